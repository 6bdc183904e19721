import type { Command } from './command.ts';
import { checkCommand } from './commands/check.ts';
import { dashboardCommand } from './commands/dashboard.ts';
import { diffCommand } from './commands/diff.ts';
import { docCommand } from './commands/doc.ts';
import { explainCommand } from './commands/explain.ts';
import { graphCommand } from './commands/graph.ts';
import { impactCommand } from './commands/impact.ts';
import { initCommand } from './commands/init.ts';
import { lockCommand } from './commands/lock.ts';
import { packCommand } from './commands/pack.ts';
import { publishCommand } from './commands/publish.ts';
import { pullCommand } from './commands/pull.ts';
import { pushCommand } from './commands/push.ts';
import { rulesCommand } from './commands/rules.ts';
import { validateCommand } from './commands/validate.ts';
import { versionCommand } from './commands/version.ts';

/** Every command, in the order the help shows them. */
export const COMMANDS: readonly Command[] = [
  initCommand,
  validateCommand,
  diffCommand,
  checkCommand,
  publishCommand,
  pushCommand,
  pullCommand,
  packCommand,
  explainCommand,
  graphCommand,
  docCommand,
  impactCommand,
  lockCommand,
  dashboardCommand,
  rulesCommand,
  versionCommand,
];
