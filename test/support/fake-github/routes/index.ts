import type { Routes } from '../route.ts';
import { checkRunRoutes } from './check-runs.ts';
import { commentRoutes } from './comments.ts';
import { compareRoutes } from './compare.ts';
import { contentRoutes } from './contents.ts';
import { gitDataRoutes } from './git-data.ts';
import { pullRoutes } from './pulls.ts';
import { repositoryRoutes } from './repositories.ts';
import { workflowRunRoutes } from './workflow-runs.ts';

/** Everything that the fake answers; any other request is a violation. */
export const ROUTES: Routes = {
  ...repositoryRoutes,
  ...pullRoutes,
  ...commentRoutes,
  ...checkRunRoutes,
  ...gitDataRoutes,
  ...contentRoutes,
  ...compareRoutes,
  ...workflowRunRoutes,
};
