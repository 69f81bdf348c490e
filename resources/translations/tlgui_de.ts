<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
  <context>
    <name>tlgui</name>
    <message>
      <source>  ·  learns in about {duration}</source>
      <translation>  ·  lernt in etwa {duration}</translation>
    </message>
    <message numerus="yes">
      <source> (and {n} more like this)</source>
      <translation>
        <numerusform> (und 1 weiteres dieser Art)</numerusform>
        <numerusform> (und {n} weitere dieser Art)</numerusform>
      </translation>
    </message>
    <message>
      <source> An earlier model of this run is in that file.</source>
      <translation> Ein früheres Modell dieses Laufs ist in dieser Datei.</translation>
    </message>
    <message>
      <source> Licence of other weight sets: {licences}.</source>
      <translation> Lizenz anderer Gewichtssätze: {licences}.</translation>
    </message>
    <message>
      <source> This run produces no model.</source>
      <translation> Dieser Lauf ergibt kein Modell.</translation>
    </message>
    <message>
      <source> or </source>
      <translation> oder </translation>
    </message>
    <message>
      <source>&amp;About tlgui</source>
      <translation>Ü&amp;ber tlgui</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;Full screen</source>
      <translation>&amp;Vollbild</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>&amp;Keys</source>
      <translation>&amp;Tasten</translation>
    </message>
    <message>
      <source>&amp;Look for a newer version at every start</source>
      <translation>Bei jedem Start nach &amp;neuer Version suchen</translation>
    </message>
    <message>
      <source>&amp;New project...</source>
      <translation>&amp;Neues Projekt...</translation>
    </message>
    <message>
      <source>&amp;Open folder...</source>
      <translation>&amp;Ordner öffnen...</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <source>&amp;Recent</source>
      <translation>&amp;Zuletzt</translation>
    </message>
    <message>
      <source>&amp;Run</source>
      <translation>&amp;Lauf</translation>
    </message>
    <message>
      <source>&amp;Save project as...</source>
      <translation>Projekt &amp;speichern als...</translation>
    </message>
    <message>
      <source>&amp;Stop using the weights folder '{folder}'</source>
      <translation>Gewichteordner „{folder}“ nicht mehr &amp;verwenden</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <source>&amp;What the words mean</source>
      <translation>&amp;Was die Wörter bedeuten</translation>
    </message>
    <message>
      <source>'top' is a whole number from 1.</source>
      <translation>„top“ ist eine ganze Zahl ab 1.</translation>
    </message>
    <message>
      <source>'{command}' cannot be run: {error}.</source>
      <translation>„{command}“ lässt sich nicht ausführen: {error}.</translation>
    </message>
    <message>
      <source>'{command}' failed: {reason}.</source>
      <translation>„{command}“ ist gescheitert: {reason}.</translation>
    </message>
    <message>
      <source>'{decision}' beside '{name}' is no decision; write '{keep}', '{leave_out}' or '{move_to}'. Nothing was changed.</source>
      <translation>„{decision}“ neben „{name}“ ist keine Entscheidung; schreiben Sie „{keep}“, „{leave_out}“ oder „{move_to}“. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>'{file}' cannot be read as a fix report ({reason}); nothing was changed.</source>
      <translation>„{file}“ lässt sich nicht als Korrekturbericht lesen ({reason}); nichts wurde geändert.</translation>
    </message>
    <message>
      <source>'{file}' is '{name}', and was answered right.</source>
      <translation>„{file}“ ist „{name}“ und wurde richtig beantwortet.</translation>
    </message>
    <message>
      <source>'{file}' is about the folder '{folder}', not about '{root}'; nothing was changed.</source>
      <translation>„{file}“ handelt vom Ordner „{folder}“, nicht von „{root}“; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>'{file}', where answers are kept until their table is written, failed: {why}.</source>
      <translation>In „{file}“, wo Antworten aufbewahrt werden, bis ihre Tabelle geschrieben ist, ließ sich nichts schreiben: {why}.</translation>
    </message>
    <message>
      <source>'{file}', where every sorted picture is noted, is damaged or cannot be read.</source>
      <translation>„{file}“, wo jedes sortierte Bild vermerkt ist, ist beschädigt oder lässt sich nicht lesen.</translation>
    </message>
    <message>
      <source>'{first}' and '{second}' look alike to it: {n} of its {total} mistakes are between these two. Pictures in the wrong folder are one possible reason.</source>
      <translation>„{first}“ und „{second}“ sehen für das Netz ähnlich aus: {n} seiner {total} Fehler liegen zwischen diesen beiden. Bilder im falschen Ordner sind ein möglicher Grund.</translation>
    </message>
    <message>
      <source>'{folder}' ({reason})</source>
      <translation>„{folder}“ ({reason})</translation>
    </message>
    <message>
      <source>'{folder}' cannot be written ({why}). {n} pictures were sorted; no picture is lost.</source>
      <translation>„{folder}“ lässt sich nicht schreiben ({why}). {n} Bilder wurden sortiert; kein Bild ist verloren.</translation>
    </message>
    <message>
      <source>'{folder}' has no picture of any of the model's classes.</source>
      <translation>„{folder}“ hat kein Bild irgendeiner Klasse des Modells.</translation>
    </message>
    <message>
      <source>'{folder}' holds what another model sorted, or what was sorted in another way.</source>
      <translation>„{folder}“ enthält, was ein anderes Modell sortiert hat oder was auf andere Weise sortiert wurde.</translation>
    </message>
    <message>
      <source>'{folder}' is a link that leads out of the folder, to '{place}'. What lies there is used and left as it is, but is missing where only this folder is copied to.</source>
      <translation>„{folder}“ ist ein Link, der aus dem Ordner hinausführt, nach „{place}“. Was dort liegt, wird verwendet und bleibt, wie es ist, fehlt aber dort, wohin nur dieser Ordner kopiert wird.</translation>
    </message>
    <message>
      <source>'{folder}' is a link to a folder that is here already, or to one around it, and is passed over: nothing counts twice.</source>
      <translation>„{folder}“ ist ein Link auf einen Ordner, der schon hier ist, oder auf einen darüber, und wird übergangen: Nichts zählt doppelt.</translation>
    </message>
    <message>
      <source>'{folder}' is no new or empty folder, so nothing was sorted into it.</source>
      <translation>„{folder}“ ist kein neuer oder leerer Ordner, deshalb wurde nichts dorthin sortiert.</translation>
    </message>
    <message>
      <source>'{folder}' is not empty; nothing was copied.</source>
      <translation>„{folder}“ ist nicht leer; nichts wurde kopiert.</translation>
    </message>
    <message>
      <source>'{folder}' is not the folder of the project '{name}': it holds none of the {n_known} pictures by which that is known.</source>
      <translation>„{folder}“ ist nicht der Ordner des Projekts „{name}“: Darin ist keines der {n_known} Bilder, an denen er zu erkennen ist.</translation>
    </message>
    <message>
      <source>'{folder}' lies inside the folder of the pictures, where they would count twice.</source>
      <translation>„{folder}“ liegt innerhalb des Bilderordners, wo die Bilder doppelt zählen würden.</translation>
    </message>
    <message>
      <source>'{folder}' was not found, so new runs go to the usual folder this time. Connect the disk it lies on and start tlgui again, or choose another folder in File &gt; Preferences.</source>
      <translation>„{folder}“ wurde nicht gefunden, deshalb kommen neue Läufe diesmal in den üblichen Ordner. Schließen Sie den Datenträger an, auf dem er liegt, und starten Sie tlgui neu, oder wählen Sie unter „Datei &gt; Einstellungen“ einen anderen Ordner.</translation>
    </message>
    <message>
      <source>'{folder}': the project does not say by which pictures its folder can be known.</source>
      <translation>„{folder}“: Das Projekt sagt nicht, an welchen Bildern sein Ordner zu erkennen ist.</translation>
    </message>
    <message numerus="yes">
      <source>'{folder}': {n} of the {n_known} pictures by which the folder is known lie there, unchanged.</source>
      <translation>
        <numerusform>„{folder}“: 1 der {n_known} Bilder, an denen der Ordner zu erkennen ist, liegt dort unverändert.</numerusform>
        <numerusform>„{folder}“: {n} der {n_known} Bilder, an denen der Ordner zu erkennen ist, liegen dort unverändert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>'{folder}': {n} of the {n_known} pictures by which the folder is known lie there, unchanged; {named} more have the same names but other contents: they were edited since, or are others.</source>
      <translation>
        <numerusform>„{folder}“: 1 der {n_known} Bilder, an denen der Ordner zu erkennen ist, liegt dort unverändert; {named} weitere haben dieselben Namen, aber anderen Inhalt: Sie wurden seither bearbeitet oder sind andere.</numerusform>
        <numerusform>„{folder}“: {n} der {n_known} Bilder, an denen der Ordner zu erkennen ist, liegen dort unverändert; {named} weitere haben dieselben Namen, aber anderen Inhalt: Sie wurden seither bearbeitet oder sind andere.</numerusform>
      </translation>
    </message>
    <message>
      <source>'{host}' answered with nothing that could be understood.</source>
      <translation>„{host}“ hat nichts Verständliches geantwortet.</translation>
    </message>
    <message>
      <source>'{host}' cannot be reached: {reason}</source>
      <translation>„{host}“ ist nicht erreichbar: {reason}</translation>
    </message>
    <message>
      <source>'{host}' does not let you in: {reason}</source>
      <translation>„{host}“ lässt Sie nicht hinein: {reason}</translation>
    </message>
    <message>
      <source>'{host}' goes on training, in its folder '{folder}'.</source>
      <translation>„{host}“ trainiert weiter, in seinem Ordner „{folder}“.</translation>
    </message>
    <message>
      <source>'{host}' has tlgui {there}, and this computer has {here}: both must be the same.</source>
      <translation>„{host}“ hat tlgui {there}, dieser Computer hat {here}: Beide müssen gleich sein.</translation>
    </message>
    <message>
      <source>'{host}' is working on the run in '{path}'.</source>
      <translation>„{host}“ arbeitet an dem Lauf in „{path}“.</translation>
    </message>
    <message>
      <source>'{host}' says: {said}</source>
      <translation>„{host}“ sagt: {said}</translation>
    </message>
    <message>
      <source>'{host}' shows another key than before. It may have been set up anew, or another computer stands in its place. Nothing was sent.</source>
      <translation>„{host}“ zeigt einen anderen Schlüssel als früher. Vielleicht wurde er neu eingerichtet, oder ein anderer Computer steht an seiner Stelle. Es wurde nichts gesendet.</translation>
    </message>
    <message>
      <source>'{name}' as the network sees it</source>
      <translation>„{name}“, wie das Netz es sieht</translation>
    </message>
    <message>
      <source>'{name}' cannot be the name of a class; nothing was changed.</source>
      <translation>„{name}“ kann nicht der Name einer Klasse sein; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>'{name}' cannot be the name of a report.</source>
      <translation>„{name}“ kann nicht der Name eines Berichts sein.</translation>
    </message>
    <message>
      <source>'{name}' cannot be the name of a table.</source>
      <translation>„{name}“ kann nicht der Name einer Tabelle sein.</translation>
    </message>
    <message>
      <source>'{name}' could not be read in this epoch.</source>
      <translation>„{name}“ ließ sich in dieser Epoche nicht lesen.</translation>
    </message>
    <message>
      <source>'{name}' counts as '{to}' because you said so.</source>
      <translation>„{name}“ zählt als „{to}“, weil Sie es so wollten.</translation>
    </message>
    <message>
      <source>'{name}' does not fit {backbone}: {how}.</source>
      <translation>„{name}“ passt nicht zu {backbone}: {how}.</translation>
    </message>
    <message>
      <source>'{name}' fits none of the {n_networks} networks. {likeness}</source>
      <translation>„{name}“ passt zu keinem der {n_networks} Netze. {likeness}</translation>
    </message>
    <message>
      <source>'{name}' gives no pictures: {what}.</source>
      <translation>„{name}“ liefert keine Bilder: {what}.</translation>
    </message>
    <message>
      <source>'{name}' has changed since the run began.</source>
      <translation>„{name}“ hat sich geändert, seit der Lauf begann.</translation>
    </message>
    <message>
      <source>'{name}' has too few pictures to learn from some and check on others.</source>
      <translation>„{name}“ hat zu wenige Bilder, um an einigen zu lernen und an anderen zu prüfen.</translation>
    </message>
    <message>
      <source>'{name}' holds letters of another alphabet that look like Latin ones ({letters}).</source>
      <translation>„{name}“ enthält Buchstaben eines anderen Alphabets, die wie lateinische aussehen ({letters}).</translation>
    </message>
    <message>
      <source>'{name}' in '{path}' is not that of onnxruntime-web {version}.</source>
      <translation>„{name}“ in „{path}“ ist nicht die Datei von onnxruntime-web {version}.</translation>
    </message>
    <message>
      <source>'{name}' in {repository} is {size} MB, but it should not be more than {most} MB. Nothing was downloaded.</source>
      <translation>„{name}“ in {repository} hat {size} MB, sollte aber höchstens {most} MB haben. Nichts wurde heruntergeladen.</translation>
    </message>
    <message>
      <source>'{name}' is '{true}'. A answered '{first}' with {p_first:.0%}, B '{second}' with {p_second:.0%}.</source>
      <translation>„{name}“ ist „{true}“. A hat mit {p_first:.0%} „{first}“ geantwortet, B mit {p_second:.0%} „{second}“.</translation>
    </message>
    <message>
      <source>'{name}' is '{true}'. The model answered '{answered}' with {probability:.1%}.</source>
      <translation>„{name}“ ist „{true}“. Das Modell hat mit {probability:.1%} „{answered}“ geantwortet.</translation>
    </message>
    <message>
      <source>'{name}' is '{true}'; it is not answered yet.</source>
      <translation>„{name}“ ist „{true}“; es ist noch nicht beantwortet.</translation>
    </message>
    <message>
      <source>'{name}' is made of too many pieces to be opened safely.</source>
      <translation>„{name}“ besteht aus zu vielen Teilen, um sicher geöffnet zu werden.</translation>
    </message>
    <message>
      <source>'{name}' is no folder, no picture, no model file and no weights file.</source>
      <translation>„{name}“ ist weder ein Ordner noch ein Bild, eine Modelldatei oder eine Gewichtsdatei.</translation>
    </message>
    <message>
      <source>'{name}' is no longer connected; what you took is kept.</source>
      <translation>„{name}“ ist nicht mehr angeschlossen; was Sie aufgenommen haben, bleibt erhalten.</translation>
    </message>
    <message>
      <source>'{name}' is one of '{class_name}'.</source>
      <translation>„{name}“ ist von der Klasse „{class_name}“.</translation>
    </message>
    <message>
      <source>'{name}' names no repository of the Hugging Face Hub.</source>
      <translation>„{name}“ nennt kein Repository des Hugging Face Hub.</translation>
    </message>
    <message>
      <source>'{name}' of '{class_name}': Enter shows it large</source>
      <translation>„{name}“ aus „{class_name}“: Eingabe zeigt es groß</translation>
    </message>
    <message>
      <source>'{name}' of onnxruntime-web {version} is not in '{path}'.</source>
      <translation>„{name}“ von onnxruntime-web {version} ist nicht in „{path}“.</translation>
    </message>
    <message>
      <source>'{name}' sends no pictures.</source>
      <translation>„{name}“ sendet keine Bilder.</translation>
    </message>
    <message>
      <source>'{out}' is not empty, and what it holds was not packed from these pictures.</source>
      <translation>„{out}“ ist nicht leer, und was darin liegt, wurde nicht aus diesen Bildern gepackt.</translation>
    </message>
    <message>
      <source>'{path}' belongs to a training run or to tlgui itself, and is never written over; it was left as it is.</source>
      <translation>„{path}“ gehört zu einem Trainingslauf oder zu tlgui selbst und wird nie überschrieben; es wurde gelassen, wie es war.</translation>
    </message>
    <message>
      <source>'{path}' can no longer be written; free some space on its disk. {saved}</source>
      <translation>„{path}“ lässt sich nicht mehr schreiben; schaffen Sie Platz auf dem Datenträger. {saved}</translation>
    </message>
    <message>
      <source>'{path}' cannot be read as weights: it is damaged, or a file of another kind.</source>
      <translation>„{path}“ lässt sich nicht als Gewichte lesen: Die Datei ist beschädigt oder von anderer Art.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read now: {reason}.</source>
      <translation>„{path}“ lässt sich jetzt nicht lesen: {reason}.</translation>
    </message>
    <message>
      <source>'{path}' cannot be read: {why}.</source>
      <translation>„{path}“ lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
      <source>'{path}' cannot be written, so the run could not be asked: {reason}.</source>
      <translation>„{path}“ lässt sich nicht schreiben, deshalb konnte dem Lauf nichts mitgeteilt werden: {reason}.</translation>
    </message>
    <message>
      <source>'{path}' cannot be written: there is no folder '{parent}'.</source>
      <translation>„{path}“ lässt sich nicht schreiben: Es gibt keinen Ordner „{parent}“.</translation>
    </message>
    <message>
      <source>'{path}' cannot be written: {reason}.</source>
      <translation>„{path}“ lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
      <source>'{path}' could not be moved to the bin; nothing of it was deleted.</source>
      <translation>„{path}“ konnte nicht in den Papierkorb gelegt werden; nichts davon wurde gelöscht.</translation>
    </message>
    <message>
      <source>'{path}' could not be put back. Look for it in the system's bin.</source>
      <translation>„{path}“ konnte nicht zurückgelegt werden. Suchen Sie es im Papierkorb des Systems.</translation>
    </message>
    <message>
      <source>'{path}' could not be written and was left as it was: {reason}.</source>
      <translation>„{path}“ konnte nicht geschrieben werden und blieb, wie es war: {reason}.</translation>
    </message>
    <message>
      <source>'{path}' counts as '{name}'.</source>
      <translation>„{path}“ zählt als „{name}“.</translation>
    </message>
    <message>
      <source>'{path}' does not say how sure the model was of held-out pictures, so no share can be chosen.</source>
      <translation>„{path}“ sagt nicht, wie sicher sich das Modell bei zurückgehaltenen Bildern war, deshalb lässt sich kein Anteil wählen.</translation>
    </message>
    <message>
      <source>'{path}' exists and was not written by tlgui; it was left as it is.</source>
      <translation>„{path}“ gibt es schon und stammt nicht von tlgui; es wurde gelassen, wie es war.</translation>
    </message>
    <message>
      <source>'{path}' holds '{shown}' twice: it is not clear which one to use.</source>
      <translation>„{path}“ enthält „{shown}“ zweimal: Es ist nicht klar, welches gemeint ist.</translation>
    </message>
    <message>
      <source>'{path}' holds a picture or a model; it was left as it is.</source>
      <translation>„{path}“ enthält ein Bild oder ein Modell; es wurde gelassen, wie es war.</translation>
    </message>
    <message>
      <source>'{path}' holds a whole program (TorchScript), not only weights.</source>
      <translation>„{path}“ enthält ein ganzes Programm (TorchScript), nicht nur Gewichte.</translation>
    </message>
    <message>
      <source>'{path}' holds more than weights ({shown}). tlgui reads weights only, because anything else in such a file could run a program.</source>
      <translation>„{path}“ enthält mehr als Gewichte ({shown}). tlgui liest nur Gewichte, weil alles andere in einer solchen Datei ein Programm ausführen könnte.</translation>
    </message>
    <message>
      <source>'{path}' holds no weights that can be used.</source>
      <translation>„{path}“ enthält keine Gewichte, die sich verwenden lassen.</translation>
    </message>
    <message>
      <source>'{path}' holds nothing but zeros: it was not copied or downloaded whole.</source>
      <translation>„{path}“ enthält nichts als Nullen: Die Datei wurde nicht vollständig kopiert oder heruntergeladen.</translation>
    </message>
    <message>
      <source>'{path}' holds weights, but it is not a tlgui model: the names of its classes are missing.</source>
      <translation>„{path}“ enthält Gewichte, ist aber kein Modell von tlgui: Die Namen der Klassen fehlen.</translation>
    </message>
    <message>
      <source>'{path}' is a BPG picture. Export it as JPEG or PNG.</source>
      <translation>„{path}“ ist ein BPG-Bild. Exportieren Sie es als PNG.</translation>
    </message>
    <message>
      <source>'{path}' is a DICOM picture of medicine. Export it as PNG or TIFF.</source>
      <translation>„{path}“ ist ein DICOM-Bild der Medizin. Exportieren Sie es als PNG oder TIFF.</translation>
    </message>
    <message>
      <source>'{path}' is a FITS file of astronomy. Export it as TIFF or PNG.</source>
      <translation>„{path}“ ist eine FITS-Datei der Astronomie. Exportieren Sie sie als TIFF oder PNG.</translation>
    </message>
    <message>
      <source>'{path}' is a GIMP document. Export it as JPEG or PNG.</source>
      <translation>„{path}“ ist ein GIMP-Dokument. Exportieren Sie es als JPEG oder PNG.</translation>
    </message>
    <message>
      <source>'{path}' is a HEIC photo, as iPhones take them. Export it as JPEG, or install the package 'pi-heif'.</source>
      <translation>„{path}“ ist ein HEIC-Foto, wie iPhones sie aufnehmen. Exportieren Sie es als JPEG oder installieren Sie das Paket „pi-heif“.</translation>
    </message>
    <message>
      <source>'{path}' is a JPEG XL picture. Export it as JPEG or PNG.</source>
      <translation>„{path}“ ist ein JPEG-XL-Bild. Exportieren Sie es als JPEG oder PNG.</translation>
    </message>
    <message>
      <source>'{path}' is a JPEG XR picture. Export it as JPEG or PNG.</source>
      <translation>„{path}“ ist ein JPEG-XR-Bild. Exportieren Sie es als JPEG oder PNG.</translation>
    </message>
    <message>
      <source>'{path}' is a Photoshop document. Export it as JPEG or PNG.</source>
      <translation>„{path}“ ist ein Photoshop-Dokument. Exportieren Sie es als JPEG oder PNG.</translation>
    </message>
    <message>
      <source>'{path}' is a QOI picture. Export it as PNG.</source>
      <translation>„{path}“ ist ein QOI-Bild. Exportieren Sie es als PNG.</translation>
    </message>
    <message>
      <source>'{path}' is a device, a pipe or a link in a circle, not a file that can be written.</source>
      <translation>„{path}“ ist ein Gerät, eine Pipe oder ein Link im Kreis, keine Datei, die sich schreiben lässt.</translation>
    </message>
    <message>
      <source>'{path}' is a download that did not finish. Download it again.</source>
      <translation>„{path}“ ist ein nicht abgeschlossener Download. Laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
      <source>'{path}' is a drawing made of lines (SVG or PostScript). Export it as PNG.</source>
      <translation>„{path}“ ist eine Zeichnung aus Linien (SVG oder PostScript). Exportieren Sie sie als PNG.</translation>
    </message>
    <message>
      <source>'{path}' is a file, and a run needs a folder.</source>
      <translation>„{path}“ ist eine Datei, und ein Lauf braucht einen Ordner.</translation>
    </message>
    <message>
      <source>'{path}' is a file, and the sample pictures need a folder.</source>
      <translation>„{path}“ ist eine Datei, und die Beispielbilder brauchen einen Ordner.</translation>
    </message>
    <message>
      <source>'{path}' is a file, not a folder.</source>
      <translation>„{path}“ ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
      <source>'{path}' is a file; an export is a folder.</source>
      <translation>„{path}“ ist eine Datei; ein Export ist ein Ordner.</translation>
    </message>
    <message>
      <source>'{path}' is a folder, not a file that can be written.</source>
      <translation>„{path}“ ist ein Ordner, keine Datei, die sich schreiben lässt.</translation>
    </message>
    <message>
      <source>'{path}' is a folder, not a model file.</source>
      <translation>„{path}“ ist ein Ordner, keine Modelldatei.</translation>
    </message>
    <message>
      <source>'{path}' is a folder, not a picture.</source>
      <translation>„{path}“ ist ein Ordner, kein Bild.</translation>
    </message>
    <message>
      <source>'{path}' is a folder.</source>
      <translation>„{path}“ ist ein Ordner.</translation>
    </message>
    <message>
      <source>'{path}' is a high dynamic range picture (OpenEXR or Radiance). Export it as TIFF or PNG.</source>
      <translation>„{path}“ ist ein Bild mit hohem Dynamikumfang (OpenEXR oder Radiance). Exportieren Sie es als TIFF oder PNG.</translation>
    </message>
    <message>
      <source>'{path}' is a model that tlgui has trained, not pretrained weights to start from.</source>
      <translation>„{path}“ ist ein Modell, das tlgui trainiert hat, keine vortrainierten Gewichte als Anfang.</translation>
    </message>
    <message>
      <source>'{path}' is a raw camera file. Export it as JPEG or TIFF with the camera's program.</source>
      <translation>„{path}“ ist eine Rohdatei einer Kamera. Exportieren Sie sie mit dem Programm der Kamera als JPEG oder TIFF.</translation>
    </message>
    <message>
      <source>'{path}' is a spreadsheet of an old kind. Save it as .xlsx or as CSV.</source>
      <translation>„{path}“ ist eine Tabelle einer alten Art. Speichern Sie sie als .xlsx oder als CSV.</translation>
    </message>
    <message>
      <source>'{path}' is a web page that was saved instead of the weights.</source>
      <translation>„{path}“ ist eine Webseite, die statt der Gewichte gespeichert wurde.</translation>
    </message>
    <message>
      <source>'{path}' is a web page, not a picture: its download went wrong.</source>
      <translation>„{path}“ ist eine Webseite, kein Bild: Beim Herunterladen ging etwas schief.</translation>
    </message>
    <message>
      <source>'{path}' is an HDF data file. Export its pictures as TIFF or PNG.</source>
      <translation>„{path}“ ist eine HDF-Datendatei. Exportieren Sie ihre Bilder als TIFF oder PNG.</translation>
    </message>
    <message>
      <source>'{path}' is an archive that tlgui cannot unpack.</source>
      <translation>„{path}“ ist ein Archiv, das tlgui nicht entpacken kann.</translation>
    </message>
    <message>
      <source>'{path}' is damaged and cannot be read ({error}).</source>
      <translation>„{path}“ ist beschädigt und lässt sich nicht lesen ({error}).</translation>
    </message>
    <message>
      <source>'{path}' is damaged, or its pixels are of a kind that cannot be read.</source>
      <translation>„{path}“ ist beschädigt, oder die Pixel sind von einer Art, die sich nicht lesen lässt.</translation>
    </message>
    <message>
      <source>'{path}' is empty.</source>
      <translation>„{path}“ ist leer.</translation>
    </message>
    <message>
      <source>'{path}' is incomplete: its end is missing.</source>
      <translation>„{path}“ ist unvollständig: Das Ende fehlt.</translation>
    </message>
    <message>
      <source>'{path}' is inside the folder of pictures '{root}', where nothing is written: the curves of a run would be taken for a picture.</source>
      <translation>„{path}“ liegt im Bilderordner „{root}“, in den nichts geschrieben wird: Die Kurven eines Laufs würden für ein Bild gehalten.</translation>
    </message>
    <message>
      <source>'{path}' is left out.</source>
      <translation>„{path}“ ist ausgelassen.</translation>
    </message>
    <message>
      <source>'{path}' is made of too many pieces to be opened safely.</source>
      <translation>„{path}“ besteht aus zu vielen Teilen, um sicher geöffnet zu werden.</translation>
    </message>
    <message>
      <source>'{path}' is no longer there.</source>
      <translation>„{path}“ ist nicht mehr da.</translation>
    </message>
    <message>
      <source>'{path}' is not a file but a pipe, a socket or a device.</source>
      <translation>„{path}“ ist keine Datei, sondern eine Pipe, ein Socket oder ein Gerät.</translation>
    </message>
    <message>
      <source>'{path}' is not a model file, or it is damaged.</source>
      <translation>„{path}“ ist keine Modelldatei oder ist beschädigt.</translation>
    </message>
    <message>
      <source>'{path}' is not a picture of the folder '{root}'; nothing was changed.</source>
      <translation>„{path}“ ist kein Bild des Ordners „{root}“; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>'{path}' is not a picture, although its name looks like one.</source>
      <translation>„{path}“ ist kein Bild, obwohl der Name danach aussieht.</translation>
    </message>
    <message>
      <source>'{path}' is not a picture, or of a kind that tlgui does not know.</source>
      <translation>„{path}“ ist kein Bild oder von einer Art, die tlgui nicht kennt.</translation>
    </message>
    <message>
      <source>'{path}' is not a project file of tlgui.</source>
      <translation>„{path}“ ist keine Projektdatei von tlgui.</translation>
    </message>
    <message>
      <source>'{path}' is not an ordinary file.</source>
      <translation>„{path}“ ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
      <source>'{path}' is one of the input files; it was left as it is.</source>
      <translation>„{path}“ ist eine der Eingabedateien; es wurde gelassen, wie es war.</translation>
    </message>
    <message>
      <source>'{path}' is only a Git LFS pointer: the weights themselves were not downloaded.</source>
      <translation>„{path}“ ist nur ein Git-LFS-Verweis: Die Gewichte selbst wurden nicht heruntergeladen.</translation>
    </message>
    <message>
      <source>'{path}' is only a pointer of Git LFS. Run 'git lfs pull' in its folder.</source>
      <translation>„{path}“ ist nur ein Verweis von Git LFS. Führen Sie „git lfs pull“ in seinem Ordner aus.</translation>
    </message>
    <message>
      <source>'{path}' is only in the cloud ({service}), not on this computer. Download it there first.</source>
      <translation>„{path}“ liegt nur in der Cloud ({service}), nicht auf diesem Computer. Laden Sie die Datei zuerst herunter.</translation>
    </message>
    <message>
      <source>'{path}' is too large for a file of its kind ({size:,.0f} MB, at most {limit:,.0f} MB).</source>
      <translation>„{path}“ ist zu groß für eine Datei dieser Art ({size:,.0f} MB, höchstens {limit:,.0f} MB).</translation>
    </message>
    <message>
      <source>'{path}' is too large for a table of labels.</source>
      <translation>„{path}“ ist zu groß für eine Tabelle von Klassen.</translation>
    </message>
    <message>
      <source>'{path}' is too large to open ({width} x {height} pixels).</source>
      <translation>„{path}“ ist zu groß zum Öffnen ({width} x {height} Pixel).</translation>
    </message>
    <message>
      <source>'{path}' is too large to open safely.</source>
      <translation>„{path}“ ist zu groß, um sicher geöffnet zu werden.</translation>
    </message>
    <message>
      <source>'{path}' is {value:.1f} MB but would unpack to {value_2:.0f} MB; no real weights file does that.</source>
      <translation>„{path}“ hat {value:.1f} MB, würde entpackt aber {value_2:.0f} MB belegen; keine echte Gewichtsdatei tut das.</translation>
    </message>
    <message>
      <source>'{path}' lies in '{root}' already: move it to another class instead of adding it.</source>
      <translation>„{path}“ liegt schon in „{root}“: Verschieben Sie es in eine andere Klasse, statt es hinzuzufügen.</translation>
    </message>
    <message>
      <source>'{path}' lies outside of the folder of pictures, and cannot go to another computer with it.</source>
      <translation>„{path}“ liegt außerhalb des Bilderordners und kann nicht mit ihm auf einen anderen Computer.</translation>
    </message>
    <message>
      <source>'{path}' names hardly any of the files in '{root}'.</source>
      <translation>„{path}“ nennt kaum eine der Dateien in „{root}“.</translation>
    </message>
    <message>
      <source>'{path}' was added and counts as '{name}'.</source>
      <translation>„{path}“ wurde hinzugefügt und zählt als „{name}“.</translation>
    </message>
    <message>
      <source>'{path}' would have to be replaced, but tlgui did not write it.</source>
      <translation>„{path}“ müsste ersetzt werden, stammt aber nicht von tlgui.</translation>
    </message>
    <message>
      <source>'{path}' would take too long to decode: its {megapixels:.1f} million pixels come in {n_scans} scans.</source>
      <translation>„{path}“ zu dekodieren, würde zu lange dauern: Die {megapixels:.1f} Millionen Pixel kommen in {n_scans} Durchgängen.</translation>
    </message>
    <message>
      <source>'{python}' cannot be started: {reason}.</source>
      <translation>„{python}“ lässt sich nicht starten: {reason}.</translation>
    </message>
    <message>
      <source>'{python}' did not finish a test step within {seconds:.0f} seconds.</source>
      <translation>„{python}“ hat einen Testschritt nicht innerhalb von {seconds:.0f} Sekunden geschafft.</translation>
    </message>
    <message>
      <source>'{python}' did not start, so tlgui trains with its own PyTorch this time. {reason} Help &gt; Use my NVIDIA GPU downloads PyTorch again, or goes back to tlgui's own for good.</source>
      <translation>„{python}“ ist nicht gestartet, deshalb trainiert tlgui diesmal mit seinem eigenen PyTorch. {reason} „Hilfe &gt; Meine NVIDIA-GPU nutzen“ lädt PyTorch neu herunter oder kehrt ganz zum eigenen von tlgui zurück.</translation>
    </message>
    <message>
      <source>'{python}' was not found, so tlgui trains with its own PyTorch. See Help &gt; Use my NVIDIA GPU.</source>
      <translation>„{python}“ wurde nicht gefunden, deshalb trainiert tlgui mit seinem eigenen PyTorch. Siehe „Hilfe &gt; Meine NVIDIA-GPU nutzen“.</translation>
    </message>
    <message>
      <source>'{root}' holds a single folder, '{names}', and the classes seem to be inside it.</source>
      <translation>„{root}“ enthält einen einzigen Ordner, „{names}“, und die Klassen scheinen darin zu liegen.</translation>
    </message>
    <message>
      <source>'{root}' holds only one class, '{names}'; at least two are needed to tell apart. {reason}</source>
      <translation>„{root}“ enthält nur eine Klasse, „{names}“; zum Unterscheiden braucht es mindestens zwei. {reason}</translation>
    </message>
    <message>
      <source>'{shown}' in '{path}' holds {why}.</source>
      <translation>„{shown}“ in „{path}“ enthält {why}.</translation>
    </message>
    <message>
      <source>'{shown}' in '{path}' {what}; it cannot be used.</source>
      <translation>„{shown}“ in „{path}“ {what}; das lässt sich nicht verwenden.</translation>
    </message>
    <message>
      <source>'{text}' is no file on this computer and no address of the web.</source>
      <translation>„{text}“ ist weder eine Datei auf diesem Computer noch eine Webadresse.</translation>
    </message>
    <message>
      <source>'{text}' names no other computer. Give HOST or HOST:FOLDER, as in me@big-machine:training.</source>
      <translation>„{text}“ nennt keinen anderen Computer. Geben Sie HOST oder HOST:ORDNER an, etwa me@big-machine:training.</translation>
    </message>
    <message>
      <source>'{true}' taken for '{answered}'</source>
      <translation>„{true}“ für „{answered}“ gehalten</translation>
    </message>
    <message>
      <source>'{value}' is not an augmentation. Use one of {presets}, or numbers as in {example}.</source>
      <translation>„{value}“ ist keine Augmentierung. Verwenden Sie eines von {presets} oder Zahlen wie in {example}.</translation>
    </message>
    <message>
      <source>'{value}' lists no phases. Each is written as the blocks that learn (head, a number or all), a colon and its epochs, as in {example}.</source>
      <translation>„{value}“ nennt keine Phasen. Jede besteht aus den Blöcken, die lernen (head, eine Zahl oder all), einem Doppelpunkt und ihren Epochen, wie in {example}.</translation>
    </message>
    <message>
      <source>(missing)</source>
      <translation>(fehlt)</translation>
    </message>
    <message>
      <source>(unknown version)</source>
      <translation>(unbekannte Version)</translation>
    </message>
    <message>
      <source>, about {duration} left</source>
      <translation>, noch etwa {duration}</translation>
    </message>
    <message>
      <source>-</source>
      <translation>-</translation>
    </message>
    <message>
      <source>... and {n} more</source>
      <translation>... und {n} weitere</translation>
    </message>
    <message numerus="yes">
      <source>... and {n} more.</source>
      <translation>
        <numerusform>... und 1 weiteres.</numerusform>
        <numerusform>... und {n} weitere.</numerusform>
      </translation>
    </message>
    <message>
      <source>A and B were right and wrong on the very same pictures.</source>
      <translation>A und B lagen bei genau denselben Bildern richtig und falsch.</translation>
    </message>
    <message numerus="yes">
      <source>A careless split would have learned from pictures that belong to about {n} of the {kept} kept apart: its figure could be too good.</source>
      <translation>
        <numerusform>Eine unbedachte Aufteilung hätte an einem Bild gelernt, das zu einem der {kept} zurückgehaltenen gehört: Ihre Kennzahl könnte zu gut sein.</numerusform>
        <numerusform>Eine unbedachte Aufteilung hätte an Bildern gelernt, die zu etwa {n} der {kept} zurückgehaltenen gehören: Ihre Kennzahl könnte zu gut sein.</numerusform>
      </translation>
    </message>
    <message>
      <source>A careless split, picture by picture, would have shown {careless:.0%} for the head alone, where it is {apart:.0%} on {new} ({n} of the pictures to learn from).</source>
      <translation>Eine unbedachte Aufteilung, Bild für Bild, hätte nur mit dem Kopf {careless:.0%} gezeigt, wo es bei {new} {apart:.0%} sind ({n} der Bilder zum Lernen).</translation>
    </message>
    <message>
      <source>A click or Enter shows one large; H there shows where the model looked. Ctrl+click chooses several.</source>
      <translation>Ein Klick oder Eingabe zeigt eines groß; H zeigt dort, wohin das Modell geschaut hat. Strg+Klick wählt mehrere aus.</translation>
    </message>
    <message>
      <source>A corner, an edge or the border of the pictures, with a date or a frame for example, that decides instead of the thing. Such a model fails on pictures without it.</source>
      <translation>Eine Ecke, eine Kante oder der Rand der Bilder, etwa mit einem Datum oder einem Rahmen, der statt der Sache entscheidet. Ein solches Modell versagt bei Bildern, denen das fehlt.</translation>
    </message>
    <message>
      <source>A curve through all the points still rises: by it, twice the pictures would likely bring about {gain:.1f} points more ({low:.1f} to {high:.1f}), if the new ones are like these. But the last step went down by {fall:.1f} points, by chance or not, so rely on it less.</source>
      <translation>Eine Kurve durch alle Punkte steigt noch: Nach ihr brächten doppelt so viele Bilder wahrscheinlich etwa {gain:.1f} Prozentpunkte mehr ({low:.1f} bis {high:.1f}), wenn die neuen so sind wie diese. Aber der letzte Schritt ging um {fall:.1f} Prozentpunkte abwärts, durch Zufall oder nicht; verlassen Sie sich also weniger darauf.</translation>
    </message>
    <message>
      <source>A folder with a page that opens with a double click: drop pictures on it, without any network. The first time, Export downloads onnxruntime-web for it (14 MB, MIT licence) from cdn.jsdelivr.net.</source>
      <translation>Ein Ordner mit einer Seite, die sich mit einem Doppelklick öffnet: Ziehen Sie Bilder darauf, ganz ohne Netzwerk. Beim ersten Mal lädt „Exportieren“ dafür onnxruntime-web (14 MB, MIT-Lizenz) von cdn.jsdelivr.net herunter.</translation>
    </message>
    <message>
      <source>A frozen part of the network stays exactly as it is; an unfrozen part learns. With few pictures, freezing most of it keeps it from learning them by heart.</source>
      <translation>Ein eingefrorener Teil des Netzes bleibt genau, wie er ist; ein aufgetauter Teil lernt. Bei wenigen Bildern hält es das Netz vom Auswendiglernen ab, das meiste einzufrieren.</translation>
    </message>
    <message>
      <source>A head alone is fitted to what the network of the Model page sees, and answers pictures not learned.</source>
      <translation>Nur ein Kopf wird an das angepasst, was das Netz der Seite „Modell“ sieht, und beantwortet Bilder, an denen er nicht gelernt hat.</translation>
    </message>
    <message>
      <source>A head alone on {backbone} is right in {accuracy:.0%} ({low:.0%} to {high:.0%}) of {n} pictures that it had not learned from.</source>
      <translation>Nur ein Kopf auf {backbone} liegt bei {accuracy:.0%} ({low:.0%} bis {high:.0%}) von {n} Bildern richtig, an denen er nicht gelernt hatte.</translation>
    </message>
    <message>
      <source>A layer added after the old last one needs pretrained weights; choose another head to compare.</source>
      <translation>Eine Schicht nach der alten letzten braucht vortrainierte Gewichte; wählen Sie zum Vergleich einen anderen Kopf.</translation>
    </message>
    <message>
      <source>A learning rate below {rate} would learn nothing. The run goes on as it was.</source>
      <translation>Eine Lernrate unter {rate} würde nichts lernen. Der Lauf geht weiter wie zuvor.</translation>
    </message>
    <message>
      <source>A mistake: '{name}' is '{true}', and the model answered '{answered}'.</source>
      <translation>Ein Fehler: „{name}“ ist „{true}“, und das Modell hat „{answered}“ geantwortet.</translation>
    </message>
    <message>
      <source>A model file ends in .safetensors and is written by a tlgui run.</source>
      <translation>Eine Modelldatei endet auf .safetensors und wird von einem Lauf von tlgui geschrieben.</translation>
    </message>
    <message>
      <source>A name has at least one letter or number, and none of / and \.</source>
      <translation>Ein Name hat mindestens einen Buchstaben oder eine Ziffer und enthält weder / noch \.</translation>
    </message>
    <message>
      <source>A name, a family such as ResNet, or: small, large, quick, accurate, ready to use, MIT</source>
      <translation>Ein Name, eine Familie wie ResNet, oder: klein, groß, schnell, genau, einsatzbereit, MIT</translation>
    </message>
    <message>
      <source>A network that has already learned from very many pictures of other things. It knows edges, colours, textures and shapes; only its last part, the head, is replaced for your classes.</source>
      <translation>Ein Netz, das schon an sehr vielen Bildern anderer Dinge gelernt hat. Es kennt Kanten, Farben, Texturen und Formen; nur sein letzter Teil, der Kopf, wird für Ihre Klassen ersetzt.</translation>
    </message>
    <message>
      <source>A phase has at least one epoch more, and at most {most} in all. The run goes on as it was.</source>
      <translation>Eine Phase bekommt mindestens eine Epoche dazu und hat höchstens {most} insgesamt. Der Lauf geht weiter wie zuvor.</translation>
    </message>
    <message>
      <source>A picture cannot be read</source>
      <translation>Ein Bild lässt sich nicht lesen</translation>
    </message>
    <message>
      <source>A picture of '{name}'</source>
      <translation>Ein Bild von „{name}“</translation>
    </message>
    <message>
      <source>A picture seen large</source>
      <translation>Ein groß angezeigtes Bild</translation>
    </message>
    <message>
      <source>A project is about a folder of pictures, not a zip: unpack it first.</source>
      <translation>In einem Projekt geht es um einen Bilderordner, nicht um eine Zip-Datei: Entpacken Sie sie zuerst.</translation>
    </message>
    <message>
      <source>A report is one page, for a browser or as PDF: for a teacher, a boss or yourself. The code is this run as a script, for those who want to see how it is done.</source>
      <translation>Ein Bericht ist eine Seite, für den Browser oder als PDF: für die Lehrerin, den Chef oder Sie selbst. Der Code ist dieser Lauf als Skript, für alle, die sehen wollen, wie es gemacht wird.</translation>
    </message>
    <message>
      <source>A run goes on with pictures whose folder is not open. Open it here when the run is over.</source>
      <translation>Ein Lauf ist im Gang, dessen Bilderordner nicht geöffnet ist. Öffnen Sie ihn hier, wenn der Lauf zu Ende ist.</translation>
    </message>
    <message>
      <source>A run has between one and {most} phases.</source>
      <translation>Ein Lauf hat zwischen einer und {most} Phasen.</translation>
    </message>
    <message>
      <source>A run in '{path}' goes on, which will write the model file again; it was left as it is.</source>
      <translation>In „{path}“ ist ein Lauf im Gang, der die Modelldatei neu schreiben wird; sie wurde gelassen, wie sie ist.</translation>
    </message>
    <message>
      <source>A run in '{path}' goes on, which will write the model file again; the dial was left as it is.</source>
      <translation>In „{path}“ ist ein Lauf im Gang, der die Modelldatei neu schreiben wird; der Regler wurde gelassen, wie er war.</translation>
    </message>
    <message>
      <source>A run is going on</source>
      <translation>Ein Lauf ist im Gang</translation>
    </message>
    <message>
      <source>A run is going on in the background</source>
      <translation>Im Hintergrund ist ein Lauf im Gang</translation>
    </message>
    <message>
      <source>A run is going on with the choices it started with. What you change here is for the next run.</source>
      <translation>Ein Lauf ist im Gang, mit den Einstellungen, mit denen er begonnen hat. Was Sie hier ändern, gilt für den nächsten.</translation>
    </message>
    <message>
      <source>A run is still going on</source>
      <translation>Ein Lauf ist noch im Gang</translation>
    </message>
    <message>
      <source>A run takes</source>
      <translation>Dauer je Lauf</translation>
    </message>
    <message>
      <source>A run that is going on cannot be moved to the bin. Stop it first, on the Train page.</source>
      <translation>Ein Lauf, der im Gang ist, kann nicht in den Papierkorb. Stoppen Sie ihn zuerst, auf der Seite „Training“.</translation>
    </message>
    <message>
      <source>A run that you left in the background has not finished yet. It ends by itself and keeps its model; until then everything else is slower.</source>
      <translation>Ein Lauf, den Sie im Hintergrund gelassen haben, ist noch nicht fertig. Er endet von selbst und behält sein Modell; bis dahin ist alles andere langsamer.</translation>
    </message>
    <message>
      <source>A script can be written for networks of torchvision only.</source>
      <translation>Ein Skript lässt sich nur für Netze von torchvision schreiben.</translation>
    </message>
    <message>
      <source>A small network on top</source>
      <translation>Ein kleines Netz darauf</translation>
    </message>
    <message>
      <source>A small pattern that the network looks for everywhere in the picture. Those of the first layer can be seen: edges, stripes and blots of colour.</source>
      <translation>Ein kleines Muster, nach dem das Netz überall im Bild sucht. Die der ersten Schicht kann man sehen: Kanten, Streifen und Farbflecken.</translation>
    </message>
    <message numerus="yes">
      <source>A split by chance would have promised {n} points too many for {new}.</source>
      <translation>
        <numerusform>Eine zufällige Aufteilung hätte bei {new} {n} Prozentpunkt zu viel versprochen.</numerusform>
        <numerusform>Eine zufällige Aufteilung hätte bei {new} {n} Prozentpunkte zu viel versprochen.</numerusform>
      </translation>
    </message>
    <message>
      <source>A square is the mean over the layer's inputs.</source>
      <translation>Ein Quadrat ist der Mittelwert über die Eingänge der Schicht.</translation>
    </message>
    <message>
      <source>A star marks the epoch that the run kept, the one with the lowest validation loss.</source>
      <translation>Ein Stern markiert die Epoche, die der Lauf behalten hat, die mit dem niedrigsten Validierungsverlust.</translation>
    </message>
    <message>
      <source>A stretch of the network that is frozen or learns as one. Blocks near the input see edges and colours, blocks near the head see whole things.</source>
      <translation>Ein Abschnitt des Netzes, der als Ganzes eingefroren ist oder lernt. Blöcke nahe am Eingang sehen Kanten und Farben, Blöcke nahe am Kopf ganze Dinge.</translation>
    </message>
    <message>
      <source>A table for Excel has room for {most} columns, and these would be {n}.</source>
      <translation>Eine Tabelle für Excel hat Platz für {most} Spalten, und das wären {n}.</translation>
    </message>
    <message>
      <source>A table for Excel has room for {most} pictures, and these are {n}.</source>
      <translation>Eine Tabelle für Excel hat Platz für {most} Bilder, und das sind {n}.</translation>
    </message>
    <message>
      <source>A table of which classes are mixed up. A row is what the pictures are, a column what the model answered; the diagonal is right, every other number is a mistake.</source>
      <translation>Eine Tabelle, die zeigt, welche Klassen verwechselt werden. Eine Zeile ist, was die Bilder sind, eine Spalte, was das Modell geantwortet hat; die Diagonale ist richtig, jede andere Zahl ein Fehler.</translation>
    </message>
    <message>
      <source>A table, CSV or for Excel, with the probability of every class for each picture</source>
      <translation>Eine Tabelle, CSV oder für Excel, mit der Wahrscheinlichkeit jeder Klasse für jedes Bild</translation>
    </message>
    <message>
      <source>A test step with '{python}' failed: {reason}.</source>
      <translation>Ein Testschritt mit „{python}“ ist gescheitert: {reason}.</translation>
    </message>
    <message>
      <source>A token has 16 to 200 letters, digits and signs of ASCII, without blanks.</source>
      <translation>Ein Token hat 16 bis 200 Buchstaben, Ziffern und Zeichen aus ASCII, ohne Leerzeichen.</translation>
    </message>
    <message>
      <source>A web page needs onnxruntime-web {version}, which is not on this computer.</source>
      <translation>Eine Webseite braucht onnxruntime-web {version}, das nicht auf diesem Computer ist.</translation>
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
      <translation>Über dieses Modell</translation>
    </message>
    <message>
      <source>About tlgui</source>
      <translation>Über tlgui</translation>
    </message>
    <message>
      <source>About {duration} here</source>
      <translation>Hier etwa {duration}</translation>
    </message>
    <message>
      <source>About {duration} left, done at about {clock}.</source>
      <translation>Noch etwa {duration}, fertig gegen {clock}.</translation>
    </message>
    <message>
      <source>About {duration} on this computer ({pictures_per_s} pictures per second).</source>
      <translation>Etwa {duration} auf diesem Computer ({pictures_per_s} Bilder pro Sekunde).</translation>
    </message>
    <message>
      <source>About {duration} on this computer. You can cancel the rest at any time.</source>
      <translation>Etwa {duration} auf diesem Computer. Den Rest können Sie jederzeit abbrechen.</translation>
    </message>
    <message numerus="yes">
      <source>About {n} answers a second</source>
      <translation>
        <numerusform>Etwa 1 Antwort pro Sekunde</numerusform>
        <numerusform>Etwa {n} Antworten pro Sekunde</numerusform>
      </translation>
    </message>
    <message>
      <source>Accuracy</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <source>Accuracy has levelled off: twice as many pictures like these would likely bring less than {high:.1f} points. Pictures that show what is missing so far, or another network, may help more.</source>
      <translation>Die Genauigkeit steigt nicht mehr: Doppelt so viele Bilder wie diese brächten wahrscheinlich weniger als {high:.1f} Prozentpunkte. Bilder, die zeigen, was bisher fehlt, oder ein anderes Netz helfen vielleicht mehr.</translation>
    </message>
    <message>
      <source>Accuracy over the number of pictures</source>
      <translation>Genauigkeit über der Zahl der Bilder</translation>
    </message>
    <message>
      <source>Accuracy still rises: twice the pictures would likely bring about {gain:.1f} points more ({low:.1f} to {high:.1f}), if the new ones are like these.</source>
      <translation>Die Genauigkeit steigt noch: Doppelt so viele Bilder brächten wahrscheinlich etwa {gain:.1f} Prozentpunkte mehr ({low:.1f} bis {high:.1f}), wenn die neuen so sind wie diese.</translation>
    </message>
    <message>
      <source>Accuracy {accuracy:.1%}</source>
      <translation>Genauigkeit {accuracy:.1%}</translation>
    </message>
    <message>
      <source>Accuracy: % right</source>
      <translation>Genauigkeit: % richtig</translation>
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
      <translation>Danach eine Schicht anfügen</translation>
    </message>
    <message>
      <source>Add a phase</source>
      <translation>Phase hinzufügen</translation>
    </message>
    <message>
      <source>Add a second folder of pictures, for example of everything that does not belong in the first.</source>
      <translation>Fügen Sie einen zweiten Ordner mit Bildern hinzu, zum Beispiel mit allem, was nicht in den ersten gehört.</translation>
    </message>
    <message>
      <source>Add class</source>
      <translation>Klasse anlegen</translation>
    </message>
    <message>
      <source>Add pictures to the folder, or remove it.</source>
      <translation>Fügen Sie dem Ordner Bilder hinzu oder entfernen Sie ihn.</translation>
    </message>
    <message>
      <source>Add to queue</source>
      <translation>In Warteschlange</translation>
    </message>
    <message>
      <source>Added pictures: Enter shows one large</source>
      <translation>Hinzugefügte Bilder: Eingabe zeigt eines groß</translation>
    </message>
    <message>
      <source>Adds a phase after this one, with the same blocks</source>
      <translation>Fügt nach dieser eine Phase mit denselben Blöcken hinzu</translation>
    </message>
    <message>
      <source>Advanced: every number</source>
      <translation>Experten: jede Zahl</translation>
    </message>
    <message>
      <source>Advise me</source>
      <translation>Rat holen</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Nachher</translation>
    </message>
    <message>
      <source>After epoch {epoch}: training loss {train:.3f}, validation loss {val:.3f}, {accuracy:.0%} of the validation pictures right. Best, by the lowest validation loss, {best_loss:.3f}: epoch {best} with {best_accuracy:.0%}.</source>
      <translation>Nach Epoche {epoch}: Trainingsverlust {train:.3f}, Validierungsverlust {val:.3f}, {accuracy:.0%} der Validierungsbilder richtig. Am besten, nach dem niedrigsten Validierungsverlust, {best_loss:.3f}: Epoche {best} mit {best_accuracy:.0%}.</translation>
    </message>
    <message>
      <source>After the head, more of the pretrained network learns too, in small steps, so that it suits your pictures better without forgetting what it knows.</source>
      <translation>Nach dem Kopf lernt auch mehr vom vortrainierten Netz, in kleinen Schritten, damit es besser zu Ihren Bildern passt, ohne zu vergessen, was es kann.</translation>
    </message>
    <message>
      <source>Agree to the download, or choose weights that are on this computer.</source>
      <translation>Stimmen Sie dem Herunterladen zu oder wählen Sie Gewichte, die auf diesem Computer sind.</translation>
    </message>
    <message>
      <source>All answers</source>
      <translation>Alle Antworten</translation>
    </message>
    <message>
      <source>All classes</source>
      <translation>Alle Klassen</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Alle Dateien</translation>
    </message>
    <message>
      <source>All pictures</source>
      <translation>Alle Bilder</translation>
    </message>
    <message>
      <source>All pictures of '{name}' were taken by one camera ({group}), and none of another class: the model may tell the camera instead of '{name}', and no figure would show it. Take pictures of several classes with each camera.</source>
      <translation>Alle Bilder von „{name}“ wurden mit einer Kamera aufgenommen ({group}), und keines einer anderen Klasse: Das Modell könnte die Kamera erkennen statt „{name}“, und keine Kennzahl würde es zeigen. Nehmen Sie mit jeder Kamera Bilder mehrerer Klassen auf.</translation>
    </message>
    <message>
      <source>All pictures of '{name}' were taken on one day ({group}), and none of another class: the model may tell that day's light and background instead of '{name}', and no figure would show it. Take pictures of several classes on each day.</source>
      <translation>Alle Bilder von „{name}“ wurden an einem Tag aufgenommen ({group}), und keines einer anderen Klasse: Das Modell könnte Licht und Hintergrund dieses Tages erkennen statt „{name}“, und keine Kennzahl würde es zeigen. Nehmen Sie an jedem Tag Bilder mehrerer Klassen auf.</translation>
    </message>
    <message>
      <source>All pictures were taken by one camera ({group}): how it does with another one cannot be known from them.</source>
      <translation>Alle Bilder wurden mit einer Kamera aufgenommen ({group}): Wie das Modell mit einer anderen abschneidet, lässt sich daraus nicht wissen.</translation>
    </message>
    <message>
      <source>All pictures were taken on one day ({group}): how it does on another day cannot be known from them.</source>
      <translation>Alle Bilder wurden an einem Tag aufgenommen ({group}): Wie das Modell an einem anderen Tag abschneidet, lässt sich daraus nicht wissen.</translation>
    </message>
    <message>
      <source>All pictures: choose some, then press the number of a class</source>
      <translation>Alle Bilder: Wählen Sie welche aus und drücken Sie dann die Zahl einer Klasse</translation>
    </message>
    <message>
      <source>All that can be done with it</source>
      <translation>Alles, was man damit tun kann</translation>
    </message>
    <message>
      <source>All there is on this computer is the built-in network, which learned from drawings. {network}, a download of {size:.0f} MB, has learned from photos: on three sets of pictures such a network was right on 12 to 25 more of 100 by its last layer alone, and on 4 to 19 more once all of it had learned; on photos the most.</source>
      <translation>Auf diesem Computer gibt es nur das eingebaute Netz, das an Zeichnungen gelernt hat. {network}, ein Download von {size:.0f} MB, hat an Fotos gelernt: Auf drei Bildersammlungen lag ein solches Netz bei 12 bis 25 von 100 mehr richtig, allein mit seiner letzten Schicht, und bei 4 bis 19 mehr, sobald alles gelernt hatte; am meisten bei Fotos.</translation>
    </message>
    <message>
      <source>All three had the same pictures, seed and number of epochs at most, and stopped early by the same rule.</source>
      <translation>Alle drei hatten dieselben Bilder, denselben Seed und dieselbe Höchstzahl an Epochen und hörten nach derselben Regel früh auf.</translation>
    </message>
    <message>
      <source>All words</source>
      <translation>Alle Wörter</translation>
    </message>
    <message>
      <source>All {n} blocks below the head learned: '{most}' moved most, {change}, and '{least}' least, {least_change}.</source>
      <translation>Alle {n} Blöcke unter dem Kopf haben gelernt: „{most}“ hat sich am meisten verändert, um {change}, und „{least}“ am wenigsten, um {least_change}.</translation>
    </message>
    <message>
      <source>All {n} tensors in '{name}' fit {backbone}.</source>
      <translation>Alle {n} Tensoren in „{name}“ passen zu {backbone}.</translation>
    </message>
    <message numerus="yes">
      <source>All {pictures} were answered right.</source>
      <translation>
        <numerusform>Das eine Bild wurde richtig beantwortet.</numerusform>
        <numerusform>Alle {pictures} wurden richtig beantwortet.</numerusform>
      </translation>
    </message>
    <message>
      <source>Allow it in the system's settings, under privacy and camera, then press Start again.</source>
      <translation>Erlauben Sie es in den Einstellungen des Systems, unter Datenschutz und Kamera, und drücken Sie dann noch einmal „Starten“.</translation>
    </message>
    <message>
      <source>Also show weights whose licence has conditions</source>
      <translation>Auch Gewichte anzeigen, deren Lizenz Bedingungen hat</translation>
    </message>
    <message>
      <source>An epoch is one pass over all training pictures.</source>
      <translation>Eine Epoche ist ein Durchgang durch alle Trainingsbilder.</translation>
    </message>
    <message>
      <source>Another file...</source>
      <translation>Andere Datei...</translation>
    </message>
    <message>
      <source>Another folder...</source>
      <translation>Anderer Ordner...</translation>
    </message>
    <message>
      <source>Another network may suit your pictures better: every one on this computer is tried on them.</source>
      <translation>Vielleicht passt ein anderes Netz besser zu Ihren Bildern: Jedes auf diesem Computer wird an ihnen ausprobiert.</translation>
    </message>
    <message>
      <source>Another of the processes that train together could not go on: {reason} The run stopped there, and its state is on disk.</source>
      <translation>Ein anderer der Prozesse, die zusammen trainieren, konnte nicht weitermachen: {reason} Der Lauf hat dort gestoppt, und sein Stand ist gespeichert.</translation>
    </message>
    <message>
      <source>Another picture</source>
      <translation>Anderes Bild</translation>
    </message>
    <message>
      <source>Another picture...</source>
      <translation>Anderes Bild...</translation>
    </message>
    <message>
      <source>Another place...</source>
      <translation>Anderer Ort...</translation>
    </message>
    <message>
      <source>Another program is packing into '{out}' at this moment.</source>
      <translation>Ein anderes Programm packt gerade nach „{out}“.</translation>
    </message>
    <message>
      <source>Another set of ImageNet weights. tlgui looks for it on this computer when the run starts.</source>
      <translation>Ein anderer Satz ImageNet-Gewichte. tlgui sucht ihn auf diesem Computer, wenn der Lauf beginnt.</translation>
    </message>
    <message>
      <source>Another sorting into '{folder}' is going on; nothing was done.</source>
      <translation>Ein anderes Sortieren nach „{folder}“ ist im Gang; nichts wurde getan.</translation>
    </message>
    <message>
      <source>Another tlgui is drawing the sample pictures; waiting for it...</source>
      <translation>Ein anderes tlgui zeichnet die Beispielbilder; es wird darauf gewartet...</translation>
    </message>
    <message>
      <source>Another tlgui window is already downloading PyTorch into '{folder}'.</source>
      <translation>Ein anderes tlgui-Fenster lädt PyTorch schon nach „{folder}“ herunter.</translation>
    </message>
    <message>
      <source>Another way to look at this folder</source>
      <translation>Eine andere Sicht auf diesen Ordner</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <source>Answer dial</source>
      <translation>Antwortregler</translation>
    </message>
    <message>
      <source>Answer dial, least probability</source>
      <translation>Antwortregler, Mindestwahrscheinlichkeit</translation>
    </message>
    <message>
      <source>Answer everything</source>
      <translation>Alles beantworten</translation>
    </message>
    <message>
      <source>Answer its pictures with the open model</source>
      <translation>Seine Bilder mit dem offenen Modell beantworten</translation>
    </message>
    <message>
      <source>Answer them with this model</source>
      <translation>Mit diesem Modell beantworten</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>Beantwortet</translation>
    </message>
    <message>
      <source>Answered by a model that was open before.</source>
      <translation>Beantwortet von einem Modell, das vorher geöffnet war.</translation>
    </message>
    <message>
      <source>Answered pictures: Enter shows one large</source>
      <translation>Beantwortete Bilder: Eingabe zeigt eines groß</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <source>Answers every picture and is right in {right} of 100 ({low} to {high}).</source>
      <translation>Beantwortet jedes Bild und liegt bei {right} von 100 richtig ({low} bis {high}).</translation>
    </message>
    <message numerus="yes">
      <source>Answers none of {n} held-out pictures: every picture goes to you.</source>
      <translation>
        <numerusform>Beantwortet auch das 1 zurückgehaltene Bild nicht: Jedes Bild geht an Sie.</numerusform>
        <numerusform>Beantwortet keines von {n} zurückgehaltenen Bildern: Jedes Bild geht an Sie.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Answers {answered} of 100 pictures and is right in {right} of 100 of those ({low} to {high}); {n} go to you.</source>
      <translation>
        <numerusform>Beantwortet {answered} von 100 Bildern und liegt bei {right} von 100 davon richtig ({low} bis {high}); 1 geht an Sie.</numerusform>
        <numerusform>Beantwortet {answered} von 100 Bildern und liegt bei {right} von 100 davon richtig ({low} bis {high}); {n} gehen an Sie.</numerusform>
      </translation>
    </message>
    <message>
      <source>Answers: Enter shows a picture large</source>
      <translation>Antworten: Eingabe zeigt ein Bild groß</translation>
    </message>
    <message>
      <source>Apple GPU (MPS)</source>
      <translation>Apple-GPU (MPS)</translation>
    </message>
    <message>
      <source>As the schedule says</source>
      <translation>Wie der Plan es vorsieht</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>As they come</source>
      <translation>Wie sie kommen</translation>
    </message>
    <message>
      <source>As you asked: from the next batch on, every learning rate is divided by {times}, for the rest of the run. The highest is now {rate}.</source>
      <translation>Wie gewünscht: Ab dem nächsten Batch wird jede Lernrate durch {times} geteilt, für den Rest des Laufs. Die höchste ist jetzt {rate}.</translation>
    </message>
    <message>
      <source>As you asked: this phase ends with epoch {epoch}, and then {blocks} learn too.</source>
      <translation>Wie gewünscht: Diese Phase endet mit Epoche {epoch}, und dann lernen {blocks} mit.</translation>
    </message>
    <message numerus="yes">
      <source>As you asked: {n} more epochs for this phase, now until epoch {epoch}.</source>
      <translation>
        <numerusform>Wie gewünscht: 1 Epoche mehr für diese Phase, jetzt bis Epoche {epoch}.</numerusform>
        <numerusform>Wie gewünscht: {n} Epochen mehr für diese Phase, jetzt bis Epoche {epoch}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Ask whoever looks after that computer before you go on.</source>
      <translation>Fragen Sie, wer sich um diesen Computer kümmert, bevor Sie weitermachen.</translation>
    </message>
    <message>
      <source>Asked for; it begins when this epoch is over.</source>
      <translation>Vorgemerkt; es beginnt, wenn diese Epoche vorbei ist.</translation>
    </message>
    <message>
      <source>Asked for; the run takes it after this batch.</source>
      <translation>Vorgemerkt; der Lauf übernimmt es nach diesem Batch.</translation>
    </message>
    <message>
      <source>Asking it about some of your pictures...</source>
      <translation>Es wird nach einigen Ihrer Bilder gefragt...</translation>
    </message>
    <message>
      <source>Asking the network as it is</source>
      <translation>Das Netz wird befragt, wie es ist</translation>
    </message>
    <message>
      <source>Asking...</source>
      <translation>Wird gefragt...</translation>
    </message>
    <message>
      <source>Asks again at the next start</source>
      <translation>Fragt beim nächsten Start wieder</translation>
    </message>
    <message>
      <source>At least one of the two got every picture right.</source>
      <translation>Jedes Bild hatte mindestens einer von beiden richtig.</translation>
    </message>
    <message>
      <source>Augmentation</source>
      <translation>Augmentierung</translation>
    </message>
    <message>
      <source>Augmentation: colour</source>
      <translation>Augmentierung: Farbe</translation>
    </message>
    <message>
      <source>Augmentation: crop</source>
      <translation>Augmentierung: Ausschnitt</translation>
    </message>
    <message>
      <source>Augmentation: flip</source>
      <translation>Augmentierung: Spiegelung</translation>
    </message>
    <message>
      <source>Augmentation: how training pictures are varied</source>
      <translation>Augmentierung: wie Trainingsbilder variiert werden</translation>
    </message>
    <message>
      <source>Augmentation: rotate</source>
      <translation>Augmentierung: Drehung</translation>
    </message>
    <message>
      <source>Augmented versions of each picture run through the frozen layers once and cached; 0 augments anew every epoch, which is slower.</source>
      <translation>Augmentierte Varianten jedes Bildes, die einmal durch die eingefrorenen Schichten laufen und zwischengespeichert werden; 0 augmentiert jede Epoche neu, was langsamer ist.</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <source>Automatic takes an NVIDIA GPU, then Apple's, then the processor.</source>
      <translation>Automatisch nimmt eine NVIDIA-GPU, sonst die von Apple, sonst den Prozessor.</translation>
    </message>
    <message>
      <source>Automatic uses half precision where it is safe and faster.</source>
      <translation>Automatisch nimmt halbe Rechengenauigkeit, wo sie sicher und schneller ist.</translation>
    </message>
    <message>
      <source>Averaged weights</source>
      <translation>Gemittelte Gewichte</translation>
    </message>
    <message>
      <source>B broke nothing that A had right.</source>
      <translation>B hat nichts verdorben, was A richtig hatte.</translation>
    </message>
    <message>
      <source>B fixed none of A's mistakes.</source>
      <translation>B hat keinen Fehler von A behoben.</translation>
    </message>
    <message>
      <source>B fixed {fixed} of A's mistakes and broke {broken}: likely a real gain.</source>
      <translation>B hat {fixed} Fehler von A behoben und {broken} neue gemacht: wahrscheinlich ein echter Gewinn.</translation>
    </message>
    <message>
      <source>B fixed {fixed} of A's mistakes and broke {broken}: likely a real loss.</source>
      <translation>B hat {fixed} Fehler von A behoben und {broken} neue gemacht: wahrscheinlich ein echter Verlust.</translation>
    </message>
    <message>
      <source>B fixed {fixed} of A's mistakes and broke {broken}: this could be chance.</source>
      <translation>B hat {fixed} Fehler von A behoben und {broken} neue gemacht: Das könnte Zufall sein.</translation>
    </message>
    <message>
      <source>B fixed {fixed} of A's mistakes and broke {broken}: too few to tell, this could be chance.</source>
      <translation>B hat {fixed} Fehler von A behoben und {broken} neue gemacht: zu wenige für ein Urteil, das könnte Zufall sein.</translation>
    </message>
    <message>
      <source>B: {answer}</source>
      <translation>B: {answer}</translation>
    </message>
    <message>
      <source>Back to “{choice}”: {network}</source>
      <translation>Zurück zu „{choice}“: {network}</translation>
    </message>
    <message>
      <source>Backbone</source>
      <translation>Backbone</translation>
    </message>
    <message>
      <source>Backbone, pretrained network</source>
      <translation>Backbone, vortrainiertes Netz</translation>
    </message>
    <message>
      <source>Backbone: the pretrained network</source>
      <translation>Backbone: das vortrainierte Netz</translation>
    </message>
    <message>
      <source>Backbones</source>
      <translation>Backbones</translation>
    </message>
    <message>
      <source>Balanced</source>
      <translation>Ausgewogen</translation>
    </message>
    <message>
      <source>Balanced accuracy</source>
      <translation>Balancierte Genauigkeit</translation>
    </message>
    <message>
      <source>Balanced accuracy {accuracy:.1%}</source>
      <translation>Balancierte Genauigkeit {accuracy:.1%}</translation>
    </message>
    <message>
      <source>Bare weights can only be exported for networks of torchvision, and '{backbone}' is not one.</source>
      <translation>Bloße Gewichte lassen sich nur für Netze von torchvision exportieren, und „{backbone}“ ist keines.</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>Batch</translation>
    </message>
    <message>
      <source>Batch norm statistics</source>
      <translation>Batchnorm-Statistik</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>Batchgröße</translation>
    </message>
    <message numerus="yes">
      <source>Batches are now processed {n} pictures at a time (gradient accumulation), because memory was too small; the result stays the same.</source>
      <translation>
        <numerusform>Batches werden jetzt Bild für Bild verarbeitet (Gradientenakkumulation), weil der Speicher zu klein war; das Ergebnis bleibt gleich.</numerusform>
        <numerusform>Batches werden jetzt mit je {n} Bildern auf einmal verarbeitet (Gradientenakkumulation), weil der Speicher zu klein war; das Ergebnis bleibt gleich.</numerusform>
      </translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Vorher</translation>
    </message>
    <message>
      <source>Before a run, a head alone is fitted this many times, each time without one part of the pictures, which it then answers: a first accuracy with its range. More folds are slower and learn from more pictures each.</source>
      <translation>Vor einem Lauf wird nur ein Kopf so oft angepasst, jedes Mal ohne einen Teil der Bilder, den er dann beantwortet: eine erste Genauigkeit mit ihrer Spanne. Mehr Teile sind langsamer, und jeder Kopf lernt an mehr Bildern.</translation>
    </message>
    <message>
      <source>Before collecting more pictures: see how much better the network got with each part of those you have.</source>
      <translation>Bevor Sie mehr Bilder sammeln: Sehen Sie, wie viel besser das Netz mit jedem Teil derer wurde, die Sie haben.</translation>
    </message>
    <message>
      <source>Begin with your pictures</source>
      <translation>Mit Ihren Bildern beginnen</translation>
    </message>
    <message>
      <source>Begins no more of these runs and discards the one that goes on; finished ones stay</source>
      <translation>Beginnt keinen weiteren dieser Läufe und verwirft den laufenden; fertige bleiben</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>Begonnen</translation>
    </message>
    <message>
      <source>Begun together</source>
      <translation>Zusammen begonnen</translation>
    </message>
    <message>
      <source>Believe {accuracy:.1%}, and expect a little less of new pictures: this run had too few pictures to keep some for a test.</source>
      <translation>Glauben Sie {accuracy:.1%} und erwarten Sie bei neuen Bildern etwas weniger: Dieser Lauf hatte zu wenige Bilder, um welche für einen Test zurückzuhalten.</translation>
    </message>
    <message>
      <source>Believe {accuracy:.1%}: the test pictures had no say in anything.</source>
      <translation>Glauben Sie {accuracy:.1%}: Die Testbilder haben nirgends mitbestimmt.</translation>
    </message>
    <message>
      <source>Below the head only '{block}' learned: it moved {change}.</source>
      <translation>Unter dem Kopf hat nur „{block}“ gelernt: Er hat sich um {change} verändert.</translation>
    </message>
    <message>
      <source>Below the head only the last block learned: '{block}' moved {change}. All blocks before it are exactly as they were.</source>
      <translation>Unter dem Kopf hat nur der letzte Block gelernt: „{block}“ hat sich um {change} verändert. Alle Blöcke davor sind genau, wie sie waren.</translation>
    </message>
    <message>
      <source>Beside the second, “{second}”, it fixed {fixed} mistakes and broke {broken}: likely really better.</source>
      <translation>Neben dem zweiten, „{second}“, hat er {fixed} Fehler behoben und {broken} neue gemacht: wahrscheinlich wirklich besser.</translation>
    </message>
    <message>
      <source>Beside the second, “{second}”, it fixed {fixed} mistakes and broke {broken}: this could be chance.</source>
      <translation>Neben dem zweiten, „{second}“, hat er {fixed} Fehler behoben und {broken} neue gemacht: Das könnte Zufall sein.</translation>
    </message>
    <message>
      <source>Beside the second, “{second}”, it fixed {fixed} mistakes and broke {broken}: too few to tell.</source>
      <translation>Neben dem zweiten, „{second}“, hat er {fixed} Fehler behoben und {broken} neue gemacht: zu wenige für ein Urteil.</translation>
    </message>
    <message>
      <source>Best by the validation pictures, which choose: “{best}”. On {n} test pictures, which had no part in that choice, it gets {right} right ({low:.0%} to {high:.0%}).</source>
      <translation>Am besten nach den Validierungsbildern, die entscheiden: „{best}“. Von {n} Testbildern, die daran nicht beteiligt waren, sind {right} richtig ({low:.0%} bis {high:.0%}).</translation>
    </message>
    <message>
      <source>Best epoch</source>
      <translation>Beste Epoche</translation>
    </message>
    <message>
      <source>Best features</source>
      <translation>Beste Merkmale</translation>
    </message>
    <message>
      <source>Best so far by validation loss: epoch {epoch}.</source>
      <translation>Bisher am besten nach Validierungsverlust: Epoche {epoch}.</translation>
    </message>
    <message>
      <source>Best, the star: the epoch with the lowest validation loss. Its model is the one that is kept.</source>
      <translation>Der Stern: die beste Epoche, die mit dem niedrigsten Validierungsverlust. Ihr Modell wird behalten.</translation>
    </message>
    <message>
      <source>Best: “{best}”, with {right} of {n} validation pictures right ({low:.0%} to {high:.0%}).</source>
      <translation>Am besten: „{best}“, mit {right} von {n} Validierungsbildern richtig ({low:.0%} bis {high:.0%}).</translation>
    </message>
    <message>
      <source>Better than guessing, but most of its answers are wrong.</source>
      <translation>Besser als Raten, doch die meisten Antworten sind falsch.</translation>
    </message>
    <message>
      <source>Between which figures the true one very likely (95%) lies. With few pictures luck counts for much, so the range is wide; with four times as many it is about half as wide.</source>
      <translation>Zwischen welchen Werten der wahre sehr wahrscheinlich (95 %) liegt. Bei wenigen Bildern zählt das Glück viel, deshalb ist die Spanne breit; bei viermal so vielen ist sie etwa halb so breit.</translation>
    </message>
    <message>
      <source>Block</source>
      <translation>Block</translation>
    </message>
    <message>
      <source>Blocks join in one by one; those further down learn at lower rates (gradual).</source>
      <translation>Blöcke kommen einer nach dem anderen dazu; weiter unten lernen sie mit kleineren Raten (gradual).</translation>
    </message>
    <message>
      <source>Both wrong ({n})</source>
      <translation>Beide falsch ({n})</translation>
    </message>
    <message>
      <source>Bright: this spoke for the answer. Dark: this did not matter.</source>
      <translation>Hell: Das sprach für die Antwort. Dunkel: Das spielte keine Rolle.</translation>
    </message>
    <message>
      <source>Broken by B ({n})</source>
      <translation>Von B verdorben ({n})</translation>
    </message>
    <message>
      <source>Built in, needs no internet: it learned from drawings made by a program. ImageNet weights know far more.</source>
      <translation>Eingebaut, braucht kein Internet: Es hat an Zeichnungen gelernt, die ein Programm gemacht hat. ImageNet-Gewichte können weit mehr.</translation>
    </message>
    <message>
      <source>By answer</source>
      <translation>Nach Antwort</translation>
    </message>
    <message>
      <source>By file name</source>
      <translation>Nach Dateiname</translation>
    </message>
    <message>
      <source>By name</source>
      <translation>Nach Name</translation>
    </message>
    <message>
      <source>By the time that its parts take.</source>
      <translation>Nach der Zeit, die seine Teile brauchen.</translation>
    </message>
    <message>
      <source>By tlgui {version}.</source>
      <translation>Von tlgui {version}.</translation>
    </message>
    <message>
      <source>By “{heading}”</source>
      <translation>Nach „{heading}“</translation>
    </message>
    <message>
      <source>CSV table</source>
      <translation>CSV-Tabelle</translation>
    </message>
    <message>
      <source>Cached views</source>
      <translation>Varianten im Cache</translation>
    </message>
    <message>
      <source>Calibration</source>
      <translation>Kalibrierung</translation>
    </message>
    <message>
      <source>Calibration error (ECE): {ece:.1%}, with a temperature of {temperature:.2f}.</source>
      <translation>Kalibrierungsfehler (ECE): {ece:.1%}, mit einer Temperatur von {temperature:.2f}.</translation>
    </message>
    <message>
      <source>Calibration error (ECE; how far these percentages are off on average): {ece:.1%}; without its temperature of {temperature:.2f}, which evens them out, it would be {ece_before:.1%}.</source>
      <translation>Kalibrierungsfehler (ECE; wie weit diese Prozentzahlen im Mittel danebenliegen): {ece:.1%}; ohne seine Temperatur von {temperature:.2f}, die sie ausgleicht, wären es {ece_before:.1%}.</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Kamera</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Cancel the export</source>
      <translation>Export abbrechen</translation>
    </message>
    <message>
      <source>Cancel the rest</source>
      <translation>Rest abbrechen</translation>
    </message>
    <message>
      <source>Cancelled; nothing was changed.</source>
      <translation>Abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Cancelled; nothing was written.</source>
      <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
      <source>Cards</source>
      <translation>Karten</translation>
    </message>
    <message>
      <source>Careful, these figures may deceive. {found} See below: does it look at the right place?</source>
      <translation>Vorsicht, diese Kennzahlen können täuschen. {found} Siehe unten: Schaut es auf die richtige Stelle?</translation>
    </message>
    <message>
      <source>Certain that it is bright; keep it where new pictures will be so too.</source>
      <translation>Hell ist es sicher; behalten Sie es, wenn auch neue Bilder so sein werden.</translation>
    </message>
    <message>
      <source>Certain that it is dark; keep it where new pictures will be so too.</source>
      <translation>Dunkel ist es sicher; behalten Sie es, wenn auch neue Bilder so sein werden.</translation>
    </message>
    <message>
      <source>Certain.</source>
      <translation>Sicher.</translation>
    </message>
    <message>
      <source>Certain. Nothing is wrong with it otherwise.</source>
      <translation>Sicher. Sonst ist daran nichts falsch.</translation>
    </message>
    <message>
      <source>Certain: every byte is the same.</source>
      <translation>Sicher: Jedes Byte ist gleich.</translation>
    </message>
    <message>
      <source>Certain; a thumbnail may have been saved in place of the picture.</source>
      <translation>Sicher; vielleicht wurde statt des Bildes ein Vorschaubild gespeichert.</translation>
    </message>
    <message>
      <source>Chance</source>
      <translation>Zufall</translation>
    </message>
    <message>
      <source>Chance alone can explain the difference, or there is none: what these have in common does not seem to help it.</source>
      <translation>Der Unterschied lässt sich allein mit Zufall erklären, oder es gibt keinen: Was diese gemeinsam haben, scheint nicht zu helfen.</translation>
    </message>
    <message>
      <source>Check again</source>
      <translation>Erneut prüfen</translation>
    </message>
    <message>
      <source>Check every picture</source>
      <translation>Jedes Bild prüfen</translation>
    </message>
    <message>
      <source>Check it</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>Check its name.</source>
      <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
      <source>Checking the saved model on pictures that it did not learn from</source>
      <translation>Das gespeicherte Modell wird an Bildern geprüft, an denen es nicht gelernt hat</translation>
    </message>
    <message>
      <source>Choose 'auto' or 'cpu'.</source>
      <translation>Wählen Sie „auto“ oder „cpu“.</translation>
    </message>
    <message>
      <source>Choose 'linear', 'append' or 'mlp'.</source>
      <translation>Wählen Sie „linear“, „append“ oder „mlp“.</translation>
    </message>
    <message>
      <source>Choose '{only}' instead.</source>
      <translation>Wählen Sie stattdessen „{only}“.</translation>
    </message>
    <message>
      <source>Choose a block nearer to the picture.</source>
      <translation>Wählen Sie einen Block näher am Bild.</translation>
    </message>
    <message>
      <source>Choose a file that you have permission to read.</source>
      <translation>Wählen Sie eine Datei, die Sie lesen dürfen.</translation>
    </message>
    <message>
      <source>Choose a folder beside it.</source>
      <translation>Wählen Sie einen Ordner daneben.</translation>
    </message>
    <message>
      <source>Choose a folder of pictures that have no class yet. Those are picked that would teach the model most: it is unsure of them, and they differ from one another.</source>
      <translation>Wählen Sie einen Ordner mit Bildern, die noch keine Klasse haben. Herausgesucht werden die, aus denen das Modell am meisten lernen würde: Es ist sich bei ihnen unsicher, und sie unterscheiden sich voneinander.</translation>
    </message>
    <message>
      <source>Choose a folder that holds pretrained weights, such as one that a class shares</source>
      <translation>Wählen Sie einen Ordner mit vortrainierten Gewichten, etwa einen, den ein Kurs gemeinsam nutzt</translation>
    </message>
    <message>
      <source>Choose a folder that you may write to, on a disk with free space.</source>
      <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen, auf einem Datenträger mit freiem Platz.</translation>
    </message>
    <message>
      <source>Choose a folder with one sub-folder of pictures per class.</source>
      <translation>Wählen Sie einen Ordner, der für jede Klasse einen Unterordner mit Bildern enthält.</translation>
    </message>
    <message>
      <source>Choose a folder with pictures that are not yet among those of the project.</source>
      <translation>Wählen Sie einen Ordner mit Bildern, die noch nicht zu denen des Projekts gehören.</translation>
    </message>
    <message>
      <source>Choose a folder...</source>
      <translation>Ordner wählen...</translation>
    </message>
    <message>
      <source>Choose a new folder.</source>
      <translation>Wählen Sie einen neuen Ordner.</translation>
    </message>
    <message>
      <source>Choose a new or an empty folder.</source>
      <translation>Wählen Sie einen neuen oder leeren Ordner.</translation>
    </message>
    <message>
      <source>Choose a new or empty folder.</source>
      <translation>Wählen Sie einen neuen oder leeren Ordner.</translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <translation>Bild wählen</translation>
    </message>
    <message>
      <source>Choose a run</source>
      <translation>Einen Lauf auswählen</translation>
    </message>
    <message>
      <source>Choose a smaller backbone, and start again; what was saved is safe.</source>
      <translation>Wählen Sie ein kleineres Backbone und starten Sie neu; was gespeichert wurde, ist sicher.</translation>
    </message>
    <message>
      <source>Choose a weights file</source>
      <translation>Gewichtsdatei wählen</translation>
    </message>
    <message>
      <source>Choose a weights file by hand, or use other weights.</source>
      <translation>Wählen Sie selbst eine Gewichtsdatei oder verwenden Sie andere Gewichte.</translation>
    </message>
    <message>
      <source>Choose a weights file by hand; or name a folder that you may write to in the environment variable TLGUI_DATA_DIR and start tlgui again.</source>
      <translation>Wählen Sie selbst eine Gewichtsdatei; oder nennen Sie in der Umgebungsvariablen TLGUI_DATA_DIR einen Ordner, in den Sie schreiben dürfen, und starten Sie tlgui neu.</translation>
    </message>
    <message>
      <source>Choose a weights file.</source>
      <translation>Wählen Sie eine Gewichtsdatei.</translation>
    </message>
    <message>
      <source>Choose a weights file...</source>
      <translation>Gewichtsdatei wählen...</translation>
    </message>
    <message>
      <source>Choose all pictures</source>
      <translation>Alle Bilder auswählen</translation>
    </message>
    <message>
      <source>Choose another Python...</source>
      <translation>Anderes Python wählen...</translation>
    </message>
    <message>
      <source>Choose another folder for the sample pictures.</source>
      <translation>Wählen Sie einen anderen Ordner für die Beispielbilder.</translation>
    </message>
    <message>
      <source>Choose another folder, or take that sorting back first.</source>
      <translation>Wählen Sie einen anderen Ordner oder nehmen Sie das frühere Sortieren zuerst zurück.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>Choose another name, or move the pictures to that class.</source>
      <translation>Wählen Sie einen anderen Namen oder verschieben Sie die Bilder in diese Klasse.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>Choose another place, or make room on that disk.</source>
      <translation>Wählen Sie einen anderen Ort oder schaffen Sie Platz auf diesem Datenträger.</translation>
    </message>
    <message>
      <source>Choose another port, or 0 for one that is free.</source>
      <translation>Wählen Sie einen anderen Port oder 0 für einen freien.</translation>
    </message>
    <message>
      <source>Choose another weights file.</source>
      <translation>Wählen Sie eine andere Gewichtsdatei.</translation>
    </message>
    <message>
      <source>Choose folder...</source>
      <translation>Ordner wählen...</translation>
    </message>
    <message>
      <source>Choose heads, schedules and networks; each combination becomes a run</source>
      <translation>Wählen Sie Köpfe, Trainingspläne und Netze; jede Kombination wird ein Lauf</translation>
    </message>
    <message>
      <source>Choose how good the model should become, and how long it may take to learn.</source>
      <translation>Wählen Sie, wie gut das Modell werden soll und wie lange es dafür lernen darf.</translation>
    </message>
    <message>
      <source>Choose one beside it.</source>
      <translation>Wählen Sie einen daneben.</translation>
    </message>
    <message>
      <source>Choose one of the held-out pictures, or drop any picture here</source>
      <translation>Wählen Sie eines der zurückgehaltenen Bilder oder ziehen Sie irgendein Bild hierher</translation>
    </message>
    <message>
      <source>Choose one of {names}.</source>
      <translation>Wählen Sie eine von {names}.</translation>
    </message>
    <message>
      <source>Choose phases 'auto', or another schedule.</source>
      <translation>Wählen Sie als Phasen „auto“ oder einen anderen Trainingsplan.</translation>
    </message>
    <message>
      <source>Choose pictures below first.</source>
      <translation>Wählen Sie unten zuerst Bilder aus.</translation>
    </message>
    <message>
      <source>Choose pictures first.</source>
      <translation>Wählen Sie zuerst Bilder aus.</translation>
    </message>
    <message>
      <source>Choose pictures, with Shift or Ctrl several, with Ctrl+A all. A number moves them to the class of that number, X leaves them out, 0 takes them as they lie; or drag them onto a class. The files stay where and as they are.</source>
      <translation>Wählen Sie Bilder aus, mit Umschalt oder Strg mehrere, mit Strg+A alle. Eine Zahl verschiebt sie in die Klasse mit dieser Zahl, X lässt sie aus, 0 nimmt sie, wie sie liegen; oder ziehen Sie sie auf eine Klasse. Die Dateien bleiben, wo und wie sie sind.</translation>
    </message>
    <message>
      <source>Choose pictures...</source>
      <translation>Bilder wählen...</translation>
    </message>
    <message>
      <source>Choose something else to keep apart by, or chance.</source>
      <translation>Wählen Sie etwas anderes, wonach getrennt wird, oder den Zufall.</translation>
    </message>
    <message>
      <source>Choose the 'linear' or 'mlp' head, or other weights.</source>
      <translation>Wählen Sie den Kopf „linear“ oder „mlp“ oder andere Gewichte.</translation>
    </message>
    <message>
      <source>Choose the 'linear' or 'mlp' head, or pretrained weights.</source>
      <translation>Wählen Sie den Kopf „linear“ oder „mlp“ oder vortrainierte Gewichte.</translation>
    </message>
    <message>
      <source>Choose the ImageNet weights, a weights file, or random weights.</source>
      <translation>Wählen Sie die ImageNet-Gewichte, eine Gewichtsdatei oder Zufallsgewichte.</translation>
    </message>
    <message>
      <source>Choose the backbone {STARTER_BACKBONE}, or other weights.</source>
      <translation>Wählen Sie das Backbone {STARTER_BACKBONE} oder andere Gewichte.</translation>
    </message>
    <message>
      <source>Choose the folder that holds one sub-folder per class.</source>
      <translation>Wählen Sie den Ordner, der für jede Klasse einen Unterordner enthält.</translation>
    </message>
    <message>
      <source>Choose the folder that it was trained on, or evaluate all pictures.</source>
      <translation>Wählen Sie den Ordner, mit dem es trainiert wurde, oder werten Sie alle Bilder aus.</translation>
    </message>
    <message>
      <source>Choose the folder that the pictures were sorted into.</source>
      <translation>Wählen Sie den Ordner, in den die Bilder sortiert wurden.</translation>
    </message>
    <message>
      <source>Choose the folder...</source>
      <translation>Ordner wählen...</translation>
    </message>
    <message>
      <source>Choose their file, or a folder with config.json and model.safetensors; or put the file as '{name}' into '{folder}'. Or start from random weights.</source>
      <translation>Wählen Sie ihre Datei oder einen Ordner mit config.json und model.safetensors; oder legen Sie die Datei als „{name}“ in „{folder}“. Oder beginnen Sie mit Zufallsgewichten.</translation>
    </message>
    <message>
      <source>Choose two runs on the same folder of pictures with the same split: the same part held out, the same seed.</source>
      <translation>Wählen Sie zwei Läufe mit demselben Bilderordner und derselben Aufteilung: gleich großer zurückgehaltener Teil, gleicher Seed.</translation>
    </message>
    <message>
      <source>Choose two runs on the same folder of pictures.</source>
      <translation>Wählen Sie zwei Läufe mit demselben Bilderordner.</translation>
    </message>
    <message>
      <source>Choose weights 'none', or another schedule.</source>
      <translation>Wählen Sie als Gewichte „none“ oder einen anderen Trainingsplan.</translation>
    </message>
    <message>
      <source>Choose where to save the diagnostic report</source>
      <translation>Wählen Sie, wo der Diagnosebericht gespeichert wird</translation>
    </message>
    <message>
      <source>Choose...</source>
      <translation>Wählen...</translation>
    </message>
    <message>
      <source>Chooses these runs in the list, so that their curves are drawn over each other</source>
      <translation>Wählt diese Läufe in der Liste aus, damit ihre Kurven übereinander gezeichnet werden</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation>Ausgewählt</translation>
    </message>
    <message>
      <source>Chosen for the next run: {change}.</source>
      <translation>Für den nächsten Lauf gewählt: {change}.</translation>
    </message>
    <message>
      <source>Chosen pictures into it</source>
      <translation>Ausgewählte Bilder hinein</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Klasse</translation>
    </message>
    <message>
      <source>Class by class</source>
      <translation>Klasse für Klasse</translation>
    </message>
    <message>
      <source>Class {name}</source>
      <translation>Klasse {name}</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Klassen</translation>
    </message>
    <message>
      <source>Classes: drop pictures on one, or press its number</source>
      <translation>Klassen: Ziehen Sie Bilder auf eine oder drücken Sie ihre Zahl</translation>
    </message>
    <message>
      <source>Classic, as in courses</source>
      <translation>Klassisch, wie in Kursen</translation>
    </message>
    <message>
      <source>Clear the list</source>
      <translation>Liste leeren</translation>
    </message>
    <message>
      <source>Click a run to use it. Click with Ctrl, or press Space, for one more: two are compared picture by picture, of more you see the curves together.</source>
      <translation>Klicken Sie auf einen Lauf, um ihn zu verwenden. Mit Strg und Klick oder der Leertaste kommt einer dazu: Zwei werden Bild für Bild verglichen, von mehreren sehen Sie die Kurven zusammen.</translation>
    </message>
    <message>
      <source>Click a run to use it. Tick two to compare them picture by picture, or more to see their curves together; Space ticks the one under the cursor.</source>
      <translation>Klicken Sie auf einen Lauf, um ihn zu verwenden. Haken Sie zwei an, um sie Bild für Bild zu vergleichen, oder mehr, um ihre Kurven zusammen zu sehen; die Leertaste hakt den unter dem Cursor an.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close it in other programs and make sure that there is room on its disk. The same again goes on: answers are kept.</source>
      <translation>Schließen Sie sie in anderen Programmen und sorgen Sie für Platz auf dem Datenträger. Noch einmal gestartet, geht es dort weiter: Die Antworten sind aufbewahrt.</translation>
    </message>
    <message>
      <source>Close now, and go on with it another day</source>
      <translation>Jetzt schließen und ein andermal damit weitermachen</translation>
    </message>
    <message>
      <source>Close now, and let it finish in the background</source>
      <translation>Jetzt schließen und ihn im Hintergrund fertig werden lassen</translation>
    </message>
    <message>
      <source>Close other programs that may be using it, then press Start again.</source>
      <translation>Schließen Sie andere Programme, die sie gerade verwenden könnten, und drücken Sie dann noch einmal „Starten“.</translation>
    </message>
    <message>
      <source>Compare networks</source>
      <translation>Netze vergleichen</translation>
    </message>
    <message>
      <source>Compare {n} networks</source>
      <translation>{n} Netze vergleichen</translation>
    </message>
    <message>
      <source>Computer</source>
      <translation>Computer</translation>
    </message>
    <message>
      <source>Confusion matrix</source>
      <translation>Konfusionsmatrix</translation>
    </message>
    <message>
      <source>Confusion matrix: rows are what the pictures are, columns what the model answered</source>
      <translation>Konfusionsmatrix: Zeilen sind, was die Bilder sind, Spalten, was das Modell geantwortet hat</translation>
    </message>
    <message>
      <source>Connect once with 'ssh {host}' in a terminal, compare the key that it shows with that computer's, and agree.</source>
      <translation>Verbinden Sie sich einmal mit „ssh {host}“ in einem Terminal, vergleichen Sie den gezeigten Schlüssel mit dem jenes Computers, und stimmen Sie zu.</translation>
    </message>
    <message>
      <source>Connecting to download the weights of {backbone} ...</source>
      <translation>Verbinden, um die Gewichte von {backbone} herunterzuladen ...</translation>
    </message>
    <message>
      <source>Constant</source>
      <translation>Konstant</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Continue it to follow it from here, or choose another folder.</source>
      <translation>Setzen Sie ihn fort, um ihm von hier aus zu folgen, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>Continue those that are there, or choose another folder.</source>
      <translation>Setzen Sie die vorhandenen fort oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>Copies all pictures, as you labelled them, into a new folder. The originals stay.</source>
      <translation>Kopiert alle Bilder, mit den Klassen, die Sie ihnen gegeben haben, in einen neuen Ordner. Die Originale bleiben.</translation>
    </message>
    <message>
      <source>Copies still go into '{folder}'.</source>
      <translation>Kopien kommen weiterhin nach „{folder}“.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copy each picture into a folder of its class too</source>
      <translation>Jedes Bild auch in einen Ordner seiner Klasse kopieren</translation>
    </message>
    <message>
      <source>Copy it again from the original.</source>
      <translation>Kopieren Sie sie noch einmal vom Original.</translation>
    </message>
    <message>
      <source>Copy or download it again.</source>
      <translation>Kopieren Sie sie noch einmal oder laden Sie sie neu herunter.</translation>
    </message>
    <message>
      <source>Copy or move</source>
      <translation>Kopieren oder verschieben</translation>
    </message>
    <message>
      <source>Copy path</source>
      <translation>Pfad kopieren</translation>
    </message>
    <message>
      <source>Copy paths</source>
      <translation>Pfade kopieren</translation>
    </message>
    <message>
      <source>Copy picture</source>
      <translation>Bild kopieren</translation>
    </message>
    <message>
      <source>Copy pictures</source>
      <translation>Bilder kopieren</translation>
    </message>
    <message>
      <source>Copy the file again from the original, or train a new model.</source>
      <translation>Kopieren Sie die Datei noch einmal vom Original oder trainieren Sie ein neues Modell.</translation>
    </message>
    <message>
      <source>Copy the model file again from the original, or train a new model.</source>
      <translation>Kopieren Sie die Modelldatei noch einmal vom Original oder trainieren Sie ein neues Modell.</translation>
    </message>
    <message>
      <source>Copy them: the originals stay</source>
      <translation>Kopieren: Originale bleiben</translation>
    </message>
    <message>
      <source>Copying between this computer and '{host}' failed: {reason}</source>
      <translation>Das Kopieren zwischen diesem Computer und „{host}“ ist fehlgeschlagen: {reason}</translation>
    </message>
    <message>
      <source>Copying your pictures to the other computer</source>
      <translation>Ihre Bilder werden auf den anderen Computer kopiert</translation>
    </message>
    <message>
      <source>Copying...</source>
      <translation>Wird kopiert...</translation>
    </message>
    <message>
      <source>Corners, edges and borders of the pictures are pasted into pictures of other classes. Where that alone makes the answer, the model has learned a date, a logo or a frame instead of the thing.</source>
      <translation>Ecken, Kanten und Ränder der Bilder werden in Bilder anderer Klassen eingesetzt. Wo das allein die Antwort macht, hat das Modell ein Datum, ein Logo oder einen Rahmen gelernt statt der Sache.</translation>
    </message>
    <message>
      <source>Correct the answer: the picture is added to your pictures for the next run</source>
      <translation>Korrigiert die Antwort: Das Bild kommt für den nächsten Lauf zu Ihren Bildern</translation>
    </message>
    <message>
      <source>Corrected pictures: Enter shows one large</source>
      <translation>Korrigierte Bilder: Eingabe zeigt eines groß</translation>
    </message>
    <message>
      <source>Counted equally</source>
      <translation>Gleich gezählt</translation>
    </message>
    <message>
      <source>Counted equally where uneven</source>
      <translation>Ausgleichen, wo ungleich</translation>
    </message>
    <message numerus="yes">
      <source>Counted on the {n} {part} pictures that the dial is set on, so it may look a little too good: {answered} answered, {right} of them right.</source>
      <translation>
        <numerusform>Gezählt an dem 1 Bild ({part}), nach dem der Regler eingestellt ist, sieht also womöglich zu gut aus: {answered} beantwortet, davon {right} richtig.</numerusform>
        <numerusform>Gezählt an den {n} Bildern ({part}), nach denen der Regler eingestellt ist, sieht also womöglich etwas zu gut aus: {answered} beantwortet, davon {right} richtig.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Counted on {n} {part} pictures, which had no say in where the dial stands: {answered} answered, {right} of them right.</source>
      <translation>
        <numerusform>Gezählt an 1 Bild ({part}), das die Stellung des Reglers nicht mitbestimmt hat: {answered} beantwortet, davon {right} richtig.</numerusform>
        <numerusform>Gezählt an {n} Bildern ({part}), die die Stellung des Reglers nicht mitbestimmt haben: {answered} beantwortet, davon {right} richtig.</numerusform>
      </translation>
    </message>
    <message>
      <source>Crop: the middle is cut out</source>
      <translation>Zuschneiden: nur die Mitte</translation>
    </message>
    <message>
      <source>Crop: the middle is cut out, as the network was trained</source>
      <translation>Zuschneiden: nur die Mitte, wie das Netz trainiert wurde</translation>
    </message>
    <message>
      <source>Cross-validation</source>
      <translation>Kreuzvalidierung</translation>
    </message>
    <message>
      <source>Cross-validation folds</source>
      <translation>Teile der Kreuzvalidierung</translation>
    </message>
    <message>
      <source>Curves together</source>
      <translation>Kurven zusammen</translation>
    </message>
    <message>
      <source>Custom: {names}</source>
      <translation>Eigene: {names}</translation>
    </message>
    <message>
      <source>DINOv2's makers (only a last layer taught)</source>
      <translation>Urheber von DINOv2 (nur eine letzte Schicht trainiert)</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Day taken</source>
      <translation>Aufnahmetag</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Details</translation>
    </message>
    <message>
      <source>Did you mean {names}?</source>
      <translation>Meinten Sie {names}?</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Discard this run? Its model and curves will be deleted. This cannot be undone.</source>
      <translation>Diesen Lauf verwerfen? Sein Modell und seine Kurven werden gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
      <source>Discarded. Nothing was kept.</source>
      <translation>Verworfen. Nichts wurde aufbewahrt.</translation>
    </message>
    <message>
      <source>Divides every learning rate by {times:g}, from the next batch to the end of the run: smaller, more careful steps. Worth it when the loss jumps up and down, or rises.</source>
      <translation>Teilt jede Lernrate durch {times:g}, vom nächsten Batch bis zum Ende des Laufs: kleinere, vorsichtigere Schritte. Lohnt sich, wenn der Verlust auf und ab springt oder steigt.</translation>
    </message>
    <message>
      <source>Do not download</source>
      <translation>Nicht herunterladen</translation>
    </message>
    <message>
      <source>Does it look at the right place?</source>
      <translation>Schaut es auf die richtige Stelle?</translation>
    </message>
    <message>
      <source>Doubtful is what is less sure than the answer dial asks for: {least}.</source>
      <translation>Zweifelhaft ist, was weniger sicher ist, als der Antwortregler verlangt: {least}.</translation>
    </message>
    <message>
      <source>Doubtful is what is less than {least} sure; the answer dial on Results sets another limit.</source>
      <translation>Zweifelhaft ist, was weniger als {least} sicher ist; der Antwortregler auf „Ergebnisse“ setzt eine andere Grenze.</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Herunterladen</translation>
    </message>
    <message>
      <source>Download PyTorch for CUDA (about 3 GB; 9 GB while installing)...</source>
      <translation>PyTorch für CUDA herunterladen (etwa 3 GB; 9 GB während der Installation)...</translation>
    </message>
    <message>
      <source>Download about {size:.0f} MB</source>
      <translation>Etwa {size:.0f} MB herunterladen</translation>
    </message>
    <message>
      <source>Download the weights file again.</source>
      <translation>Laden Sie die Gewichtsdatei noch einmal herunter.</translation>
    </message>
    <message>
      <source>Download them, choose a weights file, or start from other weights: the built-in starter ({backbone} only) or random ones.</source>
      <translation>Laden Sie sie herunter, wählen Sie eine Gewichtsdatei oder beginnen Sie mit anderen Gewichten: den eingebauten Startergewichten (nur {backbone}) oder zufälligen.</translation>
    </message>
    <message>
      <source>Download them, choose the backbone {here}, whose weights are on this computer, choose a weights file, or start from other weights: the built-in starter ({backbone} only) or random ones.</source>
      <translation>Laden Sie sie herunter, wählen Sie das Backbone {here}, dessen Gewichte auf diesem Computer sind, wählen Sie eine Gewichtsdatei oder beginnen Sie mit anderen Gewichten: den eingebauten Startergewichten (nur {backbone}) oder zufälligen.</translation>
    </message>
    <message>
      <source>Download {size:.0f} MB</source>
      <translation>{size:.0f} MB herunterladen</translation>
    </message>
    <message>
      <source>Downloading from {host}: {done:.1f} MB</source>
      <translation>Wird von {host} heruntergeladen: {done:.1f} MB</translation>
    </message>
    <message>
      <source>Downloading from {host}: {done:.1f} of {total:.1f} MB</source>
      <translation>Wird von {host} heruntergeladen: {done:.1f} von {total:.1f} MB</translation>
    </message>
    <message>
      <source>Downloading onnxruntime-web, which runs models in browsers (14 MB)...</source>
      <translation>onnxruntime-web, das Modelle in Browsern ausführt, wird heruntergeladen (14 MB)...</translation>
    </message>
    <message>
      <source>Downloading the pretrained weights</source>
      <translation>Vortrainierte Gewichte werden heruntergeladen</translation>
    </message>
    <message>
      <source>Downloading {backbone}: {done} MB so far.</source>
      <translation>{backbone} wird heruntergeladen: bisher {done} MB.</translation>
    </message>
    <message>
      <source>Downloading {backbone}: {done} of {total:.1f} MB{left}.</source>
      <translation>{backbone} wird heruntergeladen: {done} von {total:.1f} MB{left}.</translation>
    </message>
    <message>
      <source>Downloading {name}</source>
      <translation>Herunterladen von {name}</translation>
    </message>
    <message>
      <source>Drag the line with the handle, or press Shift with the arrow keys, to choose how much of the network learns in a phase.</source>
      <translation>Ziehen Sie die Linie mit dem Griff oder drücken Sie Umschalt mit den Pfeiltasten, um zu wählen, wie viel vom Netz in einer Phase lernt.</translation>
    </message>
    <message>
      <source>Draw again</source>
      <translation>Neu ziehen</translation>
    </message>
    <message>
      <source>Drawing sample pictures...</source>
      <translation>Beispielbilder werden gezeichnet...</translation>
    </message>
    <message>
      <source>Drawing sample pictures: {done} of {total}</source>
      <translation>Beispielbilder werden gezeichnet: {done} von {total}</translation>
    </message>
    <message>
      <source>Drawing the sample pictures was stopped.</source>
      <translation>Das Zeichnen der Beispielbilder wurde gestoppt.</translation>
    </message>
    <message>
      <source>Draws fresh and rotten fruit on this computer, learns from it and answers new pictures: about a minute in all.</source>
      <translation>Zeichnet auf diesem Computer frisches und faules Obst, lernt daran und beantwortet neue Bilder: insgesamt etwa eine Minute.</translation>
    </message>
    <message>
      <source>Drop a folder here</source>
      <translation>Ordner hierher ziehen</translation>
    </message>
    <message>
      <source>Drop a folder with one sub-folder for each class, or pictures to be answered by the model.</source>
      <translation>Ziehen Sie einen Ordner mit einem Unterordner je Klasse hierher oder Bilder, die das Modell beantworten soll.</translation>
    </message>
    <message>
      <source>Drop another folder here</source>
      <translation>Anderen Ordner hierher ziehen</translation>
    </message>
    <message>
      <source>Drop new pictures and read the answer.</source>
      <translation>Ziehen Sie neue Bilder hierher und lesen Sie die Antwort.</translation>
    </message>
    <message>
      <source>Drop pictures or a folder here</source>
      <translation>Bilder oder Ordner hierher ziehen</translation>
    </message>
    <message>
      <source>Drop the folder that holds '{name}' here; or drop the picture on Predict, to ask a model about it.</source>
      <translation>Ziehen Sie den Ordner, der „{name}“ enthält, hierher; oder ziehen Sie das Bild auf „Vorhersage“, um ein Modell danach zu fragen.</translation>
    </message>
    <message>
      <source>Dropout (MLP)</source>
      <translation>Dropout (MLP)</translation>
    </message>
    <message>
      <source>During a run, some of your pictures are set aside and never learned from. When the run has finished, you see here how many of those the model gets right, how sure that figure is, and which classes it mixes up.</source>
      <translation>Während eines Laufs werden einige Ihrer Bilder zurückgehalten und nie zum Lernen verwendet. Ist der Lauf fertig, sehen Sie hier, wie viele davon das Modell richtig hat, wie sicher diese Kennzahl ist und welche Klassen es verwechselt.</translation>
    </message>
    <message>
      <source>ECE, calibration error</source>
      <translation>ECE, Kalibrierungsfehler</translation>
    </message>
    <message>
      <source>Each class comes from {least} of them.</source>
      <translation>Jede Klasse verteilt sich auf {least} davon.</translation>
    </message>
    <message>
      <source>Each class comes from {least} to {most} of them.</source>
      <translation>Jede Klasse verteilt sich auf {least} bis {most} davon.</translation>
    </message>
    <message>
      <source>Each combination of what is ticked becomes a run.</source>
      <translation>Jede Kombination des Angehakten wird ein Lauf.</translation>
    </message>
    <message>
      <source>Each of these pictures gets a row with the probability of each class. Stopped or cut off, it goes on when you choose the same table again.</source>
      <translation>Jedes dieser Bilder bekommt eine Zeile mit der Wahrscheinlichkeit jeder Klasse. Gestoppt oder abgebrochen, geht es weiter, wenn Sie dieselbe Tabelle noch einmal wählen.</translation>
    </message>
    <message>
      <source>Each picture goes into a folder of the class that the model answers. Nothing is replaced, and all of it can be taken back.</source>
      <translation>Jedes Bild kommt in einen Ordner der Klasse, mit der das Modell antwortet. Nichts wird ersetzt, und alles lässt sich zurücknehmen.</translation>
    </message>
    <message>
      <source>Each picture is answered once by a head that did not learn from it: the pictures are parted several times, and each part has its turn. It gives a first figure quickly, and it is not that of the finished model.</source>
      <translation>Jedes Bild wird einmal von einem Kopf beantwortet, der nicht daran gelernt hat: Die Bilder werden mehrmals geteilt, und jeder Teil kommt einmal an die Reihe. Das ergibt schnell eine erste Kennzahl; sie ist nicht die des fertigen Modells.</translation>
    </message>
    <message>
      <source>Earlier states of it are kept in '{folder}', if it was written on this computer: open the latest one.</source>
      <translation>Frühere Stände liegen in „{folder}“, falls sie auf diesem Computer geschrieben wurde: Öffnen Sie den neuesten.</translation>
    </message>
    <message>
      <source>Ends a phase after this many epochs without a lower validation loss; 'off' never does.</source>
      <translation>Beendet eine Phase nach so vielen Epochen ohne niedrigeren Validierungsverlust; „aus“ nie.</translation>
    </message>
    <message>
      <source>Ends this phase when the epoch under way is over. Then more of the network learns too, from the best model so far. Worth it once the curve is flat.</source>
      <translation>Beendet diese Phase, wenn die laufende Epoche vorbei ist. Dann lernt mehr vom Netz, ausgehend vom bisher besten Modell. Lohnt sich, sobald die Kurve flach ist.</translation>
    </message>
    <message>
      <source>Enlarge</source>
      <translation>Vergrößern</translation>
    </message>
    <message>
      <source>Epoch</source>
      <translation>Epoche</translation>
    </message>
    <message>
      <source>Epoch by epoch</source>
      <translation>Epoche für Epoche</translation>
    </message>
    <message numerus="yes">
      <source>Epoch {epoch} of {of}: {accuracy:.1%} of {n} validation pictures right.</source>
      <translation>
        <numerusform>Epoche {epoch} von {of}: {accuracy:.1%} von 1 Validierungsbild richtig.</numerusform>
        <numerusform>Epoche {epoch} von {of}: {accuracy:.1%} von {n} Validierungsbildern richtig.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Epoch {epoch}: {right} of {n} answered right</source>
      <translation>
        <numerusform>Epoche {epoch}: {right} von 1 richtig beantwortet</numerusform>
        <numerusform>Epoche {epoch}: {right} von {n} richtig beantwortet</numerusform>
      </translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>Epochen</translation>
    </message>
    <message>
      <source>Epochs once the backbone learns too; the total over all steps when it unfreezes gradually.</source>
      <translation>Epochen, sobald auch das Backbone lernt; die Summe über alle Schritte, wenn es schrittweise auftaut.</translation>
    </message>
    <message>
      <source>Epochs while only the head learns; an epoch is one pass over all training pictures.</source>
      <translation>Epochen, in denen nur der Kopf lernt; eine Epoche ist ein Durchgang durch alle Trainingsbilder.</translation>
    </message>
    <message>
      <source>Epochs, fine-tuning</source>
      <translation>Epochen, Fine-Tuning</translation>
    </message>
    <message>
      <source>Epochs, head only</source>
      <translation>Epochen, nur Kopf</translation>
    </message>
    <message>
      <source>Estimating batch-norm statistics on your pictures</source>
      <translation>Batchnorm-Statistik wird an Ihren Bildern geschätzt</translation>
    </message>
    <message>
      <source>Estimating how long they take...</source>
      <translation>Dauer wird geschätzt...</translation>
    </message>
    <message>
      <source>Every new picture in the folder is answered as it arrives, once it is whole, and gets a row in a table that grows. Stopped, or after a restart, the same folder and table go on.</source>
      <translation>Jedes neue Bild im Ordner wird beantwortet, sobald es vollständig angekommen ist, und bekommt eine Zeile in einer wachsenden Tabelle. Nach dem Stoppen oder einem Neustart geht es mit demselben Ordner und derselben Tabelle weiter.</translation>
    </message>
    <message>
      <source>Every one of the {n} pictures was answered right.</source>
      <translation>Jedes der {n} Bilder wurde richtig beantwortet.</translation>
    </message>
    <message>
      <source>Every picture counts as it lies in the folder.</source>
      <translation>Jedes Bild zählt so, wie es im Ordner liegt.</translation>
    </message>
    <message>
      <source>Every picture of the folder, and of the folders in it, gets a row with the probability of each class; one that cannot be read gets its reason. Stopped or cut off, it goes on when you choose the same table again.</source>
      <translation>Jedes Bild des Ordners und der Ordner darin bekommt eine Zeile mit der Wahrscheinlichkeit jeder Klasse; eines, das sich nicht lesen lässt, bekommt seinen Grund. Gestoppt oder abgebrochen, geht es weiter, wenn Sie dieselbe Tabelle noch einmal wählen.</translation>
    </message>
    <message>
      <source>Every pixel of the file</source>
      <translation>Jedes Pixel der Datei</translation>
    </message>
    <message>
      <source>Every run is kept here, with its curves and its model, until you move it to the bin.</source>
      <translation>Jeder Lauf wird hier aufbewahrt, mit seinen Kurven und seinem Modell, bis Sie ihn in den Papierkorb legen.</translation>
    </message>
    <message>
      <source>Every set of pretrained weights of {name} has a licence with conditions, so none of them is taken unasked.</source>
      <translation>Jeder vortrainierte Gewichtssatz von {name} hat eine Lizenz mit Bedingungen, deshalb wird keiner ungefragt genommen.</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Alles</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Überall</translation>
    </message>
    <message>
      <source>Exact mode</source>
      <translation>Exakter Modus</translation>
    </message>
    <message>
      <source>Example: a folder '{root}' with the sub-folders {names}</source>
      <translation>Beispiel: ein Ordner „{root}“ mit den Unterordnern {names}</translation>
    </message>
    <message>
      <source>Explains: {words}</source>
      <translation>Erklärt: {words}</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Export it as ONNX or as a PyTorch program (.pt2): these hold the network too.</source>
      <translation>Exportieren Sie als ONNX oder als PyTorch-Programm (.pt2): Diese enthalten auch das Netz.</translation>
    </message>
    <message>
      <source>Export it as a web page again and let it download them (14 MB).</source>
      <translation>Exportieren Sie noch einmal als Webseite und lassen Sie es dabei herunterladen (14 MB).</translation>
    </message>
    <message>
      <source>Export its weights instead: the program that uses them prepares the pictures.</source>
      <translation>Exportieren Sie stattdessen seine Gewichte: Das Programm, das sie verwendet, bereitet die Bilder vor.</translation>
    </message>
    <message>
      <source>Export the model</source>
      <translation>Modell exportieren</translation>
    </message>
    <message>
      <source>Export the model...</source>
      <translation>Modell exportieren...</translation>
    </message>
    <message>
      <source>Exporting as {format} needs the package {packages}, which is not installed here.</source>
      <translation>Der Export als {format} braucht das Paket {packages}, das hier nicht installiert ist.</translation>
    </message>
    <message>
      <source>Falling (cosine)</source>
      <translation>Fallend (Kosinus)</translation>
    </message>
    <message>
      <source>Features, feature map</source>
      <translation>Merkmale, Merkmalskarte</translation>
    </message>
    <message>
      <source>Figures class by class</source>
      <translation>Kennzahlen je Klasse</translation>
    </message>
    <message>
      <source>Figures from</source>
      <translation>Kennzahlen von</translation>
    </message>
    <message>
      <source>Files that belong to tlgui are missing.</source>
      <translation>Dateien, die zu tlgui gehören, fehlen.</translation>
    </message>
    <message>
      <source>Filled in below: {found}. Ctrl+Z takes it back.</source>
      <translation>Unten eingetragen: {found}. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>Filters of the first layer, before and after</source>
      <translation>Filter der ersten Schicht, vorher und nachher</translation>
    </message>
    <message>
      <source>Find among the answers</source>
      <translation>In den Antworten suchen</translation>
    </message>
    <message>
      <source>Find by file name or answer</source>
      <translation>Nach Dateiname oder Antwort suchen</translation>
    </message>
    <message>
      <source>Find good learning rates</source>
      <translation>Gute Lernraten finden</translation>
    </message>
    <message>
      <source>Finding out what fits this computer</source>
      <translation>Ermitteln eines passenden PyTorch</translation>
    </message>
    <message>
      <source>Finding where the model looked...</source>
      <translation>Es wird ermittelt, wohin das Modell schaut...</translation>
    </message>
    <message>
      <source>Fine-tuning</source>
      <translation>Fine-Tuning</translation>
    </message>
    <message>
      <source>Fine-tuning brought the validation loss no lower and was not kept: the model is the network as it was before it, after epoch {epoch}. Then it was right on {before:.1%} of the validation pictures, with fine-tuning on {after:.1%} at best, but with a higher loss: less sure where it was right, or surer where it was wrong.</source>
      <translation>Das Fine-Tuning hat den Validierungsverlust nicht weiter gesenkt und wurde verworfen: Das Modell ist das Netz, wie es davor war, nach Epoche {epoch}. Da lag es bei {before:.1%} der Validierungsbilder richtig, mit Fine-Tuning bestenfalls bei {after:.1%}, aber mit höherem Verlust: weniger sicher, wo es richtig lag, oder sicherer, wo es falsch lag.</translation>
    </message>
    <message>
      <source>Fine-tuning did not help here and was not kept: the model is the network as it was before it, after epoch {epoch}, where the validation loss was lowest. Then it was right on {before:.1%} of the validation pictures, with fine-tuning on {after:.1%} at best.</source>
      <translation>Das Fine-Tuning hat hier nicht geholfen und wurde verworfen: Das Modell ist das Netz, wie es davor war, nach Epoche {epoch}, wo der Validierungsverlust am niedrigsten war. Da lag es bei {before:.1%} der Validierungsbilder richtig, mit Fine-Tuning bestenfalls bei {after:.1%}.</translation>
    </message>
    <message>
      <source>Fine-tuning gets as many right as the head alone ({fixed} fixed, {broken} broken).</source>
      <translation>Mit Fine-Tuning werden ebenso viele richtig wie nur mit dem Kopf ({fixed} behoben, {broken} neu falsch).</translation>
    </message>
    <message>
      <source>Fine-tuning gets {n} fewer right than the head alone ({fixed} fixed, {broken} broken): {how_sure}</source>
      <translation>Mit Fine-Tuning werden {n} weniger richtig als nur mit dem Kopf ({fixed} behoben, {broken} neu falsch): {how_sure}</translation>
    </message>
    <message>
      <source>Fine-tuning gets {n} more right than the head alone ({fixed} fixed, {broken} broken): {how_sure}</source>
      <translation>Mit Fine-Tuning werden {n} mehr richtig als nur mit dem Kopf ({fixed} behoben, {broken} neu falsch): {how_sure}</translation>
    </message>
    <message>
      <source>Finest</source>
      <translation>Sehr fein</translation>
    </message>
    <message>
      <source>Fingerprint</source>
      <translation>Fingerabdruck</translation>
    </message>
    <message>
      <source>Fingerprint of the pictures that it learned from: {fingerprint}.</source>
      <translation>Fingerabdruck der Bilder, an denen es gelernt hat: {fingerprint}.</translation>
    </message>
    <message>
      <source>Finished: right on {accuracy:.1%} of the validation pictures ({low:.0%} to {high:.0%}). Best by validation loss: epoch {epoch}.</source>
      <translation>Fertig: richtig bei {accuracy:.1%} der Validierungsbilder ({low:.0%} bis {high:.0%}). Am besten nach Validierungsverlust: Epoche {epoch}.</translation>
    </message>
    <message numerus="yes">
      <source>Finished: right on {accuracy:.1%} of {n} test pictures that training never saw ({low:.0%} to {high:.0%}). Best by validation loss: epoch {epoch}.</source>
      <translation>
        <numerusform>Fertig: richtig bei {accuracy:.1%} von einem Testbild, das das Training nie gesehen hat ({low:.0%} bis {high:.0%}). Am besten nach Validierungsverlust: Epoche {epoch}.</numerusform>
        <numerusform>Fertig: richtig bei {accuracy:.1%} von {n} Testbildern, die das Training nie gesehen hat ({low:.0%} bis {high:.0%}). Am besten nach Validierungsverlust: Epoche {epoch}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Finishing this batch...</source>
      <translation>Batch wird beendet...</translation>
    </message>
    <message>
      <source>First answer: how far it gets without training</source>
      <translation>Erste Antwort: wie weit es ohne Training kommt</translation>
    </message>
    <message>
      <source>Fit into the window</source>
      <translation>Ins Fenster einpassen</translation>
    </message>
    <message>
      <source>Fits a head to what the network of the Model page sees, in seconds to minutes, and says what a split by chance would promise beside what holds for new ones. Nothing is trained.</source>
      <translation>Passt einen Kopf an das an, was das Netz der Seite „Modell“ sieht, in Sekunden bis Minuten, und sagt, was eine zufällige Aufteilung verspräche und was für neue gilt. Nichts wird trainiert.</translation>
    </message>
    <message>
      <source>Fitting a head to what the frozen network sees</source>
      <translation>Ein Kopf wird an das angepasst, was das eingefrorene Netz sieht</translation>
    </message>
    <message>
      <source>Fitting heads to parts of your pictures</source>
      <translation>Köpfe werden an Teile Ihrer Bilder angepasst</translation>
    </message>
    <message>
      <source>Fixed by B ({n})</source>
      <translation>Von B behoben ({n})</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>Folder into a table...</source>
      <translation>Ordner als Tabelle...</translation>
    </message>
    <message>
      <source>Folder of pretrained &amp;weights...</source>
      <translation>Ordner mit &amp;Gewichten...</translation>
    </message>
    <message>
      <source>Folder of pretrained weights</source>
      <translation>Ordner mit Gewichten</translation>
    </message>
    <message>
      <source>Folder of runs</source>
      <translation>Ordner der Läufe</translation>
    </message>
    <message>
      <source>Folder there</source>
      <translation>Ordner dort</translation>
    </message>
    <message>
      <source>Folder: none chosen yet</source>
      <translation>Ordner: noch keiner gewählt</translation>
    </message>
    <message>
      <source>Folder: {folder}</source>
      <translation>Ordner: {folder}</translation>
    </message>
    <message>
      <source>Follow them, epoch by epoch</source>
      <translation>Epoche für Epoche verfolgen</translation>
    </message>
    <message>
      <source>Follow your pictures</source>
      <translation>Folgt Ihren Bildern</translation>
    </message>
    <message>
      <source>For '{name}' the model looks mostly at {place}.</source>
      <translation>Bei „{name}“ schaut das Modell vor allem auf {place}.</translation>
    </message>
    <message>
      <source>For Python with PyTorch. Takes pictures of any size, too.</source>
      <translation>Für Python mit PyTorch. Nimmt ebenfalls Bilder jeder Größe.</translation>
    </message>
    <message>
      <source>For a first look: only the last layer learns.</source>
      <translation>Für einen ersten Blick: Nur die letzte Schicht lernt.</translation>
    </message>
    <message>
      <source>For a first try, and for computers without a graphics card.</source>
      <translation>Für einen ersten Versuch und für Computer ohne Grafikkarte.</translation>
    </message>
    <message>
      <source>For comparison: always answering '{name}', the most frequent class here, would be right on {share:.0%}.</source>
      <translation>Zum Vergleich: Immer „{name}“ zu antworten, hier die häufigste Klasse, wäre bei {share:.0%} richtig.</translation>
    </message>
    <message>
      <source>For comparison: every class is equally frequent here, so always answering one of them would be right on {share:.0%}.</source>
      <translation>Zum Vergleich: Alle Klassen sind hier gleich häufig; immer mit derselben zu antworten wäre bei {share:.0%} richtig.</translation>
    </message>
    <message>
      <source>For differences that are hard to see. Slow without a graphics card.</source>
      <translation>Für Unterschiede, die schwer zu sehen sind. Langsam ohne Grafikkarte.</translation>
    </message>
    <message>
      <source>For differences that are hard to see: a large network. Slow without a graphics card.</source>
      <translation>Für Unterschiede, die schwer zu sehen sind: ein großes Netz. Langsam ohne Grafikkarte.</translation>
    </message>
    <message>
      <source>For programmers who build the network themselves. It knows no 'none of these classes'.</source>
      <translation>Für Leute, die programmieren und das Netz selbst bauen. Es kennt kein „Keine dieser Klassen“.</translation>
    </message>
    <message>
      <source>For these two, open the folder of pictures on the Pictures page first.</source>
      <translation>Öffnen Sie für diese beiden zuerst den Bilderordner auf der Seite „Bilder“.</translation>
    </message>
    <message>
      <source>For your {pictures} in {classes}</source>
      <translation>Für Ihre {pictures} in {classes}</translation>
    </message>
    <message>
      <source>Forget it</source>
      <translation>Vergessen</translation>
    </message>
    <message>
      <source>Forget this run? It cannot be gone on with then. Its best model stays, if there is one.</source>
      <translation>Diesen Lauf vergessen? Er lässt sich dann nicht mehr fortsetzen. Sein bestes Modell bleibt, wenn es eines gibt.</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Gefunden</translation>
    </message>
    <message>
      <source>Found (recall)</source>
      <translation>Gefunden (Recall)</translation>
    </message>
    <message>
      <source>Found (recall): of the pictures of this class, how many the model found. Trusted (precision): of its answers with this class, how many are right.</source>
      <translation>Gefunden (Recall): wie viele der Bilder dieser Klasse das Modell gefunden hat. Verlässlich (Precision): wie viele seiner Antworten mit dieser Klasse richtig sind.</translation>
    </message>
    <message>
      <source>Fraction of the MLP head's units switched off at each step, against overfitting.</source>
      <translation>Anteil der Neuronen des MLP-Kopfs, der bei jedem Schritt ausgeschaltet wird, gegen Overfitting.</translation>
    </message>
    <message>
      <source>Fraction of the pictures kept apart to check the model on; it never learns from them. 'auto' keeps 15% beside a test part that is set aside, and 20% where there is none.</source>
      <translation>Anteil der Bilder, der zurückgehalten wird, um das Modell daran zu prüfen; an ihnen lernt es nie. „automatisch“ hält neben einem Testteil 15 % zurück und 20 %, wo es keinen gibt.</translation>
    </message>
    <message>
      <source>Fraction set aside for the figures of the finished model: neither the training nor the choice of the best epoch sees it. 'auto' sets 15% aside where every class has 20 pictures or the folder is large, unless it brings parts of its own; 0 sets none aside.</source>
      <translation>Anteil, der für die Kennzahlen des fertigen Modells zurückgehalten wird: Weder das Training noch die Wahl der besten Epoche sieht ihn. „automatisch“ hält 15 % zurück, wo jede Klasse 20 Bilder hat oder der Ordner groß ist, sofern er keine eigenen Teile mitbringt; 0 hält nichts zurück.</translation>
    </message>
    <message>
      <source>Free some space and try again. Nothing was downloaded.</source>
      <translation>Schaffen Sie Platz und versuchen Sie es noch einmal. Nichts wurde heruntergeladen.</translation>
    </message>
    <message>
      <source>Free some space on its disk, or make sure that you may write to the folder.</source>
      <translation>Schaffen Sie Platz auf dem Datenträger oder sorgen Sie dafür, dass Sie in den Ordner schreiben dürfen.</translation>
    </message>
    <message>
      <source>Free some space on that disk and try again: what has been downloaded so far is kept. Or name a folder on another disk in the environment variable TLGUI_DATA_DIR and start tlgui again.</source>
      <translation>Schaffen Sie Platz auf diesem Datenträger und versuchen Sie es noch einmal: Was bisher heruntergeladen wurde, bleibt erhalten. Oder nennen Sie in der Umgebungsvariablen TLGUI_DATA_DIR einen Ordner auf einem anderen Datenträger und starten Sie tlgui neu.</translation>
    </message>
    <message>
      <source>Free some space on that disk, or choose a folder that you may write to, and start the run again.</source>
      <translation>Schaffen Sie Platz auf diesem Datenträger oder wählen Sie einen Ordner, in den Sie schreiben dürfen, und starten Sie den Lauf neu.</translation>
    </message>
    <message>
      <source>Free some space on that disk, or choose another folder.</source>
      <translation>Schaffen Sie Platz auf diesem Datenträger oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>Free some space on that disk, or copy the file to a folder that you may write to.</source>
      <translation>Schaffen Sie Platz auf diesem Datenträger oder kopieren Sie die Datei in einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
      <source>Free some space on that disk; what was saved before is still complete.</source>
      <translation>Schaffen Sie Platz auf diesem Datenträger; was vorher gespeichert wurde, ist noch vollständig.</translation>
    </message>
    <message>
      <source>Free some space on the disk, or close other programs, and try again.</source>
      <translation>Schaffen Sie Platz auf dem Datenträger oder schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Freeze, unfreeze</source>
      <translation>Einfrieren, auftauen</translation>
    </message>
    <message>
      <source>From a file...</source>
      <translation>Aus einer Datei...</translation>
    </message>
    <message>
      <source>From any program. A model file (.safetensors) dropped here is opened and used.</source>
      <translation>Aus jedem Programm. Eine Modelldatei (.safetensors), die Sie hierher ziehen, wird geöffnet und verwendet.</translation>
    </message>
    <message>
      <source>From random weights</source>
      <translation>Aus Zufallsgewichten</translation>
    </message>
    <message>
      <source>From scratch</source>
      <translation>Von Grund auf</translation>
    </message>
    <message>
      <source>From the Hugging Face Hub...</source>
      <translation>Vom Hugging Face Hub ...</translation>
    </message>
    <message>
      <source>From the file {path}</source>
      <translation>Aus der Datei {path}</translation>
    </message>
    <message>
      <source>From the next start on, tlgui trains with its own PyTorch. The downloaded files stay in '{folder}' for another try; delete that folder to free the space.</source>
      <translation>Ab dem nächsten Start trainiert tlgui mit seinem eigenen PyTorch. Die heruntergeladenen Dateien bleiben für einen weiteren Versuch in „{folder}“; löschen Sie diesen Ordner, um den Platz freizugeben.</translation>
    </message>
    <message>
      <source>From the next start on, tlgui trains with {python}.</source>
      <translation>Ab dem nächsten Start trainiert tlgui mit {python}.</translation>
    </message>
    <message>
      <source>GPUs</source>
      <translation>GPUs</translation>
    </message>
    <message>
      <source>Getting ready to learn from '{title}'...</source>
      <translation>Das Lernen an „{title}“ wird vorbereitet...</translation>
    </message>
    <message>
      <source>Give every class at least two pictures; twenty or more work much better.</source>
      <translation>Geben Sie jeder Klasse mindestens zwei Bilder; mit zwanzig oder mehr geht es viel besser.</translation>
    </message>
    <message>
      <source>Give pictures their classes</source>
      <translation>Bildern ihre Klassen geben</translation>
    </message>
    <message>
      <source>Give the chosen pictures the first class, and so on</source>
      <translation>Den ausgewählten Bildern die erste Klasse geben, und so weiter</translation>
    </message>
    <message>
      <source>Give the folder of a finished run, or a model file.</source>
      <translation>Geben Sie den Ordner eines fertigen Laufs oder eine Modelldatei an.</translation>
    </message>
    <message>
      <source>Give the folder of a run, or the model file in it.</source>
      <translation>Geben Sie den Ordner eines Laufs oder die Modelldatei darin an.</translation>
    </message>
    <message>
      <source>Give the folder of the run that made it.</source>
      <translation>Geben Sie den Ordner des Laufs an, aus dem es stammt.</translation>
    </message>
    <message>
      <source>Give the folder where its pictures are now, or another project file.</source>
      <translation>Geben Sie den Ordner an, in dem die Bilder jetzt liegen, oder eine andere Projektdatei.</translation>
    </message>
    <message>
      <source>Give the run a name of your own and a note (F2).</source>
      <translation>Gibt dem Lauf einen eigenen Namen und eine Notiz (F2).</translation>
    </message>
    <message>
      <source>Giving pictures their classes</source>
      <translation>Bildern ihre Klassen geben</translation>
    </message>
    <message>
      <source>Go through the epochs by itself</source>
      <translation>Die Epochen von selbst durchlaufen</translation>
    </message>
    <message>
      <source>Gradient clipping</source>
      <translation>Gradienten begrenzen</translation>
    </message>
    <message>
      <source>Guessing gets {guessing:.0%}.</source>
      <translation>Raten schafft {guessing:.0%}.</translation>
    </message>
    <message>
      <source>Guessing gets {guessing:.0%}: whether this is better is not sure.</source>
      <translation>Raten erreicht {guessing:.0%}: Ob dies besser ist, ist nicht sicher.</translation>
    </message>
    <message>
      <source>Half (fp16)</source>
      <translation>Halb (fp16)</translation>
    </message>
    <message>
      <source>Half, wide range (bf16)</source>
      <translation>Halb, weiter Bereich (bf16)</translation>
    </message>
    <message>
      <source>Hardly any of the run's pictures can be found any more; they were in '{root}'.</source>
      <translation>Kaum eines der Bilder des Laufs ist noch zu finden; sie lagen in „{root}“.</translation>
    </message>
    <message>
      <source>Hatched: frozen, keeps what it knows. Solid: learns, with its learning rate. Point at a block, or go there with Tab and the arrow keys, to read about it.</source>
      <translation>Schraffiert: eingefroren, behält, was es kann. Gefüllt: lernt, mit seiner Lernrate. Zeigen Sie auf einen Block oder gehen Sie mit Tab und den Pfeiltasten dorthin, um etwas über ihn zu lesen.</translation>
    </message>
    <message>
      <source>Head</source>
      <translation>Kopf</translation>
    </message>
    <message>
      <source>Head first, then everything</source>
      <translation>Erst der Kopf, dann alles</translation>
    </message>
    <message>
      <source>Head only</source>
      <translation>Nur der Kopf</translation>
    </message>
    <message>
      <source>Head phase</source>
      <translation>Kopfphase</translation>
    </message>
    <message>
      <source>Head: what is put on top</source>
      <translation>Kopf: was daraufgesetzt wird</translation>
    </message>
    <message>
      <source>Heads</source>
      <translation>Köpfe</translation>
    </message>
    <message>
      <source>Heatmap</source>
      <translation>Heatmap</translation>
    </message>
    <message>
      <source>Held-out pictures: arrow keys choose one</source>
      <translation>Zurückgehaltene Bilder: Die Pfeiltasten wählen eines</translation>
    </message>
    <message>
      <source>Hidden width (MLP)</source>
      <translation>Innere Breite (MLP)</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Ausblenden</translation>
    </message>
    <message>
      <source>Hold Space over a picture to see what the network sees of it.</source>
      <translation>Halten Sie die Leertaste über einem Bild gedrückt, um zu sehen, was das Netz davon sieht.</translation>
    </message>
    <message>
      <source>How a linear head learns while the rest is frozen: lbfgs solves it to the best fit on features computed once, without augmentation; optimizer steps through batches. Other heads always take the optimizer.</source>
      <translation>Wie ein linearer Kopf lernt, während der Rest eingefroren ist: lbfgs berechnet auf einmal die beste Anpassung, an Merkmalen, die nur einmal und ohne Augmentierung berechnet werden; optimizer geht schrittweise durch Batches. Andere Köpfe nehmen immer den Optimierer.</translation>
    </message>
    <message>
      <source>How far a block moved: the length of the change of its weights, divided by their length before. Means and variances of batch norms are not counted. The longest bar is the block that moved most.</source>
      <translation>Wie sehr sich ein Block verändert hat: die Länge der Änderung seiner Gewichte, geteilt durch ihre Länge davor. Mittelwerte und Varianzen von Batch-Normalisierungen zählen nicht mit. Der längste Balken ist der Block, der sich am meisten verändert hat.</translation>
    </message>
    <message>
      <source>How far each block moved</source>
      <translation>Änderung jedes Blocks</translation>
    </message>
    <message>
      <source>How far its percentages and its being right are apart, on average. 5% means: where it says 80%, it is right in about 75 to 85 of 100. The smaller, the better; of few pictures it is rough. ECE is short for expected calibration error.</source>
      <translation>Wie weit seine Prozentangaben und sein Rechthaben im Mittel auseinanderliegen. 5 % heißt: Wo es 80 % sagt, hat es in etwa 75 bis 85 von 100 Fällen recht. Je kleiner, desto besser; bei wenigen Bildern ist der Wert grob. ECE steht für „Expected Calibration Error“.</translation>
    </message>
    <message>
      <source>How far the first answer is</source>
      <translation>Wie weit die erste Antwort ist</translation>
    </message>
    <message>
      <source>How far the measurement is</source>
      <translation>Wie weit die Messung ist</translation>
    </message>
    <message>
      <source>How far to trust its percentages</source>
      <translation>Wie verlässlich seine Prozentangaben sind</translation>
    </message>
    <message>
      <source>How good, and how soon?</source>
      <translation>Wie gut und wie schnell?</translation>
    </message>
    <message>
      <source>How it learned</source>
      <translation>Wie es gelernt hat</translation>
    </message>
    <message>
      <source>How it was made</source>
      <translation>Wie es entstanden ist</translation>
    </message>
    <message>
      <source>How large each learning step is once the backbone learns too; steps much larger than suggested make it forget what it knew.</source>
      <translation>Wie groß jeder Lernschritt ist, sobald auch das Backbone lernt; viel größere Schritte als vorgeschlagen lassen es vergessen, was es konnte.</translation>
    </message>
    <message>
      <source>How large each learning step is while only the head learns.</source>
      <translation>Wie groß jeder Lernschritt ist, während nur der Kopf lernt.</translation>
    </message>
    <message>
      <source>How large each learning step is. Too large, and the network forgets or never settles; too small, and nothing comes of it for a long time.</source>
      <translation>Wie groß jeder Lernschritt ist. Ist sie zu groß, vergisst das Netz oder kommt nie zur Ruhe; ist sie zu klein, tut sich lange nichts.</translation>
    </message>
    <message>
      <source>How long they take is not known on this device; you can cancel the rest at any time.</source>
      <translation>Wie lange sie dauern, ist auf diesem Gerät nicht bekannt; den Rest können Sie jederzeit abbrechen.</translation>
    </message>
    <message>
      <source>How many of these answers were right.</source>
      <translation>Wie viele dieser Antworten richtig waren.</translation>
    </message>
    <message>
      <source>How much the model answers by itself</source>
      <translation>Wie viel das Modell selbst beantwortet</translation>
    </message>
    <message>
      <source>How much your pictures are like those that {backbone} learned from could not be measured: these weights come without their last layer, or no picture could be read.</source>
      <translation>Wie ähnlich Ihre Bilder denen sind, an denen {backbone} gelernt hat, ließ sich nicht messen: Diese Gewichte kommen ohne ihre letzte Schicht, oder kein Bild war lesbar.</translation>
    </message>
    <message>
      <source>How sure</source>
      <translation>Wie sicher</translation>
    </message>
    <message>
      <source>How sure it is</source>
      <translation>Wie sicher es ist</translation>
    </message>
    <message>
      <source>How sure it must be to answer</source>
      <translation>Wie sicher für eine Antwort</translation>
    </message>
    <message>
      <source>How sure the model is of an answer. It is its own estimate; 'How far to trust its percentages' says whether it keeps its word.</source>
      <translation>Wie sicher sich das Modell einer Antwort ist. Es ist seine eigene Schätzung; „Wie verlässlich seine Prozentangaben sind“ sagt, ob es Wort hält.</translation>
    </message>
    <message>
      <source>How sure the model must be to answer by itself. What it is less sure of goes to you: fewer answers, and more of them right.</source>
      <translation>Wie sicher sich das Modell sein muss, um selbst zu antworten. Alles, wobei es weniger sicher ist, geht an Sie: Es sind weniger Antworten, aber mehr davon sind richtig.</translation>
    </message>
    <message>
      <source>How sure the model was, to the right, against how often it was right, upwards. On the diagonal it keeps its word; below it, it is too sure of itself.</source>
      <translation>Nach rechts, wie sicher sich das Modell war, nach oben, wie oft es recht hatte. Auf der Diagonale hält es Wort; darunter ist es sich zu sicher.</translation>
    </message>
    <message>
      <source>How sure, and how often right</source>
      <translation>Wie sicher und wie oft richtig</translation>
    </message>
    <message>
      <source>How sure: {words}</source>
      <translation>Wie sicher: {words}</translation>
    </message>
    <message>
      <source>How the learning rate changes within a phase.</source>
      <translation>Wie sich die Lernrate innerhalb einer Phase ändert.</translation>
    </message>
    <message>
      <source>How they become squares</source>
      <translation>Wie sie quadratisch werden</translation>
    </message>
    <message>
      <source>How training pictures are varied</source>
      <translation>Wie Trainingsbilder variiert werden</translation>
    </message>
    <message>
      <source>How training pictures are varied: none, light, standard, strong or crop=0.35,rotate=15,flip=1,color=0.1.</source>
      <translation>Wie Trainingsbilder variiert werden: none, light, standard, strong oder crop=0.35,rotate=15,flip=1,color=0.1.</translation>
    </message>
    <message>
      <source>How well a score tells two kinds apart: take one of each at random; in how many of 100 such pairs is the right one higher? 50% is chance, 100% is perfect. Used here for 'None of these'.</source>
      <translation>Wie gut ein Wert zwei Arten unterscheidet: Man nimmt zufällig je eine; bei wie vielen von 100 solchen Paaren hat die richtige den höheren Wert? 50 % sind Zufall, 100 % sind perfekt. Hier für „Keine davon“ verwendet.</translation>
    </message>
    <message>
      <source>How wrong the answers are, in one number; being surely wrong counts most. Learning makes it smaller. Where the accuracy stays the same, the loss may still show which epoch is better.</source>
      <translation>Wie falsch die Antworten sind, in einer Zahl; am meisten zählt, sich sicher zu sein und falsch zu liegen. Lernen macht sie kleiner. Bleibt die Genauigkeit gleich, kann der Verlust noch zeigen, welche Epoche besser ist.</translation>
    </message>
    <message>
      <source>If both were equally good, chance alone would make a difference at least this large in less than 1% of such comparisons.</source>
      <translation>Wären beide gleich gut, ergäbe schon der Zufall in weniger als 1 % solcher Vergleiche einen mindestens so großen Unterschied.</translation>
    </message>
    <message>
      <source>If both were equally good, chance alone would make a difference at least this large in {p:.0%} of such comparisons.</source>
      <translation>Wären beide gleich gut, ergäbe schon der Zufall in {p:.0%} solcher Vergleiche einen mindestens so großen Unterschied.</translation>
    </message>
    <message>
      <source>If these are kinds of the class, and not persons, places or days, do not hold them out: it could not learn them.</source>
      <translation>Sind das Arten der Klasse und nicht Personen, Orte oder Tage, dann halten Sie sie nicht zurück: Das Modell könnte sie nicht lernen.</translation>
    </message>
    <message>
      <source>If you use a mirror of the Hugging Face Hub, check its address in the environment variable {variable}. Or choose a weights file by hand.</source>
      <translation>Wenn Sie einen Spiegel des Hugging Face Hub verwenden, prüfen Sie seine Adresse in der Umgebungsvariablen {variable}. Oder wählen Sie selbst eine Gewichtsdatei.</translation>
    </message>
    <message>
      <source>ImageNet, set {name} (custom)</source>
      <translation>ImageNet, Satz {name} (eigene)</translation>
    </message>
    <message numerus="yes">
      <source>In epoch {epoch} the network was right on {right} of {n} validation pictures.</source>
      <translation>
        <numerusform>In Epoche {epoch} lag das Netz bei {right} von 1 Validierungsbild richtig.</numerusform>
        <numerusform>In Epoche {epoch} lag das Netz bei {right} von {n} Validierungsbildern richtig.</numerusform>
      </translation>
    </message>
    <message>
      <source>In seconds, before any training: a new head is fitted to what the frozen network sees of your pictures, and every picture is answered by a head that had not seen it.</source>
      <translation>In Sekunden, vor jedem Training: Ein neuer Kopf wird an das angepasst, was das eingefrorene Netz in Ihren Bildern sieht, und jedes Bild wird von einem Kopf beantwortet, der es nicht gesehen hatte.</translation>
    </message>
    <message>
      <source>In the grid</source>
      <translation>Im Raster</translation>
    </message>
    <message>
      <source>In the middle a network sees textures and parts of things.</source>
      <translation>In der Mitte sieht ein Netz Texturen und Teile von Dingen.</translation>
    </message>
    <message>
      <source>In this network no layer keeps the layout of the picture, so there is no heatmap of it.</source>
      <translation>In diesem Netz behält keine Schicht die Anordnung des Bildes, deshalb gibt es keine Heatmap davon.</translation>
    </message>
    <message>
      <source>In this phase the head is fitted at once, so there is no learning rate to lower.</source>
      <translation>In dieser Phase wird der Kopf auf einmal angepasst, also gibt es keine Lernrate zu senken.</translation>
    </message>
    <message>
      <source>In this phase the head is fitted at once, so there is no learning rate to lower. The run goes on as it was.</source>
      <translation>In dieser Phase wird der Kopf auf einmal angepasst, also gibt es keine Lernrate zu senken. Der Lauf geht weiter wie zuvor.</translation>
    </message>
    <message>
      <source>Input</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <source>Install OpenSSH's client: 'openssh-client' on Debian and Ubuntu; Windows and macOS have it.</source>
      <translation>Installieren Sie den Client von OpenSSH: „openssh-client“ auf Debian und Ubuntu; Windows und macOS haben ihn.</translation>
    </message>
    <message>
      <source>Install PySocks beside tlgui (pip install PySocks), use an HTTP proxy instead of the SOCKS one, or choose a weights file by hand.</source>
      <translation>Installieren Sie PySocks neben tlgui (pip install PySocks), verwenden Sie statt des SOCKS-Proxys einen HTTP-Proxy, oder wählen Sie selbst eine Gewichtsdatei.</translation>
    </message>
    <message>
      <source>Install Python 3.11 or newer from python.org as well, and try again.</source>
      <translation>Installieren Sie zusätzlich Python 3.11 oder neuer von python.org und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Install it ('sudo apt-get install rsync' on Debian and Ubuntu), and try again.</source>
      <translation>Installieren Sie es („sudo apt-get install rsync“ auf Debian und Ubuntu), und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Install it beside tlgui (pip install 'tlgui[timm]'), or choose another network.</source>
      <translation>Installieren Sie es neben tlgui (pip install 'tlgui[timm]') oder wählen Sie ein anderes Netz.</translation>
    </message>
    <message>
      <source>Install it with: python -m pip install 'tlgui[camera]', then start tlgui again.</source>
      <translation>Installieren Sie ihn mit: python -m pip install 'tlgui[camera]' und starten Sie tlgui dann neu.</translation>
    </message>
    <message>
      <source>Install it with: python -m pip install {packages}</source>
      <translation>Installieren Sie es mit: python -m pip install {packages}</translation>
    </message>
    <message>
      <source>Install that version to open it.</source>
      <translation>Installieren Sie diese Version, um sie zu öffnen.</translation>
    </message>
    <message>
      <source>Install them with: python -m pip install 'tlgui[serve]'</source>
      <translation>Installieren Sie sie mit: python -m pip install 'tlgui[serve]'</translation>
    </message>
    <message>
      <source>Install tlgui again.</source>
      <translation>Installieren Sie tlgui noch einmal.</translation>
    </message>
    <message>
      <source>Install what it names with the system's package manager, then start tlgui again.</source>
      <translation>Installieren Sie, was genannt ist, mit der Paketverwaltung des Systems und starten Sie tlgui dann neu.</translation>
    </message>
    <message>
      <source>Installing</source>
      <translation>Installieren</translation>
    </message>
    <message>
      <source>Internal error</source>
      <translation>Interner Fehler</translation>
    </message>
    <message>
      <source>Into: a new folder</source>
      <translation>Nach: ein neuer Ordner</translation>
    </message>
    <message>
      <source>Into: {folder}</source>
      <translation>Nach: {folder}</translation>
    </message>
    <message>
      <source>Is there something, such as a date, a logo or a frame, that only pictures of '{name}' have? Crop or cover it, or take new pictures without it, and train again: until then, do not trust the figures for '{name}'.</source>
      <translation>Gibt es etwas, etwa ein Datum, ein Logo oder einen Rahmen, das nur Bilder von „{name}“ haben? Schneiden Sie es ab, verdecken Sie es oder nehmen Sie neue Bilder ohne es auf und trainieren Sie neu: Trauen Sie bis dahin den Kennzahlen für „{name}“ nicht.</translation>
    </message>
    <message>
      <source>It began to learn the training pictures by heart: after epoch {epoch} the training loss went on falling while the validation loss rose. The model of that epoch is kept; stronger augmentation or more pictures would help.</source>
      <translation>Das Netz begann, die Trainingsbilder auswendig zu lernen: Nach Epoche {epoch} sank der Trainingsverlust weiter, während der Validierungsverlust stieg. Das Modell dieser Epoche ist aufbewahrt; stärkere Augmentierung oder mehr Bilder würden helfen.</translation>
    </message>
    <message>
      <source>It can be reached, and would train on {device}.</source>
      <translation>Er ist erreichbar und würde hierauf trainieren: {device}.</translation>
    </message>
    <message>
      <source>It can be set up from here: an environment with PyTorch is made in '{folder}' on '{host}', with a download of several GB there. Nothing else on that computer is changed.</source>
      <translation>Er kann von hier aus eingerichtet werden: In „{folder}“ auf „{host}“ wird eine Umgebung mit PyTorch angelegt, und dort werden mehrere GB heruntergeladen. Sonst wird auf diesem Computer nichts verändert.</translation>
    </message>
    <message numerus="yes">
      <source>It can say that a picture is of none of its classes. Of {n} held-out pictures of its classes it took {n_kept} for one of them.</source>
      <translation>
        <numerusform>Es kann sagen, dass ein Bild zu keiner seiner Klassen gehört. Von 1 zurückgehaltenen Bild seiner Klassen hielt es {n_kept} für eine davon.</numerusform>
        <numerusform>Es kann sagen, dass ein Bild zu keiner seiner Klassen gehört. Von {n} zurückgehaltenen Bildern seiner Klassen hielt es {n_kept} für eine davon.</numerusform>
      </translation>
    </message>
    <message>
      <source>It cannot be told yet: twice the pictures may bring between {low:.1f} and {high:.1f} points more.</source>
      <translation>Es lässt sich noch nicht sagen: Doppelt so viele Bilder können zwischen {low:.1f} und {high:.1f} Prozentpunkte mehr bringen.</translation>
    </message>
    <message>
      <source>It cannot say that a picture is of none of its classes: it answers one of them, always.</source>
      <translation>Es kann nicht sagen, dass ein Bild zu keiner seiner Klassen gehört: Es antwortet immer mit einer davon.</translation>
    </message>
    <message>
      <source>It continues from its last saved state, with the choices it started with.</source>
      <translation>Er geht von seinem letzten gespeicherten Stand aus weiter, mit den Einstellungen, mit denen er begonnen hat.</translation>
    </message>
    <message>
      <source>It does not look like the pictures that the model learned from. It looks most like '{name}'.</source>
      <translation>Es sieht nicht aus wie die Bilder, an denen das Modell gelernt hat. Am meisten ähnelt es „{name}“.</translation>
    </message>
    <message>
      <source>It fits none of the networks; the closest match is {backbone}: {how}.</source>
      <translation>Die Datei passt zu keinem der Netze; am nächsten kommt {backbone}: {how}.</translation>
    </message>
    <message>
      <source>It fits none of the other networks either.</source>
      <translation>Die Datei passt auch zu keinem der anderen Netze.</translation>
    </message>
    <message>
      <source>It fits {backbone}: choose that backbone.</source>
      <translation>Die Datei passt zu {backbone}: Wählen Sie dieses Backbone.</translation>
    </message>
    <message>
      <source>It has learned to see from a million photos or more; from your pictures it learns what you want told apart.</source>
      <translation>Es hat an einer Million Fotos oder mehr sehen gelernt; an Ihren Bildern lernt es, was Sie unterscheiden wollen.</translation>
    </message>
    <message>
      <source>It has sub-folders with pictures, as for classes: {names}.</source>
      <translation>Der Ordner hat Unterordner mit Bildern, wie für Klassen: {names}.</translation>
    </message>
    <message>
      <source>It has those of epochs {first} to {last}; the best one is {best}.</source>
      <translation>Er hat die der Epochen {first} bis {last}; die beste ist {best}.</translation>
    </message>
    <message>
      <source>It has: {names}.</source>
      <translation>Es hat: {names}.</translation>
    </message>
    <message>
      <source>It holds the weights of {n} of tlgui's networks. These need no download.</source>
      <translation>Er enthält die Gewichte von {n} der Netze von tlgui. Diese müssen nicht heruntergeladen werden.</translation>
    </message>
    <message>
      <source>It is a link to a picture; links are not moved.</source>
      <translation>Es ist ein Link auf ein Bild; Links werden nicht verschoben.</translation>
    </message>
    <message>
      <source>It is no longer there.</source>
      <translation>Es ist nicht mehr da.</translation>
    </message>
    <message>
      <source>It is not known under which licence they are: ask their makers before you use them.</source>
      <translation>Es ist nicht bekannt, unter welcher Lizenz sie stehen: Fragen Sie ihre Urheber, bevor Sie sie verwenden.</translation>
    </message>
    <message>
      <source>It is not known yet how long it will take.</source>
      <translation>Wie lange es dauert, ist noch nicht bekannt.</translation>
    </message>
    <message>
      <source>It is reached over ssh as you have set it up: with your keys and without passwords. Your pictures are copied there, and the run comes back here. It goes on there when the line is lost or this window is closed.</source>
      <translation>Er wird über ssh erreicht, so wie Sie es eingerichtet haben: mit Ihren Schlüsseln und ohne Passwörter. Ihre Bilder werden dorthin kopiert, und der Lauf kommt hierher zurück. Er geht dort weiter, wenn die Verbindung abreißt oder dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
      <source>It knows the classes above and nothing else. Shown anything else, it still names one.</source>
      <translation>Es kennt die Klassen oben und sonst nichts. Zeigt man ihm etwas anderes, nennt es trotzdem eine davon.</translation>
    </message>
    <message>
      <source>It lies in a shard; only pictures that are files are sorted.</source>
      <translation>Es liegt in einem Paket; sortiert werden nur Bilder, die Dateien sind.</translation>
    </message>
    <message>
      <source>It met a fault, which its log tells more of.</source>
      <translation>Er stieß auf einen Fehler, über den sein Protokoll mehr sagt.</translation>
    </message>
    <message>
      <source>It names {accuracy:.0f}% of ImageNet's photos right, {own} {own_accuracy:.0f}%.</source>
      <translation>Von den Fotos von ImageNet benennt es {accuracy:.0f} % richtig, {own} {own_accuracy:.0f} %.</translation>
    </message>
    <message>
      <source>It names {accuracy:.0f}% of ImageNet's photos right.</source>
      <translation>Von den Fotos von ImageNet benennt es {accuracy:.0f} % richtig.</translation>
    </message>
    <message>
      <source>It needs a column with the files' names and a column with their classes.</source>
      <translation>Nötig sind eine Spalte mit den Namen der Dateien und eine mit ihren Klassen.</translation>
    </message>
    <message>
      <source>It repeats the run with PyTorch and torchvision alone. Do with it what you like.</source>
      <translation>Das Skript wiederholt den Lauf allein mit PyTorch und torchvision. Machen Sie damit, was Sie möchten.</translation>
    </message>
    <message>
      <source>It sees a square from the middle of each picture, {side} pixels wide; what lies outside is not seen.</source>
      <translation>Es sieht ein Quadrat aus der Mitte jedes Bildes, {side} Pixel breit; was außerhalb liegt, sieht es nicht.</translation>
    </message>
    <message>
      <source>It sees each picture pressed into a square, {side} pixels wide; smaller things may get lost.</source>
      <translation>Es sieht jedes Bild in ein Quadrat gepresst, {side} Pixel breit; kleinere Dinge können verloren gehen.</translation>
    </message>
    <message>
      <source>It sees the whole of each picture in a square {side} pixels wide, with bars beside it; smaller things may get lost.</source>
      <translation>Es sieht jedes Bild ganz in einem Quadrat, {side} Pixel breit, mit Balken daneben; kleinere Dinge können verloren gehen.</translation>
    </message>
    <message>
      <source>It takes every one of these {pictures} for one of its classes.</source>
      <translation>Es hält jedes dieser {pictures} für eine seiner Klassen.</translation>
    </message>
    <message numerus="yes">
      <source>It tells {n} classes apart: {names}.</source>
      <translation>
        <numerusform>Es kennt 1 Klasse: {names}.</numerusform>
        <numerusform>Es unterscheidet {n} Klassen: {names}.</numerusform>
      </translation>
    </message>
    <message>
      <source>It was deleted. Try again, or choose a weights file by hand.</source>
      <translation>Sie wurde gelöscht. Versuchen Sie es noch einmal oder wählen Sie selbst eine Gewichtsdatei.</translation>
    </message>
    <message>
      <source>It was not measured how far its percentages can be taken at their word.</source>
      <translation>Es wurde nicht gemessen, wie weit man seine Prozentangaben beim Wort nehmen kann.</translation>
    </message>
    <message>
      <source>It was still getting better when it ended: the validation loss fell to the last epoch.</source>
      <translation>Der Lauf wurde noch besser, als er endete: Der Validierungsverlust sank bis zur letzten Epoche.</translation>
    </message>
    <message>
      <source>Its answers are not touched by that.</source>
      <translation>Seine Antworten sind davon nicht berührt.</translation>
    </message>
    <message>
      <source>Its blocks are {blocks}.</source>
      <translation>Seine Blöcke sind {blocks}.</translation>
    </message>
    <message>
      <source>Its classes are: {names}.</source>
      <translation>Seine Klassen sind: {names}.</translation>
    </message>
    <message>
      <source>Its weights are not on this computer yet.</source>
      <translation>Seine Gewichte sind noch nicht auf diesem Computer.</translation>
    </message>
    <message>
      <source>Its weights are not on this computer yet; the others can be tried.</source>
      <translation>Seine Gewichte sind noch nicht auf diesem Computer; die anderen lassen sich ausprobieren.</translation>
    </message>
    <message>
      <source>Its weights were made for {native_px} pixels, at which a picture would cost {times:.1f} times as much.</source>
      <translation>Seine Gewichte wurden für {native_px} Pixel gemacht, bei denen ein Bild {times:.1f}-mal so viel kosten würde.</translation>
    </message>
    <message>
      <source>Its weights:</source>
      <translation>Seine Gewichte:</translation>
    </message>
    <message>
      <source>Just as good may be: {others}.</source>
      <translation>Ebenso gut sein können: {others}.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Keep as it is</source>
      <translation>So lassen</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>Meine behalten</translation>
    </message>
    <message>
      <source>Keep the chosen pictures in sight</source>
      <translation>Ausgewählte Bilder im Blick behalten</translation>
    </message>
    <message>
      <source>Keeps its best model, if there is one</source>
      <translation>Behält sein bestes Modell, falls es eines gibt</translation>
    </message>
    <message>
      <source>Keeps the old last layer and adds a new one after it (append).</source>
      <translation>Behält die alte letzte Schicht und fügt danach eine neue an (append).</translation>
    </message>
    <message>
      <source>Kept apart by</source>
      <translation>Getrennt nach</translation>
    </message>
    <message>
      <source>Kept apart whole: of {groups}, {n_train} to learn from and {n_val} for validation.</source>
      <translation>Als Ganzes getrennt: {groups}, davon {n_train} zum Lernen und {n_val} für die Validierung.</translation>
    </message>
    <message>
      <source>Kept apart whole: of {groups}, {n_train} to learn from, {n_val} for validation, {n_test} for the test.</source>
      <translation>Als Ganzes getrennt: {groups}, davon {n_train} zum Lernen, {n_val} für die Validierung, {n_test} für den Test.</translation>
    </message>
    <message>
      <source>Kept apart: {n_val} for validation, by which the best epoch was chosen, and {n_test} for the test.</source>
      <translation>Zurückgehalten: {n_val} für die Validierung, nach der die beste Epoche gewählt wurde, und {n_test} für den Test.</translation>
    </message>
    <message>
      <source>Kept as pretrained</source>
      <translation>Wie vortrainiert</translation>
    </message>
    <message>
      <source>Kept for a final test</source>
      <translation>Für den letzten Test</translation>
    </message>
    <message>
      <source>Kept for validation</source>
      <translation>Für die Validierung</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Taste</translation>
    </message>
    <message>
      <source>Key H: what stays bright spoke for the answer; what is dark did not matter.</source>
      <translation>Taste H: Was hell bleibt, sprach für die Antwort; was dunkel ist, spielte keine Rolle.</translation>
    </message>
    <message>
      <source>Key {key} moves the chosen pictures here.</source>
      <translation>Taste {key} verschiebt die ausgewählten Bilder hierher.</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>Keys and what they do</source>
      <translation>Tasten und was sie tun</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Label smoothing</source>
      <translation>Label-Smoothing</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>Groß</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Größer</translation>
    </message>
    <message>
      <source>Latest change</source>
      <translation>Letzte Änderung</translation>
    </message>
    <message>
      <source>Latest: {step}.</source>
      <translation>Zuletzt: {step}.</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>Schicht</translation>
    </message>
    <message>
      <source>Layer decay</source>
      <translation>Abnahme je Block</translation>
    </message>
    <message>
      <source>Layers of the network</source>
      <translation>Schichten des Netzes</translation>
    </message>
    <message>
      <source>Layers: what is inside, and what learns when</source>
      <translation>Schichten: was darin ist und was wann lernt</translation>
    </message>
    <message>
      <source>Learn everything from the start</source>
      <translation>Alles von Anfang an lernen</translation>
    </message>
    <message>
      <source>Learn from '{name}', or answer its pictures?</source>
      <translation>Aus „{name}“ lernen oder seine Bilder beantworten?</translation>
    </message>
    <message>
      <source>Learn these classes from it</source>
      <translation>Diese Klassen daraus lernen</translation>
    </message>
    <message>
      <source>Learned by heart, overfitting</source>
      <translation>Auswendig gelernt, Overfitting</translation>
    </message>
    <message>
      <source>Learned by the optimizer</source>
      <translation>Vom Optimierer gelernt</translation>
    </message>
    <message>
      <source>Learned from</source>
      <translation>Gelernt an</translation>
    </message>
    <message numerus="yes">
      <source>Learned from {n} pictures.</source>
      <translation>
        <numerusform>An 1 Bild gelernt.</numerusform>
        <numerusform>An {n} Bildern gelernt.</numerusform>
      </translation>
    </message>
    <message>
      <source>Learning from {pictures} on {device}.</source>
      <translation>Nutzt {pictures} zum Lernen, auf {device}.</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>Lernrate</translation>
    </message>
    <message>
      <source>Learning rate schedule</source>
      <translation>Verlauf der Lernrate</translation>
    </message>
    <message>
      <source>Learning rate, fine-tuning</source>
      <translation>Lernrate, Fine-Tuning</translation>
    </message>
    <message>
      <source>Learning rate, head</source>
      <translation>Lernrate, Kopf</translation>
    </message>
    <message>
      <source>Learning rate, head only</source>
      <translation>Lernrate, nur Kopf</translation>
    </message>
    <message>
      <source>Learning rates</source>
      <translation>Lernraten</translation>
    </message>
    <message>
      <source>Least computation first</source>
      <translation>Am wenigsten Rechenzeit</translation>
    </message>
    <message>
      <source>Least sure first</source>
      <translation>Unsicherste zuerst</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Auslassen</translation>
    </message>
    <message>
      <source>Leave out of the next run</source>
      <translation>Im nächsten Lauf auslassen</translation>
    </message>
    <message>
      <source>Leave the chosen pictures out</source>
      <translation>Die ausgewählten Bilder auslassen</translation>
    </message>
    <message>
      <source>Left before the training, right after it, on one scale for each channel.</source>
      <translation>Links vor dem Training, rechts danach, je Kanal mit derselben Skala.</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Ausgelassen</translation>
    </message>
    <message>
      <source>Less than one answer a second</source>
      <translation>Weniger als eine Antwort pro Sekunde</translation>
    </message>
    <message>
      <source>Let its run finish, or continue it, and then ask again.</source>
      <translation>Lassen Sie seinen Lauf zu Ende gehen oder setzen Sie ihn fort und fragen Sie dann noch einmal.</translation>
    </message>
    <message>
      <source>Let its run finish, or continue it, and then set it again.</source>
      <translation>Lassen Sie seinen Lauf zu Ende gehen oder setzen Sie ihn fort und stellen Sie dann neu ein.</translation>
    </message>
    <message>
      <source>Let the upper {n} blocks learn</source>
      <translation>Obere {n} Blöcke lernen lassen</translation>
    </message>
    <message>
      <source>Let the whole network learn</source>
      <translation>Das ganze Netz lernen lassen</translation>
    </message>
    <message>
      <source>Lets heads learn from a quarter, half, three quarters and all of the pictures, and looks how it goes on</source>
      <translation>Lässt Köpfe an einem Viertel, der Hälfte, drei Vierteln und allen Bildern lernen und sieht, wie es weitergeht</translation>
    </message>
    <message>
      <source>Licence: {licence}.</source>
      <translation>Lizenz: {licence}.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Light: mild crops, mirroring</source>
      <translation>Leicht: milde Ausschnitte, Spiegelung</translation>
    </message>
    <message>
      <source>Likely: a network finds them alike, and what is left of one lies in the other.</source>
      <translation>Wahrscheinlich: Ein Netz findet sie ähnlich, und was von dem einen übrig ist, liegt in dem anderen.</translation>
    </message>
    <message>
      <source>Likely: where wrong classes were planted in one picture of twenty, 7 to 9 of 10 that were told so were wrong; where hardly any are wrong, most of these are only hard. Look at each.</source>
      <translation>Wahrscheinlich: Wo einem von zwanzig Bildern absichtlich eine falsche Klasse gegeben wurde, waren 7 bis 9 von 10 so gemeldeten wirklich falsch; wo kaum eines falsch ist, sind die meisten davon nur schwierig. Sehen Sie sich jedes an.</translation>
    </message>
    <message>
      <source>Limits</source>
      <translation>Grenzen</translation>
    </message>
    <message>
      <source>Live model: learn anew with each change</source>
      <translation>Live-Modell: mit jeder Änderung neu lernen</translation>
    </message>
    <message>
      <source>Longest gradient that a step may follow, over all weights together; 0 is off.</source>
      <translation>Längster Gradient, dem ein Schritt folgen darf, über alle Gewichte zusammen; 0 schaltet es aus.</translation>
    </message>
    <message>
      <source>Look at these first: some may lie in the wrong folder.</source>
      <translation>Sehen Sie sich diese zuerst an: Manche liegen vielleicht im falschen Ordner.</translation>
    </message>
    <message>
      <source>Look at what was answered wrongly: often a picture lies in the wrong folder, or two classes mix.</source>
      <translation>Sehen Sie sich an, was falsch beantwortet wurde: Oft liegt ein Bild im falschen Ordner, oder zwei Klassen vermischen sich.</translation>
    </message>
    <message>
      <source>Look at {page}. If the file is what you want, download it there and choose it here.</source>
      <translation>Sehen Sie sich {page} an. Ist die Datei, was Sie wollen, laden Sie sie dort herunter und wählen Sie sie hier.</translation>
    </message>
    <message>
      <source>Look it up</source>
      <translation>Nachschlagen</translation>
    </message>
    <message>
      <source>Look whether 'ssh {host}' works in a terminal.</source>
      <translation>Sehen Sie nach, ob „ssh {host}“ in einem Terminal funktioniert.</translation>
    </message>
    <message numerus="yes">
      <source>Looked at {n} files.</source>
      <translation>
        <numerusform>1 Datei wurde angesehen.</numerusform>
        <numerusform>{n} Dateien wurden angesehen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Looking at every picture</source>
      <translation>Jedes Bild wird angesehen</translation>
    </message>
    <message>
      <source>Looking at the pictures...</source>
      <translation>Bilder werden angesehen...</translation>
    </message>
    <message>
      <source>Looking at the pictures: {done} of {total}</source>
      <translation>Bilder werden angesehen: {done} von {total}</translation>
    </message>
    <message>
      <source>Looking at what you gave...</source>
      <translation>Das Übergebene wird angesehen ...</translation>
    </message>
    <message>
      <source>Looking for NVIDIA's driver...</source>
      <translation>NVIDIA-Treiber wird gesucht...</translation>
    </message>
    <message numerus="yes">
      <source>Looking for pictures: {found} files</source>
      <translation>
        <numerusform>Bilder werden gesucht: {found} Datei</numerusform>
        <numerusform>Bilder werden gesucht: {found} Dateien</numerusform>
      </translation>
    </message>
    <message>
      <source>Looking into '{folder}'...</source>
      <translation>„{folder}“ wird durchgesehen...</translation>
    </message>
    <message>
      <source>Looking into the folder...</source>
      <translation>Der Ordner wird angesehen...</translation>
    </message>
    <message>
      <source>Looking...</source>
      <translation>Wird angesehen...</translation>
    </message>
    <message>
      <source>Looks at every picture for blank, blurred, dark and very small ones, and asks the network of the Model page which seem to lie in the wrong class. In seconds to minutes; nothing is trained or changed.</source>
      <translation>Sucht unter allen Bildern nach leeren, unscharfen, dunklen und sehr kleinen und fragt das Netz der Seite „Modell“, welche in der falschen Klasse zu liegen scheinen. In Sekunden bis Minuten; nichts wird trainiert oder geändert.</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <source>Loss (cross entropy; how far off it is on average, 0 at best) on these pictures: {loss:.4f}.</source>
      <translation>Verlust (Kreuzentropie; wie weit es im Mittel danebenliegt, bestenfalls 0) auf diesen Bildern: {loss:.4f}.</translation>
    </message>
    <message>
      <source>Loss, cross entropy</source>
      <translation>Verlust (Loss), Kreuzentropie</translation>
    </message>
    <message>
      <source>Loss: how far off</source>
      <translation>Verlust: wie falsch</translation>
    </message>
    <message>
      <source>Lower learning rate ({rate})</source>
      <translation>Kleinere Lernrate ({rate})</translation>
    </message>
    <message>
      <source>Lower the learning rate</source>
      <translation>Lernrate senken</translation>
    </message>
    <message>
      <source>Made</source>
      <translation>Entstehung</translation>
    </message>
    <message>
      <source>Made by tlgui {version} from {model} on {date}. Nothing in this file is loaded from elsewhere.</source>
      <translation>Erstellt von tlgui {version} aus {model} am {date}. Nichts in dieser Datei wird von anderswo geladen.</translation>
    </message>
    <message>
      <source>Made on</source>
      <translation>Erstellt am</translation>
    </message>
    <message>
      <source>Make it a part of this one</source>
      <translation>Zu einem Teil von dieser machen</translation>
    </message>
    <message>
      <source>Make it again</source>
      <translation>Sie wieder setzen</translation>
    </message>
    <message>
      <source>Make room on that disk, then press Start again.</source>
      <translation>Schaffen Sie Platz auf diesem Datenträger und drücken Sie dann noch einmal „Starten“.</translation>
    </message>
    <message>
      <source>Make room on that disk; the same again goes on from there.</source>
      <translation>Schaffen Sie Platz auf diesem Datenträger; noch einmal gestartet, geht es dort weiter.</translation>
    </message>
    <message>
      <source>Make room on the disk or choose another one, remove what was copied, and try again.</source>
      <translation>Schaffen Sie Platz auf dem Datenträger oder wählen Sie einen anderen, entfernen Sie, was kopiert wurde, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Make room on the disk, or close other windows of tlgui, then try again.</source>
      <translation>Schaffen Sie Platz auf dem Datenträger oder schließen Sie andere Fenster von tlgui und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
      <source>Make room or choose another folder; sorting into the same folder again goes on.</source>
      <translation>Schaffen Sie Platz oder wählen Sie einen anderen Ordner; wird noch einmal in denselben Ordner sortiert, geht es dort weiter.</translation>
    </message>
    <message>
      <source>Make room there, and try again.</source>
      <translation>Schaffen Sie dort Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Make smaller</source>
      <translation>Verkleinern</translation>
    </message>
    <message>
      <source>Makes this phase {epochs} longer: each is one more pass over all training pictures. Worth it while the validation loss still falls.</source>
      <translation>Macht diese Phase um {epochs} länger: Jede ist ein weiterer Durchgang durch alle Trainingsbilder. Lohnt sich, solange der Validierungsverlust noch sinkt.</translation>
    </message>
    <message>
      <source>Maybe: a smooth thing on a smooth ground looks the same. Keep those you can recognise.</source>
      <translation>Vielleicht: Ein glattes Ding auf glattem Grund sieht ebenso aus. Behalten Sie die, die Sie erkennen können.</translation>
    </message>
    <message>
      <source>Maybe: it can be a stray picture, or a rare but good one.</source>
      <translation>Vielleicht: Es kann ein verirrtes Bild sein oder ein seltenes, aber gutes.</translation>
    </message>
    <message>
      <source>Means and variances of pretrained batch norms while their blocks learn: frozen keeps them, since a few batches estimate them badly; random weights always learn them.</source>
      <translation>Mittelwerte und Varianzen vortrainierter Batch-Normalisierungen, während ihre Blöcke lernen: frozen behält sie, denn wenige Batches schätzen sie schlecht; Zufallsgewichte lernen sie immer.</translation>
    </message>
    <message>
      <source>Measure it now</source>
      <translation>Jetzt messen</translation>
    </message>
    <message>
      <source>Measure the difference</source>
      <translation>Den Unterschied messen</translation>
    </message>
    <message>
      <source>Measured before you left out, moved or took back single pictures. Measure again to be exact.</source>
      <translation>Gemessen, bevor Sie einzelne Bilder ausgelassen, verschoben oder zurückgenommen haben. Messen Sie noch einmal, um es genau zu wissen.</translation>
    </message>
    <message>
      <source>Measured pictures with such an answer.</source>
      <translation>Gemessene Bilder mit einer solchen Antwort.</translation>
    </message>
    <message>
      <source>Measures on your pictures how much they are like those that the network learned from, counts them, and says which part of the network had better learn.</source>
      <translation>Misst an Ihren Bildern, wie sehr sie denen ähneln, an denen das Netz gelernt hat, zählt sie und sagt, welchen Teil des Netzes man lernen lassen sollte.</translation>
    </message>
    <message>
      <source>Measuring how fast this computer runs this network</source>
      <translation>Wie schnell dieses Netz auf diesem Computer ist, wird gemessen</translation>
    </message>
    <message>
      <source>Measuring how long each takes...</source>
      <translation>Wie lange jedes dauert, wird gemessen...</translation>
    </message>
    <message>
      <source>Measuring how much your pictures are like those that the network knows</source>
      <translation>Wie sehr Ihre Bilder denen ähneln, die das Netz kennt, wird gemessen</translation>
    </message>
    <message>
      <source>Memory ran out on {describe_device} even with one picture at a time.</source>
      <translation>Auf {describe_device} ging der Speicher aus, selbst mit einem Bild auf einmal.</translation>
    </message>
    <message>
      <source>Merge the classes that look alike: {groups}.</source>
      <translation>Die Klassen zusammenlegen, die gleich aussehen: {groups}.</translation>
    </message>
    <message>
      <source>Merge them</source>
      <translation>Zusammenlegen</translation>
    </message>
    <message>
      <source>Mid grey is zero. Each filter has its own scale, the same before and after.</source>
      <translation>Mittleres Grau ist null. Jeder Filter hat seine eigene Skala, vorher und nachher dieselbe.</translation>
    </message>
    <message>
      <source>Mistakes</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>Mistakes come first.</source>
      <translation>Fehler kommen zuerst.</translation>
    </message>
    <message numerus="yes">
      <source>Mixed up most, {times} each: {pairs}, and {n} pairs more.</source>
      <translation>
        <numerusform>Am häufigsten verwechselt, jeweils {times}: {pairs} und 1 weiteres Paar.</numerusform>
        <numerusform>Am häufigsten verwechselt, jeweils {times}: {pairs} und {n} weitere Paare.</numerusform>
      </translation>
    </message>
    <message>
      <source>Mixed up most, {times} each: {pairs}.</source>
      <translation>Am häufigsten verwechselt, jeweils {times}: {pairs}.</translation>
    </message>
    <message>
      <source>Mixed up most: {pair}, {times}.</source>
      <translation>Am häufigsten verwechselt: {pair}, {times}.</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Model files</source>
      <translation>Modelldateien</translation>
    </message>
    <message>
      <source>Model “{name}” ({network}): {classes}</source>
      <translation>Modell „{name}“ ({network}): {classes}</translation>
    </message>
    <message>
      <source>More choices: networks, heads, schedules, every number</source>
      <translation>Mehr Auswahl: Netze, Köpfe, Trainingspläne, jede Zahl</translation>
    </message>
    <message>
      <source>More is unfrozen after epoch {epoch} already. The run goes on as it was.</source>
      <translation>Nach Epoche {epoch} wird ohnehin mehr aufgetaut. Der Lauf geht weiter wie zuvor.</translation>
    </message>
    <message>
      <source>More than {duration} left, not done before {clock}.</source>
      <translation>Noch mehr als {duration}, nicht vor {clock} fertig.</translation>
    </message>
    <message>
      <source>Most accurate</source>
      <translation>Am genauesten</translation>
    </message>
    <message>
      <source>Most accurate first</source>
      <translation>Genaueste zuerst</translation>
    </message>
    <message>
      <source>Move the boundary of what learns</source>
      <translation>Die Grenze dessen verschieben, was lernt</translation>
    </message>
    <message>
      <source>Move them</source>
      <translation>Verschieben</translation>
    </message>
    <message numerus="yes">
      <source>Move these {n} runs to the bin?</source>
      <translation>
        <numerusform>Diesen Lauf in den Papierkorb legen?</numerusform>
        <numerusform>Diese {n} Läufe in den Papierkorb legen?</numerusform>
      </translation>
    </message>
    <message>
      <source>Move to class</source>
      <translation>In Klasse legen</translation>
    </message>
    <message>
      <source>Move to the bin</source>
      <translation>In den Papierkorb</translation>
    </message>
    <message>
      <source>Move to the bin...</source>
      <translation>In den Papierkorb...</translation>
    </message>
    <message>
      <source>Move to the suggested class</source>
      <translation>In die vorgeschlagene legen</translation>
    </message>
    <message>
      <source>Moves the folders of the chosen runs to the system's bin, from where they can be put back (Delete).</source>
      <translation>Legt die Ordner der ausgewählten Läufe in den Papierkorb des Systems, aus dem sie sich zurückholen lassen (Entf).</translation>
    </message>
    <message>
      <source>NVIDIA GPU (CUDA)</source>
      <translation>NVIDIA-GPU (CUDA)</translation>
    </message>
    <message>
      <source>NVIDIA's driver is too old: version {driver} is installed, and this PyTorch {torch} needs {lowest} or newer. Update the driver. {or_else}</source>
      <translation>Der NVIDIA-Treiber ist zu alt: Version {driver} ist installiert, und dieses PyTorch {torch} braucht {lowest} oder neuer. Aktualisieren Sie den Treiber. {or_else}</translation>
    </message>
    <message>
      <source>NVIDIA's driver is too old: version {driver} is installed, and {lowest} or newer is needed. Update the driver first, then come back here: this tlgui came with the small PyTorch {torch}, which can use the processor only.</source>
      <translation>Der NVIDIA-Treiber ist zu alt: Version {driver} ist installiert, und {lowest} oder neuer wird gebraucht. Aktualisieren Sie zuerst den Treiber und kommen Sie dann hierher zurück: Dieses tlgui kam mit dem kleinen PyTorch {torch}, das nur den Prozessor verwenden kann.</translation>
    </message>
    <message>
      <source>NVIDIA's driver {driver} and a matching PyTorch {torch} are installed. The GPU is used automatically if that PyTorch supports it.</source>
      <translation>Der NVIDIA-Treiber {driver} und ein passendes PyTorch {torch} sind installiert. Die GPU wird automatisch verwendet, wenn dieses PyTorch sie unterstützt.</translation>
    </message>
    <message>
      <source>NVIDIA's driver {driver} and a matching PyTorch {torch} are installed: the GPU is used automatically.</source>
      <translation>Der NVIDIA-Treiber {driver} und ein passendes PyTorch {torch} sind installiert: Die GPU wird automatisch verwendet.</translation>
    </message>
    <message>
      <source>NVIDIA's driver {driver} is installed, but no PyTorch supports this GPU (compute capability {capability}) with this driver. Update the driver if there is a newer one; until then everything works on the processor.</source>
      <translation>Der NVIDIA-Treiber {driver} ist installiert, aber kein PyTorch unterstützt diese GPU (Compute Capability {capability}) mit diesem Treiber. Aktualisieren Sie den Treiber, falls es einen neueren gibt; bis dahin läuft alles auf dem Prozessor.</translation>
    </message>
    <message>
      <source>NVIDIA's driver {driver} is installed, but this GPU (compute capability {capability}) is too old: no version of PyTorch that tlgui can use supports it. Everything works on the processor, only more slowly.</source>
      <translation>Der NVIDIA-Treiber {driver} ist installiert, aber diese GPU (Compute Capability {capability}) ist zu alt: Keine Version von PyTorch, die tlgui verwenden kann, unterstützt sie. Alles läuft auf dem Prozessor, nur langsamer.</translation>
    </message>
    <message>
      <source>NVIDIA's driver {driver} is installed, but this PyTorch {torch} does not support this GPU (compute capability {capability}). Everything works on the processor. {or_else}</source>
      <translation>Der NVIDIA-Treiber {driver} ist installiert, aber dieses PyTorch {torch} unterstützt diese GPU (Compute Capability {capability}) nicht. Alles läuft auf dem Prozessor. {or_else}</translation>
    </message>
    <message>
      <source>NVIDIA's driver {driver} is installed, but this tlgui came with the small PyTorch {torch}, which can use the processor only. Download PyTorch for CUDA {cuda}, which suits this driver, or choose a Python that already has a suitable PyTorch: tlgui then trains with that one.</source>
      <translation>Der NVIDIA-Treiber {driver} ist installiert, aber dieses tlgui kam mit dem kleinen PyTorch {torch}, das nur den Prozessor verwenden kann. Laden Sie PyTorch für CUDA {cuda} herunter, das zu diesem Treiber passt, oder wählen Sie ein Python, das schon ein geeignetes PyTorch hat: Damit trainiert tlgui dann.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name a repository, or paste the address of its page. It must hold the weights of one of the networks in the list. Only its name is sent, and nothing is downloaded before you have seen size and licence.</source>
      <translation>Nennen Sie ein Repository oder fügen Sie die Adresse seiner Seite ein. Es muss die Gewichte eines der Netze aus der Liste enthalten. Nur sein Name wird gesendet, und nichts wird heruntergeladen, bevor Sie Größe und Lizenz gesehen haben.</translation>
    </message>
    <message>
      <source>Name and note</source>
      <translation>Name und Notiz</translation>
    </message>
    <message>
      <source>Name and note...</source>
      <translation>Name und Notiz...</translation>
    </message>
    <message>
      <source>Name of a class</source>
      <translation>Name einer Klasse</translation>
    </message>
    <message>
      <source>Name of a new class, or new name of the chosen class</source>
      <translation>Name einer neuen Klasse oder neuer Name der gewählten Klasse</translation>
    </message>
    <message>
      <source>Name the one that you mean in full: {names}.</source>
      <translation>Nennen Sie den gewünschten vollständig: {names}.</translation>
    </message>
    <message>
      <source>Name two folders of runs.</source>
      <translation>Nennen Sie zwei Ordner von Läufen.</translation>
    </message>
    <message>
      <source>Near the head a network sees whole shapes; this is what differs most from one task to another.</source>
      <translation>Nahe am Kopf sieht ein Netz ganze Formen; das unterscheidet sich von Aufgabe zu Aufgabe am meisten.</translation>
    </message>
    <message>
      <source>Near the input a network sees simple things, such as edges and colours, that every picture has.</source>
      <translation>Nahe am Eingang sieht ein Netz einfache Dinge wie Kanten und Farben, die jedes Bild hat.</translation>
    </message>
    <message>
      <source>Nearly all pictures of '{name}' come from {groups} on which hardly any other class was taken: the model may tell those days' light and background instead of '{name}', and the figures would hardly show it. Take pictures of several classes on each day.</source>
      <translation>Fast alle Bilder von „{name}“ verteilen sich auf {groups}, an denen kaum eine andere Klasse aufgenommen wurde: Das Modell könnte Licht und Hintergrund dieser Tage erkennen statt „{name}“, und die Kennzahlen würden es kaum zeigen. Nehmen Sie an jedem Tag Bilder mehrerer Klassen auf.</translation>
    </message>
    <message>
      <source>Nearly all pictures of '{name}' come from {groups} that took hardly any other class: the model may tell the cameras instead of '{name}', and the figures would hardly show it. Take pictures of several classes with each camera.</source>
      <translation>Fast alle Bilder von „{name}“ verteilen sich auf {groups}, mit denen kaum eine andere Klasse aufgenommen wurde: Das Modell könnte die Kameras erkennen statt „{name}“, und die Kennzahlen würden es kaum zeigen. Nehmen Sie mit jeder Kamera Bilder mehrerer Klassen auf.</translation>
    </message>
    <message>
      <source>Nearly certain where both look the same to you.</source>
      <translation>Fast sicher, wo beide für Sie gleich aussehen.</translation>
    </message>
    <message>
      <source>Nearly certain. It does little harm: leave some out only where they crowd the others.</source>
      <translation>Fast sicher. Es schadet wenig: Lassen Sie nur dann einige aus, wenn sie die anderen verdrängen.</translation>
    </message>
    <message>
      <source>Nearly the same as another one</source>
      <translation>Fast gleich wie ein anderes</translation>
    </message>
    <message>
      <source>Neither the files (no EXIF data) nor their names and folders say on which days, with which cameras or of which persons they were taken, so pictures of one and the same may lie on both sides.</source>
      <translation>Weder die Dateien (keine EXIF-Daten) noch ihre Namen und Ordner sagen, an welchen Tagen, mit welchen Kameras oder von welchen Personen sie aufgenommen wurden; Bilder ein und derselben Herkunft können also auf beiden Seiten liegen.</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Netz</translation>
    </message>
    <message>
      <source>Network {number} of {n}: {what}</source>
      <translation>Netz {number} von {n}: {what}</translation>
    </message>
    <message>
      <source>Network: {network}.</source>
      <translation>Netz: {network}.</translation>
    </message>
    <message>
      <source>Networks that were tried, the best first</source>
      <translation>Ausprobierte Netze, das beste zuerst</translation>
    </message>
    <message>
      <source>Networks whose weights are on this computer</source>
      <translation>Netze, deren Gewichte auf diesem Computer sind</translation>
    </message>
    <message>
      <source>Networks: scroll with the arrow keys</source>
      <translation>Netze: Blättern mit den Pfeiltasten</translation>
    </message>
    <message>
      <source>New folder: {folder}</source>
      <translation>Neuer Ordner: {folder}</translation>
    </message>
    <message>
      <source>New project: choose the folder with the pictures</source>
      <translation>Neues Projekt: Wählen Sie den Ordner mit den Bildern</translation>
    </message>
    <message>
      <source>New runs go there from the next start on. Earlier runs stay where they are.</source>
      <translation>Neue Läufe kommen ab dem nächsten Start dorthin. Frühere Läufe bleiben, wo sie sind.</translation>
    </message>
    <message>
      <source>Newer versions: not available in this build</source>
      <translation>Neuere Versionen: in diesem Build nicht verfügbar</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Neueste zuerst</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Next epoch</source>
      <translation>Nächste Epoche</translation>
    </message>
    <message>
      <source>Next phase</source>
      <translation>Nächste Phase</translation>
    </message>
    <message>
      <source>Next picture</source>
      <translation>Nächstes Bild</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>Nächster Schritt</translation>
    </message>
    <message>
      <source>Next: the network</source>
      <translation>Weiter: das Netz</translation>
    </message>
    <message>
      <source>No NVIDIA driver was found on this computer. If there is an NVIDIA GPU in it, install NVIDIA's driver first and start tlgui again. Without one, everything works on the processor, only more slowly.</source>
      <translation>Auf diesem Computer wurde kein NVIDIA-Treiber gefunden. Falls eine NVIDIA-GPU darin steckt, installieren Sie zuerst den Treiber von NVIDIA und starten Sie tlgui neu. Ohne GPU läuft alles auf dem Prozessor, nur langsamer.</translation>
    </message>
    <message numerus="yes">
      <source>No better for {n} epochs; epoch {epoch} is kept.</source>
      <translation>
        <numerusform>Seit 1 Epoche nicht besser; Epoche {epoch} ist aufbewahrt.</numerusform>
        <numerusform>Seit {n} Epochen nicht besser; Epoche {epoch} ist aufbewahrt.</numerusform>
      </translation>
    </message>
    <message>
      <source>No better than guessing. Do not rely on these answers.</source>
      <translation>Nicht besser als Raten. Verlassen Sie sich nicht auf diese Antworten.</translation>
    </message>
    <message>
      <source>No camera is connected. Plug one in or switch it on: it is offered here at once.</source>
      <translation>Keine Kamera ist angeschlossen. Schließen Sie eine an oder schalten Sie sie ein: Sie wird hier sofort angeboten.</translation>
    </message>
    <message>
      <source>No computer is known by the name '{host}'.</source>
      <translation>Unter dem Namen „{host}“ ist kein Computer bekannt.</translation>
    </message>
    <message>
      <source>No finished run and no model file is open.</source>
      <translation>Kein fertiger Lauf und keine Modelldatei ist geöffnet.</translation>
    </message>
    <message>
      <source>No folder of pictures yet.</source>
      <translation>Noch kein Bilderordner.</translation>
    </message>
    <message>
      <source>No learning rate made the loss fall clearly in this short trial, so there is none to suggest.</source>
      <translation>Keine Lernrate hat den Verlust in diesem kurzen Versuch deutlich gesenkt, also gibt es keine vorzuschlagen.</translation>
    </message>
    <message>
      <source>No model is open. Train one, or drop a model file here.</source>
      <translation>Kein Modell ist geöffnet. Trainieren Sie eines, oder legen Sie eine Modelldatei hier ab.</translation>
    </message>
    <message>
      <source>No model yet</source>
      <translation>Noch kein Modell</translation>
    </message>
    <message>
      <source>No network goes with all of these words. Try fewer, a family such as ResNet, or: small, large, quick, accurate, ready to use, MIT.</source>
      <translation>Zu all diesen Wörtern passt kein Netz. Versuchen Sie weniger, eine Familie wie ResNet, oder: klein, groß, schnell, genau, einsatzbereit, MIT.</translation>
    </message>
    <message>
      <source>No network's weights are on this computer yet.</source>
      <translation>Von keinem Netz sind die Gewichte schon auf diesem Computer.</translation>
    </message>
    <message>
      <source>No part of the file names puts the pictures into groups, as a patient's number does.</source>
      <translation>Kein Teil der Dateinamen ordnet die Bilder in Gruppen, wie es etwa eine Patientennummer tut.</translation>
    </message>
    <message>
      <source>No part of the picture spoke for this answer more than for the others.</source>
      <translation>Kein Teil des Bildes sprach für diese Antwort mehr als für die anderen.</translation>
    </message>
    <message>
      <source>No picture in '{root}' can be read. {reason}</source>
      <translation>Kein Bild in „{root}“ lässt sich lesen. {reason}</translation>
    </message>
    <message>
      <source>No picture was found in what you dropped.</source>
      <translation>In dem, was Sie hierher gezogen haben, wurde kein Bild gefunden.</translation>
    </message>
    <message>
      <source>No picture was held out by both runs ({first} pictures in one, {second} in the other), so nothing can be compared fairly: what one of them learned from, it would only remember.</source>
      <translation>Kein Bild wurde von beiden Läufen zurückgehalten ({first} Bilder vom einen, {second} vom anderen), deshalb ist kein fairer Vergleich möglich: Woran einer von ihnen gelernt hat, daran würde er sich nur erinnern.</translation>
    </message>
    <message>
      <source>No picture was sorted into '{folder}'.</source>
      <translation>Kein Bild wurde nach „{folder}“ sortiert.</translation>
    </message>
    <message>
      <source>No pictures are pinned. Click a number of the matrix, choose pictures and pin them.</source>
      <translation>Keine Bilder sind angeheftet. Klicken Sie auf eine Zahl der Matrix, wählen Sie Bilder aus und heften Sie sie an.</translation>
    </message>
    <message>
      <source>No problems found: every picture can be read.</source>
      <translation>Keine Probleme gefunden: Jedes Bild lässt sich lesen.</translation>
    </message>
    <message>
      <source>No run is going on in '{path}', so there is nothing to change.</source>
      <translation>In „{path}“ ist kein Lauf im Gang, also gibt es nichts zu ändern.</translation>
    </message>
    <message>
      <source>No runs yet</source>
      <translation>Noch keine Läufe</translation>
    </message>
    <message numerus="yes">
      <source>No sign that a corner, an edge or the border decides, measured on {n} pictures.</source>
      <translation>
        <numerusform>Kein Anzeichen, dass eine Ecke, eine Kante oder der Rand entscheidet, gemessen an 1 Bild.</numerusform>
        <numerusform>Kein Anzeichen, dass eine Ecke, eine Kante oder der Rand entscheidet, gemessen an {n} Bildern.</numerusform>
      </translation>
    </message>
    <message>
      <source>No single part stood out: much of the picture spoke for the answer, the bright most.</source>
      <translation>Kein einzelner Teil stach heraus: Viel vom Bild sprach für die Antwort, das Helle am meisten.</translation>
    </message>
    <message>
      <source>No table of what went where</source>
      <translation>Keine Tabelle, was wohin kam</translation>
    </message>
    <message>
      <source>No two classes were mixed up.</source>
      <translation>Keine zwei Klassen wurden verwechselt.</translation>
    </message>
    <message>
      <source>No weights were found in '{folder}'. Files are recognised by torchvision's names (resnet18-f37072fd.pth) or by the network's name (resnet18.pth, resnet18.safetensors). tlgui looks there again at every start.</source>
      <translation>In „{folder}“ wurden keine Gewichte gefunden. Dateien werden an den Namen von torchvision (resnet18-f37072fd.pth) oder am Namen des Netzes (resnet18.pth, resnet18.safetensors) erkannt. tlgui sieht dort bei jedem Start wieder nach.</translation>
    </message>
    <message>
      <source>No word like that is explained here.</source>
      <translation>Kein solches Wort ist hier erklärt.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keiner</translation>
    </message>
    <message>
      <source>None in the file; they are put in only when somebody asks for it.</source>
      <translation>Keine in der Datei; sie kommen nur hinein, wenn jemand darum bittet.</translation>
    </message>
    <message>
      <source>None of its {n} tensors has the name and shape that one of them needs.</source>
      <translation>Keiner der {n} Tensoren hat den Namen und die Form, die eines davon braucht.</translation>
    </message>
    <message>
      <source>None of the model's {subset} pictures is in '{root}'.</source>
      <translation>Keines der Bilder des Modells ({subset}) ist in „{root}“.</translation>
    </message>
    <message>
      <source>None of the validation pictures can be read any more, so the model was not measured. It is saved in '{model}'.</source>
      <translation>Keines der Validierungsbilder ist noch lesbar, deshalb wurde das Modell nicht gemessen. Es ist in „{model}“ gespeichert.</translation>
    </message>
    <message>
      <source>None of the {subset} pictures can be read any more.</source>
      <translation>Keines der Bilder ({subset}) ist noch lesbar.</translation>
    </message>
    <message>
      <source>None of these</source>
      <translation>Keine davon</translation>
    </message>
    <message>
      <source>None of these classes</source>
      <translation>Keine dieser Klassen</translation>
    </message>
    <message>
      <source>None of these files can be read as a picture.</source>
      <translation>Keine dieser Dateien lässt sich als Bild lesen.</translation>
    </message>
    <message>
      <source>None: pictures stay as they are</source>
      <translation>Keine: Bilder bleiben, wie sie sind</translation>
    </message>
    <message>
      <source>None: random weights</source>
      <translation>Keine: Zufallsgewichte</translation>
    </message>
    <message>
      <source>Not enough memory</source>
      <translation>Zu wenig Speicher</translation>
    </message>
    <message>
      <source>Not measured for this model yet; it takes some seconds, on a slow computer a minute or two.</source>
      <translation>Für dieses Modell noch nicht gemessen; es dauert einige Sekunden, auf einem langsamen Computer ein, zwei Minuten.</translation>
    </message>
    <message>
      <source>Not measured: its run has not ended.</source>
      <translation>Nicht gemessen: Sein Lauf ist nicht beendet.</translation>
    </message>
    <message>
      <source>Not moved to the bin</source>
      <translation>Nicht in den Papierkorb gelegt</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Nicht jetzt</translation>
    </message>
    <message>
      <source>Not put back</source>
      <translation>Nicht zurückgelegt</translation>
    </message>
    <message>
      <source>Not quite the same: {notes}</source>
      <translation>Nicht ganz dasselbe: {notes}</translation>
    </message>
    <message>
      <source>Not started yet when the program was last closed</source>
      <translation>Noch nicht begonnen, als das Programm zuletzt geschlossen wurde</translation>
    </message>
    <message>
      <source>Not sure: perhaps {name}</source>
      <translation>Nicht sicher: vielleicht {name}</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <source>Nothing is being trained.</source>
      <translation>Es wird nichts trainiert.</translation>
    </message>
    <message>
      <source>Nothing is cut off.</source>
      <translation>Nichts wird abgeschnitten.</translation>
    </message>
    <message>
      <source>Nothing leaves this computer. Your pictures are only read, never changed or moved.</source>
      <translation>Nichts verlässt diesen Computer. Ihre Bilder werden nur gelesen, nie verändert oder verschoben.</translation>
    </message>
    <message>
      <source>Nothing of your pictures is cut off.</source>
      <translation>Von Ihren Bildern wird nichts abgeschnitten.</translation>
    </message>
    <message>
      <source>Nothing pretrained, for comparison. Needs far more pictures and time (scratch).</source>
      <translation>Nichts Vortrainiertes, zum Vergleich. Braucht viel mehr Bilder und Zeit (scratch).</translation>
    </message>
    <message>
      <source>Nothing so far, by what the scan alone can see.</source>
      <translation>Bisher nichts, soweit sich das beim Einlesen sehen lässt.</translation>
    </message>
    <message>
      <source>Nothing to show yet</source>
      <translation>Noch nichts anzuzeigen</translation>
    </message>
    <message>
      <source>Nothing unusual is cut off: of each picture a margin, of longer ones the ends as well, never more than half.</source>
      <translation>Nichts Ungewöhnliches wird abgeschnitten: von jedem Bild ein Rand, von längeren auch die Enden, nie mehr als die Hälfte.</translation>
    </message>
    <message>
      <source>Nothing was found that is wrong with single pictures.</source>
      <translation>An einzelnen Bildern wurde nichts Falsches gefunden.</translation>
    </message>
    <message>
      <source>Nothing was overwritten</source>
      <translation>Nichts wurde überschrieben</translation>
    </message>
    <message>
      <source>Nothing was sorted into '{folder}' by tlgui.</source>
      <translation>Nach „{folder}“ hat tlgui nichts sortiert.</translation>
    </message>
    <message>
      <source>Nothing was written. Choose another format, and report this as a fault of tlgui.</source>
      <translation>Nichts wurde geschrieben. Wählen Sie ein anderes Format und melden Sie dies als Fehler von tlgui.</translation>
    </message>
    <message>
      <source>Now in the model file: {sentence}</source>
      <translation>Jetzt in der Modelldatei: {sentence}</translation>
    </message>
    <message>
      <source>Now with your own pictures...</source>
      <translation>Jetzt mit eigenen Bildern...</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>ONNX, for nearly every program</source>
      <translation>ONNX, für fast jedes Programm</translation>
    </message>
    <message>
      <source>Of all answers, how many are right. Compare it with guessing: with two classes of the same size, guessing is right half of the time.</source>
      <translation>Wie viele von allen Antworten richtig sind. Vergleichen Sie sie mit dem Raten: Bei zwei gleich großen Klassen liegt man mit Raten in der Hälfte der Fälle richtig.</translation>
    </message>
    <message>
      <source>Of all these pictures, each counted once, {accuracy:.1%} are answered right: the larger classes weigh most.</source>
      <translation>Von all diesen Bildern, jedes einmal gezählt, sind {accuracy:.1%} richtig beantwortet: Die größeren Klassen wiegen am meisten.</translation>
    </message>
    <message>
      <source>Of the answers with a class, how many are right: how far that answer can be trusted.</source>
      <translation>Wie viele der Antworten mit einer Klasse richtig sind: wie weit man sich auf diese Antwort verlassen kann.</translation>
    </message>
    <message>
      <source>Of the pictures of a class, how many the model found.</source>
      <translation>Wie viele der Bilder einer Klasse das Modell gefunden hat.</translation>
    </message>
    <message>
      <source>Of {groups}, none can be held out: some class would have most of its pictures, or none, on one side.</source>
      <translation>{groups}: Davon lässt sich nichts zurückhalten, denn irgendeine Klasse hätte dann die meisten ihrer Bilder, oder keines, auf einer Seite.</translation>
    </message>
    <message numerus="yes">
      <source>Of {groups}, none can be held out: {n} pictures do not say where they come from.</source>
      <translation>
        <numerusform>{groups}: Davon lässt sich nichts zurückhalten, denn {n} Bild sagt nicht, woher es stammt.</numerusform>
        <numerusform>{groups}: Davon lässt sich nichts zurückhalten, denn {n} Bilder sagen nicht, woher sie stammen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of {n} classes fewer than {least} pictures were measured, so little is known of each: {names}.</source>
      <translation>
        <numerusform>Von 1 Klasse wurden weniger als {least} Bilder gemessen, über sie ist also wenig bekannt: {names}.</numerusform>
        <numerusform>Von {n} Klassen wurden weniger als {least} Bilder gemessen, über jede ist also wenig bekannt: {names}.</numerusform>
      </translation>
    </message>
    <message>
      <source>On Debian and Ubuntu: sudo apt-get install python3-venv. Elsewhere install Python from python.org.</source>
      <translation>Unter Debian und Ubuntu: sudo apt-get install python3-venv. Sonst installieren Sie Python von python.org.</translation>
    </message>
    <message>
      <source>On one computer, in single precision, the pictures, their order, their variations and the first weights are the same to the last digits: expect the loss of the best epoch within 0.05 of the run's and its accuracy within one picture, or two in a hundred. Adam makes more of the last digits than SGD, where little is left to learn. Another device, another version of torch, dropout and very large JPEGs (which tlgui reads at a smaller size) may add as much again.</source>
      <translation>Auf demselben Computer, mit einfacher Rechengenauigkeit, sind die Bilder, ihre Reihenfolge, ihre Variationen und die ersten Gewichte bis auf die letzten Stellen gleich: Erwarten Sie den Verlust der besten Epoche höchstens 0,05 neben dem des Laufs und die Genauigkeit höchstens ein Bild daneben, oder zwei von hundert. Adam macht aus den letzten Stellen mehr als SGD, wo nur noch wenig zu lernen ist. Ein anderes Gerät, eine andere Version von torch, Dropout und sehr große JPEGs (die tlgui verkleinert einliest) können noch einmal so viel hinzufügen.</translation>
    </message>
    <message>
      <source>On the Model page: {error}</source>
      <translation>Auf der Seite „Modell“: {error}</translation>
    </message>
    <message>
      <source>On {date}, with {backbone} and these weights to begin with: {weights}.</source>
      <translation>Am {date}, mit {backbone} und diesen Gewichten als Anfang: {weights}.</translation>
    </message>
    <message>
      <source>One block less learns in this phase</source>
      <translation>In dieser Phase lernt ein Block weniger</translation>
    </message>
    <message>
      <source>One epoch less</source>
      <translation>Eine Epoche weniger</translation>
    </message>
    <message>
      <source>One more block learns in this phase</source>
      <translation>In dieser Phase lernt ein Block mehr</translation>
    </message>
    <message>
      <source>One more epoch</source>
      <translation>Eine Epoche mehr</translation>
    </message>
    <message>
      <source>One number that makes the percentages more modest (above 1) or bolder (below 1), so that they keep their word better. It changes no answer.</source>
      <translation>Eine Zahl, die die Prozentangaben bescheidener (über 1) oder kühner (unter 1) macht, damit sie besser Wort halten. An keiner Antwort ändert sie etwas.</translation>
    </message>
    <message>
      <source>One of the {n} processes that train together ended, or did not answer any more. The run stopped there, and its state is on disk.</source>
      <translation>Einer der {n} Prozesse, die zusammen trainieren, ist beendet oder antwortet nicht mehr. Der Lauf hat dort gestoppt, und sein Stand ist gespeichert.</translation>
    </message>
    <message>
      <source>One page with figures, curves and the worst mistakes, for people who were not there</source>
      <translation>Eine Seite mit Kennzahlen, Kurven und den schlimmsten Fehlern, für alle, die nicht dabei waren</translation>
    </message>
    <message>
      <source>One pass over all training pictures. After each, the model is tried on the validation pictures.</source>
      <translation>Ein Durchgang durch alle Trainingsbilder. Nach jedem wird das Modell an den Validierungsbildern ausprobiert.</translation>
    </message>
    <message>
      <source>One sub-folder for each class, named after it, with 20 pictures or more in each:</source>
      <translation>Je Klasse ein Unterordner, der nach ihr heißt, mit 20 oder mehr Bildern darin:</translation>
    </message>
    <message>
      <source>Only a run that goes on can be changed.</source>
      <translation>Eingreifen kann man nur, während ein Lauf im Gang ist.</translation>
    </message>
    <message>
      <source>Only a run that has finished keeps them, and runs of earlier versions never did: train again to compare.</source>
      <translation>Nur ein abgeschlossener Lauf bewahrt sie auf, Läufe früherer Versionen taten es nie: Trainieren Sie neu, um zu vergleichen.</translation>
    </message>
    <message>
      <source>Only a run that was interrupted can be continued, not one that has finished.</source>
      <translation>Nur ein unterbrochener Lauf lässt sich fortsetzen, nicht einer, der fertig ist.</translation>
    </message>
    <message>
      <source>Only one run can go on in the background. Keep this window open until the other one has finished.</source>
      <translation>Nur ein Lauf kann im Hintergrund weitergehen. Lassen Sie dieses Fenster offen, bis der andere fertig ist.</translation>
    </message>
    <message>
      <source>Only pictures whose name holds this</source>
      <translation>Nur Bilder, deren Name dies enthält</translation>
    </message>
    <message>
      <source>Only the doubtful</source>
      <translation>Nur die zweifelhaften</translation>
    </message>
    <message>
      <source>Only the head learned: every block below it is exactly as it was before the training.</source>
      <translation>Nur der Kopf hat gelernt: Jeder Block darunter ist genau, wie er vor dem Training war.</translation>
    </message>
    <message>
      <source>Only the surest</source>
      <translation>Nur das Sicherste</translation>
    </message>
    <message>
      <source>Only the {shown} classes that are mixed up, of {n}</source>
      <translation>Nur die {shown} von {n} Klassen, die verwechselt werden</translation>
    </message>
    <message>
      <source>Only these are compared: A held out {first} pictures in all, B {second}; what only one of them held out, the other may have learned from.</source>
      <translation>Nur diese werden verglichen: A hat insgesamt {first} Bilder zurückgehalten, B {second}; an dem, was nur einer zurückgehalten hat, kann der andere gelernt haben.</translation>
    </message>
    <message>
      <source>Only those I corrected</source>
      <translation>Nur von mir korrigierte</translation>
    </message>
    <message>
      <source>Only those that a model answers otherwise</source>
      <translation>Nur die, die ein Modell anders beantwortet</translation>
    </message>
    <message>
      <source>Only you know whether these are persons, places or days; if they are kinds of the class, do not hold them out.</source>
      <translation>Nur Sie wissen, ob das Personen, Orte oder Tage sind; sind es Arten der Klasse, dann halten Sie sie nicht zurück.</translation>
    </message>
    <message>
      <source>Open &amp;model file...</source>
      <translation>&amp;Modelldatei öffnen...</translation>
    </message>
    <message>
      <source>Open &amp;project...</source>
      <translation>&amp;Projekt öffnen...</translation>
    </message>
    <message>
      <source>Open '{folder}', the folder above: this folder seems to be one of its {n} classes ({names}).</source>
      <translation>„{folder}“ öffnen, den Ordner darüber: Dieser Ordner scheint eine seiner {n} Klassen zu sein ({names}).</translation>
    </message>
    <message>
      <source>Open '{folder}', which holds {n} folders with pictures ({names}).</source>
      <translation>„{folder}“ öffnen, darin sind {n} Ordner mit Bildern ({names}).</translation>
    </message>
    <message>
      <source>Open a folder of pictures first.</source>
      <translation>Öffnen Sie zuerst einen Bilderordner.</translation>
    </message>
    <message>
      <source>Open a folder of pictures first; then tlgui can find good learning rates for them.</source>
      <translation>Öffnen Sie zuerst einen Bilderordner; dann kann tlgui gute Lernraten für ihn finden.</translation>
    </message>
    <message>
      <source>Open a model again</source>
      <translation>Ein Modell wieder öffnen</translation>
    </message>
    <message>
      <source>Open a model file...</source>
      <translation>Modelldatei öffnen...</translation>
    </message>
    <message>
      <source>Open it as a model to use it on pictures.</source>
      <translation>Öffnen Sie es als Modell, um es auf Bilder anzuwenden.</translation>
    </message>
    <message>
      <source>Open large</source>
      <translation>Groß anzeigen</translation>
    </message>
    <message>
      <source>Open project</source>
      <translation>Projekt öffnen</translation>
    </message>
    <message>
      <source>Open that folder</source>
      <translation>Diesen Ordner öffnen</translation>
    </message>
    <message>
      <source>Open the folder of pictures on Pictures first</source>
      <translation>Öffnen Sie zuerst den Bilderordner unter „Bilder“</translation>
    </message>
    <message>
      <source>Open the folder that these pictures lie in first.</source>
      <translation>Öffnen Sie zuerst den Ordner, in dem diese Bilder liegen.</translation>
    </message>
    <message>
      <source>Open the model where its run left it.</source>
      <translation>Öffnen Sie das Modell dort, wo sein Lauf es abgelegt hat.</translation>
    </message>
    <message>
      <source>Open the report</source>
      <translation>Bericht öffnen</translation>
    </message>
    <message>
      <source>Open with this folder</source>
      <translation>Mit diesem Ordner öffnen</translation>
    </message>
    <message>
      <source>Open {page} in a browser, sign in and agree. Then download the file there and choose it here; or put an access token of yours into the environment variable {variable} and start tlgui again.</source>
      <translation>Öffnen Sie {page} in einem Browser, melden Sie sich an und stimmen Sie zu. Laden Sie die Datei dann dort herunter und wählen Sie sie hier; oder schreiben Sie ein eigenes Zugriffstoken in die Umgebungsvariable {variable} und starten Sie tlgui neu.</translation>
    </message>
    <message>
      <source>Open {page} in a browser, sign in with that account and agree to the terms, or wait until its owners have let you in. Check the token in the environment variable {variable} as well.</source>
      <translation>Öffnen Sie {page} in einem Browser, melden Sie sich mit diesem Konto an und stimmen Sie den Bedingungen zu, oder warten Sie, bis die Eigentümer Sie zugelassen haben. Prüfen Sie auch das Token in der Umgebungsvariablen {variable}.</translation>
    </message>
    <message>
      <source>Optimizer</source>
      <translation>Optimierer</translation>
    </message>
    <message>
      <source>Or choose a Python that already has a suitable PyTorch.</source>
      <translation>Oder wählen Sie ein Python, das schon ein geeignetes PyTorch hat.</translation>
    </message>
    <message>
      <source>Or download PyTorch for CUDA {cuda}, which suits this computer, or choose a Python that already has a suitable PyTorch.</source>
      <translation>Oder laden Sie PyTorch für CUDA {cuda} herunter, das zu diesem Computer passt, oder wählen Sie ein Python, das schon ein geeignetes PyTorch hat.</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Reihenfolge</translation>
    </message>
    <message>
      <source>Order of the answers</source>
      <translation>Reihenfolge der Antworten</translation>
    </message>
    <message>
      <source>Order of the list</source>
      <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
      <source>Order of the runs</source>
      <translation>Reihenfolge der Läufe</translation>
    </message>
    <message>
      <source>Other computers could reach this service, so that it needs a token: whoever has none gets no answer.</source>
      <translation>Andere Computer könnten diesen Dienst erreichen, deshalb braucht er ein Token: Wer keines hat, bekommt keine Antwort.</translation>
    </message>
    <message>
      <source>Other figures you have seen</source>
      <translation>Andere Kennzahlen, die Sie gesehen haben</translation>
    </message>
    <message>
      <source>Output</source>
      <translation>Ausgabe</translation>
    </message>
    <message>
      <source>Pad: bars beside it</source>
      <translation>Auffüllen: Balken daneben</translation>
    </message>
    <message>
      <source>Pad: the whole picture, with bars beside it</source>
      <translation>Auffüllen: das ganze Bild, mit Balken daneben</translation>
    </message>
    <message>
      <source>Page {title}</source>
      <translation>Seite {title}</translation>
    </message>
    <message>
      <source>Parameters</source>
      <translation>Parameter</translation>
    </message>
    <message>
      <source>Part of a name</source>
      <translation>Teil eines Namens</translation>
    </message>
    <message>
      <source>Part of the file name</source>
      <translation>Teil des Dateinamens</translation>
    </message>
    <message>
      <source>Pass it on</source>
      <translation>Weitergeben</translation>
    </message>
    <message>
      <source>Passwords are not asked for here. Set up a key ('ssh-copy-id {host}'), until 'ssh {host}' asks for nothing.</source>
      <translation>Nach Passwörtern wird hier nicht gefragt. Richten Sie einen Schlüssel ein („ssh-copy-id {host}“), bis „ssh {host}“ nach nichts mehr fragt.</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Einfügen</translation>
    </message>
    <message>
      <source>Paste pictures</source>
      <translation>Bilder einfügen</translation>
    </message>
    <message>
      <source>Pasted into pictures of other classes, one side or corner of it alone turned {taken} of {pasted} into '{name}'; as large a piece from nearer the middle turned {middle}.</source>
      <translation>In Bilder anderer Klassen eingesetzt, machte allein eine Seite oder Ecke davon {taken} von {pasted} zu „{name}“; ein gleich großes Stück näher an der Mitte tat das bei {middle}.</translation>
    </message>
    <message>
      <source>Pasted into pictures of other classes, that part of its pictures alone turned {taken} of {pasted} into '{name}'; as large a piece from nearer the middle turned {middle}.</source>
      <translation>In Bilder anderer Klassen eingesetzt, machte allein dieser Teil seiner Bilder {taken} von {pasted} zu „{name}“; ein gleich großes Stück näher an der Mitte tat das bei {middle}.</translation>
    </message>
    <message>
      <source>Pasting corners and borders into other pictures</source>
      <translation>Ecken und Ränder werden in andere Bilder eingesetzt</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Paused. Nothing is lost; press Continue to go on.</source>
      <translation>Pausiert. Nichts ist verloren; drücken Sie „Fortsetzen“, um weiterzumachen.</translation>
    </message>
    <message>
      <source>Phase {number} of {n}:</source>
      <translation>Phase {number} von {n}:</translation>
    </message>
    <message>
      <source>Phase, schedule</source>
      <translation>Phase, Trainingsplan</translation>
    </message>
    <message>
      <source>Phases</source>
      <translation>Phasen</translation>
    </message>
    <message>
      <source>Phases of your own in place of those of the schedule, as in head:5,3:4,all:10: how many blocks learn, counted from the head (head, a number or all), and for how many epochs. auto follows the schedule.</source>
      <translation>Eigene Phasen anstelle derer des Trainingsplans, wie in head:5,3:4,all:10: wie viele Blöcke lernen, vom Kopf aus gezählt (head, eine Zahl oder all), und wie viele Epochen lang. auto folgt dem Trainingsplan.</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Picture before</source>
      <translation>Voriges Bild</translation>
    </message>
    <message>
      <source>Picture by picture</source>
      <translation>Bild für Bild</translation>
    </message>
    <message>
      <source>Picture of the camera</source>
      <translation>Bild der Kamera</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>Pictures and results are copied with rsync, which is not on {where}.</source>
      <translation>Bilder und Ergebnisse werden mit rsync kopiert, das hier fehlt: {where}.</translation>
    </message>
    <message>
      <source>Pictures are being answered</source>
      <translation>Bilder werden beantwortet</translation>
    </message>
    <message>
      <source>Pictures are being copied</source>
      <translation>Bilder werden kopiert</translation>
    </message>
    <message>
      <source>Pictures are being sorted</source>
      <translation>Bilder werden sortiert</translation>
    </message>
    <message>
      <source>Pictures as they were answered then: Enter shows one large</source>
      <translation>Bilder, wie sie damals beantwortet wurden: Eingabe zeigt eines groß</translation>
    </message>
    <message>
      <source>Pictures into a square</source>
      <translation>Bilder ins Quadrat</translation>
    </message>
    <message>
      <source>Pictures of one and the same look alike in more than what is to be told apart: light, background, camera. Split by chance, the model is tested where it has learned, and the figure can be too good for new ones.</source>
      <translation>Bilder ein und derselben Herkunft ähneln sich in mehr als dem, was unterschieden werden soll: Licht, Hintergrund, Kamera. Bei zufälliger Aufteilung wird das Modell dort getestet, wo es gelernt hat, und die Kennzahl kann für neue zu gut sein.</translation>
    </message>
    <message>
      <source>Pictures of this class that were measured; the figure above says which part they are.</source>
      <translation>Gemessene Bilder dieser Klasse; die Kennzahl oben sagt, welcher Teil das ist.</translation>
    </message>
    <message>
      <source>Pictures of this finding: Enter shows one large</source>
      <translation>Bilder dieses Befunds: Eingabe zeigt eines groß</translation>
    </message>
    <message>
      <source>Pictures of which class</source>
      <translation>Bilder welcher Klasse</translation>
    </message>
    <message>
      <source>Pictures per optimizer step.</source>
      <translation>Bilder je Schritt des Optimierers.</translation>
    </message>
    <message>
      <source>Pictures side by side</source>
      <translation>Bilder nebeneinander</translation>
    </message>
    <message>
      <source>Pictures side by side or large</source>
      <translation>Bilder nebeneinander oder groß</translation>
    </message>
    <message>
      <source>Pictures that go to you</source>
      <translation>Bilder, die an Sie gehen</translation>
    </message>
    <message>
      <source>Pictures that it does not learn from</source>
      <translation>Bilder, an denen es nicht lernt</translation>
    </message>
    <message>
      <source>Pictures that neither got right.</source>
      <translation>Bilder, die keiner richtig hatte.</translation>
    </message>
    <message>
      <source>Pictures that only A got right.</source>
      <translation>Bilder, die nur A richtig hatte.</translation>
    </message>
    <message>
      <source>Pictures that only B got right.</source>
      <translation>Bilder, die nur B richtig hatte.</translation>
    </message>
    <message>
      <source>Pictures that you added</source>
      <translation>Von Ihnen hinzugefügt</translation>
    </message>
    <message>
      <source>Pictures worth a look</source>
      <translation>Auffällige Bilder</translation>
    </message>
    <message>
      <source>Pictures: Enter shows one large</source>
      <translation>Bilder: Eingabe zeigt eines groß</translation>
    </message>
    <message>
      <source>Pictures: none chosen yet</source>
      <translation>Bilder: noch keine gewählt</translation>
    </message>
    <message numerus="yes">
      <source>Pictures: the {n} that are shown</source>
      <translation>
        <numerusform>Bilder: das eine, das gezeigt wird</numerusform>
        <numerusform>Bilder: die {n}, die gezeigt werden</numerusform>
      </translation>
    </message>
    <message>
      <source>Pictures: {folder}</source>
      <translation>Bilder: {folder}</translation>
    </message>
    <message>
      <source>Pin</source>
      <translation>Anheften</translation>
    </message>
    <message>
      <source>Pinned validation pictures, at first those whose answers changed most often:</source>
      <translation>Angeheftete Validierungsbilder, anfangs die, deren Antworten sich am häufigsten geändert haben:</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Abspielen</translation>
    </message>
    <message>
      <source>Please report it with the details below.</source>
      <translation>Bitte melden Sie es mit den Einzelheiten unten.</translation>
    </message>
    <message>
      <source>Plug it in again, then press Start.</source>
      <translation>Schließen Sie sie wieder an und drücken Sie dann „Starten“.</translation>
    </message>
    <message>
      <source>Pre&amp;ferences...</source>
      <translation>Einste&amp;llungen...</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Rechengenauigkeit</translation>
    </message>
    <message>
      <source>Precision, trusted</source>
      <translation>Precision, Verlässlichkeit</translation>
    </message>
    <message>
      <source>Predict</source>
      <translation>Vorhersage</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Press the button that has the focus</source>
      <translation>Den Knopf drücken, der den Fokus hat</translation>
    </message>
    <message>
      <source>Press to sort by this; once more turns it round, a third time the newest come first again.</source>
      <translation>Klicken sortiert danach; noch einmal kehrt es um, beim dritten Mal stehen wieder die neuesten zuerst.</translation>
    </message>
    <message>
      <source>Pretrained or from scratch</source>
      <translation>Vortrainiert oder von Grund auf</translation>
    </message>
    <message>
      <source>Pretrained or from scratch?</source>
      <translation>Vortrainiert oder von Grund auf?</translation>
    </message>
    <message>
      <source>Pretrained weights that several people or computers share; tlgui only reads them.</source>
      <translation>Vortrainierte Gewichte, die mehrere Personen oder Computer gemeinsam nutzen; tlgui liest sie nur.</translation>
    </message>
    <message>
      <source>Pretrained: learned from a million photos or more</source>
      <translation>Vortrainiert: an einer Million Fotos oder mehr gelernt</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Vorheriges</translation>
    </message>
    <message>
      <source>Probabilities are those that training saw, before the model's temperature.</source>
      <translation>Die Wahrscheinlichkeiten sind die, die das Training sah, vor der Temperatur des Modells.</translation>
    </message>
    <message>
      <source>Probability, how sure</source>
      <translation>Wahrscheinlichkeit, wie sicher</translation>
    </message>
    <message>
      <source>Process {number} of {n} {why}, and the run was given up.</source>
      <translation>Prozess {number} von {n} {why}, und der Lauf wurde aufgegeben.</translation>
    </message>
    <message>
      <source>Process {number} of {n} {why}. The run goes on from its saved state.</source>
      <translation>Prozess {number} von {n} {why}. Der Lauf geht von seinem gespeicherten Stand aus weiter.</translation>
    </message>
    <message>
      <source>Processor (CPU)</source>
      <translation>Prozessor (CPU)</translation>
    </message>
    <message>
      <source>Progress of checking the pictures</source>
      <translation>Fortschritt der Prüfung der Bilder</translation>
    </message>
    <message>
      <source>Progress of looking at the pictures</source>
      <translation>Fortschritt beim Ansehen der Bilder</translation>
    </message>
    <message>
      <source>Progress of the download</source>
      <translation>Fortschritt des Downloads</translation>
    </message>
    <message>
      <source>Projects of tlgui</source>
      <translation>Projekte von tlgui</translation>
    </message>
    <message>
      <source>Pulls the weights towards zero; 0 is off.</source>
      <translation>Zieht die Gewichte gegen null; 0 schaltet es aus.</translation>
    </message>
    <message>
      <source>Put sample pictures into the file...</source>
      <translation>Beispielbilder in die Datei legen...</translation>
    </message>
    <message>
      <source>Put the folder back where it was, and check again.</source>
      <translation>Legen Sie den Ordner wieder dorthin, wo er war, und prüfen Sie noch einmal.</translation>
    </message>
    <message>
      <source>Put the folder back where it was, then continue the run; nothing of it is lost.</source>
      <translation>Legen Sie den Ordner wieder dorthin, wo er war, und setzen Sie den Lauf dann fort; nichts davon ist verloren.</translation>
    </message>
    <message>
      <source>Put the folder beside the project file, or open the folder where it is now: what was decided about its pictures is found again by their contents.</source>
      <translation>Legen Sie den Ordner neben die Projektdatei oder öffnen Sie den Ordner dort, wo er jetzt ist: Was über seine Bilder entschieden wurde, wird an ihrem Inhalt wiedergefunden.</translation>
    </message>
    <message>
      <source>Put the folder of pictures back where it was and continue the run.</source>
      <translation>Legen Sie den Bilderordner wieder dorthin, wo er war, und setzen Sie den Lauf fort.</translation>
    </message>
    <message>
      <source>Put the folder of pictures back where it was and continue; what was saved is safe.</source>
      <translation>Legen Sie den Bilderordner wieder dorthin, wo er war, und setzen Sie fort; was gespeichert wurde, ist sicher.</translation>
    </message>
    <message>
      <source>Put them into one sub-folder per class; if this is one of the classes, choose the folder above it.</source>
      <translation>Legen Sie sie in je einen Unterordner pro Klasse; ist dies eine der Klassen, wählen Sie den Ordner darüber.</translation>
    </message>
    <message>
      <source>Put this version of tlgui there, or have it set up from a terminal here, once.</source>
      <translation>Bringen Sie diese Version von tlgui dorthin, oder lassen Sie sie einmal von einem Terminal hier aus einrichten.</translation>
    </message>
    <message>
      <source>PyTorch for the GPU could not be installed</source>
      <translation>PyTorch für die GPU konnte nicht installiert werden</translation>
    </message>
    <message>
      <source>PyTorch program (.pt2)</source>
      <translation>PyTorch-Programm (.pt2)</translation>
    </message>
    <message>
      <source>PyTorch weights (state_dict)</source>
      <translation>PyTorch-Gewichte (state_dict)</translation>
    </message>
    <message>
      <source>PyTorch {torch} was downloaded and installed, but it finds no GPU that it can use: its test step ran on {device}. It was removed again, and nothing else was changed.</source>
      <translation>PyTorch {torch} wurde heruntergeladen und installiert, findet aber keine GPU, die es verwenden kann: Sein Testschritt lief auf {device}. Es wurde wieder entfernt, und sonst wurde nichts geändert.</translation>
    </message>
    <message>
      <source>Python 3.11 or newer with its venv module is needed for this, and this computer does not have it.</source>
      <translation>Dafür wird Python 3.11 oder neuer mit seinem Modul venv gebraucht, und dieser Computer hat es nicht.</translation>
    </message>
    <message>
      <source>Quick</source>
      <translation>Schnell</translation>
    </message>
    <message>
      <source>Quickest first</source>
      <translation>Schnellste zuerst</translation>
    </message>
    <message>
      <source>Random weights have learned nothing yet, so there are no answers to show.</source>
      <translation>Zufallsgewichte haben noch nichts gelernt, also gibt es keine Antworten zu zeigen.</translation>
    </message>
    <message>
      <source>Random weights have learned nothing yet, so there is nothing to try.</source>
      <translation>Zufallsgewichte haben noch nichts gelernt, also gibt es nichts auszuprobieren.</translation>
    </message>
    <message>
      <source>Random weights have seen no picture yet, so there is nothing in them to keep.</source>
      <translation>Zufallsgewichte haben noch kein Bild gesehen, also gibt es an ihnen nichts zu bewahren.</translation>
    </message>
    <message>
      <source>Range (95%)</source>
      <translation>Spanne (95 %)</translation>
    </message>
    <message>
      <source>Range, confidence interval</source>
      <translation>Spanne, Konfidenzintervall</translation>
    </message>
    <message>
      <source>Reading every picture once, to recognise it later</source>
      <translation>Jedes Bild wird einmal gelesen, um es später zu erkennen</translation>
    </message>
    <message>
      <source>Reading the answers of both runs...</source>
      <translation>Antworten beider Läufe werden gelesen...</translation>
    </message>
    <message>
      <source>Reading the pictures...</source>
      <translation>Bilder werden gelesen...</translation>
    </message>
    <message>
      <source>Reading threads</source>
      <translation>Lese-Threads</translation>
    </message>
    <message>
      <source>Recall, found</source>
      <translation>Recall, gefunden</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>Zuletzt</translation>
    </message>
    <message>
      <source>Recipe</source>
      <translation>Rezept</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Reliability diagram</source>
      <translation>Zuverlässigkeitsdiagramm</translation>
    </message>
    <message>
      <source>Reliability diagram; the table beside it has the same numbers</source>
      <translation>Zuverlässigkeitsdiagramm; die Tabelle daneben hat dieselben Zahlen</translation>
    </message>
    <message>
      <source>Remembering what the training pictures look like</source>
      <translation>Das Aussehen der Trainingsbilder wird festgehalten</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove all</source>
      <translation>Alle entfernen</translation>
    </message>
    <message>
      <source>Remove this file to go on without them; the copies stay beside it.</source>
      <translation>Entfernen Sie diese Datei, um ohne sie weiterzumachen; die Kopien bleiben daneben liegen.</translation>
    </message>
    <message>
      <source>Remove this file to take every picture as it lies in the folder.</source>
      <translation>Entfernen Sie diese Datei, damit jedes Bild so gilt, wie es im Ordner liegt.</translation>
    </message>
    <message>
      <source>Remove this phase</source>
      <translation>Diese Phase entfernen</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Repeat with these choices</source>
      <translation>Mit diesen Einstellungen neu</translation>
    </message>
    <message>
      <source>Replace the last layer</source>
      <translation>Die letzte Schicht ersetzen</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Report as PDF...</source>
      <translation>Bericht als PDF...</translation>
    </message>
    <message>
      <source>Report on a picture model</source>
      <translation>Bericht über ein Bildmodell</translation>
    </message>
    <message>
      <source>Report on {name}</source>
      <translation>Bericht über {name}</translation>
    </message>
    <message>
      <source>Report...</source>
      <translation>Bericht...</translation>
    </message>
    <message>
      <source>Repository</source>
      <translation>Repository</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Ergebnisse</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Richtig</translation>
    </message>
    <message>
      <source>Right (range)</source>
      <translation>Richtig (Spanne)</translation>
    </message>
    <message>
      <source>Right answers</source>
      <translation>Richtige Antworten</translation>
    </message>
    <message>
      <source>Right answers over answered pictures; the sentence above has the numbers</source>
      <translation>Richtige Antworten, aufgetragen über den beantworteten Bildern; der Satz oben nennt die Zahlen</translation>
    </message>
    <message>
      <source>Right on the pictures by which the best epoch and the best run are chosen</source>
      <translation>Richtig bei den Bildern, nach denen die beste Epoche und der beste Lauf gewählt werden</translation>
    </message>
    <message>
      <source>Right on {accuracy:.0%} of its test pictures ({low:.0%} to {high:.0%}).</source>
      <translation>Richtig bei {accuracy:.0%} seiner Testbilder ({low:.0%} bis {high:.0%}).</translation>
    </message>
    <message>
      <source>Right on {accuracy:.0%} of its validation pictures ({low:.0%} to {high:.0%}).</source>
      <translation>Richtig bei {accuracy:.0%} seiner Validierungsbilder ({low:.0%} bis {high:.0%}).</translation>
    </message>
    <message numerus="yes">
      <source>Right on {accuracy:.1%} ({low:.0%} to {high:.0%}) of {n} pictures.</source>
      <translation>
        <numerusform>Richtig bei {accuracy:.1%} ({low:.0%} bis {high:.0%}) von 1 Bild.</numerusform>
        <numerusform>Richtig bei {accuracy:.1%} ({low:.0%} bis {high:.0%}) von {n} Bildern.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Right on {accuracy:.1%} ({low:.0%} to {high:.0%}) of {n} test pictures, which training never saw.</source>
      <translation>
        <numerusform>Richtig bei {accuracy:.1%} ({low:.0%} bis {high:.0%}) von 1 Testbild, das das Training nie gesehen hat.</numerusform>
        <numerusform>Richtig bei {accuracy:.1%} ({low:.0%} bis {high:.0%}) von {n} Testbildern, die das Training nie gesehen hat.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Right on {accuracy:.1%} ({low:.0%} to {high:.0%}) of {n} validation pictures, by which the best epoch was chosen: it may be a little too good.</source>
      <translation>
        <numerusform>Richtig bei {accuracy:.1%} ({low:.0%} bis {high:.0%}) von 1 Validierungsbild, nach dem die beste Epoche gewählt wurde: Das kann etwas zu gut sein.</numerusform>
        <numerusform>Richtig bei {accuracy:.1%} ({low:.0%} bis {high:.0%}) von {n} Validierungsbildern, nach denen die beste Epoche gewählt wurde: Das kann etwas zu gut sein.</numerusform>
      </translation>
    </message>
    <message>
      <source>Right on {accuracy:.1%} of {pictures}; the true figure very likely lies in the range given.</source>
      <translation>Richtig bei {accuracy:.1%} der {pictures}; der wahre Wert liegt sehr wahrscheinlich in der angegebenen Spanne.</translation>
    </message>
    <message>
      <source>Right: '{name}' is '{true}', and is answered so with {probability:.1%}.</source>
      <translation>Richtig: „{name}“ ist „{true}“ und wird mit {probability:.1%} so beantwortet.</translation>
    </message>
    <message>
      <source>Right: '{name}' is '{true}', and was answered so with {probability:.1%}.</source>
      <translation>Richtig: „{name}“ ist „{true}“ und wurde mit {probability:.1%} so beantwortet.</translation>
    </message>
    <message>
      <source>Rising, then falling (one cycle)</source>
      <translation>Steigend, dann fallend (One-Cycle)</translation>
    </message>
    <message>
      <source>Round of numbered files</source>
      <translation>Runde nummerierter Dateien</translation>
    </message>
    <message>
      <source>Rows: what the pictures are. Columns: what the model answered.</source>
      <translation>Zeilen: was die Bilder sind. Spalten: was das Modell geantwortet hat.</translation>
    </message>
    <message>
      <source>Rows: what the pictures are. Columns: what the model answered. Click a number to see the pictures; Space shows one large.</source>
      <translation>Zeilen: was die Bilder sind. Spalten: was das Modell geantwortet hat. Klicken Sie auf eine Zahl, um die Bilder zu sehen; die Leertaste zeigt eines groß.</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Lauf</translation>
    </message>
    <message>
      <source>Run: {folder}</source>
      <translation>Lauf: {folder}</translation>
    </message>
    <message>
      <source>Running a test training step</source>
      <translation>Testen eines Trainingsschritts</translation>
    </message>
    <message>
      <source>Running a test training step there; this can take a minute...</source>
      <translation>Dort wird ein Trainingsschritt getestet; das kann eine Minute dauern...</translation>
    </message>
    <message>
      <source>Running the frozen layers, once for every picture</source>
      <translation>Eingefrorene Schichten werden einmal je Bild berechnet</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>Läufe</translation>
    </message>
    <message>
      <source>Runs as cards: Space chooses the one under the cursor, Enter shows its results</source>
      <translation>Läufe als Karten: Die Leertaste wählt den unter dem Cursor aus, Eingabe zeigt seine Ergebnisse</translation>
    </message>
    <message>
      <source>Runs of earlier versions did not, nor does one before its first epoch is over.</source>
      <translation>Läufe früherer Versionen taten das nicht, und auch keiner, bevor seine erste Epoche vorbei ist.</translation>
    </message>
    <message>
      <source>Runs on</source>
      <translation>Läuft auf</translation>
    </message>
    <message>
      <source>Runs that were begun together</source>
      <translation>Läufe, die zusammen begonnen wurden</translation>
    </message>
    <message>
      <source>Runs that were begun together, the best first</source>
      <translation>Läufe, die zusammen begonnen wurden, der beste zuerst</translation>
    </message>
    <message>
      <source>Runs: Space chooses the one under the cursor, Enter shows its results</source>
      <translation>Läufe: Die Leertaste wählt den unter dem Cursor aus, Eingabe zeigt seine Ergebnisse</translation>
    </message>
    <message>
      <source>SGD with momentum</source>
      <translation>SGD mit Momentum</translation>
    </message>
    <message>
      <source>Sample pictures</source>
      <translation>Beispielbilder</translation>
    </message>
    <message>
      <source>Save a diagnostic &amp;report...</source>
      <translation>&amp;Diagnosebericht speichern...</translation>
    </message>
    <message>
      <source>Save project as</source>
      <translation>Projekt speichern als</translation>
    </message>
    <message>
      <source>Save the answers as a table</source>
      <translation>Antworten als Tabelle speichern</translation>
    </message>
    <message>
      <source>Save the picture with your browser and drop the file instead.</source>
      <translation>Speichern Sie das Bild mit Ihrem Browser und ziehen Sie stattdessen die Datei hierher.</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>Bericht speichern</translation>
    </message>
    <message>
      <source>Save the script</source>
      <translation>Skript speichern</translation>
    </message>
    <message numerus="yes">
      <source>Save {n} answers as CSV...</source>
      <translation>
        <numerusform>1 Antwort als CSV speichern...</numerusform>
        <numerusform>{n} Antworten als CSV speichern...</numerusform>
      </translation>
    </message>
    <message>
      <source>Save...</source>
      <translation>Speichern...</translation>
    </message>
    <message>
      <source>Schedule</source>
      <translation>Trainingsplan</translation>
    </message>
    <message>
      <source>Schedule: what learns when</source>
      <translation>Trainingsplan: was wann lernt</translation>
    </message>
    <message>
      <source>Schedules</source>
      <translation>Trainingspläne</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>Search a backbone by name, family or words</source>
      <translation>Backbone nach Name, Familie oder Wörtern suchen</translation>
    </message>
    <message>
      <source>Search for a word</source>
      <translation>Nach einem Wort suchen</translation>
    </message>
    <message>
      <source>Search {n} networks by name or words</source>
      <translation>{n} Netze nach Name oder Wörtern durchsuchen</translation>
    </message>
    <message>
      <source>Second answer</source>
      <translation>Zweite Antwort</translation>
    </message>
    <message>
      <source>Seconds</source>
      <translation>Sekunden</translation>
    </message>
    <message>
      <source>See a picture large</source>
      <translation>Ein Bild groß anzeigen</translation>
    </message>
    <message>
      <source>See everything you trained, compare runs, and go on from any of them.</source>
      <translation>Sehen Sie alles, was Sie trainiert haben, vergleichen Sie Läufe und machen Sie von jedem aus weiter.</translation>
    </message>
    <message>
      <source>See how often the model is right on pictures it has never learned from.</source>
      <translation>Sehen Sie, wie oft das Modell bei Bildern recht hat, an denen es nie gelernt hat.</translation>
    </message>
    <message>
      <source>See its mistakes</source>
      <translation>Seine Fehler ansehen</translation>
    </message>
    <message>
      <source>See its results</source>
      <translation>Ergebnisse ansehen</translation>
    </message>
    <message>
      <source>See nine versions of a picture</source>
      <translation>Neun Varianten eines Bildes</translation>
    </message>
    <message>
      <source>See the mistakes</source>
      <translation>Fehler ansehen</translation>
    </message>
    <message>
      <source>See the results</source>
      <translation>Ergebnisse ansehen</translation>
    </message>
    <message>
      <source>See the results of the best</source>
      <translation>Ergebnisse des besten ansehen</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Seed</translation>
    </message>
    <message>
      <source>Send pictures as multipart/form-data, each as a file.</source>
      <translation>Senden Sie Bilder als multipart/form-data, jedes als Datei.</translation>
    </message>
    <message>
      <source>Set it up there</source>
      <translation>Dort einrichten</translation>
    </message>
    <message>
      <source>Sets every value above back to what suits the network and the schedule; Ctrl+Z undoes it</source>
      <translation>Setzt jeden Wert oben auf das zurück, was zu Netz und Trainingsplan passt; Strg+Z macht es rückgängig</translation>
    </message>
    <message>
      <source>Sets the choices on the Model page to those of this run; Ctrl+Z there takes it back.</source>
      <translation>Setzt die Einstellungen auf der Seite „Modell“ auf die dieses Laufs; Strg+Z nimmt es dort zurück.</translation>
    </message>
    <message>
      <source>Sets the schedule below and keeps your numbers of epochs; Ctrl+Z takes it back</source>
      <translation>Stellt den Trainingsplan unten ein und behält Ihre Epochenzahlen; Strg+Z nimmt es zurück</translation>
    </message>
    <message>
      <source>Sets this choice for the next run; Ctrl+Z on the Model page takes it back.</source>
      <translation>Setzt diese Einstellung für den nächsten Lauf; Strg+Z auf der Seite „Modell“ nimmt es zurück.</translation>
    </message>
    <message>
      <source>Setting up a Python environment</source>
      <translation>Einrichten einer Python-Umgebung</translation>
    </message>
    <message>
      <source>Setting up...</source>
      <translation>Wird eingerichtet ...</translation>
    </message>
    <message>
      <source>Setting up: {said}</source>
      <translation>Wird eingerichtet: {said}</translation>
    </message>
    <message>
      <source>Several runs on the same pictures, one after the other, so that they can be compared picture by picture. What a frozen network sees is computed once for all of them. Runs shows which is best, and how sure that is.</source>
      <translation>Mehrere Läufe mit denselben Bildern, einer nach dem anderen, damit man sie Bild für Bild vergleichen kann. Was ein eingefrorenes Netz sieht, wird einmal für alle berechnet. „Läufe“ zeigt, welcher am besten ist und wie sicher das ist.</translation>
    </message>
    <message>
      <source>Shared weights</source>
      <translation>Geteilte Gewichte</translation>
    </message>
    <message>
      <source>Short rise, then falling (cosine)</source>
      <translation>Kurz steigend, dann fallend (Kosinus)</translation>
    </message>
    <message>
      <source>Shortcut</source>
      <translation>Abkürzung</translation>
    </message>
    <message>
      <source>Show all mistakes</source>
      <translation>Alle Fehler anzeigen</translation>
    </message>
    <message>
      <source>Show all pages</source>
      <translation>Alle Seiten anzeigen</translation>
    </message>
    <message>
      <source>Show all pictures</source>
      <translation>Alle Bilder anzeigen</translation>
    </message>
    <message>
      <source>Show fewer classes</source>
      <translation>Weniger Klassen anzeigen</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
      <source>Show its answers</source>
      <translation>Antworten anzeigen</translation>
    </message>
    <message>
      <source>Show me the code...</source>
      <translation>Code anzeigen...</translation>
    </message>
    <message>
      <source>Show only these</source>
      <translation>Nur diese anzeigen</translation>
    </message>
    <message>
      <source>Show pinned pictures</source>
      <translation>Angeheftete anzeigen</translation>
    </message>
    <message>
      <source>Show the folder</source>
      <translation>Ordner anzeigen</translation>
    </message>
    <message>
      <source>Show the pictures</source>
      <translation>Bilder anzeigen</translation>
    </message>
    <message>
      <source>Show the program the pictures to learn from: one folder, with one sub-folder for each class.</source>
      <translation>Zeigen Sie dem Programm die Bilder zum Lernen: einen Ordner mit einem Unterordner je Klasse.</translation>
    </message>
    <message>
      <source>Show the runs as</source>
      <translation>Läufe anzeigen als</translation>
    </message>
    <message>
      <source>Show the table</source>
      <translation>Tabelle anzeigen</translation>
    </message>
    <message numerus="yes">
      <source>Show the {n} of {total} that go to you</source>
      <translation>
        <numerusform>Das 1 von {total} anzeigen, das an Sie geht</numerusform>
        <numerusform>Die {n} von {total} anzeigen, die an Sie gehen</numerusform>
      </translation>
    </message>
    <message>
      <source>Show these pictures</source>
      <translation>Diese Bilder anzeigen</translation>
    </message>
    <message>
      <source>Show what goes to you</source>
      <translation>Anzeigen, was an Sie geht</translation>
    </message>
    <message>
      <source>Show where the model looked</source>
      <translation>Anzeigen, wohin das Modell schaut</translation>
    </message>
    <message numerus="yes">
      <source>Show {n} more classes</source>
      <translation>
        <numerusform>{n} weitere Klasse anzeigen</numerusform>
        <numerusform>{n} weitere Klassen anzeigen</numerusform>
      </translation>
    </message>
    <message>
      <source>Shown a picture unlike all those it learned from, this model may answer 'None of these classes'. Do not rely on it: things like one of the classes slip through, and others too where the pretrained network knew little.</source>
      <translation>Zeigt man diesem Modell ein Bild, das keinem von denen ähnelt, an denen es gelernt hat, kann es „Keine dieser Klassen“ antworten. Verlassen Sie sich nicht darauf: Dinge, die einer der Klassen ähneln, schlüpfen durch, und auch andere, wo das vortrainierte Netz wenig kannte.</translation>
    </message>
    <message>
      <source>Shown are the {shown} of the {total} classes that are found least.</source>
      <translation>Gezeigt sind die {shown} der {total} Klassen, die am wenigsten gefunden werden.</translation>
    </message>
    <message numerus="yes">
      <source>Shown something else, it may answer 'None of these classes', but it does not notice everything: do not rely on it. {n} of these {total} pictures would get that answer too, wrongly; the figures count the class that comes first.</source>
      <translation>
        <numerusform>Zeigt man ihm etwas anderes, kann es „Keine dieser Klassen“ antworten, aber es bemerkt nicht alles: Verlassen Sie sich nicht darauf. Auch 1 dieser {total} Bilder bekäme diese Antwort, zu Unrecht; die Zahlen zählen die Klasse, die an erster Stelle steht.</numerusform>
        <numerusform>Zeigt man ihm etwas anderes, kann es „Keine dieser Klassen“ antworten, aber es bemerkt nicht alles: Verlassen Sie sich nicht darauf. Auch {n} dieser {total} Bilder bekämen diese Antwort, zu Unrecht; die Zahlen zählen die Klasse, die an erster Stelle steht.</numerusform>
      </translation>
    </message>
    <message>
      <source>Shows them alone where pictures get their classes, to decide about many by keys.</source>
      <translation>Zeigt sie allein dort, wo Bilder ihre Klassen bekommen, um mit Tasten über viele zu entscheiden.</translation>
    </message>
    <message>
      <source>Since you switched this on: {change}</source>
      <translation>Seit Sie dies eingeschaltet haben: {change}</translation>
    </message>
    <message>
      <source>Single (fp32)</source>
      <translation>Einfach (fp32)</translation>
    </message>
    <message>
      <source>Single precision (fp32) and no shortcuts or caches: slower, for comparisons.</source>
      <translation>Einfache Rechengenauigkeit (fp32) und weder Abkürzungen noch Zwischenspeicher: langsamer, für Vergleiche.</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Skip (Enter)</source>
      <translation>Überspringen (Eingabe)</translation>
    </message>
    <message>
      <source>Skip the picture</source>
      <translation>Das Bild überspringen</translation>
    </message>
    <message>
      <source>Small ones of each class, from a folder that you choose. Whoever gets the file can see them.</source>
      <translation>Kleine aus jeder Klasse, aus einem Ordner, den Sie wählen. Wer die Datei bekommt, kann sie sehen.</translation>
    </message>
    <message>
      <source>Small random changes to the pictures while the network learns: cut otherwise, turned a little, mirrored, brighter or darker. So it learns the thing instead of one single photo. Your files are not changed.</source>
      <translation>Kleine zufällige Änderungen an den Bildern, während das Netz lernt: anders zugeschnitten, etwas gedreht, gespiegelt, heller oder dunkler. So lernt es die Sache statt eines einzelnen Fotos. Ihre Dateien werden nicht verändert.</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Kleiner</translation>
    </message>
    <message>
      <source>Smallest first</source>
      <translation>Kleinste zuerst</translation>
    </message>
    <message>
      <source>So everything must learn from the start. Pretrained weights would most likely get further in less time, with these pictures too.</source>
      <translation>Also muss alles von Anfang an lernen. Vortrainierte Gewichte kämen sehr wahrscheinlich in kürzerer Zeit weiter, auch mit diesen Bildern.</translation>
    </message>
    <message>
      <source>So everything must learn from the start. With few pictures that rarely goes well: choose pretrained weights where you can.</source>
      <translation>Also muss alles von Anfang an lernen. Bei wenigen Bildern geht das selten gut: Wählen Sie vortrainierte Gewichte, wo Sie können.</translation>
    </message>
    <message>
      <source>So keep the lower {n_frozen} of {n_blocks} blocks frozen and let the upper ones learn with the head: edges and colours serve for any picture, whether what the upper blocks know serves for yours is not sure, and to change everything there are too few pictures.</source>
      <translation>Lassen Sie also die unteren {n_frozen} von {n_blocks} Blöcken eingefroren und die oberen mit dem Kopf lernen: Kanten und Farben taugen für jedes Bild, ob auch das für Ihre taugt, was die oberen Blöcke kennen, ist nicht sicher, und um alles zu ändern, sind es zu wenige Bilder.</translation>
    </message>
    <message>
      <source>So keep the lower {n_frozen} of {n_blocks} blocks frozen and let the upper ones learn with the head: edges, colours and textures serve for any picture, what the upper blocks know is not in yours, and to change everything there are too few pictures.</source>
      <translation>Lassen Sie also die unteren {n_frozen} von {n_blocks} Blöcken eingefroren und die oberen mit dem Kopf lernen: Kanten, Farben und Texturen taugen für jedes Bild, was die oberen Blöcke kennen, kommt in Ihren nicht vor, und um alles zu ändern, sind es zu wenige Bilder.</translation>
    </message>
    <message>
      <source>So let everything learn after the head: the upper blocks know other things and must change, there are pictures enough for that, and these weights are still a better start than random ones.</source>
      <translation>Lassen Sie also nach dem Kopf alles lernen: Die oberen Blöcke kennen andere Dinge und müssen sich ändern, Bilder gibt es dafür genug, und diese Gewichte sind immer noch ein besserer Anfang als zufällige.</translation>
    </message>
    <message>
      <source>So let everything learn after the head: there are pictures enough for that, and what the starter knows is a better start than random weights.</source>
      <translation>Lassen Sie also nach dem Kopf alles lernen: Bilder gibt es dafür genug, und was das Starternetz kennt, ist ein besserer Anfang als Zufallsgewichte.</translation>
    </message>
    <message>
      <source>So let the head learn first and then the whole network, gently: so many pictures can make it see still finer, and they keep it from learning them by heart.</source>
      <translation>Lassen Sie also zuerst den Kopf lernen und dann behutsam das ganze Netz: So viele Bilder können es noch feiner sehen lassen und halten es davon ab, sie auswendig zu lernen.</translation>
    </message>
    <message>
      <source>So let the head learn first and then the whole network: there are pictures enough for it, whatever they are like.</source>
      <translation>Lassen Sie also zuerst den Kopf lernen und dann das ganze Netz: Bilder gibt es dafür genug, wie auch immer sie sind.</translation>
    </message>
    <message>
      <source>So train the head alone and keep the rest frozen: what the network sees suits already, and with few pictures it would rather learn them by heart than gain from more freedom.</source>
      <translation>Trainieren Sie also nur den Kopf und lassen Sie den Rest eingefroren: Was das Netz sieht, passt schon, und bei wenigen Bildern würde es sie eher auswendig lernen, als von mehr Freiheit zu profitieren.</translation>
    </message>
    <message>
      <source>So train the head alone and keep the rest frozen: with few pictures that is the safe way. If it falls short, let the upper blocks learn too.</source>
      <translation>Trainieren Sie also nur den Kopf und lassen Sie den Rest eingefroren: Bei wenigen Bildern ist das der sichere Weg. Reicht es nicht, lassen Sie auch die oberen Blöcke lernen.</translation>
    </message>
    <message>
      <source>Softens the training targets so that the model is less overconfident. Not used in validation.</source>
      <translation>Macht die Trainingsziele weicher, damit sich das Modell weniger überschätzt. In der Validierung nicht verwendet.</translation>
    </message>
    <message>
      <source>Solved on kept features (L-BFGS)</source>
      <translation>Direkt berechnet (L-BFGS)</translation>
    </message>
    <message>
      <source>Some of the days are read from the names of the files.</source>
      <translation>Einige der Tage sind aus den Dateinamen gelesen.</translation>
    </message>
    <message>
      <source>Some pictures are of kinds that tlgui reads in a way of its own ({suffixes}); the script may see other colours or fail at them.</source>
      <translation>Einige Bilder sind von Arten, die tlgui auf eigene Weise liest ({suffixes}); das Skript sieht womöglich andere Farben oder scheitert an ihnen.</translation>
    </message>
    <message>
      <source>Some weights forbid commercial use, have terms of their own or name no licence. They are left out of the list unless you ask for them.</source>
      <translation>Manche Gewichte verbieten die kommerzielle Nutzung, haben eigene Bedingungen oder nennen keine Lizenz. Sie fehlen in der Liste, solange Sie sie nicht verlangen.</translation>
    </message>
    <message>
      <source>Some weights inside '{path}' are not numbers (NaN or infinite in '{name}').</source>
      <translation>Manche Gewichte in „{path}“ sind keine Zahlen (NaN oder unendlich in „{name}“).</translation>
    </message>
    <message>
      <source>Something else is at its old place now: '{path}'.</source>
      <translation>An seinem alten Ort ist jetzt etwas anderes: „{path}“.</translation>
    </message>
    <message>
      <source>Something in the program failed unexpectedly. It keeps running, and what was saved is safe.</source>
      <translation>Etwas im Programm ist unerwartet gescheitert. Es läuft weiter, und was gespeichert wurde, ist sicher.</translation>
    </message>
    <message>
      <source>Something is being measured.</source>
      <translation>Gerade wird etwas gemessen.</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
      <source>Sort</source>
      <translation>Sortieren</translation>
    </message>
    <message>
      <source>Sort by {heading}</source>
      <translation>Nach „{heading}“ sortieren</translation>
    </message>
    <message>
      <source>Sort into folders</source>
      <translation>In Ordner sortieren</translation>
    </message>
    <message>
      <source>Sort into folders...</source>
      <translation>In Ordner sortieren...</translation>
    </message>
    <message>
      <source>Split by chance again</source>
      <translation>Wieder zufällig aufteilen</translation>
    </message>
    <message>
      <source>Standard: crops, small rotations, mirroring, slight colour changes</source>
      <translation>Standard: Ausschnitte, kleine Drehungen, Spiegelung, leichte Farbänderungen</translation>
    </message>
    <message>
      <source>Standing</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Starten</translation>
    </message>
    <message>
      <source>Start a new run; a model file in that folder can still be used.</source>
      <translation>Starten Sie einen neuen Lauf; eine Modelldatei in diesem Ordner lässt sich weiterhin verwenden.</translation>
    </message>
    <message>
      <source>Start a run, or continue it if it was interrupted, and then try again.</source>
      <translation>Starten Sie einen Lauf, oder setzen Sie ihn fort, wenn er unterbrochen wurde, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
      <source>Start a run, watch it learn, and stop it whenever you like.</source>
      <translation>Starten Sie einen Lauf, sehen Sie ihm beim Lernen zu und stoppen Sie ihn, wann immer Sie möchten.</translation>
    </message>
    <message>
      <source>Start again with a lower learning rate.</source>
      <translation>Starten Sie neu mit einer kleineren Lernrate.</translation>
    </message>
    <message>
      <source>Start again with a lower learning rate; the best model so far is kept.</source>
      <translation>Starten Sie neu mit einer kleineren Lernrate; das bisher beste Modell ist aufbewahrt.</translation>
    </message>
    <message>
      <source>Start the run again in another folder; nothing in this one is removed.</source>
      <translation>Starten Sie den Lauf in einem anderen Ordner neu; in diesem wird nichts entfernt.</translation>
    </message>
    <message>
      <source>Start the run again.</source>
      <translation>Starten Sie den Lauf neu.</translation>
    </message>
    <message>
      <source>Start the run again; the best model so far is still in its folder.</source>
      <translation>Starten Sie den Lauf neu; das bisher beste Modell ist noch in seinem Ordner.</translation>
    </message>
    <message>
      <source>Start these runs</source>
      <translation>Diese Läufe starten</translation>
    </message>
    <message>
      <source>Start training there</source>
      <translation>Training dort starten</translation>
    </message>
    <message>
      <source>Starter network: built in</source>
      <translation>Starternetz: eingebaut</translation>
    </message>
    <message>
      <source>Starting from pretrained weights gets {pretrained} right; starting from random ones gets {scratch}: likely a real difference.</source>
      <translation>Von vortrainierten Gewichten aus werden {pretrained} richtig, von zufälligen aus {scratch}: wahrscheinlich ein echter Unterschied.</translation>
    </message>
    <message>
      <source>Starting from pretrained weights gets {pretrained} right; starting from random ones gets {scratch}: this could be chance.</source>
      <translation>Von vortrainierten Gewichten aus werden {pretrained} richtig, von zufälligen aus {scratch}: Das könnte Zufall sein.</translation>
    </message>
    <message>
      <source>Starting...</source>
      <translation>Beginnt...</translation>
    </message>
    <message>
      <source>Stay here</source>
      <translation>Hier bleiben</translation>
    </message>
    <message>
      <source>Stays as it is; only the last layer learns. Quick to teach, and strong where you have few pictures.</source>
      <translation>Bleibt, wie es ist; nur die letzte Schicht lernt. Schnell trainiert und stark bei wenigen Bildern.</translation>
    </message>
    <message>
      <source>Still getting better: the validation loss fell again.</source>
      <translation>Es wird noch besser: Der Validierungsverlust ist wieder gesunken.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stoppen</translation>
    </message>
    <message>
      <source>Stop and keep</source>
      <translation>Stoppen, behalten</translation>
    </message>
    <message>
      <source>Stop early after</source>
      <translation>Früh aufhören nach</translation>
    </message>
    <message>
      <source>Stop watching</source>
      <translation>Überwachung stoppen</translation>
    </message>
    <message>
      <source>Stop, keep the best model so far, and close</source>
      <translation>Stoppen, das bisher beste Modell behalten und schließen</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Gestoppt</translation>
    </message>
    <message>
      <source>Stopped after {n} of {total} files.</source>
      <translation>Nach {n} von {total} Dateien gestoppt.</translation>
    </message>
    <message>
      <source>Stopped before all pictures were read.</source>
      <translation>Gestoppt, bevor alle Bilder gelesen waren.</translation>
    </message>
    <message>
      <source>Stopped before the first epoch ended.</source>
      <translation>Gestoppt, bevor die erste Epoche zu Ende war.</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Gestoppt.</translation>
    </message>
    <message>
      <source>Stopped. Sort into the same folder again to go on, or take it all back.</source>
      <translation>Gestoppt. Sortieren Sie noch einmal in denselben Ordner, um weiterzumachen, oder nehmen Sie alles zurück.</translation>
    </message>
    <message>
      <source>Stopped. The answers so far are kept: the same again goes on from here.</source>
      <translation>Gestoppt. Die bisherigen Antworten sind aufbewahrt: Noch einmal gestartet, geht es hier weiter.</translation>
    </message>
    <message>
      <source>Stopped. The copy in '{folder}' is not whole; the originals are as they were.</source>
      <translation>Gestoppt. Die Kopie in „{folder}“ ist nicht vollständig; die Originale sind, wie sie waren.</translation>
    </message>
    <message>
      <source>Stopped. What has been downloaded so far is kept for the next time.</source>
      <translation>Gestoppt. Was bisher heruntergeladen wurde, bleibt für das nächste Mal erhalten.</translation>
    </message>
    <message>
      <source>Stopped; the best model so far is kept: right on {accuracy:.1%} of the validation pictures ({low:.0%} to {high:.0%}). Best by validation loss: epoch {epoch}.</source>
      <translation>Gestoppt; das bisher beste Modell ist aufbewahrt: richtig bei {accuracy:.1%} der Validierungsbilder ({low:.0%} bis {high:.0%}). Am besten nach Validierungsverlust: Epoche {epoch}.</translation>
    </message>
    <message numerus="yes">
      <source>Stopped; the best model so far is kept: right on {accuracy:.1%} of {n} test pictures that training never saw ({low:.0%} to {high:.0%}). Best by validation loss: epoch {epoch}.</source>
      <translation>
        <numerusform>Gestoppt; das bisher beste Modell ist aufbewahrt: richtig bei {accuracy:.1%} von einem Testbild, das das Training nie gesehen hat ({low:.0%} bis {high:.0%}). Am besten nach Validierungsverlust: Epoche {epoch}.</numerusform>
        <numerusform>Gestoppt; das bisher beste Modell ist aufbewahrt: richtig bei {accuracy:.1%} von {n} Testbildern, die das Training nie gesehen hat ({low:.0%} bis {high:.0%}). Am besten nach Validierungsverlust: Epoche {epoch}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Stops now and deletes this run.</source>
      <translation>Stoppt jetzt und löscht diesen Lauf.</translation>
    </message>
    <message>
      <source>Stops now and keeps the best model so far.</source>
      <translation>Stoppt jetzt und behält das bisher beste Modell.</translation>
    </message>
    <message>
      <source>Stretch</source>
      <translation>Strecken</translation>
    </message>
    <message>
      <source>Stretch: the whole picture, pressed into a square</source>
      <translation>Strecken: das ganze Bild, in ein Quadrat gepresst</translation>
    </message>
    <message>
      <source>Strong: tight crops, larger rotations, mirroring, strong colour changes</source>
      <translation>Stark: enge Ausschnitte, größere Drehungen, Spiegelung, starke Farbänderungen</translation>
    </message>
    <message>
      <source>Stronger augmentation</source>
      <translation>Stärkere Augmentierung</translation>
    </message>
    <message>
      <source>Sub-folder of the class</source>
      <translation>Unterordner der Klasse</translation>
    </message>
    <message>
      <source>Suggested first</source>
      <translation>Vorschläge zuerst</translation>
    </message>
    <message>
      <source>Suggested: {found}.</source>
      <translation>Vorgeschlagen: {found}.</translation>
    </message>
    <message>
      <source>Surest first</source>
      <translation>Sicherste zuerst</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>Table for Excel</source>
      <translation>Tabelle für Excel</translation>
    </message>
    <message>
      <source>Table of what went where</source>
      <translation>Tabelle, was wohin kam</translation>
    </message>
    <message>
      <source>Table: a new file</source>
      <translation>Tabelle: neue Datei</translation>
    </message>
    <message>
      <source>Table: {file}</source>
      <translation>Tabelle: {file}</translation>
    </message>
    <message>
      <source>Take all back</source>
      <translation>Alle zurücknehmen</translation>
    </message>
    <message>
      <source>Take as it lies</source>
      <translation>Wie im Ordner</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Zurücknehmen</translation>
    </message>
    <message>
      <source>Take back the latest</source>
      <translation>Letzte zurücknehmen</translation>
    </message>
    <message>
      <source>Take it all back</source>
      <translation>Alles zurücknehmen</translation>
    </message>
    <message>
      <source>Take one of these and go on; everything else is chosen for you.</source>
      <translation>Nehmen Sie eines davon und machen Sie weiter; alles andere ist für Sie gewählt.</translation>
    </message>
    <message>
      <source>Take pictures with the camera</source>
      <translation>Bilder mit der Kamera aufnehmen</translation>
    </message>
    <message>
      <source>Take pictures with the camera's own program and drop them here instead.</source>
      <translation>Nehmen Sie Bilder mit dem eigenen Programm der Kamera auf und ziehen Sie sie stattdessen hierher.</translation>
    </message>
    <message>
      <source>Take the chosen pictures as they lie</source>
      <translation>Die ausgewählten Bilder nehmen, wie sie liegen</translation>
    </message>
    <message>
      <source>Take the inner folders as the classes ({names}).</source>
      <translation>Die inneren Ordner als Klassen nehmen ({names}).</translation>
    </message>
    <message>
      <source>Take the last choice back</source>
      <translation>Die letzte Einstellung zurücknehmen</translation>
    </message>
    <message>
      <source>Take the last decision back</source>
      <translation>Die letzte Entscheidung zurücknehmen</translation>
    </message>
    <message>
      <source>Take the latest picture back: Ctrl+Z</source>
      <translation>Das letzte Bild zurücknehmen: Strg+Z</translation>
    </message>
    <message>
      <source>Take them away</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Take them out</source>
      <translation>Herausnehmen</translation>
    </message>
    <message>
      <source>Taken in one series</source>
      <translation>Aus einer Serie</translation>
    </message>
    <message>
      <source>Takes back what you changed here; Ctrl+Z takes back the last change alone</source>
      <translation>Nimmt zurück, was Sie hier geändert haben; Strg+Z nimmt nur die letzte Änderung zurück</translation>
    </message>
    <message>
      <source>Tell them again</source>
      <translation>Wieder melden</translation>
    </message>
    <message>
      <source>Temperature</source>
      <translation>Temperatur</translation>
    </message>
    <message>
      <source>Test (range)</source>
      <translation>Test (Spanne)</translation>
    </message>
    <message>
      <source>Test on cameras it never saw</source>
      <translation>An nie gesehenen Kameras testen</translation>
    </message>
    <message>
      <source>Test on days it never saw</source>
      <translation>An nie gesehenen Tagen testen</translation>
    </message>
    <message>
      <source>Test on groups it never saw</source>
      <translation>An nie gesehenen Gruppen testen</translation>
    </message>
    <message>
      <source>Test on rounds it never saw</source>
      <translation>An nie gesehenen Runden testen</translation>
    </message>
    <message>
      <source>Test on sub-folders it never saw</source>
      <translation>An nie gesehenen Unterordnern testen</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Textgröße</translation>
    </message>
    <message>
      <source>That Python needs these packages: {packages}.</source>
      <translation>Dieses Python braucht diese Pakete: {packages}.</translation>
    </message>
    <message>
      <source>That is less than its answer dial asks for: this one goes to you.</source>
      <translation>Das ist weniger, als sein Antwortregler verlangt: Dieses geht an Sie.</translation>
    </message>
    <message>
      <source>That is near the border: try the other way too.</source>
      <translation>Das liegt nahe an der Grenze: Versuchen Sie es auch auf die andere Weise.</translation>
    </message>
    <message numerus="yes">
      <source>That is the class that comes first: {n} of them would still get the answer 'None of these classes'.</source>
      <translation>
        <numerusform>Gemeint ist die Klasse, die an erster Stelle steht: 1 davon bekäme trotzdem die Antwort „Keine dieser Klassen“.</numerusform>
        <numerusform>Gemeint ist die Klasse, die an erster Stelle steht: {n} davon bekämen trotzdem die Antwort „Keine dieser Klassen“.</numerusform>
      </translation>
    </message>
    <message>
      <source>The 'append' head keeps the pretrained last layer, and random weights have none.</source>
      <translation>Der Kopf „append“ behält die vortrainierte letzte Schicht, und Zufallsgewichte haben keine.</translation>
    </message>
    <message>
      <source>The 'append' head keeps the pretrained last layer, and these weights have none.</source>
      <translation>Der Kopf „append“ behält die vortrainierte letzte Schicht, und diese Gewichte haben keine.</translation>
    </message>
    <message>
      <source>The 'scratch' schedule begins with random weights, which must all learn, so it cannot have phases of its own.</source>
      <translation>Der Trainingsplan „scratch“ beginnt mit Zufallsgewichten, die alle lernen müssen; deshalb kann er keine eigenen Phasen haben.</translation>
    </message>
    <message>
      <source>The 'scratch' schedule starts from random weights, so it cannot use pretrained ones.</source>
      <translation>Der Trainingsplan „scratch“ beginnt mit Zufallsgewichten, deshalb kann er keine vortrainierten verwenden.</translation>
    </message>
    <message>
      <source>The ImageNet weights of {name} ({size:.0f} MB)</source>
      <translation>Die ImageNet-Gewichte von {name} ({size:.0f} MB)</translation>
    </message>
    <message>
      <source>The Python of an environment with PyTorch for CUDA (bin/python, or Scripts/python.exe)</source>
      <translation>Das Python einer Umgebung mit PyTorch für CUDA (bin/python oder Scripts/python.exe)</translation>
    </message>
    <message>
      <source>The accuracy with every class counted equally, however many pictures it has: the mean of the recalls. Look at it where one class has many more pictures than another.</source>
      <translation>Die Genauigkeit, bei der jede Klasse gleich zählt, wie viele Bilder sie auch hat: der Mittelwert der Recalls. Achten Sie auf sie, wenn eine Klasse viel mehr Bilder hat als eine andere.</translation>
    </message>
    <message>
      <source>The answer from {host} cannot be understood: {said}.</source>
      <translation>Die Antwort von {host} ist nicht zu verstehen: {said}.</translation>
    </message>
    <message>
      <source>The answers of {kept} of {n} epochs are kept.</source>
      <translation>Die Antworten von {kept} der {n} Epochen sind aufbewahrt.</translation>
    </message>
    <message>
      <source>The answers of {kept} of {of} epochs were kept.</source>
      <translation>Die Antworten von {kept} der {of} Epochen wurden aufbewahrt.</translation>
    </message>
    <message>
      <source>The answers to single pictures are not kept beside this model.</source>
      <translation>Die Antworten zu einzelnen Bildern sind bei diesem Modell nicht aufbewahrt.</translation>
    </message>
    <message>
      <source>The answers to single pictures are not kept beside this model. Train again to see its mistakes.</source>
      <translation>Die Antworten zu einzelnen Bildern sind bei diesem Modell nicht aufbewahrt. Trainieren Sie neu, um seine Fehler zu sehen.</translation>
    </message>
    <message>
      <source>The archive '{path}' cannot be unpacked: {reason}.</source>
      <translation>Das Archiv „{path}“ lässt sich nicht entpacken: {reason}.</translation>
    </message>
    <message>
      <source>The archive was unpacked into '{folder}'; the archive itself stays as it is.</source>
      <translation>Das Archiv wurde nach „{folder}“ entpackt; das Archiv selbst bleibt, wie es ist.</translation>
    </message>
    <message>
      <source>The arrow keys step through the epochs, Page Up and Page Down through the phases</source>
      <translation>Die Pfeiltasten gehen durch die Epochen, Bild auf und Bild ab durch die Phasen</translation>
    </message>
    <message>
      <source>The backbone in '{name}' fits {backbone}: {how}.</source>
      <translation>Das Backbone in „{name}“ passt zu {backbone}: {how}.</translation>
    </message>
    <message>
      <source>The best epoch was chosen by the same validation pictures that the figures come from, so the figures may flatter a little.</source>
      <translation>Die beste Epoche wurde nach denselben Validierungsbildern gewählt, von denen die Kennzahlen stammen; sie können also etwas schmeicheln.</translation>
    </message>
    <message>
      <source>The best epoch: the model is its network.</source>
      <translation>Die beste Epoche: Das Modell ist ihr Netz.</translation>
    </message>
    <message>
      <source>The best model so far of the run in '{path}' is lost or damaged, so it cannot be continued.</source>
      <translation>Das bisher beste Modell des Laufs in „{path}“ ist verloren oder beschädigt, deshalb lässt er sich nicht fortsetzen.</translation>
    </message>
    <message>
      <source>The best model, of epoch {epoch}, could not be saved to '{model}'.{earlier}</source>
      <translation>Das beste Modell, von Epoche {epoch}, konnte nicht in „{model}“ gespeichert werden.{earlier}</translation>
    </message>
    <message>
      <source>The best of {n_runs} on the same pictures is also the luckiest: on new pictures it will likely be a little less good than this.</source>
      <translation>Der beste von {n_runs} Läufen mit denselben Bildern hatte auch das meiste Glück: Bei neuen Bildern wird er wahrscheinlich etwas weniger gut sein.</translation>
    </message>
    <message>
      <source>The built-in starter network learned from drawings, and its last layer was left behind: it has no answers of its own to show.</source>
      <translation>Das eingebaute Starternetz hat an Zeichnungen gelernt, und seine letzte Schicht wurde weggelassen: Es hat keine eigenen Antworten zu zeigen.</translation>
    </message>
    <message>
      <source>The camera cannot be used</source>
      <translation>Die Kamera kann nicht verwendet werden</translation>
    </message>
    <message>
      <source>The camera is off.</source>
      <translation>Die Kamera ist aus.</translation>
    </message>
    <message>
      <source>The camera is on only from Start to Stop, and while this page is to be seen. Its pictures stay on this computer.</source>
      <translation>Die Kamera ist nur von „Starten“ bis „Stoppen“ an und nur, solange diese Seite zu sehen ist. Ihre Bilder bleiben auf diesem Computer.</translation>
    </message>
    <message>
      <source>The camera is on.</source>
      <translation>Die Kamera ist an.</translation>
    </message>
    <message>
      <source>The camera's picture cannot be written into '{folder}': {why}.</source>
      <translation>Das Bild der Kamera lässt sich nicht in „{folder}“ schreiben: {why}.</translation>
    </message>
    <message>
      <source>The choices of the run inside '{path}' are damaged.</source>
      <translation>Die Einstellungen des Laufs in „{path}“ sind beschädigt.</translation>
    </message>
    <message>
      <source>The choices that the run in '{path}' was started with cannot be read, so it cannot be continued.</source>
      <translation>Die Einstellungen, mit denen der Lauf in „{path}“ gestartet wurde, lassen sich nicht lesen, deshalb lässt er sich nicht fortsetzen.</translation>
    </message>
    <message>
      <source>The chosen Python was not found</source>
      <translation>Das gewählte Python wurde nicht gefunden</translation>
    </message>
    <message>
      <source>The chosen network has random weights already; choose pretrained ones to compare with.</source>
      <translation>Das gewählte Netz hat schon Zufallsgewichte; wählen Sie zum Vergleich vortrainierte.</translation>
    </message>
    <message>
      <source>The class '{name}' has no picture in the folder for {part}, so it cannot be judged there.</source>
      <translation>Die Klasse „{name}“ hat kein Bild im Ordner für {part}, dort lässt sie sich also nicht beurteilen.</translation>
    </message>
    <message>
      <source>The class '{name}' has no picture to learn from.</source>
      <translation>Die Klasse „{name}“ hat kein Bild zum Lernen.</translation>
    </message>
    <message numerus="yes">
      <source>The class '{name}' has only {n} pictures; twenty or more work much better.</source>
      <translation>
        <numerusform>Die Klasse „{name}“ hat nur ein Bild; mit zwanzig oder mehr geht es viel besser.</numerusform>
        <numerusform>Die Klasse „{name}“ hat nur {n} Bilder; mit zwanzig oder mehr geht es viel besser.</numerusform>
      </translation>
    </message>
    <message>
      <source>The class '{name}' has pictures in '{part}' only and none to learn from. It is left out.</source>
      <translation>Die Klasse „{name}“ hat nur Bilder in „{part}“ und keine zum Lernen. Sie wird ausgelassen.</translation>
    </message>
    <message>
      <source>The class '{name}' is called '{to}'.</source>
      <translation>Die Klasse „{name}“ heißt jetzt „{to}“.</translation>
    </message>
    <message>
      <source>The class that it misses most often is '{name}': {recall:.0%} of its pictures were recognised.</source>
      <translation>Am häufigsten übersieht es die Klasse „{name}“: {recall:.0%} ihrer Bilder wurden erkannt.</translation>
    </message>
    <message>
      <source>The classes are called {names}, like the parts of a split, and hold no class folders. Are these the classes?</source>
      <translation>Die Klassen heißen {names}, wie die Teile einer Aufteilung, und enthalten keine Klassenordner. Sind das die Klassen?</translation>
    </message>
    <message>
      <source>The classes are uneven: '{most}' has {n_most} pictures, '{least}' only {n_least}. The model will favour the larger class; add pictures to the smaller one.</source>
      <translation>Die Klassen sind ungleich groß: „{most}“ hat {n_most} Bilder, „{least}“ nur {n_least}. Das Modell wird die größere Klasse bevorzugen; fügen Sie der kleineren Bilder hinzu.</translation>
    </message>
    <message>
      <source>The classes have no sub-folders that could be persons, places or days.</source>
      <translation>Die Klassen haben keine Unterordner, die Personen, Orte oder Tage sein könnten.</translation>
    </message>
    <message>
      <source>The classes mixed up most</source>
      <translation>Die am häufigsten verwechselten Klassen</translation>
    </message>
    <message>
      <source>The classes {names} are taken for one class, '{kept}'.</source>
      <translation>Die Klassen {names} gelten als eine Klasse, „{kept}“.</translation>
    </message>
    <message>
      <source>The classes {names} look alike. Are they meant to be one class?</source>
      <translation>Die Klassen {names} sehen gleich aus. Sollen sie eine Klasse sein?</translation>
    </message>
    <message>
      <source>The closest match is {backbone}: {how}.</source>
      <translation>Am nächsten kommt {backbone}: {how}.</translation>
    </message>
    <message>
      <source>The connection to {host} was lost again and again.</source>
      <translation>Die Verbindung zu {host} brach immer wieder ab.</translation>
    </message>
    <message>
      <source>The copy in '{folder}' is not whole: '{path}' could not be copied ({why}). No original changed.</source>
      <translation>Die Kopie in „{folder}“ ist nicht vollständig: „{path}“ konnte nicht kopiert werden ({why}). Kein Original wurde geändert.</translation>
    </message>
    <message>
      <source>The curves as numbers, one row per epoch</source>
      <translation>Die Kurven als Zahlen, eine Zeile je Epoche</translation>
    </message>
    <message>
      <source>The darkest part at the edges was cut off: the network never saw it.</source>
      <translation>Der dunkelste Teil an den Kanten wurde abgeschnitten: Das Netz hat ihn nie gesehen.</translation>
    </message>
    <message>
      <source>The description inside '{path}' is damaged: {error}.</source>
      <translation>Die Beschreibung in „{path}“ ist beschädigt: {error}.</translation>
    </message>
    <message>
      <source>The dial could not be written into '{path}', which was left as it was: {reason}.</source>
      <translation>Der Regler konnte nicht in „{path}“ geschrieben werden; die Datei blieb, wie sie war: {reason}.</translation>
    </message>
    <message>
      <source>The dial was left as it is. Ask for less, or train with more pictures.</source>
      <translation>Der Regler wurde gelassen, wie er war. Verlangen Sie weniger oder trainieren Sie mit mehr Bildern.</translation>
    </message>
    <message>
      <source>The disk is full on which answers are kept until their table is written ('{file}'). Those so far are kept.</source>
      <translation>Der Datenträger, auf dem Antworten aufbewahrt werden, bis ihre Tabelle geschrieben ist, ist voll („{file}“). Die bisherigen sind aufbewahrt.</translation>
    </message>
    <message>
      <source>The disk it lies on may have no bin. You can delete the folder yourself in your file manager.</source>
      <translation>Der Datenträger hat vielleicht keinen Papierkorb. Sie können den Ordner selbst in Ihrem Dateimanager löschen.</translation>
    </message>
    <message>
      <source>The disk of '{folder}' is full. {n} pictures were sorted; no picture is lost.</source>
      <translation>Der Datenträger von „{folder}“ ist voll. {n} Bilder wurden sortiert; kein Bild ist verloren.</translation>
    </message>
    <message>
      <source>The disk of '{host}' is full. What was copied stays, and is not copied again.</source>
      <translation>Das Laufwerk von „{host}“ ist voll. Was kopiert wurde, bleibt und wird nicht noch einmal kopiert.</translation>
    </message>
    <message>
      <source>The disk with '{folder}' has too little free space for this download.</source>
      <translation>Auf dem Datenträger mit „{folder}“ ist für dieses Herunterladen zu wenig frei.</translation>
    </message>
    <message>
      <source>The disk with '{out}' has {free_mb:.0f} MB free, but this run may need {needed_mb:.0f} MB.</source>
      <translation>Auf dem Datenträger mit „{out}“ sind {free_mb:.0f} MB frei, aber dieser Lauf kann {needed_mb:.0f} MB brauchen.</translation>
    </message>
    <message>
      <source>The download cannot be saved in '{folder}': {reason}.</source>
      <translation>Was heruntergeladen wird, lässt sich nicht in „{folder}“ speichern: {reason}.</translation>
    </message>
    <message>
      <source>The download of the picture was cancelled.</source>
      <translation>Das Herunterladen des Bildes wurde abgebrochen.</translation>
    </message>
    <message>
      <source>The download was cancelled; what has been downloaded so far is kept for the next time.</source>
      <translation>Das Herunterladen wurde abgebrochen; was bisher heruntergeladen wurde, bleibt für das nächste Mal erhalten.</translation>
    </message>
    <message>
      <source>The engine does not know the request '{name__}'.</source>
      <translation>Die Engine kennt die Anfrage „{name__}“ nicht.</translation>
    </message>
    <message>
      <source>The engine exited unexpectedly (exit code {code}).</source>
      <translation>Die Engine hat sich unerwartet beendet (Exit-Code {code}).</translation>
    </message>
    <message>
      <source>The engine exited unexpectedly (exit code {code}). Its last output was: {said}.</source>
      <translation>Die Engine hat sich unerwartet beendet (Exit-Code {code}). Ihre letzte Ausgabe war: {said}.</translation>
    </message>
    <message>
      <source>The engine failed unexpectedly: {what}</source>
      <translation>Die Engine ist unerwartet gescheitert: {what}</translation>
    </message>
    <message>
      <source>The engine stopped unexpectedly</source>
      <translation>Die Engine wurde unerwartet beendet</translation>
    </message>
    <message>
      <source>The environment variable HF_HUB_OFFLINE is set, so tlgui downloads nothing from the Hugging Face Hub.</source>
      <translation>Die Umgebungsvariable HF_HUB_OFFLINE ist gesetzt, deshalb lädt tlgui nichts vom Hugging Face Hub herunter.</translation>
    </message>
    <message>
      <source>The environment variable {variable} is set, so nothing is downloaded from the Hugging Face Hub.</source>
      <translation>Die Umgebungsvariable {variable} ist gesetzt, deshalb wird nichts vom Hugging Face Hub heruntergeladen.</translation>
    </message>
    <message>
      <source>The export is going on</source>
      <translation>Der Export ist im Gang</translation>
    </message>
    <message numerus="yes">
      <source>The exported file gives the answer of tlgui to only {same} of {n} pictures, and none to others: {error}. Do not pass it on.</source>
      <translation>
        <numerusform>Die exportierte Datei gibt auf das 1 Bild, an dem sie ausprobiert wurde, keine Antwort: {error}. Geben Sie sie nicht weiter.</numerusform>
        <numerusform>Die exportierte Datei gibt nur auf {same} von {n} Bildern die Antwort von tlgui, auf andere gar keine: {error}. Geben Sie sie nicht weiter.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The exported file gives the answer of tlgui to only {same} of {n} pictures; probabilities differ by up to {difference} percent points. Do not pass it on.</source>
      <translation>
        <numerusform>Die exportierte Datei gibt auf das 1 Bild, an dem sie ausprobiert wurde, nicht die Antwort von tlgui; eine Wahrscheinlichkeit weicht um {difference} Prozentpunkte ab. Geben Sie sie nicht weiter.</numerusform>
        <numerusform>Die exportierte Datei gibt nur auf {same} von {n} Bildern die Antwort von tlgui; Wahrscheinlichkeiten weichen um bis zu {difference} Prozentpunkte ab. Geben Sie sie nicht weiter.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The exported file gives the same answer to {same} of {n} pictures, drawn by tlgui because none of yours was found; the largest difference of a probability is {difference} percent points.</source>
      <translation>
        <numerusform>Die exportierte Datei gibt auf das 1 Bild, an dem sie ausprobiert wurde, dieselbe Antwort wie tlgui; tlgui hat es gezeichnet, weil keines von Ihren gefunden wurde. Der größte Unterschied einer Wahrscheinlichkeit beträgt {difference} Prozentpunkte.</numerusform>
        <numerusform>Die exportierte Datei gibt auf {same} von {n} Bildern dieselbe Antwort wie tlgui; tlgui hat diese Bilder gezeichnet, weil keines von Ihren gefunden wurde. Der größte Unterschied einer Wahrscheinlichkeit beträgt {difference} Prozentpunkte.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The exported file gives the same answer to {same} of {n} pictures; the largest difference of a probability is {difference} percent points.</source>
      <translation>
        <numerusform>Die exportierte Datei gibt auf das 1 Bild, an dem sie ausprobiert wurde, dieselbe Antwort wie tlgui; der größte Unterschied einer Wahrscheinlichkeit beträgt {difference} Prozentpunkte.</numerusform>
        <numerusform>Die exportierte Datei gibt auf {same} von {n} Bildern dieselbe Antwort wie tlgui; der größte Unterschied einer Wahrscheinlichkeit beträgt {difference} Prozentpunkte.</numerusform>
      </translation>
    </message>
    <message>
      <source>The figures hold for pictures like these. With another camera, light, background or season it may do worse: try it on some of those first.</source>
      <translation>Die Kennzahlen gelten für Bilder wie diese. Mit anderer Kamera, anderem Licht oder Hintergrund oder zu anderer Jahreszeit kann es schlechter abschneiden: Probieren Sie es zuerst an einigen solchen aus.</translation>
    </message>
    <message>
      <source>The file '{name}', which belongs to tlgui, is missing.</source>
      <translation>Die Datei „{name}“, die zu tlgui gehört, fehlt.</translation>
    </message>
    <message>
      <source>The file '{path}' cannot be written: {reason}.</source>
      <translation>Die Datei „{path}“ lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
      <source>The file does not say which pictures these were; files of earlier versions do not.</source>
      <translation>Die Datei sagt nicht, welche Bilder das waren; Dateien früherer Versionen tun das nicht.</translation>
    </message>
    <message>
      <source>The file for {name} cannot be downloaded; is this computer connected to the internet?</source>
      <translation>Die Datei für {name} lässt sich nicht herunterladen; ist dieser Computer mit dem Internet verbunden?</translation>
    </message>
    <message>
      <source>The file of weights '{name}' does not have torchvision's names, which tlgui translates and this script does not. It starts from random weights instead, so its result is another.</source>
      <translation>Die Gewichtsdatei „{name}“ hat nicht die Namen von torchvision; tlgui übersetzt sie, dieses Skript nicht. Es beginnt stattdessen mit Zufallsgewichten, deshalb ist sein Ergebnis ein anderes.</translation>
    </message>
    <message>
      <source>The file of weights '{name}' is not there any more. The script starts from random weights instead, so its result is another.</source>
      <translation>Die Gewichtsdatei „{name}“ gibt es nicht mehr. Das Skript beginnt stattdessen mit Zufallsgewichten, deshalb ist sein Ergebnis ein anderes.</translation>
    </message>
    <message>
      <source>The file that was downloaded for {name} is not the one that was asked for (its hash differs). It was deleted.</source>
      <translation>Die Datei, die für {name} heruntergeladen wurde, ist nicht die angeforderte (ihr Hash weicht ab). Sie wurde gelöscht.</translation>
    </message>
    <message>
      <source>The files do not say when they were taken: they have no EXIF data, as after editing or sending by a messenger.</source>
      <translation>Die Dateien sagen nicht, wann sie aufgenommen wurden: Sie haben keine EXIF-Daten, etwa nach dem Bearbeiten oder dem Versand per Messenger.</translation>
    </message>
    <message>
      <source>The files do not say which camera took them: they have no EXIF data, as after editing or sending by a messenger.</source>
      <translation>Die Dateien sagen nicht, mit welcher Kamera sie aufgenommen wurden: Sie haben keine EXIF-Daten, etwa nach dem Bearbeiten oder dem Versand per Messenger.</translation>
    </message>
    <message>
      <source>The files may be damaged.</source>
      <translation>Die Dateien sind vielleicht beschädigt.</translation>
    </message>
    <message>
      <source>The files stay where and as they are.</source>
      <translation>Die Dateien bleiben, wo und wie sie sind.</translation>
    </message>
    <message>
      <source>The files stay where they are; a run that you start from now on follows. Do this for pictures that are wrong, not for those that are hard: leaving those out only makes the figures look better.</source>
      <translation>Die Dateien bleiben, wo sie sind; ein Lauf, den Sie von jetzt an starten, richtet sich danach. Tun Sie das bei Bildern, die falsch sind, nicht bei schwierigen: Diese auszulassen, lässt nur die Kennzahlen besser aussehen.</translation>
    </message>
    <message>
      <source>The files stay where they are; a run that you start from now on follows. “Your corrections” on this page takes it back.</source>
      <translation>Die Dateien bleiben, wo sie sind; ein Lauf, den Sie von jetzt an starten, richtet sich danach. „Ihre Korrekturen“ auf dieser Seite nimmt es zurück.</translation>
    </message>
    <message>
      <source>The filters of the first layer are as they were.</source>
      <translation>Die Filter der ersten Schicht sind, wie sie waren.</translation>
    </message>
    <message>
      <source>The filters of the first layer moved {change}.</source>
      <translation>Die Filter der ersten Schicht haben sich um {change} verändert.</translation>
    </message>
    <message>
      <source>The first answers come after the first epoch.</source>
      <translation>Die ersten Antworten kommen nach der ersten Epoche.</translation>
    </message>
    <message>
      <source>The first epoch is not over yet.</source>
      <translation>Die erste Epoche ist noch nicht vorbei.</translation>
    </message>
    <message>
      <source>The first {large} of {n} are shown large; all are under 'Pictures' and 'Table'.</source>
      <translation>Die ersten {large} von {n} werden groß angezeigt; alle stehen unter „Bilder“ und „Tabelle“.</translation>
    </message>
    <message>
      <source>The first {n} of {total} filters, each {width} x {height} weights.</source>
      <translation>Die ersten {n} von {total} Filtern, je {width} x {height} Gewichte.</translation>
    </message>
    <message>
      <source>The folder '{folder}' cannot be read now ({reason}). Its pictures are left out.</source>
      <translation>Der Ordner „{folder}“ lässt sich jetzt nicht lesen ({reason}). Seine Bilder werden ausgelassen.</translation>
    </message>
    <message>
      <source>The folder '{folder}' is gone; waiting for it.</source>
      <translation>Der Ordner „{folder}“ ist verschwunden; es wird auf ihn gewartet.</translation>
    </message>
    <message>
      <source>The folder '{folder}' is there again.</source>
      <translation>Der Ordner „{folder}“ ist wieder da.</translation>
    </message>
    <message>
      <source>The folder '{name}' holds no usable picture, so it is not a class.</source>
      <translation>Der Ordner „{name}“ enthält kein brauchbares Bild, ist also keine Klasse.</translation>
    </message>
    <message>
      <source>The folder '{name}' lies beside the folders for training and validation. It is not a class and is left out.</source>
      <translation>Der Ordner „{name}“ liegt neben den Ordnern für Training und Validierung. Er ist keine Klasse und wird ausgelassen.</translation>
    </message>
    <message>
      <source>The folder '{path}' already holds a run.</source>
      <translation>Der Ordner „{path}“ enthält schon einen Lauf.</translation>
    </message>
    <message>
      <source>The folder '{path}' cannot be opened now: {reason}.</source>
      <translation>Der Ordner „{path}“ lässt sich jetzt nicht öffnen: {reason}.</translation>
    </message>
    <message>
      <source>The folder '{path}' cannot be opened: {reason}.</source>
      <translation>Der Ordner „{path}“ lässt sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
      <source>The folder '{path}' cannot be written: {reason}.</source>
      <translation>Der Ordner „{path}“ lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
      <source>The folder '{path}' is not empty; nothing was written there.</source>
      <translation>Der Ordner „{path}“ ist nicht leer; dort wurde nichts geschrieben.</translation>
    </message>
    <message>
      <source>The folder brings its own parts for validation and test, so nothing is held out beside these.</source>
      <translation>Der Ordner bringt eigene Teile für Validierung und Test mit, deshalb wird daneben nichts zurückgehalten.</translation>
    </message>
    <message>
      <source>The folder of runs was not found</source>
      <translation>Der Ordner der Läufe wurde nicht gefunden</translation>
    </message>
    <message>
      <source>The folders in '{root}' all hold the folders {names}. Are these the classes, and the folders around them not?</source>
      <translation>Die Ordner in „{root}“ enthalten alle die Ordner {names}. Sind diese die Klassen und die Ordner darum herum nicht?</translation>
    </message>
    <message>
      <source>The fractions kept for validation and for the test leave no pictures to learn from. Make one of them smaller.</source>
      <translation>Die Anteile für Validierung und Test lassen keine Bilder zum Lernen übrig. Verkleinern Sie einen davon.</translation>
    </message>
    <message>
      <source>The head alone: right on {accuracy:.0%} ({low:.0%} to {high:.0%}) of training pictures that were held back from it; guessing on {guessing:.0%}.</source>
      <translation>Nur der Kopf: richtig bei {accuracy:.0%} ({low:.0%} bis {high:.0%}) der Trainingsbilder, die ihm vorenthalten wurden; Raten bei {guessing:.0%}.</translation>
    </message>
    <message>
      <source>The head alone: {before:.0%} ({low:.0%} to {high:.0%}), right and wrong on the very same pictures as after fine-tuning.</source>
      <translation>Nur der Kopf: {before:.0%} ({low:.0%} bis {high:.0%}), richtig und falsch bei genau denselben Bildern wie nach dem Fine-Tuning.</translation>
    </message>
    <message>
      <source>The head alone: {before:.0%} ({low:.0%} to {high:.0%}). Fine-tuning adds {points:.1f} points on the same pictures, {fixed} more right and {broken} more wrong: likely a real gain.</source>
      <translation>Nur der Kopf: {before:.0%} ({low:.0%} bis {high:.0%}). Das Fine-Tuning bringt auf denselben Bildern {points:.1f} Prozentpunkte mehr, {fixed} mehr richtig und {broken} mehr falsch: wahrscheinlich ein echter Gewinn.</translation>
    </message>
    <message>
      <source>The head alone: {before:.0%} ({low:.0%} to {high:.0%}). Fine-tuning costs {points:.1f} points on the same pictures, {fixed} more right and {broken} more wrong: likely a real loss, so “Head only” suits them better.</source>
      <translation>Nur der Kopf: {before:.0%} ({low:.0%} bis {high:.0%}). Das Fine-Tuning kostet auf denselben Bildern {points:.1f} Prozentpunkte, {fixed} mehr richtig und {broken} mehr falsch: wahrscheinlich ein echter Verlust; „Nur der Kopf“ passt also besser zu ihnen.</translation>
    </message>
    <message>
      <source>The head alone: {before:.0%} ({low:.0%} to {high:.0%}). On the same pictures, {fixed} more are right and {broken} more wrong after fine-tuning: chance alone can explain that.</source>
      <translation>Nur der Kopf: {before:.0%} ({low:.0%} bis {high:.0%}). Auf denselben Bildern sind nach dem Fine-Tuning {fixed} mehr richtig und {broken} mehr falsch: Das lässt sich allein mit Zufall erklären.</translation>
    </message>
    <message>
      <source>The head is the new part: it turns what the network sees into one of your classes.</source>
      <translation>Der Kopf ist der neue Teil: Er macht aus dem, was das Netz sieht, eine Ihrer Klassen.</translation>
    </message>
    <message>
      <source>The installed timm {version} does not have the network {backbone}.</source>
      <translation>Das installierte timm {version} hat das Netz {backbone} nicht.</translation>
    </message>
    <message>
      <source>The key of '{host}' is not known here yet, so nobody can say that it is the right computer.</source>
      <translation>Der Schlüssel von „{host}“ ist hier noch nicht bekannt: Niemand kann sagen, dass es der richtige Computer ist.</translation>
    </message>
    <message>
      <source>The learning rate was likely too large: the loss on the training pictures rose instead of falling.</source>
      <translation>Die Lernrate war wahrscheinlich zu groß: Der Verlust auf den Trainingsbildern stieg, statt zu sinken.</translation>
    </message>
    <message>
      <source>The learning rate {rate} is too high: the loss grows instead of falling. About {suggested} suits these pictures.</source>
      <translation>Die Lernrate {rate} ist zu groß: Der Verlust wächst, statt zu sinken. Etwa {suggested} passt zu diesen Bildern.</translation>
    </message>
    <message>
      <source>The learning rate {rate} is too low: almost nothing is learned. About {suggested} suits these pictures.</source>
      <translation>Die Lernrate {rate} ist zu klein: Fast nichts wird gelernt. Etwa {suggested} passt zu diesen Bildern.</translation>
    </message>
    <message>
      <source>The licence of {resolved} forbids commercial use.</source>
      <translation>Die Lizenz von {resolved} verbietet die kommerzielle Nutzung.</translation>
    </message>
    <message>
      <source>The line to '{host}' is lost. The run goes on there, and is found again as soon as there is one.</source>
      <translation>Die Verbindung zu „{host}“ ist abgerissen. Der Lauf geht dort weiter und wird wiedergefunden, sobald es wieder eine gibt.</translation>
    </message>
    <message>
      <source>The line to '{host}' is there again.</source>
      <translation>Die Verbindung zu „{host}“ ist wieder da.</translation>
    </message>
    <message>
      <source>The list of networks shows them all.</source>
      <translation>Die Liste der Netze zeigt sie alle.</translation>
    </message>
    <message>
      <source>The list of the pictures that you added to this folder cannot be read: '{file}'.</source>
      <translation>Die Liste der Bilder, die Sie zu diesem Ordner hinzugefügt haben, lässt sich nicht lesen: „{file}“.</translation>
    </message>
    <message>
      <source>The loss became infinite or was no longer a number.</source>
      <translation>Der Verlust wurde unendlich oder war keine Zahl mehr.</translation>
    </message>
    <message>
      <source>The loss falls from {start:.2f} to {lowest:.2f}</source>
      <translation>Der Verlust sinkt von {start:.2f} auf {lowest:.2f}</translation>
    </message>
    <message>
      <source>The loss was no longer a number. The run went back to its last good state and continues with a tenth of the learning rate.</source>
      <translation>Der Verlust war keine Zahl mehr. Der Lauf ist zu seinem letzten guten Stand zurückgegangen und macht mit einem Zehntel der Lernrate weiter.</translation>
    </message>
    <message>
      <source>The many numbers inside a network that hold what it has learned. Training changes them; frozen weights stay.</source>
      <translation>Die vielen Zahlen in einem Netz, in denen steckt, was es gelernt hat. Das Training ändert sie; eingefrorene Gewichte bleiben.</translation>
    </message>
    <message>
      <source>The means and variances of its batch norms were measured on your pictures, in frozen blocks too; that does not count as moving.</source>
      <translation>Die Mittelwerte und Varianzen seiner Batch-Normalisierungen wurden an Ihren Bildern gemessen, auch in eingefrorenen Blöcken; das zählt nicht als Veränderung.</translation>
    </message>
    <message>
      <source>The mistakes it was surest of</source>
      <translation>Die Fehler, deren es sich am sichersten war</translation>
    </message>
    <message>
      <source>The model '{path}' does not lie in the folder of its run, so its pictures are not known.</source>
      <translation>Das Modell „{path}“ liegt nicht im Ordner seines Laufs, deshalb sind seine Bilder nicht bekannt.</translation>
    </message>
    <message>
      <source>The model answered '{name}' rightly: '{answered}'.</source>
      <translation>Das Modell hat „{name}“ richtig beantwortet: „{answered}“.</translation>
    </message>
    <message>
      <source>The model answered '{name}' with '{answered}', {probability:.1%} sure.</source>
      <translation>Das Modell hat „{name}“ mit „{answered}“ beantwortet, zu {probability:.1%} sicher.</translation>
    </message>
    <message>
      <source>The model answers every picture, however unsure it is.</source>
      <translation>Das Modell beantwortet jedes Bild, wie unsicher es auch ist.</translation>
    </message>
    <message>
      <source>The model answers when it is at least {least} sure; every other picture goes to you.</source>
      <translation>Das Modell antwortet, wenn es sich zu mindestens {least} sicher ist; jedes andere Bild geht an Sie.</translation>
    </message>
    <message>
      <source>The model could not be exported</source>
      <translation>Das Modell konnte nicht exportiert werden</translation>
    </message>
    <message>
      <source>The model could not be exported as {format}: {reason}</source>
      <translation>Das Modell konnte nicht als {format} exportiert werden: {reason}</translation>
    </message>
    <message>
      <source>The model could not be saved to '{path}': {error}.</source>
      <translation>Das Modell konnte nicht in „{path}“ gespeichert werden: {error}.</translation>
    </message>
    <message>
      <source>The model does not know the class '{unknown}' in '{root}'.</source>
      <translation>Das Modell kennt die Klasse „{unknown}“ in „{root}“ nicht.</translation>
    </message>
    <message>
      <source>The model file '{path}' cannot be read: {reason}.</source>
      <translation>Die Modelldatei „{path}“ lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
      <source>The model file '{path}' is incomplete: its end is missing.</source>
      <translation>Die Modelldatei „{path}“ ist unvollständig: Ihr Ende fehlt.</translation>
    </message>
    <message>
      <source>The model file '{path}' was made by a newer version of tlgui.</source>
      <translation>Die Modelldatei „{path}“ stammt von einer neueren Version von tlgui.</translation>
    </message>
    <message numerus="yes">
      <source>The model file is right, but the example program opens {n} pictures in another way than tlgui, so that its answers may differ: {names}</source>
      <translation>
        <numerusform>Die Modelldatei stimmt, aber das Beispielprogramm öffnet 1 Bild auf andere Weise als tlgui, deshalb kann seine Antwort abweichen: {names}</numerusform>
        <numerusform>Die Modelldatei stimmt, aber das Beispielprogramm öffnet {n} Bilder auf andere Weise als tlgui, deshalb können seine Antworten abweichen: {names}</numerusform>
      </translation>
    </message>
    <message>
      <source>The model gives scores that are not numbers (NaN or infinite): its weights are damaged.</source>
      <translation>Das Modell gibt Werte aus, die keine Zahlen sind (NaN oder unendlich): Seine Gewichte sind beschädigt.</translation>
    </message>
    <message>
      <source>The model has never seen these pictures. The ball, the book, the leaf and the mug are of none of its classes; a model that was taught by few pictures does not always notice.</source>
      <translation>Das Modell hat diese Bilder nie gesehen. Der Ball, das Buch, das Blatt und die Tasse gehören zu keiner seiner Klassen; ein Modell, das an wenigen Bildern gelernt hat, bemerkt das nicht immer.</translation>
    </message>
    <message>
      <source>The model in '{path}' has not been measured yet, so its answer dial cannot be set.</source>
      <translation>Das Modell in „{path}“ wurde noch nicht gemessen, deshalb lässt sich sein Antwortregler nicht einstellen.</translation>
    </message>
    <message>
      <source>The model in '{path}' has not been measured yet.</source>
      <translation>Das Modell in „{path}“ wurde noch nicht gemessen.</translation>
    </message>
    <message>
      <source>The model in '{path}' lies in no run folder of its own, so its pictures are not known.</source>
      <translation>Das Modell in „{path}“ liegt nicht in einem eigenen Ordner eines Laufs, deshalb sind seine Bilder nicht bekannt.</translation>
    </message>
    <message numerus="yes">
      <source>The model is not sure enough of {n} of {total}: they go to you.</source>
      <translation>
        <numerusform>Das Modell ist sich bei 1 von {total} nicht sicher genug: Dieses geht an Sie.</numerusform>
        <numerusform>Das Modell ist sich bei {n} von {total} nicht sicher genug: Diese gehen an Sie.</numerusform>
      </translation>
    </message>
    <message>
      <source>The model is right more often than it says: on average it was only {confidence:.0%} sure, and {accuracy:.0%} of its answers were right.</source>
      <translation>Das Modell hat öfter recht, als es sagt: Im Mittel war es sich nur zu {confidence:.0%} sicher, und {accuracy:.0%} seiner Antworten waren richtig.</translation>
    </message>
    <message>
      <source>The model is starting to overfit (it memorises the training pictures): training loss falls, validation loss rises. The best so far, epoch {epoch}, is kept.</source>
      <translation>Overfitting beginnt (das Modell lernt die Trainingsbilder auswendig): Der Trainingsverlust sinkt, der Validierungsverlust steigt. Das bisher Beste, Epoche {epoch}, ist aufbewahrt.</translation>
    </message>
    <message>
      <source>The model is that of epoch {epoch}, which had the lowest validation loss.</source>
      <translation>Das Modell ist das von Epoche {epoch}, die den niedrigsten Validierungsverlust hatte.</translation>
    </message>
    <message>
      <source>The model is that of this epoch</source>
      <translation>Das Modell ist das dieser Epoche</translation>
    </message>
    <message>
      <source>The model is too large for a web page; export it as ONNX.</source>
      <translation>Das Modell ist zu groß für eine Webseite; exportieren Sie es als ONNX.</translation>
    </message>
    <message>
      <source>The model is too sure of itself: on average it was {confidence:.0%} sure, but only {accuracy:.0%} of its answers were right.</source>
      <translation>Das Modell ist sich zu sicher: Im Mittel war es sich zu {confidence:.0%} sicher, aber nur {accuracy:.0%} seiner Antworten waren richtig.</translation>
    </message>
    <message>
      <source>The model names a class however unsure it is; only a picture unlike all those it learned from may get 'None of these classes'.</source>
      <translation>Das Modell nennt eine Klasse, wie unsicher es auch ist; nur ein Bild, das keinem seiner Trainingsbilder gleicht, kann „Keine dieser Klassen“ bekommen.</translation>
    </message>
    <message>
      <source>The model never learned from these pictures. With so many, the true figure very likely (95%) lies between {low:.0%} and {high:.0%}.</source>
      <translation>An diesen Bildern hat das Modell nie gelernt. Bei so vielen liegt der wahre Wert sehr wahrscheinlich (95 %) zwischen {low:.0%} und {high:.0%}.</translation>
    </message>
    <message>
      <source>The model of the page was tried as an ONNX file, in Python. Drop a picture on the page to see that your browser runs it too; browsers open some files a little differently.</source>
      <translation>Das Modell der Webseite wurde als ONNX-Datei ausprobiert, in Python. Ziehen Sie ein Bild auf die Seite, um zu sehen, ob es auch in Ihrem Browser läuft; Browser öffnen manche Dateien etwas anders.</translation>
    </message>
    <message>
      <source>The model takes '{name}' for none of its classes; it looks most like '{answered}'.</source>
      <translation>Das Modell hält „{name}“ für keine seiner Klassen; am meisten ähnelt es „{answered}“.</translation>
    </message>
    <message>
      <source>The model that is open now is among them; it can then no longer answer.</source>
      <translation>Das gerade geöffnete Modell ist darunter; es kann dann nicht mehr antworten.</translation>
    </message>
    <message>
      <source>The model was surest of the first ones: look there for pictures in the wrong folder.</source>
      <translation>Bei den ersten war sich das Modell am sichersten: Suchen Sie dort nach Bildern im falschen Ordner.</translation>
    </message>
    <message>
      <source>The name and note of '{name}' were changed.</source>
      <translation>Name und Notiz von „{name}“ wurden geändert.</translation>
    </message>
    <message>
      <source>The names of the files seem to tell {n} classes ({names}). Take them from the names.</source>
      <translation>Die Dateinamen scheinen {n} Klassen zu nennen ({names}). Die Klassen aus den Namen nehmen.</translation>
    </message>
    <message>
      <source>The names of the {n_names} things that these weights can answer with are not known here.</source>
      <translation>Die Namen der {n_names} Dinge, mit denen diese Gewichte antworten können, sind hier nicht bekannt.</translation>
    </message>
    <message>
      <source>The network before the training cannot be shown, since the weights that it began with cannot be had: {why}</source>
      <translation>Das Netz vor dem Training lässt sich nicht zeigen, denn die Gewichte, mit denen es begann, sind nicht zu bekommen: {why}</translation>
    </message>
    <message>
      <source>The network has learned to name other things. Ask it about some of your pictures as it is, and you see why it must learn yours.</source>
      <translation>Das Netz hat gelernt, andere Dinge zu benennen. Fragen Sie es so, wie es ist, nach einigen Ihrer Bilder; dann sehen Sie, warum es Ihre erst lernen muss.</translation>
    </message>
    <message>
      <source>The network is compared with the one that the run began with...</source>
      <translation>Das Netz wird mit dem verglichen, mit dem der Lauf begann...</translation>
    </message>
    <message>
      <source>The network is looking at the picture...</source>
      <translation>Das Netz sieht sich das Bild an...</translation>
    </message>
    <message>
      <source>The network stays frozen throughout. Quick, and safest with few pictures (features).</source>
      <translation>Das Netz bleibt durchweg eingefroren. Schnell und bei wenigen Bildern am sichersten (features).</translation>
    </message>
    <message>
      <source>The new head learns first; then the whole network, gently (fine-tune).</source>
      <translation>Zuerst lernt der neue Kopf, dann behutsam das ganze Netz (Fine-Tuning).</translation>
    </message>
    <message>
      <source>The new last layer of the network. It turns what the network sees into an answer with your classes.</source>
      <translation>Die neue letzte Schicht des Netzes. Sie macht aus dem, was das Netz sieht, eine Antwort mit Ihren Klassen.</translation>
    </message>
    <message>
      <source>The new last layers: linear replaces the last layer, append adds one after it, mlp puts two on top.</source>
      <translation>Die neuen letzten Schichten: linear ersetzt die letzte Schicht, append fügt danach eine an, mlp setzt zwei darauf.</translation>
    </message>
    <message>
      <source>The number that all chance in a run comes from. The same seed gives the same run again.</source>
      <translation>Die Zahl, aus der aller Zufall eines Laufs kommt. Derselbe Seed ergibt denselben Lauf noch einmal.</translation>
    </message>
    <message>
      <source>The numbers of the files do not go through the classes again and again.</source>
      <translation>Die Nummern der Dateien gehen nicht immer wieder durch die Klassen.</translation>
    </message>
    <message>
      <source>The numbers of the files go through the classes again and again, as when one person after another shows each.</source>
      <translation>Die Nummern der Dateien gehen immer wieder durch die Klassen, als würde eine Person nach der anderen jede zeigen.</translation>
    </message>
    <message>
      <source>The only Python on this computer is the one from the Microsoft Store. It hides the files that it writes from other programs, so tlgui could not find the environment again.</source>
      <translation>Das einzige Python auf diesem Computer ist das aus dem Microsoft Store. Es versteckt die Dateien, die es schreibt, vor anderen Programmen; deshalb könnte tlgui die Umgebung nicht wiederfinden.</translation>
    </message>
    <message>
      <source>The other Python did not start</source>
      <translation>Das andere Python ist nicht gestartet</translation>
    </message>
    <message>
      <source>The other computer cannot do this</source>
      <translation>Der andere Computer kann das nicht</translation>
    </message>
    <message>
      <source>The part of Qt that reads cameras cannot be loaded: {what}.</source>
      <translation>Der Teil von Qt, der Kameras liest, lässt sich nicht laden: {what}.</translation>
    </message>
    <message>
      <source>The part of Qt that reads cameras, Qt Multimedia, is not installed.</source>
      <translation>Der Teil von Qt, der Kameras liest, Qt Multimedia, ist nicht installiert.</translation>
    </message>
    <message>
      <source>The percentage is how many of your pictures the last layer alone gets right (95% range), each answered by one that had not seen it. Where more of the network learns, it was 2 points higher on average in our tests.</source>
      <translation>Die Prozentzahl sagt, wie viele Ihrer Bilder die letzte Schicht allein richtig hat (95-%-Spanne), jedes beantwortet von einer, die es nicht gesehen hatte. Wo mehr vom Netz lernt, war sie in unseren Tests im Mittel 2 Prozentpunkte höher.</translation>
    </message>
    <message>
      <source>The percentages can be taken at their word: on average the model was {confidence:.0%} sure, and {accuracy:.0%} of its answers were right.</source>
      <translation>Die Prozentangaben kann man beim Wort nehmen: Im Mittel war sich das Modell zu {confidence:.0%} sicher, und {accuracy:.0%} seiner Antworten waren richtig.</translation>
    </message>
    <message>
      <source>The phase that this was meant for is over. The run goes on as it was; ask again if you want it now.</source>
      <translation>Die Phase, für die das gedacht war, ist vorbei. Der Lauf geht weiter wie zuvor; fordern Sie es noch einmal an, wenn Sie es jetzt wollen.</translation>
    </message>
    <message>
      <source>The picture again, bright where it spoke for the answer and dark where it did not matter. Look whether the bright places lie on the thing, or beside it.</source>
      <translation>Das Bild noch einmal, hell, wo es für die Antwort sprach, und dunkel, wo es keine Rolle spielte. Sehen Sie nach, ob die hellen Stellen auf der Sache liegen oder daneben.</translation>
    </message>
    <message>
      <source>The picture cannot be added: '{folder}' cannot be written to.</source>
      <translation>Das Bild kann nicht hinzugefügt werden: In „{folder}“ lässt sich nichts schreiben.</translation>
    </message>
    <message>
      <source>The picture is of the first class</source>
      <translation>Das Bild ist von der ersten Klasse</translation>
    </message>
    <message>
      <source>The picture on the clipboard cannot be saved: the folder '{folder}' cannot be written to.</source>
      <translation>Das Bild in der Zwischenablage lässt sich nicht speichern: In den Ordner „{folder}“ lässt sich nichts schreiben.</translation>
    </message>
    <message>
      <source>The picture: what is dark is cut off</source>
      <translation>Das Bild: Was dunkel ist, wird abgeschnitten</translation>
    </message>
    <message>
      <source>The pictures are being looked at</source>
      <translation>Die Bilder werden angesehen</translation>
    </message>
    <message>
      <source>The pictures are in the folders beside it; move them by hand.</source>
      <translation>Die Bilder sind in den Ordnern daneben; verschieben Sie sie von Hand.</translation>
    </message>
    <message>
      <source>The pictures are parted once. From the training pictures the network learns. With the validation pictures the best epoch is chosen, so their figure may look a little too good. The test pictures have no say in anything: their figure is the one to believe.</source>
      <translation>Die Bilder werden einmal aufgeteilt. An den Trainingsbildern lernt das Netz. Mit den Validierungsbildern wird die beste Epoche gewählt, deshalb kann ihr Wert etwas zu gut aussehen. Die Testbilder bestimmen nirgends mit: Ihrem Wert kann man glauben.</translation>
    </message>
    <message>
      <source>The pictures come from {groups}: too few to hold some out and learn from the others; from {least} on it is possible.</source>
      <translation>Die Bilder verteilen sich auf {groups}: zu wenige, um einige zurückzuhalten und aus den anderen zu lernen; ab {least} ist es möglich.</translation>
    </message>
    <message>
      <source>The pictures could not be sorted</source>
      <translation>Die Bilder konnten nicht sortiert werden</translation>
    </message>
    <message numerus="yes">
      <source>The pictures did not arrive within {n} seconds.</source>
      <translation>
        <numerusform>Die Bilder sind nicht innerhalb von 1 Sekunde angekommen.</numerusform>
        <numerusform>Die Bilder sind nicht innerhalb von {n} Sekunden angekommen.</numerusform>
      </translation>
    </message>
    <message>
      <source>The pictures of '{name}' come from {groups} on which no other class was taken: the model may tell those days' light and background instead of '{name}', and no figure would show it. Take pictures of several classes on each day.</source>
      <translation>Die Bilder von „{name}“ verteilen sich auf {groups}, an denen keine andere Klasse aufgenommen wurde: Das Modell könnte Licht und Hintergrund dieser Tage erkennen statt „{name}“, und keine Kennzahl würde es zeigen. Nehmen Sie an jedem Tag Bilder mehrerer Klassen auf.</translation>
    </message>
    <message>
      <source>The pictures of '{name}' come from {groups} that took no other class: the model may tell the cameras instead of '{name}', and no figure would show it. Take pictures of several classes with each camera.</source>
      <translation>Die Bilder von „{name}“ verteilen sich auf {groups}, mit denen keine andere Klasse aufgenommen wurde: Das Modell könnte die Kameras erkennen statt „{name}“, und keine Kennzahl würde es zeigen. Nehmen Sie mit jeder Kamera Bilder mehrerer Klassen auf.</translation>
    </message>
    <message>
      <source>The pictures of the project '{name}' are not found. They were in '{folder}'.</source>
      <translation>Die Bilder des Projekts „{name}“ wurden nicht gefunden. Sie lagen in „{folder}“.</translation>
    </message>
    <message>
      <source>The pictures of this project are in '{folder}' now.</source>
      <translation>Die Bilder dieses Projekts liegen jetzt in „{folder}“.</translation>
    </message>
    <message>
      <source>The pictures of this run are no longer in '{root}'.</source>
      <translation>Die Bilder dieses Laufs sind nicht mehr in „{root}“.</translation>
    </message>
    <message>
      <source>The pictures that go through the network together, before it changes its weights once.</source>
      <translation>Die Bilder, die gemeinsam durch das Netz gehen, bevor es seine Gewichte einmal ändert.</translation>
    </message>
    <message>
      <source>The pictures that were measured come from {unseen}, so the figure tells how it does on new ones; split by chance it would likely be too high.</source>
      <translation>Die gemessenen Bilder verteilen sich auf {unseen}; die Kennzahl sagt also, wie es bei neuen abschneidet. Bei zufälliger Aufteilung wäre sie wahrscheinlich zu hoch.</translation>
    </message>
    <message>
      <source>The pictures were recognised by their places: one of the runs does not say what was in them.</source>
      <translation>Die Bilder wurden an ihrem Ort erkannt: Einer der Läufe sagt nicht, was in ihnen war.</translation>
    </message>
    <message>
      <source>The pretrained network to start from: one of torchvision's, or timm:NAME or timm:NAME.TAG of timm's.</source>
      <translation>Das vortrainierte Netz, mit dem begonnen wird: eines von torchvision, oder timm:NAME oder timm:NAME.TAG für eines von timm.</translation>
    </message>
    <message>
      <source>The pretrained weights are not on this computer</source>
      <translation>Die vortrainierten Gewichte sind nicht auf diesem Computer</translation>
    </message>
    <message>
      <source>The pretrained weights are not on this computer yet.</source>
      <translation>Die vortrainierten Gewichte sind noch nicht auf diesem Computer.</translation>
    </message>
    <message>
      <source>The pretrained weights are not on this computer. Choose their file; or put it under the network's name, such as resnet50.a1_in1k.safetensors, into the folder of weights.</source>
      <translation>Die vortrainierten Gewichte sind nicht auf diesem Computer. Wählen Sie ihre Datei; oder legen Sie sie unter dem Namen des Netzes, etwa resnet50.a1_in1k.safetensors, in den Ordner der Gewichte.</translation>
    </message>
    <message>
      <source>The pretrained weights of {name} (about {size:.0f} MB)</source>
      <translation>Die vortrainierten Gewichte von {name} (etwa {size:.0f} MB)</translation>
    </message>
    <message>
      <source>The pretrained weights of {name} are being downloaded.</source>
      <translation>Die vortrainierten Gewichte von {name} werden heruntergeladen.</translation>
    </message>
    <message>
      <source>The pretrained weights of {name} are not on this computer. They can be downloaded once those of {other} are complete; or choose a weights file, or start from other weights.</source>
      <translation>Die vortrainierten Gewichte von {name} sind nicht auf diesem Computer. Sie lassen sich herunterladen, sobald die von {other} vollständig sind; oder wählen Sie eine Gewichtsdatei oder beginnen Sie mit anderen Gewichten.</translation>
    </message>
    <message>
      <source>The pretrained weights of {name} are not on this computer: choose their file, or start from random weights.</source>
      <translation>Die vortrainierten Gewichte von {name} sind nicht auf diesem Computer: Wählen Sie ihre Datei oder beginnen Sie mit Zufallsgewichten.</translation>
    </message>
    <message>
      <source>The pretrained weights of {name} are not on this computer: download them, choose a weights file, or start from other weights.</source>
      <translation>Die vortrainierten Gewichte von {name} sind nicht auf diesem Computer: Laden Sie sie herunter, wählen Sie eine Gewichtsdatei oder beginnen Sie mit anderen Gewichten.</translation>
    </message>
    <message>
      <source>The probability that the model gave its answer.</source>
      <translation>Die Wahrscheinlichkeit, die das Modell seiner Antwort gab.</translation>
    </message>
    <message>
      <source>The process on '{host}' ended again and again, and the run was given up.</source>
      <translation>Der Prozess auf „{host}“ endete immer wieder, und der Lauf wurde aufgegeben.</translation>
    </message>
    <message>
      <source>The process on '{host}' was ended. The run goes on there from its saved state.</source>
      <translation>Der Prozess auf „{host}“ wurde beendet. Der Lauf geht dort von seinem gespeicherten Stand aus weiter.</translation>
    </message>
    <message>
      <source>The process that did the work ended by itself with exit code {code}</source>
      <translation>Der Prozess, der die Arbeit tat, hat sich von selbst mit Exit-Code {code} beendet</translation>
    </message>
    <message>
      <source>The project</source>
      <translation>Das Projekt</translation>
    </message>
    <message>
      <source>The project '{file}' is new.</source>
      <translation>Das Projekt „{file}“ ist neu.</translation>
    </message>
    <message>
      <source>The project '{name}' is open in another window, or its place cannot be written. Here it is only shown: nothing that you change is saved in it.</source>
      <translation>Das Projekt „{name}“ ist in einem anderen Fenster geöffnet, oder an seinem Ort lässt sich nichts schreiben. Hier wird es nur angezeigt: Was Sie ändern, wird nicht darin gespeichert.</translation>
    </message>
    <message>
      <source>The project '{name}' is open in another window; what counts as what can be changed there.</source>
      <translation>Das Projekt „{name}“ ist in einem anderen Fenster geöffnet; was als was zählt, lässt sich dort ändern.</translation>
    </message>
    <message>
      <source>The project '{other}', which is open in another window, is about '{folder}' too, and only one of them can hold at a time. Close it there first.</source>
      <translation>Auch im Projekt „{other}“, das in einem anderen Fenster geöffnet ist, geht es um „{folder}“, und nur eines davon kann gelten. Schließen Sie es dort zuerst.</translation>
    </message>
    <message>
      <source>The project cannot be saved: '{path}' cannot be written ({reason}). What it held before is still there.</source>
      <translation>Das Projekt kann nicht gespeichert werden: „{path}“ lässt sich nicht schreiben ({reason}). Was es vorher enthielt, ist noch da.</translation>
    </message>
    <message>
      <source>The project file '{path}' cannot be read: {reason}.</source>
      <translation>Die Projektdatei „{path}“ lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
      <source>The project file '{path}' is damaged and cannot be read.</source>
      <translation>Die Projektdatei „{path}“ ist beschädigt und lässt sich nicht lesen.</translation>
    </message>
    <message>
      <source>The project file '{path}' was written by a later version of tlgui.</source>
      <translation>Die Projektdatei „{path}“ stammt von einer späteren Version von tlgui.</translation>
    </message>
    <message>
      <source>The proxy address in this system's settings is not valid: {said}.</source>
      <translation>Die Proxy-Adresse in den Einstellungen dieses Systems ist nicht gültig: {said}.</translation>
    </message>
    <message>
      <source>The proxy of this network asks for a password ({status}).</source>
      <translation>Der Proxy dieses Netzwerks verlangt ein Passwort ({status}).</translation>
    </message>
    <message>
      <source>The proxy of this network blocks {host}.</source>
      <translation>Der Proxy dieses Netzwerks sperrt {host}.</translation>
    </message>
    <message>
      <source>The reason: {reason}.</source>
      <translation>Der Grund: {reason}.</translation>
    </message>
    <message>
      <source>The report '{path}' cannot be written: {reason}.</source>
      <translation>Der Bericht „{path}“ lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
      <source>The report cannot be written</source>
      <translation>Der Bericht lässt sich nicht schreiben</translation>
    </message>
    <message>
      <source>The report is in {path}</source>
      <translation>Der Bericht ist in {path}</translation>
    </message>
    <message>
      <source>The report is saved</source>
      <translation>Der Bericht ist gespeichert</translation>
    </message>
    <message>
      <source>The request cannot be understood: {reason}.</source>
      <translation>Die Anfrage ist nicht zu verstehen: {reason}.</translation>
    </message>
    <message>
      <source>The request has no pictures. Send each as a file in multipart/form-data.</source>
      <translation>Die Anfrage enthält keine Bilder. Senden Sie jedes als Datei in multipart/form-data.</translation>
    </message>
    <message>
      <source>The request is larger than the {limit:.0f} MB that the service takes at once.</source>
      <translation>Die Anfrage ist größer als die {limit:.0f} MB, die der Dienst auf einmal annimmt.</translation>
    </message>
    <message>
      <source>The rule that turns the loss into a change of the weights.</source>
      <translation>Die Regel, die aus dem Verlust eine Änderung der Gewichte macht.</translation>
    </message>
    <message>
      <source>The run computed in half precision ({names}); this script computes in single precision. Expect differences of a few pictures in a hundred.</source>
      <translation>Der Lauf hat mit halber Rechengenauigkeit gerechnet ({names}); dieses Skript rechnet mit einfacher. Erwarten Sie Unterschiede bei einigen von hundert Bildern.</translation>
    </message>
    <message>
      <source>The run continues, and the best model saved so far is safe.</source>
      <translation>Der Lauf geht weiter, und das bisher beste gespeicherte Modell ist sicher.</translation>
    </message>
    <message>
      <source>The run continues, but none of its models has been saved yet.</source>
      <translation>Der Lauf geht weiter, aber noch wurde keines seiner Modelle gespeichert.</translation>
    </message>
    <message>
      <source>The run ended when its loss was no number; this script does not look.</source>
      <translation>Der Lauf endete, als sein Verlust keine Zahl mehr war; dieses Skript achtet nicht darauf.</translation>
    </message>
    <message>
      <source>The run folder '{path}' cannot be read: {reason}.</source>
      <translation>Der Ordner des Laufs „{path}“ lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
      <source>The run folder '{path}' cannot be used: {reason}.</source>
      <translation>Der Ordner des Laufs „{path}“ lässt sich nicht verwenden: {reason}.</translation>
    </message>
    <message>
      <source>The run folder '{path}' cannot be written: {reason}.</source>
      <translation>Der Ordner des Laufs „{path}“ lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
      <source>The run folder cannot be used</source>
      <translation>Der Ordner des Laufs kann nicht verwendet werden</translation>
    </message>
    <message>
      <source>The run had learned all it was to learn by then, so nothing was changed.</source>
      <translation>Der Lauf hatte bis dahin alles gelernt, was er lernen sollte, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
      <source>The run in '{path}' has no answers of epoch {epoch}.</source>
      <translation>Der Lauf in „{path}“ hat keine Antworten von Epoche {epoch}.</translation>
    </message>
    <message>
      <source>The run in '{path}' is still going on in another program.</source>
      <translation>Der Lauf in „{path}“ ist noch in einem anderen Programm im Gang.</translation>
    </message>
    <message>
      <source>The run in '{path}' kept no answers of its epochs.</source>
      <translation>Der Lauf in „{path}“ hat keine Antworten seiner Epochen aufbewahrt.</translation>
    </message>
    <message>
      <source>The run in '{path}' kept no answers to single pictures, so it cannot be compared.</source>
      <translation>Der Lauf in „{path}“ hat keine Antworten zu einzelnen Bildern aufbewahrt, deshalb lässt er sich nicht vergleichen.</translation>
    </message>
    <message>
      <source>The run left out pictures that it could not read; this script fails at those, so take them out of split.json.</source>
      <translation>Der Lauf hat Bilder ausgelassen, die er nicht lesen konnte; dieses Skript scheitert an ihnen, nehmen Sie sie also aus split.json heraus.</translation>
    </message>
    <message>
      <source>The run lowered its learning rates when its loss was no number; this script does not.</source>
      <translation>Der Lauf hat seine Lernraten gesenkt, als sein Verlust keine Zahl mehr war; dieses Skript tut das nicht.</translation>
    </message>
    <message>
      <source>The run that '{path}' waits for is not on '{host}' any more.</source>
      <translation>Der Lauf, auf den „{path}“ wartet, ist nicht mehr auf „{host}“.</translation>
    </message>
    <message>
      <source>The run that goes on keeps the pictures that it began with.</source>
      <translation>Ein schon begonnener Lauf behält die Bilder, mit denen er angefangen hat.</translation>
    </message>
    <message>
      <source>The run was ended by hand in epoch {epoch}; this script goes on to the end of that phase.</source>
      <translation>Der Lauf wurde in Epoche {epoch} von Hand beendet; dieses Skript macht bis zum Ende der Phase weiter.</translation>
    </message>
    <message>
      <source>The run was steered while it went on (epoch {epochs}); this script follows each phase as it began, so its result may be another.</source>
      <translation>In den Lauf wurde eingegriffen, während er lief (Epoche {epochs}); dieses Skript folgt jeder Phase so, wie sie begann, deshalb kann sein Ergebnis anders ausfallen.</translation>
    </message>
    <message>
      <source>The same network three times: from random weights, pretrained with the head alone, and pretrained and fine-tuned. Pictures, split, seed and number of epochs are the same.</source>
      <translation>Dasselbe Netz dreimal: aus Zufallsgewichten, vortrainiert nur mit dem Kopf und vortrainiert mit Fine-Tuning. Bilder, Aufteilung, Seed und Epochenzahl sind gleich.</translation>
    </message>
    <message>
      <source>The same on one A4 page, to be printed or sent</source>
      <translation>Dasselbe auf einer A4-Seite, zum Drucken oder Versenden</translation>
    </message>
    <message>
      <source>The same picture is in two classes: '{one}' and '{other}'. Keep it in one of them.</source>
      <translation>Dasselbe Bild liegt in zwei Klassen: „{one}“ und „{other}“. Behalten Sie es in einer davon.</translation>
    </message>
    <message>
      <source>The same seed gives the same split and the same run.</source>
      <translation>Derselbe Seed ergibt dieselbe Aufteilung und denselben Lauf.</translation>
    </message>
    <message numerus="yes">
      <source>The same {n} pictures were held out by both runs: A got {first} of them right, B {second}.</source>
      <translation>
        <numerusform>1 Bild wurde von beiden Läufen zurückgehalten: A hatte {first} richtig, B {second}.</numerusform>
        <numerusform>Dieselben {n} Bilder wurden von beiden Läufen zurückgehalten: A hatte {first} davon richtig, B {second}.</numerusform>
      </translation>
    </message>
    <message>
      <source>The sample pictures cannot be drawn in '{folder}': {reason}.</source>
      <translation>Die Beispielbilder lassen sich nicht in „{folder}“ zeichnen: {reason}.</translation>
    </message>
    <message>
      <source>The sample pictures drawn last</source>
      <translation>Die zuletzt gezeichneten Beispielbilder</translation>
    </message>
    <message>
      <source>The saved model '{model}' gives scores that are not numbers (NaN or infinite) on the validation pictures.</source>
      <translation>Das gespeicherte Modell „{model}“ gibt auf den Validierungsbildern Werte aus, die keine Zahlen sind (NaN oder unendlich).</translation>
    </message>
    <message>
      <source>The saved state of the run does not match the choices it was started with, so it cannot be continued.</source>
      <translation>Der gespeicherte Stand des Laufs passt nicht zu den Einstellungen, mit denen er gestartet wurde, deshalb lässt er sich nicht fortsetzen.</translation>
    </message>
    <message>
      <source>The saved state of the run in '{parent}' cannot be read.</source>
      <translation>Der gespeicherte Stand des Laufs in „{parent}“ lässt sich nicht lesen.</translation>
    </message>
    <message>
      <source>The saved weights of the run do not match the choices it was started with, so it cannot be continued.</source>
      <translation>Die gespeicherten Gewichte des Laufs passen nicht zu den Einstellungen, mit denen er gestartet wurde, deshalb lässt er sich nicht fortsetzen.</translation>
    </message>
    <message>
      <source>The scan was stopped.</source>
      <translation>Das Einlesen wurde gestoppt.</translation>
    </message>
    <message>
      <source>The schedule on Model</source>
      <translation>Der Trainingsplan auf „Modell“</translation>
    </message>
    <message>
      <source>The schedule says which part of the network learns when and how fast; a phase is one part of it. Usually the head learns first, alone, and then more of the network.</source>
      <translation>Der Trainingsplan sagt, welcher Teil des Netzes wann und wie schnell lernt; eine Phase ist ein Teil davon. Meist lernt zuerst der Kopf allein und dann mehr vom Netz.</translation>
    </message>
    <message>
      <source>The schedule: what learns when</source>
      <translation>Der Trainingsplan: was wann lernt</translation>
    </message>
    <message>
      <source>The script</source>
      <translation>Das Skript</translation>
    </message>
    <message>
      <source>The script is in {path}</source>
      <translation>Das Skript ist in {path}</translation>
    </message>
    <message>
      <source>The script is on the clipboard.</source>
      <translation>Das Skript ist in der Zwischenablage.</translation>
    </message>
    <message>
      <source>The second, “{second}”, was right and wrong on the very same pictures.</source>
      <translation>Der zweite, „{second}“, lag bei genau denselben Bildern richtig und falsch.</translation>
    </message>
    <message>
      <source>The secure connection to {host} could not be verified.</source>
      <translation>Die sichere Verbindung zu {host} ließ sich nicht überprüfen.</translation>
    </message>
    <message>
      <source>The service answers only under the names of this computer itself, such as localhost.</source>
      <translation>Der Dienst antwortet nur unter den Namen dieses Computers selbst, etwa localhost.</translation>
    </message>
    <message>
      <source>The service cannot keep the pictures until they are answered: {reason}.</source>
      <translation>Der Dienst kann die Bilder nicht aufbewahren, bis sie beantwortet sind: {reason}.</translation>
    </message>
    <message>
      <source>The service cannot listen on {host}, port {port}: {reason}.</source>
      <translation>Der Dienst kann nicht auf {host}, Port {port}, lauschen: {reason}.</translation>
    </message>
    <message>
      <source>The service does not answer pages of other sites.</source>
      <translation>Der Dienst antwortet nicht auf Seiten anderer Websites.</translation>
    </message>
    <message>
      <source>The service has too much to answer at this moment. Come again a little later.</source>
      <translation>Der Dienst hat gerade zu viel zu beantworten. Kommen Sie etwas später wieder.</translation>
    </message>
    <message>
      <source>The service needs packages that are not installed here: {packages}.</source>
      <translation>Der Dienst braucht Pakete, die hier nicht installiert sind: {packages}.</translation>
    </message>
    <message numerus="yes">
      <source>The shard '{path}' is damaged after {n} files; what follows is left out.</source>
      <translation>
        <numerusform>Das Paket „{path}“ ist nach {n} Datei beschädigt; was danach kommt, wird ausgelassen.</numerusform>
        <numerusform>Das Paket „{path}“ ist nach {n} Dateien beschädigt; was danach kommt, wird ausgelassen.</numerusform>
      </translation>
    </message>
    <message>
      <source>The shards cannot be written to '{out}': {reason}.</source>
      <translation>Die Pakete können nicht nach „{out}“ geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <source>The starter network learned from drawings and has seen no photograph, so how much your pictures are like what it learned from is not measured.</source>
      <translation>Das Starternetz hat an Zeichnungen gelernt und nie ein Foto gesehen; deshalb wird nicht gemessen, wie ähnlich Ihre Bilder dem sind, woran es gelernt hat.</translation>
    </message>
    <message>
      <source>The starter network needs no download, but learned from drawings only: in our tests it was right on 4 to 19 fewer of 100 pictures.</source>
      <translation>Das Starternetz braucht keinen Download, hat aber nur an Zeichnungen gelernt: In unseren Tests lag es bei 4 bis 19 von 100 Bildern weniger richtig.</translation>
    </message>
    <message>
      <source>The starter weights are for {STARTER_BACKBONE}, not for {backbone}.</source>
      <translation>Die Startergewichte sind für {STARTER_BACKBONE}, nicht für {backbone}.</translation>
    </message>
    <message>
      <source>The starter weights are for {starter}, not for {name}. Choose that backbone, or other weights.</source>
      <translation>Die Startergewichte sind für {starter}, nicht für {name}. Wählen Sie dieses Backbone oder andere Gewichte.</translation>
    </message>
    <message>
      <source>The system does not let tlgui use the camera.</source>
      <translation>Das System lässt tlgui die Kamera nicht verwenden.</translation>
    </message>
    <message>
      <source>The system or another program ended the engine; most likely the computer ran out of memory.</source>
      <translation>Das System oder ein anderes Programm hat die Engine beendet; sehr wahrscheinlich ging dem Computer der Arbeitsspeicher aus.</translation>
    </message>
    <message>
      <source>The system refused: {why}.</source>
      <translation>Das System hat es verweigert: {why}.</translation>
    </message>
    <message>
      <source>The table '{path}' cannot be read: {reason}.</source>
      <translation>Die Tabelle „{path}“ lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
      <source>The table '{path}' cannot be written: {reason}.</source>
      <translation>Die Tabelle „{path}“ lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
      <source>The table '{path}' is being made already; nothing was done.</source>
      <translation>Die Tabelle „{path}“ wird schon erstellt; nichts wurde getan.</translation>
    </message>
    <message>
      <source>The table '{path}' was not made by watching this folder with this model.</source>
      <translation>Die Tabelle „{path}“ ist nicht beim Überwachen dieses Ordners mit diesem Modell entstanden.</translation>
    </message>
    <message>
      <source>The table '{table}' tells {n} classes ({names}). Take them from the table.</source>
      <translation>Die Tabelle „{table}“ nennt {n} Klassen ({names}). Die Klassen aus der Tabelle nehmen.</translation>
    </message>
    <message>
      <source>The table could not be made</source>
      <translation>Die Tabelle konnte nicht erstellt werden</translation>
    </message>
    <message>
      <source>The table is in '{path}'.</source>
      <translation>Die Tabelle ist in „{path}“.</translation>
    </message>
    <message>
      <source>The table shows {shown:.1%} for that epoch, before the finished model counted every class equally.</source>
      <translation>Die Tabelle zeigt für diese Epoche {shown:.1%}, bevor das fertige Modell jede Klasse gleich gezählt hat.</translation>
    </message>
    <message>
      <source>The table shows {shown:.1%} for that epoch, measured during the run with faster, less precise arithmetic; the final figure was measured with the saved model file.</source>
      <translation>Die Tabelle zeigt für diese Epoche {shown:.1%}, während des Laufs gemessen, schneller und weniger genau gerechnet; die endgültige Kennzahl wurde mit der gespeicherten Modelldatei gemessen.</translation>
    </message>
    <message>
      <source>The temperature was chosen on the validation pictures, not on these.</source>
      <translation>Die Temperatur wurde an den Validierungsbildern gewählt, nicht an diesen.</translation>
    </message>
    <message>
      <source>The temperature was chosen on these same pictures.</source>
      <translation>Die Temperatur wurde an eben diesen Bildern gewählt.</translation>
    </message>
    <message>
      <source>The test step worked, but on {device}: that PyTorch {torch} finds no NVIDIA GPU. tlgui uses it from the next start on.</source>
      <translation>Der Testschritt hat funktioniert, aber auf {device}: Dieses PyTorch {torch} findet keine NVIDIA-GPU. tlgui verwendet es ab dem nächsten Start.</translation>
    </message>
    <message>
      <source>The test step worked: PyTorch {torch} on {device}. tlgui uses it from the next start on.</source>
      <translation>Der Testschritt hat funktioniert: PyTorch {torch} auf {device}. tlgui verwendet es ab dem nächsten Start.</translation>
    </message>
    <message>
      <source>The token is missing or wrong. Send the header 'Authorization: Bearer TOKEN'.</source>
      <translation>Das Token fehlt oder ist falsch. Senden Sie den Header „Authorization: Bearer TOKEN“.</translation>
    </message>
    <message>
      <source>The training pictures go better and better, new pictures do not. More pictures, more augmentation or more frozen blocks help.</source>
      <translation>Bei den Trainingsbildern wird es immer besser, bei neuen Bildern nicht. Mehr Bilder, mehr Augmentierung oder mehr eingefrorene Blöcke helfen.</translation>
    </message>
    <message>
      <source>The two runs do not know the same classes.</source>
      <translation>Die beiden Läufe kennen nicht dieselben Klassen.</translation>
    </message>
    <message>
      <source>The usual choice: a new last layer with one output for each class (linear).</source>
      <translation>Die übliche Wahl: eine neue letzte Schicht mit einem Ausgang je Klasse (linear).</translation>
    </message>
    <message>
      <source>The usual choice: tells finer differences apart, and still learns on any computer.</source>
      <translation>Die übliche Wahl: erkennt feinere Unterschiede und lernt trotzdem auf jedem Computer.</translation>
    </message>
    <message>
      <source>The usual choice: the whole network learns, gently.</source>
      <translation>Die übliche Wahl: Das ganze Netz lernt, behutsam.</translation>
    </message>
    <message>
      <source>The usual folder</source>
      <translation>Der übliche Ordner</translation>
    </message>
    <message>
      <source>The validation loss became infinite or was no longer a number.</source>
      <translation>Der Validierungsverlust wurde unendlich oder war keine Zahl mehr.</translation>
    </message>
    <message>
      <source>The way this model's pictures are prepared ({interpolation}, {resize} to {crop} pixels) cannot be put into the file.</source>
      <translation>Die Art, wie die Bilder dieses Modells vorbereitet werden ({interpolation}, {resize} auf {crop} Pixel), lässt sich nicht in die Datei aufnehmen.</translation>
    </message>
    <message>
      <source>The weights cannot be saved in any of these folders: {places}.</source>
      <translation>Die Gewichte lassen sich in keinem dieser Ordner speichern: {places}.</translation>
    </message>
    <message>
      <source>The weights could not be downloaded</source>
      <translation>Die Gewichte konnten nicht heruntergeladen werden</translation>
    </message>
    <message>
      <source>The weights file '{path}' is no longer there. Choose another one, or start from other weights.</source>
      <translation>Die Gewichtsdatei „{path}“ ist nicht mehr da. Wählen Sie eine andere oder beginnen Sie mit anderen Gewichten.</translation>
    </message>
    <message>
      <source>The weights inside '{path}' are damaged.</source>
      <translation>Die Gewichte in „{path}“ sind beschädigt.</translation>
    </message>
    <message>
      <source>The weights inside '{path}' do not fit the network that it describes: {named}.</source>
      <translation>Die Gewichte in „{path}“ passen nicht zu dem Netz, das die Datei beschreibt: {named}.</translation>
    </message>
    <message>
      <source>The weights of the chosen network are not on this computer yet.</source>
      <translation>Die Gewichte des gewählten Netzes sind noch nicht auf diesem Computer.</translation>
    </message>
    <message>
      <source>The weights of {name}</source>
      <translation>Die Gewichte von {name}</translation>
    </message>
    <message>
      <source>The weights of {name} ({size} MB) are not on this computer.</source>
      <translation>Die Gewichte von {name} ({size} MB) sind nicht auf diesem Computer.</translation>
    </message>
    <message>
      <source>The weights that this run began with are not the ones that lie on this computer now: blocks that were frozen differ. So the network before the training cannot be shown.</source>
      <translation>Die Gewichte, mit denen dieser Lauf begann, sind nicht die, die jetzt auf diesem Computer liegen: Blöcke, die eingefroren waren, weichen ab. Das Netz vor dem Training lässt sich also nicht zeigen.</translation>
    </message>
    <message>
      <source>The whole network learns already; there is nothing left to unfreeze.</source>
      <translation>Das ganze Netz lernt schon; es gibt nichts mehr aufzutauen.</translation>
    </message>
    <message>
      <source>The whole network learns already; there is nothing left to unfreeze. The run goes on as it was.</source>
      <translation>Das ganze Netz lernt schon; es gibt nichts mehr aufzutauen. Der Lauf geht weiter wie zuvor.</translation>
    </message>
    <message>
      <source>The work was stopped.</source>
      <translation>Die Arbeit wurde gestoppt.</translation>
    </message>
    <message>
      <source>The {n} filters, each {width} x {height} weights.</source>
      <translation>Die {n} Filter, je {width} x {height} Gewichte.</translation>
    </message>
    <message numerus="yes">
      <source>The {n} most useful pictures to label, of {n_looked_at} that were looked at:</source>
      <translation>
        <numerusform>Das 1 nützlichste Bild zum Zuordnen, von {n_looked_at} angesehenen:</numerusform>
        <numerusform>Die {n} nützlichsten Bilder zum Zuordnen, von {n_looked_at} angesehenen:</numerusform>
      </translation>
    </message>
    <message>
      <source>The {n} of {total} channels of '{block}' that differ most from place to place in '{name}'. Bright is a strong answer.</source>
      <translation>Die {n} von {total} Kanälen von „{block}“, die in „{name}“ von Ort zu Ort am meisten abweichen. Hell ist eine starke Antwort.</translation>
    </message>
    <message>
      <source>The {n} of {total} filters that moved most, each {width} x {height} weights.</source>
      <translation>Die {n} von {total} Filtern, die sich am meisten verändert haben, je {width} x {height} Gewichte.</translation>
    </message>
    <message>
      <source>The {n} pictures in '{root}' are not inside class folders, so their classes are not known.</source>
      <translation>Die {n} Bilder in „{root}“ liegen nicht in Klassenordnern, ihre Klassen sind also nicht bekannt.</translation>
    </message>
    <message numerus="yes">
      <source>The {n} pictures that both runs held out were of other classes in each of them.</source>
      <translation>
        <numerusform>Das einzige Bild, das beide Läufe zurückgehalten haben, gehörte in jedem von ihnen zu einer anderen Klasse.</numerusform>
        <numerusform>Die {n} Bilder, die beide Läufe zurückgehalten haben, gehörten in jedem von ihnen zu anderen Klassen.</numerusform>
      </translation>
    </message>
    <message>
      <source>The {own} pictures promised {right} of 100: the {part} pictures are clearly harder, perhaps from other places or days. Expect no more of new pictures.</source>
      <translation>Die einen Bilder ({own}) versprachen {right} von 100: Die anderen ({part}) sind deutlich schwerer, vielleicht von anderen Orten oder Tagen. Erwarten Sie bei neuen Bildern nicht mehr.</translation>
    </message>
    <message>
      <source>Their licence forbids commercial use: {licence}.</source>
      <translation>Ihre Lizenz verbietet die kommerzielle Nutzung: {licence}.</translation>
    </message>
    <message>
      <source>Their licence has terms of its own: {licence}. Read it before you use them or pass on what you make of them.</source>
      <translation>Ihre Lizenz hat eigene Bedingungen: {licence}. Lesen Sie sie, bevor Sie die Gewichte verwenden oder weitergeben, was Sie daraus machen.</translation>
    </message>
    <message>
      <source>Their models and curves go with them; your pictures stay where they are.</source>
      <translation>Ihre Modelle und Kurven gehen mit; Ihre Bilder bleiben, wo sie sind.</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Design</translation>
    </message>
    <message>
      <source>There are few to learn from: {n_train}, about {per_class} of each class (fewer than {border} count as few).</source>
      <translation>Zum Lernen sind es wenige: {n_train}, etwa {per_class} je Klasse (weniger als {border} gelten als wenige).</translation>
    </message>
    <message>
      <source>There are many to learn from: {n_train}, about {per_class} of each class ({border} and more count as many).</source>
      <translation>Zum Lernen sind es viele: {n_train}, etwa {per_class} je Klasse (ab {border} gelten sie als viele).</translation>
    </message>
    <message>
      <source>There are no pictures here.</source>
      <translation>Hier sind keine Bilder.</translation>
    </message>
    <message>
      <source>There are no pictures in '{root}'.</source>
      <translation>In „{root}“ gibt es keine Bilder.</translation>
    </message>
    <message>
      <source>There are no pictures in '{root}'. {message}</source>
      <translation>In „{root}“ gibt es keine Bilder. {message}</translation>
    </message>
    <message>
      <source>There are too few pictures or classes for this: it takes {n} pictures in two classes.</source>
      <translation>Dafür gibt es zu wenige Bilder oder Klassen: Nötig sind {n} Bilder in zwei Klassen.</translation>
    </message>
    <message>
      <source>There is a class '{name}' already; nothing was changed.</source>
      <translation>Es gibt schon eine Klasse „{name}“; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>There is a class '{name}' beside those of the folder.</source>
      <translation>Es gibt eine Klasse „{name}“ neben denen des Ordners.</translation>
    </message>
    <message>
      <source>There is a newer version</source>
      <translation>Es gibt eine neuere Version</translation>
    </message>
    <message>
      <source>There is no backbone called '{name}'.</source>
      <translation>Es gibt kein Backbone namens „{name}“.</translation>
    </message>
    <message>
      <source>There is no class '{name}' in '{root}'; nothing was changed.</source>
      <translation>In „{root}“ gibt es keine Klasse „{name}“; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>There is no folder '{folder}'; waiting for it.</source>
      <translation>Es gibt keinen Ordner „{folder}“; es wird auf ihn gewartet.</translation>
    </message>
    <message>
      <source>There is no folder at '{path}'.</source>
      <translation>Unter „{path}“ gibt es keinen Ordner.</translation>
    </message>
    <message>
      <source>There is no head called '{kind}'.</source>
      <translation>Es gibt keinen Kopf namens „{kind}“.</translation>
    </message>
    <message>
      <source>There is no model file at '{path}'.</source>
      <translation>Unter „{path}“ gibt es keine Modelldatei.</translation>
    </message>
    <message>
      <source>There is no model in '{path}'.</source>
      <translation>In „{path}“ gibt es kein Modell.</translation>
    </message>
    <message>
      <source>There is no network called '{name}' in this version. Choose another one.</source>
      <translation>In dieser Version gibt es kein Netz namens „{name}“. Wählen Sie ein anderes.</translation>
    </message>
    <message>
      <source>There is no picture in '{path}' that could be labelled.</source>
      <translation>In „{path}“ gibt es kein Bild, dem man eine Klasse geben könnte.</translation>
    </message>
    <message>
      <source>There is no picture on the clipboard.</source>
      <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
    <message>
      <source>There is no port {port}: a port is a number from 0 to {highest}.</source>
      <translation>Es gibt keinen Port {port}: Ein Port ist eine Zahl von 0 bis {highest}.</translation>
    </message>
    <message>
      <source>There is no project file at '{path}'.</source>
      <translation>Unter „{path}“ gibt es keine Projektdatei.</translation>
    </message>
    <message>
      <source>There is no room to keep what the network sees of these pictures.</source>
      <translation>Es ist kein Platz, um aufzubewahren, was das Netz in diesen Bildern sieht.</translation>
    </message>
    <message>
      <source>There is no run in '{parent}' that can be continued.</source>
      <translation>In „{parent}“ gibt es keinen Lauf, der sich fortsetzen lässt.</translation>
    </message>
    <message>
      <source>There is no run in '{path}' that can be continued.</source>
      <translation>In „{path}“ gibt es keinen Lauf, der sich fortsetzen lässt.</translation>
    </message>
    <message>
      <source>There is no run in '{path}' whose epochs can be read.</source>
      <translation>In „{path}“ gibt es keinen Lauf, dessen Epochen sich lesen lassen.</translation>
    </message>
    <message>
      <source>There is no run in '{path}'.</source>
      <translation>In „{path}“ gibt es keinen Lauf.</translation>
    </message>
    <message>
      <source>There is no ssh on this computer, and another one can only be reached with it.</source>
      <translation>Auf diesem Computer gibt es kein ssh, und ein anderer ist nur damit erreichbar.</translation>
    </message>
    <message>
      <source>There is no tlgui on '{host}' that could do the learning.</source>
      <translation>Auf „{host}“ gibt es kein tlgui, das lernen könnte.</translation>
    </message>
    <message>
      <source>There is no weights file at '{path}'.</source>
      <translation>Unter „{path}“ gibt es keine Gewichtsdatei.</translation>
    </message>
    <message>
      <source>There is no {words} on this computer.</source>
      <translation>Auf diesem Computer gibt es das nicht: {words}.</translation>
    </message>
    <message>
      <source>There is not enough memory to open '{path}'.</source>
      <translation>Der Arbeitsspeicher reicht nicht, um „{path}“ zu öffnen.</translation>
    </message>
    <message>
      <source>There is nothing here. /openapi.json describes what there is.</source>
      <translation>Hier ist nichts. /openapi.json beschreibt, was es gibt.</translation>
    </message>
    <message>
      <source>There is nothing to be undone or done again.</source>
      <translation>Es gibt nichts rückgängig zu machen oder zu wiederholen.</translation>
    </message>
    <message>
      <source>There is nothing to compare yet: the weights of one network alone are on this computer</source>
      <translation>Noch gibt es nichts zu vergleichen: Nur von einem Netz sind die Gewichte auf diesem Computer</translation>
    </message>
    <message>
      <source>These answers, with every class</source>
      <translation>Diese Antworten, mit allen Klassen</translation>
    </message>
    <message>
      <source>These are test pictures, which no epoch was tried on. The validation pictures can be watched through the epochs of the run.</source>
      <translation>Das sind Testbilder, an denen keine Epoche ausprobiert wurde. Die Validierungsbilder lassen sich durch die Epochen des Laufs verfolgen.</translation>
    </message>
    <message>
      <source>These choices do not go together</source>
      <translation>Diese Einstellungen passen nicht zusammen</translation>
    </message>
    <message>
      <source>These figures hold for pictures like those that it was measured on: other cameras, places or light may be harder.</source>
      <translation>Diese Kennzahlen gelten für Bilder wie die, an denen es gemessen wurde: Andere Kameras, Orte oder anderes Licht können schwerer sein.</translation>
    </message>
    <message>
      <source>These runs cannot be compared</source>
      <translation>Diese Läufe lassen sich nicht vergleichen</translation>
    </message>
    <message>
      <source>These runs tell other classes apart: no picture was held out by both.</source>
      <translation>Diese Läufe unterscheiden andere Klassen: Kein Bild wurde von beiden zurückgehalten.</translation>
    </message>
    <message>
      <source>These weights are on this computer already.</source>
      <translation>Diese Gewichte sind schon auf diesem Computer.</translation>
    </message>
    <message>
      <source>These weights come without the last layer, so there are no answers to show.</source>
      <translation>Diese Gewichte kommen ohne die letzte Schicht, also gibt es keine Antworten zu zeigen.</translation>
    </message>
    <message>
      <source>These weights do not fit</source>
      <translation>Diese Gewichte passen nicht</translation>
    </message>
    <message numerus="yes">
      <source>These {n} pictures lie on the web. Download them from {hosts}? At most {megabytes} MB each; none of your pictures is sent.</source>
      <translation>
        <numerusform>Dieses Bild liegt im Web. Von {hosts} herunterladen? Höchstens {megabytes} MB; keines Ihrer Bilder wird gesendet.</numerusform>
        <numerusform>Diese {n} Bilder liegen im Web. Von {hosts} herunterladen? Je höchstens {megabytes} MB; keines Ihrer Bilder wird gesendet.</numerusform>
      </translation>
    </message>
    <message>
      <source>They are as they were.</source>
      <translation>Sie sind, wie sie waren.</translation>
    </message>
    <message>
      <source>They are downloaded once, from {source}, into '{folder}'.</source>
      <translation>Sie werden einmal heruntergeladen, von {source}, nach „{folder}“.</translation>
    </message>
    <message>
      <source>They are {times} times smaller than those of the head.</source>
      <translation>Sie sind {times}-mal kleiner als die des Kopfs.</translation>
    </message>
    <message>
      <source>They may be in the archive '{archive}': open a zip itself, or unpack it and choose the folder that comes out.</source>
      <translation>Vielleicht sind sie im Archiv „{archive}“: Öffnen Sie ein Zip selbst, oder entpacken Sie es und wählen Sie den Ordner, der dabei entsteht.</translation>
    </message>
    <message>
      <source>They moved {change}.</source>
      <translation>Sie haben sich um {change} verändert.</translation>
    </message>
    <message>
      <source>This Python cannot run the training</source>
      <translation>Dieses Python kann das Training nicht ausführen</translation>
    </message>
    <message>
      <source>This cannot be used here</source>
      <translation>Das ist hier nicht zu gebrauchen</translation>
    </message>
    <message>
      <source>This copy of tlgui was built without the part of Qt that reads cameras.</source>
      <translation>Diese Ausgabe von tlgui wurde ohne den Teil von Qt gebaut, der Kameras liest.</translation>
    </message>
    <message>
      <source>This copy was changed after the sorting, so it stays.</source>
      <translation>Diese Kopie wurde nach dem Sortieren geändert, deshalb bleibt sie.</translation>
    </message>
    <message>
      <source>This device cannot be used</source>
      <translation>Dieses Gerät kann nicht verwendet werden</translation>
    </message>
    <message>
      <source>This epoch</source>
      <translation>Diese Epoche</translation>
    </message>
    <message>
      <source>This epoch had the lowest validation loss: the model is its network.</source>
      <translation>Diese Epoche hatte den niedrigsten Validierungsverlust: Das Modell ist ihr Netz.</translation>
    </message>
    <message>
      <source>This file is none of the published sets of weights. The names are those of ImageNet; if it learned something else, they mean nothing.</source>
      <translation>Diese Datei ist keiner der veröffentlichten Gewichtssätze. Die Namen sind die von ImageNet; hat es etwas anderes gelernt, bedeuten sie nichts.</translation>
    </message>
    <message>
      <source>This folder cannot be used</source>
      <translation>Dieser Ordner kann nicht verwendet werden</translation>
    </message>
    <message numerus="yes">
      <source>This folder was '{was}' before: what you decided about {n} of its pictures holds here too.</source>
      <translation>
        <numerusform>Dieser Ordner war vorher „{was}“: Was Sie über 1 seiner Bilder entschieden haben, gilt auch hier.</numerusform>
        <numerusform>Dieser Ordner war vorher „{was}“: Was Sie über {n} seiner Bilder entschieden haben, gilt auch hier.</numerusform>
      </translation>
    </message>
    <message>
      <source>This holds wherever the model answers; its percentages stay as they are.</source>
      <translation>Das gilt überall, wo das Modell antwortet; seine Prozentangaben bleiben, wie sie sind.</translation>
    </message>
    <message>
      <source>This is a fault of tlgui; whoever started the service finds it in the log.</source>
      <translation>Das ist ein Fehler von tlgui; wer den Dienst gestartet hat, findet ihn im Protokoll.</translation>
    </message>
    <message>
      <source>This is a single picture</source>
      <translation>Das ist ein einzelnes Bild</translation>
    </message>
    <message>
      <source>This is a...</source>
      <translation>Das ist...</translation>
    </message>
    <message>
      <source>This model file cannot be opened</source>
      <translation>Diese Modelldatei lässt sich nicht öffnen</translation>
    </message>
    <message>
      <source>This network began with random weights, so all that it sees it learned from your pictures.</source>
      <translation>Dieses Netz begann mit Zufallsgewichten, also hat es alles, was es sieht, aus Ihren Bildern gelernt.</translation>
    </message>
    <message>
      <source>This network has no block called '{block}'.</source>
      <translation>Dieses Netz hat keinen Block namens „{block}“.</translation>
    </message>
    <message>
      <source>This one was made up just now: {token}</source>
      <translation>Dieses wurde eben erzeugt: {token}</translation>
    </message>
    <message>
      <source>This path is not asked in this way. /openapi.json describes how.</source>
      <translation>Dieser Pfad wird nicht auf diese Weise abgefragt. /openapi.json beschreibt, wie.</translation>
    </message>
    <message>
      <source>This picture cannot be read any more.</source>
      <translation>Dieses Bild lässt sich nicht mehr lesen.</translation>
    </message>
    <message>
      <source>This program cannot load them. Export as PyTorch program or as weights, or run tlgui from Python.</source>
      <translation>Dieses Programm kann sie nicht laden. Exportieren Sie als PyTorch-Programm oder als Gewichte, oder starten Sie tlgui aus Python.</translation>
    </message>
    <message>
      <source>This program cannot load them. Run tlgui from Python instead.</source>
      <translation>Dieses Programm kann sie nicht laden. Starten Sie tlgui stattdessen aus Python.</translation>
    </message>
    <message>
      <source>This run as a short script for PyTorch and torchvision, without tlgui</source>
      <translation>Dieser Lauf als kurzes Skript für PyTorch und torchvision, ohne tlgui</translation>
    </message>
    <message>
      <source>This run as code</source>
      <translation>Dieser Lauf als Code</translation>
    </message>
    <message>
      <source>This run began with random weights that another version of torch drew, so the network before the training cannot be shown.</source>
      <translation>Dieser Lauf begann mit Zufallsgewichten, die eine andere Version von torch gezogen hat; das Netz vor dem Training lässt sich also nicht zeigen.</translation>
    </message>
    <message>
      <source>This run kept no answers of its epochs, as runs of earlier versions did not. A new run keeps them.</source>
      <translation>Dieser Lauf hat keine Antworten seiner Epochen aufbewahrt, wie alle Läufe früherer Versionen. Ein neuer Lauf bewahrt sie auf.</translation>
    </message>
    <message>
      <source>This step</source>
      <translation>Dieser Schritt</translation>
    </message>
    <message>
      <source>This system uses a SOCKS proxy, and PySocks, which such proxies need, is not installed.</source>
      <translation>Dieses System verwendet einen SOCKS-Proxy, und PySocks, das solche Proxys brauchen, ist nicht installiert.</translation>
    </message>
    <message>
      <source>This version comes without the starter weights.</source>
      <translation>Diese Version kommt ohne die Startergewichte.</translation>
    </message>
    <message>
      <source>This waits until the run is over.</source>
      <translation>Das wartet, bis der Lauf vorbei ist.</translation>
    </message>
    <message>
      <source>Threads that read pictures ahead; 0 chooses a number that suits this computer.</source>
      <translation>Threads, die Bilder vorauslesen; 0 wählt eine Zahl, die zu diesem Computer passt.</translation>
    </message>
    <message>
      <source>Three runs with the network that is chosen: from random weights, with the head alone, and fine-tuned</source>
      <translation>Drei Läufe mit dem gewählten Netz: aus Zufallsgewichten, nur mit dem Kopf und mit Fine-Tuning</translation>
    </message>
    <message>
      <source>Tick more: with one run there is nothing to compare.</source>
      <translation>Haken Sie mehr an: Bei einem Lauf gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Dauer</translation>
    </message>
    <message>
      <source>To begin with a network that knows pictures already instead of an empty one. So a few dozen pictures of each class are often enough.</source>
      <translation>Mit einem Netz anfangen, das Bilder schon kennt, statt mit einem leeren. So reichen oft ein paar Dutzend Bilder je Klasse.</translation>
    </message>
    <message>
      <source>To do again: {step}.</source>
      <translation>Wiederholen: {step}.</translation>
    </message>
    <message>
      <source>To have doubtful ones apart, choose first on Results how sure it must be to answer.</source>
      <translation>Um zweifelhafte getrennt zu haben, legen Sie zuerst unter „Ergebnisse“ fest, wie sicher es sich für eine Antwort sein muss.</translation>
    </message>
    <message>
      <source>To take pictures too, open the folder that they are to count in on Pictures first.</source>
      <translation>Um auch Bilder aufzunehmen, öffnen Sie zuerst unter „Bilder“ den Ordner, in dem sie zählen sollen.</translation>
    </message>
    <message>
      <source>To the next button or field</source>
      <translation>Zum nächsten Knopf oder Feld</translation>
    </message>
    <message>
      <source>To undo: {step}.</source>
      <translation>Rückgängig: {step}.</translation>
    </message>
    <message>
      <source>Too few pictures to say much of a class: {classes}.</source>
      <translation>Zu wenige Bilder, um viel über eine Klasse zu sagen: {classes}.</translation>
    </message>
    <message>
      <source>Too few pictures to tell: the model must answer at least {least} of a class right, and as many of others.</source>
      <translation>Zu wenige Bilder für ein Urteil: Das Modell muss mindestens {least} einer Klasse richtig beantworten und ebenso viele von anderen.</translation>
    </message>
    <message>
      <source>Too few pictures to tell: {classes}.</source>
      <translation>Zu wenige Bilder für ein Urteil: {classes}.</translation>
    </message>
    <message>
      <source>Too many requests came from your address. Come again a little later.</source>
      <translation>Von Ihrer Adresse kamen zu viele Anfragen. Kommen Sie etwas später wieder.</translation>
    </message>
    <message>
      <source>Took</source>
      <translation>Dauer</translation>
    </message>
    <message>
      <source>Top {n} of {all} blocks</source>
      <translation>Obere {n} von {all} Blöcken</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>Train a model, or open a model file: the pictures are answered then.</source>
      <translation>Trainieren Sie ein Modell oder öffnen Sie eine Modelldatei: Die Bilder werden dann beantwortet.</translation>
    </message>
    <message>
      <source>Train again, or say how sure the model must be.</source>
      <translation>Trainieren Sie neu oder sagen Sie, wie sicher sich das Modell sein muss.</translation>
    </message>
    <message>
      <source>Train on all {n} at once</source>
      <translation>Auf allen {n} zugleich trainieren</translation>
    </message>
    <message>
      <source>Train on another computer</source>
      <translation>Auf einem anderen Computer trainieren</translation>
    </message>
    <message>
      <source>Train on another computer...</source>
      <translation>Auf einem anderen Computer trainieren...</translation>
    </message>
    <message>
      <source>Train on one</source>
      <translation>Auf einem trainieren</translation>
    </message>
    <message>
      <source>Train the head alone</source>
      <translation>Nur den Kopf trainieren</translation>
    </message>
    <message>
      <source>Training accuracy</source>
      <translation>Trainingsgenauigkeit</translation>
    </message>
    <message>
      <source>Training and validation curves; the table below holds the same numbers</source>
      <translation>Trainings- und Validierungskurven; die Tabelle darunter enthält dieselben Zahlen</translation>
    </message>
    <message>
      <source>Training diverged</source>
      <translation>Training divergiert</translation>
    </message>
    <message>
      <source>Training loss</source>
      <translation>Trainingsverlust</translation>
    </message>
    <message>
      <source>Training, validation and test part</source>
      <translation>Trainings-, Validierungs- und Testteil</translation>
    </message>
    <message>
      <source>Transfer learning</source>
      <translation>Transferlernen</translation>
    </message>
    <message>
      <source>Tried on</source>
      <translation>Erprobt an</translation>
    </message>
    <message>
      <source>Tried on {n} of your {n_in_all} pictures.</source>
      <translation>Ausprobiert an {n} Ihrer {n_in_all} Bilder.</translation>
    </message>
    <message>
      <source>Tries every network whose weights are on this computer, on the same pictures, and ranks them</source>
      <translation>Probiert jedes Netz, dessen Gewichte auf diesem Computer sind, an denselben Bildern aus und stellt eine Rangfolge auf</translation>
    </message>
    <message>
      <source>Tries rising learning rates on your pictures for a moment and suggests those that learn fastest</source>
      <translation>Probiert kurz steigende Lernraten an Ihren Bildern aus und schlägt die vor, die am schnellsten lernen</translation>
    </message>
    <message>
      <source>Trusted</source>
      <translation>Verlässlich</translation>
    </message>
    <message>
      <source>Trusted (precision)</source>
      <translation>Verlässlich (Precision)</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Try all</source>
      <translation>Alle ausprobieren</translation>
    </message>
    <message>
      <source>Try it</source>
      <translation>Ausprobieren</translation>
    </message>
    <message>
      <source>Try it on new pictures</source>
      <translation>An neuen Bildern ausprobieren</translation>
    </message>
    <message>
      <source>Try several: which choices suit these pictures?</source>
      <translation>Mehrere ausprobieren: Welche Einstellungen passen zu diesen Bildern?</translation>
    </message>
    <message>
      <source>Try the drawn pictures</source>
      <translation>Die gezeichneten Bilder ausprobieren</translation>
    </message>
    <message>
      <source>Try them all</source>
      <translation>Alle ausprobieren</translation>
    </message>
    <message>
      <source>Try them all...</source>
      <translation>Alle ausprobieren...</translation>
    </message>
    <message>
      <source>Try this network</source>
      <translation>Netz ausprobieren</translation>
    </message>
    <message>
      <source>Try with sample pictures</source>
      <translation>Mit Beispielbildern ausprobieren</translation>
    </message>
    <message>
      <source>Trying how good each will be...</source>
      <translation>Wie gut jedes wird, wird ausprobiert...</translation>
    </message>
    <message>
      <source>Trying learning rates</source>
      <translation>Lernraten werden ausprobiert</translation>
    </message>
    <message>
      <source>Trying the file on pictures, in a process of its own...</source>
      <translation>Die Datei wird an Bildern ausprobiert, in einem eigenen Prozess...</translation>
    </message>
    <message>
      <source>Trying...</source>
      <translation>Wird versucht...</translation>
    </message>
    <message>
      <source>Two layers with dropout, for classes that are hard to tell apart (MLP).</source>
      <translation>Zwei Schichten mit Dropout, für schwer zu unterscheidende Klassen (MLP).</translation>
    </message>
    <message>
      <source>Under “More choices” something else is chosen: {network}, {schedule}.</source>
      <translation>Unter „Mehr Auswahl“ ist etwas anderes gewählt: {network}, {schedule}.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Undo the latest class</source>
      <translation>Die letzte Klasse zurücknehmen</translation>
    </message>
    <message>
      <source>Undo what was just done</source>
      <translation>Das zuletzt Getane rückgängig machen</translation>
    </message>
    <message>
      <source>Undo what was just done: Ctrl+Z</source>
      <translation>Das zuletzt Getane rückgängig machen: Strg+Z</translation>
    </message>
    <message>
      <source>Uneven classes</source>
      <translation>Ungleiche Klassen</translation>
    </message>
    <message>
      <source>Unfreeze from the top</source>
      <translation>Von oben auftauen</translation>
    </message>
    <message>
      <source>Unfreeze now</source>
      <translation>Jetzt auftauen</translation>
    </message>
    <message>
      <source>Unfreeze, step {step} of {n}</source>
      <translation>Auftauen, Schritt {step} von {n}</translation>
    </message>
    <message>
      <source>Unknown backbone</source>
      <translation>Unbekanntes Backbone</translation>
    </message>
    <message>
      <source>Unpack it, and choose the folder that comes out.</source>
      <translation>Entpacken Sie es und wählen Sie den Ordner, der dabei herauskommt.</translation>
    </message>
    <message>
      <source>Unpin</source>
      <translation>Lösen</translation>
    </message>
    <message>
      <source>Unreadable</source>
      <translation>Unlesbar</translation>
    </message>
    <message>
      <source>Unreadable files</source>
      <translation>Unlesbare Dateien</translation>
    </message>
    <message>
      <source>Unset {variable} and start tlgui again, or choose a weights file by hand.</source>
      <translation>Löschen Sie die Umgebungsvariable {variable} und starten Sie tlgui neu, oder wählen Sie selbst eine Gewichtsdatei.</translation>
    </message>
    <message>
      <source>Update NVIDIA's driver, restart the computer and try again; the downloaded files are kept for that.</source>
      <translation>Aktualisieren Sie den NVIDIA-Treiber, starten Sie den Computer neu und versuchen Sie es noch einmal; die heruntergeladenen Dateien bleiben dafür erhalten.</translation>
    </message>
    <message>
      <source>Update tlgui to open it.</source>
      <translation>Aktualisieren Sie tlgui, um sie zu öffnen.</translation>
    </message>
    <message>
      <source>Use a .pth or .safetensors file with the weights of a network of torchvision or timm.</source>
      <translation>Verwenden Sie eine .pth- oder .safetensors-Datei mit den Gewichten eines Netzes von torchvision oder timm.</translation>
    </message>
    <message>
      <source>Use a name that ends in .csv or .xlsx.</source>
      <translation>Verwenden Sie einen Namen, der auf .csv oder .xlsx endet.</translation>
    </message>
    <message>
      <source>Use a name that ends in .html or .pdf.</source>
      <translation>Verwenden Sie einen Namen, der auf .html oder .pdf endet.</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>Nehmen</translation>
    </message>
    <message>
      <source>Use it as pretrained weights instead, or choose a model file from a run.</source>
      <translation>Verwenden Sie sie stattdessen als vortrainierte Gewichte oder wählen Sie die Modelldatei eines Laufs.</translation>
    </message>
    <message>
      <source>Use my NVIDIA &amp;GPU...</source>
      <translation>Meine NVIDIA-&amp;GPU nutzen...</translation>
    </message>
    <message>
      <source>Use my NVIDIA GPU</source>
      <translation>Meine NVIDIA-GPU nutzen</translation>
    </message>
    <message>
      <source>Use the inner folders</source>
      <translation>Innere Ordner nehmen</translation>
    </message>
    <message>
      <source>Use the names of the files</source>
      <translation>Dateinamen nehmen</translation>
    </message>
    <message>
      <source>Use the starter network</source>
      <translation>Starternetz nehmen</translation>
    </message>
    <message>
      <source>Use the suggested values</source>
      <translation>Vorgeschlagene Werte nehmen</translation>
    </message>
    <message>
      <source>Use the table</source>
      <translation>Tabelle nehmen</translation>
    </message>
    <message>
      <source>Use the weights of a network of torchvision, or name the network of timm that it is for.</source>
      <translation>Verwenden Sie die Gewichte eines Netzes von torchvision oder nennen Sie das Netz von timm, für das sie sind.</translation>
    </message>
    <message>
      <source>Use them</source>
      <translation>Verwenden</translation>
    </message>
    <message>
      <source>Use these</source>
      <translation>Diese nehmen</translation>
    </message>
    <message>
      <source>Use this</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <source>Use tlgui's own PyTorch again</source>
      <translation>Wieder das PyTorch von tlgui</translation>
    </message>
    <message>
      <source>Use {network}</source>
      <translation>{network} nehmen</translation>
    </message>
    <message>
      <source>Use {network} instead ({size:.0f} MB)</source>
      <translation>Stattdessen {network} nehmen ({size:.0f} MB)</translation>
    </message>
    <message>
      <source>Usual</source>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Validation</source>
      <translation>Validierung</translation>
    </message>
    <message>
      <source>Validation accuracy</source>
      <translation>Validierungsgenauigkeit</translation>
    </message>
    <message>
      <source>Validation and test come from cameras that the model never learns from, so the figures tell how it will do with new cameras. They are likely lower than by chance, and nearer to the truth.</source>
      <translation>Validierung und Test stammen von Kameras, von denen das Modell nie lernt; die Kennzahlen sagen also, wie es mit neuen Kameras abschneiden wird. Sie sind wahrscheinlich niedriger als bei zufälliger Aufteilung und näher an der Wahrheit.</translation>
    </message>
    <message>
      <source>Validation and test come from days that the model never learns from, so the figures tell how it will do on new days. They are likely lower than by chance, and nearer to the truth.</source>
      <translation>Validierung und Test stammen von Tagen, an denen das Modell nie lernt; die Kennzahlen sagen also, wie es an neuen Tagen abschneiden wird. Sie sind wahrscheinlich niedriger als bei zufälliger Aufteilung und näher an der Wahrheit.</translation>
    </message>
    <message>
      <source>Validation and test come from groups that the model never learns from, so the figures tell how it will do on new ones. They are likely lower than by chance, and nearer to the truth.</source>
      <translation>Validierung und Test stammen aus Gruppen, aus denen das Modell nie lernt; die Kennzahlen sagen also, wie es bei neuen abschneiden wird. Sie sind wahrscheinlich niedriger als bei zufälliger Aufteilung und näher an der Wahrheit.</translation>
    </message>
    <message>
      <source>Validation and test come from rounds that the model never learns from, so the figures tell how it will do on new ones. They are likely lower than by chance, and nearer to the truth.</source>
      <translation>Validierung und Test stammen aus Runden, aus denen das Modell nie lernt; die Kennzahlen sagen also, wie es bei neuen abschneiden wird. Sie sind wahrscheinlich niedriger als bei zufälliger Aufteilung und näher an der Wahrheit.</translation>
    </message>
    <message>
      <source>Validation and test come from sub-folders that the model never learns from, so the figures tell how it will do on what lies in new ones. They are likely lower than by chance, and nearer to the truth.</source>
      <translation>Validierung und Test stammen aus Unterordnern, aus denen das Modell nie lernt; die Kennzahlen sagen also, wie es bei dem abschneiden wird, was in neuen liegt. Sie sind wahrscheinlich niedriger als bei zufälliger Aufteilung und näher an der Wahrheit.</translation>
    </message>
    <message>
      <source>Validation and test get whole days, cameras, sub-folders (of persons or places), or groups by file name, so that the figures tell how it does on those it never saw; none draws single pictures by chance. 'tlgui check' lists what a folder has.</source>
      <translation>Validierung und Test bekommen ganze Tage, Kameras, Unterordner (von Personen oder Orten) oder Gruppen nach Dateinamen, damit die Kennzahlen sagen, wie das Modell bei nie gesehenen abschneidet; none zieht einzelne Bilder zufällig. „tlgui check“ listet auf, was ein Ordner hat.</translation>
    </message>
    <message>
      <source>Validation curves of the chosen runs; the sentences below say the same</source>
      <translation>Validierungskurven der ausgewählten Läufe; die Sätze darunter sagen dasselbe</translation>
    </message>
    <message>
      <source>Validation loss</source>
      <translation>Validierungsverlust</translation>
    </message>
    <message>
      <source>Validation pictures, epoch by epoch</source>
      <translation>Validierungsbilder, Epoche für Epoche</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>Versionen</translation>
    </message>
    <message>
      <source>Versions of {name}, as the network would learn from it.</source>
      <translation>Varianten von {name}, wie das Netz daran lernen würde.</translation>
    </message>
    <message>
      <source>Very large</source>
      <translation>Sehr groß</translation>
    </message>
    <message>
      <source>Wait until it has finished, or stop it there.</source>
      <translation>Warten Sie, bis er fertig ist, oder stoppen Sie ihn dort.</translation>
    </message>
    <message>
      <source>Wait until it has finished, then start tlgui again.</source>
      <translation>Warten Sie, bis es fertig ist, und starten Sie tlgui dann neu.</translation>
    </message>
    <message>
      <source>Wait until the run has ended, and then set it again.</source>
      <translation>Warten Sie, bis der Lauf beendet ist, und stellen Sie ihn dann neu ein.</translation>
    </message>
    <message>
      <source>Wait until the run has ended.</source>
      <translation>Warten Sie, bis der Lauf beendet ist.</translation>
    </message>
    <message>
      <source>Waiting for the first picture...</source>
      <translation>Warten auf das erste Bild...</translation>
    </message>
    <message>
      <source>Waiting for this run to finish</source>
      <translation>Wartet auf das Ende dieses Laufs</translation>
    </message>
    <message>
      <source>Waits until what was begun before is done, such as pictures that are being answered, or a table.</source>
      <translation>Wartet, bis fertig ist, was vorher begonnen wurde, etwa Bilder, die beantwortet werden, oder eine Tabelle.</translation>
    </message>
    <message>
      <source>Watch</source>
      <translation>Überwachen</translation>
    </message>
    <message>
      <source>Watch a folder for new pictures</source>
      <translation>Einen Ordner auf neue Bilder überwachen</translation>
    </message>
    <message>
      <source>Watch it learn</source>
      <translation>Beim Lernen zusehen</translation>
    </message>
    <message>
      <source>Watch the chosen pictures, or else all of these, through the epochs of the run</source>
      <translation>Die ausgewählten Bilder, sonst alle diese, durch die Epochen des Laufs verfolgen</translation>
    </message>
    <message numerus="yes">
      <source>Watching '{folder}'; {n} answers are in the table. Ctrl+C ends it.</source>
      <translation>
        <numerusform>„{folder}“ wird überwacht; 1 Antwort ist in der Tabelle. Strg+C beendet es.</numerusform>
        <numerusform>„{folder}“ wird überwacht; {n} Antworten sind in der Tabelle. Strg+C beendet es.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Watching; {n} answers are in the table.</source>
      <translation>
        <numerusform>Wird überwacht; 1 Antwort ist in der Tabelle.</numerusform>
        <numerusform>Wird überwacht; {n} Antworten sind in der Tabelle.</numerusform>
      </translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>Webseite</translation>
    </message>
    <message>
      <source>Web pages, phones, C#, Java, Python. Takes pictures of any size; nothing else has to be rebuilt.</source>
      <translation>Webseiten, Handys, C#, Java, Python. Nimmt Bilder jeder Größe; sonst muss nichts nachgebaut werden.</translation>
    </message>
    <message>
      <source>Weight decay</source>
      <translation>Weight Decay</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>Gewichte</translation>
    </message>
    <message>
      <source>Weights from the Hugging Face Hub</source>
      <translation>Gewichte vom Hugging Face Hub</translation>
    </message>
    <message>
      <source>What a block makes of a picture</source>
      <translation>Was ein Block aus einem Bild macht</translation>
    </message>
    <message>
      <source>What becomes of pictures that are no squares</source>
      <translation>Was aus Bildern wird, die nicht quadratisch sind</translation>
    </message>
    <message>
      <source>What becomes of pictures that are no squares: 'crop' does as the pretrained weights do, which cuts edges off; 'pad' shows the whole picture with bars of a neutral colour; 'stretch' presses it into a square. The model file keeps it, so that pictures are answered in the same way.</source>
      <translation>Was aus Bildern wird, die nicht quadratisch sind: „crop“ tut, was die vortrainierten Gewichte tun, und schneidet Kanten ab; „pad“ zeigt das ganze Bild mit Balken in neutraler Farbe; „stretch“ presst es in ein Quadrat. Die Modelldatei merkt es sich, damit Bilder auf dieselbe Weise beantwortet werden.</translation>
    </message>
    <message>
      <source>What block '{block}' gives out is not laid out as the picture is.</source>
      <translation>Was Block „{block}“ ausgibt, ist nicht so angeordnet wie das Bild.</translation>
    </message>
    <message>
      <source>What changed in the network</source>
      <translation>Was sich im Netz geändert hat</translation>
    </message>
    <message>
      <source>What does this mean?</source>
      <translation>Was bedeutet das?</translation>
    </message>
    <message>
      <source>What has been downloaded so far is kept, and the next try continues from there.</source>
      <translation>Was bisher heruntergeladen wurde, bleibt erhalten, und der nächste Versuch macht dort weiter.</translation>
    </message>
    <message>
      <source>What has been downloaded so far is kept. Try again, choose a weights file, or use other weights.</source>
      <translation>Was bisher heruntergeladen wurde, bleibt erhalten. Versuchen Sie es noch einmal, wählen Sie eine Gewichtsdatei oder verwenden Sie andere Gewichte.</translation>
    </message>
    <message>
      <source>What has been downloaded so far is kept; try again to continue from there.</source>
      <translation>Was bisher heruntergeladen wurde, bleibt erhalten; versuchen Sie es noch einmal, um von dort weiterzumachen.</translation>
    </message>
    <message>
      <source>What is it? A press takes the picture for that class. Hold the button, or its key, for several.</source>
      <translation>Was ist es? Ein Druck nimmt das Bild für diese Klasse auf. Halten Sie den Knopf oder seine Taste gedrückt, um mehrere aufzunehmen.</translation>
    </message>
    <message>
      <source>What it answers, epoch by epoch</source>
      <translation>Was es antwortet, Epoche für Epoche</translation>
    </message>
    <message>
      <source>What it does</source>
      <translation>Was sie tut</translation>
    </message>
    <message>
      <source>What it does not know</source>
      <translation>Was es nicht weiß</translation>
    </message>
    <message>
      <source>What it does not know goes to 'none of these classes'.</source>
      <translation>Was es nicht kennt, kommt in den Ordner „none of these classes“ (keine dieser Klassen).</translation>
    </message>
    <message>
      <source>What it is less sure of than its answer dial asks for goes to 'not sure'.</source>
      <translation>Alles, wobei es sich weniger sicher ist, als sein Antwortregler verlangt, kommt in den Ordner „not sure“ (nicht sicher).</translation>
    </message>
    <message>
      <source>What it knows already</source>
      <translation>Was es schon kann</translation>
    </message>
    <message>
      <source>What it says and how often it is right differ by {ece:.1%} on average.</source>
      <translation>Was es sagt und wie oft es recht hat, weicht im Mittel um {ece:.1%} voneinander ab.</translation>
    </message>
    <message>
      <source>What it says and how often it is right differ by {ece:.1%} on average; before its percentages were put right it was {before:.1%}.</source>
      <translation>Was es sagt und wie oft es recht hat, weicht im Mittel um {ece:.1%} voneinander ab; bevor seine Prozentangaben zurechtgerückt wurden, waren es {before:.1%}.</translation>
    </message>
    <message>
      <source>What it sees</source>
      <translation>Was es sieht</translation>
    </message>
    <message>
      <source>What learns when: features trains the head only; finetune the head, then everything gently; gradual unfreezes from the top; scratch starts from random weights.</source>
      <translation>Was wann lernt: features trainiert nur den Kopf; finetune den Kopf, dann behutsam alles; gradual taut von oben auf; scratch beginnt mit Zufallsgewichten.</translation>
    </message>
    <message>
      <source>What mattered for the answer</source>
      <translation>Was für die Antwort zählte</translation>
    </message>
    <message>
      <source>What should happen to it when the window closes?</source>
      <translation>Was soll mit ihm geschehen, wenn das Fenster geschlossen wird?</translation>
    </message>
    <message>
      <source>What suits your pictures</source>
      <translation>Was zu Ihren Bildern passt</translation>
    </message>
    <message>
      <source>What that gives is not known: the file does not say how sure the model was of held-out pictures. Models that are trained now do.</source>
      <translation>Was das ergibt, ist nicht bekannt: Die Datei sagt nicht, wie sicher sich das Modell bei zurückgehaltenen Bildern war. Modelle, die jetzt trainiert werden, sagen es.</translation>
    </message>
    <message>
      <source>What the answer dial promises counts only the answers that the model is sure enough to give; what goes to you is not counted.</source>
      <translation>Was der Antwortregler verspricht, zählt nur die Antworten, deren sich das Modell sicher genug ist; was an Sie geht, ist nicht gezählt.</translation>
    </message>
    <message>
      <source>What the model may answer to a picture that is unlike everything it learned from, instead of the least wrong of its classes. It misses some, and is sometimes wrong about pictures of your classes.</source>
      <translation>Was das Modell auf ein Bild antworten kann, das nichts von dem ähnelt, woran es gelernt hat, statt der am wenigsten falschen seiner Klassen. Es übersieht manche und irrt sich manchmal bei Bildern Ihrer Klassen.</translation>
    </message>
    <message>
      <source>What the network answered to the validation pictures after each epoch. Click a number of the matrix to see its pictures; pinned pictures stay. Percentages are those during training, before the model's temperature.</source>
      <translation>Was das Netz nach jeder Epoche auf die Validierungsbilder geantwortet hat. Klicken Sie auf eine Zahl der Matrix, um ihre Bilder zu sehen; angeheftete Bilder bleiben. Die Prozentangaben sind die während des Trainings, vor der Temperatur des Modells.</translation>
    </message>
    <message>
      <source>What the network makes of a picture on the way to its answer: numbers that say how strongly each pattern is there. A feature map shows where in the picture.</source>
      <translation>Was das Netz auf dem Weg zu seiner Antwort aus einem Bild macht: Zahlen, die sagen, wie stark jedes Muster vorkommt. Eine Merkmalskarte zeigt, wo im Bild.</translation>
    </message>
    <message>
      <source>What the network sees of the picture</source>
      <translation>Was das Netz von dem Bild sieht</translation>
    </message>
    <message>
      <source>What the training changed is not kept beside this model. It can be measured now.</source>
      <translation>Was das Training geändert hat, ist bei diesem Modell nicht aufbewahrt. Es lässt sich jetzt messen.</translation>
    </message>
    <message>
      <source>What the words mean</source>
      <translation>Was die Wörter bedeuten</translation>
    </message>
    <message>
      <source>What they will be used for</source>
      <translation>Wofür sie verwendet werden</translation>
    </message>
    <message>
      <source>What this run says</source>
      <translation>Was dieser Lauf sagt</translation>
    </message>
    <message>
      <source>What this script does otherwise than the run:</source>
      <translation>Was dieses Skript anders macht als der Lauf:</translation>
    </message>
    <message>
      <source>What to do next</source>
      <translation>Was jetzt zu tun ist</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Was gefunden wurde</translation>
    </message>
    <message>
      <source>What was saved before is safe. Please report this with the details below.</source>
      <translation>Was vorher gespeichert wurde, ist sicher. Bitte melden Sie dies mit den Einzelheiten unten.</translation>
    </message>
    <message>
      <source>What was written so far is safe. Try again; of a run, the best model is in its folder, and a smaller batch size needs less memory.</source>
      <translation>Was bisher geschrieben wurde, ist sicher. Versuchen Sie es noch einmal; von einem Lauf liegt das beste Modell in seinem Ordner, und eine kleinere Batchgröße braucht weniger Arbeitsspeicher.</translation>
    </message>
    <message>
      <source>What you decided about the pictures of this folder cannot be read: '{file}'.</source>
      <translation>Was Sie über die Bilder dieses Ordners entschieden haben, lässt sich nicht lesen: „{file}“.</translation>
    </message>
    <message numerus="yes">
      <source>What you decided about {n} pictures is not followed, because they have changed or their classes are gone, such as '{example}'.</source>
      <translation>
        <numerusform>Was Sie über 1 Bild entschieden haben, wird nicht befolgt, weil es sich geändert hat oder seine Klasse fehlt: „{example}“.</numerusform>
        <numerusform>Was Sie über {n} Bilder entschieden haben, wird nicht befolgt, weil sie sich geändert haben oder ihre Klassen fehlen, zum Beispiel „{example}“.</numerusform>
      </translation>
    </message>
    <message>
      <source>What you decided cannot be kept: '{file}' cannot be written.</source>
      <translation>Was Sie entschieden haben, lässt sich nicht aufbewahren: „{file}“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>What you kept as it is cannot be remembered: '{file}' cannot be written.</source>
      <translation>Was Sie so gelassen haben, lässt sich nicht aufbewahren: „{file}“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>What {host} sent is not {what} (its hash differs).</source>
      <translation>Was {host} gesendet hat, ist nicht {what} (der Hash weicht ab).</translation>
    </message>
    <message>
      <source>What {network} answers before any training</source>
      <translation>Was {network} vor jedem Training antwortet</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <source>Where are the pictures now?</source>
      <translation>Wo sind die Bilder jetzt?</translation>
    </message>
    <message>
      <source>Where it is offered</source>
      <translation>Wo es angeboten wird</translation>
    </message>
    <message>
      <source>Where should the new folder be?</source>
      <translation>Wo soll der neue Ordner sein?</translation>
    </message>
    <message>
      <source>Where the network's weights come from</source>
      <translation>Woher die Gewichte des Netzes kommen</translation>
    </message>
    <message>
      <source>Where the network's weights come from: imagenet, imagenet:NAME, starter, none, a file, a folder with config.json and model.safetensors, or hub:OWNER/NAME of the Hugging Face Hub.</source>
      <translation>Woher die Gewichte des Netzes kommen: imagenet, imagenet:NAME, starter, none, eine Datei, ein Ordner mit config.json und model.safetensors oder hub:OWNER/NAME vom Hugging Face Hub.</translation>
    </message>
    <message>
      <source>Where your pictures come from</source>
      <translation>Woher Ihre Bilder stammen</translation>
    </message>
    <message>
      <source>Whether chance alone can explain the difference from the best, picture by picture</source>
      <translation>Ob sich der Unterschied zum besten, Bild für Bild, allein mit Zufall erklären lässt</translation>
    </message>
    <message>
      <source>Whether its percentages can be trusted is not known of this model.</source>
      <translation>Ob man sich auf seine Prozentangaben verlassen kann, ist von diesem Modell nicht bekannt.</translation>
    </message>
    <message>
      <source>Whether the percentages can be taken at their word: of all answers with 80%, about 80 of 100 should be right.</source>
      <translation>Ob man die Prozentangaben beim Wort nehmen kann: Von allen Antworten mit 80 % sollten etwa 80 von 100 richtig sein.</translation>
    </message>
    <message>
      <source>Whether this is better than guessing is not sure.</source>
      <translation>Ob das besser als Raten ist, ist nicht sicher.</translation>
    </message>
    <message>
      <source>Which answers are shown</source>
      <translation>Angezeigte Antworten</translation>
    </message>
    <message>
      <source>Which camera</source>
      <translation>Welche Kamera</translation>
    </message>
    <message>
      <source>Which classes are mixed up</source>
      <translation>Welche Klassen verwechselt werden</translation>
    </message>
    <message>
      <source>Which classes are mixed up (confusion matrix)</source>
      <translation>Welche Klassen verwechselt werden (Konfusionsmatrix)</translation>
    </message>
    <message>
      <source>Which file?</source>
      <translation>Welche Datei?</translation>
    </message>
    <message>
      <source>Which folder has a sub-folder for each class?</source>
      <translation>Welcher Ordner hat für jede Klasse einen Unterordner?</translation>
    </message>
    <message>
      <source>Which folder should they go into?</source>
      <translation>In welchen Ordner sollen sie kommen?</translation>
    </message>
    <message>
      <source>Which folder?</source>
      <translation>Welcher Ordner?</translation>
    </message>
    <message>
      <source>Which pictures</source>
      <translation>Welche Bilder</translation>
    </message>
    <message>
      <source>Which pictures?</source>
      <translation>Welche Bilder?</translation>
    </message>
    <message>
      <source>Which to label next</source>
      <translation>Nächste zuordnen</translation>
    </message>
    <message>
      <source>Which to label next...</source>
      <translation>Nächste zuordnen...</translation>
    </message>
    <message>
      <source>Which values are suggested for everything not chosen by hand: accurate takes those that measured best, classic those of the usual courses (Adam at 1e-3, then 1e-4).</source>
      <translation>Welche Werte für alles vorgeschlagen werden, was nicht von Hand gewählt ist: accurate nimmt die, die in Messungen am besten waren, classic die der üblichen Kurse (Adam mit 1e-3, dann 1e-4).</translation>
    </message>
    <message>
      <source>While held: see what the network sees of it</source>
      <translation>Solange gehalten: sehen, was das Netz davon sieht</translation>
    </message>
    <message>
      <source>While the backbone learns, each epoch is judged and kept with a running average of the weights: this part of it stays at each step, 0.98 is about the last 50 steps; 0 takes the weights of the last step.</source>
      <translation>Während das Backbone lernt, wird jede Epoche mit einem gleitenden Mittel der Gewichte beurteilt und aufbewahrt: Dieser Teil davon bleibt bei jedem Schritt, 0,98 sind etwa die letzten 50 Schritte; 0 nimmt die Gewichte des letzten Schritts.</translation>
    </message>
    <message>
      <source>While the backbone learns: each block's learning rate is this part of the rate of the block above it, so that the lowest ones stay almost as they are; 1 gives all the same. 'gradual' has steps of its own.</source>
      <translation>Während das Backbone lernt: Die Lernrate jedes Blocks ist dieser Teil der Rate des Blocks darüber, sodass die untersten fast bleiben, wie sie sind; 1 gibt allen dieselbe. „gradual“ hat eigene Schritte.</translation>
    </message>
    <message>
      <source>Whoever made it can save the weights alone, in Python: torch.save(model.state_dict(), 'weights.pth').</source>
      <translation>Wer sie erstellt hat, kann nur die Gewichte speichern, in Python: torch.save(model.state_dict(), 'weights.pth').</translation>
    </message>
    <message>
      <source>Whole folder into a table</source>
      <translation>Ganzer Ordner als Tabelle</translation>
    </message>
    <message>
      <source>Whole run</source>
      <translation>Ganzer Lauf</translation>
    </message>
    <message>
      <source>Width of the MLP head's middle layer.</source>
      <translation>Breite der mittleren Schicht des MLP-Kopfs.</translation>
    </message>
    <message>
      <source>Will more pictures help?</source>
      <translation>Helfen mehr Bilder?</translation>
    </message>
    <message>
      <source>With a CSV table beside that folder</source>
      <translation>Mit CSV-Tabelle neben diesem Ordner</translation>
    </message>
    <message>
      <source>With a table for Excel beside that folder</source>
      <translation>Mit Excel-Tabelle neben diesem Ordner</translation>
    </message>
    <message>
      <source>With every class counted equally (balanced accuracy): {balanced_accuracy:.1%}. Loss (cross entropy; how far off it is on average, 0 at best) on these pictures: {loss:.4f}.</source>
      <translation>Jede Klasse gleich gezählt (balancierte Genauigkeit): {balanced_accuracy:.1%}. Verlust (Kreuzentropie; wie weit es im Mittel danebenliegt, bestenfalls 0) auf diesen Bildern: {loss:.4f}.</translation>
    </message>
    <message>
      <source>With every class counted equally, as this model does: {accuracy:.1%} ({low:.0%} to {high:.0%}, balanced accuracy). Believe this one.</source>
      <translation>Jede Klasse gleich gezählt, wie dieses Modell es tut: {accuracy:.1%} ({low:.0%} bis {high:.0%}, balancierte Genauigkeit). Verlassen Sie sich auf diese.</translation>
    </message>
    <message>
      <source>With every class counted equally: {balanced:.1%}.</source>
      <translation>Jede Klasse gleich gezählt: {balanced:.1%}.</translation>
    </message>
    <message>
      <source>With every class...</source>
      <translation>Mit allen Klassen...</translation>
    </message>
    <message numerus="yes">
      <source>With it hidden, the model misses {missed} of {n} pictures of '{name}' that it had right.</source>
      <translation>
        <numerusform>Ist das verdeckt, verfehlt das Modell {missed} von 1 Bild von „{name}“, bei dem es recht hatte.</numerusform>
        <numerusform>Ist das verdeckt, verfehlt das Modell {missed} von {n} Bildern von „{name}“, bei denen es recht hatte.</numerusform>
      </translation>
    </message>
    <message>
      <source>With more pictures of some classes a model answers those too readily. balanced takes that out of the finished model, so that every class counts as equally likely and rare ones are found; none leaves it, which suits where new pictures are as uneven; auto is balanced from three times as many pictures on.</source>
      <translation>Hat ein Modell von manchen Klassen mehr Bilder, antwortet es zu bereitwillig mit diesen. balanced gleicht das im fertigen Modell aus, sodass jede Klasse als gleich wahrscheinlich gilt und seltene gefunden werden; none lässt es so, was passt, wo neue Bilder ebenso ungleich verteilt sind; auto ist balanced ab dreimal so vielen Bildern.</translation>
    </message>
    <message>
      <source>With so many pictures, how good it will be is only tried when you ask for it, under “More choices”.</source>
      <translation>Wie gut es wird, wird bei so vielen Bildern nur auf Wunsch ausprobiert, unter „Mehr Auswahl“.</translation>
    </message>
    <message numerus="yes">
      <source>With that side or corner hidden, the model misses {missed} of {n} pictures of '{name}' that it had right.</source>
      <translation>
        <numerusform>Ist diese Seite oder Ecke verdeckt, verfehlt das Modell {missed} von 1 Bild von „{name}“, bei dem es recht hatte.</numerusform>
        <numerusform>Ist diese Seite oder Ecke verdeckt, verfehlt das Modell {missed} von {n} Bildern von „{name}“, bei denen es recht hatte.</numerusform>
      </translation>
    </message>
    <message>
      <source>With these choices it has learned what it can: the validation loss hardly changed over the last {n} epochs.</source>
      <translation>Mit diesen Einstellungen hat das Netz gelernt, was es kann: Der Validierungsverlust änderte sich in den letzten {n} Epochen kaum.</translation>
    </message>
    <message>
      <source>With your pictures open, it is said here how long each takes and how good it will be.</source>
      <translation>Wenn Ihre Bilder geöffnet sind, steht hier, wie lange jedes dauert und wie gut es wird.</translation>
    </message>
    <message>
      <source>With {backbone} frozen and only a new head, a split by chance shows {by_chance:.0%} right; on {new} it is {apart:.0%} ({low:.0%} to {high:.0%}). Measured with {n} pictures of {groups}, each answered by a head that had not seen it.</source>
      <translation>Mit eingefrorenem {backbone} und nur einem neuen Kopf zeigt eine zufällige Aufteilung {by_chance:.0%} richtig; bei {new} sind es {apart:.0%} ({low:.0%} bis {high:.0%}). Gemessen mit {n} Bildern ({groups}), jedes von einem Kopf beantwortet, der es nicht gesehen hatte.</translation>
    </message>
    <message>
      <source>With {backbone} frozen and only a new head, about {accuracy:.0%} of new pictures like these are answered right ({low:.0%} to {high:.0%}). Guessing gets {guessing:.0%}.</source>
      <translation>Mit eingefrorenem {backbone} und nur einem neuen Kopf werden etwa {accuracy:.0%} neuer Bilder dieser Art richtig beantwortet ({low:.0%} bis {high:.0%}). Raten schafft {guessing:.0%}.</translation>
    </message>
    <message>
      <source>With {groups} alone, the next one may give another figure than this range says.</source>
      <translation>Das sind nur {groups}; beim nächsten Mal kann sich eine andere Kennzahl ergeben, als diese Spanne sagt.</translation>
    </message>
    <message>
      <source>With {pictures} pictures, each was not compared with each: only pictures with the same content, or taken within seconds, stay together.</source>
      <translation>Bei {pictures} Bildern wurde nicht jedes mit jedem verglichen: Nur Bilder mit demselben Inhalt, oder binnen Sekunden aufgenommen, bleiben zusammen.</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Wörter</translation>
    </message>
    <message>
      <source>Worth knowing</source>
      <translation>Gut zu wissen</translation>
    </message>
    <message>
      <source>Write a CSV table instead; it has no such limit.</source>
      <translation>Schreiben Sie stattdessen eine CSV-Tabelle; die hat keine solche Grenze.</translation>
    </message>
    <message>
      <source>Write a cleaned copy</source>
      <translation>Bereinigte Kopie schreiben</translation>
    </message>
    <message>
      <source>Write a cleaned copy...</source>
      <translation>Bereinigte Kopie schreiben...</translation>
    </message>
    <message>
      <source>Write into "decision" beside a picture: '{keep}' (it is as it should be and is not told again), '{leave_out}' or '{move_to}'. Empty decides nothing.</source>
      <translation>Schreiben Sie in „decision“ neben einem Bild: „{keep}“ (es ist, wie es sein soll, und wird nicht wieder gemeldet), „{leave_out}“ oder „{move_to}“. Leer entscheidet nichts.</translation>
    </message>
    <message>
      <source>Write {choice}OWNER/NAME, as in the address of its page.</source>
      <translation>Schreiben Sie {choice}OWNER/NAME, wie in der Adresse seiner Seite.</translation>
    </message>
    <message>
      <source>Writes it for other programs, with its labels, a short example and a README for whoever gets it. Then the file is run on up to 20 of your pictures and compared with tlgui.</source>
      <translation>Schreibt es für andere Programme, mit seinen Klassen, einem kurzen Beispiel und einer README für alle, die es bekommen. Dann wird die Datei auf bis zu 20 Ihrer Bilder angewandt und mit tlgui verglichen.</translation>
    </message>
    <message>
      <source>Writing the model file. Large networks take a minute or two.</source>
      <translation>Die Modelldatei wird geschrieben. Große Netze brauchen ein, zwei Minuten.</translation>
    </message>
    <message>
      <source>Writing the report...</source>
      <translation>Bericht wird geschrieben...</translation>
    </message>
    <message>
      <source>Written to: {folder}</source>
      <translation>Geschrieben nach: {folder}</translation>
    </message>
    <message>
      <source>Wrong classes were not looked for: {reason}</source>
      <translation>Nach falschen Klassen wurde nicht gesucht: {reason}</translation>
    </message>
    <message>
      <source>Wrong: '{name}' is '{true}', and is answered '{answered}' with {probability:.1%}.</source>
      <translation>Falsch: „{name}“ ist „{true}“ und wird mit {probability:.1%} als „{answered}“ beantwortet.</translation>
    </message>
    <message>
      <source>Wrong: '{name}' is '{true}', and was answered '{answered}' with {probability:.1%}.</source>
      <translation>Falsch: „{name}“ ist „{true}“ und wurde mit {probability:.1%} als „{answered}“ beantwortet.</translation>
    </message>
    <message>
      <source>Yet beside the second, “{second}”, it fixed {fixed} mistakes and broke {broken} on these pictures: likely really worse. The validation pictures chose too luckily.</source>
      <translation>Neben dem zweiten, „{second}“, hat er auf diesen Bildern jedoch {fixed} Fehler behoben und {broken} neue gemacht: wahrscheinlich wirklich schlechter. Die Wahl nach den Validierungsbildern hatte zu viel Glück.</translation>
    </message>
    <message>
      <source>You added '{name}' as '{to}'.</source>
      <translation>Sie haben „{name}“ als „{to}“ hinzugefügt.</translation>
    </message>
    <message>
      <source>You can open another folder when it has finished.</source>
      <translation>Sie können einen anderen Ordner öffnen, wenn er zu Ende ist.</translation>
    </message>
    <message>
      <source>You can open another project when it has finished.</source>
      <translation>Sie können ein anderes Projekt öffnen, wenn er fertig ist.</translation>
    </message>
    <message>
      <source>You do not have permission to open the folder '{folder}'. Its pictures are left out.</source>
      <translation>Sie dürfen den Ordner „{folder}“ nicht öffnen. Seine Bilder werden ausgelassen.</translation>
    </message>
    <message>
      <source>You do not have permission to open the folder '{path}'.</source>
      <translation>Sie dürfen den Ordner „{path}“ nicht öffnen.</translation>
    </message>
    <message>
      <source>You do not have permission to read '{path}'.</source>
      <translation>Sie dürfen „{path}“ nicht lesen.</translation>
    </message>
    <message>
      <source>You left '{name}' out: it lies in '{was}', and no run uses it.</source>
      <translation>Sie haben „{name}“ ausgelassen: Es liegt in „{was}“, und kein Lauf verwendet es.</translation>
    </message>
    <message>
      <source>You moved '{name}': it lies in '{was}', and counts as '{to}'.</source>
      <translation>Sie haben „{name}“ verschoben: Es liegt in „{was}“ und zählt als „{to}“.</translation>
    </message>
    <message>
      <source>You say: {name}. The next run learns from it.</source>
      <translation>Sie sagen: {name}. Der nächste Lauf lernt daran.</translation>
    </message>
    <message>
      <source>You watched this folder when tlgui was closed, so it goes on, with the model '{model}'.</source>
      <translation>Dieser Ordner wurde beobachtet, als tlgui geschlossen wurde, daher geht es weiter, mit dem Modell „{model}“.</translation>
    </message>
    <message>
      <source>Your class: {name}</source>
      <translation>Ihre Klasse: {name}</translation>
    </message>
    <message>
      <source>Your classes are uneven: {n_most} pictures of '{most}' to learn from, {n_least} of '{least}'. The finished model counts every class as equally likely, so that it does not overlook the rare ones; its probabilities are meant so, too. The curves show it before that.</source>
      <translation>Ihre Klassen sind ungleich groß: {n_most} Bilder von „{most}“ zum Lernen, {n_least} von „{least}“. Das fertige Modell hält jede Klasse für gleich wahrscheinlich, damit es die seltenen nicht übersieht; so sind auch seine Wahrscheinlichkeiten gemeint. Die Kurven zeigen es vor diesem Ausgleich.</translation>
    </message>
    <message>
      <source>Your corrections</source>
      <translation>Ihre Korrekturen</translation>
    </message>
    <message>
      <source>Your learning rates stay as they were.</source>
      <translation>Ihre Lernraten bleiben, wie sie waren.</translation>
    </message>
    <message>
      <source>Your pictures and its answers: scroll with the arrow keys</source>
      <translation>Ihre Bilder und seine Antworten: Blättern mit den Pfeiltasten</translation>
    </message>
    <message>
      <source>Your pictures are much like those that {backbone} learned from. Measured: of {n} pictures it is surer of {share:.0%} whole than cut into {pieces} pieces and shuffled ({low:.0%} to {high:.0%}), so it knows the things in them. Chance gives 50%; from {border:.0%} on they count as similar.</source>
      <translation>Ihre Bilder ähneln sehr denen, an denen {backbone} gelernt hat. Gemessen an {n} Bildern: Bei {share:.0%} davon ist es sich sicherer, wenn das Bild ganz ist, als wenn es in {pieces} Teile zerschnitten und vermischt ist ({low:.0%} bis {high:.0%}); es kennt also die Dinge darauf. Der Zufall ergibt 50 %; ab {border:.0%} gelten sie als ähnlich.</translation>
    </message>
    <message>
      <source>Your pictures are unlike those that {backbone} learned from. Measured: of {n} pictures it is surer of {share:.0%} whole than cut into {pieces} pieces and shuffled ({low:.0%} to {high:.0%}), so the things in them say little to it. Chance gives 50%; from {border:.0%} on they count as similar.</source>
      <translation>Ihre Bilder ähneln denen nicht, an denen {backbone} gelernt hat. Gemessen an {n} Bildern: Bei {share:.0%} davon ist es sich sicherer, wenn das Bild ganz ist, als wenn es in {pieces} Teile zerschnitten und vermischt ist ({low:.0%} bis {high:.0%}); die Dinge darauf sagen ihm also wenig. Der Zufall ergibt 50 %; ab {border:.0%} gelten sie als ähnlich.</translation>
    </message>
    <message>
      <source>Your pictures come from {groups}.</source>
      <translation>Ihre Bilder verteilen sich auf {groups}.</translation>
    </message>
    <message>
      <source>Your run on “{dataset}” stopped after epoch {epoch} of {n}. Continue?</source>
      <translation>Ihr Lauf mit „{dataset}“ endete nach Epoche {epoch} von {n}. Fortsetzen?</translation>
    </message>
    <message>
      <source>Your run on “{dataset}” stopped before its first epoch had finished. Continue?</source>
      <translation>Ihr Lauf mit „{dataset}“ endete, bevor seine erste Epoche fertig war. Fortsetzen?</translation>
    </message>
    <message>
      <source>a zero byte is in {what}</source>
      <translation>{what} enthält ein Nullbyte</translation>
    </message>
    <message>
      <source>about {duration} left</source>
      <translation>noch etwa {duration}</translation>
    </message>
    <message>
      <source>accurate good</source>
      <translation>genau gut</translation>
    </message>
    <message>
      <source>add the class '{name}'</source>
      <translation>die Klasse „{name}“ hinzufügen</translation>
    </message>
    <message>
      <source>added layer</source>
      <translation>Zusatzschicht</translation>
    </message>
    <message>
      <source>all unfrozen</source>
      <translation>alles aufgetaut</translation>
    </message>
    <message>
      <source>answered {answered}, {probability:.0%} sure</source>
      <translation>Antwort {answered}, zu {probability:.0%} sicher</translation>
    </message>
    <message>
      <source>are damaged: their hash is not the one in the file's name</source>
      <translation>sind beschädigt: der Hash ist nicht der im Dateinamen</translation>
    </message>
    <message>
      <source>at first {rate:g}</source>
      <translation>anfangs {rate:g}</translation>
    </message>
    <message>
      <source>auto</source>
      <translation>automatisch</translation>
    </message>
    <message>
      <source>batch {batch} of {n}</source>
      <translation>Batch {batch} von {n}</translation>
    </message>
    <message>
      <source>best</source>
      <translation>am besten</translation>
    </message>
    <message>
      <source>best: lowest validation loss</source>
      <translation>bester Validierungsverlust</translation>
    </message>
    <message>
      <source>broken off</source>
      <translation>abgebrochen</translation>
    </message>
    <message>
      <source>by a model that was open before</source>
      <translation>von einem vorher geöffneten Modell</translation>
    </message>
    <message>
      <source>call '{name}' '{to}'</source>
      <translation>„{name}“ in „{to}“ umbenennen</translation>
    </message>
    <message>
      <source>cannot be read: {reason}</source>
      <translation>lassen sich nicht lesen: {reason}</translation>
    </message>
    <message>
      <source>channel {number}</source>
      <translation>Kanal {number}</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>gewählt</translation>
    </message>
    <message>
      <source>chosen, {letter}</source>
      <translation>ausgewählt, {letter}</translation>
    </message>
    <message>
      <source>colour changes {value}</source>
      <translation>Farbänderungen {value}</translation>
    </message>
    <message>
      <source>crops down to {value}%</source>
      <translation>Ausschnitte bis {value} %</translation>
    </message>
    <message>
      <source>damaged</source>
      <translation>beschädigt</translation>
    </message>
    <message>
      <source>describes pictures, few pictures</source>
      <translation>beschreibt Bilder, wenige Bilder</translation>
    </message>
    <message>
      <source>did not answer any more</source>
      <translation>antwortete nicht mehr</translation>
    </message>
    <message>
      <source>done</source>
      <translation>fertig</translation>
    </message>
    <message>
      <source>each block {part:g} of the one above it</source>
      <translation>jeder Block {part:g} des Blocks darüber</translation>
    </message>
    <message>
      <source>ended early by the person</source>
      <translation>von Hand vorzeitig beendet</translation>
    </message>
    <message>
      <source>ended with a fault (exit code {code})</source>
      <translation>endete mit einem Fehler (Code {code})</translation>
    </message>
    <message>
      <source>epochs</source>
      <translation>Epochen</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>gescheitert</translation>
    </message>
    <message>
      <source>fine-tuned</source>
      <translation>mit Fine-Tuning</translation>
    </message>
    <message>
      <source>fine-tuning</source>
      <translation>Fine-Tuning</translation>
    </message>
    <message>
      <source>fine-tuning {rate:g}</source>
      <translation>Fine-Tuning {rate:g}</translation>
    </message>
    <message>
      <source>finished</source>
      <translation>fertig</translation>
    </message>
    <message>
      <source>fitted</source>
      <translation>angepasst</translation>
    </message>
    <message>
      <source>folded</source>
      <translation>zugeklappt</translation>
    </message>
    <message>
      <source>folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>from random weights</source>
      <translation>aus Zufallsgewichten</translation>
    </message>
    <message>
      <source>from the top</source>
      <translation>von oben</translation>
    </message>
    <message>
      <source>frozen</source>
      <translation>eingefroren</translation>
    </message>
    <message>
      <source>frozen. It stays as it is and keeps what it knows.</source>
      <translation>eingefroren. Er bleibt, wie er ist, und behält, was er kann.</translation>
    </message>
    <message>
      <source>frozen: unchanged</source>
      <translation>eingefroren: unverändert</translation>
    </message>
    <message>
      <source>going on</source>
      <translation>läuft</translation>
    </message>
    <message>
      <source>has no numbers</source>
      <translation>hat keine Zahlen</translation>
    </message>
    <message>
      <source>head only</source>
      <translation>nur der Kopf</translation>
    </message>
    <message>
      <source>head, then all</source>
      <translation>Kopf, dann alles</translation>
    </message>
    <message>
      <source>holds complex numbers</source>
      <translation>enthält komplexe Zahlen</translation>
    </message>
    <message>
      <source>interrupted</source>
      <translation>unterbrochen</translation>
    </message>
    <message>
      <source>is not a plain block of numbers</source>
      <translation>ist kein einfacher Block von Zahlen</translation>
    </message>
    <message>
      <source>is quantised to a few bits</source>
      <translation>ist auf wenige Bits quantisiert</translation>
    </message>
    <message>
      <source>is {shown}</source>
      <translation>ist {shown}</translation>
    </message>
    <message>
      <source>is {true}</source>
      <translation>ist {true}</translation>
    </message>
    <message>
      <source>it</source>
      <translation>der Inhalt</translation>
    </message>
    <message>
      <source>it gave no reason</source>
      <translation>ein Grund wurde nicht genannt</translation>
    </message>
    <message>
      <source>it has no pictures</source>
      <translation>es sind keine Bilder darin</translation>
    </message>
    <message>
      <source>it holds more than {n} files</source>
      <translation>es enthält mehr als {n} Dateien</translation>
    </message>
    <message>
      <source>it holds something else than a message</source>
      <translation>der Inhalt ist etwas anderes als eine Nachricht</translation>
    </message>
    <message>
      <source>it is damaged</source>
      <translation>es ist beschädigt</translation>
    </message>
    <message>
      <source>it is nested too deeply</source>
      <translation>die Verschachtelung ist zu tief</translation>
    </message>
    <message>
      <source>it is not JSON from line {line}, column {column} on</source>
      <translation>ab Zeile {line}, Spalte {column} ist es kein JSON</translation>
    </message>
    <message>
      <source>it is not text</source>
      <translation>es ist kein Text</translation>
    </message>
    <message>
      <source>it is protected by a password</source>
      <translation>es ist mit einem Passwort geschützt</translation>
    </message>
    <message>
      <source>it names one key twice</source>
      <translation>ein Schlüssel kommt zweimal vor</translation>
    </message>
    <message>
      <source>it would take {size:,.0f} MB, and {free:,.0f} MB are free</source>
      <translation>es würde {size:,.0f} MB belegen, und {free:,.0f} MB sind frei</translation>
    </message>
    <message>
      <source>its contents are packed so tightly that it may be built to fill the disk</source>
      <translation>sein Inhalt ist so dicht gepackt, dass es dafür gemacht sein kann, den Datenträger zu füllen</translation>
    </message>
    <message>
      <source>large</source>
      <translation>groß</translation>
    </message>
    <message>
      <source>later</source>
      <translation>später</translation>
    </message>
    <message>
      <source>learned, and did not move</source>
      <translation>hat gelernt, ohne sich zu ändern</translation>
    </message>
    <message>
      <source>learning rate</source>
      <translation>Lernrate</translation>
    </message>
    <message>
      <source>learning...</source>
      <translation>lernt...</translation>
    </message>
    <message>
      <source>learns</source>
      <translation>lernt</translation>
    </message>
    <message>
      <source>learns, rate {rate}</source>
      <translation>lernt, Rate {rate}</translation>
    </message>
    <message>
      <source>learns. Its learning rate, {rate}, says how large its steps are.</source>
      <translation>lernt. Seine Lernrate, {rate}, sagt, wie groß seine Schritte sind.</translation>
    </message>
    <message>
      <source>learns. While all else rests, the best head is worked out at once, without a learning rate.</source>
      <translation>lernt. Während alles andere ruht, wird der beste Kopf auf einmal berechnet, ohne Lernrate.</translation>
    </message>
    <message>
      <source>learns: fitted at once</source>
      <translation>lernt: auf einmal angepasst</translation>
    </message>
    <message numerus="yes">
      <source>leave {n} pictures out</source>
      <translation>
        <numerusform>1 Bild auslassen</numerusform>
        <numerusform>{n} Bilder auslassen</numerusform>
      </translation>
    </message>
    <message>
      <source>left out</source>
      <translation>ausgelassen</translation>
    </message>
    <message>
      <source>less good</source>
      <translation>weniger gut</translation>
    </message>
    <message>
      <source>licence not known</source>
      <translation>Lizenz unbekannt</translation>
    </message>
    <message>
      <source>lies in {was}</source>
      <translation>liegt in {was}</translation>
    </message>
    <message>
      <source>likely real.</source>
      <translation>wahrscheinlich echt.</translation>
    </message>
    <message>
      <source>looking...</source>
      <translation>sieht nach...</translation>
    </message>
    <message>
      <source>lower rate</source>
      <translation>kleinere Rate</translation>
    </message>
    <message>
      <source>make '{name}' a part of '{to}'</source>
      <translation>„{name}“ zu einem Teil von „{to}“ machen</translation>
    </message>
    <message>
      <source>may be chance.</source>
      <translation>vielleicht Zufall.</translation>
    </message>
    <message>
      <source>maybe equal</source>
      <translation>vielleicht gleich</translation>
    </message>
    <message>
      <source>measured</source>
      <translation>Messung</translation>
    </message>
    <message>
      <source>mirroring</source>
      <translation>Spiegelung</translation>
    </message>
    <message>
      <source>model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>more epochs</source>
      <translation>mehr Epochen</translation>
    </message>
    <message>
      <source>more than {duration} left</source>
      <translation>noch mehr als {duration}</translation>
    </message>
    <message>
      <source>most like '{name}'</source>
      <translation>am ehesten „{name}“</translation>
    </message>
    <message numerus="yes">
      <source>move {n} pictures to '{name}'</source>
      <translation>
        <numerusform>1 Bild nach „{name}“ verschieben</numerusform>
        <numerusform>{n} Bilder nach „{name}“ verschieben</numerusform>
      </translation>
    </message>
    <message>
      <source>moved {change}</source>
      <translation>um {change} verändert</translation>
    </message>
    <message>
      <source>name@computer, as ssh knows it</source>
      <translation>name@computer, wie ssh ihn kennt</translation>
    </message>
    <message>
      <source>new cameras</source>
      <translation>neuen Kameras</translation>
    </message>
    <message>
      <source>new days</source>
      <translation>neuen Tagen</translation>
    </message>
    <message>
      <source>new groups</source>
      <translation>neuen Gruppen</translation>
    </message>
    <message>
      <source>new last layer</source>
      <translation>neue letzte Schicht</translation>
    </message>
    <message>
      <source>new rounds</source>
      <translation>neuen Runden</translation>
    </message>
    <message>
      <source>new sub-folders</source>
      <translation>neuen Unterordnern</translation>
    </message>
    <message>
      <source>new: it began with random weights</source>
      <translation>neu: begann mit Zufallsgewichten</translation>
    </message>
    <message>
      <source>no backbone is called '{name}'</source>
      <translation>kein Backbone heißt „{name}“</translation>
    </message>
    <message>
      <source>no network's weights are on this computer.</source>
      <translation>Von keinem Netz sind die Gewichte auf diesem Computer.</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>not chosen</source>
      <translation>nicht ausgewählt</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <source>not known of a model file without its run folder</source>
      <translation>bei einer Modelldatei ohne den Ordner ihres Laufs nicht bekannt</translation>
    </message>
    <message>
      <source>not made</source>
      <translation>entfällt</translation>
    </message>
    <message>
      <source>not on this computer</source>
      <translation>nicht auf diesem Computer</translation>
    </message>
    <message>
      <source>not read</source>
      <translation>nicht gelesen</translation>
    </message>
    <message>
      <source>not sure</source>
      <translation>nicht sicher</translation>
    </message>
    <message>
      <source>not there any more</source>
      <translation>nicht mehr da</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <source>now</source>
      <translation>jetzt</translation>
    </message>
    <message numerus="yes">
      <source>of each class are answered right on average, each class counted equally (balanced accuracy), on {n} {part} pictures</source>
      <translation>
        <numerusform>jeder Klasse sind im Mittel richtig beantwortet, jede Klasse gleich gezählt (balancierte Genauigkeit), auf 1 Bild ({part})</numerusform>
        <numerusform>jeder Klasse sind im Mittel richtig beantwortet, jede Klasse gleich gezählt (balancierte Genauigkeit), auf {n} Bildern ({part})</numerusform>
      </translation>
    </message>
    <message>
      <source>of each class are answered right on average, each class counted equally (balanced accuracy), on {pictures}. With so many pictures, the true figure very likely (95%) lies between {low:.0%} and {high:.0%}.</source>
      <translation>jeder Klasse sind im Mittel richtig beantwortet, jede Klasse gleich gezählt (balancierte Genauigkeit); gemessen: {pictures}. Bei so vielen Bildern liegt der wahre Wert sehr wahrscheinlich (95 %) zwischen {low:.0%} und {high:.0%}.</translation>
    </message>
    <message numerus="yes">
      <source>of the answers are right, on {n} {part} pictures</source>
      <translation>
        <numerusform>der Antworten sind richtig, auf 1 Bild ({part})</numerusform>
        <numerusform>der Antworten sind richtig, auf {n} Bildern ({part})</numerusform>
      </translation>
    </message>
    <message>
      <source>of the answers are right, on {pictures}. With so many pictures, the true figure very likely (95%) lies between {accuracy_low:.0%} and {accuracy_high:.0%}.</source>
      <translation>der Antworten sind richtig; gemessen: {pictures}. Bei so vielen Bildern liegt der wahre Wert sehr wahrscheinlich (95 %) zwischen {accuracy_low:.0%} und {accuracy_high:.0%}.</translation>
    </message>
    <message>
      <source>off</source>
      <translation>aus</translation>
    </message>
    <message>
      <source>other classes</source>
      <translation>andere Klassen</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>pausiert</translation>
    </message>
    <message>
      <source>per picture</source>
      <translation>je Bild</translation>
    </message>
    <message>
      <source>pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>pip, which installs Python packages, gave an answer that tlgui cannot read: {error}.</source>
      <translation>pip, das Python-Pakete installiert, gab eine Antwort, die tlgui nicht lesen kann: {error}.</translation>
    </message>
    <message>
      <source>pretrained, fine-tuned</source>
      <translation>vortrainiert, mit Fine-Tuning</translation>
    </message>
    <message>
      <source>pretrained, head alone</source>
      <translation>vortrainiert, nur der Kopf</translation>
    </message>
    <message numerus="yes">
      <source>put {n} pictures into a new class '{name}'</source>
      <translation>
        <numerusform>1 Bild in eine neue Klasse „{name}“ legen</numerusform>
        <numerusform>{n} Bilder in eine neue Klasse „{name}“ legen</numerusform>
      </translation>
    </message>
    <message>
      <source>quick fast</source>
      <translation>schnell flink</translation>
    </message>
    <message>
      <source>random weights</source>
      <translation>Zufallsgewichte</translation>
    </message>
    <message>
      <source>ready</source>
      <translation>bereit</translation>
    </message>
    <message>
      <source>ready to use</source>
      <translation>einsatzbereit</translation>
    </message>
    <message>
      <source>repeats a few numbers instead of holding them all</source>
      <translation>wiederholt wenige Zahlen, statt alle zu enthalten</translation>
    </message>
    <message>
      <source>rotations up to {value} degrees</source>
      <translation>Drehungen bis {value} Grad</translation>
    </message>
    <message>
      <source>sees {input_size_px} px</source>
      <translation>sieht {input_size_px} px</translation>
    </message>
    <message>
      <source>small</source>
      <translation>klein</translation>
    </message>
    <message>
      <source>small network</source>
      <translation>kleines Netz</translation>
    </message>
    <message>
      <source>stopped</source>
      <translation>gestoppt</translation>
    </message>
    <message>
      <source>stopping...</source>
      <translation>wird gestoppt...</translation>
    </message>
    <message>
      <source>such as what was different</source>
      <translation>etwa was anders war</translation>
    </message>
    <message numerus="yes">
      <source>take back {n} decisions</source>
      <translation>
        <numerusform>1 Entscheidung zurücknehmen</numerusform>
        <numerusform>{n} Entscheidungen zurücknehmen</numerusform>
      </translation>
    </message>
    <message>
      <source>test</source>
      <translation>Test</translation>
    </message>
    <message>
      <source>testing</source>
      <translation>Test</translation>
    </message>
    <message>
      <source>the Apple GPU</source>
      <translation>der Apple-GPU</translation>
    </message>
    <message>
      <source>the border, all around</source>
      <translation>den Rand ringsum</translation>
    </message>
    <message>
      <source>the built-in starter network</source>
      <translation>das eingebaute Starternetz</translation>
    </message>
    <message>
      <source>the file that was asked for</source>
      <translation>die angeforderte Datei</translation>
    </message>
    <message>
      <source>the file that was downloaded before</source>
      <translation>die Datei, die zuvor heruntergeladen wurde</translation>
    </message>
    <message>
      <source>the left edge</source>
      <translation>die linke Kante</translation>
    </message>
    <message>
      <source>the lower edge</source>
      <translation>die untere Kante</translation>
    </message>
    <message>
      <source>the lower left corner</source>
      <translation>die linke untere Ecke</translation>
    </message>
    <message>
      <source>the lower right corner</source>
      <translation>die rechte untere Ecke</translation>
    </message>
    <message>
      <source>the other {n} pictures are answered as before.</source>
      <translation>Die anderen {n} Bilder werden beantwortet wie zuvor.</translation>
    </message>
    <message numerus="yes">
      <source>the processor ({n} threads)</source>
      <translation>
        <numerusform>dem Prozessor (1 Thread)</numerusform>
        <numerusform>dem Prozessor ({n} Threads)</numerusform>
      </translation>
    </message>
    <message>
      <source>the right edge</source>
      <translation>die rechte Kante</translation>
    </message>
    <message>
      <source>the upper edge</source>
      <translation>die obere Kante</translation>
    </message>
    <message>
      <source>the upper left corner</source>
      <translation>die linke obere Ecke</translation>
    </message>
    <message>
      <source>the upper right corner</source>
      <translation>die rechte obere Ecke</translation>
    </message>
    <message>
      <source>this computer</source>
      <translation>dieser Computer</translation>
    </message>
    <message>
      <source>timm (results-imagenet.csv)</source>
      <translation>timm (results-imagenet.csv)</translation>
    </message>
    <message>
      <source>tlgui did not draw '{path}', where sample pictures would be drawn; it was left as it is.</source>
      <translation>„{path}“, wohin Beispielbilder gezeichnet würden, stammt nicht von tlgui; es wurde gelassen, wie es war.</translation>
    </message>
    <message>
      <source>tlgui is still looking at the pictures.</source>
      <translation>tlgui sieht sich die Bilder noch an.</translation>
    </message>
    <message>
      <source>tlgui trains with its own PyTorch, because {python} was not found.</source>
      <translation>tlgui trainiert mit seinem eigenen PyTorch, weil {python} nicht gefunden wurde.</translation>
    </message>
    <message>
      <source>tlgui trains with {python}.</source>
      <translation>tlgui trainiert mit {python}.</translation>
    </message>
    <message>
      <source>tlgui uses Apple's GPU automatically; Macs no longer support NVIDIA GPUs.</source>
      <translation>tlgui verwendet die GPU von Apple automatisch; Macs unterstützen keine NVIDIA-GPUs mehr.</translation>
    </message>
    <message>
      <source>tlgui {new} is available (you have {current}). {url}</source>
      <translation>tlgui {new} ist verfügbar (Sie haben {current}). {url}</translation>
    </message>
    <message>
      <source>tlgui {version}

Teaches a pretrained network to tell your own pictures apart: first a new head learns while the network is frozen, then everything learns gently.

{privacy}

MIT licence.</source>
      <translation>tlgui {version}

Bringt einem vortrainierten Netz bei, Ihre eigenen Bilder zu unterscheiden: Zuerst lernt ein neuer Kopf, während das Netz eingefroren ist, dann lernt behutsam alles.

{privacy}

MIT-Lizenz.</translation>
    </message>
    <message>
      <source>tlgui's own PyTorch</source>
      <translation>dem PyTorch von tlgui</translation>
    </message>
    <message>
      <source>torchvision</source>
      <translation>torchvision</translation>
    </message>
    <message>
      <source>training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>unfolded</source>
      <translation>aufgeklappt</translation>
    </message>
    <message>
      <source>unfreeze</source>
      <translation>auftauen</translation>
    </message>
    <message>
      <source>unfrozen from the top</source>
      <translation>von oben aufgetaut</translation>
    </message>
    <message>
      <source>units</source>
      <translation>Neuronen</translation>
    </message>
    <message>
      <source>validation</source>
      <translation>Validierung</translation>
    </message>
    <message>
      <source>values that are not numbers (NaN or infinite), as after a training that went wrong</source>
      <translation>Werte, die keine Zahlen sind (NaN oder unendlich), wie nach einem missglückten Training</translation>
    </message>
    <message>
      <source>waits</source>
      <translation>wartet</translation>
    </message>
    <message>
      <source>was killed (signal {signal})</source>
      <translation>wurde beendet (Signal {signal})</translation>
    </message>
    <message>
      <source>whole numbers, not weights</source>
      <translation>ganze Zahlen, keine Gewichte</translation>
    </message>
    <message>
      <source>you say: {name}</source>
      <translation>Sie sagen: {name}</translation>
    </message>
    <message>
      <source>you: {changes}</source>
      <translation>Sie: {changes}</translation>
    </message>
    <message>
      <source>{accuracy:.0%} ({low:.0%} to {high:.0%}) as the first answer, before the first epoch: that was a new head alone, not this model, counted on training pictures that it had not learned from.</source>
      <translation>{accuracy:.0%} ({low:.0%} bis {high:.0%}) als erste Antwort, vor der ersten Epoche: Das war nur ein neuer Kopf, nicht dieses Modell, gezählt an Trainingsbildern, an denen er nicht gelernt hatte.</translation>
    </message>
    <message>
      <source>{accuracy:.0%} right</source>
      <translation>{accuracy:.0%} richtig</translation>
    </message>
    <message>
      <source>{accuracy:.0%} right ({low:.0%} to {high:.0%})</source>
      <translation>{accuracy:.0%} richtig ({low:.0%} bis {high:.0%})</translation>
    </message>
    <message>
      <source>{accuracy:.0f}% on ImageNet</source>
      <translation>{accuracy:.0f} % auf ImageNet</translation>
    </message>
    <message>
      <source>{accuracy:.1%}</source>
      <translation>{accuracy:.1%}</translation>
    </message>
    <message>
      <source>{accuracy:.1%} ({low:.0%} to {high:.0%})</source>
      <translation>{accuracy:.1%} ({low:.0%} bis {high:.0%})</translation>
    </message>
    <message>
      <source>{accuracy:.1%} ({low:.0%} to {high:.0%}) with {pictures}</source>
      <translation>{pictures}: {accuracy:.1%} ({low:.0%} bis {high:.0%})</translation>
    </message>
    <message>
      <source>{accuracy:.1%} in the curves, after epoch {epoch}: on the validation pictures too, but measured during the run, with quicker and less precise arithmetic.</source>
      <translation>{accuracy:.1%} in den Kurven, nach Epoche {epoch}: ebenfalls auf den Validierungsbildern, aber während des Laufs gemessen, schneller und weniger genau gerechnet.</translation>
    </message>
    <message>
      <source>{accuracy:.1%} in the curves, after epoch {epoch}: on the validation pictures too, each counted once, and before the model counted every class equally.</source>
      <translation>{accuracy:.1%} in den Kurven, nach Epoche {epoch}: ebenfalls auf den Validierungsbildern, jedes einmal gezählt, und bevor das Modell jede Klasse gleich gewichtet hat.</translation>
    </message>
    <message>
      <source>{accuracy:.1%} of the training pictures, in the same epoch: it learned from these, so this says nothing of new pictures.</source>
      <translation>{accuracy:.1%} der Trainingsbilder, in derselben Epoche: An diesen hat es gelernt, über neue Bilder sagt das also nichts.</translation>
    </message>
    <message numerus="yes">
      <source>{accuracy:.1%} on the {n} validation pictures: the best epoch was chosen by them, so this may look a little too good.</source>
      <translation>
        <numerusform>{accuracy:.1%} auf dem 1 Validierungsbild: Danach wurde die beste Epoche gewählt, deshalb kann dieser Wert zu gut aussehen.</numerusform>
        <numerusform>{accuracy:.1%} auf den {n} Validierungsbildern: Danach wurde die beste Epoche gewählt, deshalb kann dieser Wert etwas zu gut aussehen.</numerusform>
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
{accuracy}  ·  sieht {input_size_px} px  ·  {where}{estimate}</translation>
    </message>
    <message>
      <source>{backbone}
{facts}{estimate}</source>
      <translation>{backbone}
{facts}{estimate}</translation>
    </message>
    <message>
      <source>{backbone} can only answer with the {n_names} names that it learned, and none of your classes is among them: it takes your pictures for what it has names for. So it gets a new head, which learns your classes.</source>
      <translation>{backbone} kann nur mit den {n_names} Namen antworten, die es gelernt hat, und keine Ihrer Klassen ist darunter: Es hält Ihre Bilder für das, wofür es Namen hat. Deshalb bekommt es einen neuen Kopf, der Ihre Klassen lernt.</translation>
    </message>
    <message>
      <source>{backbone} can only answer with the {n_names} names that it learned. Of your {n_classes} classes it has names for {names} alone, so it must be told about the others: a new head learns yours, and only yours.</source>
      <translation>{backbone} kann nur mit den {n_names} Namen antworten, die es gelernt hat. Von Ihren {n_classes} Klassen hat es nur für {names} Namen, die anderen muss es also erst kennenlernen: Ein neuer Kopf lernt Ihre, und nur Ihre.</translation>
    </message>
    <message>
      <source>{backbone} has names for all of your classes, but it still answers with any of the {n_names} that it learned. A new head answers with yours alone, and learns from your pictures what tells them apart.</source>
      <translation>{backbone} hat Namen für alle Ihre Klassen, antwortet aber weiterhin mit irgendeinem der {n_names}, die es gelernt hat. Ein neuer Kopf antwortet nur mit Ihren und lernt aus Ihren Bildern, was sie unterscheidet.</translation>
    </message>
    <message>
      <source>{backbone} has no weights called '{name}'.</source>
      <translation>{backbone} hat keine Gewichte namens „{name}“.</translation>
    </message>
    <message>
      <source>{backbone} is one of timm's networks, and timm is not installed here.</source>
      <translation>{backbone} ist eines der Netze von timm, und timm ist hier nicht installiert.</translation>
    </message>
    <message>
      <source>{backbone} was made to describe pictures of any kind, for heads of other people's making. So train the head alone and keep the rest frozen; its makers count on that. If it falls short, let the upper blocks learn too.</source>
      <translation>{backbone} wurde gemacht, um Bilder jeder Art zu beschreiben, für Köpfe, die andere darauf setzen. Trainieren Sie also nur den Kopf und lassen Sie den Rest eingefroren; so ist es von seinen Urhebern gedacht. Reicht es nicht, lassen Sie auch die oberen Blöcke lernen.</translation>
    </message>
    <message>
      <source>{backbone} was made to tell of pictures rather than to name what is in them: it comes without a last layer, so it has no answers to show.</source>
      <translation>{backbone} wurde gemacht, um Bilder zu beschreiben, nicht um zu benennen, was darauf ist: Es kommt ohne letzte Schicht, hat also keine Antworten zu zeigen.</translation>
    </message>
    <message>
      <source>{backbone}, starting from {weights}</source>
      <translation>{backbone}, ausgehend von {weights}</translation>
    </message>
    <message>
      <source>{base} Its last layer is for {n} classes and is not used: the new head takes its place.</source>
      <translation>{base} Die letzte Schicht ist für {n} Klassen und wird nicht verwendet: Der neue Kopf tritt an ihre Stelle.</translation>
    </message>
    <message>
      <source>{base} Its last layer is not used: the new head takes its place.</source>
      <translation>{base} Die letzte Schicht wird nicht verwendet: Der neue Kopf tritt an ihre Stelle.</translation>
    </message>
    <message>
      <source>{base} The rest is not used.</source>
      <translation>{base} Der Rest wird nicht verwendet.</translation>
    </message>
    <message>
      <source>{before:.0%} → {after:.0%} on the other {n} pictures, likely a real gain.</source>
      <translation>{before:.0%} → {after:.0%} auf den anderen {n} Bildern, wahrscheinlich ein echter Gewinn.</translation>
    </message>
    <message>
      <source>{before:.0%} → {after:.0%} on the other {n} pictures, likely a real loss.</source>
      <translation>{before:.0%} → {after:.0%} auf den anderen {n} Bildern, wahrscheinlich ein echter Verlust.</translation>
    </message>
    <message>
      <source>{before:.0%} → {after:.0%} on the other {n} pictures; chance alone can explain that.</source>
      <translation>{before:.0%} → {after:.0%} auf den anderen {n} Bildern; das lässt sich allein mit Zufall erklären.</translation>
    </message>
    <message>
      <source>{before:.0%} → {after:.0%} on the other {n} pictures; too few are answered differently to tell.</source>
      <translation>{before:.0%} → {after:.0%} auf den anderen {n} Bildern; für ein Urteil sind zu wenige anders beantwortet.</translation>
    </message>
    <message>
      <source>{best} comes first, but {others} may be just as good: the difference is within what chance gives with {n} pictures.</source>
      <translation>{best} liegt vorn, aber {others} können ebenso gut sein: Der Unterschied liegt im Rahmen dessen, was bei {n} Bildern der Zufall ergibt.</translation>
    </message>
    <message>
      <source>{best} is best; chance alone hardly explains that.</source>
      <translation>{best} ist am besten; Zufall allein erklärt das kaum.</translation>
    </message>
    <message>
      <source>{blocks} unfrozen</source>
      <translation>{blocks} aufgetaut</translation>
    </message>
    <message>
      <source>{block} at {rate}</source>
      <translation>{block} mit {rate}</translation>
    </message>
    <message>
      <source>{block} in “{phase}”: {what}</source>
      <translation>{block} in „{phase}“: {what}</translation>
    </message>
    <message>
      <source>{decay:g} of the average kept at each step</source>
      <translation>{decay:g} des Mittelwerts bleiben bei jedem Schritt</translation>
    </message>
    <message>
      <source>{done:.0%} - {name} - tlgui</source>
      <translation>{done:.0%} - {name} - tlgui</translation>
    </message>
    <message>
      <source>{done:.0%}, epoch {epoch} of {n}</source>
      <translation>{done:.0%}, Epoche {epoch} von {n}</translation>
    </message>
    <message>
      <source>{done:.0%}, {left} - {name} - tlgui</source>
      <translation>{done:.0%}, {left} - {name} - tlgui</translation>
    </message>
    <message>
      <source>{done} of {n}</source>
      <translation>{done} von {n}</translation>
    </message>
    <message numerus="yes">
      <source>{done} of {n} runs are finished.</source>
      <translation>
        <numerusform>{done} von 1 Lauf ist fertig.</numerusform>
        <numerusform>{done} von {n} Läufen sind fertig.</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {total} answered</source>
      <translation>{done} von {total} beantwortet</translation>
    </message>
    <message>
      <source>{done} of {total} pictures</source>
      <translation>{done} von {total} Bildern</translation>
    </message>
    <message>
      <source>{error} It is left out.</source>
      <translation>{error} Es wird ausgelassen.</translation>
    </message>
    <message>
      <source>{error} The run ends here, and the best model so far is kept.</source>
      <translation>{error} Der Lauf endet hier, und das bisher beste Modell ist aufbewahrt.</translation>
    </message>
    <message>
      <source>{falls}; no learning rate stands out.</source>
      <translation>{falls}; keine Lernrate ragt heraus.</translation>
    </message>
    <message>
      <source>{falls}; the suggested learning rate is {chosen}.</source>
      <translation>{falls}; die vorgeschlagene Lernrate ist {chosen}.</translation>
    </message>
    <message>
      <source>{family} family, built by timm. Sees pictures at {input_size_px} x {input_size_px} pixels, has {n_parameters:.1f} million parameters and takes {cost:.2f} billion multiply-adds per picture. Licence of its weights: {licence}.</source>
      <translation>Familie {family}, gebaut von timm. Sieht Bilder mit {input_size_px} x {input_size_px} Pixeln, hat {n_parameters:.1f} Millionen Parameter und braucht {cost:.2f} Milliarden Multiply-Adds je Bild. Lizenz seiner Gewichte: {licence}.</translation>
    </message>
    <message>
      <source>{family} family. Sees pictures at {input_size_px} x {input_size_px} pixels, gets {imagenet_top1:.1f}% of ImageNet's photos right (top-1), has {n_parameters:.1f} million parameters and takes {cost} billion multiply-adds per picture.{licence}</source>
      <translation>Familie {family}. Sieht Bilder mit {input_size_px} x {input_size_px} Pixeln, hat bei {imagenet_top1:.1f} % der Fotos von ImageNet recht (Top-1), hat {n_parameters:.1f} Millionen Parameter und braucht {cost} Milliarden Multiply-Adds je Bild.{licence}</translation>
    </message>
    <message>
      <source>{fetch}, then train</source>
      <translation>{fetch}, dann trainieren</translation>
    </message>
    <message>
      <source>{first} {second}</source>
      <translation>{first} {second}</translation>
    </message>
    <message>
      <source>{fits} It is timm's {name}, for pictures of {size_px} pixels.</source>
      <translation>{fits} Es ist {name} von timm, für Bilder von {size_px} Pixeln.</translation>
    </message>
    <message>
      <source>{fits} It is torchvision's {name}, for pictures of {size_px} pixels.</source>
      <translation>{fits} Es ist {name} von torchvision, für Bilder von {size_px} Pixeln.</translation>
    </message>
    <message>
      <source>{host} ({name})</source>
      <translation>{host} ({name})</translation>
    </message>
    <message>
      <source>{host} asks for a password ({status}): {url}.</source>
      <translation>{host} verlangt ein Passwort ({status}): {url}.</translation>
    </message>
    <message>
      <source>{host} cannot be asked, or redirects to an address that cannot be followed: {said}.</source>
      <translation>{host} lässt sich nicht abrufen oder leitet zu einer Adresse weiter, der nicht gefolgt werden kann: {said}.</translation>
    </message>
    <message>
      <source>{host} cannot be reached; is this computer connected to the internet?</source>
      <translation>{host} ist nicht erreichbar; ist dieser Computer mit dem Internet verbunden?</translation>
    </message>
    <message>
      <source>{host} describes the repository at a length that cannot be right.</source>
      <translation>{host} beschreibt das Repository in einer Länge, die nicht stimmen kann.</translation>
    </message>
    <message>
      <source>{host} does not answer; is this computer connected to the internet?</source>
      <translation>{host} antwortet nicht; ist dieser Computer mit dem Internet verbunden?</translation>
    </message>
    <message>
      <source>{host} does not give {repository} to the account of your access token ({status}). Nothing was downloaded.</source>
      <translation>{host} gibt {repository} nicht an das Konto Ihres Zugriffstokens ({status}). Nichts wurde heruntergeladen.</translation>
    </message>
    <message>
      <source>{host} does not have the file ({status}): {url}.</source>
      <translation>{host} hat die Datei nicht ({status}): {url}.</translation>
    </message>
    <message>
      <source>{host} does not tell the hash of '{name}' in {repository}, so the file could not be checked. Nothing was downloaded.</source>
      <translation>{host} nennt den Hash von „{name}“ in {repository} nicht, deshalb könnte die Datei nicht geprüft werden. Nichts wurde heruntergeladen.</translation>
    </message>
    <message>
      <source>{host} gives {repository} only to people who have agreed to its terms ({status}). Nothing was downloaded.</source>
      <translation>{host} gibt {repository} nur an Personen, die seinen Bedingungen zugestimmt haben ({status}). Nichts wurde heruntergeladen.</translation>
    </message>
    <message>
      <source>{host} has a problem of its own ({status}).</source>
      <translation>{host} hat selbst ein Problem ({status}).</translation>
    </message>
    <message>
      <source>{host} has closed {repository} ({status}).</source>
      <translation>{host} hat {repository} geschlossen ({status}).</translation>
    </message>
    <message>
      <source>{host} has had too many requests from here ({status}).</source>
      <translation>{host} hat von hier zu viele Anfragen bekommen ({status}).</translation>
    </message>
    <message numerus="yes">
      <source>{host} has had too many requests from here and asks you to wait for {n} minutes ({status}).</source>
      <translation>
        <numerusform>{host} hat von hier zu viele Anfragen bekommen und bittet Sie, eine Minute zu warten ({status}).</numerusform>
        <numerusform>{host} hat von hier zu viele Anfragen bekommen und bittet Sie, {n} Minuten zu warten ({status}).</numerusform>
      </translation>
    </message>
    <message>
      <source>{host} has no {repository} that you may see ({status}).</source>
      <translation>{host} hat kein {repository}, das Sie sehen dürfen ({status}).</translation>
    </message>
    <message>
      <source>{host} no longer has the file ({status}): {url}.</source>
      <translation>{host} hat die Datei nicht mehr ({status}): {url}.</translation>
    </message>
    <message>
      <source>{host} redirects to an address without a secure connection ({said}). tlgui does not follow it.</source>
      <translation>{host} leitet zu einer Adresse ohne sichere Verbindung weiter ({said}). tlgui folgt dem nicht.</translation>
    </message>
    <message>
      <source>{host} refuses the download ({status}): {url}.</source>
      <translation>{host} verweigert das Herunterladen ({status}): {url}.</translation>
    </message>
    <message>
      <source>{host} sends more than {megabytes} MB, which is no picture of a web page.</source>
      <translation>{host} sendet mehr als {megabytes} MB; das ist kein Bild einer Webseite.</translation>
    </message>
    <message>
      <source>{host} sent a different part of the file than the one that was asked for.</source>
      <translation>{host} hat einen anderen Teil der Datei gesendet als den angeforderten.</translation>
    </message>
    <message>
      <source>{host} sent a web page instead of the file. Some networks do this until you sign in with a browser.</source>
      <translation>{host} hat statt der Datei eine Webseite gesendet. Manche Netzwerke tun das, bis man sich mit einem Browser anmeldet.</translation>
    </message>
    <message>
      <source>{host} sent a web page or a text instead of a picture.</source>
      <translation>{host} hat statt eines Bildes eine Webseite oder einen Text gesendet.</translation>
    </message>
    <message>
      <source>{host} sent something other than the file ({status}).</source>
      <translation>{host} hat etwas anderes als die Datei gesendet ({status}).</translation>
    </message>
    <message>
      <source>{host} stopped sending.</source>
      <translation>{host} hat aufgehört zu senden.</translation>
    </message>
    <message>
      <source>{kind}: {when}, {pictures}</source>
      <translation>{kind}: {when}, {pictures}</translation>
    </message>
    <message>
      <source>{label} must be a name or a path, not {value}.</source>
      <translation>{label} muss ein Name oder ein Pfad sein, nicht {value}.</translation>
    </message>
    <message>
      <source>{label} must be a number between {minimum} and {maximum}, not {value}.</source>
      <translation>{label} muss eine Zahl zwischen {minimum} und {maximum} sein, nicht {value}.</translation>
    </message>
    <message>
      <source>{label} must be a number such as {example} or '{word}', not '{value}'.</source>
      <translation>{label} muss eine Zahl wie {example} oder „{word}“ sein, nicht „{value}“.</translation>
    </message>
    <message>
      <source>{label} must be a number such as {example}, not '{value}'.</source>
      <translation>{label} muss eine Zahl wie {example} sein, nicht „{value}“.</translation>
    </message>
    <message>
      <source>{label} must be a whole number between {minimum} and {maximum}, not {value}.</source>
      <translation>{label} muss eine ganze Zahl zwischen {minimum} und {maximum} sein, nicht {value}.</translation>
    </message>
    <message>
      <source>{label} must be a whole number between {minimum} and {maximum}, or '{off}', not '{value}'.</source>
      <translation>{label} muss eine ganze Zahl zwischen {minimum} und {maximum} oder „{off}“ sein, nicht „{value}“.</translation>
    </message>
    <message>
      <source>{label} must be between {minimum} and {maximum}, not {value}.</source>
      <translation>{label} muss zwischen {minimum} und {maximum} liegen, nicht {value}.</translation>
    </message>
    <message>
      <source>{label} must be one of {choices}, not '{value}'.</source>
      <translation>{label} muss eines von {choices} sein, nicht „{value}“.</translation>
    </message>
    <message>
      <source>{label} must be true or false, not {value}.</source>
      <translation>{label} muss true oder false sein, nicht {value}.</translation>
    </message>
    <message>
      <source>{label} must hold numbers by name (crop, rotate, flip, color), not {value}.</source>
      <translation>{label} muss benannte Zahlen enthalten (crop, rotate, flip, color), nicht {value}.</translation>
    </message>
    <message>
      <source>{letter}: {name}. Best by validation loss: epoch {epoch} of {n}, loss {loss:.3f}, {accuracy:.1%} of its validation pictures right.</source>
      <translation>{letter}: {name}. Am besten nach Validierungsverlust: Epoche {epoch} von {n}, Verlust {loss:.3f}, {accuracy:.1%} seiner Validierungsbilder richtig.</translation>
    </message>
    <message>
      <source>{letter}: {name}. No epoch has been written down yet.</source>
      <translation>{letter}: {name}. Noch ist keine Epoche festgehalten.</translation>
    </message>
    <message>
      <source>{licence}: no commercial use</source>
      <translation>{licence}: nicht kommerziell</translation>
    </message>
    <message>
      <source>{low:.0%} to {high:.0%}</source>
      <translation>{low:.0%} bis {high:.0%}</translation>
    </message>
    <message>
      <source>{n_fitting} of its {n_wanted} tensors fit</source>
      <translation>{n_fitting} der {n_wanted} Tensoren passen</translation>
    </message>
    <message>
      <source>{n_parameters:.1f} M parameters</source>
      <translation>{n_parameters:.1f} M Parameter</translation>
    </message>
    <message>
      <source>{n_train} pictures to learn from and {n_val} for validation, as the folder has them. It has no test pictures, so the figures come from the validation pictures, by which the best epoch is chosen too: they may be a little too good. Add a folder 'test', or set a fraction for the final test.</source>
      <translation>{n_train} Bilder zum Lernen und {n_val} für die Validierung, wie der Ordner sie hat. Er hat keine Testbilder, deshalb stammen die Kennzahlen von den Validierungsbildern, nach denen auch die beste Epoche gewählt wird: Sie können etwas zu gut sein. Fügen Sie einen Ordner „test“ hinzu oder legen Sie einen Anteil für den abschließenden Test fest.</translation>
    </message>
    <message>
      <source>{n_train} pictures to learn from, {n_val} for validation, and the folder's own {n_test} test pictures, from which the figures of the finished model come.</source>
      <translation>{n_train} Bilder zum Lernen, {n_val} für die Validierung, und die {n_test} eigenen Testbilder des Ordners, von denen die Kennzahlen des fertigen Modells stammen.</translation>
    </message>
    <message>
      <source>{n_train} pictures to learn from, {n_val} for validation, none for a final test, as chosen. The figures come from the validation pictures, by which the best epoch is chosen too: they may be a little too good.</source>
      <translation>{n_train} Bilder zum Lernen, {n_val} für die Validierung, keine für einen abschließenden Test, wie gewählt. Die Kennzahlen stammen von den Validierungsbildern, nach denen auch die beste Epoche gewählt wird: Sie können etwas zu gut sein.</translation>
    </message>
    <message>
      <source>{n_train} pictures to learn from, {n_val} for validation, {n_test} set aside for the final test. Neither the training nor the choice of the best epoch sees the test pictures, so the figures of the finished model come from them.</source>
      <translation>{n_train} Bilder zum Lernen, {n_val} für die Validierung, {n_test} für den abschließenden Test zurückgehalten. Weder das Training noch die Wahl der besten Epoche sieht die Testbilder, deshalb stammen die Kennzahlen des fertigen Modells von ihnen.</translation>
    </message>
    <message>
      <source>{n_train} pictures to learn from, {n_val} for validation. A test part is set aside once every class has {least_of_class} pictures; with fewer, each one is needed to learn from. So the figures come from the validation pictures, by which the best epoch is chosen too: they may be a little too good.</source>
      <translation>{n_train} Bilder zum Lernen, {n_val} für die Validierung. Ein Testteil wird zurückgehalten, sobald jede Klasse {least_of_class} Bilder hat; mit weniger wird jedes zum Lernen gebraucht. Deshalb stammen die Kennzahlen von den Validierungsbildern, nach denen auch die beste Epoche gewählt wird: Sie können etwas zu gut sein.</translation>
    </message>
    <message>
      <source>{n_train} pictures to learn from, {n_val} for validation. With so few groups to hold out whole, none is left for a test part. So the figures come from the validation pictures, by which the best epoch is chosen too: they may be a little too good.</source>
      <translation>{n_train} Bilder zum Lernen, {n_val} für die Validierung. Bei so wenigen Gruppen, die nur im Ganzen zurückgehalten werden können, bleibt keine für einen Testteil. Deshalb stammen die Kennzahlen von den Validierungsbildern, nach denen auch die beste Epoche gewählt wird: Sie können etwas zu gut sein.</translation>
    </message>
    <message>
      <source>{names} and {more} more</source>
      <translation>{names} und {more} weitere</translation>
    </message>
    <message numerus="yes">
      <source>{names} and {n} more</source>
      <translation>
        <numerusform>{names} und 1 weitere</numerusform>
        <numerusform>{names} und {n} weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>{name}</source>
      <translation>{name}</translation>
    </message>
    <message>
      <source>{name}  ·  model of {when}</source>
      <translation>{name}  ·  Modell vom {when}</translation>
    </message>
    <message>
      <source>{name}  ·  model of {when}, right on {accuracy:.0%}</source>
      <translation>{name}  ·  Modell vom {when}, {accuracy:.0%} richtig</translation>
    </message>
    <message>
      <source>{name}  ·  {kind} in {place}</source>
      <translation>{name}  ·  {kind} in {place}</translation>
    </message>
    <message>
      <source>{name} (only shown)</source>
      <translation>{name} (nur angezeigt)</translation>
    </message>
    <message>
      <source>{name} ({n})</source>
      <translation>{name} ({n})</translation>
    </message>
    <message>
      <source>{name} comes without a last layer, so nothing can be added after it.</source>
      <translation>{name} kommt ohne letzte Schicht, deshalb lässt sich nichts danach anfügen.</translation>
    </message>
    <message>
      <source>{name} has no weights called '{set}'. Choose other weights.</source>
      <translation>{name} hat keine Gewichte namens „{set}“. Wählen Sie andere Gewichte.</translation>
    </message>
    <message>
      <source>{name} sees {side} x {side} pixels of {width} x {height}.</source>
      <translation>{name} sieht {side} x {side} Pixel von {width} x {height}.</translation>
    </message>
    <message>
      <source>{name}: Enter shows it large</source>
      <translation>{name}: Eingabe zeigt es groß</translation>
    </message>
    <message>
      <source>{name}: learning {learning}; frozen {frozen}.</source>
      <translation>{name}: Es lernt: {learning}; eingefroren: {frozen}.</translation>
    </message>
    <message numerus="yes">
      <source>{name}: pictures in '{folder}', {edits} decisions about them, {n} runs.</source>
      <translation>
        <numerusform>{name}: Bilder in „{folder}“, {edits} Entscheidungen über sie, 1 Lauf.</numerusform>
        <numerusform>{name}: Bilder in „{folder}“, {edits} Entscheidungen über sie, {n} Läufe.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name}: the head is fitted at once; frozen {frozen}.</source>
      <translation>{name}: Der Kopf wird auf einmal angepasst; eingefroren: {frozen}.</translation>
    </message>
    <message>
      <source>{name}: the run is over</source>
      <translation>{name}: Der Lauf ist vorbei</translation>
    </message>
    <message>
      <source>{name}: {done} of {planned}</source>
      <translation>{name}: {done} von {planned}</translation>
    </message>
    <message>
      <source>{name}: {what}</source>
      <translation>{name}: {what}</translation>
    </message>
    <message>
      <source>{name}? looks like {answer}</source>
      <translation>{name}? sieht aus wie {answer}</translation>
    </message>
    <message>
      <source>{needed:.1f} GB are needed in '{folder}', but only {free:.1f} GB are free.</source>
      <translation>In „{folder}“ werden {needed:.1f} GB gebraucht, aber nur {free:.1f} GB sind frei.</translation>
    </message>
    <message>
      <source>{network} is chosen</source>
      <translation>{network} ist gewählt</translation>
    </message>
    <message>
      <source>{network}, a download of {size:.0f} MB, would likely get more right: it names {accuracy:.0f}% of ImageNet's photos right, {own} {own_accuracy:.0f}%.</source>
      <translation>{network}, ein Download von {size:.0f} MB, würde wahrscheinlich mehr richtig machen: Von den Fotos von ImageNet benennt es {accuracy:.0f} % richtig, {own} {own_accuracy:.0f} %.</translation>
    </message>
    <message>
      <source>{network}: {why}</source>
      <translation>{network}: {why}</translation>
    </message>
    <message>
      <source>{number} of {n}: {name}. The model says {doubt}. What is it?</source>
      <translation>{number} von {n}: {name}. Das Modell sagt {doubt}. Was ist es?</translation>
    </message>
    <message>
      <source>{n} % of the picture is cut off.</source>
      <translation>{n} % des Bildes werden abgeschnitten.</translation>
    </message>
    <message numerus="yes">
      <source>{n} answers</source>
      <translation>
        <numerusform>{n} Antwort</numerusform>
        <numerusform>{n} Antworten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} answers are 'None of these classes'.</source>
      <translation>
        <numerusform>1 Antwort ist „Keine dieser Klassen“.</numerusform>
        <numerusform>{n} Antworten sind „Keine dieser Klassen“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} answers are in '{path}'.</source>
      <translation>
        <numerusform>1 Antwort ist in „{path}“.</numerusform>
        <numerusform>{n} Antworten sind in „{path}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} answers are not sure enough.</source>
      <translation>
        <numerusform>1 Antwort ist nicht sicher genug.</numerusform>
        <numerusform>{n} Antworten sind nicht sicher genug.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} answers are saved in '{path}'.</source>
      <translation>
        <numerusform>1 Antwort ist in „{path}“ gespeichert.</numerusform>
        <numerusform>{n} Antworten sind in „{path}“ gespeichert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} answers are there; none is among those.</source>
      <translation>
        <numerusform>1 Antwort ist da; sie gehört nicht dazu.</numerusform>
        <numerusform>{n} Antworten sind da; keine gehört dazu.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} answers changed since the epoch before.</source>
      <translation>
        <numerusform>1 Antwort hat sich seit der Epoche davor geändert.</numerusform>
        <numerusform>{n} Antworten haben sich seit der Epoche davor geändert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} answers were taken off the list.</source>
      <translation>
        <numerusform>1 Antwort wurde von der Liste genommen.</numerusform>
        <numerusform>{n} Antworten wurden von der Liste genommen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} answers were there from the time before the interruption.</source>
      <translation>
        <numerusform>1 Antwort war aus der Zeit vor der Unterbrechung da.</numerusform>
        <numerusform>{n} Antworten waren aus der Zeit vor der Unterbrechung da.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} are left over in the file ({names})</source>
      <translation>
        <numerusform>1 bleibt in der Datei übrig ({names})</numerusform>
        <numerusform>{n} bleiben in der Datei übrig ({names})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} are missing ({names})</source>
      <translation>
        <numerusform>1 fehlt ({names})</numerusform>
        <numerusform>{n} fehlen ({names})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} cameras</source>
      <translation>
        <numerusform>{n} Kamera</numerusform>
        <numerusform>{n} Kameras</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} cameras that it never saw</source>
      <translation>
        <numerusform>{n} Kamera, die das Modell nie gesehen hat</numerusform>
        <numerusform>{n} Kameras, die das Modell nie gesehen hat</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} classes</source>
      <translation>
        <numerusform>1 Klasse</numerusform>
        <numerusform>{n} Klassen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} classes come from too few to hold some out and learn from the others, as {groups} alone: {names}. Add pictures of them, so that each comes from at least {least}.</source>
      <translation>
        <numerusform>Die Klasse „{names}“ verteilt sich nur auf {groups}: zu wenige, um einige zurückzuhalten und aus den anderen zu lernen. Fügen Sie Bilder von ihr hinzu, sodass es mindestens {least} werden.</numerusform>
        <numerusform>{n} Klassen verteilen sich auf zu wenige, um einige zurückzuhalten und aus den anderen zu lernen, etwa nur auf {groups}: {names}. Fügen Sie Bilder von ihnen hinzu, sodass es für jede mindestens {least} werden.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} classes go by other names.</source>
      <translation>
        <numerusform>1 Klasse trägt einen anderen Namen.</numerusform>
        <numerusform>{n} Klassen tragen andere Namen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} classes: {names}.</source>
      <translation>
        <numerusform>1 Klasse: {names}.</numerusform>
        <numerusform>{n} Klassen: {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days</source>
      <translation>
        <numerusform>{n} Tag</numerusform>
        <numerusform>{n} Tage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days that it never saw</source>
      <translation>
        <numerusform>{n} Tag, den das Modell nie gesehen hat</numerusform>
        <numerusform>{n} Tage, die das Modell nie gesehen hat</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} entries of the archive were not unpacked because of their names, such as '{example}'.</source>
      <translation>
        <numerusform>1 Eintrag des Archivs wurde wegen seines Namens nicht entpackt: „{example}“.</numerusform>
        <numerusform>{n} Einträge des Archivs wurden wegen ihrer Namen nicht entpackt, zum Beispiel „{example}“.</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} ep.</source>
      <translation>{n} Ep.</translation>
    </message>
    <message numerus="yes">
      <source>{n} epochs</source>
      <translation>
        <numerusform>1 Epoche</numerusform>
        <numerusform>{n} Epochen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files are links that lead out of the folder, such as '{example}'. What they lead to is used and left as it is, but is missing where only this folder is copied to.</source>
      <translation>
        <numerusform>1 Datei ist ein Link, der aus dem Ordner hinausführt: „{example}“. Wohin er führt, das wird verwendet und bleibt, wie es ist, fehlt aber dort, wohin nur dieser Ordner kopiert wird.</numerusform>
        <numerusform>{n} Dateien sind Links, die aus dem Ordner hinausführen, etwa „{example}“. Wohin sie führen, das wird verwendet und bleibt, wie es ist, fehlt aber dort, wohin nur dieser Ordner kopiert wird.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files are not pictures and are ignored ({kinds}).</source>
      <translation>
        <numerusform>1 Datei ist kein Bild und wird übergangen ({kinds}).</numerusform>
        <numerusform>{n} Dateien sind keine Bilder und werden übergangen ({kinds}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files are only in the cloud ({services}), not on this computer, and are left out, such as '{example}'. Let the cloud's program download them, then open the folder again.</source>
      <translation>
        <numerusform>1 Datei liegt nur in der Cloud ({services}), nicht auf diesem Computer, und ist ausgelassen: „{example}“. Lassen Sie das Cloudprogramm sie herunterladen und öffnen Sie den Ordner dann noch einmal.</numerusform>
        <numerusform>{n} Dateien liegen nur in der Cloud ({services}), nicht auf diesem Computer, und sind ausgelassen, zum Beispiel „{example}“. Lassen Sie das Cloudprogramm sie herunterladen und öffnen Sie den Ordner dann noch einmal.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files below this folder: {used} used, {left_out} left out, {ignored} ignored.</source>
      <translation>
        <numerusform>1 Datei unter diesem Ordner: {used} verwendet, {left_out} ausgelassen, {ignored} übergangen.</numerusform>
        <numerusform>{n} Dateien unter diesem Ordner: {used} verwendet, {left_out} ausgelassen, {ignored} übergangen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files beside them are no pictures and have no rows.</source>
      <translation>
        <numerusform>1 Datei daneben ist kein Bild und hat keine Zeile.</numerusform>
        <numerusform>{n} Dateien daneben sind keine Bilder und haben keine Zeilen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files beside them are no pictures and stay too.</source>
      <translation>
        <numerusform>1 Datei daneben ist kein Bild und bleibt auch.</numerusform>
        <numerusform>{n} Dateien daneben sind keine Bilder und bleiben auch.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files cannot be read as pictures.</source>
      <translation>
        <numerusform>1 Datei lässt sich nicht als Bild lesen.</numerusform>
        <numerusform>{n} Dateien lassen sich nicht als Bild lesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files cannot be read; their rows say why.</source>
      <translation>
        <numerusform>1 Datei lässt sich nicht lesen; ihre Zeile sagt, warum.</numerusform>
        <numerusform>{n} Dateien lassen sich nicht lesen; ihre Zeilen sagen, warum.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files have different labels in '{path}' and are left out, such as '{example}'.</source>
      <translation>
        <numerusform>„{example}“ hat in „{path}“ zwei verschiedene Klassen und ist ausgelassen.</numerusform>
        <numerusform>{n} Dateien haben in „{path}“ verschiedene Klassen und sind ausgelassen, zum Beispiel „{example}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files may not be whole yet.</source>
      <translation>
        <numerusform>1 Datei ist vielleicht noch nicht vollständig.</numerusform>
        <numerusform>{n} Dateien sind vielleicht noch nicht vollständig.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files of the system, a drive or an editor are ignored ({names}).</source>
      <translation>
        <numerusform>1 Datei des Systems, eines Laufwerks oder eines Editors wird übergangen ({names}).</numerusform>
        <numerusform>{n} Dateien des Systems, eines Laufwerks oder eines Editors werden übergangen ({names}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files of training runs are ignored ({names}).</source>
      <translation>
        <numerusform>1 Datei eines Trainingslaufs wird übergangen ({names}).</numerusform>
        <numerusform>{n} Dateien von Trainingsläufen werden übergangen ({names}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files stay where they are:</source>
      <translation>
        <numerusform>1 Datei bleibt, wo sie ist:</numerusform>
        <numerusform>{n} Dateien bleiben, wo sie sind:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} findings are kept as they are and not told again.</source>
      <translation>
        <numerusform>1 Befund bleibt, wie er ist, und wird nicht wieder gemeldet.</numerusform>
        <numerusform>{n} Befunde bleiben, wie sie sind, und werden nicht wieder gemeldet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} findings are kept as they are and not told.</source>
      <translation>
        <numerusform>1 Befund bleibt, wie er ist, und wird nicht gemeldet.</numerusform>
        <numerusform>{n} Befunde bleiben, wie sie sind, und werden nicht gemeldet.</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} folders are called '{kept}', in different spellings of Unicode. They are taken for one class.</source>
      <translation>{n} Ordner heißen „{kept}“, in verschiedenen Schreibweisen von Unicode. Sie gelten als eine Klasse.</translation>
    </message>
    <message numerus="yes">
      <source>{n} groups by file names that it never saw</source>
      <translation>
        <numerusform>{n} Gruppe nach Dateinamen, die das Modell nie gesehen hat</numerusform>
        <numerusform>{n} Gruppen nach Dateinamen, die das Modell nie gesehen hat</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} groups by their file names</source>
      <translation>
        <numerusform>{n} Gruppe nach Dateinamen</numerusform>
        <numerusform>{n} Gruppen nach Dateinamen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} groups of pictures of a class are nearly the same, such as '{one}' and '{other}'. Each group stays on one side of a split.</source>
      <translation>
        <numerusform>1 Gruppe von Bildern einer Klasse ist fast gleich: „{one}“ und „{other}“. Sie bleibt bei der Aufteilung auf einer Seite.</numerusform>
        <numerusform>{n} Gruppen von Bildern einer Klasse sind fast gleich, zum Beispiel „{one}“ und „{other}“. Jede Gruppe bleibt bei der Aufteilung auf einer Seite.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} have another shape ({names})</source>
      <translation>
        <numerusform>1 hat eine andere Form ({names})</numerusform>
        <numerusform>{n} haben eine andere Form ({names})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} hours</source>
      <translation>
        <numerusform>1 Stunde</numerusform>
        <numerusform>{n} Stunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} larger groups are more than half of a class each, which cannot stay on one side of a split; only their copies stay together.</source>
      <translation>
        <numerusform>Eine größere Gruppe ist mehr als die Hälfte einer Klasse und kann bei der Aufteilung nicht auf einer Seite bleiben; nur ihre Kopien bleiben zusammen.</numerusform>
        <numerusform>{n} größere Gruppen sind je mehr als die Hälfte einer Klasse und können bei der Aufteilung nicht auf einer Seite bleiben; nur ihre Kopien bleiben zusammen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} minutes</source>
      <translation>
        <numerusform>1 Minute</numerusform>
        <numerusform>{n} Minuten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more blocks began to learn only after the best epoch; the model that was kept has them as they were.</source>
      <translation>
        <numerusform>1 weiterer Block begann erst nach der besten Epoche zu lernen; im aufbewahrten Modell ist er, wie er war.</numerusform>
        <numerusform>{n} weitere Blöcke begannen erst nach der besten Epoche zu lernen; im aufbewahrten Modell sind sie, wie sie waren.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more epochs</source>
      <translation>
        <numerusform>1 weitere Epoche</numerusform>
        <numerusform>{n} weitere Epochen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more runs are not drawn.</source>
      <translation>
        <numerusform>1 weiterer Lauf ist nicht gezeichnet.</numerusform>
        <numerusform>{n} weitere Läufe sind nicht gezeichnet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of them got a number behind their names, since other pictures of their classes are called so.</source>
      <translation>
        <numerusform>1 davon bekam eine Nummer hinter den Namen, denn ein anderes Bild seiner Klasse heißt so.</numerusform>
        <numerusform>{n} davon bekamen eine Nummer hinter den Namen, denn andere Bilder ihrer Klassen heißen so.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of these {pictures} would get that answer too, wrongly. The figures here count the class that comes first.</source>
      <translation>
        <numerusform>Auch 1 dieser {pictures} bekäme diese Antwort, zu Unrecht. Die Zahlen hier zählen die Klasse, die an erster Stelle steht.</numerusform>
        <numerusform>Auch {n} dieser {pictures} bekämen diese Antwort, zu Unrecht. Die Zahlen hier zählen die Klasse, die an erster Stelle steht.</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} of {all} blocks learn</source>
      <translation>{n} von {all} Blöcken lernen</translation>
    </message>
    <message>
      <source>{n} of {pictures} of '{true}' were answered '{answered}'.</source>
      <translation>{n} der {pictures} von „{true}“ wurden mit „{answered}“ beantwortet.</translation>
    </message>
    <message numerus="yes">
      <source>{n} of {pictures} were answered wrongly.</source>
      <translation>
        <numerusform>1 der {pictures} wurde falsch beantwortet.</numerusform>
        <numerusform>{n} der {pictures} wurden falsch beantwortet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of {total} answers are shown.</source>
      <translation>
        <numerusform>1 von {total} Antworten wird angezeigt.</numerusform>
        <numerusform>{n} von {total} Antworten werden angezeigt.</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} of {total} blocks below the head learned: '{most}' moved most, {change}. The others are exactly as they were.</source>
      <translation>{n} von {total} Blöcken unter dem Kopf haben gelernt: „{most}“ hat sich am meisten verändert, um {change}. Die anderen sind genau, wie sie waren.</translation>
    </message>
    <message numerus="yes">
      <source>{n} of {total} pictures are so long or tall that more than half of each is cut off before the network sees it: most at both ends. Of an ordinary photo (4:3) it is {usual:.0%}, at the edges.</source>
      <translation>
        <numerusform>1 von {total} Bildern ist so lang oder hoch, dass mehr als die Hälfte davon abgeschnitten wird, bevor das Netz es sieht: das meiste an beiden Enden. Bei einem gewöhnlichen Foto (4:3) sind es {usual:.0%}, an den Kanten.</numerusform>
        <numerusform>{n} von {total} Bildern sind so lang oder hoch, dass mehr als die Hälfte davon abgeschnitten wird, bevor das Netz sie sieht: das meiste an beiden Enden. Bei einem gewöhnlichen Foto (4:3) sind es {usual:.0%}, an den Kanten.</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} of {total} pictures shown</source>
      <translation>{n} von {total} Bildern angezeigt</translation>
    </message>
    <message numerus="yes">
      <source>{n} of {total} pictures were answered wrongly.</source>
      <translation>
        <numerusform>1 von {total} Bildern wurde falsch beantwortet.</numerusform>
        <numerusform>{n} von {total} Bildern wurden falsch beantwortet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of {total} were given by a model that was open before.</source>
      <translation>
        <numerusform>{n} von {total} stammt von einem Modell, das vorher geöffnet war.</numerusform>
        <numerusform>{n} von {total} stammen von einem Modell, das vorher geöffnet war.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} other files are no pictures.</source>
      <translation>
        <numerusform>1 andere Datei ist kein Bild.</numerusform>
        <numerusform>{n} andere Dateien sind keine Bilder.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pairs of pictures are nearly the same but lie in two classes, such as '{one}' and '{other}'. At most one of each is right.</source>
      <translation>
        <numerusform>1 Bilderpaar ist fast gleich, liegt aber in zwei Klassen: „{one}“ und „{other}“. Höchstens eines stimmt.</numerusform>
        <numerusform>{n} Bilderpaare sind fast gleich, liegen aber in zwei Klassen, zum Beispiel „{one}“ und „{other}“. Von jedem stimmt höchstens eines.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pairs of pictures look nearly the same and are in two classes, such as '{one}' and '{other}'. If they are one picture, keep it in one.</source>
      <translation>
        <numerusform>„{one}“ und „{other}“ sehen fast gleich aus und liegen in zwei Klassen. Ist es ein und dasselbe Bild, behalten Sie es in einer.</numerusform>
        <numerusform>{n} Bilderpaare sehen fast gleich aus und liegen in zwei Klassen, zum Beispiel „{one}“ und „{other}“. Ist es ein und dasselbe Bild, behalten Sie es in einer.</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} parameters, {multiply_adds:.2f} billion multiply-adds for a picture of {size} px. {learning}</source>
      <translation>{n} Parameter, {multiply_adds:.2f} Milliarden Multiply-Adds für ein Bild von {size} px. {learning}</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures</source>
      <translation>
        <numerusform>1 Bild</numerusform>
        <numerusform>{n} Bilder</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are almost black beside the others, the darkest first: '{one}'.</source>
      <translation>
        <numerusform>1 Bild ist neben den anderen fast schwarz: „{one}“.</numerusform>
        <numerusform>{n} Bilder sind neben den anderen fast schwarz, das dunkelste zuerst: „{one}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are almost white beside the others, the brightest first: '{one}'.</source>
      <translation>
        <numerusform>1 Bild ist neben den anderen fast weiß: „{one}“.</numerusform>
        <numerusform>{n} Bilder sind neben den anderen fast weiß, das hellste zuerst: „{one}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are blurred beside the others, the most blurred first: '{one}'.</source>
      <translation>
        <numerusform>1 Bild ist neben den anderen unscharf: „{one}“.</numerusform>
        <numerusform>{n} Bilder sind neben den anderen unscharf, das unschärfste zuerst: „{one}“.</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} pictures are copied, each into a folder of its class. The originals stay as they are.</source>
      <translation>{n} Bilder werden kopiert, jedes in einen Ordner seiner Klasse. Die Originale bleiben, wie sie sind.</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are in their class more than once, as the same file, such as '{one}' and '{other}'. They count double.</source>
      <translation>
        <numerusform>1 Bild liegt mehr als einmal in seiner Klasse, als dieselbe Datei: „{one}“ und „{other}“. Es zählt doppelt.</numerusform>
        <numerusform>{n} Bilder liegen mehr als einmal in ihrer Klasse, als dieselbe Datei, zum Beispiel „{one}“ und „{other}“. Sie zählen doppelt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are left out because nothing tells their class, such as '{example}'.</source>
      <translation>
        <numerusform>1 Bild ist ausgelassen, weil nichts seine Klasse verrät: „{example}“.</numerusform>
        <numerusform>{n} Bilder sind ausgelassen, weil nichts ihre Klasse verrät, zum Beispiel „{example}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are left out because their class has none to learn from, such as '{example}'.</source>
      <translation>
        <numerusform>1 Bild ist ausgelassen, weil seine Klasse kein Bild zum Lernen hat: „{example}“.</numerusform>
        <numerusform>{n} Bilder sind ausgelassen, weil ihre Klasse keine zum Lernen hat, zum Beispiel „{example}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are left out because they do not lie in a folder for training, validation or testing ({names}).</source>
      <translation>
        <numerusform>1 Bild ist ausgelassen, weil es nicht in einem Ordner für Training, Validierung oder Test liegt ({names}).</numerusform>
        <numerusform>{n} Bilder sind ausgelassen, weil sie nicht in einem Ordner für Training, Validierung oder Test liegen ({names}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are left out because you said so, such as '{example}'.</source>
      <translation>
        <numerusform>1 Bild ist ausgelassen, weil Sie es so wollten: „{example}“.</numerusform>
        <numerusform>{n} Bilder sind ausgelassen, weil Sie es so wollten, zum Beispiel „{example}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are left out from now on.</source>
      <translation>
        <numerusform>1 Bild ist von jetzt an ausgelassen.</numerusform>
        <numerusform>{n} Bilder sind von jetzt an ausgelassen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are left out.</source>
      <translation>
        <numerusform>1 Bild ist ausgelassen.</numerusform>
        <numerusform>{n} Bilder sind ausgelassen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are left out: they were of another class in the other run.</source>
      <translation>
        <numerusform>1 Bild ist ausgelassen: Im anderen Lauf gehörte es zu einer anderen Klasse.</numerusform>
        <numerusform>{n} Bilder sind ausgelassen: Im anderen Lauf gehörten sie zu einer anderen Klasse.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are like no other here, the furthest first: '{one}'.</source>
      <translation>
        <numerusform>1 Bild gleicht keinem anderen hier: „{one}“.</numerusform>
        <numerusform>{n} Bilder gleichen keinem anderen hier, das fernste zuerst: „{one}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are likely cut out of others of their class, such as '{one}' and '{other}'. A split may part them.</source>
      <translation>
        <numerusform>1 Bild ist wahrscheinlich aus einem anderen seiner Klasse ausgeschnitten: „{one}“ und „{other}“. Eine Aufteilung kann sie trennen.</numerusform>
        <numerusform>{n} Bilder sind wahrscheinlich aus anderen ihrer Klasse ausgeschnitten, zum Beispiel „{one}“ und „{other}“. Eine Aufteilung kann sie trennen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are likely cut out of others that lie in another class, such as '{one}' and '{other}'. At most one of each two is right.</source>
      <translation>
        <numerusform>1 Bild ist wahrscheinlich aus einem anderen ausgeschnitten, das in einer anderen Klasse liegt: „{one}“ und „{other}“. Höchstens eines stimmt.</numerusform>
        <numerusform>{n} Bilder sind wahrscheinlich aus anderen ausgeschnitten, die in einer anderen Klasse liegen, zum Beispiel „{one}“ und „{other}“. Von je zweien stimmt höchstens eines.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are no longer in their folders: somebody has taken them out.</source>
      <translation>
        <numerusform>1 Bild ist nicht mehr in seinem Ordner: Jemand hat es herausgenommen.</numerusform>
        <numerusform>{n} Bilder sind nicht mehr in ihren Ordnern: Jemand hat sie herausgenommen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are not used, because there are no classes to tell apart, such as '{example}'.</source>
      <translation>
        <numerusform>1 Bild wird nicht verwendet, weil es keine Klassen zu unterscheiden gibt: „{example}“.</numerusform>
        <numerusform>{n} Bilder werden nicht verwendet, weil es keine Klassen zu unterscheiden gibt, zum Beispiel „{example}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are of none of the classes.</source>
      <translation>
        <numerusform>1 Bild gehört zu keiner der Klassen.</numerusform>
        <numerusform>{n} Bilder gehören zu keiner der Klassen.</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} pictures are too few to tell how far the percentages can be trusted: on average the model was {confidence:.0%} sure, and {accuracy:.0%} of its answers were right.</source>
      <translation>{n} Bilder sind zu wenige, um zu sagen, wie verlässlich die Prozentangaben sind: Im Mittel war sich das Modell zu {confidence:.0%} sicher, und {accuracy:.0%} seiner Antworten waren richtig.</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are very small beside the others, the smallest first: '{one}'.</source>
      <translation>
        <numerusform>1 Bild ist neben den anderen sehr klein: „{one}“.</numerusform>
        <numerusform>{n} Bilder sind neben den anderen sehr klein, das kleinste zuerst: „{one}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures cannot be read and are left out, such as '{example}'.</source>
      <translation>
        <numerusform>1 Bild lässt sich nicht lesen und ist ausgelassen: „{example}“.</numerusform>
        <numerusform>{n} Bilder lassen sich nicht lesen und sind ausgelassen, zum Beispiel „{example}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures cannot be read or are cut short, and are not used, such as '{one}'.</source>
      <translation>
        <numerusform>1 Bild lässt sich nicht lesen oder ist abgeschnitten und wird nicht verwendet: „{one}“.</numerusform>
        <numerusform>{n} Bilder lassen sich nicht lesen oder sind abgeschnitten und werden nicht verwendet, zum Beispiel „{one}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures could not be read and are left out.</source>
      <translation>
        <numerusform>1 Bild konnte nicht gelesen werden und ist ausgelassen.</numerusform>
        <numerusform>{n} Bilder konnten nicht gelesen werden und sind ausgelassen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures count</source>
      <translation>
        <numerusform>1 Bild zählt</numerusform>
        <numerusform>{n} Bilder zählen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures count as '{name}' from now on.</source>
      <translation>
        <numerusform>1 Bild zählt von jetzt an als „{name}“.</numerusform>
        <numerusform>{n} Bilder zählen von jetzt an als „{name}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures count as '{name}' from the next run on. tlgui keeps copies of them; yours stay as they are.</source>
      <translation>
        <numerusform>1 Bild zählt ab dem nächsten Lauf als „{name}“. tlgui behält eine Kopie davon; Ihres bleibt, wie es ist.</numerusform>
        <numerusform>{n} Bilder zählen ab dem nächsten Lauf als „{name}“. tlgui behält Kopien davon; Ihre bleiben, wie sie sind.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures count as other classes.</source>
      <translation>
        <numerusform>1 Bild zählt zu einer anderen Klasse.</numerusform>
        <numerusform>{n} Bilder zählen zu anderen Klassen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures count as the classes that you gave them, such as '{example}'.</source>
      <translation>
        <numerusform>1 Bild zählt zu der Klasse, die Sie ihm gegeben haben: „{example}“.</numerusform>
        <numerusform>{n} Bilder zählen zu den Klassen, die Sie ihnen gegeben haben, zum Beispiel „{example}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures do not say where they come from, and are learned from.</source>
      <translation>
        <numerusform>{n} Bild sagt nicht, woher es stammt, und dient dem Lernen.</numerusform>
        <numerusform>{n} Bilder sagen nicht, woher sie stammen, und dienen dem Lernen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures for validation or testing look nearly the same as one that is learned from, such as '{one}' and '{other}'. The figures will be too good; remove one of each.</source>
      <translation>
        <numerusform>„{one}“ ist für Validierung oder Test und sieht fast so aus wie „{other}“, an dem gelernt wird. Die Kennzahlen werden etwas zu gut; entfernen Sie eines von beiden.</numerusform>
        <numerusform>{n} Bilder für Validierung oder Test sehen fast so aus wie eines, an dem gelernt wird, zum Beispiel „{one}“ und „{other}“. Die Kennzahlen werden zu gut; entfernen Sie jeweils eines.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures had been sorted there before.</source>
      <translation>
        <numerusform>1 Bild war schon vorher dorthin sortiert.</numerusform>
        <numerusform>{n} Bilder waren schon vorher dorthin sortiert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures have more than 50 million pixels, which makes reading slow, such as '{one}'.</source>
      <translation>
        <numerusform>1 Bild hat mehr als 50 Millionen Pixel, was das Lesen langsam macht: „{one}“.</numerusform>
        <numerusform>{n} Bilder haben mehr als 50 Millionen Pixel, was das Lesen langsam macht, zum Beispiel „{one}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures kept apart for the figures and some that are learned from are likely cut out of each other, such as '{one}' and '{other}'. They make the figures look better.</source>
      <translation>
        <numerusform>1 Bild, das für die Kennzahlen zurückgehalten ist, und eines, an dem gelernt wird, sind wahrscheinlich Ausschnitte voneinander: „{one}“ und „{other}“. Das lässt die Kennzahlen besser aussehen.</numerusform>
        <numerusform>{n} Bilder, die für die Kennzahlen zurückgehalten sind, und solche, an denen gelernt wird, sind wahrscheinlich auseinander ausgeschnitten, zum Beispiel „{one}“ und „{other}“. Sie lassen die Kennzahlen besser aussehen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures kept apart for the figures are nearly the same as some that are learned from, such as '{one}' and '{other}'. They make the figures look better.</source>
      <translation>
        <numerusform>1 Bild, das für die Kennzahlen zurückgehalten ist, gleicht fast einem, an dem gelernt wird: „{one}“ und „{other}“. Es lässt die Kennzahlen besser aussehen.</numerusform>
        <numerusform>{n} Bilder, die für die Kennzahlen zurückgehalten sind, gleichen fast solchen, an denen gelernt wird, zum Beispiel „{one}“ und „{other}“. Sie lassen die Kennzahlen besser aussehen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures labelled. They count from the next run on.</source>
      <translation>
        <numerusform>{n} Bild hat eine Klasse bekommen. Es zählt ab dem nächsten Lauf.</numerusform>
        <numerusform>{n} Bilder haben eine Klasse bekommen. Sie zählen ab dem nächsten Lauf.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures lie outside the class folders and cannot be used, such as '{example}'.</source>
      <translation>
        <numerusform>„{example}“ liegt außerhalb der Klassenordner und kann nicht verwendet werden.</numerusform>
        <numerusform>{n} Bilder liegen außerhalb der Klassenordner und können nicht verwendet werden, zum Beispiel „{example}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures likely lie in the wrong class, the surest first: '{one}' looks like {to}.</source>
      <translation>
        <numerusform>1 Bild liegt wahrscheinlich in der falschen Klasse: „{one}“ sieht aus wie {to}.</numerusform>
        <numerusform>{n} Bilder liegen wahrscheinlich in der falschen Klasse, die sichersten zuerst: „{one}“ sieht aus wie {to}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures of '{name}' in which that part decides. Seen large, H shows where the model looked.</source>
      <translation>
        <numerusform>1 Bild von „{name}“, in dem dieser Teil entscheidet. In der großen Ansicht zeigt H, wohin das Modell geschaut hat.</numerusform>
        <numerusform>{n} Bilder von „{name}“, in denen dieser Teil entscheidet. In der großen Ansicht zeigt H, wohin das Modell geschaut hat.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures of '{true}' were answered '{answered}'.</source>
      <translation>
        <numerusform>1 Bild von „{true}“ wurde mit „{answered}“ beantwortet.</numerusform>
        <numerusform>{n} Bilder von „{true}“ wurden mit „{answered}“ beantwortet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures show nothing, they are of one colour, such as '{one}'.</source>
      <translation>
        <numerusform>1 Bild zeigt nichts, es ist einfarbig: „{one}“.</numerusform>
        <numerusform>{n} Bilder zeigen nichts, sie sind einfarbig, zum Beispiel „{one}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures taken ({counts}). They count from the next run on.</source>
      <translation>
        <numerusform>{n} Bild aufgenommen ({counts}). Es zählt ab dem nächsten Lauf.</numerusform>
        <numerusform>{n} Bilder aufgenommen ({counts}). Sie zählen ab dem nächsten Lauf.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures that were added in this project are not used: their copies are not here ('{example}', for example). Put the folder with the copies, which lies beside '{file}' where it comes from, beside it here.</source>
      <translation>
        <numerusform>1 Bild, das in diesem Projekt hinzugefügt wurde, wird nicht verwendet: Seine Kopie ist nicht hier („{example}“). Legen Sie den Ordner mit den Kopien, der an der Herkunft neben „{file}“ liegt, auch hier daneben.</numerusform>
        <numerusform>{n} Bilder, die in diesem Projekt hinzugefügt wurden, werden nicht verwendet: Ihre Kopien sind nicht hier (zum Beispiel „{example}“). Legen Sie den Ordner mit den Kopien, der an der Herkunft neben „{file}“ liegt, auch hier daneben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures that you added are not used, because their classes are gone, such as '{example}'.</source>
      <translation>
        <numerusform>1 Bild, das Sie hinzugefügt haben, wird nicht verwendet, weil es seine Klasse nicht mehr gibt: „{example}“.</numerusform>
        <numerusform>{n} Bilder, die Sie hinzugefügt haben, werden nicht verwendet, weil es ihre Klassen nicht mehr gibt, zum Beispiel „{example}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures that you added count too, such as '{example}'. Their copies lie in tlgui's own folder.</source>
      <translation>
        <numerusform>1 Bild, das Sie hinzugefügt haben, zählt mit: „{example}“. Seine Kopie liegt im eigenen Ordner von tlgui.</numerusform>
        <numerusform>{n} Bilder, die Sie hinzugefügt haben, zählen mit, zum Beispiel „{example}“. Ihre Kopien liegen im eigenen Ordner von tlgui.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures were answered.</source>
      <translation>
        <numerusform>1 Bild wurde beantwortet.</numerusform>
        <numerusform>{n} Bilder wurden beantwortet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures were copied into '{folder}' as you labelled them; the originals stay as they are.</source>
      <translation>
        <numerusform>1 Bild wurde nach „{folder}“ kopiert, mit der Klasse, die Sie ihm gegeben haben; das Original bleibt, wie es ist.</numerusform>
        <numerusform>{n} Bilder wurden nach „{folder}“ kopiert, mit den Klassen, die Sie ihnen gegeben haben; die Originale bleiben, wie sie sind.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures were copied into '{folder}'; the originals stay where they were.</source>
      <translation>
        <numerusform>1 Bild wurde nach „{folder}“ kopiert; das Original bleibt, wo es war.</numerusform>
        <numerusform>{n} Bilder wurden nach „{folder}“ kopiert; die Originale bleiben, wo sie waren.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures were moved into '{folder}'.</source>
      <translation>
        <numerusform>1 Bild wurde nach „{folder}“ verschoben.</numerusform>
        <numerusform>{n} Bilder wurden nach „{folder}“ verschoben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures were not considered: the model or the folder has them already, or they are there twice.</source>
      <translation>
        <numerusform>1 Bild wurde nicht berücksichtigt: Das Modell oder der Ordner hat es schon, oder es ist doppelt da.</numerusform>
        <numerusform>{n} Bilder wurden nicht berücksichtigt: Das Modell oder der Ordner hat sie schon, oder sie sind doppelt da.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures were not taken back:</source>
      <translation>
        <numerusform>1 Bild wurde nicht zurückgenommen:</numerusform>
        <numerusform>{n} Bilder wurden nicht zurückgenommen:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures were passed over, evenly spread, because there are so many.</source>
      <translation>
        <numerusform>1 Bild wurde übersprungen, weil es so viele sind.</numerusform>
        <numerusform>{n} Bilder wurden übersprungen, gleichmäßig verteilt, weil es so viele sind.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures were taken back.</source>
      <translation>
        <numerusform>1 Bild wurde zurückgenommen.</numerusform>
        <numerusform>{n} Bilder wurden zurückgenommen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures would go to you: the model is not sure enough of them.</source>
      <translation>
        <numerusform>1 Bild würde an Sie gehen: Das Modell ist sich dabei nicht sicher genug.</numerusform>
        <numerusform>{n} Bilder würden an Sie gehen: Das Modell ist sich dabei nicht sicher genug.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures, such as '{name}', are animated; only their first frames are used.</source>
      <translation>
        <numerusform>„{name}“ ist animiert; nur das erste Einzelbild wird verwendet.</numerusform>
        <numerusform>{n} Bilder, zum Beispiel „{name}“, sind animiert; nur ihr erstes Einzelbild wird verwendet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures, such as '{name}', have more bands than red, green and blue; only the first ones are used.</source>
      <translation>
        <numerusform>„{name}“ hat mehr Kanäle als Rot, Grün und Blau; nur die ersten werden verwendet.</numerusform>
        <numerusform>{n} Bilder, zum Beispiel „{name}“, haben mehr Kanäle als Rot, Grün und Blau; nur die ersten werden verwendet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures, such as '{name}', have more than 8 bits of brightness and do not say which value is white; it was guessed from the values of each, here and whenever it is used.</source>
      <translation>
        <numerusform>„{name}“ hat mehr als 8 Bit Helligkeit und sagt nicht, welcher Wert Weiß ist; er wurde aus den Werten des Bildes geschätzt, hier und immer, wenn es verwendet wird.</numerusform>
        <numerusform>{n} Bilder, zum Beispiel „{name}“, haben mehr als 8 Bit Helligkeit und sagen nicht, welcher Wert Weiß ist; er wurde bei jedem aus seinen Werten geschätzt, hier und immer, wenn es verwendet wird.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures, such as '{name}', have several pages; only page 1 of each is used.</source>
      <translation>
        <numerusform>„{name}“ hat mehrere Seiten; nur Seite 1 wird verwendet.</numerusform>
        <numerusform>{n} Bilder, zum Beispiel „{name}“, haben mehrere Seiten; von jedem wird nur Seite 1 verwendet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rounds through the classes</source>
      <translation>
        <numerusform>{n} Runde durch die Klassen</numerusform>
        <numerusform>{n} Runden durch die Klassen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rounds through the classes that it never saw</source>
      <translation>
        <numerusform>{n} Runde durch die Klassen, die das Modell nie gesehen hat</numerusform>
        <numerusform>{n} Runden durch die Klassen, die das Modell nie gesehen hat</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rows of '{path}' name no file in this folder.</source>
      <translation>
        <numerusform>1 Zeile von „{path}“ nennt keine Datei in diesem Ordner.</numerusform>
        <numerusform>{n} Zeilen von „{path}“ nennen keine Datei in diesem Ordner.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} runs</source>
      <translation>
        <numerusform>1 Lauf</numerusform>
        <numerusform>{n} Läufe</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} runs were moved to the bin.</source>
      <translation>
        <numerusform>1 Lauf wurde in den Papierkorb gelegt.</numerusform>
        <numerusform>{n} Läufe wurden in den Papierkorb gelegt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} runs, one after the other.</source>
      <translation>
        <numerusform>1 Lauf</numerusform>
        <numerusform>{n} Läufe, einer nach dem anderen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} seconds</source>
      <translation>
        <numerusform>1 Sekunde</numerusform>
        <numerusform>{n} Sekunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sets of nearly the same pictures lie on both sides: with what they join kept together, too little would be left to hold out.</source>
      <translation>
        <numerusform>{n} Gruppe fast gleicher Bilder liegt auf beiden Seiten: Hielte man beisammen, was sie verbindet, bliebe zu wenig zum Zurückhalten.</numerusform>
        <numerusform>{n} Gruppen fast gleicher Bilder liegen auf beiden Seiten: Hielte man beisammen, was sie verbinden, bliebe zu wenig zum Zurückhalten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} shards of pictures are not there, such as '{place}'.</source>
      <translation>
        <numerusform>{n} Paket mit Bildern ist nicht da: „{place}“.</numerusform>
        <numerusform>{n} Pakete mit Bildern sind nicht da, etwa „{place}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} small pictures are in the file; whoever gets the file can see them.</source>
      <translation>
        <numerusform>1 kleines Bild ist in der Datei; wer die Datei bekommt, kann es sehen.</numerusform>
        <numerusform>{n} kleine Bilder sind in der Datei; wer die Datei bekommt, kann sie sehen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sub-folders of the classes</source>
      <translation>
        <numerusform>{n} Unterordner der Klassen</numerusform>
        <numerusform>{n} Unterordner der Klassen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sub-folders that it never saw</source>
      <translation>
        <numerusform>{n} Unterordner, den das Modell nie gesehen hat</numerusform>
        <numerusform>{n} Unterordner, die das Modell nie gesehen hat</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} test pictures</source>
      <translation>
        <numerusform>1 Testbild</numerusform>
        <numerusform>{n} Testbilder</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} test pictures that training never saw</source>
      <translation>
        <numerusform>1 Testbild, das das Training nie gesehen hat</numerusform>
        <numerusform>{n} Testbilder, die das Training nie gesehen hat</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} times</source>
      <translation>
        <numerusform>1-mal</numerusform>
        <numerusform>{n}-mal</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} validation pictures</source>
      <translation>
        <numerusform>1 Validierungsbild</numerusform>
        <numerusform>{n} Validierungsbilder</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} validation pictures of '{true}' were answered '{answered}' in this epoch.</source>
      <translation>
        <numerusform>1 Validierungsbild von „{true}“ wurde in dieser Epoche mit „{answered}“ beantwortet.</numerusform>
        <numerusform>{n} Validierungsbilder von „{true}“ wurden in dieser Epoche mit „{answered}“ beantwortet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} validation pictures, not learned from but used to choose the best epoch</source>
      <translation>
        <numerusform>1 Validierungsbild, nicht zum Lernen, aber zur Wahl der besten Epoche verwendet</numerusform>
        <numerusform>{n} Validierungsbilder, nicht zum Lernen, aber zur Wahl der besten Epoche verwendet</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} {part} pictures, which the model did not learn from</source>
      <translation>{n} Bildern ({part}), an denen das Modell nicht gelernt hat</translation>
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

Er enthält die Protokolle, die Einstellungen und eine Beschreibung dieses Computers; keine Bilder und keine Modelle. Nichts wurde gesendet: Sie können hineinsehen und entscheiden, wem Sie ihn geben.</translation>
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
      <translation>{phase}: Jetzt lernt das ganze Netz, mit kleiner Lernrate.</translation>
    </message>
    <message>
      <source>{phase}: only the new last layer learns; the rest is frozen and keeps what it knows.</source>
      <translation>{phase}: Nur die neue letzte Schicht lernt; der Rest ist eingefroren und behält, was er kann.</translation>
    </message>
    <message>
      <source>{phase}: {learning} learn; {frozen} stay frozen.</source>
      <translation>{phase}: Es lernt: {learning}; eingefroren bleibt: {frozen}.</translation>
    </message>
    <message>
      <source>{phase}: {n} learn.</source>
      <translation>{phase}: {n} lernen.</translation>
    </message>
    <message>
      <source>{pictures} from the next run on. Copies lie in tlgui's own folder; yours stay as they are.</source>
      <translation>{pictures} ab dem nächsten Lauf. Kopien liegen im eigenen Ordner von tlgui; Ihre bleiben, wie sie sind.</translation>
    </message>
    <message>
      <source>{pictures} in {classes}.</source>
      <translation>{pictures} in {classes}.</translation>
    </message>
    <message numerus="yes">
      <source>{pictures} pictures, in {n} groups, are nearly the same as another one, also where it was re-encoded, resized, mirrored or cut off a little. They stay together: none is validated or tested on beside a copy that was learned from.</source>
      <translation>
        <numerusform>{pictures} Bilder sind fast ein und dasselbe, auch wo eines neu kodiert, in der Größe geändert, gespiegelt oder etwas beschnitten wurde. Sie bleiben zusammen: Keines wird neben einer Kopie validiert oder getestet, an der gelernt wurde.</numerusform>
        <numerusform>{pictures} Bilder, in {n} Gruppen, gleichen fast einem anderen, auch wo es neu kodiert, in der Größe geändert, gespiegelt oder etwas beschnitten wurde. Sie bleiben zusammen: Keines wird neben einer Kopie validiert oder getestet, an der gelernt wurde.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{pictures} pictures, in {n} series, were taken one after another, by their times or by names and looks. Those of a series stay together.</source>
      <translation>
        <numerusform>{pictures} Bilder wurden kurz nacheinander aufgenommen, nach ihren Uhrzeiten oder nach Namen und Aussehen. Sie bleiben zusammen.</numerusform>
        <numerusform>{pictures} Bilder, in {n} Serien, wurden kurz nacheinander aufgenommen, nach ihren Uhrzeiten oder nach Namen und Aussehen. Die einer Serie bleiben zusammen.</numerusform>
      </translation>
    </message>
    <message>
      <source>{probability:.1%} sure, and its answer dial asks for {least}: this one goes to you.</source>
      <translation>Zu {probability:.1%} sicher, und sein Antwortregler verlangt {least}: Dieses geht an Sie.</translation>
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
      <translation>{repository} im Hugging Face Hub enthält kein {names}: Es hat keine Gewichte, die sich hier verwenden lassen.</translation>
    </message>
    <message>
      <source>{repository} on {host} has no file '{name}' ({status}).</source>
      <translation>{repository} auf {host} hat keine Datei „{name}“ ({status}).</translation>
    </message>
    <message numerus="yes">
      <source>{right} of 100 right cannot be promised: the most that this model's {n} {part} pictures can promise is {most}. One wrong answer more than there were is counted, since few pictures may be right by luck.</source>
      <translation>
        <numerusform>{right} von 100 richtig lassen sich nicht versprechen: Das Höchste, was 1 Bild ({part}) versprechen kann, ist {most}.</numerusform>
        <numerusform>{right} von 100 richtig lassen sich nicht versprechen: Das Höchste, was die {n} Bilder ({part}) dieses Modells versprechen können, ist {most}. Eine falsche Antwort mehr, als es gab, wird mitgezählt, denn wenige Bilder können durch Glück richtig sein.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{right} of {n} test pictures</source>
      <translation>
        <numerusform>{right} von 1 Testbild</numerusform>
        <numerusform>{right} von {n} Testbildern</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{right} of {n} validation pictures</source>
      <translation>
        <numerusform>{right} von 1 Validierungsbild</numerusform>
        <numerusform>{right} von {n} Validierungsbildern</numerusform>
      </translation>
    </message>
    <message>
      <source>{row} of {total}</source>
      <translation>{row} von {total}</translation>
    </message>
    <message>
      <source>{shown} of {n} classes shown</source>
      <translation>{shown} von {n} Klassen angezeigt</translation>
    </message>
    <message>
      <source>{size:.0f} MB</source>
      <translation>{size:.0f} MB</translation>
    </message>
    <message>
      <source>{size:.0f} MB to download</source>
      <translation>{size:.0f} MB herunterzuladen</translation>
    </message>
    <message>
      <source>{start}: about {duration} on this computer ({rate} pictures per second).</source>
      <translation>{start}: etwa {duration} auf diesem Computer ({rate} Bilder pro Sekunde).</translation>
    </message>
    <message>
      <source>{state}, epoch {epoch}</source>
      <translation>{state}, Epoche {epoch}</translation>
    </message>
    <message>
      <source>{step}: {change}</source>
      <translation>{step}: {change}</translation>
    </message>
    <message>
      <source>{time} on {device}</source>
      <translation>{time} auf {device}</translation>
    </message>
    <message>
      <source>{title}: scroll with the arrow keys</source>
      <translation>{title}: Blättern mit den Pfeiltasten</translation>
    </message>
    <message>
      <source>{title}: {network}. {purpose}</source>
      <translation>{title}: {network}. {purpose}</translation>
    </message>
    <message numerus="yes">
      <source>{total} in {n} classes</source>
      <translation>
        <numerusform>{total} in 1 Klasse</numerusform>
        <numerusform>{total} in {n} Klassen</numerusform>
      </translation>
    </message>
    <message>
      <source>{train} to learn from, {val} for validation</source>
      <translation>{train} zum Lernen, {val} für die Validierung</translation>
    </message>
    <message>
      <source>{train} to learn from, {val} for validation, {test} kept for a test</source>
      <translation>{train} zum Lernen, {val} für die Validierung, {test} für einen Test zurückgehalten</translation>
    </message>
    <message>
      <source>{was}, rather {to}?</source>
      <translation>{was}, eher {to}?</translation>
    </message>
    <message>
      <source>{weights} (custom)</source>
      <translation>{weights} (eigene)</translation>
    </message>
    <message>
      <source>{what} ...</source>
      <translation>{what} ...</translation>
    </message>
    <message>
      <source>{what} are not on this computer.</source>
      <translation>{what} sind nicht auf diesem Computer.</translation>
    </message>
    <message>
      <source>{what} failed: {error}.</source>
      <translation>{what} ist gescheitert: {error}.</translation>
    </message>
    <message>
      <source>{what} has a value of the wrong type</source>
      <translation>{what} hat einen Wert vom falschen Typ</translation>
    </message>
    <message>
      <source>{what} has {found} values instead of {wanted}</source>
      <translation>{what} hat {found} Werte statt {wanted}</translation>
    </message>
    <message>
      <source>{what} in '{path}' {why}.</source>
      <translation>{what} in „{path}“ {why}.</translation>
    </message>
    <message>
      <source>{what} is neither true nor false</source>
      <translation>{what} ist weder wahr noch falsch</translation>
    </message>
    <message>
      <source>{what} is none of the known ones</source>
      <translation>{what} ist keines der bekannten</translation>
    </message>
    <message>
      <source>{what} is not a list</source>
      <translation>{what} ist keine Liste</translation>
    </message>
    <message>
      <source>{what} is not a number</source>
      <translation>{what} ist keine Zahl</translation>
    </message>
    <message>
      <source>{what} is not a text</source>
      <translation>{what} ist kein Text</translation>
    </message>
    <message>
      <source>{what} is not a whole number</source>
      <translation>{what} ist keine ganze Zahl</translation>
    </message>
    <message>
      <source>{what} is not an object</source>
      <translation>{what} ist kein Objekt</translation>
    </message>
    <message>
      <source>{what} is not between {low} and {high}</source>
      <translation>{what} liegt nicht zwischen {low} und {high}</translation>
    </message>
    <message>
      <source>{what} is too large a number</source>
      <translation>{what} ist eine zu große Zahl</translation>
    </message>
    <message>
      <source>{what} lacks {name}</source>
      <translation>in {what} fehlt {name}</translation>
    </message>
    <message>
      <source>{what}: choose</source>
      <translation>{what}: wählen</translation>
    </message>
    <message>
      <source>{what}: chosen</source>
      <translation>{what}: gewählt</translation>
    </message>
    <message>
      <source>{what}: reset</source>
      <translation>{what}: zurücksetzen</translation>
    </message>
    <message>
      <source>{what}: {done} of {total} MB ...</source>
      <translation>{what}: {done} von {total} MB ...</translation>
    </message>
    <message>
      <source>{words}, {before} before.</source>
      <translation>{words}, davor {before}.</translation>
    </message>
    <message>
      <source>“{folder}” with {backbone}: {head}; {schedule}</source>
      <translation>„{folder}“ mit {backbone}: {head}; {schedule}</translation>
    </message>
    <message>
      <source>“{name}”</source>
      <translation>„{name}“</translation>
    </message>
    <message>
      <source>“{phase}”: the top {n} of {all} blocks learn, the others stay frozen.</source>
      <translation>„{phase}“: Die oberen {n} von {all} Blöcken lernen, die anderen bleiben eingefroren.</translation>
    </message>
    <message>
      <source>↑ pictures in</source>
      <translation>↑ Bilder hinein</translation>
    </message>
    <message>
      <source>→ {to}</source>
      <translation>→ {to}</translation>
    </message>
    <message>
      <source>✓ right</source>
      <translation>✓ richtig</translation>
    </message>
    <message>
      <source>✗ wrong, is {true}</source>
      <translation>✗ falsch, ist {true}</translation>
    </message>
  </context>
</TS>
