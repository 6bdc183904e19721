// Preloaded into the action's processes: waiting takes a twentieth of the time, so that runs that have to be patient can
// be tested too. Short timers, the one that the HTTP client keeps its own time with, and deadlines stay as they are.
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';

const FACTOR = 20;
const SHORTEST_MS = 250;
const CLOCK_TICK_MS = 499;

const wait = timers.setTimeout;
const start = globalThis.setTimeout;
const hasten = (ms) => (ms >= SHORTEST_MS && ms !== CLOCK_TICK_MS ? ms / FACTOR : ms);

timers.setTimeout = (ms, ...rest) => wait(hasten(ms), ...rest);
globalThis.setTimeout = Object.assign((work, ms, ...rest) => start(work, hasten(ms), ...rest), start);
syncBuiltinESMExports();
