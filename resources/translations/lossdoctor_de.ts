<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>About</name>
    <message>
      <source>Finds out why a Keras training loss is negative, wrong, stuck or not a number, proves it, and cures it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Licence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This program opens no connection, ever.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Version {v}. {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>see NOTICE.md</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>About</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Commands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Commands…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Demos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Examine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Explain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keyboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lab tests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lab tests…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lecture mode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preferences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preferences…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reload</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reopen the last session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset layout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save session as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save session…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Support bundle…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the tour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train or pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AuditPicture</name>
    <message>
      <source> (the target is at {n})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, target {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>beside it {loss}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>impossible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loss from {low} to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lowest at {label} {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lowest at {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no number from {low} to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not a number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the loss is no finite number here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>this loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what}: the loss is no finite number for any prediction tried.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BottomPanel</name>
    <message>
      <source>Control experiments on a copy of the program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>History of edits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss audit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Runs</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CausesBar</name>
    <message>
      <source>Ask again what explains what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cures each suspected cause in a trial and sees which other findings clear.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Curing one cause after the other in a trial …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop: What explains what?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What explains what?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChecksList</name>
    <message>
      <source>Explain: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Intended, as stated by you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not intended: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not run yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ruled out: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run the check: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What this check does</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChoiceBox</name>
    <message>
      <source>Guessed: {guess}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo: {name}. {told}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>various</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} · changed</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ClassBars</name>
    <message>
      <source>Target values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and {n} more</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ColumnCompare</name>
    <message>
      <source>; no validation rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>; {n} not finite</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asked for; it comes when the engine is free.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Column to look at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>validation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} values, from {low} to {high}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ColumnStrip</name>
    <message>
      <source>Click a column to change what it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Missing values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Used as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>categories (texts)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>drop those rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>keep as NaN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>median</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>most frequent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>target</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} column(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>CommandPalette</name>
    <message>
      <source>Action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Commands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Demo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a command, a demo, a finding, a file or a setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guided demo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide the curve: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is called so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recent file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scale of the loss: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the curve: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show: {page}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What fits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kind}, not now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} ({told})</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Consultation</name>
    <message>
      <source>Stated as intended: it is no finding any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopped after {m:g} min, as the preferences say. What was seen is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The data is read another way now.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CureProgress</name>
    <message>
      <source>Cure under way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss of each arm so far, smoothed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss of each treatment, smoothed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The winner is judged on rows that no arm trained on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Treatments compete: {n} so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>several together</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CuredCard</name>
    <message>
      <source>, {n} with a random change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>; {n} with another seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By: {t}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keras' {change}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{m} on rows that neither program trained on</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} treatment(s) were tried; the report lists them.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>✓ Cured</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CurvesPanel</name>
    <message>
      <source>Loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is trained here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a model, a script or a demo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press Train to see the loss move.
