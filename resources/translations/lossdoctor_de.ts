<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>About</name>
    <message>
      <source>Finds out why a Keras training loss is negative, wrong, stuck or not a number, proves it, and cures it.</source>
      <translation>Findet heraus, warum der Verlust eines Keras-Trainings negativ, falsch, festgefahren oder keine Zahl ist, beweist es und behebt es.</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <source>Made with</source>
      <translation>Gebaut mit</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Netzwerk</translation>
    </message>
    <message>
      <source>This program opens no connection, ever.</source>
      <translation>Dieses Programm öffnet nie eine Verbindung.</translation>
    </message>
    <message>
      <source>Version {v}. {what}</source>
      <translation>Version {v}. {what}</translation>
    </message>
    <message>
      <source>see NOTICE.md</source>
      <translation>siehe NOTICE.md</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>About</source>
      <translation>Über Loss Doctor</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Befehle</translation>
    </message>
    <message>
      <source>Commands…</source>
      <translation>Befehle…</translation>
    </message>
    <message>
      <source>Demos</source>
      <translation>Demos</translation>
    </message>
    <message>
      <source>Examine</source>
      <translation>Untersuchen</translation>
    </message>
    <message>
      <source>Explain</source>
      <translation>Erklären</translation>
    </message>
    <message>
      <source>Export report</source>
      <translation>Bericht exportieren</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>Keyboard</source>
      <translation>Tastatur</translation>
    </message>
    <message>
      <source>Lab tests</source>
      <translation>Labortests</translation>
    </message>
    <message>
      <source>Lab tests…</source>
      <translation>Labortests…</translation>
    </message>
    <message>
      <source>Lecture mode</source>
      <translation>Vortragsmodus</translation>
    </message>
    <message>
      <source>Look: {name}</source>
      <translation>Aussehen: {name}</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Preferences…</source>
      <translation>Einstellungen…</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Reload</source>
      <translation>Neu laden</translation>
    </message>
    <message>
      <source>Reopen the last session</source>
      <translation>Letzte Sitzung wieder öffnen</translation>
    </message>
    <message>
      <source>Reset layout</source>
      <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
      <source>Save patched script…</source>
      <translation>Geändertes Skript speichern…</translation>
    </message>
    <message>
      <source>Save session</source>
      <translation>Sitzung speichern</translation>
    </message>
    <message>
      <source>Save session as</source>
      <translation>Sitzung speichern unter</translation>
    </message>
    <message>
      <source>Save session…</source>
      <translation>Sitzung speichern…</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <source>Support bundle…</source>
      <translation>Support-Paket…</translation>
    </message>
    <message>
      <source>Take the tour</source>
      <translation>Rundgang</translation>
    </message>
    <message>
      <source>Train or pause</source>
      <translation>Trainieren oder anhalten</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
  </context>
  <context>
    <name>AppliedLine</name>
    <message>
      <source>Applied: {title}. Examining anew…</source>
      <translation>Angewendet: {title}. Wird neu untersucht…</translation>
    </message>
    <message>
      <source>Back to: {title}. Examining anew…</source>
      <translation>Zurück zu: {title}. Wird neu untersucht…</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Undo: {title}</source>
      <translation>Rückgängig: {title}</translation>
    </message>
    <message>
      <source>the program as given</source>
      <translation>dem Programm, wie es gegeben war</translation>
    </message>
  </context>
  <context>
    <name>AuditPicture</name>
    <message>
      <source> (the target is at {n})</source>
      <translation> (der Zielwert liegt bei {n})</translation>
    </message>
    <message>
      <source>, target {n}</source>
      <translation>, Zielwert {n}</translation>
    </message>
    <message>
      <source>beside it {loss}</source>
      <translation>daneben {loss}</translation>
    </message>
    <message>
      <source>impossible</source>
      <translation>unmöglich</translation>
    </message>
    <message>
      <source>loss from {low} to {high}</source>
      <translation>Verlust von {low} bis {high}</translation>
    </message>
    <message>
      <source>lowest at {label} {n}</source>
      <translation>am niedrigsten bei {label} {n}</translation>
    </message>
    <message>
      <source>lowest at {n}</source>
      <translation>am niedrigsten bei {n}</translation>
    </message>
    <message>
      <source>no number from {low} to {high}</source>
      <translation>keine Zahl von {low} bis {high}</translation>
    </message>
    <message>
      <source>not a number</source>
      <translation>keine Zahl</translation>
    </message>
    <message>
      <source>the loss is no finite number here</source>
      <translation>der Verlust ist hier keine endliche Zahl</translation>
    </message>
    <message>
      <source>this loss</source>
      <translation>dieser Verlust</translation>
    </message>
    <message>
      <source>{what}: the loss is no finite number for any prediction tried.</source>
      <translation>{what}: Der Verlust ist bei keiner probierten Vorhersage eine endliche Zahl.</translation>
    </message>
  </context>
  <context>
    <name>BottomPanel</name>
    <message>
      <source>Control experiments on a copy of the program</source>
      <translation>Kontrollexperimente an einer Kopie des Programms</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>History of edits</source>
      <translation>Verlauf der Änderungen</translation>
    </message>
    <message>
      <source>Lab</source>
      <translation>Labor</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <source>Loss audit</source>
      <translation>Verlustprüfung</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>Läufe</translation>
    </message>
  </context>
  <context>
    <name>CausesBar</name>
    <message>
      <source>Ask again what explains what</source>
      <translation>Noch einmal fragen, was was erklärt</translation>
    </message>
    <message>
      <source>Cures each suspected cause in a trial and sees which other findings clear.</source>
      <translation>Behebt jede vermutete Ursache in einem Versuch und sieht nach, welche anderen Befunde verschwinden.</translation>
    </message>
    <message>
      <source>Curing one cause after the other in a trial …</source>
      <translation>Behebt eine Ursache nach der anderen im Versuch …</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <source>Stop: What explains what?</source>
      <translation>Stopp: Was erklärt was?</translation>
    </message>
    <message>
      <source>What explains what?</source>
      <translation>Was erklärt was?</translation>
    </message>
  </context>
  <context>
    <name>Check</name>
    <message>
      <source>A bias before batch normalisation has no effect</source>
      <translation>Ein Bias vor einer Batch-Normalisierung ist wirkungslos</translation>
    </message>
    <message>
      <source>A feature gives the target away</source>
      <translation>Ein Merkmal verrät den Zielwert</translation>
    </message>
    <message>
      <source>A feature only numbers the rows</source>
      <translation>Ein Merkmal nummeriert nur die Zeilen</translation>
    </message>
    <message>
      <source>A few rows own the loss</source>
      <translation>Wenige Zeilen bestimmen den Verlust</translation>
    </message>
    <message>
      <source>A hidden layer is too narrow</source>
      <translation>Eine verborgene Schicht ist zu schmal</translation>
    </message>
    <message>
      <source>A loss for classes on continuous targets</source>
      <translation>Ein Verlust für Klassen bei stetigen Zielwerten</translation>
    </message>
    <message>
      <source>A loss over classes on one output unit: the loss is constantly 0</source>
      <translation>Ein Verlust über Klassen bei einer Ausgabeeinheit: Der Verlust ist immer 0</translation>
    </message>
    <message>
      <source>A negative weight turns the loss round</source>
      <translation>Ein negatives Gewicht kehrt den Verlust um</translation>
    </message>
    <message>
      <source>A regression loss on class labels</source>
      <translation>Ein Regressionsverlust auf Klassenlabels</translation>
    </message>
    <message>
      <source>A smaller model does better on new rows</source>
      <translation>Ein kleineres Modell ist auf neuen Zeilen besser</translation>
    </message>
    <message>
      <source>A straight line does better than the model</source>
      <translation>Eine Gerade ist besser als das Modell</translation>
    </message>
    <message>
      <source>All targets are the same</source>
      <translation>Alle Zielwerte sind gleich</translation>
    </message>
    <message>
      <source>All units of a layer start with the same weights</source>
      <translation>Alle Einheiten einer Schicht beginnen mit denselben Gewichten</translation>
    </message>
    <message>
      <source>An activation is applied twice</source>
      <translation>Eine Aktivierung wird doppelt angewendet</translation>
    </message>
    <message>
      <source>Batches are so large that there are hardly any steps</source>
      <translation>Die Batches sind so groß, dass es kaum Schritte gibt</translation>
    </message>
    <message>
      <source>Batches are so small that steps are mostly noise</source>
      <translation>Die Batches sind so klein, dass die Schritte vor allem Rauschen sind</translation>
    </message>
    <message>
      <source>Class ids outside the range of the output units</source>
      <translation>Klassennummern außerhalb des Bereichs der Ausgabeeinheiten</translation>
    </message>
    <message>
      <source>Class weights given as loss weights</source>
      <translation>Klassengewichte als Verlustgewichte übergeben</translation>
    </message>
    <message>
      <source>Convolution windows of even size shift the map</source>
      <translation>Faltungsfenster gerader Größe verschieben die Merkmalskarte</translation>
    </message>
    <message>
      <source>Dropout before batch normalisation</source>
      <translation>Dropout vor einer Batch-Normalisierung</translation>
    </message>
    <message>
      <source>Dropout is too strong</source>
      <translation>Das Dropout ist zu stark</translation>
    </message>
    <message>
      <source>Equal inputs with different labels</source>
      <translation>Gleiche Eingaben mit verschiedenen Labels</translation>
    </message>
    <message>
      <source>Feature maps shrink to one pixel before the last convolutions</source>
      <translation>Merkmalskarten schrumpfen vor den letzten Faltungen auf ein Pixel</translation>
    </message>
    <message>
      <source>Gradients explode</source>
      <translation>Die Gradienten explodieren</translation>
    </message>
    <message>
      <source>Gradients vanish on the way to the first layers</source>
      <translation>Die Gradienten verschwinden auf dem Weg zu den ersten Schichten</translation>
    </message>
    <message>
      <source>Half precision spoils the training</source>
      <translation>Halbe Genauigkeit verdirbt das Training</translation>
    </message>
    <message>
      <source>Hidden layers are linear</source>
      <translation>Verborgene Schichten sind linear</translation>
    </message>
    <message>
      <source>Images come with channels first, the model takes them last</source>
      <translation>Die Bilder haben die Kanäle vorn, das Modell erwartet sie hinten</translation>
    </message>
    <message>
      <source>Initial weights are badly scaled</source>
      <translation>Die Anfangsgewichte sind schlecht skaliert</translation>
    </message>
    <message>
      <source>Inputs and targets do not belong together row by row</source>
      <translation>Eingaben und Zielwerte gehören zeilenweise nicht zusammen</translation>
    </message>
    <message>
      <source>Inputs are not scaled</source>
      <translation>Die Eingaben sind nicht skaliert</translation>
    </message>
    <message>
      <source>Inputs have an unsuitable type</source>
      <translation>Die Eingaben haben einen ungeeigneten Typ</translation>
    </message>
    <message>
      <source>Inputs hold NaN or infinity</source>
      <translation>Die Eingaben enthalten NaN oder Unendlich</translation>
    </message>
    <message>
      <source>Labels outside what the loss is defined for</source>
      <translation>Labels außerhalb dessen, wofür der Verlust definiert ist</translation>
    </message>
    <message>
      <source>Layers that training never touches</source>
      <translation>Schichten, die das Training nie erreicht</translation>
    </message>
    <message>
      <source>Many training rows are copies of others</source>
      <translation>Viele Trainingszeilen sind Kopien von anderen</translation>
    </message>
    <message>
      <source>Most units of a layer are dead</source>
      <translation>Die meisten Einheiten einer Schicht sind tot</translation>
    </message>
    <message>
      <source>Most units of a layer are saturated</source>
      <translation>Die meisten Einheiten einer Schicht sind gesättigt</translation>
    </message>
    <message>
      <source>Much of the noise in the loss is dropout</source>
      <translation>Viel vom Rauschen im Verlust kommt vom Dropout</translation>
    </message>
    <message>
      <source>NaN or infinity among the targets</source>
      <translation>NaN oder Unendlich unter den Zielwerten</translation>
    </message>
    <message>
      <source>No rows are held out for validation</source>
      <translation>Keine Zeilen sind für die Validierung zurückgehalten</translation>
    </message>
    <message>
      <source>No weight of the model is trainable</source>
      <translation>Kein Gewicht des Modells ist trainierbar</translation>
    </message>
    <message>
      <source>One class has far fewer rows than another</source>
      <translation>Eine Klasse hat viel weniger Zeilen als eine andere</translation>
    </message>
    <message>
      <source>Rounding, not a fault</source>
      <translation>Rundung, kein Fehler</translation>
    </message>
    <message>
      <source>Saturating activations stop the gradient</source>
      <translation>Sättigende Aktivierungen halten den Gradienten auf</translation>
    </message>
    <message>
      <source>Single large gradients undo what was learned</source>
      <translation>Einzelne große Gradienten machen das Gelernte zunichte</translation>
    </message>
    <message>
      <source>Softmax over a single unit: every prediction is 1</source>
      <translation>Softmax über eine einzige Einheit: Jede Vorhersage ist 1</translation>
    </message>
    <message>
      <source>Some features never change</source>
      <translation>Einige Merkmale ändern sich nie</translation>
    </message>
    <message>
      <source>Some labels stand alone among their neighbours</source>
      <translation>Einige Labels stehen allein unter ihren Nachbarn</translation>
    </message>
    <message>
      <source>Some output units stand for no class</source>
      <translation>Einige Ausgabeeinheiten stehen für keine Klasse</translation>
    </message>
    <message>
      <source>Some weights are NaN or infinite</source>
      <translation>Einige Gewichte sind NaN oder unendlich</translation>
    </message>
    <message>
      <source>Target rows do not sum to 1</source>
      <translation>Die Zeilen der Zielwerte haben nicht die Summe 1</translation>
    </message>
    <message>
      <source>Targets and output have different shapes</source>
      <translation>Zielwerte und Ausgabe haben verschiedene Formen</translation>
    </message>
    <message>
      <source>Targets are inputs</source>
      <translation>Die Zielwerte sind Eingaben</translation>
    </message>
    <message>
      <source>The accuracy does not measure what it seems to</source>
      <translation>Die Genauigkeit misst nicht, was sie zu messen scheint</translation>
    </message>
    <message>
      <source>The gradient is not a number for an exact prediction</source>
      <translation>Der Gradient ist bei einer exakten Vorhersage keine Zahl</translation>
    </message>
    <message>
      <source>The labels hardly follow from the inputs</source>
      <translation>Die Labels folgen kaum aus den Eingaben</translation>
    </message>
    <message>
      <source>The learning rate is too high</source>
      <translation>Die Lernrate ist zu hoch</translation>
    </message>
    <message>
      <source>The learning rate is too low</source>
      <translation>Die Lernrate ist zu niedrig</translation>
    </message>
    <message>
      <source>The learning rate is zero or negative</source>
      <translation>Die Lernrate ist null oder negativ</translation>
    </message>
    <message>
      <source>The loss becomes NaN or infinite</source>
      <translation>Der Verlust wird NaN oder unendlich</translation>
    </message>
    <message>
      <source>The loss compares every target with every prediction</source>
      <translation>Der Verlust vergleicht jeden Zielwert mit jeder Vorhersage</translation>
    </message>
    <message>
      <source>The loss creeps down too slowly to get anywhere</source>
      <translation>Der Verlust sinkt zu langsam, um irgendwo anzukommen</translation>
    </message>
    <message>
      <source>The loss does not move</source>
      <translation>Der Verlust bewegt sich nicht</translation>
    </message>
    <message>
      <source>The loss falls, but the accuracy does not move</source>
      <translation>Der Verlust sinkt, aber die Genauigkeit bewegt sich nicht</translation>
    </message>
    <message>
      <source>The loss falls, but the predictions have no skill</source>
      <translation>Der Verlust sinkt, aber die Vorhersagen taugen nichts</translation>
    </message>
    <message>
      <source>The loss grows</source>
      <translation>Der Verlust wächst</translation>
    </message>
    <message>
      <source>The loss has no gradient</source>
      <translation>Der Verlust hat keinen Gradienten</translation>
    </message>
    <message>
      <source>The loss ignores the targets when it teaches</source>
      <translation>Der Verlust beachtet beim Lernen die Zielwerte nicht</translation>
    </message>
    <message>
      <source>The loss is a sum over the batch, not a mean</source>
      <translation>Der Verlust ist eine Summe über den Batch, kein Mittel</translation>
    </message>
    <message>
      <source>The loss is negative</source>
      <translation>Der Verlust ist negativ</translation>
    </message>
    <message>
      <source>The loss is not a number at the model's own predictions</source>
      <translation>Der Verlust ist bei den eigenen Vorhersagen des Modells keine Zahl</translation>
    </message>
    <message>
      <source>The loss is not a number for exact predictions</source>
      <translation>Der Verlust ist bei exakten Vorhersagen keine Zahl</translation>
    </message>
    <message>
      <source>The loss is not lowest at the right predictions</source>
      <translation>Der Verlust ist bei den richtigen Vorhersagen nicht am niedrigsten</translation>
    </message>
    <message>
      <source>The loss jumps up again and again</source>
      <translation>Der Verlust springt immer wieder nach oben</translation>
    </message>
    <message>
      <source>The loss loses its digits in float32</source>
      <translation>Der Verlust verliert in float32 seine Stellen</translation>
    </message>
    <message>
      <source>The loss rewards wrong predictions</source>
      <translation>Der Verlust belohnt falsche Vorhersagen</translation>
    </message>
    <message>
      <source>The loss swings without getting anywhere</source>
      <translation>Der Verlust schwingt, ohne voranzukommen</translation>
    </message>
    <message>
      <source>The model gives every row the same answer</source>
      <translation>Das Modell gibt jeder Zeile dieselbe Antwort</translation>
    </message>
    <message>
      <source>The model in use is worse than the model in training</source>
      <translation>Das Modell ist im Einsatz schlechter als im Training</translation>
    </message>
    <message>
      <source>The model is good on training rows only</source>
      <translation>Das Modell ist nur auf den Trainingszeilen gut</translation>
    </message>
    <message>
      <source>The model is too small for the task</source>
      <translation>Das Modell ist zu klein für die Aufgabe</translation>
    </message>
    <message>
      <source>The number of output units does not fit the number of classes</source>
      <translation>Die Zahl der Ausgabeeinheiten passt nicht zur Zahl der Klassen</translation>
    </message>
    <message>
      <source>The optimizer gets nowhere on this problem</source>
      <translation>Der Optimierer kommt bei diesem Problem nicht voran</translation>
    </message>
    <message>
      <source>The output activation cannot reach the targets</source>
      <translation>Die Ausgabeaktivierung kann die Zielwerte nicht erreichen</translation>
    </message>
    <message>
      <source>The output activation does not fit the loss and the targets</source>
      <translation>Die Ausgabeaktivierung passt nicht zu Verlust und Zielwerten</translation>
    </message>
    <message>
      <source>The output activation is applied twice</source>
      <translation>Die Ausgabeaktivierung wird doppelt angewendet</translation>
    </message>
    <message>
      <source>The output layer has no activation, but the loss needs answers above 0</source>
      <translation>Die Ausgabeschicht hat keine Aktivierung, aber der Verlust braucht Antworten über 0</translation>
    </message>
    <message>
      <source>The output layer has no activation, but the loss needs probabilities</source>
      <translation>Die Ausgabeschicht hat keine Aktivierung, aber der Verlust braucht Wahrscheinlichkeiten</translation>
    </message>
    <message>
      <source>The printed loss is a running mean</source>
      <translation>Der ausgegebene Verlust ist ein laufendes Mittel</translation>
    </message>
    <message>
      <source>The rows are sorted by label</source>
      <translation>Die Zeilen sind nach Label sortiert</translation>
    </message>
    <message>
      <source>The targets are far larger than what a fresh network answers</source>
      <translation>Die Zielwerte sind weit größer als die Antworten eines neuen Netzes</translation>
    </message>
    <message>
      <source>There are too few rows for this model</source>
      <translation>Für dieses Modell gibt es zu wenige Zeilen</translation>
    </message>
    <message>
      <source>Token ids lie outside the embedding</source>
      <translation>Token-Nummern liegen außerhalb des Embeddings</translation>
    </message>
    <message>
      <source>Training ends too early</source>
      <translation>Das Training endet zu früh</translation>
    </message>
    <message>
      <source>Training went on past its best epoch</source>
      <translation>Das Training lief über die beste Epoche hinaus</translation>
    </message>
    <message>
      <source>Validation gets worse while training goes on</source>
      <translation>Die Validierung wird schlechter, während das Training weitergeht</translation>
    </message>
    <message>
      <source>Validation inputs are scaled differently from training inputs</source>
      <translation>Validierungseingaben sind anders skaliert als Trainingseingaben</translation>
    </message>
    <message>
      <source>Validation is much better than training</source>
      <translation>Die Validierung ist viel besser als das Training</translation>
    </message>
    <message>
      <source>Validation rows also occur in training</source>
      <translation>Validierungszeilen kommen auch im Training vor</translation>
    </message>
    <message>
      <source>Weight penalties outweigh the data loss</source>
      <translation>Gewichtsstrafen überwiegen den Verlust auf den Daten</translation>
    </message>
    <message>
      <source>float32 is too short for this loss</source>
      <translation>float32 hat für diesen Verlust zu wenige Stellen</translation>
    </message>
  </context>
  <context>
    <name>ChecksList</name>
    <message>
      <source>Explain: {title}</source>
      <translation>Erklären: {title}</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Fehlgeschlagen</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Gefunden</translation>
    </message>
    <message>
      <source>Intended, as stated by you</source>
      <translation>Beabsichtigt, wie Sie angegeben haben</translation>
    </message>
    <message>
      <source>Not intended: {title}</source>
      <translation>Nicht beabsichtigt: {title}</translation>
    </message>
    <message>
      <source>Not ruled out: {names}</source>
      <translation>Nicht ausgeschlossen: {names}</translation>
    </message>
    <message>
      <source>Not run yet</source>
      <translation>Noch nicht gelaufen</translation>
    </message>
    <message>
      <source>Passed</source>
      <translation>Bestanden</translation>
    </message>
    <message>
      <source>Ruled out: {names}</source>
      <translation>Ausgeschlossen: {names}</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Starten</translation>
    </message>
    <message>
      <source>Run the check: {title}</source>
      <translation>Prüfung starten: {title}</translation>
    </message>
    <message>
      <source>Skipped</source>
      <translation>Übersprungen</translation>
    </message>
    <message>
      <source>Still to be ruled out: {names}</source>
      <translation>Noch auszuschließen: {names}</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Zurücknehmen</translation>
    </message>
    <message>
      <source>What this check does</source>
      <translation>Was diese Prüfung tut</translation>
    </message>
  </context>
  <context>
    <name>ChoiceBox</name>
    <message>
      <source>Guessed: {guess}</source>
      <translation>Vermutet: {guess}</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Undo: {name}. {told}</source>
      <translation>Rückgängig: {name}. {told}</translation>
    </message>
    <message>
      <source>various</source>
      <translation>verschieden</translation>
    </message>
    <message>
      <source>{name} · changed</source>
      <translation>{name} · geändert</translation>
    </message>
  </context>
  <context>
    <name>ClassBars</name>
    <message>
      <source>Target values</source>
      <translation>Zielwerte</translation>
    </message>
    <message>
      <source>and {n} more</source>
      <translation>und {n} weitere</translation>
    </message>
  </context>
  <context>
    <name>ColumnCompare</name>
    <message>
      <source>; no validation rows</source>
      <translation>; keine Validierungszeilen</translation>
    </message>
    <message>
      <source>; {n} not finite</source>
      <translation>; {n} nicht endlich</translation>
    </message>
    <message>
      <source>Asked for; it comes when the engine is free.</source>
      <translation>Angefordert; es kommt, sobald der Rechenkern frei ist.</translation>
    </message>
    <message>
      <source>Column to look at</source>
      <translation>Spalte, die gezeigt wird</translation>
    </message>
    <message>
      <source>One column</source>
      <translation>Eine Spalte</translation>
    </message>
    <message>
      <source>validation</source>
      <translation>Validierung</translation>
    </message>
    <message>
      <source>{name}: training</source>
      <translation>{name}: Training</translation>
    </message>
    <message>
      <source>{n} values, from {low} to {high}</source>
      <translation>{n} Werte, von {low} bis {high}</translation>
    </message>
  </context>
  <context>
    <name>ColumnStrip</name>
    <message>
      <source>Click a column to change what it is.</source>
      <translation>Klicken Sie auf eine Spalte, um zu ändern, was sie ist.</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>Enthält</translation>
    </message>
    <message>
      <source>Missing values</source>
      <translation>Fehlende Werte</translation>
    </message>
    <message>
      <source>Used as</source>
      <translation>Verwendet als</translation>
    </message>
    <message>
      <source>categories (texts)</source>
      <translation>Kategorien (Texte)</translation>
    </message>
    <message>
      <source>date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>drop those rows</source>
      <translation>diese Zeilen weglassen</translation>
    </message>
    <message>
      <source>input</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <source>keep as NaN</source>
      <translation>als NaN behalten</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>weggelassen</translation>
    </message>
    <message>
      <source>mean</source>
      <translation>Mittelwert</translation>
    </message>
    <message>
      <source>median</source>
      <translation>Median</translation>
    </message>
    <message>
      <source>most frequent</source>
      <translation>häufigster Wert</translation>
    </message>
    <message>
      <source>number</source>
      <translation>Zahl</translation>
    </message>
    <message>
      <source>target</source>
      <translation>Zielwert</translation>
    </message>
    <message numerus="yes">
      <source>{n} column(s)</source>
      <translation>
        <numerusform>{n} Spalte</numerusform>
        <numerusform>{n} Spalten</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CommandPalette</name>
    <message>
      <source>Action</source>
      <translation>Aktion</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Befehle</translation>
    </message>
    <message>
      <source>Demo</source>
      <translation>Demo</translation>
    </message>
    <message>
      <source>Find a command, a demo, a finding, a file or a setting</source>
      <translation>Befehl, Demo, Befund, Datei oder Einstellung suchen</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>Befund</translation>
    </message>
    <message>
      <source>Go to revision {n}: {title}</source>
      <translation>Zu Revision {n} gehen: {title}</translation>
    </message>
    <message>
      <source>Guided demo</source>
      <translation>Geführte Demo</translation>
    </message>
    <message>
      <source>Hide the curve: {name}</source>
      <translation>Kurve ausblenden: {name}</translation>
    </message>
    <message>
      <source>Nothing is called so.</source>
      <translation>Nichts heißt so.</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <source>Recent file</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <source>Revision</source>
      <translation>Revision</translation>
    </message>
    <message>
      <source>Scale of the loss: {name}</source>
      <translation>Skala des Verlusts: {name}</translation>
    </message>
    <message>
      <source>Setting</source>
      <translation>Einstellung</translation>
    </message>
    <message>
      <source>Show the curve: {name}</source>
      <translation>Kurve einblenden: {name}</translation>
    </message>
    <message>
      <source>Show: {page}</source>
      <translation>Zeigen: {page}</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
      <source>What fits</source>
      <translation>Was passt</translation>
    </message>
    <message>
      <source>{kind}, not now</source>
      <translation>{kind}, jetzt nicht</translation>
    </message>
    <message>
      <source>{name} ({told})</source>
      <translation>{name} ({told})</translation>
    </message>
  </context>
  <context>
    <name>Consultation</name>
    <message>
      <source>Stated as intended: it is no finding any more.</source>
      <translation>Als beabsichtigt angegeben: Es ist kein Befund mehr.</translation>
    </message>
    <message>
      <source>Stopped after {m:g} min, as the preferences say. What was seen is kept.</source>
      <translation>Nach {m:g} min gestoppt, wie eingestellt. Was gesehen wurde, bleibt.</translation>
    </message>
    <message>
      <source>The data is read another way now.</source>
      <translation>Die Daten werden jetzt anders gelesen.</translation>
    </message>
  </context>
  <context>
    <name>CureProgress</name>
    <message>
      <source>Cure under way</source>
      <translation>Behandlung läuft</translation>
    </message>
    <message>
      <source>Loss of each arm so far, smoothed</source>
      <translation>Verlust jedes Arms bisher, geglättet</translation>
    </message>
    <message>
      <source>Loss of each treatment, smoothed</source>
      <translation>Verlust jeder Behandlung, geglättet</translation>
    </message>
    <message>
      <source>The winner is judged on rows that no arm trained on</source>
      <translation>Der Sieger wird an Zeilen gemessen, auf denen kein Arm trainiert hat</translation>
    </message>
    <message>
      <source>Treatments compete: {n} so far</source>
      <translation>Behandlungen im Wettbewerb: bisher {n}</translation>
    </message>
    <message>
      <source>several together</source>
      <translation>mehrere zusammen</translation>
    </message>
  </context>
  <context>
    <name>CuredCard</name>
    <message>
      <source>, {n} with a random change</source>
      <translation>, {n} mit einer zufälligen Änderung</translation>
    </message>
    <message>
      <source>; {n} with another seed</source>
      <translation>; {n} mit anderem Startwert</translation>
    </message>
    <message>
      <source>By: {t}</source>
      <translation>Durch: {t}</translation>
    </message>
    <message>
      <source>Keras' {change}</source>
      <translation>Keras: {change}</translation>
    </message>
    <message>
      <source>{m} on rows that neither program trained on</source>
      <translation>{m} auf Zeilen, auf denen keines der Programme trainiert hat</translation>
    </message>
    <message numerus="yes">
      <source>{n} treatment(s) were tried; the report lists them.</source>
      <translation>
        <numerusform>{n} Behandlung wurde probiert; der Bericht führt sie auf.</numerusform>
        <numerusform>{n} Behandlungen wurden probiert; der Bericht führt sie auf.</numerusform>
      </translation>
    </message>
    <message>
      <source>✓ Cured</source>
      <translation>✓ Behoben</translation>
    </message>
  </context>
  <context>
    <name>CurvesPanel</name>
    <message>
      <source>At work… The loss moves here once it trains.</source>
      <translation>Es wird gearbeitet… Der Verlust läuft hier, sobald es trainiert.</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <source>Nothing is trained here.</source>
      <translation>Hier wird nichts trainiert.</translation>
    </message>
    <message>
      <source>Open a model, a script or a demo.</source>
      <translation>Öffnen Sie ein Modell, ein Skript oder eine Demo.</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>Wird geöffnet…</translation>
    </message>
    <message>
      <source>Press Train to see the loss move.
