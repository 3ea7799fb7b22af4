/** The page for phones: large type, nothing beside anything else, the phone's own colours by day and by night. */
export const phonePageStyle = `
:root {
  color-scheme: light dark;
  --paper: #f4f6f8; --surface: #fff; --ink: #16212c; --quiet: #4a5966; --edge: #7c8a97;
  --link: #0b5a9e; --alarm: #b3211b; --on-alarm: #fff; --alarm-ink: #a11b16;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #11171d; --surface: #1a222a; --ink: #e9eff4; --quiet: #a9b7c3; --edge: #7b8a98;
    --link: #85bdf5; --alarm: #c4342c; --alarm-ink: #ffb1a8;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1rem; max-width: 40rem; background: var(--paper); color: var(--ink);
  font: 1.125rem/1.45 system-ui, sans-serif; overflow-wrap: anywhere;
}
h1 { margin: 0 0 1rem; font-size: 1.25rem; }
h2 { margin: 0 0 .5rem; font-size: 1.35rem; }
h3 { margin: 1.25rem 0 .5rem; font-size: 1.1rem; color: var(--quiet); }
h3.now { color: var(--alarm-ink); }
h4 { margin: 1.25rem 0 .35rem; font-size: 1rem; }
p { margin: .25rem 0; }
section { margin-block-end: 2rem; }
a { color: var(--link); display: inline-block; min-height: 2.75rem; padding-block: .5rem; }
.emergency p {
  margin: 0 0 .75rem; padding: .75rem 1rem; border-radius: .75rem; background: var(--alarm); color: var(--on-alarm);
  font-size: 1.5rem; font-weight: 700;
}
.emergency .call { color: inherit; padding-block: .25rem; }
.emergency .place { display: block; font-size: 1rem; }
.contact, details {
  margin-block-end: .75rem; padding: .75rem 1rem; border: 1px solid var(--edge); border-radius: .75rem;
  background: var(--surface);
}
.name { font-weight: 700; }
.remarks, .how, .no-number, .welcome, footer { color: var(--quiet); }
.number .call { font-size: 1.6rem; font-weight: 700; }
.way { font-size: 1rem; }
.deadline { font-weight: 700; }
details .contact { padding-inline: .75rem; background: var(--paper); }
details .number .call { font-size: 1.4rem; }
details.now { border-inline-start: .35rem solid var(--alarm); }
summary { min-height: 2.75rem; padding-block: .5rem; font-weight: 600; cursor: pointer; }
ol, ul { margin: 0; padding-inline-start: 1.4rem; }
li { margin-block-end: .35rem; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.emergency :focus-visible { outline-color: var(--on-alarm); }
@media print {
  :root { --paper: #fff; --surface: #fff; --ink: #000; --quiet: #333; --link: #000; --alarm-ink: #000; }
  @page { margin: 15mm; }
  body { max-width: none; padding: 0; font-size: 11pt; }
  .emergency p { background: none; color: #000; border: 2pt solid #000; }
  details::details-content { content-visibility: visible; block-size: auto; }
  details, .contact { break-inside: avoid; }
}
`