Examining needs no training.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These are data alone: nothing is trained.
Open them with a model to see a loss.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DataDialog</name>
    <message>
      <source>Back to the guesses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every column is a target or left out: a model needs an input.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far reading is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How {name} is read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking again …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No column is the target: click the column that the model is to predict.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading …</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DataPage</name>
    <message numerus="yes">
      <source>, {n} value(s) not finite</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Change how it is read…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change how the data is read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Targets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The data appear here when a patient is open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Validation</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} row(s) of {shape}, {dtype}, from {low} to {high}, mean {mean} ± {std}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>DataSize</name>
    <message>
      <source>Reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about {rows}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the first {n} are shown</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} column(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} row(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{s} s left</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DemoTile</name>
    <message>
      <source>Demo: {title}. {subtitle}. {n} seconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guided: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In five steps: watch, guess, proof, cure, compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the demo: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} s</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Diagnosis</name>
    <message>
      <source>Diagnosis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not examined yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing found so far. Training …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a model, a script or a demo. Its findings appear here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening… Its findings appear here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{f} · {p} passed · {s} skipped</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} finding(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>✓ Nothing found. Train to run the checks that need a training run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>✓ Nothing found: every check that could run has passed.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DiffDialog</name>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For you to change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing changes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What changes in the program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cell {cell}, line {line}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>line {line}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} in the words of Keras 3</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} place(s) in today's words. The file itself stays as it is.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{place}: {old} is now {new}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DropCover</name>
    <message>
      <source>Drop to open</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DropZone</name>
    <message>
      <source>A training log, data alone, a loss function or a session opens too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop a script or notebook here, or a model with its data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Experiment</name>
    <message>
      <source>Loss of each arm, smoothed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>another seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>random change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>with it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>without it</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>Browse for a place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Browse…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For a reader who was not here: verdict, evidence, cures tried.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>HTML, one file for any browser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>JSON, for programs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep user, host and home-folder names in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Markdown, for a ticket</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF, to print or attach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the report goes</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FactsCard</name>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the layer's facts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Facts of the layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fold the equal blocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unfold the equal blocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} × the same</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FindingCard</name>
    <message>
      <source>, cell {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, line {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About this check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Explain: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First rows: {rows}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For experts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How sure: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is no finding then. The report says that you stated so; it can be taken back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left and right arrow fold and unfold them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More of what we saw ({n})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show these rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is intended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is intended: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What we saw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where: {places}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why it hurts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>column {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hidden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>layer {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>shown</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FindingTree</name>
    <message>
      <source>1 consequence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consequence of {mark} {rank}, by rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consequence of {mark} {rank}, {sure} % sure by trial</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Findings, with their consequences below them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by trial</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{k} by trial</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} consequences</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FixView</name>
    <message>
      <source>Apply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Apply it and train again from the same initial weights. Undo takes it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Apply: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change of your script</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It may change what the program means.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preview: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prove it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prove it: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is for you to do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train with it, without it and a control, and compare on held-out rows</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Fold</name>
    <message>
      <source>folded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>shown</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FormatRow</name>
    <message>
      <source>Between columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decimals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Encoding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bar  |</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>column names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>comma  ,</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>comma  1,5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>point  1.5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>semicolon  ;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>spaces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tab</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GradientPlot</name>
    <message>
      <source>A log of epochs holds no gradients. Open the program itself to see them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gradients</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No gradient yet. Press Train and every layer's gradient is drawn here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gradient norm</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GraphSaving</name>
    <message>
      <source>{name}: choose .png or .svg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} could not be written</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GraphView</name>
    <message>
      <source>Model graph: {box}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GraphWindow</name>
    <message>
      <source>Model</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Guide</name>
    <message>
      <source>, expected {e}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A cure may change what the loss measures: then compare the other numbers, not the losses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A log cannot be trained again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A program that is to do this: {p}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Applying …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before and after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both curves are drawn on the left: {b} grey and dashed, {a} in colour.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click one, or press its letter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cure it and train again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it came about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its check found nothing this time; train again to see it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its check has nothing to look at here: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its check ran on this patient and passed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its twin is the same program without what you saw. Train it beside.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No change of settings cures this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is broken here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing of the kind was measured here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Numbers before and after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening the demo. It trains for {n} s at most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The run is over. Looking at what was seen …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same rows, the same initial weights, one change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train the twin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training. Watch the curve on the left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training. Watch the new curve.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What do you think it is?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to do: {title}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to take along</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What we saw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at the end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>✓ The run is over. What do you think it is?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>✓ Trained. Compare the two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>✓ {text}: this is it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>✕ {text}: not here</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GuidePane</name>
    <message>
      <source>After a guess; any guess tells the answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guided demo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave the guided demo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next step (Page Down)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Present step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When the cured program has trained</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When the run is over and examined</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>For experts: the mathematics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This check has no help page yet.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HistogramPicture</name>
    <message>
      <source> {n} of them outside the allowed {range}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>allowed: {range}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dashed outline: {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: no values.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{label}: {n} value(s) between {low} and {high}.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} or less</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>◆ outside: {n}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HistoryPage</name>
    <message>
      <source>, the present one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Apply a cure or change a setting: each step is listed here, and you can go back to any of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Batch size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Callbacks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change of your script</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click or press Enter to go there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Epochs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to this revision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gradient limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>History of edits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Input {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learning rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Metrics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No setting that is shown here differs from the revision before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Optimizer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Output</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parameters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading your script …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revisions and what they change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shuffle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Targets {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The program as it was opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Validation rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the revision changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: {before}, then {after}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>○ {title} (undone)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>KindsOfFile</name>
    <message>
      <source>All files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything that can be opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scripts and notebooks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training logs</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LabPage</name>
    <message>
      <source>A copy of the program is being experimented on; the session stays as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each test is a control experiment on a copy; the session stays as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lab tests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lab tests train a program; what is open holds none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a model with data, a script or a demo to run lab tests on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pause the training or wait for its end to run a lab test.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Progress of the lab test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Running…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Running… {p} %, at most {s} s left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine is busy; a lab test can be run when it is ready.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LabTestCard</name>
    <message>
      <source>Failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it is judged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop: {title}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Language</name>
    <message>
      <source>as the system</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LayerCards</name>
    <message>
      <source>Input {shape}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layers of the model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss · your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and {n} more layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>frozen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: {n} parameters</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LayerPlot</name>
    <message>
      <source>Every {what} is zero or not a number: there is nothing that a log scale can show.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not a number at times in {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now {high} in {most} and {low} in {least}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pale is {low}, full colour {high}, on a log scale.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture of the layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>heat map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{run}, {what} of {layer}: now {n}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{run}, {what} of {n} layers.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LayersPicture</name>
    <message>
      <source> · log scale</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LegendSwitch</name>
    <message>
      <source>Show or hide this curve</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LinesPicture</name>
    <message>
      <source>No step was trained yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not a number from step {n}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no loss is a finite number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>step {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: not a number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: {first} to {last} in {n} steps.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LogPage</name>
    <message>
      <source>Log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the program prints appears here.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Looks</name>
    <message>
      <source>as the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>high contrast, black on white</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>high contrast, white on black</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>light</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LossAuditPanel</name>
    <message>
      <source> (not for it)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Audit the loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fault</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It cannot be used on {kind}: {why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind of targets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss audit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No single prediction stands for a target here, so there is no curve.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a loss function (file.py::name), or a model or script, to see what its loss does.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press Audit the loss to see it over its predictions, beside the loss that it resembles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The targets that the loss is tried on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Worth knowing</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LossPlot</name>
    <message>
      <source>Logarithmic steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scale of the loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scale of the loss; symlog is logarithmic on both sides of zero</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smoothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smoothing %s: weight of the moving average, as TensorBoard's slider</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LossWords</name>
    <message>
      <source>Below {bound}, {impossible}, from step {n} on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every batch so far is not a number, from step {n} on. There is nothing to draw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every loss is at or below zero, and a log scale has no room for that. Choose symlog or linear.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keras’ running mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss from {begin} to {end}, lowest {least} at epoch {n}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss from {begin} to {end}, lowest {least} at step {n}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No curve yet. Press Train and it is drawn here as it moves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No step was trained yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not a number from step {n}{where}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step {n}, epoch {e}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>batch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>impossible for {loss}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>smoothed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>this loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>validation</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{run}: {n} epoch(s).</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{run}: {n} step(s).</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Curves and details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss Doctor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Panels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved to {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The demos could not be read: {error}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrote {n} to {f}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} · Loss Doctor</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MessageBar</name>
    <message>
      <source>Act on the message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change how the data is read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another Python</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the .py that defines them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose where it is now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dismiss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dismiss the message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on with it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ignore</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a modernised copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open it again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reload</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reopen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save copy as…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save session…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MetricPlot</name>
    <message>
      <source>Metric</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ModelGraph</name>
    <message>
      <source>Closer (+)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy or save the graph, or show the layers as a list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fold all equal blocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Further away (-)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Input {shape}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Larger: the graph in a window of its own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss · your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model graph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model graph: picture copied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not saved: {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture (*.png);;Drawing (*.svg)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save picture…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the graph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show as a list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the whole model (0)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a single chain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ends in {losses}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>frozen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of {output}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>used again</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} finding(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} layer(s) from {inputs}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{n} parameters</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} place(s) where the path divides</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{n} times the same block: {members}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ModelPage</name>
    <message>
      <source>Show as a graph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layers appear here when a model is open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This model does work of its own between its layers, so there is no graph: its layers.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NumberPicture</name>
    <message>
      <source>, expected {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>expected: {n}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OpenDialog</name>
    <message>
      <source>A script or notebook brings its own data. Several files with a semicolon between: inputs and targets, or training and validation data. Files can also be dropped here or on the window, all at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Browse for a folder: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Browse for: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a folder: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File or folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Target columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What data does this model train on?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What do you bring?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of a table, with commas; empty: as guessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>script, notebook, model, log, data, loss.py::name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>with a model: table, arrays, images, TFRecord</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Opening</name>
    <message>
      <source>Looking at {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} was not used beside {t}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path}: session files cannot be opened yet.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PatientPanel</name>
    <message>
      <source>Data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages of the patient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Patient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PickDialog</name>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PlotPane</name>
    <message>
      <source>%s: picture copied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fit, copy, save or read the numbers of this plot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the newest step in view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not saved: %s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture (*.png);;Drawing (*.svg);;Numbers (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save picture or numbers…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save plot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved %s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Values</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PlotSaving</name>
    <message>
      <source>{path} could not be written</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PlotSet</name>
    <message>
      <source>Gradients</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learning rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Metrics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Updates</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PreferencesDialog</name>
    <message>
      <source>A program runs under the Python you choose, with its own packages, its own TensorFlow (2.16 or later) and Keras 3. It holds from the next file on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CPU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another Python</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the Python that your program runs under</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forget the recent files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forget them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GPU if one answers, else CPU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep these</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss Doctor's own · Python {v}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preferences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Programs run under</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recent files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop a training after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>never, by itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{m:g} min</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PresentFile</name>
    <message>
      <source>{names} changed on disk.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PreviewTable</name>
    <message>
      <source>First rows of the data, one column a choice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>categories</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>changed by you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>number</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Questions</name>
    <message>
      <source>Choose the .py that defines the model's own classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Examine it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fit {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No session was closed without being saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was run. The file stays closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run the whole file as a training program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the modernised copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the support bundle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file calls no fit. Choose a loss function to audit, or run the file to see what it trains.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The program trains {n} times. It runs again, up to the one you choose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no session to save yet. Open something first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This session is not saved, and its journal could not be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which loss of {name}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which training is to be examined?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrote {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrote {path}. Nothing was sent anywhere.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>QuickBar</name>
    <message>
      <source>Common fixes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Point at a fix to read why it would or would not help.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Recent</name>
    <message>
      <source>error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>healthy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not examined</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>warning</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} finding(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>RowsPicture</name>
    <message>
      <source>and {n} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>row {n}: {values}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RowsView</name>
    <message>
      <source> The whole rows come when the engine is free.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, target {y}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to all rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Later rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows as lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows as pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows of the data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>row {row}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{first} to {last} of {total}; {mark} marks rows that a finding names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: {n} of {total} rows.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RunLegend</name>
    <message>
      <source>{run} (baseline)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RunsTable</name>
    <message>
      <source>After the last epoch; all of them in the tooltips</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Baseline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Batches trained on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Best</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Differences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edits that this run has (+) or lacks (−) beside the baseline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From the first batch to the last, tracing included</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learning rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss on the validation rows after the last epoch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lowest mean of an epoch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make this the baseline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean of the last epoch, as Keras prints it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Metric</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not saved: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Numbers (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the last step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save numbers…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show in brackets how far each run lies from the baseline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table of runs copied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The run that the others are compared with, drawn grey</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ticked runs are drawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train, and each run is listed here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Validation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What differs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ScoreDots</name>
    <message>
      <source>Scores of each seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>control</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>guessing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>guessing: {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>random</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>with it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>without</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{metric} of each seed</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SeriesPicture</name>
    <message>
      <source>no value is a finite number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: no value is a finite number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: {y} over {x} from {begin} to {end}, lowest {low}, highest {high}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SessionCard</name>
    <message>
      <source>Fit {i} of {n} ▾</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fit {i} of {n}: choose another</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No patient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now a model…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a model, a script or a demo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open these data with the model or script that trains on them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revision {n}: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} classes</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} feature(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} parameter(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} row(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{shape} inputs</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SessionKeeper</name>
    <message>
      <source>A session of {when} ({name}) was not closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} has changed since this session; it is opened as it is now.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SettingRow</name>
    <message>
      <source>Reset {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{u} (as given)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>○ new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>● changed</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>All as the program says.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Batch size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discard what was typed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dtype</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty keeps what the program says.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Epochs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learning rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss and numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Machine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not used yet: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Optimizer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To be mended first: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo the last change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use these settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} differ from the program.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Severity</name>
    <message>
      <source>Error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warning</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StepBar</name>
    <message>
      <source>Compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guess</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proof</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Watch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>present</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to come</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Store</name>
    <message>
      <source>What was seen is kept.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SupportBundle</name>
    <message>
      <source>The diagnosis: findings, numbers and curves, without user, host and home-folder names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The preferences; of recent files only how many</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The session with its whole story: file names, program output; no rows of your data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Versions, system and device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What this window did, its messages and faults</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SupportDialog</name>
    <message>
      <source>Also the session, with file names and program output</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One zip file on your disk, to hand to whoever helps you. Nothing is sent anywhere. It holds:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save bundle…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Support bundle</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TableDialog</name>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TextDialog</name>
    <message>
      <source>A to D</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About the open finding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close a dialog</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Shift+Z or Ctrl+Y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Demos and recent files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Escape</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every command</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Examine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fold or open a finding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For an audience</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guess in a guided demo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keyboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lab tests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave a guided demo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lecture mode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move the crosshair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next and previous step or finding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page Down, Page Up, arrow keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preferences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reload</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train, pause, resume</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>arrow keys</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ToolBar</name>
    <message>
      <source>Applying</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changing settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cure all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Curing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Demos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Demos and recent files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Engine ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Engine warming up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Examine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Examining</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the lab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was examined when it opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not responding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening the demo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paused at step {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previewing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proving</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redoing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Resume</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run every check that needs no training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starting to train</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no model here to train</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no model here to try a cure on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tracing causes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train from the initial weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try the cures of every error and warning, keep what a trial shows to help, and train again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undoing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Working</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no GPU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no training here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{s} s left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>⋯</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Tour</name>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skip the tour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} of {all}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TrialProgress</name>
    <message>
      <source>Loss of each arm so far, smoothed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trial running, seed {n}: {arm}, step {s}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trial running: with it, without it, control …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trial under way</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TrialView</name>
    <message numerus="yes">
      <source>Trial over {n} seed(s): {metric} {before} before, {after} after, {control} in the control. {verdict}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Trial, {n} seed(s):</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>· control {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>· random change {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>▲ Not decided.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>○ It changes nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>✓ It helps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>✕ It hurts.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Trials</name>
    <message>
      <source>Cured: {kept}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cured: {kept}. {change}, on rows that neither program trained on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These errors are proven by numbers and are cured: {titles}. Undo takes it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>validation {metric}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TrustDialog</name>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It runs in a process of its own, so it cannot take this window along. That is no sandbox: it can do whatever you can do on this computer. Allow it only if you know where it comes from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It trains in {n} places. Examine:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run code from {name}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run {name}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This model needs code that is not Keras' own. Opening it runs:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To audit a loss function its file has to be run. This will run:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To examine a program it has to be run, up to where it trains. This will run:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trust this file and run it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What will run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which training is examined</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>UpdatePlot</name>
    <message>
      <source>A log of epochs holds no updates. Open the program itself to see them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About {n} is usual.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No update yet. Press Train to see what share of its weights each layer moves a step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The updates of this run were not measured: its own loop, its train function or its size.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Updates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>update-to-weight ratio</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>usual: {n}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>Back to the patient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear the search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a demo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss Doctor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open what you train. See why its loss is wrong. Cure it, and take the proof with you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open {path} again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See it happen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The demos could not be read. Reinstall Loss Doctor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you open is listed here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not there any more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} demos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is gone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{s} of {n} demos</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
