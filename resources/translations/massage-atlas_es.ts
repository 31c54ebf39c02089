<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>viewer.anatomy.naming</name>
    <message>
        <location filename="../../viewer/anatomy/naming.py"/>
        <source>{name}, left</source>
        <translation>{name}, lado izquierdo</translation>
    </message>
    <message>
        <location filename="../../viewer/anatomy/naming.py"/>
        <source>{name}, right</source>
        <translation>{name}, lado derecho</translation>
    </message>
</context>
<context>
    <name>viewer.app.keeping</name>
    <message>
        <location filename="../../viewer/app/keeping.py"/>
        <source>Your choices cannot be remembered. Everything else works.</source>
        <translation>Los ajustes no se pueden recordar. Todo lo demás funciona.</translation>
    </message>
    <message>
        <location filename="../../viewer/app/keeping.py"/>
        <source>The page on principles and safety cannot be read whole.</source>
        <translation>La página de principios y seguridad no se puede leer entera.</translation>
    </message>
</context>
<context>
    <name>viewer.app.work</name>
    <message>
        <location filename="../../viewer/app/work.py"/>
        <source>The details are in {folder}.</source>
        <translation>Los detalles están en {folder}.</translation>
    </message>
    <message>
        <location filename="../../viewer/app/work.py"/>
        <source>This technique cannot be shown.</source>
        <translation>Esta técnica no se puede mostrar.</translation>
    </message>
    <message>
        <location filename="../../viewer/app/work.py"/>
        <source>A file cannot be used. What was shown before stays.</source>
        <translation>Un archivo no se puede usar. Lo que se veía antes sigue ahí.</translation>
    </message>
</context>
<context>
    <name>viewer.check.place_rules</name>
    <message>
        <location filename="../../viewer/check/place_rules.py"/>
        <source>a stroke that presses between the ribs is checked with the places of the receiver</source>
        <translation>una técnica que presiona entre las costillas se comprueba con los lugares del receptor</translation>
    </message>
    <message>
        <location filename="../../viewer/check/place_rules.py"/>
        <source>a stroke that presses on the sacrum is checked with the places of the receiver</source>
        <translation>una técnica que presiona en el sacro se comprueba con los lugares del receptor</translation>
    </message>
</context>
<context>
    <name>viewer.check.regions</name>
    <message>
        <location filename="../../viewer/check/regions.py"/>
        <source>{name} does not lie between {upper} and {lower}</source>
        <translation>{name} no está entre {upper} y {lower}</translation>
    </message>
    <message>
        <location filename="../../viewer/check/regions.py"/>
        <source>{name} does not lie on the left</source>
        <translation>{name} no está a la izquierda</translation>
    </message>
    <message>
        <location filename="../../viewer/check/regions.py"/>
        <source>{name} does not lie on the right</source>
        <translation>{name} no está a la derecha</translation>
    </message>
    <message>
        <location filename="../../viewer/check/regions.py"/>
        <source>{name}: no place is known for it</source>
        <translation>{name}: no se conoce su lugar</translation>
    </message>
    <message>
        <location filename="../../viewer/check/regions.py"/>
        <source>{name} does not lie behind the ribs</source>
        <translation>{name} no está detrás de las costillas</translation>
    </message>
    <message>
        <location filename="../../viewer/check/regions.py"/>
        <source>{name} does not lie before the ribs</source>
        <translation>{name} no está delante de las costillas</translation>
    </message>
    <message>
        <location filename="../../viewer/check/regions.py"/>
        <source>{name} does not lie in the middle</source>
        <translation>{name} no está en el medio</translation>
    </message>
    <message>
        <location filename="../../viewer/check/regions.py"/>
        <source>{name} does not lie below {upper}</source>
        <translation>{name} no está debajo de {upper}</translation>
    </message>
    <message>
        <location filename="../../viewer/check/regions.py"/>
        <source>the thigh</source>
        <translation>el muslo</translation>
    </message>
</context>
<context>
    <name>viewer.check.report</name>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>{stroke}, {giver} on {receiver}, giver at the left</source>
        <translation>{stroke}, {giver} sobre {receiver}, masajista a la izquierda</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>{stroke}, {giver} on {receiver}, giver at the right</source>
        <translation>{stroke}, {giver} sobre {receiver}, masajista a la derecha</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>near hand</source>
        <translation>mano cercana</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>far hand</source>
        <translation>mano lejana</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>at {time} s</source>
        <translation>a los {time} s</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>{bound}, aim {aim}</source>
        <translation>{bound}, meta {aim}</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>aim {aim}</source>
        <translation>meta {aim}</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>{stroke}, {giver} on {receiver}</source>
        <translation>{stroke}, {giver} sobre {receiver}</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>every rule holds</source>
        <translation>se cumplen todas las reglas</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>1 failure</source>
        <translation>1 fallo</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>{count} failures</source>
        <translation>{count} fallos</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>1 warning</source>
        <translation>1 aviso</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>{count} warnings</source>
        <translation>{count} avisos</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>{failures} and {warnings}</source>
        <translation>{failures} y {warnings}</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>line {line}</source>
        <translation>línea {line}</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>at most {high}</source>
        <translation>como máximo {high}</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>at least {low}</source>
        <translation>como mínimo {low}</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>{what}: {found}</source>
        <translation>{what}: {found}</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>nothing to measure in this stroke</source>
        <translation>en esta técnica no hay nada que medir</translation>
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
        <translation>bien</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>WARN</source>
        <translation>AVISO</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>FAIL</source>
        <translation>FALLO</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>giver's {part}</source>
        <translation>{part} del masajista</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>neck</source>
        <translation>cuello</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>trunk</source>
        <translation>tronco</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>head</source>
        <translation>cabeza</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>hips</source>
        <translation>caderas</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>shoulder</source>
        <translation>hombro</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>thumb</source>
        <translation>pulgar</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>hand</source>
        <translation>mano</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>finger</source>
        <translation>dedo</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>forearm</source>
        <translation>antebrazo</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>upper arm</source>
        <translation>brazo</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>thigh</source>
        <translation>muslo</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>shin</source>
        <translation>pierna</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>foot</source>
        <translation>pie</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left foot</source>
        <translation>pie izquierdo</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right foot</source>
        <translation>pie derecho</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left shin</source>
        <translation>pierna izquierda</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right shin</source>
        <translation>pierna derecha</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left thigh</source>
        <translation>muslo izquierdo</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right thigh</source>
        <translation>muslo derecho</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left knee</source>
        <translation>rodilla izquierda</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right knee</source>
        <translation>rodilla derecha</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left hand</source>
        <translation>mano izquierda</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right hand</source>
        <translation>mano derecha</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left finger</source>
        <translation>dedo izquierdo</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right finger</source>
        <translation>dedo derecho</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left trunk</source>
        <translation>lado izquierdo del tronco</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right trunk</source>
        <translation>lado derecho del tronco</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left wrist</source>
        <translation>muñeca izquierda</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right wrist</source>
        <translation>muñeca derecha</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left forearm</source>
        <translation>antebrazo izquierdo</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right forearm</source>
        <translation>antebrazo derecho</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left upper arm</source>
        <translation>brazo superior izquierdo</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right upper arm</source>
        <translation>brazo superior derecho</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left elbow</source>
        <translation>codo izquierdo</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right elbow</source>
        <translation>codo derecho</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left arm</source>
        <translation>brazo izquierdo</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right arm</source>
        <translation>brazo derecho</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left shoulder</source>
        <translation>hombro izquierdo</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right shoulder</source>
        <translation>hombro derecho</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left thumb</source>
        <translation>pulgar izquierdo</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right thumb</source>
        <translation>pulgar derecho</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left index finger</source>
        <translation>dedo índice izquierdo</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right index finger</source>
        <translation>dedo índice derecho</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left middle finger</source>
        <translation>dedo corazón izquierdo</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right middle finger</source>
        <translation>dedo corazón derecho</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left ring finger</source>
        <translation>dedo anular izquierdo</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right ring finger</source>
        <translation>dedo anular derecho</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left little finger</source>
        <translation>dedo meñique izquierdo</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right little finger</source>
        <translation>dedo meñique derecho</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>finger 2</source>
        <translation>dedo 2</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>finger 3</source>
        <translation>dedo 3</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>finger 4</source>
        <translation>dedo 4</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>finger 5</source>
        <translation>dedo 5</translation>
    </message>
</context>
<context>
    <name>viewer.cli.__init__</name>
    <message>
        <location filename="../../viewer/cli/__init__.py"/>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
</context>
<context>
    <name>viewer.cli.anatomy_report</name>
    <message>
        <location filename="../../viewer/cli/anatomy_report.py"/>
        <source>{broken} of {count} rules are broken</source>
        <translation>{broken} de {count} reglas no se cumplen</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/anatomy_report.py"/>
        <source>Source: {source}.</source>
        <translation>Fuente: {source}.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/anatomy_report.py"/>
        <source>not found</source>
        <translation>no hallado</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/anatomy_report.py"/>
        <source>WRONG</source>
        <translation>MAL</translation>
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
        <translation>códigos de salida:
  0  bien
  1  una regla incumplida
  2  entrada ilegible o uso incorrecto
  3  sin pantalla o sin OpenGL
