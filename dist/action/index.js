import { runStep as run } from '../main/index.js';

export const runStep = async (name) => await run(name, process.env);
