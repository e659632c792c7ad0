// What a file of tests calls: `test` puts a test on the list, `skip` says why one cannot be run.
export const tests = [];

/** Puts a test on the list. Its name starts with its topic. `alone`: it measures time, so that nothing runs beside it. */
export function test(name, run, { alone = false, timeout = 120_000 } = {}) {
  tests.push({ name, run, alone, timeout });
}

/** Thrown by `skip`. */
export class Skipped extends Error {}

/** Ends a test without a result: what it is about is not there. */
export function skip(why) {
  throw new Skipped(why);
}

/** Collects failures, so that one run of a test names all of them. */
export class Faults {
  #list = [];

  /** Notes a failure unless the condition holds; gives the condition. */
  check(condition, message) {
    if (!condition && !this.#list.includes(message)) this.#list.push(message);
    return condition;
  }

  /** Notes a failure unless the two are the same. */
  same(actual, wanted, what) {
    return this.check(
      Object.is(actual, wanted),
      `${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(wanted)}`,
    );
  }

  /** Fails if anything was noted. */
  end() {
    if (this.#list.length === 0) return;
    const shown = this.#list.slice(0, 25);
    const more = this.#list.length - shown.length;
    throw new Error(shown.join("\n") + (more > 0 ? `\n… and ${more} more` : ""));
  }
}