Examining needs no training.</source>
      <translation>Mit „Trainieren“ sehen Sie den Verlust laufen.
Das Untersuchen braucht kein Training.</translation>
    </message>
    <message>
      <source>These are data alone: nothing is trained.
Open them with a model to see a loss.</source>
      <translation>Das sind nur Daten: Trainiert wird nichts.
Öffnen Sie sie mit einem Modell, um einen Verlust zu sehen.</translation>
    </message>
  </context>
  <context>
    <name>DataDialog</name>
    <message>
      <source>Back to the guesses</source>
      <translation>Zurück zu den Vermutungen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Data: {name}</source>
      <translation>Daten: {name}</translation>
    </message>
    <message>
      <source>Every column is a target or left out: a model needs an input.</source>
      <translation>Jede Spalte ist Zielwert oder weggelassen: Ein Modell braucht eine Eingabe.</translation>
    </message>
    <message>
      <source>How far reading is</source>
      <translation>Wie weit das Lesen ist</translation>
    </message>
    <message>
      <source>How {name} is read</source>
      <translation>Wie {name} gelesen wird</translation>
    </message>
    <message>
      <source>Looking again …</source>
      <translation>Wird noch einmal angesehen …</translation>
    </message>
    <message>
      <source>No column is the target: click the column that the model is to predict.</source>
      <translation>Keine Spalte ist Zielwert: Klicken Sie auf die Spalte, die das Modell vorhersagen soll.</translation>
    </message>
    <message>
      <source>Read it</source>
      <translation>Einlesen</translation>
    </message>
    <message>
      <source>Reading …</source>
      <translation>Wird gelesen …</translation>
    </message>
  </context>
  <context>
    <name>DataPage</name>
    <message numerus="yes">
      <source>, {n} value(s) not finite</source>
      <translation>
        <numerusform>, {n} Wert nicht endlich</numerusform>
        <numerusform>, {n} Werte nicht endlich</numerusform>
      </translation>
    </message>
    <message>
      <source>Change how it is read…</source>
      <translation>Anders einlesen…</translation>
    </message>
    <message>
      <source>Change how the data is read</source>
      <translation>Ändern, wie die Daten gelesen werden</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Daten</translation>
    </message>
    <message>
      <source>Targets</source>
      <translation>Zielwerte</translation>
    </message>
    <message>
      <source>The data appear here when a patient is open.</source>
      <translation>Die Daten erscheinen hier, wenn ein Patient offen ist.</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>Validation</source>
      <translation>Validierung</translation>
    </message>
    <message numerus="yes">
      <source>{n} row(s) of {shape}, {dtype}, from {low} to {high}, mean {mean} ± {std}</source>
      <translation>
        <numerusform>{n} Zeile mit {shape}, {dtype}, von {low} bis {high}, Mittel {mean} ± {std}</numerusform>
        <numerusform>{n} Zeilen mit {shape}, {dtype}, von {low} bis {high}, Mittel {mean} ± {std}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DataSize</name>
    <message>
      <source>Reading</source>
      <translation>Liest</translation>
    </message>
    <message>
      <source>about {rows}</source>
      <translation>etwa {rows}</translation>
    </message>
    <message>
      <source>the first {n} are shown</source>
      <translation>die ersten {n} werden gezeigt</translation>
    </message>
    <message numerus="yes">
      <source>{n} column(s)</source>
      <translation>
        <numerusform>{n} Spalte</numerusform>
        <numerusform>{n} Spalten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} row(s)</source>
      <translation>
        <numerusform>{n} Zeile</numerusform>
        <numerusform>{n} Zeilen</numerusform>
      </translation>
    </message>
    <message>
      <source>{s} s left</source>
      <translation>noch {s} s</translation>
    </message>
  </context>
  <context>
    <name>Demo</name>
    <message>
      <source>A class that pays for errors</source>
      <translation>Eine Klasse, die für Fehler bezahlt</translation>
    </message>
    <message>
      <source>A column that never changes</source>
      <translation>Eine Spalte, die sich nie ändert</translation>
    </message>
    <message>
      <source>A finished run, by its curves</source>
      <translation>Ein Lauf in Kurven</translation>
    </message>
    <message>
      <source>A home-made squared error carries a minus sign. Training makes the loss smaller, so here it makes the errors larger: the curve dives without end and every step takes the predictions further from the truth.</source>
      <translation>Ein selbst geschriebener quadratischer Fehler trägt ein Minuszeichen. Training macht den Verlust kleiner, hier also die Fehler größer: Die Kurve stürzt ohne Ende, und jeder Schritt führt die Vorhersagen weiter von der Wahrheit weg.</translation>
    </message>
    <message>
      <source>A loss of exactly zero</source>
      <translation>Ein Verlust von genau null</translation>
    </message>
    <message>
      <source>A loss of ten billion</source>
      <translation>Ein Verlust von zehn Milliarden</translation>
    </message>
    <message>
      <source>A loss of −0.0000001</source>
      <translation>Ein Verlust von −0.0000001</translation>
    </message>
    <message>
      <source>A loss sixteen times too large</source>
      <translation>Ein sechzehnmal zu großer Verlust</translation>
    </message>
    <message>
      <source>A mean over the whole epoch</source>
      <translation>Mittel der ganzen Epoche</translation>
    </message>
    <message>
      <source>A minus sign too many</source>
      <translation>Ein Minuszeichen zu viel</translation>
    </message>
    <message>
      <source>A network is to tell benign from malignant samples. The labels came from another program, which writes −1 and +1. Binary cross-entropy expects 0 and 1: with a label of −1 it pays the network for pushing its answer ever further down, so the loss sinks through zero and goes on sinking.</source>
      <translation>Ein Netz soll gutartige von bösartigen Proben unterscheiden. Die Labels kamen aus einem anderen Programm, das −1 und +1 schreibt. Die binäre Kreuzentropie erwartet 0 und 1: Bei einem Label von −1 belohnt sie das Netz dafür, seine Antwort immer weiter nach unten zu drücken; so sinkt der Verlust durch die Null und sinkt weiter.</translation>
    </message>
    <message>
      <source>A network that may not learn</source>
      <translation>Ein Netz, das nicht lernen darf</translation>
    </message>
    <message>
      <source>A slope lost in float32</source>
      <translation>Steigung ging verloren</translation>
    </message>
    <message>
      <source>A table that was never scaled</source>
      <translation>Eine nie skalierte Tabelle</translation>
    </message>
    <message>
      <source>A wall in the middle</source>
      <translation>Eine Wand in der Mitte</translation>
    </message>
    <message>
      <source>A whisper that nobody hears</source>
      <translation>Ein Flüstern, das niemand hört</translation>
    </message>
    <message>
      <source>A window without a middle</source>
      <translation>Ein Fenster ohne Mitte</translation>
    </message>
    <message>
      <source>Added, then taken away</source>
      <translation>Dazugetan und wieder weggenommen</translation>
    </message>
    <message>
      <source>After many epochs the weights hardly move within one, and both numbers agree. Judge by the true batch losses.</source>
      <translation>Nach vielen Epochen bewegen sich die Gewichte innerhalb einer Epoche kaum noch, und beide Zahlen stimmen überein. Urteilen Sie nach den wahren Batch-Verlusten.</translation>
    </message>
    <message>
      <source>All right from the first step on</source>
      <translation>Vom ersten Schritt an alles richtig</translation>
    </message>
    <message>
      <source>All through one needle's eye</source>
      <translation>Alles durch ein Nadelöhr</translation>
    </message>
    <message>
      <source>An avalanche</source>
      <translation>Eine Lawine</translation>
    </message>
    <message>
      <source>An error that can be negative</source>
      <translation>Ein Fehler, der negativ werden kann</translation>
    </message>
    <message>
      <source>An old recipe in a new oven</source>
      <translation>Ein altes Rezept in einem neuen Ofen</translation>
    </message>
    <message>
      <source>Answers beyond yes and no</source>
      <translation>Antworten jenseits von Ja und Nein</translation>
    </message>
    <message>
      <source>Answers that stop at one</source>
      <translation>Antworten, die bei eins aufhören</translation>
    </message>
    <message>
      <source>Backwards</source>
      <translation>Rückwärts</translation>
    </message>
    <message>
      <source>Batches of 100 against 10</source>
      <translation>Batches von 100 gegen 10</translation>
    </message>
    <message>
      <source>Beaten by a ruler</source>
      <translation>Vom Lineal geschlagen</translation>
    </message>
    <message>
      <source>Better in the exam than at practice</source>
      <translation>In der Prüfung besser als beim Üben</translation>
    </message>
    <message>
      <source>Broken before it began</source>
      <translation>Kaputt, bevor es anfing</translation>
    </message>
    <message>
      <source>Class ids on one unit</source>
      <translation>Klassen auf einer Einheit</translation>
    </message>
    <message>
      <source>Class weights given as loss_weights</source>
      <translation>Gewichte als loss_weights</translation>
    </message>
    <message>
      <source>Classes that count from one</source>
      <translation>Klassen, die ab eins zählen</translation>
    </message>
    <message>
      <source>Compare batches of 100 rows with batches of 10.</source>
      <translation>Batches von 100 Zeilen mit Batches von 10 vergleichen.</translation>
    </message>
    <message>
      <source>Curves alone tell that all after the turn was learned by heart; a smaller net, stopped in time, keeps its promise.</source>
      <translation>Schon die Kurven sagen, dass nach der Wende nur noch auswendig gelernt wurde; ein kleineres Netz, rechtzeitig angehalten, hält sein Versprechen.</translation>
    </message>
    <message>
      <source>Decide by six sensor values whether a part is faulty.</source>
      <translation>Nach sechs Sensorwerten entscheiden, ob ein Teil fehlerhaft ist.</translation>
    </message>
    <message>
      <source>Decide whether a loan will be paid back.</source>
      <translation>Entscheiden, ob ein Kredit zurückgezahlt wird.</translation>
    </message>
    <message>
      <source>Division by almost nothing</source>
      <translation>Division durch fast nichts</translation>
    </message>
    <message>
      <source>Each layer damps the message</source>
      <translation>Jede Schicht dämpft die Nachricht</translation>
    </message>
    <message>
      <source>Estimate the daily output of a solar plant, in kilowatt-hours.</source>
      <translation>Den Tagesertrag einer Solaranlage in Kilowattstunden schätzen.</translation>
    </message>
    <message>
      <source>Estimate the price of a flat.</source>
      <translation>Den Preis einer Wohnung schätzen.</translation>
    </message>
    <message>
      <source>Estimate the yield of a field from six measurements.</source>
      <translation>Den Ertrag eines Feldes aus sechs Messwerten schätzen.</translation>
    </message>
    <message>
      <source>Every row has its neighbour's answer</source>
      <translation>Jede Zeile hat die Antwort der Nachbarin</translation>
    </message>
    <message>
      <source>Everybody paid</source>
      <translation>Alle haben bezahlt</translation>
    </message>
    <message>
      <source>Find fraudulent payments.</source>
      <translation>Betrügerische Zahlungen finden.</translation>
    </message>
    <message>
      <source>Find the cell in a small microscope picture.</source>
      <translation>Die Zelle in einem kleinen Mikroskopbild finden.</translation>
    </message>
    <message>
      <source>Find the rare patients who need a second look.</source>
      <translation>Die wenigen Patienten finden, die einen zweiten Blick brauchen.</translation>
    </message>
    <message>
      <source>Flats are described by raw numbers: square metres, metres to the station, year of building. The price is in euros. The squared error starts at tens of billions, and after all epochs the network still does worse than the mean price.</source>
      <translation>Wohnungen werden durch rohe Zahlen beschrieben: Quadratmeter, Meter bis zum Bahnhof, Baujahr. Der Preis steht in Euro. Der quadratische Fehler beginnt bei zig Milliarden, und nach allen Epochen ist das Netz noch immer schlechter als der mittlere Preis.</translation>
    </message>
    <message>
      <source>Forecast the rainfall of a day, in millimetres.</source>
      <translation>Den Niederschlag eines Tages in Millimetern vorhersagen.</translation>
    </message>
    <message>
      <source>Good in training, useless in use</source>
      <translation>Gut im Training, nutzlos im Einsatz</translation>
    </message>
    <message>
      <source>Half precision, whole trouble</source>
      <translation>Halbe Genauigkeit, ganzer Ärger</translation>
    </message>
    <message>
      <source>Handed to fit as class_weight, the same numbers make the rare class count.</source>
      <translation>Als class_weight an fit übergeben, geben dieselben Zahlen der seltenen Klasse ihr Gewicht.</translation>
    </message>
    <message>
      <source>Heads or tails</source>
      <translation>Kopf oder Zahl</translation>
    </message>
    <message>
      <source>Holes in the table</source>
      <translation>Löcher in der Tabelle</translation>
    </message>
    <message>
      <source>Image segmentation</source>
      <translation>Bildsegmentierung</translation>
    </message>
    <message>
      <source>Imbalanced classes</source>
      <translation>Unausgewogene Klassen</translation>
    </message>
    <message>
      <source>In float32 the same program trains to the end.</source>
      <translation>In float32 trainiert dasselbe Programm bis zum Ende.</translation>
    </message>
    <message>
      <source>In float64, with sixteen digits, the same lines train. A step of a hundredth would do in float32: what helps is digits, or not to subtract nearly equal numbers.</source>
      <translation>In float64, mit sechzehn Stellen, trainieren dieselben Zeilen Code. In float32 täte es eine Schrittweite von einem Hundertstel: Es helfen mehr Stellen, oder fast gleiche Zahlen gar nicht erst voneinander abzuziehen.</translation>
    </message>
    <message>
      <source>Income in thousands stands beside an interest rate of a few hundredths. The large column drowns the small ones: the first losses are enormous and the curve jumps about, though the network and the labels are fine.</source>
      <translation>Ein Einkommen in Tausendern steht neben einem Zinssatz von wenigen Hundertsteln. Die große Spalte übertönt die kleinen: Die ersten Verluste sind riesig, und die Kurve springt umher, obwohl Netz und Labels in Ordnung sind.</translation>
    </message>
    <message>
      <source>Keras prints 0.1, and evaluating the same rows anew gives half of it. Nothing is wrong: the printed number is the mean over all batches of the epoch, each under the weights of its own moment, and the early ones were worse. That is also why a validation loss can lie below the training loss.</source>
      <translation>Keras gibt 0.1 aus, und dieselben Zeilen neu ausgewertet ergeben die Hälfte. Nichts ist falsch: Die ausgegebene Zahl ist das Mittel über alle Batches der Epoche, jeder unter den Gewichten seines Augenblicks, und die frühen waren schlechter. Darum kann ein Validierungsverlust auch unter dem Trainingsverlust liegen.</translation>
    </message>
    <message>
      <source>Keras' own cross-entropy clips instead of adding, and ends a hair above zero: nothing else changes.</source>
      <translation>Die Kreuzentropie von Keras begrenzt, statt zu addieren, und endet um Haaresbreite über null: Sonst ändert sich nichts.</translation>
    </message>
    <message>
      <source>Labels −1 and +1</source>
      <translation>Labels −1 und +1</translation>
    </message>
    <message>
      <source>Learn the profile of a road from its measured slopes.</source>
      <translation>Das Höhenprofil einer Straße aus gemessenen Steigungen lernen.</translation>
    </message>
    <message>
      <source>Learned, lost, learned again</source>
      <translation>Gelernt, verloren, neu gelernt</translation>
    </message>
    <message>
      <source>Learning rate and momentum</source>
      <translation>Lernrate und Momentum</translation>
    </message>
    <message>
      <source>Masks saved as 0 and 255</source>
      <translation>Masken als 0 und 255 gespeichert</translation>
    </message>
    <message>
      <source>Minus nothing at all</source>
      <translation>Minus so gut wie nichts</translation>
    </message>
    <message>
      <source>Name one of three kinds of flowers by four lengths.</source>
      <translation>Eine von drei Blumenarten nach vier Längen bestimmen.</translation>
    </message>
    <message>
      <source>Negated squared error</source>
      <translation>Quadratfehler mit Minus</translation>
    </message>
    <message>
      <source>Nineteen of twenty values thrown away</source>
      <translation>Neunzehn von zwanzig Werten weggeworfen</translation>
    </message>
    <message>
      <source>Nobody checks the answers</source>
      <translation>Niemand prüft die Antworten</translation>
    </message>
    <message>
      <source>Noise that dropout makes</source>
      <translation>Rauschen durch Dropout</translation>
    </message>
    <message>
      <source>Normalised on one side only</source>
      <translation>Einseitig normalisiert</translation>
    </message>
    <message>
      <source>Nothing left to look at</source>
      <translation>Nichts mehr zu sehen</translation>
    </message>
    <message>
      <source>Numbers that are still text</source>
      <translation>Zahlen, die noch Text sind</translation>
    </message>
    <message>
      <source>Once would do</source>
      <translation>Einmal würde reichen</translation>
    </message>
    <message>
      <source>One case in twenty is ill, so the rare class was to count more. The weights were handed to compile as loss_weights, which weigh the losses of several outputs, not classes. There is one output and two weights: Keras refuses to train.</source>
      <translation>Einer von zwanzig Fällen ist krank, darum sollte die seltene Klasse mehr zählen. Die Gewichte gingen als loss_weights an compile; die gewichten aber die Verluste mehrerer Ausgaben, nicht die Klassen. Es gibt eine Ausgabe und zwei Gewichte: Keras weigert sich zu trainieren.</translation>
    </message>
    <message>
      <source>One row at a time</source>
      <translation>Eine Zeile nach der anderen</translation>
    </message>
    <message>
      <source>One row that throws everything over</source>
      <translation>Eine Zeile wirft alles um</translation>
    </message>
    <message>
      <source>Only the log is left</source>
      <translation>Nur das Protokoll ist übrig</translation>
    </message>
    <message>
      <source>Past its best</source>
      <translation>Über den Höhepunkt hinaus</translation>
    </message>
    <message>
      <source>Predict the strength of concrete from its mixture.</source>
      <translation>Die Festigkeit von Beton aus seiner Mischung vorhersagen.</translation>
    </message>
    <message>
      <source>Predict the yield of a field from five measurements.</source>
      <translation>Den Ertrag eines Feldes aus fünf Messwerten vorhersagen.</translation>
    </message>
    <message>
      <source>Predict whether a customer will come back.</source>
      <translation>Vorhersagen, ob ein Kunde wiederkommt.</translation>
    </message>
    <message>
      <source>Prices and areas in raw units</source>
      <translation>Preise und Flächen roh</translation>
    </message>
    <message>
      <source>Punished for every weight</source>
      <translation>Für jedes Gewicht bestraft</translation>
    </message>
    <message>
      <source>Rare class, blind model</source>
      <translation>Seltene Klasse, blindes Modell</translation>
    </message>
    <message>
      <source>Read what a finished run left behind.</source>
      <translation>Lesen, was ein fertiger Lauf hinterlassen hat.</translation>
    </message>
    <message>
      <source>Recognise a failing pump by six readings.</source>
      <translation>Eine versagende Pumpe an sechs Messwerten erkennen.</translation>
    </message>
    <message>
      <source>Recognise the state of a machine by its temperature, pressure, speed and current.</source>
      <translation>Den Zustand einer Maschine an Temperatur, Druck, Drehzahl und Strom erkennen.</translation>
    </message>
    <message>
      <source>Relu where a probability belongs</source>
      <translation>ReLU, wo eine Wahrscheinlichkeit hingehört</translation>
    </message>
    <message>
      <source>Room to learn by heart</source>
      <translation>Platz zum Auswendiglernen</translation>
    </message>
    <message>
      <source>Rough by design</source>
      <translation>Mit Absicht rau</translation>
    </message>
    <message>
      <source>Running statistics that lag behind</source>
      <translation>Statistik hinkt nach</translation>
    </message>
    <message>
      <source>Same model, different scale</source>
      <translation>Gleiches Modell, andere Skala</translation>
    </message>
    <message>
      <source>Scaled one column too many</source>
      <translation>Eine Spalte zu viel skaliert</translation>
    </message>
    <message>
      <source>Seven digits are not enough</source>
      <translation>Sieben Stellen reichen nicht</translation>
    </message>
    <message>
      <source>Seventy patients, thousands of weights</source>
      <translation>Siebzig Patienten, Tausende Gewichte</translation>
    </message>
    <message>
      <source>Several tags at once</source>
      <translation>Mehrere Schlagwörter zugleich</translation>
    </message>
    <message>
      <source>Six meters that were never read</source>
      <translation>Sechs Zähler, die nie abgelesen wurden</translation>
    </message>
    <message>
      <source>Small steps down a long slope</source>
      <translation>Kleine Schritte einen langen Hang hinab</translation>
    </message>
    <message>
      <source>Softmax of a softmax</source>
      <translation>Softmax von Softmax</translation>
    </message>
    <message>
      <source>Softmax on one unit</source>
      <translation>Softmax auf einer Einheit</translation>
    </message>
    <message>
      <source>Sort two kinds of seeds by eight measurements.</source>
      <translation>Zwei Sorten Samen nach acht Messwerten trennen.</translation>
    </message>
    <message>
      <source>Sort two kinds of seeds that could not be more different.</source>
      <translation>Zwei Sorten Samen trennen, die verschiedener nicht sein könnten.</translation>
    </message>
    <message>
      <source>Squared error on four classes</source>
      <translation>Quadratischer Fehler auf vier Klassen</translation>
    </message>
    <message>
      <source>Steps too small to see</source>
      <translation>Schritte, zu klein zum Sehen</translation>
    </message>
    <message>
      <source>Stopped half way</source>
      <translation>Auf halbem Weg angehalten</translation>
    </message>
    <message>
      <source>Stuck at the stops</source>
      <translation>Festgefahren am Anschlag</translation>
    </message>
    <message>
      <source>Targets one row off</source>
      <translation>Zielwerte verrutscht</translation>
    </message>
    <message>
      <source>Tell benign from malignant samples by eight measurements.</source>
      <translation>Gutartige von bösartigen Proben nach acht Messwerten unterscheiden.</translation>
    </message>
    <message>
      <source>Tell good castings from bad ones by eight measurements.</source>
      <translation>Gute von schlechten Gussteilen nach acht Messwerten unterscheiden.</translation>
    </message>
    <message>
      <source>The answer stands among the questions</source>
      <translation>Die Antwort steht unter den Fragen</translation>
    </message>
    <message>
      <source>The colour is in the wrong place</source>
      <translation>Die Farbe steht am falschen Platz</translation>
    </message>
    <message>
      <source>The correction dies on the way</source>
      <translation>Die Korrektur stirbt unterwegs</translation>
    </message>
    <message>
      <source>The curve jumps about although the rate is moderate and the data are clean. Dropout switches off other units in each step, so the same rows give another loss each time, even with the weights held still. This patient is healthy: the demo shows how to tell such noise from a disease.</source>
      <translation>Die Kurve springt umher, obwohl die Lernrate mäßig ist und die Daten sauber sind. Dropout schaltet in jedem Schritt andere Einheiten ab; so ergeben dieselben Zeilen jedes Mal einen anderen Verlust, auch bei festgehaltenen Gewichten. Dieser Patient ist gesund: Die Demo zeigt, wie man solches Rauschen von einer Krankheit unterscheidet.</translation>
    </message>
    <message>
      <source>The error is divided by the true value, so that one percent counts the same everywhere. But three rows have a true value of zero: there the division is by 0.00000001, and those three rows weigh a million times more than all the rest.</source>
      <translation>Der Fehler wird durch den wahren Wert geteilt, damit ein Prozent überall gleich viel zählt. Aber bei drei Zeilen ist der wahre Wert null: Dort wird durch 0.00000001 geteilt, und diese drei Zeilen wiegen millionenfach schwerer als alle übrigen.</translation>
    </message>
    <message>
      <source>The exam repeats the exercises</source>
      <translation>Die Prüfung wiederholt die Übungen</translation>
    </message>
    <message>
      <source>The file of measurements begins with a title line, the file of results does not. Somebody drops the first row of the one and the last row of the other, the lengths fit again, and every row is now trained on its neighbour's answer.</source>
      <translation>Die Datei mit den Messwerten beginnt mit einer Titelzeile, die mit den Ergebnissen nicht. Jemand streicht in der einen die erste Zeile und in der anderen die letzte; die Längen passen wieder, und jede Zeile wird nun auf die Antwort ihrer Nachbarin trainiert.</translation>
    </message>
    <message>
      <source>The flowers come in three kinds, numbered 0, 1 and 2, but the network has a single yes-or-no output. A label of 2 is "twice yes" to binary cross-entropy, so the loss goes below zero, and kinds 1 and 2 can never be told apart.</source>
      <translation>Es gibt drei Blumenarten mit den Nummern 0, 1 und 2, aber das Netz hat nur eine Ausgabe für Ja oder Nein. Ein Label von 2 ist für die binäre Kreuzentropie „zweimal ja“; so geht der Verlust unter null, und die Arten 1 und 2 lassen sich nie unterscheiden.</translation>
    </message>
    <message>
      <source>The label went through the scaler</source>
      <translation>Label mitskaliert</translation>
    </message>
    <message>
      <source>The last kind was never shown</source>
      <translation>Die letzte Sorte wurde nie gezeigt</translation>
    </message>
    <message>
      <source>The last layer has no activation, so its answers are any numbers; binary cross-entropy takes them for probabilities and cuts off everything below 0 and above 1. The loss does not go below zero, contrary to what is often said: it is merely wrong, and where it is cut off nothing is learnt.</source>
      <translation>Die letzte Schicht hat keine Aktivierung, ihre Antworten sind also beliebige Zahlen; die binäre Kreuzentropie hält sie für Wahrscheinlichkeiten und schneidet alles unter 0 und über 1 ab. Der Verlust geht nicht unter null, anders als oft behauptet: Er ist bloß falsch, und wo abgeschnitten wird, lernt das Netz nichts.</translation>
    </message>
    <message>
      <source>The learning rate was raised to save time, and momentum was put on top. Each step overshoots further than the one before, and the loss swings up instead of settling.</source>
      <translation>Um Zeit zu sparen, wurde die Lernrate erhöht und noch Momentum dazugenommen. Jeder Schritt schießt weiter über das Ziel hinaus als der vorige, und der Verlust schaukelt sich auf, statt zur Ruhe zu kommen.</translation>
    </message>
    <message>
      <source>The loss falls, the model learns nothing</source>
      <translation>Der Verlust sinkt, das Modell lernt nichts</translation>
    </message>
    <message>
      <source>The loss goes down as it should, but the accuracy does not move. Softmax divides each output by the sum of all outputs; with one unit that is always 1, so the network answers "yes" to everything. Keras computes the loss from the number behind the softmax, which is why the curve looks so healthy.</source>
      <translation>Der Verlust sinkt, wie er soll, aber die Genauigkeit bewegt sich nicht. Softmax teilt jede Ausgabe durch die Summe aller Ausgaben; bei einer einzigen Einheit ist das immer 1, und das Netz antwortet auf alles mit Ja. Keras berechnet den Verlust aus der Zahl vor dem Softmax, darum sieht die Kurve so gesund aus.</translation>
    </message>
    <message>
      <source>The loss stands still</source>
      <translation>Der Verlust steht still</translation>
    </message>
    <message>
      <source>The masks were painted in an image editor, which saves white as 255. To binary cross-entropy a label of 255 is 255 times a "yes": the loss falls to minus hundreds, and the network learns to answer "inside" everywhere.</source>
      <translation>Die Masken wurden in einem Bildprogramm gemalt, das Weiß als 255 speichert. Für die binäre Kreuzentropie ist ein Label von 255 ein 255-faches „Ja“: Der Verlust fällt auf minus einige Hundert, und das Netz lernt, überall „innen“ zu antworten.</translation>
    </message>
    <message>
      <source>The network is right about everything, and the loss ends a hair below zero. The cross-entropy was written by hand with a tiny number inside the logarithm, so a perfect answer costs minus a ten-millionth. That is rounding, not a disease: this patient is healthy, and the demo shows how to tell the two apart.</source>
      <translation>Das Netz hat in allem recht, und der Verlust endet um Haaresbreite unter null. Die Kreuzentropie wurde von Hand geschrieben, mit einer winzigen Zahl im Logarithmus; so kostet eine vollkommene Antwort minus ein Zehnmillionstel. Das ist Rundung, keine Krankheit: Dieser Patient ist gesund, und die Demo zeigt, wie man beides unterscheidet.</translation>
    </message>
    <message>
      <source>The network is to learn a curve from its slopes. The slope is taken as in a textbook: the curve at a point and at a point a ten-millionth beside it, the difference divided by the step. float32 carries seven digits, so the difference of the two nearly equal answers is all rounding, and the loss shakes about where it began.</source>
      <translation>Das Netz soll eine Kurve aus ihren Steigungen lernen. Die Steigung wird wie im Lehrbuch gebildet: die Kurve an einem Punkt und ein Zehnmillionstel daneben, der Unterschied geteilt durch die Schrittweite. float32 trägt sieben Stellen; so besteht der Unterschied der fast gleichen Antworten nur aus Rundung, und der Verlust zittert dort, wo er begann.</translation>
    </message>
    <message>
      <source>The printed loss is excellent, yet the finished network gives every row the same answer. While training, batch normalisation uses each batch's own mean and spread; in use it takes running ones, and with a momentum of 0.999 these are still close to 0 and 1 after a hundred steps.</source>
      <translation>Der ausgegebene Verlust ist ausgezeichnet, aber das fertige Netz gibt jeder Zeile dieselbe Antwort. Im Training benutzt die Batch-Normalisierung Mittel und Streuung des jeweiligen Batches, im Einsatz laufende Werte, und die liegen bei einem Momentum von 0.999 nach hundert Schritten noch nahe bei 0 und 1.</translation>
    </message>
    <message>
      <source>The printed loss is not the loss</source>
      <translation>Der angezeigte Verlust trügt</translation>
    </message>
    <message>
      <source>The row number as a feature</source>
      <translation>Die Zeilennummer als Merkmal</translation>
    </message>
    <message>
      <source>The same answer for everybody</source>
      <translation>Für alle dieselbe Antwort</translation>
    </message>
    <message>
      <source>The same rows again and again</source>
      <translation>Immer wieder dieselben Zeilen</translation>
    </message>
    <message>
      <source>The sigmoid is missing</source>
      <translation>Das Sigmoid fehlt</translation>
    </message>
    <message>
      <source>The smooth curve is the worse one</source>
      <translation>Die glatte Kurve ist die schlechtere</translation>
    </message>
    <message>
      <source>The table was brought to mean 0 and spread 1 as every tutorial advises, but all of it, the label column included. What was 0 and 1 is now −0.7 and 1.4, and binary cross-entropy can fall without end.</source>
      <translation>Die Tabelle wurde auf Mittel 0 und Streuung 1 gebracht, wie jede Anleitung rät, aber ganz, samt der Spalte mit den Labels. Was 0 und 1 war, ist jetzt −0.7 und 1.4, und die binäre Kreuzentropie kann ohne Ende fallen.</translation>
    </message>
    <message>
      <source>The training ran over night on another machine; what came back is the folder of TensorBoard events and the table of Keras' CSVLogger. The training loss went to nothing, so it was called a success. The validation loss turned early and has been climbing ever since, and the validation accuracy went down with it.</source>
      <translation>Das Training lief über Nacht auf einem anderen Rechner; zurück kamen der Ordner mit den TensorBoard-Ereignissen und die Tabelle des CSVLogger von Keras. Der Trainingsverlust ging gegen null, darum galt der Lauf als Erfolg. Der Validierungsverlust kehrte früh um und steigt seitdem, und die Validierungsgenauigkeit sank mit.</translation>
    </message>
    <message>
      <source>Thirty-two units that are one</source>
      <translation>Zweiunddreißig Einheiten, die eine sind</translation>
    </message>
    <message>
      <source>Thousands beside fractions</source>
      <translation>Tausender neben Bruchteilen</translation>
    </message>
    <message>
      <source>Three answers for four kinds</source>
      <translation>Drei Antworten für vier Sorten</translation>
    </message>
    <message>
      <source>Three classes, one output</source>
      <translation>Drei Klassen, eine Ausgabe</translation>
    </message>
    <message>
      <source>Three layers, one straight line</source>
      <translation>Drei Schichten, eine Gerade</translation>
    </message>
    <message>
      <source>Three rows own the loss</source>
      <translation>Drei Zeilen bestimmen den Verlust</translation>
    </message>
    <message>
      <source>Three temperatures, one answer</source>
      <translation>Drei Temperaturen, eine Antwort</translation>
    </message>
    <message>
      <source>Three units with softmax and sparse categorical cross-entropy tell all three kinds apart.</source>
      <translation>Drei Einheiten mit Softmax und sparse kategorialer Kreuzentropie unterscheiden alle drei Arten.</translation>
    </message>
    <message>
      <source>To and fro</source>
      <translation>Hin und her</translation>
    </message>
    <message>
      <source>To save memory everything is computed in float16, whose largest number is 65,504. Adam keeps the square of every gradient, and a gradient of 256 squared is already too large. After a few good steps one of them gets there: infinity minus infinity is "not a number", and from then on so is every weight.</source>
      <translation>Um Speicher zu sparen, wird alles in float16 gerechnet, dessen größte Zahl 65504 ist. Adam merkt sich das Quadrat jedes Gradienten, und schon das Quadrat von 256 ist zu groß. Nach ein paar guten Schritten kommt einer so weit: Unendlich minus Unendlich ist „keine Zahl“ (NaN), und von da an ist es auch jedes Gewicht.</translation>
    </message>
    <message>
      <source>Too fast to arrive</source>
      <translation>Zu schnell, um anzukommen</translation>
    </message>
    <message>
      <source>Training looks perfect and validation looks hopeless, as if the network had only learnt by heart. It did not: the training rows were brought to mean 0 and spread 1, the validation rows were forgotten and still hold raw readings. The network is asked about numbers it has never seen.</source>
      <translation>Das Training sieht vollkommen aus und die Validierung hoffnungslos, als hätte das Netz nur auswendig gelernt. Hat es nicht: Die Trainingszeilen wurden auf Mittel 0 und Streuung 1 gebracht, die Validierungszeilen vergessen; dort stehen noch die rohen Messwerte. Das Netz wird nach Zahlen gefragt, die es nie gesehen hat.</translation>
    </message>
    <message>
      <source>Two helpers in the wrong order</source>
      <translation>Zwei Helfer in falscher Reihenfolge</translation>
    </message>
    <message>
      <source>Two in a hundred payments are fraudulent. A network that always answers "fine" is right 98 times in a hundred, and that is what this one learns: a low loss, a high accuracy, and not one fraud found.</source>
      <translation>Zwei von hundert Zahlungen sind Betrug. Ein Netz, das immer „in Ordnung“ antwortet, hat in 98 von 100 Fällen recht, und genau das lernt dieses: ein niedriger Verlust, eine hohe Genauigkeit und nicht ein Betrug gefunden.</translation>
    </message>
    <message>
      <source>Two readers, two answers</source>
      <translation>Zwei Leser, zwei Antworten</translation>
    </message>
    <message>
      <source>Two runs are compared, with batches of 100 rows and of 10, each from the same weights. The first curve is smooth and hardly falls: four steps make an epoch. The second is rough, because ten rows say little about all, and looks worse; the moving average through it falls ten times as fast.</source>
      <translation>Verglichen werden zwei Läufe, mit Batches von 100 und von 10 Zeilen, beide von denselben Gewichten aus. Die erste Kurve ist glatt und sinkt kaum: Vier Schritte sind eine Epoche. Die zweite ist rau, weil zehn Zeilen wenig über alle sagen, und sieht schlechter aus; das gleitende Mittel durch sie sinkt zehnmal so schnell.</translation>
    </message>
    <message>
      <source>Two units for a round task</source>
      <translation>Zwei Einheiten für eine runde Aufgabe</translation>
    </message>
    <message>
      <source>Units that never wake</source>
      <translation>Einheiten, die nie erwachen</translation>
    </message>
    <message>
      <source>Unpacked in the wrong order</source>
      <translation>In falscher Reihenfolge ausgepackt</translation>
    </message>
    <message>
      <source>Uphill all the way</source>
      <translation>Immer nur bergauf</translation>
    </message>
    <message>
      <source>Weights in the wrong place</source>
      <translation>Gewichte am falschen Platz</translation>
    </message>
    <message>
      <source>Why did my loss go below zero?</source>
      <translation>Warum fällt mein Verlust unter null?</translation>
    </message>
    <message>
      <source>With a momentum of 0.9 the running statistics follow, and use is as good as training.</source>
      <translation>Mit einem Momentum von 0.9 kommen die laufenden Werte nach, und der Einsatz ist so gut wie das Training.</translation>
    </message>
    <message>
      <source>With a sigmoid in place of the softmax the same network answers both yes and no, and the accuracy rises.</source>
      <translation>Mit Sigmoid anstelle von Softmax antwortet dasselbe Netz mit Ja und mit Nein, und die Genauigkeit steigt.</translation>
    </message>
    <message>
      <source>With a sigmoid, or with from_logits=True, the loss means what it should.</source>
      <translation>Mit Sigmoid oder mit from_logits=True bedeutet der Verlust, was er soll.</translation>
    </message>
    <message>
      <source>With a smaller learning rate from the same starting weights the loss settles within a few epochs.</source>
      <translation>Mit einer kleineren Lernrate kommt der Verlust von denselben Anfangsgewichten aus in wenigen Epochen zur Ruhe.</translation>
    </message>
    <message>
      <source>With batches of 10 the same epochs hold ten times the steps. Compare by the moving average, and put the weights back before the second run, or it goes on where the first one ended.</source>
      <translation>Mit Batches von 10 haben dieselben Epochen zehnmal so viele Schritte. Vergleichen Sie nach dem gleitenden Mittel, und setzen Sie die Gewichte vor dem zweiten Lauf zurück, sonst macht er dort weiter, wo der erste aufhörte.</translation>
    </message>
    <message>
      <source>With both cut from the same rows the same network is right nine times in ten.</source>
      <translation>Sind beide aus denselben Zeilen geschnitten, hat dasselbe Netz in neun von zehn Fällen recht.</translation>
    </message>
    <message>
      <source>With class weights the rare class counts as much as the common one, and its cases are found.</source>
      <translation>Mit Klassengewichten zählt die seltene Klasse so viel wie die häufige, und ihre Fälle werden gefunden.</translation>
    </message>
    <message>
      <source>With every column brought to mean 0 and spread 1 the same network learns smoothly.</source>
      <translation>Ist jede Spalte auf Mittel 0 und Streuung 1 gebracht, lernt dasselbe Netz ruhig.</translation>
    </message>
    <message>
      <source>With features and price brought to mean 0 and spread 1, the same network explains the price.</source>
      <translation>Sind Merkmale und Preis auf Mittel 0 und Streuung 1 gebracht, erklärt dasselbe Netz den Preis.</translation>
    </message>
    <message>
      <source>With only the features scaled and the label left as 0 and 1 the loss stays above zero.</source>
      <translation>Sind nur die Merkmale skaliert und bleibt das Label 0 und 1, so bleibt der Verlust über null.</translation>
    </message>
    <message>
      <source>With the labels mapped to 0 and 1 the loss stays above zero and the accuracy rises. What is often blamed does not make Keras' loss negative, as the program prints: sure and right answers cost 0, logits fed as probabilities 0 to 16, a bare logarithm of probabilities 0 or more.</source>
      <translation>Sind die Labels auf 0 und 1 abgebildet, bleibt der Verlust über null, und die Genauigkeit steigt. Was oft beschuldigt wird, macht den Verlust von Keras nicht negativ, wie das Programm zeigt: Sichere und richtige Antworten kosten 0, Logits an Stelle von Wahrscheinlichkeiten 0 bis 16, ein bloßer Logarithmus von Wahrscheinlichkeiten 0 oder mehr.</translation>
    </message>
    <message>
      <source>With the masks divided by 255 the loss stays above zero and the outline is found.</source>
      <translation>Sind die Masken durch 255 geteilt, bleibt der Verlust über null, und der Umriss wird gefunden.</translation>
    </message>
    <message>
      <source>With the mean absolute error every row counts, and the fit improves on all of them.</source>
      <translation>Mit dem mittleren absoluten Fehler zählt jede Zeile, und die Anpassung wird auf allen besser.</translation>
    </message>
    <message>
      <source>With the training mean and spread applied to the validation rows too, both curves run together.</source>
      <translation>Sind Mittel und Streuung des Trainings auch auf die Validierungszeilen angewendet, laufen beide Kurven zusammen.</translation>
    </message>
    <message>
      <source>Without dropout the curve is calm. With it, look at the moving average, and judge by the loss evaluated anew.</source>
      <translation>Ohne Dropout ist die Kurve ruhig. Mit Dropout sehen Sie auf das gleitende Mittel, und urteilen Sie nach dem neu ausgewerteten Verlust.</translation>
    </message>
    <message>
      <source>Without the minus sign the same steps bring the predictions to the targets. Beside train.py lie the same loss as a NumPy function and as a PyTorch module: `lossdoctor check numpy_loss.py::squared_error --trust` proves the sign without a model.</source>
      <translation>Ohne das Minuszeichen bringen dieselben Schritte die Vorhersagen zu den Zielwerten. Neben train.py liegt derselbe Verlust als NumPy-Funktion und als PyTorch-Modul: `lossdoctor check numpy_loss.py::squared_error --trust` beweist das Vorzeichen ohne Modell.</translation>
    </message>
    <message>
      <source>Words that are not in the dictionary</source>
      <translation>Wörter, die nicht im Wörterbuch stehen</translation>
    </message>
    <message>
      <source>Yes or no, asked for a number</source>
      <translation>Ja oder Nein, nach einer Zahl gefragt</translation>
    </message>
    <message>
      <source>float16 overflow</source>
      <translation>Überlauf in float16</translation>
    </message>
  </context>
  <context>
    <name>DemoTile</name>
    <message>
      <source>Demo: {title}. {subtitle}. {n} seconds</source>
      <translation>Demo: {title}. {subtitle}. {n} Sekunden</translation>
    </message>
    <message>
      <source>Guided</source>
      <translation>Geführt</translation>
    </message>
    <message>
      <source>Guided: {title}</source>
      <translation>Geführt: {title}</translation>
    </message>
    <message>
      <source>In five steps: watch, guess, proof, cure, compare</source>
      <translation>In fünf Schritten: zusehen, raten, Beweis, Abhilfe, vergleichen</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open the demo: {title}</source>
      <translation>Demo öffnen: {title}</translation>
    </message>
    <message>
      <source>{n} s</source>
      <translation>{n} s</translation>
    </message>
  </context>
  <context>
    <name>Desk</name>
    <message>
      <source>The file could not be read within {s} s, so reading was ended.</source>
      <translation>Die Datei ließ sich nicht binnen {s} s lesen; das Lesen wurde beendet.</translation>
    </message>
    <message>
      <source>The file could not be read: {why}</source>
      <translation>Die Datei ließ sich nicht lesen: {why}</translation>
    </message>
  </context>
  <context>
    <name>Diagnosis</name>
    <message>
      <source>Diagnosis</source>
      <translation>Diagnose</translation>
    </message>
    <message>
      <source>Examining… Its findings appear here.</source>
      <translation>Wird untersucht… Die Befunde erscheinen hier.</translation>
    </message>
    <message>
      <source>Not examined yet.</source>
      <translation>Noch nicht untersucht.</translation>
    </message>
    <message>
      <source>Nothing found so far. Training …</source>
      <translation>Bisher nichts gefunden. Training läuft …</translation>
    </message>
    <message>
      <source>Open a model, a script or a demo. Its findings appear here.</source>
      <translation>Öffnen Sie ein Modell, ein Skript oder eine Demo. Die Befunde erscheinen hier.</translation>
    </message>
    <message>
      <source>Opening… Its findings appear here.</source>
      <translation>Wird geöffnet… Die Befunde erscheinen hier.</translation>
    </message>
    <message>
      <source>{f} · {p} passed · {s} skipped</source>
      <translation>{f} · {p} bestanden · {s} übersprungen</translation>
    </message>
    <message numerus="yes">
      <source>{n} finding(s)</source>
      <translation>
        <numerusform>{n} Befund</numerusform>
        <numerusform>{n} Befunde</numerusform>
      </translation>
    </message>
    <message>
      <source>✓ Nothing found. Train to run the checks that need a training run.</source>
      <translation>✓ Nichts gefunden. Trainieren Sie, damit auch die Prüfungen laufen, die ein Training brauchen.</translation>
    </message>
    <message>
      <source>✓ Nothing found: every check that could run has passed.</source>
      <translation>✓ Nichts gefunden: Jede Prüfung, die laufen konnte, ist bestanden.</translation>
    </message>
  </context>
  <context>
    <name>DiffDialog</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>For you to change</source>
      <translation>Bleibt für Sie zu ändern</translation>
    </message>
    <message>
      <source>Nothing changes.</source>
      <translation>Nichts ändert sich.</translation>
    </message>
    <message>
      <source>What changes in the program</source>
      <translation>Was sich im Programm ändert</translation>
    </message>
    <message>
      <source>cell {cell}, line {line}</source>
      <translation>Zelle {cell}, Zeile {line}</translation>
    </message>
    <message>
      <source>line {line}</source>
      <translation>Zeile {line}</translation>
    </message>
    <message>
      <source>{name} in the words of Keras 3</source>
      <translation>{name} in den Worten von Keras 3</translation>
    </message>
    <message numerus="yes">
      <source>{n} place(s) in today's words. The file itself stays as it is.</source>
      <translation>
        <numerusform>{n} Stelle in heutigen Worten. Die Datei selbst bleibt, wie sie ist.</numerusform>
        <numerusform>{n} Stellen in heutigen Worten. Die Datei selbst bleibt, wie sie ist.</numerusform>
      </translation>
    </message>
    <message>
      <source>{place}: {old} is now {new}</source>
      <translation>{place}: {old} heißt jetzt {new}</translation>
    </message>
  </context>
  <context>
    <name>DiffView</name>
    <message>
      <source>A copy of your script with the change in it. The script itself stays as it is.</source>
      <translation>Eine Kopie Ihres Skripts mit der Änderung darin. Das Skript selbst bleibt, wie es ist.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copy the change as a patch</source>
      <translation>Die Änderung als Patch kopieren</translation>
    </message>
    <message>
      <source>Save patched script…</source>
      <translation>Geändertes Skript speichern…</translation>
    </message>
    <message>
      <source>Show larger</source>
      <translation>Größer zeigen</translation>
    </message>
    <message>
      <source>Show larger: {title}</source>
      <translation>Größer zeigen: {title}</translation>
    </message>
    <message>
      <source>✓ Copied</source>
      <translation>✓ Kopiert</translation>
    </message>
  </context>
  <context>
    <name>DropCover</name>
    <message>
      <source>Drop to open</source>
      <translation>Zum Öffnen ablegen</translation>
    </message>
  </context>
  <context>
    <name>DropZone</name>
    <message>
      <source>A training log, data alone, a loss function or a session opens too.</source>
      <translation>Auch ein Trainingsprotokoll, nur Daten, eine Verlustfunktion oder eine Sitzung lässt sich öffnen.</translation>
    </message>
    <message>
      <source>Drop a script or notebook here, or a model with its data</source>
      <translation>Legen Sie ein Skript oder Notebook hier ab, oder ein Modell mit seinen Daten</translation>
    </message>
    <message>
      <source>Open files</source>
      <translation>Dateien öffnen</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>Öffnen…</translation>
    </message>
  </context>
  <context>
    <name>Experiment</name>
    <message>
      <source>Loss of each arm, smoothed</source>
      <translation>Verlust jedes Arms, geglättet</translation>
    </message>
    <message>
      <source>another seed</source>
      <translation>anderer Startwert</translation>
    </message>
    <message>
      <source>random change</source>
      <translation>zufällige Änderung</translation>
    </message>
    <message>
      <source>with it</source>
      <translation>mit</translation>
    </message>
    <message>
      <source>without it</source>
      <translation>ohne</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>Browse for a place</source>
      <translation>Einen Ort wählen</translation>
    </message>
    <message>
      <source>Browse…</source>
      <translation>Durchsuchen…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Export report</source>
      <translation>Bericht exportieren</translation>
    </message>
    <message>
      <source>For a reader who was not here: verdict, evidence, cures tried.</source>
      <translation>Für jemanden, der nicht dabei war: Urteil, Belege, probierte Behandlungen.</translation>
    </message>
    <message>
      <source>HTML, one file for any browser</source>
      <translation>HTML, eine Datei für jeden Browser</translation>
    </message>
    <message>
      <source>JSON, for programs</source>
      <translation>JSON, für Programme</translation>
    </message>
    <message>
      <source>Keep user, host and home-folder names in it</source>
      <translation>Namen von Benutzer, Rechner und Home-Ordner darin behalten</translation>
    </message>
    <message>
      <source>Markdown, for a ticket</source>
      <translation>Markdown, für ein Ticket</translation>
    </message>
    <message>
      <source>PDF, to print or attach</source>
      <translation>PDF, zum Drucken oder Anhängen</translation>
    </message>
    <message>
      <source>SARIF, for code review tools</source>
      <translation>SARIF, für Werkzeuge zur Codeprüfung</translation>
    </message>
    <message>
      <source>Such tools find the file by its path: keep the names in it where the path has your home folder.</source>
      <translation>Solche Werkzeuge finden die Datei über ihren Pfad: Lassen Sie die Namen darin, wenn Ihr Benutzerordner im Pfad steht.</translation>
    </message>
    <message>
      <source>Where the report goes</source>
      <translation>Wohin der Bericht kommt</translation>
    </message>
    <message>
      <source>{name} of {when}</source>
      <translation>{name} vom {when}</translation>
    </message>
    <message>
      <source>▲ Replaces {files}</source>
      <translation>▲ Ersetzt {files}</translation>
    </message>
  </context>
  <context>
    <name>FactsCard</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close the layer's facts</source>
      <translation>Angaben zur Schicht schließen</translation>
    </message>
    <message>
      <source>Facts of the layer</source>
      <translation>Angaben zur Schicht</translation>
    </message>
    <message>
      <source>Fold the equal blocks</source>
      <translation>Gleiche Blöcke einklappen</translation>
    </message>
    <message>
      <source>Unfold the equal blocks</source>
      <translation>Gleiche Blöcke ausklappen</translation>
    </message>
  </context>
  <context>
    <name>FindingCard</name>
    <message>
      <source>, cell {n}</source>
      <translation>, Zelle {n}</translation>
    </message>
    <message>
      <source>, line {n}</source>
      <translation>, Zeile {n}</translation>
    </message>
    <message>
      <source>About this check</source>
      <translation>Über diese Prüfung</translation>
    </message>
    <message>
      <source>Explain: {title}</source>
      <translation>Erklären: {title}</translation>
    </message>
    <message>
      <source>First rows: {rows}</source>
      <translation>Erste Zeilen: {rows}</translation>
    </message>
    <message>
      <source>For experts</source>
      <translation>Für Fachleute</translation>
    </message>
    <message>
      <source>How sure: {words}</source>
      <translation>Wie sicher: {words}</translation>
    </message>
    <message>
      <source>It is no finding then. The report says that you stated so; it can be taken back.</source>
      <translation>Dann ist es kein Befund. Der Bericht sagt, dass Sie es so angegeben haben; es lässt sich zurücknehmen.</translation>
    </message>
    <message>
      <source>Left and right arrow fold and unfold them</source>
      <translation>Pfeil links und rechts klappen sie ein und aus</translation>
    </message>
    <message>
      <source>More of what we saw ({n})</source>
      <translation>Mehr von dem, was wir sahen ({n})</translation>
    </message>
    <message>
      <source>Show these rows</source>
      <translation>Diese Zeilen zeigen</translation>
    </message>
    <message>
      <source>This is intended</source>
      <translation>Das ist beabsichtigt</translation>
    </message>
    <message>
      <source>This is intended: {title}</source>
      <translation>Das ist beabsichtigt: {title}</translation>
    </message>
    <message>
      <source>To the cure: {title}</source>
      <translation>Zur Abhilfe: {title}</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>Was zu tun ist</translation>
    </message>
    <message>
      <source>What we saw</source>
      <translation>Was wir sahen</translation>
    </message>
    <message>
      <source>Where: {places}</source>
      <translation>Wo: {places}</translation>
    </message>
    <message>
      <source>Why it hurts</source>
      <translation>Warum es schadet</translation>
    </message>
    <message>
      <source>column {name}</source>
      <translation>Spalte {name}</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>verborgen</translation>
    </message>
    <message>
      <source>layer {name}</source>
      <translation>Schicht {name}</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>sichtbar</translation>
    </message>
  </context>
  <context>
    <name>FindingTree</name>
    <message>
      <source>1 consequence</source>
      <translation>1 Folge</translation>
    </message>
    <message>
      <source>By rule: known from the diagnosis tables. By trial: the cause was cured in a copy, and this cleared.</source>
      <translation>Nach Regel: aus den Diagnosetabellen bekannt. Durch Versuch: Die Ursache wurde in einer Kopie behoben, und dies verschwand.</translation>
    </message>
    <message>
      <source>Consequence of {mark} {rank}, by rule</source>
      <translation>Folge von {mark} {rank}, nach Regel</translation>
    </message>
    <message>
      <source>Consequence of {mark} {rank}, {sure} % sure by trial</source>
      <translation>Folge von {mark} {rank}, durch Versuch zu {sure} % sicher</translation>
    </message>
    <message>
      <source>Findings, with their consequences below them</source>
      <translation>Befunde, ihre Folgen darunter</translation>
    </message>
    <message>
      <source>by rule</source>
      <translation>nach Regel</translation>
    </message>
    <message>
      <source>by trial</source>
      <translation>durch Versuch</translation>
    </message>
    <message>
      <source>{k} by trial</source>
      <translation>{k} durch Versuch</translation>
    </message>
    <message>
      <source>{n} consequences</source>
      <translation>{n} Folgen</translation>
    </message>
  </context>
  <context>
    <name>Fix</name>
    <message>
      <source>Answer each label for itself: sigmoid and binary cross-entropy</source>
      <translation>Jedes Label für sich beantworten: Sigmoid und binäre Kreuzentropie</translation>
    </message>
    <message>
      <source>Answer once a row</source>
      <translation>Einmal je Zeile antworten</translation>
    </message>
    <message>
      <source>Average over the batch</source>
      <translation>Über den Batch mitteln</translation>
    </message>
    <message>
      <source>Bring the validation inputs to the training scale</source>
      <translation>Validierungseingaben auf die Skala des Trainings bringen</translation>
    </message>
    <message>
      <source>Clip the gradient norm at 1</source>
      <translation>Gradientennorm bei 1 begrenzen</translation>
    </message>
    <message>
      <source>Compute in float32</source>
      <translation>In float32 rechnen</translation>
    </message>
    <message>
      <source>Compute in float64</source>
      <translation>In float64 rechnen</translation>
    </message>
    <message>
      <source>Divide each row by its sum</source>
      <translation>Jede Zeile durch ihre Summe teilen</translation>
    </message>
    <message>
      <source>Divide the pixels by 255</source>
      <translation>Pixel durch 255 teilen</translation>
    </message>
    <message>
      <source>Divide the targets by 255</source>
      <translation>Zielwerte durch 255 teilen</translation>
    </message>
    <message>
      <source>Draw their kernels anew</source>
      <translation>Ihre Gewichte neu ziehen</translation>
    </message>
    <message>
      <source>Draw these kernels from a random distribution</source>
      <translation>Diese Gewichte aus einer Zufallsverteilung ziehen</translation>
    </message>
    <message>
      <source>Drop the column</source>
      <translation>Die Spalte weglassen</translation>
    </message>
    <message>
      <source>Drop the copies before the split</source>
      <translation>Kopien vor dem Teilen weglassen</translation>
    </message>
    <message>
      <source>Fill the gaps with each column's mean</source>
      <translation>Lücken mit dem Mittel der Spalte füllen</translation>
    </message>
    <message>
      <source>Give both classes a label of 0 or 1</source>
      <translation>Beiden Klassen ein Label von 0 oder 1 geben</translation>
    </message>
    <message>
      <source>Give targets and predictions one shape inside the loss</source>
      <translation>Zielwerten und Vorhersagen im Verlust dieselbe Form geben</translation>
    </message>
    <message>
      <source>Give the labels as targets</source>
      <translation>Die Labels als Zielwerte übergeben</translation>
    </message>
    <message>
      <source>Give the penalty the opposite sign</source>
      <translation>Der Strafe das andere Vorzeichen geben</translation>
    </message>
    <message>
      <source>Give them ReLU</source>
      <translation>Ihnen ReLU geben</translation>
    </message>
    <message>
      <source>Give them to fit as class_weight</source>
      <translation>Als class_weight an fit übergeben</translation>
    </message>
    <message>
      <source>Hold out 20 % of the rows</source>
      <translation>20 % der Zeilen zurückhalten</translation>
    </message>
    <message>
      <source>Keep -1 and 1, use hinge loss with a tanh head</source>
      <translation>-1 und 1 behalten, Hinge-Verlust mit tanh-Ausgabe</translation>
    </message>
    <message>
      <source>Keep from_logits=True and make the head linear</source>
      <translation>from_logits=True behalten, Ausgabe linear machen</translation>
    </message>
    <message>
      <source>Leave the penalty out</source>
      <translation>Die Strafe weglassen</translation>
    </message>
    <message>
      <source>Leave them out</source>
      <translation>Weglassen</translation>
    </message>
    <message>
      <source>Leave these biases out</source>
      <translation>Diese Bias-Terme weglassen</translation>
    </message>
    <message>
      <source>Leave these rows out</source>
      <translation>Diese Zeilen weglassen</translation>
    </message>
    <message>
      <source>Let a gradient reach these layers</source>
      <translation>Einen Gradienten zu diesen Schichten durchlassen</translation>
    </message>
    <message>
      <source>Let all layers learn</source>
      <translation>Alle Schichten lernen lassen</translation>
    </message>
    <message>
      <source>Look at these rows</source>
      <translation>Diese Zeilen ansehen</translation>
    </message>
    <message>
      <source>Look at where the targets come from</source>
      <translation>Nachsehen, woher die Zielwerte kommen</translation>
    </message>
    <message>
      <source>Make the head linear</source>
      <translation>Die Ausgabe linear machen</translation>
    </message>
    <message>
      <source>Make the hidden layers a quarter as wide</source>
      <translation>Verborgene Schichten auf ein Viertel verschmälern</translation>
    </message>
    <message>
      <source>Make the penalties a thousand times smaller</source>
      <translation>Die Strafen tausendmal kleiner machen</translation>
    </message>
    <message>
      <source>Map -1..1 onto 0..1</source>
      <translation>-1..1 auf 0..1 abbilden</translation>
    </message>
    <message>
      <source>Pool less, or feed larger images</source>
      <translation>Weniger Pooling oder größere Bilder</translation>
    </message>
    <message>
      <source>Pool, drop repeats and split again</source>
      <translation>Zusammenlegen, Doppelte streichen, neu teilen</translation>
    </message>
    <message>
      <source>Put a Flatten layer before the head</source>
      <translation>Eine Flatten-Schicht vor die Ausgabe setzen</translation>
    </message>
    <message>
      <source>Put a minus in front of the loss</source>
      <translation>Ein Minus vor den Verlust setzen</translation>
    </message>
    <message>
      <source>Put the channels last</source>
      <translation>Die Kanäle nach hinten stellen</translation>
    </message>
    <message>
      <source>Restore these weights</source>
      <translation>Diese Gewichte wiederherstellen</translation>
    </message>
    <message>
      <source>Say from_logits=True</source>
      <translation>from_logits=True setzen</translation>
    </message>
    <message>
      <source>Scale the inputs to 0..1</source>
      <translation>Eingaben auf 0..1 skalieren</translation>
    </message>
    <message>
      <source>Set the momentum of BatchNormalization to 0.9</source>
      <translation>Momentum von BatchNormalization auf 0.9 setzen</translation>
    </message>
    <message>
      <source>Shuffle the rows</source>
      <translation>Zeilen mischen</translation>
    </message>
    <message>
      <source>Shuffle the rows before the split</source>
      <translation>Zeilen vor dem Teilen mischen</translation>
    </message>
    <message>
      <source>Standardise the inputs</source>
      <translation>Eingaben standardisieren</translation>
    </message>
    <message>
      <source>Standardise the targets</source>
      <translation>Zielwerte standardisieren</translation>
    </message>
    <message>
      <source>Switch these dropout layers off</source>
      <translation>Diese Dropout-Schichten abschalten</translation>
    </message>
    <message>
      <source>Take both from the same rows</source>
      <translation>Beide aus denselben Zeilen nehmen</translation>
    </message>
    <message>
      <source>Tell the loss that it gets probabilities</source>
      <translation>Dem Verlust sagen, dass er Wahrscheinlichkeiten bekommt</translation>
    </message>
    <message>
      <source>Train with Adam</source>
      <translation>Mit Adam trainieren</translation>
    </message>
    <message>
      <source>Train without class weights</source>
      <translation>Ohne Klassengewichte trainieren</translation>
    </message>
    <message>
      <source>Train without sample weights</source>
      <translation>Ohne Gewichte der Zeilen trainieren</translation>
    </message>
    <message>
      <source>Turn ids into one-hot rows</source>
      <translation>Nummern in One-hot-Zeilen umwandeln</translation>
    </message>
    <message>
      <source>Turn one-hot rows into ids</source>
      <translation>One-hot-Zeilen in Nummern umwandeln</translation>
    </message>
    <message>
      <source>Use Keras' cross-entropy of probabilities</source>
      <translation>Kreuzentropie von Keras für Wahrscheinlichkeiten</translation>
    </message>
    <message>
      <source>Use ReLU with He initialisation</source>
      <translation>ReLU mit He-Initialisierung</translation>
    </message>
    <message>
      <source>Use ReLU with He initialisation in these layers</source>
      <translation>ReLU mit He-Initialisierung in diesen Schichten</translation>
    </message>
    <message>
      <source>Use a linear output</source>
      <translation>Lineare Ausgabe</translation>
    </message>
    <message>
      <source>Use a linear output and mean squared error</source>
      <translation>Lineare Ausgabe und mittlerer quadratischer Fehler</translation>
    </message>
    <message>
      <source>Use a linear output with mean squared error</source>
      <translation>Lineare Ausgabe mit mittlerem quadratischem Fehler</translation>
    </message>
    <message>
      <source>Use a sigmoid</source>
      <translation>Sigmoid verwenden</translation>
    </message>
    <message>
      <source>Use a sigmoid and binary cross-entropy</source>
      <translation>Sigmoid und binäre Kreuzentropie</translation>
    </message>
    <message>
      <source>Use a sigmoid and from_logits=False</source>
      <translation>Sigmoid und from_logits=False</translation>
    </message>
    <message>
      <source>Use a softmax</source>
      <translation>Softmax verwenden</translation>
    </message>
    <message>
      <source>Use a softmax with categorical cross-entropy</source>
      <translation>Softmax mit kategorialer Kreuzentropie</translation>
    </message>
    <message>
      <source>Use a softplus output</source>
      <translation>Softplus-Ausgabe</translation>
    </message>
    <message>
      <source>Use an exponential output</source>
      <translation>Exponentielle Ausgabe</translation>
    </message>
    <message>
      <source>Use binary cross-entropy with a sigmoid</source>
      <translation>Binäre Kreuzentropie mit Sigmoid</translation>
    </message>
    <message>
      <source>Use categorical cross-entropy</source>
      <translation>Kategoriale Kreuzentropie</translation>
    </message>
    <message>
      <source>Use categorical cross-entropy with a softmax</source>
      <translation>Kategoriale Kreuzentropie mit Softmax</translation>
    </message>
    <message>
      <source>Use keras.metrics.BinaryAccuracy(threshold=0)</source>
      <translation>keras.metrics.BinaryAccuracy(threshold=0) verwenden</translation>
    </message>
    <message>
      <source>Use leaky ReLU with He initialisation</source>
      <translation>Leaky ReLU mit He-Initialisierung</translation>
    </message>
    <message>
      <source>Use mean squared error with a linear head</source>
      <translation>Mittlerer quadratischer Fehler, lineare Ausgabe</translation>
    </message>
    <message>
      <source>Use mean squared error with a linear output</source>
      <translation>Mittlerer quadratischer Fehler mit linearer Ausgabe</translation>
    </message>
    <message>
      <source>Use mixed_float16 with loss scaling</source>
      <translation>mixed_float16 mit Verlustskalierung</translation>
    </message>
    <message>
      <source>Use odd windows, one wider</source>
      <translation>Ungerade Fenster, um eins breiter</translation>
    </message>
    <message>
      <source>Use one-hot targets with the focal loss</source>
      <translation>One-hot-Zielwerte mit Focal Loss</translation>
    </message>
    <message>
      <source>Use sparse categorical cross-entropy</source>
      <translation>Sparse kategoriale Kreuzentropie</translation>
    </message>
    <message>
      <source>Use sparse categorical cross-entropy with a softmax</source>
      <translation>Sparse kategoriale Kreuzentropie mit Softmax</translation>
    </message>
    <message>
      <source>Use the Dice loss</source>
      <translation>Dice-Verlust verwenden</translation>
    </message>
    <message>
      <source>Use the focal loss</source>
      <translation>Focal Loss verwenden</translation>
    </message>
    <message>
      <source>Use the weights without their minus</source>
      <translation>Die Gewichte ohne Minus verwenden</translation>
    </message>
    <message>
      <source>Weigh the classes against their counts</source>
      <translation>Klassen gegen ihre Häufigkeit gewichten</translation>
    </message>
  </context>
  <context>
    <name>FixView</name>
    <message>
      <source>Apply</source>
      <translation>Anwenden</translation>
    </message>
    <message>
      <source>Apply it and train again from the same initial weights. Undo takes it back.</source>
      <translation>Anwenden und von denselben Anfangsgewichten neu trainieren. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
      <source>Apply: {title}</source>
      <translation>Anwenden: {title}</translation>
    </message>
    <message>
      <source>Asking what it would change…</source>
      <translation>Es wird gefragt, was es ändern würde…</translation>
    </message>
    <message>
      <source>Change of your script</source>
      <translation>Änderung Ihres Skripts</translation>
    </message>
    <message>
      <source>It may change what the program means.</source>
      <translation>Es kann ändern, was das Programm bedeutet.</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Vorschau</translation>
    </message>
    <message>
      <source>Preview: {title}</source>
      <translation>Vorschau: {title}</translation>
    </message>
    <message>
      <source>Prove it (≤ {s} s)</source>
      <translation>Beweisen (≤ {s} s)</translation>
    </message>
    <message>
      <source>Prove it: {title}</source>
      <translation>Beweisen: {title}</translation>
    </message>
    <message>
      <source>The preview waits until the engine is done with its present work.</source>
      <translation>Die Vorschau wartet, bis der Rechenkern mit seiner jetzigen Arbeit fertig ist.</translation>
    </message>
    <message>
      <source>The preview waits until the trial under way has ended. Stop ends it at once.</source>
      <translation>Die Vorschau wartet, bis der laufende Versuch zu Ende ist. Stopp beendet ihn sofort.</translation>
    </message>
    <message>
      <source>This is for you to do.</source>
      <translation>Das bleibt Ihnen zu tun.</translation>
    </message>
    <message>
      <source>Train with it, without it and a control, and compare on held-out rows: {s} s at most</source>
      <translation>Mit ihr, ohne sie und mit einer Kontrolle trainieren und auf zurückgehaltenen Zeilen vergleichen: höchstens {s} s</translation>
    </message>
  </context>
  <context>
    <name>Fold</name>
    <message>
      <source>folded</source>
      <translation>eingeklappt</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>sichtbar</translation>
    </message>
  </context>
  <context>
    <name>FormatRow</name>
    <message>
      <source>Between columns</source>
      <translation>Zwischen Spalten</translation>
    </message>
    <message>
      <source>Decimals</source>
      <translation>Dezimalzeichen</translation>
    </message>
    <message>
      <source>Encoding</source>
      <translation>Kodierung</translation>
    </message>
    <message>
      <source>First line</source>
      <translation>Erste Zeile</translation>
    </message>
    <message>
      <source>bar  |</source>
      <translation>Strich  |</translation>
    </message>
    <message>
      <source>column names</source>
      <translation>Spaltennamen</translation>
    </message>
    <message>
      <source>comma  ,</source>
      <translation>Komma  ,</translation>
    </message>
    <message>
      <source>comma  1,5</source>
      <translation>Komma  1,5</translation>
    </message>
    <message>
      <source>data</source>
      <translation>Daten</translation>
    </message>
    <message>
      <source>point  1.5</source>
      <translation>Punkt  1.5</translation>
    </message>
    <message>
      <source>semicolon  ;</source>
      <translation>Semikolon  ;</translation>
    </message>
    <message>
      <source>spaces</source>
      <translation>Leerzeichen</translation>
    </message>
    <message>
      <source>tab</source>
      <translation>Tabulator</translation>
    </message>
  </context>
  <context>
    <name>GradientPlot</name>
    <message>
      <source>A log of epochs holds no gradients. Open the program itself to see them.</source>
      <translation>Ein Protokoll von Epochen enthält keine Gradienten. Öffnen Sie das Programm selbst, um sie zu sehen.</translation>
    </message>
    <message>
      <source>Gradients</source>
      <translation>Gradienten</translation>
    </message>
    <message>
      <source>No gradient yet. Press Train and every layer's gradient is drawn here.</source>
      <translation>Noch kein Gradient. Mit „Trainieren“ wird der Gradient jeder Schicht hier gezeichnet.</translation>
    </message>
    <message>
      <source>gradient norm</source>
      <translation>Gradientennorm</translation>
    </message>
  </context>
  <context>
    <name>GraphSaving</name>
    <message>
      <source>{name}: choose .png or .svg</source>
      <translation>{name}: Wählen Sie .png oder .svg</translation>
    </message>
    <message>
      <source>{path} could not be written</source>
      <translation>{path} ließ sich nicht schreiben</translation>
    </message>
  </context>
  <context>
    <name>GraphView</name>
    <message>
      <source>Model graph: {box}</source>
      <translation>Modellgraph: {box}</translation>
    </message>
  </context>
  <context>
    <name>GraphWindow</name>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
  </context>
  <context>
    <name>Guide</name>
    <message>
      <source>, expected {e}</source>
      <translation>, erwartet {e}</translation>
    </message>
    <message>
      <source>A cure may change what the loss measures: then compare the other numbers, not the losses.</source>
      <translation>Eine Abhilfe kann ändern, was der Verlust misst: Vergleichen Sie dann die anderen Zahlen, nicht die Verluste.</translation>
    </message>
    <message>
      <source>A log cannot be trained again</source>
      <translation>Ein Protokoll lässt sich nicht neu trainieren</translation>
    </message>
    <message>
      <source>A program that is to do this: {p}</source>
      <translation>Ein Programm, das Folgendes tun soll: {p}</translation>
    </message>
    <message>
      <source>Applying …</source>
      <translation>Wird angewendet …</translation>
    </message>
    <message>
      <source>Before and after</source>
      <translation>Vorher und nachher</translation>
    </message>
    <message>
      <source>Both curves are drawn on the left: {b} grey and dashed, {a} in colour.</source>
      <translation>Beide Kurven stehen links: {b} grau gestrichelt, {a} farbig.</translation>
    </message>
    <message>
      <source>Click one, or press its letter.</source>
      <translation>Klicken Sie eine an oder drücken Sie ihren Buchstaben.</translation>
    </message>
    <message>
      <source>Cure it and train again</source>
      <translation>Beheben und neu trainieren</translation>
    </message>
    <message>
      <source>How it came about</source>
      <translation>Wie es dazu kam</translation>
    </message>
    <message>
      <source>Its check found nothing this time; train again to see it.</source>
      <translation>Die Prüfung fand diesmal nichts; trainieren Sie noch einmal, um es zu sehen.</translation>
    </message>
    <message>
      <source>Its check has nothing to look at here: {why}</source>
      <translation>Die Prüfung hat hier nichts zu prüfen: {why}</translation>
    </message>
    <message>
      <source>Its check ran on this patient and passed.</source>
      <translation>Die Prüfung lief bei diesem Patienten und wurde bestanden.</translation>
    </message>
    <message>
      <source>Its twin is the same program without what you saw. Train it beside.</source>
      <translation>Der Zwilling ist dasselbe Programm ohne das, was Sie sahen. Trainieren Sie ihn daneben.</translation>
    </message>
    <message>
      <source>No change of settings cures this</source>
      <translation>Keine Einstellung behebt das</translation>
    </message>
    <message>
      <source>Nothing is broken here</source>
      <translation>Hier ist nichts kaputt</translation>
    </message>
    <message>
      <source>Nothing of the kind was measured here.</source>
      <translation>Nichts dergleichen wurde hier gemessen.</translation>
    </message>
    <message>
      <source>Numbers before and after</source>
      <translation>Zahlen vorher und nachher</translation>
    </message>
    <message>
      <source>Opening the demo. It trains for {n} s at most.</source>
      <translation>Die Demo wird geöffnet. Sie trainiert höchstens {n} s.</translation>
    </message>
    <message>
      <source>The run is over. Looking at what was seen …</source>
      <translation>Der Lauf ist vorbei. Das Gesehene wird ausgewertet …</translation>
    </message>
    <message>
      <source>The same rows, the same initial weights, one change.</source>
      <translation>Dieselben Zeilen, dieselben Anfangsgewichte, eine Änderung.</translation>
    </message>
    <message>
      <source>Train the twin</source>
      <translation>Den Zwilling trainieren</translation>
    </message>
    <message>
      <source>Training. Watch the curve on the left.</source>
      <translation>Training läuft. Beobachten Sie die Kurve links.</translation>
    </message>
    <message>
      <source>Training. Watch the new curve.</source>
      <translation>Training läuft. Beobachten Sie die neue Kurve.</translation>
    </message>
    <message>
      <source>What do you think it is?</source>
      <translation>Was, glauben Sie, ist es?</translation>
    </message>
    <message>
      <source>What to do: {title}.</source>
      <translation>Was zu tun ist: {title}.</translation>
    </message>
    <message>
      <source>What to take along</source>
      <translation>Was man mitnimmt</translation>
    </message>
    <message>
      <source>What we saw</source>
      <translation>Was wir sahen</translation>
    </message>
    <message>
      <source>after</source>
      <translation>nachher</translation>
    </message>
    <message>
      <source>as given</source>
      <translation>wie gegeben</translation>
    </message>
    <message>
      <source>at the end</source>
      <translation>am Ende</translation>
    </message>
    <message>
      <source>before</source>
      <translation>vorher</translation>
    </message>
    <message>
      <source>✓ The run is over. What do you think it is?</source>
      <translation>✓ Der Lauf ist vorbei. Was, glauben Sie, ist es?</translation>
    </message>
    <message>
      <source>✓ Trained. Compare the two.</source>
      <translation>✓ Trainiert. Vergleichen Sie die beiden.</translation>
    </message>
    <message>
      <source>✓ {text}: this is it</source>
      <translation>✓ {text}: Das ist es</translation>
    </message>
    <message>
      <source>✕ {text}: not here</source>
      <translation>✕ {text}: hier nicht</translation>
    </message>
  </context>
  <context>
    <name>GuidePane</name>
    <message>
      <source>After a guess; any guess tells the answer</source>
      <translation>Nach einem Tipp; jeder Tipp verrät die Antwort</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Guided</source>
      <translation>Geführt</translation>
    </message>
    <message>
      <source>Guided demo</source>
      <translation>Geführte Demo</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Verlassen</translation>
    </message>
    <message>
      <source>Leave the guided demo</source>
      <translation>Die geführte Demo verlassen</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Next step (Page Down)</source>
      <translation>Nächster Schritt (Bild ab)</translation>
    </message>
    <message>
      <source>Present step</source>
      <translation>Jetziger Schritt</translation>
    </message>
    <message>
      <source>When the cured program has trained</source>
      <translation>Wenn das behandelte Programm trainiert hat</translation>
    </message>
    <message>
      <source>When the run is over and examined</source>
      <translation>Wenn der Lauf vorbei und untersucht ist</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>For experts: the mathematics</source>
      <translation>Für Fachleute: die Mathematik</translation>
    </message>
    <message>
      <source>This check has no help page yet.</source>
      <translation>Diese Prüfung hat noch keine Hilfeseite.</translation>
    </message>
  </context>
  <context>
    <name>HistogramPicture</name>
    <message>
      <source> {n} of them outside the allowed {range}.</source>
      <translation> {n} davon außerhalb des erlaubten Bereichs {range}.</translation>
    </message>
    <message>
      <source>allowed: {range}</source>
      <translation>erlaubt: {range}</translation>
    </message>
    <message>
      <source>dashed outline: {label}</source>
      <translation>gestrichelter Umriss: {label}</translation>
    </message>
    <message>
      <source>no values</source>
      <translation>keine Werte</translation>
    </message>
    <message>
      <source>reference</source>
      <translation>Vergleich</translation>
    </message>
    <message>
      <source>{label}: no values.</source>
      <translation>{label}: keine Werte.</translation>
    </message>
    <message numerus="yes">
      <source>{label}: {n} value(s) between {low} and {high}.</source>
      <translation>
        <numerusform>{label}: {n} Wert zwischen {low} und {high}.</numerusform>
        <numerusform>{label}: {n} Werte zwischen {low} und {high}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} bis {high}</translation>
    </message>
    <message>
      <source>{n} or less</source>
      <translation>{n} oder weniger</translation>
    </message>
    <message>
      <source>{n} or more</source>
      <translation>{n} oder mehr</translation>
    </message>
    <message>
      <source>◆ outside: {n}</source>
      <translation>◆ außerhalb: {n}</translation>
    </message>
  </context>
  <context>
    <name>HistoryPage</name>
    <message>
      <source>, the present one</source>
      <translation>, die jetzige</translation>
    </message>
    <message>
      <source>Apply a cure or change a setting: each step is listed here, and you can go back to any of them.</source>
      <translation>Wenden Sie eine Abhilfe an oder ändern Sie eine Einstellung: Jeder Schritt steht hier, und Sie können zu jedem zurück.</translation>
    </message>
    <message>
      <source>As given</source>
      <translation>Wie gegeben</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>Batch-Größe</translation>
    </message>
    <message>
      <source>Callbacks</source>
      <translation>Callbacks</translation>
    </message>
    <message>
      <source>Change of your script</source>
      <translation>Änderung Ihres Skripts</translation>
    </message>
    <message>
      <source>Class weights</source>
      <translation>Klassengewichte</translation>
    </message>
    <message>
      <source>Click or press Enter to go there</source>
      <translation>Klick oder Eingabetaste führt dorthin</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>Epochen</translation>
    </message>
    <message>
      <source>Go to this revision</source>
      <translation>Zu dieser Revision gehen</translation>
    </message>
    <message>
      <source>Gradient limit</source>
      <translation>Gradientengrenze</translation>
    </message>
    <message>
      <source>History of edits</source>
      <translation>Verlauf der Änderungen</translation>
    </message>
    <message>
      <source>Input {name}</source>
      <translation>Eingabe {name}</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Schichten</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>Lernrate</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <source>Metrics</source>
      <translation>Metriken</translation>
    </message>
    <message>
      <source>No setting that is shown here differs from the revision before.</source>
      <translation>Keine Einstellung, die hier gezeigt wird, weicht von der Revision davor ab.</translation>
    </message>
    <message>
      <source>Number format</source>
      <translation>Zahlenformat</translation>
    </message>
    <message>
      <source>Optimizer</source>
      <translation>Optimierer</translation>
    </message>
    <message>
      <source>Output</source>
      <translation>Ausgabe</translation>
    </message>
    <message>
      <source>Parameters</source>
      <translation>Parameter</translation>
    </message>
    <message>
      <source>Reading your script…</source>
      <translation>Ihr Skript wird gelesen…</translation>
    </message>
    <message>
      <source>Revisions and what they change</source>
      <translation>Revisionen und was sie ändern</translation>
    </message>
    <message>
      <source>Shuffle</source>
      <translation>Mischen</translation>
    </message>
    <message>
      <source>Targets {name}</source>
      <translation>Zielwerte {name}</translation>
    </message>
    <message>
      <source>The program as it was opened.</source>
      <translation>Das Programm, wie es geöffnet wurde.</translation>
    </message>
    <message>
      <source>Validation rows</source>
      <translation>Validierungszeilen</translation>
    </message>
    <message>
      <source>What the revision changes</source>
      <translation>Was die Revision ändert</translation>
    </message>
    <message>
      <source>{name}: {before}, then {after}</source>
      <translation>{name}: {before}, dann {after}</translation>
    </message>
    <message>
      <source>○ {title} (undone)</source>
      <translation>○ {title} (rückgängig)</translation>
    </message>
  </context>
  <context>
    <name>Journal</name>
    <message>
      <source>The journal in {folder} cannot be written ({why}; {n} bytes wait): after a crash this session could not be recovered. Save it, or make room.</source>
      <translation>Das Journal in {folder} lässt sich nicht schreiben ({why}; {n} Bytes warten): Nach einem Absturz wäre diese Sitzung nicht wiederherzustellen. Speichern Sie sie oder schaffen Sie Platz.</translation>
    </message>
  </context>
  <context>
    <name>KindsOfFile</name>
    <message>
      <source>All files</source>
      <translation>Alle Dateien</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Daten</translation>
    </message>
    <message>
      <source>Everything that can be opened</source>
      <translation>Alles, was sich öffnen lässt</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>Scripts and notebooks</source>
      <translation>Skripte und Notebooks</translation>
    </message>
    <message>
      <source>Sessions</source>
      <translation>Sitzungen</translation>
    </message>
    <message>
      <source>Training logs</source>
      <translation>Trainingsprotokolle</translation>
    </message>
  </context>
  <context>
    <name>LabPage</name>
    <message>
      <source>A copy of the program is being experimented on; the session stays as it is.</source>
      <translation>An einer Kopie des Programms wird experimentiert; die Sitzung bleibt, wie sie ist.</translation>
    </message>
    <message>
      <source>Each test is a control experiment on a copy; the session stays as it is.</source>
      <translation>Jeder Test ist ein Kontrollexperiment an einer Kopie; die Sitzung bleibt, wie sie ist.</translation>
    </message>
    <message>
      <source>Lab tests</source>
      <translation>Labortests</translation>
    </message>
    <message>
      <source>Lab tests train a program; what is open holds none.</source>
      <translation>Labortests trainieren ein Programm; das Geöffnete enthält keines.</translation>
    </message>
    <message>
      <source>Open a model with data, a script or a demo to run lab tests on it.</source>
      <translation>Öffnen Sie ein Modell mit Daten, ein Skript oder eine Demo, um Labortests daran zu machen.</translation>
    </message>
    <message>
      <source>Pause the training or wait for its end to run a lab test.</source>
      <translation>Halten Sie das Training an oder warten Sie sein Ende ab, um einen Labortest zu machen.</translation>
    </message>
    <message>
      <source>Progress of the lab test</source>
      <translation>Fortschritt des Labortests</translation>
    </message>
    <message>
      <source>Running…</source>
      <translation>Läuft…</translation>
    </message>
    <message>
      <source>Running… {p} %, at most {s} s left</source>
      <translation>Läuft… {p} %, höchstens {s} s übrig</translation>
    </message>
    <message>
      <source>The engine ended. Open the program again to run a lab test.</source>
      <translation>Der Rechenkern ist beendet. Öffnen Sie das Programm noch einmal, um einen Labortest zu machen.</translation>
    </message>
    <message>
      <source>The engine is busy; a lab test can be run when it is ready.</source>
      <translation>Der Rechenkern ist beschäftigt; ein Labortest geht, sobald er bereit ist.</translation>
    </message>
  </context>
  <context>
    <name>LabTestCard</name>
    <message>
      <source>Failed</source>
      <translation>Fehlgeschlagen</translation>
    </message>
    <message>
      <source>How it is judged</source>
      <translation>Wie geurteilt wird</translation>
    </message>
    <message>
      <source>Not decided</source>
      <translation>Nicht entschieden</translation>
    </message>
    <message>
      <source>Passed</source>
      <translation>Bestanden</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Starten</translation>
    </message>
    <message>
      <source>Run again</source>
      <translation>Noch einmal</translation>
    </message>
    <message>
      <source>Run: {title}</source>
      <translation>Starten: {title}</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <source>Stop: {title}</source>
      <translation>Stopp: {title}</translation>
    </message>
  </context>
  <context>
    <name>Language</name>
    <message>
      <source>as the system</source>
      <translation>wie das System</translation>
    </message>
  </context>
  <context>
    <name>LayerCards</name>
    <message>
      <source>Input {shape}</source>
      <translation>Eingabe {shape}</translation>
    </message>
    <message>
      <source>Layers of the model</source>
      <translation>Schichten des Modells</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <source>Loss · your own</source>
      <translation>Verlust · Ihr eigener</translation>
    </message>
    <message>
      <source>and {n} more layers</source>
      <translation>und {n} weitere Schichten</translation>
    </message>
    <message>
      <source>frozen</source>
      <translation>eingefroren</translation>
    </message>
    <message>
      <source>{name}: {n} parameters</source>
      <translation>{name}: {n} Parameter</translation>
    </message>
  </context>
  <context>
    <name>LayerPlot</name>
    <message>
      <source>Every {what} is zero or not a number: there is nothing that a log scale can show.</source>
      <translation>{what} ist überall null oder keine Zahl: Eine logarithmische Skala kann nichts davon zeigen.</translation>
    </message>
    <message>
      <source>Not a number at times in {names}.</source>
      <translation>Zeitweise keine Zahl in {names}.</translation>
    </message>
    <message>
      <source>Now {high} in {most} and {low} in {least}.</source>
      <translation>Jetzt {high} in {most} und {low} in {least}.</translation>
    </message>
    <message>
      <source>Pale is {low}, full colour {high}, on a log scale.</source>
      <translation>Blass ist {low}, volle Farbe {high}, auf logarithmischer Skala.</translation>
    </message>
    <message>
      <source>Picture of the layers</source>
      <translation>Darstellung der Schichten</translation>
    </message>
    <message>
      <source>Step {n}</source>
      <translation>Schritt {n}</translation>
    </message>
    <message>
      <source>heat map</source>
      <translation>Heatmap</translation>
    </message>
    <message>
      <source>lines</source>
      <translation>Linien</translation>
    </message>
    <message>
      <source>{run}, {what} of {layer}: now {n}.</source>
      <translation>{run}, {what} von {layer}: jetzt {n}.</translation>
    </message>
    <message>
      <source>{run}, {what} of {n} layers.</source>
      <translation>{run}, {what} von {n} Schichten.</translation>
    </message>
  </context>
  <context>
    <name>LayersPicture</name>
    <message>
      <source> · log scale</source>
      <translation> · log. Skala</translation>
    </message>
  </context>
  <context>
    <name>LegendSwitch</name>
    <message>
      <source>Show or hide this curve</source>
      <translation>Diese Kurve ein- oder ausblenden</translation>
    </message>
  </context>
  <context>
    <name>LinesPicture</name>
    <message>
      <source>No step was trained yet.</source>
      <translation>Noch kein Schritt wurde trainiert.</translation>
    </message>
    <message>
      <source>Not a number from step {n}.</source>
      <translation>Keine Zahl ab Schritt {n}.</translation>
    </message>
    <message>
      <source>no loss is a finite number</source>
      <translation>kein Verlust ist eine endliche Zahl</translation>
    </message>
    <message>
      <source>step {n}</source>
      <translation>Schritt {n}</translation>
    </message>
    <message>
      <source>{name}: not a number.</source>
      <translation>{name}: keine Zahl.</translation>
    </message>
    <message>
      <source>{name}: {first} to {last} in {n} steps.</source>
      <translation>{name}: {first} bis {last} in {n} Schritten.</translation>
    </message>
  </context>
  <context>
    <name>LogPage</name>
    <message>
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <source>What the program prints appears here.</source>
      <translation>Was das Programm ausgibt, erscheint hier.</translation>
    </message>
  </context>
  <context>
    <name>Looks</name>
    <message>
      <source>as the system</source>
      <translation>wie das System</translation>
    </message>
    <message>
      <source>dark</source>
      <translation>dunkel</translation>
    </message>
    <message>
      <source>high contrast, black on white</source>
      <translation>hoher Kontrast, schwarz auf weiß</translation>
    </message>
    <message>
      <source>high contrast, white on black</source>
      <translation>hoher Kontrast, weiß auf schwarz</translation>
    </message>
    <message>
      <source>light</source>
      <translation>hell</translation>
    </message>
  </context>
  <context>
    <name>LossAuditPanel</name>
    <message>
      <source> (not for it)</source>
      <translation> (passt nicht)</translation>
    </message>
    <message>
      <source>Audit the loss</source>
      <translation>Verlust prüfen</translation>
    </message>
    <message>
      <source>Fault</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>In order</source>
      <translation>In Ordnung</translation>
    </message>
    <message>
      <source>It cannot be used on {kind}: {why}.</source>
      <translation>Für {kind} ist er nicht brauchbar: {why}.</translation>
    </message>
    <message>
      <source>Kind of targets</source>
      <translation>Art der Zielwerte</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <source>Loss audit</source>
      <translation>Verlustprüfung</translation>
    </message>
    <message>
      <source>No single prediction stands for a target here, so there is no curve.</source>
      <translation>Hier steht keine einzelne Vorhersage für einen Zielwert, also gibt es keine Kurve.</translation>
    </message>
    <message>
      <source>Not measured</source>
      <translation>Nicht gemessen</translation>
    </message>
    <message>
      <source>Open a loss function (file.py::name), or a model or script, to see what its loss does.</source>
      <translation>Öffnen Sie eine Verlustfunktion (datei.py::name), ein Modell oder ein Skript, um zu sehen, was der Verlust tut.</translation>
    </message>
    <message>
      <source>Press Audit the loss to see it over its predictions, beside the loss that it resembles.</source>
      <translation>Mit „Verlust prüfen“ sehen Sie ihn über seinen Vorhersagen, neben dem Verlust, dem er gleicht.</translation>
    </message>
    <message>
      <source>The targets that the loss is tried on</source>
      <translation>Die Zielwerte, an denen der Verlust probiert wird</translation>
    </message>
    <message>
      <source>Worth knowing</source>
      <translation>Gut zu wissen</translation>
    </message>
  </context>
  <context>
    <name>LossPlot</name>
    <message>
      <source>Loss</source>
      <translatorcomment>Glossar: loss = Verlust; learning rate = Lernrate; batch = Batch; batch size = Batch-Größe; epoch = Epoche; step = Schritt; target = Zielwert; label = Label; finding = Befund; check = Prüfung; cure, fix = Abhilfe (beheben); treatment = Behandlung; trial = Versuch; control = Kontrolle; run = Lauf; baseline = Vergleichslauf; seed = Startwert; engine = Rechenkern; layer = Schicht; feature = Merkmal; log = Protokoll</translatorcomment>
      <translation>Verlust</translation>
    </message>
    <message>
      <source>Scale of the loss</source>
      <translation>Skala des Verlusts</translation>
    </message>
    <message>
      <source>Scale of the loss; symlog is logarithmic on both sides of zero</source>
      <translation>Skala des Verlusts; symlog ist beiderseits der Null logarithmisch</translation>
    </message>
    <message>
      <source>Smoothing</source>
      <translation>Glättung</translation>
    </message>
    <message>
      <source>Smoothing %s: weight of the moving average, as TensorBoard's slider</source>
      <translation>Glättung %s: Gewicht des gleitenden Mittels, wie der Regler in TensorBoard</translation>
    </message>
    <message>
      <source>below {level}: {impossible}</source>
      <translation>unter {level}: {impossible}</translation>
    </message>
    <message>
      <source>zero</source>
      <translation>null</translation>
    </message>
    <message>
      <source>{n}. {title} (step {s})</source>
      <translation>{n}. {title} (Schritt {s})</translation>
    </message>
  </context>
  <context>
    <name>LossWords</name>
    <message>
      <source>Below {bound}, {impossible}, from step {n} on.</source>
      <translation>Unter {bound}, {impossible}, ab Schritt {n}.</translation>
    </message>
    <message>
      <source>Every batch so far is not a number, from step {n} on. There is nothing to draw.</source>
      <translation>Bisher ist jeder Batch keine Zahl, ab Schritt {n}. Zu zeichnen gibt es nichts.</translation>
    </message>
    <message>
      <source>Every loss is at or below zero, and a log scale has no room for that. Choose symlog or linear.</source>
      <translation>Jeder Verlust ist null oder kleiner; eine logarithmische Skala hat dafür keinen Platz. Wählen Sie symlog oder linear.</translation>
    </message>
    <message>
      <source>Keras’ running mean</source>
      <translation>laufendes Mittel von Keras</translation>
    </message>
    <message>
      <source>Loss from {begin} to {end}, lowest {least} at epoch {n}.</source>
      <translation>Verlust von {begin} bis {end}, am niedrigsten {least} in Epoche {n}.</translation>
    </message>
    <message>
      <source>Loss from {begin} to {end}, lowest {least} at step {n}.</source>
      <translation>Verlust von {begin} bis {end}, am niedrigsten {least} in Schritt {n}.</translation>
    </message>
    <message>
      <source>No curve yet. Press Train and it is drawn here as it moves.</source>
      <translation>Noch keine Kurve. Mit „Trainieren“ wird sie hier gezeichnet, während sie läuft.</translation>
    </message>
    <message>
      <source>No step was trained yet.</source>
      <translation>Noch kein Schritt wurde trainiert.</translation>
    </message>
    <message>
      <source>Not a number from step {n}{where}.</source>
      <translation>Keine Zahl ab Schritt {n}{where}.</translation>
    </message>
    <message>
      <source>Step {n}</source>
      <translation>Schritt {n}</translation>
    </message>
    <message>
      <source>Step {n}, epoch {e}</source>
      <translation>Schritt {n}, Epoche {e}</translation>
    </message>
    <message>
      <source>The run has begun. Its first batch is awaited…</source>
      <translation>Der Lauf hat begonnen. Auf den ersten Batch wird gewartet…</translation>
    </message>
    <message>
      <source>batch</source>
      <translation>Batch</translation>
    </message>
    <message>
      <source>impossible for {loss}</source>
      <translation>unmöglich bei {loss}</translation>
    </message>
    <message>
      <source>linear</source>
      <translation>linear</translation>
    </message>
    <message>
      <source>log</source>
      <translation>log</translation>
    </message>
    <message>
      <source>running mean</source>
      <translation>laufendes Mittel</translation>
    </message>
    <message>
      <source>smoothed</source>
      <translation>geglättet</translation>
    </message>
    <message>
      <source>symlog</source>
      <translation>symlog</translation>
    </message>
    <message>
      <source>this loss</source>
      <translation>dieser Verlust</translation>
    </message>
    <message>
      <source>training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>validation</source>
      <translation>Validierung</translation>
    </message>
    <message numerus="yes">
      <source>{run}: {n} epoch(s).</source>
      <translation>
        <numerusform>{run}: {n} Epoche.</numerusform>
        <numerusform>{run}: {n} Epochen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{run}: {n} step(s).</source>
      <translation>
        <numerusform>{run}: {n} Schritt.</numerusform>
        <numerusform>{run}: {n} Schritte.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Curves and details</source>
      <translation>Kurven und Einzelheiten</translation>
    </message>
    <message>
      <source>Loss Doctor</source>
      <translation>Loss Doctor</translation>
    </message>
    <message>
      <source>Panels</source>
      <translation>Bereiche</translation>
    </message>
    <message>
      <source>Saved to {path}</source>
      <translation>Gespeichert in {path}</translation>
    </message>
    <message>
      <source>The demos could not be read: {error}</source>
      <translation>Die Demos ließen sich nicht lesen: {error}</translation>
    </message>
    <message>
      <source>Wrote {n} to {f}</source>
      <translation>{n} nach {f} geschrieben</translation>
    </message>
    <message>
      <source>{name} · Loss Doctor</source>
      <translation>{name} · Loss Doctor</translation>
    </message>
  </context>
  <context>
    <name>MessageBar</name>
    <message>
      <source>Act on the message</source>
      <translation>Auf die Meldung reagieren</translation>
    </message>
    <message>
      <source>Change how the data is read</source>
      <translation>Ändern, wie die Daten gelesen werden</translation>
    </message>
    <message>
      <source>Choose another Python</source>
      <translation>Anderes Python wählen</translation>
    </message>
    <message>
      <source>Choose data</source>
      <translation>Daten wählen</translation>
    </message>
    <message>
      <source>Choose the .py that defines them</source>
      <translation>Die .py wählen, die sie definiert</translation>
    </message>
    <message>
      <source>Choose where it is now</source>
      <translation>Wählen, wo es jetzt liegt</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Ausblenden</translation>
    </message>
    <message>
      <source>Dismiss the message</source>
      <translation>Meldung ausblenden</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Go on with it</source>
      <translation>Damit weitermachen</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Übergehen</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open a modernised copy</source>
      <translation>Modernisierte Kopie öffnen</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <source>Open it again</source>
      <translation>Wieder öffnen</translation>
    </message>
    <message>
      <source>Reload</source>
      <translation>Neu laden</translation>
    </message>
    <message>
      <source>Reopen</source>
      <translation>Neu öffnen</translation>
    </message>
    <message>
      <source>Save copy as…</source>
      <translation>Kopie speichern unter…</translation>
    </message>
    <message>
      <source>Save session…</source>
      <translation>Sitzung speichern…</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
  </context>
  <context>
    <name>MetricPlot</name>
    <message>
      <source>Metric</source>
      <translation>Metrik</translation>
    </message>
    <message>
      <source>Metrics</source>
      <translation>Metriken</translation>
    </message>
    <message>
      <source>No metric was counted yet.</source>
      <translation>Noch wurde keine Metrik gezählt.</translation>
    </message>
    <message>
      <source>No metric yet. Metrics named in compile are drawn here at the end of each epoch.</source>
      <translation>Noch keine Metrik. Metriken, die compile nennt, werden hier am Ende jeder Epoche gezeichnet.</translation>
    </message>
    <message>
      <source>not counted yet</source>
      <translation>noch nicht gezählt</translation>
    </message>
  </context>
  <context>
    <name>ModelGraph</name>
    <message>
      <source>Activation</source>
      <translation>Aktivierung</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Klasse</translation>
    </message>
    <message>
      <source>Closer (+)</source>
      <translation>Näher (+)</translation>
    </message>
    <message>
      <source>Copy or save the graph, or show the layers as a list</source>
      <translation>Graph kopieren oder speichern, oder Schichten als Liste zeigen</translation>
    </message>
    <message>
      <source>Copy picture</source>
      <translation>Bild kopieren</translation>
    </message>
    <message>
      <source>Dropout</source>
      <translation>Dropout</translation>
    </message>
    <message>
      <source>Dtype</source>
      <translation>Dtype</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Alles</translation>
    </message>
    <message>
      <source>Fold all equal blocks</source>
      <translation>Alle gleichen Blöcke einklappen</translation>
    </message>
    <message>
      <source>From logits</source>
      <translation>Aus Logits</translation>
    </message>
    <message>
      <source>Further away (-)</source>
      <translation>Weiter weg (-)</translation>
    </message>
    <message>
      <source>Initialiser</source>
      <translation>Initialisierer</translation>
    </message>
    <message>
      <source>Input shape</source>
      <translation>Eingabeform</translation>
    </message>
    <message>
      <source>Input {shape}</source>
      <translation>Eingabe {shape}</translation>
    </message>
    <message>
      <source>Kernel at the start</source>
      <translation>Kernel am Anfang</translation>
    </message>
    <message>
      <source>Larger: the graph in a window of its own</source>
      <translation>Größer: der Graph in einem eigenen Fenster</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <source>Loss · your own</source>
      <translation>Verlust · Ihr eigener</translation>
    </message>
    <message>
      <source>Model graph</source>
      <translation>Modellgraph</translation>
    </message>
    <message>
      <source>Model graph: picture copied.</source>
      <translation>Modellgraph: Bild kopiert.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Not saved: {problem}</source>
      <translation>Nicht gespeichert: {problem}</translation>
    </message>
    <message>
      <source>Output shape</source>
      <translation>Ausgabeform</translation>
    </message>
    <message>
      <source>Parameters</source>
      <translation>Parameter</translation>
    </message>
    <message>
      <source>Picture (*.png);;Drawing (*.svg)</source>
      <translation>Bild (*.png);;Zeichnung (*.svg)</translation>
    </message>
    <message>
      <source>Reduction</source>
      <translation>Reduktion</translation>
    </message>
    <message>
      <source>Regularised</source>
      <translation>Regularisiert</translation>
    </message>
    <message>
      <source>Save picture…</source>
      <translation>Bild speichern…</translation>
    </message>
    <message>
      <source>Save the graph</source>
      <translation>Graph speichern</translation>
    </message>
    <message>
      <source>Saved {name}.</source>
      <translation>{name} gespeichert.</translation>
    </message>
    <message>
      <source>Show as a list</source>
      <translation>Als Liste zeigen</translation>
    </message>
    <message>
      <source>Show the whole model (0)</source>
      <translation>Das ganze Modell zeigen (0)</translation>
    </message>
    <message>
      <source>Trained</source>
      <translation>Trainiert</translation>
    </message>
    <message>
      <source>Values not finite</source>
      <translation>Werte nicht endlich</translation>
    </message>
    <message>
      <source>a single chain</source>
      <translation>eine einzige Kette</translation>
    </message>
    <message>
      <source>and {n} more</source>
      <translation>und {n} weitere</translation>
    </message>
    <message>
      <source>and {n} more findings</source>
      <translation>und {n} weitere Befunde</translation>
    </message>
    <message>
      <source>ends in {losses}</source>
      <translation>endet in {losses}</translation>
    </message>
    <message>
      <source>frozen</source>
      <translation>eingefroren</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>of {output}</source>
      <translation>von {output}</translation>
    </message>
    <message>
      <source>used again</source>
      <translation>wieder verwendet</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message numerus="yes">
      <source>{n} finding(s)</source>
      <translation>
        <numerusform>{n} Befund</numerusform>
        <numerusform>{n} Befunde</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} layer(s) from {inputs}</source>
      <translation>
        <numerusform>{n} Schicht ab {inputs}</numerusform>
        <numerusform>{n} Schichten ab {inputs}</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} parameters</source>
      <translation>{n} Parameter</translation>
    </message>
    <message numerus="yes">
      <source>{n} place(s) where the path divides</source>
      <translation>
        <numerusform>{n} Stelle, an der sich der Weg teilt</numerusform>
        <numerusform>{n} Stellen, an denen sich der Weg teilt</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} times the same block: {members}</source>
      <translation>{n}-mal derselbe Block: {members}</translation>
    </message>
    <message>
      <source>{n} × the same</source>
      <translation>{n} × dasselbe</translation>
    </message>
    <message>
      <source>▸ Unfold</source>
      <translation>▸ Ausklappen</translation>
    </message>
    <message>
      <source>▾ Fold {n} blocks</source>
      <translation>▾ {n} Blöcke einklappen</translation>
    </message>
  </context>
  <context>
    <name>ModelPage</name>
    <message>
      <source>Show as a graph</source>
      <translation>Als Graph zeigen</translation>
    </message>
    <message>
      <source>The layers appear here when a model is open.</source>
      <translation>Die Schichten erscheinen hier, wenn ein Modell offen ist.</translation>
    </message>
    <message>
      <source>This model does work of its own between its layers, so there is no graph: its layers.</source>
      <translation>Dieses Modell rechnet zwischen seinen Schichten selbst, deshalb gibt es keinen Graphen, sondern seine Schichten.</translation>
    </message>
  </context>
  <context>
    <name>Modernising</name>
    <message>
      <source>One line is in the words of an older Keras ({place}).</source>
      <translation>Eine Zeile ist in den Worten eines älteren Keras ({place}).</translation>
    </message>
    <message>
      <source>cell {n}, </source>
      <translation>Zelle {n}, </translation>
    </message>
    <message>
      <source>{cell}line {n}: {old} is now {new}</source>
      <translation>{cell}Zeile {n}: {old} heißt jetzt {new}</translation>
    </message>
    <message>
      <source>{n} lines are in the words of an older Keras (the first is {place}).</source>
      <translation>{n} Zeilen sind in den Worten eines älteren Keras (die erste ist {place}).</translation>
    </message>
  </context>
  <context>
    <name>NumberPicture</name>
    <message>
      <source>, expected {n}</source>
      <translation>, erwartet {n}</translation>
    </message>
    <message>
      <source>expected: {n}</source>
      <translation>erwartet: {n}</translation>
    </message>
  </context>
  <context>
    <name>OpenDialog</name>
    <message>
      <source>A script or notebook brings its own data. Several files with a semicolon between: inputs and targets, or training and validation data. Files can also be dropped here or on the window, all at once.</source>
      <translation>Ein Skript oder Notebook bringt seine Daten mit. Mehrere Dateien mit Semikolon dazwischen: Eingaben und Zielwerte, oder Trainings- und Validierungsdaten. Dateien lassen sich auch hier oder auf dem Fenster ablegen, alle auf einmal.</translation>
    </message>
    <message>
      <source>Browse for a folder: {what}</source>
      <translation>Nach Ordner suchen: {what}</translation>
    </message>
    <message>
      <source>Browse for: {what}</source>
      <translation>Suchen nach: {what}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Choose a folder: {what}</source>
      <translation>Ordner wählen: {what}</translation>
    </message>
    <message>
      <source>Choose: {what}</source>
      <translation>Wählen: {what}</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Daten</translation>
    </message>
    <message>
      <source>File or folder</source>
      <translation>Datei oder Ordner</translation>
    </message>
    <message>
      <source>Files…</source>
      <translation>Dateien…</translation>
    </message>
    <message>
      <source>Folder…</source>
      <translation>Ordner…</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Target columns</source>
      <translation>Zielspalten</translation>
    </message>
    <message>
      <source>There is no {path}</source>
      <translation>{path} gibt es nicht</translation>
    </message>
    <message>
      <source>What data does this model train on?</source>
      <translation>Auf welchen Daten trainiert dieses Modell?</translation>
    </message>
    <message>
      <source>What do you bring?</source>
      <translation>Was bringen Sie mit?</translation>
    </message>
    <message>
      <source>of a table, with commas; empty: as guessed</source>
      <translation>einer Tabelle, mit Kommas; leer: wie vermutet</translation>
    </message>
    <message>
      <source>script, notebook, model, log, data, loss.py::name</source>
      <translation>Skript, Modell, Daten, loss.py::name</translation>
    </message>
    <message>
      <source>with a model: table, arrays, images, TFRecord</source>
      <translation>zum Modell: Tabelle, Arrays, Bilder</translation>
    </message>
  </context>
  <context>
    <name>Opening</name>
    <message>
      <source>Looking at {name}</source>
      <translation>{name} wird angesehen</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>{name} wird gelesen</translation>
    </message>
    <message>
      <source>{n} was not used beside {t}.</source>
      <translation>{n} wurde neben {t} nicht verwendet.</translation>
    </message>
    <message>
      <source>{path}: session files cannot be opened yet.</source>
      <translation>{path}: Sitzungsdateien lassen sich noch nicht öffnen.</translation>
    </message>
  </context>
  <context>
    <name>OpeningWatch</name>
    <message>
      <source>Stopped. Nothing was opened.</source>
      <translation>Gestoppt. Nichts wurde geöffnet.</translation>
    </message>
    <message>
      <source>The engine builds it</source>
      <translation>Der Rechenkern baut es auf</translation>
    </message>
    <message>
      <source>The engine does not answer</source>
      <translation>Der Rechenkern antwortet nicht</translation>
    </message>
    <message>
      <source>The engine is warming up</source>
      <translation>Der Rechenkern wärmt sich auf</translation>
    </message>
    <message>
      <source>The program runs up to its training</source>
      <translation>Das Programm läuft bis zu seinem Training</translation>
    </message>
  </context>
  <context>
    <name>PatientPanel</name>
    <message>
      <source>Data</source>
      <translation>Daten</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Pages of the patient</source>
      <translation>Seiten des Patienten</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Patient</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Optionen</translation>
    </message>
  </context>
  <context>
    <name>PickDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
  </context>
  <context>
    <name>PlotPane</name>
    <message>
      <source>%s: picture copied.</source>
      <translation>%s: Bild kopiert.</translation>
    </message>
    <message>
      <source>Copy picture</source>
      <translation>Bild kopieren</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Anpassen</translation>
    </message>
    <message>
      <source>Fit, copy, save or read the numbers of this plot</source>
      <translation>Diese Kurve anpassen, kopieren, speichern oder ihre Zahlen lesen</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>Folgen</translation>
    </message>
    <message>
      <source>Keep the newest step in view</source>
      <translation>Den neuesten Schritt im Blick behalten</translation>
    </message>
    <message>
      <source>Logarithmic steps</source>
      <translation>Logarithmische Schritte</translation>
    </message>
    <message>
      <source>Not saved: %s</source>
      <translation>Nicht gespeichert: %s</translation>
    </message>
    <message>
      <source>Picture (*.png);;Drawing (*.svg);;Numbers (*.csv)</source>
      <translation>Bild (*.png);;Zeichnung (*.svg);;Zahlen (*.csv)</translation>
    </message>
    <message>
      <source>Plot</source>
      <translation>Kurve</translation>
    </message>
    <message>
      <source>Save picture or numbers…</source>
      <translation>Bild oder Zahlen speichern…</translation>
    </message>
    <message>
      <source>Save plot</source>
      <translation>Kurve speichern</translation>
    </message>
    <message>
      <source>Saved %s.</source>
      <translation>%s gespeichert.</translation>
    </message>
    <message>
      <source>Show numbers</source>
      <translation>Zahlen zeigen</translation>
    </message>
    <message>
      <source>Values</source>
      <translation>Werte</translation>
    </message>
  </context>
  <context>
    <name>PlotSaving</name>
    <message>
      <source>{path} could not be written</source>
      <translation>{path} ließ sich nicht schreiben</translation>
    </message>
  </context>
  <context>
    <name>PlotSet</name>
    <message>
      <source>Gradients</source>
      <translation>Gradienten</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>Lernrate</translation>
    </message>
    <message>
      <source>Metrics</source>
      <translation>Metriken</translation>
    </message>
    <message>
      <source>Updates</source>
      <translation>Updates</translation>
    </message>
  </context>
  <context>
    <name>PreferencesDialog</name>
    <message>
      <source>A program runs under the Python you choose, with its own packages, its own TensorFlow (2.16 or later) and Keras 3. It holds from the next file on.</source>
      <translation>Ein Programm läuft unter dem Python, das Sie wählen, mit dessen Paketen, dessen TensorFlow (ab 2.16) und Keras 3. Es gilt ab der nächsten Datei.</translation>
    </message>
    <message>
      <source>CPU</source>
      <translation>CPU</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Choose another Python</source>
      <translation>Anderes Python wählen</translation>
    </message>
    <message>
      <source>Choose the Python that your program runs under</source>
      <translation>Das Python wählen, unter dem Ihr Programm läuft</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <source>Forget the recent files</source>
      <translation>Die zuletzt geöffneten Dateien vergessen</translation>
    </message>
    <message>
      <source>Forget them</source>
      <translation>Vergessen</translation>
    </message>
    <message>
      <source>GPU if one answers, else CPU</source>
      <translation>GPU, wenn eine antwortet, sonst CPU</translation>
    </message>
    <message>
      <source>Keep these</source>
      <translation>So behalten</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Aussehen</translation>
    </message>
    <message>
      <source>Loss Doctor's own · Python {v}</source>
      <translation>Das von Loss Doctor · Python {v}</translation>
    </message>
    <message>
      <source>Other…</source>
      <translation>Anderes…</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Programs run under</source>
      <translation>Programme laufen unter</translation>
    </message>
    <message>
      <source>Recent files</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <source>Stop a training after</source>
      <translation>Training stoppen nach</translation>
    </message>
    <message>
      <source>The language changes when Loss Doctor is started again.</source>
      <translation>Die Sprache wechselt, wenn Loss Doctor neu gestartet wird.</translation>
    </message>
    <message>
      <source>never, by itself</source>
      <translation>nie von selbst</translation>
    </message>
    <message>
      <source>{m:g} min</source>
      <translation>{m:g} min</translation>
    </message>
  </context>
  <context>
    <name>PresentFile</name>
    <message>
      <source>{names} changed on disk.</source>
      <translation>{names}: auf der Platte geändert.</translation>
    </message>
  </context>
  <context>
    <name>PreviewTable</name>
    <message>
      <source>First rows of the data, one column a choice</source>
      <translation>Erste Zeilen der Daten, jede Spalte wählbar</translation>
    </message>
    <message>
      <source>categories</source>
      <translation>Kategorien</translation>
    </message>
    <message>
      <source>changed by you</source>
      <translation>von Ihnen geändert</translation>
    </message>
    <message>
      <source>date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>number</source>
      <translation>Zahl</translation>
    </message>
  </context>
  <context>
    <name>Questions</name>
    <message>
      <source>Choose the .py that defines the model's own classes</source>
      <translation>Die .py wählen, die die eigenen Klassen des Modells definiert</translation>
    </message>
    <message>
      <source>Examine it</source>
      <translation>Untersuchen</translation>
    </message>
    <message>
      <source>Fit {n}</source>
      <translation>Training {n}</translation>
    </message>
    <message>
      <source>No session was closed without being saved.</source>
      <translation>Keine Sitzung wurde ungespeichert geschlossen.</translation>
    </message>
    <message>
      <source>Nothing was run. The file stays closed.</source>
      <translation>Nichts wurde ausgeführt. Die Datei bleibt geschlossen.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Run the whole file as a training program</source>
      <translation>Die ganze Datei als Trainingsprogramm ausführen</translation>
    </message>
    <message>
      <source>Save session</source>
      <translation>Sitzung speichern</translation>
    </message>
    <message>
      <source>Save the modernised copy</source>
      <translation>Die modernisierte Kopie speichern</translation>
    </message>
    <message>
      <source>Save the patched script</source>
      <translation>Das geänderte Skript speichern</translation>
    </message>
    <message>
      <source>Save the support bundle</source>
      <translation>Das Support-Paket speichern</translation>
    </message>
    <message>
      <source>The file calls no fit. Choose a loss function to audit, or run the file to see what it trains.</source>
      <translation>Die Datei ruft kein fit auf. Wählen Sie eine Verlustfunktion zum Prüfen, oder führen Sie die Datei aus, um zu sehen, was sie trainiert.</translation>
    </message>
    <message>
      <source>The program trains {n} times. It runs again, up to the one you choose.</source>
      <translation>Das Programm trainiert {n}-mal. Es läuft noch einmal, bis zu dem Training, das Sie wählen.</translation>
    </message>
    <message>
      <source>There is no session to save yet. Open something first.</source>
      <translation>Es gibt noch keine Sitzung zu speichern. Öffnen Sie zuerst etwas.</translation>
    </message>
    <message>
      <source>This session is not saved, and its journal could not be written.</source>
      <translation>Diese Sitzung ist nicht gespeichert, und ihr Journal ließ sich nicht schreiben.</translation>
    </message>
    <message>
      <source>Which loss of {name}?</source>
      <translation>Welcher Verlust aus {name}?</translation>
    </message>
    <message>
      <source>Which training is to be examined?</source>
      <translation>Welches Training soll untersucht werden?</translation>
    </message>
    <message>
      <source>Writing the report…</source>
      <translation>Der Bericht wird geschrieben…</translation>
    </message>
    <message>
      <source>Wrote {path}</source>
      <translation>{path} geschrieben</translation>
    </message>
    <message>
      <source>Wrote {path}. Nothing was sent anywhere.</source>
      <translation>{path} geschrieben. Nichts wurde irgendwohin gesendet.</translation>
    </message>
    <message>
      <source>Your file stays as it is: copy the patch, or save a patched copy.</source>
      <translation>Ihre Datei bleibt, wie sie ist: Kopieren Sie den Patch oder speichern Sie eine geänderte Kopie.</translation>
    </message>
  </context>
  <context>
    <name>QuickBar</name>
    <message>
      <source>Common fixes</source>
      <translation>Übliche Abhilfen</translation>
    </message>
    <message>
      <source>Point at a fix to read why it would or would not help.</source>
      <translation>Zeigen Sie auf eine Abhilfe, um zu lesen, warum sie helfen würde oder nicht.</translation>
    </message>
    <message>
      <source>✓ may help, · can be tried, – not here</source>
      <translation>✓ hilft wohl, · versuchbar, – hier nicht</translation>
    </message>
  </context>
  <context>
    <name>QuickFixes</name>
    <message>
      <source>Add sigmoid</source>
      <translation>Sigmoid anfügen</translation>
    </message>
    <message>
      <source>Add softmax</source>
      <translation>Softmax anfügen</translation>
    </message>
    <message>
      <source>Class weights</source>
      <translation>Klassengewichte</translation>
    </message>
    <message>
      <source>Dtype</source>
      <translation>Dtype</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>Lernrate</translation>
    </message>
    <message>
      <source>Learning rate {n}</source>
      <translation>Lernrate {n}</translation>
    </message>
    <message>
      <source>Lower learning rate</source>
      <translation>Lernrate senken</translation>
    </message>
    <message>
      <source>Map labels</source>
      <translation>Labels abbilden</translation>
    </message>
    <message>
      <source>May help: features reach a mean or spread of {n}; networks learn best near 1.</source>
      <translation>Kann helfen: Merkmale erreichen ein Mittel oder eine Streuung von {n}; Netze lernen am besten nahe 1.</translation>
    </message>
    <message>
      <source>May help: the largest class is {n} times the smallest.</source>
      <translation>Kann helfen: Die größte Klasse ist {n}-mal so groß wie die kleinste.</translation>
    </message>
    <message>
      <source>May help: the model computes in {dtype}, which holds about 3 digits; float32 holds 7.</source>
      <translation>Kann helfen: Das Modell rechnet in {dtype}, das etwa 3 Stellen hält; float32 hält 7.</translation>
    </message>
    <message>
      <source>Not measured to help: from {old} to {new}. Try it when the loss jumps or rises.</source>
      <translation>Nicht gemessen, ob es hilft: von {old} auf {new}. Probieren Sie es, wenn der Verlust springt oder steigt.</translation>
    </message>
    <message>
      <source>Open a patient first.</source>
      <translation>Öffnen Sie zuerst einen Patienten.</translation>
    </message>
    <message>
      <source>Rescale inputs</source>
      <translation>Eingaben skalieren</translation>
    </message>
    <message>
      <source>Sigmoid</source>
      <translation>Sigmoid</translation>
    </message>
    <message>
      <source>Softmax</source>
      <translation>Softmax</translation>
    </message>
    <message>
      <source>Switch dtype</source>
      <translation>Dtype wechseln</translation>
    </message>
    <message>
      <source>Switch to float32</source>
      <translation>Auf float32 wechseln</translation>
    </message>
    <message>
      <source>Weigh classes</source>
      <translation>Klassen gewichten</translation>
    </message>
    <message>
      <source>Would help: labels from {low} to {high} become 0 to 1, as {loss} needs.</source>
      <translation>Würde helfen: Labels von {low} bis {high} werden 0 bis 1, wie {loss} es braucht.</translation>
    </message>
    <message>
      <source>Would help: {loss} needs outputs from 0 to 1; this output ends in {activation}.</source>
      <translation>Würde helfen: {loss} braucht Ausgaben von 0 bis 1; diese Ausgabe endet in {activation}.</translation>
    </message>
    <message>
      <source>Would help: {loss} needs rows that sum to 1; this output ends in {activation}.</source>
      <translation>Würde helfen: {loss} braucht Zeilen mit Summe 1; diese Ausgabe endet in {activation}.</translation>
    </message>
    <message>
      <source>Would help: {why}</source>
      <translation>Würde helfen: {why}</translation>
    </message>
    <message>
      <source>Would not help: {why}</source>
      <translation>Würde nicht helfen: {why}</translation>
    </message>
    <message>
      <source>all labels already lie between 0 and 1.</source>
      <translation>Alle Labels liegen schon zwischen 0 und 1.</translation>
    </message>
    <message>
      <source>class weights are already given.</source>
      <translation>Klassengewichte sind schon gegeben.</translation>
    </message>
    <message>
      <source>nothing measured says that {dtype} limits this loss.</source>
      <translation>Nichts Gemessenes sagt, dass {dtype} diesen Verlust begrenzt.</translation>
    </message>
    <message>
      <source>softmax over one unit is constantly 1.</source>
      <translation>Softmax über eine Einheit ist immer 1.</translation>
    </message>
    <message>
      <source>the features already have means and spreads of at most {n}.</source>
      <translation>Die Merkmale haben schon Mittel und Streuungen von höchstens {n}.</translation>
    </message>
    <message>
      <source>the inputs are ids for an embedding.</source>
      <translation>Die Eingaben sind Nummern für ein Embedding.</translation>
    </message>
    <message>
      <source>the inputs were not measured.</source>
      <translation>Die Eingaben wurden nicht gemessen.</translation>
    </message>
    <message>
      <source>the largest class is only {n} times the smallest.</source>
      <translation>Die größte Klasse ist nur {n}-mal so groß wie die kleinste.</translation>
    </message>
    <message>
      <source>the learning rate follows a schedule or is not known.</source>
      <translation>Die Lernrate folgt einem Plan oder ist nicht bekannt.</translation>
    </message>
    <message>
      <source>the loss takes raw outputs (from_logits) and applies it itself.</source>
      <translation>Der Verlust nimmt rohe Ausgaben (from_logits) und wendet es selbst an.</translation>
    </message>
    <message>
      <source>the model already computes in float64.</source>
      <translation>Das Modell rechnet schon in float64.</translation>
    </message>
    <message>
      <source>the model scales its inputs itself.</source>
      <translation>Das Modell skaliert seine Eingaben selbst.</translation>
    </message>
    <message>
      <source>the output already ends in sigmoid.</source>
      <translation>Die Ausgabe endet schon in Sigmoid.</translation>
    </message>
    <message>
      <source>the output already ends in softmax.</source>
      <translation>Die Ausgabe endet schon in Softmax.</translation>
    </message>
    <message>
      <source>the targets are not classes.</source>
      <translation>Die Zielwerte sind keine Klassen.</translation>
    </message>
    <message>
      <source>the targets were not measured.</source>
      <translation>Die Zielwerte wurden nicht gemessen.</translation>
    </message>
    <message>
      <source>these labels are not two values or a 0 to 255 scale; see the findings.</source>
      <translation>Diese Labels sind weder zwei Werte noch eine Skala von 0 bis 255; siehe die Befunde.</translation>
    </message>
    <message>
      <source>this loss</source>
      <translation>dieser Verlust</translation>
    </message>
    <message>
      <source>{loss} does not ask for labels from 0 to 1.</source>
      <translation>{loss} verlangt keine Labels von 0 bis 1.</translation>
    </message>
    <message>
      <source>{loss} does not need rows that sum to 1.</source>
      <translation>{loss} braucht keine Zeilen mit Summe 1.</translation>
    </message>
    <message>
      <source>{loss} on {n} units does not ask for outputs from 0 to 1.</source>
      <translation>{loss} auf {n} Einheiten verlangt keine Ausgaben von 0 bis 1.</translation>
    </message>
  </context>
  <context>
    <name>RatePlot</name>
    <message>
      <source>Learning rate</source>
      <translation>Lernrate</translation>
    </message>
    <message>
      <source>No step was trained yet.</source>
      <translation>Noch kein Schritt wurde trainiert.</translation>
    </message>
    <message>
      <source>Step {n} · learning rate {rate}</source>
      <translation>Schritt {n} · Lernrate {rate}</translation>
    </message>
    <message>
      <source>{run}: learning rate from {first} to {last}.</source>
      <translation>{run}: Lernrate von {first} bis {last}.</translation>
    </message>
    <message>
      <source>{run}: learning rate {rate} throughout.</source>
      <translation>{run}: Lernrate durchweg {rate}.</translation>
    </message>
  </context>
  <context>
    <name>Recent</name>
    <message>
      <source>cured</source>
      <translation>behoben</translation>
    </message>
    <message>
      <source>error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>healthy</source>
      <translation>gesund</translation>
    </message>
    <message>
      <source>hint</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <source>not examined</source>
      <translation>nicht untersucht</translation>
    </message>
    <message>
      <source>warning</source>
      <translation>Warnung</translation>
    </message>
    <message numerus="yes">
      <source>{n} finding(s)</source>
      <translation>
        <numerusform>{n} Befund</numerusform>
        <numerusform>{n} Befunde</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RowsPicture</name>
    <message>
      <source>and {n} more</source>
      <translation>und {n} weitere</translation>
    </message>
    <message>
      <source>row</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <source>row {n}: {values}</source>
      <translation>Zeile {n}: {values}</translation>
    </message>
  </context>
  <context>
    <name>RowsView</name>
    <message>
      <source> The whole rows come when the engine is free.</source>
      <translation> Die ganzen Zeilen kommen, sobald der Rechenkern frei ist.</translation>
    </message>
    <message>
      <source>, target {y}</source>
      <translation>, Zielwert {y}</translation>
    </message>
    <message>
      <source>All rows</source>
      <translation>Alle Zeilen</translation>
    </message>
    <message>
      <source>Back to all rows</source>
      <translation>Zurück zu allen Zeilen</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Frühere</translation>
    </message>
    <message>
      <source>Earlier rows</source>
      <translation>Frühere Zeilen</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Spätere</translation>
    </message>
    <message>
      <source>Later rows</source>
      <translation>Spätere Zeilen</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>Zeilen</translation>
    </message>
    <message>
      <source>Rows as lines</source>
      <translation>Zeilen als Linien</translation>
    </message>
    <message>
      <source>Rows as pictures</source>
      <translation>Zeilen als Bilder</translation>
    </message>
    <message>
      <source>Rows of the data</source>
      <translation>Zeilen der Daten</translation>
    </message>
    <message>
      <source>Validation rows are shown while the engine holds the patient.</source>
      <translation>Validierungszeilen werden gezeigt, solange der Rechenkern den Patienten hält.</translation>
    </message>
    <message>
      <source>row {row}</source>
      <translation>Zeile {row}</translation>
    </message>
    <message>
      <source>{first} to {last} of {total}; {mark} marks rows that a finding names.</source>
      <translation>{first} bis {last} von {total}; {mark} kennzeichnet Zeilen, die ein Befund nennt.</translation>
    </message>
    <message>
      <source>{label}: {n} of {total} rows.</source>
      <translation>{label}: {n} von {total} Zeilen.</translation>
    </message>
  </context>
  <context>
    <name>RunLegend</name>
    <message>
      <source>{run} (baseline)</source>
      <translation>{run} (Vergleichslauf)</translation>
    </message>
  </context>
  <context>
    <name>Runs</name>
    <message>
      <source>Run {n}</source>
      <translation>Lauf {n}</translation>
    </message>
    <message>
      <source>Run {n}, revision {r}</source>
      <translation>Lauf {n}, Revision {r}</translation>
    </message>
  </context>
  <context>
    <name>RunsTable</name>
    <message>
      <source>After the last epoch; all of them in the tooltips</source>
      <translation>Nach der letzten Epoche; alle davon im Tooltip</translation>
    </message>
    <message>
      <source>Baseline</source>
      <translation>Vergleichslauf</translation>
    </message>
    <message>
      <source>Batches trained on</source>
      <translation>Batches, auf denen trainiert wurde</translation>
    </message>
    <message>
      <source>Best</source>
      <translation>Bester</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Differences</source>
      <translation>Unterschiede</translation>
    </message>
    <message>
      <source>Edits that this run has (+) or lacks (−) beside the baseline</source>
      <translation>Änderungen, die dieser Lauf gegenüber dem Vergleichslauf hat (+) oder nicht hat (−)</translation>
    </message>
    <message>
      <source>From the first batch to the last, tracing included</source>
      <translation>Vom ersten Batch bis zum letzten, einschließlich Tracing</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>Lernrate</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <source>Loss on the validation rows after the last epoch</source>
      <translation>Verlust auf den Validierungszeilen nach der letzten Epoche</translation>
    </message>
    <message>
      <source>Lowest mean of an epoch</source>
      <translation>Niedrigstes Mittel einer Epoche</translation>
    </message>
    <message>
      <source>Make this the baseline</source>
      <translation>Zum Vergleichslauf machen</translation>
    </message>
    <message>
      <source>Mean of the last epoch, as Keras prints it</source>
      <translation>Mittel der letzten Epoche, wie Keras es ausgibt</translation>
    </message>
    <message>
      <source>Metric</source>
      <translation>Metrik</translation>
    </message>
    <message>
      <source>Not saved: {why}</source>
      <translation>Nicht gespeichert: {why}</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <source>Numbers (*.csv)</source>
      <translation>Zahlen (*.csv)</translation>
    </message>
    <message>
      <source>Of the last step</source>
      <translation>Des letzten Schritts</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Starten</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>Läufe</translation>
    </message>
    <message>
      <source>Save numbers</source>
      <translation>Zahlen speichern</translation>
    </message>
    <message>
      <source>Save numbers…</source>
      <translation>Zahlen speichern…</translation>
    </message>
    <message>
      <source>Saved {name}.</source>
      <translation>{name} gespeichert.</translation>
    </message>
    <message>
      <source>Seconds</source>
      <translation>Sekunden</translation>
    </message>
    <message>
      <source>Show in brackets how far each run lies from the baseline</source>
      <translation>In Klammern zeigen, wie weit jeder Lauf vom Vergleichslauf entfernt liegt</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <source>Table of runs copied.</source>
      <translation>Tabelle der Läufe kopiert.</translation>
    </message>
    <message>
      <source>The run that the others are compared with, drawn grey</source>
      <translation>Der Lauf, mit dem die anderen verglichen werden, grau gezeichnet</translation>
    </message>
    <message>
      <source>Ticked runs are drawn</source>
      <translation>Angekreuzte Läufe werden gezeichnet</translation>
    </message>
    <message>
      <source>Train, and each run is listed here.</source>
      <translation>Trainieren Sie, und jeder Lauf steht hier.</translation>
    </message>
    <message>
      <source>Validation</source>
      <translation>Validierung</translation>
    </message>
    <message>
      <source>What differs</source>
      <translation>Was anders ist</translation>
    </message>
    <message>
      <source>What you write on a run; kept in the session and shown in reports</source>
      <translation>Was Sie zu einem Lauf schreiben; bleibt in der Sitzung und steht in Berichten</translation>
    </message>
    <message>
      <source>Whether it trains, or how it ended</source>
      <translation>Ob er trainiert oder wie er endete</translation>
    </message>
    <message>
      <source>Write a note</source>
      <translation>Notiz schreiben</translation>
    </message>
    <message>
      <source>Write a note on the chosen run</source>
      <translation>Notiz zum gewählten Lauf schreiben</translation>
    </message>
    <message>
      <source>as given</source>
      <translation>wie gegeben</translation>
    </message>
    <message>
      <source>engine ended</source>
      <translation>Rechenkern beendet</translation>
    </message>
    <message>
      <source>error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>files changed</source>
      <translation>Dateien geändert</translation>
    </message>
    <message>
      <source>finished</source>
      <translation>fertig</translation>
    </message>
    <message>
      <source>not a number</source>
      <translation>keine Zahl</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>angehalten</translation>
    </message>
    <message>
      <source>seed {n}</source>
      <translation>Startwert {n}</translation>
    </message>
    <message>
      <source>steps done</source>
      <translation>Schritte getan</translation>
    </message>
    <message>
      <source>stopped</source>
      <translation>gestoppt</translation>
    </message>
    <message>
      <source>time limit</source>
      <translation>Zeitgrenze</translation>
    </message>
    <message>
      <source>training</source>
      <translation>Training</translation>
    </message>
  </context>
  <context>
    <name>ScoreDots</name>
    <message>
      <source>Scores of each seed</source>
      <translation>Ergebnisse jedes Startwerts</translation>
    </message>
    <message>
      <source>control</source>
      <translation>Kontrolle</translation>
    </message>
    <message>
      <source>guessing</source>
      <translation>Raten</translation>
    </message>
    <message>
      <source>guessing: {n}</source>
      <translation>Raten: {n}</translation>
    </message>
    <message>
      <source>random</source>
      <translation>Zufall</translation>
    </message>
    <message>
      <source>with it</source>
      <translation>mit</translation>
    </message>
    <message>
      <source>without</source>
      <translation>ohne</translation>
    </message>
    <message>
      <source>{metric} of each seed</source>
      <translation>{metric} jedes Startwerts</translation>
    </message>
  </context>
  <context>
    <name>ScriptCopies</name>
    <message>
      <source>The change cannot be written into the script.</source>
      <translation>Die Änderung lässt sich nicht in das Skript schreiben.</translation>
    </message>
    <message>
      <source>There is no change of a script to save yet. Open a script and apply a cure first.</source>
      <translation>Noch gibt es keine Änderung eines Skripts zu speichern. Öffnen Sie zuerst ein Skript und wenden Sie eine Abhilfe an.</translation>
    </message>
    <message>
      <source>This is a script: name a file that ends in .py for it.</source>
      <translation>Das ist ein Skript: Nennen Sie dafür eine Datei, die auf .py endet.</translation>
    </message>
  </context>
  <context>
    <name>SeriesPicture</name>
    <message>
      <source>no value is a finite number</source>
      <translation>kein Wert ist eine endliche Zahl</translation>
    </message>
    <message>
      <source>reference</source>
      <translation>Vergleich</translation>
    </message>
    <message>
      <source>{label}: no value is a finite number.</source>
      <translation>{label}: Kein Wert ist eine endliche Zahl.</translation>
    </message>
    <message>
      <source>{label}: {y} over {x} from {begin} to {end}, lowest {low}, highest {high}.</source>
      <translation>{label}: {y} über {x} von {begin} bis {end}, niedrigster {low}, höchster {high}.</translation>
    </message>
  </context>
  <context>
    <name>SessionCard</name>
    <message>
      <source>A loss function</source>
      <translation>Eine Verlustfunktion</translation>
    </message>
    <message>
      <source>A training log</source>
      <translation>Ein Trainingsprotokoll</translation>
    </message>
    <message>
      <source>Fit {i} of {n} ▾</source>
      <translation>Training {i} von {n} ▾</translation>
    </message>
    <message>
      <source>Fit {i} of {n}: choose another</source>
      <translation>Training {i} von {n}: ein anderes wählen</translation>
    </message>
    <message>
      <source>No patient</source>
      <translation>Kein Patient</translation>
    </message>
    <message>
      <source>Now a model…</source>
      <translation>Jetzt ein Modell…</translation>
    </message>
    <message>
      <source>Open a model, a script or a demo.</source>
      <translation>Öffnen Sie ein Modell, ein Skript oder eine Demo.</translation>
    </message>
    <message>
      <source>Open these data with the model or script that trains on them</source>
      <translation>Diese Daten mit dem Modell oder Skript öffnen, das darauf trainiert</translation>
    </message>
    <message>
      <source>Opening {name}…</source>
      <translation>{name} wird geöffnet…</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>Wird geöffnet…</translation>
    </message>
    <message>
      <source>Revision {n}: {title}</source>
      <translation>Revision {n}: {title}</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <source>Stop opening it</source>
      <translation>Das Öffnen stoppen</translation>
    </message>
    <message>
      <source>{n} classes</source>
      <translation>{n} Klassen</translation>
    </message>
    <message numerus="yes">
      <source>{n} feature(s)</source>
      <translation>
        <numerusform>{n} Merkmal</numerusform>
        <numerusform>{n} Merkmale</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} parameter(s)</source>
      <translation>
        <numerusform>{n} Parameter</numerusform>
        <numerusform>{n} Parameter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} row(s)</source>
      <translation>
        <numerusform>{n} Zeile</numerusform>
        <numerusform>{n} Zeilen</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} s · {at}</source>
      <translation>{n} s · {at}</translation>
    </message>
    <message>
      <source>{shape} inputs</source>
      <translation>{shape} Eingaben</translation>
    </message>
  </context>
  <context>
    <name>SessionKeeper</name>
    <message>
      <source>A session of {when} ({name}) was not closed.</source>
      <translation>Eine Sitzung vom {when} ({name}) wurde nicht geschlossen.</translation>
    </message>
    <message>
      <source>This session is shown as it was kept; nothing runs. Open the program itself to go on.</source>
      <translation>Diese Sitzung wird gezeigt, wie sie gespeichert wurde; nichts läuft. Öffnen Sie das Programm selbst, um weiterzumachen.</translation>
    </message>
    <message>
      <source>its window ended while it trained</source>
      <translation>sein Fenster wurde beendet, während er trainierte</translation>
    </message>
    <message>
      <source>{name} has changed since this session; it is opened as it is now.</source>
      <translation>{name} hat sich seit dieser Sitzung geändert; es wird geöffnet, wie es jetzt ist.</translation>
    </message>
  </context>
  <context>
    <name>SettingRow</name>
    <message>
      <source>Reset {n}</source>
      <translation>{n} zurücksetzen</translation>
    </message>
    <message>
      <source>as given</source>
      <translation>wie gegeben</translation>
    </message>
    <message>
      <source>{u} (as given)</source>
      <translation>{u} (wie gegeben)</translation>
    </message>
    <message>
      <source>○ new</source>
      <translation>○ neu</translation>
    </message>
    <message>
      <source>● changed</source>
      <translation>● geändert</translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source>A learning rate is a number above 0, such as 0.001.</source>
      <translation>Eine Lernrate ist eine Zahl über 0, etwa 0.001.</translation>
    </message>
    <message>
      <source>A seed is a whole number from 0 to 2,147,483,647.</source>
      <translation>Ein Startwert ist eine ganze Zahl von 0 bis 2,147,483,647.</translation>
    </message>
    <message>
      <source>There are {n} training rows: one batch would hold them all.</source>
      <translation>Es gibt {n} Trainingszeilen: Ein Batch würde alle fassen.</translation>
    </message>
    <message>
      <source>This is a whole number from 1 on.</source>
      <translation>Das ist eine ganze Zahl ab 1.</translation>
    </message>
    <message>
      <source>{rate} is very large: the loss will most likely diverge.</source>
      <translation>{rate} ist sehr groß: Der Verlust wird höchstwahrscheinlich divergieren.</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>All as the program says.</source>
      <translation>Alles, wie das Programm es sagt.</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>Batch-Größe</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Discard what was typed</source>
      <translation>Verwerfen, was eingegeben wurde</translation>
    </message>
    <message>
      <source>Dtype</source>
      <translation>Dtype</translation>
    </message>
    <message>
      <source>Empty keeps what the program says.</source>
      <translation>Leer behält, was das Programm sagt.</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>Epochen</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>Lernrate</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <source>Loss and numbers</source>
      <translation>Verlust und Zahlen</translation>
    </message>
    <message>
      <source>Machine</source>
      <translation>Rechner</translation>
    </message>
    <message>
      <source>Not used yet: {names}.</source>
      <translation>Noch nicht verwendet: {names}.</translation>
    </message>
    <message>
      <source>Optimizer</source>
      <translation>Optimierer</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Startwert</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>To be mended first: {names}.</source>
      <translation>Zuerst zu berichtigen: {names}.</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Undo the last change</source>
      <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
      <source>Use these settings</source>
      <translation>Einstellungen nutzen</translation>
    </message>
    <message>
      <source>{n} differ from the program.</source>
      <translation>{n} weichen vom Programm ab.</translation>
    </message>
  </context>
  <context>
    <name>Severity</name>
    <message>
      <source>Error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Fehlgeschlagen</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Gefunden</translation>
    </message>
    <message>
      <source>Hint</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <source>Passed</source>
      <translation>Bestanden</translation>
    </message>
    <message>
      <source>Skipped</source>
      <translation>Übersprungen</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Warnung</translation>
    </message>
  </context>
  <context>
    <name>SideChoice</name>
    <message>
      <source>Rows that are trained on, or rows that are held out to validate</source>
      <translation>Zeilen, auf denen trainiert wird, oder für die Validierung zurückgehaltene</translation>
    </message>
    <message>
      <source>Rows to look at</source>
      <translation>Zeilen, die gezeigt werden</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>Validation</source>
      <translation>Validierung</translation>
    </message>
  </context>
  <context>
    <name>StepBar</name>
    <message>
      <source>Compare</source>
      <translation>Bilanz</translation>
    </message>
    <message>
      <source>Cure</source>
      <translation>Abhilfe</translation>
    </message>
    <message>
      <source>Guess</source>
      <translation>Raten</translation>
    </message>
    <message>
      <source>Proof</source>
      <translation>Beweis</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <source>Watch</source>
      <translation>Sehen</translation>
    </message>
    <message>
      <source>done</source>
      <translation>erledigt</translation>
    </message>
    <message>
      <source>present</source>
      <translation>jetzt</translation>
    </message>
    <message>
      <source>to come</source>
      <translation>kommt noch</translation>
    </message>
  </context>
  <context>
    <name>Store</name>
    <message>
      <source>The engine has not answered for 5 s. Wait, or press Stop: if it does not obey, its process is ended and what was seen is kept.</source>
      <translation>Der Rechenkern hat seit 5 s nicht geantwortet. Warten Sie oder drücken Sie Stopp: Gehorcht er nicht, wird sein Prozess beendet, und was gesehen wurde, bleibt.</translation>
    </message>
    <message>
      <source>What was seen is kept.</source>
      <translation>Was gesehen wurde, bleibt.</translation>
    </message>
  </context>
  <context>
    <name>Supervisor</name>
    <message>
      <source>did not stop within {s} s</source>
      <translation>hielt nicht binnen {s} s an</translation>
    </message>
    <message>
      <source>no longer takes commands</source>
      <translation>nimmt keine Befehle mehr an</translation>
    </message>
  </context>
  <context>
    <name>SupportBundle</name>
    <message>
      <source>The diagnosis: findings, numbers and curves, without user, host and home-folder names</source>
      <translation>Die Diagnose: Befunde, Zahlen und Kurven, ohne Namen von Benutzer, Rechner und Home-Ordner</translation>
    </message>
    <message>
      <source>The preferences; of recent files only how many</source>
      <translation>Die Einstellungen; von zuletzt geöffneten Dateien nur, wie viele</translation>
    </message>
    <message>
      <source>The session with its whole story: file names, program output; no rows of your data</source>
      <translation>Die Sitzung mit ihrer ganzen Geschichte: Dateinamen, Ausgaben des Programms; keine Zeilen Ihrer Daten</translation>
    </message>
    <message>
      <source>Versions, system and device</source>
      <translation>Versionen, System und Gerät</translation>
    </message>
    <message>
      <source>What this window did, its messages and faults</source>
      <translation>Was dieses Fenster tat, seine Meldungen und Fehler</translation>
    </message>
  </context>
  <context>
    <name>SupportDialog</name>
    <message>
      <source>Also the session, with file names and program output</source>
      <translation>Auch die Sitzung, mit Dateinamen und Ausgaben des Programms</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>One zip file on your disk, to hand to whoever helps you. Nothing is sent anywhere. It holds:</source>
      <translation>Eine Zip-Datei auf Ihrer Platte für den, der Ihnen hilft. Nichts wird irgendwohin gesendet. Sie enthält:</translation>
    </message>
    <message>
      <source>Save bundle…</source>
      <translation>Paket speichern…</translation>
    </message>
    <message>
      <source>Support bundle</source>
      <translation>Support-Paket</translation>
    </message>
  </context>
  <context>
    <name>TableDialog</name>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
  </context>
  <context>
    <name>TextDialog</name>
    <message>
      <source>A to D</source>
      <translation>A bis D</translation>
    </message>
    <message>
      <source>About the open finding</source>
      <translation>Über den offenen Befund</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close a dialog</source>
      <translation>Einen Dialog schließen</translation>
    </message>
    <message>
      <source>Ctrl+Shift+Z or Ctrl+Y</source>
      <translation>Strg+Umschalt+Z oder Strg+Y</translation>
    </message>
    <message>
      <source>Cures</source>
      <translation>Behandeln</translation>
    </message>
    <message>
      <source>Demos and recent files</source>
      <translation>Demos und zuletzt geöffnete Dateien</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <source>Escape</source>
      <translation>Escape</translation>
    </message>
    <message>
      <source>Every command</source>
      <translation>Alle Befehle</translation>
    </message>
    <message>
      <source>Examine</source>
      <translation>Untersuchen</translation>
    </message>
    <message>
      <source>Export report</source>
      <translation>Bericht exportieren</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Anpassen</translation>
    </message>
    <message>
      <source>Fold or open a finding</source>
      <translation>Einen Befund ein- oder ausklappen</translation>
    </message>
    <message>
      <source>For an audience</source>
      <translation>Vor Publikum</translation>
    </message>
    <message>
      <source>Go to a revision of the history</source>
      <translation>Zu einer Revision des Verlaufs gehen</translation>
    </message>
    <message>
      <source>Guess in a guided demo</source>
      <translation>In einer geführten Demo raten</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>Keyboard</source>
      <translation>Tastatur</translation>
    </message>
    <message>
      <source>Lab tests</source>
      <translation>Labortests</translation>
    </message>
    <message>
      <source>Leave a guided demo</source>
      <translation>Eine geführte Demo verlassen</translation>
    </message>
    <message>
      <source>Lecture mode</source>
      <translation>Vortragsmodus</translation>
    </message>
    <message>
      <source>Make it the baseline</source>
      <translation>Zum Vergleichslauf machen</translation>
    </message>
    <message>
      <source>Move the crosshair</source>
      <translation>Das Fadenkreuz bewegen</translation>
    </message>
    <message>
      <source>Next and previous step or finding</source>
      <translation>Nächster und voriger Schritt oder Befund</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Page Down, Page Up, arrow keys</source>
      <translation>Bild ab, Bild auf, Pfeiltasten</translation>
    </message>
    <message>
      <source>Plots</source>
      <translation>Kurven</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Reload</source>
      <translation>Neu laden</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>Läufe</translation>
    </message>
    <message>
      <source>Save the session</source>
      <translation>Die Sitzung speichern</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <source>Train, pause, resume</source>
      <translation>Trainieren, anhalten, fortsetzen</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Walk through findings and what they explain</source>
      <translation>Durch Befunde und das, was sie erklären, gehen</translation>
    </message>
    <message>
      <source>Write a note</source>
      <translation>Notiz schreiben</translation>
    </message>
    <message>
      <source>arrow keys</source>
      <translation>Pfeiltasten</translation>
    </message>
  </context>
  <context>
    <name>ToolBar</name>
    <message>
      <source>Applying</source>
      <translation>Wird angewendet</translation>
    </message>
    <message>
      <source>Changing settings</source>
      <translation>Einstellungen werden geändert</translation>
    </message>
    <message>
      <source>Cure all</source>
      <translation>Beheben</translation>
    </message>
    <message>
      <source>Curing</source>
      <translation>Behandelt</translation>
    </message>
    <message>
      <source>Demos</source>
      <translation>Demos</translation>
    </message>
    <message>
      <source>Demos and recent files</source>
      <translation>Demos und zuletzt geöffnete Dateien</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>Rechenkern</translation>
    </message>
    <message>
      <source>Engine ended</source>
      <translation>Rechenkern beendet</translation>
    </message>
    <message>
      <source>Engine warming up</source>
      <translation>Rechenkern startet</translation>
    </message>
    <message>
      <source>Examine</source>
      <translation>Untersuchen</translation>
    </message>
    <message>
      <source>Examining</source>
      <translation>Untersucht</translation>
    </message>
    <message>
      <source>Export report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>In the lab</source>
      <translation>Im Labor</translation>
    </message>
    <message>
      <source>It was examined when it opened</source>
      <translation>Es wurde beim Öffnen untersucht</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>Not responding</source>
      <translation>Antwortet nicht</translation>
    </message>
    <message>
      <source>Nothing to redo</source>
      <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
      <source>Nothing to undo</source>
      <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
      <source>Opening</source>
      <translation>Öffnet</translation>
    </message>
    <message>
      <source>Opening the demo</source>
      <translation>Öffnet die Demo</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>Öffnen…</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Paused at step {n}</source>
      <translation>Angehalten bei Schritt {n}</translation>
    </message>
    <message>
      <source>Previewing</source>
      <translation>Vorschau entsteht</translation>
    </message>
    <message>
      <source>Proving</source>
      <translation>Beweist</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Bereit</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Redo: {title}</source>
      <translation>Wiederholen: {title}</translation>
    </message>
    <message>
      <source>Redoing</source>
      <translation>Wiederholt</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Run every check that needs no training</source>
      <translation>Jede Prüfung ausführen, die kein Training braucht</translation>
    </message>
    <message>
      <source>Starting to train</source>
      <translation>Training beginnt</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <source>There is no model here to train</source>
      <translation>Hier gibt es kein Modell zu trainieren</translation>
    </message>
    <message>
      <source>There is no model here to try a cure on</source>
      <translation>Hier gibt es kein Modell zu behandeln</translation>
    </message>
    <message>
      <source>Tracing causes</source>
      <translation>Sucht Ursachen</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Trainieren</translation>
    </message>
    <message>
      <source>Train from the initial weights</source>
      <translation>Von den Anfangsgewichten an trainieren</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>Try the cures of every error and warning, keep what a trial shows to help, and train again</source>
      <translation>Die Abhilfen aller Fehler und Warnungen probieren, behalten, was im Versuch hilft, und neu trainieren</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Undo: {title}</source>
      <translation>Rückgängig: {title}</translation>
    </message>
    <message>
      <source>Undoing</source>
      <translation>Macht rückgängig</translation>
    </message>
    <message>
      <source>Working</source>
      <translation>Arbeitet</translation>
    </message>
    <message>
      <source>no GPU</source>
      <translation>keine GPU</translation>
    </message>
    <message>
      <source>no training here</source>
      <translation>hier kein Training</translation>
    </message>
    <message>
      <source>{s} s left</source>
      <translation>noch {s} s</translation>
    </message>
    <message>
      <source>⋯</source>
      <translation>⋯</translation>
    </message>
  </context>
  <context>
    <name>Tour</name>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Bring your own</source>
      <translation>Bringen Sie Ihr eigenes mit</translation>
    </message>
    <message>
      <source>Cure all tries the cures and keeps what helps. The report carries the proof, for who was not there.</source>
      <translation>„Beheben“ probiert die Abhilfen und behält, was hilft. Der Bericht trägt den Beweis zu dem, der nicht dabei war.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Drag to pan, scroll to zoom, arrow keys read out values. What a loss can never reach is shaded.</source>
      <translation>Ziehen verschiebt, Scrollen zoomt, Pfeiltasten lesen Werte ab. Was ein Verlust nie erreichen kann, ist schattiert.</translation>
    </message>
    <message>
      <source>Drop a script, a notebook, a model with its data or a log anywhere on the window. Code runs only after you have said that you trust it.</source>
      <translation>Legen Sie ein Skript, ein Notebook, ein Modell mit seinen Daten oder ein Protokoll irgendwo auf dem Fenster ab. Code läuft erst, wenn Sie gesagt haben, dass Sie ihm trauen.</translation>
    </message>
    <message>
      <source>Each tile is a sick program. Click one: its loss moves within seconds, nothing of yours is touched.</source>
      <translation>Jede Kachel ist ein krankes Programm. Klicken Sie eine an: Ihr Verlust bewegt sich binnen Sekunden, nichts von Ihnen wird angerührt.</translation>
    </message>
    <message>
      <source>Enter or → next, ← back, Esc ends the tour</source>
      <translation>Eingabe oder → weiter, ← zurück, Esc beendet den Rundgang</translation>
    </message>
    <message>
      <source>Five steps: watch it go wrong, guess, see the proof, cure it, compare. F11 makes it large.</source>
      <translation>Fünf Schritte: zusehen, wie es schiefgeht, raten, den Beweis sehen, beheben, vergleichen. F11 macht es groß.</translation>
    </message>
    <message>
      <source>Gradients, metrics, runs side by side, every edit, what the program printed, and lab tests.</source>
      <translation>Gradienten, Metriken, Läufe nebeneinander, jede Änderung, was das Programm ausgab, und Labortests.</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Or be guided</source>
      <translation>Oder geführt</translation>
    </message>
    <message>
      <source>See it happen</source>
      <translation>Sehen, wie es passiert</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Überspringen</translation>
    </message>
    <message>
      <source>Skip the tour</source>
      <translation>Den Rundgang überspringen</translation>
    </message>
    <message>
      <source>Step {n} of {all}</source>
      <translation>Schritt {n} von {all}</translation>
    </message>
    <message>
      <source>Take it with you</source>
      <translation>Nehmen Sie es mit</translation>
    </message>
    <message>
      <source>The details</source>
      <translation>Die Einzelheiten</translation>
    </message>
    <message>
      <source>The loss, as it moves</source>
      <translation>Der Verlust, wie er läuft</translation>
    </message>
    <message>
      <source>The model with its findings pinned on, the data, and the settings that you may change.</source>
      <translation>Das Modell mit seinen Befunden darauf, die Daten und die Einstellungen, die Sie ändern können.</translation>
    </message>
    <message>
      <source>The root cause comes first. Open a finding for its proof in numbers, its cures, and a trial of each.</source>
      <translation>Die Ursache steht zuerst. Öffnen Sie einen Befund: sein Beweis in Zahlen, seine Abhilfen und ein Versuch mit jeder.</translation>
    </message>
    <message>
      <source>This tour again, the keyboard, a bundle for support. Ctrl+Shift+P finds every command by typing.</source>
      <translation>Dieser Rundgang noch einmal, die Tastatur, ein Paket für den Support. Strg+Umschalt+P findet jeden Befehl beim Tippen.</translation>
    </message>
    <message>
      <source>Tour</source>
      <translation>Rundgang</translation>
    </message>
    <message>
      <source>What is examined</source>
      <translation>Was untersucht wird</translation>
    </message>
    <message>
      <source>What is wrong</source>
      <translation>Was falsch ist</translation>
    </message>
    <message>
      <source>What you opened stands here with what was found in it.</source>
      <translation>Was Sie geöffnet haben, steht hier mit dem, was darin gefunden wurde.</translation>
    </message>
    <message>
      <source>Where you were</source>
      <translation>Wo Sie waren</translation>
    </message>
  </context>
  <context>
    <name>TrialProgress</name>
    <message>
      <source>Loss of each arm so far, smoothed</source>
      <translation>Verlust jedes Arms bisher, geglättet</translation>
    </message>
    <message>
      <source>Trial running, seed {n}: {arm}, step {s}</source>
      <translation>Versuch läuft, Startwert {n}: {arm}, Schritt {s}</translation>
    </message>
    <message>
      <source>Trial running: with it, without it, control …</source>
      <translation>Versuch läuft: mit, ohne, Kontrolle …</translation>
    </message>
    <message>
      <source>Trial under way</source>
      <translation>Versuch läuft</translation>
    </message>
    <message>
      <source>{n} s of at most {most} s</source>
      <translation>{n} s von höchstens {most} s</translation>
    </message>
  </context>
  <context>
    <name>TrialView</name>
    <message numerus="yes">
      <source>Trial over {n} seed(s): {metric} {before} before, {after} after, {control} in the control. {verdict}</source>
      <translation>
        <numerusform>Versuch über {n} Startwert: {metric} {before} vorher, {after} nachher, {control} in der Kontrolle. {verdict}</numerusform>
        <numerusform>Versuch über {n} Startwerte: {metric} {before} vorher, {after} nachher, {control} in der Kontrolle. {verdict}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Trial, {n} seed(s):</source>
      <translation>
        <numerusform>Versuch, {n} Startwert:</numerusform>
        <numerusform>Versuch, {n} Startwerte:</numerusform>
      </translation>
    </message>
    <message>
      <source>Try for longer (≤ {s} s)</source>
      <translation>Länger versuchen (≤ {s} s)</translation>
    </message>
    <message>
      <source>· control {n}</source>
      <translation>· Kontrolle {n}</translation>
    </message>
    <message>
      <source>· random change {n}</source>
      <translation>· zufällige Änderung {n}</translation>
    </message>
    <message>
      <source>▲ Not decided.</source>
      <translation>▲ Nicht entschieden.</translation>
    </message>
    <message>
      <source>○ It changes nothing.</source>
      <translation>○ Es ändert nichts.</translation>
    </message>
    <message>
      <source>✓ It helps.</source>
      <translation>✓ Es hilft.</translation>
    </message>
    <message>
      <source>✕ It hurts.</source>
      <translation>✕ Es schadet.</translation>
    </message>
  </context>
  <context>
    <name>Trials</name>
    <message>
      <source>Cured: {kept}.</source>
      <translation>Behoben: {kept}.</translation>
    </message>
    <message>
      <source>Cured: {kept}. {change}, on rows that neither program trained on.</source>
      <translation>Behoben: {kept}. {change}, auf Zeilen, auf denen keines der Programme trainiert hat.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>These errors are proven by numbers and are cured: {titles}. Undo takes it back.</source>
      <translation>Diese Fehler sind durch Zahlen bewiesen und werden behoben: {titles}. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
      <source>validation {metric}</source>
      <translation>Validierung {metric}</translation>
    </message>
  </context>
  <context>
    <name>TrustDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>It runs in a process of its own, so it cannot take this window along. That is no sandbox: it can do whatever you can do on this computer. Allow it only if you know where it comes from.</source>
      <translation>Es läuft in einem eigenen Prozess und kann dieses Fenster nicht mitreißen. Das ist keine Sandbox: Es kann alles, was Sie auf diesem Rechner können. Erlauben Sie es nur, wenn Sie wissen, woher es kommt.</translation>
    </message>
    <message>
      <source>It trains in {n} places. Examine:</source>
      <translation>Es trainiert an {n} Stellen. Untersuchen:</translation>
    </message>
    <message>
      <source>Run code from {name}?</source>
      <translation>Code aus {name} ausführen?</translation>
    </message>
    <message>
      <source>Run it</source>
      <translation>Ausführen</translation>
    </message>
    <message>
      <source>Run {name}?</source>
      <translation>{name} ausführen?</translation>
    </message>
    <message>
      <source>This model needs code that is not Keras' own. Opening it runs:</source>
      <translation>Dieses Modell braucht Code, der nicht von Keras ist. Beim Öffnen läuft:</translation>
    </message>
    <message>
      <source>To audit a loss function its file has to be run. This will run:</source>
      <translation>Um eine Verlustfunktion zu prüfen, muss ihre Datei ausgeführt werden. Es läuft:</translation>
    </message>
    <message>
      <source>To examine a program it has to be run, up to where it trains. This will run:</source>
      <translation>Um ein Programm zu untersuchen, muss es laufen, bis es trainiert. Es läuft:</translation>
    </message>
    <message>
      <source>Trust this file and run it</source>
      <translation>Dieser Datei vertrauen und sie ausführen</translation>
    </message>
    <message>
      <source>What will run</source>
      <translation>Was ausgeführt wird</translation>
    </message>
    <message>
      <source>Which training is examined</source>
      <translation>Welches Training untersucht wird</translation>
    </message>
  </context>
  <context>
    <name>UpdatePlot</name>
    <message>
      <source>A log of epochs holds no updates. Open the program itself to see them.</source>
      <translation>Ein Protokoll von Epochen enthält keine Updates. Öffnen Sie das Programm selbst, um sie zu sehen.</translation>
    </message>
    <message>
      <source>About {n} is usual.</source>
      <translation>Üblich ist etwa {n}.</translation>
    </message>
    <message>
      <source>No update yet. Press Train to see what share of its weights each layer moves a step.</source>
      <translation>Noch kein Update. Mit „Trainieren“ sehen Sie, um welchen Anteil seiner Gewichte sich jede Schicht je Schritt bewegt.</translation>
    </message>
    <message>
      <source>The updates of this run were not measured: its own loop, its train function or its size.</source>
      <translation>Die Updates dieses Laufs wurden nicht gemessen: eigene Schleife, eigene Trainingsfunktion oder seine Größe.</translation>
    </message>
    <message>
      <source>Updates</source>
      <translation>Updates</translation>
    </message>
    <message>
      <source>update-to-weight ratio</source>
      <translation>Update im Verhältnis zum Gewicht</translation>
    </message>
    <message>
      <source>usual: {n}</source>
      <translation>üblich: {n}</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>Back to the patient</source>
      <translation>Zurück zum Patienten</translation>
    </message>
    <message>
      <source>Clear the search</source>
      <translation>Suche leeren</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>Rechenkern</translation>
    </message>
    <message>
      <source>Find a demo</source>
      <translation>Demo suchen</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>Loss Doctor</source>
      <translation>Loss Doctor</translation>
    </message>
    <message>
      <source>Open what you train. See why its loss is wrong. Cure it, and take the proof with you.</source>
      <translation>Öffnen Sie, was Sie trainieren. Sehen Sie, warum der Verlust falsch ist. Beheben Sie es, und nehmen Sie den Beweis mit.</translation>
    </message>
    <message>
      <source>Open {path} again</source>
      <translation>{path} wieder öffnen</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>Zuletzt</translation>
    </message>
    <message>
      <source>See it happen</source>
      <translation>Sehen, wie es passiert</translation>
    </message>
    <message>
      <source>The demos could not be read. Reinstall Loss Doctor.</source>
      <translation>Die Demos ließen sich nicht lesen. Installieren Sie Loss Doctor neu.</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Willkommen</translation>
    </message>
    <message>
      <source>What you open is listed here.</source>
      <translation>Was Sie öffnen, steht hier.</translation>
    </message>
    <message>
      <source>Your own</source>
      <translation>Ihr eigenes</translation>
    </message>
    <message>
      <source>not there any more</source>
      <translation>nicht mehr da</translation>
    </message>
    <message>
      <source>{n} demos</source>
      <translation>{n} Demos</translation>
    </message>
    <message>
      <source>{path} is gone</source>
      <translation>{path} ist fort</translation>
    </message>
    <message>
      <source>{s} of {n} demos</source>
      <translation>{s} von {n} Demos</translation>
    </message>
  </context>
</TS>
