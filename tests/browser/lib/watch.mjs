// What a page's policies refuse, and what the console says of errors: a test that wants silence listens to both.

/** Writes down what the page's policies refuse, and each error that the console shows. */
export async function watch(page) {
  page.errors = [];
  page.on("console", (message) => message.type() === "error" && page.errors.push(message.text()));
  await page.addInitScript(() => {
    window.refused = [];
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, originalPolicy }) => {
      window.refused.push({ directive: effectiveDirective, what: blockedURI, policy: originalPolicy });
    });
  });
}

/** Notes whatever was refused or is an error. */
export async function quiet(page, faults) {
  const refused = await page.evaluate(() => window.refused.map((one) => `${one.directive}: ${one.what}`));
  for (const one of refused) faults.check(false, `refused: ${one}`);
  for (const one of page.errors) faults.check(false, `the console says: ${one}`);
}
