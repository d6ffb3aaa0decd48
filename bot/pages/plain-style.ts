/** The look of every page that works without scripts: one column, the reader's own fonts, light and dark. */
export const PLAIN_STYLE = `
:root{color-scheme:light dark;--paper:#f6f5f1;--sheet:#fff;--ink:#1c1c1a;--soft:#595852;--line:#d9d6cd;--edge:#827f76;--act:#1c1c1a;--on-act:#fff;--link:#1d4f91;--focus:#1f6feb;--fault:#a3211b;--fault-paper:#fdf0ee}
@media(prefers-color-scheme:dark){:root{--paper:#141413;--sheet:#1d1d1b;--ink:#edebe4;--soft:#b3b0a6;--line:#36352f;--edge:#8a877d;--act:#edebe4;--on-act:#161614;--link:#9cc4ff;--focus:#79b1ff;--fault:#ffb4a9;--fault-paper:#33201d}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.column{max-width:37rem;margin:0 auto;padding:0 1rem}
header .column,footer .column{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;align-items:baseline;justify-content:space-between}
header{padding:1.25rem 0}
.brand{font-weight:650;letter-spacing:-.01em}
nav ul,footer ul{display:flex;flex-wrap:wrap;gap:0 1rem;list-style:none;margin:0;padding:0}
nav a,footer a{display:inline-block;padding:.2rem 0}
nav,footer{font-size:.9375rem;color:var(--soft)}
nav [aria-current]{color:var(--ink);font-weight:600;text-decoration:none}
main{background:var(--sheet);border:1px solid var(--line);border-radius:.875rem;padding:1.75rem;margin-bottom:1.5rem}
footer{padding:0 0 2.5rem}
h1{font-size:1.625rem;line-height:1.2;overflow-wrap:anywhere;hyphens:auto;letter-spacing:-.018em;font-weight:680;margin:0 0 .75rem;text-wrap:balance}
h1+form{margin-top:1.5rem}
form+.hint{margin-top:1.25rem}
h2{font-size:1.125rem;line-height:1.3;font-weight:650;margin:1.75rem 0 .5rem}
p{margin:0 0 1rem;text-wrap:pretty}
h1::first-letter{text-transform:uppercase}
p,li,dd{overflow-wrap:anywhere}
a{color:var(--link);text-underline-offset:.18em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:.25rem}
.field{margin:0 0 1.375rem}
label,legend,summary{display:block;overflow-wrap:anywhere;hyphens:auto;font-weight:600;margin:0 0 .25rem}
summary{display:list-item;cursor:pointer;padding:.3rem 0;margin:0}
details{margin:0 0 1.375rem}
details[open] summary{margin-bottom:.875rem}
.hint{display:block;overflow-wrap:anywhere;hyphens:auto;color:var(--soft);font-size:.9375rem;margin:0 0 .4rem}
input,textarea{display:block;width:100%;min-height:2.875rem;padding:.6rem min(.75rem,3vw);font:inherit;color:inherit;background:var(--sheet);border:1px solid var(--edge);border-radius:.5rem}
fieldset{border:0;padding:0;min-width:0}
legend{padding:0}
.choice{display:flex;gap:.625rem;align-items:baseline;padding:.3rem 0}
.choice input{flex:none;width:1.125em;height:1.125em;min-height:0;margin:0;align-self:start;margin-top:.2em;accent-color:var(--act)}
.choice label{font-weight:400;margin:0}
textarea{min-height:6.5rem;resize:vertical}
[aria-invalid=true]{border-color:var(--fault);box-shadow:inset 0 0 0 1px var(--fault)}
.fault{color:var(--fault);font-weight:600;font-size:.9375rem;margin:.35rem 0 0}
.faults{background:var(--fault-paper);border-left:4px solid var(--fault);border-radius:.375rem;padding:.875rem 1rem;margin:0 0 1.5rem}
.faults p{margin:0;font-weight:600}
.faults ul{margin:.25rem 0 0;padding-left:1.25rem}
.faults a{color:var(--fault)}
button,.button{display:inline-block;min-height:3rem;padding:.7rem min(1.5rem,3vw);font:inherit;font-weight:650;line-height:1.4;text-align:center;text-decoration:none;color:var(--on-act);background:var(--act);border:1px solid var(--act);border-radius:.625rem;cursor:pointer}
button:hover,.button:hover{opacity:.88}
.lead{font-size:1.125rem;line-height:1.5}
dl{margin:1.5rem 0;border-top:1px solid var(--line)}
dl div{display:grid;grid-template-columns:minmax(8rem,2fr) 3fr;gap:.125rem 1.25rem;padding:.625rem 0;border-bottom:1px solid var(--line)}
dt{color:var(--soft)}
dd{margin:0;font-weight:550;white-space:pre-line}
.ways{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;list-style:none;padding:0;margin:1.25rem 0 0}
.ways a{display:inline-block;padding:.25rem 0}
@media(max-width:30rem){main{padding:1.25rem min(1rem,4vw);border-radius:.625rem}.column{padding:0 min(1rem,4vw)}dl div{grid-template-columns:1fr}button{width:100%}h1{font-size:1.4375rem}}
@media(max-width:16rem){h1{font-size:1.25rem}}
@media(forced-colors:active){button,.button{border:2px solid ButtonText}}
@media print{:root{--paper:#fff;--sheet:#fff;--ink:#000;--soft:#333;--line:#999}nav,footer,.ways,.noprint{display:none}main{border:0;padding:0}dl div{break-inside:avoid}}
`.replaceAll('\n', '');