</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>“{given}” is no view; choose from {known}</source>
        <translation>«{given}» no es una vista; elija entre {known}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>“{given}” is no layer; choose from {known}</source>
        <translation>«{given}» no es una capa; elija entre {known}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>“{given}” is no thing to show; choose from {known}</source>
        <translation>«{given}» no es nada que mostrar; elija entre {known}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the receiver (default: %(default)s)</source>
        <translation>el receptor (por defecto: %(default)s)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the giver (default: %(default)s)</source>
        <translation>el masajista (por defecto: %(default)s)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the receiver (default: the last choice)</source>
        <translation>el receptor (por defecto: la última elección)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the giver (default: the last choice)</source>
        <translation>el masajista (por defecto: la última elección)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the receiver of one pair (default: a man on a woman and a woman on a man)</source>
        <translation>el receptor de una pareja (por defecto: un hombre a una mujer y una mujer a un hombre)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the giver of one pair (default: a man on a woman and a woman on a man)</source>
        <translation>el masajista de una pareja (por defecto: un hombre a una mujer y una mujer a un hombre)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>show the version, and end</source>
        <translation>mostrar la versión y terminar</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the language (default: what was chosen in the window, else the computer's)</source>
        <translation>el idioma (por defecto: el elegido en la ventana, o el del ordenador)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the side of the receiver at which the giver works, or works first (default: {default})</source>
        <translation>el lado del receptor en el que trabaja el masajista, o trabaja primero (por defecto: {default})</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>write the command first, then its options: massage-atlas {command} …</source>
        <translation>escriba primero la orden y luego sus opciones: massage-atlas {command} …</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>look for what is missing on this computer, and say how to get it</source>
        <translation>buscar lo que falta en este ordenador y decir cómo conseguirlo</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>window</source>
        <translation>ventana</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the last choice</source>
        <translation>la última elección</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>list the techniques, the bones and muscles, or your lessons</source>
        <translation>listar las técnicas, los huesos y músculos, o sus lecciones</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>save one picture of a technique; needs no display</source>
        <translation>guardar una imagen de una técnica; no necesita pantalla</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>save a contact sheet: moments of a technique side by side, times written in</source>
        <translation>guardar una hoja de contactos: momentos de una técnica uno junto a otro, con sus tiempos</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>save one moment of a technique as a 3D file</source>
        <translation>guardar un momento de una técnica como archivo 3D</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>measure techniques on people against the rules; needs no display</source>
        <translation>medir técnicas en personas según las reglas; no necesita pantalla</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>write a stroke file that plays, for you to change</source>
        <translation>escribir un archivo de técnica que funciona, para cambiarlo</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>as the technique's file says</source>
        <translation>lo que diga el archivo de la técnica</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>Back massage shown in 3D. Without a command it opens the window.</source>
        <translation>Masaje de espalda en 3D. Sin ninguna orden abre la ventana.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>commands</source>
        <translation>órdenes</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>COMMAND</source>
        <translation>ORDEN</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the technique to open (default: the last one, or the first)</source>
        <translation>la técnica que se abre (por defecto: la última, o la primera)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>play the lesson in this file (default: none)</source>
        <translation>reproducir la lección de este archivo (por defecto: ninguna)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>do not start playing (default: it plays)</source>
        <translation>no empezar a reproducir (por defecto: reproduce)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>close after S seconds (default: never)</source>
        <translation>cerrar tras S segundos (por defecto: nunca)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>save the whole window as a picture, paused at the firmest moment, and close (default: no)</source>
        <translation>guardar toda la ventana como imagen, en el momento más firme, y cerrar (por defecto: no)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>every bone, disc and muscle: id, names, side, layer, text (default: the techniques)</source>
        <translation>cada hueso, disco y músculo: id, nombres, lado, capa, texto (por defecto: las técnicas)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>your lessons: file, number of items, title (default: the techniques)</source>
        <translation>sus lecciones: archivo, número de elementos, título (por defecto: las técnicas)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>as JSON, for programs (default: as a table)</source>
        <translation>como JSON, para programas (por defecto: como tabla)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the view (default: %(default)s)</source>
        <translation>la vista (por defecto: %(default)s)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>WxH</source>
        <translation>ANCHOxALTO</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>in pixels (default: 1280x800)</source>
        <translation>en píxeles (por defecto: 1280x800)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>outline this structure, such as bone/T5 (default: none)</source>
        <translation>contornear esta estructura, como bone/T5 (por defecto: ninguna)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>how many moments (default: %(default)s)</source>
        <translation>cuántos momentos (por defecto: %(default)s)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>NAME,…</source>
        <translation>NOMBRE,…</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>one row of pictures each, of {names} (default: giver,overhead)</source>
        <translation>una fila de imágenes cada una, de {names} (por defecto: giver,overhead)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>all, or some of {names} (default: skin,giver)</source>
        <translation>all, o algunas de {names} (por defecto: skin,giver)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>stroke files, or techniques that `list` shows (default: all that it shows)</source>
        <translation>archivos de técnica, o técnicas que muestra `list` (por defecto: todas las que muestra)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>every receiver with a woman and a man, from both sides; takes long (default: the pairs above)</source>
        <translation>cada receptor con una mujer y un hombre, desde ambos lados; tarda mucho (por defecto: las parejas de arriba)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>measure bones and muscles of a receiver instead, of every one with --all (default: techniques)</source>
        <translation>medir en cambio huesos y músculos de un receptor, de todos con --all (por defecto: técnicas)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>its name: small letters, digits and hyphens (required)</source>
        <translation>su nombre: letras minúsculas, cifras y guiones (obligatorio)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>FOLDER</source>
        <translation>CARPETA</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>where to write it (default: the folder of your own strokes, which the window reads)</source>
        <translation>dónde escribirlo (por defecto: su carpeta de técnicas, que la ventana lee)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the technique to copy (default: a simple stroke with every field explained)</source>
        <translation>la técnica que se copia (por defecto: una sencilla con cada campo explicado)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the technique (default: the first that `list` shows)</source>
        <translation>la técnica (por defecto: la primera que muestra `list`)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>what is drawn: all, or some of {names} (default: skin,giver)</source>
        <translation>lo que se dibuja: all, o algunas de {names} (por defecto: skin,giver)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>a ready-made look (default: surface)</source>
        <translation>un aspecto preparado (por defecto: surface)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>what is shown on the skin, of {names} (default: nothing)</source>
        <translation>lo que se muestra sobre la piel, de {names} (por defecto: nada)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the moment, in seconds (default: %(default)s)</source>
        <translation>el momento, en segundos (por defecto: %(default)s)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>where to save it (required)</source>
        <translation>dónde guardarlo (obligatorio)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>“{given}” is not a time; write seconds, such as 12.5</source>
        <translation>«{given}» no es un tiempo; escriba segundos, como 12.5</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>“{given}” is not a number from 1 to 200</source>
        <translation>«{given}» no es un número de 1 a 200</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>“{given}” is not a size; write WIDTHxHEIGHT in pixels, 16 to {most}, such as 1280x800</source>
        <translation>«{given}» no es un tamaño; escriba ANCHOxALTO en píxeles, 16 a {most}, como 1280x800</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>(a checkout that is not installed)</source>
        <translation>(una copia del código sin instalar)</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>“{given}” should end in {suffix}</source>
        <translation>«{given}» debería acabar en {suffix}</translation>
    </message>
</context>
<context>
    <name>viewer.cli.checks</name>
    <message>
        <location filename="../../viewer/cli/checks.py"/>
        <source>There is: {known}.</source>
        <translation>Hay: {known}.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/checks.py"/>
        <source>There is no technique of this name, and no such file.</source>
        <translation>No hay ninguna técnica con ese nombre, ni tal archivo.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/checks.py"/>
        <source>Did you mean {name}?</source>
        <translation>¿Quería decir {name}?</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/checks.py"/>
        <source>Checking, {done} of {count} done ({share}); Ctrl+C ends it</source>
        <translation>Comprobando, {done} de {count} hechas ({share}); Ctrl+C lo termina</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/checks.py"/>
        <source>--all checks every pair: leave out --receiver and --giver, or leave out --all.</source>
        <translation>--all comprueba todas las parejas: omita --receiver y --giver, u omita --all.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/checks.py"/>
        <source>--anatomy measures a receiver's body: leave out the techniques and --giver.</source>
        <translation>--anatomy mide el cuerpo de un receptor: omita las técnicas y --giver.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/checks.py"/>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>viewer.cli.commands</name>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>There is no technique “{name}”. There is: {known}.</source>
        <translation>No hay ninguna técnica «{name}». Hay: {known}.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>There is nothing in this lesson. Open the window and add something to it.</source>
        <translation>En esta lección no hay nada. Abra la ventana y añádale algo.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>There is no structure “{name}”.</source>
        <translation>No hay ninguna estructura «{name}».</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>`massage-atlas list --structures` lists all.</source>
        <translation>`massage-atlas list --structures` las lista todas.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>{path} cannot be saved: you may not write there. Choose another place with -o.</source>
        <translation>{path} no se puede guardar: ahí no se puede escribir. Elija otro lugar con -o.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>Saved {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>{what} {remedy}</source>
        <translation>{what} {remedy}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>{name} would not be seen: add --layers skin,{layer} or --preset skeleton or muscles.</source>
        <translation>{name} no se vería: añada --layers skin,{layer} o --preset skeleton o muscles.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>--time {time} is after the end: this technique lasts {length} s.</source>
        <translation>--time {time} es después del final: esta técnica dura {length} s.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>{path} cannot be saved: there is no folder {folder}. Choose another name with -o.</source>
        <translation>{path} no se puede guardar: no existe la carpeta {folder}. Elija otro nombre con -o.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>Preparing the motion, once for these two people: {share}</source>
        <translation>Se prepara el movimiento, una vez para estas dos personas: {share}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>{path} is a folder. Choose another name with -o.</source>
        <translation>{path} es una carpeta. Elija otro nombre con -o.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>{path} cannot be saved: {why}.</source>
        <translation>{path} no se puede guardar: {why}.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>There is no technique to show.</source>
        <translation>No hay ninguna técnica que mostrar.</translation>
    </message>
</context>
<context>
    <name>viewer.cli.lists</name>
    <message>
        <location filename="../../viewer/cli/lists.py"/>
        <source>The window reads your own strokes from {folder}: put it there to see it.</source>
        <translation>La ventana lee sus técnicas de {folder}: póngalo ahí para verlo.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/lists.py"/>
        <source>There are no lessons yet. Those that you make in the window (Ctrl+L) lie in {folder}.</source>
        <translation>Todavía no hay lecciones. Las que cree en la ventana (Ctrl+L) quedan en {folder}.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/lists.py"/>
        <source>Wrote {path}</source>
        <translation>Escrito: {path}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/lists.py"/>
        <source>Check it:     massage-atlas check {what}</source>
        <translation>Comprobar:    massage-atlas check {what}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/lists.py"/>
        <source>Change it:    open it in a text editor; the window shows whatever you save.</source>
        <translation>Cambiar:      ábralo en un editor de texto; la ventana muestra lo que guarde.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/lists.py"/>
        <source>Look it up:   {file} explains every field.</source>
        <translation>Consultar:    {file} explica cada campo.</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/lists.py"/>
        <source>See it:       massage-atlas --stroke {id}</source>
        <translation>Ver:          massage-atlas --stroke {id}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/lists.py"/>
        <source>{count} steps</source>
        <translation>{count} pasos</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/lists.py"/>
        <source>items: {count}</source>
        <translation>elementos: {count}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/lists.py"/>
        <source> (yours: {file})</source>
        <translation> (propia: {file})</translation>
    </message>
</context>
<context>
    <name>viewer.cli.parser</name>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>positional arguments</source>
        <translation>argumentos por posición</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>the following arguments are required: {names}</source>
        <translation>faltan estos argumentos: {names}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>unrecognized arguments: {names}</source>
        <translation>argumentos desconocidos: {names}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>one of the arguments {names} is required</source>
        <translation>se necesita uno de los argumentos {names}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>argument {name}: {complaint}</source>
        <translation>argumento {name}: {complaint}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>invalid choice: {given} (choose from {known})</source>
        <translation>{given} no está entre las opciones (elija de {known})</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>not allowed with argument {name}</source>
        <translation>no se permite junto con el argumento {name}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>expected one argument</source>
        <translation>se espera un valor</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>expected at least one argument</source>
        <translation>se espera al menos un valor</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>expected at most one argument</source>
        <translation>se espera como máximo un valor</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>expected {count} arguments</source>
        <translation>se esperan {count} valores</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>ignored explicit argument {given}</source>
        <translation>el valor {given} no va aquí</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>invalid {kind} value: {given}</source>
        <translation>{given} no es un valor de tipo {kind}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>ambiguous option: {given} could match {known}</source>
        <translation>opción ambigua: {given} puede ser {known}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>usage: </source>
        <translation>uso: </translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>show this help, and end</source>
        <translation>mostrar esta ayuda y terminar</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>{program}: error: {complaint}</source>
        <translation>{program}: error: {complaint}</translation>
    </message>
</context>
<context>
    <name>viewer.cli.speaking</name>
    <message>
        <location filename="../../viewer/cli/speaking.py"/>
        <source>This computer has no font with Chinese characters. Texts on pictures are English.</source>
        <translation>Este ordenador no tiene ninguna fuente con caracteres chinos. Los textos de las imágenes están en inglés.</translation>
    </message>
</context>
<context>
    <name>viewer.controller.book_lines</name>
    <message>
        <location filename="../../viewer/controller/book_lines.py"/>
        <source>No text yet</source>
        <translation>Aún sin texto</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/book_lines.py"/>
        <source>From step {number}</source>
        <translation>Desde el paso {number}</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/book_lines.py"/>
        <source>From the beginning</source>
        <translation>Desde el principio</translation>
    </message>
</context>
<context>
    <name>viewer.controller.books</name>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>A stroke goes into {folder}; bookmarks and lessons can be dropped here.</source>
        <translation>Una técnica va en {folder}; los marcadores y las lecciones se pueden soltar aquí.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>It holds neither bookmarks nor a lesson.</source>
        <translation>No contiene ni marcadores ni una lección.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>Bookmark kept: {name}</source>
        <translation>Marcador guardado: {name}</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>“{name}” cannot be shown: its technique is missing.</source>
        <translation>«{name}» no se puede mostrar: falta su técnica.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>Deleted: {name}. Ctrl+Z brings it back.</source>
        <translation>Borrado: {name}. Ctrl+Z lo recupera.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>Done again.</source>
        <translation>Rehecho.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>There is nothing to do again.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>Bookmarks added: {count}. Here before: {known}.</source>
        <translation>Marcadores añadidos: {count}. Ya estaban: {known}.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>Lesson added: {title}</source>
        <translation>Lección añadida: {title}</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>Some bookmarks or lessons cannot be read. The others are here.</source>
        <translation>Algunos marcadores o lecciones no se pueden leer. Los demás están aquí.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>Bookmarks or lessons were changed elsewhere; this is how they are now.</source>
        <translation>Los marcadores o las lecciones se cambiaron en otro lugar; así están ahora.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>New lesson</source>
        <translation>Lección nueva</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>A page of words</source>
        <translation>Una página de texto</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>There is nothing in this lesson yet.</source>
        <translation>Aún no hay nada en esta lección.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>Your bookmarks or lessons cannot all be kept on disk.</source>
        <translation>No todos los marcadores o lecciones se pueden guardar en el disco.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>Some of these bookmarks cannot be read.</source>
        <translation>Algunos de estos marcadores no se pueden leer.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>It cannot be written: {reason}.</source>
        <translation>No se puede escribir: {reason}.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>There are {count} already; delete some first.</source>
        <translation>Ya hay {count}; borre antes algunos.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>This file cannot be taken over.</source>
        <translation>Este archivo no se puede importar.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>The file could not be written.</source>
        <translation>El archivo no se pudo escribir.</translation>
    </message>
</context>
<context>
    <name>viewer.controller.cards</name>
    <message>
        <location filename="../../viewer/controller/cards.py"/>
        <source>Bone</source>
        <translation>Hueso</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/cards.py"/>
        <source>Disc between two vertebrae</source>
        <translation>Disco entre dos vértebras</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/cards.py"/>
        <source>Muscle of the upper layer</source>
        <translation>Músculo de la capa superior</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/cards.py"/>
        <source>Muscle of the deep layer</source>
        <translation>Músculo de la capa profunda</translation>
    </message>
</context>
<context>
    <name>viewer.controller.lesson_playing</name>
    <message>
        <location filename="../../viewer/controller/lesson_playing.py"/>
        <source>The technique “{title}” is not on this computer. Put its file, {stroke}.stroke.yaml, into your folder of strokes; everything else works without it.</source>
        <translation>La técnica «{title}» no está en este ordenador. Ponga su archivo, {stroke}.stroke.yaml, en su carpeta de técnicas; todo lo demás funciona sin ella.</translation>
    </message>
</context>
<context>
    <name>viewer.controller.measuring</name>
    <message>
        <location filename="../../viewer/controller/measuring.py"/>
        <source>{straight} mm straight, {skin} mm over the skin</source>
        <translation>{straight} mm en línea recta, {skin} mm sobre la piel</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/measuring.py"/>
        <source>Point set: {place}</source>
        <translation>Punto fijado: {place}</translation>
    </message>
</context>
<context>
    <name>viewer.controller.messages</name>
    <message>
        <location filename="../../viewer/controller/messages.py"/>
        <source>{file} is not there any more. Put it back, or choose another technique.</source>
        <translation>{file} ya no está. Vuelva a ponerlo o elija otra técnica.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/messages.py"/>
        <source>“{title}” goes on, but its file is gone.</source>
        <translation>«{title}» continúa, pero su archivo ya no está.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/messages.py"/>
        <source>There is no stroke file. `massage-atlas new my-stroke` writes one.</source>
        <translation>No hay ningún archivo de técnica. `massage-atlas new my-stroke` escribe uno.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/messages.py"/>
        <source>{file} has mistakes. What was good before goes on.</source>
        <translation>{file} tiene errores. Lo que antes estaba bien continúa.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/messages.py"/>
        <source>Line {line}</source>
        <translation>Línea {line}</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/messages.py"/>
        <source>{file}, line {line}</source>
        <translation>{file}, línea {line}</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/messages.py"/>
        <source>{file} is left out of the list.</source>
        <translation>{file} queda fuera de la lista.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/messages.py"/>
        <source>… and {count} more.</source>
        <translation>… y {count} más.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/messages.py"/>
        <source>Some stroke files have mistakes. What was good before goes on.</source>
        <translation>Algunos archivos de técnica tienen errores. Lo que antes estaba bien continúa.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/messages.py"/>
        <source>Some stroke files are left out of the list.</source>
        <translation>Algunos archivos de técnica quedan fuera de la lista.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/messages.py"/>
        <source>In {folders}.</source>
        <translation>En {folders}.</translation>
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
        <translation>De media, a {mm} mm del lugar mismo.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice.py"/>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice.py"/>
        <source>The cross is half way down the spine.</source>
        <translation>La cruz está a media altura de la columna.</translation>
    </message>
</context>
<context>
    <name>viewer.controller.practice_words</name>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>The giver kneels at the receiver's right.</source>
        <translation>El masajista está de rodillas a la derecha del receptor.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>Not quite: {way}.</source>
        <translation>No del todo: {way}.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>{mm} mm too near to the spine</source>
        <translation>{mm} mm demasiado cerca de la columna</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>{mm} mm too far towards the feet</source>
        <translation>{mm} mm de más hacia los pies</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>Your answer: {place}.</source>
        <translation>Su respuesta: {place}.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>On this body: {place}.</source>
        <translation>En este cuerpo: {place}.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>That is {mm} mm away.</source>
        <translation>Eso es a {mm} mm.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>{right} of {count} right.</source>
        <translation>{right} de {count} bien.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>The giver kneels at the receiver's left.</source>
        <translation>El masajista está de rodillas a la izquierda del receptor.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>Right.</source>
        <translation>Bien.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>Not there: that is the other side of the spine.</source>
        <translation>Ahí no: es el otro lado de la columna.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>Not quite: {across} and {along}.</source>
        <translation>No del todo: {across} y {along}.</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>{mm} mm too far from the midline</source>
        <translation>{mm} mm de más desde la línea media</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>{mm} mm too far out</source>
        <translation>{mm} mm de más hacia fuera</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>{mm} mm too far towards the head</source>
        <translation>{mm} mm de más hacia la cabeza</translation>
    </message>
</context>
<context>
    <name>viewer.controller.reading</name>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>{mm} mm left of the midline</source>
        <translation>{mm} mm a la izquierda de la línea media</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>{upper}, two thirds towards {lower}</source>
        <translation>{upper}, dos tercios hacia {lower}</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>{across}, {level}</source>
        <translation>{across}, {level}</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>{mm} mm left, {level}</source>
        <translation>{mm} mm izq., {level}</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>on the midline</source>
        <translation>en la línea media</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>{mm} mm right of the midline</source>
        <translation>{mm} mm a la derecha de la línea media</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>{mm} mm above C7</source>
        <translation>{mm} mm por encima de C7</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>{mm} mm below S4</source>
        <translation>{mm} mm por debajo de S4</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>level with {level}</source>
        <translation>a la altura de {level}</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>half way from {upper} to {lower}</source>
        <translation>a medio camino de {upper} a {lower}</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>{upper}, a third towards {lower}</source>
        <translation>{upper}, un tercio hacia {lower}</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>midline, {level}</source>
        <translation>línea media, {level}</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>{mm} mm right, {level}</source>
        <translation>{mm} mm der., {level}</translation>
    </message>
</context>
<context>
    <name>viewer.export.sheet</name>
    <message>
        <location filename="../../viewer/export/sheet.py"/>
        <source>light</source>
        <translation>ligera</translation>
    </message>
    <message>
        <location filename="../../viewer/export/sheet.py"/>
        <source>medium</source>
        <translation>media</translation>
    </message>
    <message>
        <location filename="../../viewer/export/sheet.py"/>
        <source>firm</source>
        <translation>firme</translation>
    </message>
    <message>
        <location filename="../../viewer/export/sheet.py"/>
        <source>step {number}</source>
        <translation>paso {number}</translation>
    </message>
    <message>
        <location filename="../../viewer/export/sheet.py"/>
        <source>receiver: {receiver}   ·   giver: {giver}   ·   from above down: {views}</source>
        <translation>receptor: {receiver}   ·   masajista: {giver}   ·   de arriba abajo: {views}</translation>
    </message>
    <message>
        <location filename="../../viewer/export/sheet.py"/>
        <source>no pressure</source>
        <translation>sin presión</translation>
    </message>
</context>
<context>
    <name>viewer.files.catalogue</name>
    <message>
        <location filename="../../viewer/files/catalogue.py"/>
        <source>There already is a stroke `{id}`: {file}.</source>
        <translation>Ya hay una técnica `{id}`: {file}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/catalogue.py"/>
        <source>There are {count} stroke files; the first {most} are read.</source>
        <translation>Hay {count} archivos de técnica; se leen los primeros {most}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/catalogue.py"/>
        <source>Give this one another `id`, and its file the same name.</source>
        <translation>Dé a esta otra `id`, y a su archivo el mismo nombre.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/catalogue.py"/>
        <source>Keep in it only those that you want to see.</source>
        <translation>Deje en ella solo los que quiera ver.</translation>
    </message>
</context>
<context>
    <name>viewer.files.checking</name>
    <message>
        <location filename="../../viewer/files/checking.py"/>
        <source>It cannot be checked: {reason}.</source>
        <translation>No se puede comprobar: {reason}.</translation>
    </message>
</context>
<context>
    <name>viewer.files.errors</name>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>The file cannot be read: {reason}.</source>
        <translation>El archivo no se puede leer: {reason}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>The folder cannot be read: {reason}.</source>
        <translation>La carpeta no se puede leer: {reason}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>No space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>Disk quota exceeded</source>
        <translation>la cuota de disco está agotada</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>Read-only file system</source>
        <translation>el sistema de archivos es de solo lectura</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>File name too long</source>
        <translation>el nombre del archivo es demasiado largo</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>Input/output error</source>
        <translation>error de entrada o salida</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>Check that it is a file and that you may read it.</source>
        <translation>Compruebe que es un archivo y que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>Check its name and where it is.</source>
        <translation>Compruebe su nombre y dónde está.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>Check that it is a folder and that you may read it.</source>
        <translation>Compruebe que es una carpeta y que tiene permiso para leerla.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>There is no such folder.</source>
        <translation>No existe esa carpeta.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>{count} problems:</source>
        <translation>{count} problemas:</translation>
    </message>
</context>
<context>
    <name>viewer.files.fields</name>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Write C7, T1 to T12, L1 to L5 or S1 to S4, `{example}` for half way to the next one below, or a landmark: {landmarks}.</source>
        <translation>Escriba C7, T1 a T12, L1 a L5 o S1 a S4, `{example}` para la mitad del camino al siguiente hacia abajo, o un punto de referencia: {landmarks}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Did you mean `{meant}`?</source>
        <translation>¿Quería decir `{meant}`?</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{first} or {other}</source>
        <translation>{first} o {other}</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{called} has a character that cannot be seen ({code}).</source>
        <translation>{called} tiene un carácter que no se ve ({code}).</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{called} has {count} characters.</source>
        <translation>{called} tiene {count} caracteres.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Write a number from {low} to {high} ({unit}).</source>
        <translation>Escriba un número de {low} a {high} ({unit}).</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Write up to 60 small letters, digits and single hyphens: `{example}`.</source>
        <translation>Escriba hasta 60 letras minúsculas, cifras y guiones sueltos: `{example}`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>a group of fields</source>
        <translation>un grupo de campos</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Remove it.</source>
        <translation>Quítelo.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Say it in {most} at most.</source>
        <translation>Dígalo con {most} como máximo.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{called} is {given}, outside {low} to {high}.</source>
        <translation>{called} es {given}, fuera de {low} a {high}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{called} is {given}, which is not a whole number.</source>
        <translation>{called} es {given}, que no es un número entero.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Write a whole number from {low} to {high} ({unit}).</source>
        <translation>Escriba un número entero de {low} a {high} ({unit}).</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Write the number alone, in {unit}: `{number}`.</source>
        <translation>Escriba solo el número ({unit}): `{number}`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Write a point: `{number}`.</source>
        <translation>Escriba un punto: `{number}`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{called} is {given}, which is not a number.</source>
        <translation>{called} es {given}, que no es un número.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Did you mean `{meant}`? Known: {known}.</source>
        <translation>¿Quería decir `{meant}`? Se conocen: {known}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Write {known}.</source>
        <translation>Escriba {known}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{called} is {given}.</source>
        <translation>{called} es {given}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>This version of the program reads `format: {number}`.</source>
        <translation>Esta versión del programa lee `format: {number}`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Write text; put it in quotes if it has a colon in it.</source>
        <translation>Escriba texto; póngalo entre comillas si tiene dos puntos.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{called} is {given}, not a level.</source>
        <translation>{called} es {given}, que no es un nivel.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{called} is {given}, with a unit.</source>
        <translation>{called} es {given}, con una unidad.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{called} is {given}, with a comma.</source>
        <translation>{called} es {given}, con una coma.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{called} is {given}, not text.</source>
        <translation>{called} es {given}, que no es texto.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{called} is empty.</source>
        <translation>{called} está vacío.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Write a sentence.</source>
        <translation>Escriba una frase.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Write a vertebra: `{example}`.</source>
        <translation>Escriba una vértebra: `{example}`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{called} is {given}: there is no such level of the spine.</source>
        <translation>{called} es {given}: no existe tal nivel de la columna.</translation>
    </message>
</context>
<context>
    <name>viewer.files.library_file</name>
    <message>
        <location filename="../../viewer/files/library_file.py"/>
        <source>a file of bookmarks</source>
        <translation>un archivo de marcadores</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_file.py"/>
        <source>a lesson</source>
        <translation>una lección</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_file.py"/>
        <source>Entry {number} of `items` is not one thing to show.</source>
        <translation>La entrada {number} de `items` no es una sola cosa que mostrar.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_file.py"/>
        <source>Give it one of `stroke` (perhaps with `step`), `bookmark` and `words` (perhaps with `text`).</source>
        <translation>Dele una de estas: `stroke` (quizá con `step`), `bookmark` o `words` (quizá con `text`).</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_file.py"/>
        <source>There is no list `{name}:` in the file.</source>
        <translation>En el archivo no hay ninguna lista `{name}:`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_file.py"/>
        <source>Is it {kind}? Export one, and compare.</source>
        <translation>¿Es {kind}? Exporte uno y compare.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_file.py"/>
        <source>`{name}` is text, where a list belongs.</source>
        <translation>`{name}` es texto donde va una lista.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_file.py"/>
        <source>Begin each entry with `- `.</source>
        <translation>Empiece cada entrada con `- `.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_file.py"/>
        <source>{called} has {count} entries.</source>
        <translation>{called} tiene {count} entradas.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_file.py"/>
        <source>a file of bookmarks or a lesson</source>
        <translation>un archivo de marcadores o una lección</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_file.py"/>
        <source>Keep to {most} at most.</source>
        <translation>Quédese en {most} como máximo.</translation>
    </message>
</context>
<context>
    <name>viewer.files.library_model</name>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>Remove it; the rest of the bookmark works.</source>
        <translation>Quítelo; el resto del marcador funciona.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>{called} is a list of {count}.</source>
        <translation>{called} es una lista de {count}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>Write text; begin it with `|` on its own line.</source>
        <translation>Escriba texto; empiécelo con `|` en su propia línea.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>{called} has {count} bytes.</source>
        <translation>{called} tiene {count} bytes.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>Keep two or four of them; without `panes` the picture is not split.</source>
        <translation>Dejar dos o cuatro; sin `panes` la imagen no está dividida.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>0 gone, 1 solid</source>
        <translation>0 invisible, 1 opaco</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>millimetres</source>
        <translation>milímetros</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>{called} is neither a JPEG nor a PNG.</source>
        <translation>{called} no es ni JPEG ni PNG.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>Keep to {most} at most, or remove it.</source>
        <translation>Quédese en {most} como máximo, o quítelo.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>degrees</source>
        <translation>grados</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>with `eye_mm` and `target_mm`</source>
        <translation>con `eye_mm` y `target_mm`</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>number of the pane</source>
        <translation>número de la vista</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>{called} is no picture in base64.</source>
        <translation>{called} no es una imagen en base64.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>a direction</source>
        <translation>una dirección</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>number of the step</source>
        <translation>número del paso</translation>
    </message>
</context>
<context>
    <name>viewer.files.library_store</name>
    <message>
        <location filename="../../viewer/files/library_store.py"/>
        <source>The whole file was kept as {file}.</source>
        <translation>El archivo entero se guardó como {file}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_store.py"/>
        <source>Put it right there, then import it.</source>
        <translation>Corríjalo ahí y después impórtelo.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_store.py"/>
        <source>Another program changed it while it was open here.</source>
        <translation>Otro programa lo cambió mientras estaba abierto aquí.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_store.py"/>
        <source>That version was kept as {file}.</source>
        <translation>Esa versión se guardó como {file}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_store.py"/>
        <source>Allow writing to {folder}, or free some space on its disk.</source>
        <translation>Permita escribir en {folder}, o libere espacio en su disco.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_store.py"/>
        <source>It cannot be deleted: {reason}.</source>
        <translation>No se puede borrar: {reason}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_store.py"/>
        <source>It cannot be set aside.</source>
        <translation>No se puede apartar.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_store.py"/>
        <source>Who may write it?</source>
        <translation>¿Quién puede escribirlo?</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_store.py"/>
        <source>Delete it by hand.</source>
        <translation>Bórrelo a mano.</translation>
    </message>
</context>
<context>
    <name>viewer.files.logs</name>
    <message>
        <location filename="../../viewer/files/logs.py"/>
        <source>Something went wrong that should not have: {fault}</source>
        <translation>Algo salió mal que no debía: {fault}</translation>
    </message>
</context>
<context>
    <name>viewer.files.meshes</name>
    <message>
        <location filename="../../viewer/files/meshes.py"/>
        <source>Install the program again, or in a checkout run: python -m meshes.builder</source>
        <translation>Instale de nuevo el programa, o en el código ejecute: python -m meshes.builder</translation>
    </message>
    <message>
        <location filename="../../viewer/files/meshes.py"/>
        <source>The mesh file lacks {name}.</source>
        <translation>Al archivo de malla le falta {name}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/meshes.py"/>
        <source>The mesh file is missing.</source>
        <translation>Falta el archivo de malla.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/meshes.py"/>
        <source>The mesh file is damaged ({reason}).</source>
        <translation>El archivo de malla está dañado ({reason}).</translation>
    </message>
</context>
<context>
    <name>viewer.files.model_problems</name>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>Give the path of {kind}.</source>
        <translation>Indique la ruta, se espera {kind}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>There are {count} more problems.</source>
        <translation>Hay {count} problemas más.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>The file is larger than {most} MB.</source>
        <translation>El archivo ocupa más de {most} MB.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>This should be {kind}, of a few kilobytes: is it the right file?</source>
        <translation>Esto debería ser {kind}, de unos pocos kilobytes: ¿es el archivo correcto?</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>Put these right first.</source>
        <translation>Corrija primero estos.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>Add `{field}: {example}`.</source>
        <translation>Añada `{field}: {example}`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>Remove it. Known here: {fields}.</source>
        <translation>Quítelo. Aquí se conocen: {fields}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>{called} is {given}, where fields belong.</source>
        <translation>{called} es {given} donde van campos.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>Write `name: value`, with a space after the colon.</source>
        <translation>Escriba `name: value`, con un espacio tras los dos puntos.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>This cannot be the name of a file.</source>
        <translation>Esto no puede ser el nombre de un archivo.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>The text is not UTF-8: byte {byte}.</source>
        <translation>El texto no está en UTF-8: byte {byte}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>Save the file with the encoding UTF-8.</source>
        <translation>Guarde el archivo con la codificación UTF-8.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>{around} lacks `{field}`.</source>
        <translation>{around}: falta `{field}`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>{around} has no field `{field}`.</source>
        <translation>{around}: no existe el campo `{field}`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>Entry {number} of `{field}`</source>
        <translation>La entrada {number} de `{field}`</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>Add `{field}:` {example}.</source>
        <translation>Añada `{field}:` {example}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>If this is part of a text with a comma in it: put the whole text in quotes.</source>
        <translation>Si es parte de un texto con una coma: ponga todo el texto entre comillas.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>If this is a decimal number: write it with a point, `1.5`.</source>
        <translation>Si es un número decimal: escríbalo con un punto, `1.5`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>{called} is an empty list.</source>
        <translation>{called} es una lista vacía.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>Give it one entry at least.</source>
        <translation>Dele al menos una entrada.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>{called} is {given}, where a list belongs.</source>
        <translation>{called} es {given} donde va una lista.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>Write `[…, …]`, or lines that begin with `- `.</source>
        <translation>Escriba `[…, …]`, o líneas que empiecen con `- `.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>This is not a file.</source>
        <translation>Esto no es un archivo.</translation>
    </message>
</context>
<context>
    <name>viewer.files.practice_text</name>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>Write mm from the midline, `35 to 45`, or around the place, `within 4` or `5 to 10 before`.</source>
        <translation>Escriba mm desde la línea media, `35 to 45`, o alrededor del lugar, `within 4` o `5 to 10 before`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>Write {example}, `within 1 level`, `within 8 mm`, or `between ribs`.</source>
        <translation>Escriba {example}, `within 1 level`, `within 8 mm` o `between ribs`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>Begin with {known}.</source>
        <translation>Empiece con {known}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>that is no band across the back</source>
        <translation>no es una franja a través de la espalda</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>that is no band along the spine</source>
        <translation>no es una franja a lo largo de la columna</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>there is no such kind of place</source>
        <translation>no existe ese tipo de lugar</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>Write `rib-space 8`, below the eighth rib.</source>
        <translation>Escriba `rib-space 8`, debajo de la octava costilla.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>the first must be the smaller one</source>
        <translation>el primero debe ser el menor</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>Exchange the two.</source>
        <translation>Intercámbielos.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>Write a level such as `{example}`.</source>
        <translation>Escriba un nivel como `{example}`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>{called}: `{field}` is `{value}`, {reason}.</source>
        <translation>{called}: `{field}` es `{value}`, {reason}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>spaces between ribs are counted 1 to 11</source>
        <translation>los espacios entre costillas se cuentan del 1 al 11</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>the sacrum has no such opening</source>
        <translation>el sacro no tiene ese agujero</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>there is no such landmark</source>
        <translation>no existe ese punto de referencia</translation>
    </message>
</context>
<context>
    <name>viewer.files.principles_text</name>
    <message>
        <location filename="../../viewer/files/principles_text.py"/>
        <source>The section `{id}`</source>
        <translation>La sección `{id}`</translation>
    </message>
    <message>
        <location filename="../../viewer/files/principles_text.py"/>
        <source>A section</source>
        <translation>Una sección</translation>
    </message>
    <message>
        <location filename="../../viewer/files/principles_text.py"/>
        <source>Begin each text on a line of its own, with `- `.</source>
        <translation>Empiece cada texto en su propia línea, con `- `.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/principles_text.py"/>
        <source>{called} says nothing.</source>
        <translation>{called} no dice nada.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/principles_text.py"/>
        <source>Give it `text`, `points`, or both.</source>
        <translation>Dele `text`, `points`, o ambos.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/principles_text.py"/>
        <source>`{field}` is no list of texts.</source>
        <translation>`{field}` no es una lista de textos.</translation>
    </message>
</context>
<context>
    <name>viewer.files.score_cache</name>
    <message>
        <location filename="../../viewer/files/score_cache.py"/>
        <source>A hand would be where nothing of the back is.</source>
        <translation>Una mano estaría donde no hay espalda.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/score_cache.py"/>
        <source>Bring both hands nearer to the spine, and the levels nearer to the giver's.</source>
        <translation>Acerque las dos manos a la columna, y los niveles al del masajista.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/score_cache.py"/>
        <source>It cannot be played: {reason}.</source>
        <translation>No se puede reproducir: {reason}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/score_cache.py"/>
        <source>Say it in another way; see the guide.</source>
        <translation>Dígalo de otra manera; vea la guía.</translation>
    </message>
</context>
<context>
    <name>viewer.files.settings</name>
    <message>
        <location filename="../../viewer/files/settings.py"/>
        <source>It was kept as {file}; the program goes on with its usual settings.</source>
        <translation>Se guardó como {file}; el programa sigue con sus ajustes habituales.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/settings.py"/>
        <source>line {line}: {reason}</source>
        <translation>línea {line}: {reason}</translation>
    </message>
    <message>
        <location filename="../../viewer/files/settings.py"/>
        <source>Check who may read {file}.</source>
        <translation>Compruebe quién puede leer {file}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/settings.py"/>
        <source>it holds no list of settings</source>
        <translation>no contiene una lista de ajustes</translation>
    </message>
</context>
<context>
    <name>viewer.files.stroke_checks</name>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Keep the one that is meant.</source>
        <translation>Deje solo el que se quiere decir.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>The first keyframe does not say of the {role} hand its `level` and how far it is from the spine (such as `from_spine_edge_mm`).</source>
        <translation>El primer fotograma clave no dice de la mano `{role}` su `level` ni a qué distancia está de la columna (como `from_spine_edge_mm`).</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>The first keyframe does not say of the {role} hand its `level`.</source>
        <translation>El primer fotograma clave no dice de la mano `{role}` su `level`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>The first keyframe does not say of the {role} hand how far it is from the spine (such as `from_spine_edge_mm`).</source>
        <translation>El primer fotograma clave no dice de la mano `{role}` a qué distancia está de la columna (como `from_spine_edge_mm`).</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`id` is `{id}`, but the file is called `{file}`.</source>
        <translation>`id` es `{id}`, pero el archivo se llama `{file}`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Call the file `{id}.stroke.yaml`, or write `id: {name}`.</source>
        <translation>Llame al archivo `{id}.stroke.yaml`, o escriba `id: {name}`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`{word}` has no meaning outside `repeat`.</source>
        <translation>`{word}` no tiene sentido fuera de `repeat`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Say how `near:`, `far:` or both of them work.</source>
        <translation>Diga cómo trabajan `near:`, `far:` o las dos.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>The first keyframe of `approach` is at {time} s, but the stroke starts at 0.</source>
        <translation>El primer fotograma clave de `approach` está en {time} s, pero la técnica empieza en 0.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`{section}` takes no time: its last keyframe is at 0 s.</source>
        <translation>`{section}` no dura nada: su último fotograma clave está en 0 s.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`at_s` is {time}, only {gap} s after what comes before.</source>
        <translation>`at_s` es {time}, solo {gap} s después de lo anterior.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Leave {gap} s at least: hands need time.</source>
        <translation>Deje al menos {gap} s: las manos necesitan tiempo.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`both` is said, but only the {role} hand works.</source>
        <translation>Se dice `both`, pero solo trabaja la mano `{role}`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Write `{role}:`, or add the other hand to `hands`.</source>
        <translation>Escriba `{role}:`, o añada la otra mano en `hands`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`{field}` is said for `both` and again here.</source>
        <translation>`{field}` se dice para `both` y otra vez aquí.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`{second}` is said here, and `{first}` for `both`.</source>
        <translation>`{second}` se dice aquí, y `{first}` para `both`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`{second}` and `{first}` both say how far from the spine the hand is.</source>
        <translation>`{second}` y `{first}` dicen los dos a qué distancia de la columna está la mano.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`level` is said, but `{field}` already is a place on the spine.</source>
        <translation>Se dice `level`, pero `{field}` ya es un lugar de la columna.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Write a number here; `peak` belongs in `repeat`.</source>
        <translation>Escriba aquí un número; `peak` va en `repeat`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`{field}` says nothing.</source>
        <translation>`{field}` no dice nada.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`{field}` is said, but no keyframe of `repeat` goes there.</source>
        <translation>Se dice `{field}`, pero ningún fotograma clave de `repeat` va ahí.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Write `here` for the place in the keyframes.</source>
        <translation>Escriba `here` como lugar en los fotogramas clave.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`pressures` has {count} entries, but there are {places} places.</source>
        <translation>`pressures` tiene {count} entradas, pero hay {places} lugares.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Give one pressure for each place, or a single one for all.</source>
        <translation>Dé una presión para cada lugar, o una sola para todos.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`rock` is said here, but not how to rock.</source>
        <translation>Aquí se dice `rock`, pero no cómo se balancea.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Add `{example}` to the file, or remove it here.</source>
        <translation>Añada `{example}` al archivo, o quítelo aquí.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Write `rock: 1` in the keyframe from which on it is rocked fully, `rock: 0` where it ends.</source>
        <translation>Escriba `rock: 1` en el fotograma clave desde el que se balancea del todo, y `rock: 0` donde termina.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`{field}` is {time}, but `{section}` ends at {end} s.</source>
        <translation>`{field}` es {time}, pero `{section}` termina en {end} s.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Write an earlier time: it counts within each repeat.</source>
        <translation>Escriba un tiempo anterior: se cuenta dentro de cada repetición.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>The stroke lasts {minutes} minutes.</source>
        <translation>La técnica dura {minutes} minutos.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Keep it below {minutes} minutes: fewer repeats, or shorter ones.</source>
        <translation>Quédese por debajo de {minutes} minutos: menos repeticiones, o más cortas.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`shape` is `{shape}`, which does not go with `part: {part}`.</source>
        <translation>`shape` es `{shape}`, que no va con `part: {part}`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`at_s` is {time}, not later than the keyframe before it ({before}).</source>
        <translation>`at_s` es {time}, no posterior al fotograma clave anterior ({before}).</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Times grow within a section, and start at 0 in each one.</source>
        <translation>Los tiempos crecen dentro de una sección y empiezan en 0 en cada una.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`ease` has no meaning at 0 s: no movement arrives here.</source>
        <translation>`ease` no tiene sentido en 0 s: aquí no llega ningún movimiento.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Remove it; write it where the movement ends.</source>
        <translation>Quítelo; escríbalo donde termina el movimiento.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`at_s` is {time}, only {gap} s after what comes before. {more} more of this section are as hasty.</source>
        <translation>`at_s` es {time}, solo {gap} s después de lo anterior. {more} más de esta sección van con la misma prisa.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`both` is said, here and in {more} more keyframes, but only the {role} hand works.</source>
        <translation>Se dice `both`, aquí y en {more} fotogramas clave más, pero solo trabaja la mano `{role}`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>The {role} hand moves here, but `hands` does not have it.</source>
        <translation>La mano `{role}` se mueve aquí, pero `hands` no la tiene.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Add `{role}:` to `hands`, or remove it here.</source>
        <translation>Añada `{role}:` a `hands`, o quítelo aquí.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`{second}` and `{first}` both say where the repeats are.</source>
        <translation>`{second}` y `{first}` dicen los dos dónde son las repeticiones.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`{field}` is said, but `hands` does not have the {role} hand.</source>
        <translation>Se dice `{field}`, pero `hands` no tiene la mano `{role}`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Add `{role}:` to `hands`, or remove `{field}`.</source>
        <translation>Añada `{role}:` a `hands`, o quite `{field}`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`{second}` has {more} entries, `{first}` has {count}.</source>
        <translation>`{second}` tiene {more} entradas, `{first}` tiene {count}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Give both the same number: one for each repeat.</source>
        <translation>Dé a las dos el mismo número: una por cada repetición.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Complete it, for example `{example}`.</source>
        <translation>Complételo, por ejemplo `{example}`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Let the first step be `from: approach, at_s: 0.0`.</source>
        <translation>Haga que el primer paso sea `from: approach, at_s: 0.0`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>This step ({section}, {time} s) does not come after the one before it.</source>
        <translation>Este paso ({section}, {time} s) no viene después del anterior.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Write an earlier time; times start at 0 in each section.</source>
        <translation>Escriba un tiempo anterior; los tiempos empiezan en 0 en cada sección.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>No hand works.</source>
        <translation>No trabaja ninguna mano.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Write `at_s: 0.0`.</source>
        <translation>Escriba `at_s: 0.0`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Give it a later keyframe.</source>
        <translation>Dele un fotograma clave posterior.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Remove one of the two.</source>
        <translation>Quite uno de los dos.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Remove `level`.</source>
        <translation>Quite `level`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Remove it: what is not said stays as it was.</source>
        <translation>Quítelo: lo que no se dice queda como estaba.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`repeat` does not say which places `{word}` stands for.</source>
        <translation>`repeat` no dice a qué lugares se refiere `{word}`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Add `{example}` to `repeat`, or write the place itself here.</source>
        <translation>Añada `{example}` a `repeat`, o escriba aquí el lugar mismo.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`rock` is said, but no keyframe rocks.</source>
        <translation>Se dice `rock`, pero ningún fotograma clave balancea.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Write the place itself here.</source>
        <translation>Escriba aquí el lugar mismo.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>No step is lit when the stroke starts.</source>
        <translation>Ningún paso está encendido cuando empieza la técnica.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Write the steps in the order in which they happen.</source>
        <translation>Escriba los pasos en el orden en que ocurren.</translation>
    </message>
</context>
<context>
    <name>viewer.files.stroke_file</name>
    <message>
        <location filename="../../viewer/files/stroke_file.py"/>
        <source>Hands are named from the giver's side: write `near` or `far`.</source>
        <translation>Las manos se nombran desde el lado del masajista: escriba `near` o `far`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_file.py"/>
        <source>Places are anatomical: `level`, and for example `from_spine_edge_mm`.</source>
        <translation>Los lugares son anatómicos: `level`, y por ejemplo `from_spine_edge_mm`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_file.py"/>
        <source>a stroke file</source>
        <translation>un archivo de técnica</translation>
    </message>
</context>
<context>
    <name>viewer.files.stroke_model</name>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>number of the space</source>
        <translation>número del espacio</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>share of the greatest pressure</source>
        <translation>parte de la presión máxima</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>share of the way</source>
        <translation>parte del camino</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>with its keyframes below</source>
        <translation>con sus fotogramas clave debajo</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>pushes a second</source>
        <translation>empujes por segundo</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>share of the pressure</source>
        <translation>parte de la presión</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>breaths a minute</source>
        <translation>respiraciones por minuto</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>place in the list</source>
        <translation>lugar en la lista</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>with `pressures:` and `keyframes:` below</source>
        <translation>con `pressures:` y `keyframes:` debajo</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>with the instructions below</source>
        <translation>con las instrucciones debajo</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>with `mistakes:` and `safety:` below</source>
        <translation>con `mistakes:` y `safety:` debajo</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>Write a number from -80 to 0: minus means before the shoulder blade.</source>
        <translation>Escriba un número de -80 a 0: menos significa antes de la escápula.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>share of the full rock</source>
        <translation>parte del balanceo completo</translation>
    </message>
</context>
<context>
    <name>viewer.files.stroke_new</name>
    <message>
        <location filename="../../viewer/files/stroke_new.py"/>
        <source>new-stroke.yaml</source>
        <translation>new-stroke_es.yaml</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_new.py"/>
        <source>{title} (copy)</source>
        <translation>{title} (copia)</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_new.py"/>
        <source>This cannot be the id of a stroke.</source>
        <translation>Esta no puede ser la id de una técnica.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_new.py"/>
        <source>There is no stroke of this id to copy.</source>
        <translation>No hay ninguna técnica con esa id que copiar.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_new.py"/>
        <source>There is this stroke already.</source>
        <translation>Esta técnica ya existe.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_new.py"/>
        <source>It cannot be read: {reason}.</source>
        <translation>No se puede leer: {reason}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_new.py"/>
        <source>Put a word into it: `{example}`.</source>
        <translation>Ponga una palabra: `{example}`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_new.py"/>
        <source>This file cannot be written: {reason}.</source>
        <translation>Este archivo no se puede escribir: {reason}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_new.py"/>
        <source>Name another folder with --folder.</source>
        <translation>Indique otra carpeta con --folder.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_new.py"/>
        <source>Choose another id.</source>
        <translation>Elija otra id.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_new.py"/>
        <source>Copy another stroke.</source>
        <translation>Copie otra técnica.</translation>
    </message>
</context>
<context>
    <name>viewer.files.stroke_walk</name>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>The {role} hand would jump: `{after}` starts with {start}, but `{before}` ends with {end}.</source>
        <translation>La mano `{role}` saltaría: `{after}` empieza con {start}, pero `{before}` termina con {end}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>Both hands would jump: `{after}` starts with {start}, but `{before}` ends with {end}.</source>
        <translation>Las dos manos saltarían: `{after}` empieza con {start}, pero `{before}` termina con {end}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>The {role} hand would jump: `{after}` starts with {start}, but each repeat ends with {end}.</source>
        <translation>La mano `{role}` saltaría: `{after}` empieza con {start}, pero cada repetición termina con {end}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>Both hands would jump: `{after}` starts with {start}, but each repeat ends with {end}.</source>
        <translation>Las dos manos saltarían: `{after}` empieza con {start}, pero cada repetición termina con {end}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>The {role} hand would jump when the stroke starts again: it ends with {end} and starts with {start}.</source>
        <translation>La mano `{role}` saltaría cuando la técnica vuelve a empezar: termina con {end} y empieza con {start}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>Both hands would jump when the stroke starts again: it ends with {end} and starts with {start}.</source>
        <translation>Las dos manos saltarían cuando la técnica vuelve a empezar: termina con {end} y empieza con {start}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>The {role} hand presses with {pressure} while {mm} mm above the skin.</source>
        <translation>La mano `{role}` presiona con {pressure} estando {mm} mm por encima de la piel.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>Both hands press with {pressure} while {mm} mm above the skin.</source>
        <translation>Las dos manos presionan con {pressure} estando {mm} mm por encima de la piel.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>The rocking would jump when the stroke starts again: from {share} to {first}.</source>
        <translation>El balanceo saltaría cuando la técnica vuelve a empezar: de {share} a {first}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>Let `leave` end with {value}.</source>
        <translation>Haga que `leave` termine con {value}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>Write `lift_mm: 0` or `pressure: 0` here.</source>
        <translation>Escriba aquí `lift_mm: 0` o `pressure: 0`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>Let the end be as the start: {start}.</source>
        <translation>Haga que el final sea como el principio: {start}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>Say the same in both, or let `{after}` start later than 0.0: it then moves there.</source>
        <translation>Diga lo mismo en los dos, o haga que `{after}` empiece después de 0.0: entonces se mueve hasta ahí.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>The rocking would jump: `rock` is {here} here, and {before} just before.</source>
        <translation>El balanceo saltaría: `rock` es {here} aquí, y {before} justo antes.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>Say it at a later time of the section.</source>
        <translation>Dígalo en un momento posterior de la sección.</translation>
    </message>
</context>
<context>
    <name>viewer.files.text_rows</name>
    <message>
        <location filename="../../viewer/files/text_rows.py"/>
        <source>Install the program again, or put this right in the file.</source>
        <translation>Instale el programa de nuevo, o corríjalo en el archivo.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/text_rows.py"/>
        <source>`{name}` is there twice.</source>
        <translation>`{name}` está dos veces.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/text_rows.py"/>
        <source>Write its fields: {fields}.</source>
        <translation>Escriba sus campos: {fields}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/text_rows.py"/>
        <source>{called}: `{field}` is `{value}`.</source>
        <translation>{called}: `{field}` es `{value}`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/text_rows.py"/>
        <source>An entry is no group of fields.</source>
        <translation>Una entrada no es un grupo de campos.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/text_rows.py"/>
        <source>An entry</source>
        <translation>Una entrada</translation>
    </message>
    <message>
        <location filename="../../viewer/files/text_rows.py"/>
        <source>{called} has no `{field}`.</source>
        <translation>{called} no tiene `{field}`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/text_rows.py"/>
        <source>The fields are {fields}.</source>
        <translation>Los campos son {fields}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/text_rows.py"/>
        <source>{called} has a field `{field}`.</source>
        <translation>{called} tiene un campo `{field}`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/text_rows.py"/>
        <source>The file is not UTF-8 text.</source>
        <translation>El archivo no es texto en UTF-8.</translation>
    </message>
</context>
<context>
    <name>viewer.files.translations</name>
    <message>
        <location filename="../../viewer/files/translations.py"/>
        <source>Install the program again, or put this right with Qt Linguist.</source>
        <translation>Instale el programa de nuevo, o corríjalo con Qt Linguist.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/translations.py"/>
        <source>The file is too large to be a translation.</source>
        <translation>El archivo es demasiado grande para ser una traducción.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/translations.py"/>
        <source>The file brings entities of its own.</source>
        <translation>El archivo trae entidades propias.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/translations.py"/>
        <source>The file is no XML: {reason}.</source>
        <translation>El archivo no es XML: {reason}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/translations.py"/>
        <source>The file begins with `{name}`, not with `TS`.</source>
        <translation>El archivo empieza con `{name}`, no con `TS`.</translation>
    </message>
</context>
<context>
    <name>viewer.files.yaml_tree</name>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>a field has no colon</source>
        <translation>un campo no tiene dos puntos</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>A field needs a colon and a space after its name: `at_s: 1.5`.</source>
        <translation>Un campo necesita dos puntos y un espacio tras su nombre: `at_s: 1.5`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>There are more than {most} values.</source>
        <translation>Hay más de {most} valores.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>There is a character that cannot be in a text file.</source>
        <translation>Hay un carácter que no puede estar en un archivo de texto.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>a colon stands where none belongs</source>
        <translation>hay dos puntos donde no van</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>If this is text with a colon in it, put the whole text in quotes.</source>
        <translation>Si es un texto con dos puntos, ponga todo el texto entre comillas.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>nothing can begin with this character</source>
        <translation>nada puede empezar con este carácter</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Indent with spaces, never tabs; quote text that starts with a sign.</source>
        <translation>Sangre con espacios, nunca con tabuladores; ponga entre comillas el texto que empieza con un signo.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>the file ends too early</source>
        <translation>el archivo termina demasiado pronto</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>A quotation mark or a bracket is opened and never closed.</source>
        <translation>Unas comillas o un corchete se abren y nunca se cierran.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>a comma or a closing bracket is missing</source>
        <translation>falta una coma o un corchete de cierre</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Close the bracket; commas between entries; text with a colon in quotes.</source>
        <translation>Cierre el corchete; comas entre las entradas; el texto con dos puntos, entre comillas.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>an entry of a list has no hyphen</source>
        <translation>una entrada de una lista no tiene guion</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Entries of one list start in the same column, each with `- `.</source>
        <translation>Las entradas de una lista empiezan en la misma columna, cada una con `- `.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>a field does not begin where the others do</source>
        <translation>un campo no empieza donde los demás</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Fields of one group start in one column; close every quotation mark.</source>
        <translation>Los campos de un grupo empiezan en una misma columna; cierre todas las comillas.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>there is more than one document</source>
        <translation>hay más de un documento</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Keep to one document in a file: remove the line with `---` or `...`.</source>
        <translation>Un solo documento por archivo: quite la línea con `---` o `...`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Brackets or lists are nested too deeply.</source>
        <translation>Hay corchetes o listas anidados a demasiada profundidad.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>A few hundred are enough.</source>
        <translation>Bastan unos cientos.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>`*{name}` refers to another place.</source>
        <translation>`*{name}` remite a otro lugar.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>`{tag}` is a YAML tag.</source>
        <translation>`{tag}` es una etiqueta de YAML.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>This is not valid YAML: {reason}.</source>
        <translation>Esto no es YAML válido: {reason}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Remove it, or type it anew.</source>
        <translation>Quítelo, o tecléelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Copy another file of its kind and change it.</source>
        <translation>Copie otro archivo de su clase y cámbielo.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Four levels are enough.</source>
        <translation>Bastan cuatro niveles.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>`&amp;{name}` marks a place to refer to.</source>
        <translation>`&amp;{name}` marca un lugar al que remitir.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>A list or a bracket stands where a field's name belongs.</source>
        <translation>Hay una lista o un corchete donde va el nombre de un campo.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>`{name}` is given twice, first on line {line}.</source>
        <translation>`{name}` se da dos veces, la primera en la línea {line}.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Compare with a file that works.</source>
        <translation>Compare con un archivo que funcione.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Write the values out here.</source>
        <translation>Escriba aquí los valores.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Remove it; quote text that begins with `!`.</source>
        <translation>Quítelo; ponga entre comillas el texto que empieza con `!`.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Remove it, and write values out.</source>
        <translation>Quítelo y escriba los valores.</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Name it.</source>
        <translation>Dele un nombre.</translation>
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
        <translation>No hay ninguna pantalla en la que abrir una ventana (no está definida ni DISPLAY ni WAYLAND_DISPLAY).
Haga en su lugar una imagen, que no la necesita:

{command}

Si hay una pantalla que este programa no ve, defina QT_QPA_PLATFORM, por ejemplo como xcb.</translation>
    </message>
    <message>
        <location filename="../../viewer/host/display.py"/>
        <source>PySide6 6.12.0 crashes on Python 3.11 after about a minute (PYSIDE-3474).
Install another version, or use Python 3.12 or newer:

{command}</source>
        <translation>PySide6 6.12.0 se cierra con Python 3.11 tras un minuto más o menos (PYSIDE-3474).
Instale otra versión, o use Python 3.12 o posterior:

{command}</translation>
    </message>
    <message>
        <location filename="../../viewer/host/display.py"/>
        <source>QT_QPA_PLATFORM asks for “{name}”, which this Qt does not have. It has: {known}.</source>
        <translation>QT_QPA_PLATFORM pide «{name}», que este Qt no tiene. Tiene: {known}.</translation>
    </message>
    <message>
        <location filename="../../viewer/host/display.py"/>
        <source>PySide6 is not installed. Install it:

{command}</source>
        <translation>PySide6 no está instalado. Instálelo:

{command}</translation>
    </message>
    <message>
        <location filename="../../viewer/host/display.py"/>
        <source>A window needs system libraries that are missing. Install them:

{command}</source>
        <translation>Una ventana necesita bibliotecas del sistema que faltan. Instálelas:

{command}</translation>
    </message>
    <message>
        <location filename="../../viewer/host/display.py"/>
        <source>The display {display} does not answer. Make a picture instead, which needs none:

{command}</source>
        <translation>La pantalla {display} no responde. Haga en su lugar una imagen, que no la necesita:

{command}</translation>
    </message>
</context>
<context>
    <name>viewer.host.doctor</name>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>meshes</source>
        <translation>mallas</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>libraries</source>
        <translation>bibliotecas</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>display</source>
        <translation>pantalla</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>fonts</source>
        <translation>fuentes</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>fonts for Chinese</source>
        <translation>fuentes para chino</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>voice</source>
        <translation>voz</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>{version} on {system}</source>
        <translation>{version} en {system}</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>there is none: the window stays English when Chinese is chosen</source>
        <translation>no hay: la ventana sigue en inglés si se elige el chino</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>{names} not in {folder}</source>
        <translation>falta {names} en {folder}</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>ok</source>
        <translation>bien</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>MISSING</source>
        <translation>FALTA</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>a window under X lacks {names}</source>
        <translation>para una ventana con X falta {names}</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>there is none: texts would be empty boxes</source>
        <translation>no hay: los textos serían cuadros vacíos</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>none: steps can be read, not heard</source>
        <translation>ninguna: los pasos se leen, no se oyen</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>on the processor (no graphics card is used)</source>
        <translation>en el procesador (sin tarjeta gráfica)</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>the system's own</source>
        <translation>lo propio del sistema</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>settings folder</source>
        <translation>carpeta de ajustes</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>choices are not remembered</source>
        <translation>los ajustes no se recuerdan</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>cache folder</source>
        <translation>carpeta de caché</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>each start prepares the motion anew</source>
        <translation>cada inicio prepara de nuevo el movimiento</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>log folder</source>
        <translation>carpeta de registros</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>nothing is logged</source>
        <translation>no se registra nada</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>strokes folder</source>
        <translation>carpeta de técnicas</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>`massage-atlas new` cannot write a stroke there</source>
        <translation>`massage-atlas new` no puede escribir ahí una técnica</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>drawing lacks {names}</source>
        <translation>para dibujar falta {names}</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>all there</source>
        <translation>todo está</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>Allow writing to {folder}.</source>
        <translation>Permita escribir en {folder}.</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
</context>
<context>
    <name>viewer.host.fonts</name>
    <message>
        <location filename="../../viewer/host/fonts.py"/>
        <source>Install the package {package} (Debian, Ubuntu): {command}</source>
        <translation>Instale el paquete {package} (Debian, Ubuntu): {command}</translation>
    </message>
    <message>
        <location filename="../../viewer/host/fonts.py"/>
        <source>Install “Chinese (Simplified) Supplemental Fonts” in Settings, Apps, Optional features.</source>
        <translation>Instale «Fuentes complementarias de chino (simplificado)» en Configuración, Aplicaciones, Características opcionales.</translation>
    </message>
    <message>
        <location filename="../../viewer/host/fonts.py"/>
        <source>Install a font with Simplified Chinese, such as PingFang SC, with Font Book.</source>
        <translation>Instale con Catálogo Tipográfico una fuente de chino simplificado, como PingFang SC.</translation>
    </message>
</context>
<context>
    <name>viewer.host.opengl</name>
    <message>
        <location filename="../../viewer/host/opengl.py"/>
        <source>OpenGL does not work here (exit status {status}).</source>
        <translation>OpenGL no funciona aquí (código de salida {status}).</translation>
    </message>
    <message>
        <location filename="../../viewer/host/opengl.py"/>
        <source>Drawing needs system libraries that are missing. Install them:

{command}</source>
        <translation>Para dibujar faltan bibliotecas del sistema. Instálelas:

{command}</translation>
    </message>
    <message>
        <location filename="../../viewer/host/opengl.py"/>
        <source>Mesa draws with and without a graphics card:

{command}</source>
        <translation>Mesa dibuja con y sin tarjeta gráfica:

{command}</translation>
    </message>
    <message>
        <location filename="../../viewer/host/opengl.py"/>
        <source>Unset VTK_DEFAULT_OPENGL_WINDOW (now {chosen}), or install Mesa.</source>
        <translation>Quite VTK_DEFAULT_OPENGL_WINDOW (ahora {chosen}), o instale Mesa.</translation>
    </message>
    <message>
        <location filename="../../viewer/host/opengl.py"/>
        <source>Install the graphics card's driver from its maker; OpenGL 3.2 or newer is needed.</source>
        <translation>Instale el controlador de la tarjeta gráfica de su fabricante; se necesita OpenGL 3.2 o posterior.</translation>
    </message>
    <message>
        <location filename="../../viewer/host/opengl.py"/>
        <source>OpenGL 3.2 or newer is needed; on a virtual machine, give it a graphics card.</source>
        <translation>Se necesita OpenGL 3.2 o posterior; a una máquina virtual, dele una tarjeta gráfica.</translation>
    </message>
    <message>
        <location filename="../../viewer/host/opengl.py"/>
        <source>OpenGL did not answer within {seconds} seconds.</source>
        <translation>OpenGL no respondió en {seconds} segundos.</translation>
    </message>
</context>
<context>
    <name>viewer.host.voice</name>
    <message>
        <location filename="../../viewer/host/voice.py"/>
        <source>This computer has no voice.</source>
        <translation>Este ordenador no tiene voz.</translation>
    </message>
    <message>
        <location filename="../../viewer/host/voice.py"/>
        <source>This computer has no voice for this language.</source>
        <translation>Este ordenador no tiene voz para este idioma.</translation>
    </message>
    <message>
        <location filename="../../viewer/host/voice.py"/>
        <source>Add one in the system's settings.</source>
        <translation>Añada una en los ajustes del sistema.</translation>
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
        <translation>aún no se conoce una mano que trabaje con «{part}» en la forma «{shape}»</translation>
    </message>
    <message>
        <location filename="../../viewer/motion/plan.py"/>
        <source>“from_spine_edge_mm” is for heels; a thumb's place is the middle of its pad</source>
        <translation>«from_spine_edge_mm» es para los talones de la mano; el lugar de un pulgar es el centro de su yema</translation>
    </message>
</context>
<context>
    <name>viewer.state.words</name>
    <message>
        <location filename="../../viewer/state/words.py"/>
        <source>Giver's eyes</source>
        <translation>Ojos del masajista</translation>
    </message>
    <message>
        <location filename="../../viewer/state/words.py"/>
        <source>Overhead</source>
        <translation>Desde arriba</translation>
    </message>
    <message>
        <location filename="../../viewer/state/words.py"/>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <location filename="../../viewer/state/words.py"/>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <location filename="../../viewer/state/words.py"/>
        <source>Hands</source>
        <translation>Manos</translation>
    </message>
    <message>
        <location filename="../../viewer/state/words.py"/>
        <source>Three-quarter</source>
        <translation>Tres cuartos</translation>
    </message>
    <message>
        <location filename="../../viewer/state/words.py"/>
        <source>Woman</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <location filename="../../viewer/state/words.py"/>
        <source>Woman, heavy</source>
        <translation>Mujer, robusta</translation>
    </message>
    <message>
        <location filename="../../viewer/state/words.py"/>
        <source>Woman, athletic</source>
        <translation>Mujer, atlética</translation>
    </message>
    <message>
        <location filename="../../viewer/state/words.py"/>
        <source>Man</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <location filename="../../viewer/state/words.py"/>
        <source>Man, heavy</source>
        <translation>Hombre, robusto</translation>
    </message>
    <message>
        <location filename="../../viewer/state/words.py"/>
        <source>Man, athletic</source>
        <translation>Hombre, atlético</translation>
    </message>
</context>
<context>
    <name>viewer.stroke.levels</name>
    <message>
        <location filename="../../viewer/stroke/levels.py"/>
        <source>there is no {name}: this part of the spine has {levels}</source>
        <translation>no existe {name}: esta parte de la columna tiene {levels}</translation>
    </message>
    <message>
        <location filename="../../viewer/stroke/levels.py"/>
        <source>“{name}” is not a level of the spine</source>
        <translation>«{name}» no es un nivel de la columna</translation>
    </message>
    <message>
        <location filename="../../viewer/stroke/levels.py"/>
        <source>{name} lies below {lowest}, where nothing is pressed</source>
        <translation>{name} queda por debajo de {lowest}, donde no se presiona nada</translation>
    </message>
</context>
<context>
    <name>viewer.ui.actions</name>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Keys and help</source>
        <translation>Teclas y ayuda</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Principles and safety</source>
        <translation>Principios y seguridad</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Close the program</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Bring all back; leave full screen</source>
        <translation>Recuperar todo; salir de pantalla completa</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Press the focused button</source>
        <translation>Pulsar el botón con el foco</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>10 seconds back</source>
        <translation>10 segundos atrás</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>10 seconds forward</source>
        <translation>10 segundos adelante</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>1 second back</source>
        <translation>1 segundo atrás</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>1 second forward</source>
        <translation>1 segundo adelante</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Previous step</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>One frame back</source>
        <translation>Un fotograma atrás</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>One frame forward</source>
        <translation>Un fotograma adelante</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Normal speed</source>
        <translation>Velocidad normal</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>To the start</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>To the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Begin the looped section here</source>
        <translation>Empezar aquí el bucle</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>End the looped section here</source>
        <translation>Terminar aquí el bucle</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Loop the whole technique again</source>
        <translation>Repetir otra vez toda la técnica</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Through the giver's eyes</source>
        <translation>Con los ojos del masajista</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>The hands</source>
        <translation>Las manos</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Frame what is selected, or the hands</source>
        <translation>Encuadrar la selección o las manos</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Bring the view back</source>
        <translation>Recuperar la vista</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Follow the hands</source>
        <translation>Seguir las manos</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Leave my camera where it is</source>
        <translation>Dejar mi cámara donde está</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>One, two or four panes</source>
        <translation>Una, dos o cuatro vistas</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>The next pane</source>
        <translation>La vista siguiente</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>The giver at the other side</source>
        <translation>El masajista en el otro lado</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Skin</source>
        <translation>Piel</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Muscles</source>
        <translation>Músculos</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Bones</source>
        <translation>Huesos</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>X-ray window</source>
        <translation>Visor de rayos X</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Glass hands</source>
        <translation>Manos de cristal</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Pressure on the skin</source>
        <translation>Presión sobre la piel</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Path on the skin</source>
        <translation>Recorrido sobre la piel</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>The hands at the next stop</source>
        <translation>Las manos en la parada siguiente</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Measure on the skin</source>
        <translation>Medir sobre la piel</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Practise placing the hands</source>
        <translation>Practicar la colocación de las manos</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Compare with the mirror image</source>
        <translation>Comparar con la imagen especular</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Only what is selected</source>
        <translation>Solo la selección</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Present from the start</source>
        <translation>Presentar desde el principio</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Present from here</source>
        <translation>Presentar desde aquí</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Present with notes</source>
        <translation>Presentar con notas</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Previous keyframe</source>
        <translation>Fotograma clave anterior</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Next keyframe</source>
        <translation>Fotograma clave siguiente</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>To that tenth</source>
        <translation>A esa décima parte</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Breathing sign</source>
        <translation>Señal de respiración</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Speak the steps</source>
        <translation>Leer los pasos en voz alta</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Under the skin</source>
        <translation>Bajo la piel</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Looped section</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Bookmarks and lessons</source>
        <translation>Marcadores y lecciones</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Mouse and window</source>
        <translation>Ratón y ventana</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Space, K</source>
        <translation>Espacio, K</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>play or pause</source>
        <translation>reproducir o pausar</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>10 seconds back, forward</source>
        <translation>10 segundos atrás, adelante</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>1 second back, forward</source>
        <translation>1 segundo atrás, adelante</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+← →</source>
        <translation>Mayús+← →</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>previous, next step</source>
        <translation>paso anterior, siguiente</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Ctrl+← →</source>
        <translation>Ctrl+← →</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>previous, next keyframe</source>
        <translation>fotograma clave anterior, siguiente</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>one frame back, forward</source>
        <translation>un fotograma atrás, adelante</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>slower, faster</source>
        <translation>más lento, más rápido</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>normal speed</source>
        <translation>velocidad normal</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Home  End</source>
        <translation>Inicio  Fin</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>to the start, to the end</source>
        <translation>al principio, al final</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>to that tenth of the technique</source>
        <translation>a esa décima parte de la técnica</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>captions over the picture</source>
        <translation>subtítulos sobre la imagen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+T</source>
        <translation>Mayús+T</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>when to breathe in and out</source>
        <translation>cuándo inspirar y espirar</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>speak the steps</source>
        <translation>leer los pasos en voz alta</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>skin, muscles, bones</source>
        <translation>piel, músculos, huesos</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>X  Shift+X</source>
        <translation>X  Mayús+X</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>x-ray window, glass hands</source>
        <translation>visor de rayos X, manos de cristal</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>N  Shift+N</source>
        <translation>N  Mayús+N</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>names, numbers</source>
        <translation>nombres, números</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>on the skin: pressure, path</source>
        <translation>sobre la piel: presión, recorrido</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+H</source>
        <translation>Mayús+H</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>the hands at the next stop</source>
        <translation>las manos en la parada siguiente</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+L</source>
        <translation>Mayús+L</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>all layers</source>
        <translation>todas las capas</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>search for a bone or muscle</source>
        <translation>buscar un hueso o músculo</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>↑  ↓  Return</source>
        <translation>↑  ↓  Intro</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>choose what was found</source>
        <translation>elegir lo encontrado</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>select</source>
        <translation>seleccionar</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>show only what is selected</source>
        <translation>mostrar solo la selección</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>measure on the skin: click two points</source>
        <translation>medir sobre la piel: clic en dos puntos</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+P</source>
        <translation>Mayús+P</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>practise placing the hands</source>
        <translation>practicar la colocación de las manos</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+M</source>
        <translation>Mayús+M</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>compare with the mirror image</source>
        <translation>comparar con la imagen especular</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>move the cross there; with Shift, finely</source>
        <translation>mover la cruz allí; con Mayús, poco a poco</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>bring all back</source>
        <translation>recuperar todo</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+A</source>
        <translation>Mayús+A</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>begins here</source>
        <translation>empieza aquí</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+B</source>
        <translation>Mayús+B</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>ends here</source>
        <translation>termina aquí</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+C, Esc</source>
        <translation>Mayús+C, Esc</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>the whole technique again</source>
        <translation>otra vez toda la técnica</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Tab, ← →</source>
        <translation>Tab, ← →</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>move an end</source>
        <translation>mover un extremo</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Alt+1 … Alt+6</source>
        <translation>Alt+1 … Alt+6</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>the six views</source>
        <translation>las seis vistas</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>through the giver's eyes</source>
        <translation>con los ojos del masajista</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>the hands</source>
        <translation>las manos</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Number pad 1 3 7</source>
        <translation>Teclado num. 1 3 7</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>front, side, overhead</source>
        <translation>frente, lado, desde arriba</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>with Ctrl</source>
        <translation>con Ctrl</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>the opposite side</source>
        <translation>el lado opuesto</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>frame what is selected, or the hands</source>
        <translation>encuadrar la selección o las manos</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>bring the view back</source>
        <translation>recuperar la vista</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+F</source>
        <translation>Mayús+F</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>follow the hands</source>
        <translation>seguir las manos</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+R</source>
        <translation>Mayús+R</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>leave my camera where it is</source>
        <translation>dejar mi cámara donde está</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>one, two or four panes</source>
        <translation>una, dos o cuatro vistas</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+V</source>
        <translation>Mayús+V</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>the next pane</source>
        <translation>la vista siguiente</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>mirror: the giver at the other side</source>
        <translation>espejo: el masajista en el otro lado</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>bookmark this moment</source>
        <translation>marcar este momento</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Ctrl+B  Ctrl+L</source>
        <translation>Ctrl+B  Ctrl+L</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>bookmarks, lessons</source>
        <translation>marcadores, lecciones</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Return  Del</source>
        <translation>Intro  Supr</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>show or delete the chosen row</source>
        <translation>mostrar o borrar la fila elegida</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Alt+↑ ↓</source>
        <translation>Alt+↑ ↓</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>move it up, down</source>
        <translation>moverla arriba, abajo</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Ctrl+Z  Ctrl+Shift+Z</source>
        <translation>Ctrl+Z  Ctrl+Mayús+Z</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>undo, redo</source>
        <translation>deshacer, rehacer</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Page up, Page down</source>
        <translation>RePág, AvPág</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>through the lesson that plays</source>
        <translation>por la lección en curso</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Drag</source>
        <translation>Arrastrar</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>turn the model</source>
        <translation>girar el modelo</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+drag, middle</source>
        <translation>Mayús+arrastrar, central</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>shift the picture</source>
        <translation>desplazar la imagen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>zoom</source>
        <translation>acercar y alejar</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Double click</source>
        <translation>Doble clic</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>show a structure alone;</source>
        <translation>mostrar sola una estructura;</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>beside all of them: the view back</source>
        <translation>fuera de ellas: recuperar la vista</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>press the focused button</source>
        <translation>pulsar el botón con el foco</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>F11, Esc</source>
        <translation>F11, Esc</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>full screen, and back</source>
        <translation>pantalla completa, y volver</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>this page</source>
        <translation>esta página</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>principles and safety</source>
        <translation>principios y seguridad</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>close the program</source>
        <translation>cerrar el programa</translation>
    </message>
</context>
<context>
    <name>viewer.ui.audience</name>
    <message>
        <location filename="../../viewer/ui/audience.py"/>
        <source>Presentation — Massage Atlas</source>
        <translation>Presentación — Massage Atlas</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/audience.py"/>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
</context>
<context>
    <name>viewer.ui.bookmarks_page</name>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Technique missing</source>
        <translation>Falta la técnica</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Bookmark this moment</source>
        <translation>Marcar este momento</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Keep time, view and layers under a name (Ctrl+D)</source>
        <translation>Guardar tiempo, vista y capas con un nombre (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Import, export, undo</source>
        <translation>Importar, exportar, deshacer</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>More about bookmarks</source>
        <translation>Más sobre marcadores</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>There are no bookmarks yet. Stop at a moment worth keeping, turn the model as you like, and press Ctrl+D: time, view and layers come back with a double click. Files that somebody shares with you can be dropped on the window.</source>
        <translation>Aún no hay marcadores. Deténgase en un momento que merezca guardarse, gire el modelo como quiera y pulse Ctrl+D: tiempo, vista y capas vuelven con un doble clic. Los archivos que alguien comparta con usted se pueden soltar sobre la ventana.</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Name of the bookmark</source>
        <translation>Nombre del marcador</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Note of the bookmark</source>
        <translation>Nota del marcador</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Bring time, view and layers back (double click, Return)</source>
        <translation>Recuperar tiempo, vista y capas (doble clic, Intro)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Delete the bookmark (Del)</source>
        <translation>Borrar el marcador (Supr)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Delete the bookmark</source>
        <translation>Borrar el marcador</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Import bookmarks or a lesson…</source>
        <translation>Importar marcadores o una lección…</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Export all bookmarks…</source>
        <translation>Exportar todos los marcadores…</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>viewer.ui.camera_menu</name>
    <message>
        <location filename="../../viewer/ui/camera_menu.py"/>
        <source>The camera goes along with the working hands; turn and distance stay yours</source>
        <translation>La cámara acompaña a las manos que trabajan; giro y distancia siguen como estaban</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/camera_menu.py"/>
        <source>Neither steps nor techniques move the camera; the keys for views still do</source>
        <translation>Ni pasos ni técnicas mueven la cámara; las teclas de las vistas sí</translation>
    </message>
</context>
<context>
    <name>viewer.ui.caption_menu</name>
    <message>
        <location filename="../../viewer/ui/caption_menu.py"/>
        <source>Small captions</source>
        <translation>Subtítulos pequeños</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/caption_menu.py"/>
        <source>Medium captions</source>
        <translation>Subtítulos medianos</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/caption_menu.py"/>
        <source>Large captions</source>
        <translation>Subtítulos grandes</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/caption_menu.py"/>
        <source>What the giver does now, written over the picture</source>
        <translation>Lo que hace ahora el masajista, escrito sobre la imagen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/caption_menu.py"/>
        <source>Speak the steps (no voice here)</source>
        <translation>Leer los pasos (aquí sin voz)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/caption_menu.py"/>
        <source>When the receiver breathes in and out</source>
        <translation>Cuándo el receptor inspira y espira</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/caption_menu.py"/>
        <source>With this computer's own voice</source>
        <translation>Con la voz de este ordenador</translation>
    </message>
</context>
<context>
    <name>viewer.ui.caption_signs</name>
    <message>
        <location filename="../../viewer/ui/caption_signs.py"/>
        <source>No pressure</source>
        <translation>Sin presión</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/caption_signs.py"/>
        <source>Light pressure</source>
        <translation>Presión ligera</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/caption_signs.py"/>
        <source>Medium pressure</source>
        <translation>Presión media</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/caption_signs.py"/>
        <source>Firm pressure</source>
        <translation>Presión firme</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/caption_signs.py"/>
        <source>Breathe in</source>
        <translation>Inspirar</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/caption_signs.py"/>
        <source>Breathe out</source>
        <translation>Espirar</translation>
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
        <translation>Grande</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/comfort_menu.py"/>
        <source>Very large</source>
        <translation>Muy grande</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/comfort_menu.py"/>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/comfort_menu.py"/>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/comfort_menu.py"/>
        <source>The camera goes to a view at once instead of gliding there</source>
        <translation>La cámara salta a una vista en vez de deslizarse hasta ella</translation>
    </message>
</context>
<context>
    <name>viewer.ui.ink_layer</name>
    <message>
        <location filename="../../viewer/ui/ink_layer.py"/>
        <source>Yellow, a whole line</source>
        <translation>Amarillo, línea continua</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/ink_layer.py"/>
        <source>Blue, dashed</source>
        <translation>Azul, a trazos</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/ink_layer.py"/>
        <source>Pink, dotted</source>
        <translation>Rosa, a puntos</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/ink_layer.py"/>
        <source>Lines: {count}</source>
        <translation>Líneas: {count}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/ink_layer.py"/>
        <source>Ink over the picture</source>
        <translation>Tinta sobre la imagen</translation>
    </message>
</context>
<context>
    <name>viewer.ui.key_names</name>
    <message>
        <location filename="../../viewer/ui/key_names.py"/>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/key_names.py"/>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/key_names.py"/>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/key_names.py"/>
        <source>PgUp</source>
        <translation>RePág</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/key_names.py"/>
        <source>PgDn</source>
        <translation>AvPág</translation>
    </message>
</context>
<context>
    <name>viewer.ui.language_menu</name>
    <message>
        <location filename="../../viewer/ui/language_menu.py"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/language_menu.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>viewer.ui.layers_panel</name>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Upper muscles</source>
        <translation>Músculos superiores</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Deep muscles</source>
        <translation>Músculos profundos</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Giver</source>
        <translation>Masajista</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Surface</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Skeleton</source>
        <translation>Esqueleto</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>X-ray</source>
        <translation>Rayos X</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Half and half</source>
        <translation>Mitad y mitad</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Pressure</source>
        <translation>Presión</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Where hands press, coloured and lettered (C)</source>
        <translation>Dónde presionan las manos, con colores y letras (C)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Path</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Where the hands go, and their stops in order (P)</source>
        <translation>Adónde van las manos, y sus paradas en orden (P)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>A ghost of the hands at their next stop (Shift+H)</source>
        <translation>Las manos como sombra en la parada siguiente (Mayús+H)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>The skin opens around the working hands (X)</source>
        <translation>La piel se abre alrededor de las manos que trabajan (X)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>One sees what the hands lie on (Shift+X)</source>
        <translation>Se ve sobre qué están las manos (Mayús+X)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Names of what is seen (N)</source>
        <translation>Nombres de lo que se ve (N)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Numbers of vertebrae and ribs (Shift+N)</source>
        <translation>Números de vértebras y costillas (Mayús+N)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Close the layers</source>
        <translation>Cerrar las capas</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Close (Shift+L)</source>
        <translation>Cerrar (Mayús+L)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Open side</source>
        <translation>Lado abierto</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>{share}, gone</source>
        <translation>{share}, oculta</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>{share}, solid</source>
        <translation>{share}, opaca</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>On the skin</source>
        <translation>Sobre la piel</translation>
    </message>
</context>
<context>
    <name>viewer.ui.lesson_strip</name>
    <message>
        <location filename="../../viewer/ui/lesson_strip.py"/>
        <source>Previous item of the lesson</source>
        <translation>Elemento anterior de la lección</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lesson_strip.py"/>
        <source>Previous item of the lesson (Page up)</source>
        <translation>Elemento anterior de la lección (RePág)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lesson_strip.py"/>
        <source>Next item of the lesson</source>
        <translation>Elemento siguiente de la lección</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lesson_strip.py"/>
        <source>End the lesson</source>
        <translation>Terminar la lección</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lesson_strip.py"/>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lesson_strip.py"/>
        <source>the end of the lesson</source>
        <translation>el final de la lección</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lesson_strip.py"/>
        <source>Next: {name} (Page down)</source>
        <translation>Siguiente: {name} (AvPág)</translation>
    </message>
</context>
<context>
    <name>viewer.ui.lessons_page</name>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Drag into this list what the lesson shows, or choose it below and press Return.</source>
        <translation>Arrastre a esta lista lo que la lección muestra, o elíjalo abajo y pulse Intro.</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>A lesson shows techniques, bookmarks and pages of words one after the other, with notes that only the teacher sees.</source>
        <translation>Una lección muestra técnicas, marcadores y páginas de texto una tras otra, con notas que solo ve quien enseña.</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Title of the lesson</source>
        <translation>Título de la lección</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>The lesson, item by item</source>
        <translation>La lección, elemento a elemento</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>What can be added</source>
        <translation>Lo que se puede añadir</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Play from here</source>
        <translation>Reproducir desde aquí</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Play the lesson from the chosen item (double click, Return)</source>
        <translation>Reproducir la lección desde el elemento elegido (doble clic, Intro)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Add to it</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Chosen item</source>
        <translation>Elemento elegido</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Title of the page</source>
        <translation>Título de la página</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Text; an empty line begins a paragraph</source>
        <translation>Texto; una línea vacía empieza un párrafo</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Text of the page</source>
        <translation>Texto de la página</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>The step to begin with</source>
        <translation>El paso con el que empieza</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Notes for the teacher</source>
        <translation>Notas para quien enseña</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Export this lesson…</source>
        <translation>Exportar esta lección…</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Other lessons</source>
        <translation>Otras lecciones</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Open another lesson</source>
        <translation>Abrir otra lección</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Begin a new lesson</source>
        <translation>Empezar una lección nueva</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>More about lessons</source>
        <translation>Más sobre lecciones</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Import, export, delete, undo</source>
        <translation>Importar, exportar, borrar, deshacer</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Take this item out</source>
        <translation>Quitar este elemento</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Take this item out of the lesson (Del)</source>
        <translation>Quitar este elemento de la lección (Supr)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Delete this lesson</source>
        <translation>Borrar esta lección</translation>
    </message>
</context>
<context>
    <name>viewer.ui.library</name>
    <message>
        <location filename="../../viewer/ui/library.py"/>
        <source>Import bookmarks or a lesson</source>
        <translation>Importar marcadores o una lección</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/library.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/library.py"/>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/library.py"/>
        <source>bookmarks</source>
        <translation>marcadores</translation>
    </message>
</context>
<context>
    <name>viewer.ui.mirror_picture</name>
    <message>
        <location filename="../../viewer/ui/mirror_picture.py"/>
        <source>Mirror image of the 3D view</source>
        <translation>Imagen especular de la vista 3D</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/mirror_picture.py"/>
        <source>Mirrored: as a left-handed giver</source>
        <translation>Reflejado: como un masajista zurdo</translation>
    </message>
</context>
<context>
    <name>viewer.ui.more_menu</name>
    <message>
        <location filename="../../viewer/ui/more_menu.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/more_menu.py"/>
        <source>More: what has no room in this bar</source>
        <translation>Más: lo que no cabe en esta barra</translation>
    </message>
</context>
<context>
    <name>viewer.ui.notices</name>
    <message>
        <location filename="../../viewer/ui/notices.py"/>
        <source>Dismiss the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/notices.py"/>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/notices.py"/>
        <source>Preparing</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/notices.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/notices.py"/>
        <source>Cancel preparing</source>
        <translation>Cancelar la preparación</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/notices.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/notices.py"/>
        <source>Preparing what lies under the skin …  {percent} %</source>
        <translation>Se prepara lo que hay bajo la piel …  {percent} %</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/notices.py"/>
        <source>Preparing the movement for these two people …  {percent} %</source>
        <translation>Se prepara el movimiento para estas dos personas …  {percent} %</translation>
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
        <translation>{count} vistas: {views}; la activa es la {place}</translation>
    </message>
</context>
<context>
    <name>viewer.ui.pane_menu</name>
    <message>
        <location filename="../../viewer/ui/pane_menu.py"/>
        <source>One pane</source>
        <translation>Una vista</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/pane_menu.py"/>
        <source>Two panes</source>
        <translation>Dos vistas</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/pane_menu.py"/>
        <source>Four panes</source>
        <translation>Cuatro vistas</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/pane_menu.py"/>
        <source>Next pane</source>
        <translation>Vista siguiente</translation>
    </message>
</context>
<context>
    <name>viewer.ui.pen</name>
    <message>
        <location filename="../../viewer/ui/pen.py"/>
        <source>Pen: {ink}</source>
        <translation>Lápiz: {ink}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/pen.py"/>
        <source>No pen</source>
        <translation>Sin lápiz</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/pen.py"/>
        <source>Ink stays until it is erased</source>
        <translation>La tinta se queda hasta que se borre</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/pen.py"/>
        <source>Ink fades</source>
        <translation>La tinta se desvanece</translation>
    </message>
</context>
<context>
    <name>viewer.ui.picture_copy</name>
    <message>
        <location filename="../../viewer/ui/picture_copy.py"/>
        <source>The audience's picture</source>
        <translation>La imagen del público</translation>
    </message>
</context>
<context>
    <name>viewer.ui.practice_page</name>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>Place the hands</source>
        <translation>Colocar las manos</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>What a hand feels first</source>
        <translation>Lo que una mano nota primero</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>Stop</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>Leave the practice (Esc)</source>
        <translation>Salir de la práctica (Esc)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>Click the skin. By keys: the arrows move a cross, finely with Shift, and Return answers.</source>
        <translation>Haga clic en la piel. Con teclas: las flechas mueven una cruz, con Mayús poco a poco, e Intro responde.</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>Hint: {hint}</source>
        <translation>Pista: {hint}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>Finding the places on this body …</source>
        <translation>Se buscan los lugares en este cuerpo …</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>Right: {question}</source>
        <translation>Bien: {question}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>Not yet: {question}</source>
        <translation>Aún no: {question}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>How it went</source>
        <translation>Cómo ha ido</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>{right} of {count} right</source>
        <translation>{right} de {count} bien</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>Question {number} of {count}, {right} right so far</source>
        <translation>Pregunta {number} de {count}, {right} bien hasta ahora</translation>
    </message>
</context>
<context>
    <name>viewer.ui.presenter</name>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Step {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Item {number} of {count}</source>
        <translation>Elemento {number} de {count}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Notes — Massage Atlas</source>
        <translation>Notas — Massage Atlas</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Notes for the one who presents</source>
        <translation>Notas para quien presenta</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Now: {name}</source>
        <translation>Ahora: {name}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Swap screens</source>
        <translation>Intercambiar pantallas</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Reset</source>
        <translation>Poner a cero</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Pen</source>
        <translation>Lápiz</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Ink stays</source>
        <translation>Tinta fija</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Black screen</source>
        <translation>Pantalla negra</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>White screen</source>
        <translation>Pantalla blanca</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Stop the clock, or let it go on</source>
        <translation>Parar el reloj o dejarlo seguir</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Clock back to nought</source>
        <translation>Reloj a cero</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Audience's picture on the next screen</source>
        <translation>La imagen del público en la otra pantalla</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>End the presentation</source>
        <translation>Terminar la presentación</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>The next technique, or the end.</source>
        <translation>La técnica siguiente o el final.</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>round {number} of {count}</source>
        <translation>ronda {number} de {count}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>The end of the lesson.</source>
        <translation>El final de la lección.</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Mistakes</source>
        <translation>Errores</translation>
    </message>
</context>
<context>
    <name>viewer.ui.presenting</name>
    <message>
        <location filename="../../viewer/ui/presenting.py"/>
        <source>Captions: {size}</source>
        <translation>Subtítulos: {size}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting.py"/>
        <source>This is the end.</source>
        <translation>Este es el final.</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting.py"/>
        <source>This is the beginning.</source>
        <translation>Este es el principio.</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting.py"/>
        <source>This is the last technique.</source>
        <translation>Esta es la última técnica.</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting.py"/>
        <source>This is the first technique.</source>
        <translation>Esta es la primera técnica.</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting.py"/>
        <source>Preparing …  {percent} %</source>
        <translation>Preparación …  {percent} %</translation>
    </message>
</context>
<context>
    <name>viewer.ui.presenting_keys</name>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>Presenting</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>Next technique</source>
        <translation>Técnica siguiente</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>Previous technique</source>
        <translation>Técnica anterior</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>Lay the pen down</source>
        <translation>Dejar el lápiz</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>Take back the last line</source>
        <translation>Deshacer el último trazo</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>Erase all ink</source>
        <translation>Borrar toda la tinta</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>Larger captions</source>
        <translation>Subtítulos más grandes</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>Smaller captions</source>
        <translation>Subtítulos más pequeños</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>Notes for you</source>
        <translation>Notas para usted</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>present: from the start, from here</source>
        <translation>presentar: desde el principio, desde aquí</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>end it; either button of a clicker does</source>
        <translation>terminar; vale cualquier botón del mando</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>next step; with Shift the next technique</source>
        <translation>paso siguiente; con Mayús, técnica siguiente</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>previous step; with Shift the technique</source>
        <translation>paso anterior; con Mayús, la técnica</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>black or white screen; again: the picture</source>
        <translation>pantalla negra o blanca; otra vez: la imagen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>take or lay down the pen, and its colour</source>
        <translation>tomar o dejar el lápiz, y su color</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>ink stays or fades; take back; erase</source>
        <translation>tinta fija o que se va; deshacer; borrar</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>larger, smaller captions</source>
        <translation>subtítulos más grandes, más pequeños</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>notes for you; the other screen</source>
        <translation>notas para usted; la otra pantalla</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>the clock: stop, back to nought</source>
        <translation>el reloj: parar, a cero</translation>
    </message>
</context>
<context>
    <name>viewer.ui.pressure_curve</name>
    <message>
        <location filename="../../viewer/ui/pressure_curve.py"/>
        <source>Pressure: {pressure}</source>
        <translation>Presión: {pressure}</translation>
    </message>
</context>
<context>
    <name>viewer.ui.principles_page</name>
    <message>
        <location filename="../../viewer/ui/principles_page.py"/>
        <source>Go on to the techniques</source>
        <translation>Seguir a las técnicas</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/principles_page.py"/>
        <source>Go on to the techniques; F2 brings this page back</source>
        <translation>Seguir a las técnicas; F2 recupera esta página</translation>
    </message>
</context>
<context>
    <name>viewer.ui.rules_line</name>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>holds</source>
        <translation>se cumple</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>worth a look</source>
        <translation>conviene revisar</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>broken</source>
        <translation>incumplida</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>nothing to measure</source>
        <translation>nada que medir</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>All rules</source>
        <translation>Todas las reglas</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>Every rule, with what was measured</source>
        <translation>Cada regla, con lo que se midió</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>{title}, {count} worth a look</source>
        <translation>{title}, {count} por revisar</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>{what}. {remedy}</source>
        <translation>{what}. {remedy}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>Worth a look: {what}</source>
        <translation>Conviene revisar: {what}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>{rule}: {verdict}</source>
        <translation>{rule}: {verdict}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>Checking the rules …</source>
        <translation>Se comprueban las reglas …</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>1 rule broken</source>
        <translation>1 regla incumplida</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>{count} rules broken</source>
        <translation>{count} reglas incumplidas</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>Not at this moment; the bar below shows where.</source>
        <translation>No en este momento; la barra de abajo muestra dónde.</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>1 rule holds</source>
        <translation>1 regla se cumple</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>{count} rules hold</source>
        <translation>{count} reglas se cumplen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>All rules hold</source>
        <translation>Todas las reglas se cumplen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>All {count} rules hold</source>
        <translation>Las {count} reglas se cumplen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>Broken: {what}</source>
        <translation>Incumplida: {what}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>Is it done as it should be?</source>
        <translation>¿Se hace como debe hacerse?</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>Go to {time}</source>
        <translation>Ir a {time}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>Go to the worst moment</source>
        <translation>Ir al peor momento</translation>
    </message>
</context>
<context>
    <name>viewer.ui.scrub_bar</name>
    <message>
        <location filename="../../viewer/ui/scrub_bar.py"/>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
</context>
<context>
    <name>viewer.ui.search_box</name>
    <message>
        <location filename="../../viewer/ui/search_box.py"/>
        <source>Bone or muscle, English or Latin</source>
        <translation>Hueso o músculo, también en latín</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/search_box.py"/>
        <source>Search for a structure</source>
        <translation>Buscar una estructura</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/search_box.py"/>
        <source>Structures found</source>
        <translation>Estructuras encontradas</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/search_box.py"/>
        <source>The names of the structures are not there yet.</source>
        <translation>Los nombres de las estructuras aún no están.</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/search_box.py"/>
        <source>Nothing of that name. Try the beginning of a word: rhom, scap, T7.</source>
        <translation>Nada con ese nombre. Pruebe con el comienzo de una palabra: romb, escap, T7.</translation>
    </message>
</context>
<context>
    <name>viewer.ui.section_handles</name>
    <message>
        <location filename="../../viewer/ui/section_handles.py"/>
        <source>Beginning of the looped section</source>
        <translation>Principio del bucle</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/section_handles.py"/>
        <source>End of the looped section</source>
        <translation>Final del bucle</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/section_handles.py"/>
        <source>Looped section: {letter} at {time}</source>
        <translation>Bucle: {letter} en {time}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/section_handles.py"/>
        <source>Loop the whole technique again ({keys})</source>
        <translation>Repetir otra vez toda la técnica ({keys})</translation>
    </message>
</context>
<context>
    <name>viewer.ui.share_note</name>
    <message>
        <location filename="../../viewer/ui/share_note.py"/>
        <source>Picture at {percent} % size so that it plays smoothly</source>
        <translation>Imagen al {percent} % para que se vea fluida</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/share_note.py"/>
        <source>Picture at {percent} %</source>
        <translation>Imagen al {percent} %</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/share_note.py"/>
        <source>Always the whole picture size</source>
        <translation>Siempre la imagen a tamaño completo</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/share_note.py"/>
        <source>Otherwise a slow computer plays a smaller picture, stretched, before it drops pictures</source>
        <translation>Si no, un ordenador lento muestra una imagen más pequeña, ampliada, antes que omitir imágenes</translation>
    </message>
</context>
<context>
    <name>viewer.ui.side_menu</name>
    <message>
        <location filename="../../viewer/ui/side_menu.py"/>
        <source>The usual side is the other one, and the two hands exchange what they do</source>
        <translation>El lado habitual es el otro, y las dos manos intercambian lo que hacen</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_menu.py"/>
        <source>Usual side</source>
        <translation>Lado habitual</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_menu.py"/>
        <source>Left side</source>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_menu.py"/>
        <source>Right side</source>
        <translation>Lado derecho</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_menu.py"/>
        <source>At the receiver's</source>
        <translation>Respecto al receptor</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_menu.py"/>
        <source>Left-handed</source>
        <translation>Zurdo</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_menu.py"/>
        <source>Change sides</source>
        <translation>Cambiar de lado</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_menu.py"/>
        <source>Usual side: left</source>
        <translation>Lado habitual: izquierda</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_menu.py"/>
        <source>Usual side: right</source>
        <translation>Lado habitual: derecha</translation>
    </message>
</context>
<context>
    <name>viewer.ui.side_panel</name>
    <message>
        <location filename="../../viewer/ui/side_panel.py"/>
        <source>Anatomy</source>
        <translation>Anatomía</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_panel.py"/>
        <source>Principles and safety (F2)</source>
        <translation>Principios y seguridad (F2)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_panel.py"/>
        <source>Techniques</source>
        <translation>Técnicas</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_panel.py"/>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_panel.py"/>
        <source>Go to this step, with its view</source>
        <translation>Ir a este paso y a su vista</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_panel.py"/>
        <source>{title}  ·  yours</source>
        <translation>{title}  ·  propia</translation>
    </message>
</context>
<context>
    <name>viewer.ui.side_stack</name>
    <message>
        <location filename="../../viewer/ui/side_stack.py"/>
        <source>Techniques and their steps</source>
        <translation>Las técnicas y sus pasos</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_stack.py"/>
        <source>Moments that were kept (Ctrl+B)</source>
        <translation>Momentos guardados (Ctrl+B)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_stack.py"/>
        <source>Lessons, to build and to play (Ctrl+L)</source>
        <translation>Lecciones, para crear y reproducir (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>viewer.ui.speaking</name>
    <message>
        <location filename="../../viewer/ui/speaking.py"/>
        <source>{count} characters have no glyph: {some}</source>
        <translation>{count} caracteres no se pueden mostrar: {some}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/speaking.py"/>
        <source>This computer has no font with Chinese characters. Texts stay English.</source>
        <translation>Este ordenador no tiene ninguna fuente con caracteres chinos. Los textos siguen en inglés.</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/speaking.py"/>
        <source>Some characters cannot be shown.</source>
        <translation>Algunos caracteres no se pueden mostrar.</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/speaking.py"/>
        <source>The translation cannot be read. Texts stay English.</source>
        <translation>La traducción no se puede leer. Los textos siguen en inglés.</translation>
    </message>
</context>
<context>
    <name>viewer.ui.speed_menu</name>
    <message>
        <location filename="../../viewer/ui/speed_menu.py"/>
        <source>Speed</source>
        <translation>Velocidad</translation>
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
        <translation>No hay nada seleccionado. Haga clic en una estructura de la imagen o búsquela con Ctrl+F.</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/structure_card.py"/>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/structure_card.py"/>
        <source>Show alone</source>
        <translation>Mostrar sola</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/structure_card.py"/>
        <source>Bring to the middle</source>
        <translation>Llevar al centro</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/structure_card.py"/>
        <source>Select it; once more for the other side</source>
        <translation>Seleccionar; otra vez para el otro lado</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/structure_card.py"/>
        <source>Select it</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/structure_card.py"/>
        <source>This technique works on</source>
        <translation>Esta técnica trabaja</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/structure_card.py"/>
        <source>Where people differ</source>
        <translation>En qué difieren las personas</translation>
    </message>
</context>
<context>
    <name>viewer.ui.telling</name>
    <message>
        <location filename="../../viewer/ui/telling.py"/>
        <source>the giver at the receiver's left</source>
        <translation>el masajista a la izquierda del receptor</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/telling.py"/>
        <source>the giver at the receiver's right</source>
        <translation>el masajista a la derecha del receptor</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/telling.py"/>
        <source>{time} of {whole}</source>
        <translation>{time} de {whole}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/telling.py"/>
        <source>The screen is black</source>
        <translation>La pantalla está en negro</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/telling.py"/>
        <source>The screen is white</source>
        <translation>La pantalla está en blanco</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/telling.py"/>
        <source>{name} is selected</source>
        <translation>Selección: {name}</translation>
    </message>
</context>
<context>
    <name>viewer.ui.title_bar</name>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Tan</source>
        <translation>Bronceado</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Deep</source>
        <translation>Intenso</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>No checks</source>
        <translation>Sin comprobaciones</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Checks: broken rules</source>
        <translation>Comprobar: reglas incumplidas</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Checks: warnings too</source>
        <translation>Comprobar: también avisos</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Receiver: woman</source>
        <translation>Receptor: mujer</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Receiver: woman, heavy</source>
        <translation>Receptor: mujer, robusta</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Receiver: woman, athletic</source>
        <translation>Receptor: mujer, atlética</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Receiver: man</source>
        <translation>Receptor: hombre</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Receiver: man, heavy</source>
        <translation>Receptor: hombre, robusto</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Receiver: man, athletic</source>
        <translation>Receptor: hombre, atlético</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Giver: woman</source>
        <translation>Masajista: mujer</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Giver: woman, heavy</source>
        <translation>Masajista: mujer, robusta</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Giver: woman, athletic</source>
        <translation>Masajista: mujer, atlética</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Giver: man</source>
        <translation>Masajista: hombre</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Giver: man, heavy</source>
        <translation>Masajista: hombre, robusto</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Giver: man, athletic</source>
        <translation>Masajista: hombre, atlético</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>View (Alt+1 to Alt+6; R brings it back)</source>
        <translation>Vista (Alt+1 a Alt+6; R la recupera)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Layers: skin, muscles, bones (Shift+L)</source>
        <translation>Capas: piel, músculos, huesos (Mayús+L)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Search for a bone or muscle (Ctrl+F)</source>
        <translation>Buscar un hueso o músculo (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Present</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Present on the whole screen (F5)</source>
        <translation>Presentar a pantalla completa (F5)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Display</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Theme, text size, language, checks, full screen, principles, keys and help</source>
        <translation>Colores, tamaño del texto, idioma, comprobaciones, pantalla completa, principios, teclas y ayuda</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Side panel</source>
        <translation>Panel lateral</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Skin tone</source>
        <translation>Tono de piel</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Who receives the massage</source>
        <translation>Quién recibe el masaje</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Who gives the massage, and at which side (M)</source>
        <translation>Quién da el masaje, y en qué lado (M)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Hide the side panel</source>
        <translation>Ocultar el panel lateral</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Show the side panel</source>
        <translation>Mostrar el panel lateral</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>View: {view}</source>
        <translation>Vista: {view}</translation>
    </message>
</context>
<context>
    <name>viewer.ui.transport_bar</name>
    <message>
        <location filename="../../viewer/ui/transport_bar.py"/>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/transport_bar.py"/>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/transport_bar.py"/>
        <source>Previous step (Shift+Left)</source>
        <translation>Paso anterior (Mayús+Izquierda)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/transport_bar.py"/>
        <source>Next step (Shift+Right)</source>
        <translation>Paso siguiente (Mayús+Derecha)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/transport_bar.py"/>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/transport_bar.py"/>
        <source>Speed ([ slower, ] faster, \ normal)</source>
        <translation>Velocidad ([ más lento, ] más rápido, \ normal)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/transport_bar.py"/>
        <source>Speed {speed}</source>
        <translation>Velocidad {speed}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/transport_bar.py"/>
        <source>Pause (Space)</source>
        <translation>Pausa (Espacio)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/transport_bar.py"/>
        <source>Loop: on</source>
        <translation>Bucle: sí</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/transport_bar.py"/>
        <source>Loop: off</source>
        <translation>Bucle: no</translation>
    </message>
</context>
<context>
    <name>viewer.ui.viewport</name>
    <message>
        <location filename="../../viewer/ui/viewport.py"/>
        <source>3D view</source>
        <translation>Vista 3D</translation>
    </message>
</context>
<context>
    <name>viewer.check.rules</name>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>what presses touches the skin</source>
        <translation>lo que presiona toca la piel</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>no hand is inside the skin</source>
        <translation>ninguna mano está dentro de la piel</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>hands, arms and bodies do not pass through each other</source>
        <translation>manos, brazos y cuerpos no se atraviesan</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>nothing presses on the spine</source>
        <translation>nada presiona sobre la columna</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>the pressure ends before the shoulder blade</source>
        <translation>la presión termina antes de la escápula</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>presses lie between the ribs, one space after the other</source>
        <translation>se presiona entre las costillas, un espacio tras otro</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>presses lie on the openings of the sacrum</source>
        <translation>se presiona sobre los orificios del sacro</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>only light pressure on the lowest ribs and over the kidneys</source>
        <translation>solo presión ligera sobre las últimas costillas y sobre los riñones</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>nothing presses on the coccyx</source>
        <translation>nada presiona sobre el cóccix</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>the first press is light, and none is more than a rung firmer than the one before</source>
        <translation>la primera presión es ligera, y ninguna sube más de un grado respecto a la anterior</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>hands do not skid over the skin</source>
        <translation>las manos no patinan sobre la piel</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>press and release keep time with the breath</source>
        <translation>presionar y soltar siguen la respiración</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>rocking is slow</source>
        <translation>el balanceo es lento</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>the whole body answers the rocking</source>
        <translation>todo el cuerpo responde al balanceo</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>joints turn no further than a person's</source>
        <translation>las articulaciones no giran más que las de una persona</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>no locked elbow, no shoulder above the ear</source>
        <translation>ningún codo bloqueado, ningún hombro por encima de la oreja</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>nothing jumps or slides</source>
        <translation>nada salta ni resbala</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>an instruction is lit at every moment</source>
        <translation>en todo momento hay una instrucción encendida</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>working patch to skin, median</source>
        <translation>superficie que trabaja hasta la piel, mediana</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>our own, from contacts measured in trials; aim 1 and 2 mm</source>
        <translation>propio, de contactos medidos en ensayos; objetivo 1 y 2 mm</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>working patch to skin, nine tenths of it</source>
        <translation>superficie que trabaja hasta la piel, nueve décimas partes</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>working patch inside the skin</source>
        <translation>superficie que trabaja dentro de la piel</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>any part of a hand inside the skin</source>
        <translation>cualquier parte de una mano dentro de la piel</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>what rests, in the skin as it would lie without it</source>
        <translation>lo que descansa, dentro de la piel tal como estaría sin ello</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>aim of the design</source>
        <translation>objetivo del diseño</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>end of the finger that is furthest from the skin, while its hand presses</source>
        <translation>punta del dedo más alejado de la piel mientras su mano presiona</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>our own: fingers lie relaxed, they are not held up</source>
        <translation>propio: los dedos reposan relajados, no se mantienen en alto</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>hands and forearms apart</source>
        <translation>manos y antebrazos separados</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>a pair of solid bodies</source>
        <translation>un par de cuerpos sólidos</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>giver's hands and forearms from the giver's own body</source>
        <translation>manos y antebrazos del masajista respecto a su propio cuerpo</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>giver's body from the receiver's</source>
        <translation>cuerpo del masajista respecto al del receptor</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>hands and forearms in the receiver's sheet</source>
        <translation>manos y antebrazos dentro de la sábana del receptor</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>our own: folded, the sheet is 8 mm thick, and a hand presses it together</source>
        <translation>propio: doblada, la sábana tiene 8 mm de grosor, y una mano la comprime</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>inner edge of what presses deep, from the spinous tips</source>
        <translation>borde interior de lo que presiona hondo, desde las puntas de las apófisis espinosas</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>megahowto; leaf.tv; howcast; bliss2massage; daibio</source>
        <translation>megahowto; leaf.tv; howcast; bliss2massage; daibio</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>the same over the sacrum</source>
        <translation>lo mismo sobre el sacro</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>what rests across the spine, in the skin as it would lie without it</source>
        <translation>lo que descansa sobre la columna, dentro de la piel tal como estaría sin ello</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>our own: resting fingers may lie over the spine, but not press there</source>
        <translation>propio: los dedos en reposo pueden quedar sobre la columna, pero no presionar ahí</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>inner edge of a heel where it begins to press</source>
        <translation>borde interior de un talón de la mano donde empieza a presionar</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>derived; two finger widths from the spine to its middle is taught</source>
        <translation>derivado; se enseñan dos dedos de ancho desde la columna hasta su centro</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>centre of the pressure before the border of the shoulder blade</source>
        <translation>centro de la presión antes del borde de la escápula</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>Sobush 1996 and Sci Rep 2021 for the border; the instruction for the stop</source>
        <translation>Sobush 1996 y Sci Rep 2021 para el borde; la instrucción para el final</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>the same at the end of the way outward</source>
        <translation>lo mismo al final del camino hacia fuera</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>the instruction: at the shoulder blades</source>
        <translation>la instrucción: en las escápulas</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>way outward of the pressure</source>
        <translation>camino de la presión hacia fuera</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>derived</source>
        <translation>derivado</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>centre of a press from the middle of the space, over half of its height</source>
        <translation>centro de una presión desde la mitad del espacio, entre la mitad de su altura</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>times</source>
        <translation>veces</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>measured on our ribs; no publication found</source>
        <translation>medido en nuestras costillas; no se halló publicación</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>centre of a thumb between ribs from the midline, in a person of 1.70 m</source>
        <translation>centro de un pulgar entre costillas desde la línea media, en una persona de 1,70 m</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>derived from the spine's edge and the muscle's ridge</source>
        <translation>derivado del borde de la columna y de la cresta del músculo</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>thumb off the line of the space</source>
        <translation>pulgar desviado de la línea del espacio</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>the instruction: along the gap; our own, by eye, for what a wrist allows</source>
        <translation>la instrucción: a lo largo del espacio; medida propia, a ojo, de lo que permite una muñeca</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>presses of one hand</source>
        <translation>presiones de una mano</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>derived from eleven spaces</source>
        <translation>derivado de once espacios</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>from one press to the next</source>
        <translation>de una presión a la siguiente</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>derived from the ribs' pitch</source>
        <translation>derivado de la separación de las costillas</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>centre of a press from the opening, sideways</source>
        <translation>centro de una presión desde el orificio, de lado</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>Kim 2023; Deveneau 2015</source>
        <translation>Kim 2023; Deveneau 2015</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>the same, along</source>
        <translation>lo mismo, a lo largo</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>s00276-010-0735-0; Deveneau 2015</source>
        <translation>s00276-010-0735-0; Deveneau 2015</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>centre of a thumb on the sacrum from the midline, in a person of 1.70 m</source>
        <translation>centro de un pulgar sobre el sacro desde la línea media, en una persona de 1,70 m</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>the same at S4</source>
        <translation>lo mismo en S4</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>the instruction: four presses</source>
        <translation>la instrucción: cuatro presiones</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>pressure near ribs 11 and 12 or over a kidney</source>
        <translation>presión cerca de las costillas 11 y 12 o sobre un riñón</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>of 1</source>
        <translation>de 1</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>Luchau 2012; Gray (doctorsgates)</source>
        <translation>Luchau 2012; Gray (doctorsgates)</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>lowest point of what presses deep, below S4</source>
        <translation>punto más bajo de lo que presiona hondo, por debajo de S4</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>“Non si eseguono pressioni sul coccige”</source>
        <translation>«Non si eseguono pressioni sul coccige»</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>greatest pressure of the first round</source>
        <translation>mayor presión de la primera ronda</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>Roberts 2011</source>
        <translation>Roberts 2011</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>rungs up from one round to the next</source>
        <translation>grados que sube de una ronda a la siguiente</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>rungs</source>
        <translation>grados</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>press on the out-breath (bliss2massage), 10 to 15 breaths a minute</source>
        <translation>presionar en la espiración (bliss2massage), de 10 a 15 respiraciones por minuto</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>time without an instruction</source>
        <translation>tiempo sin instrucción</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>by construction</source>
        <translation>por construcción</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>shortest time that an instruction is lit</source>
        <translation>menor tiempo que una instrucción está encendida</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>our own, by eye; no publication</source>
        <translation>propio, a ojo; sin publicación</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>working patch over the skin under it</source>
        <translation>superficie que trabaja sobre la piel de debajo</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>cm/s</source>
        <translation>cm/s</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>pleasant stroking 1 to 10 cm/s, hal-02357515</source>
        <translation>caricia agradable de 1 a 10 cm/s, hal-02357515</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>sudden change of speed within a fifteenth of a second</source>
        <translation>cambio brusco de velocidad en un quinceavo de segundo</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>mm/s</source>
        <translation>mm/s</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>acceleration</source>
        <translation>aceleración</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>m/s²</source>
        <translation>m/s²</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>three times what rocking needs</source>
        <translation>tres veces lo que necesita el balanceo</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>knee or foot sliding on the floor</source>
        <translation>rodilla o pie que resbala en el suelo</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>from the end back to the beginning</source>
        <translation>del final de vuelta al principio</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>swings in a second</source>
        <translation>vaivenes por segundo</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>Waugh 2007; massagemag.com</source>
        <translation>Waugh 2007; massagemag.com</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>pelvis turns, peak to peak</source>
        <translation>la pelvis gira, de extremo a extremo</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>design of the rocking; Waugh 2007 for its kind</source>
        <translation>diseño del balanceo; Waugh 2007 para su tipo</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>chest turns, peak to peak</source>
        <translation>el tórax gira, de extremo a extremo</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>head moves, peak to peak</source>
        <translation>la cabeza se mueve, de extremo a extremo</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>arm, thigh or foot moves, peak to peak</source>
        <translation>brazo, muslo o pie se mueve, de extremo a extremo</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>head and feet follow the trunk after</source>
        <translation>la cabeza y los pies siguen al tronco tras</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>wrist bent back, loaded</source>
        <translation>muñeca doblada hacia atrás, cargada</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>American Academy of Orthopaedic Surgeons 1965, as commonly reprinted; 85 under load is usual</source>
        <translation>American Academy of Orthopaedic Surgeons 1965, como suele reimprimirse; 85 con carga es habitual</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>wrist bent back, free</source>
        <translation>muñeca doblada hacia atrás, libre</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>American Academy of Orthopaedic Surgeons 1965, as commonly reprinted</source>
        <translation>American Academy of Orthopaedic Surgeons 1965, como suele reimprimirse</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>wrist bent to the little finger</source>
        <translation>muñeca doblada hacia el meñique</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>forearm turned from its middle</source>
        <translation>antebrazo girado desde su centro</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>elbow bent</source>
        <translation>codo doblado</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>upper arm behind the trunk</source>
        <translation>brazo detrás del tronco</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>upper arm turned inward about itself</source>
        <translation>brazo girado hacia dentro sobre sí mismo</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>American Academy of Orthopaedic Surgeons 1965, as commonly reprinted; counted from the plane in which the arm is raised, as Wu 2005 does</source>
        <translation>American Academy of Orthopaedic Surgeons 1965, como suele reimprimirse; contado desde el plano en que se eleva el brazo, como en Wu 2005</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>finger bent at the knuckle</source>
        <translation>dedo doblado en el nudillo</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>finger bent in its middle joint</source>
        <translation>dedo doblado en la articulación media</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>finger bent in its end joint</source>
        <translation>dedo doblado en la articulación final</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>thumb bent at the knuckle</source>
        <translation>pulgar doblado en el nudillo</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>thumb bent in its end joint</source>
        <translation>pulgar doblado en la articulación final</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>neck bent forward</source>
        <translation>cuello doblado hacia delante</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>neck bent sideways</source>
        <translation>cuello doblado de lado</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>neck turned</source>
        <translation>cuello girado</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>trunk bent forward</source>
        <translation>tronco doblado hacia delante</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>trunk bent sideways</source>
        <translation>tronco doblado de lado</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>trunk turned</source>
        <translation>tronco girado</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>elbow bent while its hand presses</source>
        <translation>codo doblado mientras su mano presiona</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>American Academy of Orthopaedic Surgeons 1965, as commonly reprinted; never locked</source>
        <translation>American Academy of Orthopaedic Surgeons 1965, como suele reimprimirse; nunca bloqueado</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>shoulder to wrist, share of the arm's length</source>
        <translation>del hombro a la muñeca, parte de la longitud del brazo</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>shoulder below the ear</source>
        <translation>hombro por debajo de la oreja</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>taught: shoulders stay low</source>
        <translation>se enseña: los hombros quedan bajos</translation>
    </message>
</context>
<context>
    <name>viewer.check.anatomy_rules</name>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>bone points outside the skin</source>
        <translation>puntos de hueso fuera de la piel</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>Mouth and eye sockets do not count: there the skin's mesh turns into the head.</source>
        <translation>La boca y las órbitas no cuentan: ahí la malla de la piel entra en la cabeza.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>bone points outside the skin, lying</source>
        <translation>puntos de hueso fuera de la piel, tumbado</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>Of trunk, shoulders and pelvis.</source>
        <translation>De tronco, hombros y pelvis.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>muscle points outside the skin</source>
        <translation>puntos de músculo fuera de la piel</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>muscle points outside the skin, lying</source>
        <translation>puntos de músculo fuera de la piel, tumbado</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>bones and muscles that lie where their names do not say</source>
        <translation>huesos y músculos que no están donde dice su nombre</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>of all</source>
        <translation>de todos</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>Terminologia Anatomica 2; general anatomy</source>
        <translation>Terminologia Anatomica 2; anatomía general</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>Side, order from the head down, levels reached: each to one vertebra.</source>
        <translation>Lado, orden desde la cabeza hacia abajo, niveles alcanzados: cada uno con una vértebra de margen.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>least skin over a rib</source>
        <translation>piel mínima sobre una costilla</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>spinous tips from the skin's midline</source>
        <translation>puntas espinosas desde la línea media de la piel</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>inner border of the shoulder blade, where it is nearest the midline</source>
        <translation>borde interno de la escápula, donde está más cerca de la línea media</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>Sobush 1996; Kendall; Sci Rep 2021</source>
        <translation>Sobush 1996; Kendall; Sci Rep 2021</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>75 mm is taught, 82 to 86 mm was measured: so a band, not a line.</source>
        <translation>Se enseñan 75 mm, se midieron de 82 a 86 mm: por eso una franja, no una línea.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>the same border, where it is farthest</source>
        <translation>el mismo borde, donde está más lejos</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>lower angle of the shoulder blade</source>
        <translation>ángulo inferior de la escápula</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>Cooperstein 2015, five studies pooled</source>
        <translation>Cooperstein 2015, cinco estudios reunidos</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>T7 is taught, T8 was measured on average, T9 in some people: so a band, not a line.</source>
        <translation>Se enseña T7, de media se midió T8, en algunas personas T9: por eso una franja, no una línea.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>posterior superior iliac spine from the midline</source>
        <translation>espina ilíaca posterosuperior desde la línea media</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>teaching pages; no study of a population</source>
        <translation>páginas docentes; ningún estudio de población</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>the same spines above (+) or below S2</source>
        <translation>las mismas espinas por encima (+) o por debajo de S2</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>McGaugh 2007: S2 in 81 % on CT</source>
        <translation>McGaugh 2007: S2 en el 81 % en TC</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>the same spines from the skin's dimples</source>
        <translation>las mismas espinas desde los hoyuelos de la piel</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>McGaugh 2007; Chakraverty 2007</source>
        <translation>McGaugh 2007; Chakraverty 2007</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>top of the iliac crests</source>
        <translation>punto más alto de las crestas ilíacas</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>31 studies pooled, PMID 28928494</source>
        <translation>31 estudios reunidos, PMID 28928494</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>L4 on images of men, L4–L5 of women: so a band, not a line.</source>
        <translation>L4 en imágenes de hombres, L4–L5 de mujeres: por eso una franja, no una línea.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>C7 to the iliac spines, in a person of 1.70 m</source>
        <translation>C7 hasta las espinas ilíacas, en una persona de 1,70 m</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>Ernst 2013; Sci Rep 2021; ANSUR II</source>
        <translation>Ernst 2013; Sci Rep 2021; ANSUR II</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>lowest space between two ribs, behind</source>
        <translation>espacio más bajo entre dos costillas, por detrás</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>measured on our model; no publication found</source>
        <translation>medido en nuestro modelo; no se halló publicación</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>highest space between two ribs, behind</source>
        <translation>espacio más alto entre dos costillas, por detrás</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>middle of a space from the nearest bone</source>
        <translation>centro de un espacio desde el hueso más cercano</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>sacral foramina from their published places, sideways</source>
        <translation>agujeros sacros desde sus lugares publicados, de lado</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>the same, along the sacrum</source>
        <translation>lo mismo, a lo largo del sacro</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>left and right bones differ by</source>
        <translation>los huesos izquierdos y derechos difieren en</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>a vertebra below its upper neighbour, at least</source>
        <translation>una vértebra por debajo de su vecina superior, al menos</translation>
    </message>
</context>
<context>
    <name>viewer.check.remedies</name>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Choose a place that is flat enough for the hand, or another direction of the fingers.</source>
        <translation>Elija un lugar bastante plano para la mano, u otra dirección de los dedos.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Turn the fingers to where there is room for them, or press less.</source>
        <translation>Gire los dedos hacia donde haya sitio para ellos, o presione menos.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Give the two hands places, or directions of the fingers, further apart.</source>
        <translation>Dé a las dos manos lugares, o direcciones de los dedos, más separados.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Move the hand outward, away from the spine.</source>
        <translation>Mueva la mano hacia fuera, lejos de la columna.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>End the way outward a little earlier, before the shoulder blade.</source>
        <translation>Termine el camino hacia fuera un poco antes, delante de la escápula.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Press in the middle of the space, one space after the other.</source>
        <translation>Presione en el centro del espacio, un espacio tras otro.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Let the thumbs find the small hollows, one pair after the other.</source>
        <translation>Deje que los pulgares encuentren los pequeños huecos, un par tras otro.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Press no more than lightly here.</source>
        <translation>Aquí presione solo ligeramente.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Stay higher: nothing presses below the fourth hollow of the sacrum.</source>
        <translation>Quédese más arriba: nada presiona por debajo del cuarto hueco del sacro.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Begin lightly, and go only one rung firmer with each repeat.</source>
        <translation>Empiece con ligereza y suba solo un grado con cada repetición.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Take more time for this way, or make it shorter.</source>
        <translation>Tómese más tiempo para este camino, o hágalo más corto.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Let a press and its release take four to eight seconds.</source>
        <translation>Deje que una presión y su alivio duren de cuatro a ocho segundos.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Rock more slowly; 0.8 swings in a second are calm.</source>
        <translation>Balancee más despacio; 0,8 vaivenes por segundo son tranquilos.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Let the trunk roll further, or press in a little more.</source>
        <translation>Deje que el tronco ruede más, o presione un poco más.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Turn the fingers, or place the giver, so that the joint need not go so far.</source>
        <translation>Gire los dedos, o coloque al masajista, de modo que la articulación no tenga que ir tan lejos.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Place the giver nearer to the hands.</source>
        <translation>Coloque al masajista más cerca de las manos.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Take more time for this movement.</source>
        <translation>Tómese más tiempo para este movimiento.</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Let the first instruction begin at 0.0, and each last half a second at least.</source>
        <translation>Haga que la primera instrucción empiece en 0.0 y que cada una dure al menos medio segundo.</translation>
    </message>
</context>
<context>
    <name>viewer.state.bands</name>
    <message>
        <location filename="../../viewer/state/bands.py"/>
        <source>Lower tip: T7 to T9</source>
        <translation>Punta inferior: T7 a T9</translation>
    </message>
    <message>
        <location filename="../../viewer/state/bands.py"/>
        <source>Where the lower tip lies differs. Books often say the seventh thoracic spinous process; measured on people who stand it is the eighth on average, and anything from the seventh to the ninth is common. It moves with the arm, too: so the picture shows a band and not a line.</source>
        <translation>Varía dónde está la punta inferior. Los libros suelen decir la séptima apófisis espinosa torácica; medida en personas de pie es en promedio la octava, y es frecuente cualquiera de la séptima a la novena. También se mueve con el brazo: por eso la imagen muestra una banda y no una línea.</translation>
    </message>
    <message>
        <location filename="../../viewer/state/bands.py"/>
        <source>Top of the crest: L4 to L4–L5</source>
        <translation>Parte alta de la cresta: L4 a L4–L5</translation>
    </message>
    <message>
        <location filename="../../viewer/state/bands.py"/>
        <source>On X-rays the line between the two highest points of the hip bones crosses the fourth lumbar spinous process, in women more often the gap below it. A hand that feels for it through the skin stops up to one vertebra too high. The picture shows where the bone itself is.</source>
        <translation>En las radiografías, la línea entre los puntos más altos de los dos huesos coxales cruza la cuarta apófisis espinosa lumbar; en las mujeres, más a menudo el hueco de debajo. Una mano que la busca a través de la piel se detiene hasta una vértebra demasiado arriba. La imagen muestra dónde está el hueso mismo.</translation>
    </message>
    <message>
        <location filename="../../viewer/state/bands.py"/>
        <source>Most prominent: C6 or C7</source>
        <translation>Más saliente: C6 o C7</translation>
    </message>
    <message>
        <location filename="../../viewer/state/bands.py"/>
        <source>The bump that stands out most at the base of the neck is the seventh neck vertebra in only about half of all people; in a third it is the sixth, in some the fifth or the first thoracic one. Counting from it alone can put every level below one vertebra off.</source>
        <translation>El bulto que más sobresale en la base del cuello es la séptima vértebra cervical solo en cerca de la mitad de las personas; en un tercio es la sexta, en algunas la quinta o la primera torácica. Contar solo desde él puede desplazar en una vértebra todos los niveles de abajo.</translation>
    </message>
</context>
<context>
    <name>animations/stretch-between-shoulder-blades.stroke.yaml</name>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Stretching between the shoulder blades</source>
        <translation>Estirar entre las escápulas</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>A broad, unhurried stretch that releases the muscles between the spine and the shoulder blades. They tire when somebody sits bent forward for hours; pressed outward, away from the spine, they can let go.</source>
        <translation>Un estiramiento amplio y sin prisa que libera los músculos entre la columna y las escápulas. Se cansan cuando alguien pasa horas sentado e inclinado; presionados hacia fuera, lejos de la columna, pueden soltarse.</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Ask first: is touch on the back welcome today, and does anything hurt? Warm your hands and agree on a word that stops you at once.</source>
        <translation>Pregunte primero: ¿es hoy bienvenido el contacto en la espalda, duele algo? Caliente las manos y acuerde una palabra que le detenga al instante.</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Kneel up at the side and lean over from the hips. Lay both hands between the shoulder blades, the heel of one on each side of the spine, a finger's width clear of its bumps.</source>
        <translation>Póngase de rodillas al lado e inclínese desde las caderas. Coloque las dos manos entre las escápulas, el talón de una mano a cada lado de la columna, a un dedo de sus bultos.</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Wait for the breath to go out, then let your weight sink straight down into the heels of both hands. Let it grow slowly, and make the first round a light one.</source>
        <translation>Espere a que salga el aire y deje entonces que su peso baje recto a los talones de las dos manos. Déjelo crecer despacio y haga ligera la primera ronda.</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Keep that weight and move both heels slowly outward, towards the shoulders, about a finger's width in a second. The skin comes along: it is a stretch, not a slide.</source>
        <translation>Conserve ese peso y mueva los dos talones de las manos despacio hacia fuera, hacia los hombros, más o menos un dedo por segundo. La piel va con ellos: es estirar, no resbalar.</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Stop just before the edge of the shoulder blades. Ease the weight off while your hands stay where they are.</source>
        <translation>Deténgase justo antes del borde de las escápulas. Alivie el peso mientras las manos se quedan donde están.</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Float back to the spine with almost weightless hands, without losing touch, and repeat it all. Go a little deeper in the next round, but only if the back has softened and the breath stays calm.</source>
        <translation>Vuelva flotando a la columna con las manos casi sin peso, sin perder el contacto, y repítalo todo. En la ronda siguiente vaya un poco más hondo, pero solo si la espalda se ha ablandado y la respiración sigue tranquila.</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>After the last round, rest for a breath and lift both hands off slowly. Ask how it was, and whether lighter or deeper would be better next time.</source>
        <translation>Tras la última ronda, descanse una respiración y levante despacio las dos manos. Pregunte cómo ha sido y si la próxima vez sería mejor más ligero o más hondo.</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Starting on the spine itself. The inner edge of the hand stays beside the bumps, never on them.</source>
        <translation>Empezar sobre la columna misma. El borde interior de la mano queda junto a los bultos, nunca encima.</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Running up onto the shoulder blade. The pressure ends before its edge.</source>
        <translation>Subirse a la escápula. La presión termina antes de su borde.</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Sliding over dry skin. Sink in first, then take the skin along; use a little oil if it drags.</source>
        <translation>Resbalar sobre la piel seca. Primero húndase, luego llévese la piel; use un poco de aceite si tira.</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Pushing with bent, tense arms. Let the weight of the trunk do the work.</source>
        <translation>Empujar con los brazos doblados y tensos. Deje que trabaje el peso del tronco.</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Hurrying back, or losing touch on the way.</source>
        <translation>Volver con prisa o perder el contacto por el camino.</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Beginning firmly. A back that is surprised tightens.</source>
        <translation>Empezar con firmeza. Una espalda sorprendida se tensa.</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Never press on the spine.</source>
        <translation>No presione nunca sobre la columna.</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Stop at once at sharp pain, tingling or numbness.</source>
        <translation>Pare al instante ante dolor agudo, hormigueo o entumecimiento.</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Leave it out and ask a doctor first after an injury or an operation of the back, and with osteoporosis, blood thinners or a bleeding disorder, a blood clot, fever, cancer, a high-risk pregnancy, or back pain that nobody has explained.</source>
        <translation>No la haga y consulte antes a un médico tras una lesión o una operación de la espalda, y con osteoporosis, anticoagulantes o un trastorno hemorrágico, un coágulo de sangre, fiebre, cáncer, un embarazo de riesgo o dolor de espalda que nadie ha explicado.</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Keep off broken, burnt or inflamed skin.</source>
        <translation>Evite la piel herida, quemada o inflamada.</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Pressure is the receiver's choice. Ask, and watch the breath, the hands and the shoulders.</source>
        <translation>La presión la decide el receptor. Pregunte, y observe la respiración, las manos y los hombros.</translation>
    </message>
</context>
<context>
    <name>animations/press-between-ribs.stroke.yaml</name>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Pressing between the ribs</source>
        <translation>Presionar entre las costillas</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>It frees the muscles between the ribs. The thumbs step up the back beside the spine, from the lowest rib to the base of the neck, and press once between each rib and the next.</source>
        <translation>Libera los músculos entre las costillas. Los pulgares suben paso a paso por la espalda junto a la columna, desde la última costilla hasta la base del cuello, y presionan una vez entre cada costilla y la siguiente.</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Ask whether ribs and back are free of pain today. Kneel up at the side, beside the hips, turn towards the head, and feel for the lowest rib with flat hands.</source>
        <translation>Pregunte si hoy las costillas y la espalda están sin dolor. Póngase de rodillas al lado, junto a las caderas, vuélvase hacia la cabeza y busque la última costilla con las manos planas.</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Lay the pads of both thumbs on the muscle, one on each side of the spine and two finger widths from its bumps, just above the lowest rib. Each thumb lies along the gap.</source>
        <translation>Ponga las yemas de los dos pulgares sobre el músculo, una a cada lado de la columna y a dos dedos de sus bultos, justo encima de la última costilla. Cada pulgar queda a lo largo del espacio.</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>As the breath goes out, lean in slowly from the hips and let the pads sink into the muscle between the two ribs. Over the lowest two ribs stay light.</source>
        <translation>Cuando salga el aire, inclínese despacio desde las caderas y deje que las yemas se hundan en el músculo entre las dos costillas. Sobre las dos últimas costillas siga ligero.</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Rest there for about a second. The thumbs stay nearly straight, each backed by its own hand, and the fingers only lie.</source>
        <translation>Quédese ahí alrededor de un segundo. Los pulgares siguen casi rectos, cada uno apoyado por su propia mano, y los dedos solo reposan.</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Release while the breath comes in: ease the weight off slowly, until nothing presses any more.</source>
        <translation>Suelte mientras entra el aire: alivie el peso despacio, hasta que ya nada presione.</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Move up across the rib to the next gap, keeping to the side of the spine, and press and release again. Move yourself along rather than reaching. The last press is at the base of the neck.</source>
        <translation>Suba por encima de la costilla al espacio siguiente, siempre al lado de la columna, y vuelva a presionar y soltar. Desplácese usted en vez de estirarse. La última presión está en la base del cuello.</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Lift both hands slowly, leave time for a few breaths, and ask how it was and which gaps were tender.</source>
        <translation>Levante despacio las dos manos, deje tiempo para unas respiraciones y pregunte cómo ha sido y qué espacios estaban sensibles.</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Pressing with the tips of the thumbs. The nail digs in; the pad does not.</source>
        <translation>Presionar con las puntas de los pulgares. La uña se clava; la yema, no.</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Bending the thumb backwards under the weight. Keep it long, and lean less.</source>
        <translation>Doblar el pulgar hacia atrás bajo el peso. Manténgalo largo y apóyese menos.</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Pressing on a rib instead of between two.</source>
        <translation>Presionar sobre una costilla en vez de entre dos.</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Coming nearer to the spine from gap to gap.</source>
        <translation>Acercarse a la columna de espacio en espacio.</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Skipping gaps, or staying long in one. It is press and release, not a steady hold.</source>
        <translation>Saltarse espacios o quedarse mucho en uno. Es presionar y soltar, no mantener.</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Pushing while the breath comes in.</source>
        <translation>Empujar mientras entra el aire.</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Pressing firmly over the lowest two ribs, or firmly from the first press.</source>
        <translation>Presionar con firmeza sobre las dos últimas costillas, o con firmeza desde la primera presión.</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Never press on the spine, and not on a rib that hurts.</source>
        <translation>No presione nunca sobre la columna, ni sobre una costilla que duela.</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Stay light over the lowest two ribs, which end free, and below and beside them, where the kidneys lie.</source>
        <translation>Siga ligero sobre las dos últimas costillas, que acaban libres, y debajo y al lado de ellas, donde están los riñones.</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Stop at once at sharp pain, tingling, numbness, a tight chest or short breath.</source>
        <translation>Pare al instante ante dolor agudo, hormigueo, entumecimiento, opresión en el pecho o falta de aire.</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Leave it out and ask a doctor first with broken or bruised ribs, after an injury or an operation of the chest or the back, and with osteoporosis, blood thinners or a bleeding disorder, a blood clot, fever, cancer, a high-risk pregnancy, or pain in the chest or the back that nobody has explained.</source>
        <translation>No la haga y consulte antes a un médico con costillas rotas o contusionadas, tras una lesión o una operación del tórax o de la espalda, y con osteoporosis, anticoagulantes o un trastorno hemorrágico, un coágulo de sangre, fiebre, cáncer, un embarazo de riesgo, o dolor en el pecho o la espalda que nadie ha explicado.</translation>
    </message>
</context>
<context>
    <name>animations/press-sacrum.stroke.yaml</name>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Four presses on the sacrum</source>
        <translation>Cuatro presiones sobre el sacro</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>It works on the pressure points of the sacrum, the bony triangle at the base of the spine: four pairs of small hollows in the bone, pressed gently one after the other, to give a tired lower back some rest.</source>
        <translation>Trabaja los puntos de presión del sacro, el triángulo de hueso en la base de la columna: cuatro pares de pequeños huecos en el hueso, presionados con suavidad uno tras otro, para dar algo de descanso a la parte baja de una espalda cansada.</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Ask for consent to this place in particular, and say what you will touch and how you will kneel: beside the hips, turned towards the head. The cloth covers all below the sacrum.</source>
        <translation>Pida consentimiento para este lugar en particular y diga qué tocará y cómo se arrodillará: junto a las caderas, mirando hacia la cabeza. La tela cubre todo lo que hay por debajo del sacro.</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Lay the fingers on the back, one hand on each side of the spine. They only rest there, while the thumbs find the two dimples at the top of the sacrum.</source>
        <translation>Ponga los dedos sobre la espalda, una mano a cada lado de la columna. Ahí solo reposan, mientras los pulgares encuentran los dos hoyuelos en lo alto del sacro.</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Move slightly inward from the dimples, lightly, until you feel the bone give a small hollow under each thumb.</source>
        <translation>Desde los hoyuelos muévase un poco hacia dentro, con ligereza, hasta notar que el hueso ofrece un pequeño hueco bajo cada pulgar.</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Press: with the out-breath, let the weight of your trunk come down through long arms into the pads of both thumbs. The first press is a light one.</source>
        <translation>Presione: con la espiración, deje que el peso del tronco baje por los brazos largos hasta las yemas de los dos pulgares. La primera presión es ligera.</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Stay for a moment and ask how it feels. Tender is common here; pain is a sign to press less.</source>
        <translation>Quédese un momento y pregunte cómo se siente. Aquí es frecuente la sensibilidad; el dolor es señal de presionar menos.</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Release with the in-breath: ease the weight off slowly, and keep touch.</source>
        <translation>Suelte con la inspiración: alivie el peso despacio y conserve el contacto.</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Move down the spine, about a thumb's width towards the feet, to the next pair of hollows. Three more times: four presses in all, and the last one stays above the tailbone.</source>
        <translation>Baje a lo largo de la columna, más o menos el ancho de un pulgar hacia los pies, hasta el siguiente par de huecos. Tres veces más: cuatro presiones en total, y la última queda por encima del cóccix.</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Rest for a breath, lift both hands off slowly, and ask how it was.</source>
        <translation>Descanse una respiración, levante despacio las dos manos y pregunte cómo ha sido.</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Pressing on the bone at the dimples themselves instead of in the hollows beside them.</source>
        <translation>Presionar sobre el hueso en los hoyuelos mismos, en vez de en los huecos de al lado.</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Drifting towards the ridge in the middle, or letting the thumbs meet or cross.</source>
        <translation>Desviarse hacia la cresta del medio, o dejar que los pulgares se junten o se crucen.</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Going on down to the tailbone.</source>
        <translation>Seguir bajando hasta el cóccix.</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Pressing with bent, tense arms or with the tips of the thumbs.</source>
        <translation>Presionar con los brazos doblados y tensos o con las puntas de los pulgares.</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Starting without having asked, or firmly from the first press.</source>
        <translation>Empezar sin haber preguntado, o con firmeza desde la primera presión.</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Never press on the spine, on the ridge in the middle of the sacrum, or on the tailbone.</source>
        <translation>No presione nunca sobre la columna, sobre la cresta en medio del sacro ni sobre el cóccix.</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Leave it out in pregnancy, unless somebody trained for it does it.</source>
        <translation>No la haga en el embarazo, salvo que la haga alguien formado para ello.</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Stop at once at sharp pain, or at tingling or numbness in leg or pelvis.</source>
        <translation>Pare al instante ante dolor agudo, o ante hormigueo o entumecimiento en la pierna o la pelvis.</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Leave it out and ask a doctor first after an injury or an operation of back or hip, and with osteoporosis, blood thinners or a bleeding disorder, a blood clot, fever, cancer, or back pain that nobody has explained.</source>
        <translation>No la haga y consulte antes a un médico tras una lesión o una operación de la espalda o la cadera, y con osteoporosis, anticoagulantes o un trastorno hemorrágico, un coágulo de sangre, fiebre, cáncer o dolor de espalda que nadie ha explicado.</translation>
    </message>
</context>
<context>
    <name>animations/rock-alongside-spine.stroke.yaml</name>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Rocking alongside the spine</source>
        <translation>Balancear junto a la columna</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>It loosens the broad bands of muscle beside the spine and releases their tension. The whole body is rocked calmly, the joints are moved without effort, and somebody who holds on inwardly learns to let go.</source>
        <translation>Suelta las anchas bandas de músculo junto a la columna y libera su tensión. Todo el cuerpo se balancea con calma, las articulaciones se mueven sin esfuerzo, y quien se aferra por dentro aprende a soltarse.</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Ask whether being rocked is welcome, and whether neck and lower back are at ease. Kneel beside the waist and keep the trunk upright over the hips for as long as you can.</source>
        <translation>Pregunte si el balanceo es bienvenido y si el cuello y la parte baja de la espalda están a gusto. Arrodíllese junto a la cintura y mantenga el tronco erguido sobre las caderas tanto como pueda.</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Lean across and lay the heels of both hands on the broad band of muscle beside the spine on the far side, one below the shoulder blade, one below the waist. The arms stay long and loose.</source>
        <translation>Inclínese por encima y ponga los talones de las dos manos sobre la ancha banda de músculo junto a la columna, en el lado lejano, uno bajo la escápula y otro bajo la cintura. Los brazos siguen largos y sueltos.</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Let your weight sink into both heels, then rock the band gently away from you, slightly down and outward. The push comes from your hips, not from your arms.</source>
        <translation>Deje que su peso se hunda en los dos talones de las manos y balancee la banda con suavidad alejándola de usted, un poco hacia abajo y hacia fuera. El empuje viene de las caderas, no de los brazos.</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Wait. The body swings back by itself, and only then comes the next push. Look at head, arms and feet: the whole person moves, a little later the farther away.</source>
        <translation>Espere. El cuerpo vuelve por sí solo, y solo entonces llega el siguiente empuje. Mire la cabeza, los brazos y los pies: se mueve la persona entera, un poco más tarde cuanto más lejos.</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Make the rocking small, go on a little along the band without leaving the skin, and begin again there. Slowly down the back and slowly up again, with the breath.</source>
        <translation>Haga pequeño el balanceo, avance un poco por la banda sin dejar la piel y vuelva a empezar ahí. Despacio espalda abajo y despacio otra vez arriba, con la respiración.</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Let the rocking die away under your hands, rest for a breath and lift them off. Then go around and do the same from the other side.</source>
        <translation>Deje que el balanceo se apague bajo las manos, descanse una respiración y levántelas. Luego dé la vuelta y haga lo mismo desde el otro lado.</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Pushing against the way back. Whoever pushes too early stops the body instead of rocking it.</source>
        <translation>Empujar contra la vuelta. Quien empuja demasiado pronto detiene el cuerpo en vez de balancearlo.</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Rocking too fast, or firmly from the first push.</source>
        <translation>Balancear demasiado deprisa, o con firmeza desde el primer empuje.</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Rubbing over the skin. Sink in first, so that the band and everything under it comes along.</source>
        <translation>Frotar sobre la piel. Primero húndase, para que la banda y todo lo que hay debajo vaya con usted.</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Rocking with the arms alone. Let your hips sway, and move nearer instead of reaching farther.</source>
        <translation>Balancear solo con los brazos. Deje oscilar las caderas y acérquese en vez de estirarse más.</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Working on the near side, or with the edge of the hand on the spine.</source>
        <translation>Trabajar en el lado cercano, o con el borde de la mano sobre la columna.</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Never press on the spine, and stay light over the lowest two ribs and on the soft place below them.</source>
        <translation>No presione nunca sobre la columna, y siga ligero sobre las dos últimas costillas y en la parte blanda de debajo.</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Stop at once at sharp pain, tingling, numbness or dizziness.</source>
        <translation>Pare al instante ante dolor agudo, hormigueo, entumecimiento o mareo.</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Leave it out and ask a doctor first after an injury or an operation of the back, with a slipped disc, with osteoporosis, blood thinners or a bleeding disorder, a blood clot, fever, cancer, a high-risk pregnancy, or back pain that nobody has explained.</source>
        <translation>No la haga y consulte antes a un médico tras una lesión o una operación de la espalda, con una hernia discal, y con osteoporosis, anticoagulantes o un trastorno hemorrágico, un coágulo de sangre, fiebre, cáncer, un embarazo de riesgo o dolor de espalda que nadie ha explicado.</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Some people get seasick face down. Ask in between, and stop when the face or the breath grows tense.</source>
        <translation>Algunas personas se marean boca abajo. Pregunte de vez en cuando y pare cuando la cara o la respiración se tensen.</translation>
    </message>
</context>
<context>
    <name>resources/text/principles.yaml</name>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Why massage a back</source>
        <translation>Por qué masajear la espalda</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Much back trouble begins as tension in the muscles. Poor posture and tight muscles hinder the joints: they are pressed together, and then they move even less.</source>
        <translation>Muchos males de espalda empiezan como tensión en los músculos. La mala postura y los músculos tensos estorban a las articulaciones: quedan comprimidas y entonces se mueven aún menos.</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Massaged regularly, a back stays relaxed more easily. Massage works by squeezing and pressing muscle outward, away from the spine, and by pressing points.</source>
        <translation>Con masaje regular, una espalda se mantiene relajada más fácilmente. El masaje actúa al apretar y presionar el músculo hacia fuera, lejos de la columna, y al presionar puntos.</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>It is for the time before a back has become bad. A bad back needs a professional. This program shows techniques; it gives no medical advice.</source>
        <translation>Es para el tiempo antes de que una espalda se ponga mal. Una espalda mala necesita un profesional. Este programa muestra técnicas; no da consejo médico.</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Gentleness is the key</source>
        <translation>La suavidad es la clave</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Enter every stroke slowly and lightly. Press deeper only once the back has relaxed under your hands; press too early, and it tightens further.</source>
        <translation>Entre en cada pase despacio y con ligereza. Presione más hondo solo cuando la espalda se haya relajado bajo sus manos; si presiona demasiado pronto, se tensa más.</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>A small study points the same way (Roberts 2011: 25 people, the front of the thigh). Pressed lightly first and deeply last, the muscle stayed as calm as it was. Pressed deeply first, it became more than three times as active, and it took more force until the pressure felt the same.</source>
        <translation>Un pequeño estudio apunta en el mismo sentido (Roberts 2011: 25 personas, la cara anterior del muslo). Presionado primero con ligereza y al final hondo, el músculo siguió tan tranquilo como estaba. Presionado hondo primero, se volvió más de tres veces más activo, y hizo falta más fuerza hasta que la presión se sintió igual.</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Ask first, and keep asking</source>
        <translation>Preguntar primero y seguir preguntando</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Is touch welcome today, where not, and does anything hurt? A yes may be taken back at any time.</source>
        <translation>¿Es hoy bienvenido el contacto, dónde no, y duele algo? Un sí se puede retirar en cualquier momento.</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Some places need a yes of their own, the sacrum above all. What you do not work on stays covered.</source>
        <translation>Algunos lugares necesitan un sí propio, sobre todo el sacro. Lo que no se trabaja sigue cubierto.</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Agree on a word that stops you at once.</source>
        <translation>Acuerde una palabra que le detenga al instante.</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>How deep you press is the receiver's choice. Ask in between; a held breath, a tense face, fists or raised shoulders mean less.</source>
        <translation>La profundidad la decide el receptor. Pregunte de vez en cuando; una respiración contenida, una cara tensa, puños u hombros levantados quieren decir menos.</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Make it comfortable</source>
        <translation>Que sea cómodo</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>A warm room, warm hands, short nails, a firm and soft place to lie on, and a rest for the face.</source>
        <translation>Una habitación cálida, manos calientes, uñas cortas, un lugar firme y blando donde tumbarse y un apoyo para la cara.</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Let the weight of your body press, not your arms, and keep one hand in touch until you end.</source>
        <translation>Deje que presione el peso de su cuerpo, no los brazos, y mantenga una mano en contacto hasta que termine.</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Without a face rest, let the head be turned to the other side now and then.</source>
        <translation>Sin apoyo para la cara, haga girar la cabeza al otro lado de vez en cuando.</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Where not to press</source>
        <translation>Dónde no presionar</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Never on the spine itself, and never on the tailbone.</source>
        <translation>Nunca sobre la columna misma, y nunca sobre el cóccix.</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Only lightly over the lowest two ribs, and beside the spine below them, where the kidneys lie.</source>
        <translation>Solo con ligereza sobre las dos últimas costillas y, por debajo, junto a la columna, donde están los riñones.</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Not on burns, wounds, or sore or infected skin.</source>
        <translation>No sobre quemaduras, heridas ni piel irritada o infectada.</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Stop at once</source>
        <translation>Parar al instante</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>At sharp pain, tingling, numbness, dizziness or short breath, and whenever you are asked to.</source>
        <translation>Ante dolor agudo, hormigueo, entumecimiento, mareo o falta de aire, y siempre que se lo pidan.</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>When not to massage</source>
        <translation>Cuándo no masajear</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Leave it out, and ask a doctor first, with:</source>
        <translation>No lo haga, y consulte antes a un médico, con:</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>blood thinners, a bleeding disorder, or very few blood platelets</source>
        <translation>anticoagulantes, un trastorno hemorrágico o muy pocas plaquetas</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>a blood clot, also one that is only suspected</source>
        <translation>un coágulo de sangre, también si solo se sospecha</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>a broken bone, or brittle bones (osteoporosis)</source>
        <translation>un hueso roto o huesos frágiles (osteoporosis)</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>fever or an infection</source>
        <translation>fiebre o una infección</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>cancer</source>
        <translation>cáncer</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>a high-risk pregnancy; the points of the sacrum in every pregnancy, unless the giver is trained for it</source>
        <translation>un embarazo de riesgo; los puntos del sacro en todo embarazo, salvo que el masajista esté formado para ello</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>a recent injury or operation of the back</source>
        <translation>una lesión u operación reciente de la espalda</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>back pain that is new and strong, or that nobody has explained</source>
        <translation>dolor de espalda nuevo y fuerte, o que nadie ha explicado</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>When it is urgent</source>
        <translation>Cuándo es urgente</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Massage can wait. Get medical help at once for back pain with:</source>
        <translation>El masaje puede esperar. Busque ayuda médica de inmediato si hay dolor de espalda con:</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>numbness or tingling around the genitals or the buttocks</source>
        <translation>entumecimiento u hormigueo alrededor de los genitales o las nalgas</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>pain, tingling, weakness or numbness in both legs</source>
        <translation>dolor, hormigueo, debilidad o entumecimiento en las dos piernas</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>trouble with passing water, or loss of control over bladder or bowels</source>
        <translation>dificultad para orinar o pérdida de control de la vejiga o el intestino</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>pain in the chest</source>
        <translation>dolor en el pecho</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>a serious accident before it</source>
        <translation>un accidente grave antes</translation>
    </message>
</context>
<context>
    <name>resources/text/practice.yaml</name>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point at the tip of the seventh neck vertebra, C7.</source>
        <translation>Señale la punta de la séptima vértebra cervical, C7.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>At the base of the neck one bump stands out most. Let the finger slide down the nape until it meets it.</source>
        <translation>En la base del cuello un bulto sobresale más que los otros. Deje que el dedo baje por la nuca hasta encontrarlo.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>The bump that stands out most is C7 in about half of all people, C6 in a third, in some C5 or T1. Counting from it can put every level below one vertebra off, so one vertebra either way counts as right.</source>
        <translation>El bulto que más sobresale es C7 en cerca de la mitad de las personas, C6 en un tercio, en algunas C5 o T1. Contar desde él puede desplazar en una vértebra todos los niveles de abajo, así que una vértebra arriba o abajo vale.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Totlis 2024, 39 cadavers lying prone; docs/anatomy.md, section 1</source>
        <translation>Totlis 2024, 39 cadáveres en decúbito prono; docs/anatomy.md, sección 1</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point at the tip of the fourth thoracic vertebra, T4.</source>
        <translation>Señale la punta de la cuarta vértebra torácica, T4.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Find the bump at the base of the neck and count down. A level here is about 20 mm high.</source>
        <translation>Busque el bulto de la base del cuello y cuente hacia abajo. Aquí un nivel mide unos 20 mm.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Even practised hands err by two or three tenths of a level when they count three vertebrae, and people differ by more. One vertebra either way counts as right.</source>
        <translation>Hasta las manos expertas se equivocan en dos o tres décimas de nivel al contar tres vértebras, y las personas difieren en más. Una vértebra arriba o abajo vale.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>PMC2647093, and the sum of section 1, docs/anatomy.md</source>
        <translation>PMC2647093 y la suma de docs/anatomy.md, sección 1</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point at the tip of the twelfth thoracic vertebra, T12.</source>
        <translation>Señale la punta de la duodécima vértebra torácica, T12.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>The lowest rib leads there, where it can be felt. Follow it inward and up.</source>
        <translation>La última costilla lleva ahí, donde se puede notar. Sígala hacia dentro y hacia arriba.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>The twelfth rib may be short, or hidden under the long muscles, so it is a poor guide. One vertebra either way counts as right.</source>
        <translation>La duodécima costilla puede ser corta o estar oculta bajo los músculos largos, así que es mala guía. Una vértebra arriba o abajo vale.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>docs/anatomy.md, section 1; no figure was found for the rib</source>
        <translation>docs/anatomy.md, sección 1; no se halló ninguna cifra para la costilla</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point at the tip of the fourth lumbar vertebra, L4, on the line between the crests of the hip bones.</source>
        <translation>Señale la punta de la cuarta vértebra lumbar, L4, en la línea entre las crestas de los huesos coxales.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Lay both hands on the waist and press gently down until the crests stop them. The thumbs meet on the line.</source>
        <translation>Ponga las dos manos en la cintura y presione suavemente hacia abajo hasta que las crestas las detengan. Los pulgares se encuentran en la línea.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>On images the line crosses L4 in men and L4 or the gap below it in women. A hand that feels for it stops up to one vertebra too high. One vertebra either way counts as right.</source>
        <translation>En las imágenes la línea cruza L4 en los hombres y L4 o el hueco de debajo en las mujeres. Una mano que la busca se detiene hasta una vértebra demasiado arriba. Una vértebra arriba o abajo vale.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>31 studies pooled, PMID 28928494; Chakraverty 2007; docs/anatomy.md, section 1</source>
        <translation>31 estudios reunidos, PMID 28928494; Chakraverty 2007; docs/anatomy.md, sección 1</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point at the left dimple above the buttocks, over the rear spine of the hip bone.</source>
        <translation>Señale el hoyuelo izquierdo por encima de las nalgas, sobre la espina posterior del hueso coxal.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Follow the crest of the hip bone backward with a thumb. It ends in a small knob, and the skin dips over it.</source>
        <translation>Siga con un pulgar la cresta del hueso coxal hacia atrás. Acaba en un pequeño botón, y la piel se hunde sobre él.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>On scans the dimples lie level with S2 in four of five people. By touch S1 is named nearly as often. About 40 mm from the midline is taught, and no study of many people was found; 35 to 50 mm counts.</source>
        <translation>En las imágenes los hoyuelos están a la altura de S2 en cuatro de cada cinco personas. Al tacto se nombra S1 casi con la misma frecuencia. Se enseñan unos 40 mm desde la línea media, y no se encontró ningún estudio con muchas personas; valen de 35 a 50 mm.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>McGaugh 2007; Chakraverty 2007; docs/anatomy.md, sections 1 and 13</source>
        <translation>McGaugh 2007; Chakraverty 2007; docs/anatomy.md, secciones 1 y 13</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point at the right dimple above the buttocks, over the rear spine of the hip bone.</source>
        <translation>Señale el hoyuelo derecho por encima de las nalgas, sobre la espina posterior del hueso coxal.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Place the right thumb for the first press on the sacrum, over the first opening of the bone.</source>
        <translation>Ponga el pulgar derecho para la primera presión del sacro, sobre el primer orificio del hueso.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Start on the right dimple and move slightly inward and up, until the bone gives a small hollow.</source>
        <translation>Empiece en el hoyuelo derecho y muévase un poco hacia dentro y hacia arriba, hasta que el hueso ofrezca un pequeño hueco.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>The first opening lies 23.5 mm from the midline on average, between 16 and 32 mm in 632 people. Points are held here to 4 mm sideways and 8 mm along.</source>
        <translation>El primer orificio está en promedio a 23,5 mm de la línea media, entre 16 y 32 mm en 632 personas. Aquí los puntos valen hasta 4 mm de lado y 8 mm a lo largo.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Kim 2023, 632 people on CT; docs/anatomy.md, section 6</source>
        <translation>Kim 2023, 632 personas en TC; docs/anatomy.md, sección 6</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Place the left thumb for the second press on the sacrum, over the second opening of the bone.</source>
        <translation>Ponga el pulgar izquierdo para la segunda presión del sacro, sobre el segundo orificio del hueso.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>It lies below the first, inward of the dimple and a little lower.</source>
        <translation>Está debajo del primero, hacia dentro del hoyuelo y un poco más abajo.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>From the dimple it is about 22 mm, inward and down at half a right angle. How far the openings lie below each other differs much from person to person, how far from the midline only little.</source>
        <translation>Desde el hoyuelo son unos 22 mm, hacia dentro y hacia abajo a medio ángulo recto. La distancia de un orificio al siguiente varía mucho de una persona a otra; la distancia a la línea media, poco.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>27 skeletons, s00276-010-0735-0; Povo 2016; docs/anatomy.md, section 6</source>
        <translation>27 esqueletos, s00276-010-0735-0; Povo 2016; docs/anatomy.md, sección 6</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Place the right thumb for the third press on the sacrum, over the third opening of the bone.</source>
        <translation>Ponga el pulgar derecho para la tercera presión del sacro, sobre el tercer orificio del hueso.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>From the second hollow go down by a thumb's width. The distance from the middle stays the same.</source>
        <translation>Desde el segundo hueco baje el ancho de un pulgar. La distancia al centro sigue igual.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>The third opening lies 23 mm from the midline, give or take 2 mm. Left and right come a little closer towards the tailbone.</source>
        <translation>El tercer orificio está a 23 mm de la línea media, con 2 mm de margen. Izquierda y derecha se acercan un poco hacia el cóccix.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Deveneau 2015, 22 cadavers; docs/anatomy.md, section 6</source>
        <translation>Deveneau 2015, 22 cadáveres; docs/anatomy.md, sección 6</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Place the left thumb for the last press on the sacrum, over the fourth opening of the bone.</source>
        <translation>Ponga el pulgar izquierdo para la última presión del sacro, sobre el cuarto orificio del hueso.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>One thumb's width below the third hollow, still above the tailbone.</source>
        <translation>El ancho de un pulgar por debajo del tercer hueco, todavía por encima del cóccix.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>The distance from the third opening is derived, not measured from middle to middle. Nothing is pressed lower than 10 mm below S4: there the tailbone begins.</source>
        <translation>La distancia desde el tercer orificio es deducida, no medida de centro a centro. Nada se presiona más abajo de 10 mm bajo S4: ahí empieza el cóccix.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Deveneau 2015 and s00276-010-0735-0, derived; docs/anatomy.md, section 6</source>
        <translation>Deveneau 2015 y s00276-010-0735-0, derivado; docs/anatomy.md, sección 6</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Place the right thumb for the first press between the ribs, just above the lowest rib.</source>
        <translation>Ponga el pulgar derecho para la primera presión entre las costillas, justo encima de la última costilla.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Feel for the lowest rib with flat hands, then follow it towards the spine and up over its edge.</source>
        <translation>Busque la última costilla con las manos planas, luego sígala hacia la columna y suba por encima de su borde.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Over the lowest two ribs the press stays light. No published figures for the spaces were found at the back, so here counts whether this space is nearer than any other. From the midline, 35 to 45 mm keep the thumb off the spine and on the muscle.</source>
        <translation>Sobre las dos últimas costillas la presión sigue ligera. No se encontraron cifras publicadas de los espacios en la espalda, así que aquí cuenta si este espacio está más cerca que cualquier otro. De 35 a 45 mm desde la línea media mantienen el pulgar fuera de la columna y sobre el músculo.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>docs/anatomy.md, sections 5 and 11</source>
        <translation>docs/anatomy.md, secciones 5 y 11</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Place a thumb between the eighth and the ninth rib, 40 mm to the right of the midline.</source>
        <translation>Ponga un pulgar entre la octava y la novena costilla, 40 mm a la derecha de la línea media.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>The lower tip of the shoulder blade lies near the eighth rib. Feel for the next gap below it, beside the spine.</source>
        <translation>La punta inferior de la escápula está cerca de la octava costilla. Busque el siguiente espacio por debajo, junto a la columna.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Beside the spine a rib lies about level with the tip of the vertebra above its own. No published figures for the spaces were found at the back, so here counts whether this space is nearer than any other. The 40 mm are those of somebody 1.70 m tall; they grow and shrink with the body.</source>
        <translation>Junto a la columna una costilla está más o menos a la altura de la punta de la vértebra anterior a la suya. No se encontraron cifras publicadas de los espacios en la espalda, así que aquí cuenta si este espacio está más cerca que cualquier otro. Los 40 mm son los de una persona de 1,70 m; crecen y menguan con el cuerpo.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Geelhoed 2006; docs/anatomy.md, sections 1, 5 and 11</source>
        <translation>Geelhoed 2006; docs/anatomy.md, secciones 1, 5 y 11</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Place a thumb between the sixth and the seventh rib, 40 mm to the left of the midline.</source>
        <translation>Ponga un pulgar entre la sexta y la séptima costilla, 40 mm a la izquierda de la línea media.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Beside the lower third of the shoulder blade. Count the gaps up from the lowest rib, if that is easier.</source>
        <translation>Junto al tercio inferior de la escápula. Cuente los espacios desde la última costilla hacia arriba, si es más fácil.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Place the thumb of the far hand between the fourth and the fifth rib, 40 mm from the midline.</source>
        <translation>Ponga el pulgar de la mano lejana entre la cuarta y la quinta costilla, a 40 mm de la línea media.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Beside the upper half of the shoulder blade, on the ridge of muscle along the spine.</source>
        <translation>Junto a la mitad superior de la escápula, sobre el relieve de músculo a lo largo de la columna.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>A thumb is wider than most spaces are high, so it lies along the space and not across it. No published figures for the spaces were found at the back, so here counts whether this space is nearer than any other. The 40 mm are those of somebody 1.70 m tall; they grow and shrink with the body.</source>
        <translation>Un pulgar es más ancho que la altura de la mayoría de los espacios, por eso se tiende a lo largo del espacio y no cruzado. No se encontraron cifras publicadas de los espacios en la espalda, así que aquí cuenta si este espacio está más cerca que cualquier otro. Los 40 mm son los de una persona de 1,70 m; crecen y menguan con el cuerpo.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Place the thumb of the near hand for the last press between the ribs, below the second rib, 40 mm out.</source>
        <translation>Ponga el pulgar de la mano cercana para la última presión entre las costillas, bajo la segunda costilla, 40 mm hacia fuera.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>At the base of the neck, two gaps below the collar line, where trapezius is thick.</source>
        <translation>En la base del cuello, dos espacios por debajo de la línea de la camisa, donde el trapecio es grueso.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>The presses end at the base of the neck. Ribs are felt badly through the thick muscle up here; no published figures for the spaces were found at the back. The 40 mm are those of somebody 1.70 m tall; they grow and shrink with the body.</source>
        <translation>Las presiones terminan en la base del cuello. Aquí arriba las costillas se notan mal a través del músculo grueso; no se encontraron cifras publicadas de los espacios en la espalda. Los 40 mm son los de una persona de 1,70 m; crecen y menguan con el cuerpo.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point at the inner edge of the right shoulder blade, level with T6.</source>
        <translation>Señale el borde interior de la escápula derecha, a la altura de T6.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Push the fingers softly outward from the spine until a thin edge of bone stops them.</source>
        <translation>Empuje los dedos con suavidad desde la columna hacia fuera, hasta que los detenga un borde fino de hueso.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>The edge lies 82 to 86 mm from the midline in studies, 51 to 75 mm in books on posture, and it moves with the arm. No figure was found for people lying prone; 60 to 95 mm counts. The stretch stops at the edge of whoever lies there.</source>
        <translation>El borde está en los estudios a 82–86 mm de la línea media, en los libros sobre postura a 51–75 mm, y se mueve con el brazo. No se encontró ninguna cifra para personas boca abajo; valen de 60 a 95 mm. El estiramiento se detiene en el borde de quien está tumbado.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Sobush 1996; Sci Rep 2021; docs/anatomy.md, section 3</source>
        <translation>Sobush 1996; Sci Rep 2021; docs/anatomy.md, sección 3</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point at the inner edge of the left shoulder blade, where its spine begins, level with T3.</source>
        <translation>Señale el borde interior de la escápula izquierda, donde empieza su espina, a la altura de T3.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Follow the ridge across the shoulder blade inward. It flattens into a small triangle at the edge.</source>
        <translation>Siga la cresta que cruza la escápula hacia dentro. En el borde se aplana en un pequeño triángulo.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>T3 is textbook knowledge; no study with images was found. From the midline 86 mm were measured in 15 young women, less in books on posture; 60 to 95 mm counts.</source>
        <translation>T3 es saber de libro; no se encontró ningún estudio con imágenes. Desde la línea media se midieron 86 mm en 15 mujeres jóvenes, menos en los libros sobre postura; valen de 60 a 95 mm.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Sobush 1996; docs/anatomy.md, sections 1 and 3</source>
        <translation>Sobush 1996; docs/anatomy.md, secciones 1 y 3</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point at the lower tip of the left shoulder blade.</source>
        <translation>Señale la punta inferior de la escápula izquierda.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Run the fingers down the inner edge of the blade until it turns outward.</source>
        <translation>Baje los dedos por el borde interior de la escápula hasta que gire hacia fuera.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>T7 is taught. Measured on people who stand it is T8 on average, and anything from T4 to T11 was found; lying with the arms beside the body moves it up. T7 to T9 counts.</source>
        <translation>Se enseña T7. Medido en personas de pie es T8 en promedio, y se encontró cualquiera de T4 a T11; tumbado con los brazos junto al cuerpo sube. Valen de T7 a T9.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Cooperstein 2015, five studies pooled; Sci Rep 2021; docs/anatomy.md, sections 1 and 3</source>
        <translation>Cooperstein 2015, cinco estudios reunidos; Sci Rep 2021; docs/anatomy.md, secciones 1 y 3</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>For the stretch between the shoulder blades: where does the inner edge of the right heel of the hand begin, level with T5?</source>
        <translation>Para el estiramiento entre las escápulas: ¿dónde empieza el borde interior del talón de la mano derecha, a la altura de T5?</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Feel for the row of bumps, and stay a finger's width clear of them.</source>
        <translation>Busque la fila de bultos y quédese a un dedo de ellos.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>The edge begins 6 to 15 mm beside the line of bumps; its middle is then about 40 mm out. Never to press on the spine is taught everywhere, though nobody has tried it out in a study.</source>
        <translation>El borde empieza de 6 a 15 mm junto a la fila de bultos; el centro queda entonces unos 40 mm hacia fuera. No presionar nunca la columna se enseña en todas partes, aunque nadie lo ha probado en un estudio.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>docs/anatomy.md, sections 9 and 11</source>
        <translation>docs/anatomy.md, secciones 9 y 11</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>For the stretch between the shoulder blades: where does the middle of the left heel of the hand stop, level with T6?</source>
        <translation>Para el estiramiento entre las escápulas: ¿dónde se detiene el centro del talón de la mano izquierda, a la altura de T6?</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Feel for the edge of the shoulder blade, and stop before you run onto it.</source>
        <translation>Busque el borde de la escápula y deténgase antes de subirse a ella.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>The middle of what presses stops 5 to 10 mm before the edge of the blade of whoever lies there. Running onto the blade is the most common mistake in this stretch.</source>
        <translation>El centro de lo que presiona se detiene de 5 a 10 mm antes del borde de la escápula de quien está tumbado. Subirse a la escápula es el error más frecuente en este estiramiento.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>docs/anatomy.md, sections 3, 9 and 11</source>
        <translation>docs/anatomy.md, secciones 3, 9 y 11</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point at the crest of the long band of muscle on the far side, level with T8.</source>
        <translation>Señale la cresta de la larga banda de músculo en el lado lejano, a la altura de T8.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Stroke outward from the spine. The muscle rises beside the bumps and falls away again.</source>
        <translation>Acaricie desde la columna hacia fuera. El músculo sube junto a los bultos y vuelve a bajar.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>A crest 25 to 35 mm out is derived from where ultrasound probes are placed and where the muscle attaches; its width was not found with numbers. The outer limit is the angle of the ribs.</source>
        <translation>Una cresta de 25 a 35 mm hacia fuera se deduce de dónde se colocan las sondas de ultrasonido y dónde se inserta el músculo; no se encontró su anchura con cifras. El límite exterior es el ángulo de las costillas.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>docs/anatomy.md, section 4, derived</source>
        <translation>docs/anatomy.md, sección 4, derivado</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point at the crest of the long band of muscle on the near side, level with L3.</source>
        <translation>Señale la cresta de la larga banda de músculo en el lado cercano, a la altura de L3.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Below the ribs the band is at its thickest. Its crest lies a little further out than higher up.</source>
        <translation>Por debajo de las costillas la banda es más gruesa. Su cresta está un poco más hacia fuera que más arriba.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>A crest 30 to 45 mm out is derived; the width of the muscle was not found with numbers. Here, from T11 to L3, everything stays light: the kidneys lie below.</source>
        <translation>Una cresta de 30 a 45 mm hacia fuera es deducida; no se encontró la anchura del músculo con cifras. Aquí, de T11 a L3, todo sigue ligero: debajo están los riñones.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>docs/anatomy.md, sections 4 and 10, derived</source>
        <translation>docs/anatomy.md, secciones 4 y 10, derivado</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point at the inner line of shiatsu, two finger widths to the left of the spine, level with T10.</source>
        <translation>Señale la línea interior del shiatsu, dos dedos a la izquierda de la columna, a la altura de T10.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Lay two of the receiver's fingers beside the bumps. The line runs along their outer edge.</source>
        <translation>Ponga dos dedos del receptor junto a los bultos. La línea corre por su borde exterior.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>The fingers are the receiver's, not yours; that makes about 30 to 38 mm. One vertebra either way counts as right.</source>
        <translation>Los dedos son los del receptor, no los suyos; eso hace de 30 a 38 mm. Una vértebra arriba o abajo vale.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>bliss2massage 395, derived; docs/anatomy.md, section 4</source>
        <translation>bliss2massage 395, derivado; docs/anatomy.md, sección 4</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point anywhere on the right where only light pressure is allowed because a kidney lies below.</source>
        <translation>Señale a la derecha cualquier lugar donde solo se permita presión ligera porque debajo hay un riñón.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Below and beside the lowest ribs, above the waist.</source>
        <translation>Debajo y al lado de las últimas costillas, por encima de la cintura.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Anatomy gives the place: 25 to 95 mm from the midline, from T11 to L3. That firm pressure does harm there is handed down and was not measured.</source>
        <translation>La anatomía da el lugar: de 25 a 95 mm de la línea media, de T11 a L3. Que la presión firme haga daño ahí es tradición y no se ha medido.</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Gray, Morris; docs/anatomy.md, section 10</source>
        <translation>Gray, Morris; docs/anatomy.md, sección 10</translation>
    </message>
</context>
<context>
    <name>resources/text/bones.yaml</name>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Atlas, first cervical vertebra</source>
        <translation>Atlas, primera vértebra cervical</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The ring that carries the skull, which nods on it; it has no spinous process. It lies too deep under the nape to be felt from behind, and no technique here presses on it.</source>
        <translation>El anillo que lleva el cráneo, que asiente sobre él; no tiene apófisis espinosa. Está demasiado hondo bajo la nuca para notarlo desde atrás, y ninguna técnica de aquí lo presiona.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Axis, second cervical vertebra</source>
        <translation>Axis, segunda vértebra cervical</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The pivot of the neck: the head turns around its tooth. Below the hollow under the skull its broad forked process is the first bump the finger meets. The hand stays beside it.</source>
        <translation>El eje del cuello: la cabeza gira alrededor de su diente. Bajo el hueco de la base del cráneo, su ancha apófisis bifurcada es el primer bulto que encuentra el dedo. La mano queda al lado.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Third cervical vertebra</source>
        <translation>Tercera vértebra cervical</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A small vertebra in the curve of the neck, level with the angle of the jaw. It bends and turns with its neighbours; the muscles beside it are eased with the flat of the fingers.</source>
        <translation>Una vértebra pequeña en la curva del cuello, a la altura del ángulo de la mandíbula. Se dobla y gira con sus vecinas; los músculos de al lado se alivian con los dedos planos.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Fourth cervical vertebra</source>
        <translation>Cuarta vértebra cervical</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The middle of the neck's curve. Its short forked process lies deep between the neck muscles and is hard to tell from the next ones by touch.</source>
        <translation>La mitad de la curva del cuello. Su apófisis corta y bifurcada está honda entre los músculos del cuello y cuesta distinguirla al tacto de las siguientes.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Fifth cervical vertebra</source>
        <translation>Quinta vértebra cervical</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Level with the voice box. Much of the bending of the neck happens here and below; the fingers rest beside it, never on it.</source>
        <translation>A la altura de la laringe. Gran parte de la flexión del cuello ocurre aquí y debajo; los dedos descansan a su lado, nunca encima.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Sixth cervical vertebra</source>
        <translation>Sexta vértebra cervical</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>In about a third of people this, and not the seventh, is the bump that stands out most at the base of the neck. It slides away under the finger when the head is bent back. No technique here presses on it.</source>
        <translation>En cerca de un tercio de las personas es esta, y no la séptima, el bulto que más sobresale en la base del cuello. Se escurre bajo el dedo cuando la cabeza se dobla hacia atrás. Ninguna técnica de aquí la presiona.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Prominent vertebra, seventh cervical</source>
        <translation>Vértebra prominente, séptima cervical</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The bump at the base of the neck, most prominent in about half of all people; in the others it is mostly the sixth, now and then the fifth or the first thoracic one. From here the levels of the back are counted, give or take one.</source>
        <translation>El bulto en la base del cuello, el más saliente en cerca de la mitad de las personas; en las demás es casi siempre la sexta, a veces la quinta o la primera torácica. Desde aquí se cuentan los niveles de la espalda, con una vértebra de margen.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>First thoracic vertebra</source>
        <translation>Primera vértebra torácica</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The first vertebra that carries a rib. Its process stands just below that of the seventh neck vertebra and often looks like its twin; in one of twenty people it stands out most. The stepping press ends beside it.</source>
        <translation>La primera vértebra que lleva una costilla. Su apófisis está justo debajo de la de la séptima cervical y a menudo parece su gemela; en una de cada veinte personas es la que más sobresale. La presión paso a paso termina a su lado.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Second thoracic vertebra</source>
        <translation>Segunda vértebra torácica</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Level with the upper corner of the shoulder blade, so textbooks say. It carries the second rib; the muscles beside it are often tight from holding the head.</source>
        <translation>A la altura del ángulo superior de la escápula, dicen los libros. Lleva la segunda costilla; los músculos de al lado suelen estar tensos de sostener la cabeza.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Third thoracic vertebra</source>
        <translation>Tercera vértebra torácica</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Level with the place where the ridge of the shoulder blade begins, in most textbooks. The upper hand of the stretch between the shoulder blades works beside it.</source>
        <translation>A la altura del lugar donde empieza la cresta de la escápula, según la mayoría de los libros. La mano de arriba del estiramiento entre las escápulas trabaja a su lado.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Fourth thoracic vertebra</source>
        <translation>Cuarta vértebra torácica</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A vertebra between the shoulder blades. The rhomboids pull from here towards the blade, and the heel of the hand stretches them away from it.</source>
        <translation>Una vértebra entre las escápulas. Los romboides tiran desde aquí hacia la escápula, y el talón de la mano los estira alejándolos de ella.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Fifth thoracic vertebra</source>
        <translation>Quinta vértebra torácica</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The middle of the space between the shoulder blades. The two hands of the outward stretch lie just above and just below it.</source>
        <translation>La mitad del espacio entre las escápulas. Las dos manos del estiramiento hacia fuera están justo por encima y justo por debajo.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Sixth thoracic vertebra</source>
        <translation>Sexta vértebra torácica</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Between the lower halves of the shoulder blades. Its process slopes down so far that its tip lies over the next vertebra's body.</source>
        <translation>Entre las mitades inferiores de las escápulas. Su apófisis baja tanto que la punta queda sobre el cuerpo de la vértebra siguiente.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Seventh thoracic vertebra</source>
        <translation>Séptima vértebra torácica</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Taught as the level of the lower corner of the shoulder blade; images put that corner about one vertebra lower on average. Hands that step up between the ribs pass beside it, never over it.</source>
        <translation>Se enseña como el nivel del ángulo inferior de la escápula; las imágenes lo sitúan en promedio una vértebra más abajo. Las manos que suben entre las costillas pasan a su lado, nunca por encima.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Eighth thoracic vertebra</source>
        <translation>Octava vértebra torácica</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>On average the lower corner of the shoulder blade lies about here when somebody stands, but it was found anywhere from the fourth to the eleventh. From it the hand counts up and down, give or take one.</source>
        <translation>En promedio el ángulo inferior de la escápula está más o menos aquí cuando se está de pie, pero se ha encontrado desde la cuarta hasta la undécima. Desde él la mano cuenta hacia arriba y hacia abajo, con una vértebra de margen.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Ninth thoracic vertebra</source>
        <translation>Novena vértebra torácica</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A vertebra of the lower chest, where the ribs slope steeply; in some people the lower corner of the shoulder blade reaches down to it. The long muscle bands beside it take the thumb well.</source>
        <translation>Una vértebra del tórax bajo, donde las costillas caen con fuerza; en algunas personas el ángulo inferior de la escápula baja hasta ella. Las largas bandas de músculo de al lado reciben bien el pulgar.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Tenth thoracic vertebra</source>
        <translation>Décima vértebra torácica</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Its ribs are the last that reach the breastbone by way of cartilage. Presses up the ribs have room beside it.</source>
        <translation>Sus costillas son las últimas que llegan al esternón por medio de cartílago. A su lado hay sitio para las presiones que suben por las costillas.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Eleventh thoracic vertebra</source>
        <translation>Undécima vértebra torácica</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>It carries the first of the two floating ribs. From here down to the third lumbar vertebra the kidneys lie in front: light pressure only.</source>
        <translation>Lleva la primera de las dos costillas flotantes. Desde aquí hasta la tercera vértebra lumbar, delante están los riñones: solo presión ligera.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Twelfth thoracic vertebra</source>
        <translation>Duodécima vértebra torácica</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The last vertebra with a rib, half thoracic and half lumbar in its shape. Over its short ribs pressure stays light.</source>
        <translation>La última vértebra con costilla, mitad torácica y mitad lumbar por su forma. Sobre sus costillas cortas la presión sigue siendo ligera.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>First lumbar vertebra</source>
        <translation>Primera vértebra lumbar</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The first vertebra of the small of the back, with a broad blunt process. Light hands here: the kidneys lie to both sides.</source>
        <translation>La primera vértebra de la zona lumbar, con una apófisis ancha y roma. Aquí manos ligeras: a los dos lados están los riñones.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Second lumbar vertebra</source>
        <translation>Segunda vértebra lumbar</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A stout vertebra in the hollow of the back. Its side processes are long, and the thick bands of the erector spinae cover them.</source>
        <translation>Una vértebra robusta en el hueco de la espalda. Sus apófisis transversas son largas, y las gruesas bandas del erector de la columna las cubren.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Third lumbar vertebra</source>
        <translation>Tercera vértebra lumbar</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The middle of the lumbar curve, and often its deepest point when somebody lies face down. Rocking shows here as a gentle roll.</source>
        <translation>La mitad de la curva lumbar, y a menudo su punto más hondo cuando se está boca abajo. El balanceo se ve aquí como un suave rodar.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Fourth lumbar vertebra</source>
        <translation>Cuarta vértebra lumbar</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Level with the tops of the hip bones: on images at it in men, at it or just below it in women, while fingers that feel for the crests mostly come out one level too high. Hands rock the muscle beside it.</source>
        <translation>A la altura de lo alto de los huesos coxales: en las imágenes, justo ahí en los hombres, ahí o un poco debajo en las mujeres, mientras que los dedos que buscan las crestas suelen acabar un nivel demasiado arriba. Las manos balancean el músculo de al lado.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Fifth lumbar vertebra</source>
        <translation>Quinta vértebra lumbar</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The last free vertebra, set wedge-like on the sacrum. Its process is small and lies in a dip; it carries the whole trunk.</source>
        <translation>La última vértebra libre, encajada como una cuña sobre el sacro. Su apófisis es pequeña y queda en una hondonada; lleva todo el tronco.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc C2–C3</source>
        <translation>Disco C2–C3</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A cushion of cartilage between C2 and C3 that lets the neck bend and turn. It lies in front of the spinal canal, far from any hand; no technique here reaches it.</source>
        <translation>Una almohadilla de cartílago entre C2 y C3 que permite al cuello doblarse y girar. Está delante del conducto vertebral, lejos de cualquier mano; ninguna técnica de aquí llega a ella.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc C3–C4</source>
        <translation>Disco C3–C4</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A cushion of cartilage between C3 and C4 that lets the neck bend and turn. It lies in front of the spinal canal, far from any hand; no technique here reaches it.</source>
        <translation>Una almohadilla de cartílago entre C3 y C4 que permite al cuello doblarse y girar. Está delante del conducto vertebral, lejos de cualquier mano; ninguna técnica de aquí llega a ella.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc C4–C5</source>
        <translation>Disco C4–C5</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A cushion of cartilage between C4 and C5 that lets the neck bend and turn. It lies in front of the spinal canal, far from any hand; no technique here reaches it.</source>
        <translation>Una almohadilla de cartílago entre C4 y C5 que permite al cuello doblarse y girar. Está delante del conducto vertebral, lejos de cualquier mano; ninguna técnica de aquí llega a ella.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc C5–C6</source>
        <translation>Disco C5–C6</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A cushion of cartilage between C5 and C6 that lets the neck bend and turn. It lies in front of the spinal canal, far from any hand; no technique here reaches it.</source>
        <translation>Una almohadilla de cartílago entre C5 y C6 que permite al cuello doblarse y girar. Está delante del conducto vertebral, lejos de cualquier mano; ninguna técnica de aquí llega a ella.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc C6–C7</source>
        <translation>Disco C6–C7</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A cushion of cartilage between C6 and C7 that lets the neck bend and turn. It lies in front of the spinal canal, far from any hand; no technique here reaches it.</source>
        <translation>Una almohadilla de cartílago entre C6 y C7 que permite al cuello doblarse y girar. Está delante del conducto vertebral, lejos de cualquier mano; ninguna técnica de aquí llega a ella.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc C7–T1</source>
        <translation>Disco C7–T1</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The cushion where the neck meets the chest. Above it the spine turns freely, below it the ribs hold it. No hand reaches it; the stepping press ends beside it, in the muscles behind.</source>
        <translation>La almohadilla donde el cuello se une al tórax. Por encima la columna gira libre, por debajo la sujetan las costillas. Ninguna mano llega a ella; la presión paso a paso termina a su lado, en los músculos de detrás.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc T1–T2</source>
        <translation>Disco T1–T2</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thin cushion between T1 and T2. The ribs leave it little room to move; it gives a few degrees when the trunk is rocked.</source>
        <translation>La almohadilla delgada entre T1 y T2. Las costillas le dejan poco espacio para moverse; cede unos grados cuando se balancea el tronco.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc T2–T3</source>
        <translation>Disco T2–T3</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thin cushion between T2 and T3. The ribs leave it little room to move; it gives a few degrees when the trunk is rocked.</source>
        <translation>La almohadilla delgada entre T2 y T3. Las costillas le dejan poco espacio para moverse; cede unos grados cuando se balancea el tronco.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc T3–T4</source>
        <translation>Disco T3–T4</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thin cushion between T3 and T4. The ribs leave it little room to move; it gives a few degrees when the trunk is rocked.</source>
        <translation>La almohadilla delgada entre T3 y T4. Las costillas le dejan poco espacio para moverse; cede unos grados cuando se balancea el tronco.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc T4–T5</source>
        <translation>Disco T4–T5</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thin cushion between T4 and T5. The ribs leave it little room to move; it gives a few degrees when the trunk is rocked.</source>
        <translation>La almohadilla delgada entre T4 y T5. Las costillas le dejan poco espacio para moverse; cede unos grados cuando se balancea el tronco.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc T5–T6</source>
        <translation>Disco T5–T6</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thin cushion between T5 and T6. The ribs leave it little room to move; it gives a few degrees when the trunk is rocked.</source>
        <translation>La almohadilla delgada entre T5 y T6. Las costillas le dejan poco espacio para moverse; cede unos grados cuando se balancea el tronco.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc T6–T7</source>
        <translation>Disco T6–T7</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thin cushion between T6 and T7. The ribs leave it little room to move; it gives a few degrees when the trunk is rocked.</source>
        <translation>La almohadilla delgada entre T6 y T7. Las costillas le dejan poco espacio para moverse; cede unos grados cuando se balancea el tronco.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc T7–T8</source>
        <translation>Disco T7–T8</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thin cushion between T7 and T8. The ribs leave it little room to move; it gives a few degrees when the trunk is rocked.</source>
        <translation>La almohadilla delgada entre T7 y T8. Las costillas le dejan poco espacio para moverse; cede unos grados cuando se balancea el tronco.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc T8–T9</source>
        <translation>Disco T8–T9</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thin cushion between T8 and T9. The ribs leave it little room to move; it gives a few degrees when the trunk is rocked.</source>
        <translation>La almohadilla delgada entre T8 y T9. Las costillas le dejan poco espacio para moverse; cede unos grados cuando se balancea el tronco.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc T9–T10</source>
        <translation>Disco T9–T10</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thin cushion between T9 and T10. The ribs leave it little room to move; it gives a few degrees when the trunk is rocked.</source>
        <translation>La almohadilla delgada entre T9 y T10. Las costillas le dejan poco espacio para moverse; cede unos grados cuando se balancea el tronco.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc T10–T11</source>
        <translation>Disco T10–T11</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thin cushion between T10 and T11. The ribs leave it little room to move; it gives a few degrees when the trunk is rocked.</source>
        <translation>La almohadilla delgada entre T10 y T11. Las costillas le dejan poco espacio para moverse; cede unos grados cuando se balancea el tronco.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc T11–T12</source>
        <translation>Disco T11–T12</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thin cushion between T11 and T12. The ribs leave it little room to move; it gives a few degrees when the trunk is rocked.</source>
        <translation>La almohadilla delgada entre T11 y T12. Las costillas le dejan poco espacio para moverse; cede unos grados cuando se balancea el tronco.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc T12–L1</source>
        <translation>Disco T12–L1</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The cushion between chest and small of the back, where stiff and free parts of the spine meet.</source>
        <translation>La almohadilla entre el tórax y la zona lumbar, donde se encuentran las partes rígida y libre de la columna.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc L1–L2</source>
        <translation>Disco L1–L2</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thick cushion between L1 and L2, which carries the weight of the trunk. No hand reaches it from behind; it is unloaded by lying down and takes part in rocking.</source>
        <translation>La almohadilla gruesa entre L1 y L2, que soporta el peso del tronco. Ninguna mano llega a ella desde atrás; al tumbarse se descarga, y participa en el balanceo.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc L2–L3</source>
        <translation>Disco L2–L3</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thick cushion between L2 and L3, which carries the weight of the trunk. No hand reaches it from behind; it is unloaded by lying down and takes part in rocking.</source>
        <translation>La almohadilla gruesa entre L2 y L3, que soporta el peso del tronco. Ninguna mano llega a ella desde atrás; al tumbarse se descarga, y participa en el balanceo.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc L3–L4</source>
        <translation>Disco L3–L4</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thick cushion between L3 and L4, which carries the weight of the trunk. No hand reaches it from behind; it is unloaded by lying down and takes part in rocking.</source>
        <translation>La almohadilla gruesa entre L3 y L4, que soporta el peso del tronco. Ninguna mano llega a ella desde atrás; al tumbarse se descarga, y participa en el balanceo.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc L4–L5</source>
        <translation>Disco L4–L5</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thick cushion between L4 and L5, which carries the weight of the trunk. No hand reaches it from behind; it is unloaded by lying down and takes part in rocking.</source>
        <translation>La almohadilla gruesa entre L4 y L5, que soporta el peso del tronco. Ninguna mano llega a ella desde atrás; al tumbarse se descarga, y participa en el balanceo.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc L5–S1</source>
        <translation>Disco L5–S1</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The wedge between the last lumbar vertebra and the sacrum, higher in front than behind. No hand reaches it from behind; lying down takes the weight of the trunk off it, and rocking moves it a little.</source>
        <translation>La cuña entre la última vértebra lumbar y el sacro, más alta por delante que por detrás. Ninguna mano llega a ella desde atrás; tumbarse le quita el peso del tronco, y el balanceo la mueve un poco.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Sacrum</source>
        <translation>Sacro</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Five vertebrae grown into one broad bone, the keystone of the pelvis. Four pairs of small openings lie beside its crest; the thumbs find the first beside the two dimples, the others below, and press one pair after another.</source>
        <translation>Cinco vértebras soldadas en un hueso ancho, la clave de la pelvis. Cuatro pares de pequeños orificios están junto a su cresta; los pulgares encuentran el primero junto a los dos hoyuelos, los demás debajo, y presionan un par tras otro.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Coccyx</source>
        <translation>Cóccix</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The small tail bone at the end of the spine. It is thin and tender: nothing presses on it, and hands stop well above it.</source>
        <translation>El pequeño hueso de la cola al final de la columna. Es delgado y sensible: nada lo presiona, y las manos se detienen bien por encima.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Breastbone with costal cartilages</source>
        <translation>Esternón con cartílagos costales</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The flat bone of the chest in front, with the cartilages that tie the ribs to it. When somebody lies face down it rests on the mat; if that hurts, a folded towel above it helps.</source>
        <translation>El hueso plano del pecho por delante, con los cartílagos que le atan las costillas. Boca abajo descansa sobre la colchoneta; si eso duele, ayuda una toalla doblada por encima.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>First rib</source>
        <translation>Primera costilla</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The shortest and most curved rib, hidden between collarbone and neck. It cannot be felt behind; the uppermost space of the stepping press ends below it.</source>
        <translation>La costilla más corta y curva, escondida entre la clavícula y el cuello. Por detrás no se puede notar; el espacio más alto de la presión paso a paso termina debajo de ella.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Second rib</source>
        <translation>Segunda costilla</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A flat curved rib behind the upper corner of the shoulder blade. Only a short piece of it, beside the spine, is within reach of the thumb.</source>
        <translation>Una costilla plana y curva detrás del ángulo superior de la escápula. Solo un trozo corto, junto a la columna, está al alcance del pulgar.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Third rib</source>
        <translation>Tercera costilla</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>It runs from the third thoracic vertebra under the shoulder blade. The thumb meets it in the groove beside the spine.</source>
        <translation>Va desde la tercera vértebra torácica por debajo de la escápula. El pulgar la encuentra en el surco junto a la columna.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Fourth rib</source>
        <translation>Cuarta costilla</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Largely covered by the shoulder blade. Between it and the next rib the thumb finds a space wide enough to lie along.</source>
        <translation>En gran parte cubierta por la escápula. Entre ella y la costilla siguiente el pulgar encuentra un espacio lo bastante ancho para tenderse en él.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Fifth rib</source>
        <translation>Quinta costilla</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>It passes under the middle of the shoulder blade. Beside the spine the muscles over it are what the outward press of the heel of the hand lengthens.</source>
        <translation>Pasa bajo la mitad de la escápula. Junto a la columna, los músculos que la cubren son los que alarga la presión hacia fuera del talón de la mano.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Sixth rib</source>
        <translation>Sexta costilla</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Its angle, where it bends forward, lies a hand's breadth from the spine and marks the outer edge of the long back muscles.</source>
        <translation>Su ángulo, donde se dobla hacia delante, está a un palmo de la columna y marca el borde exterior de los músculos largos de la espalda.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Seventh rib</source>
        <translation>Séptima costilla</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The longest of the ribs that reach the breastbone by a cartilage of their own. It leaves the cover of the shoulder blade near that blade's lower corner.</source>
        <translation>La más larga de las costillas que llegan al esternón con un cartílago propio. Sale de debajo de la escápula cerca de su ángulo inferior.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Eighth rib</source>
        <translation>Octava costilla</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Free of the shoulder blade in most people, so that its whole back part can be followed with a finger. Its cartilage joins the one above.</source>
        <translation>Libre de la escápula en la mayoría de las personas, de modo que toda su parte posterior se puede seguir con un dedo. Su cartílago se une al de arriba.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Ninth rib</source>
        <translation>Novena costilla</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A sloping rib of the lower chest. The spaces around it move most with the breath; the press goes in as the breath goes out.</source>
        <translation>Una costilla inclinada del tórax bajo. Los espacios a su alrededor son los que más se mueven con la respiración; la presión entra cuando el aire sale.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Tenth rib</source>
        <translation>Décima costilla</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The last rib that is tied to the breastbone, by way of the others. Below it the chest wall ends at the side.</source>
        <translation>La última costilla atada al esternón, por medio de las otras. Debajo de ella acaba de lado la pared del tórax.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Eleventh rib</source>
        <translation>Undécima costilla</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A floating rib: its tip ends free in the flank. It bends easily, so pressure on and around it is light.</source>
        <translation>Una costilla flotante: su punta acaba libre en el costado. Se dobla con facilidad, así que la presión sobre ella y a su alrededor es ligera.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Twelfth rib</source>
        <translation>Duodécima costilla</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The lowest and shortest rib, in some people too short to be felt. The stepping press begins above it, and pressure near it is light.</source>
        <translation>La costilla más baja y corta, en algunas personas demasiado corta para notarla. La presión paso a paso empieza por encima, y la presión cerca de ella es ligera.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Shoulder blade</source>
        <translation>Escápula</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A flat triangle that glides over the ribs and carries the arm. Its ridge, inner border and lower corner can all be felt. The corner is taught to lie at T7, lies at T8 on average and at T9 or elsewhere in some. Outward pressing stops before the inner border.</source>
        <translation>Un triángulo plano que se desliza sobre las costillas y lleva el brazo. Se pueden notar su cresta, su borde interior y su ángulo inferior. Se enseña que el ángulo está en T7; en promedio está en T8, y en algunos en T9 o en otro sitio. La presión hacia fuera se detiene antes del borde interior.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Collarbone</source>
        <translation>Clavícula</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The strut between breastbone and shoulder, and the arm's only joint with the trunk. It lies under the skin in front all along; no technique of the back presses on it.</source>
        <translation>El puntal entre el esternón y el hombro, y la única articulación del brazo con el tronco. Está por delante bajo la piel en toda su longitud; ninguna técnica de la espalda la presiona.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Upper arm bone</source>
        <translation>Húmero</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The bone of the upper arm. Its round head turns in the socket of the shoulder blade; muscles of the back that end on it, such as the latissimus, slacken when the arm lies at the side.</source>
        <translation>El hueso del brazo. Su cabeza redonda gira en la cavidad de la escápula; los músculos de la espalda que acaban en él, como el dorsal ancho, se aflojan cuando el brazo queda al costado.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Hip bone</source>
        <translation>Hueso coxal</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The side wall of the pelvis. Its upper crest is felt at the waist, level with the fourth lumbar vertebra or just below. The spine at its rear end lies under the dimple, at the second sacral vertebra in four people of five; fingers often judge it higher. Nothing presses on that spine.</source>
        <translation>La pared lateral de la pelvis. Su cresta superior se nota en la cintura, a la altura de la cuarta vértebra lumbar o justo debajo. La espina de su extremo posterior está bajo el hoyuelo, en la segunda vértebra sacra en cuatro de cada cinco personas; los dedos suelen juzgarla más arriba. Nada presiona sobre esa espina.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Thigh bone</source>
        <translation>Fémur</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The longest bone of the body. Its round head turns in the socket of the hip bone; the bump beside it, the greater trochanter, is felt at the side of the hip and is where muscles of the buttock end. It follows late and softly when the trunk is rocked.</source>
        <translation>El hueso más largo del cuerpo. Su cabeza redonda gira en la cavidad del hueso coxal; el bulto de al lado, el trocánter mayor, se nota en el lado de la cadera, y ahí acaban músculos de la nalga. Sigue tarde y con suavidad cuando se balancea el tronco.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Skull</source>
        <translation>Cráneo</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The case of the brain and the frame of the face. The muscles of the nape hold on to its lower rim behind; face down it rests in the cradle.</source>
        <translation>La caja del cerebro y el armazón de la cara. Los músculos de la nuca se agarran por detrás a su borde inferior; boca abajo descansa en el apoyo de la cara.</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Lower jaw</source>
        <translation>Mandíbula</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The only bone of the head that moves. It hangs free in the opening of the cradle, so that jaw and neck can let go.</source>
        <translation>El único hueso de la cabeza que se mueve. Cuelga libre en la abertura del apoyo, para que la mandíbula y el cuello puedan soltarse.</translation>
    </message>
</context>
<context>
    <name>resources/text/muscles.yaml</name>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Trapezius, upper part</source>
        <translation>Trapecio, parte superior</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The roof of the shoulder, from the back of the skull and the nape to the outer collarbone. It lifts the shoulder and tilts the head. The hand finds it between neck and shoulder, where stress often makes it hard; slow pressing with a broad hand suits it.</source>
        <translation>El tejado del hombro, desde la parte de atrás del cráneo y la nuca hasta la parte exterior de la clavícula. Eleva el hombro e inclina la cabeza. La mano lo encuentra entre cuello y hombro, donde el estrés suele endurecerlo; le sienta bien la presión lenta con la mano ancha.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Trapezius, middle part</source>
        <translation>Trapecio, parte media</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Fibres that run straight outward from the upper thoracic spine to the shoulder. They draw the shoulder blade toward the spine. The heel of the hand that presses outward between the shoulder blades moves along them and lengthens them.</source>
        <translation>Fibras que van rectas hacia fuera desde la columna torácica alta hasta el hombro. Llevan la escápula hacia la columna. El talón de la mano que presiona hacia fuera entre las escápulas se mueve a lo largo de ellas y las alarga.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Trapezius, lower part</source>
        <translation>Trapecio, parte inferior</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>A slender triangle that climbs from the lower thoracic spine to the ridge of the shoulder blade and draws the blade down. It is thin: what the hand feels through it are the deep back muscles and the ribs.</source>
        <translation>Un triángulo esbelto que sube de la columna torácica baja a la cresta de la escápula y tira de la escápula hacia abajo. Es delgado: lo que la mano nota a través de él son los músculos profundos de la espalda y las costillas.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Rhomboid minor</source>
        <translation>Romboides menor</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>A narrow band under the trapezius, from the base of the neck to the shoulder blade where its ridge begins. It pulls the blade up and inward. Outward pressing between the shoulder blades lengthens it.</source>
        <translation>Una banda estrecha bajo el trapecio, de la base del cuello a la escápula, donde empieza su cresta. Tira de la escápula hacia arriba y hacia dentro. La presión hacia fuera entre las escápulas lo alarga.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Rhomboid major</source>
        <translation>Romboides mayor</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>A slanting sheet under the trapezius that ties the inner border of the shoulder blade to the spine, from the second to the fifth thoracic vertebra. The hand feels it best when the blade is drawn back; the outward press between the shoulder blades lengthens it and ends before the blade.</source>
        <translation>Una lámina oblicua bajo el trapecio que ata el borde interior de la escápula a la columna, de la segunda a la quinta vértebra torácica. La mano lo nota mejor cuando la escápula se lleva hacia atrás; la presión hacia fuera entre las escápulas lo alarga y termina antes de la escápula.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Levator scapulae</source>
        <translation>Elevador de la escápula</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>A strap from the upper neck to the upper inner corner of the shoulder blade, which it lifts. The thumb meets it just above that corner, under the trapezius; it is often tender there, so pressure begins light.</source>
        <translation>Una correa desde la parte alta del cuello hasta el ángulo superior interno de la escápula, que eleva. El pulgar lo encuentra justo encima de ese ángulo, bajo el trapecio; ahí suele estar sensible, así que la presión empieza ligera.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Latissimus dorsi</source>
        <translation>Dorsal ancho</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The broadest muscle of the back: from the lower spine and the crest of the pelvis round the flank to the upper arm, which it pulls down and back. Hands that rock or step up the lower ribs lie on it; at the armpit it forms the rear fold.</source>
        <translation>El músculo más ancho de la espalda: de la columna baja y la cresta de la pelvis, rodeando el costado, hasta el brazo, del que tira hacia abajo y hacia atrás. Las manos que balancean o suben por las costillas bajas están sobre él; en la axila forma el pliegue posterior.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Thoracolumbar fascia</source>
        <translation>Fascia toracolumbar</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>A tough, pale sheet over the small of the back that binds latissimus, buttock and the long back muscles together. It carries pull rather than making it. Rocking with the heels of the hands moves it over what lies beneath.</source>
        <translation>Una lámina resistente y pálida sobre la zona lumbar que une el dorsal ancho, la nalga y los músculos largos de la espalda. Transmite la tracción más que crearla. El balanceo con los talones de las manos la mueve sobre lo que hay debajo.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Iliocostalis lumborum</source>
        <translation>Iliocostal lumbar</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The outer column of the erector spinae in the loin, from the crest of the pelvis to the angles of the lower ribs. It straightens the back and bends it sideways. The heel of the hand finds its edge a palm's breadth from the spine and rocks against it.</source>
        <translation>La columna exterior del erector de la columna en el lomo, de la cresta de la pelvis a los ángulos de las costillas bajas. Endereza la espalda y la dobla de lado. El talón de la mano encuentra su borde a un palmo de la columna y lo balancea.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Iliocostalis thoracis</source>
        <translation>Iliocostal torácico</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The outer column goes on from the lower to the upper ribs, along their angles. It helps to hold the chest upright. It marks how far outward a thumb that steps up the ribs should go.</source>
        <translation>La columna exterior sigue de las costillas bajas a las altas, a lo largo de sus ángulos. Ayuda a mantener erguido el tórax. Marca hasta dónde debe ir hacia fuera un pulgar que sube por las costillas.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Iliocostalis cervicis</source>
        <translation>Iliocostal cervical</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The thin top of the outer column, from the upper ribs to the lower neck. It steadies the neck from the side. It lies deep, close to the upper corner of the shoulder blade, and can hardly be told from its neighbours by touch.</source>
        <translation>El delgado extremo superior de la columna exterior, de las costillas altas a la parte baja del cuello. Estabiliza el cuello de lado. Está hondo, cerca del ángulo superior de la escápula, y apenas se distingue al tacto de sus vecinos.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Longissimus thoracis</source>
        <translation>Longísimo torácico</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The thick middle column of the erector spinae, from the sacrum up to the ribs: the long ridge beside the spine. It holds the trunk up. Thumbs that step up beside the spine press on it, the outward press begins on it, and rocking works along its edge.</source>
        <translation>La gruesa columna media del erector de la columna, del sacro hacia arriba hasta las costillas: el largo relieve junto a la columna. Sostiene el tronco. Los pulgares que suben junto a la columna lo presionan, la presión hacia fuera empieza sobre él, y el balanceo trabaja a lo largo de su borde.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Longissimus cervicis</source>
        <translation>Longísimo cervical</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The middle column between the upper chest and the neck. It draws the neck back and to its own side. The topmost steps of the thumbs beside the spine end on its lower part.</source>
        <translation>La columna media entre el tórax alto y el cuello. Lleva el cuello hacia atrás y hacia su lado. Los pasos más altos de los pulgares junto a la columna terminan sobre su parte baja.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Longissimus capitis</source>
        <translation>Longísimo de la cabeza</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The last piece of the middle column, up to the bump behind the ear. It turns and tilts the head to its side. Fingers feel its end just behind and below the ear.</source>
        <translation>El último trozo de la columna media, hasta el bulto de detrás de la oreja. Gira e inclina la cabeza hacia su lado. Los dedos notan su final justo detrás y debajo de la oreja.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Spinalis thoracis</source>
        <translation>Espinoso torácico</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The inner column of the erector spinae, close against the spinous processes of the thoracic spine, which it draws together. It lies where no hand presses: techniques begin just outside it.</source>
        <translation>La columna interior del erector de la columna, pegada a las apófisis espinosas de la columna torácica, que junta. Está donde ninguna mano presiona: las técnicas empiezan justo por fuera.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Spinalis cervicis</source>
        <translation>Espinoso cervical</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Small slips between the spinous processes of the neck, missing in some people. They help to lift the head from the chest. They lie beneath the ligament of the nape, too deep and too close to the bone to be pressed.</source>
        <translation>Pequeñas tiras entre las apófisis espinosas del cuello, que faltan en algunas personas. Ayudan a levantar la cabeza del pecho. Están bajo el ligamento de la nuca, demasiado hondas y demasiado cerca del hueso para presionarlas.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Splenius capitis</source>
        <translation>Esplenio de la cabeza</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>A bandage that winds from the lower nape to the back corner of the skull. Both together lift the head; one alone turns it. It can be felt under the upper trapezius beside the nape.</source>
        <translation>Una venda que sube enrollándose de la parte baja de la nuca a la esquina posterior del cráneo. Los dos juntos levantan la cabeza; uno solo la gira. Se nota bajo el trapecio superior, al lado de la nuca.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Splenius cervicis</source>
        <translation>Esplenio del cuello</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The lower part of the bandage, from the upper thoracic spine to the side of the upper neck. It turns the neck to its side. Its start lies under the rhomboids, where the outward press between the shoulder blades begins.</source>
        <translation>La parte baja de la venda, de la columna torácica alta al lado de la parte alta del cuello. Gira el cuello hacia su lado. Su comienzo está bajo los romboides, donde empieza la presión hacia fuera entre las escápulas.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Semispinalis thoracis</source>
        <translation>Semiespinoso torácico</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Slender slips that climb from the side bumps of lower thoracic vertebrae to the spinous processes higher up. They turn and stretch the upper back. Thumbs beside the spine reach them through the long columns.</source>
        <translation>Tiras esbeltas que suben de las apófisis transversas de vértebras torácicas bajas a las apófisis espinosas de más arriba. Giran y extienden la espalda alta. Los pulgares junto a la columna llegan a ellas a través de las columnas largas.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Semispinalis cervicis</source>
        <translation>Semiespinoso cervical</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>A strong deep muscle from the upper chest to the second to fifth neck vertebra. It keeps the neck from sinking forward, all day long. No technique here presses on it directly; the thumbs that step up beside the spine end above its foot.</source>
        <translation>Un músculo fuerte y profundo, del tórax alto a las vértebras cervicales segunda a quinta. Evita todo el día que el cuello caiga hacia delante. Ninguna técnica de aquí lo presiona directamente; los pulgares que suben junto a la columna terminan por encima de su pie.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Semispinalis capitis</source>
        <translation>Semiespinoso de la cabeza</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The thick cord on each side of the nape, from the upper back to the skull. It carries the weight of a bent head. The fingers find it easily; it is often the first place to ask for gentleness.</source>
        <translation>El grueso cordón a cada lado de la nuca, de la espalda alta al cráneo. Lleva el peso de una cabeza inclinada. Los dedos lo encuentran con facilidad; a menudo es el primer lugar que pide suavidad.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Multifidus</source>
        <translation>Multífido</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Short bundles in the groove beside the spinous processes, thickest over the sacrum. They steady each vertebra on the next. The presses down the sacrum work on its lowest part, which lies right under the fascia there.</source>
        <translation>Haces cortos en el surco junto a las apófisis espinosas, más gruesos sobre el sacro. Estabilizan cada vértebra sobre la siguiente. Las presiones que bajan por el sacro trabajan su parte más baja, que ahí está justo bajo la fascia.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Quadratus lumborum</source>
        <translation>Cuadrado lumbar</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>A square plate between pelvis, lowest rib and lumbar spine that hitches the hip and bends the loin. It lies deep at the outer edge of the long muscles, near the kidneys: only light pressure, and no striking, over it.</source>
        <translation>Una placa cuadrada entre la pelvis, la última costilla y la columna lumbar que sube la cadera y dobla el lomo. Está hondo en el borde exterior de los músculos largos, cerca de los riñones: sobre él solo presión ligera, y nada de golpes.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>External intercostal muscles</source>
        <translation>Intercostales externos</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Thin layers that fill the spaces between the ribs and lift them for breathing in. Their fibres slant outward and down. Thumbs that step up the ribs rest in these spaces, never on the bone, and go with the breath.</source>
        <translation>Capas delgadas que llenan los espacios entre las costillas y las elevan al inspirar. Sus fibras van inclinadas hacia fuera y hacia abajo. Los pulgares que suben por las costillas descansan en estos espacios, nunca sobre el hueso, y van con la respiración.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Deltoid, spinal (rear) part</source>
        <translation>Deltoides, parte posterior</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The rear third of the shoulder's cap, from the ridge of the shoulder blade to the outer side of the upper arm, which it draws back. It fills the hand that holds a shoulder from behind.</source>
        <translation>El tercio posterior del casquete del hombro, de la cresta de la escápula al lado exterior del brazo, del que tira hacia atrás. Llena la mano que sujeta un hombro por detrás.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Deltoid, middle part</source>
        <translation>Deltoides, parte media</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The round top of the shoulder, from its outer tip down to the middle of the upper arm, which it lifts sideways. The hand finds it by cupping the shoulder. None of the techniques here presses on it; an arm that lies well lets it rest.</source>
        <translation>La redondez del hombro, de su punta exterior a la mitad del brazo, que eleva de lado. La mano lo encuentra al abarcar el hombro. Ninguna de las técnicas de aquí lo presiona; un brazo bien apoyado lo deja descansar.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Supraspinatus</source>
        <translation>Supraespinoso</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>It fills the hollow above the ridge of the shoulder blade and passes under the shoulder's roof to the upper arm, whose lifting it begins. The fingers feel it through the trapezius, just above the ridge. The outward press stays well below it.</source>
        <translation>Llena el hueco por encima de la cresta de la escápula y pasa bajo el techo del hombro hasta el brazo, cuya elevación inicia. Los dedos lo notan a través del trapecio, justo encima de la cresta. La presión hacia fuera queda bien por debajo.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>External oblique</source>
        <translation>Oblicuo externo</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The outer muscle of the flank; only its rear part is drawn, from the lowest ribs to the crest of the pelvis. It bends and turns the trunk. The hand finds it at the waist, beside the long back muscles; rocking makes it give and swing back.</source>
        <translation>El músculo exterior del costado; solo se dibuja su parte posterior, de las últimas costillas a la cresta de la pelvis. Dobla y gira el tronco. La mano lo encuentra en la cintura, junto a los músculos largos de la espalda; con el balanceo cede y vuelve.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Infraspinatus</source>
        <translation>Infraespinoso</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>It covers the shoulder blade below its ridge and turns the arm outward. The palm that ends an outward press may come to lie on it, lightly: the pressing itself stops at the border of the blade.</source>
        <translation>Cubre la escápula por debajo de su cresta y gira el brazo hacia fuera. La palma que termina una presión hacia fuera puede quedar sobre él, con ligereza: la presión misma se detiene en el borde de la escápula.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Teres minor</source>
        <translation>Redondo menor</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>A round strip along the outer border of the shoulder blade that helps to turn the arm outward and holds the shoulder joint together. It is felt between blade and arm, above the rear fold of the armpit.</source>
        <translation>Una tira redonda a lo largo del borde exterior de la escápula que ayuda a girar el brazo hacia fuera y sujeta la articulación del hombro. Se nota entre escápula y brazo, por encima del pliegue posterior de la axila.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Teres major</source>
        <translation>Redondo mayor</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>A thick roll from the lower corner of the shoulder blade to the front of the upper arm, beside the latissimus. It turns the arm inward and draws it back. With the latissimus it makes the rear fold of the armpit.</source>
        <translation>Un rodillo grueso del ángulo inferior de la escápula a la parte delantera del brazo, junto al dorsal ancho. Gira el brazo hacia dentro y lo lleva hacia atrás. Con el dorsal ancho forma el pliegue posterior de la axila.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Gluteus maximus</source>
        <translation>Glúteo mayor</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The largest muscle of the body, from sacrum and pelvis across the buttock to the thigh. It raises us from a chair and up the stairs. The fingers rest on its upper edge while the thumbs press down the sacrum.</source>
        <translation>El músculo más grande del cuerpo, del sacro y la pelvis, cruzando la nalga, hasta el muslo. Nos levanta de la silla y nos sube por la escalera. Los dedos descansan sobre su borde superior mientras los pulgares presionan sacro abajo.</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Gluteus medius</source>
        <translation>Glúteo medio</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>A fan from the outer face of the pelvis to the top of the thigh bone, its rear part under gluteus maximus. It keeps the pelvis level at each step. The heel of the hand feels it just below the crest of the pelvis.</source>
        <translation>Un abanico de la cara exterior de la pelvis a lo alto del fémur, con la parte posterior bajo el glúteo mayor. Mantiene nivelada la pelvis a cada paso. El talón de la mano lo nota justo bajo la cresta de la pelvis.</translation>
    </message>
</context>
</TS>
