<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>viewer.anatomy.naming</name>
    <message>
        <location filename="../../viewer/anatomy/naming.py"/>
        <source>{name}, left</source>
        <translation>{name}, links</translation>
    </message>
    <message>
        <location filename="../../viewer/anatomy/naming.py"/>
        <source>{name}, right</source>
        <translation>{name}, rechts</translation>
    </message>
</context>
<context>
    <name>viewer.app.keeping</name>
    <message>
        <location filename="../../viewer/app/keeping.py"/>
        <source>Your choices cannot be remembered. Everything else works.</source>
        <translation>Die Einstellungen können nicht gemerkt werden. Alles andere funktioniert.</translation>
    </message>
    <message>
        <location filename="../../viewer/app/keeping.py"/>
        <source>The page on principles and safety cannot be read whole.</source>
        <translation>Die Seite mit Grundsätzen und Sicherheit kann nicht ganz gelesen werden.</translation>
    </message>
</context>
<context>
    <name>viewer.app.work</name>
    <message>
        <location filename="../../viewer/app/work.py"/>
        <source>The details are in {folder}.</source>
        <translation>Einzelheiten stehen in {folder}.</translation>
    </message>
    <message>
        <location filename="../../viewer/app/work.py"/>
        <source>This technique cannot be shown.</source>
        <translation>Diese Technik kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <location filename="../../viewer/app/work.py"/>
        <source>A file cannot be used. What was shown before stays.</source>
        <translation>Eine Datei kann nicht verwendet werden. Was vorher zu sehen war, bleibt.</translation>
    </message>
</context>
<context>
    <name>viewer.check.place_rules</name>
    <message>
        <location filename="../../viewer/check/place_rules.py"/>
        <source>a stroke that presses between the ribs is checked with the places of the receiver</source>
        <translation>eine Technik, die zwischen den Rippen drückt, wird mit den Stellen des Empfängers geprüft</translation>
    </message>
    <message>
        <location filename="../../viewer/check/place_rules.py"/>
        <source>a stroke that presses on the sacrum is checked with the places of the receiver</source>
        <translation>eine Technik, die auf dem Kreuzbein drückt, wird mit den Stellen des Empfängers geprüft</translation>
    </message>
</context>
<context>
    <name>viewer.check.regions</name>
    <message>
        <location filename="../../viewer/check/regions.py"/>
        <source>{name} does not lie between {upper} and {lower}</source>
        <translation>{name} liegt nicht zwischen {upper} und {lower}</translation>
    </message>
    <message>
        <location filename="../../viewer/check/regions.py"/>
        <source>{name} does not lie on the left</source>
        <translation>{name} liegt nicht links</translation>
    </message>
    <message>
        <location filename="../../viewer/check/regions.py"/>
        <source>{name} does not lie on the right</source>
        <translation>{name} liegt nicht rechts</translation>
    </message>
    <message>
        <location filename="../../viewer/check/regions.py"/>
        <source>{name}: no place is known for it</source>
        <translation>{name}: kein Ort ist dafür bekannt</translation>
    </message>
    <message>
        <location filename="../../viewer/check/regions.py"/>
        <source>{name} does not lie behind the ribs</source>
        <translation>{name} liegt nicht hinter den Rippen</translation>
    </message>
    <message>
        <location filename="../../viewer/check/regions.py"/>
        <source>{name} does not lie before the ribs</source>
        <translation>{name} liegt nicht vor den Rippen</translation>
    </message>
    <message>
        <location filename="../../viewer/check/regions.py"/>
        <source>{name} does not lie in the middle</source>
        <translation>{name} liegt nicht in der Mitte</translation>
    </message>
    <message>
        <location filename="../../viewer/check/regions.py"/>
        <source>{name} does not lie below {upper}</source>
        <translation>{name} liegt nicht unter {upper}</translation>
    </message>
    <message>
        <location filename="../../viewer/check/regions.py"/>
        <source>the thigh</source>
        <translation>dem Oberschenkel</translation>
    </message>
</context>
<context>
    <name>viewer.check.report</name>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>{stroke}, {giver} on {receiver}, giver at the left</source>
        <translation>{stroke}, {giver} an {receiver}, Geber links</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>{stroke}, {giver} on {receiver}, giver at the right</source>
        <translation>{stroke}, {giver} an {receiver}, Geber rechts</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>near hand</source>
        <translation>nahe Hand</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>far hand</source>
        <translation>ferne Hand</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>at {time} s</source>
        <translation>bei {time} s</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>{bound}, aim {aim}</source>
        <translation>{bound}, angestrebt {aim}</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>aim {aim}</source>
        <translation>angestrebt {aim}</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>{stroke}, {giver} on {receiver}</source>
        <translation>{stroke}, {giver} an {receiver}</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>every rule holds</source>
        <translation>jede Regel ist eingehalten</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>1 failure</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>{count} failures</source>
        <translation>{count} Fehler</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>{count} warnings</source>
        <translation>{count} Warnungen</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>{failures} and {warnings}</source>
        <translation>{failures} und {warnings}</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>at most {high}</source>
        <translation>höchstens {high}</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>at least {low}</source>
        <translation>mindestens {low}</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>{what}: {found}</source>
        <translation>{what}: {found}</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>nothing to measure in this stroke</source>
        <translation>bei dieser Technik gibt es nichts zu messen</translation>
    </message>
</context>
<context>
    <name>viewer.check.shown</name>
    <message>
        <location filename="../../viewer/check/shown.py"/>
        <source>{what}: {value}; {bound}</source>
        <translation>{what}: {value}; {bound}</translation>
    </message>
</context>
<context>
    <name>viewer.check.words</name>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>WARN</source>
        <translation>WARNT</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>FAIL</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>giver's {part}</source>
        <translation>{part} des Gebers</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>neck</source>
        <translation>Hals</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>trunk</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>hips</source>
        <translation>Hüften</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>shoulder</source>
        <translation>Schulter</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>thumb</source>
        <translation>Daumen</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>finger</source>
        <translation>Finger</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>forearm</source>
        <translation>Unterarm</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>upper arm</source>
        <translation>Oberarm</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>thigh</source>
        <translation>Oberschenkel</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>shin</source>
        <translation>Unterschenkel</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left foot</source>
        <translation>linker Fuß</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right foot</source>
        <translation>rechter Fuß</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left shin</source>
        <translation>linker Unterschenkel</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right shin</source>
        <translation>rechter Unterschenkel</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left thigh</source>
        <translation>linker Oberschenkel</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right thigh</source>
        <translation>rechter Oberschenkel</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left knee</source>
        <translation>linkes Knie</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right knee</source>
        <translation>rechtes Knie</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left hand</source>
        <translation>linke Hand</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right hand</source>
        <translation>rechte Hand</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left finger</source>
        <translation>linker Finger</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right finger</source>
        <translation>rechter Finger</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left trunk</source>
        <translation>linke Rumpfseite</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right trunk</source>
        <translation>rechte Rumpfseite</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left wrist</source>
        <translation>linkes Handgelenk</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right wrist</source>
        <translation>rechtes Handgelenk</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left forearm</source>
        <translation>linker Unterarm</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right forearm</source>
        <translation>rechter Unterarm</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left upper arm</source>
        <translation>linker Oberarm</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right upper arm</source>
        <translation>rechter Oberarm</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left elbow</source>
        <translation>linker Ellbogen</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right elbow</source>
        <translation>rechter Ellbogen</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left arm</source>
        <translation>linker Arm</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right arm</source>
        <translation>rechter Arm</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left shoulder</source>
        <translation>linke Schulter</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right shoulder</source>
        <translation>rechte Schulter</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left thumb</source>
        <translation>linker Daumen</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right thumb</source>
        <translation>rechter Daumen</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left index finger</source>
        <translation>linker Zeigefinger</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right index finger</source>
        <translation>rechter Zeigefinger</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left middle finger</source>
        <translation>linker Mittelfinger</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right middle finger</source>
        <translation>rechter Mittelfinger</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left ring finger</source>
        <translation>linker Ringfinger</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right ring finger</source>
        <translation>rechter Ringfinger</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left little finger</source>
        <translation>linker kleiner Finger</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right little finger</source>
        <translation>rechter kleiner Finger</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>finger 2</source>
        <translation>Finger 2</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>finger 3</source>
        <translation>Finger 3</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>finger 4</source>
        <translation>Finger 4</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>finger 5</source>
        <translation>Finger 5</translation>
    </message>
</context>
<context>
    <name>viewer.cli.__init__</name>
    <message>
        <location filename="../../viewer/cli/__init__.py"/>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
</context>
<context>
    <name>viewer.cli.anatomy_report</name>
    <message>
        <location filename="../../viewer/cli/anatomy_report.py"/>
        <source>{broken} of {count} rules are broken</source>
        <translation>{broken} von {count} Regeln sind verletzt</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/anatomy_report.py"/>
        <source>Source: {source}.</source>
        <translation>Quelle: {source}.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/anatomy_report.py"/>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/anatomy_report.py"/>
        <source>WRONG</source>
        <translation>FALSCH</translation>
    </message>
</context>
<context>
    <name>viewer.cli.arguments</name>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>exit codes:
  0  good
  1  a rule is broken
  2  unreadable input or wrong usage
  3  no display or no OpenGL
</source>
        <translation>Rückgabewerte:
  0  gut
  1  eine Regel ist verletzt
  2  unlesbare Eingabe oder falscher Aufruf
  3  kein Bildschirm oder kein OpenGL
