// What the measurements are held against, and the machine that they imitate.

/** The most, and the goal, in milliseconds and bytes. */
export const BUDGET = {
  readable: { most: 1500 },
  answering: { most: 5000, goal: 4000 },
  panel: { most: 100, goal: 50 },
  memory: { most: 64_000_000 },
};

/** What a context must be told to be like a phone. */
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** A phone on a poor link: milliseconds there and back, bytes a second, and how many times slower than this machine. */
export const SLOW = { latency: 400, bytesPerSecond: 50_000, cpu: 6 };

/** Slows the CPU of a page. */
export async function slowCpu(page, rate = SLOW.cpu) {
  const client = await page.context().newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate });
  return client;
}

/** Slows the link of a page whose CDP session this is, and keeps no file from before. */
export async function slowLink(client) {
  await client.send("Network.enable");
  await client.send("Network.setCacheDisabled", { cacheDisabled: true });
  const { latency, bytesPerSecond } = SLOW;
  await client.send("Network.emulateNetworkConditions", {
    offline: false, latency, downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond,
  });
}

/** Inside the page: calls back when what is about to be drawn has been drawn. Within a frame, that is at its end. */
export function painted() {
  let frames = 0;
  const next = window.requestAnimationFrame.bind(window);
  const then = (run) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = run;
    port2.postMessage(0);
  };
  window.requestAnimationFrame = (run) => next((now) => {
    frames += 1;
    then(() => (frames -= 1));
    run(now);
  });
  window.painted = (run) => {
    const end = () => then(() => run(performance.now()));
    if (frames > 0) end();
    else next(end);
  };
}
