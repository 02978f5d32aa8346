/** Every operation of the sandbox's GitHub; the more particular path stands before the one that would swallow it. */

import type { Route } from '../route.ts';
import { checkRoutes } from './checks.ts';
import { commitRoutes } from './commits.ts';
import { deploymentRoutes } from './deployments.ts';
import { issueRoutes } from './issues.ts';
import { pullRequestRoutes } from './pullRequests.ts';
import { repositoryRoutes } from './repositories.ts';
import { userRoutes } from './users.ts';

export const routes: readonly Route[] = [
  ...checkRoutes,
  ...repositoryRoutes,
  ...commitRoutes,
  ...pullRequestRoutes,
  ...issueRoutes,
  ...deploymentRoutes,
  ...userRoutes,
];
