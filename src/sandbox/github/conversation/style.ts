/** The style sheet of the conversation page: the quiet look of a code host, light. */

export const style = `
:root { --line: #d1d9e0; --muted: #59636e; --soft: #f6f8fa; --text: #1f2328; --link: #0969da;
  --green: #1a7f37; --red: #cf222e; --purple: #8250df; --amber: #9a6700; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: var(--text);
  font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", Helvetica, Arial, sans-serif; }
a { color: var(--link); text-decoration: none; } a:hover { text-decoration: underline; }
.bar { background: var(--soft); border-bottom: 1px solid var(--line); padding: 14px 24px; font-weight: 600; }
.bar a { color: var(--text); } .bar .slash { color: var(--muted); font-weight: 400; padding: 0 4px; }
main { max-width: 980px; margin: 0 auto; padding: 24px; }
main + main { border-top: 6px solid var(--soft); }
h1 { font-size: 28px; font-weight: 400; line-height: 1.25; margin: 0 0 8px; }
h1 .number { color: var(--muted); font-weight: 300; }
.lead { display: flex; align-items: center; gap: 8px; color: var(--muted); padding-bottom: 20px; margin-bottom: 24px;
  border-bottom: 1px solid var(--line); flex-wrap: wrap; }
.state { display: inline-flex; align-items: center; gap: 6px; color: #fff; border-radius: 2em; padding: 5px 12px; font-weight: 500; }
.state.open { background: var(--green); } .state.merged { background: var(--purple); } .state.closed { background: var(--red); }
.icon { vertical-align: text-bottom; flex: none; }
.branch { background: #ddf4ff; color: var(--link); border-radius: 6px; padding: 2px 6px; font: 12px ui-monospace, "DejaVu Sans Mono", monospace; }
.timeline { position: relative; padding-left: 56px; }
.timeline::before { content: ""; position: absolute; left: 71px; top: 0; bottom: 0; width: 2px; background: var(--line); }
.box { position: relative; background: #fff; border: 1px solid var(--line); border-radius: 6px; margin-bottom: 16px; }
.box > header { background: var(--soft); border-bottom: 1px solid var(--line); border-radius: 6px 6px 0 0; padding: 8px 16px;
  color: var(--muted); }
.box > header b, .event b { color: var(--text); font-weight: 600; }
.badge { border: 1px solid var(--line); border-radius: 2em; padding: 0 7px; font-size: 12px; color: var(--muted); margin-left: 2px; }
.avatar { position: absolute; left: -56px; top: 0; width: 40px; height: 40px; border-radius: 50%; color: #fff; font-weight: 600;
  display: flex; align-items: center; justify-content: center; font-size: 17px; }
.avatar.bot { border-radius: 8px; }
.event { position: relative; display: flex; gap: 10px; align-items: flex-start; padding: 2px 0 18px; color: var(--muted); }
.event .dot { flex: none; width: 32px; height: 32px; border-radius: 50%; border: 2px solid #fff; background: #eaeef2; color: var(--muted);
  display: flex; align-items: center; justify-content: center; }
.event .dot.merged { background: var(--purple); color: #fff; } .event .dot.closed { background: var(--red); color: #fff; }
.event .dot.success { background: var(--green); color: #fff; } .event .dot.failure { background: var(--red); color: #fff; }
.event p { margin: 5px 0 0; } .event .sha { font: 12px ui-monospace, "DejaVu Sans Mono", monospace; }
.pill { border: 1px solid var(--line); border-radius: 2em; padding: 1px 8px; font-size: 12px; font-weight: 500; }
.pill.success { color: var(--green); border-color: #4ac26b; } .pill.failure, .pill.error { color: var(--red); border-color: #ff8182; }
.pill.in_progress, .pill.queued, .pill.pending { color: var(--amber); border-color: #d4a72c; }
.checks h2 { font-size: 15px; margin: 0; padding: 14px 16px; border-bottom: 1px solid var(--line); }
.check { display: flex; gap: 10px; align-items: center; padding: 8px 16px; border-top: 1px solid #eaeef2; }
h2 + .check { border-top: 0; }
.check .success { color: var(--green); } .check .failure { color: var(--red); } .check .pending { color: var(--amber); }
.check .neutral { color: var(--muted); } .check .title { color: var(--muted); }
.body { padding: 16px; overflow-wrap: anywhere; }
.body > :first-child { margin-top: 0; } .body > :last-child { margin-bottom: 0; }
.body h1, .body h2, .body h3, .body h4 { font-weight: 600; line-height: 1.25; margin: 24px 0 16px; }
.body h1 { font-size: 2em; } .body h2 { font-size: 1.5em; padding-bottom: .3em; border-bottom: 1px solid var(--line); }
.body h3 { font-size: 1.25em; } .body h4 { font-size: 1em; }
.body p, .body ul, .body ol, .body table, .body pre, .body details, .body blockquote, .alert { margin: 0 0 16px; }
.body ul, .body ol { padding-left: 2em; } .body li > p { margin: 8px 0; }
.body table { border-collapse: collapse; display: block; max-width: 100%; overflow: auto; overflow-wrap: normal;
  font-variant-numeric: tabular-nums; }
.body th, .body td { border: 1px solid var(--line); padding: 6px 13px; } .body th { font-weight: 600; }
.body tr:nth-child(2n) td { background: var(--soft); }
.body code { background: #818b981f; border-radius: 6px; padding: .2em .4em; font: 85%/1.45 ui-monospace, "DejaVu Sans Mono", monospace; }
.body pre { background: var(--soft); border-radius: 6px; padding: 16px; overflow: auto; }
.body pre code { background: none; padding: 0; font-size: 85%; white-space: pre; }
.body pre.diff span { display: inline-block; min-width: 100%; }
.body pre .added { color: #116329; background: #dafbe1; } .body pre .removed { color: #82071e; background: #ffebe9; }
.body pre .changed { color: #953800; background: #fff1e5; } .body pre .hunk { color: var(--purple); font-weight: 600; }
.body pre .comment { color: var(--muted); }
.body pre.mermaid::before { content: "mermaid"; display: block; color: var(--muted); font-size: 11px; margin-bottom: 8px; }
.body blockquote { border-left: .25em solid var(--line); color: var(--muted); padding: 0 1em; }
.body hr { height: .25em; border: 0; background: var(--line); margin: 24px 0; }
.body summary { cursor: pointer; } .body details[open] > summary { margin-bottom: 12px; }
.body img { max-width: 100%; } .body sub { color: var(--muted); }
.earlier { border-top: 1px solid var(--line); padding-top: 12px; color: var(--muted); }
.earlier .version { margin: 0 0 4px 16px; color: var(--text); } .version > div { border-left: 2px solid var(--line); padding: 4px 0 4px 16px; }
.alert { border-left: .25em solid; padding: 8px 16px; } .alert > :last-child { margin-bottom: 0; }
.alert-title { display: flex; gap: 8px; align-items: center; font-weight: 500; margin-bottom: 8px !important; }
.alert.note { border-color: var(--link); } .alert.note .alert-title { color: var(--link); }
.alert.tip { border-color: var(--green); } .alert.tip .alert-title { color: var(--green); }
.alert.important { border-color: var(--purple); } .alert.important .alert-title { color: var(--purple); }
.alert.warning { border-color: #bf8700; } .alert.warning .alert-title { color: var(--amber); }
.alert.caution { border-color: var(--red); } .alert.caution .alert-title { color: var(--red); }
`;
