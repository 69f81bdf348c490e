<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
  <context>
    <name>tlgui</name>
    <message>
      <source>  ·  learns in about {duration}</source>
      <translation>  ·  aprende en aprox. {duration}</translation>
    </message>
    <message numerus="yes">
      <source> (and {n} more like this)</source>
      <translation>
        <numerusform> (y 1 más como este)</numerusform>
        <numerusform> (y {n} más como este)</numerusform>
      </translation>
    </message>
    <message>
      <source> An earlier model of this run is in that file.</source>
      <translation> En ese archivo hay un modelo anterior de este entrenamiento.</translation>
    </message>
    <message>
      <source> Licence of other weight sets: {licences}.</source>
      <translation> Licencia de otros conjuntos de pesos: {licences}.</translation>
    </message>
    <message>
      <source> This run produces no model.</source>
      <translation> Este entrenamiento no produce ningún modelo.</translation>
    </message>
    <message>
      <source> or </source>
      <translation> o </translation>
    </message>
    <message>
      <source>&amp;About tlgui</source>
      <translation>&amp;Acerca de tlgui</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <source>&amp;Full screen</source>
      <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;yuda</translation>
    </message>
    <message>
      <source>&amp;Keys</source>
      <translation>&amp;Teclas</translation>
    </message>
    <message>
      <source>&amp;Look for a newer version at every start</source>
      <translation>&amp;Buscar una versión nueva en cada inicio</translation>
    </message>
    <message>
      <source>&amp;New project...</source>
      <translation>N&amp;uevo proyecto...</translation>
    </message>
    <message>
      <source>&amp;Open folder...</source>
      <translation>&amp;Abrir carpeta...</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <source>&amp;Recent</source>
      <translation>&amp;Recientes</translation>
    </message>
    <message>
      <source>&amp;Run</source>
      <translation>&amp;Entrenamiento</translation>
    </message>
    <message>
      <source>&amp;Save project as...</source>
      <translation>&amp;Guardar proyecto como...</translation>
    </message>
    <message>
      <source>&amp;Stop using the weights folder '{folder}'</source>
      <translation>&amp;Dejar de usar la carpeta de pesos «{folder}»</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <source>&amp;What the words mean</source>
      <translation>&amp;Qué significan las palabras</translation>
    </message>
    <message>
      <source>'top' is a whole number from 1.</source>
      <translation>«top» es un número entero a partir de 1.</translation>
    </message>
    <message>
      <source>'{command}' cannot be run: {error}.</source>
      <translation>No se puede ejecutar «{command}»: {error}.</translation>
    </message>
    <message>
      <source>'{command}' failed: {reason}.</source>
      <translation>«{command}» falló: {reason}.</translation>
    </message>
    <message>
      <source>'{decision}' beside '{name}' is no decision; write '{keep}', '{leave_out}' or '{move_to}'. Nothing was changed.</source>
      <translation>«{decision}» junto a «{name}» no es una decisión; escribe «{keep}», «{leave_out}» o «{move_to}». No se cambió nada.</translation>
    </message>
    <message>
      <source>'{file}' cannot be read as a fix report ({reason}); nothing was changed.</source>
      <translation>«{file}» no se puede leer como informe de correcciones ({reason}); no se cambió nada.</translation>
    </message>
    <message>
      <source>'{file}' is '{name}', and was answered right.</source>
      <translation>«{file}» es «{name}», y acertó.</translation>
    </message>
    <message>
      <source>'{file}' is about the folder '{folder}', not about '{root}'; nothing was changed.</source>
      <translation>«{file}» trata de la carpeta «{folder}», no de «{root}»; no se cambió nada.</translation>
    </message>
    <message>
      <source>'{file}', where answers are kept until their table is written, failed: {why}.</source>
      <translation>«{file}», donde se guardan las respuestas hasta que se escribe su tabla, falló: {why}.</translation>
    </message>
    <message>
      <source>'{file}', where every sorted picture is noted, is damaged or cannot be read.</source>
      <translation>«{file}», donde se anota cada imagen clasificada, está dañado o no se puede leer.</translation>
    </message>
    <message>
      <source>'{first}' and '{second}' look alike to it: {n} of its {total} mistakes are between these two. Pictures in the wrong folder are one possible reason.</source>
      <translation>«{first}» y «{second}» le parecen iguales: {n} de sus {total} errores son entre estas dos. Un motivo posible son imágenes en la carpeta equivocada.</translation>
    </message>
    <message>
      <source>'{folder}' ({reason})</source>
      <translation>«{folder}» ({reason})</translation>
    </message>
    <message>
      <source>'{folder}' cannot be written ({why}). {n} pictures were sorted; no picture is lost.</source>
      <translation>No se puede escribir en «{folder}» ({why}). Se clasificaron {n} imágenes; no se perdió ninguna.</translation>
    </message>
    <message>
      <source>'{folder}' has no picture of any of the model's classes.</source>
      <translation>«{folder}» no tiene ninguna imagen de las clases del modelo.</translation>
    </message>
    <message>
      <source>'{folder}' holds what another model sorted, or what was sorted in another way.</source>
      <translation>«{folder}» contiene lo que clasificó otro modelo, o lo que se clasificó de otro modo.</translation>
    </message>
    <message>
      <source>'{folder}' is a link that leads out of the folder, to '{place}'. What lies there is used and left as it is, but is missing where only this folder is copied to.</source>
      <translation>«{folder}» es un enlace que lleva fuera de la carpeta, a «{place}». Lo que hay allí se usa y queda como está, pero faltará donde se copie solo esta carpeta.</translation>
    </message>
    <message>
      <source>'{folder}' is a link to a folder that is here already, or to one around it, and is passed over: nothing counts twice.</source>
      <translation>«{folder}» es un enlace a una carpeta que ya está aquí, o a una que la contiene, y se pasa por alto: nada cuenta dos veces.</translation>
    </message>
    <message>
      <source>'{folder}' is no new or empty folder, so nothing was sorted into it.</source>
      <translation>«{folder}» no es una carpeta nueva o vacía, así que no se clasificó nada en ella.</translation>
    </message>
    <message>
      <source>'{folder}' is not empty; nothing was copied.</source>
      <translation>«{folder}» no está vacía; no se copió nada.</translation>
    </message>
    <message>
      <source>'{folder}' is not the folder of the project '{name}': it holds none of the {n_known} pictures by which that is known.</source>
      <translation>«{folder}» no es la carpeta del proyecto «{name}»: no contiene ninguna de las {n_known} imágenes por las que se reconoce.</translation>
    </message>
    <message>
      <source>'{folder}' lies inside the folder of the pictures, where they would count twice.</source>
      <translation>«{folder}» está dentro de la carpeta de las imágenes, donde contarían dos veces.</translation>
    </message>
    <message>
      <source>'{folder}' was not found, so new runs go to the usual folder this time. Connect the disk it lies on and start tlgui again, or choose another folder in File &gt; Preferences.</source>
      <translation>No se encontró «{folder}», así que esta vez los entrenamientos nuevos van a la carpeta habitual. Conecta el disco en el que está y vuelve a iniciar tlgui, o elige otra carpeta en Archivo &gt; Preferencias.</translation>
    </message>
    <message>
      <source>'{folder}': the project does not say by which pictures its folder can be known.</source>
      <translation>«{folder}»: el proyecto no dice por qué imágenes se puede reconocer su carpeta.</translation>
    </message>
    <message numerus="yes">
      <source>'{folder}': {n} of the {n_known} pictures by which the folder is known lie there, unchanged.</source>
      <translation>
        <numerusform>«{folder}»: ahí está, sin cambios, 1 de las {n_known} imágenes por las que se reconoce la carpeta.</numerusform>
        <numerusform>«{folder}»: ahí están, sin cambios, {n} de las {n_known} imágenes por las que se reconoce la carpeta.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>'{folder}': {n} of the {n_known} pictures by which the folder is known lie there, unchanged; {named} more have the same names but other contents: they were edited since, or are others.</source>
      <translation>
        <numerusform>«{folder}»: ahí está, sin cambios, 1 de las {n_known} imágenes por las que se reconoce la carpeta; otras {named} tienen el mismo nombre pero otro contenido: se editaron después o son otras.</numerusform>
        <numerusform>«{folder}»: ahí están, sin cambios, {n} de las {n_known} imágenes por las que se reconoce la carpeta; otras {named} tienen el mismo nombre pero otro contenido: se editaron después o son otras.</numerusform>
      </translation>
    </message>
    <message>
      <source>'{host}' answered with nothing that could be understood.</source>
      <translation>«{host}» no respondió nada comprensible.</translation>
    </message>
    <message>
      <source>'{host}' cannot be reached: {reason}</source>
      <translation>No se puede acceder a «{host}»: {reason}</translation>
    </message>
    <message>
      <source>'{host}' does not let you in: {reason}</source>
      <translation>«{host}» no le deja entrar: {reason}</translation>
    </message>
    <message>
      <source>'{host}' goes on training, in its folder '{folder}'.</source>
      <translation>«{host}» sigue entrenando, en su carpeta «{folder}».</translation>
    </message>
    <message>
      <source>'{host}' has tlgui {there}, and this computer has {here}: both must be the same.</source>
      <translation>«{host}» tiene tlgui {there} y este equipo tiene {here}: deben ser iguales.</translation>
    </message>
    <message>
      <source>'{host}' is working on the run in '{path}'.</source>
      <translation>«{host}» está trabajando en el entrenamiento de «{path}».</translation>
    </message>
    <message>
      <source>'{host}' says: {said}</source>
      <translation>«{host}» dice: {said}</translation>
    </message>
    <message>
      <source>'{host}' shows another key than before. It may have been set up anew, or another computer stands in its place. Nothing was sent.</source>
      <translation>«{host}» muestra una clave distinta de la de antes. Puede que se haya instalado de nuevo, o que otro equipo ocupe su lugar. No se envió nada.</translation>
    </message>
    <message>
      <source>'{name}' as the network sees it</source>
      <translation>«{name}» tal como la ve la red</translation>
    </message>
    <message>
      <source>'{name}' cannot be the name of a class; nothing was changed.</source>
      <translation>«{name}» no puede ser el nombre de una clase; no se cambió nada.</translation>
    </message>
    <message>
      <source>'{name}' cannot be the name of a report.</source>
      <translation>«{name}» no puede ser el nombre de un informe.</translation>
    </message>
    <message>
      <source>'{name}' cannot be the name of a table.</source>
      <translation>«{name}» no puede ser el nombre de una tabla.</translation>
    </message>
    <message>
      <source>'{name}' could not be read in this epoch.</source>
      <translation>«{name}» no se pudo leer en esta época.</translation>
    </message>
    <message>
      <source>'{name}' counts as '{to}' because you said so.</source>
      <translation>«{name}» cuenta como «{to}» porque tú lo dijiste.</translation>
    </message>
    <message>
      <source>'{name}' does not fit {backbone}: {how}.</source>
      <translation>«{name}» no encaja en {backbone}: {how}.</translation>
    </message>
    <message>
      <source>'{name}' fits none of the {n_networks} networks. {likeness}</source>
      <translation>«{name}» no encaja en ninguna de las {n_networks} redes. {likeness}</translation>
    </message>
    <message>
      <source>'{name}' gives no pictures: {what}.</source>
      <translation>«{name}» no da imágenes: {what}.</translation>
    </message>
    <message>
      <source>'{name}' has changed since the run began.</source>
      <translation>«{name}» ha cambiado desde que empezó el entrenamiento.</translation>
    </message>
    <message>
      <source>'{name}' has too few pictures to learn from some and check on others.</source>
      <translation>«{name}» tiene muy pocas imágenes para aprender de unas y comprobar con otras.</translation>
    </message>
    <message>
      <source>'{name}' holds letters of another alphabet that look like Latin ones ({letters}).</source>
      <translation>«{name}» contiene letras de otro alfabeto que parecen latinas ({letters}).</translation>
    </message>
    <message>
      <source>'{name}' in '{path}' is not that of onnxruntime-web {version}.</source>
      <translation>«{name}» en «{path}» no es el de onnxruntime-web {version}.</translation>
    </message>
    <message>
      <source>'{name}' in {repository} is {size} MB, but it should not be more than {most} MB. Nothing was downloaded.</source>
      <translation>«{name}» en {repository} tiene {size} MB, pero no debería tener más de {most} MB. No se descargó nada.</translation>
    </message>
    <message>
      <source>'{name}' is '{true}'. A answered '{first}' with {p_first:.0%}, B '{second}' with {p_second:.0%}.</source>
      <translation>«{name}» es «{true}». A respondió «{first}» con {p_first:.0%}; B, «{second}» con {p_second:.0%}.</translation>
    </message>
    <message>
      <source>'{name}' is '{true}'. The model answered '{answered}' with {probability:.1%}.</source>
      <translation>«{name}» es «{true}». El modelo respondió «{answered}» con {probability:.1%}.</translation>
    </message>
    <message>
      <source>'{name}' is '{true}'; it is not answered yet.</source>
      <translation>«{name}» es «{true}»; aún no se ha respondido.</translation>
    </message>
    <message>
      <source>'{name}' is made of too many pieces to be opened safely.</source>
      <translation>«{name}» consta de demasiadas piezas para abrirlo de forma segura.</translation>
    </message>
    <message>
      <source>'{name}' is no folder, no picture, no model file and no weights file.</source>
      <translation>«{name}» no es una carpeta, ni una imagen, ni un archivo de modelo, ni un archivo de pesos.</translation>
    </message>
    <message>
      <source>'{name}' is no longer connected; what you took is kept.</source>
      <translation>«{name}» ya no está conectada; lo que tomaste se conserva.</translation>
    </message>
    <message>
      <source>'{name}' is one of '{class_name}'.</source>
      <translation>«{name}» es una imagen de «{class_name}».</translation>
    </message>
    <message>
      <source>'{name}' names no repository of the Hugging Face Hub.</source>
      <translation>«{name}» no nombra ningún repositorio del Hugging Face Hub.</translation>
    </message>
    <message>
      <source>'{name}' of '{class_name}': Enter shows it large</source>
      <translation>«{name}» de «{class_name}»: Intro la muestra en grande</translation>
    </message>
    <message>
      <source>'{name}' of onnxruntime-web {version} is not in '{path}'.</source>
      <translation>«{name}» de onnxruntime-web {version} no está en «{path}».</translation>
    </message>
    <message>
      <source>'{name}' sends no pictures.</source>
      <translation>«{name}» no envía imágenes.</translation>
    </message>
    <message>
      <source>'{out}' is not empty, and what it holds was not packed from these pictures.</source>
      <translation>«{out}» no está vacía, y lo que contiene no se empaquetó a partir de estas imágenes.</translation>
    </message>
    <message>
      <source>'{path}' belongs to a training run or to tlgui itself, and is never written over; it was left as it is.</source>
      <translation>«{path}» pertenece a un entrenamiento o al propio tlgui, y nunca se sobrescribe; quedó como estaba.</translation>
    </message>
    <message>
      <source>'{path}' can no longer be written; free some space on its disk. {saved}</source>
      <translation>Ya no se puede escribir «{path}»; libera espacio en su disco. {saved}</translation>
    </message>
    <message>
      <source>'{path}' cannot be read as weights: it is damaged, or a file of another kind.</source>
      <translation>«{path}» no se puede leer como pesos: está dañado o es un archivo de otro tipo.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read now: {reason}.</source>
      <translation>«{path}» no se puede leer ahora: {reason}.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read: {why}.</source>
      <translation>«{path}» no se puede leer: {why}.</translation>
    </message>
    <message>
      <source>'{path}' cannot be written, so the run could not be asked: {reason}.</source>
      <translation>No se puede escribir «{path}», así que no se le pudo pedir al entrenamiento: {reason}.</translation>
    </message>
    <message>
      <source>'{path}' cannot be written: there is no folder '{parent}'.</source>
      <translation>No se puede escribir «{path}»: no existe la carpeta «{parent}».</translation>
    </message>
    <message>
      <source>'{path}' cannot be written: {reason}.</source>
      <translation>No se puede escribir «{path}»: {reason}.</translation>
    </message>
    <message>
      <source>'{path}' could not be moved to the bin; nothing of it was deleted.</source>
      <translation>No se pudo mover «{path}» a la papelera; no se borró nada.</translation>
    </message>
    <message>
      <source>'{path}' could not be put back. Look for it in the system's bin.</source>
      <translation>No se pudo devolver «{path}» a su sitio. Búscalo en la papelera del sistema.</translation>
    </message>
    <message>
      <source>'{path}' could not be written and was left as it was: {reason}.</source>
      <translation>No se pudo escribir «{path}» y quedó como estaba: {reason}.</translation>
    </message>
    <message>
      <source>'{path}' counts as '{name}'.</source>
      <translation>«{path}» cuenta como «{name}».</translation>
    </message>
    <message>
      <source>'{path}' does not say how sure the model was of held-out pictures, so no share can be chosen.</source>
      <translation>«{path}» no dice lo seguro que estaba el modelo con las imágenes reservadas, así que no se puede elegir una proporción.</translation>
    </message>
    <message>
      <source>'{path}' exists and was not written by tlgui; it was left as it is.</source>
      <translation>«{path}» existe y no lo escribió tlgui; quedó como estaba.</translation>
    </message>
    <message>
      <source>'{path}' holds '{shown}' twice: it is not clear which one to use.</source>
      <translation>«{path}» contiene «{shown}» dos veces: no está claro cuál usar.</translation>
    </message>
    <message>
      <source>'{path}' holds a picture or a model; it was left as it is.</source>
      <translation>«{path}» contiene una imagen o un modelo; quedó como estaba.</translation>
    </message>
    <message>
      <source>'{path}' holds a whole program (TorchScript), not only weights.</source>
      <translation>«{path}» contiene un programa entero (TorchScript), no solo pesos.</translation>
    </message>
    <message>
      <source>'{path}' holds more than weights ({shown}). tlgui reads weights only, because anything else in such a file could run a program.</source>
      <translation>«{path}» contiene más que pesos ({shown}). tlgui solo lee pesos, porque cualquier otra cosa en un archivo así podría ejecutar un programa.</translation>
    </message>
    <message>
      <source>'{path}' holds no weights that can be used.</source>
      <translation>«{path}» no contiene pesos que se puedan usar.</translation>
    </message>
    <message>
      <source>'{path}' holds nothing but zeros: it was not copied or downloaded whole.</source>
      <translation>«{path}» solo contiene ceros: no se copió o no se descargó entero.</translation>
    </message>
    <message>
      <source>'{path}' holds weights, but it is not a tlgui model: the names of its classes are missing.</source>
      <translation>«{path}» contiene pesos, pero no es un modelo de tlgui: faltan los nombres de sus clases.</translation>
    </message>
    <message>
      <source>'{path}' is a BPG picture. Export it as JPEG or PNG.</source>
      <translation>«{path}» es una imagen BPG. Expórtala como JPEG o PNG.</translation>
    </message>
    <message>
      <source>'{path}' is a DICOM picture of medicine. Export it as PNG or TIFF.</source>
      <translation>«{path}» es una imagen médica DICOM. Expórtala como PNG o TIFF.</translation>
    </message>
    <message>
      <source>'{path}' is a FITS file of astronomy. Export it as TIFF or PNG.</source>
      <translation>«{path}» es un archivo FITS de astronomía. Expórtalo como TIFF o PNG.</translation>
    </message>
    <message>
      <source>'{path}' is a GIMP document. Export it as JPEG or PNG.</source>
      <translation>«{path}» es un documento de GIMP. Expórtalo como JPEG o PNG.</translation>
    </message>
    <message>
      <source>'{path}' is a HEIC photo, as iPhones take them. Export it as JPEG, or install the package 'pi-heif'.</source>
      <translation>«{path}» es una foto HEIC, como las que hacen los iPhone. Expórtala como JPEG o instala el paquete «pi-heif».</translation>
    </message>
    <message>
      <source>'{path}' is a JPEG XL picture. Export it as JPEG or PNG.</source>
      <translation>«{path}» es una imagen JPEG XL. Expórtala como JPEG o PNG.</translation>
    </message>
    <message>
      <source>'{path}' is a JPEG XR picture. Export it as JPEG or PNG.</source>
      <translation>«{path}» es una imagen JPEG XR. Expórtala como JPEG o PNG.</translation>
    </message>
    <message>
      <source>'{path}' is a Photoshop document. Export it as JPEG or PNG.</source>
      <translation>«{path}» es un documento de Photoshop. Expórtalo como JPEG o PNG.</translation>
    </message>
    <message>
      <source>'{path}' is a QOI picture. Export it as PNG.</source>
      <translation>«{path}» es una imagen QOI. Expórtala como PNG.</translation>
    </message>
    <message>
      <source>'{path}' is a device, a pipe or a link in a circle, not a file that can be written.</source>
      <translation>«{path}» es un dispositivo, una tubería o un enlace circular, no un archivo que se pueda escribir.</translation>
    </message>
    <message>
      <source>'{path}' is a download that did not finish. Download it again.</source>
      <translation>«{path}» es una descarga que no terminó. Descárgalo de nuevo.</translation>
    </message>
    <message>
      <source>'{path}' is a drawing made of lines (SVG or PostScript). Export it as PNG.</source>
      <translation>«{path}» es un dibujo hecho de líneas (SVG o PostScript). Expórtalo como PNG.</translation>
    </message>
    <message>
      <source>'{path}' is a file, and a run needs a folder.</source>
      <translation>«{path}» es un archivo, y un entrenamiento necesita una carpeta.</translation>
    </message>
    <message>
      <source>'{path}' is a file, and the sample pictures need a folder.</source>
      <translation>«{path}» es un archivo, y las imágenes de ejemplo necesitan una carpeta.</translation>
    </message>
    <message>
      <source>'{path}' is a file, not a folder.</source>
      <translation>«{path}» es un archivo, no una carpeta.</translation>
    </message>
    <message>
      <source>'{path}' is a file; an export is a folder.</source>
      <translation>«{path}» es un archivo; una exportación es una carpeta.</translation>
    </message>
    <message>
      <source>'{path}' is a folder, not a file that can be written.</source>
      <translation>«{path}» es una carpeta, no un archivo que se pueda escribir.</translation>
    </message>
    <message>
      <source>'{path}' is a folder, not a model file.</source>
      <translation>«{path}» es una carpeta, no un archivo de modelo.</translation>
    </message>
    <message>
      <source>'{path}' is a folder, not a picture.</source>
      <translation>«{path}» es una carpeta, no una imagen.</translation>
    </message>
    <message>
      <source>'{path}' is a folder.</source>
      <translation>«{path}» es una carpeta.</translation>
    </message>
    <message>
      <source>'{path}' is a high dynamic range picture (OpenEXR or Radiance). Export it as TIFF or PNG.</source>
      <translation>«{path}» es una imagen de alto rango dinámico (OpenEXR o Radiance). Expórtala como TIFF o PNG.</translation>
    </message>
    <message>
      <source>'{path}' is a model that tlgui has trained, not pretrained weights to start from.</source>
      <translation>«{path}» es un modelo que ha entrenado tlgui, no pesos preentrenados con los que empezar.</translation>
    </message>
    <message>
      <source>'{path}' is a raw camera file. Export it as JPEG or TIFF with the camera's program.</source>
      <translation>«{path}» es un archivo RAW de cámara. Expórtalo como JPEG o TIFF con el programa de la cámara.</translation>
    </message>
    <message>
      <source>'{path}' is a spreadsheet of an old kind. Save it as .xlsx or as CSV.</source>
      <translation>«{path}» es una hoja de cálculo de un formato antiguo. Guárdala como .xlsx o como CSV.</translation>
    </message>
    <message>
      <source>'{path}' is a web page that was saved instead of the weights.</source>
      <translation>«{path}» es una página web que se guardó en lugar de los pesos.</translation>
    </message>
    <message>
      <source>'{path}' is a web page, not a picture: its download went wrong.</source>
      <translation>«{path}» es una página web, no una imagen: su descarga salió mal.</translation>
    </message>
    <message>
      <source>'{path}' is an HDF data file. Export its pictures as TIFF or PNG.</source>
      <translation>«{path}» es un archivo de datos HDF. Exporta sus imágenes como TIFF o PNG.</translation>
    </message>
    <message>
      <source>'{path}' is an archive that tlgui cannot unpack.</source>
      <translation>«{path}» es un archivo comprimido que tlgui no puede descomprimir.</translation>
    </message>
    <message>
      <source>'{path}' is damaged and cannot be read ({error}).</source>
      <translation>«{path}» está dañado y no se puede leer ({error}).</translation>
    </message>
    <message>
      <source>'{path}' is damaged, or its pixels are of a kind that cannot be read.</source>
      <translation>«{path}» está dañado, o sus píxeles son de un tipo que no se puede leer.</translation>
    </message>
    <message>
      <source>'{path}' is empty.</source>
      <translation>«{path}» está vacío.</translation>
    </message>
    <message>
      <source>'{path}' is incomplete: its end is missing.</source>
      <translation>«{path}» está incompleto: le falta el final.</translation>
    </message>
    <message>
      <source>'{path}' is inside the folder of pictures '{root}', where nothing is written: the curves of a run would be taken for a picture.</source>
      <translation>«{path}» está dentro de la carpeta de imágenes «{root}», donde no se escribe nada: las curvas de un entrenamiento se tomarían por una imagen.</translation>
    </message>
    <message>
      <source>'{path}' is left out.</source>
      <translation>«{path}» está excluida.</translation>
    </message>
    <message>
      <source>'{path}' is made of too many pieces to be opened safely.</source>
      <translation>«{path}» consta de demasiadas piezas para abrirlo de forma segura.</translation>
    </message>
    <message>
      <source>'{path}' is no longer there.</source>
      <translation>«{path}» ya no está.</translation>
    </message>
    <message>
      <source>'{path}' is not a file but a pipe, a socket or a device.</source>
      <translation>«{path}» no es un archivo, sino una tubería, un socket o un dispositivo.</translation>
    </message>
    <message>
      <source>'{path}' is not a model file, or it is damaged.</source>
      <translation>«{path}» no es un archivo de modelo o está dañado.</translation>
    </message>
    <message>
      <source>'{path}' is not a picture of the folder '{root}'; nothing was changed.</source>
      <translation>«{path}» no es una imagen de la carpeta «{root}»; no se cambió nada.</translation>
    </message>
    <message>
      <source>'{path}' is not a picture, although its name looks like one.</source>
      <translation>«{path}» no es una imagen, aunque su nombre lo parezca.</translation>
    </message>
    <message>
      <source>'{path}' is not a picture, or of a kind that tlgui does not know.</source>
      <translation>«{path}» no es una imagen, o es de un tipo que tlgui no conoce.</translation>
    </message>
    <message>
      <source>'{path}' is not a project file of tlgui.</source>
      <translation>«{path}» no es un archivo de proyecto de tlgui.</translation>
    </message>
    <message>
      <source>'{path}' is not an ordinary file.</source>
      <translation>«{path}» no es un archivo corriente.</translation>
    </message>
    <message>
      <source>'{path}' is one of the input files; it was left as it is.</source>
      <translation>«{path}» es uno de los archivos de entrada; quedó como estaba.</translation>
    </message>
    <message>
      <source>'{path}' is only a Git LFS pointer: the weights themselves were not downloaded.</source>
      <translation>«{path}» es solo un puntero de Git LFS: los pesos en sí no se descargaron.</translation>
    </message>
    <message>
      <source>'{path}' is only a pointer of Git LFS. Run 'git lfs pull' in its folder.</source>
      <translation>«{path}» es solo un puntero de Git LFS. Ejecuta «git lfs pull» en su carpeta.</translation>
    </message>
    <message>
      <source>'{path}' is only in the cloud ({service}), not on this computer. Download it there first.</source>
      <translation>«{path}» está solo en la nube ({service}), no en este equipo. Descárgalo antes en el equipo.</translation>
    </message>
    <message>
      <source>'{path}' is too large for a file of its kind ({size:,.0f} MB, at most {limit:,.0f} MB).</source>
      <translation>«{path}» es demasiado grande para un archivo de su tipo ({size:,.0f} MB, como máximo {limit:,.0f} MB).</translation>
    </message>
    <message>
      <source>'{path}' is too large for a table of labels.</source>
      <translation>«{path}» es demasiado grande para una tabla de etiquetas.</translation>
    </message>
    <message>
      <source>'{path}' is too large to open ({width} x {height} pixels).</source>
      <translation>«{path}» es demasiado grande para abrirlo ({width} x {height} píxeles).</translation>
    </message>
    <message>
      <source>'{path}' is too large to open safely.</source>
      <translation>«{path}» es demasiado grande para abrirlo de forma segura.</translation>
    </message>
    <message>
      <source>'{path}' is {value:.1f} MB but would unpack to {value_2:.0f} MB; no real weights file does that.</source>
      <translation>«{path}» tiene {value:.1f} MB pero ocuparía {value_2:.0f} MB al descomprimirse; ningún archivo de pesos de verdad hace eso.</translation>
    </message>
    <message>
      <source>'{path}' lies in '{root}' already: move it to another class instead of adding it.</source>
      <translation>«{path}» ya está en «{root}»: muévela a otra clase en lugar de añadirla.</translation>
    </message>
    <message>
      <source>'{path}' lies outside of the folder of pictures, and cannot go to another computer with it.</source>
      <translation>«{path}» está fuera de la carpeta de imágenes y no puede ir con ella a otro equipo.</translation>
    </message>
    <message>
      <source>'{path}' names hardly any of the files in '{root}'.</source>
      <translation>«{path}» no nombra casi ninguno de los archivos de «{root}».</translation>
    </message>
    <message>
      <source>'{path}' was added and counts as '{name}'.</source>
      <translation>«{path}» se añadió y cuenta como «{name}».</translation>
    </message>
    <message>
      <source>'{path}' would have to be replaced, but tlgui did not write it.</source>
      <translation>Habría que reemplazar «{path}», pero no lo escribió tlgui.</translation>
    </message>
    <message>
      <source>'{path}' would take too long to decode: its {megapixels:.1f} million pixels come in {n_scans} scans.</source>
      <translation>Descodificar «{path}» tardaría demasiado: sus {megapixels:.1f} millones de píxeles vienen en {n_scans} pasadas.</translation>
    </message>
    <message>
      <source>'{python}' cannot be started: {reason}.</source>
      <translation>«{python}» no se puede iniciar: {reason}.</translation>
    </message>
    <message>
      <source>'{python}' did not finish a test step within {seconds:.0f} seconds.</source>
      <translation>«{python}» no terminó un paso de prueba en {seconds:.0f} segundos.</translation>
    </message>
    <message>
      <source>'{python}' did not start, so tlgui trains with its own PyTorch this time. {reason} Help &gt; Use my NVIDIA GPU downloads PyTorch again, or goes back to tlgui's own for good.</source>
      <translation>«{python}» no arrancó, así que esta vez tlgui entrena con su propio PyTorch. {reason} Ayuda &gt; Usar mi GPU NVIDIA descarga PyTorch de nuevo o vuelve definitivamente al propio de tlgui.</translation>
    </message>
    <message>
      <source>'{python}' was not found, so tlgui trains with its own PyTorch. See Help &gt; Use my NVIDIA GPU.</source>
      <translation>No se encontró «{python}», así que tlgui entrena con su propio PyTorch. Consulta Ayuda &gt; Usar mi GPU NVIDIA.</translation>
    </message>
    <message>
      <source>'{root}' holds a single folder, '{names}', and the classes seem to be inside it.</source>
      <translation>«{root}» contiene una sola carpeta, «{names}», y las clases parecen estar dentro de ella.</translation>
    </message>
    <message>
      <source>'{root}' holds only one class, '{names}'; at least two are needed to tell apart. {reason}</source>
      <translation>«{root}» contiene solo una clase, «{names}»; hacen falta al menos dos para distinguir. {reason}</translation>
    </message>
    <message>
      <source>'{shown}' in '{path}' holds {why}.</source>
      <translation>«{shown}» en «{path}» contiene {why}.</translation>
    </message>
    <message>
      <source>'{shown}' in '{path}' {what}; it cannot be used.</source>
      <translation>«{shown}» en «{path}» {what}; no se puede usar.</translation>
    </message>
    <message>
      <source>'{text}' is no file on this computer and no address of the web.</source>
      <translation>«{text}» no es un archivo de este equipo ni una dirección web.</translation>
    </message>
    <message>
      <source>'{text}' names no other computer. Give HOST or HOST:FOLDER, as in me@big-machine:training.</source>
      <translation>«{text}» no designa otro equipo. Indique HOST o HOST:CARPETA, como en me@big-machine:training.</translation>
    </message>
    <message>
      <source>'{true}' taken for '{answered}'</source>
      <translation>«{true}» tomada por «{answered}»</translation>
    </message>
    <message>
      <source>'{value}' is not an augmentation. Use one of {presets}, or numbers as in {example}.</source>
      <translation>«{value}» no es un aumento de datos. Usa uno de {presets}, o números como en {example}.</translation>
    </message>
    <message>
      <source>'{value}' lists no phases. Each is written as the blocks that learn (head, a number or all), a colon and its epochs, as in {example}.</source>
      <translation>«{value}» no es una lista de fases. Cada una se escribe con los bloques que aprenden (head, un número o all), dos puntos y sus épocas, como en {example}.</translation>
    </message>
    <message>
      <source>(missing)</source>
      <translation>(no está)</translation>
    </message>
    <message>
      <source>(unknown version)</source>
      <translation>(versión desconocida)</translation>
    </message>
    <message>
      <source>, about {duration} left</source>
      <translation>, falta aprox. {duration}</translation>
    </message>
    <message>
      <source>-</source>
      <translation>-</translation>
    </message>
    <message>
      <source>... and {n} more</source>
      <translation>... y {n} más</translation>
    </message>
    <message numerus="yes">
      <source>... and {n} more.</source>
      <translation>
        <numerusform>... y 1 más.</numerusform>
        <numerusform>... y {n} más.</numerusform>
      </translation>
    </message>
    <message>
      <source>A and B were right and wrong on the very same pictures.</source>
      <translation>A y B acertaron y fallaron exactamente en las mismas imágenes.</translation>
    </message>
    <message numerus="yes">
      <source>A careless split would have learned from pictures that belong to about {n} of the {kept} kept apart: its figure could be too good.</source>
      <translation>
        <numerusform>Una división descuidada habría aprendido de una imagen que va con una de las {kept} apartadas: su cifra podría ser demasiado buena.</numerusform>
        <numerusform>Una división descuidada habría aprendido de imágenes que van con unas {n} de las {kept} apartadas: su cifra podría ser demasiado buena.</numerusform>
      </translation>
    </message>
    <message>
      <source>A careless split, picture by picture, would have shown {careless:.0%} for the head alone, where it is {apart:.0%} on {new} ({n} of the pictures to learn from).</source>
      <translation>Una división descuidada, imagen por imagen, habría mostrado un {careless:.0%} con solo la cabeza, cuando con {new} es el {apart:.0%} ({n} de las imágenes de las que aprender).</translation>
    </message>
    <message>
      <source>A click or Enter shows one large; H there shows where the model looked. Ctrl+click chooses several.</source>
      <translation>Un clic o Intro muestra una en grande; ahí, H muestra dónde miró el modelo. Ctrl+clic elige varias.</translation>
    </message>
    <message>
      <source>A corner, an edge or the border of the pictures, with a date or a frame for example, that decides instead of the thing. Such a model fails on pictures without it.</source>
      <translation>Una esquina, un lado o el borde de las imágenes, por ejemplo con una fecha o un marco, que decide en lugar del objeto. Un modelo así falla con imágenes que no lo tienen.</translation>
    </message>
    <message>
      <source>A curve through all the points still rises: by it, twice the pictures would likely bring about {gain:.1f} points more ({low:.1f} to {high:.1f}), if the new ones are like these. But the last step went down by {fall:.1f} points, by chance or not, so rely on it less.</source>
      <translation>Una curva por todos los puntos sigue subiendo: según ella, el doble de imágenes aportaría probablemente unos {gain:.1f} puntos más ({low:.1f} a {high:.1f}), si las nuevas son como estas. Pero el último paso bajó {fall:.1f} puntos, por azar o no, así que fíate menos de ella.</translation>
    </message>
    <message>
      <source>A folder with a page that opens with a double click: drop pictures on it, without any network. The first time, Export downloads onnxruntime-web for it (14 MB, MIT licence) from cdn.jsdelivr.net.</source>
      <translation>Una carpeta con una página que se abre con doble clic: se sueltan imágenes en ella, sin ninguna red. La primera vez, Exportar descarga para ella onnxruntime-web (14 MB, licencia MIT) de cdn.jsdelivr.net.</translation>
    </message>
    <message>
      <source>A frozen part of the network stays exactly as it is; an unfrozen part learns. With few pictures, freezing most of it keeps it from learning them by heart.</source>
      <translation>Una parte congelada de la red queda exactamente como está; una descongelada aprende. Con pocas imágenes, congelar la mayor parte evita que las aprenda de memoria.</translation>
    </message>
    <message>
      <source>A head alone is fitted to what the network of the Model page sees, and answers pictures not learned.</source>
      <translation>Se ajusta solo una cabeza a lo que ve la red de la página Modelo, y responde a imágenes de las que no ha aprendido.</translation>
    </message>
    <message>
      <source>A head alone on {backbone} is right in {accuracy:.0%} ({low:.0%} to {high:.0%}) of {n} pictures that it had not learned from.</source>
      <translation>Solo una cabeza sobre {backbone} acierta el {accuracy:.0%} ({low:.0%} a {high:.0%}) de {n} imágenes de las que no había aprendido.</translation>
    </message>
    <message>
      <source>A layer added after the old last one needs pretrained weights; choose another head to compare.</source>
      <translation>Una capa añadida tras la última necesita pesos preentrenados; elige otra cabeza para comparar.</translation>
    </message>
    <message>
      <source>A learning rate below {rate} would learn nothing. The run goes on as it was.</source>
      <translation>Con una tasa de aprendizaje menor que {rate} no se aprendería nada. El entrenamiento sigue como estaba.</translation>
    </message>
    <message>
      <source>A mistake: '{name}' is '{true}', and the model answered '{answered}'.</source>
      <translation>Un error: «{name}» es «{true}», y el modelo respondió «{answered}».</translation>
    </message>
    <message>
      <source>A model file ends in .safetensors and is written by a tlgui run.</source>
      <translation>Un archivo de modelo termina en .safetensors y lo escribe un entrenamiento de tlgui.</translation>
    </message>
    <message>
      <source>A name has at least one letter or number, and none of / and \.</source>
      <translation>Un nombre tiene al menos una letra o un número, y no contiene / ni \.</translation>
    </message>
    <message>
      <source>A name, a family such as ResNet, or: small, large, quick, accurate, ready to use, MIT</source>
      <translation>Un nombre, una familia como ResNet, o: pequeña, grande, rápida, exacta, lista para usar, MIT</translation>
    </message>
    <message>
      <source>A network that has already learned from very many pictures of other things. It knows edges, colours, textures and shapes; only its last part, the head, is replaced for your classes.</source>
      <translation>Una red que ya ha aprendido de muchísimas imágenes de otras cosas. Conoce bordes, colores, texturas y formas; solo su última parte, la cabeza, se sustituye para tus clases.</translation>
    </message>
    <message>
      <source>A phase has at least one epoch more, and at most {most} in all. The run goes on as it was.</source>
      <translation>A una fase se le añade al menos una época, y tiene como máximo {most} en total. El entrenamiento sigue como estaba.</translation>
    </message>
    <message>
      <source>A picture cannot be read</source>
      <translation>Una imagen no se puede leer</translation>
    </message>
    <message>
      <source>A picture of '{name}'</source>
      <translation>Una imagen de «{name}»</translation>
    </message>
    <message>
      <source>A picture seen large</source>
      <translation>Una imagen en grande</translation>
    </message>
    <message>
      <source>A project is about a folder of pictures, not a zip: unpack it first.</source>
      <translation>Un proyecto trata de una carpeta de imágenes, no de un zip: descomprímelo antes.</translation>
    </message>
    <message>
      <source>A report is one page, for a browser or as PDF: for a teacher, a boss or yourself. The code is this run as a script, for those who want to see how it is done.</source>
      <translation>Un informe es una página, para el navegador o en PDF: para un profesor, un jefe o para ti. El código es este entrenamiento como script, para quien quiera ver cómo se hace.</translation>
    </message>
    <message>
      <source>A run goes on with pictures whose folder is not open. Open it here when the run is over.</source>
      <translation>Hay un entrenamiento en curso con imágenes cuya carpeta no está abierta. Ábrela aquí cuando termine.</translation>
    </message>
    <message>
      <source>A run has between one and {most} phases.</source>
      <translation>Un entrenamiento tiene entre una y {most} fases.</translation>
    </message>
    <message>
      <source>A run in '{path}' goes on, which will write the model file again; it was left as it is.</source>
      <translation>Hay un entrenamiento en curso en «{path}» que escribirá de nuevo el archivo de modelo; quedó como estaba.</translation>
    </message>
    <message>
      <source>A run in '{path}' goes on, which will write the model file again; the dial was left as it is.</source>
      <translation>Hay un entrenamiento en curso en «{path}» que escribirá de nuevo el archivo de modelo; el nivel de exigencia quedó como estaba.</translation>
    </message>
    <message>
      <source>A run is going on</source>
      <translation>Hay un entrenamiento en curso</translation>
    </message>
    <message>
      <source>A run is going on in the background</source>
      <translation>Hay un entrenamiento en segundo plano</translation>
    </message>
    <message>
      <source>A run is going on with the choices it started with. What you change here is for the next run.</source>
      <translation>Hay un entrenamiento en curso con las opciones con que empezó. Lo que cambies aquí es para el próximo.</translation>
    </message>
    <message>
      <source>A run is still going on</source>
      <translation>Aún hay un entrenamiento en curso</translation>
    </message>
    <message>
      <source>A run takes</source>
      <translation>Duración</translation>
    </message>
    <message>
      <source>A run that is going on cannot be moved to the bin. Stop it first, on the Train page.</source>
      <translation>Un entrenamiento en curso no se puede mover a la papelera. Deténlo antes en la página Entrenar.</translation>
    </message>
    <message>
      <source>A run that you left in the background has not finished yet. It ends by itself and keeps its model; until then everything else is slower.</source>
      <translation>Un entrenamiento que dejaste en segundo plano aún no ha terminado. Acaba por sí solo y conserva su modelo; hasta entonces, todo lo demás va más lento.</translation>
    </message>
    <message>
      <source>A script can be written for networks of torchvision only.</source>
      <translation>Solo se puede escribir un script para redes de torchvision.</translation>
    </message>
    <message>
      <source>A small network on top</source>
      <translation>Una red pequeña encima</translation>
    </message>
    <message>
      <source>A small pattern that the network looks for everywhere in the picture. Those of the first layer can be seen: edges, stripes and blots of colour.</source>
      <translation>Un pequeño patrón que la red busca por toda la imagen. Los de la primera capa se pueden ver: bordes, rayas y manchas de color.</translation>
    </message>
    <message numerus="yes">
      <source>A split by chance would have promised {n} points too many for {new}.</source>
      <translation>
        <numerusform>Una división al azar habría prometido {n} punto de más para {new}.</numerusform>
        <numerusform>Una división al azar habría prometido {n} puntos de más para {new}.</numerusform>
      </translation>
    </message>
    <message>
      <source>A square is the mean over the layer's inputs.</source>
      <translation>Un cuadrado es la media de las entradas de la capa.</translation>
    </message>
    <message>
      <source>A star marks the epoch that the run kept, the one with the lowest validation loss.</source>
      <translation>Una estrella marca la época que conservó el entrenamiento, la de menor pérdida de validación.</translation>
    </message>
    <message>
      <source>A stretch of the network that is frozen or learns as one. Blocks near the input see edges and colours, blocks near the head see whole things.</source>
      <translation>Un tramo de la red que se congela o aprende en conjunto. Los bloques cercanos a la entrada ven bordes y colores; los cercanos a la cabeza ven cosas enteras.</translation>
    </message>
    <message>
      <source>A table for Excel has room for {most} columns, and these would be {n}.</source>
      <translation>En una tabla para Excel caben {most} columnas, y estas serían {n}.</translation>
    </message>
    <message>
      <source>A table for Excel has room for {most} pictures, and these are {n}.</source>
      <translation>En una tabla para Excel caben {most} imágenes, y estas son {n}.</translation>
    </message>
    <message>
      <source>A table of which classes are mixed up. A row is what the pictures are, a column what the model answered; the diagonal is right, every other number is a mistake.</source>
      <translation>Una tabla de qué clases se confunden. Una fila es lo que son las imágenes; una columna, lo que respondió el modelo; la diagonal son aciertos y cualquier otro número es un error.</translation>
    </message>
    <message>
      <source>A table, CSV or for Excel, with the probability of every class for each picture</source>
      <translation>Una tabla, CSV o para Excel, con la probabilidad de cada clase para cada imagen</translation>
    </message>
    <message>
      <source>A test step with '{python}' failed: {reason}.</source>
      <translation>Un paso de prueba con «{python}» falló: {reason}.</translation>
    </message>
    <message>
      <source>A token has 16 to 200 letters, digits and signs of ASCII, without blanks.</source>
      <translation>Un token tiene de 16 a 200 letras, cifras y signos ASCII, sin espacios.</translation>
    </message>
    <message>
      <source>A web page needs onnxruntime-web {version}, which is not on this computer.</source>
      <translation>Una página web necesita onnxruntime-web {version}, que no está en este equipo.</translation>
    </message>
    <message>
      <source>A: {answer}</source>
      <translation>A: {answer}</translation>
    </message>
    <message>
      <source>AUROC</source>
      <translation>AUROC</translation>
    </message>
    <message>
      <source>About this model</source>
      <translation>Sobre este modelo</translation>
    </message>
    <message>
      <source>About tlgui</source>
      <translation>Acerca de tlgui</translation>
    </message>
    <message>
      <source>About {duration} here</source>
      <translation>Aprox. {duration} aquí</translation>
    </message>
    <message>
      <source>About {duration} left, done at about {clock}.</source>
      <translation>Falta aprox. {duration}; acaba hacia las {clock}.</translation>
    </message>
    <message>
      <source>About {duration} on this computer ({pictures_per_s} pictures per second).</source>
      <translation>Aprox. {duration} en este equipo ({pictures_per_s} imágenes por segundo).</translation>
    </message>
    <message>
      <source>About {duration} on this computer. You can cancel the rest at any time.</source>
      <translation>Aprox. {duration} en este equipo. Puedes cancelar el resto cuando quieras.</translation>
    </message>
    <message numerus="yes">
      <source>About {n} answers a second</source>
      <translation>
        <numerusform>Aprox. 1 respuesta por segundo</numerusform>
        <numerusform>Aprox. {n} respuestas por segundo</numerusform>
      </translation>
    </message>
    <message>
      <source>Accuracy</source>
      <translation>Exactitud</translation>
    </message>
    <message>
      <source>Accuracy has levelled off: twice as many pictures like these would likely bring less than {high:.1f} points. Pictures that show what is missing so far, or another network, may help more.</source>
      <translation>La exactitud se ha estabilizado: el doble de imágenes como estas aportaría probablemente menos de {high:.1f} puntos. Pueden ayudar más otras imágenes que muestren lo que falta hasta ahora, u otra red.</translation>
    </message>
    <message>
      <source>Accuracy over the number of pictures</source>
      <translation>Exactitud según el número de imágenes</translation>
    </message>
    <message>
      <source>Accuracy still rises: twice the pictures would likely bring about {gain:.1f} points more ({low:.1f} to {high:.1f}), if the new ones are like these.</source>
      <translation>La exactitud sigue subiendo: el doble de imágenes aportaría probablemente unos {gain:.1f} puntos más ({low:.1f} a {high:.1f}), si las nuevas son como estas.</translation>
    </message>
    <message>
      <source>Accuracy {accuracy:.1%}</source>
      <translation>Exactitud {accuracy:.1%}</translation>
    </message>
    <message>
      <source>Accuracy: % right</source>
      <translation>Exactitud: % aciertos</translation>
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
      <translation>Añadir una capa detrás</translation>
    </message>
    <message>
      <source>Add a phase</source>
      <translation>Añadir una fase</translation>
    </message>
    <message>
      <source>Add a second folder of pictures, for example of everything that does not belong in the first.</source>
      <translation>Añade una segunda carpeta de imágenes, por ejemplo de todo lo que no corresponde a la primera.</translation>
    </message>
    <message>
      <source>Add class</source>
      <translation>Añadir clase</translation>
    </message>
    <message>
      <source>Add pictures to the folder, or remove it.</source>
      <translation>Añade imágenes a la carpeta o elimínala.</translation>
    </message>
    <message>
      <source>Add to queue</source>
      <translation>Añadir a la cola</translation>
    </message>
    <message>
      <source>Added pictures: Enter shows one large</source>
      <translation>Imágenes añadidas: Intro muestra una en grande</translation>
    </message>
    <message>
      <source>Adds a phase after this one, with the same blocks</source>
      <translation>Añade una fase después de esta, con los mismos bloques</translation>
    </message>
    <message>
      <source>Advanced: every number</source>
      <translation>Avanzado: todos los números</translation>
    </message>
    <message>
      <source>Advise me</source>
      <translation>Aconsejarme</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Después</translation>
    </message>
    <message>
      <source>After epoch {epoch}: training loss {train:.3f}, validation loss {val:.3f}, {accuracy:.0%} of the validation pictures right. Best, by the lowest validation loss, {best_loss:.3f}: epoch {best} with {best_accuracy:.0%}.</source>
      <translation>Tras la época {epoch}: pérdida de entrenamiento {train:.3f}, pérdida de validación {val:.3f}, {accuracy:.0%} de aciertos en las imágenes de validación. Lo mejor, por la menor pérdida de validación, {best_loss:.3f}: la época {best} con {best_accuracy:.0%}.</translation>
    </message>
    <message>
      <source>After the head, more of the pretrained network learns too, in small steps, so that it suits your pictures better without forgetting what it knows.</source>
      <translation>Después de la cabeza, aprende también más de la red preentrenada, a pasos pequeños, para adaptarse mejor a tus imágenes sin olvidar lo que sabe.</translation>
    </message>
    <message>
      <source>Agree to the download, or choose weights that are on this computer.</source>
      <translation>Acepta la descarga o elige pesos que estén en este equipo.</translation>
    </message>
    <message>
      <source>All answers</source>
      <translation>Todas las respuestas</translation>
    </message>
    <message>
      <source>All classes</source>
      <translation>Todas las clases</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Todos los archivos</translation>
    </message>
    <message>
      <source>All pictures</source>
      <translation>Todas las imágenes</translation>
    </message>
    <message>
      <source>All pictures of '{name}' were taken by one camera ({group}), and none of another class: the model may tell the camera instead of '{name}', and no figure would show it. Take pictures of several classes with each camera.</source>
      <translation>Todas las imágenes de «{name}» se tomaron con una sola cámara ({group}), y ninguna de otra clase: el modelo puede reconocer la cámara en lugar de «{name}», y ninguna cifra lo mostraría. Toma imágenes de varias clases con cada cámara.</translation>
    </message>
    <message>
      <source>All pictures of '{name}' were taken on one day ({group}), and none of another class: the model may tell that day's light and background instead of '{name}', and no figure would show it. Take pictures of several classes on each day.</source>
      <translation>Todas las imágenes de «{name}» se tomaron en un solo día ({group}), y ninguna de otra clase: el modelo puede reconocer la luz y el fondo de ese día en lugar de «{name}», y ninguna cifra lo mostraría. Toma imágenes de varias clases cada día.</translation>
    </message>
    <message>
      <source>All pictures were taken by one camera ({group}): how it does with another one cannot be known from them.</source>
      <translation>Todas las imágenes se tomaron con una sola cámara ({group}): con ellas no se puede saber cómo le irá con otra.</translation>
    </message>
    <message>
      <source>All pictures were taken on one day ({group}): how it does on another day cannot be known from them.</source>
      <translation>Todas las imágenes se tomaron en un solo día ({group}): con ellas no se puede saber cómo le irá otro día.</translation>
    </message>
    <message>
      <source>All pictures: choose some, then press the number of a class</source>
      <translation>Todas las imágenes: elige algunas y pulsa el número de una clase</translation>
    </message>
    <message>
      <source>All that can be done with it</source>
      <translation>Todo lo que se puede hacer con ella</translation>
    </message>
    <message>
      <source>All there is on this computer is the built-in network, which learned from drawings. {network}, a download of {size:.0f} MB, has learned from photos: on three sets of pictures such a network was right on 12 to 25 more of 100 by its last layer alone, and on 4 to 19 more once all of it had learned; on photos the most.</source>
      <translation>En este equipo solo está la red incorporada, que aprendió de dibujos. {network}, una descarga de {size:.0f} MB, ha aprendido de fotos: en tres conjuntos de imágenes, una red así acertó de 12 a 25 más de cada 100 solo con su última capa, y de 4 a 19 más cuando había aprendido entera; donde más, con fotos.</translation>
    </message>
    <message>
      <source>All three had the same pictures, seed and number of epochs at most, and stopped early by the same rule.</source>
      <translation>Los tres tuvieron las mismas imágenes, la misma semilla y el mismo número máximo de épocas, y pararon antes por la misma regla.</translation>
    </message>
    <message>
      <source>All words</source>
      <translation>Todas las palabras</translation>
    </message>
    <message>
      <source>All {n} blocks below the head learned: '{most}' moved most, {change}, and '{least}' least, {least_change}.</source>
      <translation>Aprendieron los {n} bloques bajo la cabeza: el que más se movió fue «{most}», {change}, y el que menos «{least}», {least_change}.</translation>
    </message>
    <message>
      <source>All {n} tensors in '{name}' fit {backbone}.</source>
      <translation>Los {n} tensores de «{name}» encajan en {backbone}.</translation>
    </message>
    <message numerus="yes">
      <source>All {pictures} were answered right.</source>
      <translation>
        <numerusform>Acertó con la única imagen.</numerusform>
        <numerusform>Acertó con las {pictures}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Allow it in the system's settings, under privacy and camera, then press Start again.</source>
      <translation>Permítelo en los ajustes del sistema, en privacidad y cámara, y pulsa Empezar de nuevo.</translation>
    </message>
    <message>
      <source>Also show weights whose licence has conditions</source>
      <translation>Mostrar también pesos cuya licencia pone condiciones</translation>
    </message>
    <message>
      <source>An epoch is one pass over all training pictures.</source>
      <translation>Una época es una pasada por todas las imágenes de entrenamiento.</translation>
    </message>
    <message>
      <source>Another file...</source>
      <translation>Otro archivo...</translation>
    </message>
    <message>
      <source>Another folder...</source>
      <translation>Otra carpeta...</translation>
    </message>
    <message>
      <source>Another network may suit your pictures better: every one on this computer is tried on them.</source>
      <translation>Puede que otra red convenga más a tus imágenes: se prueban con ellas todas las de este equipo.</translation>
    </message>
    <message>
      <source>Another of the processes that train together could not go on: {reason} The run stopped there, and its state is on disk.</source>
      <translation>Otro de los procesos que entrenan juntos no pudo continuar: {reason} El entrenamiento se detuvo ahí, y su estado está en el disco.</translation>
    </message>
    <message>
      <source>Another picture</source>
      <translation>Otra imagen</translation>
    </message>
    <message>
      <source>Another picture...</source>
      <translation>Otra imagen...</translation>
    </message>
    <message>
      <source>Another place...</source>
      <translation>Otro lugar...</translation>
    </message>
    <message>
      <source>Another program is packing into '{out}' at this moment.</source>
      <translation>Otro programa está empaquetando en «{out}» en este momento.</translation>
    </message>
    <message>
      <source>Another set of ImageNet weights. tlgui looks for it on this computer when the run starts.</source>
      <translation>Otro conjunto de pesos de ImageNet. tlgui lo busca en este equipo cuando empieza el entrenamiento.</translation>
    </message>
    <message>
      <source>Another sorting into '{folder}' is going on; nothing was done.</source>
      <translation>Hay otra clasificación en curso en «{folder}»; no se hizo nada.</translation>
    </message>
    <message>
      <source>Another tlgui is drawing the sample pictures; waiting for it...</source>
      <translation>Otra ventana de tlgui está dibujando las imágenes de ejemplo; esperando...</translation>
    </message>
    <message>
      <source>Another tlgui window is already downloading PyTorch into '{folder}'.</source>
      <translation>Otra ventana de tlgui ya está descargando PyTorch en «{folder}».</translation>
    </message>
    <message>
      <source>Another way to look at this folder</source>
      <translation>Otra forma de leer esta carpeta</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Respuesta</translation>
    </message>
    <message>
      <source>Answer dial</source>
      <translation>Nivel de exigencia</translation>
    </message>
    <message>
      <source>Answer dial, least probability</source>
      <translation>Nivel de exigencia, probabilidad mínima</translation>
    </message>
    <message>
      <source>Answer everything</source>
      <translation>Responder a todo</translation>
    </message>
    <message>
      <source>Answer its pictures with the open model</source>
      <translation>Responder por sus imágenes con el modelo abierto</translation>
    </message>
    <message>
      <source>Answer them with this model</source>
      <translation>Responderlas con este modelo</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>Respondidas</translation>
    </message>
    <message>
      <source>Answered by a model that was open before.</source>
      <translation>Respondido por un modelo que estuvo abierto antes.</translation>
    </message>
    <message>
      <source>Answered pictures: Enter shows one large</source>
      <translation>Imágenes respondidas: Intro muestra una en grande</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>Respuestas</translation>
    </message>
    <message>
      <source>Answers every picture and is right in {right} of 100 ({low} to {high}).</source>
      <translation>Responde a todas las imágenes y acierta {right} de cada 100 ({low} a {high}).</translation>
    </message>
    <message numerus="yes">
      <source>Answers none of {n} held-out pictures: every picture goes to you.</source>
      <translation>
        <numerusform>No responde ni siquiera a la única imagen reservada: todas te tocan a ti.</numerusform>
        <numerusform>No responde a ninguna de {n} imágenes reservadas: todas te tocan a ti.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Answers {answered} of 100 pictures and is right in {right} of 100 of those ({low} to {high}); {n} go to you.</source>
      <translation>
        <numerusform>Responde a {answered} de cada 100 imágenes y acierta {right} de cada 100 de esas ({low} a {high}); 1 te toca a ti.</numerusform>
        <numerusform>Responde a {answered} de cada 100 imágenes y acierta {right} de cada 100 de esas ({low} a {high}); {n} te tocan a ti.</numerusform>
      </translation>
    </message>
    <message>
      <source>Answers: Enter shows a picture large</source>
      <translation>Respuestas: Intro muestra una imagen en grande</translation>
    </message>
    <message>
      <source>Apple GPU (MPS)</source>
      <translation>GPU Apple (MPS)</translation>
    </message>
    <message>
      <source>As the schedule says</source>
      <translation>Como dice el plan</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <source>As they come</source>
      <translation>Tal como vienen</translation>
    </message>
    <message>
      <source>As you asked: from the next batch on, every learning rate is divided by {times}, for the rest of the run. The highest is now {rate}.</source>
      <translation>Como pediste: desde el próximo lote, todas las tasas de aprendizaje se dividen entre {times} durante el resto del entrenamiento. La más alta es ahora {rate}.</translation>
    </message>
    <message>
      <source>As you asked: this phase ends with epoch {epoch}, and then {blocks} learn too.</source>
      <translation>Como pediste: esta fase termina con la época {epoch}, y entonces aprenden también {blocks}.</translation>
    </message>
    <message numerus="yes">
      <source>As you asked: {n} more epochs for this phase, now until epoch {epoch}.</source>
      <translation>
        <numerusform>Como pediste: 1 época más para esta fase, ahora hasta la época {epoch}.</numerusform>
        <numerusform>Como pediste: {n} épocas más para esta fase, ahora hasta la época {epoch}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Ask whoever looks after that computer before you go on.</source>
      <translation>Pregunte a quien se encarga de ese equipo antes de continuar.</translation>
    </message>
    <message>
      <source>Asked for; it begins when this epoch is over.</source>
      <translation>Pedido; empieza cuando acabe esta época.</translation>
    </message>
    <message>
      <source>Asked for; the run takes it after this batch.</source>
      <translation>Pedido; el entrenamiento lo aplica después de este lote.</translation>
    </message>
    <message>
      <source>Asking it about some of your pictures...</source>
      <translation>Preguntándole por algunas de tus imágenes...</translation>
    </message>
    <message>
      <source>Asking the network as it is</source>
      <translation>Preguntando a la red tal como está</translation>
    </message>
    <message>
      <source>Asking...</source>
      <translation>Preguntando...</translation>
    </message>
    <message>
      <source>Asks again at the next start</source>
      <translation>Pregunta de nuevo en el próximo inicio</translation>
    </message>
    <message>
      <source>At least one of the two got every picture right.</source>
      <translation>Al menos uno de los dos acertó con todas las imágenes.</translation>
    </message>
    <message>
      <source>Augmentation</source>
      <translation>Aumento de datos</translation>
    </message>
    <message>
      <source>Augmentation: colour</source>
      <translation>Aumento de datos: color</translation>
    </message>
    <message>
      <source>Augmentation: crop</source>
      <translation>Aumento de datos: recorte</translation>
    </message>
    <message>
      <source>Augmentation: flip</source>
      <translation>Aumento de datos: reflejo</translation>
    </message>
    <message>
      <source>Augmentation: how training pictures are varied</source>
      <translation>Aumento de datos: cómo se varían las imágenes</translation>
    </message>
    <message>
      <source>Augmentation: rotate</source>
      <translation>Aumento de datos: giro</translation>
    </message>
    <message>
      <source>Augmented versions of each picture run through the frozen layers once and cached; 0 augments anew every epoch, which is slower.</source>
      <translation>Versiones aumentadas de cada imagen que pasan una vez por las capas congeladas y se guardan en caché; 0 aumenta de nuevo en cada época, lo que es más lento.</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automático</translation>
    </message>
    <message>
      <source>Automatic takes an NVIDIA GPU, then Apple's, then the processor.</source>
      <translation>Automático usa una GPU NVIDIA; si no, la de Apple; si no, el procesador.</translation>
    </message>
    <message>
      <source>Automatic uses half precision where it is safe and faster.</source>
      <translation>Automático usa media precisión donde es seguro y más rápido.</translation>
    </message>
    <message>
      <source>Averaged weights</source>
      <translation>Pesos promediados</translation>
    </message>
    <message>
      <source>B broke nothing that A had right.</source>
      <translation>B no estropeó nada de lo que A acertó.</translation>
    </message>
    <message>
      <source>B fixed none of A's mistakes.</source>
      <translation>B no corrigió ninguno de los errores de A.</translation>
    </message>
    <message>
      <source>B fixed {fixed} of A's mistakes and broke {broken}: likely a real gain.</source>
      <translation>B corrigió {fixed} de los errores de A y estropeó {broken}: probablemente una mejora real.</translation>
    </message>
    <message>
      <source>B fixed {fixed} of A's mistakes and broke {broken}: likely a real loss.</source>
      <translation>B corrigió {fixed} de los errores de A y estropeó {broken}: probablemente un empeoramiento real.</translation>
    </message>
    <message>
      <source>B fixed {fixed} of A's mistakes and broke {broken}: this could be chance.</source>
      <translation>B corrigió {fixed} de los errores de A y estropeó {broken}: puede ser azar.</translation>
    </message>
    <message>
      <source>B fixed {fixed} of A's mistakes and broke {broken}: too few to tell, this could be chance.</source>
      <translation>B corrigió {fixed} de los errores de A y estropeó {broken}: muy pocos para saberlo, puede ser azar.</translation>
    </message>
    <message>
      <source>B: {answer}</source>
      <translation>B: {answer}</translation>
    </message>
    <message>
      <source>Back to “{choice}”: {network}</source>
      <translation>Volver a «{choice}»: {network}</translation>
    </message>
    <message>
      <source>Backbone</source>
      <translation>Red base</translation>
    </message>
    <message>
      <source>Backbone, pretrained network</source>
      <translation>Red base (backbone), red preentrenada</translation>
    </message>
    <message>
      <source>Backbone: the pretrained network</source>
      <translation>Red base: la red preentrenada</translation>
    </message>
    <message>
      <source>Backbones</source>
      <translation>Redes base</translation>
    </message>
    <message>
      <source>Balanced</source>
      <translation>Equilibrada</translation>
    </message>
    <message>
      <source>Balanced accuracy</source>
      <translation>Exactitud equilibrada</translation>
    </message>
    <message>
      <source>Balanced accuracy {accuracy:.1%}</source>
      <translation>Exactitud equilibrada {accuracy:.1%}</translation>
    </message>
    <message>
      <source>Bare weights can only be exported for networks of torchvision, and '{backbone}' is not one.</source>
      <translation>Los pesos solos se pueden exportar únicamente con redes de torchvision, y «{backbone}» no lo es.</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>Lote</translation>
    </message>
    <message>
      <source>Batch norm statistics</source>
      <translation>Normalización por lotes</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>Tamaño del lote</translation>
    </message>
    <message numerus="yes">
      <source>Batches are now processed {n} pictures at a time (gradient accumulation), because memory was too small; the result stays the same.</source>
      <translation>
        <numerusform>Los lotes se procesan ahora imagen por imagen (acumulación de gradientes) porque faltaba memoria; el resultado no cambia.</numerusform>
        <numerusform>Los lotes se procesan ahora en grupos de {n} imágenes (acumulación de gradientes) porque faltaba memoria; el resultado no cambia.</numerusform>
      </translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Antes</translation>
    </message>
    <message>
      <source>Before a run, a head alone is fitted this many times, each time without one part of the pictures, which it then answers: a first accuracy with its range. More folds are slower and learn from more pictures each.</source>
      <translation>Antes de un entrenamiento se ajusta solo una cabeza este número de veces, cada vez sin una parte de las imágenes, a las que luego responde: una primera exactitud con su intervalo. Con más partes se tarda más y cada cabeza aprende de más imágenes.</translation>
    </message>
    <message>
      <source>Before collecting more pictures: see how much better the network got with each part of those you have.</source>
      <translation>Antes de reunir más imágenes: mira cuánto mejoró la red con cada parte de las que tienes.</translation>
    </message>
    <message>
      <source>Begin with your pictures</source>
      <translation>Empezar con tus imágenes</translation>
    </message>
    <message>
      <source>Begins no more of these runs and discards the one that goes on; finished ones stay</source>
      <translation>No empieza más de estos entrenamientos y descarta el que está en curso; los terminados quedan</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>Inicio</translation>
    </message>
    <message>
      <source>Begun together</source>
      <translation>Empezados juntos</translation>
    </message>
    <message>
      <source>Believe {accuracy:.1%}, and expect a little less of new pictures: this run had too few pictures to keep some for a test.</source>
      <translation>Fíate del {accuracy:.1%}, y espera algo menos con imágenes nuevas: este entrenamiento tenía muy pocas imágenes para guardar algunas para una prueba.</translation>
    </message>
    <message>
      <source>Believe {accuracy:.1%}: the test pictures had no say in anything.</source>
      <translation>Fíate del {accuracy:.1%}: las imágenes de prueba no influyeron en nada.</translation>
    </message>
    <message>
      <source>Below the head only '{block}' learned: it moved {change}.</source>
      <translation>Bajo la cabeza solo aprendió «{block}»: se movió {change}.</translation>
    </message>
    <message>
      <source>Below the head only the last block learned: '{block}' moved {change}. All blocks before it are exactly as they were.</source>
      <translation>Bajo la cabeza solo aprendió el último bloque: «{block}» se movió {change}. Todos los bloques anteriores están exactamente como estaban.</translation>
    </message>
    <message>
      <source>Beside the second, “{second}”, it fixed {fixed} mistakes and broke {broken}: likely really better.</source>
      <translation>Frente al segundo, «{second}», corrigió {fixed} errores y estropeó {broken}: probablemente es mejor de verdad.</translation>
    </message>
    <message>
      <source>Beside the second, “{second}”, it fixed {fixed} mistakes and broke {broken}: this could be chance.</source>
      <translation>Frente al segundo, «{second}», corrigió {fixed} errores y estropeó {broken}: puede ser azar.</translation>
    </message>
    <message>
      <source>Beside the second, “{second}”, it fixed {fixed} mistakes and broke {broken}: too few to tell.</source>
      <translation>Frente al segundo, «{second}», corrigió {fixed} errores y estropeó {broken}: muy pocos para saberlo.</translation>
    </message>
    <message>
      <source>Best by the validation pictures, which choose: “{best}”. On {n} test pictures, which had no part in that choice, it gets {right} right ({low:.0%} to {high:.0%}).</source>
      <translation>El mejor según las imágenes de validación, que son las que eligen: «{best}». En {n} imágenes de prueba, que no influyeron en la elección, acierta {right} ({low:.0%} a {high:.0%}).</translation>
    </message>
    <message>
      <source>Best epoch</source>
      <translation>Mejor época</translation>
    </message>
    <message>
      <source>Best features</source>
      <translation>Mejores características</translation>
    </message>
    <message>
      <source>Best so far by validation loss: epoch {epoch}.</source>
      <translation>Lo mejor hasta ahora según la pérdida de validación: época {epoch}.</translation>
    </message>
    <message>
      <source>Best, the star: the epoch with the lowest validation loss. Its model is the one that is kept.</source>
      <translation>Lo mejor, la estrella: la época con la menor pérdida de validación. Su modelo es el que se conserva.</translation>
    </message>
    <message>
      <source>Best: “{best}”, with {right} of {n} validation pictures right ({low:.0%} to {high:.0%}).</source>
      <translation>El mejor: «{best}», con {right} aciertos en {n} imágenes de validación ({low:.0%} a {high:.0%}).</translation>
    </message>
    <message>
      <source>Better than guessing, but most of its answers are wrong.</source>
      <translation>Mejor que el azar, pero la mayoría de las respuestas son incorrectas.</translation>
    </message>
    <message>
      <source>Between which figures the true one very likely (95%) lies. With few pictures luck counts for much, so the range is wide; with four times as many it is about half as wide.</source>
      <translation>Entre qué cifras está muy probablemente (95 %) la real. Con pocas imágenes la suerte pesa mucho y el intervalo es ancho; con cuatro veces más imágenes es más o menos la mitad de ancho.</translation>
    </message>
    <message>
      <source>Block</source>
      <translation>Bloque</translation>
    </message>
    <message>
      <source>Blocks join in one by one; those further down learn at lower rates (gradual).</source>
      <translation>Los bloques se suman uno a uno; los de más abajo aprenden con tasas menores (gradual).</translation>
    </message>
    <message>
      <source>Both wrong ({n})</source>
      <translation>Ambos mal ({n})</translation>
    </message>
    <message>
      <source>Bright: this spoke for the answer. Dark: this did not matter.</source>
      <translation>Claro: habló a favor de la respuesta. Oscuro: no importó.</translation>
    </message>
    <message>
      <source>Broken by B ({n})</source>
      <translation>Estropeadas por B ({n})</translation>
    </message>
    <message>
      <source>Built in, needs no internet: it learned from drawings made by a program. ImageNet weights know far more.</source>
      <translation>Incorporada, no necesita internet: aprendió de dibujos hechos por un programa. Los pesos de ImageNet saben mucho más.</translation>
    </message>
    <message>
      <source>By answer</source>
      <translation>Por respuesta</translation>
    </message>
    <message>
      <source>By file name</source>
      <translation>Por nombre de archivo</translation>
    </message>
    <message>
      <source>By name</source>
      <translation>Por nombre</translation>
    </message>
    <message>
      <source>By the time that its parts take.</source>
      <translation>Según el tiempo que llevan sus partes.</translation>
    </message>
    <message>
      <source>By tlgui {version}.</source>
      <translation>Con tlgui {version}.</translation>
    </message>
    <message>
      <source>By “{heading}”</source>
      <translation>Por «{heading}»</translation>
    </message>
    <message>
      <source>CSV table</source>
      <translation>Tabla CSV</translation>
    </message>
    <message>
      <source>Cached views</source>
      <translation>Vistas en caché</translation>
    </message>
    <message>
      <source>Calibration</source>
      <translation>Calibración</translation>
    </message>
    <message>
      <source>Calibration error (ECE): {ece:.1%}, with a temperature of {temperature:.2f}.</source>
      <translation>Error de calibración (ECE): {ece:.1%}, con una temperatura de {temperature:.2f}.</translation>
    </message>
    <message>
      <source>Calibration error (ECE; how far these percentages are off on average): {ece:.1%}; without its temperature of {temperature:.2f}, which evens them out, it would be {ece_before:.1%}.</source>
      <translation>Error de calibración (ECE; cuánto se desvían de media estos porcentajes): {ece:.1%}; sin su temperatura de {temperature:.2f}, que los corrige, sería {ece_before:.1%}.</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Cámara</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Cancel the export</source>
      <translation>Cancelar exportación</translation>
    </message>
    <message>
      <source>Cancel the rest</source>
      <translation>Cancelar el resto</translation>
    </message>
    <message>
      <source>Cancelled; nothing was changed.</source>
      <translation>Cancelado; no se cambió nada.</translation>
    </message>
    <message>
      <source>Cancelled; nothing was written.</source>
      <translation>Cancelado; no se escribió nada.</translation>
    </message>
    <message>
      <source>Cards</source>
      <translation>Tarjetas</translation>
    </message>
    <message>
      <source>Careful, these figures may deceive. {found} See below: does it look at the right place?</source>
      <translation>Cuidado, estas cifras pueden engañar. {found} Mira abajo: ¿se fija en el lugar correcto?</translation>
    </message>
    <message>
      <source>Certain that it is bright; keep it where new pictures will be so too.</source>
      <translation>Seguro que es clara; consérvala si las imágenes nuevas también serán así.</translation>
    </message>
    <message>
      <source>Certain that it is dark; keep it where new pictures will be so too.</source>
      <translation>Seguro que es oscura; consérvala si las imágenes nuevas también serán así.</translation>
    </message>
    <message>
      <source>Certain.</source>
      <translation>Seguro.</translation>
    </message>
    <message>
      <source>Certain. Nothing is wrong with it otherwise.</source>
      <translation>Seguro. Por lo demás no le pasa nada malo.</translation>
    </message>
    <message>
      <source>Certain: every byte is the same.</source>
      <translation>Seguro: todos los bytes son iguales.</translation>
    </message>
    <message>
      <source>Certain; a thumbnail may have been saved in place of the picture.</source>
      <translation>Seguro; puede que se guardara una miniatura en lugar de la imagen.</translation>
    </message>
    <message>
      <source>Chance</source>
      <translation>Azar</translation>
    </message>
    <message>
      <source>Chance alone can explain the difference, or there is none: what these have in common does not seem to help it.</source>
      <translation>El azar basta para explicar la diferencia, o no la hay: lo que estos orígenes tienen en común no parece ayudarle.</translation>
    </message>
    <message>
      <source>Check again</source>
      <translation>Comprobar de nuevo</translation>
    </message>
    <message>
      <source>Check every picture</source>
      <translation>Revisar las imágenes</translation>
    </message>
    <message>
      <source>Check it</source>
      <translation>Comprobarlo</translation>
    </message>
    <message>
      <source>Check its name.</source>
      <translation>Comprueba su nombre.</translation>
    </message>
    <message>
      <source>Checking the saved model on pictures that it did not learn from</source>
      <translation>Comprobando el modelo guardado con imágenes de las que no aprendió</translation>
    </message>
    <message>
      <source>Choose 'auto' or 'cpu'.</source>
      <translation>Elige «auto» o «cpu».</translation>
    </message>
    <message>
      <source>Choose 'linear', 'append' or 'mlp'.</source>
      <translation>Elige «linear», «append» o «mlp».</translation>
    </message>
    <message>
      <source>Choose '{only}' instead.</source>
      <translation>Elige «{only}» en su lugar.</translation>
    </message>
    <message>
      <source>Choose a block nearer to the picture.</source>
      <translation>Elige un bloque más cercano a la imagen.</translation>
    </message>
    <message>
      <source>Choose a file that you have permission to read.</source>
      <translation>Elige un archivo que tengas permiso para leer.</translation>
    </message>
    <message>
      <source>Choose a folder beside it.</source>
      <translation>Elige una carpeta fuera de ella.</translation>
    </message>
    <message>
      <source>Choose a folder of pictures that have no class yet. Those are picked that would teach the model most: it is unsure of them, and they differ from one another.</source>
      <translation>Elige una carpeta de imágenes que aún no tienen clase. Se escogen las que más enseñarían al modelo: las que le hacen dudar y se diferencian entre sí.</translation>
    </message>
    <message>
      <source>Choose a folder that holds pretrained weights, such as one that a class shares</source>
      <translation>Elige una carpeta con pesos preentrenados, por ejemplo una que comparta la clase</translation>
    </message>
    <message>
      <source>Choose a folder that you may write to, on a disk with free space.</source>
      <translation>Elige una carpeta en la que puedas escribir, en un disco con espacio libre.</translation>
    </message>
    <message>
      <source>Choose a folder with one sub-folder of pictures per class.</source>
      <translation>Elige una carpeta con una subcarpeta de imágenes por clase.</translation>
    </message>
    <message>
      <source>Choose a folder with pictures that are not yet among those of the project.</source>
      <translation>Elige una carpeta con imágenes que aún no estén entre las del proyecto.</translation>
    </message>
    <message>
      <source>Choose a folder...</source>
      <translation>Elegir una carpeta...</translation>
    </message>
    <message>
      <source>Choose a new folder.</source>
      <translation>Elija una carpeta nueva.</translation>
    </message>
    <message>
      <source>Choose a new or an empty folder.</source>
      <translation>Elige una carpeta nueva o vacía.</translation>
    </message>
    <message>
      <source>Choose a new or empty folder.</source>
      <translation>Elige una carpeta nueva o vacía.</translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <translation>Elegir una imagen</translation>
    </message>
    <message>
      <source>Choose a run</source>
      <translation>Elegir un entrenamiento</translation>
    </message>
    <message>
      <source>Choose a smaller backbone, and start again; what was saved is safe.</source>
      <translation>Elige una red base más pequeña y empieza de nuevo; lo guardado está a salvo.</translation>
    </message>
    <message>
      <source>Choose a weights file</source>
      <translation>Elegir un archivo de pesos</translation>
    </message>
    <message>
      <source>Choose a weights file by hand, or use other weights.</source>
      <translation>Elige a mano un archivo de pesos o usa otros pesos.</translation>
    </message>
    <message>
      <source>Choose a weights file by hand; or name a folder that you may write to in the environment variable TLGUI_DATA_DIR and start tlgui again.</source>
      <translation>Elige a mano un archivo de pesos; o indica una carpeta en la que puedas escribir en la variable de entorno TLGUI_DATA_DIR y vuelve a iniciar tlgui.</translation>
    </message>
    <message>
      <source>Choose a weights file.</source>
      <translation>Elige un archivo de pesos.</translation>
    </message>
    <message>
      <source>Choose a weights file...</source>
      <translation>Elegir un archivo de pesos...</translation>
    </message>
    <message>
      <source>Choose all pictures</source>
      <translation>Elegir todas las imágenes</translation>
    </message>
    <message>
      <source>Choose another Python...</source>
      <translation>Elegir otro Python...</translation>
    </message>
    <message>
      <source>Choose another folder for the sample pictures.</source>
      <translation>Elige otra carpeta para las imágenes de ejemplo.</translation>
    </message>
    <message>
      <source>Choose another folder, or take that sorting back first.</source>
      <translation>Elige otra carpeta, o deshaz antes esa clasificación.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Elige otra carpeta.</translation>
    </message>
    <message>
      <source>Choose another name, or move the pictures to that class.</source>
      <translation>Elige otro nombre o mueve las imágenes a esa clase.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Elige otro nombre.</translation>
    </message>
    <message>
      <source>Choose another place, or make room on that disk.</source>
      <translation>Elige otro lugar o haz sitio en ese disco.</translation>
    </message>
    <message>
      <source>Choose another port, or 0 for one that is free.</source>
      <translation>Elige otro puerto, o 0 para uno que esté libre.</translation>
    </message>
    <message>
      <source>Choose another weights file.</source>
      <translation>Elige otro archivo de pesos.</translation>
    </message>
    <message>
      <source>Choose folder...</source>
      <translation>Elegir carpeta...</translation>
    </message>
    <message>
      <source>Choose heads, schedules and networks; each combination becomes a run</source>
      <translation>Elige cabezas, planes y redes; cada combinación se convierte en un entrenamiento</translation>
    </message>
    <message>
      <source>Choose how good the model should become, and how long it may take to learn.</source>
      <translation>Elige la calidad que debe tener el modelo y cuánto puede tardar en aprender.</translation>
    </message>
    <message>
      <source>Choose one beside it.</source>
      <translation>Elige una fuera de ella.</translation>
    </message>
    <message>
      <source>Choose one of the held-out pictures, or drop any picture here</source>
      <translation>Elige una de las imágenes reservadas o suelta aquí cualquier imagen</translation>
    </message>
    <message>
      <source>Choose one of {names}.</source>
      <translation>Elige una de {names}.</translation>
    </message>
    <message>
      <source>Choose phases 'auto', or another schedule.</source>
      <translation>Elige las fases «auto» u otro plan.</translation>
    </message>
    <message>
      <source>Choose pictures below first.</source>
      <translation>Elige primero imágenes abajo.</translation>
    </message>
    <message>
      <source>Choose pictures first.</source>
      <translation>Elige primero imágenes.</translation>
    </message>
    <message>
      <source>Choose pictures, with Shift or Ctrl several, with Ctrl+A all. A number moves them to the class of that number, X leaves them out, 0 takes them as they lie; or drag them onto a class. The files stay where and as they are.</source>
      <translation>Elige imágenes, varias con Mayús o Ctrl, todas con Ctrl+A. Un número las mueve a la clase de ese número, X las excluye, 0 las toma como están; o arrástralas a una clase. Los archivos quedan donde y como están.</translation>
    </message>
    <message>
      <source>Choose pictures...</source>
      <translation>Elegir imágenes...</translation>
    </message>
    <message>
      <source>Choose something else to keep apart by, or chance.</source>
      <translation>Elige otra cosa por la que apartar, o el azar.</translation>
    </message>
    <message>
      <source>Choose the 'linear' or 'mlp' head, or other weights.</source>
      <translation>Elige la cabeza «linear» o «mlp», u otros pesos.</translation>
    </message>
    <message>
      <source>Choose the 'linear' or 'mlp' head, or pretrained weights.</source>
      <translation>Elige la cabeza «linear» o «mlp», o pesos preentrenados.</translation>
    </message>
    <message>
      <source>Choose the ImageNet weights, a weights file, or random weights.</source>
      <translation>Elige los pesos de ImageNet, un archivo de pesos o pesos aleatorios.</translation>
    </message>
    <message>
      <source>Choose the backbone {STARTER_BACKBONE}, or other weights.</source>
      <translation>Elige la red base {STARTER_BACKBONE} u otros pesos.</translation>
    </message>
    <message>
      <source>Choose the folder that holds one sub-folder per class.</source>
      <translation>Elige la carpeta que contiene una subcarpeta por clase.</translation>
    </message>
    <message>
      <source>Choose the folder that it was trained on, or evaluate all pictures.</source>
      <translation>Elige la carpeta con la que se entrenó, o evalúa todas las imágenes.</translation>
    </message>
    <message>
      <source>Choose the folder that the pictures were sorted into.</source>
      <translation>Elige la carpeta en la que se clasificaron las imágenes.</translation>
    </message>
    <message>
      <source>Choose the folder...</source>
      <translation>Elegir la carpeta...</translation>
    </message>
    <message>
      <source>Choose their file, or a folder with config.json and model.safetensors; or put the file as '{name}' into '{folder}'. Or start from random weights.</source>
      <translation>Elige su archivo, o una carpeta con config.json y model.safetensors; o pon el archivo como «{name}» en «{folder}». O empieza con pesos aleatorios.</translation>
    </message>
    <message>
      <source>Choose two runs on the same folder of pictures with the same split: the same part held out, the same seed.</source>
      <translation>Elige dos entrenamientos con la misma carpeta de imágenes y la misma división: la misma parte reservada, la misma semilla.</translation>
    </message>
    <message>
      <source>Choose two runs on the same folder of pictures.</source>
      <translation>Elige dos entrenamientos con la misma carpeta de imágenes.</translation>
    </message>
    <message>
      <source>Choose weights 'none', or another schedule.</source>
      <translation>Elige los pesos «none» u otro plan.</translation>
    </message>
    <message>
      <source>Choose where to save the diagnostic report</source>
      <translation>Elige dónde guardar el informe de diagnóstico</translation>
    </message>
    <message>
      <source>Choose...</source>
      <translation>Elegir...</translation>
    </message>
    <message>
      <source>Chooses these runs in the list, so that their curves are drawn over each other</source>
      <translation>Elige estos entrenamientos en la lista para dibujar sus curvas superpuestas</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation>Elegidos</translation>
    </message>
    <message>
      <source>Chosen for the next run: {change}.</source>
      <translation>Elegido para el próximo entrenamiento: {change}.</translation>
    </message>
    <message>
      <source>Chosen pictures into it</source>
      <translation>Mover ahí las elegidas</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Clase</translation>
    </message>
    <message>
      <source>Class by class</source>
      <translation>Clase por clase</translation>
    </message>
    <message>
      <source>Class {name}</source>
      <translation>Clase {name}</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Clases</translation>
    </message>
    <message>
      <source>Classes: drop pictures on one, or press its number</source>
      <translation>Clases: suelta imágenes sobre una o pulsa su número</translation>
    </message>
    <message>
      <source>Classic, as in courses</source>
      <translation>Clásica, como en los cursos</translation>
    </message>
    <message>
      <source>Clear the list</source>
      <translation>Vaciar la lista</translation>
    </message>
    <message>
      <source>Click a run to use it. Click with Ctrl, or press Space, for one more: two are compared picture by picture, of more you see the curves together.</source>
      <translation>Haga clic en un entrenamiento para usarlo. Haga clic con Ctrl, o pulse la barra espaciadora, para añadir uno más: dos se comparan imagen por imagen; de más verá las curvas juntas.</translation>
    </message>
    <message>
      <source>Click a run to use it. Tick two to compare them picture by picture, or more to see their curves together; Space ticks the one under the cursor.</source>
      <translation>Haga clic en un entrenamiento para usarlo. Marque dos para compararlos imagen por imagen, o más para ver sus curvas juntas; la barra espaciadora marca el que está bajo el cursor.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Close it in other programs and make sure that there is room on its disk. The same again goes on: answers are kept.</source>
      <translation>Ciérrala en otros programas y asegúrate de que hay sitio en su disco. Al repetirlo, continúa: las respuestas se conservan.</translation>
    </message>
    <message>
      <source>Close now, and go on with it another day</source>
      <translation>Cerrar ahora y seguir otro día</translation>
    </message>
    <message>
      <source>Close now, and let it finish in the background</source>
      <translation>Cerrar ahora y dejar que termine en segundo plano</translation>
    </message>
    <message>
      <source>Close other programs that may be using it, then press Start again.</source>
      <translation>Cierra otros programas que puedan estar usándola y pulsa Empezar de nuevo.</translation>
    </message>
    <message>
      <source>Compare networks</source>
      <translation>Comparar redes</translation>
    </message>
    <message>
      <source>Compare {n} networks</source>
      <translation>Comparar {n} redes</translation>
    </message>
    <message>
      <source>Computer</source>
      <translation>Equipo</translation>
    </message>
    <message>
      <source>Confusion matrix</source>
      <translation>Matriz de confusión</translation>
    </message>
    <message>
      <source>Confusion matrix: rows are what the pictures are, columns what the model answered</source>
      <translation>Matriz de confusión: las filas son lo que son las imágenes; las columnas, lo que respondió el modelo</translation>
    </message>
    <message>
      <source>Connect once with 'ssh {host}' in a terminal, compare the key that it shows with that computer's, and agree.</source>
      <translation>Conéctese una vez con «ssh {host}» en un terminal, compare la clave que muestra con la de ese equipo y acepte.</translation>
    </message>
    <message>
      <source>Connecting to download the weights of {backbone} ...</source>
      <translation>Conectando para descargar los pesos de {backbone} ...</translation>
    </message>
    <message>
      <source>Constant</source>
      <translation>Constante</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>Continue it to follow it from here, or choose another folder.</source>
      <translation>Continúelo para seguirlo desde aquí, o elija otra carpeta.</translation>
    </message>
    <message>
      <source>Continue those that are there, or choose another folder.</source>
      <translation>Continúa los que hay o elige otra carpeta.</translation>
    </message>
    <message>
      <source>Copies all pictures, as you labelled them, into a new folder. The originals stay.</source>
      <translation>Copia todas las imágenes a una carpeta nueva, tal como las etiquetaste. Las originales quedan.</translation>
    </message>
    <message>
      <source>Copies still go into '{folder}'.</source>
      <translation>Las copias siguen yendo a «{folder}».</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Copy each picture into a folder of its class too</source>
      <translation>Copiar además cada imagen en una carpeta de su clase</translation>
    </message>
    <message>
      <source>Copy it again from the original.</source>
      <translation>Cópialo de nuevo desde el original.</translation>
    </message>
    <message>
      <source>Copy or download it again.</source>
      <translation>Cópialo o descárgalo de nuevo.</translation>
    </message>
    <message>
      <source>Copy or move</source>
      <translation>Copiar o mover</translation>
    </message>
    <message>
      <source>Copy path</source>
      <translation>Copiar ruta</translation>
    </message>
    <message>
      <source>Copy paths</source>
      <translation>Copiar rutas</translation>
    </message>
    <message>
      <source>Copy picture</source>
      <translation>Copiar imagen</translation>
    </message>
    <message>
      <source>Copy pictures</source>
      <translation>Copiar imágenes</translation>
    </message>
    <message>
      <source>Copy the file again from the original, or train a new model.</source>
      <translation>Copia de nuevo el archivo desde el original o entrena un modelo nuevo.</translation>
    </message>
    <message>
      <source>Copy the model file again from the original, or train a new model.</source>
      <translation>Copia de nuevo el archivo de modelo desde el original o entrena un modelo nuevo.</translation>
    </message>
    <message>
      <source>Copy them: the originals stay</source>
      <translation>Copiarlas: las originales quedan</translation>
    </message>
    <message>
      <source>Copying between this computer and '{host}' failed: {reason}</source>
      <translation>Falló la copia entre este equipo y «{host}»: {reason}</translation>
    </message>
    <message>
      <source>Copying your pictures to the other computer</source>
      <translation>Copiando sus imágenes al otro equipo</translation>
    </message>
    <message>
      <source>Copying...</source>
      <translation>Copiando...</translation>
    </message>
    <message>
      <source>Corners, edges and borders of the pictures are pasted into pictures of other classes. Where that alone makes the answer, the model has learned a date, a logo or a frame instead of the thing.</source>
      <translation>Se pegan esquinas, lados y bordes de las imágenes en imágenes de otras clases. Donde eso basta para decidir la respuesta, el modelo ha aprendido una fecha, un logotipo o un marco en lugar del objeto.</translation>
    </message>
    <message>
      <source>Correct the answer: the picture is added to your pictures for the next run</source>
      <translation>Corregir la respuesta: la imagen se añade a tus imágenes para el próximo entrenamiento</translation>
    </message>
    <message>
      <source>Corrected pictures: Enter shows one large</source>
      <translation>Imágenes corregidas: Intro muestra una en grande</translation>
    </message>
    <message>
      <source>Counted equally</source>
      <translation>Contadas por igual</translation>
    </message>
    <message>
      <source>Counted equally where uneven</source>
      <translation>Por igual si son desiguales</translation>
    </message>
    <message numerus="yes">
      <source>Counted on the {n} {part} pictures that the dial is set on, so it may look a little too good: {answered} answered, {right} of them right.</source>
      <translation>
        <numerusform>Contado con la única imagen de {part} con la que se fijó el nivel, así que puede parecer demasiado bueno: {answered} respondidas, {right} acertadas.</numerusform>
        <numerusform>Contado con las {n} imágenes de {part} con las que se fijó el nivel, así que puede parecer algo demasiado bueno: {answered} respondidas, {right} acertadas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Counted on {n} {part} pictures, which had no say in where the dial stands: {answered} answered, {right} of them right.</source>
      <translation>
        <numerusform>Contado con 1 imagen de {part}, que no influyó en el nivel: {answered} respondidas, {right} acertadas.</numerusform>
        <numerusform>Contado con {n} imágenes de {part}, que no influyeron en el nivel: {answered} respondidas, {right} acertadas.</numerusform>
      </translation>
    </message>
    <message>
      <source>Crop: the middle is cut out</source>
      <translation>Recortar: se toma el centro</translation>
    </message>
    <message>
      <source>Crop: the middle is cut out, as the network was trained</source>
      <translation>Recortar: se toma el centro, como se entrenó la red</translation>
    </message>
    <message>
      <source>Cross-validation</source>
      <translation>Validación cruzada</translation>
    </message>
    <message>
      <source>Cross-validation folds</source>
      <translation>Partes de validación cruzada</translation>
    </message>
    <message>
      <source>Curves together</source>
      <translation>Curvas juntas</translation>
    </message>
    <message>
      <source>Custom: {names}</source>
      <translation>Personalizado: {names}</translation>
    </message>
    <message>
      <source>DINOv2's makers (only a last layer taught)</source>
      <translation>los creadores de DINOv2 (enseñando solo una última capa)</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Day taken</source>
      <translation>Día de la toma</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <source>Did you mean {names}?</source>
      <translation>¿Quisiste decir {names}?</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <source>Discard this run? Its model and curves will be deleted. This cannot be undone.</source>
      <translation>¿Descartar este entrenamiento? Se borrarán su modelo y sus curvas. No se puede deshacer.</translation>
    </message>
    <message>
      <source>Discarded. Nothing was kept.</source>
      <translation>Descartado. No se conservó nada.</translation>
    </message>
    <message>
      <source>Divides every learning rate by {times:g}, from the next batch to the end of the run: smaller, more careful steps. Worth it when the loss jumps up and down, or rises.</source>
      <translation>Divide todas las tasas de aprendizaje entre {times:g}, desde el próximo lote hasta el final del entrenamiento: pasos más pequeños y prudentes. Vale la pena cuando la pérdida da saltos o sube.</translation>
    </message>
    <message>
      <source>Do not download</source>
      <translation>No descargar</translation>
    </message>
    <message>
      <source>Does it look at the right place?</source>
      <translation>¿Se fija en el lugar correcto?</translation>
    </message>
    <message>
      <source>Doubtful is what is less sure than the answer dial asks for: {least}.</source>
      <translation>Es dudoso lo que es menos seguro de lo que pide el nivel de exigencia: {least}.</translation>
    </message>
    <message>
      <source>Doubtful is what is less than {least} sure; the answer dial on Results sets another limit.</source>
      <translation>Es dudoso lo que tiene menos de {least} de seguridad; el nivel de exigencia de Resultados fija otro límite.</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Descargar</translation>
    </message>
    <message>
      <source>Download PyTorch for CUDA (about 3 GB; 9 GB while installing)...</source>
      <translation>Descargar PyTorch para CUDA (unos 3 GB; 9 GB durante la instalación)...</translation>
    </message>
    <message>
      <source>Download about {size:.0f} MB</source>
      <translation>Descargar aprox. {size:.0f} MB</translation>
    </message>
    <message>
      <source>Download the weights file again.</source>
      <translation>Descarga de nuevo el archivo de pesos.</translation>
    </message>
    <message>
      <source>Download them, choose a weights file, or start from other weights: the built-in starter ({backbone} only) or random ones.</source>
      <translation>Descárgalos, elige un archivo de pesos o empieza con otros pesos: los iniciales incorporados (solo {backbone}) o unos aleatorios.</translation>
    </message>
    <message>
      <source>Download them, choose the backbone {here}, whose weights are on this computer, choose a weights file, or start from other weights: the built-in starter ({backbone} only) or random ones.</source>
      <translation>Descárgalos, elige la red base {here}, cuyos pesos están en este equipo, elige un archivo de pesos o empieza con otros pesos: los iniciales incorporados (solo {backbone}) o unos aleatorios.</translation>
    </message>
    <message>
      <source>Download {size:.0f} MB</source>
      <translation>Descargar {size:.0f} MB</translation>
    </message>
    <message>
      <source>Downloading from {host}: {done:.1f} MB</source>
      <translation>Descargando de {host}: {done:.1f} MB</translation>
    </message>
    <message>
      <source>Downloading from {host}: {done:.1f} of {total:.1f} MB</source>
      <translation>Descargando de {host}: {done:.1f} de {total:.1f} MB</translation>
    </message>
    <message>
      <source>Downloading onnxruntime-web, which runs models in browsers (14 MB)...</source>
      <translation>Descargando onnxruntime-web, que ejecuta modelos en los navegadores (14 MB)...</translation>
    </message>
    <message>
      <source>Downloading the pretrained weights</source>
      <translation>Descargando los pesos preentrenados</translation>
    </message>
    <message>
      <source>Downloading {backbone}: {done} MB so far.</source>
      <translation>Descargando {backbone}: {done} MB hasta ahora.</translation>
    </message>
    <message>
      <source>Downloading {backbone}: {done} of {total:.1f} MB{left}.</source>
      <translation>Descargando {backbone}: {done} de {total:.1f} MB{left}.</translation>
    </message>
    <message>
      <source>Downloading {name}</source>
      <translation>Descargando {name}</translation>
    </message>
    <message>
      <source>Drag the line with the handle, or press Shift with the arrow keys, to choose how much of the network learns in a phase.</source>
      <translation>Arrastra la línea por el tirador, o pulsa Mayús con las flechas, para elegir cuánto de la red aprende en una fase.</translation>
    </message>
    <message>
      <source>Draw again</source>
      <translation>Sortear otra vez</translation>
    </message>
    <message>
      <source>Drawing sample pictures...</source>
      <translation>Dibujando imágenes de ejemplo...</translation>
    </message>
    <message>
      <source>Drawing sample pictures: {done} of {total}</source>
      <translation>Dibujando imágenes de ejemplo: {done} de {total}</translation>
    </message>
    <message>
      <source>Drawing the sample pictures was stopped.</source>
      <translation>Se detuvo el dibujo de las imágenes de ejemplo.</translation>
    </message>
    <message>
      <source>Draws fresh and rotten fruit on this computer, learns from it and answers new pictures: about a minute in all.</source>
      <translation>Dibuja fruta fresca y podrida en este equipo, aprende de ella y responde a imágenes nuevas: un minuto, más o menos, en total.</translation>
    </message>
    <message>
      <source>Drop a folder here</source>
      <translation>Suelta aquí una carpeta</translation>
    </message>
    <message>
      <source>Drop a folder with one sub-folder for each class, or pictures to be answered by the model.</source>
      <translation>Suelta una carpeta con una subcarpeta por clase, o imágenes a las que deba responder el modelo.</translation>
    </message>
    <message>
      <source>Drop another folder here</source>
      <translation>Suelta aquí otra carpeta</translation>
    </message>
    <message>
      <source>Drop new pictures and read the answer.</source>
      <translation>Suelta imágenes nuevas y lee la respuesta.</translation>
    </message>
    <message>
      <source>Drop pictures or a folder here</source>
      <translation>Suelta aquí imágenes o una carpeta</translation>
    </message>
    <message>
      <source>Drop the folder that holds '{name}' here; or drop the picture on Predict, to ask a model about it.</source>
      <translation>Suelta aquí la carpeta que contiene «{name}»; o suelta la imagen en Predecir para preguntar por ella a un modelo.</translation>
    </message>
    <message>
      <source>Dropout (MLP)</source>
      <translation>Dropout (MLP)</translation>
    </message>
    <message>
      <source>During a run, some of your pictures are set aside and never learned from. When the run has finished, you see here how many of those the model gets right, how sure that figure is, and which classes it mixes up.</source>
      <translation>Durante un entrenamiento, algunas de tus imágenes se apartan y nunca se aprende de ellas. Cuando termina, ves aquí cuántas de esas acierta el modelo, qué seguridad tiene esa cifra y qué clases confunde.</translation>
    </message>
    <message>
      <source>ECE, calibration error</source>
      <translation>ECE, error de calibración</translation>
    </message>
    <message>
      <source>Each class comes from {least} of them.</source>
      <translation>Por cada clase hay {least}.</translation>
    </message>
    <message>
      <source>Each class comes from {least} to {most} of them.</source>
      <translation>Por cada clase hay de {least} a {most}.</translation>
    </message>
    <message>
      <source>Each combination of what is ticked becomes a run.</source>
      <translation>Cada combinación de lo marcado se convierte en un entrenamiento.</translation>
    </message>
    <message>
      <source>Each of these pictures gets a row with the probability of each class. Stopped or cut off, it goes on when you choose the same table again.</source>
      <translation>Cada una de estas imágenes recibe una fila con la probabilidad de cada clase. Si se detiene o se corta, continúa al elegir de nuevo la misma tabla.</translation>
    </message>
    <message>
      <source>Each picture goes into a folder of the class that the model answers. Nothing is replaced, and all of it can be taken back.</source>
      <translation>Cada imagen va a una carpeta de la clase que responde el modelo. No se reemplaza nada y todo se puede deshacer.</translation>
    </message>
    <message>
      <source>Each picture is answered once by a head that did not learn from it: the pictures are parted several times, and each part has its turn. It gives a first figure quickly, and it is not that of the finished model.</source>
      <translation>A cada imagen responde una vez una cabeza que no aprendió de ella: las imágenes se reparten varias veces y a cada parte le llega su turno. Da una primera cifra rápida, que no es la del modelo terminado.</translation>
    </message>
    <message>
      <source>Earlier states of it are kept in '{folder}', if it was written on this computer: open the latest one.</source>
      <translation>Sus estados anteriores se guardan en «{folder}», si se escribió en este equipo: abre el más reciente.</translation>
    </message>
    <message>
      <source>Ends a phase after this many epochs without a lower validation loss; 'off' never does.</source>
      <translation>Termina una fase después de este número de épocas sin una pérdida de validación menor; con «nunca», no para antes.</translation>
    </message>
    <message>
      <source>Ends this phase when the epoch under way is over. Then more of the network learns too, from the best model so far. Worth it once the curve is flat.</source>
      <translation>Termina esta fase cuando acabe la época en curso. Entonces aprende también más de la red, desde el mejor modelo hasta ahora. Vale la pena cuando la curva se ha aplanado.</translation>
    </message>
    <message>
      <source>Enlarge</source>
      <translation>Ampliar</translation>
    </message>
    <message>
      <source>Epoch</source>
      <translation>Época</translation>
    </message>
    <message>
      <source>Epoch by epoch</source>
      <translation>Época por época</translation>
    </message>
    <message numerus="yes">
      <source>Epoch {epoch} of {of}: {accuracy:.1%} of {n} validation pictures right.</source>
      <translation>
        <numerusform>Época {epoch} de {of}: {accuracy:.1%} de aciertos en 1 imagen de validación.</numerusform>
        <numerusform>Época {epoch} de {of}: {accuracy:.1%} de aciertos en {n} imágenes de validación.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Epoch {epoch}: {right} of {n} answered right</source>
      <translation>
        <numerusform>Época {epoch}: {right} de 1 acertada</numerusform>
        <numerusform>Época {epoch}: {right} de {n} acertadas</numerusform>
      </translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>Épocas</translation>
    </message>
    <message>
      <source>Epochs once the backbone learns too; the total over all steps when it unfreezes gradually.</source>
      <translation>Épocas en las que también aprende la red base; el total de todos los pasos cuando se descongela gradualmente.</translation>
    </message>
    <message>
      <source>Epochs while only the head learns; an epoch is one pass over all training pictures.</source>
      <translation>Épocas en las que solo aprende la cabeza; una época es una pasada por todas las imágenes de entrenamiento.</translation>
    </message>
    <message>
      <source>Epochs, fine-tuning</source>
      <translation>Épocas, ajuste fino</translation>
    </message>
    <message>
      <source>Epochs, head only</source>
      <translation>Épocas, solo la cabeza</translation>
    </message>
    <message>
      <source>Estimating batch-norm statistics on your pictures</source>
      <translation>Estimando la normalización por lotes con tus imágenes</translation>
    </message>
    <message>
      <source>Estimating how long they take...</source>
      <translation>Estimando cuánto tardarán...</translation>
    </message>
    <message>
      <source>Every new picture in the folder is answered as it arrives, once it is whole, and gets a row in a table that grows. Stopped, or after a restart, the same folder and table go on.</source>
      <translation>A cada imagen nueva de la carpeta se responde cuando llega, en cuanto está completa, y recibe una fila en una tabla que va creciendo. Si se detiene o se reinicia, la misma carpeta y la misma tabla continúan.</translation>
    </message>
    <message>
      <source>Every one of the {n} pictures was answered right.</source>
      <translation>Acertó con las {n} imágenes.</translation>
    </message>
    <message>
      <source>Every picture counts as it lies in the folder.</source>
      <translation>Cada imagen cuenta como está en la carpeta.</translation>
    </message>
    <message>
      <source>Every picture of the folder, and of the folders in it, gets a row with the probability of each class; one that cannot be read gets its reason. Stopped or cut off, it goes on when you choose the same table again.</source>
      <translation>Cada imagen de la carpeta y de las carpetas que contiene recibe una fila con la probabilidad de cada clase; la que no se puede leer recibe el motivo. Si se detiene o se corta, continúa al elegir de nuevo la misma tabla.</translation>
    </message>
    <message>
      <source>Every pixel of the file</source>
      <translation>Cada píxel del archivo</translation>
    </message>
    <message>
      <source>Every run is kept here, with its curves and its model, until you move it to the bin.</source>
      <translation>Cada entrenamiento se guarda aquí, con sus curvas y su modelo, hasta que lo mueves a la papelera.</translation>
    </message>
    <message>
      <source>Every set of pretrained weights of {name} has a licence with conditions, so none of them is taken unasked.</source>
      <translation>Todos los conjuntos de pesos preentrenados de {name} tienen una licencia con condiciones, así que no se toma ninguno sin pedirlo.</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Todo</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>En todas partes</translation>
    </message>
    <message>
      <source>Exact mode</source>
      <translation>Modo exacto</translation>
    </message>
    <message>
      <source>Example: a folder '{root}' with the sub-folders {names}</source>
      <translation>Ejemplo: una carpeta «{root}» con las subcarpetas {names}</translation>
    </message>
    <message>
      <source>Explains: {words}</source>
      <translation>Explica: {words}</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>Export it as ONNX or as a PyTorch program (.pt2): these hold the network too.</source>
      <translation>Exporta como ONNX o como programa PyTorch (.pt2): estos contienen también la red.</translation>
    </message>
    <message>
      <source>Export it as a web page again and let it download them (14 MB).</source>
      <translation>Exporta de nuevo como página web y deja que los descargue (14 MB).</translation>
    </message>
    <message>
      <source>Export its weights instead: the program that uses them prepares the pictures.</source>
      <translation>Exporta sus pesos en su lugar: el programa que los use preparará las imágenes.</translation>
    </message>
    <message>
      <source>Export the model</source>
      <translation>Exportar el modelo</translation>
    </message>
    <message>
      <source>Export the model...</source>
      <translation>Exportar el modelo...</translation>
    </message>
    <message>
      <source>Exporting as {format} needs the package {packages}, which is not installed here.</source>
      <translation>Para exportar como {format} hace falta el paquete {packages}, que no está instalado aquí.</translation>
    </message>
    <message>
      <source>Falling (cosine)</source>
      <translation>Bajada (coseno)</translation>
    </message>
    <message>
      <source>Features, feature map</source>
      <translation>Características, mapa de características</translation>
    </message>
    <message>
      <source>Figures class by class</source>
      <translation>Cifras clase por clase</translation>
    </message>
    <message>
      <source>Figures from</source>
      <translation>Cifras de</translation>
    </message>
    <message>
      <source>Files that belong to tlgui are missing.</source>
      <translation>Faltan archivos que forman parte de tlgui.</translation>
    </message>
    <message>
      <source>Filled in below: {found}. Ctrl+Z takes it back.</source>
      <translation>Rellenado abajo: {found}. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filtro</translation>
    </message>
    <message>
      <source>Filters of the first layer, before and after</source>
      <translation>Filtros de la primera capa, antes y después</translation>
    </message>
    <message>
      <source>Find among the answers</source>
      <translation>Buscar entre las respuestas</translation>
    </message>
    <message>
      <source>Find by file name or answer</source>
      <translation>Buscar por nombre de archivo o respuesta</translation>
    </message>
    <message>
      <source>Find good learning rates</source>
      <translation>Buscar buenas tasas</translation>
    </message>
    <message>
      <source>Finding out what fits this computer</source>
      <translation>Averiguando qué conviene a este equipo</translation>
    </message>
    <message>
      <source>Finding where the model looked...</source>
      <translation>Buscando dónde miró el modelo...</translation>
    </message>
    <message>
      <source>Fine-tuning</source>
      <translation>Ajuste fino</translation>
    </message>
    <message>
      <source>Fine-tuning brought the validation loss no lower and was not kept: the model is the network as it was before it, after epoch {epoch}. Then it was right on {before:.1%} of the validation pictures, with fine-tuning on {after:.1%} at best, but with a higher loss: less sure where it was right, or surer where it was wrong.</source>
      <translation>El ajuste fino no bajó la pérdida de validación y no se conservó: el modelo es la red tal como era antes, tras la época {epoch}. Entonces acertaba el {before:.1%} de las imágenes de validación; con ajuste fino, el {after:.1%} en el mejor caso, pero con una pérdida mayor: menos segura al acertar o más segura al equivocarse.</translation>
    </message>
    <message>
      <source>Fine-tuning did not help here and was not kept: the model is the network as it was before it, after epoch {epoch}, where the validation loss was lowest. Then it was right on {before:.1%} of the validation pictures, with fine-tuning on {after:.1%} at best.</source>
      <translation>El ajuste fino no ayudó aquí y no se conservó: el modelo es la red tal como era antes, tras la época {epoch}, donde la pérdida de validación fue menor. Entonces acertaba el {before:.1%} de las imágenes de validación; con ajuste fino, el {after:.1%} en el mejor caso.</translation>
    </message>
    <message>
      <source>Fine-tuning gets as many right as the head alone ({fixed} fixed, {broken} broken).</source>
      <translation>Con ajuste fino hay tantos aciertos como con solo la cabeza ({fixed} corregidos, {broken} estropeados).</translation>
    </message>
    <message>
      <source>Fine-tuning gets {n} fewer right than the head alone ({fixed} fixed, {broken} broken): {how_sure}</source>
      <translation>Con ajuste fino hay {n} aciertos menos que con solo la cabeza ({fixed} corregidos, {broken} estropeados): {how_sure}</translation>
    </message>
    <message>
      <source>Fine-tuning gets {n} more right than the head alone ({fixed} fixed, {broken} broken): {how_sure}</source>
      <translation>Con ajuste fino hay {n} aciertos más que con solo la cabeza ({fixed} corregidos, {broken} estropeados): {how_sure}</translation>
    </message>
    <message>
      <source>Finest</source>
      <translation>La más fina</translation>
    </message>
    <message>
      <source>Fingerprint</source>
      <translation>Huella</translation>
    </message>
    <message>
      <source>Fingerprint of the pictures that it learned from: {fingerprint}.</source>
      <translation>Huella de las imágenes de las que aprendió: {fingerprint}.</translation>
    </message>
    <message>
      <source>Finished: right on {accuracy:.1%} of the validation pictures ({low:.0%} to {high:.0%}). Best by validation loss: epoch {epoch}.</source>
      <translation>Terminado: acierta el {accuracy:.1%} de las imágenes de validación ({low:.0%} a {high:.0%}). Lo mejor según la pérdida de validación: época {epoch}.</translation>
    </message>
    <message numerus="yes">
      <source>Finished: right on {accuracy:.1%} of {n} test pictures that training never saw ({low:.0%} to {high:.0%}). Best by validation loss: epoch {epoch}.</source>
      <translation>
        <numerusform>Terminado: acierta el {accuracy:.1%} de una imagen de prueba que el entrenamiento nunca vio ({low:.0%} a {high:.0%}). Lo mejor según la pérdida de validación: época {epoch}.</numerusform>
        <numerusform>Terminado: acierta el {accuracy:.1%} de {n} imágenes de prueba que el entrenamiento nunca vio ({low:.0%} a {high:.0%}). Lo mejor según la pérdida de validación: época {epoch}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Finishing this batch...</source>
      <translation>Terminando este lote...</translation>
    </message>
    <message>
      <source>First answer: how far it gets without training</source>
      <translation>Primera respuesta: hasta dónde llega sin entrenar</translation>
    </message>
    <message>
      <source>Fit into the window</source>
      <translation>Ajustar a la ventana</translation>
    </message>
    <message>
      <source>Fits a head to what the network of the Model page sees, in seconds to minutes, and says what a split by chance would promise beside what holds for new ones. Nothing is trained.</source>
      <translation>Ajusta una cabeza a lo que ve la red de la página Modelo, en segundos o minutos, y dice lo que prometería una división al azar junto a lo que vale para imágenes nuevas. No se entrena nada.</translation>
    </message>
    <message>
      <source>Fitting a head to what the frozen network sees</source>
      <translation>Ajustando una cabeza a lo que ve la red congelada</translation>
    </message>
    <message>
      <source>Fitting heads to parts of your pictures</source>
      <translation>Ajustando cabezas a partes de tus imágenes</translation>
    </message>
    <message>
      <source>Fixed by B ({n})</source>
      <translation>Corregidas por B ({n})</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <source>Folder into a table...</source>
      <translation>Carpeta a una tabla...</translation>
    </message>
    <message>
      <source>Folder of pretrained &amp;weights...</source>
      <translation>Carpeta de &amp;pesos preentrenados...</translation>
    </message>
    <message>
      <source>Folder of pretrained weights</source>
      <translation>Carpeta de pesos preentrenados</translation>
    </message>
    <message>
      <source>Folder of runs</source>
      <translation>Carpeta de entrenamientos</translation>
    </message>
    <message>
      <source>Folder there</source>
      <translation>Carpeta de allí</translation>
    </message>
    <message>
      <source>Folder: none chosen yet</source>
      <translation>Carpeta: aún ninguna elegida</translation>
    </message>
    <message>
      <source>Folder: {folder}</source>
      <translation>Carpeta: {folder}</translation>
    </message>
    <message>
      <source>Follow them, epoch by epoch</source>
      <translation>Seguirlas época por época</translation>
    </message>
    <message>
      <source>Follow your pictures</source>
      <translation>Siguen a tus imágenes</translation>
    </message>
    <message>
      <source>For '{name}' the model looks mostly at {place}.</source>
      <translation>Para «{name}», el modelo mira sobre todo {place}.</translation>
    </message>
    <message>
      <source>For Python with PyTorch. Takes pictures of any size, too.</source>
      <translation>Para Python con PyTorch. También acepta imágenes de cualquier tamaño.</translation>
    </message>
    <message>
      <source>For a first look: only the last layer learns.</source>
      <translation>Para un primer vistazo: solo aprende la última capa.</translation>
    </message>
    <message>
      <source>For a first try, and for computers without a graphics card.</source>
      <translation>Para un primer intento, y para equipos sin tarjeta gráfica.</translation>
    </message>
    <message>
      <source>For comparison: always answering '{name}', the most frequent class here, would be right on {share:.0%}.</source>
      <translation>Para comparar: respondiendo siempre «{name}», la clase más frecuente aquí, se acertaría el {share:.0%}.</translation>
    </message>
    <message>
      <source>For comparison: every class is equally frequent here, so always answering one of them would be right on {share:.0%}.</source>
      <translation>Para comparar: aquí todas las clases son igual de frecuentes; responder siempre la misma acertaría en el {share:.0%}.</translation>
    </message>
    <message>
      <source>For differences that are hard to see. Slow without a graphics card.</source>
      <translation>Para diferencias difíciles de ver. Lenta sin tarjeta gráfica.</translation>
    </message>
    <message>
      <source>For differences that are hard to see: a large network. Slow without a graphics card.</source>
      <translation>Para diferencias difíciles de ver: una red grande. Lenta sin tarjeta gráfica.</translation>
    </message>
    <message>
      <source>For programmers who build the network themselves. It knows no 'none of these classes'.</source>
      <translation>Para programadores que construyen la red ellos mismos. No conoce «ninguna de estas clases».</translation>
    </message>
    <message>
      <source>For these two, open the folder of pictures on the Pictures page first.</source>
      <translation>Para estas dos, abre primero la carpeta de imágenes en la página Imágenes.</translation>
    </message>
    <message>
      <source>For your {pictures} in {classes}</source>
      <translation>Para tus {pictures} en {classes}</translation>
    </message>
    <message>
      <source>Forget it</source>
      <translation>Olvidarlo</translation>
    </message>
    <message>
      <source>Forget this run? It cannot be gone on with then. Its best model stays, if there is one.</source>
      <translation>¿Olvidar este entrenamiento? Ya no podrá continuarse. Su mejor modelo se conserva, si lo hay.</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Formato</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Encontradas</translation>
    </message>
    <message>
      <source>Found (recall)</source>
      <translation>Encontradas (recall)</translation>
    </message>
    <message>
      <source>Found (recall): of the pictures of this class, how many the model found. Trusted (precision): of its answers with this class, how many are right.</source>
      <translation>Encontradas (recall): de las imágenes de esta clase, cuántas encontró el modelo. Fiables (precisión): de sus respuestas con esta clase, cuántas son acertadas.</translation>
    </message>
    <message>
      <source>Fraction of the MLP head's units switched off at each step, against overfitting.</source>
      <translation>Fracción de las unidades de la cabeza MLP que se apagan en cada paso, contra el sobreajuste.</translation>
    </message>
    <message>
      <source>Fraction of the pictures kept apart to check the model on; it never learns from them. 'auto' keeps 15% beside a test part that is set aside, and 20% where there is none.</source>
      <translation>Fracción de las imágenes que se aparta para comprobar el modelo; nunca aprende de ellas. «auto» guarda el 15 % junto a una parte de prueba apartada, y el 20 % donde no la hay.</translation>
    </message>
    <message>
      <source>Fraction set aside for the figures of the finished model: neither the training nor the choice of the best epoch sees it. 'auto' sets 15% aside where every class has 20 pictures or the folder is large, unless it brings parts of its own; 0 sets none aside.</source>
      <translation>Fracción apartada para las cifras del modelo terminado: ni el entrenamiento ni la elección de la mejor época la ven. «auto» aparta el 15 % cuando cada clase tiene 20 imágenes o la carpeta es grande, salvo que traiga sus propias partes; 0 no aparta nada.</translation>
    </message>
    <message>
      <source>Free some space and try again. Nothing was downloaded.</source>
      <translation>Libera espacio e inténtalo de nuevo. No se descargó nada.</translation>
    </message>
    <message>
      <source>Free some space on its disk, or make sure that you may write to the folder.</source>
      <translation>Libera espacio en su disco o asegúrate de que puedes escribir en la carpeta.</translation>
    </message>
    <message>
      <source>Free some space on that disk and try again: what has been downloaded so far is kept. Or name a folder on another disk in the environment variable TLGUI_DATA_DIR and start tlgui again.</source>
      <translation>Libera espacio en ese disco e inténtalo de nuevo: lo descargado hasta ahora se conserva. O indica una carpeta de otro disco en la variable de entorno TLGUI_DATA_DIR y vuelve a iniciar tlgui.</translation>
    </message>
    <message>
      <source>Free some space on that disk, or choose a folder that you may write to, and start the run again.</source>
      <translation>Libera espacio en ese disco, o elige una carpeta en la que puedas escribir, y empieza de nuevo el entrenamiento.</translation>
    </message>
    <message>
      <source>Free some space on that disk, or choose another folder.</source>
      <translation>Libera espacio en ese disco o elige otra carpeta.</translation>
    </message>
    <message>
      <source>Free some space on that disk, or copy the file to a folder that you may write to.</source>
      <translation>Libera espacio en ese disco, o copia el archivo a una carpeta en la que puedas escribir.</translation>
    </message>
    <message>
      <source>Free some space on that disk; what was saved before is still complete.</source>
      <translation>Libera espacio en ese disco; lo que se guardó antes sigue completo.</translation>
    </message>
    <message>
      <source>Free some space on the disk, or close other programs, and try again.</source>
      <translation>Libera espacio en el disco o cierra otros programas, e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>Freeze, unfreeze</source>
      <translation>Congelar, descongelar</translation>
    </message>
    <message>
      <source>From a file...</source>
      <translation>De un archivo...</translation>
    </message>
    <message>
      <source>From any program. A model file (.safetensors) dropped here is opened and used.</source>
      <translation>Desde cualquier programa. Un archivo de modelo (.safetensors) que se suelta aquí se abre y se usa.</translation>
    </message>
    <message>
      <source>From random weights</source>
      <translation>Desde pesos aleatorios</translation>
    </message>
    <message>
      <source>From scratch</source>
      <translation>Desde cero</translation>
    </message>
    <message>
      <source>From the Hugging Face Hub...</source>
      <translation>Del Hugging Face Hub...</translation>
    </message>
    <message>
      <source>From the file {path}</source>
      <translation>Del archivo {path}</translation>
    </message>
    <message>
      <source>From the next start on, tlgui trains with its own PyTorch. The downloaded files stay in '{folder}' for another try; delete that folder to free the space.</source>
      <translation>Desde el próximo inicio, tlgui entrena con su propio PyTorch. Los archivos descargados quedan en «{folder}» para otro intento; borra esa carpeta para liberar el espacio.</translation>
    </message>
    <message>
      <source>From the next start on, tlgui trains with {python}.</source>
      <translation>Desde el próximo inicio, tlgui entrena con {python}.</translation>
    </message>
    <message>
      <source>GPUs</source>
      <translation>GPU</translation>
    </message>
    <message>
      <source>Getting ready to learn from '{title}'...</source>
      <translation>Preparándose para aprender de «{title}»...</translation>
    </message>
    <message>
      <source>Give every class at least two pictures; twenty or more work much better.</source>
      <translation>Da a cada clase al menos dos imágenes; con veinte o más funciona mucho mejor.</translation>
    </message>
    <message>
      <source>Give pictures their classes</source>
      <translation>Dar a las imágenes su clase</translation>
    </message>
    <message>
      <source>Give the chosen pictures the first class, and so on</source>
      <translation>Dar la primera clase a las imágenes elegidas, y así sucesivamente</translation>
    </message>
    <message>
      <source>Give the folder of a finished run, or a model file.</source>
      <translation>Indica la carpeta de un entrenamiento terminado o un archivo de modelo.</translation>
    </message>
    <message>
      <source>Give the folder of a run, or the model file in it.</source>
      <translation>Indica la carpeta de un entrenamiento o el archivo de modelo que contiene.</translation>
    </message>
    <message>
      <source>Give the folder of the run that made it.</source>
      <translation>Indica la carpeta del entrenamiento que lo hizo.</translation>
    </message>
    <message>
      <source>Give the folder where its pictures are now, or another project file.</source>
      <translation>Indica la carpeta donde están ahora sus imágenes, u otro archivo de proyecto.</translation>
    </message>
    <message>
      <source>Give the run a name of your own and a note (F2).</source>
      <translation>Da al entrenamiento un nombre propio y una nota (F2).</translation>
    </message>
    <message>
      <source>Giving pictures their classes</source>
      <translation>Al dar su clase a las imágenes</translation>
    </message>
    <message>
      <source>Go through the epochs by itself</source>
      <translation>Recorrer las épocas automáticamente</translation>
    </message>
    <message>
      <source>Gradient clipping</source>
      <translation>Recorte del gradiente</translation>
    </message>
    <message>
      <source>Guessing gets {guessing:.0%}.</source>
      <translation>Al azar se acierta el {guessing:.0%}.</translation>
    </message>
    <message>
      <source>Guessing gets {guessing:.0%}: whether this is better is not sure.</source>
      <translation>Adivinar da un {guessing:.0%}: no es seguro que esto sea mejor.</translation>
    </message>
    <message>
      <source>Half (fp16)</source>
      <translation>Media (fp16)</translation>
    </message>
    <message>
      <source>Half, wide range (bf16)</source>
      <translation>Media, rango amplio (bf16)</translation>
    </message>
    <message>
      <source>Hardly any of the run's pictures can be found any more; they were in '{root}'.</source>
      <translation>Ya no se encuentra casi ninguna de las imágenes del entrenamiento; estaban en «{root}».</translation>
    </message>
    <message>
      <source>Hatched: frozen, keeps what it knows. Solid: learns, with its learning rate. Point at a block, or go there with Tab and the arrow keys, to read about it.</source>
      <translation>Rayado: congelado, conserva lo que sabe. Liso: aprende, con su tasa de aprendizaje. Señala un bloque, o ve a él con Tab y las flechas, para leer sobre él.</translation>
    </message>
    <message>
      <source>Head</source>
      <translation>Cabeza</translation>
    </message>
    <message>
      <source>Head first, then everything</source>
      <translation>Primero la cabeza, luego todo</translation>
    </message>
    <message>
      <source>Head only</source>
      <translation>Solo la cabeza</translation>
    </message>
    <message>
      <source>Head phase</source>
      <translation>Fase de la cabeza</translation>
    </message>
    <message>
      <source>Head: what is put on top</source>
      <translation>Cabeza: lo que se pone encima</translation>
    </message>
    <message>
      <source>Heads</source>
      <translation>Cabezas</translation>
    </message>
    <message>
      <source>Heatmap</source>
      <translation>Mapa de calor</translation>
    </message>
    <message>
      <source>Held-out pictures: arrow keys choose one</source>
      <translation>Imágenes reservadas: elige una con las flechas</translation>
    </message>
    <message>
      <source>Hidden width (MLP)</source>
      <translation>Ancho oculto (MLP)</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Ocultar</translation>
    </message>
    <message>
      <source>Hold Space over a picture to see what the network sees of it.</source>
      <translation>Mantén pulsado Espacio sobre una imagen para ver lo que ve la red.</translation>
    </message>
    <message>
      <source>How a linear head learns while the rest is frozen: lbfgs solves it to the best fit on features computed once, without augmentation; optimizer steps through batches. Other heads always take the optimizer.</source>
      <translation>Cómo aprende una cabeza lineal mientras lo demás está congelado: lbfgs la resuelve hasta el mejor ajuste con características calculadas una vez, sin aumento de datos; optimizer avanza por lotes. Las demás cabezas usan siempre el optimizador.</translation>
    </message>
    <message>
      <source>How far a block moved: the length of the change of its weights, divided by their length before. Means and variances of batch norms are not counted. The longest bar is the block that moved most.</source>
      <translation>Cuánto se movió un bloque: la longitud del cambio de sus pesos, dividida entre su longitud anterior. No se cuentan las medias y varianzas de la normalización por lotes. La barra más larga es el bloque que más se movió.</translation>
    </message>
    <message>
      <source>How far each block moved</source>
      <translation>Cuánto se movió cada bloque</translation>
    </message>
    <message>
      <source>How far its percentages and its being right are apart, on average. 5% means: where it says 80%, it is right in about 75 to 85 of 100. The smaller, the better; of few pictures it is rough. ECE is short for expected calibration error.</source>
      <translation>Cuánto se separan, en promedio, sus porcentajes y sus aciertos. Un 5 % significa: donde dice 80 %, acierta más o menos de 75 a 85 de cada 100. Cuanto menor, mejor; con pocas imágenes es aproximado. ECE son las siglas inglesas de error de calibración esperado.</translation>
    </message>
    <message>
      <source>How far the first answer is</source>
      <translation>Avance de la primera respuesta</translation>
    </message>
    <message>
      <source>How far the measurement is</source>
      <translation>Avance de la medición</translation>
    </message>
    <message>
      <source>How far to trust its percentages</source>
      <translation>Cuánto fiarse de sus porcentajes</translation>
    </message>
    <message>
      <source>How good, and how soon?</source>
      <translation>¿Qué calidad y en cuánto tiempo?</translation>
    </message>
    <message>
      <source>How it learned</source>
      <translation>Cómo aprendió</translation>
    </message>
    <message>
      <source>How it was made</source>
      <translation>Cómo se hizo</translation>
    </message>
    <message>
      <source>How large each learning step is once the backbone learns too; steps much larger than suggested make it forget what it knew.</source>
      <translation>Lo grande que es cada paso de aprendizaje cuando aprende también la red base; con pasos mucho mayores que los sugeridos olvida lo que sabía.</translation>
    </message>
    <message>
      <source>How large each learning step is while only the head learns.</source>
      <translation>Lo grande que es cada paso de aprendizaje mientras solo aprende la cabeza.</translation>
    </message>
    <message>
      <source>How large each learning step is. Too large, and the network forgets or never settles; too small, and nothing comes of it for a long time.</source>
      <translation>Lo grande que es cada paso de aprendizaje. Si es demasiado grande, la red olvida o no se estabiliza; si es demasiado pequeña, durante mucho tiempo no se consigue nada.</translation>
    </message>
    <message>
      <source>How long they take is not known on this device; you can cancel the rest at any time.</source>
      <translation>En este dispositivo no se sabe cuánto tardarán; puedes cancelar el resto cuando quieras.</translation>
    </message>
    <message>
      <source>How many of these answers were right.</source>
      <translation>Cuántas de estas respuestas eran acertadas.</translation>
    </message>
    <message>
      <source>How much the model answers by itself</source>
      <translation>Cuánto responde el modelo por sí solo</translation>
    </message>
    <message>
      <source>How much your pictures are like those that {backbone} learned from could not be measured: these weights come without their last layer, or no picture could be read.</source>
      <translation>No se pudo medir cuánto se parecen tus imágenes a aquellas de las que aprendió {backbone}: estos pesos vienen sin su última capa o no se pudo leer ninguna imagen.</translation>
    </message>
    <message>
      <source>How sure</source>
      <translation>Certeza</translation>
    </message>
    <message>
      <source>How sure it is</source>
      <translation>Lo seguro que está</translation>
    </message>
    <message>
      <source>How sure it must be to answer</source>
      <translation>Cuánta certeza necesita para responder</translation>
    </message>
    <message>
      <source>How sure the model is of an answer. It is its own estimate; 'How far to trust its percentages' says whether it keeps its word.</source>
      <translation>Lo seguro que está el modelo de una respuesta. Es su propia estimación; «Cuánto fiarse de sus porcentajes» dice si cumple su palabra.</translation>
    </message>
    <message>
      <source>How sure the model must be to answer by itself. What it is less sure of goes to you: fewer answers, and more of them right.</source>
      <translation>Lo seguro que debe estar el modelo para responder por sí solo. Lo que le ofrece menos certeza te toca a ti: menos respuestas, y más de ellas acertadas.</translation>
    </message>
    <message>
      <source>How sure the model was, to the right, against how often it was right, upwards. On the diagonal it keeps its word; below it, it is too sure of itself.</source>
      <translation>Hacia la derecha, lo seguro que estaba el modelo; hacia arriba, cuántas veces acertó. En la diagonal cumple su palabra; por debajo está demasiado seguro de sí.</translation>
    </message>
    <message>
      <source>How sure, and how often right</source>
      <translation>Cuánta certeza y cuántos aciertos</translation>
    </message>
    <message>
      <source>How sure: {words}</source>
      <translation>Certeza: {words}</translation>
    </message>
    <message>
      <source>How the learning rate changes within a phase.</source>
      <translation>Cómo cambia la tasa de aprendizaje dentro de una fase.</translation>
    </message>
    <message>
      <source>How they become squares</source>
      <translation>Cómo se vuelven cuadradas</translation>
    </message>
    <message>
      <source>How training pictures are varied</source>
      <translation>Cómo se varían las imágenes de entrenamiento</translation>
    </message>
    <message>
      <source>How training pictures are varied: none, light, standard, strong or crop=0.35,rotate=15,flip=1,color=0.1.</source>
      <translation>Cómo se varían las imágenes de entrenamiento: none, light, standard, strong o crop=0.35,rotate=15,flip=1,color=0.1.</translation>
    </message>
    <message>
      <source>How well a score tells two kinds apart: take one of each at random; in how many of 100 such pairs is the right one higher? 50% is chance, 100% is perfect. Used here for 'None of these'.</source>
      <translation>Lo bien que una puntuación distingue dos tipos: toma uno de cada al azar; ¿en cuántos de 100 pares así es mayor la del correcto? El 50 % es azar, el 100 % es perfecto. Aquí se usa para «Ninguna de estas».</translation>
    </message>
    <message>
      <source>How wrong the answers are, in one number; being surely wrong counts most. Learning makes it smaller. Where the accuracy stays the same, the loss may still show which epoch is better.</source>
      <translation>Lo equivocadas que son las respuestas, en un número; lo que más pesa es equivocarse con seguridad. Aprender la reduce. Cuando la exactitud no cambia, la pérdida aún puede mostrar qué época es mejor.</translation>
    </message>
    <message>
      <source>If both were equally good, chance alone would make a difference at least this large in less than 1% of such comparisons.</source>
      <translation>Si ambos fueran igual de buenos, el azar por sí solo daría una diferencia al menos así de grande en menos del 1 % de estas comparaciones.</translation>
    </message>
    <message>
      <source>If both were equally good, chance alone would make a difference at least this large in {p:.0%} of such comparisons.</source>
      <translation>Si ambos fueran igual de buenos, el azar por sí solo daría una diferencia al menos así de grande en el {p:.0%} de estas comparaciones.</translation>
    </message>
    <message>
      <source>If these are kinds of the class, and not persons, places or days, do not hold them out: it could not learn them.</source>
      <translation>Si son variedades de la clase, y no personas, lugares o días, no las reserves: no podría aprenderlas.</translation>
    </message>
    <message>
      <source>If you use a mirror of the Hugging Face Hub, check its address in the environment variable {variable}. Or choose a weights file by hand.</source>
      <translation>Si usas una réplica del Hugging Face Hub, comprueba su dirección en la variable de entorno {variable}. O elige a mano un archivo de pesos.</translation>
    </message>
    <message>
      <source>ImageNet, set {name} (custom)</source>
      <translation>ImageNet, conjunto {name} (personalizado)</translation>
    </message>
    <message numerus="yes">
      <source>In epoch {epoch} the network was right on {right} of {n} validation pictures.</source>
      <translation>
        <numerusform>En la época {epoch}, la red acertó {right} de 1 imagen de validación.</numerusform>
        <numerusform>En la época {epoch}, la red acertó {right} de {n} imágenes de validación.</numerusform>
      </translation>
    </message>
    <message>
      <source>In seconds, before any training: a new head is fitted to what the frozen network sees of your pictures, and every picture is answered by a head that had not seen it.</source>
      <translation>En segundos, antes de entrenar nada: se ajusta una cabeza nueva a lo que la red congelada ve de tus imágenes, y a cada imagen responde una cabeza que no la había visto.</translation>
    </message>
    <message>
      <source>In the grid</source>
      <translation>En la cuadrícula</translation>
    </message>
    <message>
      <source>In the middle a network sees textures and parts of things.</source>
      <translation>En el medio, la red ve texturas y partes de cosas.</translation>
    </message>
    <message>
      <source>In this network no layer keeps the layout of the picture, so there is no heatmap of it.</source>
      <translation>En esta red ninguna capa conserva la disposición de la imagen, así que no hay mapa de calor.</translation>
    </message>
    <message>
      <source>In this phase the head is fitted at once, so there is no learning rate to lower.</source>
      <translation>En esta fase la cabeza se ajusta de una vez, así que no hay tasa de aprendizaje que bajar.</translation>
    </message>
    <message>
      <source>In this phase the head is fitted at once, so there is no learning rate to lower. The run goes on as it was.</source>
      <translation>En esta fase la cabeza se ajusta de una vez, así que no hay tasa de aprendizaje que bajar. El entrenamiento sigue como estaba.</translation>
    </message>
    <message>
      <source>Input</source>
      <translation>Entrada</translation>
    </message>
    <message>
      <source>Install OpenSSH's client: 'openssh-client' on Debian and Ubuntu; Windows and macOS have it.</source>
      <translation>Instale el cliente de OpenSSH: «openssh-client» en Debian y Ubuntu; Windows y macOS lo tienen.</translation>
    </message>
    <message>
      <source>Install PySocks beside tlgui (pip install PySocks), use an HTTP proxy instead of the SOCKS one, or choose a weights file by hand.</source>
      <translation>Instala PySocks junto a tlgui (pip install PySocks), usa un proxy HTTP en lugar del SOCKS o elige a mano un archivo de pesos.</translation>
    </message>
    <message>
      <source>Install Python 3.11 or newer from python.org as well, and try again.</source>
      <translation>Instala también Python 3.11 o posterior desde python.org e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>Install it ('sudo apt-get install rsync' on Debian and Ubuntu), and try again.</source>
      <translation>Instálelo («sudo apt-get install rsync» en Debian y Ubuntu) y vuelva a intentarlo.</translation>
    </message>
    <message>
      <source>Install it beside tlgui (pip install 'tlgui[timm]'), or choose another network.</source>
      <translation>Instálalo junto a tlgui (pip install 'tlgui[timm]') o elige otra red.</translation>
    </message>
    <message>
      <source>Install it with: python -m pip install 'tlgui[camera]', then start tlgui again.</source>
      <translation>Instálala con: python -m pip install 'tlgui[camera]', y vuelve a iniciar tlgui.</translation>
    </message>
    <message>
      <source>Install it with: python -m pip install {packages}</source>
      <translation>Instálalo con: python -m pip install {packages}</translation>
    </message>
    <message>
      <source>Install that version to open it.</source>
      <translation>Instala esa versión para abrirlo.</translation>
    </message>
    <message>
      <source>Install them with: python -m pip install 'tlgui[serve]'</source>
      <translation>Instálalos con: python -m pip install 'tlgui[serve]'</translation>
    </message>
    <message>
      <source>Install tlgui again.</source>
      <translation>Instala tlgui de nuevo.</translation>
    </message>
    <message>
      <source>Install what it names with the system's package manager, then start tlgui again.</source>
      <translation>Instala lo que nombra con el gestor de paquetes del sistema y vuelve a iniciar tlgui.</translation>
    </message>
    <message>
      <source>Installing</source>
      <translation>Instalando</translation>
    </message>
    <message>
      <source>Internal error</source>
      <translation>Error interno</translation>
    </message>
    <message>
      <source>Into: a new folder</source>
      <translation>En: una carpeta nueva</translation>
    </message>
    <message>
      <source>Into: {folder}</source>
      <translation>En: {folder}</translation>
    </message>
    <message>
      <source>Is there something, such as a date, a logo or a frame, that only pictures of '{name}' have? Crop or cover it, or take new pictures without it, and train again: until then, do not trust the figures for '{name}'.</source>
      <translation>¿Hay algo, como una fecha, un logotipo o un marco, que solo tengan las imágenes de «{name}»? Recórtalo o tápalo, o toma imágenes nuevas que no lo tengan, y entrena de nuevo: hasta entonces, no te fíes de las cifras de «{name}».</translation>
    </message>
    <message>
      <source>It began to learn the training pictures by heart: after epoch {epoch} the training loss went on falling while the validation loss rose. The model of that epoch is kept; stronger augmentation or more pictures would help.</source>
      <translation>Empezó a aprenderse de memoria las imágenes de entrenamiento: tras la época {epoch}, la pérdida de entrenamiento siguió bajando mientras la de validación subía. Se conserva el modelo de esa época; ayudarían un aumento más fuerte o más imágenes.</translation>
    </message>
    <message>
      <source>It can be reached, and would train on {device}.</source>
      <translation>Se puede acceder a él, y entrenaría en: {device}.</translation>
    </message>
    <message>
      <source>It can be set up from here: an environment with PyTorch is made in '{folder}' on '{host}', with a download of several GB there. Nothing else on that computer is changed.</source>
      <translation>Puede prepararse desde aquí: se crea un entorno con PyTorch en «{folder}» en «{host}», con una descarga de varios GB allí. Nada más cambia en ese equipo.</translation>
    </message>
    <message numerus="yes">
      <source>It can say that a picture is of none of its classes. Of {n} held-out pictures of its classes it took {n_kept} for one of them.</source>
      <translation>
        <numerusform>Puede decir que una imagen no es de ninguna de sus clases. De 1 imagen reservada de sus clases, tomó {n_kept} por una de ellas.</numerusform>
        <numerusform>Puede decir que una imagen no es de ninguna de sus clases. De {n} imágenes reservadas de sus clases, tomó {n_kept} por una de ellas.</numerusform>
      </translation>
    </message>
    <message>
      <source>It cannot be told yet: twice the pictures may bring between {low:.1f} and {high:.1f} points more.</source>
      <translation>Aún no se puede saber: el doble de imágenes puede aportar entre {low:.1f} y {high:.1f} puntos más.</translation>
    </message>
    <message>
      <source>It cannot say that a picture is of none of its classes: it answers one of them, always.</source>
      <translation>No puede decir que una imagen no es de ninguna de sus clases: siempre responde una de ellas.</translation>
    </message>
    <message>
      <source>It continues from its last saved state, with the choices it started with.</source>
      <translation>Continúa desde su último estado guardado, con las opciones con que empezó.</translation>
    </message>
    <message>
      <source>It does not look like the pictures that the model learned from. It looks most like '{name}'.</source>
      <translation>No se parece a las imágenes de las que aprendió el modelo. A lo que más se parece es a «{name}».</translation>
    </message>
    <message>
      <source>It fits none of the networks; the closest match is {backbone}: {how}.</source>
      <translation>No encaja en ninguna de las redes; la más parecida es {backbone}: {how}.</translation>
    </message>
    <message>
      <source>It fits none of the other networks either.</source>
      <translation>Tampoco encaja en ninguna de las demás redes.</translation>
    </message>
    <message>
      <source>It fits {backbone}: choose that backbone.</source>
      <translation>Encaja en {backbone}: elige esa red base.</translation>
    </message>
    <message>
      <source>It has learned to see from a million photos or more; from your pictures it learns what you want told apart.</source>
      <translation>Aprendió a ver con un millón de fotos o más; de tus imágenes aprende lo que quieres distinguir.</translation>
    </message>
    <message>
      <source>It has sub-folders with pictures, as for classes: {names}.</source>
      <translation>Tiene subcarpetas con imágenes, como para clases: {names}.</translation>
    </message>
    <message>
      <source>It has those of epochs {first} to {last}; the best one is {best}.</source>
      <translation>Tiene las de las épocas {first} a {last}; la mejor es la {best}.</translation>
    </message>
    <message>
      <source>It has: {names}.</source>
      <translation>Tiene: {names}.</translation>
    </message>
    <message>
      <source>It holds the weights of {n} of tlgui's networks. These need no download.</source>
      <translation>Contiene los pesos de {n} de las redes de tlgui. Estas no necesitan descarga.</translation>
    </message>
    <message>
      <source>It is a link to a picture; links are not moved.</source>
      <translation>Es un enlace a una imagen; los enlaces no se mueven.</translation>
    </message>
    <message>
      <source>It is no longer there.</source>
      <translation>Ya no está.</translation>
    </message>
    <message>
      <source>It is not known under which licence they are: ask their makers before you use them.</source>
      <translation>No se sabe qué licencia tienen: pregunta a sus creadores antes de usarlos.</translation>
    </message>
    <message>
      <source>It is not known yet how long it will take.</source>
      <translation>Aún no se sabe cuánto tardará.</translation>
    </message>
    <message>
      <source>It is reached over ssh as you have set it up: with your keys and without passwords. Your pictures are copied there, and the run comes back here. It goes on there when the line is lost or this window is closed.</source>
      <translation>Se accede por ssh, tal como usted lo ha configurado: con sus claves y sin contraseñas. Sus imágenes se copian allí, y el entrenamiento vuelve aquí. Sigue allí aunque se pierda la conexión o se cierre esta ventana.</translation>
    </message>
    <message>
      <source>It knows the classes above and nothing else. Shown anything else, it still names one.</source>
      <translation>Conoce las clases de arriba y nada más. Ante cualquier otra cosa, también nombra una.</translation>
    </message>
    <message>
      <source>It lies in a shard; only pictures that are files are sorted.</source>
      <translation>Está en un paquete; solo se ordenan las imágenes que son archivos.</translation>
    </message>
    <message>
      <source>It met a fault, which its log tells more of.</source>
      <translation>Dio con un fallo del que su registro dice más.</translation>
    </message>
    <message>
      <source>It names {accuracy:.0f}% of ImageNet's photos right, {own} {own_accuracy:.0f}%.</source>
      <translation>Nombra bien el {accuracy:.0f} % de las fotos de ImageNet; {own}, el {own_accuracy:.0f} %.</translation>
    </message>
    <message>
      <source>It names {accuracy:.0f}% of ImageNet's photos right.</source>
      <translation>Nombra bien el {accuracy:.0f} % de las fotos de ImageNet.</translation>
    </message>
    <message>
      <source>It needs a column with the files' names and a column with their classes.</source>
      <translation>Necesita una columna con los nombres de los archivos y otra con sus clases.</translation>
    </message>
    <message>
      <source>It repeats the run with PyTorch and torchvision alone. Do with it what you like.</source>
      <translation>Repite el entrenamiento solo con PyTorch y torchvision. Haz con él lo que quieras.</translation>
    </message>
    <message>
      <source>It sees a square from the middle of each picture, {side} pixels wide; what lies outside is not seen.</source>
      <translation>Ve un cuadrado del centro de cada imagen, de {side} píxeles de lado; lo que queda fuera no se ve.</translation>
    </message>
    <message>
      <source>It sees each picture pressed into a square, {side} pixels wide; smaller things may get lost.</source>
      <translation>Ve cada imagen deformada a un cuadrado de {side} píxeles de lado; las cosas más pequeñas pueden perderse.</translation>
    </message>
    <message>
      <source>It sees the whole of each picture in a square {side} pixels wide, with bars beside it; smaller things may get lost.</source>
      <translation>Ve cada imagen entera en un cuadrado de {side} píxeles de lado, con franjas a los lados; las cosas más pequeñas pueden perderse.</translation>
    </message>
    <message>
      <source>It takes every one of these {pictures} for one of its classes.</source>
      <translation>Toma cada una de estas {pictures} por una de sus clases.</translation>
    </message>
    <message numerus="yes">
      <source>It tells {n} classes apart: {names}.</source>
      <translation>
        <numerusform>Conoce 1 clase: {names}.</numerusform>
        <numerusform>Distingue {n} clases: {names}.</numerusform>
      </translation>
    </message>
    <message>
      <source>It was deleted. Try again, or choose a weights file by hand.</source>
      <translation>Se ha borrado. Inténtalo de nuevo o elige a mano un archivo de pesos.</translation>
    </message>
    <message>
      <source>It was not measured how far its percentages can be taken at their word.</source>
      <translation>No se midió hasta qué punto se pueden tomar sus porcentajes al pie de la letra.</translation>
    </message>
    <message>
      <source>It was still getting better when it ended: the validation loss fell to the last epoch.</source>
      <translation>Aún mejoraba cuando terminó: la pérdida de validación bajó hasta la última época.</translation>
    </message>
    <message>
      <source>Its answers are not touched by that.</source>
      <translation>Sus respuestas no se ven afectadas.</translation>
    </message>
    <message>
      <source>Its blocks are {blocks}.</source>
      <translation>Sus bloques son {blocks}.</translation>
    </message>
    <message>
      <source>Its classes are: {names}.</source>
      <translation>Sus clases son: {names}.</translation>
    </message>
    <message>
      <source>Its weights are not on this computer yet.</source>
      <translation>Sus pesos aún no están en este equipo.</translation>
    </message>
    <message>
      <source>Its weights are not on this computer yet; the others can be tried.</source>
      <translation>Sus pesos aún no están en este equipo; las demás se pueden probar.</translation>
    </message>
    <message>
      <source>Its weights were made for {native_px} pixels, at which a picture would cost {times:.1f} times as much.</source>
      <translation>Sus pesos se hicieron para {native_px} píxeles; con ese tamaño, una imagen costaría {times:.1f} veces más.</translation>
    </message>
    <message>
      <source>Its weights:</source>
      <translation>Sus pesos:</translation>
    </message>
    <message>
      <source>Just as good may be: {others}.</source>
      <translation>Igual de buenos pueden ser: {others}.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Keep as it is</source>
      <translation>Dejar como está</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>Dejar las mías</translation>
    </message>
    <message>
      <source>Keep the chosen pictures in sight</source>
      <translation>Mantener a la vista las imágenes elegidas</translation>
    </message>
    <message>
      <source>Keeps its best model, if there is one</source>
      <translation>Conserva su mejor modelo, si lo hay</translation>
    </message>
    <message>
      <source>Keeps the old last layer and adds a new one after it (append).</source>
      <translation>Conserva la última capa antigua y añade una nueva detrás (append).</translation>
    </message>
    <message>
      <source>Kept apart by</source>
      <translation>Se apartan por</translation>
    </message>
    <message>
      <source>Kept apart whole: of {groups}, {n_train} to learn from and {n_val} for validation.</source>
      <translation>Apartado por entero: de {groups}, {n_train} para aprender y {n_val} para validación.</translation>
    </message>
    <message>
      <source>Kept apart whole: of {groups}, {n_train} to learn from, {n_val} for validation, {n_test} for the test.</source>
      <translation>Apartado por entero: de {groups}, {n_train} para aprender, {n_val} para validación, {n_test} para la prueba.</translation>
    </message>
    <message>
      <source>Kept apart: {n_val} for validation, by which the best epoch was chosen, and {n_test} for the test.</source>
      <translation>Apartadas: {n_val} para validación, con las que se eligió la mejor época, y {n_test} para la prueba.</translation>
    </message>
    <message>
      <source>Kept as pretrained</source>
      <translation>Las preentrenadas</translation>
    </message>
    <message>
      <source>Kept for a final test</source>
      <translation>Reserva de prueba final</translation>
    </message>
    <message>
      <source>Kept for validation</source>
      <translation>Reserva de validación</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Tecla</translation>
    </message>
    <message>
      <source>Key H: what stays bright spoke for the answer; what is dark did not matter.</source>
      <translation>Tecla H: lo que queda claro habló a favor de la respuesta; lo oscuro no importó.</translation>
    </message>
    <message>
      <source>Key {key} moves the chosen pictures here.</source>
      <translation>La tecla {key} mueve aquí las imágenes elegidas.</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <source>Keys and what they do</source>
      <translation>Teclas y lo que hacen</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>Label smoothing</source>
      <translation>Suavizado de etiquetas</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>Grande</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Más grande</translation>
    </message>
    <message>
      <source>Latest change</source>
      <translation>Último cambio</translation>
    </message>
    <message>
      <source>Latest: {step}.</source>
      <translation>Lo último: {step}.</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>Capa</translation>
    </message>
    <message>
      <source>Layer decay</source>
      <translation>Decaimiento por capas</translation>
    </message>
    <message>
      <source>Layers of the network</source>
      <translation>Capas de la red</translation>
    </message>
    <message>
      <source>Layers: what is inside, and what learns when</source>
      <translation>Capas: qué hay dentro y qué aprende cuándo</translation>
    </message>
    <message>
      <source>Learn everything from the start</source>
      <translation>Que todo aprenda desde el principio</translation>
    </message>
    <message>
      <source>Learn from '{name}', or answer its pictures?</source>
      <translation>¿Aprender de «{name}» o responder por sus imágenes?</translation>
    </message>
    <message>
      <source>Learn these classes from it</source>
      <translation>Aprender de ella estas clases</translation>
    </message>
    <message>
      <source>Learned by heart, overfitting</source>
      <translation>Aprendido de memoria, sobreajuste</translation>
    </message>
    <message>
      <source>Learned by the optimizer</source>
      <translation>Aprendida con el optimizador</translation>
    </message>
    <message>
      <source>Learned from</source>
      <translation>Aprendidas</translation>
    </message>
    <message numerus="yes">
      <source>Learned from {n} pictures.</source>
      <translation>
        <numerusform>Aprendió de 1 imagen.</numerusform>
        <numerusform>Aprendió de {n} imágenes.</numerusform>
      </translation>
    </message>
    <message>
      <source>Learning from {pictures} on {device}.</source>
      <translation>Aprendiendo de {pictures} en {device}.</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
      <source>Learning rate schedule</source>
      <translation>Plan de la tasa de aprendizaje</translation>
    </message>
    <message>
      <source>Learning rate, fine-tuning</source>
      <translation>Tasa de aprendizaje, ajuste fino</translation>
    </message>
    <message>
      <source>Learning rate, head</source>
      <translation>Tasa de aprendizaje, cabeza</translation>
    </message>
    <message>
      <source>Learning rate, head only</source>
      <translation>Tasa de aprendizaje, solo la cabeza</translation>
    </message>
    <message>
      <source>Learning rates</source>
      <translation>Tasas de aprendizaje</translation>
    </message>
    <message>
      <source>Least computation first</source>
      <translation>Menos cálculo primero</translation>
    </message>
    <message>
      <source>Least sure first</source>
      <translation>Menos seguras primero</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Excluir</translation>
    </message>
    <message>
      <source>Leave out of the next run</source>
      <translation>Excluir del próximo entrenamiento</translation>
    </message>
    <message>
      <source>Leave the chosen pictures out</source>
      <translation>Excluir las imágenes elegidas</translation>
    </message>
    <message>
      <source>Left before the training, right after it, on one scale for each channel.</source>
      <translation>A la izquierda antes del entrenamiento, a la derecha después, con la misma escala para cada canal.</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Excluidas</translation>
    </message>
    <message>
      <source>Less than one answer a second</source>
      <translation>Menos de una respuesta por segundo</translation>
    </message>
    <message>
      <source>Let its run finish, or continue it, and then ask again.</source>
      <translation>Deja que termine su entrenamiento, o continúalo, y pídelo después.</translation>
    </message>
    <message>
      <source>Let its run finish, or continue it, and then set it again.</source>
      <translation>Deja que termine su entrenamiento, o continúalo, y fíjalo después.</translation>
    </message>
    <message>
      <source>Let the upper {n} blocks learn</source>
      <translation>Que aprendan los {n} bloques superiores</translation>
    </message>
    <message>
      <source>Let the whole network learn</source>
      <translation>Que aprenda toda la red</translation>
    </message>
    <message>
      <source>Lets heads learn from a quarter, half, three quarters and all of the pictures, and looks how it goes on</source>
      <translation>Hace que varias cabezas aprendan de un cuarto, la mitad, tres cuartos y todas las imágenes, y mira cómo evoluciona</translation>
    </message>
    <message>
      <source>Licence: {licence}.</source>
      <translation>Licencia: {licence}.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Light: mild crops, mirroring</source>
      <translation>Ligero: recortes leves, reflejo</translation>
    </message>
    <message>
      <source>Likely: a network finds them alike, and what is left of one lies in the other.</source>
      <translation>Probable: a una red le parecen iguales, y lo que queda de una está en la otra.</translation>
    </message>
    <message>
      <source>Likely: where wrong classes were planted in one picture of twenty, 7 to 9 of 10 that were told so were wrong; where hardly any are wrong, most of these are only hard. Look at each.</source>
      <translation>Probable: al poner a propósito clases equivocadas en una de cada veinte imágenes, de 7 a 9 de cada 10 señaladas lo estaban de verdad; donde casi no hay equivocadas, la mayoría de estas solo son difíciles. Míralas una a una.</translation>
    </message>
    <message>
      <source>Limits</source>
      <translation>Límites</translation>
    </message>
    <message>
      <source>Live model: learn anew with each change</source>
      <translation>Modelo en vivo: aprender de nuevo con cada cambio</translation>
    </message>
    <message>
      <source>Longest gradient that a step may follow, over all weights together; 0 is off.</source>
      <translation>El gradiente más largo que puede seguir un paso, con todos los pesos juntos; 0 lo desactiva.</translation>
    </message>
    <message>
      <source>Look at these first: some may lie in the wrong folder.</source>
      <translation>Mira estas primero: alguna puede estar en la carpeta equivocada.</translation>
    </message>
    <message>
      <source>Look at what was answered wrongly: often a picture lies in the wrong folder, or two classes mix.</source>
      <translation>Mira lo que respondió mal: a menudo una imagen está en la carpeta equivocada o dos clases se mezclan.</translation>
    </message>
    <message>
      <source>Look at {page}. If the file is what you want, download it there and choose it here.</source>
      <translation>Mira {page}. Si el archivo es lo que quieres, descárgalo ahí y elígelo aquí.</translation>
    </message>
    <message>
      <source>Look it up</source>
      <translation>Consultar</translation>
    </message>
    <message>
      <source>Look whether 'ssh {host}' works in a terminal.</source>
      <translation>Compruebe si «ssh {host}» funciona en un terminal.</translation>
    </message>
    <message numerus="yes">
      <source>Looked at {n} files.</source>
      <translation>
        <numerusform>1 archivo leído.</numerusform>
        <numerusform>{n} archivos leídos.</numerusform>
      </translation>
    </message>
    <message>
      <source>Looking at every picture</source>
      <translation>Mirando cada imagen</translation>
    </message>
    <message>
      <source>Looking at the pictures...</source>
      <translation>Leyendo las imágenes...</translation>
    </message>
    <message>
      <source>Looking at the pictures: {done} of {total}</source>
      <translation>Leyendo las imágenes: {done} de {total}</translation>
    </message>
    <message>
      <source>Looking at what you gave...</source>
      <translation>Mirando lo que ha dado...</translation>
    </message>
    <message>
      <source>Looking for NVIDIA's driver...</source>
      <translation>Buscando el controlador de NVIDIA...</translation>
    </message>
    <message numerus="yes">
      <source>Looking for pictures: {found} files</source>
      <translation>
        <numerusform>Buscando imágenes: {found} archivo</numerusform>
        <numerusform>Buscando imágenes: {found} archivos</numerusform>
      </translation>
    </message>
    <message>
      <source>Looking into '{folder}'...</source>
      <translation>Mirando «{folder}»...</translation>
    </message>
    <message>
      <source>Looking into the folder...</source>
      <translation>Mirando la carpeta...</translation>
    </message>
    <message>
      <source>Looking...</source>
      <translation>Mirando...</translation>
    </message>
    <message>
      <source>Looks at every picture for blank, blurred, dark and very small ones, and asks the network of the Model page which seem to lie in the wrong class. In seconds to minutes; nothing is trained or changed.</source>
      <translation>Busca imágenes vacías, borrosas, oscuras y muy pequeñas, y pregunta a la red de la página Modelo cuáles parecen estar en la clase equivocada. En segundos o minutos; no se entrena ni se cambia nada.</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Pérdida</translation>
    </message>
    <message>
      <source>Loss (cross entropy; how far off it is on average, 0 at best) on these pictures: {loss:.4f}.</source>
      <translation>Pérdida (entropía cruzada; cuánto se desvía de media, 0 en el mejor caso) en estas imágenes: {loss:.4f}.</translation>
    </message>
    <message>
      <source>Loss, cross entropy</source>
      <translation>Pérdida, entropía cruzada</translation>
    </message>
    <message>
      <source>Loss: how far off</source>
      <translation>Pérdida: cuánto yerra</translation>
    </message>
    <message>
      <source>Lower learning rate ({rate})</source>
      <translation>Tasa de aprendizaje menor ({rate})</translation>
    </message>
    <message>
      <source>Lower the learning rate</source>
      <translation>Bajar la tasa de aprendizaje</translation>
    </message>
    <message>
      <source>Made</source>
      <translation>Hecho</translation>
    </message>
    <message>
      <source>Made by tlgui {version} from {model} on {date}. Nothing in this file is loaded from elsewhere.</source>
      <translation>Hecho por tlgui {version} con {model} el {date}. Nada de este archivo se carga de otro sitio.</translation>
    </message>
    <message>
      <source>Made on</source>
      <translation>Hecho el</translation>
    </message>
    <message>
      <source>Make it a part of this one</source>
      <translation>Hacerla parte de esta</translation>
    </message>
    <message>
      <source>Make it again</source>
      <translation>Hacerla de nuevo</translation>
    </message>
    <message>
      <source>Make room on that disk, then press Start again.</source>
      <translation>Haz sitio en ese disco y pulsa Empezar de nuevo.</translation>
    </message>
    <message>
      <source>Make room on that disk; the same again goes on from there.</source>
      <translation>Haz sitio en ese disco; al repetirlo, continúa desde ahí.</translation>
    </message>
    <message>
      <source>Make room on the disk or choose another one, remove what was copied, and try again.</source>
      <translation>Haz sitio en el disco o elige otro, quita lo que se copió e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>Make room on the disk, or close other windows of tlgui, then try again.</source>
      <translation>Haz sitio en el disco o cierra otras ventanas de tlgui, e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>Make room or choose another folder; sorting into the same folder again goes on.</source>
      <translation>Haz sitio o elige otra carpeta; si clasificas de nuevo en la misma carpeta, continúa.</translation>
    </message>
    <message>
      <source>Make room there, and try again.</source>
      <translation>Haga sitio allí y vuelva a intentarlo.</translation>
    </message>
    <message>
      <source>Make smaller</source>
      <translation>Reducir</translation>
    </message>
    <message>
      <source>Makes this phase {epochs} longer: each is one more pass over all training pictures. Worth it while the validation loss still falls.</source>
      <translation>Alarga esta fase {epochs}: cada una es una pasada más por todas las imágenes de entrenamiento. Vale la pena mientras la pérdida de validación sigue bajando.</translation>
    </message>
    <message>
      <source>Maybe: a smooth thing on a smooth ground looks the same. Keep those you can recognise.</source>
      <translation>Quizá: un objeto liso sobre un fondo liso se ve igual. Conserva las que puedas reconocer.</translation>
    </message>
    <message>
      <source>Maybe: it can be a stray picture, or a rare but good one.</source>
      <translation>Quizá: puede ser una imagen perdida, o una rara pero buena.</translation>
    </message>
    <message>
      <source>Means and variances of pretrained batch norms while their blocks learn: frozen keeps them, since a few batches estimate them badly; random weights always learn them.</source>
      <translation>Medias y varianzas de la normalización por lotes preentrenada mientras aprenden sus bloques: frozen las conserva, ya que unos pocos lotes las estiman mal; los pesos aleatorios las aprenden siempre.</translation>
    </message>
    <message>
      <source>Measure it now</source>
      <translation>Medirlo ahora</translation>
    </message>
    <message>
      <source>Measure the difference</source>
      <translation>Medir la diferencia</translation>
    </message>
    <message>
      <source>Measured before you left out, moved or took back single pictures. Measure again to be exact.</source>
      <translation>Medido antes de que excluyeras o movieras imágenes sueltas o anularas esas decisiones. Mide de nuevo para tener el dato exacto.</translation>
    </message>
    <message>
      <source>Measured pictures with such an answer.</source>
      <translation>Imágenes medidas con una respuesta así.</translation>
    </message>
    <message>
      <source>Measures on your pictures how much they are like those that the network learned from, counts them, and says which part of the network had better learn.</source>
      <translation>Mide en tus imágenes cuánto se parecen a aquellas de las que aprendió la red, las cuenta y dice qué parte de la red conviene que aprenda.</translation>
    </message>
    <message>
      <source>Measuring how fast this computer runs this network</source>
      <translation>Midiendo lo rápido que este equipo ejecuta esta red</translation>
    </message>
    <message>
      <source>Measuring how long each takes...</source>
      <translation>Midiendo cuánto tarda cada una...</translation>
    </message>
    <message>
      <source>Measuring how much your pictures are like those that the network knows</source>
      <translation>Midiendo cuánto se parecen tus imágenes a las que conoce la red</translation>
    </message>
    <message>
      <source>Memory ran out on {describe_device} even with one picture at a time.</source>
      <translation>La memoria se agotó en {describe_device}, incluso con las imágenes de una en una.</translation>
    </message>
    <message>
      <source>Merge the classes that look alike: {groups}.</source>
      <translation>Unir las clases que se parecen: {groups}.</translation>
    </message>
    <message>
      <source>Merge them</source>
      <translation>Unirlas</translation>
    </message>
    <message>
      <source>Mid grey is zero. Each filter has its own scale, the same before and after.</source>
      <translation>El gris medio es cero. Cada filtro tiene su propia escala, la misma antes y después.</translation>
    </message>
    <message>
      <source>Mistakes</source>
      <translation>Errores</translation>
    </message>
    <message>
      <source>Mistakes come first.</source>
      <translation>Los errores van primero.</translation>
    </message>
    <message numerus="yes">
      <source>Mixed up most, {times} each: {pairs}, and {n} pairs more.</source>
      <translation>
        <numerusform>Lo que más se confundió, {times} cada uno: {pairs}, y 1 par más.</numerusform>
        <numerusform>Lo que más se confundió, {times} cada uno: {pairs}, y {n} pares más.</numerusform>
      </translation>
    </message>
    <message>
      <source>Mixed up most, {times} each: {pairs}.</source>
      <translation>Lo que más se confundió, {times} cada uno: {pairs}.</translation>
    </message>
    <message>
      <source>Mixed up most: {pair}, {times}.</source>
      <translation>Lo que más se confundió: {pair}, {times}.</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>Model files</source>
      <translation>Archivos de modelo</translation>
    </message>
    <message>
      <source>Model “{name}” ({network}): {classes}</source>
      <translation>Modelo «{name}» ({network}): {classes}</translation>
    </message>
    <message>
      <source>More choices: networks, heads, schedules, every number</source>
      <translation>Más opciones: redes, cabezas, planes, todos los números</translation>
    </message>
    <message>
      <source>More is unfrozen after epoch {epoch} already. The run goes on as it was.</source>
      <translation>Ya se descongela más tras la época {epoch}. El entrenamiento sigue como estaba.</translation>
    </message>
    <message>
      <source>More than {duration} left, not done before {clock}.</source>
      <translation>Falta más de {duration}; no acaba antes de las {clock}.</translation>
    </message>
    <message>
      <source>Most accurate</source>
      <translation>Más exacta</translation>
    </message>
    <message>
      <source>Most accurate first</source>
      <translation>Más exactas primero</translation>
    </message>
    <message>
      <source>Move the boundary of what learns</source>
      <translation>Mover el límite de lo que aprende</translation>
    </message>
    <message>
      <source>Move them</source>
      <translation>Moverlas</translation>
    </message>
    <message numerus="yes">
      <source>Move these {n} runs to the bin?</source>
      <translation>
        <numerusform>¿Mover este entrenamiento a la papelera?</numerusform>
        <numerusform>¿Mover estos {n} entrenamientos a la papelera?</numerusform>
      </translation>
    </message>
    <message>
      <source>Move to class</source>
      <translation>Mover a la clase</translation>
    </message>
    <message>
      <source>Move to the bin</source>
      <translation>Mover a la papelera</translation>
    </message>
    <message>
      <source>Move to the bin...</source>
      <translation>Mover a la papelera...</translation>
    </message>
    <message>
      <source>Move to the suggested class</source>
      <translation>Mover a la clase sugerida</translation>
    </message>
    <message>
      <source>Moves the folders of the chosen runs to the system's bin, from where they can be put back (Delete).</source>
      <translation>Mueve las carpetas de los entrenamientos elegidos a la papelera del sistema, de donde se pueden restaurar (Supr).</translation>
    </message>
    <message>
      <source>NVIDIA GPU (CUDA)</source>
      <translation>GPU NVIDIA (CUDA)</translation>
    </message>
    <message>
      <source>NVIDIA's driver is too old: version {driver} is installed, and this PyTorch {torch} needs {lowest} or newer. Update the driver. {or_else}</source>
      <translation>El controlador de NVIDIA es demasiado antiguo: está instalada la versión {driver}, y este PyTorch {torch} necesita la {lowest} o una posterior. Actualiza el controlador. {or_else}</translation>
    </message>
    <message>
      <source>NVIDIA's driver is too old: version {driver} is installed, and {lowest} or newer is needed. Update the driver first, then come back here: this tlgui came with the small PyTorch {torch}, which can use the processor only.</source>
      <translation>El controlador de NVIDIA es demasiado antiguo: está instalada la versión {driver}, y hace falta la {lowest} o una posterior. Actualiza primero el controlador y vuelve aquí: este tlgui vino con el PyTorch {torch} pequeño, que solo puede usar el procesador.</translation>
    </message>
    <message>
      <source>NVIDIA's driver {driver} and a matching PyTorch {torch} are installed. The GPU is used automatically if that PyTorch supports it.</source>
      <translation>Están instalados el controlador de NVIDIA {driver} y un PyTorch {torch} compatible. La GPU se usa automáticamente si ese PyTorch la admite.</translation>
    </message>
    <message>
      <source>NVIDIA's driver {driver} and a matching PyTorch {torch} are installed: the GPU is used automatically.</source>
      <translation>Están instalados el controlador de NVIDIA {driver} y un PyTorch {torch} compatible: la GPU se usa automáticamente.</translation>
    </message>
    <message>
      <source>NVIDIA's driver {driver} is installed, but no PyTorch supports this GPU (compute capability {capability}) with this driver. Update the driver if there is a newer one; until then everything works on the processor.</source>
      <translation>El controlador de NVIDIA {driver} está instalado, pero ningún PyTorch admite esta GPU (capacidad de cálculo {capability}) con él. Actualiza el controlador si hay uno más nuevo; hasta entonces, todo funciona en el procesador.</translation>
    </message>
    <message>
      <source>NVIDIA's driver {driver} is installed, but this GPU (compute capability {capability}) is too old: no version of PyTorch that tlgui can use supports it. Everything works on the processor, only more slowly.</source>
      <translation>El controlador de NVIDIA {driver} está instalado, pero esta GPU (capacidad de cálculo {capability}) es demasiado antigua: ninguna versión de PyTorch que tlgui pueda usar la admite. Todo funciona en el procesador, solo que más lento.</translation>
    </message>
    <message>
      <source>NVIDIA's driver {driver} is installed, but this PyTorch {torch} does not support this GPU (compute capability {capability}). Everything works on the processor. {or_else}</source>
      <translation>El controlador de NVIDIA {driver} está instalado, pero este PyTorch {torch} no admite esta GPU (capacidad de cálculo {capability}). Todo funciona en el procesador. {or_else}</translation>
    </message>
    <message>
      <source>NVIDIA's driver {driver} is installed, but this tlgui came with the small PyTorch {torch}, which can use the processor only. Download PyTorch for CUDA {cuda}, which suits this driver, or choose a Python that already has a suitable PyTorch: tlgui then trains with that one.</source>
      <translation>El controlador de NVIDIA {driver} está instalado, pero este tlgui vino con el PyTorch {torch} pequeño, que solo puede usar el procesador. Descarga PyTorch para CUDA {cuda}, que conviene a este controlador, o elige un Python que ya tenga un PyTorch adecuado: tlgui entrenará entonces con él.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Name a repository, or paste the address of its page. It must hold the weights of one of the networks in the list. Only its name is sent, and nothing is downloaded before you have seen size and licence.</source>
      <translation>Nombre un repositorio o pegue la dirección de su página. Debe contener los pesos de una de las redes de la lista. Solo se envía su nombre, y no se descarga nada antes de que usted haya visto el tamaño y la licencia.</translation>
    </message>
    <message>
      <source>Name and note</source>
      <translation>Nombre y nota</translation>
    </message>
    <message>
      <source>Name and note...</source>
      <translation>Nombre y nota...</translation>
    </message>
    <message>
      <source>Name of a class</source>
      <translation>Nombre de una clase</translation>
    </message>
    <message>
      <source>Name of a new class, or new name of the chosen class</source>
      <translation>Nombre de una clase nueva, o nombre nuevo de la clase elegida</translation>
    </message>
    <message>
      <source>Name the one that you mean in full: {names}.</source>
      <translation>Indica el nombre completo del que quieres: {names}.</translation>
    </message>
    <message>
      <source>Name two folders of runs.</source>
      <translation>Indica dos carpetas de entrenamientos.</translation>
    </message>
    <message>
      <source>Near the head a network sees whole shapes; this is what differs most from one task to another.</source>
      <translation>Cerca de la cabeza, la red ve formas enteras; es lo que más cambia de una tarea a otra.</translation>
    </message>
    <message>
      <source>Near the input a network sees simple things, such as edges and colours, that every picture has.</source>
      <translation>Cerca de la entrada, la red ve cosas sencillas, como bordes y colores, que tiene cualquier imagen.</translation>
    </message>
    <message>
      <source>Nearly all pictures of '{name}' come from {groups} on which hardly any other class was taken: the model may tell those days' light and background instead of '{name}', and the figures would hardly show it. Take pictures of several classes on each day.</source>
      <translation>Casi todas las imágenes de «{name}» vienen de {groups} en los que apenas se tomó otra clase: el modelo puede reconocer la luz y el fondo de esos días en lugar de «{name}», y las cifras apenas lo mostrarían. Toma imágenes de varias clases cada día.</translation>
    </message>
    <message>
      <source>Nearly all pictures of '{name}' come from {groups} that took hardly any other class: the model may tell the cameras instead of '{name}', and the figures would hardly show it. Take pictures of several classes with each camera.</source>
      <translation>Casi todas las imágenes de «{name}» vienen de {groups} que apenas tomaron otra clase: el modelo puede reconocer las cámaras en lugar de «{name}», y las cifras apenas lo mostrarían. Toma imágenes de varias clases con cada cámara.</translation>
    </message>
    <message>
      <source>Nearly certain where both look the same to you.</source>
      <translation>Casi seguro si ambas te parecen iguales.</translation>
    </message>
    <message>
      <source>Nearly certain. It does little harm: leave some out only where they crowd the others.</source>
      <translation>Casi seguro. Hace poco daño: excluye algunas solo si tapan a las demás.</translation>
    </message>
    <message>
      <source>Nearly the same as another one</source>
      <translation>Casi igual que otra</translation>
    </message>
    <message>
      <source>Neither the files (no EXIF data) nor their names and folders say on which days, with which cameras or of which persons they were taken, so pictures of one and the same may lie on both sides.</source>
      <translation>Ni los archivos (sin datos EXIF) ni sus nombres y carpetas dicen en qué días, con qué cámaras o de qué personas se tomaron, así que puede haber imágenes de un mismo origen en ambos lados.</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Red</translation>
    </message>
    <message>
      <source>Network {number} of {n}: {what}</source>
      <translation>Red {number} de {n}: {what}</translation>
    </message>
    <message>
      <source>Network: {network}.</source>
      <translation>Red: {network}.</translation>
    </message>
    <message>
      <source>Networks that were tried, the best first</source>
      <translation>Redes probadas, la mejor primero</translation>
    </message>
    <message>
      <source>Networks whose weights are on this computer</source>
      <translation>Redes cuyos pesos están en este equipo</translation>
    </message>
    <message>
      <source>Networks: scroll with the arrow keys</source>
      <translation>Redes: desplázate con las flechas</translation>
    </message>
    <message>
      <source>New folder: {folder}</source>
      <translation>Carpeta nueva: {folder}</translation>
    </message>
    <message>
      <source>New project: choose the folder with the pictures</source>
      <translation>Nuevo proyecto: elige la carpeta con las imágenes</translation>
    </message>
    <message>
      <source>New runs go there from the next start on. Earlier runs stay where they are.</source>
      <translation>Los entrenamientos nuevos van ahí desde el próximo inicio. Los anteriores quedan donde están.</translation>
    </message>
    <message>
      <source>Newer versions: not available in this build</source>
      <translation>Versiones nuevas: no disponible en esta edición</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Recientes primero</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <source>Next epoch</source>
      <translation>Época siguiente</translation>
    </message>
    <message>
      <source>Next phase</source>
      <translation>Fase siguiente</translation>
    </message>
    <message>
      <source>Next picture</source>
      <translation>Imagen siguiente</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>Paso siguiente</translation>
    </message>
    <message>
      <source>Next: the network</source>
      <translation>Siguiente: la red</translation>
    </message>
    <message>
      <source>No NVIDIA driver was found on this computer. If there is an NVIDIA GPU in it, install NVIDIA's driver first and start tlgui again. Without one, everything works on the processor, only more slowly.</source>
      <translation>No se encontró ningún controlador de NVIDIA en este equipo. Si tiene una GPU NVIDIA, instala primero su controlador y vuelve a iniciar tlgui. Sin ella, todo funciona en el procesador, solo que más lento.</translation>
    </message>
    <message numerus="yes">
      <source>No better for {n} epochs; epoch {epoch} is kept.</source>
      <translation>
        <numerusform>Sin mejorar desde hace 1 época; se conserva la época {epoch}.</numerusform>
        <numerusform>Sin mejorar desde hace {n} épocas; se conserva la época {epoch}.</numerusform>
      </translation>
    </message>
    <message>
      <source>No better than guessing. Do not rely on these answers.</source>
      <translation>No es mejor que el azar. No confíe en estas respuestas.</translation>
    </message>
    <message>
      <source>No camera is connected. Plug one in or switch it on: it is offered here at once.</source>
      <translation>No hay ninguna cámara conectada. Conecta una o enciéndela: aparece aquí enseguida.</translation>
    </message>
    <message>
      <source>No computer is known by the name '{host}'.</source>
      <translation>No se conoce ningún equipo con el nombre «{host}».</translation>
    </message>
    <message>
      <source>No finished run and no model file is open.</source>
      <translation>No hay abierto ningún entrenamiento terminado ni archivo de modelo.</translation>
    </message>
    <message>
      <source>No folder of pictures yet.</source>
      <translation>Aún no hay carpeta de imágenes.</translation>
    </message>
    <message>
      <source>No learning rate made the loss fall clearly in this short trial, so there is none to suggest.</source>
      <translation>Ninguna tasa de aprendizaje hizo bajar claramente la pérdida en esta prueba breve, así que no hay ninguna que sugerir.</translation>
    </message>
    <message>
      <source>No model is open. Train one, or drop a model file here.</source>
      <translation>No hay ningún modelo abierto. Entrene uno o suelte aquí un archivo de modelo.</translation>
    </message>
    <message>
      <source>No model yet</source>
      <translation>Todavía no hay modelo</translation>
    </message>
    <message>
      <source>No network goes with all of these words. Try fewer, a family such as ResNet, or: small, large, quick, accurate, ready to use, MIT.</source>
      <translation>Ninguna red concuerda con todas estas palabras. Prueba con menos, con una familia como ResNet, o con: pequeña, grande, rápida, exacta, lista para usar, MIT.</translation>
    </message>
    <message>
      <source>No network's weights are on this computer yet.</source>
      <translation>Aún no están en este equipo los pesos de ninguna red.</translation>
    </message>
    <message>
      <source>No part of the file names puts the pictures into groups, as a patient's number does.</source>
      <translation>Ninguna parte de los nombres de archivo agrupa las imágenes, como haría el número de un paciente.</translation>
    </message>
    <message>
      <source>No part of the picture spoke for this answer more than for the others.</source>
      <translation>Ninguna parte de la imagen habló a favor de esta respuesta más que de las otras.</translation>
    </message>
    <message>
      <source>No picture in '{root}' can be read. {reason}</source>
      <translation>No se puede leer ninguna imagen de «{root}». {reason}</translation>
    </message>
    <message>
      <source>No picture was found in what you dropped.</source>
      <translation>No se encontró ninguna imagen en lo que soltaste.</translation>
    </message>
    <message>
      <source>No picture was held out by both runs ({first} pictures in one, {second} in the other), so nothing can be compared fairly: what one of them learned from, it would only remember.</source>
      <translation>Ninguna imagen se reservó en ambos entrenamientos ({first} imágenes en uno, {second} en el otro), así que no hay comparación justa: lo que uno aprendió, solo lo recordaría.</translation>
    </message>
    <message>
      <source>No picture was sorted into '{folder}'.</source>
      <translation>No se clasificó ninguna imagen en «{folder}».</translation>
    </message>
    <message>
      <source>No pictures are pinned. Click a number of the matrix, choose pictures and pin them.</source>
      <translation>No hay imágenes fijadas. Haz clic en un número de la matriz, elige imágenes y fíjalas.</translation>
    </message>
    <message>
      <source>No problems found: every picture can be read.</source>
      <translation>Ningún problema: todas las imágenes se pueden leer.</translation>
    </message>
    <message>
      <source>No run is going on in '{path}', so there is nothing to change.</source>
      <translation>No hay ningún entrenamiento en curso en «{path}», así que no hay nada que cambiar.</translation>
    </message>
    <message>
      <source>No runs yet</source>
      <translation>Aún no hay entrenamientos</translation>
    </message>
    <message numerus="yes">
      <source>No sign that a corner, an edge or the border decides, measured on {n} pictures.</source>
      <translation>
        <numerusform>Ningún indicio de que decida una esquina, un lado o el borde, medido con 1 imagen.</numerusform>
        <numerusform>Ningún indicio de que decida una esquina, un lado o el borde, medido con {n} imágenes.</numerusform>
      </translation>
    </message>
    <message>
      <source>No single part stood out: much of the picture spoke for the answer, the bright most.</source>
      <translation>Ninguna parte destacó sola: gran parte de la imagen habló a favor de la respuesta, lo claro más que nada.</translation>
    </message>
    <message>
      <source>No table of what went where</source>
      <translation>Sin tabla de qué fue adónde</translation>
    </message>
    <message>
      <source>No two classes were mixed up.</source>
      <translation>No se confundieron clases entre sí.</translation>
    </message>
    <message>
      <source>No weights were found in '{folder}'. Files are recognised by torchvision's names (resnet18-f37072fd.pth) or by the network's name (resnet18.pth, resnet18.safetensors). tlgui looks there again at every start.</source>
      <translation>No se encontraron pesos en «{folder}». Los archivos se reconocen por el nombre que les da torchvision (resnet18-f37072fd.pth) o por el nombre de la red (resnet18.pth, resnet18.safetensors). tlgui mira ahí de nuevo en cada inicio.</translation>
    </message>
    <message>
      <source>No word like that is explained here.</source>
      <translation>Aquí no se explica ninguna palabra así.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ninguna</translation>
    </message>
    <message>
      <source>None in the file; they are put in only when somebody asks for it.</source>
      <translation>Ninguna en el archivo; solo se incluyen si alguien lo pide.</translation>
    </message>
    <message>
      <source>None of its {n} tensors has the name and shape that one of them needs.</source>
      <translation>Ninguno de sus {n} tensores tiene el nombre y la forma que necesita alguna de ellas.</translation>
    </message>
    <message>
      <source>None of the model's {subset} pictures is in '{root}'.</source>
      <translation>En «{root}» no está ninguna de las imágenes de {subset} del modelo.</translation>
    </message>
    <message>
      <source>None of the validation pictures can be read any more, so the model was not measured. It is saved in '{model}'.</source>
      <translation>Ya no se puede leer ninguna de las imágenes de validación, así que el modelo no se midió. Está guardado en «{model}».</translation>
    </message>
    <message>
      <source>None of the {subset} pictures can be read any more.</source>
      <translation>Ya no se puede leer ninguna de las imágenes de {subset}.</translation>
    </message>
    <message>
      <source>None of these</source>
      <translation>Ninguna de estas</translation>
    </message>
    <message>
      <source>None of these classes</source>
      <translation>Ninguna de estas clases</translation>
    </message>
    <message>
      <source>None of these files can be read as a picture.</source>
      <translation>Ninguno de estos archivos se puede leer como imagen.</translation>
    </message>
    <message>
      <source>None: pictures stay as they are</source>
      <translation>Ninguno: las imágenes quedan como están</translation>
    </message>
    <message>
      <source>None: random weights</source>
      <translation>Ninguno: pesos aleatorios</translation>
    </message>
    <message>
      <source>Not enough memory</source>
      <translation>No hay memoria suficiente</translation>
    </message>
    <message>
      <source>Not measured for this model yet; it takes some seconds, on a slow computer a minute or two.</source>
      <translation>Aún no se ha medido en este modelo; tarda unos segundos, o uno o dos minutos en un equipo lento.</translation>
    </message>
    <message>
      <source>Not measured: its run has not ended.</source>
      <translation>Sin medir: su entrenamiento no ha terminado.</translation>
    </message>
    <message>
      <source>Not moved to the bin</source>
      <translation>No se movió a la papelera</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Ahora no</translation>
    </message>
    <message>
      <source>Not put back</source>
      <translation>No devuelto a su sitio</translation>
    </message>
    <message>
      <source>Not quite the same: {notes}</source>
      <translation>No es exactamente igual: {notes}</translation>
    </message>
    <message>
      <source>Not started yet when the program was last closed</source>
      <translation>Sin empezar cuando se cerró el programa la última vez</translation>
    </message>
    <message>
      <source>Not sure: perhaps {name}</source>
      <translation>No está seguro: quizá {name}</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Nothing is being trained.</source>
      <translation>No se está entrenando nada.</translation>
    </message>
    <message>
      <source>Nothing is cut off.</source>
      <translation>No se corta nada.</translation>
    </message>
    <message>
      <source>Nothing leaves this computer. Your pictures are only read, never changed or moved.</source>
      <translation>Nada sale de este equipo. Tus imágenes solo se leen; nunca se cambian ni se mueven.</translation>
    </message>
    <message>
      <source>Nothing of your pictures is cut off.</source>
      <translation>No se corta nada de tus imágenes.</translation>
    </message>
    <message>
      <source>Nothing pretrained, for comparison. Needs far more pictures and time (scratch).</source>
      <translation>Nada preentrenado, para comparar. Necesita muchas más imágenes y tiempo (scratch).</translation>
    </message>
    <message>
      <source>Nothing so far, by what the scan alone can see.</source>
      <translation>Nada hasta ahora, por lo que se ve solo con la lectura.</translation>
    </message>
    <message>
      <source>Nothing to show yet</source>
      <translation>Aún no hay nada que mostrar</translation>
    </message>
    <message>
      <source>Nothing unusual is cut off: of each picture a margin, of longer ones the ends as well, never more than half.</source>
      <translation>No se corta nada fuera de lo normal: un margen de cada imagen y, en las alargadas, también los extremos, nunca más de la mitad.</translation>
    </message>
    <message>
      <source>Nothing was found that is wrong with single pictures.</source>
      <translation>No se encontró nada malo en ninguna imagen.</translation>
    </message>
    <message>
      <source>Nothing was overwritten</source>
      <translation>No se sobrescribió nada</translation>
    </message>
    <message>
      <source>Nothing was sorted into '{folder}' by tlgui.</source>
      <translation>tlgui no clasificó nada en «{folder}».</translation>
    </message>
    <message>
      <source>Nothing was written. Choose another format, and report this as a fault of tlgui.</source>
      <translation>No se escribió nada. Elige otro formato y comunica esto como un fallo de tlgui.</translation>
    </message>
    <message>
      <source>Now in the model file: {sentence}</source>
      <translation>Ahora en el archivo del modelo: {sentence}</translation>
    </message>
    <message>
      <source>Now with your own pictures...</source>
      <translation>Ahora con tus imágenes...</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>Aceptar</translation>
    </message>
    <message>
      <source>ONNX, for nearly every program</source>
      <translation>ONNX, para casi cualquier programa</translation>
    </message>
    <message>
      <source>Of all answers, how many are right. Compare it with guessing: with two classes of the same size, guessing is right half of the time.</source>
      <translation>De todas las respuestas, cuántas son acertadas. Compárala con responder al azar: con dos clases del mismo tamaño, al azar se acierta la mitad de las veces.</translation>
    </message>
    <message>
      <source>Of all these pictures, each counted once, {accuracy:.1%} are answered right: the larger classes weigh most.</source>
      <translation>De todas estas imágenes, contando cada una una vez, se acierta el {accuracy:.1%}: las clases más grandes pesan más.</translation>
    </message>
    <message>
      <source>Of the answers with a class, how many are right: how far that answer can be trusted.</source>
      <translation>De las respuestas con una clase, cuántas son acertadas: hasta dónde puedes fiarte de esa respuesta.</translation>
    </message>
    <message>
      <source>Of the pictures of a class, how many the model found.</source>
      <translation>De las imágenes de una clase, cuántas encontró el modelo. En español también se llama exhaustividad o sensibilidad.</translation>
    </message>
    <message>
      <source>Of {groups}, none can be held out: some class would have most of its pictures, or none, on one side.</source>
      <translation>Con {groups} no se puede reservar nada: alguna clase tendría en un lado la mayoría de sus imágenes, o ninguna.</translation>
    </message>
    <message numerus="yes">
      <source>Of {groups}, none can be held out: {n} pictures do not say where they come from.</source>
      <translation>
        <numerusform>Con {groups} no se puede reservar nada: {n} imagen no dice de dónde viene.</numerusform>
        <numerusform>Con {groups} no se puede reservar nada: {n} imágenes no dicen de dónde vienen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of {n} classes fewer than {least} pictures were measured, so little is known of each: {names}.</source>
      <translation>
        <numerusform>De 1 clase se midieron menos de {least} imágenes, así que se sabe poco de ella: {names}.</numerusform>
        <numerusform>De {n} clases se midieron menos de {least} imágenes, así que se sabe poco de cada una: {names}.</numerusform>
      </translation>
    </message>
    <message>
      <source>On Debian and Ubuntu: sudo apt-get install python3-venv. Elsewhere install Python from python.org.</source>
      <translation>En Debian y Ubuntu: sudo apt-get install python3-venv. En otros sistemas, instala Python desde python.org.</translation>
    </message>
    <message>
      <source>On one computer, in single precision, the pictures, their order, their variations and the first weights are the same to the last digits: expect the loss of the best epoch within 0.05 of the run's and its accuracy within one picture, or two in a hundred. Adam makes more of the last digits than SGD, where little is left to learn. Another device, another version of torch, dropout and very large JPEGs (which tlgui reads at a smaller size) may add as much again.</source>
      <translation>En un mismo equipo, con precisión simple, las imágenes, su orden, sus variaciones y los primeros pesos son iguales hasta las últimas cifras: espera la pérdida de la mejor época a menos de 0,05 de la del entrenamiento y su exactitud a menos de una imagen, o de dos por cada cien. Adam es más sensible que SGD a las últimas cifras cuando queda poco que aprender. Otro dispositivo, otra versión de torch, el dropout y los JPEG muy grandes (que tlgui lee a un tamaño menor) pueden añadir otro tanto.</translation>
    </message>
    <message>
      <source>On the Model page: {error}</source>
      <translation>En la página Modelo: {error}</translation>
    </message>
    <message>
      <source>On {date}, with {backbone} and these weights to begin with: {weights}.</source>
      <translation>El {date}, con {backbone} y estos pesos para empezar: {weights}.</translation>
    </message>
    <message>
      <source>One block less learns in this phase</source>
      <translation>En esta fase aprende un bloque menos</translation>
    </message>
    <message>
      <source>One epoch less</source>
      <translation>Una época menos</translation>
    </message>
    <message>
      <source>One more block learns in this phase</source>
      <translation>En esta fase aprende un bloque más</translation>
    </message>
    <message>
      <source>One more epoch</source>
      <translation>Una época más</translation>
    </message>
    <message>
      <source>One number that makes the percentages more modest (above 1) or bolder (below 1), so that they keep their word better. It changes no answer.</source>
      <translation>Un número que hace los porcentajes más modestos (por encima de 1) o más atrevidos (por debajo de 1), para que cumplan mejor su palabra. No cambia ninguna respuesta.</translation>
    </message>
    <message>
      <source>One of the {n} processes that train together ended, or did not answer any more. The run stopped there, and its state is on disk.</source>
      <translation>Uno de los {n} procesos que entrenan juntos terminó o dejó de responder. El entrenamiento se detuvo ahí, y su estado está en el disco.</translation>
    </message>
    <message>
      <source>One page with figures, curves and the worst mistakes, for people who were not there</source>
      <translation>Una página con cifras, curvas y los peores errores, para quienes no estuvieron presentes</translation>
    </message>
    <message>
      <source>One pass over all training pictures. After each, the model is tried on the validation pictures.</source>
      <translation>Una pasada por todas las imágenes de entrenamiento. Después de cada una, el modelo se prueba con las imágenes de validación.</translation>
    </message>
    <message>
      <source>One sub-folder for each class, named after it, with 20 pictures or more in each:</source>
      <translation>Una subcarpeta por clase, con el nombre de la clase y 20 imágenes o más en cada una:</translation>
    </message>
    <message>
      <source>Only a run that goes on can be changed.</source>
      <translation>Solo se puede cambiar un entrenamiento en curso.</translation>
    </message>
    <message>
      <source>Only a run that has finished keeps them, and runs of earlier versions never did: train again to compare.</source>
      <translation>Solo las guarda un entrenamiento terminado, y los de versiones anteriores nunca lo hicieron: entrena de nuevo para comparar.</translation>
    </message>
    <message>
      <source>Only a run that was interrupted can be continued, not one that has finished.</source>
      <translation>Solo se puede continuar un entrenamiento interrumpido, no uno que ha terminado.</translation>
    </message>
    <message>
      <source>Only one run can go on in the background. Keep this window open until the other one has finished.</source>
      <translation>Solo puede haber un entrenamiento en segundo plano. Mantén abierta esta ventana hasta que el otro haya terminado.</translation>
    </message>
    <message>
      <source>Only pictures whose name holds this</source>
      <translation>Solo imágenes cuyo nombre contiene esto</translation>
    </message>
    <message>
      <source>Only the doubtful</source>
      <translation>Solo las dudosas</translation>
    </message>
    <message>
      <source>Only the head learned: every block below it is exactly as it was before the training.</source>
      <translation>Solo aprendió la cabeza: todos los bloques de debajo están exactamente como antes del entrenamiento.</translation>
    </message>
    <message>
      <source>Only the surest</source>
      <translation>Solo lo más seguro</translation>
    </message>
    <message>
      <source>Only the {shown} classes that are mixed up, of {n}</source>
      <translation>Solo las {shown} clases que se confunden, de {n}</translation>
    </message>
    <message>
      <source>Only these are compared: A held out {first} pictures in all, B {second}; what only one of them held out, the other may have learned from.</source>
      <translation>Solo se comparan estas: A reservó {first} imágenes en total; B, {second}. De lo que reservó solo uno, puede haber aprendido el otro.</translation>
    </message>
    <message>
      <source>Only those I corrected</source>
      <translation>Solo las que corregí</translation>
    </message>
    <message>
      <source>Only those that a model answers otherwise</source>
      <translation>Solo las que un modelo da por otra clase</translation>
    </message>
    <message>
      <source>Only you know whether these are persons, places or days; if they are kinds of the class, do not hold them out.</source>
      <translation>Solo tú sabes si son personas, lugares o días; si son variedades de la clase, no las reserves.</translation>
    </message>
    <message>
      <source>Open &amp;model file...</source>
      <translation>Abrir archivo de &amp;modelo...</translation>
    </message>
    <message>
      <source>Open &amp;project...</source>
      <translation>Abrir pro&amp;yecto...</translation>
    </message>
    <message>
      <source>Open '{folder}', the folder above: this folder seems to be one of its {n} classes ({names}).</source>
      <translation>Abrir «{folder}», la carpeta superior: esta carpeta parece ser una de sus {n} clases ({names}).</translation>
    </message>
    <message>
      <source>Open '{folder}', which holds {n} folders with pictures ({names}).</source>
      <translation>Abrir «{folder}», que contiene {n} carpetas con imágenes ({names}).</translation>
    </message>
    <message>
      <source>Open a folder of pictures first.</source>
      <translation>Abre primero una carpeta de imágenes.</translation>
    </message>
    <message>
      <source>Open a folder of pictures first; then tlgui can find good learning rates for them.</source>
      <translation>Abre primero una carpeta de imágenes; así tlgui podrá encontrar buenas tasas de aprendizaje para ellas.</translation>
    </message>
    <message>
      <source>Open a model again</source>
      <translation>Volver a abrir un modelo</translation>
    </message>
    <message>
      <source>Open a model file...</source>
      <translation>Abrir archivo de modelo...</translation>
    </message>
    <message>
      <source>Open it as a model to use it on pictures.</source>
      <translation>Ábrelo como modelo para usarlo con imágenes.</translation>
    </message>
    <message>
      <source>Open large</source>
      <translation>Abrir en grande</translation>
    </message>
    <message>
      <source>Open project</source>
      <translation>Abrir proyecto</translation>
    </message>
    <message>
      <source>Open that folder</source>
      <translation>Abrir esa carpeta</translation>
    </message>
    <message>
      <source>Open the folder of pictures on Pictures first</source>
      <translation>Abre primero la carpeta de imágenes en Imágenes</translation>
    </message>
    <message>
      <source>Open the folder that these pictures lie in first.</source>
      <translation>Abre primero la carpeta en la que están estas imágenes.</translation>
    </message>
    <message>
      <source>Open the model where its run left it.</source>
      <translation>Abre el modelo donde lo dejó su entrenamiento.</translation>
    </message>
    <message>
      <source>Open the report</source>
      <translation>Abrir el informe</translation>
    </message>
    <message>
      <source>Open with this folder</source>
      <translation>Abrir con esta carpeta</translation>
    </message>
    <message>
      <source>Open {page} in a browser, sign in and agree. Then download the file there and choose it here; or put an access token of yours into the environment variable {variable} and start tlgui again.</source>
      <translation>Abre {page} en un navegador, inicia sesión y acepta. Después descarga ahí el archivo y elígelo aquí; o pon un token de acceso tuyo en la variable de entorno {variable} y vuelve a iniciar tlgui.</translation>
    </message>
    <message>
      <source>Open {page} in a browser, sign in with that account and agree to the terms, or wait until its owners have let you in. Check the token in the environment variable {variable} as well.</source>
      <translation>Abre {page} en un navegador, inicia sesión con esa cuenta y acepta las condiciones, o espera a que sus dueños te den acceso. Comprueba también el token de la variable de entorno {variable}.</translation>
    </message>
    <message>
      <source>Optimizer</source>
      <translation>Optimizador</translation>
    </message>
    <message>
      <source>Or choose a Python that already has a suitable PyTorch.</source>
      <translation>O elige un Python que ya tenga un PyTorch adecuado.</translation>
    </message>
    <message>
      <source>Or download PyTorch for CUDA {cuda}, which suits this computer, or choose a Python that already has a suitable PyTorch.</source>
      <translation>O descarga PyTorch para CUDA {cuda}, que conviene a este equipo, o elige un Python que ya tenga un PyTorch adecuado.</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Orden</translation>
    </message>
    <message>
      <source>Order of the answers</source>
      <translation>Orden de las respuestas</translation>
    </message>
    <message>
      <source>Order of the list</source>
      <translation>Orden de la lista</translation>
    </message>
    <message>
      <source>Order of the runs</source>
      <translation>Orden de los entrenamientos</translation>
    </message>
    <message>
      <source>Other computers could reach this service, so that it needs a token: whoever has none gets no answer.</source>
      <translation>Otros equipos podrían llegar a este servicio, así que necesita un token: quien no lo tenga no recibe respuesta.</translation>
    </message>
    <message>
      <source>Other figures you have seen</source>
      <translation>Otras cifras que has visto</translation>
    </message>
    <message>
      <source>Output</source>
      <translation>Salida</translation>
    </message>
    <message>
      <source>Pad: bars beside it</source>
      <translation>Rellenar: franjas a los lados</translation>
    </message>
    <message>
      <source>Pad: the whole picture, with bars beside it</source>
      <translation>Rellenar: la imagen entera, con franjas a los lados</translation>
    </message>
    <message>
      <source>Page {title}</source>
      <translation>Página {title}</translation>
    </message>
    <message>
      <source>Parameters</source>
      <translation>Parámetros</translation>
    </message>
    <message>
      <source>Part of a name</source>
      <translation>Parte de un nombre</translation>
    </message>
    <message>
      <source>Part of the file name</source>
      <translation>Parte del nombre de archivo</translation>
    </message>
    <message>
      <source>Pass it on</source>
      <translation>Compartirlo</translation>
    </message>
    <message>
      <source>Passwords are not asked for here. Set up a key ('ssh-copy-id {host}'), until 'ssh {host}' asks for nothing.</source>
      <translation>Aquí no se piden contraseñas. Configure una clave («ssh-copy-id {host}») hasta que «ssh {host}» no pida nada.</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Pegar</translation>
    </message>
    <message>
      <source>Paste pictures</source>
      <translation>Pegar imágenes</translation>
    </message>
    <message>
      <source>Pasted into pictures of other classes, one side or corner of it alone turned {taken} of {pasted} into '{name}'; as large a piece from nearer the middle turned {middle}.</source>
      <translation>Pegados en imágenes de otras clases, un solo lado o esquina bastó para convertir {taken} de {pasted} en «{name}»; un trozo igual de grande de más al centro convirtió {middle}.</translation>
    </message>
    <message>
      <source>Pasted into pictures of other classes, that part of its pictures alone turned {taken} of {pasted} into '{name}'; as large a piece from nearer the middle turned {middle}.</source>
      <translation>Pegada en imágenes de otras clases, esa parte de sus imágenes bastó para convertir {taken} de {pasted} en «{name}»; un trozo igual de grande de más al centro convirtió {middle}.</translation>
    </message>
    <message>
      <source>Pasting corners and borders into other pictures</source>
      <translation>Pegando esquinas y bordes en otras imágenes</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausa</translation>
    </message>
    <message>
      <source>Paused. Nothing is lost; press Continue to go on.</source>
      <translation>En pausa. No se pierde nada; pulsa Continuar para seguir.</translation>
    </message>
    <message>
      <source>Phase {number} of {n}:</source>
      <translation>Fase {number} de {n}:</translation>
    </message>
    <message>
      <source>Phase, schedule</source>
      <translation>Fase, plan</translation>
    </message>
    <message>
      <source>Phases</source>
      <translation>Fases</translation>
    </message>
    <message>
      <source>Phases of your own in place of those of the schedule, as in head:5,3:4,all:10: how many blocks learn, counted from the head (head, a number or all), and for how many epochs. auto follows the schedule.</source>
      <translation>Fases propias en lugar de las del plan, como en head:5,3:4,all:10: cuántos bloques aprenden, contados desde la cabeza (head, un número o all), y durante cuántas épocas. auto sigue el plan.</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <source>Picture before</source>
      <translation>Imagen anterior</translation>
    </message>
    <message>
      <source>Picture by picture</source>
      <translation>Imagen por imagen</translation>
    </message>
    <message>
      <source>Picture of the camera</source>
      <translation>Imagen de la cámara</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Imágenes</translation>
    </message>
    <message>
      <source>Pictures and results are copied with rsync, which is not on {where}.</source>
      <translation>Las imágenes y los resultados se copian con rsync, que falta aquí: {where}.</translation>
    </message>
    <message>
      <source>Pictures are being answered</source>
      <translation>Respondiendo imágenes</translation>
    </message>
    <message>
      <source>Pictures are being copied</source>
      <translation>Copiando imágenes</translation>
    </message>
    <message>
      <source>Pictures are being sorted</source>
      <translation>Clasificando imágenes</translation>
    </message>
    <message>
      <source>Pictures as they were answered then: Enter shows one large</source>
      <translation>Imágenes tal como se respondieron entonces: Intro muestra una en grande</translation>
    </message>
    <message>
      <source>Pictures into a square</source>
      <translation>Imágenes a cuadrado</translation>
    </message>
    <message>
      <source>Pictures of one and the same look alike in more than what is to be told apart: light, background, camera. Split by chance, the model is tested where it has learned, and the figure can be too good for new ones.</source>
      <translation>Las imágenes de un mismo origen se parecen en más de lo que hay que distinguir: luz, fondo, cámara. Con una división al azar, el modelo se prueba donde ha aprendido, y la cifra puede ser demasiado buena para orígenes nuevos.</translation>
    </message>
    <message>
      <source>Pictures of this class that were measured; the figure above says which part they are.</source>
      <translation>Imágenes de esta clase que se midieron; la cifra de arriba dice de qué parte son.</translation>
    </message>
    <message>
      <source>Pictures of this finding: Enter shows one large</source>
      <translation>Imágenes de este hallazgo: Intro muestra una en grande</translation>
    </message>
    <message>
      <source>Pictures of which class</source>
      <translation>Imágenes de qué clase</translation>
    </message>
    <message>
      <source>Pictures per optimizer step.</source>
      <translation>Imágenes por paso del optimizador.</translation>
    </message>
    <message>
      <source>Pictures side by side</source>
      <translation>Imágenes en mosaico</translation>
    </message>
    <message>
      <source>Pictures side by side or large</source>
      <translation>Imágenes en mosaico o en grande</translation>
    </message>
    <message>
      <source>Pictures that go to you</source>
      <translation>Imágenes que te tocan a ti</translation>
    </message>
    <message>
      <source>Pictures that it does not learn from</source>
      <translation>Imágenes de las que no aprende</translation>
    </message>
    <message>
      <source>Pictures that neither got right.</source>
      <translation>Imágenes que no acertó ninguno.</translation>
    </message>
    <message>
      <source>Pictures that only A got right.</source>
      <translation>Imágenes que solo acertó A.</translation>
    </message>
    <message>
      <source>Pictures that only B got right.</source>
      <translation>Imágenes que solo acertó B.</translation>
    </message>
    <message>
      <source>Pictures that you added</source>
      <translation>Imágenes que añadiste</translation>
    </message>
    <message>
      <source>Pictures worth a look</source>
      <translation>Imágenes que conviene mirar</translation>
    </message>
    <message>
      <source>Pictures: Enter shows one large</source>
      <translation>Imágenes: Intro muestra una en grande</translation>
    </message>
    <message>
      <source>Pictures: none chosen yet</source>
      <translation>Imágenes: aún ninguna elegida</translation>
    </message>
    <message numerus="yes">
      <source>Pictures: the {n} that are shown</source>
      <translation>
        <numerusform>Imágenes: la que se muestra</numerusform>
        <numerusform>Imágenes: las {n} que se muestran</numerusform>
      </translation>
    </message>
    <message>
      <source>Pictures: {folder}</source>
      <translation>Imágenes: {folder}</translation>
    </message>
    <message>
      <source>Pin</source>
      <translation>Fijar</translation>
    </message>
    <message>
      <source>Pinned validation pictures, at first those whose answers changed most often:</source>
      <translation>Imágenes de validación fijadas; al principio, las que más veces cambiaron de respuesta:</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Reproducir</translation>
    </message>
    <message>
      <source>Please report it with the details below.</source>
      <translation>Comunícalo, por favor, con los detalles de abajo.</translation>
    </message>
    <message>
      <source>Plug it in again, then press Start.</source>
      <translation>Conéctala de nuevo y pulsa Empezar.</translation>
    </message>
    <message>
      <source>Pre&amp;ferences...</source>
      <translation>Prefere&amp;ncias...</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Precisión</translation>
    </message>
    <message>
      <source>Precision, trusted</source>
      <translation>Precisión, fiables</translation>
    </message>
    <message>
      <source>Predict</source>
      <translation>Predecir</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Preferencias</translation>
    </message>
    <message>
      <source>Press the button that has the focus</source>
      <translation>Pulsar el botón que tiene el foco</translation>
    </message>
    <message>
      <source>Press to sort by this; once more turns it round, a third time the newest come first again.</source>
      <translation>Pulsa para ordenar por esto; otra vez invierte el orden y la tercera pone de nuevo las más recientes primero.</translation>
    </message>
    <message>
      <source>Pretrained or from scratch</source>
      <translation>Preentrenada o desde cero</translation>
    </message>
    <message>
      <source>Pretrained or from scratch?</source>
      <translation>¿Preentrenada o desde cero?</translation>
    </message>
    <message>
      <source>Pretrained weights that several people or computers share; tlgui only reads them.</source>
      <translation>Pesos preentrenados que comparten varias personas o equipos; tlgui solo los lee.</translation>
    </message>
    <message>
      <source>Pretrained: learned from a million photos or more</source>
      <translation>Preentrenada: aprendió de un millón de fotos o más</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Anterior</translation>
    </message>
    <message>
      <source>Probabilities are those that training saw, before the model's temperature.</source>
      <translation>Las probabilidades son las que vio el entrenamiento, antes de la temperatura del modelo.</translation>
    </message>
    <message>
      <source>Probability, how sure</source>
      <translation>Probabilidad, certeza</translation>
    </message>
    <message>
      <source>Process {number} of {n} {why}, and the run was given up.</source>
      <translation>El proceso {number} de {n} {why}, y se abandonó el entrenamiento.</translation>
    </message>
    <message>
      <source>Process {number} of {n} {why}. The run goes on from its saved state.</source>
      <translation>El proceso {number} de {n} {why}. El entrenamiento continúa desde su estado guardado.</translation>
    </message>
    <message>
      <source>Processor (CPU)</source>
      <translation>Procesador (CPU)</translation>
    </message>
    <message>
      <source>Progress of checking the pictures</source>
      <translation>Avance de la revisión de las imágenes</translation>
    </message>
    <message>
      <source>Progress of looking at the pictures</source>
      <translation>Avance de la lectura de las imágenes</translation>
    </message>
    <message>
      <source>Progress of the download</source>
      <translation>Avance de la descarga</translation>
    </message>
    <message>
      <source>Projects of tlgui</source>
      <translation>Proyectos de tlgui</translation>
    </message>
    <message>
      <source>Pulls the weights towards zero; 0 is off.</source>
      <translation>Tira de los pesos hacia cero; 0 lo desactiva.</translation>
    </message>
    <message>
      <source>Put sample pictures into the file...</source>
      <translation>Incluir imágenes de ejemplo en el archivo...</translation>
    </message>
    <message>
      <source>Put the folder back where it was, and check again.</source>
      <translation>Vuelve a poner la carpeta donde estaba y comprueba de nuevo.</translation>
    </message>
    <message>
      <source>Put the folder back where it was, then continue the run; nothing of it is lost.</source>
      <translation>Vuelve a poner la carpeta donde estaba y continúa el entrenamiento; no se pierde nada de él.</translation>
    </message>
    <message>
      <source>Put the folder beside the project file, or open the folder where it is now: what was decided about its pictures is found again by their contents.</source>
      <translation>Pon la carpeta junto al archivo de proyecto, o abre la carpeta donde está ahora: lo que se decidió sobre sus imágenes se reconoce por su contenido.</translation>
    </message>
    <message>
      <source>Put the folder of pictures back where it was and continue the run.</source>
      <translation>Vuelve a poner la carpeta de imágenes donde estaba y continúa el entrenamiento.</translation>
    </message>
    <message>
      <source>Put the folder of pictures back where it was and continue; what was saved is safe.</source>
      <translation>Vuelve a poner la carpeta de imágenes donde estaba y continúa; lo guardado está a salvo.</translation>
    </message>
    <message>
      <source>Put them into one sub-folder per class; if this is one of the classes, choose the folder above it.</source>
      <translation>Ponlas en una subcarpeta por clase; si esta es una de las clases, elige la carpeta superior.</translation>
    </message>
    <message>
      <source>Put this version of tlgui there, or have it set up from a terminal here, once.</source>
      <translation>Ponga allí esta versión de tlgui, o haga que se instale una vez desde un terminal de aquí.</translation>
    </message>
    <message>
      <source>PyTorch for the GPU could not be installed</source>
      <translation>No se pudo instalar PyTorch para la GPU</translation>
    </message>
    <message>
      <source>PyTorch program (.pt2)</source>
      <translation>Programa PyTorch (.pt2)</translation>
    </message>
    <message>
      <source>PyTorch weights (state_dict)</source>
      <translation>Pesos de PyTorch (state_dict)</translation>
    </message>
    <message>
      <source>PyTorch {torch} was downloaded and installed, but it finds no GPU that it can use: its test step ran on {device}. It was removed again, and nothing else was changed.</source>
      <translation>PyTorch {torch} se descargó y se instaló, pero no encuentra ninguna GPU que pueda usar: su paso de prueba se ejecutó en {device}. Se ha vuelto a quitar y no se cambió nada más.</translation>
    </message>
    <message>
      <source>Python 3.11 or newer with its venv module is needed for this, and this computer does not have it.</source>
      <translation>Para esto hace falta Python 3.11 o posterior con su módulo venv, y este equipo no lo tiene.</translation>
    </message>
    <message>
      <source>Quick</source>
      <translation>Rápida</translation>
    </message>
    <message>
      <source>Quickest first</source>
      <translation>Más rápidos primero</translation>
    </message>
    <message>
      <source>Random weights have learned nothing yet, so there are no answers to show.</source>
      <translation>Los pesos aleatorios aún no han aprendido nada, así que no hay respuestas que mostrar.</translation>
    </message>
    <message>
      <source>Random weights have learned nothing yet, so there is nothing to try.</source>
      <translation>Los pesos aleatorios aún no han aprendido nada, así que no hay nada que probar.</translation>
    </message>
    <message>
      <source>Random weights have seen no picture yet, so there is nothing in them to keep.</source>
      <translation>Los pesos aleatorios aún no han visto ninguna imagen, así que no hay en ellos nada que conservar.</translation>
    </message>
    <message>
      <source>Range (95%)</source>
      <translation>Intervalo (95 %)</translation>
    </message>
    <message>
      <source>Range, confidence interval</source>
      <translation>Intervalo de confianza</translation>
    </message>
    <message>
      <source>Reading every picture once, to recognise it later</source>
      <translation>Leyendo cada imagen una vez para reconocerla después</translation>
    </message>
    <message>
      <source>Reading the answers of both runs...</source>
      <translation>Leyendo las respuestas de ambos entrenamientos...</translation>
    </message>
    <message>
      <source>Reading the pictures...</source>
      <translation>Leyendo las imágenes...</translation>
    </message>
    <message>
      <source>Reading threads</source>
      <translation>Hilos de lectura</translation>
    </message>
    <message>
      <source>Recall, found</source>
      <translation>Recall, encontradas</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>Recientes</translation>
    </message>
    <message>
      <source>Recipe</source>
      <translation>Receta</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <source>Reliability diagram</source>
      <translation>Diagrama de fiabilidad</translation>
    </message>
    <message>
      <source>Reliability diagram; the table beside it has the same numbers</source>
      <translation>Diagrama de fiabilidad; la tabla de al lado tiene los mismos números</translation>
    </message>
    <message>
      <source>Remembering what the training pictures look like</source>
      <translation>Memorizando qué aspecto tienen las imágenes de entrenamiento</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Remove all</source>
      <translation>Quitar todo</translation>
    </message>
    <message>
      <source>Remove this file to go on without them; the copies stay beside it.</source>
      <translation>Quita este archivo para continuar sin ellas; las copias quedan a su lado.</translation>
    </message>
    <message>
      <source>Remove this file to take every picture as it lies in the folder.</source>
      <translation>Quita este archivo para tomar cada imagen como está en la carpeta.</translation>
    </message>
    <message>
      <source>Remove this phase</source>
      <translation>Quitar esta fase</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renombrar</translation>
    </message>
    <message>
      <source>Repeat with these choices</source>
      <translation>Repetir con estas opciones</translation>
    </message>
    <message>
      <source>Replace the last layer</source>
      <translation>Sustituir la última capa</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <source>Report as PDF...</source>
      <translation>Informe en PDF...</translation>
    </message>
    <message>
      <source>Report on a picture model</source>
      <translation>Informe sobre un modelo de imágenes</translation>
    </message>
    <message>
      <source>Report on {name}</source>
      <translation>Informe sobre {name}</translation>
    </message>
    <message>
      <source>Report...</source>
      <translation>Informe...</translation>
    </message>
    <message>
      <source>Repository</source>
      <translation>Repositorio</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Restablecer</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Resultados</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Aciertos</translation>
    </message>
    <message>
      <source>Right (range)</source>
      <translation>Aciertos (intervalo)</translation>
    </message>
    <message>
      <source>Right answers</source>
      <translation>Aciertos</translation>
    </message>
    <message>
      <source>Right answers over answered pictures; the sentence above has the numbers</source>
      <translation>Aciertos según imágenes respondidas; la frase de arriba tiene los números</translation>
    </message>
    <message>
      <source>Right on the pictures by which the best epoch and the best run are chosen</source>
      <translation>Aciertos en las imágenes con las que se eligen la mejor época y el mejor entrenamiento</translation>
    </message>
    <message>
      <source>Right on {accuracy:.0%} of its test pictures ({low:.0%} to {high:.0%}).</source>
      <translation>Acierta el {accuracy:.0%} de sus imágenes de prueba ({low:.0%} a {high:.0%}).</translation>
    </message>
    <message>
      <source>Right on {accuracy:.0%} of its validation pictures ({low:.0%} to {high:.0%}).</source>
      <translation>Acierta el {accuracy:.0%} de sus imágenes de validación ({low:.0%} a {high:.0%}).</translation>
    </message>
    <message numerus="yes">
      <source>Right on {accuracy:.1%} ({low:.0%} to {high:.0%}) of {n} pictures.</source>
      <translation>
        <numerusform>Acierta el {accuracy:.1%} ({low:.0%} a {high:.0%}) de 1 imagen.</numerusform>
        <numerusform>Acierta el {accuracy:.1%} ({low:.0%} a {high:.0%}) de {n} imágenes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Right on {accuracy:.1%} ({low:.0%} to {high:.0%}) of {n} test pictures, which training never saw.</source>
      <translation>
        <numerusform>Acierta el {accuracy:.1%} ({low:.0%} a {high:.0%}) de 1 imagen de prueba, que el entrenamiento nunca vio.</numerusform>
        <numerusform>Acierta el {accuracy:.1%} ({low:.0%} a {high:.0%}) de {n} imágenes de prueba, que el entrenamiento nunca vio.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Right on {accuracy:.1%} ({low:.0%} to {high:.0%}) of {n} validation pictures, by which the best epoch was chosen: it may be a little too good.</source>
      <translation>
        <numerusform>Acierta el {accuracy:.1%} ({low:.0%} a {high:.0%}) de 1 imagen de validación, con la que se eligió la mejor época: puede ser algo demasiado bueno.</numerusform>
        <numerusform>Acierta el {accuracy:.1%} ({low:.0%} a {high:.0%}) de {n} imágenes de validación, con las que se eligió la mejor época: puede ser algo demasiado bueno.</numerusform>
      </translation>
    </message>
    <message>
      <source>Right on {accuracy:.1%} of {pictures}; the true figure very likely lies in the range given.</source>
      <translation>Acierta el {accuracy:.1%} de {pictures}; la cifra real está muy probablemente en el intervalo indicado.</translation>
    </message>
    <message>
      <source>Right: '{name}' is '{true}', and is answered so with {probability:.1%}.</source>
      <translation>Acierto: «{name}» es «{true}», y así se responde con {probability:.1%}.</translation>
    </message>
    <message>
      <source>Right: '{name}' is '{true}', and was answered so with {probability:.1%}.</source>
      <translation>Acierto: «{name}» es «{true}», y así se respondió con {probability:.1%}.</translation>
    </message>
    <message>
      <source>Rising, then falling (one cycle)</source>
      <translation>Subida y bajada (one cycle)</translation>
    </message>
    <message>
      <source>Round of numbered files</source>
      <translation>Ronda de archivos numerados</translation>
    </message>
    <message>
      <source>Rows: what the pictures are. Columns: what the model answered.</source>
      <translation>Filas: lo que son las imágenes. Columnas: lo que respondió el modelo.</translation>
    </message>
    <message>
      <source>Rows: what the pictures are. Columns: what the model answered. Click a number to see the pictures; Space shows one large.</source>
      <translation>Filas: lo que son las imágenes. Columnas: lo que respondió el modelo. Haz clic en un número para ver las imágenes; Espacio muestra una en grande.</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Entrenamiento</translation>
    </message>
    <message>
      <source>Run: {folder}</source>
      <translation>Entrenamiento: {folder}</translation>
    </message>
    <message>
      <source>Running a test training step</source>
      <translation>Ejecutando un paso de entrenamiento de prueba</translation>
    </message>
    <message>
      <source>Running a test training step there; this can take a minute...</source>
      <translation>Ejecutando ahí un paso de entrenamiento de prueba; puede tardar un minuto...</translation>
    </message>
    <message>
      <source>Running the frozen layers, once for every picture</source>
      <translation>Pasando cada imagen una vez por las capas congeladas</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>Historial</translation>
    </message>
    <message>
      <source>Runs as cards: Space chooses the one under the cursor, Enter shows its results</source>
      <translation>Entrenamientos como tarjetas: Espacio elige el que está bajo el cursor, Intro muestra sus resultados</translation>
    </message>
    <message>
      <source>Runs of earlier versions did not, nor does one before its first epoch is over.</source>
      <translation>Los de versiones anteriores no lo hacían, y tampoco lo hace uno antes de que termine su primera época.</translation>
    </message>
    <message>
      <source>Runs on</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <source>Runs that were begun together</source>
      <translation>Entrenamientos que se empezaron juntos</translation>
    </message>
    <message>
      <source>Runs that were begun together, the best first</source>
      <translation>Entrenamientos que se empezaron juntos, el mejor primero</translation>
    </message>
    <message>
      <source>Runs: Space chooses the one under the cursor, Enter shows its results</source>
      <translation>Entrenamientos: Espacio elige el que está bajo el cursor, Intro muestra sus resultados</translation>
    </message>
    <message>
      <source>SGD with momentum</source>
      <translation>SGD con momento</translation>
    </message>
    <message>
      <source>Sample pictures</source>
      <translation>Imágenes de ejemplo</translation>
    </message>
    <message>
      <source>Save a diagnostic &amp;report...</source>
      <translation>Guardar un &amp;informe de diagnóstico...</translation>
    </message>
    <message>
      <source>Save project as</source>
      <translation>Guardar proyecto como</translation>
    </message>
    <message>
      <source>Save the answers as a table</source>
      <translation>Guardar las respuestas como tabla</translation>
    </message>
    <message>
      <source>Save the picture with your browser and drop the file instead.</source>
      <translation>Guarda la imagen con tu navegador y suelta el archivo.</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>Guardar el informe</translation>
    </message>
    <message>
      <source>Save the script</source>
      <translation>Guardar el script</translation>
    </message>
    <message numerus="yes">
      <source>Save {n} answers as CSV...</source>
      <translation>
        <numerusform>Guardar 1 respuesta como CSV...</numerusform>
        <numerusform>Guardar {n} respuestas como CSV...</numerusform>
      </translation>
    </message>
    <message>
      <source>Save...</source>
      <translation>Guardar...</translation>
    </message>
    <message>
      <source>Schedule</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>Schedule: what learns when</source>
      <translation>Plan: qué aprende y cuándo</translation>
    </message>
    <message>
      <source>Schedules</source>
      <translation>Planes</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <source>Search a backbone by name, family or words</source>
      <translation>Buscar una red base por nombre, familia o palabras</translation>
    </message>
    <message>
      <source>Search for a word</source>
      <translation>Buscar una palabra</translation>
    </message>
    <message>
      <source>Search {n} networks by name or words</source>
      <translation>Buscar entre {n} redes por nombre o palabras</translation>
    </message>
    <message>
      <source>Second answer</source>
      <translation>2.ª respuesta</translation>
    </message>
    <message>
      <source>Seconds</source>
      <translation>Segundos</translation>
    </message>
    <message>
      <source>See a picture large</source>
      <translation>Ver una imagen en grande</translation>
    </message>
    <message>
      <source>See everything you trained, compare runs, and go on from any of them.</source>
      <translation>Mira todo lo que has entrenado, compara entrenamientos y continúa desde cualquiera.</translation>
    </message>
    <message>
      <source>See how often the model is right on pictures it has never learned from.</source>
      <translation>Mira con qué frecuencia acierta el modelo en imágenes de las que nunca ha aprendido.</translation>
    </message>
    <message>
      <source>See its mistakes</source>
      <translation>Ver sus errores</translation>
    </message>
    <message>
      <source>See its results</source>
      <translation>Ver sus resultados</translation>
    </message>
    <message>
      <source>See nine versions of a picture</source>
      <translation>Ver nueve versiones de una imagen</translation>
    </message>
    <message>
      <source>See the mistakes</source>
      <translation>Ver los errores</translation>
    </message>
    <message>
      <source>See the results</source>
      <translation>Ver los resultados</translation>
    </message>
    <message>
      <source>See the results of the best</source>
      <translation>Ver los resultados del mejor</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Semilla</translation>
    </message>
    <message>
      <source>Send pictures as multipart/form-data, each as a file.</source>
      <translation>Envía las imágenes como multipart/form-data, cada una como archivo.</translation>
    </message>
    <message>
      <source>Set it up there</source>
      <translation>Prepararlo allí</translation>
    </message>
    <message>
      <source>Sets every value above back to what suits the network and the schedule; Ctrl+Z undoes it</source>
      <translation>Devuelve todos los valores de arriba a lo que conviene a la red y al plan; Ctrl+Z lo deshace</translation>
    </message>
    <message>
      <source>Sets the choices on the Model page to those of this run; Ctrl+Z there takes it back.</source>
      <translation>Pone en la página Modelo las opciones de este entrenamiento; allí, Ctrl+Z lo deshace.</translation>
    </message>
    <message>
      <source>Sets the schedule below and keeps your numbers of epochs; Ctrl+Z takes it back</source>
      <translation>Ajusta el plan de abajo y conserva tus números de épocas; Ctrl+Z lo deshace</translation>
    </message>
    <message>
      <source>Sets this choice for the next run; Ctrl+Z on the Model page takes it back.</source>
      <translation>Pone esta opción para el próximo entrenamiento; Ctrl+Z en la página Modelo lo deshace.</translation>
    </message>
    <message>
      <source>Setting up a Python environment</source>
      <translation>Preparando un entorno de Python</translation>
    </message>
    <message>
      <source>Setting up...</source>
      <translation>Preparando...</translation>
    </message>
    <message>
      <source>Setting up: {said}</source>
      <translation>Preparando: {said}</translation>
    </message>
    <message>
      <source>Several runs on the same pictures, one after the other, so that they can be compared picture by picture. What a frozen network sees is computed once for all of them. Runs shows which is best, and how sure that is.</source>
      <translation>Varios entrenamientos con las mismas imágenes, uno tras otro, para compararlos imagen por imagen. Lo que ve una red congelada se calcula una sola vez para todos. Historial muestra cuál es el mejor y con qué seguridad.</translation>
    </message>
    <message>
      <source>Shared weights</source>
      <translation>Pesos compartidos</translation>
    </message>
    <message>
      <source>Short rise, then falling (cosine)</source>
      <translation>Subida corta y bajada (coseno)</translation>
    </message>
    <message>
      <source>Shortcut</source>
      <translation>Atajo</translation>
    </message>
    <message>
      <source>Show all mistakes</source>
      <translation>Ver todos los errores</translation>
    </message>
    <message>
      <source>Show all pages</source>
      <translation>Mostrar todas las páginas</translation>
    </message>
    <message>
      <source>Show all pictures</source>
      <translation>Ver todas las imágenes</translation>
    </message>
    <message>
      <source>Show fewer classes</source>
      <translation>Mostrar menos clases</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Ver en la carpeta</translation>
    </message>
    <message>
      <source>Show its answers</source>
      <translation>Ver sus respuestas</translation>
    </message>
    <message>
      <source>Show me the code...</source>
      <translation>Ver el código...</translation>
    </message>
    <message>
      <source>Show only these</source>
      <translation>Mostrar solo estas</translation>
    </message>
    <message>
      <source>Show pinned pictures</source>
      <translation>Mostrar imágenes fijadas</translation>
    </message>
    <message>
      <source>Show the folder</source>
      <translation>Mostrar la carpeta</translation>
    </message>
    <message>
      <source>Show the pictures</source>
      <translation>Mostrar las imágenes</translation>
    </message>
    <message>
      <source>Show the program the pictures to learn from: one folder, with one sub-folder for each class.</source>
      <translation>Muestra al programa las imágenes de las que aprenderá: una carpeta, con una subcarpeta por clase.</translation>
    </message>
    <message>
      <source>Show the runs as</source>
      <translation>Mostrar los entrenamientos como</translation>
    </message>
    <message>
      <source>Show the table</source>
      <translation>Mostrar la tabla</translation>
    </message>
    <message numerus="yes">
      <source>Show the {n} of {total} that go to you</source>
      <translation>
        <numerusform>Mostrar la 1 de {total} que te toca a ti</numerusform>
        <numerusform>Mostrar las {n} de {total} que te tocan a ti</numerusform>
      </translation>
    </message>
    <message>
      <source>Show these pictures</source>
      <translation>Mostrar estas imágenes</translation>
    </message>
    <message>
      <source>Show what goes to you</source>
      <translation>Mostrar lo que te toca</translation>
    </message>
    <message>
      <source>Show where the model looked</source>
      <translation>Mostrar dónde miró el modelo</translation>
    </message>
    <message numerus="yes">
      <source>Show {n} more classes</source>
      <translation>
        <numerusform>Mostrar {n} clase más</numerusform>
        <numerusform>Mostrar {n} clases más</numerusform>
      </translation>
    </message>
    <message>
      <source>Shown a picture unlike all those it learned from, this model may answer 'None of these classes'. Do not rely on it: things like one of the classes slip through, and others too where the pretrained network knew little.</source>
      <translation>Ante una imagen distinta de todas aquellas de las que aprendió, este modelo puede responder «Ninguna de estas clases». No confíes en ello: se le escapan cosas parecidas a una de las clases, y también otras si la red preentrenada sabía poco de ellas.</translation>
    </message>
    <message>
      <source>Shown are the {shown} of the {total} classes that are found least.</source>
      <translation>Se muestran las {shown} clases que menos se encuentran, de {total}.</translation>
    </message>
    <message numerus="yes">
      <source>Shown something else, it may answer 'None of these classes', but it does not notice everything: do not rely on it. {n} of these {total} pictures would get that answer too, wrongly; the figures count the class that comes first.</source>
      <translation>
        <numerusform>Ante otra cosa puede responder «Ninguna de estas clases», pero no se da cuenta de todo: no confíes en ello. También 1 de estas {total} imágenes recibiría esa respuesta, por error; las cifras cuentan la clase que queda primera.</numerusform>
        <numerusform>Ante otra cosa puede responder «Ninguna de estas clases», pero no se da cuenta de todo: no confíes en ello. También {n} de estas {total} imágenes recibirían esa respuesta, por error; las cifras cuentan la clase que queda primera.</numerusform>
      </translation>
    </message>
    <message>
      <source>Shows them alone where pictures get their classes, to decide about many by keys.</source>
      <translation>Muestra solo esas donde las imágenes reciben su clase, para decidir sobre muchas con el teclado.</translation>
    </message>
    <message>
      <source>Since you switched this on: {change}</source>
      <translation>Desde que activaste esto: {change}</translation>
    </message>
    <message>
      <source>Single (fp32)</source>
      <translation>Simple (fp32)</translation>
    </message>
    <message>
      <source>Single precision (fp32) and no shortcuts or caches: slower, for comparisons.</source>
      <translation>Precisión simple (fp32), sin simplificaciones ni cachés: más lento, para comparaciones.</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <source>Skip (Enter)</source>
      <translation>Saltar (Intro)</translation>
    </message>
    <message>
      <source>Skip the picture</source>
      <translation>Saltar la imagen</translation>
    </message>
    <message>
      <source>Small ones of each class, from a folder that you choose. Whoever gets the file can see them.</source>
      <translation>Pequeñas, de cada clase, de una carpeta que tú eliges. Quien reciba el archivo podrá verlas.</translation>
    </message>
    <message>
      <source>Small random changes to the pictures while the network learns: cut otherwise, turned a little, mirrored, brighter or darker. So it learns the thing instead of one single photo. Your files are not changed.</source>
      <translation>Pequeños cambios aleatorios en las imágenes mientras la red aprende: otro recorte, un leve giro, un reflejo, más claro o más oscuro. Así aprende el objeto y no una sola foto. Tus archivos no se cambian.</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Más pequeño</translation>
    </message>
    <message>
      <source>Smallest first</source>
      <translation>Pequeñas primero</translation>
    </message>
    <message>
      <source>So everything must learn from the start. Pretrained weights would most likely get further in less time, with these pictures too.</source>
      <translation>Por eso todo tiene que aprender desde el principio. También con estas imágenes, unos pesos preentrenados llegarían muy probablemente más lejos en menos tiempo.</translation>
    </message>
    <message>
      <source>So everything must learn from the start. With few pictures that rarely goes well: choose pretrained weights where you can.</source>
      <translation>Por eso todo tiene que aprender desde el principio. Con pocas imágenes rara vez sale bien: elige pesos preentrenados si puedes.</translation>
    </message>
    <message>
      <source>So keep the lower {n_frozen} of {n_blocks} blocks frozen and let the upper ones learn with the head: edges and colours serve for any picture, whether what the upper blocks know serves for yours is not sure, and to change everything there are too few pictures.</source>
      <translation>Por eso, deja congelados los {n_frozen} bloques inferiores de {n_blocks} y que los superiores aprendan con la cabeza: los bordes y colores sirven para cualquier imagen, no es seguro que lo que saben los bloques superiores sirva para las tuyas, y para cambiarlo todo hay muy pocas imágenes.</translation>
    </message>
    <message>
      <source>So keep the lower {n_frozen} of {n_blocks} blocks frozen and let the upper ones learn with the head: edges, colours and textures serve for any picture, what the upper blocks know is not in yours, and to change everything there are too few pictures.</source>
      <translation>Por eso, deja congelados los {n_frozen} bloques inferiores de {n_blocks} y que los superiores aprendan con la cabeza: los bordes, colores y texturas sirven para cualquier imagen, lo que saben los bloques superiores no está en las tuyas, y para cambiarlo todo hay muy pocas imágenes.</translation>
    </message>
    <message>
      <source>So let everything learn after the head: the upper blocks know other things and must change, there are pictures enough for that, and these weights are still a better start than random ones.</source>
      <translation>Por eso, deja que todo aprenda después de la cabeza: los bloques superiores conocen otras cosas y tienen que cambiar, hay imágenes suficientes para ello, y estos pesos siguen siendo mejor comienzo que unos aleatorios.</translation>
    </message>
    <message>
      <source>So let everything learn after the head: there are pictures enough for that, and what the starter knows is a better start than random weights.</source>
      <translation>Por eso, deja que todo aprenda después de la cabeza: hay imágenes suficientes para ello, y lo que sabe la red inicial es mejor comienzo que unos pesos aleatorios.</translation>
    </message>
    <message>
      <source>So let the head learn first and then the whole network, gently: so many pictures can make it see still finer, and they keep it from learning them by heart.</source>
      <translation>Por eso, deja que aprenda primero la cabeza y después toda la red, con suavidad: tantas imágenes pueden hacer que vea con más detalle, y evitan que las aprenda de memoria.</translation>
    </message>
    <message>
      <source>So let the head learn first and then the whole network: there are pictures enough for it, whatever they are like.</source>
      <translation>Por eso, deja que aprenda primero la cabeza y después toda la red: hay imágenes suficientes para ello, se parezcan a lo que se parezcan.</translation>
    </message>
    <message>
      <source>So train the head alone and keep the rest frozen: what the network sees suits already, and with few pictures it would rather learn them by heart than gain from more freedom.</source>
      <translation>Por eso, entrena solo la cabeza y deja congelado el resto: lo que ve la red ya sirve, y con pocas imágenes, más que ganar con la libertad, las aprendería de memoria.</translation>
    </message>
    <message>
      <source>So train the head alone and keep the rest frozen: with few pictures that is the safe way. If it falls short, let the upper blocks learn too.</source>
      <translation>Por eso, entrena solo la cabeza y deja congelado el resto: con pocas imágenes es lo seguro. Si se queda corto, deja que aprendan también los bloques superiores.</translation>
    </message>
    <message>
      <source>Softens the training targets so that the model is less overconfident. Not used in validation.</source>
      <translation>Suaviza los objetivos del entrenamiento para que el modelo no se confíe tanto. No se usa en la validación.</translation>
    </message>
    <message>
      <source>Solved on kept features (L-BFGS)</source>
      <translation>Resuelta con características guardadas (L-BFGS)</translation>
    </message>
    <message>
      <source>Some of the days are read from the names of the files.</source>
      <translation>Algunos de los días se leen de los nombres de los archivos.</translation>
    </message>
    <message>
      <source>Some pictures are of kinds that tlgui reads in a way of its own ({suffixes}); the script may see other colours or fail at them.</source>
      <translation>Algunas imágenes son de tipos que tlgui lee a su manera ({suffixes}); el script puede ver otros colores o fallar con ellas.</translation>
    </message>
    <message>
      <source>Some weights forbid commercial use, have terms of their own or name no licence. They are left out of the list unless you ask for them.</source>
      <translation>Algunos pesos prohíben el uso comercial, tienen condiciones propias o no indican licencia. No aparecen en la lista si no los pides.</translation>
    </message>
    <message>
      <source>Some weights inside '{path}' are not numbers (NaN or infinite in '{name}').</source>
      <translation>Algunos pesos de «{path}» no son números (NaN o infinito en «{name}»).</translation>
    </message>
    <message>
      <source>Something else is at its old place now: '{path}'.</source>
      <translation>Ahora hay otra cosa en su lugar anterior: «{path}».</translation>
    </message>
    <message>
      <source>Something in the program failed unexpectedly. It keeps running, and what was saved is safe.</source>
      <translation>Algo falló de forma inesperada en el programa. Sigue funcionando, y lo guardado está a salvo.</translation>
    </message>
    <message>
      <source>Something is being measured.</source>
      <translation>Se está midiendo algo.</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>Algo salió mal</translation>
    </message>
    <message>
      <source>Sort</source>
      <translation>Clasificar</translation>
    </message>
    <message>
      <source>Sort by {heading}</source>
      <translation>Ordenar por «{heading}»</translation>
    </message>
    <message>
      <source>Sort into folders</source>
      <translation>Clasificar en carpetas</translation>
    </message>
    <message>
      <source>Sort into folders...</source>
      <translation>Clasificar en carpetas...</translation>
    </message>
    <message>
      <source>Split by chance again</source>
      <translation>Dividir de nuevo al azar</translation>
    </message>
    <message>
      <source>Standard: crops, small rotations, mirroring, slight colour changes</source>
      <translation>Estándar: recortes, giros pequeños, reflejo, cambios leves de color</translation>
    </message>
    <message>
      <source>Standing</source>
      <translation>Posición</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Empezar</translation>
    </message>
    <message>
      <source>Start a new run; a model file in that folder can still be used.</source>
      <translation>Empieza un entrenamiento nuevo; un archivo de modelo de esa carpeta se puede seguir usando.</translation>
    </message>
    <message>
      <source>Start a run, or continue it if it was interrupted, and then try again.</source>
      <translation>Empieza un entrenamiento, o continúalo si se interrumpió, e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>Start a run, watch it learn, and stop it whenever you like.</source>
      <translation>Empieza un entrenamiento, mira cómo aprende y detenlo cuando quieras.</translation>
    </message>
    <message>
      <source>Start again with a lower learning rate.</source>
      <translation>Empieza de nuevo con una tasa de aprendizaje menor.</translation>
    </message>
    <message>
      <source>Start again with a lower learning rate; the best model so far is kept.</source>
      <translation>Empieza de nuevo con una tasa de aprendizaje menor; se conserva el mejor modelo hasta ahora.</translation>
    </message>
    <message>
      <source>Start the run again in another folder; nothing in this one is removed.</source>
      <translation>Empieza de nuevo el entrenamiento en otra carpeta; no se quita nada de esta.</translation>
    </message>
    <message>
      <source>Start the run again.</source>
      <translation>Empieza de nuevo el entrenamiento.</translation>
    </message>
    <message>
      <source>Start the run again; the best model so far is still in its folder.</source>
      <translation>Empieza de nuevo el entrenamiento; el mejor modelo hasta ahora sigue en su carpeta.</translation>
    </message>
    <message>
      <source>Start these runs</source>
      <translation>Empezarlos</translation>
    </message>
    <message>
      <source>Start training there</source>
      <translation>Empezar a entrenar allí</translation>
    </message>
    <message>
      <source>Starter network: built in</source>
      <translation>Red inicial: incorporada</translation>
    </message>
    <message>
      <source>Starting from pretrained weights gets {pretrained} right; starting from random ones gets {scratch}: likely a real difference.</source>
      <translation>Empezando con pesos preentrenados acierta {pretrained}; empezando con pesos aleatorios, {scratch}: probablemente una diferencia real.</translation>
    </message>
    <message>
      <source>Starting from pretrained weights gets {pretrained} right; starting from random ones gets {scratch}: this could be chance.</source>
      <translation>Empezando con pesos preentrenados acierta {pretrained}; empezando con pesos aleatorios, {scratch}: puede ser azar.</translation>
    </message>
    <message>
      <source>Starting...</source>
      <translation>Iniciando...</translation>
    </message>
    <message>
      <source>Stay here</source>
      <translation>Quedarse aquí</translation>
    </message>
    <message>
      <source>Stays as it is; only the last layer learns. Quick to teach, and strong where you have few pictures.</source>
      <translation>Queda como está; solo aprende la última capa. Se enseña rápido, y va muy bien con pocas imágenes.</translation>
    </message>
    <message>
      <source>Still getting better: the validation loss fell again.</source>
      <translation>Sigue mejorando: la pérdida de validación ha vuelto a bajar.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <source>Stop and keep</source>
      <translation>Detener y guardar</translation>
    </message>
    <message>
      <source>Stop early after</source>
      <translation>Parada temprana tras</translation>
    </message>
    <message>
      <source>Stop watching</source>
      <translation>Dejar de vigilar</translation>
    </message>
    <message>
      <source>Stop, keep the best model so far, and close</source>
      <translation>Detenerlo, conservar el mejor modelo hasta ahora y cerrar</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Detenido</translation>
    </message>
    <message>
      <source>Stopped after {n} of {total} files.</source>
      <translation>Detenido tras {n} de {total} archivos.</translation>
    </message>
    <message>
      <source>Stopped before all pictures were read.</source>
      <translation>Detenido antes de leer todas las imágenes.</translation>
    </message>
    <message>
      <source>Stopped before the first epoch ended.</source>
      <translation>Detenido antes de que terminara la primera época.</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Detenido.</translation>
    </message>
    <message>
      <source>Stopped. Sort into the same folder again to go on, or take it all back.</source>
      <translation>Detenido. Clasifica de nuevo en la misma carpeta para continuar, o deshazlo todo.</translation>
    </message>
    <message>
      <source>Stopped. The answers so far are kept: the same again goes on from here.</source>
      <translation>Detenido. Las respuestas hasta ahora se conservan: al repetirlo, continúa desde aquí.</translation>
    </message>
    <message>
      <source>Stopped. The copy in '{folder}' is not whole; the originals are as they were.</source>
      <translation>Detenido. La copia de «{folder}» no está completa; las originales están como estaban.</translation>
    </message>
    <message>
      <source>Stopped. What has been downloaded so far is kept for the next time.</source>
      <translation>Detenido. Lo descargado hasta ahora se conserva para la próxima vez.</translation>
    </message>
    <message>
      <source>Stopped; the best model so far is kept: right on {accuracy:.1%} of the validation pictures ({low:.0%} to {high:.0%}). Best by validation loss: epoch {epoch}.</source>
      <translation>Detenido; se conserva el mejor modelo hasta ahora: acierta el {accuracy:.1%} de las imágenes de validación ({low:.0%} a {high:.0%}). Lo mejor según la pérdida de validación: época {epoch}.</translation>
    </message>
    <message numerus="yes">
      <source>Stopped; the best model so far is kept: right on {accuracy:.1%} of {n} test pictures that training never saw ({low:.0%} to {high:.0%}). Best by validation loss: epoch {epoch}.</source>
      <translation>
        <numerusform>Detenido; se conserva el mejor modelo hasta ahora: acierta el {accuracy:.1%} de una imagen de prueba que el entrenamiento nunca vio ({low:.0%} a {high:.0%}). Lo mejor según la pérdida de validación: época {epoch}.</numerusform>
        <numerusform>Detenido; se conserva el mejor modelo hasta ahora: acierta el {accuracy:.1%} de {n} imágenes de prueba que el entrenamiento nunca vio ({low:.0%} a {high:.0%}). Lo mejor según la pérdida de validación: época {epoch}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Stops now and deletes this run.</source>
      <translation>Se detiene ahora y borra este entrenamiento.</translation>
    </message>
    <message>
      <source>Stops now and keeps the best model so far.</source>
      <translation>Se detiene ahora y conserva el mejor modelo hasta ahora.</translation>
    </message>
    <message>
      <source>Stretch</source>
      <translation>Estirar</translation>
    </message>
    <message>
      <source>Stretch: the whole picture, pressed into a square</source>
      <translation>Estirar: la imagen entera, deformada a un cuadrado</translation>
    </message>
    <message>
      <source>Strong: tight crops, larger rotations, mirroring, strong colour changes</source>
      <translation>Fuerte: recortes ajustados, giros mayores, reflejo, cambios fuertes de color</translation>
    </message>
    <message>
      <source>Stronger augmentation</source>
      <translation>Aumento más fuerte</translation>
    </message>
    <message>
      <source>Sub-folder of the class</source>
      <translation>Subcarpeta de la clase</translation>
    </message>
    <message>
      <source>Suggested first</source>
      <translation>Sugeridas primero</translation>
    </message>
    <message>
      <source>Suggested: {found}.</source>
      <translation>Sugerencia: {found}.</translation>
    </message>
    <message>
      <source>Surest first</source>
      <translation>Más seguras primero</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabla</translation>
    </message>
    <message>
      <source>Table for Excel</source>
      <translation>Tabla para Excel</translation>
    </message>
    <message>
      <source>Table of what went where</source>
      <translation>Tabla de qué fue adónde</translation>
    </message>
    <message>
      <source>Table: a new file</source>
      <translation>Tabla: archivo nuevo</translation>
    </message>
    <message>
      <source>Table: {file}</source>
      <translation>Tabla: {file}</translation>
    </message>
    <message>
      <source>Take all back</source>
      <translation>Anular todo</translation>
    </message>
    <message>
      <source>Take as it lies</source>
      <translation>Tomar como está</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Anular</translation>
    </message>
    <message>
      <source>Take back the latest</source>
      <translation>Anular la última</translation>
    </message>
    <message>
      <source>Take it all back</source>
      <translation>Deshacerlo todo</translation>
    </message>
    <message>
      <source>Take one of these and go on; everything else is chosen for you.</source>
      <translation>Elige una de estas y sigue; todo lo demás se elige por ti.</translation>
    </message>
    <message>
      <source>Take pictures with the camera</source>
      <translation>Tomar imágenes con la cámara</translation>
    </message>
    <message>
      <source>Take pictures with the camera's own program and drop them here instead.</source>
      <translation>Toma las imágenes con el programa de la propia cámara y suéltalas aquí.</translation>
    </message>
    <message>
      <source>Take the chosen pictures as they lie</source>
      <translation>Tomar las imágenes elegidas como están</translation>
    </message>
    <message>
      <source>Take the inner folders as the classes ({names}).</source>
      <translation>Tomar como clases las carpetas internas ({names}).</translation>
    </message>
    <message>
      <source>Take the last choice back</source>
      <translation>Deshacer la última elección</translation>
    </message>
    <message>
      <source>Take the last decision back</source>
      <translation>Deshacer la última decisión</translation>
    </message>
    <message>
      <source>Take the latest picture back: Ctrl+Z</source>
      <translation>Anular la última imagen: Ctrl+Z</translation>
    </message>
    <message>
      <source>Take them away</source>
      <translation>Quitarlas</translation>
    </message>
    <message>
      <source>Take them out</source>
      <translation>Quitarlas</translation>
    </message>
    <message>
      <source>Taken in one series</source>
      <translation>Tomada en la misma serie</translation>
    </message>
    <message>
      <source>Takes back what you changed here; Ctrl+Z takes back the last change alone</source>
      <translation>Anula lo que cambiaste aquí; Ctrl+Z anula solo el último cambio</translation>
    </message>
    <message>
      <source>Tell them again</source>
      <translation>Volver a señalarlos</translation>
    </message>
    <message>
      <source>Temperature</source>
      <translation>Temperatura</translation>
    </message>
    <message>
      <source>Test (range)</source>
      <translation>Prueba (intervalo)</translation>
    </message>
    <message>
      <source>Test on cameras it never saw</source>
      <translation>Probar con cámaras que nunca vio</translation>
    </message>
    <message>
      <source>Test on days it never saw</source>
      <translation>Probar con días que nunca vio</translation>
    </message>
    <message>
      <source>Test on groups it never saw</source>
      <translation>Probar con grupos que nunca vio</translation>
    </message>
    <message>
      <source>Test on rounds it never saw</source>
      <translation>Probar con rondas que nunca vio</translation>
    </message>
    <message>
      <source>Test on sub-folders it never saw</source>
      <translation>Probar con subcarpetas que nunca vio</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Tamaño del texto</translation>
    </message>
    <message>
      <source>That Python needs these packages: {packages}.</source>
      <translation>Ese Python necesita estos paquetes: {packages}.</translation>
    </message>
    <message>
      <source>That is less than its answer dial asks for: this one goes to you.</source>
      <translation>Es menos de lo que pide su nivel de exigencia: esta te toca a ti.</translation>
    </message>
    <message>
      <source>That is near the border: try the other way too.</source>
      <translation>Está cerca del límite: prueba también la otra opción.</translation>
    </message>
    <message numerus="yes">
      <source>That is the class that comes first: {n} of them would still get the answer 'None of these classes'.</source>
      <translation>
        <numerusform>Se trata de la clase que queda primera: aun así, 1 de ellas recibiría la respuesta «Ninguna de estas clases».</numerusform>
        <numerusform>Se trata de la clase que queda primera: aun así, {n} de ellas recibirían la respuesta «Ninguna de estas clases».</numerusform>
      </translation>
    </message>
    <message>
      <source>The 'append' head keeps the pretrained last layer, and random weights have none.</source>
      <translation>La cabeza «append» conserva la última capa preentrenada, y los pesos aleatorios no tienen ninguna.</translation>
    </message>
    <message>
      <source>The 'append' head keeps the pretrained last layer, and these weights have none.</source>
      <translation>La cabeza «append» conserva la última capa preentrenada, y estos pesos no tienen ninguna.</translation>
    </message>
    <message>
      <source>The 'scratch' schedule begins with random weights, which must all learn, so it cannot have phases of its own.</source>
      <translation>El plan «scratch» empieza con pesos aleatorios, que tienen que aprender todos, así que no puede tener fases propias.</translation>
    </message>
    <message>
      <source>The 'scratch' schedule starts from random weights, so it cannot use pretrained ones.</source>
      <translation>El plan «scratch» empieza con pesos aleatorios, así que no puede usar unos preentrenados.</translation>
    </message>
    <message>
      <source>The ImageNet weights of {name} ({size:.0f} MB)</source>
      <translation>Los pesos de ImageNet de {name} ({size:.0f} MB)</translation>
    </message>
    <message>
      <source>The Python of an environment with PyTorch for CUDA (bin/python, or Scripts/python.exe)</source>
      <translation>El Python de un entorno con PyTorch para CUDA (bin/python o Scripts/python.exe)</translation>
    </message>
    <message>
      <source>The accuracy with every class counted equally, however many pictures it has: the mean of the recalls. Look at it where one class has many more pictures than another.</source>
      <translation>La exactitud contando igual cada clase, tenga las imágenes que tenga: la media de los recall. Mírala cuando una clase tiene muchas más imágenes que otra.</translation>
    </message>
    <message>
      <source>The answer from {host} cannot be understood: {said}.</source>
      <translation>La respuesta de {host} no se entiende: {said}.</translation>
    </message>
    <message>
      <source>The answers of {kept} of {n} epochs are kept.</source>
      <translation>Se guardan las respuestas de {kept} de {n} épocas.</translation>
    </message>
    <message>
      <source>The answers of {kept} of {of} epochs were kept.</source>
      <translation>Se guardaron las respuestas de {kept} de {of} épocas.</translation>
    </message>
    <message>
      <source>The answers to single pictures are not kept beside this model.</source>
      <translation>Las respuestas a cada imagen no están guardadas junto a este modelo.</translation>
    </message>
    <message>
      <source>The answers to single pictures are not kept beside this model. Train again to see its mistakes.</source>
      <translation>Las respuestas a cada imagen no están guardadas junto a este modelo. Entrena de nuevo para ver sus errores.</translation>
    </message>
    <message>
      <source>The archive '{path}' cannot be unpacked: {reason}.</source>
      <translation>El archivo comprimido «{path}» no se puede descomprimir: {reason}.</translation>
    </message>
    <message>
      <source>The archive was unpacked into '{folder}'; the archive itself stays as it is.</source>
      <translation>El archivo comprimido se extrajo en «{folder}»; él mismo queda como está.</translation>
    </message>
    <message>
      <source>The arrow keys step through the epochs, Page Up and Page Down through the phases</source>
      <translation>Las flechas recorren las épocas; Re Pág y Av Pág, las fases</translation>
    </message>
    <message>
      <source>The backbone in '{name}' fits {backbone}: {how}.</source>
      <translation>La red base de «{name}» encaja en {backbone}: {how}.</translation>
    </message>
    <message>
      <source>The best epoch was chosen by the same validation pictures that the figures come from, so the figures may flatter a little.</source>
      <translation>La mejor época se eligió con las mismas imágenes de validación de las que vienen las cifras, así que estas pueden ser algo halagüeñas.</translation>
    </message>
    <message>
      <source>The best epoch: the model is its network.</source>
      <translation>La mejor época: el modelo es su red.</translation>
    </message>
    <message>
      <source>The best model so far of the run in '{path}' is lost or damaged, so it cannot be continued.</source>
      <translation>El mejor modelo hasta ahora del entrenamiento de «{path}» se ha perdido o está dañado, así que no se puede continuar.</translation>
    </message>
    <message>
      <source>The best model, of epoch {epoch}, could not be saved to '{model}'.{earlier}</source>
      <translation>No se pudo guardar en «{model}» el mejor modelo, de la época {epoch}.{earlier}</translation>
    </message>
    <message>
      <source>The best of {n_runs} on the same pictures is also the luckiest: on new pictures it will likely be a little less good than this.</source>
      <translation>El mejor de {n_runs} con las mismas imágenes es también el más afortunado: con imágenes nuevas será probablemente algo menos bueno.</translation>
    </message>
    <message>
      <source>The built-in starter network learned from drawings, and its last layer was left behind: it has no answers of its own to show.</source>
      <translation>La red inicial incorporada aprendió de dibujos y su última capa no se incluyó: no tiene respuestas propias que mostrar.</translation>
    </message>
    <message>
      <source>The camera cannot be used</source>
      <translation>No se puede usar la cámara</translation>
    </message>
    <message>
      <source>The camera is off.</source>
      <translation>La cámara está apagada.</translation>
    </message>
    <message>
      <source>The camera is on only from Start to Stop, and while this page is to be seen. Its pictures stay on this computer.</source>
      <translation>La cámara solo está encendida desde Empezar hasta Detener y mientras se ve esta página. Sus imágenes quedan en este equipo.</translation>
    </message>
    <message>
      <source>The camera is on.</source>
      <translation>La cámara está encendida.</translation>
    </message>
    <message>
      <source>The camera's picture cannot be written into '{folder}': {why}.</source>
      <translation>La imagen de la cámara no se puede escribir en «{folder}»: {why}.</translation>
    </message>
    <message>
      <source>The choices of the run inside '{path}' are damaged.</source>
      <translation>Las opciones del entrenamiento que contiene «{path}» están dañadas.</translation>
    </message>
    <message>
      <source>The choices that the run in '{path}' was started with cannot be read, so it cannot be continued.</source>
      <translation>No se pueden leer las opciones con las que empezó el entrenamiento de «{path}», así que no se puede continuar.</translation>
    </message>
    <message>
      <source>The chosen Python was not found</source>
      <translation>No se encontró el Python elegido</translation>
    </message>
    <message>
      <source>The chosen network has random weights already; choose pretrained ones to compare with.</source>
      <translation>La red elegida ya tiene pesos aleatorios; elige unos preentrenados para comparar.</translation>
    </message>
    <message>
      <source>The class '{name}' has no picture in the folder for {part}, so it cannot be judged there.</source>
      <translation>La clase «{name}» no tiene ninguna imagen en la carpeta de {part}, así que ahí no se puede evaluar.</translation>
    </message>
    <message>
      <source>The class '{name}' has no picture to learn from.</source>
      <translation>La clase «{name}» no tiene ninguna imagen de la que aprender.</translation>
    </message>
    <message numerus="yes">
      <source>The class '{name}' has only {n} pictures; twenty or more work much better.</source>
      <translation>
        <numerusform>La clase «{name}» tiene solo una imagen; con veinte o más funciona mucho mejor.</numerusform>
        <numerusform>La clase «{name}» tiene solo {n} imágenes; con veinte o más funciona mucho mejor.</numerusform>
      </translation>
    </message>
    <message>
      <source>The class '{name}' has pictures in '{part}' only and none to learn from. It is left out.</source>
      <translation>La clase «{name}» solo tiene imágenes en «{part}» y ninguna de la que aprender. Queda excluida.</translation>
    </message>
    <message>
      <source>The class '{name}' is called '{to}'.</source>
      <translation>La clase «{name}» se llama «{to}».</translation>
    </message>
    <message>
      <source>The class that it misses most often is '{name}': {recall:.0%} of its pictures were recognised.</source>
      <translation>La clase que más se le escapa es «{name}»: reconoció el {recall:.0%} de sus imágenes.</translation>
    </message>
    <message>
      <source>The classes are called {names}, like the parts of a split, and hold no class folders. Are these the classes?</source>
      <translation>Las clases se llaman {names}, como las partes de una división, y no contienen carpetas de clases. ¿Son estas las clases?</translation>
    </message>
    <message>
      <source>The classes are uneven: '{most}' has {n_most} pictures, '{least}' only {n_least}. The model will favour the larger class; add pictures to the smaller one.</source>
      <translation>Las clases son desiguales: «{most}» tiene {n_most} imágenes; «{least}», solo {n_least}. El modelo favorecerá la clase más grande; añade imágenes a la más pequeña.</translation>
    </message>
    <message>
      <source>The classes have no sub-folders that could be persons, places or days.</source>
      <translation>Las clases no tienen subcarpetas que pudieran ser personas, lugares o días.</translation>
    </message>
    <message>
      <source>The classes mixed up most</source>
      <translation>Las clases que más se confunden</translation>
    </message>
    <message>
      <source>The classes {names} are taken for one class, '{kept}'.</source>
      <translation>Las clases {names} se toman por una sola, «{kept}».</translation>
    </message>
    <message>
      <source>The classes {names} look alike. Are they meant to be one class?</source>
      <translation>Las clases {names} se parecen. ¿Deben ser una sola?</translation>
    </message>
    <message>
      <source>The closest match is {backbone}: {how}.</source>
      <translation>La más parecida es {backbone}: {how}.</translation>
    </message>
    <message>
      <source>The connection to {host} was lost again and again.</source>
      <translation>La conexión con {host} se cortó una y otra vez.</translation>
    </message>
    <message>
      <source>The copy in '{folder}' is not whole: '{path}' could not be copied ({why}). No original changed.</source>
      <translation>La copia de «{folder}» no está completa: no se pudo copiar «{path}» ({why}). Ninguna original cambió.</translation>
    </message>
    <message>
      <source>The curves as numbers, one row per epoch</source>
      <translation>Las curvas en números, una fila por época</translation>
    </message>
    <message>
      <source>The darkest part at the edges was cut off: the network never saw it.</source>
      <translation>La parte más oscura de los bordes se cortó: la red nunca la vio.</translation>
    </message>
    <message>
      <source>The description inside '{path}' is damaged: {error}.</source>
      <translation>La descripción que contiene «{path}» está dañada: {error}.</translation>
    </message>
    <message>
      <source>The dial could not be written into '{path}', which was left as it was: {reason}.</source>
      <translation>No se pudo escribir el nivel de exigencia en «{path}», que quedó como estaba: {reason}.</translation>
    </message>
    <message>
      <source>The dial was left as it is. Ask for less, or train with more pictures.</source>
      <translation>El nivel de exigencia quedó como estaba. Pide menos o entrena con más imágenes.</translation>
    </message>
    <message>
      <source>The disk is full on which answers are kept until their table is written ('{file}'). Those so far are kept.</source>
      <translation>Está lleno el disco en el que se guardan las respuestas hasta que se escribe su tabla («{file}»). Las que hay hasta ahora se conservan.</translation>
    </message>
    <message>
      <source>The disk it lies on may have no bin. You can delete the folder yourself in your file manager.</source>
      <translation>Puede que el disco en el que está no tenga papelera. Puedes borrar tú la carpeta con tu gestor de archivos.</translation>
    </message>
    <message>
      <source>The disk of '{folder}' is full. {n} pictures were sorted; no picture is lost.</source>
      <translation>El disco de «{folder}» está lleno. Se clasificaron {n} imágenes; no se perdió ninguna.</translation>
    </message>
    <message>
      <source>The disk of '{host}' is full. What was copied stays, and is not copied again.</source>
      <translation>El disco de «{host}» está lleno. Lo copiado se queda y no se copia de nuevo.</translation>
    </message>
    <message>
      <source>The disk with '{folder}' has too little free space for this download.</source>
      <translation>El disco de «{folder}» tiene muy poco espacio libre para esta descarga.</translation>
    </message>
    <message>
      <source>The disk with '{out}' has {free_mb:.0f} MB free, but this run may need {needed_mb:.0f} MB.</source>
      <translation>El disco de «{out}» tiene {free_mb:.0f} MB libres, pero este entrenamiento puede necesitar {needed_mb:.0f} MB.</translation>
    </message>
    <message>
      <source>The download cannot be saved in '{folder}': {reason}.</source>
      <translation>La descarga no se puede guardar en «{folder}»: {reason}.</translation>
    </message>
    <message>
      <source>The download of the picture was cancelled.</source>
      <translation>Se canceló la descarga de la imagen.</translation>
    </message>
    <message>
      <source>The download was cancelled; what has been downloaded so far is kept for the next time.</source>
      <translation>Se canceló la descarga; lo descargado hasta ahora se conserva para la próxima vez.</translation>
    </message>
    <message>
      <source>The engine does not know the request '{name__}'.</source>
      <translation>El motor no conoce la petición «{name__}».</translation>
    </message>
    <message>
      <source>The engine exited unexpectedly (exit code {code}).</source>
      <translation>El motor terminó de forma inesperada (código de salida {code}).</translation>
    </message>
    <message>
      <source>The engine exited unexpectedly (exit code {code}). Its last output was: {said}.</source>
      <translation>El motor terminó de forma inesperada (código de salida {code}). Lo último que dijo fue: {said}.</translation>
    </message>
    <message>
      <source>The engine failed unexpectedly: {what}</source>
      <translation>El motor falló de forma inesperada: {what}</translation>
    </message>
    <message>
      <source>The engine stopped unexpectedly</source>
      <translation>El motor se detuvo de forma inesperada</translation>
    </message>
    <message>
      <source>The environment variable HF_HUB_OFFLINE is set, so tlgui downloads nothing from the Hugging Face Hub.</source>
      <translation>La variable de entorno HF_HUB_OFFLINE está definida, así que tlgui no descarga nada del Hugging Face Hub.</translation>
    </message>
    <message>
      <source>The environment variable {variable} is set, so nothing is downloaded from the Hugging Face Hub.</source>
      <translation>La variable de entorno {variable} está definida, así que no se descarga nada del Hugging Face Hub.</translation>
    </message>
    <message>
      <source>The export is going on</source>
      <translation>La exportación está en curso</translation>
    </message>
    <message numerus="yes">
      <source>The exported file gives the answer of tlgui to only {same} of {n} pictures, and none to others: {error}. Do not pass it on.</source>
      <translation>
        <numerusform>El archivo exportado no da ninguna respuesta a la única imagen con la que se probó: {error}. No lo compartas.</numerusform>
        <numerusform>El archivo exportado da la respuesta de tlgui solo a {same} de {n} imágenes, y a otras ninguna: {error}. No lo compartas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The exported file gives the answer of tlgui to only {same} of {n} pictures; probabilities differ by up to {difference} percent points. Do not pass it on.</source>
      <translation>
        <numerusform>El archivo exportado no da la respuesta de tlgui a la única imagen con la que se probó; una probabilidad difiere en {difference} puntos porcentuales. No lo compartas.</numerusform>
        <numerusform>El archivo exportado da la respuesta de tlgui solo a {same} de {n} imágenes; las probabilidades difieren en hasta {difference} puntos porcentuales. No lo compartas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The exported file gives the same answer to {same} of {n} pictures, drawn by tlgui because none of yours was found; the largest difference of a probability is {difference} percent points.</source>
      <translation>
        <numerusform>El archivo exportado da la misma respuesta a la única imagen con la que se probó, dibujada por tlgui porque no se encontró ninguna de las tuyas; la mayor diferencia de una probabilidad es de {difference} puntos porcentuales.</numerusform>
        <numerusform>El archivo exportado da la misma respuesta a {same} de {n} imágenes, dibujadas por tlgui porque no se encontró ninguna de las tuyas; la mayor diferencia de una probabilidad es de {difference} puntos porcentuales.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The exported file gives the same answer to {same} of {n} pictures; the largest difference of a probability is {difference} percent points.</source>
      <translation>
        <numerusform>El archivo exportado da la misma respuesta a la única imagen con la que se probó; la mayor diferencia de una probabilidad es de {difference} puntos porcentuales.</numerusform>
        <numerusform>El archivo exportado da la misma respuesta a {same} de {n} imágenes; la mayor diferencia de una probabilidad es de {difference} puntos porcentuales.</numerusform>
      </translation>
    </message>
    <message>
      <source>The figures hold for pictures like these. With another camera, light, background or season it may do worse: try it on some of those first.</source>
      <translation>Las cifras valen para imágenes como estas. Con otra cámara, luz, fondo o estación puede ir peor: pruébalo antes con algunas así.</translation>
    </message>
    <message>
      <source>The file '{name}', which belongs to tlgui, is missing.</source>
      <translation>Falta el archivo «{name}», que forma parte de tlgui.</translation>
    </message>
    <message>
      <source>The file '{path}' cannot be written: {reason}.</source>
      <translation>No se puede escribir el archivo «{path}»: {reason}.</translation>
    </message>
    <message>
      <source>The file does not say which pictures these were; files of earlier versions do not.</source>
      <translation>El archivo no dice qué imágenes eran; los de versiones anteriores no lo hacen.</translation>
    </message>
    <message>
      <source>The file for {name} cannot be downloaded; is this computer connected to the internet?</source>
      <translation>El archivo de {name} no se puede descargar; ¿está este equipo conectado a internet?</translation>
    </message>
    <message>
      <source>The file of weights '{name}' does not have torchvision's names, which tlgui translates and this script does not. It starts from random weights instead, so its result is another.</source>
      <translation>El archivo de pesos «{name}» no usa los nombres de torchvision; tlgui los traduce y este script no. Empieza con pesos aleatorios, así que su resultado es otro.</translation>
    </message>
    <message>
      <source>The file of weights '{name}' is not there any more. The script starts from random weights instead, so its result is another.</source>
      <translation>El archivo de pesos «{name}» ya no está. El script empieza con pesos aleatorios, así que su resultado es otro.</translation>
    </message>
    <message>
      <source>The file that was downloaded for {name} is not the one that was asked for (its hash differs). It was deleted.</source>
      <translation>El archivo que se descargó para {name} no es el que se pidió (su hash es distinto). Se ha borrado.</translation>
    </message>
    <message>
      <source>The files do not say when they were taken: they have no EXIF data, as after editing or sending by a messenger.</source>
      <translation>Los archivos no dicen cuándo se tomaron: no tienen datos EXIF, como ocurre tras editarlos o enviarlos por mensajería.</translation>
    </message>
    <message>
      <source>The files do not say which camera took them: they have no EXIF data, as after editing or sending by a messenger.</source>
      <translation>Los archivos no dicen con qué cámara se tomaron: no tienen datos EXIF, como ocurre tras editarlos o enviarlos por mensajería.</translation>
    </message>
    <message>
      <source>The files may be damaged.</source>
      <translation>Puede que los archivos estén dañados.</translation>
    </message>
    <message>
      <source>The files stay where and as they are.</source>
      <translation>Los archivos quedan donde y como están.</translation>
    </message>
    <message>
      <source>The files stay where they are; a run that you start from now on follows. Do this for pictures that are wrong, not for those that are hard: leaving those out only makes the figures look better.</source>
      <translation>Los archivos quedan donde están; los entrenamientos que empieces desde ahora lo tienen en cuenta. Hazlo con imágenes equivocadas, no con las difíciles: excluir estas solo hace que las cifras parezcan mejores.</translation>
    </message>
    <message>
      <source>The files stay where they are; a run that you start from now on follows. “Your corrections” on this page takes it back.</source>
      <translation>Los archivos quedan donde están; los entrenamientos que empieces desde ahora lo tienen en cuenta. «Tus correcciones», en esta página, lo anula.</translation>
    </message>
    <message>
      <source>The filters of the first layer are as they were.</source>
      <translation>Los filtros de la primera capa están como estaban.</translation>
    </message>
    <message>
      <source>The filters of the first layer moved {change}.</source>
      <translation>Los filtros de la primera capa se movieron {change}.</translation>
    </message>
    <message>
      <source>The first answers come after the first epoch.</source>
      <translation>Las primeras respuestas llegan tras la primera época.</translation>
    </message>
    <message>
      <source>The first epoch is not over yet.</source>
      <translation>La primera época aún no ha terminado.</translation>
    </message>
    <message>
      <source>The first {large} of {n} are shown large; all are under 'Pictures' and 'Table'.</source>
      <translation>Las primeras {large} de {n} se muestran en grande; todas están en «Imágenes» y «Tabla».</translation>
    </message>
    <message>
      <source>The first {n} of {total} filters, each {width} x {height} weights.</source>
      <translation>Los primeros {n} de {total} filtros, cada uno de {width} x {height} pesos.</translation>
    </message>
    <message>
      <source>The folder '{folder}' cannot be read now ({reason}). Its pictures are left out.</source>
      <translation>La carpeta «{folder}» no se puede leer ahora ({reason}). Sus imágenes quedan excluidas.</translation>
    </message>
    <message>
      <source>The folder '{folder}' is gone; waiting for it.</source>
      <translation>La carpeta «{folder}» ya no está; esperándola.</translation>
    </message>
    <message>
      <source>The folder '{folder}' is there again.</source>
      <translation>La carpeta «{folder}» vuelve a estar.</translation>
    </message>
    <message>
      <source>The folder '{name}' holds no usable picture, so it is not a class.</source>
      <translation>La carpeta «{name}» no contiene ninguna imagen utilizable, así que no es una clase.</translation>
    </message>
    <message>
      <source>The folder '{name}' lies beside the folders for training and validation. It is not a class and is left out.</source>
      <translation>La carpeta «{name}» está junto a las carpetas de entrenamiento y validación. No es una clase y queda excluida.</translation>
    </message>
    <message>
      <source>The folder '{path}' already holds a run.</source>
      <translation>La carpeta «{path}» ya contiene un entrenamiento.</translation>
    </message>
    <message>
      <source>The folder '{path}' cannot be opened now: {reason}.</source>
      <translation>La carpeta «{path}» no se puede abrir ahora: {reason}.</translation>
    </message>
    <message>
      <source>The folder '{path}' cannot be opened: {reason}.</source>
      <translation>No se puede abrir la carpeta «{path}»: {reason}.</translation>
    </message>
    <message>
      <source>The folder '{path}' cannot be written: {reason}.</source>
      <translation>No se puede escribir la carpeta «{path}»: {reason}.</translation>
    </message>
    <message>
      <source>The folder '{path}' is not empty; nothing was written there.</source>
      <translation>La carpeta «{path}» no está vacía; no se escribió nada en ella.</translation>
    </message>
    <message>
      <source>The folder brings its own parts for validation and test, so nothing is held out beside these.</source>
      <translation>La carpeta trae sus propias partes de validación y prueba, así que no se reserva nada aparte de ellas.</translation>
    </message>
    <message>
      <source>The folder of runs was not found</source>
      <translation>No se encontró la carpeta de entrenamientos</translation>
    </message>
    <message>
      <source>The folders in '{root}' all hold the folders {names}. Are these the classes, and the folders around them not?</source>
      <translation>Las carpetas de «{root}» contienen todas las carpetas {names}. ¿Son estas las clases, y no las carpetas que las rodean?</translation>
    </message>
    <message>
      <source>The fractions kept for validation and for the test leave no pictures to learn from. Make one of them smaller.</source>
      <translation>Las fracciones reservadas para validación y prueba no dejan imágenes de las que aprender. Reduce una de ellas.</translation>
    </message>
    <message>
      <source>The head alone: right on {accuracy:.0%} ({low:.0%} to {high:.0%}) of training pictures that were held back from it; guessing on {guessing:.0%}.</source>
      <translation>Solo la cabeza: acierta el {accuracy:.0%} ({low:.0%} a {high:.0%}) de las imágenes de entrenamiento que no vio; al azar se acierta el {guessing:.0%}.</translation>
    </message>
    <message>
      <source>The head alone: {before:.0%} ({low:.0%} to {high:.0%}), right and wrong on the very same pictures as after fine-tuning.</source>
      <translation>Solo la cabeza: {before:.0%} ({low:.0%} a {high:.0%}), con aciertos y errores exactamente en las mismas imágenes que tras el ajuste fino.</translation>
    </message>
    <message>
      <source>The head alone: {before:.0%} ({low:.0%} to {high:.0%}). Fine-tuning adds {points:.1f} points on the same pictures, {fixed} more right and {broken} more wrong: likely a real gain.</source>
      <translation>Solo la cabeza: {before:.0%} ({low:.0%} a {high:.0%}). El ajuste fino suma {points:.1f} puntos en las mismas imágenes, {fixed} aciertos más y {broken} errores más: probablemente una mejora real.</translation>
    </message>
    <message>
      <source>The head alone: {before:.0%} ({low:.0%} to {high:.0%}). Fine-tuning costs {points:.1f} points on the same pictures, {fixed} more right and {broken} more wrong: likely a real loss, so “Head only” suits them better.</source>
      <translation>Solo la cabeza: {before:.0%} ({low:.0%} a {high:.0%}). El ajuste fino cuesta {points:.1f} puntos en las mismas imágenes, {fixed} aciertos más y {broken} errores más: probablemente un empeoramiento real, así que «Solo la cabeza» les conviene más.</translation>
    </message>
    <message>
      <source>The head alone: {before:.0%} ({low:.0%} to {high:.0%}). On the same pictures, {fixed} more are right and {broken} more wrong after fine-tuning: chance alone can explain that.</source>
      <translation>Solo la cabeza: {before:.0%} ({low:.0%} a {high:.0%}). En las mismas imágenes hay {fixed} aciertos más y {broken} errores más tras el ajuste fino: el azar basta para explicarlo.</translation>
    </message>
    <message>
      <source>The head is the new part: it turns what the network sees into one of your classes.</source>
      <translation>La cabeza es la parte nueva: convierte lo que ve la red en una de tus clases.</translation>
    </message>
    <message>
      <source>The installed timm {version} does not have the network {backbone}.</source>
      <translation>El timm {version} instalado no tiene la red {backbone}.</translation>
    </message>
    <message>
      <source>The key of '{host}' is not known here yet, so nobody can say that it is the right computer.</source>
      <translation>La clave de «{host}» aún no se conoce aquí, así que nadie puede decir que sea el equipo correcto.</translation>
    </message>
    <message>
      <source>The learning rate was likely too large: the loss on the training pictures rose instead of falling.</source>
      <translation>La tasa de aprendizaje era probablemente demasiado alta: la pérdida en las imágenes de entrenamiento subió en lugar de bajar.</translation>
    </message>
    <message>
      <source>The learning rate {rate} is too high: the loss grows instead of falling. About {suggested} suits these pictures.</source>
      <translation>La tasa de aprendizaje {rate} es demasiado alta: la pérdida crece en lugar de bajar. A estas imágenes les conviene aproximadamente {suggested}.</translation>
    </message>
    <message>
      <source>The learning rate {rate} is too low: almost nothing is learned. About {suggested} suits these pictures.</source>
      <translation>La tasa de aprendizaje {rate} es demasiado baja: no se aprende casi nada. A estas imágenes les conviene aproximadamente {suggested}.</translation>
    </message>
    <message>
      <source>The licence of {resolved} forbids commercial use.</source>
      <translation>La licencia de {resolved} prohíbe el uso comercial.</translation>
    </message>
    <message>
      <source>The line to '{host}' is lost. The run goes on there, and is found again as soon as there is one.</source>
      <translation>Se perdió la conexión con «{host}». El entrenamiento sigue allí y se recupera en cuanto vuelva a haberla.</translation>
    </message>
    <message>
      <source>The line to '{host}' is there again.</source>
      <translation>La conexión con «{host}» ha vuelto.</translation>
    </message>
    <message>
      <source>The list of networks shows them all.</source>
      <translation>La lista de redes las muestra todas.</translation>
    </message>
    <message>
      <source>The list of the pictures that you added to this folder cannot be read: '{file}'.</source>
      <translation>No se puede leer la lista de las imágenes que añadiste a esta carpeta: «{file}».</translation>
    </message>
    <message>
      <source>The loss became infinite or was no longer a number.</source>
      <translation>La pérdida se hizo infinita o dejó de ser un número.</translation>
    </message>
    <message>
      <source>The loss falls from {start:.2f} to {lowest:.2f}</source>
      <translation>La pérdida baja de {start:.2f} a {lowest:.2f}</translation>
    </message>
    <message>
      <source>The loss was no longer a number. The run went back to its last good state and continues with a tenth of the learning rate.</source>
      <translation>La pérdida dejó de ser un número. El entrenamiento volvió a su último estado bueno y continúa con una décima parte de la tasa de aprendizaje.</translation>
    </message>
    <message>
      <source>The many numbers inside a network that hold what it has learned. Training changes them; frozen weights stay.</source>
      <translation>Los muchos números del interior de una red que contienen lo que ha aprendido. El entrenamiento los cambia; los congelados quedan igual.</translation>
    </message>
    <message>
      <source>The means and variances of its batch norms were measured on your pictures, in frozen blocks too; that does not count as moving.</source>
      <translation>Las medias y varianzas de su normalización por lotes se midieron con tus imágenes, también en los bloques congelados; eso no cuenta como moverse.</translation>
    </message>
    <message>
      <source>The mistakes it was surest of</source>
      <translation>Los errores en los que más seguro estaba</translation>
    </message>
    <message>
      <source>The model '{path}' does not lie in the folder of its run, so its pictures are not known.</source>
      <translation>El modelo «{path}» no está en la carpeta de su entrenamiento, así que no se conocen sus imágenes.</translation>
    </message>
    <message>
      <source>The model answered '{name}' rightly: '{answered}'.</source>
      <translation>El modelo acertó con «{name}»: «{answered}».</translation>
    </message>
    <message>
      <source>The model answered '{name}' with '{answered}', {probability:.1%} sure.</source>
      <translation>El modelo respondió «{answered}» a «{name}», con una certeza del {probability:.1%}.</translation>
    </message>
    <message>
      <source>The model answers every picture, however unsure it is.</source>
      <translation>El modelo responde a todas las imágenes, por poco seguro que esté.</translation>
    </message>
    <message>
      <source>The model answers when it is at least {least} sure; every other picture goes to you.</source>
      <translation>El modelo responde cuando su certeza es al menos {least}; las demás imágenes te tocan a ti.</translation>
    </message>
    <message>
      <source>The model could not be exported</source>
      <translation>No se pudo exportar el modelo</translation>
    </message>
    <message>
      <source>The model could not be exported as {format}: {reason}</source>
      <translation>No se pudo exportar el modelo como {format}: {reason}</translation>
    </message>
    <message>
      <source>The model could not be saved to '{path}': {error}.</source>
      <translation>No se pudo guardar el modelo en «{path}»: {error}.</translation>
    </message>
    <message>
      <source>The model does not know the class '{unknown}' in '{root}'.</source>
      <translation>El modelo no conoce la clase «{unknown}» de «{root}».</translation>
    </message>
    <message>
      <source>The model file '{path}' cannot be read: {reason}.</source>
      <translation>El archivo de modelo «{path}» no se puede leer: {reason}.</translation>
    </message>
    <message>
      <source>The model file '{path}' is incomplete: its end is missing.</source>
      <translation>El archivo de modelo «{path}» está incompleto: le falta el final.</translation>
    </message>
    <message>
      <source>The model file '{path}' was made by a newer version of tlgui.</source>
      <translation>El archivo de modelo «{path}» se hizo con una versión más nueva de tlgui.</translation>
    </message>
    <message numerus="yes">
      <source>The model file is right, but the example program opens {n} pictures in another way than tlgui, so that its answers may differ: {names}</source>
      <translation>
        <numerusform>El archivo de modelo es correcto, pero el programa de ejemplo abre 1 imagen de otro modo que tlgui, así que su respuesta puede ser distinta: {names}</numerusform>
        <numerusform>El archivo de modelo es correcto, pero el programa de ejemplo abre {n} imágenes de otro modo que tlgui, así que sus respuestas pueden ser distintas: {names}</numerusform>
      </translation>
    </message>
    <message>
      <source>The model gives scores that are not numbers (NaN or infinite): its weights are damaged.</source>
      <translation>El modelo da puntuaciones que no son números (NaN o infinito): sus pesos están dañados.</translation>
    </message>
    <message>
      <source>The model has never seen these pictures. The ball, the book, the leaf and the mug are of none of its classes; a model that was taught by few pictures does not always notice.</source>
      <translation>El modelo nunca ha visto estas imágenes. La pelota, el libro, la hoja y la taza no son de ninguna de sus clases; un modelo que aprendió con pocas imágenes no siempre se da cuenta.</translation>
    </message>
    <message>
      <source>The model in '{path}' has not been measured yet, so its answer dial cannot be set.</source>
      <translation>El modelo de «{path}» aún no se ha medido, así que no se puede fijar su nivel de exigencia.</translation>
    </message>
    <message>
      <source>The model in '{path}' has not been measured yet.</source>
      <translation>El modelo de «{path}» aún no se ha medido.</translation>
    </message>
    <message>
      <source>The model in '{path}' lies in no run folder of its own, so its pictures are not known.</source>
      <translation>El modelo de «{path}» no está en la carpeta de su entrenamiento, así que no se conocen sus imágenes.</translation>
    </message>
    <message numerus="yes">
      <source>The model is not sure enough of {n} of {total}: they go to you.</source>
      <translation>
        <numerusform>El modelo no está bastante seguro de 1 de {total}: te toca a ti.</numerusform>
        <numerusform>El modelo no está bastante seguro de {n} de {total}: te tocan a ti.</numerusform>
      </translation>
    </message>
    <message>
      <source>The model is right more often than it says: on average it was only {confidence:.0%} sure, and {accuracy:.0%} of its answers were right.</source>
      <translation>El modelo acierta más de lo que dice: en promedio solo tenía una certeza del {confidence:.0%} y acertó el {accuracy:.0%} de sus respuestas.</translation>
    </message>
    <message>
      <source>The model is starting to overfit (it memorises the training pictures): training loss falls, validation loss rises. The best so far, epoch {epoch}, is kept.</source>
      <translation>El modelo empieza a sobreajustarse (memoriza las imágenes de entrenamiento): la pérdida de entrenamiento baja y la de validación sube. Se conserva lo mejor hasta ahora, la época {epoch}.</translation>
    </message>
    <message>
      <source>The model is that of epoch {epoch}, which had the lowest validation loss.</source>
      <translation>El modelo es el de la época {epoch}, que tuvo la menor pérdida de validación.</translation>
    </message>
    <message>
      <source>The model is that of this epoch</source>
      <translation>El modelo es el de esta época</translation>
    </message>
    <message>
      <source>The model is too large for a web page; export it as ONNX.</source>
      <translation>El modelo es demasiado grande para una página web; expórtalo como ONNX.</translation>
    </message>
    <message>
      <source>The model is too sure of itself: on average it was {confidence:.0%} sure, but only {accuracy:.0%} of its answers were right.</source>
      <translation>El modelo está demasiado seguro de sí: en promedio tenía una certeza del {confidence:.0%}, pero solo acertó el {accuracy:.0%} de sus respuestas.</translation>
    </message>
    <message>
      <source>The model names a class however unsure it is; only a picture unlike all those it learned from may get 'None of these classes'.</source>
      <translation>El modelo nombra una clase, por poco seguro que esté; solo una imagen distinta de todas las que le sirvieron para aprender puede recibir «Ninguna de estas clases».</translation>
    </message>
    <message>
      <source>The model never learned from these pictures. With so many, the true figure very likely (95%) lies between {low:.0%} and {high:.0%}.</source>
      <translation>El modelo nunca aprendió de estas imágenes. Con este número de ellas, la cifra real está muy probablemente (95 %) entre {low:.0%} y {high:.0%}.</translation>
    </message>
    <message>
      <source>The model of the page was tried as an ONNX file, in Python. Drop a picture on the page to see that your browser runs it too; browsers open some files a little differently.</source>
      <translation>El modelo de la página se probó como archivo ONNX, en Python. Suelta una imagen en la página para ver que tu navegador también lo ejecuta; los navegadores abren algunos archivos de forma un poco distinta.</translation>
    </message>
    <message>
      <source>The model takes '{name}' for none of its classes; it looks most like '{answered}'.</source>
      <translation>Para el modelo, «{name}» no es de ninguna de sus clases; a lo que más se parece es a «{answered}».</translation>
    </message>
    <message>
      <source>The model that is open now is among them; it can then no longer answer.</source>
      <translation>El modelo que está abierto es uno de ellos; ya no podrá responder.</translation>
    </message>
    <message>
      <source>The model was surest of the first ones: look there for pictures in the wrong folder.</source>
      <translation>De las primeras es de las que más seguro estaba el modelo: busca ahí imágenes en la carpeta equivocada.</translation>
    </message>
    <message>
      <source>The name and note of '{name}' were changed.</source>
      <translation>Se cambiaron el nombre y la nota de «{name}».</translation>
    </message>
    <message>
      <source>The names of the files seem to tell {n} classes ({names}). Take them from the names.</source>
      <translation>Los nombres de los archivos parecen indicar {n} clases ({names}). Tomarlas de los nombres.</translation>
    </message>
    <message>
      <source>The names of the {n_names} things that these weights can answer with are not known here.</source>
      <translation>Aquí no se conocen los nombres de las {n_names} cosas con las que pueden responder estos pesos.</translation>
    </message>
    <message>
      <source>The network before the training cannot be shown, since the weights that it began with cannot be had: {why}</source>
      <translation>No se puede mostrar la red de antes del entrenamiento, ya que no se dispone de los pesos con los que empezó: {why}</translation>
    </message>
    <message>
      <source>The network has learned to name other things. Ask it about some of your pictures as it is, and you see why it must learn yours.</source>
      <translation>La red ha aprendido a nombrar otras cosas. Pregúntale por algunas de tus imágenes tal como está y verás por qué tiene que aprender las tuyas.</translation>
    </message>
    <message>
      <source>The network is compared with the one that the run began with...</source>
      <translation>Se compara la red con la que tenía el entrenamiento al empezar...</translation>
    </message>
    <message>
      <source>The network is looking at the picture...</source>
      <translation>La red está mirando la imagen...</translation>
    </message>
    <message>
      <source>The network stays frozen throughout. Quick, and safest with few pictures (features).</source>
      <translation>La red queda congelada todo el tiempo. Rápido, y lo más seguro con pocas imágenes (features).</translation>
    </message>
    <message>
      <source>The new head learns first; then the whole network, gently (fine-tune).</source>
      <translation>Primero aprende la cabeza nueva; después toda la red, con suavidad (fine-tune).</translation>
    </message>
    <message>
      <source>The new last layer of the network. It turns what the network sees into an answer with your classes.</source>
      <translation>La nueva última capa de la red. Convierte lo que ve la red en una respuesta con tus clases.</translation>
    </message>
    <message>
      <source>The new last layers: linear replaces the last layer, append adds one after it, mlp puts two on top.</source>
      <translation>Las últimas capas nuevas: linear sustituye la última capa, append añade una detrás, mlp pone dos encima.</translation>
    </message>
    <message>
      <source>The number that all chance in a run comes from. The same seed gives the same run again.</source>
      <translation>El número del que sale todo el azar de un entrenamiento. La misma semilla repite el mismo entrenamiento.</translation>
    </message>
    <message>
      <source>The numbers of the files do not go through the classes again and again.</source>
      <translation>Los números de los archivos no recorren las clases una y otra vez.</translation>
    </message>
    <message>
      <source>The numbers of the files go through the classes again and again, as when one person after another shows each.</source>
      <translation>Los números de los archivos recorren las clases una y otra vez, como cuando una persona tras otra muestra cada una.</translation>
    </message>
    <message>
      <source>The only Python on this computer is the one from the Microsoft Store. It hides the files that it writes from other programs, so tlgui could not find the environment again.</source>
      <translation>El único Python de este equipo es el de Microsoft Store. Oculta a otros programas los archivos que escribe, así que tlgui no podría encontrar después el entorno.</translation>
    </message>
    <message>
      <source>The other Python did not start</source>
      <translation>El otro Python no arrancó</translation>
    </message>
    <message>
      <source>The other computer cannot do this</source>
      <translation>El otro equipo no puede hacerlo</translation>
    </message>
    <message>
      <source>The part of Qt that reads cameras cannot be loaded: {what}.</source>
      <translation>No se puede cargar la parte de Qt que lee cámaras: {what}.</translation>
    </message>
    <message>
      <source>The part of Qt that reads cameras, Qt Multimedia, is not installed.</source>
      <translation>No está instalado Qt Multimedia, la parte de Qt que lee cámaras.</translation>
    </message>
    <message>
      <source>The percentage is how many of your pictures the last layer alone gets right (95% range), each answered by one that had not seen it. Where more of the network learns, it was 2 points higher on average in our tests.</source>
      <translation>El porcentaje dice cuántas de tus imágenes acierta la última capa por sí sola (intervalo del 95 %), cada una respondida por una que no la había visto. Donde aprende más de la red, fue en promedio 2 puntos más alto en nuestras pruebas.</translation>
    </message>
    <message>
      <source>The percentages can be taken at their word: on average the model was {confidence:.0%} sure, and {accuracy:.0%} of its answers were right.</source>
      <translation>Los porcentajes se pueden tomar al pie de la letra: en promedio el modelo tenía una certeza del {confidence:.0%} y acertó el {accuracy:.0%} de sus respuestas.</translation>
    </message>
    <message>
      <source>The phase that this was meant for is over. The run goes on as it was; ask again if you want it now.</source>
      <translation>La fase para la que era esto ha terminado. El entrenamiento sigue como estaba; pídelo otra vez si lo quieres ahora.</translation>
    </message>
    <message>
      <source>The picture again, bright where it spoke for the answer and dark where it did not matter. Look whether the bright places lie on the thing, or beside it.</source>
      <translation>La imagen otra vez, clara donde habló a favor de la respuesta y oscura donde no importó. Mira si las partes claras están en el objeto o fuera de él.</translation>
    </message>
    <message>
      <source>The picture cannot be added: '{folder}' cannot be written to.</source>
      <translation>No se puede añadir la imagen: no se puede escribir en «{folder}».</translation>
    </message>
    <message>
      <source>The picture is of the first class</source>
      <translation>La imagen es de la primera clase</translation>
    </message>
    <message>
      <source>The picture on the clipboard cannot be saved: the folder '{folder}' cannot be written to.</source>
      <translation>La imagen del portapapeles no se puede guardar: no se puede escribir en la carpeta «{folder}».</translation>
    </message>
    <message>
      <source>The picture: what is dark is cut off</source>
      <translation>La imagen: lo oscuro se corta</translation>
    </message>
    <message>
      <source>The pictures are being looked at</source>
      <translation>Mirando las imágenes</translation>
    </message>
    <message>
      <source>The pictures are in the folders beside it; move them by hand.</source>
      <translation>Las imágenes están en las carpetas que hay junto a él; muévelas a mano.</translation>
    </message>
    <message>
      <source>The pictures are parted once. From the training pictures the network learns. With the validation pictures the best epoch is chosen, so their figure may look a little too good. The test pictures have no say in anything: their figure is the one to believe.</source>
      <translation>Las imágenes se reparten una vez. De las de entrenamiento aprende la red. Con las de validación se elige la mejor época, así que su cifra puede parecer algo demasiado buena. Las de prueba no influyen en nada: su cifra es de la que te puedes fiar.</translation>
    </message>
    <message>
      <source>The pictures come from {groups}: too few to hold some out and learn from the others; from {least} on it is possible.</source>
      <translation>Las imágenes vienen de {groups}: no basta para reservar una parte y aprender del resto; es posible a partir de {least}.</translation>
    </message>
    <message>
      <source>The pictures could not be sorted</source>
      <translation>No se pudieron clasificar las imágenes</translation>
    </message>
    <message numerus="yes">
      <source>The pictures did not arrive within {n} seconds.</source>
      <translation>
        <numerusform>Las imágenes no llegaron en 1 segundo.</numerusform>
        <numerusform>Las imágenes no llegaron en {n} segundos.</numerusform>
      </translation>
    </message>
    <message>
      <source>The pictures of '{name}' come from {groups} on which no other class was taken: the model may tell those days' light and background instead of '{name}', and no figure would show it. Take pictures of several classes on each day.</source>
      <translation>Las imágenes de «{name}» vienen de {groups} en los que no se tomó ninguna otra clase: el modelo puede reconocer la luz y el fondo de esos días en lugar de «{name}», y ninguna cifra lo mostraría. Toma imágenes de varias clases cada día.</translation>
    </message>
    <message>
      <source>The pictures of '{name}' come from {groups} that took no other class: the model may tell the cameras instead of '{name}', and no figure would show it. Take pictures of several classes with each camera.</source>
      <translation>Las imágenes de «{name}» vienen de {groups} que no tomaron ninguna otra clase: el modelo puede reconocer las cámaras en lugar de «{name}», y ninguna cifra lo mostraría. Toma imágenes de varias clases con cada cámara.</translation>
    </message>
    <message>
      <source>The pictures of the project '{name}' are not found. They were in '{folder}'.</source>
      <translation>No se encuentran las imágenes del proyecto «{name}». Estaban en «{folder}».</translation>
    </message>
    <message>
      <source>The pictures of this project are in '{folder}' now.</source>
      <translation>Las imágenes de este proyecto están ahora en «{folder}».</translation>
    </message>
    <message>
      <source>The pictures of this run are no longer in '{root}'.</source>
      <translation>Las imágenes de este entrenamiento ya no están en «{root}».</translation>
    </message>
    <message>
      <source>The pictures that go through the network together, before it changes its weights once.</source>
      <translation>Las imágenes que pasan juntas por la red antes de que cambie una vez sus pesos.</translation>
    </message>
    <message>
      <source>The pictures that were measured come from {unseen}, so the figure tells how it does on new ones; split by chance it would likely be too high.</source>
      <translation>Las imágenes que se midieron vienen de {unseen}, así que la cifra dice cómo le va con casos nuevos; con una división al azar sería probablemente demasiado alta.</translation>
    </message>
    <message>
      <source>The pictures were recognised by their places: one of the runs does not say what was in them.</source>
      <translation>Las imágenes se reconocieron por su ubicación: uno de los entrenamientos no dice qué había en ellas.</translation>
    </message>
    <message>
      <source>The pretrained network to start from: one of torchvision's, or timm:NAME or timm:NAME.TAG of timm's.</source>
      <translation>La red preentrenada con la que empezar: una de las de torchvision, o timm:NAME o timm:NAME.TAG de las de timm.</translation>
    </message>
    <message>
      <source>The pretrained weights are not on this computer</source>
      <translation>Los pesos preentrenados no están en este equipo</translation>
    </message>
    <message>
      <source>The pretrained weights are not on this computer yet.</source>
      <translation>Los pesos preentrenados aún no están en este equipo.</translation>
    </message>
    <message>
      <source>The pretrained weights are not on this computer. Choose their file; or put it under the network's name, such as resnet50.a1_in1k.safetensors, into the folder of weights.</source>
      <translation>Los pesos preentrenados no están en este equipo. Elige su archivo; o ponlo en la carpeta de pesos con el nombre de la red, por ejemplo resnet50.a1_in1k.safetensors.</translation>
    </message>
    <message>
      <source>The pretrained weights of {name} (about {size:.0f} MB)</source>
      <translation>Los pesos preentrenados de {name} (unos {size:.0f} MB)</translation>
    </message>
    <message>
      <source>The pretrained weights of {name} are being downloaded.</source>
      <translation>Se están descargando los pesos preentrenados de {name}.</translation>
    </message>
    <message>
      <source>The pretrained weights of {name} are not on this computer. They can be downloaded once those of {other} are complete; or choose a weights file, or start from other weights.</source>
      <translation>Los pesos preentrenados de {name} no están en este equipo. Se podrán descargar cuando estén completos los de {other}; o bien elige un archivo de pesos o empieza con otros pesos.</translation>
    </message>
    <message>
      <source>The pretrained weights of {name} are not on this computer: choose their file, or start from random weights.</source>
      <translation>Los pesos preentrenados de {name} no están en este equipo: elige su archivo o empieza con pesos aleatorios.</translation>
    </message>
    <message>
      <source>The pretrained weights of {name} are not on this computer: download them, choose a weights file, or start from other weights.</source>
      <translation>Los pesos preentrenados de {name} no están en este equipo: descárgalos, elige un archivo de pesos o empieza con otros pesos.</translation>
    </message>
    <message>
      <source>The probability that the model gave its answer.</source>
      <translation>La probabilidad que el modelo dio a su respuesta.</translation>
    </message>
    <message>
      <source>The process on '{host}' ended again and again, and the run was given up.</source>
      <translation>El proceso en «{host}» terminó una y otra vez, y se abandonó el entrenamiento.</translation>
    </message>
    <message>
      <source>The process on '{host}' was ended. The run goes on there from its saved state.</source>
      <translation>El proceso en «{host}» fue interrumpido. El entrenamiento sigue allí desde su estado guardado.</translation>
    </message>
    <message>
      <source>The process that did the work ended by itself with exit code {code}</source>
      <translation>El proceso que hacía el trabajo terminó por sí solo con el código de salida {code}</translation>
    </message>
    <message>
      <source>The project</source>
      <translation>El proyecto</translation>
    </message>
    <message>
      <source>The project '{file}' is new.</source>
      <translation>El proyecto «{file}» es nuevo.</translation>
    </message>
    <message>
      <source>The project '{name}' is open in another window, or its place cannot be written. Here it is only shown: nothing that you change is saved in it.</source>
      <translation>El proyecto «{name}» está abierto en otra ventana, o no se puede escribir donde está. Aquí solo se muestra: nada de lo que cambies se guarda en él.</translation>
    </message>
    <message>
      <source>The project '{name}' is open in another window; what counts as what can be changed there.</source>
      <translation>El proyecto «{name}» está abierto en otra ventana; lo que cuenta se puede cambiar allí.</translation>
    </message>
    <message>
      <source>The project '{other}', which is open in another window, is about '{folder}' too, and only one of them can hold at a time. Close it there first.</source>
      <translation>El proyecto «{other}», que está abierto en otra ventana, trata también de «{folder}», y solo uno de los dos puede valer a la vez. Ciérralo antes allí.</translation>
    </message>
    <message>
      <source>The project cannot be saved: '{path}' cannot be written ({reason}). What it held before is still there.</source>
      <translation>No se puede guardar el proyecto: no se puede escribir «{path}» ({reason}). Lo que contenía antes sigue ahí.</translation>
    </message>
    <message>
      <source>The project file '{path}' cannot be read: {reason}.</source>
      <translation>El archivo de proyecto «{path}» no se puede leer: {reason}.</translation>
    </message>
    <message>
      <source>The project file '{path}' is damaged and cannot be read.</source>
      <translation>El archivo de proyecto «{path}» está dañado y no se puede leer.</translation>
    </message>
    <message>
      <source>The project file '{path}' was written by a later version of tlgui.</source>
      <translation>El archivo de proyecto «{path}» se escribió con una versión posterior de tlgui.</translation>
    </message>
    <message>
      <source>The proxy address in this system's settings is not valid: {said}.</source>
      <translation>La dirección del proxy en los ajustes de este sistema no es válida: {said}.</translation>
    </message>
    <message>
      <source>The proxy of this network asks for a password ({status}).</source>
      <translation>El proxy de esta red pide una contraseña ({status}).</translation>
    </message>
    <message>
      <source>The proxy of this network blocks {host}.</source>
      <translation>El proxy de esta red bloquea {host}.</translation>
    </message>
    <message>
      <source>The reason: {reason}.</source>
      <translation>El motivo: {reason}.</translation>
    </message>
    <message>
      <source>The report '{path}' cannot be written: {reason}.</source>
      <translation>No se puede escribir el informe «{path}»: {reason}.</translation>
    </message>
    <message>
      <source>The report cannot be written</source>
      <translation>No se puede escribir el informe</translation>
    </message>
    <message>
      <source>The report is in {path}</source>
      <translation>El informe está en {path}</translation>
    </message>
    <message>
      <source>The report is saved</source>
      <translation>El informe está guardado</translation>
    </message>
    <message>
      <source>The request cannot be understood: {reason}.</source>
      <translation>La petición no se entiende: {reason}.</translation>
    </message>
    <message>
      <source>The request has no pictures. Send each as a file in multipart/form-data.</source>
      <translation>La petición no tiene imágenes. Envía cada una como archivo en multipart/form-data.</translation>
    </message>
    <message>
      <source>The request is larger than the {limit:.0f} MB that the service takes at once.</source>
      <translation>La petición es mayor que los {limit:.0f} MB que el servicio acepta de una vez.</translation>
    </message>
    <message>
      <source>The rule that turns the loss into a change of the weights.</source>
      <translation>La regla que convierte la pérdida en un cambio de los pesos.</translation>
    </message>
    <message>
      <source>The run computed in half precision ({names}); this script computes in single precision. Expect differences of a few pictures in a hundred.</source>
      <translation>El entrenamiento calculó con media precisión ({names}); este script calcula con precisión simple. Espera diferencias de unas pocas imágenes por cada cien.</translation>
    </message>
    <message>
      <source>The run continues, and the best model saved so far is safe.</source>
      <translation>El entrenamiento continúa, y el mejor modelo guardado hasta ahora está a salvo.</translation>
    </message>
    <message>
      <source>The run continues, but none of its models has been saved yet.</source>
      <translation>El entrenamiento continúa, pero aún no se ha guardado ninguno de sus modelos.</translation>
    </message>
    <message>
      <source>The run ended when its loss was no number; this script does not look.</source>
      <translation>El entrenamiento terminó cuando su pérdida dejó de ser un número; este script no lo comprueba.</translation>
    </message>
    <message>
      <source>The run folder '{path}' cannot be read: {reason}.</source>
      <translation>No se puede leer la carpeta de entrenamiento «{path}»: {reason}.</translation>
    </message>
    <message>
      <source>The run folder '{path}' cannot be used: {reason}.</source>
      <translation>No se puede usar la carpeta de entrenamiento «{path}»: {reason}.</translation>
    </message>
    <message>
      <source>The run folder '{path}' cannot be written: {reason}.</source>
      <translation>No se puede escribir en la carpeta de entrenamiento «{path}»: {reason}.</translation>
    </message>
    <message>
      <source>The run folder cannot be used</source>
      <translation>No se puede usar la carpeta de entrenamiento</translation>
    </message>
    <message>
      <source>The run had learned all it was to learn by then, so nothing was changed.</source>
      <translation>Para entonces el entrenamiento ya había aprendido todo lo que debía, así que no se cambió nada.</translation>
    </message>
    <message>
      <source>The run in '{path}' has no answers of epoch {epoch}.</source>
      <translation>El entrenamiento de «{path}» no tiene respuestas de la época {epoch}.</translation>
    </message>
    <message>
      <source>The run in '{path}' is still going on in another program.</source>
      <translation>El entrenamiento de «{path}» sigue en curso en otro programa.</translation>
    </message>
    <message>
      <source>The run in '{path}' kept no answers of its epochs.</source>
      <translation>El entrenamiento de «{path}» no guardó respuestas de sus épocas.</translation>
    </message>
    <message>
      <source>The run in '{path}' kept no answers to single pictures, so it cannot be compared.</source>
      <translation>El entrenamiento de «{path}» no guardó las respuestas a cada imagen, así que no se puede comparar.</translation>
    </message>
    <message>
      <source>The run left out pictures that it could not read; this script fails at those, so take them out of split.json.</source>
      <translation>El entrenamiento excluyó imágenes que no pudo leer; este script falla con ellas, así que quítalas de split.json.</translation>
    </message>
    <message>
      <source>The run lowered its learning rates when its loss was no number; this script does not.</source>
      <translation>El entrenamiento bajó sus tasas de aprendizaje cuando su pérdida dejó de ser un número; este script no lo hace.</translation>
    </message>
    <message>
      <source>The run that '{path}' waits for is not on '{host}' any more.</source>
      <translation>El entrenamiento que espera «{path}» ya no está en «{host}».</translation>
    </message>
    <message>
      <source>The run that goes on keeps the pictures that it began with.</source>
      <translation>El entrenamiento en curso conserva las imágenes con las que empezó.</translation>
    </message>
    <message>
      <source>The run was ended by hand in epoch {epoch}; this script goes on to the end of that phase.</source>
      <translation>El entrenamiento se terminó a mano en la época {epoch}; este script sigue hasta el final de esa fase.</translation>
    </message>
    <message>
      <source>The run was steered while it went on (epoch {epochs}); this script follows each phase as it began, so its result may be another.</source>
      <translation>El entrenamiento se modificó en curso (época {epochs}); este script sigue cada fase como empezó, así que su resultado puede ser otro.</translation>
    </message>
    <message>
      <source>The same network three times: from random weights, pretrained with the head alone, and pretrained and fine-tuned. Pictures, split, seed and number of epochs are the same.</source>
      <translation>La misma red tres veces: desde pesos aleatorios, preentrenada solo con la cabeza, y preentrenada y con ajuste fino. Las imágenes, la división, la semilla y el número de épocas son los mismos.</translation>
    </message>
    <message>
      <source>The same on one A4 page, to be printed or sent</source>
      <translation>Lo mismo en una hoja A4, para imprimir o enviar</translation>
    </message>
    <message>
      <source>The same picture is in two classes: '{one}' and '{other}'. Keep it in one of them.</source>
      <translation>La misma imagen está en dos clases: «{one}» y «{other}». Déjala en una de ellas.</translation>
    </message>
    <message>
      <source>The same seed gives the same split and the same run.</source>
      <translation>La misma semilla da la misma división y el mismo entrenamiento.</translation>
    </message>
    <message numerus="yes">
      <source>The same {n} pictures were held out by both runs: A got {first} of them right, B {second}.</source>
      <translation>
        <numerusform>Ambos entrenamientos reservaron 1 misma imagen: aciertos de A, {first}; de B, {second}.</numerusform>
        <numerusform>Ambos entrenamientos reservaron las mismas {n} imágenes: aciertos de A, {first}; de B, {second}.</numerusform>
      </translation>
    </message>
    <message>
      <source>The sample pictures cannot be drawn in '{folder}': {reason}.</source>
      <translation>Las imágenes de ejemplo no se pueden dibujar en «{folder}»: {reason}.</translation>
    </message>
    <message>
      <source>The sample pictures drawn last</source>
      <translation>Las imágenes de ejemplo dibujadas la última vez</translation>
    </message>
    <message>
      <source>The saved model '{model}' gives scores that are not numbers (NaN or infinite) on the validation pictures.</source>
      <translation>El modelo guardado «{model}» da puntuaciones que no son números (NaN o infinito) en las imágenes de validación.</translation>
    </message>
    <message>
      <source>The saved state of the run does not match the choices it was started with, so it cannot be continued.</source>
      <translation>El estado guardado del entrenamiento no concuerda con las opciones con que empezó, así que no se puede continuar.</translation>
    </message>
    <message>
      <source>The saved state of the run in '{parent}' cannot be read.</source>
      <translation>No se puede leer el estado guardado del entrenamiento de «{parent}».</translation>
    </message>
    <message>
      <source>The saved weights of the run do not match the choices it was started with, so it cannot be continued.</source>
      <translation>Los pesos guardados del entrenamiento no concuerdan con las opciones con que empezó, así que no se puede continuar.</translation>
    </message>
    <message>
      <source>The scan was stopped.</source>
      <translation>Se detuvo la lectura de la carpeta.</translation>
    </message>
    <message>
      <source>The schedule on Model</source>
      <translation>El plan, en Modelo</translation>
    </message>
    <message>
      <source>The schedule says which part of the network learns when and how fast; a phase is one part of it. Usually the head learns first, alone, and then more of the network.</source>
      <translation>El plan dice qué parte de la red aprende, cuándo y a qué velocidad; una fase es una parte de él. Por lo general aprende primero la cabeza, sola, y después más de la red.</translation>
    </message>
    <message>
      <source>The schedule: what learns when</source>
      <translation>El plan: qué aprende y cuándo</translation>
    </message>
    <message>
      <source>The script</source>
      <translation>El script</translation>
    </message>
    <message>
      <source>The script is in {path}</source>
      <translation>El script está en {path}</translation>
    </message>
    <message>
      <source>The script is on the clipboard.</source>
      <translation>El script está en el portapapeles.</translation>
    </message>
    <message>
      <source>The second, “{second}”, was right and wrong on the very same pictures.</source>
      <translation>El segundo, «{second}», acertó y falló exactamente en las mismas imágenes.</translation>
    </message>
    <message>
      <source>The secure connection to {host} could not be verified.</source>
      <translation>No se pudo verificar la conexión segura con {host}.</translation>
    </message>
    <message>
      <source>The service answers only under the names of this computer itself, such as localhost.</source>
      <translation>El servicio solo responde con los nombres de este mismo equipo, como localhost.</translation>
    </message>
    <message>
      <source>The service cannot keep the pictures until they are answered: {reason}.</source>
      <translation>El servicio no puede guardar las imágenes hasta responder a ellas: {reason}.</translation>
    </message>
    <message>
      <source>The service cannot listen on {host}, port {port}: {reason}.</source>
      <translation>El servicio no puede escuchar en {host}, puerto {port}: {reason}.</translation>
    </message>
    <message>
      <source>The service does not answer pages of other sites.</source>
      <translation>El servicio no responde a páginas de otros sitios.</translation>
    </message>
    <message>
      <source>The service has too much to answer at this moment. Come again a little later.</source>
      <translation>El servicio tiene demasiado que responder en este momento. Vuelve un poco más tarde.</translation>
    </message>
    <message>
      <source>The service needs packages that are not installed here: {packages}.</source>
      <translation>El servicio necesita paquetes que no están instalados aquí: {packages}.</translation>
    </message>
    <message numerus="yes">
      <source>The shard '{path}' is damaged after {n} files; what follows is left out.</source>
      <translation>
        <numerusform>El paquete «{path}» está dañado después de {n} archivo; lo que sigue se deja fuera.</numerusform>
        <numerusform>El paquete «{path}» está dañado después de {n} archivos; lo que sigue se deja fuera.</numerusform>
      </translation>
    </message>
    <message>
      <source>The shards cannot be written to '{out}': {reason}.</source>
      <translation>Los paquetes no se pueden escribir en «{out}»: {reason}.</translation>
    </message>
    <message>
      <source>The starter network learned from drawings and has seen no photograph, so how much your pictures are like what it learned from is not measured.</source>
      <translation>La red inicial aprendió de dibujos y no ha visto ninguna fotografía, así que no se mide cuánto se parecen tus imágenes a lo que aprendió.</translation>
    </message>
    <message>
      <source>The starter network needs no download, but learned from drawings only: in our tests it was right on 4 to 19 fewer of 100 pictures.</source>
      <translation>La red inicial no necesita descarga, pero solo aprendió de dibujos: en nuestras pruebas acertó de 4 a 19 imágenes menos de cada 100.</translation>
    </message>
    <message>
      <source>The starter weights are for {STARTER_BACKBONE}, not for {backbone}.</source>
      <translation>Los pesos iniciales son para {STARTER_BACKBONE}, no para {backbone}.</translation>
    </message>
    <message>
      <source>The starter weights are for {starter}, not for {name}. Choose that backbone, or other weights.</source>
      <translation>Los pesos iniciales son para {starter}, no para {name}. Elige esa red base u otros pesos.</translation>
    </message>
    <message>
      <source>The system does not let tlgui use the camera.</source>
      <translation>El sistema no deja que tlgui use la cámara.</translation>
    </message>
    <message>
      <source>The system or another program ended the engine; most likely the computer ran out of memory.</source>
      <translation>El sistema u otro programa terminó el motor; lo más probable es que el equipo se quedara sin memoria.</translation>
    </message>
    <message>
      <source>The system refused: {why}.</source>
      <translation>El sistema se negó: {why}.</translation>
    </message>
    <message>
      <source>The table '{path}' cannot be read: {reason}.</source>
      <translation>La tabla «{path}» no se puede leer: {reason}.</translation>
    </message>
    <message>
      <source>The table '{path}' cannot be written: {reason}.</source>
      <translation>No se puede escribir la tabla «{path}»: {reason}.</translation>
    </message>
    <message>
      <source>The table '{path}' is being made already; nothing was done.</source>
      <translation>La tabla «{path}» ya se está haciendo; no se hizo nada.</translation>
    </message>
    <message>
      <source>The table '{path}' was not made by watching this folder with this model.</source>
      <translation>La tabla «{path}» no se hizo vigilando esta carpeta con este modelo.</translation>
    </message>
    <message>
      <source>The table '{table}' tells {n} classes ({names}). Take them from the table.</source>
      <translation>La tabla «{table}» indica {n} clases ({names}). Tomarlas de la tabla.</translation>
    </message>
    <message>
      <source>The table could not be made</source>
      <translation>No se pudo hacer la tabla</translation>
    </message>
    <message>
      <source>The table is in '{path}'.</source>
      <translation>La tabla está en «{path}».</translation>
    </message>
    <message>
      <source>The table shows {shown:.1%} for that epoch, before the finished model counted every class equally.</source>
      <translation>La tabla muestra {shown:.1%} para esa época, antes de que el modelo terminado contara igual cada clase.</translation>
    </message>
    <message>
      <source>The table shows {shown:.1%} for that epoch, measured during the run with faster, less precise arithmetic; the final figure was measured with the saved model file.</source>
      <translation>La tabla muestra {shown:.1%} para esa época, medido durante el entrenamiento con una aritmética más rápida y menos precisa; la cifra final se midió con el archivo de modelo guardado.</translation>
    </message>
    <message>
      <source>The temperature was chosen on the validation pictures, not on these.</source>
      <translation>La temperatura se eligió con las imágenes de validación, no con estas.</translation>
    </message>
    <message>
      <source>The temperature was chosen on these same pictures.</source>
      <translation>La temperatura se eligió con estas mismas imágenes.</translation>
    </message>
    <message>
      <source>The test step worked, but on {device}: that PyTorch {torch} finds no NVIDIA GPU. tlgui uses it from the next start on.</source>
      <translation>El paso de prueba funcionó, pero en {device}: ese PyTorch {torch} no encuentra ninguna GPU NVIDIA. tlgui lo usa desde el próximo inicio.</translation>
    </message>
    <message>
      <source>The test step worked: PyTorch {torch} on {device}. tlgui uses it from the next start on.</source>
      <translation>El paso de prueba funcionó: PyTorch {torch} en {device}. tlgui lo usa desde el próximo inicio.</translation>
    </message>
    <message>
      <source>The token is missing or wrong. Send the header 'Authorization: Bearer TOKEN'.</source>
      <translation>Falta el token o es incorrecto. Envía la cabecera «Authorization: Bearer TOKEN».</translation>
    </message>
    <message>
      <source>The training pictures go better and better, new pictures do not. More pictures, more augmentation or more frozen blocks help.</source>
      <translation>Con las imágenes de entrenamiento va cada vez mejor; con las nuevas, no. Ayudan más imágenes, más aumento de datos o más bloques congelados.</translation>
    </message>
    <message>
      <source>The two runs do not know the same classes.</source>
      <translation>Los dos entrenamientos no conocen las mismas clases.</translation>
    </message>
    <message>
      <source>The usual choice: a new last layer with one output for each class (linear).</source>
      <translation>Lo habitual: una última capa nueva con una salida por clase (linear).</translation>
    </message>
    <message>
      <source>The usual choice: tells finer differences apart, and still learns on any computer.</source>
      <translation>Lo habitual: distingue diferencias más finas y aún aprende en cualquier equipo.</translation>
    </message>
    <message>
      <source>The usual choice: the whole network learns, gently.</source>
      <translation>Lo habitual: aprende toda la red, con suavidad.</translation>
    </message>
    <message>
      <source>The usual folder</source>
      <translation>La carpeta habitual</translation>
    </message>
    <message>
      <source>The validation loss became infinite or was no longer a number.</source>
      <translation>La pérdida de validación se hizo infinita o dejó de ser un número.</translation>
    </message>
    <message>
      <source>The way this model's pictures are prepared ({interpolation}, {resize} to {crop} pixels) cannot be put into the file.</source>
      <translation>La manera en que se preparan las imágenes de este modelo ({interpolation}, de {resize} a {crop} píxeles) no se puede incluir en el archivo.</translation>
    </message>
    <message>
      <source>The weights cannot be saved in any of these folders: {places}.</source>
      <translation>Los pesos no se pueden guardar en ninguna de estas carpetas: {places}.</translation>
    </message>
    <message>
      <source>The weights could not be downloaded</source>
      <translation>No se pudieron descargar los pesos</translation>
    </message>
    <message>
      <source>The weights file '{path}' is no longer there. Choose another one, or start from other weights.</source>
      <translation>El archivo de pesos «{path}» ya no está. Elige otro o empieza con otros pesos.</translation>
    </message>
    <message>
      <source>The weights inside '{path}' are damaged.</source>
      <translation>Los pesos que contiene «{path}» están dañados.</translation>
    </message>
    <message>
      <source>The weights inside '{path}' do not fit the network that it describes: {named}.</source>
      <translation>Los pesos que contiene «{path}» no encajan en la red que describe: {named}.</translation>
    </message>
    <message>
      <source>The weights of the chosen network are not on this computer yet.</source>
      <translation>Los pesos de la red elegida aún no están en este equipo.</translation>
    </message>
    <message>
      <source>The weights of {name}</source>
      <translation>Los pesos de {name}</translation>
    </message>
    <message>
      <source>The weights of {name} ({size} MB) are not on this computer.</source>
      <translation>Los pesos de {name} ({size} MB) no están en este equipo.</translation>
    </message>
    <message>
      <source>The weights that this run began with are not the ones that lie on this computer now: blocks that were frozen differ. So the network before the training cannot be shown.</source>
      <translation>Los pesos con los que empezó este entrenamiento no son los que hay ahora en este equipo: hay diferencias en bloques que estaban congelados. Por eso no se puede mostrar la red de antes del entrenamiento.</translation>
    </message>
    <message>
      <source>The whole network learns already; there is nothing left to unfreeze.</source>
      <translation>Toda la red aprende ya; no queda nada que descongelar.</translation>
    </message>
    <message>
      <source>The whole network learns already; there is nothing left to unfreeze. The run goes on as it was.</source>
      <translation>Toda la red aprende ya; no queda nada que descongelar. El entrenamiento sigue como estaba.</translation>
    </message>
    <message>
      <source>The work was stopped.</source>
      <translation>Se detuvo el trabajo.</translation>
    </message>
    <message>
      <source>The {n} filters, each {width} x {height} weights.</source>
      <translation>Los {n} filtros, cada uno de {width} x {height} pesos.</translation>
    </message>
    <message numerus="yes">
      <source>The {n} most useful pictures to label, of {n_looked_at} that were looked at:</source>
      <translation>
        <numerusform>La imagen que más conviene etiquetar, de {n_looked_at} revisadas:</numerusform>
        <numerusform>Las {n} imágenes que más conviene etiquetar, de {n_looked_at} revisadas:</numerusform>
      </translation>
    </message>
    <message>
      <source>The {n} of {total} channels of '{block}' that differ most from place to place in '{name}'. Bright is a strong answer.</source>
      <translation>Los {n} de {total} canales de «{block}» que más varían de un lugar a otro en «{name}». Lo claro es una respuesta fuerte.</translation>
    </message>
    <message>
      <source>The {n} of {total} filters that moved most, each {width} x {height} weights.</source>
      <translation>Los {n} de {total} filtros que más se movieron, cada uno de {width} x {height} pesos.</translation>
    </message>
    <message>
      <source>The {n} pictures in '{root}' are not inside class folders, so their classes are not known.</source>
      <translation>Las {n} imágenes de «{root}» no están dentro de carpetas de clases, así que no se conocen sus clases.</translation>
    </message>
    <message numerus="yes">
      <source>The {n} pictures that both runs held out were of other classes in each of them.</source>
      <translation>
        <numerusform>La única imagen que ambos entrenamientos reservaron era de una clase distinta en cada uno.</numerusform>
        <numerusform>Las {n} imágenes que ambos entrenamientos reservaron eran de clases distintas en cada uno.</numerusform>
      </translation>
    </message>
    <message>
      <source>The {own} pictures promised {right} of 100: the {part} pictures are clearly harder, perhaps from other places or days. Expect no more of new pictures.</source>
      <translation>Las imágenes de {own} prometían {right} de cada 100: las de {part} son claramente más difíciles, quizá de otros lugares o días. No esperes más con imágenes nuevas.</translation>
    </message>
    <message>
      <source>Their licence forbids commercial use: {licence}.</source>
      <translation>Su licencia prohíbe el uso comercial: {licence}.</translation>
    </message>
    <message>
      <source>Their licence has terms of its own: {licence}. Read it before you use them or pass on what you make of them.</source>
      <translation>Su licencia tiene condiciones propias: {licence}. Léela antes de usarlos o de compartir lo que hagas con ellos.</translation>
    </message>
    <message>
      <source>Their models and curves go with them; your pictures stay where they are.</source>
      <translation>Sus modelos y curvas se van con ellos; tus imágenes quedan donde están.</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <source>There are few to learn from: {n_train}, about {per_class} of each class (fewer than {border} count as few).</source>
      <translation>Hay pocas de las que aprender: {n_train}, unas {per_class} por clase (menos de {border} se consideran pocas).</translation>
    </message>
    <message>
      <source>There are many to learn from: {n_train}, about {per_class} of each class ({border} and more count as many).</source>
      <translation>Hay muchas de las que aprender: {n_train}, unas {per_class} por clase ({border} o más se consideran muchas).</translation>
    </message>
    <message>
      <source>There are no pictures here.</source>
      <translation>Aquí no hay imágenes.</translation>
    </message>
    <message>
      <source>There are no pictures in '{root}'.</source>
      <translation>No hay imágenes en «{root}».</translation>
    </message>
    <message>
      <source>There are no pictures in '{root}'. {message}</source>
      <translation>No hay imágenes en «{root}». {message}</translation>
    </message>
    <message>
      <source>There are too few pictures or classes for this: it takes {n} pictures in two classes.</source>
      <translation>Hay muy pocas imágenes o clases para esto: hacen falta {n} imágenes en dos clases.</translation>
    </message>
    <message>
      <source>There is a class '{name}' already; nothing was changed.</source>
      <translation>Ya hay una clase «{name}»; no se cambió nada.</translation>
    </message>
    <message>
      <source>There is a class '{name}' beside those of the folder.</source>
      <translation>Hay una clase «{name}» además de las de la carpeta.</translation>
    </message>
    <message>
      <source>There is a newer version</source>
      <translation>Hay una versión nueva</translation>
    </message>
    <message>
      <source>There is no backbone called '{name}'.</source>
      <translation>No hay ninguna red base llamada «{name}».</translation>
    </message>
    <message>
      <source>There is no class '{name}' in '{root}'; nothing was changed.</source>
      <translation>No hay ninguna clase «{name}» en «{root}»; no se cambió nada.</translation>
    </message>
    <message>
      <source>There is no folder '{folder}'; waiting for it.</source>
      <translation>No existe la carpeta «{folder}»; esperándola.</translation>
    </message>
    <message>
      <source>There is no folder at '{path}'.</source>
      <translation>No hay ninguna carpeta en «{path}».</translation>
    </message>
    <message>
      <source>There is no head called '{kind}'.</source>
      <translation>No hay ninguna cabeza llamada «{kind}».</translation>
    </message>
    <message>
      <source>There is no model file at '{path}'.</source>
      <translation>No hay ningún archivo de modelo en «{path}».</translation>
    </message>
    <message>
      <source>There is no model in '{path}'.</source>
      <translation>No hay ningún modelo en «{path}».</translation>
    </message>
    <message>
      <source>There is no network called '{name}' in this version. Choose another one.</source>
      <translation>En esta versión no hay ninguna red llamada «{name}». Elige otra.</translation>
    </message>
    <message>
      <source>There is no picture in '{path}' that could be labelled.</source>
      <translation>No hay en «{path}» ninguna imagen que se pueda etiquetar.</translation>
    </message>
    <message>
      <source>There is no picture on the clipboard.</source>
      <translation>No hay ninguna imagen en el portapapeles.</translation>
    </message>
    <message>
      <source>There is no port {port}: a port is a number from 0 to {highest}.</source>
      <translation>No existe el puerto {port}: un puerto es un número de 0 a {highest}.</translation>
    </message>
    <message>
      <source>There is no project file at '{path}'.</source>
      <translation>No hay ningún archivo de proyecto en «{path}».</translation>
    </message>
    <message>
      <source>There is no room to keep what the network sees of these pictures.</source>
      <translation>No hay espacio para guardar lo que la red ve de estas imágenes.</translation>
    </message>
    <message>
      <source>There is no run in '{parent}' that can be continued.</source>
      <translation>No hay en «{parent}» ningún entrenamiento que se pueda continuar.</translation>
    </message>
    <message>
      <source>There is no run in '{path}' that can be continued.</source>
      <translation>No hay en «{path}» ningún entrenamiento que se pueda continuar.</translation>
    </message>
    <message>
      <source>There is no run in '{path}' whose epochs can be read.</source>
      <translation>En «{path}» no hay ningún entrenamiento cuyas épocas se puedan leer.</translation>
    </message>
    <message>
      <source>There is no run in '{path}'.</source>
      <translation>No hay ningún entrenamiento en «{path}».</translation>
    </message>
    <message>
      <source>There is no ssh on this computer, and another one can only be reached with it.</source>
      <translation>En este equipo no hay ssh, y solo con él se puede acceder a otro.</translation>
    </message>
    <message>
      <source>There is no tlgui on '{host}' that could do the learning.</source>
      <translation>En «{host}» no hay ningún tlgui que pueda aprender.</translation>
    </message>
    <message>
      <source>There is no weights file at '{path}'.</source>
      <translation>No hay ningún archivo de pesos en «{path}».</translation>
    </message>
    <message>
      <source>There is no {words} on this computer.</source>
      <translation>En este equipo no hay: {words}.</translation>
    </message>
    <message>
      <source>There is not enough memory to open '{path}'.</source>
      <translation>No hay memoria suficiente para abrir «{path}».</translation>
    </message>
    <message>
      <source>There is nothing here. /openapi.json describes what there is.</source>
      <translation>Aquí no hay nada. /openapi.json describe lo que hay.</translation>
    </message>
    <message>
      <source>There is nothing to be undone or done again.</source>
      <translation>No hay nada que deshacer ni rehacer.</translation>
    </message>
    <message>
      <source>There is nothing to compare yet: the weights of one network alone are on this computer</source>
      <translation>Aún no hay nada que comparar: en este equipo solo están los pesos de una red</translation>
    </message>
    <message>
      <source>These answers, with every class</source>
      <translation>Estas respuestas, con todas las clases</translation>
    </message>
    <message>
      <source>These are test pictures, which no epoch was tried on. The validation pictures can be watched through the epochs of the run.</source>
      <translation>Estas son imágenes de prueba, con las que no se probó ninguna época. Las de validación se pueden seguir a lo largo de las épocas del entrenamiento.</translation>
    </message>
    <message>
      <source>These choices do not go together</source>
      <translation>Estas opciones no van juntas</translation>
    </message>
    <message>
      <source>These figures hold for pictures like those that it was measured on: other cameras, places or light may be harder.</source>
      <translation>Estas cifras valen para imágenes como las que se midieron: otras cámaras, lugares o luces pueden ser más difíciles.</translation>
    </message>
    <message>
      <source>These runs cannot be compared</source>
      <translation>Estos entrenamientos no se pueden comparar</translation>
    </message>
    <message>
      <source>These runs tell other classes apart: no picture was held out by both.</source>
      <translation>Estos entrenamientos distinguen clases diferentes: ninguna imagen se reservó en ambos.</translation>
    </message>
    <message>
      <source>These weights are on this computer already.</source>
      <translation>Estos pesos ya están en este equipo.</translation>
    </message>
    <message>
      <source>These weights come without the last layer, so there are no answers to show.</source>
      <translation>Estos pesos vienen sin la última capa, así que no hay respuestas que mostrar.</translation>
    </message>
    <message>
      <source>These weights do not fit</source>
      <translation>Estos pesos no encajan</translation>
    </message>
    <message numerus="yes">
      <source>These {n} pictures lie on the web. Download them from {hosts}? At most {megabytes} MB each; none of your pictures is sent.</source>
      <translation>
        <numerusform>Esta imagen está en la web. ¿Descargarla de {hosts}? Como máximo {megabytes} MB; no se envía ninguna de tus imágenes.</numerusform>
        <numerusform>Estas {n} imágenes están en la web. ¿Descargarlas de {hosts}? Como máximo {megabytes} MB cada una; no se envía ninguna de tus imágenes.</numerusform>
      </translation>
    </message>
    <message>
      <source>They are as they were.</source>
      <translation>Están como estaban.</translation>
    </message>
    <message>
      <source>They are downloaded once, from {source}, into '{folder}'.</source>
      <translation>Se descargan una vez, de {source}, en «{folder}».</translation>
    </message>
    <message>
      <source>They are {times} times smaller than those of the head.</source>
      <translation>Son {times} veces más pequeños que los de la cabeza.</translation>
    </message>
    <message>
      <source>They may be in the archive '{archive}': open a zip itself, or unpack it and choose the folder that comes out.</source>
      <translation>Quizá estén en el archivo comprimido «{archive}»: abre el zip mismo, o descomprímelo y elige la carpeta resultante.</translation>
    </message>
    <message>
      <source>They moved {change}.</source>
      <translation>Se movieron {change}.</translation>
    </message>
    <message>
      <source>This Python cannot run the training</source>
      <translation>Este Python no puede ejecutar el entrenamiento</translation>
    </message>
    <message>
      <source>This cannot be used here</source>
      <translation>Esto no se puede usar aquí</translation>
    </message>
    <message>
      <source>This copy of tlgui was built without the part of Qt that reads cameras.</source>
      <translation>Esta copia de tlgui se hizo sin la parte de Qt que lee cámaras.</translation>
    </message>
    <message>
      <source>This copy was changed after the sorting, so it stays.</source>
      <translation>Esta copia se cambió después de clasificarla, así que queda.</translation>
    </message>
    <message>
      <source>This device cannot be used</source>
      <translation>No se puede usar este dispositivo</translation>
    </message>
    <message>
      <source>This epoch</source>
      <translation>Esta época</translation>
    </message>
    <message>
      <source>This epoch had the lowest validation loss: the model is its network.</source>
      <translation>Esta época tuvo la menor pérdida de validación: el modelo es su red.</translation>
    </message>
    <message>
      <source>This file is none of the published sets of weights. The names are those of ImageNet; if it learned something else, they mean nothing.</source>
      <translation>Este archivo no es ninguno de los conjuntos de pesos publicados. Los nombres son los de ImageNet; si aprendió otra cosa, no significan nada.</translation>
    </message>
    <message>
      <source>This folder cannot be used</source>
      <translation>Esta carpeta no se puede usar</translation>
    </message>
    <message numerus="yes">
      <source>This folder was '{was}' before: what you decided about {n} of its pictures holds here too.</source>
      <translation>
        <numerusform>Esta carpeta era antes «{was}»: lo que decidiste sobre 1 de sus imágenes vale también aquí.</numerusform>
        <numerusform>Esta carpeta era antes «{was}»: lo que decidiste sobre {n} de sus imágenes vale también aquí.</numerusform>
      </translation>
    </message>
    <message>
      <source>This holds wherever the model answers; its percentages stay as they are.</source>
      <translation>Vale dondequiera que responda el modelo; sus porcentajes quedan como están.</translation>
    </message>
    <message>
      <source>This is a fault of tlgui; whoever started the service finds it in the log.</source>
      <translation>Es un fallo de tlgui; quien inició el servicio lo encuentra en el registro.</translation>
    </message>
    <message>
      <source>This is a single picture</source>
      <translation>Esta es una imagen suelta</translation>
    </message>
    <message>
      <source>This is a...</source>
      <translation>Esto es...</translation>
    </message>
    <message>
      <source>This model file cannot be opened</source>
      <translation>No se puede abrir este archivo de modelo</translation>
    </message>
    <message>
      <source>This network began with random weights, so all that it sees it learned from your pictures.</source>
      <translation>Esta red empezó con pesos aleatorios, así que todo lo que ve lo aprendió de tus imágenes.</translation>
    </message>
    <message>
      <source>This network has no block called '{block}'.</source>
      <translation>Esta red no tiene ningún bloque llamado «{block}».</translation>
    </message>
    <message>
      <source>This one was made up just now: {token}</source>
      <translation>Este se acaba de inventar: {token}</translation>
    </message>
    <message>
      <source>This path is not asked in this way. /openapi.json describes how.</source>
      <translation>Esta ruta no se consulta de este modo. /openapi.json describe cómo.</translation>
    </message>
    <message>
      <source>This picture cannot be read any more.</source>
      <translation>Esta imagen ya no se puede leer.</translation>
    </message>
    <message>
      <source>This program cannot load them. Export as PyTorch program or as weights, or run tlgui from Python.</source>
      <translation>Este programa no puede cargarlos. Exporta como programa PyTorch o como pesos, o ejecuta tlgui desde Python.</translation>
    </message>
    <message>
      <source>This program cannot load them. Run tlgui from Python instead.</source>
      <translation>Este programa no puede cargarlos. Ejecuta tlgui desde Python.</translation>
    </message>
    <message>
      <source>This run as a short script for PyTorch and torchvision, without tlgui</source>
      <translation>Este entrenamiento como script breve para PyTorch y torchvision, sin tlgui</translation>
    </message>
    <message>
      <source>This run as code</source>
      <translation>Entrenamiento como código</translation>
    </message>
    <message>
      <source>This run began with random weights that another version of torch drew, so the network before the training cannot be shown.</source>
      <translation>Este entrenamiento empezó con pesos aleatorios que sorteó otra versión de torch, así que no se puede mostrar la red de antes del entrenamiento.</translation>
    </message>
    <message>
      <source>This run kept no answers of its epochs, as runs of earlier versions did not. A new run keeps them.</source>
      <translation>Este entrenamiento no guardó respuestas de sus épocas, como los de versiones anteriores. Uno nuevo las guarda.</translation>
    </message>
    <message>
      <source>This step</source>
      <translation>Este paso</translation>
    </message>
    <message>
      <source>This system uses a SOCKS proxy, and PySocks, which such proxies need, is not installed.</source>
      <translation>Este sistema usa un proxy SOCKS, y PySocks, que necesitan esos proxies, no está instalado.</translation>
    </message>
    <message>
      <source>This version comes without the starter weights.</source>
      <translation>Esta versión viene sin los pesos iniciales.</translation>
    </message>
    <message>
      <source>This waits until the run is over.</source>
      <translation>Espera a que termine el entrenamiento.</translation>
    </message>
    <message>
      <source>Threads that read pictures ahead; 0 chooses a number that suits this computer.</source>
      <translation>Hilos que leen imágenes por adelantado; 0 elige un número que conviene a este equipo.</translation>
    </message>
    <message>
      <source>Three runs with the network that is chosen: from random weights, with the head alone, and fine-tuned</source>
      <translation>Tres entrenamientos con la red elegida: desde pesos aleatorios, solo con la cabeza y con ajuste fino</translation>
    </message>
    <message>
      <source>Tick more: with one run there is nothing to compare.</source>
      <translation>Marca más: con un solo entrenamiento no hay nada que comparar.</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Tiempo</translation>
    </message>
    <message>
      <source>To begin with a network that knows pictures already instead of an empty one. So a few dozen pictures of each class are often enough.</source>
      <translation>Empezar con una red que ya conoce imágenes en lugar de una vacía. Por eso suelen bastar unas docenas de imágenes de cada clase.</translation>
    </message>
    <message>
      <source>To do again: {step}.</source>
      <translation>Se puede rehacer: {step}.</translation>
    </message>
    <message>
      <source>To have doubtful ones apart, choose first on Results how sure it must be to answer.</source>
      <translation>Para tener aparte las dudosas, elige antes en Resultados cuánta certeza necesita para responder.</translation>
    </message>
    <message>
      <source>To take pictures too, open the folder that they are to count in on Pictures first.</source>
      <translation>Para tomar también imágenes, abre primero en Imágenes la carpeta en la que deben contar.</translation>
    </message>
    <message>
      <source>To the next button or field</source>
      <translation>Al botón o campo siguiente</translation>
    </message>
    <message>
      <source>To undo: {step}.</source>
      <translation>Se puede deshacer: {step}.</translation>
    </message>
    <message>
      <source>Too few pictures to say much of a class: {classes}.</source>
      <translation>Muy pocas imágenes para decir mucho de una clase: {classes}.</translation>
    </message>
    <message>
      <source>Too few pictures to tell: the model must answer at least {least} of a class right, and as many of others.</source>
      <translation>Muy pocas imágenes para saberlo: el modelo debe acertar al menos {least} de una clase, y otras tantas de las demás.</translation>
    </message>
    <message>
      <source>Too few pictures to tell: {classes}.</source>
      <translation>Muy pocas imágenes para saberlo: {classes}.</translation>
    </message>
    <message>
      <source>Too many requests came from your address. Come again a little later.</source>
      <translation>Llegaron demasiadas peticiones desde tu dirección. Vuelve un poco más tarde.</translation>
    </message>
    <message>
      <source>Took</source>
      <translation>Duró</translation>
    </message>
    <message>
      <source>Top {n} of {all} blocks</source>
      <translation>{n} superiores de {all} bloques</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Entrenar</translation>
    </message>
    <message>
      <source>Train a model, or open a model file: the pictures are answered then.</source>
      <translation>Entrena un modelo o abre un archivo de modelo: entonces se responderá por las imágenes.</translation>
    </message>
    <message>
      <source>Train again, or say how sure the model must be.</source>
      <translation>Entrena de nuevo, o indica lo seguro que debe estar el modelo.</translation>
    </message>
    <message>
      <source>Train on all {n} at once</source>
      <translation>Entrenar en los {n} a la vez</translation>
    </message>
    <message>
      <source>Train on another computer</source>
      <translation>Entrenar en otro equipo</translation>
    </message>
    <message>
      <source>Train on another computer...</source>
      <translation>Entrenar en otro equipo...</translation>
    </message>
    <message>
      <source>Train on one</source>
      <translation>Entrenar en uno solo</translation>
    </message>
    <message>
      <source>Train the head alone</source>
      <translation>Entrenar solo la cabeza</translation>
    </message>
    <message>
      <source>Training accuracy</source>
      <translation>Exactitud de entrenamiento</translation>
    </message>
    <message>
      <source>Training and validation curves; the table below holds the same numbers</source>
      <translation>Curvas de entrenamiento y validación; la tabla de abajo tiene los mismos números</translation>
    </message>
    <message>
      <source>Training diverged</source>
      <translation>El entrenamiento divergió</translation>
    </message>
    <message>
      <source>Training loss</source>
      <translation>Pérdida de entrenamiento</translation>
    </message>
    <message>
      <source>Training, validation and test part</source>
      <translation>Parte de entrenamiento, validación y prueba</translation>
    </message>
    <message>
      <source>Transfer learning</source>
      <translation>Aprendizaje por transferencia</translation>
    </message>
    <message>
      <source>Tried on</source>
      <translation>Probadas</translation>
    </message>
    <message>
      <source>Tried on {n} of your {n_in_all} pictures.</source>
      <translation>Probado con {n} de tus {n_in_all} imágenes.</translation>
    </message>
    <message>
      <source>Tries every network whose weights are on this computer, on the same pictures, and ranks them</source>
      <translation>Prueba con las mismas imágenes todas las redes cuyos pesos están en este equipo y las ordena de mejor a peor</translation>
    </message>
    <message>
      <source>Tries rising learning rates on your pictures for a moment and suggests those that learn fastest</source>
      <translation>Prueba un momento tasas de aprendizaje crecientes con tus imágenes y sugiere las que aprenden más rápido</translation>
    </message>
    <message>
      <source>Trusted</source>
      <translation>Fiables</translation>
    </message>
    <message>
      <source>Trusted (precision)</source>
      <translation>Fiables (precisión)</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Reintentar</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>Inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>Try all</source>
      <translation>Probar todas</translation>
    </message>
    <message>
      <source>Try it</source>
      <translation>Probar</translation>
    </message>
    <message>
      <source>Try it on new pictures</source>
      <translation>Probar con imágenes nuevas</translation>
    </message>
    <message>
      <source>Try several: which choices suit these pictures?</source>
      <translation>Probar varias: ¿qué opciones convienen a estas imágenes?</translation>
    </message>
    <message>
      <source>Try the drawn pictures</source>
      <translation>Probar las imágenes dibujadas</translation>
    </message>
    <message>
      <source>Try them all</source>
      <translation>Probarlas todas</translation>
    </message>
    <message>
      <source>Try them all...</source>
      <translation>Probarlas todas...</translation>
    </message>
    <message>
      <source>Try this network</source>
      <translation>Probar esta red</translation>
    </message>
    <message>
      <source>Try with sample pictures</source>
      <translation>Probar con imágenes de ejemplo</translation>
    </message>
    <message>
      <source>Trying how good each will be...</source>
      <translation>Probando lo buena que será cada una...</translation>
    </message>
    <message>
      <source>Trying learning rates</source>
      <translation>Probando tasas de aprendizaje</translation>
    </message>
    <message>
      <source>Trying the file on pictures, in a process of its own...</source>
      <translation>Probando el archivo con imágenes, en un proceso aparte...</translation>
    </message>
    <message>
      <source>Trying...</source>
      <translation>Probando...</translation>
    </message>
    <message>
      <source>Two layers with dropout, for classes that are hard to tell apart (MLP).</source>
      <translation>Dos capas con dropout, para clases difíciles de distinguir (MLP).</translation>
    </message>
    <message>
      <source>Under “More choices” something else is chosen: {network}, {schedule}.</source>
      <translation>En «Más opciones» se ha elegido otra cosa: {network}, {schedule}.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Undo the latest class</source>
      <translation>Deshacer la última clase</translation>
    </message>
    <message>
      <source>Undo what was just done</source>
      <translation>Deshacer lo que se acaba de hacer</translation>
    </message>
    <message>
      <source>Undo what was just done: Ctrl+Z</source>
      <translation>Deshacer lo que se acaba de hacer: Ctrl+Z</translation>
    </message>
    <message>
      <source>Uneven classes</source>
      <translation>Clases desiguales</translation>
    </message>
    <message>
      <source>Unfreeze from the top</source>
      <translation>Descongelar desde arriba</translation>
    </message>
    <message>
      <source>Unfreeze now</source>
      <translation>Descongelar ahora</translation>
    </message>
    <message>
      <source>Unfreeze, step {step} of {n}</source>
      <translation>Descongelar, paso {step} de {n}</translation>
    </message>
    <message>
      <source>Unknown backbone</source>
      <translation>Red base desconocida</translation>
    </message>
    <message>
      <source>Unpack it, and choose the folder that comes out.</source>
      <translation>Descomprímelo y elige la carpeta resultante.</translation>
    </message>
    <message>
      <source>Unpin</source>
      <translation>Soltar</translation>
    </message>
    <message>
      <source>Unreadable</source>
      <translation>Ilegible</translation>
    </message>
    <message>
      <source>Unreadable files</source>
      <translation>Archivos ilegibles</translation>
    </message>
    <message>
      <source>Unset {variable} and start tlgui again, or choose a weights file by hand.</source>
      <translation>Quita {variable} y vuelve a iniciar tlgui, o elige a mano un archivo de pesos.</translation>
    </message>
    <message>
      <source>Update NVIDIA's driver, restart the computer and try again; the downloaded files are kept for that.</source>
      <translation>Actualiza el controlador de NVIDIA, reinicia el equipo e inténtalo de nuevo; para eso se conservan los archivos descargados.</translation>
    </message>
    <message>
      <source>Update tlgui to open it.</source>
      <translation>Actualiza tlgui para abrirlo.</translation>
    </message>
    <message>
      <source>Use a .pth or .safetensors file with the weights of a network of torchvision or timm.</source>
      <translation>Usa un archivo .pth o .safetensors con los pesos de una red de torchvision o timm.</translation>
    </message>
    <message>
      <source>Use a name that ends in .csv or .xlsx.</source>
      <translation>Usa un nombre que termine en .csv o .xlsx.</translation>
    </message>
    <message>
      <source>Use a name that ends in .html or .pdf.</source>
      <translation>Usa un nombre que termine en .html o .pdf.</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>Usarla</translation>
    </message>
    <message>
      <source>Use it as pretrained weights instead, or choose a model file from a run.</source>
      <translation>Úsalo como pesos preentrenados, o elige un archivo de modelo de un entrenamiento.</translation>
    </message>
    <message>
      <source>Use my NVIDIA &amp;GPU...</source>
      <translation>Usar mi &amp;GPU NVIDIA...</translation>
    </message>
    <message>
      <source>Use my NVIDIA GPU</source>
      <translation>Usar mi GPU NVIDIA</translation>
    </message>
    <message>
      <source>Use the inner folders</source>
      <translation>Usar las carpetas internas</translation>
    </message>
    <message>
      <source>Use the names of the files</source>
      <translation>Usar los nombres de archivo</translation>
    </message>
    <message>
      <source>Use the starter network</source>
      <translation>Usar la red inicial</translation>
    </message>
    <message>
      <source>Use the suggested values</source>
      <translation>Usar los valores sugeridos</translation>
    </message>
    <message>
      <source>Use the table</source>
      <translation>Usar la tabla</translation>
    </message>
    <message>
      <source>Use the weights of a network of torchvision, or name the network of timm that it is for.</source>
      <translation>Usa los pesos de una red de torchvision, o indica la red de timm para la que son.</translation>
    </message>
    <message>
      <source>Use them</source>
      <translation>Usarlos</translation>
    </message>
    <message>
      <source>Use these</source>
      <translation>Usar estas</translation>
    </message>
    <message>
      <source>Use this</source>
      <translation>Usar este</translation>
    </message>
    <message>
      <source>Use tlgui's own PyTorch again</source>
      <translation>Volver al PyTorch propio de tlgui</translation>
    </message>
    <message>
      <source>Use {network}</source>
      <translation>Usar {network}</translation>
    </message>
    <message>
      <source>Use {network} instead ({size:.0f} MB)</source>
      <translation>Usar {network} en su lugar ({size:.0f} MB)</translation>
    </message>
    <message>
      <source>Usual</source>
      <translation>Habitual</translation>
    </message>
    <message>
      <source>Validation</source>
      <translation>Validación</translation>
    </message>
    <message>
      <source>Validation accuracy</source>
      <translation>Exactitud de validación</translation>
    </message>
    <message>
      <source>Validation and test come from cameras that the model never learns from, so the figures tell how it will do with new cameras. They are likely lower than by chance, and nearer to the truth.</source>
      <translation>Validación y prueba vienen de cámaras de las que el modelo nunca aprende, así que las cifras dicen cómo le irá con cámaras nuevas. Son probablemente más bajas que al azar, y más cercanas a la verdad.</translation>
    </message>
    <message>
      <source>Validation and test come from days that the model never learns from, so the figures tell how it will do on new days. They are likely lower than by chance, and nearer to the truth.</source>
      <translation>Validación y prueba vienen de días de los que el modelo nunca aprende, así que las cifras dicen cómo le irá en días nuevos. Son probablemente más bajas que al azar, y más cercanas a la verdad.</translation>
    </message>
    <message>
      <source>Validation and test come from groups that the model never learns from, so the figures tell how it will do on new ones. They are likely lower than by chance, and nearer to the truth.</source>
      <translation>Validación y prueba vienen de grupos de los que el modelo nunca aprende, así que las cifras dicen cómo le irá con grupos nuevos. Son probablemente más bajas que al azar, y más cercanas a la verdad.</translation>
    </message>
    <message>
      <source>Validation and test come from rounds that the model never learns from, so the figures tell how it will do on new ones. They are likely lower than by chance, and nearer to the truth.</source>
      <translation>Validación y prueba vienen de rondas de las que el modelo nunca aprende, así que las cifras dicen cómo le irá con rondas nuevas. Son probablemente más bajas que al azar, y más cercanas a la verdad.</translation>
    </message>
    <message>
      <source>Validation and test come from sub-folders that the model never learns from, so the figures tell how it will do on what lies in new ones. They are likely lower than by chance, and nearer to the truth.</source>
      <translation>Validación y prueba vienen de subcarpetas de las que el modelo nunca aprende, así que las cifras dicen cómo le irá con lo que haya en otras nuevas. Son probablemente más bajas que al azar, y más cercanas a la verdad.</translation>
    </message>
    <message>
      <source>Validation and test get whole days, cameras, sub-folders (of persons or places), or groups by file name, so that the figures tell how it does on those it never saw; none draws single pictures by chance. 'tlgui check' lists what a folder has.</source>
      <translation>Validación y prueba reciben días, cámaras o subcarpetas (de personas o lugares) enteros, o grupos por nombre de archivo, para que las cifras digan cómo le va con los que nunca vio; none sortea imágenes sueltas al azar. «tlgui check» enumera lo que tiene una carpeta.</translation>
    </message>
    <message>
      <source>Validation curves of the chosen runs; the sentences below say the same</source>
      <translation>Curvas de validación de los entrenamientos elegidos; las frases de abajo dicen lo mismo</translation>
    </message>
    <message>
      <source>Validation loss</source>
      <translation>Pérdida de validación</translation>
    </message>
    <message>
      <source>Validation pictures, epoch by epoch</source>
      <translation>Imágenes de validación, época por época</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>Versiones</translation>
    </message>
    <message>
      <source>Versions of {name}, as the network would learn from it.</source>
      <translation>Versiones de {name}, tal como la red aprendería de ella.</translation>
    </message>
    <message>
      <source>Very large</source>
      <translation>Muy grande</translation>
    </message>
    <message>
      <source>Wait until it has finished, or stop it there.</source>
      <translation>Espera a que termine o deténlo allí.</translation>
    </message>
    <message>
      <source>Wait until it has finished, then start tlgui again.</source>
      <translation>Espera a que termine y vuelve a iniciar tlgui.</translation>
    </message>
    <message>
      <source>Wait until the run has ended, and then set it again.</source>
      <translation>Espera a que termine el entrenamiento y fíjalo después.</translation>
    </message>
    <message>
      <source>Wait until the run has ended.</source>
      <translation>Espera a que termine el entrenamiento.</translation>
    </message>
    <message>
      <source>Waiting for the first picture...</source>
      <translation>Esperando la primera imagen...</translation>
    </message>
    <message>
      <source>Waiting for this run to finish</source>
      <translation>Esperan a que termine este entrenamiento</translation>
    </message>
    <message>
      <source>Waits until what was begun before is done, such as pictures that are being answered, or a table.</source>
      <translation>Espera a que termine lo que se empezó antes, por ejemplo imágenes que se están respondiendo o una tabla.</translation>
    </message>
    <message>
      <source>Watch</source>
      <translation>Vigilar</translation>
    </message>
    <message>
      <source>Watch a folder for new pictures</source>
      <translation>Vigilar si llegan imágenes nuevas a una carpeta</translation>
    </message>
    <message>
      <source>Watch it learn</source>
      <translation>Ver cómo aprende</translation>
    </message>
    <message>
      <source>Watch the chosen pictures, or else all of these, through the epochs of the run</source>
      <translation>Seguir las imágenes elegidas, o si no todas estas, a lo largo de las épocas del entrenamiento</translation>
    </message>
    <message numerus="yes">
      <source>Watching '{folder}'; {n} answers are in the table. Ctrl+C ends it.</source>
      <translation>
        <numerusform>Vigilando «{folder}»; hay 1 respuesta en la tabla. Ctrl+C lo termina.</numerusform>
        <numerusform>Vigilando «{folder}»; hay {n} respuestas en la tabla. Ctrl+C lo termina.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Watching; {n} answers are in the table.</source>
      <translation>
        <numerusform>Vigilando; hay 1 respuesta en la tabla.</numerusform>
        <numerusform>Vigilando; hay {n} respuestas en la tabla.</numerusform>
      </translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>Página web</translation>
    </message>
    <message>
      <source>Web pages, phones, C#, Java, Python. Takes pictures of any size; nothing else has to be rebuilt.</source>
      <translation>Páginas web, teléfonos, C#, Java, Python. Acepta imágenes de cualquier tamaño; no hay que reconstruir nada más.</translation>
    </message>
    <message>
      <source>Weight decay</source>
      <translation>Decaimiento de pesos</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>Pesos</translation>
    </message>
    <message>
      <source>Weights from the Hugging Face Hub</source>
      <translation>Pesos del Hugging Face Hub</translation>
    </message>
    <message>
      <source>What a block makes of a picture</source>
      <translation>Qué hace un bloque con una imagen</translation>
    </message>
    <message>
      <source>What becomes of pictures that are no squares</source>
      <translation>Qué pasa con las imágenes que no son cuadradas</translation>
    </message>
    <message>
      <source>What becomes of pictures that are no squares: 'crop' does as the pretrained weights do, which cuts edges off; 'pad' shows the whole picture with bars of a neutral colour; 'stretch' presses it into a square. The model file keeps it, so that pictures are answered in the same way.</source>
      <translation>Qué pasa con las imágenes que no son cuadradas: «crop» hace lo mismo que los pesos preentrenados, que es cortar los bordes; «pad» muestra la imagen entera con franjas de un color neutro; «stretch» la deforma a un cuadrado. El archivo de modelo lo conserva, para que a las imágenes se responda del mismo modo.</translation>
    </message>
    <message>
      <source>What block '{block}' gives out is not laid out as the picture is.</source>
      <translation>Lo que sale del bloque «{block}» no está dispuesto como la imagen.</translation>
    </message>
    <message>
      <source>What changed in the network</source>
      <translation>Qué cambió en la red</translation>
    </message>
    <message>
      <source>What does this mean?</source>
      <translation>¿Qué significa esto?</translation>
    </message>
    <message>
      <source>What has been downloaded so far is kept, and the next try continues from there.</source>
      <translation>Lo descargado hasta ahora se conserva, y el próximo intento continúa desde ahí.</translation>
    </message>
    <message>
      <source>What has been downloaded so far is kept. Try again, choose a weights file, or use other weights.</source>
      <translation>Lo descargado hasta ahora se conserva. Inténtalo de nuevo, elige un archivo de pesos o usa otros pesos.</translation>
    </message>
    <message>
      <source>What has been downloaded so far is kept; try again to continue from there.</source>
      <translation>Lo descargado hasta ahora se conserva; inténtalo de nuevo para continuar desde ahí.</translation>
    </message>
    <message>
      <source>What is it? A press takes the picture for that class. Hold the button, or its key, for several.</source>
      <translation>¿Qué es? Al pulsar se toma la imagen para esa clase. Mantén pulsado el botón, o su tecla, para tomar varias.</translation>
    </message>
    <message>
      <source>What it answers, epoch by epoch</source>
      <translation>Lo que responde, época por época</translation>
    </message>
    <message>
      <source>What it does</source>
      <translation>Qué hace</translation>
    </message>
    <message>
      <source>What it does not know</source>
      <translation>Lo que no sabe</translation>
    </message>
    <message>
      <source>What it does not know goes to 'none of these classes'.</source>
      <translation>Lo que no conoce va a «none of these classes».</translation>
    </message>
    <message>
      <source>What it is less sure of than its answer dial asks for goes to 'not sure'.</source>
      <translation>Aquello de lo que está menos seguro de lo que pide su nivel de exigencia va a «not sure».</translation>
    </message>
    <message>
      <source>What it knows already</source>
      <translation>Lo que ya sabe</translation>
    </message>
    <message>
      <source>What it says and how often it is right differ by {ece:.1%} on average.</source>
      <translation>Lo que dice y lo que acierta difieren en un {ece:.1%} en promedio.</translation>
    </message>
    <message>
      <source>What it says and how often it is right differ by {ece:.1%} on average; before its percentages were put right it was {before:.1%}.</source>
      <translation>Lo que dice y lo que acierta difieren en un {ece:.1%} en promedio; antes de ajustar sus porcentajes era un {before:.1%}.</translation>
    </message>
    <message>
      <source>What it sees</source>
      <translation>Lo que ve</translation>
    </message>
    <message>
      <source>What learns when: features trains the head only; finetune the head, then everything gently; gradual unfreezes from the top; scratch starts from random weights.</source>
      <translation>Qué aprende y cuándo: features entrena solo la cabeza; finetune la cabeza y después todo con suavidad; gradual descongela desde arriba; scratch empieza con pesos aleatorios.</translation>
    </message>
    <message>
      <source>What mattered for the answer</source>
      <translation>Lo que importó para la respuesta</translation>
    </message>
    <message>
      <source>What should happen to it when the window closes?</source>
      <translation>¿Qué debe pasar con él cuando se cierre la ventana?</translation>
    </message>
    <message>
      <source>What suits your pictures</source>
      <translation>Lo que conviene a tus imágenes</translation>
    </message>
    <message>
      <source>What that gives is not known: the file does not say how sure the model was of held-out pictures. Models that are trained now do.</source>
      <translation>No se sabe qué da eso: el archivo no dice lo seguro que estaba el modelo con las imágenes reservadas. Los modelos que se entrenan ahora sí.</translation>
    </message>
    <message>
      <source>What the answer dial promises counts only the answers that the model is sure enough to give; what goes to you is not counted.</source>
      <translation>Lo que promete el nivel de exigencia cuenta solo las respuestas que el modelo da con certeza suficiente; lo que te toca a ti no se cuenta.</translation>
    </message>
    <message>
      <source>What the model may answer to a picture that is unlike everything it learned from, instead of the least wrong of its classes. It misses some, and is sometimes wrong about pictures of your classes.</source>
      <translation>Lo que el modelo puede responder a una imagen distinta de todo lo que aprendió, en lugar de la menos mala de sus clases. Algunas se le escapan, y a veces se equivoca con imágenes de tus clases.</translation>
    </message>
    <message>
      <source>What the network answered to the validation pictures after each epoch. Click a number of the matrix to see its pictures; pinned pictures stay. Percentages are those during training, before the model's temperature.</source>
      <translation>Lo que la red respondió a las imágenes de validación tras cada época. Haz clic en un número de la matriz para ver sus imágenes; las fijadas quedan a la vista. Los porcentajes son los de durante el entrenamiento, antes de la temperatura del modelo.</translation>
    </message>
    <message>
      <source>What the network makes of a picture on the way to its answer: numbers that say how strongly each pattern is there. A feature map shows where in the picture.</source>
      <translation>Lo que la red saca de una imagen en el camino a su respuesta: números que dicen con qué fuerza aparece cada patrón. Un mapa de características muestra en qué parte de la imagen.</translation>
    </message>
    <message>
      <source>What the network sees of the picture</source>
      <translation>Lo que la red ve de la imagen</translation>
    </message>
    <message>
      <source>What the training changed is not kept beside this model. It can be measured now.</source>
      <translation>Lo que cambió el entrenamiento no está guardado junto a este modelo. Se puede medir ahora.</translation>
    </message>
    <message>
      <source>What the words mean</source>
      <translation>Qué significan las palabras</translation>
    </message>
    <message>
      <source>What they will be used for</source>
      <translation>Para qué se usarán</translation>
    </message>
    <message>
      <source>What this run says</source>
      <translation>Qué dice este entrenamiento</translation>
    </message>
    <message>
      <source>What this script does otherwise than the run:</source>
      <translation>Lo que este script hace de otro modo que el entrenamiento:</translation>
    </message>
    <message>
      <source>What to do next</source>
      <translation>Qué hacer ahora</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Qué se encontró</translation>
    </message>
    <message>
      <source>What was saved before is safe. Please report this with the details below.</source>
      <translation>Lo guardado antes está a salvo. Comunícalo, por favor, con los detalles de abajo.</translation>
    </message>
    <message>
      <source>What was written so far is safe. Try again; of a run, the best model is in its folder, and a smaller batch size needs less memory.</source>
      <translation>Lo escrito hasta ahora está a salvo. Inténtalo de nuevo; si era un entrenamiento, su mejor modelo está en su carpeta, y un tamaño de lote menor necesita menos memoria.</translation>
    </message>
    <message>
      <source>What you decided about the pictures of this folder cannot be read: '{file}'.</source>
      <translation>No se puede leer lo que decidiste sobre las imágenes de esta carpeta: «{file}».</translation>
    </message>
    <message numerus="yes">
      <source>What you decided about {n} pictures is not followed, because they have changed or their classes are gone, such as '{example}'.</source>
      <translation>
        <numerusform>Lo que decidiste sobre 1 imagen no se aplica porque ha cambiado o su clase ya no está: «{example}».</numerusform>
        <numerusform>Lo que decidiste sobre {n} imágenes no se aplica porque han cambiado o sus clases ya no están, como «{example}».</numerusform>
      </translation>
    </message>
    <message>
      <source>What you decided cannot be kept: '{file}' cannot be written.</source>
      <translation>Lo que decidiste no se puede guardar: no se puede escribir «{file}».</translation>
    </message>
    <message>
      <source>What you kept as it is cannot be remembered: '{file}' cannot be written.</source>
      <translation>Lo que dejaste como está no se puede recordar: no se puede escribir «{file}».</translation>
    </message>
    <message>
      <source>What {host} sent is not {what} (its hash differs).</source>
      <translation>Lo que envió {host} no es {what} (su hash es distinto).</translation>
    </message>
    <message>
      <source>What {network} answers before any training</source>
      <translation>Lo que {network} responde antes de entrenar</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Dónde</translation>
    </message>
    <message>
      <source>Where are the pictures now?</source>
      <translation>¿Dónde están ahora las imágenes?</translation>
    </message>
    <message>
      <source>Where it is offered</source>
      <translation>Donde se ofrece</translation>
    </message>
    <message>
      <source>Where should the new folder be?</source>
      <translation>¿Dónde debe ir la carpeta nueva?</translation>
    </message>
    <message>
      <source>Where the network's weights come from</source>
      <translation>De dónde vienen los pesos de la red</translation>
    </message>
    <message>
      <source>Where the network's weights come from: imagenet, imagenet:NAME, starter, none, a file, a folder with config.json and model.safetensors, or hub:OWNER/NAME of the Hugging Face Hub.</source>
      <translation>De dónde vienen los pesos de la red: imagenet, imagenet:NAME, starter, none, un archivo, una carpeta con config.json y model.safetensors, o hub:OWNER/NAME del Hugging Face Hub.</translation>
    </message>
    <message>
      <source>Where your pictures come from</source>
      <translation>De dónde vienen tus imágenes</translation>
    </message>
    <message>
      <source>Whether chance alone can explain the difference from the best, picture by picture</source>
      <translation>Si el azar basta para explicar la diferencia con el mejor, imagen por imagen</translation>
    </message>
    <message>
      <source>Whether its percentages can be trusted is not known of this model.</source>
      <translation>De este modelo no se sabe si es posible fiarse de sus porcentajes.</translation>
    </message>
    <message>
      <source>Whether the percentages can be taken at their word: of all answers with 80%, about 80 of 100 should be right.</source>
      <translation>Si los porcentajes se pueden tomar al pie de la letra: de todas las respuestas con un 80 %, deberían ser acertadas unas 80 de cada 100.</translation>
    </message>
    <message>
      <source>Whether this is better than guessing is not sure.</source>
      <translation>No es seguro que sea mejor que el azar.</translation>
    </message>
    <message>
      <source>Which answers are shown</source>
      <translation>Qué respuestas se muestran</translation>
    </message>
    <message>
      <source>Which camera</source>
      <translation>Qué cámara</translation>
    </message>
    <message>
      <source>Which classes are mixed up</source>
      <translation>Qué clases se confunden</translation>
    </message>
    <message>
      <source>Which classes are mixed up (confusion matrix)</source>
      <translation>Qué clases se confunden (matriz de confusión)</translation>
    </message>
    <message>
      <source>Which file?</source>
      <translation>¿Qué archivo?</translation>
    </message>
    <message>
      <source>Which folder has a sub-folder for each class?</source>
      <translation>¿Qué carpeta tiene una subcarpeta por clase?</translation>
    </message>
    <message>
      <source>Which folder should they go into?</source>
      <translation>¿En qué carpeta deben quedar?</translation>
    </message>
    <message>
      <source>Which folder?</source>
      <translation>¿Qué carpeta?</translation>
    </message>
    <message>
      <source>Which pictures</source>
      <translation>Qué imágenes</translation>
    </message>
    <message>
      <source>Which pictures?</source>
      <translation>¿Qué imágenes?</translation>
    </message>
    <message>
      <source>Which to label next</source>
      <translation>Qué etiquetar ahora</translation>
    </message>
    <message>
      <source>Which to label next...</source>
      <translation>Qué etiquetar ahora...</translation>
    </message>
    <message>
      <source>Which values are suggested for everything not chosen by hand: accurate takes those that measured best, classic those of the usual courses (Adam at 1e-3, then 1e-4).</source>
      <translation>Qué valores se sugieren para todo lo que no se elige a mano: accurate toma los que mejor resultado dieron al medir; classic, los de los cursos habituales (Adam con 1e-3, después 1e-4).</translation>
    </message>
    <message>
      <source>While held: see what the network sees of it</source>
      <translation>Mientras se mantiene pulsada: ver lo que ve la red</translation>
    </message>
    <message>
      <source>While the backbone learns, each epoch is judged and kept with a running average of the weights: this part of it stays at each step, 0.98 is about the last 50 steps; 0 takes the weights of the last step.</source>
      <translation>Mientras aprende la red base, cada época se juzga y se guarda con una media móvil de los pesos: en cada paso queda esta fracción de ella; 0,98 son más o menos los últimos 50 pasos; 0 toma los pesos del último paso.</translation>
    </message>
    <message>
      <source>While the backbone learns: each block's learning rate is this part of the rate of the block above it, so that the lowest ones stay almost as they are; 1 gives all the same. 'gradual' has steps of its own.</source>
      <translation>Mientras aprende la red base: la tasa de aprendizaje de cada bloque es esta fracción de la del bloque superior, de modo que los más bajos quedan casi como están; 1 da a todos la misma. «gradual» tiene sus propios pasos.</translation>
    </message>
    <message>
      <source>Whoever made it can save the weights alone, in Python: torch.save(model.state_dict(), 'weights.pth').</source>
      <translation>Quien lo hizo puede guardar solo los pesos, en Python: torch.save(model.state_dict(), 'weights.pth').</translation>
    </message>
    <message>
      <source>Whole folder into a table</source>
      <translation>Carpeta entera a una tabla</translation>
    </message>
    <message>
      <source>Whole run</source>
      <translation>En total</translation>
    </message>
    <message>
      <source>Width of the MLP head's middle layer.</source>
      <translation>Ancho de la capa intermedia de la cabeza MLP.</translation>
    </message>
    <message>
      <source>Will more pictures help?</source>
      <translation>¿Ayudarán más imágenes?</translation>
    </message>
    <message>
      <source>With a CSV table beside that folder</source>
      <translation>Con una tabla CSV junto a esa carpeta</translation>
    </message>
    <message>
      <source>With a table for Excel beside that folder</source>
      <translation>Con una tabla de Excel junto a esa carpeta</translation>
    </message>
    <message>
      <source>With every class counted equally (balanced accuracy): {balanced_accuracy:.1%}. Loss (cross entropy; how far off it is on average, 0 at best) on these pictures: {loss:.4f}.</source>
      <translation>Contando igual cada clase (exactitud equilibrada): {balanced_accuracy:.1%}. Pérdida (entropía cruzada; cuánto se desvía de media, 0 en el mejor caso) en estas imágenes: {loss:.4f}.</translation>
    </message>
    <message>
      <source>With every class counted equally, as this model does: {accuracy:.1%} ({low:.0%} to {high:.0%}, balanced accuracy). Believe this one.</source>
      <translation>Contando igual cada clase, como hace este modelo: {accuracy:.1%} ({low:.0%} a {high:.0%}, exactitud equilibrada). Fíate de esta cifra.</translation>
    </message>
    <message>
      <source>With every class counted equally: {balanced:.1%}.</source>
      <translation>Contando igual cada clase: {balanced:.1%}.</translation>
    </message>
    <message>
      <source>With every class...</source>
      <translation>Con todas las clases...</translation>
    </message>
    <message numerus="yes">
      <source>With it hidden, the model misses {missed} of {n} pictures of '{name}' that it had right.</source>
      <translation>
        <numerusform>Al taparlo, al modelo se le escapa {missed} de la única imagen de «{name}» que había acertado.</numerusform>
        <numerusform>Al taparlo, al modelo se le escapan {missed} de las {n} imágenes de «{name}» que había acertado.</numerusform>
      </translation>
    </message>
    <message>
      <source>With more pictures of some classes a model answers those too readily. balanced takes that out of the finished model, so that every class counts as equally likely and rare ones are found; none leaves it, which suits where new pictures are as uneven; auto is balanced from three times as many pictures on.</source>
      <translation>Con más imágenes de algunas clases, un modelo las da como respuesta con demasiada facilidad. balanced quita eso del modelo terminado, de modo que cada clase cuenta como igual de probable y se encuentran las raras; none lo deja, lo que conviene si las imágenes nuevas son igual de desiguales; auto es balanced a partir del triple de imágenes.</translation>
    </message>
    <message>
      <source>With so many pictures, how good it will be is only tried when you ask for it, under “More choices”.</source>
      <translation>Con tantas imágenes, la calidad que tendrá solo se prueba si lo pides, en «Más opciones».</translation>
    </message>
    <message numerus="yes">
      <source>With that side or corner hidden, the model misses {missed} of {n} pictures of '{name}' that it had right.</source>
      <translation>
        <numerusform>Con ese lado o esquina tapado, al modelo se le escapa {missed} de la única imagen de «{name}» que había acertado.</numerusform>
        <numerusform>Con ese lado o esquina tapado, al modelo se le escapan {missed} de las {n} imágenes de «{name}» que había acertado.</numerusform>
      </translation>
    </message>
    <message>
      <source>With these choices it has learned what it can: the validation loss hardly changed over the last {n} epochs.</source>
      <translation>Con estas opciones ha aprendido lo que puede: la pérdida de validación apenas cambió en las últimas {n} épocas.</translation>
    </message>
    <message>
      <source>With your pictures open, it is said here how long each takes and how good it will be.</source>
      <translation>Con tus imágenes abiertas, aquí se dice cuánto tarda cada una y qué calidad tendrá.</translation>
    </message>
    <message>
      <source>With {backbone} frozen and only a new head, a split by chance shows {by_chance:.0%} right; on {new} it is {apart:.0%} ({low:.0%} to {high:.0%}). Measured with {n} pictures of {groups}, each answered by a head that had not seen it.</source>
      <translation>Con {backbone} congelada y solo una cabeza nueva, una división al azar muestra un {by_chance:.0%} de aciertos; con {new} es el {apart:.0%} ({low:.0%} a {high:.0%}). Medido con {n} imágenes de {groups}, cada una respondida por una cabeza que no la había visto.</translation>
    </message>
    <message>
      <source>With {backbone} frozen and only a new head, about {accuracy:.0%} of new pictures like these are answered right ({low:.0%} to {high:.0%}). Guessing gets {guessing:.0%}.</source>
      <translation>Con {backbone} congelada y solo una cabeza nueva, se acierta aproximadamente el {accuracy:.0%} de imágenes nuevas como estas ({low:.0%} a {high:.0%}). Al azar se acierta el {guessing:.0%}.</translation>
    </message>
    <message>
      <source>With {groups} alone, the next one may give another figure than this range says.</source>
      <translation>Con solo {groups}, el siguiente puede dar una cifra distinta de la que dice este intervalo.</translation>
    </message>
    <message>
      <source>With {pictures} pictures, each was not compared with each: only pictures with the same content, or taken within seconds, stay together.</source>
      <translation>Con {pictures} imágenes, no se comparó cada una con todas: solo quedan juntas las del mismo contenido o tomadas con segundos de diferencia.</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Palabras</translation>
    </message>
    <message>
      <source>Worth knowing</source>
      <translation>Conviene saberlo</translation>
    </message>
    <message>
      <source>Write a CSV table instead; it has no such limit.</source>
      <translation>Escribe en su lugar una tabla CSV; no tiene ese límite.</translation>
    </message>
    <message>
      <source>Write a cleaned copy</source>
      <translation>Crear una copia limpia</translation>
    </message>
    <message>
      <source>Write a cleaned copy...</source>
      <translation>Crear una copia limpia...</translation>
    </message>
    <message>
      <source>Write into "decision" beside a picture: '{keep}' (it is as it should be and is not told again), '{leave_out}' or '{move_to}'. Empty decides nothing.</source>
      <translation>Escribe en «decision», junto a una imagen: «{keep}» (está como debe estar y no se señala más), «{leave_out}» o «{move_to}». Vacío no decide nada.</translation>
    </message>
    <message>
      <source>Write {choice}OWNER/NAME, as in the address of its page.</source>
      <translation>Escribe {choice}OWNER/NAME, como en la dirección de su página.</translation>
    </message>
    <message>
      <source>Writes it for other programs, with its labels, a short example and a README for whoever gets it. Then the file is run on up to 20 of your pictures and compared with tlgui.</source>
      <translation>Lo escribe para otros programas, con sus etiquetas, un ejemplo breve y un README para quien lo reciba. Después se ejecuta el archivo con hasta 20 de tus imágenes y se compara con tlgui.</translation>
    </message>
    <message>
      <source>Writing the model file. Large networks take a minute or two.</source>
      <translation>Escribiendo el archivo de modelo. Con redes grandes tarda un minuto o dos.</translation>
    </message>
    <message>
      <source>Writing the report...</source>
      <translation>Escribiendo el informe...</translation>
    </message>
    <message>
      <source>Written to: {folder}</source>
      <translation>Escrito en: {folder}</translation>
    </message>
    <message>
      <source>Wrong classes were not looked for: {reason}</source>
      <translation>No se buscaron clases equivocadas: {reason}</translation>
    </message>
    <message>
      <source>Wrong: '{name}' is '{true}', and is answered '{answered}' with {probability:.1%}.</source>
      <translation>Error: «{name}» es «{true}», y se responde «{answered}» con {probability:.1%}.</translation>
    </message>
    <message>
      <source>Wrong: '{name}' is '{true}', and was answered '{answered}' with {probability:.1%}.</source>
      <translation>Error: «{name}» es «{true}», y se respondió «{answered}» con {probability:.1%}.</translation>
    </message>
    <message>
      <source>Yet beside the second, “{second}”, it fixed {fixed} mistakes and broke {broken} on these pictures: likely really worse. The validation pictures chose too luckily.</source>
      <translation>Sin embargo, frente al segundo, «{second}», corrigió {fixed} errores y estropeó {broken} en estas imágenes: probablemente es peor de verdad. Las imágenes de validación eligieron con demasiada suerte.</translation>
    </message>
    <message>
      <source>You added '{name}' as '{to}'.</source>
      <translation>Añadiste «{name}» como «{to}».</translation>
    </message>
    <message>
      <source>You can open another folder when it has finished.</source>
      <translation>Podrás abrir otra carpeta cuando termine.</translation>
    </message>
    <message>
      <source>You can open another project when it has finished.</source>
      <translation>Podrás abrir otro proyecto cuando haya terminado.</translation>
    </message>
    <message>
      <source>You do not have permission to open the folder '{folder}'. Its pictures are left out.</source>
      <translation>No tienes permiso para abrir la carpeta «{folder}». Sus imágenes quedan excluidas.</translation>
    </message>
    <message>
      <source>You do not have permission to open the folder '{path}'.</source>
      <translation>No tienes permiso para abrir la carpeta «{path}».</translation>
    </message>
    <message>
      <source>You do not have permission to read '{path}'.</source>
      <translation>No tienes permiso para leer «{path}».</translation>
    </message>
    <message>
      <source>You left '{name}' out: it lies in '{was}', and no run uses it.</source>
      <translation>Excluiste «{name}»: está en «{was}» y ningún entrenamiento la usa.</translation>
    </message>
    <message>
      <source>You moved '{name}': it lies in '{was}', and counts as '{to}'.</source>
      <translation>Moviste «{name}»: está en «{was}» y cuenta como «{to}».</translation>
    </message>
    <message>
      <source>You say: {name}. The next run learns from it.</source>
      <translation>Tú dices: {name}. El próximo entrenamiento aprende de ella.</translation>
    </message>
    <message>
      <source>You watched this folder when tlgui was closed, so it goes on, with the model '{model}'.</source>
      <translation>Esta carpeta se vigilaba cuando se cerró tlgui, así que se sigue, con el modelo «{model}».</translation>
    </message>
    <message>
      <source>Your class: {name}</source>
      <translation>Tu clase: {name}</translation>
    </message>
    <message>
      <source>Your classes are uneven: {n_most} pictures of '{most}' to learn from, {n_least} of '{least}'. The finished model counts every class as equally likely, so that it does not overlook the rare ones; its probabilities are meant so, too. The curves show it before that.</source>
      <translation>Tus clases son desiguales: {n_most} imágenes de «{most}» de las que aprender, {n_least} de «{least}». El modelo terminado cuenta cada clase como igual de probable, para no pasar por alto las raras; sus probabilidades también se entienden así. Las curvas muestran lo anterior a ese ajuste.</translation>
    </message>
    <message>
      <source>Your corrections</source>
      <translation>Tus correcciones</translation>
    </message>
    <message>
      <source>Your learning rates stay as they were.</source>
      <translation>Tus tasas de aprendizaje quedan como estaban.</translation>
    </message>
    <message>
      <source>Your pictures and its answers: scroll with the arrow keys</source>
      <translation>Tus imágenes y sus respuestas: desplázate con las flechas</translation>
    </message>
    <message>
      <source>Your pictures are much like those that {backbone} learned from. Measured: of {n} pictures it is surer of {share:.0%} whole than cut into {pieces} pieces and shuffled ({low:.0%} to {high:.0%}), so it knows the things in them. Chance gives 50%; from {border:.0%} on they count as similar.</source>
      <translation>Tus imágenes se parecen mucho a aquellas de las que aprendió {backbone}. Medido con {n} imágenes: del {share:.0%} está más segura si las ve enteras que si se cortan en {pieces} trozos y se mezclan ({low:.0%} a {high:.0%}), así que conoce lo que hay en ellas. Al azar sería el 50 %; desde el {border:.0%} se consideran parecidas.</translation>
    </message>
    <message>
      <source>Your pictures are unlike those that {backbone} learned from. Measured: of {n} pictures it is surer of {share:.0%} whole than cut into {pieces} pieces and shuffled ({low:.0%} to {high:.0%}), so the things in them say little to it. Chance gives 50%; from {border:.0%} on they count as similar.</source>
      <translation>Tus imágenes no se parecen a aquellas de las que aprendió {backbone}. Medido con {n} imágenes: del {share:.0%} está más segura si las ve enteras que si se cortan en {pieces} trozos y se mezclan ({low:.0%} a {high:.0%}), así que lo que hay en ellas le dice poco. Al azar sería el 50 %; desde el {border:.0%} se consideran parecidas.</translation>
    </message>
    <message>
      <source>Your pictures come from {groups}.</source>
      <translation>Tus imágenes vienen de {groups}.</translation>
    </message>
    <message>
      <source>Your run on “{dataset}” stopped after epoch {epoch} of {n}. Continue?</source>
      <translation>Tu entrenamiento con «{dataset}» se detuvo tras la época {epoch} de {n}. ¿Continuar?</translation>
    </message>
    <message>
      <source>Your run on “{dataset}” stopped before its first epoch had finished. Continue?</source>
      <translation>Tu entrenamiento con «{dataset}» se detuvo antes de terminar su primera época. ¿Continuar?</translation>
    </message>
    <message>
      <source>a zero byte is in {what}</source>
      <translation>hay un byte cero en {what}</translation>
    </message>
    <message>
      <source>about {duration} left</source>
      <translation>falta aprox. {duration}</translation>
    </message>
    <message>
      <source>accurate good</source>
      <translation>exacta buena</translation>
    </message>
    <message>
      <source>add the class '{name}'</source>
      <translation>añadir la clase «{name}»</translation>
    </message>
    <message>
      <source>added layer</source>
      <translation>capa añadida</translation>
    </message>
    <message>
      <source>all unfrozen</source>
      <translation>todo descongelado</translation>
    </message>
    <message>
      <source>answered {answered}, {probability:.0%} sure</source>
      <translation>respondió {answered}, con certeza del {probability:.0%}</translation>
    </message>
    <message>
      <source>are damaged: their hash is not the one in the file's name</source>
      <translation>están dañados: su hash no es el que figura en el nombre del archivo</translation>
    </message>
    <message>
      <source>at first {rate:g}</source>
      <translation>al principio {rate:g}</translation>
    </message>
    <message>
      <source>auto</source>
      <translation>auto</translation>
    </message>
    <message>
      <source>batch {batch} of {n}</source>
      <translation>lote {batch} de {n}</translation>
    </message>
    <message>
      <source>best</source>
      <translation>mejor</translation>
    </message>
    <message>
      <source>best: lowest validation loss</source>
      <translation>mejor: menor pérdida de validación</translation>
    </message>
    <message>
      <source>broken off</source>
      <translation>abortado</translation>
    </message>
    <message>
      <source>by a model that was open before</source>
      <translation>por un modelo que estuvo abierto antes</translation>
    </message>
    <message>
      <source>call '{name}' '{to}'</source>
      <translation>llamar «{to}» a «{name}»</translation>
    </message>
    <message>
      <source>cannot be read: {reason}</source>
      <translation>no se pueden leer: {reason}</translation>
    </message>
    <message>
      <source>channel {number}</source>
      <translation>canal {number}</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>elegido</translation>
    </message>
    <message>
      <source>chosen, {letter}</source>
      <translation>elegido, {letter}</translation>
    </message>
    <message>
      <source>colour changes {value}</source>
      <translation>cambios de color {value}</translation>
    </message>
    <message>
      <source>crops down to {value}%</source>
      <translation>recortes de hasta el {value} %</translation>
    </message>
    <message>
      <source>damaged</source>
      <translation>dañado</translation>
    </message>
    <message>
      <source>describes pictures, few pictures</source>
      <translation>describe imágenes, pocas imágenes</translation>
    </message>
    <message>
      <source>did not answer any more</source>
      <translation>ya no respondía</translation>
    </message>
    <message>
      <source>done</source>
      <translation>hecho</translation>
    </message>
    <message>
      <source>each block {part:g} of the one above it</source>
      <translation>cada bloque, {part:g} de la del superior</translation>
    </message>
    <message>
      <source>ended early by the person</source>
      <translation>terminado antes a petición</translation>
    </message>
    <message>
      <source>ended with a fault (exit code {code})</source>
      <translation>terminó con un error (código {code})</translation>
    </message>
    <message>
      <source>epochs</source>
      <translation>épocas</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>falló</translation>
    </message>
    <message>
      <source>fine-tuned</source>
      <translation>con ajuste fino</translation>
    </message>
    <message>
      <source>fine-tuning</source>
      <translation>ajuste fino</translation>
    </message>
    <message>
      <source>fine-tuning {rate:g}</source>
      <translation>ajuste fino {rate:g}</translation>
    </message>
    <message>
      <source>finished</source>
      <translation>terminado</translation>
    </message>
    <message>
      <source>fitted</source>
      <translation>ajustada</translation>
    </message>
    <message>
      <source>folded</source>
      <translation>plegado</translation>
    </message>
    <message>
      <source>folder</source>
      <translation>carpeta</translation>
    </message>
    <message>
      <source>from random weights</source>
      <translation>desde pesos aleatorios</translation>
    </message>
    <message>
      <source>from the top</source>
      <translation>desde arriba</translation>
    </message>
    <message>
      <source>frozen</source>
      <translation>congelado</translation>
    </message>
    <message>
      <source>frozen. It stays as it is and keeps what it knows.</source>
      <translation>congelado. Queda como está y conserva lo que sabe.</translation>
    </message>
    <message>
      <source>frozen: unchanged</source>
      <translation>congelado: sin cambios</translation>
    </message>
    <message>
      <source>going on</source>
      <translation>en curso</translation>
    </message>
    <message>
      <source>has no numbers</source>
      <translation>no tiene números</translation>
    </message>
    <message>
      <source>head only</source>
      <translation>solo la cabeza</translation>
    </message>
    <message>
      <source>head, then all</source>
      <translation>cabeza, luego todo</translation>
    </message>
    <message>
      <source>holds complex numbers</source>
      <translation>contiene números complejos</translation>
    </message>
    <message>
      <source>interrupted</source>
      <translation>interrumpido</translation>
    </message>
    <message>
      <source>is not a plain block of numbers</source>
      <translation>no es un simple bloque de números</translation>
    </message>
    <message>
      <source>is quantised to a few bits</source>
      <translation>está cuantizado a unos pocos bits</translation>
    </message>
    <message>
      <source>is {shown}</source>
      <translation>es {shown}</translation>
    </message>
    <message>
      <source>is {true}</source>
      <translation>es {true}</translation>
    </message>
    <message>
      <source>it</source>
      <translation>el contenido</translation>
    </message>
    <message>
      <source>it gave no reason</source>
      <translation>no dio ningún motivo</translation>
    </message>
    <message>
      <source>it has no pictures</source>
      <translation>no tiene imágenes</translation>
    </message>
    <message>
      <source>it holds more than {n} files</source>
      <translation>contiene más de {n} archivos</translation>
    </message>
    <message>
      <source>it holds something else than a message</source>
      <translation>contiene algo que no es un mensaje</translation>
    </message>
    <message>
      <source>it is damaged</source>
      <translation>está dañado</translation>
    </message>
    <message>
      <source>it is nested too deeply</source>
      <translation>está anidado con demasiada profundidad</translation>
    </message>
    <message>
      <source>it is not JSON from line {line}, column {column} on</source>
      <translation>no es JSON desde la línea {line}, columna {column}</translation>
    </message>
    <message>
      <source>it is not text</source>
      <translation>no es texto</translation>
    </message>
    <message>
      <source>it is protected by a password</source>
      <translation>está protegido con contraseña</translation>
    </message>
    <message>
      <source>it names one key twice</source>
      <translation>nombra dos veces una clave</translation>
    </message>
    <message>
      <source>it would take {size:,.0f} MB, and {free:,.0f} MB are free</source>
      <translation>ocuparía {size:,.0f} MB, y hay {free:,.0f} MB libres</translation>
    </message>
    <message>
      <source>its contents are packed so tightly that it may be built to fill the disk</source>
      <translation>su contenido está tan comprimido que puede estar hecho para llenar el disco</translation>
    </message>
    <message>
      <source>large</source>
      <translation>grande</translation>
    </message>
    <message>
      <source>later</source>
      <translation>después</translation>
    </message>
    <message>
      <source>learned, and did not move</source>
      <translation>aprendió y no se movió</translation>
    </message>
    <message>
      <source>learning rate</source>
      <translation>tasa de aprendizaje</translation>
    </message>
    <message>
      <source>learning...</source>
      <translation>aprendiendo...</translation>
    </message>
    <message>
      <source>learns</source>
      <translation>aprende</translation>
    </message>
    <message>
      <source>learns, rate {rate}</source>
      <translation>aprende: {rate}</translation>
    </message>
    <message>
      <source>learns. Its learning rate, {rate}, says how large its steps are.</source>
      <translation>aprende. Su tasa de aprendizaje, {rate}, dice lo grandes que son sus pasos.</translation>
    </message>
    <message>
      <source>learns. While all else rests, the best head is worked out at once, without a learning rate.</source>
      <translation>aprende. Mientras todo lo demás reposa, la mejor cabeza se calcula de una vez, sin tasa de aprendizaje.</translation>
    </message>
    <message>
      <source>learns: fitted at once</source>
      <translation>aprende: ajustada de una vez</translation>
    </message>
    <message numerus="yes">
      <source>leave {n} pictures out</source>
      <translation>
        <numerusform>excluir 1 imagen</numerusform>
        <numerusform>excluir {n} imágenes</numerusform>
      </translation>
    </message>
    <message>
      <source>left out</source>
      <translation>excluida</translation>
    </message>
    <message>
      <source>less good</source>
      <translation>peor</translation>
    </message>
    <message>
      <source>licence not known</source>
      <translation>licencia desconocida</translation>
    </message>
    <message>
      <source>lies in {was}</source>
      <translation>está en {was}</translation>
    </message>
    <message>
      <source>likely real.</source>
      <translation>probablemente real.</translation>
    </message>
    <message>
      <source>looking...</source>
      <translation>leyendo...</translation>
    </message>
    <message>
      <source>lower rate</source>
      <translation>tasa menor</translation>
    </message>
    <message>
      <source>make '{name}' a part of '{to}'</source>
      <translation>hacer «{name}» parte de «{to}»</translation>
    </message>
    <message>
      <source>may be chance.</source>
      <translation>puede ser azar.</translation>
    </message>
    <message>
      <source>maybe equal</source>
      <translation>quizá igual</translation>
    </message>
    <message>
      <source>measured</source>
      <translation>medición</translation>
    </message>
    <message>
      <source>mirroring</source>
      <translation>reflejo</translation>
    </message>
    <message>
      <source>model</source>
      <translation>modelo</translation>
    </message>
    <message>
      <source>more epochs</source>
      <translation>más épocas</translation>
    </message>
    <message>
      <source>more than {duration} left</source>
      <translation>falta más de {duration}</translation>
    </message>
    <message>
      <source>most like '{name}'</source>
      <translation>lo más parecido: «{name}»</translation>
    </message>
    <message numerus="yes">
      <source>move {n} pictures to '{name}'</source>
      <translation>
        <numerusform>mover 1 imagen a «{name}»</numerusform>
        <numerusform>mover {n} imágenes a «{name}»</numerusform>
      </translation>
    </message>
    <message>
      <source>moved {change}</source>
      <translation>se movió {change}</translation>
    </message>
    <message>
      <source>name@computer, as ssh knows it</source>
      <translation>nombre@equipo, como lo conoce ssh</translation>
    </message>
    <message>
      <source>new cameras</source>
      <translation>cámaras nuevas</translation>
    </message>
    <message>
      <source>new days</source>
      <translation>días nuevos</translation>
    </message>
    <message>
      <source>new groups</source>
      <translation>grupos nuevos</translation>
    </message>
    <message>
      <source>new last layer</source>
      <translation>última capa nueva</translation>
    </message>
    <message>
      <source>new rounds</source>
      <translation>rondas nuevas</translation>
    </message>
    <message>
      <source>new sub-folders</source>
      <translation>subcarpetas nuevas</translation>
    </message>
    <message>
      <source>new: it began with random weights</source>
      <translation>nuevo: empezó con pesos aleatorios</translation>
    </message>
    <message>
      <source>no backbone is called '{name}'</source>
      <translation>ninguna red base se llama «{name}»</translation>
    </message>
    <message>
      <source>no network's weights are on this computer.</source>
      <translation>no están en este equipo los pesos de ninguna red.</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <source>not chosen</source>
      <translation>no elegido</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>desconocida</translation>
    </message>
    <message>
      <source>not known of a model file without its run folder</source>
      <translation>no se sabe en un archivo de modelo sin la carpeta de su entrenamiento</translation>
    </message>
    <message>
      <source>not made</source>
      <translation>no hecho</translation>
    </message>
    <message>
      <source>not on this computer</source>
      <translation>no está en este equipo</translation>
    </message>
    <message>
      <source>not read</source>
      <translation>no leída</translation>
    </message>
    <message>
      <source>not sure</source>
      <translation>no está seguro</translation>
    </message>
    <message>
      <source>not there any more</source>
      <translation>ya no está</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <source>now</source>
      <translation>ahora</translation>
    </message>
    <message numerus="yes">
      <source>of each class are answered right on average, each class counted equally (balanced accuracy), on {n} {part} pictures</source>
      <translation>
        <numerusform>de cada clase se acierta en promedio, contando igual cada clase (exactitud equilibrada), en 1 imagen de {part}</numerusform>
        <numerusform>de cada clase se acierta en promedio, contando igual cada clase (exactitud equilibrada), en {n} imágenes de {part}</numerusform>
      </translation>
    </message>
    <message>
      <source>of each class are answered right on average, each class counted equally (balanced accuracy), on {pictures}. With so many pictures, the true figure very likely (95%) lies between {low:.0%} and {high:.0%}.</source>
      <translation>de cada clase se acierta en promedio, contando igual cada clase (exactitud equilibrada), en {pictures}. Con este número de imágenes, la cifra real está muy probablemente (95 %) entre {low:.0%} y {high:.0%}.</translation>
    </message>
    <message numerus="yes">
      <source>of the answers are right, on {n} {part} pictures</source>
      <translation>
        <numerusform>de las respuestas son acertadas, en 1 imagen de {part}</numerusform>
        <numerusform>de las respuestas son acertadas, en {n} imágenes de {part}</numerusform>
      </translation>
    </message>
    <message>
      <source>of the answers are right, on {pictures}. With so many pictures, the true figure very likely (95%) lies between {accuracy_low:.0%} and {accuracy_high:.0%}.</source>
      <translation>de las respuestas son acertadas, en {pictures}. Con este número de imágenes, la cifra real está muy probablemente (95 %) entre {accuracy_low:.0%} y {accuracy_high:.0%}.</translation>
    </message>
    <message>
      <source>off</source>
      <translation>nunca</translation>
    </message>
    <message>
      <source>other classes</source>
      <translation>otras clases</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>en pausa</translation>
    </message>
    <message>
      <source>per picture</source>
      <translation>por imagen</translation>
    </message>
    <message>
      <source>pictures</source>
      <translation>imágenes</translation>
    </message>
    <message>
      <source>pip, which installs Python packages, gave an answer that tlgui cannot read: {error}.</source>
      <translation>pip, que instala paquetes de Python, dio una respuesta que tlgui no puede leer: {error}.</translation>
    </message>
    <message>
      <source>pretrained, fine-tuned</source>
      <translation>preentrenada, con ajuste fino</translation>
    </message>
    <message>
      <source>pretrained, head alone</source>
      <translation>preentrenada, solo la cabeza</translation>
    </message>
    <message numerus="yes">
      <source>put {n} pictures into a new class '{name}'</source>
      <translation>
        <numerusform>poner 1 imagen en una clase nueva «{name}»</numerusform>
        <numerusform>poner {n} imágenes en una clase nueva «{name}»</numerusform>
      </translation>
    </message>
    <message>
      <source>quick fast</source>
      <translation>rápida veloz</translation>
    </message>
    <message>
      <source>random weights</source>
      <translation>pesos aleatorios</translation>
    </message>
    <message>
      <source>ready</source>
      <translation>listo</translation>
    </message>
    <message>
      <source>ready to use</source>
      <translation>lista para usar</translation>
    </message>
    <message>
      <source>repeats a few numbers instead of holding them all</source>
      <translation>repite unos pocos números en lugar de contenerlos todos</translation>
    </message>
    <message>
      <source>rotations up to {value} degrees</source>
      <translation>giros de hasta {value} grados</translation>
    </message>
    <message>
      <source>sees {input_size_px} px</source>
      <translation>ve {input_size_px} px</translation>
    </message>
    <message>
      <source>small</source>
      <translation>pequeña</translation>
    </message>
    <message>
      <source>small network</source>
      <translation>red pequeña</translation>
    </message>
    <message>
      <source>stopped</source>
      <translation>detenido</translation>
    </message>
    <message>
      <source>stopping...</source>
      <translation>deteniendo...</translation>
    </message>
    <message>
      <source>such as what was different</source>
      <translation>por ejemplo, qué fue diferente</translation>
    </message>
    <message numerus="yes">
      <source>take back {n} decisions</source>
      <translation>
        <numerusform>anular 1 decisión</numerusform>
        <numerusform>anular {n} decisiones</numerusform>
      </translation>
    </message>
    <message>
      <source>test</source>
      <translation>prueba</translation>
    </message>
    <message>
      <source>testing</source>
      <translation>prueba</translation>
    </message>
    <message>
      <source>the Apple GPU</source>
      <translation>la GPU de Apple</translation>
    </message>
    <message>
      <source>the border, all around</source>
      <translation>todo el borde</translation>
    </message>
    <message>
      <source>the built-in starter network</source>
      <translation>la red inicial incorporada</translation>
    </message>
    <message>
      <source>the file that was asked for</source>
      <translation>el archivo que se pidió</translation>
    </message>
    <message>
      <source>the file that was downloaded before</source>
      <translation>el archivo que se descargó antes</translation>
    </message>
    <message>
      <source>the left edge</source>
      <translation>el lado izquierdo</translation>
    </message>
    <message>
      <source>the lower edge</source>
      <translation>el lado inferior</translation>
    </message>
    <message>
      <source>the lower left corner</source>
      <translation>la esquina inferior izquierda</translation>
    </message>
    <message>
      <source>the lower right corner</source>
      <translation>la esquina inferior derecha</translation>
    </message>
    <message>
      <source>the other {n} pictures are answered as before.</source>
      <translation>a las otras {n} imágenes se responde como antes.</translation>
    </message>
    <message numerus="yes">
      <source>the processor ({n} threads)</source>
      <translation>
        <numerusform>el procesador (1 hilo)</numerusform>
        <numerusform>el procesador ({n} hilos)</numerusform>
      </translation>
    </message>
    <message>
      <source>the right edge</source>
      <translation>el lado derecho</translation>
    </message>
    <message>
      <source>the upper edge</source>
      <translation>el lado superior</translation>
    </message>
    <message>
      <source>the upper left corner</source>
      <translation>la esquina superior izquierda</translation>
    </message>
    <message>
      <source>the upper right corner</source>
      <translation>la esquina superior derecha</translation>
    </message>
    <message>
      <source>this computer</source>
      <translation>este equipo</translation>
    </message>
    <message>
      <source>timm (results-imagenet.csv)</source>
      <translation>timm (results-imagenet.csv)</translation>
    </message>
    <message>
      <source>tlgui did not draw '{path}', where sample pictures would be drawn; it was left as it is.</source>
      <translation>tlgui no dibujó «{path}», donde se dibujarían imágenes de ejemplo; quedó como está.</translation>
    </message>
    <message>
      <source>tlgui is still looking at the pictures.</source>
      <translation>tlgui todavía está leyendo las imágenes.</translation>
    </message>
    <message>
      <source>tlgui trains with its own PyTorch, because {python} was not found.</source>
      <translation>tlgui entrena con su propio PyTorch porque no se encontró {python}.</translation>
    </message>
    <message>
      <source>tlgui trains with {python}.</source>
      <translation>tlgui entrena con {python}.</translation>
    </message>
    <message>
      <source>tlgui uses Apple's GPU automatically; Macs no longer support NVIDIA GPUs.</source>
      <translation>tlgui usa automáticamente la GPU de Apple; los Mac ya no son compatibles con GPU NVIDIA.</translation>
    </message>
    <message>
      <source>tlgui {new} is available (you have {current}). {url}</source>
      <translation>Está disponible tlgui {new} (tienes {current}). {url}</translation>
    </message>
    <message>
      <source>tlgui {version}

Teaches a pretrained network to tell your own pictures apart: first a new head learns while the network is frozen, then everything learns gently.

{privacy}

MIT licence.</source>
      <translation>tlgui {version}

Enseña a una red preentrenada a distinguir tus propias imágenes: primero aprende una cabeza nueva mientras la red está congelada, después todo aprende con suavidad.

{privacy}

Licencia MIT.</translation>
    </message>
    <message>
      <source>tlgui's own PyTorch</source>
      <translation>el PyTorch propio de tlgui</translation>
    </message>
    <message>
      <source>torchvision</source>
      <translation>torchvision</translation>
    </message>
    <message>
      <source>training</source>
      <translation>entrenamiento</translation>
    </message>
    <message>
      <source>unfolded</source>
      <translation>desplegado</translation>
    </message>
    <message>
      <source>unfreeze</source>
      <translation>descongelar</translation>
    </message>
    <message>
      <source>unfrozen from the top</source>
      <translation>descongelando desde arriba</translation>
    </message>
    <message>
      <source>units</source>
      <translation>unidades</translation>
    </message>
    <message>
      <source>validation</source>
      <translation>validación</translation>
    </message>
    <message>
      <source>values that are not numbers (NaN or infinite), as after a training that went wrong</source>
      <translation>valores que no son números (NaN o infinito), como tras un entrenamiento que salió mal</translation>
    </message>
    <message>
      <source>waits</source>
      <translation>en espera</translation>
    </message>
    <message>
      <source>was killed (signal {signal})</source>
      <translation>fue interrumpido (señal {signal})</translation>
    </message>
    <message>
      <source>whole numbers, not weights</source>
      <translation>números enteros, no pesos</translation>
    </message>
    <message>
      <source>you say: {name}</source>
      <translation>tú dices: {name}</translation>
    </message>
    <message>
      <source>you: {changes}</source>
      <translation>tú: {changes}</translation>
    </message>
    <message>
      <source>{accuracy:.0%} ({low:.0%} to {high:.0%}) as the first answer, before the first epoch: that was a new head alone, not this model, counted on training pictures that it had not learned from.</source>
      <translation>{accuracy:.0%} ({low:.0%} a {high:.0%}) como primera respuesta, antes de la primera época: era solo una cabeza nueva, no este modelo, contado con imágenes de entrenamiento de las que no había aprendido.</translation>
    </message>
    <message>
      <source>{accuracy:.0%} right</source>
      <translation>{accuracy:.0%} de aciertos</translation>
    </message>
    <message>
      <source>{accuracy:.0%} right ({low:.0%} to {high:.0%})</source>
      <translation>{accuracy:.0%} de aciertos ({low:.0%} a {high:.0%})</translation>
    </message>
    <message>
      <source>{accuracy:.0f}% on ImageNet</source>
      <translation>{accuracy:.0f} % en ImageNet</translation>
    </message>
    <message>
      <source>{accuracy:.1%}</source>
      <translation>{accuracy:.1%}</translation>
    </message>
    <message>
      <source>{accuracy:.1%} ({low:.0%} to {high:.0%})</source>
      <translation>{accuracy:.1%} ({low:.0%} a {high:.0%})</translation>
    </message>
    <message>
      <source>{accuracy:.1%} ({low:.0%} to {high:.0%}) with {pictures}</source>
      <translation>{accuracy:.1%} ({low:.0%} a {high:.0%}) con {pictures}</translation>
    </message>
    <message>
      <source>{accuracy:.1%} in the curves, after epoch {epoch}: on the validation pictures too, but measured during the run, with quicker and less precise arithmetic.</source>
      <translation>{accuracy:.1%} en las curvas, tras la época {epoch}: también en las imágenes de validación, pero medido durante el entrenamiento, con una aritmética más rápida y menos precisa.</translation>
    </message>
    <message>
      <source>{accuracy:.1%} in the curves, after epoch {epoch}: on the validation pictures too, each counted once, and before the model counted every class equally.</source>
      <translation>{accuracy:.1%} en las curvas, tras la época {epoch}: también en las imágenes de validación, contando cada una una vez y antes de que el modelo contara igual cada clase.</translation>
    </message>
    <message>
      <source>{accuracy:.1%} of the training pictures, in the same epoch: it learned from these, so this says nothing of new pictures.</source>
      <translation>{accuracy:.1%} de las imágenes de entrenamiento, en la misma época: aprendió de ellas, así que no dice nada de imágenes nuevas.</translation>
    </message>
    <message numerus="yes">
      <source>{accuracy:.1%} on the {n} validation pictures: the best epoch was chosen by them, so this may look a little too good.</source>
      <translation>
        <numerusform>{accuracy:.1%} en la única imagen de validación: la mejor época se eligió con ella, así que puede parecer demasiado bueno.</numerusform>
        <numerusform>{accuracy:.1%} en las {n} imágenes de validación: la mejor época se eligió con ellas, así que puede parecer algo demasiado bueno.</numerusform>
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
{accuracy}  ·  ve {input_size_px} px  ·  {where}{estimate}</translation>
    </message>
    <message>
      <source>{backbone}
{facts}{estimate}</source>
      <translation>{backbone}
{facts}{estimate}</translation>
    </message>
    <message>
      <source>{backbone} can only answer with the {n_names} names that it learned, and none of your classes is among them: it takes your pictures for what it has names for. So it gets a new head, which learns your classes.</source>
      <translation>{backbone} solo puede responder con los {n_names} nombres que aprendió, y ninguna de tus clases está entre ellos: toma tus imágenes por aquello para lo que tiene nombre. Por eso recibe una cabeza nueva, que aprende tus clases.</translation>
    </message>
    <message>
      <source>{backbone} can only answer with the {n_names} names that it learned. Of your {n_classes} classes it has names for {names} alone, so it must be told about the others: a new head learns yours, and only yours.</source>
      <translation>{backbone} solo puede responder con los {n_names} nombres que aprendió. De tus {n_classes} clases solo tiene nombre para {names}, así que hay que enseñarle las demás: una cabeza nueva aprende las tuyas, y solo las tuyas.</translation>
    </message>
    <message>
      <source>{backbone} has names for all of your classes, but it still answers with any of the {n_names} that it learned. A new head answers with yours alone, and learns from your pictures what tells them apart.</source>
      <translation>{backbone} tiene nombre para todas tus clases, pero sigue respondiendo con cualquiera de los {n_names} que aprendió. Una cabeza nueva responde solo con las tuyas y aprende de tus imágenes qué las distingue.</translation>
    </message>
    <message>
      <source>{backbone} has no weights called '{name}'.</source>
      <translation>{backbone} no tiene pesos llamados «{name}».</translation>
    </message>
    <message>
      <source>{backbone} is one of timm's networks, and timm is not installed here.</source>
      <translation>{backbone} es una de las redes de timm, y timm no está instalado aquí.</translation>
    </message>
    <message>
      <source>{backbone} was made to describe pictures of any kind, for heads of other people's making. So train the head alone and keep the rest frozen; its makers count on that. If it falls short, let the upper blocks learn too.</source>
      <translation>{backbone} se hizo para describir imágenes de cualquier tipo, con cabezas hechas por otros. Por eso, entrena solo la cabeza y deja congelado el resto; sus creadores cuentan con ello. Si se queda corto, deja que aprendan también los bloques superiores.</translation>
    </message>
    <message>
      <source>{backbone} was made to tell of pictures rather than to name what is in them: it comes without a last layer, so it has no answers to show.</source>
      <translation>{backbone} se hizo para describir imágenes más que para nombrar lo que hay en ellas: viene sin última capa, así que no tiene respuestas que mostrar.</translation>
    </message>
    <message>
      <source>{backbone}, starting from {weights}</source>
      <translation>{backbone}, empezando con {weights}</translation>
    </message>
    <message>
      <source>{base} Its last layer is for {n} classes and is not used: the new head takes its place.</source>
      <translation>{base} Su última capa es para {n} clases y no se usa: la cabeza nueva ocupa su lugar.</translation>
    </message>
    <message>
      <source>{base} Its last layer is not used: the new head takes its place.</source>
      <translation>{base} Su última capa no se usa: la cabeza nueva ocupa su lugar.</translation>
    </message>
    <message>
      <source>{base} The rest is not used.</source>
      <translation>{base} El resto no se usa.</translation>
    </message>
    <message>
      <source>{before:.0%} → {after:.0%} on the other {n} pictures, likely a real gain.</source>
      <translation>{before:.0%} → {after:.0%} en las otras {n} imágenes, probablemente una mejora real.</translation>
    </message>
    <message>
      <source>{before:.0%} → {after:.0%} on the other {n} pictures, likely a real loss.</source>
      <translation>{before:.0%} → {after:.0%} en las otras {n} imágenes, probablemente un empeoramiento real.</translation>
    </message>
    <message>
      <source>{before:.0%} → {after:.0%} on the other {n} pictures; chance alone can explain that.</source>
      <translation>{before:.0%} → {after:.0%} en las otras {n} imágenes; el azar basta para explicarlo.</translation>
    </message>
    <message>
      <source>{before:.0%} → {after:.0%} on the other {n} pictures; too few are answered differently to tell.</source>
      <translation>{before:.0%} → {after:.0%} en las otras {n} imágenes; cambian muy pocas respuestas para saberlo.</translation>
    </message>
    <message>
      <source>{best} comes first, but {others} may be just as good: the difference is within what chance gives with {n} pictures.</source>
      <translation>{best} queda primera, pero puede que {others} sean igual de buenas: la diferencia cabe en lo que da el azar con {n} imágenes.</translation>
    </message>
    <message>
      <source>{best} is best; chance alone hardly explains that.</source>
      <translation>{best} es la mejor; el azar por sí solo apenas lo explica.</translation>
    </message>
    <message>
      <source>{blocks} unfrozen</source>
      <translation>{blocks} descongelados</translation>
    </message>
    <message>
      <source>{block} at {rate}</source>
      <translation>{block} a {rate}</translation>
    </message>
    <message>
      <source>{block} in “{phase}”: {what}</source>
      <translation>{block} en «{phase}»: {what}</translation>
    </message>
    <message>
      <source>{decay:g} of the average kept at each step</source>
      <translation>{decay:g} de la media se conserva en cada paso</translation>
    </message>
    <message>
      <source>{done:.0%} - {name} - tlgui</source>
      <translation>{done:.0%} - {name} - tlgui</translation>
    </message>
    <message>
      <source>{done:.0%}, epoch {epoch} of {n}</source>
      <translation>{done:.0%}, época {epoch} de {n}</translation>
    </message>
    <message>
      <source>{done:.0%}, {left} - {name} - tlgui</source>
      <translation>{done:.0%}, {left} - {name} - tlgui</translation>
    </message>
    <message>
      <source>{done} of {n}</source>
      <translation>{done} de {n}</translation>
    </message>
    <message numerus="yes">
      <source>{done} of {n} runs are finished.</source>
      <translation>
        <numerusform>{done} de 1 entrenamiento ha terminado.</numerusform>
        <numerusform>Han terminado {done} de {n} entrenamientos.</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {total} answered</source>
      <translation>{done} de {total} respondidas</translation>
    </message>
    <message>
      <source>{done} of {total} pictures</source>
      <translation>{done} de {total} imágenes</translation>
    </message>
    <message>
      <source>{error} It is left out.</source>
      <translation>{error} Queda excluido.</translation>
    </message>
    <message>
      <source>{error} The run ends here, and the best model so far is kept.</source>
      <translation>{error} El entrenamiento termina aquí y se conserva el mejor modelo hasta ahora.</translation>
    </message>
    <message>
      <source>{falls}; no learning rate stands out.</source>
      <translation>{falls}; ninguna tasa de aprendizaje destaca.</translation>
    </message>
    <message>
      <source>{falls}; the suggested learning rate is {chosen}.</source>
      <translation>{falls}; la tasa de aprendizaje sugerida es {chosen}.</translation>
    </message>
    <message>
      <source>{family} family, built by timm. Sees pictures at {input_size_px} x {input_size_px} pixels, has {n_parameters:.1f} million parameters and takes {cost:.2f} billion multiply-adds per picture. Licence of its weights: {licence}.</source>
      <translation>Familia {family}, construida por timm. Ve las imágenes a {input_size_px} x {input_size_px} píxeles, tiene {n_parameters:.1f} millones de parámetros y necesita {cost:.2f} mil millones de multiplicaciones y sumas por imagen. Licencia de sus pesos: {licence}.</translation>
    </message>
    <message>
      <source>{family} family. Sees pictures at {input_size_px} x {input_size_px} pixels, gets {imagenet_top1:.1f}% of ImageNet's photos right (top-1), has {n_parameters:.1f} million parameters and takes {cost} billion multiply-adds per picture.{licence}</source>
      <translation>Familia {family}. Ve las imágenes a {input_size_px} x {input_size_px} píxeles, acierta el {imagenet_top1:.1f} % de las fotos de ImageNet (top-1), tiene {n_parameters:.1f} millones de parámetros y necesita {cost} mil millones de multiplicaciones y sumas por imagen.{licence}</translation>
    </message>
    <message>
      <source>{fetch}, then train</source>
      <translation>{fetch} y después entrenar</translation>
    </message>
    <message>
      <source>{first} {second}</source>
      <translation>{first} {second}</translation>
    </message>
    <message>
      <source>{fits} It is timm's {name}, for pictures of {size_px} pixels.</source>
      <translation>{fits} Es {name} de timm, para imágenes de {size_px} píxeles.</translation>
    </message>
    <message>
      <source>{fits} It is torchvision's {name}, for pictures of {size_px} pixels.</source>
      <translation>{fits} Es {name} de torchvision, para imágenes de {size_px} píxeles.</translation>
    </message>
    <message>
      <source>{host} ({name})</source>
      <translation>{host} ({name})</translation>
    </message>
    <message>
      <source>{host} asks for a password ({status}): {url}.</source>
      <translation>{host} pide una contraseña ({status}): {url}.</translation>
    </message>
    <message>
      <source>{host} cannot be asked, or redirects to an address that cannot be followed: {said}.</source>
      <translation>No se puede consultar {host}, o redirige a una dirección que no se puede seguir: {said}.</translation>
    </message>
    <message>
      <source>{host} cannot be reached; is this computer connected to the internet?</source>
      <translation>No se puede acceder a {host}; ¿está este equipo conectado a internet?</translation>
    </message>
    <message>
      <source>{host} describes the repository at a length that cannot be right.</source>
      <translation>{host} describe el repositorio con una longitud que no puede ser correcta.</translation>
    </message>
    <message>
      <source>{host} does not answer; is this computer connected to the internet?</source>
      <translation>{host} no responde; ¿está este equipo conectado a internet?</translation>
    </message>
    <message>
      <source>{host} does not give {repository} to the account of your access token ({status}). Nothing was downloaded.</source>
      <translation>{host} no da {repository} a la cuenta de tu token de acceso ({status}). No se descargó nada.</translation>
    </message>
    <message>
      <source>{host} does not have the file ({status}): {url}.</source>
      <translation>{host} no tiene el archivo ({status}): {url}.</translation>
    </message>
    <message>
      <source>{host} does not tell the hash of '{name}' in {repository}, so the file could not be checked. Nothing was downloaded.</source>
      <translation>{host} no indica el hash de «{name}» en {repository}, así que el archivo no se podría comprobar. No se descargó nada.</translation>
    </message>
    <message>
      <source>{host} gives {repository} only to people who have agreed to its terms ({status}). Nothing was downloaded.</source>
      <translation>{host} solo da {repository} a quien ha aceptado sus condiciones ({status}). No se descargó nada.</translation>
    </message>
    <message>
      <source>{host} has a problem of its own ({status}).</source>
      <translation>{host} tiene un problema propio ({status}).</translation>
    </message>
    <message>
      <source>{host} has closed {repository} ({status}).</source>
      <translation>{host} ha cerrado {repository} ({status}).</translation>
    </message>
    <message>
      <source>{host} has had too many requests from here ({status}).</source>
      <translation>{host} ha recibido demasiadas peticiones desde aquí ({status}).</translation>
    </message>
    <message numerus="yes">
      <source>{host} has had too many requests from here and asks you to wait for {n} minutes ({status}).</source>
      <translation>
        <numerusform>{host} ha recibido demasiadas peticiones desde aquí y te pide que esperes un minuto ({status}).</numerusform>
        <numerusform>{host} ha recibido demasiadas peticiones desde aquí y te pide que esperes {n} minutos ({status}).</numerusform>
      </translation>
    </message>
    <message>
      <source>{host} has no {repository} that you may see ({status}).</source>
      <translation>{host} no tiene ningún {repository} que puedas ver ({status}).</translation>
    </message>
    <message>
      <source>{host} no longer has the file ({status}): {url}.</source>
      <translation>{host} ya no tiene el archivo ({status}): {url}.</translation>
    </message>
    <message>
      <source>{host} redirects to an address without a secure connection ({said}). tlgui does not follow it.</source>
      <translation>{host} redirige a una dirección sin conexión segura ({said}). tlgui no la sigue.</translation>
    </message>
    <message>
      <source>{host} refuses the download ({status}): {url}.</source>
      <translation>{host} rechaza la descarga ({status}): {url}.</translation>
    </message>
    <message>
      <source>{host} sends more than {megabytes} MB, which is no picture of a web page.</source>
      <translation>{host} envía más de {megabytes} MB, y eso no es una imagen de una página web.</translation>
    </message>
    <message>
      <source>{host} sent a different part of the file than the one that was asked for.</source>
      <translation>{host} envió una parte del archivo distinta de la que se pidió.</translation>
    </message>
    <message>
      <source>{host} sent a web page instead of the file. Some networks do this until you sign in with a browser.</source>
      <translation>{host} envió una página web en lugar del archivo. Algunas redes lo hacen hasta que inicias sesión con un navegador.</translation>
    </message>
    <message>
      <source>{host} sent a web page or a text instead of a picture.</source>
      <translation>{host} envió una página web o un texto en lugar de una imagen.</translation>
    </message>
    <message>
      <source>{host} sent something other than the file ({status}).</source>
      <translation>{host} envió algo distinto del archivo ({status}).</translation>
    </message>
    <message>
      <source>{host} stopped sending.</source>
      <translation>{host} dejó de enviar.</translation>
    </message>
    <message>
      <source>{kind}: {when}, {pictures}</source>
      <translation>{kind}: {when}, {pictures}</translation>
    </message>
    <message>
      <source>{label} must be a name or a path, not {value}.</source>
      <translation>{label}: debe ser un nombre o una ruta, no {value}.</translation>
    </message>
    <message>
      <source>{label} must be a number between {minimum} and {maximum}, not {value}.</source>
      <translation>{label}: debe ser un número entre {minimum} y {maximum}, no {value}.</translation>
    </message>
    <message>
      <source>{label} must be a number such as {example} or '{word}', not '{value}'.</source>
      <translation>{label}: debe ser un número como {example} o «{word}», no «{value}».</translation>
    </message>
    <message>
      <source>{label} must be a number such as {example}, not '{value}'.</source>
      <translation>{label}: debe ser un número como {example}, no «{value}».</translation>
    </message>
    <message>
      <source>{label} must be a whole number between {minimum} and {maximum}, not {value}.</source>
      <translation>{label}: debe ser un número entero entre {minimum} y {maximum}, no {value}.</translation>
    </message>
    <message>
      <source>{label} must be a whole number between {minimum} and {maximum}, or '{off}', not '{value}'.</source>
      <translation>{label}: debe ser un número entero entre {minimum} y {maximum}, u «{off}», no «{value}».</translation>
    </message>
    <message>
      <source>{label} must be between {minimum} and {maximum}, not {value}.</source>
      <translation>{label}: debe estar entre {minimum} y {maximum}, no ser {value}.</translation>
    </message>
    <message>
      <source>{label} must be one of {choices}, not '{value}'.</source>
      <translation>{label}: debe ser uno de {choices}, no «{value}».</translation>
    </message>
    <message>
      <source>{label} must be true or false, not {value}.</source>
      <translation>{label}: debe ser true o false, no {value}.</translation>
    </message>
    <message>
      <source>{label} must hold numbers by name (crop, rotate, flip, color), not {value}.</source>
      <translation>{label}: debe contener números con nombre (crop, rotate, flip, color), no {value}.</translation>
    </message>
    <message>
      <source>{letter}: {name}. Best by validation loss: epoch {epoch} of {n}, loss {loss:.3f}, {accuracy:.1%} of its validation pictures right.</source>
      <translation>{letter}: {name}. Lo mejor según la pérdida de validación: época {epoch} de {n}, pérdida {loss:.3f}, {accuracy:.1%} de aciertos en sus imágenes de validación.</translation>
    </message>
    <message>
      <source>{letter}: {name}. No epoch has been written down yet.</source>
      <translation>{letter}: {name}. Aún no se ha anotado ninguna época.</translation>
    </message>
    <message>
      <source>{licence}: no commercial use</source>
      <translation>{licence}: sin uso comercial</translation>
    </message>
    <message>
      <source>{low:.0%} to {high:.0%}</source>
      <translation>{low:.0%} a {high:.0%}</translation>
    </message>
    <message>
      <source>{n_fitting} of its {n_wanted} tensors fit</source>
      <translation>encajan {n_fitting} de sus {n_wanted} tensores</translation>
    </message>
    <message>
      <source>{n_parameters:.1f} M parameters</source>
      <translation>{n_parameters:.1f} M de parámetros</translation>
    </message>
    <message>
      <source>{n_train} pictures to learn from and {n_val} for validation, as the folder has them. It has no test pictures, so the figures come from the validation pictures, by which the best epoch is chosen too: they may be a little too good. Add a folder 'test', or set a fraction for the final test.</source>
      <translation>{n_train} imágenes para aprender y {n_val} para validación, como las tiene la carpeta. No tiene imágenes de prueba, así que las cifras vienen de las de validación, con las que también se elige la mejor época: pueden ser algo demasiado buenas. Añade una carpeta «test» o fija una fracción para la prueba final.</translation>
    </message>
    <message>
      <source>{n_train} pictures to learn from, {n_val} for validation, and the folder's own {n_test} test pictures, from which the figures of the finished model come.</source>
      <translation>{n_train} imágenes para aprender, {n_val} para validación, y las {n_test} imágenes de prueba de la propia carpeta, de las que vienen las cifras del modelo terminado.</translation>
    </message>
    <message>
      <source>{n_train} pictures to learn from, {n_val} for validation, none for a final test, as chosen. The figures come from the validation pictures, by which the best epoch is chosen too: they may be a little too good.</source>
      <translation>{n_train} imágenes para aprender, {n_val} para validación y ninguna para una prueba final, como se eligió. Las cifras vienen de las imágenes de validación, con las que también se elige la mejor época: pueden ser algo demasiado buenas.</translation>
    </message>
    <message>
      <source>{n_train} pictures to learn from, {n_val} for validation, {n_test} set aside for the final test. Neither the training nor the choice of the best epoch sees the test pictures, so the figures of the finished model come from them.</source>
      <translation>{n_train} imágenes para aprender, {n_val} para validación, {n_test} apartadas para la prueba final. Ni el entrenamiento ni la elección de la mejor época ven las imágenes de prueba, así que las cifras del modelo terminado vienen de ellas.</translation>
    </message>
    <message>
      <source>{n_train} pictures to learn from, {n_val} for validation. A test part is set aside once every class has {least_of_class} pictures; with fewer, each one is needed to learn from. So the figures come from the validation pictures, by which the best epoch is chosen too: they may be a little too good.</source>
      <translation>{n_train} imágenes para aprender, {n_val} para la validación. Se aparta una parte de prueba en cuanto cada clase tiene {least_of_class} imágenes; con menos, cada una hace falta para aprender. Por eso las cifras vienen de las imágenes de validación, con las que también se elige la mejor época: quizá sean algo demasiado buenas.</translation>
    </message>
    <message>
      <source>{n_train} pictures to learn from, {n_val} for validation. With so few groups to hold out whole, none is left for a test part. So the figures come from the validation pictures, by which the best epoch is chosen too: they may be a little too good.</source>
      <translation>{n_train} imágenes para aprender, {n_val} para validación. Con tan pocos grupos que reservar enteros, no queda ninguno para una parte de prueba. Por eso las cifras vienen de las imágenes de validación, con las que también se elige la mejor época: pueden ser algo demasiado buenas.</translation>
    </message>
    <message>
      <source>{names} and {more} more</source>
      <translation>{names} y {more} más</translation>
    </message>
    <message numerus="yes">
      <source>{names} and {n} more</source>
      <translation>
        <numerusform>{names} y 1 más</numerusform>
        <numerusform>{names} y {n} más</numerusform>
      </translation>
    </message>
    <message>
      <source>{name}</source>
      <translation>{name}</translation>
    </message>
    <message>
      <source>{name}  ·  model of {when}</source>
      <translation>{name}  ·  modelo del {when}</translation>
    </message>
    <message>
      <source>{name}  ·  model of {when}, right on {accuracy:.0%}</source>
      <translation>{name}  ·  modelo del {when}, acierta el {accuracy:.0%}</translation>
    </message>
    <message>
      <source>{name}  ·  {kind} in {place}</source>
      <translation>{name}  ·  {kind} en {place}</translation>
    </message>
    <message>
      <source>{name} (only shown)</source>
      <translation>{name} (solo lectura)</translation>
    </message>
    <message>
      <source>{name} ({n})</source>
      <translation>{name} ({n})</translation>
    </message>
    <message>
      <source>{name} comes without a last layer, so nothing can be added after it.</source>
      <translation>{name} viene sin última capa, así que no se puede añadir nada detrás.</translation>
    </message>
    <message>
      <source>{name} has no weights called '{set}'. Choose other weights.</source>
      <translation>{name} no tiene pesos llamados «{set}». Elige otros.</translation>
    </message>
    <message>
      <source>{name} sees {side} x {side} pixels of {width} x {height}.</source>
      <translation>{name} ve {side} x {side} píxeles de {width} x {height}.</translation>
    </message>
    <message>
      <source>{name}: Enter shows it large</source>
      <translation>{name}: Intro la muestra en grande</translation>
    </message>
    <message>
      <source>{name}: learning {learning}; frozen {frozen}.</source>
      <translation>{name}; aprende: {learning}; congelado: {frozen}.</translation>
    </message>
    <message numerus="yes">
      <source>{name}: pictures in '{folder}', {edits} decisions about them, {n} runs.</source>
      <translation>
        <numerusform>{name}: imágenes en «{folder}», {edits} decisiones sobre ellas, 1 entrenamiento.</numerusform>
        <numerusform>{name}: imágenes en «{folder}», {edits} decisiones sobre ellas, {n} entrenamientos.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name}: the head is fitted at once; frozen {frozen}.</source>
      <translation>{name}; la cabeza se ajusta de una vez; congelado: {frozen}.</translation>
    </message>
    <message>
      <source>{name}: the run is over</source>
      <translation>{name}: el entrenamiento ha terminado</translation>
    </message>
    <message>
      <source>{name}: {done} of {planned}</source>
      <translation>{name}: {done} de {planned}</translation>
    </message>
    <message>
      <source>{name}: {what}</source>
      <translation>{name}: {what}</translation>
    </message>
    <message>
      <source>{name}? looks like {answer}</source>
      <translation>¿{name}? se parece a {answer}</translation>
    </message>
    <message>
      <source>{needed:.1f} GB are needed in '{folder}', but only {free:.1f} GB are free.</source>
      <translation>Hacen falta {needed:.1f} GB en «{folder}», pero solo hay {free:.1f} GB libres.</translation>
    </message>
    <message>
      <source>{network} is chosen</source>
      <translation>{network} está elegida</translation>
    </message>
    <message>
      <source>{network}, a download of {size:.0f} MB, would likely get more right: it names {accuracy:.0f}% of ImageNet's photos right, {own} {own_accuracy:.0f}%.</source>
      <translation>{network}, una descarga de {size:.0f} MB, acertaría probablemente más: nombra bien el {accuracy:.0f} % de las fotos de ImageNet; {own}, el {own_accuracy:.0f} %.</translation>
    </message>
    <message>
      <source>{network}: {why}</source>
      <translation>{network}: {why}</translation>
    </message>
    <message>
      <source>{number} of {n}: {name}. The model says {doubt}. What is it?</source>
      <translation>{number} de {n}: {name}. El modelo dice {doubt}. ¿Qué es?</translation>
    </message>
    <message>
      <source>{n} % of the picture is cut off.</source>
      <translation>Se corta el {n} % de la imagen.</translation>
    </message>
    <message numerus="yes">
      <source>{n} answers</source>
      <translation>
        <numerusform>{n} respuesta</numerusform>
        <numerusform>{n} respuestas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} answers are 'None of these classes'.</source>
      <translation>
        <numerusform>1 respuesta es «Ninguna de estas clases».</numerusform>
        <numerusform>{n} respuestas son «Ninguna de estas clases».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} answers are in '{path}'.</source>
      <translation>
        <numerusform>1 respuesta está en «{path}».</numerusform>
        <numerusform>{n} respuestas están en «{path}».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} answers are not sure enough.</source>
      <translation>
        <numerusform>1 respuesta no es bastante segura.</numerusform>
        <numerusform>{n} respuestas no son bastante seguras.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} answers are saved in '{path}'.</source>
      <translation>
        <numerusform>1 respuesta está guardada en «{path}».</numerusform>
        <numerusform>{n} respuestas están guardadas en «{path}».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} answers are there; none is among those.</source>
      <translation>
        <numerusform>Hay 1 respuesta; no está entre esas.</numerusform>
        <numerusform>Hay {n} respuestas; ninguna está entre esas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} answers changed since the epoch before.</source>
      <translation>
        <numerusform>1 respuesta cambió desde la época anterior.</numerusform>
        <numerusform>{n} respuestas cambiaron desde la época anterior.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} answers were taken off the list.</source>
      <translation>
        <numerusform>1 respuesta se quitó de la lista.</numerusform>
        <numerusform>{n} respuestas se quitaron de la lista.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} answers were there from the time before the interruption.</source>
      <translation>
        <numerusform>1 respuesta ya estaba de antes de la interrupción.</numerusform>
        <numerusform>{n} respuestas ya estaban de antes de la interrupción.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} are left over in the file ({names})</source>
      <translation>
        <numerusform>sobra 1 en el archivo ({names})</numerusform>
        <numerusform>sobran {n} en el archivo ({names})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} are missing ({names})</source>
      <translation>
        <numerusform>falta 1 ({names})</numerusform>
        <numerusform>faltan {n} ({names})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} cameras</source>
      <translation>
        <numerusform>{n} cámara</numerusform>
        <numerusform>{n} cámaras</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} cameras that it never saw</source>
      <translation>
        <numerusform>{n} cámara que nunca vio</numerusform>
        <numerusform>{n} cámaras que nunca vio</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} classes</source>
      <translation>
        <numerusform>1 clase</numerusform>
        <numerusform>{n} clases</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} classes come from too few to hold some out and learn from the others, as {groups} alone: {names}. Add pictures of them, so that each comes from at least {least}.</source>
      <translation>
        <numerusform>La clase «{names}» viene solo de {groups}: no basta para reservar una parte y aprender del resto. Añade imágenes suyas, para que venga al menos de {least}.</numerusform>
        <numerusform>{n} clases no vienen de bastantes para reservar una parte y aprender del resto, como solo {groups}: {names}. Añade imágenes suyas, para que cada una venga al menos de {least}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} classes go by other names.</source>
      <translation>
        <numerusform>1 clase lleva otro nombre.</numerusform>
        <numerusform>{n} clases llevan otro nombre.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} classes: {names}.</source>
      <translation>
        <numerusform>1 clase: {names}.</numerusform>
        <numerusform>{n} clases: {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days</source>
      <translation>
        <numerusform>{n} día</numerusform>
        <numerusform>{n} días</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days that it never saw</source>
      <translation>
        <numerusform>{n} día que nunca vio</numerusform>
        <numerusform>{n} días que nunca vio</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} entries of the archive were not unpacked because of their names, such as '{example}'.</source>
      <translation>
        <numerusform>1 entrada del archivo comprimido no se extrajo por su nombre: «{example}».</numerusform>
        <numerusform>{n} entradas del archivo comprimido no se extrajeron por sus nombres, como «{example}».</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} ep.</source>
      <translation>{n} ép.</translation>
    </message>
    <message numerus="yes">
      <source>{n} epochs</source>
      <translation>
        <numerusform>1 época</numerusform>
        <numerusform>{n} épocas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files are links that lead out of the folder, such as '{example}'. What they lead to is used and left as it is, but is missing where only this folder is copied to.</source>
      <translation>
        <numerusform>1 archivo es un enlace que lleva fuera de la carpeta: «{example}». Aquello a lo que lleva se usa y queda como está, pero faltará donde se copie solo esta carpeta.</numerusform>
        <numerusform>{n} archivos son enlaces que llevan fuera de la carpeta, como «{example}». Aquello a lo que llevan se usa y queda como está, pero faltará donde se copie solo esta carpeta.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files are not pictures and are ignored ({kinds}).</source>
      <translation>
        <numerusform>1 archivo no es una imagen y se ignora ({kinds}).</numerusform>
        <numerusform>{n} archivos no son imágenes y se ignoran ({kinds}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files are only in the cloud ({services}), not on this computer, and are left out, such as '{example}'. Let the cloud's program download them, then open the folder again.</source>
      <translation>
        <numerusform>1 archivo está solo en la nube ({services}), no en este equipo, y queda excluido: «{example}». Deja que el programa de la nube lo descargue y abre de nuevo la carpeta.</numerusform>
        <numerusform>{n} archivos están solo en la nube ({services}), no en este equipo, y quedan excluidos, como «{example}». Deja que el programa de la nube los descargue y abre de nuevo la carpeta.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files below this folder: {used} used, {left_out} left out, {ignored} ignored.</source>
      <translation>
        <numerusform>1 archivo bajo esta carpeta: {used} usados, {left_out} excluidos, {ignored} ignorados.</numerusform>
        <numerusform>{n} archivos bajo esta carpeta: {used} usados, {left_out} excluidos, {ignored} ignorados.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files beside them are no pictures and have no rows.</source>
      <translation>
        <numerusform>1 archivo que está con ellas no es una imagen y no tiene fila.</numerusform>
        <numerusform>{n} archivos que están con ellas no son imágenes y no tienen fila.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files beside them are no pictures and stay too.</source>
      <translation>
        <numerusform>1 archivo que está con ellas no es una imagen y también queda.</numerusform>
        <numerusform>{n} archivos que están con ellas no son imágenes y también quedan.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files cannot be read as pictures.</source>
      <translation>
        <numerusform>1 archivo no se puede leer como imagen.</numerusform>
        <numerusform>{n} archivos no se pueden leer como imágenes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files cannot be read; their rows say why.</source>
      <translation>
        <numerusform>1 archivo no se puede leer; su fila dice por qué.</numerusform>
        <numerusform>{n} archivos no se pueden leer; sus filas dicen por qué.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files have different labels in '{path}' and are left out, such as '{example}'.</source>
      <translation>
        <numerusform>«{example}» tiene dos etiquetas distintas en «{path}» y queda excluido.</numerusform>
        <numerusform>{n} archivos tienen etiquetas distintas en «{path}» y quedan excluidos, como «{example}».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files may not be whole yet.</source>
      <translation>
        <numerusform>Puede que 1 archivo aún no esté completo.</numerusform>
        <numerusform>Puede que {n} archivos aún no estén completos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files of the system, a drive or an editor are ignored ({names}).</source>
      <translation>
        <numerusform>Se ignora 1 archivo del sistema, de una unidad o de un editor ({names}).</numerusform>
        <numerusform>Se ignoran {n} archivos del sistema, de una unidad o de un editor ({names}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files of training runs are ignored ({names}).</source>
      <translation>
        <numerusform>Se ignora 1 archivo de un entrenamiento ({names}).</numerusform>
        <numerusform>Se ignoran {n} archivos de entrenamientos ({names}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files stay where they are:</source>
      <translation>
        <numerusform>1 archivo queda donde está:</numerusform>
        <numerusform>{n} archivos quedan donde están:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} findings are kept as they are and not told again.</source>
      <translation>
        <numerusform>1 hallazgo se deja como está y no se señala más.</numerusform>
        <numerusform>{n} hallazgos se dejan como están y no se señalan más.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} findings are kept as they are and not told.</source>
      <translation>
        <numerusform>1 hallazgo se deja como está y no se señala.</numerusform>
        <numerusform>{n} hallazgos se dejan como están y no se señalan.</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} folders are called '{kept}', in different spellings of Unicode. They are taken for one class.</source>
      <translation>{n} carpetas se llaman «{kept}», con distintas grafías de Unicode. Se toman por una sola clase.</translation>
    </message>
    <message numerus="yes">
      <source>{n} groups by file names that it never saw</source>
      <translation>
        <numerusform>{n} grupo por nombres de archivo que nunca vio</numerusform>
        <numerusform>{n} grupos por nombres de archivo que nunca vio</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} groups by their file names</source>
      <translation>
        <numerusform>{n} grupo por sus nombres de archivo</numerusform>
        <numerusform>{n} grupos por sus nombres de archivo</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} groups of pictures of a class are nearly the same, such as '{one}' and '{other}'. Each group stays on one side of a split.</source>
      <translation>
        <numerusform>1 grupo de imágenes de una clase es casi igual: «{one}» y «{other}». Quedan en un mismo lado de la división.</numerusform>
        <numerusform>{n} grupos de imágenes de una clase son casi iguales, como «{one}» y «{other}». Cada grupo queda en un mismo lado de la división.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} have another shape ({names})</source>
      <translation>
        <numerusform>1 tiene otra forma ({names})</numerusform>
        <numerusform>{n} tienen otra forma ({names})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} hours</source>
      <translation>
        <numerusform>1 hora</numerusform>
        <numerusform>{n} horas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} larger groups are more than half of a class each, which cannot stay on one side of a split; only their copies stay together.</source>
      <translation>
        <numerusform>Un grupo grande es más de la mitad de una clase, que no puede quedar en un solo lado de la división; solo quedan juntas sus copias.</numerusform>
        <numerusform>{n} grupos grandes son cada uno más de la mitad de una clase, que no puede quedar en un solo lado de la división; solo quedan juntas sus copias.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} minutes</source>
      <translation>
        <numerusform>1 minuto</numerusform>
        <numerusform>{n} minutos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more blocks began to learn only after the best epoch; the model that was kept has them as they were.</source>
      <translation>
        <numerusform>1 bloque más empezó a aprender después de la mejor época; el modelo que se conservó lo tiene como estaba.</numerusform>
        <numerusform>{n} bloques más empezaron a aprender después de la mejor época; el modelo que se conservó los tiene como estaban.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more epochs</source>
      <translation>
        <numerusform>1 época más</numerusform>
        <numerusform>{n} épocas más</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more runs are not drawn.</source>
      <translation>
        <numerusform>1 entrenamiento más no se dibuja.</numerusform>
        <numerusform>{n} entrenamientos más no se dibujan.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of them got a number behind their names, since other pictures of their classes are called so.</source>
      <translation>
        <numerusform>1 de ellas recibió un número tras su nombre, ya que otra imagen de su clase se llama igual.</numerusform>
        <numerusform>{n} de ellas recibieron un número tras su nombre, ya que otras imágenes de su clase se llaman igual.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of these {pictures} would get that answer too, wrongly. The figures here count the class that comes first.</source>
      <translation>
        <numerusform>También 1 de estas {pictures} recibiría esa respuesta, por error. Las cifras de aquí cuentan la clase que queda primera.</numerusform>
        <numerusform>También {n} de estas {pictures} recibirían esa respuesta, por error. Las cifras de aquí cuentan la clase que queda primera.</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} of {all} blocks learn</source>
      <translation>aprenden {n} de {all} bloques</translation>
    </message>
    <message>
      <source>{n} of {pictures} of '{true}' were answered '{answered}'.</source>
      <translation>A {n} de {pictures} de «{true}» respondió «{answered}».</translation>
    </message>
    <message numerus="yes">
      <source>{n} of {pictures} were answered wrongly.</source>
      <translation>
        <numerusform>Se equivocó con 1 de {pictures}.</numerusform>
        <numerusform>Se equivocó con {n} de {pictures}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of {total} answers are shown.</source>
      <translation>
        <numerusform>Se muestra 1 de {total} respuestas.</numerusform>
        <numerusform>Se muestran {n} de {total} respuestas.</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} of {total} blocks below the head learned: '{most}' moved most, {change}. The others are exactly as they were.</source>
      <translation>Aprendieron {n} de {total} bloques bajo la cabeza: el que más se movió fue «{most}», {change}. Los demás están exactamente como estaban.</translation>
    </message>
    <message numerus="yes">
      <source>{n} of {total} pictures are so long or tall that more than half of each is cut off before the network sees it: most at both ends. Of an ordinary photo (4:3) it is {usual:.0%}, at the edges.</source>
      <translation>
        <numerusform>1 de {total} imágenes es tan larga o alta que se corta más de la mitad antes de que la vea la red, sobre todo en ambos extremos. De una foto corriente (4:3) se corta el {usual:.0%}, en los bordes.</numerusform>
        <numerusform>{n} de {total} imágenes son tan largas o altas que se corta más de la mitad de cada una antes de que la vea la red, sobre todo en ambos extremos. De una foto corriente (4:3) se corta el {usual:.0%}, en los bordes.</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} of {total} pictures shown</source>
      <translation>Se muestran {n} de {total} imágenes</translation>
    </message>
    <message numerus="yes">
      <source>{n} of {total} pictures were answered wrongly.</source>
      <translation>
        <numerusform>Se equivocó con 1 de {total} imágenes.</numerusform>
        <numerusform>Se equivocó con {n} de {total} imágenes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of {total} were given by a model that was open before.</source>
      <translation>
        <numerusform>{n} de {total} la dio un modelo que estaba abierto antes.</numerusform>
        <numerusform>{n} de {total} las dio un modelo que estaba abierto antes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} other files are no pictures.</source>
      <translation>
        <numerusform>1 archivo más no es una imagen.</numerusform>
        <numerusform>{n} archivos más no son imágenes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pairs of pictures are nearly the same but lie in two classes, such as '{one}' and '{other}'. At most one of each is right.</source>
      <translation>
        <numerusform>1 par de imágenes es casi igual pero está en dos clases: «{one}» y «{other}». Como mucho una es correcta.</numerusform>
        <numerusform>{n} pares de imágenes son casi iguales pero están en dos clases, como «{one}» y «{other}». Como mucho una de cada par es correcta.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pairs of pictures look nearly the same and are in two classes, such as '{one}' and '{other}'. If they are one picture, keep it in one.</source>
      <translation>
        <numerusform>«{one}» y «{other}» parecen casi iguales y están en dos clases. Si son la misma imagen, déjala en una.</numerusform>
        <numerusform>{n} pares de imágenes parecen casi iguales y están en dos clases, como «{one}» y «{other}». Si son la misma imagen, déjala en una.</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} parameters, {multiply_adds:.2f} billion multiply-adds for a picture of {size} px. {learning}</source>
      <translation>{n} parámetros y {multiply_adds:.2f} mil millones de multiplicaciones y sumas por imagen de {size} px. {learning}</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures</source>
      <translation>
        <numerusform>1 imagen</numerusform>
        <numerusform>{n} imágenes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are almost black beside the others, the darkest first: '{one}'.</source>
      <translation>
        <numerusform>1 imagen es casi negra comparada con las demás: «{one}».</numerusform>
        <numerusform>{n} imágenes son casi negras comparadas con las demás, las más oscuras primero: «{one}».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are almost white beside the others, the brightest first: '{one}'.</source>
      <translation>
        <numerusform>1 imagen es casi blanca comparada con las demás: «{one}».</numerusform>
        <numerusform>{n} imágenes son casi blancas comparadas con las demás, las más claras primero: «{one}».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are blurred beside the others, the most blurred first: '{one}'.</source>
      <translation>
        <numerusform>1 imagen está borrosa comparada con las demás: «{one}».</numerusform>
        <numerusform>{n} imágenes están borrosas comparadas con las demás, las más borrosas primero: «{one}».</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} pictures are copied, each into a folder of its class. The originals stay as they are.</source>
      <translation>Se copian {n} imágenes, cada una en una carpeta de su clase. Las originales quedan como están.</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are in their class more than once, as the same file, such as '{one}' and '{other}'. They count double.</source>
      <translation>
        <numerusform>1 imagen está más de una vez en su clase, como el mismo archivo: «{one}» y «{other}». Cuenta doble.</numerusform>
        <numerusform>{n} imágenes están más de una vez en su clase, como el mismo archivo, por ejemplo «{one}» y «{other}». Cuentan doble.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are left out because nothing tells their class, such as '{example}'.</source>
      <translation>
        <numerusform>1 imagen queda excluida porque nada indica su clase: «{example}».</numerusform>
        <numerusform>{n} imágenes quedan excluidas porque nada indica su clase, como «{example}».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are left out because their class has none to learn from, such as '{example}'.</source>
      <translation>
        <numerusform>1 imagen queda excluida porque su clase no tiene ninguna de la que aprender: «{example}».</numerusform>
        <numerusform>{n} imágenes quedan excluidas porque su clase no tiene ninguna de la que aprender, como «{example}».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are left out because they do not lie in a folder for training, validation or testing ({names}).</source>
      <translation>
        <numerusform>1 imagen queda excluida porque no está en una carpeta de entrenamiento, validación o prueba ({names}).</numerusform>
        <numerusform>{n} imágenes quedan excluidas porque no están en una carpeta de entrenamiento, validación o prueba ({names}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are left out because you said so, such as '{example}'.</source>
      <translation>
        <numerusform>1 imagen está excluida porque tú lo dijiste: «{example}».</numerusform>
        <numerusform>{n} imágenes están excluidas porque tú lo dijiste, como «{example}».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are left out from now on.</source>
      <translation>
        <numerusform>Desde ahora, 1 imagen está excluida.</numerusform>
        <numerusform>Desde ahora, {n} imágenes están excluidas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are left out.</source>
      <translation>
        <numerusform>1 imagen está excluida.</numerusform>
        <numerusform>{n} imágenes están excluidas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are left out: they were of another class in the other run.</source>
      <translation>
        <numerusform>1 imagen queda fuera: era de otra clase en el otro entrenamiento.</numerusform>
        <numerusform>{n} imágenes quedan fuera: eran de otra clase en el otro entrenamiento.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are like no other here, the furthest first: '{one}'.</source>
      <translation>
        <numerusform>1 imagen no se parece a ninguna otra de aquí: «{one}».</numerusform>
        <numerusform>{n} imágenes no se parecen a ninguna otra de aquí, las más alejadas primero: «{one}».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are likely cut out of others of their class, such as '{one}' and '{other}'. A split may part them.</source>
      <translation>
        <numerusform>1 imagen es probablemente un recorte de otra de su clase: «{one}» y «{other}». Una división puede separarlas.</numerusform>
        <numerusform>{n} imágenes son probablemente recortes de otras de su clase, como «{one}» y «{other}». Una división puede separarlas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are likely cut out of others that lie in another class, such as '{one}' and '{other}'. At most one of each two is right.</source>
      <translation>
        <numerusform>1 imagen es probablemente un recorte de otra que está en otra clase: «{one}» y «{other}». Como mucho una es correcta.</numerusform>
        <numerusform>{n} imágenes son probablemente recortes de otras que están en otra clase, como «{one}» y «{other}». Como mucho una de cada dos es correcta.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are no longer in their folders: somebody has taken them out.</source>
      <translation>
        <numerusform>1 imagen ya no está en su carpeta: alguien la ha sacado.</numerusform>
        <numerusform>{n} imágenes ya no están en sus carpetas: alguien las ha sacado.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are not used, because there are no classes to tell apart, such as '{example}'.</source>
      <translation>
        <numerusform>1 imagen no se usa porque no hay clases que distinguir: «{example}».</numerusform>
        <numerusform>{n} imágenes no se usan porque no hay clases que distinguir, como «{example}».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are of none of the classes.</source>
      <translation>
        <numerusform>1 imagen no es de ninguna de las clases.</numerusform>
        <numerusform>{n} imágenes no son de ninguna de las clases.</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} pictures are too few to tell how far the percentages can be trusted: on average the model was {confidence:.0%} sure, and {accuracy:.0%} of its answers were right.</source>
      <translation>{n} imágenes son muy pocas para saber cuánto fiarse de los porcentajes: en promedio el modelo tenía una certeza del {confidence:.0%} y acertó el {accuracy:.0%} de sus respuestas.</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are very small beside the others, the smallest first: '{one}'.</source>
      <translation>
        <numerusform>1 imagen es muy pequeña comparada con las demás: «{one}».</numerusform>
        <numerusform>{n} imágenes son muy pequeñas comparadas con las demás, las más pequeñas primero: «{one}».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures cannot be read and are left out, such as '{example}'.</source>
      <translation>
        <numerusform>1 imagen no se puede leer y queda excluida: «{example}».</numerusform>
        <numerusform>{n} imágenes no se pueden leer y quedan excluidas, como «{example}».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures cannot be read or are cut short, and are not used, such as '{one}'.</source>
      <translation>
        <numerusform>1 imagen no se puede leer o está cortada, y no se usa: «{one}».</numerusform>
        <numerusform>{n} imágenes no se pueden leer o están cortadas, y no se usan, como «{one}».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures could not be read and are left out.</source>
      <translation>
        <numerusform>1 imagen no se pudo leer y está excluida.</numerusform>
        <numerusform>{n} imágenes no se pudieron leer y están excluidas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures count</source>
      <translation>
        <numerusform>1 imagen cuenta</numerusform>
        <numerusform>{n} imágenes cuentan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures count as '{name}' from now on.</source>
      <translation>
        <numerusform>Desde ahora, 1 imagen cuenta como «{name}».</numerusform>
        <numerusform>Desde ahora, {n} imágenes cuentan como «{name}».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures count as '{name}' from the next run on. tlgui keeps copies of them; yours stay as they are.</source>
      <translation>
        <numerusform>1 imagen cuenta como «{name}» desde el próximo entrenamiento. tlgui guarda una copia; la tuya queda como está.</numerusform>
        <numerusform>{n} imágenes cuentan como «{name}» desde el próximo entrenamiento. tlgui guarda copias; las tuyas quedan como están.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures count as other classes.</source>
      <translation>
        <numerusform>1 imagen cuenta como otra clase.</numerusform>
        <numerusform>{n} imágenes cuentan como otras clases.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures count as the classes that you gave them, such as '{example}'.</source>
      <translation>
        <numerusform>1 imagen cuenta como la clase que le diste: «{example}».</numerusform>
        <numerusform>{n} imágenes cuentan como las clases que les diste, como «{example}».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures do not say where they come from, and are learned from.</source>
      <translation>
        <numerusform>{n} imagen no dice de dónde viene, y se aprende de ella.</numerusform>
        <numerusform>{n} imágenes no dicen de dónde vienen, y se aprende de ellas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures for validation or testing look nearly the same as one that is learned from, such as '{one}' and '{other}'. The figures will be too good; remove one of each.</source>
      <translation>
        <numerusform>«{one}» es de validación o prueba y parece casi igual que «{other}», de la que se aprende. Las cifras serán algo demasiado buenas; quita una de las dos.</numerusform>
        <numerusform>{n} imágenes de validación o prueba parecen casi iguales que una de la que se aprende, como «{one}» y «{other}». Las cifras serán demasiado buenas; quita una de cada par.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures had been sorted there before.</source>
      <translation>
        <numerusform>1 imagen ya se había clasificado ahí antes.</numerusform>
        <numerusform>{n} imágenes ya se habían clasificado ahí antes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures have more than 50 million pixels, which makes reading slow, such as '{one}'.</source>
      <translation>
        <numerusform>1 imagen tiene más de 50 millones de píxeles, lo que hace lenta la lectura: «{one}».</numerusform>
        <numerusform>{n} imágenes tienen más de 50 millones de píxeles, lo que hace lenta la lectura, como «{one}».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures kept apart for the figures and some that are learned from are likely cut out of each other, such as '{one}' and '{other}'. They make the figures look better.</source>
      <translation>
        <numerusform>1 imagen apartada para las cifras y una de la que se aprende son probablemente recortes una de otra: «{one}» y «{other}». Hace que las cifras parezcan mejores.</numerusform>
        <numerusform>{n} imágenes apartadas para las cifras y otras de las que se aprende son probablemente recortes unas de otras, como «{one}» y «{other}». Hacen que las cifras parezcan mejores.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures kept apart for the figures are nearly the same as some that are learned from, such as '{one}' and '{other}'. They make the figures look better.</source>
      <translation>
        <numerusform>1 imagen apartada para las cifras es casi igual que una de la que se aprende: «{one}» y «{other}». Hace que las cifras parezcan mejores.</numerusform>
        <numerusform>{n} imágenes apartadas para las cifras son casi iguales que otras de las que se aprende, como «{one}» y «{other}». Hacen que las cifras parezcan mejores.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures labelled. They count from the next run on.</source>
      <translation>
        <numerusform>{n} imagen etiquetada. Cuenta desde el próximo entrenamiento.</numerusform>
        <numerusform>{n} imágenes etiquetadas. Cuentan desde el próximo entrenamiento.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures lie outside the class folders and cannot be used, such as '{example}'.</source>
      <translation>
        <numerusform>«{example}» está fuera de las carpetas de clases y no se puede usar.</numerusform>
        <numerusform>{n} imágenes están fuera de las carpetas de clases y no se pueden usar, como «{example}».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures likely lie in the wrong class, the surest first: '{one}' looks like {to}.</source>
      <translation>
        <numerusform>1 imagen está probablemente en la clase equivocada: «{one}» parece {to}.</numerusform>
        <numerusform>{n} imágenes están probablemente en la clase equivocada, las más seguras primero: «{one}» parece {to}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures of '{name}' in which that part decides. Seen large, H shows where the model looked.</source>
      <translation>
        <numerusform>1 imagen de «{name}» en la que decide esa parte. En grande, H muestra dónde miró el modelo.</numerusform>
        <numerusform>{n} imágenes de «{name}» en las que decide esa parte. En grande, H muestra dónde miró el modelo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures of '{true}' were answered '{answered}'.</source>
      <translation>
        <numerusform>A 1 imagen de «{true}» respondió «{answered}».</numerusform>
        <numerusform>A {n} imágenes de «{true}» respondió «{answered}».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures show nothing, they are of one colour, such as '{one}'.</source>
      <translation>
        <numerusform>1 imagen no muestra nada, es de un solo color: «{one}».</numerusform>
        <numerusform>{n} imágenes no muestran nada, son de un solo color, como «{one}».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures taken ({counts}). They count from the next run on.</source>
      <translation>
        <numerusform>{n} imagen tomada ({counts}). Cuenta desde el próximo entrenamiento.</numerusform>
        <numerusform>{n} imágenes tomadas ({counts}). Cuentan desde el próximo entrenamiento.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures that were added in this project are not used: their copies are not here ('{example}', for example). Put the folder with the copies, which lies beside '{file}' where it comes from, beside it here.</source>
      <translation>
        <numerusform>1 imagen que se añadió en este proyecto no se usa: su copia no está aquí («{example}»). Pon aquí, a su lado, la carpeta con las copias que está junto a «{file}» en el lugar de donde viene.</numerusform>
        <numerusform>{n} imágenes que se añadieron en este proyecto no se usan: sus copias no están aquí (por ejemplo «{example}»). Pon aquí, a su lado, la carpeta con las copias que está junto a «{file}» en el lugar de donde viene.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures that you added are not used, because their classes are gone, such as '{example}'.</source>
      <translation>
        <numerusform>1 imagen que añadiste no se usa porque su clase ya no está: «{example}».</numerusform>
        <numerusform>{n} imágenes que añadiste no se usan porque sus clases ya no están, como «{example}».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures that you added count too, such as '{example}'. Their copies lie in tlgui's own folder.</source>
      <translation>
        <numerusform>También cuenta 1 imagen que añadiste: «{example}». Su copia está en la carpeta propia de tlgui.</numerusform>
        <numerusform>También cuentan {n} imágenes que añadiste, como «{example}». Sus copias están en la carpeta propia de tlgui.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures were answered.</source>
      <translation>
        <numerusform>Se respondió a 1 imagen.</numerusform>
        <numerusform>Se respondió a {n} imágenes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures were copied into '{folder}' as you labelled them; the originals stay as they are.</source>
      <translation>
        <numerusform>Se copió 1 imagen en «{folder}» tal como la etiquetaste; la original queda como está.</numerusform>
        <numerusform>Se copiaron {n} imágenes en «{folder}» tal como las etiquetaste; las originales quedan como están.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures were copied into '{folder}'; the originals stay where they were.</source>
      <translation>
        <numerusform>Se copió 1 imagen en «{folder}»; la original queda donde estaba.</numerusform>
        <numerusform>Se copiaron {n} imágenes en «{folder}»; las originales quedan donde estaban.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures were moved into '{folder}'.</source>
      <translation>
        <numerusform>Se movió 1 imagen a «{folder}».</numerusform>
        <numerusform>Se movieron {n} imágenes a «{folder}».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures were not considered: the model or the folder has them already, or they are there twice.</source>
      <translation>
        <numerusform>1 imagen no se tuvo en cuenta: ya la tienen el modelo o la carpeta, o está dos veces.</numerusform>
        <numerusform>{n} imágenes no se tuvieron en cuenta: ya las tienen el modelo o la carpeta, o están dos veces.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures were not taken back:</source>
      <translation>
        <numerusform>1 imagen no se deshizo:</numerusform>
        <numerusform>{n} imágenes no se deshicieron:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures were passed over, evenly spread, because there are so many.</source>
      <translation>
        <numerusform>Se saltó 1 imagen porque hay muchísimas.</numerusform>
        <numerusform>Se saltaron {n} imágenes, repartidas por igual, porque hay muchísimas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures were taken back.</source>
      <translation>
        <numerusform>Se deshizo 1 imagen.</numerusform>
        <numerusform>Se deshicieron {n} imágenes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures would go to you: the model is not sure enough of them.</source>
      <translation>
        <numerusform>1 imagen te tocaría a ti: el modelo no está bastante seguro de ella.</numerusform>
        <numerusform>{n} imágenes te tocarían a ti: el modelo no está bastante seguro de ellas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures, such as '{name}', are animated; only their first frames are used.</source>
      <translation>
        <numerusform>«{name}» está animada; solo se usa su primer fotograma.</numerusform>
        <numerusform>{n} imágenes, como «{name}», están animadas; solo se usa su primer fotograma.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures, such as '{name}', have more bands than red, green and blue; only the first ones are used.</source>
      <translation>
        <numerusform>«{name}» tiene más bandas que rojo, verde y azul; solo se usan las primeras.</numerusform>
        <numerusform>{n} imágenes, como «{name}», tienen más bandas que rojo, verde y azul; solo se usan las primeras.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures, such as '{name}', have more than 8 bits of brightness and do not say which value is white; it was guessed from the values of each, here and whenever it is used.</source>
      <translation>
        <numerusform>«{name}» tiene más de 8 bits de brillo y no dice qué valor es el blanco; se dedujo de sus valores, aquí y siempre que se use la imagen.</numerusform>
        <numerusform>{n} imágenes, como «{name}», tienen más de 8 bits de brillo y no dicen qué valor es el blanco; se dedujo de los valores de cada una, aquí y siempre que se use.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures, such as '{name}', have several pages; only page 1 of each is used.</source>
      <translation>
        <numerusform>«{name}» tiene varias páginas; solo se usa la página 1.</numerusform>
        <numerusform>{n} imágenes, como «{name}», tienen varias páginas; solo se usa la página 1 de cada una.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rounds through the classes</source>
      <translation>
        <numerusform>{n} ronda por las clases</numerusform>
        <numerusform>{n} rondas por las clases</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rounds through the classes that it never saw</source>
      <translation>
        <numerusform>{n} ronda por las clases que nunca vio</numerusform>
        <numerusform>{n} rondas por las clases que nunca vio</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rows of '{path}' name no file in this folder.</source>
      <translation>
        <numerusform>1 fila de «{path}» no nombra ningún archivo de esta carpeta.</numerusform>
        <numerusform>{n} filas de «{path}» no nombran ningún archivo de esta carpeta.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} runs</source>
      <translation>
        <numerusform>1 ejecución</numerusform>
        <numerusform>{n} ejecuciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} runs were moved to the bin.</source>
      <translation>
        <numerusform>1 ejecución se movió a la papelera.</numerusform>
        <numerusform>{n} ejecuciones se movieron a la papelera.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} runs, one after the other.</source>
      <translation>
        <numerusform>1 entrenamiento</numerusform>
        <numerusform>{n} entrenamientos, uno tras otro.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} seconds</source>
      <translation>
        <numerusform>1 segundo</numerusform>
        <numerusform>{n} segundos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sets of nearly the same pictures lie on both sides: with what they join kept together, too little would be left to hold out.</source>
      <translation>
        <numerusform>{n} conjunto de imágenes casi iguales está en ambos lados: si se mantuviera junto lo que une, quedaría muy poco que reservar.</numerusform>
        <numerusform>{n} conjuntos de imágenes casi iguales están en ambos lados: si se mantuviera junto lo que unen, quedaría muy poco que reservar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} shards of pictures are not there, such as '{place}'.</source>
      <translation>
        <numerusform>{n} paquete de imágenes no está: «{place}».</numerusform>
        <numerusform>{n} paquetes de imágenes no están, por ejemplo «{place}».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} small pictures are in the file; whoever gets the file can see them.</source>
      <translation>
        <numerusform>Hay 1 imagen pequeña en el archivo; quien reciba el archivo puede verla.</numerusform>
        <numerusform>Hay {n} imágenes pequeñas en el archivo; quien reciba el archivo puede verlas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sub-folders of the classes</source>
      <translation>
        <numerusform>{n} subcarpeta de las clases</numerusform>
        <numerusform>{n} subcarpetas de las clases</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sub-folders that it never saw</source>
      <translation>
        <numerusform>{n} subcarpeta que nunca vio</numerusform>
        <numerusform>{n} subcarpetas que nunca vio</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} test pictures</source>
      <translation>
        <numerusform>1 imagen de prueba</numerusform>
        <numerusform>{n} imágenes de prueba</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} test pictures that training never saw</source>
      <translation>
        <numerusform>1 imagen de prueba que el entrenamiento nunca vio</numerusform>
        <numerusform>{n} imágenes de prueba que el entrenamiento nunca vio</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} times</source>
      <translation>
        <numerusform>1 vez</numerusform>
        <numerusform>{n} veces</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} validation pictures</source>
      <translation>
        <numerusform>1 imagen de validación</numerusform>
        <numerusform>{n} imágenes de validación</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} validation pictures of '{true}' were answered '{answered}' in this epoch.</source>
      <translation>
        <numerusform>En esta época, a 1 imagen de validación de «{true}» se respondió «{answered}».</numerusform>
        <numerusform>En esta época, a {n} imágenes de validación de «{true}» se respondió «{answered}».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} validation pictures, not learned from but used to choose the best epoch</source>
      <translation>
        <numerusform>1 imagen de validación, de la que no aprendió pero con la que se eligió la mejor época</numerusform>
        <numerusform>{n} imágenes de validación, de las que no aprendió pero con las que se eligió la mejor época</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} {part} pictures, which the model did not learn from</source>
      <translation>{n} imágenes de {part}, de las que el modelo no aprendió</translation>
    </message>
    <message>
      <source>{n}: {was}</source>
      <translation>{n}: {was}</translation>
    </message>
    <message>
      <source>{parts}</source>
      <translation>{parts}</translation>
    </message>
    <message>
      <source>{path}

It contains the logs, the settings and a description of this computer; no pictures and no models. Nothing was sent: you can look into it and decide whom to give it to.</source>
      <translation>{path}

Contiene los registros, los ajustes y una descripción de este equipo; ni imágenes ni modelos. No se envió nada: puedes mirarlo y decidir a quién dárselo.</translation>
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
      <translation>{phase}: ahora aprende toda la red, con una tasa de aprendizaje baja.</translation>
    </message>
    <message>
      <source>{phase}: only the new last layer learns; the rest is frozen and keeps what it knows.</source>
      <translation>{phase}: solo aprende la última capa nueva; el resto está congelado y conserva lo que sabe.</translation>
    </message>
    <message>
      <source>{phase}: {learning} learn; {frozen} stay frozen.</source>
      <translation>{phase}; aprende: {learning}; queda congelado: {frozen}.</translation>
    </message>
    <message>
      <source>{phase}: {n} learn.</source>
      <translation>{phase}: aprenden {n}.</translation>
    </message>
    <message>
      <source>{pictures} from the next run on. Copies lie in tlgui's own folder; yours stay as they are.</source>
      <translation>{pictures} desde el próximo entrenamiento. Las copias están en la carpeta propia de tlgui; las tuyas quedan como están.</translation>
    </message>
    <message>
      <source>{pictures} in {classes}.</source>
      <translation>{pictures} en {classes}.</translation>
    </message>
    <message numerus="yes">
      <source>{pictures} pictures, in {n} groups, are nearly the same as another one, also where it was re-encoded, resized, mirrored or cut off a little. They stay together: none is validated or tested on beside a copy that was learned from.</source>
      <translation>
        <numerusform>{pictures} imágenes son casi la misma, incluso recodificada, con otro tamaño, reflejada o algo recortada. Quedan juntas: con ninguna se valida ni se prueba junto a una copia de la que se aprendió.</numerusform>
        <numerusform>{pictures} imágenes, en {n} grupos, son casi iguales que otra, incluso recodificada, con otro tamaño, reflejada o algo recortada. Quedan juntas: con ninguna se valida ni se prueba junto a una copia de la que se aprendió.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{pictures} pictures, in {n} series, were taken one after another, by their times or by names and looks. Those of a series stay together.</source>
      <translation>
        <numerusform>{pictures} imágenes se tomaron una tras otra, según sus horas o sus nombres y aspecto. Quedan juntas.</numerusform>
        <numerusform>{pictures} imágenes, en {n} series, se tomaron una tras otra, según sus horas o sus nombres y aspecto. Las de una serie quedan juntas.</numerusform>
      </translation>
    </message>
    <message>
      <source>{probability:.1%} sure, and its answer dial asks for {least}: this one goes to you.</source>
      <translation>Certeza del {probability:.1%}, y su nivel de exigencia pide {least}: esta te toca a ti.</translation>
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
      <translation>{repository} en el Hugging Face Hub no contiene {names}: no tiene pesos que se puedan usar aquí.</translation>
    </message>
    <message>
      <source>{repository} on {host} has no file '{name}' ({status}).</source>
      <translation>{repository} en {host} no tiene ningún archivo «{name}» ({status}).</translation>
    </message>
    <message numerus="yes">
      <source>{right} of 100 right cannot be promised: the most that this model's {n} {part} pictures can promise is {most}. One wrong answer more than there were is counted, since few pictures may be right by luck.</source>
      <translation>
        <numerusform>No se pueden prometer {right} aciertos de cada 100: lo máximo que puede prometer 1 imagen de {part} es {most}.</numerusform>
        <numerusform>No se pueden prometer {right} aciertos de cada 100: lo máximo que pueden prometer las {n} imágenes de {part} de este modelo es {most}. Se cuenta un error más de los que hubo, ya que pocas imágenes pueden acertarse por suerte.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{right} of {n} test pictures</source>
      <translation>
        <numerusform>{right} de 1 imagen de prueba</numerusform>
        <numerusform>{right} de {n} imágenes de prueba</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{right} of {n} validation pictures</source>
      <translation>
        <numerusform>{right} de 1 imagen de validación</numerusform>
        <numerusform>{right} de {n} imágenes de validación</numerusform>
      </translation>
    </message>
    <message>
      <source>{row} of {total}</source>
      <translation>{row} de {total}</translation>
    </message>
    <message>
      <source>{shown} of {n} classes shown</source>
      <translation>{shown} de {n} clases mostradas</translation>
    </message>
    <message>
      <source>{size:.0f} MB</source>
      <translation>{size:.0f} MB</translation>
    </message>
    <message>
      <source>{size:.0f} MB to download</source>
      <translation>{size:.0f} MB por descargar</translation>
    </message>
    <message>
      <source>{start}: about {duration} on this computer ({rate} pictures per second).</source>
      <translation>{start}: aprox. {duration} en este equipo ({rate} imágenes por segundo).</translation>
    </message>
    <message>
      <source>{state}, epoch {epoch}</source>
      <translation>{state}, época {epoch}</translation>
    </message>
    <message>
      <source>{step}: {change}</source>
      <translation>{step}: {change}</translation>
    </message>
    <message>
      <source>{time} on {device}</source>
      <translation>{time} en {device}</translation>
    </message>
    <message>
      <source>{title}: scroll with the arrow keys</source>
      <translation>{title}: desplázate con las flechas</translation>
    </message>
    <message>
      <source>{title}: {network}. {purpose}</source>
      <translation>{title}: {network}. {purpose}</translation>
    </message>
    <message numerus="yes">
      <source>{total} in {n} classes</source>
      <translation>
        <numerusform>{total} en 1 clase</numerusform>
        <numerusform>{total} en {n} clases</numerusform>
      </translation>
    </message>
    <message>
      <source>{train} to learn from, {val} for validation</source>
      <translation>{train} para aprender, {val} para validación</translation>
    </message>
    <message>
      <source>{train} to learn from, {val} for validation, {test} kept for a test</source>
      <translation>{train} para aprender, {val} para validación, {test} guardadas para una prueba</translation>
    </message>
    <message>
      <source>{was}, rather {to}?</source>
      <translation>¿{was}, o más bien {to}?</translation>
    </message>
    <message>
      <source>{weights} (custom)</source>
      <translation>{weights} (personalizado)</translation>
    </message>
    <message>
      <source>{what} ...</source>
      <translation>{what} ...</translation>
    </message>
    <message>
      <source>{what} are not on this computer.</source>
      <translation>{what} no están en este equipo.</translation>
    </message>
    <message>
      <source>{what} failed: {error}.</source>
      <translation>{what} falló: {error}.</translation>
    </message>
    <message>
      <source>{what} has a value of the wrong type</source>
      <translation>{what} tiene un valor de tipo incorrecto</translation>
    </message>
    <message>
      <source>{what} has {found} values instead of {wanted}</source>
      <translation>{what} tiene {found} valores en lugar de {wanted}</translation>
    </message>
    <message>
      <source>{what} in '{path}' {why}.</source>
      <translation>{what} en «{path}» {why}.</translation>
    </message>
    <message>
      <source>{what} is neither true nor false</source>
      <translation>{what} no es ni verdadero ni falso</translation>
    </message>
    <message>
      <source>{what} is none of the known ones</source>
      <translation>{what} no es ninguno de los conocidos</translation>
    </message>
    <message>
      <source>{what} is not a list</source>
      <translation>{what} no es una lista</translation>
    </message>
    <message>
      <source>{what} is not a number</source>
      <translation>{what} no es un número</translation>
    </message>
    <message>
      <source>{what} is not a text</source>
      <translation>{what} no es un texto</translation>
    </message>
    <message>
      <source>{what} is not a whole number</source>
      <translation>{what} no es un número entero</translation>
    </message>
    <message>
      <source>{what} is not an object</source>
      <translation>{what} no es un objeto</translation>
    </message>
    <message>
      <source>{what} is not between {low} and {high}</source>
      <translation>{what} no está entre {low} y {high}</translation>
    </message>
    <message>
      <source>{what} is too large a number</source>
      <translation>{what} es un número demasiado grande</translation>
    </message>
    <message>
      <source>{what} lacks {name}</source>
      <translation>en {what} falta {name}</translation>
    </message>
    <message>
      <source>{what}: choose</source>
      <translation>{what}: elegir</translation>
    </message>
    <message>
      <source>{what}: chosen</source>
      <translation>{what}: elegido</translation>
    </message>
    <message>
      <source>{what}: reset</source>
      <translation>{what}: restablecer</translation>
    </message>
    <message>
      <source>{what}: {done} of {total} MB ...</source>
      <translation>{what}: {done} de {total} MB ...</translation>
    </message>
    <message>
      <source>{words}, {before} before.</source>
      <translation>{words}, antes {before}.</translation>
    </message>
    <message>
      <source>“{folder}” with {backbone}: {head}; {schedule}</source>
      <translation>«{folder}» con {backbone}: {head}; {schedule}</translation>
    </message>
    <message>
      <source>“{name}”</source>
      <translation>«{name}»</translation>
    </message>
    <message>
      <source>“{phase}”: the top {n} of {all} blocks learn, the others stay frozen.</source>
      <translation>«{phase}»: aprenden los {n} bloques superiores de {all}, los demás quedan congelados.</translation>
    </message>
    <message>
      <source>↑ pictures in</source>
      <translation>↑ entran imágenes</translation>
    </message>
    <message>
      <source>→ {to}</source>
      <translation>→ {to}</translation>
    </message>
    <message>
      <source>✓ right</source>
      <translation>✓ acierto</translation>
    </message>
    <message>
      <source>✗ wrong, is {true}</source>
      <translation>✗ error, es {true}</translation>
    </message>
  </context>
</TS>
