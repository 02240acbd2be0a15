/* global AbortController */
// Chromium and a small server, for what is measured in pages.
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { serve as serveFound } from '../answers.mjs';
import { CHROMIUM_ARGS } from '../chromium.mjs';
import { findEngines } from '../setup.mjs';

const ARGS = [
  ...CHROMIUM_ARGS,
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
];

/** Serves files from memory: text by path, which may be added at any time. */
export const serve = (files) => serveFound((pathname, search) => files.get(pathname + search));

class TimeoutError extends Error {
  isTimeout = true;
}

/** A promise, or an error after so many seconds. */
export async function within(seconds, promise, what) {
  const timer = new AbortController();
  const late = wait(seconds * 1000, undefined, { signal: timer.signal }).then(() => {
    throw new TimeoutError(`${what} took longer than ${seconds} s`);
  });
  late.catch(() => {});
  try {
    return await Promise.race([promise, late]);
  } finally {
    timer.abort();
  }
}

/** One Chromium, started when it is first needed, and anew when a page has hung it up. */
export class Browser {
  #args;
  #server;
  #browser;
  /** Undefined until it is started. */
  version;

  /** @param args - more than those of every measurement */
  constructor(args = []) {
    this.#args = args;
  }

  async #start() {
    const { chromium: executablePath } = findEngines();
    if (!executablePath) throw new Error('There is no Chromium on this machine; on Debian: apt-get install chromium.');
    this.#server = await chromium.launchServer({ executablePath, args: [...ARGS, ...this.#args] });
    this.#browser = await chromium.connect(this.#server.wsEndpoint());
    this.version = this.#browser.version();
  }

  /** Work in a new tab that shares nothing with others, with the processor slowed down so many times. */
  async inTab({ width, height, slowdown = 1, seconds = 30, scale = 1 }, work) {
    if (!this.#browser?.isConnected()) await this.#start();
    const browser = this.#browser;
    const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale });
    try {
      const opened = async () => {
        const tab = await context.newPage();
        const faults = [];
        tab.on('pageerror', ({ message }) => faults.push(message));
        const session = await context.newCDPSession(tab);
        if (slowdown !== 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
        const result = await work(tab, session);
        if (faults.length > 0) throw new Error(`the page failed: ${faults[0]}`);
        return result;
      };
      return await within(seconds, opened(), 'the page');
    } finally {
      await within(5, context.close(), 'closing').catch(() => this.kill());
    }
  }

  async kill() {
    const server = this.#server;
    this.#server = this.#browser = undefined;
    await server?.kill();
  }

  async close() {
    const server = this.#server;
    this.#server = this.#browser = undefined;
    if (server) await within(5, server.close(), 'closing').catch(() => server.kill());
  }
}

/** Heap in use and its array buffers after garbage is gone, in bytes. */
export async function heapOf(session) {
  for (let times = 0; times < 3; times += 1) {
    await session.send('HeapProfiler.collectGarbage');
    // The memory of array buffers is given back later, by another thread.
    await wait(30);
  }
  const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}

/** Times of the main thread so far, in ms, and how many nodes and listeners there are. */
export async function metricsOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const values = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  return {
    task: values.TaskDuration * 1000,
    script: values.ScriptDuration * 1000,
    layout: values.LayoutDuration * 1000,
    style: values.RecalcStyleDuration * 1000,
    nodes: values.Nodes,
    listeners: values.JSEventListeners,
  };
}
