<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
  <context>
    <name>tlgui</name>
    <message>
      <source>  ·  learns in about {duration}</source>
      <translation>  ·  apprend en {duration} environ</translation>
    </message>
    <message numerus="yes">
      <source> (and {n} more like this)</source>
      <translation>
        <numerusform> (et {n} autre du même genre)</numerusform>
        <numerusform> (et {n} autres du même genre)</numerusform>
      </translation>
    </message>
    <message>
      <source> An earlier model of this run is in that file.</source>
      <translation> Un modèle précédent de cet entraînement est dans ce fichier.</translation>
    </message>
    <message>
      <source> Licence of other weight sets: {licences}.</source>
      <translation> Licence d’autres jeux de poids : {licences}.</translation>
    </message>
    <message>
      <source> This run produces no model.</source>
      <translation> Cet entraînement ne produit pas de modèle.</translation>
    </message>
    <message>
      <source> or </source>
      <translation> ou </translation>
    </message>
    <message>
      <source>&amp;About tlgui</source>
      <translation>À &amp;propos de tlgui</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <source>&amp;Full screen</source>
      <translation>&amp;Plein écran</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;ide</translation>
    </message>
    <message>
      <source>&amp;Keys</source>
      <translation>&amp;Touches</translation>
    </message>
    <message>
      <source>&amp;Look for a newer version at every start</source>
      <translation>&amp;Chercher une nouvelle version à chaque démarrage</translation>
    </message>
    <message>
      <source>&amp;New project...</source>
      <translation>&amp;Nouveau projet...</translation>
    </message>
    <message>
      <source>&amp;Open folder...</source>
      <translation>&amp;Ouvrir un dossier...</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Quitter</translation>
    </message>
    <message>
      <source>&amp;Recent</source>
      <translation>&amp;Récents</translation>
    </message>
    <message>
      <source>&amp;Run</source>
      <translation>&amp;Entraînement</translation>
    </message>
    <message>
      <source>&amp;Save project as...</source>
      <translation>Enregistrer le projet &amp;sous...</translation>
    </message>
    <message>
      <source>&amp;Stop using the weights folder '{folder}'</source>
      <translation>N&amp;e plus utiliser le dossier de poids « {folder} »</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Affichage</translation>
    </message>
    <message>
      <source>&amp;What the words mean</source>
      <translation>&amp;Le sens des mots</translation>
    </message>
    <message>
      <source>'top' is a whole number from 1.</source>
      <translation>« top » est un nombre entier à partir de 1.</translation>
    </message>
    <message>
      <source>'{command}' cannot be run: {error}.</source>
      <translation>« {command} » ne peut pas être lancé : {error}.</translation>
    </message>
    <message>
      <source>'{command}' failed: {reason}.</source>
      <translation>« {command} » a échoué : {reason}.</translation>
    </message>
    <message>
      <source>'{decision}' beside '{name}' is no decision; write '{keep}', '{leave_out}' or '{move_to}'. Nothing was changed.</source>
      <translation>« {decision} » à côté de « {name} » n’est pas une décision ; écrivez « {keep} », « {leave_out} » ou « {move_to} ». Rien n’a été changé.</translation>
    </message>
    <message>
      <source>'{file}' cannot be read as a fix report ({reason}); nothing was changed.</source>
      <translation>« {file} » ne peut pas être lu comme un rapport de corrections ({reason}) ; rien n’a été changé.</translation>
    </message>
    <message>
      <source>'{file}' is '{name}', and was answered right.</source>
      <translation>« {file} » est « {name} », et la réponse était juste.</translation>
    </message>
    <message>
      <source>'{file}' is about the folder '{folder}', not about '{root}'; nothing was changed.</source>
      <translation>« {file} » concerne le dossier « {folder} », et non « {root} » ; rien n’a été changé.</translation>
    </message>
    <message>
      <source>'{file}', where answers are kept until their table is written, failed: {why}.</source>
      <translation>« {file} », où les réponses sont gardées jusqu’à l’écriture de leur tableau, n’a pas pu être écrit : {why}.</translation>
    </message>
    <message>
      <source>'{file}', where every sorted picture is noted, is damaged or cannot be read.</source>
      <translation>« {file} », où chaque image triée est notée, est endommagé ou illisible.</translation>
    </message>
    <message>
      <source>'{first}' and '{second}' look alike to it: {n} of its {total} mistakes are between these two. Pictures in the wrong folder are one possible reason.</source>
      <translation>« {first} » et « {second} » se ressemblent à ses yeux : {n} de ses {total} erreurs sont entre ces deux-là. Des images dans le mauvais dossier en sont une raison possible.</translation>
    </message>
    <message>
      <source>'{folder}' ({reason})</source>
      <translation>« {folder} » ({reason})</translation>
    </message>
    <message>
      <source>'{folder}' cannot be written ({why}). {n} pictures were sorted; no picture is lost.</source>
      <translation>Impossible d’écrire dans « {folder} » ({why}). {n} images ont été triées ; aucune n’est perdue.</translation>
    </message>
    <message>
      <source>'{folder}' has no picture of any of the model's classes.</source>
      <translation>« {folder} » n’a d’image d’aucune des classes du modèle.</translation>
    </message>
    <message>
      <source>'{folder}' holds what another model sorted, or what was sorted in another way.</source>
      <translation>« {folder} » contient ce qu’un autre modèle a trié, ou ce qui a été trié autrement.</translation>
    </message>
    <message>
      <source>'{folder}' is a link that leads out of the folder, to '{place}'. What lies there is used and left as it is, but is missing where only this folder is copied to.</source>
      <translation>« {folder} » est un lien qui mène hors du dossier, à « {place} ». Ce qui s’y trouve est utilisé et laissé tel quel, mais manquera là où seul ce dossier est copié.</translation>
    </message>
    <message>
      <source>'{folder}' is a link to a folder that is here already, or to one around it, and is passed over: nothing counts twice.</source>
      <translation>« {folder} » est un lien vers un dossier qui est déjà ici, ou vers un dossier qui l’entoure, et est sauté : rien ne compte double.</translation>
    </message>
    <message>
      <source>'{folder}' is no new or empty folder, so nothing was sorted into it.</source>
      <translation>« {folder} » n’est pas un dossier nouveau ou vide : rien n’y a donc été trié.</translation>
    </message>
    <message>
      <source>'{folder}' is not empty; nothing was copied.</source>
      <translation>« {folder} » n’est pas vide ; rien n’a été copié.</translation>
    </message>
    <message>
      <source>'{folder}' is not the folder of the project '{name}': it holds none of the {n_known} pictures by which that is known.</source>
      <translation>« {folder} » n’est pas le dossier du projet « {name} » : il ne contient aucune des {n_known} images auxquelles on le reconnaît.</translation>
    </message>
    <message>
      <source>'{folder}' lies inside the folder of the pictures, where they would count twice.</source>
      <translation>« {folder} » est à l’intérieur du dossier des images, où elles compteraient double.</translation>
    </message>
    <message>
      <source>'{folder}' was not found, so new runs go to the usual folder this time. Connect the disk it lies on and start tlgui again, or choose another folder in File &gt; Preferences.</source>
      <translation>« {folder} » est introuvable : les nouveaux entraînements vont cette fois dans le dossier habituel. Branchez le disque où il se trouve et redémarrez tlgui, ou choisissez un autre dossier dans Fichier &gt; Préférences.</translation>
    </message>
    <message>
      <source>'{folder}': the project does not say by which pictures its folder can be known.</source>
      <translation>« {folder} » : le projet ne dit pas à quelles images on peut reconnaître son dossier.</translation>
    </message>
    <message numerus="yes">
      <source>'{folder}': {n} of the {n_known} pictures by which the folder is known lie there, unchanged.</source>
      <translation>
        <numerusform>« {folder} » : {n} des {n_known} images auxquelles on reconnaît le dossier s’y trouve, inchangée.</numerusform>
        <numerusform>« {folder} » : {n} des {n_known} images auxquelles on reconnaît le dossier s’y trouvent, inchangées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>'{folder}': {n} of the {n_known} pictures by which the folder is known lie there, unchanged; {named} more have the same names but other contents: they were edited since, or are others.</source>
      <translation>
        <numerusform>« {folder} » : {n} des {n_known} images auxquelles on reconnaît le dossier s’y trouve, inchangée ; {named} de plus ont le même nom mais un autre contenu : elles ont été retouchées depuis, ou sont d’autres images.</numerusform>
        <numerusform>« {folder} » : {n} des {n_known} images auxquelles on reconnaît le dossier s’y trouvent, inchangées ; {named} de plus ont le même nom mais un autre contenu : elles ont été retouchées depuis, ou sont d’autres images.</numerusform>
      </translation>
    </message>
    <message>
      <source>'{host}' answered with nothing that could be understood.</source>
      <translation>« {host} » n’a rien répondu de compréhensible.</translation>
    </message>
    <message>
      <source>'{host}' cannot be reached: {reason}</source>
      <translation>« {host} » est injoignable : {reason}</translation>
    </message>
    <message>
      <source>'{host}' does not let you in: {reason}</source>
      <translation>« {host} » vous refuse l’accès : {reason}</translation>
    </message>
    <message>
      <source>'{host}' goes on training, in its folder '{folder}'.</source>
      <translation>« {host} » continue l’entraînement, dans son dossier « {folder} ».</translation>
    </message>
    <message>
      <source>'{host}' has tlgui {there}, and this computer has {here}: both must be the same.</source>
      <translation>« {host} » a tlgui {there}, et cet ordinateur a {here} : les deux doivent être identiques.</translation>
    </message>
    <message>
      <source>'{host}' is working on the run in '{path}'.</source>
      <translation>« {host} » travaille à l’entraînement de « {path} ».</translation>
    </message>
    <message>
      <source>'{host}' says: {said}</source>
      <translation>« {host} » dit : {said}</translation>
    </message>
    <message>
      <source>'{host}' shows another key than before. It may have been set up anew, or another computer stands in its place. Nothing was sent.</source>
      <translation>« {host} » présente une autre clé qu’avant. Il a peut-être été réinstallé, ou un autre ordinateur a pris sa place. Rien n’a été envoyé.</translation>
    </message>
    <message>
      <source>'{name}' as the network sees it</source>
      <translation>« {name} » vue par le réseau</translation>
    </message>
    <message>
      <source>'{name}' cannot be the name of a class; nothing was changed.</source>
      <translation>« {name} » ne peut pas être le nom d’une classe ; rien n’a été changé.</translation>
    </message>
    <message>
      <source>'{name}' cannot be the name of a report.</source>
      <translation>« {name} » ne peut pas être le nom d’un rapport.</translation>
    </message>
    <message>
      <source>'{name}' cannot be the name of a table.</source>
      <translation>« {name} » ne peut pas être le nom d’un tableau.</translation>
    </message>
    <message>
      <source>'{name}' could not be read in this epoch.</source>
      <translation>« {name} » n’a pas pu être lue à cette époque.</translation>
    </message>
    <message>
      <source>'{name}' counts as '{to}' because you said so.</source>
      <translation>« {name} » compte comme « {to} » parce que vous l’avez dit.</translation>
    </message>
    <message>
      <source>'{name}' does not fit {backbone}: {how}.</source>
      <translation>« {name} » ne correspond pas à {backbone} : {how}.</translation>
    </message>
    <message>
      <source>'{name}' fits none of the {n_networks} networks. {likeness}</source>
      <translation>« {name} » ne correspond à aucun des {n_networks} réseaux. {likeness}</translation>
    </message>
    <message>
      <source>'{name}' gives no pictures: {what}.</source>
      <translation>« {name} » ne donne pas d’images : {what}.</translation>
    </message>
    <message>
      <source>'{name}' has changed since the run began.</source>
      <translation>« {name} » a changé depuis le début de l’entraînement.</translation>
    </message>
    <message>
      <source>'{name}' has too few pictures to learn from some and check on others.</source>
      <translation>« {name} » a trop peu d’images pour apprendre sur les unes et vérifier sur les autres.</translation>
    </message>
    <message>
      <source>'{name}' holds letters of another alphabet that look like Latin ones ({letters}).</source>
      <translation>« {name} » contient des lettres d’un autre alphabet qui ressemblent à des lettres latines ({letters}).</translation>
    </message>
    <message>
      <source>'{name}' in '{path}' is not that of onnxruntime-web {version}.</source>
      <translation>« {name} » dans « {path} » n’est pas celui d’onnxruntime-web {version}.</translation>
    </message>
    <message>
      <source>'{name}' in {repository} is {size} MB, but it should not be more than {most} MB. Nothing was downloaded.</source>
      <translation>« {name} » dans {repository} fait {size} Mo, mais ne devrait pas dépasser {most} Mo. Rien n’a été téléchargé.</translation>
    </message>
    <message>
      <source>'{name}' is '{true}'. A answered '{first}' with {p_first:.0%}, B '{second}' with {p_second:.0%}.</source>
      <translation>« {name} » est « {true} ». A a répondu « {first} » avec {p_first:.0%}, B « {second} » avec {p_second:.0%}.</translation>
    </message>
    <message>
      <source>'{name}' is '{true}'. The model answered '{answered}' with {probability:.1%}.</source>
      <translation>« {name} » est « {true} ». Le modèle a répondu « {answered} » avec {probability:.1%}.</translation>
    </message>
    <message>
      <source>'{name}' is '{true}'; it is not answered yet.</source>
      <translation>« {name} » est « {true} » ; pas encore de réponse.</translation>
    </message>
    <message>
      <source>'{name}' is made of too many pieces to be opened safely.</source>
      <translation>« {name} » est fait de trop de morceaux pour être ouvert sans risque.</translation>
    </message>
    <message>
      <source>'{name}' is no folder, no picture, no model file and no weights file.</source>
      <translation>« {name} » n’est ni un dossier, ni une image, ni un fichier de modèle, ni un fichier de poids.</translation>
    </message>
    <message>
      <source>'{name}' is no longer connected; what you took is kept.</source>
      <translation>« {name} » n’est plus branchée ; ce que vous avez pris est gardé.</translation>
    </message>
    <message>
      <source>'{name}' is one of '{class_name}'.</source>
      <translation>« {name} » fait partie de « {class_name} ».</translation>
    </message>
    <message>
      <source>'{name}' names no repository of the Hugging Face Hub.</source>
      <translation>« {name} » ne nomme aucun dépôt du Hugging Face Hub.</translation>
    </message>
    <message>
      <source>'{name}' of '{class_name}': Enter shows it large</source>
      <translation>« {name} », classe « {class_name} » : Entrée l’affiche en grand</translation>
    </message>
    <message>
      <source>'{name}' of onnxruntime-web {version} is not in '{path}'.</source>
      <translation>« {name} » d’onnxruntime-web {version} n’est pas dans « {path} ».</translation>
    </message>
    <message>
      <source>'{name}' sends no pictures.</source>
      <translation>« {name} » n’envoie pas d’images.</translation>
    </message>
    <message>
      <source>'{out}' is not empty, and what it holds was not packed from these pictures.</source>
      <translation>« {out} » n’est pas vide, et son contenu n’a pas été créé à partir de ces images.</translation>
    </message>
    <message>
      <source>'{path}' belongs to a training run or to tlgui itself, and is never written over; it was left as it is.</source>
      <translation>« {path} » fait partie d’un entraînement ou de tlgui lui-même, et n’est jamais écrasé ; il est resté tel quel.</translation>
    </message>
    <message>
      <source>'{path}' can no longer be written; free some space on its disk. {saved}</source>
      <translation>Impossible de continuer à écrire « {path} » ; libérez de la place sur son disque. {saved}</translation>
    </message>
    <message>
      <source>'{path}' cannot be read as weights: it is damaged, or a file of another kind.</source>
      <translation>« {path} » ne peut pas être lu comme poids : il est endommagé, ou d’un autre type.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read now: {reason}.</source>
      <translation>« {path} » est illisible pour l’instant : {reason}.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read: {why}.</source>
      <translation>« {path} » ne peut pas être lu : {why}.</translation>
    </message>
    <message>
      <source>'{path}' cannot be written, so the run could not be asked: {reason}.</source>
      <translation>Impossible d’écrire « {path} » : la demande n’a donc pas pu être faite à l’entraînement : {reason}.</translation>
    </message>
    <message>
      <source>'{path}' cannot be written: there is no folder '{parent}'.</source>
      <translation>Impossible d’écrire « {path} » : il n’y a pas de dossier « {parent} ».</translation>
    </message>
    <message>
      <source>'{path}' cannot be written: {reason}.</source>
      <translation>Impossible d’écrire « {path} » : {reason}.</translation>
    </message>
    <message>
      <source>'{path}' could not be moved to the bin; nothing of it was deleted.</source>
      <translation>« {path} » n’a pas pu être mis à la corbeille ; rien n’en a été supprimé.</translation>
    </message>
    <message>
      <source>'{path}' could not be put back. Look for it in the system's bin.</source>
      <translation>« {path} » n’a pas pu être remis en place. Cherchez-le dans la corbeille du système.</translation>
    </message>
    <message>
      <source>'{path}' could not be written and was left as it was: {reason}.</source>
      <translation>« {path} » n’a pas pu être écrit et est resté tel quel : {reason}.</translation>
    </message>
    <message>
      <source>'{path}' counts as '{name}'.</source>
      <translation>« {path} » compte comme « {name} ».</translation>
    </message>
    <message>
      <source>'{path}' does not say how sure the model was of held-out pictures, so no share can be chosen.</source>
      <translation>« {path} » ne dit pas à quel point le modèle était sûr des images mises de côté : on ne peut donc pas choisir de part.</translation>
    </message>
    <message>
      <source>'{path}' exists and was not written by tlgui; it was left as it is.</source>
      <translation>« {path} » existe et n’a pas été écrit par tlgui ; il est resté tel quel.</translation>
    </message>
    <message>
      <source>'{path}' holds '{shown}' twice: it is not clear which one to use.</source>
      <translation>« {path} » contient deux fois « {shown} » : on ne sait pas lequel utiliser.</translation>
    </message>
    <message>
      <source>'{path}' holds a picture or a model; it was left as it is.</source>
      <translation>« {path} » contient une image ou un modèle ; il est resté tel quel.</translation>
    </message>
    <message>
      <source>'{path}' holds a whole program (TorchScript), not only weights.</source>
      <translation>« {path} » contient tout un programme (TorchScript), pas seulement des poids.</translation>
    </message>
    <message>
      <source>'{path}' holds more than weights ({shown}). tlgui reads weights only, because anything else in such a file could run a program.</source>
      <translation>« {path} » contient plus que des poids ({shown}). tlgui ne lit que des poids, car tout le reste dans un tel fichier pourrait lancer un programme.</translation>
    </message>
    <message>
      <source>'{path}' holds no weights that can be used.</source>
      <translation>« {path} » ne contient pas de poids utilisables.</translation>
    </message>
    <message>
      <source>'{path}' holds nothing but zeros: it was not copied or downloaded whole.</source>
      <translation>« {path} » ne contient que des zéros : il n’a pas été copié ou téléchargé en entier.</translation>
    </message>
    <message>
      <source>'{path}' holds weights, but it is not a tlgui model: the names of its classes are missing.</source>
      <translation>« {path} » contient des poids, mais ce n’est pas un modèle de tlgui : les noms de ses classes manquent.</translation>
    </message>
    <message>
      <source>'{path}' is a BPG picture. Export it as JPEG or PNG.</source>
      <translation>« {path} » est une image BPG. Exportez-la en JPEG ou PNG.</translation>
    </message>
    <message>
      <source>'{path}' is a DICOM picture of medicine. Export it as PNG or TIFF.</source>
      <translation>« {path} » est une image médicale DICOM. Exportez-la en PNG ou TIFF.</translation>
    </message>
    <message>
      <source>'{path}' is a FITS file of astronomy. Export it as TIFF or PNG.</source>
      <translation>« {path} » est un fichier FITS d’astronomie. Exportez-le en TIFF ou PNG.</translation>
    </message>
    <message>
      <source>'{path}' is a GIMP document. Export it as JPEG or PNG.</source>
      <translation>« {path} » est un document GIMP. Exportez-le en JPEG ou PNG.</translation>
    </message>
    <message>
      <source>'{path}' is a HEIC photo, as iPhones take them. Export it as JPEG, or install the package 'pi-heif'.</source>
      <translation>« {path} » est une photo HEIC, comme en prennent les iPhone. Exportez-la en JPEG, ou installez le paquet « pi-heif ».</translation>
    </message>
    <message>
      <source>'{path}' is a JPEG XL picture. Export it as JPEG or PNG.</source>
      <translation>« {path} » est une image JPEG XL. Exportez-la en JPEG ou PNG.</translation>
    </message>
    <message>
      <source>'{path}' is a JPEG XR picture. Export it as JPEG or PNG.</source>
      <translation>« {path} » est une image JPEG XR. Exportez-la en JPEG ou PNG.</translation>
    </message>
    <message>
      <source>'{path}' is a Photoshop document. Export it as JPEG or PNG.</source>
      <translation>« {path} » est un document Photoshop. Exportez-le en JPEG ou PNG.</translation>
    </message>
    <message>
      <source>'{path}' is a QOI picture. Export it as PNG.</source>
      <translation>« {path} » est une image QOI. Exportez-la en PNG.</translation>
    </message>
    <message>
      <source>'{path}' is a device, a pipe or a link in a circle, not a file that can be written.</source>
      <translation>« {path} » est un périphérique, un tube ou un lien en boucle, pas un fichier où l’on peut écrire.</translation>
    </message>
    <message>
      <source>'{path}' is a download that did not finish. Download it again.</source>
      <translation>« {path} » est un téléchargement inachevé. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <source>'{path}' is a drawing made of lines (SVG or PostScript). Export it as PNG.</source>
      <translation>« {path} » est un dessin vectoriel (SVG ou PostScript). Exportez-le en PNG.</translation>
    </message>
    <message>
      <source>'{path}' is a file, and a run needs a folder.</source>
      <translation>« {path} » est un fichier, et un entraînement demande un dossier.</translation>
    </message>
    <message>
      <source>'{path}' is a file, and the sample pictures need a folder.</source>
      <translation>« {path} » est un fichier, et les images d’exemple demandent un dossier.</translation>
    </message>
    <message>
      <source>'{path}' is a file, not a folder.</source>
      <translation>« {path} » est un fichier, pas un dossier.</translation>
    </message>
    <message>
      <source>'{path}' is a file; an export is a folder.</source>
      <translation>« {path} » est un fichier ; une exportation est un dossier.</translation>
    </message>
    <message>
      <source>'{path}' is a folder, not a file that can be written.</source>
      <translation>« {path} » est un dossier, pas un fichier où l’on peut écrire.</translation>
    </message>
    <message>
      <source>'{path}' is a folder, not a model file.</source>
      <translation>« {path} » est un dossier, pas un fichier de modèle.</translation>
    </message>
    <message>
      <source>'{path}' is a folder, not a picture.</source>
      <translation>« {path} » est un dossier, pas une image.</translation>
    </message>
    <message>
      <source>'{path}' is a folder.</source>
      <translation>« {path} » est un dossier.</translation>
    </message>
    <message>
      <source>'{path}' is a high dynamic range picture (OpenEXR or Radiance). Export it as TIFF or PNG.</source>
      <translation>« {path} » est une image à grande plage dynamique (OpenEXR ou Radiance). Exportez-la en TIFF ou PNG.</translation>
    </message>
    <message>
      <source>'{path}' is a model that tlgui has trained, not pretrained weights to start from.</source>
      <translation>« {path} » est un modèle que tlgui a entraîné, pas des poids préentraînés de départ.</translation>
    </message>
    <message>
      <source>'{path}' is a raw camera file. Export it as JPEG or TIFF with the camera's program.</source>
      <translation>« {path} » est un fichier brut (raw) d’appareil photo. Exportez-le en JPEG ou TIFF avec le programme de l’appareil.</translation>
    </message>
    <message>
      <source>'{path}' is a spreadsheet of an old kind. Save it as .xlsx or as CSV.</source>
      <translation>« {path} » est un tableur d’un ancien format. Enregistrez-le en .xlsx ou en CSV.</translation>
    </message>
    <message>
      <source>'{path}' is a web page that was saved instead of the weights.</source>
      <translation>« {path} » est une page web enregistrée à la place des poids.</translation>
    </message>
    <message>
      <source>'{path}' is a web page, not a picture: its download went wrong.</source>
      <translation>« {path} » est une page web, pas une image : son téléchargement a mal tourné.</translation>
    </message>
    <message>
      <source>'{path}' is an HDF data file. Export its pictures as TIFF or PNG.</source>
      <translation>« {path} » est un fichier de données HDF. Exportez ses images en TIFF ou PNG.</translation>
    </message>
    <message>
      <source>'{path}' is an archive that tlgui cannot unpack.</source>
      <translation>« {path} » est une archive que tlgui ne sait pas décompresser.</translation>
    </message>
    <message>
      <source>'{path}' is damaged and cannot be read ({error}).</source>
      <translation>« {path} » est endommagé et illisible ({error}).</translation>
    </message>
    <message>
      <source>'{path}' is damaged, or its pixels are of a kind that cannot be read.</source>
      <translation>« {path} » est endommagé, ou ses pixels sont d’un type illisible.</translation>
    </message>
    <message>
      <source>'{path}' is empty.</source>
      <translation>« {path} » est vide.</translation>
    </message>
    <message>
      <source>'{path}' is incomplete: its end is missing.</source>
      <translation>« {path} » est incomplet : sa fin manque.</translation>
    </message>
    <message>
      <source>'{path}' is inside the folder of pictures '{root}', where nothing is written: the curves of a run would be taken for a picture.</source>
      <translation>« {path} » est à l’intérieur du dossier d’images « {root} », où rien n’est écrit : les courbes d’un entraînement seraient prises pour une image.</translation>
    </message>
    <message>
      <source>'{path}' is left out.</source>
      <translation>« {path} » est écartée.</translation>
    </message>
    <message>
      <source>'{path}' is made of too many pieces to be opened safely.</source>
      <translation>« {path} » est fait de trop de morceaux pour être ouvert sans risque.</translation>
    </message>
    <message>
      <source>'{path}' is no longer there.</source>
      <translation>« {path} » n’existe plus.</translation>
    </message>
    <message>
      <source>'{path}' is not a file but a pipe, a socket or a device.</source>
      <translation>« {path} » n’est pas un fichier mais un tube (pipe), une socket ou un périphérique.</translation>
    </message>
    <message>
      <source>'{path}' is not a model file, or it is damaged.</source>
      <translation>« {path} » n’est pas un fichier de modèle, ou il est endommagé.</translation>
    </message>
    <message>
      <source>'{path}' is not a picture of the folder '{root}'; nothing was changed.</source>
      <translation>« {path} » n’est pas une image du dossier « {root} » ; rien n’a été changé.</translation>
    </message>
    <message>
      <source>'{path}' is not a picture, although its name looks like one.</source>
      <translation>« {path} » n’est pas une image, bien que son nom y ressemble.</translation>
    </message>
    <message>
      <source>'{path}' is not a picture, or of a kind that tlgui does not know.</source>
      <translation>« {path} » n’est pas une image, ou d’un type que tlgui ne connaît pas.</translation>
    </message>
    <message>
      <source>'{path}' is not a project file of tlgui.</source>
      <translation>« {path} » n’est pas un fichier de projet de tlgui.</translation>
    </message>
    <message>
      <source>'{path}' is not an ordinary file.</source>
      <translation>« {path} » n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
      <source>'{path}' is one of the input files; it was left as it is.</source>
      <translation>« {path} » est l’un des fichiers d’entrée ; il est resté tel quel.</translation>
    </message>
    <message>
      <source>'{path}' is only a Git LFS pointer: the weights themselves were not downloaded.</source>
      <translation>« {path} » n’est qu’un pointeur Git LFS : les poids eux-mêmes n’ont pas été téléchargés.</translation>
    </message>
    <message>
      <source>'{path}' is only a pointer of Git LFS. Run 'git lfs pull' in its folder.</source>
      <translation>« {path} » n’est qu’un pointeur Git LFS. Lancez « git lfs pull » dans son dossier.</translation>
    </message>
    <message>
      <source>'{path}' is only in the cloud ({service}), not on this computer. Download it there first.</source>
      <translation>« {path} » est seulement dans le nuage ({service}), pas sur cet ordinateur. Téléchargez-le d’abord.</translation>
    </message>
    <message>
      <source>'{path}' is too large for a file of its kind ({size:,.0f} MB, at most {limit:,.0f} MB).</source>
      <translation>« {path} » est trop grand pour un fichier de ce type ({size:,.0f} Mo, au plus {limit:,.0f} Mo).</translation>
    </message>
    <message>
      <source>'{path}' is too large for a table of labels.</source>
      <translation>« {path} » est trop grand pour un tableau d’étiquettes.</translation>
    </message>
    <message>
      <source>'{path}' is too large to open ({width} x {height} pixels).</source>
      <translation>« {path} » est trop grand à ouvrir ({width} x {height} pixels).</translation>
    </message>
    <message>
      <source>'{path}' is too large to open safely.</source>
      <translation>« {path} » est trop grand pour être ouvert sans risque.</translation>
    </message>
    <message>
      <source>'{path}' is {value:.1f} MB but would unpack to {value_2:.0f} MB; no real weights file does that.</source>
      <translation>« {path} » fait {value:.1f} Mo mais en donnerait {value_2:.0f} Mo une fois décompressé ; aucun vrai fichier de poids ne fait cela.</translation>
    </message>
    <message>
      <source>'{path}' lies in '{root}' already: move it to another class instead of adding it.</source>
      <translation>« {path} » est déjà dans « {root} » : déplacez-la vers une autre classe au lieu de l’ajouter.</translation>
    </message>
    <message>
      <source>'{path}' lies outside of the folder of pictures, and cannot go to another computer with it.</source>
      <translation>« {path} » se trouve hors du dossier d’images et ne peut pas aller avec lui sur un autre ordinateur.</translation>
    </message>
    <message>
      <source>'{path}' names hardly any of the files in '{root}'.</source>
      <translation>« {path} » ne nomme presque aucun des fichiers de « {root} ».</translation>
    </message>
    <message>
      <source>'{path}' was added and counts as '{name}'.</source>
      <translation>« {path} » a été ajoutée et compte comme « {name} ».</translation>
    </message>
    <message>
      <source>'{path}' would have to be replaced, but tlgui did not write it.</source>
      <translation>Il faudrait remplacer « {path} », mais tlgui ne l’a pas écrit.</translation>
    </message>
    <message>
      <source>'{path}' would take too long to decode: its {megapixels:.1f} million pixels come in {n_scans} scans.</source>
      <translation>« {path} » serait trop long à décoder : ses {megapixels:.1f} millions de pixels sont répartis en {n_scans} balayages.</translation>
    </message>
    <message>
      <source>'{python}' cannot be started: {reason}.</source>
      <translation>« {python} » ne peut pas démarrer : {reason}.</translation>
    </message>
    <message>
      <source>'{python}' did not finish a test step within {seconds:.0f} seconds.</source>
      <translation>« {python} » n’a pas fini une étape d’essai en {seconds:.0f} secondes.</translation>
    </message>
    <message>
      <source>'{python}' did not start, so tlgui trains with its own PyTorch this time. {reason} Help &gt; Use my NVIDIA GPU downloads PyTorch again, or goes back to tlgui's own for good.</source>
      <translation>« {python} » n’a pas démarré : cette fois, tlgui entraîne donc avec son propre PyTorch. {reason} Aide &gt; Utiliser mon GPU NVIDIA télécharge de nouveau PyTorch, ou revient pour de bon à celui de tlgui.</translation>
    </message>
    <message>
      <source>'{python}' was not found, so tlgui trains with its own PyTorch. See Help &gt; Use my NVIDIA GPU.</source>
      <translation>« {python} » est introuvable : tlgui entraîne donc avec son propre PyTorch. Voir Aide &gt; Utiliser mon GPU NVIDIA.</translation>
    </message>
    <message>
      <source>'{root}' holds a single folder, '{names}', and the classes seem to be inside it.</source>
      <translation>« {root} » contient un seul dossier, « {names} », et les classes semblent être à l’intérieur.</translation>
    </message>
    <message>
      <source>'{root}' holds only one class, '{names}'; at least two are needed to tell apart. {reason}</source>
      <translation>« {root} » ne contient qu’une classe, « {names} » ; il en faut au moins deux à distinguer. {reason}</translation>
    </message>
    <message>
      <source>'{shown}' in '{path}' holds {why}.</source>
      <translation>« {shown} » dans « {path} » contient {why}.</translation>
    </message>
    <message>
      <source>'{shown}' in '{path}' {what}; it cannot be used.</source>
      <translation>« {shown} » dans « {path} » {what} ; il est inutilisable.</translation>
    </message>
    <message>
      <source>'{text}' is no file on this computer and no address of the web.</source>
      <translation>« {text} » n’est ni un fichier de cet ordinateur ni une adresse du web.</translation>
    </message>
    <message>
      <source>'{text}' names no other computer. Give HOST or HOST:FOLDER, as in me@big-machine:training.</source>
      <translation>« {text} » ne désigne aucun autre ordinateur. Donnez HÔTE ou HÔTE:DOSSIER, par exemple me@big-machine:training.</translation>
    </message>
    <message>
      <source>'{true}' taken for '{answered}'</source>
      <translation>« {true} » prise pour « {answered} »</translation>
    </message>
    <message>
      <source>'{value}' is not an augmentation. Use one of {presets}, or numbers as in {example}.</source>
      <translation>« {value} » n’est pas une augmentation. Prenez l’une de celles-ci : {presets}, ou des nombres comme dans {example}.</translation>
    </message>
    <message>
      <source>'{value}' lists no phases. Each is written as the blocks that learn (head, a number or all), a colon and its epochs, as in {example}.</source>
      <translation>« {value} » n’est pas une liste de phases. Chacune s’écrit par les blocs qui apprennent (head, un nombre ou all), deux-points et ses époques, comme dans {example}.</translation>
    </message>
    <message>
      <source>(missing)</source>
      <translation>(absent)</translation>
    </message>
    <message>
      <source>(unknown version)</source>
      <translation>(version inconnue)</translation>
    </message>
    <message>
      <source>, about {duration} left</source>
      <translation>, encore {duration} environ</translation>
    </message>
    <message>
      <source>-</source>
      <translation>-</translation>
    </message>
    <message>
      <source>... and {n} more</source>
      <translation>... et {n} de plus</translation>
    </message>
    <message numerus="yes">
      <source>... and {n} more.</source>
      <translation>
        <numerusform>... et {n} autre.</numerusform>
        <numerusform>... et {n} autres.</numerusform>
      </translation>
    </message>
    <message>
      <source>A and B were right and wrong on the very same pictures.</source>
      <translation>A et B ont eu juste et faux sur exactement les mêmes images.</translation>
    </message>
    <message numerus="yes">
      <source>A careless split would have learned from pictures that belong to about {n} of the {kept} kept apart: its figure could be too good.</source>
      <translation>
        <numerusform>Une répartition négligente aurait appris sur une image liée à {n} des {kept} mises de côté : son chiffre pourrait être trop beau.</numerusform>
        <numerusform>Une répartition négligente aurait appris sur des images liées à environ {n} des {kept} mises de côté : son chiffre pourrait être trop beau.</numerusform>
      </translation>
    </message>
    <message>
      <source>A careless split, picture by picture, would have shown {careless:.0%} for the head alone, where it is {apart:.0%} on {new} ({n} of the pictures to learn from).</source>
      <translation>Une répartition négligente, image par image, aurait montré {careless:.0%} pour la tête seule, là où c’est {apart:.0%} pour {new} ({n} des images qui servent à apprendre).</translation>
    </message>
    <message>
      <source>A click or Enter shows one large; H there shows where the model looked. Ctrl+click chooses several.</source>
      <translation>Un clic ou Entrée en affiche une en grand ; là, H montre où le modèle a regardé. Ctrl+clic en choisit plusieurs.</translation>
    </message>
    <message>
      <source>A corner, an edge or the border of the pictures, with a date or a frame for example, that decides instead of the thing. Such a model fails on pictures without it.</source>
      <translation>Un coin, un bord ou le pourtour des images, avec une date ou un cadre par exemple, qui décide à la place de l’objet. Un tel modèle échoue sur les images qui ne l’ont pas.</translation>
    </message>
    <message>
      <source>A curve through all the points still rises: by it, twice the pictures would likely bring about {gain:.1f} points more ({low:.1f} to {high:.1f}), if the new ones are like these. But the last step went down by {fall:.1f} points, by chance or not, so rely on it less.</source>
      <translation>Une courbe par tous les points monte encore : d’après elle, deux fois plus d’images apporteraient probablement {gain:.1f} points de plus environ ({low:.1f} à {high:.1f}), si les nouvelles sont comme celles-ci. Mais la dernière étape a baissé de {fall:.1f} points, par hasard ou non ; ne vous y fiez donc pas trop.</translation>
    </message>
    <message>
      <source>A folder with a page that opens with a double click: drop pictures on it, without any network. The first time, Export downloads onnxruntime-web for it (14 MB, MIT licence) from cdn.jsdelivr.net.</source>
      <translation>Un dossier avec une page qui s’ouvre d’un double-clic : déposez-y des images, sans aucune connexion. La première fois, l’exportation télécharge onnxruntime-web pour elle (14 Mo, licence MIT) depuis cdn.jsdelivr.net.</translation>
    </message>
    <message>
      <source>A frozen part of the network stays exactly as it is; an unfrozen part learns. With few pictures, freezing most of it keeps it from learning them by heart.</source>
      <translation>Une partie gelée du réseau reste exactement telle quelle ; une partie dégelée apprend. Avec peu d’images, en geler la plus grande part l’empêche de les apprendre par cœur.</translation>
    </message>
    <message>
      <source>A head alone is fitted to what the network of the Model page sees, and answers pictures not learned.</source>
      <translation>Une tête seule est ajustée à ce que voit le réseau de la page Modèle, et répond pour des images qui ne lui ont pas servi à apprendre.</translation>
    </message>
    <message>
      <source>A head alone on {backbone} is right in {accuracy:.0%} ({low:.0%} to {high:.0%}) of {n} pictures that it had not learned from.</source>
      <translation>Une tête seule sur {backbone} a raison pour {accuracy:.0%} ({low:.0%} à {high:.0%}) de {n} images sur lesquelles elle n’avait pas appris.</translation>
    </message>
    <message>
      <source>A layer added after the old last one needs pretrained weights; choose another head to compare.</source>
      <translation>Une couche ajoutée après l’ancienne dernière demande des poids préentraînés ; choisissez une autre tête pour comparer.</translation>
    </message>
    <message>
      <source>A learning rate below {rate} would learn nothing. The run goes on as it was.</source>
      <translation>Un taux d’apprentissage sous {rate} n’apprendrait rien. L’entraînement continue comme avant.</translation>
    </message>
    <message>
      <source>A mistake: '{name}' is '{true}', and the model answered '{answered}'.</source>
      <translation>Une erreur : « {name} » est « {true} », et le modèle a répondu « {answered} ».</translation>
    </message>
    <message>
      <source>A model file ends in .safetensors and is written by a tlgui run.</source>
      <translation>Un fichier de modèle se termine par .safetensors et est écrit par un entraînement de tlgui.</translation>
    </message>
    <message>
      <source>A name has at least one letter or number, and none of / and \.</source>
      <translation>Un nom a au moins une lettre ou un chiffre, et ni / ni \.</translation>
    </message>
    <message>
      <source>A name, a family such as ResNet, or: small, large, quick, accurate, ready to use, MIT</source>
      <translation>Un nom, une famille comme ResNet, ou : petit, grand, rapide, exact, prêt à l’emploi, MIT</translation>
    </message>
    <message>
      <source>A network that has already learned from very many pictures of other things. It knows edges, colours, textures and shapes; only its last part, the head, is replaced for your classes.</source>
      <translation>Un réseau qui a déjà appris sur de très nombreuses images d’autres choses. Il connaît les bords, les couleurs, les textures et les formes ; seule sa dernière partie, la tête, est remplacée pour vos classes.</translation>
    </message>
    <message>
      <source>A phase has at least one epoch more, and at most {most} in all. The run goes on as it was.</source>
      <translation>Une phase a au moins une époque de plus, et au plus {most} en tout. L’entraînement continue comme avant.</translation>
    </message>
    <message>
      <source>A picture cannot be read</source>
      <translation>Une image est illisible</translation>
    </message>
    <message>
      <source>A picture of '{name}'</source>
      <translation>Une image de « {name} »</translation>
    </message>
    <message>
      <source>A picture seen large</source>
      <translation>Une image en grand</translation>
    </message>
    <message>
      <source>A project is about a folder of pictures, not a zip: unpack it first.</source>
      <translation>Un projet porte sur un dossier d’images, pas sur un zip : décompressez-le d’abord.</translation>
    </message>
    <message>
      <source>A report is one page, for a browser or as PDF: for a teacher, a boss or yourself. The code is this run as a script, for those who want to see how it is done.</source>
      <translation>Un rapport tient en une page, pour un navigateur ou en PDF : pour un professeur, un chef ou vous-même. Le code est cet entraînement sous forme de script, pour ceux qui veulent voir comment on fait.</translation>
    </message>
    <message>
      <source>A run goes on with pictures whose folder is not open. Open it here when the run is over.</source>
      <translation>Un entraînement est en cours avec des images dont le dossier n’est pas ouvert. Ouvrez-le ici quand il sera fini.</translation>
    </message>
    <message>
      <source>A run has between one and {most} phases.</source>
      <translation>Un entraînement a entre une et {most} phases.</translation>
    </message>
    <message>
      <source>A run in '{path}' goes on, which will write the model file again; it was left as it is.</source>
      <translation>Un entraînement est en cours dans « {path} » et réécrira le fichier de modèle ; celui-ci est resté tel quel.</translation>
    </message>
    <message>
      <source>A run in '{path}' goes on, which will write the model file again; the dial was left as it is.</source>
      <translation>Un entraînement est en cours dans « {path} » et réécrira le fichier de modèle ; le curseur est resté tel quel.</translation>
    </message>
    <message>
      <source>A run is going on</source>
      <translation>Un entraînement est en cours</translation>
    </message>
    <message>
      <source>A run is going on in the background</source>
      <translation>Un entraînement est en cours en arrière-plan</translation>
    </message>
    <message>
      <source>A run is going on with the choices it started with. What you change here is for the next run.</source>
      <translation>Un entraînement est en cours avec ses choix de départ. Ce que vous changez ici vaut pour le prochain.</translation>
    </message>
    <message>
      <source>A run is still going on</source>
      <translation>Un entraînement est encore en cours</translation>
    </message>
    <message>
      <source>A run takes</source>
      <translation>Durée</translation>
    </message>
    <message>
      <source>A run that is going on cannot be moved to the bin. Stop it first, on the Train page.</source>
      <translation>Un entraînement en cours ne peut pas être mis à la corbeille. Arrêtez-le d’abord, sur la page Entraîner.</translation>
    </message>
    <message>
      <source>A run that you left in the background has not finished yet. It ends by itself and keeps its model; until then everything else is slower.</source>
      <translation>Un entraînement que vous avez laissé en arrière-plan n’est pas encore terminé. Il se termine tout seul et garde son modèle ; d’ici là, tout le reste est plus lent.</translation>
    </message>
    <message>
      <source>A script can be written for networks of torchvision only.</source>
      <translation>Un script ne peut être écrit que pour les réseaux de torchvision.</translation>
    </message>
    <message>
      <source>A small network on top</source>
      <translation>Un petit réseau par-dessus</translation>
    </message>
    <message>
      <source>A small pattern that the network looks for everywhere in the picture. Those of the first layer can be seen: edges, stripes and blots of colour.</source>
      <translation>Un petit motif que le réseau cherche partout dans l’image. Ceux de la première couche peuvent se voir : bords, rayures et taches de couleur.</translation>
    </message>
    <message numerus="yes">
      <source>A split by chance would have promised {n} points too many for {new}.</source>
      <translation>
        <numerusform>Une répartition au hasard aurait promis {n} point de trop pour {new}.</numerusform>
        <numerusform>Une répartition au hasard aurait promis {n} points de trop pour {new}.</numerusform>
      </translation>
    </message>
    <message>
      <source>A square is the mean over the layer's inputs.</source>
      <translation>Un carré est la moyenne sur les entrées de la couche.</translation>
    </message>
    <message>
      <source>A star marks the epoch that the run kept, the one with the lowest validation loss.</source>
      <translation>Une étoile marque l’époque que l’entraînement a gardée, celle dont la perte de validation est la plus basse.</translation>
    </message>
    <message>
      <source>A stretch of the network that is frozen or learns as one. Blocks near the input see edges and colours, blocks near the head see whole things.</source>
      <translation>Une portion du réseau qui est gelée ou qui apprend tout entière. Les blocs près de l’entrée voient les bords et les couleurs, ceux près de la tête voient des objets entiers.</translation>
    </message>
    <message>
      <source>A table for Excel has room for {most} columns, and these would be {n}.</source>
      <translation>Un tableau Excel a de la place pour {most} colonnes, et il en faudrait {n}.</translation>
    </message>
    <message>
      <source>A table for Excel has room for {most} pictures, and these are {n}.</source>
      <translation>Un tableau Excel a de la place pour {most} images, et celles-ci sont {n}.</translation>
    </message>
    <message>
      <source>A table of which classes are mixed up. A row is what the pictures are, a column what the model answered; the diagonal is right, every other number is a mistake.</source>
      <translation>Un tableau des classes confondues. Une ligne est ce que sont les images, une colonne ce que le modèle a répondu ; la diagonale est juste, tout autre nombre est une erreur.</translation>
    </message>
    <message>
      <source>A table, CSV or for Excel, with the probability of every class for each picture</source>
      <translation>Un tableau, CSV ou pour Excel, avec la probabilité de chaque classe pour chaque image</translation>
    </message>
    <message>
      <source>A test step with '{python}' failed: {reason}.</source>
      <translation>Une étape d’essai avec « {python} » a échoué : {reason}.</translation>
    </message>
    <message>
      <source>A token has 16 to 200 letters, digits and signs of ASCII, without blanks.</source>
      <translation>Un jeton a de 16 à 200 lettres, chiffres et signes ASCII, sans espaces.</translation>
    </message>
    <message>
      <source>A web page needs onnxruntime-web {version}, which is not on this computer.</source>
      <translation>Une page web a besoin d’onnxruntime-web {version}, qui n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
      <source>A: {answer}</source>
      <translation>A : {answer}</translation>
    </message>
    <message>
      <source>AUROC</source>
      <translation>AUROC</translation>
    </message>
    <message>
      <source>About this model</source>
      <translation>À propos de ce modèle</translation>
    </message>
    <message>
      <source>About tlgui</source>
      <translation>À propos de tlgui</translation>
    </message>
    <message>
      <source>About {duration} here</source>
      <translation>Environ {duration} ici</translation>
    </message>
    <message>
      <source>About {duration} left, done at about {clock}.</source>
      <translation>Encore {duration} environ, fin vers {clock}.</translation>
    </message>
    <message>
      <source>About {duration} on this computer ({pictures_per_s} pictures per second).</source>
      <translation>Environ {duration} sur cet ordinateur ({pictures_per_s} images par seconde).</translation>
    </message>
    <message>
      <source>About {duration} on this computer. You can cancel the rest at any time.</source>
      <translation>Environ {duration} sur cet ordinateur. Vous pouvez annuler le reste à tout moment.</translation>
    </message>
    <message numerus="yes">
      <source>About {n} answers a second</source>
      <translation>
        <numerusform>Environ {n} réponse par seconde</numerusform>
        <numerusform>Environ {n} réponses par seconde</numerusform>
      </translation>
    </message>
    <message>
      <source>Accuracy</source>
      <translation>Exactitude</translation>
    </message>
    <message>
      <source>Accuracy has levelled off: twice as many pictures like these would likely bring less than {high:.1f} points. Pictures that show what is missing so far, or another network, may help more.</source>
      <translation>L’exactitude plafonne : deux fois plus d’images comme celles-ci apporteraient probablement moins de {high:.1f} points. Des images qui montrent ce qui manque encore, ou un autre réseau, aideront peut-être davantage.</translation>
    </message>
    <message>
      <source>Accuracy over the number of pictures</source>
      <translation>Exactitude selon le nombre d’images</translation>
    </message>
    <message>
      <source>Accuracy still rises: twice the pictures would likely bring about {gain:.1f} points more ({low:.1f} to {high:.1f}), if the new ones are like these.</source>
      <translation>L’exactitude monte encore : deux fois plus d’images apporteraient probablement {gain:.1f} points de plus environ ({low:.1f} à {high:.1f}), si les nouvelles sont comme celles-ci.</translation>
    </message>
    <message>
      <source>Accuracy {accuracy:.1%}</source>
      <translation>Exactitude {accuracy:.1%}</translation>
    </message>
    <message>
      <source>Accuracy: % right</source>
      <translation>Exactitude : % justes</translation>
    </message>
    <message>
      <source>Adam</source>
      <translation>Adam</translation>
    </message>
    <message>
      <source>AdamW</source>
      <translation>AdamW</translation>
    </message>
    <message>
      <source>Add a layer after it</source>
      <translation>Ajouter une couche après</translation>
    </message>
    <message>
      <source>Add a phase</source>
      <translation>Ajouter une phase</translation>
    </message>
    <message>
      <source>Add a second folder of pictures, for example of everything that does not belong in the first.</source>
      <translation>Ajoutez un deuxième dossier d’images, par exemple de tout ce qui n’a pas sa place dans le premier.</translation>
    </message>
    <message>
      <source>Add class</source>
      <translation>Ajouter la classe</translation>
    </message>
    <message>
      <source>Add pictures to the folder, or remove it.</source>
      <translation>Ajoutez des images au dossier, ou supprimez-le.</translation>
    </message>
    <message>
      <source>Add to queue</source>
      <translation>Mettre en file</translation>
    </message>
    <message>
      <source>Added pictures: Enter shows one large</source>
      <translation>Images ajoutées : Entrée en affiche une en grand</translation>
    </message>
    <message>
      <source>Adds a phase after this one, with the same blocks</source>
      <translation>Ajoute une phase après celle-ci, avec les mêmes blocs</translation>
    </message>
    <message>
      <source>Advanced: every number</source>
      <translation>Avancé : tous les réglages</translation>
    </message>
    <message>
      <source>Advise me</source>
      <translation>Me conseiller</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Après</translation>
    </message>
    <message>
      <source>After epoch {epoch}: training loss {train:.3f}, validation loss {val:.3f}, {accuracy:.0%} of the validation pictures right. Best, by the lowest validation loss, {best_loss:.3f}: epoch {best} with {best_accuracy:.0%}.</source>
      <translation>Après l’époque {epoch} : perte d’entraînement {train:.3f}, perte de validation {val:.3f}, {accuracy:.0%} des images de validation justes. Meilleure, à la plus basse perte de validation, {best_loss:.3f} : l’époque {best} avec {best_accuracy:.0%}.</translation>
    </message>
    <message>
      <source>After the head, more of the pretrained network learns too, in small steps, so that it suits your pictures better without forgetting what it knows.</source>
      <translation>Après la tête, une plus grande partie du réseau préentraîné apprend aussi, à petits pas, pour mieux convenir à vos images sans oublier ce qu’il sait.</translation>
    </message>
    <message>
      <source>Agree to the download, or choose weights that are on this computer.</source>
      <translation>Acceptez le téléchargement, ou choisissez des poids qui sont sur cet ordinateur.</translation>
    </message>
    <message>
      <source>All answers</source>
      <translation>Toutes les réponses</translation>
    </message>
    <message>
      <source>All classes</source>
      <translation>Toutes les classes</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Tous les fichiers</translation>
    </message>
    <message>
      <source>All pictures</source>
      <translation>Toutes les images</translation>
    </message>
    <message>
      <source>All pictures of '{name}' were taken by one camera ({group}), and none of another class: the model may tell the camera instead of '{name}', and no figure would show it. Take pictures of several classes with each camera.</source>
      <translation>Toutes les images de « {name} » ont été prises par un même appareil ({group}), et aucune d’une autre classe : le modèle peut reconnaître l’appareil au lieu de « {name} », et aucun chiffre ne le montrerait. Prenez des images de plusieurs classes avec chaque appareil.</translation>
    </message>
    <message>
      <source>All pictures of '{name}' were taken on one day ({group}), and none of another class: the model may tell that day's light and background instead of '{name}', and no figure would show it. Take pictures of several classes on each day.</source>
      <translation>Toutes les images de « {name} » ont été prises un même jour ({group}), et aucune d’une autre classe : le modèle peut reconnaître la lumière et le fond de ce jour au lieu de « {name} », et aucun chiffre ne le montrerait. Prenez chaque jour des images de plusieurs classes.</translation>
    </message>
    <message>
      <source>All pictures were taken by one camera ({group}): how it does with another one cannot be known from them.</source>
      <translation>Toutes les images ont été prises par un même appareil ({group}) : elles ne peuvent pas dire ce qu’il vaut avec un autre.</translation>
    </message>
    <message>
      <source>All pictures were taken on one day ({group}): how it does on another day cannot be known from them.</source>
      <translation>Toutes les images ont été prises un même jour ({group}) : elles ne peuvent pas dire ce qu’il vaut un autre jour.</translation>
    </message>
    <message>
      <source>All pictures: choose some, then press the number of a class</source>
      <translation>Toutes les images : choisissez-en, puis appuyez sur le numéro d’une classe</translation>
    </message>
    <message>
      <source>All that can be done with it</source>
      <translation>Tout ce que l’on peut en faire</translation>
    </message>
    <message>
      <source>All there is on this computer is the built-in network, which learned from drawings. {network}, a download of {size:.0f} MB, has learned from photos: on three sets of pictures such a network was right on 12 to 25 more of 100 by its last layer alone, and on 4 to 19 more once all of it had learned; on photos the most.</source>
      <translation>Il n’y a sur cet ordinateur que le réseau intégré, qui a appris sur des dessins. {network}, un téléchargement de {size:.0f} Mo, a appris sur des photos : sur trois jeux d’images, un tel réseau avait juste pour 12 à 25 images de plus sur 100 avec sa seule dernière couche, et pour 4 à 19 de plus une fois qu’il avait appris tout entier ; c’est sur des photos qu’il gagnait le plus.</translation>
    </message>
    <message>
      <source>All three had the same pictures, seed and number of epochs at most, and stopped early by the same rule.</source>
      <translation>Les trois avaient les mêmes images, la même graine et le même nombre maximal d’époques, et s’arrêtaient tôt selon la même règle.</translation>
    </message>
    <message>
      <source>All words</source>
      <translation>Tous les mots</translation>
    </message>
    <message>
      <source>All {n} blocks below the head learned: '{most}' moved most, {change}, and '{least}' least, {least_change}.</source>
      <translation>Les {n} blocs sous la tête ont tous appris : « {most} » a le plus bougé, de {change}, et « {least} » le moins, de {least_change}.</translation>
    </message>
    <message>
      <source>All {n} tensors in '{name}' fit {backbone}.</source>
      <translation>Les {n} tenseurs de « {name} » correspondent tous à {backbone}.</translation>
    </message>
    <message numerus="yes">
      <source>All {pictures} were answered right.</source>
      <translation>
        <numerusform>Bonne réponse pour {pictures}.</numerusform>
        <numerusform>Bonnes réponses pour toutes les {pictures}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Allow it in the system's settings, under privacy and camera, then press Start again.</source>
      <translation>Autorisez-le dans les réglages du système, sous confidentialité et caméra, puis appuyez de nouveau sur Démarrer.</translation>
    </message>
    <message>
      <source>Also show weights whose licence has conditions</source>
      <translation>Montrer aussi les poids dont la licence pose des conditions</translation>
    </message>
    <message>
      <source>An epoch is one pass over all training pictures.</source>
      <translation>Une époque est un passage sur toutes les images d’entraînement.</translation>
    </message>
    <message>
      <source>Another file...</source>
      <translation>Un autre fichier...</translation>
    </message>
    <message>
      <source>Another folder...</source>
      <translation>Un autre dossier...</translation>
    </message>
    <message>
      <source>Another network may suit your pictures better: every one on this computer is tried on them.</source>
      <translation>Un autre réseau convient peut-être mieux à vos images : tous ceux de cet ordinateur sont essayés sur elles.</translation>
    </message>
    <message>
      <source>Another of the processes that train together could not go on: {reason} The run stopped there, and its state is on disk.</source>
      <translation>Un autre des processus qui entraînent ensemble n’a pas pu continuer : {reason} L’entraînement s’est arrêté là, et son état est sur le disque.</translation>
    </message>
    <message>
      <source>Another picture</source>
      <translation>Une autre image</translation>
    </message>
    <message>
      <source>Another picture...</source>
      <translation>Une autre image...</translation>
    </message>
    <message>
      <source>Another place...</source>
      <translation>Un autre endroit...</translation>
    </message>
    <message>
      <source>Another program is packing into '{out}' at this moment.</source>
      <translation>Un autre programme est en train d’écrire des lots dans « {out} ».</translation>
    </message>
    <message>
      <source>Another set of ImageNet weights. tlgui looks for it on this computer when the run starts.</source>
      <translation>Un autre jeu de poids ImageNet. tlgui le cherche sur cet ordinateur au début de l’entraînement.</translation>
    </message>
    <message>
      <source>Another sorting into '{folder}' is going on; nothing was done.</source>
      <translation>Un autre tri dans « {folder} » est en cours ; rien n’a été fait.</translation>
    </message>
    <message>
      <source>Another tlgui is drawing the sample pictures; waiting for it...</source>
      <translation>Un autre tlgui dessine les images d’exemple ; il faut l’attendre...</translation>
    </message>
    <message>
      <source>Another tlgui window is already downloading PyTorch into '{folder}'.</source>
      <translation>Une autre fenêtre de tlgui télécharge déjà PyTorch dans « {folder} ».</translation>
    </message>
    <message>
      <source>Another way to look at this folder</source>
      <translation>Une autre façon de voir ce dossier</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Réponse</translation>
    </message>
    <message>
      <source>Answer dial</source>
      <translation>Curseur de réponse</translation>
    </message>
    <message>
      <source>Answer dial, least probability</source>
      <translation>Curseur de réponse, probabilité minimale</translation>
    </message>
    <message>
      <source>Answer everything</source>
      <translation>Répondre à tout</translation>
    </message>
    <message>
      <source>Answer its pictures with the open model</source>
      <translation>Répondre pour ses images avec le modèle ouvert</translation>
    </message>
    <message>
      <source>Answer them with this model</source>
      <translation>Y répondre avec ce modèle</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>Avec réponse</translation>
    </message>
    <message>
      <source>Answered by a model that was open before.</source>
      <translation>Réponse d’un modèle ouvert auparavant.</translation>
    </message>
    <message>
      <source>Answered pictures: Enter shows one large</source>
      <translation>Images et leurs réponses : Entrée en affiche une en grand</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>Réponses</translation>
    </message>
    <message>
      <source>Answers every picture and is right in {right} of 100 ({low} to {high}).</source>
      <translation>Répond pour chaque image et a juste pour {right} sur 100 ({low} à {high}).</translation>
    </message>
    <message numerus="yes">
      <source>Answers none of {n} held-out pictures: every picture goes to you.</source>
      <translation>
        <numerusform>Ne répond pas même pour la seule image mise de côté : chaque image vous revient.</numerusform>
        <numerusform>Ne répond pour aucune des {n} images mises de côté : chaque image vous revient.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Answers {answered} of 100 pictures and is right in {right} of 100 of those ({low} to {high}); {n} go to you.</source>
      <translation>
        <numerusform>Répond pour {answered} images sur 100 et a juste pour {right} sur 100 d’entre elles ({low} à {high}) ; {n} vous revient.</numerusform>
        <numerusform>Répond pour {answered} images sur 100 et a juste pour {right} sur 100 d’entre elles ({low} à {high}) ; {n} vous reviennent.</numerusform>
      </translation>
    </message>
    <message>
      <source>Answers: Enter shows a picture large</source>
      <translation>Réponses : Entrée affiche une image en grand</translation>
    </message>
    <message>
      <source>Apple GPU (MPS)</source>
      <translation>GPU Apple (MPS)</translation>
    </message>
    <message>
      <source>As the schedule says</source>
      <translation>Comme le dit le plan</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <source>As they come</source>
      <translation>Telles quelles</translation>
    </message>
    <message>
      <source>As you asked: from the next batch on, every learning rate is divided by {times}, for the rest of the run. The highest is now {rate}.</source>
      <translation>Comme demandé : dès le prochain lot, chaque taux d’apprentissage est divisé par {times}, pour le reste de l’entraînement. Le plus haut est maintenant {rate}.</translation>
    </message>
    <message>
      <source>As you asked: this phase ends with epoch {epoch}, and then {blocks} learn too.</source>
      <translation>Comme demandé : cette phase se termine avec l’époque {epoch}, et ensuite {blocks} apprennent aussi.</translation>
    </message>
    <message numerus="yes">
      <source>As you asked: {n} more epochs for this phase, now until epoch {epoch}.</source>
      <translation>
        <numerusform>Comme demandé : {n} époque de plus pour cette phase, désormais jusqu’à l’époque {epoch}.</numerusform>
        <numerusform>Comme demandé : {n} époques de plus pour cette phase, désormais jusqu’à l’époque {epoch}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Ask whoever looks after that computer before you go on.</source>
      <translation>Demandez à la personne qui s’occupe de cet ordinateur avant de continuer.</translation>
    </message>
    <message>
      <source>Asked for; it begins when this epoch is over.</source>
      <translation>Demandé ; cela commence à la fin de cette époque.</translation>
    </message>
    <message>
      <source>Asked for; the run takes it after this batch.</source>
      <translation>Demandé ; l’entraînement en tient compte après ce lot.</translation>
    </message>
    <message>
      <source>Asking it about some of your pictures...</source>
      <translation>Interrogation sur quelques-unes de vos images...</translation>
    </message>
    <message>
      <source>Asking the network as it is</source>
      <translation>Interrogation du réseau tel quel</translation>
    </message>
    <message>
      <source>Asking...</source>
      <translation>Demande en cours...</translation>
    </message>
    <message>
      <source>Asks again at the next start</source>
      <translation>Redemande au prochain démarrage</translation>
    </message>
    <message>
      <source>At least one of the two got every picture right.</source>
      <translation>Chaque image a été reconnue par au moins l’un des deux.</translation>
    </message>
    <message>
      <source>Augmentation</source>
      <translation>Augmentation</translation>
    </message>
    <message>
      <source>Augmentation: colour</source>
      <translation>Augmentation : couleur</translation>
    </message>
    <message>
      <source>Augmentation: crop</source>
      <translation>Augmentation : recadrage</translation>
    </message>
    <message>
      <source>Augmentation: flip</source>
      <translation>Augmentation : miroir</translation>
    </message>
    <message>
      <source>Augmentation: how training pictures are varied</source>
      <translation>Augmentation : comment varient les images d’entraînement</translation>
    </message>
    <message>
      <source>Augmentation: rotate</source>
      <translation>Augmentation : rotation</translation>
    </message>
    <message>
      <source>Augmented versions of each picture run through the frozen layers once and cached; 0 augments anew every epoch, which is slower.</source>
      <translation>Versions augmentées de chaque image passées une fois dans les couches gelées et gardées ; 0 augmente de nouveau à chaque époque, ce qui est plus lent.</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automatique</translation>
    </message>
    <message>
      <source>Automatic takes an NVIDIA GPU, then Apple's, then the processor.</source>
      <translation>Automatique prend un GPU NVIDIA, sinon celui d’Apple, sinon le processeur.</translation>
    </message>
    <message>
      <source>Automatic uses half precision where it is safe and faster.</source>
      <translation>Automatique prend la demi-précision là où elle est sûre et plus rapide.</translation>
    </message>
    <message>
      <source>Averaged weights</source>
      <translation>Poids moyennés</translation>
    </message>
    <message>
      <source>B broke nothing that A had right.</source>
      <translation>B n’a rien perdu de ce que A avait juste.</translation>
    </message>
    <message>
      <source>B fixed none of A's mistakes.</source>
      <translation>B n’a corrigé aucune des erreurs de A.</translation>
    </message>
    <message>
      <source>B fixed {fixed} of A's mistakes and broke {broken}: likely a real gain.</source>
      <translation>B a corrigé {fixed} des erreurs de A et en a ajouté {broken} : probablement un vrai gain.</translation>
    </message>
    <message>
      <source>B fixed {fixed} of A's mistakes and broke {broken}: likely a real loss.</source>
      <translation>B a corrigé {fixed} des erreurs de A et en a ajouté {broken} : probablement une vraie perte.</translation>
    </message>
    <message>
      <source>B fixed {fixed} of A's mistakes and broke {broken}: this could be chance.</source>
      <translation>B a corrigé {fixed} des erreurs de A et en a ajouté {broken} : cela peut être le hasard.</translation>
    </message>
    <message>
      <source>B fixed {fixed} of A's mistakes and broke {broken}: too few to tell, this could be chance.</source>
      <translation>B a corrigé {fixed} des erreurs de A et en a ajouté {broken} : trop peu pour conclure, cela peut être le hasard.</translation>
    </message>
    <message>
      <source>B: {answer}</source>
      <translation>B : {answer}</translation>
    </message>
    <message>
      <source>Back to “{choice}”: {network}</source>
      <translation>Revenir à « {choice} » : {network}</translation>
    </message>
    <message>
      <source>Backbone</source>
      <translation>Réseau de base</translation>
    </message>
    <message>
      <source>Backbone, pretrained network</source>
      <translation>Réseau de base (backbone), réseau préentraîné</translation>
    </message>
    <message>
      <source>Backbone: the pretrained network</source>
      <translation>Réseau de base : le réseau préentraîné</translation>
    </message>
    <message>
      <source>Backbones</source>
      <translation>Réseaux de base</translation>
    </message>
    <message>
      <source>Balanced</source>
      <translation>Équilibré</translation>
    </message>
    <message>
      <source>Balanced accuracy</source>
      <translation>Exactitude équilibrée</translation>
    </message>
    <message>
      <source>Balanced accuracy {accuracy:.1%}</source>
      <translation>Exactitude équilibrée {accuracy:.1%}</translation>
    </message>
    <message>
      <source>Bare weights can only be exported for networks of torchvision, and '{backbone}' is not one.</source>
      <translation>Seuls les réseaux de torchvision peuvent être exportés en poids nus, et « {backbone} » n’en est pas un.</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>Lot (batch)</translation>
    </message>
    <message>
      <source>Batch norm statistics</source>
      <translation>Statistiques de batch norm</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>Taille de lot</translation>
    </message>
    <message numerus="yes">
      <source>Batches are now processed {n} pictures at a time (gradient accumulation), because memory was too small; the result stays the same.</source>
      <translation>
        <numerusform>Les lots sont désormais traités par {n} image à la fois (accumulation du gradient), car la mémoire ne suffisait pas ; le résultat reste le même.</numerusform>
        <numerusform>Les lots sont désormais traités par {n} images à la fois (accumulation du gradient), car la mémoire ne suffisait pas ; le résultat reste le même.</numerusform>
      </translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <source>Before a run, a head alone is fitted this many times, each time without one part of the pictures, which it then answers: a first accuracy with its range. More folds are slower and learn from more pictures each.</source>
      <translation>Avant un entraînement, une tête seule est ajustée ce nombre de fois, chaque fois sans une partie des images, pour lesquelles elle répond ensuite : une première exactitude avec son intervalle. Plus de plis, c’est plus lent, mais chacun apprend sur plus d’images.</translation>
    </message>
    <message>
      <source>Before collecting more pictures: see how much better the network got with each part of those you have.</source>
      <translation>Avant de collecter plus d’images : voyez combien le réseau a gagné avec chaque part de celles que vous avez.</translation>
    </message>
    <message>
      <source>Begin with your pictures</source>
      <translation>Commencer par vos images</translation>
    </message>
    <message>
      <source>Begins no more of these runs and discards the one that goes on; finished ones stay</source>
      <translation>N’en lance plus d’autres et abandonne celui en cours ; ceux qui sont terminés restent</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>Début</translation>
    </message>
    <message>
      <source>Begun together</source>
      <translation>Lancés ensemble</translation>
    </message>
    <message>
      <source>Believe {accuracy:.1%}, and expect a little less of new pictures: this run had too few pictures to keep some for a test.</source>
      <translation>Croyez {accuracy:.1%}, et attendez un peu moins de nouvelles images : cet entraînement avait trop peu d’images pour en garder pour un test.</translation>
    </message>
    <message>
      <source>Believe {accuracy:.1%}: the test pictures had no say in anything.</source>
      <translation>Croyez {accuracy:.1%} : les images de test n’ont influé sur rien.</translation>
    </message>
    <message>
      <source>Below the head only '{block}' learned: it moved {change}.</source>
      <translation>Sous la tête, seul « {block} » a appris : il a bougé de {change}.</translation>
    </message>
    <message>
      <source>Below the head only the last block learned: '{block}' moved {change}. All blocks before it are exactly as they were.</source>
      <translation>Sous la tête, seul le dernier bloc a appris : « {block} » a bougé de {change}. Tous les blocs d’avant sont exactement comme ils étaient.</translation>
    </message>
    <message>
      <source>Beside the second, “{second}”, it fixed {fixed} mistakes and broke {broken}: likely really better.</source>
      <translation>Par rapport au deuxième, « {second} », il a corrigé {fixed} de ses erreurs et en a ajouté {broken} : très probablement meilleur.</translation>
    </message>
    <message>
      <source>Beside the second, “{second}”, it fixed {fixed} mistakes and broke {broken}: this could be chance.</source>
      <translation>Par rapport au deuxième, « {second} », il a corrigé {fixed} de ses erreurs et en a ajouté {broken} : cela peut être le hasard.</translation>
    </message>
    <message>
      <source>Beside the second, “{second}”, it fixed {fixed} mistakes and broke {broken}: too few to tell.</source>
      <translation>Par rapport au deuxième, « {second} », il a corrigé {fixed} de ses erreurs et en a ajouté {broken} : trop peu pour conclure.</translation>
    </message>
    <message>
      <source>Best by the validation pictures, which choose: “{best}”. On {n} test pictures, which had no part in that choice, it gets {right} right ({low:.0%} to {high:.0%}).</source>
      <translation>Meilleur d’après les images de validation, qui décident : « {best} ». Sur {n} images de test, qui n’ont pas pris part à ce choix, il en a {right} justes ({low:.0%} à {high:.0%}).</translation>
    </message>
    <message>
      <source>Best epoch</source>
      <translation>Meilleure époque</translation>
    </message>
    <message>
      <source>Best features</source>
      <translation>Caractéristiques</translation>
    </message>
    <message>
      <source>Best so far by validation loss: epoch {epoch}.</source>
      <translation>Meilleure jusqu’ici par la perte de validation : l’époque {epoch}.</translation>
    </message>
    <message>
      <source>Best, the star: the epoch with the lowest validation loss. Its model is the one that is kept.</source>
      <translation>Le meilleur, l’étoile : l’époque dont la perte de validation est la plus basse. C’est son modèle qui est gardé.</translation>
    </message>
    <message>
      <source>Best: “{best}”, with {right} of {n} validation pictures right ({low:.0%} to {high:.0%}).</source>
      <translation>Meilleur : « {best} », avec {right} images de validation justes sur {n} ({low:.0%} à {high:.0%}).</translation>
    </message>
    <message>
      <source>Better than guessing, but most of its answers are wrong.</source>
      <translation>Mieux que le hasard, mais la plupart des réponses sont fausses.</translation>
    </message>
    <message>
      <source>Between which figures the true one very likely (95%) lies. With few pictures luck counts for much, so the range is wide; with four times as many it is about half as wide.</source>
      <translation>Entre quels chiffres se situe très probablement (95 %) le vrai. Avec peu d’images, la chance compte beaucoup, l’intervalle est donc large ; avec quatre fois plus d’images, il est à peu près deux fois moins large.</translation>
    </message>
    <message>
      <source>Block</source>
      <translation>Bloc</translation>
    </message>
    <message>
      <source>Blocks join in one by one; those further down learn at lower rates (gradual).</source>
      <translation>Les blocs s’ajoutent un à un ; les plus bas apprennent avec des taux plus faibles (gradual).</translation>
    </message>
    <message>
      <source>Both wrong ({n})</source>
      <translation>Faux tous deux ({n})</translation>
    </message>
    <message>
      <source>Bright: this spoke for the answer. Dark: this did not matter.</source>
      <translation>Clair : cela a plaidé pour la réponse. Sombre : cela n’a pas compté.</translation>
    </message>
    <message>
      <source>Broken by B ({n})</source>
      <translation>Perdues par B ({n})</translation>
    </message>
    <message>
      <source>Built in, needs no internet: it learned from drawings made by a program. ImageNet weights know far more.</source>
      <translation>Intégré, sans internet : il a appris sur des dessins faits par un programme. Les poids ImageNet en savent bien plus.</translation>
    </message>
    <message>
      <source>By answer</source>
      <translation>Par réponse</translation>
    </message>
    <message>
      <source>By file name</source>
      <translation>Par nom de fichier</translation>
    </message>
    <message>
      <source>By name</source>
      <translation>Par nom</translation>
    </message>
    <message>
      <source>By the time that its parts take.</source>
      <translation>Selon le temps que prennent ses parties.</translation>
    </message>
    <message>
      <source>By tlgui {version}.</source>
      <translation>Par tlgui {version}.</translation>
    </message>
    <message>
      <source>By “{heading}”</source>
      <translation>Par « {heading} »</translation>
    </message>
    <message>
      <source>CSV table</source>
      <translation>Tableau CSV</translation>
    </message>
    <message>
      <source>Cached views</source>
      <translation>Vues en cache</translation>
    </message>
    <message>
      <source>Calibration</source>
      <translation>Calibration</translation>
    </message>
    <message>
      <source>Calibration error (ECE): {ece:.1%}, with a temperature of {temperature:.2f}.</source>
      <translation>Erreur de calibration (ECE) : {ece:.1%}, avec une température de {temperature:.2f}.</translation>
    </message>
    <message>
      <source>Calibration error (ECE; how far these percentages are off on average): {ece:.1%}; without its temperature of {temperature:.2f}, which evens them out, it would be {ece_before:.1%}.</source>
      <translation>Erreur de calibration (ECE ; de combien ces pourcentages s’écartent en moyenne) : {ece:.1%} ; sans sa température de {temperature:.2f}, qui les corrige, elle serait de {ece_before:.1%}.</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Appareil photo</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Cancel the export</source>
      <translation>Annuler l’exportation</translation>
    </message>
    <message>
      <source>Cancel the rest</source>
      <translation>Annuler le reste</translation>
    </message>
    <message>
      <source>Cancelled; nothing was changed.</source>
      <translation>Annulé ; rien n’a été changé.</translation>
    </message>
    <message>
      <source>Cancelled; nothing was written.</source>
      <translation>Annulé ; rien n’a été écrit.</translation>
    </message>
    <message>
      <source>Cards</source>
      <translation>Vignettes</translation>
    </message>
    <message>
      <source>Careful, these figures may deceive. {found} See below: does it look at the right place?</source>
      <translation>Attention, ces chiffres peuvent tromper. {found} Voir plus bas : regarde-t-il au bon endroit ?</translation>
    </message>
    <message>
      <source>Certain that it is bright; keep it where new pictures will be so too.</source>
      <translation>Claire, c’est certain ; gardez-la si les nouvelles images le seront aussi.</translation>
    </message>
    <message>
      <source>Certain that it is dark; keep it where new pictures will be so too.</source>
      <translation>Sombre, c’est certain ; gardez-la si les nouvelles images le seront aussi.</translation>
    </message>
    <message>
      <source>Certain.</source>
      <translation>Certain.</translation>
    </message>
    <message>
      <source>Certain. Nothing is wrong with it otherwise.</source>
      <translation>Certain. Rien d’autre ne cloche avec elle.</translation>
    </message>
    <message>
      <source>Certain: every byte is the same.</source>
      <translation>Certain : chaque octet est le même.</translation>
    </message>
    <message>
      <source>Certain; a thumbnail may have been saved in place of the picture.</source>
      <translation>Certain ; une miniature a peut-être été enregistrée à la place de l’image.</translation>
    </message>
    <message>
      <source>Chance</source>
      <translation>Hasard</translation>
    </message>
    <message>
      <source>Chance alone can explain the difference, or there is none: what these have in common does not seem to help it.</source>
      <translation>Le hasard seul peut expliquer la différence, ou il n’y en a pas : ce qu’elles ont en commun ne semble pas l’aider.</translation>
    </message>
    <message>
      <source>Check again</source>
      <translation>Vérifier à nouveau</translation>
    </message>
    <message>
      <source>Check every picture</source>
      <translation>Vérifier chaque image</translation>
    </message>
    <message>
      <source>Check it</source>
      <translation>Vérifier</translation>
    </message>
    <message>
      <source>Check its name.</source>
      <translation>Vérifiez son nom.</translation>
    </message>
    <message>
      <source>Checking the saved model on pictures that it did not learn from</source>
      <translation>Vérification du modèle enregistré sur des images qui ne lui ont pas servi à apprendre</translation>
    </message>
    <message>
      <source>Choose 'auto' or 'cpu'.</source>
      <translation>Choisissez « auto » ou « cpu ».</translation>
    </message>
    <message>
      <source>Choose 'linear', 'append' or 'mlp'.</source>
      <translation>Choisissez « linear », « append » ou « mlp ».</translation>
    </message>
    <message>
      <source>Choose '{only}' instead.</source>
      <translation>Choisissez plutôt « {only} ».</translation>
    </message>
    <message>
      <source>Choose a block nearer to the picture.</source>
      <translation>Choisissez un bloc plus proche de l’image.</translation>
    </message>
    <message>
      <source>Choose a file that you have permission to read.</source>
      <translation>Choisissez un fichier que vous avez le droit de lire.</translation>
    </message>
    <message>
      <source>Choose a folder beside it.</source>
      <translation>Choisissez un dossier à côté.</translation>
    </message>
    <message>
      <source>Choose a folder of pictures that have no class yet. Those are picked that would teach the model most: it is unsure of them, and they differ from one another.</source>
      <translation>Choisissez un dossier d’images qui n’ont pas encore de classe. Sont retenues celles qui apprendraient le plus au modèle : il en est peu sûr, et elles diffèrent les unes des autres.</translation>
    </message>
    <message>
      <source>Choose a folder that holds pretrained weights, such as one that a class shares</source>
      <translation>Choisissez un dossier qui contient des poids préentraînés, par exemple celui que partage une classe d’élèves</translation>
    </message>
    <message>
      <source>Choose a folder that you may write to, on a disk with free space.</source>
      <translation>Choisissez un dossier où vous pouvez écrire, sur un disque qui a de la place.</translation>
    </message>
    <message>
      <source>Choose a folder with one sub-folder of pictures per class.</source>
      <translation>Choisissez un dossier avec un sous-dossier d’images par classe.</translation>
    </message>
    <message>
      <source>Choose a folder with pictures that are not yet among those of the project.</source>
      <translation>Choisissez un dossier d’images qui ne sont pas encore parmi celles du projet.</translation>
    </message>
    <message>
      <source>Choose a folder...</source>
      <translation>Choisir un dossier...</translation>
    </message>
    <message>
      <source>Choose a new folder.</source>
      <translation>Choisissez un nouveau dossier.</translation>
    </message>
    <message>
      <source>Choose a new or an empty folder.</source>
      <translation>Choisissez un dossier nouveau ou vide.</translation>
    </message>
    <message>
      <source>Choose a new or empty folder.</source>
      <translation>Choisissez un dossier nouveau ou vide.</translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <translation>Choisir une image</translation>
    </message>
    <message>
      <source>Choose a run</source>
      <translation>Choisir l’entraînement</translation>
    </message>
    <message>
      <source>Choose a smaller backbone, and start again; what was saved is safe.</source>
      <translation>Choisissez un réseau de base plus petit, et recommencez ; ce qui a été enregistré est en sécurité.</translation>
    </message>
    <message>
      <source>Choose a weights file</source>
      <translation>Choisir un fichier de poids</translation>
    </message>
    <message>
      <source>Choose a weights file by hand, or use other weights.</source>
      <translation>Choisissez un fichier de poids à la main, ou utilisez d’autres poids.</translation>
    </message>
    <message>
      <source>Choose a weights file by hand; or name a folder that you may write to in the environment variable TLGUI_DATA_DIR and start tlgui again.</source>
      <translation>Choisissez un fichier de poids à la main ; ou indiquez un dossier où vous pouvez écrire dans la variable d’environnement TLGUI_DATA_DIR et redémarrez tlgui.</translation>
    </message>
    <message>
      <source>Choose a weights file.</source>
      <translation>Choisissez un fichier de poids.</translation>
    </message>
    <message>
      <source>Choose a weights file...</source>
      <translation>Choisir un fichier...</translation>
    </message>
    <message>
      <source>Choose all pictures</source>
      <translation>Choisir toutes les images</translation>
    </message>
    <message>
      <source>Choose another Python...</source>
      <translation>Choisir un autre Python...</translation>
    </message>
    <message>
      <source>Choose another folder for the sample pictures.</source>
      <translation>Choisissez un autre dossier pour les images d’exemple.</translation>
    </message>
    <message>
      <source>Choose another folder, or take that sorting back first.</source>
      <translation>Choisissez un autre dossier, ou défaites d’abord ce tri.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>Choose another name, or move the pictures to that class.</source>
      <translation>Choisissez un autre nom, ou déplacez les images vers cette classe.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>Choose another place, or make room on that disk.</source>
      <translation>Choisissez un autre endroit, ou libérez de la place sur ce disque.</translation>
    </message>
    <message>
      <source>Choose another port, or 0 for one that is free.</source>
      <translation>Choisissez un autre port, ou 0 pour un port libre.</translation>
    </message>
    <message>
      <source>Choose another weights file.</source>
      <translation>Choisissez un autre fichier de poids.</translation>
    </message>
    <message>
      <source>Choose folder...</source>
      <translation>Choisir un dossier...</translation>
    </message>
    <message>
      <source>Choose heads, schedules and networks; each combination becomes a run</source>
      <translation>Choisir des têtes, des plans et des réseaux ; chaque combinaison devient un entraînement</translation>
    </message>
    <message>
      <source>Choose how good the model should become, and how long it may take to learn.</source>
      <translation>Choisissez à quel point le modèle doit devenir bon, et combien de temps il peut mettre à apprendre.</translation>
    </message>
    <message>
      <source>Choose one beside it.</source>
      <translation>Choisissez-en un à côté.</translation>
    </message>
    <message>
      <source>Choose one of the held-out pictures, or drop any picture here</source>
      <translation>Choisissez l’une des images mises de côté, ou déposez ici n’importe quelle image</translation>
    </message>
    <message>
      <source>Choose one of {names}.</source>
      <translation>Choisissez parmi {names}.</translation>
    </message>
    <message>
      <source>Choose phases 'auto', or another schedule.</source>
      <translation>Choisissez les phases « auto », ou un autre plan.</translation>
    </message>
    <message>
      <source>Choose pictures below first.</source>
      <translation>Choisissez d’abord des images ci-dessous.</translation>
    </message>
    <message>
      <source>Choose pictures first.</source>
      <translation>Choisissez d’abord des images.</translation>
    </message>
    <message>
      <source>Choose pictures, with Shift or Ctrl several, with Ctrl+A all. A number moves them to the class of that number, X leaves them out, 0 takes them as they lie; or drag them onto a class. The files stay where and as they are.</source>
      <translation>Choisissez des images, plusieurs avec Maj ou Ctrl, toutes avec Ctrl+A. Un chiffre les déplace vers la classe de ce numéro, X les écarte, 0 les compte comme dans le dossier ; ou glissez-les sur une classe. Les fichiers restent où ils sont et tels quels.</translation>
    </message>
    <message>
      <source>Choose pictures...</source>
      <translation>Choisir des images...</translation>
    </message>
    <message>
      <source>Choose something else to keep apart by, or chance.</source>
      <translation>Choisissez autre chose d’après quoi mettre de côté, ou le hasard.</translation>
    </message>
    <message>
      <source>Choose the 'linear' or 'mlp' head, or other weights.</source>
      <translation>Choisissez la tête « linear » ou « mlp », ou d’autres poids.</translation>
    </message>
    <message>
      <source>Choose the 'linear' or 'mlp' head, or pretrained weights.</source>
      <translation>Choisissez la tête « linear » ou « mlp », ou des poids préentraînés.</translation>
    </message>
    <message>
      <source>Choose the ImageNet weights, a weights file, or random weights.</source>
      <translation>Choisissez les poids ImageNet, un fichier de poids, ou des poids aléatoires.</translation>
    </message>
    <message>
      <source>Choose the backbone {STARTER_BACKBONE}, or other weights.</source>
      <translation>Choisissez le réseau de base {STARTER_BACKBONE}, ou d’autres poids.</translation>
    </message>
    <message>
      <source>Choose the folder that holds one sub-folder per class.</source>
      <translation>Choisissez le dossier qui contient un sous-dossier par classe.</translation>
    </message>
    <message>
      <source>Choose the folder that it was trained on, or evaluate all pictures.</source>
      <translation>Choisissez le dossier sur lequel il a été entraîné, ou évaluez toutes les images.</translation>
    </message>
    <message>
      <source>Choose the folder that the pictures were sorted into.</source>
      <translation>Choisissez le dossier où les images ont été triées.</translation>
    </message>
    <message>
      <source>Choose the folder...</source>
      <translation>Choisir le dossier...</translation>
    </message>
    <message>
      <source>Choose their file, or a folder with config.json and model.safetensors; or put the file as '{name}' into '{folder}'. Or start from random weights.</source>
      <translation>Choisissez leur fichier, ou un dossier avec config.json et model.safetensors ; ou placez le fichier sous le nom « {name} » dans « {folder} ». Ou partez de poids aléatoires.</translation>
    </message>
    <message>
      <source>Choose two runs on the same folder of pictures with the same split: the same part held out, the same seed.</source>
      <translation>Choisissez deux entraînements sur le même dossier d’images avec la même répartition : la même part mise de côté, la même graine.</translation>
    </message>
    <message>
      <source>Choose two runs on the same folder of pictures.</source>
      <translation>Choisissez deux entraînements sur le même dossier d’images.</translation>
    </message>
    <message>
      <source>Choose weights 'none', or another schedule.</source>
      <translation>Choisissez les poids « none », ou un autre plan.</translation>
    </message>
    <message>
      <source>Choose where to save the diagnostic report</source>
      <translation>Choisissez où enregistrer le rapport de diagnostic</translation>
    </message>
    <message>
      <source>Choose...</source>
      <translation>Choisir...</translation>
    </message>
    <message>
      <source>Chooses these runs in the list, so that their curves are drawn over each other</source>
      <translation>Choisit ces entraînements dans la liste, pour que leurs courbes soient superposées</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation>Choisi</translation>
    </message>
    <message>
      <source>Chosen for the next run: {change}.</source>
      <translation>Choisi pour le prochain entraînement : {change}.</translation>
    </message>
    <message>
      <source>Chosen pictures into it</source>
      <translation>Y mettre les images choisies</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <source>Class by class</source>
      <translation>Classe par classe</translation>
    </message>
    <message>
      <source>Class {name}</source>
      <translation>Classe {name}</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <source>Classes: drop pictures on one, or press its number</source>
      <translation>Classes : déposez des images sur l’une d’elles, ou appuyez sur son numéro</translation>
    </message>
    <message>
      <source>Classic, as in courses</source>
      <translation>Classique, comme en cours</translation>
    </message>
    <message>
      <source>Clear the list</source>
      <translation>Vider</translation>
    </message>
    <message>
      <source>Click a run to use it. Click with Ctrl, or press Space, for one more: two are compared picture by picture, of more you see the curves together.</source>
      <translation>Cliquez sur un entraînement pour l’utiliser. Cliquez avec Ctrl, ou appuyez sur la barre d’espace, pour en ajouter un : deux sont comparés image par image, au-delà vous voyez les courbes ensemble.</translation>
    </message>
    <message>
      <source>Click a run to use it. Tick two to compare them picture by picture, or more to see their curves together; Space ticks the one under the cursor.</source>
      <translation>Cliquez sur un entraînement pour l’utiliser. Cochez-en deux pour les comparer image par image, ou davantage pour voir leurs courbes ensemble ; la barre d’espace coche celui sous le curseur.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Close it in other programs and make sure that there is room on its disk. The same again goes on: answers are kept.</source>
      <translation>Fermez-le dans les autres programmes et vérifiez qu’il y a de la place sur son disque. La même demande continue : les réponses sont gardées.</translation>
    </message>
    <message>
      <source>Close now, and go on with it another day</source>
      <translation>Fermer maintenant et continuer un autre jour</translation>
    </message>
    <message>
      <source>Close now, and let it finish in the background</source>
      <translation>Fermer maintenant, et le laisser finir en arrière-plan</translation>
    </message>
    <message>
      <source>Close other programs that may be using it, then press Start again.</source>
      <translation>Fermez les autres programmes qui l’utilisent peut-être, puis appuyez de nouveau sur Démarrer.</translation>
    </message>
    <message>
      <source>Compare networks</source>
      <translation>Comparer des réseaux</translation>
    </message>
    <message>
      <source>Compare {n} networks</source>
      <translation>Comparer {n} réseaux</translation>
    </message>
    <message>
      <source>Computer</source>
      <translation>Ordinateur</translation>
    </message>
    <message>
      <source>Confusion matrix</source>
      <translation>Matrice de confusion</translation>
    </message>
    <message>
      <source>Confusion matrix: rows are what the pictures are, columns what the model answered</source>
      <translation>Matrice de confusion : les lignes sont ce que sont les images, les colonnes ce que le modèle a répondu</translation>
    </message>
    <message>
      <source>Connect once with 'ssh {host}' in a terminal, compare the key that it shows with that computer's, and agree.</source>
      <translation>Connectez-vous une fois avec « ssh {host} » dans un terminal, comparez la clé affichée avec celle de cet ordinateur, puis acceptez.</translation>
    </message>
    <message>
      <source>Connecting to download the weights of {backbone} ...</source>
      <translation>Connexion pour télécharger les poids de {backbone} ...</translation>
    </message>
    <message>
      <source>Constant</source>
      <translation>Constant</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>Continue it to follow it from here, or choose another folder.</source>
      <translation>Continuez-le pour le suivre d’ici, ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>Continue those that are there, or choose another folder.</source>
      <translation>Reprenez ceux qui y sont, ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>Copies all pictures, as you labelled them, into a new folder. The originals stay.</source>
      <translation>Copie toutes les images, telles que vous les avez étiquetées, dans un nouveau dossier. Les originaux restent.</translation>
    </message>
    <message>
      <source>Copies still go into '{folder}'.</source>
      <translation>Les copies vont toujours dans « {folder} ».</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Copy each picture into a folder of its class too</source>
      <translation>Copier aussi chaque image dans un dossier de sa classe</translation>
    </message>
    <message>
      <source>Copy it again from the original.</source>
      <translation>Copiez-le de nouveau depuis l’original.</translation>
    </message>
    <message>
      <source>Copy or download it again.</source>
      <translation>Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <source>Copy or move</source>
      <translation>Copier ou déplacer</translation>
    </message>
    <message>
      <source>Copy path</source>
      <translation>Copier le chemin</translation>
    </message>
    <message>
      <source>Copy paths</source>
      <translation>Copier les chemins</translation>
    </message>
    <message>
      <source>Copy picture</source>
      <translation>Copier l’image</translation>
    </message>
    <message>
      <source>Copy pictures</source>
      <translation>Copier les images</translation>
    </message>
    <message>
      <source>Copy the file again from the original, or train a new model.</source>
      <translation>Copiez de nouveau le fichier depuis l’original, ou entraînez un nouveau modèle.</translation>
    </message>
    <message>
      <source>Copy the model file again from the original, or train a new model.</source>
      <translation>Copiez de nouveau le fichier de modèle depuis l’original, ou entraînez un nouveau modèle.</translation>
    </message>
    <message>
      <source>Copy them: the originals stay</source>
      <translation>Les copier : les originaux restent</translation>
    </message>
    <message>
      <source>Copying between this computer and '{host}' failed: {reason}</source>
      <translation>La copie entre cet ordinateur et « {host} » a échoué : {reason}</translation>
    </message>
    <message>
      <source>Copying your pictures to the other computer</source>
      <translation>Copie de vos images sur l’autre ordinateur</translation>
    </message>
    <message>
      <source>Copying...</source>
      <translation>Copie...</translation>
    </message>
    <message>
      <source>Corners, edges and borders of the pictures are pasted into pictures of other classes. Where that alone makes the answer, the model has learned a date, a logo or a frame instead of the thing.</source>
      <translation>Des coins, des bords et le pourtour des images sont collés dans des images d’autres classes. Quand cela seul décide de la réponse, le modèle a appris une date, un logo ou un cadre au lieu de l’objet.</translation>
    </message>
    <message>
      <source>Correct the answer: the picture is added to your pictures for the next run</source>
      <translation>Corriger la réponse : l’image s’ajoute à vos images pour le prochain entraînement</translation>
    </message>
    <message>
      <source>Corrected pictures: Enter shows one large</source>
      <translation>Images corrigées : Entrée en affiche une en grand</translation>
    </message>
    <message>
      <source>Counted equally</source>
      <translation>Comptées à égalité</translation>
    </message>
    <message>
      <source>Counted equally where uneven</source>
      <translation>Comptées à égalité si inégales</translation>
    </message>
    <message numerus="yes">
      <source>Counted on the {n} {part} pictures that the dial is set on, so it may look a little too good: {answered} answered, {right} of them right.</source>
      <translation>
        <numerusform>Compté sur la seule image de {part} ({n}) d’après laquelle le curseur est réglé, c’est donc peut-être trop beau : {answered} avec réponse, dont {right} juste.</numerusform>
        <numerusform>Compté sur les {n} images de {part} d’après lesquelles le curseur est réglé, c’est donc peut-être un peu trop beau : {answered} avec réponse, dont {right} justes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Counted on {n} {part} pictures, which had no say in where the dial stands: {answered} answered, {right} of them right.</source>
      <translation>
        <numerusform>Compté sur {n} image de {part}, qui n’a pas influé sur la position du curseur : {answered} avec réponse, dont {right} juste.</numerusform>
        <numerusform>Compté sur {n} images de {part}, qui n’ont pas influé sur la position du curseur : {answered} avec réponse, dont {right} justes.</numerusform>
      </translation>
    </message>
    <message>
      <source>Crop: the middle is cut out</source>
      <translation>Recadrer : le milieu est découpé</translation>
    </message>
    <message>
      <source>Crop: the middle is cut out, as the network was trained</source>
      <translation>Recadrer : le milieu est découpé, comme le réseau a été entraîné</translation>
    </message>
    <message>
      <source>Cross-validation</source>
      <translation>Validation croisée</translation>
    </message>
    <message>
      <source>Cross-validation folds</source>
      <translation>Plis de validation croisée</translation>
    </message>
    <message>
      <source>Curves together</source>
      <translation>Superposer les courbes</translation>
    </message>
    <message>
      <source>Custom: {names}</source>
      <translation>Personnalisée : {names}</translation>
    </message>
    <message>
      <source>DINOv2's makers (only a last layer taught)</source>
      <translation>les auteurs de DINOv2 (seule une dernière couche a appris)</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>Day taken</source>
      <translation>Jour de la photo</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <source>Did you mean {names}?</source>
      <translation>Vouliez-vous dire {names} ?</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Abandonner</translation>
    </message>
    <message>
      <source>Discard this run? Its model and curves will be deleted. This cannot be undone.</source>
      <translation>Abandonner cet entraînement ? Son modèle et ses courbes seront supprimés. C’est définitif.</translation>
    </message>
    <message>
      <source>Discarded. Nothing was kept.</source>
      <translation>Abandonné. Rien n’a été gardé.</translation>
    </message>
    <message>
      <source>Divides every learning rate by {times:g}, from the next batch to the end of the run: smaller, more careful steps. Worth it when the loss jumps up and down, or rises.</source>
      <translation>Divise chaque taux d’apprentissage par {times:g}, du prochain lot à la fin de l’entraînement : des pas plus petits, plus prudents. Utile quand la perte saute ou remonte.</translation>
    </message>
    <message>
      <source>Do not download</source>
      <translation>Ne pas télécharger</translation>
    </message>
    <message>
      <source>Does it look at the right place?</source>
      <translation>Regarde-t-il au bon endroit ?</translation>
    </message>
    <message>
      <source>Doubtful is what is less sure than the answer dial asks for: {least}.</source>
      <translation>Est douteux ce qui est moins sûr que ce que demande le curseur de réponse : {least}.</translation>
    </message>
    <message>
      <source>Doubtful is what is less than {least} sure; the answer dial on Results sets another limit.</source>
      <translation>Est douteux ce qui est sûr à moins de {least} ; le curseur de réponse de la page Résultats fixe une autre limite.</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Télécharger</translation>
    </message>
    <message>
      <source>Download PyTorch for CUDA (about 3 GB; 9 GB while installing)...</source>
      <translation>Télécharger PyTorch pour CUDA (environ 3 Go ; 9 Go pendant l’installation)...</translation>
    </message>
    <message>
      <source>Download about {size:.0f} MB</source>
      <translation>Télécharger environ {size:.0f} Mo</translation>
    </message>
    <message>
      <source>Download the weights file again.</source>
      <translation>Téléchargez de nouveau le fichier de poids.</translation>
    </message>
    <message>
      <source>Download them, choose a weights file, or start from other weights: the built-in starter ({backbone} only) or random ones.</source>
      <translation>Téléchargez-les, choisissez un fichier de poids, ou partez d’autres poids : le réseau de départ intégré ({backbone} seulement) ou des poids aléatoires.</translation>
    </message>
    <message>
      <source>Download them, choose the backbone {here}, whose weights are on this computer, choose a weights file, or start from other weights: the built-in starter ({backbone} only) or random ones.</source>
      <translation>Téléchargez-les, choisissez le réseau de base {here}, dont les poids sont sur cet ordinateur, choisissez un fichier de poids, ou partez d’autres poids : le réseau de départ intégré ({backbone} seulement) ou des poids aléatoires.</translation>
    </message>
    <message>
      <source>Download {size:.0f} MB</source>
      <translation>Télécharger {size:.0f} Mo</translation>
    </message>
    <message>
      <source>Downloading from {host}: {done:.1f} MB</source>
      <translation>Téléchargement depuis {host} : {done:.1f} Mo</translation>
    </message>
    <message>
      <source>Downloading from {host}: {done:.1f} of {total:.1f} MB</source>
      <translation>Téléchargement depuis {host} : {done:.1f} sur {total:.1f} Mo</translation>
    </message>
    <message>
      <source>Downloading onnxruntime-web, which runs models in browsers (14 MB)...</source>
      <translation>Téléchargement d’onnxruntime-web, qui fait tourner les modèles dans les navigateurs (14 Mo)...</translation>
    </message>
    <message>
      <source>Downloading the pretrained weights</source>
      <translation>Téléchargement des poids préentraînés</translation>
    </message>
    <message>
      <source>Downloading {backbone}: {done} MB so far.</source>
      <translation>Téléchargement de {backbone} : {done} Mo jusqu’ici.</translation>
    </message>
    <message>
      <source>Downloading {backbone}: {done} of {total:.1f} MB{left}.</source>
      <translation>Téléchargement de {backbone} : {done} sur {total:.1f} Mo{left}.</translation>
    </message>
    <message>
      <source>Downloading {name}</source>
      <translation>Téléchargement de {name}</translation>
    </message>
    <message>
      <source>Drag the line with the handle, or press Shift with the arrow keys, to choose how much of the network learns in a phase.</source>
      <translation>Glissez la ligne par sa poignée, ou appuyez sur Maj avec les flèches, pour choisir quelle part du réseau apprend dans une phase.</translation>
    </message>
    <message>
      <source>Draw again</source>
      <translation>Tirer à nouveau</translation>
    </message>
    <message>
      <source>Drawing sample pictures...</source>
      <translation>Dessin des images d’exemple...</translation>
    </message>
    <message>
      <source>Drawing sample pictures: {done} of {total}</source>
      <translation>Dessin des images d’exemple : {done} sur {total}</translation>
    </message>
    <message>
      <source>Drawing the sample pictures was stopped.</source>
      <translation>Le dessin des images d’exemple a été arrêté.</translation>
    </message>
    <message>
      <source>Draws fresh and rotten fruit on this computer, learns from it and answers new pictures: about a minute in all.</source>
      <translation>Dessine sur cet ordinateur des fruits frais et pourris, apprend sur eux et répond pour de nouvelles images : une minute environ en tout.</translation>
    </message>
    <message>
      <source>Drop a folder here</source>
      <translation>Déposez un dossier ici</translation>
    </message>
    <message>
      <source>Drop a folder with one sub-folder for each class, or pictures to be answered by the model.</source>
      <translation>Déposez un dossier avec un sous-dossier par classe, ou des images auxquelles le modèle doit répondre.</translation>
    </message>
    <message>
      <source>Drop another folder here</source>
      <translation>Déposez un autre dossier ici</translation>
    </message>
    <message>
      <source>Drop new pictures and read the answer.</source>
      <translation>Déposez de nouvelles images et lisez la réponse.</translation>
    </message>
    <message>
      <source>Drop pictures or a folder here</source>
      <translation>Déposez ici des images ou un dossier</translation>
    </message>
    <message>
      <source>Drop the folder that holds '{name}' here; or drop the picture on Predict, to ask a model about it.</source>
      <translation>Déposez ici le dossier qui contient « {name} » ; ou déposez l’image sur la page Prédire, pour interroger un modèle.</translation>
    </message>
    <message>
      <source>Dropout (MLP)</source>
      <translation>Dropout (MLP)</translation>
    </message>
    <message>
      <source>During a run, some of your pictures are set aside and never learned from. When the run has finished, you see here how many of those the model gets right, how sure that figure is, and which classes it mixes up.</source>
      <translation>Pendant un entraînement, une partie de vos images est mise de côté et ne sert jamais à apprendre. Quand il est terminé, vous voyez ici combien d’entre elles le modèle reconnaît, à quel point ce chiffre est sûr, et quelles classes il confond.</translation>
    </message>
    <message>
      <source>ECE, calibration error</source>
      <translation>ECE, erreur de calibration</translation>
    </message>
    <message>
      <source>Each class comes from {least} of them.</source>
      <translation>Chaque classe vient de {least} d’entre eux.</translation>
    </message>
    <message>
      <source>Each class comes from {least} to {most} of them.</source>
      <translation>Chaque classe vient de {least} à {most} d’entre eux.</translation>
    </message>
    <message>
      <source>Each combination of what is ticked becomes a run.</source>
      <translation>Chaque combinaison de ce qui est coché devient un entraînement.</translation>
    </message>
    <message>
      <source>Each of these pictures gets a row with the probability of each class. Stopped or cut off, it goes on when you choose the same table again.</source>
      <translation>Chacune de ces images reçoit une ligne avec la probabilité de chaque classe. Arrêté ou interrompu, le travail continue quand vous choisissez de nouveau le même tableau.</translation>
    </message>
    <message>
      <source>Each picture goes into a folder of the class that the model answers. Nothing is replaced, and all of it can be taken back.</source>
      <translation>Chaque image va dans un dossier de la classe que répond le modèle. Rien n’est remplacé, et tout peut être défait.</translation>
    </message>
    <message>
      <source>Each picture is answered once by a head that did not learn from it: the pictures are parted several times, and each part has its turn. It gives a first figure quickly, and it is not that of the finished model.</source>
      <translation>Chaque image reçoit une fois la réponse d’une tête qui n’a pas appris sur elle : les images sont partagées plusieurs fois, et chaque part a son tour. Cela donne vite un premier chiffre, qui n’est pas celui du modèle fini.</translation>
    </message>
    <message>
      <source>Earlier states of it are kept in '{folder}', if it was written on this computer: open the latest one.</source>
      <translation>Ses états précédents sont gardés dans « {folder} », s’il a été écrit sur cet ordinateur : ouvrez le plus récent.</translation>
    </message>
    <message>
      <source>Ends a phase after this many epochs without a lower validation loss; 'off' never does.</source>
      <translation>Termine une phase après ce nombre d’époques sans perte de validation plus basse ; « off » jamais.</translation>
    </message>
    <message>
      <source>Ends this phase when the epoch under way is over. Then more of the network learns too, from the best model so far. Worth it once the curve is flat.</source>
      <translation>Termine cette phase à la fin de l’époque en cours. Ensuite, une plus grande partie du réseau apprend aussi, à partir du meilleur modèle obtenu. Utile quand la courbe est plate.</translation>
    </message>
    <message>
      <source>Enlarge</source>
      <translation>Agrandir</translation>
    </message>
    <message>
      <source>Epoch</source>
      <translation>Époque</translation>
    </message>
    <message>
      <source>Epoch by epoch</source>
      <translation>Époque par époque</translation>
    </message>
    <message numerus="yes">
      <source>Epoch {epoch} of {of}: {accuracy:.1%} of {n} validation pictures right.</source>
      <translation>
        <numerusform>Époque {epoch} sur {of} : {accuracy:.1%} de {n} image de validation juste.</numerusform>
        <numerusform>Époque {epoch} sur {of} : {accuracy:.1%} des {n} images de validation justes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Epoch {epoch}: {right} of {n} answered right</source>
      <translation>
        <numerusform>Époque {epoch} : bonne réponse pour {right} sur {n}</numerusform>
        <numerusform>Époque {epoch} : bonne réponse pour {right} sur {n}</numerusform>
      </translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>Époques</translation>
    </message>
    <message>
      <source>Epochs once the backbone learns too; the total over all steps when it unfreezes gradually.</source>
      <translation>Époques pendant lesquelles le réseau de base apprend aussi ; le total de toutes les étapes quand il est dégelé peu à peu.</translation>
    </message>
    <message>
      <source>Epochs while only the head learns; an epoch is one pass over all training pictures.</source>
      <translation>Époques pendant lesquelles seule la tête apprend ; une époque est un passage sur toutes les images d’entraînement.</translation>
    </message>
    <message>
      <source>Epochs, fine-tuning</source>
      <translation>Époques, affinage</translation>
    </message>
    <message>
      <source>Epochs, head only</source>
      <translation>Époques, tête seule</translation>
    </message>
    <message>
      <source>Estimating batch-norm statistics on your pictures</source>
      <translation>Estimation des statistiques de batch norm sur vos images</translation>
    </message>
    <message>
      <source>Estimating how long they take...</source>
      <translation>Estimation de leur durée...</translation>
    </message>
    <message>
      <source>Every new picture in the folder is answered as it arrives, once it is whole, and gets a row in a table that grows. Stopped, or after a restart, the same folder and table go on.</source>
      <translation>Chaque nouvelle image du dossier reçoit sa réponse dès qu’elle est complète, et une ligne dans un tableau qui grandit. Après un arrêt ou un redémarrage, le même dossier et le même tableau continuent.</translation>
    </message>
    <message>
      <source>Every one of the {n} pictures was answered right.</source>
      <translation>La réponse était juste pour chacune des {n} images.</translation>
    </message>
    <message>
      <source>Every picture counts as it lies in the folder.</source>
      <translation>Chaque image compte comme elle est rangée dans le dossier.</translation>
    </message>
    <message>
      <source>Every picture of the folder, and of the folders in it, gets a row with the probability of each class; one that cannot be read gets its reason. Stopped or cut off, it goes on when you choose the same table again.</source>
      <translation>Chaque image du dossier et de ses sous-dossiers reçoit une ligne avec la probabilité de chaque classe ; pour une image illisible, la raison. Arrêté ou interrompu, le travail continue quand vous choisissez de nouveau le même tableau.</translation>
    </message>
    <message>
      <source>Every pixel of the file</source>
      <translation>Chaque pixel du fichier</translation>
    </message>
    <message>
      <source>Every run is kept here, with its curves and its model, until you move it to the bin.</source>
      <translation>Chaque entraînement est gardé ici, avec ses courbes et son modèle, jusqu’à ce que vous le mettiez à la corbeille.</translation>
    </message>
    <message>
      <source>Every set of pretrained weights of {name} has a licence with conditions, so none of them is taken unasked.</source>
      <translation>Chaque jeu de poids préentraînés de {name} a une licence avec des conditions : aucun n’est donc pris sans être demandé.</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Tout</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Partout</translation>
    </message>
    <message>
      <source>Exact mode</source>
      <translation>Mode exact</translation>
    </message>
    <message>
      <source>Example: a folder '{root}' with the sub-folders {names}</source>
      <translation>Exemple : un dossier « {root} » avec les sous-dossiers {names}</translation>
    </message>
    <message>
      <source>Explains: {words}</source>
      <translation>Explique : {words}</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>Export it as ONNX or as a PyTorch program (.pt2): these hold the network too.</source>
      <translation>Exportez-le en ONNX ou comme programme PyTorch (.pt2) : ceux-ci contiennent aussi le réseau.</translation>
    </message>
    <message>
      <source>Export it as a web page again and let it download them (14 MB).</source>
      <translation>Exportez de nouveau comme page web et laissez télécharger ces fichiers (14 Mo).</translation>
    </message>
    <message>
      <source>Export its weights instead: the program that uses them prepares the pictures.</source>
      <translation>Exportez plutôt ses poids : le programme qui les utilise prépare les images.</translation>
    </message>
    <message>
      <source>Export the model</source>
      <translation>Exporter le modèle</translation>
    </message>
    <message>
      <source>Export the model...</source>
      <translation>Exporter le modèle...</translation>
    </message>
    <message>
      <source>Exporting as {format} needs the package {packages}, which is not installed here.</source>
      <translation>Exporter comme {format} demande le paquet {packages}, qui n’est pas installé ici.</translation>
    </message>
    <message>
      <source>Falling (cosine)</source>
      <translation>Décroissant (cosinus)</translation>
    </message>
    <message>
      <source>Features, feature map</source>
      <translation>Caractéristiques, carte de caractéristiques</translation>
    </message>
    <message>
      <source>Figures class by class</source>
      <translation>Chiffres classe par classe</translation>
    </message>
    <message>
      <source>Figures from</source>
      <translation>Chiffres tirés de</translation>
    </message>
    <message>
      <source>Files that belong to tlgui are missing.</source>
      <translation>Il manque des fichiers qui font partie de tlgui.</translation>
    </message>
    <message>
      <source>Filled in below: {found}. Ctrl+Z takes it back.</source>
      <translation>Inscrit ci-dessous : {found}. Ctrl+Z l’annule.</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filtre</translation>
    </message>
    <message>
      <source>Filters of the first layer, before and after</source>
      <translation>Filtres de la première couche, avant et après</translation>
    </message>
    <message>
      <source>Find among the answers</source>
      <translation>Chercher parmi les réponses</translation>
    </message>
    <message>
      <source>Find by file name or answer</source>
      <translation>Fichier ou réponse</translation>
    </message>
    <message>
      <source>Find good learning rates</source>
      <translation>Trouver de bons taux d’apprentissage</translation>
    </message>
    <message>
      <source>Finding out what fits this computer</source>
      <translation>Recherche de ce qui convient à cet ordinateur</translation>
    </message>
    <message>
      <source>Finding where the model looked...</source>
      <translation>Recherche de l’endroit où le modèle a regardé...</translation>
    </message>
    <message>
      <source>Fine-tuning</source>
      <translation>Affinage</translation>
    </message>
    <message>
      <source>Fine-tuning brought the validation loss no lower and was not kept: the model is the network as it was before it, after epoch {epoch}. Then it was right on {before:.1%} of the validation pictures, with fine-tuning on {after:.1%} at best, but with a higher loss: less sure where it was right, or surer where it was wrong.</source>
      <translation>L’affinage n’a pas fait baisser la perte de validation et n’a pas été gardé : le modèle est le réseau tel qu’il était avant, après l’époque {epoch}. Il avait alors juste sur {before:.1%} des images de validation, avec l’affinage sur {after:.1%} au mieux, mais avec une perte plus haute : moins sûr là où il avait raison, ou plus sûr là où il avait tort.</translation>
    </message>
    <message>
      <source>Fine-tuning did not help here and was not kept: the model is the network as it was before it, after epoch {epoch}, where the validation loss was lowest. Then it was right on {before:.1%} of the validation pictures, with fine-tuning on {after:.1%} at best.</source>
      <translation>L’affinage n’a pas aidé ici et n’a pas été gardé : le modèle est le réseau tel qu’il était avant, après l’époque {epoch}, où la perte de validation était la plus basse. Il avait alors juste sur {before:.1%} des images de validation, avec l’affinage sur {after:.1%} au mieux.</translation>
    </message>
    <message>
      <source>Fine-tuning gets as many right as the head alone ({fixed} fixed, {broken} broken).</source>
      <translation>L’affinage en reconnaît autant que la tête seule (gagnées : {fixed}, perdues : {broken}).</translation>
    </message>
    <message>
      <source>Fine-tuning gets {n} fewer right than the head alone ({fixed} fixed, {broken} broken): {how_sure}</source>
      <translation>L’affinage en reconnaît {n} de moins que la tête seule (gagnées : {fixed}, perdues : {broken}) : {how_sure}</translation>
    </message>
    <message>
      <source>Fine-tuning gets {n} more right than the head alone ({fixed} fixed, {broken} broken): {how_sure}</source>
      <translation>L’affinage en reconnaît {n} de plus que la tête seule (gagnées : {fixed}, perdues : {broken}) : {how_sure}</translation>
    </message>
    <message>
      <source>Finest</source>
      <translation>Le plus fin</translation>
    </message>
    <message>
      <source>Fingerprint</source>
      <translation>Empreinte</translation>
    </message>
    <message>
      <source>Fingerprint of the pictures that it learned from: {fingerprint}.</source>
      <translation>Empreinte des images sur lesquelles il a appris : {fingerprint}.</translation>
    </message>
    <message>
      <source>Finished: right on {accuracy:.1%} of the validation pictures ({low:.0%} to {high:.0%}). Best by validation loss: epoch {epoch}.</source>
      <translation>Terminé : juste sur {accuracy:.1%} des images de validation ({low:.0%} à {high:.0%}). Meilleure par la perte de validation : l’époque {epoch}.</translation>
    </message>
    <message numerus="yes">
      <source>Finished: right on {accuracy:.1%} of {n} test pictures that training never saw ({low:.0%} to {high:.0%}). Best by validation loss: epoch {epoch}.</source>
      <translation>
        <numerusform>Terminé : juste sur {accuracy:.1%} de {n} image de test que l’entraînement n’a jamais vue ({low:.0%} à {high:.0%}). Meilleure par la perte de validation : l’époque {epoch}.</numerusform>
        <numerusform>Terminé : juste sur {accuracy:.1%} des {n} images de test que l’entraînement n’a jamais vues ({low:.0%} à {high:.0%}). Meilleure par la perte de validation : l’époque {epoch}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Finishing this batch...</source>
      <translation>Fin de ce lot...</translation>
    </message>
    <message>
      <source>First answer: how far it gets without training</source>
      <translation>Première réponse : où il arrive sans entraînement</translation>
    </message>
    <message>
      <source>Fit into the window</source>
      <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
      <source>Fits a head to what the network of the Model page sees, in seconds to minutes, and says what a split by chance would promise beside what holds for new ones. Nothing is trained.</source>
      <translation>Ajuste une tête à ce que voit le réseau de la page Modèle, en quelques secondes ou minutes, et dit ce qu’une répartition au hasard promettrait à côté de ce qui vaut pour du nouveau. Rien n’est entraîné.</translation>
    </message>
    <message>
      <source>Fitting a head to what the frozen network sees</source>
      <translation>Ajustement d’une tête à ce que voit le réseau gelé</translation>
    </message>
    <message>
      <source>Fitting heads to parts of your pictures</source>
      <translation>Ajustement de têtes à des parties de vos images</translation>
    </message>
    <message>
      <source>Fixed by B ({n})</source>
      <translation>Corrigées par B ({n})</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>Folder into a table...</source>
      <translation>Dossier en tableau...</translation>
    </message>
    <message>
      <source>Folder of pretrained &amp;weights...</source>
      <translation>Dossier de &amp;poids préentraînés...</translation>
    </message>
    <message>
      <source>Folder of pretrained weights</source>
      <translation>Dossier de poids préentraînés</translation>
    </message>
    <message>
      <source>Folder of runs</source>
      <translation>Entraînements dans</translation>
    </message>
    <message>
      <source>Folder there</source>
      <translation>Dossier là-bas</translation>
    </message>
    <message>
      <source>Folder: none chosen yet</source>
      <translation>Dossier : pas encore choisi</translation>
    </message>
    <message>
      <source>Folder: {folder}</source>
      <translation>Dossier : {folder}</translation>
    </message>
    <message>
      <source>Follow them, epoch by epoch</source>
      <translation>Les suivre, époque par époque</translation>
    </message>
    <message>
      <source>Follow your pictures</source>
      <translation>Suivent vos images</translation>
    </message>
    <message>
      <source>For '{name}' the model looks mostly at {place}.</source>
      <translation>Pour « {name} », le modèle regarde surtout {place}.</translation>
    </message>
    <message>
      <source>For Python with PyTorch. Takes pictures of any size, too.</source>
      <translation>Pour Python avec PyTorch. Accepte aussi des images de toute taille.</translation>
    </message>
    <message>
      <source>For a first look: only the last layer learns.</source>
      <translation>Pour un premier aperçu : seule la dernière couche apprend.</translation>
    </message>
    <message>
      <source>For a first try, and for computers without a graphics card.</source>
      <translation>Pour un premier essai, et pour les ordinateurs sans carte graphique.</translation>
    </message>
    <message>
      <source>For comparison: always answering '{name}', the most frequent class here, would be right on {share:.0%}.</source>
      <translation>Pour comparer : répondre toujours « {name} », la classe la plus fréquente ici, serait juste sur {share:.0%}.</translation>
    </message>
    <message>
      <source>For comparison: every class is equally frequent here, so always answering one of them would be right on {share:.0%}.</source>
      <translation>À titre de comparaison : toutes les classes sont ici aussi fréquentes ; répondre toujours la même serait juste pour {share:.0%}.</translation>
    </message>
    <message>
      <source>For differences that are hard to see. Slow without a graphics card.</source>
      <translation>Pour des différences difficiles à voir. Lent sans carte graphique.</translation>
    </message>
    <message>
      <source>For differences that are hard to see: a large network. Slow without a graphics card.</source>
      <translation>Pour des différences difficiles à voir : un grand réseau. Lent sans carte graphique.</translation>
    </message>
    <message>
      <source>For programmers who build the network themselves. It knows no 'none of these classes'.</source>
      <translation>Pour les programmeurs qui construisent eux-mêmes le réseau. Ne connaît pas « aucune de ces classes ».</translation>
    </message>
    <message>
      <source>For these two, open the folder of pictures on the Pictures page first.</source>
      <translation>Pour ces deux-là, ouvrez d’abord le dossier d’images sur la page Images.</translation>
    </message>
    <message>
      <source>For your {pictures} in {classes}</source>
      <translation>Pour vos {pictures} en {classes}</translation>
    </message>
    <message>
      <source>Forget it</source>
      <translation>L’oublier</translation>
    </message>
    <message>
      <source>Forget this run? It cannot be gone on with then. Its best model stays, if there is one.</source>
      <translation>Oublier cet entraînement ? Il ne pourra plus être repris. Son meilleur modèle reste, s’il y en a un.</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Trouvées</translation>
    </message>
    <message>
      <source>Found (recall)</source>
      <translation>Trouvées (rappel)</translation>
    </message>
    <message>
      <source>Found (recall): of the pictures of this class, how many the model found. Trusted (precision): of its answers with this class, how many are right.</source>
      <translation>Trouvées (rappel) : des images de cette classe, la part que le modèle a trouvée. Fiables (précision) : de ses réponses avec cette classe, la part qui est juste.</translation>
    </message>
    <message>
      <source>Fraction of the MLP head's units switched off at each step, against overfitting.</source>
      <translation>Part des unités de la tête MLP éteintes à chaque pas, contre le surapprentissage.</translation>
    </message>
    <message>
      <source>Fraction of the pictures kept apart to check the model on; it never learns from them. 'auto' keeps 15% beside a test part that is set aside, and 20% where there is none.</source>
      <translation>Fraction des images mises de côté pour vérifier le modèle ; il n’apprend jamais d’elles. « auto » en garde 15 % à côté d’une partie de test, et 20 % quand il n’y en a pas.</translation>
    </message>
    <message>
      <source>Fraction set aside for the figures of the finished model: neither the training nor the choice of the best epoch sees it. 'auto' sets 15% aside where every class has 20 pictures or the folder is large, unless it brings parts of its own; 0 sets none aside.</source>
      <translation>Fraction mise de côté pour les chiffres du modèle fini : ni l’entraînement ni le choix de la meilleure époque ne la voit. « auto » met 15 % de côté quand chaque classe a 20 images ou que le dossier est grand, sauf s’il apporte ses propres parties ; 0 ne met rien de côté.</translation>
    </message>
    <message>
      <source>Free some space and try again. Nothing was downloaded.</source>
      <translation>Libérez de la place et réessayez. Rien n’a été téléchargé.</translation>
    </message>
    <message>
      <source>Free some space on its disk, or make sure that you may write to the folder.</source>
      <translation>Libérez de la place sur son disque, ou vérifiez que vous pouvez écrire dans le dossier.</translation>
    </message>
    <message>
      <source>Free some space on that disk and try again: what has been downloaded so far is kept. Or name a folder on another disk in the environment variable TLGUI_DATA_DIR and start tlgui again.</source>
      <translation>Libérez de la place sur ce disque et réessayez : ce qui a déjà été téléchargé est gardé. Ou indiquez un dossier sur un autre disque dans la variable d’environnement TLGUI_DATA_DIR et redémarrez tlgui.</translation>
    </message>
    <message>
      <source>Free some space on that disk, or choose a folder that you may write to, and start the run again.</source>
      <translation>Libérez de la place sur ce disque, ou choisissez un dossier où vous pouvez écrire, et relancez l’entraînement.</translation>
    </message>
    <message>
      <source>Free some space on that disk, or choose another folder.</source>
      <translation>Libérez de la place sur ce disque, ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>Free some space on that disk, or copy the file to a folder that you may write to.</source>
      <translation>Libérez de la place sur ce disque, ou copiez le fichier dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
      <source>Free some space on that disk; what was saved before is still complete.</source>
      <translation>Libérez de la place sur ce disque ; ce qui a été enregistré auparavant est toujours complet.</translation>
    </message>
    <message>
      <source>Free some space on the disk, or close other programs, and try again.</source>
      <translation>Libérez de la place sur le disque, ou fermez d’autres programmes, et réessayez.</translation>
    </message>
    <message>
      <source>Freeze, unfreeze</source>
      <translation>Geler, dégeler</translation>
    </message>
    <message>
      <source>From a file...</source>
      <translation>Depuis un fichier...</translation>
    </message>
    <message>
      <source>From any program. A model file (.safetensors) dropped here is opened and used.</source>
      <translation>Depuis n’importe quel programme. Un fichier de modèle (.safetensors) déposé ici est ouvert et utilisé.</translation>
    </message>
    <message>
      <source>From random weights</source>
      <translation>Poids aléatoires</translation>
    </message>
    <message>
      <source>From scratch</source>
      <translation>À partir de zéro</translation>
    </message>
    <message>
      <source>From the Hugging Face Hub...</source>
      <translation>Du Hugging Face Hub...</translation>
    </message>
    <message>
      <source>From the file {path}</source>
      <translation>Du fichier {path}</translation>
    </message>
    <message>
      <source>From the next start on, tlgui trains with its own PyTorch. The downloaded files stay in '{folder}' for another try; delete that folder to free the space.</source>
      <translation>À partir du prochain démarrage, tlgui entraîne avec son propre PyTorch. Les fichiers téléchargés restent dans « {folder} » pour un autre essai ; supprimez ce dossier pour libérer la place.</translation>
    </message>
    <message>
      <source>From the next start on, tlgui trains with {python}.</source>
      <translation>À partir du prochain démarrage, tlgui entraîne avec {python}.</translation>
    </message>
    <message>
      <source>GPUs</source>
      <translation>GPU</translation>
    </message>
    <message>
      <source>Getting ready to learn from '{title}'...</source>
      <translation>Préparation pour apprendre sur « {title} »...</translation>
    </message>
    <message>
      <source>Give every class at least two pictures; twenty or more work much better.</source>
      <translation>Donnez à chaque classe au moins deux images ; avec vingt ou plus, cela marche bien mieux.</translation>
    </message>
    <message>
      <source>Give pictures their classes</source>
      <translation>Donner leur classe aux images</translation>
    </message>
    <message>
      <source>Give the chosen pictures the first class, and so on</source>
      <translation>Donner aux images choisies la première classe, et ainsi de suite</translation>
    </message>
    <message>
      <source>Give the folder of a finished run, or a model file.</source>
      <translation>Indiquez le dossier d’un entraînement terminé, ou un fichier de modèle.</translation>
    </message>
    <message>
      <source>Give the folder of a run, or the model file in it.</source>
      <translation>Indiquez le dossier d’un entraînement, ou le fichier de modèle qu’il contient.</translation>
    </message>
    <message>
      <source>Give the folder of the run that made it.</source>
      <translation>Indiquez le dossier de l’entraînement qui l’a produit.</translation>
    </message>
    <message>
      <source>Give the folder where its pictures are now, or another project file.</source>
      <translation>Indiquez le dossier où se trouvent maintenant ses images, ou un autre fichier de projet.</translation>
    </message>
    <message>
      <source>Give the run a name of your own and a note (F2).</source>
      <translation>Donner à l’entraînement un nom à vous et une note (F2).</translation>
    </message>
    <message>
      <source>Giving pictures their classes</source>
      <translation>Donner leur classe aux images</translation>
    </message>
    <message>
      <source>Go through the epochs by itself</source>
      <translation>Parcourir les époques tout seul</translation>
    </message>
    <message>
      <source>Gradient clipping</source>
      <translation>Écrêtage du gradient</translation>
    </message>
    <message>
      <source>Guessing gets {guessing:.0%}.</source>
      <translation>Répondre au hasard donne {guessing:.0%}.</translation>
    </message>
    <message>
      <source>Guessing gets {guessing:.0%}: whether this is better is not sure.</source>
      <translation>Deviner donne {guessing:.0%} : il n’est pas sûr que ce soit mieux.</translation>
    </message>
    <message>
      <source>Half (fp16)</source>
      <translation>Demi (fp16)</translation>
    </message>
    <message>
      <source>Half, wide range (bf16)</source>
      <translation>Demi, grande étendue (bf16)</translation>
    </message>
    <message>
      <source>Hardly any of the run's pictures can be found any more; they were in '{root}'.</source>
      <translation>Presque aucune des images de l’entraînement n’est encore là ; elles étaient dans « {root} ».</translation>
    </message>
    <message>
      <source>Hatched: frozen, keeps what it knows. Solid: learns, with its learning rate. Point at a block, or go there with Tab and the arrow keys, to read about it.</source>
      <translation>Hachuré : gelé, garde ce qu’il sait. Plein : apprend, avec son taux d’apprentissage. Pointez un bloc, ou allez-y avec Tab et les flèches, pour en savoir plus.</translation>
    </message>
    <message>
      <source>Head</source>
      <translation>Tête</translation>
    </message>
    <message>
      <source>Head first, then everything</source>
      <translation>La tête d’abord, puis tout</translation>
    </message>
    <message>
      <source>Head only</source>
      <translation>Tête seule</translation>
    </message>
    <message>
      <source>Head phase</source>
      <translation>Phase de la tête</translation>
    </message>
    <message>
      <source>Head: what is put on top</source>
      <translation>Tête : ce qui est posé au-dessus</translation>
    </message>
    <message>
      <source>Heads</source>
      <translation>Têtes</translation>
    </message>
    <message>
      <source>Heatmap</source>
      <translation>Carte de chaleur</translation>
    </message>
    <message>
      <source>Held-out pictures: arrow keys choose one</source>
      <translation>Images mises de côté : les flèches en choisissent une</translation>
    </message>
    <message>
      <source>Hidden width (MLP)</source>
      <translation>Largeur cachée (MLP)</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Masquer</translation>
    </message>
    <message>
      <source>Hold Space over a picture to see what the network sees of it.</source>
      <translation>Maintenez Espace sur une image pour voir ce que le réseau en voit.</translation>
    </message>
    <message>
      <source>How a linear head learns while the rest is frozen: lbfgs solves it to the best fit on features computed once, without augmentation; optimizer steps through batches. Other heads always take the optimizer.</source>
      <translation>Comment une tête linear apprend tandis que le reste est gelé : lbfgs calcule le meilleur ajustement sur des caractéristiques calculées une seule fois, sans augmentation ; optimizer avance lot par lot. Les autres têtes prennent toujours l’optimiseur.</translation>
    </message>
    <message>
      <source>How far a block moved: the length of the change of its weights, divided by their length before. Means and variances of batch norms are not counted. The longest bar is the block that moved most.</source>
      <translation>De combien un bloc a bougé : la longueur du changement de ses poids, divisée par leur longueur d’avant. Les moyennes et variances des couches de batch norm ne comptent pas. La barre la plus longue est le bloc qui a le plus bougé.</translation>
    </message>
    <message>
      <source>How far each block moved</source>
      <translation>De combien chaque bloc a bougé</translation>
    </message>
    <message>
      <source>How far its percentages and its being right are apart, on average. 5% means: where it says 80%, it is right in about 75 to 85 of 100. The smaller, the better; of few pictures it is rough. ECE is short for expected calibration error.</source>
      <translation>L’écart moyen entre ses pourcentages et la part de ses réponses justes. 5 % veut dire : là où il dit 80 %, il a raison dans environ 75 à 85 cas sur 100. Plus c’est petit, mieux c’est ; avec peu d’images, c’est approximatif. ECE abrège « expected calibration error ».</translation>
    </message>
    <message>
      <source>How far the first answer is</source>
      <translation>Avancement de la première réponse</translation>
    </message>
    <message>
      <source>How far the measurement is</source>
      <translation>Avancement de la mesure</translation>
    </message>
    <message>
      <source>How far to trust its percentages</source>
      <translation>À quel point se fier à ses pourcentages</translation>
    </message>
    <message>
      <source>How good, and how soon?</source>
      <translation>Jusqu’où, et en combien de temps ?</translation>
    </message>
    <message>
      <source>How it learned</source>
      <translation>Comment il a appris</translation>
    </message>
    <message>
      <source>How it was made</source>
      <translation>Comment il a été fait</translation>
    </message>
    <message>
      <source>How large each learning step is once the backbone learns too; steps much larger than suggested make it forget what it knew.</source>
      <translation>Taille de chaque pas d’apprentissage quand le réseau de base apprend aussi ; des pas bien plus grands que suggéré lui font oublier ce qu’il savait.</translation>
    </message>
    <message>
      <source>How large each learning step is while only the head learns.</source>
      <translation>Taille de chaque pas d’apprentissage tant que seule la tête apprend.</translation>
    </message>
    <message>
      <source>How large each learning step is. Too large, and the network forgets or never settles; too small, and nothing comes of it for a long time.</source>
      <translation>La taille de chaque pas d’apprentissage. Trop grand, le réseau oublie ou ne se stabilise jamais ; trop petit, il n’en sort longtemps rien.</translation>
    </message>
    <message>
      <source>How long they take is not known on this device; you can cancel the rest at any time.</source>
      <translation>Leur durée n’est pas connue sur ce matériel ; vous pouvez annuler le reste à tout moment.</translation>
    </message>
    <message>
      <source>How many of these answers were right.</source>
      <translation>Combien de ces réponses étaient justes.</translation>
    </message>
    <message>
      <source>How much the model answers by itself</source>
      <translation>Quelle part le modèle répond seul</translation>
    </message>
    <message>
      <source>How much your pictures are like those that {backbone} learned from could not be measured: these weights come without their last layer, or no picture could be read.</source>
      <translation>Il n’a pas été possible de mesurer à quel point vos images ressemblent à celles sur lesquelles {backbone} a appris : ces poids viennent sans leur dernière couche, ou aucune image n’a pu être lue.</translation>
    </message>
    <message>
      <source>How sure</source>
      <translation>Certitude</translation>
    </message>
    <message>
      <source>How sure it is</source>
      <translation>Certitude</translation>
    </message>
    <message>
      <source>How sure it must be to answer</source>
      <translation>À quel point il doit être sûr pour répondre</translation>
    </message>
    <message>
      <source>How sure the model is of an answer. It is its own estimate; 'How far to trust its percentages' says whether it keeps its word.</source>
      <translation>À quel point le modèle est sûr d’une réponse. C’est sa propre estimation ; « À quel point se fier à ses pourcentages » dit s’il tient parole.</translation>
    </message>
    <message>
      <source>How sure the model must be to answer by itself. What it is less sure of goes to you: fewer answers, and more of them right.</source>
      <translation>À quel point le modèle doit être sûr pour répondre seul. Ce dont il est moins sûr vous revient : moins de réponses, mais plus souvent justes.</translation>
    </message>
    <message>
      <source>How sure the model was, to the right, against how often it was right, upwards. On the diagonal it keeps its word; below it, it is too sure of itself.</source>
      <translation>À quel point le modèle était sûr, vers la droite, et combien de fois il avait raison, vers le haut. Sur la diagonale, il tient parole ; en dessous, il est trop sûr de lui.</translation>
    </message>
    <message>
      <source>How sure, and how often right</source>
      <translation>À quel point sûr, et combien de fois juste</translation>
    </message>
    <message>
      <source>How sure: {words}</source>
      <translation>Certitude : {words}</translation>
    </message>
    <message>
      <source>How the learning rate changes within a phase.</source>
      <translation>Comment le taux d’apprentissage change au cours d’une phase.</translation>
    </message>
    <message>
      <source>How they become squares</source>
      <translation>Comment elles deviennent carrées</translation>
    </message>
    <message>
      <source>How training pictures are varied</source>
      <translation>Comment varient les images d’entraînement</translation>
    </message>
    <message>
      <source>How training pictures are varied: none, light, standard, strong or crop=0.35,rotate=15,flip=1,color=0.1.</source>
      <translation>Comment varient les images d’entraînement : none, light, standard, strong ou crop=0.35,rotate=15,flip=1,color=0.1.</translation>
    </message>
    <message>
      <source>How well a score tells two kinds apart: take one of each at random; in how many of 100 such pairs is the right one higher? 50% is chance, 100% is perfect. Used here for 'None of these'.</source>
      <translation>À quel point un score distingue deux sortes : tirez une image de chaque au hasard ; dans combien de ces paires sur 100 la bonne est-elle plus haut ? 50 %, c’est le hasard, 100 %, c’est parfait. Utilisé ici pour « Aucune classe ».</translation>
    </message>
    <message>
      <source>How wrong the answers are, in one number; being surely wrong counts most. Learning makes it smaller. Where the accuracy stays the same, the loss may still show which epoch is better.</source>
      <translation>À quel point les réponses sont fausses, en un seul nombre ; se tromper en étant sûr compte le plus. Apprendre la fait baisser. Là où l’exactitude reste la même, la perte peut encore montrer quelle époque est meilleure.</translation>
    </message>
    <message>
      <source>If both were equally good, chance alone would make a difference at least this large in less than 1% of such comparisons.</source>
      <translation>Si les deux se valaient, le hasard seul produirait un écart au moins aussi grand dans moins de 1 % de telles comparaisons.</translation>
    </message>
    <message>
      <source>If both were equally good, chance alone would make a difference at least this large in {p:.0%} of such comparisons.</source>
      <translation>Si les deux se valaient, le hasard seul produirait un écart au moins aussi grand dans {p:.0%} de telles comparaisons.</translation>
    </message>
    <message>
      <source>If these are kinds of the class, and not persons, places or days, do not hold them out: it could not learn them.</source>
      <translation>Si ce sont des variétés de la classe, et non des personnes, des lieux ou des jours, ne les mettez pas de côté : il ne pourrait pas les apprendre.</translation>
    </message>
    <message>
      <source>If you use a mirror of the Hugging Face Hub, check its address in the environment variable {variable}. Or choose a weights file by hand.</source>
      <translation>Si vous utilisez un miroir du Hugging Face Hub, vérifiez son adresse dans la variable d’environnement {variable}. Ou choisissez un fichier de poids à la main.</translation>
    </message>
    <message>
      <source>ImageNet, set {name} (custom)</source>
      <translation>ImageNet, jeu {name} (personnalisé)</translation>
    </message>
    <message numerus="yes">
      <source>In epoch {epoch} the network was right on {right} of {n} validation pictures.</source>
      <translation>
        <numerusform>À l’époque {epoch}, le réseau avait juste sur {right} de {n} image de validation.</numerusform>
        <numerusform>À l’époque {epoch}, le réseau avait juste sur {right} des {n} images de validation.</numerusform>
      </translation>
    </message>
    <message>
      <source>In seconds, before any training: a new head is fitted to what the frozen network sees of your pictures, and every picture is answered by a head that had not seen it.</source>
      <translation>En quelques secondes, avant tout entraînement : une nouvelle tête est ajustée à ce que le réseau gelé voit de vos images, et chaque image reçoit la réponse d’une tête qui ne l’avait pas vue.</translation>
    </message>
    <message>
      <source>In the grid</source>
      <translation>Dans la grille</translation>
    </message>
    <message>
      <source>In the middle a network sees textures and parts of things.</source>
      <translation>Au milieu, un réseau voit des textures et des parties d’objets.</translation>
    </message>
    <message>
      <source>In this network no layer keeps the layout of the picture, so there is no heatmap of it.</source>
      <translation>Dans ce réseau, aucune couche ne garde la disposition de l’image : il n’y en a donc pas de carte de chaleur.</translation>
    </message>
    <message>
      <source>In this phase the head is fitted at once, so there is no learning rate to lower.</source>
      <translation>Dans cette phase, la tête est ajustée d’un coup : il n’y a pas de taux d’apprentissage à baisser.</translation>
    </message>
    <message>
      <source>In this phase the head is fitted at once, so there is no learning rate to lower. The run goes on as it was.</source>
      <translation>Dans cette phase, la tête est ajustée d’un coup : il n’y a pas de taux d’apprentissage à baisser. L’entraînement continue comme avant.</translation>
    </message>
    <message>
      <source>Input</source>
      <translation>Entrée</translation>
    </message>
    <message>
      <source>Install OpenSSH's client: 'openssh-client' on Debian and Ubuntu; Windows and macOS have it.</source>
      <translation>Installez le client OpenSSH : « openssh-client » sur Debian et Ubuntu ; Windows et macOS l’ont déjà.</translation>
    </message>
    <message>
      <source>Install PySocks beside tlgui (pip install PySocks), use an HTTP proxy instead of the SOCKS one, or choose a weights file by hand.</source>
      <translation>Installez PySocks à côté de tlgui (pip install PySocks), utilisez un proxy HTTP à la place du proxy SOCKS, ou choisissez un fichier de poids à la main.</translation>
    </message>
    <message>
      <source>Install Python 3.11 or newer from python.org as well, and try again.</source>
      <translation>Installez aussi Python 3.11 ou plus récent depuis python.org, et réessayez.</translation>
    </message>
    <message>
      <source>Install it ('sudo apt-get install rsync' on Debian and Ubuntu), and try again.</source>
      <translation>Installez-le (« sudo apt-get install rsync » sur Debian et Ubuntu), puis réessayez.</translation>
    </message>
    <message>
      <source>Install it beside tlgui (pip install 'tlgui[timm]'), or choose another network.</source>
      <translation>Installez-le à côté de tlgui (pip install 'tlgui[timm]'), ou choisissez un autre réseau.</translation>
    </message>
    <message>
      <source>Install it with: python -m pip install 'tlgui[camera]', then start tlgui again.</source>
      <translation>Installez-la avec : python -m pip install 'tlgui[camera]', puis redémarrez tlgui.</translation>
    </message>
    <message>
      <source>Install it with: python -m pip install {packages}</source>
      <translation>Installez-le avec : python -m pip install {packages}</translation>
    </message>
    <message>
      <source>Install that version to open it.</source>
      <translation>Installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
      <source>Install them with: python -m pip install 'tlgui[serve]'</source>
      <translation>Installez-les avec : python -m pip install 'tlgui[serve]'</translation>
    </message>
    <message>
      <source>Install tlgui again.</source>
      <translation>Réinstallez tlgui.</translation>
    </message>
    <message>
      <source>Install what it names with the system's package manager, then start tlgui again.</source>
      <translation>Installez ce qu’elle nomme avec le gestionnaire de paquets du système, puis redémarrez tlgui.</translation>
    </message>
    <message>
      <source>Installing</source>
      <translation>Installation</translation>
    </message>
    <message>
      <source>Internal error</source>
      <translation>Erreur interne</translation>
    </message>
    <message>
      <source>Into: a new folder</source>
      <translation>Vers : un nouveau dossier</translation>
    </message>
    <message>
      <source>Into: {folder}</source>
      <translation>Vers : {folder}</translation>
    </message>
    <message>
      <source>Is there something, such as a date, a logo or a frame, that only pictures of '{name}' have? Crop or cover it, or take new pictures without it, and train again: until then, do not trust the figures for '{name}'.</source>
      <translation>Y a-t-il quelque chose, comme une date, un logo ou un cadre, que seules les images de « {name} » ont ? Recadrez-les ou cachez-le, ou prenez de nouvelles images sans cela, et entraînez à nouveau : d’ici là, ne vous fiez pas aux chiffres de « {name} ».</translation>
    </message>
    <message>
      <source>It began to learn the training pictures by heart: after epoch {epoch} the training loss went on falling while the validation loss rose. The model of that epoch is kept; stronger augmentation or more pictures would help.</source>
      <translation>Il a commencé à apprendre par cœur les images d’entraînement : après l’époque {epoch}, la perte d’entraînement a continué à baisser tandis que celle de validation montait. Le modèle de cette époque est gardé ; une augmentation plus forte ou plus d’images aideraient.</translation>
    </message>
    <message>
      <source>It can be reached, and would train on {device}.</source>
      <translation>Il est joignable et entraînerait sur : {device}.</translation>
    </message>
    <message>
      <source>It can be set up from here: an environment with PyTorch is made in '{folder}' on '{host}', with a download of several GB there. Nothing else on that computer is changed.</source>
      <translation>Il peut être préparé d’ici : un environnement avec PyTorch est créé dans « {folder} » sur « {host} », avec un téléchargement de plusieurs Go là-bas. Rien d’autre n’est modifié sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
      <source>It can say that a picture is of none of its classes. Of {n} held-out pictures of its classes it took {n_kept} for one of them.</source>
      <translation>
        <numerusform>Il peut dire qu’une image n’est d’aucune de ses classes. De {n} image de ses classes mise de côté, il en a attribué {n_kept} à l’une d’elles.</numerusform>
        <numerusform>Il peut dire qu’une image n’est d’aucune de ses classes. De {n} images de ses classes mises de côté, il en a attribué {n_kept} à l’une d’elles.</numerusform>
      </translation>
    </message>
    <message>
      <source>It cannot be told yet: twice the pictures may bring between {low:.1f} and {high:.1f} points more.</source>
      <translation>On ne peut pas encore le dire : deux fois plus d’images peuvent apporter entre {low:.1f} et {high:.1f} points de plus.</translation>
    </message>
    <message>
      <source>It cannot say that a picture is of none of its classes: it answers one of them, always.</source>
      <translation>Il ne peut pas dire qu’une image n’est d’aucune de ses classes : il en répond une, toujours.</translation>
    </message>
    <message>
      <source>It continues from its last saved state, with the choices it started with.</source>
      <translation>Il reprend à son dernier état enregistré, avec les choix du départ.</translation>
    </message>
    <message>
      <source>It does not look like the pictures that the model learned from. It looks most like '{name}'.</source>
      <translation>Elle ne ressemble pas aux images sur lesquelles le modèle a appris. Elle ressemble le plus à « {name} ».</translation>
    </message>
    <message>
      <source>It fits none of the networks; the closest match is {backbone}: {how}.</source>
      <translation>Il ne correspond à aucun des réseaux ; le plus proche est {backbone} : {how}.</translation>
    </message>
    <message>
      <source>It fits none of the other networks either.</source>
      <translation>Il ne correspond à aucun des autres réseaux non plus.</translation>
    </message>
    <message>
      <source>It fits {backbone}: choose that backbone.</source>
      <translation>Il correspond à {backbone} : choisissez ce réseau de base.</translation>
    </message>
    <message>
      <source>It has learned to see from a million photos or more; from your pictures it learns what you want told apart.</source>
      <translation>Il a appris à voir avec un million de photos ou plus ; avec vos images, il apprend ce que vous voulez distinguer.</translation>
    </message>
    <message>
      <source>It has sub-folders with pictures, as for classes: {names}.</source>
      <translation>Il a des sous-dossiers d’images, comme pour des classes : {names}.</translation>
    </message>
    <message>
      <source>It has those of epochs {first} to {last}; the best one is {best}.</source>
      <translation>Il a celles des époques {first} à {last} ; la meilleure est {best}.</translation>
    </message>
    <message>
      <source>It has: {names}.</source>
      <translation>Il a : {names}.</translation>
    </message>
    <message>
      <source>It holds the weights of {n} of tlgui's networks. These need no download.</source>
      <translation>Il contient les poids de {n} des réseaux de tlgui. Ceux-ci n’ont pas besoin d’être téléchargés.</translation>
    </message>
    <message>
      <source>It is a link to a picture; links are not moved.</source>
      <translation>C’est un lien vers une image ; les liens ne sont pas déplacés.</translation>
    </message>
    <message>
      <source>It is no longer there.</source>
      <translation>Elle n’existe plus.</translation>
    </message>
    <message>
      <source>It is not known under which licence they are: ask their makers before you use them.</source>
      <translation>On ne sait pas sous quelle licence ils sont : demandez à leurs auteurs avant de les utiliser.</translation>
    </message>
    <message>
      <source>It is not known yet how long it will take.</source>
      <translation>On ne sait pas encore combien de temps cela prendra.</translation>
    </message>
    <message>
      <source>It is reached over ssh as you have set it up: with your keys and without passwords. Your pictures are copied there, and the run comes back here. It goes on there when the line is lost or this window is closed.</source>
      <translation>Il est atteint par ssh, comme vous l’avez configuré : avec vos clés et sans mot de passe. Vos images y sont copiées, et l’entraînement revient ici. Il continue là-bas si la liaison est perdue ou si cette fenêtre est fermée.</translation>
    </message>
    <message>
      <source>It knows the classes above and nothing else. Shown anything else, it still names one.</source>
      <translation>Il connaît les classes ci-dessus et rien d’autre. Devant autre chose, il en nomme quand même une.</translation>
    </message>
    <message>
      <source>It lies in a shard; only pictures that are files are sorted.</source>
      <translation>Elle se trouve dans un lot ; seules les images qui sont des fichiers sont triées.</translation>
    </message>
    <message>
      <source>It met a fault, which its log tells more of.</source>
      <translation>Il a rencontré un défaut, dont son journal dit plus.</translation>
    </message>
    <message>
      <source>It names {accuracy:.0f}% of ImageNet's photos right, {own} {own_accuracy:.0f}%.</source>
      <translation>Il nomme correctement {accuracy:.0f} % des photos d’ImageNet, {own} {own_accuracy:.0f} %.</translation>
    </message>
    <message>
      <source>It names {accuracy:.0f}% of ImageNet's photos right.</source>
      <translation>Il nomme correctement {accuracy:.0f} % des photos d’ImageNet.</translation>
    </message>
    <message>
      <source>It needs a column with the files' names and a column with their classes.</source>
      <translation>Il lui faut une colonne avec les noms des fichiers et une colonne avec leurs classes.</translation>
    </message>
    <message>
      <source>It repeats the run with PyTorch and torchvision alone. Do with it what you like.</source>
      <translation>Il refait l’entraînement avec PyTorch et torchvision seulement. Faites-en ce que vous voulez.</translation>
    </message>
    <message>
      <source>It sees a square from the middle of each picture, {side} pixels wide; what lies outside is not seen.</source>
      <translation>Il voit un carré au milieu de chaque image, large de {side} pixels ; ce qui est en dehors n’est pas vu.</translation>
    </message>
    <message>
      <source>It sees each picture pressed into a square, {side} pixels wide; smaller things may get lost.</source>
      <translation>Il voit chaque image déformée en un carré large de {side} pixels ; les petites choses peuvent se perdre.</translation>
    </message>
    <message>
      <source>It sees the whole of each picture in a square {side} pixels wide, with bars beside it; smaller things may get lost.</source>
      <translation>Il voit chaque image entière dans un carré large de {side} pixels, avec des bandes à côté ; les petites choses peuvent se perdre.</translation>
    </message>
    <message>
      <source>It takes every one of these {pictures} for one of its classes.</source>
      <translation>Il attribue chacune de ces {pictures} à l’une de ses classes.</translation>
    </message>
    <message numerus="yes">
      <source>It tells {n} classes apart: {names}.</source>
      <translation>
        <numerusform>Il connaît {n} classe : {names}.</numerusform>
        <numerusform>Il distingue {n} classes : {names}.</numerusform>
      </translation>
    </message>
    <message>
      <source>It was deleted. Try again, or choose a weights file by hand.</source>
      <translation>Il a été supprimé. Réessayez, ou choisissez un fichier de poids à la main.</translation>
    </message>
    <message>
      <source>It was not measured how far its percentages can be taken at their word.</source>
      <translation>On n’a pas mesuré à quel point ses pourcentages peuvent être pris à la lettre.</translation>
    </message>
    <message>
      <source>It was still getting better when it ended: the validation loss fell to the last epoch.</source>
      <translation>Il s’améliorait encore à la fin : la perte de validation a baissé jusqu’à la dernière époque.</translation>
    </message>
    <message>
      <source>Its answers are not touched by that.</source>
      <translation>Cela ne touche pas à ses réponses.</translation>
    </message>
    <message>
      <source>Its blocks are {blocks}.</source>
      <translation>Ses blocs sont {blocks}.</translation>
    </message>
    <message>
      <source>Its classes are: {names}.</source>
      <translation>Ses classes sont : {names}.</translation>
    </message>
    <message>
      <source>Its weights are not on this computer yet.</source>
      <translation>Ses poids ne sont pas encore sur cet ordinateur.</translation>
    </message>
    <message>
      <source>Its weights are not on this computer yet; the others can be tried.</source>
      <translation>Ses poids ne sont pas encore sur cet ordinateur ; les autres peuvent être essayés.</translation>
    </message>
    <message>
      <source>Its weights were made for {native_px} pixels, at which a picture would cost {times:.1f} times as much.</source>
      <translation>Ses poids ont été faits pour {native_px} pixels ; à cette taille, une image coûterait {times:.1f} fois plus.</translation>
    </message>
    <message>
      <source>Its weights:</source>
      <translation>Ses poids :</translation>
    </message>
    <message>
      <source>Just as good may be: {others}.</source>
      <translation>Peut-être tout aussi bons : {others}.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <source>Keep as it is</source>
      <translation>Garder telle quelle</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>Garder les miens</translation>
    </message>
    <message>
      <source>Keep the chosen pictures in sight</source>
      <translation>Garder en vue les images choisies</translation>
    </message>
    <message>
      <source>Keeps its best model, if there is one</source>
      <translation>Garde son meilleur modèle, s’il y en a un</translation>
    </message>
    <message>
      <source>Keeps the old last layer and adds a new one after it (append).</source>
      <translation>Garde l’ancienne dernière couche et en ajoute une nouvelle après elle (append).</translation>
    </message>
    <message>
      <source>Kept apart by</source>
      <translation>Mis de côté par</translation>
    </message>
    <message>
      <source>Kept apart whole: of {groups}, {n_train} to learn from and {n_val} for validation.</source>
      <translation>Mis de côté en entier : de {groups}, {n_train} pour apprendre et {n_val} pour la validation.</translation>
    </message>
    <message>
      <source>Kept apart whole: of {groups}, {n_train} to learn from, {n_val} for validation, {n_test} for the test.</source>
      <translation>Mis de côté en entier : de {groups}, {n_train} pour apprendre, {n_val} pour la validation, {n_test} pour le test.</translation>
    </message>
    <message>
      <source>Kept apart: {n_val} for validation, by which the best epoch was chosen, and {n_test} for the test.</source>
      <translation>Mises de côté : {n_val} pour la validation, qui a servi à choisir la meilleure époque, et {n_test} pour le test.</translation>
    </message>
    <message>
      <source>Kept as pretrained</source>
      <translation>Gardées du préentraînement</translation>
    </message>
    <message>
      <source>Kept for a final test</source>
      <translation>Gardé pour un test final</translation>
    </message>
    <message>
      <source>Kept for validation</source>
      <translation>Gardé pour la validation</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Touche</translation>
    </message>
    <message>
      <source>Key H: what stays bright spoke for the answer; what is dark did not matter.</source>
      <translation>Touche H : ce qui reste clair a plaidé pour la réponse ; ce qui est sombre n’a pas compté.</translation>
    </message>
    <message>
      <source>Key {key} moves the chosen pictures here.</source>
      <translation>La touche {key} déplace ici les images choisies.</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <source>Keys and what they do</source>
      <translation>Les touches et ce qu’elles font</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>Label smoothing</source>
      <translation>Lissage des étiquettes</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>En grand</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Plus grande</translation>
    </message>
    <message>
      <source>Latest change</source>
      <translation>Dernier changement</translation>
    </message>
    <message>
      <source>Latest: {step}.</source>
      <translation>Dernier changement : {step}.</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>Couche</translation>
    </message>
    <message>
      <source>Layer decay</source>
      <translation>Décroissance par couche</translation>
    </message>
    <message>
      <source>Layers of the network</source>
      <translation>Couches du réseau</translation>
    </message>
    <message>
      <source>Layers: what is inside, and what learns when</source>
      <translation>Couches : ce qu’il y a dedans, et ce qui apprend quand</translation>
    </message>
    <message>
      <source>Learn everything from the start</source>
      <translation>Tout laisser apprendre dès le début</translation>
    </message>
    <message>
      <source>Learn from '{name}', or answer its pictures?</source>
      <translation>Apprendre de « {name} », ou répondre pour ses images ?</translation>
    </message>
    <message>
      <source>Learn these classes from it</source>
      <translation>En apprendre ces classes</translation>
    </message>
    <message>
      <source>Learned by heart, overfitting</source>
      <translation>Appris par cœur, surapprentissage</translation>
    </message>
    <message>
      <source>Learned by the optimizer</source>
      <translation>Apprise par l’optimiseur</translation>
    </message>
    <message>
      <source>Learned from</source>
      <translation>Apprises</translation>
    </message>
    <message numerus="yes">
      <source>Learned from {n} pictures.</source>
      <translation>
        <numerusform>A appris sur {n} image.</numerusform>
        <numerusform>A appris sur {n} images.</numerusform>
      </translation>
    </message>
    <message>
      <source>Learning from {pictures} on {device}.</source>
      <translation>Apprend sur {pictures}. Calcul sur : {device}.</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>Taux d’apprentissage</translation>
    </message>
    <message>
      <source>Learning rate schedule</source>
      <translation>Évolution du taux d’apprentissage</translation>
    </message>
    <message>
      <source>Learning rate, fine-tuning</source>
      <translation>Taux d’apprentissage, affinage</translation>
    </message>
    <message>
      <source>Learning rate, head</source>
      <translation>Taux d’apprentissage, tête</translation>
    </message>
    <message>
      <source>Learning rate, head only</source>
      <translation>Taux d’apprentissage, tête seule</translation>
    </message>
    <message>
      <source>Learning rates</source>
      <translation>Taux d’apprentissage</translation>
    </message>
    <message>
      <source>Least computation first</source>
      <translation>Moins de calcul d’abord</translation>
    </message>
    <message>
      <source>Least sure first</source>
      <translation>Moins sûres d’abord</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Écarter</translation>
    </message>
    <message>
      <source>Leave out of the next run</source>
      <translation>Écarter du prochain entraînement</translation>
    </message>
    <message>
      <source>Leave the chosen pictures out</source>
      <translation>Écarter les images choisies</translation>
    </message>
    <message>
      <source>Left before the training, right after it, on one scale for each channel.</source>
      <translation>À gauche avant l’entraînement, à droite après, sur une même échelle pour chaque canal.</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Écartées</translation>
    </message>
    <message>
      <source>Less than one answer a second</source>
      <translation>Moins d’une réponse par seconde</translation>
    </message>
    <message>
      <source>Let its run finish, or continue it, and then ask again.</source>
      <translation>Laissez son entraînement se terminer, ou reprenez-le, puis redemandez.</translation>
    </message>
    <message>
      <source>Let its run finish, or continue it, and then set it again.</source>
      <translation>Laissez son entraînement se terminer, ou reprenez-le, puis réglez le curseur.</translation>
    </message>
    <message>
      <source>Let the upper {n} blocks learn</source>
      <translation>Laisser apprendre les {n} blocs du haut</translation>
    </message>
    <message>
      <source>Let the whole network learn</source>
      <translation>Laisser apprendre tout le réseau</translation>
    </message>
    <message>
      <source>Lets heads learn from a quarter, half, three quarters and all of the pictures, and looks how it goes on</source>
      <translation>Fait apprendre des têtes avec un quart, la moitié, les trois quarts et la totalité des images, et regarde comment cela évolue</translation>
    </message>
    <message>
      <source>Licence: {licence}.</source>
      <translation>Licence : {licence}.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Light: mild crops, mirroring</source>
      <translation>Légère : recadrage modéré, miroir</translation>
    </message>
    <message>
      <source>Likely: a network finds them alike, and what is left of one lies in the other.</source>
      <translation>Probable : un réseau les trouve semblables, et ce qui reste de l’une se trouve dans l’autre.</translation>
    </message>
    <message>
      <source>Likely: where wrong classes were planted in one picture of twenty, 7 to 9 of 10 that were told so were wrong; where hardly any are wrong, most of these are only hard. Look at each.</source>
      <translation>Probable : quand de mauvaises classes étaient placées exprès dans une image sur vingt, 7 à 9 sur 10 de celles signalées ainsi étaient fausses ; quand presque aucune n’est fausse, la plupart ne sont que difficiles. Regardez chacune.</translation>
    </message>
    <message>
      <source>Limits</source>
      <translation>Limites</translation>
    </message>
    <message>
      <source>Live model: learn anew with each change</source>
      <translation>Modèle en direct : réapprendre à chaque changement</translation>
    </message>
    <message>
      <source>Longest gradient that a step may follow, over all weights together; 0 is off.</source>
      <translation>Plus long gradient qu’un pas peut suivre, tous les poids ensemble ; 0 le désactive.</translation>
    </message>
    <message>
      <source>Look at these first: some may lie in the wrong folder.</source>
      <translation>Regardez d’abord celles-ci : certaines sont peut-être dans le mauvais dossier.</translation>
    </message>
    <message>
      <source>Look at what was answered wrongly: often a picture lies in the wrong folder, or two classes mix.</source>
      <translation>Regardez les mauvaises réponses : souvent une image est dans le mauvais dossier, ou deux classes se mélangent.</translation>
    </message>
    <message>
      <source>Look at {page}. If the file is what you want, download it there and choose it here.</source>
      <translation>Regardez {page}. Si le fichier est celui que vous voulez, téléchargez-le là et choisissez-le ici.</translation>
    </message>
    <message>
      <source>Look it up</source>
      <translation>Consulter</translation>
    </message>
    <message>
      <source>Look whether 'ssh {host}' works in a terminal.</source>
      <translation>Vérifiez que « ssh {host} » fonctionne dans un terminal.</translation>
    </message>
    <message numerus="yes">
      <source>Looked at {n} files.</source>
      <translation>
        <numerusform>{n} fichier examiné.</numerusform>
        <numerusform>{n} fichiers examinés.</numerusform>
      </translation>
    </message>
    <message>
      <source>Looking at every picture</source>
      <translation>Examen de chaque image</translation>
    </message>
    <message>
      <source>Looking at the pictures...</source>
      <translation>Examen des images...</translation>
    </message>
    <message>
      <source>Looking at the pictures: {done} of {total}</source>
      <translation>Examen des images : {done} sur {total}</translation>
    </message>
    <message>
      <source>Looking at what you gave...</source>
      <translation>Examen de ce que vous avez donné...</translation>
    </message>
    <message>
      <source>Looking for NVIDIA's driver...</source>
      <translation>Recherche du pilote de NVIDIA...</translation>
    </message>
    <message numerus="yes">
      <source>Looking for pictures: {found} files</source>
      <translation>
        <numerusform>Recherche d’images : {found} fichier</numerusform>
        <numerusform>Recherche d’images : {found} fichiers</numerusform>
      </translation>
    </message>
    <message>
      <source>Looking into '{folder}'...</source>
      <translation>Examen de « {folder} »...</translation>
    </message>
    <message>
      <source>Looking into the folder...</source>
      <translation>Examen du dossier...</translation>
    </message>
    <message>
      <source>Looking...</source>
      <translation>Examen...</translation>
    </message>
    <message>
      <source>Looks at every picture for blank, blurred, dark and very small ones, and asks the network of the Model page which seem to lie in the wrong class. In seconds to minutes; nothing is trained or changed.</source>
      <translation>Cherche parmi toutes les images les vides, les floues, les sombres et les très petites, et demande au réseau de la page Modèle lesquelles semblent mal classées. En quelques secondes ou minutes ; rien n’est entraîné ni changé.</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Perte</translation>
    </message>
    <message>
      <source>Loss (cross entropy; how far off it is on average, 0 at best) on these pictures: {loss:.4f}.</source>
      <translation>Perte (entropie croisée ; de combien il se trompe en moyenne, au mieux 0) sur ces images : {loss:.4f}.</translation>
    </message>
    <message>
      <source>Loss, cross entropy</source>
      <translation>Perte, entropie croisée</translation>
    </message>
    <message>
      <source>Loss: how far off</source>
      <translation>Perte : ampleur des erreurs</translation>
    </message>
    <message>
      <source>Lower learning rate ({rate})</source>
      <translation>Taux d’apprentissage plus bas ({rate})</translation>
    </message>
    <message>
      <source>Lower the learning rate</source>
      <translation>Baisser le taux d’apprentissage</translation>
    </message>
    <message>
      <source>Made</source>
      <translation>Création</translation>
    </message>
    <message>
      <source>Made by tlgui {version} from {model} on {date}. Nothing in this file is loaded from elsewhere.</source>
      <translation>Fait par tlgui {version} à partir de {model} le {date}. Rien dans ce fichier n’est chargé d’ailleurs.</translation>
    </message>
    <message>
      <source>Made on</source>
      <translation>Fait le</translation>
    </message>
    <message>
      <source>Make it a part of this one</source>
      <translation>L’intégrer à celle-ci</translation>
    </message>
    <message>
      <source>Make it again</source>
      <translation>Le rétablir</translation>
    </message>
    <message>
      <source>Make room on that disk, then press Start again.</source>
      <translation>Libérez de la place sur ce disque, puis appuyez de nouveau sur Démarrer.</translation>
    </message>
    <message>
      <source>Make room on that disk; the same again goes on from there.</source>
      <translation>Libérez de la place sur ce disque ; la même demande continue à partir de là.</translation>
    </message>
    <message>
      <source>Make room on the disk or choose another one, remove what was copied, and try again.</source>
      <translation>Libérez de la place sur le disque ou choisissez-en un autre, supprimez ce qui a été copié, et réessayez.</translation>
    </message>
    <message>
      <source>Make room on the disk, or close other windows of tlgui, then try again.</source>
      <translation>Libérez de la place sur le disque, ou fermez les autres fenêtres de tlgui, puis réessayez.</translation>
    </message>
    <message>
      <source>Make room or choose another folder; sorting into the same folder again goes on.</source>
      <translation>Libérez de la place ou choisissez un autre dossier ; un nouveau tri dans le même dossier continue.</translation>
    </message>
    <message>
      <source>Make room there, and try again.</source>
      <translation>Libérez de la place là-bas, puis réessayez.</translation>
    </message>
    <message>
      <source>Make smaller</source>
      <translation>Réduire</translation>
    </message>
    <message>
      <source>Makes this phase {epochs} longer: each is one more pass over all training pictures. Worth it while the validation loss still falls.</source>
      <translation>Prolonge cette phase de {epochs} : chacune est un passage de plus sur toutes les images d’entraînement. Utile tant que la perte de validation baisse encore.</translation>
    </message>
    <message>
      <source>Maybe: a smooth thing on a smooth ground looks the same. Keep those you can recognise.</source>
      <translation>Peut-être : un objet lisse sur un fond lisse a le même aspect. Gardez celles que vous reconnaissez.</translation>
    </message>
    <message>
      <source>Maybe: it can be a stray picture, or a rare but good one.</source>
      <translation>Peut-être : ce peut être une image égarée, ou une image rare mais bonne.</translation>
    </message>
    <message>
      <source>Means and variances of pretrained batch norms while their blocks learn: frozen keeps them, since a few batches estimate them badly; random weights always learn them.</source>
      <translation>Moyennes et variances des couches de batch norm préentraînées pendant que leurs blocs apprennent : frozen les garde, car quelques lots les estiment mal ; des poids aléatoires les apprennent toujours.</translation>
    </message>
    <message>
      <source>Measure it now</source>
      <translation>Mesurer maintenant</translation>
    </message>
    <message>
      <source>Measure the difference</source>
      <translation>Mesurer la différence</translation>
    </message>
    <message>
      <source>Measured before you left out, moved or took back single pictures. Measure again to be exact.</source>
      <translation>Mesuré avant que vous n’écartiez, ne déplaciez ou ne rétablissiez certaines images. Mesurez à nouveau pour un résultat exact.</translation>
    </message>
    <message>
      <source>Measured pictures with such an answer.</source>
      <translation>Images mesurées qui ont reçu une telle réponse.</translation>
    </message>
    <message>
      <source>Measures on your pictures how much they are like those that the network learned from, counts them, and says which part of the network had better learn.</source>
      <translation>Mesure sur vos images à quel point elles ressemblent à celles sur lesquelles le réseau a appris, les compte, et dit quelle partie du réseau a intérêt à apprendre.</translation>
    </message>
    <message>
      <source>Measuring how fast this computer runs this network</source>
      <translation>Mesure de la vitesse de ce réseau sur cet ordinateur</translation>
    </message>
    <message>
      <source>Measuring how long each takes...</source>
      <translation>Mesure de la durée de chacun...</translation>
    </message>
    <message>
      <source>Measuring how much your pictures are like those that the network knows</source>
      <translation>Mesure de la ressemblance de vos images avec celles que le réseau connaît</translation>
    </message>
    <message>
      <source>Memory ran out on {describe_device} even with one picture at a time.</source>
      <translation>La mémoire a manqué sur {describe_device}, même avec une image à la fois.</translation>
    </message>
    <message>
      <source>Merge the classes that look alike: {groups}.</source>
      <translation>Fusionner les classes qui se ressemblent : {groups}.</translation>
    </message>
    <message>
      <source>Merge them</source>
      <translation>Les fusionner</translation>
    </message>
    <message>
      <source>Mid grey is zero. Each filter has its own scale, the same before and after.</source>
      <translation>Le gris moyen vaut zéro. Chaque filtre a sa propre échelle, la même avant et après.</translation>
    </message>
    <message>
      <source>Mistakes</source>
      <translation>Erreurs</translation>
    </message>
    <message>
      <source>Mistakes come first.</source>
      <translation>Les erreurs viennent en premier.</translation>
    </message>
    <message numerus="yes">
      <source>Mixed up most, {times} each: {pairs}, and {n} pairs more.</source>
      <translation>
        <numerusform>Le plus souvent confondues, {times} chacune : {pairs}, et {n} autre paire.</numerusform>
        <numerusform>Le plus souvent confondues, {times} chacune : {pairs}, et {n} autres paires.</numerusform>
      </translation>
    </message>
    <message>
      <source>Mixed up most, {times} each: {pairs}.</source>
      <translation>Le plus souvent confondues, {times} chacune : {pairs}.</translation>
    </message>
    <message>
      <source>Mixed up most: {pair}, {times}.</source>
      <translation>Le plus souvent confondues : {pair}, {times}.</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Model files</source>
      <translation>Fichiers de modèle</translation>
    </message>
    <message>
      <source>Model “{name}” ({network}): {classes}</source>
      <translation>Modèle « {name} » ({network}) : {classes}</translation>
    </message>
    <message>
      <source>More choices: networks, heads, schedules, every number</source>
      <translation>Plus de choix : réseaux, têtes, plans, tous les réglages</translation>
    </message>
    <message>
      <source>More is unfrozen after epoch {epoch} already. The run goes on as it was.</source>
      <translation>Un dégel est déjà prévu après l’époque {epoch}. L’entraînement continue comme avant.</translation>
    </message>
    <message>
      <source>More than {duration} left, not done before {clock}.</source>
      <translation>Encore plus de {duration}, pas fini avant {clock}.</translation>
    </message>
    <message>
      <source>Most accurate</source>
      <translation>La plus exacte</translation>
    </message>
    <message>
      <source>Most accurate first</source>
      <translation>Plus exacts d’abord</translation>
    </message>
    <message>
      <source>Move the boundary of what learns</source>
      <translation>Déplacer la limite de ce qui apprend</translation>
    </message>
    <message>
      <source>Move them</source>
      <translation>Les déplacer</translation>
    </message>
    <message numerus="yes">
      <source>Move these {n} runs to the bin?</source>
      <translation>
        <numerusform>Mettre cet entraînement à la corbeille ?</numerusform>
        <numerusform>Mettre ces {n} entraînements à la corbeille ?</numerusform>
      </translation>
    </message>
    <message>
      <source>Move to class</source>
      <translation>Déplacer vers la classe</translation>
    </message>
    <message>
      <source>Move to the bin</source>
      <translation>Mettre à la corbeille</translation>
    </message>
    <message>
      <source>Move to the bin...</source>
      <translation>Mettre à la corbeille...</translation>
    </message>
    <message>
      <source>Move to the suggested class</source>
      <translation>Déplacer vers la classe suggérée</translation>
    </message>
    <message>
      <source>Moves the folders of the chosen runs to the system's bin, from where they can be put back (Delete).</source>
      <translation>Met les dossiers des entraînements choisis à la corbeille du système, d’où on peut les restaurer (Suppr).</translation>
    </message>
    <message>
      <source>NVIDIA GPU (CUDA)</source>
      <translation>GPU NVIDIA (CUDA)</translation>
    </message>
    <message>
      <source>NVIDIA's driver is too old: version {driver} is installed, and this PyTorch {torch} needs {lowest} or newer. Update the driver. {or_else}</source>
      <translation>Le pilote NVIDIA est trop ancien : la version {driver} est installée, et ce PyTorch {torch} demande {lowest} ou plus récent. Mettez le pilote à jour. {or_else}</translation>
    </message>
    <message>
      <source>NVIDIA's driver is too old: version {driver} is installed, and {lowest} or newer is needed. Update the driver first, then come back here: this tlgui came with the small PyTorch {torch}, which can use the processor only.</source>
      <translation>Le pilote NVIDIA est trop ancien : la version {driver} est installée, et il faut {lowest} ou plus récent. Mettez d’abord le pilote à jour, puis revenez ici : ce tlgui est livré avec le petit PyTorch {torch}, qui n’utilise que le processeur.</translation>
    </message>
    <message>
      <source>NVIDIA's driver {driver} and a matching PyTorch {torch} are installed. The GPU is used automatically if that PyTorch supports it.</source>
      <translation>Le pilote NVIDIA {driver} et un PyTorch {torch} assorti sont installés. Le GPU est utilisé automatiquement si ce PyTorch le prend en charge.</translation>
    </message>
    <message>
      <source>NVIDIA's driver {driver} and a matching PyTorch {torch} are installed: the GPU is used automatically.</source>
      <translation>Le pilote NVIDIA {driver} et un PyTorch {torch} assorti sont installés : le GPU est utilisé automatiquement.</translation>
    </message>
    <message>
      <source>NVIDIA's driver {driver} is installed, but no PyTorch supports this GPU (compute capability {capability}) with this driver. Update the driver if there is a newer one; until then everything works on the processor.</source>
      <translation>Le pilote NVIDIA {driver} est installé, mais aucun PyTorch ne prend en charge ce GPU (compute capability {capability}) avec ce pilote. Mettez le pilote à jour s’il y en a un plus récent ; d’ici là, tout marche sur le processeur.</translation>
    </message>
    <message>
      <source>NVIDIA's driver {driver} is installed, but this GPU (compute capability {capability}) is too old: no version of PyTorch that tlgui can use supports it. Everything works on the processor, only more slowly.</source>
      <translation>Le pilote NVIDIA {driver} est installé, mais ce GPU (compute capability {capability}) est trop ancien : aucune version de PyTorch utilisable par tlgui ne le prend en charge. Tout marche sur le processeur, seulement plus lentement.</translation>
    </message>
    <message>
      <source>NVIDIA's driver {driver} is installed, but this PyTorch {torch} does not support this GPU (compute capability {capability}). Everything works on the processor. {or_else}</source>
      <translation>Le pilote NVIDIA {driver} est installé, mais ce PyTorch {torch} ne prend pas en charge ce GPU (compute capability {capability}). Tout marche sur le processeur. {or_else}</translation>
    </message>
    <message>
      <source>NVIDIA's driver {driver} is installed, but this tlgui came with the small PyTorch {torch}, which can use the processor only. Download PyTorch for CUDA {cuda}, which suits this driver, or choose a Python that already has a suitable PyTorch: tlgui then trains with that one.</source>
      <translation>Le pilote NVIDIA {driver} est installé, mais ce tlgui est livré avec le petit PyTorch {torch}, qui n’utilise que le processeur. Téléchargez PyTorch pour CUDA {cuda}, qui convient à ce pilote, ou choisissez un Python qui a déjà un PyTorch adapté : tlgui entraîne alors avec celui-là.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Name a repository, or paste the address of its page. It must hold the weights of one of the networks in the list. Only its name is sent, and nothing is downloaded before you have seen size and licence.</source>
      <translation>Nommez un dépôt, ou collez l’adresse de sa page. Il doit contenir les poids d’un des réseaux de la liste. Seul son nom est envoyé, et rien n’est téléchargé avant que vous ayez vu la taille et la licence.</translation>
    </message>
    <message>
      <source>Name and note</source>
      <translation>Nom et note</translation>
    </message>
    <message>
      <source>Name and note...</source>
      <translation>Nom et note...</translation>
    </message>
    <message>
      <source>Name of a class</source>
      <translation>Nom d’une classe</translation>
    </message>
    <message>
      <source>Name of a new class, or new name of the chosen class</source>
      <translation>Nom d’une nouvelle classe, ou nouveau nom de la classe choisie</translation>
    </message>
    <message>
      <source>Name the one that you mean in full: {names}.</source>
      <translation>Nommez en entier celui que vous voulez : {names}.</translation>
    </message>
    <message>
      <source>Name two folders of runs.</source>
      <translation>Indiquez deux dossiers d’entraînement.</translation>
    </message>
    <message>
      <source>Near the head a network sees whole shapes; this is what differs most from one task to another.</source>
      <translation>Près de la tête, un réseau voit des formes entières ; c’est ce qui change le plus d’une tâche à l’autre.</translation>
    </message>
    <message>
      <source>Near the input a network sees simple things, such as edges and colours, that every picture has.</source>
      <translation>Près de l’entrée, un réseau voit des choses simples, comme des bords et des couleurs, que toute image contient.</translation>
    </message>
    <message>
      <source>Nearly all pictures of '{name}' come from {groups} on which hardly any other class was taken: the model may tell those days' light and background instead of '{name}', and the figures would hardly show it. Take pictures of several classes on each day.</source>
      <translation>Presque toutes les images de « {name} » viennent de {groups} où presque aucune autre classe n’a été prise : le modèle peut reconnaître la lumière et le fond de ces jours au lieu de « {name} », et les chiffres ne le montreraient guère. Prenez chaque jour des images de plusieurs classes.</translation>
    </message>
    <message>
      <source>Nearly all pictures of '{name}' come from {groups} that took hardly any other class: the model may tell the cameras instead of '{name}', and the figures would hardly show it. Take pictures of several classes with each camera.</source>
      <translation>Presque toutes les images de « {name} » viennent de {groups} qui n’ont pris presque aucune autre classe : le modèle peut reconnaître les appareils au lieu de « {name} », et les chiffres ne le montreraient guère. Prenez des images de plusieurs classes avec chaque appareil.</translation>
    </message>
    <message>
      <source>Nearly certain where both look the same to you.</source>
      <translation>Presque certain quand les deux vous paraissent identiques.</translation>
    </message>
    <message>
      <source>Nearly certain. It does little harm: leave some out only where they crowd the others.</source>
      <translation>Presque certain. Cela nuit peu : n’en écartez que si elles étouffent les autres.</translation>
    </message>
    <message>
      <source>Nearly the same as another one</source>
      <translation>Presque identique à une autre</translation>
    </message>
    <message>
      <source>Neither the files (no EXIF data) nor their names and folders say on which days, with which cameras or of which persons they were taken, so pictures of one and the same may lie on both sides.</source>
      <translation>Ni les fichiers (pas de données EXIF) ni leurs noms et dossiers ne disent quels jours, avec quels appareils ou de quelles personnes les images ont été prises : deux d’une même origine peuvent donc se trouver l’une d’un côté, l’autre de l’autre.</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Réseau</translation>
    </message>
    <message>
      <source>Network {number} of {n}: {what}</source>
      <translation>Réseau {number} sur {n} : {what}</translation>
    </message>
    <message>
      <source>Network: {network}.</source>
      <translation>Réseau : {network}.</translation>
    </message>
    <message>
      <source>Networks that were tried, the best first</source>
      <translation>Réseaux essayés, du meilleur au moins bon</translation>
    </message>
    <message>
      <source>Networks whose weights are on this computer</source>
      <translation>Réseaux dont les poids sont sur cet ordinateur</translation>
    </message>
    <message>
      <source>Networks: scroll with the arrow keys</source>
      <translation>Réseaux : défilement avec les flèches</translation>
    </message>
    <message>
      <source>New folder: {folder}</source>
      <translation>Nouveau dossier : {folder}</translation>
    </message>
    <message>
      <source>New project: choose the folder with the pictures</source>
      <translation>Nouveau projet : choisissez le dossier des images</translation>
    </message>
    <message>
      <source>New runs go there from the next start on. Earlier runs stay where they are.</source>
      <translation>Les nouveaux entraînements y vont à partir du prochain démarrage. Les précédents restent où ils sont.</translation>
    </message>
    <message>
      <source>Newer versions: not available in this build</source>
      <translation>Nouvelles versions : pas dans cette édition</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Plus récentes d’abord</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Suivante</translation>
    </message>
    <message>
      <source>Next epoch</source>
      <translation>Époque suivante</translation>
    </message>
    <message>
      <source>Next phase</source>
      <translation>Phase suivante</translation>
    </message>
    <message>
      <source>Next picture</source>
      <translation>Image suivante</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>Étape suivante</translation>
    </message>
    <message>
      <source>Next: the network</source>
      <translation>Suite : le réseau</translation>
    </message>
    <message>
      <source>No NVIDIA driver was found on this computer. If there is an NVIDIA GPU in it, install NVIDIA's driver first and start tlgui again. Without one, everything works on the processor, only more slowly.</source>
      <translation>Aucun pilote NVIDIA n’a été trouvé sur cet ordinateur. S’il contient un GPU NVIDIA, installez d’abord le pilote de NVIDIA et redémarrez tlgui. Sans lui, tout marche sur le processeur, seulement plus lentement.</translation>
    </message>
    <message numerus="yes">
      <source>No better for {n} epochs; epoch {epoch} is kept.</source>
      <translation>
        <numerusform>Pas de mieux depuis {n} époque ; l’époque {epoch} est gardée.</numerusform>
        <numerusform>Pas de mieux depuis {n} époques ; l’époque {epoch} est gardée.</numerusform>
      </translation>
    </message>
    <message>
      <source>No better than guessing. Do not rely on these answers.</source>
      <translation>Pas mieux que le hasard. Ne vous fiez pas à ces réponses.</translation>
    </message>
    <message>
      <source>No camera is connected. Plug one in or switch it on: it is offered here at once.</source>
      <translation>Aucune caméra n’est branchée. Branchez-en une ou allumez-la : elle est aussitôt proposée ici.</translation>
    </message>
    <message>
      <source>No computer is known by the name '{host}'.</source>
      <translation>Aucun ordinateur n’est connu sous le nom « {host} ».</translation>
    </message>
    <message>
      <source>No finished run and no model file is open.</source>
      <translation>Aucun entraînement terminé ni fichier de modèle n’est ouvert.</translation>
    </message>
    <message>
      <source>No folder of pictures yet.</source>
      <translation>Pas encore de dossier d’images.</translation>
    </message>
    <message>
      <source>No learning rate made the loss fall clearly in this short trial, so there is none to suggest.</source>
      <translation>Aucun taux d’apprentissage n’a fait nettement baisser la perte dans ce court essai : il n’y en a donc aucun à suggérer.</translation>
    </message>
    <message>
      <source>No model is open. Train one, or drop a model file here.</source>
      <translation>Aucun modèle n’est ouvert. Entraînez-en un, ou déposez ici un fichier de modèle.</translation>
    </message>
    <message>
      <source>No model yet</source>
      <translation>Pas encore de modèle</translation>
    </message>
    <message>
      <source>No network goes with all of these words. Try fewer, a family such as ResNet, or: small, large, quick, accurate, ready to use, MIT.</source>
      <translation>Aucun réseau ne répond à tous ces mots. Essayez-en moins, une famille comme ResNet, ou : petit, grand, rapide, exact, prêt à l’emploi, MIT.</translation>
    </message>
    <message>
      <source>No network's weights are on this computer yet.</source>
      <translation>Les poids d’aucun réseau ne sont encore sur cet ordinateur.</translation>
    </message>
    <message>
      <source>No part of the file names puts the pictures into groups, as a patient's number does.</source>
      <translation>Aucune partie des noms de fichiers ne forme de groupes d’images, comme le ferait un numéro de patient.</translation>
    </message>
    <message>
      <source>No part of the picture spoke for this answer more than for the others.</source>
      <translation>Aucune partie de l’image n’a plaidé pour cette réponse plus que pour les autres.</translation>
    </message>
    <message>
      <source>No picture in '{root}' can be read. {reason}</source>
      <translation>Aucune image de « {root} » n’est lisible. {reason}</translation>
    </message>
    <message>
      <source>No picture was found in what you dropped.</source>
      <translation>Aucune image trouvée dans ce que vous avez déposé.</translation>
    </message>
    <message>
      <source>No picture was held out by both runs ({first} pictures in one, {second} in the other), so nothing can be compared fairly: what one of them learned from, it would only remember.</source>
      <translation>Aucune image n’a été mise de côté par les deux entraînements ({first} images dans l’un, {second} dans l’autre) : rien ne peut donc être comparé équitablement, car ce qui a servi à apprendre à l’un d’eux, il ne ferait que s’en souvenir.</translation>
    </message>
    <message>
      <source>No picture was sorted into '{folder}'.</source>
      <translation>Aucune image n’a été triée dans « {folder} ».</translation>
    </message>
    <message>
      <source>No pictures are pinned. Click a number of the matrix, choose pictures and pin them.</source>
      <translation>Aucune image n’est épinglée. Cliquez sur un nombre de la matrice, choisissez des images et épinglez-les.</translation>
    </message>
    <message>
      <source>No problems found: every picture can be read.</source>
      <translation>Aucun problème trouvé : toutes les images sont lisibles.</translation>
    </message>
    <message>
      <source>No run is going on in '{path}', so there is nothing to change.</source>
      <translation>Aucun entraînement n’est en cours dans « {path} » : il n’y a donc rien à changer.</translation>
    </message>
    <message>
      <source>No runs yet</source>
      <translation>Pas encore d’entraînement</translation>
    </message>
    <message numerus="yes">
      <source>No sign that a corner, an edge or the border decides, measured on {n} pictures.</source>
      <translation>
        <numerusform>Aucun signe qu’un coin, un bord ou le pourtour décide, mesuré sur {n} image.</numerusform>
        <numerusform>Aucun signe qu’un coin, un bord ou le pourtour décide, mesuré sur {n} images.</numerusform>
      </translation>
    </message>
    <message>
      <source>No single part stood out: much of the picture spoke for the answer, the bright most.</source>
      <translation>Aucune partie ne s’est détachée : une bonne part de l’image a plaidé pour la réponse, surtout ce qui est clair.</translation>
    </message>
    <message>
      <source>No table of what went where</source>
      <translation>Pas de tableau des déplacements</translation>
    </message>
    <message>
      <source>No two classes were mixed up.</source>
      <translation>Aucune paire de classes n’a été confondue.</translation>
    </message>
    <message>
      <source>No weights were found in '{folder}'. Files are recognised by torchvision's names (resnet18-f37072fd.pth) or by the network's name (resnet18.pth, resnet18.safetensors). tlgui looks there again at every start.</source>
      <translation>Aucun poids trouvé dans « {folder} ». Les fichiers sont reconnus aux noms de torchvision (resnet18-f37072fd.pth) ou au nom du réseau (resnet18.pth, resnet18.safetensors). tlgui y regarde de nouveau à chaque démarrage.</translation>
    </message>
    <message>
      <source>No word like that is explained here.</source>
      <translation>Aucun mot de ce genre n’est expliqué ici.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Aucun</translation>
    </message>
    <message>
      <source>None in the file; they are put in only when somebody asks for it.</source>
      <translation>Aucune dans le fichier ; il n’y en a que si quelqu’un le demande.</translation>
    </message>
    <message>
      <source>None of its {n} tensors has the name and shape that one of them needs.</source>
      <translation>Aucun de ses {n} tenseurs n’a le nom et la forme qu’il faut à l’un d’eux.</translation>
    </message>
    <message>
      <source>None of the model's {subset} pictures is in '{root}'.</source>
      <translation>Aucune des images du modèle ({subset}) n’est dans « {root} ».</translation>
    </message>
    <message>
      <source>None of the validation pictures can be read any more, so the model was not measured. It is saved in '{model}'.</source>
      <translation>Plus aucune des images de validation n’est lisible : le modèle n’a donc pas été mesuré. Il est enregistré dans « {model} ».</translation>
    </message>
    <message>
      <source>None of the {subset} pictures can be read any more.</source>
      <translation>Plus aucune des images ({subset}) n’est lisible.</translation>
    </message>
    <message>
      <source>None of these</source>
      <translation>Aucune classe</translation>
    </message>
    <message>
      <source>None of these classes</source>
      <translation>Aucune de ces classes</translation>
    </message>
    <message>
      <source>None of these files can be read as a picture.</source>
      <translation>Aucun de ces fichiers ne peut être lu comme image.</translation>
    </message>
    <message>
      <source>None: pictures stay as they are</source>
      <translation>Aucune : les images restent telles quelles</translation>
    </message>
    <message>
      <source>None: random weights</source>
      <translation>Aucun : poids aléatoires</translation>
    </message>
    <message>
      <source>Not enough memory</source>
      <translation>Mémoire insuffisante</translation>
    </message>
    <message>
      <source>Not measured for this model yet; it takes some seconds, on a slow computer a minute or two.</source>
      <translation>Pas encore mesuré pour ce modèle ; cela prend quelques secondes, une minute ou deux sur un ordinateur lent.</translation>
    </message>
    <message>
      <source>Not measured: its run has not ended.</source>
      <translation>Pas mesuré : son entraînement n’est pas terminé.</translation>
    </message>
    <message>
      <source>Not moved to the bin</source>
      <translation>Pas mis à la corbeille</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Plus tard</translation>
    </message>
    <message>
      <source>Not put back</source>
      <translation>Pas remis en place</translation>
    </message>
    <message>
      <source>Not quite the same: {notes}</source>
      <translation>Pas tout à fait pareil : {notes}</translation>
    </message>
    <message>
      <source>Not started yet when the program was last closed</source>
      <translation>Pas encore commencés quand le programme a été fermé</translation>
    </message>
    <message>
      <source>Not sure: perhaps {name}</source>
      <translation>Pas sûr : peut-être {name}</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Remarque</translation>
    </message>
    <message>
      <source>Nothing is being trained.</source>
      <translation>Aucun entraînement en cours.</translation>
    </message>
    <message>
      <source>Nothing is cut off.</source>
      <translation>Rien n’est coupé.</translation>
    </message>
    <message>
      <source>Nothing leaves this computer. Your pictures are only read, never changed or moved.</source>
      <translation>Rien ne quitte cet ordinateur. Vos images sont seulement lues, jamais modifiées ni déplacées.</translation>
    </message>
    <message>
      <source>Nothing of your pictures is cut off.</source>
      <translation>Rien de vos images n’est coupé.</translation>
    </message>
    <message>
      <source>Nothing pretrained, for comparison. Needs far more pictures and time (scratch).</source>
      <translation>Rien de préentraîné, pour comparer. Demande bien plus d’images et de temps (scratch).</translation>
    </message>
    <message>
      <source>Nothing so far, by what the scan alone can see.</source>
      <translation>Rien jusqu’ici, d’après ce que l’examen seul peut voir.</translation>
    </message>
    <message>
      <source>Nothing to show yet</source>
      <translation>Encore rien à montrer</translation>
    </message>
    <message>
      <source>Nothing unusual is cut off: of each picture a margin, of longer ones the ends as well, never more than half.</source>
      <translation>Rien d’inhabituel n’est coupé : de chaque image une marge, des plus longues les bouts aussi, jamais plus de la moitié.</translation>
    </message>
    <message>
      <source>Nothing was found that is wrong with single pictures.</source>
      <translation>Rien n’a été trouvé à redire sur les images prises une à une.</translation>
    </message>
    <message>
      <source>Nothing was overwritten</source>
      <translation>Rien n’a été écrasé</translation>
    </message>
    <message>
      <source>Nothing was sorted into '{folder}' by tlgui.</source>
      <translation>tlgui n’a rien trié dans « {folder} ».</translation>
    </message>
    <message>
      <source>Nothing was written. Choose another format, and report this as a fault of tlgui.</source>
      <translation>Rien n’a été écrit. Choisissez un autre format, et signalez ceci comme un défaut de tlgui.</translation>
    </message>
    <message>
      <source>Now in the model file: {sentence}</source>
      <translation>Dans le fichier de modèle : {sentence}</translation>
    </message>
    <message>
      <source>Now with your own pictures...</source>
      <translation>Maintenant avec vos images...</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>ONNX, for nearly every program</source>
      <translation>ONNX, pour presque tous les programmes</translation>
    </message>
    <message>
      <source>Of all answers, how many are right. Compare it with guessing: with two classes of the same size, guessing is right half of the time.</source>
      <translation>La part de réponses justes parmi toutes les réponses. Comparez-la au hasard : avec deux classes de même taille, répondre au hasard est juste une fois sur deux.</translation>
    </message>
    <message>
      <source>Of all these pictures, each counted once, {accuracy:.1%} are answered right: the larger classes weigh most.</source>
      <translation>De toutes ces images, chacune comptée une fois, {accuracy:.1%} sont justes : les plus grandes classes pèsent le plus.</translation>
    </message>
    <message>
      <source>Of the answers with a class, how many are right: how far that answer can be trusted.</source>
      <translation>Des réponses d’une classe, la part qui est juste : à quel point on peut se fier à cette réponse.</translation>
    </message>
    <message>
      <source>Of the pictures of a class, how many the model found.</source>
      <translation>Des images d’une classe, la part que le modèle a trouvée.</translation>
    </message>
    <message>
      <source>Of {groups}, none can be held out: some class would have most of its pictures, or none, on one side.</source>
      <translation>Sur {groups}, rien ne peut être mis de côté : une classe aurait la plupart de ses images, ou aucune, d’un même côté.</translation>
    </message>
    <message numerus="yes">
      <source>Of {groups}, none can be held out: {n} pictures do not say where they come from.</source>
      <translation>
        <numerusform>Sur {groups}, rien ne peut être mis de côté : {n} image ne dit pas d’où elle vient.</numerusform>
        <numerusform>Sur {groups}, rien ne peut être mis de côté : {n} images ne disent pas d’où elles viennent.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of {n} classes fewer than {least} pictures were measured, so little is known of each: {names}.</source>
      <translation>
        <numerusform>De {n} classe, moins de {least} images ont été mesurées, on en sait donc peu : {names}.</numerusform>
        <numerusform>De {n} classes, moins de {least} images ont été mesurées, on sait donc peu de chacune : {names}.</numerusform>
      </translation>
    </message>
    <message>
      <source>On Debian and Ubuntu: sudo apt-get install python3-venv. Elsewhere install Python from python.org.</source>
      <translation>Sur Debian et Ubuntu : sudo apt-get install python3-venv. Ailleurs, installez Python depuis python.org.</translation>
    </message>
    <message>
      <source>On one computer, in single precision, the pictures, their order, their variations and the first weights are the same to the last digits: expect the loss of the best epoch within 0.05 of the run's and its accuracy within one picture, or two in a hundred. Adam makes more of the last digits than SGD, where little is left to learn. Another device, another version of torch, dropout and very large JPEGs (which tlgui reads at a smaller size) may add as much again.</source>
      <translation>Sur un même ordinateur, en simple précision, les images, leur ordre, leurs variations et les premiers poids sont les mêmes jusqu’aux derniers chiffres : attendez-vous à une perte de la meilleure époque à 0,05 près de celle de l’entraînement et à une exactitude à une image près, ou deux sur cent. Adam amplifie les derniers chiffres plus que SGD, là où il reste peu à apprendre. Un autre matériel, une autre version de torch, le dropout et les très grands JPEG (que tlgui lit en plus petit) peuvent ajouter autant.</translation>
    </message>
    <message>
      <source>On the Model page: {error}</source>
      <translation>Sur la page Modèle : {error}</translation>
    </message>
    <message>
      <source>On {date}, with {backbone} and these weights to begin with: {weights}.</source>
      <translation>Le {date}, avec {backbone} et ces poids de départ : {weights}.</translation>
    </message>
    <message>
      <source>One block less learns in this phase</source>
      <translation>Un bloc de moins apprend dans cette phase</translation>
    </message>
    <message>
      <source>One epoch less</source>
      <translation>Une époque de moins</translation>
    </message>
    <message>
      <source>One more block learns in this phase</source>
      <translation>Un bloc de plus apprend dans cette phase</translation>
    </message>
    <message>
      <source>One more epoch</source>
      <translation>Une époque de plus</translation>
    </message>
    <message>
      <source>One number that makes the percentages more modest (above 1) or bolder (below 1), so that they keep their word better. It changes no answer.</source>
      <translation>Un nombre qui rend les pourcentages plus modestes (au-dessus de 1) ou plus hardis (en dessous de 1), pour qu’ils tiennent mieux parole. Il ne change aucune réponse.</translation>
    </message>
    <message>
      <source>One of the {n} processes that train together ended, or did not answer any more. The run stopped there, and its state is on disk.</source>
      <translation>L’un des {n} processus qui entraînent ensemble a pris fin, ou ne répondait plus. L’entraînement s’est arrêté là, et son état est sur le disque.</translation>
    </message>
    <message>
      <source>One page with figures, curves and the worst mistakes, for people who were not there</source>
      <translation>Une page avec les chiffres, les courbes et les pires erreurs, pour ceux qui n’étaient pas là</translation>
    </message>
    <message>
      <source>One pass over all training pictures. After each, the model is tried on the validation pictures.</source>
      <translation>Un passage sur toutes les images d’entraînement. Après chacun, le modèle est essayé sur les images de validation.</translation>
    </message>
    <message>
      <source>One sub-folder for each class, named after it, with 20 pictures or more in each:</source>
      <translation>Un sous-dossier par classe, à son nom, avec 20 images ou plus dans chacun :</translation>
    </message>
    <message>
      <source>Only a run that goes on can be changed.</source>
      <translation>Seul un entraînement en cours peut être modifié.</translation>
    </message>
    <message>
      <source>Only a run that has finished keeps them, and runs of earlier versions never did: train again to compare.</source>
      <translation>Seul un entraînement terminé les garde, et ceux des versions précédentes jamais : entraînez à nouveau pour comparer.</translation>
    </message>
    <message>
      <source>Only a run that was interrupted can be continued, not one that has finished.</source>
      <translation>Seul un entraînement interrompu peut être repris, pas un entraînement terminé.</translation>
    </message>
    <message>
      <source>Only one run can go on in the background. Keep this window open until the other one has finished.</source>
      <translation>Un seul entraînement peut continuer en arrière-plan. Gardez cette fenêtre ouverte jusqu’à la fin de l’autre.</translation>
    </message>
    <message>
      <source>Only pictures whose name holds this</source>
      <translation>Seulement les images dont le nom contient ceci</translation>
    </message>
    <message>
      <source>Only the doubtful</source>
      <translation>Seulement les douteuses</translation>
    </message>
    <message>
      <source>Only the head learned: every block below it is exactly as it was before the training.</source>
      <translation>Seule la tête a appris : chaque bloc en dessous est exactement comme avant l’entraînement.</translation>
    </message>
    <message>
      <source>Only the surest</source>
      <translation>Les plus sûres</translation>
    </message>
    <message>
      <source>Only the {shown} classes that are mixed up, of {n}</source>
      <translation>Seulement les {shown} classes confondues, sur {n}</translation>
    </message>
    <message>
      <source>Only these are compared: A held out {first} pictures in all, B {second}; what only one of them held out, the other may have learned from.</source>
      <translation>Seules celles-ci sont comparées : A a mis de côté {first} images en tout, B {second} ; ce qu’un seul des deux a mis de côté a pu servir à apprendre à l’autre.</translation>
    </message>
    <message>
      <source>Only those I corrected</source>
      <translation>Seulement celles que j’ai corrigées</translation>
    </message>
    <message>
      <source>Only those that a model answers otherwise</source>
      <translation>Seulement celles qu’un modèle voit autrement</translation>
    </message>
    <message>
      <source>Only you know whether these are persons, places or days; if they are kinds of the class, do not hold them out.</source>
      <translation>Vous seul savez si ce sont des personnes, des lieux ou des jours ; si ce sont des variétés de la classe, ne les mettez pas de côté.</translation>
    </message>
    <message>
      <source>Open &amp;model file...</source>
      <translation>Ouvrir un &amp;modèle...</translation>
    </message>
    <message>
      <source>Open &amp;project...</source>
      <translation>Ouvrir un pro&amp;jet...</translation>
    </message>
    <message>
      <source>Open '{folder}', the folder above: this folder seems to be one of its {n} classes ({names}).</source>
      <translation>Ouvrir « {folder} », le dossier au-dessus : ce dossier semble être l’une de ses {n} classes ({names}).</translation>
    </message>
    <message>
      <source>Open '{folder}', which holds {n} folders with pictures ({names}).</source>
      <translation>Ouvrir « {folder} », qui contient {n} dossiers avec des images ({names}).</translation>
    </message>
    <message>
      <source>Open a folder of pictures first.</source>
      <translation>Ouvrez d’abord un dossier d’images.</translation>
    </message>
    <message>
      <source>Open a folder of pictures first; then tlgui can find good learning rates for them.</source>
      <translation>Ouvrez d’abord un dossier d’images ; tlgui pourra alors leur trouver de bons taux d’apprentissage.</translation>
    </message>
    <message>
      <source>Open a model again</source>
      <translation>Rouvrir un modèle</translation>
    </message>
    <message>
      <source>Open a model file...</source>
      <translation>Ouvrir un modèle...</translation>
    </message>
    <message>
      <source>Open it as a model to use it on pictures.</source>
      <translation>Ouvrez-le comme modèle pour l’utiliser sur des images.</translation>
    </message>
    <message>
      <source>Open large</source>
      <translation>Ouvrir en grand</translation>
    </message>
    <message>
      <source>Open project</source>
      <translation>Ouvrir un projet</translation>
    </message>
    <message>
      <source>Open that folder</source>
      <translation>Ouvrir ce dossier</translation>
    </message>
    <message>
      <source>Open the folder of pictures on Pictures first</source>
      <translation>Ouvrez d’abord le dossier d’images sur la page Images</translation>
    </message>
    <message>
      <source>Open the folder that these pictures lie in first.</source>
      <translation>Ouvrez d’abord le dossier où se trouvent ces images.</translation>
    </message>
    <message>
      <source>Open the model where its run left it.</source>
      <translation>Ouvrez le modèle là où son entraînement l’a laissé.</translation>
    </message>
    <message>
      <source>Open the report</source>
      <translation>Ouvrir le rapport</translation>
    </message>
    <message>
      <source>Open with this folder</source>
      <translation>Ouvrir avec ce dossier</translation>
    </message>
    <message>
      <source>Open {page} in a browser, sign in and agree. Then download the file there and choose it here; or put an access token of yours into the environment variable {variable} and start tlgui again.</source>
      <translation>Ouvrez {page} dans un navigateur, connectez-vous et acceptez. Puis téléchargez-y le fichier et choisissez-le ici ; ou mettez un jeton d’accès à vous dans la variable d’environnement {variable} et redémarrez tlgui.</translation>
    </message>
    <message>
      <source>Open {page} in a browser, sign in with that account and agree to the terms, or wait until its owners have let you in. Check the token in the environment variable {variable} as well.</source>
      <translation>Ouvrez {page} dans un navigateur, connectez-vous avec ce compte et acceptez les conditions, ou attendez que ses propriétaires vous aient admis. Vérifiez aussi le jeton dans la variable d’environnement {variable}.</translation>
    </message>
    <message>
      <source>Optimizer</source>
      <translation>Optimiseur</translation>
    </message>
    <message>
      <source>Or choose a Python that already has a suitable PyTorch.</source>
      <translation>Ou choisissez un Python qui a déjà un PyTorch adapté.</translation>
    </message>
    <message>
      <source>Or download PyTorch for CUDA {cuda}, which suits this computer, or choose a Python that already has a suitable PyTorch.</source>
      <translation>Ou téléchargez PyTorch pour CUDA {cuda}, qui convient à cet ordinateur, ou choisissez un Python qui a déjà un PyTorch adapté.</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Ordre</translation>
    </message>
    <message>
      <source>Order of the answers</source>
      <translation>Ordre des réponses</translation>
    </message>
    <message>
      <source>Order of the list</source>
      <translation>Ordre de la liste</translation>
    </message>
    <message>
      <source>Order of the runs</source>
      <translation>Ordre des entraînements</translation>
    </message>
    <message>
      <source>Other computers could reach this service, so that it needs a token: whoever has none gets no answer.</source>
      <translation>D’autres ordinateurs pourraient atteindre ce service, il lui faut donc un jeton : qui n’en a pas n’obtient pas de réponse.</translation>
    </message>
    <message>
      <source>Other figures you have seen</source>
      <translation>Autres chiffres que vous avez vus</translation>
    </message>
    <message>
      <source>Output</source>
      <translation>Sortie</translation>
    </message>
    <message>
      <source>Pad: bars beside it</source>
      <translation>Compléter : bandes à côté</translation>
    </message>
    <message>
      <source>Pad: the whole picture, with bars beside it</source>
      <translation>Compléter : l’image entière, avec des bandes à côté</translation>
    </message>
    <message>
      <source>Page {title}</source>
      <translation>Page {title}</translation>
    </message>
    <message>
      <source>Parameters</source>
      <translation>Paramètres</translation>
    </message>
    <message>
      <source>Part of a name</source>
      <translation>Partie d’un nom</translation>
    </message>
    <message>
      <source>Part of the file name</source>
      <translation>Partie du nom de fichier</translation>
    </message>
    <message>
      <source>Pass it on</source>
      <translation>Le transmettre</translation>
    </message>
    <message>
      <source>Passwords are not asked for here. Set up a key ('ssh-copy-id {host}'), until 'ssh {host}' asks for nothing.</source>
      <translation>Les mots de passe ne sont pas demandés ici. Installez une clé (« ssh-copy-id {host} »), jusqu’à ce que « ssh {host} » ne demande plus rien.</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Coller</translation>
    </message>
    <message>
      <source>Paste pictures</source>
      <translation>Coller des images</translation>
    </message>
    <message>
      <source>Pasted into pictures of other classes, one side or corner of it alone turned {taken} of {pasted} into '{name}'; as large a piece from nearer the middle turned {middle}.</source>
      <translation>Collé dans des images d’autres classes, un seul côté ou coin a fait à lui seul passer {taken} sur {pasted} à « {name} » ; un morceau aussi grand pris plus près du milieu, {middle}.</translation>
    </message>
    <message>
      <source>Pasted into pictures of other classes, that part of its pictures alone turned {taken} of {pasted} into '{name}'; as large a piece from nearer the middle turned {middle}.</source>
      <translation>Collée dans des images d’autres classes, cette partie de ses images a fait à elle seule passer {taken} sur {pasted} à « {name} » ; un morceau aussi grand pris plus près du milieu, {middle}.</translation>
    </message>
    <message>
      <source>Pasting corners and borders into other pictures</source>
      <translation>Collage de coins et de bords dans d’autres images</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Paused. Nothing is lost; press Continue to go on.</source>
      <translation>En pause. Rien n’est perdu ; appuyez sur Reprendre pour continuer.</translation>
    </message>
    <message>
      <source>Phase {number} of {n}:</source>
      <translation>Phase {number} sur {n} :</translation>
    </message>
    <message>
      <source>Phase, schedule</source>
      <translation>Phase, plan</translation>
    </message>
    <message>
      <source>Phases</source>
      <translation>Phases</translation>
    </message>
    <message>
      <source>Phases of your own in place of those of the schedule, as in head:5,3:4,all:10: how many blocks learn, counted from the head (head, a number or all), and for how many epochs. auto follows the schedule.</source>
      <translation>Vos propres phases à la place de celles du plan, comme dans head:5,3:4,all:10 : combien de blocs apprennent, comptés depuis la tête (head, un nombre ou all), et pendant combien d’époques. auto suit le plan.</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>Picture before</source>
      <translation>Image précédente</translation>
    </message>
    <message>
      <source>Picture by picture</source>
      <translation>Image par image</translation>
    </message>
    <message>
      <source>Picture of the camera</source>
      <translation>Image de la caméra</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Images</translation>
    </message>
    <message>
      <source>Pictures and results are copied with rsync, which is not on {where}.</source>
      <translation>Les images et les résultats sont copiés avec rsync, qui manque ici : {where}.</translation>
    </message>
    <message>
      <source>Pictures are being answered</source>
      <translation>Réponses en cours</translation>
    </message>
    <message>
      <source>Pictures are being copied</source>
      <translation>Copie des images en cours</translation>
    </message>
    <message>
      <source>Pictures are being sorted</source>
      <translation>Tri des images en cours</translation>
    </message>
    <message>
      <source>Pictures as they were answered then: Enter shows one large</source>
      <translation>Images et leurs réponses d’alors : Entrée en affiche une en grand</translation>
    </message>
    <message>
      <source>Pictures into a square</source>
      <translation>Images mises au carré</translation>
    </message>
    <message>
      <source>Pictures of one and the same look alike in more than what is to be told apart: light, background, camera. Split by chance, the model is tested where it has learned, and the figure can be too good for new ones.</source>
      <translation>Les images d’une même origine se ressemblent en plus que ce qu’il faut distinguer : lumière, fond, appareil. Avec une répartition au hasard, le modèle est testé là où il a appris, et le chiffre peut être trop beau pour de nouvelles images.</translation>
    </message>
    <message>
      <source>Pictures of this class that were measured; the figure above says which part they are.</source>
      <translation>Images de cette classe qui ont été mesurées ; le chiffre ci-dessus dit de quelle partie elles viennent.</translation>
    </message>
    <message>
      <source>Pictures of this finding: Enter shows one large</source>
      <translation>Images de ce constat : Entrée en affiche une en grand</translation>
    </message>
    <message>
      <source>Pictures of which class</source>
      <translation>Images de quelle classe</translation>
    </message>
    <message>
      <source>Pictures per optimizer step.</source>
      <translation>Images par pas de l’optimiseur.</translation>
    </message>
    <message>
      <source>Pictures side by side</source>
      <translation>Images côte à côte</translation>
    </message>
    <message>
      <source>Pictures side by side or large</source>
      <translation>Images côte à côte ou en grand</translation>
    </message>
    <message>
      <source>Pictures that go to you</source>
      <translation>Images qui vous reviennent</translation>
    </message>
    <message>
      <source>Pictures that it does not learn from</source>
      <translation>Images qui ne lui servent pas à apprendre</translation>
    </message>
    <message>
      <source>Pictures that neither got right.</source>
      <translation>Images qu’aucun des deux n’a reconnues.</translation>
    </message>
    <message>
      <source>Pictures that only A got right.</source>
      <translation>Images que seul A a reconnues.</translation>
    </message>
    <message>
      <source>Pictures that only B got right.</source>
      <translation>Images que seul B a reconnues.</translation>
    </message>
    <message>
      <source>Pictures that you added</source>
      <translation>Images que vous avez ajoutées</translation>
    </message>
    <message>
      <source>Pictures worth a look</source>
      <translation>Images à revoir</translation>
    </message>
    <message>
      <source>Pictures: Enter shows one large</source>
      <translation>Images : Entrée en affiche une en grand</translation>
    </message>
    <message>
      <source>Pictures: none chosen yet</source>
      <translation>Images : pas encore choisies</translation>
    </message>
    <message numerus="yes">
      <source>Pictures: the {n} that are shown</source>
      <translation>
        <numerusform>Images : celle qui est affichée</numerusform>
        <numerusform>Images : les {n} affichées</numerusform>
      </translation>
    </message>
    <message>
      <source>Pictures: {folder}</source>
      <translation>Images : {folder}</translation>
    </message>
    <message>
      <source>Pin</source>
      <translation>Épingler</translation>
    </message>
    <message>
      <source>Pinned validation pictures, at first those whose answers changed most often:</source>
      <translation>Images de validation épinglées, au départ celles dont la réponse a changé le plus souvent :</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Lecture</translation>
    </message>
    <message>
      <source>Please report it with the details below.</source>
      <translation>Merci de le signaler avec les détails ci-dessous.</translation>
    </message>
    <message>
      <source>Plug it in again, then press Start.</source>
      <translation>Rebranchez-la, puis appuyez sur Démarrer.</translation>
    </message>
    <message>
      <source>Pre&amp;ferences...</source>
      <translation>Pré&amp;férences...</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Précision du calcul</translation>
    </message>
    <message>
      <source>Precision, trusted</source>
      <translation>Précision, fiables</translation>
    </message>
    <message>
      <source>Predict</source>
      <translation>Prédire</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Préférences</translation>
    </message>
    <message>
      <source>Press the button that has the focus</source>
      <translation>Appuyer sur le bouton qui a le focus</translation>
    </message>
    <message>
      <source>Press to sort by this; once more turns it round, a third time the newest come first again.</source>
      <translation>Appuyez pour trier selon cette colonne ; une deuxième fois inverse l’ordre, une troisième remet les plus récentes en tête.</translation>
    </message>
    <message>
      <source>Pretrained or from scratch</source>
      <translation>Préentraîné ou à partir de zéro</translation>
    </message>
    <message>
      <source>Pretrained or from scratch?</source>
      <translation>Préentraîné ou à partir de zéro ?</translation>
    </message>
    <message>
      <source>Pretrained weights that several people or computers share; tlgui only reads them.</source>
      <translation>Des poids préentraînés que partagent plusieurs personnes ou ordinateurs ; tlgui les lit seulement.</translation>
    </message>
    <message>
      <source>Pretrained: learned from a million photos or more</source>
      <translation>Préentraînés : ont appris sur au moins un million de photos</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Précédente</translation>
    </message>
    <message>
      <source>Probabilities are those that training saw, before the model's temperature.</source>
      <translation>Les probabilités sont celles que l’entraînement a vues, avant la température du modèle.</translation>
    </message>
    <message>
      <source>Probability, how sure</source>
      <translation>Probabilité, certitude</translation>
    </message>
    <message>
      <source>Process {number} of {n} {why}, and the run was given up.</source>
      <translation>Le processus {number} sur {n} {why}, et l’entraînement a été abandonné.</translation>
    </message>
    <message>
      <source>Process {number} of {n} {why}. The run goes on from its saved state.</source>
      <translation>Le processus {number} sur {n} {why}. L’entraînement continue à partir de son état enregistré.</translation>
    </message>
    <message>
      <source>Processor (CPU)</source>
      <translation>Processeur (CPU)</translation>
    </message>
    <message>
      <source>Progress of checking the pictures</source>
      <translation>Avancement de la vérification des images</translation>
    </message>
    <message>
      <source>Progress of looking at the pictures</source>
      <translation>Avancement de l’examen des images</translation>
    </message>
    <message>
      <source>Progress of the download</source>
      <translation>Avancement du téléchargement</translation>
    </message>
    <message>
      <source>Projects of tlgui</source>
      <translation>Projets tlgui</translation>
    </message>
    <message>
      <source>Pulls the weights towards zero; 0 is off.</source>
      <translation>Tire les poids vers zéro ; 0 la désactive.</translation>
    </message>
    <message>
      <source>Put sample pictures into the file...</source>
      <translation>Mettre des images d’exemple dans le fichier...</translation>
    </message>
    <message>
      <source>Put the folder back where it was, and check again.</source>
      <translation>Remettez le dossier là où il était, et vérifiez à nouveau.</translation>
    </message>
    <message>
      <source>Put the folder back where it was, then continue the run; nothing of it is lost.</source>
      <translation>Remettez le dossier là où il était, puis reprenez l’entraînement ; rien n’en est perdu.</translation>
    </message>
    <message>
      <source>Put the folder beside the project file, or open the folder where it is now: what was decided about its pictures is found again by their contents.</source>
      <translation>Placez le dossier à côté du fichier de projet, ou ouvrez le dossier là où il est maintenant : ce qui a été décidé pour ses images est retrouvé d’après leur contenu.</translation>
    </message>
    <message>
      <source>Put the folder of pictures back where it was and continue the run.</source>
      <translation>Remettez le dossier d’images là où il était et reprenez l’entraînement.</translation>
    </message>
    <message>
      <source>Put the folder of pictures back where it was and continue; what was saved is safe.</source>
      <translation>Remettez le dossier d’images là où il était et reprenez ; ce qui a été enregistré est en sécurité.</translation>
    </message>
    <message>
      <source>Put them into one sub-folder per class; if this is one of the classes, choose the folder above it.</source>
      <translation>Mettez-les dans un sous-dossier par classe ; si c’est l’une des classes, choisissez le dossier au-dessus.</translation>
    </message>
    <message>
      <source>Put this version of tlgui there, or have it set up from a terminal here, once.</source>
      <translation>Mettez-y cette version de tlgui, ou faites-la installer une fois depuis un terminal ici.</translation>
    </message>
    <message>
      <source>PyTorch for the GPU could not be installed</source>
      <translation>PyTorch pour le GPU n’a pas pu être installé</translation>
    </message>
    <message>
      <source>PyTorch program (.pt2)</source>
      <translation>Programme PyTorch (.pt2)</translation>
    </message>
    <message>
      <source>PyTorch weights (state_dict)</source>
      <translation>Poids PyTorch (state_dict)</translation>
    </message>
    <message>
      <source>PyTorch {torch} was downloaded and installed, but it finds no GPU that it can use: its test step ran on {device}. It was removed again, and nothing else was changed.</source>
      <translation>PyTorch {torch} a été téléchargé et installé, mais il ne trouve aucun GPU utilisable : son étape d’essai a tourné sur {device}. Il a été retiré, et rien d’autre n’a été changé.</translation>
    </message>
    <message>
      <source>Python 3.11 or newer with its venv module is needed for this, and this computer does not have it.</source>
      <translation>Il faut pour cela Python 3.11 ou plus récent avec son module venv, et cet ordinateur ne l’a pas.</translation>
    </message>
    <message>
      <source>Quick</source>
      <translation>Rapide</translation>
    </message>
    <message>
      <source>Quickest first</source>
      <translation>Plus rapides d’abord</translation>
    </message>
    <message>
      <source>Random weights have learned nothing yet, so there are no answers to show.</source>
      <translation>Des poids aléatoires n’ont encore rien appris : il n’y a donc pas de réponses à montrer.</translation>
    </message>
    <message>
      <source>Random weights have learned nothing yet, so there is nothing to try.</source>
      <translation>Des poids aléatoires n’ont encore rien appris : il n’y a donc rien à essayer.</translation>
    </message>
    <message>
      <source>Random weights have seen no picture yet, so there is nothing in them to keep.</source>
      <translation>Des poids aléatoires n’ont encore vu aucune image : il n’y a donc rien à y garder.</translation>
    </message>
    <message>
      <source>Range (95%)</source>
      <translation>Intervalle (95 %)</translation>
    </message>
    <message>
      <source>Range, confidence interval</source>
      <translation>Intervalle de confiance</translation>
    </message>
    <message>
      <source>Reading every picture once, to recognise it later</source>
      <translation>Lecture de chaque image une fois, pour la reconnaître plus tard</translation>
    </message>
    <message>
      <source>Reading the answers of both runs...</source>
      <translation>Lecture des réponses des deux entraînements...</translation>
    </message>
    <message>
      <source>Reading the pictures...</source>
      <translation>Lecture des images...</translation>
    </message>
    <message>
      <source>Reading threads</source>
      <translation>Threads de lecture</translation>
    </message>
    <message>
      <source>Recall, found</source>
      <translation>Rappel, trouvées</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>Récents</translation>
    </message>
    <message>
      <source>Recipe</source>
      <translation>Recette</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>Reliability diagram</source>
      <translation>Diagramme de fiabilité</translation>
    </message>
    <message>
      <source>Reliability diagram; the table beside it has the same numbers</source>
      <translation>Diagramme de fiabilité ; le tableau à côté donne les mêmes chiffres</translation>
    </message>
    <message>
      <source>Remembering what the training pictures look like</source>
      <translation>Mémorisation de l’aspect des images d’entraînement</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Enlever</translation>
    </message>
    <message>
      <source>Remove all</source>
      <translation>Tout enlever</translation>
    </message>
    <message>
      <source>Remove this file to go on without them; the copies stay beside it.</source>
      <translation>Supprimez ce fichier pour continuer sans elles ; les copies restent à côté.</translation>
    </message>
    <message>
      <source>Remove this file to take every picture as it lies in the folder.</source>
      <translation>Supprimez ce fichier pour prendre chaque image comme elle est rangée dans le dossier.</translation>
    </message>
    <message>
      <source>Remove this phase</source>
      <translation>Supprimer cette phase</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <source>Repeat with these choices</source>
      <translation>Refaire avec ces choix</translation>
    </message>
    <message>
      <source>Replace the last layer</source>
      <translation>Remplacer la dernière couche</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <source>Report as PDF...</source>
      <translation>Rapport en PDF...</translation>
    </message>
    <message>
      <source>Report on a picture model</source>
      <translation>Rapport sur un modèle d’images</translation>
    </message>
    <message>
      <source>Report on {name}</source>
      <translation>Rapport sur {name}</translation>
    </message>
    <message>
      <source>Report...</source>
      <translation>Rapport...</translation>
    </message>
    <message>
      <source>Repository</source>
      <translation>Dépôt</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Résultats</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Juste</translation>
    </message>
    <message>
      <source>Right (range)</source>
      <translation>Justes (intervalle)</translation>
    </message>
    <message>
      <source>Right answers</source>
      <translation>Réponses justes</translation>
    </message>
    <message>
      <source>Right answers over answered pictures; the sentence above has the numbers</source>
      <translation>Réponses justes selon la part d’images avec réponse ; la phrase ci-dessus donne les chiffres</translation>
    </message>
    <message>
      <source>Right on the pictures by which the best epoch and the best run are chosen</source>
      <translation>Justes sur les images qui servent à choisir la meilleure époque et le meilleur entraînement</translation>
    </message>
    <message>
      <source>Right on {accuracy:.0%} of its test pictures ({low:.0%} to {high:.0%}).</source>
      <translation>Juste sur {accuracy:.0%} de ses images de test ({low:.0%} à {high:.0%}).</translation>
    </message>
    <message>
      <source>Right on {accuracy:.0%} of its validation pictures ({low:.0%} to {high:.0%}).</source>
      <translation>Juste sur {accuracy:.0%} de ses images de validation ({low:.0%} à {high:.0%}).</translation>
    </message>
    <message numerus="yes">
      <source>Right on {accuracy:.1%} ({low:.0%} to {high:.0%}) of {n} pictures.</source>
      <translation>
        <numerusform>Juste sur {accuracy:.1%} ({low:.0%} à {high:.0%}) de {n} image.</numerusform>
        <numerusform>Juste sur {accuracy:.1%} ({low:.0%} à {high:.0%}) de {n} images.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Right on {accuracy:.1%} ({low:.0%} to {high:.0%}) of {n} test pictures, which training never saw.</source>
      <translation>
        <numerusform>Juste sur {accuracy:.1%} ({low:.0%} à {high:.0%}) de {n} image de test, que l’entraînement n’a jamais vue.</numerusform>
        <numerusform>Juste sur {accuracy:.1%} ({low:.0%} à {high:.0%}) de {n} images de test, que l’entraînement n’a jamais vues.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Right on {accuracy:.1%} ({low:.0%} to {high:.0%}) of {n} validation pictures, by which the best epoch was chosen: it may be a little too good.</source>
      <translation>
        <numerusform>Juste sur {accuracy:.1%} ({low:.0%} à {high:.0%}) de {n} image de validation, qui a servi à choisir la meilleure époque : c’est peut-être un peu trop beau.</numerusform>
        <numerusform>Juste sur {accuracy:.1%} ({low:.0%} à {high:.0%}) de {n} images de validation, qui ont servi à choisir la meilleure époque : c’est peut-être un peu trop beau.</numerusform>
      </translation>
    </message>
    <message>
      <source>Right on {accuracy:.1%} of {pictures}; the true figure very likely lies in the range given.</source>
      <translation>Juste sur {accuracy:.1%} de {pictures} ; le vrai chiffre se trouve très probablement dans l’intervalle indiqué.</translation>
    </message>
    <message>
      <source>Right: '{name}' is '{true}', and is answered so with {probability:.1%}.</source>
      <translation>Juste : « {name} » est « {true} », et telle est la réponse, avec {probability:.1%}.</translation>
    </message>
    <message>
      <source>Right: '{name}' is '{true}', and was answered so with {probability:.1%}.</source>
      <translation>Juste : « {name} » est « {true} », et telle était la réponse, avec {probability:.1%}.</translation>
    </message>
    <message>
      <source>Rising, then falling (one cycle)</source>
      <translation>Croissant, puis décroissant (un cycle)</translation>
    </message>
    <message>
      <source>Round of numbered files</source>
      <translation>Tour de fichiers numérotés</translation>
    </message>
    <message>
      <source>Rows: what the pictures are. Columns: what the model answered.</source>
      <translation>Lignes : ce que sont les images. Colonnes : ce que le modèle a répondu.</translation>
    </message>
    <message>
      <source>Rows: what the pictures are. Columns: what the model answered. Click a number to see the pictures; Space shows one large.</source>
      <translation>Lignes : ce que sont les images. Colonnes : ce que le modèle a répondu. Cliquez sur un nombre pour voir les images ; Espace en affiche une en grand.</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Entraînement</translation>
    </message>
    <message>
      <source>Run: {folder}</source>
      <translation>Entraînement : {folder}</translation>
    </message>
    <message>
      <source>Running a test training step</source>
      <translation>Essai d’une étape d’entraînement</translation>
    </message>
    <message>
      <source>Running a test training step there; this can take a minute...</source>
      <translation>Une étape d’entraînement y est essayée ; cela peut prendre une minute...</translation>
    </message>
    <message>
      <source>Running the frozen layers, once for every picture</source>
      <translation>Passage dans les couches gelées, une fois par image</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>Historique</translation>
    </message>
    <message>
      <source>Runs as cards: Space chooses the one under the cursor, Enter shows its results</source>
      <translation>Entraînements en vignettes : Espace choisit celui sous le curseur, Entrée affiche ses résultats</translation>
    </message>
    <message>
      <source>Runs of earlier versions did not, nor does one before its first epoch is over.</source>
      <translation>Ceux des versions précédentes ne le faisaient pas, ni un entraînement avant la fin de sa première époque.</translation>
    </message>
    <message>
      <source>Runs on</source>
      <translation>Calcul sur</translation>
    </message>
    <message>
      <source>Runs that were begun together</source>
      <translation>Entraînements lancés ensemble</translation>
    </message>
    <message>
      <source>Runs that were begun together, the best first</source>
      <translation>Entraînements lancés ensemble, le meilleur en premier</translation>
    </message>
    <message>
      <source>Runs: Space chooses the one under the cursor, Enter shows its results</source>
      <translation>Entraînements : Espace choisit celui sous le curseur, Entrée affiche ses résultats</translation>
    </message>
    <message>
      <source>SGD with momentum</source>
      <translation>SGD avec momentum</translation>
    </message>
    <message>
      <source>Sample pictures</source>
      <translation>Images d’exemple</translation>
    </message>
    <message>
      <source>Save a diagnostic &amp;report...</source>
      <translation>Enregistrer un &amp;rapport de diagnostic...</translation>
    </message>
    <message>
      <source>Save project as</source>
      <translation>Enregistrer le projet sous</translation>
    </message>
    <message>
      <source>Save the answers as a table</source>
      <translation>Enregistrer les réponses en tableau</translation>
    </message>
    <message>
      <source>Save the picture with your browser and drop the file instead.</source>
      <translation>Enregistrez l’image avec votre navigateur et déposez plutôt le fichier.</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>Enregistrer le rapport</translation>
    </message>
    <message>
      <source>Save the script</source>
      <translation>Enregistrer le script</translation>
    </message>
    <message numerus="yes">
      <source>Save {n} answers as CSV...</source>
      <translation>
        <numerusform>Enregistrer {n} réponse en CSV...</numerusform>
        <numerusform>Enregistrer {n} réponses en CSV...</numerusform>
      </translation>
    </message>
    <message>
      <source>Save...</source>
      <translation>Enregistrer...</translation>
    </message>
    <message>
      <source>Schedule</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>Schedule: what learns when</source>
      <translation>Plan : ce qui apprend, et quand</translation>
    </message>
    <message>
      <source>Schedules</source>
      <translation>Plans</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <source>Search a backbone by name, family or words</source>
      <translation>Chercher un réseau par nom, famille ou mots</translation>
    </message>
    <message>
      <source>Search for a word</source>
      <translation>Chercher un mot</translation>
    </message>
    <message>
      <source>Search {n} networks by name or words</source>
      <translation>Chercher parmi {n} réseaux, par nom ou mots</translation>
    </message>
    <message>
      <source>Second answer</source>
      <translation>Deuxième réponse</translation>
    </message>
    <message>
      <source>Seconds</source>
      <translation>Secondes</translation>
    </message>
    <message>
      <source>See a picture large</source>
      <translation>Voir une image en grand</translation>
    </message>
    <message>
      <source>See everything you trained, compare runs, and go on from any of them.</source>
      <translation>Revoyez tout ce que vous avez entraîné, comparez, et repartez de n’importe où.</translation>
    </message>
    <message>
      <source>See how often the model is right on pictures it has never learned from.</source>
      <translation>Voyez combien de fois le modèle a raison sur des images qui ne lui ont jamais servi à apprendre.</translation>
    </message>
    <message>
      <source>See its mistakes</source>
      <translation>Voir ses erreurs</translation>
    </message>
    <message>
      <source>See its results</source>
      <translation>Voir ses résultats</translation>
    </message>
    <message>
      <source>See nine versions of a picture</source>
      <translation>Voir neuf versions d’une image</translation>
    </message>
    <message>
      <source>See the mistakes</source>
      <translation>Voir les erreurs</translation>
    </message>
    <message>
      <source>See the results</source>
      <translation>Voir les résultats</translation>
    </message>
    <message>
      <source>See the results of the best</source>
      <translation>Voir les résultats du meilleur</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Graine</translation>
    </message>
    <message>
      <source>Send pictures as multipart/form-data, each as a file.</source>
      <translation>Envoyez les images en multipart/form-data, chacune comme fichier.</translation>
    </message>
    <message>
      <source>Set it up there</source>
      <translation>Préparer là-bas</translation>
    </message>
    <message>
      <source>Sets every value above back to what suits the network and the schedule; Ctrl+Z undoes it</source>
      <translation>Remet chaque valeur ci-dessus à ce qui convient au réseau et au plan ; Ctrl+Z l’annule</translation>
    </message>
    <message>
      <source>Sets the choices on the Model page to those of this run; Ctrl+Z there takes it back.</source>
      <translation>Remet sur la page Modèle les choix de cet entraînement ; là, Ctrl+Z l’annule.</translation>
    </message>
    <message>
      <source>Sets the schedule below and keeps your numbers of epochs; Ctrl+Z takes it back</source>
      <translation>Règle le plan ci-dessous et garde vos nombres d’époques ; Ctrl+Z l’annule</translation>
    </message>
    <message>
      <source>Sets this choice for the next run; Ctrl+Z on the Model page takes it back.</source>
      <translation>Règle ce choix pour le prochain entraînement ; Ctrl+Z sur la page Modèle l’annule.</translation>
    </message>
    <message>
      <source>Setting up a Python environment</source>
      <translation>Préparation d’un environnement Python</translation>
    </message>
    <message>
      <source>Setting up...</source>
      <translation>Préparation...</translation>
    </message>
    <message>
      <source>Setting up: {said}</source>
      <translation>Préparation : {said}</translation>
    </message>
    <message>
      <source>Several runs on the same pictures, one after the other, so that they can be compared picture by picture. What a frozen network sees is computed once for all of them. Runs shows which is best, and how sure that is.</source>
      <translation>Plusieurs entraînements sur les mêmes images, l’un après l’autre, pour les comparer image par image. Ce qu’un réseau gelé voit n’est calculé qu’une fois pour tous. La page Historique montre lequel est le meilleur, et avec quelle certitude.</translation>
    </message>
    <message>
      <source>Shared weights</source>
      <translation>Poids partagés</translation>
    </message>
    <message>
      <source>Short rise, then falling (cosine)</source>
      <translation>Brève montée, puis décroissant (cosinus)</translation>
    </message>
    <message>
      <source>Shortcut</source>
      <translation>Raccourci</translation>
    </message>
    <message>
      <source>Show all mistakes</source>
      <translation>Voir toutes les erreurs</translation>
    </message>
    <message>
      <source>Show all pages</source>
      <translation>Toutes les pages</translation>
    </message>
    <message>
      <source>Show all pictures</source>
      <translation>Toutes les images</translation>
    </message>
    <message>
      <source>Show fewer classes</source>
      <translation>Afficher moins de classes</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Montrer dans le dossier</translation>
    </message>
    <message>
      <source>Show its answers</source>
      <translation>Voir ses réponses</translation>
    </message>
    <message>
      <source>Show me the code...</source>
      <translation>Montrez-moi le code...</translation>
    </message>
    <message>
      <source>Show only these</source>
      <translation>Seulement celles-ci</translation>
    </message>
    <message>
      <source>Show pinned pictures</source>
      <translation>Montrer les épinglées</translation>
    </message>
    <message>
      <source>Show the folder</source>
      <translation>Afficher le dossier</translation>
    </message>
    <message>
      <source>Show the pictures</source>
      <translation>Montrer les images</translation>
    </message>
    <message>
      <source>Show the program the pictures to learn from: one folder, with one sub-folder for each class.</source>
      <translation>Montrez au programme les images sur lesquelles il doit apprendre : un dossier, avec un sous-dossier par classe.</translation>
    </message>
    <message>
      <source>Show the runs as</source>
      <translation>Affichage des entraînements</translation>
    </message>
    <message>
      <source>Show the table</source>
      <translation>Afficher le tableau</translation>
    </message>
    <message numerus="yes">
      <source>Show the {n} of {total} that go to you</source>
      <translation>
        <numerusform>Montrer celle qui vous revient ({n} sur {total})</numerusform>
        <numerusform>Montrer les {n} sur {total} qui vous reviennent</numerusform>
      </translation>
    </message>
    <message>
      <source>Show these pictures</source>
      <translation>Montrer ces images</translation>
    </message>
    <message>
      <source>Show what goes to you</source>
      <translation>Montrer ce qui vous revient</translation>
    </message>
    <message>
      <source>Show where the model looked</source>
      <translation>Montrer où le modèle a regardé</translation>
    </message>
    <message numerus="yes">
      <source>Show {n} more classes</source>
      <translation>
        <numerusform>Afficher {n} classe de plus</numerusform>
        <numerusform>Afficher {n} classes de plus</numerusform>
      </translation>
    </message>
    <message>
      <source>Shown a picture unlike all those it learned from, this model may answer 'None of these classes'. Do not rely on it: things like one of the classes slip through, and others too where the pretrained network knew little.</source>
      <translation>Devant une image différente de toutes celles sur lesquelles il a appris, ce modèle peut répondre « Aucune de ces classes ». Ne vous y fiez pas : des objets proches d’une des classes passent au travers, et d’autres aussi là où le réseau préentraîné savait peu.</translation>
    </message>
    <message>
      <source>Shown are the {shown} of the {total} classes that are found least.</source>
      <translation>Sont affichées les {shown} classes, sur {total}, les moins bien trouvées.</translation>
    </message>
    <message numerus="yes">
      <source>Shown something else, it may answer 'None of these classes', but it does not notice everything: do not rely on it. {n} of these {total} pictures would get that answer too, wrongly; the figures count the class that comes first.</source>
      <translation>
        <numerusform>Devant autre chose, il peut répondre « Aucune de ces classes », mais il ne remarque pas tout : ne vous y fiez pas. {n} de ces {total} images recevrait aussi cette réponse, à tort ; les chiffres comptent la classe qui vient en tête.</numerusform>
        <numerusform>Devant autre chose, il peut répondre « Aucune de ces classes », mais il ne remarque pas tout : ne vous y fiez pas. {n} de ces {total} images recevraient aussi cette réponse, à tort ; les chiffres comptent la classe qui vient en tête.</numerusform>
      </translation>
    </message>
    <message>
      <source>Shows them alone where pictures get their classes, to decide about many by keys.</source>
      <translation>Montre seulement celles-ci là où les images reçoivent leur classe, pour en trancher beaucoup au clavier.</translation>
    </message>
    <message>
      <source>Since you switched this on: {change}</source>
      <translation>Depuis la mise en marche : {change}</translation>
    </message>
    <message>
      <source>Single (fp32)</source>
      <translation>Simple (fp32)</translation>
    </message>
    <message>
      <source>Single precision (fp32) and no shortcuts or caches: slower, for comparisons.</source>
      <translation>Simple précision (fp32), sans accélérations ni caches : plus lent, pour des comparaisons.</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <source>Skip (Enter)</source>
      <translation>Passer (Entrée)</translation>
    </message>
    <message>
      <source>Skip the picture</source>
      <translation>Passer l’image</translation>
    </message>
    <message>
      <source>Small ones of each class, from a folder that you choose. Whoever gets the file can see them.</source>
      <translation>De petites images de chaque classe, prises dans un dossier de votre choix. Quiconque reçoit le fichier peut les voir.</translation>
    </message>
    <message>
      <source>Small random changes to the pictures while the network learns: cut otherwise, turned a little, mirrored, brighter or darker. So it learns the thing instead of one single photo. Your files are not changed.</source>
      <translation>De petits changements aléatoires des images pendant que le réseau apprend : recadrées autrement, un peu tournées, en miroir, plus claires ou plus sombres. Ainsi, il apprend l’objet et non une photo précise. Vos fichiers ne sont pas modifiés.</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Plus petite</translation>
    </message>
    <message>
      <source>Smallest first</source>
      <translation>Plus petits d’abord</translation>
    </message>
    <message>
      <source>So everything must learn from the start. Pretrained weights would most likely get further in less time, with these pictures too.</source>
      <translation>Tout doit donc apprendre dès le début. Des poids préentraînés iraient très probablement plus loin en moins de temps, avec ces images aussi.</translation>
    </message>
    <message>
      <source>So everything must learn from the start. With few pictures that rarely goes well: choose pretrained weights where you can.</source>
      <translation>Tout doit donc apprendre dès le début. Avec peu d’images, cela réussit rarement : choisissez des poids préentraînés quand vous le pouvez.</translation>
    </message>
    <message>
      <source>So keep the lower {n_frozen} of {n_blocks} blocks frozen and let the upper ones learn with the head: edges and colours serve for any picture, whether what the upper blocks know serves for yours is not sure, and to change everything there are too few pictures.</source>
      <translation>Gardez donc gelés les {n_frozen} blocs du bas sur {n_blocks} et laissez apprendre ceux du haut avec la tête : bords et couleurs servent pour toute image, il n’est pas sûr que ce que savent les blocs du haut serve pour les vôtres, et pour tout changer il y a trop peu d’images.</translation>
    </message>
    <message>
      <source>So keep the lower {n_frozen} of {n_blocks} blocks frozen and let the upper ones learn with the head: edges, colours and textures serve for any picture, what the upper blocks know is not in yours, and to change everything there are too few pictures.</source>
      <translation>Gardez donc gelés les {n_frozen} blocs du bas sur {n_blocks} et laissez apprendre ceux du haut avec la tête : bords, couleurs et textures servent pour toute image, ce que savent les blocs du haut n’est pas dans les vôtres, et pour tout changer il y a trop peu d’images.</translation>
    </message>
    <message>
      <source>So let everything learn after the head: the upper blocks know other things and must change, there are pictures enough for that, and these weights are still a better start than random ones.</source>
      <translation>Laissez donc tout apprendre après la tête : les blocs du haut connaissent autre chose et doivent changer, il y a assez d’images pour cela, et ces poids restent un meilleur départ que des poids aléatoires.</translation>
    </message>
    <message>
      <source>So let everything learn after the head: there are pictures enough for that, and what the starter knows is a better start than random weights.</source>
      <translation>Laissez donc tout apprendre après la tête : il y a assez d’images pour cela, et ce que sait le réseau de départ vaut mieux que des poids aléatoires.</translation>
    </message>
    <message>
      <source>So let the head learn first and then the whole network, gently: so many pictures can make it see still finer, and they keep it from learning them by heart.</source>
      <translation>Laissez donc la tête apprendre d’abord, puis tout le réseau, en douceur : tant d’images peuvent affiner son regard, et l’empêchent de les apprendre par cœur.</translation>
    </message>
    <message>
      <source>So let the head learn first and then the whole network: there are pictures enough for it, whatever they are like.</source>
      <translation>Laissez donc la tête apprendre d’abord, puis tout le réseau : il y a assez d’images pour cela, quelles qu’elles soient.</translation>
    </message>
    <message>
      <source>So train the head alone and keep the rest frozen: what the network sees suits already, and with few pictures it would rather learn them by heart than gain from more freedom.</source>
      <translation>Entraînez donc la tête seule et gardez le reste gelé : ce que voit le réseau convient déjà, et avec peu d’images il les apprendrait par cœur plutôt que de profiter de plus de liberté.</translation>
    </message>
    <message>
      <source>So train the head alone and keep the rest frozen: with few pictures that is the safe way. If it falls short, let the upper blocks learn too.</source>
      <translation>Entraînez donc la tête seule et gardez le reste gelé : avec peu d’images, c’est la voie sûre. Si cela ne suffit pas, laissez aussi apprendre les blocs du haut.</translation>
    </message>
    <message>
      <source>Softens the training targets so that the model is less overconfident. Not used in validation.</source>
      <translation>Adoucit les cibles d’entraînement pour que le modèle soit moins trop sûr de lui. Pas utilisé en validation.</translation>
    </message>
    <message>
      <source>Solved on kept features (L-BFGS)</source>
      <translation>Résolue sur caractéristiques gardées (L-BFGS)</translation>
    </message>
    <message>
      <source>Some of the days are read from the names of the files.</source>
      <translation>Certains jours sont lus dans les noms des fichiers.</translation>
    </message>
    <message>
      <source>Some pictures are of kinds that tlgui reads in a way of its own ({suffixes}); the script may see other colours or fail at them.</source>
      <translation>Certaines images sont de types que tlgui lit à sa façon ({suffixes}) ; le script peut y voir d’autres couleurs ou échouer.</translation>
    </message>
    <message>
      <source>Some weights forbid commercial use, have terms of their own or name no licence. They are left out of the list unless you ask for them.</source>
      <translation>Certains poids interdisent l’usage commercial, ont leurs propres conditions ou n’indiquent aucune licence. Ils ne figurent dans la liste que si vous le demandez.</translation>
    </message>
    <message>
      <source>Some weights inside '{path}' are not numbers (NaN or infinite in '{name}').</source>
      <translation>Certains poids dans « {path} » ne sont pas des nombres (NaN ou infinis dans « {name} »).</translation>
    </message>
    <message>
      <source>Something else is at its old place now: '{path}'.</source>
      <translation>Autre chose se trouve maintenant à son ancienne place : « {path} ».</translation>
    </message>
    <message>
      <source>Something in the program failed unexpectedly. It keeps running, and what was saved is safe.</source>
      <translation>Quelque chose a échoué de façon inattendue dans le programme. Il continue, et ce qui a été enregistré est en sécurité.</translation>
    </message>
    <message>
      <source>Something is being measured.</source>
      <translation>Une mesure est en cours.</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>Quelque chose a mal tourné</translation>
    </message>
    <message>
      <source>Sort</source>
      <translation>Trier</translation>
    </message>
    <message>
      <source>Sort by {heading}</source>
      <translation>Trier par « {heading} »</translation>
    </message>
    <message>
      <source>Sort into folders</source>
      <translation>Trier dans des dossiers</translation>
    </message>
    <message>
      <source>Sort into folders...</source>
      <translation>Trier dans des dossiers...</translation>
    </message>
    <message>
      <source>Split by chance again</source>
      <translation>Répartir de nouveau au hasard</translation>
    </message>
    <message>
      <source>Standard: crops, small rotations, mirroring, slight colour changes</source>
      <translation>Standard : recadrage, petite rotation, miroir, couleurs peu variées</translation>
    </message>
    <message>
      <source>Standing</source>
      <translation>Rang</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Démarrer</translation>
    </message>
    <message>
      <source>Start a new run; a model file in that folder can still be used.</source>
      <translation>Lancez un nouvel entraînement ; un fichier de modèle dans ce dossier peut encore servir.</translation>
    </message>
    <message>
      <source>Start a run, or continue it if it was interrupted, and then try again.</source>
      <translation>Lancez un entraînement, ou reprenez-le s’il a été interrompu, puis réessayez.</translation>
    </message>
    <message>
      <source>Start a run, watch it learn, and stop it whenever you like.</source>
      <translation>Lancez un entraînement, regardez-le apprendre, et arrêtez-le quand vous voulez.</translation>
    </message>
    <message>
      <source>Start again with a lower learning rate.</source>
      <translation>Recommencez avec un taux d’apprentissage plus bas.</translation>
    </message>
    <message>
      <source>Start again with a lower learning rate; the best model so far is kept.</source>
      <translation>Recommencez avec un taux d’apprentissage plus bas ; le meilleur modèle obtenu est gardé.</translation>
    </message>
    <message>
      <source>Start the run again in another folder; nothing in this one is removed.</source>
      <translation>Relancez l’entraînement dans un autre dossier ; rien n’est supprimé dans celui-ci.</translation>
    </message>
    <message>
      <source>Start the run again.</source>
      <translation>Relancez l’entraînement.</translation>
    </message>
    <message>
      <source>Start the run again; the best model so far is still in its folder.</source>
      <translation>Relancez l’entraînement ; le meilleur modèle obtenu est toujours dans son dossier.</translation>
    </message>
    <message>
      <source>Start these runs</source>
      <translation>Lancer ceux-ci</translation>
    </message>
    <message>
      <source>Start training there</source>
      <translation>Démarrer l’entraînement là-bas</translation>
    </message>
    <message>
      <source>Starter network: built in</source>
      <translation>Réseau de départ : intégré</translation>
    </message>
    <message>
      <source>Starting from pretrained weights gets {pretrained} right; starting from random ones gets {scratch}: likely a real difference.</source>
      <translation>Partir de poids préentraînés donne {pretrained} justes ; partir de poids aléatoires donne {scratch} : probablement une vraie différence.</translation>
    </message>
    <message>
      <source>Starting from pretrained weights gets {pretrained} right; starting from random ones gets {scratch}: this could be chance.</source>
      <translation>Partir de poids préentraînés donne {pretrained} justes ; partir de poids aléatoires donne {scratch} : cela peut être le hasard.</translation>
    </message>
    <message>
      <source>Starting...</source>
      <translation>Démarrage...</translation>
    </message>
    <message>
      <source>Stay here</source>
      <translation>Rester ici</translation>
    </message>
    <message>
      <source>Stays as it is; only the last layer learns. Quick to teach, and strong where you have few pictures.</source>
      <translation>Reste tel quel ; seule la dernière couche apprend. Vite enseigné, et fort quand vous avez peu d’images.</translation>
    </message>
    <message>
      <source>Still getting better: the validation loss fell again.</source>
      <translation>Il s’améliore encore : la perte de validation a de nouveau baissé.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Stop and keep</source>
      <translation>Arrêter et garder</translation>
    </message>
    <message>
      <source>Stop early after</source>
      <translation>Arrêt anticipé après</translation>
    </message>
    <message>
      <source>Stop watching</source>
      <translation>Arrêter la surveillance</translation>
    </message>
    <message>
      <source>Stop, keep the best model so far, and close</source>
      <translation>Arrêter, garder le meilleur modèle obtenu, et fermer</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Arrêté</translation>
    </message>
    <message>
      <source>Stopped after {n} of {total} files.</source>
      <translation>Arrêté après {n} fichiers sur {total}.</translation>
    </message>
    <message>
      <source>Stopped before all pictures were read.</source>
      <translation>Arrêté avant que toutes les images soient lues.</translation>
    </message>
    <message>
      <source>Stopped before the first epoch ended.</source>
      <translation>Arrêté avant la fin de la première époque.</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Arrêté.</translation>
    </message>
    <message>
      <source>Stopped. Sort into the same folder again to go on, or take it all back.</source>
      <translation>Arrêté. Triez de nouveau dans le même dossier pour continuer, ou défaites tout.</translation>
    </message>
    <message>
      <source>Stopped. The answers so far are kept: the same again goes on from here.</source>
      <translation>Arrêté. Les réponses obtenues sont gardées : la même demande continue à partir d’ici.</translation>
    </message>
    <message>
      <source>Stopped. The copy in '{folder}' is not whole; the originals are as they were.</source>
      <translation>Arrêté. La copie dans « {folder} » n’est pas complète ; les originaux sont comme ils étaient.</translation>
    </message>
    <message>
      <source>Stopped. What has been downloaded so far is kept for the next time.</source>
      <translation>Arrêté. Ce qui a déjà été téléchargé est gardé pour la prochaine fois.</translation>
    </message>
    <message>
      <source>Stopped; the best model so far is kept: right on {accuracy:.1%} of the validation pictures ({low:.0%} to {high:.0%}). Best by validation loss: epoch {epoch}.</source>
      <translation>Arrêté ; le meilleur modèle obtenu est gardé : juste sur {accuracy:.1%} des images de validation ({low:.0%} à {high:.0%}). Meilleure par la perte de validation : l’époque {epoch}.</translation>
    </message>
    <message numerus="yes">
      <source>Stopped; the best model so far is kept: right on {accuracy:.1%} of {n} test pictures that training never saw ({low:.0%} to {high:.0%}). Best by validation loss: epoch {epoch}.</source>
      <translation>
        <numerusform>Arrêté ; le meilleur modèle obtenu est gardé : juste sur {accuracy:.1%} de {n} image de test que l’entraînement n’a jamais vue ({low:.0%} à {high:.0%}). Meilleure par la perte de validation : l’époque {epoch}.</numerusform>
        <numerusform>Arrêté ; le meilleur modèle obtenu est gardé : juste sur {accuracy:.1%} des {n} images de test que l’entraînement n’a jamais vues ({low:.0%} à {high:.0%}). Meilleure par la perte de validation : l’époque {epoch}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Stops now and deletes this run.</source>
      <translation>Arrête maintenant et supprime cet entraînement.</translation>
    </message>
    <message>
      <source>Stops now and keeps the best model so far.</source>
      <translation>Arrête maintenant et garde le meilleur modèle obtenu.</translation>
    </message>
    <message>
      <source>Stretch</source>
      <translation>Étirer</translation>
    </message>
    <message>
      <source>Stretch: the whole picture, pressed into a square</source>
      <translation>Étirer : l’image entière, déformée en carré</translation>
    </message>
    <message>
      <source>Strong: tight crops, larger rotations, mirroring, strong colour changes</source>
      <translation>Forte : recadrage serré, grande rotation, miroir, couleurs variées</translation>
    </message>
    <message>
      <source>Stronger augmentation</source>
      <translation>Augmentation plus forte</translation>
    </message>
    <message>
      <source>Sub-folder of the class</source>
      <translation>Sous-dossier de la classe</translation>
    </message>
    <message>
      <source>Suggested first</source>
      <translation>Suggérés d’abord</translation>
    </message>
    <message>
      <source>Suggested: {found}.</source>
      <translation>Suggéré : {found}.</translation>
    </message>
    <message>
      <source>Surest first</source>
      <translation>Plus sûres d’abord</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tableau</translation>
    </message>
    <message>
      <source>Table for Excel</source>
      <translation>Tableau Excel</translation>
    </message>
    <message>
      <source>Table of what went where</source>
      <translation>Tableau des déplacements</translation>
    </message>
    <message>
      <source>Table: a new file</source>
      <translation>Tableau : un nouveau fichier</translation>
    </message>
    <message>
      <source>Table: {file}</source>
      <translation>Tableau : {file}</translation>
    </message>
    <message>
      <source>Take all back</source>
      <translation>Tout annuler</translation>
    </message>
    <message>
      <source>Take as it lies</source>
      <translation>Comme dans le dossier</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Take back the latest</source>
      <translation>Annuler la dernière</translation>
    </message>
    <message>
      <source>Take it all back</source>
      <translation>Tout défaire</translation>
    </message>
    <message>
      <source>Take one of these and go on; everything else is chosen for you.</source>
      <translation>Prenez l’un de ceux-ci et continuez ; tout le reste est choisi pour vous.</translation>
    </message>
    <message>
      <source>Take pictures with the camera</source>
      <translation>Prendre des images avec la caméra</translation>
    </message>
    <message>
      <source>Take pictures with the camera's own program and drop them here instead.</source>
      <translation>Prenez plutôt des images avec le programme de la caméra et déposez-les ici.</translation>
    </message>
    <message>
      <source>Take the chosen pictures as they lie</source>
      <translation>Compter les images choisies comme dans le dossier</translation>
    </message>
    <message>
      <source>Take the inner folders as the classes ({names}).</source>
      <translation>Prendre les dossiers intérieurs comme classes ({names}).</translation>
    </message>
    <message>
      <source>Take the last choice back</source>
      <translation>Annuler le dernier choix</translation>
    </message>
    <message>
      <source>Take the last decision back</source>
      <translation>Annuler la dernière décision</translation>
    </message>
    <message>
      <source>Take the latest picture back: Ctrl+Z</source>
      <translation>Annuler la dernière image : Ctrl+Z</translation>
    </message>
    <message>
      <source>Take them away</source>
      <translation>Les retirer</translation>
    </message>
    <message>
      <source>Take them out</source>
      <translation>Les enlever</translation>
    </message>
    <message>
      <source>Taken in one series</source>
      <translation>Prise dans une même série</translation>
    </message>
    <message>
      <source>Takes back what you changed here; Ctrl+Z takes back the last change alone</source>
      <translation>Annule ce que vous avez changé ici ; Ctrl+Z annule seulement le dernier changement</translation>
    </message>
    <message>
      <source>Tell them again</source>
      <translation>Les signaler à nouveau</translation>
    </message>
    <message>
      <source>Temperature</source>
      <translation>Température</translation>
    </message>
    <message>
      <source>Test (range)</source>
      <translation>Test (intervalle)</translation>
    </message>
    <message>
      <source>Test on cameras it never saw</source>
      <translation>Tester sur des appareils jamais vus</translation>
    </message>
    <message>
      <source>Test on days it never saw</source>
      <translation>Tester sur des jours jamais vus</translation>
    </message>
    <message>
      <source>Test on groups it never saw</source>
      <translation>Tester sur des groupes jamais vus</translation>
    </message>
    <message>
      <source>Test on rounds it never saw</source>
      <translation>Tester sur des tours jamais vus</translation>
    </message>
    <message>
      <source>Test on sub-folders it never saw</source>
      <translation>Tester sur des sous-dossiers jamais vus</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Taille du texte</translation>
    </message>
    <message>
      <source>That Python needs these packages: {packages}.</source>
      <translation>Il manque à ce Python ces paquets : {packages}.</translation>
    </message>
    <message>
      <source>That is less than its answer dial asks for: this one goes to you.</source>
      <translation>C’est moins que ne demande son curseur de réponse : celle-ci vous revient.</translation>
    </message>
    <message>
      <source>That is near the border: try the other way too.</source>
      <translation>C’est près de la limite : essayez aussi l’autre façon.</translation>
    </message>
    <message numerus="yes">
      <source>That is the class that comes first: {n} of them would still get the answer 'None of these classes'.</source>
      <translation>
        <numerusform>Il s’agit de la classe qui vient en tête : {n} d’entre elles recevrait pourtant la réponse « Aucune de ces classes ».</numerusform>
        <numerusform>Il s’agit de la classe qui vient en tête : {n} d’entre elles recevraient pourtant la réponse « Aucune de ces classes ».</numerusform>
      </translation>
    </message>
    <message>
      <source>The 'append' head keeps the pretrained last layer, and random weights have none.</source>
      <translation>La tête « append » garde la dernière couche préentraînée, et des poids aléatoires n’en ont pas.</translation>
    </message>
    <message>
      <source>The 'append' head keeps the pretrained last layer, and these weights have none.</source>
      <translation>La tête « append » garde la dernière couche préentraînée, et ces poids n’en ont pas.</translation>
    </message>
    <message>
      <source>The 'scratch' schedule begins with random weights, which must all learn, so it cannot have phases of its own.</source>
      <translation>Le plan « scratch » part de poids aléatoires, qui doivent tous apprendre : il ne peut donc pas avoir ses propres phases.</translation>
    </message>
    <message>
      <source>The 'scratch' schedule starts from random weights, so it cannot use pretrained ones.</source>
      <translation>Le plan « scratch » part de poids aléatoires : il ne peut donc pas en utiliser de préentraînés.</translation>
    </message>
    <message>
      <source>The ImageNet weights of {name} ({size:.0f} MB)</source>
      <translation>Les poids ImageNet de {name} ({size:.0f} Mo)</translation>
    </message>
    <message>
      <source>The Python of an environment with PyTorch for CUDA (bin/python, or Scripts/python.exe)</source>
      <translation>Le Python d’un environnement avec PyTorch pour CUDA (bin/python, ou Scripts/python.exe)</translation>
    </message>
    <message>
      <source>The accuracy with every class counted equally, however many pictures it has: the mean of the recalls. Look at it where one class has many more pictures than another.</source>
      <translation>L’exactitude où chaque classe compte autant, quel que soit son nombre d’images : la moyenne des rappels. Regardez-la quand une classe a bien plus d’images qu’une autre.</translation>
    </message>
    <message>
      <source>The answer from {host} cannot be understood: {said}.</source>
      <translation>La réponse de {host} est incompréhensible : {said}.</translation>
    </message>
    <message>
      <source>The answers of {kept} of {n} epochs are kept.</source>
      <translation>Les réponses de {kept} époques sur {n} sont gardées.</translation>
    </message>
    <message>
      <source>The answers of {kept} of {of} epochs were kept.</source>
      <translation>Les réponses de {kept} époques sur {of} ont été gardées.</translation>
    </message>
    <message>
      <source>The answers to single pictures are not kept beside this model.</source>
      <translation>Les réponses image par image ne sont pas gardées à côté de ce modèle.</translation>
    </message>
    <message>
      <source>The answers to single pictures are not kept beside this model. Train again to see its mistakes.</source>
      <translation>Les réponses image par image ne sont pas gardées à côté de ce modèle. Entraînez à nouveau pour voir ses erreurs.</translation>
    </message>
    <message>
      <source>The archive '{path}' cannot be unpacked: {reason}.</source>
      <translation>L’archive « {path} » ne peut pas être décompressée : {reason}.</translation>
    </message>
    <message>
      <source>The archive was unpacked into '{folder}'; the archive itself stays as it is.</source>
      <translation>L’archive a été décompressée dans « {folder} » ; l’archive elle-même reste telle quelle.</translation>
    </message>
    <message>
      <source>The arrow keys step through the epochs, Page Up and Page Down through the phases</source>
      <translation>Les flèches parcourent les époques, Page préc. et Page suiv. les phases</translation>
    </message>
    <message>
      <source>The backbone in '{name}' fits {backbone}: {how}.</source>
      <translation>Le réseau de base dans « {name} » correspond à {backbone} : {how}.</translation>
    </message>
    <message>
      <source>The best epoch was chosen by the same validation pictures that the figures come from, so the figures may flatter a little.</source>
      <translation>La meilleure époque a été choisie sur les mêmes images de validation dont viennent les chiffres ; ceux-ci flattent donc peut-être un peu.</translation>
    </message>
    <message>
      <source>The best epoch: the model is its network.</source>
      <translation>La meilleure époque : le modèle est son réseau.</translation>
    </message>
    <message>
      <source>The best model so far of the run in '{path}' is lost or damaged, so it cannot be continued.</source>
      <translation>Le meilleur modèle obtenu par l’entraînement dans « {path} » est perdu ou endommagé : il ne peut donc pas être repris.</translation>
    </message>
    <message>
      <source>The best model, of epoch {epoch}, could not be saved to '{model}'.{earlier}</source>
      <translation>Le meilleur modèle, de l’époque {epoch}, n’a pas pu être enregistré dans « {model} ».{earlier}</translation>
    </message>
    <message>
      <source>The best of {n_runs} on the same pictures is also the luckiest: on new pictures it will likely be a little less good than this.</source>
      <translation>Le meilleur de {n_runs} sur les mêmes images est aussi le plus chanceux : sur de nouvelles images, il sera probablement un peu moins bon.</translation>
    </message>
    <message>
      <source>The built-in starter network learned from drawings, and its last layer was left behind: it has no answers of its own to show.</source>
      <translation>Le réseau de départ intégré a appris sur des dessins, et sa dernière couche n’a pas été gardée : il n’a pas de réponses à lui à montrer.</translation>
    </message>
    <message>
      <source>The camera cannot be used</source>
      <translation>La caméra ne peut pas servir</translation>
    </message>
    <message>
      <source>The camera is off.</source>
      <translation>La caméra est éteinte.</translation>
    </message>
    <message>
      <source>The camera is on only from Start to Stop, and while this page is to be seen. Its pictures stay on this computer.</source>
      <translation>La caméra n’est allumée que de Démarrer à Arrêter, et tant que cette page est visible. Ses images restent sur cet ordinateur.</translation>
    </message>
    <message>
      <source>The camera is on.</source>
      <translation>La caméra est allumée.</translation>
    </message>
    <message>
      <source>The camera's picture cannot be written into '{folder}': {why}.</source>
      <translation>L’image de la caméra ne peut pas être écrite dans « {folder} » : {why}.</translation>
    </message>
    <message>
      <source>The choices of the run inside '{path}' are damaged.</source>
      <translation>Les choix de l’entraînement dans « {path} » sont endommagés.</translation>
    </message>
    <message>
      <source>The choices that the run in '{path}' was started with cannot be read, so it cannot be continued.</source>
      <translation>Les choix de départ de l’entraînement dans « {path} » sont illisibles : il ne peut donc pas être repris.</translation>
    </message>
    <message>
      <source>The chosen Python was not found</source>
      <translation>Le Python choisi est introuvable</translation>
    </message>
    <message>
      <source>The chosen network has random weights already; choose pretrained ones to compare with.</source>
      <translation>Le réseau choisi a déjà des poids aléatoires ; choisissez-en des préentraînés pour comparer.</translation>
    </message>
    <message>
      <source>The class '{name}' has no picture in the folder for {part}, so it cannot be judged there.</source>
      <translation>La classe « {name} » n’a aucune image dans le dossier « {part} » : elle ne peut donc pas y être jugée.</translation>
    </message>
    <message>
      <source>The class '{name}' has no picture to learn from.</source>
      <translation>La classe « {name} » n’a aucune image pour apprendre.</translation>
    </message>
    <message numerus="yes">
      <source>The class '{name}' has only {n} pictures; twenty or more work much better.</source>
      <translation>
        <numerusform>La classe « {name} » n’a que {n} image ; avec vingt ou plus, cela marche bien mieux.</numerusform>
        <numerusform>La classe « {name} » n’a que {n} images ; avec vingt ou plus, cela marche bien mieux.</numerusform>
      </translation>
    </message>
    <message>
      <source>The class '{name}' has pictures in '{part}' only and none to learn from. It is left out.</source>
      <translation>La classe « {name} » n’a d’images que dans « {part} » et aucune pour apprendre. Elle est écartée.</translation>
    </message>
    <message>
      <source>The class '{name}' is called '{to}'.</source>
      <translation>La classe « {name} » s’appelle « {to} ».</translation>
    </message>
    <message>
      <source>The class that it misses most often is '{name}': {recall:.0%} of its pictures were recognised.</source>
      <translation>La classe qu’il manque le plus souvent est « {name} » : {recall:.0%} de ses images ont été reconnues.</translation>
    </message>
    <message>
      <source>The classes are called {names}, like the parts of a split, and hold no class folders. Are these the classes?</source>
      <translation>Les classes s’appellent {names}, comme les parties d’une répartition, et ne contiennent aucun dossier de classe. Sont-ce bien les classes ?</translation>
    </message>
    <message>
      <source>The classes are uneven: '{most}' has {n_most} pictures, '{least}' only {n_least}. The model will favour the larger class; add pictures to the smaller one.</source>
      <translation>Les classes sont inégales : « {most} » a {n_most} images, « {least} » seulement {n_least}. Le modèle favorisera la plus grande ; ajoutez des images à la plus petite.</translation>
    </message>
    <message>
      <source>The classes have no sub-folders that could be persons, places or days.</source>
      <translation>Les classes n’ont pas de sous-dossiers qui pourraient être des personnes, des lieux ou des jours.</translation>
    </message>
    <message>
      <source>The classes mixed up most</source>
      <translation>Les classes les plus confondues</translation>
    </message>
    <message>
      <source>The classes {names} are taken for one class, '{kept}'.</source>
      <translation>Les classes {names} sont prises pour une seule, « {kept} ».</translation>
    </message>
    <message>
      <source>The classes {names} look alike. Are they meant to be one class?</source>
      <translation>Les classes {names} se ressemblent. Sont-elles censées n’en faire qu’une ?</translation>
    </message>
    <message>
      <source>The closest match is {backbone}: {how}.</source>
      <translation>Le plus proche est {backbone} : {how}.</translation>
    </message>
    <message>
      <source>The connection to {host} was lost again and again.</source>
      <translation>La connexion à {host} s’est rompue encore et encore.</translation>
    </message>
    <message>
      <source>The copy in '{folder}' is not whole: '{path}' could not be copied ({why}). No original changed.</source>
      <translation>La copie dans « {folder} » n’est pas complète : « {path} » n’a pas pu être copié ({why}). Aucun original n’a changé.</translation>
    </message>
    <message>
      <source>The curves as numbers, one row per epoch</source>
      <translation>Les courbes en chiffres, une ligne par époque</translation>
    </message>
    <message>
      <source>The darkest part at the edges was cut off: the network never saw it.</source>
      <translation>La partie la plus sombre, sur les bords, a été coupée : le réseau ne l’a jamais vue.</translation>
    </message>
    <message>
      <source>The description inside '{path}' is damaged: {error}.</source>
      <translation>La description dans « {path} » est endommagée : {error}.</translation>
    </message>
    <message>
      <source>The dial could not be written into '{path}', which was left as it was: {reason}.</source>
      <translation>Le curseur n’a pas pu être écrit dans « {path} », qui est resté tel quel : {reason}.</translation>
    </message>
    <message>
      <source>The dial was left as it is. Ask for less, or train with more pictures.</source>
      <translation>Le curseur est resté tel quel. Demandez moins, ou entraînez avec plus d’images.</translation>
    </message>
    <message>
      <source>The disk is full on which answers are kept until their table is written ('{file}'). Those so far are kept.</source>
      <translation>Le disque où les réponses sont gardées jusqu’à l’écriture de leur tableau est plein (« {file} »). Celles obtenues jusqu’ici sont gardées.</translation>
    </message>
    <message>
      <source>The disk it lies on may have no bin. You can delete the folder yourself in your file manager.</source>
      <translation>Le disque où il se trouve n’a peut-être pas de corbeille. Vous pouvez supprimer le dossier vous-même dans votre gestionnaire de fichiers.</translation>
    </message>
    <message>
      <source>The disk of '{folder}' is full. {n} pictures were sorted; no picture is lost.</source>
      <translation>Le disque de « {folder} » est plein. {n} images ont été triées ; aucune n’est perdue.</translation>
    </message>
    <message>
      <source>The disk of '{host}' is full. What was copied stays, and is not copied again.</source>
      <translation>Le disque de « {host} » est plein. Ce qui a été copié reste et ne sera pas recopié.</translation>
    </message>
    <message>
      <source>The disk with '{folder}' has too little free space for this download.</source>
      <translation>Le disque de « {folder} » a trop peu de place libre pour ce téléchargement.</translation>
    </message>
    <message>
      <source>The disk with '{out}' has {free_mb:.0f} MB free, but this run may need {needed_mb:.0f} MB.</source>
      <translation>Le disque de « {out} » a {free_mb:.0f} Mo libres, mais cet entraînement peut demander {needed_mb:.0f} Mo.</translation>
    </message>
    <message>
      <source>The download cannot be saved in '{folder}': {reason}.</source>
      <translation>Le téléchargement ne peut pas être enregistré dans « {folder} » : {reason}.</translation>
    </message>
    <message>
      <source>The download of the picture was cancelled.</source>
      <translation>Le téléchargement de l’image a été annulé.</translation>
    </message>
    <message>
      <source>The download was cancelled; what has been downloaded so far is kept for the next time.</source>
      <translation>Le téléchargement a été annulé ; ce qui a déjà été téléchargé est gardé pour la prochaine fois.</translation>
    </message>
    <message>
      <source>The engine does not know the request '{name__}'.</source>
      <translation>Le moteur ne connaît pas la demande « {name__} ».</translation>
    </message>
    <message>
      <source>The engine exited unexpectedly (exit code {code}).</source>
      <translation>Le moteur s’est arrêté de façon inattendue (code de sortie {code}).</translation>
    </message>
    <message>
      <source>The engine exited unexpectedly (exit code {code}). Its last output was: {said}.</source>
      <translation>Le moteur s’est arrêté de façon inattendue (code de sortie {code}). Sa dernière sortie était : {said}.</translation>
    </message>
    <message>
      <source>The engine failed unexpectedly: {what}</source>
      <translation>Le moteur a échoué de façon inattendue : {what}</translation>
    </message>
    <message>
      <source>The engine stopped unexpectedly</source>
      <translation>Le moteur s’est arrêté de façon inattendue</translation>
    </message>
    <message>
      <source>The environment variable HF_HUB_OFFLINE is set, so tlgui downloads nothing from the Hugging Face Hub.</source>
      <translation>La variable d’environnement HF_HUB_OFFLINE est définie : tlgui ne télécharge donc rien depuis le Hugging Face Hub.</translation>
    </message>
    <message>
      <source>The environment variable {variable} is set, so nothing is downloaded from the Hugging Face Hub.</source>
      <translation>La variable d’environnement {variable} est définie : rien n’est donc téléchargé depuis le Hugging Face Hub.</translation>
    </message>
    <message>
      <source>The export is going on</source>
      <translation>L’exportation est en cours</translation>
    </message>
    <message numerus="yes">
      <source>The exported file gives the answer of tlgui to only {same} of {n} pictures, and none to others: {error}. Do not pass it on.</source>
      <translation>
        <numerusform>Le fichier exporté ne donne aucune réponse pour la seule image essayée : {error}. Ne le transmettez pas.</numerusform>
        <numerusform>Le fichier exporté ne donne la réponse de tlgui que pour {same} images sur {n}, et aucune pour d’autres : {error}. Ne le transmettez pas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The exported file gives the answer of tlgui to only {same} of {n} pictures; probabilities differ by up to {difference} percent points. Do not pass it on.</source>
      <translation>
        <numerusform>Le fichier exporté ne donne pas la réponse de tlgui pour la seule image essayée ; une probabilité diffère de {difference} points de pourcentage. Ne le transmettez pas.</numerusform>
        <numerusform>Le fichier exporté ne donne la réponse de tlgui que pour {same} images sur {n} ; les probabilités diffèrent de {difference} points de pourcentage au plus. Ne le transmettez pas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The exported file gives the same answer to {same} of {n} pictures, drawn by tlgui because none of yours was found; the largest difference of a probability is {difference} percent points.</source>
      <translation>
        <numerusform>Le fichier exporté donne la même réponse pour {same} image sur {n}, dessinée par tlgui car aucune des vôtres n’a été trouvée ; le plus grand écart d’une probabilité est de {difference} points de pourcentage.</numerusform>
        <numerusform>Le fichier exporté donne la même réponse pour {same} images sur {n}, dessinées par tlgui car aucune des vôtres n’a été trouvée ; le plus grand écart d’une probabilité est de {difference} points de pourcentage.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The exported file gives the same answer to {same} of {n} pictures; the largest difference of a probability is {difference} percent points.</source>
      <translation>
        <numerusform>Le fichier exporté donne la même réponse pour {same} image sur {n} ; le plus grand écart d’une probabilité est de {difference} points de pourcentage.</numerusform>
        <numerusform>Le fichier exporté donne la même réponse pour {same} images sur {n} ; le plus grand écart d’une probabilité est de {difference} points de pourcentage.</numerusform>
      </translation>
    </message>
    <message>
      <source>The figures hold for pictures like these. With another camera, light, background or season it may do worse: try it on some of those first.</source>
      <translation>Les chiffres valent pour des images comme celles-ci. Avec un autre appareil, une autre lumière, un autre fond ou une autre saison, ce peut être moins bon : essayez-le d’abord sur quelques-unes de ces images.</translation>
    </message>
    <message>
      <source>The file '{name}', which belongs to tlgui, is missing.</source>
      <translation>Il manque le fichier « {name} », qui fait partie de tlgui.</translation>
    </message>
    <message>
      <source>The file '{path}' cannot be written: {reason}.</source>
      <translation>Le fichier « {path} » ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
      <source>The file does not say which pictures these were; files of earlier versions do not.</source>
      <translation>Le fichier ne dit pas quelles images c’étaient ; ceux des versions précédentes ne le disent pas.</translation>
    </message>
    <message>
      <source>The file for {name} cannot be downloaded; is this computer connected to the internet?</source>
      <translation>Le fichier pour {name} ne peut pas être téléchargé ; cet ordinateur est-il connecté à internet ?</translation>
    </message>
    <message>
      <source>The file of weights '{name}' does not have torchvision's names, which tlgui translates and this script does not. It starts from random weights instead, so its result is another.</source>
      <translation>Le fichier de poids « {name} » n’a pas les noms de torchvision, que tlgui traduit et ce script non. Il part de poids aléatoires à la place, son résultat est donc un autre.</translation>
    </message>
    <message>
      <source>The file of weights '{name}' is not there any more. The script starts from random weights instead, so its result is another.</source>
      <translation>Le fichier de poids « {name} » n’existe plus. Le script part de poids aléatoires à la place, son résultat est donc un autre.</translation>
    </message>
    <message>
      <source>The file that was downloaded for {name} is not the one that was asked for (its hash differs). It was deleted.</source>
      <translation>Le fichier téléchargé pour {name} n’est pas celui qui était demandé (son empreinte diffère). Il a été supprimé.</translation>
    </message>
    <message>
      <source>The files do not say when they were taken: they have no EXIF data, as after editing or sending by a messenger.</source>
      <translation>Les fichiers ne disent pas quand les photos ont été prises : ils n’ont pas de données EXIF, comme après une retouche ou un envoi par messagerie.</translation>
    </message>
    <message>
      <source>The files do not say which camera took them: they have no EXIF data, as after editing or sending by a messenger.</source>
      <translation>Les fichiers ne disent pas quel appareil a pris les photos : ils n’ont pas de données EXIF, comme après une retouche ou un envoi par messagerie.</translation>
    </message>
    <message>
      <source>The files may be damaged.</source>
      <translation>Les fichiers sont peut-être endommagés.</translation>
    </message>
    <message>
      <source>The files stay where and as they are.</source>
      <translation>Les fichiers restent où ils sont et tels quels.</translation>
    </message>
    <message>
      <source>The files stay where they are; a run that you start from now on follows. Do this for pictures that are wrong, not for those that are hard: leaving those out only makes the figures look better.</source>
      <translation>Les fichiers restent où ils sont ; tout entraînement lancé à partir de maintenant en tient compte. Faites-le pour les images mal classées, pas pour les difficiles : écarter celles-là embellit seulement les chiffres.</translation>
    </message>
    <message>
      <source>The files stay where they are; a run that you start from now on follows. “Your corrections” on this page takes it back.</source>
      <translation>Les fichiers restent où ils sont ; tout entraînement lancé à partir de maintenant en tient compte. « Vos corrections », sur cette page, permet de revenir en arrière.</translation>
    </message>
    <message>
      <source>The filters of the first layer are as they were.</source>
      <translation>Les filtres de la première couche sont tels qu’ils étaient.</translation>
    </message>
    <message>
      <source>The filters of the first layer moved {change}.</source>
      <translation>Les filtres de la première couche ont bougé de {change}.</translation>
    </message>
    <message>
      <source>The first answers come after the first epoch.</source>
      <translation>Les premières réponses viennent après la première époque.</translation>
    </message>
    <message>
      <source>The first epoch is not over yet.</source>
      <translation>La première époque n’est pas encore terminée.</translation>
    </message>
    <message>
      <source>The first {large} of {n} are shown large; all are under 'Pictures' and 'Table'.</source>
      <translation>Les {large} premières sur {n} sont affichées en grand ; toutes sont sous « Images » et « Tableau ».</translation>
    </message>
    <message>
      <source>The first {n} of {total} filters, each {width} x {height} weights.</source>
      <translation>Les {n} premiers filtres sur {total}, chacun de {width} x {height} poids.</translation>
    </message>
    <message>
      <source>The folder '{folder}' cannot be read now ({reason}). Its pictures are left out.</source>
      <translation>Le dossier « {folder} » est illisible pour l’instant ({reason}). Ses images sont écartées.</translation>
    </message>
    <message>
      <source>The folder '{folder}' is gone; waiting for it.</source>
      <translation>Le dossier « {folder} » a disparu ; il est attendu.</translation>
    </message>
    <message>
      <source>The folder '{folder}' is there again.</source>
      <translation>Le dossier « {folder} » est de retour.</translation>
    </message>
    <message>
      <source>The folder '{name}' holds no usable picture, so it is not a class.</source>
      <translation>Le dossier « {name} » ne contient aucune image utilisable : ce n’est donc pas une classe.</translation>
    </message>
    <message>
      <source>The folder '{name}' lies beside the folders for training and validation. It is not a class and is left out.</source>
      <translation>Le dossier « {name} » est à côté des dossiers d’entraînement et de validation. Ce n’est pas une classe, et il est écarté.</translation>
    </message>
    <message>
      <source>The folder '{path}' already holds a run.</source>
      <translation>Le dossier « {path} » contient déjà un entraînement.</translation>
    </message>
    <message>
      <source>The folder '{path}' cannot be opened now: {reason}.</source>
      <translation>Le dossier « {path} » ne peut pas être ouvert pour l’instant : {reason}.</translation>
    </message>
    <message>
      <source>The folder '{path}' cannot be opened: {reason}.</source>
      <translation>Le dossier « {path} » ne peut pas être ouvert : {reason}.</translation>
    </message>
    <message>
      <source>The folder '{path}' cannot be written: {reason}.</source>
      <translation>Impossible d’écrire dans le dossier « {path} » : {reason}.</translation>
    </message>
    <message>
      <source>The folder '{path}' is not empty; nothing was written there.</source>
      <translation>Le dossier « {path} » n’est pas vide ; rien n’y a été écrit.</translation>
    </message>
    <message>
      <source>The folder brings its own parts for validation and test, so nothing is held out beside these.</source>
      <translation>Le dossier apporte ses propres parties de validation et de test : rien d’autre n’est donc mis de côté.</translation>
    </message>
    <message>
      <source>The folder of runs was not found</source>
      <translation>Le dossier des entraînements est introuvable</translation>
    </message>
    <message>
      <source>The folders in '{root}' all hold the folders {names}. Are these the classes, and the folders around them not?</source>
      <translation>Les dossiers dans « {root} » contiennent tous les dossiers {names}. Les classes sont-elles ces derniers, et non les dossiers qui les entourent ?</translation>
    </message>
    <message>
      <source>The fractions kept for validation and for the test leave no pictures to learn from. Make one of them smaller.</source>
      <translation>Les parts mises de côté pour la validation et le test ne laissent aucune image pour apprendre. Réduisez l’une d’elles.</translation>
    </message>
    <message>
      <source>The head alone: right on {accuracy:.0%} ({low:.0%} to {high:.0%}) of training pictures that were held back from it; guessing on {guessing:.0%}.</source>
      <translation>La tête seule : juste sur {accuracy:.0%} ({low:.0%} à {high:.0%}) des images d’entraînement qui lui ont été cachées ; au hasard sur {guessing:.0%}.</translation>
    </message>
    <message>
      <source>The head alone: {before:.0%} ({low:.0%} to {high:.0%}), right and wrong on the very same pictures as after fine-tuning.</source>
      <translation>La tête seule : {before:.0%} ({low:.0%} à {high:.0%}), juste et faux sur exactement les mêmes images qu’après l’affinage.</translation>
    </message>
    <message>
      <source>The head alone: {before:.0%} ({low:.0%} to {high:.0%}). Fine-tuning adds {points:.1f} points on the same pictures, {fixed} more right and {broken} more wrong: likely a real gain.</source>
      <translation>La tête seule : {before:.0%} ({low:.0%} à {high:.0%}). L’affinage ajoute {points:.1f} points ; sur les mêmes images, il en gagne {fixed} et en perd {broken} : probablement un vrai gain.</translation>
    </message>
    <message>
      <source>The head alone: {before:.0%} ({low:.0%} to {high:.0%}). Fine-tuning costs {points:.1f} points on the same pictures, {fixed} more right and {broken} more wrong: likely a real loss, so “Head only” suits them better.</source>
      <translation>La tête seule : {before:.0%} ({low:.0%} à {high:.0%}). L’affinage coûte {points:.1f} points ; sur les mêmes images, il en gagne {fixed} et en perd {broken} : probablement une vraie perte, « Tête seule » leur convient donc mieux.</translation>
    </message>
    <message>
      <source>The head alone: {before:.0%} ({low:.0%} to {high:.0%}). On the same pictures, {fixed} more are right and {broken} more wrong after fine-tuning: chance alone can explain that.</source>
      <translation>La tête seule : {before:.0%} ({low:.0%} à {high:.0%}). Sur les mêmes images, l’affinage en gagne {fixed} et en perd {broken} : le hasard seul peut l’expliquer.</translation>
    </message>
    <message>
      <source>The head is the new part: it turns what the network sees into one of your classes.</source>
      <translation>La tête est la partie neuve : elle fait de ce que voit le réseau l’une de vos classes.</translation>
    </message>
    <message>
      <source>The installed timm {version} does not have the network {backbone}.</source>
      <translation>Le timm {version} installé n’a pas le réseau {backbone}.</translation>
    </message>
    <message>
      <source>The key of '{host}' is not known here yet, so nobody can say that it is the right computer.</source>
      <translation>La clé de « {host} » n’est pas encore connue ici : rien ne dit que c’est le bon ordinateur.</translation>
    </message>
    <message>
      <source>The learning rate was likely too large: the loss on the training pictures rose instead of falling.</source>
      <translation>Le taux d’apprentissage était probablement trop grand : la perte sur les images d’entraînement a monté au lieu de baisser.</translation>
    </message>
    <message>
      <source>The learning rate {rate} is too high: the loss grows instead of falling. About {suggested} suits these pictures.</source>
      <translation>Le taux d’apprentissage {rate} est trop haut : la perte augmente au lieu de baisser. Environ {suggested} convient à ces images.</translation>
    </message>
    <message>
      <source>The learning rate {rate} is too low: almost nothing is learned. About {suggested} suits these pictures.</source>
      <translation>Le taux d’apprentissage {rate} est trop bas : presque rien n’est appris. Environ {suggested} convient à ces images.</translation>
    </message>
    <message>
      <source>The licence of {resolved} forbids commercial use.</source>
      <translation>La licence de {resolved} interdit l’usage commercial.</translation>
    </message>
    <message>
      <source>The line to '{host}' is lost. The run goes on there, and is found again as soon as there is one.</source>
      <translation>La liaison avec « {host} » est perdue. L’entraînement continue là-bas et sera retrouvé dès qu’elle sera rétablie.</translation>
    </message>
    <message>
      <source>The line to '{host}' is there again.</source>
      <translation>La liaison avec « {host} » est rétablie.</translation>
    </message>
    <message>
      <source>The list of networks shows them all.</source>
      <translation>La liste des réseaux les montre tous.</translation>
    </message>
    <message>
      <source>The list of the pictures that you added to this folder cannot be read: '{file}'.</source>
      <translation>La liste des images que vous avez ajoutées à ce dossier est illisible : « {file} ».</translation>
    </message>
    <message>
      <source>The loss became infinite or was no longer a number.</source>
      <translation>La perte est devenue infinie ou n’était plus un nombre.</translation>
    </message>
    <message>
      <source>The loss falls from {start:.2f} to {lowest:.2f}</source>
      <translation>La perte baisse de {start:.2f} à {lowest:.2f}</translation>
    </message>
    <message>
      <source>The loss was no longer a number. The run went back to its last good state and continues with a tenth of the learning rate.</source>
      <translation>La perte n’était plus un nombre. L’entraînement est revenu à son dernier bon état et continue avec un dixième du taux d’apprentissage.</translation>
    </message>
    <message>
      <source>The many numbers inside a network that hold what it has learned. Training changes them; frozen weights stay.</source>
      <translation>Les innombrables valeurs d’un réseau, qui contiennent ce qu’il a appris. L’entraînement les change ; les poids gelés restent.</translation>
    </message>
    <message>
      <source>The means and variances of its batch norms were measured on your pictures, in frozen blocks too; that does not count as moving.</source>
      <translation>Les moyennes et variances de ses couches de batch norm ont été mesurées sur vos images, dans les blocs gelés aussi ; cela ne compte pas comme un mouvement.</translation>
    </message>
    <message>
      <source>The mistakes it was surest of</source>
      <translation>Les erreurs dont il était le plus sûr</translation>
    </message>
    <message>
      <source>The model '{path}' does not lie in the folder of its run, so its pictures are not known.</source>
      <translation>Le modèle « {path} » n’est pas dans le dossier de son entraînement : ses images ne sont donc pas connues.</translation>
    </message>
    <message>
      <source>The model answered '{name}' rightly: '{answered}'.</source>
      <translation>Le modèle a bien répondu pour « {name} » : « {answered} ».</translation>
    </message>
    <message>
      <source>The model answered '{name}' with '{answered}', {probability:.1%} sure.</source>
      <translation>Pour « {name} », le modèle a répondu « {answered} », sûr à {probability:.1%}.</translation>
    </message>
    <message>
      <source>The model answers every picture, however unsure it is.</source>
      <translation>Le modèle répond pour chaque image, si peu sûr qu’il soit.</translation>
    </message>
    <message>
      <source>The model answers when it is at least {least} sure; every other picture goes to you.</source>
      <translation>Le modèle répond quand il est sûr à {least} au moins ; toute autre image vous revient.</translation>
    </message>
    <message>
      <source>The model could not be exported</source>
      <translation>Le modèle n’a pas pu être exporté</translation>
    </message>
    <message>
      <source>The model could not be exported as {format}: {reason}</source>
      <translation>Le modèle n’a pas pu être exporté comme {format} : {reason}</translation>
    </message>
    <message>
      <source>The model could not be saved to '{path}': {error}.</source>
      <translation>Le modèle n’a pas pu être enregistré dans « {path} » : {error}.</translation>
    </message>
    <message>
      <source>The model does not know the class '{unknown}' in '{root}'.</source>
      <translation>Le modèle ne connaît pas la classe « {unknown} » de « {root} ».</translation>
    </message>
    <message>
      <source>The model file '{path}' cannot be read: {reason}.</source>
      <translation>Le fichier de modèle « {path} » ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
      <source>The model file '{path}' is incomplete: its end is missing.</source>
      <translation>Le fichier de modèle « {path} » est incomplet : sa fin manque.</translation>
    </message>
    <message>
      <source>The model file '{path}' was made by a newer version of tlgui.</source>
      <translation>Le fichier de modèle « {path} » a été fait par une version plus récente de tlgui.</translation>
    </message>
    <message numerus="yes">
      <source>The model file is right, but the example program opens {n} pictures in another way than tlgui, so that its answers may differ: {names}</source>
      <translation>
        <numerusform>Le fichier de modèle est juste, mais le programme d’exemple ouvre {n} image autrement que tlgui, si bien que sa réponse peut différer : {names}</numerusform>
        <numerusform>Le fichier de modèle est juste, mais le programme d’exemple ouvre {n} images autrement que tlgui, si bien que ses réponses peuvent différer : {names}</numerusform>
      </translation>
    </message>
    <message>
      <source>The model gives scores that are not numbers (NaN or infinite): its weights are damaged.</source>
      <translation>Le modèle donne des scores qui ne sont pas des nombres (NaN ou infinis) : ses poids sont endommagés.</translation>
    </message>
    <message>
      <source>The model has never seen these pictures. The ball, the book, the leaf and the mug are of none of its classes; a model that was taught by few pictures does not always notice.</source>
      <translation>Le modèle n’a jamais vu ces images. Le ballon, le livre, la feuille et la tasse ne sont d’aucune de ses classes ; un modèle qui a appris sur peu d’images ne s’en aperçoit pas toujours.</translation>
    </message>
    <message>
      <source>The model in '{path}' has not been measured yet, so its answer dial cannot be set.</source>
      <translation>Le modèle dans « {path} » n’a pas encore été mesuré : son curseur de réponse ne peut donc pas être réglé.</translation>
    </message>
    <message>
      <source>The model in '{path}' has not been measured yet.</source>
      <translation>Le modèle dans « {path} » n’a pas encore été mesuré.</translation>
    </message>
    <message>
      <source>The model in '{path}' lies in no run folder of its own, so its pictures are not known.</source>
      <translation>Le modèle dans « {path} » n’est pas dans son propre dossier d’entraînement : ses images ne sont donc pas connues.</translation>
    </message>
    <message numerus="yes">
      <source>The model is not sure enough of {n} of {total}: they go to you.</source>
      <translation>
        <numerusform>Le modèle n’est pas assez sûr de {n} sur {total} : elle vous revient.</numerusform>
        <numerusform>Le modèle n’est pas assez sûr de {n} sur {total} : elles vous reviennent.</numerusform>
      </translation>
    </message>
    <message>
      <source>The model is right more often than it says: on average it was only {confidence:.0%} sure, and {accuracy:.0%} of its answers were right.</source>
      <translation>Le modèle a raison plus souvent qu’il ne le dit : en moyenne, il n’était sûr qu’à {confidence:.0%}, et {accuracy:.0%} de ses réponses étaient justes.</translation>
    </message>
    <message>
      <source>The model is starting to overfit (it memorises the training pictures): training loss falls, validation loss rises. The best so far, epoch {epoch}, is kept.</source>
      <translation>Le modèle entre en surapprentissage (il retient par cœur les images d’entraînement) : la perte d’entraînement baisse, celle de validation monte. La meilleure époque, {epoch}, est gardée.</translation>
    </message>
    <message>
      <source>The model is that of epoch {epoch}, which had the lowest validation loss.</source>
      <translation>Le modèle est celui de l’époque {epoch}, dont la perte de validation était la plus basse.</translation>
    </message>
    <message>
      <source>The model is that of this epoch</source>
      <translation>Le modèle est celui de cette époque</translation>
    </message>
    <message>
      <source>The model is too large for a web page; export it as ONNX.</source>
      <translation>Le modèle est trop grand pour une page web ; exportez-le en ONNX.</translation>
    </message>
    <message>
      <source>The model is too sure of itself: on average it was {confidence:.0%} sure, but only {accuracy:.0%} of its answers were right.</source>
      <translation>Le modèle est trop sûr de lui : en moyenne, il était sûr à {confidence:.0%}, mais seulement {accuracy:.0%} de ses réponses étaient justes.</translation>
    </message>
    <message>
      <source>The model names a class however unsure it is; only a picture unlike all those it learned from may get 'None of these classes'.</source>
      <translation>Le modèle nomme une classe, si peu sûr qu’il soit ; seule une image différente de toutes celles qui lui ont servi à apprendre peut recevoir « Aucune de ces classes ».</translation>
    </message>
    <message>
      <source>The model never learned from these pictures. With so many, the true figure very likely (95%) lies between {low:.0%} and {high:.0%}.</source>
      <translation>Ces images n’ont jamais servi au modèle à apprendre. Avec ce nombre d’images, le vrai chiffre se situe très probablement (95 %) entre {low:.0%} et {high:.0%}.</translation>
    </message>
    <message>
      <source>The model of the page was tried as an ONNX file, in Python. Drop a picture on the page to see that your browser runs it too; browsers open some files a little differently.</source>
      <translation>Le modèle de la page a été essayé comme fichier ONNX, en Python. Déposez une image sur la page pour voir que votre navigateur le fait aussi tourner ; les navigateurs ouvrent certains fichiers un peu différemment.</translation>
    </message>
    <message>
      <source>The model takes '{name}' for none of its classes; it looks most like '{answered}'.</source>
      <translation>Pour le modèle, « {name} » n’est d’aucune de ses classes ; l’image ressemble le plus à « {answered} ».</translation>
    </message>
    <message>
      <source>The model that is open now is among them; it can then no longer answer.</source>
      <translation>Le modèle ouvert en ce moment en fait partie ; il ne pourra plus répondre.</translation>
    </message>
    <message>
      <source>The model was surest of the first ones: look there for pictures in the wrong folder.</source>
      <translation>C’est des premières que le modèle était le plus sûr : cherchez-y les images rangées dans le mauvais dossier.</translation>
    </message>
    <message>
      <source>The name and note of '{name}' were changed.</source>
      <translation>Le nom et la note de « {name} » ont été modifiés.</translation>
    </message>
    <message>
      <source>The names of the files seem to tell {n} classes ({names}). Take them from the names.</source>
      <translation>Les noms des fichiers semblent indiquer {n} classes ({names}). Prenez-les dans les noms.</translation>
    </message>
    <message>
      <source>The names of the {n_names} things that these weights can answer with are not known here.</source>
      <translation>Les noms des {n_names} choses que ces poids savent reconnaître ne sont pas connus ici.</translation>
    </message>
    <message>
      <source>The network before the training cannot be shown, since the weights that it began with cannot be had: {why}</source>
      <translation>Le réseau d’avant l’entraînement ne peut pas être montré, car les poids de départ ne sont pas disponibles : {why}</translation>
    </message>
    <message>
      <source>The network has learned to name other things. Ask it about some of your pictures as it is, and you see why it must learn yours.</source>
      <translation>Le réseau a appris à nommer d’autres choses. Interrogez-le tel quel sur quelques-unes de vos images : vous verrez pourquoi il doit apprendre les vôtres.</translation>
    </message>
    <message>
      <source>The network is compared with the one that the run began with...</source>
      <translation>Comparaison du réseau avec celui du début de l’entraînement...</translation>
    </message>
    <message>
      <source>The network is looking at the picture...</source>
      <translation>Le réseau regarde l’image...</translation>
    </message>
    <message>
      <source>The network stays frozen throughout. Quick, and safest with few pictures (features).</source>
      <translation>Le réseau reste gelé du début à la fin. Rapide, et le plus sûr avec peu d’images (features).</translation>
    </message>
    <message>
      <source>The new head learns first; then the whole network, gently (fine-tune).</source>
      <translation>La nouvelle tête apprend d’abord ; puis tout le réseau, en douceur (fine-tune).</translation>
    </message>
    <message>
      <source>The new last layer of the network. It turns what the network sees into an answer with your classes.</source>
      <translation>La nouvelle dernière couche du réseau. Elle fait de ce que voit le réseau une réponse avec vos classes.</translation>
    </message>
    <message>
      <source>The new last layers: linear replaces the last layer, append adds one after it, mlp puts two on top.</source>
      <translation>Les nouvelles dernières couches : linear remplace la dernière couche, append en ajoute une après elle, mlp en pose deux par-dessus.</translation>
    </message>
    <message>
      <source>The number that all chance in a run comes from. The same seed gives the same run again.</source>
      <translation>Le nombre dont vient tout le hasard d’un entraînement. La même graine redonne le même entraînement.</translation>
    </message>
    <message>
      <source>The numbers of the files do not go through the classes again and again.</source>
      <translation>Les numéros des fichiers ne parcourent pas les classes encore et encore.</translation>
    </message>
    <message>
      <source>The numbers of the files go through the classes again and again, as when one person after another shows each.</source>
      <translation>Les numéros des fichiers parcourent les classes encore et encore, comme quand une personne après l’autre montre chacune d’elles.</translation>
    </message>
    <message>
      <source>The only Python on this computer is the one from the Microsoft Store. It hides the files that it writes from other programs, so tlgui could not find the environment again.</source>
      <translation>Le seul Python de cet ordinateur est celui du Microsoft Store. Il cache aux autres programmes les fichiers qu’il écrit, si bien que tlgui ne retrouverait pas l’environnement.</translation>
    </message>
    <message>
      <source>The other Python did not start</source>
      <translation>L’autre Python n’a pas démarré</translation>
    </message>
    <message>
      <source>The other computer cannot do this</source>
      <translation>L’autre ordinateur ne peut pas le faire</translation>
    </message>
    <message>
      <source>The part of Qt that reads cameras cannot be loaded: {what}.</source>
      <translation>La partie de Qt qui lit les caméras ne peut pas être chargée : {what}.</translation>
    </message>
    <message>
      <source>The part of Qt that reads cameras, Qt Multimedia, is not installed.</source>
      <translation>La partie de Qt qui lit les caméras, Qt Multimedia, n’est pas installée.</translation>
    </message>
    <message>
      <source>The percentage is how many of your pictures the last layer alone gets right (95% range), each answered by one that had not seen it. Where more of the network learns, it was 2 points higher on average in our tests.</source>
      <translation>Le pourcentage est la part de vos images que la dernière couche seule reconnaît (intervalle à 95 %), chacune avec la réponse d’une couche qui ne l’avait pas vue. Quand une plus grande partie du réseau apprend, il était plus haut de 2 points en moyenne dans nos essais.</translation>
    </message>
    <message>
      <source>The percentages can be taken at their word: on average the model was {confidence:.0%} sure, and {accuracy:.0%} of its answers were right.</source>
      <translation>On peut prendre les pourcentages à la lettre : en moyenne, le modèle était sûr à {confidence:.0%}, et {accuracy:.0%} de ses réponses étaient justes.</translation>
    </message>
    <message>
      <source>The phase that this was meant for is over. The run goes on as it was; ask again if you want it now.</source>
      <translation>La phase à laquelle cela était destiné est terminée. L’entraînement continue comme avant ; redemandez si vous le voulez maintenant.</translation>
    </message>
    <message>
      <source>The picture again, bright where it spoke for the answer and dark where it did not matter. Look whether the bright places lie on the thing, or beside it.</source>
      <translation>L’image une seconde fois, claire là où elle a plaidé pour la réponse et sombre là où elle n’a pas compté. Regardez si les endroits clairs sont sur l’objet, ou à côté.</translation>
    </message>
    <message>
      <source>The picture cannot be added: '{folder}' cannot be written to.</source>
      <translation>L’image ne peut pas être ajoutée : impossible d’écrire dans « {folder} ».</translation>
    </message>
    <message>
      <source>The picture is of the first class</source>
      <translation>L’image est de la première classe</translation>
    </message>
    <message>
      <source>The picture on the clipboard cannot be saved: the folder '{folder}' cannot be written to.</source>
      <translation>L’image du presse-papiers ne peut pas être enregistrée : impossible d’écrire dans le dossier « {folder} ».</translation>
    </message>
    <message>
      <source>The picture: what is dark is cut off</source>
      <translation>L’image : ce qui est sombre est coupé</translation>
    </message>
    <message>
      <source>The pictures are being looked at</source>
      <translation>Examen des images en cours</translation>
    </message>
    <message>
      <source>The pictures are in the folders beside it; move them by hand.</source>
      <translation>Les images sont dans les dossiers à côté ; déplacez-les à la main.</translation>
    </message>
    <message>
      <source>The pictures are parted once. From the training pictures the network learns. With the validation pictures the best epoch is chosen, so their figure may look a little too good. The test pictures have no say in anything: their figure is the one to believe.</source>
      <translation>Les images sont réparties une fois. Le réseau apprend sur les images d’entraînement. Les images de validation servent à choisir la meilleure époque, leur chiffre peut donc être un peu trop beau. Les images de test n’influent sur rien : c’est leur chiffre qu’il faut croire.</translation>
    </message>
    <message>
      <source>The pictures come from {groups}: too few to hold some out and learn from the others; from {least} on it is possible.</source>
      <translation>Les images viennent de {groups} : trop peu pour en mettre de côté et apprendre sur les autres ; c’est possible à partir de {least}.</translation>
    </message>
    <message>
      <source>The pictures could not be sorted</source>
      <translation>Les images n’ont pas pu être triées</translation>
    </message>
    <message numerus="yes">
      <source>The pictures did not arrive within {n} seconds.</source>
      <translation>
        <numerusform>Les images ne sont pas arrivées en {n} seconde.</numerusform>
        <numerusform>Les images ne sont pas arrivées en {n} secondes.</numerusform>
      </translation>
    </message>
    <message>
      <source>The pictures of '{name}' come from {groups} on which no other class was taken: the model may tell those days' light and background instead of '{name}', and no figure would show it. Take pictures of several classes on each day.</source>
      <translation>Les images de « {name} » viennent de {groups} où aucune autre classe n’a été prise : le modèle peut reconnaître la lumière et le fond de ces jours au lieu de « {name} », et aucun chiffre ne le montrerait. Prenez chaque jour des images de plusieurs classes.</translation>
    </message>
    <message>
      <source>The pictures of '{name}' come from {groups} that took no other class: the model may tell the cameras instead of '{name}', and no figure would show it. Take pictures of several classes with each camera.</source>
      <translation>Les images de « {name} » viennent de {groups} qui n’ont pris aucune autre classe : le modèle peut reconnaître les appareils au lieu de « {name} », et aucun chiffre ne le montrerait. Prenez des images de plusieurs classes avec chaque appareil.</translation>
    </message>
    <message>
      <source>The pictures of the project '{name}' are not found. They were in '{folder}'.</source>
      <translation>Les images du projet « {name} » sont introuvables. Elles étaient dans « {folder} ».</translation>
    </message>
    <message>
      <source>The pictures of this project are in '{folder}' now.</source>
      <translation>Les images de ce projet sont maintenant dans « {folder} ».</translation>
    </message>
    <message>
      <source>The pictures of this run are no longer in '{root}'.</source>
      <translation>Les images de cet entraînement ne sont plus dans « {root} ».</translation>
    </message>
    <message>
      <source>The pictures that go through the network together, before it changes its weights once.</source>
      <translation>Les images qui passent ensemble dans le réseau avant qu’il ne change une fois ses poids.</translation>
    </message>
    <message>
      <source>The pictures that were measured come from {unseen}, so the figure tells how it does on new ones; split by chance it would likely be too high.</source>
      <translation>Les images mesurées viennent de {unseen} : le chiffre dit donc ce que le modèle vaut sur du nouveau ; réparti au hasard, il serait probablement trop haut.</translation>
    </message>
    <message>
      <source>The pictures were recognised by their places: one of the runs does not say what was in them.</source>
      <translation>Les images ont été reconnues à leur emplacement : l’un des entraînements ne dit pas ce qu’elles contenaient.</translation>
    </message>
    <message>
      <source>The pretrained network to start from: one of torchvision's, or timm:NAME or timm:NAME.TAG of timm's.</source>
      <translation>Le réseau préentraîné de départ : l’un de ceux de torchvision, ou timm:NAME ou timm:NAME.TAG de timm.</translation>
    </message>
    <message>
      <source>The pretrained weights are not on this computer</source>
      <translation>Les poids préentraînés ne sont pas sur cet ordinateur</translation>
    </message>
    <message>
      <source>The pretrained weights are not on this computer yet.</source>
      <translation>Les poids préentraînés ne sont pas encore sur cet ordinateur.</translation>
    </message>
    <message>
      <source>The pretrained weights are not on this computer. Choose their file; or put it under the network's name, such as resnet50.a1_in1k.safetensors, into the folder of weights.</source>
      <translation>Les poids préentraînés ne sont pas sur cet ordinateur. Choisissez leur fichier ; ou placez-le sous le nom du réseau, par exemple resnet50.a1_in1k.safetensors, dans le dossier de poids.</translation>
    </message>
    <message>
      <source>The pretrained weights of {name} (about {size:.0f} MB)</source>
      <translation>Les poids préentraînés de {name} (environ {size:.0f} Mo)</translation>
    </message>
    <message>
      <source>The pretrained weights of {name} are being downloaded.</source>
      <translation>Les poids préentraînés de {name} sont en cours de téléchargement.</translation>
    </message>
    <message>
      <source>The pretrained weights of {name} are not on this computer. They can be downloaded once those of {other} are complete; or choose a weights file, or start from other weights.</source>
      <translation>Les poids préentraînés de {name} ne sont pas sur cet ordinateur. Ils pourront être téléchargés quand ceux de {other} seront complets ; ou choisissez un fichier de poids, ou partez d’autres poids.</translation>
    </message>
    <message>
      <source>The pretrained weights of {name} are not on this computer: choose their file, or start from random weights.</source>
      <translation>Les poids préentraînés de {name} ne sont pas sur cet ordinateur : choisissez leur fichier, ou partez de poids aléatoires.</translation>
    </message>
    <message>
      <source>The pretrained weights of {name} are not on this computer: download them, choose a weights file, or start from other weights.</source>
      <translation>Les poids préentraînés de {name} ne sont pas sur cet ordinateur : téléchargez-les, choisissez un fichier de poids, ou partez d’autres poids.</translation>
    </message>
    <message>
      <source>The probability that the model gave its answer.</source>
      <translation>La probabilité que le modèle a donnée à sa réponse.</translation>
    </message>
    <message>
      <source>The process on '{host}' ended again and again, and the run was given up.</source>
      <translation>Le processus sur « {host} » s’est arrêté plusieurs fois, et l’entraînement a été abandonné.</translation>
    </message>
    <message>
      <source>The process on '{host}' was ended. The run goes on there from its saved state.</source>
      <translation>Le processus sur « {host} » a été interrompu. L’entraînement y continue à partir de son état enregistré.</translation>
    </message>
    <message>
      <source>The process that did the work ended by itself with exit code {code}</source>
      <translation>Le processus qui faisait le travail s’est terminé de lui-même avec le code de sortie {code}</translation>
    </message>
    <message>
      <source>The project</source>
      <translation>Le projet</translation>
    </message>
    <message>
      <source>The project '{file}' is new.</source>
      <translation>Le projet « {file} » est nouveau.</translation>
    </message>
    <message>
      <source>The project '{name}' is open in another window, or its place cannot be written. Here it is only shown: nothing that you change is saved in it.</source>
      <translation>Le projet « {name} » est ouvert dans une autre fenêtre, ou son emplacement n’est pas accessible en écriture. Il est ici en lecture seule : rien de ce que vous changez n’y est enregistré.</translation>
    </message>
    <message>
      <source>The project '{name}' is open in another window; what counts as what can be changed there.</source>
      <translation>Le projet « {name} » est ouvert dans une autre fenêtre ; c’est là que l’on peut changer ce qui compte comme quoi.</translation>
    </message>
    <message>
      <source>The project '{other}', which is open in another window, is about '{folder}' too, and only one of them can hold at a time. Close it there first.</source>
      <translation>Le projet « {other} », qui est ouvert dans une autre fenêtre, porte aussi sur « {folder} », et un seul des deux peut valoir à la fois. Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
      <source>The project cannot be saved: '{path}' cannot be written ({reason}). What it held before is still there.</source>
      <translation>Le projet ne peut pas être enregistré : impossible d’écrire « {path} » ({reason}). Ce qu’il contenait auparavant est toujours là.</translation>
    </message>
    <message>
      <source>The project file '{path}' cannot be read: {reason}.</source>
      <translation>Le fichier de projet « {path} » ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
      <source>The project file '{path}' is damaged and cannot be read.</source>
      <translation>Le fichier de projet « {path} » est endommagé et illisible.</translation>
    </message>
    <message>
      <source>The project file '{path}' was written by a later version of tlgui.</source>
      <translation>Le fichier de projet « {path} » a été écrit par une version plus récente de tlgui.</translation>
    </message>
    <message>
      <source>The proxy address in this system's settings is not valid: {said}.</source>
      <translation>L’adresse du proxy dans les réglages de ce système n’est pas valable : {said}.</translation>
    </message>
    <message>
      <source>The proxy of this network asks for a password ({status}).</source>
      <translation>Le proxy de ce réseau demande un mot de passe ({status}).</translation>
    </message>
    <message>
      <source>The proxy of this network blocks {host}.</source>
      <translation>Le proxy de ce réseau bloque {host}.</translation>
    </message>
    <message>
      <source>The reason: {reason}.</source>
      <translation>La raison : {reason}.</translation>
    </message>
    <message>
      <source>The report '{path}' cannot be written: {reason}.</source>
      <translation>Le rapport « {path} » ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
      <source>The report cannot be written</source>
      <translation>Le rapport ne peut pas être écrit</translation>
    </message>
    <message>
      <source>The report is in {path}</source>
      <translation>Le rapport est dans {path}</translation>
    </message>
    <message>
      <source>The report is saved</source>
      <translation>Le rapport est enregistré</translation>
    </message>
    <message>
      <source>The request cannot be understood: {reason}.</source>
      <translation>La demande est incompréhensible : {reason}.</translation>
    </message>
    <message>
      <source>The request has no pictures. Send each as a file in multipart/form-data.</source>
      <translation>La demande n’a pas d’images. Envoyez chacune comme fichier en multipart/form-data.</translation>
    </message>
    <message>
      <source>The request is larger than the {limit:.0f} MB that the service takes at once.</source>
      <translation>La demande dépasse les {limit:.0f} Mo que le service accepte en une fois.</translation>
    </message>
    <message>
      <source>The rule that turns the loss into a change of the weights.</source>
      <translation>La règle qui fait de la perte un changement des poids.</translation>
    </message>
    <message>
      <source>The run computed in half precision ({names}); this script computes in single precision. Expect differences of a few pictures in a hundred.</source>
      <translation>L’entraînement a calculé en demi-précision ({names}) ; ce script calcule en simple précision. Attendez-vous à des différences de quelques images sur cent.</translation>
    </message>
    <message>
      <source>The run continues, and the best model saved so far is safe.</source>
      <translation>L’entraînement continue, et le meilleur modèle enregistré jusqu’ici est en sécurité.</translation>
    </message>
    <message>
      <source>The run continues, but none of its models has been saved yet.</source>
      <translation>L’entraînement continue, mais aucun de ses modèles n’a encore été enregistré.</translation>
    </message>
    <message>
      <source>The run ended when its loss was no number; this script does not look.</source>
      <translation>L’entraînement s’est terminé quand sa perte n’était plus un nombre ; ce script ne le vérifie pas.</translation>
    </message>
    <message>
      <source>The run folder '{path}' cannot be read: {reason}.</source>
      <translation>Le dossier d’entraînement « {path} » est illisible : {reason}.</translation>
    </message>
    <message>
      <source>The run folder '{path}' cannot be used: {reason}.</source>
      <translation>Le dossier d’entraînement « {path} » est inutilisable : {reason}.</translation>
    </message>
    <message>
      <source>The run folder '{path}' cannot be written: {reason}.</source>
      <translation>Impossible d’écrire dans le dossier d’entraînement « {path} » : {reason}.</translation>
    </message>
    <message>
      <source>The run folder cannot be used</source>
      <translation>Le dossier d’entraînement ne peut pas servir</translation>
    </message>
    <message>
      <source>The run had learned all it was to learn by then, so nothing was changed.</source>
      <translation>L’entraînement avait alors appris tout ce qu’il devait apprendre : rien n’a donc été changé.</translation>
    </message>
    <message>
      <source>The run in '{path}' has no answers of epoch {epoch}.</source>
      <translation>L’entraînement dans « {path} » n’a pas de réponses de l’époque {epoch}.</translation>
    </message>
    <message>
      <source>The run in '{path}' is still going on in another program.</source>
      <translation>L’entraînement dans « {path} » est encore en cours dans un autre programme.</translation>
    </message>
    <message>
      <source>The run in '{path}' kept no answers of its epochs.</source>
      <translation>L’entraînement dans « {path} » n’a gardé aucune réponse de ses époques.</translation>
    </message>
    <message>
      <source>The run in '{path}' kept no answers to single pictures, so it cannot be compared.</source>
      <translation>L’entraînement dans « {path} » n’a pas gardé ses réponses image par image : il ne peut donc pas être comparé.</translation>
    </message>
    <message>
      <source>The run left out pictures that it could not read; this script fails at those, so take them out of split.json.</source>
      <translation>L’entraînement a écarté des images qu’il ne pouvait pas lire ; ce script échoue sur celles-ci, retirez-les donc de split.json.</translation>
    </message>
    <message>
      <source>The run lowered its learning rates when its loss was no number; this script does not.</source>
      <translation>L’entraînement a baissé ses taux d’apprentissage quand sa perte n’était plus un nombre ; ce script ne le fait pas.</translation>
    </message>
    <message>
      <source>The run that '{path}' waits for is not on '{host}' any more.</source>
      <translation>L’entraînement qu’attend « {path} » n’est plus sur « {host} ».</translation>
    </message>
    <message>
      <source>The run that goes on keeps the pictures that it began with.</source>
      <translation>L’entraînement en cours garde les images avec lesquelles il a commencé.</translation>
    </message>
    <message>
      <source>The run was ended by hand in epoch {epoch}; this script goes on to the end of that phase.</source>
      <translation>L’entraînement a été arrêté à la main à l’époque {epoch} ; ce script va jusqu’au bout de cette phase.</translation>
    </message>
    <message>
      <source>The run was steered while it went on (epoch {epochs}); this script follows each phase as it began, so its result may be another.</source>
      <translation>L’entraînement a été piloté en cours de route (époque {epochs}) ; ce script suit chaque phase telle qu’elle a commencé, son résultat peut donc être un autre.</translation>
    </message>
    <message>
      <source>The same network three times: from random weights, pretrained with the head alone, and pretrained and fine-tuned. Pictures, split, seed and number of epochs are the same.</source>
      <translation>Le même réseau trois fois : depuis des poids aléatoires, préentraîné avec la tête seule, et préentraîné puis affiné. Images, répartition, graine et nombre d’époques sont les mêmes.</translation>
    </message>
    <message>
      <source>The same on one A4 page, to be printed or sent</source>
      <translation>Le même sur une page A4, à imprimer ou à envoyer</translation>
    </message>
    <message>
      <source>The same picture is in two classes: '{one}' and '{other}'. Keep it in one of them.</source>
      <translation>La même image est dans deux classes : « {one} » et « {other} ». Gardez-la dans une seule.</translation>
    </message>
    <message>
      <source>The same seed gives the same split and the same run.</source>
      <translation>La même graine donne la même répartition et le même entraînement.</translation>
    </message>
    <message numerus="yes">
      <source>The same {n} pictures were held out by both runs: A got {first} of them right, B {second}.</source>
      <translation>
        <numerusform>{n} image a été mise de côté par les deux entraînements : A en reconnaît {first}, B {second}.</numerusform>
        <numerusform>Les mêmes {n} images ont été mises de côté par les deux entraînements : A en reconnaît {first}, B {second}.</numerusform>
      </translation>
    </message>
    <message>
      <source>The sample pictures cannot be drawn in '{folder}': {reason}.</source>
      <translation>Les images d’exemple ne peuvent pas être dessinées dans « {folder} » : {reason}.</translation>
    </message>
    <message>
      <source>The sample pictures drawn last</source>
      <translation>Les dernières images d’exemple dessinées</translation>
    </message>
    <message>
      <source>The saved model '{model}' gives scores that are not numbers (NaN or infinite) on the validation pictures.</source>
      <translation>Le modèle enregistré « {model} » donne sur les images de validation des scores qui ne sont pas des nombres (NaN ou infinis).</translation>
    </message>
    <message>
      <source>The saved state of the run does not match the choices it was started with, so it cannot be continued.</source>
      <translation>L’état enregistré de l’entraînement ne correspond pas aux choix de départ : il ne peut donc pas être repris.</translation>
    </message>
    <message>
      <source>The saved state of the run in '{parent}' cannot be read.</source>
      <translation>L’état enregistré de l’entraînement dans « {parent} » est illisible.</translation>
    </message>
    <message>
      <source>The saved weights of the run do not match the choices it was started with, so it cannot be continued.</source>
      <translation>Les poids enregistrés de l’entraînement ne correspondent pas aux choix de départ : il ne peut donc pas être repris.</translation>
    </message>
    <message>
      <source>The scan was stopped.</source>
      <translation>L’examen a été arrêté.</translation>
    </message>
    <message>
      <source>The schedule on Model</source>
      <translation>Le plan sur la page Modèle</translation>
    </message>
    <message>
      <source>The schedule says which part of the network learns when and how fast; a phase is one part of it. Usually the head learns first, alone, and then more of the network.</source>
      <translation>Le plan dit quelle partie du réseau apprend, quand et à quelle vitesse ; une phase en est une partie. D’habitude, la tête apprend d’abord, seule, puis une plus grande partie du réseau.</translation>
    </message>
    <message>
      <source>The schedule: what learns when</source>
      <translation>Le plan : ce qui apprend, et quand</translation>
    </message>
    <message>
      <source>The script</source>
      <translation>Le script</translation>
    </message>
    <message>
      <source>The script is in {path}</source>
      <translation>Le script est dans {path}</translation>
    </message>
    <message>
      <source>The script is on the clipboard.</source>
      <translation>Le script est dans le presse-papiers.</translation>
    </message>
    <message>
      <source>The second, “{second}”, was right and wrong on the very same pictures.</source>
      <translation>Le deuxième, « {second} », a eu juste et faux sur exactement les mêmes images.</translation>
    </message>
    <message>
      <source>The secure connection to {host} could not be verified.</source>
      <translation>La connexion sécurisée à {host} n’a pas pu être vérifiée.</translation>
    </message>
    <message>
      <source>The service answers only under the names of this computer itself, such as localhost.</source>
      <translation>Le service ne répond que sous les noms de cet ordinateur même, comme localhost.</translation>
    </message>
    <message>
      <source>The service cannot keep the pictures until they are answered: {reason}.</source>
      <translation>Le service ne peut pas garder les images jusqu’à la réponse : {reason}.</translation>
    </message>
    <message>
      <source>The service cannot listen on {host}, port {port}: {reason}.</source>
      <translation>Le service ne peut pas écouter sur {host}, port {port} : {reason}.</translation>
    </message>
    <message>
      <source>The service does not answer pages of other sites.</source>
      <translation>Le service ne répond pas aux pages d’autres sites.</translation>
    </message>
    <message>
      <source>The service has too much to answer at this moment. Come again a little later.</source>
      <translation>Le service a trop de réponses à donner en ce moment. Revenez un peu plus tard.</translation>
    </message>
    <message>
      <source>The service needs packages that are not installed here: {packages}.</source>
      <translation>Le service a besoin de paquets qui ne sont pas installés ici : {packages}.</translation>
    </message>
    <message numerus="yes">
      <source>The shard '{path}' is damaged after {n} files; what follows is left out.</source>
      <translation>
        <numerusform>Le lot « {path} » est endommagé après {n} fichier ; la suite est laissée de côté.</numerusform>
        <numerusform>Le lot « {path} » est endommagé après {n} fichiers ; la suite est laissée de côté.</numerusform>
      </translation>
    </message>
    <message>
      <source>The shards cannot be written to '{out}': {reason}.</source>
      <translation>Les lots ne peuvent pas être écrits dans « {out} » : {reason}.</translation>
    </message>
    <message>
      <source>The starter network learned from drawings and has seen no photograph, so how much your pictures are like what it learned from is not measured.</source>
      <translation>Le réseau de départ a appris sur des dessins et n’a vu aucune photo : on ne mesure donc pas à quel point vos images y ressemblent.</translation>
    </message>
    <message>
      <source>The starter network needs no download, but learned from drawings only: in our tests it was right on 4 to 19 fewer of 100 pictures.</source>
      <translation>Le réseau de départ ne demande aucun téléchargement, mais n’a appris que sur des dessins : dans nos essais, il avait juste pour 4 à 19 images de moins sur 100.</translation>
    </message>
    <message>
      <source>The starter weights are for {STARTER_BACKBONE}, not for {backbone}.</source>
      <translation>Les poids de départ sont pour {STARTER_BACKBONE}, pas pour {backbone}.</translation>
    </message>
    <message>
      <source>The starter weights are for {starter}, not for {name}. Choose that backbone, or other weights.</source>
      <translation>Les poids de départ sont pour {starter}, pas pour {name}. Choisissez ce réseau de base, ou d’autres poids.</translation>
    </message>
    <message>
      <source>The system does not let tlgui use the camera.</source>
      <translation>Le système ne laisse pas tlgui utiliser la caméra.</translation>
    </message>
    <message>
      <source>The system or another program ended the engine; most likely the computer ran out of memory.</source>
      <translation>Le système ou un autre programme a mis fin au moteur ; très probablement, l’ordinateur a manqué de mémoire.</translation>
    </message>
    <message>
      <source>The system refused: {why}.</source>
      <translation>Le système a refusé : {why}.</translation>
    </message>
    <message>
      <source>The table '{path}' cannot be read: {reason}.</source>
      <translation>Le tableau « {path} » est illisible : {reason}.</translation>
    </message>
    <message>
      <source>The table '{path}' cannot be written: {reason}.</source>
      <translation>Le tableau « {path} » ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
      <source>The table '{path}' is being made already; nothing was done.</source>
      <translation>Le tableau « {path} » est déjà en train d’être fait ; rien n’a été changé.</translation>
    </message>
    <message>
      <source>The table '{path}' was not made by watching this folder with this model.</source>
      <translation>Le tableau « {path} » ne vient pas de la surveillance de ce dossier avec ce modèle.</translation>
    </message>
    <message>
      <source>The table '{table}' tells {n} classes ({names}). Take them from the table.</source>
      <translation>Le tableau « {table} » indique {n} classes ({names}). Prenez-les dans le tableau.</translation>
    </message>
    <message>
      <source>The table could not be made</source>
      <translation>Le tableau n’a pas pu être fait</translation>
    </message>
    <message>
      <source>The table is in '{path}'.</source>
      <translation>Le tableau est dans « {path} ».</translation>
    </message>
    <message>
      <source>The table shows {shown:.1%} for that epoch, before the finished model counted every class equally.</source>
      <translation>Le tableau montre {shown:.1%} pour cette époque, avant que le modèle fini ne compte chaque classe à égalité.</translation>
    </message>
    <message>
      <source>The table shows {shown:.1%} for that epoch, measured during the run with faster, less precise arithmetic; the final figure was measured with the saved model file.</source>
      <translation>Le tableau montre {shown:.1%} pour cette époque, mesuré pendant l’entraînement avec un calcul plus rapide et moins précis ; le chiffre final a été mesuré avec le fichier de modèle enregistré.</translation>
    </message>
    <message>
      <source>The temperature was chosen on the validation pictures, not on these.</source>
      <translation>La température a été choisie sur les images de validation, pas sur celles-ci.</translation>
    </message>
    <message>
      <source>The temperature was chosen on these same pictures.</source>
      <translation>La température a été choisie sur ces mêmes images.</translation>
    </message>
    <message>
      <source>The test step worked, but on {device}: that PyTorch {torch} finds no NVIDIA GPU. tlgui uses it from the next start on.</source>
      <translation>L’étape d’essai a réussi, mais sur {device} : ce PyTorch {torch} ne trouve aucun GPU NVIDIA. tlgui l’utilise à partir du prochain démarrage.</translation>
    </message>
    <message>
      <source>The test step worked: PyTorch {torch} on {device}. tlgui uses it from the next start on.</source>
      <translation>L’étape d’essai a réussi : PyTorch {torch} sur {device}. tlgui l’utilise à partir du prochain démarrage.</translation>
    </message>
    <message>
      <source>The token is missing or wrong. Send the header 'Authorization: Bearer TOKEN'.</source>
      <translation>Le jeton manque ou est faux. Envoyez l’en-tête « Authorization: Bearer TOKEN ».</translation>
    </message>
    <message>
      <source>The training pictures go better and better, new pictures do not. More pictures, more augmentation or more frozen blocks help.</source>
      <translation>Les images d’entraînement vont de mieux en mieux, les nouvelles non. Plus d’images, plus d’augmentation ou plus de blocs gelés aident.</translation>
    </message>
    <message>
      <source>The two runs do not know the same classes.</source>
      <translation>Les deux entraînements ne connaissent pas les mêmes classes.</translation>
    </message>
    <message>
      <source>The usual choice: a new last layer with one output for each class (linear).</source>
      <translation>Le choix habituel : une nouvelle dernière couche avec une sortie par classe (linear).</translation>
    </message>
    <message>
      <source>The usual choice: tells finer differences apart, and still learns on any computer.</source>
      <translation>Le choix habituel : distingue des différences plus fines, et apprend encore sur tout ordinateur.</translation>
    </message>
    <message>
      <source>The usual choice: the whole network learns, gently.</source>
      <translation>Le choix habituel : tout le réseau apprend, en douceur.</translation>
    </message>
    <message>
      <source>The usual folder</source>
      <translation>Le dossier habituel</translation>
    </message>
    <message>
      <source>The validation loss became infinite or was no longer a number.</source>
      <translation>La perte de validation est devenue infinie ou n’était plus un nombre.</translation>
    </message>
    <message>
      <source>The way this model's pictures are prepared ({interpolation}, {resize} to {crop} pixels) cannot be put into the file.</source>
      <translation>La façon dont les images de ce modèle sont préparées ({interpolation}, {resize} à {crop} pixels) ne peut pas être mise dans le fichier.</translation>
    </message>
    <message>
      <source>The weights cannot be saved in any of these folders: {places}.</source>
      <translation>Les poids ne peuvent être enregistrés dans aucun de ces dossiers : {places}.</translation>
    </message>
    <message>
      <source>The weights could not be downloaded</source>
      <translation>Les poids n’ont pas pu être téléchargés</translation>
    </message>
    <message>
      <source>The weights file '{path}' is no longer there. Choose another one, or start from other weights.</source>
      <translation>Le fichier de poids « {path} » n’existe plus. Choisissez-en un autre, ou partez d’autres poids.</translation>
    </message>
    <message>
      <source>The weights inside '{path}' are damaged.</source>
      <translation>Les poids dans « {path} » sont endommagés.</translation>
    </message>
    <message>
      <source>The weights inside '{path}' do not fit the network that it describes: {named}.</source>
      <translation>Les poids dans « {path} » ne correspondent pas au réseau qu’il décrit : {named}.</translation>
    </message>
    <message>
      <source>The weights of the chosen network are not on this computer yet.</source>
      <translation>Les poids du réseau choisi ne sont pas encore sur cet ordinateur.</translation>
    </message>
    <message>
      <source>The weights of {name}</source>
      <translation>Les poids de {name}</translation>
    </message>
    <message>
      <source>The weights of {name} ({size} MB) are not on this computer.</source>
      <translation>Les poids de {name} ({size} Mo) ne sont pas sur cet ordinateur.</translation>
    </message>
    <message>
      <source>The weights that this run began with are not the ones that lie on this computer now: blocks that were frozen differ. So the network before the training cannot be shown.</source>
      <translation>Les poids dont cet entraînement est parti ne sont pas ceux qui sont maintenant sur cet ordinateur : des blocs qui étaient gelés diffèrent. Le réseau d’avant l’entraînement ne peut donc pas être montré.</translation>
    </message>
    <message>
      <source>The whole network learns already; there is nothing left to unfreeze.</source>
      <translation>Tout le réseau apprend déjà ; il n’y a plus rien à dégeler.</translation>
    </message>
    <message>
      <source>The whole network learns already; there is nothing left to unfreeze. The run goes on as it was.</source>
      <translation>Tout le réseau apprend déjà ; il n’y a plus rien à dégeler. L’entraînement continue comme avant.</translation>
    </message>
    <message>
      <source>The work was stopped.</source>
      <translation>Le travail a été arrêté.</translation>
    </message>
    <message>
      <source>The {n} filters, each {width} x {height} weights.</source>
      <translation>Les {n} filtres, chacun de {width} x {height} poids.</translation>
    </message>
    <message numerus="yes">
      <source>The {n} most useful pictures to label, of {n_looked_at} that were looked at:</source>
      <translation>
        <numerusform>{n} image à étiqueter, la plus utile parmi {n_looked_at} examinées :</numerusform>
        <numerusform>Les {n} images les plus utiles à étiqueter, parmi {n_looked_at} examinées :</numerusform>
      </translation>
    </message>
    <message>
      <source>The {n} of {total} channels of '{block}' that differ most from place to place in '{name}'. Bright is a strong answer.</source>
      <translation>Les {n} canaux de « {block} », sur {total}, qui varient le plus d’un endroit à l’autre de « {name} ». Clair : forte réponse.</translation>
    </message>
    <message>
      <source>The {n} of {total} filters that moved most, each {width} x {height} weights.</source>
      <translation>Les {n} filtres sur {total} qui ont le plus bougé, chacun de {width} x {height} poids.</translation>
    </message>
    <message>
      <source>The {n} pictures in '{root}' are not inside class folders, so their classes are not known.</source>
      <translation>Les {n} images dans « {root} » ne sont pas dans des dossiers de classes : leurs classes ne sont donc pas connues.</translation>
    </message>
    <message numerus="yes">
      <source>The {n} pictures that both runs held out were of other classes in each of them.</source>
      <translation>
        <numerusform>La seule image que les deux entraînements ont mise de côté était d’une autre classe dans chacun d’eux.</numerusform>
        <numerusform>Les {n} images que les deux entraînements ont mises de côté étaient d’autres classes dans chacun d’eux.</numerusform>
      </translation>
    </message>
    <message>
      <source>The {own} pictures promised {right} of 100: the {part} pictures are clearly harder, perhaps from other places or days. Expect no more of new pictures.</source>
      <translation>Les images de {own} promettaient {right} sur 100 : les images de {part} sont nettement plus difficiles, peut-être d’autres lieux ou d’autres jours. N’attendez pas mieux de nouvelles images.</translation>
    </message>
    <message>
      <source>Their licence forbids commercial use: {licence}.</source>
      <translation>Leur licence interdit l’usage commercial : {licence}.</translation>
    </message>
    <message>
      <source>Their licence has terms of its own: {licence}. Read it before you use them or pass on what you make of them.</source>
      <translation>Leur licence a ses propres conditions : {licence}. Lisez-la avant de les utiliser ou de transmettre ce que vous en faites.</translation>
    </message>
    <message>
      <source>Their models and curves go with them; your pictures stay where they are.</source>
      <translation>Leurs modèles et leurs courbes partent avec eux ; vos images restent où elles sont.</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Thème</translation>
    </message>
    <message>
      <source>There are few to learn from: {n_train}, about {per_class} of each class (fewer than {border} count as few).</source>
      <translation>Il y en a peu pour apprendre : {n_train}, environ {per_class} par classe (moins de {border}, c’est peu).</translation>
    </message>
    <message>
      <source>There are many to learn from: {n_train}, about {per_class} of each class ({border} and more count as many).</source>
      <translation>Il y en a beaucoup pour apprendre : {n_train}, environ {per_class} par classe ({border} et plus, c’est beaucoup).</translation>
    </message>
    <message>
      <source>There are no pictures here.</source>
      <translation>Il n'y a pas d'images ici.</translation>
    </message>
    <message>
      <source>There are no pictures in '{root}'.</source>
      <translation>Il n’y a pas d’images dans « {root} ».</translation>
    </message>
    <message>
      <source>There are no pictures in '{root}'. {message}</source>
      <translation>Il n’y a pas d’images dans « {root} ». {message}</translation>
    </message>
    <message>
      <source>There are too few pictures or classes for this: it takes {n} pictures in two classes.</source>
      <translation>Il y a trop peu d’images ou de classes pour cela : il faut {n} images dans deux classes.</translation>
    </message>
    <message>
      <source>There is a class '{name}' already; nothing was changed.</source>
      <translation>Il y a déjà une classe « {name} » ; rien n’a été changé.</translation>
    </message>
    <message>
      <source>There is a class '{name}' beside those of the folder.</source>
      <translation>Il y a une classe « {name} » en plus de celles du dossier.</translation>
    </message>
    <message>
      <source>There is a newer version</source>
      <translation>Il y a une nouvelle version</translation>
    </message>
    <message>
      <source>There is no backbone called '{name}'.</source>
      <translation>Il n’y a pas de réseau de base nommé « {name} ».</translation>
    </message>
    <message>
      <source>There is no class '{name}' in '{root}'; nothing was changed.</source>
      <translation>Il n’y a pas de classe « {name} » dans « {root} » ; rien n’a été changé.</translation>
    </message>
    <message>
      <source>There is no folder '{folder}'; waiting for it.</source>
      <translation>Il n'y a pas de dossier « {folder} » ; il est attendu.</translation>
    </message>
    <message>
      <source>There is no folder at '{path}'.</source>
      <translation>Il n’y a pas de dossier à l’emplacement « {path} ».</translation>
    </message>
    <message>
      <source>There is no head called '{kind}'.</source>
      <translation>Il n’y a pas de tête nommée « {kind} ».</translation>
    </message>
    <message>
      <source>There is no model file at '{path}'.</source>
      <translation>Il n’y a pas de fichier de modèle à l’emplacement « {path} ».</translation>
    </message>
    <message>
      <source>There is no model in '{path}'.</source>
      <translation>Il n’y a pas de modèle dans « {path} ».</translation>
    </message>
    <message>
      <source>There is no network called '{name}' in this version. Choose another one.</source>
      <translation>Aucun réseau ne s’appelle « {name} » dans cette version. Choisissez-en un autre.</translation>
    </message>
    <message>
      <source>There is no picture in '{path}' that could be labelled.</source>
      <translation>Il n’y a dans « {path} » aucune image à étiqueter.</translation>
    </message>
    <message>
      <source>There is no picture on the clipboard.</source>
      <translation>Il n’y a pas d’image dans le presse-papiers.</translation>
    </message>
    <message>
      <source>There is no port {port}: a port is a number from 0 to {highest}.</source>
      <translation>Il n’y a pas de port {port} : un port est un nombre de 0 à {highest}.</translation>
    </message>
    <message>
      <source>There is no project file at '{path}'.</source>
      <translation>Il n’y a pas de fichier de projet à l’emplacement « {path} ».</translation>
    </message>
    <message>
      <source>There is no room to keep what the network sees of these pictures.</source>
      <translation>Il n’y a pas de place pour garder ce que le réseau voit de ces images.</translation>
    </message>
    <message>
      <source>There is no run in '{parent}' that can be continued.</source>
      <translation>Il n’y a dans « {parent} » aucun entraînement qui puisse être repris.</translation>
    </message>
    <message>
      <source>There is no run in '{path}' that can be continued.</source>
      <translation>Il n’y a dans « {path} » aucun entraînement qui puisse être repris.</translation>
    </message>
    <message>
      <source>There is no run in '{path}' whose epochs can be read.</source>
      <translation>Il n’y a pas dans « {path} » d’entraînement dont on puisse lire les époques.</translation>
    </message>
    <message>
      <source>There is no run in '{path}'.</source>
      <translation>Il n’y a pas d’entraînement dans « {path} ».</translation>
    </message>
    <message>
      <source>There is no ssh on this computer, and another one can only be reached with it.</source>
      <translation>Il n’y a pas de ssh sur cet ordinateur, et on ne peut en atteindre un autre qu’avec lui.</translation>
    </message>
    <message>
      <source>There is no tlgui on '{host}' that could do the learning.</source>
      <translation>Il n’y a pas de tlgui sur « {host} » qui puisse apprendre.</translation>
    </message>
    <message>
      <source>There is no weights file at '{path}'.</source>
      <translation>Il n’y a pas de fichier de poids à l’emplacement « {path} ».</translation>
    </message>
    <message>
      <source>There is no {words} on this computer.</source>
      <translation>Il n’y a pas de {words} sur cet ordinateur.</translation>
    </message>
    <message>
      <source>There is not enough memory to open '{path}'.</source>
      <translation>Il n’y a pas assez de mémoire pour ouvrir « {path} ».</translation>
    </message>
    <message>
      <source>There is nothing here. /openapi.json describes what there is.</source>
      <translation>Il n’y a rien ici. /openapi.json décrit ce qu’il y a.</translation>
    </message>
    <message>
      <source>There is nothing to be undone or done again.</source>
      <translation>Il n’y a rien à annuler ni à rétablir.</translation>
    </message>
    <message>
      <source>There is nothing to compare yet: the weights of one network alone are on this computer</source>
      <translation>Il n’y a encore rien à comparer : les poids d’un seul réseau sont sur cet ordinateur</translation>
    </message>
    <message>
      <source>These answers, with every class</source>
      <translation>Ces réponses, avec toutes les classes</translation>
    </message>
    <message>
      <source>These are test pictures, which no epoch was tried on. The validation pictures can be watched through the epochs of the run.</source>
      <translation>Ce sont des images de test, sur lesquelles aucune époque n’a été essayée. Les images de validation, elles, peuvent être suivies au fil des époques de l’entraînement.</translation>
    </message>
    <message>
      <source>These choices do not go together</source>
      <translation>Ces choix ne vont pas ensemble</translation>
    </message>
    <message>
      <source>These figures hold for pictures like those that it was measured on: other cameras, places or light may be harder.</source>
      <translation>Ces chiffres valent pour des images comme celles de la mesure : d’autres appareils, lieux ou lumières peuvent être plus difficiles.</translation>
    </message>
    <message>
      <source>These runs cannot be compared</source>
      <translation>Ces entraînements ne peuvent pas être comparés</translation>
    </message>
    <message>
      <source>These runs tell other classes apart: no picture was held out by both.</source>
      <translation>Ces entraînements distinguent d’autres classes : aucune image n’a été mise de côté par les deux.</translation>
    </message>
    <message>
      <source>These weights are on this computer already.</source>
      <translation>Ces poids sont déjà sur cet ordinateur.</translation>
    </message>
    <message>
      <source>These weights come without the last layer, so there are no answers to show.</source>
      <translation>Ces poids viennent sans la dernière couche : il n’y a donc pas de réponses à montrer.</translation>
    </message>
    <message>
      <source>These weights do not fit</source>
      <translation>Ces poids ne conviennent pas</translation>
    </message>
    <message numerus="yes">
      <source>These {n} pictures lie on the web. Download them from {hosts}? At most {megabytes} MB each; none of your pictures is sent.</source>
      <translation>
        <numerusform>Cette image est sur le web. La télécharger depuis {hosts} ? Au plus {megabytes} Mo ; aucune de vos images n’est envoyée.</numerusform>
        <numerusform>Ces {n} images sont sur le web. Les télécharger depuis {hosts} ? Au plus {megabytes} Mo chacune ; aucune de vos images n’est envoyée.</numerusform>
      </translation>
    </message>
    <message>
      <source>They are as they were.</source>
      <translation>Ils sont restés tels quels.</translation>
    </message>
    <message>
      <source>They are downloaded once, from {source}, into '{folder}'.</source>
      <translation>Ils sont téléchargés une fois, depuis {source}, dans « {folder} ».</translation>
    </message>
    <message>
      <source>They are {times} times smaller than those of the head.</source>
      <translation>Ils sont {times} fois plus petits que ceux de la tête.</translation>
    </message>
    <message>
      <source>They may be in the archive '{archive}': open a zip itself, or unpack it and choose the folder that comes out.</source>
      <translation>Elles sont peut-être dans l’archive « {archive} » : ouvrez le zip lui-même, ou décompressez-la et choisissez le dossier obtenu.</translation>
    </message>
    <message>
      <source>They moved {change}.</source>
      <translation>Ils ont bougé de {change}.</translation>
    </message>
    <message>
      <source>This Python cannot run the training</source>
      <translation>Ce Python ne peut pas faire l’entraînement</translation>
    </message>
    <message>
      <source>This cannot be used here</source>
      <translation>Ceci ne peut pas servir ici</translation>
    </message>
    <message>
      <source>This copy of tlgui was built without the part of Qt that reads cameras.</source>
      <translation>Cette copie de tlgui a été construite sans la partie de Qt qui lit les caméras.</translation>
    </message>
    <message>
      <source>This copy was changed after the sorting, so it stays.</source>
      <translation>Cette copie a été modifiée après le tri, elle reste donc.</translation>
    </message>
    <message>
      <source>This device cannot be used</source>
      <translation>Ce matériel ne peut pas servir</translation>
    </message>
    <message>
      <source>This epoch</source>
      <translation>Cette époque</translation>
    </message>
    <message>
      <source>This epoch had the lowest validation loss: the model is its network.</source>
      <translation>Cette époque avait la perte de validation la plus basse : le modèle est son réseau.</translation>
    </message>
    <message>
      <source>This file is none of the published sets of weights. The names are those of ImageNet; if it learned something else, they mean nothing.</source>
      <translation>Ce fichier n’est aucun des jeux de poids publiés. Les noms sont ceux d’ImageNet ; s’il a appris autre chose, ils ne veulent rien dire.</translation>
    </message>
    <message>
      <source>This folder cannot be used</source>
      <translation>Ce dossier ne peut pas servir</translation>
    </message>
    <message numerus="yes">
      <source>This folder was '{was}' before: what you decided about {n} of its pictures holds here too.</source>
      <translation>
        <numerusform>Ce dossier était « {was} » auparavant : ce que vous avez décidé pour {n} de ses images vaut ici aussi.</numerusform>
        <numerusform>Ce dossier était « {was} » auparavant : ce que vous avez décidé pour {n} de ses images vaut ici aussi.</numerusform>
      </translation>
    </message>
    <message>
      <source>This holds wherever the model answers; its percentages stay as they are.</source>
      <translation>Cela vaut partout où le modèle répond ; ses pourcentages restent tels quels.</translation>
    </message>
    <message>
      <source>This is a fault of tlgui; whoever started the service finds it in the log.</source>
      <translation>C’est un défaut de tlgui ; qui a lancé le service le trouve dans le journal.</translation>
    </message>
    <message>
      <source>This is a single picture</source>
      <translation>C’est une seule image</translation>
    </message>
    <message>
      <source>This is a...</source>
      <translation>C’est...</translation>
    </message>
    <message>
      <source>This model file cannot be opened</source>
      <translation>Ce fichier de modèle ne peut pas être ouvert</translation>
    </message>
    <message>
      <source>This network began with random weights, so all that it sees it learned from your pictures.</source>
      <translation>Ce réseau est parti de poids aléatoires : tout ce qu’il voit, il l’a donc appris sur vos images.</translation>
    </message>
    <message>
      <source>This network has no block called '{block}'.</source>
      <translation>Ce réseau n’a pas de bloc nommé « {block} ».</translation>
    </message>
    <message>
      <source>This one was made up just now: {token}</source>
      <translation>Celui-ci vient d’être créé : {token}</translation>
    </message>
    <message>
      <source>This path is not asked in this way. /openapi.json describes how.</source>
      <translation>Ce chemin ne s’interroge pas ainsi. /openapi.json décrit comment.</translation>
    </message>
    <message>
      <source>This picture cannot be read any more.</source>
      <translation>Cette image ne peut plus être lue.</translation>
    </message>
    <message>
      <source>This program cannot load them. Export as PyTorch program or as weights, or run tlgui from Python.</source>
      <translation>Ce programme ne peut pas les charger. Exportez comme programme PyTorch ou comme poids, ou lancez tlgui depuis Python.</translation>
    </message>
    <message>
      <source>This program cannot load them. Run tlgui from Python instead.</source>
      <translation>Ce programme ne peut pas les charger. Lancez plutôt tlgui depuis Python.</translation>
    </message>
    <message>
      <source>This run as a short script for PyTorch and torchvision, without tlgui</source>
      <translation>Cet entraînement en un court script pour PyTorch et torchvision, sans tlgui</translation>
    </message>
    <message>
      <source>This run as code</source>
      <translation>Cet entraînement en code</translation>
    </message>
    <message>
      <source>This run began with random weights that another version of torch drew, so the network before the training cannot be shown.</source>
      <translation>Cet entraînement est parti de poids aléatoires tirés par une autre version de torch : le réseau d’avant l’entraînement ne peut donc pas être montré.</translation>
    </message>
    <message>
      <source>This run kept no answers of its epochs, as runs of earlier versions did not. A new run keeps them.</source>
      <translation>Cet entraînement n’a gardé aucune réponse de ses époques, comme ceux des versions précédentes. Un nouvel entraînement les garde.</translation>
    </message>
    <message>
      <source>This step</source>
      <translation>Cette étape</translation>
    </message>
    <message>
      <source>This system uses a SOCKS proxy, and PySocks, which such proxies need, is not installed.</source>
      <translation>Ce système utilise un proxy SOCKS, et PySocks, dont ces proxys ont besoin, n’est pas installé.</translation>
    </message>
    <message>
      <source>This version comes without the starter weights.</source>
      <translation>Cette version est livrée sans les poids de départ.</translation>
    </message>
    <message>
      <source>This waits until the run is over.</source>
      <translation>Il faut attendre la fin de l’entraînement.</translation>
    </message>
    <message>
      <source>Threads that read pictures ahead; 0 chooses a number that suits this computer.</source>
      <translation>Threads qui lisent les images à l’avance ; 0 choisit un nombre adapté à cet ordinateur.</translation>
    </message>
    <message>
      <source>Three runs with the network that is chosen: from random weights, with the head alone, and fine-tuned</source>
      <translation>Trois entraînements avec le réseau choisi : depuis des poids aléatoires, la tête seule, et affiné</translation>
    </message>
    <message>
      <source>Tick more: with one run there is nothing to compare.</source>
      <translation>Cochez-en d’autres : avec un seul entraînement, il n’y a rien à comparer.</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Durée</translation>
    </message>
    <message>
      <source>To begin with a network that knows pictures already instead of an empty one. So a few dozen pictures of each class are often enough.</source>
      <translation>Partir d’un réseau qui connaît déjà des images plutôt que d’un réseau vide. Ainsi, quelques dizaines d’images de chaque classe suffisent souvent.</translation>
    </message>
    <message>
      <source>To do again: {step}.</source>
      <translation>À rétablir : {step}.</translation>
    </message>
    <message>
      <source>To have doubtful ones apart, choose first on Results how sure it must be to answer.</source>
      <translation>Pour mettre à part les douteuses, choisissez d’abord sur la page Résultats à quel point il doit être sûr pour répondre.</translation>
    </message>
    <message>
      <source>To take pictures too, open the folder that they are to count in on Pictures first.</source>
      <translation>Pour prendre aussi des images, ouvrez d’abord sur la page Images le dossier dans lequel elles doivent compter.</translation>
    </message>
    <message>
      <source>To the next button or field</source>
      <translation>Aller au bouton ou champ suivant</translation>
    </message>
    <message>
      <source>To undo: {step}.</source>
      <translation>À annuler : {step}.</translation>
    </message>
    <message>
      <source>Too few pictures to say much of a class: {classes}.</source>
      <translation>Trop peu d’images pour dire grand-chose d’une classe : {classes}.</translation>
    </message>
    <message>
      <source>Too few pictures to tell: the model must answer at least {least} of a class right, and as many of others.</source>
      <translation>Trop peu d’images pour le dire : le modèle doit avoir juste pour au moins {least} d’une classe, et autant d’autres.</translation>
    </message>
    <message>
      <source>Too few pictures to tell: {classes}.</source>
      <translation>Trop peu d’images pour le dire : {classes}.</translation>
    </message>
    <message>
      <source>Too many requests came from your address. Come again a little later.</source>
      <translation>Trop de demandes sont venues de votre adresse. Revenez un peu plus tard.</translation>
    </message>
    <message>
      <source>Took</source>
      <translation>A duré</translation>
    </message>
    <message>
      <source>Top {n} of {all} blocks</source>
      <translation>Blocs du haut : {n} sur {all}</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Entraîner</translation>
    </message>
    <message>
      <source>Train a model, or open a model file: the pictures are answered then.</source>
      <translation>Entraînez un modèle ou ouvrez un fichier de modèle : les images recevront alors leur réponse.</translation>
    </message>
    <message>
      <source>Train again, or say how sure the model must be.</source>
      <translation>Entraînez à nouveau, ou dites à quel point le modèle doit être sûr.</translation>
    </message>
    <message>
      <source>Train on all {n} at once</source>
      <translation>Entraîner sur les {n} à la fois</translation>
    </message>
    <message>
      <source>Train on another computer</source>
      <translation>Entraîner sur un autre ordinateur</translation>
    </message>
    <message>
      <source>Train on another computer...</source>
      <translation>Entraîner sur un autre ordinateur...</translation>
    </message>
    <message>
      <source>Train on one</source>
      <translation>Entraîner sur un seul</translation>
    </message>
    <message>
      <source>Train the head alone</source>
      <translation>Entraîner la tête seule</translation>
    </message>
    <message>
      <source>Training accuracy</source>
      <translation>Exactitude d’entraînement</translation>
    </message>
    <message>
      <source>Training and validation curves; the table below holds the same numbers</source>
      <translation>Courbes d’entraînement et de validation ; le tableau ci-dessous contient les mêmes chiffres</translation>
    </message>
    <message>
      <source>Training diverged</source>
      <translation>L’entraînement a divergé</translation>
    </message>
    <message>
      <source>Training loss</source>
      <translation>Perte d’entraînement</translation>
    </message>
    <message>
      <source>Training, validation and test part</source>
      <translation>Parties d’entraînement, de validation et de test</translation>
    </message>
    <message>
      <source>Transfer learning</source>
      <translation>Apprentissage par transfert</translation>
    </message>
    <message>
      <source>Tried on</source>
      <translation>Essayées</translation>
    </message>
    <message>
      <source>Tried on {n} of your {n_in_all} pictures.</source>
      <translation>Essayé sur {n} de vos {n_in_all} images.</translation>
    </message>
    <message>
      <source>Tries every network whose weights are on this computer, on the same pictures, and ranks them</source>
      <translation>Essaie tous les réseaux dont les poids sont sur cet ordinateur, sur les mêmes images, et les classe</translation>
    </message>
    <message>
      <source>Tries rising learning rates on your pictures for a moment and suggests those that learn fastest</source>
      <translation>Essaie un moment des taux d’apprentissage croissants sur vos images et suggère ceux qui apprennent le plus vite</translation>
    </message>
    <message>
      <source>Trusted</source>
      <translation>Fiables</translation>
    </message>
    <message>
      <source>Trusted (precision)</source>
      <translation>Fiables (précision)</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>Réessayez.</translation>
    </message>
    <message>
      <source>Try all</source>
      <translation>Tous les essayer</translation>
    </message>
    <message>
      <source>Try it</source>
      <translation>Essayer</translation>
    </message>
    <message>
      <source>Try it on new pictures</source>
      <translation>L’essayer sur de nouvelles images</translation>
    </message>
    <message>
      <source>Try several: which choices suit these pictures?</source>
      <translation>En essayer plusieurs : quels choix conviennent à ces images ?</translation>
    </message>
    <message>
      <source>Try the drawn pictures</source>
      <translation>Essayer les images dessinées</translation>
    </message>
    <message>
      <source>Try them all</source>
      <translation>Tous les essayer</translation>
    </message>
    <message>
      <source>Try them all...</source>
      <translation>Tous les essayer...</translation>
    </message>
    <message>
      <source>Try this network</source>
      <translation>Essayer ce réseau</translation>
    </message>
    <message>
      <source>Try with sample pictures</source>
      <translation>Essayer avec des exemples</translation>
    </message>
    <message>
      <source>Trying how good each will be...</source>
      <translation>Essai de ce que chacun donnera...</translation>
    </message>
    <message>
      <source>Trying learning rates</source>
      <translation>Essai de taux d’apprentissage</translation>
    </message>
    <message>
      <source>Trying the file on pictures, in a process of its own...</source>
      <translation>Essai du fichier sur des images, dans un processus à part...</translation>
    </message>
    <message>
      <source>Trying...</source>
      <translation>Essai en cours...</translation>
    </message>
    <message>
      <source>Two layers with dropout, for classes that are hard to tell apart (MLP).</source>
      <translation>Deux couches avec dropout, pour des classes difficiles à distinguer (MLP).</translation>
    </message>
    <message>
      <source>Under “More choices” something else is chosen: {network}, {schedule}.</source>
      <translation>Sous « Plus de choix », autre chose est choisi : {network}, {schedule}.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Undo the latest class</source>
      <translation>Annuler la dernière classe</translation>
    </message>
    <message>
      <source>Undo what was just done</source>
      <translation>Annuler ce qui vient d’être fait</translation>
    </message>
    <message>
      <source>Undo what was just done: Ctrl+Z</source>
      <translation>Annuler ce qui vient d’être fait : Ctrl+Z</translation>
    </message>
    <message>
      <source>Uneven classes</source>
      <translation>Classes inégales</translation>
    </message>
    <message>
      <source>Unfreeze from the top</source>
      <translation>Dégeler depuis le haut</translation>
    </message>
    <message>
      <source>Unfreeze now</source>
      <translation>Dégeler</translation>
    </message>
    <message>
      <source>Unfreeze, step {step} of {n}</source>
      <translation>Dégel, étape {step} sur {n}</translation>
    </message>
    <message>
      <source>Unknown backbone</source>
      <translation>Réseau de base inconnu</translation>
    </message>
    <message>
      <source>Unpack it, and choose the folder that comes out.</source>
      <translation>Décompressez-la, et choisissez le dossier qui en sort.</translation>
    </message>
    <message>
      <source>Unpin</source>
      <translation>Détacher</translation>
    </message>
    <message>
      <source>Unreadable</source>
      <translation>Illisible</translation>
    </message>
    <message>
      <source>Unreadable files</source>
      <translation>Fichiers illisibles</translation>
    </message>
    <message>
      <source>Unset {variable} and start tlgui again, or choose a weights file by hand.</source>
      <translation>Supprimez {variable} et redémarrez tlgui, ou choisissez un fichier de poids à la main.</translation>
    </message>
    <message>
      <source>Update NVIDIA's driver, restart the computer and try again; the downloaded files are kept for that.</source>
      <translation>Mettez à jour le pilote de NVIDIA, redémarrez l’ordinateur et réessayez ; les fichiers téléchargés sont gardés pour cela.</translation>
    </message>
    <message>
      <source>Update tlgui to open it.</source>
      <translation>Mettez tlgui à jour pour l’ouvrir.</translation>
    </message>
    <message>
      <source>Use a .pth or .safetensors file with the weights of a network of torchvision or timm.</source>
      <translation>Prenez un fichier .pth ou .safetensors avec les poids d’un réseau de torchvision ou de timm.</translation>
    </message>
    <message>
      <source>Use a name that ends in .csv or .xlsx.</source>
      <translation>Prenez un nom qui se termine par .csv ou .xlsx.</translation>
    </message>
    <message>
      <source>Use a name that ends in .html or .pdf.</source>
      <translation>Prenez un nom qui se termine par .html ou .pdf.</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>L’utiliser</translation>
    </message>
    <message>
      <source>Use it as pretrained weights instead, or choose a model file from a run.</source>
      <translation>Utilisez-le plutôt comme poids préentraînés, ou choisissez le fichier de modèle d’un entraînement.</translation>
    </message>
    <message>
      <source>Use my NVIDIA &amp;GPU...</source>
      <translation>Utiliser mon &amp;GPU NVIDIA...</translation>
    </message>
    <message>
      <source>Use my NVIDIA GPU</source>
      <translation>Utiliser mon GPU NVIDIA</translation>
    </message>
    <message>
      <source>Use the inner folders</source>
      <translation>Prendre les dossiers intérieurs</translation>
    </message>
    <message>
      <source>Use the names of the files</source>
      <translation>Prendre les noms des fichiers</translation>
    </message>
    <message>
      <source>Use the starter network</source>
      <translation>Utiliser le réseau de départ</translation>
    </message>
    <message>
      <source>Use the suggested values</source>
      <translation>Utiliser les valeurs suggérées</translation>
    </message>
    <message>
      <source>Use the table</source>
      <translation>Prendre le tableau</translation>
    </message>
    <message>
      <source>Use the weights of a network of torchvision, or name the network of timm that it is for.</source>
      <translation>Prenez les poids d’un réseau de torchvision, ou nommez le réseau de timm auquel il est destiné.</translation>
    </message>
    <message>
      <source>Use them</source>
      <translation>Les utiliser</translation>
    </message>
    <message>
      <source>Use these</source>
      <translation>Les utiliser</translation>
    </message>
    <message>
      <source>Use this</source>
      <translation>L’utiliser</translation>
    </message>
    <message>
      <source>Use tlgui's own PyTorch again</source>
      <translation>Reprendre le PyTorch de tlgui</translation>
    </message>
    <message>
      <source>Use {network}</source>
      <translation>Utiliser {network}</translation>
    </message>
    <message>
      <source>Use {network} instead ({size:.0f} MB)</source>
      <translation>Prendre plutôt {network} ({size:.0f} Mo)</translation>
    </message>
    <message>
      <source>Usual</source>
      <translation>Normale</translation>
    </message>
    <message>
      <source>Validation</source>
      <translation>Validation</translation>
    </message>
    <message>
      <source>Validation accuracy</source>
      <translation>Exactitude de validation</translation>
    </message>
    <message>
      <source>Validation and test come from cameras that the model never learns from, so the figures tell how it will do with new cameras. They are likely lower than by chance, and nearer to the truth.</source>
      <translation>La validation et le test viennent d’appareils sur lesquels le modèle n’apprend jamais : les chiffres disent donc ce qu’il vaudra avec de nouveaux appareils. Ils sont probablement plus bas qu’au hasard, et plus près de la vérité.</translation>
    </message>
    <message>
      <source>Validation and test come from days that the model never learns from, so the figures tell how it will do on new days. They are likely lower than by chance, and nearer to the truth.</source>
      <translation>La validation et le test viennent de jours sur lesquels le modèle n’apprend jamais : les chiffres disent donc ce qu’il vaudra de nouveaux jours. Ils sont probablement plus bas qu’au hasard, et plus près de la vérité.</translation>
    </message>
    <message>
      <source>Validation and test come from groups that the model never learns from, so the figures tell how it will do on new ones. They are likely lower than by chance, and nearer to the truth.</source>
      <translation>La validation et le test viennent de groupes sur lesquels le modèle n’apprend jamais : les chiffres disent donc ce qu’il vaudra sur de nouveaux groupes. Ils sont probablement plus bas qu’au hasard, et plus près de la vérité.</translation>
    </message>
    <message>
      <source>Validation and test come from rounds that the model never learns from, so the figures tell how it will do on new ones. They are likely lower than by chance, and nearer to the truth.</source>
      <translation>La validation et le test viennent de tours sur lesquels le modèle n’apprend jamais : les chiffres disent donc ce qu’il vaudra sur de nouveaux tours. Ils sont probablement plus bas qu’au hasard, et plus près de la vérité.</translation>
    </message>
    <message>
      <source>Validation and test come from sub-folders that the model never learns from, so the figures tell how it will do on what lies in new ones. They are likely lower than by chance, and nearer to the truth.</source>
      <translation>La validation et le test viennent de sous-dossiers sur lesquels le modèle n’apprend jamais : les chiffres disent donc ce qu’il vaudra sur le contenu de nouveaux sous-dossiers. Ils sont probablement plus bas qu’au hasard, et plus près de la vérité.</translation>
    </message>
    <message>
      <source>Validation and test get whole days, cameras, sub-folders (of persons or places), or groups by file name, so that the figures tell how it does on those it never saw; none draws single pictures by chance. 'tlgui check' lists what a folder has.</source>
      <translation>La validation et le test reçoivent des jours, des appareils, des sous-dossiers (de personnes ou de lieux) ou des groupes par nom de fichier entiers, pour que les chiffres disent ce que vaut le modèle sur ceux qu’il n’a jamais vus ; none tire des images une à une au hasard. « tlgui check » montre ce qu’offre un dossier.</translation>
    </message>
    <message>
      <source>Validation curves of the chosen runs; the sentences below say the same</source>
      <translation>Courbes de validation des entraînements choisis ; les phrases ci-dessous disent la même chose</translation>
    </message>
    <message>
      <source>Validation loss</source>
      <translation>Perte de validation</translation>
    </message>
    <message>
      <source>Validation pictures, epoch by epoch</source>
      <translation>Images de validation, époque par époque</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>Versions</translation>
    </message>
    <message>
      <source>Versions of {name}, as the network would learn from it.</source>
      <translation>Versions de {name}, telles que le réseau les verrait en apprenant.</translation>
    </message>
    <message>
      <source>Very large</source>
      <translation>Très grande</translation>
    </message>
    <message>
      <source>Wait until it has finished, or stop it there.</source>
      <translation>Attendez qu’il soit terminé, ou arrêtez-le là-bas.</translation>
    </message>
    <message>
      <source>Wait until it has finished, then start tlgui again.</source>
      <translation>Attendez qu’elle ait fini, puis redémarrez tlgui.</translation>
    </message>
    <message>
      <source>Wait until the run has ended, and then set it again.</source>
      <translation>Attendez la fin de l’entraînement, puis réglez-le de nouveau.</translation>
    </message>
    <message>
      <source>Wait until the run has ended.</source>
      <translation>Attendez la fin de l’entraînement.</translation>
    </message>
    <message>
      <source>Waiting for the first picture...</source>
      <translation>En attente de la première image...</translation>
    </message>
    <message>
      <source>Waiting for this run to finish</source>
      <translation>En attente de la fin de cet entraînement</translation>
    </message>
    <message>
      <source>Waits until what was begun before is done, such as pictures that are being answered, or a table.</source>
      <translation>Attend la fin de ce qui a été commencé avant, par exemple des images en cours de réponse ou un tableau.</translation>
    </message>
    <message>
      <source>Watch</source>
      <translation>Surveiller</translation>
    </message>
    <message>
      <source>Watch a folder for new pictures</source>
      <translation>Surveiller un dossier</translation>
    </message>
    <message>
      <source>Watch it learn</source>
      <translation>Le regarder apprendre</translation>
    </message>
    <message>
      <source>Watch the chosen pictures, or else all of these, through the epochs of the run</source>
      <translation>Suivre les images choisies, ou sinon toutes celles-ci, au fil des époques de l’entraînement</translation>
    </message>
    <message numerus="yes">
      <source>Watching '{folder}'; {n} answers are in the table. Ctrl+C ends it.</source>
      <translation>
        <numerusform>Surveillance de « {folder} » ; {n} réponse est dans le tableau. Ctrl+C y met fin.</numerusform>
        <numerusform>Surveillance de « {folder} » ; {n} réponses sont dans le tableau. Ctrl+C y met fin.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Watching; {n} answers are in the table.</source>
      <translation>
        <numerusform>Surveillance en cours ; {n} réponse est dans le tableau.</numerusform>
        <numerusform>Surveillance en cours ; {n} réponses sont dans le tableau.</numerusform>
      </translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>Page web</translation>
    </message>
    <message>
      <source>Web pages, phones, C#, Java, Python. Takes pictures of any size; nothing else has to be rebuilt.</source>
      <translation>Pages web, téléphones, C#, Java, Python. Accepte des images de toute taille ; rien d’autre n’est à reconstruire.</translation>
    </message>
    <message>
      <source>Weight decay</source>
      <translation>Décroissance des poids</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>Poids</translation>
    </message>
    <message>
      <source>Weights from the Hugging Face Hub</source>
      <translation>Poids du Hugging Face Hub</translation>
    </message>
    <message>
      <source>What a block makes of a picture</source>
      <translation>Ce qu’un bloc fait d’une image</translation>
    </message>
    <message>
      <source>What becomes of pictures that are no squares</source>
      <translation>Que faire des images qui ne sont pas carrées</translation>
    </message>
    <message>
      <source>What becomes of pictures that are no squares: 'crop' does as the pretrained weights do, which cuts edges off; 'pad' shows the whole picture with bars of a neutral colour; 'stretch' presses it into a square. The model file keeps it, so that pictures are answered in the same way.</source>
      <translation>Ce que deviennent les images qui ne sont pas carrées : « crop » fait comme pour les poids préentraînés, ce qui coupe les bords ; « pad » montre l’image entière avec des bandes d’une couleur neutre ; « stretch » la déforme en carré. Le fichier de modèle le retient, pour que les réponses se fassent de la même façon.</translation>
    </message>
    <message>
      <source>What block '{block}' gives out is not laid out as the picture is.</source>
      <translation>Ce que donne le bloc « {block} » n’est pas disposé comme l’image.</translation>
    </message>
    <message>
      <source>What changed in the network</source>
      <translation>Ce qui a changé dans le réseau</translation>
    </message>
    <message>
      <source>What does this mean?</source>
      <translation>Que veut dire ceci ?</translation>
    </message>
    <message>
      <source>What has been downloaded so far is kept, and the next try continues from there.</source>
      <translation>Ce qui a déjà été téléchargé est gardé, et le prochain essai repartira de là.</translation>
    </message>
    <message>
      <source>What has been downloaded so far is kept. Try again, choose a weights file, or use other weights.</source>
      <translation>Ce qui a déjà été téléchargé est gardé. Réessayez, choisissez un fichier de poids, ou utilisez d’autres poids.</translation>
    </message>
    <message>
      <source>What has been downloaded so far is kept; try again to continue from there.</source>
      <translation>Ce qui a déjà été téléchargé est gardé ; réessayez pour repartir de là.</translation>
    </message>
    <message>
      <source>What is it? A press takes the picture for that class. Hold the button, or its key, for several.</source>
      <translation>Qu’est-ce que c’est ? Un appui prend l’image pour cette classe. Maintenez le bouton, ou sa touche, pour en prendre plusieurs.</translation>
    </message>
    <message>
      <source>What it answers, epoch by epoch</source>
      <translation>Ce qu’il répond, époque par époque</translation>
    </message>
    <message>
      <source>What it does</source>
      <translation>Ce qu’elle fait</translation>
    </message>
    <message>
      <source>What it does not know</source>
      <translation>Ce qu’il ne sait pas</translation>
    </message>
    <message>
      <source>What it does not know goes to 'none of these classes'.</source>
      <translation>Ce qu’il ne connaît pas va dans « none of these classes » (aucune de ces classes).</translation>
    </message>
    <message>
      <source>What it is less sure of than its answer dial asks for goes to 'not sure'.</source>
      <translation>Ce dont il est moins sûr que ne le demande son curseur de réponse va dans « not sure » (pas sûr).</translation>
    </message>
    <message>
      <source>What it knows already</source>
      <translation>Ce qu’il sait déjà</translation>
    </message>
    <message>
      <source>What it says and how often it is right differ by {ece:.1%} on average.</source>
      <translation>Ce qu’il dit et la part où il a raison diffèrent de {ece:.1%} en moyenne.</translation>
    </message>
    <message>
      <source>What it says and how often it is right differ by {ece:.1%} on average; before its percentages were put right it was {before:.1%}.</source>
      <translation>Ce qu’il dit et la part où il a raison diffèrent de {ece:.1%} en moyenne ; avant la correction de ses pourcentages, c’était {before:.1%}.</translation>
    </message>
    <message>
      <source>What it sees</source>
      <translation>Ce qu’il voit</translation>
    </message>
    <message>
      <source>What learns when: features trains the head only; finetune the head, then everything gently; gradual unfreezes from the top; scratch starts from random weights.</source>
      <translation>Ce qui apprend, et quand : features n’entraîne que la tête ; finetune la tête, puis tout, en douceur ; gradual dégèle depuis le haut ; scratch part de poids aléatoires.</translation>
    </message>
    <message>
      <source>What mattered for the answer</source>
      <translation>Ce qui a compté pour la réponse</translation>
    </message>
    <message>
      <source>What should happen to it when the window closes?</source>
      <translation>Que doit-il devenir quand la fenêtre se ferme ?</translation>
    </message>
    <message>
      <source>What suits your pictures</source>
      <translation>Ce qui convient à vos images</translation>
    </message>
    <message>
      <source>What that gives is not known: the file does not say how sure the model was of held-out pictures. Models that are trained now do.</source>
      <translation>Ce que cela donne n’est pas connu : le fichier ne dit pas à quel point le modèle était sûr des images mises de côté. Les modèles entraînés désormais le disent.</translation>
    </message>
    <message>
      <source>What the answer dial promises counts only the answers that the model is sure enough to give; what goes to you is not counted.</source>
      <translation>Ce que promet le curseur de réponse ne compte que les réponses dont le modèle est assez sûr ; ce qui vous revient n’est pas compté.</translation>
    </message>
    <message>
      <source>What the model may answer to a picture that is unlike everything it learned from, instead of the least wrong of its classes. It misses some, and is sometimes wrong about pictures of your classes.</source>
      <translation>Ce que le modèle peut répondre à une image différente de toutes celles sur lesquelles il a appris, au lieu de la moins fausse de ses classes. Il en laisse passer, et se trompe parfois sur des images de vos classes.</translation>
    </message>
    <message>
      <source>What the network answered to the validation pictures after each epoch. Click a number of the matrix to see its pictures; pinned pictures stay. Percentages are those during training, before the model's temperature.</source>
      <translation>Ce que le réseau a répondu aux images de validation après chaque époque. Cliquez sur un nombre de la matrice pour voir ses images ; les images épinglées restent. Les pourcentages sont ceux de l’entraînement, avant la température du modèle.</translation>
    </message>
    <message>
      <source>What the network makes of a picture on the way to its answer: numbers that say how strongly each pattern is there. A feature map shows where in the picture.</source>
      <translation>Ce que le réseau fait d’une image en chemin vers sa réponse : des nombres qui disent à quel point chaque motif est présent. Une carte de caractéristiques montre où dans l’image.</translation>
    </message>
    <message>
      <source>What the network sees of the picture</source>
      <translation>Ce que le réseau voit de l’image</translation>
    </message>
    <message>
      <source>What the training changed is not kept beside this model. It can be measured now.</source>
      <translation>Ce que l’entraînement a changé n’est pas gardé à côté de ce modèle. On peut le mesurer maintenant.</translation>
    </message>
    <message>
      <source>What the words mean</source>
      <translation>Le sens des mots</translation>
    </message>
    <message>
      <source>What they will be used for</source>
      <translation>À quoi elles serviront</translation>
    </message>
    <message>
      <source>What this run says</source>
      <translation>Ce que dit cet entraînement</translation>
    </message>
    <message>
      <source>What this script does otherwise than the run:</source>
      <translation>Ce que ce script fait autrement que l’entraînement :</translation>
    </message>
    <message>
      <source>What to do next</source>
      <translation>Que faire ensuite</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
      <source>What was saved before is safe. Please report this with the details below.</source>
      <translation>Ce qui a été enregistré auparavant est en sécurité. Merci de le signaler avec les détails ci-dessous.</translation>
    </message>
    <message>
      <source>What was written so far is safe. Try again; of a run, the best model is in its folder, and a smaller batch size needs less memory.</source>
      <translation>Ce qui a été écrit jusqu’ici est en sécurité. Réessayez ; d’un entraînement, le meilleur modèle est dans son dossier, et une taille de lot plus petite demande moins de mémoire.</translation>
    </message>
    <message>
      <source>What you decided about the pictures of this folder cannot be read: '{file}'.</source>
      <translation>Ce que vous avez décidé pour les images de ce dossier est illisible : « {file} ».</translation>
    </message>
    <message numerus="yes">
      <source>What you decided about {n} pictures is not followed, because they have changed or their classes are gone, such as '{example}'.</source>
      <translation>
        <numerusform>Ce que vous avez décidé pour {n} image n’est pas suivi, car elle a changé ou sa classe n’existe plus : « {example} ».</numerusform>
        <numerusform>Ce que vous avez décidé pour {n} images n’est pas suivi, car elles ont changé ou leurs classes n’existent plus, par exemple « {example} ».</numerusform>
      </translation>
    </message>
    <message>
      <source>What you decided cannot be kept: '{file}' cannot be written.</source>
      <translation>Ce que vous avez décidé ne peut pas être gardé : impossible d’écrire « {file} ».</translation>
    </message>
    <message>
      <source>What you kept as it is cannot be remembered: '{file}' cannot be written.</source>
      <translation>Ce que vous avez gardé tel quel ne peut pas être retenu : impossible d’écrire « {file} ».</translation>
    </message>
    <message>
      <source>What {host} sent is not {what} (its hash differs).</source>
      <translation>Ce que {host} a envoyé n’est pas {what} (son empreinte diffère).</translation>
    </message>
    <message>
      <source>What {network} answers before any training</source>
      <translation>Ce que {network} répond avant tout entraînement</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Où</translation>
    </message>
    <message>
      <source>Where are the pictures now?</source>
      <translation>Où sont les images maintenant ?</translation>
    </message>
    <message>
      <source>Where it is offered</source>
      <translation>Là où c’est proposé</translation>
    </message>
    <message>
      <source>Where should the new folder be?</source>
      <translation>Où doit être le nouveau dossier ?</translation>
    </message>
    <message>
      <source>Where the network's weights come from</source>
      <translation>D’où viennent les poids du réseau</translation>
    </message>
    <message>
      <source>Where the network's weights come from: imagenet, imagenet:NAME, starter, none, a file, a folder with config.json and model.safetensors, or hub:OWNER/NAME of the Hugging Face Hub.</source>
      <translation>D’où viennent les poids du réseau : imagenet, imagenet:NAME, starter, none, un fichier, un dossier avec config.json et model.safetensors, ou hub:OWNER/NAME du Hugging Face Hub.</translation>
    </message>
    <message>
      <source>Where your pictures come from</source>
      <translation>D’où viennent vos images</translation>
    </message>
    <message>
      <source>Whether chance alone can explain the difference from the best, picture by picture</source>
      <translation>Si le hasard seul peut expliquer l’écart avec le meilleur, image par image</translation>
    </message>
    <message>
      <source>Whether its percentages can be trusted is not known of this model.</source>
      <translation>Pour ce modèle, on ne sait pas si l’on peut se fier à ses pourcentages.</translation>
    </message>
    <message>
      <source>Whether the percentages can be taken at their word: of all answers with 80%, about 80 of 100 should be right.</source>
      <translation>Si l’on peut prendre les pourcentages à la lettre : de toutes les réponses à 80 %, environ 80 sur 100 doivent être justes.</translation>
    </message>
    <message>
      <source>Whether this is better than guessing is not sure.</source>
      <translation>Il n’est pas sûr que ce soit mieux que le hasard.</translation>
    </message>
    <message>
      <source>Which answers are shown</source>
      <translation>Quelles réponses sont affichées</translation>
    </message>
    <message>
      <source>Which camera</source>
      <translation>Quelle caméra</translation>
    </message>
    <message>
      <source>Which classes are mixed up</source>
      <translation>Quelles classes sont confondues</translation>
    </message>
    <message>
      <source>Which classes are mixed up (confusion matrix)</source>
      <translation>Quelles classes sont confondues (matrice de confusion)</translation>
    </message>
    <message>
      <source>Which file?</source>
      <translation>Quel fichier ?</translation>
    </message>
    <message>
      <source>Which folder has a sub-folder for each class?</source>
      <translation>Quel dossier a un sous-dossier par classe ?</translation>
    </message>
    <message>
      <source>Which folder should they go into?</source>
      <translation>Dans quel dossier doivent-elles aller ?</translation>
    </message>
    <message>
      <source>Which folder?</source>
      <translation>Quel dossier ?</translation>
    </message>
    <message>
      <source>Which pictures</source>
      <translation>Quelles images</translation>
    </message>
    <message>
      <source>Which pictures?</source>
      <translation>Quelles images ?</translation>
    </message>
    <message>
      <source>Which to label next</source>
      <translation>À étiqueter ensuite</translation>
    </message>
    <message>
      <source>Which to label next...</source>
      <translation>À étiqueter ensuite...</translation>
    </message>
    <message>
      <source>Which values are suggested for everything not chosen by hand: accurate takes those that measured best, classic those of the usual courses (Adam at 1e-3, then 1e-4).</source>
      <translation>Quelles valeurs sont suggérées pour tout ce qui n’est pas choisi à la main : accurate prend celles qui ont donné les meilleures mesures, classic celles des cours habituels (Adam à 1e-3, puis 1e-4).</translation>
    </message>
    <message>
      <source>While held: see what the network sees of it</source>
      <translation>Maintenue : voir ce que le réseau en voit</translation>
    </message>
    <message>
      <source>While the backbone learns, each epoch is judged and kept with a running average of the weights: this part of it stays at each step, 0.98 is about the last 50 steps; 0 takes the weights of the last step.</source>
      <translation>Pendant que le réseau de base apprend, chaque époque est jugée et gardée avec une moyenne glissante des poids : cette part en reste à chaque pas, 0,98 correspond à peu près aux 50 derniers pas ; 0 prend les poids du dernier pas.</translation>
    </message>
    <message>
      <source>While the backbone learns: each block's learning rate is this part of the rate of the block above it, so that the lowest ones stay almost as they are; 1 gives all the same. 'gradual' has steps of its own.</source>
      <translation>Pendant que le réseau de base apprend : le taux d’apprentissage de chaque bloc est cette part de celui du bloc au-dessus, si bien que les plus bas restent presque tels quels ; 1 donne le même à tous. « gradual » a ses propres étapes.</translation>
    </message>
    <message>
      <source>Whoever made it can save the weights alone, in Python: torch.save(model.state_dict(), 'weights.pth').</source>
      <translation>Son auteur peut enregistrer les poids seuls, en Python : torch.save(model.state_dict(), 'weights.pth').</translation>
    </message>
    <message>
      <source>Whole folder into a table</source>
      <translation>Tout un dossier en tableau</translation>
    </message>
    <message>
      <source>Whole run</source>
      <translation>En tout</translation>
    </message>
    <message>
      <source>Width of the MLP head's middle layer.</source>
      <translation>Largeur de la couche du milieu de la tête MLP.</translation>
    </message>
    <message>
      <source>Will more pictures help?</source>
      <translation>Faut-il plus d’images ?</translation>
    </message>
    <message>
      <source>With a CSV table beside that folder</source>
      <translation>Avec un tableau CSV à côté de ce dossier</translation>
    </message>
    <message>
      <source>With a table for Excel beside that folder</source>
      <translation>Avec un tableau Excel à côté de ce dossier</translation>
    </message>
    <message>
      <source>With every class counted equally (balanced accuracy): {balanced_accuracy:.1%}. Loss (cross entropy; how far off it is on average, 0 at best) on these pictures: {loss:.4f}.</source>
      <translation>Avec chaque classe comptée à égalité (exactitude équilibrée) : {balanced_accuracy:.1%}. Perte (entropie croisée ; de combien il se trompe en moyenne, au mieux 0) sur ces images : {loss:.4f}.</translation>
    </message>
    <message>
      <source>With every class counted equally, as this model does: {accuracy:.1%} ({low:.0%} to {high:.0%}, balanced accuracy). Believe this one.</source>
      <translation>Avec chaque classe comptée à égalité, comme le fait ce modèle : {accuracy:.1%} ({low:.0%} à {high:.0%}, exactitude équilibrée). Croyez celui-ci.</translation>
    </message>
    <message>
      <source>With every class counted equally: {balanced:.1%}.</source>
      <translation>Avec chaque classe comptée à égalité : {balanced:.1%}.</translation>
    </message>
    <message>
      <source>With every class...</source>
      <translation>Avec toutes les classes...</translation>
    </message>
    <message numerus="yes">
      <source>With it hidden, the model misses {missed} of {n} pictures of '{name}' that it had right.</source>
      <translation>
        <numerusform>Si elle est cachée, le modèle manque {missed} sur {n} image de « {name} » qu’il avait juste.</numerusform>
        <numerusform>Si elle est cachée, le modèle manque {missed} des {n} images de « {name} » qu’il avait justes.</numerusform>
      </translation>
    </message>
    <message>
      <source>With more pictures of some classes a model answers those too readily. balanced takes that out of the finished model, so that every class counts as equally likely and rare ones are found; none leaves it, which suits where new pictures are as uneven; auto is balanced from three times as many pictures on.</source>
      <translation>Avec plus d’images de certaines classes, un modèle donne trop volontiers celles-ci comme réponse. balanced le corrige dans le modèle fini, si bien que chaque classe compte comme également probable et que les rares sont trouvées ; none n’y touche pas, ce qui convient si les nouvelles images sont aussi inégales ; auto équivaut à balanced à partir de trois fois plus d’images.</translation>
    </message>
    <message>
      <source>With so many pictures, how good it will be is only tried when you ask for it, under “More choices”.</source>
      <translation>Avec autant d’images, la qualité n’est essayée que si vous le demandez, sous « Plus de choix ».</translation>
    </message>
    <message numerus="yes">
      <source>With that side or corner hidden, the model misses {missed} of {n} pictures of '{name}' that it had right.</source>
      <translation>
        <numerusform>Si ce côté ou ce coin est caché, le modèle manque {missed} sur {n} image de « {name} » qu’il avait juste.</numerusform>
        <numerusform>Si ce côté ou ce coin est caché, le modèle manque {missed} des {n} images de « {name} » qu’il avait justes.</numerusform>
      </translation>
    </message>
    <message>
      <source>With these choices it has learned what it can: the validation loss hardly changed over the last {n} epochs.</source>
      <translation>Avec ces choix, il a appris ce qu’il pouvait : la perte de validation n’a guère changé sur les {n} dernières époques.</translation>
    </message>
    <message>
      <source>With your pictures open, it is said here how long each takes and how good it will be.</source>
      <translation>Une fois vos images ouvertes, la durée de chacun et sa qualité sont indiquées ici.</translation>
    </message>
    <message>
      <source>With {backbone} frozen and only a new head, a split by chance shows {by_chance:.0%} right; on {new} it is {apart:.0%} ({low:.0%} to {high:.0%}). Measured with {n} pictures of {groups}, each answered by a head that had not seen it.</source>
      <translation>Avec {backbone} gelé et seulement une nouvelle tête, une répartition au hasard montre {by_chance:.0%} de réponses justes ; pour {new}, c’est {apart:.0%} ({low:.0%} à {high:.0%}). Mesuré avec {n} images de {groups}, chacune avec la réponse d’une tête qui ne l’avait pas vue.</translation>
    </message>
    <message>
      <source>With {backbone} frozen and only a new head, about {accuracy:.0%} of new pictures like these are answered right ({low:.0%} to {high:.0%}). Guessing gets {guessing:.0%}.</source>
      <translation>Avec {backbone} gelé et seulement une nouvelle tête, environ {accuracy:.0%} de nouvelles images comme celles-ci reçoivent la bonne réponse ({low:.0%} à {high:.0%}). Répondre au hasard donne {guessing:.0%}.</translation>
    </message>
    <message>
      <source>With {groups} alone, the next one may give another figure than this range says.</source>
      <translation>Avec {groups} seulement, le suivant peut donner un autre chiffre que ne le dit cet intervalle.</translation>
    </message>
    <message>
      <source>With {pictures} pictures, each was not compared with each: only pictures with the same content, or taken within seconds, stay together.</source>
      <translation>Avec {pictures} images, chacune n’a pas été comparée à chaque autre : seules restent ensemble les images au même contenu, ou prises à quelques secondes d’écart.</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Mots</translation>
    </message>
    <message>
      <source>Worth knowing</source>
      <translation>Bon à savoir</translation>
    </message>
    <message>
      <source>Write a CSV table instead; it has no such limit.</source>
      <translation>Écrivez plutôt un tableau CSV ; il n’a pas cette limite.</translation>
    </message>
    <message>
      <source>Write a cleaned copy</source>
      <translation>Créer une copie nettoyée</translation>
    </message>
    <message>
      <source>Write a cleaned copy...</source>
      <translation>Créer une copie nettoyée...</translation>
    </message>
    <message>
      <source>Write into "decision" beside a picture: '{keep}' (it is as it should be and is not told again), '{leave_out}' or '{move_to}'. Empty decides nothing.</source>
      <translation>Écrivez dans « decision », à côté d’une image : « {keep} » (elle est comme il faut et n’est plus signalée), « {leave_out} » ou « {move_to} ». Un champ vide ne décide rien.</translation>
    </message>
    <message>
      <source>Write {choice}OWNER/NAME, as in the address of its page.</source>
      <translation>Écrivez {choice}OWNER/NAME, comme dans l’adresse de sa page.</translation>
    </message>
    <message>
      <source>Writes it for other programs, with its labels, a short example and a README for whoever gets it. Then the file is run on up to 20 of your pictures and compared with tlgui.</source>
      <translation>L’écrit pour d’autres programmes, avec ses étiquettes, un court exemple et un README pour qui le reçoit. Puis le fichier est essayé sur 20 de vos images au plus et comparé à tlgui.</translation>
    </message>
    <message>
      <source>Writing the model file. Large networks take a minute or two.</source>
      <translation>Écriture du fichier de modèle. Les grands réseaux demandent une minute ou deux.</translation>
    </message>
    <message>
      <source>Writing the report...</source>
      <translation>Écriture du rapport...</translation>
    </message>
    <message>
      <source>Written to: {folder}</source>
      <translation>Écrit dans : {folder}</translation>
    </message>
    <message>
      <source>Wrong classes were not looked for: {reason}</source>
      <translation>Les mauvaises classes n’ont pas été cherchées : {reason}</translation>
    </message>
    <message>
      <source>Wrong: '{name}' is '{true}', and is answered '{answered}' with {probability:.1%}.</source>
      <translation>Faux : « {name} » est « {true} », et la réponse est « {answered} » avec {probability:.1%}.</translation>
    </message>
    <message>
      <source>Wrong: '{name}' is '{true}', and was answered '{answered}' with {probability:.1%}.</source>
      <translation>Faux : « {name} » est « {true} », et la réponse était « {answered} » avec {probability:.1%}.</translation>
    </message>
    <message>
      <source>Yet beside the second, “{second}”, it fixed {fixed} mistakes and broke {broken} on these pictures: likely really worse. The validation pictures chose too luckily.</source>
      <translation>Pourtant, par rapport au deuxième, « {second} », il a corrigé {fixed} de ses erreurs et en a ajouté {broken} sur ces images : très probablement moins bon. Sur les images de validation, il a eu de la chance.</translation>
    </message>
    <message>
      <source>You added '{name}' as '{to}'.</source>
      <translation>Vous avez ajouté « {name} » comme « {to} ».</translation>
    </message>
    <message>
      <source>You can open another folder when it has finished.</source>
      <translation>Vous pourrez ouvrir un autre dossier quand il sera fini.</translation>
    </message>
    <message>
      <source>You can open another project when it has finished.</source>
      <translation>Vous pourrez ouvrir un autre projet quand il sera terminé.</translation>
    </message>
    <message>
      <source>You do not have permission to open the folder '{folder}'. Its pictures are left out.</source>
      <translation>Vous n’avez pas le droit d’ouvrir le dossier « {folder} ». Ses images sont écartées.</translation>
    </message>
    <message>
      <source>You do not have permission to open the folder '{path}'.</source>
      <translation>Vous n’avez pas le droit d’ouvrir le dossier « {path} ».</translation>
    </message>
    <message>
      <source>You do not have permission to read '{path}'.</source>
      <translation>Vous n’avez pas le droit de lire « {path} ».</translation>
    </message>
    <message>
      <source>You left '{name}' out: it lies in '{was}', and no run uses it.</source>
      <translation>Vous avez écarté « {name} » : elle est rangée dans « {was} », et aucun entraînement ne l’utilise.</translation>
    </message>
    <message>
      <source>You moved '{name}': it lies in '{was}', and counts as '{to}'.</source>
      <translation>Vous avez déplacé « {name} » : elle est rangée dans « {was} », et compte comme « {to} ».</translation>
    </message>
    <message>
      <source>You say: {name}. The next run learns from it.</source>
      <translation>Vous dites : {name}. Le prochain entraînement apprendra aussi sur elle.</translation>
    </message>
    <message>
      <source>You watched this folder when tlgui was closed, so it goes on, with the model '{model}'.</source>
      <translation>Ce dossier était surveillé quand tlgui a été fermé : cela continue, avec le modèle « {model} ».</translation>
    </message>
    <message>
      <source>Your class: {name}</source>
      <translation>Votre classe : {name}</translation>
    </message>
    <message>
      <source>Your classes are uneven: {n_most} pictures of '{most}' to learn from, {n_least} of '{least}'. The finished model counts every class as equally likely, so that it does not overlook the rare ones; its probabilities are meant so, too. The curves show it before that.</source>
      <translation>Vos classes sont inégales : {n_most} images de « {most} » pour apprendre, {n_least} de « {least} ». Le modèle fini compte chaque classe comme également probable, pour ne pas négliger les rares ; ses probabilités s’entendent ainsi, elles aussi. Les courbes le montrent avant cela.</translation>
    </message>
    <message>
      <source>Your corrections</source>
      <translation>Vos corrections</translation>
    </message>
    <message>
      <source>Your learning rates stay as they were.</source>
      <translation>Vos taux d’apprentissage sont restés tels quels.</translation>
    </message>
    <message>
      <source>Your pictures and its answers: scroll with the arrow keys</source>
      <translation>Vos images et ses réponses : défilement avec les flèches</translation>
    </message>
    <message>
      <source>Your pictures are much like those that {backbone} learned from. Measured: of {n} pictures it is surer of {share:.0%} whole than cut into {pieces} pieces and shuffled ({low:.0%} to {high:.0%}), so it knows the things in them. Chance gives 50%; from {border:.0%} on they count as similar.</source>
      <translation>Vos images ressemblent beaucoup à celles sur lesquelles {backbone} a appris. Mesuré : sur {n} images, il en reconnaît {share:.0%} plus sûrement entières que découpées en {pieces} morceaux mélangés ({low:.0%} à {high:.0%}) ; il connaît donc ce qu’elles montrent. Le hasard donne 50 % ; à partir de {border:.0%}, elles comptent comme ressemblantes.</translation>
    </message>
    <message>
      <source>Your pictures are unlike those that {backbone} learned from. Measured: of {n} pictures it is surer of {share:.0%} whole than cut into {pieces} pieces and shuffled ({low:.0%} to {high:.0%}), so the things in them say little to it. Chance gives 50%; from {border:.0%} on they count as similar.</source>
      <translation>Vos images ne ressemblent pas à celles sur lesquelles {backbone} a appris. Mesuré : sur {n} images, il en reconnaît {share:.0%} plus sûrement entières que découpées en {pieces} morceaux mélangés ({low:.0%} à {high:.0%}) ; ce qu’elles montrent lui dit donc peu. Le hasard donne 50 % ; à partir de {border:.0%}, elles comptent comme ressemblantes.</translation>
    </message>
    <message>
      <source>Your pictures come from {groups}.</source>
      <translation>Vos images viennent de {groups}.</translation>
    </message>
    <message>
      <source>Your run on “{dataset}” stopped after epoch {epoch} of {n}. Continue?</source>
      <translation>Votre entraînement sur « {dataset} » s’est arrêté après l’époque {epoch} sur {n}. Reprendre ?</translation>
    </message>
    <message>
      <source>Your run on “{dataset}” stopped before its first epoch had finished. Continue?</source>
      <translation>Votre entraînement sur « {dataset} » s’est arrêté avant la fin de sa première époque. Reprendre ?</translation>
    </message>
    <message>
      <source>a zero byte is in {what}</source>
      <translation>il y a un octet nul dans {what}</translation>
    </message>
    <message>
      <source>about {duration} left</source>
      <translation>encore {duration} environ</translation>
    </message>
    <message>
      <source>accurate good</source>
      <translation>exact bon précis</translation>
    </message>
    <message>
      <source>add the class '{name}'</source>
      <translation>ajouter la classe « {name} »</translation>
    </message>
    <message>
      <source>added layer</source>
      <translation>couche ajoutée</translation>
    </message>
    <message>
      <source>all unfrozen</source>
      <translation>tout dégelé</translation>
    </message>
    <message>
      <source>answered {answered}, {probability:.0%} sure</source>
      <translation>a répondu {answered}, sûr à {probability:.0%}</translation>
    </message>
    <message>
      <source>are damaged: their hash is not the one in the file's name</source>
      <translation>sont endommagés : leur empreinte n’est pas celle du nom du fichier</translation>
    </message>
    <message>
      <source>at first {rate:g}</source>
      <translation>au début {rate:g}</translation>
    </message>
    <message>
      <source>auto</source>
      <translation>auto</translation>
    </message>
    <message>
      <source>batch {batch} of {n}</source>
      <translation>lot {batch} sur {n}</translation>
    </message>
    <message>
      <source>best</source>
      <translation>meilleur</translation>
    </message>
    <message>
      <source>best: lowest validation loss</source>
      <translation>meilleur : plus basse perte de validation</translation>
    </message>
    <message>
      <source>broken off</source>
      <translation>abandonné</translation>
    </message>
    <message>
      <source>by a model that was open before</source>
      <translation>par un modèle ouvert auparavant</translation>
    </message>
    <message>
      <source>call '{name}' '{to}'</source>
      <translation>renommer « {name} » en « {to} »</translation>
    </message>
    <message>
      <source>cannot be read: {reason}</source>
      <translation>sont illisibles : {reason}</translation>
    </message>
    <message>
      <source>channel {number}</source>
      <translation>canal {number}</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>votre choix</translation>
    </message>
    <message>
      <source>chosen, {letter}</source>
      <translation>choisi, {letter}</translation>
    </message>
    <message>
      <source>colour changes {value}</source>
      <translation>changements de couleur {value}</translation>
    </message>
    <message>
      <source>crops down to {value}%</source>
      <translation>recadrages jusqu’à {value} %</translation>
    </message>
    <message>
      <source>damaged</source>
      <translation>endommagé</translation>
    </message>
    <message>
      <source>describes pictures, few pictures</source>
      <translation>décrit les images, peu d’images</translation>
    </message>
    <message>
      <source>did not answer any more</source>
      <translation>ne répondait plus</translation>
    </message>
    <message>
      <source>done</source>
      <translation>finie</translation>
    </message>
    <message>
      <source>each block {part:g} of the one above it</source>
      <translation>chaque bloc {part:g} de celui au-dessus</translation>
    </message>
    <message>
      <source>ended early by the person</source>
      <translation>terminé plus tôt par l’utilisateur</translation>
    </message>
    <message>
      <source>ended with a fault (exit code {code})</source>
      <translation>s’est terminé sur une erreur (code {code})</translation>
    </message>
    <message>
      <source>epochs</source>
      <translation>époques</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>a échoué</translation>
    </message>
    <message>
      <source>fine-tuned</source>
      <translation>affiné</translation>
    </message>
    <message>
      <source>fine-tuning</source>
      <translation>affinage</translation>
    </message>
    <message>
      <source>fine-tuning {rate:g}</source>
      <translation>affinage {rate:g}</translation>
    </message>
    <message>
      <source>finished</source>
      <translation>terminé</translation>
    </message>
    <message>
      <source>fitted</source>
      <translation>ajusté</translation>
    </message>
    <message>
      <source>folded</source>
      <translation>replié</translation>
    </message>
    <message>
      <source>folder</source>
      <translation>dossier</translation>
    </message>
    <message>
      <source>from random weights</source>
      <translation>depuis des poids aléatoires</translation>
    </message>
    <message>
      <source>from the top</source>
      <translation>depuis le haut</translation>
    </message>
    <message>
      <source>frozen</source>
      <translation>gelé</translation>
    </message>
    <message>
      <source>frozen. It stays as it is and keeps what it knows.</source>
      <translation>gelé. Il reste tel quel et garde ce qu’il sait.</translation>
    </message>
    <message>
      <source>frozen: unchanged</source>
      <translation>gelé : inchangé</translation>
    </message>
    <message>
      <source>going on</source>
      <translation>en cours</translation>
    </message>
    <message>
      <source>has no numbers</source>
      <translation>n’a pas de nombres</translation>
    </message>
    <message>
      <source>head only</source>
      <translation>tête seule</translation>
    </message>
    <message>
      <source>head, then all</source>
      <translation>tête, puis tout</translation>
    </message>
    <message>
      <source>holds complex numbers</source>
      <translation>contient des nombres complexes</translation>
    </message>
    <message>
      <source>interrupted</source>
      <translation>interrompu</translation>
    </message>
    <message>
      <source>is not a plain block of numbers</source>
      <translation>n’est pas un simple bloc de nombres</translation>
    </message>
    <message>
      <source>is quantised to a few bits</source>
      <translation>est quantifié sur quelques bits</translation>
    </message>
    <message>
      <source>is {shown}</source>
      <translation>est {shown}</translation>
    </message>
    <message>
      <source>is {true}</source>
      <translation>est {true}</translation>
    </message>
    <message>
      <source>it</source>
      <translation>l’ensemble</translation>
    </message>
    <message>
      <source>it gave no reason</source>
      <translation>aucune raison n’a été donnée</translation>
    </message>
    <message>
      <source>it has no pictures</source>
      <translation>il n’a pas d’images</translation>
    </message>
    <message>
      <source>it holds more than {n} files</source>
      <translation>elle contient plus de {n} fichiers</translation>
    </message>
    <message>
      <source>it holds something else than a message</source>
      <translation>il contient autre chose qu’un message</translation>
    </message>
    <message>
      <source>it is damaged</source>
      <translation>elle est endommagée</translation>
    </message>
    <message>
      <source>it is nested too deeply</source>
      <translation>l’imbrication est trop profonde</translation>
    </message>
    <message>
      <source>it is not JSON from line {line}, column {column} on</source>
      <translation>ce n’est pas du JSON à partir de la ligne {line}, colonne {column}</translation>
    </message>
    <message>
      <source>it is not text</source>
      <translation>ce n’est pas du texte</translation>
    </message>
    <message>
      <source>it is protected by a password</source>
      <translation>elle est protégée par un mot de passe</translation>
    </message>
    <message>
      <source>it names one key twice</source>
      <translation>une même clé y figure deux fois</translation>
    </message>
    <message>
      <source>it would take {size:,.0f} MB, and {free:,.0f} MB are free</source>
      <translation>elle occuperait {size:,.0f} Mo, et {free:,.0f} Mo sont libres</translation>
    </message>
    <message>
      <source>its contents are packed so tightly that it may be built to fill the disk</source>
      <translation>son contenu est si fortement comprimé qu’elle est peut-être faite pour remplir le disque</translation>
    </message>
    <message>
      <source>large</source>
      <translation>grand gros</translation>
    </message>
    <message>
      <source>later</source>
      <translation>plus tard</translation>
    </message>
    <message>
      <source>learned, and did not move</source>
      <translation>a appris, sans bouger</translation>
    </message>
    <message>
      <source>learning rate</source>
      <translation>taux d’apprentissage</translation>
    </message>
    <message>
      <source>learning...</source>
      <translation>apprend...</translation>
    </message>
    <message>
      <source>learns</source>
      <translation>apprend</translation>
    </message>
    <message>
      <source>learns, rate {rate}</source>
      <translation>apprend, taux {rate}</translation>
    </message>
    <message>
      <source>learns. Its learning rate, {rate}, says how large its steps are.</source>
      <translation>apprend. Son taux d’apprentissage, {rate}, dit quelle est la taille de ses pas.</translation>
    </message>
    <message>
      <source>learns. While all else rests, the best head is worked out at once, without a learning rate.</source>
      <translation>apprend. Tandis que tout le reste se repose, la meilleure tête est calculée d’un coup, sans taux d’apprentissage.</translation>
    </message>
    <message>
      <source>learns: fitted at once</source>
      <translation>apprend : ajusté d’un coup</translation>
    </message>
    <message numerus="yes">
      <source>leave {n} pictures out</source>
      <translation>
        <numerusform>écarter {n} image</numerusform>
        <numerusform>écarter {n} images</numerusform>
      </translation>
    </message>
    <message>
      <source>left out</source>
      <translation>écartée</translation>
    </message>
    <message>
      <source>less good</source>
      <translation>moins bon</translation>
    </message>
    <message>
      <source>licence not known</source>
      <translation>licence inconnue</translation>
    </message>
    <message>
      <source>lies in {was}</source>
      <translation>rangée dans {was}</translation>
    </message>
    <message>
      <source>likely real.</source>
      <translation>probablement réel.</translation>
    </message>
    <message>
      <source>looking...</source>
      <translation>examen...</translation>
    </message>
    <message>
      <source>lower rate</source>
      <translation>taux plus bas</translation>
    </message>
    <message>
      <source>make '{name}' a part of '{to}'</source>
      <translation>intégrer « {name} » à « {to} »</translation>
    </message>
    <message>
      <source>may be chance.</source>
      <translation>peut-être le hasard.</translation>
    </message>
    <message>
      <source>maybe equal</source>
      <translation>peut-être égal</translation>
    </message>
    <message>
      <source>measured</source>
      <translation>mesure</translation>
    </message>
    <message>
      <source>mirroring</source>
      <translation>miroir</translation>
    </message>
    <message>
      <source>model</source>
      <translation>modèle</translation>
    </message>
    <message>
      <source>more epochs</source>
      <translation>plus d’époques</translation>
    </message>
    <message>
      <source>more than {duration} left</source>
      <translation>encore plus de {duration}</translation>
    </message>
    <message>
      <source>most like '{name}'</source>
      <translation>surtout comme « {name} »</translation>
    </message>
    <message numerus="yes">
      <source>move {n} pictures to '{name}'</source>
      <translation>
        <numerusform>déplacer {n} image vers « {name} »</numerusform>
        <numerusform>déplacer {n} images vers « {name} »</numerusform>
      </translation>
    </message>
    <message>
      <source>moved {change}</source>
      <translation>a bougé de {change}</translation>
    </message>
    <message>
      <source>name@computer, as ssh knows it</source>
      <translation>nom@ordinateur, comme ssh le connaît</translation>
    </message>
    <message>
      <source>new cameras</source>
      <translation>de nouveaux appareils</translation>
    </message>
    <message>
      <source>new days</source>
      <translation>de nouveaux jours</translation>
    </message>
    <message>
      <source>new groups</source>
      <translation>de nouveaux groupes</translation>
    </message>
    <message>
      <source>new last layer</source>
      <translation>dernière couche neuve</translation>
    </message>
    <message>
      <source>new rounds</source>
      <translation>de nouveaux tours</translation>
    </message>
    <message>
      <source>new sub-folders</source>
      <translation>de nouveaux sous-dossiers</translation>
    </message>
    <message>
      <source>new: it began with random weights</source>
      <translation>nouveau : parti de poids aléatoires</translation>
    </message>
    <message>
      <source>no backbone is called '{name}'</source>
      <translation>aucun réseau de base ne s’appelle « {name} »</translation>
    </message>
    <message>
      <source>no network's weights are on this computer.</source>
      <translation>les poids d’aucun réseau ne sont sur cet ordinateur.</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucune</translation>
    </message>
    <message>
      <source>not chosen</source>
      <translation>non choisi</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>inconnue</translation>
    </message>
    <message>
      <source>not known of a model file without its run folder</source>
      <translation>inconnu pour un fichier de modèle sans son dossier d’entraînement</translation>
    </message>
    <message>
      <source>not made</source>
      <translation>non fait</translation>
    </message>
    <message>
      <source>not on this computer</source>
      <translation>absent de cet ordinateur</translation>
    </message>
    <message>
      <source>not read</source>
      <translation>non lue</translation>
    </message>
    <message>
      <source>not sure</source>
      <translation>pas sûr</translation>
    </message>
    <message>
      <source>not there any more</source>
      <translation>n’existe plus</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>rien</translation>
    </message>
    <message>
      <source>now</source>
      <translation>en cours</translation>
    </message>
    <message numerus="yes">
      <source>of each class are answered right on average, each class counted equally (balanced accuracy), on {n} {part} pictures</source>
      <translation>
        <numerusform>de chaque classe sont reconnus en moyenne, chaque classe comptant autant (exactitude équilibrée), sur {n} image de {part}</numerusform>
        <numerusform>de chaque classe sont reconnus en moyenne, chaque classe comptant autant (exactitude équilibrée), sur {n} images de {part}</numerusform>
      </translation>
    </message>
    <message>
      <source>of each class are answered right on average, each class counted equally (balanced accuracy), on {pictures}. With so many pictures, the true figure very likely (95%) lies between {low:.0%} and {high:.0%}.</source>
      <translation>de chaque classe sont reconnus en moyenne, chaque classe comptant autant (exactitude équilibrée), sur {pictures}. Avec ce nombre d’images, le vrai chiffre se situe très probablement (95 %) entre {low:.0%} et {high:.0%}.</translation>
    </message>
    <message numerus="yes">
      <source>of the answers are right, on {n} {part} pictures</source>
      <translation>
        <numerusform>des réponses sont justes, sur {n} image de {part}</numerusform>
        <numerusform>des réponses sont justes, sur {n} images de {part}</numerusform>
      </translation>
    </message>
    <message>
      <source>of the answers are right, on {pictures}. With so many pictures, the true figure very likely (95%) lies between {accuracy_low:.0%} and {accuracy_high:.0%}.</source>
      <translation>des réponses sont justes, sur {pictures}. Avec ce nombre d’images, le vrai chiffre se situe très probablement (95 %) entre {accuracy_low:.0%} et {accuracy_high:.0%}.</translation>
    </message>
    <message>
      <source>off</source>
      <translation>désactivé</translation>
    </message>
    <message>
      <source>other classes</source>
      <translation>autres classes</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>en pause</translation>
    </message>
    <message>
      <source>per picture</source>
      <translation>par image</translation>
    </message>
    <message>
      <source>pictures</source>
      <translation>images</translation>
    </message>
    <message>
      <source>pip, which installs Python packages, gave an answer that tlgui cannot read: {error}.</source>
      <translation>pip, qui installe les paquets Python, a donné une réponse que tlgui ne sait pas lire : {error}.</translation>
    </message>
    <message>
      <source>pretrained, fine-tuned</source>
      <translation>préentraîné, affiné</translation>
    </message>
    <message>
      <source>pretrained, head alone</source>
      <translation>préentraîné, tête seule</translation>
    </message>
    <message numerus="yes">
      <source>put {n} pictures into a new class '{name}'</source>
      <translation>
        <numerusform>mettre {n} image dans une nouvelle classe « {name} »</numerusform>
        <numerusform>mettre {n} images dans une nouvelle classe « {name} »</numerusform>
      </translation>
    </message>
    <message>
      <source>quick fast</source>
      <translation>rapide vite</translation>
    </message>
    <message>
      <source>random weights</source>
      <translation>poids aléatoires</translation>
    </message>
    <message>
      <source>ready</source>
      <translation>prêt</translation>
    </message>
    <message>
      <source>ready to use</source>
      <translation>prêt à l’emploi</translation>
    </message>
    <message>
      <source>repeats a few numbers instead of holding them all</source>
      <translation>répète quelques nombres au lieu de les contenir tous</translation>
    </message>
    <message>
      <source>rotations up to {value} degrees</source>
      <translation>rotations jusqu’à {value} degrés</translation>
    </message>
    <message>
      <source>sees {input_size_px} px</source>
      <translation>voit {input_size_px} px</translation>
    </message>
    <message>
      <source>small</source>
      <translation>petit léger</translation>
    </message>
    <message>
      <source>small network</source>
      <translation>petit réseau</translation>
    </message>
    <message>
      <source>stopped</source>
      <translation>arrêté</translation>
    </message>
    <message>
      <source>stopping...</source>
      <translation>arrêt...</translation>
    </message>
    <message>
      <source>such as what was different</source>
      <translation>par exemple ce qui était différent</translation>
    </message>
    <message numerus="yes">
      <source>take back {n} decisions</source>
      <translation>
        <numerusform>annuler {n} décision</numerusform>
        <numerusform>annuler {n} décisions</numerusform>
      </translation>
    </message>
    <message>
      <source>test</source>
      <translation>test</translation>
    </message>
    <message>
      <source>testing</source>
      <translation>test</translation>
    </message>
    <message>
      <source>the Apple GPU</source>
      <translation>le GPU Apple</translation>
    </message>
    <message>
      <source>the border, all around</source>
      <translation>le pourtour</translation>
    </message>
    <message>
      <source>the built-in starter network</source>
      <translation>le réseau de départ intégré</translation>
    </message>
    <message>
      <source>the file that was asked for</source>
      <translation>le fichier demandé</translation>
    </message>
    <message>
      <source>the file that was downloaded before</source>
      <translation>le fichier téléchargé auparavant</translation>
    </message>
    <message>
      <source>the left edge</source>
      <translation>le bord gauche</translation>
    </message>
    <message>
      <source>the lower edge</source>
      <translation>le bord du bas</translation>
    </message>
    <message>
      <source>the lower left corner</source>
      <translation>le coin en bas à gauche</translation>
    </message>
    <message>
      <source>the lower right corner</source>
      <translation>le coin en bas à droite</translation>
    </message>
    <message>
      <source>the other {n} pictures are answered as before.</source>
      <translation>les {n} autres images ont la même réponse qu’avant.</translation>
    </message>
    <message numerus="yes">
      <source>the processor ({n} threads)</source>
      <translation>
        <numerusform>le processeur ({n} thread)</numerusform>
        <numerusform>le processeur ({n} threads)</numerusform>
      </translation>
    </message>
    <message>
      <source>the right edge</source>
      <translation>le bord droit</translation>
    </message>
    <message>
      <source>the upper edge</source>
      <translation>le bord du haut</translation>
    </message>
    <message>
      <source>the upper left corner</source>
      <translation>le coin en haut à gauche</translation>
    </message>
    <message>
      <source>the upper right corner</source>
      <translation>le coin en haut à droite</translation>
    </message>
    <message>
      <source>this computer</source>
      <translation>cet ordinateur</translation>
    </message>
    <message>
      <source>timm (results-imagenet.csv)</source>
      <translation>timm (results-imagenet.csv)</translation>
    </message>
    <message>
      <source>tlgui did not draw '{path}', where sample pictures would be drawn; it was left as it is.</source>
      <translation>tlgui n’a pas dessiné « {path} », là où seraient dessinées les images d’exemple ; ce fichier est resté tel quel.</translation>
    </message>
    <message>
      <source>tlgui is still looking at the pictures.</source>
      <translation>tlgui examine encore les images.</translation>
    </message>
    <message>
      <source>tlgui trains with its own PyTorch, because {python} was not found.</source>
      <translation>tlgui entraîne avec son propre PyTorch, car {python} est introuvable.</translation>
    </message>
    <message>
      <source>tlgui trains with {python}.</source>
      <translation>tlgui entraîne avec {python}.</translation>
    </message>
    <message>
      <source>tlgui uses Apple's GPU automatically; Macs no longer support NVIDIA GPUs.</source>
      <translation>tlgui utilise automatiquement le GPU d’Apple ; les Mac n’acceptent plus les GPU NVIDIA.</translation>
    </message>
    <message>
      <source>tlgui {new} is available (you have {current}). {url}</source>
      <translation>tlgui {new} est disponible (vous avez {current}). {url}</translation>
    </message>
    <message>
      <source>tlgui {version}

Teaches a pretrained network to tell your own pictures apart: first a new head learns while the network is frozen, then everything learns gently.

{privacy}

MIT licence.</source>
      <translation>tlgui {version}

Apprend à un réseau préentraîné à distinguer vos propres images : d’abord une nouvelle tête apprend tandis que le réseau est gelé, puis tout apprend en douceur.

{privacy}

Licence MIT.</translation>
    </message>
    <message>
      <source>tlgui's own PyTorch</source>
      <translation>le PyTorch de tlgui</translation>
    </message>
    <message>
      <source>torchvision</source>
      <translation>torchvision</translation>
    </message>
    <message>
      <source>training</source>
      <translation>entraînement</translation>
    </message>
    <message>
      <source>unfolded</source>
      <translation>déplié</translation>
    </message>
    <message>
      <source>unfreeze</source>
      <translation>dégeler</translation>
    </message>
    <message>
      <source>unfrozen from the top</source>
      <translation>dégelé depuis le haut</translation>
    </message>
    <message>
      <source>units</source>
      <translation>unités</translation>
    </message>
    <message>
      <source>validation</source>
      <translation>validation</translation>
    </message>
    <message>
      <source>values that are not numbers (NaN or infinite), as after a training that went wrong</source>
      <translation>des valeurs qui ne sont pas des nombres (NaN ou infinies), comme après un entraînement qui a mal tourné</translation>
    </message>
    <message>
      <source>waits</source>
      <translation>en attente</translation>
    </message>
    <message>
      <source>was killed (signal {signal})</source>
      <translation>a été tué (signal {signal})</translation>
    </message>
    <message>
      <source>whole numbers, not weights</source>
      <translation>des nombres entiers, pas des poids</translation>
    </message>
    <message>
      <source>you say: {name}</source>
      <translation>vous dites : {name}</translation>
    </message>
    <message>
      <source>you: {changes}</source>
      <translation>vous : {changes}</translation>
    </message>
    <message>
      <source>{accuracy:.0%} ({low:.0%} to {high:.0%}) as the first answer, before the first epoch: that was a new head alone, not this model, counted on training pictures that it had not learned from.</source>
      <translation>{accuracy:.0%} ({low:.0%} à {high:.0%}) comme première réponse, avant la première époque : c’était une nouvelle tête seule, pas ce modèle, comptée sur des images d’entraînement sur lesquelles elle n’avait pas appris.</translation>
    </message>
    <message>
      <source>{accuracy:.0%} right</source>
      <translation>{accuracy:.0%} justes</translation>
    </message>
    <message>
      <source>{accuracy:.0%} right ({low:.0%} to {high:.0%})</source>
      <translation>{accuracy:.0%} justes ({low:.0%} à {high:.0%})</translation>
    </message>
    <message>
      <source>{accuracy:.0f}% on ImageNet</source>
      <translation>{accuracy:.0f} % sur ImageNet</translation>
    </message>
    <message>
      <source>{accuracy:.1%}</source>
      <translation>{accuracy:.1%}</translation>
    </message>
    <message>
      <source>{accuracy:.1%} ({low:.0%} to {high:.0%})</source>
      <translation>{accuracy:.1%} ({low:.0%} à {high:.0%})</translation>
    </message>
    <message>
      <source>{accuracy:.1%} ({low:.0%} to {high:.0%}) with {pictures}</source>
      <translation>{accuracy:.1%} ({low:.0%} à {high:.0%}) avec {pictures}</translation>
    </message>
    <message>
      <source>{accuracy:.1%} in the curves, after epoch {epoch}: on the validation pictures too, but measured during the run, with quicker and less precise arithmetic.</source>
      <translation>{accuracy:.1%} dans les courbes, après l’époque {epoch} : sur les images de validation aussi, mais mesuré pendant l’entraînement, avec un calcul plus rapide et moins précis.</translation>
    </message>
    <message>
      <source>{accuracy:.1%} in the curves, after epoch {epoch}: on the validation pictures too, each counted once, and before the model counted every class equally.</source>
      <translation>{accuracy:.1%} dans les courbes, après l’époque {epoch} : sur les images de validation aussi, chacune comptée une fois, et avant que le modèle ne compte chaque classe à égalité.</translation>
    </message>
    <message>
      <source>{accuracy:.1%} of the training pictures, in the same epoch: it learned from these, so this says nothing of new pictures.</source>
      <translation>{accuracy:.1%} des images d’entraînement, à la même époque : c’est sur elles qu’il a appris, cela ne dit donc rien des nouvelles images.</translation>
    </message>
    <message numerus="yes">
      <source>{accuracy:.1%} on the {n} validation pictures: the best epoch was chosen by them, so this may look a little too good.</source>
      <translation>
        <numerusform>{accuracy:.1%} sur {n} image de validation : elle a servi à choisir la meilleure époque, c’est donc peut-être trop beau.</numerusform>
        <numerusform>{accuracy:.1%} sur les {n} images de validation : elles ont servi à choisir la meilleure époque, c’est donc peut-être un peu trop beau.</numerusform>
      </translation>
    </message>
    <message>
      <source>{answered}, {probability:.0%}</source>
      <translation>{answered}, {probability:.0%}</translation>
    </message>
    <message>
      <source>{answer}, {probability:.0%}</source>
      <translation>{answer}, {probability:.0%}</translation>
    </message>
    <message>
      <source>{backbone}
{accuracy}  ·  sees {input_size_px} px  ·  {where}{estimate}</source>
      <translation>{backbone}
{accuracy}  ·  voit {input_size_px} px  ·  {where}{estimate}</translation>
    </message>
    <message>
      <source>{backbone}
{facts}{estimate}</source>
      <translation>{backbone}
{facts}{estimate}</translation>
    </message>
    <message>
      <source>{backbone} can only answer with the {n_names} names that it learned, and none of your classes is among them: it takes your pictures for what it has names for. So it gets a new head, which learns your classes.</source>
      <translation>{backbone} ne peut répondre qu’avec les {n_names} noms qu’il a appris, et aucune de vos classes n’en fait partie : il prend vos images pour ce qu’il sait nommer. Il reçoit donc une nouvelle tête, qui apprend vos classes.</translation>
    </message>
    <message>
      <source>{backbone} can only answer with the {n_names} names that it learned. Of your {n_classes} classes it has names for {names} alone, so it must be told about the others: a new head learns yours, and only yours.</source>
      <translation>{backbone} ne peut répondre qu’avec les {n_names} noms qu’il a appris. De vos {n_classes} classes, il n’a de noms que pour {names} ; il faut donc lui apprendre les autres : une nouvelle tête apprend les vôtres, et seulement les vôtres.</translation>
    </message>
    <message>
      <source>{backbone} has names for all of your classes, but it still answers with any of the {n_names} that it learned. A new head answers with yours alone, and learns from your pictures what tells them apart.</source>
      <translation>{backbone} a des noms pour toutes vos classes, mais il répond toujours avec n’importe lequel des {n_names} qu’il a appris. Une nouvelle tête répond avec les vôtres seulement, et apprend sur vos images ce qui les distingue.</translation>
    </message>
    <message>
      <source>{backbone} has no weights called '{name}'.</source>
      <translation>{backbone} n’a pas de poids nommés « {name} ».</translation>
    </message>
    <message>
      <source>{backbone} is one of timm's networks, and timm is not installed here.</source>
      <translation>{backbone} est l’un des réseaux de timm, et timm n’est pas installé ici.</translation>
    </message>
    <message>
      <source>{backbone} was made to describe pictures of any kind, for heads of other people's making. So train the head alone and keep the rest frozen; its makers count on that. If it falls short, let the upper blocks learn too.</source>
      <translation>{backbone} a été fait pour décrire des images de toute sorte, pour des têtes faites par d’autres. Entraînez donc la tête seule et gardez le reste gelé ; ses auteurs comptent là-dessus. Si cela ne suffit pas, laissez aussi apprendre les blocs du haut.</translation>
    </message>
    <message>
      <source>{backbone} was made to tell of pictures rather than to name what is in them: it comes without a last layer, so it has no answers to show.</source>
      <translation>{backbone} a été fait pour décrire des images plutôt que pour nommer ce qu’elles contiennent : il vient sans dernière couche, il n’a donc pas de réponses à montrer.</translation>
    </message>
    <message>
      <source>{backbone}, starting from {weights}</source>
      <translation>{backbone}, en partant de {weights}</translation>
    </message>
    <message>
      <source>{base} Its last layer is for {n} classes and is not used: the new head takes its place.</source>
      <translation>{base} Sa dernière couche est pour {n} classes et n’est pas utilisée : la nouvelle tête prend sa place.</translation>
    </message>
    <message>
      <source>{base} Its last layer is not used: the new head takes its place.</source>
      <translation>{base} Sa dernière couche n’est pas utilisée : la nouvelle tête prend sa place.</translation>
    </message>
    <message>
      <source>{base} The rest is not used.</source>
      <translation>{base} Le reste n’est pas utilisé.</translation>
    </message>
    <message>
      <source>{before:.0%} → {after:.0%} on the other {n} pictures, likely a real gain.</source>
      <translation>{before:.0%} → {after:.0%} sur les {n} autres images, probablement un vrai gain.</translation>
    </message>
    <message>
      <source>{before:.0%} → {after:.0%} on the other {n} pictures, likely a real loss.</source>
      <translation>{before:.0%} → {after:.0%} sur les {n} autres images, probablement une vraie perte.</translation>
    </message>
    <message>
      <source>{before:.0%} → {after:.0%} on the other {n} pictures; chance alone can explain that.</source>
      <translation>{before:.0%} → {after:.0%} sur les {n} autres images ; le hasard seul peut l’expliquer.</translation>
    </message>
    <message>
      <source>{before:.0%} → {after:.0%} on the other {n} pictures; too few are answered differently to tell.</source>
      <translation>{before:.0%} → {after:.0%} sur les {n} autres images ; trop peu de réponses diffèrent pour conclure.</translation>
    </message>
    <message>
      <source>{best} comes first, but {others} may be just as good: the difference is within what chance gives with {n} pictures.</source>
      <translation>{best} arrive en tête, mais {others} peuvent être tout aussi bons : l’écart reste dans ce que donne le hasard avec {n} images.</translation>
    </message>
    <message>
      <source>{best} is best; chance alone hardly explains that.</source>
      <translation>{best} est le meilleur ; le hasard seul ne l’explique guère.</translation>
    </message>
    <message>
      <source>{blocks} unfrozen</source>
      <translation>{blocks} dégelé</translation>
    </message>
    <message>
      <source>{block} at {rate}</source>
      <translation>{block} à {rate}</translation>
    </message>
    <message>
      <source>{block} in “{phase}”: {what}</source>
      <translation>{block} dans « {phase} » : {what}</translation>
    </message>
    <message>
      <source>{decay:g} of the average kept at each step</source>
      <translation>{decay:g} de la moyenne gardé à chaque pas</translation>
    </message>
    <message>
      <source>{done:.0%} - {name} - tlgui</source>
      <translation>{done:.0%} - {name} - tlgui</translation>
    </message>
    <message>
      <source>{done:.0%}, epoch {epoch} of {n}</source>
      <translation>{done:.0%}, époque {epoch} sur {n}</translation>
    </message>
    <message>
      <source>{done:.0%}, {left} - {name} - tlgui</source>
      <translation>{done:.0%}, {left} - {name} - tlgui</translation>
    </message>
    <message>
      <source>{done} of {n}</source>
      <translation>{done} sur {n}</translation>
    </message>
    <message numerus="yes">
      <source>{done} of {n} runs are finished.</source>
      <translation>
        <numerusform>Entraînements terminés : {done} sur {n}.</numerusform>
        <numerusform>Entraînements terminés : {done} sur {n}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {total} answered</source>
      <translation>{done} réponses sur {total}</translation>
    </message>
    <message>
      <source>{done} of {total} pictures</source>
      <translation>{done} sur {total} images</translation>
    </message>
    <message>
      <source>{error} It is left out.</source>
      <translation>{error} Le fichier est écarté.</translation>
    </message>
    <message>
      <source>{error} The run ends here, and the best model so far is kept.</source>
      <translation>{error} L’entraînement se termine ici, et le meilleur modèle obtenu est gardé.</translation>
    </message>
    <message>
      <source>{falls}; no learning rate stands out.</source>
      <translation>{falls} ; aucun taux d’apprentissage ne se détache.</translation>
    </message>
    <message>
      <source>{falls}; the suggested learning rate is {chosen}.</source>
      <translation>{falls} ; le taux d’apprentissage suggéré est {chosen}.</translation>
    </message>
    <message>
      <source>{family} family, built by timm. Sees pictures at {input_size_px} x {input_size_px} pixels, has {n_parameters:.1f} million parameters and takes {cost:.2f} billion multiply-adds per picture. Licence of its weights: {licence}.</source>
      <translation>Famille {family}, construite par timm. Voit les images en {input_size_px} x {input_size_px} pixels, a {n_parameters:.1f} millions de paramètres et demande {cost:.2f} milliards de multiplications-additions par image. Licence de ses poids : {licence}.</translation>
    </message>
    <message>
      <source>{family} family. Sees pictures at {input_size_px} x {input_size_px} pixels, gets {imagenet_top1:.1f}% of ImageNet's photos right (top-1), has {n_parameters:.1f} million parameters and takes {cost} billion multiply-adds per picture.{licence}</source>
      <translation>Famille {family}. Voit les images en {input_size_px} x {input_size_px} pixels, reconnaît {imagenet_top1:.1f} % des photos d’ImageNet (top-1), a {n_parameters:.1f} millions de paramètres et demande {cost} milliards de multiplications-additions par image.{licence}</translation>
    </message>
    <message>
      <source>{fetch}, then train</source>
      <translation>{fetch}, puis entraîner</translation>
    </message>
    <message>
      <source>{first} {second}</source>
      <translation>{first} {second}</translation>
    </message>
    <message>
      <source>{fits} It is timm's {name}, for pictures of {size_px} pixels.</source>
      <translation>{fits} C’est le {name} de timm, pour des images de {size_px} pixels.</translation>
    </message>
    <message>
      <source>{fits} It is torchvision's {name}, for pictures of {size_px} pixels.</source>
      <translation>{fits} C’est le {name} de torchvision, pour des images de {size_px} pixels.</translation>
    </message>
    <message>
      <source>{host} ({name})</source>
      <translation>{host} ({name})</translation>
    </message>
    <message>
      <source>{host} asks for a password ({status}): {url}.</source>
      <translation>{host} demande un mot de passe ({status}) : {url}.</translation>
    </message>
    <message>
      <source>{host} cannot be asked, or redirects to an address that cannot be followed: {said}.</source>
      <translation>{host} ne peut pas être interrogé, ou redirige vers une adresse qu’on ne peut pas suivre : {said}.</translation>
    </message>
    <message>
      <source>{host} cannot be reached; is this computer connected to the internet?</source>
      <translation>{host} est inaccessible ; cet ordinateur est-il connecté à internet ?</translation>
    </message>
    <message>
      <source>{host} describes the repository at a length that cannot be right.</source>
      <translation>{host} décrit le dépôt à une longueur qui ne peut pas être juste.</translation>
    </message>
    <message>
      <source>{host} does not answer; is this computer connected to the internet?</source>
      <translation>{host} ne répond pas ; cet ordinateur est-il connecté à internet ?</translation>
    </message>
    <message>
      <source>{host} does not give {repository} to the account of your access token ({status}). Nothing was downloaded.</source>
      <translation>{host} ne donne pas {repository} au compte de votre jeton d’accès ({status}). Rien n’a été téléchargé.</translation>
    </message>
    <message>
      <source>{host} does not have the file ({status}): {url}.</source>
      <translation>{host} n’a pas le fichier ({status}) : {url}.</translation>
    </message>
    <message>
      <source>{host} does not tell the hash of '{name}' in {repository}, so the file could not be checked. Nothing was downloaded.</source>
      <translation>{host} n’indique pas l’empreinte de « {name} » dans {repository} : le fichier ne pourrait donc pas être vérifié. Rien n’a été téléchargé.</translation>
    </message>
    <message>
      <source>{host} gives {repository} only to people who have agreed to its terms ({status}). Nothing was downloaded.</source>
      <translation>{host} ne donne {repository} qu’à ceux qui ont accepté ses conditions ({status}). Rien n’a été téléchargé.</translation>
    </message>
    <message>
      <source>{host} has a problem of its own ({status}).</source>
      <translation>{host} a un problème de son côté ({status}).</translation>
    </message>
    <message>
      <source>{host} has closed {repository} ({status}).</source>
      <translation>{host} a fermé {repository} ({status}).</translation>
    </message>
    <message>
      <source>{host} has had too many requests from here ({status}).</source>
      <translation>{host} a reçu trop de demandes d’ici ({status}).</translation>
    </message>
    <message numerus="yes">
      <source>{host} has had too many requests from here and asks you to wait for {n} minutes ({status}).</source>
      <translation>
        <numerusform>{host} a reçu trop de demandes d’ici et vous prie d’attendre {n} minute ({status}).</numerusform>
        <numerusform>{host} a reçu trop de demandes d’ici et vous prie d’attendre {n} minutes ({status}).</numerusform>
      </translation>
    </message>
    <message>
      <source>{host} has no {repository} that you may see ({status}).</source>
      <translation>{host} n’a pas de {repository} que vous puissiez voir ({status}).</translation>
    </message>
    <message>
      <source>{host} no longer has the file ({status}): {url}.</source>
      <translation>{host} n’a plus le fichier ({status}) : {url}.</translation>
    </message>
    <message>
      <source>{host} redirects to an address without a secure connection ({said}). tlgui does not follow it.</source>
      <translation>{host} redirige vers une adresse sans connexion sécurisée ({said}). tlgui ne la suit pas.</translation>
    </message>
    <message>
      <source>{host} refuses the download ({status}): {url}.</source>
      <translation>{host} refuse le téléchargement ({status}) : {url}.</translation>
    </message>
    <message>
      <source>{host} sends more than {megabytes} MB, which is no picture of a web page.</source>
      <translation>{host} envoie plus de {megabytes} Mo, ce n’est pas une image de page web.</translation>
    </message>
    <message>
      <source>{host} sent a different part of the file than the one that was asked for.</source>
      <translation>{host} a envoyé une autre partie du fichier que celle demandée.</translation>
    </message>
    <message>
      <source>{host} sent a web page instead of the file. Some networks do this until you sign in with a browser.</source>
      <translation>{host} a envoyé une page web au lieu du fichier. Certains réseaux le font tant qu’on ne s’est pas connecté avec un navigateur.</translation>
    </message>
    <message>
      <source>{host} sent a web page or a text instead of a picture.</source>
      <translation>{host} a envoyé une page web ou un texte au lieu d’une image.</translation>
    </message>
    <message>
      <source>{host} sent something other than the file ({status}).</source>
      <translation>{host} a envoyé autre chose que le fichier ({status}).</translation>
    </message>
    <message>
      <source>{host} stopped sending.</source>
      <translation>{host} a cessé d’envoyer.</translation>
    </message>
    <message>
      <source>{kind}: {when}, {pictures}</source>
      <translation>{kind} : {when}, {pictures}</translation>
    </message>
    <message>
      <source>{label} must be a name or a path, not {value}.</source>
      <translation>{label} : il faut un nom ou un chemin, pas {value}.</translation>
    </message>
    <message>
      <source>{label} must be a number between {minimum} and {maximum}, not {value}.</source>
      <translation>{label} : il faut un nombre entre {minimum} et {maximum}, pas {value}.</translation>
    </message>
    <message>
      <source>{label} must be a number such as {example} or '{word}', not '{value}'.</source>
      <translation>{label} : il faut un nombre comme {example} ou « {word} », pas « {value} ».</translation>
    </message>
    <message>
      <source>{label} must be a number such as {example}, not '{value}'.</source>
      <translation>{label} : il faut un nombre comme {example}, pas « {value} ».</translation>
    </message>
    <message>
      <source>{label} must be a whole number between {minimum} and {maximum}, not {value}.</source>
      <translation>{label} : il faut un nombre entier entre {minimum} et {maximum}, pas {value}.</translation>
    </message>
    <message>
      <source>{label} must be a whole number between {minimum} and {maximum}, or '{off}', not '{value}'.</source>
      <translation>{label} : il faut un nombre entier entre {minimum} et {maximum}, ou « {off} », pas « {value} ».</translation>
    </message>
    <message>
      <source>{label} must be between {minimum} and {maximum}, not {value}.</source>
      <translation>{label} : la valeur doit être entre {minimum} et {maximum}, pas {value}.</translation>
    </message>
    <message>
      <source>{label} must be one of {choices}, not '{value}'.</source>
      <translation>{label} : il faut une valeur parmi {choices}, pas « {value} ».</translation>
    </message>
    <message>
      <source>{label} must be true or false, not {value}.</source>
      <translation>{label} : il faut true ou false, pas {value}.</translation>
    </message>
    <message>
      <source>{label} must hold numbers by name (crop, rotate, flip, color), not {value}.</source>
      <translation>{label} : il faut des nombres nommés (crop, rotate, flip, color), pas {value}.</translation>
    </message>
    <message>
      <source>{letter}: {name}. Best by validation loss: epoch {epoch} of {n}, loss {loss:.3f}, {accuracy:.1%} of its validation pictures right.</source>
      <translation>{letter} : {name}. Meilleure par la perte de validation : l’époque {epoch} sur {n}, perte {loss:.3f}, {accuracy:.1%} de ses images de validation justes.</translation>
    </message>
    <message>
      <source>{letter}: {name}. No epoch has been written down yet.</source>
      <translation>{letter} : {name}. Aucune époque n’est encore notée.</translation>
    </message>
    <message>
      <source>{licence}: no commercial use</source>
      <translation>{licence} : pas d’usage commercial</translation>
    </message>
    <message>
      <source>{low:.0%} to {high:.0%}</source>
      <translation>{low:.0%} à {high:.0%}</translation>
    </message>
    <message>
      <source>{n_fitting} of its {n_wanted} tensors fit</source>
      <translation>{n_fitting} de ses {n_wanted} tenseurs correspondent</translation>
    </message>
    <message>
      <source>{n_parameters:.1f} M parameters</source>
      <translation>{n_parameters:.1f} M de paramètres</translation>
    </message>
    <message>
      <source>{n_train} pictures to learn from and {n_val} for validation, as the folder has them. It has no test pictures, so the figures come from the validation pictures, by which the best epoch is chosen too: they may be a little too good. Add a folder 'test', or set a fraction for the final test.</source>
      <translation>{n_train} images pour apprendre et {n_val} pour la validation, comme le dossier les a réparties. Il n’a pas d’images de test, les chiffres viennent donc des images de validation, qui servent aussi à choisir la meilleure époque : ils sont peut-être un peu trop beaux. Ajoutez un dossier « test », ou réglez une part pour le test final.</translation>
    </message>
    <message>
      <source>{n_train} pictures to learn from, {n_val} for validation, and the folder's own {n_test} test pictures, from which the figures of the finished model come.</source>
      <translation>{n_train} images pour apprendre, {n_val} pour la validation, et les {n_test} images de test du dossier lui-même, dont viennent les chiffres du modèle fini.</translation>
    </message>
    <message>
      <source>{n_train} pictures to learn from, {n_val} for validation, none for a final test, as chosen. The figures come from the validation pictures, by which the best epoch is chosen too: they may be a little too good.</source>
      <translation>{n_train} images pour apprendre, {n_val} pour la validation, aucune pour un test final, comme choisi. Les chiffres viennent des images de validation, qui servent aussi à choisir la meilleure époque : ils sont peut-être un peu trop beaux.</translation>
    </message>
    <message>
      <source>{n_train} pictures to learn from, {n_val} for validation, {n_test} set aside for the final test. Neither the training nor the choice of the best epoch sees the test pictures, so the figures of the finished model come from them.</source>
      <translation>{n_train} images pour apprendre, {n_val} pour la validation, {n_test} mises de côté pour le test final. Ni l’entraînement ni le choix de la meilleure époque ne voient les images de test : les chiffres du modèle fini viennent donc d’elles.</translation>
    </message>
    <message>
      <source>{n_train} pictures to learn from, {n_val} for validation. A test part is set aside once every class has {least_of_class} pictures; with fewer, each one is needed to learn from. So the figures come from the validation pictures, by which the best epoch is chosen too: they may be a little too good.</source>
      <translation>{n_train} images pour apprendre, {n_val} pour la validation. Une partie de test est mise de côté dès que chaque classe a {least_of_class} images ; avec moins, chacune est nécessaire pour apprendre. Les chiffres viennent donc des images de validation, qui servent aussi à choisir la meilleure époque : ils sont peut-être un peu trop beaux.</translation>
    </message>
    <message>
      <source>{n_train} pictures to learn from, {n_val} for validation. With so few groups to hold out whole, none is left for a test part. So the figures come from the validation pictures, by which the best epoch is chosen too: they may be a little too good.</source>
      <translation>{n_train} images pour apprendre, {n_val} pour la validation. Avec si peu de groupes à mettre de côté en entier, il n’en reste aucun pour une partie de test. Les chiffres viennent donc des images de validation, qui servent aussi à choisir la meilleure époque : ils sont peut-être un peu trop beaux.</translation>
    </message>
    <message>
      <source>{names} and {more} more</source>
      <translation>{names} et {more} autres</translation>
    </message>
    <message numerus="yes">
      <source>{names} and {n} more</source>
      <translation>
        <numerusform>{names} et {n} autre</numerusform>
        <numerusform>{names} et {n} autres</numerusform>
      </translation>
    </message>
    <message>
      <source>{name}</source>
      <translation>{name}</translation>
    </message>
    <message>
      <source>{name}  ·  model of {when}</source>
      <translation>{name}  ·  modèle du {when}</translation>
    </message>
    <message>
      <source>{name}  ·  model of {when}, right on {accuracy:.0%}</source>
      <translation>{name}  ·  modèle du {when}, juste à {accuracy:.0%}</translation>
    </message>
    <message>
      <source>{name}  ·  {kind} in {place}</source>
      <translation>{name}  ·  {kind} dans {place}</translation>
    </message>
    <message>
      <source>{name} (only shown)</source>
      <translation>{name} (lecture seule)</translation>
    </message>
    <message>
      <source>{name} ({n})</source>
      <translation>{name} ({n})</translation>
    </message>
    <message>
      <source>{name} comes without a last layer, so nothing can be added after it.</source>
      <translation>{name} vient sans dernière couche : rien ne peut donc être ajouté après elle.</translation>
    </message>
    <message>
      <source>{name} has no weights called '{set}'. Choose other weights.</source>
      <translation>{name} n’a pas de poids nommés « {set} ». Choisissez d’autres poids.</translation>
    </message>
    <message>
      <source>{name} sees {side} x {side} pixels of {width} x {height}.</source>
      <translation>{name} voit {side} x {side} pixels sur {width} x {height}.</translation>
    </message>
    <message>
      <source>{name}: Enter shows it large</source>
      <translation>{name} : Entrée l’affiche en grand</translation>
    </message>
    <message>
      <source>{name}: learning {learning}; frozen {frozen}.</source>
      <translation>{name} : apprend : {learning} ; gelé : {frozen}.</translation>
    </message>
    <message numerus="yes">
      <source>{name}: pictures in '{folder}', {edits} decisions about them, {n} runs.</source>
      <translation>
        <numerusform>{name} : images dans « {folder} », décisions à leur sujet : {edits}, entraînements : {n}.</numerusform>
        <numerusform>{name} : images dans « {folder} », décisions à leur sujet : {edits}, entraînements : {n}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name}: the head is fitted at once; frozen {frozen}.</source>
      <translation>{name} : la tête est ajustée d’un coup ; gelé : {frozen}.</translation>
    </message>
    <message>
      <source>{name}: the run is over</source>
      <translation>{name} : l’entraînement est fini</translation>
    </message>
    <message>
      <source>{name}: {done} of {planned}</source>
      <translation>{name} : {done} sur {planned}</translation>
    </message>
    <message>
      <source>{name}: {what}</source>
      <translation>{name} : {what}</translation>
    </message>
    <message>
      <source>{name}? looks like {answer}</source>
      <translation>{name} ? plutôt {answer}</translation>
    </message>
    <message>
      <source>{needed:.1f} GB are needed in '{folder}', but only {free:.1f} GB are free.</source>
      <translation>Il faut {needed:.1f} Go dans « {folder} », mais seulement {free:.1f} Go sont libres.</translation>
    </message>
    <message>
      <source>{network} is chosen</source>
      <translation>{network} est choisi</translation>
    </message>
    <message>
      <source>{network}, a download of {size:.0f} MB, would likely get more right: it names {accuracy:.0f}% of ImageNet's photos right, {own} {own_accuracy:.0f}%.</source>
      <translation>{network}, un téléchargement de {size:.0f} Mo, aurait probablement plus souvent juste : il nomme correctement {accuracy:.0f} % des photos d’ImageNet, {own} {own_accuracy:.0f} %.</translation>
    </message>
    <message>
      <source>{network}: {why}</source>
      <translation>{network} : {why}</translation>
    </message>
    <message>
      <source>{number} of {n}: {name}. The model says {doubt}. What is it?</source>
      <translation>{number} sur {n} : {name}. Le modèle dit {doubt}. Qu’est-ce que c’est ?</translation>
    </message>
    <message>
      <source>{n} % of the picture is cut off.</source>
      <translation>{n} % de l’image est coupé.</translation>
    </message>
    <message numerus="yes">
      <source>{n} answers</source>
      <translation>
        <numerusform>{n} réponse</numerusform>
        <numerusform>{n} réponses</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} answers are 'None of these classes'.</source>
      <translation>
        <numerusform>{n} réponse est « Aucune de ces classes ».</numerusform>
        <numerusform>{n} réponses sont « Aucune de ces classes ».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} answers are in '{path}'.</source>
      <translation>
        <numerusform>{n} réponse est dans « {path} ».</numerusform>
        <numerusform>{n} réponses sont dans « {path} ».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} answers are not sure enough.</source>
      <translation>
        <numerusform>{n} réponse n’est pas assez sûre.</numerusform>
        <numerusform>{n} réponses ne sont pas assez sûres.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} answers are saved in '{path}'.</source>
      <translation>
        <numerusform>{n} réponse est enregistrée dans « {path} ».</numerusform>
        <numerusform>{n} réponses sont enregistrées dans « {path} ».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} answers are there; none is among those.</source>
      <translation>
        <numerusform>Il y a {n} réponse ; elle n’en fait pas partie.</numerusform>
        <numerusform>Il y a {n} réponses ; aucune n’en fait partie.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} answers changed since the epoch before.</source>
      <translation>
        <numerusform>{n} réponse a changé depuis l’époque précédente.</numerusform>
        <numerusform>{n} réponses ont changé depuis l’époque précédente.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} answers were taken off the list.</source>
      <translation>
        <numerusform>{n} réponse a été retirée de la liste.</numerusform>
        <numerusform>{n} réponses ont été retirées de la liste.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} answers were there from the time before the interruption.</source>
      <translation>
        <numerusform>{n} réponse datait d’avant l’interruption.</numerusform>
        <numerusform>{n} réponses dataient d’avant l’interruption.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} are left over in the file ({names})</source>
      <translation>
        <numerusform>{n} est en trop dans le fichier ({names})</numerusform>
        <numerusform>{n} sont en trop dans le fichier ({names})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} are missing ({names})</source>
      <translation>
        <numerusform>{n} manque ({names})</numerusform>
        <numerusform>{n} manquent ({names})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} cameras</source>
      <translation>
        <numerusform>{n} appareil photo</numerusform>
        <numerusform>{n} appareils photo</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} cameras that it never saw</source>
      <translation>
        <numerusform>{n} appareil photo qu’il n’a jamais vu</numerusform>
        <numerusform>{n} appareils photo qu’il n’a jamais vus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} classes</source>
      <translation>
        <numerusform>{n} classe</numerusform>
        <numerusform>{n} classes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} classes come from too few to hold some out and learn from the others, as {groups} alone: {names}. Add pictures of them, so that each comes from at least {least}.</source>
      <translation>
        <numerusform>La classe « {names} » ne vient que de {groups} : trop peu pour en mettre de côté et apprendre sur le reste. Ajoutez-lui des images, pour qu’elle vienne d’au moins {least}.</numerusform>
        <numerusform>{n} classes viennent de trop peu d’origines pour en mettre de côté et apprendre sur le reste, de {groups} seulement : {names}. Ajoutez-leur des images, pour que chacune vienne d’au moins {least}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} classes go by other names.</source>
      <translation>
        <numerusform>{n} classe porte un autre nom.</numerusform>
        <numerusform>{n} classes portent d’autres noms.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} classes: {names}.</source>
      <translation>
        <numerusform>{n} classe : {names}.</numerusform>
        <numerusform>{n} classes : {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days</source>
      <translation>
        <numerusform>{n} jour</numerusform>
        <numerusform>{n} jours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days that it never saw</source>
      <translation>
        <numerusform>{n} jour qu’il n’a jamais vu</numerusform>
        <numerusform>{n} jours qu’il n’a jamais vus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} entries of the archive were not unpacked because of their names, such as '{example}'.</source>
      <translation>
        <numerusform>{n} élément de l’archive n’a pas été décompressé à cause de son nom : « {example} ».</numerusform>
        <numerusform>{n} éléments de l’archive n’ont pas été décompressés à cause de leurs noms, par exemple « {example} ».</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} ep.</source>
      <translation>{n} ép.</translation>
    </message>
    <message numerus="yes">
      <source>{n} epochs</source>
      <translation>
        <numerusform>{n} époque</numerusform>
        <numerusform>{n} époques</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files are links that lead out of the folder, such as '{example}'. What they lead to is used and left as it is, but is missing where only this folder is copied to.</source>
      <translation>
        <numerusform>1 fichier est un lien qui mène hors du dossier : « {example} ». Ce à quoi il mène est utilisé et laissé tel quel, mais manquera là où seul ce dossier est copié.</numerusform>
        <numerusform>{n} fichiers sont des liens qui mènent hors du dossier, comme « {example} ». Ce à quoi ils mènent est utilisé et laissé tel quel, mais manquera là où seul ce dossier est copié.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files are not pictures and are ignored ({kinds}).</source>
      <translation>
        <numerusform>{n} fichier n’est pas une image et est ignoré ({kinds}).</numerusform>
        <numerusform>{n} fichiers ne sont pas des images et sont ignorés ({kinds}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files are only in the cloud ({services}), not on this computer, and are left out, such as '{example}'. Let the cloud's program download them, then open the folder again.</source>
      <translation>
        <numerusform>{n} fichier est seulement dans le nuage ({services}), pas sur cet ordinateur, et est écarté : « {example} ». Laissez le programme du nuage le télécharger, puis rouvrez le dossier.</numerusform>
        <numerusform>{n} fichiers sont seulement dans le nuage ({services}), pas sur cet ordinateur, et sont écartés, par exemple « {example} ». Laissez le programme du nuage les télécharger, puis rouvrez le dossier.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files below this folder: {used} used, {left_out} left out, {ignored} ignored.</source>
      <translation>
        <numerusform>{n} fichier sous ce dossier ; utilisés : {used}, écartés : {left_out}, ignorés : {ignored}.</numerusform>
        <numerusform>{n} fichiers sous ce dossier ; utilisés : {used}, écartés : {left_out}, ignorés : {ignored}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files beside them are no pictures and have no rows.</source>
      <translation>
        <numerusform>{n} fichier à côté n’est pas une image et n’a pas de ligne.</numerusform>
        <numerusform>{n} fichiers à côté ne sont pas des images et n’ont pas de ligne.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files beside them are no pictures and stay too.</source>
      <translation>
        <numerusform>{n} fichier à côté n’est pas une image et reste aussi.</numerusform>
        <numerusform>{n} fichiers à côté ne sont pas des images et restent aussi.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files cannot be read as pictures.</source>
      <translation>
        <numerusform>{n} fichier ne peut pas être lu comme image.</numerusform>
        <numerusform>{n} fichiers ne peuvent pas être lus comme images.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files cannot be read; their rows say why.</source>
      <translation>
        <numerusform>{n} fichier est illisible ; sa ligne dit pourquoi.</numerusform>
        <numerusform>{n} fichiers sont illisibles ; leurs lignes disent pourquoi.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files have different labels in '{path}' and are left out, such as '{example}'.</source>
      <translation>
        <numerusform>« {example} » a deux étiquettes différentes dans « {path} » et est écarté.</numerusform>
        <numerusform>{n} fichiers ont des étiquettes différentes dans « {path} » et sont écartés, par exemple « {example} ».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files may not be whole yet.</source>
      <translation>
        <numerusform>{n} fichier n’est peut-être pas encore complet.</numerusform>
        <numerusform>{n} fichiers ne sont peut-être pas encore complets.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files of the system, a drive or an editor are ignored ({names}).</source>
      <translation>
        <numerusform>{n} fichier du système, d’un disque ou d’un éditeur est ignoré ({names}).</numerusform>
        <numerusform>{n} fichiers du système, d’un disque ou d’un éditeur sont ignorés ({names}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files of training runs are ignored ({names}).</source>
      <translation>
        <numerusform>{n} fichier d’un entraînement est ignoré ({names}).</numerusform>
        <numerusform>{n} fichiers d’entraînements sont ignorés ({names}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files stay where they are:</source>
      <translation>
        <numerusform>{n} fichier reste où il est :</numerusform>
        <numerusform>{n} fichiers restent où ils sont :</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} findings are kept as they are and not told again.</source>
      <translation>
        <numerusform>{n} constat est gardé tel quel et n’est plus signalé.</numerusform>
        <numerusform>{n} constats sont gardés tels quels et ne sont plus signalés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} findings are kept as they are and not told.</source>
      <translation>
        <numerusform>{n} constat est gardé tel quel et n’est plus signalé.</numerusform>
        <numerusform>{n} constats sont gardés tels quels et ne sont plus signalés.</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} folders are called '{kept}', in different spellings of Unicode. They are taken for one class.</source>
      <translation>{n} dossiers s’appellent « {kept} », dans des écritures Unicode différentes. Ils sont pris pour une seule classe.</translation>
    </message>
    <message numerus="yes">
      <source>{n} groups by file names that it never saw</source>
      <translation>
        <numerusform>{n} groupe par noms de fichiers qu’il n’a jamais vu</numerusform>
        <numerusform>{n} groupes par noms de fichiers qu’il n’a jamais vus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} groups by their file names</source>
      <translation>
        <numerusform>{n} groupe par ses noms de fichiers</numerusform>
        <numerusform>{n} groupes par leurs noms de fichiers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} groups of pictures of a class are nearly the same, such as '{one}' and '{other}'. Each group stays on one side of a split.</source>
      <translation>
        <numerusform>{n} groupe d’images d’une classe est presque identique : « {one} » et « {other} ». Elles restent du même côté d’une répartition.</numerusform>
        <numerusform>{n} groupes d’images d’une classe sont presque identiques, par exemple « {one} » et « {other} ». Chaque groupe reste du même côté d’une répartition.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} have another shape ({names})</source>
      <translation>
        <numerusform>{n} a une autre forme ({names})</numerusform>
        <numerusform>{n} ont une autre forme ({names})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} hours</source>
      <translation>
        <numerusform>{n} heure</numerusform>
        <numerusform>{n} heures</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} larger groups are more than half of a class each, which cannot stay on one side of a split; only their copies stay together.</source>
      <translation>
        <numerusform>{n} groupe plus grand fait plus de la moitié d’une classe, et ne peut pas rester d’un seul côté d’une répartition ; seules ses copies restent ensemble.</numerusform>
        <numerusform>{n} groupes plus grands font chacun plus de la moitié d’une classe, et ne peuvent pas rester d’un seul côté d’une répartition ; seules leurs copies restent ensemble.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} minutes</source>
      <translation>
        <numerusform>{n} minute</numerusform>
        <numerusform>{n} minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more blocks began to learn only after the best epoch; the model that was kept has them as they were.</source>
      <translation>
        <numerusform>{n} bloc de plus n’a commencé à apprendre qu’après la meilleure époque ; le modèle gardé l’a tel qu’il était.</numerusform>
        <numerusform>{n} blocs de plus n’ont commencé à apprendre qu’après la meilleure époque ; le modèle gardé les a tels qu’ils étaient.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more epochs</source>
      <translation>
        <numerusform>{n} époque de plus</numerusform>
        <numerusform>{n} époques de plus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more runs are not drawn.</source>
      <translation>
        <numerusform>{n} autre entraînement n’est pas dessiné.</numerusform>
        <numerusform>{n} autres entraînements ne sont pas dessinés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of them got a number behind their names, since other pictures of their classes are called so.</source>
      <translation>
        <numerusform>{n} d’entre elles a reçu un numéro après son nom, car une autre image de sa classe s’appelle ainsi.</numerusform>
        <numerusform>{n} d’entre elles ont reçu un numéro après leur nom, car d’autres images de leur classe s’appellent ainsi.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of these {pictures} would get that answer too, wrongly. The figures here count the class that comes first.</source>
      <translation>
        <numerusform>{n} de ces {pictures} recevrait aussi cette réponse, à tort. Les chiffres ici comptent la classe qui vient en tête.</numerusform>
        <numerusform>{n} de ces {pictures} recevraient aussi cette réponse, à tort. Les chiffres ici comptent la classe qui vient en tête.</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} of {all} blocks learn</source>
      <translation>{n}/{all} blocs apprennent</translation>
    </message>
    <message>
      <source>{n} of {pictures} of '{true}' were answered '{answered}'.</source>
      <translation>Pour {n} de {pictures} de « {true} », la réponse a été « {answered} ».</translation>
    </message>
    <message numerus="yes">
      <source>{n} of {pictures} were answered wrongly.</source>
      <translation>
        <numerusform>{n} mauvaise réponse sur {pictures}.</numerusform>
        <numerusform>{n} mauvaises réponses sur {pictures}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of {total} answers are shown.</source>
      <translation>
        <numerusform>{n} réponse sur {total} est affichée.</numerusform>
        <numerusform>{n} réponses sur {total} sont affichées.</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} of {total} blocks below the head learned: '{most}' moved most, {change}. The others are exactly as they were.</source>
      <translation>{n} blocs sur {total} sous la tête ont appris : « {most} » a le plus bougé, de {change}. Les autres sont exactement comme ils étaient.</translation>
    </message>
    <message numerus="yes">
      <source>{n} of {total} pictures are so long or tall that more than half of each is cut off before the network sees it: most at both ends. Of an ordinary photo (4:3) it is {usual:.0%}, at the edges.</source>
      <translation>
        <numerusform>{n} image sur {total} est si longue ou si haute que plus de la moitié en est coupée avant que le réseau ne la voie, surtout aux deux bouts. D’une photo ordinaire (4:3), c’est {usual:.0%}, sur les bords.</numerusform>
        <numerusform>{n} images sur {total} sont si longues ou si hautes que plus de la moitié en est coupée avant que le réseau ne les voie, surtout aux deux bouts. D’une photo ordinaire (4:3), c’est {usual:.0%}, sur les bords.</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} of {total} pictures shown</source>
      <translation>Images affichées : {n} sur {total}</translation>
    </message>
    <message numerus="yes">
      <source>{n} of {total} pictures were answered wrongly.</source>
      <translation>
        <numerusform>{n} mauvaise réponse sur {total} images.</numerusform>
        <numerusform>{n} mauvaises réponses sur {total} images.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of {total} were given by a model that was open before.</source>
      <translation>
        <numerusform>{n} sur {total} a été donnée par un modèle ouvert auparavant.</numerusform>
        <numerusform>{n} sur {total} ont été données par un modèle ouvert auparavant.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} other files are no pictures.</source>
      <translation>
        <numerusform>{n} autre fichier n'est pas une image.</numerusform>
        <numerusform>{n} autres fichiers ne sont pas des images.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pairs of pictures are nearly the same but lie in two classes, such as '{one}' and '{other}'. At most one of each is right.</source>
      <translation>
        <numerusform>{n} paire d’images est presque identique mais rangée dans deux classes : « {one} » et « {other} ». Une seule au plus est au bon endroit.</numerusform>
        <numerusform>{n} paires d’images sont presque identiques mais rangées dans deux classes, par exemple « {one} » et « {other} ». Une seule de chaque paire, au plus, est au bon endroit.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pairs of pictures look nearly the same and are in two classes, such as '{one}' and '{other}'. If they are one picture, keep it in one.</source>
      <translation>
        <numerusform>« {one} » et « {other} » sont presque identiques et se trouvent dans deux classes. Si c’est la même image, gardez-la dans une seule.</numerusform>
        <numerusform>{n} paires d’images sont presque identiques et se trouvent dans deux classes, par exemple « {one} » et « {other} ». Si c’est la même image, gardez-la dans une seule.</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} parameters, {multiply_adds:.2f} billion multiply-adds for a picture of {size} px. {learning}</source>
      <translation>{n} paramètres, {multiply_adds:.2f} milliards de multiplications-additions pour une image de {size} px. {learning}</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures</source>
      <translation>
        <numerusform>{n} image</numerusform>
        <numerusform>{n} images</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are almost black beside the others, the darkest first: '{one}'.</source>
      <translation>
        <numerusform>{n} image est presque noire par rapport aux autres : « {one} ».</numerusform>
        <numerusform>{n} images sont presque noires par rapport aux autres, la plus sombre en premier : « {one} ».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are almost white beside the others, the brightest first: '{one}'.</source>
      <translation>
        <numerusform>{n} image est presque blanche par rapport aux autres : « {one} ».</numerusform>
        <numerusform>{n} images sont presque blanches par rapport aux autres, la plus claire en premier : « {one} ».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are blurred beside the others, the most blurred first: '{one}'.</source>
      <translation>
        <numerusform>{n} image est floue par rapport aux autres : « {one} ».</numerusform>
        <numerusform>{n} images sont floues par rapport aux autres, la plus floue en premier : « {one} ».</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} pictures are copied, each into a folder of its class. The originals stay as they are.</source>
      <translation>{n} images sont copiées, chacune dans un dossier de sa classe. Les originaux restent tels quels.</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are in their class more than once, as the same file, such as '{one}' and '{other}'. They count double.</source>
      <translation>
        <numerusform>{n} image est plus d’une fois dans sa classe, avec le même fichier : « {one} » et « {other} ». Elle compte double.</numerusform>
        <numerusform>{n} images sont plus d’une fois dans leur classe, avec le même fichier, par exemple « {one} » et « {other} ». Elles comptent double.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are left out because nothing tells their class, such as '{example}'.</source>
      <translation>
        <numerusform>{n} image est écartée car rien n’indique sa classe : « {example} ».</numerusform>
        <numerusform>{n} images sont écartées car rien n’indique leur classe, par exemple « {example} ».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are left out because their class has none to learn from, such as '{example}'.</source>
      <translation>
        <numerusform>{n} image est écartée car sa classe n’a aucune image pour apprendre : « {example} ».</numerusform>
        <numerusform>{n} images sont écartées car leur classe n’a aucune image pour apprendre, par exemple « {example} ».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are left out because they do not lie in a folder for training, validation or testing ({names}).</source>
      <translation>
        <numerusform>{n} image est écartée car elle n’est pas dans un dossier d’entraînement, de validation ou de test ({names}).</numerusform>
        <numerusform>{n} images sont écartées car elles ne sont pas dans un dossier d’entraînement, de validation ou de test ({names}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are left out because you said so, such as '{example}'.</source>
      <translation>
        <numerusform>{n} image est écartée parce que vous l’avez dit : « {example} ».</numerusform>
        <numerusform>{n} images sont écartées parce que vous l’avez dit, par exemple « {example} ».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are left out from now on.</source>
      <translation>
        <numerusform>{n} image est désormais écartée.</numerusform>
        <numerusform>{n} images sont désormais écartées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are left out.</source>
      <translation>
        <numerusform>{n} image est écartée.</numerusform>
        <numerusform>{n} images sont écartées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are left out: they were of another class in the other run.</source>
      <translation>
        <numerusform>{n} image n’est pas comptée ici : elle était d’une autre classe dans l’autre entraînement.</numerusform>
        <numerusform>{n} images ne sont pas comptées ici : elles étaient d’une autre classe dans l’autre entraînement.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are like no other here, the furthest first: '{one}'.</source>
      <translation>
        <numerusform>{n} image ne ressemble à aucune autre ici : « {one} ».</numerusform>
        <numerusform>{n} images ne ressemblent à aucune autre ici, la plus éloignée en premier : « {one} ».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are likely cut out of others of their class, such as '{one}' and '{other}'. A split may part them.</source>
      <translation>
        <numerusform>{n} image est probablement découpée dans une autre de sa classe : « {one} » et « {other} ». Une répartition peut les séparer.</numerusform>
        <numerusform>{n} images sont probablement découpées dans d’autres de leur classe, par exemple « {one} » et « {other} ». Une répartition peut les séparer.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are likely cut out of others that lie in another class, such as '{one}' and '{other}'. At most one of each two is right.</source>
      <translation>
        <numerusform>{n} image est probablement découpée dans une autre rangée dans une autre classe : « {one} » et « {other} ». Une seule des deux, au plus, est au bon endroit.</numerusform>
        <numerusform>{n} images sont probablement découpées dans d’autres rangées dans une autre classe, par exemple « {one} » et « {other} ». Une seule des deux, au plus, est au bon endroit chaque fois.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are no longer in their folders: somebody has taken them out.</source>
      <translation>
        <numerusform>{n} image n’est plus dans son dossier : quelqu’un l’en a sortie.</numerusform>
        <numerusform>{n} images ne sont plus dans leurs dossiers : quelqu’un les en a sorties.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are not used, because there are no classes to tell apart, such as '{example}'.</source>
      <translation>
        <numerusform>{n} image n’est pas utilisée, car il n’y a pas de classes à distinguer : « {example} ».</numerusform>
        <numerusform>{n} images ne sont pas utilisées, car il n’y a pas de classes à distinguer, par exemple « {example} ».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are of none of the classes.</source>
      <translation>
        <numerusform>{n} image n’est d’aucune des classes.</numerusform>
        <numerusform>{n} images ne sont d’aucune des classes.</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} pictures are too few to tell how far the percentages can be trusted: on average the model was {confidence:.0%} sure, and {accuracy:.0%} of its answers were right.</source>
      <translation>{n} images, c’est trop peu pour dire à quel point se fier aux pourcentages : en moyenne, le modèle était sûr à {confidence:.0%}, et {accuracy:.0%} de ses réponses étaient justes.</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are very small beside the others, the smallest first: '{one}'.</source>
      <translation>
        <numerusform>{n} image est très petite par rapport aux autres : « {one} ».</numerusform>
        <numerusform>{n} images sont très petites par rapport aux autres, la plus petite en premier : « {one} ».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures cannot be read and are left out, such as '{example}'.</source>
      <translation>
        <numerusform>{n} image est illisible et est écartée : « {example} ».</numerusform>
        <numerusform>{n} images sont illisibles et sont écartées, par exemple « {example} ».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures cannot be read or are cut short, and are not used, such as '{one}'.</source>
      <translation>
        <numerusform>{n} image est illisible ou tronquée, et n’est pas utilisée : « {one} ».</numerusform>
        <numerusform>{n} images sont illisibles ou tronquées, et ne sont pas utilisées, par exemple « {one} ».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures could not be read and are left out.</source>
      <translation>
        <numerusform>{n} image n’a pas pu être lue et est écartée.</numerusform>
        <numerusform>{n} images n’ont pas pu être lues et sont écartées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures count</source>
      <translation>
        <numerusform>{n} image compte</numerusform>
        <numerusform>{n} images comptent</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures count as '{name}' from now on.</source>
      <translation>
        <numerusform>{n} image compte désormais comme « {name} ».</numerusform>
        <numerusform>{n} images comptent désormais comme « {name} ».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures count as '{name}' from the next run on. tlgui keeps copies of them; yours stay as they are.</source>
      <translation>
        <numerusform>{n} image compte comme « {name} » à partir du prochain entraînement. tlgui en garde une copie ; la vôtre reste telle quelle.</numerusform>
        <numerusform>{n} images comptent comme « {name} » à partir du prochain entraînement. tlgui en garde des copies ; les vôtres restent telles quelles.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures count as other classes.</source>
      <translation>
        <numerusform>{n} image compte dans une autre classe.</numerusform>
        <numerusform>{n} images comptent dans d’autres classes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures count as the classes that you gave them, such as '{example}'.</source>
      <translation>
        <numerusform>{n} image compte dans la classe que vous lui avez donnée : « {example} ».</numerusform>
        <numerusform>{n} images comptent dans les classes que vous leur avez données, par exemple « {example} ».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures do not say where they come from, and are learned from.</source>
      <translation>
        <numerusform>{n} image ne dit pas d’où elle vient, et sert à apprendre.</numerusform>
        <numerusform>{n} images ne disent pas d’où elles viennent, et servent à apprendre.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures for validation or testing look nearly the same as one that is learned from, such as '{one}' and '{other}'. The figures will be too good; remove one of each.</source>
      <translation>
        <numerusform>« {one} » est pour la validation ou le test et ressemble presque trait pour trait à « {other} », qui sert à apprendre. Les chiffres seront un peu trop beaux ; supprimez l’une des deux.</numerusform>
        <numerusform>{n} images de validation ou de test ressemblent presque trait pour trait à une autre qui sert à apprendre, par exemple « {one} » et « {other} ». Les chiffres seront trop beaux ; supprimez l’une des deux chaque fois.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures had been sorted there before.</source>
      <translation>
        <numerusform>{n} image y avait déjà été triée.</numerusform>
        <numerusform>{n} images y avaient déjà été triées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures have more than 50 million pixels, which makes reading slow, such as '{one}'.</source>
      <translation>
        <numerusform>{n} image a plus de 50 millions de pixels, ce qui ralentit la lecture : « {one} ».</numerusform>
        <numerusform>{n} images ont plus de 50 millions de pixels, ce qui ralentit la lecture, par exemple « {one} ».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures kept apart for the figures and some that are learned from are likely cut out of each other, such as '{one}' and '{other}'. They make the figures look better.</source>
      <translation>
        <numerusform>{n} image mise de côté pour les chiffres et une qui sert à apprendre sont probablement découpées l’une dans l’autre : « {one} » et « {other} ». Elle embellit les chiffres.</numerusform>
        <numerusform>{n} images mises de côté pour les chiffres et d’autres qui servent à apprendre sont probablement découpées les unes dans les autres, par exemple « {one} » et « {other} ». Elles embellissent les chiffres.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures kept apart for the figures are nearly the same as some that are learned from, such as '{one}' and '{other}'. They make the figures look better.</source>
      <translation>
        <numerusform>{n} image mise de côté pour les chiffres est presque identique à une autre qui sert à apprendre : « {one} » et « {other} ». Elle embellit les chiffres.</numerusform>
        <numerusform>{n} images mises de côté pour les chiffres sont presque identiques à d’autres qui servent à apprendre, par exemple « {one} » et « {other} ». Elles embellissent les chiffres.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures labelled. They count from the next run on.</source>
      <translation>
        <numerusform>{n} image étiquetée. Elle compte à partir du prochain entraînement.</numerusform>
        <numerusform>{n} images étiquetées. Elles comptent à partir du prochain entraînement.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures lie outside the class folders and cannot be used, such as '{example}'.</source>
      <translation>
        <numerusform>« {example} » est en dehors des dossiers de classes et ne peut pas être utilisée.</numerusform>
        <numerusform>{n} images sont en dehors des dossiers de classes et ne peuvent pas être utilisées, par exemple « {example} ».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures likely lie in the wrong class, the surest first: '{one}' looks like {to}.</source>
      <translation>
        <numerusform>{n} image est probablement dans la mauvaise classe : « {one} » ressemble à {to}.</numerusform>
        <numerusform>{n} images sont probablement dans la mauvaise classe, la plus sûre en premier : « {one} » ressemble à {to}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures of '{name}' in which that part decides. Seen large, H shows where the model looked.</source>
      <translation>
        <numerusform>{n} image de « {name} » où cette partie décide. En grand, H montre où le modèle a regardé.</numerusform>
        <numerusform>{n} images de « {name} » où cette partie décide. En grand, H montre où le modèle a regardé.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures of '{true}' were answered '{answered}'.</source>
      <translation>
        <numerusform>Pour {n} image de « {true} », la réponse a été « {answered} ».</numerusform>
        <numerusform>Pour {n} images de « {true} », la réponse a été « {answered} ».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures show nothing, they are of one colour, such as '{one}'.</source>
      <translation>
        <numerusform>{n} image ne montre rien, elle est d’une seule couleur : « {one} ».</numerusform>
        <numerusform>{n} images ne montrent rien, elles sont d’une seule couleur, par exemple « {one} ».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures taken ({counts}). They count from the next run on.</source>
      <translation>
        <numerusform>{n} image prise ({counts}). Elle compte à partir du prochain entraînement.</numerusform>
        <numerusform>{n} images prises ({counts}). Elles comptent à partir du prochain entraînement.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures that were added in this project are not used: their copies are not here ('{example}', for example). Put the folder with the copies, which lies beside '{file}' where it comes from, beside it here.</source>
      <translation>
        <numerusform>{n} image qui a été ajoutée dans ce projet n’est pas utilisée : sa copie n’est pas ici (« {example} »). Placez à côté du fichier de projet, ici, le dossier des copies, qui se trouve là d’où il vient à côté de « {file} ».</numerusform>
        <numerusform>{n} images qui ont été ajoutées dans ce projet ne sont pas utilisées : leurs copies ne sont pas ici (par exemple « {example} »). Placez à côté du fichier de projet, ici, le dossier des copies, qui se trouve là d’où il vient à côté de « {file} ».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures that you added are not used, because their classes are gone, such as '{example}'.</source>
      <translation>
        <numerusform>{n} image que vous avez ajoutée n’est pas utilisée, car sa classe n’existe plus : « {example} ».</numerusform>
        <numerusform>{n} images que vous avez ajoutées ne sont pas utilisées, car leurs classes n’existent plus, par exemple « {example} ».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures that you added count too, such as '{example}'. Their copies lie in tlgui's own folder.</source>
      <translation>
        <numerusform>{n} image que vous avez ajoutée compte aussi : « {example} ». Sa copie est dans le dossier de tlgui.</numerusform>
        <numerusform>{n} images que vous avez ajoutées comptent aussi, par exemple « {example} ». Leurs copies sont dans le dossier de tlgui.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures were answered.</source>
      <translation>
        <numerusform>{n} image a reçu une réponse.</numerusform>
        <numerusform>{n} images ont reçu une réponse.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures were copied into '{folder}' as you labelled them; the originals stay as they are.</source>
      <translation>
        <numerusform>{n} image a été copiée dans « {folder} » telle que vous l’avez étiquetée ; l’original reste tel quel.</numerusform>
        <numerusform>{n} images ont été copiées dans « {folder} » telles que vous les avez étiquetées ; les originaux restent tels quels.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures were copied into '{folder}'; the originals stay where they were.</source>
      <translation>
        <numerusform>{n} image a été copiée dans « {folder} » ; l’original reste où il était.</numerusform>
        <numerusform>{n} images ont été copiées dans « {folder} » ; les originaux restent où ils étaient.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures were moved into '{folder}'.</source>
      <translation>
        <numerusform>{n} image a été déplacée dans « {folder} ».</numerusform>
        <numerusform>{n} images ont été déplacées dans « {folder} ».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures were not considered: the model or the folder has them already, or they are there twice.</source>
      <translation>
        <numerusform>{n} image n’a pas été prise en compte : le modèle ou le dossier l’a déjà, ou elle y est deux fois.</numerusform>
        <numerusform>{n} images n’ont pas été prises en compte : le modèle ou le dossier les a déjà, ou elles y sont deux fois.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures were not taken back:</source>
      <translation>
        <numerusform>{n} image n’a pas été remise en place :</numerusform>
        <numerusform>{n} images n’ont pas été remises en place :</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures were passed over, evenly spread, because there are so many.</source>
      <translation>
        <numerusform>{n} image a été sautée, car il y en a tant.</numerusform>
        <numerusform>{n} images ont été sautées, régulièrement réparties, car il y en a tant.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures were taken back.</source>
      <translation>
        <numerusform>{n} image a été remise en place.</numerusform>
        <numerusform>{n} images ont été remises en place.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures would go to you: the model is not sure enough of them.</source>
      <translation>
        <numerusform>{n} image vous reviendrait : le modèle n’en est pas assez sûr.</numerusform>
        <numerusform>{n} images vous reviendraient : le modèle n’en est pas assez sûr.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures, such as '{name}', are animated; only their first frames are used.</source>
      <translation>
        <numerusform>« {name} » est animée ; seule sa première image est utilisée.</numerusform>
        <numerusform>{n} images, comme « {name} », sont animées ; seule la première image de chacune est utilisée.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures, such as '{name}', have more bands than red, green and blue; only the first ones are used.</source>
      <translation>
        <numerusform>« {name} » a plus de bandes que le rouge, le vert et le bleu ; seules les premières sont utilisées.</numerusform>
        <numerusform>{n} images, comme « {name} », ont plus de bandes que le rouge, le vert et le bleu ; seules les premières sont utilisées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures, such as '{name}', have more than 8 bits of brightness and do not say which value is white; it was guessed from the values of each, here and whenever it is used.</source>
      <translation>
        <numerusform>« {name} » a plus de 8 bits de luminosité et ne dit pas quelle valeur est le blanc ; elle a été devinée d’après ses valeurs, ici et partout où l’image est utilisée.</numerusform>
        <numerusform>{n} images, comme « {name} », ont plus de 8 bits de luminosité et ne disent pas quelle valeur est le blanc ; elle a été devinée d’après les valeurs de chacune, ici et partout où elle est utilisée.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures, such as '{name}', have several pages; only page 1 of each is used.</source>
      <translation>
        <numerusform>« {name} » a plusieurs pages ; seule la page 1 est utilisée.</numerusform>
        <numerusform>{n} images, comme « {name} », ont plusieurs pages ; seule la page 1 de chacune est utilisée.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rounds through the classes</source>
      <translation>
        <numerusform>{n} tour des classes</numerusform>
        <numerusform>{n} tours des classes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rounds through the classes that it never saw</source>
      <translation>
        <numerusform>{n} tour des classes qu’il n’a jamais vu</numerusform>
        <numerusform>{n} tours des classes qu’il n’a jamais vus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rows of '{path}' name no file in this folder.</source>
      <translation>
        <numerusform>{n} ligne de « {path} » ne nomme aucun fichier de ce dossier.</numerusform>
        <numerusform>{n} lignes de « {path} » ne nomment aucun fichier de ce dossier.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} runs</source>
      <translation>
        <numerusform>{n} entraînement</numerusform>
        <numerusform>{n} entraînements</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} runs were moved to the bin.</source>
      <translation>
        <numerusform>{n} entraînement a été mis à la corbeille.</numerusform>
        <numerusform>{n} entraînements ont été mis à la corbeille.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} runs, one after the other.</source>
      <translation>
        <numerusform>{n} entraînement.</numerusform>
        <numerusform>{n} entraînements, l’un après l’autre.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} seconds</source>
      <translation>
        <numerusform>{n} seconde</numerusform>
        <numerusform>{n} secondes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sets of nearly the same pictures lie on both sides: with what they join kept together, too little would be left to hold out.</source>
      <translation>
        <numerusform>{n} ensemble d’images presque identiques se trouve des deux côtés : en gardant uni ce qu’il relie, il resterait trop peu à mettre de côté.</numerusform>
        <numerusform>{n} ensembles d’images presque identiques se trouvent des deux côtés : en gardant uni ce qu’ils relient, il resterait trop peu à mettre de côté.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} shards of pictures are not there, such as '{place}'.</source>
      <translation>
        <numerusform>{n} lot d’images est introuvable : « {place} ».</numerusform>
        <numerusform>{n} lots d’images sont introuvables, par exemple « {place} ».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} small pictures are in the file; whoever gets the file can see them.</source>
      <translation>
        <numerusform>{n} petite image est dans le fichier ; quiconque reçoit le fichier peut la voir.</numerusform>
        <numerusform>{n} petites images sont dans le fichier ; quiconque reçoit le fichier peut les voir.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sub-folders of the classes</source>
      <translation>
        <numerusform>{n} sous-dossier des classes</numerusform>
        <numerusform>{n} sous-dossiers des classes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sub-folders that it never saw</source>
      <translation>
        <numerusform>{n} sous-dossier qu’il n’a jamais vu</numerusform>
        <numerusform>{n} sous-dossiers qu’il n’a jamais vus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} test pictures</source>
      <translation>
        <numerusform>{n} image de test</numerusform>
        <numerusform>{n} images de test</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} test pictures that training never saw</source>
      <translation>
        <numerusform>{n} image de test que l’entraînement n’a jamais vue</numerusform>
        <numerusform>{n} images de test que l’entraînement n’a jamais vues</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} times</source>
      <translation>
        <numerusform>{n} fois</numerusform>
        <numerusform>{n} fois</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} validation pictures</source>
      <translation>
        <numerusform>{n} image de validation</numerusform>
        <numerusform>{n} images de validation</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} validation pictures of '{true}' were answered '{answered}' in this epoch.</source>
      <translation>
        <numerusform>{n} image de validation de « {true} » a reçu la réponse « {answered} » à cette époque.</numerusform>
        <numerusform>{n} images de validation de « {true} » ont reçu la réponse « {answered} » à cette époque.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} validation pictures, not learned from but used to choose the best epoch</source>
      <translation>
        <numerusform>{n} image de validation, qui n’a pas servi à apprendre mais à choisir la meilleure époque</numerusform>
        <numerusform>{n} images de validation, qui n’ont pas servi à apprendre mais à choisir la meilleure époque</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} {part} pictures, which the model did not learn from</source>
      <translation>{n} images de {part}, qui n’ont pas servi au modèle à apprendre</translation>
    </message>
    <message>
      <source>{n}: {was}</source>
      <translation>{n} : {was}</translation>
    </message>
    <message>
      <source>{parts}</source>
      <translation>{parts}</translation>
    </message>
    <message>
      <source>{path}

It contains the logs, the settings and a description of this computer; no pictures and no models. Nothing was sent: you can look into it and decide whom to give it to.</source>
      <translation>{path}

Il contient les journaux, les réglages et une description de cet ordinateur ; ni images ni modèles. Rien n’a été envoyé : vous pouvez le lire et décider à qui le donner.</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <source>{phase}, {epochs}</source>
      <translation>{phase}, {epochs}</translation>
    </message>
    <message>
      <source>{phase}: now the whole network learns, at a low learning rate.</source>
      <translation>{phase} : à présent tout le réseau apprend, avec un taux faible.</translation>
    </message>
    <message>
      <source>{phase}: only the new last layer learns; the rest is frozen and keeps what it knows.</source>
      <translation>{phase} : seule la nouvelle dernière couche apprend ; le reste est gelé et garde ce qu’il sait.</translation>
    </message>
    <message>
      <source>{phase}: {learning} learn; {frozen} stay frozen.</source>
      <translation>{phase} : {learning} apprennent ; {frozen} restent gelés.</translation>
    </message>
    <message>
      <source>{phase}: {n} learn.</source>
      <translation>{phase} : {n} apprennent.</translation>
    </message>
    <message>
      <source>{pictures} from the next run on. Copies lie in tlgui's own folder; yours stay as they are.</source>
      <translation>{pictures} à partir du prochain entraînement. Les copies sont dans le dossier de tlgui ; les vôtres restent telles quelles.</translation>
    </message>
    <message>
      <source>{pictures} in {classes}.</source>
      <translation>{pictures} en {classes}.</translation>
    </message>
    <message numerus="yes">
      <source>{pictures} pictures, in {n} groups, are nearly the same as another one, also where it was re-encoded, resized, mirrored or cut off a little. They stay together: none is validated or tested on beside a copy that was learned from.</source>
      <translation>
        <numerusform>{pictures} images, en {n} groupe, sont presque identiques, y compris quand l’une a été réencodée, redimensionnée, mise en miroir ou un peu rognée. Elles restent ensemble : aucune ne sert à la validation ou au test à côté d’une copie qui sert à apprendre.</numerusform>
        <numerusform>{pictures} images, en {n} groupes, sont presque identiques à une autre, y compris quand celle-ci a été réencodée, redimensionnée, mise en miroir ou un peu rognée. Elles restent ensemble : aucune ne sert à la validation ou au test à côté d’une copie qui sert à apprendre.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{pictures} pictures, in {n} series, were taken one after another, by their times or by names and looks. Those of a series stay together.</source>
      <translation>
        <numerusform>{pictures} images, en {n} série, ont été prises l’une après l’autre, d’après leurs heures ou d’après leurs noms et leur aspect. Elles restent ensemble.</numerusform>
        <numerusform>{pictures} images, en {n} séries, ont été prises l’une après l’autre, d’après leurs heures ou d’après leurs noms et leur aspect. Celles d’une même série restent ensemble.</numerusform>
      </translation>
    </message>
    <message>
      <source>{probability:.1%} sure, and its answer dial asks for {least}: this one goes to you.</source>
      <translation>Sûr à {probability:.1%}, et son curseur de réponse demande {least} : celle-ci vous revient.</translation>
    </message>
    <message>
      <source>{rate:g}</source>
      <translation>{rate:g}</translation>
    </message>
    <message>
      <source>{rates}</source>
      <translation>{rates}</translation>
    </message>
    <message>
      <source>{repository} on the Hugging Face Hub holds no {names}: it has no weights that can be used here.</source>
      <translation>{repository} sur le Hugging Face Hub ne contient pas de {names} : il n’a pas de poids utilisables ici.</translation>
    </message>
    <message>
      <source>{repository} on {host} has no file '{name}' ({status}).</source>
      <translation>{repository} sur {host} n’a pas de fichier « {name} » ({status}).</translation>
    </message>
    <message numerus="yes">
      <source>{right} of 100 right cannot be promised: the most that this model's {n} {part} pictures can promise is {most}. One wrong answer more than there were is counted, since few pictures may be right by luck.</source>
      <translation>
        <numerusform>{right} justes sur 100 ne peuvent pas être promises : le plus que puisse promettre {n} image de {part} est {most}.</numerusform>
        <numerusform>{right} justes sur 100 ne peuvent pas être promises : le plus que puissent promettre les {n} images de {part} de ce modèle est {most}. Une mauvaise réponse est comptée en plus, car peu d’images peuvent être justes par chance.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{right} of {n} test pictures</source>
      <translation>
        <numerusform>{right} sur {n} image de test</numerusform>
        <numerusform>{right} sur {n} images de test</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{right} of {n} validation pictures</source>
      <translation>
        <numerusform>{right} sur {n} image de validation</numerusform>
        <numerusform>{right} sur {n} images de validation</numerusform>
      </translation>
    </message>
    <message>
      <source>{row} of {total}</source>
      <translation>{row} sur {total}</translation>
    </message>
    <message>
      <source>{shown} of {n} classes shown</source>
      <translation>{shown} classes affichées sur {n}</translation>
    </message>
    <message>
      <source>{size:.0f} MB</source>
      <translation>{size:.0f} Mo</translation>
    </message>
    <message>
      <source>{size:.0f} MB to download</source>
      <translation>{size:.0f} Mo à télécharger</translation>
    </message>
    <message>
      <source>{start}: about {duration} on this computer ({rate} pictures per second).</source>
      <translation>{start} : environ {duration} sur cet ordinateur ({rate} images par seconde).</translation>
    </message>
    <message>
      <source>{state}, epoch {epoch}</source>
      <translation>{state}, époque {epoch}</translation>
    </message>
    <message>
      <source>{step}: {change}</source>
      <translation>{step} : {change}</translation>
    </message>
    <message>
      <source>{time} on {device}</source>
      <translation>{time} sur {device}</translation>
    </message>
    <message>
      <source>{title}: scroll with the arrow keys</source>
      <translation>{title} : défilement avec les flèches</translation>
    </message>
    <message>
      <source>{title}: {network}. {purpose}</source>
      <translation>{title} : {network}. {purpose}</translation>
    </message>
    <message numerus="yes">
      <source>{total} in {n} classes</source>
      <translation>
        <numerusform>{total} en {n} classe</numerusform>
        <numerusform>{total} en {n} classes</numerusform>
      </translation>
    </message>
    <message>
      <source>{train} to learn from, {val} for validation</source>
      <translation>{train} pour apprendre, {val} pour la validation</translation>
    </message>
    <message>
      <source>{train} to learn from, {val} for validation, {test} kept for a test</source>
      <translation>{train} pour apprendre, {val} pour la validation, {test} gardées pour un test</translation>
    </message>
    <message>
      <source>{was}, rather {to}?</source>
      <translation>{was}, plutôt {to} ?</translation>
    </message>
    <message>
      <source>{weights} (custom)</source>
      <translation>{weights} (personnalisé)</translation>
    </message>
    <message>
      <source>{what} ...</source>
      <translation>{what} ...</translation>
    </message>
    <message>
      <source>{what} are not on this computer.</source>
      <translation>{what} : absents de cet ordinateur.</translation>
    </message>
    <message>
      <source>{what} failed: {error}.</source>
      <translation>{what} : échec ({error}).</translation>
    </message>
    <message>
      <source>{what} has a value of the wrong type</source>
      <translation>{what} a une valeur du mauvais type</translation>
    </message>
    <message>
      <source>{what} has {found} values instead of {wanted}</source>
      <translation>{what} a {found} valeurs au lieu de {wanted}</translation>
    </message>
    <message>
      <source>{what} in '{path}' {why}.</source>
      <translation>{what} dans « {path} » {why}.</translation>
    </message>
    <message>
      <source>{what} is neither true nor false</source>
      <translation>{what} n’est ni true ni false</translation>
    </message>
    <message>
      <source>{what} is none of the known ones</source>
      <translation>{what} n’est aucune des valeurs connues</translation>
    </message>
    <message>
      <source>{what} is not a list</source>
      <translation>{what} n’est pas une liste</translation>
    </message>
    <message>
      <source>{what} is not a number</source>
      <translation>{what} n’est pas un nombre</translation>
    </message>
    <message>
      <source>{what} is not a text</source>
      <translation>{what} n’est pas un texte</translation>
    </message>
    <message>
      <source>{what} is not a whole number</source>
      <translation>{what} n’est pas un nombre entier</translation>
    </message>
    <message>
      <source>{what} is not an object</source>
      <translation>{what} n’est pas un objet</translation>
    </message>
    <message>
      <source>{what} is not between {low} and {high}</source>
      <translation>{what} n’est pas entre {low} et {high}</translation>
    </message>
    <message>
      <source>{what} is too large a number</source>
      <translation>{what} est un nombre trop grand</translation>
    </message>
    <message>
      <source>{what} lacks {name}</source>
      <translation>{name} manque dans {what}</translation>
    </message>
    <message>
      <source>{what}: choose</source>
      <translation>{what} : choisir</translation>
    </message>
    <message>
      <source>{what}: chosen</source>
      <translation>{what} : choix actuel</translation>
    </message>
    <message>
      <source>{what}: reset</source>
      <translation>{what} : rétablir</translation>
    </message>
    <message>
      <source>{what}: {done} of {total} MB ...</source>
      <translation>{what} : {done} sur {total} Mo ...</translation>
    </message>
    <message>
      <source>{words}, {before} before.</source>
      <translation>{words}, {before} auparavant.</translation>
    </message>
    <message>
      <source>“{folder}” with {backbone}: {head}; {schedule}</source>
      <translation>« {folder} » avec {backbone} : {head} ; {schedule}</translation>
    </message>
    <message>
      <source>“{name}”</source>
      <translation>« {name} »</translation>
    </message>
    <message>
      <source>“{phase}”: the top {n} of {all} blocks learn, the others stay frozen.</source>
      <translation>« {phase} » : en partant du haut, {n} sur {all} blocs apprennent, les autres restent gelés.</translation>
    </message>
    <message>
      <source>↑ pictures in</source>
      <translation>↑ entrée des images</translation>
    </message>
    <message>
      <source>→ {to}</source>
      <translation>→ {to}</translation>
    </message>
    <message>
      <source>✓ right</source>
      <translation>✓ juste</translation>
    </message>
    <message>
      <source>✗ wrong, is {true}</source>
      <translation>✗ faux, est {true}</translation>
    </message>
  </context>
</TS>
