/** Accounts as the API shows them. */

import { ACTIONS_APP_ID, type User } from '../store.ts';
import { type Addresses, nodeId } from './addresses.ts';

export function viewUser(addresses: Addresses, user: User): object {
  const url = `${addresses.base()}/users/${encodeURIComponent(user.login)}`;
  return {
    login: user.login,
    id: user.id,
    node_id: nodeId('U', user.id),
    avatar_url: `${addresses.base()}/avatars/${user.id}`,
    gravatar_id: '',
    url,
    html_url: `${addresses.base()}/${user.login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: user.type,
    user_view_type: 'public',
    site_admin: false,
  };
}

/** The app behind GITHUB_TOKEN. */
export function viewActionsApp(addresses: Addresses): object {
  return {
    id: ACTIONS_APP_ID,
    client_id: 'Iv1.sandbox',
    slug: 'github-actions',
    node_id: nodeId('A', ACTIONS_APP_ID),
    owner: viewUser(addresses, { id: 9919, login: 'github', type: 'Organization' }),
    name: 'GitHub Actions',
    description: 'Automate your workflow from idea to production',
    external_url: 'https://help.github.com/en/actions',
    html_url: `${addresses.base()}/apps/github-actions`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2019-12-10T19:04:12Z',
    permissions: { checks: 'write', contents: 'write', deployments: 'write', issues: 'write', pull_requests: 'write' },
    events: ['push', 'pull_request'],
  };
}
