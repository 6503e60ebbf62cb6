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
      <source>Show larger</source>
      <translation>Größer zeigen</translation>
    </message>
    <message>
      <source>Show larger: {title}</source>
      <translation>Größer zeigen: {title}</translation>
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
      <source>Prove it</source>
      <translation>Beweisen</translation>
    </message>
    <message>
      <source>Prove it: {title}</source>
      <translation>Beweisen: {title}</translation>
    </message>
    <message>
      <source>This is for you to do.</source>
      <translation>Das bleibt Ihnen zu tun.</translation>
    </message>
    <message>
      <source>Train with it, without it and a control, and compare on held-out rows</source>
      <translation>Mit ihr, ohne sie und mit einer Kontrolle trainieren und auf zurückgehaltenen Zeilen vergleichen</translation>
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
      <source>Reading your script …</source>
      <translation>Ihr Skript wird gelesen …</translation>
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
      <source>Lab</source>
      <translation>Labor</translation>
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
      <source>Logarithmic steps</source>
      <translation>Logarithmische Schritte</translation>
    </message>
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
      <source>Open a modernised copy</source>
      <translation>Modernisierte Kopie öffnen</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Öffnen</translation>
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
      <source>Nothing is written into your file: copy what you want of it.</source>
      <translation>In Ihre Datei wird nichts geschrieben: Kopieren Sie daraus, was Sie wollen.</translation>
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
      <source>Opening…</source>
      <translation>Wird geöffnet…</translation>
    </message>
    <message>
      <source>Revision {n}: {title}</source>
      <translation>Revision {n}: {title}</translation>
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
    <message>
      <source>{n} of {all}</source>
      <translation>{n} von {all}</translation>
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
