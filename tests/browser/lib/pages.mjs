// Pages that the site does not have: another's page, with the element and nothing of ours around it.
const head = (script) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>Another's page</title>
<link rel="icon" href="data:,">${script}</head>`;
const script = (origin = "") => `<script type="module" src="${origin}/norec-check.js"></script>`;

/** By path. */
export const PAGES = {
  "/__plain.html": `${head(script())}<body><h1>Another's page</h1>
<norec-check lang="en"><p id="fallback">Read the rules at Norec.</p></norec-check><p>After</p></body></html>`,
  "/__two.html": `${head(script())}<body><norec-check id="one" lang="nn"></norec-check>
<norec-check id="two" lang="en"></norec-check></body></html>`,
};

/** The plain page of another origin than the site's. `policy` is what that page lets its browser load, if it has one. */
export function elsewhere(origin, policy) {
  const page = PAGES["/__plain.html"].replace(script(), script(origin));
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return policy === undefined ? page : page.replace(/(?<=<meta charset="utf-8">)/, meta);
}
