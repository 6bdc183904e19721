#!/usr/bin/env node
import { main, processEnvironment } from '../main/index.js';

process.exitCode = await main(process.argv.slice(2), processEnvironment());
