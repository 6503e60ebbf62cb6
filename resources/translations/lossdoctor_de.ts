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
      <source>In English, whatever the window speaks</source>
      <translation>Auf Englisch, was auch immer das Fenster spricht</translation>
    </message>
    <message>
      <source>JSON and SARIF are read by programs: they are English in every case.</source>
      <translation>JSON und SARIF werden von Programmen gelesen: Sie sind in jedem Fall englisch.</translation>
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
    <name>Said</name>
    <message>
      <source> (log scale both ways)</source>
      <translation> (nach beiden Seiten logarithmisch)</translation>
    </message>
    <message>
      <source> (log scale)</source>
      <translation> (logarithmisch)</translation>
    </message>
    <message>
      <source>'{dtype}' is no number format that Keras trains in; it knows {known}.</source>
      <translation>'{dtype}' ist kein Zahlenformat, in dem Keras trainiert; es kennt {known}.</translation>
    </message>
    <message>
      <source>'{encoding}' is no encoding of classes; there are 'one-hot' and 'ids'.</source>
      <translation>'{encoding}' ist keine Kodierung von Klassen; es gibt 'one-hot' und 'ids'.</translation>
    </message>
    <message>
      <source>'{loss}' compares every target with every prediction: the loss of four rows is the mean over all 16 pairs of them, not over their own 4. A batch of 32 becomes 1,024 differences, and the lowest loss is at the mean of the targets.</source>
      <translation>'{loss}' vergleicht jeden Zielwert mit jeder Vorhersage: Der Verlust von vier Zeilen ist das Mittel über alle 16 Paare, nicht über ihre eigenen 4. Aus einem Batch von 32 werden 1024 Differenzen, und der kleinste Verlust liegt beim Mittel der Zielwerte.</translation>
    </message>
    <message>
      <source>'{loss}' equals a cross-entropy of logits (correlation {correlation}), but the head already applies {head}: with every prediction right it is still {value}, where a cross-entropy of probabilities is 0.</source>
      <translation>'{loss}' entspricht einer Kreuzentropie auf Logits (Korrelation {correlation}), aber die Ausgabeschicht wendet schon {head} an: Auch wenn jede Vorhersage stimmt, ist der Verlust noch {value}; eine Kreuzentropie auf Wahrscheinlichkeiten ist dann 0.</translation>
    </message>
    <message>
      <source>'{loss}' gives {float32} in float32 and {float64} in float64 for the same predictions, {apart} apart: the formula loses its digits.</source>
      <translation>'{loss}' ergibt für dieselben Vorhersagen {float32} in float32 und {float64} in float64, ein Unterschied von {apart}: Der Formel gehen Stellen verloren.</translation>
    </message>
    <message>
      <source>'{loss}' gives {right} for predictions equal to the targets and {noise} for noise: it is lower for wrong predictions, so training moves away from the targets.</source>
      <translation>'{loss}' ergibt {right}, wenn die Vorhersagen gleich den Zielwerten sind, und {noise} für Rauschen: Der Verlust ist für falsche Vorhersagen kleiner, also entfernt sich das Training von den Zielwerten.</translation>
    </message>
    <message>
      <source>'{loss}' has no gradient: moving any of {rows} predictions does not change it, so nothing can be learned from it.</source>
      <translation>'{loss}' hat keinen Gradienten: Keine der {rows} Vorhersagen ändert ihn, wenn sie verschoben wird; aus ihm lässt sich nichts lernen.</translation>
    </message>
    <message>
      <source>'{loss}' is 0 on every row when predictions are right, yet {lowest} at {place}: errors of one sign count as negative, so training runs away in that direction. A square or an absolute value is missing.</source>
      <translation>'{loss}' ist bei richtigen Vorhersagen in jeder Zeile 0, sonst aber bis zu {lowest} ({place}): Fehler eines Vorzeichens zählen negativ, darum läuft das Training in dieser Richtung davon. Es fehlt ein Quadrat oder ein Betrag.</translation>
    </message>
    <message>
      <source>'{loss}' is not a number for {bad} of {rows} rows at the model's own predictions: one such row makes the loss of its whole batch not a number.</source>
      <translation>'{loss}' ist bei den eigenen Vorhersagen des Modells für {bad} von {rows} Zeilen keine Zahl: Schon eine solche Zeile macht den Verlust ihres ganzen Batches zu keiner Zahl.</translation>
    </message>
    <message>
      <source>'{loss}' is not finite for predictions {which}, which a float32 head does reach once it is sure: from that batch on the loss is not a number.</source>
      <translation>'{loss}' ist nicht endlich für Vorhersagen {which}, die eine float32-Ausgabe erreicht, sobald sie sicher ist: Von diesem Batch an ist der Verlust keine Zahl.</translation>
    </message>
    <message>
      <source>'{loss}' pulls every prediction the same way whatever its target is: with the targets of other rows its gradient stays the same. It falls to {lowest} at {place}, and is {value} when predictions are right.</source>
      <translation>'{loss}' zieht jede Vorhersage in dieselbe Richtung, gleich welcher Zielwert: Mit den Zielwerten anderer Zeilen bleibt der Gradient derselbe. Der Verlust fällt auf {lowest} ({place}) und ist bei richtigen Vorhersagen {value}.</translation>
    </message>
    <message>
      <source>'{method}' is no way to fill cells; there are {known}.</source>
      <translation>'{method}' ist kein Verfahren, Zellen zu füllen; es gibt {known}.</translation>
    </message>
    <message>
      <source>'{method}' is no way to scale inputs; there are standardise, min-max and divide-255.</source>
      <translation>'{method}' ist kein Verfahren, Eingaben zu skalieren; es gibt standardise, min-max und divide-255.</translation>
    </message>
    <message>
      <source>'{metric}' is printed for output '{output}': {why}.</source>
      <translation>'{metric}' wird zur Ausgabe '{output}' angezeigt: {why!c}.</translation>
    </message>
    <message>
      <source>'{metric}' is printed for this model: {why}.</source>
      <translation>'{metric}' wird zu diesem Modell angezeigt: {why!c}.</translation>
    </message>
    <message>
      <source>'{name}', which is a {loss},</source>
      <translation>'{name}' ({loss})</translation>
    </message>
    <message>
      <source>'{old}' is read as {new}.</source>
      <translation>'{old}' wird als {new} gelesen.</translation>
    </message>
    <message>
      <source>() of a single number</source>
      <translation>() einer einzelnen Zahl</translation>
    </message>
    <message>
      <source>, and the gradient of layer {layer} went first</source>
      <translation>, zuerst traf es den Gradienten der Schicht {layer}</translation>
    </message>
    <message>
      <source>, and the model on training rows {share}</source>
      <translation>, das Modell auf den Trainingszeilen {share}</translation>
    </message>
    <message>
      <source>, and the model on validation rows {share}</source>
      <translation>, das Modell auf den Validierungszeilen {share}</translation>
    </message>
    <message>
      <source>-[y*log(p) + (1-y)*log(1-p)] is linear in y. For y &gt; 1 it falls to (y-1)*log(epsilon) as p -&gt; 1, for y &lt; 0 to -y*log(epsilon) as p -&gt; 0: -16.1 for each unit outside [0, 1] with Keras' epsilon of 1e-7, and without end where Keras takes the logits behind a sigmoid.</source>
      <translation>-[y*log(p) + (1-y)*log(1-p)] ist linear in y. Für y &gt; 1 fällt es mit p -&gt; 1 auf (y-1)*log(epsilon), für y &lt; 0 mit p -&gt; 0 auf -y*log(epsilon): mit dem epsilon 1e-7 von Keras -16.1 je Einheit außerhalb von [0, 1], und ohne Ende, wo Keras die Logits vor einem Sigmoid nimmt.</translation>
    </message>
    <message>
      <source>-sum_c y_c log(p_c / sum_k p_k) with one class is -y log 1 = 0.</source>
      <translation>-sum_c y_c log(p_c / sum_k p_k) ist bei einer Klasse -y log 1 = 0.</translation>
    </message>
    <message>
      <source>.{method}(), its arguments by name</source>
      <translation>.{method}(), die Argumente mit Namen</translation>
    </message>
    <message>
      <source>0 for one class a row</source>
      <translation>0 bei einer Klasse je Zeile</translation>
    </message>
    <message>
      <source>0 of {total}</source>
      <translation>0 von {total}</translation>
    </message>
    <message>
      <source>0 of {weights} weights in {layers} layers are trainable: training changes nothing, and the loss stays where it starts.</source>
      <translation>0 von {weights} Gewichten in {layers} Schichten sind trainierbar: Das Training ändert nichts, und der Verlust bleibt, wo er beginnt.</translation>
    </message>
    <message>
      <source>0 or above</source>
      <translation>0 oder darüber</translation>
    </message>
    <message>
      <source>0 or less</source>
      <translation>0 oder weniger</translation>
    </message>
    <message>
      <source>0 or more</source>
      <translation>0 oder mehr</translation>
    </message>
    <message>
      <source>0 to 1</source>
      <translation>0 bis 1</translation>
    </message>
    <message>
      <source>0 up to rounding</source>
      <translation>0 bis auf Rundung</translation>
    </message>
    <message>
      <source>1 batch</source>
      <translation>1 Batch</translation>
    </message>
    <message>
      <source>1 check</source>
      <translation>1 Prüfung</translation>
    </message>
    <message>
      <source>1 column</source>
      <translation>1 Spalte</translation>
    </message>
    <message>
      <source>1 convolution</source>
      <translation>1 Faltung</translation>
    </message>
    <message>
      <source>1 epoch</source>
      <translation>1 Epoche</translation>
    </message>
    <message>
      <source>1 error</source>
      <translation>1 Fehler</translation>
    </message>
    <message>
      <source>1 feature</source>
      <translation>1 Merkmal</translation>
    </message>
    <message>
      <source>1 hidden layer</source>
      <translation>1 verborgene Schicht</translation>
    </message>
    <message>
      <source>1 hint</source>
      <translation>1 Hinweis</translation>
    </message>
    <message>
      <source>1 layer</source>
      <translation>1 Schicht</translation>
    </message>
    <message>
      <source>1 more column</source>
      <translation>1 weitere Spalte</translation>
    </message>
    <message>
      <source>1 row</source>
      <translation>1 Zeile</translation>
    </message>
    <message>
      <source>1 seed</source>
      <translation>1 Startwert</translation>
    </message>
    <message>
      <source>1 step</source>
      <translation>1 Schritt</translation>
    </message>
    <message>
      <source>1 time</source>
      <translation>1 Mal</translation>
    </message>
    <message>
      <source>1 under softmax</source>
      <translation>1 bei Softmax</translation>
    </message>
    <message>
      <source>1 unit</source>
      <translation>1 Einheit</translation>
    </message>
    <message>
      <source>1 warning</source>
      <translation>1 Warnung</translation>
    </message>
    <message>
      <source>1, 3 or 4</source>
      <translation>1, 3 oder 4</translation>
    </message>
    <message>
      <source>; accuracy reached {accuracy}, the commonest class alone gives {no_skill}</source>
      <translation>; die Genauigkeit erreichte {accuracy}, die häufigste Klasse allein ergibt {no_skill}</translation>
    </message>
    <message>
      <source>; one epoch before it was {value}</source>
      <translation>; eine Epoche davor war er {value}</translation>
    </message>
    <message>
      <source>; one step before it was {value}</source>
      <translation>; einen Schritt davor war er {value}</translation>
    </message>
    <message>
      <source>; the loss one step before was {value}</source>
      <translation>; einen Schritt davor war der Verlust {value}</translation>
    </message>
    <message>
      <source>A Jupyter notebook (.ipynb, format 3 or 4) was expected; open it in Jupyter and save it again.</source>
      <translation>Erwartet wurde ein Jupyter-Notebook (.ipynb, Format 3 oder 4); öffnen Sie es in Jupyter und speichern Sie es neu.</translation>
    </message>
    <message>
      <source>A Normalization layer fitted on the training rows becomes the first layer.</source>
      <translation>Eine Normalization-Schicht, angepasst an die Trainingszeilen, wird die erste Schicht.</translation>
    </message>
    <message>
      <source>A SavedModel cannot be trained by Keras 3. Bring the model as .keras, or the script that trains it.</source>
      <translation>Keras 3 kann ein SavedModel nicht trainieren. Verwenden Sie das Modell als .keras oder das Skript, das es trainiert.</translation>
    </message>
    <message>
      <source>A batch fed twice gives the same loss: a mean, whatever the batch size.</source>
      <translation>Ein doppelt eingegebener Batch gibt denselben Verlust: ein Mittel, gleich wie groß der Batch ist.</translation>
    </message>
    <message>
      <source>A batch fed twice gives twice the loss: a sum, which grows with the batch.</source>
      <translation>Ein doppelt eingegebener Batch gibt den doppelten Verlust: eine Summe, die mit dem Batch wächst.</translation>
    </message>
    <message>
      <source>A batch fed twice gives {factor} times the loss.</source>
      <translation>Ein doppelt eingegebener Batch gibt das {factor}-Fache des Verlusts.</translation>
    </message>
    <message>
      <source>A batch has at least one row.</source>
      <translation>Ein Batch hat mindestens eine Zeile.</translation>
    </message>
    <message>
      <source>A bias before batch normalisation has no effect</source>
      <translation>Ein Bias vor einer Batch-Normalisierung ist wirkungslos</translation>
    </message>
    <message>
      <source>A copy is trained as the program trains. Passed when every step stays finite; failed at the first one that does not, which is repeated and taken apart operation by operation.</source>
      <translation>Eine Kopie wird so trainiert, wie das Programm trainiert. Bestanden, wenn jeder Schritt endlich bleibt; nicht bestanden beim ersten, der das nicht tut: Er wird wiederholt und Operation für Operation zerlegt.</translation>
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
      <source>A filter, a join or a column taken by mistake often leaves one value.</source>
      <translation>Nach einem Filter, einem Join oder einer verwechselten Spalte bleibt oft nur ein Wert.</translation>
    </message>
    <message>
      <source>A hidden layer is too narrow</source>
      <translation>Eine verborgene Schicht ist zu schmal</translation>
    </message>
    <message>
      <source>A label typed wrong, or a feature that tells the rows apart and was left out.</source>
      <translation>Ein Tippfehler im Label oder ein weggelassenes Merkmal, das die Zeilen unterscheiden würde.</translation>
    </message>
    <message>
      <source>A log holds curves only: open the script, or the model with its data, for this.</source>
      <translation>Ein Protokoll enthält nur Kurven: Öffnen Sie dafür das Skript oder das Modell mit seinen Daten.</translation>
    </message>
    <message>
      <source>A logarithm, root or quotient leaves its domain; clip its argument with a floor such as 1e-7.</source>
      <translation>Ein Logarithmus, eine Wurzel oder ein Quotient verlässt seinen Definitionsbereich; begrenzen Sie das Argument nach unten, etwa mit 1e-7.</translation>
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
      <source>A model alone cannot be trained. Name its data with --data.</source>
      <translation>Ein Modell allein kann nicht trainiert werden. Nennen Sie seine Daten mit --data.</translation>
    </message>
    <message>
      <source>A model of its own class cannot be given a layer that scales its answers back.</source>
      <translation>Ein Modell einer eigenen Klasse kann keine Schicht bekommen, die seine Antworten zurückskaliert.</translation>
    </message>
    <message>
      <source>A negative weight turns the loss round</source>
      <translation>Ein negatives Gewicht kehrt den Verlust um</translation>
    </message>
    <message>
      <source>A penalty of the program's own cannot be scaled; change it in the code.</source>
      <translation>Eine eigene Strafe des Programms lässt sich nicht skalieren; ändern Sie sie im Code.</translation>
    </message>
    <message>
      <source>A prediction that is not a number is passed over: the loss stays finite.</source>
      <translation>Eine Vorhersage, die keine Zahl ist, wird übergangen: Der Verlust bleibt endlich.</translation>
    </message>
    <message>
      <source>A prediction that is not a number shows: the loss is not a number either.</source>
      <translation>Eine Vorhersage, die keine Zahl ist, zeigt sich: Auch der Verlust ist dann keine Zahl.</translation>
    </message>
    <message>
      <source>A regression loss on class labels</source>
      <translation>Ein Regressionsverlust auf Klassenlabels</translation>
    </message>
    <message>
      <source>A row of {name} is {shape}: {channels} channels first. {layer} takes channels last, so it sees an image of {channels} x {width} pixels with {depth} channels instead of {last}.</source>
      <translation>Eine Zeile von {name} ist {shape}, mit den Kanälen ({channels}) vorn. {layer} erwartet sie hinten und sieht darum ein Bild aus {channels} x {width} Pixeln mit {depth} Kanälen statt {last}.</translation>
    </message>
    <message>
      <source>A smaller model does better on new rows</source>
      <translation>Ein kleineres Modell ist auf neuen Zeilen besser</translation>
    </message>
    <message>
      <source>A step that is compiled by XLA cannot be looked into; its numbers are missing.</source>
      <translation>In einen von XLA kompilierten Schritt lässt sich nicht hineinsehen; seine Zahlen fehlen.</translation>
    </message>
    <message>
      <source>A straight line does better than the model</source>
      <translation>Eine Gerade ist besser als das Modell</translation>
    </message>
    <message>
      <source>A straight-line fit to {rows} of the training rows gets {line_metric} {line_score} on rows that it has not seen ({line_share} of the way to a perfect answer); after training the model gets {metric} {score} on rows that it has ({share}).</source>
      <translation>Eine Gerade durch {rows} der Trainingszeilen erreicht auf Zeilen, die sie nicht gesehen hat, {line_metric} {line_score} ({line_share} des Wegs zu einer perfekten Antwort); das Modell erreicht nach dem Training auf Zeilen, die es gesehen hat, {metric} {score} ({share}).</translation>
    </message>
    <message>
      <source>A sum of squares or absolute values cannot be negative: its factor is {factor}, so it rewards large values instead of restraining them.</source>
      <translation>Eine Summe von Quadraten oder Beträgen kann nicht negativ sein: Ihr Faktor ist {factor}, darum belohnt sie große Werte, statt sie zu zügeln.</translation>
    </message>
    <message>
      <source>A target of shape {shape} cannot be given the shape {wanted}.</source>
      <translation>Ein Zielwert der Form {shape} lässt sich nicht in die Form {wanted} bringen.</translation>
    </message>
    <message>
      <source>A target row has the shape {shape} of an input row, and the model answers {answer}</source>
      <translation>Eine Zeile der Zielwerte hat dieselbe Form {shape} wie eine Zeile der Eingaben, und das Modell antwortet mit der Form {answer}</translation>
    </message>
    <message>
      <source>A target row has the shape {target}, an output row {output}: {what}</source>
      <translation>Eine Zielzeile hat die Form {target}, eine Ausgabezeile {output}: {what!c}</translation>
    </message>
    <message>
      <source>ARFF is not read. Save the rows below @data as .csv, with the attribute names as the first line.</source>
      <translation>ARFF wird nicht gelesen. Speichern Sie die Zeilen unter @data als .csv, mit den Attributnamen als erster Zeile.</translation>
    </message>
    <message>
      <source>Activation</source>
      <translation>Aktivierung</translation>
    </message>
    <message>
      <source>Adam at {rate} without dropout</source>
      <translation>Adam mit Lernrate {rate} ohne Dropout</translation>
    </message>
    <message>
      <source>Add a {activation} to the output</source>
      <translation>An der Ausgabe {activation} ergänzen</translation>
    </message>
    <message>
      <source>Add sigmoid</source>
      <translation>Sigmoid anfügen</translation>
    </message>
    <message>
      <source>Add softmax</source>
      <translation>Softmax anfügen</translation>
    </message>
    <message>
      <source>After the change</source>
      <translation>Nach der Änderung</translation>
    </message>
    <message>
      <source>After the change:</source>
      <translation>Nach der Änderung:</translation>
    </message>
    <message>
      <source>After {steps} no weight of the model has changed by a single bit, though all are trainable: no gradient arrives there. {worth!c}.</source>
      <translation>Über {steps} hat sich kein Gewicht des Modells um ein einziges Bit geändert, obwohl alle trainierbar sind: Dort kommt kein Gradient an. {worth!c}.</translation>
    </message>
    <message>
      <source>After {steps} none of the {weights} weights of {layers} has changed by a single bit, though they are trainable: no gradient arrives there. {worth!c}.</source>
      <translation>Über {steps} hat sich keines der {weights} Gewichte ({layers}) um ein einziges Bit geändert, obwohl sie trainierbar sind: Dort kommt kein Gradient an. {worth!c}.</translation>
    </message>
    <message>
      <source>After {steps} steps from the same weights and batches the loss is {own} in float32 and {other} in float64 (batches differ by {noise}): float32's seven digits do not carry this loss.</source>
      <translation>Nach {steps} Schritten ab denselben Gewichten und mit denselben Batches ist der Verlust in float32 {own} und in float64 {other} (die Batches unterscheiden sich um {noise}): Die sieben Stellen von float32 reichen für diesen Verlust nicht aus.</translation>
    </message>
    <message>
      <source>After {steps} steps from the same weights and batches the loss is {own} in {dtype} and {reference} in float64 (batches differ by {noise})</source>
      <translation>Nach {steps} Schritten mit denselben Gewichten und Batches beträgt der Verlust {own} in {dtype} und {reference} in float64 (die Batches unterscheiden sich um {noise})</translation>
    </message>
    <message>
      <source>After {steps} steps on {rows} rows alone {score} (loss {first} to {last}), and Adam at {rates} rates does no better: something between data, model and loss keeps even two rows from being learned.</source>
      <translation>Nach {steps} Schritten auf nur {rows} Zeilen gilt: {score!c} (Verlust von {first} auf {last}), und Adam ist mit {rates} Lernraten nicht besser: Etwas zwischen Daten, Modell und Verlust verhindert, dass auch nur zwei Zeilen gelernt werden.</translation>
    </message>
    <message>
      <source>All cells are words; the first row is read as a row, not as the header.</source>
      <translation>Alle Zellen sind Wörter; die erste Zeile wird als Datenzeile gelesen, nicht als Kopfzeile.</translation>
    </message>
    <message>
      <source>All cells are words; the first row is read as the header: its words occur nowhere below.</source>
      <translation>Alle Zellen sind Wörter; die erste Zeile wird als Kopfzeile gelesen: Ihre Wörter kommen darunter nirgends vor.</translation>
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
      <source>All {rows} rows are trained on and none is held out, so overfitting cannot be seen.</source>
      <translation>Trainiert wird auf allen {rows} Zeilen, keine ist zurückgehalten; Überanpassung ist so nicht zu sehen.</translation>
    </message>
    <message>
      <source>All {rows} training rows have the target {target}: a constant answer is perfect, so a falling loss says nothing about the inputs.</source>
      <translation>Alle {rows} Trainingszeilen haben den Zielwert {target}: Eine konstante Antwort ist perfekt, ein fallender Verlust sagt also nichts über die Eingaben.</translation>
    </message>
    <message>
      <source>All {total} units of {layers} start with the same weights as the others of their layer and are still equal after {steps} updates: each layer works like one unit.</source>
      <translation>Alle {total} Einheiten ({layers}) beginnen mit denselben Gewichten wie die anderen ihrer Schicht und sind nach {steps} Updates noch gleich: Jede Schicht arbeitet wie eine einzige Einheit.</translation>
    </message>
    <message>
      <source>All {total} units of {layers} start with the same weights as the others of their layer: each layer works like one unit.</source>
      <translation>Alle {total} Einheiten ({layers}) beginnen mit denselben Gewichten wie die anderen ihrer Schicht: Jede Schicht arbeitet wie eine einzige Einheit.</translation>
    </message>
    <message>
      <source>An activation is applied twice</source>
      <translation>Eine Aktivierung wird doppelt angewendet</translation>
    </message>
    <message>
      <source>Another roll of the dice</source>
      <translation>Noch einmal gewürfelt</translation>
    </message>
    <message>
      <source>Answer each label for itself: sigmoid and binary cross-entropy</source>
      <translation>Jedes Label für sich beantworten: Sigmoid und binäre Kreuzentropie</translation>
    </message>
    <message>
      <source>Answer once a row</source>
      <translation>Einmal je Zeile antworten</translation>
    </message>
    <message>
      <source>At least {share} of the targets lie outside {range}, all that {name} can answer (they run from {low} to {high}): those rows stay wrong however long the training.</source>
      <translation>Mindestens {share} der Zielwerte liegen außerhalb dessen, was {name} antworten kann, nämlich {range} (sie reichen von {low} bis {high}): Diese Zeilen bleiben falsch, wie lange auch trainiert wird.</translation>
    </message>
    <message>
      <source>At step {step} {what} in layer {layer}, first in the operation {op}.</source>
      <translation>Bei Schritt {step}: {what!c}, und zwar in Schicht {layer}, zuerst in der Operation {op}.</translation>
    </message>
    <message>
      <source>At step {step} {what} in layer {layer}.</source>
      <translation>Bei Schritt {step}: {what!c}, und zwar in Schicht {layer}.</translation>
    </message>
    <message>
      <source>At step {step} {what}, first in the operation {op}.</source>
      <translation>Bei Schritt {step}: {what!c}, zuerst in der Operation {op}.</translation>
    </message>
    <message>
      <source>At step {step} {what}.</source>
      <translation>Bei Schritt {step}: {what!c}.</translation>
    </message>
    <message>
      <source>At the end:</source>
      <translation>Am Ende:</translation>
    </message>
    <message>
      <source>At the program's rate {rate} the loss is {loss} after {steps} steps from the initial weights ({start} before); at {best} it is {best_loss} on the same batches. Its steps jump over the minimum.</source>
      <translation>Mit der Lernrate {rate} des Programms ist der Verlust nach {steps} Schritten ab den Anfangsgewichten {loss} (vorher {start}); mit {best} ist er auf denselben Batches {best_loss}. Die Schritte springen über das Minimum.</translation>
    </message>
    <message>
      <source>Average over the batch</source>
      <translation>Über den Batch mitteln</translation>
    </message>
    <message>
      <source>Batch size against noise</source>
      <translation>Batch-Größe gegen Rauschen</translation>
    </message>
    <message>
      <source>Batch the dataset by {batch_size} rows.</source>
      <translation>Den Datensatz in Batches von {batch_size} Zeilen teilen.</translation>
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
      <source>Batches of {rows} differ by {noise} in loss while the whole run gained {fall}; with batches of {usual}, {metric} on held-out rows goes from {before} to {after} in a trial.</source>
      <translation>Batches von {rows} unterscheiden sich im Verlust um {noise}, während der ganze Lauf {fall} brachte; mit Batches von {usual} ändert sich in einem Versuch auf zurückgehaltenen Zeilen: {metric} von {before} auf {after}.</translation>
    </message>
    <message>
      <source>Batches of {size} from {rows} rows give {epoch} an epoch and {run} in all; batches of {usual} would give {more} an epoch. {worth!c}.</source>
      <translation>Batches von {size} aus {rows} Zeilen ergeben {epoch} je Epoche und {run} insgesamt; Batches von {usual} ergäben {more} je Epoche. {worth!c}.</translation>
    </message>
    <message>
      <source>Baydin et al.: Automatic differentiation in machine learning, 2018; central differences with two step sizes.</source>
      <translation>Baydin et al.: Automatic differentiation in machine learning, 2018; zentrale Differenzen mit zwei Schrittweiten.</translation>
    </message>
    <message>
      <source>Before training, rows differ by {first} after {first_layer} and by {last} after {last_layer}, {change} times as much: the initial weights blow signals up. {worth!c}.</source>
      <translation>Vor dem Training streuen die Zeilen nach {first_layer} um {first} und nach {last_layer} um {last}, das {change}-Fache: Die Anfangsgewichte lassen Signale explodieren. {worth!c}.</translation>
    </message>
    <message>
      <source>Before training, rows differ by {first} after {first_layer} and by {last} after {last_layer}, {change} times as much: the initial weights put signals out. {worth!c}.</source>
      <translation>Vor dem Training streuen die Zeilen nach {first_layer} um {first} und nach {last_layer} um {last}, das {change}-Fache: Die Anfangsgewichte löschen Signale aus. {worth!c}.</translation>
    </message>
    <message>
      <source>Between {least} and {most} over the legal predictions that were tried.</source>
      <translation>Zwischen {least} und {most} bei den erlaubten Vorhersagen, die erprobt wurden.</translation>
    </message>
    <message>
      <source>Bouthillier et al.: Accounting for variance in machine learning benchmarks, 2021.</source>
      <translation>Bouthillier et al.: Accounting for variance in machine learning benchmarks, 2021.</translation>
    </message>
    <message>
      <source>Bring the validation inputs to the training scale</source>
      <translation>Validierungseingaben auf die Skala des Trainings bringen</translation>
    </message>
    <message>
      <source>By its formula {loss} is never below 0 for legal targets and predictions, so one of them is not legal.</source>
      <translation>Der Formel nach liegt {loss} bei erlaubten Zielwerten und Vorhersagen nie unter 0, also sind die einen oder die anderen nicht erlaubt.</translation>
    </message>
    <message>
      <source>By rule: {titles}.</source>
      <translation>Laut Regel: {titles}.</translation>
    </message>
    <message>
      <source>By rule; no trial has shown it.</source>
      <translation>Laut Regel; kein Versuch hat es gezeigt.</translation>
    </message>
    <message>
      <source>CTC loss</source>
      <translation>CTC-Verlust</translation>
    </message>
    <message>
      <source>Called again it gives the same number.</source>
      <translation>Erneut aufgerufen gibt er dieselbe Zahl.</translation>
    </message>
    <message>
      <source>Called again with the same arguments it gives another number: it draws at random.</source>
      <translation>Mit denselben Argumenten erneut aufgerufen gibt er eine andere Zahl: Er zieht Zufallszahlen.</translation>
    </message>
    <message>
      <source>Can the model learn a handful of rows by heart?</source>
      <translation>Kann das Modell eine Handvoll Zeilen auswendig lernen?</translation>
    </message>
    <message>
      <source>Certain: proven on this patient's own numbers.</source>
      <translation>Gewiss: an den eigenen Zahlen dieses Patienten bewiesen.</translation>
    </message>
    <message>
      <source>Change layer {name} where the script makes it.</source>
      <translation>Schicht {name} dort ändern, wo das Skript sie anlegt.</translation>
    </message>
    <message>
      <source>Change the output layer where the model's class defines it.</source>
      <translation>Die Ausgabeschicht dort ändern, wo die Klasse des Modells sie definiert.</translation>
    </message>
    <message>
      <source>Change the rows where the script prepares them; fit gets them as expressions.</source>
      <translation>Die Zeilen dort ändern, wo das Skript sie aufbereitet; fit bekommt sie als Ausdrücke.</translation>
    </message>
    <message>
      <source>Change the script by hand for: {name}.</source>
      <translation>Das Skript von Hand ändern für: {name}.</translation>
    </message>
    <message>
      <source>Change the sign of the add_loss term in layer '{layer}'</source>
      <translation>Vorzeichen des add_loss-Terms in Schicht '{layer}' ändern</translation>
    </message>
    <message>
      <source>Change {text} where the script makes it.</source>
      <translation>{text} dort ändern, wo das Skript es anlegt.</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Prüfung</translation>
    </message>
    <message>
      <source>Checks</source>
      <translation>Prüfungen</translation>
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
      <source>Class {named}: every row of it is trained to be wrong, for its loss counts as a gain.</source>
      <translation>Klasse {named}: Jede ihrer Zeilen wird auf falsche Antworten trainiert, denn ihr Verlust zählt als Gewinn.</translation>
    </message>
    <message>
      <source>Class {named}: every row of them is trained to be wrong, for its loss counts as a gain.</source>
      <translation>Klasse {named}: Jede Zeile dieser Klassen wird auf falsche Antworten trainiert, denn ihr Verlust zählt als Gewinn.</translation>
    </message>
    <message>
      <source>Class {rare} has {few} labels, class {common} {many} ({ratio} times as many).</source>
      <translation>Klasse {rare} hat {few} Labels, Klasse {common} {many} ({ratio}-mal so viele).</translation>
    </message>
    <message>
      <source>Class {rare} has {few} labels, class {common} {many} ({ratio} times as many); after training {found} % of its labels are found.</source>
      <translation>Klasse {rare} hat {few} Labels, Klasse {common} {many} ({ratio}-mal so viele); nach dem Training werden {found} % der Labels von Klasse {rare} gefunden.</translation>
    </message>
    <message>
      <source>Class {rare} has {few} rows, class {common} {many} ({ratio} times as many).</source>
      <translation>Klasse {rare} hat {few} Zeilen, Klasse {common} {many} ({ratio}-mal so viele).</translation>
    </message>
    <message>
      <source>Class {rare} has {few} rows, class {common} {many} ({ratio} times as many); after training {found} % of its rows are found.</source>
      <translation>Klasse {rare} hat {few} Zeilen, Klasse {common} {many} ({ratio}-mal so viele); nach dem Training werden {found} % der Zeilen von Klasse {rare} gefunden.</translation>
    </message>
    <message>
      <source>Clip the gradient norm at 1</source>
      <translation>Gradientennorm bei 1 begrenzen</translation>
    </message>
    <message>
      <source>Clip the gradient norm at {norm}</source>
      <translation>Gradientennorm bei {norm} begrenzen</translation>
    </message>
    <message>
      <source>Column {large} spreads by {most}, column {small} by {least}: the loss is all but column {large}'s alone.</source>
      <translation>Spalte {large} streut um {most}, Spalte {small} um {least}: Der Verlust ist fast allein der von Spalte {large}.</translation>
    </message>
    <message>
      <source>Columns are read as separated by {ours} ({count} of them); {theirs} would also fit ({other} columns).</source>
      <translation>Als Trennzeichen der Spalten gilt: {ours} ({count} Spalten); auch möglich: {theirs} ({other} Spalten).</translation>
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
      <source>Convolution windows of even size shift the map</source>
      <translation>Faltungsfenster gerader Größe verschieben die Merkmalskarte</translation>
    </message>
    <message>
      <source>Correlation</source>
      <translation>Korrelation</translation>
    </message>
    <message>
      <source>Cure</source>
      <translation>Abhilfe</translation>
    </message>
    <message>
      <source>Cured by 1 fix</source>
      <translation>Durch 1 Abhilfe behoben</translation>
    </message>
    <message>
      <source>Cured by {n} fixes</source>
      <translation>Durch {n} Abhilfen behoben</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Daten</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <source>Dice loss</source>
      <translation>Dice-Verlust</translation>
    </message>
    <message>
      <source>Divide each row by its sum</source>
      <translation>Jede Zeile durch ihre Summe teilen</translation>
    </message>
    <message>
      <source>Divide the learning rate by the batch size of {n}</source>
      <translation>Lernrate durch die Batch-Größe {n} teilen</translation>
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
      <source>Do the labels have anything to do with the inputs?</source>
      <translation>Haben die Labels überhaupt mit den Eingaben zu tun?</translation>
    </message>
    <message>
      <source>Do the rows of a batch agree where to go?</source>
      <translation>Sind sich die Zeilen eines Batches über die Richtung einig?</translation>
    </message>
    <message>
      <source>Does rounding spoil the training?</source>
      <translation>Verdirbt das Runden das Training?</translation>
    </message>
    <message>
      <source>Does the gradient point where the loss really falls?</source>
      <translation>Zeigt der Gradient dorthin, wo der Verlust wirklich fällt?</translation>
    </message>
    <message>
      <source>Does the loss reward right answers?</source>
      <translation>Belohnt der Verlust richtige Antworten?</translation>
    </message>
    <message>
      <source>Does the model use its inputs at all?</source>
      <translation>Benutzt das Modell seine Eingaben überhaupt?</translation>
    </message>
    <message>
      <source>Does the result depend on luck?</source>
      <translation>Hängt das Ergebnis vom Zufall ab?</translation>
    </message>
    <message>
      <source>Draw the weights anew ({initializer})</source>
      <translation>Gewichte neu ziehen ({initializer})</translation>
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
      <source>Drop, sort and shuffle rows of inputs and targets together, before they are taken apart.</source>
      <translation>Zeilen von Eingaben und Zielwerten gemeinsam weglassen, sortieren und mischen, bevor sie getrennt werden.</translation>
    </message>
    <message>
      <source>Dropout and the like, at work only in training, may be part of it.</source>
      <translation>Dropout und Ähnliches, das nur im Training wirkt, kann dazu beitragen.</translation>
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
      <source>Dropout of {rate} leaves {left} of the values at a step: the loss is {with_it} with it and {without} without, on the same rows and weights. {worth!c}.</source>
      <translation>Dropout von {rate} lässt je Schritt {left} der Werte übrig: Der Verlust ist {with_it} mit und {without} ohne Dropout, bei gleichen Zeilen und Gewichten. {worth!c}.</translation>
    </message>
    <message>
      <source>Dropout of {rate} on the output itself leaves {left} of the values at a step: the loss is {with_it} with it and {without} without, on the same rows and weights. {worth!c}.</source>
      <translation>Dropout von {rate} auf der Ausgabe selbst lässt je Schritt {left} der Werte übrig: Der Verlust ist {with_it} mit und {without} ohne Dropout, bei gleichen Zeilen und Gewichten. {worth!c}.</translation>
    </message>
    <message>
      <source>Equal inputs with different labels</source>
      <translation>Gleiche Eingaben mit verschiedenen Labels</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>Errors of one sign count as negative, on {kind} and on other targets.</source>
      <translation>Fehler eines Vorzeichens zählen negativ, hier ({kind}) wie bei anderen Zielwerten.</translation>
    </message>
    <message>
      <source>Every loss, gradient and weight of {steps} steps is finite, which is as far as the time went: nothing overflows.</source>
      <translation>Alle Verluste, Gradienten und Gewichte aus {steps} Schritten sind endlich, weiter reichte die Zeit nicht: Nichts läuft über.</translation>
    </message>
    <message>
      <source>Every loss, gradient and weight of {steps} steps is finite: nothing overflows.</source>
      <translation>Alle Verluste, Gradienten und Gewichte aus {steps} Schritten sind endlich: Nichts läuft über.</translation>
    </message>
    <message>
      <source>Every one of the {count} training rows holds a value that is not finite.</source>
      <translation>Jede der {count} Trainingszeilen enthält einen Wert, der nicht endlich ist.</translation>
    </message>
    <message>
      <source>Every one of the {count} validation rows holds a value that is not finite.</source>
      <translation>Jede der {count} Validierungszeilen enthält einen Wert, der nicht endlich ist.</translation>
    </message>
    <message>
      <source>Every row ends with a delimiter; the empty last column is left out.</source>
      <translation>Jede Zeile endet mit einem Trennzeichen; die leere letzte Spalte wird weggelassen.</translation>
    </message>
    <message>
      <source>Every row says the same epoch: fit was called for one epoch at a time. Read as one run.</source>
      <translation>Jede Zeile nennt dieselbe Epoche: fit wurde für jeweils eine Epoche aufgerufen. Als ein Lauf gelesen.</translation>
    </message>
    <message>
      <source>Every target row holds exactly one of {units} classes, but the {units} sigmoid units answer each for itself: {share} of the predicted rows do not sum to 1.</source>
      <translation>Jede Zeile der Zielwerte enthält genau eine von {units} Klassen, die {units} Sigmoid-Einheiten antworten aber jede für sich: {share} der vorhergesagten Zeilen haben nicht die Summe 1.</translation>
    </message>
    <message>
      <source>Every target row holds exactly one of {units} classes, but the {units} sigmoid units answer each for itself: {share} of the predicted rows do not sum to 1; after training accuracy is {accuracy}.</source>
      <translation>Jede Zeile der Zielwerte enthält genau eine von {units} Klassen, die {units} Sigmoid-Einheiten antworten aber jede für sich: {share} der vorhergesagten Zeilen haben nicht die Summe 1; nach dem Training ist die Genauigkeit {accuracy}.</translation>
    </message>
    <message>
      <source>Every target row holds one of {classes} classes, but the output has {units} units: {loss} cannot compare the rows.</source>
      <translation>Jede Zielzeile enthält eine von {classes} Klassen, aber die Ausgabe hat {units} Einheiten: {loss!c} kann die Zeilen nicht vergleichen.</translation>
    </message>
    <message>
      <source>Examining it means running code from the file. Read it first, then add --trust.</source>
      <translation>Zum Untersuchen muss Code aus der Datei laufen. Lesen Sie ihn zuerst und fügen Sie dann --trust hinzu.</translation>
    </message>
    <message>
      <source>Exchanging targets and predictions changes nothing.</source>
      <translation>Zielwerte und Vorhersagen zu vertauschen ändert nichts.</translation>
    </message>
    <message>
      <source>Expected</source>
      <translation>Erwartet</translation>
    </message>
    <message>
      <source>Explains by rule, not shown in a trial: {titles}.</source>
      <translation>Erklärt laut Regel, in keinem Versuch gezeigt: {titles}.</translation>
    </message>
    <message>
      <source>Explains: {titles} (proved in a trial: its cure cleared {n} of {all}; {sure}).</source>
      <translation>Erklärt: {titles} (im Versuch bewiesen: Die Behandlung beseitigte {n} von {all} Befunden; {sure}).</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Nicht bestanden</translation>
    </message>
    <message>
      <source>Failed when a measurement on the loss alone finds a fault: it is not lowest at the target, has the wrong sign, no gradient, or no number; passed otherwise.</source>
      <translation>Nicht bestanden, wenn eine Messung am Verlust allein einen Fehler findet: Er ist nicht beim Zielwert am niedrigsten, hat das falsche Vorzeichen, keinen Gradienten oder ist keine Zahl; sonst bestanden.</translation>
    </message>
    <message>
      <source>Failed when the same steps end lower in float64 by more than three times the batch noise and by more than 5 %, or stay finite only there; passed when both end within that.</source>
      <translation>Nicht bestanden, wenn dieselben Schritte in float64 um mehr als das Dreifache des Batch-Rauschens und um mehr als 5 % niedriger enden oder nur dort endlich bleiben; bestanden, wenn beide Enden näher beieinander liegen.</translation>
    </message>
    <message>
      <source>Feature maps shrink to one pixel before the last convolutions</source>
      <translation>Merkmalskarten schrumpfen vor den letzten Faltungen auf ein Pixel</translation>
    </message>
    <message>
      <source>Feed it one shape.</source>
      <translation>Übergeben Sie ihm beide in derselben Form.</translation>
    </message>
    <message>
      <source>Figures of the script are saved in {folder}.</source>
      <translation>Die Bilder des Skripts werden in {folder} gespeichert.</translation>
    </message>
    <message>
      <source>Fill the gaps with each column's mean</source>
      <translation>Lücken mit dem Mittel der Spalte füllen</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Befunde</translation>
    </message>
    <message>
      <source>First value that is not a number</source>
      <translation>Der erste Wert, der keine Zahl ist</translation>
    </message>
    <message>
      <source>Fit {n} of the script runs as it is; {wanted} is next.</source>
      <translation>Fit {n} des Skripts läuft, wie es ist; untersucht wird Fit {wanted}.</translation>
    </message>
    <message>
      <source>For a loss L to teach anything, argmin over p of E[L(y, p)] must be at p = y (or at the quantity of y's distribution that is wanted); here p = y is the maximum on every way tried.</source>
      <translation>Damit ein Verlust L etwas lehrt, muss argmin über p von E[L(y, p)] bei p = y liegen (oder bei der gesuchten Größe der Verteilung von y); hier ist p = y auf jedem geprüften Weg das Maximum.</translation>
    </message>
    <message>
      <source>For experts</source>
      <translation>Für Fachleute</translation>
    </message>
    <message>
      <source>For p = sigmoid(z), d(p - y)^2/dz = 2 (p - y) p (1 - p) goes to 0 as p goes to the wrong end; for cross-entropy the derivative is p - y.</source>
      <translation>Für p = sigmoid(z) geht d(p - y)^2/dz = 2 (p - y) p (1 - p) gegen 0, wenn p ans falsche Ende geht; bei der Kreuzentropie ist die Ableitung p - y.</translation>
    </message>
    <message>
      <source>For some weights of each layer the slope is measured by moving the weight a little both ways. Failed when a smooth slope differs from the gradient by more than 1 % of it and far beyond rounding; passed when none does.</source>
      <translation>Für einige Gewichte jeder Schicht wird die Steigung gemessen, indem das Gewicht ein wenig in beide Richtungen bewegt wird. Nicht bestanden, wenn eine glatte Steigung um mehr als 1 % und weit mehr, als Runden erklärt, vom Gradienten abweicht; bestanden, wenn keine das tut.</translation>
    </message>
    <message>
      <source>For this loss no prediction equals a target, as with likelihoods of densities, policy gradients and losses on embeddings: a negative value is legitimate there.</source>
      <translation>Bei diesem Verlust gleicht keine Vorhersage einem Zielwert, wie bei Likelihoods von Dichten, Policy-Gradienten und Verlusten auf Embeddings: Dort ist ein negativer Wert in Ordnung.</translation>
    </message>
    <message>
      <source>For which targets it is made cannot be told: it does not use them, or no prediction equals a target. Nothing speaks against it.</source>
      <translation>Für welche Zielwerte er gemacht ist, lässt sich nicht sagen: Er benutzt sie nicht, oder keine Vorhersage gleicht einem Zielwert. Nichts spricht gegen ihn.</translation>
    </message>
    <message>
      <source>For {count} of {total} weights the gradient is not the slope of the loss: in {variable} it says {gradient}, moving the weight gives {slope}. Training goes astray there, unless the program stops or replaces that gradient on purpose ({names}).</source>
      <translation>Für {count} von {total} Gewichten ist der Gradient nicht die Steigung des Verlusts: In {variable} ist er {gradient}, das Bewegen des Gewichts ergibt {slope}. Das Training geht dort in die Irre, es sei denn, das Programm stoppt oder ersetzt diesen Gradienten mit Absicht ({names}).</translation>
    </message>
    <message>
      <source>For {count} weights in {arrays} weight arrays the gradient equals the slope measured by moving the weight; the median differs by {share} of it.</source>
      <translation>Für {count} Gewichte in {arrays} Gewichts-Arrays gleicht der Gradient der Steigung, die durch Bewegen des Gewichts gemessen wurde; die relative Abweichung beträgt im Median {share}.</translation>
    </message>
    <message>
      <source>For |y - p| / (|y| + c) a row's weight is 1 / (|y| + c): with c far below the targets' spread the rows with |y| near 0 dominate the sum and its gradient.</source>
      <translation>Bei |y - p| / (|y| + c) ist das Gewicht einer Zeile 1 / (|y| + c): Ist c viel kleiner als die Streuung der Zielwerte, beherrschen die Zeilen mit |y| nahe 0 die Summe und ihren Gradienten.</translation>
    </message>
    <message>
      <source>Four rows give the loss of all 16 pairs: every target against every prediction.</source>
      <translation>Vier Zeilen geben den Verlust aller 16 Paare: jeder Zielwert gegen jede Vorhersage.</translation>
    </message>
    <message>
      <source>From gradients on two batch sizes: the noise scale is the batch size at which signal and noise are equal. Passed when it is measured and a batch is at least 1 % signal; failed when an untrained model's batches are less than that.</source>
      <translation>Aus Gradienten bei zwei Batch-Größen: Die Rauschskala ist die Batch-Größe, bei der Signal und Rauschen gleich sind. Bestanden, wenn sie gemessen ist und ein Batch mindestens 1 % Signal enthält; nicht bestanden, wenn es bei einem untrainierten Modell weniger ist.</translation>
    </message>
    <message>
      <source>From {seeds} seeds the {metric} on {rows} rows is {scores} (after the program's own {steps} steps: {before}), {no_skill} without any skill</source>
      <translation>{seeds} Startwerte ergeben auf {rows} Zeilen {scores} ({metric!c}; nach den {steps} Schritten des Programms selbst {before}; ohne Können {no_skill})</translation>
    </message>
    <message>
      <source>From {seeds} seeds the {metric} on {rows} rows is {scores}, {no_skill} without any skill</source>
      <translation>{seeds} Startwerte ergeben auf {rows} Zeilen {scores} ({metric!c}; ohne Können {no_skill})</translation>
    </message>
    <message>
      <source>Give both classes a label of 0 or 1</source>
      <translation>Den beiden Klassen die Labels 0 und 1 geben</translation>
    </message>
    <message>
      <source>Give compile one loss for each output, and change that of output {output}.</source>
      <translation>compile für jede Ausgabe einen Verlust geben und den der Ausgabe {output} ändern.</translation>
    </message>
    <message>
      <source>Give compile the loss; it has none as an argument of its own.</source>
      <translation>compile den Verlust geben; es hat keinen als eigenes Argument.</translation>
    </message>
    <message>
      <source>Give it {width} units</source>
      <translation>Ihr {width} Einheiten geben</translation>
    </message>
    <message>
      <source>Give narrow hidden layers {n} units</source>
      <translation>Schmalen verborgenen Schichten {n} Einheiten geben</translation>
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
      <source>Give the loss in compile the argument from_logits={from_logits}.</source>
      <translation>Dem Verlust in compile das Argument from_logits={from_logits} geben.</translation>
    </message>
    <message>
      <source>Give the loss {name} in compile the argument from_logits=True.</source>
      <translation>Dem Verlust {name} in compile das Argument from_logits=True geben.</translation>
    </message>
    <message>
      <source>Give the optimizer the argument {keyword}={text}.</source>
      <translation>Dem Optimierer das Argument {keyword}={text} geben.</translation>
    </message>
    <message>
      <source>Give the output layer {units} units.</source>
      <translation>Der Ausgabeschicht {units} Einheiten geben.</translation>
    </message>
    <message>
      <source>Give the penalty the opposite sign</source>
      <translation>Vorzeichen der Strafe umkehren</translation>
    </message>
    <message>
      <source>Give the targets the shape {shape}</source>
      <translation>Den Zielwerten die Form {shape} geben</translation>
    </message>
    <message>
      <source>Give the {count} values their class numbers back</source>
      <translation>Den {count} Werten ihre Klassennummern zurückgeben</translation>
    </message>
    <message>
      <source>Give them ReLU</source>
      <translation>ReLU in diesen Schichten verwenden</translation>
    </message>
    <message>
      <source>Give them to fit as class_weight</source>
      <translation>Als class_weight an fit übergeben</translation>
    </message>
    <message>
      <source>Goldberg: What every computer scientist should know about floating-point arithmetic, 1991.</source>
      <translation>Goldberg: What every computer scientist should know about floating-point arithmetic, 1991.</translation>
    </message>
    <message>
      <source>Goodfellow, Bengio, Courville: Deep learning, 2016, section 6.2 (what a loss must do).</source>
      <translation>Goodfellow, Bengio, Courville: Deep learning, 2016, Abschnitt 6.2 (was ein Verlust leisten muss).</translation>
    </message>
    <message>
      <source>Gradient check</source>
      <translation>Gradientenprüfung</translation>
    </message>
    <message>
      <source>Gradient descent on a quadratic diverges once the rate exceeds 2 over its largest curvature.</source>
      <translation>Gradientenabstieg auf einer quadratischen Funktion divergiert, sobald die Lernrate 2 durch ihre größte Krümmung übersteigt.</translation>
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
      <source>Healthy</source>
      <translation>Gesund</translation>
    </message>
    <message>
      <source>Healthy: as far as curves alone can tell, {checks} passed and nothing was found that hurts.</source>
      <translation>Gesund: {checks} bestanden, und es wurde nichts gefunden, was schadet, soweit Kurven allein es zeigen können.</translation>
    </message>
    <message>
      <source>Healthy: as far as data alone can tell, {checks} passed and nothing was found that hurts.</source>
      <translation>Gesund: {checks} bestanden, und es wurde nichts gefunden, was schadet, soweit Daten allein es zeigen können.</translation>
    </message>
    <message>
      <source>Healthy: {checks} passed and nothing was found that hurts.</source>
      <translation>Gesund: {checks} bestanden, und es wurde nichts gefunden, was schadet.</translation>
    </message>
    <message>
      <source>Helps against overflow, not against NaN in the data.</source>
      <translation>Hilft gegen Überlauf, nicht gegen NaN in den Daten.</translation>
    </message>
    <message>
      <source>Hidden layers are linear</source>
      <translation>Verborgene Schichten sind linear</translation>
    </message>
    <message>
      <source>Higham: Accuracy and stability of numerical algorithms, 2002.</source>
      <translation>Higham: Accuracy and stability of numerical algorithms, 2002.</translation>
    </message>
    <message>
      <source>Hint</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <source>Hold out 20 % of the rows</source>
      <translation>20 % der Zeilen zurückhalten</translation>
    </message>
    <message>
      <source>How it is proven</source>
      <translation>Wie es bewiesen wird</translation>
    </message>
    <message>
      <source>How sure</source>
      <translation>Wie sicher</translation>
    </message>
    <message>
      <source>How sure is not known.</source>
      <translation>Wie sicher, ist nicht bekannt.</translation>
    </message>
    <message>
      <source>How to reproduce</source>
      <translation>So lässt es sich wiederholen</translation>
    </message>
    <message>
      <source>Huber loss</source>
      <translation>Huber-Verlust</translation>
    </message>
    <message>
      <source>If the targets are numbers to be predicted and no classes.</source>
      <translation>Wenn die Zielwerte vorherzusagende Zahlen sind und keine Klassen.</translation>
    </message>
    <message>
      <source>Images come with channels first, the model takes them last</source>
      <translation>Die Bilder haben die Kanäle vorn, das Modell erwartet sie hinten</translation>
    </message>
    <message>
      <source>In float16 it is not a finite number for ordinary predictions.</source>
      <translation>In float16 ist er bei gewöhnlichen Vorhersagen keine endliche Zahl.</translation>
    </message>
    <message>
      <source>In one sentence</source>
      <translation>In einem Satz</translation>
    </message>
    <message>
      <source>In the second half of {epochs} epochs the validation loss is {below} % below the training loss ({validation} against {training} at the end). Dropout, augmentation or penalties in training explain that; if there are none, look for rows on both sides.</source>
      <translation>In der zweiten Hälfte von {epochs} Epochen liegt der Validierungsverlust {below} % unter dem Trainingsverlust (am Ende {validation} gegen {training}). Dropout, Augmentierung oder Strafen im Training erklären das; gibt es keine, suchen Sie Zeilen, die auf beiden Seiten stehen.</translation>
    </message>
    <message>
      <source>In the time every arm trained {share} of its plan.</source>
      <translation>In der Zeit trainierte jeder Arm {share} seines Plans.</translation>
    </message>
    <message>
      <source>In {dtype} the loss is {loss} after {steps} steps, in float32 {reference}, from the same weights and batches ({start} before); {lost} of the gradient is rounded to zero and {overflow} of the answers overflow.</source>
      <translation>In {dtype} ist der Verlust nach {steps} Schritten {loss}, in float32 {reference}, ab denselben Gewichten und mit denselben Batches (vorher {start}); {lost} des Gradienten werden zu null gerundet, und {overflow} der Antworten laufen über.</translation>
    </message>
    <message>
      <source>In {steps} steps all is finite; the run went wrong at step {step}: give it more time.</source>
      <translation>In {steps} Schritten ist alles endlich; im Lauf ging es bei Schritt {step} schief: Geben Sie dem Test mehr Zeit.</translation>
    </message>
    <message>
      <source>In {steps} steps from the initial weights the loss falls by {own_gain} at the program's rate {rate} and by {gain} at {best}; in the run, {worth}.</source>
      <translation>In {steps} Schritten ab den Anfangsgewichten fällt der Verlust mit der Lernrate {rate} des Programms um {own_gain} und mit {best} um {gain}; im Lauf ({worth}).</translation>
    </message>
    <message>
      <source>In {steps} steps from the initial weights the loss goes from {start} to {own_loss} at the program's rate {own} and to {best_loss} at {best}</source>
      <translation>In {steps} Schritten von den Anfangsgewichten aus geht der Verlust mit der Lernrate {own} des Programms von {start} auf {own_loss} und mit {best} auf {best_loss}</translation>
    </message>
    <message>
      <source>In {steps} steps the loss went from {start} to {end}, and it still creeps down by {fall} a run as long as this: five more such runs would not halve it. {worth!c}.</source>
      <translation>In {steps} Schritten ging der Verlust von {start} auf {end}, und er sinkt nur noch um {fall} je Lauf dieser Länge: Fünf weitere solche Läufe würden ihn nicht halbieren. {worth!c}.</translation>
    </message>
    <message>
      <source>Initial weights are badly scaled</source>
      <translation>Die Anfangsgewichte sind schlecht skaliert</translation>
    </message>
    <message>
      <source>Input {input} holds fractions from {minimum} to {maximum} and feeds an Embedding, which cuts them to whole ids {first} to {last}: what lies behind the point is lost.</source>
      <translation>Eingabe {input} enthält gebrochene Zahlen von {minimum} bis {maximum} und geht in ein Embedding, das sie zu ganzen Nummern von {first} bis {last} abschneidet: Die Nachkommastellen gehen verloren.</translation>
    </message>
    <message>
      <source>Input {input} is an array of {dtype}; its layers compute with numbers, so it cannot be used.</source>
      <translation>Eingabe {input} ist ein Array vom Typ {dtype}; ihre Schichten rechnen mit Zahlen, daher ist sie nicht verwendbar.</translation>
    </message>
    <message>
      <source>Input {input} runs from {minimum} to {maximum} (mean {mean}, spread of features {low} to {high}) and meets the first weights unscaled, which are made for values around 1</source>
      <translation>Eingabe {input} reicht von {minimum} bis {maximum} (Mittel {mean}, Streuung der Merkmale {low} bis {high}) und trifft unskaliert auf die ersten Gewichte, die für Werte um 1 gemacht sind</translation>
    </message>
    <message>
      <source>Inputs and targets differ in length: {least} and {most} rows.</source>
      <translation>Eingaben und Zielwerte sind verschieden lang: {least} und {most} Zeilen.</translation>
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
      <source>Inputs set to zero</source>
      <translation>Eingaben auf null gesetzt</translation>
    </message>
    <message>
      <source>Is the learning rate in the range that works?</source>
      <translation>Liegt die Lernrate in einem brauchbaren Bereich?</translation>
    </message>
    <message>
      <source>It answers with one number a row, {shape}; their mean is the loss.</source>
      <translation>Er antwortet mit einer Zahl je Zeile, {shape}; ihr Mittel ist der Verlust.</translation>
    </message>
    <message>
      <source>It answers with one number for each value, {shape}; their mean is the loss.</source>
      <translation>Er antwortet mit einer Zahl für jeden Wert, {shape}; ihr Mittel ist der Verlust.</translation>
    </message>
    <message>
      <source>It answers with one number for the whole batch.</source>
      <translation>Er antwortet mit einer Zahl für den ganzen Batch.</translation>
    </message>
    <message>
      <source>It answers with the shape {shape} for {count} rows; the mean of it is the loss.</source>
      <translation>Er antwortet bei {count} Zeilen mit der Form {shape}; das Mittel davon ist der Verlust.</translation>
    </message>
    <message>
      <source>It began at {start}. Unless the weights of the best epoch were restored (EarlyStopping), what was kept is worse.</source>
      <translation>Er begann bei {start}. Wenn nicht die Gewichte der besten Epoche wiederhergestellt wurden (EarlyStopping), ist das behaltene Modell schlechter.</translation>
    </message>
    <message>
      <source>It cannot be called in float16.</source>
      <translation>In float16 lässt er sich nicht aufrufen.</translation>
    </message>
    <message>
      <source>It cannot be measured here: {reason}.</source>
      <translation>Hier lässt es sich nicht messen: {reason!c}.</translation>
    </message>
    <message>
      <source>It cannot be measured here: {sentence}</source>
      <translation>Hier lässt es sich nicht messen: {sentence!c}</translation>
    </message>
    <message>
      <source>It defines nothing.</source>
      <translation>Die Datei definiert nichts.</translation>
    </message>
    <message>
      <source>It does not use the targets at all; what it may be is for its author to say.</source>
      <translation>Er benutzt die Zielwerte gar nicht; welche Werte er haben darf, weiß nur sein Autor.</translation>
    </message>
    <message>
      <source>It falls to {lowest} at {where}, below {value} at the target.</source>
      <translation>Er fällt auf {lowest} ({where}), unter {value} am Zielwert.</translation>
    </message>
    <message>
      <source>It falls to {lowest}: below zero for wrong predictions.</source>
      <translation>Er fällt auf {lowest}: unter null bei falschen Vorhersagen.</translation>
    </message>
    <message>
      <source>It falls to {lowest}: negative by its nature, so its sign means nothing.</source>
      <translation>Er fällt auf {lowest}: Er ist von Natur aus negativ, sein Vorzeichen bedeutet also nichts.</translation>
    </message>
    <message>
      <source>It follows no known loss closely; nearest is {loss} ({correlation}).</source>
      <translation>Er folgt keinem bekannten Verlust eng; am nächsten kommt: {loss} ({correlation}).</translation>
    </message>
    <message>
      <source>It has no gradient at any prediction that was tried.</source>
      <translation>Er hat bei keiner erprobten Vorhersage einen Gradienten.</translation>
    </message>
    <message>
      <source>It has {names} and {n} more.</source>
      <translation>Vorhanden: {names} und {n} weitere.</translation>
    </message>
    <message>
      <source>It has {names}.</source>
      <translation>Vorhanden: {names}.</translation>
    </message>
    <message>
      <source>It is a {loss}, which is never below 0 for legal targets and predictions.</source>
      <translation>Er ist ein bekannter Verlust ({loss}), der bei erlaubten Zielwerten und Vorhersagen nie unter 0 liegt.</translation>
    </message>
    <message>
      <source>It is close to minus {loss}: correlation {correlation} over 40 random predictions.</source>
      <translation>Er kommt dem Negativen eines bekannten Verlusts nahe: minus {loss} (Korrelation {correlation} über 40 zufällige Vorhersagen).</translation>
    </message>
    <message>
      <source>It is close to {loss}: correlation {correlation} over 40 random predictions.</source>
      <translation>Er kommt einem bekannten Verlust nahe: {loss} (Korrelation {correlation} über 40 zufällige Vorhersagen).</translation>
    </message>
    <message>
      <source>It is finite for predictions {kinds}.</source>
      <translation>Er ist endlich bei Vorhersagen {kinds}.</translation>
    </message>
    <message>
      <source>It is finite in float16.</source>
      <translation>In float16 ist er endlich.</translation>
    </message>
    <message>
      <source>It is linear in the predictions, as a critic's loss (Wasserstein) or a signed distance is: it has no lowest value by design.</source>
      <translation>Er ist linear in den Vorhersagen wie der Verlust eines Kritikers (Wasserstein) oder ein Abstand mit Vorzeichen: Er hat mit Absicht keinen niedrigsten Wert.</translation>
    </message>
    <message>
      <source>It is lowest at right predictions for {kind}.</source>
      <translation>Am niedrigsten ist er bei richtigen Vorhersagen für diese Zielwerte: {kind}.</translation>
    </message>
    <message>
      <source>It is lowest, {value}, where predictions equal the targets, so the sign means nothing: a constant offset, or minus a score such as the Dice coefficient.</source>
      <translation>Er ist mit {value} am niedrigsten, wo die Vorhersagen gleich den Zielwerten sind, darum bedeutet das Vorzeichen nichts: ein konstanter Versatz oder eine negierte Wertung wie der Dice-Koeffizient.</translation>
    </message>
    <message>
      <source>It is lowest, {value}, where predictions equal the targets.</source>
      <translation>Am niedrigsten, {value}, ist er dort, wo die Vorhersagen gleich den Zielwerten sind.</translation>
    </message>
    <message>
      <source>It is meant for {kind}, and lowest where predictions are wrong.</source>
      <translation>Er ist für diese Zielwerte gedacht: {kind}; am niedrigsten ist er, wo die Vorhersagen falsch sind.</translation>
    </message>
    <message>
      <source>It is not a finite number for predictions {kinds}.</source>
      <translation>Er ist keine endliche Zahl bei Vorhersagen {kinds}.</translation>
    </message>
    <message>
      <source>It is not made for these targets, it seems.</source>
      <translation>Für diese Zielwerte ist er anscheinend nicht gemacht.</translation>
    </message>
    <message>
      <source>It is the accuracy: a measure where larger is better, without a gradient.</source>
      <translation>Es ist die Genauigkeit: ein Maß, bei dem größer besser ist, ohne Gradienten.</translation>
    </message>
    <message>
      <source>It is {multiple} (correlation {correlation}).</source>
      <translation>Er entspricht: {multiple} (Korrelation {correlation}).</translation>
    </message>
    <message>
      <source>It is {multiple} plus {constant} (correlation {correlation}).</source>
      <translation>Er entspricht: {multiple} plus {constant} (Korrelation {correlation}).</translation>
    </message>
    <message>
      <source>It is {value} at the targets and {lowest} at {where}.</source>
      <translation>An den Zielwerten ist er {value}; am niedrigsten ist er mit {lowest} ({where}).</translation>
    </message>
    <message>
      <source>It never was below zero.</source>
      <translation>Er lag nie unter null.</translation>
    </message>
    <message>
      <source>It stays bounded when the weights grow, as an entropy bonus or a likelihood term does: negative by its nature.</source>
      <translation>Er bleibt beschränkt, wenn die Gewichte wachsen, wie ein Entropiebonus oder ein Likelihood-Term: von Natur aus negativ.</translation>
    </message>
    <message>
      <source>It takes none of the usual kinds of targets; it takes {kind}.</source>
      <translation>Er nimmt keine der üblichen Arten von Zielwerten an, wohl aber diese: {kind}.</translation>
    </message>
    <message>
      <source>It takes {count} of {total} kinds of targets.</source>
      <translation>Er nimmt {count} von {total} Arten von Zielwerten an.</translation>
    </message>
    <message>
      <source>It takes {kind}: no prediction equals a target there, so where it is lowest says nothing about it.</source>
      <translation>Er nimmt diese Zielwerte an: {kind}. Keine Vorhersage gleicht dort einem Zielwert; wo er am niedrigsten ist, sagt also nichts über ihn.</translation>
    </message>
    <message>
      <source>It was stopped before it was done.</source>
      <translation>Es wurde gestoppt, bevor es fertig war.</translation>
    </message>
    <message>
      <source>Its accuracy did not fall meanwhile ({score} at the end): it errs no more often, but surer.</source>
      <translation>Die Genauigkeit ist dabei nicht gesunken ({score} am Ende): Das Modell irrt sich nicht öfter, aber mit größerer Sicherheit.</translation>
    </message>
    <message>
      <source>Its answers cannot be compared with the targets.</source>
      <translation>Seine Antworten lassen sich nicht mit den Zielwerten vergleichen.</translation>
    </message>
    <message>
      <source>Its cure "{title}"</source>
      <translation>Seine Abhilfe "{title}"</translation>
    </message>
    <message>
      <source>Its first argument is named as the predictions, but Keras passes the targets first.</source>
      <translation>Sein erstes Argument heißt wie die Vorhersagen, Keras übergibt aber zuerst die Zielwerte.</translation>
    </message>
    <message>
      <source>Its gradient agrees with finite differences to {share}.</source>
      <translation>Sein Gradient stimmt mit Differenzenquotienten bis auf {share} überein.</translation>
    </message>
    <message>
      <source>Its gradient is {share} away from finite differences: a replaced gradient, or a kink.</source>
      <translation>Sein Gradient weicht um {share} von Differenzenquotienten ab: ein ersetzter Gradient oder ein Knick.</translation>
    </message>
    <message>
      <source>Its lowest value lies beside the targets, as that of densities, log links, margins and contrastive losses.</source>
      <translation>Sein niedrigster Wert liegt neben den Zielwerten wie bei Dichten, Log-Links, Margin-Verlusten und kontrastiven Verlusten.</translation>
    </message>
    <message>
      <source>Its own error</source>
      <translation>Der eigene Fehler</translation>
    </message>
    <message>
      <source>Its targets are choices times rewards of both signs, as policy gradients use them: a negative value is legitimate there.</source>
      <translation>Seine Zielwerte sind Entscheidungen mal Belohnungen beider Vorzeichen, wie Policy-Gradienten sie benutzen: Dort ist ein negativer Wert in Ordnung.</translation>
    </message>
    <message>
      <source>Its value is zero there, so a doubled batch tells nothing.</source>
      <translation>Sein Wert ist dort null; ein verdoppelter Batch sagt also nichts.</translation>
    </message>
    <message>
      <source>Its {term} adds {value}, from {count} of {total} rows.</source>
      <translation>Einer seiner Teile, {term}, trägt {value} bei, aus {count} von {total} Zeilen.</translation>
    </message>
    <message>
      <source>Its {term} adds {value}.</source>
      <translation>Einer seiner Teile, {term}, trägt {value} bei.</translation>
    </message>
    <message>
      <source>Karpathy: A recipe for training neural networks, 2019 (input-independent baseline).</source>
      <translation>Karpathy: A recipe for training neural networks, 2019 (Vergleich ohne Eingaben).</translation>
    </message>
    <message>
      <source>Karpathy: A recipe for training neural networks, 2019 (overfit one batch).</source>
      <translation>Karpathy: A recipe for training neural networks, 2019 (einen Batch auswendig lernen).</translation>
    </message>
    <message>
      <source>Keep -1 and 1, use hinge loss with a tanh head</source>
      <translation>-1 und 1 behalten, Hinge-Verlust mit tanh-Ausgabe verwenden</translation>
    </message>
    <message>
      <source>Keep from_logits=True and make the head linear</source>
      <translation>from_logits=True behalten, Ausgabe linear machen</translation>
    </message>
    <message>
      <source>Keep one {activation}</source>
      <translation>Nur einmal {activation} anwenden</translation>
    </message>
    <message>
      <source>Keras and TensorFlow</source>
      <translation>Keras und TensorFlow</translation>
    </message>
    <message>
      <source>Keras brings both to one shape for a function.</source>
      <translation>Bei einer Funktion bringt Keras beide auf dieselbe Form.</translation>
    </message>
    <message>
      <source>Keras cannot add the {dtype} weight penalty of layer '{layer}' to a float32 loss; mixed_{dtype} keeps the weights in float32.</source>
      <translation>Keras kann die Gewichtsstrafe in {dtype} der Schicht '{layer}' nicht zu einem Verlust in float32 addieren; mixed_{dtype} lässt die Gewichte in float32.</translation>
    </message>
    <message>
      <source>Keras clips predictions to [1e-7, 1 - 1e-7] before the logarithm, and divides rows of a categorical loss by their sum; outside the interval the derivative is 0.</source>
      <translation>Keras begrenzt Vorhersagen vor dem Logarithmus auf [1e-7, 1 - 1e-7] und teilt bei einem kategorialen Verlust die Zeilen durch ihre Summe; außerhalb des Intervalls ist die Ableitung 0.</translation>
    </message>
    <message>
      <source>Keras does not know the loss {loss}</source>
      <translation>Keras kennt den Verlust {loss} nicht</translation>
    </message>
    <message>
      <source>Keras has no activation named '{activation}'.</source>
      <translation>Keras hat keine Aktivierung namens '{activation}'.</translation>
    </message>
    <message>
      <source>Keras has no loss named '{loss}'.</source>
      <translation>Keras hat keinen Verlust namens '{loss}'.</translation>
    </message>
    <message>
      <source>Keras has no optimizer named '{optimizer}'.</source>
      <translation>Keras hat keinen Optimierer namens '{optimizer}'.</translation>
    </message>
    <message>
      <source>Keras printed a loss of {printed} for the last epoch; under the weights it ended with the loss is {true}. The printed number is the mean over {count} batches whose true losses run from {first} to {last}.</source>
      <translation>Keras gab für die letzte Epoche einen Verlust von {printed} aus; mit den Gewichten an ihrem Ende ist der Verlust {true}. Die ausgegebene Zahl ist das Mittel über {count} Batches, deren wahre Verluste von {first} bis {last} reichen.</translation>
    </message>
    <message>
      <source>Keras refuses to compile that: {error}</source>
      <translation>Keras weigert sich, das zu kompilieren: {error}</translation>
    </message>
    <message>
      <source>Keras refuses: '{message}'.</source>
      <translation>Keras weist das zurück: '{message}'.</translation>
    </message>
    <message>
      <source>Keras takes class weights for programs with one output only.</source>
      <translation>Keras nimmt Klassengewichte nur bei Programmen mit einer einzigen Ausgabe.</translation>
    </message>
    <message>
      <source>Keras trains on the numbers behind the {activation}, but the answers are no probabilities of one class</source>
      <translation>Keras trainiert auf den Zahlen vor der Aktivierung {activation}, die Antworten sind aber keine Wahrscheinlichkeiten einer einzigen Klasse</translation>
    </message>
    <message>
      <source>Keras' cosine similarity runs from -1 (same direction, the best) to 1</source>
      <translation>Die Kosinusähnlichkeit von Keras reicht von -1 (gleiche Richtung, der beste Wert) bis 1</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Known loss beside it</source>
      <translation>Bekannter Verlust daneben</translation>
    </message>
    <message>
      <source>Kullback-Leibler divergence</source>
      <translation>Kullback-Leibler-Divergenz</translation>
    </message>
    <message>
      <source>L = p - y*log(p + 1e-7): log of a negative number is NaN.</source>
      <translation>L = p - y*log(p + 1e-7): Der Logarithmus einer negativen Zahl ist NaN.</translation>
    </message>
    <message>
      <source>L(B + B) = 2 L(B) is homogeneity of degree 1 in the batch: a sum. A mean has degree 0.</source>
      <translation>L(B + B) = 2 L(B) heißt homogen vom Grad 1 im Batch: eine Summe. Ein Mittel hat Grad 0.</translation>
    </message>
    <message>
      <source>L2 norm</source>
      <translation>L2-Norm</translation>
    </message>
    <message>
      <source>Lab tests</source>
      <translation>Labortests</translation>
    </message>
    <message>
      <source>Labels outside what the loss is defined for</source>
      <translation>Labels außerhalb dessen, wofür der Verlust definiert ist</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>Schicht</translation>
    </message>
    <message>
      <source>Layer '{layer}' ({kind}) cannot be left out: others rest on it.</source>
      <translation>Schicht '{layer}' ({kind}) lässt sich nicht weglassen: Andere bauen auf ihr auf.</translation>
    </message>
    <message>
      <source>Layer '{layer}' ({kind}) cannot have {units} units.</source>
      <translation>Schicht '{layer}' ({kind}) kann nicht {units} Einheiten haben.</translation>
    </message>
    <message>
      <source>Layer '{layer}' ({kind}) has no activation.</source>
      <translation>Schicht '{layer}' ({kind}) hat keine Aktivierung.</translation>
    </message>
    <message>
      <source>Layer '{layer}' ({kind}) has no bias to leave out.</source>
      <translation>Schicht '{layer}' ({kind}) hat keinen Bias, der sich weglassen ließe.</translation>
    </message>
    <message>
      <source>Layer '{layer}' ({kind}) has no dropout rate.</source>
      <translation>Schicht '{layer}' ({kind}) hat keine Dropout-Rate.</translation>
    </message>
    <message>
      <source>Layer '{layer}' ({kind}) has no get_config, so Keras cannot copy it.</source>
      <translation>Schicht '{layer}' ({kind}) hat kein get_config, daher kann Keras sie nicht kopieren.</translation>
    </message>
    <message>
      <source>Layer '{layer}' ({kind}) has no window of {count} lengths.</source>
      <translation>Schicht '{layer}' ({kind}) hat kein Fenster mit {count} Längen.</translation>
    </message>
    <message>
      <source>Layer '{layer}' cannot stand behind itself.</source>
      <translation>Schicht '{layer}' kann nicht hinter sich selbst stehen.</translation>
    </message>
    <message>
      <source>Layer '{layer}' computes the answer itself; change it in the code.</source>
      <translation>Schicht '{layer}' berechnet die Antwort selbst; ändern Sie sie im Code.</translation>
    </message>
    <message>
      <source>Layer '{layer}' has no kernel to draw anew.</source>
      <translation>Schicht '{layer}' hat keinen Kernel, der sich neu ziehen ließe.</translation>
    </message>
    <message>
      <source>Layer '{name}' answers at all its steps; with return_sequences=False there, or a pooling layer behind it, a row has one answer.</source>
      <translation>Schicht '{name}' antwortet bei jedem ihrer Schritte; mit return_sequences=False dort oder einer Pooling-Schicht dahinter hat eine Zeile eine Antwort.</translation>
    </message>
    <message>
      <source>Layer '{name}' answers at all {steps} steps; with return_sequences=False there, or a pooling layer behind it, a row has one answer.</source>
      <translation>Schicht '{name}' antwortet bei allen {steps} Schritten; mit return_sequences=False dort oder einer Pooling-Schicht dahinter hat eine Zeile eine Antwort.</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Schichten</translation>
    </message>
    <message>
      <source>Layers that training never touches</source>
      <translation>Schichten, die das Training nie erreicht</translation>
    </message>
    <message>
      <source>Learn a few rows by heart</source>
      <translation>Ein paar Zeilen auswendig lernen</translation>
    </message>
    <message>
      <source>Learning rate {n}</source>
      <translation>Lernrate {n}</translation>
    </message>
    <message>
      <source>Learning rates</source>
      <translation>Lernraten</translation>
    </message>
    <message>
      <source>Leave out the pools or strides before these layers.</source>
      <translation>Pooling oder Schrittweiten vor diesen Schichten weglassen.</translation>
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
      <source>Leave {names} out</source>
      <translation>{names} weglassen</translation>
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
      <source>Let the output end in activation {activation}.</source>
      <translation>Die Ausgabe mit der Aktivierung {activation} enden lassen.</translation>
    </message>
    <message>
      <source>Likely: {percent} % sure. Prove a cure to be surer.</source>
      <translation>Wahrscheinlich: zu {percent} % sicher. Eine bewiesene Abhilfe macht es sicherer.</translation>
    </message>
    <message>
      <source>Line {line} is not UTF-8, so the text is read as latin-1 (Western European).</source>
      <translation>Zeile {line} ist kein UTF-8, daher wird der Text als latin-1 (westeuropäisch) gelesen.</translation>
    </message>
    <message>
      <source>Load them from a file written before they broke.</source>
      <translation>Laden Sie sie aus einer Datei, die noch vor dem Schaden geschrieben wurde.</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Protokoll</translation>
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
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <source>Loss Doctor itself failed in {name} ({error}).</source>
      <translation>Loss Doctor selbst ist an {name} gescheitert ({error}).</translation>
    </message>
    <message>
      <source>Loss Doctor itself failed while reading ({name}: {error})</source>
      <translation>Loss Doctor selbst ist beim Lesen gescheitert ({name}: {error})</translation>
    </message>
    <message>
      <source>Loss Doctor itself failed. Please report it with the log of the support bundle.</source>
      <translation>Loss Doctor selbst ist gescheitert. Bitte melden Sie es mit dem Protokoll des Support-Pakets.</translation>
    </message>
    <message>
      <source>Loss Doctor report</source>
      <translation>Bericht von Loss Doctor</translation>
    </message>
    <message>
      <source>Loss Doctor report, {when}</source>
      <translation>Bericht von Loss Doctor, {when}</translation>
    </message>
    <message>
      <source>Loss Doctor report: {name}</source>
      <translation>Bericht von Loss Doctor: {name}</translation>
    </message>
    <message>
      <source>Loss after {steps} steps, by learning rate</source>
      <translation>Verlust nach {steps} Schritten, je Lernrate</translation>
    </message>
    <message>
      <source>Loss audit</source>
      <translation>Verlustprüfung</translation>
    </message>
    <message>
      <source>Loss from the first seed</source>
      <translation>Verlust vom ersten Startwert aus</translation>
    </message>
    <message>
      <source>Loss in {dtype}</source>
      <translation>Verlust in {dtype}</translation>
    </message>
    <message>
      <source>Loss of each arm of the trial, for shape only</source>
      <translation>Verlust jedes Arms des Versuchs (nur die Form zählt)</translation>
    </message>
    <message>
      <source>Loss of each batch</source>
      <translation>Verlust jedes Batches</translation>
    </message>
    <message>
      <source>Loss of run {id}</source>
      <translation>Verlust des Laufs {id}</translation>
    </message>
    <message>
      <source>Loss of {what}</source>
      <translation>Verlust für {what}</translation>
    </message>
    <message>
      <source>Loss on targets made from the inputs</source>
      <translation>Verlust auf Zielwerten, die aus den Eingaben gebildet sind</translation>
    </message>
    <message>
      <source>Loss on the real labels</source>
      <translation>Verlust auf den echten Labels</translation>
    </message>
    <message>
      <source>Loss on {rows} rows {means}</source>
      <translation>Verlust auf {rows} Zeilen {means}</translation>
    </message>
    <message>
      <source>Loss with its inputs</source>
      <translation>Verlust mit den Eingaben</translation>
    </message>
    <message>
      <source>Loss {first} at first, {last} at last, between {low} and {high}.</source>
      <translation>Verlust {first} am Anfang, {last} am Ende, zwischen {low} und {high}.</translation>
    </message>
    <message>
      <source>Lower learning rate</source>
      <translation>Lernrate senken</translation>
    </message>
    <message>
      <source>Lower the rate to {dropout_rate}</source>
      <translation>Die Dropout-Rate auf {dropout_rate} senken</translation>
    </message>
    <message>
      <source>Lower the rate to {rate}</source>
      <translation>Lernrate auf {rate} senken</translation>
    </message>
    <message>
      <source>MATLAB files are not read. Save the arrays with numpy.savez() or as .csv.</source>
      <translation>MATLAB-Dateien werden nicht gelesen. Speichern Sie die Arrays mit numpy.savez() oder als .csv.</translation>
    </message>
    <message>
      <source>Made by Loss Doctor {version}, which opens no network connection.</source>
      <translation>Erstellt von Loss Doctor {version}, der keine Netzverbindung öffnet.</translation>
    </message>
    <message>
      <source>Make a Normalization layer, adapt it on {x} and put it right behind the input of the model; {x} is not known where the model is built.</source>
      <translation>Eine Normalization-Schicht anlegen, an {x} anpassen und direkt hinter den Eingang des Modells setzen; wo das Modell gebaut wird, ist {x} nicht bekannt.</translation>
    </message>
    <message>
      <source>Make an optimizer {name} with its learning rate in compile.</source>
      <translation>In compile einen Optimierer {name} mit seiner Lernrate anlegen.</translation>
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
      <source>Make the hidden layers {factor} times as wide</source>
      <translation>Verborgene Schichten {factor}-mal so breit machen</translation>
    </message>
    <message>
      <source>Make the penalties a thousand times smaller</source>
      <translation>Die Strafen auf ein Tausendstel verkleinern</translation>
    </message>
    <message>
      <source>Many training rows are copies of others</source>
      <translation>Viele Trainingszeilen sind Kopien von anderen</translation>
    </message>
    <message>
      <source>Map -1..1 onto 0..1</source>
      <translation>-1..1 auf 0..1 abbilden</translation>
    </message>
    <message>
      <source>Map labels</source>
      <translation>Labels abbilden</translation>
    </message>
    <message>
      <source>Map that gives validation the training side's mean and spread: x * {scale} + {offset} (median over {features}).</source>
      <translation>Abbildung, die der Validierung Mittel und Streuung des Trainings gibt: x * {scale} + {offset} (Median über {features}).</translation>
    </message>
    <message>
      <source>Map the labels {low} and {high} onto 0 and 1</source>
      <translation>Labels {low} und {high} auf 0 und 1 abbilden</translation>
    </message>
    <message>
      <source>McCandlish et al.: An empirical model of large-batch training, 2018 (simple noise scale, appendix A.1).</source>
      <translation>McCandlish et al.: An empirical model of large-batch training, 2018 (einfache Rauschskala, Anhang A.1).</translation>
    </message>
    <message>
      <source>Measured</source>
      <translation>Gemessen</translation>
    </message>
    <message>
      <source>Memory ran out while reading the file. Bring fewer rows, or .npy files, which are mapped.</source>
      <translation>Beim Lesen der Datei ging der Speicher aus. Verwenden Sie weniger Zeilen oder .npy-Dateien, die eingeblendet statt geladen werden.</translation>
    </message>
    <message>
      <source>Memory ran out. Bring fewer rows.</source>
      <translation>Der Speicher ging aus. Verwenden Sie weniger Zeilen.</translation>
    </message>
    <message>
      <source>Memory ran out. Try half the batch size with --batch-size.</source>
      <translation>Der Speicher ging aus. Versuchen Sie es mit der halben Batch-Größe (--batch-size).</translation>
    </message>
    <message>
      <source>Memory ran out. Try half the batch size.</source>
      <translation>Der Speicher ging aus. Versuchen Sie es mit der halben Batch-Größe.</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Model and data do not fit together. The message names both shapes.</source>
      <translation>Modell und Daten passen nicht zusammen. Die Meldung nennt beide Formen.</translation>
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
      <source>Move {dropout} behind {norm}</source>
      <translation>{dropout} hinter {norm} verschieben</translation>
    </message>
    <message>
      <source>Move {dropout} behind {norm}, and switch the others off</source>
      <translation>{dropout} hinter {norm} verschieben, die übrigen abschalten</translation>
    </message>
    <message>
      <source>Move {text} behind {anchor}.</source>
      <translation>{text} hinter {anchor} setzen.</translation>
    </message>
    <message>
      <source>Moving a prediction does not change it: nothing can be learned from it.</source>
      <translation>Eine andere Vorhersage ändert ihn nicht: Aus ihm lässt sich nichts lernen.</translation>
    </message>
    <message>
      <source>Moving predictions never changes it; {kind} is shown.</source>
      <translation>Andere Vorhersagen ändern ihn nie. Gezeigt: {kind}.</translation>
    </message>
    <message>
      <source>Much of the noise in the loss is dropout</source>
      <translation>Viel vom Rauschen im Verlust kommt vom Dropout</translation>
    </message>
    <message>
      <source>Multiply the penalties of {layers} by {factor}.</source>
      <translation>Die Strafen von {layers} mit {factor} multiplizieren.</translation>
    </message>
    <message>
      <source>NaN or infinite values</source>
      <translation>Werte, die NaN oder unendlich sind</translation>
    </message>
    <message>
      <source>NaN or infinity among the targets</source>
      <translation>NaN oder Unendlich unter den Zielwerten</translation>
    </message>
    <message>
      <source>NaN values</source>
      <translation>NaN-Werte</translation>
    </message>
    <message>
      <source>Name the architecture that these weights were saved from.</source>
      <translation>Nennen Sie die Architektur, aus der diese Gewichte gespeichert wurden.</translation>
    </message>
    <message>
      <source>Near it: {names}.</source>
      <translation>Ähnlich: {names}.</translation>
    </message>
    <message>
      <source>Negative sample or class weights turn the loss of these rows round.</source>
      <translation>Negative Zeilen- oder Klassengewichte kehren den Verlust dieser Zeilen um.</translation>
    </message>
    <message>
      <source>Neighbouring batches differ by {noise} around a loss of {level}, and the whole run of {steps} steps gained {fall}. {worth!c}.</source>
      <translation>Benachbarte Batches unterscheiden sich um {noise} bei einem Verlust um {level}, und der ganze Lauf von {steps} Schritten brachte {fall}. {worth!c}.</translation>
    </message>
    <message>
      <source>Neighbouring epochs differ by {noise} around a loss of {level}, and the whole run of {all} gained {fall}. {open}</source>
      <translation>Benachbarte Epochen unterscheiden sich um {noise} bei einem Verlust um {level}, und der ganze Lauf ({all}) brachte {fall}. {open}</translation>
    </message>
    <message>
      <source>Neighbouring steps differ by {noise} around a loss of {level}, and the whole run of {all} gained {fall}. {open}</source>
      <translation>Benachbarte Schritte unterscheiden sich um {noise} bei einem Verlust um {level}, und der ganze Lauf ({all}) brachte {fall}. {open}</translation>
    </message>
    <message>
      <source>No check could speak.</source>
      <translation>Keine Prüfung konnte etwas sagen.</translation>
    </message>
    <message>
      <source>No data file was named; {expected}</source>
      <translation>Es wurde keine Datendatei genannt; {expected}</translation>
    </message>
    <message>
      <source>No error and no warning was found, so there is nothing to cure.</source>
      <translation>Es wurde weder ein Fehler noch eine Warnung gefunden, also ist nichts zu beheben.</translation>
    </message>
    <message>
      <source>No finding offers a cure that can be tried: what explains what stays by rule.</source>
      <translation>Kein Befund bietet eine Abhilfe, die sich versuchen lässt: Welcher Befund welchen erklärt, sagt weiter die Regel.</translation>
    </message>
    <message>
      <source>No fix could be tried in time.</source>
      <translation>Keine Abhilfe ließ sich in der Zeit versuchen.</translation>
    </message>
    <message>
      <source>No known loss is comparable on these targets.</source>
      <translation>Kein bekannter Verlust ist auf diesen Zielwerten vergleichbar.</translation>
    </message>
    <message>
      <source>No lab test can be run: no rows were seen that the program trains on.</source>
      <translation>Es ist kein Labortest möglich: Es waren keine Zeilen zu sehen, auf denen das Programm trainiert.</translation>
    </message>
    <message>
      <source>No lab test can be run: the model was never compiled.</source>
      <translation>Es ist kein Labortest möglich: Das Modell wurde nie kompiliert.</translation>
    </message>
    <message>
      <source>No lab test can be run: the program itself raises {kind}: {message}</source>
      <translation>Es ist kein Labortest möglich: Das Programm selbst löst {kind} aus: {message}</translation>
    </message>
    <message>
      <source>No lab test can be run: they work on a copy, and none can be made. {sentence}</source>
      <translation>Es ist kein Labortest möglich: Labortests arbeiten an einer Kopie, und es lässt sich keine anlegen. {sentence}</translation>
    </message>
    <message>
      <source>No row of the targets has more than one value other than 0, and {count} of these lie below zero: choices times rewards, as policy gradients use them. Their loss may be negative by right, and its size says nothing about how good the choices are.</source>
      <translation>Keine Zeile der Zielwerte hat mehr als einen Wert ungleich 0, und {count} davon liegen unter null: Entscheidungen mal Belohnungen, wie Policy-Gradienten sie benutzen. Ihr Verlust darf negativ sein, und seine Größe sagt nicht, wie gut die Entscheidungen sind.</translation>
    </message>
    <message>
      <source>No row of the targets of output '{output}' has more than one value other than 0, and {count} of these lie below zero: choices times rewards, as policy gradients use them. Their loss may be negative by right, and its size says nothing about how good the choices are.</source>
      <translation>Keine Zeile der Zielwerte der Ausgabe '{output}' hat mehr als einen Wert ungleich 0, und {count} davon liegen unter null: Entscheidungen mal Belohnungen, wie Policy-Gradienten sie benutzen. Ihr Verlust darf negativ sein, und seine Größe sagt nicht, wie gut die Entscheidungen sind.</translation>
    </message>
    <message>
      <source>No rows are held out for validation</source>
      <translation>Keine Zeilen sind für die Validierung zurückgehalten</translation>
    </message>
    <message>
      <source>No session is open.</source>
      <translation>Keine Sitzung ist geöffnet.</translation>
    </message>
    <message>
      <source>No single prediction stands for a target here, so there is no curve.</source>
      <translation>Keine einzelne Vorhersage steht hier für einen Zielwert; es gibt also keine Kurve.</translation>
    </message>
    <message>
      <source>No time was left to train it again: it has the weights of the trial's own arm.</source>
      <translation>Um es neu zu trainieren, blieb keine Zeit: Es hat die Gewichte aus dem Arm des Versuchs.</translation>
    </message>
    <message>
      <source>No value was finite.</source>
      <translation>Kein Wert war endlich.</translation>
    </message>
    <message>
      <source>No weight of the model is trainable</source>
      <translation>Kein Gewicht des Modells ist trainierbar</translation>
    </message>
    <message>
      <source>None of the model's {count} weight arrays can be trained: its loss cannot move on any batch.</source>
      <translation>Keines der {count} Gewichts-Arrays des Modells ist trainierbar: Der Verlust kann sich auf keinem Batch bewegen.</translation>
    </message>
    <message>
      <source>Not a number from {axis} {n} on.</source>
      <translation>Keine Zahl ab {axis} {n}.</translation>
    </message>
    <message>
      <source>Not decided</source>
      <translation>Nicht entschieden</translation>
    </message>
    <message>
      <source>Not every step was recorded: {why}.</source>
      <translation>Nicht jeder Schritt wurde aufgezeichnet: {why!c}.</translation>
    </message>
    <message>
      <source>Not examined</source>
      <translation>Nicht untersucht</translation>
    </message>
    <message>
      <source>Not examined: no check of the changed program has ended yet.</source>
      <translation>Nicht untersucht: Noch ist keine Prüfung des geänderten Programms zu Ende.</translation>
    </message>
    <message>
      <source>Not examined: {reason}</source>
      <translation>Nicht untersucht: {reason}</translation>
    </message>
    <message>
      <source>Not run</source>
      <translation>Nicht gelaufen</translation>
    </message>
    <message>
      <source>Note: {note}</source>
      <translation>Notiz: {note}</translation>
    </message>
    <message>
      <source>Notebook</source>
      <translation>Notebook</translation>
    </message>
    <message>
      <source>Nothing could be measured on the loss by itself: no single prediction stands for a target.</source>
      <translation>Am Verlust allein ließ sich nichts messen: Zu keinem Zielwert gehört eine einzelne Vorhersage.</translation>
    </message>
    <message>
      <source>Nothing was found that hurts.</source>
      <translation>Es wurde nichts gefunden, was schadet.</translation>
    </message>
    <message>
      <source>Nothing was opened</source>
      <translation>Nichts wurde geöffnet</translation>
    </message>
    <message>
      <source>Nothing was trained yet: train first, then ask what explains what.</source>
      <translation>Es wurde noch nichts trainiert: Trainieren Sie zuerst und fragen Sie dann, welcher Befund welchen erklärt.</translation>
    </message>
    <message>
      <source>NumPy keeps no gradient: Keras cannot train with this function. Slopes here are finite differences.</source>
      <translation>NumPy führt keinen Gradienten mit: Keras kann mit dieser Funktion nicht trainieren. Die Steigungen hier sind Differenzenquotienten.</translation>
    </message>
    <message>
      <source>Number the {classes} classes from 0 on</source>
      <translation>Die {classes} Klassen ab 0 nummerieren</translation>
    </message>
    <message>
      <source>Numbers and rule</source>
      <translation>Zahlen und Regel</translation>
    </message>
    <message>
      <source>Of {count} epochs, {drawn} are drawn; the checks look at all.</source>
      <translation>Von {count} Epochen sind {drawn} gezeichnet; die Prüfungen sehen alle an.</translation>
    </message>
    <message>
      <source>On every kind of targets</source>
      <translation>Bei jeder Art von Zielwerten</translation>
    </message>
    <message>
      <source>On none of the kinds of targets is it lowest at right predictions; {kind} is shown.</source>
      <translation>Bei keiner Art von Zielwerten ist er bei richtigen Vorhersagen am niedrigsten. Gezeigt: {kind}.</translation>
    </message>
    <message>
      <source>On the same {rows} training rows the loss is {training} in training mode and {inference} in inference mode: the running statistics of {layers} do not fit the batches (momentum {momentum} over {steps}). {worth!c}.</source>
      <translation>Auf denselben {rows} Trainingszeilen beträgt der Verlust {training} im Trainingsmodus und {inference} im Inferenzmodus: Die laufenden Statistiken von {layers} passen nicht zu den Batches (Momentum {momentum} über {steps}). {worth!c}.</translation>
    </message>
    <message>
      <source>On {kind} it compares every target with every prediction.</source>
      <translation>Er vergleicht jeden Zielwert mit jeder Vorhersage ({kind}).</translation>
    </message>
    <message>
      <source>On {rows} rows not trained on the loss is {real} with the inputs and {zeroed} with zeros in their place</source>
      <translation>Auf {rows} Zeilen, auf denen nicht trainiert wurde, beträgt der Verlust {real} mit den Eingaben und {zeroed} mit Nullen an ihrer Stelle</translation>
    </message>
    <message>
      <source>On {rows} rows not trained on, answers follow the targets by {real} (rank correlation, 1 is perfect) after the real labels and by {shuffled} after shuffled ones</source>
      <translation>Auf {rows} Zeilen, auf denen nicht trainiert wurde, folgen die Antworten den Zielwerten mit {real} nach Training auf den echten Labels (Rangkorrelation, 1 ist perfekt) und mit {shuffled} nach Training auf vertauschten</translation>
    </message>
    <message>
      <source>On {rows} rows the loss falls to {end}, below {floor}, which is the lowest that this loss can give for targets it is made for: learning on means nothing there.</source>
      <translation>Auf {rows} Zeilen fällt der Verlust auf {end}, also unter {floor}, das Niedrigste, was dieser Verlust bei Zielwerten ergeben kann, für die er gemacht ist: Weiteres Lernen bedeutet dort nichts.</translation>
    </message>
    <message>
      <source>On {rows} training rows a straight line goes {line} of the way from a constant answer to a perfect one, the ten nearest rows {nearest}{model}: the targets may not depend on these inputs.</source>
      <translation>Auf {rows} Trainingszeilen schafft eine Gerade {line} des Wegs von einer konstanten Antwort zu einer perfekten, die zehn nächsten Zeilen {nearest}{model}: Die Zielwerte hängen womöglich nicht von diesen Eingaben ab.</translation>
    </message>
    <message>
      <source>On {targets}</source>
      <translation>Zielwerte: {targets}</translation>
    </message>
    <message>
      <source>One class has far fewer rows than another</source>
      <translation>Eine Klasse hat viel weniger Zeilen als eine andere</translation>
    </message>
    <message>
      <source>One prediction equal to its target makes the gradient not a number.</source>
      <translation>Eine einzige Vorhersage gleich ihrem Zielwert macht den Gradienten zu keiner Zahl.</translation>
    </message>
    <message>
      <source>Only curves were seen: a log names neither loss nor model nor data, so most checks need the program itself (lossdoctor check train.py --trust).</source>
      <translation>Gesehen wurden nur Kurven: Ein Protokoll nennt weder Verlust noch Modell noch Daten; die meisten Prüfungen brauchen deshalb das Programm selbst (lossdoctor check train.py --trust).</translation>
    </message>
    <message>
      <source>Only sigmoid and softmax heads of Keras carry their logits along, and only Keras' losses use them.</source>
      <translation>Nur Ausgaben mit Sigmoid oder Softmax von Keras führen ihre Logits mit, und nur Verluste von Keras benutzen sie.</translation>
    </message>
    <message>
      <source>Only the data were seen. Now name a model: lossdoctor check model.keras --data {file}</source>
      <translation>Gesehen wurden nur die Daten. Nennen Sie nun ein Modell: lossdoctor check model.keras --data {file}</translation>
    </message>
    <message>
      <source>Only the first {count} events of {name} were read.</source>
      <translation>Nur die ersten {count} Ereignisse von {name} wurden gelesen.</translation>
    </message>
    <message>
      <source>Only the first {count} rows of {name} were read.</source>
      <translation>Nur die ersten {count} Zeilen von {name} wurden gelesen.</translation>
    </message>
    <message>
      <source>Only {steps} steps could be made in the time; all of them are finite.</source>
      <translation>In der Zeit waren nur {steps} Schritte möglich; alle sind endlich.</translation>
    </message>
    <message>
      <source>Open the program itself (the script, or the model with its data) for the proof.</source>
      <translation>Öffnen Sie für den Beweis das Programm selbst (das Skript oder das Modell mit seinen Daten).</translation>
    </message>
    <message>
      <source>Optimizer</source>
      <translation>Optimierer</translation>
    </message>
    <message>
      <source>Or EarlyStopping(restore_best_weights=True), which finds the epoch by itself.</source>
      <translation>Oder EarlyStopping(restore_best_weights=True), das die Epoche selbst findet.</translation>
    </message>
    <message>
      <source>Other targets leave it unchanged: it does not use them here.</source>
      <translation>Andere Zielwerte ändern ihn nicht: Er benutzt sie hier nicht.</translation>
    </message>
    <message>
      <source>Output</source>
      <translation>Ausgabe</translation>
    </message>
    <message>
      <source>Output '{name}': {summary}</source>
      <translation>Ausgabe '{name}': {summary!c}</translation>
    </message>
    <message>
      <source>Over {all} the loss went from {start} to {end}: no progress, and {why}. {open}</source>
      <translation>Über {all} ging der Verlust von {start} auf {end}: kein Fortschritt, und {why}. {open}</translation>
    </message>
    <message>
      <source>Over {steps} steps the largest batch loss was {worst}.</source>
      <translation>Über {steps} Schritte war der größte Verlust eines Batches {worst}.</translation>
    </message>
    <message>
      <source>Over {steps} steps the loss went from {start} to {end} ({fall}), batches differ by {noise}: no progress beyond noise, and {worth}.</source>
      <translation>Über {steps} Schritte ging der Verlust von {start} auf {end} ({fall}), Batches unterscheiden sich um {noise}: kein Fortschritt über das Rauschen hinaus; {worth}.</translation>
    </message>
    <message>
      <source>Page {n}</source>
      <translation>Seite {n}</translation>
    </message>
    <message>
      <source>Page {n} of {all}</source>
      <translation>Seite {n} von {all}</translation>
    </message>
    <message>
      <source>Parameters</source>
      <translation>Parameter</translation>
    </message>
    <message>
      <source>Passed</source>
      <translation>Bestanden</translation>
    </message>
    <message>
      <source>Passed when answers on unseen rows follow the real labels more closely than a twin that was trained on shuffled labels, by two standard errors; failed when they do not although targets made from the inputs are learned in the same steps.</source>
      <translation>Bestanden, wenn die Antworten auf nicht gesehenen Zeilen den echten Labels um zwei Standardfehler enger folgen als die eines Zwillings, der auf vertauschten Labels trainiert wurde; nicht bestanden, wenn sie das nicht tun, obwohl aus den Eingaben gebildete Zielwerte in ebenso vielen Schritten gelernt werden.</translation>
    </message>
    <message>
      <source>Passed when eight rows, or else two, are answered right after training on them alone; failed when neither the program's own optimizer nor, on two rows, Adam at three rates gets there, or the loss ends below its floor.</source>
      <translation>Bestanden, wenn acht oder ersatzweise zwei Zeilen richtig beantwortet werden, nachdem nur auf ihnen trainiert wurde; nicht bestanden, wenn das weder der eigene Optimierer des Programms noch, auf zwei Zeilen, Adam mit drei Lernraten schafft oder der Verlust unter seiner Untergrenze endet.</translation>
    </message>
    <message>
      <source>Passed when the loss with the real inputs ends lower than with all inputs at zero, by two standard errors; failed when it does not although targets made from the inputs are learned, or when every row gets the same answer.</source>
      <translation>Bestanden, wenn der Verlust mit den echten Eingaben um zwei Standardfehler niedriger endet als mit lauter Nullen; nicht bestanden, wenn er das nicht tut, obwohl aus den Eingaben gebildete Zielwerte gelernt werden, oder wenn jede Zeile dieselbe Antwort bekommt.</translation>
    </message>
    <message>
      <source>Passed when the program's rate lowers the loss; failed when it ends no lower than at the start, or not finite, while a rate three times smaller lowers it by a fifth, or when it gets under a ten-thousandth of what a rate a thousand times larger gets.</source>
      <translation>Bestanden, wenn die Lernrate des Programms den Verlust senkt; nicht bestanden, wenn er nicht niedriger endet als am Anfang oder nicht endlich ist, während eine dreimal kleinere Rate ihn um ein Fünftel senkt, oder wenn sie weniger als ein Zehntausendstel dessen erreicht, was eine tausendmal größere Rate erreicht.</translation>
    </message>
    <message>
      <source>Penalties add {penalty} to a data loss of {data} at the start ({penalty_after} to {data_after} in the end), and pull with a gradient of {penalty_gradient} against {data_gradient}: training shrinks weights instead of fitting. {worth!c}.</source>
      <translation>Strafen kommen zu Beginn mit {penalty} zum Verlust {data} auf den Daten hinzu (am Ende mit {penalty_after} zu {data_after}) und ziehen mit einem Gradienten von {penalty_gradient} gegen {data_gradient}: Das Training verkleinert Gewichte, statt das Modell anzupassen. {worth!c}.</translation>
    </message>
    <message>
      <source>Poisson loss</source>
      <translation>Poisson-Verlust</translation>
    </message>
    <message>
      <source>Poisson loss leaves out the constant log(y!): at its best, p = y, it is y - y*log(y), which is below zero for every target above 2.72</source>
      <translation>Der Poisson-Verlust lässt die Konstante log(y!) weg: Im besten Fall, p = y, ist er y - y*log(y), und das liegt für jeden Zielwert über 2.72 unter null</translation>
    </message>
    <message>
      <source>Pool less, or feed larger images</source>
      <translation>Weniger Pooling oder größere Bilder verwenden</translation>
    </message>
    <message>
      <source>Pool, drop repeats and split again</source>
      <translation>Zusammenlegen, Doppelte streichen, neu teilen</translation>
    </message>
    <message>
      <source>Predictions for {rows} rows differ by a standard deviation of {spread}, the targets by {scale}: the model gives every row the same answer.</source>
      <translation>Die Vorhersagen für {rows} Zeilen haben eine Standardabweichung von {spread}, die Zielwerte von {scale}: Das Modell gibt jeder Zeile dieselbe Antwort.</translation>
    </message>
    <message>
      <source>Predictions of the model stay logits: apply the activation when reading them.</source>
      <translation>Die Vorhersagen des Modells bleiben Logits: Wenden Sie beim Auslesen die Aktivierung an.</translation>
    </message>
    <message>
      <source>Prepare the validation inputs exactly like the training inputs.</source>
      <translation>Die Validierungseingaben genau wie die Trainingseingaben aufbereiten.</translation>
    </message>
    <message>
      <source>Print {metric} for this output instead</source>
      <translation>Zu dieser Ausgabe stattdessen anzeigen: {metric}</translation>
    </message>
    <message>
      <source>Print {metric} instead</source>
      <translation>Stattdessen anzeigen: {metric}</translation>
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
      <source>Put a scaling layer right behind the input of the model.</source>
      <translation>Eine Skalierungsschicht direkt hinter den Eingang des Modells setzen.</translation>
    </message>
    <message>
      <source>Put the channels last</source>
      <translation>Die Kanäle nach hinten stellen</translation>
    </message>
    <message>
      <source>PyTorch models cannot be examined. Bring a Keras model or a training script.</source>
      <translation>PyTorch-Modelle können nicht untersucht werden. Verwenden Sie ein Keras-Modell oder ein Trainingsskript.</translation>
    </message>
    <message>
      <source>R's own files are not read. Save the table with write.csv().</source>
      <translation>Dateien im eigenen Format von R werden nicht gelesen. Speichern Sie die Tabelle mit write.csv().</translation>
    </message>
    <message>
      <source>R2 after training</source>
      <translation>R2 nach dem Training</translation>
    </message>
    <message>
      <source>RGB and alpha</source>
      <translation>RGB und Alpha</translation>
    </message>
    <message>
      <source>References</source>
      <translation>Quellen</translation>
    </message>
    <message>
      <source>Rescale inputs</source>
      <translation>Eingaben skalieren</translation>
    </message>
    <message>
      <source>Restore these weights</source>
      <translation>Diese Gewichte wiederherstellen</translation>
    </message>
    <message>
      <source>Right predictions are the worst: {value}, and less for all 60 wrong ones.</source>
      <translation>Richtige Vorhersagen sind die schlechtesten: Sie ergeben {value}, alle 60 falschen weniger.</translation>
    </message>
    <message>
      <source>Right predictions give {value}; a density or a log link may go lower by right.</source>
      <translation>Richtige Vorhersagen ergeben {value}; eine Dichte oder ein Log-Link darf tiefer gehen.</translation>
    </message>
    <message>
      <source>Rounding, not a fault</source>
      <translation>Rundung, kein Fehler</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>Zeilen</translation>
    </message>
    <message>
      <source>Run the script under its own interpreter with --python PATH.</source>
      <translation>Lassen Sie das Skript unter seinem eigenen Interpreter laufen: --python PFAD.</translation>
    </message>
    <message>
      <source>Run {n}</source>
      <translation>Lauf {n}</translation>
    </message>
    <message>
      <source>Run {n}, after the change</source>
      <translation>Lauf {n}, nach der Änderung</translation>
    </message>
    <message>
      <source>Run {n}, of the program as given</source>
      <translation>Lauf {n}, unverändertes Programm</translation>
    </message>
    <message>
      <source>Run {n}, revision {revision}</source>
      <translation>Lauf {n}, Fassung {revision}</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>Läufe</translation>
    </message>
    <message>
      <source>Runs: {runs} and others.</source>
      <translation>Läufe: {runs} und weitere.</translation>
    </message>
    <message>
      <source>Runs: {runs}.</source>
      <translation>Läufe: {runs}.</translation>
    </message>
    <message>
      <source>SPSS files are not read. Save the table as CSV.</source>
      <translation>SPSS-Dateien werden nicht gelesen. Speichern Sie die Tabelle als CSV.</translation>
    </message>
    <message>
      <source>Sample weights run from {low} to {high}: rows with a weight below 0 are trained to be wrong.</source>
      <translation>Die Zeilengewichte reichen von {low} bis {high}: Zeilen mit einem Gewicht unter 0 werden auf falsche Antworten trainiert.</translation>
    </message>
    <message>
      <source>Sample weights run from {low} to {high}: rows with a weight below 0 are trained to be wrong; only a policy gradient, whose weights are advantages, means that.</source>
      <translation>Die Zeilengewichte reichen von {low} bis {high}: Zeilen mit einem Gewicht unter 0 werden auf falsche Antworten trainiert; beabsichtigt ist das nur bei einem Policy-Gradienten, dessen Gewichte Vorteile (Advantages) sind.</translation>
    </message>
    <message>
      <source>Saturating activations stop the gradient</source>
      <translation>Sättigende Aktivierungen halten den Gradienten auf</translation>
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
      <source>Scale the inputs where the script prepares them; fit gets them as an expression.</source>
      <translation>Die Eingaben dort skalieren, wo das Skript sie aufbereitet; fit bekommt sie als Ausdruck.</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Wertung</translation>
    </message>
    <message>
      <source>Script</source>
      <translation>Skript</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Startwert</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>Sitzung</translation>
    </message>
    <message>
      <source>Set the learning rate to {rate}</source>
      <translation>Lernrate auf {rate} setzen</translation>
    </message>
    <message>
      <source>Set the momentum of BatchNormalization to 0.9</source>
      <translation>Momentum von BatchNormalization auf 0.9 setzen</translation>
    </message>
    <message>
      <source>Settings changed: {names}</source>
      <translation>Einstellungen geändert: {names}</translation>
    </message>
    <message>
      <source>Several statements share the line that trains; write the new lines before it by hand.</source>
      <translation>Mehrere Anweisungen teilen sich die Zeile, die trainiert; die neuen Zeilen von Hand davor schreiben.</translation>
    </message>
    <message>
      <source>Share of signal in a step, by batch size</source>
      <translation>Anteil des Signals an einem Schritt nach Batch-Größe</translation>
    </message>
    <message>
      <source>Shift the ids to 0 to {last}</source>
      <translation>Nummern auf 0 bis {last} verschieben</translation>
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
      <source>Shuffled labels</source>
      <translation>Vertauschte Labels</translation>
    </message>
    <message>
      <source>Sick</source>
      <translation>Krank</translation>
    </message>
    <message>
      <source>Sick: {title}. {summary}</source>
      <translation>Krank: {title}. {summary}</translation>
    </message>
    <message>
      <source>Single large gradients undo what was learned</source>
      <translation>Einzelne große Gradienten machen das Gelernte zunichte</translation>
    </message>
    <message>
      <source>Slope of the loss for each weight tried</source>
      <translation>Steigung des Verlusts für jedes erprobte Gewicht</translation>
    </message>
    <message>
      <source>Smith: Cyclical learning rates for training neural networks, 2017 (range test).</source>
      <translation>Smith: Cyclical learning rates for training neural networks, 2017 (Bereichstest).</translation>
    </message>
    <message>
      <source>So in {names} and others.</source>
      <translation>Ebenso in {names} und anderen.</translation>
    </message>
    <message>
      <source>So in {names}.</source>
      <translation>Ebenso in {names}.</translation>
    </message>
    <message>
      <source>So it is for {kinds} and {count} more kinds.</source>
      <translation>Ebenso für: {kinds} und weitere ({count}).</translation>
    </message>
    <message>
      <source>So it is for {kinds}.</source>
      <translation>Ebenso für: {kinds}.</translation>
    </message>
    <message>
      <source>So {columns}.</source>
      <translation>Ebenso: {columns}.</translation>
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
      <source>Some losses are negative by right (cosine similarity, log-densities, minus a score, critics); the log does not say which loss this is.</source>
      <translation>Manche Verluste sind zu Recht negativ (Kosinusähnlichkeit, Log-Dichten, negierte Wertungen, Kritiker); welcher Verlust dies ist, sagt das Protokoll nicht.</translation>
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
      <source>Standardise the inputs</source>
      <translation>Eingaben standardisieren</translation>
    </message>
    <message>
      <source>Standardise the targets</source>
      <translation>Zielwerte standardisieren</translation>
    </message>
    <message>
      <source>Stata files are not read. Save the table as CSV.</source>
      <translation>Stata-Dateien werden nicht gelesen. Speichern Sie die Tabelle als CSV.</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <source>Still found afterwards: {checks}.</source>
      <translation>Danach noch gefunden: {checks}.</translation>
    </message>
    <message>
      <source>Still found:</source>
      <translation>Noch gefunden:</translation>
    </message>
    <message>
      <source>Subtract the training targets' mean and divide by their spread before fit; undo it on predictions.</source>
      <translation>Vor fit den Mittelwert der Trainingszielwerte abziehen und durch ihre Streuung teilen; bei Vorhersagen rückgängig machen.</translation>
    </message>
    <message>
      <source>Suspect</source>
      <translation>Verdächtig</translation>
    </message>
    <message>
      <source>Suspect: {title}. {summary}</source>
      <translation>Verdächtig: {title}. {summary}</translation>
    </message>
    <message>
      <source>Switch dtype</source>
      <translation>Dtype wechseln</translation>
    </message>
    <message>
      <source>Switch these dropout layers off</source>
      <translation>Diese Dropout-Schichten abschalten</translation>
    </message>
    <message>
      <source>Switch to float32</source>
      <translation>Auf float32 wechseln</translation>
    </message>
    <message>
      <source>Take both from the same rows</source>
      <translation>Beide aus denselben Zeilen nehmen</translation>
    </message>
    <message>
      <source>Take the sample weights out of the data that fit gets.</source>
      <translation>Die Gewichte der Zeilen aus den Daten nehmen, die fit bekommt.</translation>
    </message>
    <message>
      <source>Take this out by hand: {text}</source>
      <translation>Dies von Hand herausnehmen: {text}</translation>
    </message>
    <message>
      <source>Take {text} out of the model.</source>
      <translation>{text} aus dem Modell nehmen.</translation>
    </message>
    <message>
      <source>Taking {count} columns apart needs {size} bytes in {folder}, which has too little room. Set TMPDIR, or put the target columns last in the file.</source>
      <translation>Um {count} Spalten herauszulösen, sind {size} Bytes in {folder} nötig; dort ist zu wenig Platz. Setzen Sie TMPDIR, oder stellen Sie die Zielwerte in die letzten Spalten der Datei.</translation>
    </message>
    <message>
      <source>Target rows do not sum to 1</source>
      <translation>Die Zeilen der Zielwerte haben nicht die Summe 1</translation>
    </message>
    <message>
      <source>Target: '{column}' (the last column; name others with --target-columns).</source>
      <translation>Zielwert: '{column}' (die letzte Spalte; andere nennen Sie mit --target-columns).</translation>
    </message>
    <message>
      <source>Targets</source>
      <translation>Zielwerte</translation>
    </message>
    <message>
      <source>Targets (N,) beside predictions (N, 1) broadcast to N x N and give another value.</source>
      <translation>Zielwerte (N,) neben Vorhersagen (N, 1) werden zu N x N ausgebreitet und geben einen anderen Wert.</translation>
    </message>
    <message>
      <source>Targets and output have different shapes</source>
      <translation>Zielwerte und Ausgabe haben verschiedene Formen</translation>
    </message>
    <message>
      <source>Targets and predictions cannot be exchanged here.</source>
      <translation>Zielwerte und Vorhersagen lassen sich hier nicht vertauschen.</translation>
    </message>
    <message>
      <source>Targets are inputs</source>
      <translation>Die Zielwerte sind Eingaben</translation>
    </message>
    <message>
      <source>Targets come first: exchanged they give {value}.</source>
      <translation>Die Zielwerte kommen zuerst: Vertauscht ergeben sie {value}.</translation>
    </message>
    <message>
      <source>Targets from {low} to {high} are no ids of {classes} classes.</source>
      <translation>Zielwerte von {low} bis {high} sind keine Nummern von {classes} Klassen.</translation>
    </message>
    <message>
      <source>Targets of shape {shape} have no column for each of {classes} classes.</source>
      <translation>Zielwerte der Form {shape} haben nicht für jede von {classes} Klassen eine Spalte.</translation>
    </message>
    <message>
      <source>Targets: {columns} (the last columns; name others to change this).</source>
      <translation>Zielwerte: {columns} (die letzten Spalten; nennen Sie andere, um das zu ändern).</translation>
    </message>
    <message>
      <source>Tell the loss that it gets probabilities</source>
      <translation>Dem Verlust sagen, dass er Wahrscheinlichkeiten bekommt</translation>
    </message>
    <message>
      <source>TensorFlow lists no GPU: there is none, or its driver or CUDA libraries are missing</source>
      <translation>TensorFlow führt keine GPU auf: Es gibt keine, oder ihr Treiber oder die CUDA-Bibliotheken fehlen</translation>
    </message>
    <message>
      <source>That is legitimate: {why}.</source>
      <translation>Das ist in Ordnung: {why!c}.</translation>
    </message>
    <message>
      <source>The accuracy does not measure what it seems to</source>
      <translation>Die Genauigkeit misst nicht, was sie zu messen scheint</translation>
    </message>
    <message>
      <source>The architecture brings no weights; the model starts from freshly drawn ones.</source>
      <translation>Die Architektur bringt keine Gewichte mit; das Modell beginnt mit frisch gezogenen.</translation>
    </message>
    <message>
      <source>The batches of this stream could not be kept: checks of the data were skipped.</source>
      <translation>Die Batches dieses Datenstroms ließen sich nicht aufbewahren: Prüfungen der Daten wurden ausgelassen.</translation>
    </message>
    <message>
      <source>The best that was found ({title}): {why}</source>
      <translation>Das Beste, was gefunden wurde ({title}): {why}</translation>
    </message>
    <message>
      <source>The call of fit could not be read: checks of the data were skipped.</source>
      <translation>Der Aufruf von fit ließ sich nicht lesen: Prüfungen der Daten wurden ausgelassen.</translation>
    </message>
    <message>
      <source>The change in the script</source>
      <translation>Die Änderung im Skript</translation>
    </message>
    <message>
      <source>The column '{name}' holds no numbers and was left out.</source>
      <translation>Die Spalte '{name}' enthält keine Zahlen und wurde weggelassen.</translation>
    </message>
    <message>
      <source>The columns are separated by spaces.</source>
      <translation>Die Spalten sind durch Leerzeichen getrennt.</translation>
    </message>
    <message>
      <source>The cure</source>
      <translation>Die Behandlung</translation>
    </message>
    <message>
      <source>The cure changes nothing</source>
      <translation>Die Behandlung ändert nichts</translation>
    </message>
    <message>
      <source>The cure helps</source>
      <translation>Die Behandlung hilft</translation>
    </message>
    <message>
      <source>The cure hurts</source>
      <translation>Die Behandlung schadet</translation>
    </message>
    <message>
      <source>The cured copies could not be asked for {effect}.</source>
      <translation>Die behandelten Kopien ließen sich nicht auf {effect} prüfen.</translation>
    </message>
    <message>
      <source>The data are {size} in a mapped file, which is not rewritten. Do this where the file is made, and open it again.</source>
      <translation>Die Daten sind {size} groß und liegen in einer eingeblendeten Datei, die nicht umgeschrieben wird. Tun Sie dies dort, wo die Datei entsteht, und öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
      <source>The data are {size}: batches are read from the mapped file.</source>
      <translation>Die Daten umfassen {size}: Batches werden aus der eingeblendeten Datei gelesen.</translation>
    </message>
    <message>
      <source>The data are {size}: the arms work on {kept} of {all} rows, drawn by seed.</source>
      <translation>Die Daten sind {size} groß: Die Arme arbeiten auf {kept} von {all} Zeilen, nach Startwert gezogen.</translation>
    </message>
    <message>
      <source>The data could not be read ({error}): their checks were skipped.</source>
      <translation>Die Daten ließen sich nicht lesen ({error}): Ihre Prüfungen wurden ausgelassen.</translation>
    </message>
    <message>
      <source>The data were read up to {n} rows; checks of the data speak of these.</source>
      <translation>Von den Daten wurden nur die ersten {n} Zeilen gelesen; die Prüfungen der Daten gelten für diese.</translation>
    </message>
    <message>
      <source>The dataset goes on: what is said holds for its first {count} rows.</source>
      <translation>Der Datensatz geht weiter: Das Gesagte gilt für seine ersten {count} Zeilen.</translation>
    </message>
    <message>
      <source>The demo {name} trains: it needs the engine itself.</source>
      <translation>Die Demo {name} trainiert: Sie braucht den Rechenkern selbst.</translation>
    </message>
    <message>
      <source>The derivative of a root or a norm at 0 is infinite, and 0 * inf is not a number: add a floor such as 1e-12 under the root.</source>
      <translation>Die Ableitung einer Wurzel oder Norm bei 0 ist unendlich, und 0 * inf ist keine Zahl: Addieren Sie unter der Wurzel eine Untergrenze wie 1e-12.</translation>
    </message>
    <message>
      <source>The disk of {folder} is full after {written} bytes of the table. Free some, or set TMPDIR.</source>
      <translation>Der Datenträger von {folder} ist nach {written} Bytes der Tabelle voll. Schaffen Sie Platz, oder setzen Sie TMPDIR.</translation>
    </message>
    <message>
      <source>The edits</source>
      <translation>Die Änderungen</translation>
    </message>
    <message>
      <source>The engine does not know {name}.</source>
      <translation>Der Rechenkern kennt {name} nicht.</translation>
    </message>
    <message>
      <source>The engine process ended unexpectedly. The message says how; what was seen is kept.</source>
      <translation>Der Prozess des Rechenkerns endete unerwartet. Die Meldung sagt, wie; was gesehen wurde, bleibt erhalten.</translation>
    </message>
    <message>
      <source>The epochs begin anew within {name}: read as {count} runs.</source>
      <translation>Die Epochen beginnen in {name} von Neuem: als {count} Läufe gelesen.</translation>
    </message>
    <message>
      <source>The exported model answers in the original scale.</source>
      <translation>Das exportierte Modell antwortet in der ursprünglichen Skala.</translation>
    </message>
    <message>
      <source>The file could not be written. The old file, if any, is intact.</source>
      <translation>Die Datei konnte nicht geschrieben werden. Die alte Datei, falls vorhanden, ist unversehrt.</translation>
    </message>
    <message>
      <source>The file is damaged, empty or not what its name says. Save it again or export it anew.</source>
      <translation>Die Datei ist beschädigt, leer oder nicht das, was ihr Name sagt. Speichern oder exportieren Sie sie neu.</translation>
    </message>
    <message>
      <source>The findings are damaged too; those of the journal were kept.</source>
      <translation>Auch die Befunde sind beschädigt; die des Journals wurden behalten.</translation>
    </message>
    <message>
      <source>The first column only numbers or names the rows; it is left out.</source>
      <translation>Die erste Spalte nummeriert oder benennt nur die Zeilen; sie wird weggelassen.</translation>
    </message>
    <message>
      <source>The first input has {rows} and another input {other}: {apart} without counterpart, and nothing says which rows belong together.</source>
      <translation>Die erste Eingabe hat {rows} und eine andere {other}: {apart} ohne Gegenstück, und nichts sagt, welche Zeilen zusammengehören.</translation>
    </message>
    <message>
      <source>The first input has {rows} and targets {other}: {apart} without counterpart, and nothing says which rows belong together.</source>
      <translation>Die erste Eingabe hat {rows} und die Zielwerte {other}: {apart} ohne Gegenstück, und nichts sagt, welche Zeilen zusammengehören.</translation>
    </message>
    <message>
      <source>The first row ({cells} ...) counts the columns and is read as the header.</source>
      <translation>Die erste Zeile ({cells} ...) zählt die Spalten und wird als Kopfzeile gelesen.</translation>
    </message>
    <message>
      <source>The first row holds words and a number; it is read as a row, not as the header.</source>
      <translation>Die erste Zeile enthält Wörter und eine Zahl; sie wird als Datenzeile gelesen, nicht als Kopfzeile.</translation>
    </message>
    <message>
      <source>The first {count} line(s) are a title and were skipped.</source>
      <translation>Titelzeilen am Anfang übersprungen: {count}.</translation>
    </message>
    <message>
      <source>The first {n} rows that training was fed were kept; checks of the data speak of these.</source>
      <translation>Die ersten {n} Zeilen, die das Training bekam, wurden aufbewahrt; die Prüfungen der Daten gelten für diese.</translation>
    </message>
    <message>
      <source>The gradient is not a number for an exact prediction</source>
      <translation>Der Gradient ist bei einer exakten Vorhersage keine Zahl</translation>
    </message>
    <message>
      <source>The gradient norm grows from {start} to {peak}, and is not finite in the end: one such step throws the weights away.</source>
      <translation>Die Gradientennorm wächst von {start} auf {peak} und ist am Ende nicht mehr endlich: Ein solcher Schritt macht die Gewichte unbrauchbar.</translation>
    </message>
    <message>
      <source>The gradient norm grows from {start} to {peak}: one such step throws the weights away.</source>
      <translation>Die Gradientennorm wächst von {start} auf {peak}: Ein solcher Schritt macht die Gewichte unbrauchbar.</translation>
    </message>
    <message>
      <source>The gradient of '{loss}' is not a number as soon as one prediction equals its target. The loss is finite there, but one such row makes every weight not a number.</source>
      <translation>Der Gradient von '{loss}' ist keine Zahl, sobald eine Vorhersage ihrem Zielwert gleicht. Der Verlust ist dort endlich, aber eine solche Zeile macht jedes Gewicht zu keiner Zahl.</translation>
    </message>
    <message>
      <source>The gradient of '{loss}' is not a number as soon as one prediction equals its target; no prediction of this model does yet. The loss is finite there, but one such row makes every weight not a number.</source>
      <translation>Der Gradient von '{loss}' ist keine Zahl, sobald eine Vorhersage ihrem Zielwert gleicht; noch tut das keine Vorhersage dieses Modells. Der Verlust ist dort endlich, aber eine solche Zeile macht jedes Gewicht zu keiner Zahl.</translation>
    </message>
    <message>
      <source>The gradient of '{loss}' is not a number as soon as one prediction equals its target; the model's own predictions meet that on {met} of {rows} rows. The loss is finite there, but one such row makes every weight not a number.</source>
      <translation>Der Gradient von '{loss}' ist keine Zahl, sobald eine Vorhersage ihrem Zielwert gleicht; die eigenen Vorhersagen des Modells treffen das in {met} von {rows} Zeilen. Der Verlust ist dort endlich, aber eine solche Zeile macht jedes Gewicht zu keiner Zahl.</translation>
    </message>
    <message>
      <source>The gradient of a first-layer weight is the input times the layer's error, so the Hessian's condition number grows with the square of the ratio of feature scales (LeCun et al. 1998).</source>
      <translation>Der Gradient eines Gewichts der ersten Schicht ist die Eingabe mal dem Fehler der Schicht; die Konditionszahl der Hesse-Matrix wächst daher mit dem Quadrat des Verhältnisses der Merkmalsgrößen (LeCun et al. 1998).</translation>
    </message>
    <message>
      <source>The gradient of batch {batch} of {steps} is not finite</source>
      <translation>Der Gradient von Batch {batch} von {steps} ist nicht endlich</translation>
    </message>
    <message>
      <source>The gradient of layer k is a product of the Jacobians after it; with norms below one it shrinks geometrically with depth.</source>
      <translation>Der Gradient der Schicht k ist ein Produkt der Jacobi-Matrizen nach ihr; bei Normen unter eins schrumpft er geometrisch mit der Tiefe.</translation>
    </message>
    <message>
      <source>The gradient of the first layer {first} is {first_norm}, that of the last {last} {last_norm}, {ratio} times larger: the first layers hardly learn. {worth!c}.</source>
      <translation>Der Gradient der ersten Schicht ({first}) beträgt {first_norm}, der der letzten ({last}) {last_norm}, {ratio}-mal so viel: Die ersten Schichten lernen kaum. {worth!c}.</translation>
    </message>
    <message>
      <source>The gradients of batches of {rows} rows have no common direction that stands out of their noise: the model is trained already, or there is little that its rows agree on.</source>
      <translation>Die Gradienten von Batches mit {rows} Zeilen haben keine gemeinsame Richtung, die sich vom Rauschen abhebt: Das Modell ist schon trainiert, oder die Zeilen sind sich in wenig einig.</translation>
    </message>
    <message>
      <source>The head applies {head} and {loss} is told from_logits=True: Keras on TensorFlow takes the values behind the {head} instead, so training is right; another back end or a saved loss would apply it twice.</source>
      <translation>Die Ausgabeschicht wendet {head} an, und der Verlust ({loss}) hat from_logits=True: Keras nimmt mit TensorFlow stattdessen die Werte vor {head}, das Training ist also richtig; ein anderes Backend oder ein gespeicherter Verlust würde es doppelt anwenden.</translation>
    </message>
    <message>
      <source>The head applies {head} and {loss} is told from_logits=True: this loss applies it again, so probabilities stay between {low} and {high} and the loss stops above 0.</source>
      <translation>Die Ausgabeschicht wendet {head} an, und der Verlust ({loss}) hat from_logits=True: Er wendet es noch einmal an; darum bleiben die Wahrscheinlichkeiten zwischen {low} und {high} und der Verlust über 0.</translation>
    </message>
    <message>
      <source>The intake does not know {name}.</source>
      <translation>Die Aufnahme kennt {name} nicht.</translation>
    </message>
    <message>
      <source>The journal is damaged: {n} of its records could be read and were kept.</source>
      <translation>Das Journal ist beschädigt: {n} seiner Einträge waren lesbar und wurden behalten.</translation>
    </message>
    <message>
      <source>The labels hardly follow from the inputs</source>
      <translation>Die Labels folgen kaum aus den Eingaben</translation>
    </message>
    <message>
      <source>The largest id in {input} is {largest}</source>
      <translation>Die größte Nummer in {input} ist {largest}</translation>
    </message>
    <message>
      <source>The largest id in {input} is {largest}, the smallest is {smallest}</source>
      <translation>Die größte Nummer in {input} ist {largest}, die kleinste {smallest}</translation>
    </message>
    <message>
      <source>The last line of {name} is cut off and was left out: the run was under way, or was ended.</source>
      <translation>Die letzte Zeile von {name} ist abgeschnitten und wurde weggelassen: Der Lauf war noch im Gang oder wurde beendet.</translation>
    </message>
    <message>
      <source>The last record of {name} is cut off, as while a run is under way; the rest was read.</source>
      <translation>Der letzte Eintrag von {name} ist abgeschnitten, wie bei einem Lauf, der noch im Gang ist; der Rest wurde gelesen.</translation>
    </message>
    <message>
      <source>The last {n} records of the journal were torn and left out.</source>
      <translation>Die letzten {n} Einträge des Journals waren unvollständig und wurden weggelassen.</translation>
    </message>
    <message>
      <source>The learning rate is 0 in {idle} of {all}; it has to be above 0: in those nothing is learned.</source>
      <translation>Die Lernrate ist {idle}-mal 0 (insgesamt {all}); sie muss über 0 liegen: So lange wird nichts gelernt.</translation>
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
      <source>The learning rate is {rate} in epoch {place} of {total}; it has to be above 0: from there on the weights are no numbers.</source>
      <translation>Die Lernrate ist {rate} in Epoche {place} von {total}; sie muss über 0 liegen: Von da an sind die Gewichte keine Zahlen.</translation>
    </message>
    <message>
      <source>The learning rate is {rate} in epoch {place} of {total}; it has to be above 0: there every step climbs.</source>
      <translation>Die Lernrate ist {rate} in Epoche {place} von {total}; sie muss über 0 liegen: Dort geht jeder Schritt bergauf.</translation>
    </message>
    <message>
      <source>The learning rate is {rate} in step {place} of {total}; it has to be above 0: from there on the weights are no numbers.</source>
      <translation>Die Lernrate ist {rate} in Schritt {place} von {total}; sie muss über 0 liegen: Von da an sind die Gewichte keine Zahlen.</translation>
    </message>
    <message>
      <source>The learning rate is {rate} in step {place} of {total}; it has to be above 0: there every step climbs.</source>
      <translation>Die Lernrate ist {rate} in Schritt {place} von {total}; sie muss über 0 liegen: Dort geht jeder Schritt bergauf.</translation>
    </message>
    <message>
      <source>The learning rate of {optimizer} is {rate}, it has to be above 0: every step climbs, so the loss grows.</source>
      <translation>Die Lernrate von {optimizer} ist {rate}, sie muss über 0 liegen: Jeder Schritt geht bergauf, also wächst der Verlust.</translation>
    </message>
    <message>
      <source>The learning rate of {optimizer} is {rate}, it has to be above 0: no step moves a weight.</source>
      <translation>Die Lernrate von {optimizer} ist {rate}, sie muss über 0 liegen: Kein Schritt bewegt ein Gewicht.</translation>
    </message>
    <message>
      <source>The learning rate of {optimizer} is {rate}, it has to be above 0: the first step makes every weight NaN.</source>
      <translation>Die Lernrate von {optimizer} ist {rate}, sie muss über 0 liegen: Der erste Schritt macht jedes Gewicht zu keiner Zahl (NaN).</translation>
    </message>
    <message>
      <source>The log holds an accuracy, which goes with cross-entropy, and that is never below 0 for legal labels.</source>
      <translation>Das Protokoll enthält eine Genauigkeit; die gehört zu einer Kreuzentropie, und diese ist bei erlaubten Labels nie unter 0.</translation>
    </message>
    <message>
      <source>The log holds {epochs} of training and no validation, so overfitting cannot be seen.</source>
      <translation>Das Protokoll enthält {epochs} Training und keine Validierung; Überanpassung ist so nicht zu sehen.</translation>
    </message>
    <message>
      <source>The loss as it moved</source>
      <translation>Wie der Verlust verlief</translation>
    </message>
    <message>
      <source>The loss audit shows that it is lower for wrong predictions: its sign is wrong.</source>
      <translation>Die Verlustprüfung zeigt, dass er bei falschen Vorhersagen niedriger ist: Sein Vorzeichen ist falsch.</translation>
    </message>
    <message>
      <source>The loss audit shows that right predictions are not its lowest point.</source>
      <translation>Die Verlustprüfung zeigt, dass er nicht bei richtigen Vorhersagen am niedrigsten ist.</translation>
    </message>
    <message>
      <source>The loss becomes NaN or infinite</source>
      <translation>Der Verlust wird NaN oder unendlich</translation>
    </message>
    <message>
      <source>The loss cannot be audited: {reason}.</source>
      <translation>Der Verlust lässt sich nicht prüfen: {reason!c}.</translation>
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
      <source>The loss fell from {first} to {last} in {epochs}, yet the training accuracy stayed between {low} and {high}: the loss does not measure what the answers are worth.</source>
      <translation>Der Verlust fiel in {epochs} von {first} auf {last}, die Genauigkeit im Training blieb aber zwischen {low} und {high}: Der Verlust misst nicht, was die Antworten wert sind.</translation>
    </message>
    <message>
      <source>The loss grows</source>
      <translation>Der Verlust wächst</translation>
    </message>
    <message>
      <source>The loss grows from {start} to {end} over {length}; the lowest was {lowest}.</source>
      <translation>Der Verlust wächst über {length} von {start} auf {end}; der kleinste war {lowest}.</translation>
    </message>
    <message>
      <source>The loss has no gradient</source>
      <translation>Der Verlust hat keinen Gradienten</translation>
    </message>
    <message>
      <source>The loss holds -y*log(p) or log(1+y): for y &lt; 0 its minimum over p is at the edge, not at p = y.</source>
      <translation>Der Verlust enthält -y*log(p) oder log(1+y): Für y &lt; 0 liegt sein Minimum über p am Rand, nicht bei p = y.</translation>
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
      <source>The loss of a batch grows from {start} to {end} over {steps} steps (batches differ by {noise}).</source>
      <translation>Der Verlust eines Batches wächst in {steps} Schritten von {start} auf {end} (Batches unterscheiden sich um {noise}).</translation>
    </message>
    <message>
      <source>The loss of batch {batch} of {steps} is not finite</source>
      <translation>Der Verlust von Batch {batch} von {steps} ist nicht endlich</translation>
    </message>
    <message>
      <source>The loss of epoch {n}</source>
      <translation>Der Verlust der Epoche {n}</translation>
    </message>
    <message>
      <source>The loss of step {n}</source>
      <translation>Der Verlust von Schritt {n}</translation>
    </message>
    <message>
      <source>The loss of {count} of {total} batches is below zero, first at step {step}, lowest {lowest}.</source>
      <translation>Der Verlust von {count} der {total} Batches liegt unter null, zuerst in Schritt {step}; der niedrigste ist {lowest}.</translation>
    </message>
    <message>
      <source>The loss on {rows} {subject} is {value}, with a part below zero.</source>
      <translation>Der Verlust ({rows} {subject}) ist {value}, ein Teil davon liegt unter null.</translation>
    </message>
    <message>
      <source>The loss on {rows} {subject} is {value}.</source>
      <translation>Der Verlust ({rows} {subject}) ist {value}.</translation>
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
      <source>The loss takes one-hot rows, so the {count} folders are fed as one-hot rows.</source>
      <translation>Der Verlust nimmt One-hot-Zeilen; deshalb werden die {count} Ordner als One-hot-Zeilen eingegeben.</translation>
    </message>
    <message>
      <source>The loss takes the output as logits, and {activation} lets none be below 0: every row is given a probability of at least 0.5, though {rows} rows have the label 0.</source>
      <translation>Der Verlust nimmt die Ausgabe als Logits, und {activation} lässt keinen unter 0 zu: Jede Zeile erhält eine Wahrscheinlichkeit von mindestens 0.5, obwohl {rows} Zeilen das Label 0 haben.</translation>
    </message>
    <message>
      <source>The loss was still falling as fast as at the start when training ended after {count}: from {half} half way to {end}, {share} % of the whole fall. More may pay.</source>
      <translation>Der Verlust sank noch so schnell wie am Anfang, als das Training endete ({count}): von {half} auf halbem Weg auf {end}, {share} % des ganzen Rückgangs. Mehr lohnt sich vielleicht.</translation>
    </message>
    <message>
      <source>The loss {loss} has no from_logits setting.</source>
      <translation>Der Verlust {loss} hat keine Einstellung from_logits.</translation>
    </message>
    <message>
      <source>The lowest batch loss is {loss}, below zero by less than one part in a million: float32 rounding around 0, not a sign error.</source>
      <translation>Der niedrigste Verlust eines Batches ist {loss}, um weniger als ein Millionstel unter null: Rundung von float32 um 0, kein Vorzeichenfehler.</translation>
    </message>
    <message>
      <source>The manifest is damaged: settings and data files of this session are not known.</source>
      <translation>Das Manifest ist beschädigt: Einstellungen und Datendateien dieser Sitzung sind nicht bekannt.</translation>
    </message>
    <message>
      <source>The mathematics</source>
      <translation>Die Mathematik</translation>
    </message>
    <message>
      <source>The model brings no loss; {why}.</source>
      <translation>Das Modell bringt keinen Verlust mit; {why}.</translation>
    </message>
    <message>
      <source>The model cannot be built that way: {error}</source>
      <translation>So lässt sich das Modell nicht bauen: {error}</translation>
    </message>
    <message>
      <source>The model cannot be compiled: {error}</source>
      <translation>Das Modell lässt sich nicht kompilieren: {error}</translation>
    </message>
    <message>
      <source>The model class {kind} cannot be copied: its weights stay shared.</source>
      <translation>Die Modellklasse {kind} lässt sich nicht kopieren: Ihre Gewichte werden weiter gemeinsam benutzt.</translation>
    </message>
    <message>
      <source>The model class {kind} cannot be copied: {error}</source>
      <translation>Die Modellklasse {kind} lässt sich nicht kopieren: {error}</translation>
    </message>
    <message>
      <source>The model gives every row the same answer</source>
      <translation>Das Modell gibt jeder Zeile dieselbe Antwort</translation>
    </message>
    <message>
      <source>The model has no layer named '{layer}'.</source>
      <translation>Das Modell hat keine Schicht namens '{layer}'.</translation>
    </message>
    <message>
      <source>The model has {count} inputs {shapes}, the data {given}.</source>
      <translation>Eingaben des Modells: {count}, {shapes}; die Daten haben {given}.</translation>
    </message>
    <message>
      <source>The model has {count} output(s); there is no output number {number}.</source>
      <translation>Die Zahl der Ausgaben des Modells ist {count}; eine Ausgabe Nummer {number} gibt es nicht.</translation>
    </message>
    <message>
      <source>The model in use is worse than the model in training</source>
      <translation>Das Modell ist im Einsatz schlechter als im Training</translation>
    </message>
    <message>
      <source>The model is a class of its own ({kind}): a scaling layer must be added in its code.</source>
      <translation>Das Modell ist eine eigene Klasse ({kind}): Eine Skalierungsschicht muss in seinem Code ergänzt werden.</translation>
    </message>
    <message>
      <source>The model is a class of its own ({kind}): its layers can only be changed in its code.</source>
      <translation>Das Modell ist eine eigene Klasse ({kind}): Seine Schichten lassen sich nur in seinem Code ändern.</translation>
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
      <source>The model takes rows of shape {shape}, the data have {own}.</source>
      <translation>Das Modell nimmt Zeilen der Form {shape}; die Daten haben {own}.</translation>
    </message>
    <message>
      <source>The model takes rows of shape {taken}; the inputs have the shape {inputs} and the targets {targets}: they were given to fit the wrong way round.</source>
      <translation>Das Modell nimmt Zeilen der Form {taken}; die Eingaben haben die Form {inputs} und die Zielwerte {targets}: Sie wurden fit in falscher Reihenfolge übergeben.</translation>
    </message>
    <message>
      <source>The model takes {shapes} and at least one target column is needed, but {file} has {count} columns.</source>
      <translation>Das Modell nimmt {shapes}, und mindestens eine Spalte mit Zielwerten ist nötig, aber {file} hat {count} Spalten.</translation>
    </message>
    <message>
      <source>The model uses classes that are not Keras' own. Name the file that defines them with --custom-objects FILE.py.</source>
      <translation>Das Modell verwendet Klassen, die nicht zu Keras gehören. Nennen Sie die Datei, die sie definiert, mit --custom-objects DATEI.py.</translation>
    </message>
    <message>
      <source>The named file does not exist. Check the path.</source>
      <translation>Die genannte Datei gibt es nicht. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
      <source>The noise scale is {scale} rows: with {batch} rows a batch {share} % of a step's squared length is signal</source>
      <translation>Die Rauschskala beträgt {scale} Zeilen: Bei {batch} Zeilen je Batch sind {share} % der quadrierten Länge eines Schritts Signal</translation>
    </message>
    <message>
      <source>The notebook trains in {count} places ({places}); --fit N chooses one.</source>
      <translation>Das Notebook trainiert an {count} Stellen ({places}); --fit N wählt eine davon.</translation>
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
      <source>The optimizer is an object of the program's own; change it in the code.</source>
      <translation>Der Optimierer ist ein eigenes Objekt des Programms; ändern Sie ihn im Code.</translation>
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
      <source>The output applies {activation} before {loss}: the {predictions} all get the same answer; the loss needs probabilities and has no gradient beyond them.</source>
      <translation>Die Ausgabe wendet {activation} an, der Verlust ist {loss}: Die {predictions} sind alle gleich; der Verlust braucht Wahrscheinlichkeiten und hat jenseits davon keinen Gradienten.</translation>
    </message>
    <message>
      <source>The output applies {activation} before {loss}: the {predictions} reach from {low} to {high}, {share} outside 0 to 1; the loss needs probabilities and has no gradient beyond them.</source>
      <translation>Die Ausgabe wendet {activation} an, der Verlust ist {loss}: Die {predictions} reichen von {low} bis {high}, {share} außerhalb von 0 bis 1; der Verlust braucht Wahrscheinlichkeiten und hat jenseits davon keinen Gradienten.</translation>
    </message>
    <message>
      <source>The output goes through {first} and then {second}: it can only lie between {low} and {high}, so the loss stops above 0 however well the model does.</source>
      <translation>Die Ausgabe geht durch {first} und dann durch {second}: Sie kann nur zwischen {low} und {high} liegen. Der Verlust bleibt also über 0, wie gut das Modell auch ist.</translation>
    </message>
    <message>
      <source>The output goes through {first} and then {second}: it can only lie between {low} and {high}; the largest of {rows} measured rows is {largest}, so the loss stops above 0 however well the model does.</source>
      <translation>Die Ausgabe geht durch {first} und dann durch {second}: Sie kann nur zwischen {low} und {high} liegen; der größte Wert in {rows} gemessenen Zeilen ist {largest}. Der Verlust bleibt also über 0, wie gut das Modell auch ist.</translation>
    </message>
    <message>
      <source>The output is computed by an operation of the program's own; change it in the code.</source>
      <translation>Die Ausgabe wird von einer eigenen Operation des Programms berechnet; ändern Sie sie im Code.</translation>
    </message>
    <message>
      <source>The output keeps {output} axes a row, the targets {targets}: a Flatten layer before the head drops the axes between.</source>
      <translation>Die Ausgabe behält {output} Achsen je Zeile, die Zielwerte {targets}: Eine Flatten-Schicht vor der Ausgabe entfernt die Achsen dazwischen.</translation>
    </message>
    <message>
      <source>The output layer applies softmax to one unit: all {rows} rows that were asked get the answer 1, so nothing that the network learns can show.</source>
      <translation>Die Ausgabeschicht wendet Softmax auf eine einzige Einheit an: Alle {rows} befragten Zeilen bekommen die Antwort 1, also kann sich nichts zeigen, was das Netz lernt.</translation>
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
      <source>The output's last layer has no weights, so it has no number of units to set.</source>
      <translation>Die letzte Schicht der Ausgabe hat keine Gewichte, also auch keine Zahl von Einheiten, die sich setzen ließe.</translation>
    </message>
    <message>
      <source>The printed loss is a running mean</source>
      <translation>Der ausgegebene Verlust ist ein laufendes Mittel</translation>
    </message>
    <message>
      <source>The program as given could not be scored, and with the edits it learns little.</source>
      <translation>Das unveränderte Programm ließ sich nicht bewerten, und mit den Änderungen lernt es wenig.</translation>
    </message>
    <message>
      <source>The program as given was not trained, so there is no run to compare with.</source>
      <translation>Das unveränderte Programm wurde nicht trainiert; es gibt also keinen Lauf zum Vergleich.</translation>
    </message>
    <message>
      <source>The program computes in float64 already: 16 digits.</source>
      <translation>Das Programm rechnet schon in float64, also mit 16 Stellen.</translation>
    </message>
    <message>
      <source>The program ended itself before it trained. The message names the line.</source>
      <translation>Das Programm beendete sich, bevor es trainierte. Die Meldung nennt die Zeile.</translation>
    </message>
    <message>
      <source>The program ended without calling fit on a Keras model.</source>
      <translation>Das Programm endete, ohne fit an einem Keras-Modell aufzurufen.</translation>
    </message>
    <message>
      <source>The program gives compile no loss that could be audited.</source>
      <translation>Das Programm gibt compile keinen Verlust, der sich prüfen ließe.</translation>
    </message>
    <message>
      <source>The program has no validation rows.</source>
      <translation>Das Programm hat keine Validierungszeilen.</translation>
    </message>
    <message>
      <source>The program has {count} input(s); there is no input number {number}.</source>
      <translation>Die Zahl der Eingaben des Programms ist {count}; eine Eingabe Nummer {number} gibt es nicht.</translation>
    </message>
    <message>
      <source>The program has {count} output(s), not {given}.</source>
      <translation>Die Zahl der Ausgaben des Programms ist {count}, nicht {given}.</translation>
    </message>
    <message>
      <source>The program has {count} output(s); there is no output number {number}.</source>
      <translation>Die Zahl der Ausgaben des Programms ist {count}; eine Ausgabe Nummer {number} gibt es nicht.</translation>
    </message>
    <message>
      <source>The program imports a package that is not installed here. Run it under its own interpreter with --python PATH.</source>
      <translation>Das Programm importiert ein Paket, das hier nicht installiert ist. Führen Sie es mit --python PFAD unter seinem eigenen Interpreter aus.</translation>
    </message>
    <message>
      <source>The program is trained from several seeds and judged on the same unseen rows. Passed when their scores lie within a fifth of the way from no skill to perfect, or within two standard errors; failed when one gets more than half of that way and another lags by as much, also after five times the steps.</source>
      <translation>Das Programm wird von mehreren Startwerten aus trainiert und auf denselben nicht gesehenen Zeilen beurteilt. Bestanden, wenn die Ergebnisse höchstens ein Fünftel des Weges von keinem Können bis zur perfekten Antwort oder zwei Standardfehler auseinanderliegen; nicht bestanden, wenn eines mehr als den halben Weg schafft und ein anderes ebenso weit zurückbleibt, auch nach fünfmal so vielen Schritten.</translation>
    </message>
    <message>
      <source>The program itself ended with {error}.</source>
      <translation>Das Programm selbst endete mit {error}.</translation>
    </message>
    <message>
      <source>The program raised an error that is no known disease. The message repeats it.</source>
      <translation>Das Programm löste einen Fehler aus, der keine bekannte Krankheit ist. Die Meldung wiederholt ihn.</translation>
    </message>
    <message>
      <source>The program waits for input, and none can come. Give it a constant or an argument after --.</source>
      <translation>Das Programm wartet auf eine Eingabe, und es kann keine kommen. Geben Sie ihm eine Konstante oder ein Argument nach --.</translation>
    </message>
    <message>
      <source>The program's own error ended it: {error}.</source>
      <translation>Ein Fehler des Programms selbst hat es beendet: {error}.</translation>
    </message>
    <message>
      <source>The rows are sorted by label</source>
      <translation>Die Zeilen sind nach Label sortiert</translation>
    </message>
    <message>
      <source>The rows are sorted by label ({runs} runs over {rows} rows), and validation_split={split} holds out the last ones: training has {classes} classes, validation {held}; {lost} ({named}) occur on one side only.</source>
      <translation>Die Zeilen sind nach Label sortiert ({runs} Läufe gleicher Labels über {rows} Zeilen), und validation_split={split} hält die letzten zurück: Das Training hat {classes} Klassen, die Validierung {held}; nur auf einer Seite vorhanden: {lost} ({named}).</translation>
    </message>
    <message>
      <source>The rows are sorted by label ({runs} runs over {rows} rows, random order has about {chance}) and shuffle=False: most batches hold one class only, and each undoes the last.</source>
      <translation>Die Zeilen sind nach Label sortiert ({runs} Läufe gleicher Labels über {rows} Zeilen, in zufälliger Reihenfolge wären es etwa {chance}), und shuffle=False gilt: Die meisten Batches enthalten nur eine Klasse, und jeder macht den vorigen zunichte.</translation>
    </message>
    <message>
      <source>The rows are sorted by label: {runs} runs over {rows} rows, random order has about {chance}. validation_split would hold out the last classes, shuffle=False feed one by one.</source>
      <translation>Die Zeilen sind nach Label sortiert: {runs} Läufe gleicher Labels über {rows} Zeilen, in zufälliger Reihenfolge wären es etwa {chance}. validation_split würde die letzten Klassen zurückhalten, shuffle=False eine nach der anderen zeigen.</translation>
    </message>
    <message>
      <source>The running statistics need more steps to catch up.</source>
      <translation>Die laufenden Statistiken brauchen mehr Schritte, um aufzuholen.</translation>
    </message>
    <message>
      <source>The same batch fed twice gives {ratio} times the loss: '{name}' adds rows up, so its size depends on the batch size, and a smaller last batch shows as a dip.</source>
      <translation>Derselbe Batch, doppelt eingegeben, ergibt das {ratio}-Fache des Verlusts: '{name}' summiert über die Zeilen; der Wert hängt von der Batch-Größe ab, und ein kleinerer letzter Batch zeigt sich als Delle.</translation>
    </message>
    <message>
      <source>The same batch fed twice gives {ratio} times the loss: '{name}' adds rows up, so one SGD step is {n} times as long as its learning rate of {rate} says.</source>
      <translation>Derselbe Batch, doppelt eingegeben, ergibt das {ratio}-Fache des Verlusts: '{name}' summiert über die Zeilen, und ein Schritt von SGD ist {n}-mal so lang, wie die Lernrate {rate} sagt.</translation>
    </message>
    <message>
      <source>The same holds {n} times more.</source>
      <translation>Dasselbe gilt noch {n}-mal.</translation>
    </message>
    <message>
      <source>The same rows chose among the treatments, since there are too few for two sets.</source>
      <translation>Nach denselben Zeilen wurde auch unter den Behandlungen ausgewählt, weil es für zwei Sätze zu wenige sind.</translation>
    </message>
    <message>
      <source>The same versions, seed and device give the same numbers.</source>
      <translation>Gleiche Versionen, gleicher Startwert und gleiches Gerät geben gleiche Zahlen.</translation>
    </message>
    <message>
      <source>The sample of the data is damaged and was left out.</source>
      <translation>Die Stichprobe der Daten ist beschädigt und wurde weggelassen.</translation>
    </message>
    <message>
      <source>The sample weights are not one a row (one an output or a time step): the program's own run uses them; trials, cures and checks of the data go without.</source>
      <translation>Es gibt nicht ein Gewicht je Zeile, sondern eines je Ausgabe oder Zeitschritt: Der eigene Lauf des Programms nutzt sie; Versuche, Behandlungen und Prüfungen der Daten kommen ohne aus.</translation>
    </message>
    <message>
      <source>The script cannot be parsed at line {line}, so it must be changed by hand.</source>
      <translation>Das Skript lässt sich bei Zeile {line} nicht parsen und muss daher von Hand geändert werden.</translation>
    </message>
    <message>
      <source>The script catches every exception around its fit; it ran on after the examined fit began.</source>
      <translation>Das Skript fängt um sein fit jede Ausnahme ab; es lief weiter, nachdem das untersuchte fit begonnen hatte.</translation>
    </message>
    <message>
      <source>The script feeds a generator that can be read once; its rows were kept for training.</source>
      <translation>Das Skript übergibt einen Generator, der sich nur einmal lesen lässt; seine Zeilen wurden für das Training aufbewahrt.</translation>
    </message>
    <message>
      <source>The script has no call of compile that could be found; change it where the model is compiled.</source>
      <translation>Im Skript fand sich kein Aufruf von compile; ändern Sie es dort, wo das Modell kompiliert wird.</translation>
    </message>
    <message>
      <source>The script has no call of fit that could be found; change it where it trains.</source>
      <translation>Im Skript fand sich kein Aufruf von fit; ändern Sie es dort, wo es trainiert.</translation>
    </message>
    <message>
      <source>The search for what explains what was stopped after {n} trained copies.</source>
      <translation>Die Suche danach, welcher Befund welchen erklärt, wurde nach {n} trainierten Kopien gestoppt.</translation>
    </message>
    <message>
      <source>The steps begin anew within the folder: read as {count} runs.</source>
      <translation>Die Schritte beginnen im Ordner von Neuem: als {count} Läufe gelesen.</translation>
    </message>
    <message>
      <source>The steps begin anew within {name}: read as {count} runs.</source>
      <translation>Die Schritte beginnen in {name} von Neuem: als {count} Läufe gelesen.</translation>
    </message>
    <message>
      <source>The target {name} holds more than {most} different texts; classes are expected.</source>
      <translation>Der Zielwert {name} enthält mehr als {most} verschiedene Texte; erwartet werden Klassen.</translation>
    </message>
    <message>
      <source>The targets are far larger than what a fresh network answers</source>
      <translation>Die Zielwerte sind weit größer als die Antworten eines neuen Netzes</translation>
    </message>
    <message>
      <source>The targets are {kind}, over all {rows} rows, but the loss is {loss}: its gradient vanishes where an answer is surely wrong{ending}.</source>
      <translation>Die Zielwerte sind {kind}, in allen {rows} Zeilen, aber der Verlust ist {loss}: Sein Gradient verschwindet, wo eine Antwort sicher falsch ist{ending}.</translation>
    </message>
    <message>
      <source>The targets fit the inputs of other rows: a straight-line fit goes {own} of the way to a perfect answer as they stand, and {share} with the targets {rows} further down.</source>
      <translation>Die Zielwerte passen zu den Eingaben anderer Zeilen: Eine lineare Anpassung schafft so, wie sie stehen, {own} des Wegs zur perfekten Antwort, und {share} mit den Zielwerten {rows} weiter unten.</translation>
    </message>
    <message>
      <source>The targets fit the inputs of other rows: a straight-line fit goes {own} of the way to a perfect answer as they stand, and {share} with the targets {rows} further up.</source>
      <translation>Die Zielwerte passen zu den Eingaben anderer Zeilen: Eine lineare Anpassung schafft so, wie sie stehen, {own} des Wegs zur perfekten Antwort, und {share} mit den Zielwerten {rows} weiter oben.</translation>
    </message>
    <message>
      <source>The targets name {classes} classes ({lowest} to {highest}), but the output has 1 unit, which tells 2 apart: the others cannot be answered.</source>
      <translation>Die Zielwerte nennen {classes} Klassen ({lowest} bis {highest}), aber die Ausgabe hat 1 Einheit, die 2 unterscheidet: Die anderen Klassen kann sie nicht ausgeben.</translation>
    </message>
    <message>
      <source>The targets run from {low} to {high}</source>
      <translation>Die Zielwerte reichen von {low} bis {high}</translation>
    </message>
    <message>
      <source>The targets run from {low} to {high}, the fresh network answers {least} to {most}</source>
      <translation>Die Zielwerte reichen von {low} bis {high}, das frische Netz antwortet {least} bis {most}</translation>
    </message>
    <message>
      <source>The targets take at least {count} different values from {low} to {high} over {rows} rows; {loss} expects {expected}, so its value does not say how near a prediction is.</source>
      <translation>Die Zielwerte nehmen in {rows} Zeilen mindestens {count} verschiedene Werte von {low} bis {high} an; erwartet werden {expected} (Verlust: {loss}), darum sagt der Verlust nicht, wie nahe eine Vorhersage liegt.</translation>
    </message>
    <message>
      <source>The targets take {count} different values from {low} to {high} over {rows} rows; {loss} expects {expected}, so its value does not say how near a prediction is.</source>
      <translation>Die Zielwerte nehmen in {rows} Zeilen {count} verschiedene Werte von {low} bis {high} an; erwartet werden {expected} (Verlust: {loss}), darum sagt der Verlust nicht, wie nahe eine Vorhersage liegt.</translation>
    </message>
    <message>
      <source>The text is not UTF-8; it is read as {encoding} (Western European).</source>
      <translation>Der Text ist kein UTF-8; er wird als {encoding} (westeuropäisch) gelesen.</translation>
    </message>
    <message>
      <source>The time allowed every arm a single step.</source>
      <translation>Die Zeit erlaubte jedem Arm einen einzigen Schritt.</translation>
    </message>
    <message>
      <source>The time allowed every arm the same {n} steps.</source>
      <translation>Die Zeit erlaubte jedem Arm dieselben {n} Schritte.</translation>
    </message>
    <message>
      <source>The time limit came before training began. Raise it with --time-limit SECONDS.</source>
      <translation>Das Zeitlimit war erreicht, bevor das Training begann. Erhöhen Sie es mit --time-limit SEKUNDEN.</translation>
    </message>
    <message>
      <source>The time was too short for the program as given.</source>
      <translation>Die Zeit war zu kurz für das unveränderte Programm.</translation>
    </message>
    <message>
      <source>The unchanged copies could not be asked for {effect}.</source>
      <translation>Die unveränderten Kopien ließen sich nicht auf {effect} prüfen.</translation>
    </message>
    <message>
      <source>The validation data must be changed in the same way as the training data.</source>
      <translation>Die Validierungsdaten müssen auf dieselbe Weise geändert werden wie die Trainingsdaten.</translation>
    </message>
    <message>
      <source>The validation loss is best after epoch {best} of {count} ({lowest}) and ends at {end}, while the training loss fell on from {then} to {last}: {worse} epochs made it worse. {metric} on {rows} validation rows is {score}.</source>
      <translation>Der Validierungsverlust ist nach Epoche {best} von {count} am besten ({lowest}) und endet bei {end}, während der Trainingsverlust weiter von {then} auf {last} fiel: {worse} Epochen haben ihn verschlechtert. {metric!c} auf {rows} Validierungszeilen ist {score}.</translation>
    </message>
    <message>
      <source>The validation loss is best at {best} (value {place} of {count}) and ends at {end}, while the training loss fell on from {then} to {last}: what is learned after that holds for the training rows only.</source>
      <translation>Der Validierungsverlust ist mit {best} am besten (Wert {place} von {count}) und endet bei {end}, während der Trainingsverlust weiter von {then} auf {last} fiel: Was danach gelernt wird, gilt nur für die Trainingszeilen.</translation>
    </message>
    <message>
      <source>The validation loss of epoch {n}</source>
      <translation>Der Validierungsverlust der Epoche {n}</translation>
    </message>
    <message>
      <source>The validation loss of step {n}</source>
      <translation>Der Validierungsverlust von Schritt {n}</translation>
    </message>
    <message>
      <source>The weight {weight} turns this loss round: training makes it larger.</source>
      <translation>Das Gewicht {weight} kehrt diesen Verlust um: Das Training macht ihn größer.</translation>
    </message>
    <message>
      <source>The weights that training began with were not seen: those after it stand for them.</source>
      <translation>Die Gewichte zu Beginn des Trainings wurden nicht gesehen: An ihre Stelle treten die Gewichte nach dem Training.</translation>
    </message>
    <message>
      <source>The {form} {loss} cannot be used without arguments: {why}. Give defaults, or put a ready one at the top of the file (my_loss = {loss}(...)) and name that.</source>
      <translation>Die {form} {loss} lässt sich nicht ohne Argumente verwenden: {why}. Geben Sie Vorgabewerte an, oder stellen Sie einen fertigen Verlust an den Anfang der Datei (my_loss = {loss}(...)) und nennen Sie diesen.</translation>
    </message>
    <message>
      <source>The {process} could not be started.</source>
      <translation>Der {process} konnte nicht gestartet werden.</translation>
    </message>
    <message>
      <source>The {process} ended by itself with exit code {code}.</source>
      <translation>Der {process} endete von selbst mit Exit-Code {code}.</translation>
    </message>
    <message>
      <source>The {process} ended.</source>
      <translation>Der {process} endete.</translation>
    </message>
    <message>
      <source>The {process} was ended by a signal ({name}).</source>
      <translation>Der {process} wurde durch ein Signal beendet ({name}).</translation>
    </message>
    <message>
      <source>The {process} was ended by signal {number}.</source>
      <translation>Der {process} wurde durch Signal {number} beendet.</translation>
    </message>
    <message>
      <source>The {process} {end} ({name}).</source>
      <translation>Der {process} {end} ({name}).</translation>
    </message>
    <message>
      <source>The {process} {fault} and was ended.</source>
      <translation>Der {process} {fault} und wurde beendet.</translation>
    </message>
    <message>
      <source>The {what} is below zero in {count} of {all}, first in {first}, lowest {lowest}.</source>
      <translation>Der {what} liegt {count}-mal unter null ({all} insgesamt), zuerst in {first}; der niedrigste Wert ist {lowest}.</translation>
    </message>
    <message>
      <source>There are fewer than two findings: nothing to explain.</source>
      <translation>Es gibt weniger als zwei Befunde: Da ist nichts zu erklären.</translation>
    </message>
    <message>
      <source>There are no such rows to show.</source>
      <translation>Solche Zeilen gibt es nicht.</translation>
    </message>
    <message>
      <source>There are only {n} rows, so the arms are judged on all, also on those that they trained on.</source>
      <translation>Es gibt nur {n} Zeilen, also werden die Arme an allen gemessen, auch an denen, auf denen sie trainierten.</translation>
    </message>
    <message>
      <source>There are only {n} rows, so the arms are judged on the rows that they trained on.</source>
      <translation>Es gibt nur {n} Zeilen, also werden die Arme an den Zeilen gemessen, auf denen sie trainierten.</translation>
    </message>
    <message>
      <source>There are too few rows for this model</source>
      <translation>Für dieses Modell gibt es zu wenige Zeilen</translation>
    </message>
    <message>
      <source>There is no lab test {name}; there is {near}.</source>
      <translation>Es gibt keinen Labortest {name}, aber {near}.</translation>
    </message>
    <message>
      <source>There is no such column of numbers.</source>
      <translation>Eine solche Zahlenspalte gibt es nicht.</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
      <source>There is one column only: try another delimiter.</source>
      <translation>Es gibt nur eine Spalte: Versuchen Sie ein anderes Trennzeichen.</translation>
    </message>
    <message>
      <source>There was no time for the cures of {n} findings.</source>
      <translation>Für die Abhilfen von {n} Befunden blieb keine Zeit.</translation>
    </message>
    <message>
      <source>This cannot be done with this program. The message says why.</source>
      <translation>Das geht mit diesem Programm nicht. Die Meldung sagt, warum.</translation>
    </message>
    <message>
      <source>This engine already serves a session; one engine, one session.</source>
      <translation>Dieser Rechenkern bedient schon eine Sitzung; ein Rechenkern, eine Sitzung.</translation>
    </message>
    <message>
      <source>This input holds ids for an Embedding layer; scaled ids would mean other entries.</source>
      <translation>Diese Eingabe enthält Nummern für eine Embedding-Schicht; skalierte Nummern bezeichneten andere Einträge.</translation>
    </message>
    <message>
      <source>This is a loss function alone: there is no model, no data and no training to look at.</source>
      <translation>Dies ist nur eine Verlustfunktion: Es gibt kein Modell, keine Daten und kein Training, die man ansehen könnte.</translation>
    </message>
    <message>
      <source>This is data alone: bring a model to train on it, or the script that does.</source>
      <translation>Dies sind nur Daten: Geben Sie ein Modell an, das damit trainiert werden soll, oder das Skript, das es tut.</translation>
    </message>
    <message>
      <source>This kind of file cannot be examined. The message says what to bring instead.</source>
      <translation>Diese Art Datei kann nicht untersucht werden. Die Meldung sagt, was Sie stattdessen brauchen.</translation>
    </message>
    <message>
      <source>This model brings its own train function: only the loss of each batch is recorded.</source>
      <translation>Dieses Modell bringt seine eigene Trainingsfunktion mit: Nur der Verlust jedes Batches wird aufgezeichnet.</translation>
    </message>
    <message>
      <source>This model brings its own train function: only the loss of each batch was recorded.</source>
      <translation>Dieses Modell bringt seine eigene Trainingsfunktion mit: Nur der Verlust jedes Batches wurde aufgezeichnet.</translation>
    </message>
    <message>
      <source>This model's own train_step shows no gradients: their norms are not recorded.</source>
      <translation>Das eigene train_step dieses Modells zeigt keine Gradienten: Ihre Normen werden nicht aufgezeichnet.</translation>
    </message>
    <message>
      <source>This output has no loss that could be negated.</source>
      <translation>Diese Ausgabe hat keinen Verlust, der sich negieren ließe.</translation>
    </message>
    <message>
      <source>Thresholds called ours were set so that the healthy programs of our tests stay silent.</source>
      <translation>Unsere Schwellen sind so gesetzt, dass bei den gesunden Programmen unserer Tests nichts gemeldet wird.</translation>
    </message>
    <message>
      <source>To learn what explains what, 1 copy was trained, each for {length} ({share} % of the run: the time allowed no more).</source>
      <translation>Um herauszufinden, welcher Befund welchen erklärt, wurde 1 Kopie trainiert, {length} lang ({share} % des Laufs; mehr erlaubte die Zeit nicht).</translation>
    </message>
    <message>
      <source>To learn what explains what, 1 copy was trained, each for {length}, as the run was.</source>
      <translation>Um herauszufinden, welcher Befund welchen erklärt, wurde 1 Kopie trainiert, {length} lang, wie der Lauf selbst.</translation>
    </message>
    <message>
      <source>To learn what explains what, {n} copies were trained, each for {length} ({share} % of the run: the time allowed no more).</source>
      <translation>Um herauszufinden, welcher Befund welchen erklärt, wurden {n} Kopien trainiert, jede {length} lang ({share} % des Laufs; mehr erlaubte die Zeit nicht).</translation>
    </message>
    <message>
      <source>To learn what explains what, {n} copies were trained, each for {length}, as the run was.</source>
      <translation>Um herauszufinden, welcher Befund welchen erklärt, wurden {n} Kopien trainiert, jede {length} lang, wie der Lauf selbst.</translation>
    </message>
    <message>
      <source>Token ids lie outside the embedding</source>
      <translation>Token-Nummern liegen außerhalb des Embeddings</translation>
    </message>
    <message>
      <source>Train for {n} epochs</source>
      <translation>{n} Epochen trainieren</translation>
    </message>
    <message>
      <source>Train on batches of {n} rows</source>
      <translation>Auf Batches von {n} Zeilen trainieren</translation>
    </message>
    <message>
      <source>Train with Adam</source>
      <translation>Mit Adam trainieren</translation>
    </message>
    <message>
      <source>Train with Adam at {rate}</source>
      <translation>Mit Adam und Lernrate {rate} trainieren</translation>
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
      <source>Train {epochs} epochs</source>
      <translation>{epochs} Epochen trainieren</translation>
    </message>
    <message>
      <source>Train {n} epochs</source>
      <translation>Epochenzahl auf {n} setzen</translation>
    </message>
    <message>
      <source>Trained again it fell behind the trial's own arm, whose weights it now has.</source>
      <translation>Neu trainiert fiel es hinter den Arm des Versuchs zurück, dessen Gewichte es jetzt hat.</translation>
    </message>
    <message>
      <source>Training ended after {epochs} with {steps} in all, too few to move the weights, and {worth}.</source>
      <translation>Das Training endete nach {epochs}, insgesamt {steps}, zu wenig, um die Gewichte zu bewegen; {worth}.</translation>
    </message>
    <message>
      <source>Training ended after {epochs} with {steps} in all; the loss was still falling, from {start} to {end}, and {worth}.</source>
      <translation>Das Training endete nach {epochs}, insgesamt {steps}; der Verlust sank noch, von {start} auf {end}; {worth}.</translation>
    </message>
    <message>
      <source>Training ends too early</source>
      <translation>Das Training endet zu früh</translation>
    </message>
    <message>
      <source>Training takes at least one epoch.</source>
      <translation>Das Training braucht mindestens eine Epoche.</translation>
    </message>
    <message>
      <source>Training values of {input} have mean {mean} and spread {std} ({low} to {high}), validation values mean {other_mean} and spread {other_std} ({other_low} to {other_high}): the two sides were not prepared alike, so validation figures say little about the model.</source>
      <translation>Trainingswerte von {input} haben Mittel {mean} und Streuung {std} ({low} bis {high}), Validierungswerte Mittel {other_mean} und Streuung {other_std} ({other_low} bis {other_high}): Die beiden Seiten wurden nicht gleich vorbereitet, daher sagen Validierungszahlen wenig über das Modell.</translation>
    </message>
    <message>
      <source>Training went on past its best epoch</source>
      <translation>Das Training lief über die beste Epoche hinaus</translation>
    </message>
    <message>
      <source>Treatment</source>
      <translation>Behandlung</translation>
    </message>
    <message>
      <source>Tried</source>
      <translation>Versucht</translation>
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
      <source>Tversky loss</source>
      <translation>Tversky-Verlust</translation>
    </message>
    <message>
      <source>Twice the digits</source>
      <translation>Doppelt so viele Stellen</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Typ</translation>
    </message>
    <message>
      <source>Under the present weights it is {value}.</source>
      <translation>Unter den jetzigen Gewichten ist er {value}.</translation>
    </message>
    <message>
      <source>Up to a factor and a constant it is minus {loss}: correlation {correlation} over 40 random predictions.</source>
      <translation>Bis auf einen Faktor und eine Konstante ist er das Negative eines bekannten Verlusts: minus {loss} (Korrelation {correlation} über 40 zufällige Vorhersagen).</translation>
    </message>
    <message>
      <source>Up to a factor and a constant it is {loss}: correlation {correlation} over 40 random predictions.</source>
      <translation>Bis auf einen Faktor und eine Konstante ist er ein bekannter Verlust: {loss} (Korrelation {correlation} über 40 zufällige Vorhersagen).</translation>
    </message>
    <message>
      <source>Use 1 output unit</source>
      <translation>1 Ausgabeeinheit verwenden</translation>
    </message>
    <message>
      <source>Use Huber loss, in which every row weighs the same</source>
      <translation>Huber-Verlust verwenden, bei dem jede Zeile gleich wiegt</translation>
    </message>
    <message>
      <source>Use Keras' cross-entropy of probabilities</source>
      <translation>Kreuzentropie von Keras für Wahrscheinlichkeiten verwenden</translation>
    </message>
    <message>
      <source>Use Keras' {loss}</source>
      <translation>Verlust von Keras verwenden: {loss}</translation>
    </message>
    <message>
      <source>Use Keras' {loss} with from_logits=True</source>
      <translation>Verlust von Keras mit from_logits=True verwenden: {loss}</translation>
    </message>
    <message>
      <source>Use ReLU in the hidden layers</source>
      <translation>ReLU in den verborgenen Schichten verwenden</translation>
    </message>
    <message>
      <source>Use ReLU with He initialisation</source>
      <translation>ReLU mit He-Initialisierung verwenden</translation>
    </message>
    <message>
      <source>Use ReLU with He initialisation in these layers</source>
      <translation>ReLU mit He-Initialisierung in diesen Schichten verwenden</translation>
    </message>
    <message>
      <source>Use a linear head and the mean squared error</source>
      <translation>Lineare Ausgabe und mittleren quadratischen Fehler verwenden</translation>
    </message>
    <message>
      <source>Use a linear output</source>
      <translation>Lineare Ausgabe verwenden</translation>
    </message>
    <message>
      <source>Use a linear output and mean squared error</source>
      <translation>Lineare Ausgabe und mittleren quadratischen Fehler verwenden</translation>
    </message>
    <message>
      <source>Use a linear output with mean squared error</source>
      <translation>Lineare Ausgabe mit mittlerem quadratischem Fehler verwenden</translation>
    </message>
    <message>
      <source>Use a sigmoid</source>
      <translation>Sigmoid verwenden</translation>
    </message>
    <message>
      <source>Use a sigmoid and binary cross-entropy</source>
      <translation>Sigmoid und binäre Kreuzentropie verwenden</translation>
    </message>
    <message>
      <source>Use a sigmoid and from_logits=False</source>
      <translation>Sigmoid und from_logits=False verwenden</translation>
    </message>
    <message>
      <source>Use a softmax</source>
      <translation>Softmax verwenden</translation>
    </message>
    <message>
      <source>Use a softmax with categorical cross-entropy</source>
      <translation>Softmax mit kategorialer Kreuzentropie verwenden</translation>
    </message>
    <message>
      <source>Use a softplus output</source>
      <translation>Softplus-Ausgabe verwenden</translation>
    </message>
    <message>
      <source>Use an exponential output</source>
      <translation>Exponentielle Ausgabe verwenden</translation>
    </message>
    <message>
      <source>Use batches of {size}</source>
      <translation>Batches von {size} verwenden</translation>
    </message>
    <message>
      <source>Use batches of {size} rows</source>
      <translation>Batches von {size} Zeilen verwenden</translation>
    </message>
    <message>
      <source>Use binary cross-entropy with a sigmoid</source>
      <translation>Binäre Kreuzentropie mit Sigmoid verwenden</translation>
    </message>
    <message>
      <source>Use categorical cross-entropy</source>
      <translation>Kategoriale Kreuzentropie verwenden</translation>
    </message>
    <message>
      <source>Use categorical cross-entropy with a softmax</source>
      <translation>Kategoriale Kreuzentropie mit Softmax verwenden</translation>
    </message>
    <message>
      <source>Use keras.metrics.BinaryAccuracy(threshold=0)</source>
      <translation>keras.metrics.BinaryAccuracy(threshold=0) verwenden</translation>
    </message>
    <message>
      <source>Use leaky ReLU with He initialisation</source>
      <translation>Leaky ReLU mit He-Initialisierung verwenden</translation>
    </message>
    <message>
      <source>Use log-cosh loss, in which every row weighs the same</source>
      <translation>Log-Cosh-Verlust verwenden, bei dem jede Zeile gleich wiegt</translation>
    </message>
    <message>
      <source>Use mean absolute error, in which every row weighs the same</source>
      <translation>Mittleren absoluten Fehler verwenden, bei dem jede Zeile gleich wiegt</translation>
    </message>
    <message>
      <source>Use mean squared error with a linear head</source>
      <translation>Mittleren quadratischen Fehler mit linearer Ausgabe verwenden</translation>
    </message>
    <message>
      <source>Use mean squared error with a linear output</source>
      <translation>Mittleren quadratischen Fehler mit linearer Ausgabe verwenden</translation>
    </message>
    <message>
      <source>Use mixed_float16 with loss scaling</source>
      <translation>mixed_float16 mit Verlustskalierung verwenden</translation>
    </message>
    <message>
      <source>Use odd windows, one wider</source>
      <translation>Ungerade, um eins breitere Fenster verwenden</translation>
    </message>
    <message>
      <source>Use one-hot targets with the focal loss</source>
      <translation>One-hot-Zielwerte mit Focal Loss verwenden</translation>
    </message>
    <message>
      <source>Use sparse categorical cross-entropy</source>
      <translation>Sparse kategoriale Kreuzentropie verwenden</translation>
    </message>
    <message>
      <source>Use sparse categorical cross-entropy with a softmax</source>
      <translation>Sparse kategoriale Kreuzentropie mit Softmax verwenden</translation>
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
      <source>Use the layer's output on the way to the loss, and nothing without a derivative (argmax, round, a comparison, .numpy()) between them.</source>
      <translation>Die Ausgabe der Schicht auf dem Weg zum Verlust verwenden, und nichts ohne Ableitung (argmax, round, einen Vergleich, .numpy()) dazwischen.</translation>
    </message>
    <message>
      <source>Use the weights without their minus</source>
      <translation>Die Gewichte ohne Minus verwenden</translation>
    </message>
    <message>
      <source>Use {n} output units</source>
      <translation>{n} Ausgabeeinheiten verwenden</translation>
    </message>
    <message>
      <source>Use {n} units with softmax, one a class</source>
      <translation>{n} Einheiten mit Softmax verwenden, eine je Klasse</translation>
    </message>
    <message>
      <source>Use {n} units, softmax and sparse categorical cross-entropy</source>
      <translation>{n} Einheiten, Softmax und sparse kategoriale Kreuzentropie verwenden</translation>
    </message>
    <message>
      <source>Use {units} units</source>
      <translation>{units} Einheiten verwenden</translation>
    </message>
    <message>
      <source>Use {units} units with softmax and sparse categorical cross-entropy</source>
      <translation>{units} Einheiten mit Softmax und sparse kategorialer Kreuzentropie verwenden</translation>
    </message>
    <message>
      <source>Use {units} units, softmax and sparse categorical cross-entropy</source>
      <translation>{units} Einheiten, Softmax und sparse kategoriale Kreuzentropie verwenden</translation>
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
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>Versionen</translation>
    </message>
    <message>
      <source>Very likely: {percent} % sure.</source>
      <translation>Sehr wahrscheinlich: zu {percent} % sicher.</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Warnung</translation>
    </message>
    <message>
      <source>Weigh classes</source>
      <translation>Klassen gewichten</translation>
    </message>
    <message>
      <source>Weigh the classes against their counts</source>
      <translation>Klassen umgekehrt zu ihrer Häufigkeit gewichten</translation>
    </message>
    <message>
      <source>Weight penalties outweigh the data loss</source>
      <translation>Gewichtsstrafen überwiegen den Verlust auf den Daten</translation>
    </message>
    <message>
      <source>What explains what cannot be learned: no copy of this program can be made. {reason}</source>
      <translation>Was was erklärt, lässt sich nicht lernen: Von diesem Programm lässt sich keine Kopie machen. {reason}</translation>
    </message>
    <message>
      <source>What is found is shown on {kind}.</source>
      <translation>Der Befund zeigt sich bei diesen Zielwerten: {kind}.</translation>
    </message>
    <message>
      <source>What it does</source>
      <translation>Was sie tut</translation>
    </message>
    <message>
      <source>What the loss does</source>
      <translation>Was der Verlust tut</translation>
    </message>
    <message>
      <source>What these layers had learned is lost.</source>
      <translation>Was diese Schichten gelernt hatten, ist verloren.</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>Was zu tun ist</translation>
    </message>
    <message>
      <source>What was examined</source>
      <translation>Was untersucht wurde</translation>
    </message>
    <message>
      <source>What was measured</source>
      <translation>Was gemessen wurde</translation>
    </message>
    <message>
      <source>What was seen</source>
      <translation>Was zu sehen war</translation>
    </message>
    <message>
      <source>What was tried</source>
      <translation>Was versucht wurde</translation>
    </message>
    <message>
      <source>What we saw</source>
      <translation>Was wir gesehen haben</translation>
    </message>
    <message>
      <source>When every prediction is wrong by the same amount, 1 % of the rows carry {share} of the loss of '{loss}'; the heaviest row weighs {ratio} times the median one. Their targets are {targets}: the loss divides by values near zero, and the other rows hardly count.</source>
      <translation>Ist jede Vorhersage um denselben Betrag falsch, tragen 1 % der Zeilen {share} des Verlusts von '{loss}'; die schwerste Zeile wiegt {ratio}-mal so viel wie die mittlere. Ihre Zielwerte sind {targets}: Der Verlust teilt durch Werte nahe null, und die übrigen Zeilen zählen kaum.</translation>
    </message>
    <message>
      <source>When it stays silent</source>
      <translation>Wann sie schweigt</translation>
    </message>
    <message>
      <source>When the inputs ({dtypes}) are cast to {dtype}, {collapsed} distinct values ({share}) become equal to another: for example {before} becomes {after}.</source>
      <translation>Werden die Eingaben ({dtypes}) in {dtype} umgewandelt, werden {collapsed} verschiedene Werte ({share}) einem anderen gleich: Aus {before} wird zum Beispiel {after}.</translation>
    </message>
    <message>
      <source>When the inputs ({dtypes}) are cast to {dtype}, {overflowed} of {values} values become infinite: for example {before} becomes {after}.</source>
      <translation>Werden die Eingaben ({dtypes}) in {dtype} umgewandelt, werden {overflowed} von {values} Werten unendlich: Aus {before} wird zum Beispiel {after}.</translation>
    </message>
    <message>
      <source>Where does the first NaN or infinity come from?</source>
      <translation>Woher kommt das erste NaN oder Unendlich?</translation>
    </message>
    <message>
      <source>Where it is lowest says nothing here: {why}.</source>
      <translation>Wo er am niedrigsten ist, sagt hier nichts: {why!c}.</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <source>Why it hurts</source>
      <translation>Warum es schadet</translation>
    </message>
    <message>
      <source>Why not</source>
      <translation>Warum nicht</translation>
    </message>
    <message>
      <source>Why nothing more can be said</source>
      <translation>Warum sich nicht mehr sagen lässt</translation>
    </message>
    <message>
      <source>With Adam instead of {optimizer} at {rate}, {metric} on held-out rows goes from {before} to {after} in a trial ({seeds}).</source>
      <translation>Mit Adam statt {optimizer} bei Lernrate {rate} ergibt ein Versuch ({seeds}) auf zurückgehaltenen Zeilen {metric} {after} statt {before}.</translation>
    </message>
    <message>
      <source>With and without it the program raises {error}</source>
      <translation>Mit und ohne sie bricht das Programm ab: {error}</translation>
    </message>
    <message>
      <source>With clipping, {metric} on held-out rows goes from {before} to {after}.</source>
      <translation>Mit Begrenzung ändert sich der Wert auf zurückgehaltenen Zeilen von {before} auf {after} ({metric}).</translation>
    </message>
    <message>
      <source>With it the program raises {error}</source>
      <translation>Mit ihr bricht das Programm ab: {error}</translation>
    </message>
    <message>
      <source>With its arguments exchanged it is the {loss}: it passes them on the wrong way round.</source>
      <translation>Mit vertauschten Argumenten ist er ein bekannter Verlust ({loss}): Er gibt sie verkehrt herum weiter.</translation>
    </message>
    <message>
      <source>With its own optimizer the loss on {rows} rows goes from {start} to {end}; {means} the same rows are learned by heart: its steps are too large.</source>
      <translation>Mit dem eigenen Optimierer geht der Verlust auf {rows} Zeilen von {start} auf {end}; {means} werden dieselben Zeilen auswendig gelernt: Die Schritte des eigenen sind zu groß.</translation>
    </message>
    <message>
      <source>With the weights held still, dropout alone moves the loss of a batch of {size} by {own} around {training}; neighbouring batches of the run differ by {noise}. That is {share} of the variance, and without dropout the loss of these rows is {inference}.</source>
      <translation>Bei festgehaltenen Gewichten bewegt allein das Dropout den Verlust eines Batches von {size} um {own} um den Wert {training}; benachbarte Batches des Laufs unterscheiden sich um {noise}. Das sind {share} der Varianz; ohne Dropout ist der Verlust dieser Zeilen {inference}.</translation>
    </message>
    <message>
      <source>With weights 2, 4 and 8 times as large it becomes {values} and the whole loss falls with it: it rewards growth without end, so its sign is wrong.</source>
      <translation>Mit 2-, 4- und 8-mal so großen Gewichten wird er {values}, und der ganze Verlust fällt mit: Er belohnt Wachstum ohne Ende, also ist sein Vorzeichen falsch.</translation>
    </message>
    <message>
      <source>Without it the program raises {error} With it the score is {score}, {constant} for a constant answer.</source>
      <translation>Ohne sie bricht das Programm ab: {error} Mit ihr ist das Ergebnis {score}, bei einer konstanten Antwort {constant}.</translation>
    </message>
    <message>
      <source>Zhang et al.: Understanding deep learning requires rethinking generalization, 2017.</source>
      <translation>Zhang et al.: Understanding deep learning requires rethinking generalization, 2017.</translation>
    </message>
    <message>
      <source>[{n} characters of output left out]</source>
      <translation>[{n} Zeichen der Ausgabe weggelassen]</translation>
    </message>
    <message>
      <source>`loss_weights` holds {weights} numbers, but the model has 1 output: it weighs outputs, not classes, so no class is weighted.</source>
      <translation>`loss_weights` enthält {weights} Zahlen, aber das Modell hat 1 Ausgabe: Gewichtet werden Ausgaben, nicht Klassen; keine Klasse ist also gewichtet.</translation>
    </message>
    <message>
      <source>`loss_weights` holds {weights} numbers, but the model has {outputs} outputs: it weighs outputs, not classes, so no class is weighted.</source>
      <translation>`loss_weights` enthält {weights} Zahlen, aber das Modell hat {outputs} Ausgaben: Gewichtet werden Ausgaben, nicht Klassen; keine Klasse ist also gewichtet.</translation>
    </message>
    <message>
      <source>`loss_weights` is keyed by class ids, but the model has 1 output: it weighs outputs, not classes, so no class is weighted.</source>
      <translation>`loss_weights` ist nach Klassennummern geordnet, aber das Modell hat 1 Ausgabe: Gewichtet werden Ausgaben, nicht Klassen; keine Klasse ist also gewichtet.</translation>
    </message>
    <message>
      <source>`loss_weights` is keyed by class ids, but the model has {outputs} outputs: it weighs outputs, not classes, so no class is weighted.</source>
      <translation>`loss_weights` ist nach Klassennummern geordnet, aber das Modell hat {outputs} Ausgaben: Gewichtet werden Ausgaben, nicht Klassen; keine Klasse ist also gewichtet.</translation>
    </message>
    <message>
      <source>a Feather file of version 1, which is no longer read</source>
      <translation>eine Feather-Datei der Version 1, die nicht mehr gelesen wird</translation>
    </message>
    <message>
      <source>a JPEG image</source>
      <translation>ein JPEG-Bild</translation>
    </message>
    <message>
      <source>a PDF</source>
      <translation>ein PDF</translation>
    </message>
    <message>
      <source>a PNG image</source>
      <translation>ein PNG-Bild</translation>
    </message>
    <message>
      <source>a SpatialDropout1D layer after it</source>
      <translation>eine SpatialDropout1D-Schicht dahinter</translation>
    </message>
    <message>
      <source>a billionth beside the target</source>
      <translation>ein Milliardstel neben dem Zielwert</translation>
    </message>
    <message>
      <source>a callback of the program ended it after {done} of {planned} epochs</source>
      <translation>ein Callback des Programms beendete das Training nach {done} von {planned} Epochen</translation>
    </message>
    <message>
      <source>a cell of {language}</source>
      <translation>eine Zelle in {language}</translation>
    </message>
    <message>
      <source>a configuration larger than 32 MiB</source>
      <translation>eine Konfiguration von mehr als 32 MiB</translation>
    </message>
    <message>
      <source>a consequence of {check} ({sure})</source>
      <translation>eine Folge von {check} ({sure})</translation>
    </message>
    <message>
      <source>a constant answer</source>
      <translation>eine konstante Antwort</translation>
    </message>
    <message>
      <source>a dataset that tf.data.Dataset.save() wrote</source>
      <translation>ein Datensatz, den tf.data.Dataset.save() geschrieben hat</translation>
    </message>
    <message>
      <source>a date</source>
      <translation>ein Datum</translation>
    </message>
    <message>
      <source>a feature has no kind {number}</source>
      <translation>eine Merkmalsart {number} gibt es nicht</translation>
    </message>
    <message>
      <source>a field has the number 0</source>
      <translation>ein Feld hat die Nummer 0</translation>
    </message>
    <message>
      <source>a file packed by bzip2 is not read. Unpack it, or pack it with gzip.</source>
      <translation>eine mit bzip2 gepackte Datei wird nicht gelesen. Entpacken Sie sie, oder packen Sie sie mit gzip.</translation>
    </message>
    <message>
      <source>a file packed by xz is not read. Unpack it, or pack it with gzip.</source>
      <translation>eine mit xz gepackte Datei wird nicht gelesen. Entpacken Sie sie, oder packen Sie sie mit gzip.</translation>
    </message>
    <message>
      <source>a joblib file is a program and is never read. Save arrays with numpy.savez().</source>
      <translation>eine joblib-Datei ist ein Programm und wird nie gelesen. Speichern Sie Arrays mit numpy.savez().</translation>
    </message>
    <message>
      <source>a layer of your own: Keras 3 has no Highway</source>
      <translation>eine eigene Schicht: Keras 3 hat kein Highway</translation>
    </message>
    <message>
      <source>a loop of its own may hold rows out without being seen</source>
      <translation>eine eigene Schleife kann Zeilen zurückhalten, ohne dass es zu sehen ist</translation>
    </message>
    <message>
      <source>a loop of its own prints what it likes</source>
      <translation>eine eigene Schleife gibt aus, was sie will</translation>
    </message>
    <message>
      <source>a member named {odd}</source>
      <translation>ein Element mit dem Namen {odd}</translation>
    </message>
    <message>
      <source>a million spreads away</source>
      <translation>eine Million Streuungen entfernt</translation>
    </message>
    <message>
      <source>a newer version</source>
      <translation>in einer neueren Version</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>eine Zahl</translation>
    </message>
    <message>
      <source>a number is cut off</source>
      <translation>eine Zahl ist abgeschnitten</translation>
    </message>
    <message>
      <source>a number is longer than {most} bytes</source>
      <translation>eine Zahl ist länger als {most} Bytes</translation>
    </message>
    <message>
      <source>a number where bytes are expected</source>
      <translation>eine Zahl, wo Bytes erwartet werden</translation>
    </message>
    <message>
      <source>a number with a decimal comma</source>
      <translation>eine Zahl mit Dezimalkomma</translation>
    </message>
    <message>
      <source>a pickle is a program and is never read. Save the table with to_parquet(), or arrays with numpy.savez().</source>
      <translation>ein Pickle ist ein Programm und wird nie gelesen. Speichern Sie die Tabelle mit to_parquet(), Arrays mit numpy.savez().</translation>
    </message>
    <message>
      <source>a pickle, which is a program and is never read</source>
      <translation>ein Pickle, also ein Programm, das nie gelesen wird</translation>
    </message>
    <message>
      <source>a pickle: opening it could run any code, so it is not opened. Where it was made, save it as JSON: json.dump(history.history, open("history.json", "w"), default=float)</source>
      <translation>ein Pickle: Beim Öffnen könnte beliebiger Code laufen, darum wird es nicht geöffnet. Speichern Sie es dort, wo es entstand, als JSON: json.dump(history.history, open("history.json", "w"), default=float)</translation>
    </message>
    <message>
      <source>a quarter as wide</source>
      <translation>ein Viertel so breit</translation>
    </message>
    <message>
      <source>a random change</source>
      <translation>eine zufällige Änderung</translation>
    </message>
    <message>
      <source>a random change {value}</source>
      <translation>eine zufällige Änderung {value}</translation>
    </message>
    <message>
      <source>a schedule as learning_rate: keras.optimizers.schedules.InverseTimeDecay(rate, 1, decay)</source>
      <translation>ein Plan als learning_rate: keras.optimizers.schedules.InverseTimeDecay(rate, 1, decay)</translation>
    </message>
    <message>
      <source>a straight line</source>
      <translation>eine Gerade</translation>
    </message>
    <message>
      <source>a tar archive is not read. Unpack it and open what is in it.</source>
      <translation>ein tar-Archiv wird nicht gelesen. Entpacken Sie es, und öffnen Sie seinen Inhalt.</translation>
    </message>
    <message>
      <source>a tensor that cannot be read</source>
      <translation>ein Tensor, der nicht lesbar ist</translation>
    </message>
    <message>
      <source>a tf.train.Example has no field {number}</source>
      <translation>ein tf.train.Example hat kein Feld {number}</translation>
    </message>
    <message>
      <source>a vector (N,) beside a column (N, 1) becomes an N x N matrix; reshape one of them.</source>
      <translation>Ein Vektor (N,) neben einer Spalte (N, 1) wird zu einer N-x-N-Matrix; bringen Sie beide auf dieselbe Form.</translation>
    </message>
    <message>
      <source>a web page or XML</source>
      <translation>eine Webseite oder XML</translation>
    </message>
    <message>
      <source>a whole id</source>
      <translation>eine ganzzahlige Nummer</translation>
    </message>
    <message>
      <source>a workbook is not read. Save the sheet as CSV (UTF-8) and open that.</source>
      <translation>eine Arbeitsmappe wird nicht gelesen. Speichern Sie das Blatt als CSV (UTF-8), und öffnen Sie diese Datei.</translation>
    </message>
    <message>
      <source>a zip archive is not read. Unpack it and open what is in it.</source>
      <translation>ein ZIP-Archiv wird nicht gelesen. Entpacken Sie es, und öffnen Sie seinen Inhalt.</translation>
    </message>
    <message>
      <source>a zip archive, as Excel and OpenOffice workbooks are</source>
      <translation>ein ZIP-Archiv, wie es Arbeitsmappen von Excel und OpenOffice sind</translation>
    </message>
    <message>
      <source>aborted inside compiled code</source>
      <translation>brach in kompiliertem Code ab</translation>
    </message>
    <message>
      <source>about 0.001</source>
      <translation>etwa 0.001</translation>
    </message>
    <message>
      <source>about 20 %</source>
      <translation>etwa 20 %</translation>
    </message>
    <message>
      <source>about {value}</source>
      <translation>etwa {value}</translation>
    </message>
    <message>
      <source>above 0</source>
      <translation>über 0</translation>
    </message>
    <message>
      <source>above {least}</source>
      <translation>über {least}</translation>
    </message>
    <message>
      <source>above {limit}</source>
      <translation>über {limit}</translation>
    </message>
    <message>
      <source>above {n}</source>
      <translation>über {n}</translation>
    </message>
    <message>
      <source>above {value}</source>
      <translation>über {value}</translation>
    </message>
    <message>
      <source>accuracy</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <source>accuracy after training</source>
      <translation>Genauigkeit nach dem Training</translation>
    </message>
    <message>
      <source>accuracy of the answers</source>
      <translation>Genauigkeit der Antworten</translation>
    </message>
    <message>
      <source>actions with their advantages</source>
      <translation>Aktionen mit ihren Vorteilen</translation>
    </message>
    <message>
      <source>activation of {layers}: as it is -&gt; {activation}</source>
      <translation>Aktivierung von {layers}: wie bisher -&gt; {activation}</translation>
    </message>
    <message>
      <source>activations applied twice</source>
      <translation>doppelt angewendete Aktivierungen</translation>
    </message>
    <message>
      <source>activations on the way to the loss</source>
      <translation>Aktivierungen auf dem Weg zum Verlust</translation>
    </message>
    <message>
      <source>activity penalty of layer '{layer}'</source>
      <translation>Strafe auf die Ausgaben der Schicht '{layer}'</translation>
    </message>
    <message>
      <source>add_loss term of layer '{layer}'</source>
      <translation>add_loss-Term der Schicht '{layer}'</translation>
    </message>
    <message>
      <source>after</source>
      <translation>nachher</translation>
    </message>
    <message>
      <source>after the cast</source>
      <translation>nach der Umwandlung</translation>
    </message>
    <message>
      <source>after training</source>
      <translation>nach dem Training</translation>
    </message>
    <message>
      <source>after.</source>
      <translation>nachher.</translation>
    </message>
    <message>
      <source>all inputs zero</source>
      <translation>alle Eingaben null</translation>
    </message>
    <message>
      <source>all {n} epochs are done</source>
      <translation>alle Epochen sind durchlaufen ({n})</translation>
    </message>
    <message>
      <source>allowed (dashed): {span}</source>
      <translation>erlaubt (gestrichelt): {span}</translation>
    </message>
    <message>
      <source>allowed: {span}</source>
      <translation>erlaubt: {span}</translation>
    </message>
    <message>
      <source>an Excel workbook is not read. Save the sheet as CSV (UTF-8) and open that.</source>
      <translation>eine Excel-Arbeitsmappe wird nicht gelesen. Speichern Sie das Blatt als CSV (UTF-8), und öffnen Sie diese Datei.</translation>
    </message>
    <message>
      <source>an SQLite database</source>
      <translation>eine SQLite-Datenbank</translation>
    </message>
    <message>
      <source>an old Excel workbook</source>
      <translation>eine alte Excel-Arbeitsmappe</translation>
    </message>
    <message>
      <source>and {n} more</source>
      <translation>und {n} weitere</translation>
    </message>
    <message>
      <source>another input</source>
      <translation>eine andere Eingabe</translation>
    </message>
    <message>
      <source>another normalisation layer</source>
      <translation>eine andere Normalisierungsschicht</translation>
    </message>
    <message>
      <source>answer of the model</source>
      <translation>Antwort des Modells</translation>
    </message>
    <message>
      <source>answers and targets cannot be compared, so only the loss is judged</source>
      <translation>Antworten und Zielwerte lassen sich nicht vergleichen, daher zählt nur der Verlust</translation>
    </message>
    <message>
      <source>answers and targets cannot be compared: their shapes differ, or no target varies</source>
      <translation>Antworten und Zielwerte lassen sich nicht vergleichen: Ihre Formen sind verschieden, oder die Zielwerte sind alle gleich</translation>
    </message>
    <message>
      <source>answers follow targets by</source>
      <translation>Rangkorrelation der Antworten mit den Zielwerten</translation>
    </message>
    <message>
      <source>any</source>
      <translation>beliebig</translation>
    </message>
    <message>
      <source>any value</source>
      <translation>jeder Wert</translation>
    </message>
    <message>
      <source>applied once</source>
      <translation>einmal angewendet</translation>
    </message>
    <message>
      <source>applied twice</source>
      <translation>zweimal angewendet</translation>
    </message>
    <message>
      <source>architecture</source>
      <translation>Architektur</translation>
    </message>
    <message>
      <source>area under the ROC curve</source>
      <translation>Fläche unter der ROC-Kurve</translation>
    </message>
    <message>
      <source>argument order</source>
      <translation>Reihenfolge der Argumente</translation>
    </message>
    <message>
      <source>as given</source>
      <translation>wie gegeben</translation>
    </message>
    <message>
      <source>as it is</source>
      <translation>wie bisher</translation>
    </message>
    <message>
      <source>as many as the layer has</source>
      <translation>so viele, wie die Schicht hat</translation>
    </message>
    <message>
      <source>as the rows lie</source>
      <translation>in der gegebenen Reihenfolge</translation>
    </message>
    <message>
      <source>as they are</source>
      <translation>wie bisher</translation>
    </message>
    <message>
      <source>at least</source>
      <translation>mindestens</translation>
    </message>
    <message>
      <source>at least 1</source>
      <translation>mindestens 1</translation>
    </message>
    <message>
      <source>at least {count}</source>
      <translation>mindestens {count}</translation>
    </message>
    <message>
      <source>at least {least}</source>
      <translation>mindestens {least}</translation>
    </message>
    <message>
      <source>at least {n}</source>
      <translation>mindestens {n}</translation>
    </message>
    <message>
      <source>at least {value} without skill</source>
      <translation>ohne Können mindestens {value}</translation>
    </message>
    <message>
      <source>at most</source>
      <translation>höchstens</translation>
    </message>
    <message>
      <source>at most 2 for one unit</source>
      <translation>höchstens 2 bei einer Einheit</translation>
    </message>
    <message>
      <source>at most {most}</source>
      <translation>höchstens {most}</translation>
    </message>
    <message>
      <source>at most {n}</source>
      <translation>höchstens {n}</translation>
    </message>
    <message>
      <source>at most {ratio} times as many</source>
      <translation>höchstens {ratio}-mal so viele</translation>
    </message>
    <message>
      <source>at the end</source>
      <translation>am Ende</translation>
    </message>
    <message>
      <source>auditing the loss</source>
      <translation>Verlust wird geprüft</translation>
    </message>
    <message>
      <source>axes</source>
      <translation>Achsen</translation>
    </message>
    <message>
      <source>axes of the output</source>
      <translation>Achsen der Ausgabe</translation>
    </message>
    <message>
      <source>axes of the targets</source>
      <translation>Achsen der Zielwerte</translation>
    </message>
    <message>
      <source>balanced accuracy</source>
      <translation>ausgewogene Genauigkeit</translation>
    </message>
    <message>
      <source>bar</source>
      <translation>senkrechter Strich</translation>
    </message>
    <message>
      <source>batch</source>
      <translation>Batch</translation>
    </message>
    <message>
      <source>batch loss</source>
      <translation>Verlust des Batches</translation>
    </message>
    <message>
      <source>batch size</source>
      <translation>Batch-Größe</translation>
    </message>
    <message>
      <source>batch size (power of two)</source>
      <translation>Batch-Größe (Zweierpotenz)</translation>
    </message>
    <message>
      <source>batches differ by</source>
      <translation>Unterschied der Batches</translation>
    </message>
    <message>
      <source>batches of {n}</source>
      <translation>Batches von {n}</translation>
    </message>
    <message>
      <source>batches of {size}</source>
      <translation>Batches von {size}</translation>
    </message>
    <message>
      <source>before</source>
      <translation>vorher</translation>
    </message>
    <message>
      <source>before any step</source>
      <translation>vor dem ersten Schritt</translation>
    </message>
    <message>
      <source>before it trained</source>
      <translation>bevor es trainierte</translation>
    </message>
    <message>
      <source>before its losses were defined</source>
      <translation>bevor seine Verluste definiert waren</translation>
    </message>
    <message>
      <source>before the cast</source>
      <translation>vor der Umwandlung</translation>
    </message>
    <message>
      <source>before training</source>
      <translation>vor dem Training</translation>
    </message>
    <message>
      <source>before,</source>
      <translation>vorher,</translation>
    </message>
    <message>
      <source>below 0 for label 0</source>
      <translation>unter 0 bei Label 0</translation>
    </message>
    <message>
      <source>below 1 for some rows</source>
      <translation>unter 1 für manche Zeilen</translation>
    </message>
    <message>
      <source>below {limit}</source>
      <translation>unter {limit}</translation>
    </message>
    <message>
      <source>below {limit}: impossible for this loss</source>
      <translation>unter {limit}: für diesen Verlust unmöglich</translation>
    </message>
    <message>
      <source>below {most}</source>
      <translation>unter {most}</translation>
    </message>
    <message>
      <source>below {n}</source>
      <translation>unter {n}</translation>
    </message>
    <message>
      <source>best constant answer</source>
      <translation>beste konstante Antwort</translation>
    </message>
    <message>
      <source>best rate</source>
      <translation>beste Lernrate</translation>
    </message>
    <message>
      <source>best validation loss</source>
      <translation>bester Validierungsverlust</translation>
    </message>
    <message>
      <source>bias of {layers}: as it is -&gt; none</source>
      <translation>Bias von {layers}: wie bisher -&gt; keiner</translation>
    </message>
    <message>
      <source>biases without effect</source>
      <translation>wirkungslose Bias-Terme</translation>
    </message>
    <message>
      <source>binary accuracy</source>
      <translation>binäre Genauigkeit</translation>
    </message>
    <message>
      <source>binary cross-entropy</source>
      <translation>binäre Kreuzentropie</translation>
    </message>
    <message>
      <source>binary focal cross-entropy</source>
      <translation>binäre fokale Kreuzentropie</translation>
    </message>
    <message>
      <source>binary_crossentropy from logits is used: the head is linear and the labels are 0 and 1</source>
      <translation>binary_crossentropy aus Logits wird verwendet: Die Ausgabe ist linear, und die Labels sind 0 und 1</translation>
    </message>
    <message>
      <source>binary_crossentropy is used: the head is a sigmoid</source>
      <translation>binary_crossentropy wird verwendet: Die Ausgabe ist ein Sigmoid</translation>
    </message>
    <message>
      <source>bit accuracy</source>
      <translation>Bit-Genauigkeit</translation>
    </message>
    <message>
      <source>bounds</source>
      <translation>Grenzen</translation>
    </message>
    <message>
      <source>by rule</source>
      <translation>nach Regel</translation>
    </message>
    <message>
      <source>bytes where a number is expected</source>
      <translation>Bytes, wo eine Zahl erwartet wird</translation>
    </message>
    <message>
      <source>cannot be read</source>
      <translation>nicht lesbar</translation>
    </message>
    <message>
      <source>cannot be unpacked ({error})</source>
      <translation>lässt sich nicht entpacken ({error})</translation>
    </message>
    <message>
      <source>categorical accuracy</source>
      <translation>kategoriale Genauigkeit</translation>
    </message>
    <message>
      <source>categorical cross-entropy</source>
      <translation>kategoriale Kreuzentropie</translation>
    </message>
    <message>
      <source>categorical focal cross-entropy</source>
      <translation>kategoriale fokale Kreuzentropie</translation>
    </message>
    <message>
      <source>categorical hinge loss</source>
      <translation>kategorialer Hinge-Verlust</translation>
    </message>
    <message>
      <source>categorical_crossentropy is used: the head is a softmax</source>
      <translation>categorical_crossentropy wird verwendet: Die Ausgabe ist ein Softmax</translation>
    </message>
    <message>
      <source>cell {number}</source>
      <translation>Zelle {number}</translation>
    </message>
    <message>
      <source>cell {n}</source>
      <translation>Zelle {n}</translation>
    </message>
    <message>
      <source>cells of input {number} that are not finite: -&gt; {after}</source>
      <translation>Nicht endliche Zellen von Eingabe {number}: -&gt; {after}</translation>
    </message>
    <message>
      <source>channels</source>
      <translation>Kanäle</translation>
    </message>
    <message>
      <source>circle loss</source>
      <translation>Circle-Verlust</translation>
    </message>
    <message>
      <source>class</source>
      <translation>Klasse</translation>
    </message>
    <message>
      <source>class 3 of 4</source>
      <translation>Klasse 3 von 4</translation>
    </message>
    <message>
      <source>class ids</source>
      <translation>Klassennummern</translation>
    </message>
    <message>
      <source>class ids, predicted as embeddings</source>
      <translation>Klassennummern, vorhergesagt als Einbettungen</translation>
    </message>
    <message>
      <source>class ids, predicted as logits</source>
      <translation>Klassennummern, vorhergesagt als Logits</translation>
    </message>
    <message>
      <source>class weights</source>
      <translation>Klassengewichte</translation>
    </message>
    <message>
      <source>class weights are given</source>
      <translation>Klassengewichte sind angegeben</translation>
    </message>
    <message>
      <source>class {id}</source>
      <translation>Klasse {id}</translation>
    </message>
    <message>
      <source>class {id}: {weight}</source>
      <translation>Klasse {id}: {weight}</translation>
    </message>
    <message>
      <source>class {number}</source>
      <translation>Klasse {number}</translation>
    </message>
    <message>
      <source>class {one}</source>
      <translation>Klasse {one}</translation>
    </message>
    <message>
      <source>classes</source>
      <translation>Klassen</translation>
    </message>
    <message>
      <source>classes in a target row</source>
      <translation>Klassen in einer Zielzeile</translation>
    </message>
    <message>
      <source>classes in the targets</source>
      <translation>Klassen in den Zielwerten</translation>
    </message>
    <message>
      <source>classes in training</source>
      <translation>Klassen im Training</translation>
    </message>
    <message>
      <source>classes in validation</source>
      <translation>Klassen in der Validierung</translation>
    </message>
    <message>
      <source>classes on one side only</source>
      <translation>Klassen nur auf einer Seite</translation>
    </message>
    <message>
      <source>classes that occur</source>
      <translation>vorkommende Klassen</translation>
    </message>
    <message>
      <source>closed its pipe without ending</source>
      <translation>schloss seine Leitung, ohne zu enden,</translation>
    </message>
    <message>
      <source>colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <source>column</source>
      <translation>Spalte</translation>
    </message>
    <message>
      <source>column {name}</source>
      <translation>Spalte {name}</translation>
    </message>
    <message>
      <source>column {name} only numbers the rows (pandas' index); it is left out.</source>
      <translation>Spalte {name} nummeriert nur die Zeilen (der Index von pandas); sie wird weggelassen.</translation>
    </message>
    <message>
      <source>column {name} {why_not}</source>
      <translation>Spalte {name} {why_not}</translation>
    </message>
    <message>
      <source>column {name}: dates further down say that day and month stand the other way round.</source>
      <translation>Spalte {name}: Datumsangaben weiter unten zeigen, dass Tag und Monat umgekehrt stehen.</translation>
    </message>
    <message>
      <source>column {place}</source>
      <translation>Spalte {place}</translation>
    </message>
    <message>
      <source>columns of pixels</source>
      <translation>Pixelspalten</translation>
    </message>
    <message>
      <source>columns separated by {delimiter}</source>
      <translation>Trennzeichen der Spalten: {delimiter}</translation>
    </message>
    <message>
      <source>comma</source>
      <translation>Komma</translation>
    </message>
    <message>
      <source>compile was given no loss</source>
      <translation>compile erhielt keinen Verlust</translation>
    </message>
    <message>
      <source>compiled loss</source>
      <translation>Verlust aus compile</translation>
    </message>
    <message>
      <source>constant features</source>
      <translation>gleichbleibende Merkmale</translation>
    </message>
    <message>
      <source>continuous numbers</source>
      <translation>stetige Zahlen</translation>
    </message>
    <message>
      <source>control</source>
      <translation>Kontrolle</translation>
    </message>
    <message>
      <source>control (another seed)</source>
      <translation>Kontrolle (anderer Startwert)</translation>
    </message>
    <message>
      <source>control {value}</source>
      <translation>Kontrolle {value}</translation>
    </message>
    <message>
      <source>copies of another</source>
      <translation>Kopien einer anderen</translation>
    </message>
    <message>
      <source>correlation</source>
      <translation>Korrelation</translation>
    </message>
    <message>
      <source>correlation with the cross-entropy of logits</source>
      <translation>Korrelation mit der Kreuzentropie auf Logits</translation>
    </message>
    <message>
      <source>cosine similarity</source>
      <translation>Kosinusähnlichkeit</translation>
    </message>
    <message>
      <source>could not be started ({error})</source>
      <translation>konnte nicht gestartet werden ({error})</translation>
    </message>
    <message>
      <source>counts of 1 and more</source>
      <translation>Anzahlen von 1 und mehr</translation>
    </message>
    <message>
      <source>crashed inside compiled code (bus error)</source>
      <translation>stürzte in kompiliertem Code ab (Busfehler)</translation>
    </message>
    <message>
      <source>crashed inside compiled code (segmentation fault)</source>
      <translation>stürzte in kompiliertem Code ab (Speicherzugriffsfehler)</translation>
    </message>
    <message>
      <source>curves beside it tell of two players, a policy or a changing weight: this loss may rise by right</source>
      <translation>Kurven daneben deuten auf zwei Spieler, eine Policy oder ein wechselndes Gewicht hin: Dieser Verlust darf steigen</translation>
    </message>
    <message>
      <source>custom class {name} at {where}</source>
      <translation>eigene Klasse {name} bei {where}</translation>
    </message>
    <message>
      <source>d(w x)/dw = x: with x = NaN the kernel's gradient is NaN in that feature's row, Adam's moments keep it for ever, and relu(NaN) may come out as 0 on CPU, which hides it from the loss.</source>
      <translation>d(w x)/dw = x: Mit x = NaN ist der Gradient des Kernels in der Zeile dieses Merkmals NaN, die Momente von Adam behalten es für immer, und relu(NaN) kann auf der CPU 0 ergeben, was es im Verlust verbirgt.</translation>
    </message>
    <message>
      <source>d/dp mean(y - p) = -1 for every y: without an even function around the difference the stationary point at p = y is lost.</source>
      <translation>d/dp mean(y - p) = -1 für jedes y: Ohne gerade Funktion um die Differenz geht der stationäre Punkt bei p = y verloren.</translation>
    </message>
    <message>
      <source>d/dw of -|w|*L points uphill on L: gradient descent becomes ascent for these rows.</source>
      <translation>d/dw von -|w|*L weist auf L bergauf: Der Gradientenabstieg wird für diese Zeilen zum Aufstieg.</translation>
    </message>
    <message>
      <source>data in JSON are not read. Save the table as .csv or .parquet.</source>
      <translation>Daten in JSON werden nicht gelesen. Speichern Sie die Tabelle als .csv oder .parquet.</translation>
    </message>
    <message>
      <source>data is a table (.csv, .tsv, .parquet, .feather), one .npz, two .npy (inputs, then targets), an .h5, .tfrecord files, a folder of images with one folder per class, or a saved tf.data dataset.</source>
      <translation>Daten sind eine Tabelle (.csv, .tsv, .parquet, .feather), eine .npz, zwei .npy (Eingaben, dann Zielwerte), eine .h5, .tfrecord-Dateien, ein Ordner mit Bildern mit einem Ordner je Klasse oder ein gespeicherter tf.data-Datensatz.</translation>
    </message>
    <message>
      <source>data loss</source>
      <translation>Verlust auf den Daten</translation>
    </message>
    <message>
      <source>data loss at the start</source>
      <translation>Verlust auf den Daten zu Beginn</translation>
    </message>
    <message>
      <source>data loss in the end</source>
      <translation>Verlust auf den Daten am Ende</translation>
    </message>
    <message>
      <source>data loss of output '{output}'</source>
      <translation>Verlust auf den Daten der Ausgabe '{output}'</translation>
    </message>
    <message>
      <source>data, at the start</source>
      <translation>Daten, zu Beginn</translation>
    </message>
    <message>
      <source>data, in the end</source>
      <translation>Daten, am Ende</translation>
    </message>
    <message>
      <source>databases are not read. Save the table as CSV.</source>
      <translation>Datenbanken werden nicht gelesen. Speichern Sie die Tabelle als CSV.</translation>
    </message>
    <message>
      <source>decimal comma</source>
      <translation>Dezimalkomma</translation>
    </message>
    <message>
      <source>decimal point</source>
      <translation>Dezimalpunkt</translation>
    </message>
    <message>
      <source>describes the image</source>
      <translation>beschreibt das Bild</translation>
    </message>
    <message>
      <source>device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <source>did not stop within {s} s</source>
      <translation>hielt nicht binnen {s} s an</translation>
    </message>
    <message>
      <source>differences in the loss of 4 rows</source>
      <translation>Differenzen im Verlust von 4 Zeilen</translation>
    </message>
    <message>
      <source>different</source>
      <translation>verschieden</translation>
    </message>
    <message>
      <source>different classes</source>
      <translation>verschiedene Klassen</translation>
    </message>
    <message>
      <source>different inputs</source>
      <translation>verschiedene Eingaben</translation>
    </message>
    <message>
      <source>different rows</source>
      <translation>verschiedene Zeilen</translation>
    </message>
    <message>
      <source>different target values</source>
      <translation>verschiedene Zielwerte</translation>
    </message>
    <message>
      <source>different targets</source>
      <translation>verschiedene Zielwerte</translation>
    </message>
    <message>
      <source>different units a layer</source>
      <translation>verschiedene Einheiten je Schicht</translation>
    </message>
    <message>
      <source>different values</source>
      <translation>verschiedene Werte</translation>
    </message>
    <message>
      <source>distinct values lost</source>
      <translation>verlorene verschiedene Werte</translation>
    </message>
    <message>
      <source>divided by their sum</source>
      <translation>durch ihre Summe geteilt</translation>
    </message>
    <message>
      <source>dropout layers before batch normalisation</source>
      <translation>Dropout-Schichten vor einer Batch-Normalisierung</translation>
    </message>
    <message>
      <source>dropout rate</source>
      <translation>Dropout-Rate</translation>
    </message>
    <message>
      <source>dropout rate of {layers}: as it is -&gt; {rate}</source>
      <translation>Dropout-Rate von {layers}: wie bisher -&gt; {rate}</translation>
    </message>
    <message>
      <source>dynamics</source>
      <translation>Dynamik</translation>
    </message>
    <message>
      <source>edges</source>
      <translation>Randfälle</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>leer</translation>
    </message>
    <message>
      <source>encoding {encoding}</source>
      <translation>Kodierung {encoding}</translation>
    </message>
    <message>
      <source>engine</source>
      <translation>Rechenkern</translation>
    </message>
    <message>
      <source>epoch</source>
      <translation>Epoche</translation>
    </message>
    <message>
      <source>epoch {n}</source>
      <translation>Epoche {n}</translation>
    </message>
    <message>
      <source>epochs</source>
      <translation>Epochen</translation>
    </message>
    <message>
      <source>equal</source>
      <translation>gleich</translation>
    </message>
    <message>
      <source>equal to the target</source>
      <translation>gleich dem Zielwert</translation>
    </message>
    <message>
      <source>equal to the targets</source>
      <translation>gleich den Zielwerten</translation>
    </message>
    <message>
      <source>evaluated anew under the final weights</source>
      <translation>neu ausgewertet mit den letzten Gewichten</translation>
    </message>
    <message>
      <source>every loss and gradient was finite</source>
      <translation>jeder Verlust und jeder Gradient war endlich</translation>
    </message>
    <message>
      <source>every prediction {shift} spreads too high</source>
      <translation>jede Vorhersage um {shift} Streuungen zu hoch</translation>
    </message>
    <message>
      <source>every prediction {shift} spreads too low</source>
      <translation>jede Vorhersage um {shift} Streuungen zu niedrig</translation>
    </message>
    <message>
      <source>expected lists by name, as {example}, or one object an epoch on each line. Save a history with json.dump(history.history, file)</source>
      <translation>erwartet werden benannte Listen wie {example} oder ein Objekt je Epoche auf jeder Zeile. Speichern Sie einen Verlauf mit json.dump(history.history, file)</translation>
    </message>
    <message>
      <source>experiment for {check}</source>
      <translation>Versuch für {check}</translation>
    </message>
    <message>
      <source>factory</source>
      <translation>Fabrikfunktion</translation>
    </message>
    <message>
      <source>fall in a further run as long</source>
      <translation>Abnahme in einem weiteren gleich langen Lauf</translation>
    </message>
    <message>
      <source>fall of the loss</source>
      <translation>Abnahme des Verlusts</translation>
    </message>
    <message>
      <source>faults</source>
      <translation>Mängel</translation>
    </message>
    <message>
      <source>feature {number}</source>
      <translation>Merkmal {number}</translation>
    </message>
    <message>
      <source>feature {n}</source>
      <translation>Merkmal {n}</translation>
    </message>
    <message>
      <source>feature {place}</source>
      <translation>Merkmal {place}</translation>
    </message>
    <message>
      <source>features</source>
      <translation>Merkmale</translation>
    </message>
    <message>
      <source>fewer than two rows have finite targets</source>
      <translation>weniger als zwei Zeilen haben endliche Zielwerte</translation>
    </message>
    <message>
      <source>fewer than {n} steps tell no pace</source>
      <translation>weniger als {n} Schritte reichen nicht, um das Tempo zu beurteilen</translation>
    </message>
    <message>
      <source>fewer than {n} validations tell no trend from noise</source>
      <translation>weniger als {n} Validierungen reichen nicht, um Trend und Rauschen zu unterscheiden</translation>
    </message>
    <message>
      <source>field {number} says {length} bytes and {left} are left</source>
      <translation>Feld {number} nennt {length} Bytes, und {left} sind übrig</translation>
    </message>
    <message>
      <source>file</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>filled with the mean, {value}</source>
      <translation>mit dem Mittelwert {value} gefüllt</translation>
    </message>
    <message>
      <source>filled with the median, {value}</source>
      <translation>mit dem Median {value} gefüllt</translation>
    </message>
    <message>
      <source>filled with the most frequent value, {value}</source>
      <translation>mit dem häufigsten Wert {value} gefüllt</translation>
    </message>
    <message>
      <source>finite</source>
      <translation>endlich</translation>
    </message>
    <message>
      <source>first bad step</source>
      <translation>erster fehlerhafter Schritt</translation>
    </message>
    <message>
      <source>first epoch that is not finite</source>
      <translation>erste nicht endliche Epoche</translation>
    </message>
    <message>
      <source>first loss</source>
      <translation>erster Verlust</translation>
    </message>
    <message>
      <source>first non-finite step</source>
      <translation>erster nicht endlicher Schritt</translation>
    </message>
    <message>
      <source>first of the asked rows with a prediction outside 0 to 1</source>
      <translation>erste der abgefragten Zeilen mit einer Vorhersage außerhalb von 0 bis 1</translation>
    </message>
    <message>
      <source>first of them</source>
      <translation>die ersten davon</translation>
    </message>
    <message>
      <source>first pairs of equal inputs</source>
      <translation>erste Paare gleicher Eingaben</translation>
    </message>
    <message>
      <source>first row is the header</source>
      <translation>erste Zeile ist die Kopfzeile</translation>
    </message>
    <message>
      <source>first rows below zero or above one</source>
      <translation>erste Zeilen unter null oder über eins</translation>
    </message>
    <message>
      <source>first rows out of reach</source>
      <translation>die ersten unerreichbaren Zeilen</translation>
    </message>
    <message>
      <source>first rows outside</source>
      <translation>erste Zeilen außerhalb</translation>
    </message>
    <message>
      <source>first rows with NaN or infinity</source>
      <translation>die ersten Zeilen mit NaN oder Unendlich</translation>
    </message>
    <message>
      <source>first rows with a target outside 0 to 1</source>
      <translation>erste Zeilen mit einem Zielwert außerhalb von 0 bis 1</translation>
    </message>
    <message>
      <source>first step that is not finite</source>
      <translation>erster nicht endlicher Schritt</translation>
    </message>
    <message>
      <source>fit gets its targets inside a dataset or generator; change them where that is made.</source>
      <translation>fit bekommt seine Zielwerte in einem Datensatz oder Generator; sie dort ändern, wo er angelegt wird.</translation>
    </message>
    <message>
      <source>float32 and float64 differ by {share} of the value.</source>
      <translation>float32 und float64 unterscheiden sich um {share} des Wertes.</translation>
    </message>
    <message>
      <source>float32 has too few digits for it, and {reason}</source>
      <translation>float32 hat dafür zu wenige Stellen; außerdem gilt: {reason!c}</translation>
    </message>
    <message>
      <source>float32 is too short for this loss</source>
      <translation>float32 hat für diesen Verlust zu wenige Stellen</translation>
    </message>
    <message>
      <source>float32 sigmoid(17) is 1 and sigmoid(-104) is 0: log(1 - p) and log(p) are then -inf, and 0 * -inf is not a number. Keras' own losses clip at 1e-7.</source>
      <translation>In float32 ist sigmoid(17) gleich 1 und sigmoid(-104) gleich 0: log(1 - p) und log(p) sind dann -inf, und 0 * -inf ist keine Zahl. Die Verluste von Keras begrenzen bei 1e-7.</translation>
    </message>
    <message>
      <source>for targets that are measured numbers rather than labels</source>
      <translation>für Zielwerte, die gemessene Zahlen sind und keine Labels</translation>
    </message>
    <message>
      <source>from right to wrong</source>
      <translation>von richtig nach falsch</translation>
    </message>
    <message>
      <source>function</source>
      <translation>Funktion</translation>
    </message>
    <message>
      <source>generalised cross-entropy</source>
      <translation>verallgemeinerte Kreuzentropie</translation>
    </message>
    <message>
      <source>gradient</source>
      <translation>Gradient</translation>
    </message>
    <message>
      <source>gradient norm</source>
      <translation>Gradientennorm</translation>
    </message>
    <message>
      <source>gradient norm limit</source>
      <translation>Grenze der Gradientennorm</translation>
    </message>
    <message>
      <source>gradient of {name}</source>
      <translation>Gradient von {name}</translation>
    </message>
    <message>
      <source>gradients are clipped</source>
      <translation>die Gradienten werden begrenzt</translation>
    </message>
    <message>
      <source>gradients are not finite at the initial weights</source>
      <translation>die Gradienten sind bei den Anfangsgewichten nicht endlich</translation>
    </message>
    <message>
      <source>grey</source>
      <translation>grau</translation>
    </message>
    <message>
      <source>groups nested deeper than {most}</source>
      <translation>Gruppen, tiefer verschachtelt als {most}</translation>
    </message>
    <message>
      <source>growth of the loss</source>
      <translation>Wachstum des Verlusts</translation>
    </message>
    <message>
      <source>guessed schema: inputs {inputs}; targets {targets}</source>
      <translation>vermutetes Schema: Eingaben {inputs}; Zielwerte {targets}</translation>
    </message>
    <message>
      <source>h5py and a keras.utils.PyDataset</source>
      <translation>h5py und ein keras.utils.PyDataset</translation>
    </message>
    <message>
      <source>has a length that its checksum contradicts</source>
      <translation>hat eine Länge, der die Prüfsumme widerspricht</translation>
    </message>
    <message>
      <source>has data that its checksum contradicts</source>
      <translation>hat Daten, denen die Prüfsumme widerspricht</translation>
    </message>
    <message>
      <source>heaviest row over the median row</source>
      <translation>schwerste Zeile gegenüber der mittleren</translation>
    </message>
    <message>
      <source>heaviest rows</source>
      <translation>schwerste Zeilen</translation>
    </message>
    <message>
      <source>heavy-tailed numbers with zeros</source>
      <translation>endlastig verteilte Zahlen mit Nullen</translation>
    </message>
    <message>
      <source>hidden layers without effect</source>
      <translation>wirkungslose verborgene Schichten</translation>
    </message>
    <message>
      <source>hinge loss</source>
      <translation>Hinge-Verlust</translation>
    </message>
    <message>
      <source>holds lists without a number in the first row.</source>
      <translation>enthält Listen ohne eine Zahl in der ersten Zeile.</translation>
    </message>
    <message>
      <source>holds nested values ({kind}).</source>
      <translation>enthält verschachtelte Werte ({kind}).</translation>
    </message>
    <message>
      <source>holds values of the type {kind}, which are no numbers.</source>
      <translation>enthält Werte des Typs {kind}, die keine Zahlen sind.</translation>
    </message>
    <message>
      <source>how the layer reads a row</source>
      <translation>wie die Schicht eine Zeile liest</translation>
    </message>
    <message>
      <source>ids</source>
      <translation>Nummern</translation>
    </message>
    <message>
      <source>image</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>image masks of 0 and 1</source>
      <translation>Bildmasken aus 0 und 1</translation>
    </message>
    <message>
      <source>image {width} x {height}</source>
      <translation>Bild {width} x {height}</translation>
    </message>
    <message>
      <source>images</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>images are of {sizes} sizes; {width} x {height} is the commonest ({times} of {found} looked at) and the others are resized to it</source>
      <translation>Bilder in {sizes} Größen; {width} x {height} ist die häufigste ({times} von {found} angesehenen), und die anderen werden darauf skaliert</translation>
    </message>
    <message>
      <source>impossible</source>
      <translation>unmöglich</translation>
    </message>
    <message>
      <source>in an even loss</source>
      <translation>bei gleichmäßigem Verlust</translation>
    </message>
    <message>
      <source>in float32</source>
      <translation>in float32</translation>
    </message>
    <message>
      <source>in float64</source>
      <translation>in float64</translation>
    </message>
    <message>
      <source>in random order</source>
      <translation>in zufälliger Ordnung</translation>
    </message>
    <message>
      <source>in use</source>
      <translation>im Einsatz</translation>
    </message>
    <message>
      <source>infinite</source>
      <translation>unendlich</translation>
    </message>
    <message>
      <source>infinite values</source>
      <translation>unendliche Werte</translation>
    </message>
    <message>
      <source>input {number}</source>
      <translation>Eingabe {number}</translation>
    </message>
    <message>
      <source>inputs</source>
      <translation>Eingaben</translation>
    </message>
    <message>
      <source>inputs of shape {x}, targets of shape {y}.</source>
      <translation>Eingaben der Form {x}, Zielwerte der Form {y}.</translation>
    </message>
    <message>
      <source>inputs of shape {x}, targets of shape {y}; they differ in length.</source>
      <translation>Eingaben der Form {x}, Zielwerte der Form {y}; ihre Längen sind verschieden.</translation>
    </message>
    <message>
      <source>inputs: {inputs}; targets: none</source>
      <translation>Eingaben: {inputs}; Zielwerte: keine</translation>
    </message>
    <message>
      <source>inputs: {inputs}; targets: {targets}</source>
      <translation>Eingaben: {inputs}; Zielwerte: {targets}</translation>
    </message>
    <message>
      <source>intended, as stated by the user: {summary}</source>
      <translation>laut Angabe beabsichtigt: {summary}</translation>
    </message>
    <message>
      <source>is cut off after {n} bytes</source>
      <translation>ist nach {n} Bytes abgeschnitten</translation>
    </message>
    <message>
      <source>is cut off in the packed file</source>
      <translation>ist in der gepackten Datei abgeschnitten</translation>
    </message>
    <message>
      <source>is {length} bytes long; {most} are the most</source>
      <translation>ist {length} Bytes lang; höchstens {most} sind erlaubt</translation>
    </message>
    <message>
      <source>it compares the places of the largest of one unit, and is always 1</source>
      <translation>sie vergleicht nur, welche Einheit am größten ist, und ist bei einer einzigen immer 1</translation>
    </message>
    <message>
      <source>it counts every zero of a row, so a model that is always wrong still scores {share} or more</source>
      <translation>sie zählt jede Null einer Zeile, also erreicht selbst ein Modell, das immer falsch liegt, {share} oder mehr</translation>
    </message>
    <message>
      <source>it counts exact hits among {count} different target values, and stays near 0</source>
      <translation>sie zählt genaue Treffer unter {count} verschiedenen Zielwerten und bleibt nahe 0</translation>
    </message>
    <message>
      <source>it cuts at 0.5, but the predictions are logits, whose border is 0</source>
      <translation>sie trennt bei 0.5, die Vorhersagen sind aber Logits, deren Grenze 0 ist</translation>
    </message>
    <message>
      <source>it does not answer as a Python interpreter</source>
      <translation>es antwortet nicht wie ein Python-Interpreter</translation>
    </message>
    <message>
      <source>it has a member named {name}, which no session file has</source>
      <translation>sie hat ein Element namens {name}, das keine Sitzungsdatei hat</translation>
    </message>
    <message>
      <source>it has neither a manifest nor a journal</source>
      <translation>sie hat weder Manifest noch Journal</translation>
    </message>
    <message>
      <source>it has {n} members, which no session file has</source>
      <translation>sie hat {n} Elemente, so viele hat keine Sitzungsdatei</translation>
    </message>
    <message>
      <source>it is measured next</source>
      <translation>es wird als Nächstes gemessen</translation>
    </message>
    <message>
      <source>it is no image, or its head is damaged</source>
      <translation>es ist kein Bild, oder sein Dateikopf ist beschädigt</translation>
    </message>
    <message>
      <source>it is no intact session file ({error})</source>
      <translation>sie ist keine unversehrte Sitzungsdatei ({error})</translation>
    </message>
    <message>
      <source>it is no journal ({error})</source>
      <translation>sie ist kein Journal ({error})</translation>
    </message>
    <message>
      <source>it looks at what is answered wrongly more than at the many that are right</source>
      <translation>er achtet mehr auf das, was falsch beantwortet wird, als auf das viele Richtige</translation>
    </message>
    <message>
      <source>it looks for class ids, but the targets are one-hot rows</source>
      <translation>sie sucht Klassennummern, die Zielwerte sind aber One-hot-Zeilen</translation>
    </message>
    <message>
      <source>it looks for one-hot rows of {units}, but the targets are class ids</source>
      <translation>sie sucht One-hot-Zeilen aus {units} Werten, die Zielwerte sind aber Klassennummern</translation>
    </message>
    <message>
      <source>it measures overlap</source>
      <translation>er misst die Überdeckung</translation>
    </message>
    <message>
      <source>it needs inputs and targets of numbers</source>
      <translation>dafür müssen Eingaben und Zielwerte Zahlen sein</translation>
    </message>
    <message>
      <source>it needs {arguments}</source>
      <translation>es fehlt ein Wert für {arguments}</translation>
    </message>
    <message>
      <source>it rests on a trial that decided nothing: {why}</source>
      <translation>sie beruht auf einem Versuch, der nichts entschieden hat: {why}</translation>
    </message>
    <message>
      <source>it rests on a trial, and there was no time or no way to run one</source>
      <translation>sie beruht auf einem Versuch, und für einen fehlte die Zeit oder die Möglichkeit</translation>
    </message>
    <message>
      <source>it says {width} x {height} pixels, more than {most}</source>
      <translation>es nennt {width} x {height} Pixel, mehr als {most}</translation>
    </message>
    <message>
      <source>it unpacks {packed} bytes to {unpacked}, which no session file does</source>
      <translation>sie entpackt {packed} Bytes zu {unpacked}, was keine Sitzungsdatei tut</translation>
    </message>
    <message>
      <source>it weighs its rows</source>
      <translation>es gewichtet seine Zeilen</translation>
    </message>
    <message>
      <source>its .snapshot files</source>
      <translation>.snapshot-Dateien</translation>
    </message>
    <message>
      <source>its answers cannot be compared with the targets</source>
      <translation>die Antworten lassen sich nicht mit den Zielwerten vergleichen</translation>
    </message>
    <message>
      <source>its cures cannot be tried</source>
      <translation>Abhilfen lassen sich hier nicht erproben</translation>
    </message>
    <message>
      <source>its first record is damaged ({error})</source>
      <translation>ihr erster Eintrag ist beschädigt ({error})</translation>
    </message>
    <message>
      <source>its gradients are changed before they are applied</source>
      <translation>seine Gradienten werden geändert, bevor sie angewendet werden</translation>
    </message>
    <message>
      <source>its learning rate</source>
      <translation>seine Lernrate</translation>
    </message>
    <message>
      <source>its loss is put together from {count} losses</source>
      <translation>sein Verlust ist aus {count} Verlusten zusammengesetzt</translation>
    </message>
    <message>
      <source>its loss judges numbers that are not a model's own answers to its inputs</source>
      <translation>sein Verlust beurteilt Zahlen, die nicht die Antworten eines Modells auf seine Eingaben sind</translation>
    </message>
    <message>
      <source>its one epoch is done</source>
      <translation>die eine Epoche ist durchlaufen</translation>
    </message>
    <message>
      <source>its optimizer changes other variables than those of the model it judges</source>
      <translation>sein Optimierer ändert andere Variablen als die des Modells, das beurteilt wird</translation>
    </message>
    <message>
      <source>its optimizer does not change exactly the variables of the model that it judges</source>
      <translation>sein Optimierer ändert nicht genau die Variablen des Modells, das beurteilt wird</translation>
    </message>
    <message>
      <source>its schedule</source>
      <translation>nach ihrem Plan</translation>
    </message>
    <message>
      <source>its standard error</source>
      <translation>sein Standardfehler</translation>
    </message>
    <message>
      <source>its target</source>
      <translation>ihr Zielwert</translation>
    </message>
    <message>
      <source>its trial decided nothing</source>
      <translation>ihr Versuch hat nichts entschieden</translation>
    </message>
    <message>
      <source>its window ended while it trained</source>
      <translation>sein Fenster endete während des Trainings</translation>
    </message>
    <message>
      <source>jumps</source>
      <translation>Sprünge</translation>
    </message>
    <message>
      <source>kept as NaN</source>
      <translation>als NaN behalten</translation>
    </message>
    <message>
      <source>keras.Input(batch_shape=...) before it</source>
      <translation>keras.Input(batch_shape=...) davor</translation>
    </message>
    <message>
      <source>keras.Input, or an argument of a function</source>
      <translation>keras.Input oder ein Argument einer Funktion</translation>
    </message>
    <message>
      <source>keras.Model(inputs, outputs), called</source>
      <translation>keras.Model(inputs, outputs), aufgerufen</translation>
    </message>
    <message>
      <source>keras.Sequential or the functional keras.Model</source>
      <translation>keras.Sequential oder das funktionale keras.Model</translation>
    </message>
    <message>
      <source>keras.Sequential with one Dense layer</source>
      <translation>keras.Sequential mit einer Dense-Schicht</translation>
    </message>
    <message>
      <source>keras.backend; sessions are gone</source>
      <translation>keras.backend; Sessions gibt es nicht mehr</translation>
    </message>
    <message>
      <source>keras.layers, which name their variables</source>
      <translation>keras.layers, die ihre Variablen selbst benennen</translation>
    </message>
    <message>
      <source>kernels of {layers}: as they are -&gt; drawn anew ({initializer})</source>
      <translation>Kernel von {layers}: wie bisher -&gt; neu gezogen ({initializer})</translation>
    </message>
    <message>
      <source>known loss beside it</source>
      <translation>bekannter Verlust daneben</translation>
    </message>
    <message>
      <source>label</source>
      <translation>Label</translation>
    </message>
    <message>
      <source>label of its neighbours</source>
      <translation>Label der Nachbarn</translation>
    </message>
    <message>
      <source>label runs</source>
      <translation>Läufe gleicher Labels</translation>
    </message>
    <message>
      <source>label runs along the training rows</source>
      <translation>Läufe gleicher Labels entlang der Trainingszeilen</translation>
    </message>
    <message>
      <source>labels</source>
      <translation>Labels</translation>
    </message>
    <message>
      <source>labels -1 and 1</source>
      <translation>Labels -1 und 1</translation>
    </message>
    <message>
      <source>labels 0 and 1</source>
      <translation>Labels 0 und 1</translation>
    </message>
    <message>
      <source>labels 0 and 1, predicted as logits</source>
      <translation>Labels 0 und 1, vorhergesagt als Logits</translation>
    </message>
    <message>
      <source>labels against all ten neighbours</source>
      <translation>Labels, denen alle zehn Nachbarn widersprechen</translation>
    </message>
    <message>
      <source>labels by class</source>
      <translation>Labels je Klasse</translation>
    </message>
    <message>
      <source>labels of class {id}</source>
      <translation>Labels der Klasse {id}</translation>
    </message>
    <message>
      <source>labels or probabilities between 0 and 1</source>
      <translation>Labels oder Wahrscheinlichkeiten zwischen 0 und 1</translation>
    </message>
    <message>
      <source>largest</source>
      <translation>größter Wert</translation>
    </message>
    <message>
      <source>largest Kolmogorov-Smirnov distance of a feature</source>
      <translation>größter Kolmogorow-Smirnow-Abstand eines Merkmals</translation>
    </message>
    <message>
      <source>largest batch loss of the run</source>
      <translation>größter Verlust eines Batches im Lauf</translation>
    </message>
    <message>
      <source>largest class id</source>
      <translation>größte Klassennummer</translation>
    </message>
    <message>
      <source>largest excess</source>
      <translation>größte Überschreitung</translation>
    </message>
    <message>
      <source>largest gradient norm before a jump</source>
      <translation>größte Gradientennorm vor einem Sprung</translation>
    </message>
    <message>
      <source>largest id</source>
      <translation>größte Nummer</translation>
    </message>
    <message>
      <source>largest mean or spread of a feature</source>
      <translation>größtes Mittel oder größte Streuung eines Merkmals</translation>
    </message>
    <message>
      <source>largest number of labels in a row</source>
      <translation>größte Zahl von Labels in einer Zeile</translation>
    </message>
    <message>
      <source>largest prediction</source>
      <translation>größte Vorhersage</translation>
    </message>
    <message>
      <source>largest prediction measured</source>
      <translation>größte gemessene Vorhersage</translation>
    </message>
    <message>
      <source>largest probability that can come out</source>
      <translation>größte mögliche Wahrscheinlichkeit</translation>
    </message>
    <message>
      <source>largest row sum</source>
      <translation>größte Zeilensumme</translation>
    </message>
    <message>
      <source>largest sensible rate</source>
      <translation>größte sinnvolle Lernrate</translation>
    </message>
    <message>
      <source>largest target</source>
      <translation>größter Zielwert</translation>
    </message>
    <message>
      <source>largest value</source>
      <translation>größter Wert</translation>
    </message>
    <message>
      <source>last loss</source>
      <translation>letzter Verlust</translation>
    </message>
    <message>
      <source>lasting jumps of the loss</source>
      <translation>bleibende Sprünge des Verlusts</translation>
    </message>
    <message>
      <source>layer '{name}'</source>
      <translation>Schicht '{name}'</translation>
    </message>
    <message>
      <source>layer {layer} turned inputs up to {largest} into values that are not finite</source>
      <translation>Schicht {layer} machte aus Eingaben bis {largest} Werte, die nicht endlich sind</translation>
    </message>
    <message>
      <source>layer {name}</source>
      <translation>Schicht {name}</translation>
    </message>
    <message>
      <source>layer.set_weights once the layer is built</source>
      <translation>layer.set_weights, sobald die Schicht gebaut ist</translation>
    </message>
    <message>
      <source>layers</source>
      <translation>Schichten</translation>
    </message>
    <message>
      <source>layers {names}</source>
      <translation>Schichten {names}</translation>
    </message>
    <message>
      <source>layers.Conv1D with dilation_rate</source>
      <translation>layers.Conv1D mit dilation_rate</translation>
    </message>
    <message>
      <source>layers.Conv2D with dilation_rate</source>
      <translation>layers.Conv2D mit dilation_rate</translation>
    </message>
    <message>
      <source>layers.Conv2DTranspose, without the output shape</source>
      <translation>layers.Conv2DTranspose, ohne die Ausgabeform</translation>
    </message>
    <message>
      <source>layers.Dense and layers.Maximum</source>
      <translation>layers.Dense und layers.Maximum</translation>
    </message>
    <message>
      <source>learning of {layers}: off -&gt; on</source>
      <translation>Lernen von {layers}: aus -&gt; ein</translation>
    </message>
    <message>
      <source>learning rate</source>
      <translation>Lernrate</translation>
    </message>
    <message>
      <source>learning rate (power of ten)</source>
      <translation>Lernrate (Zehnerpotenz)</translation>
    </message>
    <message>
      <source>learning rate {rate}</source>
      <translation>Lernrate {rate}</translation>
    </message>
    <message>
      <source>left out because they cannot be read: {broken} of {n} images: {names}</source>
      <translation>weggelassen, weil nicht lesbar: {broken} von {n} Bildern: {names}</translation>
    </message>
    <message>
      <source>length of the first axis</source>
      <translation>Länge der ersten Achse</translation>
    </message>
    <message>
      <source>length of the last axis</source>
      <translation>Länge der letzten Achse</translation>
    </message>
    <message>
      <source>likely</source>
      <translation>wahrscheinlich</translation>
    </message>
    <message>
      <source>line {n}</source>
      <translation>Zeile {n}</translation>
    </message>
    <message>
      <source>log-cosh loss</source>
      <translation>Log-Cosh-Verlust</translation>
    </message>
    <message>
      <source>logit</source>
      <translation>Logit</translation>
    </message>
    <message>
      <source>logit of the right class, 0 for the others</source>
      <translation>Logit der richtigen Klasse, 0 für die anderen</translation>
    </message>
    <message>
      <source>logs['loss'] in epoch e after batch k is (1/k) * sum over i &lt;= k of L(B_i; w_i), with another w_i in every summand.</source>
      <translation>logs['loss'] in Epoche e nach Batch k ist (1/k) * Summe über i &lt;= k von L(B_i; w_i), mit einem anderen w_i in jedem Summanden.</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <source>loss after {steps} steps</source>
      <translation>Verlust nach {steps} Schritten</translation>
    </message>
    <message>
      <source>loss after {steps} steps as given</source>
      <translation>Verlust nach {steps} Schritten, wie gegeben</translation>
    </message>
    <message>
      <source>loss after {steps} steps with Adam</source>
      <translation>Verlust nach {steps} Schritten mit Adam</translation>
    </message>
    <message>
      <source>loss after {steps} steps, by learning rate</source>
      <translation>Verlust nach {steps} Schritten, nach Lernrate</translation>
    </message>
    <message>
      <source>loss at first</source>
      <translation>Verlust am Anfang</translation>
    </message>
    <message>
      <source>loss at its rate</source>
      <translation>Verlust bei seiner Lernrate</translation>
    </message>
    <message>
      <source>loss at last</source>
      <translation>Verlust am Ende</translation>
    </message>
    <message>
      <source>loss at predictions '{name}'</source>
      <translation>Verlust bei Vorhersagen '{name}'</translation>
    </message>
    <message>
      <source>loss at the best rate</source>
      <translation>Verlust bei der besten Lernrate</translation>
    </message>
    <message>
      <source>loss at the end</source>
      <translation>Verlust am Ende</translation>
    </message>
    <message>
      <source>loss before any step</source>
      <translation>Verlust vor dem ersten Schritt</translation>
    </message>
    <message>
      <source>loss by epoch</source>
      <translation>Verlust je Epoche</translation>
    </message>
    <message>
      <source>loss by step</source>
      <translation>Verlust je Schritt</translation>
    </message>
    <message>
      <source>loss in bfloat16</source>
      <translation>Verlust in bfloat16</translation>
    </message>
    <message>
      <source>loss in float16</source>
      <translation>Verlust in float16</translation>
    </message>
    <message>
      <source>loss in float32</source>
      <translation>Verlust in float32</translation>
    </message>
    <message>
      <source>loss in float64</source>
      <translation>Verlust in float64</translation>
    </message>
    <message>
      <source>loss in inference mode</source>
      <translation>Verlust im Inferenzmodus</translation>
    </message>
    <message>
      <source>loss in inference mode, initial weights</source>
      <translation>Verlust im Inferenzmodus, Anfangsgewichte</translation>
    </message>
    <message>
      <source>loss in inference mode, trained weights</source>
      <translation>Verlust im Inferenzmodus, trainierte Gewichte</translation>
    </message>
    <message>
      <source>loss in training mode</source>
      <translation>Verlust im Trainingsmodus</translation>
    </message>
    <message>
      <source>loss in training mode, initial weights</source>
      <translation>Verlust im Trainingsmodus, Anfangsgewichte</translation>
    </message>
    <message>
      <source>loss in training mode, trained weights</source>
      <translation>Verlust im Trainingsmodus, trainierte Gewichte</translation>
    </message>
    <message>
      <source>loss is not a number since step {step}</source>
      <translation>der Verlust ist seit Schritt {step} keine Zahl</translation>
    </message>
    <message>
      <source>loss of each batch</source>
      <translation>Verlust jedes Batches</translation>
    </message>
    <message>
      <source>loss of each batch in {dtype}</source>
      <translation>Verlust jedes Batches in {dtype}</translation>
    </message>
    <message>
      <source>loss of each epoch</source>
      <translation>Verlust jeder Epoche</translation>
    </message>
    <message>
      <source>loss of each step</source>
      <translation>Verlust jedes Schritts</translation>
    </message>
    <message>
      <source>loss of exact predictions</source>
      <translation>Verlust genauer Vorhersagen</translation>
    </message>
    <message>
      <source>loss of noise, mean of 20 draws</source>
      <translation>Verlust von Rauschen, Mittel aus 20 Ziehungen</translation>
    </message>
    <message>
      <source>loss of noise, spread of 20 draws</source>
      <translation>Verlust von Rauschen, Streuung aus 20 Ziehungen</translation>
    </message>
    <message>
      <source>loss of other rows' targets</source>
      <translation>Verlust bei Zielwerten anderer Zeilen</translation>
    </message>
    <message>
      <source>loss of predictions equal to the targets</source>
      <translation>Verlust von Vorhersagen gleich den Zielwerten</translation>
    </message>
    <message>
      <source>loss of right predictions</source>
      <translation>Verlust richtiger Vorhersagen</translation>
    </message>
    <message>
      <source>loss of the doubled batch over loss of the batch</source>
      <translation>Verlust des verdoppelten Batches geteilt durch den des Batches</translation>
    </message>
    <message>
      <source>loss of the row</source>
      <translation>Verlust der Zeile</translation>
    </message>
    <message>
      <source>loss of the same rows</source>
      <translation>Verlust derselben Zeilen</translation>
    </message>
    <message>
      <source>loss of the same rows, initial weights</source>
      <translation>Verlust derselben Zeilen, Anfangsgewichte</translation>
    </message>
    <message>
      <source>loss of the worst such row at a prediction of 0 or 1</source>
      <translation>Verlust der schlimmsten dieser Zeilen bei der Vorhersage 0 oder 1</translation>
    </message>
    <message>
      <source>loss one step before</source>
      <translation>Verlust einen Schritt davor</translation>
    </message>
    <message>
      <source>loss scale</source>
      <translation>Verlustskalierung</translation>
    </message>
    <message>
      <source>loss was not a number at step {step}</source>
      <translation>der Verlust war bei Schritt {step} keine Zahl</translation>
    </message>
    <message>
      <source>loss weights</source>
      <translation>Verlustgewichte</translation>
    </message>
    <message>
      <source>loss weights given</source>
      <translation>angegebene Verlustgewichte</translation>
    </message>
    <message>
      <source>loss with its inputs</source>
      <translation>Verlust mit seinen Eingaben</translation>
    </message>
    <message>
      <source>loss with zeros</source>
      <translation>Verlust mit Nullen</translation>
    </message>
    <message>
      <source>loss_weights holds {named}: so that output is trained to be wrong; adversarial training does so on purpose.</source>
      <translation>loss_weights enthält {named}: Diese Ausgabe wird auf falsche Antworten trainiert; adversariales Training tut das mit Absicht.</translation>
    </message>
    <message>
      <source>loss_weights holds {named}: so training makes the loss as large as it can.</source>
      <translation>loss_weights enthält {named}: Das Training macht den Verlust so groß, wie es kann.</translation>
    </message>
    <message>
      <source>losses</source>
      <translation>Verluste</translation>
    </message>
    <message>
      <source>lowest</source>
      <translation>niedrigster</translation>
    </message>
    <message>
      <source>lowest at {x}</source>
      <translation>am niedrigsten bei {x}</translation>
    </message>
    <message>
      <source>lowest batch loss</source>
      <translation>niedrigster Verlust eines Batches</translation>
    </message>
    <message>
      <source>lowest learning rate</source>
      <translation>kleinste Lernrate</translation>
    </message>
    <message>
      <source>lowest loss among 60 wrong predictions</source>
      <translation>kleinster Verlust unter 60 falschen Vorhersagen</translation>
    </message>
    <message>
      <source>lowest loss found among wrong predictions</source>
      <translation>niedrigster gefundener Verlust falscher Vorhersagen</translation>
    </message>
    <message>
      <source>lowest {what}</source>
      <translation>niedrigster {what}</translation>
    </message>
    <message>
      <source>may change the meaning</source>
      <translation>kann den Sinn ändern</translation>
    </message>
    <message>
      <source>mean</source>
      <translation>Mittel</translation>
    </message>
    <message>
      <source>mean absolute error</source>
      <translation>mittlerer absoluter Fehler</translation>
    </message>
    <message>
      <source>mean absolute percentage error</source>
      <translation>mittlerer absoluter prozentualer Fehler</translation>
    </message>
    <message>
      <source>mean distance after the affine map</source>
      <translation>mittlerer Abstand nach der affinen Abbildung</translation>
    </message>
    <message>
      <source>mean iou</source>
      <translation>mittlere IoU</translation>
    </message>
    <message>
      <source>mean loss at the end</source>
      <translation>mittlerer Verlust am Ende</translation>
    </message>
    <message>
      <source>mean of each column of the targets</source>
      <translation>Mittel jeder Spalte der Zielwerte</translation>
    </message>
    <message>
      <source>mean of the targets</source>
      <translation>Mittel der Zielwerte</translation>
    </message>
    <message>
      <source>mean overlap</source>
      <translation>mittlere Überdeckung</translation>
    </message>
    <message>
      <source>mean squared error</source>
      <translation>mittlerer quadratischer Fehler</translation>
    </message>
    <message>
      <source>mean squared logarithmic error</source>
      <translation>mittlerer quadratischer logarithmischer Fehler</translation>
    </message>
    <message>
      <source>mean {mean}, spread {spread}</source>
      <translation>Mittel {mean}, Streuung {spread}</translation>
    </message>
    <message>
      <source>mean_squared_error is used</source>
      <translation>mean_squared_error wird verwendet</translation>
    </message>
    <message>
      <source>mean_squared_error is used: the targets are numbers</source>
      <translation>mean_squared_error wird verwendet: Die Zielwerte sind Zahlen</translation>
    </message>
    <message>
      <source>measured by moving the weight</source>
      <translation>durch Verändern des Gewichts gemessen</translation>
    </message>
    <message>
      <source>measurements passed</source>
      <translation>bestandene Messungen</translation>
    </message>
    <message>
      <source>median gradient norm</source>
      <translation>Median der Gradientennorm</translation>
    </message>
    <message>
      <source>median relative difference</source>
      <translation>Median der relativen Abweichung</translation>
    </message>
    <message>
      <source>met an instruction that this processor lacks</source>
      <translation>traf auf einen Befehl, den dieser Prozessor nicht kennt</translation>
    </message>
    <message>
      <source>metrics</source>
      <translation>Metriken</translation>
    </message>
    <message>
      <source>minimum</source>
      <translation>Minimum</translation>
    </message>
    <message>
      <source>minus the {loss}</source>
      <translation>minus {loss}</translation>
    </message>
    <message>
      <source>minus {factor} times the {loss}</source>
      <translation>minus {factor} mal {loss}</translation>
    </message>
    <message>
      <source>minus {loss}</source>
      <translation>minus {loss}</translation>
    </message>
    <message>
      <source>missing in some records</source>
      <translation>fehlt in manchen Einträgen</translation>
    </message>
    <message>
      <source>more than a straight line</source>
      <translation>mehr als eine Gerade</translation>
    </message>
    <message>
      <source>more than {most} members</source>
      <translation>mehr als {most} Elemente</translation>
    </message>
    <message>
      <source>most images have an alpha channel, which is left out (the colours are kept)</source>
      <translation>die meisten Bilder haben einen Alphakanal, der weggelassen wird (die Farben bleiben)</translation>
    </message>
    <message>
      <source>most negative rows</source>
      <translation>negativste Zeilen</translation>
    </message>
    <message>
      <source>moving average</source>
      <translation>gleitendes Mittel</translation>
    </message>
    <message>
      <source>name of a Keras loss</source>
      <translation>Name eines Keras-Verlusts</translation>
    </message>
    <message>
      <source>near {value}</source>
      <translation>nahe {value}</translation>
    </message>
    <message>
      <source>needs a training run</source>
      <translation>braucht einen Trainingslauf</translation>
    </message>
    <message>
      <source>neither its manifest nor its journal can be read</source>
      <translation>weder Manifest noch Journal sind lesbar</translation>
    </message>
    <message>
      <source>nested deeper than {most}</source>
      <translation>tiefer verschachtelt als {most}</translation>
    </message>
    <message>
      <source>no check has been run yet.</source>
      <translation>Noch ist keine Prüfung gelaufen.</translation>
    </message>
    <message>
      <source>no digit of it changes</source>
      <translation>keine seiner Stellen ändert sich</translation>
    </message>
    <message>
      <source>no header row</source>
      <translation>keine Kopfzeile</translation>
    </message>
    <message>
      <source>no input feeds an Embedding layer</source>
      <translation>keine Eingabe geht in eine Embedding-Schicht</translation>
    </message>
    <message>
      <source>no layer behaves differently while training</source>
      <translation>keine Schicht verhält sich beim Training anders</translation>
    </message>
    <message>
      <source>no layer computes in half precision</source>
      <translation>keine Schicht rechnet in halber Genauigkeit</translation>
    </message>
    <message>
      <source>no layer has a weight or activity penalty</source>
      <translation>keine Schicht hat eine Strafe auf Gewichte oder Ausgaben</translation>
    </message>
    <message>
      <source>no learning rate gave a finite loss</source>
      <translation>keine Lernrate ergab einen endlichen Verlust</translation>
    </message>
    <message>
      <source>no longer takes commands</source>
      <translation>nimmt keine Befehle mehr an</translation>
    </message>
    <message>
      <source>no loss of Keras' was asked, so targets and predictions were not seen</source>
      <translation>kein Verlust von Keras wurde aufgerufen; Zielwerte und Vorhersagen waren also nicht zu sehen</translation>
    </message>
    <message>
      <source>no message</source>
      <translation>ohne Meldung</translation>
    </message>
    <message>
      <source>no {dtype} copy can be made: {reason}</source>
      <translation>eine Kopie in {dtype} lässt sich nicht machen: {reason}</translation>
    </message>
    <message>
      <source>noise by dropout</source>
      <translation>Rauschen durch Dropout</translation>
    </message>
    <message>
      <source>noise from batch to batch</source>
      <translation>Rauschen von Batch zu Batch</translation>
    </message>
    <message>
      <source>noise from epoch to epoch</source>
      <translation>Rauschen von Epoche zu Epoche</translation>
    </message>
    <message>
      <source>noise from step to step</source>
      <translation>Rauschen von Schritt zu Schritt</translation>
    </message>
    <message>
      <source>noise of a batch's loss</source>
      <translation>Rauschen im Verlust eines Batches</translation>
    </message>
    <message>
      <source>noise of {scale}</source>
      <translation>Rauschen der Stärke {scale}</translation>
    </message>
    <message>
      <source>noise scale (rows)</source>
      <translation>Rauschskala (Zeilen)</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keiner</translation>
    </message>
    <message>
      <source>none by name</source>
      <translation>keine mit Namen</translation>
    </message>
    <message>
      <source>not a number</source>
      <translation>keine Zahl</translation>
    </message>
    <message>
      <source>not finite</source>
      <translation>nicht endlich</translation>
    </message>
    <message>
      <source>not for it: {why}</source>
      <translation>nicht dafür gemacht: {why}</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <source>not run</source>
      <translation>nicht gelaufen</translation>
    </message>
    <message>
      <source>not used: {names}</source>
      <translation>nicht verwendet: {names}</translation>
    </message>
    <message>
      <source>not used: {names} and {n} more</source>
      <translation>nicht verwendet: {names} und {n} weitere</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <source>nothing changed</source>
      <translation>nichts geändert</translation>
    </message>
    <message>
      <source>nothing found</source>
      <translation>nichts gefunden</translation>
    </message>
    <message>
      <source>nothing is trained, so no device is needed</source>
      <translation>es wird nichts trainiert, also ist kein Gerät nötig</translation>
    </message>
    <message>
      <source>nothing measures {reading}</source>
      <translation>nichts misst {reading}</translation>
    </message>
    <message>
      <source>nothing that is numbers</source>
      <translation>keine Zahlen</translation>
    </message>
    <message>
      <source>nothing: Keras 3 has no locally connected layers</source>
      <translation>nichts: Keras 3 hat keine lokal verbundenen Schichten</translation>
    </message>
    <message>
      <source>nothing: Nadam's own is fixed</source>
      <translation>nichts: Der von Nadam ist fest</translation>
    </message>
    <message>
      <source>nothing: TensorFlow runs eagerly</source>
      <translation>nichts: TensorFlow rechnet sofort</translation>
    </message>
    <message>
      <source>nothing: it is gone</source>
      <translation>nichts: Es ist entfallen</translation>
    </message>
    <message>
      <source>nothing: it is left out</source>
      <translation>nichts: Es entfällt</translation>
    </message>
    <message>
      <source>nothing: variables have their values at once</source>
      <translation>nichts: Variablen haben ihre Werte sofort</translation>
    </message>
    <message>
      <source>number</source>
      <translation>Zahl</translation>
    </message>
    <message>
      <source>number format</source>
      <translation>Zahlenformat</translation>
    </message>
    <message>
      <source>number types</source>
      <translation>Zahlentypen</translation>
    </message>
    <message>
      <source>numbers</source>
      <translation>Zahlen</translation>
    </message>
    <message>
      <source>numbers, predicted as mean and spread</source>
      <translation>Zahlen, vorhergesagt als Mittel und Streuung</translation>
    </message>
    <message>
      <source>object</source>
      <translation>Objekt</translation>
    </message>
    <message>
      <source>of 0 where every target is 0</source>
      <translation>von 0, wo jeder Zielwert 0 ist</translation>
    </message>
    <message>
      <source>of a batch</source>
      <translation>eines Batches</translation>
    </message>
    <message>
      <source>of exactly 0</source>
      <translation>von genau 0</translation>
    </message>
    <message>
      <source>of exactly 0 where every target is 0</source>
      <translation>von genau 0, wo jeder Zielwert 0 ist</translation>
    </message>
    <message>
      <source>of exactly 1</source>
      <translation>von genau 1</translation>
    </message>
    <message>
      <source>of exactly 1 for a wrong class</source>
      <translation>von genau 1 für eine falsche Klasse</translation>
    </message>
    <message>
      <source>of the batch twice</source>
      <translation>des verdoppelten Batches</translation>
    </message>
    <message>
      <source>of the gradient</source>
      <translation>am Gradienten</translation>
    </message>
    <message>
      <source>of the loss</source>
      <translation>am Verlust</translation>
    </message>
    <message>
      <source>of their own pairs</source>
      <translation>ihrer eigenen Paare</translation>
    </message>
    <message>
      <source>of varying length</source>
      <translation>von wechselnder Länge</translation>
    </message>
    <message>
      <source>off</source>
      <translation>aus</translation>
    </message>
    <message>
      <source>offending share</source>
      <translation>betroffener Anteil</translation>
    </message>
    <message>
      <source>on</source>
      <translation>ein</translation>
    </message>
    <message>
      <source>one</source>
      <translation>eins</translation>
    </message>
    <message>
      <source>one a class, at least 2</source>
      <translation>eine je Klasse, mindestens 2</translation>
    </message>
    <message>
      <source>one mask</source>
      <translation>eine Maske</translation>
    </message>
    <message>
      <source>one row</source>
      <translation>eine Zeile</translation>
    </message>
    <message>
      <source>one table: {name} {shape}</source>
      <translation>eine Tabelle: {name} {shape}</translation>
    </message>
    <message>
      <source>one trial</source>
      <translation>ein Versuch</translation>
    </message>
    <message>
      <source>one-hot classes</source>
      <translation>One-hot-Klassen</translation>
    </message>
    <message>
      <source>one-hot classes, predicted as logits</source>
      <translation>One-hot-Klassen, vorhergesagt als Logits</translation>
    </message>
    <message>
      <source>one-hot rows of {classes}</source>
      <translation>One-hot-Zeilen mit {classes} Klassen</translation>
    </message>
    <message>
      <source>one-hot rows of {n} classes</source>
      <translation>One-hot-Zeilen mit {n} Klassen</translation>
    </message>
    <message>
      <source>only numbers can be fitted</source>
      <translation>Regeln lassen sich nur an Zahlen anpassen</translation>
    </message>
    <message>
      <source>only tables of numbers can be searched for a leak</source>
      <translation>nur Tabellen aus Zahlen lassen sich auf ein Leck durchsuchen</translation>
    </message>
    <message>
      <source>only tables of numbers have columns that could number their rows</source>
      <translation>nur Tabellen aus Zahlen haben Spalten, die ihre Zeilen nummerieren könnten</translation>
    </message>
    <message>
      <source>opposite</source>
      <translation>entgegengesetzt</translation>
    </message>
    <message>
      <source>optimisation</source>
      <translation>Optimierung</translation>
    </message>
    <message>
      <source>optimizer</source>
      <translation>Optimierer</translation>
    </message>
    <message>
      <source>optimizer {name}</source>
      <translation>Optimierer {name}</translation>
    </message>
    <message>
      <source>order of rows: as it is -&gt; shuffled before the split</source>
      <translation>Reihenfolge der Zeilen: wie bisher -&gt; vor der Aufteilung gemischt</translation>
    </message>
    <message>
      <source>other rows' targets</source>
      <translation>die Zielwerte anderer Zeilen</translation>
    </message>
    <message>
      <source>outlined: {what}</source>
      <translation>umrandet: {what}</translation>
    </message>
    <message>
      <source>output</source>
      <translation>Ausgabe</translation>
    </message>
    <message>
      <source>output '{name}'</source>
      <translation>Ausgabe '{name}'</translation>
    </message>
    <message>
      <source>output activation</source>
      <translation>Ausgabeaktivierung</translation>
    </message>
    <message>
      <source>output units</source>
      <translation>Ausgabeeinheiten</translation>
    </message>
    <message>
      <source>output {name}</source>
      <translation>Ausgabe {name}</translation>
    </message>
    <message>
      <source>output {number}</source>
      <translation>Ausgabe {number}</translation>
    </message>
    <message>
      <source>outside: {n}</source>
      <translation>außerhalb: {n}</translation>
    </message>
    <message>
      <source>packed by bzip2</source>
      <translation>mit bzip2 gepackt</translation>
    </message>
    <message>
      <source>packed by xz</source>
      <translation>mit xz gepackt</translation>
    </message>
    <message>
      <source>packed by zstandard</source>
      <translation>mit zstandard gepackt</translation>
    </message>
    <message>
      <source>pairs</source>
      <translation>Paare</translation>
    </message>
    <message>
      <source>pairs in the loss of 4 rows</source>
      <translation>Paare im Verlust von 4 Zeilen</translation>
    </message>
    <message>
      <source>parts of the loss</source>
      <translation>Teile des Verlusts</translation>
    </message>
    <message>
      <source>parts of the loss under the present weights</source>
      <translation>Teile des Verlusts unter den jetzigen Gewichten</translation>
    </message>
    <message>
      <source>penalties of {layers}: as they are -&gt; times {factor}</source>
      <translation>Strafen von {layers}: wie bisher -&gt; mal {factor}</translation>
    </message>
    <message>
      <source>penalties, at the start</source>
      <translation>Strafen, zu Beginn</translation>
    </message>
    <message>
      <source>penalties, in the end</source>
      <translation>Strafen, am Ende</translation>
    </message>
    <message>
      <source>penalty at the start</source>
      <translation>Strafe zu Beginn</translation>
    </message>
    <message>
      <source>penalty in the end</source>
      <translation>Strafe am Ende</translation>
    </message>
    <message>
      <source>pixels</source>
      <translation>Pixel</translation>
    </message>
    <message>
      <source>precision</source>
      <translation>Genauigkeit der Zahlen</translation>
    </message>
    <message>
      <source>predict(x).argmax(axis=-1), or (predict(x) &gt; 0.5) for one sigmoid unit</source>
      <translation>predict(x).argmax(axis=-1), oder (predict(x) &gt; 0.5) bei einer Sigmoid-Einheit</translation>
    </message>
    <message>
      <source>prediction</source>
      <translation>Vorhersage</translation>
    </message>
    <message>
      <source>predictions</source>
      <translation>Vorhersagen</translation>
    </message>
    <message>
      <source>predictions equal to the targets</source>
      <translation>Vorhersagen gleich den Zielwerten</translation>
    </message>
    <message>
      <source>predictions of output '{name}'</source>
      <translation>Vorhersagen der Ausgabe '{name}'</translation>
    </message>
    <message>
      <source>predictions outside 0 to 1</source>
      <translation>Vorhersagen außerhalb von 0 bis 1</translation>
    </message>
    <message>
      <source>predictions reach {largest}</source>
      <translation>Vorhersagen erreichen {largest}</translation>
    </message>
    <message>
      <source>predictions too low or too high</source>
      <translation>zu niedrige oder zu hohe Vorhersagen</translation>
    </message>
    <message>
      <source>printed by Keras for the last epoch</source>
      <translation>von Keras für die letzte Epoche ausgegeben</translation>
    </message>
    <message>
      <source>probability</source>
      <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
      <source>probability of the right class</source>
      <translation>Wahrscheinlichkeit der richtigen Klasse</translation>
    </message>
    <message>
      <source>probability of the right value, every pixel</source>
      <translation>Wahrscheinlichkeit des richtigen Wertes in jedem Pixel</translation>
    </message>
    <message>
      <source>program</source>
      <translation>Programm</translation>
    </message>
    <message>
      <source>ragged</source>
      <translation>ungleich lang</translation>
    </message>
    <message>
      <source>random</source>
      <translation>zufällig</translation>
    </message>
    <message>
      <source>range they fill</source>
      <translation>Bereich, den sie füllen</translation>
    </message>
    <message>
      <source>raw</source>
      <translation>Rohbytes</translation>
    </message>
    <message>
      <source>reader</source>
      <translation>Leser</translation>
    </message>
    <message>
      <source>reading the data</source>
      <translation>Daten werden gelesen</translation>
    </message>
    <message>
      <source>real labels</source>
      <translation>echte Labels</translation>
    </message>
    <message>
      <source>record {number} (at byte {offset}) {why}</source>
      <translation>Eintrag {number} (bei Byte {offset}) {why}</translation>
    </message>
    <message>
      <source>repeatable</source>
      <translation>wiederholbar</translation>
    </message>
    <message>
      <source>repeating {n} steps takes longer than {seconds} s</source>
      <translation>die Wiederholung von {n} Schritten dauert länger als {seconds} s</translation>
    </message>
    <message>
      <source>replaying in float64</source>
      <translation>Wiederholung in float64</translation>
    </message>
    <message>
      <source>report of</source>
      <translation>Bericht vom</translation>
    </message>
    <message>
      <source>resembles</source>
      <translation>ähnelt</translation>
    </message>
    <message>
      <source>rising as the loss falls</source>
      <translation>steigend, wenn der Verlust fällt</translation>
    </message>
    <message>
      <source>row</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <source>rows</source>
      <translation>Zeilen</translation>
    </message>
    <message>
      <source>rows a large batch</source>
      <translation>Zeilen je großem Batch</translation>
    </message>
    <message>
      <source>rows a small batch</source>
      <translation>Zeilen je kleinem Batch</translation>
    </message>
    <message>
      <source>rows are weighted</source>
      <translation>die Zeilen sind gewichtet</translation>
    </message>
    <message>
      <source>rows asked</source>
      <translation>abgefragte Zeilen</translation>
    </message>
    <message>
      <source>rows beside weights</source>
      <translation>Zeilen gegenüber Gewichten</translation>
    </message>
    <message>
      <source>rows by class</source>
      <translation>Zeilen je Klasse</translation>
    </message>
    <message>
      <source>rows by their loss</source>
      <translation>Zeilen nach ihrem Verlust</translation>
    </message>
    <message>
      <source>rows in conflict</source>
      <translation>widersprüchliche Zeilen</translation>
    </message>
    <message>
      <source>rows of Python objects cannot be compared</source>
      <translation>Zeilen aus Python-Objekten lassen sich nicht vergleichen</translation>
    </message>
    <message>
      <source>rows of another input</source>
      <translation>Zeilen einer anderen Eingabe</translation>
    </message>
    <message>
      <source>rows of class {id}</source>
      <translation>Zeilen der Klasse {id}</translation>
    </message>
    <message>
      <source>rows of pixels</source>
      <translation>Pixelzeilen</translation>
    </message>
    <message>
      <source>rows of targets</source>
      <translation>Zeilen der Zielwerte</translation>
    </message>
    <message>
      <source>rows of the first input</source>
      <translation>Zeilen der ersten Eingabe</translation>
    </message>
    <message>
      <source>rows of the inputs</source>
      <translation>Zeilen der Eingaben</translation>
    </message>
    <message>
      <source>rows of the targets</source>
      <translation>Zeilen der Zielwerte</translation>
    </message>
    <message>
      <source>rows of three numbers</source>
      <translation>Zeilen aus drei Zahlen</translation>
    </message>
    <message>
      <source>rows that do not sum to 1</source>
      <translation>Zeilen, deren Summe nicht 1 ist</translation>
    </message>
    <message>
      <source>rows that hold no numbers</source>
      <translation>Zeilen ohne Zahlen</translation>
    </message>
    <message>
      <source>rows tried</source>
      <translation>erprobte Zeilen</translation>
    </message>
    <message>
      <source>rows whose gradient is not a number</source>
      <translation>Zeilen, deren Gradient keine Zahl ist</translation>
    </message>
    <message>
      <source>rows with NaN or infinite targets</source>
      <translation>Zeilen mit NaN oder unendlichen Zielwerten</translation>
    </message>
    <message>
      <source>rows with NaN or infinity</source>
      <translation>Zeilen mit NaN oder Unendlich</translation>
    </message>
    <message>
      <source>rows without a finite loss</source>
      <translation>Zeilen ohne endlichen Verlust</translation>
    </message>
    <message>
      <source>rows: {before} -&gt; {after}</source>
      <translation>Zeilen: {before} -&gt; {after}</translation>
    </message>
    <message>
      <source>run</source>
      <translation>Lauf</translation>
    </message>
    <message>
      <source>run {n}</source>
      <translation>Lauf {n}</translation>
    </message>
    <message>
      <source>runs</source>
      <translation>Läufe</translation>
    </message>
    <message>
      <source>runs in random order</source>
      <translation>Läufe in zufälliger Ordnung</translation>
    </message>
    <message>
      <source>runs of one label</source>
      <translation>Läufe eines Labels</translation>
    </message>
    <message>
      <source>safe</source>
      <translation>sicher</translation>
    </message>
    <message>
      <source>same inputs as row</source>
      <translation>gleiche Eingaben wie Zeile</translation>
    </message>
    <message>
      <source>sample weights</source>
      <translation>Zeilengewichte</translation>
    </message>
    <message>
      <source>sample weights are given</source>
      <translation>Gewichte der Zeilen sind angegeben</translation>
    </message>
    <message>
      <source>sample weights: as given -&gt; none</source>
      <translation>Zeilengewichte: wie übergeben -&gt; keine</translation>
    </message>
    <message>
      <source>save_freq, counted in batches</source>
      <translation>save_freq, in Batches gezählt</translation>
    </message>
    <message>
      <source>saved tf.data dataset</source>
      <translation>gespeicherter tf.data-Datensatz</translation>
    </message>
    <message>
      <source>score</source>
      <translation>Wertung</translation>
    </message>
    <message>
      <source>second seed</source>
      <translation>zweiter Startwert</translation>
    </message>
    <message>
      <source>seed</source>
      <translation>Startwert</translation>
    </message>
    <message>
      <source>seed {number}</source>
      <translation>Startwert {number}</translation>
    </message>
    <message>
      <source>seed {n} of {all}</source>
      <translation>Startwert {n} von {all}</translation>
    </message>
    <message>
      <source>semicolon</source>
      <translation>Semikolon</translation>
    </message>
    <message>
      <source>sent something that is no message</source>
      <translation>sandte etwas, das keine Nachricht ist,</translation>
    </message>
    <message>
      <source>shape {shape}</source>
      <translation>Form {shape}</translation>
    </message>
    <message>
      <source>shapes</source>
      <translation>Formen</translation>
    </message>
    <message>
      <source>share</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <source>share as given</source>
      <translation>Anteil bei gegebener Zuordnung</translation>
    </message>
    <message>
      <source>share carried by 1 % of the rows</source>
      <translation>Anteil von 1 % der Zeilen</translation>
    </message>
    <message>
      <source>share of answers that overflow</source>
      <translation>Anteil der Antworten, die überlaufen</translation>
    </message>
    <message>
      <source>share of class {id} found after training</source>
      <translation>nach dem Training gefundener Anteil der Klasse {id}</translation>
    </message>
    <message>
      <source>share of dead units after training</source>
      <translation>Anteil toter Einheiten nach dem Training</translation>
    </message>
    <message>
      <source>share of dead units before training</source>
      <translation>Anteil toter Einheiten vor dem Training</translation>
    </message>
    <message>
      <source>share of features beyond 10</source>
      <translation>Anteil der Merkmale jenseits von 10</translation>
    </message>
    <message>
      <source>share of gradient entries lost to zero</source>
      <translation>Anteil der zu null gerundeten Einträge des Gradienten</translation>
    </message>
    <message>
      <source>share of predictions below 0</source>
      <translation>Anteil der Vorhersagen unter 0</translation>
    </message>
    <message>
      <source>share of right answers</source>
      <translation>Anteil richtiger Antworten</translation>
    </message>
    <message>
      <source>share of saturated units</source>
      <translation>Anteil gesättigter Einheiten</translation>
    </message>
    <message>
      <source>share of the commonest class (no skill)</source>
      <translation>Anteil der häufigsten Klasse (kein Können)</translation>
    </message>
    <message>
      <source>share of the fall in the second half</source>
      <translation>Anteil der zweiten Hälfte am Rückgang</translation>
    </message>
    <message>
      <source>share of the gradient on 1 % of the rows</source>
      <translation>Anteil am Gradienten auf 1 % der Zeilen</translation>
    </message>
    <message>
      <source>share of the loss on 1 % of the rows</source>
      <translation>Anteil am Verlust auf 1 % der Zeilen</translation>
    </message>
    <message>
      <source>share of the running statistics still from the start</source>
      <translation>Anteil der laufenden Statistiken noch vom Anfang</translation>
    </message>
    <message>
      <source>share of the target explained alone</source>
      <translation>allein erklärter Anteil des Zielwerts</translation>
    </message>
    <message>
      <source>share of the target explained by this feature alone</source>
      <translation>von diesem Merkmal allein erklärter Anteil des Zielwerts</translation>
    </message>
    <message>
      <source>share of the targets' spread that stays unexplained at best</source>
      <translation>Anteil der Streuung der Zielwerte, der bestenfalls unerklärt bleibt</translation>
    </message>
    <message>
      <source>share of the way to a perfect answer</source>
      <translation>Anteil des Wegs zu einer perfekten Antwort</translation>
    </message>
    <message>
      <source>share of the way, mean of the ten nearest rows</source>
      <translation>Anteil des Wegs, Mittel der zehn nächsten Zeilen</translation>
    </message>
    <message>
      <source>share of the way, straight line</source>
      <translation>Anteil des Wegs, Gerade</translation>
    </message>
    <message>
      <source>share of the way, the model</source>
      <translation>Anteil des Wegs, Modell</translation>
    </message>
    <message>
      <source>share of the way, {who}</source>
      <translation>Anteil des Wegs, {who}</translation>
    </message>
    <message>
      <source>share of trainable weights that changed</source>
      <translation>Anteil der trainierbaren Gewichte, die sich änderten</translation>
    </message>
    <message>
      <source>share of wrong</source>
      <translation>Anteil des Wegs zum Falschen</translation>
    </message>
    <message>
      <source>shift by each layer</source>
      <translation>Verschiebung je Schicht</translation>
    </message>
    <message>
      <source>shift in spreads of the targets</source>
      <translation>Verschiebung in Streuungen der Zielwerte</translation>
    </message>
    <message>
      <source>shift of every prediction</source>
      <translation>Verschiebung jeder Vorhersage</translation>
    </message>
    <message>
      <source>shuffled labels</source>
      <translation>vertauschte Labels</translation>
    </message>
    <message>
      <source>sign</source>
      <translation>Vorzeichen</translation>
    </message>
    <message>
      <source>signal</source>
      <translation>Signal</translation>
    </message>
    <message>
      <source>signal in one batch</source>
      <translation>Signal in einem Batch</translation>
    </message>
    <message>
      <source>signal.signal({signal}, ...) is without effect while examined.</source>
      <translation>signal.signal({signal}, ...) bleibt während der Untersuchung ohne Wirkung.</translation>
    </message>
    <message>
      <source>simple rules cannot be fitted to NaN or infinity</source>
      <translation>einfache Regeln lassen sich an NaN oder Unendlich nicht anpassen</translation>
    </message>
    <message>
      <source>size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>slope</source>
      <translation>Steigung</translation>
    </message>
    <message>
      <source>smallest</source>
      <translation>kleinster Wert</translation>
    </message>
    <message>
      <source>smallest class id</source>
      <translation>kleinste Klassennummer</translation>
    </message>
    <message>
      <source>smallest id</source>
      <translation>kleinste Nummer</translation>
    </message>
    <message>
      <source>smallest logit</source>
      <translation>kleinster Logit</translation>
    </message>
    <message>
      <source>smallest prediction</source>
      <translation>kleinste Vorhersage</translation>
    </message>
    <message>
      <source>smallest row sum</source>
      <translation>kleinste Zeilensumme</translation>
    </message>
    <message>
      <source>smallest sample weight</source>
      <translation>kleinstes Zeilengewicht</translation>
    </message>
    <message>
      <source>smallest target</source>
      <translation>kleinster Zielwert</translation>
    </message>
    <message>
      <source>smallest value</source>
      <translation>kleinster Wert</translation>
    </message>
    <message>
      <source>smoothed</source>
      <translation>geglättet</translation>
    </message>
    <message>
      <source>so it takes all of them for 0 and learns nothing from their size</source>
      <translation>darum gelten sie alle als 0, und aus ihrer Größe wird nichts gelernt</translation>
    </message>
    <message>
      <source>so its lowest value is not at the right prediction</source>
      <translation>darum liegt der niedrigste Wert nicht bei der richtigen Vorhersage</translation>
    </message>
    <message>
      <source>so the loss can fall without end and below zero</source>
      <translation>darum kann der Verlust ohne Ende fallen, auch unter null</translation>
    </message>
    <message>
      <source>so the loss falls without end as the prediction for such a row goes to 0</source>
      <translation>darum fällt der Verlust ohne Ende, wenn die Vorhersage für eine solche Zeile gegen 0 geht</translation>
    </message>
    <message>
      <source>softmax over inputs in [0, 1] gives at most e / (e + C - 1); sigmoid gives 0.5 to 0.731.</source>
      <translation>Softmax über Eingaben in [0, 1] ergibt höchstens e / (e + C - 1); Sigmoid ergibt 0.5 bis 0.731.</translation>
    </message>
    <message>
      <source>softmax(z)_1 = exp(z_1) / exp(z_1) = 1 for every z; its derivative is 0.</source>
      <translation>softmax(z)_1 = exp(z_1) / exp(z_1) = 1 für jedes z; die Ableitung ist 0.</translation>
    </message>
    <message>
      <source>space</source>
      <translation>Leerzeichen</translation>
    </message>
    <message>
      <source>sparse categorical accuracy</source>
      <translation>sparse kategoriale Genauigkeit</translation>
    </message>
    <message>
      <source>sparse categorical cross-entropy</source>
      <translation>sparse kategoriale Kreuzentropie</translation>
    </message>
    <message>
      <source>sparse_categorical_crossentropy is used: {units} units and whole-number labels</source>
      <translation>sparse_categorical_crossentropy wird genommen: {units} Einheiten und ganzzahlige Labels</translation>
    </message>
    <message>
      <source>spread</source>
      <translation>Streuung</translation>
    </message>
    <message>
      <source>spread of predictions over rows</source>
      <translation>Streuung der Vorhersagen über die Zeilen</translation>
    </message>
    <message>
      <source>spread of the answers over rows</source>
      <translation>Streuung der Antworten über die Zeilen</translation>
    </message>
    <message>
      <source>spread over rows</source>
      <translation>Streuung über die Zeilen</translation>
    </message>
    <message>
      <source>spread over rows before training</source>
      <translation>Streuung über die Zeilen vor dem Training</translation>
    </message>
    <message>
      <source>squared error of the first answers</source>
      <translation>quadratischer Fehler der ersten Antworten</translation>
    </message>
    <message>
      <source>squared hinge loss</source>
      <translation>quadrierter Hinge-Verlust</translation>
    </message>
    <message>
      <source>squared length of the mean gradient</source>
      <translation>Quadrat der Länge des mittleren Gradienten</translation>
    </message>
    <message>
      <source>standard deviation of the targets</source>
      <translation>Standardabweichung der Zielwerte</translation>
    </message>
    <message>
      <source>step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <source>step {n}</source>
      <translation>Schritt {n}</translation>
    </message>
    <message>
      <source>step {step}</source>
      <translation>Schritt {step}</translation>
    </message>
    <message>
      <source>steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <source>steps an epoch</source>
      <translation>Schritte je Epoche</translation>
    </message>
    <message>
      <source>steps in all</source>
      <translation>Schritte insgesamt</translation>
    </message>
    <message>
      <source>still training when this was written: {steps} steps so far on {device}</source>
      <translation>trainierte noch, als dies geschrieben wurde: bisher {steps} Schritte auf {device}</translation>
    </message>
    <message>
      <source>stopped after {count} steps</source>
      <translation>nach {count} Schritten gestoppt</translation>
    </message>
    <message>
      <source>stopped after {n} steps</source>
      <translation>nach {n} Schritten gestoppt</translation>
    </message>
    <message>
      <source>sum of a target row</source>
      <translation>Summe einer Zeile der Zielwerte</translation>
    </message>
    <message>
      <source>sure</source>
      <translation>sicher</translation>
    </message>
    <message>
      <source>sure of another class</source>
      <translation>mit Gewissheit für eine andere Klasse</translation>
    </message>
    <message>
      <source>tab</source>
      <translation>Tabulator</translation>
    </message>
    <message>
      <source>tagged skip-execution</source>
      <translation>mit skip-execution markiert</translation>
    </message>
    <message>
      <source>taken by this loss</source>
      <translation>von diesem Verlust gebildet</translation>
    </message>
    <message>
      <source>target</source>
      <translation>Zielwert</translation>
    </message>
    <message>
      <source>target rows</source>
      <translation>Zeilen der Zielwerte</translation>
    </message>
    <message>
      <source>target rows that do not sum to 1</source>
      <translation>Zeilen der Zielwerte, deren Summe nicht 1 ist</translation>
    </message>
    <message>
      <source>target shape</source>
      <translation>Form der Zielwerte</translation>
    </message>
    <message>
      <source>target values</source>
      <translation>einzelne Zielwerte</translation>
    </message>
    <message>
      <source>target {value}</source>
      <translation>Zielwert {value}</translation>
    </message>
    <message>
      <source>targets</source>
      <translation>Zielwerte</translation>
    </message>
    <message>
      <source>targets and what the output can reach</source>
      <translation>Zielwerte und was die Ausgabe erreichen kann</translation>
    </message>
    <message>
      <source>targets below zero</source>
      <translation>Zielwerte unter null</translation>
    </message>
    <message>
      <source>targets made from the inputs</source>
      <translation>aus den Eingaben gebildete Zielwerte</translation>
    </message>
    <message>
      <source>targets of shape {targets} and predictions of shape {predictions} mean different things to this loss</source>
      <translation>Zielwerte der Form {targets} und Vorhersagen der Form {predictions} bedeuten für diesen Verlust Verschiedenes</translation>
    </message>
    <message>
      <source>targets out of reach</source>
      <translation>unerreichbare Zielwerte</translation>
    </message>
    <message>
      <source>targets outside the loss' domain</source>
      <translation>Zielwerte außerhalb des Definitionsbereichs des Verlusts</translation>
    </message>
    <message>
      <source>targets so many rows further down</source>
      <translation>Zielwerte um so viele Zeilen weiter unten</translation>
    </message>
    <message>
      <source>targets that it compares with</source>
      <translation>Zielwerte, mit denen sie vergleicht</translation>
    </message>
    <message>
      <source>targets without a unit</source>
      <translation>Zielwerte ohne Einheit</translation>
    </message>
    <message>
      <source>tensor</source>
      <translation>Tensor</translation>
    </message>
    <message>
      <source>text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>that row's target</source>
      <translation>Zielwert jener Zeile</translation>
    </message>
    <message>
      <source>the CPU was asked for</source>
      <translation>die CPU wurde verlangt</translation>
    </message>
    <message>
      <source>the R2 is {r2}</source>
      <translation>das R2 beträgt {r2}</translation>
    </message>
    <message>
      <source>the R2 of the worst output is {r2}</source>
      <translation>das R2 der schlechtesten Ausgabe beträgt {r2}</translation>
    </message>
    <message>
      <source>the accuracy stays at {n}</source>
      <translation>die Genauigkeit bleibt bei {n}</translation>
    </message>
    <message>
      <source>the argument training of call</source>
      <translation>das Argument training von call</translation>
    </message>
    <message>
      <source>the bad batch is reached</source>
      <translation>der schlechte Batch ist erreicht</translation>
    </message>
    <message>
      <source>the batch was finite when it was repeated, so chance has a part in it</source>
      <translation>bei der Wiederholung war der Batch endlich, der Zufall ist also beteiligt</translation>
    </message>
    <message>
      <source>the batch was finite when repeated</source>
      <translation>bei der Wiederholung war der Batch endlich</translation>
    </message>
    <message>
      <source>the check itself failed: {kind}: {error}</source>
      <translation>die Prüfung selbst ist gescheitert: {kind}: {error}</translation>
    </message>
    <message>
      <source>the class ids run from {low} to {high}, and {units} units stand for 0 to {last}; the processor raises an error there and compiled code gives NaN.</source>
      <translation>Die Klassennummern reichen von {low} bis {high}, und {units} Einheiten stehen für 0 bis {last}; dort meldet der Prozessor einen Fehler, und kompilierter Code ergibt keine Zahl (NaN).</translation>
    </message>
    <message>
      <source>the class ids {low} to {high}</source>
      <translation>die Klassennummern {low} bis {high}</translation>
    </message>
    <message>
      <source>the column's mean</source>
      <translation>Mittelwert der Spalte</translation>
    </message>
    <message>
      <source>the column's median</source>
      <translation>Median der Spalte</translation>
    </message>
    <message>
      <source>the column's zero</source>
      <translation>0</translation>
    </message>
    <message>
      <source>the feature {name} is missing</source>
      <translation>das Merkmal {name} fehlt</translation>
    </message>
    <message>
      <source>the first input</source>
      <translation>die erste Eingabe</translation>
    </message>
    <message>
      <source>the forward pass breaks</source>
      <translation>im Vorwärtslauf entstehen Werte, die nicht endlich sind</translation>
    </message>
    <message>
      <source>the head cannot give {share} of the targets</source>
      <translation>die Ausgabe kann {share} der Zielwerte nicht erreichen</translation>
    </message>
    <message>
      <source>the image {name} cannot be read ({error})</source>
      <translation>das Bild {name} ist nicht lesbar ({error})</translation>
    </message>
    <message>
      <source>the inputs of its batch hold values that are not finite</source>
      <translation>die Eingaben des Batches enthalten Werte, die nicht endlich sind</translation>
    </message>
    <message>
      <source>the labels 0 and 1</source>
      <translation>die Labels 0 und 1</translation>
    </message>
    <message>
      <source>the learning rate cannot be read</source>
      <translation>die Lernrate lässt sich nicht lesen</translation>
    </message>
    <message>
      <source>the learning rate is not above 0</source>
      <translation>die Lernrate liegt nicht über 0</translation>
    </message>
    <message>
      <source>the log does not hold a loss of {least} epochs</source>
      <translation>dem Protokoll fehlt ein Verlust über mindestens {least} Epochen</translation>
    </message>
    <message>
      <source>the log does not hold the learning rate</source>
      <translation>das Protokoll enthält die Lernrate nicht</translation>
    </message>
    <message>
      <source>the log has no accuracy of {least} epochs to compare the loss with</source>
      <translation>dem Protokoll fehlt eine Genauigkeit über mindestens {least} Epochen, mit der sich der Verlust vergleichen ließe</translation>
    </message>
    <message>
      <source>the log has no curve called loss</source>
      <translation>das Protokoll hat keine Kurve namens loss</translation>
    </message>
    <message>
      <source>the log has no validation loss beside the loss</source>
      <translation>das Protokoll hat neben dem Verlust keinen Validierungsverlust</translation>
    </message>
    <message>
      <source>the log holds {held}; fewer than {least} tell no trend from noise</source>
      <translation>das Protokoll enthält {held}; bei weniger als {least} ist kein Trend vom Rauschen zu unterscheiden</translation>
    </message>
    <message>
      <source>the loss divides by their sum and compares something else than the answers</source>
      <translation>der Verlust teilt durch ihre Summe und vergleicht etwas anderes als die Antworten</translation>
    </message>
    <message>
      <source>the loss falls below what it can be or rewards wrong predictions, so a lower loss is no better one</source>
      <translation>der Verlust fällt unter seinen kleinstmöglichen Wert oder belohnt falsche Vorhersagen, ein kleinerer ist also kein besserer</translation>
    </message>
    <message>
      <source>the loss has a kink at every weight that was tried</source>
      <translation>der Verlust hat bei jedem erprobten Gewicht einen Knick</translation>
    </message>
    <message>
      <source>the loss is finite and its gradient is not</source>
      <translation>der Verlust ist endlich, sein Gradient nicht</translation>
    </message>
    <message>
      <source>the loss is not a finite number at the initial weights</source>
      <translation>der Verlust ist bei den Anfangsgewichten keine endliche Zahl</translation>
    </message>
    <message>
      <source>the loss is not a finite number for ordinary predictions</source>
      <translation>der Verlust ist bei gewöhnlichen Vorhersagen keine endliche Zahl</translation>
    </message>
    <message>
      <source>the loss is {loss}, its gradient by {name} is not finite</source>
      <translation>der Verlust ist {loss}, sein Gradient nach {name} ist nicht endlich</translation>
    </message>
    <message>
      <source>the loss may aim at something else than the mean or the likeliest class</source>
      <translation>der Verlust zielt womöglich auf etwas anderes als das Mittel oder die wahrscheinlichste Klasse</translation>
    </message>
    <message>
      <source>the loss of finite predictions is not finite</source>
      <translation>der Verlust endlicher Vorhersagen ist nicht endlich</translation>
    </message>
    <message>
      <source>the loss of finite predictions up to {largest} is not finite</source>
      <translation>der Verlust endlicher Vorhersagen bis {largest} ist nicht endlich</translation>
    </message>
    <message>
      <source>the loss sums several outputs</source>
      <translation>der Verlust summiert mehrere Ausgaben</translation>
    </message>
    <message>
      <source>the loss that this one mirrors</source>
      <translation>der Verlust, dessen Spiegelbild dieser ist</translation>
    </message>
    <message>
      <source>the loss {loss} is not something that can be called</source>
      <translation>der Verlust {loss} lässt sich nicht aufrufen</translation>
    </message>
    <message>
      <source>the lowest of all</source>
      <translation>der niedrigste von allen</translation>
    </message>
    <message>
      <source>the model</source>
      <translation>das Modell</translation>
    </message>
    <message>
      <source>the model brings its own train function; its batches cannot be replayed</source>
      <translation>das Modell bringt seine eigene Trainingsfunktion mit; seine Batches lassen sich nicht wiederholen</translation>
    </message>
    <message>
      <source>the model has its own train_step</source>
      <translation>das Modell hat ein eigenes train_step</translation>
    </message>
    <message>
      <source>the model has no hidden layers with outputs that can be looked at</source>
      <translation>das Modell hat keine verborgenen Schichten, deren Ausgaben man ansehen kann</translation>
    </message>
    <message>
      <source>the model has no loss</source>
      <translation>das Modell hat keinen Verlust</translation>
    </message>
    <message>
      <source>the model has nothing to train</source>
      <translation>am Modell gibt es nichts zu trainieren</translation>
    </message>
    <message>
      <source>the model has {outputs} outputs and the program {targets} targets</source>
      <translation>das Modell hat {outputs} Ausgaben und das Programm {targets} Zielwerte</translation>
    </message>
    <message>
      <source>the model is subclassed</source>
      <translation>das Modell ist eine eigene Unterklasse</translation>
    </message>
    <message>
      <source>the model steps itself without a compiled loss</source>
      <translation>das Modell macht seine Schritte selbst, ohne kompilierten Verlust</translation>
    </message>
    <message>
      <source>the model steps itself without a compiled loss, so no other optimizer can be tried</source>
      <translation>das Modell macht seine Schritte selbst, ohne kompilierten Verlust, daher lässt sich kein anderer Optimierer erproben</translation>
    </message>
    <message>
      <source>the norms of single steps were not kept</source>
      <translation>die Normen einzelner Schritte wurden nicht aufgehoben</translation>
    </message>
    <message>
      <source>the package absl</source>
      <translation>das Paket absl</translation>
    </message>
    <message>
      <source>the package scikeras (scikeras.wrappers), or keras.wrappers.SKLearnClassifier and SKLearnRegressor</source>
      <translation>das Paket scikeras (scikeras.wrappers) oder keras.wrappers.SKLearnClassifier und SKLearnRegressor</translation>
    </message>
    <message>
      <source>the printed loss has sample weights that an evaluation of the rows does not have</source>
      <translation>der ausgegebene Verlust hat Zeilengewichte, die eine Auswertung der Zeilen nicht hat</translation>
    </message>
    <message>
      <source>the program adds losses of its own</source>
      <translation>das Programm fügt eigene Verluste hinzu</translation>
    </message>
    <message>
      <source>the program does not compute in float32</source>
      <translation>das Programm rechnet nicht in float32</translation>
    </message>
    <message>
      <source>the program raised no error</source>
      <translation>das Programm meldete keinen Fehler</translation>
    </message>
    <message>
      <source>the program trains without targets</source>
      <translation>das Programm trainiert ohne Zielwerte</translation>
    </message>
    <message>
      <source>the program's own targets</source>
      <translation>die eigenen Zielwerte des Programms</translation>
    </message>
    <message>
      <source>the run could not be repeated up to its bad batch</source>
      <translation>der Lauf ließ sich nicht bis zu seinem schlechten Batch wiederholen</translation>
    </message>
    <message>
      <source>the run did not finish ({how})</source>
      <translation>der Lauf kam nicht ans Ende ({how})</translation>
    </message>
    <message>
      <source>the run ended with numbers that are not finite</source>
      <translation>der Lauf endete mit Zahlen, die nicht endlich sind</translation>
    </message>
    <message>
      <source>the run had no seed, so it cannot be repeated</source>
      <translation>der Lauf hatte keinen Startwert, also lässt er sich nicht wiederholen</translation>
    </message>
    <message>
      <source>the run was stopped after {done} of {all} steps</source>
      <translation>der Lauf wurde nach {done} von {all} Schritten angehalten</translation>
    </message>
    <message>
      <source>the same for a constant answer</source>
      <translation>dasselbe bei einer konstanten Antwort</translation>
    </message>
    <message>
      <source>the same loss</source>
      <translation>derselbe Verlust</translation>
    </message>
    <message>
      <source>the same rows give another loss each time: the model draws random numbers</source>
      <translation>dieselben Zeilen ergeben jedes Mal einen anderen Verlust: Das Modell zieht Zufallszahlen</translation>
    </message>
    <message>
      <source>the sample weights of its batch hold values that are not finite</source>
      <translation>die Zeilengewichte des Batches enthalten Werte, die nicht endlich sind</translation>
    </message>
    <message>
      <source>the script came to its end after {count} steps</source>
      <translation>das Skript endete nach {count} Schritten</translation>
    </message>
    <message>
      <source>the script: keras.callbacks.TensorBoard needs the package tensorboard, which is not installed here.</source>
      <translation>Im Skript: keras.callbacks.TensorBoard benötigt das Paket tensorboard, das hier nicht installiert ist.</translation>
    </message>
    <message>
      <source>the standard loss for these targets and this head</source>
      <translation>der übliche Verlust für diese Zielwerte und diese Ausgabe</translation>
    </message>
    <message>
      <source>the steps could not be recorded ({error})</source>
      <translation>die Schritte ließen sich nicht aufzeichnen ({error})</translation>
    </message>
    <message>
      <source>the targets are the inputs</source>
      <translation>die Zielwerte sind die Eingaben</translation>
    </message>
    <message>
      <source>the targets are the inputs: a straight line copies them, a model with a neck has to describe them</source>
      <translation>die Zielwerte sind die Eingaben: Eine Gerade kopiert sie, ein Modell mit Engpass muss sie beschreiben</translation>
    </message>
    <message>
      <source>the targets are {classes} class ids; the head is drawn anew with one unit a class</source>
      <translation>die Zielwerte sind {classes} Klassennummern; die Ausgabeschicht bekommt eine Einheit je Klasse und neu gezogene Gewichte</translation>
    </message>
    <message>
      <source>the targets hold too many values a row for a simple rule</source>
      <translation>die Zielwerte haben zu viele Werte je Zeile für eine einfache Regel</translation>
    </message>
    <message>
      <source>the targets of fit</source>
      <translation>die Zielwerte von fit</translation>
    </message>
    <message>
      <source>the targets of its batch hold values that are not finite</source>
      <translation>die Zielwerte des Batches enthalten Werte, die nicht endlich sind</translation>
    </message>
    <message>
      <source>the ten nearest rows</source>
      <translation>die zehn nächsten Zeilen</translation>
    </message>
    <message>
      <source>the time limit came after {count} steps</source>
      <translation>die Zeit war nach {count} Schritten um</translation>
    </message>
    <message>
      <source>the time limit came after {n} steps</source>
      <translation>die Zeit war nach {n} Schritten um</translation>
    </message>
    <message>
      <source>the time limit came first</source>
      <translation>vorher war die Zeit um</translation>
    </message>
    <message>
      <source>the time was too short to train it from two seeds</source>
      <translation>die Zeit reichte nicht, um von zwei Startwerten aus zu trainieren</translation>
    </message>
    <message>
      <source>the unchanged program keeps it under {kept} of 1 seed</source>
      <translation>beim unveränderten Programm bleibt der Befund bei {kept} von 1 Startwert</translation>
    </message>
    <message>
      <source>the unchanged program keeps it under {kept} of {all} seeds</source>
      <translation>beim unveränderten Programm bleibt der Befund bei {kept} von {all} Startwerten</translation>
    </message>
    <message>
      <source>the usual one there</source>
      <translation>dort der übliche</translation>
    </message>
    <message>
      <source>the validation loss is negative or not finite</source>
      <translation>der Validierungsverlust ist negativ oder nicht endlich</translation>
    </message>
    <message>
      <source>the weights given</source>
      <translation>die angegebenen Gewichte</translation>
    </message>
    <message>
      <source>the weights it began with were not seen</source>
      <translation>die Gewichte, mit denen es begann, waren nicht zu sehen</translation>
    </message>
    <message>
      <source>the whole model is one linear map</source>
      <translation>das ganze Modell ist eine einzige lineare Abbildung</translation>
    </message>
    <message>
      <source>the {count} steps asked for are done</source>
      <translation>die verlangten {count} Schritte sind getan</translation>
    </message>
    <message>
      <source>the {loss}</source>
      <translation>{loss}</translation>
    </message>
    <message>
      <source>the {n} steps asked for are done</source>
      <translation>die verlangten {n} Schritte sind getan</translation>
    </message>
    <message>
      <source>their rows were dropped</source>
      <translation>ihre Zeilen wurden verworfen</translation>
    </message>
    <message>
      <source>there are fewer than 30 validation rows</source>
      <translation>es gibt weniger als 30 Validierungszeilen</translation>
    </message>
    <message>
      <source>there are fewer than 6 validations</source>
      <translation>es gibt weniger als 6 Validierungen</translation>
    </message>
    <message>
      <source>there are fewer than {count} rows to fit a simple rule to</source>
      <translation>mit weniger als {count} Zeilen lässt sich keine einfache Regel anpassen</translation>
    </message>
    <message>
      <source>there are fewer than {n} epochs with a validation loss</source>
      <translation>es gibt weniger als {n} Epochen mit einem Validierungsverlust</translation>
    </message>
    <message>
      <source>there are no two rows with different inputs and a finite target</source>
      <translation>es gibt keine zwei Zeilen mit verschiedenen Eingaben und endlichem Zielwert</translation>
    </message>
    <message>
      <source>there are no validation rows</source>
      <translation>es gibt keine Validierungszeilen</translation>
    </message>
    <message>
      <source>there are no validation rows to compare</source>
      <translation>es gibt keine Validierungszeilen zum Vergleich</translation>
    </message>
    <message>
      <source>there are too many values to compare row by row</source>
      <translation>es sind zu viele Werte, um Zeile für Zeile zu vergleichen</translation>
    </message>
    <message>
      <source>there are {count} rows; more than {most} are not compared</source>
      <translation>es sind {count} Zeilen; mehr als {most} werden nicht verglichen</translation>
    </message>
    <message>
      <source>there is no validation loss beside the loss</source>
      <translation>es gibt keinen Validierungsverlust neben dem Verlust</translation>
    </message>
    <message>
      <source>there is only one feature</source>
      <translation>es gibt nur ein Merkmal</translation>
    </message>
    <message>
      <source>there were only {steps} steps</source>
      <translation>es gab nur {steps} Schritte</translation>
    </message>
    <message>
      <source>they add weights and nothing else</source>
      <translation>so kommen nur Gewichte hinzu, sonst nichts</translation>
    </message>
    <message>
      <source>this TensorFlow was built without GPU support</source>
      <translation>dieses TensorFlow wurde ohne GPU-Unterstützung gebaut</translation>
    </message>
    <message>
      <source>this loss</source>
      <translation>dieser Verlust</translation>
    </message>
    <message>
      <source>this program's {batch}</source>
      <translation>{batch} in diesem Programm</translation>
    </message>
    <message>
      <source>those with finite inputs only</source>
      <translation>nur die mit endlichen Eingaben</translation>
    </message>
    <message>
      <source>those with finite targets only</source>
      <translation>nur die mit endlichen Zielwerten</translation>
    </message>
    <message>
      <source>times</source>
      <translation>mal</translation>
    </message>
    <message>
      <source>times the weights</source>
      <translation>Vielfaches der Gewichte</translation>
    </message>
    <message>
      <source>to be done by you</source>
      <translation>von Hand zu tun</translation>
    </message>
    <message>
      <source>total</source>
      <translation>gesamt</translation>
    </message>
    <message>
      <source>total = sum over outputs of loss_weights[output] * loss(output); class weights enter as sample weights w[y_i] inside the mean of one loss.</source>
      <translation>total = Summe über die Ausgaben von loss_weights[output] * loss(output); Klassengewichte gehen als Gewichte der Zeilen w[y_i] in den Mittelwert eines einzelnen Verlusts ein.</translation>
    </message>
    <message>
      <source>total = sum over outputs of weight * loss(y, p) + penalties + add_loss terms; {terms}</source>
      <translation>gesamt = Summe über Ausgaben von Gewicht * Verlust(y, p) + Strafen + add_loss-Terme; {terms}</translation>
    </message>
    <message>
      <source>total loss, terms evaluated one by one</source>
      <translation>gesamter Verlust, Teile einzeln berechnet</translation>
    </message>
    <message>
      <source>trainable weight arrays</source>
      <translation>trainierbare Gewichts-Arrays</translation>
    </message>
    <message>
      <source>trainable weights</source>
      <translation>trainierbare Gewichte</translation>
    </message>
    <message>
      <source>trainable weights that never changed</source>
      <translation>trainierbare Gewichte, die sich nie änderten</translation>
    </message>
    <message>
      <source>training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>training accuracy at the end</source>
      <translation>Genauigkeit im Training am Ende</translation>
    </message>
    <message>
      <source>training and validation inputs have no numbers to compare</source>
      <translation>die Eingaben von Training und Validierung haben keine Zahlen zum Vergleich</translation>
    </message>
    <message>
      <source>training it raises {error}</source>
      <translation>das Training bricht ab: {error}</translation>
    </message>
    <message>
      <source>training row</source>
      <translation>Trainingszeile</translation>
    </message>
    <message>
      <source>training rows</source>
      <translation>Trainingszeilen</translation>
    </message>
    <message>
      <source>training rows by class</source>
      <translation>Trainingszeilen je Klasse</translation>
    </message>
    <message>
      <source>training rows that repeat another</source>
      <translation>Trainingszeilen, die eine andere wiederholen</translation>
    </message>
    <message>
      <source>trains in a loop of its own ({how}): what this needs was not seen</source>
      <translation>trainiert in einer eigenen Schleife ({how}): Was hierfür nötig ist, war nicht zu sehen</translation>
    </message>
    <message>
      <source>trains in a loop of its own ({how}): {why}</source>
      <translation>trainiert in einer eigenen Schleife ({how}): {why}</translation>
    </message>
    <message>
      <source>treatment</source>
      <translation>Behandlung</translation>
    </message>
    <message>
      <source>tried</source>
      <translation>versucht</translation>
    </message>
    <message>
      <source>true loss of each batch</source>
      <translation>wahrer Verlust jedes Batches</translation>
    </message>
    <message>
      <source>true loss of the last batch</source>
      <translation>wahrer Verlust des letzten Batches</translation>
    </message>
    <message>
      <source>trusted together: sha256 {checksum}</source>
      <translation>gemeinsam freigegeben: sha256 {checksum}</translation>
    </message>
    <message>
      <source>trying rates</source>
      <translation>Lernraten werden erprobt</translation>
    </message>
    <message>
      <source>two members of one name</source>
      <translation>zwei Elemente desselben Namens</translation>
    </message>
    <message>
      <source>two standard errors</source>
      <translation>zwei Standardfehler</translation>
    </message>
    <message>
      <source>under 0.1 %</source>
      <translation>unter 0.1 %</translation>
    </message>
    <message>
      <source>units</source>
      <translation>Einheiten</translation>
    </message>
    <message>
      <source>units of the output</source>
      <translation>Einheiten der Ausgabe</translation>
    </message>
    <message>
      <source>units with equal weights</source>
      <translation>Einheiten mit gleichen Gewichten</translation>
    </message>
    <message>
      <source>unseen rows</source>
      <translation>ungesehene Zeilen</translation>
    </message>
    <message>
      <source>update per weight in the first steps</source>
      <translation>Änderung je Gewicht in den ersten Schritten</translation>
    </message>
    <message>
      <source>validation</source>
      <translation>Validierung</translation>
    </message>
    <message>
      <source>validation curves</source>
      <translation>Kurven der Validierung</translation>
    </message>
    <message>
      <source>validation images: {folder}</source>
      <translation>Validierungsbilder: {folder}</translation>
    </message>
    <message>
      <source>validation inputs: as they are -&gt; on the scale of the training inputs</source>
      <translation>Validierungseingaben: wie bisher -&gt; auf der Skala der Trainingseingaben</translation>
    </message>
    <message>
      <source>validation loss</source>
      <translation>Validierungsverlust</translation>
    </message>
    <message>
      <source>validation loss at the end</source>
      <translation>Validierungsverlust am Ende</translation>
    </message>
    <message>
      <source>validation loss by epoch</source>
      <translation>Validierungsverlust je Epoche</translation>
    </message>
    <message>
      <source>validation loss by step</source>
      <translation>Validierungsverlust je Schritt</translation>
    </message>
    <message>
      <source>validation loss over training loss</source>
      <translation>Validierungsverlust geteilt durch Trainingsverlust</translation>
    </message>
    <message>
      <source>validation row</source>
      <translation>Validierungszeile</translation>
    </message>
    <message>
      <source>validation row and its twin in training</source>
      <translation>Validierungszeile und ihr Zwilling im Training</translation>
    </message>
    <message>
      <source>validation rows</source>
      <translation>Validierungszeilen</translation>
    </message>
    <message>
      <source>validation rows compared</source>
      <translation>verglichene Validierungszeilen</translation>
    </message>
    <message>
      <source>validation rows found in training</source>
      <translation>im Training gefundene Validierungszeilen</translation>
    </message>
    <message>
      <source>validation rows: as they are -&gt; {share} drawn from all distinct rows</source>
      <translation>Validierungszeilen: wie bisher -&gt; {share} aus allen verschiedenen Zeilen gezogen</translation>
    </message>
    <message>
      <source>validation: {inputs} and {targets}</source>
      <translation>Validierung: {inputs} und {targets}</translation>
    </message>
    <message>
      <source>validation: {note}</source>
      <translation>Validierung: {note}</translation>
    </message>
    <message>
      <source>value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>values</source>
      <translation>Werte</translation>
    </message>
    <message>
      <source>values in a row</source>
      <translation>Werte in einer Zeile</translation>
    </message>
    <message>
      <source>values in a target row</source>
      <translation>Werte in einer Zeile der Zielwerte</translation>
    </message>
    <message>
      <source>values in an input row</source>
      <translation>Werte in einer Zeile der Eingaben</translation>
    </message>
    <message>
      <source>values in an output row</source>
      <translation>Werte in einer Ausgabezeile</translation>
    </message>
    <message>
      <source>values of {input}</source>
      <translation>Werte von {input}</translation>
    </message>
    <message>
      <source>values of {input}: training, and validation beside</source>
      <translation>Werte von {input}: Training, daneben Validierung</translation>
    </message>
    <message>
      <source>values that overflow</source>
      <translation>Werte, die überlaufen</translation>
    </message>
    <message>
      <source>versions</source>
      <translation>Versionen</translation>
    </message>
    <message>
      <source>wanted</source>
      <translation>gewünscht</translation>
    </message>
    <message>
      <source>was killed, often because memory ran out</source>
      <translation>wurde abgebrochen, oft weil der Speicher ausging</translation>
    </message>
    <message>
      <source>was told to end</source>
      <translation>wurde zum Beenden aufgefordert</translation>
    </message>
    <message>
      <source>weight of class {one}</source>
      <translation>Gewicht der Klasse {one}</translation>
    </message>
    <message>
      <source>weight of {output}</source>
      <translation>Gewicht von {output}</translation>
    </message>
    <message>
      <source>weight, by its measured slope</source>
      <translation>Gewicht, nach gemessener Steigung</translation>
    </message>
    <message>
      <source>weights</source>
      <translation>Gewichte</translation>
    </message>
    <message>
      <source>weights at a kink</source>
      <translation>Gewichte an einem Knick</translation>
    </message>
    <message>
      <source>weights compared</source>
      <translation>verglichene Gewichte</translation>
    </message>
    <message>
      <source>weights of the classes</source>
      <translation>Gewichte der Klassen</translation>
    </message>
    <message>
      <source>weights of the outputs</source>
      <translation>Gewichte der Ausgaben</translation>
    </message>
    <message>
      <source>weights of these layers</source>
      <translation>Gewichte dieser Schichten</translation>
    </message>
    <message>
      <source>weights of {name}</source>
      <translation>Gewichte von {name}</translation>
    </message>
    <message>
      <source>weights reach {largest}: the steps before were too large</source>
      <translation>Gewichte erreichen {largest}: Die Schritte davor waren zu groß</translation>
    </message>
    <message>
      <source>weights that are frozen</source>
      <translation>eingefrorene Gewichte</translation>
    </message>
    <message>
      <source>weights that are no numbers</source>
      <translation>Gewichte, die keine Zahlen sind</translation>
    </message>
    <message>
      <source>weights that are no numbers, after training</source>
      <translation>Gewichte, die keine Zahlen sind, nach dem Training</translation>
    </message>
    <message>
      <source>weights that are no numbers, before training</source>
      <translation>Gewichte, die keine Zahlen sind, vor dem Training</translation>
    </message>
    <message>
      <source>weights that differ</source>
      <translation>abweichende Gewichte</translation>
    </message>
    <message>
      <source>weights were not finite any more before it</source>
      <translation>Gewichte waren schon vorher nicht mehr endlich</translation>
    </message>
    <message>
      <source>weights without effect</source>
      <translation>wirkungslose Gewichte</translation>
    </message>
    <message>
      <source>weights: as they are -&gt; the initial ones</source>
      <translation>Gewichte: wie bisher -&gt; die anfänglichen</translation>
    </message>
    <message>
      <source>well above no skill</source>
      <translation>weit über bloßem Raten</translation>
    </message>
    <message>
      <source>well below the data loss</source>
      <translation>weit unter dem Verlust auf den Daten</translation>
    </message>
    <message>
      <source>what can come out</source>
      <translation>mögliche Ausgaben</translation>
    </message>
    <message>
      <source>what can come out, applied twice</source>
      <translation>mögliche Ausgaben, doppelt angewendet</translation>
    </message>
    <message>
      <source>what it differentiates is {value} at step {step}, where its loss alone is {loss}</source>
      <translation>abgeleitet wird {value} bei Schritt {step}, wo der Verlust allein {loss} ist</translation>
    </message>
    <message>
      <source>what was seen</source>
      <translation>was zu sehen war</translation>
    </message>
    <message>
      <source>where the program itself trained</source>
      <translation>wo das Programm selbst trainierte</translation>
    </message>
    <message>
      <source>while training</source>
      <translation>im Training</translation>
    </message>
    <message>
      <source>whole numbers from 0 to {last}</source>
      <translation>ganze Zahlen von 0 bis {last}</translation>
    </message>
    <message>
      <source>why</source>
      <translation>warum</translation>
    </message>
    <message>
      <source>width of the map that comes in</source>
      <translation>Breite der eingehenden Merkmalskarte</translation>
    </message>
    <message>
      <source>width of the range of {activation}</source>
      <translation>Breite des Bereichs von {activation}</translation>
    </message>
    <message>
      <source>width of {layer}: as it is -&gt; {units}, drawn anew</source>
      <translation>Breite von {layer}: wie bisher -&gt; {units}, Gewichte neu gezogen</translation>
    </message>
    <message>
      <source>window of {layer}: as it is -&gt; {size}, drawn anew</source>
      <translation>Fenster von {layer}: wie bisher -&gt; {size}, Gewichte neu gezogen</translation>
    </message>
    <message>
      <source>wire type {wire} is not one that is in use</source>
      <translation>der Feldtyp {wire} ist nicht gebräuchlich</translation>
    </message>
    <message>
      <source>with Adam at {rate} without dropout</source>
      <translation>mit Adam bei Lernrate {rate} ohne Dropout</translation>
    </message>
    <message>
      <source>with dropout</source>
      <translation>mit Dropout</translation>
    </message>
    <message>
      <source>with its own optimizer</source>
      <translation>mit dem eigenen Optimierer</translation>
    </message>
    <message>
      <source>without</source>
      <translation>ohne</translation>
    </message>
    <message>
      <source>without a control</source>
      <translation>ohne Kontrolle</translation>
    </message>
    <message>
      <source>without any skill</source>
      <translation>ohne jedes Können</translation>
    </message>
    <message>
      <source>x * scale + offset gives the validation rows the training rows' mean and spread.</source>
      <translation>x * scale + offset gibt den Validierungszeilen Mittel und Streuung der Trainingszeilen.</translation>
    </message>
    <message>
      <source>x * scale + offset, per feature, gives the validation rows the training rows' mean and spread.</source>
      <translation>x * scale + offset, je Merkmal, gibt den Validierungszeilen Mittel und Streuung der Trainingszeilen.</translation>
    </message>
    <message>
      <source>x = x.transpose(0, 2, 3, 1), and the Input layer in that shape.</source>
      <translation>x = x.transpose(0, 2, 3, 1), und die Input-Schicht in dieser Form.</translation>
    </message>
    <message>
      <source>x_train, x_test, y_train, y_test = train_test_split(x, y), then fit(x_train, y_train).</source>
      <translation>x_train, x_test, y_train, y_test = train_test_split(x, y), dann fit(x_train, y_train).</translation>
    </message>
    <message>
      <source>y of shape (N,) minus p of shape (N, 1) is the matrix y_j - p_i; its mean square is minimal at p_i = mean(y) for every i.</source>
      <translation>y der Form (N,) minus p der Form (N, 1) ist die Matrix y_j - p_i; ihr mittleres Quadrat ist für jedes i bei p_i = mean(y) am kleinsten.</translation>
    </message>
    <message>
      <source>your own data ({data}, {count} rows)</source>
      <translation>Ihre eigenen Daten ({data}, {count} Zeilen)</translation>
    </message>
    <message>
      <source>zero</source>
      <translation>null</translation>
    </message>
    <message>
      <source>{alike}: the targets are the inputs, value by value.</source>
      <translation>{alike}: Die Zielwerte sind die Eingaben, Wert für Wert.</translation>
    </message>
    <message>
      <source>{alike}; every column of the targets has the mean and the spread of that input column.</source>
      <translation>{alike}; jede Spalte der Zielwerte hat Mittel und Streuung derselben Spalte der Eingaben.</translation>
    </message>
    <message>
      <source>{alike}; there are {inputs} inputs and {targets} targets, which are other rows of the same table.</source>
      <translation>{alike}; es gibt {inputs} Eingaben und {targets} Zielwerte, die andere Zeilen derselben Tabelle sind.</translation>
    </message>
    <message>
      <source>{argument}: samples divided by the batch size</source>
      <translation>{argument}: Anzahl der Zeilen durch die Batch-Größe</translation>
    </message>
    <message>
      <source>{asked} was asked for, but TensorFlow lists no GPU</source>
      <translation>{asked} wurde verlangt, aber TensorFlow führt keine GPU auf</translation>
    </message>
    <message>
      <source>{asked} was asked for, but TensorFlow lists {names}</source>
      <translation>{asked} wurde verlangt, aber TensorFlow führt {names} auf</translation>
    </message>
    <message>
      <source>{before} without, {after} with it, {control} in the control</source>
      <translation>{before} ohne, {after} mit ihr, {control} in der Kontrolle</translation>
    </message>
    <message>
      <source>{calls}; call {n} is examined. Calls are counted as they happen; --fit N chooses another.</source>
      <translation>{calls}; Aufruf {n} wird untersucht. Gezählt wird in der Reihenfolge der Ausführung; --fit N wählt einen anderen.</translation>
    </message>
    <message>
      <source>{calls}; call {n}, on line {line}, is examined. Calls are counted as they happen; --fit N chooses another.</source>
      <translation>{calls}; Aufruf {n} in Zeile {line} wird untersucht. Gezählt wird in der Reihenfolge der Ausführung; --fit N wählt einen anderen.</translation>
    </message>
    <message>
      <source>{classes} classes occur in the targets, the output has {units} units: {unused} of them are never asked for.</source>
      <translation>{classes} Klassen kommen in den Zielwerten vor, die Ausgabe hat {units} Einheiten: {unused} davon werden nie gebraucht.</translation>
    </message>
    <message>
      <source>{columns} of {file}</source>
      <translation>{columns} aus {file}</translation>
    </message>
    <message>
      <source>{column}: dates became seconds since 1970</source>
      <translation>{column}: Datumsangaben wurden zu Sekunden seit 1970</translation>
    </message>
    <message>
      <source>{column}: dates became seconds since 1970, read with the day first</source>
      <translation>{column}: Datumsangaben, Tag zuerst gelesen, wurden zu Sekunden seit 1970</translation>
    </message>
    <message>
      <source>{column}: dates became seconds since 1970, read with the month first</source>
      <translation>{column}: Datumsangaben, Monat zuerst gelesen, wurden zu Sekunden seit 1970</translation>
    </message>
    <message>
      <source>{column}: its lists of {width} numbers became the columns {first} to {last}</source>
      <translation>{column}: Ihre Listen aus {width} Zahlen wurden zu den Spalten {first} bis {last}</translation>
    </message>
    <message>
      <source>{column}: left out</source>
      <translation>{column}: weggelassen</translation>
    </message>
    <message>
      <source>{column}: no words, all cells are missing</source>
      <translation>{column}: keine Wörter, alle Zellen fehlen</translation>
    </message>
    <message>
      <source>{column}: numbers and words are mixed, so its values are read as categories.</source>
      <translation>{column}: Zahlen und Wörter sind gemischt, daher gelten die Werte als Kategorien.</translation>
    </message>
    <message>
      <source>{column}: one word became the id 0 ({ids})</source>
      <translation>{column}: Ein Wort wurde zur Nummer 0 ({ids})</translation>
    </message>
    <message>
      <source>{column}: the first {different} texts all differ; names teach nothing, consider leaving it out.</source>
      <translation>{column}: Die ersten {different} Texte sind alle verschieden; aus Namen lässt sich nichts lernen, lassen Sie die Spalte besser weg.</translation>
    </message>
    <message>
      <source>{column}: the sign {sign} is taken off, so {cell} is read as the number alone.</source>
      <translation>{column}: Das Zeichen {sign} wird entfernt, von {cell} bleibt nur die Zahl.</translation>
    </message>
    <message>
      <source>{column}: {cell} is read with the day first; it could also be written with the month first.</source>
      <translation>{column}: Bei {cell} gilt der Tag als erste Zahl; es könnte auch der Monat sein.</translation>
    </message>
    <message>
      <source>{column}: {cell} is read with the month first; it could also be written with the day first.</source>
      <translation>{column}: Bei {cell} gilt der Monat als erste Zahl; es könnte auch der Tag sein.</translation>
    </message>
    <message>
      <source>{column}: {long} and the like are kept to 16 digits only.</source>
      <translation>{column}: Zahlen wie {long} behalten nur 16 Stellen.</translation>
    </message>
    <message>
      <source>{column}: {missing} of {rows} cells are missing, {stead}</source>
      <translation>{column}: {missing} von {rows} Zellen fehlen, {stead}</translation>
    </message>
    <message>
      <source>{column}: {numbers} of the first {cells} cells are numbers, but {odd} is none.</source>
      <translation>{column}: {numbers} der ersten {cells} Zellen sind Zahlen, aber {odd} ist keine.</translation>
    </message>
    <message>
      <source>{column}: {n} words became the ids 0 to {last} ({ids})</source>
      <translation>{column}: {n} Wörter wurden zu den Nummern 0 bis {last} ({ids})</translation>
    </message>
    <message>
      <source>{command} was not run.</source>
      <translation>{command} wurde nicht ausgeführt.</translation>
    </message>
    <message>
      <source>{convolutions} ({names}) with a window of {size} and padding 'same': each shifts its map by half a pixel, {shift} in all.</source>
      <translation>{convolutions} ({names}) mit einem Fenster von {size} und padding 'same': Jede verschiebt ihre Merkmalskarte um ein halbes Pixel, zusammen um {shift}.</translation>
    </message>
    <message>
      <source>{count} distinct rows cannot be split into training and validation rows.</source>
      <translation>{count} verschiedene Zeilen lassen sich nicht in Trainings- und Validierungszeilen aufteilen.</translation>
    </message>
    <message>
      <source>{count} measurements on {losses} by itself, on the program's own targets, found no fault.</source>
      <translation>{count} Messungen an {losses} allein, mit den eigenen Zielwerten des Programms, fanden keinen Fehler.</translation>
    </message>
    <message>
      <source>{count} of {rows} ({share}) of input {name} hold NaN or infinity, in {features} ({columns}); one such row in a batch turns the first weights into NaN.</source>
      <translation>{count} von {rows} ({share}) der Eingabe {name} enthalten NaN oder Unendlich (betroffen: {features}, {columns}); eine einzige solche Zeile in einem Batch macht die ersten Gewichte zu NaN.</translation>
    </message>
    <message>
      <source>{count} of {rows} rows ({share}) have a target that is no number ({nan} NaN, {inf} infinite); the first batch with one of them turns the loss and then every weight into NaN.</source>
      <translation>{count} von {rows} Zeilen ({share}) haben einen Zielwert, der keine Zahl ist ({nan} NaN, {inf} unendlich); der erste Batch mit einer davon macht den Verlust und dann jedes Gewicht zu NaN.</translation>
    </message>
    <message>
      <source>{count} of {rows} target rows ({share}) do not sum to 1 (they run from {low} to {high}); {loss} takes a row as probabilities of classes, so it counts some rows more than others and its best answer is wrong.</source>
      <translation>{count} von {rows} Zeilen der Zielwerte ({share}) haben nicht die Summe 1 (die Summen reichen von {low} bis {high}); {loss} nimmt eine Zeile als Wahrscheinlichkeiten von Klassen, zählt darum manche Zeilen mehr als andere, und die beste Antwort ist falsch.</translation>
    </message>
    <message>
      <source>{count} of {rows} training rows ({share}) have a label that none of their ten nearest rows has, while all of these agree (they are right {right} % of the way elsewhere): look at them.</source>
      <translation>{count} von {rows} Trainingszeilen ({share}) haben ein Label, das keine ihrer zehn nächsten Zeilen hat, während diese sich alle einig sind (anderswo schaffen sie {right} % des Wegs zur richtigen Antwort): Sehen Sie sich diese Zeilen an.</translation>
    </message>
    <message>
      <source>{count} of {runs} runs have no curve called loss; there are {names}.</source>
      <translation>{count} von {runs} Läufen haben keine Kurve namens loss; vorhanden sind {names}.</translation>
    </message>
    <message>
      <source>{count} of {size} weights ({share}) in {layers} ({names}) are NaN or infinite after training, although every loss that was seen is finite: whatever passes through them is no number.</source>
      <translation>{count} von {size} Gewichten ({share}) in {layers} ({names}) sind nach dem Training NaN oder unendlich, obwohl jeder gesehene Verlust endlich ist: Was durch sie hindurchgeht, ist keine Zahl mehr.</translation>
    </message>
    <message>
      <source>{count} of {size} weights ({share}) in {layers} ({names}) are NaN or infinite before training: whatever passes through them is no number.</source>
      <translation>{count} von {size} Gewichten ({share}) in {layers} ({names}) sind schon vor dem Training NaN oder unendlich: Was durch sie hindurchgeht, ist keine Zahl mehr.</translation>
    </message>
    <message>
      <source>{count} of {total} targets ({share}) are {values}</source>
      <translation>{count} von {total} Zielwerten ({share}) sind {values}</translation>
    </message>
    <message>
      <source>{count} of {total} targets ({share}) have no unit: {ids}</source>
      <translation>{count} von {total} Zielwerten ({share}) haben keine Einheit: {ids!c}</translation>
    </message>
    <message>
      <source>{count} of {total} targets ({share}) lie outside: they run from {low} to {high}</source>
      <translation>{count} von {total} Zielwerten ({share}) liegen außerhalb: Sie reichen von {low} bis {high}</translation>
    </message>
    <message>
      <source>{count} of {total} targets of output '{output}' ({share}) are {values}</source>
      <translation>{count} von {total} Zielwerten der Ausgabe '{output}' ({share}) sind {values}</translation>
    </message>
    <message>
      <source>{count} of {total} targets of output '{output}' ({share}) lie outside: they run from {low} to {high}</source>
      <translation>{count} von {total} Zielwerten der Ausgabe '{output}' ({share}) liegen außerhalb: Sie reichen von {low} bis {high}</translation>
    </message>
    <message>
      <source>{count} of {total} training rows ({share}) have exactly the inputs of another: only {different} are different, and each copy counts again in the loss.</source>
      <translation>{count} von {total} Trainingszeilen ({share}) haben genau die Eingaben einer anderen: Nur {different} sind verschieden, und jede Kopie zählt im Verlust noch einmal.</translation>
    </message>
    <message>
      <source>{count} of {total} training rows ({share}) have the same inputs as another row and a different label: no model can answer both.</source>
      <translation>{count} von {total} Trainingszeilen ({share}) haben dieselben Eingaben wie eine andere Zeile, aber ein anderes Label: Kein Modell kann beides richtig beantworten.</translation>
    </message>
    <message>
      <source>{count} of {total} values are not finite numbers for ordinary predictions</source>
      <translation>{count} von {total} Werten sind bei gewöhnlichen Vorhersagen keine endlichen Zahlen</translation>
    </message>
    <message>
      <source>{count} optimizers take turns</source>
      <translation>{count} Optimierer wechseln sich ab</translation>
    </message>
    <message>
      <source>{count} optimizers take turns; the curve is the loss of the first ({optimizer}), and checks that compare steps with each other are skipped.</source>
      <translation>{count} Optimierer wechseln sich ab; die Kurve ist der Verlust des ersten ({optimizer}), und Prüfungen, die Schritte miteinander vergleichen, werden übersprungen.</translation>
    </message>
    <message>
      <source>{count} rows are too few for batches of two sizes</source>
      <translation>{count} Zeilen sind zu wenige für Batches zweier Größen</translation>
    </message>
    <message>
      <source>{count} rows are too few to be halved; it takes {least}</source>
      <translation>{count} Zeilen sind zu wenige zum Halbieren; nötig sind {least}</translation>
    </message>
    <message>
      <source>{count} rows of a saved tf.data dataset, in batches of {size} as saved</source>
      <translation>{count} Zeilen eines gespeicherten tf.data-Datensatzes, in Batches von {size} wie gespeichert</translation>
    </message>
    <message>
      <source>{count} rows of a saved tf.data dataset, saved row by row, fed in batches of {size}</source>
      <translation>{count} Zeilen eines gespeicherten tf.data-Datensatzes, zeilenweise gespeichert, in Batches von {size} eingegeben</translation>
    </message>
    <message>
      <source>{count} target columns cannot be shared among the outputs {shapes}.</source>
      <translation>{count} Spalten mit Zielwerten lassen sich nicht auf die Ausgaben {shapes} verteilen.</translation>
    </message>
    <message>
      <source>{count} targets leave the range 0 to 1, by {excess} at most: rounding that moves the loss by less than one part in a million.</source>
      <translation>{count} Zielwerte verlassen den Bereich von 0 bis 1, um höchstens {excess}: Rundung, die den Verlust um weniger als ein Millionstel ändert.</translation>
    </message>
    <message>
      <source>{course}, as logged</source>
      <translation>{course}, laut Protokoll</translation>
    </message>
    <message>
      <source>{course}, {seconds} s on {device}, seed {seed}</source>
      <translation>{course}, {seconds} s auf {device}, Startwert {seed}</translation>
    </message>
    <message>
      <source>{cure} brings {findings} instead, so what it clears shows nothing.</source>
      <translation>{cure} bringt dafür {findings}, also zeigt das, was sie behebt, nichts.</translation>
    </message>
    <message>
      <source>{cure} clears {cause} and leaves {effect} in {arms}.</source>
      <translation>{cure} behebt {cause} und lässt {effect} in {arms} bestehen.</translation>
    </message>
    <message>
      <source>{cure} clears {effect} in {arms} and the other way round; {kept}. Their order is by rule.</source>
      <translation>{cure} behebt {effect} in {arms}, und umgekehrt; {kept}. Ihre Reihenfolge folgt der Regel.</translation>
    </message>
    <message>
      <source>{cure} clears {effect} in {arms} only: not decided.</source>
      <translation>{cure} behebt {effect} nur in {arms}: nicht entschieden.</translation>
    </message>
    <message>
      <source>{cure} clears {effect} in {arms}; {kept}.</source>
      <translation>{cure} behebt {effect} in {arms}; {kept}.</translation>
    </message>
    <message>
      <source>{cure} leaves {cause} itself, so it shows nothing about {effect}.</source>
      <translation>{cure} lässt {cause} selbst bestehen und zeigt deshalb nichts über {effect}.</translation>
    </message>
    <message>
      <source>{cure} leaves {effect}, but in a milder form: not decided.</source>
      <translation>{cure} lässt {effect} bestehen, aber in milderer Form: nicht entschieden.</translation>
    </message>
    <message>
      <source>{data}, predicted as class probabilities</source>
      <translation>{data}, vorhergesagt als Wahrscheinlichkeiten der Klassen</translation>
    </message>
    <message>
      <source>{data}, predicted as probabilities</source>
      <translation>{data}, vorhergesagt als Wahrscheinlichkeiten</translation>
    </message>
    <message>
      <source>{data}, predicted without negative numbers</source>
      <translation>{data}, vorhergesagt ohne negative Zahlen</translation>
    </message>
    <message>
      <source>{declared} bytes declared in a file of {size}</source>
      <translation>{declared} Bytes laut Angabe bei einer Dateigröße von {size}</translation>
    </message>
    <message>
      <source>{dropout} (rate {rate}) lies before {norm}: its variance exists in training only.</source>
      <translation>{dropout} (Rate {rate}) liegt vor {norm}: Die Varianz daraus gibt es nur im Training.</translation>
    </message>
    <message>
      <source>{dropout} (rate {rate}) lies before {norm}: the loss of the same rows is {training} in training and {use} in use.</source>
      <translation>{dropout} (Rate {rate}) liegt vor {norm}: Der Verlust derselben Zeilen ist im Training {training} und im Einsatz {use}.</translation>
    </message>
    <message>
      <source>{effect} comes and goes with the seed: {kept}.</source>
      <translation>{effect} kommt und geht mit dem Startwert: {kept!c}.</translation>
    </message>
    <message>
      <source>{error}: no message</source>
      <translation>{error}: ohne Meldung</translation>
    </message>
    <message>
      <source>{example} is read as {meant}; it could also mean {other} (decimal comma: {state}).</source>
      <translation>{example} wird als {meant} gelesen; es könnte auch {other} heißen (Dezimalkomma: {state}).</translation>
    </message>
    <message>
      <source>{factor} times the {loss}</source>
      <translation>{factor} mal {loss}</translation>
    </message>
    <message>
      <source>{features} of {total} in {name} ({names}) never change and teach nothing.</source>
      <translation>Immer gleich und damit ohne Nutzen: {features} von {total} in {name} ({names}).</translation>
    </message>
    <message>
      <source>{feature} determines the target on {rows} rows: alone it explains {share} of it, so the model need only copy it.</source>
      <translation>{feature} bestimmt den Zielwert auf {rows} Zeilen: Allein erklärt es {share} davon, das Modell braucht es also nur abzuschreiben.</translation>
    </message>
    <message>
      <source>{feature} equals the target on {rows} rows: alone it explains {share} of it, so the model need only copy it.</source>
      <translation>{feature} gleicht dem Zielwert auf {rows} Zeilen: Allein erklärt es {share} davon, das Modell braucht es also nur abzuschreiben.</translation>
    </message>
    <message>
      <source>{file} brings its own architecture; {other} was not needed.</source>
      <translation>{file} bringt seine eigene Architektur mit; {other} wurde nicht gebraucht.</translation>
    </message>
    <message>
      <source>{file} cannot be opened: {error}</source>
      <translation>{file} lässt sich nicht öffnen: {error}</translation>
    </message>
    <message>
      <source>{file} cannot be read: {error}.</source>
      <translation>{file} lässt sich nicht lesen: {error}.</translation>
    </message>
    <message>
      <source>{file} defines no {name} before it trains.</source>
      <translation>{file} definiert kein {name}, bevor es trainiert.</translation>
    </message>
    <message>
      <source>{file} defines no {name}.</source>
      <translation>{file} definiert kein {name}.</translation>
    </message>
    <message>
      <source>{file} does not exist.</source>
      <translation>{file} gibt es nicht.</translation>
    </message>
    <message>
      <source>{file} does not fit the architecture.</source>
      <translation>{file} passt nicht zur Architektur.</translation>
    </message>
    <message>
      <source>{file} does not fit the architecture: a kernel or bias of shape {shape} met saved values of shape {saved}.</source>
      <translation>{file} passt nicht zur Architektur: Ein Kernel oder Bias der Form {shape} traf auf gespeicherte Werte der Form {saved}.</translation>
    </message>
    <message>
      <source>{file} does not fit the architecture: {error}.</source>
      <translation>{file} passt nicht zur Architektur: {error}.</translation>
    </message>
    <message>
      <source>{file} does not say which of its arrays are targets; bring them as a table, .npz or .npy.</source>
      <translation>{file} sagt nicht, welche seiner Arrays Zielwerte sind; geben Sie sie als Tabelle, .npz oder .npy an.</translation>
    </message>
    <message>
      <source>{file} has no column {column}; it has {columns}.</source>
      <translation>{file} hat keine Spalte {column}; vorhanden sind {columns}.</translation>
    </message>
    <message>
      <source>{file} has one column; inputs and targets are expected.</source>
      <translation>{file} hat eine einzige Spalte; erwartet werden Eingaben und Zielwerte.</translation>
    </message>
    <message>
      <source>{file} has {count} rows of finite targets; at least {least} are needed to try a loss on them.</source>
      <translation>{file} hat {count} Zeilen mit endlichen Zielwerten; mindestens {least} sind nötig, um einen Verlust daran zu erproben.</translation>
    </message>
    <message>
      <source>{file} holds a Lambda layer, which is code inside the file; it was not run.</source>
      <translation>{file} enthält eine Lambda-Schicht, also Code in der Datei; er wurde nicht ausgeführt.</translation>
    </message>
    <message>
      <source>{file} holds no Keras model (class Sequential or Functional).</source>
      <translation>{file} enthält kein Keras-Modell (Klasse Sequential oder Functional).</translation>
    </message>
    <message>
      <source>{file} holds no curve.</source>
      <translation>{file} enthält keine Kurve.</translation>
    </message>
    <message>
      <source>{file} is a model; name the data to train it on (--data).</source>
      <translation>{file} ist ein Modell; nennen Sie die Daten, mit denen es trainiert werden soll (--data).</translation>
    </message>
    <message>
      <source>{file} is no model file; .keras and .h5 are opened.</source>
      <translation>{file} ist keine Modelldatei; geöffnet werden .keras und .h5.</translation>
    </message>
    <message>
      <source>{file} is not HDF5 inside: damaged, cut short or misnamed.</source>
      <translation>{file} ist innen kein HDF5: beschädigt, abgeschnitten oder falsch benannt.</translation>
    </message>
    <message>
      <source>{file} is not a readable .npy file: {error}.</source>
      <translation>{file} ist keine lesbare .npy-Datei: {error}.</translation>
    </message>
    <message>
      <source>{file} is not a zip archive inside: damaged, cut short or misnamed.</source>
      <translation>{file} ist innen kein ZIP-Archiv: beschädigt, abgeschnitten oder falsch benannt.</translation>
    </message>
    <message>
      <source>{file} names {how} but ended without a training step that could be seen. Call the function that trains when the script runs.</source>
      <translation>{file} nennt {how}, endete aber ohne einen Trainingsschritt, der zu sehen war. Rufen Sie die Funktion, die trainiert, beim Lauf des Skripts auf.</translation>
    </message>
    <message>
      <source>{file} trains by {how} in a loop of its own: it is run as it is and watched; checks that need more than was seen are skipped, and cures are for you to write.</source>
      <translation>{file} trainiert mit {how} in einer eigenen Schleife: Es läuft, wie es ist, und wird beobachtet; Prüfungen, die mehr brauchen, als zu sehen war, werden übersprungen, und Abhilfen schreiben Sie selbst.</translation>
    </message>
    <message>
      <source>{file} uses {names}, not Keras' own; name the file that defines it (--custom-objects FILE.py).</source>
      <translation>{file} verwendet {names}, was nicht zu Keras gehört; nennen Sie die Datei, die es definiert (--custom-objects DATEI.py).</translation>
    </message>
    <message>
      <source>{file} was compiled with that could not be read; it is opened without its compile settings.</source>
      <translation>{file} wurde mit etwas kompiliert, das sich nicht lesen ließ; es wird ohne seine compile-Einstellungen geöffnet.</translation>
    </message>
    <message>
      <source>{file} was compiled with {name}, which is not Keras' own; it is opened without its compile settings.</source>
      <translation>{file} wurde mit {name} kompiliert, was nicht zu Keras gehört; es wird ohne seine compile-Einstellungen geöffnet.</translation>
    </message>
    <message>
      <source>{file}: inputs and targets differ in length: {least} and {most} rows.</source>
      <translation>{file}: Eingaben und Zielwerte sind verschieden lang: {least} und {most} Zeilen.</translation>
    </message>
    <message>
      <source>{file}: the data were not read.</source>
      <translation>{file}: Die Daten wurden nicht gelesen.</translation>
    </message>
    <message>
      <source>{folder} is a folder (SavedModel); Keras 3 opens .keras and .h5 files only.</source>
      <translation>{folder} ist ein Ordner (SavedModel); Keras 3 öffnet nur .keras- und .h5-Dateien.</translation>
    </message>
    <message>
      <source>{folder} is a saved tf.data dataset, which says what it holds when a model asks: name one too.</source>
      <translation>{folder} ist ein gespeicherter tf.data-Datensatz, der erst einem Modell verrät, was er enthält: Nennen Sie auch ein Modell.</translation>
    </message>
    <message>
      <source>{folder}: its elements are {elements}; pairs of inputs and targets are expected.</source>
      <translation>{folder}: Seine Elemente sind {elements}; erwartet werden Paare aus Eingaben und Zielwerten.</translation>
    </message>
    <message>
      <source>{folder}: the saved dataset cannot be read ({error}). Save it again with dataset.save().</source>
      <translation>{folder}: Der gespeicherte Datensatz lässt sich nicht lesen ({error}). Speichern Sie ihn mit dataset.save() neu.</translation>
    </message>
    <message>
      <source>{found}; {loss} needs {needs}, {consequence}.</source>
      <translation>{found}; {loss} braucht {needs}, {consequence}.</translation>
    </message>
    <message>
      <source>{found}; {loss} needs {needs}, {consequence}; rows with a sample weight of 0 may be what holds them, and then they do no harm.</source>
      <translation>{found}; {loss} braucht {needs}, {consequence}; vielleicht stehen sie nur in Zeilen mit dem Gewicht 0, dann schaden sie nicht.</translation>
    </message>
    <message>
      <source>{given} s are too short to learn what explains what: two copies need about {needed} s.</source>
      <translation>{given} s sind zu kurz, um zu lernen, welcher Befund welchen erklärt: Zwei Kopien brauchen etwa {needed} s.</translation>
    </message>
    <message>
      <source>{held} holds the class {strange}, which {root} has not; both need the same folders.</source>
      <translation>{held} enthält die Klasse {strange}, die in {root} fehlt; beide brauchen dieselben Ordner.</translation>
    </message>
    <message>
      <source>{ids}; embedding {layer} has {rows} rows (ids 0 to {last}), so such ids fail on CPU and look up nothing on GPU.</source>
      <translation>{ids}; das Embedding {layer} hat {rows} Zeilen (Nummern 0 bis {last}), solche Nummern scheitern daher auf der CPU und schlagen auf der GPU nichts nach.</translation>
    </message>
    <message>
      <source>{input}, {share} of features</source>
      <translation>{input}, {share} der Merkmale</translation>
    </message>
    <message>
      <source>{kind} does not take its layers as a list.</source>
      <translation>{kind} nimmt seine Schichten nicht als Liste.</translation>
    </message>
    <message>
      <source>{label} ({n} in all)</source>
      <translation>{label} ({n} insgesamt)</translation>
    </message>
    <message>
      <source>{layers} ({names}) feed batch normalisation, which subtracts the mean and their {count} biases with it: they have no effect.</source>
      <translation>Direkt vor einer Batch-Normalisierung: {layers} ({names}). Die Normalisierung zieht das Mittel ab und mit ihm {count} Bias-Terme; diese sind wirkungslos.</translation>
    </message>
    <message>
      <source>{layers} ({names}) feed the next layer with weights without anything non-linear between: {effect}.</source>
      <translation>Auf {layers} ({names}) folgt die nächste Schicht mit Gewichten ohne etwas Nichtlineares dazwischen: {effect!c}.</translation>
    </message>
    <message>
      <source>{layers} ({names}) slide a window over a map of one pixel; {share} of all weights sit there and see padding besides.</source>
      <translation>{layers} ({names}) mit einem Fenster über einer Merkmalskarte von nur einem Pixel; {share} aller Gewichte liegen dort und sehen daneben nur Padding.</translation>
    </message>
    <message>
      <source>{layers} of at most {widest} units: with {factor} times as many, {metric} on held-out rows goes from {before} to {after} in a trial.</source>
      <translation>{layers} mit höchstens {widest} Einheiten: Mit {factor}-mal so vielen ergibt ein Versuch auf zurückgehaltenen Zeilen {metric} {after} statt {before}.</translation>
    </message>
    <message>
      <source>{layers} use {activations}: the gradient of the first layer is {decay} of the last one's, and what tells rows apart shrinks to {alike} on the way, so the first layers hardly learn. {worth!c}.</source>
      <translation>{layers} mit {activations}: Der Gradient der ersten Schicht beträgt {decay} des Gradienten der letzten, und was Zeilen unterscheidet, schrumpft unterwegs auf {alike}; so lernen die ersten Schichten kaum. {worth!c}.</translation>
    </message>
    <message>
      <source>{layers}: in the model -&gt; left out</source>
      <translation>{layers}: im Modell -&gt; weggelassen</translation>
    </message>
    <message>
      <source>{layer} applies {activation} to what {source} has put through {activation} already, which changes nothing</source>
      <translation>{layer} wendet {activation} auf das an, was {source} schon durch {activation} geschickt hat, und das ändert nichts</translation>
    </message>
    <message>
      <source>{layer} applies {activation} to what {source} has put through {activation} already, which squeezes the values into a part of its range</source>
      <translation>{layer} wendet {activation} auf das an, was {source} schon durch {activation} geschickt hat, und staucht so die Werte auf einen Teil ihres Bereichs</translation>
    </message>
    <message>
      <source>{layer} has {units}, and everything passes through it; with {width}, {metric} on held-out rows goes from {before} to {after} in a trial.</source>
      <translation>{layer} hat {units}, und alles muss hindurch; mit {width} ergibt ein Versuch auf zurückgehaltenen Zeilen {metric} {after} statt {before}.</translation>
    </message>
    <message>
      <source>{layer}: where it is -&gt; behind {behind}</source>
      <translation>{layer}: wie bisher -&gt; hinter {behind}</translation>
    </message>
    <message>
      <source>{level} is ln {n}, what equal shares for {n} classes get</source>
      <translation>{level} ist ln {n}, was gleiche Anteile für {n} Klassen ergeben</translation>
    </message>
    <message>
      <source>{line} (in a loop)</source>
      <translation>{line} (in einer Schleife)</translation>
    </message>
    <message>
      <source>{loss!c} compares one probability a class, but the output has 1 unit: after division by the row's sum it is always 1, its logarithm 0, and no gradient is left.</source>
      <translation>{loss!c} vergleicht eine Wahrscheinlichkeit je Klasse, aber die Ausgabe hat 1 Einheit: Nach der Teilung durch die Zeilensumme ist sie immer 1, ihr Logarithmus 0, und es bleibt kein Gradient.</translation>
    </message>
    <message>
      <source>{loss!c} fell to {last}, below the {constant} that a constant answer can reach, yet on {rows} training rows accuracy is {accuracy} and the commonest class alone gives {chance}: the loss does not measure these predictions.</source>
      <translation>{loss!c} fiel auf {last}, unter die {constant}, die eine konstante Antwort erreichen kann; doch auf {rows} Trainingszeilen ist die Genauigkeit {accuracy}, und die häufigste Klasse allein ergibt {chance}: Der Verlust misst diese Vorhersagen nicht.</translation>
    </message>
    <message>
      <source>{loss!c} fell to {last}, below the {constant} that a constant answer can reach, yet on {rows} training rows all answers are equal and the commonest class alone gives {chance}: the loss does not measure these predictions.</source>
      <translation>{loss!c} fiel auf {last}, unter die {constant}, die eine konstante Antwort erreichen kann; doch auf {rows} Trainingszeilen sind alle Antworten gleich, und die häufigste Klasse allein ergibt {chance}: Der Verlust misst diese Vorhersagen nicht.</translation>
    </message>
    <message>
      <source>{loss} cannot compare them and the program ended with {error}.</source>
      <translation>{loss} kann sie nicht vergleichen, und das Programm endete mit {error}.</translation>
    </message>
    <message>
      <source>{loss} cannot compare them.</source>
      <translation>{loss} kann sie nicht vergleichen.</translation>
    </message>
    <message>
      <source>{loss} could not be called with any kind of targets and predictions: {error}</source>
      <translation>{loss} ließ sich mit keiner Art von Zielwerten und Vorhersagen aufrufen: {error}</translation>
    </message>
    <message>
      <source>{loss} does not answer with numbers: a loss gives one for the batch, or one a row. If it makes a loss, give its arguments default values.</source>
      <translation>{loss} antwortet nicht mit Zahlen: Ein Verlust gibt eine für den Batch oder eine je Zeile. Falls es einen Verlust erst erzeugt, geben Sie seinen Argumenten Vorgabewerte.</translation>
    </message>
    <message>
      <source>{loss} gives no finite number on any targets: {why}.</source>
      <translation>{loss} gibt bei keinen Zielwerten eine endliche Zahl: {why}.</translation>
    </message>
    <message>
      <source>{loss} is a program; auditing it runs the file. Read it first, then allow it (--trust).</source>
      <translation>{loss} ist ein Programm; die Verlustprüfung führt die Datei aus. Lesen Sie sie zuerst, dann erlauben Sie es (--trust).</translation>
    </message>
    <message>
      <source>{loss} is a {framework} loss, written as a {form}.</source>
      <translation>{loss} ist ein Verlust für {framework}, geschrieben als {form}.</translation>
    </message>
    <message>
      <source>{loss} is no loss: it is of type {kind} and cannot be called.</source>
      <translation>{loss} ist kein Verlust: Es hat den Typ {kind} und lässt sich nicht aufrufen.</translation>
    </message>
    <message>
      <source>{loss} lays the rows of a batch along another axis without a word, so in a batch of 32 each answer is compared with all 32 targets, and the lowest loss is at their mean.</source>
      <translation>{loss} legt die Zeilen eines Batches stillschweigend an eine andere Achse; in einem Batch von 32 wird daher jede Antwort mit allen 32 Zielwerten verglichen, und der kleinste Verlust liegt bei deren Mittel.</translation>
    </message>
    <message>
      <source>{loss} needs targets of 0 or more; the smallest is {smallest}.</source>
      <translation>{loss!c} braucht Zielwerte von 0 oder mehr; der kleinste ist {smallest}.</translation>
    </message>
    <message>
      <source>{loss} needs {count} arguments ({names}); a loss takes two, the targets and the predictions. Give the others default values.</source>
      <translation>{loss} benötigt {count} Argumente ({names}); ein Verlust nimmt zwei, die Zielwerte und die Vorhersagen. Geben Sie den anderen Vorgabewerte.</translation>
    </message>
    <message>
      <source>{loss} of logits</source>
      <translation>{loss} aus Logits</translation>
    </message>
    <message>
      <source>{loss} repeats one along the other without a word, so 1 number a row becomes {pairs} differences.</source>
      <translation>{loss} wiederholt eines stillschweigend entlang des anderen, aus 1 Zahl je Zeile werden so {pairs} Differenzen.</translation>
    </message>
    <message>
      <source>{loss} repeats one along the other without a word, so {own} numbers a row become {pairs} differences.</source>
      <translation>{loss} wiederholt eines stillschweigend entlang des anderen, aus {own} Zahlen je Zeile werden so {pairs} Differenzen.</translation>
    </message>
    <message>
      <source>{loss} takes no arguments and returns no function; a loss takes two.</source>
      <translation>{loss} nimmt keine Argumente und gibt keine Funktion zurück; ein Verlust nimmt zwei.</translation>
    </message>
    <message>
      <source>{loss} takes one argument ({argument}); a loss takes two, the targets and the predictions. If it makes a loss, give {argument} a default value.</source>
      <translation>{loss} nimmt ein Argument ({argument}); ein Verlust nimmt zwei, die Zielwerte und die Vorhersagen. Falls es einen Verlust erst erzeugt, geben Sie {argument} einen Vorgabewert.</translation>
    </message>
    <message>
      <source>{low} and above</source>
      <translation>{low} und mehr</translation>
    </message>
    <message>
      <source>{low} becomes 0 and {high} becomes 1 in every row</source>
      <translation>in jeder Zeile wird {low} zu 0 und {high} zu 1</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} bis {high}</translation>
    </message>
    <message>
      <source>{method} inside the model</source>
      <translation>{method} im Modell</translation>
    </message>
    <message>
      <source>{metric!c} is {score} on training rows and {held} on {rows} validation rows: {share} of the way to a perfect answer against {held_share}.</source>
      <translation>{metric!c} ist {score} auf den Trainingszeilen und {held} auf {rows} Validierungszeilen: {share} des Wegs zu einer perfekten Antwort gegenüber {held_share}.</translation>
    </message>
    <message>
      <source>{metric} as given</source>
      <translation>{metric} wie gegeben</translation>
    </message>
    <message>
      <source>{metric} is {score} on {rows} training rows (a constant answer gets {constant})</source>
      <translation>{metric}: {score} auf {rows} Trainingszeilen (eine konstante Antwort erreicht {constant})</translation>
    </message>
    <message>
      <source>{metric} of output '{output}'</source>
      <translation>{metric} der Ausgabe '{output}'</translation>
    </message>
    <message>
      <source>{metric} on held-out rows</source>
      <translation>{metric} auf zurückgehaltenen Zeilen</translation>
    </message>
    <message>
      <source>{metric} on training rows</source>
      <translation>{metric} auf Trainingszeilen</translation>
    </message>
    <message>
      <source>{metric} on validation rows</source>
      <translation>{metric} auf Validierungszeilen</translation>
    </message>
    <message>
      <source>{metric} with Adam</source>
      <translation>{metric} mit Adam</translation>
    </message>
    <message>
      <source>{metric} with a quarter of the width</source>
      <translation>{metric} mit einem Viertel der Breite</translation>
    </message>
    <message>
      <source>{metric} with batches of {size}</source>
      <translation>{metric} mit Batches von {size}</translation>
    </message>
    <message>
      <source>{metric} with standardised inputs</source>
      <translation>{metric} mit standardisierten Eingaben</translation>
    </message>
    <message>
      <source>{metric}, seed {n}</source>
      <translation>{metric}, Startwert {n}</translation>
    </message>
    <message>
      <source>{metric}: {before} before, {after} after.</source>
      <translation>{metric}: vorher {before}, nachher {after}.</translation>
    </message>
    <message>
      <source>{model} has a train_step of its own and no call: it cannot be asked for answers</source>
      <translation>{model} hat ein eigenes train_step und kein call: Es lässt sich nicht nach Antworten fragen</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names} und {count} weitere</translation>
    </message>
    <message>
      <source>{names} and {n} more</source>
      <translation>{names} und {n} weitere</translation>
    </message>
    <message>
      <source>{names}: {n} files are not read together; {expected}</source>
      <translation>{names}: {n} Dateien werden nicht zusammen gelesen; {expected}</translation>
    </message>
    <message>
      <source>{name} (and {n} more)</source>
      <translation>{name} (und {n} weitere)</translation>
    </message>
    <message>
      <source>{name} answered a test multiplication</source>
      <translation>{name} beantwortete eine Probemultiplikation</translation>
    </message>
    <message>
      <source>{name} calls fit {n} time(s) (line {lines}); --fit {wanted} asks for a later one.</source>
      <translation>{name} ruft fit {n}-mal auf (Zeile {lines}); --fit {wanted} verlangt einen späteren Aufruf.</translation>
    </message>
    <message>
      <source>{name} computed a wrong product</source>
      <translation>{name} berechnete ein falsches Produkt</translation>
    </message>
    <message>
      <source>{name} did not compute: {error}</source>
      <translation>{name} rechnete nicht: {error}</translation>
    </message>
    <message>
      <source>{name} ended without calling fit on a Keras model.</source>
      <translation>{name} endete, ohne fit an einem Keras-Modell aufzurufen.</translation>
    </message>
    <message>
      <source>{name} ended without using Keras.</source>
      <translation>{name} endete, ohne Keras zu benutzen.</translation>
    </message>
    <message>
      <source>{name} gives no arrays of inputs and targets, and beside arrays those are needed: an .npz, .h5, TFRecord or a folder of images.</source>
      <translation>{name} gibt keine Arrays von Eingaben und Zielwerten, und neben Arrays braucht es solche: .npz, .h5, TFRecord oder einen Ordner mit Bildern.</translation>
    </message>
    <message>
      <source>{name} goes on from an earlier step: what it replaces was left out.</source>
      <translation>{name} setzt bei einem früheren Schritt wieder ein: Was dadurch ersetzt wird, wurde weggelassen.</translation>
    </message>
    <message>
      <source>{name} holds Python objects, which are not read. Save numbers instead.</source>
      <translation>{name} enthält Python-Objekte, die nicht gelesen werden. Speichern Sie stattdessen Zahlen.</translation>
    </message>
    <message>
      <source>{name} holds no rows (shape {shape}).</source>
      <translation>{name} enthält keine Zeilen (Form {shape}).</translation>
    </message>
    <message>
      <source>{name} holds numbers, not {kind}</source>
      <translation>{name} enthält Zahlen, erwartet: {kind}</translation>
    </message>
    <message>
      <source>{name} holds one array; validation needs inputs and targets. Save both into one file: numpy.savez('validation.npz', x=..., y=...).</source>
      <translation>{name} enthält ein Array; die Validierung braucht Eingaben und Zielwerte. Speichern Sie beide in eine Datei: numpy.savez('validation.npz', x=..., y=...).</translation>
    </message>
    <message>
      <source>{name} holds {count} runs; the first {most} are shown.</source>
      <translation>{name} enthält {count} Läufe; die ersten {most} werden gezeigt.</translation>
    </message>
    <message>
      <source>{name} holds {dtype}; numbers are expected.</source>
      <translation>{name} enthält {dtype}; erwartet werden Zahlen.</translation>
    </message>
    <message>
      <source>{name} holds {n} byte strings</source>
      <translation>{name} enthält Bytefolgen (Anzahl: {n})</translation>
    </message>
    <message>
      <source>{name} holds {rows} different whole numbers in {rows} rows, in mixed order, out of a range of {range}: it numbers the rows and says nothing about a new one.</source>
      <translation>{name} enthält in {rows} Zeilen {rows} verschiedene ganze Zahlen in gemischter Reihenfolge, aus einem Bereich von {range}: Sie nummerieren die Zeilen und sagen nichts über eine neue.</translation>
    </message>
    <message>
      <source>{name} holds {rows} different whole numbers in {rows} rows, one after the other, out of a range of {range}: it numbers the rows and says nothing about a new one.</source>
      <translation>{name} enthält in {rows} Zeilen {rows} verschiedene ganze Zahlen der Reihe nach, aus einem Bereich von {range}: Sie nummerieren die Zeilen und sagen nichts über eine neue.</translation>
    </message>
    <message>
      <source>{name} in {folder}</source>
      <translation>{name} in {folder}</translation>
    </message>
    <message>
      <source>{name} is empty.</source>
      <translation>{name} ist leer.</translation>
    </message>
    <message>
      <source>{name} is no intact .npy file ({error}). Save it again.</source>
      <translation>{name} ist keine unbeschädigte .npy-Datei ({error}). Speichern Sie sie neu.</translation>
    </message>
    <message>
      <source>{name} is of shape {shape}, not {wanted}</source>
      <translation>{name} hat die Form {shape}, nicht {wanted}</translation>
    </message>
    <message>
      <source>{name} is the text {text}, which names no Keras loss.</source>
      <translation>{name} ist der Text {text}, der keinen Keras-Verlust nennt.</translation>
    </message>
    <message>
      <source>{name} is {dtype}, not {wanted}</source>
      <translation>{name} ist {dtype}, nicht {wanted}</translation>
    </message>
    <message>
      <source>{name} says {needed} bytes of data and has {present}. Save it again.</source>
      <translation>{name} nennt {needed} Bytes Daten und hat {present}. Speichern Sie die Datei neu.</translation>
    </message>
    <message>
      <source>{name} trains by {how} in a loop of its own; Loss Doctor needs a call of fit.</source>
      <translation>{name} trainiert mit {how} in einer eigenen Schleife; Loss Doctor braucht einen Aufruf von fit.</translation>
    </message>
    <message>
      <source>{name}, a link to somewhere else</source>
      <translation>{name}, ein Verweis auf eine andere Stelle</translation>
    </message>
    <message>
      <source>{name}, learning rate {rate}</source>
      <translation>{name}, Lernrate {rate}</translation>
    </message>
    <message>
      <source>{name}, line {line}: binary data where a log has text. It is damaged.</source>
      <translation>{name}, Zeile {line}: Binärdaten, wo ein Protokoll Text hat. Es ist beschädigt.</translation>
    </message>
    <message>
      <source>{name}, whose data lie in other files</source>
      <translation>{name} mit Daten in anderen Dateien</translation>
    </message>
    <message>
      <source>{name}, {n} parameters</source>
      <translation>{name}, {n} Parameter</translation>
    </message>
    <message>
      <source>{name}: files of this kind cannot be examined. Bring a training script (.py), or a model (.keras, .h5) with its data (.npz, .npy, .csv).</source>
      <translation>{name}: Dateien dieser Art können nicht untersucht werden. Verwenden Sie ein Trainingsskript (.py) oder ein Modell (.keras, .h5) mit seinen Daten (.npz, .npy, .csv).</translation>
    </message>
    <message>
      <source>{name}: no such file. Check the path.</source>
      <translation>{name}: keine solche Datei. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
      <source>{name}: shape {shape}, {dtype}</source>
      <translation>{name}: Form {shape}, {dtype}</translation>
    </message>
    <message>
      <source>{name}: {resized} of {rows} images were resized to {width} x {height}</source>
      <translation>{name}: {resized} von {rows} Bildern wurden auf {width} x {height} skaliert</translation>
    </message>
    <message>
      <source>{name}; instead: {present}</source>
      <translation>{name}; stattdessen: {present}</translation>
    </message>
    <message>
      <source>{name}; it is now {present}</source>
      <translation>{name}; es heißt jetzt {present}</translation>
    </message>
    <message>
      <source>{name}; see the Keras 3 migration guide for its present name</source>
      <translation>{name}; den heutigen Namen nennt der Migrationsleitfaden zu Keras 3</translation>
    </message>
    <message>
      <source>{n} % sure by trial</source>
      <translation>durch Versuch zu {n} % sicher</translation>
    </message>
    <message>
      <source>{n} .npy files; two are needed: inputs, then targets.</source>
      <translation>{n} .npy-Dateien; gebraucht werden zwei: Eingaben, dann Zielwerte.</translation>
    </message>
    <message>
      <source>{n} batches</source>
      <translation>{n} Batches</translation>
    </message>
    <message>
      <source>{n} bytes</source>
      <translation>{n} Bytes</translation>
    </message>
    <message>
      <source>{n} bytes are no row of {name} numbers</source>
      <translation>{n} Bytes sind keine Reihe von {name}-Zahlen</translation>
    </message>
    <message>
      <source>{n} channels</source>
      <translation>{n} Kanäle</translation>
    </message>
    <message>
      <source>{n} checks</source>
      <translation>{n} Prüfungen</translation>
    </message>
    <message>
      <source>{n} classes in the order of their names: {names}; images in an order drawn by seed</source>
      <translation>{n} Klassen in der Reihenfolge ihrer Namen: {names}; Bilder in einer mit Startwert ausgelosten Reihenfolge</translation>
    </message>
    <message>
      <source>{n} classes: {names}</source>
      <translation>{n} Klassen: {names}</translation>
    </message>
    <message>
      <source>{n} columns</source>
      <translation>{n} Spalten</translation>
    </message>
    <message>
      <source>{n} convolutions</source>
      <translation>{n} Faltungen</translation>
    </message>
    <message>
      <source>{n} epochs</source>
      <translation>{n} Epochen</translation>
    </message>
    <message>
      <source>{n} errors</source>
      <translation>{n} Fehler</translation>
    </message>
    <message>
      <source>{n} features</source>
      <translation>{n} Merkmale</translation>
    </message>
    <message>
      <source>{n} held-out rows</source>
      <translation>{n} zurückgehaltene Zeilen</translation>
    </message>
    <message>
      <source>{n} hidden layers</source>
      <translation>{n} verborgene Schichten</translation>
    </message>
    <message>
      <source>{n} hints</source>
      <translation>{n} Hinweise</translation>
    </message>
    <message>
      <source>{n} images as {width} x {height} pixels (width x height) {colours}, values 0 to 255; resized: {resized}</source>
      <translation>{n} Bilder mit {width} x {height} Pixeln (Breite x Höhe) {colours}, Werte 0 bis 255; skaliert: {resized}</translation>
    </message>
    <message>
      <source>{n} layers</source>
      <translation>{n} Schichten</translation>
    </message>
    <message>
      <source>{n} layers ({names})</source>
      <translation>{n} Schichten ({names})</translation>
    </message>
    <message>
      <source>{n} members</source>
      <translation>{n} Elemente</translation>
    </message>
    <message>
      <source>{n} more columns</source>
      <translation>{n} weitere Spalten</translation>
    </message>
    <message>
      <source>{n} more sentences of this kind on other columns</source>
      <translation>{n} weitere Sätze dieser Art zu anderen Spalten</translation>
    </message>
    <message>
      <source>{n} not run</source>
      <translation>{n} nicht gelaufen</translation>
    </message>
    <message>
      <source>{n} of the first {rows} rows have another number of cells than {width}.</source>
      <translation>{n} der ersten {rows} Zeilen haben eine andere Zahl von Zellen als {width}.</translation>
    </message>
    <message>
      <source>{n} of {rows} rows were dropped for a missing cell in {names}</source>
      <translation>{n} von {rows} Zeilen wurden wegen einer fehlenden Zelle in {names} verworfen</translation>
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
      <source>{n} passed</source>
      <translation>{n} bestanden</translation>
    </message>
    <message>
      <source>{n} rows</source>
      <translation>{n} Zeilen</translation>
    </message>
    <message>
      <source>{n} seeds</source>
      <translation>{n} Startwerte</translation>
    </message>
    <message>
      <source>{n} steps</source>
      <translation>{n} Schritte</translation>
    </message>
    <message>
      <source>{n} times</source>
      <translation>{n} Mal</translation>
    </message>
    <message>
      <source>{n} units</source>
      <translation>{n} Einheiten</translation>
    </message>
    <message>
      <source>{n} units in '{layer}'</source>
      <translation>{n} Einheiten in '{layer}'</translation>
    </message>
    <message>
      <source>{n} values of the batch's inputs are not finite</source>
      <translation>{n} Eingabewerte des Batches sind nicht endlich</translation>
    </message>
    <message>
      <source>{n} values of the batch's sample weights are not finite</source>
      <translation>{n} Zeilengewichte des Batches sind nicht endlich</translation>
    </message>
    <message>
      <source>{n} values of the batch's targets are not finite</source>
      <translation>{n} Zielwerte des Batches sind nicht endlich</translation>
    </message>
    <message>
      <source>{n} variables, first {name}, were not finite before this batch</source>
      <translation>{n} Variablen, zuerst {name}, waren schon vor diesem Batch nicht endlich</translation>
    </message>
    <message>
      <source>{n} warnings</source>
      <translation>{n} Warnungen</translation>
    </message>
    <message>
      <source>{n}: cell {cell}, line {line}</source>
      <translation>{n}: Zelle {cell}, Zeile {line}</translation>
    </message>
    <message>
      <source>{one} has weight {weight}</source>
      <translation>{one} hat das Gewicht {weight}</translation>
    </message>
    <message>
      <source>{optimizer} at learning rate {rate}</source>
      <translation>{optimizer} mit Lernrate {rate}</translation>
    </message>
    <message>
      <source>{optimizer} at {rate}</source>
      <translation>{optimizer} bei Lernrate {rate}</translation>
    </message>
    <message>
      <source>{origin} has not the same classes as {training}.</source>
      <translation>{origin} hat nicht dieselben Klassen wie {training}.</translation>
    </message>
    <message>
      <source>{origin} has not the same columns as the training data.</source>
      <translation>{origin} hat nicht dieselben Spalten wie die Trainingsdaten.</translation>
    </message>
    <message>
      <source>{origin} holds the class {strange}, which {training} has not.</source>
      <translation>{origin} enthält die Klasse {strange}, die in {training} fehlt.</translation>
    </message>
    <message>
      <source>{origin} is of another form than {training}: validation data must hold the same inputs and targets, so another file like it is expected.</source>
      <translation>{origin} hat eine andere Form als {training}: Validierungsdaten müssen dieselben Eingaben und Zielwerte enthalten, erwartet wird also eine weitere Datei derselben Art.</translation>
    </message>
    <message>
      <source>{origin} is of another form than {training}: validation data must hold the same inputs and targets, so another saved tf.data dataset like it is expected.</source>
      <translation>{origin} hat eine andere Form als {training}: Validierungsdaten müssen dieselben Eingaben und Zielwerte enthalten, erwartet wird also ein weiterer gespeicherter tf.data-Datensatz derselben Art.</translation>
    </message>
    <message>
      <source>{origin} unpacks to {size} bytes and {folder} has {free} free. Set TMPDIR to a larger disk.</source>
      <translation>{origin} braucht entpackt {size} Bytes, und {folder} hat {free} frei. Setzen Sie TMPDIR auf einen größeren Datenträger.</translation>
    </message>
    <message>
      <source>{origin}: there is no check {slug}. Did you mean {near}? `lossdoctor checks` lists them.</source>
      <translation>{origin}: Eine Prüfung {slug} gibt es nicht. Meinten Sie {near}? `lossdoctor checks` listet sie auf.</translation>
    </message>
    <message>
      <source>{origin}: there is no check {slug}. `lossdoctor checks` lists them.</source>
      <translation>{origin}: Eine Prüfung {slug} gibt es nicht. `lossdoctor checks` listet sie auf.</translation>
    </message>
    <message>
      <source>{outputs}, one an output</source>
      <translation>{outputs}, eins je Ausgabe</translation>
    </message>
    <message>
      <source>{own} by the program's own run, {after} with it; no time was left for control arms.</source>
      <translation>{own} im eigenen Lauf des Programms, {after} mit ihr; für Kontrollarme blieb keine Zeit.</translation>
    </message>
    <message>
      <source>{package} is not installed there</source>
      <translation>{package} ist dort nicht installiert</translation>
    </message>
    <message>
      <source>{passed} checks passed, {left} were not run.</source>
      <translation>{passed} Prüfungen bestanden, {left} nicht gelaufen.</translation>
    </message>
    <message>
      <source>{path} cannot be read as a Python script: {error}.</source>
      <translation>{path} lässt sich nicht als Python-Skript lesen: {error}.</translation>
    </message>
    <message>
      <source>{path} could not be opened: {why}. Open the program itself, or another copy.</source>
      <translation>{path} konnte nicht geöffnet werden: {why}. Öffnen Sie das Programm selbst oder eine andere Kopie.</translation>
    </message>
    <message>
      <source>{path} could not be written ({reason}); {size} bytes were needed and the old file, if any, is as it was. Choose another folder or make room.</source>
      <translation>{path} konnte nicht geschrieben werden ({reason}); nötig waren {size} Bytes, und die alte Datei, falls vorhanden, ist unverändert. Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
      <source>{path} does not exist.</source>
      <translation>{path} gibt es nicht.</translation>
    </message>
    <message>
      <source>{path} holds no number of any epoch. Let the program train one.</source>
      <translation>{path} enthält von keiner Epoche eine Zahl. Lassen Sie das Programm eine trainieren.</translation>
    </message>
    <message>
      <source>{path} is a model; name the data to train it on (--data).</source>
      <translation>{path} ist ein Modell; nennen Sie die Daten, auf denen es trainiert werden soll (--data).</translation>
    </message>
    <message>
      <source>{path} is a notebook; its script was not made before it was opened.</source>
      <translation>{path} ist ein Notebook; sein Skript wurde vor dem Öffnen nicht erzeugt.</translation>
    </message>
    <message>
      <source>{path} is a program; examining it runs it. Read it first, then allow it (--trust).</source>
      <translation>{path} ist ein Programm; wer es untersucht, führt es aus. Lesen Sie es zuerst und erlauben Sie es dann (--trust).</translation>
    </message>
    <message>
      <source>{path} is a program; it would be run. Read it first, then allow it (--trust).</source>
      <translation>{path} ist ein Programm; es würde ausgeführt. Lesen Sie es zuerst und erlauben Sie es dann (--trust).</translation>
    </message>
    <message>
      <source>{path} is no training log: no curve in it is called loss.</source>
      <translation>{path} ist kein Trainingsprotokoll: Keine Kurve darin heißt loss.</translation>
    </message>
    <message>
      <source>{path} was saved by Loss Doctor {made_by} (session schema {schema}); this one reads schema {ours}. Update Loss Doctor, or save a report there.</source>
      <translation>{path} wurde von Loss Doctor {made_by} gespeichert (Sitzungsschema {schema}); diese Version liest Schema {ours}. Aktualisieren Sie Loss Doctor oder speichern Sie dort einen Bericht.</translation>
    </message>
    <message>
      <source>{path}: [tool.lossdoctor] {key} must be a list of check names.</source>
      <translation>{path}: [tool.lossdoctor] {key} muss eine Liste von Prüfungsnamen sein.</translation>
    </message>
    <message>
      <source>{path}: no such file. Check the path.</source>
      <translation>{path}: keine solche Datei. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
      <source>{path}: the PDF could not be painted ({why}). `lossdoctor doctor` says whether this machine is ready; HTML works without Qt.</source>
      <translation>{path}: Das PDF konnte nicht erstellt werden ({why}). `lossdoctor doctor` sagt, ob dieser Rechner bereit ist; HTML geht ohne Qt.</translation>
    </message>
    <message>
      <source>{path}: {kind} alone cannot be examined yet.</source>
      <translation>{path}: {kind} allein lässt sich noch nicht untersuchen.</translation>
    </message>
    <message>
      <source>{place} could not be read ({error}).</source>
      <translation>{place} ließ sich nicht lesen ({error}).</translation>
    </message>
    <message>
      <source>{place} defines no {name} at its top. {instead}</source>
      <translation>{place} definiert auf oberster Ebene kein {name}. {instead}</translation>
    </message>
    <message>
      <source>{place} has a header and no epoch. Let the program train one, at least.</source>
      <translation>{place} hat eine Kopfzeile und keine Epoche. Lassen Sie das Programm mindestens eine trainieren.</translation>
    </message>
    <message>
      <source>{place} has a header and no rows.</source>
      <translation>{place} hat eine Kopfzeile und keine Zeilen.</translation>
    </message>
    <message>
      <source>{place} has a row of more than {most} bytes. Look for a missing end of line.</source>
      <translation>{place} hat eine Zeile von mehr als {most} Bytes. Suchen Sie nach einem fehlenden Zeilenende.</translation>
    </message>
    <message>
      <source>{place} has columns and no rows.</source>
      <translation>{place} hat Spalten und keine Zeilen.</translation>
    </message>
    <message>
      <source>{place} has no column {name}; it has {names}.</source>
      <translation>{place} hat keine Spalte {name}; vorhanden: {names}.</translation>
    </message>
    <message>
      <source>{place} has no config.json: it is no Keras model.</source>
      <translation>{place} hat keine config.json: Es ist kein Keras-Modell.</translation>
    </message>
    <message>
      <source>{place} has no feature {name}; it has {names}.</source>
      <translation>{place} hat kein Merkmal {name}; vorhanden: {names}.</translation>
    </message>
    <message>
      <source>{place} has no rows.</source>
      <translation>{place} hat keine Zeilen.</translation>
    </message>
    <message>
      <source>{place} has not the same columns as the training data: it has {name} besides.</source>
      <translation>{place} hat nicht dieselben Spalten wie die Trainingsdaten: Zusätzlich gibt es {name}.</translation>
    </message>
    <message>
      <source>{place} has one column only when its cells are separated by {delimiter}; a table needs inputs and targets.</source>
      <translation>{place} hat nur eine Spalte, wenn {delimiter} die Zellen trennt; eine Tabelle braucht Eingaben und Zielwerte.</translation>
    </message>
    <message>
      <source>{place} has one column only; a table needs inputs and targets, separated by comma, semicolon or tab.</source>
      <translation>{place} hat nur eine Spalte; eine Tabelle braucht Eingaben und Zielwerte, getrennt durch Komma, Semikolon oder Tabulator.</translation>
    </message>
    <message>
      <source>{place} has shape {shape}; name a second .npy with the targets.</source>
      <translation>{place} hat die Form {shape}; nennen Sie eine zweite .npy-Datei mit den Zielwerten.</translation>
    </message>
    <message>
      <source>{place} holds more than {most} event files. Name the folder of one run.</source>
      <translation>{place} enthält mehr als {most} Ereignisdateien. Nennen Sie den Ordner eines einzigen Laufs.</translation>
    </message>
    <message>
      <source>{place} holds no arrays. Save it again with numpy.savez().</source>
      <translation>{place} enthält keine Arrays. Speichern Sie die Datei neu mit numpy.savez().</translation>
    </message>
    <message>
      <source>{place} holds no event files (events.out.tfevents.*).</source>
      <translation>{place} enthält keine Ereignisdateien (events.out.tfevents.*).</translation>
    </message>
    <message>
      <source>{place} holds no records.</source>
      <translation>{place} enthält keine Einträge.</translation>
    </message>
    <message>
      <source>{place} holds no scalars: expected a loss an epoch or a step, as keras.callbacks.TensorBoard writes.</source>
      <translation>{place} enthält keine Skalare: Erwartet wird ein Verlust je Epoche oder Schritt, wie ihn keras.callbacks.TensorBoard schreibt.</translation>
    </message>
    <message>
      <source>{place} holds no training history: {expected}.</source>
      <translation>{place} enthält keinen Trainingsverlauf: {expected}.</translation>
    </message>
    <message>
      <source>{place} holds weights without the model. Name its architecture, the text of model.to_json(), with --architecture FILE.json, or save the whole model with model.save('model.keras').</source>
      <translation>{place} enthält Gewichte ohne das Modell. Nennen Sie seine Architektur, den Text von model.to_json(), mit --architecture DATEI.json, oder speichern Sie das ganze Modell mit model.save('model.keras').</translation>
    </message>
    <message>
      <source>{place} holds {found}; arrays named x and y are expected.</source>
      <translation>{place} enthält {found}; erwartet werden Arrays namens x und y.</translation>
    </message>
    <message>
      <source>{place} holds {names}; datasets named x and y (or inputs and targets, or groups train and validation with these) are expected, or one dataset with two axes.</source>
      <translation>{place} enthält {names}; erwartet werden Datensätze namens x und y (oder inputs und targets, oder Gruppen train und validation mit diesen) oder ein Datensatz mit zwei Achsen.</translation>
    </message>
    <message>
      <source>{place} holds {size} GiB of events. Name the folder of one run.</source>
      <translation>{place} enthält {size} GiB an Ereignissen. Nennen Sie den Ordner eines einzigen Laufs.</translation>
    </message>
    <message>
      <source>{place} is a folder without a log or data. Name a training script (.py), a model (.keras, .h5) with its data, or a folder of images (one folder a class) or .tfrecord files.</source>
      <translation>{place} ist ein Ordner ohne Protokoll oder Daten. Nennen Sie ein Trainingsskript (.py), ein Modell (.keras, .h5) mit seinen Daten oder einen Ordner mit Bildern (ein Ordner je Klasse) oder .tfrecord-Dateien.</translation>
    </message>
    <message>
      <source>{place} is a folder without data; one of images (one folder a class), of .tfrecord files, or one that tf.data.Dataset.save() wrote is expected.</source>
      <translation>{place} ist ein Ordner ohne Daten; erwartet wird einer mit Bildern (ein Ordner je Klasse), mit .tfrecord-Dateien oder einer, den tf.data.Dataset.save() geschrieben hat.</translation>
    </message>
    <message>
      <source>{place} is damaged inside ({error}). Save it again.</source>
      <translation>{place} ist im Inneren beschädigt ({error}). Speichern Sie die Datei neu.</translation>
    </message>
    <message>
      <source>{place} is empty.</source>
      <translation>{place} ist leer.</translation>
    </message>
    <message>
      <source>{place} is larger than {most} MiB; no history is.</source>
      <translation>{place} ist größer als {most} MiB; das ist kein Verlauf.</translation>
    </message>
    <message>
      <source>{place} is larger than {most} MiB; no log of epochs is.</source>
      <translation>{place} ist größer als {most} MiB; das ist kein Protokoll von Epochen.</translation>
    </message>
    <message>
      <source>{place} is named like a table, but by its first bytes it is {what}. Save the table as CSV.</source>
      <translation>{place} heißt wie eine Tabelle, ist nach den ersten Bytes aber {what}. Speichern Sie die Tabelle als CSV.</translation>
    </message>
    <message>
      <source>{place} is nested too deeply for a history: {expected}.</source>
      <translation>{place} ist für einen Verlauf zu tief verschachtelt: {expected}.</translation>
    </message>
    <message>
      <source>{place} is no architecture of a Keras model; the text that model.to_json() gives is expected.</source>
      <translation>{place} ist keine Architektur eines Keras-Modells; erwartet wird der Text, den model.to_json() liefert.</translation>
    </message>
    <message>
      <source>{place} is no intact .keras file ({error}). Save the model again with model.save().</source>
      <translation>{place} ist keine unbeschädigte .keras-Datei ({error}). Speichern Sie das Modell neu mit model.save().</translation>
    </message>
    <message>
      <source>{place} is no intact .npz file ({error}). Save it again with numpy.savez().</source>
      <translation>{place} ist keine unbeschädigte .npz-Datei ({error}). Speichern Sie sie neu mit numpy.savez().</translation>
    </message>
    <message>
      <source>{place} is no intact HDF5 file ({error}).</source>
      <translation>{place} ist keine unbeschädigte HDF5-Datei ({error}).</translation>
    </message>
    <message>
      <source>{place} is no intact HDF5 file ({error}). Save it again, or bring .npz.</source>
      <translation>{place} ist keine unbeschädigte HDF5-Datei ({error}). Speichern Sie sie neu, oder verwenden Sie .npz.</translation>
    </message>
    <message>
      <source>{place} is no intact gzip file ({error}). Pack it again.</source>
      <translation>{place} ist keine unbeschädigte gzip-Datei ({error}). Packen Sie sie neu.</translation>
    </message>
    <message>
      <source>{place} is no intact {kind} file ({why}). Save it again.</source>
      <translation>{place} ist keine unbeschädigte {kind}-Datei ({why}). Speichern Sie sie neu.</translation>
    </message>
    <message>
      <source>{place} is no intact {kind} file behind row {row} ({why}). Save it again.</source>
      <translation>{place} ist hinter Zeile {row} keine unbeschädigte {kind}-Datei ({why}). Speichern Sie sie neu.</translation>
    </message>
    <message>
      <source>{place} is no text table: line {line} holds binary data.</source>
      <translation>{place} ist keine Texttabelle: Zeile {line} enthält Binärdaten.</translation>
    </message>
    <message>
      <source>{place} is not UTF-8 text ({reason}). {expected}</source>
      <translation>{place} ist kein UTF-8-Text ({reason}). {expected}</translation>
    </message>
    <message>
      <source>{place} is not a notebook ({why}). {expected}</source>
      <translation>{place} ist kein Notebook ({why}). {expected}</translation>
    </message>
    <message>
      <source>{place} is not a text file of Python ({error}).</source>
      <translation>{place} ist keine Textdatei mit Python ({error}).</translation>
    </message>
    <message>
      <source>{place} is not a whole saved tf.data dataset: {what} cannot be found. Save it again with dataset.save(), and copy the whole folder.</source>
      <translation>{place} ist kein vollständig gespeicherter tf.data-Datensatz (nicht zu finden: {what}). Speichern Sie ihn neu mit dataset.save(), und kopieren Sie den ganzen Ordner.</translation>
    </message>
    <message>
      <source>{place} is not text ({error}).</source>
      <translation>{place} ist kein Text ({error}).</translation>
    </message>
    <message>
      <source>{place} is {what}.</source>
      <translation>{place} ist {what}.</translation>
    </message>
    <message>
      <source>{place} of {file}</source>
      <translation>{place} in {file}</translation>
    </message>
    <message>
      <source>{place} unpacks to {total} bytes and {folder} has {free} free. Set TMPDIR.</source>
      <translation>{place} braucht entpackt {total} Bytes, und {folder} hat {free} frei. Setzen Sie TMPDIR.</translation>
    </message>
    <message>
      <source>{place} was changed meanwhile; open it again.</source>
      <translation>{place} wurde inzwischen geändert; öffnen Sie es neu.</translation>
    </message>
    <message>
      <source>{place} was not opened: it has {why}, which Loss Doctor does not follow. Copy the data into plain datasets.</source>
      <translation>{place} wurde nicht geöffnet, denn dem geht Loss Doctor nicht nach: {why}. Kopieren Sie die Daten in einfache Datensätze.</translation>
    </message>
    <message>
      <source>{place} was not opened: it has {why}, which no Keras model has.</source>
      <translation>{place} wurde nicht geöffnet, denn das hat kein Keras-Modell: {why}.</translation>
    </message>
    <message>
      <source>{place} was written by pandas (to_hdf), whose layout is its own. Save the table with to_parquet() or to_csv() and bring that.</source>
      <translation>{place} wurde von pandas in dessen eigenem Aufbau geschrieben (to_hdf). Speichern Sie die Tabelle mit to_parquet() oder to_csv(), und verwenden Sie diese Datei.</translation>
    </message>
    <message>
      <source>{place} would unpack to {total} bytes in {members} arrays.</source>
      <translation>{place} ergäbe entpackt {total} Bytes in {members} Arrays.</translation>
    </message>
    <message>
      <source>{place}, line {line}</source>
      <translation>{place}, Zeile {line}</translation>
    </message>
    <message>
      <source>{place}, line {line}, column {column}: no JSON ({why}); {expected}.</source>
      <translation>{place}, Zeile {line}, Spalte {column}: kein JSON ({why}); {expected}.</translation>
    </message>
    <message>
      <source>{place}, line {line}: binary data where text is expected.</source>
      <translation>{place}, Zeile {line}: Binärdaten, wo Text erwartet wird.</translation>
    </message>
    <message>
      <source>{place}, line {line}: cell {width} holds {cell}, but the column has no name and is empty above. Name it in the header.</source>
      <translation>{place}, Zeile {line}: Zelle {width} enthält {cell}, aber die Spalte hat keinen Namen und ist darüber leer. Benennen Sie sie in der Kopfzeile.</translation>
    </message>
    <message>
      <source>{place}, line {line}: no JSON; {expected}.</source>
      <translation>{place}, Zeile {line}: kein JSON; {expected}.</translation>
    </message>
    <message>
      <source>{place}, line {line}: the text is not written in {encoding}.</source>
      <translation>{place}, Zeile {line}: Der Text ist nicht in {encoding} geschrieben.</translation>
    </message>
    <message>
      <source>{place}, line {line}: the text is not written in {encoding}. Choose another encoding.</source>
      <translation>{place}, Zeile {line}: Der Text ist nicht in {encoding} geschrieben. Wählen Sie eine andere Kodierung.</translation>
    </message>
    <message>
      <source>{place}, line {line}: this is not valid Python ({why}).</source>
      <translation>{place}, Zeile {line}: Das ist kein gültiges Python ({why}).</translation>
    </message>
    <message>
      <source>{place}, line {line}: {cells} cells where the header has {header}. Mend that line.</source>
      <translation>{place}, Zeile {line}: {cells} Zellen, wo die Kopfzeile {header} hat. Berichtigen Sie diese Zeile.</translation>
    </message>
    <message>
      <source>{place}, line {line}: {error}.</source>
      <translation>{place}, Zeile {line}: {error}.</translation>
    </message>
    <message>
      <source>{place}, line {line}: {n} cells where {width} are expected. Mend that row.</source>
      <translation>{place}, Zeile {line}: {n} Zellen, wo {width} erwartet werden. Berichtigen Sie diese Zeile.</translation>
    </message>
    <message>
      <source>{place}, record {number}</source>
      <translation>{place}, Eintrag {number}</translation>
    </message>
    <message>
      <source>{place}, record {number}: records of tf.train.Example are expected, and this is none ({error}).</source>
      <translation>{place}, Eintrag {number}: Erwartet werden Einträge von tf.train.Example, und dies ist keiner ({error}).</translation>
    </message>
    <message>
      <source>{place}, row {row}</source>
      <translation>{place}, Zeile {row}</translation>
    </message>
    <message>
      <source>{place}: a cell is damaged ({error}). {expected}</source>
      <translation>{place}: Eine Zelle ist beschädigt ({error}). {expected}</translation>
    </message>
    <message>
      <source>{place}: a preview of this kind of data is not made yet.</source>
      <translation>{place}: Für Daten dieser Art gibt es noch keine Vorschau.</translation>
    </message>
    <message>
      <source>{place}: a quotation mark behind line {line} is never closed, so the rest of the file would be one cell. Close it.</source>
      <translation>{place}: Ein Anführungszeichen hinter Zeile {line} wird nie geschlossen, der Rest der Datei wäre eine Zelle. Schließen Sie es.</translation>
    </message>
    <message>
      <source>{place}: column {name} cannot be read as {word}; choose one of {words}.</source>
      <translation>{place}: Spalte {name} kann nicht als {word} gelesen werden; wählen Sie eines von {words}.</translation>
    </message>
    <message>
      <source>{place}: column {name} cannot have its missing cells as {word}; choose one of {words}.</source>
      <translation>{place}: Fehlende Zellen der Spalte {name} können nicht {word} sein; wählen Sie eines von {words}.</translation>
    </message>
    <message>
      <source>{place}: column {name} cannot have the role {word}; choose one of {words}.</source>
      <translation>{place}: Spalte {name} kann nicht die Rolle {word} haben; wählen Sie eine von {words}.</translation>
    </message>
    <message>
      <source>{place}: column {name} has more than {most} different values; fill its missing cells with the mean or median.</source>
      <translation>{place}: Spalte {name} hat mehr als {most} verschiedene Werte; füllen Sie ihre fehlenden Zellen mit Mittelwert oder Median.</translation>
    </message>
    <message>
      <source>{place}: column {name} has no value that could stand for its missing cells. Leave it out.</source>
      <translation>{place}: Spalte {name} hat keinen Wert, der für ihre fehlenden Zellen stehen könnte. Lassen Sie sie weg.</translation>
    </message>
    <message>
      <source>{place}: column {name} holds categories, which have no mean. Choose most frequent, drop rows or keep.</source>
      <translation>{place}: Spalte {name} enthält Kategorien, und die haben keinen Mittelwert. Wählen Sie "häufigster Wert", "diese Zeilen weglassen" oder "als NaN behalten".</translation>
    </message>
    <message>
      <source>{place}: column {name} holds categories, which have no median. Choose most frequent, drop rows or keep.</source>
      <translation>{place}: Spalte {name} enthält Kategorien, und die haben keinen Median. Wählen Sie "häufigster Wert", "diese Zeilen weglassen" oder "als NaN behalten".</translation>
    </message>
    <message>
      <source>{place}: column {name} holds more than {most} different texts; numbers or a few classes are expected. Remove the column, or leave it out in the preview.</source>
      <translation>{place}: Spalte {name} enthält mehr als {most} verschiedene Texte; erwartet werden Zahlen oder wenige Klassen. Entfernen Sie die Spalte, oder lassen Sie sie in der Vorschau weg.</translation>
    </message>
    <message>
      <source>{place}: column {name} {why_not}</source>
      <translation>{place}: Spalte {name} {why_not}</translation>
    </message>
    <message>
      <source>{place}: columns of an .npy are mapped, none can be left out.</source>
      <translation>{place}: Die Spalten einer .npy-Datei werden direkt aus der Datei gelesen; keine kann weggelassen werden.</translation>
    </message>
    <message>
      <source>{place}: data of this kind do not go with the training data.</source>
      <translation>{place}: Daten dieser Art passen nicht zu den Trainingsdaten.</translation>
    </message>
    <message>
      <source>{place}: every column is left out. Keep inputs and a target.</source>
      <translation>{place}: Alle Spalten sind weggelassen. Behalten Sie Eingaben und einen Zielwert.</translation>
    </message>
    <message>
      <source>{place}: every one of the {n} rows has a missing cell; none is left.</source>
      <translation>{place}: Jede der {n} Zeilen hat eine fehlende Zelle; keine bleibt übrig.</translation>
    </message>
    <message>
      <source>{place}: files of this kind are not read; {expected}</source>
      <translation>{place}: Dateien dieser Art werden nicht gelesen; {expected}</translation>
    </message>
    <message>
      <source>{place}: its configuration is larger than 32 MiB.</source>
      <translation>{place}: Die Konfiguration ist größer als 32 MiB.</translation>
    </message>
    <message>
      <source>{place}: its configuration is not readable ({error}).</source>
      <translation>{place}: Die Konfiguration ist nicht lesbar ({error}).</translation>
    </message>
    <message>
      <source>{place}: larger than 32 MiB, which no architecture is.</source>
      <translation>{place}: größer als 32 MiB, das ist keine Architektur.</translation>
    </message>
    <message>
      <source>{place}: no code cell of this notebook holds Python to run.</source>
      <translation>{place}: Keine Codezelle dieses Notebooks enthält Python, das laufen könnte.</translation>
    </message>
    <message>
      <source>{place}: no feature can be fed ({names}). Features of one length, images or serialised tensors are expected; ragged ones must be padded.</source>
      <translation>{place}: Kein Merkmal lässt sich eingeben ({names}). Erwartet werden Merkmale einer festen Länge, Bilder oder serialisierte Tensoren; ungleich lange müssen aufgefüllt werden.</translation>
    </message>
    <message>
      <source>{place}: no such architecture file (--architecture).</source>
      <translation>{place}: keine solche Architekturdatei (--architecture).</translation>
    </message>
    <message>
      <source>{place}: no such data file. Check the path.</source>
      <translation>{place}: keine solche Datendatei. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
      <source>{place}: no such file. Check the path.</source>
      <translation>{place}: keine solche Datei. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
      <source>{place}: none of {n} images could be read. Save them anew.</source>
      <translation>{place}: Keines von {n} Bildern war lesbar. Speichern Sie sie neu.</translation>
    </message>
    <message>
      <source>{place}: none of {n} images could be read: {broken}.</source>
      <translation>{place}: Keines von {n} Bildern war lesbar: {broken}.</translation>
    </message>
    <message>
      <source>{place}: record {events} is no event of TensorBoard ({error}). Copy the file again.</source>
      <translation>{place}: Eintrag {events} ist kein Ereignis von TensorBoard ({error}). Kopieren Sie die Datei neu.</translation>
    </message>
    <message>
      <source>{place}: the last column has no name. Name it in the header.</source>
      <translation>{place}: Die letzte Spalte hat keinen Namen. Benennen Sie sie in der Kopfzeile.</translation>
    </message>
    <message>
      <source>{place}: the target {name} is of varying length; write rows of one length (padded), and bring that.</source>
      <translation>{place}: Der Zielwert {name} ist von wechselnder Länge; schreiben Sie Zeilen gleicher Länge (aufgefüllt), und verwenden Sie diese Datei.</translation>
    </message>
    <message>
      <source>{place}: there is no encoding {encoding}.</source>
      <translation>{place}: Eine Kodierung {encoding} gibt es nicht.</translation>
    </message>
    <message>
      <source>{place}: this is a notebook of {language}; only notebooks of Python can be examined.</source>
      <translation>{place}: Dies ist ein Notebook in {language}; nur Notebooks in Python können untersucht werden.</translation>
    </message>
    <message>
      <source>{place}: this is not valid Python ({why}).</source>
      <translation>{place}: Das ist kein gültiges Python ({why}).</translation>
    </message>
    <message>
      <source>{place}: this notebook has no code cells with text. {expected}</source>
      <translation>{place}: Dieses Notebook hat keine Codezellen mit Text. {expected}</translation>
    </message>
    <message>
      <source>{place}: which feature is the target? None is named {names}. Name it with --target-columns; there are {kinds}.</source>
      <translation>{place}: Welches Merkmal ist der Zielwert? Keines heißt {names}. Nennen Sie es mit --target-columns; vorhanden: {kinds}.</translation>
    </message>
    <message>
      <source>{place}: {name}, rows {first} to {last}, cannot be read ({error}). Save it again.</source>
      <translation>{place}: {name} ist in den Zeilen {first} bis {last} nicht lesbar ({error}). Speichern Sie die Datei neu.</translation>
    </message>
    <message>
      <source>{place}: {size} MiB is more than the {most} MiB that a notebook may have. Clear its outputs and save it again.</source>
      <translation>{place}: {size} MiB sind mehr als die {most} MiB, die ein Notebook haben darf. Löschen Sie seine Ausgaben, und speichern Sie es neu.</translation>
    </message>
    <message>
      <source>{place}: {what}. It is no intact event file; copy it again from where it was written.</source>
      <translation>{place}: {what}. Es ist keine unbeschädigte Ereignisdatei; kopieren Sie sie neu von dort, wo sie geschrieben wurde.</translation>
    </message>
    <message>
      <source>{place}: {what}. The file is cut short; write it again.</source>
      <translation>{place}: {what}. Die Datei ist abgeschnitten; schreiben Sie sie neu.</translation>
    </message>
    <message>
      <source>{place}: {what}. The file is damaged, or no TFRecord; write it again.</source>
      <translation>{place}: {what}. Die Datei ist beschädigt oder kein TFRecord; schreiben Sie sie neu.</translation>
    </message>
    <message>
      <source>{place}::{name}: a loss function is named as FILE.py::NAME; {file} is no Python file.</source>
      <translation>{place}::{name}: Eine Verlustfunktion wird als DATEI.py::NAME angegeben; {file} ist keine Python-Datei.</translation>
    </message>
    <message>
      <source>{reading} could not be measured: {error}</source>
      <translation>{reading} ließ sich nicht messen: {error}</translation>
    </message>
    <message>
      <source>{reading} was not measured</source>
      <translation>{reading} wurde nicht gemessen</translation>
    </message>
    <message>
      <source>{root} holds images of one folder only ({name}). One folder a class is expected: put the images of each class into a folder named after it.</source>
      <translation>{root} enthält nur Bilder eines Ordners ({name}). Erwartet wird ein Ordner je Klasse: Legen Sie die Bilder jeder Klasse in einen nach ihr benannten Ordner.</translation>
    </message>
    <message>
      <source>{root} holds images without folders for their classes. One folder a class is expected: put the images of each class into a folder named after it.</source>
      <translation>{root} enthält Bilder ohne Ordner für ihre Klassen. Erwartet wird ein Ordner je Klasse: Legen Sie die Bilder jeder Klasse in einen nach ihr benannten Ordner.</translation>
    </message>
    <message>
      <source>{root} holds no images; folders of .png, .jpg, .bmp, .gif, .webp or .tif files, one a class, are expected.</source>
      <translation>{root} enthält keine Bilder; erwartet werden Ordner mit .png-, .jpg-, .bmp-, .gif-, .webp- oder .tif-Dateien, einer je Klasse.</translation>
    </message>
    <message>
      <source>{root} holds {count} folders; {most} are the most.</source>
      <translation>{root} enthält {count} Ordner; höchstens {most} sind erlaubt.</translation>
    </message>
    <message>
      <source>{rows} for training</source>
      <translation>{rows} für das Training</translation>
    </message>
    <message>
      <source>{rows} for training, {held} for validation, {size} a step</source>
      <translation>{rows} für das Training, {held} für die Validierung, {size} je Schritt</translation>
    </message>
    <message>
      <source>{rows} rows are learned by heart in {steps} steps {means}: {score} and the loss falls from {first} to {last}</source>
      <translation>{rows} Zeilen sind nach {steps} Schritten {means} auswendig gelernt: {score!c}, und der Verlust fällt von {first} auf {last}</translation>
    </message>
    <message>
      <source>{rows} rows train {weights} weights; {metric} is {training} on them and {validation} on validation rows: the rows were learned by heart.</source>
      <translation>{rows} Zeilen trainieren {weights} Gewichte; {metric}: {training} auf ihnen und {validation} auf Validierungszeilen. Die Zeilen wurden auswendig gelernt.</translation>
    </message>
    <message>
      <source>{rows} rows, its own optimizer</source>
      <translation>{rows} Zeilen, eigener Optimierer</translation>
    </message>
    <message>
      <source>{run} is {name}</source>
      <translation>{run} ist {name}</translation>
    </message>
    <message>
      <source>{scales} scales do not fit {features} features.</source>
      <translation>{scales} Skalierungen passen nicht zu {features} Merkmalen.</translation>
    </message>
    <message>
      <source>{score} with changes drawn at random ({changes}): something had to change, which does not show that it is this.</source>
      <translation>{score} mit zufällig gezogenen Änderungen ({changes}): Etwas musste sich ändern, aber nicht unbedingt gerade dies.</translation>
    </message>
    <message>
      <source>{script} calls fit on line {line}</source>
      <translation>{script} ruft fit in Zeile {line} auf</translation>
    </message>
    <message>
      <source>{script} calls fit on lines {lines}</source>
      <translation>{script} ruft fit in den Zeilen {lines} auf</translation>
    </message>
    <message>
      <source>{seconds} s were too short for it; give it more time.</source>
      <translation>{seconds} s reichten dafür nicht; geben Sie dem Test mehr Zeit.</translation>
    </message>
    <message>
      <source>{seconds} s were too short for one round.</source>
      <translation>{seconds} s waren zu kurz für eine Runde.</translation>
    </message>
    <message>
      <source>{setting} of output {number}</source>
      <translation>{setting} von Ausgabe {number}</translation>
    </message>
    <message>
      <source>{setting}: none -&gt; none</source>
      <translation>{setting}: ohne -&gt; ohne</translation>
    </message>
    <message>
      <source>{setting}: none -&gt; {after}</source>
      <translation>{setting}: bisher ohne -&gt; {after}</translation>
    </message>
    <message>
      <source>{setting}: {before} -&gt; none</source>
      <translation>{setting}: {before} -&gt; ohne</translation>
    </message>
    <message>
      <source>{shared} of {rows} validation rows ({share}) are also training rows, so validation measures memory and cannot show overfitting.</source>
      <translation>{shared} von {rows} Validierungszeilen ({share}) sind auch Trainingszeilen, daher misst die Validierung das Gedächtnis und kann Überanpassung nicht zeigen.</translation>
    </message>
    <message>
      <source>{share} % of the answers are right</source>
      <translation>{share} % der Antworten sind richtig</translation>
    </message>
    <message>
      <source>{share} % of the answers of the worst output are right</source>
      <translation>{share} % der Antworten der schlechtesten Ausgabe sind richtig</translation>
    </message>
    <message>
      <source>{share} of the rows are lost.</source>
      <translation>{share} der Zeilen gehen verloren.</translation>
    </message>
    <message>
      <source>{share} of the rows do not sum to 1 {when} (row sums run from {low} to {high}); {loss} needs probabilities, so its value and its gradient mean nothing there.</source>
      <translation>{share} der Zeilen haben {when} nicht die Summe 1 (die Summen reichen von {low} bis {high}); {loss} braucht Wahrscheinlichkeiten, darum bedeuten Wert und Gradient dort nichts.</translation>
    </message>
    <message>
      <source>{share} of the rows of {predictions} do not sum to 1 (they run from {low} to {high}): the output applies {activation}, and {loss} expects one unit of probability shared by {units} classes; {consequence}.</source>
      <translation>{share} der Zeilen der {predictions} haben nicht die Summe 1 (die Summen reichen von {low} bis {high}): Die Ausgabe wendet {activation} an, {loss} erwartet aber eine Wahrscheinlichkeit von 1, verteilt auf {units} Klassen; {consequence}.</translation>
    </message>
    <message>
      <source>{share} of the target rows do not sum to 1 (they run from {low} to {high}), but every answer of a softmax does: those rows stay wrong however long the training.</source>
      <translation>{share!c} der Zeilen der Zielwerte haben nicht die Summe 1 (die Summen reichen von {low} bis {high}), aber jede Antwort eines Softmax hat sie: Diese Zeilen bleiben falsch, wie lange auch trainiert wird.</translation>
    </message>
    <message>
      <source>{share} of the target rows hold other than one label (up to {most}), but softmax shares one unit of probability among {units} units: it cannot say yes twice.</source>
      <translation>{share} der Zeilen der Zielwerte enthalten nicht genau ein Label (bis zu {most}), Softmax verteilt aber eine Wahrscheinlichkeit von 1 auf {units} Einheiten: Es kann nicht zweimal Ja sagen.</translation>
    </message>
    <message>
      <source>{share} of the targets lie outside {range}, all that {name} can answer (they run from {low} to {high}): those rows stay wrong however long the training.</source>
      <translation>{share!c} der Zielwerte liegen außerhalb dessen, was {name} antworten kann, nämlich {range} (sie reichen von {low} bis {high}): Diese Zeilen bleiben falsch, wie lange auch trainiert wird.</translation>
    </message>
    <message>
      <source>{share} of the way to undecided</source>
      <translation>{share} des Weges zum Unentschiedenen</translation>
    </message>
    <message>
      <source>{share} of the way to wrong</source>
      <translation>{share} des Weges zum Falschen</translation>
    </message>
    <message>
      <source>{share} of the {predictions} lie below 0 {when} (they run from {low} to {high}); Poisson loss takes their logarithm, which is not a number there.</source>
      <translation>{share} der {predictions} liegen {when} unter 0 (sie reichen von {low} bis {high}); der Poisson-Verlust nimmt ihren Logarithmus, und der ist dort keine Zahl.</translation>
    </message>
    <message>
      <source>{share} of the {predictions} lie outside 0 to 1 {when} (they run from {low} to {high}); {loss} needs probabilities, so its value and its gradient mean nothing there.</source>
      <translation>{share} der {predictions} liegen {when} außerhalb von 0 bis 1 (sie reichen von {low} bis {high}); {loss} braucht Wahrscheinlichkeiten, darum bedeuten Wert und Gradient dort nichts.</translation>
    </message>
    <message>
      <source>{share} of the {units} units of {layer} are zero on all {rows} probe rows after training ({before} before), and {asleep} of the rows wake none of them: dead units have no gradient. {worth!c}.</source>
      <translation>{share} der {units} Einheiten von {layer} sind nach dem Training auf allen {rows} Probezeilen null (vorher {before}), und {asleep} der Zeilen wecken keine von ihnen: Tote Einheiten haben keinen Gradienten. {worth!c}.</translation>
    </message>
    <message>
      <source>{share} of the {units} {activation} units of {layer} stand at an end of their range on nearly all {rows} probe rows, where no gradient passes. {worth!c}.</source>
      <translation>{share} der {units} {activation}-Einheiten von {layer} stehen auf fast allen {rows} Probezeilen an einem Ende ihres Bereichs, wo kein Gradient hindurchkommt. {worth!c}.</translation>
    </message>
    <message>
      <source>{shown} of {all} such rows.</source>
      <translation>{shown} von {all} solchen Zeilen.</translation>
    </message>
    <message>
      <source>{size} bytes: no hash was taken of so large a file</source>
      <translation>{size} Bytes: Von einer so großen Datei wurde keine Prüfsumme gebildet</translation>
    </message>
    <message>
      <source>{size} values from {low} to {high}</source>
      <translation>{size} Werte von {low} bis {high}</translation>
    </message>
    <message>
      <source>{some} of 1 arm</source>
      <translation>{some} von 1 Arm</translation>
    </message>
    <message>
      <source>{some} of {all} arms</source>
      <translation>{some} von {all} Armen</translation>
    </message>
    <message>
      <source>{steps} steps are too few to judge the rate by</source>
      <translation>{steps} Schritte sind zu wenige, um die Lernrate zu beurteilen</translation>
    </message>
    <message>
      <source>{steps} steps in {epochs}</source>
      <translation>{steps} Schritte in {epochs}</translation>
    </message>
    <message>
      <source>{targets}: {loss} starts from a mean square of {first}, and the weights have a long way to go.</source>
      <translation>{targets}: {loss!c} beginnt bei einem mittleren Quadrat von {first}, und die Gewichte haben einen weiten Weg.</translation>
    </message>
    <message>
      <source>{targets}: {loss} starts from a mean square of {first}, and the weights have a long way to go; after training R2 is {skill}.</source>
      <translation>{targets}: {loss!c} beginnt bei einem mittleren Quadrat von {first}, und die Gewichte haben einen weiten Weg; nach dem Training ist R2 {skill}.</translation>
    </message>
    <message>
      <source>{term} (weight {weight})</source>
      <translation>{term} (Gewicht {weight})</translation>
    </message>
    <message>
      <source>{term} as the weights grow</source>
      <translation>{term} bei wachsenden Gewichten</translation>
    </message>
    <message>
      <source>{these} and {last}</source>
      <translation>{these} und {last}</translation>
    </message>
    <message>
      <source>{these} or {last}</source>
      <translation>{these} oder {last}</translation>
    </message>
    <message>
      <source>{times} a gradient of up to {peak}, {ratio} times the usual {usual}, is followed by a lasting jump of the loss.</source>
      <translation>{times} folgt auf einen Gradienten von bis zu {peak} (üblich ist {usual}, Verhältnis {ratio}) ein bleibender Sprung des Verlusts.</translation>
    </message>
    <message>
      <source>{times} the loss at least doubles from one batch to the next and stays up; first at step {step}, from {before} to {after}.</source>
      <translation>{times} steigt der Verlust von einem Batch zum nächsten auf mindestens das Doppelte und bleibt oben; zuerst in Schritt {step}, von {before} auf {after}.</translation>
    </message>
    <message>
      <source>{told} (1 of {count} faults)</source>
      <translation>{told} (1 von {count} Fehlern)</translation>
    </message>
    <message>
      <source>{told} was followed</source>
      <translation>{told} wurde ausgeführt</translation>
    </message>
    <message>
      <source>{told} was not run</source>
      <translation>{told} wurde nicht ausgeführt</translation>
    </message>
    <message>
      <source>{told} was not run; {target} is {value}</source>
      <translation>{told} wurde nicht ausgeführt; {target} ist {value}</translation>
    </message>
    <message>
      <source>{told} was run without timing</source>
      <translation>{told} wurde ohne Zeitmessung ausgeführt</translation>
    </message>
    <message>
      <source>{told}, and after training on any targets every row gets the same answer: the inputs do not arrive.</source>
      <translation>{told}, und nach dem Training auf beliebigen Zielwerten bekommt jede Zeile dieselbe Antwort: Die Eingaben kommen nicht an.</translation>
    </message>
    <message>
      <source>{told}, the rest chance: steps hardly know where to go. Larger batches, or a smaller rate.</source>
      <translation>{told}, der Rest ist Zufall: Die Schritte wissen kaum, wohin. Größere Batches oder eine kleinere Lernrate helfen.</translation>
    </message>
    <message>
      <source>{told}, though targets made from these inputs are followed by {follow} in as many steps: what is to be predicted does not depend on these inputs.</source>
      <translation>{told}, obwohl die Antworten Zielwerten, die aus diesen Eingaben gebildet sind, in ebenso vielen Schritten mit {follow} folgen: Was vorherzusagen ist, hängt nicht von diesen Eingaben ab.</translation>
    </message>
    <message>
      <source>{told}, which is no more than chance, though targets made from these inputs are followed by {follow} in as many steps: the labels have nothing to do with the inputs. Look for rows that were put in another order than their labels.</source>
      <translation>{told}, was nicht mehr als Zufall ist, obwohl sie Zielwerten, die aus diesen Eingaben gebildet sind, in ebenso vielen Schritten mit {follow} folgen: Die Labels haben nichts mit den Eingaben zu tun. Suchen Sie nach Zeilen, die in eine andere Reihenfolge gebracht wurden als ihre Labels.</translation>
    </message>
    <message>
      <source>{told}, yet its answers follow the targets by {follow} (rank correlation): the inputs help.</source>
      <translation>{told}, aber die Antworten folgen den Zielwerten mit {follow} (Rangkorrelation): Die Eingaben helfen.</translation>
    </message>
    <message>
      <source>{told}. There are only {count} rows, so the arms are judged on all, also on those that they trained on</source>
      <translation>{told}. Es gibt nur {count} Zeilen, daher wird auf allen geurteilt, auch auf denen, auf denen trainiert wurde</translation>
    </message>
    <message>
      <source>{told}. There are only {count} rows, so the arms are judged on the rows that they trained on</source>
      <translation>{told}. Es gibt nur {count} Zeilen, daher wird auf denen geurteilt, auf denen trainiert wurde</translation>
    </message>
    <message>
      <source>{told}: at its own rate it all but stands still. {rate} would do.</source>
      <translation>{told}: Mit der eigenen Lernrate steht er fast still. {rate} wäre geeignet.</translation>
    </message>
    <message>
      <source>{told}: at its own rate it jumps over the minimum. {rate} would do.</source>
      <translation>{told}: Mit der eigenen Lernrate springt er über das Minimum hinweg. {rate} wäre geeignet.</translation>
    </message>
    <message>
      <source>{told}: hardly any rate does better.</source>
      <translation>{told}: Kaum eine Lernrate ist besser.</translation>
    </message>
    <message>
      <source>{told}: in so few steps neither learned anything.</source>
      <translation>{told}: In so wenigen Schritten lernte keines von beiden etwas.</translation>
    </message>
    <message>
      <source>{told}: its batches agree where to go.</source>
      <translation>{told}: Die Batches sind sich über die Richtung einig.</translation>
    </message>
    <message>
      <source>{told}: its digits do not carry this loss.</source>
      <translation>{told}: So wenige Stellen tragen diesen Verlust nicht.</translation>
    </message>
    <message>
      <source>{told}: its own rate gets {share} % of what the best one gets.</source>
      <translation>{told}: Die eigene Lernrate erreicht {share} % dessen, was die beste erreicht.</translation>
    </message>
    <message>
      <source>{told}: its own rate is slow to begin with.</source>
      <translation>{told}: Die eigene Lernrate kommt anfangs nur langsam voran.</translation>
    </message>
    <message>
      <source>{told}: less than {least} apart.</source>
      <translation>{told}: weniger als {least} auseinander.</translation>
    </message>
    <message>
      <source>{told}: more digits do not help against what makes it infinite.</source>
      <translation>{told}: Mehr Stellen helfen nicht gegen das, was ihn unendlich macht.</translation>
    </message>
    <message>
      <source>{told}: no rate lowers it by a fifth in so few steps, so this test cannot tell them apart.</source>
      <translation>{told}: Keine Lernrate senkt ihn in so wenigen Schritten um ein Fünftel, daher kann dieser Test sie nicht unterscheiden.</translation>
    </message>
    <message>
      <source>{told}: one seed cannot tell a difference below {least}.</source>
      <translation>{told}: Ein einziger Startwert zeigt keinen Unterschied unter {least}.</translation>
    </message>
    <message>
      <source>{told}: rounding is not what limits it.</source>
      <translation>{told}: Das Runden begrenzt ihn nicht.</translation>
    </message>
    <message>
      <source>{told}: smaller batches would give nearly the same direction at less work.</source>
      <translation>{told}: Kleinere Batches ergäben mit weniger Arbeit fast dieselbe Richtung.</translation>
    </message>
    <message>
      <source>{told}: the inputs help.</source>
      <translation>{told}: Die Eingaben helfen.</translation>
    </message>
    <message>
      <source>{told}: the labels have to do with the inputs, and the model picks that up.</source>
      <translation>{told}: Die Labels haben mit den Eingaben zu tun, und das Modell erfasst das.</translation>
    </message>
    <message>
      <source>{told}: the same program succeeds or fails by its seed, so one run of it proves nothing.</source>
      <translation>{told}: Dasselbe Programm hat je nach Startwert Erfolg oder scheitert, ein einzelner Lauf beweist also nichts.</translation>
    </message>
    <message>
      <source>{told}: the unchanged program alone varies by {spread} between seeds.</source>
      <translation>{told}: Schon das unveränderte Programm schwankt zwischen den Startwerten um {spread}.</translation>
    </message>
    <message>
      <source>{told}: they agree; it is not luck.</source>
      <translation>{told}: Die Ergebnisse stimmen überein; es ist kein Zufall.</translation>
    </message>
    <message>
      <source>{told}: they differ noticeably; judge a change to this program by several seeds.</source>
      <translation>{told}: Die Ergebnisse unterscheiden sich merklich; beurteilen Sie eine Änderung an diesem Programm mit mehreren Startwerten.</translation>
    </message>
    <message>
      <source>{told}: trained {times} times as long they come closer, so its own training is short.</source>
      <translation>{told}: Bei {times}-mal so langem Training rücken die Ergebnisse zusammen, das eigene Training ist also zu kurz.</translation>
    </message>
    <message>
      <source>{told}: with so few rows that may be chance (two standard errors are {error}); bring more rows.</source>
      <translation>{told}: Bei so wenigen Zeilen kann das Zufall sein (zwei Standardfehler sind {error}); nehmen Sie mehr Zeilen.</translation>
    </message>
    <message>
      <source>{told}: {n} seeds cannot tell a difference below {least}.</source>
      <translation>{told}: {n} Startwerte zeigen keinen Unterschied unter {least}.</translation>
    </message>
    <message>
      <source>{told}; but {chance}</source>
      <translation>{told}; aber {chance}</translation>
    </message>
    <message>
      <source>{told}; its own optimizer is slower: {score} by then.</source>
      <translation>{told}; der eigene Optimierer ist langsamer, bis dahin gilt: {score!c}.</translation>
    </message>
    <message>
      <source>{told}; targets made from the inputs it follows by {follow} only, so it learns too little in this time to tell.</source>
      <translation>{told}; aus den Eingaben gebildeten Zielwerten folgen die Antworten nur mit {follow}, daher lernt das Modell in dieser Zeit zu wenig für ein Urteil.</translation>
    </message>
    <message>
      <source>{told}; targets made from the inputs it follows by {follow} only, so the program learns too little in this time to tell whether the labels are at fault.</source>
      <translation>{told}; aus den Eingaben gebildeten Zielwerten folgen sie nur mit {follow}, daher lernt das Programm in dieser Zeit zu wenig, um zu sagen, ob es an den Labels liegt.</translation>
    </message>
    <message>
      <source>{told}; the unchanged program varies by {spread} between seeds.</source>
      <translation>{told}; das unveränderte Programm schwankt zwischen den Startwerten um {spread}.</translation>
    </message>
    <message>
      <source>{unpacked} bytes unpacked from {packed}</source>
      <translation>{unpacked} Bytes, entpackt aus {packed}</translation>
    </message>
    <message>
      <source>{unscaled}; it learns all the same: {worth}.</source>
      <translation>{unscaled}; das Modell lernt dennoch ({worth}).</translation>
    </message>
    <message>
      <source>{unscaled}; steps then are far too large for some weights and too small for others.</source>
      <translation>{unscaled}; Schritte sind dann für manche Gewichte viel zu groß und für andere zu klein.</translation>
    </message>
    <message>
      <source>{unscaled}; with standardised inputs {metric} goes from {before} to {after}.</source>
      <translation>{unscaled}; mit standardisierten Eingaben ergibt ein Versuch {metric} {after} statt {before}.</translation>
    </message>
    <message>
      <source>{variable} penalty of layer '{layer}'</source>
      <translation>Strafe auf {variable} der Schicht '{layer}'</translation>
    </message>
    <message>
      <source>{weights} weights learn {rows} rows by heart ({metric} {score} on them, {held} on validation rows); with a quarter of the width, {trial} on held-out rows goes from {before} to {after} in a trial.</source>
      <translation>{weights} Gewichte lernen {rows} Zeilen auswendig ({metric} {score} auf ihnen, {held} auf den Validierungszeilen); mit einem Viertel der Breite ergibt ein Versuch auf zurückgehaltenen Zeilen {trial} {after} statt {before}.</translation>
    </message>
    <message>
      <source>{weight} for {output}</source>
      <translation>{weight} für {output}</translation>
    </message>
    <message>
      <source>{what} in '{layer}'</source>
      <translation>{what} in '{layer}'</translation>
    </message>
    <message>
      <source>{what} is {value} and stays so</source>
      <translation>{what} ist {value} und bleibt es</translation>
    </message>
    <message>
      <source>{what} is {value} as in {count} of {all}</source>
      <translation>{what} ist {value} ({all}, davon {count} so)</translation>
    </message>
    <message>
      <source>{what} needs about {needed} bytes and {folder} has {free} free. Free some, or set TMPDIR.</source>
      <translation>{what} braucht etwa {needed} Bytes, und {folder} hat {free} frei. Schaffen Sie Platz, oder setzen Sie TMPDIR.</translation>
    </message>
    <message>
      <source>{what} {version} is older than {least}</source>
      <translation>{what} {version} ist älter als {least}</translation>
    </message>
    <message>
      <source>{what}, drawn anew</source>
      <translation>{what}, Gewichte neu gezogen</translation>
    </message>
    <message>
      <source>{what}; 1 layer does so.</source>
      <translation>{what}; so macht es 1 Schicht.</translation>
    </message>
    <message>
      <source>{what}; {n} layers do so.</source>
      <translation>{what}; so machen es {n} Schichten.</translation>
    </message>
    <message>
      <source>{what}{before}: the weights, or some rows, are no numbers any more. A log does not tell the batch or the layer in which it began. {open}</source>
      <translation>{what}{before}: Die Gewichte oder manche Zeilen sind keine Zahlen mehr. Ein Protokoll verrät weder den Batch noch die Schicht, in der es begann. {open}</translation>
    </message>
    <message>
      <source>{what}{before}{first}: from there on the weights are NaN and training does nothing.</source>
      <translation>{what}{before}{first}: Von da an sind die Gewichte NaN, und das Training bewirkt nichts.</translation>
    </message>
    <message>
      <source>{where} is not a number since step {step}</source>
      <translation>seit Schritt {step} keine Zahl: {where}</translation>
    </message>
    <message>
      <source>{where} was not a number at step {step}</source>
      <translation>bei Schritt {step} keine Zahl: {where}</translation>
    </message>
    <message>
      <source>{where}, line {line}: not valid Python ({why}); it was left out.</source>
      <translation>{where}, Zeile {line}: kein gültiges Python ({why}); die Zelle wurde weggelassen.</translation>
    </message>
    <message>
      <source>{where}, line {line}: {words}.</source>
      <translation>{where}, Zeile {line}: {words}.</translation>
    </message>
    <message>
      <source>{where}: Keras 3 no longer has {what}.</source>
      <translation>{where}: Das gibt es in Keras 3 nicht mehr: {what}.</translation>
    </message>
    <message>
      <source>{where}: column {name} holds a list of {n} values where {width} are expected.</source>
      <translation>{where}: Spalte {name} enthält eine Liste von {n} Werten, wo {width} erwartet werden.</translation>
    </message>
    <message>
      <source>{where}: column {name} holds {cell} where {kind} is expected. Mend that cell, or read the column as categories or leave it out in the preview.</source>
      <translation>{where}: Spalte {name} enthält {cell}, wo {kind} erwartet wird. Berichtigen Sie die Zelle, oder lesen Sie die Spalte als Kategorien, oder lassen Sie sie in der Vorschau weg.</translation>
    </message>
    <message>
      <source>{where}: column {name} holds {cell} where {kind} is expected. Mend that cell, or read the first row as the header, or read the column as categories or leave it out in the preview.</source>
      <translation>{where}: Spalte {name} enthält {cell}, wo {kind} erwartet wird. Berichtigen Sie die Zelle, oder lesen Sie die erste Zeile als Kopfzeile oder die Spalte als Kategorien, oder lassen Sie sie in der Vorschau weg.</translation>
    </message>
    <message>
      <source>{where}: column {name} holds {cell}, a word that the training data do not have. Add it there, or mend the cell.</source>
      <translation>{where}: Spalte {name} enthält {cell}, ein Wort, das in den Trainingsdaten fehlt. Ergänzen Sie es dort, oder berichtigen Sie die Zelle.</translation>
    </message>
    <message>
      <source>{where}: keras.callbacks.TensorBoard needs the package tensorboard, which is not installed here.</source>
      <translation>{where}: keras.callbacks.TensorBoard benötigt das Paket tensorboard, das hier nicht installiert ist.</translation>
    </message>
    <message>
      <source>{where}: memory ran out before training: {error}</source>
      <translation>{where}: Vor dem Training ging der Speicher aus: {error}</translation>
    </message>
    <message>
      <source>{where}: not valid Python: {error}.</source>
      <translation>{where}: kein gültiges Python: {error}.</translation>
    </message>
    <message>
      <source>{where}: the module {name} is not installed here.</source>
      <translation>{where}: Das Modul {name} ist hier nicht installiert.</translation>
    </message>
    <message>
      <source>{where}: the script does not accept its arguments: {error}. Give it arguments after --.</source>
      <translation>{where}: Das Skript nimmt seine Argumente nicht an: {error}. Geben Sie ihm Argumente nach --.</translation>
    </message>
    <message>
      <source>{where}: the script ended itself saying {text} {when}.</source>
      <translation>{where}: Das Skript beendete sich mit der Meldung {text}, {when}.</translation>
    </message>
    <message>
      <source>{where}: the script ended itself with code {code} {when}.</source>
      <translation>{where}: Das Skript beendete sich mit Code {code}, {when}.</translation>
    </message>
    <message>
      <source>{where}: the script ended itself {when}.</source>
      <translation>{where}: Das Skript beendete sich selbst, {when}.</translation>
    </message>
    <message>
      <source>{where}: the script failed after {fits} fit(s): {error}</source>
      <translation>{where}: Das Skript scheiterte nach {fits} Aufruf(en) von fit: {error}</translation>
    </message>
    <message>
      <source>{where}: the script failed {when}: {error}</source>
      <translation>{where}: Das Skript scheiterte, {when}: {error}</translation>
    </message>
    <message>
      <source>{where}: the script waits for input ({prompt}), and none can come.</source>
      <translation>{where}: Das Skript wartet auf eine Eingabe ({prompt}), und es kann keine kommen.</translation>
    </message>
    <message>
      <source>{where}: the script waits for input, and none can come.</source>
      <translation>{where}: Das Skript wartet auf eine Eingabe, und es kann keine kommen.</translation>
    </message>
    <message>
      <source>{where}: {name} of {module}</source>
      <translation>{where}: {name} aus {module}</translation>
    </message>
    <message>
      <source>{where}: {what}. Every record must be like the first: pad or mend this one.</source>
      <translation>{where}: {what}. Jeder Eintrag muss wie der erste sein: Füllen Sie diesen auf, oder berichtigen Sie ihn.</translation>
    </message>
    <message>
      <source>{where}: {why}; it was left out.</source>
      <translation>{where}: {why}; sie wurde weggelassen.</translation>
    </message>
    <message>
      <source>{why} Save the table without it, or leave it out in the preview.</source>
      <translation>{why} Speichern Sie die Tabelle ohne diese Spalte, oder lassen Sie sie in der Vorschau weg.</translation>
    </message>
    <message>
      <source>{width} x {height}</source>
      <translation>{width} x {height}</translation>
    </message>
    <message>
      <source>{words} was left out; the cell itself is run</source>
      <translation>{words} wurde weggelassen; die Zelle selbst läuft</translation>
    </message>
    <message>
      <source>{words} was not run, nor was the rest of the cell</source>
      <translation>{words} wurde nicht ausgeführt, der Rest der Zelle auch nicht</translation>
    </message>
    <message>
      <source>{word} is {id}</source>
      <translation>{word} ist {id}</translation>
    </message>
    <message>
      <source>○ given up early</source>
      <translation>○ früh aufgegeben</translation>
    </message>
    <message>
      <source>○ no better</source>
      <translation>○ nicht besser</translation>
    </message>
    <message>
      <source>○ not possible</source>
      <translation>○ nicht möglich</translation>
    </message>
    <message>
      <source>✓ kept</source>
      <translation>✓ behalten</translation>
    </message>
    <message>
      <source>✕ raised</source>
      <translation>✕ Fehler ausgelöst</translation>
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
