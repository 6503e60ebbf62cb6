<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>ColumnStrip</name>
    <message numerus="yes">
      <source>{n} column(s)</source>
      <translation>
        <numerusform>{n} column</numerusform>
        <numerusform>{n} columns</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CuredCard</name>
    <message numerus="yes">
      <source>{n} treatment(s) were tried; the report lists them.</source>
      <translation>
        <numerusform>{n} treatment were tried; the report lists them.</numerusform>
        <numerusform>{n} treatments were tried; the report lists them.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DataPage</name>
    <message numerus="yes">
      <source>, {n} value(s) not finite</source>
      <translation>
        <numerusform>, {n} value not finite</numerusform>
        <numerusform>, {n} values not finite</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} row(s) of {shape}, {dtype}, from {low} to {high}, mean {mean} ± {std}</source>
      <translation>
        <numerusform>{n} row of {shape}, {dtype}, from {low} to {high}, mean {mean} ± {std}</numerusform>
        <numerusform>{n} rows of {shape}, {dtype}, from {low} to {high}, mean {mean} ± {std}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DataSize</name>
    <message numerus="yes">
      <source>{n} column(s)</source>
      <translation>
        <numerusform>{n} column</numerusform>
        <numerusform>{n} columns</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} row(s)</source>
      <translation>
        <numerusform>{n} row</numerusform>
        <numerusform>{n} rows</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Diagnosis</name>
    <message numerus="yes">
      <source>{n} finding(s)</source>
      <translation>
        <numerusform>{n} finding</numerusform>
        <numerusform>{n} findings</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DiffDialog</name>
    <message numerus="yes">
      <source>{n} place(s) in today's words. The file itself stays as it is.</source>
      <translation>
        <numerusform>{n} place in today's words. The file itself stays as it is.</numerusform>
        <numerusform>{n} places in today's words. The file itself stays as it is.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>HistogramPicture</name>
    <message numerus="yes">
      <source>{label}: {n} value(s) between {low} and {high}.</source>
      <translation>
        <numerusform>{label}: {n} value between {low} and {high}.</numerusform>
        <numerusform>{label}: {n} values between {low} and {high}.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LossWords</name>
    <message numerus="yes">
      <source>{run}: {n} epoch(s).</source>
      <translation>
        <numerusform>{run}: {n} epoch.</numerusform>
        <numerusform>{run}: {n} epochs.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{run}: {n} step(s).</source>
      <translation>
        <numerusform>{run}: {n} step.</numerusform>
        <numerusform>{run}: {n} steps.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ModelGraph</name>
    <message numerus="yes">
      <source>{n} finding(s)</source>
      <translation>
        <numerusform>{n} finding</numerusform>
        <numerusform>{n} findings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} layer(s) from {inputs}</source>
      <translation>
        <numerusform>{n} layer from {inputs}</numerusform>
        <numerusform>{n} layers from {inputs}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} place(s) where the path divides</source>
      <translation>
        <numerusform>{n} place where the path divides</numerusform>
        <numerusform>{n} places where the path divides</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Recent</name>
    <message numerus="yes">
      <source>{n} finding(s)</source>
      <translation>
        <numerusform>{n} finding</numerusform>
        <numerusform>{n} findings</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SessionCard</name>
    <message numerus="yes">
      <source>{n} feature(s)</source>
      <translation>
        <numerusform>{n} feature</numerusform>
        <numerusform>{n} features</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} parameter(s)</source>
      <translation>
        <numerusform>{n} parameter</numerusform>
        <numerusform>{n} parameters</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} row(s)</source>
      <translation>
        <numerusform>{n} row</numerusform>
        <numerusform>{n} rows</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TrialView</name>
    <message numerus="yes">
      <source>Trial over {n} seed(s): {metric} {before} before, {after} after, {control} in the control. {verdict}</source>
      <translation>
        <numerusform>Trial over {n} seed: {metric} {before} before, {after} after, {control} in the control. {verdict}</numerusform>
        <numerusform>Trial over {n} seeds: {metric} {before} before, {after} after, {control} in the control. {verdict}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Trial, {n} seed(s):</source>
      <translation>
        <numerusform>Trial, {n} seed:</numerusform>
        <numerusform>Trial, {n} seeds:</numerusform>
      </translation>
    </message>
  </context>
</TS>