</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>“{given}” is no view; choose from {known}</source>
        <translation>„{given}“ ist keine Ansicht; zur Wahl stehen {known}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>“{given}” is no layer; choose from {known}</source>
        <translation>„{given}“ ist keine Schicht; zur Wahl stehen {known}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>“{given}” is no thing to show; choose from {known}</source>
        <translation>„{given}“ ist nichts, was gezeigt werden kann; zur Wahl stehen {known}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the receiver (default: %(default)s)</source>
        <translation>der Empfänger (Vorgabe: %(default)s)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the giver (default: %(default)s)</source>
        <translation>der Geber (Vorgabe: %(default)s)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the receiver (default: the last choice)</source>
        <translation>der Empfänger (Vorgabe: die letzte Wahl)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the giver (default: the last choice)</source>
        <translation>der Geber (Vorgabe: die letzte Wahl)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the receiver of one pair (default: a man on a woman and a woman on a man)</source>
        <translation>der Empfänger eines Paars (Vorgabe: ein Mann an einer Frau und eine Frau an einem Mann)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the giver of one pair (default: a man on a woman and a woman on a man)</source>
        <translation>der Geber eines Paars (Vorgabe: ein Mann an einer Frau und eine Frau an einem Mann)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>show the version, and end</source>
        <translation>die Version zeigen und enden</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the language (default: what was chosen in the window, else the computer's)</source>
        <translation>die Sprache (Vorgabe: die im Fenster gewählte, sonst die des Computers)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the side of the receiver at which the giver works, or works first (default: {default})</source>
        <translation>die Seite des Empfängers, an der der Geber arbeitet oder zuerst arbeitet (Vorgabe: {default})</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>write the command first, then its options: massage-atlas {command} …</source>
        <translation>zuerst den Befehl schreiben, dann seine Optionen: massage-atlas {command} …</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>look for what is missing on this computer, and say how to get it</source>
        <translation>suchen, was auf diesem Computer fehlt, und sagen, woher es kommt</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the last choice</source>
        <translation>die letzte Wahl</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>list the techniques, the bones and muscles, or your lessons</source>
        <translation>die Techniken auflisten, oder Knochen und Muskeln, oder die eigenen Lektionen</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>save one picture of a technique; needs no display</source>
        <translation>ein Bild einer Technik speichern; braucht keinen Bildschirm</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>save a contact sheet: moments of a technique side by side, times written in</source>
        <translation>einen Bilderbogen speichern: Momente einer Technik nebeneinander, mit Zeiten</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>save one moment of a technique as a 3D file</source>
        <translation>einen Moment einer Technik als 3D-Datei speichern</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>measure techniques on people against the rules; needs no display</source>
        <translation>Techniken an Menschen nach den Regeln messen; braucht keinen Bildschirm</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>write a stroke file that plays, for you to change</source>
        <translation>eine abspielbare Technikdatei zum Ändern schreiben</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>as the technique's file says</source>
        <translation>wie es in der Datei der Technik steht</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>Back massage shown in 3D. Without a command it opens the window.</source>
        <translation>Rückenmassage in 3D. Ohne Befehl öffnet sich das Fenster.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the technique to open (default: the last one, or the first)</source>
        <translation>die Technik, die sich öffnet (Vorgabe: die letzte, oder die erste)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>play the lesson in this file (default: none)</source>
        <translation>die Lektion in dieser Datei abspielen (Vorgabe: keine)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>do not start playing (default: it plays)</source>
        <translation>nicht gleich abspielen (Vorgabe: es spielt)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>close after S seconds (default: never)</source>
        <translation>nach S Sekunden schließen (Vorgabe: nie)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>save the whole window as a picture, paused at the firmest moment, and close (default: no)</source>
        <translation>das ganze Fenster im festesten Moment als Bild speichern und schließen (Vorgabe: nein)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>every bone, disc and muscle: id, names, side, layer, text (default: the techniques)</source>
        <translation>alle Knochen, Bandscheiben und Muskeln: Kennung, Namen, Seite, Schicht, Text (Vorgabe: die Techniken)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>your lessons: file, number of items, title (default: the techniques)</source>
        <translation>die eigenen Lektionen: Datei, Zahl der Punkte, Titel (Vorgabe: die Techniken)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>as JSON, for programs (default: as a table)</source>
        <translation>als JSON, für Programme (Vorgabe: als Tabelle)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the view (default: %(default)s)</source>
        <translation>die Ansicht (Vorgabe: %(default)s)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>WxH</source>
        <translation>BxH</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>in pixels (default: 1280x800)</source>
        <translation>in Pixeln (Vorgabe: 1280x800)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>outline this structure, such as bone/T5 (default: none)</source>
        <translation>diese Struktur umranden, etwa bone/T5 (Vorgabe: keine)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>how many moments (default: %(default)s)</source>
        <translation>wie viele Momente (Vorgabe: %(default)s)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>NAME,…</source>
        <translation>NAME,…</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>one row of pictures each, of {names} (default: giver,overhead)</source>
        <translation>je eine Bildreihe, aus {names} (Vorgabe: giver,overhead)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>all, or some of {names} (default: skin,giver)</source>
        <translation>all, oder einige von {names} (Vorgabe: skin,giver)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>stroke files, or techniques that `list` shows (default: all that it shows)</source>
        <translation>Technikdateien, oder Techniken, die `list` zeigt (Vorgabe: alle, die es zeigt)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>every receiver with a woman and a man, from both sides; takes long (default: the pairs above)</source>
        <translation>jeder Empfänger mit einer Frau und einem Mann, von beiden Seiten; dauert lange (Vorgabe: die Paare oben)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>measure bones and muscles of a receiver instead, of every one with --all (default: techniques)</source>
        <translation>stattdessen Knochen und Muskeln eines Empfängers messen, mit --all von jedem (Vorgabe: Techniken)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>its name: small letters, digits and hyphens (required)</source>
        <translation>ihr Name: kleine Buchstaben, Ziffern und Bindestriche (nötig)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>FOLDER</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>where to write it (default: the folder of your own strokes, which the window reads)</source>
        <translation>wohin (Vorgabe: der eigene Ordner der Techniken, den das Fenster liest)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the technique to copy (default: a simple stroke with every field explained)</source>
        <translation>die Technik, die kopiert wird (Vorgabe: eine einfache, in der jedes Feld erklärt ist)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the technique (default: the first that `list` shows)</source>
        <translation>die Technik (Vorgabe: die erste, die `list` zeigt)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>what is drawn: all, or some of {names} (default: skin,giver)</source>
        <translation>was gezeichnet wird: all, oder einige von {names} (Vorgabe: skin,giver)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>a ready-made look (default: surface)</source>
        <translation>eine fertige Darstellung (Vorgabe: surface)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>what is shown on the skin, of {names} (default: nothing)</source>
        <translation>was auf der Haut gezeigt wird, aus {names} (Vorgabe: nichts)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the moment, in seconds (default: %(default)s)</source>
        <translation>der Moment, in Sekunden (Vorgabe: %(default)s)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>where to save it (required)</source>
        <translation>wohin gespeichert wird (nötig)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>“{given}” is not a time; write seconds, such as 12.5</source>
        <translation>„{given}“ ist keine Zeit; Sekunden schreiben, etwa 12.5</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>“{given}” is not a number from 1 to 200</source>
        <translation>„{given}“ ist keine Zahl von 1 bis 200</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>“{given}” is not a size; write WIDTHxHEIGHT in pixels, 16 to {most}, such as 1280x800</source>
        <translation>„{given}“ ist keine Größe; BREITExHÖHE in Pixeln schreiben, 16 bis {most}, etwa 1280x800</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>(a checkout that is not installed)</source>
        <translation>(ein Checkout, der nicht installiert ist)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>“{given}” should end in {suffix}</source>
        <translation>„{given}“ sollte auf {suffix} enden</translation>
    </message>
</context>
<context>
    <name>viewer.cli.checks</name>
    <message>
        <location filename="../../viewer/cli/checks.py"/>
        <source>There is: {known}.</source>
        <translation>Es gibt: {known}.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/checks.py"/>
        <source>There is no technique of this name, and no such file.</source>
        <translation>Es gibt keine Technik dieses Namens und keine solche Datei.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/checks.py"/>
        <source>Did you mean {name}?</source>
        <translation>War {name} gemeint?</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/checks.py"/>
        <source>Checking, {done} of {count} done ({share}); Ctrl+C ends it</source>
        <translation>Wird geprüft, {done} von {count} fertig ({share}); Strg+C beendet es</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/checks.py"/>
        <source>--all checks every pair: leave out --receiver and --giver, or leave out --all.</source>
        <translation>--all prüft jedes Paar: --receiver und --giver weglassen, oder --all weglassen.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/checks.py"/>
        <source>--anatomy measures a receiver's body: leave out the techniques and --giver.</source>
        <translation>--anatomy misst den Körper eines Empfängers: die Techniken und --giver weglassen.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/checks.py"/>
        <source>none</source>
        <translation>keiner</translation>
    </message>
</context>
<context>
    <name>viewer.cli.commands</name>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>There is no technique “{name}”. There is: {known}.</source>
        <translation>Es gibt keine Technik „{name}“. Es gibt: {known}.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>There is nothing in this lesson. Open the window and add something to it.</source>
        <translation>In dieser Lektion ist nichts. Das Fenster öffnen und ihr etwas hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>There is no structure “{name}”.</source>
        <translation>Es gibt keine Struktur „{name}“.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>`massage-atlas list --structures` lists all.</source>
        <translation>`massage-atlas list --structures` zählt alle auf.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>{path} cannot be saved: you may not write there. Choose another place with -o.</source>
        <translation>{path} kann nicht gespeichert werden: Dort darf nicht geschrieben werden. Mit -o einen anderen Ort wählen.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>Saved {path}</source>
        <translation>{path} gespeichert</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>{what} {remedy}</source>
        <translation>{what} {remedy}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>{name} would not be seen: add --layers skin,{layer} or --preset skeleton or muscles.</source>
        <translation>{name} wäre nicht zu sehen: --layers skin,{layer} oder --preset skeleton oder muscles hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>--time {time} is after the end: this technique lasts {length} s.</source>
        <translation>--time {time} liegt nach dem Ende: Diese Technik dauert {length} s.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>{path} cannot be saved: there is no folder {folder}. Choose another name with -o.</source>
        <translation>{path} kann nicht gespeichert werden: Es gibt keinen Ordner {folder}. Mit -o einen anderen Namen wählen.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>Preparing the motion, once for these two people: {share}</source>
        <translation>Die Bewegung wird vorbereitet, einmal für diese beiden: {share}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>{path} is a folder. Choose another name with -o.</source>
        <translation>{path} ist ein Ordner. Mit -o einen anderen Namen wählen.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>{path} cannot be saved: {why}.</source>
        <translation>{path} kann nicht gespeichert werden: {why}.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>There is no technique to show.</source>
        <translation>Es gibt keine Technik, die gezeigt werden kann.</translation>
    </message>
</context>
<context>
    <name>viewer.cli.lists</name>
    <message>
        <location filename="../../viewer/cli/lists.py"/>
        <source>The window reads your own strokes from {folder}: put it there to see it.</source>
        <translation>Das Fenster liest eigene Techniken aus {folder}: die Datei dorthin legen, um sie zu sehen.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/lists.py"/>
        <source>There are no lessons yet. Those that you make in the window (Ctrl+L) lie in {folder}.</source>
        <translation>Es gibt noch keine Lektionen. Was im Fenster angelegt wird (Strg+L), liegt in {folder}.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/lists.py"/>
        <source>Wrote {path}</source>
        <translation>{path} geschrieben</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/lists.py"/>
        <source>Check it:     massage-atlas check {what}</source>
        <translation>Prüfen:       massage-atlas check {what}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/lists.py"/>
        <source>Change it:    open it in a text editor; the window shows whatever you save.</source>
        <translation>Ändern:       im Texteditor öffnen; das Fenster zeigt, was gespeichert wird.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/lists.py"/>
        <source>Look it up:   {file} explains every field.</source>
        <translation>Nachlesen:    {file} erklärt jedes Feld.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/lists.py"/>
        <source>See it:       massage-atlas --stroke {id}</source>
        <translation>Ansehen:      massage-atlas --stroke {id}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/lists.py"/>
        <source>{count} steps</source>
        <translation>{count} Schritte</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/lists.py"/>
        <source>items: {count}</source>
        <translation>Punkte: {count}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/lists.py"/>
        <source> (yours: {file})</source>
        <translation> (eigene: {file})</translation>
    </message>
</context>
<context>
    <name>viewer.cli.parser</name>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>positional arguments</source>
        <translation>Argumente nach ihrem Platz</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>the following arguments are required: {names}</source>
        <translation>diese Argumente sind nötig: {names}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>unrecognized arguments: {names}</source>
        <translation>unbekannte Argumente: {names}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>one of the arguments {names} is required</source>
        <translation>eines der Argumente {names} ist nötig</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>argument {name}: {complaint}</source>
        <translation>Argument {name}: {complaint}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>invalid choice: {given} (choose from {known})</source>
        <translation>{given} steht nicht zur Wahl (möglich: {known})</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>not allowed with argument {name}</source>
        <translation>nicht zusammen mit dem Argument {name} erlaubt</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>expected one argument</source>
        <translation>ein Wert wird erwartet</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>expected at least one argument</source>
        <translation>mindestens ein Wert wird erwartet</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>expected at most one argument</source>
        <translation>höchstens ein Wert wird erwartet</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>expected {count} arguments</source>
        <translation>{count} Werte werden erwartet</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>ignored explicit argument {given}</source>
        <translation>der Wert {given} hat hier keinen Platz</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>invalid {kind} value: {given}</source>
        <translation>{given} ist kein Wert der Art {kind}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>ambiguous option: {given} could match {known}</source>
        <translation>mehrdeutige Option: {given} passt zu {known}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>show this help, and end</source>
        <translation>diese Hilfe zeigen und enden</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>{program}: error: {complaint}</source>
        <translation>{program}: Fehler: {complaint}</translation>
    </message>
</context>
<context>
    <name>viewer.cli.speaking</name>
    <message>
        <location filename="../../viewer/cli/speaking.py"/>
        <source>This computer has no font with Chinese characters. Texts on pictures are English.</source>
        <translation>Dieser Computer hat keine Schrift mit chinesischen Zeichen. Die Texte auf Bildern sind englisch.</translation>
    </message>
</context>
<context>
    <name>viewer.controller.book_lines</name>
    <message>
        <location filename="../../viewer/controller/book_lines.py"/>
        <source>No text yet</source>
        <translation>Noch kein Text</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/book_lines.py"/>
        <source>From step {number}</source>
        <translation>Ab Schritt {number}</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/book_lines.py"/>
        <source>From the beginning</source>
        <translation>Von Anfang an</translation>
    </message>
</context>
<context>
    <name>viewer.controller.books</name>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>A stroke goes into {folder}; bookmarks and lessons can be dropped here.</source>
        <translation>Eine Technik gehört nach {folder}; Lesezeichen und Lektionen können hier abgelegt werden.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>It holds neither bookmarks nor a lesson.</source>
        <translation>Sie enthält weder Lesezeichen noch eine Lektion.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>Bookmark kept: {name}</source>
        <translation>Lesezeichen gemerkt: {name}</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>“{name}” cannot be shown: its technique is missing.</source>
        <translation>„{name}“ kann nicht gezeigt werden: Die Technik dazu fehlt.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>Deleted: {name}. Ctrl+Z brings it back.</source>
        <translation>Gelöscht: {name}. Strg+Z holt es zurück.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>Done again.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>Bookmarks added: {count}. Here before: {known}.</source>
        <translation>Lesezeichen hinzugefügt: {count}. Schon da: {known}.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>Lesson added: {title}</source>
        <translation>Lektion hinzugefügt: {title}</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>Some bookmarks or lessons cannot be read. The others are here.</source>
        <translation>Einige Lesezeichen oder Lektionen können nicht gelesen werden. Die anderen sind da.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>Bookmarks or lessons were changed elsewhere; this is how they are now.</source>
        <translation>Lesezeichen oder Lektionen wurden anderswo geändert; so sind sie jetzt.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>New lesson</source>
        <translation>Neue Lektion</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>A page of words</source>
        <translation>Eine Textseite</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>There is nothing in this lesson yet.</source>
        <translation>In dieser Lektion ist noch nichts.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>Your bookmarks or lessons cannot all be kept on disk.</source>
        <translation>Nicht alle Lesezeichen oder Lektionen können gespeichert werden.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>Some of these bookmarks cannot be read.</source>
        <translation>Einige dieser Lesezeichen können nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>It cannot be written: {reason}.</source>
        <translation>Sie kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>Written: {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>There are {count} already; delete some first.</source>
        <translation>Es sind schon {count}; zuerst einige löschen.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>This file cannot be taken over.</source>
        <translation>Diese Datei kann nicht übernommen werden.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>viewer.controller.cards</name>
    <message>
        <location filename="../../viewer/controller/cards.py"/>
        <source>Bone</source>
        <translation>Knochen</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/cards.py"/>
        <source>Disc between two vertebrae</source>
        <translation>Bandscheibe zwischen zwei Wirbeln</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/cards.py"/>
        <source>Muscle of the upper layer</source>
        <translation>Muskel der oberen Schicht</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/cards.py"/>
        <source>Muscle of the deep layer</source>
        <translation>Muskel der tiefen Schicht</translation>
    </message>
</context>
<context>
    <name>viewer.controller.lesson_playing</name>
    <message>
        <location filename="../../viewer/controller/lesson_playing.py"/>
        <source>The technique “{title}” is not on this computer. Put its file, {stroke}.stroke.yaml, into your folder of strokes; everything else works without it.</source>
        <translation>Die Technik „{title}“ ist nicht auf diesem Computer. Ihre Datei, {stroke}.stroke.yaml, in den eigenen Ordner der Techniken legen; alles andere geht auch ohne sie.</translation>
    </message>
</context>
<context>
    <name>viewer.controller.measuring</name>
    <message>
        <location filename="../../viewer/controller/measuring.py"/>
        <source>{straight} mm straight, {skin} mm over the skin</source>
        <translation>{straight} mm gerade, {skin} mm über die Haut</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/measuring.py"/>
        <source>Point set: {place}</source>
        <translation>Punkt gesetzt: {place}</translation>
    </message>
</context>
<context>
    <name>viewer.controller.messages</name>
    <message>
        <location filename="../../viewer/controller/messages.py"/>
        <source>{file} is not there any more. Put it back, or choose another technique.</source>
        <translation>{file} ist nicht mehr da. Die Datei zurücklegen oder eine andere Technik wählen.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/messages.py"/>
        <source>“{title}” goes on, but its file is gone.</source>
        <translation>„{title}“ läuft weiter, aber die Datei dazu ist weg.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/messages.py"/>
        <source>There is no stroke file. `massage-atlas new my-stroke` writes one.</source>
        <translation>Es gibt keine Technikdatei. `massage-atlas new my-stroke` schreibt eine.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/messages.py"/>
        <source>{file} has mistakes. What was good before goes on.</source>
        <translation>In {file} sind Fehler. Was vorher gut war, läuft weiter.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/messages.py"/>
        <source>Line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/messages.py"/>
        <source>{file}, line {line}</source>
        <translation>{file}, Zeile {line}</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/messages.py"/>
        <source>{file} is left out of the list.</source>
        <translation>{file} fehlt in der Liste.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/messages.py"/>
        <source>… and {count} more.</source>
        <translation>… und {count} weitere.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/messages.py"/>
        <source>Some stroke files have mistakes. What was good before goes on.</source>
        <translation>In einigen Technikdateien sind Fehler. Was vorher gut war, läuft weiter.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/messages.py"/>
        <source>Some stroke files are left out of the list.</source>
        <translation>Einige Technikdateien fehlen in der Liste.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/messages.py"/>
        <source>In {folders}.</source>
        <translation>In {folders}.</translation>
    </message>
</context>
<context>
    <name>viewer.controller.practice</name>
    <message>
        <location filename="../../viewer/controller/practice.py"/>
        <source>{mm} mm</source>
        <translation>{mm} mm</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice.py"/>
        <source>On average {mm} mm from the place itself.</source>
        <translation>Im Mittel {mm} mm von der Stelle selbst entfernt.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice.py"/>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice.py"/>
        <source>The cross is half way down the spine.</source>
        <translation>Das Kreuz steht auf halber Höhe der Wirbelsäule.</translation>
    </message>
</context>
<context>
    <name>viewer.controller.practice_words</name>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>The giver kneels at the receiver's right.</source>
        <translation>Der Geber kniet rechts vom Empfänger.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>Not quite: {way}.</source>
        <translation>Nicht ganz: {way}.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>{mm} mm too near to the spine</source>
        <translation>{mm} mm zu nah an der Wirbelsäule</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>{mm} mm too far towards the feet</source>
        <translation>{mm} mm zu weit zu den Füßen hin</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>Your answer: {place}.</source>
        <translation>Die Antwort: {place}.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>On this body: {place}.</source>
        <translation>An diesem Körper: {place}.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>That is {mm} mm away.</source>
        <translation>Das ist {mm} mm entfernt.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>{right} of {count} right.</source>
        <translation>{right} von {count} richtig.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>The giver kneels at the receiver's left.</source>
        <translation>Der Geber kniet links vom Empfänger.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>Right.</source>
        <translation>Richtig.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>Not there: that is the other side of the spine.</source>
        <translation>Nicht dort: Das ist die andere Seite der Wirbelsäule.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>Not quite: {across} and {along}.</source>
        <translation>Nicht ganz: {across} und {along}.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>{mm} mm too far from the midline</source>
        <translation>{mm} mm zu weit von der Mittellinie</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>{mm} mm too far out</source>
        <translation>{mm} mm zu weit außen</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>{mm} mm too far towards the head</source>
        <translation>{mm} mm zu weit zum Kopf hin</translation>
    </message>
</context>
<context>
    <name>viewer.controller.reading</name>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>{mm} mm left of the midline</source>
        <translation>{mm} mm links der Mittellinie</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>{upper}, two thirds towards {lower}</source>
        <translation>{upper}, zwei Drittel zu {lower} hin</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>{across}, {level}</source>
        <translation>{across}, {level}</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>{mm} mm left, {level}</source>
        <translation>{mm} mm links, {level}</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>on the midline</source>
        <translation>auf der Mittellinie</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>{mm} mm right of the midline</source>
        <translation>{mm} mm rechts der Mittellinie</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>{mm} mm above C7</source>
        <translation>{mm} mm über C7</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>{mm} mm below S4</source>
        <translation>{mm} mm unter S4</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>level with {level}</source>
        <translation>auf Höhe von {level}</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>half way from {upper} to {lower}</source>
        <translation>auf halbem Weg von {upper} zu {lower}</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>{upper}, a third towards {lower}</source>
        <translation>{upper}, ein Drittel zu {lower} hin</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>midline, {level}</source>
        <translation>Mittellinie, {level}</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>{mm} mm right, {level}</source>
        <translation>{mm} mm rechts, {level}</translation>
    </message>
</context>
<context>
    <name>viewer.export.sheet</name>
    <message>
        <location filename="../../viewer/export/sheet.py"/>
        <source>light</source>
        <translation>leicht</translation>
    </message>
    <message>
        <location filename="../../viewer/export/sheet.py"/>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <location filename="../../viewer/export/sheet.py"/>
        <source>firm</source>
        <translation>fest</translation>
    </message>
    <message>
        <location filename="../../viewer/export/sheet.py"/>
        <source>step {number}</source>
        <translation>Schritt {number}</translation>
    </message>
    <message>
        <location filename="../../viewer/export/sheet.py"/>
        <source>receiver: {receiver}   ·   giver: {giver}   ·   from above down: {views}</source>
        <translation>Empfänger: {receiver}   ·   Geber: {giver}   ·   von oben nach unten: {views}</translation>
    </message>
    <message>
        <location filename="../../viewer/export/sheet.py"/>
        <source>no pressure</source>
        <translation>kein Druck</translation>
    </message>
</context>
<context>
    <name>viewer.files.catalogue</name>
    <message>
        <location filename="../../viewer/files/catalogue.py"/>
        <source>There already is a stroke `{id}`: {file}.</source>
        <translation>Es gibt schon eine Technik `{id}`: {file}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/catalogue.py"/>
        <source>There are {count} stroke files; the first {most} are read.</source>
        <translation>Es gibt {count} Technikdateien; die ersten {most} werden gelesen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/catalogue.py"/>
        <source>Give this one another `id`, and its file the same name.</source>
        <translation>Dieser eine andere `id` geben, und ihrer Datei denselben Namen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/catalogue.py"/>
        <source>Keep in it only those that you want to see.</source>
        <translation>Darin nur die behalten, die zu sehen sein sollen.</translation>
    </message>
</context>
<context>
    <name>viewer.files.checking</name>
    <message>
        <location filename="../../viewer/files/checking.py"/>
        <source>It cannot be checked: {reason}.</source>
        <translation>Sie kann nicht geprüft werden: {reason}.</translation>
    </message>
</context>
<context>
    <name>viewer.files.errors</name>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>The file cannot be read: {reason}.</source>
        <translation>Die Datei kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>The folder cannot be read: {reason}.</source>
        <translation>Der Ordner kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>Disk quota exceeded</source>
        <translation>der zugeteilte Platz ist verbraucht</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>Read-only file system</source>
        <translation>das Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>Is a directory</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>Not a directory</source>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>File name too long</source>
        <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>Input/output error</source>
        <translation>Fehler beim Lesen oder Schreiben</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>Check that it is a file and that you may read it.</source>
        <translation>Prüfen, ob es eine Datei ist und ob sie gelesen werden darf.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>Check its name and where it is.</source>
        <translation>Ihren Namen prüfen und wo sie liegt.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>Check that it is a folder and that you may read it.</source>
        <translation>Prüfen, ob es ein Ordner ist und ob er gelesen werden darf.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>There is no such file.</source>
        <translation>Es gibt keine solche Datei.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>There is no such folder.</source>
        <translation>Es gibt keinen solchen Ordner.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>{count} problems:</source>
        <translation>{count} Fehler:</translation>
    </message>
</context>
<context>
    <name>viewer.files.fields</name>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Write C7, T1 to T12, L1 to L5 or S1 to S4, `{example}` for half way to the next one below, or a landmark: {landmarks}.</source>
        <translation>C7, T1 bis T12, L1 bis L5 oder S1 bis S4 schreiben, `{example}` für halbwegs zum nächsttieferen, oder einen Orientierungspunkt: {landmarks}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Did you mean `{meant}`?</source>
        <translation>War `{meant}` gemeint?</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{first} or {other}</source>
        <translation>{first} oder {other}</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{called} has a character that cannot be seen ({code}).</source>
        <translation>{called} enthält ein unsichtbares Zeichen ({code}).</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{called} has {count} characters.</source>
        <translation>{called} hat {count} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Write a number from {low} to {high} ({unit}).</source>
        <translation>Eine Zahl von {low} bis {high} schreiben ({unit}).</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Write up to 60 small letters, digits and single hyphens: `{example}`.</source>
        <translation>Bis zu 60 kleine Buchstaben, Ziffern und einzelne Bindestriche schreiben: `{example}`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>a group of fields</source>
        <translation>eine Gruppe von Feldern</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Remove it.</source>
        <translation>Es entfernen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Say it in {most} at most.</source>
        <translation>Es mit höchstens {most} sagen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{called} is {given}, outside {low} to {high}.</source>
        <translation>{called} ist {given}, außerhalb von {low} bis {high}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{called} is {given}, which is not a whole number.</source>
        <translation>{called} ist {given}, keine ganze Zahl.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Write a whole number from {low} to {high} ({unit}).</source>
        <translation>Eine ganze Zahl von {low} bis {high} schreiben ({unit}).</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Write the number alone, in {unit}: `{number}`.</source>
        <translation>Nur die Zahl schreiben ({unit}): `{number}`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Write a point: `{number}`.</source>
        <translation>Einen Punkt schreiben: `{number}`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{called} is {given}, which is not a number.</source>
        <translation>{called} ist {given}, keine Zahl.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Did you mean `{meant}`? Known: {known}.</source>
        <translation>War `{meant}` gemeint? Bekannt: {known}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Write {known}.</source>
        <translation>{known} schreiben.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{called} is {given}.</source>
        <translation>{called} ist {given}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>This version of the program reads `format: {number}`.</source>
        <translation>Diese Version des Programms liest `format: {number}`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Write text; put it in quotes if it has a colon in it.</source>
        <translation>Text schreiben; in Anführungszeichen, wenn ein Doppelpunkt darin ist.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{called} is {given}, not a level.</source>
        <translation>{called} ist {given}, keine Höhe der Wirbelsäule.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{called} is {given}, with a unit.</source>
        <translation>{called} ist {given}, mit einer Einheit.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{called} is {given}, with a comma.</source>
        <translation>{called} ist {given}, mit einem Komma.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{called} is {given}, not text.</source>
        <translation>{called} ist {given}, kein Text.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{called} is empty.</source>
        <translation>{called} ist leer.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Write a sentence.</source>
        <translation>Einen Satz schreiben.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Write a vertebra: `{example}`.</source>
        <translation>Einen Wirbel schreiben: `{example}`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{called} is {given}: there is no such level of the spine.</source>
        <translation>{called} ist {given}: Eine solche Höhe der Wirbelsäule gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>viewer.files.library_file</name>
    <message>
        <location filename="../../viewer/files/library_file.py"/>
        <source>a file of bookmarks</source>
        <translation>eine Datei mit Lesezeichen</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_file.py"/>
        <source>a lesson</source>
        <translation>eine Lektion</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_file.py"/>
        <source>Entry {number} of `items` is not one thing to show.</source>
        <translation>Eintrag {number} von `items` ist nicht genau eine Sache, die gezeigt wird.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_file.py"/>
        <source>Give it one of `stroke` (perhaps with `step`), `bookmark` and `words` (perhaps with `text`).</source>
        <translation>Eines angeben: `stroke` (eventuell mit `step`), `bookmark` oder `words` (eventuell mit `text`).</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_file.py"/>
        <source>There is no list `{name}:` in the file.</source>
        <translation>In der Datei ist keine Liste `{name}:`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_file.py"/>
        <source>Is it {kind}? Export one, and compare.</source>
        <translation>Ist es {kind}? Eine exportieren und vergleichen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_file.py"/>
        <source>`{name}` is text, where a list belongs.</source>
        <translation>`{name}` ist Text, wo eine Liste hingehört.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_file.py"/>
        <source>Begin each entry with `- `.</source>
        <translation>Jeden Eintrag mit `- ` beginnen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_file.py"/>
        <source>{called} has {count} entries.</source>
        <translation>{called} hat {count} Einträge.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_file.py"/>
        <source>a file of bookmarks or a lesson</source>
        <translation>eine Datei mit Lesezeichen oder eine Lektion</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_file.py"/>
        <source>Keep to {most} at most.</source>
        <translation>Bei höchstens {most} bleiben.</translation>
    </message>
</context>
<context>
    <name>viewer.files.library_model</name>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>Remove it; the rest of the bookmark works.</source>
        <translation>Es entfernen; der Rest des Lesezeichens funktioniert.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>{called} is a list of {count}.</source>
        <translation>{called} ist eine Liste mit {count}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>Write text; begin it with `|` on its own line.</source>
        <translation>Text schreiben; ihn mit `|` auf eigener Zeile beginnen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>{called} has {count} bytes.</source>
        <translation>{called} hat {count} Bytes.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>Keep two or four of them; without `panes` the picture is not split.</source>
        <translation>Zwei oder vier davon behalten; ohne `panes` ist das Bild nicht geteilt.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>0 gone, 1 solid</source>
        <translation>0 unsichtbar, 1 undurchsichtig</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>millimetres</source>
        <translation>Millimeter</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>{called} is neither a JPEG nor a PNG.</source>
        <translation>{called} ist weder JPEG noch PNG.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>Keep to {most} at most, or remove it.</source>
        <translation>Bei höchstens {most} bleiben, oder es entfernen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>degrees</source>
        <translation>Grad</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>with `eye_mm` and `target_mm`</source>
        <translation>mit `eye_mm` und `target_mm`</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>number of the pane</source>
        <translation>Nummer der Teilansicht</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>{called} is no picture in base64.</source>
        <translation>{called} ist kein Bild in base64.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>a direction</source>
        <translation>eine Richtung</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>number of the step</source>
        <translation>Nummer des Schritts</translation>
    </message>
</context>
<context>
    <name>viewer.files.library_store</name>
    <message>
        <location filename="../../viewer/files/library_store.py"/>
        <source>The whole file was kept as {file}.</source>
        <translation>Die ganze Datei wurde als {file} aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_store.py"/>
        <source>Put it right there, then import it.</source>
        <translation>Sie dort berichtigen, dann importieren.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_store.py"/>
        <source>Another program changed it while it was open here.</source>
        <translation>Ein anderes Programm hat sie geändert, während sie hier offen war.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_store.py"/>
        <source>That version was kept as {file}.</source>
        <translation>Jene Fassung wurde als {file} aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_store.py"/>
        <source>Allow writing to {folder}, or free some space on its disk.</source>
        <translation>Das Schreiben in {folder} erlauben, oder auf dem Datenträger Platz schaffen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_store.py"/>
        <source>It cannot be deleted: {reason}.</source>
        <translation>Sie kann nicht gelöscht werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_store.py"/>
        <source>It cannot be set aside.</source>
        <translation>Sie kann nicht beiseitegelegt werden.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_store.py"/>
        <source>Who may write it?</source>
        <translation>Wer darf sie schreiben?</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_store.py"/>
        <source>Delete it by hand.</source>
        <translation>Sie von Hand löschen.</translation>
    </message>
</context>
<context>
    <name>viewer.files.logs</name>
    <message>
        <location filename="../../viewer/files/logs.py"/>
        <source>Something went wrong that should not have: {fault}</source>
        <translation>Etwas ist schiefgegangen, das nicht schiefgehen sollte: {fault}</translation>
    </message>
</context>
<context>
    <name>viewer.files.meshes</name>
    <message>
        <location filename="../../viewer/files/meshes.py"/>
        <source>Install the program again, or in a checkout run: python -m meshes.builder</source>
        <translation>Das Programm neu installieren, oder im Quellordner ausführen: python -m meshes.builder</translation>
    </message>
    <message>
        <location filename="../../viewer/files/meshes.py"/>
        <source>The mesh file lacks {name}.</source>
        <translation>In der Meshdatei fehlt {name}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/meshes.py"/>
        <source>The mesh file is missing.</source>
        <translation>Die Meshdatei fehlt.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/meshes.py"/>
        <source>The mesh file is damaged ({reason}).</source>
        <translation>Die Meshdatei ist beschädigt ({reason}).</translation>
    </message>
</context>
<context>
    <name>viewer.files.model_problems</name>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>Give the path of {kind}.</source>
        <translation>Den Pfad angeben, erwartet wird {kind}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>There are {count} more problems.</source>
        <translation>Es gibt {count} weitere Fehler.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>The file is larger than {most} MB.</source>
        <translation>Die Datei ist größer als {most} MB.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>This should be {kind}, of a few kilobytes: is it the right file?</source>
        <translation>Das sollte {kind} von wenigen Kilobyte sein: Ist es die richtige Datei?</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>Put these right first.</source>
        <translation>Zuerst diese berichtigen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>Add `{field}: {example}`.</source>
        <translation>`{field}: {example}` ergänzen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>Remove it. Known here: {fields}.</source>
        <translation>Es entfernen. Bekannt ist hier: {fields}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>{called} is {given}, where fields belong.</source>
        <translation>{called} ist {given}, wo Felder hingehören.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>Write `name: value`, with a space after the colon.</source>
        <translation>`name: value` schreiben, mit einem Leerzeichen nach dem Doppelpunkt.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>This cannot be the name of a file.</source>
        <translation>Das kann kein Dateiname sein.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>The text is not UTF-8: byte {byte}.</source>
        <translation>Der Text ist nicht in UTF-8: Byte {byte}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>Save the file with the encoding UTF-8.</source>
        <translation>Die Datei mit der Kodierung UTF-8 speichern.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>{around} lacks `{field}`.</source>
        <translation>{around}: `{field}` fehlt.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>{around} has no field `{field}`.</source>
        <translation>{around}: Ein Feld `{field}` gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>Entry {number} of `{field}`</source>
        <translation>Eintrag {number} von `{field}`</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>Add `{field}:` {example}.</source>
        <translation>`{field}:` {example} ergänzen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>If this is part of a text with a comma in it: put the whole text in quotes.</source>
        <translation>Gehört das zu einem Text mit einem Komma: den ganzen Text in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>If this is a decimal number: write it with a point, `1.5`.</source>
        <translation>Ist das eine Dezimalzahl: sie mit einem Punkt schreiben, `1.5`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>{called} is an empty list.</source>
        <translation>{called} ist eine leere Liste.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>Give it one entry at least.</source>
        <translation>Mindestens einen Eintrag geben.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>{called} is {given}, where a list belongs.</source>
        <translation>{called} ist {given}, wo eine Liste hingehört.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>Write `[…, …]`, or lines that begin with `- `.</source>
        <translation>`[…, …]` schreiben, oder Zeilen, die mit `- ` beginnen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>This is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
</context>
<context>
    <name>viewer.files.practice_text</name>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>Write mm from the midline, `35 to 45`, or around the place, `within 4` or `5 to 10 before`.</source>
        <translation>mm von der Mittellinie schreiben, `35 to 45`, oder um die Stelle herum, `within 4` oder `5 to 10 before`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>Write {example}, `within 1 level`, `within 8 mm`, or `between ribs`.</source>
        <translation>{example}, `within 1 level`, `within 8 mm` oder `between ribs` schreiben.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>Begin with {known}.</source>
        <translation>Mit {known} beginnen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>that is no band across the back</source>
        <translation>das ist kein Streifen quer über den Rücken</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>that is no band along the spine</source>
        <translation>das ist kein Streifen längs der Wirbelsäule</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>there is no such kind of place</source>
        <translation>eine solche Art von Stelle gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>Write `rib-space 8`, below the eighth rib.</source>
        <translation>`rib-space 8` schreiben, unterhalb der achten Rippe.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>the first must be the smaller one</source>
        <translation>der erste muss der kleinere sein</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>Exchange the two.</source>
        <translation>Die beiden vertauschen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>Write a level such as `{example}`.</source>
        <translation>Eine Höhe wie `{example}` schreiben.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>{called}: `{field}` is `{value}`, {reason}.</source>
        <translation>{called}: `{field}` ist `{value}`, {reason}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>spaces between ribs are counted 1 to 11</source>
        <translation>Rippenzwischenräume werden von 1 bis 11 gezählt</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>the sacrum has no such opening</source>
        <translation>eine solche Öffnung hat das Kreuzbein nicht</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>there is no such landmark</source>
        <translation>einen solchen Orientierungspunkt gibt es nicht</translation>
    </message>
</context>
<context>
    <name>viewer.files.principles_text</name>
    <message>
        <location filename="../../viewer/files/principles_text.py"/>
        <source>The section `{id}`</source>
        <translation>Der Abschnitt `{id}`</translation>
    </message>
    <message>
        <location filename="../../viewer/files/principles_text.py"/>
        <source>A section</source>
        <translation>Ein Abschnitt</translation>
    </message>
    <message>
        <location filename="../../viewer/files/principles_text.py"/>
        <source>Begin each text on a line of its own, with `- `.</source>
        <translation>Jeden Text auf eigener Zeile mit `- ` beginnen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/principles_text.py"/>
        <source>{called} says nothing.</source>
        <translation>{called} sagt nichts.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/principles_text.py"/>
        <source>Give it `text`, `points`, or both.</source>
        <translation>`text`, `points` oder beides angeben.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/principles_text.py"/>
        <source>`{field}` is no list of texts.</source>
        <translation>`{field}` ist keine Liste von Texten.</translation>
    </message>
</context>
<context>
    <name>viewer.files.score_cache</name>
    <message>
        <location filename="../../viewer/files/score_cache.py"/>
        <source>A hand would be where nothing of the back is.</source>
        <translation>Eine Hand wäre, wo nichts vom Rücken ist.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/score_cache.py"/>
        <source>Bring both hands nearer to the spine, and the levels nearer to the giver's.</source>
        <translation>Beide Hände näher an die Wirbelsäule bringen, und die Höhen näher an die des Gebers.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/score_cache.py"/>
        <source>It cannot be played: {reason}.</source>
        <translation>Sie kann nicht abgespielt werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/score_cache.py"/>
        <source>Say it in another way; see the guide.</source>
        <translation>Es anders sagen; siehe die Anleitung.</translation>
    </message>
</context>
<context>
    <name>viewer.files.settings</name>
    <message>
        <location filename="../../viewer/files/settings.py"/>
        <source>It was kept as {file}; the program goes on with its usual settings.</source>
        <translation>Sie wurde als {file} aufgehoben; das Programm läuft mit den üblichen Einstellungen weiter.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/settings.py"/>
        <source>line {line}: {reason}</source>
        <translation>Zeile {line}: {reason}</translation>
    </message>
    <message>
        <location filename="../../viewer/files/settings.py"/>
        <source>Check who may read {file}.</source>
        <translation>Prüfen, wer {file} lesen darf.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/settings.py"/>
        <source>it holds no list of settings</source>
        <translation>sie enthält keine Liste von Einstellungen</translation>
    </message>
</context>
<context>
    <name>viewer.files.stroke_checks</name>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Keep the one that is meant.</source>
        <translation>Nur das Gemeinte behalten.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>The first keyframe does not say of the {role} hand its `level` and how far it is from the spine (such as `from_spine_edge_mm`).</source>
        <translation>Das erste Schlüsselbild sagt zur Hand `{role}` weder ihre Höhe `level` noch, wie weit sie von der Wirbelsäule weg ist (etwa `from_spine_edge_mm`).</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>The first keyframe does not say of the {role} hand its `level`.</source>
        <translation>Das erste Schlüsselbild sagt zur Hand `{role}` nicht ihre Höhe `level`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>The first keyframe does not say of the {role} hand how far it is from the spine (such as `from_spine_edge_mm`).</source>
        <translation>Das erste Schlüsselbild sagt zur Hand `{role}` nicht, wie weit sie von der Wirbelsäule weg ist (etwa `from_spine_edge_mm`).</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`id` is `{id}`, but the file is called `{file}`.</source>
        <translation>`id` ist `{id}`, aber die Datei heißt `{file}`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Call the file `{id}.stroke.yaml`, or write `id: {name}`.</source>
        <translation>Die Datei `{id}.stroke.yaml` nennen, oder `id: {name}` schreiben.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`{word}` has no meaning outside `repeat`.</source>
        <translation>`{word}` hat außerhalb von `repeat` keine Bedeutung.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Say how `near:`, `far:` or both of them work.</source>
        <translation>Sagen, wie `near:`, `far:` oder beide arbeiten.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>The first keyframe of `approach` is at {time} s, but the stroke starts at 0.</source>
        <translation>Das erste Schlüsselbild von `approach` ist bei {time} s, aber die Technik beginnt bei 0.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`{section}` takes no time: its last keyframe is at 0 s.</source>
        <translation>`{section}` braucht keine Zeit: Das letzte Schlüsselbild ist bei 0 s.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`at_s` is {time}, only {gap} s after what comes before.</source>
        <translation>`at_s` ist {time}, nur {gap} s nach dem, was vorher kommt.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Leave {gap} s at least: hands need time.</source>
        <translation>Mindestens {gap} s lassen: Hände brauchen Zeit.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`both` is said, but only the {role} hand works.</source>
        <translation>`both` ist angegeben, aber nur die Hand `{role}` arbeitet.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Write `{role}:`, or add the other hand to `hands`.</source>
        <translation>`{role}:` schreiben, oder die andere Hand in `hands` ergänzen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`{field}` is said for `both` and again here.</source>
        <translation>`{field}` ist für `both` und hier noch einmal angegeben.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`{second}` is said here, and `{first}` for `both`.</source>
        <translation>`{second}` ist hier angegeben, und `{first}` für `both`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`{second}` and `{first}` both say how far from the spine the hand is.</source>
        <translation>`{second}` und `{first}` sagen beide, wie weit die Hand von der Wirbelsäule weg ist.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`level` is said, but `{field}` already is a place on the spine.</source>
        <translation>`level` ist angegeben, aber `{field}` ist schon eine Stelle an der Wirbelsäule.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Write a number here; `peak` belongs in `repeat`.</source>
        <translation>Hier eine Zahl schreiben; `peak` gehört in `repeat`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`{field}` says nothing.</source>
        <translation>`{field}` sagt nichts.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`{field}` is said, but no keyframe of `repeat` goes there.</source>
        <translation>`{field}` ist angegeben, aber kein Schlüsselbild von `repeat` geht dorthin.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Write `here` for the place in the keyframes.</source>
        <translation>In den Schlüsselbildern `here` für die Stelle schreiben.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`pressures` has {count} entries, but there are {places} places.</source>
        <translation>`pressures` hat {count} Einträge, aber es gibt {places} Stellen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Give one pressure for each place, or a single one for all.</source>
        <translation>Für jede Stelle einen Druck angeben, oder einen einzigen für alle.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`rock` is said here, but not how to rock.</source>
        <translation>`rock` ist hier angegeben, aber nicht, wie gewiegt wird.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Add `{example}` to the file, or remove it here.</source>
        <translation>`{example}` in der Datei ergänzen, oder es hier entfernen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Write `rock: 1` in the keyframe from which on it is rocked fully, `rock: 0` where it ends.</source>
        <translation>`rock: 1` in das Schlüsselbild schreiben, ab dem voll gewiegt wird, `rock: 0`, wo es endet.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`{field}` is {time}, but `{section}` ends at {end} s.</source>
        <translation>`{field}` ist {time}, aber `{section}` endet bei {end} s.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Write an earlier time: it counts within each repeat.</source>
        <translation>Eine frühere Zeit schreiben: Sie zählt innerhalb jeder Wiederholung.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>The stroke lasts {minutes} minutes.</source>
        <translation>Die Technik dauert {minutes} Minuten.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Keep it below {minutes} minutes: fewer repeats, or shorter ones.</source>
        <translation>Unter {minutes} Minuten bleiben: weniger oder kürzere Wiederholungen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`shape` is `{shape}`, which does not go with `part: {part}`.</source>
        <translation>`shape` ist `{shape}`, was nicht zu `part: {part}` passt.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`at_s` is {time}, not later than the keyframe before it ({before}).</source>
        <translation>`at_s` ist {time}, nicht später als das Schlüsselbild davor ({before}).</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Times grow within a section, and start at 0 in each one.</source>
        <translation>Zeiten wachsen innerhalb eines Abschnitts und beginnen in jedem bei 0.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`ease` has no meaning at 0 s: no movement arrives here.</source>
        <translation>`ease` hat bei 0 s keine Bedeutung: Hier kommt keine Bewegung an.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Remove it; write it where the movement ends.</source>
        <translation>Es entfernen; es dort schreiben, wo die Bewegung endet.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`at_s` is {time}, only {gap} s after what comes before. {more} more of this section are as hasty.</source>
        <translation>`at_s` ist {time}, nur {gap} s nach dem, was vorher kommt. {more} weitere dieses Abschnitts sind ebenso hastig.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`both` is said, here and in {more} more keyframes, but only the {role} hand works.</source>
        <translation>`both` ist angegeben, hier und in {more} weiteren Schlüsselbildern, aber nur die Hand `{role}` arbeitet.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>The {role} hand moves here, but `hands` does not have it.</source>
        <translation>Die Hand `{role}` bewegt sich hier, aber `hands` hat sie nicht.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Add `{role}:` to `hands`, or remove it here.</source>
        <translation>`{role}:` in `hands` ergänzen, oder es hier entfernen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`{second}` and `{first}` both say where the repeats are.</source>
        <translation>`{second}` und `{first}` sagen beide, wo die Wiederholungen sind.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`{field}` is said, but `hands` does not have the {role} hand.</source>
        <translation>`{field}` ist angegeben, aber `hands` hat die Hand `{role}` nicht.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Add `{role}:` to `hands`, or remove `{field}`.</source>
        <translation>`{role}:` in `hands` ergänzen, oder `{field}` entfernen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`{second}` has {more} entries, `{first}` has {count}.</source>
        <translation>`{second}` hat {more} Einträge, `{first}` hat {count}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Give both the same number: one for each repeat.</source>
        <translation>Beiden dieselbe Anzahl geben: einen für jede Wiederholung.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Complete it, for example `{example}`.</source>
        <translation>Es vervollständigen, zum Beispiel `{example}`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Let the first step be `from: approach, at_s: 0.0`.</source>
        <translation>Den ersten Schritt mit `from: approach, at_s: 0.0` beginnen lassen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>This step ({section}, {time} s) does not come after the one before it.</source>
        <translation>Dieser Schritt ({section}, {time} s) kommt nicht nach dem davor.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Write an earlier time; times start at 0 in each section.</source>
        <translation>Eine frühere Zeit schreiben; Zeiten beginnen in jedem Abschnitt bei 0.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>No hand works.</source>
        <translation>Keine Hand arbeitet.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Write `at_s: 0.0`.</source>
        <translation>`at_s: 0.0` schreiben.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Give it a later keyframe.</source>
        <translation>Ein späteres Schlüsselbild angeben.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Remove one of the two.</source>
        <translation>Eines von beiden entfernen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Remove `level`.</source>
        <translation>`level` entfernen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Remove it: what is not said stays as it was.</source>
        <translation>Es entfernen: Was nicht gesagt ist, bleibt, wie es war.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`repeat` does not say which places `{word}` stands for.</source>
        <translation>`repeat` sagt nicht, für welche Stellen `{word}` steht.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Add `{example}` to `repeat`, or write the place itself here.</source>
        <translation>`{example}` in `repeat` ergänzen, oder die Stelle selbst hier schreiben.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`rock` is said, but no keyframe rocks.</source>
        <translation>`rock` ist angegeben, aber kein Schlüsselbild wiegt.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Write the place itself here.</source>
        <translation>Die Stelle selbst hier schreiben.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>No step is lit when the stroke starts.</source>
        <translation>Wenn die Technik beginnt, leuchtet kein Schritt.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Write the steps in the order in which they happen.</source>
        <translation>Die Schritte in der Reihenfolge schreiben, in der sie geschehen.</translation>
    </message>
</context>
<context>
    <name>viewer.files.stroke_file</name>
    <message>
        <location filename="../../viewer/files/stroke_file.py"/>
        <source>Hands are named from the giver's side: write `near` or `far`.</source>
        <translation>Hände werden vom Geber aus benannt: `near` oder `far` schreiben.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_file.py"/>
        <source>Places are anatomical: `level`, and for example `from_spine_edge_mm`.</source>
        <translation>Stellen sind anatomisch: `level`, und zum Beispiel `from_spine_edge_mm`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_file.py"/>
        <source>a stroke file</source>
        <translation>eine Technikdatei</translation>
    </message>
</context>
<context>
    <name>viewer.files.stroke_model</name>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>number of the space</source>
        <translation>Nummer des Zwischenraums</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>share of the greatest pressure</source>
        <translation>Anteil am größten Druck</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>share of the way</source>
        <translation>Anteil am Weg</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>with its keyframes below</source>
        <translation>mit seinen Schlüsselbildern darunter</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>pushes a second</source>
        <translation>Stöße pro Sekunde</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>share of the pressure</source>
        <translation>Anteil am Druck</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>breaths a minute</source>
        <translation>Atemzüge pro Minute</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>place in the list</source>
        <translation>Platz in der Liste</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>with `pressures:` and `keyframes:` below</source>
        <translation>mit `pressures:` und `keyframes:` darunter</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>with the instructions below</source>
        <translation>mit den Anweisungen darunter</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>with `mistakes:` and `safety:` below</source>
        <translation>mit `mistakes:` und `safety:` darunter</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>Write a number from -80 to 0: minus means before the shoulder blade.</source>
        <translation>Eine Zahl von -80 bis 0 schreiben: Minus heißt vor dem Schulterblatt.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>share of the full rock</source>
        <translation>Anteil am vollen Wiegen</translation>
    </message>
</context>
<context>
    <name>viewer.files.stroke_new</name>
    <message>
        <location filename="../../viewer/files/stroke_new.py"/>
        <source>new-stroke.yaml</source>
        <translation>new-stroke_de.yaml</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_new.py"/>
        <source>{title} (copy)</source>
        <translation>{title} (Kopie)</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_new.py"/>
        <source>This cannot be the id of a stroke.</source>
        <translation>Das kann nicht die `id` einer Technik sein.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_new.py"/>
        <source>There is no stroke of this id to copy.</source>
        <translation>Es gibt keine Technik mit dieser id zum Kopieren.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_new.py"/>
        <source>There is this stroke already.</source>
        <translation>Diese Technik gibt es schon.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_new.py"/>
        <source>It cannot be read: {reason}.</source>
        <translation>Sie kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_new.py"/>
        <source>Put a word into it: `{example}`.</source>
        <translation>Ein Wort hineinsetzen: `{example}`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_new.py"/>
        <source>This file cannot be written: {reason}.</source>
        <translation>Diese Datei kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_new.py"/>
        <source>Name another folder with --folder.</source>
        <translation>Mit --folder einen anderen Ordner angeben.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_new.py"/>
        <source>Choose another id.</source>
        <translation>Eine andere id wählen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_new.py"/>
        <source>Copy another stroke.</source>
        <translation>Eine andere Technik kopieren.</translation>
    </message>
</context>
<context>
    <name>viewer.files.stroke_walk</name>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>The {role} hand would jump: `{after}` starts with {start}, but `{before}` ends with {end}.</source>
        <translation>Die Hand `{role}` würde springen: `{after}` beginnt mit {start}, aber `{before}` endet mit {end}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>Both hands would jump: `{after}` starts with {start}, but `{before}` ends with {end}.</source>
        <translation>Beide Hände würden springen: `{after}` beginnt mit {start}, aber `{before}` endet mit {end}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>The {role} hand would jump: `{after}` starts with {start}, but each repeat ends with {end}.</source>
        <translation>Die Hand `{role}` würde springen: `{after}` beginnt mit {start}, aber jede Wiederholung endet mit {end}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>Both hands would jump: `{after}` starts with {start}, but each repeat ends with {end}.</source>
        <translation>Beide Hände würden springen: `{after}` beginnt mit {start}, aber jede Wiederholung endet mit {end}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>The {role} hand would jump when the stroke starts again: it ends with {end} and starts with {start}.</source>
        <translation>Die Hand `{role}` würde springen, wenn die Technik von vorn beginnt: Sie endet mit {end} und beginnt mit {start}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>Both hands would jump when the stroke starts again: it ends with {end} and starts with {start}.</source>
        <translation>Beide Hände würden springen, wenn die Technik von vorn beginnt: Sie endet mit {end} und beginnt mit {start}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>The {role} hand presses with {pressure} while {mm} mm above the skin.</source>
        <translation>Die Hand `{role}` drückt mit {pressure}, während sie {mm} mm über der Haut ist.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>Both hands press with {pressure} while {mm} mm above the skin.</source>
        <translation>Beide Hände drücken mit {pressure}, während sie {mm} mm über der Haut sind.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>The rocking would jump when the stroke starts again: from {share} to {first}.</source>
        <translation>Das Wiegen würde springen, wenn die Technik von vorn beginnt: von {share} auf {first}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>Let `leave` end with {value}.</source>
        <translation>`leave` mit {value} enden lassen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>Write `lift_mm: 0` or `pressure: 0` here.</source>
        <translation>Hier `lift_mm: 0` oder `pressure: 0` schreiben.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>Let the end be as the start: {start}.</source>
        <translation>Das Ende wie den Anfang sein lassen: {start}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>Say the same in both, or let `{after}` start later than 0.0: it then moves there.</source>
        <translation>In beiden dasselbe sagen, oder `{after}` später als 0.0 beginnen lassen: Dann bewegt es sich dorthin.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>The rocking would jump: `rock` is {here} here, and {before} just before.</source>
        <translation>Das Wiegen würde springen: `rock` ist hier {here}, und {before} kurz davor.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>Say it at a later time of the section.</source>
        <translation>Es zu einer späteren Zeit des Abschnitts sagen.</translation>
    </message>
</context>
<context>
    <name>viewer.files.text_rows</name>
    <message>
        <location filename="../../viewer/files/text_rows.py"/>
        <source>Install the program again, or put this right in the file.</source>
        <translation>Das Programm neu installieren, oder es in der Datei berichtigen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/text_rows.py"/>
        <source>`{name}` is there twice.</source>
        <translation>`{name}` kommt zweimal vor.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/text_rows.py"/>
        <source>Write its fields: {fields}.</source>
        <translation>Seine Felder schreiben: {fields}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/text_rows.py"/>
        <source>{called}: `{field}` is `{value}`.</source>
        <translation>{called}: `{field}` ist `{value}`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/text_rows.py"/>
        <source>An entry is no group of fields.</source>
        <translation>Ein Eintrag ist keine Gruppe von Feldern.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/text_rows.py"/>
        <source>An entry</source>
        <translation>Ein Eintrag</translation>
    </message>
    <message>
        <location filename="../../viewer/files/text_rows.py"/>
        <source>{called} has no `{field}`.</source>
        <translation>{called} hat kein `{field}`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/text_rows.py"/>
        <source>The fields are {fields}.</source>
        <translation>Die Felder sind {fields}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/text_rows.py"/>
        <source>{called} has a field `{field}`.</source>
        <translation>{called} hat ein Feld `{field}`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/text_rows.py"/>
        <source>The file is not UTF-8 text.</source>
        <translation>Die Datei ist kein Text in UTF-8.</translation>
    </message>
</context>
<context>
    <name>viewer.files.translations</name>
    <message>
        <location filename="../../viewer/files/translations.py"/>
        <source>Install the program again, or put this right with Qt Linguist.</source>
        <translation>Das Programm neu installieren, oder es mit Qt Linguist berichtigen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/translations.py"/>
        <source>The file is too large to be a translation.</source>
        <translation>Die Datei ist zu groß für eine Übersetzung.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/translations.py"/>
        <source>The file brings entities of its own.</source>
        <translation>Die Datei bringt eigene Entities mit.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/translations.py"/>
        <source>The file is no XML: {reason}.</source>
        <translation>Die Datei ist kein XML: {reason}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/translations.py"/>
        <source>The file begins with `{name}`, not with `TS`.</source>
        <translation>Die Datei beginnt mit `{name}`, nicht mit `TS`.</translation>
    </message>
</context>
<context>
    <name>viewer.files.yaml_tree</name>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>a field has no colon</source>
        <translation>ein Feld hat keinen Doppelpunkt</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>A field needs a colon and a space after its name: `at_s: 1.5`.</source>
        <translation>Ein Feld braucht nach seinem Namen einen Doppelpunkt und ein Leerzeichen: `at_s: 1.5`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>There are more than {most} values.</source>
        <translation>Es gibt mehr als {most} Werte.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>There is a character that cannot be in a text file.</source>
        <translation>Hier ist ein Zeichen, das in keiner Textdatei stehen kann.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>a colon stands where none belongs</source>
        <translation>ein Doppelpunkt steht, wo keiner hingehört</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>If this is text with a colon in it, put the whole text in quotes.</source>
        <translation>Ist das Text mit einem Doppelpunkt darin: den ganzen Text in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>nothing can begin with this character</source>
        <translation>mit diesem Zeichen kann nichts beginnen</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Indent with spaces, never tabs; quote text that starts with a sign.</source>
        <translation>Mit Leerzeichen einrücken, nie mit Tabulatoren; Text, der mit einem Sonderzeichen beginnt, in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>the file ends too early</source>
        <translation>die Datei endet zu früh</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>A quotation mark or a bracket is opened and never closed.</source>
        <translation>Ein Anführungszeichen oder eine Klammer ist geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>a comma or a closing bracket is missing</source>
        <translation>ein Komma oder eine schließende Klammer fehlt</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Close the bracket; commas between entries; text with a colon in quotes.</source>
        <translation>Die Klammer schließen; Kommas zwischen Einträge; Text mit Doppelpunkt in Anführungszeichen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>an entry of a list has no hyphen</source>
        <translation>ein Eintrag einer Liste hat keinen Strich</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Entries of one list start in the same column, each with `- `.</source>
        <translation>Einträge einer Liste beginnen in derselben Spalte, jeder mit `- `.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>a field does not begin where the others do</source>
        <translation>ein Feld beginnt nicht, wo die anderen beginnen</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Fields of one group start in one column; close every quotation mark.</source>
        <translation>Felder einer Gruppe beginnen in einer Spalte; jedes Anführungszeichen schließen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>there is more than one document</source>
        <translation>es gibt mehr als ein Dokument</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Keep to one document in a file: remove the line with `---` or `...`.</source>
        <translation>Bei einem Dokument je Datei bleiben: die Zeile mit `---` oder `...` entfernen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Brackets or lists are nested too deeply.</source>
        <translation>Klammern oder Listen sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>A few hundred are enough.</source>
        <translation>Ein paar Hundert genügen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>`*{name}` refers to another place.</source>
        <translation>`*{name}` verweist auf eine andere Stelle.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>`{tag}` is a YAML tag.</source>
        <translation>`{tag}` ist ein YAML-Tag.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>This is not valid YAML: {reason}.</source>
        <translation>Das ist kein gültiges YAML: {reason}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Remove it, or type it anew.</source>
        <translation>Es entfernen, oder neu tippen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Copy another file of its kind and change it.</source>
        <translation>Eine andere Datei dieser Art kopieren und ändern.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Four levels are enough.</source>
        <translation>Vier Ebenen genügen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>`&amp;{name}` marks a place to refer to.</source>
        <translation>`&amp;{name}` markiert eine Stelle, auf die verwiesen werden soll.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>A list or a bracket stands where a field's name belongs.</source>
        <translation>Eine Liste oder eine Klammer steht, wo der Name eines Feldes hingehört.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>`{name}` is given twice, first on line {line}.</source>
        <translation>`{name}` ist zweimal angegeben, zuerst in Zeile {line}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Compare with a file that works.</source>
        <translation>Mit einer Datei vergleichen, die funktioniert.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Write the values out here.</source>
        <translation>Die Werte hier ausschreiben.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Remove it; quote text that begins with `!`.</source>
        <translation>Es entfernen; Text, der mit `!` beginnt, in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Remove it, and write values out.</source>
        <translation>Es entfernen und die Werte ausschreiben.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Name it.</source>
        <translation>Es benennen.</translation>
    </message>
</context>
<context>
    <name>viewer.host.display</name>
    <message>
        <location filename="../../viewer/host/display.py"/>
        <source>There is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).
Make a picture instead, which needs none:

{command}

If there is a display that this program does not see, set QT_QPA_PLATFORM, for example to xcb.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster (weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt).
Stattdessen ein Bild machen, das keinen braucht:

{command}

Gibt es einen Bildschirm, den dieses Programm nicht sieht: QT_QPA_PLATFORM setzen, zum Beispiel auf xcb.</translation>
    </message>
    <message>
        <location filename="../../viewer/host/display.py"/>
        <source>PySide6 6.12.0 crashes on Python 3.11 after about a minute (PYSIDE-3474).
Install another version, or use Python 3.12 or newer:

{command}</source>
        <translation>PySide6 6.12.0 stürzt mit Python 3.11 nach etwa einer Minute ab (PYSIDE-3474).
Eine andere Version installieren, oder Python 3.12 oder neuer verwenden:

{command}</translation>
    </message>
    <message>
        <location filename="../../viewer/host/display.py"/>
        <source>QT_QPA_PLATFORM asks for “{name}”, which this Qt does not have. It has: {known}.</source>
        <translation>QT_QPA_PLATFORM verlangt „{name}“, was dieses Qt nicht hat. Es hat: {known}.</translation>
    </message>
    <message>
        <location filename="../../viewer/host/display.py"/>
        <source>PySide6 is not installed. Install it:

{command}</source>
        <translation>PySide6 ist nicht installiert. Es installieren:

{command}</translation>
    </message>
    <message>
        <location filename="../../viewer/host/display.py"/>
        <source>A window needs system libraries that are missing. Install them:

{command}</source>
        <translation>Ein Fenster braucht Systembibliotheken, die fehlen. Sie installieren:

{command}</translation>
    </message>
    <message>
        <location filename="../../viewer/host/display.py"/>
        <source>The display {display} does not answer. Make a picture instead, which needs none:

{command}</source>
        <translation>Der Bildschirm {display} antwortet nicht. Stattdessen ein Bild machen, das keinen braucht:

{command}</translation>
    </message>
</context>
<context>
    <name>viewer.host.doctor</name>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>meshes</source>
        <translation>Meshdateien</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>display</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>fonts</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>fonts for Chinese</source>
        <translation>Schriften für Chinesisch</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>{version} on {system}</source>
        <translation>{version} auf {system}</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>there is none: the window stays English when Chinese is chosen</source>
        <translation>keine da: Das Fenster bleibt englisch, wenn Chinesisch gewählt wird</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>{names} not in {folder}</source>
        <translation>{names} nicht in {folder}</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>ok</source>
        <translation>gut</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>MISSING</source>
        <translation>FEHLT</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>a window under X lacks {names}</source>
        <translation>für ein Fenster unter X fehlt {names}</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>there is none: texts would be empty boxes</source>
        <translation>keine da: Texte wären leere Kästchen</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>none: steps can be read, not heard</source>
        <translation>keine: Schritte sind zu lesen, nicht zu hören</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>on the processor (no graphics card is used)</source>
        <translation>auf dem Prozessor (ohne Grafikkarte)</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>the system's own</source>
        <translation>die des Systems</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>settings folder</source>
        <translation>Ordner der Einstellungen</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>choices are not remembered</source>
        <translation>Einstellungen werden nicht gemerkt</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>cache folder</source>
        <translation>Ordner des Zwischenspeichers</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>each start prepares the motion anew</source>
        <translation>jeder Start bereitet die Bewegung neu vor</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>log folder</source>
        <translation>Ordner der Protokolle</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>nothing is logged</source>
        <translation>nichts wird protokolliert</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>strokes folder</source>
        <translation>Ordner der Techniken</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>`massage-atlas new` cannot write a stroke there</source>
        <translation>`massage-atlas new` kann dort keine Technik schreiben</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>drawing lacks {names}</source>
        <translation>zum Zeichnen fehlt {names}</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>all there</source>
        <translation>alle da</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>Allow writing to {folder}.</source>
        <translation>Schreiben in {folder} erlauben.</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
</context>
<context>
    <name>viewer.host.fonts</name>
    <message>
        <location filename="../../viewer/host/fonts.py"/>
        <source>Install the package {package} (Debian, Ubuntu): {command}</source>
        <translation>Das Paket {package} installieren (Debian, Ubuntu): {command}</translation>
    </message>
    <message>
        <location filename="../../viewer/host/fonts.py"/>
        <source>Install “Chinese (Simplified) Supplemental Fonts” in Settings, Apps, Optional features.</source>
        <translation>„Zusätzliche Schriftarten für Chinesisch (vereinfacht)“ installieren: Einstellungen, Apps, Optionale Features.</translation>
    </message>
    <message>
        <location filename="../../viewer/host/fonts.py"/>
        <source>Install a font with Simplified Chinese, such as PingFang SC, with Font Book.</source>
        <translation>Mit der Schriftsammlung eine Schrift für vereinfachtes Chinesisch installieren, etwa PingFang SC.</translation>
    </message>
</context>
<context>
    <name>viewer.host.opengl</name>
    <message>
        <location filename="../../viewer/host/opengl.py"/>
        <source>OpenGL does not work here (exit status {status}).</source>
        <translation>OpenGL funktioniert hier nicht (Rückgabewert {status}).</translation>
    </message>
    <message>
        <location filename="../../viewer/host/opengl.py"/>
        <source>Drawing needs system libraries that are missing. Install them:

{command}</source>
        <translation>Zum Zeichnen fehlen Systembibliotheken. Sie installieren:

{command}</translation>
    </message>
    <message>
        <location filename="../../viewer/host/opengl.py"/>
        <source>Mesa draws with and without a graphics card:

{command}</source>
        <translation>Mesa zeichnet mit und ohne Grafikkarte:

{command}</translation>
    </message>
    <message>
        <location filename="../../viewer/host/opengl.py"/>
        <source>Unset VTK_DEFAULT_OPENGL_WINDOW (now {chosen}), or install Mesa.</source>
        <translation>VTK_DEFAULT_OPENGL_WINDOW aufheben (jetzt {chosen}), oder Mesa installieren.</translation>
    </message>
    <message>
        <location filename="../../viewer/host/opengl.py"/>
        <source>Install the graphics card's driver from its maker; OpenGL 3.2 or newer is needed.</source>
        <translation>Den Treiber der Grafikkarte von ihrem Hersteller installieren; OpenGL 3.2 oder neuer ist nötig.</translation>
    </message>
    <message>
        <location filename="../../viewer/host/opengl.py"/>
        <source>OpenGL 3.2 or newer is needed; on a virtual machine, give it a graphics card.</source>
        <translation>OpenGL 3.2 oder neuer ist nötig; einer virtuellen Maschine eine Grafikkarte geben.</translation>
    </message>
    <message>
        <location filename="../../viewer/host/opengl.py"/>
        <source>OpenGL did not answer within {seconds} seconds.</source>
        <translation>OpenGL hat nicht innerhalb von {seconds} Sekunden geantwortet.</translation>
    </message>
</context>
<context>
    <name>viewer.host.voice</name>
    <message>
        <location filename="../../viewer/host/voice.py"/>
        <source>This computer has no voice.</source>
        <translation>Dieser Computer hat keine Stimme.</translation>
    </message>
    <message>
        <location filename="../../viewer/host/voice.py"/>
        <source>This computer has no voice for this language.</source>
        <translation>Dieser Computer hat keine Stimme für diese Sprache.</translation>
    </message>
    <message>
        <location filename="../../viewer/host/voice.py"/>
        <source>Add one in the system's settings.</source>
        <translation>In den Einstellungen des Systems eine hinzufügen.</translation>
    </message>
</context>
<context>
    <name>viewer.language</name>
    <message>
        <location filename="../../viewer/language.py"/>
        <source>0.5 mm</source>
        <translation>0,5 mm</translation>
    </message>
</context>
<context>
    <name>viewer.motion.plan</name>
    <message>
        <location filename="../../viewer/motion/plan.py"/>
        <source>a hand that works with “{part}” in the shape “{shape}” is not known yet</source>
        <translation>eine Hand, die mit „{part}“ in der Form „{shape}“ arbeitet, ist noch nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../viewer/motion/plan.py"/>
        <source>“from_spine_edge_mm” is for heels; a thumb's place is the middle of its pad</source>
        <translation>„from_spine_edge_mm“ ist für Handballen; die Stelle eines Daumens ist die Mitte seiner Beere</translation>
    </message>
</context>
<context>
    <name>viewer.state.words</name>
    <message>
        <location filename="../../viewer/state/words.py"/>
        <source>Giver's eyes</source>
        <translation>Augen des Gebers</translation>
    </message>
    <message>
        <location filename="../../viewer/state/words.py"/>
        <source>Overhead</source>
        <translation>Von oben</translation>
    </message>
    <message>
        <location filename="../../viewer/state/words.py"/>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../viewer/state/words.py"/>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <location filename="../../viewer/state/words.py"/>
        <source>Hands</source>
        <translation>Hände</translation>
    </message>
    <message>
        <location filename="../../viewer/state/words.py"/>
        <source>Three-quarter</source>
        <translation>Dreiviertel</translation>
    </message>
    <message>
        <location filename="../../viewer/state/words.py"/>
        <source>Woman</source>
        <translation>Frau</translation>
    </message>
    <message>
        <location filename="../../viewer/state/words.py"/>
        <source>Woman, heavy</source>
        <translation>Frau, schwer</translation>
    </message>
    <message>
        <location filename="../../viewer/state/words.py"/>
        <source>Woman, athletic</source>
        <translation>Frau, sportlich</translation>
    </message>
    <message>
        <location filename="../../viewer/state/words.py"/>
        <source>Man</source>
        <translation>Mann</translation>
    </message>
    <message>
        <location filename="../../viewer/state/words.py"/>
        <source>Man, heavy</source>
        <translation>Mann, schwer</translation>
    </message>
    <message>
        <location filename="../../viewer/state/words.py"/>
        <source>Man, athletic</source>
        <translation>Mann, sportlich</translation>
    </message>
</context>
<context>
    <name>viewer.stroke.levels</name>
    <message>
        <location filename="../../viewer/stroke/levels.py"/>
        <source>there is no {name}: this part of the spine has {levels}</source>
        <translation>es gibt kein {name}: Dieser Teil der Wirbelsäule hat {levels}</translation>
    </message>
    <message>
        <location filename="../../viewer/stroke/levels.py"/>
        <source>“{name}” is not a level of the spine</source>
        <translation>„{name}“ ist keine Höhe der Wirbelsäule</translation>
    </message>
    <message>
        <location filename="../../viewer/stroke/levels.py"/>
        <source>{name} lies below {lowest}, where nothing is pressed</source>
        <translation>{name} liegt unter {lowest}, wo nichts gedrückt wird</translation>
    </message>
</context>
<context>
    <name>viewer.ui.actions</name>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Keys and help</source>
        <translation>Tasten und Hilfe</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Principles and safety</source>
        <translation>Grundsätze und Sicherheit</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Close the program</source>
        <translation>Programm schließen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Bring all back; leave full screen</source>
        <translation>Alles zurückholen; Vollbild verlassen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Press the focused button</source>
        <translation>Den Knopf mit dem Fokus drücken</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>10 seconds back</source>
        <translation>10 Sekunden zurück</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>10 seconds forward</source>
        <translation>10 Sekunden vor</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>1 second back</source>
        <translation>1 Sekunde zurück</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>1 second forward</source>
        <translation>1 Sekunde vor</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Previous step</source>
        <translation>Vorheriger Schritt</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>One frame back</source>
        <translation>Ein Bild zurück</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>One frame forward</source>
        <translation>Ein Bild vor</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Normal speed</source>
        <translation>Normales Tempo</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>To the start</source>
        <translation>An den Anfang</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>To the end</source>
        <translation>Ans Ende</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Begin the looped section here</source>
        <translation>Die Schleife hier beginnen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>End the looped section here</source>
        <translation>Die Schleife hier enden lassen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Loop the whole technique again</source>
        <translation>Die ganze Technik als Schleife</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Through the giver's eyes</source>
        <translation>Mit den Augen des Gebers</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>The hands</source>
        <translation>Die Hände</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Frame what is selected, or the hands</source>
        <translation>Auswahl oder Hände ins Bild rücken</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Bring the view back</source>
        <translation>Die Ansicht zurückholen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Follow the hands</source>
        <translation>Den Händen folgen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Leave my camera where it is</source>
        <translation>Meine Kamera lassen, wo sie ist</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>One, two or four panes</source>
        <translation>Eine, zwei oder vier Teilansichten</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>The next pane</source>
        <translation>Die nächste Teilansicht</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>The giver at the other side</source>
        <translation>Der Geber an der anderen Seite</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Muscles</source>
        <translation>Muskeln</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Bones</source>
        <translation>Knochen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>X-ray window</source>
        <translation>Röntgenfenster</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Glass hands</source>
        <translation>Glashände</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Pressure on the skin</source>
        <translation>Druck auf der Haut</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Path on the skin</source>
        <translation>Weg auf der Haut</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>The hands at the next stop</source>
        <translation>Die Hände an der nächsten Stelle</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Measure on the skin</source>
        <translation>Auf der Haut messen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Practise placing the hands</source>
        <translation>Das Auflegen der Hände üben</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Compare with the mirror image</source>
        <translation>Mit dem Spiegelbild vergleichen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Only what is selected</source>
        <translation>Nur die Auswahl</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Present from the start</source>
        <translation>Von Anfang an vorführen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Present from here</source>
        <translation>Von hier an vorführen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Present with notes</source>
        <translation>Mit Notizen vorführen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Previous keyframe</source>
        <translation>Vorheriges Schlüsselbild</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Next keyframe</source>
        <translation>Nächstes Schlüsselbild</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>To that tenth</source>
        <translation>Zu diesem Zehntel</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Breathing sign</source>
        <translation>Atemzeichen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Speak the steps</source>
        <translation>Die Schritte sprechen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Under the skin</source>
        <translation>Unter der Haut</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Looped section</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Bookmarks and lessons</source>
        <translation>Lesezeichen und Lektionen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Mouse and window</source>
        <translation>Maus und Fenster</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Space, K</source>
        <translation>Leertaste, K</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>play or pause</source>
        <translation>abspielen oder anhalten</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>10 seconds back, forward</source>
        <translation>10 Sekunden zurück, vor</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>1 second back, forward</source>
        <translation>1 Sekunde zurück, vor</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+← →</source>
        <translation>Umschalt+← →</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>previous, next step</source>
        <translation>vorheriger, nächster Schritt</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Ctrl+← →</source>
        <translation>Strg+← →</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>previous, next keyframe</source>
        <translation>vorheriges, nächstes Schlüsselbild</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>one frame back, forward</source>
        <translation>ein Bild zurück, vor</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>slower, faster</source>
        <translation>langsamer, schneller</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>normal speed</source>
        <translation>normales Tempo</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Home  End</source>
        <translation>Pos1  Ende</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>to the start, to the end</source>
        <translation>an den Anfang, ans Ende</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>to that tenth of the technique</source>
        <translation>zu diesem Zehntel der Technik</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>captions over the picture</source>
        <translation>Untertitel über dem Bild</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+T</source>
        <translation>Umschalt+T</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>when to breathe in and out</source>
        <translation>wann ein- und ausgeatmet wird</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Ctrl+T</source>
        <translation>Strg+T</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>speak the steps</source>
        <translation>die Schritte sprechen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>skin, muscles, bones</source>
        <translation>Haut, Muskeln, Knochen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>X  Shift+X</source>
        <translation>X  Umschalt+X</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>x-ray window, glass hands</source>
        <translation>Röntgenfenster, Glashände</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>N  Shift+N</source>
        <translation>N  Umschalt+N</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>names, numbers</source>
        <translation>Namen, Nummern</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>on the skin: pressure, path</source>
        <translation>auf der Haut: Druck, Weg</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+H</source>
        <translation>Umschalt+H</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>the hands at the next stop</source>
        <translation>die Hände an der nächsten Stelle</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+L</source>
        <translation>Umschalt+L</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>all layers</source>
        <translation>alle Schichten</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>search for a bone or muscle</source>
        <translation>nach Knochen oder Muskel suchen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>↑  ↓  Return</source>
        <translation>↑  ↓  Eingabe</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>choose what was found</source>
        <translation>Gefundenes wählen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>select</source>
        <translation>auswählen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>show only what is selected</source>
        <translation>nur die Auswahl zeigen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>measure on the skin: click two points</source>
        <translation>auf der Haut messen: zwei Punkte anklicken</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+P</source>
        <translation>Umschalt+P</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>practise placing the hands</source>
        <translation>das Auflegen der Hände üben</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+M</source>
        <translation>Umschalt+M</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>compare with the mirror image</source>
        <translation>mit dem Spiegelbild vergleichen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>move the cross there; with Shift, finely</source>
        <translation>das Kreuz dort bewegen; mit Umschalt fein</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>bring all back</source>
        <translation>alles zurückholen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+A</source>
        <translation>Umschalt+A</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>begins here</source>
        <translation>beginnt hier</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+B</source>
        <translation>Umschalt+B</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>ends here</source>
        <translation>endet hier</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+C, Esc</source>
        <translation>Umschalt+C, Esc</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>the whole technique again</source>
        <translation>wieder die ganze Technik</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Tab, ← →</source>
        <translation>Tab, ← →</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>move an end</source>
        <translation>ein Ende verschieben</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Alt+1 … Alt+6</source>
        <translation>Alt+1 … Alt+6</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>the six views</source>
        <translation>die sechs Ansichten</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>through the giver's eyes</source>
        <translation>mit den Augen des Gebers</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>the hands</source>
        <translation>die Hände</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Number pad 1 3 7</source>
        <translation>Ziffernblock 1 3 7</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>front, side, overhead</source>
        <translation>vorn, Seite, von oben</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>with Ctrl</source>
        <translation>mit Strg</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>the opposite side</source>
        <translation>die Gegenseite</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>frame what is selected, or the hands</source>
        <translation>Auswahl oder Hände ins Bild rücken</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>bring the view back</source>
        <translation>die Ansicht zurückholen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+F</source>
        <translation>Umschalt+F</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>follow the hands</source>
        <translation>den Händen folgen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+R</source>
        <translation>Umschalt+R</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>leave my camera where it is</source>
        <translation>meine Kamera lassen, wo sie ist</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>one, two or four panes</source>
        <translation>eine, zwei oder vier Teilansichten</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+V</source>
        <translation>Umschalt+V</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>the next pane</source>
        <translation>die nächste Teilansicht</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>mirror: the giver at the other side</source>
        <translation>spiegeln: der Geber an der anderen Seite</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Ctrl+D</source>
        <translation>Strg+D</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>bookmark this moment</source>
        <translation>diesen Moment als Lesezeichen merken</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Ctrl+B  Ctrl+L</source>
        <translation>Strg+B  Strg+L</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>bookmarks, lessons</source>
        <translation>Lesezeichen, Lektionen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Return  Del</source>
        <translation>Eingabe  Entf</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>show or delete the chosen row</source>
        <translation>die gewählte Zeile zeigen oder löschen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Alt+↑ ↓</source>
        <translation>Alt+↑ ↓</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>move it up, down</source>
        <translation>sie nach oben, unten rücken</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Ctrl+Z  Ctrl+Shift+Z</source>
        <translation>Strg+Z  Strg+Umschalt+Z</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>undo, redo</source>
        <translation>zurücknehmen, wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Page up, Page down</source>
        <translation>Bild↑, Bild↓</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>through the lesson that plays</source>
        <translation>durch die laufende Lektion</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>turn the model</source>
        <translation>das Modell drehen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+drag, middle</source>
        <translation>Umschalt+Ziehen, Mitte</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>shift the picture</source>
        <translation>das Bild verschieben</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>zoom</source>
        <translation>zoomen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>show a structure alone;</source>
        <translation>eine Struktur allein zeigen;</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>beside all of them: the view back</source>
        <translation>neben allem: Ansicht zurückholen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>press the focused button</source>
        <translation>den Knopf mit dem Fokus drücken</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>F11, Esc</source>
        <translation>F11, Esc</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>full screen, and back</source>
        <translation>Vollbild, und zurück</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>this page</source>
        <translation>diese Seite</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>principles and safety</source>
        <translation>Grundsätze und Sicherheit</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>close the program</source>
        <translation>das Programm schließen</translation>
    </message>
</context>
<context>
    <name>viewer.ui.audience</name>
    <message>
        <location filename="../../viewer/ui/audience.py"/>
        <source>Presentation — Massage Atlas</source>
        <translation>Vorführung — Massage Atlas</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/audience.py"/>
        <source>Presentation</source>
        <translation>Vorführung</translation>
    </message>
</context>
<context>
    <name>viewer.ui.bookmarks_page</name>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Technique missing</source>
        <translation>Technik fehlt</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Bookmark this moment</source>
        <translation>Diesen Moment merken</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Keep time, view and layers under a name (Ctrl+D)</source>
        <translation>Zeit, Ansicht und Schichten unter einem Namen merken (Strg+D)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Import, export, undo</source>
        <translation>Importieren, exportieren, zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>More about bookmarks</source>
        <translation>Mehr zu Lesezeichen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>There are no bookmarks yet. Stop at a moment worth keeping, turn the model as you like, and press Ctrl+D: time, view and layers come back with a double click. Files that somebody shares with you can be dropped on the window.</source>
        <translation>Es gibt noch keine Lesezeichen. In einem Moment anhalten, der es wert ist, das Modell nach Wunsch drehen und Strg+D drücken: Zeit, Ansicht und Schichten kommen mit einem Doppelklick zurück. Dateien von anderen können auf das Fenster gezogen werden.</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Name of the bookmark</source>
        <translation>Name des Lesezeichens</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Note of the bookmark</source>
        <translation>Notiz zum Lesezeichen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Bring time, view and layers back (double click, Return)</source>
        <translation>Zeit, Ansicht und Schichten zurückholen (Doppelklick, Eingabe)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Delete the bookmark (Del)</source>
        <translation>Das Lesezeichen löschen (Entf)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Delete the bookmark</source>
        <translation>Das Lesezeichen löschen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Import bookmarks or a lesson…</source>
        <translation>Lesezeichen oder eine Lektion importieren …</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Export all bookmarks…</source>
        <translation>Alle Lesezeichen exportieren …</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>viewer.ui.camera_menu</name>
    <message>
        <location filename="../../viewer/ui/camera_menu.py"/>
        <source>The camera goes along with the working hands; turn and distance stay yours</source>
        <translation>Die Kamera geht mit den arbeitenden Händen mit; Drehung und Abstand bleiben, wie sie sind</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/camera_menu.py"/>
        <source>Neither steps nor techniques move the camera; the keys for views still do</source>
        <translation>Weder Schritte noch Techniken bewegen die Kamera; die Tasten für Ansichten tun es weiterhin</translation>
    </message>
</context>
<context>
    <name>viewer.ui.caption_menu</name>
    <message>
        <location filename="../../viewer/ui/caption_menu.py"/>
        <source>Small captions</source>
        <translation>Kleine Untertitel</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/caption_menu.py"/>
        <source>Medium captions</source>
        <translation>Mittlere Untertitel</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/caption_menu.py"/>
        <source>Large captions</source>
        <translation>Große Untertitel</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/caption_menu.py"/>
        <source>What the giver does now, written over the picture</source>
        <translation>Was der Geber jetzt tut, über das Bild geschrieben</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/caption_menu.py"/>
        <source>Speak the steps (no voice here)</source>
        <translation>Die Schritte sprechen (hier keine Stimme)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/caption_menu.py"/>
        <source>When the receiver breathes in and out</source>
        <translation>Wann der Empfänger ein- und ausatmet</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/caption_menu.py"/>
        <source>With this computer's own voice</source>
        <translation>Mit der Stimme dieses Computers</translation>
    </message>
</context>
<context>
    <name>viewer.ui.caption_signs</name>
    <message>
        <location filename="../../viewer/ui/caption_signs.py"/>
        <source>No pressure</source>
        <translation>Kein Druck</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/caption_signs.py"/>
        <source>Light pressure</source>
        <translation>Leichter Druck</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/caption_signs.py"/>
        <source>Medium pressure</source>
        <translation>Mittlerer Druck</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/caption_signs.py"/>
        <source>Firm pressure</source>
        <translation>Fester Druck</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/caption_signs.py"/>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/caption_signs.py"/>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
</context>
<context>
    <name>viewer.ui.comfort_menu</name>
    <message>
        <location filename="../../viewer/ui/comfort_menu.py"/>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/comfort_menu.py"/>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/comfort_menu.py"/>
        <source>Very large</source>
        <translation>Sehr groß</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/comfort_menu.py"/>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/comfort_menu.py"/>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/comfort_menu.py"/>
        <source>The camera goes to a view at once instead of gliding there</source>
        <translation>Die Kamera springt zu einer Ansicht, statt dorthin zu gleiten</translation>
    </message>
</context>
<context>
    <name>viewer.ui.ink_layer</name>
    <message>
        <location filename="../../viewer/ui/ink_layer.py"/>
        <source>Yellow, a whole line</source>
        <translation>Gelb, durchgezogen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/ink_layer.py"/>
        <source>Blue, dashed</source>
        <translation>Blau, gestrichelt</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/ink_layer.py"/>
        <source>Pink, dotted</source>
        <translation>Rosa, gepunktet</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/ink_layer.py"/>
        <source>Lines: {count}</source>
        <translation>Striche: {count}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/ink_layer.py"/>
        <source>Ink over the picture</source>
        <translation>Striche über dem Bild</translation>
    </message>
</context>
<context>
    <name>viewer.ui.key_names</name>
    <message>
        <location filename="../../viewer/ui/key_names.py"/>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/key_names.py"/>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/key_names.py"/>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/key_names.py"/>
        <source>PgUp</source>
        <translation>Bild↑</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/key_names.py"/>
        <source>PgDn</source>
        <translation>Bild↓</translation>
    </message>
</context>
<context>
    <name>viewer.ui.language_menu</name>
    <message>
        <location filename="../../viewer/ui/language_menu.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/language_menu.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>viewer.ui.layers_panel</name>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Upper muscles</source>
        <translation>Obere Muskeln</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Deep muscles</source>
        <translation>Tiefe Muskeln</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Giver</source>
        <translation>Geber</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Surface</source>
        <translation>Oberfläche</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Skeleton</source>
        <translation>Skelett</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>X-ray</source>
        <translation>Röntgen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Half and half</source>
        <translation>Halb und halb</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Where hands press, coloured and lettered (C)</source>
        <translation>Wo Hände drücken, mit Farbe und Buchstaben (C)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Where the hands go, and their stops in order (P)</source>
        <translation>Wohin die Hände gehen, mit ihren Stellen der Reihe nach (P)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>A ghost of the hands at their next stop (Shift+H)</source>
        <translation>Die Hände als Schatten an der nächsten Stelle (Umschalt+H)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>The skin opens around the working hands (X)</source>
        <translation>Um die arbeitenden Hände öffnet sich die Haut (X)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>One sees what the hands lie on (Shift+X)</source>
        <translation>Man sieht, worauf die Hände liegen (Umschalt+X)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Names of what is seen (N)</source>
        <translation>Namen dessen, was zu sehen ist (N)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Numbers of vertebrae and ribs (Shift+N)</source>
        <translation>Nummern von Wirbeln und Rippen (Umschalt+N)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Close the layers</source>
        <translation>Die Schichten schließen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Close (Shift+L)</source>
        <translation>Schließen (Umschalt+L)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Open side</source>
        <translation>Offene Seite</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>{share}, gone</source>
        <translation>{share}, weg</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>{share}, solid</source>
        <translation>{share}, undurchsichtig</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>On the skin</source>
        <translation>Auf der Haut</translation>
    </message>
</context>
<context>
    <name>viewer.ui.lesson_strip</name>
    <message>
        <location filename="../../viewer/ui/lesson_strip.py"/>
        <source>Previous item of the lesson</source>
        <translation>Voriger Punkt der Lektion</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lesson_strip.py"/>
        <source>Previous item of the lesson (Page up)</source>
        <translation>Voriger Punkt der Lektion (Bild↑)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lesson_strip.py"/>
        <source>Next item of the lesson</source>
        <translation>Nächster Punkt der Lektion</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lesson_strip.py"/>
        <source>End the lesson</source>
        <translation>Die Lektion beenden</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lesson_strip.py"/>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lesson_strip.py"/>
        <source>the end of the lesson</source>
        <translation>das Ende der Lektion</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lesson_strip.py"/>
        <source>Next: {name} (Page down)</source>
        <translation>Weiter: {name} (Bild↓)</translation>
    </message>
</context>
<context>
    <name>viewer.ui.lessons_page</name>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Drag into this list what the lesson shows, or choose it below and press Return.</source>
        <translation>Was die Lektion zeigt, in diese Liste ziehen oder unten wählen und Eingabe drücken.</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>A lesson shows techniques, bookmarks and pages of words one after the other, with notes that only the teacher sees.</source>
        <translation>Eine Lektion zeigt Techniken, Lesezeichen und Textseiten nacheinander, mit Notizen, die nur die Lehrkraft sieht.</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Title of the lesson</source>
        <translation>Titel der Lektion</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>The lesson, item by item</source>
        <translation>Die Lektion, Punkt für Punkt</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>What can be added</source>
        <translation>Was hinzugefügt werden kann</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Play from here</source>
        <translation>Von hier abspielen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Play the lesson from the chosen item (double click, Return)</source>
        <translation>Die Lektion vom gewählten Punkt an abspielen (Doppelklick, Eingabe)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Add to it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Chosen item</source>
        <translation>Gewählter Punkt</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Title of the page</source>
        <translation>Titel der Seite</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Text; an empty line begins a paragraph</source>
        <translation>Text; eine leere Zeile beginnt einen Absatz</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Text of the page</source>
        <translation>Text der Seite</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>The step to begin with</source>
        <translation>Der Schritt, mit dem es beginnt</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Notes for the teacher</source>
        <translation>Notizen für die Lehrkraft</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Export this lesson…</source>
        <translation>Diese Lektion exportieren …</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Other lessons</source>
        <translation>Andere Lektionen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Open another lesson</source>
        <translation>Eine andere Lektion öffnen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Begin a new lesson</source>
        <translation>Eine neue Lektion beginnen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>More about lessons</source>
        <translation>Mehr zu Lektionen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Import, export, delete, undo</source>
        <translation>Importieren, exportieren, löschen, zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Take this item out</source>
        <translation>Diesen Punkt herausnehmen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Take this item out of the lesson (Del)</source>
        <translation>Diesen Punkt aus der Lektion nehmen (Entf)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Delete this lesson</source>
        <translation>Diese Lektion löschen</translation>
    </message>
</context>
<context>
    <name>viewer.ui.library</name>
    <message>
        <location filename="../../viewer/ui/library.py"/>
        <source>Import bookmarks or a lesson</source>
        <translation>Lesezeichen oder eine Lektion importieren</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/library.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/library.py"/>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/library.py"/>
        <source>bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
</context>
<context>
    <name>viewer.ui.mirror_picture</name>
    <message>
        <location filename="../../viewer/ui/mirror_picture.py"/>
        <source>Mirror image of the 3D view</source>
        <translation>Spiegelbild der 3D-Ansicht</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/mirror_picture.py"/>
        <source>Mirrored: as a left-handed giver</source>
        <translation>Gespiegelt: wie ein linkshändiger Geber</translation>
    </message>
</context>
<context>
    <name>viewer.ui.more_menu</name>
    <message>
        <location filename="../../viewer/ui/more_menu.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/more_menu.py"/>
        <source>More: what has no room in this bar</source>
        <translation>Mehr: was in dieser Leiste keinen Platz hat</translation>
    </message>
</context>
<context>
    <name>viewer.ui.notices</name>
    <message>
        <location filename="../../viewer/ui/notices.py"/>
        <source>Dismiss the message</source>
        <translation>Die Meldung schließen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/notices.py"/>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/notices.py"/>
        <source>Preparing</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/notices.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/notices.py"/>
        <source>Cancel preparing</source>
        <translation>Die Vorbereitung abbrechen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/notices.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/notices.py"/>
        <source>Preparing what lies under the skin …  {percent} %</source>
        <translation>Was unter der Haut liegt, wird vorbereitet …  {percent} %</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/notices.py"/>
        <source>Preparing the movement for these two people …  {percent} %</source>
        <translation>Die Bewegung für diese beiden wird vorbereitet …  {percent} %</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/notices.py"/>
        <source>{title}. {text}</source>
        <translation>{title}. {text}</translation>
    </message>
</context>
<context>
    <name>viewer.ui.pane_frames</name>
    <message>
        <location filename="../../viewer/ui/pane_frames.py"/>
        <source>{count} panes: {views}; pane {place} is active</source>
        <translation>{count} Teilansichten: {views}; aktiv: {place}</translation>
    </message>
</context>
<context>
    <name>viewer.ui.pane_menu</name>
    <message>
        <location filename="../../viewer/ui/pane_menu.py"/>
        <source>One pane</source>
        <translation>Eine Teilansicht</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/pane_menu.py"/>
        <source>Two panes</source>
        <translation>Zwei Teilansichten</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/pane_menu.py"/>
        <source>Four panes</source>
        <translation>Vier Teilansichten</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/pane_menu.py"/>
        <source>Next pane</source>
        <translation>Nächste Teilansicht</translation>
    </message>
</context>
<context>
    <name>viewer.ui.pen</name>
    <message>
        <location filename="../../viewer/ui/pen.py"/>
        <source>Pen: {ink}</source>
        <translation>Stift: {ink}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/pen.py"/>
        <source>No pen</source>
        <translation>Kein Stift</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/pen.py"/>
        <source>Ink stays until it is erased</source>
        <translation>Striche bleiben, bis sie gelöscht werden</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/pen.py"/>
        <source>Ink fades</source>
        <translation>Striche verblassen</translation>
    </message>
</context>
<context>
    <name>viewer.ui.picture_copy</name>
    <message>
        <location filename="../../viewer/ui/picture_copy.py"/>
        <source>The audience's picture</source>
        <translation>Das Bild für das Publikum</translation>
    </message>
</context>
<context>
    <name>viewer.ui.practice_page</name>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>Place the hands</source>
        <translation>Hände auflegen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>What a hand feels first</source>
        <translation>Was eine Hand zuerst spürt</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>Stop</source>
        <translation>Aufhören</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>Leave the practice (Esc)</source>
        <translation>Die Übung verlassen (Esc)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>Click the skin. By keys: the arrows move a cross, finely with Shift, and Return answers.</source>
        <translation>Die Haut anklicken. Mit Tasten: Die Pfeile bewegen ein Kreuz, mit Umschalt fein, und Eingabe antwortet.</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>Hint: {hint}</source>
        <translation>Hinweis: {hint}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>Finding the places on this body …</source>
        <translation>Die Stellen an diesem Körper werden gesucht …</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>Right: {question}</source>
        <translation>Richtig: {question}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>Not yet: {question}</source>
        <translation>Noch nicht: {question}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>How it went</source>
        <translation>Wie es ging</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>{right} of {count} right</source>
        <translation>{right} von {count} richtig</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>Question {number} of {count}, {right} right so far</source>
        <translation>Frage {number} von {count}, bisher {right} richtig</translation>
    </message>
</context>
<context>
    <name>viewer.ui.presenter</name>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Item {number} of {count}</source>
        <translation>Punkt {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Notes — Massage Atlas</source>
        <translation>Notizen — Massage Atlas</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Notes for the one who presents</source>
        <translation>Notizen für den, der vorführt</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Now: {name}</source>
        <translation>Jetzt: {name}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Swap screens</source>
        <translation>Bildschirme tauschen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Reset</source>
        <translation>Auf null</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Pen</source>
        <translation>Stift</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Ink stays</source>
        <translation>Striche bleiben</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Black screen</source>
        <translation>Schwarzer Bildschirm</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>White screen</source>
        <translation>Weißer Bildschirm</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Stop the clock, or let it go on</source>
        <translation>Die Uhr anhalten oder weiterlaufen lassen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Clock back to nought</source>
        <translation>Uhr auf null</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Audience's picture on the next screen</source>
        <translation>Das Publikumsbild auf den nächsten Bildschirm</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>End the presentation</source>
        <translation>Die Vorführung beenden</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>The next technique, or the end.</source>
        <translation>Die nächste Technik oder das Ende.</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>round {number} of {count}</source>
        <translation>Runde {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>The end of the lesson.</source>
        <translation>Das Ende der Lektion.</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>viewer.ui.presenting</name>
    <message>
        <location filename="../../viewer/ui/presenting.py"/>
        <source>Captions: {size}</source>
        <translation>Untertitel: {size}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting.py"/>
        <source>This is the end.</source>
        <translation>Das ist das Ende.</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting.py"/>
        <source>This is the beginning.</source>
        <translation>Das ist der Anfang.</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting.py"/>
        <source>This is the last technique.</source>
        <translation>Das ist die letzte Technik.</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting.py"/>
        <source>This is the first technique.</source>
        <translation>Das ist die erste Technik.</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting.py"/>
        <source>Preparing …  {percent} %</source>
        <translation>Vorbereitung …  {percent} %</translation>
    </message>
</context>
<context>
    <name>viewer.ui.presenting_keys</name>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>Presenting</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>Next technique</source>
        <translation>Nächste Technik</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>Previous technique</source>
        <translation>Vorherige Technik</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>Lay the pen down</source>
        <translation>Den Stift weglegen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>Take back the last line</source>
        <translation>Den letzten Strich zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>Erase all ink</source>
        <translation>Alle Striche löschen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>Larger captions</source>
        <translation>Größere Untertitel</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>Smaller captions</source>
        <translation>Kleinere Untertitel</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>Notes for you</source>
        <translation>Notizen für dich</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>present: from the start, from here</source>
        <translation>vorführen: von Anfang, von hier</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>end it; either button of a clicker does</source>
        <translation>beenden; jede Taste eines Presenters tut es</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>next step; with Shift the next technique</source>
        <translation>nächster Schritt; mit Umschalt nächste Technik</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>previous step; with Shift the technique</source>
        <translation>vorheriger Schritt; mit Umschalt Technik</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>black or white screen; again: the picture</source>
        <translation>schwarz oder weiß; noch einmal: das Bild</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>take or lay down the pen, and its colour</source>
        <translation>Stift nehmen oder weglegen, seine Farbe</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>ink stays or fades; take back; erase</source>
        <translation>Striche bleiben, verblassen; zurück; löschen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>larger, smaller captions</source>
        <translation>größere, kleinere Untertitel</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>notes for you; the other screen</source>
        <translation>Notizen für dich; der andere Bildschirm</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>the clock: stop, back to nought</source>
        <translation>die Uhr: anhalten, auf null</translation>
    </message>
</context>
<context>
    <name>viewer.ui.pressure_curve</name>
    <message>
        <location filename="../../viewer/ui/pressure_curve.py"/>
        <source>Pressure: {pressure}</source>
        <translation>Druck: {pressure}</translation>
    </message>
</context>
<context>
    <name>viewer.ui.principles_page</name>
    <message>
        <location filename="../../viewer/ui/principles_page.py"/>
        <source>Go on to the techniques</source>
        <translation>Weiter zu den Techniken</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/principles_page.py"/>
        <source>Go on to the techniques; F2 brings this page back</source>
        <translation>Weiter zu den Techniken; F2 holt diese Seite zurück</translation>
    </message>
</context>
<context>
    <name>viewer.ui.rules_line</name>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>holds</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>worth a look</source>
        <translation>prüfenswert</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>broken</source>
        <translation>verletzt</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>nothing to measure</source>
        <translation>nichts zu messen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>All rules</source>
        <translation>Alle Regeln</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>Every rule, with what was measured</source>
        <translation>Jede Regel, mit dem, was gemessen wurde</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>{title}, {count} worth a look</source>
        <translation>{title}, {count} prüfenswert</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>{what}. {remedy}</source>
        <translation>{what}. {remedy}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>Worth a look: {what}</source>
        <translation>Prüfenswert: {what}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>{rule}: {verdict}</source>
        <translation>{rule}: {verdict}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>Checking the rules …</source>
        <translation>Die Regeln werden geprüft …</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>1 rule broken</source>
        <translation>1 Regel verletzt</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>{count} rules broken</source>
        <translation>{count} Regeln verletzt</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>Not at this moment; the bar below shows where.</source>
        <translation>Nicht in diesem Moment; die Leiste unten zeigt, wo.</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>1 rule holds</source>
        <translation>1 Regel eingehalten</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>{count} rules hold</source>
        <translation>{count} Regeln eingehalten</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>All rules hold</source>
        <translation>Alle Regeln eingehalten</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>All {count} rules hold</source>
        <translation>Alle {count} Regeln eingehalten</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>Broken: {what}</source>
        <translation>Verletzt: {what}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>Is it done as it should be?</source>
        <translation>Wird es so gemacht, wie es sein soll?</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>Go to {time}</source>
        <translation>Zu {time} gehen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>Go to the worst moment</source>
        <translation>Zum schlimmsten Moment gehen</translation>
    </message>
</context>
<context>
    <name>viewer.ui.scrub_bar</name>
    <message>
        <location filename="../../viewer/ui/scrub_bar.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>viewer.ui.search_box</name>
    <message>
        <location filename="../../viewer/ui/search_box.py"/>
        <source>Bone or muscle, English or Latin</source>
        <translation>Knochen oder Muskel, auch lateinisch</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/search_box.py"/>
        <source>Search for a structure</source>
        <translation>Nach einer Struktur suchen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/search_box.py"/>
        <source>Structures found</source>
        <translation>Gefundene Strukturen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/search_box.py"/>
        <source>The names of the structures are not there yet.</source>
        <translation>Die Namen der Strukturen sind noch nicht da.</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/search_box.py"/>
        <source>Nothing of that name. Try the beginning of a word: rhom, scap, T7.</source>
        <translation>Nichts mit diesem Namen. Den Anfang eines Wortes versuchen: raut, schult, T7.</translation>
    </message>
</context>
<context>
    <name>viewer.ui.section_handles</name>
    <message>
        <location filename="../../viewer/ui/section_handles.py"/>
        <source>Beginning of the looped section</source>
        <translation>Anfang der Schleife</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/section_handles.py"/>
        <source>End of the looped section</source>
        <translation>Ende der Schleife</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/section_handles.py"/>
        <source>Looped section: {letter} at {time}</source>
        <translation>Schleife: {letter} bei {time}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/section_handles.py"/>
        <source>Loop the whole technique again ({keys})</source>
        <translation>Die ganze Technik als Schleife ({keys})</translation>
    </message>
</context>
<context>
    <name>viewer.ui.share_note</name>
    <message>
        <location filename="../../viewer/ui/share_note.py"/>
        <source>Picture at {percent} % size so that it plays smoothly</source>
        <translation>Bild mit {percent} % Größe, damit es flüssig läuft</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/share_note.py"/>
        <source>Picture at {percent} %</source>
        <translation>Bild mit {percent} %</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/share_note.py"/>
        <source>Always the whole picture size</source>
        <translation>Immer die volle Bildgröße</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/share_note.py"/>
        <source>Otherwise a slow computer plays a smaller picture, stretched, before it drops pictures</source>
        <translation>Sonst zeigt ein langsamer Computer lieber ein kleineres, gestrecktes Bild, als Bilder auszulassen</translation>
    </message>
</context>
<context>
    <name>viewer.ui.side_menu</name>
    <message>
        <location filename="../../viewer/ui/side_menu.py"/>
        <source>The usual side is the other one, and the two hands exchange what they do</source>
        <translation>Die übliche Seite ist die andere, und die beiden Hände tauschen ihre Aufgaben</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_menu.py"/>
        <source>Usual side</source>
        <translation>Übliche Seite</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_menu.py"/>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_menu.py"/>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_menu.py"/>
        <source>At the receiver's</source>
        <translation>Am Empfänger</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_menu.py"/>
        <source>Left-handed</source>
        <translation>Linkshändig</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_menu.py"/>
        <source>Change sides</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_menu.py"/>
        <source>Usual side: left</source>
        <translation>Übliche Seite: links</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_menu.py"/>
        <source>Usual side: right</source>
        <translation>Übliche Seite: rechts</translation>
    </message>
</context>
<context>
    <name>viewer.ui.side_panel</name>
    <message>
        <location filename="../../viewer/ui/side_panel.py"/>
        <source>Anatomy</source>
        <translation>Anatomie</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_panel.py"/>
        <source>Principles and safety (F2)</source>
        <translation>Grundsätze und Sicherheit (F2)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_panel.py"/>
        <source>Techniques</source>
        <translation>Techniken</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_panel.py"/>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_panel.py"/>
        <source>Go to this step, with its view</source>
        <translation>Zu diesem Schritt und seiner Ansicht gehen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_panel.py"/>
        <source>{title}  ·  yours</source>
        <translation>{title}  ·  eigene</translation>
    </message>
</context>
<context>
    <name>viewer.ui.side_stack</name>
    <message>
        <location filename="../../viewer/ui/side_stack.py"/>
        <source>Techniques and their steps</source>
        <translation>Techniken und ihre Schritte</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_stack.py"/>
        <source>Moments that were kept (Ctrl+B)</source>
        <translation>Gemerkte Momente (Strg+B)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_stack.py"/>
        <source>Lessons, to build and to play (Ctrl+L)</source>
        <translation>Lektionen, zum Bauen und Abspielen (Strg+L)</translation>
    </message>
</context>
<context>
    <name>viewer.ui.speaking</name>
    <message>
        <location filename="../../viewer/ui/speaking.py"/>
        <source>{count} characters have no glyph: {some}</source>
        <translation>{count} Zeichen können nicht dargestellt werden: {some}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/speaking.py"/>
        <source>This computer has no font with Chinese characters. Texts stay English.</source>
        <translation>Dieser Computer hat keine Schrift mit chinesischen Zeichen. Die Texte bleiben englisch.</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/speaking.py"/>
        <source>Some characters cannot be shown.</source>
        <translation>Einige Zeichen können nicht dargestellt werden.</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/speaking.py"/>
        <source>The translation cannot be read. Texts stay English.</source>
        <translation>Die Übersetzung kann nicht gelesen werden. Die Texte bleiben englisch.</translation>
    </message>
</context>
<context>
    <name>viewer.ui.speed_menu</name>
    <message>
        <location filename="../../viewer/ui/speed_menu.py"/>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/speed_menu.py"/>
        <source>1×  normal</source>
        <translation>1×  normal</translation>
    </message>
</context>
<context>
    <name>viewer.ui.structure_card</name>
    <message>
        <location filename="../../viewer/ui/structure_card.py"/>
        <source>Nothing is selected. Click a structure in the picture, or search for one with Ctrl+F.</source>
        <translation>Nichts ist ausgewählt. Eine Struktur im Bild anklicken oder mit Strg+F danach suchen.</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/structure_card.py"/>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/structure_card.py"/>
        <source>Show alone</source>
        <translation>Allein zeigen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/structure_card.py"/>
        <source>Bring to the middle</source>
        <translation>In die Mitte rücken</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/structure_card.py"/>
        <source>Select it; once more for the other side</source>
        <translation>Auswählen; noch einmal für die andere Seite</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/structure_card.py"/>
        <source>Select it</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/structure_card.py"/>
        <source>This technique works on</source>
        <translation>Diese Technik bearbeitet</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/structure_card.py"/>
        <source>Where people differ</source>
        <translation>Wo Menschen verschieden sind</translation>
    </message>
</context>
<context>
    <name>viewer.ui.telling</name>
    <message>
        <location filename="../../viewer/ui/telling.py"/>
        <source>the giver at the receiver's left</source>
        <translation>der Geber links vom Empfänger</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/telling.py"/>
        <source>the giver at the receiver's right</source>
        <translation>der Geber rechts vom Empfänger</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/telling.py"/>
        <source>{time} of {whole}</source>
        <translation>{time} von {whole}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/telling.py"/>
        <source>The screen is black</source>
        <translation>Der Bildschirm ist schwarz</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/telling.py"/>
        <source>The screen is white</source>
        <translation>Der Bildschirm ist weiß</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/telling.py"/>
        <source>{name} is selected</source>
        <translation>{name} ist ausgewählt</translation>
    </message>
</context>
<context>
    <name>viewer.ui.title_bar</name>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Tan</source>
        <translation>Gebräunt</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Deep</source>
        <translation>Dunkelbraun</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>No checks</source>
        <translation>Keine Prüfung</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Checks: broken rules</source>
        <translation>Prüfung: verletzte Regeln</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Checks: warnings too</source>
        <translation>Prüfung: auch Warnungen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Receiver: woman</source>
        <translation>Empfänger: Frau</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Receiver: woman, heavy</source>
        <translation>Empfänger: Frau, schwer</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Receiver: woman, athletic</source>
        <translation>Empfänger: Frau, sportlich</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Receiver: man</source>
        <translation>Empfänger: Mann</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Receiver: man, heavy</source>
        <translation>Empfänger: Mann, schwer</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Receiver: man, athletic</source>
        <translation>Empfänger: Mann, sportlich</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Giver: woman</source>
        <translation>Geber: Frau</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Giver: woman, heavy</source>
        <translation>Geber: Frau, schwer</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Giver: woman, athletic</source>
        <translation>Geber: Frau, sportlich</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Giver: man</source>
        <translation>Geber: Mann</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Giver: man, heavy</source>
        <translation>Geber: Mann, schwer</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Giver: man, athletic</source>
        <translation>Geber: Mann, sportlich</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>View (Alt+1 to Alt+6; R brings it back)</source>
        <translation>Ansicht (Alt+1 bis Alt+6; R holt sie zurück)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Layers: skin, muscles, bones (Shift+L)</source>
        <translation>Schichten: Haut, Muskeln, Knochen (Umschalt+L)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Search for a bone or muscle (Ctrl+F)</source>
        <translation>Nach Knochen oder Muskel suchen (Strg+F)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Present</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Present on the whole screen (F5)</source>
        <translation>Auf dem ganzen Bildschirm vorführen (F5)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Display</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Theme, text size, language, checks, full screen, principles, keys and help</source>
        <translation>Farben, Textgröße, Sprache, Prüfung, Vollbild, Grundsätze, Tasten und Hilfe</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Side panel</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Skin tone</source>
        <translation>Hautton</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Who receives the massage</source>
        <translation>Wer die Massage empfängt</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Who gives the massage, and at which side (M)</source>
        <translation>Wer die Massage gibt, und an welcher Seite (M)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Hide the side panel</source>
        <translation>Die Seitenleiste ausblenden</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Show the side panel</source>
        <translation>Die Seitenleiste einblenden</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>View: {view}</source>
        <translation>Ansicht: {view}</translation>
    </message>
</context>
<context>
    <name>viewer.ui.transport_bar</name>
    <message>
        <location filename="../../viewer/ui/transport_bar.py"/>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/transport_bar.py"/>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/transport_bar.py"/>
        <source>Previous step (Shift+Left)</source>
        <translation>Vorheriger Schritt (Umschalt+Links)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/transport_bar.py"/>
        <source>Next step (Shift+Right)</source>
        <translation>Nächster Schritt (Umschalt+Rechts)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/transport_bar.py"/>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/transport_bar.py"/>
        <source>Speed ([ slower, ] faster, \ normal)</source>
        <translation>Tempo ([ langsamer, ] schneller, \ normal)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/transport_bar.py"/>
        <source>Speed {speed}</source>
        <translation>Tempo {speed}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/transport_bar.py"/>
        <source>Pause (Space)</source>
        <translation>Anhalten (Leertaste)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/transport_bar.py"/>
        <source>Loop: on</source>
        <translation>Schleife: an</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/transport_bar.py"/>
        <source>Loop: off</source>
        <translation>Schleife: aus</translation>
    </message>
</context>
<context>
    <name>viewer.ui.viewport</name>
    <message>
        <location filename="../../viewer/ui/viewport.py"/>
        <source>3D view</source>
        <translation>3D-Ansicht</translation>
    </message>
</context>
<context>
    <name>viewer.check.rules</name>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>what presses touches the skin</source>
        <translation>was drückt, berührt die Haut</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>no hand is inside the skin</source>
        <translation>keine Hand ist in der Haut</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>hands, arms and bodies do not pass through each other</source>
        <translation>Hände, Arme und Körper gehen nicht durcheinander hindurch</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>nothing presses on the spine</source>
        <translation>nichts drückt auf die Wirbelsäule</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>the pressure ends before the shoulder blade</source>
        <translation>der Druck endet vor dem Schulterblatt</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>presses lie between the ribs, one space after the other</source>
        <translation>gedrückt wird zwischen den Rippen, ein Zwischenraum nach dem anderen</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>presses lie on the openings of the sacrum</source>
        <translation>gedrückt wird auf die Öffnungen des Kreuzbeins</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>only light pressure on the lowest ribs and over the kidneys</source>
        <translation>nur leichter Druck auf die untersten Rippen und über den Nieren</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>nothing presses on the coccyx</source>
        <translation>nichts drückt auf das Steißbein</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>the first press is light, and none is more than a rung firmer than the one before</source>
        <translation>der erste Druck ist leicht, und keiner ist mehr als eine Stufe fester als der vorige</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>hands do not skid over the skin</source>
        <translation>Hände rutschen nicht über die Haut</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>press and release keep time with the breath</source>
        <translation>Drücken und Lösen folgen dem Atem</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>rocking is slow</source>
        <translation>das Wiegen ist langsam</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>the whole body answers the rocking</source>
        <translation>der ganze Körper antwortet auf das Wiegen</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>joints turn no further than a person's</source>
        <translation>Gelenke drehen nicht weiter als bei einem Menschen</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>no locked elbow, no shoulder above the ear</source>
        <translation>kein durchgedrückter Ellenbogen, keine Schulter höher als das Ohr</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>nothing jumps or slides</source>
        <translation>nichts springt oder rutscht</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>an instruction is lit at every moment</source>
        <translation>in jedem Moment leuchtet eine Anweisung</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>working patch to skin, median</source>
        <translation>arbeitende Fläche bis zur Haut, im Mittel</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>our own, from contacts measured in trials; aim 1 and 2 mm</source>
        <translation>eigener Wert, aus Berührungen in Versuchen gemessen; Ziel 1 und 2 mm</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>working patch to skin, nine tenths of it</source>
        <translation>arbeitende Fläche bis zur Haut, neun Zehntel davon</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>working patch inside the skin</source>
        <translation>arbeitende Fläche in der Haut</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>any part of a hand inside the skin</source>
        <translation>irgendein Teil einer Hand in der Haut</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>what rests, in the skin as it would lie without it</source>
        <translation>was aufliegt, in der Haut, wie sie ohne es läge</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>aim of the design</source>
        <translation>Ziel der Gestaltung</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>end of the finger that is furthest from the skin, while its hand presses</source>
        <translation>Ende des Fingers, der am weitesten von der Haut ist, während seine Hand drückt</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>our own: fingers lie relaxed, they are not held up</source>
        <translation>eigener Wert: Finger liegen locker, sie werden nicht hochgehalten</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>hands and forearms apart</source>
        <translation>Hände und Unterarme auseinander</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>a pair of solid bodies</source>
        <translation>ein Paar fester Körper</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>giver's hands and forearms from the giver's own body</source>
        <translation>Hände und Unterarme des Gebers von seinem eigenen Körper</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>giver's body from the receiver's</source>
        <translation>Körper des Gebers von dem des Empfängers</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>hands and forearms in the receiver's sheet</source>
        <translation>Hände und Unterarme im Tuch des Empfängers</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>our own: folded, the sheet is 8 mm thick, and a hand presses it together</source>
        <translation>eigene: gefaltet ist das Tuch 8 mm dick, und eine Hand drückt es zusammen</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>inner edge of what presses deep, from the spinous tips</source>
        <translation>innerer Rand dessen, was tief drückt, von den Spitzen der Dornfortsätze</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>megahowto; leaf.tv; howcast; bliss2massage; daibio</source>
        <translation>megahowto; leaf.tv; howcast; bliss2massage; daibio</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>the same over the sacrum</source>
        <translation>dasselbe über dem Kreuzbein</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>what rests across the spine, in the skin as it would lie without it</source>
        <translation>was quer über der Wirbelsäule aufliegt, in der Haut, wie sie ohne es läge</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>our own: resting fingers may lie over the spine, but not press there</source>
        <translation>eigener Wert: ruhende Finger dürfen über der Wirbelsäule liegen, aber dort nicht drücken</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>inner edge of a heel where it begins to press</source>
        <translation>innerer Rand eines Handballens, wo er zu drücken beginnt</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>derived; two finger widths from the spine to its middle is taught</source>
        <translation>abgeleitet; gelehrt werden zwei Fingerbreit von der Wirbelsäule bis zur Mitte</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>centre of the pressure before the border of the shoulder blade</source>
        <translation>Mitte des Drucks vor dem Rand des Schulterblatts</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>Sobush 1996 and Sci Rep 2021 for the border; the instruction for the stop</source>
        <translation>Sobush 1996 und Sci Rep 2021 für den Rand; die Anleitung für das Ende</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>the same at the end of the way outward</source>
        <translation>dasselbe am Ende des Weges nach außen</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>the instruction: at the shoulder blades</source>
        <translation>die Anleitung: an den Schulterblättern</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>way outward of the pressure</source>
        <translation>Weg des Drucks nach außen</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>derived</source>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>centre of a press from the middle of the space, over half of its height</source>
        <translation>Mitte eines Drucks von der Mitte des Zwischenraums, über dessen halbe Höhe</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>measured on our ribs; no publication found</source>
        <translation>an unseren Rippen gemessen; keine Veröffentlichung gefunden</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>centre of a thumb between ribs from the midline, in a person of 1.70 m</source>
        <translation>Mitte eines Daumens zwischen Rippen von der Mittellinie, bei einem Menschen von 1,70 m</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>derived from the spine's edge and the muscle's ridge</source>
        <translation>abgeleitet vom Rand der Wirbelsäule und vom Grat des Muskels</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>thumb off the line of the space</source>
        <translation>Daumen neben der Linie des Zwischenraums</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>the instruction: along the gap; our own, by eye, for what a wrist allows</source>
        <translation>die Anleitung: entlang des Zwischenraums; eigenes Maß, nach Augenschein, für das, was ein Handgelenk zulässt</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>presses of one hand</source>
        <translation>Drücke einer Hand</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>derived from eleven spaces</source>
        <translation>abgeleitet aus elf Zwischenräumen</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>from one press to the next</source>
        <translation>von einem Druck zum nächsten</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>derived from the ribs' pitch</source>
        <translation>abgeleitet vom Abstand der Rippen</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>centre of a press from the opening, sideways</source>
        <translation>Mitte eines Drucks von der Öffnung, seitwärts</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>Kim 2023; Deveneau 2015</source>
        <translation>Kim 2023; Deveneau 2015</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>the same, along</source>
        <translation>dasselbe, der Länge nach</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>s00276-010-0735-0; Deveneau 2015</source>
        <translation>s00276-010-0735-0; Deveneau 2015</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>centre of a thumb on the sacrum from the midline, in a person of 1.70 m</source>
        <translation>Mitte eines Daumens auf dem Kreuzbein von der Mittellinie, bei einem Menschen von 1,70 m</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>the same at S4</source>
        <translation>dasselbe bei S4</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>the instruction: four presses</source>
        <translation>die Anleitung: vier Drücke</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>pressure near ribs 11 and 12 or over a kidney</source>
        <translation>Druck nahe den Rippen 11 und 12 oder über einer Niere</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>of 1</source>
        <translation>von 1</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>Luchau 2012; Gray (doctorsgates)</source>
        <translation>Luchau 2012; Gray (doctorsgates)</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>lowest point of what presses deep, below S4</source>
        <translation>tiefster Punkt dessen, was tief drückt, unterhalb von S4</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>“Non si eseguono pressioni sul coccige”</source>
        <translation>„Non si eseguono pressioni sul coccige“</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>greatest pressure of the first round</source>
        <translation>größter Druck der ersten Runde</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>Roberts 2011</source>
        <translation>Roberts 2011</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>rungs up from one round to the next</source>
        <translation>Stufen aufwärts von einer Runde zur nächsten</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>rungs</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>press on the out-breath (bliss2massage), 10 to 15 breaths a minute</source>
        <translation>beim Ausatmen drücken (bliss2massage), 10 bis 15 Atemzüge pro Minute</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>time without an instruction</source>
        <translation>Zeit ohne Anweisung</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>by construction</source>
        <translation>nach Bauart</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>shortest time that an instruction is lit</source>
        <translation>kürzeste Zeit, die eine Anweisung leuchtet</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>our own, by eye; no publication</source>
        <translation>eigener Wert, nach Augenmaß; keine Veröffentlichung</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>working patch over the skin under it</source>
        <translation>arbeitende Fläche über die Haut darunter</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>cm/s</source>
        <translation>cm/s</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>pleasant stroking 1 to 10 cm/s, hal-02357515</source>
        <translation>angenehmes Streichen 1 bis 10 cm/s, hal-02357515</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>sudden change of speed within a fifteenth of a second</source>
        <translation>plötzlicher Wechsel des Tempos innerhalb einer Fünfzehntelsekunde</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>mm/s</source>
        <translation>mm/s</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>acceleration</source>
        <translation>Beschleunigung</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>m/s²</source>
        <translation>m/s²</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>three times what rocking needs</source>
        <translation>dreimal, was das Wiegen braucht</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>knee or foot sliding on the floor</source>
        <translation>Knie oder Fuß rutscht auf dem Boden</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>from the end back to the beginning</source>
        <translation>vom Ende zurück zum Anfang</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>swings in a second</source>
        <translation>Schwünge in einer Sekunde</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>Waugh 2007; massagemag.com</source>
        <translation>Waugh 2007; massagemag.com</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>pelvis turns, peak to peak</source>
        <translation>Becken dreht sich, von Spitze zu Spitze</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>design of the rocking; Waugh 2007 for its kind</source>
        <translation>Gestaltung des Wiegens; Waugh 2007 für seine Art</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>chest turns, peak to peak</source>
        <translation>Brustkorb dreht sich, von Spitze zu Spitze</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>head moves, peak to peak</source>
        <translation>Kopf bewegt sich, von Spitze zu Spitze</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>arm, thigh or foot moves, peak to peak</source>
        <translation>Arm, Oberschenkel oder Fuß bewegt sich, von Spitze zu Spitze</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>head and feet follow the trunk after</source>
        <translation>Kopf und Füße folgen dem Rumpf nach</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>wrist bent back, loaded</source>
        <translation>Handgelenk nach hinten gebeugt, belastet</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>American Academy of Orthopaedic Surgeons 1965, as commonly reprinted; 85 under load is usual</source>
        <translation>American Academy of Orthopaedic Surgeons 1965, wie üblich nachgedruckt; 85 unter Last sind üblich</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>wrist bent back, free</source>
        <translation>Handgelenk nach hinten gebeugt, frei</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>American Academy of Orthopaedic Surgeons 1965, as commonly reprinted</source>
        <translation>American Academy of Orthopaedic Surgeons 1965, wie üblich nachgedruckt</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>wrist bent to the little finger</source>
        <translation>Handgelenk zum kleinen Finger gebeugt</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>forearm turned from its middle</source>
        <translation>Unterarm aus seiner Mitte gedreht</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>elbow bent</source>
        <translation>Ellenbogen gebeugt</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>upper arm behind the trunk</source>
        <translation>Oberarm hinter dem Rumpf</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>upper arm turned inward about itself</source>
        <translation>Oberarm um sich selbst nach innen gedreht</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>American Academy of Orthopaedic Surgeons 1965, as commonly reprinted; counted from the plane in which the arm is raised, as Wu 2005 does</source>
        <translation>American Academy of Orthopaedic Surgeons 1965, wie üblich nachgedruckt; gezählt von der Ebene aus, in der der Arm gehoben ist, wie bei Wu 2005</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>finger bent at the knuckle</source>
        <translation>Finger im Grundgelenk gebeugt</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>finger bent in its middle joint</source>
        <translation>Finger im Mittelgelenk gebeugt</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>finger bent in its end joint</source>
        <translation>Finger im Endgelenk gebeugt</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>thumb bent at the knuckle</source>
        <translation>Daumen im Grundgelenk gebeugt</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>thumb bent in its end joint</source>
        <translation>Daumen im Endgelenk gebeugt</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>neck bent forward</source>
        <translation>Nacken nach vorn gebeugt</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>neck bent sideways</source>
        <translation>Nacken zur Seite gebeugt</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>neck turned</source>
        <translation>Nacken gedreht</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>trunk bent forward</source>
        <translation>Rumpf nach vorn gebeugt</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>trunk bent sideways</source>
        <translation>Rumpf zur Seite gebeugt</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>trunk turned</source>
        <translation>Rumpf gedreht</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>elbow bent while its hand presses</source>
        <translation>Ellenbogen gebeugt, während seine Hand drückt</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>American Academy of Orthopaedic Surgeons 1965, as commonly reprinted; never locked</source>
        <translation>American Academy of Orthopaedic Surgeons 1965, wie üblich nachgedruckt; nie durchgedrückt</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>shoulder to wrist, share of the arm's length</source>
        <translation>Schulter bis Handgelenk, Anteil der Armlänge</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>shoulder below the ear</source>
        <translation>Schulter unter dem Ohr</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>taught: shoulders stay low</source>
        <translation>gelehrt: Schultern bleiben tief</translation>
    </message>
</context>
<context>
    <name>viewer.check.anatomy_rules</name>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>bone points outside the skin</source>
        <translation>Punkte von Knochen außerhalb der Haut</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>Mouth and eye sockets do not count: there the skin's mesh turns into the head.</source>
        <translation>Mund und Augenhöhlen zählen nicht: Dort wendet sich das Netz der Haut in den Kopf.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>bone points outside the skin, lying</source>
        <translation>Punkte von Knochen außerhalb der Haut, im Liegen</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>Of trunk, shoulders and pelvis.</source>
        <translation>Von Rumpf, Schultern und Becken.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>muscle points outside the skin</source>
        <translation>Punkte von Muskeln außerhalb der Haut</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>muscle points outside the skin, lying</source>
        <translation>Punkte von Muskeln außerhalb der Haut, im Liegen</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>bones and muscles that lie where their names do not say</source>
        <translation>Knochen und Muskeln, die nicht liegen, wo ihr Name sagt</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>of all</source>
        <translation>von allen</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>Terminologia Anatomica 2; general anatomy</source>
        <translation>Terminologia Anatomica 2; allgemeine Anatomie</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>Side, order from the head down, levels reached: each to one vertebra.</source>
        <translation>Seite, Reihenfolge vom Kopf abwärts, erreichte Höhen: jede auf einen Wirbel genau.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>least skin over a rib</source>
        <translation>geringste Haut über einer Rippe</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>spinous tips from the skin's midline</source>
        <translation>Dornspitzen von der Mittellinie der Haut</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>inner border of the shoulder blade, where it is nearest the midline</source>
        <translation>innerer Rand des Schulterblatts, wo er der Mittellinie am nächsten ist</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>Sobush 1996; Kendall; Sci Rep 2021</source>
        <translation>Sobush 1996; Kendall; Sci Rep 2021</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>75 mm is taught, 82 to 86 mm was measured: so a band, not a line.</source>
        <translation>75 mm werden gelehrt, 82 bis 86 mm wurden gemessen: daher ein Streifen, keine Linie.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>the same border, where it is farthest</source>
        <translation>derselbe Rand, wo er am weitesten weg ist</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>lower angle of the shoulder blade</source>
        <translation>unterer Winkel des Schulterblatts</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>level</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>Cooperstein 2015, five studies pooled</source>
        <translation>Cooperstein 2015, fünf Studien zusammengefasst</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>T7 is taught, T8 was measured on average, T9 in some people: so a band, not a line.</source>
        <translation>T7 wird gelehrt, im Mittel wurde T8 gemessen, bei manchen T9: daher ein Streifen, keine Linie.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>posterior superior iliac spine from the midline</source>
        <translation>hinterer oberer Darmbeinstachel von der Mittellinie</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>teaching pages; no study of a population</source>
        <translation>Lehrseiten; keine Studie an einer Bevölkerung</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>the same spines above (+) or below S2</source>
        <translation>dieselben Stacheln über (+) oder unter S2</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>McGaugh 2007: S2 in 81 % on CT</source>
        <translation>McGaugh 2007: S2 bei 81 % im CT</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>the same spines from the skin's dimples</source>
        <translation>dieselben Stacheln von den Grübchen der Haut</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>McGaugh 2007; Chakraverty 2007</source>
        <translation>McGaugh 2007; Chakraverty 2007</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>top of the iliac crests</source>
        <translation>höchster Punkt der Darmbeinkämme</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>31 studies pooled, PMID 28928494</source>
        <translation>31 Studien zusammengefasst, PMID 28928494</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>L4 on images of men, L4–L5 of women: so a band, not a line.</source>
        <translation>L4 auf Bildern von Männern, L4–L5 von Frauen: daher ein Streifen, keine Linie.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>C7 to the iliac spines, in a person of 1.70 m</source>
        <translation>C7 bis zu den Darmbeinstacheln, bei einem Menschen von 1,70 m</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>Ernst 2013; Sci Rep 2021; ANSUR II</source>
        <translation>Ernst 2013; Sci Rep 2021; ANSUR II</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>lowest space between two ribs, behind</source>
        <translation>niedrigster Zwischenraum zweier Rippen, hinten</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>measured on our model; no publication found</source>
        <translation>an unserem Modell gemessen; keine Veröffentlichung gefunden</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>highest space between two ribs, behind</source>
        <translation>höchster Zwischenraum zweier Rippen, hinten</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>middle of a space from the nearest bone</source>
        <translation>Mitte eines Zwischenraums vom nächsten Knochen</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>sacral foramina from their published places, sideways</source>
        <translation>Kreuzbeinlöcher von ihren veröffentlichten Orten, seitlich</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>the same, along the sacrum</source>
        <translation>dasselbe, längs des Kreuzbeins</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>left and right bones differ by</source>
        <translation>linke und rechte Knochen unterscheiden sich um</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>a vertebra below its upper neighbour, at least</source>
        <translation>ein Wirbel unter seinem oberen Nachbarn, mindestens</translation>
    </message>
</context>
<context>
    <name>viewer.check.remedies</name>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Choose a place that is flat enough for the hand, or another direction of the fingers.</source>
        <translation>Wähle eine Stelle, die flach genug für die Hand ist, oder eine andere Richtung der Finger.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Turn the fingers to where there is room for them, or press less.</source>
        <translation>Drehe die Finger dorthin, wo Platz für sie ist, oder drücke weniger.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Give the two hands places, or directions of the fingers, further apart.</source>
        <translation>Gib den beiden Händen Stellen oder Richtungen der Finger, die weiter auseinander liegen.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Move the hand outward, away from the spine.</source>
        <translation>Rücke die Hand nach außen, weg von der Wirbelsäule.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>End the way outward a little earlier, before the shoulder blade.</source>
        <translation>Beende den Weg nach außen etwas früher, vor dem Schulterblatt.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Press in the middle of the space, one space after the other.</source>
        <translation>Drücke in der Mitte des Zwischenraums, in einem nach dem anderen.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Let the thumbs find the small hollows, one pair after the other.</source>
        <translation>Lass die Daumen die kleinen Mulden finden, ein Paar nach dem anderen.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Press no more than lightly here.</source>
        <translation>Drücke hier höchstens leicht.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Stay higher: nothing presses below the fourth hollow of the sacrum.</source>
        <translation>Bleib höher: Unterhalb der vierten Mulde des Kreuzbeins drückt nichts.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Begin lightly, and go only one rung firmer with each repeat.</source>
        <translation>Beginne leicht und gehe mit jeder Wiederholung nur eine Stufe fester.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Take more time for this way, or make it shorter.</source>
        <translation>Nimm dir für diesen Weg mehr Zeit oder mache ihn kürzer.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Let a press and its release take four to eight seconds.</source>
        <translation>Lass einen Druck und sein Lösen vier bis acht Sekunden dauern.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Rock more slowly; 0.8 swings in a second are calm.</source>
        <translation>Wiege langsamer; 0,8 Schwünge in einer Sekunde sind ruhig.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Let the trunk roll further, or press in a little more.</source>
        <translation>Lass den Rumpf weiter rollen oder drücke etwas tiefer ein.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Turn the fingers, or place the giver, so that the joint need not go so far.</source>
        <translation>Drehe die Finger oder setze den Geber so, dass das Gelenk nicht so weit gehen muss.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Place the giver nearer to the hands.</source>
        <translation>Setze den Geber näher an die Hände.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Take more time for this movement.</source>
        <translation>Nimm dir für diese Bewegung mehr Zeit.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Let the first instruction begin at 0.0, and each last half a second at least.</source>
        <translation>Lass die erste Anweisung bei 0.0 beginnen und jede mindestens eine halbe Sekunde dauern.</translation>
    </message>
</context>
<context>
    <name>viewer.state.bands</name>
    <message>
        <location filename="../../viewer/state/bands.py"/>
        <source>Lower tip: T7 to T9</source>
        <translation>Untere Spitze: T7 bis T9</translation>
    </message>
    <message>
        <location filename="../../viewer/state/bands.py"/>
        <source>Where the lower tip lies differs. Books often say the seventh thoracic spinous process; measured on people who stand it is the eighth on average, and anything from the seventh to the ninth is common. It moves with the arm, too: so the picture shows a band and not a line.</source>
        <translation>Wo die untere Spitze liegt, ist verschieden. In Büchern steht oft der siebte Brustdornfortsatz; an stehenden Menschen gemessen ist es im Mittel der achte, und alles vom siebten bis zum neunten ist häufig. Sie bewegt sich auch mit dem Arm: Darum zeigt das Bild ein Band und keine Linie.</translation>
    </message>
    <message>
        <location filename="../../viewer/state/bands.py"/>
        <source>Top of the crest: L4 to L4–L5</source>
        <translation>Oberkante des Kamms: L4 bis L4–L5</translation>
    </message>
    <message>
        <location filename="../../viewer/state/bands.py"/>
        <source>On X-rays the line between the two highest points of the hip bones crosses the fourth lumbar spinous process, in women more often the gap below it. A hand that feels for it through the skin stops up to one vertebra too high. The picture shows where the bone itself is.</source>
        <translation>Auf Röntgenbildern kreuzt die Linie zwischen den höchsten Punkten der beiden Hüftbeine den vierten Lendendornfortsatz, bei Frauen öfter die Lücke darunter. Eine Hand, die durch die Haut danach tastet, hält bis zu einem Wirbel zu hoch an. Das Bild zeigt, wo der Knochen selbst ist.</translation>
    </message>
    <message>
        <location filename="../../viewer/state/bands.py"/>
        <source>Most prominent: C6 or C7</source>
        <translation>Am deutlichsten: C6 oder C7</translation>
    </message>
    <message>
        <location filename="../../viewer/state/bands.py"/>
        <source>The bump that stands out most at the base of the neck is the seventh neck vertebra in only about half of all people; in a third it is the sixth, in some the fifth or the first thoracic one. Counting from it alone can put every level below one vertebra off.</source>
        <translation>Der Höcker, der am unteren Ende des Nackens am meisten vorsteht, ist nur bei etwa der Hälfte aller Menschen der siebte Halswirbel; bei einem Drittel ist es der sechste, bei manchen der fünfte oder der erste Brustwirbel. Wer nur von ihm aus zählt, kann darunter überall um einen Wirbel danebenliegen.</translation>
    </message>
</context>
<context>
    <name>animations/stretch-between-shoulder-blades.stroke.yaml</name>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Stretching between the shoulder blades</source>
        <translation>Dehnen zwischen den Schulterblättern</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>A broad, unhurried stretch that releases the muscles between the spine and the shoulder blades. They tire when somebody sits bent forward for hours; pressed outward, away from the spine, they can let go.</source>
        <translation>Eine breite, ruhige Dehnung, die die Muskeln zwischen Wirbelsäule und Schulterblättern löst. Sie ermüden, wenn jemand stundenlang vorgebeugt sitzt; nach außen gedrückt, weg von der Wirbelsäule, können sie loslassen.</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Ask first: is touch on the back welcome today, and does anything hurt? Warm your hands and agree on a word that stops you at once.</source>
        <translation>Frage zuerst: Ist Berührung am Rücken heute willkommen, und tut etwas weh? Wärme die Hände und vereinbare ein Wort, bei dem du sofort aufhörst.</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Kneel up at the side and lean over from the hips. Lay both hands between the shoulder blades, the heel of one on each side of the spine, a finger's width clear of its bumps.</source>
        <translation>Knie dich an der Seite auf und beuge dich aus der Hüfte hinüber. Lege beide Hände zwischen die Schulterblätter, auf jede Seite der Wirbelsäule einen Handballen, eine Fingerbreite neben ihren Höckern.</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Wait for the breath to go out, then let your weight sink straight down into the heels of both hands. Let it grow slowly, and make the first round a light one.</source>
        <translation>Warte, bis der Atem hinausgeht, dann lass dein Gewicht gerade hinunter in beide Handballen sinken. Lass es langsam wachsen, und mache die erste Runde leicht.</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Keep that weight and move both heels slowly outward, towards the shoulders, about a finger's width in a second. The skin comes along: it is a stretch, not a slide.</source>
        <translation>Behalte dieses Gewicht und bewege beide Handballen langsam nach außen, zu den Schultern hin, etwa eine Fingerbreite in der Sekunde. Die Haut kommt mit: Es ist ein Dehnen, kein Rutschen.</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Stop just before the edge of the shoulder blades. Ease the weight off while your hands stay where they are.</source>
        <translation>Halte kurz vor dem Rand der Schulterblätter an. Nimm das Gewicht weg, während die Hände bleiben, wo sie sind.</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Float back to the spine with almost weightless hands, without losing touch, and repeat it all. Go a little deeper in the next round, but only if the back has softened and the breath stays calm.</source>
        <translation>Schwebe mit fast gewichtslosen Händen zur Wirbelsäule zurück, ohne die Berührung zu verlieren, und wiederhole alles. Gehe in der nächsten Runde ein wenig tiefer, aber nur, wenn der Rücken weicher geworden ist und der Atem ruhig bleibt.</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>After the last round, rest for a breath and lift both hands off slowly. Ask how it was, and whether lighter or deeper would be better next time.</source>
        <translation>Ruhe nach der letzten Runde einen Atemzug lang und hebe dann beide Hände langsam ab. Frage, wie es war und ob es beim nächsten Mal leichter oder tiefer besser wäre.</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Starting on the spine itself. The inner edge of the hand stays beside the bumps, never on them.</source>
        <translation>Auf der Wirbelsäule selbst beginnen. Der innere Rand der Hand bleibt neben den Höckern, nie darauf.</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Running up onto the shoulder blade. The pressure ends before its edge.</source>
        <translation>Auf das Schulterblatt hinauffahren. Der Druck endet vor seinem Rand.</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Sliding over dry skin. Sink in first, then take the skin along; use a little oil if it drags.</source>
        <translation>Über trockene Haut rutschen. Sinke zuerst ein, dann nimm die Haut mit; nimm ein wenig Öl, wenn es zerrt.</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Pushing with bent, tense arms. Let the weight of the trunk do the work.</source>
        <translation>Mit gebeugten, angespannten Armen schieben. Lass das Gewicht des Rumpfes arbeiten.</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Hurrying back, or losing touch on the way.</source>
        <translation>Zurückeilen oder unterwegs die Berührung verlieren.</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Beginning firmly. A back that is surprised tightens.</source>
        <translation>Fest beginnen. Ein Rücken, der überrascht wird, spannt sich an.</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Never press on the spine.</source>
        <translation>Drücke nie auf die Wirbelsäule.</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Stop at once at sharp pain, tingling or numbness.</source>
        <translation>Höre bei stechendem Schmerz, Kribbeln oder Taubheit sofort auf.</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Leave it out and ask a doctor first after an injury or an operation of the back, and with osteoporosis, blood thinners or a bleeding disorder, a blood clot, fever, cancer, a high-risk pregnancy, or back pain that nobody has explained.</source>
        <translation>Lass sie weg und frage zuerst ärztlich nach bei einer Verletzung oder Operation des Rückens, bei Osteoporose, Blutverdünnern oder einer Blutungsneigung, einem Blutgerinnsel, Fieber, Krebs, einer Risikoschwangerschaft oder Rückenschmerzen, die niemand erklärt hat.</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Keep off broken, burnt or inflamed skin.</source>
        <translation>Bleibe von verletzter, verbrannter oder entzündeter Haut weg.</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Pressure is the receiver's choice. Ask, and watch the breath, the hands and the shoulders.</source>
        <translation>Den Druck bestimmt der Empfänger. Frage nach und achte auf Atem, Hände und Schultern.</translation>
    </message>
</context>
<context>
    <name>animations/press-between-ribs.stroke.yaml</name>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Pressing between the ribs</source>
        <translation>Drücken zwischen den Rippen</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>It frees the muscles between the ribs. The thumbs step up the back beside the spine, from the lowest rib to the base of the neck, and press once between each rib and the next.</source>
        <translation>Es befreit die Muskeln zwischen den Rippen. Die Daumen gehen neben der Wirbelsäule Schritt für Schritt den Rücken hinauf, von der untersten Rippe bis zum unteren Ende des Nackens, und drücken zwischen jeder Rippe und der nächsten einmal.</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Ask whether ribs and back are free of pain today. Kneel up at the side, beside the hips, turn towards the head, and feel for the lowest rib with flat hands.</source>
        <translation>Frage, ob Rippen und Rücken heute schmerzfrei sind. Knie dich an der Seite auf, neben der Hüfte, wende dich zum Kopf und ertaste mit flachen Händen die unterste Rippe.</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Lay the pads of both thumbs on the muscle, one on each side of the spine and two finger widths from its bumps, just above the lowest rib. Each thumb lies along the gap.</source>
        <translation>Lege beide Daumenbeeren auf den Muskel, auf jede Seite der Wirbelsäule eine und zwei Fingerbreiten von ihren Höckern, gleich über der untersten Rippe. Jeder Daumen liegt längs im Zwischenraum.</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>As the breath goes out, lean in slowly from the hips and let the pads sink into the muscle between the two ribs. Over the lowest two ribs stay light.</source>
        <translation>Wenn der Atem hinausgeht, lehne dich langsam aus der Hüfte hinein und lass die Daumenbeeren in den Muskel zwischen den beiden Rippen sinken. Über den untersten zwei Rippen bleibe leicht.</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Rest there for about a second. The thumbs stay nearly straight, each backed by its own hand, and the fingers only lie.</source>
        <translation>Verweile dort etwa eine Sekunde. Die Daumen bleiben fast gestreckt, jeder von seiner Hand gestützt, und die Finger liegen nur auf.</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Release while the breath comes in: ease the weight off slowly, until nothing presses any more.</source>
        <translation>Löse, während der Atem hereinkommt: Nimm das Gewicht langsam weg, bis nichts mehr drückt.</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Move up across the rib to the next gap, keeping to the side of the spine, and press and release again. Move yourself along rather than reaching. The last press is at the base of the neck.</source>
        <translation>Gehe über die Rippe hinauf zum nächsten Zwischenraum, bleibe dabei neben der Wirbelsäule, und drücke und löse wieder. Rücke selbst mit, statt dich zu strecken. Der letzte Druck liegt am unteren Ende des Nackens.</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Lift both hands slowly, leave time for a few breaths, and ask how it was and which gaps were tender.</source>
        <translation>Hebe beide Hände langsam ab, lass Zeit für einige Atemzüge und frage, wie es war und welche Zwischenräume empfindlich waren.</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Pressing with the tips of the thumbs. The nail digs in; the pad does not.</source>
        <translation>Mit den Spitzen der Daumen drücken. Der Nagel bohrt sich ein; die Daumenbeere nicht.</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Bending the thumb backwards under the weight. Keep it long, and lean less.</source>
        <translation>Den Daumen unter dem Gewicht nach hinten biegen. Halte ihn lang und lehne dich weniger an.</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Pressing on a rib instead of between two.</source>
        <translation>Auf eine Rippe drücken statt zwischen zwei.</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Coming nearer to the spine from gap to gap.</source>
        <translation>Von Zwischenraum zu Zwischenraum der Wirbelsäule näher kommen.</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Skipping gaps, or staying long in one. It is press and release, not a steady hold.</source>
        <translation>Zwischenräume auslassen oder lange in einem bleiben. Es ist Drücken und Lösen, kein dauerndes Halten.</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Pushing while the breath comes in.</source>
        <translation>Schieben, während der Atem hereinkommt.</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Pressing firmly over the lowest two ribs, or firmly from the first press.</source>
        <translation>Über den untersten zwei Rippen fest drücken, oder schon beim ersten Druck fest.</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Never press on the spine, and not on a rib that hurts.</source>
        <translation>Drücke nie auf die Wirbelsäule und nicht auf eine Rippe, die weh tut.</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Stay light over the lowest two ribs, which end free, and below and beside them, where the kidneys lie.</source>
        <translation>Bleibe leicht über den untersten zwei Rippen, die frei enden, und unter und neben ihnen, wo die Nieren liegen.</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Stop at once at sharp pain, tingling, numbness, a tight chest or short breath.</source>
        <translation>Höre bei stechendem Schmerz, Kribbeln, Taubheit, Enge in der Brust oder Atemnot sofort auf.</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Leave it out and ask a doctor first with broken or bruised ribs, after an injury or an operation of the chest or the back, and with osteoporosis, blood thinners or a bleeding disorder, a blood clot, fever, cancer, a high-risk pregnancy, or pain in the chest or the back that nobody has explained.</source>
        <translation>Lass es weg und frage zuerst ärztlich nach bei gebrochenen oder geprellten Rippen, nach einer Verletzung oder Operation von Brustkorb oder Rücken, bei Osteoporose, Blutverdünnern oder einer Blutungsneigung, einem Blutgerinnsel, Fieber, Krebs, einer Risikoschwangerschaft oder Schmerzen in Brust oder Rücken, die niemand erklärt hat.</translation>
    </message>
</context>
<context>
    <name>animations/press-sacrum.stroke.yaml</name>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Four presses on the sacrum</source>
        <translation>Vier Drücke auf das Kreuzbein</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>It works on the pressure points of the sacrum, the bony triangle at the base of the spine: four pairs of small hollows in the bone, pressed gently one after the other, to give a tired lower back some rest.</source>
        <translation>Es wirkt auf die Druckpunkte des Kreuzbeins, des knöchernen Dreiecks am unteren Ende der Wirbelsäule: vier Paare kleiner Mulden im Knochen, sanft eines nach dem anderen gedrückt, damit ein müder unterer Rücken etwas Ruhe findet.</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Ask for consent to this place in particular, and say what you will touch and how you will kneel: beside the hips, turned towards the head. The cloth covers all below the sacrum.</source>
        <translation>Bitte um das Einverständnis für gerade diese Stelle und sage, was du berühren und wie du knien wirst: neben der Hüfte, dem Kopf zugewandt. Das Tuch bedeckt alles unterhalb des Kreuzbeins.</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Lay the fingers on the back, one hand on each side of the spine. They only rest there, while the thumbs find the two dimples at the top of the sacrum.</source>
        <translation>Lege die Finger auf den Rücken, auf jede Seite der Wirbelsäule eine Hand. Sie ruhen dort nur, während die Daumen die beiden Grübchen oben am Kreuzbein finden.</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Move slightly inward from the dimples, lightly, until you feel the bone give a small hollow under each thumb.</source>
        <translation>Rücke von den Grübchen leicht nach innen, ganz leicht, bis du spürst, dass der Knochen unter jedem Daumen eine kleine Mulde freigibt.</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Press: with the out-breath, let the weight of your trunk come down through long arms into the pads of both thumbs. The first press is a light one.</source>
        <translation>Drücke: Lass mit dem Ausatmen das Gewicht deines Rumpfes durch lange Arme in beide Daumenbeeren kommen. Der erste Druck ist ein leichter.</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Stay for a moment and ask how it feels. Tender is common here; pain is a sign to press less.</source>
        <translation>Bleib einen Moment und frage, wie es sich anfühlt. Empfindlich ist hier häufig; Schmerz ist ein Zeichen, weniger zu drücken.</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Release with the in-breath: ease the weight off slowly, and keep touch.</source>
        <translation>Löse mit dem Einatmen: Nimm das Gewicht langsam weg und bleib in Berührung.</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Move down the spine, about a thumb's width towards the feet, to the next pair of hollows. Three more times: four presses in all, and the last one stays above the tailbone.</source>
        <translation>Rücke an der Wirbelsäule hinunter, etwa eine Daumenbreite zu den Füßen hin, zum nächsten Paar Mulden. Noch dreimal: vier Drücke im Ganzen, und der letzte bleibt über dem Steißbein.</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Rest for a breath, lift both hands off slowly, and ask how it was.</source>
        <translation>Ruhe einen Atemzug lang, hebe beide Hände langsam ab und frage, wie es war.</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Pressing on the bone at the dimples themselves instead of in the hollows beside them.</source>
        <translation>Bei den Grübchen selbst auf den Knochen drücken statt in die Mulden daneben.</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Drifting towards the ridge in the middle, or letting the thumbs meet or cross.</source>
        <translation>Zum Kamm in der Mitte abdriften oder die Daumen zusammenkommen oder sich kreuzen lassen.</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Going on down to the tailbone.</source>
        <translation>Bis zum Steißbein hinuntergehen.</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Pressing with bent, tense arms or with the tips of the thumbs.</source>
        <translation>Mit gebeugten, angespannten Armen oder mit den Daumenspitzen drücken.</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Starting without having asked, or firmly from the first press.</source>
        <translation>Beginnen, ohne gefragt zu haben, oder schon beim ersten Druck fest.</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Never press on the spine, on the ridge in the middle of the sacrum, or on the tailbone.</source>
        <translation>Drücke nie auf die Wirbelsäule, auf den Kamm in der Mitte des Kreuzbeins oder auf das Steißbein.</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Leave it out in pregnancy, unless somebody trained for it does it.</source>
        <translation>Lass es in der Schwangerschaft weg, außer jemand, der dafür ausgebildet ist, macht es.</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Stop at once at sharp pain, or at tingling or numbness in leg or pelvis.</source>
        <translation>Höre sofort auf bei stechendem Schmerz oder bei Kribbeln oder Taubheit in Bein oder Becken.</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Leave it out and ask a doctor first after an injury or an operation of back or hip, and with osteoporosis, blood thinners or a bleeding disorder, a blood clot, fever, cancer, or back pain that nobody has explained.</source>
        <translation>Lass es weg und frage zuerst ärztlich nach bei einer Verletzung oder Operation von Rücken oder Hüfte, bei Osteoporose, Blutverdünnern oder einer Blutungsneigung, einem Blutgerinnsel, Fieber, Krebs oder Rückenschmerzen, die niemand erklärt hat.</translation>
    </message>
</context>
<context>
    <name>animations/rock-alongside-spine.stroke.yaml</name>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Rocking alongside the spine</source>
        <translation>Wiegen neben der Wirbelsäule</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>It loosens the broad bands of muscle beside the spine and releases their tension. The whole body is rocked calmly, the joints are moved without effort, and somebody who holds on inwardly learns to let go.</source>
        <translation>Es lockert die breiten Muskelstränge neben der Wirbelsäule und löst ihre Spannung. Der ganze Körper wird ruhig gewiegt, die Gelenke bewegen sich ohne Mühe, und wer innerlich festhält, lernt loszulassen.</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Ask whether being rocked is welcome, and whether neck and lower back are at ease. Kneel beside the waist and keep the trunk upright over the hips for as long as you can.</source>
        <translation>Frage, ob Wiegen willkommen ist und ob Nacken und unterer Rücken entspannt sind. Knie dich neben die Taille und halte den Rumpf über der Hüfte aufrecht, solange du kannst.</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Lean across and lay the heels of both hands on the broad band of muscle beside the spine on the far side, one below the shoulder blade, one below the waist. The arms stay long and loose.</source>
        <translation>Lehne dich hinüber und lege beide Handballen auf den breiten Muskelstrang neben der Wirbelsäule auf der fernen Seite, einen unter das Schulterblatt, einen unter die Taille. Die Arme bleiben lang und locker.</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Let your weight sink into both heels, then rock the band gently away from you, slightly down and outward. The push comes from your hips, not from your arms.</source>
        <translation>Lass dein Gewicht in beide Handballen sinken, dann wiege den Strang sanft von dir weg, etwas nach unten und außen. Der Schub kommt aus der Hüfte, nicht aus den Armen.</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Wait. The body swings back by itself, and only then comes the next push. Look at head, arms and feet: the whole person moves, a little later the farther away.</source>
        <translation>Warte. Der Körper schwingt von selbst zurück, und erst dann kommt der nächste Schub. Sieh auf Kopf, Arme und Füße: Der ganze Mensch bewegt sich, weiter außen ein wenig später.</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Make the rocking small, go on a little along the band without leaving the skin, and begin again there. Slowly down the back and slowly up again, with the breath.</source>
        <translation>Lass das Wiegen klein werden, gehe am Strang ein Stück weiter, ohne die Haut zu verlassen, und beginne dort von Neuem. Langsam den Rücken hinunter und langsam wieder hinauf, mit dem Atem.</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Let the rocking die away under your hands, rest for a breath and lift them off. Then go around and do the same from the other side.</source>
        <translation>Lass das Wiegen unter den Händen ausklingen, ruhe einen Atemzug lang und hebe sie ab. Dann gehe herum und mache dasselbe von der anderen Seite.</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Pushing against the way back. Whoever pushes too early stops the body instead of rocking it.</source>
        <translation>Gegen den Rückweg schieben. Wer zu früh schiebt, hält den Körper an, statt ihn zu wiegen.</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Rocking too fast, or firmly from the first push.</source>
        <translation>Zu schnell wiegen, oder schon beim ersten Schub fest.</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Rubbing over the skin. Sink in first, so that the band and everything under it comes along.</source>
        <translation>Über die Haut reiben. Sinke zuerst ein, damit der Strang und alles darunter mitkommt.</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Rocking with the arms alone. Let your hips sway, and move nearer instead of reaching farther.</source>
        <translation>Nur mit den Armen wiegen. Lass die Hüfte schwingen und rücke näher, statt dich weiter zu strecken.</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Working on the near side, or with the edge of the hand on the spine.</source>
        <translation>Auf der nahen Seite arbeiten oder mit der Handkante auf der Wirbelsäule.</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Never press on the spine, and stay light over the lowest two ribs and on the soft place below them.</source>
        <translation>Drücke nie auf die Wirbelsäule, und bleibe leicht über den untersten zwei Rippen und auf der weichen Stelle darunter.</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Stop at once at sharp pain, tingling, numbness or dizziness.</source>
        <translation>Höre bei stechendem Schmerz, Kribbeln, Taubheit oder Schwindel sofort auf.</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Leave it out and ask a doctor first after an injury or an operation of the back, with a slipped disc, with osteoporosis, blood thinners or a bleeding disorder, a blood clot, fever, cancer, a high-risk pregnancy, or back pain that nobody has explained.</source>
        <translation>Lass es weg und frage zuerst ärztlich nach bei einer Verletzung oder Operation des Rückens, bei einem Bandscheibenvorfall, bei Osteoporose, Blutverdünnern oder einer Blutungsneigung, einem Blutgerinnsel, Fieber, Krebs, einer Risikoschwangerschaft oder Rückenschmerzen, die niemand erklärt hat.</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Some people get seasick face down. Ask in between, and stop when the face or the breath grows tense.</source>
        <translation>Manchen wird auf dem Bauch liegend übel wie auf See. Frage zwischendurch und höre auf, wenn Gesicht oder Atem sich anspannt.</translation>
    </message>
</context>
<context>
    <name>resources/text/principles.yaml</name>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Why massage a back</source>
        <translation>Warum den Rücken massieren</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Much back trouble begins as tension in the muscles. Poor posture and tight muscles hinder the joints: they are pressed together, and then they move even less.</source>
        <translation>Viele Rückenbeschwerden beginnen als Spannung in den Muskeln. Schlechte Haltung und feste Muskeln behindern die Gelenke: Sie werden zusammengedrückt, und dann bewegen sie sich noch weniger.</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Massaged regularly, a back stays relaxed more easily. Massage works by squeezing and pressing muscle outward, away from the spine, and by pressing points.</source>
        <translation>Regelmäßig massiert, bleibt ein Rücken leichter entspannt. Massage wirkt, indem sie Muskeln nach außen, weg von der Wirbelsäule, knetet und drückt, und indem sie Punkte drückt.</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>It is for the time before a back has become bad. A bad back needs a professional. This program shows techniques; it gives no medical advice.</source>
        <translation>Sie ist für die Zeit, bevor ein Rücken schlecht geworden ist. Ein schlechter Rücken braucht eine Fachperson. Dieses Programm zeigt Techniken; es gibt keinen ärztlichen Rat.</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Gentleness is the key</source>
        <translation>Sanftheit ist der Schlüssel</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Enter every stroke slowly and lightly. Press deeper only once the back has relaxed under your hands; press too early, and it tightens further.</source>
        <translation>Beginne jeden Griff langsam und leicht. Drücke erst tiefer, wenn der Rücken sich unter den Händen entspannt hat; wer zu früh drückt, bei dem spannt er sich weiter an.</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>A small study points the same way (Roberts 2011: 25 people, the front of the thigh). Pressed lightly first and deeply last, the muscle stayed as calm as it was. Pressed deeply first, it became more than three times as active, and it took more force until the pressure felt the same.</source>
        <translation>Eine kleine Studie weist in dieselbe Richtung (Roberts 2011: 25 Menschen, Vorderseite des Oberschenkels). Zuerst leicht und zuletzt tief gedrückt, blieb der Muskel so ruhig wie zuvor. Zuerst tief gedrückt, wurde er mehr als dreimal so aktiv, und es brauchte mehr Kraft, bis sich der Druck gleich anfühlte.</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Ask first, and keep asking</source>
        <translation>Zuerst fragen und weiter fragen</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Is touch welcome today, where not, and does anything hurt? A yes may be taken back at any time.</source>
        <translation>Ist Berührung heute willkommen, wo nicht, und tut etwas weh? Ein Ja darf jederzeit zurückgenommen werden.</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Some places need a yes of their own, the sacrum above all. What you do not work on stays covered.</source>
        <translation>Manche Stellen brauchen ein eigenes Ja, vor allem das Kreuzbein. Was du nicht bearbeitest, bleibt bedeckt.</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Agree on a word that stops you at once.</source>
        <translation>Vereinbare ein Wort, bei dem du sofort aufhörst.</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>How deep you press is the receiver's choice. Ask in between; a held breath, a tense face, fists or raised shoulders mean less.</source>
        <translation>Wie tief du drückst, bestimmt der Empfänger. Frage zwischendurch; angehaltener Atem, ein angespanntes Gesicht, Fäuste oder hochgezogene Schultern heißen: weniger.</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Make it comfortable</source>
        <translation>Es angenehm machen</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>A warm room, warm hands, short nails, a firm and soft place to lie on, and a rest for the face.</source>
        <translation>Ein warmer Raum, warme Hände, kurze Nägel, eine feste und weiche Unterlage und eine Stütze für das Gesicht.</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Let the weight of your body press, not your arms, and keep one hand in touch until you end.</source>
        <translation>Lass das Gewicht deines Körpers drücken, nicht die Arme, und bleibe mit einer Hand in Berührung, bis du endest.</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Without a face rest, let the head be turned to the other side now and then.</source>
        <translation>Ohne Gesichtsstütze lass den Kopf ab und zu auf die andere Seite drehen.</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Where not to press</source>
        <translation>Wo nicht gedrückt wird</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Never on the spine itself, and never on the tailbone.</source>
        <translation>Nie auf die Wirbelsäule selbst, und nie auf das Steißbein.</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Only lightly over the lowest two ribs, and beside the spine below them, where the kidneys lie.</source>
        <translation>Nur leicht über den untersten zwei Rippen und darunter neben der Wirbelsäule, wo die Nieren liegen.</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Not on burns, wounds, or sore or infected skin.</source>
        <translation>Nicht auf Verbrennungen, Wunden, wunde oder entzündete Haut.</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Stop at once</source>
        <translation>Sofort aufhören</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>At sharp pain, tingling, numbness, dizziness or short breath, and whenever you are asked to.</source>
        <translation>Bei stechendem Schmerz, Kribbeln, Taubheit, Schwindel oder Atemnot, und immer, wenn du darum gebeten wirst.</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>When not to massage</source>
        <translation>Wann nicht massieren</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Leave it out, and ask a doctor first, with:</source>
        <translation>Lass es weg und frage zuerst ärztlich nach bei:</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>blood thinners, a bleeding disorder, or very few blood platelets</source>
        <translation>Blutverdünnern, einer Blutungsneigung oder sehr wenigen Blutplättchen</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>a blood clot, also one that is only suspected</source>
        <translation>einem Blutgerinnsel, auch wenn es nur vermutet wird</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>a broken bone, or brittle bones (osteoporosis)</source>
        <translation>einem Knochenbruch oder brüchigen Knochen (Osteoporose)</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>fever or an infection</source>
        <translation>Fieber oder einer Infektion</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>cancer</source>
        <translation>Krebs</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>a high-risk pregnancy; the points of the sacrum in every pregnancy, unless the giver is trained for it</source>
        <translation>einer Risikoschwangerschaft; die Punkte des Kreuzbeins in jeder Schwangerschaft, außer der Geber ist dafür ausgebildet</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>a recent injury or operation of the back</source>
        <translation>einer frischen Verletzung oder Operation des Rückens</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>back pain that is new and strong, or that nobody has explained</source>
        <translation>Rückenschmerzen, die neu und stark sind oder die niemand erklärt hat</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>When it is urgent</source>
        <translation>Wann es dringend ist</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Massage can wait. Get medical help at once for back pain with:</source>
        <translation>Massage kann warten. Hole sofort ärztliche Hilfe bei Rückenschmerzen mit:</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>numbness or tingling around the genitals or the buttocks</source>
        <translation>Taubheit oder Kribbeln um die Geschlechtsorgane oder am Gesäß</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>pain, tingling, weakness or numbness in both legs</source>
        <translation>Schmerz, Kribbeln, Schwäche oder Taubheit in beiden Beinen</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>trouble with passing water, or loss of control over bladder or bowels</source>
        <translation>Schwierigkeiten beim Wasserlassen oder Verlust der Kontrolle über Blase oder Darm</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>pain in the chest</source>
        <translation>Schmerz in der Brust</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>a serious accident before it</source>
        <translation>einem schweren Unfall davor</translation>
    </message>
</context>
<context>
    <name>resources/text/practice.yaml</name>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point at the tip of the seventh neck vertebra, C7.</source>
        <translation>Zeige auf die Spitze des siebten Halswirbels, C7.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>At the base of the neck one bump stands out most. Let the finger slide down the nape until it meets it.</source>
        <translation>Am unteren Ende des Nackens steht ein Höcker am meisten vor. Lass den Finger den Nacken hinuntergleiten, bis er darauf trifft.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>The bump that stands out most is C7 in about half of all people, C6 in a third, in some C5 or T1. Counting from it can put every level below one vertebra off, so one vertebra either way counts as right.</source>
        <translation>Der Höcker, der am meisten vorsteht, ist bei etwa der Hälfte aller Menschen C7, bei einem Drittel C6, bei manchen C5 oder T1. Wer von ihm aus zählt, kann darunter überall um einen Wirbel danebenliegen; darum gilt ein Wirbel nach oben oder unten als richtig.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Totlis 2024, 39 cadavers lying prone; docs/anatomy.md, section 1</source>
        <translation>Totlis 2024, 39 Körperspenden in Bauchlage; docs/anatomy.md, Abschnitt 1</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point at the tip of the fourth thoracic vertebra, T4.</source>
        <translation>Zeige auf die Spitze des vierten Brustwirbels, T4.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Find the bump at the base of the neck and count down. A level here is about 20 mm high.</source>
        <translation>Suche den Höcker am unteren Ende des Nackens und zähle nach unten. Ein Wirbel ist hier etwa 20 mm hoch.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Even practised hands err by two or three tenths of a level when they count three vertebrae, and people differ by more. One vertebra either way counts as right.</source>
        <translation>Selbst geübte Hände irren sich um zwei oder drei Zehntel eines Wirbels, wenn sie drei Wirbel zählen, und Menschen unterscheiden sich um mehr. Ein Wirbel nach oben oder unten gilt als richtig.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>PMC2647093, and the sum of section 1, docs/anatomy.md</source>
        <translation>PMC2647093 und die Summe aus docs/anatomy.md, Abschnitt 1</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point at the tip of the twelfth thoracic vertebra, T12.</source>
        <translation>Zeige auf die Spitze des zwölften Brustwirbels, T12.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>The lowest rib leads there, where it can be felt. Follow it inward and up.</source>
        <translation>Die unterste Rippe führt dorthin, wo sie zu tasten ist. Folge ihr nach innen und oben.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>The twelfth rib may be short, or hidden under the long muscles, so it is a poor guide. One vertebra either way counts as right.</source>
        <translation>Die zwölfte Rippe kann kurz sein oder unter den langen Muskeln verborgen, darum ist sie ein schlechter Führer. Ein Wirbel nach oben oder unten gilt als richtig.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>docs/anatomy.md, section 1; no figure was found for the rib</source>
        <translation>docs/anatomy.md, Abschnitt 1; für die Rippe fand sich keine Zahl</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point at the tip of the fourth lumbar vertebra, L4, on the line between the crests of the hip bones.</source>
        <translation>Zeige auf die Spitze des vierten Lendenwirbels, L4, auf der Linie zwischen den Kämmen der Hüftbeine.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Lay both hands on the waist and press gently down until the crests stop them. The thumbs meet on the line.</source>
        <translation>Lege beide Hände an die Taille und drücke sanft nach unten, bis die Kämme sie aufhalten. Auf der Linie treffen sich die Daumen.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>On images the line crosses L4 in men and L4 or the gap below it in women. A hand that feels for it stops up to one vertebra too high. One vertebra either way counts as right.</source>
        <translation>Auf Aufnahmen kreuzt die Linie bei Männern L4, bei Frauen L4 oder die Lücke darunter. Eine Hand, die danach tastet, hält bis zu einem Wirbel zu hoch an. Ein Wirbel nach oben oder unten gilt als richtig.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>31 studies pooled, PMID 28928494; Chakraverty 2007; docs/anatomy.md, section 1</source>
        <translation>31 Studien zusammengefasst, PMID 28928494; Chakraverty 2007; docs/anatomy.md, Abschnitt 1</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point at the left dimple above the buttocks, over the rear spine of the hip bone.</source>
        <translation>Zeige auf das linke Grübchen über dem Gesäß, über dem hinteren Stachel des Hüftbeins.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Follow the crest of the hip bone backward with a thumb. It ends in a small knob, and the skin dips over it.</source>
        <translation>Folge mit einem Daumen dem Kamm des Hüftbeins nach hinten. Er endet in einem kleinen Knauf, und die Haut darüber ist eingesenkt.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>On scans the dimples lie level with S2 in four of five people. By touch S1 is named nearly as often. About 40 mm from the midline is taught, and no study of many people was found; 35 to 50 mm counts.</source>
        <translation>Auf Aufnahmen liegen die Grübchen bei vier von fünf Menschen auf Höhe von S2. Durch Tasten wird fast ebenso oft S1 genannt. Etwa 40 mm von der Mittellinie wird gelehrt, und keine Studie an vielen Menschen wurde gefunden; 35 bis 50 mm gelten.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>McGaugh 2007; Chakraverty 2007; docs/anatomy.md, sections 1 and 13</source>
        <translation>McGaugh 2007; Chakraverty 2007; docs/anatomy.md, Abschnitte 1 und 13</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point at the right dimple above the buttocks, over the rear spine of the hip bone.</source>
        <translation>Zeige auf das rechte Grübchen über dem Gesäß, über dem hinteren Stachel des Hüftbeins.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Place the right thumb for the first press on the sacrum, over the first opening of the bone.</source>
        <translation>Setze den rechten Daumen für den ersten Druck auf das Kreuzbein an, über der ersten Öffnung des Knochens.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Start on the right dimple and move slightly inward and up, until the bone gives a small hollow.</source>
        <translation>Beginne am rechten Grübchen und rücke leicht nach innen und oben, bis der Knochen eine kleine Mulde freigibt.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>The first opening lies 23.5 mm from the midline on average, between 16 and 32 mm in 632 people. Points are held here to 4 mm sideways and 8 mm along.</source>
        <translation>Die erste Öffnung liegt im Mittel 23,5 mm von der Mittellinie, bei 632 Menschen zwischen 16 und 32 mm. Punkte gelten hier bis 4 mm seitlich und 8 mm der Länge nach.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Kim 2023, 632 people on CT; docs/anatomy.md, section 6</source>
        <translation>Kim 2023, 632 Menschen im CT; docs/anatomy.md, Abschnitt 6</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Place the left thumb for the second press on the sacrum, over the second opening of the bone.</source>
        <translation>Setze den linken Daumen für den zweiten Druck auf das Kreuzbein an, über der zweiten Öffnung des Knochens.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>It lies below the first, inward of the dimple and a little lower.</source>
        <translation>Sie liegt unter der ersten, einwärts vom Grübchen und ein wenig tiefer.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>From the dimple it is about 22 mm, inward and down at half a right angle. How far the openings lie below each other differs much from person to person, how far from the midline only little.</source>
        <translation>Vom Grübchen sind es etwa 22 mm, schräg nach innen und unten. Wie weit die Öffnungen untereinander liegen, ist von Mensch zu Mensch sehr verschieden, wie weit von der Mittellinie, nur wenig.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>27 skeletons, s00276-010-0735-0; Povo 2016; docs/anatomy.md, section 6</source>
        <translation>27 Skelette, s00276-010-0735-0; Povo 2016; docs/anatomy.md, Abschnitt 6</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Place the right thumb for the third press on the sacrum, over the third opening of the bone.</source>
        <translation>Setze den rechten Daumen für den dritten Druck auf das Kreuzbein an, über der dritten Öffnung des Knochens.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>From the second hollow go down by a thumb's width. The distance from the middle stays the same.</source>
        <translation>Gehe von der zweiten Mulde eine Daumenbreite hinunter. Der Abstand von der Mitte bleibt gleich.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>The third opening lies 23 mm from the midline, give or take 2 mm. Left and right come a little closer towards the tailbone.</source>
        <translation>Die dritte Öffnung liegt 23 mm von der Mittellinie, auf 2 mm genau. Links und rechts kommen sich zum Steißbein hin ein wenig näher.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Deveneau 2015, 22 cadavers; docs/anatomy.md, section 6</source>
        <translation>Deveneau 2015, 22 Körperspenden; docs/anatomy.md, Abschnitt 6</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Place the left thumb for the last press on the sacrum, over the fourth opening of the bone.</source>
        <translation>Setze den linken Daumen für den letzten Druck auf das Kreuzbein an, über der vierten Öffnung des Knochens.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>One thumb's width below the third hollow, still above the tailbone.</source>
        <translation>Eine Daumenbreite unter der dritten Mulde, noch über dem Steißbein.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>The distance from the third opening is derived, not measured from middle to middle. Nothing is pressed lower than 10 mm below S4: there the tailbone begins.</source>
        <translation>Der Abstand von der dritten Öffnung ist abgeleitet, nicht von Mitte zu Mitte gemessen. Tiefer als 10 mm unter S4 wird nicht gedrückt: Dort beginnt das Steißbein.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Deveneau 2015 and s00276-010-0735-0, derived; docs/anatomy.md, section 6</source>
        <translation>Deveneau 2015 und s00276-010-0735-0, abgeleitet; docs/anatomy.md, Abschnitt 6</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Place the right thumb for the first press between the ribs, just above the lowest rib.</source>
        <translation>Setze den rechten Daumen für den ersten Druck zwischen den Rippen an, gleich über der untersten Rippe.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Feel for the lowest rib with flat hands, then follow it towards the spine and up over its edge.</source>
        <translation>Ertaste mit flachen Händen die unterste Rippe, dann folge ihr zur Wirbelsäule hin und hinauf über ihren Rand.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Over the lowest two ribs the press stays light. No published figures for the spaces were found at the back, so here counts whether this space is nearer than any other. From the midline, 35 to 45 mm keep the thumb off the spine and on the muscle.</source>
        <translation>Über den untersten zwei Rippen bleibt der Druck leicht. Für die Zwischenräume am Rücken wurden keine veröffentlichten Zahlen gefunden, darum zählt hier, ob dieser Zwischenraum näher ist als jeder andere. Von der Mittellinie halten 35 bis 45 mm den Daumen von der Wirbelsäule weg und auf dem Muskel.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>docs/anatomy.md, sections 5 and 11</source>
        <translation>docs/anatomy.md, Abschnitte 5 und 11</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Place a thumb between the eighth and the ninth rib, 40 mm to the right of the midline.</source>
        <translation>Setze einen Daumen zwischen die achte und die neunte Rippe, 40 mm rechts der Mittellinie.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>The lower tip of the shoulder blade lies near the eighth rib. Feel for the next gap below it, beside the spine.</source>
        <translation>Die untere Spitze des Schulterblatts liegt nahe der achten Rippe. Taste nach dem nächsten Zwischenraum darunter, neben der Wirbelsäule.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Beside the spine a rib lies about level with the tip of the vertebra above its own. No published figures for the spaces were found at the back, so here counts whether this space is nearer than any other. The 40 mm are those of somebody 1.70 m tall; they grow and shrink with the body.</source>
        <translation>Neben der Wirbelsäule liegt eine Rippe etwa auf Höhe der Spitze des Wirbels über ihrem eigenen. Für die Zwischenräume am Rücken wurden keine veröffentlichten Zahlen gefunden, darum zählt hier, ob dieser Zwischenraum näher ist als jeder andere. Die 40 mm gelten für jemanden von 1,70 m; sie wachsen und schrumpfen mit dem Körper.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Geelhoed 2006; docs/anatomy.md, sections 1, 5 and 11</source>
        <translation>Geelhoed 2006; docs/anatomy.md, Abschnitte 1, 5 und 11</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Place a thumb between the sixth and the seventh rib, 40 mm to the left of the midline.</source>
        <translation>Setze einen Daumen zwischen die sechste und die siebte Rippe, 40 mm links der Mittellinie.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Beside the lower third of the shoulder blade. Count the gaps up from the lowest rib, if that is easier.</source>
        <translation>Neben dem unteren Drittel des Schulterblatts. Zähle die Zwischenräume von der untersten Rippe hinauf, wenn das leichter ist.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Place the thumb of the far hand between the fourth and the fifth rib, 40 mm from the midline.</source>
        <translation>Setze den Daumen der fernen Hand zwischen die vierte und die fünfte Rippe, 40 mm von der Mittellinie.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Beside the upper half of the shoulder blade, on the ridge of muscle along the spine.</source>
        <translation>Neben der oberen Hälfte des Schulterblatts, auf dem Muskelwulst entlang der Wirbelsäule.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>A thumb is wider than most spaces are high, so it lies along the space and not across it. No published figures for the spaces were found at the back, so here counts whether this space is nearer than any other. The 40 mm are those of somebody 1.70 m tall; they grow and shrink with the body.</source>
        <translation>Ein Daumen ist breiter, als die meisten Zwischenräume hoch sind, darum liegt er längs im Zwischenraum und nicht quer dazu. Für die Zwischenräume am Rücken wurden keine veröffentlichten Zahlen gefunden, darum zählt hier, ob dieser Zwischenraum näher ist als jeder andere. Die 40 mm gelten für jemanden von 1,70 m; sie wachsen und schrumpfen mit dem Körper.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Place the thumb of the near hand for the last press between the ribs, below the second rib, 40 mm out.</source>
        <translation>Setze den Daumen der nahen Hand für den letzten Druck zwischen den Rippen an, unter der zweiten Rippe, 40 mm außen.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>At the base of the neck, two gaps below the collar line, where trapezius is thick.</source>
        <translation>Am unteren Ende des Nackens, zwei Zwischenräume unter der Kragenlinie, wo der Trapezmuskel dick ist.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>The presses end at the base of the neck. Ribs are felt badly through the thick muscle up here; no published figures for the spaces were found at the back. The 40 mm are those of somebody 1.70 m tall; they grow and shrink with the body.</source>
        <translation>Die Drücke enden am unteren Ende des Nackens. Rippen sind hier oben durch den dicken Muskel schlecht zu tasten; für die Zwischenräume am Rücken wurden keine veröffentlichten Zahlen gefunden. Die 40 mm gelten für jemanden von 1,70 m; sie wachsen und schrumpfen mit dem Körper.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point at the inner edge of the right shoulder blade, level with T6.</source>
        <translation>Zeige auf den inneren Rand des rechten Schulterblatts, auf Höhe von T6.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Push the fingers softly outward from the spine until a thin edge of bone stops them.</source>
        <translation>Schiebe die Finger weich von der Wirbelsäule nach außen, bis ein dünner Knochenrand sie aufhält.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>The edge lies 82 to 86 mm from the midline in studies, 51 to 75 mm in books on posture, and it moves with the arm. No figure was found for people lying prone; 60 to 95 mm counts. The stretch stops at the edge of whoever lies there.</source>
        <translation>Der Rand liegt in Studien 82 bis 86 mm von der Mittellinie, in Büchern über Haltung 51 bis 75 mm, und er bewegt sich mit dem Arm. Für Menschen in Bauchlage wurde keine Zahl gefunden; 60 bis 95 mm gelten. Das Dehnen endet am Rand dessen, wer da liegt.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Sobush 1996; Sci Rep 2021; docs/anatomy.md, section 3</source>
        <translation>Sobush 1996; Sci Rep 2021; docs/anatomy.md, Abschnitt 3</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point at the inner edge of the left shoulder blade, where its spine begins, level with T3.</source>
        <translation>Zeige auf den inneren Rand des linken Schulterblatts, wo sein Grat beginnt, auf Höhe von T3.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Follow the ridge across the shoulder blade inward. It flattens into a small triangle at the edge.</source>
        <translation>Folge dem Grat quer über das Schulterblatt nach innen. Am Rand flacht er zu einem kleinen Dreieck ab.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>T3 is textbook knowledge; no study with images was found. From the midline 86 mm were measured in 15 young women, less in books on posture; 60 to 95 mm counts.</source>
        <translation>T3 steht in den Lehrbüchern; eine Studie mit Aufnahmen wurde nicht gefunden. Von der Mittellinie wurden bei 15 jungen Frauen 86 mm gemessen, in Büchern über Haltung steht weniger; 60 bis 95 mm gelten.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Sobush 1996; docs/anatomy.md, sections 1 and 3</source>
        <translation>Sobush 1996; docs/anatomy.md, Abschnitte 1 und 3</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point at the lower tip of the left shoulder blade.</source>
        <translation>Zeige auf die untere Spitze des linken Schulterblatts.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Run the fingers down the inner edge of the blade until it turns outward.</source>
        <translation>Streiche mit den Fingern den inneren Rand des Schulterblatts hinunter, bis er nach außen biegt.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>T7 is taught. Measured on people who stand it is T8 on average, and anything from T4 to T11 was found; lying with the arms beside the body moves it up. T7 to T9 counts.</source>
        <translation>T7 wird gelehrt. An stehenden Menschen gemessen ist es im Mittel T8, und alles von T4 bis T11 wurde gefunden; im Liegen mit den Armen neben dem Körper rückt sie nach oben. T7 bis T9 gelten.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Cooperstein 2015, five studies pooled; Sci Rep 2021; docs/anatomy.md, sections 1 and 3</source>
        <translation>Cooperstein 2015, fünf Studien zusammengefasst; Sci Rep 2021; docs/anatomy.md, Abschnitte 1 und 3</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>For the stretch between the shoulder blades: where does the inner edge of the right heel of the hand begin, level with T5?</source>
        <translation>Beim Dehnen zwischen den Schulterblättern: Wo beginnt der innere Rand des rechten Handballens, auf Höhe von T5?</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Feel for the row of bumps, and stay a finger's width clear of them.</source>
        <translation>Ertaste die Reihe der Höcker und bleibe eine Fingerbreite daneben.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>The edge begins 6 to 15 mm beside the line of bumps; its middle is then about 40 mm out. Never to press on the spine is taught everywhere, though nobody has tried it out in a study.</source>
        <translation>Der Rand beginnt 6 bis 15 mm neben der Reihe der Höcker; seine Mitte liegt dann etwa 40 mm außen. Nie auf die Wirbelsäule zu drücken, wird überall gelehrt, doch niemand hat es in einer Studie erprobt.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>docs/anatomy.md, sections 9 and 11</source>
        <translation>docs/anatomy.md, Abschnitte 9 und 11</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>For the stretch between the shoulder blades: where does the middle of the left heel of the hand stop, level with T6?</source>
        <translation>Beim Dehnen zwischen den Schulterblättern: Wo hält die Mitte des linken Handballens an, auf Höhe von T6?</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Feel for the edge of the shoulder blade, and stop before you run onto it.</source>
        <translation>Ertaste den Rand des Schulterblatts und halte an, bevor du darauffährst.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>The middle of what presses stops 5 to 10 mm before the edge of the blade of whoever lies there. Running onto the blade is the most common mistake in this stretch.</source>
        <translation>Die Mitte dessen, was drückt, hält 5 bis 10 mm vor dem Rand des Schulterblatts dessen, wer da liegt. Auf das Schulterblatt zu fahren, ist bei dieser Dehnung der häufigste Fehler.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>docs/anatomy.md, sections 3, 9 and 11</source>
        <translation>docs/anatomy.md, Abschnitte 3, 9 und 11</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point at the crest of the long band of muscle on the far side, level with T8.</source>
        <translation>Zeige auf die Höhe des langen Muskelstrangs auf der fernen Seite, auf Höhe von T8.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Stroke outward from the spine. The muscle rises beside the bumps and falls away again.</source>
        <translation>Streiche von der Wirbelsäule nach außen. Der Muskel steigt neben den Höckern an und fällt wieder ab.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>A crest 25 to 35 mm out is derived from where ultrasound probes are placed and where the muscle attaches; its width was not found with numbers. The outer limit is the angle of the ribs.</source>
        <translation>Eine Höhe 25 bis 35 mm außen ist daraus abgeleitet, wo Ultraschallköpfe angesetzt werden und wo der Muskel ansetzt; seine Breite wurde nicht mit Zahlen gefunden. Die äußere Grenze ist der Winkel der Rippen.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>docs/anatomy.md, section 4, derived</source>
        <translation>docs/anatomy.md, Abschnitt 4, abgeleitet</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point at the crest of the long band of muscle on the near side, level with L3.</source>
        <translation>Zeige auf die Höhe des langen Muskelstrangs auf der nahen Seite, auf Höhe von L3.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Below the ribs the band is at its thickest. Its crest lies a little further out than higher up.</source>
        <translation>Unter den Rippen ist der Strang am dicksten. Seine Höhe liegt etwas weiter außen als weiter oben.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>A crest 30 to 45 mm out is derived; the width of the muscle was not found with numbers. Here, from T11 to L3, everything stays light: the kidneys lie below.</source>
        <translation>Eine Höhe 30 bis 45 mm außen ist abgeleitet; die Breite des Muskels wurde nicht mit Zahlen gefunden. Hier, von T11 bis L3, bleibt alles leicht: Darunter liegen die Nieren.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>docs/anatomy.md, sections 4 and 10, derived</source>
        <translation>docs/anatomy.md, Abschnitte 4 und 10, abgeleitet</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point at the inner line of shiatsu, two finger widths to the left of the spine, level with T10.</source>
        <translation>Zeige auf die innere Linie des Shiatsu, zwei Fingerbreiten links der Wirbelsäule, auf Höhe von T10.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Lay two of the receiver's fingers beside the bumps. The line runs along their outer edge.</source>
        <translation>Lege zwei Finger des Empfängers neben die Höcker. Die Linie läuft an ihrem äußeren Rand.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>The fingers are the receiver's, not yours; that makes about 30 to 38 mm. One vertebra either way counts as right.</source>
        <translation>Es sind die Finger des Empfängers, nicht deine; das macht etwa 30 bis 38 mm. Ein Wirbel nach oben oder unten gilt als richtig.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>bliss2massage 395, derived; docs/anatomy.md, section 4</source>
        <translation>bliss2massage 395, abgeleitet; docs/anatomy.md, Abschnitt 4</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point anywhere on the right where only light pressure is allowed because a kidney lies below.</source>
        <translation>Zeige rechts irgendwohin, wo nur leichter Druck erlaubt ist, weil darunter eine Niere liegt.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Below and beside the lowest ribs, above the waist.</source>
        <translation>Unter und neben den untersten Rippen, über der Taille.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Anatomy gives the place: 25 to 95 mm from the midline, from T11 to L3. That firm pressure does harm there is handed down and was not measured.</source>
        <translation>Die Anatomie gibt die Stelle: 25 bis 95 mm von der Mittellinie, von T11 bis L3. Dass fester Druck dort schadet, ist überliefert und wurde nicht gemessen.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Gray, Morris; docs/anatomy.md, section 10</source>
        <translation>Gray, Morris; docs/anatomy.md, Abschnitt 10</translation>
    </message>
</context>
<context>
    <name>resources/text/bones.yaml</name>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Atlas, first cervical vertebra</source>
        <translation>Atlas, erster Halswirbel</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The ring that carries the skull, which nods on it; it has no spinous process. It lies too deep under the nape to be felt from behind, and no technique here presses on it.</source>
        <translation>Der Ring, der den Schädel trägt; der Schädel nickt auf ihm. Er hat keinen Dornfortsatz. Er liegt unter dem Nacken zu tief, um von hinten getastet zu werden, und keine Technik hier drückt auf ihn.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Axis, second cervical vertebra</source>
        <translation>Axis, zweiter Halswirbel</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The pivot of the neck: the head turns around its tooth. Below the hollow under the skull its broad forked process is the first bump the finger meets. The hand stays beside it.</source>
        <translation>Der Drehzapfen des Nackens: Der Kopf dreht sich um seinen Zahn. Unter der Mulde am Hinterkopf ist sein breiter, gegabelter Fortsatz der erste Höcker, auf den der Finger trifft. Die Hand bleibt neben ihm.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Third cervical vertebra</source>
        <translation>Dritter Halswirbel</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A small vertebra in the curve of the neck, level with the angle of the jaw. It bends and turns with its neighbours; the muscles beside it are eased with the flat of the fingers.</source>
        <translation>Ein kleiner Wirbel in der Biegung des Nackens, auf Höhe des Kieferwinkels. Er beugt und dreht sich mit seinen Nachbarn; die Muskeln neben ihm werden mit flachen Fingern gelockert.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Fourth cervical vertebra</source>
        <translation>Vierter Halswirbel</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The middle of the neck's curve. Its short forked process lies deep between the neck muscles and is hard to tell from the next ones by touch.</source>
        <translation>Die Mitte der Nackenbiegung. Sein kurzer, gegabelter Fortsatz liegt tief zwischen den Nackenmuskeln und ist durch Tasten kaum von den nächsten zu unterscheiden.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Fifth cervical vertebra</source>
        <translation>Fünfter Halswirbel</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Level with the voice box. Much of the bending of the neck happens here and below; the fingers rest beside it, never on it.</source>
        <translation>Auf Höhe des Kehlkopfs. Viel von der Beugung des Nackens geschieht hier und darunter; die Finger ruhen neben ihm, nie auf ihm.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Sixth cervical vertebra</source>
        <translation>Sechster Halswirbel</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>In about a third of people this, and not the seventh, is the bump that stands out most at the base of the neck. It slides away under the finger when the head is bent back. No technique here presses on it.</source>
        <translation>Bei etwa einem Drittel der Menschen ist dieser, und nicht der siebte, der Höcker, der am unteren Ende des Nackens am meisten vorsteht. Er gleitet unter dem Finger weg, wenn der Kopf nach hinten gebeugt wird. Keine Technik hier drückt auf ihn.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Prominent vertebra, seventh cervical</source>
        <translation>Vorspringender Wirbel, siebter Halswirbel</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The bump at the base of the neck, most prominent in about half of all people; in the others it is mostly the sixth, now and then the fifth or the first thoracic one. From here the levels of the back are counted, give or take one.</source>
        <translation>Der Höcker am unteren Ende des Nackens, bei etwa der Hälfte der Menschen der deutlichste; bei den anderen ist es meist der sechste, hin und wieder der fünfte oder der erste Brustwirbel. Von hier aus werden die Höhen des Rückens gezählt, auf einen Wirbel genau oder auch nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>First thoracic vertebra</source>
        <translation>Erster Brustwirbel</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The first vertebra that carries a rib. Its process stands just below that of the seventh neck vertebra and often looks like its twin; in one of twenty people it stands out most. The stepping press ends beside it.</source>
        <translation>Der erste Wirbel, der eine Rippe trägt. Sein Fortsatz steht gleich unter dem des siebten Halswirbels und sieht oft aus wie dessen Zwilling; bei einem von zwanzig Menschen steht er am meisten vor. Das schrittweise Drücken endet neben ihm.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Second thoracic vertebra</source>
        <translation>Zweiter Brustwirbel</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Level with the upper corner of the shoulder blade, so textbooks say. It carries the second rib; the muscles beside it are often tight from holding the head.</source>
        <translation>Auf Höhe der oberen Ecke des Schulterblatts, so die Lehrbücher. Er trägt die zweite Rippe; die Muskeln neben ihm sind oft fest, weil sie den Kopf halten.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Third thoracic vertebra</source>
        <translation>Dritter Brustwirbel</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Level with the place where the ridge of the shoulder blade begins, in most textbooks. The upper hand of the stretch between the shoulder blades works beside it.</source>
        <translation>Nach den meisten Lehrbüchern auf Höhe der Stelle, wo der Grat des Schulterblatts beginnt. Die obere Hand des Dehnens zwischen den Schulterblättern arbeitet neben ihm.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Fourth thoracic vertebra</source>
        <translation>Vierter Brustwirbel</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A vertebra between the shoulder blades. The rhomboids pull from here towards the blade, and the heel of the hand stretches them away from it.</source>
        <translation>Ein Wirbel zwischen den Schulterblättern. Die Rautenmuskeln ziehen von hier zum Schulterblatt, und der Handballen dehnt sie von ihm weg.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Fifth thoracic vertebra</source>
        <translation>Fünfter Brustwirbel</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The middle of the space between the shoulder blades. The two hands of the outward stretch lie just above and just below it.</source>
        <translation>Die Mitte des Raums zwischen den Schulterblättern. Die beiden Hände der Dehnung nach außen liegen gleich darüber und gleich darunter.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Sixth thoracic vertebra</source>
        <translation>Sechster Brustwirbel</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Between the lower halves of the shoulder blades. Its process slopes down so far that its tip lies over the next vertebra's body.</source>
        <translation>Zwischen den unteren Hälften der Schulterblätter. Sein Fortsatz fällt so weit ab, dass die Spitze über dem Körper des nächsten Wirbels liegt.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Seventh thoracic vertebra</source>
        <translation>Siebter Brustwirbel</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Taught as the level of the lower corner of the shoulder blade; images put that corner about one vertebra lower on average. Hands that step up between the ribs pass beside it, never over it.</source>
        <translation>Gelehrt als Höhe der unteren Ecke des Schulterblatts; Aufnahmen zeigen diese Ecke im Mittel etwa einen Wirbel tiefer. Hände, die zwischen den Rippen hinaufgehen, kommen neben ihm vorbei, nie über ihn.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Eighth thoracic vertebra</source>
        <translation>Achter Brustwirbel</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>On average the lower corner of the shoulder blade lies about here when somebody stands, but it was found anywhere from the fourth to the eleventh. From it the hand counts up and down, give or take one.</source>
        <translation>Im Mittel liegt die untere Ecke des Schulterblatts etwa hier, wenn jemand steht, doch gefunden wurde sie überall vom vierten bis zum elften. Von ihr aus zählt die Hand nach oben und unten, auf einen Wirbel genau oder auch nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Ninth thoracic vertebra</source>
        <translation>Neunter Brustwirbel</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A vertebra of the lower chest, where the ribs slope steeply; in some people the lower corner of the shoulder blade reaches down to it. The long muscle bands beside it take the thumb well.</source>
        <translation>Ein Wirbel des unteren Brustkorbs, wo die Rippen steil abfallen; bei manchen reicht die untere Ecke des Schulterblatts bis zu ihm hinunter. Die langen Muskelstränge neben ihm nehmen den Daumen gut auf.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Tenth thoracic vertebra</source>
        <translation>Zehnter Brustwirbel</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Its ribs are the last that reach the breastbone by way of cartilage. Presses up the ribs have room beside it.</source>
        <translation>Seine Rippen sind die letzten, die über Knorpel das Brustbein erreichen. Neben ihm ist Platz für das Drücken die Rippen hinauf.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Eleventh thoracic vertebra</source>
        <translation>Elfter Brustwirbel</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>It carries the first of the two floating ribs. From here down to the third lumbar vertebra the kidneys lie in front: light pressure only.</source>
        <translation>Er trägt die erste der beiden freien Rippen. Von hier bis zum dritten Lendenwirbel liegen davor die Nieren: nur leichter Druck.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Twelfth thoracic vertebra</source>
        <translation>Zwölfter Brustwirbel</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The last vertebra with a rib, half thoracic and half lumbar in its shape. Over its short ribs pressure stays light.</source>
        <translation>Der letzte Wirbel mit einer Rippe, in seiner Form halb Brustwirbel, halb Lendenwirbel. Über seinen kurzen Rippen bleibt der Druck leicht.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>First lumbar vertebra</source>
        <translation>Erster Lendenwirbel</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The first vertebra of the small of the back, with a broad blunt process. Light hands here: the kidneys lie to both sides.</source>
        <translation>Der erste Wirbel des Kreuzes, mit einem breiten, stumpfen Fortsatz. Hier leichte Hände: Zu beiden Seiten liegen die Nieren.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Second lumbar vertebra</source>
        <translation>Zweiter Lendenwirbel</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A stout vertebra in the hollow of the back. Its side processes are long, and the thick bands of the erector spinae cover them.</source>
        <translation>Ein kräftiger Wirbel in der Höhlung des Rückens. Seine Querfortsätze sind lang, und die dicken Stränge des Rückenstreckers decken sie zu.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Third lumbar vertebra</source>
        <translation>Dritter Lendenwirbel</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The middle of the lumbar curve, and often its deepest point when somebody lies face down. Rocking shows here as a gentle roll.</source>
        <translation>Die Mitte der Lendenbiegung und oft ihr tiefster Punkt, wenn jemand auf dem Bauch liegt. Das Wiegen zeigt sich hier als sanftes Rollen.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Fourth lumbar vertebra</source>
        <translation>Vierter Lendenwirbel</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Level with the tops of the hip bones: on images at it in men, at it or just below it in women, while fingers that feel for the crests mostly come out one level too high. Hands rock the muscle beside it.</source>
        <translation>Auf Höhe der Oberkanten der Hüftbeine: auf Aufnahmen bei Männern genau dort, bei Frauen dort oder gleich darunter, während Finger, die nach den Kämmen tasten, meist eine Höhe zu hoch ankommen. Hände wiegen den Muskel neben ihm.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Fifth lumbar vertebra</source>
        <translation>Fünfter Lendenwirbel</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The last free vertebra, set wedge-like on the sacrum. Its process is small and lies in a dip; it carries the whole trunk.</source>
        <translation>Der letzte freie Wirbel, keilförmig auf das Kreuzbein gesetzt. Sein Fortsatz ist klein und liegt in einer Senke; er trägt den ganzen Rumpf.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc C2–C3</source>
        <translation>Bandscheibe C2–C3</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A cushion of cartilage between C2 and C3 that lets the neck bend and turn. It lies in front of the spinal canal, far from any hand; no technique here reaches it.</source>
        <translation>Ein Polster aus Knorpel zwischen C2 und C3, das den Nacken sich beugen und drehen lässt. Es liegt vor dem Wirbelkanal, weit weg von jeder Hand; keine Technik hier erreicht es.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc C3–C4</source>
        <translation>Bandscheibe C3–C4</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A cushion of cartilage between C3 and C4 that lets the neck bend and turn. It lies in front of the spinal canal, far from any hand; no technique here reaches it.</source>
        <translation>Ein Polster aus Knorpel zwischen C3 und C4, das den Nacken sich beugen und drehen lässt. Es liegt vor dem Wirbelkanal, weit weg von jeder Hand; keine Technik hier erreicht es.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc C4–C5</source>
        <translation>Bandscheibe C4–C5</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A cushion of cartilage between C4 and C5 that lets the neck bend and turn. It lies in front of the spinal canal, far from any hand; no technique here reaches it.</source>
        <translation>Ein Polster aus Knorpel zwischen C4 und C5, das den Nacken sich beugen und drehen lässt. Es liegt vor dem Wirbelkanal, weit weg von jeder Hand; keine Technik hier erreicht es.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc C5–C6</source>
        <translation>Bandscheibe C5–C6</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A cushion of cartilage between C5 and C6 that lets the neck bend and turn. It lies in front of the spinal canal, far from any hand; no technique here reaches it.</source>
        <translation>Ein Polster aus Knorpel zwischen C5 und C6, das den Nacken sich beugen und drehen lässt. Es liegt vor dem Wirbelkanal, weit weg von jeder Hand; keine Technik hier erreicht es.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc C6–C7</source>
        <translation>Bandscheibe C6–C7</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A cushion of cartilage between C6 and C7 that lets the neck bend and turn. It lies in front of the spinal canal, far from any hand; no technique here reaches it.</source>
        <translation>Ein Polster aus Knorpel zwischen C6 und C7, das den Nacken sich beugen und drehen lässt. Es liegt vor dem Wirbelkanal, weit weg von jeder Hand; keine Technik hier erreicht es.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc C7–T1</source>
        <translation>Bandscheibe C7–T1</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The cushion where the neck meets the chest. Above it the spine turns freely, below it the ribs hold it. No hand reaches it; the stepping press ends beside it, in the muscles behind.</source>
        <translation>Das Polster, wo der Nacken auf den Brustkorb trifft. Darüber dreht sich die Wirbelsäule frei, darunter halten sie die Rippen. Keine Hand erreicht es; das schrittweise Drücken endet daneben, in den Muskeln dahinter.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc T1–T2</source>
        <translation>Bandscheibe T1–T2</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thin cushion between T1 and T2. The ribs leave it little room to move; it gives a few degrees when the trunk is rocked.</source>
        <translation>Das dünne Polster zwischen T1 und T2. Die Rippen lassen ihm wenig Raum, sich zu bewegen; es gibt ein paar Grad nach, wenn der Rumpf gewiegt wird.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc T2–T3</source>
        <translation>Bandscheibe T2–T3</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thin cushion between T2 and T3. The ribs leave it little room to move; it gives a few degrees when the trunk is rocked.</source>
        <translation>Das dünne Polster zwischen T2 und T3. Die Rippen lassen ihm wenig Raum, sich zu bewegen; es gibt ein paar Grad nach, wenn der Rumpf gewiegt wird.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc T3–T4</source>
        <translation>Bandscheibe T3–T4</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thin cushion between T3 and T4. The ribs leave it little room to move; it gives a few degrees when the trunk is rocked.</source>
        <translation>Das dünne Polster zwischen T3 und T4. Die Rippen lassen ihm wenig Raum, sich zu bewegen; es gibt ein paar Grad nach, wenn der Rumpf gewiegt wird.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc T4–T5</source>
        <translation>Bandscheibe T4–T5</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thin cushion between T4 and T5. The ribs leave it little room to move; it gives a few degrees when the trunk is rocked.</source>
        <translation>Das dünne Polster zwischen T4 und T5. Die Rippen lassen ihm wenig Raum, sich zu bewegen; es gibt ein paar Grad nach, wenn der Rumpf gewiegt wird.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc T5–T6</source>
        <translation>Bandscheibe T5–T6</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thin cushion between T5 and T6. The ribs leave it little room to move; it gives a few degrees when the trunk is rocked.</source>
        <translation>Das dünne Polster zwischen T5 und T6. Die Rippen lassen ihm wenig Raum, sich zu bewegen; es gibt ein paar Grad nach, wenn der Rumpf gewiegt wird.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc T6–T7</source>
        <translation>Bandscheibe T6–T7</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thin cushion between T6 and T7. The ribs leave it little room to move; it gives a few degrees when the trunk is rocked.</source>
        <translation>Das dünne Polster zwischen T6 und T7. Die Rippen lassen ihm wenig Raum, sich zu bewegen; es gibt ein paar Grad nach, wenn der Rumpf gewiegt wird.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc T7–T8</source>
        <translation>Bandscheibe T7–T8</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thin cushion between T7 and T8. The ribs leave it little room to move; it gives a few degrees when the trunk is rocked.</source>
        <translation>Das dünne Polster zwischen T7 und T8. Die Rippen lassen ihm wenig Raum, sich zu bewegen; es gibt ein paar Grad nach, wenn der Rumpf gewiegt wird.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc T8–T9</source>
        <translation>Bandscheibe T8–T9</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thin cushion between T8 and T9. The ribs leave it little room to move; it gives a few degrees when the trunk is rocked.</source>
        <translation>Das dünne Polster zwischen T8 und T9. Die Rippen lassen ihm wenig Raum, sich zu bewegen; es gibt ein paar Grad nach, wenn der Rumpf gewiegt wird.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc T9–T10</source>
        <translation>Bandscheibe T9–T10</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thin cushion between T9 and T10. The ribs leave it little room to move; it gives a few degrees when the trunk is rocked.</source>
        <translation>Das dünne Polster zwischen T9 und T10. Die Rippen lassen ihm wenig Raum, sich zu bewegen; es gibt ein paar Grad nach, wenn der Rumpf gewiegt wird.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc T10–T11</source>
        <translation>Bandscheibe T10–T11</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thin cushion between T10 and T11. The ribs leave it little room to move; it gives a few degrees when the trunk is rocked.</source>
        <translation>Das dünne Polster zwischen T10 und T11. Die Rippen lassen ihm wenig Raum, sich zu bewegen; es gibt ein paar Grad nach, wenn der Rumpf gewiegt wird.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc T11–T12</source>
        <translation>Bandscheibe T11–T12</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thin cushion between T11 and T12. The ribs leave it little room to move; it gives a few degrees when the trunk is rocked.</source>
        <translation>Das dünne Polster zwischen T11 und T12. Die Rippen lassen ihm wenig Raum, sich zu bewegen; es gibt ein paar Grad nach, wenn der Rumpf gewiegt wird.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc T12–L1</source>
        <translation>Bandscheibe T12–L1</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The cushion between chest and small of the back, where stiff and free parts of the spine meet.</source>
        <translation>Das Polster zwischen Brustkorb und Kreuz, wo steife und freie Teile der Wirbelsäule aufeinandertreffen.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc L1–L2</source>
        <translation>Bandscheibe L1–L2</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thick cushion between L1 and L2, which carries the weight of the trunk. No hand reaches it from behind; it is unloaded by lying down and takes part in rocking.</source>
        <translation>Das dicke Polster zwischen L1 und L2, das das Gewicht des Rumpfes trägt. Keine Hand erreicht es von hinten; Liegen entlastet es, und am Wiegen nimmt es teil.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc L2–L3</source>
        <translation>Bandscheibe L2–L3</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thick cushion between L2 and L3, which carries the weight of the trunk. No hand reaches it from behind; it is unloaded by lying down and takes part in rocking.</source>
        <translation>Das dicke Polster zwischen L2 und L3, das das Gewicht des Rumpfes trägt. Keine Hand erreicht es von hinten; Liegen entlastet es, und am Wiegen nimmt es teil.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc L3–L4</source>
        <translation>Bandscheibe L3–L4</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thick cushion between L3 and L4, which carries the weight of the trunk. No hand reaches it from behind; it is unloaded by lying down and takes part in rocking.</source>
        <translation>Das dicke Polster zwischen L3 und L4, das das Gewicht des Rumpfes trägt. Keine Hand erreicht es von hinten; Liegen entlastet es, und am Wiegen nimmt es teil.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc L4–L5</source>
        <translation>Bandscheibe L4–L5</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thick cushion between L4 and L5, which carries the weight of the trunk. No hand reaches it from behind; it is unloaded by lying down and takes part in rocking.</source>
        <translation>Das dicke Polster zwischen L4 und L5, das das Gewicht des Rumpfes trägt. Keine Hand erreicht es von hinten; Liegen entlastet es, und am Wiegen nimmt es teil.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc L5–S1</source>
        <translation>Bandscheibe L5–S1</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The wedge between the last lumbar vertebra and the sacrum, higher in front than behind. No hand reaches it from behind; lying down takes the weight of the trunk off it, and rocking moves it a little.</source>
        <translation>Der Keil zwischen dem letzten Lendenwirbel und dem Kreuzbein, vorn höher als hinten. Keine Hand erreicht ihn von hinten; Liegen nimmt ihm das Gewicht des Rumpfes ab, und das Wiegen bewegt ihn ein wenig.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Sacrum</source>
        <translation>Kreuzbein</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Five vertebrae grown into one broad bone, the keystone of the pelvis. Four pairs of small openings lie beside its crest; the thumbs find the first beside the two dimples, the others below, and press one pair after another.</source>
        <translation>Fünf Wirbel, zu einem breiten Knochen verwachsen, dem Schlussstein des Beckens. Vier Paare kleiner Öffnungen liegen neben seinem Kamm; die Daumen finden das erste neben den beiden Grübchen, die anderen darunter, und drücken ein Paar nach dem anderen.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Coccyx</source>
        <translation>Steißbein</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The small tail bone at the end of the spine. It is thin and tender: nothing presses on it, and hands stop well above it.</source>
        <translation>Der kleine Schwanzknochen am Ende der Wirbelsäule. Er ist dünn und empfindlich: Nichts drückt auf ihn, und Hände halten ein gutes Stück darüber an.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Breastbone with costal cartilages</source>
        <translation>Brustbein mit Rippenknorpeln</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The flat bone of the chest in front, with the cartilages that tie the ribs to it. When somebody lies face down it rests on the mat; if that hurts, a folded towel above it helps.</source>
        <translation>Der flache Knochen vorn am Brustkorb, mit den Knorpeln, die die Rippen an ihn binden. Liegt jemand auf dem Bauch, ruht er auf der Matte; tut das weh, hilft ein gefaltetes Handtuch darüber.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>First rib</source>
        <translation>Erste Rippe</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The shortest and most curved rib, hidden between collarbone and neck. It cannot be felt behind; the uppermost space of the stepping press ends below it.</source>
        <translation>Die kürzeste und am stärksten gebogene Rippe, verborgen zwischen Schlüsselbein und Hals. Von hinten ist sie nicht zu tasten; der oberste Zwischenraum des schrittweisen Drückens endet unter ihr.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Second rib</source>
        <translation>Zweite Rippe</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A flat curved rib behind the upper corner of the shoulder blade. Only a short piece of it, beside the spine, is within reach of the thumb.</source>
        <translation>Eine flache, gebogene Rippe hinter der oberen Ecke des Schulterblatts. Nur ein kurzes Stück von ihr, neben der Wirbelsäule, ist für den Daumen erreichbar.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Third rib</source>
        <translation>Dritte Rippe</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>It runs from the third thoracic vertebra under the shoulder blade. The thumb meets it in the groove beside the spine.</source>
        <translation>Sie zieht vom dritten Brustwirbel unter das Schulterblatt. Der Daumen trifft sie in der Rinne neben der Wirbelsäule.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Fourth rib</source>
        <translation>Vierte Rippe</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Largely covered by the shoulder blade. Between it and the next rib the thumb finds a space wide enough to lie along.</source>
        <translation>Großenteils vom Schulterblatt bedeckt. Zwischen ihr und der nächsten Rippe findet der Daumen einen Zwischenraum, der breit genug ist, darin zu liegen.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Fifth rib</source>
        <translation>Fünfte Rippe</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>It passes under the middle of the shoulder blade. Beside the spine the muscles over it are what the outward press of the heel of the hand lengthens.</source>
        <translation>Sie zieht unter der Mitte des Schulterblatts hindurch. Die Muskeln über ihr neben der Wirbelsäule sind es, die der Handballen mit dem Druck nach außen verlängert.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Sixth rib</source>
        <translation>Sechste Rippe</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Its angle, where it bends forward, lies a hand's breadth from the spine and marks the outer edge of the long back muscles.</source>
        <translation>Ihr Winkel, wo sie sich nach vorn biegt, liegt eine Handbreite von der Wirbelsäule und markiert den äußeren Rand der langen Rückenmuskeln.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Seventh rib</source>
        <translation>Siebte Rippe</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The longest of the ribs that reach the breastbone by a cartilage of their own. It leaves the cover of the shoulder blade near that blade's lower corner.</source>
        <translation>Die längste der Rippen, die mit eigenem Knorpel das Brustbein erreichen. Nahe der unteren Ecke des Schulterblatts kommt sie unter ihm hervor.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Eighth rib</source>
        <translation>Achte Rippe</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Free of the shoulder blade in most people, so that its whole back part can be followed with a finger. Its cartilage joins the one above.</source>
        <translation>Bei den meisten frei vom Schulterblatt, sodass ihr ganzer hinterer Teil mit dem Finger zu verfolgen ist. Ihr Knorpel schließt sich dem darüber an.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Ninth rib</source>
        <translation>Neunte Rippe</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A sloping rib of the lower chest. The spaces around it move most with the breath; the press goes in as the breath goes out.</source>
        <translation>Eine schräge Rippe des unteren Brustkorbs. Die Zwischenräume um sie bewegen sich am meisten mit dem Atem; der Druck geht hinein, wenn der Atem hinausgeht.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Tenth rib</source>
        <translation>Zehnte Rippe</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The last rib that is tied to the breastbone, by way of the others. Below it the chest wall ends at the side.</source>
        <translation>Die letzte Rippe, die an das Brustbein gebunden ist, über die anderen. Unter ihr endet seitlich die Brustwand.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Eleventh rib</source>
        <translation>Elfte Rippe</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A floating rib: its tip ends free in the flank. It bends easily, so pressure on and around it is light.</source>
        <translation>Eine freie Rippe: Ihre Spitze endet frei in der Flanke. Sie biegt sich leicht, darum ist der Druck auf ihr und um sie leicht.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Twelfth rib</source>
        <translation>Zwölfte Rippe</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The lowest and shortest rib, in some people too short to be felt. The stepping press begins above it, and pressure near it is light.</source>
        <translation>Die unterste und kürzeste Rippe, bei manchen zu kurz, um getastet zu werden. Das schrittweise Drücken beginnt über ihr, und der Druck in ihrer Nähe ist leicht.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Shoulder blade</source>
        <translation>Schulterblatt</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A flat triangle that glides over the ribs and carries the arm. Its ridge, inner border and lower corner can all be felt. The corner is taught to lie at T7, lies at T8 on average and at T9 or elsewhere in some. Outward pressing stops before the inner border.</source>
        <translation>Ein flaches Dreieck, das über die Rippen gleitet und den Arm trägt. Sein Grat, sein innerer Rand und seine untere Ecke sind alle zu tasten. Gelehrt wird die Ecke bei T7, im Mittel liegt sie bei T8, bei manchen bei T9 oder anderswo. Das Drücken nach außen endet vor dem inneren Rand.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Collarbone</source>
        <translation>Schlüsselbein</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The strut between breastbone and shoulder, and the arm's only joint with the trunk. It lies under the skin in front all along; no technique of the back presses on it.</source>
        <translation>Die Strebe zwischen Brustbein und Schulter und das einzige Gelenk des Arms mit dem Rumpf. Es liegt vorn auf ganzer Länge unter der Haut; keine Technik am Rücken drückt auf es.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Upper arm bone</source>
        <translation>Oberarmknochen</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The bone of the upper arm. Its round head turns in the socket of the shoulder blade; muscles of the back that end on it, such as the latissimus, slacken when the arm lies at the side.</source>
        <translation>Der Knochen des Oberarms. Sein runder Kopf dreht sich in der Pfanne des Schulterblatts; Rückenmuskeln, die an ihm enden, wie der große Rückenmuskel, werden schlaff, wenn der Arm an der Seite liegt.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Hip bone</source>
        <translation>Hüftbein</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The side wall of the pelvis. Its upper crest is felt at the waist, level with the fourth lumbar vertebra or just below. The spine at its rear end lies under the dimple, at the second sacral vertebra in four people of five; fingers often judge it higher. Nothing presses on that spine.</source>
        <translation>Die Seitenwand des Beckens. Sein oberer Kamm ist an der Taille zu tasten, auf Höhe des vierten Lendenwirbels oder gleich darunter. Der Stachel an seinem hinteren Ende liegt unter dem Grübchen, bei vier von fünf Menschen am zweiten Kreuzbeinwirbel; Finger schätzen ihn oft höher. Auf diesen Stachel drückt nichts.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Thigh bone</source>
        <translation>Oberschenkelknochen</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The longest bone of the body. Its round head turns in the socket of the hip bone; the bump beside it, the greater trochanter, is felt at the side of the hip and is where muscles of the buttock end. It follows late and softly when the trunk is rocked.</source>
        <translation>Der längste Knochen des Körpers. Sein runder Kopf dreht sich in der Pfanne des Hüftbeins; der Höcker daneben, der große Rollhügel, ist seitlich an der Hüfte zu tasten, und dort enden Muskeln des Gesäßes. Er folgt spät und weich, wenn der Rumpf gewiegt wird.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Skull</source>
        <translation>Schädel</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The case of the brain and the frame of the face. The muscles of the nape hold on to its lower rim behind; face down it rests in the cradle.</source>
        <translation>Das Gehäuse des Gehirns und der Rahmen des Gesichts. Die Muskeln des Nackens halten sich hinten an seinem unteren Rand fest; auf dem Bauch ruht er in der Gesichtsstütze.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Lower jaw</source>
        <translation>Unterkiefer</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The only bone of the head that moves. It hangs free in the opening of the cradle, so that jaw and neck can let go.</source>
        <translation>Der einzige Knochen des Kopfes, der sich bewegt. Er hängt frei in der Öffnung der Gesichtsstütze, damit Kiefer und Nacken loslassen können.</translation>
    </message>
</context>
<context>
    <name>resources/text/muscles.yaml</name>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Trapezius, upper part</source>
        <translation>Trapezmuskel, oberer Teil</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The roof of the shoulder, from the back of the skull and the nape to the outer collarbone. It lifts the shoulder and tilts the head. The hand finds it between neck and shoulder, where stress often makes it hard; slow pressing with a broad hand suits it.</source>
        <translation>Das Dach der Schulter, vom Hinterkopf und Nacken zum äußeren Schlüsselbein. Er hebt die Schulter und neigt den Kopf. Die Hand findet ihn zwischen Nacken und Schulter, wo Stress ihn oft hart macht; langsames Drücken mit breiter Hand tut ihm gut.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Trapezius, middle part</source>
        <translation>Trapezmuskel, mittlerer Teil</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Fibres that run straight outward from the upper thoracic spine to the shoulder. They draw the shoulder blade toward the spine. The heel of the hand that presses outward between the shoulder blades moves along them and lengthens them.</source>
        <translation>Fasern, die von der oberen Brustwirbelsäule gerade nach außen zur Schulter ziehen. Sie ziehen das Schulterblatt zur Wirbelsäule. Der Handballen, der zwischen den Schulterblättern nach außen drückt, bewegt sich an ihnen entlang und verlängert sie.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Trapezius, lower part</source>
        <translation>Trapezmuskel, unterer Teil</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>A slender triangle that climbs from the lower thoracic spine to the ridge of the shoulder blade and draws the blade down. It is thin: what the hand feels through it are the deep back muscles and the ribs.</source>
        <translation>Ein schlankes Dreieck, das von der unteren Brustwirbelsäule zum Grat des Schulterblatts aufsteigt und das Schulterblatt nach unten zieht. Er ist dünn: Was die Hand durch ihn spürt, sind die tiefen Rückenmuskeln und die Rippen.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Rhomboid minor</source>
        <translation>Kleiner Rautenmuskel</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>A narrow band under the trapezius, from the base of the neck to the shoulder blade where its ridge begins. It pulls the blade up and inward. Outward pressing between the shoulder blades lengthens it.</source>
        <translation>Ein schmales Band unter dem Trapezmuskel, vom unteren Ende des Nackens zum Schulterblatt, dort wo dessen Grat beginnt. Er zieht das Schulterblatt nach oben und innen. Drücken nach außen zwischen den Schulterblättern verlängert ihn.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Rhomboid major</source>
        <translation>Großer Rautenmuskel</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>A slanting sheet under the trapezius that ties the inner border of the shoulder blade to the spine, from the second to the fifth thoracic vertebra. The hand feels it best when the blade is drawn back; the outward press between the shoulder blades lengthens it and ends before the blade.</source>
        <translation>Ein schräges Blatt unter dem Trapezmuskel, das den inneren Rand des Schulterblatts an die Wirbelsäule bindet, vom zweiten bis zum fünften Brustwirbel. Die Hand spürt ihn am besten, wenn das Schulterblatt zurückgezogen wird; der Druck nach außen zwischen den Schulterblättern verlängert ihn und endet vor dem Schulterblatt.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Levator scapulae</source>
        <translation>Schulterblattheber</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>A strap from the upper neck to the upper inner corner of the shoulder blade, which it lifts. The thumb meets it just above that corner, under the trapezius; it is often tender there, so pressure begins light.</source>
        <translation>Ein Riemen vom oberen Nacken zur oberen inneren Ecke des Schulterblatts, das er hebt. Der Daumen trifft ihn gleich über dieser Ecke, unter dem Trapezmuskel; oft ist er dort empfindlich, darum beginnt der Druck leicht.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Latissimus dorsi</source>
        <translation>Großer Rückenmuskel</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The broadest muscle of the back: from the lower spine and the crest of the pelvis round the flank to the upper arm, which it pulls down and back. Hands that rock or step up the lower ribs lie on it; at the armpit it forms the rear fold.</source>
        <translation>Der breiteste Muskel des Rückens: von der unteren Wirbelsäule und dem Beckenkamm um die Flanke zum Oberarm, den er nach unten und hinten zieht. Hände, die wiegen oder die unteren Rippen hinaufgehen, liegen auf ihm; an der Achsel bildet er die hintere Falte.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Thoracolumbar fascia</source>
        <translation>Lendenfaszie</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>A tough, pale sheet over the small of the back that binds latissimus, buttock and the long back muscles together. It carries pull rather than making it. Rocking with the heels of the hands moves it over what lies beneath.</source>
        <translation>Ein zähes, blasses Blatt über dem Kreuz, das großen Rückenmuskel, Gesäß und die langen Rückenmuskeln verbindet. Es leitet Zug weiter, statt ihn zu erzeugen. Das Wiegen mit den Handballen bewegt es über dem, was darunter liegt.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Iliocostalis lumborum</source>
        <translation>Darmbein-Rippen-Muskel, Lendenteil</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The outer column of the erector spinae in the loin, from the crest of the pelvis to the angles of the lower ribs. It straightens the back and bends it sideways. The heel of the hand finds its edge a palm's breadth from the spine and rocks against it.</source>
        <translation>Die äußere Säule des Rückenstreckers in der Lende, vom Beckenkamm zu den Winkeln der unteren Rippen. Er streckt den Rücken und beugt ihn zur Seite. Der Handballen findet seinen Rand eine Handbreite von der Wirbelsäule und wiegt gegen ihn.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Iliocostalis thoracis</source>
        <translation>Darmbein-Rippen-Muskel, Brustteil</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The outer column goes on from the lower to the upper ribs, along their angles. It helps to hold the chest upright. It marks how far outward a thumb that steps up the ribs should go.</source>
        <translation>Die äußere Säule geht von den unteren zu den oberen Rippen weiter, an deren Winkeln entlang. Sie hilft, den Brustkorb aufrecht zu halten. Sie zeigt, wie weit außen ein Daumen gehen soll, der die Rippen hinaufgeht.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Iliocostalis cervicis</source>
        <translation>Darmbein-Rippen-Muskel, Halsteil</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The thin top of the outer column, from the upper ribs to the lower neck. It steadies the neck from the side. It lies deep, close to the upper corner of the shoulder blade, and can hardly be told from its neighbours by touch.</source>
        <translation>Das dünne obere Ende der äußeren Säule, von den oberen Rippen zum unteren Hals. Es sichert den Hals von der Seite. Es liegt tief, nahe der oberen Ecke des Schulterblatts, und ist durch Tasten kaum von seinen Nachbarn zu unterscheiden.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Longissimus thoracis</source>
        <translation>Längster Rückenmuskel, Brustteil</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The thick middle column of the erector spinae, from the sacrum up to the ribs: the long ridge beside the spine. It holds the trunk up. Thumbs that step up beside the spine press on it, the outward press begins on it, and rocking works along its edge.</source>
        <translation>Die dicke mittlere Säule des Rückenstreckers, vom Kreuzbein hinauf zu den Rippen: der lange Wulst neben der Wirbelsäule. Er hält den Rumpf aufrecht. Daumen, die neben der Wirbelsäule hinaufgehen, drücken auf ihn, der Druck nach außen beginnt auf ihm, und das Wiegen arbeitet an seinem Rand.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Longissimus cervicis</source>
        <translation>Längster Rückenmuskel, Halsteil</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The middle column between the upper chest and the neck. It draws the neck back and to its own side. The topmost steps of the thumbs beside the spine end on its lower part.</source>
        <translation>Die mittlere Säule zwischen oberem Brustkorb und Nacken. Sie zieht den Nacken nach hinten und zu ihrer Seite. Die obersten Schritte der Daumen neben der Wirbelsäule enden auf ihrem unteren Teil.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Longissimus capitis</source>
        <translation>Längster Rückenmuskel, Kopfteil</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The last piece of the middle column, up to the bump behind the ear. It turns and tilts the head to its side. Fingers feel its end just behind and below the ear.</source>
        <translation>Das letzte Stück der mittleren Säule, hinauf zum Höcker hinter dem Ohr. Es dreht und neigt den Kopf zu seiner Seite. Finger spüren sein Ende gleich hinter und unter dem Ohr.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Spinalis thoracis</source>
        <translation>Dornmuskel, Brustteil</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The inner column of the erector spinae, close against the spinous processes of the thoracic spine, which it draws together. It lies where no hand presses: techniques begin just outside it.</source>
        <translation>Die innere Säule des Rückenstreckers, dicht an den Dornfortsätzen der Brustwirbelsäule, die sie zueinander zieht. Sie liegt, wo keine Hand drückt: Techniken beginnen gleich außerhalb.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Spinalis cervicis</source>
        <translation>Dornmuskel, Halsteil</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Small slips between the spinous processes of the neck, missing in some people. They help to lift the head from the chest. They lie beneath the ligament of the nape, too deep and too close to the bone to be pressed.</source>
        <translation>Kleine Züge zwischen den Dornfortsätzen des Nackens, die manchen fehlen. Sie helfen, den Kopf von der Brust zu heben. Sie liegen unter dem Nackenband, zu tief und zu nah am Knochen, um gedrückt zu werden.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Splenius capitis</source>
        <translation>Riemenmuskel des Kopfes</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>A bandage that winds from the lower nape to the back corner of the skull. Both together lift the head; one alone turns it. It can be felt under the upper trapezius beside the nape.</source>
        <translation>Eine Binde, die sich vom unteren Nacken zur hinteren Ecke des Schädels windet. Beide zusammen heben den Kopf; einer allein dreht ihn. Zu tasten ist er unter dem oberen Trapezmuskel neben dem Nacken.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Splenius cervicis</source>
        <translation>Riemenmuskel des Halses</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The lower part of the bandage, from the upper thoracic spine to the side of the upper neck. It turns the neck to its side. Its start lies under the rhomboids, where the outward press between the shoulder blades begins.</source>
        <translation>Der untere Teil der Binde, von der oberen Brustwirbelsäule zur Seite des oberen Nackens. Er dreht den Nacken zu seiner Seite. Sein Anfang liegt unter den Rautenmuskeln, wo der Druck nach außen zwischen den Schulterblättern beginnt.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Semispinalis thoracis</source>
        <translation>Halbdornmuskel der Brust</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Slender slips that climb from the side bumps of lower thoracic vertebrae to the spinous processes higher up. They turn and stretch the upper back. Thumbs beside the spine reach them through the long columns.</source>
        <translation>Schlanke Züge, die von den Querfortsätzen unterer Brustwirbel zu den Dornfortsätzen weiter oben aufsteigen. Sie drehen und strecken den oberen Rücken. Daumen neben der Wirbelsäule erreichen sie durch die langen Säulen.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Semispinalis cervicis</source>
        <translation>Halbdornmuskel des Halses</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>A strong deep muscle from the upper chest to the second to fifth neck vertebra. It keeps the neck from sinking forward, all day long. No technique here presses on it directly; the thumbs that step up beside the spine end above its foot.</source>
        <translation>Ein starker tiefer Muskel vom oberen Brustkorb zum zweiten bis fünften Halswirbel. Er bewahrt den Nacken davor, nach vorn zu sinken, den ganzen Tag lang. Keine Technik hier drückt unmittelbar auf ihn; die Daumen, die neben der Wirbelsäule hinaufgehen, enden über seinem Fuß.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Semispinalis capitis</source>
        <translation>Halbdornmuskel des Kopfes</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The thick cord on each side of the nape, from the upper back to the skull. It carries the weight of a bent head. The fingers find it easily; it is often the first place to ask for gentleness.</source>
        <translation>Der dicke Strang auf jeder Seite des Nackens, vom oberen Rücken zum Schädel. Er trägt das Gewicht eines gebeugten Kopfes. Die Finger finden ihn leicht; oft ist er die erste Stelle, die um Sanftheit bittet.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Multifidus</source>
        <translation>Vielgefiederter Muskel</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Short bundles in the groove beside the spinous processes, thickest over the sacrum. They steady each vertebra on the next. The presses down the sacrum work on its lowest part, which lies right under the fascia there.</source>
        <translation>Kurze Bündel in der Rinne neben den Dornfortsätzen, am dicksten über dem Kreuzbein. Sie sichern jeden Wirbel auf dem nächsten. Die Drücke das Kreuzbein hinunter wirken auf seinen untersten Teil, der dort gleich unter der Faszie liegt.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Quadratus lumborum</source>
        <translation>Quadratischer Lendenmuskel</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>A square plate between pelvis, lowest rib and lumbar spine that hitches the hip and bends the loin. It lies deep at the outer edge of the long muscles, near the kidneys: only light pressure, and no striking, over it.</source>
        <translation>Eine viereckige Platte zwischen Becken, unterster Rippe und Lendenwirbelsäule, die die Hüfte hochzieht und die Lende beugt. Er liegt tief am äußeren Rand der langen Muskeln, nahe den Nieren: darüber nur leichter Druck und kein Klopfen.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>External intercostal muscles</source>
        <translation>Äußere Zwischenrippenmuskeln</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Thin layers that fill the spaces between the ribs and lift them for breathing in. Their fibres slant outward and down. Thumbs that step up the ribs rest in these spaces, never on the bone, and go with the breath.</source>
        <translation>Dünne Schichten, die die Räume zwischen den Rippen füllen und die Rippen beim Einatmen heben. Ihre Fasern laufen schräg nach außen und unten. Daumen, die die Rippen hinaufgehen, ruhen in diesen Zwischenräumen, nie auf dem Knochen, und gehen mit dem Atem.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Deltoid, spinal (rear) part</source>
        <translation>Deltamuskel, hinterer Teil</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The rear third of the shoulder's cap, from the ridge of the shoulder blade to the outer side of the upper arm, which it draws back. It fills the hand that holds a shoulder from behind.</source>
        <translation>Das hintere Drittel der Schulterkappe, vom Grat des Schulterblatts zur Außenseite des Oberarms, den er nach hinten zieht. Er füllt die Hand, die eine Schulter von hinten hält.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Deltoid, middle part</source>
        <translation>Deltamuskel, mittlerer Teil</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The round top of the shoulder, from its outer tip down to the middle of the upper arm, which it lifts sideways. The hand finds it by cupping the shoulder. None of the techniques here presses on it; an arm that lies well lets it rest.</source>
        <translation>Die runde Höhe der Schulter, von ihrer äußeren Spitze bis zur Mitte des Oberarms, den er zur Seite hebt. Die Hand findet ihn, indem sie die Schulter umfasst. Keine der Techniken hier drückt auf ihn; ein gut gelagerter Arm lässt ihn ruhen.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Supraspinatus</source>
        <translation>Obergrätenmuskel</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>It fills the hollow above the ridge of the shoulder blade and passes under the shoulder's roof to the upper arm, whose lifting it begins. The fingers feel it through the trapezius, just above the ridge. The outward press stays well below it.</source>
        <translation>Er füllt die Grube über dem Grat des Schulterblatts und zieht unter dem Schulterdach zum Oberarm, dessen Heben er beginnt. Die Finger spüren ihn durch den Trapezmuskel, gleich über dem Grat. Der Druck nach außen bleibt deutlich unter ihm.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>External oblique</source>
        <translation>Äußerer schräger Bauchmuskel</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The outer muscle of the flank; only its rear part is drawn, from the lowest ribs to the crest of the pelvis. It bends and turns the trunk. The hand finds it at the waist, beside the long back muscles; rocking makes it give and swing back.</source>
        <translation>Der äußere Muskel der Flanke; gezeichnet ist nur sein hinterer Teil, von den untersten Rippen zum Beckenkamm. Er beugt und dreht den Rumpf. Die Hand findet ihn an der Taille, neben den langen Rückenmuskeln; beim Wiegen gibt er nach und schwingt zurück.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Infraspinatus</source>
        <translation>Untergrätenmuskel</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>It covers the shoulder blade below its ridge and turns the arm outward. The palm that ends an outward press may come to lie on it, lightly: the pressing itself stops at the border of the blade.</source>
        <translation>Er bedeckt das Schulterblatt unterhalb des Grats und dreht den Arm nach außen. Die Handfläche, die einen Druck nach außen beendet, kann auf ihm zu liegen kommen, leicht: Das Drücken selbst endet am Rand des Schulterblatts.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Teres minor</source>
        <translation>Kleiner Rundmuskel</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>A round strip along the outer border of the shoulder blade that helps to turn the arm outward and holds the shoulder joint together. It is felt between blade and arm, above the rear fold of the armpit.</source>
        <translation>Ein runder Streifen am äußeren Rand des Schulterblatts, der hilft, den Arm nach außen zu drehen, und das Schultergelenk zusammenhält. Zu tasten ist er zwischen Schulterblatt und Arm, über der hinteren Achselfalte.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Teres major</source>
        <translation>Großer Rundmuskel</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>A thick roll from the lower corner of the shoulder blade to the front of the upper arm, beside the latissimus. It turns the arm inward and draws it back. With the latissimus it makes the rear fold of the armpit.</source>
        <translation>Eine dicke Rolle von der unteren Ecke des Schulterblatts zur Vorderseite des Oberarms, neben dem großen Rückenmuskel. Er dreht den Arm nach innen und zieht ihn nach hinten. Mit dem großen Rückenmuskel bildet er die hintere Achselfalte.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Gluteus maximus</source>
        <translation>Großer Gesäßmuskel</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The largest muscle of the body, from sacrum and pelvis across the buttock to the thigh. It raises us from a chair and up the stairs. The fingers rest on its upper edge while the thumbs press down the sacrum.</source>
        <translation>Der größte Muskel des Körpers, von Kreuzbein und Becken quer über das Gesäß zum Oberschenkel. Er hebt uns vom Stuhl und die Treppe hinauf. Die Finger ruhen auf seinem oberen Rand, während die Daumen das Kreuzbein hinunter drücken.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Gluteus medius</source>
        <translation>Mittlerer Gesäßmuskel</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>A fan from the outer face of the pelvis to the top of the thigh bone, its rear part under gluteus maximus. It keeps the pelvis level at each step. The heel of the hand feels it just below the crest of the pelvis.</source>
        <translation>Ein Fächer von der Außenfläche des Beckens zum oberen Ende des Oberschenkelknochens, sein hinterer Teil unter dem großen Gesäßmuskel. Er hält das Becken bei jedem Schritt waagerecht. Der Handballen spürt ihn gleich unter dem Beckenkamm.</translation>
    </message>
</context>
</TS>
