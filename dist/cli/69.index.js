export const id = 69;
export const ids = [69];
export const modules = {

/***/ 3673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   mX: () => (/* binding */ notFound),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
class GitHubError extends Error {
	name = 'GitHubError';
	status;
	errors;
	constructor(status, message, errors) {
		super(message);
		this.status = status;
		this.errors = errors;
	}
}
function notFound() {
	return new GitHubError(404, 'Not Found');
}
function invalid(...errors) {
	return new GitHubError(422, 'Validation Failed', errors);
}


/***/ }),

/***/ 1883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ merge)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



async function merge(git, repository, request) {
	const { base, head, method, message, author } = request;
	const parent = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'inferloop-merge-'));
	const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'tree');
	const inTree = (...args) => git.attempt(args, { cwd, author });
	await git.run(['worktree', 'add', '--quiet', '--detach', cwd, method === 'rebase' ? head : base], {
		cwd: repository.folder,
	});
	try {
		if (method === 'rebase') {
			if ((await inTree('rebase', '--quiet', '--no-ff', base)).code !== 0) return undefined;
		} else {
			const how = method === 'squash' ? ['--squash'] : ['--no-ff', '--no-commit'];
			if ((await inTree('merge', '--quiet', ...how, head)).code !== 0) return undefined;
			const committed = await git.attempt(['commit', '--quiet', '--allow-empty', '--cleanup=verbatim', '--file=-'], {
				cwd,
				author,
				input: message,
			});
			if (committed.code !== 0) throw new Error(`git commit failed: ${committed.stderr}`);
		}
		return (await git.run(['rev-parse', 'HEAD'], { cwd })).trim();
	} finally {
		await git.run(['worktree', 'remove', '--force', cwd], { cwd: repository.folder });
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(parent, { recursive: true, force: true });
	}
}


/***/ }),

/***/ 538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ii: () => (/* binding */ headOwner),
/* harmony export */   Pt: () => (/* binding */ nextNumber),
/* harmony export */   ae: () => (/* binding */ createPullRequests),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   lk: () => (/* binding */ headFullName),
/* harmony export */   n_: () => (/* binding */ headLabel),
/* harmony export */   pM: () => (/* binding */ findPull),
/* harmony export */   yK: () => (/* binding */ signatureOf)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3673);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1883);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2970);



function createPullRequests(store, git, clock) {
	const testMerge = async (repository, pull) => {
		const commit = await (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .merge */ .h)(git, repository.git, {
			base: pull.base,
			head: pull.head,
			method: 'merge',
			message: `Merge ${pull.head} into ${pull.base}`,
			author: signatureOf(pull.user, clock.now()),
		});
		await repository.git.setRef(`refs/pull/${pull.number}/head`, pull.head);
		if (commit !== undefined) await repository.git.setRef(`refs/pull/${pull.number}/merge`, commit);
		return keep(repository, { ...pull, testMerge: commit, updatedAt: clock.now() });
	};
	const follow = async (repository, branch) => {
		for (const pull of repository.pulls.values()) {
			if (pull.state !== 'open' || (pull.headBranch !== branch && pull.baseBranch !== branch)) continue;
			const head = await repository.git.resolve(`refs/heads/${pull.headBranch}`);
			const base = await repository.git.resolve(`refs/heads/${pull.baseBranch}`);
			if (head === undefined || base === undefined) continue;
			if (head !== pull.head || base !== pull.base) await testMerge(repository, { ...pull, head, base });
		}
	};
	const land = async (repository, number, commit, by) => {
		const pull = findPull(repository, number);
		await repository.git.setRef(`refs/heads/${pull.baseBranch}`, commit);
		const at = clock.now();
		const merged = { at, by, commit };
		const closed = keep(repository, { ...pull, state: 'closed', merged, closedAt: at, updatedAt: at });
		await follow(repository, pull.baseBranch);
		return closed;
	};
	return {
		follow,
		async open(repository, opening) {
			const head = await repository.git.resolve(`refs/heads/${opening.head}`);
			const base = await repository.git.resolve(`refs/heads/${opening.base}`);
			if (head === undefined) throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)({ resource: 'PullRequest', field: 'head', code: 'invalid' });
			if (base === undefined) throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)({ resource: 'PullRequest', field: 'base', code: 'invalid' });
			if ((await repository.git.log(head, `^${base}`)).length === 0) {
				const message = `No commits between ${opening.base} and ${opening.head}`;
				throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)({ resource: 'PullRequest', code: 'custom', field: 'head', message });
			}
			const now = clock.now();
			return testMerge(repository, {
				id: store.nextId(),
				number: nextNumber(repository),
				title: opening.title,
				body: opening.body ?? null,
				user: opening.user,
				fork: opening.fork,
				headBranch: opening.head,
				baseBranch: opening.base,
				head,
				base,
				state: 'open',
				draft: opening.draft ?? false,
				labels: [],
				testMerge: undefined,
				merged: undefined,
				createdAt: now,
				updatedAt: now,
				closedAt: undefined,
			});
		},
		async merge(repository, number, merging) {
			const pull = findPull(repository, number);
			if (pull.state === 'closed') throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_(405, 'Pull Request is not mergeable');
			const commit = await (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .merge */ .h)(git, repository.git, {
				base: pull.base,
				head: pull.head,
				method: merging.method,
				message: messageOf(repository, pull, merging),
				author: signatureOf(merging.by, clock.now()),
			});
			if (commit === undefined) throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_(405, 'Pull Request has merge conflicts');
			return land(repository, number, commit, merging.by);
		},
		land,
		async close(repository, number) {
			const now = clock.now();
			return keep(repository, { ...findPull(repository, number), state: 'closed', closedAt: now, updatedAt: now });
		},
	};
}
function findPull(repository, number) {
	const pull = repository.pulls.get(number);
	if (pull === undefined) throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_(404, 'Not Found');
	return pull;
}
function nextNumber(repository) {
	return repository.pulls.size + repository.issues.size + 1;
}
function signatureOf(user, date) {
	return { name: user.login, email: `${user.id}+${user.login}@users.noreply.github.com`, date };
}
function keep(repository, pull) {
	repository.pulls.set(pull.number, pull);
	return pull;
}
function messageOf(repository, pull, merging) {
	const owner = pull.fork?.login ?? repository.owner.login;
	const merged = merging.method === 'merge';
	const title = merging.title ?? (merged ? `Merge pull request #${pull.number} from ${owner}/${pull.headBranch}` : `${pull.title} (#${pull.number})`);
	const text = merging.message ?? (merged ? pull.title : (pull.body ?? ''));
	return text === '' ? title : `${title}\n\n${text}`;
}
function headOwner(repository, pull) {
	return pull.fork ?? repository.owner;
}
function headLabel(repository, pull) {
	return `${headOwner(repository, pull).login}:${pull.headBranch}`;
}
function headFullName(repository, pull) {
	return pull.fork === undefined ? (0,_store_js__WEBPACK_IMPORTED_MODULE_2__/* .fullName */ .fq)(repository) : `${pull.fork.login}/${repository.name}`;
}


/***/ }),

/***/ 2970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ ACTIONS_APP_ID),
/* harmony export */   VY: () => (/* binding */ actionsBot),
/* harmony export */   Z5: () => (/* binding */ userOf),
/* harmony export */   fq: () => (/* binding */ fullName),
/* harmony export */   y$: () => (/* binding */ createStore)
/* harmony export */ });
const actionsBot = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' };
const ACTIONS_APP_ID = 15368;
function createStore() {
	let last = 1_000_000;
	return {
		repositories: new Map(),
		users: new Map([[actionsBot.login, actionsBot]]),
		tokens: new Map(),
		nextId() {
			last += 1;
			return last;
		},
	};
}
function fullName(repository) {
	return `${repository.owner.login}/${repository.name}`;
}
function userOf(store, login, type = 'User') {
	const known = store.users.get(login);
	if (known !== undefined) return known;
	const user = { id: store.nextId(), login, type };
	store.users.set(login, user);
	return user;
}


/***/ }),

/***/ 1278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ nodeId),
/* harmony export */   t: () => (/* binding */ createAddresses)
/* harmony export */ });
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2970);

function createAddresses(base) {
	return {
		base,
		api: (repository, path = '') => `${base()}/repos/${(0,_store_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(repository)}${path}`,
		html: (repository, path = '') => `${base()}/${(0,_store_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(repository)}${path}`,
	};
}
function nodeId(kind, id) {
	return `${kind}_${Buffer.from(String(id)).toString('base64url')}`;
}


/***/ }),

/***/ 6533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readPullDetails),
/* harmony export */   U: () => (/* binding */ readFiles)
/* harmony export */ });
/* harmony import */ var _pullRequest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1886);

async function readPullDetails(addresses, repository, pull) {
	const files = await readFiles(repository, pull);
	return (0,_pullRequest_js__WEBPACK_IMPORTED_MODULE_0__/* .viewPullDetails */ .Nr)(addresses, repository, pull, {
		commits: (await repository.git.log(pull.head, `^${pull.base}`)).length,
		additions: files.reduce((sum, file) => sum + file.additions, 0),
		deletions: files.reduce((sum, file) => sum + file.deletions, 0),
		changedFiles: files.length,
	});
}
async function readFiles(repository, { base, head }) {
	return repository.git.changes((await repository.git.mergeBase(base, head)) ?? base, head);
}


/***/ }),

/***/ 1886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ viewLabels),
/* harmony export */   N: () => (/* binding */ viewComment),
/* harmony export */   Nr: () => (/* binding */ viewPullDetails),
/* harmony export */   P6: () => (/* binding */ viewPull),
/* harmony export */   ns: () => (/* binding */ viewIssue),
/* harmony export */   u3: () => (/* binding */ commentsOf)
/* harmony export */ });
/* harmony import */ var _pullRequests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(538);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1278);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(348);
/* harmony import */ var _user_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2647);




function viewPull(addresses, repository, pull) {
	const api = addresses.api(repository, `/pulls/${pull.number}`);
	const issue = addresses.api(repository, `/issues/${pull.number}`);
	const html = addresses.html(repository, `/pull/${pull.number}`);
	const links = {
		self: api,
		html,
		issue,
		comments: `${issue}/comments`,
		review_comments: `${api}/comments`,
		review_comment: addresses.api(repository, '/pulls/comments{/number}'),
		commits: `${api}/commits`,
		statuses: addresses.api(repository, `/statuses/${pull.head}`),
	};
	const base = (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .viewRepository */ .s)(addresses, repository);
	return {
		url: api,
		id: pull.id,
		node_id: (0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeId */ .s)('PR', pull.id),
		html_url: html,
		diff_url: `${html}.diff`,
		patch_url: `${html}.patch`,
		issue_url: issue,
		commits_url: links.commits,
		review_comments_url: links.review_comments,
		review_comment_url: links.review_comment,
		comments_url: links.comments,
		statuses_url: links.statuses,
		number: pull.number,
		state: pull.state,
		locked: false,
		title: pull.title,
		user: (0,_user_js__WEBPACK_IMPORTED_MODULE_3__/* .viewUser */ .$)(addresses, pull.user),
		body: pull.body,
		created_at: pull.createdAt.toISOString(),
		updated_at: pull.updatedAt.toISOString(),
		closed_at: pull.closedAt?.toISOString() ?? null,
		merged_at: pull.merged?.at.toISOString() ?? null,
		merge_commit_sha: pull.merged?.commit ?? pull.testMerge ?? null,
		assignee: null,
		assignees: [],
		requested_reviewers: [],
		requested_teams: [],
		labels: viewLabels(addresses, repository, pull.labels),
		milestone: null,
		draft: pull.draft,
		head: {
			label: (0,_pullRequests_js__WEBPACK_IMPORTED_MODULE_0__/* .headLabel */ .n_)(repository, pull),
			ref: pull.headBranch,
			sha: pull.head,
			user: (0,_user_js__WEBPACK_IMPORTED_MODULE_3__/* .viewUser */ .$)(addresses, (0,_pullRequests_js__WEBPACK_IMPORTED_MODULE_0__/* .headOwner */ .Ii)(repository, pull)),
			repo: pull.fork === undefined ? base : viewFork(addresses, repository, pull, pull.fork),
		},
		base: {
			label: `${repository.owner.login}:${pull.baseBranch}`,
			ref: pull.baseBranch,
			sha: pull.base,
			user: (0,_user_js__WEBPACK_IMPORTED_MODULE_3__/* .viewUser */ .$)(addresses, repository.owner),
			repo: base,
		},
		_links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
		author_association: association(repository, pull.user),
		auto_merge: null,
		active_lock_reason: null,
	};
}
function viewPullDetails(addresses, repository, pull, counts) {
	return {
		...viewPull(addresses, repository, pull),
		merged: pull.merged !== undefined,
		mergeable: pull.state === 'open' ? pull.testMerge !== undefined : null,
		rebaseable: pull.state === 'open' ? pull.testMerge !== undefined : null,
		mergeable_state: pull.state === 'closed' ? 'unknown' : pull.testMerge === undefined ? 'dirty' : 'clean',
		merged_by: pull.merged === undefined ? null : (0,_user_js__WEBPACK_IMPORTED_MODULE_3__/* .viewUser */ .$)(addresses, pull.merged.by),
		comments: commentsOf(repository, pull.number).length,
		review_comments: 0,
		maintainer_can_modify: false,
		commits: counts.commits,
		additions: counts.additions,
		deletions: counts.deletions,
		changed_files: counts.changedFiles,
	};
}
function viewIssue(addresses, repository, issue) {
	const api = addresses.api(repository, `/issues/${issue.number}`);
	const isPull = 'headBranch' in issue;
	const html = addresses.html(repository, `/${isPull ? 'pull' : 'issues'}/${issue.number}`);
	const pull = isPull
		? {
				pull_request: {
					url: addresses.api(repository, `/pulls/${issue.number}`),
					html_url: html,
					diff_url: `${html}.diff`,
					patch_url: `${html}.patch`,
					merged_at: issue.merged?.at.toISOString() ?? null,
				},
			}
		: {};
	return {
		url: api,
		repository_url: addresses.api(repository),
		labels_url: `${api}/labels{/name}`,
		comments_url: `${api}/comments`,
		events_url: `${api}/events`,
		html_url: html,
		id: issue.id,
		node_id: (0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeId */ .s)('I', issue.id),
		number: issue.number,
		title: issue.title,
		user: (0,_user_js__WEBPACK_IMPORTED_MODULE_3__/* .viewUser */ .$)(addresses, issue.user),
		labels: viewLabels(addresses, repository, issue.labels),
		state: issue.state,
		locked: false,
		assignee: null,
		assignees: [],
		milestone: null,
		comments: commentsOf(repository, issue.number).length,
		created_at: issue.createdAt.toISOString(),
		updated_at: issue.updatedAt.toISOString(),
		closed_at: issue.closedAt?.toISOString() ?? null,
		author_association: association(repository, issue.user),
		body: issue.body,
		...pull,
	};
}
function viewComment(addresses, repository, comment) {
	const kind = repository.pulls.has(comment.issue) ? 'pull' : 'issues';
	return {
		id: comment.id,
		node_id: (0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeId */ .s)('IC', comment.id),
		url: addresses.api(repository, `/issues/comments/${comment.id}`),
		html_url: addresses.html(repository, `/${kind}/${comment.issue}#issuecomment-${comment.id}`),
		issue_url: addresses.api(repository, `/issues/${comment.issue}`),
		body: comment.body,
		user: (0,_user_js__WEBPACK_IMPORTED_MODULE_3__/* .viewUser */ .$)(addresses, comment.user),
		created_at: comment.createdAt.toISOString(),
		updated_at: comment.updatedAt.toISOString(),
		author_association: association(repository, comment.user),
		performed_via_github_app: comment.byApp ? (0,_user_js__WEBPACK_IMPORTED_MODULE_3__/* .viewActionsApp */ .m)(addresses) : null,
	};
}
function viewLabels(addresses, repository, names) {
	return names.flatMap((name) => {
		const label = repository.labels.get(name);
		if (label === undefined) return [];
		const { id, color, description } = label;
		const url = addresses.api(repository, `/labels/${encodeURIComponent(name)}`);
		return [{ id, node_id: (0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeId */ .s)('L', id), url, name, color, default: false, description }];
	});
}
function commentsOf(repository, issue) {
	return [...repository.comments.values()].filter((comment) => comment.issue === issue);
}
function viewFork(addresses, repository, pull, owner) {
	const fork = { ...repository, owner, id: owner.id * 1000 + 1 };
	return { ...(0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .viewRepository */ .s)(addresses, fork), full_name: (0,_pullRequests_js__WEBPACK_IMPORTED_MODULE_0__/* .headFullName */ .lk)(repository, pull), fork: true };
}
function association(repository, user) {
	if (user.type === 'Bot') return 'NONE';
	return user.id === repository.owner.id ? 'OWNER' : 'CONTRIBUTOR';
}


/***/ }),

/***/ 348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ viewRepository)
/* harmony export */ });
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2970);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1278);
/* harmony import */ var _user_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2647);



const templates = {
	archive_url: '/{archive_format}{/ref}',
	assignees_url: '/assignees{/user}',
	blobs_url: '/git/blobs{/sha}',
	branches_url: '/branches{/branch}',
	collaborators_url: '/collaborators{/collaborator}',
	comments_url: '/comments{/number}',
	commits_url: '/commits{/sha}',
	compare_url: '/compare/{base}...{head}',
	contents_url: '/contents/{+path}',
	contributors_url: '/contributors',
	deployments_url: '/deployments',
	downloads_url: '/downloads',
	events_url: '/events',
	forks_url: '/forks',
	git_commits_url: '/git/commits{/sha}',
	git_refs_url: '/git/refs{/sha}',
	git_tags_url: '/git/tags{/sha}',
	hooks_url: '/hooks',
	issue_comment_url: '/issues/comments{/number}',
	issue_events_url: '/issues/events{/number}',
	issues_url: '/issues{/number}',
	keys_url: '/keys{/key_id}',
	labels_url: '/labels{/name}',
	languages_url: '/languages',
	merges_url: '/merges',
	milestones_url: '/milestones{/number}',
	notifications_url: '/notifications{?since,all,participating}',
	pulls_url: '/pulls{/number}',
	releases_url: '/releases{/id}',
	stargazers_url: '/stargazers',
	statuses_url: '/statuses/{sha}',
	subscribers_url: '/subscribers',
	subscription_url: '/subscription',
	tags_url: '/tags',
	teams_url: '/teams',
	trees_url: '/git/trees{/sha}',
};
function viewRepository(addresses, repository) {
	const openIssues = [...repository.pulls.values(), ...repository.issues.values()].filter(({ state }) => state === 'open').length;
	const html = addresses.html(repository);
	const created = repository.createdAt.toISOString();
	return {
		id: repository.id,
		node_id: (0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeId */ .s)('R', repository.id),
		name: repository.name,
		full_name: (0,_store_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(repository),
		private: repository.private,
		visibility: repository.private ? 'private' : 'public',
		owner: (0,_user_js__WEBPACK_IMPORTED_MODULE_2__/* .viewUser */ .$)(addresses, repository.owner),
		html_url: html,
		description: null,
		fork: false,
		url: addresses.api(repository),
		...Object.fromEntries(Object.entries(templates).map(([key, path]) => [key, addresses.api(repository, path)])),
		git_url: html.replace(/^http/, 'git'),
		ssh_url: `git@127.0.0.1:${(0,_store_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(repository)}.git`,
		clone_url: `${html}.git`,
		svn_url: html,
		mirror_url: null,
		homepage: null,
		language: null,
		default_branch: repository.defaultBranch,
		forks: 0,
		forks_count: 0,
		stargazers_count: 0,
		watchers: 0,
		watchers_count: 0,
		network_count: 0,
		subscribers_count: 0,
		open_issues: openIssues,
		open_issues_count: openIssues,
		size: 0,
		has_issues: true,
		has_projects: false,
		has_wiki: false,
		has_pages: false,
		has_downloads: true,
		has_discussions: false,
		archived: false,
		disabled: false,
		allow_forking: true,
		is_template: false,
		web_commit_signoff_required: false,
		license: null,
		topics: [],
		created_at: created,
		updated_at: created,
		pushed_at: created,
	};
}


/***/ }),

/***/ 2647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ viewUser),
/* harmony export */   m: () => (/* binding */ viewActionsApp)
/* harmony export */ });
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2970);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1278);


function viewUser(addresses, user) {
	const url = `${addresses.base()}/users/${encodeURIComponent(user.login)}`;
	return {
		login: user.login,
		id: user.id,
		node_id: (0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeId */ .s)('U', user.id),
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
function viewActionsApp(addresses) {
	return {
		id: _store_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIONS_APP_ID */ .Gu,
		client_id: 'Iv1.sandbox',
		slug: 'github-actions',
		node_id: (0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeId */ .s)('A', _store_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIONS_APP_ID */ .Gu),
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


/***/ }),

/***/ 5069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* reexport */ parseFault),
  O: () => (/* binding */ startSandbox)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/template/intrinsics.js
var intrinsics = __webpack_require__(5912);
// EXTERNAL MODULE: ./lib/sandbox/service.js
var sandbox_service = __webpack_require__(9408);
;// CONCATENATED MODULE: ./lib/sandbox/members.js


function textOf(members, key) {
	return asText(members?.[key]);
}
function numberOf(members, key) {
	const text = textOf(members, key)?.trim();
	const number = text === undefined || text === '' ? Number.NaN : Number(text);
	return Number.isFinite(number) ? number : undefined;
}
function booleanOf(members, key) {
	const text = textOf(members, key)?.toLowerCase();
	return text === 'true' ? true : text === 'false' ? false : undefined;
}
function objectOf(members, key) {
	const value = members?.[key];
	return (0,intrinsics/* isObject */.Gv)(value) ? value : undefined;
}
function textsOf(members, key) {
	return listOf(members, key).flatMap((item) => asText(item) ?? []);
}
function objectsOf(members, key) {
	return listOf(members, key).filter(intrinsics/* isObject */.Gv);
}
function tagsOf(members, key) {
	return objectsOf(members, key).map((tag) => ({ Key: textOf(tag, 'Key') ?? '', Value: textOf(tag, 'Value') ?? '' }));
}
function required(members, key) {
	const value = textOf(members, key);
	if (value === undefined || value === '') throw invalid('null', key, 'not be null');
	return value;
}
function oneOf(members, key, allowed) {
	const value = textOf(members, key);
	const found = allowed.find((candidate) => candidate === value);
	if (value !== undefined && found === undefined) {
		throw invalid(`'${value}'`, key, `satisfy enum value set: [${allowed.join(', ')}]`);
	}
	return found;
}
function invalid(value, key, rule) {
	const member = key.charAt(0).toLowerCase() + key.slice(1);
	return new sandbox_service/* AwsError */.G('ValidationError', `1 validation error detected: Value ${value} at '${member}' failed to satisfy constraint: Member must ${rule}`);
}
function asText(value) {
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
function listOf(members, key) {
	const value = members?.[key];
	return (0,intrinsics/* isArray */.cy)(value) ? value : [];
}

;// CONCATENATED MODULE: ./lib/sandbox/batch/behaviours.js


function createBatchBehaviours() {
	const revisions = new Map();
	return {
		'AWS::Batch::JobDefinition': {
			create(properties, { region, generatedName }) {
				const first = `arn:aws:batch:${region}:${sandbox_service/* ACCOUNT_ID */.W}:job-definition/${nameOf(properties, generatedName)}:1`;
				revisions.set(first, 1);
				return madeRevision(first, 1);
			},
			update(first) {
				const revision = (revisions.get(first) ?? 1) + 1;
				revisions.set(first, revision);
				return madeRevision(first, revision);
			},
			remove(first) {
				revisions.delete(first);
			},
		},
	};
}
function madeRevision(first, revision) {
	return { physicalId: first, attributes: { JobDefinitionArn: first.replace(/:\d+$/, `:${revision}`) } };
}
function nameOf(properties, generatedName) {
	return textOf(properties, 'JobDefinitionName') ?? generatedName;
}

;// CONCATENATED MODULE: ./lib/sandbox/cloudformation/arns.js


const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
function randomName(length) {
	return [...(0,external_node_crypto_.randomBytes)(length)].map((byte) => alphabet[byte % alphabet.length]).join('');
}
function randomHex(length) {
	return (0,external_node_crypto_.randomBytes)(Math.ceil(length / 2))
		.toString('hex')
		.slice(0, length);
}
function makeStackArn(region, name) {
	return `arn:aws:cloudformation:${region}:${sandbox_service/* ACCOUNT_ID */.W}:stack/${name}/${(0,external_node_crypto_.randomUUID)()}`;
}
function makeChangeSetArn(region, name) {
	return `arn:aws:cloudformation:${region}:${sandbox_service/* ACCOUNT_ID */.W}:changeSet/${name}/${(0,external_node_crypto_.randomUUID)()}`;
}
function stackArnPattern(region, nameOrArn) {
	return nameOrArn.startsWith('arn:') ? nameOrArn : `arn:aws:cloudformation:${region}:${sandbox_service/* ACCOUNT_ID */.W}:stack/${nameOrArn}/*`;
}

;// CONCATENATED MODULE: ./lib/sandbox/cloudformation/state.js
const STACK_TYPE = 'AWS::CloudFormation::Stack';
function findStack(state, region, nameOrArn) {
	return state.stacks.find((stack) => (nameOrArn.startsWith('arn:') ? stack.id === nameOrArn : stack.name === nameOrArn && stack.region === region && stack.status !== 'DELETE_COMPLETE'));
}
function isBusy(stack) {
	return stack.status.endsWith('_IN_PROGRESS') && stack.status !== 'REVIEW_IN_PROGRESS';
}

// EXTERNAL MODULE: ./lib/sandbox/cloudformation/refusals.js
var refusals = __webpack_require__(9163);
;// CONCATENATED MODULE: ./lib/sandbox/cloudformation/templateBody.js



const MAX_BODY = 51_200;
const MAX_OBJECT = 1_000_000;
function parseTemplateUrl(url) {
	const hosted = /^https:\/\/([a-z0-9.-]+)\.s3[.-](?:[a-z0-9-]+\.)?amazonaws\.com\/([^?#]+)$/.exec(url);
	const [, bucket, key] = hosted ?? /^https:\/\/s3[.-](?:[a-z0-9-]+\.)?amazonaws\.com\/([^/]+)\/([^?#]+)$/.exec(url) ?? [];
	return bucket === undefined || key === undefined ? undefined : { bucket, key: decodeURIComponent(key) };
}
function readTemplateBody(readObject, { input }) {
	const body = textOf(input, 'TemplateBody');
	const url = textOf(input, 'TemplateURL');
	if (url === undefined) {
		if (body !== undefined) checkBody(body);
		return body;
	}
	if (body !== undefined) throw (0,refusals/* validationError */.cJ)('You cannot specify both Template URL and Template Body.');
	const address = parseTemplateUrl(url);
	if (address === undefined) throw (0,refusals/* validationError */.cJ)('TemplateURL must be a supported URL.');
	const text = readText(readObject, address);
	if (text.length > MAX_OBJECT) throw (0,refusals/* validationError */.cJ)(`Template may not exceed ${MAX_OBJECT} bytes in size.`);
	return text.toString('utf8');
}
function readText(readObject, { bucket, key }) {
	try {
		return readObject(bucket, key);
	} catch (error) {
		if (!(error instanceof sandbox_service/* AwsError */.G)) throw error;
		throw (0,refusals/* validationError */.cJ)(`S3 error: ${error.message}\nFor more information check http://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html`);
	}
}
function checkBody(body) {
	if (Buffer.byteLength(body) > MAX_BODY) throw (0,refusals/* validationError */.cJ)(`1 validation error detected: Value '${body.slice(0, 40)}…' at 'templateBody' failed to satisfy constraint: Member must have length less than or equal to ${MAX_BODY}`);
}

;// CONCATENATED MODULE: ./lib/sandbox/cloudformation/authorizations.js





const withoutStack = new Set(['ListExports', 'ListImports', 'ListStacks', 'ValidateTemplate']);
function stackArnOf(state, call) {
	const name = textOf(call.input, 'StackName');
	const changeSetName = textOf(call.input, 'ChangeSetName');
	if (name !== undefined) return findStack(state, call.region, name)?.id ?? stackArnPattern(call.region, name);
	const stack = state.stacks.find(({ changeSets }) => [...changeSets.values()].some(({ id }) => id === changeSetName));
	return stack?.id ?? `arn:aws:cloudformation:${call.region}:${sandbox_service/* ACCOUNT_ID */.W}:stack/*`;
}
function changeSetNameOf(call) {
	const name = textOf(call.input, 'ChangeSetName');
	return name?.startsWith('arn:') ? name.split('/')[1] : name;
}
function authorizationsOf(state, operation, call) {
	const action = `cloudformation:${operation}`;
	const roleArn = textOf(call.input, 'RoleARN');
	const changeSetName = changeSetNameOf(call);
	const conditions = {
		...(changeSetName !== undefined && { 'cloudformation:ChangeSetName': changeSetName }),
		...(roleArn !== undefined && { 'cloudformation:RoleArn': roleArn }),
	};
	const nameless = operation === 'GetTemplateSummary' && textOf(call.input, 'StackName') === undefined;
	const resource = withoutStack.has(operation) || nameless ? '*' : stackArnOf(state, call);
	const own = { action, resource, conditions };
	const passing = { 'iam:PassedToService': 'cloudformation.amazonaws.com' };
	return [own, ...(roleArn === undefined ? [] : [{ action: 'iam:PassRole', resource: roleArn, conditions: passing }]), ...readings(call)];
}
function readings({ input }) {
	const object = parseTemplateUrl(textOf(input, 'TemplateURL') ?? '');
	if (object === undefined) return [];
	return [{ action: 's3:GetObject', resource: `arn:aws:s3:::${object.bucket}/${object.key}` }];
}

// EXTERNAL MODULE: ./lib/template/model.js
var model = __webpack_require__(9355);
// EXTERNAL MODULE: ./lib/template/evaluate.js
var evaluate = __webpack_require__(9431);
// EXTERNAL MODULE: ./lib/template/references.js
var references = __webpack_require__(3606);
;// CONCATENATED MODULE: ./lib/sandbox/cloudformation/causes.js



function takeBranches(text, scope) {
	if ((0,intrinsics/* isArray */.cy)(text)) return text.map((item) => takeBranches(item, scope)).filter((item) => !isNoValue(item));
	if (!(0,intrinsics/* isObject */.Gv)(text)) return text;
	const intrinsic = (0,intrinsics/* intrinsicOf */.jN)(text);
	if (intrinsic?.name === 'Fn::If' && (0,intrinsics/* isArray */.cy)(intrinsic.argument)) {
		const [condition, whenTrue, whenFalse] = intrinsic.argument;
		const taken = (0,evaluate/* evaluateCondition */.F9)(String(condition), scope) === true ? whenTrue : whenFalse;
		return taken === undefined ? text : takeBranches(taken, scope);
	}
	const entries = Object.entries(text).map(([key, member]) => [key, takeBranches(member, scope)]);
	return Object.fromEntries(entries.filter(([, member]) => intrinsic !== undefined || !isNoValue(member)));
}
function isNoValue(value) {
	return (0,intrinsics/* isObject */.Gv)(value) && value.Ref === 'AWS::NoValue';
}
function changedParameters(before, after) {
	const previous = new Map(before.map((parameter) => [parameter.key, parameter]));
	const changed = after.filter((parameter) => {
		const old = previous.get(parameter.key);
		return !old || old.text !== parameter.text || (old.type === parameter.type && old.resolved !== parameter.resolved);
	});
	return new Set(changed.map(({ key }) => key));
}
function causeOf(logicalId, attribute, verdict) {
	const source = attribute === undefined ? 'ResourceReference' : 'ResourceAttribute';
	const entity = attribute === undefined ? logicalId : `${logicalId}.${attribute}`;
	switch (verdict) {
		case 'added':
		case 'replaced':
			return { source, entity, evaluation: 'Static' };
		case 'conditional':
			return { source, entity, evaluation: 'Dynamic' };
		case 'modified':
			return attribute === undefined ? undefined : { source, entity, evaluation: 'Dynamic' };
		case 'unchanged':
		case undefined:
			return undefined;
	}
}
function causesOf(text, scope, parameters, verdicts) {
	if (text === undefined) return [];
	const causes = new Map();
	for (const reference of (0,references/* referencesOf */.CL)(text, scope.template)) {
		const cause = reference.kind === 'parameter' && parameters.has(reference.name) ? { source: 'ParameterReference', entity: reference.name, evaluation: 'Static' } : reference.kind === 'resource' ? causeOf(reference.logicalId, reference.attribute, verdicts.get(reference.logicalId)) : undefined;
		if (cause) causes.set(`${cause.source} ${cause.entity}`, cause);
	}
	return [...causes.values()];
}

// EXTERNAL MODULE: ./lib/sandbox/spec/specification.js
var spec_specification = __webpack_require__(2058);
;// CONCATENATED MODULE: ./lib/sandbox/cloudformation/changes.js
const KNOWN_AFTER_APPLY = '{{changeSet:KNOWN_AFTER_APPLY}}';

// EXTERNAL MODULE: ./lib/template/functions.js
var functions = __webpack_require__(3307);
;// CONCATENATED MODULE: ./lib/sandbox/cloudformation/paths.js




function renderValue(value) {
	if (value instanceof model/* Unknown */.$) return KNOWN_AFTER_APPLY;
	if (value === null) return null;
	if ((0,functions/* isList */.Lv)(value)) return value.map(renderValue);
	if (typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, renderValue(member)]));
	return String(value);
}
function differences(before, after, path = []) {
	if (before === undefined && after === undefined) return [];
	if (before === undefined) return [{ path, kind: 'Add', before, after }];
	if (after === undefined) return [{ path, kind: 'Remove', before, after }];
	if ((0,intrinsics/* isArray */.cy)(before) && (0,intrinsics/* isArray */.cy)(after)) {
		const length = Math.max(before.length, after.length);
		return Array.from({ length }, (_, index) => differences(before[index], after[index], [...path, String(index)])).flat();
	}
	if ((0,intrinsics/* isObject */.Gv)(before) && (0,intrinsics/* isObject */.Gv)(after)) {
		const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
		return keys.flatMap((key) => differences(before[key], after[key], [...path, key]));
	}
	return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, kind: 'Modify', before, after }];
}
function valueAt(value, path) {
	return path.reduce((node, key) => {
		if ((0,intrinsics/* isArray */.cy)(node)) return node[Number(key)];
		return (0,intrinsics/* isObject */.Gv)(node) && Object.hasOwn(node, key) ? node[key] : undefined;
	}, value);
}
function textAt(text, path) {
	const [key, ...rest] = path;
	if (text === undefined || key === undefined || (0,intrinsics/* intrinsicOf */.jN)(text)) return text;
	return textAt(valueAt(text, [key]), rest);
}
function paths_asText(value) {
	if (value === undefined || value === null) return undefined;
	return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

;// CONCATENATED MODULE: ./lib/sandbox/cloudformation/details.js




const attributes = ['CreationPolicy', 'DeletionPolicy', 'Metadata', 'UpdatePolicy', 'UpdateReplacePolicy'];
function describeCauses(causes, target, valued) {
	const direct = (Evaluation) => ({
		Target: target,
		Evaluation,
		ChangeSource: 'DirectModification',
		CausingEntity: undefined,
	});
	if (causes.length === 0) return [direct('Static')];
	const caused = causes.map((cause) => ({
		Target: target,
		Evaluation: cause.evaluation,
		ChangeSource: cause.source,
		CausingEntity: cause.entity,
	}));
	const doubled = valued || causes.some(({ source }) => source === 'ParameterReference');
	return doubled ? [...caused, direct('Dynamic')] : caused;
}
function hiddenDifference(before, after, sameText, causes) {
	if (!JSON.stringify(after ?? '').includes(KNOWN_AFTER_APPLY) || !JSON.stringify(before ?? '').includes(KNOWN_AFTER_APPLY)) return false;
	return !sameText || causes.length > 0;
}
function compareProperty(name, before, after, circumstances) {
	const { specification, parameters, verdicts, valued } = circumstances;
	const texts = [before, after].map(({ declaration, scope }) => {
		const text = declaration.Properties?.[name];
		return text === undefined ? undefined : takeBranches(text, scope);
	});
	const [textBefore, textAfter] = texts;
	const isTags = specification?.tags?.property === name;
	const base = { Attribute: isTags ? 'Tags' : 'Properties', Name: isTags ? undefined : name };
	const causes = causesOf(textAfter, after.scope, parameters, verdicts);
	const certainOf = (list) => list.length === 0 || list.some(({ evaluation }) => evaluation === 'Static');
	const sameText = JSON.stringify(textBefore) === JSON.stringify(textAfter);
	let found = differences(before.properties[name], after.properties[name]);
	if (
		found.length === 0 &&
		hiddenDifference(
			before.properties[name],
			after.properties[name],
			sameText,
			causes.filter(({ source }) => source !== 'ParameterReference'),
		)
	)
		found = [{ path: [], kind: 'Modify', before: before.properties[name], after: after.properties[name] }];
	if (valued) {
		const details = found.flatMap((difference) => {
			const target = {
				...base,
				RequiresRecreation: specification ? (0,spec_specification/* recreationOf */.Cu)(specification, [name, ...difference.path]) : 'Never',
				...shownValues(name, difference, before, after),
			};
			return describeCauses(causesOf(textAt(textAfter, difference.path), after.scope, parameters, verdicts), target, true);
		});
		const known = found.some((difference) => !paths_asText(difference.after)?.includes(KNOWN_AFTER_APPLY));
		return { details, certain: known || certainOf(causes) };
	}
	const dynamic = causes.filter(({ evaluation }) => evaluation === 'Dynamic');
	if (found.length === 0 && dynamic.length === 0) return { details: [], certain: false };
	const paths = found.length === 0 ? [[]] : found.map(({ path }) => path);
	const recreation = specification ? (0,spec_specification/* worst */.QZ)(paths.map((path) => (0,spec_specification/* recreationOf */.Cu)(specification, [name, ...path]))) : 'Never';
	const target = { ...base, RequiresRecreation: recreation };
	return {
		details: describeCauses(found.length === 0 ? dynamic : causes, target, false),
		certain: found.length > 0 && certainOf(causes),
	};
}
function shownValues(name, difference, before, after) {
	return {
		Path: `/Properties/${[name, ...difference.path].join('/')}`,
		BeforeValue: paths_asText(valueAt(before.shown[name], difference.path)),
		AfterValue: paths_asText(valueAt(after.shown[name], difference.path)),
		AttributeChangeType: difference.kind,
	};
}
function compareAttribute(attribute, before, after, valued) {
	const found = differences(before, after);
	if (found.length === 0) return [];
	const target = { Attribute: attribute, Name: undefined, RequiresRecreation: 'Never' };
	if (!valued) return describeCauses([], target, false);
	return found.flatMap(({ path, kind, before: old, after: young }) =>
		describeCauses(
			[],
			{
				...target,
				Path: `/${[attribute, ...path].join('/')}`,
				BeforeValue: paths_asText(old),
				AfterValue: paths_asText(young),
				AttributeChangeType: kind,
			},
			true,
		),
	);
}
function compareResource(before, after, circumstances) {
	const names = [...new Set([...Object.keys(before.properties), ...Object.keys(after.properties)])];
	const properties = names.map((name) => compareProperty(name, before, after, circumstances));
	const others = attributes.flatMap((attribute) => compareAttribute(attribute, before.declaration[attribute], after.declaration[attribute], circumstances.valued));
	const details = [...properties.flatMap((property) => property.details), ...others];
	if (details.length === 0) return undefined;
	const demands = (recreation) => (property) => property.details.some(({ Target }) => Target.RequiresRecreation === recreation);
	const always = properties.filter(demands('Always'));
	if (always.some(({ certain }) => certain)) return { details, replacement: 'True' };
	const perhaps = always.length > 0 || properties.some(demands('Conditionally'));
	return { details, replacement: perhaps ? 'Conditional' : 'False' };
}

;// CONCATENATED MODULE: ./lib/sandbox/cloudformation/policies.js
function policyOf(declared) {
	if (declared === 'Snapshot') return 'Snapshot';
	if (declared === 'Retain' || declared === 'RetainExceptOnCreate') return 'Retain';
	return declared === undefined ? undefined : 'Delete';
}
function deletionPolicy(declaration) {
	const database = declaration.Type === 'AWS::RDS::DBCluster' || (declaration.Type === 'AWS::RDS::DBInstance' && declaration.Properties?.DBClusterIdentifier === undefined);
	return policyOf(declaration.DeletionPolicy) ?? (database ? 'Snapshot' : 'Delete');
}
function replacementPolicy(declaration) {
	return policyOf(declaration.UpdateReplacePolicy) ?? 'Delete';
}
function keptOnRollback(declaration) {
	return declaration.DeletionPolicy === 'Retain';
}

;// CONCATENATED MODULE: ./lib/sandbox/cloudformation/scope.js


function makeScope(stack, desired, options) {
	const { lookUp, importValue, masked = false } = options;
	return {
		template: desired.template,
		parameters: Object.fromEntries(desired.parameters.map(({ key, value, noEcho }) => [key, masked && noEcho ? '****' : value])),
		pseudo: {
			region: stack.region,
			accountId: sandbox_service/* ACCOUNT_ID */.W,
			partition: stack.region.startsWith('cn-') ? 'aws-cn' : stack.region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws',
			urlSuffix: stack.region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com',
			stackName: stack.name,
			stackId: stack.id,
			notificationArns: desired.notificationArns,
		},
		lookUp,
		importValue: (name) => importValue(name) ?? new model/* Unknown */.$(`export ${name}`),
	};
}
function deployedValue(resource, attribute) {
	if (attribute === undefined) return resource.physicalId ?? new model/* Unknown */.$(resource.logicalId);
	return memberAt(resource.attributes, attribute) ?? memberAt(resource.properties, attribute) ?? '';
}
function memberAt(values, name) {
	if (Object.hasOwn(values, name)) return values[name];
	return name.split('.').reduce((value, key) => {
		return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value).find(([k]) => k === key)?.[1] : undefined;
	}, values);
}
function describedValue(resource, attribute, specification) {
	const [identifier] = specification?.identifier ?? [];
	if (attribute === undefined && identifier !== undefined && specification !== undefined && Object.hasOwn(specification.properties, identifier) && resource.declaration.Properties?.[identifier] === undefined) return new model/* Unknown */.$(`${identifier} of ${resource.logicalId}`);
	return deployedValue(resource, attribute);
}

;// CONCATENATED MODULE: ./lib/sandbox/cloudformation/tags.js


function isMap(value) {
	return typeof value === 'object' && value !== null && !(0,functions/* isList */.Lv)(value) && !(value instanceof model/* Unknown */.$);
}
function withStackTags(properties, tags, specification) {
	const tagging = specification?.tags;
	if (!tagging || Object.keys(tags).length === 0) return properties;
	const own = properties[tagging.property];
	if (own instanceof model/* Unknown */.$) return properties;
	if (tagging.variant === 'map') return { ...properties, [tagging.property]: { ...tags, ...(isMap(own) ? own : {}) } };
	const items = (0,functions/* isList */.Lv)(own) ? own : [];
	const keys = new Set(items.map((item) => (isMap(item) ? item.Key : undefined)));
	const added = Object.entries(tags)
		.filter(([Key]) => !keys.has(Key))
		.map(([Key, Value]) => (tagging.variant === 'asg' ? { Key, Value, PropagateAtLaunch: true } : { Key, Value }));
	return { ...properties, [tagging.property]: [...items, ...added] };
}

;// CONCATENATED MODULE: ./lib/sandbox/cloudformation/comparison.js









function makeScopes({ stack, importValue }, desired, lookUp) {
	return {
		real: makeScope(stack, desired, { lookUp, importValue }),
		shown: makeScope(stack, desired, { lookUp, importValue, masked: true }),
	};
}
function renderProperties(declaration, scope, desired, specification) {
	const properties = (0,evaluate/* evaluateObject */.fT)(declaration.Properties ?? {}, scope);
	const rendered = Object.entries(withStackTags(properties, desired.tags, specification)).map(([name, value]) => [name, renderValue(value)]);
	return Object.fromEntries(rendered);
}
function makeSide(declaration, scopes, desired, specification) {
	return {
		declaration,
		scope: scopes.real,
		properties: renderProperties(declaration, scopes.real, desired, specification),
		shown: renderProperties(declaration, scopes.shown, desired, specification),
	};
}
function contextOf({ declaration, shown }) {
	const { CreationPolicy, DeletionPolicy, Metadata, UpdatePolicy, UpdateReplacePolicy } = declaration;
	const others = Object.entries({ CreationPolicy, DeletionPolicy, Metadata, UpdatePolicy, UpdateReplacePolicy });
	const present = others.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
	return { Properties: shown, ...Object.fromEntries(present) };
}
const nothing = { PolicyAction: undefined, Replacement: undefined, Scope: [], Details: [] };
function compare(comparison, valued) {
	const { stack, after, specification } = comparison;
	const before = comparison.before ?? { ...after, template: { Resources: {} }, parameters: [], tags: {} };
	const deployed = [...stack.resources.values()].filter(({ physicalId }) => physicalId !== undefined);
	const byId = new Map(deployed.map((resource) => [resource.logicalId, resource]));
	const verdicts = new Map();
	const known = (resource, attribute) => describedValue(resource, attribute, specification(resource.type));
	const beforeScopes = makeScopes(comparison, before, (logicalId, attribute) => {
		const resource = byId.get(logicalId);
		return resource ? known(resource, attribute) : new model/* Unknown */.$(logicalId);
	});
	const afterScopes = makeScopes(comparison, after, (logicalId, attribute) => {
		const resource = byId.get(logicalId);
		const verdict = verdicts.get(logicalId);
		const stays = verdict === 'unchanged' || verdict === 'modified';
		return resource && stays ? known(resource, attribute) : new model/* Unknown */.$(`${logicalId} is known after apply`);
	});
	const parameters = changedParameters(before.parameters, after.parameters);
	const sideBefore = (resource) => makeSide(before.template.Resources[resource.logicalId] ?? resource.declaration, beforeScopes, before, specification(resource.type));
	const changes = [];
	const wanted = new Set();
	for (const logicalId of (0,references/* deploymentOrder */.qJ)(after.template)) {
		const declaration = after.template.Resources[logicalId];
		if (!declaration) continue;
		if (declaration.Condition !== undefined && (0,evaluate/* evaluateCondition */.F9)(declaration.Condition, afterScopes.real) === false) continue;
		wanted.add(logicalId);
		const resource = byId.get(logicalId);
		const own = specification(declaration.Type);
		const side = makeSide(declaration, afterScopes, after, own);
		const subject = {
			LogicalResourceId: logicalId,
			PhysicalResourceId: resource?.physicalId,
			ResourceType: declaration.Type,
		};
		if (!resource) {
			verdicts.set(logicalId, 'added');
			changes.push({ ...nothing, ...subject, Action: 'Add', BeforeContext: undefined, AfterContext: contextOf(side) });
			continue;
		}
		const old = sideBefore(resource);
		const found = compareResource(old, side, { specification: own, parameters, verdicts, valued });
		verdicts.set(logicalId, verdictOf(found?.replacement));
		if (!found) continue;
		changes.push({
			...subject,
			Action: 'Modify',
			Replacement: found.replacement,
			PolicyAction: found.replacement === 'False' ? undefined : `ReplaceAnd${replacementPolicy(declaration)}`,
			Scope: [...new Set(found.details.map(({ Target }) => Target.Attribute))],
			Details: found.details,
			BeforeContext: contextOf(old),
			AfterContext: contextOf(side),
		});
	}
	for (const resource of deployed.filter(({ logicalId }) => !wanted.has(logicalId)))
		changes.push({
			...nothing,
			Action: 'Remove',
			LogicalResourceId: resource.logicalId,
			PhysicalResourceId: resource.physicalId,
			ResourceType: resource.type,
			PolicyAction: deletionPolicy(resource.declaration),
			BeforeContext: contextOf(sideBefore(resource)),
			AfterContext: undefined,
		});
	return changes.sort((a, b) => (a.LogicalResourceId < b.LogicalResourceId ? -1 : 1));
}
function verdictOf(replacement) {
	switch (replacement) {
		case 'True':
			return 'replaced';
		case 'Conditional':
			return 'conditional';
		case 'False':
			return 'modified';
		case undefined:
			return 'unchanged';
	}
}

// EXTERNAL MODULE: ./lib/sandbox/cloudformation/earlyValidation.js
var earlyValidation = __webpack_require__(7332);
;// CONCATENATED MODULE: ./lib/sandbox/cloudformation/outputs.js



function outputText(value) {
	return (0,functions/* isList */.Lv)(value) ? value.map(functions/* textOf */.b6).join(',') : (0,functions/* textOf */.b6)(value);
}
function evaluateOutputs(scope, state, stack) {
	return Object.entries(scope.template.Outputs ?? {}).flatMap(([key, declared]) => {
		if (declared.Condition !== undefined && (0,evaluate/* evaluateCondition */.F9)(declared.Condition, scope) !== true) return [];
		const value = (0,evaluate/* evaluate */._3)(declared.Value, scope);
		if (value instanceof model/* Unknown */.$) throw new Error(`No ${value.because} found`);
		const exportName = declared.Export && outputText((0,evaluate/* evaluate */._3)(declared.Export.Name, scope));
		const holder = exportName === undefined ? undefined : findExporter(state, stack.region, exportName);
		if (holder && holder !== stack) throw new Error(`Export with name ${exportName} is already exported by stack ${holder.name}. Rollback requested by user.`);
		return [{ key, value: outputText(value), description: declared.Description, exportName }];
	});
}
function findExporter(state, region, exportName) {
	return state.stacks.find((stack) => stack.region === region && stack.status !== 'DELETE_COMPLETE' && stack.outputs.some((output) => output.exportName === exportName));
}
function readExport(state, region, exportName) {
	return findExporter(state, region, exportName)?.outputs.find((output) => output.exportName === exportName)?.value;
}
function exportInUse(state, stack) {
	for (const { exportName } of stack.outputs) {
		if (exportName === undefined) continue;
		const users = state.stacks.filter((other) => other !== stack && other.status !== 'DELETE_COMPLETE' && other.imports.has(exportName));
		if (users.length > 0) return `Export ${exportName} cannot be deleted as it is in use by ${users.map(({ name }) => name).join(', ')}`;
	}
	return undefined;
}

// EXTERNAL MODULE: ./lib/template/parse.js
var parse = __webpack_require__(1277);
;// CONCATENATED MODULE: ./lib/sandbox/cloudformation/capabilities.js

const named = {
	'AWS::IAM::AccessKey': undefined,
	'AWS::IAM::Group': 'GroupName',
	'AWS::IAM::InstanceProfile': 'InstanceProfileName',
	'AWS::IAM::ManagedPolicy': 'ManagedPolicyName',
	'AWS::IAM::Policy': undefined,
	'AWS::IAM::Role': 'RoleName',
	'AWS::IAM::User': 'UserName',
	'AWS::IAM::UserToGroupAddition': undefined,
};
function neededCapabilities(template) {
	const resources = Object.values(template.Resources).filter(({ Type }) => Object.hasOwn(named, Type));
	const own = resources.filter(({ Type, Properties }) => {
		const property = named[Type];
		return property !== undefined && Properties?.[property] !== undefined;
	});
	const types = [...new Set(resources.map(({ Type }) => Type))].sort();
	if (resources.length === 0) return { capability: undefined, types };
	return { capability: own.length > 0 ? 'CAPABILITY_NAMED_IAM' : 'CAPABILITY_IAM', types };
}
function checkCapabilities(template, given) {
	const { capability } = neededCapabilities(template);
	if (capability === undefined || given.includes(capability) || given.includes('CAPABILITY_NAMED_IAM')) return;
	throw new sandbox_service/* AwsError */.G('InsufficientCapabilitiesException', `Requires capabilities : [${capability}]`);
}

// EXTERNAL MODULE: ./lib/template/parameters.js
var template_parameters = __webpack_require__(5868);
;// CONCATENATED MODULE: ./lib/sandbox/cloudformation/parameters.js




const ssmType = /^AWS::SSM::Parameter::Value<(.+)>$/;
function readGiven(input, previous) {
	const texts = new Map(previous.map((parameter) => [parameter.key, parameter.text]));
	return Object.fromEntries(
		objectsOf(input, 'Parameters').map((parameter) => {
			const key = textOf(parameter, 'ParameterKey') ?? '';
			const value = textOf(parameter, 'ParameterValue');
			if (booleanOf(parameter, 'UsePreviousValue') !== true) {
				if (value === undefined) throw (0,refusals/* validationError */.cJ)(`Invalid input for parameter key ${key}. Either specify a value or set usePreviousValue to true`);
				return [key, value];
			}
			if (value !== undefined) throw (0,refusals/* validationError */.cJ)(`Invalid input for parameter key ${key}. Cannot specify usePreviousValue as true for a parameter key and a value`);
			const kept = texts.get(key);
			if (kept === undefined) throw (0,refusals/* validationError */.cJ)(`Invalid input for parameter key ${key}. Cannot specify usePreviousValue as true for a parameter key not in the previous template`);
			return [key, kept];
		}),
	);
}
function buildParameters({ input, template, previous, region, readParameter }) {
	const texts = (0,refusals/* refusing */.cK)(() => (0,template_parameters/* fillParameters */.Mv)(template, readGiven(input, previous)));
	const missing = [];
	const parameters = Object.entries(template.Parameters ?? {}).map(([key, declaration]) => {
		const given = texts[key] ?? '';
		const noEcho = String(declaration.NoEcho ?? false) === 'true';
		const [, inner] = ssmType.exec(declaration.Type) ?? [];
		if (inner === undefined)
			return {
				key,
				type: declaration.Type,
				text: given,
				value: (0,template_parameters/* parseParameter */.hR)(declaration, given),
				resolved: undefined,
				noEcho,
			};
		const resolved = readParameter(given, region);
		if (resolved === undefined) missing.push(given);
		return {
			key,
			type: declaration.Type,
			text: given,
			value: (0,template_parameters/* parseParameter */.hR)(declaration, resolved ?? ''),
			resolved,
			noEcho,
		};
	});
	if (missing.length > 0) throw (0,refusals/* validationError */.cJ)(`Unable to fetch parameters [${missing.join(',')}] from parameter store for this account.`);
	return parameters;
}
function describeParameters(parameters) {
	return parameters.map(({ key, text: given, value, resolved, noEcho }) => ({
		ParameterKey: key,
		ParameterValue: noEcho ? '****' : given,
		ResolvedValue: resolved === undefined ? undefined : (0,functions/* isList */.Lv)(value) ? value.map(String).join(',') : String(value),
	}));
}

// EXTERNAL MODULE: ./lib/sandbox/cloudformation/validation.js
var validation = __webpack_require__(3261);
;// CONCATENATED MODULE: ./lib/sandbox/cloudformation/requests.js







function bodyOf({ readObject }, call, stack) {
	const body = readTemplateBody(readObject, call);
	const previous = booleanOf(call.input, 'UsePreviousTemplate') === true;
	if (body !== undefined && previous) throw (0,refusals/* validationError */.cJ)('You cannot specify both usePreviousTemplate and Template URL/Template Body.');
	if (previous) {
		if (!stack?.deployed) throw (0,refusals/* validationError */.cJ)('When creating a new stack, you cannot use the previous template.');
		return stack.deployed.templateBody;
	}
	if (body === undefined || body === '') throw (0,refusals/* validationError */.cJ)('Either Template URL or Template Body must be specified.');
	return body;
}
function buildDesired(deps, call, stack) {
	const { input, region } = call;
	const { specification, readParameter } = deps;
	const templateBody = bodyOf(deps, call, stack);
	const template = (0,refusals/* refusing */.cK)(() => (0,parse/* parseTemplate */.QC)(templateBody));
	if (template.Transform !== undefined) throw (0,refusals/* validationError */.cJ)(`No transform named ${JSON.stringify(template.Transform)} found.`);
	(0,validation/* checkTemplate */.B)(template, specification);
	const capabilities = textsOf(input, 'Capabilities');
	const previous = stack?.deployed;
	const parameters = buildParameters({ input, template, previous: previous?.parameters ?? [], region, readParameter });
	checkCapabilities(template, capabilities);
	checkTypes(template.Resources, stack);
	return {
		template,
		templateBody,
		parameters,
		tags: input.Tags === undefined ? (previous?.tags ?? {}) : Object.fromEntries(tagsOf(input, 'Tags').map(({ Key, Value }) => [Key, Value])),
		capabilities,
		roleArn: textOf(input, 'RoleARN') ?? previous?.roleArn,
		notificationArns: input.NotificationARNs === undefined ? (previous?.notificationArns ?? []) : textsOf(input, 'NotificationARNs'),
	};
}
function checkTypes(resources, stack) {
	const changed = [...(stack?.resources.values() ?? [])].filter(({ logicalId, type }) => {
		const declaration = resources[logicalId];
		return declaration !== undefined && declaration.Type !== type;
	});
	if (changed.length > 0) throw (0,refusals/* validationError */.cJ)(`Update of resource type is not permitted. The new template modifies resource type of the following resources: [${changed.map(({ logicalId }) => logicalId).join(', ')}]`);
}

;// CONCATENATED MODULE: ./lib/sandbox/cloudformation/stackStates.js




const updatable = new Set(['CREATE_COMPLETE', 'CREATE_FAILED', 'UPDATE_COMPLETE', 'UPDATE_FAILED', 'UPDATE_ROLLBACK_COMPLETE', 'IMPORT_COMPLETE', 'IMPORT_ROLLBACK_COMPLETE']);
function checkUpdatable(stack) {
	if (!updatable.has(stack.status)) throw (0,refusals/* validationError */.cJ)(`Stack:${stack.id} is in ${stack.status} state and can not be updated.`);
}
function checkDeletable(stack) {
	if (stack.terminationProtection) throw (0,refusals/* validationError */.cJ)(`Stack [${stack.name}] cannot be deleted while TerminationProtection is enabled`);
	if (isBusy(stack) && stack.status !== 'CREATE_IN_PROGRESS') throw (0,refusals/* validationError */.cJ)(`Stack [${stack.id}] cannot be deleted while in status ${stack.status}`);
}
function requireStack(state, call) {
	const name = required(call.input, 'StackName');
	const stack = findStack(state, call.region, name);
	if (!stack) throw (0,refusals/* stackMissing */.l6)(name);
	return stack;
}
function checkName(value, member) {
	const pattern = '[a-zA-Z][-a-zA-Z0-9]*';
	if (value.length > 128) throw (0,refusals/* validationError */.cJ)(`1 validation error detected: Value '${value}' at '${member}' failed to satisfy constraint: Member must have length less than or equal to 128`);
	if (!/^[a-zA-Z][-a-zA-Z0-9]*$/.test(value)) throw (0,refusals/* validationError */.cJ)(`1 validation error detected: Value '${value}' at '${member}' failed to satisfy constraint: Member must satisfy regular expression pattern: ${pattern}`);
}
function addStack(state, journal, region, name, createdAt) {
	const stack = {
		id: makeStackArn(region, name),
		name,
		region,
		createdAt,
		updatedAt: undefined,
		deletedAt: undefined,
		status: 'REVIEW_IN_PROGRESS',
		statusReason: undefined,
		deployed: undefined,
		resources: new Map(),
		outputs: [],
		events: [],
		operations: [],
		changeSets: new Map(),
		disableRollback: false,
		terminationProtection: false,
		policy: undefined,
		imports: new Set(),
		changeSetId: undefined,
		previous: undefined,
		running: undefined,
		work: Promise.resolve(),
	};
	state.stacks.push(stack);
	journal.begin(stack, 'CREATE_CHANGESET', undefined);
	return stack;
}

;// CONCATENATED MODULE: ./lib/sandbox/cloudformation/changeSets.js











const CREATION = 3;
const NO_CHANGES = "The submitted information didn't contain changes. Submit different information to create a change set.";
function findChangeSet(state, call) {
	const name = required(call.input, 'ChangeSetName');
	const stackName = textOf(call.input, 'StackName');
	if (name.startsWith('arn:')) {
		for (const stack of state.stacks) for (const changeSet of stack.changeSets.values()) if (changeSet.id === name) return { stack, changeSet };
		return undefined;
	}
	if (stackName === undefined) throw (0,refusals/* validationError */.cJ)('StackName must be specified if ChangeSetName is not specified as an ARN.');
	const stack = findStack(state, call.region, stackName);
	if (!stack) throw (0,refusals/* validationError */.cJ)(`Stack [${stackName}] does not exist`);
	const changeSet = stack.changeSets.get(name);
	return changeSet && { stack, changeSet };
}
function requireChangeSet(state, call) {
	const found = findChangeSet(state, call);
	if (!found) throw (0,refusals/* changeSetMissing */.BO)(required(call.input, 'ChangeSetName'));
	return found;
}
function changesBesides(before, after) {
	if (!before) return true;
	const parts = ({ template, tags, notificationArns }) => JSON.stringify([template.Outputs ?? {}, tags, notificationArns]);
	if (parts(before) !== parts(after)) return true;
	const texts = (desired) => JSON.stringify(desired.parameters.map(({ key, value }) => [key, value]));
	return JSON.stringify(after.template.Outputs ?? {}).includes('"Ref"') && texts(before) !== texts(after);
}
function absentStack(region, name) {
	return { id: makeStackArn(region, name), name, region, resources: new Map(), deployed: undefined };
}
function findChanges(deps, stack, desired) {
	const comparison = {
		stack,
		before: stack.deployed,
		after: desired,
		specification: deps.specification,
		importValue: (name) => readExport(deps.state, stack.region, name) ?? new model/* Unknown */.$(`export ${name}`),
	};
	return (0,refusals/* refusing */.cK)(() => {
		const changes = { valued: compare(comparison, true), plain: compare(comparison, false) };
		const empty = changes.valued.length === 0 && changes.plain.length === 0;
		return empty && !changesBesides(stack.deployed, desired) ? undefined : changes;
	});
}
async function finishCreation(deps, stack, changeSet) {
	await deps.clock.sleep(CREATION / 3);
	changeSet.status = 'CREATE_IN_PROGRESS';
	await deps.clock.sleep((CREATION * 2) / 3);
	const fail = (reason) => {
		changeSet.status = 'FAILED';
		changeSet.statusReason = reason;
	};
	if (changeSet.problems.length > 0) return fail('The following hook(s)/validation failed: [AWS::EarlyValidation::PropertyValidation]. To troubleshoot Early Validation errors, use the DescribeEvents API for detailed failure information.');
	try {
		const changes = findChanges(deps, stack, changeSet.desired);
		if (!changes) return fail(NO_CHANGES);
		changeSet.changes = changes;
		changeSet.status = 'CREATE_COMPLETE';
		if (changeSet.executionStatus === 'UNAVAILABLE') changeSet.executionStatus = 'AVAILABLE';
	} catch (error) {
		fail(error instanceof Error ? error.message : String(error));
	}
}
function stackForChangeSet(deps, call, kind, changeSetName) {
	const stackName = required(call.input, 'StackName');
	const stack = findStack(deps.state, call.region, stackName);
	if (kind === 'CREATE') {
		if (stack && stack.status !== 'REVIEW_IN_PROGRESS') throw (0,refusals/* validationError */.cJ)(`Stack [${stack.name}] already exists and cannot be created again with the changeSet [${changeSetName}].`);
		if (!stack) checkName(stackName, 'stackName');
		return stack;
	}
	if (!stack) throw (0,refusals/* validationError */.cJ)(`Stack [${stackName}] does not exist`);
	checkUpdatable(stack);
	return stack;
}
function createChangeSet(deps, call) {
	const { input, region } = call;
	const name = required(input, 'ChangeSetName');
	checkName(name, 'changeSetName');
	const description = textOf(input, 'Description');
	if (description !== undefined && description.length > 1024) throw (0,refusals/* validationError */.cJ)(`1 validation error detected: Value '${description.slice(0, 40)}…' at 'description' failed to satisfy constraint: Member must have length less than or equal to 1024`);
	const kind = oneOf(input, 'ChangeSetType', ['CREATE', 'UPDATE']) ?? 'UPDATE';
	const onStackFailure = oneOf(input, 'OnStackFailure', ['DELETE', 'DO_NOTHING', 'ROLLBACK']);
	if (onStackFailure === 'DELETE' && kind !== 'CREATE') throw (0,refusals/* validationError */.cJ)('OnStackFailure DELETE can only be specified for a change set of type CREATE');
	const existing = stackForChangeSet(deps, call, kind, name);
	const token = textOf(input, 'ClientToken');
	const twin = existing?.changeSets.get(name);
	if (existing && twin) {
		if (token !== undefined && twin.token === token) return { Id: twin.id, StackId: existing.id };
		throw new sandbox_service/* AwsError */.G('AlreadyExistsException', `ChangeSet [${name}] already exists`);
	}
	const desired = buildDesired(deps, call, existing);
	findChanges(deps, existing ?? absentStack(region, required(input, 'StackName')), desired);
	const stack = existing ?? addStack(deps.state, deps.engine.journal, region, required(input, 'StackName'), deps.clock.now());
	if (!existing) deps.engine.journal.stack(stack, 'REVIEW_IN_PROGRESS', 'User Initiated');
	const changeSet = {
		id: makeChangeSetArn(region, name),
		name,
		kind,
		description,
		createdAt: deps.clock.now(),
		token,
		desired,
		onStackFailure,
		problems: booleanOf(input, 'DisableValidation') === true ? [] : (0,earlyValidation/* validateProperties */.E)(desired.template, deps.specification),
		status: 'CREATE_PENDING',
		statusReason: undefined,
		executionStatus: 'UNAVAILABLE',
		changes: { valued: [], plain: [] },
	};
	stack.changeSets.set(name, changeSet);
	void finishCreation(deps, stack, changeSet);
	return { Id: changeSet.id, StackId: stack.id };
}
function deleteChangeSet(deps, call) {
	const found = findChangeSet(deps.state, call);
	if (!found) return {};
	const { stack, changeSet } = found;
	if (changeSet.executionStatus === 'EXECUTE_IN_PROGRESS' || changeSet.status === 'CREATE_IN_PROGRESS') throw new sandbox_service/* AwsError */.G('InvalidChangeSetStatus', `ChangeSet [${changeSet.id}] cannot be deleted in status ${changeSet.status}`);
	stack.changeSets.delete(changeSet.name);
	return {};
}
function executeChangeSet(deps, call) {
	const { stack, changeSet } = requireChangeSet(deps.state, call);
	const token = textOf(call.input, 'ClientRequestToken');
	const disableRollback = booleanOf(call.input, 'DisableRollback');
	const started = changeSet.executionStatus.startsWith('EXECUTE_');
	if (started && token !== undefined && stack.operations.some((operation) => operation.token === token)) return {};
	if (changeSet.onStackFailure !== undefined && disableRollback !== undefined) throw (0,refusals/* validationError */.cJ)('You cannot specify DisableRollback when OnStackFailure was specified for the change set.');
	if (changeSet.executionStatus !== 'AVAILABLE') {
		const status = changeSet.status === 'CREATE_COMPLETE' ? changeSet.executionStatus : changeSet.status;
		throw new sandbox_service/* AwsError */.G('InvalidChangeSetStatus', `ChangeSet [${changeSet.id}] cannot be executed in its current status of [${status}]`);
	}
	const first = stack.status === 'REVIEW_IN_PROGRESS';
	if (!first) checkUpdatable(stack);
	for (const sibling of stack.changeSets.keys()) if (sibling !== changeSet.name) stack.changeSets.delete(sibling);
	changeSet.executionStatus = 'EXECUTE_IN_PROGRESS';
	stack.changeSetId = changeSet.id;
	stack.disableRollback = disableRollback === true;
	const onFailure = changeSet.onStackFailure ?? (disableRollback === true ? 'DO_NOTHING' : 'ROLLBACK');
	const run = first ? deps.engine.create : deps.engine.update;
	stack.work = run(stack, changeSet.desired, { onFailure, token }).then((succeeded) => {
		changeSet.executionStatus = succeeded ? 'EXECUTE_COMPLETE' : 'EXECUTE_FAILED';
	});
	return {};
}

;// CONCATENATED MODULE: ./lib/sandbox/pages.js
function pageOf(all, token, size) {
	const given = token === undefined || token === '' ? '0' : Buffer.from(token, 'base64').toString('utf8');
	if (!/^\d+$/.test(given)) return undefined;
	const end = Number(given) + size;
	const next = end < all.length ? Buffer.from(String(end)).toString('base64') : undefined;
	return { items: all.slice(Number(given), end), next };
}

;// CONCATENATED MODULE: ./lib/sandbox/cloudformation/pages.js



function pageAsked(all, input, size) {
	const page = pageOf(all, textOf(input, 'NextToken'), size);
	if (page === undefined) throw (0,refusals/* validationError */.cJ)('Invalid NextToken');
	return { items: page.items, NextToken: page.next };
}

;// CONCATENATED MODULE: ./lib/sandbox/cloudformation/describeChangeSets.js





function describeTags(tags) {
	return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
function describeChange(change, valued) {
	const { BeforeContext, AfterContext, Scope, Details, ...rest } = change;
	const contexts = valued && {
		BeforeContext: BeforeContext && JSON.stringify(BeforeContext),
		AfterContext: AfterContext && JSON.stringify(AfterContext),
	};
	const details = Details.map((detail) => ({ ...detail, Target: { ...detail.Target } }));
	return { Type: 'Resource', ResourceChange: { ...rest, Scope, Details: details, ...contexts } };
}
function summarize(stack, changeSet) {
	return {
		ChangeSetId: changeSet.id,
		ChangeSetName: changeSet.name,
		StackId: stack.id,
		StackName: stack.name,
		Description: changeSet.description,
		CreationTime: changeSet.createdAt,
		ExecutionStatus: changeSet.executionStatus,
		Status: changeSet.status,
		StatusReason: changeSet.statusReason,
		IncludeNestedStacks: false,
	};
}
function describeChangeSet(deps, call) {
	const { stack, changeSet } = requireChangeSet(deps.state, call);
	const valued = booleanOf(call.input, 'IncludePropertyValues') === true;
	const { items, NextToken } = pageAsked(valued ? changeSet.changes.valued : changeSet.changes.plain, call.input, deps.pageSize);
	const { desired } = changeSet;
	return {
		...summarize(stack, changeSet),
		Parameters: desired.parameters.length === 0 ? undefined : describeParameters(desired.parameters),
		NotificationARNs: desired.notificationArns,
		RollbackConfiguration: {},
		Capabilities: desired.capabilities,
		Tags: Object.keys(desired.tags).length === 0 ? undefined : describeTags(desired.tags),
		OnStackFailure: changeSet.onStackFailure,
		Changes: items.map((change) => describeChange(change, valued)),
		NextToken,
	};
}
function listChangeSets(deps, call) {
	const stack = requireStack(deps.state, call);
	const { items, NextToken } = pageAsked([...stack.changeSets.values()], call.input, deps.pageSize);
	return { Summaries: items.map((changeSet) => summarize(stack, changeSet)), NextToken };
}

;// CONCATENATED MODULE: ./lib/sandbox/cloudformation/describeEvents.js







function describeStackEvents(deps, call) {
	const stack = requireStack(deps.state, call);
	const { items, NextToken } = pageAsked(stack.events.toReversed(), call.input, deps.pageSize);
	return {
		StackEvents: items.map((event) => ({
			...commonMembers(stack, event),
			StackName: stack.name,
			PhysicalResourceId: event.physicalId ?? '',
		})),
		NextToken,
	};
}
function commonMembers(stack, event) {
	return {
		EventId: event.id,
		StackId: stack.id,
		OperationId: event.operationId,
		LogicalResourceId: event.logicalId,
		PhysicalResourceId: event.physicalId,
		ResourceType: event.type,
		Timestamp: event.at,
		ResourceStatus: event.status,
		ResourceStatusReason: event.reason,
		ResourceProperties: event.properties && JSON.stringify(event.properties),
		ClientRequestToken: event.token,
	};
}
function isFailure({ status }) {
	return status.endsWith('_FAILED');
}
function operationEvent(stack, event) {
	const operation = stack.operations.find(({ id }) => id === event.operationId);
	const own = event.type === STACK_TYPE;
	return {
		...commonMembers(stack, event),
		OperationType: operation?.type,
		OperationStatus: !own ? undefined : isFailure(event) ? 'FAILED' : event.status.endsWith('_COMPLETE') ? 'SUCCEEDED' : 'IN_PROGRESS',
		EventType: own ? 'STACK_EVENT' : isFailure(event) ? 'PROVISIONING_ERROR' : 'PROGRESS_EVENT',
	};
}
function validationEvents(stack, changeSet) {
	return changeSet.problems.map((problem, index) => ({
		EventId: `${changeSet.id}/${index}`,
		StackId: stack.id,
		OperationId: changeSet.id,
		OperationType: 'CREATE_CHANGESET',
		OperationStatus: 'FAILED',
		EventType: 'VALIDATION_ERROR',
		LogicalResourceId: problem.logicalId,
		ResourceType: problem.type,
		Timestamp: changeSet.createdAt,
		ValidationFailureMode: 'FAIL',
		ValidationName: 'PROPERTY_VALIDATION',
		ValidationStatus: 'FAILED',
		ValidationStatusReason: problem.reason,
		ValidationPath: problem.path,
	}));
}
function describeEvents(deps, call) {
	const { input } = call;
	const operationId = textOf(input, 'OperationId');
	const failedOnly = (0,intrinsics/* isObject */.Gv)(input.Filters) && booleanOf(input.Filters, 'FailedEvents') === true;
	const events = () => {
		if (textOf(input, 'ChangeSetName') !== undefined) {
			const { stack, changeSet } = requireChangeSet(deps.state, call);
			return validationEvents(stack, changeSet);
		}
		const stack = operationId === undefined ? requireStack(deps.state, call) : stackOf(deps, operationId);
		return stack.events
			.toReversed()
			.filter((event) => (operationId === undefined || event.operationId === operationId) && (!failedOnly || isFailure(event)))
			.map((event) => operationEvent(stack, event));
	};
	const { items, NextToken } = pageAsked(events(), input, deps.pageSize);
	return { OperationEvents: items, NextToken };
}
function stackOf(deps, operationId) {
	const stack = deps.state.stacks.find(({ operations }) => operations.some(({ id }) => id === operationId));
	if (!stack) throw (0,refusals/* validationError */.cJ)(`Operation [${operationId}] does not exist`);
	return stack;
}

;// CONCATENATED MODULE: ./lib/sandbox/cloudformation/describeStacks.js






const drift = { StackDriftStatus: 'NOT_CHECKED' };
function describeStack(stack) {
	const { deployed } = stack;
	return {
		StackId: stack.id,
		StackName: stack.name,
		ChangeSetId: stack.changeSetId,
		Description: deployed?.template.Description,
		Parameters: deployed && deployed.parameters.length > 0 ? describeParameters(deployed.parameters) : undefined,
		CreationTime: stack.createdAt,
		LastUpdatedTime: stack.updatedAt,
		DeletionTime: stack.deletedAt,
		RollbackConfiguration: {},
		StackStatus: stack.status,
		StackStatusReason: stack.statusReason,
		DisableRollback: stack.disableRollback,
		NotificationARNs: deployed?.notificationArns ?? [],
		Capabilities: deployed?.capabilities,
		Outputs:
			stack.outputs.length === 0
				? undefined
				: stack.outputs.map(({ key, value, description, exportName }) => ({
						OutputKey: key,
						OutputValue: value,
						Description: description,
						ExportName: exportName,
					})),
		RoleARN: deployed?.roleArn,
		Tags: describeTags(deployed?.tags ?? {}),
		EnableTerminationProtection: stack.terminationProtection,
		DriftInformation: drift,
		LastOperations: stack.operations
			.filter(({ type }) => type !== 'CREATE_CHANGESET')
			.slice(0, 2)
			.map(({ id, type }) => ({ OperationType: type, OperationId: id })),
	};
}
function describeStacks(deps, call) {
	const name = textOf(call.input, 'StackName');
	if (name !== undefined) return { Stacks: [describeStack(requireStack(deps.state, call))] };
	const live = deps.state.stacks.filter(({ region, status }) => region === call.region && status !== 'DELETE_COMPLETE');
	const { items, NextToken } = pageAsked(live, call.input, deps.pageSize);
	return { Stacks: items.map(describeStack), NextToken };
}
function listStacks(deps, call) {
	const wanted = textsOf(call.input, 'StackStatusFilter');
	const found = deps.state.stacks.filter(({ region, status }) => region === call.region && (wanted.length === 0 || wanted.includes(status)));
	const { items, NextToken } = pageAsked(found.toReversed(), call.input, deps.pageSize);
	return {
		StackSummaries: items.map((stack) => ({
			StackId: stack.id,
			StackName: stack.name,
			TemplateDescription: stack.deployed?.template.Description,
			CreationTime: stack.createdAt,
			LastUpdatedTime: stack.updatedAt,
			DeletionTime: stack.deletedAt,
			StackStatus: stack.status,
			StackStatusReason: stack.statusReason,
			DriftInformation: drift,
		})),
		NextToken,
	};
}
function describeResource(resource) {
	return {
		LogicalResourceId: resource.logicalId,
		PhysicalResourceId: resource.physicalId,
		ResourceType: resource.type,
		ResourceStatus: resource.status,
		ResourceStatusReason: resource.statusReason,
		DriftInformation: { StackResourceDriftStatus: 'NOT_CHECKED' },
	};
}
function sortedResources(stack) {
	return [...stack.resources.values()].sort((a, b) => (a.logicalId < b.logicalId ? -1 : 1));
}
function describeStackResource(deps, call) {
	const stack = requireStack(deps.state, call);
	const logicalId = required(call.input, 'LogicalResourceId');
	const resource = stack.resources.get(logicalId);
	if (!resource) throw (0,refusals/* validationError */.cJ)(`Resource ${logicalId} does not exist for stack ${stack.name}`);
	const detail = { StackId: stack.id, StackName: stack.name, LastUpdatedTimestamp: resource.updatedAt };
	const metadata = resource.declaration.Metadata;
	return {
		StackResourceDetail: {
			...detail,
			...describeResource(resource),
			Metadata: metadata === undefined ? undefined : JSON.stringify(metadata),
		},
	};
}
function describeStackResources(deps, call) {
	const physicalId = textOf(call.input, 'PhysicalResourceId');
	const logicalId = textOf(call.input, 'LogicalResourceId');
	const holder = deps.state.stacks.find(({ resources }) => [...resources.values()].some((one) => one.physicalId === physicalId));
	if (physicalId !== undefined && !holder) throw (0,refusals/* validationError */.cJ)(`Stack for ${physicalId} does not exist`);
	const stack = physicalId === undefined || !holder ? requireStack(deps.state, call) : holder;
	const found = sortedResources(stack).filter((resource) => logicalId === undefined || resource.logicalId === logicalId);
	return {
		StackResources: found.map((resource) => ({
			StackId: stack.id,
			StackName: stack.name,
			Timestamp: resource.updatedAt,
			...describeResource(resource),
		})),
	};
}
function listStackResources(deps, call) {
	const { items, NextToken } = pageAsked(sortedResources(requireStack(deps.state, call)), call.input, deps.pageSize);
	return {
		StackResourceSummaries: items.map((resource) => ({
			...describeResource(resource),
			LastUpdatedTimestamp: resource.updatedAt,
		})),
		NextToken,
	};
}
function listExports(deps, call) {
	const all = deps.state.stacks.filter(({ region, status }) => region === call.region && status !== 'DELETE_COMPLETE').flatMap((stack) => stack.outputs.flatMap(({ exportName, value }) => (exportName === undefined ? [] : [{ ExportingStackId: stack.id, Name: exportName, Value: value }])));
	const { items, NextToken } = pageAsked(all, call.input, deps.pageSize);
	return { Exports: items, NextToken };
}
function listImports(deps, call) {
	const name = required(call.input, 'ExportName');
	const users = deps.state.stacks.filter(({ imports, status }) => status !== 'DELETE_COMPLETE' && imports.has(name));
	if (users.length === 0) throw (0,refusals/* validationError */.cJ)(`Export '${name}' is not imported by any stack.`);
	const { items, NextToken } = pageAsked(users, call.input, deps.pageSize);
	return { Imports: items.map((stack) => stack.name), NextToken };
}

;// CONCATENATED MODULE: ./lib/sandbox/cloudformation/describeTemplates.js








function getTemplate(deps, call) {
	const changeSet = textOf(call.input, 'ChangeSetName') === undefined ? undefined : requireChangeSet(deps.state, call).changeSet;
	const body = changeSet ? changeSet.desired.templateBody : requireStack(deps.state, call).deployed?.templateBody;
	return { TemplateBody: body ?? '{}', StagesAvailable: ['Original', 'Processed'] };
}
function readBody(deps, call) {
	const body = readTemplateBody(deps.readObject, call);
	if (body === undefined) throw (0,refusals/* validationError */.cJ)('Either Template URL or Template Body must be specified.');
	const template = (0,refusals/* refusing */.cK)(() => (0,parse/* parseTemplate */.QC)(body));
	(0,validation/* checkTemplate */.B)(template, deps.specification);
	return template;
}
function describeDeclared(template) {
	return Object.entries(template.Parameters ?? {}).map(([key, { Type, Default, Description, NoEcho, AllowedValues }]) => ({
		ParameterKey: key,
		ParameterType: Type,
		DefaultValue: Default === undefined ? undefined : String(Default),
		NoEcho: String(NoEcho ?? false) === 'true',
		Description,
		ParameterConstraints: AllowedValues === undefined ? {} : { AllowedValues: AllowedValues.map(String) },
	}));
}
function describeCapabilities(template) {
	const { capability, types } = neededCapabilities(template);
	if (capability === undefined) return {};
	return {
		Capabilities: [capability],
		CapabilitiesReason: `The following resource(s) require capabilities: [${types.join(', ')}]`,
	};
}
function validateTemplate(deps, call) {
	const template = readBody(deps, call);
	const parameters = describeDeclared(template).map(({ ParameterKey, DefaultValue, NoEcho, Description }) => ({
		ParameterKey,
		DefaultValue,
		NoEcho,
		Description,
	}));
	return { Parameters: parameters, Description: template.Description, ...describeCapabilities(template) };
}
function getTemplateSummary(deps, call) {
	const named = textOf(call.input, 'StackName') !== undefined;
	const template = named ? (requireStack(deps.state, call).deployed?.template ?? { Resources: {} }) : readBody(deps, call);
	return {
		Parameters: describeDeclared(template),
		Description: template.Description,
		...describeCapabilities(template),
		ResourceTypes: [...new Set(Object.values(template.Resources).map(({ Type }) => Type))],
		Version: template.AWSTemplateFormatVersion,
		Metadata: template.Metadata === undefined ? undefined : JSON.stringify(template.Metadata),
	};
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/sandbox/cloudformation/identifiers.js



const prefixes = {
	AllocationId: 'eipalloc',
	CustomerGatewayId: 'cgw',
	DhcpOptionsId: 'dopt',
	EniId: 'eni',
	FileSystemId: 'fs',
	FlowLog: 'fl',
	GroupId: 'sg',
	ImageId: 'ami',
	Instance: 'i',
	InstanceId: 'i',
	InternetGatewayId: 'igw',
	LaunchTemplateId: 'lt',
	NatGatewayId: 'nat',
	NetworkAcl: 'acl',
	NetworkAclAssociationId: 'aclassoc',
	NetworkInterface: 'eni',
	PrefixListId: 'pl',
	RouteTableId: 'rtb',
	SecurityGroup: 'sg',
	SecurityGroupEgress: 'sgr',
	SecurityGroupIngress: 'sgr',
	SubnetId: 'subnet',
	SubnetRouteTableAssociation: 'rtbassoc',
	TransitGateway: 'tgw',
	VPCEndpoint: 'vpce',
	VPNGatewayId: 'vgw',
	VolumeId: 'vol',
	VpcId: 'vpc',
	VPCCidrBlock: 'vpc-cidr-assoc',
};
const lowerCase = new Set(['S3', 'ECR', 'RDS', 'ElastiCache', 'Redshift', 'OpenSearchService', 'Neptune', 'DocDB']);
function scalar(value) {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
function makeGeneratedName(type, stackName, logicalId) {
	if (type === 'AWS::SSM::Parameter') return `CFN-${logicalId}-${randomName(12)}`;
	const name = `${stackName}-${logicalId}-${randomName(12)}`;
	return lowerCase.has(type.split('::')[1] ?? '') ? name.toLowerCase() : name;
}
function identifiers_nameOf({ type, properties, context, specification }) {
	const kind = type.split('::')[2] ?? '';
	const own = (specification?.identifier ?? []).filter((key) => !key.endsWith('Arn'));
	const candidates = [...own, `${kind}Name`, `${kind}Identifier`, 'Name'];
	return candidates.map((key) => scalar(properties[key])).find((name) => name !== undefined) ?? context.generatedName;
}
function arnOf(subject, id) {
	const { type, context, specification, properties } = subject;
	const [, service = '', kind = ''] = type.split('::');
	const name = identifiers_nameOf(subject);
	const path = (scalar(properties.Path) ?? '/').slice(1);
	const values = {
		Partition: 'aws',
		Region: context.region,
		Account: sandbox_service/* ACCOUNT_ID */.W,
	};
	const pattern = specification?.arn;
	if (pattern === undefined) return `arn:aws:${service.toLowerCase()}:${context.region}:${sandbox_service/* ACCOUNT_ID */.W}:${kind.toLowerCase()}/${name}`;
	const arn = pattern.replaceAll(/\$\{(\w+)\}/g, (_, variable) => {
		if (variable.endsWith('WithPath')) return path + name;
		if (variable === 'OidcProviderName') return (scalar(properties.Url) ?? name).replace('https://', '');
		if (variable.endsWith('WithoutLeadingSlash')) return name.replace(/^\//, '');
		return values[variable] ?? scalar(properties[variable]) ?? (variable.endsWith('Id') ? id : name);
	});
	return type === 'AWS::Logs::LogGroup' ? `${arn}:*` : arn;
}
function idOf(key, subject) {
	const kind = subject.type.split('::')[2] ?? '';
	const ofSelf = key === 'Id' || key === `${kind}Id` || key === 'GroupId';
	const prefix = (ofSelf ? prefixes[kind] : undefined) ?? prefixes[key];
	if (prefix !== undefined) return `${prefix}-0${randomHex(16)}`;
	if (subject.type === 'AWS::SecretsManager::Secret') return `arn:aws:secretsmanager:${subject.context.region}:${sandbox_service/* ACCOUNT_ID */.W}:secret:${identifiers_nameOf(subject)}-${randomName(6)}`;
	if (subject.type === 'AWS::KMS::Key') return [8, 4, 4, 4, 12].map(randomHex).join('-');
	return key === 'Id' ? subject.context.generatedName : randomName(13).toUpperCase();
}
function partOfId(key, subject) {
	const { properties, context, specification, type } = subject;
	const given = scalar(properties[key]);
	if (given !== undefined) return given;
	if (key.endsWith('Arn')) return arnOf(subject, specification?.arn?.includes('Id}') ? idOf('Id', subject) : identifiers_nameOf(subject));
	if (key === 'PublicIp') return `203.0.113.${Number.parseInt(randomHex(2), 16)}`;
	if (key === 'QueueUrl') return `https://sqs.${context.region}.amazonaws.com/${sandbox_service/* ACCOUNT_ID */.W}/${identifiers_nameOf(subject)}`;
	if (key === 'AttachmentType') return properties.InternetGatewayId === undefined ? 'VGW' : 'IGW';
	if (key === 'CidrBlock') return scalar(properties.DestinationCidrBlock) ?? scalar(properties.DestinationIpv6CidrBlock) ?? '0.0.0.0/0';
	if (key.endsWith('Id') && type !== 'AWS::IAM::Policy') return idOf(key, subject);
	return context.generatedName;
}
function attributeOf(key, subject, id, parts) {
	const { properties, context, type } = subject;
	const last = key.split('.').at(-1) ?? key;
	const known = parts[key] ?? properties[key];
	if (known !== undefined) return known;
	const service = (type.split('::')[1] ?? '').toLowerCase();
	const name = identifiers_nameOf(subject);
	if (last === 'Arn' || (last.endsWith('Arn') && !key.includes('.'))) return arnOf(subject, id);
	if (last.endsWith('Arn')) return `arn:aws:${service}:${context.region}:${sandbox_service/* ACCOUNT_ID */.W}:${last.slice(0, -3).toLowerCase()}/${name}`;
	if (last === 'RoleId') return `AROA${randomName(17).toUpperCase()}`;
	if (last === 'RepositoryUri') return `${sandbox_service/* ACCOUNT_ID */.W}.dkr.ecr.${context.region}.amazonaws.com/${name}`;
	if (type === 'AWS::S3::Bucket') return `${name}.s3${last.startsWith('Regional') ? `.${context.region}` : ''}.amazonaws.com`;
	if (last === 'ApiEndpoint') return `https://${id}.execute-api.${context.region}.amazonaws.com`;
	if (last === 'Port') return scalar(properties.Port) ?? '5432';
	if (last === 'Address' || last.startsWith('DNSName') || last.endsWith('DomainName')) return `${name}.${randomHex(12)}.${context.region}.${service}.amazonaws.com`;
	if (last.endsWith('Name')) return name;
	if (last.endsWith('Id')) return idOf(last, subject);
	if (last === 'DefaultNetworkAcl') return `acl-0${randomHex(16)}`;
	if (last === 'DefaultSecurityGroup') return `sg-0${randomHex(16)}`;
	if (last === 'AvailabilityZone') return `${context.region}a`;
	return last.endsWith('s') ? [] : `${name}-${last}`;
}
const ownIds = new Set(['AWS::ApiGatewayV2::Integration', 'AWS::ApiGatewayV2::Route', 'AWS::ApiGatewayV2::Stage', 'AWS::Lambda::Permission']);
function makeRecord(type, properties, context, specification) {
	const subject = { type, properties, context, specification };
	const keys = specification?.identifier ?? [];
	const parts = Object.fromEntries(keys.map((key) => [key, partOfId(key, subject)]));
	const ids = Object.values(parts);
	const physicalId = keys.length === 0 ? context.generatedName : ids.slice(ownIds.has(type) ? -1 : 0).join('|');
	const attributes = Object.fromEntries((specification?.attributes ?? []).map((key) => [key, attributeOf(key, subject, physicalId, parts)]));
	return { physicalId, attributes };
}
function refreshAttributes(attributes, properties) {
	return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, (0,intrinsics/* isObject */.Gv)(value) ? value : (properties[key] ?? value)]));
}

;// CONCATENATED MODULE: ./lib/sandbox/cloudformation/provision.js

class Cancelled extends Error {}
class Finding extends Error {}
function refuseDouble({ stack, logicalId, type }, physicalId) {
	const holder = [...stack.resources.values()].find((other) => other.type === type && other.physicalId === physicalId);
	if (holder?.logicalId === logicalId) throw new Finding(`CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename ${physicalId} and update the stack again.`);
	if (holder) throw new Finding(`${physicalId} already exists in stack ${stack.id}`);
}
function createProvisioner({ clock, specification, behaviours }) {
	const contextOf = ({ stack, logicalId, type, signal, initiated }) => ({
		clock,
		region: stack.region,
		stackName: stack.name,
		stackId: stack.id,
		logicalId,
		signal,
		generatedName: makeGeneratedName(type, stack.name, logicalId),
		initiated,
	});
	const settle = async (seconds, signal) => {
		if (!(await clock.sleep(seconds, signal))) throw new Cancelled();
	};
	return {
		async create(subject, properties) {
			const { type, signal, initiated } = subject;
			const behaviour = behaviours[type];
			const context = contextOf(subject);
			if (behaviour) {
				const made = await behaviour.create(properties, context);
				initiated(made.physicalId);
				await settle(behaviour.seconds ?? 1, signal);
				return made;
			}
			const made = makeRecord(type, properties, context, specification(type));
			refuseDouble(subject, made.physicalId);
			initiated(made.physicalId);
			await settle(1, signal);
			return made;
		},
		async update(subject, physicalId, after, before, attributes) {
			const behaviour = behaviours[subject.type];
			const made = (await behaviour?.update?.(physicalId, after, before, contextOf(subject))) ?? {
				physicalId,
				attributes: refreshAttributes(attributes, after),
			};
			await settle(behaviour?.seconds ?? 1, subject.signal);
			return made;
		},
		async remove(subject, physicalId, properties) {
			const behaviour = behaviours[subject.type];
			await behaviour?.remove?.(physicalId, properties, contextOf(subject));
			await settle(behaviour?.seconds ?? 1, subject.signal);
		},
	};
}

;// CONCATENATED MODULE: ./lib/sandbox/cloudformation/deployment.js












function scopeOfDeployed(deps, stack, desired) {
	return makeScope(stack, desired, {
		importValue: deps.importValue(stack),
		lookUp: (logicalId, attribute) => {
			const resource = stack.resources.get(logicalId);
			return resource ? deployedValue(resource, attribute) : '';
		},
	});
}
function wantedResources(desired, scope) {
	return (0,references/* deploymentOrder */.qJ)(desired.template).filter((logicalId) => {
		const condition = desired.template.Resources[logicalId]?.Condition;
		return condition === undefined || (0,evaluate/* evaluateCondition */.F9)(condition, scope) === true;
	});
}
function evaluateProperties(declaration, scope, desired, specification) {
	const properties = (0,evaluate/* evaluateObject */.fT)(declaration.Properties ?? {}, scope);
	const tagged = withStackTags(properties, desired.tags, specification(declaration.Type));
	return Object.fromEntries(Object.entries(tagged).map(([key, value]) => [key, plainValue(value)]));
}
function plainValue(value) {
	if (value instanceof model/* Unknown */.$) throw new Finding(`No ${value.because} found.`);
	if (typeof value !== 'object' || value === null) return value;
	if ((0,functions/* isList */.Lv)(value)) return value.map(plainValue);
	return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plainValue(member)]));
}
function messageOf(error) {
	const { message } = (0,refusals/* asError */.zR)(error);
	if (error instanceof Finding || error instanceof errors/* DeployError */.s) return message;
	return `Resource handler returned message: "${message}" (RequestToken: ${(0,external_node_crypto_.randomUUID)()}, HandlerErrorCode: GeneralServiceException)`;
}
async function deployResources(deps, deployment) {
	const { journal, provisioner, specification } = deps;
	const { stack, desired, controller, carryOn } = deployment;
	const { signal } = controller;
	const failed = [];
	const replaced = [];
	const scope = scopeOfDeployed(deps, stack, desired);
	const fail = (resource, verb, error) => {
		const cancelled = error instanceof Cancelled || signal.aborted;
		const follow = `Resource ${verb === 'CREATE' ? 'creation' : 'update'} cancelled`;
		journal.resource(stack, resource, `${verb}_FAILED`, cancelled ? follow : messageOf(error));
		if (cancelled) return;
		failed.push(resource.logicalId);
		if (!carryOn) controller.abort();
	};
	const settle = async (resource, verb, making) => {
		try {
			const { physicalId, attributes } = await making;
			Object.assign(resource, { physicalId, attributes });
			if (signal.aborted) throw new Cancelled();
			journal.resource(stack, resource, `${verb}_COMPLETE`);
			return true;
		} catch (error) {
			fail(resource, verb, error);
			return false;
		}
	};
	const create = (resource) => {
		journal.resource(stack, resource, 'CREATE_IN_PROGRESS');
		const initiated = (physicalId) => {
			if (resource.physicalId === physicalId) return;
			resource.physicalId = physicalId;
			journal.resource(stack, resource, 'CREATE_IN_PROGRESS', 'Resource creation Initiated');
		};
		const { logicalId, type, properties } = resource;
		return settle(resource, 'CREATE', provisioner.create({ stack, logicalId, type, signal, initiated }, properties));
	};
	const replace = (resource, properties) => {
		const old = { ...resource };
		const reason = 'Requested update requires the creation of a new physical resource; hence creating one.';
		journal.resource(stack, resource, 'UPDATE_IN_PROGRESS', reason);
		const initiated = (physicalId) => {
			if (resource.physicalId === physicalId) return;
			Object.assign(resource, { physicalId, properties });
			replaced.push(old);
			journal.resource(stack, resource, 'UPDATE_IN_PROGRESS', 'Resource creation Initiated');
		};
		const { logicalId, type } = resource;
		return settle(resource, 'UPDATE', provisioner.create({ stack, logicalId, type, signal, initiated }, properties));
	};
	const update = (resource, properties) => {
		const { logicalId, type, physicalId = '', properties: before, attributes } = resource;
		resource.properties = properties;
		journal.resource(stack, resource, 'UPDATE_IN_PROGRESS');
		const subject = { stack, logicalId, type, signal, initiated: () => undefined };
		return settle(resource, 'UPDATE', provisioner.update(subject, physicalId, properties, before, attributes));
	};
	const deploy = async (logicalId, declaration) => {
		const existing = stack.resources.get(logicalId);
		const dependencies = (0,references/* dependenciesOf */.hk)(logicalId, desired.template);
		const resource = existing ?? makeResource(logicalId, declaration);
		let properties;
		try {
			properties = evaluateProperties(declaration, scope, desired, specification);
		} catch (error) {
			stack.resources.set(logicalId, resource);
			fail(resource, existing ? 'UPDATE' : 'CREATE', error);
			return false;
		}
		const previous = resource.declaration;
		resource.declaration = declaration;
		resource.dependencies = dependencies;
		if (!existing || resource.physicalId === undefined) {
			resource.properties = properties;
			stack.resources.set(logicalId, resource);
			return create(resource);
		}
		const found = Object.keys({ ...resource.properties, ...properties }).flatMap((name) => differences(rendered(resource.properties[name]), rendered(properties[name]), [name]));
		const own = specification(declaration.Type);
		if (own && found.some(({ path }) => (0,spec_specification/* recreationOf */.Cu)(own, path) === 'Always')) return replace(resource, properties);
		const metadata = JSON.stringify(previous.Metadata) !== JSON.stringify(declaration.Metadata);
		return found.length > 0 || metadata || resource.status.endsWith('_FAILED') ? update(resource, properties) : true;
	};
	const tasks = new Map();
	for (const logicalId of wantedResources(desired, scope)) {
		const declaration = desired.template.Resources[logicalId];
		if (!declaration) continue;
		const first = [...(0,references/* dependenciesOf */.hk)(logicalId, desired.template)].map((other) => tasks.get(other));
		const task = async () => {
			const ready = await Promise.all(first);
			return !ready.includes(false) && !signal.aborted && deploy(logicalId, declaration);
		};
		tasks.set(logicalId, task());
	}
	await Promise.all(tasks.values());
	return { failed, replaced };
}
function rendered(value) {
	return value === undefined ? undefined : renderValue(value);
}
function makeResource(logicalId, declaration) {
	return {
		logicalId,
		type: declaration.Type,
		physicalId: undefined,
		status: 'CREATE_IN_PROGRESS',
		statusReason: undefined,
		updatedAt: new Date(0),
		properties: {},
		attributes: {},
		declaration,
		dependencies: new Set(),
	};
}

;// CONCATENATED MODULE: ./lib/sandbox/cloudformation/events.js


function createJournal(clock) {
	const event = (stack, subject, status, reason) => {
		const operation = stack.operations[0];
		stack.events.push({
			id: subject.type === STACK_TYPE ? (0,external_node_crypto_.randomUUID)() : `${subject.logicalId}-${status}-${(0,external_node_crypto_.randomUUID)()}`,
			operationId: operation?.id ?? '',
			logicalId: subject.logicalId,
			physicalId: subject.physicalId,
			type: subject.type,
			status,
			reason,
			properties: subject.properties,
			token: operation?.token,
			at: clock.now(),
		});
	};
	return {
		begin(stack, type, token) {
			const operation = { id: (0,external_node_crypto_.randomUUID)(), type, token };
			stack.operations.unshift(operation);
			return operation;
		},
		stack(stack, status, reason) {
			stack.status = status;
			stack.statusReason = reason;
			if (status !== 'REVIEW_IN_PROGRESS' && !status.startsWith('CREATE_')) stack.updatedAt = clock.now();
			if (status === 'DELETE_COMPLETE') stack.deletedAt = clock.now();
			event(stack, { logicalId: stack.name, physicalId: stack.id, type: STACK_TYPE }, status, reason);
		},
		resource(stack, resource, status, reason) {
			resource.status = status;
			resource.statusReason = reason;
			resource.updatedAt = clock.now();
			event(stack, resource, status, reason);
		},
		event,
	};
}

;// CONCATENATED MODULE: ./lib/sandbox/cloudformation/removal.js

async function removeResources(deps, removal) {
	const { journal, provisioner } = deps;
	const { stack, resources, detached } = removal;
	const failed = [];
	const { signal } = new AbortController();
	const say = (resource, status, reason) => {
		if (detached) journal.event(stack, resource, status, reason);
		else journal.resource(stack, resource, status, reason);
	};
	const remove = async (resource) => {
		const { logicalId, type, physicalId, properties } = resource;
		if (removal.keeps(resource)) {
			say(resource, 'DELETE_SKIPPED');
		} else {
			try {
				if (physicalId !== undefined) {
					say(resource, 'DELETE_IN_PROGRESS');
					const subject = { stack, logicalId, type, signal, initiated: () => undefined };
					await provisioner.remove(subject, physicalId, properties);
				}
				say(resource, 'DELETE_COMPLETE');
			} catch (error) {
				failed.push(logicalId);
				say(resource, 'DELETE_FAILED', messageOf(error));
				return;
			}
		}
		if (!detached) stack.resources.delete(logicalId);
	};
	const tasks = new Map();
	const removeInTurn = (resource) => {
		const running = tasks.get(resource.logicalId);
		if (running !== undefined) return running;
		const task = (async () => {
			const dependents = resources.filter((other) => other !== resource && other.dependencies.has(resource.logicalId));
			await Promise.all(dependents.map(removeInTurn));
			const stuck = dependents.some(({ logicalId }) => failed.includes(logicalId));
			if (stuck) failed.push(resource.logicalId);
			else await remove(resource);
		})();
		tasks.set(resource.logicalId, task);
		return task;
	};
	await Promise.all(resources.map(removeInTurn));
	return [...new Set(failed)];
}

;// CONCATENATED MODULE: ./lib/sandbox/cloudformation/rollback.js



async function rollBackUpdate(rollback) {
	const { stack, previous, reason, skip, token } = rollback;
	const { journal, provisioner } = rollback.deployment;
	journal.begin(stack, stack.status === 'UPDATE_ROLLBACK_FAILED' ? 'CONTINUE_ROLLBACK' : 'ROLLBACK', token);
	journal.stack(stack, 'UPDATE_ROLLBACK_IN_PROGRESS', reason);
	const { signal } = new AbortController();
	const restore = async (resource, old) => {
		const { logicalId, type } = resource;
		const { declaration, dependencies, properties } = old;
		Object.assign(resource, { declaration, dependencies });
		if (resource.physicalId !== old.physicalId) {
			previous.surplus.push({ ...resource });
			Object.assign(resource, { physicalId: old.physicalId, attributes: old.attributes, properties });
			journal.resource(stack, resource, 'UPDATE_IN_PROGRESS');
			journal.resource(stack, resource, 'UPDATE_COMPLETE');
			return true;
		}
		const touched = differences(resource.properties, properties).length > 0 || resource.status === 'UPDATE_FAILED';
		if (!touched) return true;
		journal.resource(stack, resource, 'UPDATE_IN_PROGRESS');
		if (!skip.includes(logicalId)) {
			try {
				const subject = { stack, logicalId, type, signal, initiated: () => undefined };
				const made = await provisioner.update(subject, old.physicalId ?? '', properties, resource.properties, old.attributes);
				Object.assign(resource, { attributes: made.attributes, properties });
			} catch (error) {
				journal.resource(stack, resource, 'UPDATE_FAILED', messageOf(error));
				return false;
			}
		}
		journal.resource(stack, resource, 'UPDATE_COMPLETE');
		return true;
	};
	const tasks = new Map();
	const restoreInTurn = (resource) => {
		const running = tasks.get(resource.logicalId);
		if (running !== undefined) return running;
		const old = previous.resources.get(resource.logicalId);
		if (!old) return Promise.resolve(true);
		const task = (async () => {
			const first = [...old.dependencies].flatMap((logicalId) => stack.resources.get(logicalId) ?? []);
			const ready = await Promise.all(first.map(restoreInTurn));
			return !ready.includes(false) && restore(resource, old);
		})();
		tasks.set(resource.logicalId, task);
		return task;
	};
	await Promise.all([...stack.resources.values()].map(restoreInTurn));
	const results = await Promise.all([...tasks].map(async ([logicalId, task]) => ((await task) ? undefined : logicalId)));
	const failed = results.filter((logicalId) => logicalId !== undefined);
	if (failed.length > 0) {
		journal.stack(stack, 'UPDATE_ROLLBACK_FAILED', `The following resource(s) failed to update: [${failed.join(', ')}]. `);
		return;
	}
	stack.deployed = previous.deployed;
	stack.previous = undefined;
	journal.stack(stack, 'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS');
	const added = [...stack.resources.values()].filter(({ logicalId }) => !previous.resources.has(logicalId));
	await removeResources({ journal, provisioner }, { stack, resources: added, keeps: () => false, detached: false });
	await removeResources({ journal, provisioner }, { stack, resources: previous.surplus, keeps: () => false, detached: true });
	for (const { logicalId } of added) stack.resources.delete(logicalId);
	journal.stack(stack, 'UPDATE_ROLLBACK_COMPLETE');
}

;// CONCATENATED MODULE: ./lib/sandbox/cloudformation/engine.js










function createEngine(deps) {
	const { clock, state, specification } = deps;
	const journal = createJournal(clock);
	const provisioner = createProvisioner(deps);
	const deployment = {
		journal,
		provisioner,
		specification,
		importValue: (stack) => (name) => {
			stack.imports = new Set([...stack.imports, name]);
			return readExport(state, stack.region, name) ?? new model/* Unknown */.$(`export named ${name}`);
		},
	};
	const start = (stack) => {
		const controller = new AbortController();
		(0,external_node_events_.setMaxListeners)(0, controller.signal);
		stack.running = controller;
		return controller;
	};
	const finishOutputs = (stack, desired) => {
		try {
			stack.outputs = evaluateOutputs(scopeOfDeployed(deployment, stack, desired), state, stack);
			return undefined;
		} catch (error) {
			return (0,refusals/* asError */.zR)(error).message;
		}
	};
	const removeAll = async (stack, keeps) => removeResources({ journal, provisioner }, { stack, resources: [...stack.resources.values()], keeps, detached: false });
	const rollBackCreate = async (stack, reason, options) => {
		const { onFailure, token } = options;
		if (onFailure === 'DO_NOTHING') {
			journal.stack(stack, 'CREATE_FAILED', reason);
			return;
		}
		journal.begin(stack, onFailure === 'DELETE' ? 'DELETE_STACK' : 'ROLLBACK', token);
		const [verb, why] = onFailure === 'DELETE' ? ['DELETE', reason] : ['ROLLBACK', `${reason}Rollback requested by user.`];
		journal.stack(stack, `${verb}_IN_PROGRESS`, why);
		const failed = await removeAll(stack, ({ declaration }) => keptOnRollback(declaration));
		stack.outputs = [];
		if (failed.length === 0) journal.stack(stack, `${verb}_COMPLETE`);
		else journal.stack(stack, `${verb}_FAILED`, `The following resource(s) failed to delete: [${failed.join(', ')}]. `);
	};
	return {
		journal,
		async create(stack, desired, options) {
			journal.begin(stack, 'CREATE_STACK', options.token);
			journal.stack(stack, 'CREATE_IN_PROGRESS', 'User Initiated');
			stack.deployed = desired;
			const controller = start(stack);
			const carryOn = options.onFailure === 'DO_NOTHING';
			const { failed } = await deployResources(deployment, { stack, desired, controller, carryOn });
			const reason = failed.length > 0 ? `The following resource(s) failed to create: [${failed.join(', ')}]. ` : finishOutputs(stack, desired);
			stack.running = undefined;
			if (reason === undefined) journal.stack(stack, 'CREATE_COMPLETE');
			else await rollBackCreate(stack, reason, options);
			return reason === undefined;
		},
		async update(stack, desired, options) {
			const previous = {
				deployed: stack.deployed ?? desired,
				resources: new Map([...stack.resources].map(([logicalId, resource]) => [logicalId, { ...resource }])),
				surplus: [],
			};
			stack.previous = previous;
			stack.imports = new Set();
			journal.begin(stack, 'UPDATE_STACK', options.token);
			journal.stack(stack, 'UPDATE_IN_PROGRESS', 'User Initiated');
			const controller = start(stack);
			const carryOn = options.onFailure === 'DO_NOTHING';
			const { failed, replaced } = await deployResources(deployment, { stack, desired, controller, carryOn });
			const cancelled = controller.signal.aborted && failed.length === 0;
			const reason = cancelled ? 'User Initiated' : failed.length > 0 ? `The following resource(s) failed to ${failureVerb(stack, failed)}: [${failed.join(', ')}]. ` : finishOutputs(stack, desired);
			stack.running = undefined;
			if (reason !== undefined && carryOn) {
				stack.deployed = desired;
				journal.stack(stack, 'UPDATE_FAILED', reason);
				return false;
			}
			if (reason !== undefined) {
				await rollBackUpdate({ deployment, stack, previous, reason, skip: [], token: options.token });
				finishOutputs(stack, previous.deployed);
				return false;
			}
			stack.deployed = desired;
			stack.previous = undefined;
			journal.stack(stack, 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS');
			const wanted = new Set(wantedResources(desired, scopeOfDeployed(deployment, stack, desired)));
			const gone = [...stack.resources.values()].filter(({ logicalId }) => !wanted.has(logicalId));
			const policyAfter = (old) => replacementPolicy(stack.resources.get(old.logicalId)?.declaration ?? old.declaration);
			await removeResources(
				{ journal, provisioner },
				{
					stack,
					resources: gone,
					keeps: ({ declaration }) => deletionPolicy(declaration) === 'Retain',
					detached: false,
				},
			);
			await removeResources({ journal, provisioner }, { stack, resources: replaced, keeps: (old) => policyAfter(old) === 'Retain', detached: true });
			for (const { logicalId } of gone) stack.resources.delete(logicalId);
			journal.stack(stack, 'UPDATE_COMPLETE');
			return true;
		},
		async remove(stack, { retain, token }) {
			journal.begin(stack, 'DELETE_STACK', token);
			journal.stack(stack, 'DELETE_IN_PROGRESS', 'User Initiated');
			const inUse = exportInUse(state, stack);
			if (inUse !== undefined) {
				await clock.sleep(1);
				journal.stack(stack, 'DELETE_FAILED', inUse);
				return;
			}
			const failed = await removeAll(stack, ({ logicalId, declaration }) => retain.includes(logicalId) || deletionPolicy(declaration) === 'Retain');
			if (failed.length > 0) {
				journal.stack(stack, 'DELETE_FAILED', `The following resource(s) failed to delete: [${failed.join(', ')}]. `);
				return;
			}
			stack.outputs = [];
			stack.imports = new Set();
			journal.stack(stack, 'DELETE_COMPLETE');
		},
		cancelUpdate(stack) {
			stack.running?.abort();
		},
		async rollBack(stack, { skip, token }) {
			const { previous } = stack;
			const reason = 'User Initiated';
			if (previous === undefined) return rollBackCreate(stack, reason, { onFailure: 'DELETE', token });
			await rollBackUpdate({ deployment, stack, previous, reason, skip, token });
			finishOutputs(stack, previous.deployed);
		},
	};
}
function failureVerb(stack, failed) {
	return failed.every((logicalId) => stack.resources.get(logicalId)?.status === 'CREATE_FAILED') ? 'create' : 'update';
}

;// CONCATENATED MODULE: ./lib/sandbox/cloudformation/stacks.js








function refuseBadProperties(deps, desired) {
	const [problem] = (0,earlyValidation/* validateProperties */.E)(desired.template, deps.specification);
	if (problem) throw (0,refusals/* validationError */.cJ)(`Properties validation failed for resource ${problem.logicalId} with message:\n[${problem.reason}]`);
}
function failurePolicy(call) {
	const onFailure = oneOf(call.input, 'OnFailure', ['DO_NOTHING', 'ROLLBACK', 'DELETE']);
	const disableRollback = booleanOf(call.input, 'DisableRollback');
	if (onFailure !== undefined && disableRollback !== undefined) throw (0,refusals/* validationError */.cJ)('You can specify either DisableRollback or OnFailure, but not both.');
	return onFailure ?? (disableRollback === true ? 'DO_NOTHING' : 'ROLLBACK');
}
function isRepeated(stack, token) {
	return token !== undefined && stack.operations[0]?.token === token;
}
function createStack(deps, call) {
	const { input, region } = call;
	const name = required(input, 'StackName');
	checkName(name, 'stackName');
	const token = textOf(input, 'ClientRequestToken');
	const existing = findStack(deps.state, region, name);
	if (existing && isRepeated(existing, token)) return { StackId: existing.id };
	if (existing) throw new sandbox_service/* AwsError */.G('AlreadyExistsException', `Stack [${name}] already exists`);
	const desired = buildDesired(deps, call, undefined);
	refuseBadProperties(deps, desired);
	findChanges(deps, absentStack(region, name), desired);
	const onFailure = failurePolicy(call);
	const stack = addStack(deps.state, deps.engine.journal, region, name, deps.clock.now());
	stack.terminationProtection = booleanOf(input, 'EnableTerminationProtection') === true;
	stack.disableRollback = onFailure === 'DO_NOTHING';
	stack.work = deps.engine.create(stack, desired, { onFailure, token });
	return { StackId: stack.id };
}
function updateStack(deps, call) {
	const stack = requireStack(deps.state, call);
	const token = textOf(call.input, 'ClientRequestToken');
	if (isRepeated(stack, token)) return { StackId: stack.id };
	checkUpdatable(stack);
	const desired = buildDesired(deps, call, stack);
	refuseBadProperties(deps, desired);
	if (!findChanges(deps, stack, desired)) throw (0,refusals/* validationError */.cJ)('No updates are to be performed.');
	for (const changeSet of stack.changeSets.values()) if (changeSet.executionStatus === 'AVAILABLE') changeSet.executionStatus = 'OBSOLETE';
	stack.disableRollback = booleanOf(call.input, 'DisableRollback') === true;
	const onFailure = stack.disableRollback ? 'DO_NOTHING' : 'ROLLBACK';
	stack.work = deps.engine.update(stack, desired, { onFailure, token });
	return { StackId: stack.id };
}
function deleteStack(deps, call) {
	const stack = findStack(deps.state, call.region, required(call.input, 'StackName'));
	if (!stack || stack.status === 'DELETE_COMPLETE' || stack.status === 'DELETE_IN_PROGRESS') return {};
	checkDeletable(stack);
	const options = { retain: textsOf(call.input, 'RetainResources'), token: textOf(call.input, 'ClientRequestToken') };
	stack.running?.abort();
	stack.work = stack.work.then(() => deps.engine.remove(stack, options));
	return {};
}
function cancelUpdateStack(deps, call) {
	const stack = requireStack(deps.state, call);
	if (stack.status !== 'UPDATE_IN_PROGRESS') throw (0,refusals/* validationError */.cJ)('CancelUpdateStack cannot be called from current stack status');
	deps.engine.cancelUpdate(stack);
	return {};
}
function continueUpdateRollback(deps, call) {
	const stack = requireStack(deps.state, call);
	if (stack.status !== 'UPDATE_ROLLBACK_FAILED') throw (0,refusals/* validationError */.cJ)(`Stack:${stack.id} is in ${stack.status} state and can not be rolled back.`);
	const options = { skip: textsOf(call.input, 'ResourcesToSkip'), token: textOf(call.input, 'ClientRequestToken') };
	stack.work = deps.engine.rollBack(stack, options);
	return {};
}
function rollbackStack(deps, call) {
	const stack = requireStack(deps.state, call);
	if (stack.status !== 'UPDATE_FAILED' && stack.status !== 'CREATE_FAILED') throw (0,refusals/* validationError */.cJ)(`Stack:${stack.id} is in ${stack.status} state and can not be rolled back.`);
	stack.work = deps.engine.rollBack(stack, { skip: [], token: textOf(call.input, 'ClientRequestToken') });
	return { StackId: stack.id };
}
function updateTerminationProtection(deps, call) {
	const stack = requireStack(deps.state, call);
	stack.terminationProtection = booleanOf(call.input, 'EnableTerminationProtection') === true;
	return { StackId: stack.id };
}
function setStackPolicy(deps, call) {
	requireStack(deps.state, call).policy = textOf(call.input, 'StackPolicyBody');
	return {};
}
function getStackPolicy(deps, call) {
	return { StackPolicyBody: requireStack(deps.state, call).policy };
}

;// CONCATENATED MODULE: ./lib/sandbox/cloudformation/index.js










const handlers = {
	CancelUpdateStack: cancelUpdateStack,
	ContinueUpdateRollback: continueUpdateRollback,
	CreateChangeSet: createChangeSet,
	CreateStack: createStack,
	DeleteChangeSet: deleteChangeSet,
	DeleteStack: deleteStack,
	DescribeChangeSet: describeChangeSet,
	DescribeEvents: describeEvents,
	DescribeStackEvents: describeStackEvents,
	DescribeStackResource: describeStackResource,
	DescribeStackResources: describeStackResources,
	DescribeStacks: describeStacks,
	ExecuteChangeSet: executeChangeSet,
	GetStackPolicy: getStackPolicy,
	GetTemplate: getTemplate,
	GetTemplateSummary: getTemplateSummary,
	ListChangeSets: listChangeSets,
	ListExports: listExports,
	ListImports: listImports,
	ListStackResources: listStackResources,
	ListStacks: listStacks,
	RollbackStack: rollbackStack,
	SetStackPolicy: setStackPolicy,
	UpdateStack: updateStack,
	UpdateTerminationProtection: updateTerminationProtection,
	ValidateTemplate: validateTemplate,
};
function createCloudFormation(options) {
	const { clock, specification, behaviours, readObject, readParameter, pageSize = 25 } = options;
	const state = { stacks: [] };
	const engine = createEngine({ clock, specification, behaviours, state });
	const deps = { clock, specification, readObject, readParameter, state, engine, pageSize };
	const operations = Object.entries(handlers).map(([name, handle]) => [name, { run: (call) => handle(deps, call), authorizations: (call) => authorizationsOf(state, name, call) }]);
	return {
		service: {
			name: 'cloudformation',
			protocol: 'query',
			identifier: '2010-05-15',
			namespace: 'http://cloudformation.amazonaws.com/doc/2010-05-15/',
			operations: Object.fromEntries(operations),
		},
		setStatus(region, stackName, status) {
			const stack = findStack(state, region, stackName);
			if (stack === undefined) throw (0,refusals/* stackMissing */.l6)(stackName);
			engine.journal.stack(stack, status);
		},
	};
}

;// CONCATENATED MODULE: ./lib/sandbox/ec2/behaviours.js

function createEc2Behaviours() {
	const versions = new Map();
	const made = (id) => {
		const version = String(versions.get(id) ?? 1);
		const attributes = { DefaultVersionNumber: version, LatestVersionNumber: version, LaunchTemplateId: id };
		return { physicalId: id, attributes };
	};
	return {
		'AWS::EC2::LaunchTemplate': {
			create() {
				const id = `lt-0${randomHex(16)}`;
				versions.set(id, 1);
				return made(id);
			},
			update(id) {
				versions.set(id, (versions.get(id) ?? 1) + 1);
				return made(id);
			},
			remove(id) {
				versions.delete(id);
			},
		},
	};
}

;// CONCATENATED MODULE: ./lib/sandbox/ec2/networkAcls.js

function createNetworkAclBehaviours() {
	const rules = new Set();
	return {
		'AWS::EC2::NetworkAclEntry': {
			create(properties, { generatedName }) {
				const { key, number } = ruleOf(properties);
				if (rules.has(key)) throw new Error(`The network acl entry identified by ${number} already exists.`);
				rules.add(key);
				return { physicalId: generatedName, attributes: { Id: generatedName } };
			},
			remove(_id, properties) {
				rules.delete(ruleOf(properties).key);
			},
		},
	};
}
function ruleOf(properties) {
	const number = numberOf(properties, 'RuleNumber');
	const direction = booleanOf(properties, 'Egress') === true ? 'to' : 'from';
	return { number, key: [textOf(properties, 'NetworkAclId'), direction, number].join(' ') };
}

;// CONCATENATED MODULE: ./lib/sandbox/registry/manifest.js
const OCI_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';
function parseManifest(body) {
	const json = parseJson(body);
	if (!isRecord(json) || json.schemaVersion !== 2) return undefined;
	const artifactType = typeof json.artifactType === 'string' ? json.artifactType : undefined;
	const subject = parseDescriptor(json.subject)?.digest;
	const declared = typeof json.mediaType === 'string' ? json.mediaType : undefined;
	if (Array.isArray(json.manifests)) {
		const images = json.manifests.map(parseDescriptor);
		if (!images.every((image) => image !== undefined)) return undefined;
		return {
			mediaType: declared ?? OCI_INDEX,
			artifactType,
			subject,
			references: images.map(({ digest }) => digest),
			size: 0,
		};
	}
	const config = parseDescriptor(json.config);
	const layers = Array.isArray(json.layers) ? json.layers.map(parseDescriptor) : [];
	if (config === undefined || !layers.every((layer) => layer !== undefined)) return undefined;
	return {
		mediaType: declared ?? OCI_MANIFEST,
		artifactType,
		subject,
		references: [config, ...layers].map(({ digest }) => digest),
		size: layers.reduce((sum, layer) => sum + layer.size, 0),
	};
}
function parseDescriptor(json) {
	if (!isRecord(json) || typeof json.digest !== 'string' || typeof json.size !== 'number') return undefined;
	return { digest: json.digest, size: json.size };
}
function parseJson(body) {
	try {
		return JSON.parse(body.toString('utf8'));
	} catch {
		return undefined;
	}
}
function isRecord(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/sandbox/registry/store.js



function createRepository(repositories, name, settings, now) {
	const repository = {
		name,
		createdAt: now,
		immutableTags: settings.immutableTags,
		scanOnPush: settings.scanOnPush,
		lifecyclePolicy: undefined,
		tags: new Map(settings.tags),
		blobs: new Map(),
		images: new Map(),
		imageTags: new Map(),
		scans: new Map(),
	};
	repositories.set(name, repository);
	return repository;
}
function putImage(repository, upload, now) {
	const digest = digestOf(upload.body);
	if (upload.digest !== undefined && upload.digest !== digest) return { kind: 'digest-differs', digest };
	const manifest = parseManifest(upload.body);
	if (manifest === undefined) return { kind: 'no-manifest' };
	const missing = manifest.references.find((reference) => !repository.blobs.has(reference) && !repository.images.has(reference));
	if (missing !== undefined) return { kind: 'blob-missing', digest: missing };
	const { tag } = upload;
	const known = repository.images.get(digest);
	if (tag !== undefined) {
		const holder = repository.imageTags.get(tag);
		if (known !== undefined && holder === digest) return { kind: 'same', image: known };
		if (holder !== undefined && repository.immutableTags) return { kind: 'tag-taken', tag };
	}
	const image = known ?? {
		digest,
		mediaType: upload.mediaType ?? manifest.mediaType,
		body: upload.body,
		manifest,
		pushedAt: now,
	};
	repository.images.set(digest, image);
	if (tag !== undefined) repository.imageTags.set(tag, digest);
	return { kind: 'put', image };
}
function findImage(repository, reference) {
	return repository.images.get(repository.imageTags.get(reference) ?? reference);
}
function tagsOfImage(repository, digest) {
	return [...repository.imageTags].filter(([, tagged]) => tagged === digest).map(([tag]) => tag);
}
function digestOf(body) {
	return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(body).digest('hex')}`;
}
function repositoryArn(region, name) {
	return `arn:aws:ecr:${region}:${sandbox_service/* ACCOUNT_ID */.W}:repository/${name}`;
}
function holdsImage(repositories, registry, reference) {
	if (!reference.startsWith(`${registry}/`)) return true;
	const path = reference.slice(registry.length + 1);
	const [name = '', digest] = path.split('@');
	const colon = name.lastIndexOf(':');
	const repository = repositories.get(colon < 0 ? name : name.slice(0, colon));
	const wanted = digest ?? (colon < 0 ? 'latest' : name.slice(colon + 1));
	return repository !== undefined && findImage(repository, wanted) !== undefined;
}

;// CONCATENATED MODULE: ./lib/sandbox/ecr/target.js




function onRepository(run) {
	return { run, resources: ({ input, region }) => [repositoryArn(region, textOf(input, 'repositoryName') ?? '')] };
}
function target_required(input, key) {
	const value = textOf(input, key);
	if (value !== undefined && value !== '') return value;
	throw new sandbox_service/* AwsError */.G('InvalidParameterException', `Invalid parameter at '${key}' failed to satisfy constraint: 'Member must not be null'`);
}
function find({ repositories }, name) {
	const repository = repositories.get(name);
	if (repository !== undefined) return repository;
	throw new sandbox_service/* AwsError */.G('RepositoryNotFoundException', `The repository with name '${name}' does not exist in the registry with id '${sandbox_service/* ACCOUNT_ID */.W}'`);
}
function paged(items, input) {
	const size = numberOf(input, 'maxResults') ?? 100;
	const page = size < 1 || size > 1000 ? undefined : pageOf(items, textOf(input, 'nextToken'), size);
	if (page !== undefined) return { page: page.items, nextToken: page.next };
	throw new sandbox_service/* AwsError */.G('InvalidParameterException', "Invalid parameter at 'maxResults' or 'nextToken' failed to satisfy constraint");
}

;// CONCATENATED MODULE: ./lib/sandbox/ecr/images.js




function imageOperations(ecr) {
	return {
		DescribeImages: onRepository(({ input }) => {
			const repository = find(ecr, target_required(input, 'repositoryName'));
			const ids = objectsOf(input, 'imageIds');
			if (ids.length > 0) {
				return { imageDetails: ids.map((id) => describe(repository, requireImage(repository, id))) };
			}
			const tagStatus = textOf(objectOf(input, 'filter'), 'tagStatus') ?? 'ANY';
			const details = [...repository.images.values()].map((image) => describe(repository, image)).filter(({ imageTags }) => tagStatus === 'ANY' || (imageTags === undefined) === (tagStatus === 'UNTAGGED'));
			const { page, nextToken } = paged(details, input);
			return { imageDetails: page, nextToken };
		}),
		ListImages: onRepository(({ input }) => {
			const repository = find(ecr, target_required(input, 'repositoryName'));
			const ids = [...repository.images.keys()].flatMap((imageDigest) => {
				const tags = tagsOfImage(repository, imageDigest);
				return tags.length === 0 ? [{ imageDigest }] : tags.map((imageTag) => ({ imageDigest, imageTag }));
			});
			const tagStatus = textOf(objectOf(input, 'filter'), 'tagStatus') ?? 'ANY';
			const { page, nextToken } = paged(
				ids.filter(({ imageTag }) => tagStatus === 'ANY' || (imageTag === undefined) === (tagStatus === 'UNTAGGED')),
				input,
			);
			return { imageIds: page, nextToken };
		}),
		BatchGetImage: onRepository(({ input }) => {
			const repository = find(ecr, target_required(input, 'repositoryName'));
			const images = [];
			const failures = [];
			for (const id of objectsOf(input, 'imageIds')) {
				const image = imageOf(repository, id);
				if (image === undefined) failures.push(notFoundFailure(id));
				else images.push(fetched(repository, image, textOf(id, 'imageTag')));
			}
			return { images, failures };
		}),
		PutImage: onRepository(({ input }) => {
			const repository = find(ecr, target_required(input, 'repositoryName'));
			const tag = textOf(input, 'imageTag');
			const upload = {
				body: Buffer.from(target_required(input, 'imageManifest')),
				mediaType: textOf(input, 'imageManifestMediaType'),
				tag,
				digest: textOf(input, 'imageDigest'),
			};
			return { image: fetched(repository, put(repository, upload, ecr.clock.now()), tag) };
		}),
		BatchDeleteImage: onRepository(({ input }) => {
			const repository = find(ecr, target_required(input, 'repositoryName'));
			const ids = objectsOf(input, 'imageIds');
			const failures = ids.filter((id) => imageOf(repository, id) === undefined).map(notFoundFailure);
			return { imageIds: ids.flatMap((id) => remove(repository, id)), failures };
		}),
		ListImageReferrers: {
			authorizations: ({ input, region }) => [{ action: 'ecr:BatchGetImage', resource: repositoryArn(region, textOf(input, 'repositoryName') ?? '') }],
			run: ({ input }) => {
				const repository = find(ecr, target_required(input, 'repositoryName'));
				const digest = target_required(objectOf(input, 'subjectId') ?? {}, 'imageDigest');
				const referrers = [...repository.images.values()].filter(({ manifest }) => manifest.subject === digest);
				const { page, nextToken } = paged(referrers.map(referrer), input);
				return { referrers: page, nextToken };
			},
		},
		DescribeImageScanFindings: onRepository(({ input }) => {
			const repository = find(ecr, target_required(input, 'repositoryName'));
			const image = requireImage(repository, objectOf(input, 'imageId') ?? {});
			if (!repository.scanOnPush) {
				throw new sandbox_service/* AwsError */.G('ScanNotFoundException', `Image scan does not exist for the image with '{imageDigest:'${image.digest}'}' in the repository with name '${repository.name}' in the registry with id '${sandbox_service/* ACCOUNT_ID */.W}'`);
			}
			return {
				registryId: sandbox_service/* ACCOUNT_ID */.W,
				repositoryName: repository.name,
				imageId: { imageDigest: image.digest },
				...describeScan(image, repository.scans.get(image.digest)),
			};
		}),
	};
}
function describeScan({ pushedAt }, scan = { status: 'COMPLETE', findings: [] }) {
	const { status, findings } = scan;
	if (status !== 'COMPLETE') return { imageScanStatus: { status, description: `The scan is ${status}.` } };
	const severities = [...new Set(findings.map(({ severity }) => severity))];
	const count = (severity) => findings.filter((one) => one.severity === severity).length;
	return {
		imageScanStatus: { status, description: 'The scan was completed successfully.' },
		imageScanFindings: {
			imageScanCompletedAt: pushedAt,
			findings: findings.map(({ name, severity, packageName, packageVersion }) => ({
				name,
				severity,
				attributes: [
					{ key: 'package_name', value: packageName },
					{ key: 'package_version', value: packageVersion },
				],
			})),
			findingSeverityCounts: Object.fromEntries(severities.map((severity) => [severity, count(severity)])),
		},
	};
}
function imageOf(repository, id) {
	const digest = textOf(id, 'imageDigest');
	const tag = textOf(id, 'imageTag');
	const image = findImage(repository, digest ?? tag ?? '');
	if (digest === undefined || tag === undefined) return image;
	return repository.imageTags.get(tag) === digest ? image : undefined;
}
function requireImage(repository, id) {
	const image = imageOf(repository, id);
	if (image !== undefined) return image;
	const tag = textOf(id, 'imageTag');
	const digest = textOf(id, 'imageDigest');
	const wanted = `{imageDigest:'${digest ?? 'null'}', imageTag:'${tag ?? 'null'}'}`;
	throw new sandbox_service/* AwsError */.G('ImageNotFoundException', `The image with imageId ${wanted} does not exist within the repository with name '${repository.name}' in the registry with id '${sandbox_service/* ACCOUNT_ID */.W}'`);
}
function describe(repository, image) {
	const tags = tagsOfImage(repository, image.digest);
	return {
		registryId: sandbox_service/* ACCOUNT_ID */.W,
		repositoryName: repository.name,
		imageDigest: image.digest,
		imageTags: tags.length === 0 ? undefined : tags,
		imageSizeInBytes: image.manifest.size,
		imagePushedAt: image.pushedAt,
		imageManifestMediaType: image.mediaType,
		artifactMediaType: image.manifest.artifactType,
		imageScanStatus: repository.scanOnPush ? { status: 'COMPLETE', description: 'The scan was completed successfully.' } : undefined,
	};
}
function referrer({ digest, mediaType, manifest, body }) {
	return { digest, mediaType, artifactType: manifest.artifactType, size: body.length, artifactStatus: 'ACTIVE' };
}
function fetched(repository, image, tag) {
	return {
		registryId: sandbox_service/* ACCOUNT_ID */.W,
		repositoryName: repository.name,
		imageId: { imageDigest: image.digest, imageTag: tag },
		imageManifest: image.body.toString('utf8'),
		imageManifestMediaType: image.mediaType,
	};
}
function notFoundFailure(imageId) {
	return { imageId, failureCode: 'ImageNotFound', failureReason: 'Requested image not found' };
}
function put(repository, upload, now) {
	const outcome = putImage(repository, upload, now);
	const where = `in the '${repository.name}' repository`;
	switch (outcome.kind) {
		case 'put':
			return outcome.image;
		case 'same':
			throw new sandbox_service/* AwsError */.G('ImageAlreadyExistsException', `Image with digest '${outcome.image.digest}' and tag '${upload.tag}' already exists ${where}`);
		case 'tag-taken':
			throw new sandbox_service/* AwsError */.G('ImageTagAlreadyExistsException', `The image tag '${outcome.tag}' already exists ${where} and cannot be overwritten because the tag is immutable.`);
		case 'blob-missing':
			throw new sandbox_service/* AwsError */.G('LayersNotFoundException', `Image requires at least one layer that is not there: ${outcome.digest}`);
		case 'digest-differs':
			throw new sandbox_service/* AwsError */.G('ImageDigestDoesNotMatchException', `The calculated digest is ${outcome.digest}`);
		case 'no-manifest':
			throw new sandbox_service/* AwsError */.G('InvalidParameterException', "Invalid parameter at 'ImageManifest' failed to satisfy constraint: 'Invalid JSON syntax'");
	}
}
function remove(repository, id) {
	const image = imageOf(repository, id);
	if (image === undefined) return [];
	const tag = textOf(id, 'imageTag');
	const tags = tag === undefined ? tagsOfImage(repository, image.digest) : [tag];
	for (const one of tags) repository.imageTags.delete(one);
	if (tag === undefined || tagsOfImage(repository, image.digest).length === 0) repository.images.delete(image.digest);
	if (tags.length === 0) return [{ imageDigest: image.digest }];
	return tags.map((imageTag) => ({ imageDigest: image.digest, imageTag }));
}

;// CONCATENATED MODULE: ./lib/sandbox/ecr/repositories.js





function repositoryOperations(ecr) {
	const { repositories, clock, registry } = ecr;
	const describe = (repository, region) => ({
		repositoryArn: repositoryArn(region, repository.name),
		registryId: sandbox_service/* ACCOUNT_ID */.W,
		repositoryName: repository.name,
		repositoryUri: `${registry()}/${repository.name}`,
		createdAt: repository.createdAt,
		imageTagMutability: repository.immutableTags ? 'IMMUTABLE' : 'MUTABLE',
		imageScanningConfiguration: { scanOnPush: repository.scanOnPush },
		encryptionConfiguration: { encryptionType: 'AES256' },
	});
	return {
		CreateRepository: onRepository(({ input, region }) => {
			const name = target_required(input, 'repositoryName');
			requireName(name);
			if (repositories.has(name)) {
				throw new sandbox_service/* AwsError */.G('RepositoryAlreadyExistsException', `The repository with name '${name}' already exists in the registry with id '${sandbox_service/* ACCOUNT_ID */.W}'`);
			}
			const settings = {
				immutableTags: readMutability(textOf(input, 'imageTagMutability')),
				scanOnPush: booleanOf(objectOf(input, 'imageScanningConfiguration'), 'scanOnPush') ?? false,
				tags: new Map(tagsOf(input, 'tags').map(({ Key, Value }) => [Key, Value])),
			};
			return { repository: describe(createRepository(repositories, name, settings, clock.now()), region) };
		}),
		DescribeRepositories: {
			resources: ({ input, region }) => {
				const names = textsOf(input, 'repositoryNames');
				return names.length === 0 ? ['*'] : names.map((name) => repositoryArn(region, name));
			},
			run: ({ input, region }) => {
				const names = textsOf(input, 'repositoryNames');
				if (names.length > 0) return { repositories: names.map((name) => describe(find(ecr, name), region)) };
				const { page, nextToken } = paged([...repositories.values()], input);
				return { repositories: page.map((repository) => describe(repository, region)), nextToken };
			},
		},
		DeleteRepository: onRepository(({ input, region }) => {
			const repository = find(ecr, target_required(input, 'repositoryName'));
			if (repository.images.size > 0 && booleanOf(input, 'force') !== true) {
				throw new sandbox_service/* AwsError */.G('RepositoryNotEmptyException', `The repository with name '${repository.name}' in registry with id '${sandbox_service/* ACCOUNT_ID */.W}' cannot be deleted because it still contains images`);
			}
			repositories.delete(repository.name);
			return { repository: describe(repository, region) };
		}),
		PutLifecyclePolicy: onRepository(({ input }) => {
			const repository = find(ecr, target_required(input, 'repositoryName'));
			const text = target_required(input, 'lifecyclePolicyText');
			requireRules(text);
			repository.lifecyclePolicy = text;
			return { registryId: sandbox_service/* ACCOUNT_ID */.W, repositoryName: repository.name, lifecyclePolicyText: text };
		}),
		GetLifecyclePolicy: onRepository(({ input }) => {
			const repository = find(ecr, target_required(input, 'repositoryName'));
			if (repository.lifecyclePolicy === undefined) {
				throw new sandbox_service/* AwsError */.G('LifecyclePolicyNotFoundException', `Lifecycle policy does not exist for the repository with name '${repository.name}' in the registry with id '${sandbox_service/* ACCOUNT_ID */.W}'`);
			}
			return {
				registryId: sandbox_service/* ACCOUNT_ID */.W,
				repositoryName: repository.name,
				lifecyclePolicyText: repository.lifecyclePolicy,
				lastEvaluatedAt: repository.createdAt,
			};
		}),
		TagResource: {
			resources: ({ input }) => [textOf(input, 'resourceArn') ?? '*'],
			run: ({ input }) => {
				const { tags } = find(ecr, nameOfArn(target_required(input, 'resourceArn')));
				for (const { Key, Value } of tagsOf(input, 'tags')) tags.set(Key, Value);
				return {};
			},
		},
		ListTagsForResource: {
			resources: ({ input }) => [textOf(input, 'resourceArn') ?? '*'],
			run: ({ input }) => {
				const { tags } = find(ecr, nameOfArn(target_required(input, 'resourceArn')));
				return { tags: [...tags].map(([Key, Value]) => ({ Key, Value })) };
			},
		},
	};
}
function requireName(name) {
	const pattern = /^(?:[a-z0-9]+(?:[._-][a-z0-9]+)*\/)*[a-z0-9]+(?:[._-][a-z0-9]+)*$/;
	if (name.length >= 2 && name.length <= 256 && pattern.test(name)) return;
	throw new sandbox_service/* AwsError */.G('InvalidParameterException', `Invalid parameter at 'repositoryName' failed to satisfy constraint: 'must satisfy regular expression '${pattern.source.slice(1, -1)}''`);
}
function readMutability(value) {
	if (value === undefined || value === 'MUTABLE') return false;
	if (value === 'IMMUTABLE') return true;
	throw new sandbox_service/* AwsError */.G('InvalidParameterException', `Invalid parameter at 'imageTagMutability' failed to satisfy constraint: 'Member must satisfy enum value set: [MUTABLE, IMMUTABLE]'`);
}
function requireRules(text) {
	let policy;
	try {
		policy = JSON.parse(text);
	} catch {
		throw invalidPolicy('the text is not JSON');
	}
	const rules = (0,intrinsics/* isObject */.Gv)(policy) ? objectsOf(policy, 'rules') : [];
	if (rules.length === 0) throw invalidPolicy('it has no rules');
	if (new Set(rules.map((rule) => rule.rulePriority)).size < rules.length) {
		throw invalidPolicy('two rules have the same rulePriority');
	}
	for (const rule of rules) {
		const selection = objectOf(rule, 'selection') ?? {};
		const tagged = selection.tagStatus === 'tagged';
		if (selection.countType === undefined || selection.countNumber === undefined) {
			throw invalidPolicy('a rule lacks countType or countNumber');
		}
		if (tagged && selection.tagPrefixList === undefined && selection.tagPatternList === undefined) {
			throw invalidPolicy('a rule for tagged images needs tagPrefixList or tagPatternList');
		}
		if (objectOf(rule, 'action')?.type === undefined) throw invalidPolicy('a rule has no action');
	}
}
function invalidPolicy(reason) {
	return new sandbox_service/* AwsError */.G('InvalidParameterException', `Invalid parameter at 'LifecyclePolicyText' failed to satisfy constraint: 'Lifecycle policy validation failure: ${reason}'`);
}
function nameOfArn(arn) {
	return arn.slice(arn.indexOf(':repository/') + ':repository/'.length);
}

;// CONCATENATED MODULE: ./lib/sandbox/ecr/index.js






function createEcr(ecr) {
	const service = {
		name: 'ecr',
		protocol: 'json',
		identifier: 'AmazonEC2ContainerRegistry_V20150921',
		operations: {
			...repositoryOperations(ecr),
			...imageOperations(ecr),
			GetAuthorizationToken: {
				run: ({ caller, region }) => {
					const { password, expiresAt } = ecr.logins.issue(caller, region);
					return {
						authorizationData: [
							{
								authorizationToken: Buffer.from(`AWS:${password}`).toString('base64'),
								expiresAt,
								proxyEndpoint: `http://${ecr.registry()}`,
							},
						],
					};
				},
			},
		},
	};
	return { service, behaviours: ecrBehaviours(ecr) };
}
function ecrBehaviours(ecr) {
	const made = (name, region) => ({
		physicalId: name,
		attributes: { Arn: repositoryArn(region, name), RepositoryUri: `${ecr.registry()}/${name}` },
	});
	const configure = (name, properties) => {
		const repository = find(ecr, name);
		repository.immutableTags = readMutability(textOf(properties, 'ImageTagMutability'));
		repository.scanOnPush = booleanOf(objectOf(properties, 'ImageScanningConfiguration'), 'ScanOnPush') ?? false;
		repository.lifecyclePolicy = textOf(objectOf(properties, 'LifecyclePolicy'), 'LifecyclePolicyText');
		if (repository.lifecyclePolicy !== undefined) requireRules(repository.lifecyclePolicy);
		repository.tags.clear();
		for (const { Key, Value } of tagsOf(properties, 'Tags')) repository.tags.set(Key, Value);
	};
	return {
		'AWS::ECR::Repository': {
			create(properties, { clock, region, generatedName }) {
				const name = textOf(properties, 'RepositoryName') ?? generatedName.toLowerCase();
				requireName(name);
				if (ecr.repositories.has(name)) {
					throw new sandbox_service/* AwsError */.G('RepositoryAlreadyExistsException', `Resource of type 'AWS::ECR::Repository' with identifier '${name}' already exists.`);
				}
				createRepository(ecr.repositories, name, { immutableTags: false, scanOnPush: false, tags: new Map() }, clock.now());
				configure(name, properties);
				return made(name, region);
			},
			update(name, properties, _previous, { region }) {
				configure(name, properties);
				return made(name, region);
			},
			remove(name, properties) {
				const images = ecr.repositories.get(name)?.images.size ?? 0;
				if (images > 0 && booleanOf(properties, 'EmptyOnDelete') !== true) {
					throw new sandbox_service/* AwsError */.G('RepositoryNotEmptyException', `The repository with name '${name}' cannot be deleted because it still contains images`);
				}
				ecr.repositories.delete(name);
			},
		},
	};
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/sandbox/ecs/store.js


function createEcsStore() {
	return {
		clusters: new Map(),
		taskDefinitions: new Map(),
		services: new Map(),
		revisions: new Map(),
		deployments: new Map(),
		tasks: new Map(),
	};
}
function ecsArn(region, path) {
	return `arn:aws:ecs:${region}:${sandbox_service/* ACCOUNT_ID */.W}:${path}`;
}
function createEcsId() {
	return (0,external_node_crypto_.randomBytes)(16).toString('hex');
}
function runningDeployment(service) {
	return service.deployments.find(({ finishedAt }) => finishedAt === undefined);
}
function tasksOf(store, revision) {
	return [...store.tasks.values()].filter((task) => task.revision.arn === revision.arn && task.status !== 'STOPPED');
}
function record(service, at, message) {
	service.events.unshift({ id: createEcsId(), createdAt: at, message: `(service ${service.name}) ${message}` });
}

;// CONCATENATED MODULE: ./lib/sandbox/ecs/traffic.js

function strategyOf(configuration) {
	const strategy = textOf(configuration, 'Strategy') ?? 'ROLLING';
	switch (strategy) {
		case 'ROLLING':
		case 'BLUE_GREEN':
		case 'CANARY':
		case 'LINEAR':
			return strategy;
		default:
			throw new Error(`The sandbox does not know the deployment strategy ${strategy}`);
	}
}
function stepsOf(configuration) {
	const all = { weight: 100, bakeMinutes: 0 };
	switch (strategyOf(configuration)) {
		case 'ROLLING':
		case 'BLUE_GREEN':
			return [all];
		case 'CANARY': {
			const canary = objectOf(configuration, 'CanaryConfiguration');
			const weight = numberOf(canary, 'CanaryPercent') ?? 5;
			return weight < 100 ? [{ weight, bakeMinutes: numberOf(canary, 'CanaryBakeTimeInMinutes') ?? 10 }, all] : [all];
		}
		case 'LINEAR': {
			const linear = objectOf(configuration, 'LinearConfiguration');
			const tenths = Math.round((numberOf(linear, 'StepPercent') ?? 10) * 10);
			const bakeMinutes = numberOf(linear, 'StepBakeTimeInMinutes') ?? 6;
			const before = Array.from({ length: Math.ceil(1000 / tenths) - 1 }, (_, index) => (tenths * (index + 1)) / 10);
			return [...before.map((weight) => ({ weight, bakeMinutes })), all];
		}
	}
}
function readPair(elb, properties) {
	const strategy = strategyOf(objectOf(properties, 'DeploymentConfiguration'));
	const [loadBalancer] = objectsOf(properties, 'LoadBalancers');
	if (loadBalancer === undefined || strategy === 'ROLLING') return undefined;
	const advanced = objectOf(loadBalancer, 'AdvancedConfiguration');
	if (advanced === undefined) {
		throw new Error(`advancedConfiguration field is required for all loadBalancers when using a ${strategy} deployment strategy`);
	}
	const production = readRule(elb, 'productionListenerRule', textOf(advanced, 'ProductionListenerRule') ?? '');
	const testRule = textOf(advanced, 'TestListenerRule');
	const test = testRule === undefined ? undefined : readRule(elb, 'testListenerRule', testRule);
	if (test?.arn === production.arn) {
		throw new Error('productionListenerRule and testListenerRule must not be the same');
	}
	const primary = textOf(loadBalancer, 'TargetGroupArn') ?? '';
	const alternate = textOf(advanced, 'AlternateTargetGroupArn') ?? '';
	const forwarded = [production, test].flatMap((rule) => (rule === undefined ? [] : groupsOf(rule)));
	for (const arn of [primary, alternate]) {
		if (!forwarded.some((group) => group.arn === arn)) {
			throw new Error(`Target group ${arn} is not associated with either productionListenerRule or testListenerRule`);
		}
	}
	const stranger = groupsOf(production).find(({ arn }) => arn !== primary && arn !== alternate);
	if (stranger !== undefined) {
		throw new Error(`productionListenerRule is forwarding traffic to unexpected target group ${stranger.arn}`);
	}
	return { primary, alternate, production, test };
}
function requireOneServing({ production }) {
	const serving = groupsOf(production).filter(({ weight }) => weight > 0);
	if (serving.length === 1) return;
	throw new Error(`productionListenerRule should have exactly one target group serving traffic but found ${serving.length}`);
}
function nextGroup(pair, live) {
	return live === pair.alternate ? pair.primary : pair.alternate;
}
function forward(rule, pair, to, percent = 100) {
	const [whole, share] = Number.isInteger(percent) ? [100, percent] : [1000, Math.round(percent * 10)];
	rule.actions = [
		{
			type: 'forward',
			fixedResponse: undefined,
			redirect: undefined,
			targetGroups: [pair.primary, pair.alternate].map((arn) => ({ arn, weight: arn === to ? share : whole - share })),
		},
	];
}
function readRule(elb, field, arn) {
	if (!arn.includes(':listener-rule/')) {
		throw new Error(`${field} has an invalid ARN format. Must be RuleArn for ALB or ListenerArn for NLB`);
	}
	const rule = elb.rules.get(arn);
	if (rule === undefined) throw new Error(`${field} ${arn} does not exist`);
	return rule;
}
function groupsOf(rule) {
	return rule.actions.flatMap(({ targetGroups }) => targetGroups);
}

;// CONCATENATED MODULE: ./lib/sandbox/ecs/hooks.js



const DEFAULT_MINUTES = 1440;
async function awaitHooks(rollout, stage) {
	const { deployment } = rollout;
	if (strategyOf(deployment.configuration) === 'ROLLING') return undefined;
	const pauses = objectsOf(deployment.configuration, 'LifecycleHooks').filter((hook) => textOf(hook, 'TargetType') === 'PAUSE' && textsOf(hook, 'LifecycleStages').includes(stage));
	const actions = await Promise.all(
		pauses.map((hook) => {
			const timeout = objectOf(hook, 'TimeoutConfiguration');
			const timeoutAction = textOf(timeout, 'Action') === 'CONTINUE' ? 'CONTINUE' : 'ROLLBACK';
			return pause(rollout, numberOf(timeout, 'TimeoutInMinutes') ?? DEFAULT_MINUTES, timeoutAction);
		}),
	);
	return actions.includes('ROLLBACK') ? `Service deployment rolled back because ${stage} lifecycle hook(s) failed.` : undefined;
}
async function pause({ ecs, deployment }, minutes, timeoutAction) {
	const acted = new AbortController();
	let action;
	const hook = {
		id: `ecs-pause-${createEcsId()}`,
		expiresAt: new Date(ecs.clock.now().getTime() + minutes * 60_000),
		timeoutAction,
		status: 'AWAITING_ACTION',
		act(chosen) {
			action = chosen;
			hook.status = chosen === 'CONTINUE' ? 'SUCCEEDED' : 'FAILED';
			acted.abort();
		},
	};
	deployment.hooks.push(hook);
	await ecs.clock.sleep(minutes * 60, AbortSignal.any([acted.signal, deployment.stop.signal]));
	if (hook.status === 'AWAITING_ACTION') hook.status = deployment.stop.signal.aborted ? 'FAILED' : 'TIMED_OUT';
	return action ?? timeoutAction;
}
function findPause({ hooks }, id) {
	return hooks.find((hook) => hook.id === id && hook.status === 'AWAITING_ACTION');
}
function answerHooks({ hooks }) {
	return hooks.map(({ id, status, expiresAt, timeoutAction }) => ({
		hookId: id,
		targetType: 'PAUSE',
		status,
		expiresAt,
		timeoutAction,
	}));
}

;// CONCATENATED MODULE: ./lib/sandbox/ecs/tasks.js


function exitCodeOf({ properties }) {
	const [code] = objectsOf(properties, 'ContainerDefinitions').flatMap((container) => /^exit (\d+)$/.exec(textsOf(container, 'Command').at(-1) ?? '')?.[1] ?? []);
	return code === undefined ? undefined : Number(code);
}
function startTasks(ecs, service, revision) {
	const missing = service.desired - tasksOf(ecs.store, revision).length;
	for (let count = 0; count < missing; count += 1) createTask(ecs, service.clusterArn, revision, undefined);
}
function createTask(ecs, clusterArn, revision, run) {
	const { tasks } = ecs.store;
	const task = {
		arn: `${clusterArn.replace(':cluster/', ':task/')}/${createEcsId()}`,
		revision,
		run,
		ip: `10.20.${tasks.size >> 8}.${(tasks.size & 255) + 4}`,
		createdAt: ecs.clock.now(),
		status: 'PENDING',
		stoppedAt: undefined,
		stoppedReason: undefined,
		exitCode: undefined,
		containerReason: undefined,
	};
	tasks.set(task.arn, task);
	return task;
}
function runTasks(ecs, revision, healthy) {
	const group = targetGroupOf(ecs, revision);
	for (const task of tasksOf(ecs.store, revision)) {
		if (task.status !== 'PENDING') continue;
		task.status = 'RUNNING';
		ecs.writeLog(revision, task, healthy ? 'ready: listening' : 'error: health check answered 500');
		const [loadBalancer] = objectsOf(revision.properties, 'LoadBalancers');
		group?.targets.set(task.arn, {
			id: task.ip,
			port: numberOf(loadBalancer, 'ContainerPort') ?? group.port,
			state: healthy ? 'healthy' : 'unhealthy',
			reason: healthy ? undefined : 'Target.ResponseCodeMismatch',
			description: healthy ? undefined : 'Health checks failed with these codes: [500]',
		});
	}
}
function stopTasks(ecs, revision, why, kept = 0) {
	for (const task of tasksOf(ecs.store, revision).slice(kept)) {
		task.status = 'STOPPED';
		task.stoppedAt = ecs.clock.now();
		task.stoppedReason = why.reason;
		task.exitCode = why.exitCode;
		task.containerReason = why.containerReason;
		targetGroupOf(ecs, revision)?.targets.delete(task.arn);
	}
}
function scaleTasks(ecs, service) {
	if (service.live === undefined) return;
	startTasks(ecs, service, service.live);
	runTasks(ecs, service.live, true);
	stopTasks(ecs, service.live, { reason: 'Scaling activity initiated by service', exitCode: 143 }, service.desired);
}
function targetGroupOf(ecs, revision) {
	return revision.targetGroup === undefined ? undefined : ecs.elb.targetGroups.get(revision.targetGroup);
}

;// CONCATENATED MODULE: ./lib/sandbox/ecs/stages.js




const START = 10;
const BECOME_HEALTHY = 10;
const SHIFT = 5;
const STAGE_LIMIT = 24 * 3600;
const DEFAULT_BAKE = 15;
function stagesOf(rollout) {
	const { ecs, service, deployment, pair } = rollout;
	const { target } = deployment;
	const faults = ecs.faults.strike('ServiceDeployment', ['failing-health-check', 'failing-hook', 'alarm', 'capacity', 'stuck']);
	const missing = target.taskDefinition.containers.find(({ image }) => !ecs.imageExists(image));
	const exits = exitCodeOf(target.taskDefinition) !== undefined;
	const scaledUp = missing === undefined && !exits && !faults.includes('failing-health-check');
	const breaks = deployment.circuitBreaker === 'MONITORING' && !faults.includes('stuck');
	const patience = scaledUp || breaks ? BECOME_HEALTHY : STAGE_LIMIT;
	const bake = bakeSeconds(deployment);
	const stages = [
		{ name: 'PRE_SCALE_UP', seconds: 0 },
		{ name: 'SCALE_UP', seconds: START, enter: () => startTasks(ecs, service, target) },
		{
			name: 'SCALE_UP',
			seconds: patience,
			enter: () => {
				if (missing === undefined && !exits && !faults.includes('capacity')) runTasks(ecs, target, scaledUp);
			},
			leave: () => {
				if (faults.includes('capacity')) return 'unable to place tasks: Capacity is unavailable at this time.';
				return scaledUp ? undefined : failTasks(rollout, missing?.image);
			},
		},
		{
			name: 'POST_SCALE_UP',
			seconds: 0,
			leave: () => (faults.includes('failing-hook') ? 'Service deployment rolled back because POST_SCALE_UP lifecycle hook(s) failed.' : undefined),
		},
		...(pair === undefined ? [] : trafficStages(deployment, pair)),
		...(bake === undefined ? [] : [{ name: 'BAKE_TIME', seconds: bake, bakes: true }]),
	];
	const first = faults.includes('alarm') ? stages.find(({ bakes }) => bakes) : undefined;
	return stages.map((stage) => (stage === first ? alarmed(stage, deployment) : stage));
}
function trafficStages(deployment, pair) {
	const { targetGroup = pair.primary } = deployment.target;
	return [
		{
			name: 'TEST_TRAFFIC_SHIFT',
			seconds: SHIFT,
			enter: () => {
				if (pair.test === undefined) return;
				forward(pair.test, pair, targetGroup);
				deployment.testWeight = 100;
			},
		},
		{ name: 'POST_TEST_TRAFFIC_SHIFT', seconds: 0 },
		...stepsOf(deployment.configuration).flatMap(({ weight, bakeMinutes }) => [
			{ name: 'PRE_PRODUCTION_TRAFFIC_SHIFT', seconds: 0 },
			{
				name: 'PRODUCTION_TRAFFIC_SHIFT',
				seconds: SHIFT + bakeMinutes * 60,
				bakes: bakeMinutes > 0,
				enter: () => {
					forward(pair.production, pair, targetGroup, weight);
					deployment.productionWeight = weight;
				},
			},
		]),
		{ name: 'POST_PRODUCTION_TRAFFIC_SHIFT', seconds: 0 },
	];
}
function alarmed(stage, deployment) {
	return {
		...stage,
		seconds: stage.seconds / 2,
		leave: () => {
			const watched = textsOf(objectOf(deployment.configuration, 'Alarms'), 'AlarmNames');
			deployment.triggeredAlarms = watched.length > 0 ? watched : ['sandbox-alarm'];
			deployment.alarms = 'TRIGGERED';
			return 'Service deployment rolled back because one or more CloudWatch alarms are in ALARM state.';
		},
	};
}
function bakeSeconds({ configuration }) {
	const minutes = numberOf(configuration, 'BakeTimeInMinutes');
	if (strategyOf(configuration) !== 'ROLLING') return (minutes ?? DEFAULT_BAKE) * 60;
	return booleanOf(objectOf(configuration, 'Alarms'), 'Enable') === true ? (minutes ?? 1) * 60 : undefined;
}
function failTasks({ ecs, service, deployment }, missingImage) {
	const { target } = deployment;
	const exitCode = exitCodeOf(target.taskDefinition);
	if (missingImage !== undefined) {
		const reason = `CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref ${missingImage}: not found`;
		stopTasks(ecs, target, { reason, exitCode: undefined, containerReason: reason });
	} else {
		const reason = target.targetGroup === undefined || exitCode !== undefined ? 'Essential container in task exited' : `Task failed ELB health checks in (target-group ${target.targetGroup})`;
		stopTasks(ecs, target, { reason, exitCode: exitCode ?? 1 });
	}
	deployment.failedTasks = thresholdOf(service);
	record(service, ecs.clock.now(), 'deployment failed: tasks failed to start.');
	if (deployment.circuitBreaker !== 'MONITORING') {
		return 'Service deployment rolled back because the SCALE_UP stage took longer than 24 hours.';
	}
	deployment.circuitBreaker = 'TRIGGERED';
	return 'Service deployment rolled back because the circuit breaker threshold was exceeded.';
}
function thresholdOf(service) {
	return Math.min(200, Math.max(3, Math.ceil(service.desired / 2)));
}
function declaredGroup(service) {
	const [loadBalancer] = objectsOf(service.properties, 'LoadBalancers');
	return textOf(loadBalancer, 'TargetGroupArn');
}

;// CONCATENATED MODULE: ./lib/sandbox/ecs/deployment.js








const CLEAN_UP = 5;
function deploy(ecs, service, definition) {
	const pair = readPair(ecs.elb, service.properties);
	const running = runningDeployment(service);
	if (pair !== undefined && running === undefined) requireOneServing(pair);
	if (running !== undefined) requestStop(running, 'STOP_REQUESTED');
	const deployment = createDeployment(ecs, service, definition);
	const outcome = run({ ecs, service, deployment, pair }, running);
	deployment.ended = outcome;
	return outcome;
}
function requestStop(deployment, why) {
	const { status, stage } = deployment;
	if ((status !== 'PENDING' && status !== 'IN_PROGRESS') || stage === 'CLEAN_UP') return false;
	deployment.status = why;
	deployment.stop.abort();
	return true;
}
function createDeployment(ecs, service, taskDefinition) {
	const { properties } = service;
	const createdAt = ecs.clock.now();
	const target = {
		arn: `${service.arn.replace(':service/', ':service-revision/')}/${createRevisionId()}`,
		serviceArn: service.arn,
		taskDefinition,
		properties,
		createdAt,
		targetGroup: undefined,
	};
	const configuration = objectOf(properties, 'DeploymentConfiguration') ?? {};
	const deployment = {
		arn: `${service.arn.replace(':service/', ':service-deployment/')}/${createEcsId().slice(0, 21)}`,
		serviceArn: service.arn,
		source: undefined,
		target,
		configuration,
		createdAt,
		stop: new AbortController(),
		status: 'PENDING',
		statusReason: undefined,
		stage: undefined,
		productionWeight: 0,
		testWeight: 0,
		failedTasks: 0,
		circuitBreaker: monitoring(booleanOf(objectOf(configuration, 'DeploymentCircuitBreaker'), 'Enable')),
		alarms: monitoring(booleanOf(objectOf(configuration, 'Alarms'), 'Enable')),
		triggeredAlarms: [],
		hooks: [],
		rollback: undefined,
		updatedAt: createdAt,
		finishedAt: undefined,
		ended: Promise.resolve(),
	};
	ecs.store.revisions.set(target.arn, target);
	ecs.store.deployments.set(deployment.arn, deployment);
	service.deployments.unshift(deployment);
	record(service, createdAt, `has started a deployment: ${deployment.arn}.`);
	return deployment;
}
async function run(rollout, earlier) {
	const { service, deployment, pair } = rollout;
	const { signal } = deployment.stop;
	if (earlier !== undefined) {
		enter(rollout, 'RECONCILE_SERVICE');
		await earlier.ended;
	}
	deployment.source = service.live;
	deployment.target.targetGroup = pair === undefined ? declaredGroup(service) : nextGroup(pair, service.live?.targetGroup);
	if (!signal.aborted) deployment.status = 'IN_PROGRESS';
	for (const stage of stagesOf(rollout)) {
		if (signal.aborted) return goBack(rollout, stopReason(deployment));
		enter(rollout, stage.name);
		stage.enter?.();
		await stay(rollout, stage.seconds);
		const held = signal.aborted ? undefined : await awaitHooks(rollout, stage.name);
		const failure = signal.aborted ? stopReason(deployment) : (held ?? stage.leave?.());
		if (failure !== undefined) return goBack(rollout, failure);
	}
	return cleanUp(rollout);
}
async function stay({ ecs, deployment }, seconds) {
	const { signal } = deployment.stop;
	const began = performance.now();
	await ecs.clock.sleep(seconds, signal);
	const missing = ecs.shortestStage - (performance.now() - began);
	if (seconds > 0 && missing > 0) await (0,promises_.setTimeout)(missing, undefined, { signal }).catch(() => undefined);
}
function enter({ ecs, deployment }, stage) {
	deployment.stage = stage;
	deployment.updatedAt = ecs.clock.now();
}
async function cleanUp(rollout) {
	const { ecs, service, deployment } = rollout;
	enter(rollout, 'CLEAN_UP');
	await ecs.clock.sleep(CLEAN_UP);
	if (deployment.source !== undefined) stopTasks(ecs, deployment.source, scalingActivity(deployment));
	service.live = deployment.target;
	deployment.productionWeight = 100;
	end(rollout, 'SUCCESSFUL', undefined);
	record(service, ecs.clock.now(), 'has reached a steady state.');
	return { kind: 'successful' };
}
async function goBack(rollout, reason) {
	const { ecs, service, deployment, pair } = rollout;
	const stopped = deployment.status === 'STOP_REQUESTED';
	if (!stopped) {
		deployment.status = 'ROLLBACK_IN_PROGRESS';
		deployment.rollback = { reason, startedAt: ecs.clock.now() };
	}
	if (pair !== undefined) restoreTraffic(pair, deployment.source?.targetGroup ?? pair.primary);
	deployment.productionWeight = 0;
	deployment.testWeight = 0;
	deployment.updatedAt = ecs.clock.now();
	await ecs.clock.sleep(CLEAN_UP);
	stopTasks(ecs, deployment.target, scalingActivity(deployment));
	if (stopped) {
		end(rollout, 'STOPPED', reason);
		return { kind: 'stopped' };
	}
	if (deployment.source === undefined) {
		record(service, ecs.clock.now(), 'deployment failed: no rollback candidate was found to run the rollback.');
	}
	end(rollout, deployment.source === undefined ? 'ROLLBACK_FAILED' : 'ROLLBACK_SUCCESSFUL', reason);
	return { kind: 'rolled-back', reason, byCircuitBreaker: deployment.circuitBreaker === 'TRIGGERED' };
}
function restoreTraffic(pair, home) {
	forward(pair.production, pair, home);
	if (pair.test !== undefined) forward(pair.test, pair, home);
}
function end({ ecs, deployment }, status, reason) {
	deployment.status = status;
	deployment.statusReason = reason;
	deployment.finishedAt = ecs.clock.now();
	deployment.updatedAt = deployment.finishedAt;
	deployment.circuitBreaker = completed(deployment.circuitBreaker);
	deployment.alarms = completed(deployment.alarms);
}
function stopReason({ status }) {
	return status === 'STOP_REQUESTED' ? 'Service deployment stopped because a new service deployment was started.' : 'Service deployment rolled back because of a user request.';
}
function scalingActivity(deployment) {
	return { reason: `Scaling activity initiated by deployment ${deployment.arn}`, exitCode: 143 };
}
function monitoring(enabled) {
	return enabled === true ? 'MONITORING' : 'DISABLED';
}
function completed(status) {
	return status === 'MONITORING' ? 'MONITORING_COMPLETE' : status;
}
function createRevisionId() {
	return (0,external_node_crypto_.randomBytes)(8).readBigUInt64BE().toString().padStart(19, '0').slice(0, 19);
}

;// CONCATENATED MODULE: ./lib/sandbox/ecs/behaviours.js




const DEPLOYING = ['TaskDefinition', 'NetworkConfiguration', 'LoadBalancers', 'PlatformVersion', 'ServiceRegistries', 'ServiceConnectConfiguration', 'VolumeConfigurations', 'CapacityProviderStrategy', 'ForceNewDeployment'];
const DRAIN = 20;
function createEcsBehaviours(ecs) {
	const { store } = ecs;
	return {
		'AWS::ECS::Cluster': {
			create: (properties, context) => {
				const name = textOf(properties, 'ClusterName') ?? context.generatedName;
				const arn = ecsArn(context.region, `cluster/${name}`);
				store.clusters.set(name, arn);
				return { physicalId: name, attributes: { Arn: arn } };
			},
			remove: (name) => {
				store.clusters.delete(name);
			},
		},
		'AWS::ECS::TaskDefinition': {
			create: (properties, context) => registerTaskDefinition(store, properties, context),
			remove: (arn) => {
				const definition = store.taskDefinitions.get(arn);
				if (definition !== undefined) definition.active = false;
			},
		},
		'AWS::ECS::Service': {
			create: (properties, context) => createService(ecs, properties, context),
			update: (arn, properties, _previous, context) => updateService(ecs, arn, properties, context),
			remove: (arn) => removeService(ecs, foundService(store, arn)),
		},
		'AWS::ApplicationAutoScaling::ScalableTarget': {
			create: (properties) => scale(ecs, properties),
			update: (_id, properties) => scale(ecs, properties),
		},
	};
}
function registerTaskDefinition(store, properties, context) {
	const family = textOf(properties, 'Family') ?? context.generatedName;
	const revision = [...store.taskDefinitions.values()].filter((definition) => definition.family === family).length + 1;
	const arn = ecsArn(context.region, `task-definition/${family}:${revision}`);
	store.taskDefinitions.set(arn, {
		arn,
		family,
		revision,
		properties,
		containers: objectsOf(properties, 'ContainerDefinitions').map((container) => ({
			name: textOf(container, 'Name') ?? '',
			image: textOf(container, 'Image') ?? '',
		})),
		active: true,
	});
	return { physicalId: arn, attributes: { TaskDefinitionArn: arn } };
}
async function createService(ecs, properties, context) {
	const { store } = ecs;
	const name = textOf(properties, 'ServiceName') ?? context.generatedName;
	const cluster = (textOf(properties, 'Cluster') ?? 'default').replace(/^.*:cluster\//, '');
	const clusterArn = store.clusters.get(cluster);
	if (clusterArn === undefined) throw new Error('Cluster not found.');
	const service = {
		arn: ecsArn(context.region, `service/${cluster}/${name}`),
		name,
		clusterArn,
		properties,
		desired: numberOf(properties, 'DesiredCount') ?? 1,
		status: 'ACTIVE',
		live: undefined,
		deployments: [],
		events: [],
		createdAt: context.clock.now(),
	};
	if (store.services.has(service.arn)) throw new Error('Creation of service was not idempotent.');
	store.services.set(service.arn, service);
	context.initiated(service.arn);
	await rollOut(ecs, service, context);
	return madeService(service);
}
async function updateService(ecs, arn, properties, context) {
	const service = foundService(ecs.store, arn);
	service.desired = numberOf(properties, 'DesiredCount') ?? service.desired;
	service.properties = properties;
	const deployed = runningDeployment(service)?.target ?? service.live;
	if (DEPLOYING.some((key) => !same(properties[key], deployed?.properties[key]))) {
		await rollOut(ecs, service, context);
	} else {
		scaleTasks(ecs, service);
	}
	return madeService(service);
}
async function rollOut(ecs, service, { signal }) {
	const definition = foundTaskDefinition(ecs.store, textOf(service.properties, 'TaskDefinition') ?? '');
	const givenUp = new Promise((resolve) => {
		signal.addEventListener('abort', () => resolve({ kind: 'stopped' }), { once: true });
	});
	const outcome = await Promise.race([deploy(ecs, service, definition), givenUp]);
	switch (outcome.kind) {
		case 'successful':
			return;
		case 'stopped':
			throw new Error('The service deployment was stopped.');
		case 'rolled-back':
			throw new Error(`Error occurred during operation '${outcome.byCircuitBreaker ? 'ECS Deployment Circuit Breaker was triggered' : outcome.reason}'.`);
	}
}
async function removeService(ecs, service) {
	service.status = 'DRAINING';
	const running = runningDeployment(service);
	if (running !== undefined) {
		requestStop(running, 'STOP_REQUESTED');
		await running.ended;
	}
	if (service.live !== undefined) stopTasks(ecs, service.live, { reason: 'Service deleted', exitCode: 143 });
	await ecs.clock.sleep(DRAIN);
	ecs.store.services.delete(service.arn);
}
function scale(ecs, properties) {
	const resourceId = textOf(properties, 'ResourceId') ?? '';
	const service = [...ecs.store.services.values()].find(({ arn }) => arn.endsWith(`:${resourceId}`));
	if (service !== undefined) {
		const least = numberOf(properties, 'MinCapacity') ?? 1;
		service.desired = Math.max(least, Math.min(service.desired, numberOf(properties, 'MaxCapacity') ?? least));
		scaleTasks(ecs, service);
	}
	const id = `${resourceId}|${textOf(properties, 'ScalableDimension')}|${textOf(properties, 'ServiceNamespace')}`;
	return { physicalId: id, attributes: { Id: id } };
}
function madeService(service) {
	return { physicalId: service.arn, attributes: { ServiceArn: service.arn, Name: service.name } };
}
function foundService(store, arn) {
	const service = store.services.get(arn);
	if (service === undefined) throw new Error('Service not found.');
	return service;
}
function foundTaskDefinition(store, arn) {
	const definition = store.taskDefinitions.get(arn);
	if (definition === undefined) throw new Error('TaskDefinition not found.');
	if (!definition.active) throw new Error('TaskDefinition is inactive');
	return definition;
}
function same(one, other) {
	return JSON.stringify(one) === JSON.stringify(other);
}

;// CONCATENATED MODULE: ./lib/sandbox/ecs/answers.js


function answerService(store, service) {
	const { properties, live } = service;
	const running = runningDeployment(service);
	const newest = running?.target ?? live ?? service.deployments[0]?.target;
	const revisions = [running?.target, live].filter((revision) => revision !== undefined);
	const counts = revisions.map((revision) => answerCounts(store, service, revision));
	const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
	return {
		serviceArn: service.arn,
		serviceName: service.name,
		clusterArn: service.clusterArn,
		loadBalancers: answerLoadBalancers(properties),
		status: service.status,
		desiredCount: service.desired,
		runningCount: sum('runningTaskCount'),
		pendingCount: sum('pendingTaskCount'),
		launchType: launchTypeOf(properties),
		taskDefinition: newest?.taskDefinition.arn,
		deploymentController: { type: 'ECS' },
		deploymentConfiguration: answerConfiguration(objectOf(properties, 'DeploymentConfiguration')),
		deployments: answerPhases(store, service),
		currentServiceDeployment: running?.arn,
		currentServiceRevisions: counts,
		schedulingStrategy: 'REPLICA',
		healthCheckGracePeriodSeconds: numberOf(properties, 'HealthCheckGracePeriodSeconds'),
		events: service.events.slice(0, 100),
		createdAt: service.createdAt,
	};
}
function answerPhases(store, service) {
	const running = runningDeployment(service);
	const phase = (status, rolloutState, revision) => {
		const { runningTaskCount, pendingTaskCount } = answerCounts(store, service, revision);
		return {
			id: `ecs-svc/${revision.arn.slice(revision.arn.lastIndexOf('/') + 1)}`,
			status,
			rolloutState,
			taskDefinition: revision.taskDefinition.arn,
			desiredCount: service.desired,
			runningCount: runningTaskCount,
			pendingCount: pendingTaskCount,
			launchType: launchTypeOf(revision.properties),
			createdAt: revision.createdAt,
			updatedAt: running?.updatedAt ?? revision.createdAt,
		};
	};
	const { live } = service;
	if (running !== undefined) {
		const old = live === undefined ? [] : [phase('ACTIVE', 'COMPLETED', live)];
		return [phase('PRIMARY', 'IN_PROGRESS', running.target), ...old];
	}
	if (live !== undefined) return [phase('PRIMARY', 'COMPLETED', live)];
	const failed = service.deployments[0];
	return failed === undefined ? [] : [phase('PRIMARY', 'FAILED', failed.target)];
}
function answerTask({ arn, revision, ...task }) {
	const { taskDefinition, serviceArn, properties } = revision;
	return {
		taskArn: arn,
		clusterArn: arn.slice(0, arn.lastIndexOf('/')).replace(':task/', ':cluster/'),
		taskDefinitionArn: taskDefinition.arn,
		group: task.run === undefined ? `service:${serviceArn.slice(serviceArn.lastIndexOf('/') + 1)}` : `family:${taskDefinition.family}`,
		startedBy: task.run?.startedBy,
		lastStatus: task.status,
		desiredStatus: task.status === 'STOPPED' ? 'STOPPED' : 'RUNNING',
		launchType: launchTypeOf(properties),
		createdAt: task.createdAt,
		stoppedAt: task.stoppedAt,
		stoppedReason: task.stoppedReason,
		containers: taskDefinition.containers.map(({ name, image }) => ({
			name,
			image,
			lastStatus: task.status,
			exitCode: task.exitCode,
			reason: task.containerReason,
		})),
	};
}
function answerTaskDefinition(definition) {
	return {
		taskDefinitionArn: definition.arn,
		family: definition.family,
		revision: definition.revision,
		status: definition.active ? 'ACTIVE' : 'INACTIVE',
		cpu: textOf(definition.properties, 'Cpu'),
		memory: textOf(definition.properties, 'Memory'),
		networkMode: textOf(definition.properties, 'NetworkMode'),
		containerDefinitions: objectsOf(definition.properties, 'ContainerDefinitions').map((container) => ({
			name: textOf(container, 'Name'),
			image: textOf(container, 'Image'),
			environment: objectsOf(container, 'Environment').map((variable) => ({
				name: textOf(variable, 'Name'),
				value: textOf(variable, 'Value'),
			})),
			secrets: objectsOf(container, 'Secrets').map((secret) => ({
				name: textOf(secret, 'Name'),
				valueFrom: textOf(secret, 'ValueFrom'),
			})),
		})),
	};
}
function answerCounts(store, service, revision) {
	const tasks = tasksOf(store, revision);
	return {
		arn: revision.arn,
		requestedTaskCount: tasks.length === 0 ? 0 : service.desired,
		runningTaskCount: tasks.filter(({ status }) => status === 'RUNNING').length,
		pendingTaskCount: tasks.filter(({ status }) => status === 'PENDING').length,
	};
}
function answerConfiguration(configuration) {
	const breaker = objectOf(configuration, 'DeploymentCircuitBreaker');
	const alarms = objectOf(configuration, 'Alarms');
	const linear = objectOf(configuration, 'LinearConfiguration');
	const canary = objectOf(configuration, 'CanaryConfiguration');
	return {
		strategy: textOf(configuration, 'Strategy') ?? 'ROLLING',
		bakeTimeInMinutes: numberOf(configuration, 'BakeTimeInMinutes'),
		lifecycleHooks: objectsOf(configuration, 'LifecycleHooks').map((hook) => {
			const timeout = objectOf(hook, 'TimeoutConfiguration');
			return {
				targetType: textOf(hook, 'TargetType') ?? 'AWS_LAMBDA',
				hookTargetArn: textOf(hook, 'HookTargetArn'),
				roleArn: textOf(hook, 'RoleArn'),
				lifecycleStages: textsOf(hook, 'LifecycleStages'),
				timeoutConfiguration: timeout && {
					timeoutInMinutes: numberOf(timeout, 'TimeoutInMinutes'),
					action: textOf(timeout, 'Action'),
				},
			};
		}),
		linearConfiguration: linear && {
			stepPercent: numberOf(linear, 'StepPercent'),
			stepBakeTimeInMinutes: numberOf(linear, 'StepBakeTimeInMinutes'),
		},
		canaryConfiguration: canary && {
			canaryPercent: numberOf(canary, 'CanaryPercent'),
			canaryBakeTimeInMinutes: numberOf(canary, 'CanaryBakeTimeInMinutes'),
		},
		maximumPercent: numberOf(configuration, 'MaximumPercent') ?? 200,
		minimumHealthyPercent: numberOf(configuration, 'MinimumHealthyPercent') ?? 100,
		deploymentCircuitBreaker: {
			enable: booleanOf(breaker, 'Enable') ?? false,
			rollback: booleanOf(breaker, 'Rollback') ?? false,
		},
		alarms: alarms && {
			alarmNames: textsOf(alarms, 'AlarmNames'),
			enable: booleanOf(alarms, 'Enable') ?? false,
			rollback: booleanOf(alarms, 'Rollback') ?? false,
		},
	};
}
function answerLoadBalancers(properties) {
	return objectsOf(properties, 'LoadBalancers').map((loadBalancer) => {
		const advanced = objectOf(loadBalancer, 'AdvancedConfiguration');
		return {
			targetGroupArn: textOf(loadBalancer, 'TargetGroupArn'),
			containerName: textOf(loadBalancer, 'ContainerName'),
			containerPort: numberOf(loadBalancer, 'ContainerPort'),
			advancedConfiguration: advanced && {
				alternateTargetGroupArn: textOf(advanced, 'AlternateTargetGroupArn'),
				productionListenerRule: textOf(advanced, 'ProductionListenerRule'),
				testListenerRule: textOf(advanced, 'TestListenerRule'),
				roleArn: textOf(advanced, 'RoleArn'),
			},
		};
	});
}
function launchTypeOf(properties) {
	return textOf(properties, 'LaunchType') ?? 'FARGATE';
}

;// CONCATENATED MODULE: ./lib/sandbox/ecs/deploymentAnswers.js




function answerDeployment(store, service, deployment) {
	const { source, target, rollback } = deployment;
	return {
		...answerBrief(service, deployment),
		targetServiceRevisionArn: undefined,
		updatedAt: deployment.updatedAt,
		stoppedAt: deployment.status === 'STOPPED' ? deployment.finishedAt : undefined,
		lifecycleStage: deployment.stage,
		lifecycleHookDetails: answerHooks(deployment),
		sourceServiceRevisions:
			source === undefined
				? []
				: [
						{
							...answerCounts(store, service, source),
							requestedProductionTrafficWeight: 100 - deployment.productionWeight,
							requestedTestTrafficWeight: 100 - deployment.testWeight,
						},
					],
		targetServiceRevision: {
			...answerCounts(store, service, target),
			requestedProductionTrafficWeight: deployment.productionWeight,
			requestedTestTrafficWeight: deployment.testWeight,
		},
		rollback: rollback && { ...rollback, serviceRevisionArn: source?.arn },
		deploymentConfiguration: answerConfiguration(deployment.configuration),
		deploymentCircuitBreaker: {
			status: deployment.circuitBreaker,
			failureCount: deployment.failedTasks,
			threshold: thresholdOf(service),
		},
		alarms: {
			status: deployment.alarms,
			alarmNames: textsOf(objectOf(deployment.configuration, 'Alarms'), 'AlarmNames'),
			triggeredAlarmNames: deployment.triggeredAlarms,
		},
	};
}
function answerBrief(service, deployment) {
	return {
		serviceDeploymentArn: deployment.arn,
		serviceArn: service.arn,
		clusterArn: service.clusterArn,
		targetServiceRevisionArn: deployment.target.arn,
		status: deployment.status,
		statusReason: deployment.statusReason,
		createdAt: deployment.createdAt,
		startedAt: deployment.createdAt,
		finishedAt: deployment.finishedAt,
	};
}
function answerRevision(service, revision) {
	const { properties, taskDefinition, targetGroup } = revision;
	const [loadBalancer] = objectsOf(properties, 'LoadBalancers');
	const productionListenerRule = textOf(objectOf(loadBalancer, 'AdvancedConfiguration'), 'ProductionListenerRule');
	return {
		serviceRevisionArn: revision.arn,
		serviceArn: service.arn,
		clusterArn: service.clusterArn,
		taskDefinition: taskDefinition.arn,
		launchType: launchTypeOf(properties),
		networkConfiguration: answerNetwork(properties),
		loadBalancers: answerLoadBalancers(properties),
		containerImages: taskDefinition.containers.map(({ name, image }) => ({
			containerName: name,
			image,
			imageDigest: /@(sha256:[0-9a-f]{64})$/.exec(image)?.[1],
		})),
		resolvedConfiguration: {
			loadBalancers: targetGroup === undefined ? [] : [{ targetGroupArn: targetGroup, productionListenerRule }],
		},
		createdAt: revision.createdAt,
	};
}
function answerNetwork(properties) {
	const network = objectOf(objectOf(properties, 'NetworkConfiguration'), 'AwsvpcConfiguration');
	return (
		network && {
			awsvpcConfiguration: {
				subnets: textsOf(network, 'Subnets'),
				securityGroups: textsOf(network, 'SecurityGroups'),
				assignPublicIp: textOf(network, 'AssignPublicIp') ?? 'DISABLED',
			},
		}
	);
}

;// CONCATENATED MODULE: ./lib/sandbox/ecs/standalone.js




const standalone_START = 10;
const RUN = 10;
function runTask(ecs, clusterArn, { input }) {
	const { store } = ecs;
	const token = textOf(input, 'clientToken');
	const earlier = [...store.tasks.values()].filter(({ run }) => token !== undefined && run?.clientToken === token);
	if (earlier.length > 0) return { tasks: earlier.map(answerTask), failures: [] };
	const definition = definitionOf(store, input);
	if (definition === undefined) throw new sandbox_service/* AwsError */.G('ClientException', 'TaskDefinition not found.');
	if (!definition.active) throw new sandbox_service/* AwsError */.G('ClientException', 'TaskDefinition is inactive');
	const isAwsvpc = textOf(definition.properties, 'NetworkMode') === 'awsvpc';
	if (isAwsvpc && objectOf(objectOf(input, 'networkConfiguration'), 'awsvpcConfiguration') === undefined) {
		throw new sandbox_service/* AwsError */.G('InvalidParameterException', "Network Configuration must be provided when networkMode 'awsvpc' is specified.");
	}
	const overrides = objectsOf(objectOf(input, 'overrides'), 'containerOverrides');
	const stranger = overrides.find(({ name }) => !definition.containers.some((container) => container.name === name));
	if (stranger !== undefined) {
		throw new sandbox_service/* AwsError */.G('InvalidParameterException', `Override for container named ${String(stranger.name)} is not a container in the TaskDefinition.`);
	}
	const tasks = Array.from({ length: numberOf(input, 'count') ?? 1 }, () => {
		const task = createTask(ecs, clusterArn, revisionOf(ecs, definition, overrides), {
			clientToken: token,
			startedBy: textOf(input, 'startedBy'),
		});
		void live(ecs, task);
		return answerTask(task);
	});
	return { tasks, failures: [] };
}
function authorizeRunTask(store, clusterArn, { input }) {
	const definition = definitionOf(store, input);
	const roles = ['TaskRoleArn', 'ExecutionRoleArn'].flatMap((key) => textOf(definition?.properties, key) ?? []);
	return [
		{
			action: 'ecs:RunTask',
			resource: definition?.arn ?? textOf(input, 'taskDefinition') ?? '*',
			conditions: { 'ecs:cluster': clusterArn },
		},
		...roles.map((resource) => ({
			action: 'iam:PassRole',
			resource,
			conditions: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' },
		})),
	];
}
function definitionOf(store, input) {
	return store.taskDefinitions.get(textOf(input, 'taskDefinition') ?? '');
}
function revisionOf(ecs, definition, overrides) {
	const commandOf = (container) => overrides.find(({ name }) => name === container.Name)?.command ?? container.Command ?? [];
	const containers = objectsOf(definition.properties, 'ContainerDefinitions');
	return {
		arn: '',
		serviceArn: '',
		taskDefinition: {
			...definition,
			properties: {
				...definition.properties,
				ContainerDefinitions: containers.map((container) => ({ ...container, Command: commandOf(container) })),
			},
		},
		properties: {},
		createdAt: ecs.clock.now(),
		targetGroup: undefined,
	};
}
async function live(ecs, task) {
	const { taskDefinition } = task.revision;
	await ecs.clock.sleep(standalone_START);
	const missing = taskDefinition.containers.find(({ image }) => !ecs.imageExists(image));
	if (missing !== undefined) {
		const reason = `CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref ${missing.image}: not found`;
		return standalone_end(ecs, task, reason, undefined, reason);
	}
	task.status = 'RUNNING';
	const command = objectsOf(taskDefinition.properties, 'ContainerDefinitions').map((one) => textsOf(one, 'Command'));
	ecs.writeLog(task.revision, task, `running: ${(command[0] ?? []).join(' ')}`);
	await ecs.clock.sleep(RUN);
	const exitCode = exitCodeOf(taskDefinition) ?? 0;
	if (exitCode !== 0) ecs.writeLog(task.revision, task, `error: ended with ${exitCode}`);
	standalone_end(ecs, task, 'Essential container in task exited', exitCode, undefined);
}
function standalone_end(ecs, task, reason, exitCode, why) {
	task.status = 'STOPPED';
	task.stoppedAt = ecs.clock.now();
	task.stoppedReason = reason;
	task.exitCode = exitCode;
	task.containerReason = why;
}

;// CONCATENATED MODULE: ./lib/sandbox/ecs/operations.js










function createEcsService(ecs) {
	const { store } = ecs;
	const serviceOf = (thing) => store.services.get(thing.serviceArn);
	return {
		name: 'ecs',
		protocol: 'json',
		identifier: 'AmazonEC2ContainerServiceV20141113',
		operations: {
			DescribeClusters: {
				run: (call) =>
					answerMany(clustersAsked(call), 'clusters', 100, (arn) => {
						const clusterName = operations_nameOf(arn);
						return store.clusters.get(clusterName) === arn ? { clusterArn: arn, clusterName, status: 'ACTIVE' } : undefined;
					}),
				resources: clustersAsked,
			},
			DescribeServices: {
				run: (call) => {
					requireCluster(store, call);
					return answerMany(serviceArns(call, textsOf(call.input, 'services')), 'services', 10, (arn) => {
						const service = store.services.get(arn);
						return service && answerService(store, service);
					});
				},
				resources: (call) => serviceArns(call, textsOf(call.input, 'services')),
			},
			ListServices: {
				run: (call) => {
					const clusterArn = requireCluster(store, call);
					const services = [...store.services.values()].filter((service) => service.clusterArn === clusterArn);
					const { items, nextToken } = operations_pageAsked(services, call.input, 10);
					return { serviceArns: items.map(({ arn }) => arn), nextToken };
				},
				conditions: clusterCondition,
			},
			ListServiceDeployments: {
				run: (call) => listDeployments(store, call),
				resources: (call) => serviceArns(call, [textOf(call.input, 'service') ?? '']),
			},
			DescribeServiceDeployments: {
				run: ({ input }) =>
					answerMany(textsOf(input, 'serviceDeploymentArns'), 'serviceDeployments', 20, (arn) => {
						const deployment = store.deployments.get(arn);
						const service = deployment && serviceOf(deployment);
						return deployment && service && answerDeployment(store, service, deployment);
					}),
				resources: ({ input }) => textsOf(input, 'serviceDeploymentArns'),
			},
			DescribeServiceRevisions: {
				run: ({ input }) =>
					answerMany(textsOf(input, 'serviceRevisionArns'), 'serviceRevisions', 20, (arn) => {
						const revision = store.revisions.get(arn);
						const service = revision && serviceOf(revision);
						return revision && service && answerRevision(service, revision);
					}),
				resources: ({ input }) => textsOf(input, 'serviceRevisionArns'),
			},
			UpdateService: {
				run: (call) => scaleService(ecs, requireService(store, call, textOf(call.input, 'service') ?? ''), call.input),
				resources: (call) => serviceArns(call, [textOf(call.input, 'service') ?? '']),
			},
			StopServiceDeployment: {
				run: ({ input }) => stopDeployment(store, textOf(input, 'serviceDeploymentArn') ?? ''),
				resources: ({ input }) => [textOf(input, 'serviceDeploymentArn') ?? ''],
			},
			ContinueServiceDeployment: {
				run: ({ input }) => continueDeployment(store, input),
				resources: ({ input }) => [textOf(input, 'serviceDeploymentArn') ?? ''],
			},
			RunTask: {
				run: (call) => runTask(ecs, requireCluster(store, call), call),
				authorizations: (call) => authorizeRunTask(store, clusterArn(call), call),
			},
			DescribeTaskDefinition: {
				run: ({ input }) => {
					const definition = store.taskDefinitions.get(textOf(input, 'taskDefinition') ?? '');
					if (definition === undefined) throw new sandbox_service/* AwsError */.G('ClientException', 'Unable to describe task definition.');
					return { taskDefinition: answerTaskDefinition(definition), tags: [] };
				},
			},
			ListTasks: { run: (call) => listTasks(store, call), conditions: clusterCondition },
			DescribeTasks: {
				run: (call) => {
					requireCluster(store, call);
					return answerMany(taskArns(call), 'tasks', 100, (arn) => {
						const task = store.tasks.get(arn);
						return task && answerTask(task);
					});
				},
				resources: taskArns,
				conditions: clusterCondition,
			},
		},
	};
}
function listDeployments(store, call) {
	const { input } = call;
	const service = requireService(store, call, textOf(input, 'service') ?? '');
	const wanted = textsOf(input, 'status');
	const range = objectOf(input, 'createdAt');
	const after = numberOf(range, 'after') ?? Number.NEGATIVE_INFINITY;
	const before = numberOf(range, 'before') ?? Number.POSITIVE_INFINITY;
	const found = service.deployments.filter(({ status, createdAt }) => {
		const seconds = createdAt.getTime() / 1000;
		return (wanted.length === 0 || wanted.includes(status)) && seconds >= after && seconds <= before;
	});
	const { items, nextToken } = operations_pageAsked(found, input, 20);
	return { serviceDeployments: items.map((deployment) => answerBrief(service, deployment)), nextToken };
}
function stopDeployment(store, arn) {
	const deployment = store.deployments.get(arn);
	if (deployment === undefined) {
		throw new sandbox_service/* AwsError */.G('ServiceDeploymentNotFoundException', 'Service deployment not found.');
	}
	if (!requestStop(deployment, 'ROLLBACK_REQUESTED')) {
		throw new sandbox_service/* AwsError */.G('ConflictException', 'The service deployment is not in a state that can be stopped.');
	}
	return { serviceDeploymentArn: arn };
}
function continueDeployment(store, input) {
	const arn = textOf(input, 'serviceDeploymentArn') ?? '';
	const deployment = store.deployments.get(arn);
	if (deployment === undefined) {
		throw new sandbox_service/* AwsError */.G('ServiceDeploymentNotFoundException', 'Service deployment not found.');
	}
	const id = textOf(input, 'hookId') ?? '';
	const hook = findPause(deployment, id);
	if (hook === undefined) throw operations_invalid(`The hook ${id} does not await an action.`);
	const action = textOf(input, 'action') ?? 'CONTINUE';
	if (action !== 'CONTINUE' && action !== 'ROLLBACK') throw operations_invalid('action must be CONTINUE or ROLLBACK.');
	hook.act(action);
	return { serviceDeploymentArn: arn };
}
function listTasks(store, call) {
	const { input } = call;
	const cluster = operations_nameOf(requireCluster(store, call));
	const serviceName = textOf(input, 'serviceName');
	const service = serviceName === undefined ? undefined : requireService(store, call, serviceName);
	const startedBy = textOf(input, 'startedBy');
	const stopped = textOf(input, 'desiredStatus') === 'STOPPED';
	const tasks = [...store.tasks.values()].filter(({ arn, revision, run, status }) => arn.includes(`:task/${cluster}/`) && (service === undefined || revision.serviceArn === service.arn) && (startedBy === undefined || run?.startedBy === startedBy) && (status === 'STOPPED') === stopped);
	const { items, nextToken } = operations_pageAsked(tasks, input, 100);
	return { taskArns: items.map(({ arn }) => arn), nextToken };
}
function answerMany(arns, key, most, answer) {
	if (arns.length === 0) throw operations_invalid(`${key} cannot be empty.`);
	if (arns.length > most) throw operations_invalid(`${key} can have at most ${most} items.`);
	const answers = arns.map((arn) => ({ arn, found: answer(arn) }));
	return {
		[key]: answers.flatMap(({ found }) => found ?? []),
		failures: answers.flatMap(({ arn, found }) => (found === undefined ? [{ arn, reason: 'MISSING' }] : [])),
	};
}
function operations_pageAsked(all, input, otherwise) {
	const size = numberOf(input, 'maxResults') ?? otherwise;
	if (size < 1 || size > 100) throw operations_invalid('maxResults must be between 1 and 100.');
	const page = pageOf(all, textOf(input, 'nextToken'), size);
	if (page === undefined) throw operations_invalid('Invalid token.');
	return { items: page.items, nextToken: page.next };
}
function clusterArn({ input, region }, cluster = textOf(input, 'cluster') ?? 'default') {
	return ecsArn(region, `cluster/${operations_nameOf(cluster)}`);
}
function clustersAsked(call) {
	const asked = textsOf(call.input, 'clusters');
	return (asked.length === 0 ? ['default'] : asked).map((cluster) => clusterArn(call, cluster));
}
function clusterCondition(call) {
	return { 'ecs:cluster': clusterArn(call) };
}
function scaleService(ecs, service, input) {
	service.desired = numberOf(input, 'desiredCount') ?? service.desired;
	scaleTasks(ecs, service);
	return { service: answerService(ecs.store, service) };
}
function requireCluster(store, call) {
	const arn = clusterArn(call);
	if (store.clusters.get(operations_nameOf(arn)) !== arn) throw new sandbox_service/* AwsError */.G('ClusterNotFoundException', 'Cluster not found.');
	return arn;
}
function requireService(store, call, nameOrArn) {
	const [arn = ''] = serviceArns(call, [nameOrArn]);
	if (!nameOrArn.startsWith('arn:')) requireCluster(store, call);
	const service = store.services.get(arn);
	if (service === undefined) throw new sandbox_service/* AwsError */.G('ServiceNotFoundException', 'Service not found.');
	return service;
}
function serviceArns(call, namesOrArns) {
	const prefix = clusterArn(call).replace(':cluster/', ':service/');
	return namesOrArns.map((name) => (name.startsWith('arn:') ? name : `${prefix}/${name}`));
}
function taskArns(call) {
	const prefix = clusterArn(call).replace(':cluster/', ':task/');
	return textsOf(call.input, 'tasks').map((task) => (task.startsWith('arn:') ? task : `${prefix}/${task}`));
}
function operations_nameOf(nameOrArn) {
	return nameOrArn.slice(nameOrArn.lastIndexOf('/') + 1);
}
function operations_invalid(message) {
	return new sandbox_service/* AwsError */.G('InvalidParameterException', message);
}

;// CONCATENATED MODULE: ./lib/sandbox/ecs/index.js



function createEcs(dependencies) {
	const ecs = { ...dependencies, store: createEcsStore() };
	return { service: createEcsService(ecs), behaviours: createEcsBehaviours(ecs) };
}

;// CONCATENATED MODULE: ./lib/sandbox/elb/actions.js

function actionsOf(properties, key) {
	return objectsOf(properties, key).map((action) => {
		const weighted = objectsOf(objectOf(action, 'ForwardConfig'), 'TargetGroups').map((group) => ({
			arn: textOf(group, 'TargetGroupArn') ?? '',
			weight: numberOf(group, 'Weight') ?? 1,
		}));
		const single = textOf(action, 'TargetGroupArn');
		const fixed = objectOf(action, 'FixedResponseConfig');
		return {
			type: textOf(action, 'Type') ?? '',
			targetGroups: weighted.length > 0 || single === undefined ? weighted : [{ arn: single, weight: 1 }],
			redirect: objectOf(action, 'RedirectConfig'),
			fixedResponse: fixed && {
				statusCode: textOf(fixed, 'StatusCode') ?? '',
				body: textOf(fixed, 'MessageBody') ?? '',
			},
		};
	});
}
function pathsOf(properties) {
	return objectsOf(properties, 'Conditions').flatMap((condition) => {
		if (condition.Field !== 'path-pattern') return [];
		const values = textsOf(objectOf(condition, 'PathPatternConfig'), 'Values');
		return values.length > 0 ? values : textsOf(condition, 'Values');
	});
}

;// CONCATENATED MODULE: ./lib/sandbox/elb/store.js


function createElbStore() {
	return { loadBalancers: new Map(), targetGroups: new Map(), listeners: new Map(), rules: new Map() };
}
function createSuffix() {
	return (0,external_node_crypto_.randomBytes)(8).toString('hex');
}
function elbArn(region, path) {
	return `arn:aws:elasticloadbalancing:${region}:${sandbox_service/* ACCOUNT_ID */.W}:${path}`;
}
function createRuleArn(listenerArn) {
	return `${listenerArn.replace(':listener/', ':listener-rule/')}/${createSuffix()}`;
}
function listenersBefore(store, targetGroupArn) {
	const forwards = (actions) => actions.some(({ targetGroups }) => targetGroups.some(({ arn }) => arn === targetGroupArn));
	return [...[...store.listeners.values()].filter(({ defaultActions }) => forwards(defaultActions)).map(({ arn }) => arn), ...[...store.rules.values()].filter(({ actions }) => forwards(actions)).map(({ listenerArn }) => listenerArn)];
}

;// CONCATENATED MODULE: ./lib/sandbox/elb/behaviours.js



function createElbBehaviours(store) {
	return {
		'AWS::ElasticLoadBalancingV2::LoadBalancer': {
			seconds: 5,
			create: (properties, context) => createLoadBalancer(store, properties, context),
			update: (arn, properties) => {
				const loadBalancer = found(store.loadBalancers, arn);
				loadBalancer.subnets = textsOf(properties, 'Subnets');
				loadBalancer.securityGroups = textsOf(properties, 'SecurityGroups');
				return madeLoadBalancer(loadBalancer);
			},
			remove: (arn) => {
				store.loadBalancers.delete(arn);
			},
		},
		'AWS::ElasticLoadBalancingV2::TargetGroup': {
			create: (properties, context) => createTargetGroup(store, properties, context),
			update: (arn, properties) => {
				const group = found(store.targetGroups, arn);
				group.healthCheckPath = textOf(properties, 'HealthCheckPath') ?? '/';
				return madeTargetGroup(group);
			},
			remove: (arn) => {
				if (listenersBefore(store, arn).length > 0) {
					throw new Error(`Target group '${arn}' is currently in use by a listener or a rule`);
				}
				store.targetGroups.delete(arn);
			},
		},
		'AWS::ElasticLoadBalancingV2::Listener': {
			create: (properties) => createListener(store, properties),
			update: (arn, properties) => {
				const listener = found(store.listeners, arn);
				refuseListener(store, { ...listener, ...settingsOf(properties) }, properties);
				Object.assign(listener, settingsOf(properties));
				return madeListener(arn);
			},
			remove: (arn) => {
				store.listeners.delete(arn);
			},
		},
		'AWS::ElasticLoadBalancingV2::ListenerRule': {
			create: (properties) => {
				const listenerArn = textOf(properties, 'ListenerArn') ?? '';
				found(store.listeners, listenerArn);
				return writeRule(store, createRuleArn(listenerArn), properties);
			},
			update: (arn, properties) => writeRule(store, arn, properties),
			remove: (arn) => {
				store.rules.delete(arn);
			},
		},
	};
}
function createLoadBalancer(store, properties, context) {
	const name = textOf(properties, 'Name') ?? context.generatedName.slice(0, 32);
	const loadBalancer = {
		arn: elbArn(context.region, `loadbalancer/app/${name}/${createSuffix()}`),
		name,
		dnsName: `${name}-${Number.parseInt(createSuffix().slice(0, 8), 16)}.${context.region}.elb.amazonaws.com`,
		scheme: textOf(properties, 'Scheme') ?? 'internet-facing',
		subnets: textsOf(properties, 'Subnets'),
		securityGroups: textsOf(properties, 'SecurityGroups'),
		createdAt: context.clock.now(),
	};
	store.loadBalancers.set(loadBalancer.arn, loadBalancer);
	return madeLoadBalancer(loadBalancer);
}
function madeLoadBalancer(loadBalancer) {
	return {
		physicalId: loadBalancer.arn,
		attributes: {
			LoadBalancerArn: loadBalancer.arn,
			LoadBalancerName: loadBalancer.name,
			LoadBalancerFullName: loadBalancer.arn.slice(loadBalancer.arn.indexOf('app/')),
			DNSName: loadBalancer.dnsName,
			CanonicalHostedZoneID: 'Z35SXDOTRQ7X7K',
			SecurityGroups: loadBalancer.securityGroups,
		},
	};
}
function createTargetGroup(store, properties, context) {
	const name = textOf(properties, 'Name') ?? context.generatedName.slice(0, 32);
	const group = {
		arn: elbArn(context.region, `targetgroup/${name}/${createSuffix()}`),
		name,
		protocol: textOf(properties, 'Protocol') ?? '',
		port: numberOf(properties, 'Port') ?? 80,
		vpcId: textOf(properties, 'VpcId') ?? '',
		targetType: textOf(properties, 'TargetType') ?? 'instance',
		healthCheckPath: textOf(properties, 'HealthCheckPath') ?? '/',
		targets: new Map(),
	};
	store.targetGroups.set(group.arn, group);
	return madeTargetGroup(group);
}
function madeTargetGroup(group) {
	return {
		physicalId: group.arn,
		attributes: {
			TargetGroupArn: group.arn,
			TargetGroupName: group.name,
			TargetGroupFullName: group.arn.slice(group.arn.indexOf('targetgroup/')),
			LoadBalancerArns: [],
		},
	};
}
function createListener(store, properties) {
	const loadBalancer = found(store.loadBalancers, textOf(properties, 'LoadBalancerArn') ?? '');
	const arn = `${loadBalancer.arn.replace(':loadbalancer/', ':listener/')}/${createSuffix()}`;
	const settings = { arn, loadBalancerArn: loadBalancer.arn, ...settingsOf(properties) };
	refuseListener(store, settings, properties);
	store.listeners.set(arn, { ...settings, defaultRuleArn: createRuleArn(arn) });
	return madeListener(arn);
}
function refuseListener(store, { arn, loadBalancerArn, port, protocol }, properties) {
	const others = [...store.listeners.values()].filter((other) => other.arn !== arn);
	if (others.some((other) => other.loadBalancerArn === loadBalancerArn && other.port === port)) {
		throw new Error(`A listener already exists on this port for this load balancer '${loadBalancerArn}'`);
	}
	if (protocol === 'HTTPS' && objectsOf(properties, 'Certificates').length === 0) {
		throw new Error('A certificate must be specified for HTTPS listeners');
	}
}
function settingsOf(properties) {
	return {
		port: numberOf(properties, 'Port') ?? 80,
		protocol: textOf(properties, 'Protocol') ?? '',
		defaultActions: actionsOf(properties, 'DefaultActions'),
	};
}
function madeListener(arn) {
	return { physicalId: arn, attributes: { ListenerArn: arn } };
}
function writeRule(store, arn, properties) {
	const actions = actionsOf(properties, 'Actions');
	for (const group of actions.flatMap(({ targetGroups }) => targetGroups)) found(store.targetGroups, group.arn);
	store.rules.set(arn, {
		arn,
		listenerArn: textOf(properties, 'ListenerArn') ?? '',
		priority: textOf(properties, 'Priority') ?? '',
		paths: pathsOf(properties),
		actions,
	});
	return { physicalId: arn, attributes: { RuleArn: arn, IsDefault: false } };
}
function found(things, arn) {
	const thing = things.get(arn);
	if (thing === undefined) throw new Error(`One or more of the resources do not exist: '${arn}'`);
	return thing;
}

;// CONCATENATED MODULE: ./lib/sandbox/elb/operations.js




function createElbService(store) {
	return {
		name: 'elasticloadbalancing',
		protocol: 'query',
		identifier: '2015-12-01',
		namespace: 'http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/',
		operations: {
			DescribeLoadBalancers: { run: ({ input }) => describeLoadBalancers(store, input) },
			DescribeTargetGroups: { run: ({ input }) => describeTargetGroups(store, input) },
			DescribeListeners: { run: ({ input }) => describeListeners(store, input) },
			DescribeRules: { run: ({ input }) => describeRules(store, input) },
			DescribeTargetHealth: { run: ({ input }) => describeTargetHealth(store, input) },
			ModifyRule: {
				run: ({ input }) => {
					const rule = operations_found(store.rules, textOf(input, 'RuleArn'), 'rule');
					if (input.Actions !== undefined) rule.actions = actionsOf(input, 'Actions');
					return { Rules: [answerRule(rule)] };
				},
				resources: ({ input }) => [textOf(input, 'RuleArn') ?? '*'],
			},
		},
	};
}
function describeLoadBalancers(store, input) {
	const asked = chosen(store.loadBalancers, input, 'LoadBalancerArns', 'load balancer');
	return {
		LoadBalancers: asked.map((loadBalancer) => ({
			LoadBalancerArn: loadBalancer.arn,
			LoadBalancerName: loadBalancer.name,
			DNSName: loadBalancer.dnsName,
			Scheme: loadBalancer.scheme,
			Type: 'application',
			CreatedTime: loadBalancer.createdAt,
			State: { Code: 'active' },
			SecurityGroups: loadBalancer.securityGroups,
			AvailabilityZones: loadBalancer.subnets.map((subnet) => ({ SubnetId: subnet })),
		})),
	};
}
function describeTargetGroups(store, input) {
	const loadBalancer = textOf(input, 'LoadBalancerArn');
	const answers = chosen(store.targetGroups, input, 'TargetGroupArns', 'target group').map((group) => ({
		TargetGroupArn: group.arn,
		TargetGroupName: group.name,
		Protocol: group.protocol,
		Port: group.port,
		VpcId: group.vpcId,
		TargetType: group.targetType,
		HealthCheckPath: group.healthCheckPath,
		LoadBalancerArns: [...new Set(listenersBefore(store, group.arn).flatMap((arn) => store.listeners.get(arn)?.loadBalancerArn ?? []))],
	}));
	return {
		TargetGroups: answers.filter(({ LoadBalancerArns }) => loadBalancer === undefined || LoadBalancerArns.includes(loadBalancer)),
	};
}
function describeListeners(store, input) {
	const loadBalancer = textOf(input, 'LoadBalancerArn');
	const listeners = loadBalancer === undefined ? textsOf(input, 'ListenerArns').map((arn) => operations_found(store.listeners, arn, 'listener')) : [...store.listeners.values()].filter(({ loadBalancerArn }) => loadBalancerArn === loadBalancer);
	return {
		Listeners: listeners.map((listener) => ({
			ListenerArn: listener.arn,
			LoadBalancerArn: listener.loadBalancerArn,
			Port: listener.port,
			Protocol: listener.protocol,
			DefaultActions: listener.defaultActions.map(answerAction),
		})),
	};
}
function describeRules(store, input) {
	const listenerArn = textOf(input, 'ListenerArn');
	if (listenerArn === undefined) {
		return { Rules: textsOf(input, 'RuleArns').map((arn) => answerRule(operations_found(store.rules, arn, 'rule'))) };
	}
	const listener = operations_found(store.listeners, listenerArn, 'listener');
	const rules = [...store.rules.values()].filter((rule) => rule.listenerArn === listener.arn).sort((one, other) => Number(one.priority) - Number(other.priority));
	const byDefault = {
		RuleArn: listener.defaultRuleArn,
		Priority: 'default',
		IsDefault: true,
		Conditions: [],
		Actions: listener.defaultActions.map(answerAction),
	};
	return { Rules: [...rules.map(answerRule), byDefault] };
}
function describeTargetHealth(store, input) {
	const { targets } = operations_found(store.targetGroups, textOf(input, 'TargetGroupArn'), 'target group');
	return {
		TargetHealthDescriptions: [...targets.values()].map((target) => ({
			Target: { Id: target.id, Port: target.port },
			HealthCheckPort: String(target.port),
			TargetHealth: { State: target.state, Reason: target.reason, Description: target.description },
		})),
	};
}
function answerRule(rule) {
	return {
		RuleArn: rule.arn,
		Priority: rule.priority,
		IsDefault: false,
		Conditions: [{ Field: 'path-pattern', Values: rule.paths, PathPatternConfig: { Values: rule.paths } }],
		Actions: rule.actions.map(answerAction),
	};
}
function answerAction(action) {
	const [only, ...others] = action.targetGroups;
	return {
		Type: action.type,
		TargetGroupArn: others.length === 0 ? only?.arn : undefined,
		ForwardConfig:
			action.type === 'forward'
				? {
						TargetGroups: action.targetGroups.map(({ arn, weight }) => ({ TargetGroupArn: arn, Weight: weight })),
						TargetGroupStickinessConfig: { Enabled: false },
					}
				: undefined,
		RedirectConfig: action.redirect,
		FixedResponseConfig: action.fixedResponse && {
			StatusCode: action.fixedResponse.statusCode,
			MessageBody: action.fixedResponse.body,
		},
	};
}
const notFound = {
	'load balancer': 'LoadBalancerNotFound',
	'target group': 'TargetGroupNotFound',
	listener: 'ListenerNotFound',
	rule: 'RuleNotFound',
};
function chosen(things, input, arnsKey, noun) {
	const arns = textsOf(input, arnsKey);
	const names = textsOf(input, 'Names');
	if (arns.length > 0) return arns.map((arn) => operations_found(things, arn, noun));
	const all = [...things.values()];
	if (names.length === 0) return all;
	return names.map((name) => all.find((thing) => thing.name === name) ?? missing(noun));
}
function operations_found(things, arn, noun) {
	return things.get(arn ?? '') ?? missing(noun);
}
function missing(noun) {
	throw new sandbox_service/* AwsError */.G(notFound[noun], `One or more ${noun}s not found`);
}

;// CONCATENATED MODULE: ./lib/sandbox/elb/index.js



function createElb() {
	const store = createElbStore();
	return { service: createElbService(store), behaviours: createElbBehaviours(store), store };
}

;// CONCATENATED MODULE: ./lib/sandbox/elb/requests.js
const PREFIX = /^\/_sandbox\/load-balancers\/([^/:]+)(?::(\d+))?(\/.*)?$/;
function createBalancerHandler(store, faults, others) {
	return (request) => {
		const [match, name = '', port = '80', path = '/'] = PREFIX.exec(request.url.pathname) ?? [];
		if (match === undefined) return others(request);
		const listener = findListener(store, name, Number(port));
		if (listener === undefined) return 'reset';
		const struck = faults.strike('BalancerRequest', ['failing-check']).length > 0;
		return struck ? { status: 500, body: 'error' } : answer(store, listener, path);
	};
}
function findListener(store, name, port) {
	const named = [...store.loadBalancers.values()].find(({ dnsName }) => dnsName.toLowerCase() === name.toLowerCase());
	return [...store.listeners.values()].find((listener) => listener.port === port && (named === undefined || listener.loadBalancerArn === named.arn));
}
function answer(store, listener, path) {
	const [rule] = [...store.rules.values()].filter(({ listenerArn, paths }) => listenerArn === listener.arn && paths.some((pattern) => fits(pattern, path))).sort((one, other) => Number(one.priority) - Number(other.priority));
	const fixed = (rule?.actions ?? listener.defaultActions).find(({ fixedResponse }) => fixedResponse)?.fixedResponse;
	if (rule === undefined || fixed !== undefined) {
		return { status: Number(fixed?.statusCode ?? 503), body: fixed?.body ?? '' };
	}
	const healthy = [...(store.targetGroups.get(busiestGroup(rule))?.targets.values() ?? [])].some(({ state }) => state === 'healthy');
	return healthy ? { status: 200, body: 'ok' } : { status: 503, body: 'no healthy target' };
}
function busiestGroup(rule) {
	const groups = rule.actions.flatMap(({ targetGroups }) => targetGroups);
	return [...groups].sort((one, other) => other.weight - one.weight)[0]?.arn ?? '';
}
function fits(pattern, path) {
	const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
	return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`).test(path);
}

;// CONCATENATED MODULE: ./lib/sandbox/iam/patterns.js
function matchesPattern(pattern, text, options) {
	const source = pattern
		.replace(/[.+^${}()|[\]\\]/g, '\\$&')
		.replaceAll('*', '.*')
		.replaceAll('?', '.');
	return new RegExp(`^${source}$`, options?.ignoreCase ? 'is' : 's').test(text);
}
function matchesArn(pattern, arn) {
	const wanted = partsOf(pattern);
	const given = partsOf(arn);
	return wanted.length === given.length && wanted.every((part, at) => matchesPattern(part, given[at] ?? ''));
}
function partsOf(arn) {
	const parts = arn.split(':');
	return [...parts.slice(0, 5), parts.slice(5).join(':')];
}
function substitute(pattern, context) {
	let missing = false;
	const text = pattern.replace(/\$\{([^}]+)\}/g, (_, name) => {
		if (name === '*' || name === '?' || name === '$') return name;
		const value = lookUp(context, name);
		if (typeof value !== 'string') missing = true;
		return String(value);
	});
	return missing ? undefined : text;
}
function lookUp(context, key) {
	const wanted = key.toLowerCase();
	return Object.entries(context).find(([name]) => name.toLowerCase() === wanted)?.[1];
}

;// CONCATENATED MODULE: ./lib/sandbox/iam/conditions.js

const equal = (wanted, given) => wanted === given;
const equalIgnoringCase = (wanted, given) => wanted.toLowerCase() === given.toLowerCase();
const comparisons = {
	StringEquals: equal,
	StringEqualsIgnoreCase: equalIgnoringCase,
	StringLike: (wanted, given) => matchesPattern(wanted, given),
	ArnEquals: matchesArn,
	ArnLike: matchesArn,
	Bool: equalIgnoringCase,
	NumericEquals: (wanted, given) => Number(given) === Number(wanted),
	NumericLessThan: (wanted, given) => Number(given) < Number(wanted),
	NumericLessThanEquals: (wanted, given) => Number(given) <= Number(wanted),
	NumericGreaterThan: (wanted, given) => Number(given) > Number(wanted),
	NumericGreaterThanEquals: (wanted, given) => Number(given) >= Number(wanted),
};
const negations = {
	StringNotEquals: 'StringEquals',
	StringNotEqualsIgnoreCase: 'StringEqualsIgnoreCase',
	StringNotLike: 'StringLike',
	ArnNotEquals: 'ArnEquals',
	ArnNotLike: 'ArnLike',
	NumericNotEquals: 'NumericEquals',
};
function parseOperator(text) {
	const match = /^(?:For(AllValues|AnyValue):)?([A-Za-z]+?)(IfExists)?$/.exec(text);
	if (match === null) return undefined;
	const [, quantifier, name = '', ifExists] = match;
	const negated = Object.hasOwn(negations, name);
	const base = (negated ? negations[name] : undefined) ?? name;
	if (base !== 'Null' && !Object.hasOwn(comparisons, base)) return undefined;
	return {
		quantifier: quantifier === 'AllValues' ? 'all' : quantifier === 'AnyValue' ? 'any' : undefined,
		negated,
		ifExists: ifExists !== undefined,
		compare: comparisons[base],
	};
}
function holdsCondition(condition, context) {
	const operator = parseOperator(condition.operator);
	if (operator === undefined) return false;
	const value = lookUp(context, condition.key);
	const given = value === undefined ? [] : typeof value === 'string' ? [value] : value;
	const { compare } = operator;
	if (compare === undefined) return condition.values.includes(String(given.length === 0));
	if (given.length === 0) {
		if (operator.quantifier === 'any') return operator.ifExists;
		return operator.ifExists || operator.negated || operator.quantifier === 'all';
	}
	const wanted = condition.values.map((pattern) => substitute(pattern, context));
	const matches = (one) => wanted.some((pattern) => pattern !== undefined && compare(pattern, one));
	const satisfies = (one) => matches(one) !== operator.negated;
	switch (operator.quantifier) {
		case 'all':
			return given.every(satisfies);
		case 'any':
			return given.some(satisfies);
		case undefined:
			return operator.negated ? given.every(satisfies) : given.some(satisfies);
	}
}

;// CONCATENATED MODULE: ./lib/sandbox/iam/document.js



function parsePolicy(document) {
	const parsed = typeof document === 'string' ? document_parseJson(document) : document;
	if (!(0,intrinsics/* isObject */.Gv)(parsed)) throw malformed('Syntax errors in policy.');
	const statements = (0,intrinsics/* listOf */.c3)(parsed.Statement);
	if (statements.length === 0) throw malformed('Syntax errors in policy.');
	return statements.map(parseStatement);
}
function parseStatement(json) {
	if (!(0,intrinsics/* isObject */.Gv)(json)) throw malformed('Syntax errors in policy.');
	const { Effect: effect } = json;
	if (effect !== 'Allow' && effect !== 'Deny') throw malformed(`Invalid effect: ${String(effect)}`);
	const actions = parseMatcher(json.Action, json.NotAction);
	if (actions === undefined) throw malformed('Policy statement must contain actions.');
	return {
		effect,
		actions,
		resources: parseMatcher(json.Resource, json.NotResource),
		principals: json.Principal === undefined ? undefined : parsePrincipals(json.Principal),
		conditions: parseConditions(json.Condition),
	};
}
function parseMatcher(positive, negative) {
	const given = positive ?? negative;
	if (given === undefined) return undefined;
	return { not: positive === undefined, patterns: (0,intrinsics/* listOf */.c3)(given).map(String) };
}
function parsePrincipals(json) {
	if (json === '*') return [{ type: '*', value: '*' }];
	if (!(0,intrinsics/* isObject */.Gv)(json)) throw malformed('Invalid principal in policy');
	return Object.entries(json).flatMap(([type, values]) => (0,intrinsics/* listOf */.c3)(values).map((value) => ({ type, value: String(value) })));
}
function parseConditions(json) {
	if (json === undefined) return [];
	if (!(0,intrinsics/* isObject */.Gv)(json)) throw malformed('Syntax errors in policy.');
	return Object.entries(json).flatMap(([operator, keys]) => {
		if (parseOperator(operator) === undefined) throw malformed(`Invalid Condition type : ${operator}.`);
		if (!(0,intrinsics/* isObject */.Gv)(keys)) throw malformed('Syntax errors in policy.');
		return Object.entries(keys).map(([key, values]) => ({ operator, key, values: (0,intrinsics/* listOf */.c3)(values).map(String) }));
	});
}
function document_parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		throw malformed('This policy contains invalid Json');
	}
}
function malformed(message) {
	return new sandbox_service/* AwsError */.G('MalformedPolicyDocument', message);
}

;// CONCATENATED MODULE: ./lib/sandbox/iam/awsManaged.js

const allow = (actions) => parsePolicy({ Version: '2012-10-17', Statement: { Effect: 'Allow', Action: actions, Resource: '*' } });
const documents = {
	AdministratorAccess: allow(['*']),
	AWSCloudFormationReadOnlyAccess: allow(['cloudformation:Describe*', 'cloudformation:EstimateTemplateCost', 'cloudformation:Get*', 'cloudformation:List*', 'cloudformation:ValidateTemplate', 'cloudformation:Detect*']),
	'service-role/AmazonECSTaskExecutionRolePolicy': allow(['ecr:GetAuthorizationToken', 'ecr:BatchCheckLayerAvailability', 'ecr:GetDownloadUrlForLayer', 'ecr:BatchGetImage', 'logs:CreateLogStream', 'logs:PutLogEvents']),
	AmazonECSInfrastructureRolePolicyForLoadBalancers: allow([
		'elasticloadbalancing:DescribeListeners',
		'elasticloadbalancing:DescribeRules',
		'elasticloadbalancing:DescribeTargetGroups',
		'elasticloadbalancing:DescribeTargetHealth',
		'elasticloadbalancing:ModifyListener',
		'elasticloadbalancing:ModifyRule',
		'elasticloadbalancing:RegisterTargets',
		'elasticloadbalancing:DeregisterTargets',
	]),
};
function awsManagedPolicy(arn) {
	return documents[arn.replace('arn:aws:iam::aws:policy/', '')] ?? [];
}
function isAwsManaged(arn) {
	return arn.startsWith('arn:aws:iam::aws:policy/');
}

;// CONCATENATED MODULE: ./lib/sandbox/iam/roles.js




const GITHUB = 'token.actions.githubusercontent.com';
function createRole(store, request, now) {
	if (!/^[\w+=,.@-]{1,64}$/.test(request.name)) {
		throw new sandbox_service/* AwsError */.G('ValidationError', `1 validation error detected: Value '${request.name}' at 'roleName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]+ and have length less than or equal to 64`);
	}
	if (store.roles.has(request.name)) {
		throw new sandbox_service/* AwsError */.G('EntityAlreadyExists', `Role with name ${request.name} already exists.`, 409);
	}
	const maxSessionDuration = request.maxSessionDuration ?? 3600;
	if (maxSessionDuration < 3600 || maxSessionDuration > 43200) {
		throw new sandbox_service/* AwsError */.G('ValidationError', `1 validation error detected: Value '${maxSessionDuration}' at 'maxSessionDuration' failed to satisfy constraint: Member must be between 3600 and 43200`);
	}
	requirePolicy(store, request.boundary);
	const path = request.path ?? '/';
	const role = {
		name: request.name,
		path,
		arn: `arn:aws:iam::${sandbox_service/* ACCOUNT_ID */.W}:role${path}${request.name}`,
		id: `AROA${(0,external_node_crypto_.randomBytes)(9).toString('hex').toUpperCase().slice(0, 17)}`,
		createdAt: now,
		trust: parseTrust(request.trust),
		description: request.description,
		maxSessionDuration,
		boundary: request.boundary,
		tags: request.tags,
		inline: new Map(),
		attached: new Set(),
	};
	store.roles.set(role.name, role);
	return role;
}
function findRole(store, name) {
	const role = store.roles.get(name);
	if (role === undefined) throw new sandbox_service/* AwsError */.G('NoSuchEntity', `The role with name ${name} cannot be found.`, 404);
	return role;
}
function changeRole(store, name, change) {
	const role = { ...findRole(store, name), ...change };
	store.roles.set(name, role);
	return role;
}
function putInline(store, roleName, policyName, document) {
	const { inline } = findRole(store, roleName);
	changeRole(store, roleName, { inline: new Map([...inline, [policyName, readDocument(document)]]) });
}
function removeInline(store, roleName, policyName) {
	const inline = new Map(findRole(store, roleName).inline);
	if (!inline.delete(policyName)) {
		throw new sandbox_service/* AwsError */.G('NoSuchEntity', `The role policy with name ${policyName} cannot be found.`, 404);
	}
	changeRole(store, roleName, { inline });
}
function attach(store, roleName, policyArn) {
	requirePolicy(store, policyArn);
	changeRole(store, roleName, { attached: new Set([...findRole(store, roleName).attached, policyArn]) });
}
function detach(store, roleName, policyArn) {
	const attached = new Set(findRole(store, roleName).attached);
	if (!attached.delete(policyArn)) {
		throw new sandbox_service/* AwsError */.G('NoSuchEntity', `Policy ${policyArn} was not found.`, 404);
	}
	changeRole(store, roleName, { attached });
}
function readDocument(document) {
	return { policy: parsePolicy(document), text: typeof document === 'string' ? document : JSON.stringify(document) };
}
function parseTrust(document) {
	const trust = readDocument(document);
	if (trust.policy.some((statement) => trustsAllOfGitHub(statement))) {
		throw new sandbox_service/* AwsError */.G('MalformedPolicyDocument', `Trust policies for ${GITHUB} must evaluate the condition key ${GITHUB}:sub.`);
	}
	return trust;
}
function trustsAllOfGitHub(statement) {
	return statement.effect === 'Allow' && (statement.principals ?? []).some(({ type, value }) => type === 'Federated' && value.endsWith(GITHUB)) && !statement.conditions.some(({ key }) => key.toLowerCase() === `${GITHUB}:sub`);
}
function requirePolicy(store, arn) {
	if (arn === undefined || isAwsManaged(arn) || store.policies.has(arn)) return;
	throw new sandbox_service/* AwsError */.G('NoSuchEntity', `Policy ${arn} does not exist or is not attachable.`, 404);
}

;// CONCATENATED MODULE: ./lib/sandbox/iam/managedPolicies.js



function createManagedPolicy(store, request, now) {
	const path = request.path ?? '/';
	const arn = `arn:aws:iam::${sandbox_service/* ACCOUNT_ID */.W}:policy${path}${request.name}`;
	if (store.policies.has(arn)) {
		throw new sandbox_service/* AwsError */.G('EntityAlreadyExists', `A policy called ${request.name} already exists. Duplicate names are not allowed.`, 409);
	}
	const policy = {
		arn,
		name: request.name,
		path,
		id: `ANPA${(0,external_node_crypto_.randomBytes)(9).toString('hex').toUpperCase().slice(0, 17)}`,
		createdAt: now,
		description: request.description,
		document: readDocument(request.document),
	};
	store.policies.set(arn, policy);
	return policy;
}
function findManagedPolicy(store, arn) {
	const policy = store.policies.get(arn);
	if (policy === undefined) throw new sandbox_service/* AwsError */.G('NoSuchEntity', `Policy ${arn} was not found.`, 404);
	return policy;
}
function removeManagedPolicy(store, arn) {
	findManagedPolicy(store, arn);
	if ([...store.roles.values()].some(({ attached }) => attached.has(arn))) {
		throw new sandbox_service/* AwsError */.G('DeleteConflict', 'Cannot delete a policy attached to entities.', 409);
	}
	store.policies.delete(arn);
}

;// CONCATENATED MODULE: ./lib/sandbox/iam/providers.js

function createProvider(store, request, now) {
	if (!request.url.startsWith('https://')) throw new sandbox_service/* AwsError */.G('ValidationError', 'Invalid Open ID Connect Provider URL');
	const host = request.url.slice('https://'.length).replace(/\/$/, '');
	const arn = providerArn(host);
	if (store.providers.has(arn)) {
		throw new sandbox_service/* AwsError */.G('EntityAlreadyExists', `Provider with url https://${host} already exists.`, 409);
	}
	const { clientIds, thumbprints, tags } = request;
	const provider = { arn, host, clientIds, thumbprints, tags, createdAt: now };
	store.providers.set(arn, provider);
	return provider;
}
function findProvider(store, arn) {
	const provider = store.providers.get(arn);
	if (provider === undefined) {
		throw new sandbox_service/* AwsError */.G('NoSuchEntity', `OpenIDConnect Provider not found for arn ${arn}`, 404);
	}
	return provider;
}
function providerArn(host) {
	return `arn:aws:iam::${sandbox_service/* ACCOUNT_ID */.W}:oidc-provider/${host}`;
}
function findByHost(store, host) {
	return store.providers.get(providerArn(host));
}

;// CONCATENATED MODULE: ./lib/sandbox/iam/behaviours.js




const NAME_LENGTH = 64;
const RANDOM_LENGTH = 13;
function iamBehaviours(store) {
	return {
		'AWS::IAM::Role': {
			create(properties, context) {
				const request = {
					name: textOf(properties, 'RoleName') ?? shortName(context),
					path: textOf(properties, 'Path'),
					trust: objectOf(properties, 'AssumeRolePolicyDocument'),
					description: textOf(properties, 'Description'),
					maxSessionDuration: numberOf(properties, 'MaxSessionDuration'),
					boundary: textOf(properties, 'PermissionsBoundary'),
					tags: tagsOf(properties, 'Tags'),
				};
				const role = createRole(store, request, context.clock.now());
				applyPolicies(store, role.name, properties);
				return madeRole(store, role.name);
			},
			update(name, properties) {
				changeRole(store, name, {
					trust: parseTrust(objectOf(properties, 'AssumeRolePolicyDocument')),
					description: textOf(properties, 'Description'),
					maxSessionDuration: numberOf(properties, 'MaxSessionDuration') ?? 3600,
					boundary: textOf(properties, 'PermissionsBoundary'),
					tags: tagsOf(properties, 'Tags'),
					inline: new Map(),
					attached: new Set(),
				});
				applyPolicies(store, name, properties);
				return madeRole(store, name);
			},
			remove(name) {
				store.roles.delete(name);
			},
		},
		'AWS::IAM::Policy': {
			create(properties, context) {
				applyInline(store, properties);
				return { physicalId: context.generatedName, attributes: { Id: context.generatedName } };
			},
			update(physicalId, properties, previous) {
				withdrawInline(store, previous);
				applyInline(store, properties);
				return { physicalId, attributes: { Id: physicalId } };
			},
			remove: (_, properties) => withdrawInline(store, properties),
		},
		'AWS::IAM::ManagedPolicy': {
			create(properties, context) {
				const request = {
					name: textOf(properties, 'ManagedPolicyName') ?? context.generatedName,
					path: textOf(properties, 'Path'),
					description: textOf(properties, 'Description'),
					document: objectOf(properties, 'PolicyDocument'),
				};
				const { arn } = createManagedPolicy(store, request, context.clock.now());
				for (const role of textsOf(properties, 'Roles')) attach(store, role, arn);
				return { physicalId: arn, attributes: { PolicyArn: arn } };
			},
			update(arn, properties, previous) {
				const policy = store.policies.get(arn);
				if (policy !== undefined) {
					store.policies.set(arn, { ...policy, document: readDocument(objectOf(properties, 'PolicyDocument')) });
				}
				for (const role of textsOf(previous, 'Roles')) detach(store, role, arn);
				for (const role of textsOf(properties, 'Roles')) attach(store, role, arn);
				return { physicalId: arn, attributes: { PolicyArn: arn } };
			},
			remove(arn, properties) {
				for (const role of textsOf(properties, 'Roles')) {
					if (store.roles.get(role)?.attached.has(arn)) detach(store, role, arn);
				}
				removeManagedPolicy(store, arn);
			},
		},
		'AWS::IAM::OIDCProvider': {
			create(properties, context) {
				const request = {
					url: textOf(properties, 'Url') ?? '',
					clientIds: textsOf(properties, 'ClientIdList'),
					thumbprints: textsOf(properties, 'ThumbprintList'),
					tags: tagsOf(properties, 'Tags'),
				};
				const { arn } = createProvider(store, request, context.clock.now());
				return { physicalId: arn, attributes: { Arn: arn } };
			},
			update(arn, properties) {
				const provider = store.providers.get(arn);
				if (provider !== undefined) {
					const clientIds = textsOf(properties, 'ClientIdList');
					store.providers.set(arn, { ...provider, clientIds, tags: tagsOf(properties, 'Tags') });
				}
				return { physicalId: arn, attributes: { Arn: arn } };
			},
			remove(arn) {
				store.providers.delete(arn);
			},
		},
	};
}
function shortName({ generatedName }) {
	if (generatedName.length <= NAME_LENGTH) return generatedName;
	return generatedName.slice(0, NAME_LENGTH - RANDOM_LENGTH) + generatedName.slice(-RANDOM_LENGTH);
}
function madeRole(store, name) {
	const { arn, id } = findRole(store, name);
	return { physicalId: name, attributes: { Arn: arn, RoleId: id } };
}
function applyPolicies(store, roleName, properties) {
	for (const policy of objectsOf(properties, 'Policies')) {
		putInline(store, roleName, textOf(policy, 'PolicyName') ?? '', objectOf(policy, 'PolicyDocument'));
	}
	for (const arn of textsOf(properties, 'ManagedPolicyArns')) attach(store, roleName, arn);
}
function applyInline(store, properties) {
	for (const role of textsOf(properties, 'Roles')) {
		putInline(store, role, textOf(properties, 'PolicyName') ?? '', objectOf(properties, 'PolicyDocument'));
	}
}
function withdrawInline(store, properties) {
	const name = textOf(properties, 'PolicyName') ?? '';
	for (const role of textsOf(properties, 'Roles')) {
		if (store.roles.get(role)?.inline.has(name)) removeInline(store, role, name);
	}
}

;// CONCATENATED MODULE: ./lib/sandbox/iam/evaluate.js


function decide(policies, request) {
	const effects = policies
		.flat()
		.filter((statement) => concerns(statement, request))
		.map(({ effect }) => effect);
	if (effects.includes('Deny')) return 'denied';
	return effects.includes('Allow') ? 'allowed' : 'not-allowed';
}
function concerns(statement, request) {
	return (
		matches(statement.actions, request.action, request.context, true) &&
		(request.resource === undefined || (statement.resources !== undefined && matches(statement.resources, request.resource, request.context, false))) &&
		(request.principal === undefined || trusts(statement, request.principal)) &&
		statement.conditions.every((condition) => holdsCondition(condition, request.context))
	);
}
function matches(matcher, text, context, ignoreCase) {
	const found = matcher.patterns.some((pattern) => {
		const resolved = substitute(pattern, context);
		return resolved !== undefined && matchesPattern(resolved, text, { ignoreCase });
	});
	return found !== matcher.not;
}
function trusts(statement, asking) {
	return (statement.principals ?? []).some(({ type, value }) => {
		if (type === '*' || (type === asking.type && value === '*')) return true;
		if (type !== asking.type) return false;
		if (type !== 'AWS') return value === asking.value;
		const account = asking.value.split(':')[4];
		return value === asking.value || value === account || value === `arn:aws:iam::${account}:root`;
	});
}

;// CONCATENATED MODULE: ./lib/sandbox/iam/permissions.js



function createPermissions(store) {
	const managed = (arn) => store.policies.get(arn)?.document.policy ?? awsManagedPolicy(arn);
	return {
		check(roleName, { action, resource, conditions }, context) {
			const role = store.roles.get(roleName);
			const identity = role === undefined ? [] : [...role.inline.values()].map(({ policy }) => policy);
			const attached = [...(role?.attached ?? [])].map(managed);
			const request = {
				action,
				resource,
				context: {
					'aws:PrincipalAccount': sandbox_service/* ACCOUNT_ID */.W,
					'aws:SecureTransport': 'true',
					...(role === undefined ? {} : { 'aws:PrincipalArn': role.arn }),
					...context,
					...conditions,
				},
			};
			const verdict = decide([...identity, ...attached], request);
			if (verdict === 'denied') return refused('with an explicit deny in an identity-based policy');
			if (verdict === 'not-allowed') return refused(`because no identity-based policy allows the ${action} action`);
			if (role?.boundary === undefined) return { kind: 'allowed' };
			switch (decide([managed(role.boundary)], request)) {
				case 'allowed':
					return { kind: 'allowed' };
				case 'denied':
					return refused('with an explicit deny in a permissions boundary');
				case 'not-allowed':
					return refused(`because no permissions boundary allows the ${action} action`);
			}
		},
	};
}
function refused(because) {
	return { kind: 'refused', because };
}

;// CONCATENATED MODULE: ./lib/sandbox/iam/policyOperations.js



const VERSION = 'v1';
function policyOperations(store, clock) {
	const resources = ({ input }) => [textOf(input, 'PolicyArn') ?? '*'];
	const describe = (policy) => ({
		PolicyName: policy.name,
		PolicyId: policy.id,
		Arn: policy.arn,
		Path: policy.path,
		DefaultVersionId: VERSION,
		AttachmentCount: [...store.roles.values()].filter(({ attached }) => attached.has(policy.arn)).length,
		IsAttachable: true,
		CreateDate: policy.createdAt,
		UpdateDate: policy.createdAt,
		Description: policy.description,
	});
	return {
		CreatePolicy: {
			resources: ({ input }) => [`arn:aws:iam::${sandbox_service/* ACCOUNT_ID */.W}:policy${textOf(input, 'Path') ?? '/'}${textOf(input, 'PolicyName') ?? ''}`],
			run: ({ input }) => {
				const request = {
					name: required(input, 'PolicyName'),
					path: textOf(input, 'Path'),
					description: textOf(input, 'Description'),
					document: required(input, 'PolicyDocument'),
				};
				return { Policy: describe(createManagedPolicy(store, request, clock.now())) };
			},
		},
		GetPolicy: {
			resources,
			run: ({ input }) => ({ Policy: describe(findManagedPolicy(store, required(input, 'PolicyArn'))) }),
		},
		GetPolicyVersion: {
			resources,
			run: ({ input }) => {
				const policy = findManagedPolicy(store, required(input, 'PolicyArn'));
				return {
					PolicyVersion: {
						Document: encodeURIComponent(policy.document.text),
						VersionId: VERSION,
						IsDefaultVersion: true,
						CreateDate: policy.createdAt,
					},
				};
			},
		},
		ListPolicies: {
			run: () => ({ Policies: [...store.policies.values()].map(describe), IsTruncated: false }),
		},
		DeletePolicy: {
			resources,
			run: ({ input }) => {
				removeManagedPolicy(store, required(input, 'PolicyArn'));
				return undefined;
			},
		},
	};
}

;// CONCATENATED MODULE: ./lib/sandbox/iam/providerOperations.js


function providerOperations(store, clock) {
	const resources = ({ input }) => [textOf(input, 'OpenIDConnectProviderArn') ?? '*'];
	return {
		CreateOpenIDConnectProvider: {
			resources: ({ input }) => [providerArn((textOf(input, 'Url') ?? '').replace('https://', ''))],
			run: ({ input }) => {
				const request = {
					url: required(input, 'Url'),
					clientIds: textsOf(input, 'ClientIDList'),
					thumbprints: textsOf(input, 'ThumbprintList'),
					tags: tagsOf(input, 'Tags'),
				};
				return { OpenIDConnectProviderArn: createProvider(store, request, clock.now()).arn };
			},
		},
		GetOpenIDConnectProvider: {
			resources,
			run: ({ input }) => {
				const provider = findProvider(store, required(input, 'OpenIDConnectProviderArn'));
				return {
					Url: provider.host,
					ClientIDList: provider.clientIds,
					ThumbprintList: provider.thumbprints,
					CreateDate: provider.createdAt,
					Tags: provider.tags,
				};
			},
		},
		ListOpenIDConnectProviders: {
			run: () => ({ OpenIDConnectProviderList: [...store.providers.keys()].map((arn) => ({ Arn: arn })) }),
		},
		DeleteOpenIDConnectProvider: {
			resources,
			run: ({ input }) => {
				store.providers.delete(required(input, 'OpenIDConnectProviderArn'));
				return undefined;
			},
		},
	};
}

;// CONCATENATED MODULE: ./lib/sandbox/iam/roleOperations.js



function roleOperations(store, clock) {
	const onRole = (run) => ({
		run: (call) => run(call, required(call.input, 'RoleName')),
		resources: ({ input }) => {
			const name = textOf(input, 'RoleName') ?? '';
			const path = textOf(input, 'Path') ?? '/';
			return [store.roles.get(name)?.arn ?? `arn:aws:iam::${sandbox_service/* ACCOUNT_ID */.W}:role${path}${name}`];
		},
		conditions: ({ input }) => {
			const role = store.roles.get(textOf(input, 'RoleName') ?? '');
			const boundary = textOf(input, 'PermissionsBoundary') ?? role?.boundary;
			const policy = textOf(input, 'PolicyArn');
			return {
				...(boundary === undefined ? {} : { 'iam:PermissionsBoundary': boundary }),
				...(policy === undefined ? {} : { 'iam:PolicyARN': policy }),
			};
		},
	});
	return {
		CreateRole: onRole(({ input }, name) => {
			const request = {
				name,
				path: textOf(input, 'Path'),
				trust: required(input, 'AssumeRolePolicyDocument'),
				description: textOf(input, 'Description'),
				maxSessionDuration: numberOf(input, 'MaxSessionDuration'),
				boundary: textOf(input, 'PermissionsBoundary'),
				tags: tagsOf(input, 'Tags'),
			};
			return { Role: describeRole(createRole(store, request, clock.now())) };
		}),
		GetRole: onRole((_, name) => ({ Role: describeRole(findRole(store, name)) })),
		ListRoles: {
			run: ({ input }) => ({
				Roles: [...store.roles.values()].filter(({ path }) => path.startsWith(textOf(input, 'PathPrefix') ?? '/')).map(describeRole),
				IsTruncated: false,
			}),
		},
		DeleteRole: onRole((_, name) => {
			const role = findRole(store, name);
			if (role.inline.size + role.attached.size > 0) {
				throw new sandbox_service/* AwsError */.G('DeleteConflict', 'Cannot delete entity, must delete policies first.', 409);
			}
			store.roles.delete(name);
			return undefined;
		}),
		UpdateAssumeRolePolicy: onRole(({ input }, name) => {
			changeRole(store, name, { trust: parseTrust(required(input, 'PolicyDocument')) });
			return undefined;
		}),
		PutRolePermissionsBoundary: onRole(({ input }, name) => {
			changeRole(store, name, { boundary: required(input, 'PermissionsBoundary') });
			return undefined;
		}),
		DeleteRolePermissionsBoundary: onRole((_, name) => {
			changeRole(store, name, { boundary: undefined });
			return undefined;
		}),
		PutRolePolicy: onRole(({ input }, name) => {
			putInline(store, name, required(input, 'PolicyName'), required(input, 'PolicyDocument'));
			return undefined;
		}),
		GetRolePolicy: onRole(({ input }, name) => {
			const policyName = required(input, 'PolicyName');
			const document = findRole(store, name).inline.get(policyName);
			if (document === undefined) {
				throw new sandbox_service/* AwsError */.G('NoSuchEntity', `The role policy with name ${policyName} cannot be found.`, 404);
			}
			return { RoleName: name, PolicyName: policyName, PolicyDocument: encodeURIComponent(document.text) };
		}),
		ListRolePolicies: onRole((_, name) => ({
			PolicyNames: [...findRole(store, name).inline.keys()],
			IsTruncated: false,
		})),
		DeleteRolePolicy: onRole(({ input }, name) => {
			removeInline(store, name, required(input, 'PolicyName'));
			return undefined;
		}),
		AttachRolePolicy: onRole(({ input }, name) => {
			attach(store, name, required(input, 'PolicyArn'));
			return undefined;
		}),
		DetachRolePolicy: onRole(({ input }, name) => {
			detach(store, name, required(input, 'PolicyArn'));
			return undefined;
		}),
		ListAttachedRolePolicies: onRole((_, name) => ({
			AttachedPolicies: [...findRole(store, name).attached].map((arn) => ({
				PolicyName: arn.slice(arn.lastIndexOf('/') + 1),
				PolicyArn: arn,
			})),
			IsTruncated: false,
		})),
	};
}
function describeRole(role) {
	return {
		Path: role.path,
		RoleName: role.name,
		RoleId: role.id,
		Arn: role.arn,
		CreateDate: role.createdAt,
		AssumeRolePolicyDocument: encodeURIComponent(role.trust.text),
		Description: role.description,
		MaxSessionDuration: role.maxSessionDuration,
		PermissionsBoundary: role.boundary === undefined ? undefined : { PermissionsBoundaryType: 'Policy', PermissionsBoundaryArn: role.boundary },
		Tags: role.tags,
	};
}

;// CONCATENATED MODULE: ./lib/sandbox/iam/store.js
function createIamStore() {
	return { roles: new Map(), policies: new Map(), providers: new Map() };
}

;// CONCATENATED MODULE: ./lib/sandbox/iam/index.js






function createIam({ clock }) {
	const store = createIamStore();
	return {
		store,
		permissions: createPermissions(store),
		behaviours: iamBehaviours(store),
		service: {
			name: 'iam',
			protocol: 'query',
			identifier: '2010-05-08',
			namespace: 'https://iam.amazonaws.com/doc/2010-05-08/',
			operations: {
				...roleOperations(store, clock),
				...policyOperations(store, clock),
				...providerOperations(store, clock),
			},
		},
	};
}

;// CONCATENATED MODULE: ./lib/sandbox/lambda/behaviours.js



const type = 'AWS::Lambda::Function';
function createLambdaBehaviours({ specification, readObject, imageExists }) {
	const fetchCode = (properties) => {
		const code = objectOf(properties, 'Code');
		const image = textOf(code, 'ImageUri');
		if (image !== undefined && !imageExists(image)) {
			throw new Error(`Source image ${image} does not exist. Provide a valid source image.`);
		}
		const [bucket, key] = [textOf(code, 'S3Bucket'), textOf(code, 'S3Key')];
		if (bucket === undefined || key === undefined) return;
		try {
			readObject(bucket, key);
		} catch (error) {
			if (!(error instanceof sandbox_service/* AwsError */.G)) throw error;
			throw new Error(`Error occurred while GetObject. S3 Error Code: ${error.code}. S3 Error Message: ${error.message}`);
		}
	};
	return {
		[type]: {
			create(properties, context) {
				fetchCode(properties);
				return makeRecord(type, properties, context, specification(type));
			},
			update(physicalId, properties, previous, context) {
				if (JSON.stringify(properties.Code) !== JSON.stringify(previous.Code)) fetchCode(properties);
				const { attributes } = makeRecord(type, properties, context, specification(type));
				return { physicalId, attributes: refreshAttributes(attributes, properties) };
			},
		},
	};
}

;// CONCATENATED MODULE: ./lib/sandbox/logs/awslogs.js

function logTargetOf(taskDefinition, taskArn) {
	for (const container of objectsOf(taskDefinition, 'ContainerDefinitions')) {
		const configuration = objectOf(container, 'LogConfiguration');
		const options = objectOf(configuration, 'Options');
		const group = textOf(options, 'awslogs-group');
		if (textOf(configuration, 'LogDriver') !== 'awslogs' || group === undefined) continue;
		const task = taskArn.slice(taskArn.lastIndexOf('/') + 1);
		const parts = [textOf(options, 'awslogs-stream-prefix'), textOf(container, 'Name'), task];
		return { group, stream: parts.filter((part) => part !== undefined).join('/') };
	}
	return undefined;
}

;// CONCATENATED MODULE: ./lib/sandbox/logs/filter.js
function matchesFilter(pattern, message) {
	const terms = [...pattern.matchAll(/([?-]?)(?:"([^"]*)"|(\S+))/g)].map(([, sign = '', quoted, bare]) => ({
		sign,
		present: message.includes(quoted ?? bare ?? ''),
	}));
	const optional = terms.filter(({ sign }) => sign === '?');
	return terms.every(({ sign, present }) => sign === '?' || present === (sign === '')) && (optional.length === 0 || optional.some(({ present }) => present));
}

;// CONCATENATED MODULE: ./lib/sandbox/logs/store.js

const periods = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653];
function createLogStore() {
	return new Map();
}
function createGroup(store, name, retentionDays, now) {
	if (!/^[.\-_/#A-Za-z0-9]{1,512}$/.test(name)) {
		throw new sandbox_service/* AwsError */.G('InvalidParameterException', `1 validation error detected: Value '${name}' at 'logGroupName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\.\\-_/#A-Za-z0-9]+`);
	}
	if (store.has(name)) throw new sandbox_service/* AwsError */.G('ResourceAlreadyExistsException', 'The specified log group already exists');
	requirePeriod(retentionDays);
	const group = { name, createdAt: now, retentionDays, streams: new Map() };
	store.set(name, group);
	return group;
}
function requirePeriod(days) {
	if (days === undefined || periods.includes(days)) return;
	throw new sandbox_service/* AwsError */.G('InvalidParameterException', `1 validation error detected: Value '${days}' at 'retentionInDays' failed to satisfy constraint: Member must satisfy enum value set: [${periods.join(', ')}]`);
}
function findGroup(store, name) {
	const group = store.get(name);
	if (group === undefined) throw new sandbox_service/* AwsError */.G('ResourceNotFoundException', 'The specified log group does not exist.');
	return group;
}
function findStream(group, name) {
	const stream = group.streams.get(name);
	if (stream === undefined) throw new sandbox_service/* AwsError */.G('ResourceNotFoundException', 'The specified log stream does not exist.');
	return stream;
}
function createStream(group, name, now) {
	if (group.streams.has(name)) {
		throw new sandbox_service/* AwsError */.G('ResourceAlreadyExistsException', 'The specified log stream already exists');
	}
	const stream = { name, createdAt: now, events: [] };
	group.streams.set(name, stream);
	return stream;
}
function write(group, streamName, events, now) {
	const stream = group.streams.get(streamName) ?? createStream(group, streamName, now);
	for (const event of events) {
		const id = String(stream.events.length).padStart(56, '0');
		stream.events.push({ ...event, id, ingestedAt: now.getTime() });
	}
}

;// CONCATENATED MODULE: ./lib/sandbox/logs/operations.js





function logOperations(store, clock) {
	const onGroup = (run) => ({
		run: (call) => run(call, groupName(call.input)),
		resources: ({ input, region }) => [`arn:aws:logs:${region}:${sandbox_service/* ACCOUNT_ID */.W}:log-group:${groupName(input)}:*`],
	});
	return {
		CreateLogGroup: onGroup((_, name) => {
			createGroup(store, name, undefined, clock.now());
			return undefined;
		}),
		DeleteLogGroup: onGroup((_, name) => {
			findGroup(store, name);
			store.delete(name);
			return undefined;
		}),
		PutRetentionPolicy: onGroup(({ input }, name) => {
			const days = numberOf(input, 'retentionInDays');
			requirePeriod(days);
			findGroup(store, name).retentionDays = days;
			return undefined;
		}),
		CreateLogStream: onGroup(({ input }, name) => {
			createStream(findGroup(store, name), textOf(input, 'logStreamName') ?? '', clock.now());
			return undefined;
		}),
		DescribeLogGroups: {
			run: ({ input, region }) => {
				const prefix = textOf(input, 'logGroupNamePrefix') ?? '';
				const groups = [...store.values()].filter(({ name }) => name.startsWith(prefix));
				const { page, nextToken } = operations_paged(groups, input, 50);
				return { logGroups: page.map((group) => describeGroup(group, region)), nextToken };
			},
		},
		DescribeLogStreams: onGroup(({ input }, name) => {
			const prefix = textOf(input, 'logStreamNamePrefix') ?? '';
			const streams = [...findGroup(store, name).streams.values()].filter((stream) => stream.name.startsWith(prefix));
			const byTime = textOf(input, 'orderBy') === 'LastEventTime';
			const ordered = streams.sort((a, b) => (byTime ? lastTime(a) - lastTime(b) : a.name < b.name ? -1 : 1));
			if (booleanOf(input, 'descending') === true) ordered.reverse();
			const { page, nextToken } = operations_paged(ordered, input, 50);
			return { logStreams: page.map(describeStream), nextToken };
		}),
		PutLogEvents: onGroup(({ input }, name) => {
			const group = findGroup(store, name);
			const stream = findStream(group, textOf(input, 'logStreamName') ?? '');
			const events = objectsOf(input, 'logEvents').map((event) => ({
				timestamp: numberOf(event, 'timestamp') ?? 0,
				message: textOf(event, 'message') ?? '',
			}));
			write(group, stream.name, events, clock.now());
			return { nextSequenceToken: String(stream.events.length) };
		}),
		GetLogEvents: onGroup(({ input }, name) => {
			const stream = findStream(findGroup(store, name), textOf(input, 'logStreamName') ?? '');
			return eventsPage(
				stream.events.filter((event) => within(event, input)),
				input,
			);
		}),
		FilterLogEvents: onGroup(({ input }, name) => {
			const wanted = textsOf(input, 'logStreamNames');
			const prefix = textOf(input, 'logStreamNamePrefix') ?? '';
			const pattern = textOf(input, 'filterPattern') ?? '';
			const events = [...findGroup(store, name).streams.values()]
				.filter((stream) => stream.name.startsWith(prefix) && (wanted.length === 0 || wanted.includes(stream.name)))
				.flatMap((stream) => stream.events.map((event) => ({ ...event, logStreamName: stream.name })))
				.filter((event) => within(event, input) && matchesFilter(pattern, event.message))
				.sort((a, b) => a.timestamp - b.timestamp);
			const { page, nextToken } = operations_paged(events, input, 10_000);
			return {
				events: page.map((event) => ({
					logStreamName: event.logStreamName,
					timestamp: event.timestamp,
					message: event.message,
					ingestionTime: event.ingestedAt,
					eventId: event.id,
				})),
				searchedLogStreams: [],
				nextToken,
			};
		}),
	};
}
function groupName(input) {
	const given = textOf(input, 'logGroupName') ?? textOf(input, 'logGroupIdentifier') ?? '';
	return given.replace(/^arn:.*:log-group:/, '').replace(/:\*$/, '');
}
function describeGroup(group, region) {
	const arn = `arn:aws:logs:${region}:${sandbox_service/* ACCOUNT_ID */.W}:log-group:${group.name}`;
	return {
		logGroupName: group.name,
		creationTime: group.createdAt.getTime(),
		retentionInDays: group.retentionDays,
		metricFilterCount: 0,
		arn: `${arn}:*`,
		logGroupArn: arn,
		logGroupClass: 'STANDARD',
		storedBytes: 0,
	};
}
function describeStream(stream) {
	return {
		logStreamName: stream.name,
		creationTime: stream.createdAt.getTime(),
		firstEventTimestamp: stream.events[0]?.timestamp,
		lastEventTimestamp: stream.events.at(-1)?.timestamp,
		lastIngestionTime: stream.events.at(-1)?.ingestedAt,
		storedBytes: 0,
	};
}
function lastTime(stream) {
	return stream.events.at(-1)?.timestamp ?? 0;
}
function within({ timestamp }, input) {
	return timestamp >= (numberOf(input, 'startTime') ?? 0) && timestamp < (numberOf(input, 'endTime') ?? Infinity);
}
function operations_paged(all, input, most) {
	const page = pageOf(all, textOf(input, 'nextToken'), numberOf(input, 'limit') ?? most);
	if (page === undefined) throw new sandbox_service/* AwsError */.G('InvalidParameterException', 'The specified nextToken is invalid.');
	return { page: page.items, nextToken: page.next };
}
function eventsPage(events, input) {
	const size = numberOf(input, 'limit') ?? 10_000;
	const [direction, position] = (textOf(input, 'nextToken') ?? '').split('/');
	const at = Number(position);
	const tail = booleanOf(input, 'startFromHead') === true ? 0 : Math.max(0, events.length - size);
	const start = direction === 'f' ? at : direction === 'b' ? Math.max(0, at - size) : tail;
	const end = direction === 'b' ? at : Math.min(start + size, events.length);
	return {
		events: events.slice(start, end).map(({ timestamp, message, ingestedAt }) => ({
			timestamp,
			message,
			ingestionTime: ingestedAt,
		})),
		nextForwardToken: `f/${end}`,
		nextBackwardToken: `b/${start}`,
	};
}

;// CONCATENATED MODULE: ./lib/sandbox/logs/index.js




function createLogs({ clock }) {
	const store = createLogStore();
	return {
		service: {
			name: 'logs',
			protocol: 'json',
			identifier: 'Logs_20140328',
			operations: logOperations(store, clock),
		},
		behaviours: logBehaviours(store),
		write(group, stream, line) {
			if (!store.has(group)) createGroup(store, group, undefined, clock.now());
			write(findGroup(store, group), stream, [{ timestamp: clock.now().getTime(), message: line }], clock.now());
		},
	};
}
function logBehaviours(store) {
	const made = (name, region) => ({
		physicalId: name,
		attributes: { Arn: `arn:aws:logs:${region}:${sandbox_service/* ACCOUNT_ID */.W}:log-group:${name}:*` },
	});
	const retention = (properties) => numberOf(properties, 'RetentionInDays');
	return {
		'AWS::Logs::LogGroup': {
			create(properties, { clock, region, generatedName }) {
				const name = textOf(properties, 'LogGroupName') ?? generatedName;
				createGroup(store, name, retention(properties), clock.now());
				return made(name, region);
			},
			update(name, properties, _previous, { region }) {
				findGroup(store, name).retentionDays = retention(properties);
				return made(name, region);
			},
			remove(name) {
				store.delete(name);
			},
		},
	};
}

;// CONCATENATED MODULE: ./lib/sandbox/pricing/prices.generated.json
const prices_generated_namespaceObject = /*#__PURE__*/JSON.parse('{"alb.hour":{"ap-northeast-1":[{"from":0,"usd":"0.0243"}],"ap-southeast-1":[{"from":0,"usd":"0.0252"}],"ap-southeast-2":[{"from":0,"usd":"0.0252"}],"eu-central-1":[{"from":0,"usd":"0.027"}],"eu-west-1":[{"from":0,"usd":"0.0252"}],"us-east-1":[{"from":0,"usd":"0.0225"}],"us-east-2":[{"from":0,"usd":"0.0225"}],"us-west-2":[{"from":0,"usd":"0.0225"}]},"alb.lcu":{"ap-northeast-1":[{"from":0,"usd":"0.008"}],"ap-southeast-1":[{"from":0,"usd":"0.008"}],"ap-southeast-2":[{"from":0,"usd":"0.008"}],"eu-central-1":[{"from":0,"usd":"0.008"}],"eu-west-1":[{"from":0,"usd":"0.008"}],"us-east-1":[{"from":0,"usd":"0.008"}],"us-east-2":[{"from":0,"usd":"0.008"}],"us-west-2":[{"from":0,"usd":"0.008"}]},"apigateway.http":{"us-east-1":[{"from":0,"usd":"0.000001"},{"from":300000000,"usd":"0.0000009"}]},"apigateway.rest":{"us-east-1":[{"from":0,"usd":"0.0000035"},{"from":333000000,"usd":"0.0000028"},{"from":1000000000,"usd":"0.00000238"},{"from":20000000000,"usd":"0.00000151"}]},"apigateway.websocket.message":{"us-east-1":[{"from":0,"usd":"0.000001"},{"from":1000000000,"usd":"0.0000008"}]},"apigateway.websocket.minute":{"us-east-1":[{"from":0,"usd":"0.00000025"}]},"clb.gb":{"eu-west-1":[{"from":0,"usd":"0.008"}],"us-east-1":[{"from":0,"usd":"0.008"}]},"clb.hour":{"eu-west-1":[{"from":0,"usd":"0.028"}],"us-east-1":[{"from":0,"usd":"0.025"}]},"cloudfront.gb":{"ap-northeast-1":[{"from":0,"usd":"0.085"},{"from":10240,"usd":"0.08"},{"from":51200,"usd":"0.06"},{"from":153600,"usd":"0.04"},{"from":512000,"usd":"0.03"},{"from":1048576,"usd":"0.025"},{"from":5242880,"usd":"0.02"}],"ap-southeast-1":[{"from":0,"usd":"0.085"},{"from":10240,"usd":"0.08"},{"from":51200,"usd":"0.06"},{"from":153600,"usd":"0.04"},{"from":512000,"usd":"0.03"},{"from":1048576,"usd":"0.025"},{"from":5242880,"usd":"0.02"}],"ap-southeast-2":[{"from":0,"usd":"0.085"},{"from":10240,"usd":"0.08"},{"from":51200,"usd":"0.06"},{"from":153600,"usd":"0.04"},{"from":512000,"usd":"0.03"},{"from":1048576,"usd":"0.025"},{"from":5242880,"usd":"0.02"}],"eu-central-1":[{"from":0,"usd":"0.085"},{"from":10240,"usd":"0.08"},{"from":51200,"usd":"0.06"},{"from":153600,"usd":"0.04"},{"from":512000,"usd":"0.03"},{"from":1048576,"usd":"0.025"},{"from":5242880,"usd":"0.02"}],"eu-west-1":[{"from":0,"usd":"0.085"},{"from":10240,"usd":"0.08"},{"from":51200,"usd":"0.06"},{"from":153600,"usd":"0.04"},{"from":512000,"usd":"0.03"},{"from":1048576,"usd":"0.025"},{"from":5242880,"usd":"0.02"}],"us-east-1":[{"from":0,"usd":"0.085"},{"from":10240,"usd":"0.08"},{"from":51200,"usd":"0.06"},{"from":153600,"usd":"0.04"},{"from":512000,"usd":"0.03"},{"from":1048576,"usd":"0.025"},{"from":5242880,"usd":"0.02"}],"us-east-2":[{"from":0,"usd":"0.085"},{"from":10240,"usd":"0.08"},{"from":51200,"usd":"0.06"},{"from":153600,"usd":"0.04"},{"from":512000,"usd":"0.03"},{"from":1048576,"usd":"0.025"},{"from":5242880,"usd":"0.02"}],"us-west-2":[{"from":0,"usd":"0.085"},{"from":10240,"usd":"0.08"},{"from":51200,"usd":"0.06"},{"from":153600,"usd":"0.04"},{"from":512000,"usd":"0.03"},{"from":1048576,"usd":"0.025"},{"from":5242880,"usd":"0.02"}]},"cloudfront.https":{"ap-northeast-1":[{"from":0,"usd":"0.000001"}],"ap-southeast-1":[{"from":0,"usd":"0.000001"}],"ap-southeast-2":[{"from":0,"usd":"0.000001"}],"eu-central-1":[{"from":0,"usd":"0.000001"}],"eu-west-1":[{"from":0,"usd":"0.000001"}],"us-east-1":[{"from":0,"usd":"0.000001"}],"us-east-2":[{"from":0,"usd":"0.000001"}],"us-west-2":[{"from":0,"usd":"0.000001"}]},"cw.alarm":{"ap-northeast-1":[{"from":0,"usd":"0.1"}],"ap-southeast-1":[{"from":0,"usd":"0.1"}],"ap-southeast-2":[{"from":0,"usd":"0.1"}],"eu-central-1":[{"from":0,"usd":"0.1"}],"eu-west-1":[{"from":0,"usd":"0.1"}],"us-east-1":[{"from":0,"usd":"0.1"}],"us-east-2":[{"from":0,"usd":"0.1"}],"us-west-2":[{"from":0,"usd":"0.1"}]},"cw.alarm.composite":{"eu-west-1":[{"from":0,"usd":"0.5"}],"us-east-1":[{"from":0,"usd":"0.5"}]},"cw.alarm.highres":{"eu-west-1":[{"from":0,"usd":"0.3"}],"us-east-1":[{"from":0,"usd":"0.3"}]},"cw.dashboard":{"ap-northeast-1":[{"from":0,"usd":"3"}],"ap-southeast-1":[{"from":0,"usd":"3"}],"ap-southeast-2":[{"from":0,"usd":"3"}],"eu-central-1":[{"from":0,"usd":"3"}],"eu-west-1":[{"from":0,"usd":"3"}],"us-east-1":[{"from":0,"usd":"3"}],"us-east-2":[{"from":0,"usd":"3"}],"us-west-2":[{"from":0,"usd":"3"}]},"cw.logs.ia.ingest":{"us-east-1":[{"from":0,"usd":"0.25"}]},"cw.logs.ingest":{"ap-northeast-1":[{"from":0,"usd":"0.76"}],"ap-southeast-1":[{"from":0,"usd":"0.7"}],"ap-southeast-2":[{"from":0,"usd":"0.67"}],"eu-central-1":[{"from":0,"usd":"0.63"}],"eu-west-1":[{"from":0,"usd":"0.57"}],"us-east-1":[{"from":0,"usd":"0.5"}],"us-east-2":[{"from":0,"usd":"0.5"}],"us-west-2":[{"from":0,"usd":"0.5"}]},"cw.logs.storage":{"ap-northeast-1":[{"from":0,"usd":"0.033"}],"ap-southeast-1":[{"from":0,"usd":"0.03"}],"ap-southeast-2":[{"from":0,"usd":"0.033"}],"eu-central-1":[{"from":0,"usd":"0.0324"}],"eu-west-1":[{"from":0,"usd":"0.03"}],"us-east-1":[{"from":0,"usd":"0.03"}],"us-east-2":[{"from":0,"usd":"0.03"}],"us-west-2":[{"from":0,"usd":"0.03"}]},"cw.metric":{"ap-northeast-1":[{"from":0,"usd":"0.3"}],"ap-southeast-1":[{"from":0,"usd":"0.3"}],"ap-southeast-2":[{"from":0,"usd":"0.3"}],"eu-central-1":[{"from":0,"usd":"0.3"}],"eu-west-1":[{"from":0,"usd":"0.3"},{"from":10000,"usd":"0.1"},{"from":250000,"usd":"0.05"},{"from":1000000,"usd":"0.02"}],"us-east-1":[{"from":0,"usd":"0.3"},{"from":10000,"usd":"0.1"},{"from":250000,"usd":"0.05"},{"from":1000000,"usd":"0.02"}],"us-east-2":[{"from":0,"usd":"0.3"}],"us-west-2":[{"from":0,"usd":"0.3"}]},"cw.vended.logs":{"eu-west-1":[{"from":0,"usd":"0.57"},{"from":10240,"usd":"0.285"},{"from":30720,"usd":"0.114"},{"from":51200,"usd":"0.057"}],"us-east-1":[{"from":0,"usd":"0.5"},{"from":10240,"usd":"0.25"},{"from":30720,"usd":"0.1"},{"from":51200,"usd":"0.05"}]},"cw.vended.s3":{"eu-west-1":[{"from":0,"usd":"0.285"},{"from":10240,"usd":"0.171"},{"from":30720,"usd":"0.086"},{"from":51200,"usd":"0.057"}],"us-east-1":[{"from":0,"usd":"0.25"},{"from":10240,"usd":"0.15"},{"from":30720,"usd":"0.075"},{"from":51200,"usd":"0.05"}]},"dynamodb.pitr.gb":{"us-east-1":[{"from":0,"usd":"0.2"}]},"dynamodb.rcu":{"us-east-1":[{"from":0,"usd":"0.00013"}]},"dynamodb.read":{"us-east-1":[{"from":0,"usd":"0.000000125"}]},"dynamodb.storage.gb":{"us-east-1":[{"from":0,"usd":"0"},{"from":25,"usd":"0.25"}]},"dynamodb.wcu":{"us-east-1":[{"from":0,"usd":"0.00065"}]},"dynamodb.write":{"us-east-1":[{"from":0,"usd":"0.000000625"}]},"ebs.gp2.gb":{"ap-northeast-1":[{"from":0,"usd":"0.12"}],"ap-southeast-1":[{"from":0,"usd":"0.12"}],"ap-southeast-2":[{"from":0,"usd":"0.12"}],"eu-central-1":[{"from":0,"usd":"0.119"}],"eu-west-1":[{"from":0,"usd":"0.11"}],"us-east-1":[{"from":0,"usd":"0.1"}],"us-east-2":[{"from":0,"usd":"0.1"}],"us-west-2":[{"from":0,"usd":"0.1"}]},"ebs.gp3.gb":{"ap-northeast-1":[{"from":0,"usd":"0.096"}],"ap-southeast-1":[{"from":0,"usd":"0.096"}],"ap-southeast-2":[{"from":0,"usd":"0.096"}],"eu-central-1":[{"from":0,"usd":"0.0952"}],"eu-west-1":[{"from":0,"usd":"0.088"}],"us-east-1":[{"from":0,"usd":"0.08"}],"us-east-2":[{"from":0,"usd":"0.08"}],"us-west-2":[{"from":0,"usd":"0.08"}]},"ebs.gp3.iops":{"ap-northeast-1":[{"from":0,"usd":"0.006"}],"ap-southeast-1":[{"from":0,"usd":"0.006"}],"ap-southeast-2":[{"from":0,"usd":"0.006"}],"eu-central-1":[{"from":0,"usd":"0.006"}],"eu-west-1":[{"from":0,"usd":"0.0055"}],"us-east-1":[{"from":0,"usd":"0.005"}],"us-east-2":[{"from":0,"usd":"0.005"}],"us-west-2":[{"from":0,"usd":"0.005"}]},"ebs.gp3.throughput":{"ap-northeast-1":[{"from":0,"usd":"49.152"}],"ap-southeast-1":[{"from":0,"usd":"49.152"}],"ap-southeast-2":[{"from":0,"usd":"49.152"}],"eu-central-1":[{"from":0,"usd":"48.7424"}],"eu-west-1":[{"from":0,"usd":"45.056"}],"us-east-1":[{"from":0,"usd":"40.96"}],"us-east-2":[{"from":0,"usd":"40.96"}],"us-west-2":[{"from":0,"usd":"40.96"}]},"ebs.io1.gb":{"eu-west-1":[{"from":0,"usd":"0.138"}],"us-east-1":[{"from":0,"usd":"0.125"}],"us-east-2":[{"from":0,"usd":"0.125"}],"us-west-2":[{"from":0,"usd":"0.125"}]},"ebs.io1.iops":{"eu-west-1":[{"from":0,"usd":"0.072"}],"us-east-1":[{"from":0,"usd":"0.065"}],"us-east-2":[{"from":0,"usd":"0.065"}],"us-west-2":[{"from":0,"usd":"0.065"}]},"ebs.io2.gb":{"ap-northeast-1":[{"from":0,"usd":"0.142"}],"ap-southeast-1":[{"from":0,"usd":"0.138"}],"ap-southeast-2":[{"from":0,"usd":"0.138"}],"eu-central-1":[{"from":0,"usd":"0.149"}],"eu-west-1":[{"from":0,"usd":"0.138"}],"us-east-1":[{"from":0,"usd":"0.125"}],"us-east-2":[{"from":0,"usd":"0.125"}],"us-west-2":[{"from":0,"usd":"0.125"}]},"ebs.io2.iops":{"ap-northeast-1":[{"from":0,"usd":"0.074"}],"ap-southeast-1":[{"from":0,"usd":"0.072"}],"ap-southeast-2":[{"from":0,"usd":"0.072"}],"eu-central-1":[{"from":0,"usd":"0.078"}],"eu-west-1":[{"from":0,"usd":"0.072"}],"us-east-1":[{"from":0,"usd":"0.065"}],"us-east-2":[{"from":0,"usd":"0.065"}],"us-west-2":[{"from":0,"usd":"0.065"}]},"ebs.io2.iops.tier2":{"eu-west-1":[{"from":0,"usd":"0.0504"}],"us-east-1":[{"from":0,"usd":"0.0455"}],"us-east-2":[{"from":0,"usd":"0.0455"}],"us-west-2":[{"from":0,"usd":"0.0455"}]},"ebs.io2.iops.tier3":{"eu-west-1":[{"from":0,"usd":"0.03528"}],"us-east-1":[{"from":0,"usd":"0.03185"}],"us-east-2":[{"from":0,"usd":"0.03185"}],"us-west-2":[{"from":0,"usd":"0.03185"}]},"ebs.sc1.gb":{"eu-west-1":[{"from":0,"usd":"0.0168"}],"us-east-1":[{"from":0,"usd":"0.015"}],"us-east-2":[{"from":0,"usd":"0.015"}],"us-west-2":[{"from":0,"usd":"0.015"}]},"ebs.snapshot.gb":{"ap-northeast-1":[{"from":0,"usd":"0.05"}],"ap-southeast-1":[{"from":0,"usd":"0.05"}],"ap-southeast-2":[{"from":0,"usd":"0.055"}],"eu-central-1":[{"from":0,"usd":"0.054"}],"eu-west-1":[{"from":0,"usd":"0.05"}],"us-east-1":[{"from":0,"usd":"0.05"}],"us-east-2":[{"from":0,"usd":"0.05"}],"us-west-2":[{"from":0,"usd":"0.05"}]},"ebs.st1.gb":{"eu-west-1":[{"from":0,"usd":"0.05"}],"us-east-1":[{"from":0,"usd":"0.045"}],"us-east-2":[{"from":0,"usd":"0.045"}],"us-west-2":[{"from":0,"usd":"0.045"}]},"ebs.standard.gb":{"eu-west-1":[{"from":0,"usd":"0.055"}],"us-east-1":[{"from":0,"usd":"0.05"}],"us-east-2":[{"from":0,"usd":"0.05"}],"us-west-2":[{"from":0,"usd":"0.05"}]},"ebs.standard.io":{"eu-west-1":[{"from":0,"usd":"0.000000055"}],"us-east-1":[{"from":0,"usd":"0.00000005"}],"us-east-2":[{"from":0,"usd":"0.00000005"}],"us-west-2":[{"from":0,"usd":"0.00000005"}]},"ec2.c5.2xlarge":{"ap-northeast-1":[{"from":0,"usd":"0.428"}],"ap-southeast-1":[{"from":0,"usd":"0.392"}],"ap-southeast-2":[{"from":0,"usd":"0.444"}],"eu-central-1":[{"from":0,"usd":"0.388"}],"eu-west-1":[{"from":0,"usd":"0.384"}],"us-east-1":[{"from":0,"usd":"0.34"}],"us-east-2":[{"from":0,"usd":"0.34"}],"us-west-2":[{"from":0,"usd":"0.34"}]},"ec2.c5.4xlarge":{"ap-northeast-1":[{"from":0,"usd":"0.856"}],"ap-southeast-1":[{"from":0,"usd":"0.784"}],"ap-southeast-2":[{"from":0,"usd":"0.888"}],"eu-central-1":[{"from":0,"usd":"0.776"}],"eu-west-1":[{"from":0,"usd":"0.768"}],"us-east-1":[{"from":0,"usd":"0.68"}],"us-east-2":[{"from":0,"usd":"0.68"}],"us-west-2":[{"from":0,"usd":"0.68"}]},"ec2.c5.large":{"ap-northeast-1":[{"from":0,"usd":"0.107"}],"ap-southeast-1":[{"from":0,"usd":"0.098"}],"ap-southeast-2":[{"from":0,"usd":"0.111"}],"eu-central-1":[{"from":0,"usd":"0.097"}],"eu-west-1":[{"from":0,"usd":"0.096"}],"us-east-1":[{"from":0,"usd":"0.085"}],"us-east-2":[{"from":0,"usd":"0.085"}],"us-west-2":[{"from":0,"usd":"0.085"}]},"ec2.c5.xlarge":{"ap-northeast-1":[{"from":0,"usd":"0.214"}],"ap-southeast-1":[{"from":0,"usd":"0.196"}],"ap-southeast-2":[{"from":0,"usd":"0.222"}],"eu-central-1":[{"from":0,"usd":"0.194"}],"eu-west-1":[{"from":0,"usd":"0.192"}],"us-east-1":[{"from":0,"usd":"0.17"}],"us-east-2":[{"from":0,"usd":"0.17"}],"us-west-2":[{"from":0,"usd":"0.17"}]},"ec2.c6g.2xlarge":{"ap-northeast-1":[{"from":0,"usd":"0.3424"}],"ap-southeast-1":[{"from":0,"usd":"0.3136"}],"ap-southeast-2":[{"from":0,"usd":"0.3552"}],"eu-central-1":[{"from":0,"usd":"0.3104"}],"eu-west-1":[{"from":0,"usd":"0.2918"}],"us-east-1":[{"from":0,"usd":"0.272"}],"us-east-2":[{"from":0,"usd":"0.272"}],"us-west-2":[{"from":0,"usd":"0.272"}]},"ec2.c6g.4xlarge":{"ap-northeast-1":[{"from":0,"usd":"0.6848"}],"ap-southeast-1":[{"from":0,"usd":"0.6272"}],"ap-southeast-2":[{"from":0,"usd":"0.7104"}],"eu-central-1":[{"from":0,"usd":"0.6208"}],"eu-west-1":[{"from":0,"usd":"0.5836"}],"us-east-1":[{"from":0,"usd":"0.544"}],"us-east-2":[{"from":0,"usd":"0.544"}],"us-west-2":[{"from":0,"usd":"0.544"}]},"ec2.c6g.large":{"ap-northeast-1":[{"from":0,"usd":"0.0856"}],"ap-southeast-1":[{"from":0,"usd":"0.0784"}],"ap-southeast-2":[{"from":0,"usd":"0.0888"}],"eu-central-1":[{"from":0,"usd":"0.0776"}],"eu-west-1":[{"from":0,"usd":"0.073"}],"us-east-1":[{"from":0,"usd":"0.068"}],"us-east-2":[{"from":0,"usd":"0.068"}],"us-west-2":[{"from":0,"usd":"0.068"}]},"ec2.c6g.medium":{"ap-northeast-1":[{"from":0,"usd":"0.0428"}],"ap-southeast-1":[{"from":0,"usd":"0.0392"}],"ap-southeast-2":[{"from":0,"usd":"0.0444"}],"eu-central-1":[{"from":0,"usd":"0.0388"}],"eu-west-1":[{"from":0,"usd":"0.0365"}],"us-east-1":[{"from":0,"usd":"0.034"}],"us-east-2":[{"from":0,"usd":"0.034"}],"us-west-2":[{"from":0,"usd":"0.034"}]},"ec2.c6g.xlarge":{"ap-northeast-1":[{"from":0,"usd":"0.1712"}],"ap-southeast-1":[{"from":0,"usd":"0.1568"}],"ap-southeast-2":[{"from":0,"usd":"0.1776"}],"eu-central-1":[{"from":0,"usd":"0.1552"}],"eu-west-1":[{"from":0,"usd":"0.1459"}],"us-east-1":[{"from":0,"usd":"0.136"}],"us-east-2":[{"from":0,"usd":"0.136"}],"us-west-2":[{"from":0,"usd":"0.136"}]},"ec2.c7g.2xlarge":{"ap-northeast-1":[{"from":0,"usd":"0.3638"}],"ap-southeast-1":[{"from":0,"usd":"0.3332"}],"ap-southeast-2":[{"from":0,"usd":"0.3774"}],"eu-central-1":[{"from":0,"usd":"0.3298"}],"eu-west-1":[{"from":0,"usd":"0.31"}],"us-east-1":[{"from":0,"usd":"0.29"}],"us-east-2":[{"from":0,"usd":"0.289"}],"us-west-2":[{"from":0,"usd":"0.29"}]},"ec2.c7g.4xlarge":{"ap-northeast-1":[{"from":0,"usd":"0.7276"}],"ap-southeast-1":[{"from":0,"usd":"0.6664"}],"ap-southeast-2":[{"from":0,"usd":"0.7548"}],"eu-central-1":[{"from":0,"usd":"0.6596"}],"eu-west-1":[{"from":0,"usd":"0.62"}],"us-east-1":[{"from":0,"usd":"0.58"}],"us-east-2":[{"from":0,"usd":"0.578"}],"us-west-2":[{"from":0,"usd":"0.58"}]},"ec2.c7g.large":{"ap-northeast-1":[{"from":0,"usd":"0.09095"}],"ap-southeast-1":[{"from":0,"usd":"0.0833"}],"ap-southeast-2":[{"from":0,"usd":"0.09435"}],"eu-central-1":[{"from":0,"usd":"0.08245"}],"eu-west-1":[{"from":0,"usd":"0.0775"}],"us-east-1":[{"from":0,"usd":"0.0725"}],"us-east-2":[{"from":0,"usd":"0.07225"}],"us-west-2":[{"from":0,"usd":"0.0725"}]},"ec2.c7g.medium":{"ap-northeast-1":[{"from":0,"usd":"0.045475"}],"ap-southeast-1":[{"from":0,"usd":"0.04165"}],"ap-southeast-2":[{"from":0,"usd":"0.047175"}],"eu-central-1":[{"from":0,"usd":"0.041225"}],"eu-west-1":[{"from":0,"usd":"0.03875"}],"us-east-1":[{"from":0,"usd":"0.03625"}],"us-east-2":[{"from":0,"usd":"0.036125"}],"us-west-2":[{"from":0,"usd":"0.03625"}]},"ec2.c7g.xlarge":{"ap-northeast-1":[{"from":0,"usd":"0.1819"}],"ap-southeast-1":[{"from":0,"usd":"0.1666"}],"ap-southeast-2":[{"from":0,"usd":"0.1887"}],"eu-central-1":[{"from":0,"usd":"0.1649"}],"eu-west-1":[{"from":0,"usd":"0.155"}],"us-east-1":[{"from":0,"usd":"0.145"}],"us-east-2":[{"from":0,"usd":"0.1445"}],"us-west-2":[{"from":0,"usd":"0.145"}]},"ec2.g5.xlarge":{"ap-northeast-1":[{"from":0,"usd":"1.459"}],"ap-southeast-2":[{"from":0,"usd":"1.308"}],"eu-central-1":[{"from":0,"usd":"1.258"}],"eu-west-1":[{"from":0,"usd":"1.123"}],"us-east-1":[{"from":0,"usd":"1.006"}],"us-east-2":[{"from":0,"usd":"1.006"}],"us-west-2":[{"from":0,"usd":"1.006"}]},"ec2.m5.2xlarge":{"ap-northeast-1":[{"from":0,"usd":"0.496"}],"ap-southeast-1":[{"from":0,"usd":"0.48"}],"ap-southeast-2":[{"from":0,"usd":"0.48"}],"eu-central-1":[{"from":0,"usd":"0.46"}],"eu-west-1":[{"from":0,"usd":"0.428"}],"us-east-1":[{"from":0,"usd":"0.384"}],"us-east-2":[{"from":0,"usd":"0.384"}],"us-west-2":[{"from":0,"usd":"0.384"}]},"ec2.m5.4xlarge":{"ap-northeast-1":[{"from":0,"usd":"0.992"}],"ap-southeast-1":[{"from":0,"usd":"0.96"}],"ap-southeast-2":[{"from":0,"usd":"0.96"}],"eu-central-1":[{"from":0,"usd":"0.92"}],"eu-west-1":[{"from":0,"usd":"0.856"}],"us-east-1":[{"from":0,"usd":"0.768"}],"us-east-2":[{"from":0,"usd":"0.768"}],"us-west-2":[{"from":0,"usd":"0.768"}]},"ec2.m5.large":{"ap-northeast-1":[{"from":0,"usd":"0.124"}],"ap-southeast-1":[{"from":0,"usd":"0.12"}],"ap-southeast-2":[{"from":0,"usd":"0.12"}],"eu-central-1":[{"from":0,"usd":"0.115"}],"eu-west-1":[{"from":0,"usd":"0.107"}],"us-east-1":[{"from":0,"usd":"0.096"}],"us-east-2":[{"from":0,"usd":"0.096"}],"us-west-2":[{"from":0,"usd":"0.096"}]},"ec2.m5.xlarge":{"ap-northeast-1":[{"from":0,"usd":"0.248"}],"ap-southeast-1":[{"from":0,"usd":"0.24"}],"ap-southeast-2":[{"from":0,"usd":"0.24"}],"eu-central-1":[{"from":0,"usd":"0.23"}],"eu-west-1":[{"from":0,"usd":"0.214"}],"us-east-1":[{"from":0,"usd":"0.192"}],"us-east-2":[{"from":0,"usd":"0.192"}],"us-west-2":[{"from":0,"usd":"0.192"}]},"ec2.m6g.2xlarge":{"ap-northeast-1":[{"from":0,"usd":"0.396"}],"ap-southeast-1":[{"from":0,"usd":"0.384"}],"ap-southeast-2":[{"from":0,"usd":"0.384"}],"eu-central-1":[{"from":0,"usd":"0.368"}],"eu-west-1":[{"from":0,"usd":"0.344"}],"us-east-1":[{"from":0,"usd":"0.308"}],"us-east-2":[{"from":0,"usd":"0.308"}],"us-west-2":[{"from":0,"usd":"0.308"}]},"ec2.m6g.4xlarge":{"ap-northeast-1":[{"from":0,"usd":"0.792"}],"ap-southeast-1":[{"from":0,"usd":"0.768"}],"ap-southeast-2":[{"from":0,"usd":"0.768"}],"eu-central-1":[{"from":0,"usd":"0.736"}],"eu-west-1":[{"from":0,"usd":"0.688"}],"us-east-1":[{"from":0,"usd":"0.616"}],"us-east-2":[{"from":0,"usd":"0.616"}],"us-west-2":[{"from":0,"usd":"0.616"}]},"ec2.m6g.large":{"ap-northeast-1":[{"from":0,"usd":"0.099"}],"ap-southeast-1":[{"from":0,"usd":"0.096"}],"ap-southeast-2":[{"from":0,"usd":"0.096"}],"eu-central-1":[{"from":0,"usd":"0.092"}],"eu-west-1":[{"from":0,"usd":"0.086"}],"us-east-1":[{"from":0,"usd":"0.077"}],"us-east-2":[{"from":0,"usd":"0.077"}],"us-west-2":[{"from":0,"usd":"0.077"}]},"ec2.m6g.medium":{"ap-northeast-1":[{"from":0,"usd":"0.0495"}],"ap-southeast-1":[{"from":0,"usd":"0.048"}],"ap-southeast-2":[{"from":0,"usd":"0.048"}],"eu-central-1":[{"from":0,"usd":"0.046"}],"eu-west-1":[{"from":0,"usd":"0.043"}],"us-east-1":[{"from":0,"usd":"0.0385"}],"us-east-2":[{"from":0,"usd":"0.0385"}],"us-west-2":[{"from":0,"usd":"0.0385"}]},"ec2.m6g.xlarge":{"ap-northeast-1":[{"from":0,"usd":"0.198"}],"ap-southeast-1":[{"from":0,"usd":"0.192"}],"ap-southeast-2":[{"from":0,"usd":"0.192"}],"eu-central-1":[{"from":0,"usd":"0.184"}],"eu-west-1":[{"from":0,"usd":"0.172"}],"us-east-1":[{"from":0,"usd":"0.154"}],"us-east-2":[{"from":0,"usd":"0.154"}],"us-west-2":[{"from":0,"usd":"0.154"}]},"ec2.m6i.2xlarge":{"ap-northeast-1":[{"from":0,"usd":"0.496"}],"ap-southeast-1":[{"from":0,"usd":"0.48"}],"ap-southeast-2":[{"from":0,"usd":"0.48"}],"eu-central-1":[{"from":0,"usd":"0.46"}],"eu-west-1":[{"from":0,"usd":"0.428"}],"us-east-1":[{"from":0,"usd":"0.384"}],"us-east-2":[{"from":0,"usd":"0.384"}],"us-west-2":[{"from":0,"usd":"0.384"}]},"ec2.m6i.4xlarge":{"ap-northeast-1":[{"from":0,"usd":"0.992"}],"ap-southeast-1":[{"from":0,"usd":"0.96"}],"ap-southeast-2":[{"from":0,"usd":"0.96"}],"eu-central-1":[{"from":0,"usd":"0.92"}],"eu-west-1":[{"from":0,"usd":"0.856"}],"us-east-1":[{"from":0,"usd":"0.768"}],"us-east-2":[{"from":0,"usd":"0.768"}],"us-west-2":[{"from":0,"usd":"0.768"}]},"ec2.m6i.large":{"ap-northeast-1":[{"from":0,"usd":"0.124"}],"ap-southeast-1":[{"from":0,"usd":"0.12"}],"ap-southeast-2":[{"from":0,"usd":"0.12"}],"eu-central-1":[{"from":0,"usd":"0.115"}],"eu-west-1":[{"from":0,"usd":"0.107"}],"us-east-1":[{"from":0,"usd":"0.096"}],"us-east-2":[{"from":0,"usd":"0.096"}],"us-west-2":[{"from":0,"usd":"0.096"}]},"ec2.m6i.xlarge":{"ap-northeast-1":[{"from":0,"usd":"0.248"}],"ap-southeast-1":[{"from":0,"usd":"0.24"}],"ap-southeast-2":[{"from":0,"usd":"0.24"}],"eu-central-1":[{"from":0,"usd":"0.23"}],"eu-west-1":[{"from":0,"usd":"0.214"}],"us-east-1":[{"from":0,"usd":"0.192"}],"us-east-2":[{"from":0,"usd":"0.192"}],"us-west-2":[{"from":0,"usd":"0.192"}]},"ec2.m7g.2xlarge":{"ap-northeast-1":[{"from":0,"usd":"0.4216"}],"ap-southeast-1":[{"from":0,"usd":"0.408"}],"ap-southeast-2":[{"from":0,"usd":"0.408"}],"eu-central-1":[{"from":0,"usd":"0.391"}],"eu-west-1":[{"from":0,"usd":"0.3638"}],"us-east-1":[{"from":0,"usd":"0.3264"}],"us-east-2":[{"from":0,"usd":"0.3264"}],"us-west-2":[{"from":0,"usd":"0.3264"}]},"ec2.m7g.4xlarge":{"ap-northeast-1":[{"from":0,"usd":"0.8432"}],"ap-southeast-1":[{"from":0,"usd":"0.816"}],"ap-southeast-2":[{"from":0,"usd":"0.816"}],"eu-central-1":[{"from":0,"usd":"0.782"}],"eu-west-1":[{"from":0,"usd":"0.7276"}],"us-east-1":[{"from":0,"usd":"0.6528"}],"us-east-2":[{"from":0,"usd":"0.6528"}],"us-west-2":[{"from":0,"usd":"0.6528"}]},"ec2.m7g.large":{"ap-northeast-1":[{"from":0,"usd":"0.1054"}],"ap-southeast-1":[{"from":0,"usd":"0.102"}],"ap-southeast-2":[{"from":0,"usd":"0.102"}],"eu-central-1":[{"from":0,"usd":"0.09775"}],"eu-west-1":[{"from":0,"usd":"0.09095"}],"us-east-1":[{"from":0,"usd":"0.0816"}],"us-east-2":[{"from":0,"usd":"0.0816"}],"us-west-2":[{"from":0,"usd":"0.0816"}]},"ec2.m7g.medium":{"ap-northeast-1":[{"from":0,"usd":"0.0527"}],"ap-southeast-1":[{"from":0,"usd":"0.051"}],"ap-southeast-2":[{"from":0,"usd":"0.051"}],"eu-central-1":[{"from":0,"usd":"0.048875"}],"eu-west-1":[{"from":0,"usd":"0.045475"}],"us-east-1":[{"from":0,"usd":"0.0408"}],"us-east-2":[{"from":0,"usd":"0.0408"}],"us-west-2":[{"from":0,"usd":"0.0408"}]},"ec2.m7g.xlarge":{"ap-northeast-1":[{"from":0,"usd":"0.2108"}],"ap-southeast-1":[{"from":0,"usd":"0.204"}],"ap-southeast-2":[{"from":0,"usd":"0.204"}],"eu-central-1":[{"from":0,"usd":"0.1955"}],"eu-west-1":[{"from":0,"usd":"0.1819"}],"us-east-1":[{"from":0,"usd":"0.1632"}],"us-east-2":[{"from":0,"usd":"0.1632"}],"us-west-2":[{"from":0,"usd":"0.1632"}]},"ec2.m7i.2xlarge":{"ap-northeast-1":[{"from":0,"usd":"0.5208"}],"ap-southeast-1":[{"from":0,"usd":"0.504"}],"ap-southeast-2":[{"from":0,"usd":"0.504"}],"eu-central-1":[{"from":0,"usd":"0.483"}],"eu-west-1":[{"from":0,"usd":"0.4494"}],"us-east-1":[{"from":0,"usd":"0.4032"}],"us-east-2":[{"from":0,"usd":"0.4032"}],"us-west-2":[{"from":0,"usd":"0.4032"}]},"ec2.m7i.4xlarge":{"ap-northeast-1":[{"from":0,"usd":"1.0416"}],"ap-southeast-1":[{"from":0,"usd":"1.008"}],"ap-southeast-2":[{"from":0,"usd":"1.008"}],"eu-central-1":[{"from":0,"usd":"0.966"}],"eu-west-1":[{"from":0,"usd":"0.8988"}],"us-east-1":[{"from":0,"usd":"0.8064"}],"us-east-2":[{"from":0,"usd":"0.8064"}],"us-west-2":[{"from":0,"usd":"0.8064"}]},"ec2.m7i.large":{"ap-northeast-1":[{"from":0,"usd":"0.1302"}],"ap-southeast-1":[{"from":0,"usd":"0.126"}],"ap-southeast-2":[{"from":0,"usd":"0.126"}],"eu-central-1":[{"from":0,"usd":"0.12075"}],"eu-west-1":[{"from":0,"usd":"0.11235"}],"us-east-1":[{"from":0,"usd":"0.1008"}],"us-east-2":[{"from":0,"usd":"0.1008"}],"us-west-2":[{"from":0,"usd":"0.1008"}]},"ec2.m7i.xlarge":{"ap-northeast-1":[{"from":0,"usd":"0.2604"}],"ap-southeast-1":[{"from":0,"usd":"0.252"}],"ap-southeast-2":[{"from":0,"usd":"0.252"}],"eu-central-1":[{"from":0,"usd":"0.2415"}],"eu-west-1":[{"from":0,"usd":"0.2247"}],"us-east-1":[{"from":0,"usd":"0.2016"}],"us-east-2":[{"from":0,"usd":"0.2016"}],"us-west-2":[{"from":0,"usd":"0.2016"}]},"ec2.r5.2xlarge":{"ap-northeast-1":[{"from":0,"usd":"0.608"}],"ap-southeast-1":[{"from":0,"usd":"0.608"}],"ap-southeast-2":[{"from":0,"usd":"0.604"}],"eu-central-1":[{"from":0,"usd":"0.608"}],"eu-west-1":[{"from":0,"usd":"0.564"}],"us-east-1":[{"from":0,"usd":"0.504"}],"us-east-2":[{"from":0,"usd":"0.504"}],"us-west-2":[{"from":0,"usd":"0.504"}]},"ec2.r5.4xlarge":{"ap-northeast-1":[{"from":0,"usd":"1.216"}],"ap-southeast-1":[{"from":0,"usd":"1.216"}],"ap-southeast-2":[{"from":0,"usd":"1.208"}],"eu-central-1":[{"from":0,"usd":"1.216"}],"eu-west-1":[{"from":0,"usd":"1.128"}],"us-east-1":[{"from":0,"usd":"1.008"}],"us-east-2":[{"from":0,"usd":"1.008"}],"us-west-2":[{"from":0,"usd":"1.008"}]},"ec2.r5.large":{"ap-northeast-1":[{"from":0,"usd":"0.152"}],"ap-southeast-1":[{"from":0,"usd":"0.152"}],"ap-southeast-2":[{"from":0,"usd":"0.151"}],"eu-central-1":[{"from":0,"usd":"0.152"}],"eu-west-1":[{"from":0,"usd":"0.141"}],"us-east-1":[{"from":0,"usd":"0.126"}],"us-east-2":[{"from":0,"usd":"0.126"}],"us-west-2":[{"from":0,"usd":"0.126"}]},"ec2.r5.xlarge":{"ap-northeast-1":[{"from":0,"usd":"0.304"}],"ap-southeast-1":[{"from":0,"usd":"0.304"}],"ap-southeast-2":[{"from":0,"usd":"0.302"}],"eu-central-1":[{"from":0,"usd":"0.304"}],"eu-west-1":[{"from":0,"usd":"0.282"}],"us-east-1":[{"from":0,"usd":"0.252"}],"us-east-2":[{"from":0,"usd":"0.252"}],"us-west-2":[{"from":0,"usd":"0.252"}]},"ec2.r6g.2xlarge":{"ap-northeast-1":[{"from":0,"usd":"0.4864"}],"ap-southeast-1":[{"from":0,"usd":"0.4864"}],"ap-southeast-2":[{"from":0,"usd":"0.4832"}],"eu-central-1":[{"from":0,"usd":"0.4864"}],"eu-west-1":[{"from":0,"usd":"0.4512"}],"us-east-1":[{"from":0,"usd":"0.4032"}],"us-east-2":[{"from":0,"usd":"0.4032"}],"us-west-2":[{"from":0,"usd":"0.4032"}]},"ec2.r6g.4xlarge":{"ap-northeast-1":[{"from":0,"usd":"0.9728"}],"ap-southeast-1":[{"from":0,"usd":"0.9728"}],"ap-southeast-2":[{"from":0,"usd":"0.9664"}],"eu-central-1":[{"from":0,"usd":"0.9728"}],"eu-west-1":[{"from":0,"usd":"0.9024"}],"us-east-1":[{"from":0,"usd":"0.8064"}],"us-east-2":[{"from":0,"usd":"0.8064"}],"us-west-2":[{"from":0,"usd":"0.8064"}]},"ec2.r6g.large":{"ap-northeast-1":[{"from":0,"usd":"0.1216"}],"ap-southeast-1":[{"from":0,"usd":"0.1216"}],"ap-southeast-2":[{"from":0,"usd":"0.1208"}],"eu-central-1":[{"from":0,"usd":"0.1216"}],"eu-west-1":[{"from":0,"usd":"0.1128"}],"us-east-1":[{"from":0,"usd":"0.1008"}],"us-east-2":[{"from":0,"usd":"0.1008"}],"us-west-2":[{"from":0,"usd":"0.1008"}]},"ec2.r6g.medium":{"ap-northeast-1":[{"from":0,"usd":"0.0608"}],"ap-southeast-1":[{"from":0,"usd":"0.0608"}],"ap-southeast-2":[{"from":0,"usd":"0.0604"}],"eu-central-1":[{"from":0,"usd":"0.0608"}],"eu-west-1":[{"from":0,"usd":"0.0564"}],"us-east-1":[{"from":0,"usd":"0.0504"}],"us-east-2":[{"from":0,"usd":"0.0504"}],"us-west-2":[{"from":0,"usd":"0.0504"}]},"ec2.r6g.xlarge":{"ap-northeast-1":[{"from":0,"usd":"0.2432"}],"ap-southeast-1":[{"from":0,"usd":"0.2432"}],"ap-southeast-2":[{"from":0,"usd":"0.2416"}],"eu-central-1":[{"from":0,"usd":"0.2432"}],"eu-west-1":[{"from":0,"usd":"0.2256"}],"us-east-1":[{"from":0,"usd":"0.2016"}],"us-east-2":[{"from":0,"usd":"0.2016"}],"us-west-2":[{"from":0,"usd":"0.2016"}]},"ec2.r6i.2xlarge":{"ap-northeast-1":[{"from":0,"usd":"0.608"}],"ap-southeast-1":[{"from":0,"usd":"0.608"}],"ap-southeast-2":[{"from":0,"usd":"0.604"}],"eu-central-1":[{"from":0,"usd":"0.608"}],"eu-west-1":[{"from":0,"usd":"0.564"}],"us-east-1":[{"from":0,"usd":"0.504"}],"us-east-2":[{"from":0,"usd":"0.504"}],"us-west-2":[{"from":0,"usd":"0.504"}]},"ec2.r6i.4xlarge":{"ap-northeast-1":[{"from":0,"usd":"1.216"}],"ap-southeast-1":[{"from":0,"usd":"1.216"}],"ap-southeast-2":[{"from":0,"usd":"1.208"}],"eu-central-1":[{"from":0,"usd":"1.216"}],"eu-west-1":[{"from":0,"usd":"1.128"}],"us-east-1":[{"from":0,"usd":"1.008"}],"us-east-2":[{"from":0,"usd":"1.008"}],"us-west-2":[{"from":0,"usd":"1.008"}]},"ec2.r6i.large":{"ap-northeast-1":[{"from":0,"usd":"0.152"}],"ap-southeast-1":[{"from":0,"usd":"0.152"}],"ap-southeast-2":[{"from":0,"usd":"0.151"}],"eu-central-1":[{"from":0,"usd":"0.152"}],"eu-west-1":[{"from":0,"usd":"0.141"}],"us-east-1":[{"from":0,"usd":"0.126"}],"us-east-2":[{"from":0,"usd":"0.126"}],"us-west-2":[{"from":0,"usd":"0.126"}]},"ec2.r6i.xlarge":{"ap-northeast-1":[{"from":0,"usd":"0.304"}],"ap-southeast-1":[{"from":0,"usd":"0.304"}],"ap-southeast-2":[{"from":0,"usd":"0.302"}],"eu-central-1":[{"from":0,"usd":"0.304"}],"eu-west-1":[{"from":0,"usd":"0.282"}],"us-east-1":[{"from":0,"usd":"0.252"}],"us-east-2":[{"from":0,"usd":"0.252"}],"us-west-2":[{"from":0,"usd":"0.252"}]},"ec2.r7g.2xlarge":{"ap-northeast-1":[{"from":0,"usd":"0.5168"}],"ap-southeast-1":[{"from":0,"usd":"0.5168"}],"ap-southeast-2":[{"from":0,"usd":"0.5134"}],"eu-central-1":[{"from":0,"usd":"0.5168"}],"eu-west-1":[{"from":0,"usd":"0.4794"}],"us-east-1":[{"from":0,"usd":"0.4284"}],"us-east-2":[{"from":0,"usd":"0.4284"}],"us-west-2":[{"from":0,"usd":"0.4284"}]},"ec2.r7g.4xlarge":{"ap-northeast-1":[{"from":0,"usd":"1.0336"}],"ap-southeast-1":[{"from":0,"usd":"1.0336"}],"ap-southeast-2":[{"from":0,"usd":"1.0268"}],"eu-central-1":[{"from":0,"usd":"1.0336"}],"eu-west-1":[{"from":0,"usd":"0.9588"}],"us-east-1":[{"from":0,"usd":"0.8568"}],"us-east-2":[{"from":0,"usd":"0.8568"}],"us-west-2":[{"from":0,"usd":"0.8568"}]},"ec2.r7g.large":{"ap-northeast-1":[{"from":0,"usd":"0.1292"}],"ap-southeast-1":[{"from":0,"usd":"0.1292"}],"ap-southeast-2":[{"from":0,"usd":"0.12835"}],"eu-central-1":[{"from":0,"usd":"0.1292"}],"eu-west-1":[{"from":0,"usd":"0.11985"}],"us-east-1":[{"from":0,"usd":"0.1071"}],"us-east-2":[{"from":0,"usd":"0.1071"}],"us-west-2":[{"from":0,"usd":"0.1071"}]},"ec2.r7g.medium":{"ap-northeast-1":[{"from":0,"usd":"0.0646"}],"ap-southeast-1":[{"from":0,"usd":"0.0646"}],"ap-southeast-2":[{"from":0,"usd":"0.064175"}],"eu-central-1":[{"from":0,"usd":"0.0646"}],"eu-west-1":[{"from":0,"usd":"0.059925"}],"us-east-1":[{"from":0,"usd":"0.05355"}],"us-east-2":[{"from":0,"usd":"0.05355"}],"us-west-2":[{"from":0,"usd":"0.05355"}]},"ec2.r7g.xlarge":{"ap-northeast-1":[{"from":0,"usd":"0.2584"}],"ap-southeast-1":[{"from":0,"usd":"0.2584"}],"ap-southeast-2":[{"from":0,"usd":"0.2567"}],"eu-central-1":[{"from":0,"usd":"0.2584"}],"eu-west-1":[{"from":0,"usd":"0.2397"}],"us-east-1":[{"from":0,"usd":"0.2142"}],"us-east-2":[{"from":0,"usd":"0.2142"}],"us-west-2":[{"from":0,"usd":"0.2142"}]},"ec2.t3.2xlarge":{"ap-northeast-1":[{"from":0,"usd":"0.4352"}],"ap-southeast-1":[{"from":0,"usd":"0.4224"}],"ap-southeast-2":[{"from":0,"usd":"0.4224"}],"eu-central-1":[{"from":0,"usd":"0.384"}],"eu-west-1":[{"from":0,"usd":"0.3648"}],"us-east-1":[{"from":0,"usd":"0.3328"}],"us-east-2":[{"from":0,"usd":"0.3328"}],"us-west-2":[{"from":0,"usd":"0.3328"}]},"ec2.t3.large":{"ap-northeast-1":[{"from":0,"usd":"0.1088"}],"ap-southeast-1":[{"from":0,"usd":"0.1056"}],"ap-southeast-2":[{"from":0,"usd":"0.1056"}],"eu-central-1":[{"from":0,"usd":"0.096"}],"eu-west-1":[{"from":0,"usd":"0.0912"}],"us-east-1":[{"from":0,"usd":"0.0832"}],"us-east-2":[{"from":0,"usd":"0.0832"}],"us-west-2":[{"from":0,"usd":"0.0832"}]},"ec2.t3.medium":{"ap-northeast-1":[{"from":0,"usd":"0.0544"}],"ap-southeast-1":[{"from":0,"usd":"0.0528"}],"ap-southeast-2":[{"from":0,"usd":"0.0528"}],"eu-central-1":[{"from":0,"usd":"0.048"}],"eu-west-1":[{"from":0,"usd":"0.0456"}],"us-east-1":[{"from":0,"usd":"0.0416"}],"us-east-2":[{"from":0,"usd":"0.0416"}],"us-west-2":[{"from":0,"usd":"0.0416"}]},"ec2.t3.micro":{"ap-northeast-1":[{"from":0,"usd":"0.0136"}],"ap-southeast-1":[{"from":0,"usd":"0.0132"}],"ap-southeast-2":[{"from":0,"usd":"0.0132"}],"eu-central-1":[{"from":0,"usd":"0.012"}],"eu-west-1":[{"from":0,"usd":"0.0114"}],"us-east-1":[{"from":0,"usd":"0.0104"}],"us-east-2":[{"from":0,"usd":"0.0104"}],"us-west-2":[{"from":0,"usd":"0.0104"}]},"ec2.t3.nano":{"ap-northeast-1":[{"from":0,"usd":"0.0068"}],"ap-southeast-1":[{"from":0,"usd":"0.0066"}],"ap-southeast-2":[{"from":0,"usd":"0.0066"}],"eu-central-1":[{"from":0,"usd":"0.006"}],"eu-west-1":[{"from":0,"usd":"0.0057"}],"us-east-1":[{"from":0,"usd":"0.0052"}],"us-east-2":[{"from":0,"usd":"0.0052"}],"us-west-2":[{"from":0,"usd":"0.0052"}]},"ec2.t3.small":{"ap-northeast-1":[{"from":0,"usd":"0.0272"}],"ap-southeast-1":[{"from":0,"usd":"0.0264"}],"ap-southeast-2":[{"from":0,"usd":"0.0264"}],"eu-central-1":[{"from":0,"usd":"0.024"}],"eu-west-1":[{"from":0,"usd":"0.0228"}],"us-east-1":[{"from":0,"usd":"0.0208"}],"us-east-2":[{"from":0,"usd":"0.0208"}],"us-west-2":[{"from":0,"usd":"0.0208"}]},"ec2.t3.xlarge":{"ap-northeast-1":[{"from":0,"usd":"0.2176"}],"ap-southeast-1":[{"from":0,"usd":"0.2112"}],"ap-southeast-2":[{"from":0,"usd":"0.2112"}],"eu-central-1":[{"from":0,"usd":"0.192"}],"eu-west-1":[{"from":0,"usd":"0.1824"}],"us-east-1":[{"from":0,"usd":"0.1664"}],"us-east-2":[{"from":0,"usd":"0.1664"}],"us-west-2":[{"from":0,"usd":"0.1664"}]},"ec2.t4g.2xlarge":{"ap-northeast-1":[{"from":0,"usd":"0.3456"}],"ap-southeast-1":[{"from":0,"usd":"0.3392"}],"ap-southeast-2":[{"from":0,"usd":"0.3392"}],"eu-central-1":[{"from":0,"usd":"0.3072"}],"eu-west-1":[{"from":0,"usd":"0.2944"}],"us-east-1":[{"from":0,"usd":"0.2688"}],"us-east-2":[{"from":0,"usd":"0.2688"}],"us-west-2":[{"from":0,"usd":"0.2688"}]},"ec2.t4g.large":{"ap-northeast-1":[{"from":0,"usd":"0.0864"}],"ap-southeast-1":[{"from":0,"usd":"0.0848"}],"ap-southeast-2":[{"from":0,"usd":"0.0848"}],"eu-central-1":[{"from":0,"usd":"0.0768"}],"eu-west-1":[{"from":0,"usd":"0.0736"}],"us-east-1":[{"from":0,"usd":"0.0672"}],"us-east-2":[{"from":0,"usd":"0.0672"}],"us-west-2":[{"from":0,"usd":"0.0672"}]},"ec2.t4g.medium":{"ap-northeast-1":[{"from":0,"usd":"0.0432"}],"ap-southeast-1":[{"from":0,"usd":"0.0424"}],"ap-southeast-2":[{"from":0,"usd":"0.0424"}],"eu-central-1":[{"from":0,"usd":"0.0384"}],"eu-west-1":[{"from":0,"usd":"0.0368"}],"us-east-1":[{"from":0,"usd":"0.0336"}],"us-east-2":[{"from":0,"usd":"0.0336"}],"us-west-2":[{"from":0,"usd":"0.0336"}]},"ec2.t4g.micro":{"ap-northeast-1":[{"from":0,"usd":"0.0108"}],"ap-southeast-1":[{"from":0,"usd":"0.0106"}],"ap-southeast-2":[{"from":0,"usd":"0.0106"}],"eu-central-1":[{"from":0,"usd":"0.0096"}],"eu-west-1":[{"from":0,"usd":"0.0092"}],"us-east-1":[{"from":0,"usd":"0.0084"}],"us-east-2":[{"from":0,"usd":"0.0084"}],"us-west-2":[{"from":0,"usd":"0.0084"}]},"ec2.t4g.nano":{"ap-northeast-1":[{"from":0,"usd":"0.0054"}],"ap-southeast-1":[{"from":0,"usd":"0.0053"}],"ap-southeast-2":[{"from":0,"usd":"0.0053"}],"eu-central-1":[{"from":0,"usd":"0.0048"}],"eu-west-1":[{"from":0,"usd":"0.0046"}],"us-east-1":[{"from":0,"usd":"0.0042"}],"us-east-2":[{"from":0,"usd":"0.0042"}],"us-west-2":[{"from":0,"usd":"0.0042"}]},"ec2.t4g.small":{"ap-northeast-1":[{"from":0,"usd":"0.0216"}],"ap-southeast-1":[{"from":0,"usd":"0.0212"}],"ap-southeast-2":[{"from":0,"usd":"0.0212"}],"eu-central-1":[{"from":0,"usd":"0.0192"}],"eu-west-1":[{"from":0,"usd":"0.0184"}],"us-east-1":[{"from":0,"usd":"0.0168"}],"us-east-2":[{"from":0,"usd":"0.0168"}],"us-west-2":[{"from":0,"usd":"0.0168"}]},"ec2.t4g.xlarge":{"ap-northeast-1":[{"from":0,"usd":"0.1728"}],"ap-southeast-1":[{"from":0,"usd":"0.1696"}],"ap-southeast-2":[{"from":0,"usd":"0.1696"}],"eu-central-1":[{"from":0,"usd":"0.1536"}],"eu-west-1":[{"from":0,"usd":"0.1472"}],"us-east-1":[{"from":0,"usd":"0.1344"}],"us-east-2":[{"from":0,"usd":"0.1344"}],"us-west-2":[{"from":0,"usd":"0.1344"}]},"ecr.gb":{"ap-northeast-1":[{"from":0,"usd":"0.1"}],"ap-southeast-1":[{"from":0,"usd":"0.1"}],"ap-southeast-2":[{"from":0,"usd":"0.1"}],"eu-central-1":[{"from":0,"usd":"0.1"}],"eu-west-1":[{"from":0,"usd":"0.1"}],"us-east-1":[{"from":0,"usd":"0.1"}],"us-east-2":[{"from":0,"usd":"0.1"}],"us-west-2":[{"from":0,"usd":"0.1"}]},"efs.onezone.gb":{"us-east-1":[{"from":0,"usd":"0.16"}]},"efs.provisioned":{"us-east-1":[{"from":0,"usd":"6"}]},"efs.standard.gb":{"us-east-1":[{"from":0,"usd":"0.3"}]},"egress.gb":{"ap-northeast-1":[{"from":0,"usd":"0.114"}],"ap-southeast-1":[{"from":0,"usd":"0.12"}],"ap-southeast-2":[{"from":0,"usd":"0.114"}],"eu-central-1":[{"from":0,"usd":"0.09"}],"eu-west-1":[{"from":0,"usd":"0.09"}],"us-east-1":[{"from":0,"usd":"0.09"},{"from":10240,"usd":"0.085"},{"from":51200,"usd":"0.07"},{"from":153600,"usd":"0.05"}],"us-east-2":[{"from":0,"usd":"0.09"}],"us-west-2":[{"from":0,"usd":"0.09"}]},"elasticache.memcached.cache.m6g.large":{"eu-west-1":[{"from":0,"usd":"0.164"}]},"elasticache.memcached.cache.r6g.large":{"eu-west-1":[{"from":0,"usd":"0.229"}]},"elasticache.memcached.cache.t3.medium":{"eu-west-1":[{"from":0,"usd":"0.072"}]},"elasticache.memcached.cache.t3.micro":{"eu-west-1":[{"from":0,"usd":"0.018"}]},"elasticache.memcached.cache.t3.small":{"eu-west-1":[{"from":0,"usd":"0.036"}]},"elasticache.memcached.cache.t4g.medium":{"eu-west-1":[{"from":0,"usd":"0.068"}]},"elasticache.memcached.cache.t4g.micro":{"eu-west-1":[{"from":0,"usd":"0.017"}]},"elasticache.memcached.cache.t4g.small":{"eu-west-1":[{"from":0,"usd":"0.034"}]},"elasticache.redis.cache.m6g.large":{"ap-northeast-1":[{"from":0,"usd":"0.191"}],"ap-southeast-1":[{"from":0,"usd":"0.185"}],"ap-southeast-2":[{"from":0,"usd":"0.185"}],"eu-central-1":[{"from":0,"usd":"0.177"}],"eu-west-1":[{"from":0,"usd":"0.164"}],"us-east-1":[{"from":0,"usd":"0.149"}],"us-east-2":[{"from":0,"usd":"0.149"}],"us-west-2":[{"from":0,"usd":"0.149"}]},"elasticache.redis.cache.m7g.large":{"ap-northeast-1":[{"from":0,"usd":"0.202"}],"ap-southeast-1":[{"from":0,"usd":"0.197"}],"ap-southeast-2":[{"from":0,"usd":"0.196"}],"eu-central-1":[{"from":0,"usd":"0.188"}],"eu-west-1":[{"from":0,"usd":"0.174"}],"us-east-1":[{"from":0,"usd":"0.158"}],"us-east-2":[{"from":0,"usd":"0.158"}],"us-west-2":[{"from":0,"usd":"0.158"}]},"elasticache.redis.cache.r6g.large":{"ap-northeast-1":[{"from":0,"usd":"0.247"}],"ap-southeast-1":[{"from":0,"usd":"0.247"}],"ap-southeast-2":[{"from":0,"usd":"0.247"}],"eu-central-1":[{"from":0,"usd":"0.247"}],"eu-west-1":[{"from":0,"usd":"0.229"}],"us-east-1":[{"from":0,"usd":"0.206"}],"us-east-2":[{"from":0,"usd":"0.206"}],"us-west-2":[{"from":0,"usd":"0.206"}]},"elasticache.redis.cache.r7g.large":{"ap-northeast-1":[{"from":0,"usd":"0.263"}],"ap-southeast-1":[{"from":0,"usd":"0.263"}],"ap-southeast-2":[{"from":0,"usd":"0.263"}],"eu-central-1":[{"from":0,"usd":"0.263"}],"eu-west-1":[{"from":0,"usd":"0.243"}],"us-east-1":[{"from":0,"usd":"0.219"}],"us-east-2":[{"from":0,"usd":"0.219"}],"us-west-2":[{"from":0,"usd":"0.219"}]},"elasticache.redis.cache.t3.medium":{"eu-west-1":[{"from":0,"usd":"0.072"}]},"elasticache.redis.cache.t3.micro":{"ap-northeast-1":[{"from":0,"usd":"0.026"}],"ap-southeast-1":[{"from":0,"usd":"0.025"}],"ap-southeast-2":[{"from":0,"usd":"0.025"}],"eu-central-1":[{"from":0,"usd":"0.019"}],"eu-west-1":[{"from":0,"usd":"0.018"}],"us-east-1":[{"from":0,"usd":"0.017"}],"us-east-2":[{"from":0,"usd":"0.017"}],"us-west-2":[{"from":0,"usd":"0.017"}]},"elasticache.redis.cache.t3.small":{"eu-west-1":[{"from":0,"usd":"0.036"}]},"elasticache.redis.cache.t4g.medium":{"ap-northeast-1":[{"from":0,"usd":"0.098"}],"ap-southeast-1":[{"from":0,"usd":"0.095"}],"ap-southeast-2":[{"from":0,"usd":"0.095"}],"eu-central-1":[{"from":0,"usd":"0.072"}],"eu-west-1":[{"from":0,"usd":"0.068"}],"us-east-1":[{"from":0,"usd":"0.065"}],"us-east-2":[{"from":0,"usd":"0.065"}],"us-west-2":[{"from":0,"usd":"0.065"}]},"elasticache.redis.cache.t4g.micro":{"ap-northeast-1":[{"from":0,"usd":"0.025"}],"ap-southeast-1":[{"from":0,"usd":"0.024"}],"ap-southeast-2":[{"from":0,"usd":"0.024"}],"eu-central-1":[{"from":0,"usd":"0.018"}],"eu-west-1":[{"from":0,"usd":"0.017"}],"us-east-1":[{"from":0,"usd":"0.016"}],"us-east-2":[{"from":0,"usd":"0.016"}],"us-west-2":[{"from":0,"usd":"0.016"}]},"elasticache.redis.cache.t4g.small":{"ap-northeast-1":[{"from":0,"usd":"0.049"}],"ap-southeast-1":[{"from":0,"usd":"0.048"}],"ap-southeast-2":[{"from":0,"usd":"0.048"}],"eu-central-1":[{"from":0,"usd":"0.036"}],"eu-west-1":[{"from":0,"usd":"0.034"}],"us-east-1":[{"from":0,"usd":"0.032"}],"us-east-2":[{"from":0,"usd":"0.032"}],"us-west-2":[{"from":0,"usd":"0.032"}]},"events.custom":{"us-east-1":[{"from":0,"usd":"0.000001"}]},"fargate.arm.gb":{"ap-northeast-1":[{"from":0,"usd":"0.00442"}],"ap-southeast-1":[{"from":0,"usd":"0.00442"}],"ap-southeast-2":[{"from":0,"usd":"0.00426"}],"eu-central-1":[{"from":0,"usd":"0.00409"}],"eu-west-1":[{"from":0,"usd":"0.00356"}],"us-east-1":[{"from":0,"usd":"0.00356"}],"us-east-2":[{"from":0,"usd":"0.00356"}],"us-west-2":[{"from":0,"usd":"0.00356"}]},"fargate.arm.vcpu":{"ap-northeast-1":[{"from":0,"usd":"0.04045"}],"ap-southeast-1":[{"from":0,"usd":"0.04045"}],"ap-southeast-2":[{"from":0,"usd":"0.03885"}],"eu-central-1":[{"from":0,"usd":"0.03725"}],"eu-west-1":[{"from":0,"usd":"0.03238"}],"us-east-1":[{"from":0,"usd":"0.03238"}],"us-east-2":[{"from":0,"usd":"0.03238"}],"us-west-2":[{"from":0,"usd":"0.03238"}]},"fargate.ephemeral.gb":{"us-east-1":[{"from":0,"usd":"0.000111"}],"us-east-2":[{"from":0,"usd":"0.000111"}],"us-west-2":[{"from":0,"usd":"0.000111"}]},"fargate.spot.arm.gb":{"us-east-1":[{"from":0,"usd":"0.00113349"}]},"fargate.spot.arm.vcpu":{"us-east-1":[{"from":0,"usd":"0.01030969"}]},"fargate.spot.x86.gb":{"us-east-1":[{"from":0,"usd":"0.00141527"}]},"fargate.spot.x86.vcpu":{"ap-northeast-1":[{"from":0,"usd":"0.01981009"}],"ap-southeast-1":[{"from":0,"usd":"0.015168"}],"ap-southeast-2":[{"from":0,"usd":"0.014568"}],"eu-central-1":[{"from":0,"usd":"0.0140458"}],"eu-west-1":[{"from":0,"usd":"0.01257825"}],"us-east-1":[{"from":0,"usd":"0.01288871"}],"us-east-2":[{"from":0,"usd":"0.01276353"}],"us-west-2":[{"from":0,"usd":"0.01269464"}]},"fargate.x86.gb":{"ap-northeast-1":[{"from":0,"usd":"0.00553"}],"ap-southeast-1":[{"from":0,"usd":"0.00553"}],"ap-southeast-2":[{"from":0,"usd":"0.00532"}],"eu-central-1":[{"from":0,"usd":"0.00511"}],"eu-west-1":[{"from":0,"usd":"0.004445"}],"us-east-1":[{"from":0,"usd":"0.004445"}],"us-east-2":[{"from":0,"usd":"0.004445"}],"us-west-2":[{"from":0,"usd":"0.004445"}]},"fargate.x86.vcpu":{"ap-northeast-1":[{"from":0,"usd":"0.05056"}],"ap-southeast-1":[{"from":0,"usd":"0.05056"}],"ap-southeast-2":[{"from":0,"usd":"0.04856"}],"eu-central-1":[{"from":0,"usd":"0.04656"}],"eu-west-1":[{"from":0,"usd":"0.04048"}],"us-east-1":[{"from":0,"usd":"0.04048"}],"us-east-2":[{"from":0,"usd":"0.04048"}],"us-west-2":[{"from":0,"usd":"0.04048"}]},"gwlb.hour":{"eu-west-1":[{"from":0,"usd":"0.014"}],"us-east-1":[{"from":0,"usd":"0.0125"}]},"gwlb.lcu":{"eu-west-1":[{"from":0,"usd":"0.004"}],"us-east-1":[{"from":0,"usd":"0.004"}]},"kms.key":{"ap-northeast-1":[{"from":0,"usd":"1"}],"ap-southeast-1":[{"from":0,"usd":"1"}],"ap-southeast-2":[{"from":0,"usd":"1"}],"eu-central-1":[{"from":0,"usd":"1"}],"eu-west-1":[{"from":0,"usd":"1"}],"us-east-1":[{"from":0,"usd":"1"}],"us-east-2":[{"from":0,"usd":"1"}],"us-west-2":[{"from":0,"usd":"1"}]},"kms.request":{"us-east-1":[{"from":0,"usd":"0.000003"}]},"lambda.arm.gbs":{"us-east-1":[{"from":0,"usd":"0.0000133334"},{"from":7500000000,"usd":"0.0000120001"},{"from":18750000000,"usd":"0.0000106667"}]},"lambda.arm.request":{"ap-northeast-1":[{"from":0,"usd":"0.0000002"}],"ap-southeast-1":[{"from":0,"usd":"0.0000002"}],"ap-southeast-2":[{"from":0,"usd":"0.0000002"}],"eu-central-1":[{"from":0,"usd":"0.0000002"}],"eu-west-1":[{"from":0,"usd":"0.0000002"}],"us-east-1":[{"from":0,"usd":"0.0000002"}],"us-east-2":[{"from":0,"usd":"0.0000002"}],"us-west-2":[{"from":0,"usd":"0.0000002"}]},"lambda.storage.gbs":{"us-east-1":[{"from":0,"usd":"0.0000000309"}]},"lambda.x86.gbs":{"ap-northeast-1":[{"from":0,"usd":"0.0000166667"}],"ap-southeast-1":[{"from":0,"usd":"0.0000166667"}],"ap-southeast-2":[{"from":0,"usd":"0.0000166667"}],"eu-central-1":[{"from":0,"usd":"0.0000166667"}],"eu-west-1":[{"from":0,"usd":"0.0000166667"}],"us-east-1":[{"from":0,"usd":"0.0000166667"},{"from":6000000000,"usd":"0.000015"},{"from":15000000000,"usd":"0.0000133334"}],"us-east-2":[{"from":0,"usd":"0.0000166667"}],"us-west-2":[{"from":0,"usd":"0.0000166667"}]},"lambda.x86.provisioned":{"us-east-1":[{"from":0,"usd":"0.0000041667"}]},"lambda.x86.request":{"ap-northeast-1":[{"from":0,"usd":"0.0000002"}],"ap-southeast-1":[{"from":0,"usd":"0.0000002"}],"ap-southeast-2":[{"from":0,"usd":"0.0000002"}],"eu-central-1":[{"from":0,"usd":"0.0000002"}],"eu-west-1":[{"from":0,"usd":"0.0000002"}],"us-east-1":[{"from":0,"usd":"0.0000002"}],"us-east-2":[{"from":0,"usd":"0.0000002"}],"us-west-2":[{"from":0,"usd":"0.0000002"}]},"nat.gb":{"ap-northeast-1":[{"from":0,"usd":"0.062"}],"ap-southeast-1":[{"from":0,"usd":"0.059"}],"ap-southeast-2":[{"from":0,"usd":"0.059"}],"eu-central-1":[{"from":0,"usd":"0.052"}],"eu-west-1":[{"from":0,"usd":"0.048"}],"us-east-1":[{"from":0,"usd":"0.045"}],"us-east-2":[{"from":0,"usd":"0.045"}],"us-west-2":[{"from":0,"usd":"0.045"}]},"nat.hour":{"ap-northeast-1":[{"from":0,"usd":"0.062"}],"ap-southeast-1":[{"from":0,"usd":"0.059"}],"ap-southeast-2":[{"from":0,"usd":"0.059"}],"eu-central-1":[{"from":0,"usd":"0.052"}],"eu-west-1":[{"from":0,"usd":"0.048"}],"us-east-1":[{"from":0,"usd":"0.045"}],"us-east-2":[{"from":0,"usd":"0.045"}],"us-west-2":[{"from":0,"usd":"0.045"}]},"nlb.hour":{"eu-west-1":[{"from":0,"usd":"0.0252"}],"us-east-1":[{"from":0,"usd":"0.0225"}]},"nlb.lcu":{"ap-northeast-1":[{"from":0,"usd":"0.006"}],"ap-southeast-1":[{"from":0,"usd":"0.006"}],"ap-southeast-2":[{"from":0,"usd":"0.006"}],"eu-central-1":[{"from":0,"usd":"0.006"}],"eu-west-1":[{"from":0,"usd":"0.006"}],"us-east-1":[{"from":0,"usd":"0.006"}],"us-east-2":[{"from":0,"usd":"0.006"}],"us-west-2":[{"from":0,"usd":"0.006"}]},"publicipv4.hour":{"ap-northeast-1":[{"from":0,"usd":"0.005"}],"ap-southeast-1":[{"from":0,"usd":"0.005"}],"ap-southeast-2":[{"from":0,"usd":"0.005"}],"eu-central-1":[{"from":0,"usd":"0.005"}],"eu-west-1":[{"from":0,"usd":"0.005"}],"us-east-1":[{"from":0,"usd":"0.005"}],"us-east-2":[{"from":0,"usd":"0.005"}],"us-west-2":[{"from":0,"usd":"0.005"}]},"rds.backup.gb":{"eu-west-1":[{"from":0,"usd":"0.095"}],"us-east-1":[{"from":0,"usd":"0.095"}]},"rds.postgres.multi.db.m5.large":{"eu-west-1":[{"from":0,"usd":"0.394"}]},"rds.postgres.multi.db.m6g.large":{"eu-west-1":[{"from":0,"usd":"0.352"}]},"rds.postgres.multi.db.r5.large":{"eu-west-1":[{"from":0,"usd":"0.56"}]},"rds.postgres.multi.db.r6g.large":{"eu-west-1":[{"from":0,"usd":"0.504"}]},"rds.postgres.multi.db.t3.large":{"eu-west-1":[{"from":0,"usd":"0.312"}]},"rds.postgres.multi.db.t3.medium":{"eu-west-1":[{"from":0,"usd":"0.156"}]},"rds.postgres.multi.db.t3.micro":{"eu-west-1":[{"from":0,"usd":"0.039"}]},"rds.postgres.multi.db.t3.small":{"eu-west-1":[{"from":0,"usd":"0.078"}]},"rds.postgres.multi.db.t4g.large":{"eu-west-1":[{"from":0,"usd":"0.277"}]},"rds.postgres.multi.db.t4g.medium":{"eu-west-1":[{"from":0,"usd":"0.138"}]},"rds.postgres.multi.db.t4g.micro":{"eu-west-1":[{"from":0,"usd":"0.035"}]},"rds.postgres.multi.db.t4g.small":{"eu-west-1":[{"from":0,"usd":"0.069"}]},"rds.postgres.single.db.m5.large":{"ap-northeast-1":[{"from":0,"usd":"0.247"}],"ap-southeast-1":[{"from":0,"usd":"0.247"}],"ap-southeast-2":[{"from":0,"usd":"0.247"}],"eu-central-1":[{"from":0,"usd":"0.212"}],"eu-west-1":[{"from":0,"usd":"0.197"}],"us-east-1":[{"from":0,"usd":"0.178"}],"us-east-2":[{"from":0,"usd":"0.178"}],"us-west-2":[{"from":0,"usd":"0.178"}]},"rds.postgres.single.db.m6g.large":{"ap-northeast-1":[{"from":0,"usd":"0.221"}],"ap-southeast-1":[{"from":0,"usd":"0.221"}],"ap-southeast-2":[{"from":0,"usd":"0.221"}],"eu-central-1":[{"from":0,"usd":"0.189"}],"eu-west-1":[{"from":0,"usd":"0.176"}],"us-east-1":[{"from":0,"usd":"0.159"}],"us-east-2":[{"from":0,"usd":"0.159"}],"us-west-2":[{"from":0,"usd":"0.159"}]},"rds.postgres.single.db.r5.large":{"ap-northeast-1":[{"from":0,"usd":"0.3"}],"ap-southeast-1":[{"from":0,"usd":"0.3"}],"ap-southeast-2":[{"from":0,"usd":"0.3"}],"eu-central-1":[{"from":0,"usd":"0.305"}],"eu-west-1":[{"from":0,"usd":"0.28"}],"us-east-1":[{"from":0,"usd":"0.25"}],"us-east-2":[{"from":0,"usd":"0.25"}],"us-west-2":[{"from":0,"usd":"0.25"}]},"rds.postgres.single.db.r6g.large":{"ap-northeast-1":[{"from":0,"usd":"0.27"}],"ap-southeast-1":[{"from":0,"usd":"0.27"}],"ap-southeast-2":[{"from":0,"usd":"0.27"}],"eu-central-1":[{"from":0,"usd":"0.274"}],"eu-west-1":[{"from":0,"usd":"0.252"}],"us-east-1":[{"from":0,"usd":"0.225"}],"us-east-2":[{"from":0,"usd":"0.225"}],"us-west-2":[{"from":0,"usd":"0.225"}]},"rds.postgres.single.db.t3.large":{"ap-northeast-1":[{"from":0,"usd":"0.224"}],"ap-southeast-1":[{"from":0,"usd":"0.224"}],"ap-southeast-2":[{"from":0,"usd":"0.224"}],"eu-central-1":[{"from":0,"usd":"0.168"}],"eu-west-1":[{"from":0,"usd":"0.156"}],"us-east-1":[{"from":0,"usd":"0.145"}],"us-east-2":[{"from":0,"usd":"0.145"}],"us-west-2":[{"from":0,"usd":"0.145"}]},"rds.postgres.single.db.t3.medium":{"ap-northeast-1":[{"from":0,"usd":"0.112"}],"ap-southeast-1":[{"from":0,"usd":"0.112"}],"ap-southeast-2":[{"from":0,"usd":"0.112"}],"eu-central-1":[{"from":0,"usd":"0.084"}],"eu-west-1":[{"from":0,"usd":"0.078"}],"us-east-1":[{"from":0,"usd":"0.072"}],"us-east-2":[{"from":0,"usd":"0.072"}],"us-west-2":[{"from":0,"usd":"0.072"}]},"rds.postgres.single.db.t3.micro":{"ap-northeast-1":[{"from":0,"usd":"0.028"}],"ap-southeast-1":[{"from":0,"usd":"0.028"}],"ap-southeast-2":[{"from":0,"usd":"0.028"}],"eu-central-1":[{"from":0,"usd":"0.021"}],"eu-west-1":[{"from":0,"usd":"0.02"}],"us-east-1":[{"from":0,"usd":"0.018"}],"us-east-2":[{"from":0,"usd":"0.018"}],"us-west-2":[{"from":0,"usd":"0.018"}]},"rds.postgres.single.db.t3.small":{"ap-northeast-1":[{"from":0,"usd":"0.056"}],"ap-southeast-1":[{"from":0,"usd":"0.056"}],"ap-southeast-2":[{"from":0,"usd":"0.056"}],"eu-central-1":[{"from":0,"usd":"0.042"}],"eu-west-1":[{"from":0,"usd":"0.039"}],"us-east-1":[{"from":0,"usd":"0.036"}],"us-east-2":[{"from":0,"usd":"0.036"}],"us-west-2":[{"from":0,"usd":"0.036"}]},"rds.postgres.single.db.t4g.large":{"eu-west-1":[{"from":0,"usd":"0.138"}]},"rds.postgres.single.db.t4g.medium":{"eu-west-1":[{"from":0,"usd":"0.069"}],"us-east-1":[{"from":0,"usd":"0.065"}],"us-east-2":[{"from":0,"usd":"0.065"}],"us-west-2":[{"from":0,"usd":"0.065"}]},"rds.postgres.single.db.t4g.micro":{"ap-northeast-1":[{"from":0,"usd":"0.025"}],"eu-central-1":[{"from":0,"usd":"0.019"}],"eu-west-1":[{"from":0,"usd":"0.017"}],"us-east-1":[{"from":0,"usd":"0.016"}],"us-east-2":[{"from":0,"usd":"0.016"}],"us-west-2":[{"from":0,"usd":"0.016"}]},"rds.postgres.single.db.t4g.small":{"eu-central-1":[{"from":0,"usd":"0.037"}],"eu-west-1":[{"from":0,"usd":"0.035"}],"us-east-1":[{"from":0,"usd":"0.032"}],"us-east-2":[{"from":0,"usd":"0.032"}],"us-west-2":[{"from":0,"usd":"0.032"}]},"rds.storage.multi.gp2":{"eu-west-1":[{"from":0,"usd":"0.253"}],"us-east-1":[{"from":0,"usd":"0.23"}]},"rds.storage.multi.gp3":{"eu-west-1":[{"from":0,"usd":"0.254"}],"us-east-1":[{"from":0,"usd":"0.23"}]},"rds.storage.multi.gp3.iops":{"eu-west-1":[{"from":0,"usd":"0.044"}],"us-east-1":[{"from":0,"usd":"0.04"}]},"rds.storage.multi.gp3.throughput":{"eu-west-1":[{"from":0,"usd":"0.177"}]},"rds.storage.multi.io1":{"eu-west-1":[{"from":0,"usd":"0.276"}]},"rds.storage.multi.io1.iops":{"eu-west-1":[{"from":0,"usd":"0.22"}],"us-east-1":[{"from":0,"usd":"0.2"}]},"rds.storage.multi.standard":{"eu-west-1":[{"from":0,"usd":"0.22"}]},"rds.storage.single.gp2":{"eu-west-1":[{"from":0,"usd":"0.127"}],"us-east-1":[{"from":0,"usd":"0.115"}]},"rds.storage.single.gp3":{"ap-southeast-1":[{"from":0,"usd":"0.138"}],"eu-central-1":[{"from":0,"usd":"0.137"}],"eu-west-1":[{"from":0,"usd":"0.127"}],"us-east-1":[{"from":0,"usd":"0.115"}],"us-east-2":[{"from":0,"usd":"0.115"}],"us-west-2":[{"from":0,"usd":"0.115"}]},"rds.storage.single.gp3.iops":{"eu-west-1":[{"from":0,"usd":"0.022"}],"us-east-1":[{"from":0,"usd":"0.02"}],"us-east-2":[{"from":0,"usd":"0.02"}],"us-west-2":[{"from":0,"usd":"0.02"}]},"rds.storage.single.gp3.throughput":{"eu-west-1":[{"from":0,"usd":"0.088"}],"us-east-1":[{"from":0,"usd":"0.08"}]},"rds.storage.single.io1":{"eu-west-1":[{"from":0,"usd":"0.138"}],"us-east-1":[{"from":0,"usd":"0.125"}]},"rds.storage.single.io1.iops":{"eu-west-1":[{"from":0,"usd":"0.11"}],"us-east-1":[{"from":0,"usd":"0.1"}]},"rds.storage.single.standard":{"eu-west-1":[{"from":0,"usd":"0.11"}]},"route53.geo":{"ap-northeast-1":[{"from":0,"usd":"0.0000007"},{"from":1000000000,"usd":"0.00000035"}],"ap-southeast-1":[{"from":0,"usd":"0.0000007"},{"from":1000000000,"usd":"0.00000035"}],"ap-southeast-2":[{"from":0,"usd":"0.0000007"},{"from":1000000000,"usd":"0.00000035"}],"eu-central-1":[{"from":0,"usd":"0.0000007"},{"from":1000000000,"usd":"0.00000035"}],"eu-west-1":[{"from":0,"usd":"0.0000007"},{"from":1000000000,"usd":"0.00000035"}],"us-east-1":[{"from":0,"usd":"0.0000007"},{"from":1000000000,"usd":"0.00000035"}],"us-east-2":[{"from":0,"usd":"0.0000007"},{"from":1000000000,"usd":"0.00000035"}],"us-west-2":[{"from":0,"usd":"0.0000007"},{"from":1000000000,"usd":"0.00000035"}]},"route53.health":{"ap-northeast-1":[{"from":0,"usd":"0.5"}],"ap-southeast-1":[{"from":0,"usd":"0.5"}],"ap-southeast-2":[{"from":0,"usd":"0.5"}],"eu-central-1":[{"from":0,"usd":"0.5"}],"eu-west-1":[{"from":0,"usd":"0.5"}],"us-east-1":[{"from":0,"usd":"0.5"}],"us-east-2":[{"from":0,"usd":"0.5"}],"us-west-2":[{"from":0,"usd":"0.5"}]},"route53.latency":{"ap-northeast-1":[{"from":0,"usd":"0.0000006"},{"from":1000000000,"usd":"0.0000003"}],"ap-southeast-1":[{"from":0,"usd":"0.0000006"},{"from":1000000000,"usd":"0.0000003"}],"ap-southeast-2":[{"from":0,"usd":"0.0000006"},{"from":1000000000,"usd":"0.0000003"}],"eu-central-1":[{"from":0,"usd":"0.0000006"},{"from":1000000000,"usd":"0.0000003"}],"eu-west-1":[{"from":0,"usd":"0.0000006"},{"from":1000000000,"usd":"0.0000003"}],"us-east-1":[{"from":0,"usd":"0.0000006"},{"from":1000000000,"usd":"0.0000003"}],"us-east-2":[{"from":0,"usd":"0.0000006"},{"from":1000000000,"usd":"0.0000003"}],"us-west-2":[{"from":0,"usd":"0.0000006"},{"from":1000000000,"usd":"0.0000003"}]},"route53.query":{"ap-northeast-1":[{"from":0,"usd":"0.0000004"},{"from":1000000000,"usd":"0.0000002"}],"ap-southeast-1":[{"from":0,"usd":"0.0000004"},{"from":1000000000,"usd":"0.0000002"}],"ap-southeast-2":[{"from":0,"usd":"0.0000004"},{"from":1000000000,"usd":"0.0000002"}],"eu-central-1":[{"from":0,"usd":"0.0000004"},{"from":1000000000,"usd":"0.0000002"}],"eu-west-1":[{"from":0,"usd":"0.0000004"},{"from":1000000000,"usd":"0.0000002"}],"us-east-1":[{"from":0,"usd":"0.0000004"},{"from":1000000000,"usd":"0.0000002"}],"us-east-2":[{"from":0,"usd":"0.0000004"},{"from":1000000000,"usd":"0.0000002"}],"us-west-2":[{"from":0,"usd":"0.0000004"},{"from":1000000000,"usd":"0.0000002"}]},"route53.resolver.hour":{"us-east-1":[{"from":0,"usd":"0.125"}]},"route53.zone":{"ap-northeast-1":[{"from":0,"usd":"0.5"},{"from":25,"usd":"0.1"}],"ap-southeast-1":[{"from":0,"usd":"0.5"},{"from":25,"usd":"0.1"}],"ap-southeast-2":[{"from":0,"usd":"0.5"},{"from":25,"usd":"0.1"}],"eu-central-1":[{"from":0,"usd":"0.5"},{"from":25,"usd":"0.1"}],"eu-west-1":[{"from":0,"usd":"0.5"},{"from":25,"usd":"0.1"}],"us-east-1":[{"from":0,"usd":"0.5"},{"from":25,"usd":"0.1"}],"us-east-2":[{"from":0,"usd":"0.5"},{"from":25,"usd":"0.1"}],"us-west-2":[{"from":0,"usd":"0.5"},{"from":25,"usd":"0.1"}]},"s3.deep.gb":{"us-east-1":[{"from":0,"usd":"0.00099"}]},"s3.glacier.gb":{"us-east-1":[{"from":0,"usd":"0.0036"}]},"s3.instant.gb":{"us-east-1":[{"from":0,"usd":"0.004"}]},"s3.onezone.gb":{"us-east-1":[{"from":0,"usd":"0.01"}]},"s3.read":{"us-east-1":[{"from":0,"usd":"0.0000004"}]},"s3.standard.gb":{"ap-northeast-1":[{"from":0,"usd":"0.025"}],"ap-southeast-1":[{"from":0,"usd":"0.025"}],"ap-southeast-2":[{"from":0,"usd":"0.025"}],"eu-central-1":[{"from":0,"usd":"0.0245"}],"eu-west-1":[{"from":0,"usd":"0.023"}],"us-east-1":[{"from":0,"usd":"0.023"},{"from":51200,"usd":"0.022"},{"from":512000,"usd":"0.021"}],"us-east-2":[{"from":0,"usd":"0.023"}],"us-west-2":[{"from":0,"usd":"0.023"}]},"s3.standardia.gb":{"us-east-1":[{"from":0,"usd":"0.0125"}]},"s3.tiering.gb":{"us-east-1":[{"from":0,"usd":"0.023"}]},"s3.write":{"us-east-1":[{"from":0,"usd":"0.000005"}]},"secret":{"ap-northeast-1":[{"from":0,"usd":"0.4"}],"ap-southeast-1":[{"from":0,"usd":"0.4"}],"ap-southeast-2":[{"from":0,"usd":"0.4"}],"eu-central-1":[{"from":0,"usd":"0.4"}],"eu-west-1":[{"from":0,"usd":"0.4"}],"us-east-1":[{"from":0,"usd":"0.4"}],"us-east-2":[{"from":0,"usd":"0.4"}],"us-west-2":[{"from":0,"usd":"0.4"}]},"secret.request":{"us-east-1":[{"from":0,"usd":"0.000005"}]},"sns.email":{"us-east-1":[{"from":0,"usd":"0"},{"from":1000,"usd":"0.00002"}]},"sns.http":{"us-east-1":[{"from":0,"usd":"0"},{"from":100000,"usd":"0.0000006"}]},"sns.publish":{"us-east-1":[{"from":0,"usd":"0"},{"from":1000000,"usd":"0.0000005"}]},"ssm.parameter":{"us-east-1":[{"from":0,"usd":"0.00006849"}]},"vpce.gb":{"ap-northeast-1":[{"from":0,"usd":"0.01"}],"ap-southeast-1":[{"from":0,"usd":"0.01"}],"ap-southeast-2":[{"from":0,"usd":"0.01"}],"eu-central-1":[{"from":0,"usd":"0.01"}],"eu-west-1":[{"from":0,"usd":"0.01"}],"us-east-1":[{"from":0,"usd":"0.01"},{"from":1048576,"usd":"0.006"},{"from":5242880,"usd":"0.004"}],"us-east-2":[{"from":0,"usd":"0.01"}],"us-west-2":[{"from":0,"usd":"0.01"}]},"vpce.gwlb.gb":{"us-east-1":[{"from":0,"usd":"0.0035"}]},"vpce.gwlb.hour":{"us-east-1":[{"from":0,"usd":"0.01"}]},"vpce.hour":{"ap-northeast-1":[{"from":0,"usd":"0.014"}],"ap-southeast-1":[{"from":0,"usd":"0.013"}],"ap-southeast-2":[{"from":0,"usd":"0.013"}],"eu-central-1":[{"from":0,"usd":"0.012"}],"eu-west-1":[{"from":0,"usd":"0.011"}],"us-east-1":[{"from":0,"usd":"0.01"}],"us-east-2":[{"from":0,"usd":"0.01"}],"us-west-2":[{"from":0,"usd":"0.01"}]},"waf.acl":{"us-east-1":[{"from":0,"usd":"5"}]},"waf.global.acl":{"ap-northeast-1":[{"from":0,"usd":"5"}],"ap-southeast-1":[{"from":0,"usd":"5"}],"ap-southeast-2":[{"from":0,"usd":"5"}],"eu-central-1":[{"from":0,"usd":"5"}],"eu-west-1":[{"from":0,"usd":"5"}],"us-east-1":[{"from":0,"usd":"5"}],"us-east-2":[{"from":0,"usd":"5"}],"us-west-2":[{"from":0,"usd":"5"}]},"waf.global.request":{"ap-northeast-1":[{"from":0,"usd":"0.0000006"}],"ap-southeast-1":[{"from":0,"usd":"0.0000006"}],"ap-southeast-2":[{"from":0,"usd":"0.0000006"}],"eu-central-1":[{"from":0,"usd":"0.0000006"}],"eu-west-1":[{"from":0,"usd":"0.0000006"}],"us-east-1":[{"from":0,"usd":"0.0000006"}],"us-east-2":[{"from":0,"usd":"0.0000006"}],"us-west-2":[{"from":0,"usd":"0.0000006"}]},"waf.global.rule":{"ap-northeast-1":[{"from":0,"usd":"1"}],"ap-southeast-1":[{"from":0,"usd":"1"}],"ap-southeast-2":[{"from":0,"usd":"1"}],"eu-central-1":[{"from":0,"usd":"1"}],"eu-west-1":[{"from":0,"usd":"1"}],"us-east-1":[{"from":0,"usd":"1"}],"us-east-2":[{"from":0,"usd":"1"}],"us-west-2":[{"from":0,"usd":"1"}]},"waf.request":{"us-east-1":[{"from":0,"usd":"0.0000006"}]},"waf.rule":{"us-east-1":[{"from":0,"usd":"1"}]}}');
;// CONCATENATED MODULE: ./lib/sandbox/pricing/listing.js

const prices = prices_generated_namespaceObject;
const priceKeys = Object.keys(prices);
const pricedRegions = Object.keys(prices['publicipv4.hour'] ?? {});
function known(kind, usage, key, attributes = {}) {
	const byRegion = prices[key] ?? {};
	const fallback = byRegion['us-east-1'] ?? Object.values(byRegion)[0] ?? [];
	return { ...product(kind, usage, attributes), tiersOf: (region) => byRegion[region] ?? fallback };
}
function other(kind, usage, usd, attributes = {}) {
	return { ...product(kind, usage, attributes), tiersOf: () => [{ from: 0, usd }] };
}
function product({ operation = '', ...kind }, usage, attributes) {
	return { ...kind, usage, attributes: { operation, ...attributes } };
}

;// CONCATENATED MODULE: ./lib/sandbox/pricing/listings/computing.js

const fargate = { service: 'AmazonECS', family: 'Compute', unit: 'hours', prefix: 'code' };
const ebs = (family, unit) => ({ service: 'AmazonEC2', family, unit, prefix: 'plain' });
const volume = ebs('Storage', 'GB-Mo');
const iops = ebs('System Operation', 'IOPS-Mo');
const lambda = (unit) => ({ service: 'AWSLambda', family: 'Serverless', unit, prefix: 'plain' });
const gateway = (family, unit) => ({
	service: 'AmazonApiGateway',
	family,
	unit,
	prefix: 'plain',
});
const arm = { cpuArchitecture: 'ARM' };
const shared = { tenancy: 'Shared' };
const volumeType = (volumeApiName) => ({ volumeApiName });
const group = (name) => ({ group: name });
const computing = [
	known(fargate, 'Fargate-vCPU-Hours:perCPU', 'fargate.x86.vcpu', { ...shared, cputype: 'perCPU' }),
	known(fargate, 'Fargate-GB-Hours', 'fargate.x86.gb', { memorytype: 'perGB' }),
	known(fargate, 'Fargate-ARM-vCPU-Hours:perCPU', 'fargate.arm.vcpu', { ...shared, ...arm, cputype: 'perCPU' }),
	known(fargate, 'Fargate-ARM-GB-Hours', 'fargate.arm.gb', { ...arm, memorytype: 'perGB' }),
	known(fargate, 'Fargate-EphemeralStorage-GB-Hours', 'fargate.ephemeral.gb', { storagetype: 'default' }),
	other(fargate, 'Fargate-Windows-vCPU-Hours:perCPU', '0.046552', { ...shared, operatingSystem: 'Windows' }),
	other(fargate, 'Fargate-Windows-GB-Hours', '0.00511175', { operatingSystem: 'Windows' }),
	other(fargate, 'ECS-EC2-vCPU-Hours', '0'),
	known({ ...fargate, service: 'AmazonEKS' }, 'Fargate-vCPU-Hours:perCPU', 'fargate.x86.vcpu', shared),
	known(volume, 'EBS:VolumeUsage.gp3', 'ebs.gp3.gb', volumeType('gp3')),
	known(volume, 'EBS:VolumeUsage.gp2', 'ebs.gp2.gb', volumeType('gp2')),
	known(volume, 'EBS:VolumeUsage.piops', 'ebs.io1.gb', volumeType('io1')),
	known({ ...volume, unit: 'GB-month' }, 'EBS:VolumeUsage.io2', 'ebs.io2.gb', volumeType('io2')),
	known(volume, 'EBS:VolumeUsage.sc1', 'ebs.sc1.gb', volumeType('sc1')),
	known(volume, 'EBS:VolumeUsage.st1', 'ebs.st1.gb', volumeType('st1')),
	known(volume, 'EBS:VolumeUsage', 'ebs.standard.gb', volumeType('standard')),
	known(iops, 'EBS:VolumeP-IOPS.gp3', 'ebs.gp3.iops', volumeType('gp3')),
	known(iops, 'EBS:VolumeP-IOPS.piops', 'ebs.io1.iops', volumeType('io1')),
	known(iops, 'EBS:VolumeP-IOPS.io2', 'ebs.io2.iops', volumeType('io2')),
	known(iops, 'EBS:VolumeP-IOPS.io2.tier2', 'ebs.io2.iops.tier2', volumeType('io2')),
	known(iops, 'EBS:VolumeP-IOPS.io2.tier3', 'ebs.io2.iops.tier3', volumeType('io2')),
	known({ ...iops, unit: 'IOs' }, 'EBS:VolumeIOUsage', 'ebs.standard.io', volumeType('standard')),
	known(ebs('Provisioned Throughput', 'GiBps-mo'), 'EBS:VolumeP-Throughput.gp3', 'ebs.gp3.throughput', volumeType('gp3')),
	known(ebs('Storage Snapshot', 'GB-Mo'), 'EBS:SnapshotUsage', 'ebs.snapshot.gb'),
	other(ebs('Storage Snapshot', 'GB-Mo'), 'EBS:SnapshotArchiveStorage', '0.0125'),
	other(ebs('Storage Snapshot', 'GB-Mo'), 'EBS:SnapshotUsage.outposts', '0.027'),
	known(lambda('Requests'), 'Request', 'lambda.x86.request', group('AWS-Lambda-Requests')),
	known(lambda('Requests'), 'Request-ARM', 'lambda.arm.request', group('AWS-Lambda-Requests-ARM')),
	known(lambda('Lambda-GB-Second'), 'Lambda-GB-Second', 'lambda.x86.gbs', group('AWS-Lambda-Duration')),
	known(lambda('Lambda-GB-Second'), 'Lambda-GB-Second-ARM', 'lambda.arm.gbs', group('AWS-Lambda-Duration-ARM')),
	known(lambda('GB-Seconds'), 'Lambda-Storage-GB-Second', 'lambda.storage.gbs', group('AWS-Lambda-Storage-Duration')),
	other(lambda('GB-Seconds'), 'Lambda-Storage-GB-Second-ARM', '0.0000000309', group('AWS-Lambda-Storage-Duration-ARM')),
	known(lambda('Lambda-GB-Second'), 'Lambda-Provisioned-Concurrency', 'lambda.x86.provisioned', group('AWS-Lambda-Provisioned-Concurrency')),
	known(gateway('API Calls', 'Requests'), 'ApiGatewayHttpRequest', 'apigateway.http'),
	known(gateway('API Calls', 'Requests'), 'ApiGatewayRequest', 'apigateway.rest'),
	known(gateway('WebSocket', 'Messages'), 'ApiGatewayMessage', 'apigateway.websocket.message'),
	known(gateway('WebSocket', 'minutes'), 'ApiGatewayMinute', 'apigateway.websocket.minute'),
];

;// CONCATENATED MODULE: ./lib/sandbox/pricing/listings/delivery.js

const everywhere = { prefix: 'none', place: 'everywhere' };
const cloudFront = (family, unit) => ({
	service: 'AmazonCloudFront',
	family,
	unit,
	...everywhere,
});
const dns = (family, unit) => ({ service: 'AmazonRoute53', family, unit, ...everywhere });
const waf = (unit) => ({
	service: 'awswaf',
	family: 'Web Application Firewall',
	unit,
	prefix: 'code',
});
const globalWaf = (unit) => ({ ...waf(unit), ...everywhere });
const outbound = { transferType: 'CloudFront Outbound' };
const https = { requestType: 'CloudFront-Request-HTTPS-Proxy' };
const delivery = [
	known(cloudFront('Data Transfer', 'GB'), 'US-DataTransfer-Out-Bytes', 'cloudfront.gb', {
		...outbound,
		fromLocation: 'United States',
	}),
	other(cloudFront('Data Transfer', 'GB'), 'JP-DataTransfer-Out-Bytes', '0.114', {
		...outbound,
		fromLocation: 'Japan',
	}),
	known(cloudFront('Request', 'Requests'), 'US-Requests-HTTPS-Proxy', 'cloudfront.https', {
		...https,
		location: 'United States',
	}),
	other(cloudFront('Request', 'Requests'), 'JP-Requests-HTTPS-Proxy', '0.0000012', { ...https, location: 'Japan' }),
	known(dns('DNS Zone', 'HostedZones'), 'HostedZone', 'route53.zone'),
	known(dns('DNS Query', 'Queries'), 'DNS-Queries', 'route53.query'),
	known(dns('DNS Query', 'Queries'), 'LBR-Queries', 'route53.latency'),
	known(dns('DNS Query', 'Queries'), 'Geo-Queries', 'route53.geo'),
	other(dns('DNS Query', 'Queries'), 'Intra-AWS-DNS-Queries', '0'),
	known(dns('DNS Health Check', 'HealthChecks'), 'Health-Check-AWS', 'route53.health'),
	other(dns('DNS Health Check', 'HealthChecks'), 'Health-Check-Non-AWS', '0.75'),
	known({ service: 'AmazonRoute53', family: 'DNS Query', unit: 'Hrs', prefix: 'code' }, 'ResolverNetworkInterface', 'route53.resolver.hour'),
	known(waf('WebACL-Mo'), 'WebACLV2', 'waf.acl'),
	other(waf('WebACL-Mo'), 'ShieldProtected-WebACLV2', '0'),
	known(waf('Rule-Mo'), 'RuleV2', 'waf.rule'),
	other(waf('Rule-Mo'), 'ShieldProtected-RuleV2', '0'),
	known(waf('Requests'), 'RequestV2-Tier1', 'waf.request'),
	known(globalWaf('WebACL-Mo'), 'Global-WebACLV2', 'waf.global.acl'),
	known(globalWaf('Rule-Mo'), 'Global-RuleV2', 'waf.global.rule'),
	known(globalWaf('Requests'), 'Global-RequestV2-Tier1', 'waf.global.request'),
];

;// CONCATENATED MODULE: ./lib/sandbox/pricing/listings/instances.js

const machine = {
	service: 'AmazonEC2',
	family: 'Compute Instance',
	unit: 'Hrs',
	prefix: 'plain',
	operation: 'RunInstances',
	regions: pricedRegions,
};
const database = { ...machine, service: 'AmazonRDS', family: 'Database Instance', operation: 'CreateDBInstance' };
const node = {
	...machine,
	service: 'AmazonElastiCache',
	family: 'Cache Instance',
	operation: 'CreateCacheCluster',
};
const linux = { tenancy: 'Shared', operatingSystem: 'Linux', preInstalledSw: 'NA', capacitystatus: 'Used' };
const engines = { memcached: 'Memcached', redis: 'Redis' };
const instances = priceKeys.flatMap((key) => {
	const [service, engine = '', zones, ...type] = key.split('.');
	switch (service) {
		case 'ec2':
			return machines(key.slice('ec2.'.length), key);
		case 'elasticache':
			return nodes([zones, ...type].join('.'), key, engines[engine] ?? engine);
		case 'rds':
			return engine === 'postgres' ? databases(type.join('.'), key, zones === 'multi') : [];
		default:
			return [];
	}
});
function machines(instanceType, key) {
	const box = `BoxUsage:${instanceType}`;
	return [
		known(machine, box, key, { instanceType, ...linux }),
		other(machine, box, '9', { instanceType, ...linux, operatingSystem: 'Windows' }),
		other(machine, box, '9', { instanceType, ...linux, preInstalledSw: 'SQL Std' }),
		other(machine, `DedicatedUsage:${instanceType}`, '9', { instanceType, ...linux, tenancy: 'Dedicated' }),
		other(machine, `UnusedBox:${instanceType}`, '9', {
			instanceType,
			...linux,
			capacitystatus: 'UnusedCapacityReservation',
		}),
	];
}
function databases(instanceType, key, multi) {
	const usage = `${multi ? 'Multi-AZUsage' : 'InstanceUsage'}:${instanceType}`;
	const attributes = { instanceType, deploymentOption: multi ? 'Multi-AZ' : 'Single-AZ' };
	return [known(database, usage, key, { ...attributes, databaseEngine: 'PostgreSQL' }), other(database, usage, '9', { ...attributes, databaseEngine: 'MySQL' }), other(database, usage, '9', { ...attributes, databaseEngine: 'Oracle' })];
}
function nodes(instanceType, key, cacheEngine) {
	return [known(node, `NodeUsage:${instanceType}`, key, { instanceType, cacheEngine }), other(node, `ExtendedSupportYr1-NodeUsage:${instanceType}`, '9', { instanceType, cacheEngine })];
}

;// CONCATENATED MODULE: ./lib/sandbox/pricing/listings/network.js

const balancer = (kind, unit) => ({
	service: 'AWSELB',
	family: kind === '' ? 'Load Balancer' : `Load Balancer-${kind}`,
	unit,
	prefix: 'plain',
	operation: kind === '' ? 'LoadBalancing' : `LoadBalancing:${kind}`,
});
const nat = (unit) => ({
	service: 'AmazonEC2',
	family: 'NAT Gateway',
	unit,
	prefix: 'plain',
	operation: 'NatGateway',
});
const address = { service: 'AmazonVPC', family: 'VPC Public IPv4 Address', unit: 'Hrs', prefix: 'code' };
const endpoint = (unit) => ({ service: 'AmazonVPC', family: 'VpcEndpoint', unit, prefix: 'code' });
const transfer = {
	service: 'AWSDataTransfer',
	family: 'Data Transfer',
	unit: 'GB',
	prefix: 'plain',
	place: 'fromLocation',
};
const natGroup = { group: 'NGW:NatGateway' };
const network_outbound = { transferType: 'AWS Outbound', toLocation: 'External' };
const network = [
	known(balancer('Application', 'Hrs'), 'LoadBalancerUsage', 'alb.hour'),
	known(balancer('Application', 'LCU-Hrs'), 'LCUUsage', 'alb.lcu'),
	other(balancer('Application', 'Hrs'), 'Outposts-LoadBalancerUsage', '0.0252'),
	other(balancer('Application', 'LCU-Hrs'), 'Outposts-LCUUsage', '0'),
	other(balancer('Application', 'Hrs'), 'TS-LoadBalancerUsage', '0.0056'),
	known(balancer('Network', 'Hrs'), 'LoadBalancerUsage', 'nlb.hour'),
	known(balancer('Network', 'LCU-Hrs'), 'LCUUsage', 'nlb.lcu'),
	known(balancer('Gateway', 'Hrs'), 'LoadBalancerUsage', 'gwlb.hour'),
	known(balancer('Gateway', 'LCU-Hrs'), 'LCUUsage', 'gwlb.lcu'),
	known(balancer('', 'Hrs'), 'LoadBalancerUsage', 'clb.hour'),
	known(balancer('', 'GB'), 'DataProcessing-Bytes', 'clb.gb'),
	known(nat('Hrs'), 'NatGateway-Hours', 'nat.hour', natGroup),
	known(nat('GB'), 'NatGateway-Bytes', 'nat.gb', natGroup),
	other(nat('GB'), 'NatGateway-Prvd-Bytes', '0', natGroup),
	other(nat('Gbps-hrs'), 'NatGateway-Prvd-Gbps', '1.164', natGroup),
	other(nat('Hrs'), 'RegionalNatGateway-Hours', '0.045', natGroup),
	known(address, 'PublicIPv4:InUseAddress', 'publicipv4.hour'),
	other(address, 'PublicIPv4:IdleAddress', '0.005'),
	known(endpoint('Hrs'), 'VpcEndpoint-Hours', 'vpce.hour'),
	known(endpoint('GB'), 'VpcEndpoint-Bytes', 'vpce.gb'),
	known(endpoint('Hrs'), 'VpcEndpoint-GWLBE-Hours', 'vpce.gwlb.hour'),
	known(endpoint('GB'), 'VpcEndpoint-GWLBE-Bytes', 'vpce.gwlb.gb'),
	known(transfer, 'DataTransfer-Out-Bytes', 'egress.gb', network_outbound),
	other(transfer, 'DataTransfer-Out-ABytes', '0', network_outbound),
	other(transfer, 'DataTransfer-Regional-Bytes', '0.01', { transferType: 'IntraRegion' }),
];

;// CONCATENATED MODULE: ./lib/sandbox/pricing/listings/operations.js

const watch = (family, unit, prefix) => ({
	service: 'AmazonCloudWatch',
	family,
	unit,
	prefix,
});
const payload = watch('Data Payload', 'GB', 'code');
const alarm = watch('Alarm', 'Alarms', 'plain');
const topic = (family, unit) => ({ service: 'AmazonSNS', family, unit, prefix: 'plain' });
const secret = (family, unit) => ({
	service: 'AWSSecretsManager',
	family,
	unit,
	prefix: 'code',
});
const kms = (family, unit) => ({ service: 'awskms', family, unit, prefix: 'region' });
const parameter = (family, unit) => ({
	service: 'AWSSystemsManager',
	family,
	unit,
	prefix: 'code',
});
const ingested = { group: 'Ingested Logs' };
const delivered = { group: 'Delivered Logs' };
const operations = [
	known(payload, 'DataProcessing-Bytes', 'cw.logs.ingest', ingested),
	known(payload, 'DataProcessingIA-Bytes', 'cw.logs.ia.ingest', ingested),
	known(payload, 'VendedLog-Bytes', 'cw.vended.logs', ingested),
	known(payload, 'S3-Egress-Bytes', 'cw.vended.s3', delivered),
	other(payload, 'DataScanned-Bytes', '0.005', { group: 'Queried Logs' }),
	known(watch('Storage Snapshot', 'GB-Mo', 'code'), 'TimedStorage-ByteHrs', 'cw.logs.storage'),
	other(watch('Bundle', 'GB-Mo', 'none'), 'Global-TimedStorage-ByteHrs', '0', { group: 'CW-MonthlyFree-Archival' }),
	known(alarm, 'CW:AlarmMonitorUsage', 'cw.alarm', { alarmType: 'Standard' }),
	known(alarm, 'CW:HighResAlarmMonitorUsage', 'cw.alarm.highres', { alarmType: 'High Resolution' }),
	known(alarm, 'CW:CompositeAlarmMonitorUsage', 'cw.alarm.composite', { alarmType: 'Composite' }),
	other(alarm, 'CW:MetricInsightAlarmUsage', '0.1', { alarmType: 'Standard' }),
	known(watch('Metric', 'Metrics', 'plain'), 'CW:MetricMonitorUsage', 'cw.metric'),
	known({ ...watch('Dashboard', 'Dashboards', 'none'), place: 'everywhere' }, 'DashboardsUsageHour', 'cw.dashboard'),
	other({ ...watch('Dashboard', 'Dashboards', 'none'), place: 'everywhere' }, 'DashboardsUsageHour-Basic', '0'),
	known(topic('API Request', 'Requests'), 'Requests-Tier1', 'sns.publish'),
	other(topic('API Request', 'Requests'), 'F-Request-Tier1', '0.0000003'),
	known(topic('Message Delivery', 'Notifications'), 'DeliveryAttempts-SMTP', 'sns.email'),
	known(topic('Message Delivery', 'Notifications'), 'DeliveryAttempts-HTTP', 'sns.http'),
	other(topic('Message Delivery', 'Notifications'), 'DeliveryAttempts-SQS', '0'),
	known({ service: 'AWSEvents', family: 'EventBridge', unit: '64K Chunks', prefix: 'code' }, 'Event-64K-Chunks', 'events.custom'),
	known(kms('Encryption Key', 'Keys'), 'KMS-Keys', 'kms.key'),
	known(kms('API Request', 'Requests'), 'KMS-Requests', 'kms.request'),
	other(kms('API Request', 'Requests'), 'KMS-Requests-Asymmetric', '0.000015'),
	known(secret('Secret', 'Secrets'), 'AWSSecretsManager-Secrets', 'secret'),
	known(secret('API Request', 'API Requests'), 'AWSSecretsManagerAPIRequest', 'secret.request'),
	known(parameter('AWS Systems Manager', 'Parameter-hours'), 'PS-Advanced-Param-Tier1', 'ssm.parameter'),
	other(parameter('API Request', 'Requests'), 'PS-Param-Processed-Tier2', '0.000005'),
];

;// CONCATENATED MODULE: ./lib/sandbox/pricing/listings/stores.js

const stored = (service, family, prefix, unit = 'GB-Mo') => ({
	service,
	family,
	unit,
	prefix,
});
const bucket = stored('AmazonS3', 'Storage', 'plain');
const bucketRequests = stored('AmazonS3', 'API Request', 'plain', 'Requests');
const fileSystem = stored('AmazonEFS', 'Storage', 'code');
const disk = stored('AmazonRDS', 'Database Storage', 'plain');
const diskOperations = stored('AmazonRDS', 'Provisioned IOPS', 'plain', 'IOPS-Mo');
const diskThroughput = stored('AmazonRDS', 'Provisioned Throughput', 'plain', 'MBPS-Mo');
const newer = (kind) => ({ ...kind, prefix: 'code' });
const perEngine = (kind, usage, key) => ['Any', 'PostgreSQL', 'MySQL'].map((databaseEngine) => known(kind, usage, key, { databaseEngine }));
const onDemand = (unit) => stored('AmazonDynamoDB', 'Amazon DynamoDB PayPerRequest Throughput', 'plain', unit);
const provisioned = (unit) => stored('AmazonDynamoDB', 'Provisioned IOPS', 'plain', unit);
const reads = { group: 'DDB-ReadUnits' };
const writes = { group: 'DDB-WriteUnits' };
const stores = [
	known(bucket, 'TimedStorage-ByteHrs', 's3.standard.gb', { volumeType: 'Standard' }),
	known(bucket, 'TimedStorage-SIA-ByteHrs', 's3.standardia.gb'),
	known(bucket, 'TimedStorage-ZIA-ByteHrs', 's3.onezone.gb'),
	known(bucket, 'TimedStorage-INT-FA-ByteHrs', 's3.tiering.gb'),
	known(bucket, 'TimedStorage-GIR-ByteHrs', 's3.instant.gb'),
	known(stored('AmazonGlacier', 'Storage', 'plain'), 'TimedStorage-ByteHrs', 's3.glacier.gb'),
	known(stored('AmazonS3GlacierDeepArchive', 'Storage', 'plain'), 'TimedStorage-GDA-ByteHrs', 's3.deep.gb'),
	known(bucketRequests, 'Requests-Tier1', 's3.write', { group: 'S3-API-Tier1' }),
	known(bucketRequests, 'Requests-Tier2', 's3.read', { group: 'S3-API-Tier2' }),
	other(bucketRequests, 'Requests-SIA-Tier1', '0.00001', { group: 'S3-API-SIA-Tier1' }),
	known(stored('AmazonECR', 'EC2 Container Registry', 'plain'), 'TimedStorage-ByteHrs', 'ecr.gb'),
	...perEngine(disk, 'RDS:GP2-Storage', 'rds.storage.single.gp2'),
	...perEngine(newer(disk), 'RDS:GP3-Storage', 'rds.storage.single.gp3'),
	...perEngine(disk, 'RDS:PIOPS-Storage', 'rds.storage.single.io1'),
	...perEngine(disk, 'RDS:StorageUsage', 'rds.storage.single.standard'),
	...perEngine(disk, 'RDS:Multi-AZ-GP2-Storage', 'rds.storage.multi.gp2'),
	...perEngine(newer(disk), 'RDS:Multi-AZ-GP3-Storage', 'rds.storage.multi.gp3'),
	...perEngine(disk, 'RDS:Multi-AZ-PIOPS-Storage', 'rds.storage.multi.io1'),
	...perEngine(disk, 'RDS:Multi-AZ-StorageUsage', 'rds.storage.multi.standard'),
	...perEngine(newer(diskOperations), 'RDS:GP3-PIOPS', 'rds.storage.single.gp3.iops'),
	...perEngine(diskOperations, 'RDS:PIOPS', 'rds.storage.single.io1.iops'),
	...perEngine(newer(diskOperations), 'RDS:Multi-AZ-GP3-PIOPS', 'rds.storage.multi.gp3.iops'),
	...perEngine(diskOperations, 'RDS:Multi-AZ-PIOPS', 'rds.storage.multi.io1.iops'),
	...perEngine(newer(diskThroughput), 'RDS:GP3-Throughput', 'rds.storage.single.gp3.throughput'),
	...perEngine(newer(diskThroughput), 'RDS:Multi-AZ-GP3-Throughput', 'rds.storage.multi.gp3.throughput'),
	...perEngine(stored('AmazonRDS', 'Storage Snapshot', 'plain'), 'RDS:ChargedBackupUsage', 'rds.backup.gb'),
	known(onDemand('WriteRequestUnits'), 'WriteRequestUnits', 'dynamodb.write', writes),
	known(onDemand('ReadRequestUnits'), 'ReadRequestUnits', 'dynamodb.read', reads),
	other(onDemand('WriteRequestUnits'), 'IA-WriteRequestUnits', '0.00000078', { group: 'DDB-WriteUnitsIA' }),
	known(provisioned('WriteCapacityUnit-Hrs'), 'WriteCapacityUnit-Hrs', 'dynamodb.wcu', writes),
	known(provisioned('ReadCapacityUnit-Hrs'), 'ReadCapacityUnit-Hrs', 'dynamodb.rcu', reads),
	known(stored('AmazonDynamoDB', 'Database Storage', 'plain'), 'TimedStorage-ByteHrs', 'dynamodb.storage.gb'),
	known(stored('AmazonDynamoDB', 'Database Storage', 'plain'), 'TimedPITRStorage-ByteHrs', 'dynamodb.pitr.gb'),
	known(fileSystem, 'TimedStorage-ByteHrs', 'efs.standard.gb'),
	known(fileSystem, 'TimedStorage-Z-ByteHrs', 'efs.onezone.gb'),
	other(fileSystem, 'IATimedStorage-ByteHrs', '0.025'),
	known(stored('AmazonEFS', 'Provisioned Throughput', 'code', 'MiBps-Mo'), 'ProvisionedTP-MiBpsHrs', 'efs.provisioned'),
];

;// CONCATENATED MODULE: ./lib/sandbox/pricing/catalogue.js






const catalogue = [...computing, ...delivery, ...instances, ...network, ...operations, ...stores];

;// CONCATENATED MODULE: ./lib/sandbox/pricing/regions.js
const regions = {
	'af-south-1': { prefix: 'AFS1', location: 'Africa (Cape Town)' },
	'ap-east-1': { prefix: 'APE1', location: 'Asia Pacific (Hong Kong)' },
	'ap-east-2': { prefix: 'APE2', location: 'Asia Pacific (Taipei)' },
	'ap-northeast-1': { prefix: 'APN1', location: 'Asia Pacific (Tokyo)' },
	'ap-northeast-2': { prefix: 'APN2', location: 'Asia Pacific (Seoul)' },
	'ap-northeast-3': { prefix: 'APN3', location: 'Asia Pacific (Osaka)' },
	'ap-south-1': { prefix: 'APS3', location: 'Asia Pacific (Mumbai)' },
	'ap-south-2': { prefix: 'APS5', location: 'Asia Pacific (Hyderabad)' },
	'ap-southeast-1': { prefix: 'APS1', location: 'Asia Pacific (Singapore)' },
	'ap-southeast-2': { prefix: 'APS2', location: 'Asia Pacific (Sydney)' },
	'ap-southeast-3': { prefix: 'APS4', location: 'Asia Pacific (Jakarta)' },
	'ap-southeast-4': { prefix: 'APS6', location: 'Asia Pacific (Melbourne)' },
	'ap-southeast-5': { prefix: 'APS7', location: 'Asia Pacific (Malaysia)' },
	'ap-southeast-6': { prefix: 'APS8', location: 'Asia Pacific (New Zealand)' },
	'ap-southeast-7': { prefix: 'APS9', location: 'Asia Pacific (Thailand)' },
	'ca-central-1': { prefix: 'CAN1', location: 'Canada (Central)' },
	'ca-west-1': { prefix: 'CAN2', location: 'Canada West (Calgary)' },
	'eu-central-1': { prefix: 'EUC1', location: 'EU (Frankfurt)' },
	'eu-central-2': { prefix: 'EUC2', location: 'EU (Zurich)' },
	'eu-north-1': { prefix: 'EUN1', location: 'EU (Stockholm)' },
	'eu-south-1': { prefix: 'EUS1', location: 'EU (Milan)' },
	'eu-south-2': { prefix: 'EUS2', location: 'EU (Spain)' },
	'eu-west-1': { prefix: 'EU', location: 'EU (Ireland)' },
	'eu-west-2': { prefix: 'EUW2', location: 'EU (London)' },
	'eu-west-3': { prefix: 'EUW3', location: 'EU (Paris)' },
	'il-central-1': { prefix: 'ILC1', location: 'Israel (Tel Aviv)' },
	'me-central-1': { prefix: 'MEC1', location: 'Middle East (UAE)' },
	'me-south-1': { prefix: 'MES1', location: 'Middle East (Bahrain)' },
	'mx-central-1': { prefix: 'MXC1', location: 'Mexico (Central)' },
	'sa-east-1': { prefix: 'SAE1', location: 'South America (Sao Paulo)' },
	'us-east-1': { prefix: 'USE1', location: 'US East (N. Virginia)' },
	'us-east-2': { prefix: 'USE2', location: 'US East (Ohio)' },
	'us-west-1': { prefix: 'USW1', location: 'US West (N. California)' },
	'us-west-2': { prefix: 'USW2', location: 'US West (Oregon)' },
};

;// CONCATENATED MODULE: ./lib/sandbox/pricing/products.js



const ON_DEMAND = 'JRTCKXETXF';
const RATE = '6YS6EN2CT7';
const HOME = 'us-east-1';
function buildProducts(now) {
	const month = `${now.toISOString().slice(0, 7)}-01T00:00:00Z`;
	return catalogue.flatMap((listing) => regionsOf(listing).map((region) => buildProduct(listing, region, month))).filter((product) => product !== undefined);
}
function regionsOf({ place, regions: only }) {
	return place === 'everywhere' ? [HOME] : (only ?? Object.keys(regions));
}
function buildProduct(listing, region, date) {
	const { service, family, attributes } = listing;
	const tiers = listing.tiersOf(region);
	if (tiers.length === 0) return undefined;
	const usagetype = usageIn(listing, region);
	const sku = skuOf(JSON.stringify([service, family, region, usagetype, attributes]));
	return {
		product: {
			productFamily: family,
			attributes: { servicecode: service, ...attributes, usagetype, ...placeOf(listing, region) },
			sku,
		},
		serviceCode: service,
		terms: {
			OnDemand: {
				[`${sku}.${ON_DEMAND}`]: {
					priceDimensions: buildDimensions(tiers, sku, listing.unit),
					sku,
					effectiveDate: date,
					offerTermCode: ON_DEMAND,
					termAttributes: {},
				},
			},
		},
		version: date.replace(/\D/g, ''),
		publicationDate: date,
	};
}
function placeOf({ place }, region) {
	const { location = '' } = regions[region] ?? {};
	if (place === 'everywhere') return {};
	if (place === 'fromLocation') return { fromLocationType: 'AWS Region', fromLocation: location };
	return { regionCode: region, locationType: 'AWS Region', location };
}
function usageIn({ usage, prefix }, region) {
	const code = regions[region]?.prefix;
	switch (prefix) {
		case 'none':
			return usage;
		case 'region':
			return `${region}-${usage}`;
		case 'plain':
			return region === HOME || code === undefined ? usage : `${code}-${usage}`;
		case 'code':
			return code === undefined ? usage : `${code}-${usage}`;
	}
}
function buildDimensions(tiers, sku, unit) {
	const dimensions = tiers.map(({ from, usd }, index) => {
		const rateCode = `${sku}.${ON_DEMAND}.${index === 0 ? RATE : skuOf(`${sku} ${from}`).slice(0, RATE.length)}`;
		const dimension = {
			unit,
			endRange: String(tiers[index + 1]?.from ?? 'Inf'),
			description: `$${usd} per ${unit}`,
			appliesTo: [],
			rateCode,
			beginRange: String(from),
			pricePerUnit: { USD: Number(usd).toFixed(10) },
		};
		return [rateCode, dimension];
	});
	return Object.fromEntries(dimensions);
}
function skuOf(text) {
	return BigInt(`0x${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')}`)
		.toString(36)
		.toUpperCase()
		.slice(0, 16);
}

;// CONCATENATED MODULE: ./lib/sandbox/pricing/index.js




const PAGE = 100;
function createPricing({ clock }) {
	let list;
	const products = () => {
		list ??= buildProducts(clock.now());
		return list;
	};
	const service = {
		name: 'pricing',
		protocol: 'json',
		identifier: 'AWSPriceListService',
		operations: {
			GetProducts: {
				run({ input }) {
					const size = numberOf(input, 'MaxResults') ?? PAGE;
					if (!Number.isInteger(size) || size < 1 || size > PAGE) throw pricing_invalid(`MaxResults must be from 1 to ${PAGE}`);
					const page = pageOf(pricing_select(products(), input), textOf(input, 'NextToken'), size);
					if (page === undefined) throw new sandbox_service/* AwsError */.G('InvalidNextTokenException', 'The pagination token is invalid.');
					return {
						FormatVersion: 'aws_v1',
						PriceList: page.items.map((product) => JSON.stringify(product)),
						NextToken: page.next,
					};
				},
			},
		},
	};
	return { service, products };
}
function pricing_select(products, input) {
	const code = textOf(input, 'ServiceCode');
	const format = textOf(input, 'FormatVersion') ?? 'aws_v1';
	if (format !== 'aws_v1') throw pricing_invalid(`FormatVersion ${format} is not supported`);
	const offered = products.filter(({ serviceCode }) => serviceCode === code);
	if (offered.length === 0) throw pricing_invalid(`ServiceCode ${code ?? ''} is not valid`);
	const filters = objectsOf(input, 'Filters').map(readFilter);
	return offered.filter(({ product: { productFamily, sku, attributes } }) =>
		filters.every(({ field, value }) => {
			if (field === 'productFamily') return productFamily === value;
			return (field === 'sku' ? sku : attributes[field]) === value;
		}),
	);
}
function readFilter(filter) {
	const [type, field, value] = [textOf(filter, 'Type'), textOf(filter, 'Field'), textOf(filter, 'Value')];
	if (field === undefined || value === undefined) throw pricing_invalid('a filter needs Field and Value');
	if (type === 'TERM_MATCH' || type === 'EQUALS') return { field, value };
	throw pricing_invalid(`the sandbox has no filters of type ${type ?? ''}`);
}
function pricing_invalid(message) {
	return new sandbox_service/* AwsError */.G('InvalidParameterException', message);
}

;// CONCATENATED MODULE: ./lib/sandbox/registry/errors.js
const statuses = {
	BLOB_UNKNOWN: 404,
	BLOB_UPLOAD_INVALID: 416,
	BLOB_UPLOAD_UNKNOWN: 404,
	DENIED: 403,
	DIGEST_INVALID: 400,
	MANIFEST_BLOB_UNKNOWN: 400,
	MANIFEST_INVALID: 400,
	MANIFEST_UNKNOWN: 404,
	NAME_UNKNOWN: 404,
	TAG_INVALID: 400,
	UNAUTHORIZED: 401,
	UNSUPPORTED: 405,
};
class RegistryError extends Error {
	name = 'RegistryError';
	code;
	constructor(code, message) {
		super(message);
		this.code = code;
	}
}
function renderRegistryError(error, origin) {
	const challenge = error.code === 'UNAUTHORIZED' ? { 'www-authenticate': `Basic realm="${origin}/",service="ecr.amazonaws.com"` } : {};
	return {
		status: statuses[error.code],
		headers: { 'content-type': 'application/json; charset=utf-8', ...challenge },
		body: JSON.stringify({ errors: [{ code: error.code, message: error.message }] }),
	};
}

;// CONCATENATED MODULE: ./lib/sandbox/registry/blobs.js



function blobRoutes(repositories) {
	const uploads = new Map();
	const findUpload = ({ repository, reference }) => {
		const upload = uploads.get(reference);
		if (upload?.repository === repository.name) return upload;
		throw new RegistryError('BLOB_UPLOAD_UNKNOWN', 'blob upload unknown to registry');
	};
	const begin = ({ repository, request }) => {
		const { searchParams } = request.url;
		const mounted = repositories.get(searchParams.get('from') ?? '')?.blobs.get(searchParams.get('mount') ?? '');
		if (mounted !== undefined) return store(repository, mounted, searchParams.get('mount'));
		const digest = searchParams.get('digest');
		if (digest !== null) return store(repository, request.body, digest);
		const id = (0,external_node_crypto_.randomUUID)();
		uploads.set(id, { repository: repository.name, chunks: [] });
		return progress(repository, id, 0);
	};
	const append = (target) => {
		const upload = findUpload(target);
		const { request, repository, reference } = target;
		const from = /^(\d+)-\d+$/.exec(String(request.headers['content-range'] ?? ''))?.[1];
		if (from !== undefined && Number(from) !== sizeOf(upload)) {
			throw new RegistryError('BLOB_UPLOAD_INVALID', `the next chunk begins at ${sizeOf(upload)}, not at ${from}`);
		}
		const grown = { ...upload, chunks: [...upload.chunks, request.body] };
		uploads.set(reference, grown);
		return progress(repository, reference, sizeOf(grown));
	};
	const complete = (target) => {
		const upload = findUpload(target);
		const { request, repository, reference } = target;
		const answer = store(repository, Buffer.concat([...upload.chunks, request.body]), request.url.searchParams.get('digest'));
		uploads.delete(reference);
		return answer;
	};
	const cancel = (target) => {
		findUpload(target);
		uploads.delete(target.reference);
		return { status: 204 };
	};
	const report = (target) => {
		const upload = findUpload(target);
		return { ...progress(target.repository, target.reference, sizeOf(upload)), status: 204 };
	};
	const one = /blobs\/uploads\/([^/]+)/;
	const blob = /blobs\/(sha256:[0-9a-f]+)/;
	return [
		{ name: 'StartUpload', method: 'POST', path: /blobs\/uploads\/?/, action: 'ecr:InitiateLayerUpload', run: begin },
		{ name: 'UploadChunk', method: 'PATCH', path: one, action: 'ecr:UploadLayerPart', run: append },
		{ name: 'CompleteUpload', method: 'PUT', path: one, action: 'ecr:CompleteLayerUpload', run: complete },
		{ name: 'CancelUpload', method: 'DELETE', path: one, action: 'ecr:InitiateLayerUpload', run: cancel },
		{ name: 'ReportUpload', method: 'GET', path: one, action: 'ecr:UploadLayerPart', run: report },
		{ name: 'HeadBlob', method: 'HEAD', path: blob, action: 'ecr:BatchCheckLayerAvailability', run: read },
		{ name: 'GetBlob', method: 'GET', path: blob, action: 'ecr:GetDownloadUrlForLayer', run: read },
	];
}
function sizeOf({ chunks }) {
	return chunks.reduce((sum, chunk) => sum + chunk.length, 0);
}
function read({ repository, reference }) {
	const body = repository.blobs.get(reference);
	if (body === undefined) throw new RegistryError('BLOB_UNKNOWN', `blob ${reference} unknown to registry`);
	return {
		status: 200,
		headers: {
			'content-type': 'application/octet-stream',
			'content-length': String(body.length),
			'docker-content-digest': reference,
		},
		body,
	};
}
function store(repository, body, digest) {
	const actual = digestOf(body);
	if (digest !== actual) {
		throw new RegistryError('DIGEST_INVALID', `provided digest ${digest} did not match uploaded content ${actual}`);
	}
	repository.blobs.set(digest, body);
	return {
		status: 201,
		headers: { location: `/v2/${repository.name}/blobs/${digest}`, 'docker-content-digest': digest },
	};
}
function progress(repository, id, size) {
	return {
		status: 202,
		headers: {
			location: `/v2/${repository.name}/blobs/uploads/${id}`,
			'docker-upload-uuid': id,
			range: `0-${Math.max(size - 1, 0)}`,
		},
	};
}

;// CONCATENATED MODULE: ./lib/sandbox/registry/manifests.js


function manifestRoutes(clock) {
	const one = /manifests\/([^/]+)/;
	return [
		{ name: 'HeadManifest', method: 'HEAD', path: one, action: 'ecr:BatchGetImage', run: manifests_read },
		{ name: 'GetManifest', method: 'GET', path: one, action: 'ecr:BatchGetImage', run: manifests_read },
		{
			name: 'PutManifest',
			method: 'PUT',
			path: one,
			action: 'ecr:PutImage',
			run: (target) => manifests_put(target, clock.now()),
		},
		{ name: 'ListTags', method: 'GET', path: /tags\/list/, action: 'ecr:ListImages', run: listTags },
	];
}
function manifests_read({ repository, reference }) {
	const image = findImage(repository, reference);
	if (image === undefined) throw new RegistryError('MANIFEST_UNKNOWN', 'Requested image not found');
	return {
		status: 200,
		headers: {
			'content-type': image.mediaType,
			'content-length': String(image.body.length),
			'docker-content-digest': image.digest,
		},
		body: image.body,
	};
}
function manifests_put({ repository, request, reference }, now) {
	const byDigest = reference.startsWith('sha256:');
	if (!byDigest && !/^[\w][\w.-]{0,127}$/.test(reference)) {
		throw new RegistryError('TAG_INVALID', `manifest tag ${reference} did not match the rules of tags`);
	}
	const outcome = putImage(
		repository,
		{
			body: request.body,
			mediaType: request.headers['content-type'],
			tag: byDigest ? undefined : reference,
			digest: byDigest ? reference : undefined,
		},
		now,
	);
	switch (outcome.kind) {
		case 'put':
		case 'same':
			return {
				status: 201,
				headers: {
					location: `/v2/${repository.name}/manifests/${outcome.image.digest}`,
					'docker-content-digest': outcome.image.digest,
				},
			};
		case 'no-manifest':
			throw new RegistryError('MANIFEST_INVALID', 'manifest invalid');
		case 'digest-differs':
			throw new RegistryError('DIGEST_INVALID', `provided digest did not match uploaded content ${outcome.digest}`);
		case 'blob-missing':
			throw new RegistryError('MANIFEST_BLOB_UNKNOWN', `manifest blob ${outcome.digest} unknown to registry`);
		case 'tag-taken':
			throw new RegistryError('TAG_INVALID', `The image tag '${outcome.tag}' already exists in the '${repository.name}' repository and cannot be overwritten because the tag is immutable.`);
	}
}
function listTags({ repository, request }) {
	const { searchParams } = request.url;
	const last = searchParams.get('last') ?? '';
	const after = [...repository.imageTags.keys()].sort().filter((tag) => tag > last);
	const tags = after.slice(0, Number(searchParams.get('n') ?? after.length));
	const more = tags.length > 0 && tags.length < after.length;
	const next = `</v2/${repository.name}/tags/list?n=${tags.length}&last=${tags.at(-1)}>; rel="next"`;
	return {
		status: 200,
		headers: { 'content-type': 'application/json', ...(more ? { link: next } : {}) },
		body: JSON.stringify({ name: repository.name, tags }),
	};
}

;// CONCATENATED MODULE: ./lib/sandbox/registry/endpoint.js






function createRegistryHandler(dependencies) {
	const { clock, faults, log, logins, repositories } = dependencies;
	const routes = [...blobRoutes(repositories), ...manifestRoutes(clock)];
	return (request) => {
		const started = performance.now();
		const login = logins.find(request.headers.authorization);
		const found = findRoute(routes, request);
		const operation = found?.route.name ?? `${request.method} ${request.url.pathname}`;
		const broken = faults.strike(operation, ['reset']).length > 0;
		const answer = broken ? 'reset' : answerTo(dependencies, request, login, found);
		log.append({
			t: clock.now().toISOString(),
			id: (0,external_node_crypto_.randomUUID)(),
			actor: login?.caller.arn ?? 'anonymous',
			service: 'registry',
			operation,
			status: answer === 'reset' ? 0 : answer.status,
			ms: Math.round(performance.now() - started),
		});
		if (answer === 'reset') return answer;
		return { ...answer, headers: { 'docker-distribution-api-version': 'registry/2.0', ...answer.headers } };
	};
}
function findRoute(routes, request) {
	for (const route of routes) {
		if (route.method !== request.method) continue;
		const match = new RegExp(`^/v2/(.+?)/${route.path.source}$`).exec(request.url.pathname);
		if (match !== null) return { route, name: match[1] ?? '', reference: match[2] ?? '' };
	}
	return undefined;
}
function answerTo({ permissions, repositories }, request, login, found) {
	try {
		if (login === undefined) throw new RegistryError('UNAUTHORIZED', 'Not Authorized');
		if (request.url.pathname.replace(/\/$/, '') === '/v2') return { status: 200, body: '{}' };
		if (found === undefined) throw new RegistryError('UNSUPPORTED', 'The operation is unsupported.');
		authorize(permissions, login, found);
		const repository = repositories.get(found.name);
		if (repository === undefined) {
			throw new RegistryError('NAME_UNKNOWN', `The repository with name '${found.name}' does not exist in the registry with id '${sandbox_service/* ACCOUNT_ID */.W}'`);
		}
		return found.route.run({ repository, request, reference: decodeURIComponent(found.reference) });
	} catch (error) {
		if (error instanceof RegistryError) return renderRegistryError(error, request.url.origin);
		throw error;
	}
}
function authorize(permissions, { caller, region }, { route, name }) {
	if (caller.roleName === undefined) return;
	const resource = repositoryArn(region, name);
	const permission = permissions.check(caller.roleName, { action: route.action, resource }, {});
	if (permission.kind === 'allowed') return;
	throw new RegistryError('DENIED', `User: ${caller.arn} is not authorized to perform: ${route.action} on resource: ${resource} ${permission.because}`);
}

;// CONCATENATED MODULE: ./lib/sandbox/registry/logins.js

const HOURS = 12;
const USER = 'AWS';
function createLogins(clock) {
	const logins = new Map();
	return {
		issue(caller, region) {
			const password = (0,external_node_crypto_.randomBytes)(48).toString('base64url');
			const expiresAt = new Date(clock.now().getTime() + HOURS * 3600 * 1000);
			const login = { caller, region, expiresAt };
			logins.set(password, login);
			return { ...login, password };
		},
		find(authorization) {
			const encoded = /^Basic (.+)$/i.exec(authorization ?? '')?.[1] ?? '';
			const [user, password = ''] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
			const login = user === USER ? logins.get(password) : undefined;
			return login !== undefined && login.expiresAt > clock.now() ? login : undefined;
		},
	};
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/sandbox/registry/seed.js


const EMPTY_TAR = Buffer.alloc(1024);
function seedImage(repository, tag, now) {
	const layer = (0,external_node_zlib_.gzipSync)(EMPTY_TAR);
	const config = Buffer.from(
		JSON.stringify({
			architecture: 'amd64',
			os: 'linux',
			config: {
				Labels: { 'org.opencontainers.image.title': repository.name, 'org.opencontainers.image.version': tag },
			},
			rootfs: { type: 'layers', diff_ids: [digestOf(EMPTY_TAR)] },
		}),
	);
	for (const blob of [layer, config]) repository.blobs.set(digestOf(blob), blob);
	const descriptor = (kind, blob) => ({
		mediaType: `application/vnd.oci.image.${kind}`,
		digest: digestOf(blob),
		size: blob.length,
	});
	const mediaType = 'application/vnd.oci.image.manifest.v1+json';
	const body = Buffer.from(
		JSON.stringify({
			schemaVersion: 2,
			mediaType,
			config: descriptor('config.v1+json', config),
			layers: [descriptor('layer.v1.tar+gzip', layer)],
		}),
	);
	putImage(repository, { body, mediaType, tag, digest: undefined }, now);
	return digestOf(body);
}

;// CONCATENATED MODULE: ./lib/sandbox/route53/index.js

function createRoute53() {
	const records = new Set();
	return {
		behaviours: {
			'AWS::Route53::RecordSet': {
				create: (properties) => {
					const { key, name, type } = recordOf(properties);
					if (records.has(key)) {
						throw new Error(`[Tried to create resource record set [name='${name}.', type='${type}'] but it already exists]`);
					}
					records.add(key);
					return { physicalId: name, attributes: {} };
				},
				remove: (_name, properties) => {
					records.delete(recordOf(properties).key);
				},
			},
		},
	};
}
function recordOf(properties) {
	const name = (textOf(properties, 'Name') ?? '').replace(/\.$/, '');
	const type = textOf(properties, 'Type') ?? '';
	return { name, type, key: [textOf(properties, 'HostedZoneId'), name, type].join(' ') };
}

;// CONCATENATED MODULE: ./lib/sandbox/s3/store.js


function findBucket(buckets, name) {
	const bucket = buckets.get(name);
	if (bucket === undefined) throw new sandbox_service/* AwsError */.G('NoSuchBucket', 'The specified bucket does not exist', 404);
	return bucket;
}
function findObject(buckets, bucket, key) {
	const object = findBucket(buckets, bucket).objects.get(key);
	if (object === undefined) throw new sandbox_service/* AwsError */.G('NoSuchKey', 'The specified key does not exist.', 404);
	return object;
}
function storeObject(bucket, key, object) {
	const etag = `"${(0,external_node_crypto_.createHash)('md5').update(object.body).digest('hex')}"`;
	const stored = { ...object, etag };
	bucket.objects.set(key, stored);
	return stored;
}

;// CONCATENATED MODULE: ./lib/sandbox/s3/index.js




function createS3({ clock, specification }) {
	const buckets = new Map();
	return {
		service: {
			name: 's3',
			protocol: 'rest',
			identifier: '',
			operations: {
				PutObject: operation('s3:PutObject', ({ input }) => {
					const bucket = findBucket(buckets, textOf(input, 'Bucket') ?? '');
					const body = Buffer.from(textOf(input, 'Body') ?? '', 'base64');
					const contentType = textOf(input, 'ContentType') ?? 'binary/octet-stream';
					const { etag } = storeObject(bucket, textOf(input, 'Key') ?? '', {
						body,
						contentType,
						storedAt: clock.now(),
					});
					return { ETag: etag };
				}),
				GetObject: operation('s3:GetObject', ({ input }) => {
					const object = readFrom(buckets, input);
					return { ...s3_describe(object), Body: object.body.toString('base64') };
				}),
				HeadObject: operation('s3:GetObject', ({ input }) => s3_describe(readFrom(buckets, input))),
			},
		},
		behaviours: {
			'AWS::S3::Bucket': {
				create(properties, context) {
					const type = 'AWS::S3::Bucket';
					const made = makeRecord(type, properties, context, specification(type));
					if (buckets.has(made.physicalId)) throw new Error(`${made.physicalId} already exists`);
					buckets.set(made.physicalId, { region: context.region, objects: new Map() });
					return made;
				},
				remove(name) {
					if ((buckets.get(name)?.objects.size ?? 0) > 0) throw new Error(`The bucket you tried to delete is not empty (Service: S3, Status Code: 409, Bucket: ${name})`);
					buckets.delete(name);
				},
			},
		},
		readObject: (bucket, key) => findObject(buckets, bucket, key).body,
	};
}
function operation(action, run) {
	return {
		authorizations: ({ input }) => [{ action, resource: `arn:aws:s3:::${textOf(input, 'Bucket')}/${textOf(input, 'Key')}` }],
		run(call) {
			const owner = textOf(call.input, 'ExpectedBucketOwner');
			if (owner !== undefined && owner !== sandbox_service/* ACCOUNT_ID */.W) throw new sandbox_service/* AwsError */.G('AccessDenied', 'Access Denied', 403);
			return run(call);
		},
	};
}
function readFrom(buckets, input) {
	return findObject(buckets, textOf(input, 'Bucket') ?? '', textOf(input, 'Key') ?? '');
}
function s3_describe({ body, etag, contentType, storedAt }) {
	return { ETag: etag, ContentType: contentType, ContentLength: body.length, LastModified: storedAt };
}

;// CONCATENATED MODULE: ./lib/sandbox/ssm/index.js


function ssm_nameOf(input) {
	return textOf(input, 'Name') ?? '';
}
function ssm_arnOf(region, name) {
	return `arn:aws:ssm:${region}:${sandbox_service/* ACCOUNT_ID */.W}:parameter/${name.replace(/^\//, '')}`;
}
function ssm_missing(name) {
	return new sandbox_service/* AwsError */.G('ParameterNotFound', `Parameter ${name} not found.`);
}
function createSsm({ clock }) {
	const store = new Map();
	const keyOf = (region, name) => `${region} ${name}`;
	const find = (region, name) => {
		const prefix = `arn:aws:ssm:${region}:${sandbox_service/* ACCOUNT_ID */.W}:parameter/`;
		const plain = name.startsWith(prefix) ? name.slice(prefix.length) : name;
		return store.get(keyOf(region, plain)) ?? store.get(keyOf(region, `/${plain}`));
	};
	const put = (region, name, type, value) => {
		const version = (store.get(keyOf(region, name))?.version ?? 0) + 1;
		const parameter = { name, type, value, version, modifiedAt: clock.now() };
		store.set(keyOf(region, name), parameter);
		return parameter;
	};
	const describe = (region, parameter) => ({
		Name: parameter.name,
		Type: parameter.type,
		Value: parameter.value,
		Version: parameter.version,
		LastModifiedDate: parameter.modifiedAt,
		ARN: ssm_arnOf(region, parameter.name),
		DataType: 'text',
	});
	const namesOf = ({ input }) => textsOf(input, 'Names');
	const operation = (run, names) => ({
		run,
		resources: (call) => names(call).map((name) => (name.startsWith('arn:') ? name : ssm_arnOf(call.region, name))),
	});
	const one = ({ input }) => [ssm_nameOf(input)];
	const operations = {
		PutParameter: operation(({ input, region }) => {
			const name = ssm_nameOf(input);
			const existing = store.get(keyOf(region, name));
			if (existing && input.Overwrite !== true) throw new sandbox_service/* AwsError */.G('ParameterAlreadyExists', 'The parameter already exists. To overwrite this value, set the overwrite option in the request to true.');
			const type = textOf(input, 'Type') ?? existing?.type ?? 'String';
			return { Version: put(region, name, type, textOf(input, 'Value') ?? '').version, Tier: 'Standard' };
		}, one),
		GetParameter: operation(({ input, region }) => {
			const parameter = find(region, ssm_nameOf(input));
			if (!parameter) throw ssm_missing(ssm_nameOf(input));
			return { Parameter: describe(region, parameter) };
		}, one),
		GetParameters: operation((call) => {
			const found = namesOf(call).flatMap((name) => find(call.region, name) ?? []);
			return {
				Parameters: found.map((parameter) => describe(call.region, parameter)),
				InvalidParameters: namesOf(call).filter((name) => !find(call.region, name)),
			};
		}, namesOf),
		DeleteParameter: operation(({ input, region }) => {
			if (!store.delete(keyOf(region, ssm_nameOf(input)))) throw ssm_missing(ssm_nameOf(input));
			return {};
		}, one),
		DeleteParameters: operation((call) => {
			const deleted = namesOf(call).filter((name) => store.delete(keyOf(call.region, name)));
			return { DeletedParameters: deleted, InvalidParameters: namesOf(call).filter((name) => !deleted.includes(name)) };
		}, namesOf),
	};
	const made = (region, name, properties) => {
		const { type, value } = put(region, name, textOf(properties, 'Type') ?? 'String', textOf(properties, 'Value') ?? '');
		return { physicalId: name, attributes: { Type: type, Value: value, Arn: ssm_arnOf(region, name) } };
	};
	const parameter = {
		create(properties, { region, generatedName }) {
			const name = textOf(properties, 'Name') ?? generatedName;
			return made(region, name, properties);
		},
		update: (name, properties, _, { region }) => made(region, name, properties),
		remove(name, _, { region }) {
			store.delete(keyOf(region, name));
		},
	};
	return {
		service: { name: 'ssm', protocol: 'json', identifier: 'AmazonSSM', operations },
		behaviours: { 'AWS::SSM::Parameter': parameter },
		readParameter: (name, region) => find(region, name)?.value,
	};
}

;// CONCATENATED MODULE: ./lib/sandbox/sts/trust.js


const claimKeys = ['sub', 'aud', 'actor', 'actor_id', 'job_workflow_ref', 'repository', 'repository_id', 'repository_owner_id', 'workflow', 'ref', 'environment', 'enterprise_id'];
function trustsWebIdentity(role, identity, sessionName) {
	const { provider, claims } = identity;
	const context = {
		'sts:RoleSessionName': sessionName,
		'aws:FederatedProvider': provider.arn,
		'aws:SecureTransport': 'true',
	};
	for (const key of claimKeys) {
		const value = claims[key];
		if (Array.isArray(value)) context[`${provider.host}:${key}`] = value.map(String);
		else if (value !== undefined) context[`${provider.host}:${key}`] = String(value);
	}
	return allows(role, 'sts:AssumeRoleWithWebIdentity', { type: 'Federated', value: provider.arn }, context);
}
function trustsCaller(store, role, caller, sessionName) {
	const own = caller.roleName === undefined ? undefined : store.roles.get(caller.roleName);
	const arn = own?.arn ?? caller.arn;
	const context = {
		'sts:RoleSessionName': sessionName,
		'aws:PrincipalArn': arn,
		'aws:PrincipalAccount': sandbox_service/* ACCOUNT_ID */.W,
		'aws:SecureTransport': 'true',
	};
	return allows(role, 'sts:AssumeRole', { type: 'AWS', value: arn }, context);
}
function allows(role, action, principal, context) {
	return decide([role.trust.policy], { action, resource: undefined, principal, context }) === 'allowed';
}

// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/decode_jwt.js
var decode_jwt = __webpack_require__(7961);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwks/remote.js + 1 modules
var remote = __webpack_require__(7315);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwt/verify.js + 1 modules
var verify = __webpack_require__(5057);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/errors.js
var util_errors = __webpack_require__(5674);
;// CONCATENATED MODULE: ./lib/sandbox/sts/webIdentity.js



const SKEW = 60;
async function verifyWebIdentity(token, issuers, store, now) {
	const claimed = decode(token);
	const issuer = issuers.find(({ url }) => url === claimed.iss);
	const host = issuer?.host ?? String(claimed.iss).replace(/^https:\/\//, '');
	const provider = findByHost(store, host);
	if (provider === undefined) {
		throw webIdentity_invalid(`No OpenIDConnect provider found in your account for https://${host}`);
	}
	if (issuer === undefined) throw unverifiable();
	const claims = await webIdentity_verify(token, issuer, now);
	const audience = [claims.aud ?? []].flat().find((aud) => provider.clientIds.includes(aud));
	if (audience === undefined) throw webIdentity_invalid('Incorrect token audience');
	if (claims.iat === undefined || claims.iat > now.getTime() / 1000 + SKEW) {
		throw webIdentity_invalid('Token must be issued within timeframe');
	}
	return { provider, claims, audience };
}
function decode(token) {
	try {
		return (0,decode_jwt/* decodeJwt */.i)(token);
	} catch {
		throw webIdentity_invalid('The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)');
	}
}
async function webIdentity_verify(token, issuer, now) {
	const keys = (0,remote/* createRemoteJWKSet */.RD)(await readKeysUrl(issuer));
	try {
		const { payload } = await (0,verify/* jwtVerify */.V)(token, keys, {
			algorithms: ['RS256'],
			issuer: issuer.url,
			currentDate: now,
			clockTolerance: SKEW,
		});
		return payload;
	} catch (error) {
		if (error instanceof util_errors/* JWTExpired */.n) {
			throw new sandbox_service/* AwsError */.G('ExpiredTokenException', 'Token expired: current date/time must be before the expiration date/time');
		}
		if (error instanceof util_errors/* JWSSignatureVerificationFailed */.h2 || error instanceof util_errors/* JOSEAlgNotAllowed */.Rb) {
			throw webIdentity_invalid('The web identity token that was passed could not be validated');
		}
		if (error instanceof util_errors/* JWTClaimValidationFailed */.ie) throw webIdentity_invalid('Token must be issued within timeframe');
		throw unverifiable();
	}
}
async function readKeysUrl(issuer) {
	try {
		const response = await fetch(`${issuer.url}/.well-known/openid-configuration`);
		const discovery = await response.json();
		const url = typeof discovery === 'object' && discovery !== null && 'jwks_uri' in discovery ? discovery.jwks_uri : '';
		return new URL(String(url));
	} catch {
		throw unverifiable();
	}
}
function unverifiable() {
	return webIdentity_invalid("Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements");
}
function webIdentity_invalid(message) {
	return new sandbox_service/* AwsError */.G('InvalidIdentityToken', message);
}

;// CONCATENATED MODULE: ./lib/sandbox/sts/index.js




const HOUR = 3600;
function createSts({ clock, iam, sessions, issuers }) {
	return {
		name: 'sts',
		protocol: 'query',
		identifier: '2011-06-15',
		namespace: 'https://sts.amazonaws.com/doc/2011-06-15/',
		operations: {
			AssumeRoleWithWebIdentity: {
				unsigned: true,
				run: async ({ input }) => {
					const request = readRequest(input);
					const token = required(input, 'WebIdentityToken');
					const identity = await verifyWebIdentity(token, issuers(), iam.store, clock.now());
					const role = findByArn(iam, request.roleArn);
					if (role === undefined || !trustsWebIdentity(role, identity, request.sessionName)) {
						throw new sandbox_service/* AwsError */.G('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 403);
					}
					requireDuration(role, request.seconds);
					const session = sessions.issue(role, request.sessionName, request.seconds);
					return {
						...describeSession(session, role, request.sessionName),
						SubjectFromWebIdentityToken: identity.claims.sub,
						Audience: identity.audience,
						Provider: identity.provider.arn,
					};
				},
			},
			AssumeRole: {
				authorizations: ({ input }) => [{ action: 'sts:AssumeRole', resource: textOf(input, 'RoleArn') ?? '*' }],
				run: ({ input, caller }) => {
					const request = readRequest(input);
					const role = findByArn(iam, request.roleArn);
					if (role === undefined || !trustsCaller(iam.store, role, caller, request.sessionName)) {
						throw new sandbox_service/* AwsError */.G('AccessDenied', `User: ${caller.arn} is not authorized to perform: sts:AssumeRole on resource: ${request.roleArn}`, 403);
					}
					if (caller.kind === 'session' && request.seconds > HOUR) {
						throw new sandbox_service/* AwsError */.G('ValidationError', 'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining');
					}
					requireDuration(role, request.seconds);
					return describeSession(sessions.issue(role, request.sessionName, request.seconds), role, request.sessionName);
				},
			},
			GetCallerIdentity: {
				authorizations: () => [],
				run: ({ caller }) => ({ Arn: caller.arn, UserId: userId(iam, caller), Account: sandbox_service/* ACCOUNT_ID */.W }),
			},
		},
	};
}
function readRequest(input) {
	if (input.Policy !== undefined || input.PolicyArns !== undefined) {
		throw new sandbox_service/* AwsError */.G('ValidationError', 'session policies are not known to the sandbox');
	}
	const roleArn = required(input, 'RoleArn');
	if (!roleArn.startsWith('arn:aws:iam::')) throw new sandbox_service/* AwsError */.G('ValidationError', `${roleArn} is invalid`);
	const sessionName = required(input, 'RoleSessionName');
	if (!/^[\w+=,.@-]{2,64}$/.test(sessionName)) {
		throw constraint(sessionName, 'roleSessionName', 'Member must satisfy regular expression pattern: [\\w+=,.@-]*');
	}
	const seconds = numberOf(input, 'DurationSeconds') ?? HOUR;
	if (seconds < 900) throw constraint(seconds, 'durationSeconds', 'Member must have value greater than or equal to 900');
	if (seconds > 12 * HOUR) {
		throw constraint(seconds, 'durationSeconds', 'Member must have value less than or equal to 43200');
	}
	return { roleArn, sessionName, seconds };
}
function constraint(value, member, rule) {
	return new sandbox_service/* AwsError */.G('ValidationError', `1 validation error detected: Value '${value}' at '${member}' failed to satisfy constraint: ${rule}`);
}
function requireDuration(role, seconds) {
	if (seconds <= role.maxSessionDuration) return;
	throw new sandbox_service/* AwsError */.G('ValidationError', 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.');
}
function findByArn(iam, arn) {
	const role = iam.store.roles.get(arn.slice(arn.lastIndexOf('/') + 1));
	return role?.arn === arn ? role : undefined;
}
function describeSession(session, role, sessionName) {
	return {
		AssumedRoleUser: { AssumedRoleId: `${role.id}:${sessionName}`, Arn: session.caller.arn },
		Credentials: {
			AccessKeyId: session.accessKeyId,
			SecretAccessKey: session.secretAccessKey,
			SessionToken: session.sessionToken,
			Expiration: session.expiration,
		},
	};
}
function userId(iam, caller) {
	const role = caller.roleName === undefined ? undefined : iam.store.roles.get(caller.roleName);
	return role === undefined ? sandbox_service/* ACCOUNT_ID */.W : `${role.id}:${caller.arn.slice(caller.arn.lastIndexOf('/') + 1)}`;
}

;// CONCATENATED MODULE: ./lib/sandbox/sts/sessions.js


const root = {
	accessKeyId: 'test',
	secretAccessKey: 'test',
	sessionToken: undefined,
	expiration: undefined,
	caller: { kind: 'root', arn: `arn:aws:iam::${sandbox_service/* ACCOUNT_ID */.W}:root`, roleName: undefined },
};
function createSessions(clock) {
	const keys = new Map([[root.accessKeyId, root]]);
	return {
		issue(role, sessionName, seconds) {
			const session = {
				accessKeyId: `ASIA${(0,external_node_crypto_.randomBytes)(8).toString('hex').toUpperCase()}`,
				secretAccessKey: (0,external_node_crypto_.randomBytes)(30).toString('base64'),
				sessionToken: (0,external_node_crypto_.randomBytes)(96).toString('base64'),
				expiration: new Date(clock.now().getTime() + seconds * 1000),
				caller: {
					kind: 'session',
					arn: `arn:aws:sts::${sandbox_service/* ACCOUNT_ID */.W}:assumed-role/${role.name}/${sessionName}`,
					roleName: role.name,
				},
			};
			keys.set(session.accessKeyId, session);
			return session;
		},
		find: (accessKeyId) => keys.get(accessKeyId),
		expire(roleName) {
			for (const [id, key] of keys) {
				if (key.caller.roleName === roleName) keys.set(id, { ...key, expiration: clock.now() });
			}
		},
	};
}

;// CONCATENATED MODULE: ./lib/sandbox/wire/denials.js

const codes = {
	query: {
		unsigned: ['MissingAuthenticationToken', 403],
		'unknown-key': ['InvalidClientTokenId', 403],
		expired: ['ExpiredToken', 403],
		'bad-signature': ['SignatureDoesNotMatch', 403],
		denied: ['AccessDenied', 403],
		throttled: ['Throttling', 400],
		failed: ['InternalFailure', 500],
	},
	json: {
		unsigned: ['MissingAuthenticationTokenException', 400],
		'unknown-key': ['UnrecognizedClientException', 400],
		expired: ['ExpiredTokenException', 400],
		'bad-signature': ['InvalidSignatureException', 400],
		denied: ['AccessDeniedException', 400],
		throttled: ['ThrottlingException', 400],
		failed: ['InternalFailure', 500],
	},
	rest: {
		unsigned: ['AccessDenied', 403],
		'unknown-key': ['InvalidAccessKeyId', 403],
		expired: ['ExpiredToken', 400],
		'bad-signature': ['SignatureDoesNotMatch', 403],
		denied: ['AccessDenied', 403],
		throttled: ['SlowDown', 503],
		failed: ['InternalError', 500],
	},
};
const messages = {
	unsigned: 'Request is missing Authentication Token',
	'unknown-key': 'The security token included in the request is invalid.',
	expired: 'The security token included in the request is expired',
	'bad-signature': 'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.',
	throttled: 'Rate exceeded',
	failed: 'The request processing has failed because of an unknown error, exception or failure.',
};
function refusal(protocol, reason, message = messages[reason]) {
	const [code, status] = codes[protocol][reason];
	return new sandbox_service/* AwsError */.G(code, message, status);
}
function accessDenied(protocol, denied) {
	const [code, status] = codes[protocol].denied;
	const on = denied.resource === '*' ? '' : ` on resource: ${denied.resource}`;
	const message = `User: ${denied.arn} is not authorized to perform: ${denied.action}${on} ${denied.because}`;
	return new sandbox_service/* AwsError */.G(code, message, status);
}

;// CONCATENATED MODULE: ./lib/sandbox/wire/authorize.js

function authorize_authorize(permissions, route, call) {
	const { roleName } = call.caller;
	if (roleName === undefined) return;
	const context = { 'aws:RequestedRegion': call.region };
	for (const authorization of authorize_authorizationsOf(route, call)) {
		const permission = permissions.check(roleName, authorization, context);
		if (permission.kind === 'allowed') continue;
		throw accessDenied(route.service.protocol, {
			arn: call.caller.arn,
			action: authorization.action,
			resource: authorization.resource,
			because: permission.because,
		});
	}
}
function authorize_authorizationsOf(route, call) {
	const { operation, service, name } = route;
	if (operation.authorizations !== undefined) return operation.authorizations(call);
	const resources = operation.resources?.(call) ?? ['*'];
	const conditions = operation.conditions?.(call) ?? {};
	return resources.map((resource) => ({ action: `${service.name}:${name}`, resource, conditions }));
}

;// CONCATENATED MODULE: ./lib/sandbox/wire/answer.js
function isList(value) {
	return Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/sandbox/wire/json.js



function parseBody(body) {
	if (body === '') return {};
	let value;
	try {
		value = JSON.parse(body);
	} catch {
		throw new sandbox_service/* AwsError */.G('SerializationException', 'The request body is not JSON.');
	}
	if (!(0,intrinsics/* isObject */.Gv)(value)) throw new sandbox_service/* AwsError */.G('SerializationException', 'The request body is not a JSON object.');
	return value;
}
function renderBody(result) {
	return JSON.stringify(plain(result ?? {}));
}
function renderErrorBody(error) {
	return JSON.stringify({ __type: error.code, message: error.message });
}
function plain(value) {
	if (value === undefined) return undefined;
	if (value instanceof Date) return value.getTime() / 1000;
	if (isList(value)) return value.map((item) => plain(item) ?? null);
	if (typeof value === 'object' && value !== null) {
		const entries = [];
		for (const [key, child] of Object.entries(value)) {
			const json = plain(child);
			if (json !== undefined) entries.push([key, json]);
		}
		return Object.fromEntries(entries);
	}
	return value;
}

;// CONCATENATED MODULE: ./lib/sandbox/wire/query.js

function parseForm(body) {
	const root = {};
	for (const [path, value] of new URLSearchParams(body)) {
		const keys = path.split('.');
		const last = keys.pop() ?? path;
		let node = root;
		for (const key of keys) {
			const below = Object.hasOwn(node, key) ? node[key] : undefined;
			const next = typeof below === 'object' ? below : Object.create(null);
			node[key] = next;
			node = next;
		}
		node[last] = value;
	}
	return Object.fromEntries(Object.entries(root).map(([key, node]) => [key, listsOf(node)]));
}
function listsOf(node) {
	if (typeof node === 'string') return node;
	const members = node.member;
	if (members !== undefined && typeof members === 'object') {
		return Object.entries(members)
			.sort(([a], [b]) => Number(a) - Number(b))
			.map(([, member]) => listsOf(member));
	}
	return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, listsOf(child)]));
}
function renderResult(operation, namespace, result, requestId) {
	const xmlns = namespace === undefined ? '' : ` xmlns="${escapeXml(namespace)}"`;
	const body = result === undefined ? '' : query_element(`${operation}Result`, result);
	const metadata = query_element('ResponseMetadata', { RequestId: requestId });
	return `<${operation}Response${xmlns}>${body}${metadata}</${operation}Response>`;
}
function renderError(error, namespace, requestId) {
	const xmlns = namespace === undefined ? '' : ` xmlns="${escapeXml(namespace)}"`;
	const type = error.status >= 500 ? 'Receiver' : 'Sender';
	const body = query_element('Error', { Type: type, Code: error.code, Message: error.message });
	return `<ErrorResponse${xmlns}>${body}${query_element('RequestId', requestId)}</ErrorResponse>`;
}
function query_element(name, value) {
	if (value === undefined || value === null) return '';
	return `<${name}>${content(value)}</${name}>`;
}
function content(value) {
	if (value instanceof Date) return value.toISOString();
	if (isList(value)) return value.map((item) => query_element('member', item)).join('');
	if (typeof value === 'object') {
		return Object.entries(value)
			.map(([key, child]) => query_element(key, child))
			.join('');
	}
	return escapeXml(String(value));
}
function escapeXml(text) {
	return text
		.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '\ufffd')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll('\r', '&#13;');
}

;// CONCATENATED MODULE: ./lib/sandbox/wire/rest.js


const rest_operations = {
	GET: 'GetObject',
	HEAD: 'HeadObject',
	PUT: 'PutObject',
};
function parseRest({ method, url, headers, body }) {
	const [, bucket = '', key = ''] = /^\/([^/]+)\/(.+)$/.exec(decodeURIComponent(url.pathname)) ?? [];
	const name = rest_operations[method];
	if (name === undefined || key === '') {
		throw new sandbox_service/* AwsError */.G('NotImplemented', `the sandbox's S3 does not know ${method} ${url.pathname}`, 501);
	}
	const owner = headers['x-amz-expected-bucket-owner'];
	return {
		name,
		input: {
			Bucket: bucket,
			Key: key,
			...(name === 'PutObject' ? { Body: body.toString('base64') } : {}),
			...(headers['content-type'] === undefined ? {} : { ContentType: headers['content-type'] }),
			...(typeof owner === 'string' ? { ExpectedBucketOwner: owner } : {}),
		},
	};
}
function renderObject(answer, requestId) {
	const { Body, ETag, ContentType, ContentLength, LastModified } = answer ?? {};
	const headers = Object.entries({
		etag: ETag,
		'content-type': ContentType,
		'content-length': ContentLength,
		'last-modified': LastModified instanceof Date ? LastModified.toUTCString() : undefined,
		'x-amz-request-id': requestId,
	}).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
	return {
		status: 200,
		headers: Object.fromEntries(headers),
		body: typeof Body === 'string' ? Buffer.from(Body, 'base64') : '',
	};
}
function renderRestError({ code, message, status }, requestId) {
	const parts = { Code: code, Message: message, RequestId: requestId };
	const xml = Object.entries(parts).map(([name, text]) => `<${name}>${escapeXml(text)}</${name}>`);
	return {
		status,
		headers: { 'content-type': 'application/xml', 'x-amz-request-id': requestId },
		body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error>${xml.join('')}</Error>`,
	};
}

;// CONCATENATED MODULE: ./lib/sandbox/wire/route.js




function readRoute(request, services, scope) {
	const target = request.headers['x-amz-target'];
	if (typeof target === 'string') {
		const dot = target.lastIndexOf('.');
		const service = services.find((known) => known.protocol === 'json' && known.identifier === target.slice(0, Math.max(dot, 0)));
		if (service === undefined) throw new sandbox_service/* AwsError */.G('UnknownOperationException', `no service has the target ${target}`);
		return routeTo(service, target.slice(dot + 1), parseBody(request.body.toString('utf8')));
	}
	const rest = services.find((known) => known.protocol === 'rest' && known.name === scope);
	if (rest !== undefined) {
		const { name, input } = parseRest(request);
		return routeTo(rest, name, input);
	}
	const { Action: action, Version: version, ...input } = parseForm(request.body.toString('utf8'));
	const queries = services.filter((known) => known.protocol === 'query');
	const service = queries.find((known) => known.name === scope && known.identifier === version) ?? queries.find((known) => known.identifier === version);
	if (service === undefined || typeof action !== 'string') {
		throw new sandbox_service/* AwsError */.G('InvalidAction', `Could not find operation ${action} for version ${version}`);
	}
	return routeTo(service, action, input);
}
function routeTo(service, name, input) {
	const operation = Object.hasOwn(service.operations, name) ? service.operations[name] : undefined;
	return { service, name, operation: operation ?? unknownOperation(service, name), input };
}
function unknownOperation(service, name) {
	return {
		unsigned: true,
		run() {
			throw service.protocol === 'query' ? new sandbox_service/* AwsError */.G('InvalidAction', `Could not find operation ${name} for version ${service.identifier}`) : new sandbox_service/* AwsError */.G('UnknownOperationException', `${service.name} of the sandbox does not know ${name}`);
		},
	};
}

;// CONCATENATED MODULE: ./lib/sandbox/faults.js

const wireFaults = ['throttle', 'server-error', 'reset', 'slow', 'access-denied', 'expired-token', 'malformed', 'stale-read', 'drop-property-values', 'second-page'];
const behaviourFaults = ['failing-health-check', 'failing-hook', 'alarm', 'capacity', 'stuck', 'failing-check'];
function parseFault(text) {
	const match = /^([a-z-]+)(?:@([A-Za-z*]+)(?::([1-9]\d*))?)?$/.exec(text);
	const name = [...wireFaults, ...behaviourFaults].find((known) => known === match?.[1]);
	if (match === null || name === undefined) {
		throw new errors/* DeployError */.s('config-invalid', `unknown fault "${text}"`, {
			fault: 'user',
			hint: `write NAME@Operation or NAME@Operation:nth; names are ${[...wireFaults, ...behaviourFaults].join(', ')}`,
		});
	}
	return { name, operation: match[2] ?? '*', nth: match[3] === undefined ? undefined : Number(match[3]) };
}
function createFaults(initial) {
	let armed = initial.map((fault) => ({ fault, calls: 0 }));
	const concerns = (fault, operation) => fault.operation === '*' || fault.operation === operation;
	return {
		strike(operation, names) {
			return names.filter((name) => {
				let strikes = false;
				for (const trap of armed) {
					if (trap.fault.name !== name || !concerns(trap.fault, operation)) continue;
					trap.calls += 1;
					if (trap.fault.nth === undefined || trap.fault.nth === trap.calls) strikes = true;
				}
				return strikes;
			});
		},
		add(fault) {
			const trap = { fault, calls: 0 };
			armed.push(trap);
			return () => {
				armed = armed.filter((one) => one !== trap);
			};
		},
		expects: (name, operation) => armed.some(({ fault }) => fault.name === name && concerns(fault, operation)),
	};
}

;// CONCATENATED MODULE: ./lib/sandbox/wire/sabotage.js





const SLOW_SECONDS = 10;
function createSaboteur(faults, clock) {
	const outcomes = new Map();
	const pages = new Map();
	async function remembering(route, call, stale, run) {
		if (!faults.expects('stale-read', route.name)) return run();
		const key = `${route.name} ${JSON.stringify(call.input)}`;
		const earlier = outcomes.get(key);
		if (stale && earlier !== undefined) return earlier();
		try {
			const answer = await run();
			outcomes.set(key, async () => answer);
			return answer;
		} catch (error) {
			outcomes.set(key, () => Promise.reject(error));
			throw error;
		}
	}
	return {
		async run(route, call, run) {
			const due = new Set(faults.strike(route.name, wireFaults));
			const protocol = route.service.protocol;
			if (due.has('slow')) await clock.sleep(SLOW_SECONDS);
			if (due.has('reset')) return { kind: 'reset' };
			if (due.has('malformed')) return { kind: 'malformed' };
			if (due.has('throttle')) throw refusal(protocol, 'throttled');
			if (due.has('server-error')) throw refusal(protocol, 'failed');
			if (due.has('expired-token')) throw refusal(protocol, 'expired');
			if (due.has('access-denied')) throw denied(route, call);
			const rest = pages.get(tokenOf(call));
			if (rest !== undefined) return { kind: 'answer', answer: rest };
			let answer = await remembering(route, call, due.has('stale-read'), run);
			if (due.has('drop-property-values') && answer !== undefined) answer = withoutValues(answer);
			if (due.has('second-page') && answer !== undefined) answer = cutInTwo(answer, route, call, pages);
			return { kind: 'answer', answer };
		},
	};
}
function denied(route, call) {
	const [first] = authorize_authorizationsOf(route, call);
	const action = first?.action ?? `${route.service.name}:${route.name}`;
	if (call.caller.kind === 'anonymous') return new sandbox_service/* AwsError */.G('AccessDenied', `Not authorized to perform ${action}`, 403);
	return accessDenied(route.service.protocol, {
		arn: call.caller.arn,
		action,
		resource: first?.resource ?? '*',
		because: `because no identity-based policy allows the ${action} action`,
	});
}
function tokenOf(call) {
	const { NextToken, nextToken, Marker } = call.input;
	return String(NextToken ?? nextToken ?? Marker ?? '');
}
function withoutValues(answer) {
	const names = new Set(['BeforeValue', 'AfterValue', 'BeforeContext', 'AfterContext']);
	const strip = (value) => {
		if (isList(value)) return value.map(strip);
		if (typeof value !== 'object' || value === null || value instanceof Date) return value;
		return Object.fromEntries(
			Object.entries(value)
				.filter(([key]) => !names.has(key))
				.map(([key, child]) => [key, strip(child)]),
		);
	};
	return Object.fromEntries(
		Object.entries(answer)
			.filter(([key]) => !names.has(key))
			.map(([key, value]) => [key, strip(value)]),
	);
}
function cutInTwo(answer, route, call, pages) {
	const key = isList(answer.Changes) ? 'Changes' : Object.keys(answer).find((name) => isList(answer[name]));
	const items = key === undefined ? undefined : answer[key];
	if (key === undefined || !isList(items)) return answer;
	const token = `second-page-${call.requestId}`;
	const middle = Math.floor(items.length / 2);
	pages.set(token, { ...answer, [key]: items.slice(middle) });
	return { ...answer, [key]: items.slice(0, middle), [tokenName(route, key)]: token };
}
function tokenName(route, listKey) {
	if (route.service.name === 'elasticloadbalancing') return 'NextMarker';
	return listKey.charAt(0) === listKey.charAt(0).toLowerCase() ? 'nextToken' : 'NextToken';
}

;// CONCATENATED MODULE: ./lib/sandbox/wire/signature.js

function parseAuthorization(header) {
	const match = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(header ?? '');
	if (match === null) return undefined;
	const [, accessKeyId = '', date = '', region = '', service = '', signedHeaders = '', signature = ''] = match;
	return { accessKeyId, date, region, service, signedHeaders: signedHeaders.split(';'), signature };
}
function isSignedWith(request, claim, secretAccessKey) {
	const time = String(request.headers['x-amz-date'] ?? '');
	const canonical = [
		request.method,
		request.url.pathname,
		canonicalQuery(request.url),
		...claim.signedHeaders.map(
			(name) =>
				`${name}:${String(request.headers[name] ?? '')
					.trim()
					.replace(/\s+/g, ' ')}`,
		),
		'',
		claim.signedHeaders.join(';'),
		payloadHash(request),
	].join('\n');
	const scope = `${claim.date}/${claim.region}/${claim.service}/aws4_request`;
	const text = ['AWS4-HMAC-SHA256', time, scope, sha256(canonical)].join('\n');
	const key = [claim.date, claim.region, claim.service, 'aws4_request'].reduce((previous, part) => hmac(previous, part), `AWS4${secretAccessKey}`);
	return (0,external_node_crypto_.timingSafeEqual)(hmac(key, text), Buffer.from(claim.signature, 'hex'));
}
function canonicalQuery({ searchParams }) {
	const parts = [...searchParams].map((pair) => pair.map(encodeURIComponent).join('='));
	return parts.sort().join('&');
}
function payloadHash({ headers, body }) {
	return headers['x-amz-content-sha256'] === 'UNSIGNED-PAYLOAD' ? 'UNSIGNED-PAYLOAD' : sha256(body);
}
function sha256(content) {
	return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}
function hmac(key, text) {
	return (0,external_node_crypto_.createHmac)('sha256', key).update(text).digest();
}

;// CONCATENATED MODULE: ./lib/sandbox/wire/endpoint.js










const anonymous = { kind: 'anonymous', arn: 'anonymous', roleName: undefined };
function createAwsHandler(endpoint) {
	const saboteur = createSaboteur(endpoint.faults, endpoint.clock);
	const answerTo = (route, call) =>
		saboteur.run(route, call, async () => {
			if (route.operation.unsigned !== true) authorize_authorize(endpoint.permissions, route, call);
			return route.operation.run(call);
		});
	return async (request) => {
		const started = performance.now();
		const requestId = (0,external_node_crypto_.randomUUID)();
		const claim = parseAuthorization(request.headers.authorization);
		let route;
		let caller = anonymous;
		let answer;
		try {
			route = readRoute(request, endpoint.services, claim?.service);
			caller = identify(endpoint, request, route);
			const call = {
				input: route.input,
				caller,
				region: claim?.region ?? 'us-east-1',
				requestId,
				endpoint: request.url.origin,
			};
			answer = renderAnswer(route, await answerTo(route, call), requestId);
		} catch (error) {
			answer = renderFailure(route, error, requestId);
		}
		endpoint.log.append({
			t: endpoint.clock.now().toISOString(),
			id: requestId,
			actor: caller.arn,
			service: route?.service.name ?? 'unknown',
			operation: route?.name ?? 'unknown',
			status: answer === 'reset' ? 0 : answer.status,
			ms: Math.round(performance.now() - started),
		});
		return answer;
	};
}
function identify(endpoint, request, route) {
	const protocol = route.service.protocol;
	const claim = parseAuthorization(request.headers.authorization);
	if (claim === undefined) {
		if (route.operation.unsigned === true) return anonymous;
		throw refusal(protocol, 'unsigned');
	}
	const key = endpoint.sessions.find(claim.accessKeyId);
	const token = request.headers['x-amz-security-token'];
	if (key === undefined || (key.sessionToken !== undefined && key.sessionToken !== token)) {
		throw refusal(protocol, 'unknown-key');
	}
	if (!isSignedWith(request, claim, key.secretAccessKey)) throw refusal(protocol, 'bad-signature');
	if (key.expiration !== undefined && key.expiration <= endpoint.clock.now()) throw refusal(protocol, 'expired');
	return key.caller;
}
function renderAnswer(route, result, requestId) {
	switch (result.kind) {
		case 'reset':
			return 'reset';
		case 'malformed':
			return { status: 200, headers: headersOf(route, requestId), body: '<html><body>Bad gateway</bo' };
		case 'answer':
			if (route.service.protocol === 'rest') return renderObject(result.answer, requestId);
			return {
				status: 200,
				headers: headersOf(route, requestId),
				body: route.service.protocol === 'query' ? renderResult(route.name, route.service.namespace, result.answer, requestId) : renderBody(result.answer),
			};
	}
}
function renderFailure(route, thrown, requestId) {
	const error = thrown instanceof sandbox_service/* AwsError */.G ? thrown : new sandbox_service/* AwsError */.G('InternalFailure', `the sandbox failed: ${thrown instanceof Error ? thrown.stack : thrown}`, 500);
	if (route?.service.protocol === 'rest') return renderRestError(error, requestId);
	const json = route === undefined ? error.code.endsWith('Exception') : route.service.protocol === 'json';
	return json
		? {
				status: error.status,
				headers: { ...jsonHeaders(requestId), 'x-amzn-errortype': error.code },
				body: renderErrorBody(error),
			}
		: {
				status: error.status,
				headers: xmlHeaders(requestId),
				body: renderError(error, route?.service.namespace, requestId),
			};
}
function headersOf(route, requestId) {
	return route.service.protocol === 'json' ? jsonHeaders(requestId) : xmlHeaders(requestId);
}
function jsonHeaders(requestId) {
	return { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': requestId };
}
function xmlHeaders(requestId) {
	return { 'content-type': 'text/xml', 'x-amzn-requestid': requestId };
}

;// CONCATENATED MODULE: ./lib/sandbox/aws.js

























const REGION = 'us-east-1';
function createAws(dependencies) {
	const { clock, faults, log, specification, shortestStage, registry, issuers } = dependencies;
	const repositories = new Map();
	const sessions = createSessions(clock);
	const logins = createLogins(clock);
	const iam = createIam({ clock });
	const ecr = createEcr({ clock, repositories, logins, registry });
	const logs = createLogs({ clock });
	const ssm = createSsm({ clock });
	const pricing = createPricing({ clock });
	const elb = createElb();
	const s3 = createS3({ clock, specification });
	const ecs = createEcs({
		clock,
		elb: elb.store,
		faults,
		shortestStage,
		imageExists: (reference) => holdsImage(repositories, registry(), reference),
		writeLog(revision, task, line) {
			const target = logTargetOf(revision.taskDefinition.properties, task.arn);
			if (target !== undefined) logs.write(target.group, target.stream, line);
		},
	});
	const behaviours = {
		...iam.behaviours,
		...createBatchBehaviours(),
		...createEc2Behaviours(),
		...ecr.behaviours,
		...logs.behaviours,
		...ssm.behaviours,
		...createNetworkAclBehaviours(),
		...elb.behaviours,
		...createRoute53().behaviours,
		...s3.behaviours,
		...createLambdaBehaviours({
			specification,
			readObject: s3.readObject,
			imageExists: (reference) => holdsImage(repositories, registry(), reference),
		}),
		...ecs.behaviours,
	};
	const { readParameter } = ssm;
	const { readObject } = s3;
	const cloudFormation = createCloudFormation({ clock, specification, behaviours, readObject, readParameter });
	const services = [cloudFormation.service, createSts({ clock, iam, sessions, issuers }), iam.service, ecr.service, logs.service, ssm.service, elb.service, ecs.service, pricing.service, s3.service];
	const { permissions } = iam;
	return {
		handler: createBalancerHandler(elb.store, faults, createAwsHandler({ services, clock, faults, log, sessions, permissions })),
		registryHandler: createRegistryHandler({ clock, faults, log, logins, permissions, repositories }),
		iam: iam.store,
		sessions,
		repositories,
		products: pricing.products,
		seedImage(name, tag) {
			const settings = { immutableTags: true, scanOnPush: true, tags: new Map() };
			const repository = repositories.get(name) ?? createRepository(repositories, name, settings, clock.now());
			return seedImage(repository, tag, clock.now());
		},
		setStackStatus: (stackName, status) => cloudFormation.setStatus(REGION, stackName, status),
		async ask(name, operation, input) {
			const asked = services.find((service) => service.name === name)?.operations[operation];
			if (asked === undefined) throw new sandbox_service/* AwsError */.G('InvalidAction', `Could not find operation ${operation} of ${name}`);
			const caller = { kind: 'root', arn: `arn:aws:iam::${sandbox_service/* ACCOUNT_ID */.W}:root`, roleName: undefined };
			return (await asked.run({ input, caller, region: REGION, requestId: (0,external_node_crypto_.randomUUID)(), endpoint: '' })) ?? {};
		},
	};
}

;// CONCATENATED MODULE: ./lib/sandbox/clock.js
function createClock(speed) {
	return {
		now: () => new Date(),
		sleep: (seconds, signal) =>
			new Promise((resolve) => {
				if (signal?.aborted) return resolve(false);
				const stop = () => {
					clearTimeout(timer);
					resolve(false);
				};
				const timer = setTimeout(
					() => {
						signal?.removeEventListener('abort', stop);
						resolve(true);
					},
					(seconds * 1000) / speed,
				);
				signal?.addEventListener('abort', stop, { once: true });
			}),
	};
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/sandbox/github/pullRequests.js
var github_pullRequests = __webpack_require__(538);
// EXTERNAL MODULE: ./lib/sandbox/github/store.js
var github_store = __webpack_require__(2970);
;// CONCATENATED MODULE: ./lib/sandbox/github/conversation/icons.js
const shapes = {
	merged: '<circle cx="4" cy="3.5" r="1.8"/><circle cx="4" cy="12.5" r="1.8"/><circle cx="12" cy="8.5" r="1.8"/><path d="M4 5.3v5.4M4.6 5.2c1 2.3 3 3.3 5.6 3.3"/>',
	open: '<circle cx="4" cy="3.5" r="1.8"/><circle cx="4" cy="12.5" r="1.8"/><circle cx="12" cy="12.5" r="1.8"/><path d="M4 5.3v5.4M12 10.7V6.2c0-1.5-.8-2.4-2.2-2.4H8M9.7 1.9 7.8 3.8l1.9 1.9"/>',
	closed: '<circle cx="4" cy="3.5" r="1.8"/><circle cx="4" cy="12.5" r="1.8"/><path d="M4 5.3v5.4M9.5 2.5l4 4M13.5 2.5l-4 4"/>',
	commit: '<circle cx="8" cy="8" r="2.8"/><path d="M.8 8h4.4M10.8 8h4.4"/>',
	deploy: '<path d="M6 10 3.5 9.2 5.6 6.4 8 6.1M6 10l.8 2.5 2.8-2.1.3-2.4M6 10c.6-3.3 3-7 7.5-7.5C13 7 9.3 9.4 6 10ZM4.3 11.7 2.5 13.5"/>',
	success: '<path d="m3.2 8.6 3.1 3.1 6.5-7"/>',
	failure: '<path d="m4 4 8 8M12 4l-8 8"/>',
	neutral: '<rect x="4" y="4" width="8" height="8"/>',
	pending: '<circle cx="8" cy="8" r="3.4" fill="currentColor"/>',
	alert: '<circle cx="8" cy="8" r="6.4"/><path d="M8 4.6v4.1M8 11.2v.3"/>',
};
function icon(name) {
	return `<svg class="icon" viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${shapes[name]}</svg>`;
}

// EXTERNAL MODULE: ./node_modules/marked/lib/marked.esm.js
var marked_esm = __webpack_require__(8022);
;// CONCATENATED MODULE: ./lib/sandbox/github/conversation/markdown.js


const alerts = {
	NOTE: 'Note',
	TIP: 'Tip',
	IMPORTANT: 'Important',
	WARNING: 'Warning',
	CAUTION: 'Caution',
};
const marked = new marked_esm/* Marked */.Dz({
	gfm: true,
	breaks: true,
	renderer: {
		code({ text, lang }) {
			const language = (lang ?? '').split(/\s/)[0] ?? '';
			const body = language === 'diff' ? renderDiff(text) : escapeHtml(text);
			return `<pre class="code ${escapeHtml(language)}"><code>${body}</code></pre>\n`;
		},
		blockquote({ tokens }) {
			const body = this.parser.parse(tokens);
			const [start, kind] = /^<p>\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*(?:<br>\s*)?/.exec(body) ?? [];
			if (start === undefined || !isAlert(kind)) return `<blockquote>${body}</blockquote>\n`;
			const rest = `<p>${body.slice(start.length)}`.replace(/^<p><\/p>\s*/, '');
			const title = `<p class="alert-title">${icon('alert')}${alerts[kind]}</p>`;
			return `<div class="alert ${kind.toLowerCase()}">${title}${rest}</div>\n`;
		},
	},
});
function renderMarkdown(text) {
	return marked.parse(text, { async: false });
}
function renderInline(text) {
	return marked.parseInline(text, { async: false });
}
function escapeHtml(text) {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
function isAlert(kind) {
	return kind !== undefined && kind in alerts;
}
const diffLines = [
	[/^@@/, 'hunk'],
	[/^\+/, 'added'],
	[/^-/, 'removed'],
	[/^!/, 'changed'],
	[/^#/, 'comment'],
];
function renderDiff(text) {
	return text
		.split('\n')
		.map((line) => {
			const kind = diffLines.find(([start]) => start.test(line))?.[1];
			return kind === undefined ? escapeHtml(line) : `<span class="${kind}">${escapeHtml(line)}</span>`;
		})
		.join('\n');
}

;// CONCATENATED MODULE: ./lib/sandbox/github/conversation/style.js
const style = `
:root { --line: #d1d9e0; --muted: #59636e; --soft: #f6f8fa; --text: #1f2328; --link: #0969da;
  --green: #1a7f37; --red: #cf222e; --purple: #8250df; --amber: #9a6700; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: var(--text);
  font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", Helvetica, Arial, sans-serif; }
a { color: var(--link); text-decoration: none; } a:hover { text-decoration: underline; }
.bar { background: var(--soft); border-bottom: 1px solid var(--line); padding: 14px 24px; font-weight: 600; }
.bar a { color: var(--text); } .bar .slash { color: var(--muted); font-weight: 400; padding: 0 4px; }
main { max-width: 980px; margin: 0 auto; padding: 24px; }
main + main { border-top: 6px solid var(--soft); }
h1 { font-size: 28px; font-weight: 400; line-height: 1.25; margin: 0 0 8px; }
h1 .number { color: var(--muted); font-weight: 300; }
.lead { display: flex; align-items: center; gap: 8px; color: var(--muted); padding-bottom: 20px; margin-bottom: 24px;
  border-bottom: 1px solid var(--line); flex-wrap: wrap; }
.state { display: inline-flex; align-items: center; gap: 6px; color: #fff; border-radius: 2em; padding: 5px 12px; font-weight: 500; }
.state.open { background: var(--green); } .state.merged { background: var(--purple); } .state.closed { background: var(--red); }
.icon { vertical-align: text-bottom; flex: none; }
.branch { background: #ddf4ff; color: var(--link); border-radius: 6px; padding: 2px 6px; font: 12px ui-monospace, "DejaVu Sans Mono", monospace; }
.timeline { position: relative; padding-left: 56px; }
.timeline::before { content: ""; position: absolute; left: 71px; top: 0; bottom: 0; width: 2px; background: var(--line); }
.box { position: relative; background: #fff; border: 1px solid var(--line); border-radius: 6px; margin-bottom: 16px; }
.box > header { background: var(--soft); border-bottom: 1px solid var(--line); border-radius: 6px 6px 0 0; padding: 8px 16px;
  color: var(--muted); }
.box > header b, .event b { color: var(--text); font-weight: 600; }
.badge { border: 1px solid var(--line); border-radius: 2em; padding: 0 7px; font-size: 12px; color: var(--muted); margin-left: 2px; }
.avatar { position: absolute; left: -56px; top: 0; width: 40px; height: 40px; border-radius: 50%; color: #fff; font-weight: 600;
  display: flex; align-items: center; justify-content: center; font-size: 17px; }
.avatar.bot { border-radius: 8px; }
.event { position: relative; display: flex; gap: 10px; align-items: flex-start; padding: 2px 0 18px; color: var(--muted); }
.event .dot { flex: none; width: 32px; height: 32px; border-radius: 50%; border: 2px solid #fff; background: #eaeef2; color: var(--muted);
  display: flex; align-items: center; justify-content: center; }
.event .dot.merged { background: var(--purple); color: #fff; } .event .dot.closed { background: var(--red); color: #fff; }
.event .dot.success { background: var(--green); color: #fff; } .event .dot.failure { background: var(--red); color: #fff; }
.event p { margin: 5px 0 0; } .event .sha { font: 12px ui-monospace, "DejaVu Sans Mono", monospace; }
.pill { border: 1px solid var(--line); border-radius: 2em; padding: 1px 8px; font-size: 12px; font-weight: 500; }
.pill.success { color: var(--green); border-color: #4ac26b; } .pill.failure, .pill.error { color: var(--red); border-color: #ff8182; }
.pill.in_progress, .pill.queued, .pill.pending { color: var(--amber); border-color: #d4a72c; }
.checks h2 { font-size: 15px; margin: 0; padding: 14px 16px; border-bottom: 1px solid var(--line); }
.check { display: flex; gap: 10px; align-items: center; padding: 8px 16px; border-top: 1px solid #eaeef2; }
h2 + .check { border-top: 0; }
.check .success { color: var(--green); } .check .failure { color: var(--red); } .check .pending { color: var(--amber); }
.check .neutral { color: var(--muted); } .check .title { color: var(--muted); }
.body { padding: 16px; overflow-wrap: anywhere; }
.body > :first-child { margin-top: 0; } .body > :last-child { margin-bottom: 0; }
.body h1, .body h2, .body h3, .body h4 { font-weight: 600; line-height: 1.25; margin: 24px 0 16px; }
.body h1 { font-size: 2em; } .body h2 { font-size: 1.5em; padding-bottom: .3em; border-bottom: 1px solid var(--line); }
.body h3 { font-size: 1.25em; } .body h4 { font-size: 1em; }
.body p, .body ul, .body ol, .body table, .body pre, .body details, .body blockquote, .alert { margin: 0 0 16px; }
.body ul, .body ol { padding-left: 2em; } .body li > p { margin: 8px 0; }
.body table { border-collapse: collapse; display: block; max-width: 100%; overflow: auto; overflow-wrap: normal;
  font-variant-numeric: tabular-nums; }
.body th, .body td { border: 1px solid var(--line); padding: 6px 13px; } .body th { font-weight: 600; }
.body tr:nth-child(2n) td { background: var(--soft); }
.body code { background: #818b981f; border-radius: 6px; padding: .2em .4em; font: 85%/1.45 ui-monospace, "DejaVu Sans Mono", monospace; }
.body pre { background: var(--soft); border-radius: 6px; padding: 16px; overflow: auto; }
.body pre code { background: none; padding: 0; font-size: 85%; white-space: pre; }
.body pre.diff span { display: inline-block; min-width: 100%; }
.body pre .added { color: #116329; background: #dafbe1; } .body pre .removed { color: #82071e; background: #ffebe9; }
.body pre .changed { color: #953800; background: #fff1e5; } .body pre .hunk { color: var(--purple); font-weight: 600; }
.body pre .comment { color: var(--muted); }
.body pre.mermaid::before { content: "mermaid"; display: block; color: var(--muted); font-size: 11px; margin-bottom: 8px; }
.body blockquote { border-left: .25em solid var(--line); color: var(--muted); padding: 0 1em; }
.body hr { height: .25em; border: 0; background: var(--line); margin: 24px 0; }
.body summary { cursor: pointer; } .body details[open] > summary { margin-bottom: 12px; }
.body img { max-width: 100%; } .body sub { color: var(--muted); }
.earlier { border-top: 1px solid var(--line); padding-top: 12px; color: var(--muted); }
.earlier .version { margin: 0 0 4px 16px; color: var(--text); } .version > div { border-left: 2px solid var(--line); padding: 4px 0 4px 16px; }
.alert { border-left: .25em solid; padding: 8px 16px; } .alert > :last-child { margin-bottom: 0; }
.alert-title { display: flex; gap: 8px; align-items: center; font-weight: 500; margin-bottom: 8px !important; }
.alert.note { border-color: var(--link); } .alert.note .alert-title { color: var(--link); }
.alert.tip { border-color: var(--green); } .alert.tip .alert-title { color: var(--green); }
.alert.important { border-color: var(--purple); } .alert.important .alert-title { color: var(--purple); }
.alert.warning { border-color: #bf8700; } .alert.warning .alert-title { color: var(--amber); }
.alert.caution { border-color: var(--red); } .alert.caution .alert-title { color: var(--red); }
`;

;// CONCATENATED MODULE: ./lib/sandbox/github/deploymentStatuses.js
function addStatus({ store, clock }, repository, deployment, status) {
	const now = clock.now();
	const added = {
		id: store.nextId(),
		deployment: deployment.id,
		state: status.state,
		description: status.description ?? '',
		environment: deployment.environment,
		environmentUrl: status.environmentUrl ?? '',
		logUrl: status.logUrl ?? '',
		creator: status.creator,
		createdAt: now,
	};
	repository.statuses.set(added.id, added);
	repository.deployments.set(deployment.id, { ...deployment, updatedAt: now });
	if (status.state !== 'success' || status.autoInactive === false) return added;
	for (const other of repository.deployments.values()) {
		const ended = other.environment === deployment.environment && other.id < deployment.id;
		if (!ended || other.transient || other.production) continue;
		if (lastStatus(repository, other)?.state !== 'success') continue;
		addStatus({ store, clock }, repository, other, { state: 'inactive', creator: status.creator });
	}
	return added;
}
function statusesOf(repository, deployment) {
	return [...repository.statuses.values()].filter((status) => status.deployment === deployment.id);
}
function lastStatus(repository, deployment) {
	return statusesOf(repository, deployment).at(-1);
}

// EXTERNAL MODULE: ./lib/sandbox/github/views/pullRequest.js
var pullRequest = __webpack_require__(1886);
;// CONCATENATED MODULE: ./lib/sandbox/github/conversation/timeline.js




function renderTimeline(repository, pull, commits) {
	const happenings = [
		{ at: pull.createdAt, html: renderDescription(pull) },
		...commits.map((commit) => ({ at: commit.committer.date, html: renderCommit(commit) })),
		...(0,pullRequest/* commentsOf */.u3)(repository, pull.number).map((comment) => ({ at: comment.createdAt, html: renderComment(comment) })),
		...deploymentsOf(repository, pull).map((deployment) => ({
			at: deployment.createdAt,
			html: renderDeployment(repository, deployment),
		})),
		...(pull.closedAt === undefined ? [] : [{ at: pull.closedAt, html: renderEnd(pull, pull.closedAt) }]),
	];
	const first = happenings[0];
	const rest = happenings.slice(1).sort((one, other) => one.at.getTime() - other.at.getTime());
	return [first, ...rest].map((happening) => happening?.html ?? '').join('\n');
}
function renderTime(date) {
	const words = date.toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
	return `<time datetime="${date.toISOString()}">${words} UTC</time>`;
}
function renderDescription(pull) {
	const body = pull.body === null || pull.body === '' ? '<p><em>No description provided.</em></p>' : renderMarkdown(pull.body);
	return renderBox(pull.user, `commented on ${renderTime(pull.createdAt)}`, body, 'opened');
}
function renderComment(comment) {
	const edited = comment.earlier.length === 0 ? '' : ' · edited';
	const when = `commented on ${renderTime(comment.createdAt)}${edited}`;
	const body = renderMarkdown(comment.body) + renderEarlier(comment.earlier);
	return renderBox(comment.user, when, body, `issuecomment-${comment.id}`);
}
function renderEarlier(bodies) {
	const versions = [...new Map(bodies.map((body) => [headlineOf(body), body]))];
	if (versions.length === 0) return '';
	const folded = versions.map(([headline, body]) => `<details class="version"><summary>${renderInline(headline)}</summary><div>${renderMarkdown(body)}</div></details>`);
	return `<details class="earlier"><summary>edited: what it said before</summary>${folded.join('')}</details>`;
}
function headlineOf(body) {
	return /^#+ (.+)$/m.exec(body)?.[1] ?? body.split('\n')[0] ?? '';
}
function renderBox(user, when, body, id) {
	const bot = user.type === 'Bot';
	const name = `<b>${escapeHtml(user.login.replace(/\[bot\]$/, ''))}</b>${bot ? ' <span class="badge">bot</span>' : ''}`;
	const avatar = `<div class="avatar${bot ? ' bot' : ''}" style="background:${colourOf(user)}">${initialOf(user)}</div>`;
	return `<article class="box" id="${id}">${avatar}<header>${name} ${when}</header><div class="body">${body}</div></article>`;
}
function renderCommit(commit) {
	const title = escapeHtml(commit.message.split('\n')[0] ?? '');
	return renderEvent('commit', '', `${title} <span class="sha">${commit.sha.slice(0, 7)}</span>`);
}
function renderDeployment(repository, deployment) {
	const statuses = statusesOf(repository, deployment);
	const last = statuses.at(-1);
	const state = last?.state ?? 'pending';
	const failed = state === 'failure' || state === 'error';
	const verb = state === 'success' || state === 'inactive' ? 'deployed' : failed ? 'failed to deploy' : 'is deploying';
	const url = last?.environmentUrl ?? '';
	const link = url === '' ? '' : ` · <a href="${escapeHtml(url)}">View deployment</a>`;
	const words = statuses.findLast(({ description }) => description !== '')?.description ?? '';
	const who = escapeHtml(deployment.creator.login.replace(/\[bot\]$/, ''));
	const text = `<b>${who}</b> ${verb} <span class="sha">${deployment.sha.slice(0, 7)}</span> to <b>${escapeHtml(deployment.environment)}</b>`;
	const pill = `<span class="pill ${escapeHtml(state)}">${escapeHtml(state.replace('_', ' '))}</span>`;
	return renderEvent('deploy', failed ? 'failure' : 'success', `${text} ${pill} ${escapeHtml(words)}${link} ${renderTime(deployment.createdAt)}`);
}
function renderEnd(pull, at) {
	if (pull.merged === undefined) return renderEvent('closed', 'closed', `<b>Closed</b> without merging ${renderTime(at)}`);
	const commit = pull.merged.commit.slice(0, 7);
	const text = `<b>${escapeHtml(pull.merged.by.login)}</b> merged commit <span class="sha">${commit}</span> into <span class="branch">${escapeHtml(pull.baseBranch)}</span>`;
	return renderEvent('merged', 'merged', `${text} ${renderTime(at)}`);
}
function renderEvent(name, kind, html) {
	return `<div class="event"><span class="dot ${kind}">${icon(name)}</span><p>${html}</p></div>`;
}
function deploymentsOf(repository, pull) {
	const commits = [pull.head, pull.merged?.commit];
	return [...repository.deployments.values()].filter((deployment) => commits.includes(deployment.sha));
}
const colours = ['#0969da', '#1a7f37', '#8250df', '#bc4c00', '#bf3989'];
function colourOf(user) {
	return user.type === 'Bot' ? '#24292f' : (colours[user.id % colours.length] ?? '#0969da');
}
function initialOf(user) {
	return escapeHtml(user.login.charAt(0).toUpperCase());
}

;// CONCATENATED MODULE: ./lib/sandbox/github/conversation/page.js






async function renderPullRequestPage(repository, pull) {
	return renderDocument(repository, `${pull.title} #${pull.number}`, await renderPull(repository, pull));
}
async function renderConversations(repository) {
	const parts = await Promise.all([...repository.pulls.values()].map((pull) => renderPull(repository, pull)));
	return renderDocument(repository, `Pull requests of ${(0,github_store/* fullName */.fq)(repository)}`, parts.join('\n'));
}
function renderDocument(repository, title, main) {
	const { owner, name } = repository;
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<div class="bar">${escapeHtml(owner.login)}<span class="slash">/</span>${escapeHtml(name)}</div>
${main}
</body>
</html>
`;
}
async function renderPull(repository, pull) {
	const commits = (await repository.git.log(pull.head, `^${pull.base}`)).toReversed();
	const state = pull.merged === undefined ? pull.state : 'merged';
	const verb = state === 'merged' ? 'merged' : 'wants to merge';
	const who = escapeHtml(pull.merged?.by.login ?? pull.user.login);
	const head = pull.fork === undefined ? pull.headBranch : (0,github_pullRequests/* headLabel */.n_)(repository, pull);
	const count = `${commits.length} ${commits.length === 1 ? 'commit' : 'commits'}`;
	return `<main>
<h1>${escapeHtml(pull.title)} <span class="number">#${pull.number}</span></h1>
<div class="lead"><span class="state ${state}">${icon(state)}${state.charAt(0).toUpperCase()}${state.slice(1)}</span>
<span><b>${who}</b> ${verb} ${count} into <span class="branch">${escapeHtml(pull.baseBranch)}</span> from <span class="branch">${escapeHtml(head)}</span></span></div>
<div class="timeline">
${renderTimeline(repository, pull, commits)}
${renderChecks(repository, pull)}
</div>
</main>`;
}
function renderChecks(repository, pull) {
	const commits = [pull.head, pull.merged?.commit];
	const found = [...repository.checks.values()].filter((check) => commits.includes(check.head));
	const latest = [...new Map(found.map((check) => [`${check.head} ${check.name}`, check])).values()];
	if (latest.length === 0) return '';
	const rows = latest.map((check) => {
		const state = stateOf(check);
		const title = check.title === null ? '' : ` <span class="title">— ${escapeHtml(check.title)}</span>`;
		return `<div class="check"><span class="${state}">${icon(state)}</span><span><b>${escapeHtml(check.name)}</b>${title}</span></div>`;
	});
	return `<section class="box checks"><h2>${headline(latest)}</h2>${rows.join('')}</section>`;
}
function headline(checks) {
	const states = checks.map(stateOf);
	if (states.includes('failure')) return 'Some checks were not successful';
	return states.includes('pending') ? 'Some checks have not completed yet' : 'All checks have passed';
}
function stateOf(check) {
	if (check.status !== 'completed') return 'pending';
	if (check.conclusion === 'success') return 'success';
	return check.conclusion === 'neutral' || check.conclusion === 'skipped' ? 'neutral' : 'failure';
}

// EXTERNAL MODULE: ./lib/sandbox/github/error.js
var github_error = __webpack_require__(3673);
;// CONCATENATED MODULE: ./lib/sandbox/github/access.js

function access_identify(store, headers) {
	const token = /^(?:token|bearer) (.+)$/i.exec(headers.authorization ?? '')?.[1];
	if (headers.authorization === undefined) return { kind: 'anonymous' };
	const actor = store.tokens.get(token ?? '');
	if (actor === undefined) throw new github_error/* GitHubError */.y_(401, 'Bad credentials');
	return actor;
}
function access_authorize(route, actor, repository) {
	if (repository === undefined) {
		if (route.need !== undefined) throw (0,github_error/* notFound */.mX)();
		return;
	}
	const writes = route.method !== 'GET';
	const own = actor.kind === 'job' && actor.repository.id === repository.id;
	if (repository.private && (actor.kind === 'anonymous' || (actor.kind === 'job' && !own))) throw (0,github_error/* notFound */.mX)();
	if (route.appsOnly === true && actor.kind !== 'job') {
		throw new github_error/* GitHubError */.y_(403, 'You must authenticate via a GitHub App.');
	}
	if (!writes && !repository.private) return;
	switch (actor.kind) {
		case 'anonymous':
			throw new github_error/* GitHubError */.y_(401, 'Requires authentication');
		case 'user':
			return;
		case 'job':
			if (!own || !satisfies(actor, route.need ?? [])) {
				throw new github_error/* GitHubError */.y_(403, 'Resource not accessible by integration');
			}
	}
}
function satisfies(actor, need) {
	return need.some(([scope, access]) => {
		const granted = actor.permissions[scope];
		return granted === 'write' || granted === access;
	});
}

;// CONCATENATED MODULE: ./lib/sandbox/github/paging.js
function parsePaging(query) {
	const page = Math.max(1, Number.parseInt(query.get('page') ?? '1', 10) || 1);
	const perPage = Number.parseInt(query.get('per_page') ?? '30', 10) || 30;
	return { page, perPage: Math.min(Math.max(perPage, 1), 100) };
}
function paging_pageOf(items, { page, perPage }) {
	return items.slice((page - 1) * perPage, page * perPage);
}
function renderPage(url, reply, headers) {
	const paging = parsePaging(url.searchParams);
	const items = paging_pageOf(reply.items, paging);
	const link = linkOf(url, paging, reply.items.length);
	return {
		status: 200,
		headers: { ...headers, ...(link === '' ? {} : { link }), 'content-type': 'application/json; charset=utf-8' },
		body: JSON.stringify(reply.key === undefined ? items : { total_count: reply.items.length, [reply.key]: items }),
	};
}
function linkOf(url, { page, perPage }, total) {
	const last = Math.max(1, Math.ceil(total / perPage));
	const targets = [
		['prev', page - 1, page > 1],
		['next', page + 1, page < last],
		['last', last, page < last],
		['first', 1, page > 1],
	];
	return targets
		.filter(([, , shown]) => shown)
		.map(([relation, number]) => {
			const target = new URL(url);
			target.searchParams.set('page', String(number));
			return `<${target.href}>; rel="${relation}"`;
		})
		.join(', ');
}

;// CONCATENATED MODULE: ./lib/sandbox/github/rateLimit.js
const LIMIT = 5000;
function createRateLimits(clock) {
	const used = new Map();
	const reset = Math.floor(clock.now().getTime() / 1000) + 3600;
	return {
		headers(request) {
			const token = request.headers.authorization ?? '';
			const count = (used.get(token) ?? 0) + 1;
			used.set(token, count);
			return {
				'x-ratelimit-limit': String(LIMIT),
				'x-ratelimit-remaining': String(Math.max(LIMIT - count, 0)),
				'x-ratelimit-used': String(count),
				'x-ratelimit-reset': String(reset),
				'x-ratelimit-resource': 'core',
				'x-github-media-type': 'github.v3; format=json',
				'x-github-api-version-selected': '2022-11-28',
			};
		},
	};
}

;// CONCATENATED MODULE: ./lib/sandbox/github/route.js

function route_onRepository(method, path, name, need, run) {
	return {
		method,
		path: `/repos/{owner}/{repo}${path}`,
		name,
		need,
		run: (request) => {
			const repository = request.store.repositories.get(`${request.params.owner}/${request.params.repo}`);
			if (repository === undefined) throw new github_error/* GitHubError */.y_(404, 'Not Found');
			return run({ ...request, repository });
		},
	};
}
function ok(body, link = '') {
	return { kind: 'value', status: 200, body, link };
}
function created(body) {
	return { kind: 'value', status: 201, body };
}
function list(items, key) {
	return { kind: 'list', items, ...(key === undefined ? {} : { key }) };
}
function authorOf(actor) {
	if (actor.kind === 'anonymous') throw new github_error/* GitHubError */.y_(401, 'Requires authentication');
	return actor.user;
}
function numberParam(request, name) {
	const value = Number(request.params[name]);
	if (!Number.isSafeInteger(value)) throw new github_error/* GitHubError */.y_(404, 'Not Found');
	return value;
}
function route_text(body, field, resource) {
	const value = body[field];
	if (value === undefined || value === null) return undefined;
	if (typeof value !== 'string') throw (0,github_error/* invalid */.Gq)({ resource, field, code: 'invalid' });
	return value;
}
function requiredText(body, field, resource) {
	const value = route_text(body, field, resource);
	if (value === undefined || value === '') throw (0,github_error/* invalid */.Gq)({ resource, field, code: 'missing_field' });
	return value;
}
function matchRoute(routes, method, path) {
	for (const route of routes) {
		const match = route.method === method ? patternOf(route.path).exec(path) : null;
		if (match === null) continue;
		const params = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
		return { route, params: Object.fromEntries(params) };
	}
	return undefined;
}
function patternOf(path) {
	const source = path.replaceAll(/\{(\w+)\}/g, (_, name) => (['ref', 'branch', 'basehead'].includes(name) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`));
	return new RegExp(`^${source}$`);
}

;// CONCATENATED MODULE: ./lib/sandbox/github/endpoint.js








const endpoint_SLOW_SECONDS = 10;
function createGitHubHandler(endpoint) {
	const limits = createRateLimits(endpoint.clock);
	return async (request) => {
		const started = performance.now();
		const id = (0,external_node_crypto_.randomUUID)();
		const path = request.url.pathname.replace(/^\/api\/v3(?=\/)/, '');
		const matched = matchRoute(endpoint.routes, request.method, path);
		const answered = await endpoint_answer(endpoint, limits, request, path, matched);
		endpoint.log.append({
			t: endpoint.clock.now().toISOString(),
			id,
			actor: answered.actor,
			service: 'github',
			operation: matched?.route.name ?? `${request.method} ${path}`,
			status: answered.answer === 'reset' ? 0 : answered.answer.status,
			ms: Math.round(performance.now() - started),
		});
		if (answered.answer === 'reset') return 'reset';
		return { ...answered.answer, headers: { 'x-github-request-id': id, ...answered.answer.headers } };
	};
}
async function endpoint_answer(endpoint, limits, request, path, matched) {
	let actor = { kind: 'anonymous' };
	try {
		const page = matched === undefined && request.method === 'GET' ? await endpoint.page(path) : undefined;
		if (page !== undefined) return { actor: 'anonymous', answer: html(page) };
		actor = access_identify(endpoint.store, request.headers);
		if (matched === undefined) throw (0,github_error/* notFound */.mX)();
		const { route, params } = matched;
		const due = new Set(endpoint.faults.strike(route.name, wireFaults));
		if (due.has('slow')) await endpoint.clock.sleep(endpoint_SLOW_SECONDS);
		if (due.has('reset')) return { actor: endpoint_nameOf(actor), answer: 'reset' };
		if (due.has('malformed')) return { actor: endpoint_nameOf(actor), answer: { status: 200, body: '{"malformed":' } };
		strike(due);
		access_authorize(route, actor, endpoint.store.repositories.get(`${params.owner}/${params.repo}`));
		const { url } = request;
		const asked = { params, url, query: url.searchParams, body: endpoint_parseBody(request), actor };
		const reply = await route.run({ ...endpoint, ...asked });
		return { actor: endpoint_nameOf(actor), answer: render(request, reply, limits.headers(request)) };
	} catch (error) {
		const known = asGitHubError(error);
		if (known === undefined) throw error;
		return { actor: endpoint_nameOf(actor), answer: endpoint_renderError(known, limits.headers(request)) };
	}
}
function strike(due) {
	if (due.has('throttle')) {
		throw new github_error/* GitHubError */.y_(403, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.');
	}
	if (due.has('server-error')) throw new github_error/* GitHubError */.y_(502, 'Server Error');
	if (due.has('access-denied')) throw new github_error/* GitHubError */.y_(403, 'Resource not accessible by integration');
	if (due.has('expired-token')) throw new github_error/* GitHubError */.y_(401, 'Bad credentials');
}
function asGitHubError(error) {
	if (error instanceof github_error/* GitHubError */.y_) return error;
	return error instanceof errors/* DeployError */.s ? new github_error/* GitHubError */.y_(422, error.message) : undefined;
}
function endpoint_parseBody(request) {
	if (request.body.length === 0) return {};
	try {
		const body = JSON.parse(request.body.toString('utf8'));
		if (typeof body === 'object' && body !== null && !Array.isArray(body)) return { ...body };
	} catch {}
	throw new github_error/* GitHubError */.y_(400, 'Problems parsing JSON');
}
function render(request, reply, headers) {
	switch (reply.kind) {
		case 'list':
			return renderPage(request.url, reply, headers);
		case 'value': {
			if (reply.body === undefined) return { status: reply.status, headers };
			const link = reply.link ? { link: reply.link } : {};
			return { status: reply.status, headers: { ...headers, ...link, ...jsonType }, body: JSON.stringify(reply.body) };
		}
	}
}
const jsonType = { 'content-type': 'application/json; charset=utf-8' };
function endpoint_renderError(error, headers) {
	const body = {
		message: error.message,
		...(error.errors === undefined ? {} : { errors: error.errors }),
		documentation_url: 'https://docs.github.com/rest',
		status: String(error.status),
	};
	const retry = error.message.includes('secondary rate limit') ? { 'retry-after': '1' } : {};
	return { status: error.status, headers: { ...headers, ...retry, ...jsonType }, body: JSON.stringify(body) };
}
function html(body) {
	return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}
function endpoint_nameOf(actor) {
	return actor.kind === 'anonymous' ? 'anonymous' : actor.user.login;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/sandbox/github/git.js

function createGit(path) {
	const attempt = (args, options) =>
		new Promise((resolve, reject) => {
			const child = (0,external_node_child_process_.spawn)('git', ['-c', 'core.quotePath=false', ...args], {
				cwd: options.cwd,
				env: environmentOf(path, options.author),
			});
			const stdout = [];
			const stderr = [];
			child.stdout.on('data', (chunk) => stdout.push(chunk));
			child.stderr.on('data', (chunk) => stderr.push(chunk));
			child.on('error', (error) => reject(new Error(`git could not be started: ${error.message}`)));
			child.on('close', (code) =>
				resolve({
					code: code ?? 128,
					stdout: Buffer.concat(stdout).toString('utf8').replace(/\n$/, ''),
					stderr: Buffer.concat(stderr).toString('utf8').trim(),
				}),
			);
			child.stdin.on('error', () => undefined);
			child.stdin.end(options.input ?? '');
		});
	return {
		attempt,
		async run(args, options) {
			const result = await attempt(args, options);
			if (result.code !== 0) throw new Error(`git ${args[0]} failed (${result.code}): ${result.stderr}`);
			return result.stdout;
		},
	};
}
function environmentOf(path, author) {
	const { name, email, date } = author ?? { name: 'Sandbox', email: 'sandbox@localhost', date: new Date() };
	const when = `${Math.floor(date.getTime() / 1000)} +0000`;
	return {
		PATH: path,
		HOME: '/nonexistent',
		LC_ALL: 'C',
		GIT_CONFIG_NOSYSTEM: '1',
		GIT_CONFIG_GLOBAL: '/dev/null',
		GIT_TERMINAL_PROMPT: '0',
		GIT_AUTHOR_NAME: name,
		GIT_AUTHOR_EMAIL: email,
		GIT_AUTHOR_DATE: when,
		GIT_COMMITTER_NAME: name,
		GIT_COMMITTER_EMAIL: email,
		GIT_COMMITTER_DATE: when,
	};
}

;// CONCATENATED MODULE: ./lib/sandbox/github/jobs.js




const defaults = { name: 'deploy', workflow: 'Deploy', workflowPath: '.github/workflows/deploy.yml', actor: 'octocat' };
function createJobs({ store, clock, address, repositories }) {
	return {
		async admit(job) {
			const repository = store.repositories.get(job.repository) ?? (await makeRepository(repositories, job.repository));
			const pull = pullOf(repository, job);
			const permissions = permissionsOf(job, pull);
			const actor = (0,github_store/* userOf */.Z5)(store, job.actor ?? defaults.actor);
			const now = clock.now();
			const headSha = pull?.head ?? job.sha;
			const title = pull?.title ?? (await subjectOf(repository, headSha)) ?? job.event;
			const run = {
				...attemptOf(store, repository, job, now),
				name: job.workflow ?? defaults.workflow,
				path: job.workflowPath ?? defaults.workflowPath,
				event: job.event,
				headBranch: pull?.headBranch ?? shortRef(job),
				headSha,
				title,
				actor,
				pullRequest: pull?.number,
				status: 'in_progress',
				conclusion: null,
				updatedAt: now,
			};
			repository.runs.set(run.id, run);
			const jobId = store.nextId();
			const jobUrl = `${address()}/${(0,github_store/* fullName */.fq)(repository)}/actions/runs/${run.id}/job/${jobId}`;
			repository.checks.set(jobId, buildCheck(jobId, job.name ?? defaults.name, headSha, jobUrl, now));
			if (job.environment !== undefined) {
				const deployment = buildDeployment(store.nextId(), jobId, job, job.environment, now);
				const status = { state: 'in_progress', logUrl: jobUrl, creator: github_store/* actionsBot */.VY };
				addStatus({ store, clock }, repository, deployment, status);
			}
			const token = `ghs_${(0,external_node_crypto_.randomBytes)(27).toString('base64url')}`;
			store.tokens.set(token, { kind: 'job', user: github_store/* actionsBot */.VY, repository, permissions });
			return {
				job,
				permissions,
				token,
				runId: run.id,
				runNumber: run.number,
				runAttempt: run.attempt,
				jobId,
				workflow: run.name,
				workflowRef: `${job.repository}/${run.path}@${job.ref}`,
				workflowSha: job.sha,
				actor: { login: actor.login, id: actor.id },
				repositoryId: repository.id,
				ownerId: repository.owner.id,
				visibility: repository.private ? 'private' : 'public',
				immutableSubject: repository.immutableSubject,
			};
		},
		finish(admission, conclusion) {
			store.tokens.delete(admission.token);
			const repository = store.repositories.get(admission.job.repository);
			const run = repository?.runs.get(admission.runId);
			const check = repository?.checks.get(admission.jobId);
			if (repository === undefined || run === undefined || check === undefined) return;
			const now = clock.now();
			repository.runs.set(run.id, { ...run, status: 'completed', conclusion, updatedAt: now });
			repository.checks.set(check.id, { ...check, status: 'completed', conclusion, completedAt: now });
			const deployment = [...repository.deployments.values()].find(({ jobId }) => jobId === admission.jobId);
			if (deployment === undefined) return;
			addStatus({ store, clock }, repository, deployment, {
				state: conclusion === 'success' ? 'success' : 'failure',
				environmentUrl: lastStatus(repository, deployment)?.environmentUrl ?? '',
				logUrl: check.detailsUrl ?? '',
				creator: github_store/* actionsBot */.VY,
			});
		},
	};
}
function makeRepository(repositories, fullName) {
	const [owner = '', name = ''] = fullName.split('/');
	return repositories.createRepository({ owner, name, files: { 'README.md': `# ${name}\n` } });
}
function pullOf(repository, job) {
	const number = /^refs\/pull\/(\d+)\//.exec(job.ref)?.[1];
	return number === undefined ? undefined : repository.pulls.get(Number(number));
}
function permissionsOf(job, pull) {
	const asked = { metadata: 'read', ...(job.permissions ?? { contents: 'read' }) };
	if (pull?.fork === undefined || job.event !== 'pull_request') return asked;
	const { 'id-token': _, ...rest } = asked;
	return Object.fromEntries(Object.keys(rest).map((scope) => [scope, 'read']));
}
function attemptOf(store, repository, job, now) {
	if (job.runId === undefined) {
		return { id: store.nextId(), number: repository.runs.size + 1, attempt: 1, createdAt: now };
	}
	const earlier = repository.runs.get(job.runId);
	if (earlier === undefined) {
		throw new errors/* DeployError */.s('config-invalid', `${job.repository} has no run ${job.runId}`, { fault: 'user' });
	}
	return { ...earlier, attempt: earlier.attempt + 1 };
}
async function subjectOf(repository, sha) {
	const known = await repository.git.resolve(sha);
	return known === undefined ? undefined : (await repository.git.commit(known)).message.split('\n')[0];
}
function buildCheck(id, name, head, detailsUrl, startedAt) {
	return {
		id,
		name,
		head,
		status: 'in_progress',
		conclusion: null,
		detailsUrl,
		externalId: '',
		title: null,
		summary: null,
		text: null,
		annotations: [],
		startedAt,
		completedAt: undefined,
	};
}
function buildDeployment(id, jobId, job, environment, now) {
	return {
		id,
		jobId,
		sha: job.sha,
		ref: shortRef(job),
		task: 'deploy',
		environment,
		description: null,
		payload: '',
		creator: github_store/* actionsBot */.VY,
		transient: false,
		production: false,
		createdAt: now,
		updatedAt: now,
	};
}
function shortRef(job) {
	return job.ref.replace(/^refs\/(heads|tags)\//, '');
}

// EXTERNAL MODULE: ./lib/sandbox/github/merge.js
var merge = __webpack_require__(1883);
;// CONCATENATED MODULE: ./lib/sandbox/github/mergeQueue.js



function createMergeQueue(git, clock, pullRequests) {
	return {
		async enqueue(repository, number, by, method = 'squash') {
			const pull = (0,github_pullRequests/* findPull */.pM)(repository, number);
			const entries = await readEntries(repository, pull.baseBranch);
			const queued = entries.find((entry) => entry.number === number);
			if (queued !== undefined) return queued;
			const last = entries.find(({ head }) => entries.every(({ base }) => base !== head));
			const base = last?.head ?? pull.base;
			const message = (0,github_pullRequests/* messageOf */.bD)(repository, pull, { method, by });
			const author = (0,github_pullRequests/* signatureOf */.yK)(by, clock.now());
			const head = await (0,merge/* merge */.h)(git, repository.git, { base, head: pull.head, method, message, author });
			if (head === undefined) throw new github_error/* GitHubError */.y_(405, 'Pull Request has merge conflicts');
			const ref = `${folderOf(pull.baseBranch)}pr-${number}-${base}`;
			await repository.git.setRef(ref, head);
			return { number, ref, base, head };
		},
		async mergeFirst(repository, branch, by) {
			const base = await repository.git.resolve(`refs/heads/${branch}`);
			const first = (await readEntries(repository, branch)).find((entry) => entry.base === base);
			if (first === undefined) throw new github_error/* GitHubError */.y_(405, `The merge queue of ${branch} is empty`);
			await repository.git.setRef(first.ref, undefined);
			return pullRequests.land(repository, first.number, first.head, by);
		},
		remove: (repository, { ref }) => repository.git.setRef(ref, undefined),
	};
}
function folderOf(branch) {
	return `refs/heads/gh-readonly-queue/${branch}/`;
}
async function readEntries(repository, branch) {
	const refs = await repository.git.refs(folderOf(branch));
	return [...refs].flatMap(([ref, head]) => {
		const [, number, base = ''] = /\/pr-(\d+)-([0-9a-f]+)$/.exec(ref) ?? [];
		return number === undefined ? [] : [{ number: Number(number), ref, base, head }];
	});
}

;// CONCATENATED MODULE: ./lib/sandbox/github/gitRepository.js

async function initRepository(git, folder, defaultBranch) {
	await (0,external_node_fs_promises_.mkdir)(folder, { recursive: true });
	const run = (args, input, author) =>
		git.run(args, {
			cwd: folder,
			...(input === undefined ? {} : { input }),
			...(author === undefined ? {} : { author }),
		});
	await run(['init', '--quiet', '--bare', '.']);
	await run(['symbolic-ref', 'HEAD', `refs/heads/${defaultBranch}`]);
	await run(['config', 'uploadpack.allowAnySHA1InWant', 'true']);
	const resolve = async (revision) => {
		for (const name of [`refs/heads/${revision}`, `refs/${revision}`, revision]) {
			const found = await git.attempt(['rev-parse', '--verify', '--quiet', `${name}^{commit}`], { cwd: folder });
			if (found.code === 0) return found.stdout;
		}
		return undefined;
	};
	const log = async (...revisions) => {
		const text = await run(['log', '--topo-order', `--format=${FORMAT}`, ...revisions, '--']);
		return text.split(RECORD).slice(1).map(parseCommit);
	};
	return {
		folder,
		resolve,
		log,
		async commit(sha) {
			const [commit] = await log('--max-count=1', sha);
			if (commit === undefined) throw new Error(`no commit ${sha}`);
			return commit;
		},
		async mergeBase(one, other) {
			const found = await git.attempt(['merge-base', one, other], { cwd: folder });
			return found.code === 0 ? found.stdout : undefined;
		},
		async changes(from, to) {
			const range = ['diff-tree', '-r', '-M', '-z', from, to];
			const [raw, counts] = await Promise.all([run([...range, '--raw', '--abbrev=40']), run([...range, '--numstat'])]);
			return parseChanges(raw, counts);
		},
		async refs(prefix) {
			const text = await run(['for-each-ref', '--format=%(refname) %(objectname)', prefix]);
			const pairs = text.split('\n').filter((line) => line !== '');
			return new Map(pairs.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
		},
		async setRef(name, sha) {
			await run(sha === undefined ? ['update-ref', '-d', name] : ['update-ref', name, sha]);
		},
		async write(branch, files, message, author, from) {
			const ref = `refs/heads/${branch}`;
			const parent = (await resolve(ref)) ?? from;
			await run(['fast-import', '--quiet', '--force'], importStream(ref, files, message, author, parent), author);
			const sha = await resolve(ref);
			if (sha === undefined) throw new Error(`the commit on ${branch} did not land`);
			return sha;
		},
	};
}
const RECORD = '\x1e';
const FIELD = '\x1f';
const FORMAT = `%x1e${['%H', '%T', '%P', '%an', '%ae', '%at', '%cn', '%ce', '%ct', '%B'].join('%x1f')}`;
function parseCommit(record) {
	const [sha = '', tree = '', parents = '', name = '', email = '', at = '', by = '', byEmail = '', on = '', text = ''] = record.split(FIELD);
	return {
		sha,
		tree,
		parents: parents.split(' ').filter((parent) => parent !== ''),
		author: { name, email, date: new Date(Number(at) * 1000) },
		committer: { name: by, email: byEmail, date: new Date(Number(on) * 1000) },
		message: text.trimEnd(),
	};
}
const gitRepository_statuses = { A: 'added', D: 'removed', R: 'renamed' };
function parseChanges(raw, counts) {
	const numbers = [...counts.matchAll(/(\d+|-)\t(\d+|-)\t(?:[^\0]+|\0[^\0]+\0[^\0]+)\0/g)];
	const heads = [...raw.matchAll(/:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*\0([^\0]+)\0(?:([^:\0][^\0]*)\0)?/g)];
	return heads.map(([, blob = '', letter = '', first = '', second], index) => ({
		path: second ?? first,
		previousPath: second === undefined ? undefined : first,
		status: gitRepository_statuses[letter] ?? 'modified',
		additions: Number(numbers[index]?.[1]) || 0,
		deletions: Number(numbers[index]?.[2]) || 0,
		blob,
	}));
}
function importStream(ref, files, message, author, parent) {
	const who = `${author.name} <${author.email}> ${Math.floor(author.date.getTime() / 1000)} +0000`;
	const parts = [];
	const data = (content) => {
		const bytes = Buffer.from(content);
		parts.push(Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n'));
	};
	parts.push(Buffer.from(`commit ${ref}\nauthor ${who}\ncommitter ${who}\n`));
	data(message);
	if (parent !== undefined) parts.push(Buffer.from(`from ${parent}\n`));
	for (const [path, content] of Object.entries(files)) {
		if (content === null) {
			parts.push(Buffer.from(`D ${path}\n`));
			continue;
		}
		parts.push(Buffer.from(`M 100644 inline ${path}\n`));
		data(content);
	}
	parts.push(Buffer.from('\n'));
	return Buffer.concat(parts);
}

;// CONCATENATED MODULE: ./lib/sandbox/github/repositories.js





const AUTHOR = 'octocat';
function createRepositories(dependencies) {
	const { store, clock, git, pullRequests, folder } = dependencies;
	return {
		async createRepository(options) {
			const owner = (0,github_store/* userOf */.Z5)(store, options.owner, 'Organization');
			const name = `${owner.login}/${options.name}`;
			if (store.repositories.has(name)) {
				throw new errors/* DeployError */.s('config-invalid', `the sandbox already has a repository ${name}`, { fault: 'user' });
			}
			const defaultBranch = options.defaultBranch ?? 'main';
			const bare = await initRepository(git, (0,external_node_path_.join)(folder, `${name}.git`), defaultBranch);
			await bare.write(defaultBranch, options.files, 'Initial commit', (0,github_pullRequests/* signatureOf */.yK)((0,github_store/* userOf */.Z5)(store, AUTHOR), clock.now()));
			const repository = {
				id: store.nextId(),
				owner,
				name: options.name,
				private: options.private ?? false,
				defaultBranch,
				immutableSubject: options.immutableSubject ?? false,
				createdAt: clock.now(),
				git: bare,
				pulls: new Map(),
				issues: new Map(),
				comments: new Map(),
				checks: new Map(),
				deployments: new Map(),
				statuses: new Map(),
				runs: new Map(),
				labels: new Map(),
			};
			store.repositories.set(name, repository);
			return repository;
		},
		async commitFiles(repository, branch, files, message, login = AUTHOR) {
			const author = (0,github_pullRequests/* signatureOf */.yK)((0,github_store/* userOf */.Z5)(store, login), clock.now());
			const from = await repository.git.resolve(`refs/heads/${repository.defaultBranch}`);
			const sha = await repository.git.write(branch, files, message, author, from);
			await pullRequests.follow(repository, branch);
			return sha;
		},
	};
}

// EXTERNAL MODULE: ./lib/sandbox/github/views/addresses.js
var views_addresses = __webpack_require__(1278);
// EXTERNAL MODULE: ./lib/sandbox/github/views/repository.js
var views_repository = __webpack_require__(348);
// EXTERNAL MODULE: ./lib/sandbox/github/views/user.js
var views_user = __webpack_require__(2647);
;// CONCATENATED MODULE: ./lib/sandbox/github/views/actions.js



function viewCheck(addresses, repository, check) {
	const url = addresses.api(repository, `/check-runs/${check.id}`);
	return {
		id: check.id,
		node_id: (0,views_addresses/* nodeId */.s)('CR', check.id),
		name: check.name,
		head_sha: check.head,
		external_id: check.externalId,
		url,
		html_url: addresses.html(repository, `/runs/${check.id}`),
		details_url: check.detailsUrl ?? addresses.html(repository, `/runs/${check.id}`),
		status: check.status,
		conclusion: check.conclusion,
		started_at: check.startedAt.toISOString(),
		completed_at: check.completedAt?.toISOString() ?? null,
		output: {
			title: check.title,
			summary: check.summary,
			text: check.text,
			annotations_count: check.annotations.length,
			annotations_url: `${url}/annotations`,
		},
		check_suite: { id: repository.id },
		app: (0,views_user/* viewActionsApp */.m)(addresses),
		pull_requests: [...repository.pulls.values()].filter((pull) => pull.head === check.head && pull.fork === undefined).map((pull) => viewPullReference(addresses, repository, pull.number)),
	};
}
function viewAnnotation(addresses, repository, head, from) {
	return {
		path: from.path,
		start_line: from.startLine,
		end_line: from.endLine,
		start_column: null,
		end_column: null,
		annotation_level: from.level,
		title: from.title,
		message: from.message,
		raw_details: null,
		blob_href: addresses.html(repository, `/blob/${head}/${from.path}`),
	};
}
function viewDeployment(addresses, repository, deployment) {
	const url = addresses.api(repository, `/deployments/${deployment.id}`);
	return {
		url,
		id: deployment.id,
		node_id: (0,views_addresses/* nodeId */.s)('DE', deployment.id),
		sha: deployment.sha,
		ref: deployment.ref,
		task: deployment.task,
		payload: deployment.payload,
		original_environment: deployment.environment,
		environment: deployment.environment,
		description: deployment.description,
		creator: (0,views_user/* viewUser */.$)(addresses, deployment.creator),
		created_at: deployment.createdAt.toISOString(),
		updated_at: deployment.updatedAt.toISOString(),
		statuses_url: `${url}/statuses`,
		repository_url: addresses.api(repository),
		transient_environment: deployment.transient,
		production_environment: deployment.production,
		performed_via_github_app: deployment.creator.type === 'Bot' ? (0,views_user/* viewActionsApp */.m)(addresses) : null,
	};
}
function viewStatus(addresses, repository, status) {
	const deployment = addresses.api(repository, `/deployments/${status.deployment}`);
	const at = status.createdAt.toISOString();
	return {
		url: `${deployment}/statuses/${status.id}`,
		id: status.id,
		node_id: (0,views_addresses/* nodeId */.s)('DES', status.id),
		state: status.state,
		creator: (0,views_user/* viewUser */.$)(addresses, status.creator),
		description: status.description,
		environment: status.environment,
		environment_url: status.environmentUrl,
		log_url: status.logUrl,
		target_url: status.logUrl,
		created_at: at,
		updated_at: at,
		deployment_url: deployment,
		repository_url: addresses.api(repository),
		performed_via_github_app: status.creator.type === 'Bot' ? (0,views_user/* viewActionsApp */.m)(addresses) : null,
	};
}
function viewRun(addresses, repository, run) {
	const url = addresses.api(repository, `/actions/runs/${run.id}`);
	const home = (0,views_repository/* viewRepository */.s)(addresses, repository);
	return {
		id: run.id,
		name: run.name,
		node_id: (0,views_addresses/* nodeId */.s)('WFR', run.id),
		check_suite_id: repository.id,
		head_branch: run.headBranch,
		head_sha: run.headSha,
		path: run.path,
		run_number: run.number,
		run_attempt: run.attempt,
		event: run.event,
		display_title: run.title,
		status: run.status,
		conclusion: run.conclusion,
		workflow_id: repository.id,
		url,
		html_url: addresses.html(repository, `/actions/runs/${run.id}`),
		pull_requests: run.pullRequest === undefined ? [] : [viewPullReference(addresses, repository, run.pullRequest)],
		created_at: run.createdAt.toISOString(),
		updated_at: run.updatedAt.toISOString(),
		run_started_at: run.createdAt.toISOString(),
		actor: (0,views_user/* viewUser */.$)(addresses, run.actor),
		triggering_actor: (0,views_user/* viewUser */.$)(addresses, run.actor),
		jobs_url: `${url}/jobs`,
		logs_url: `${url}/logs`,
		check_suite_url: addresses.api(repository, `/check-suites/${repository.id}`),
		artifacts_url: `${url}/artifacts`,
		cancel_url: `${url}/cancel`,
		rerun_url: `${url}/rerun`,
		previous_attempt_url: null,
		workflow_url: addresses.api(repository, `/actions/workflows/${repository.id}`),
		head_commit: null,
		repository: home,
		head_repository: home,
	};
}
function viewPullReference(addresses, repository, number) {
	const pull = repository.pulls.get(number);
	const repo = { id: repository.id, url: addresses.api(repository), name: repository.name };
	return {
		id: pull?.id ?? 0,
		number,
		url: addresses.api(repository, `/pulls/${number}`),
		head: { ref: pull?.headBranch ?? '', sha: pull?.head ?? '', repo },
		base: { ref: pull?.baseBranch ?? '', sha: pull?.base ?? '', repo },
	};
}

;// CONCATENATED MODULE: ./lib/sandbox/github/routes/checks.js




const checks_read = [['checks', 'read']];
const checks_write = [['checks', 'write']];
const MAXIMUM = 65_535;
const MAXIMUM_ANNOTATIONS = 50;
const conclusions = [...['success', 'failure', 'neutral', 'cancelled', 'skipped', 'timed_out', 'action_required', 'stale']];
const checkRoutes = [
	{
		...route_onRepository('POST', '/check-runs', 'CreateCheck', checks_write, async (request) => {
			const { body, store, clock, repository } = request;
			const head = requiredText(body, 'head_sha', 'CheckRun');
			if ((await repository.git.resolve(head)) === undefined) {
				throw new github_error/* GitHubError */.y_(422, `No commit found for SHA: ${head}`);
			}
			const check = altered(body, clock.now(), {
				id: store.nextId(),
				name: requiredText(body, 'name', 'CheckRun'),
				head,
				status: 'queued',
				conclusion: null,
				detailsUrl: null,
				externalId: '',
				title: null,
				summary: null,
				text: null,
				annotations: [],
				startedAt: clock.now(),
				completedAt: undefined,
			});
			repository.checks.set(check.id, check);
			return created(viewCheck(request.addresses, repository, check));
		}),
		appsOnly: true,
	},
	{
		...route_onRepository('PATCH', '/check-runs/{check_run_id}', 'UpdateCheck', checks_write, (request) => {
			const check = altered(request.body, request.clock.now(), checkOf(request));
			request.repository.checks.set(check.id, check);
			return ok(viewCheck(request.addresses, request.repository, check));
		}),
		appsOnly: true,
	},
	route_onRepository('GET', '/check-runs/{check_run_id}', 'GetCheck', checks_read, (request) => ok(viewCheck(request.addresses, request.repository, checkOf(request)))),
	route_onRepository('GET', '/check-runs/{check_run_id}/annotations', 'ListAnnotations', checks_read, (request) => {
		const { head, annotations } = checkOf(request);
		return list(annotations.map((annotation) => viewAnnotation(request.addresses, request.repository, head, annotation)));
	}),
	route_onRepository('GET', '/commits/{ref}/check-runs', 'ListChecks', checks_read, async (request) => {
		const { addresses, repository, params, query } = request;
		const head = await repository.git.resolve(params.ref ?? '');
		if (head === undefined) throw new github_error/* GitHubError */.y_(422, `No commit found for SHA: ${params.ref}`);
		const found = [...repository.checks.values()].filter((check) => check.head === head && [check.name, null].includes(query.get('check_name')) && [String(check.status), null].includes(query.get('status')) && [String(github_store/* ACTIONS_APP_ID */.Gu), null].includes(query.get('app_id')));
		const shown = query.get('filter') === 'all' ? found : [...new Map(found.map((one) => [one.name, one])).values()];
		return list(
			shown.toReversed().map((check) => viewCheck(addresses, repository, check)),
			'check_runs',
		);
	}),
];
function checkOf(request) {
	const check = request.repository.checks.get(numberParam(request, 'check_run_id'));
	if (check === undefined) throw (0,github_error/* notFound */.mX)();
	return check;
}
function altered(body, now, check) {
	const output = isObject(body.output) ? body.output : undefined;
	if (output !== undefined) requiredText(output, 'summary', 'CheckRun');
	const conclusion = route_text(body, 'conclusion', 'CheckRun');
	if (conclusion !== undefined && !conclusions.includes(conclusion)) {
		throw new github_error/* GitHubError */.y_(422, `Invalid request.\n\n${conclusion} is not a member of ${JSON.stringify(conclusions)}.`);
	}
	const status = conclusion === undefined ? statusOf(body.status, check.status) : 'completed';
	if (status === 'completed' && conclusion === undefined && check.conclusion === null) {
		throw (0,github_error/* invalid */.Gq)({ resource: 'CheckRun', field: 'conclusion', code: 'missing_field' });
	}
	return {
		...check,
		name: route_text(body, 'name', 'CheckRun') ?? check.name,
		status,
		conclusion: status === 'completed' ? (conclusion ?? check.conclusion) : null,
		detailsUrl: route_text(body, 'details_url', 'CheckRun') ?? check.detailsUrl,
		externalId: route_text(body, 'external_id', 'CheckRun') ?? check.externalId,
		title: bounded(output, 'title') ?? check.title,
		summary: bounded(output, 'summary') ?? check.summary,
		text: bounded(output, 'text') ?? check.text,
		annotations: [...check.annotations, ...annotationsOf(output)],
		completedAt: status === 'completed' ? (check.completedAt ?? now) : undefined,
	};
}
function statusOf(value, before) {
	if (value === undefined) return before;
	if (value === 'queued' || value === 'in_progress' || value === 'completed') return value;
	throw new github_error/* GitHubError */.y_(422, `Invalid request.\n\n${String(value)} is not a member of ["queued", "in_progress", "completed"].`);
}
function bounded(output, field) {
	const value = output === undefined ? undefined : route_text(output, field, 'CheckRun');
	const length = value === undefined ? 0 : [...value].length;
	if (length <= MAXIMUM) return value;
	throw new github_error/* GitHubError */.y_(422, `Invalid request.\n\nOnly ${MAXIMUM} characters are allowed; ${length} were supplied.`);
}
function annotationsOf(output) {
	const given = output?.annotations;
	if (!Array.isArray(given)) return [];
	if (given.length > MAXIMUM_ANNOTATIONS) {
		const words = `No more than ${MAXIMUM_ANNOTATIONS} items are allowed; ${given.length} were supplied.`;
		throw new github_error/* GitHubError */.y_(422, `Invalid request.\n\n${words}`);
	}
	return given.filter(isObject).map((annotation) => ({
		path: requiredText(annotation, 'path', 'CheckRun'),
		startLine: Number(annotation.start_line),
		endLine: Number(annotation.end_line),
		level: levelOf(annotation.annotation_level),
		message: requiredText(annotation, 'message', 'CheckRun'),
		title: route_text(annotation, 'title', 'CheckRun') ?? null,
	}));
}
function levelOf(value) {
	if (value === 'notice' || value === 'warning' || value === 'failure') return value;
	throw new github_error/* GitHubError */.y_(422, `Invalid request.\n\n${String(value)} is not a member of ["notice", "warning", "failure"].`);
}
function isObject(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/sandbox/github/views/commit.js


const unverified = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };
function viewCommit(addresses, store, repository, commit) {
	const url = addresses.api(repository, `/commits/${commit.sha}`);
	return {
		sha: commit.sha,
		node_id: (0,views_addresses/* nodeId */.s)('C', commit.sha),
		commit: {
			author: viewSignature(commit.author),
			committer: viewSignature(commit.committer),
			message: commit.message,
			tree: { sha: commit.tree, url: addresses.api(repository, `/git/trees/${commit.tree}`) },
			url: addresses.api(repository, `/git/commits/${commit.sha}`),
			comment_count: 0,
			verification: unverified,
		},
		url,
		html_url: addresses.html(repository, `/commit/${commit.sha}`),
		comments_url: `${url}/comments`,
		author: viewAccount(addresses, store, commit.author),
		committer: viewAccount(addresses, store, commit.committer),
		parents: commit.parents.map((sha) => ({
			sha,
			url: addresses.api(repository, `/commits/${sha}`),
			html_url: addresses.html(repository, `/commit/${sha}`),
		})),
	};
}
function viewGitCommit(addresses, repository, commit) {
	return {
		sha: commit.sha,
		node_id: (0,views_addresses/* nodeId */.s)('C', commit.sha),
		url: addresses.api(repository, `/git/commits/${commit.sha}`),
		html_url: addresses.html(repository, `/commit/${commit.sha}`),
		author: viewSignature(commit.author),
		committer: viewSignature(commit.committer),
		tree: { sha: commit.tree, url: addresses.api(repository, `/git/trees/${commit.tree}`) },
		message: commit.message,
		parents: commit.parents.map((sha) => ({
			sha,
			url: addresses.api(repository, `/git/commits/${sha}`),
			html_url: addresses.html(repository, `/commit/${sha}`),
		})),
		verification: unverified,
	};
}
function viewFile(addresses, repository, commit, change) {
	const path = change.path.split('/').map(encodeURIComponent).join('/');
	return {
		sha: change.blob,
		filename: change.path,
		status: change.status,
		additions: change.additions,
		deletions: change.deletions,
		changes: change.additions + change.deletions,
		blob_url: addresses.html(repository, `/blob/${commit}/${path}`),
		raw_url: addresses.html(repository, `/raw/${commit}/${path}`),
		contents_url: addresses.api(repository, `/contents/${path}?ref=${commit}`),
		...(change.previousPath === undefined ? {} : { previous_filename: change.previousPath }),
	};
}
function viewSignature({ name, email, date }) {
	return { name, email, date: date.toISOString() };
}
function viewAccount(addresses, store, signature) {
	const login = /^\d+\+(.+)@users\.noreply\.github\.com$/.exec(signature.email)?.[1];
	const user = login === undefined ? undefined : store.users.get(login);
	return user === undefined ? null : (0,views_user/* viewUser */.$)(addresses, user);
}

;// CONCATENATED MODULE: ./lib/sandbox/github/routes/commits.js






const commits_read = [['contents', 'read']];
const readPulls = [['pull-requests', 'read']];
const commitRoutes = [
	route_onRepository('GET', '/git/commits/{commit_sha}', 'GetGitCommit', commits_read, async ({ addresses, repository, params }) => {
		const sha = await existing(repository, params.commit_sha ?? '');
		return ok(viewGitCommit(addresses, repository, await repository.git.commit(sha)));
	}),
	route_onRepository('GET', '/commits', 'ListCommits', commits_read, async (request) => {
		const start = await existing(request.repository, request.query.get('sha') ?? request.repository.defaultBranch);
		return list((await request.repository.git.log(start)).map((commit) => viewOf(request, commit)));
	}),
	route_onRepository('GET', '/commits/{commit_sha}/pulls', 'ListPullsOfCommit', readPulls, async (request) => {
		const { addresses, repository, params } = request;
		const sha = await existing(repository, params.commit_sha ?? '');
		return list((await pullsOf(repository, sha)).map((number) => (0,pullRequest/* viewPull */.P6)(addresses, repository, (0,github_pullRequests/* findPull */.pM)(repository, number))));
	}),
	route_onRepository('GET', '/compare/{basehead}', 'CompareCommits', commits_read, commits_compare),
	route_onRepository('GET', '/commits/{ref}', 'GetCommit', commits_read, async (request) => {
		const { addresses, repository, params } = request;
		const sha = await existing(repository, params.ref ?? '', 'No commit found for SHA');
		const commit = await repository.git.commit(sha);
		const parent = commit.parents[0];
		const files = parent === undefined ? [] : await repository.git.changes(parent, sha);
		return ok({
			...viewOf(request, commit),
			stats: statsOf(files),
			files: files.map((file) => viewFile(addresses, repository, sha, file)),
		});
	}),
];
async function commits_compare(request) {
	const { addresses, repository, params, query } = request;
	const [baseName = '', headName = ''] = (params.basehead ?? '').split('...');
	const base = await repository.git.resolve(baseName);
	const head = await repository.git.resolve(headName);
	if (base === undefined || head === undefined) throw (0,github_error/* notFound */.mX)();
	const mergeBase = await repository.git.mergeBase(base, head);
	if (mergeBase === undefined) throw new github_error/* GitHubError */.y_(404, `No common ancestor between ${baseName} and ${headName}.`);
	const ahead = (await repository.git.log(head, `^${base}`)).toReversed();
	const behind = (await repository.git.log(base, `^${head}`)).length;
	const asked = query.has('page') || query.has('per_page');
	const paging = asked ? parsePaging(query) : { page: 1, perPage: 250 };
	const files = paging.page === 1 ? (await repository.git.changes(mergeBase, head)).slice(0, 300) : [];
	const html = addresses.html(repository, `/compare/${baseName}...${headName}`);
	const comparison = {
		url: addresses.api(repository, `/compare/${baseName}...${headName}`),
		html_url: html,
		permalink_url: html,
		diff_url: `${html}.diff`,
		patch_url: `${html}.patch`,
		base_commit: await commitView(request, base),
		merge_base_commit: await commitView(request, mergeBase),
		status: commits_statusOf(ahead.length, behind),
		ahead_by: ahead.length,
		behind_by: behind,
		total_commits: ahead.length,
		commits: paging_pageOf(ahead, paging).map((commit) => viewOf(request, commit)),
		files: files.map((file) => viewFile(addresses, repository, head, file)),
	};
	return ok(comparison, asked ? linkOf(request.url, paging, ahead.length) : '');
}
function commits_statusOf(ahead, behind) {
	if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
	return behind > 0 ? 'behind' : 'identical';
}
async function pullsOf(repository, sha) {
	const found = [];
	for (const pull of repository.pulls.values()) {
		const ends = pull.merged === undefined ? [pull.head] : [pull.head, pull.merged.commit];
		const commits = await repository.git.log(...ends, `^${pull.base}`);
		if (commits.some((commit) => commit.sha === sha)) found.push(pull.number);
	}
	return found;
}
async function existing(repository, revision, words) {
	const sha = await repository.git.resolve(revision);
	if (sha !== undefined) return sha;
	if (words !== undefined) throw new github_error/* GitHubError */.y_(422, `${words}: ${revision}`);
	if (/^[0-9a-f]{40}$/.test(revision)) throw new github_error/* GitHubError */.y_(422, `No commit found for SHA: ${revision}`);
	throw (0,github_error/* notFound */.mX)();
}
async function commitView(request, sha) {
	return viewOf(request, await request.repository.git.commit(sha));
}
function viewOf({ addresses, store, repository }, commit) {
	return viewCommit(addresses, store, repository, commit);
}
function statsOf(files) {
	const additions = files.reduce((sum, file) => sum + file.additions, 0);
	const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
	return { additions, deletions, total: additions + deletions };
}

;// CONCATENATED MODULE: ./lib/sandbox/github/routes/deployments.js




const deployments_read = [['deployments', 'read']];
const deployments_write = [['deployments', 'write']];
const states = ['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success'];
const deploymentRoutes = [
	route_onRepository('GET', '/deployments', 'ListDeployments', deployments_read, ({ addresses, repository, query }) => {
		const found = [...repository.deployments.values()].filter((deployment) => ['sha', 'ref', 'task', 'environment'].every((key) => [deployment[key], null].includes(query.get(key))));
		return list(found.toReversed().map((deployment) => viewDeployment(addresses, repository, deployment)));
	}),
	route_onRepository('POST', '/deployments', 'CreateDeployment', deployments_write, async (request) => {
		const { body, store, clock, repository, actor } = request;
		const ref = requiredText(body, 'ref', 'Deployment');
		const sha = await repository.git.resolve(ref);
		if (sha === undefined) throw new github_error/* GitHubError */.y_(422, `No ref found for: ${ref}`);
		const environment = route_text(body, 'environment', 'Deployment') ?? 'production';
		const now = clock.now();
		const deployment = {
			id: store.nextId(),
			sha,
			ref,
			task: route_text(body, 'task', 'Deployment') ?? 'deploy',
			environment,
			description: route_text(body, 'description', 'Deployment') ?? null,
			payload: body.payload ?? '',
			creator: authorOf(actor),
			transient: body.transient_environment === true,
			production: body.production_environment === true || environment === 'production',
			jobId: undefined,
			createdAt: now,
			updatedAt: now,
		};
		repository.deployments.set(deployment.id, deployment);
		return created(viewDeployment(request.addresses, repository, deployment));
	}),
	route_onRepository('GET', '/deployments/{deployment_id}', 'GetDeployment', deployments_read, (request) => ok(viewDeployment(request.addresses, request.repository, deploymentOf(request)))),
	route_onRepository('GET', '/deployments/{deployment_id}/statuses', 'ListDeploymentStatuses', deployments_read, (request) => {
		const { addresses, repository } = request;
		const newestFirst = statusesOf(repository, deploymentOf(request)).toReversed();
		return list(newestFirst.map((status) => viewStatus(addresses, repository, status)));
	}),
	route_onRepository('POST', '/deployments/{deployment_id}/statuses', 'CreateDeploymentStatus', deployments_write, (request) => {
		const { body, repository, actor } = request;
		const state = requiredText(body, 'state', 'DeploymentStatus');
		if (!states.includes(state)) throw (0,github_error/* invalid */.Gq)({ resource: 'DeploymentStatus', field: 'state', code: 'custom' });
		const description = route_text(body, 'description', 'DeploymentStatus') ?? '';
		if ([...description].length > 140) {
			const message = 'description is too long (maximum is 140 characters)';
			throw (0,github_error/* invalid */.Gq)({ resource: 'DeploymentStatus', code: 'custom', field: 'description', message });
		}
		const status = addStatus(request, repository, deploymentOf(request), {
			state,
			description,
			environmentUrl: route_text(body, 'environment_url', 'DeploymentStatus') ?? '',
			logUrl: route_text(body, 'log_url', 'DeploymentStatus') ?? route_text(body, 'target_url', 'DeploymentStatus') ?? '',
			creator: authorOf(actor),
			autoInactive: body.auto_inactive !== false,
		});
		return created(viewStatus(request.addresses, repository, status));
	}),
	route_onRepository('GET', '/actions/runs/{run_id}', 'GetWorkflowRun', [['actions', 'read']], (request) => {
		const run = request.repository.runs.get(numberParam(request, 'run_id'));
		if (run === undefined) throw (0,github_error/* notFound */.mX)();
		return ok(viewRun(request.addresses, request.repository, run));
	}),
];
function deploymentOf(request) {
	const deployment = request.repository.deployments.get(numberParam(request, 'deployment_id'));
	if (deployment === undefined) throw (0,github_error/* notFound */.mX)();
	return deployment;
}

;// CONCATENATED MODULE: ./lib/sandbox/github/routes/issues.js




const issues_read = [
	['issues', 'read'],
	['pull-requests', 'read'],
];
const issues_write = [
	['issues', 'write'],
	['pull-requests', 'write'],
];
const issues_MAXIMUM = 65_536;
const issueRoutes = [
	route_onRepository('GET', '/issues/comments/{comment_id}', 'GetComment', issues_read, (request) => ok((0,pullRequest/* viewComment */.N)(request.addresses, request.repository, commentOf(request)))),
	route_onRepository('PATCH', '/issues/comments/{comment_id}', 'UpdateComment', issues_write, (request) => {
		const current = commentOf(request);
		const comment = {
			...current,
			body: commentBody(request.body),
			earlier: [...current.earlier, current.body],
			updatedAt: request.clock.now(),
		};
		request.repository.comments.set(comment.id, comment);
		return ok((0,pullRequest/* viewComment */.N)(request.addresses, request.repository, comment));
	}),
	route_onRepository('DELETE', '/issues/comments/{comment_id}', 'DeleteComment', issues_write, (request) => {
		request.repository.comments.delete(commentOf(request).id);
		return { kind: 'value', status: 204, body: undefined };
	}),
	route_onRepository('GET', '/issues/{issue_number}/comments', 'ListComments', issues_read, (request) => {
		const { addresses, repository, query } = request;
		const since = query.get('since');
		const comments = (0,pullRequest/* commentsOf */.u3)(repository, issueOf(request).number).filter(({ updatedAt }) => since === null || updatedAt >= new Date(since));
		return list(comments.map((comment) => (0,pullRequest/* viewComment */.N)(addresses, repository, comment)));
	}),
	route_onRepository('POST', '/issues/{issue_number}/comments', 'CreateComment', issues_write, (request) => {
		const { store, clock, repository, actor } = request;
		const now = clock.now();
		const comment = {
			id: store.nextId(),
			issue: issueOf(request).number,
			body: commentBody(request.body),
			earlier: [],
			user: authorOf(actor),
			byApp: actor.kind === 'job',
			createdAt: now,
			updatedAt: now,
		};
		repository.comments.set(comment.id, comment);
		return created((0,pullRequest/* viewComment */.N)(request.addresses, repository, comment));
	}),
	route_onRepository('GET', '/issues/{issue_number}/labels', 'ListLabels', issues_read, (request) => list((0,pullRequest/* viewLabels */.$u)(request.addresses, request.repository, issueOf(request).labels))),
	route_onRepository('POST', '/issues/{issue_number}/labels', 'AddLabels', issues_write, (request) => {
		const issue = issueOf(request);
		const added = labelsOf(request.body);
		for (const name of added) createLabel(request, name);
		const labels = [...new Set([...issue.labels, ...added])];
		keep(request.repository, { ...issue, labels, updatedAt: request.clock.now() });
		return { kind: 'value', status: 200, body: (0,pullRequest/* viewLabels */.$u)(request.addresses, request.repository, labels) };
	}),
	route_onRepository('DELETE', '/issues/{issue_number}/labels/{name}', 'RemoveLabel', issues_write, (request) => {
		const issue = issueOf(request);
		if (!issue.labels.includes(request.params.name ?? '')) throw (0,github_error/* notFound */.mX)();
		const labels = issue.labels.filter((label) => label !== request.params.name);
		keep(request.repository, { ...issue, labels, updatedAt: request.clock.now() });
		return { kind: 'value', status: 200, body: (0,pullRequest/* viewLabels */.$u)(request.addresses, request.repository, labels) };
	}),
	route_onRepository('GET', '/issues', 'ListIssues', issues_read, ({ addresses, repository, query }) => {
		const state = query.get('state') ?? 'open';
		const issues = [...repository.issues.values(), ...repository.pulls.values()].filter((issue) => state === 'all' || issue.state === state).sort((one, other) => other.number - one.number);
		return list(issues.map((issue) => (0,pullRequest/* viewIssue */.ns)(addresses, repository, issue)));
	}),
	route_onRepository('POST', '/issues', 'CreateIssue', [['issues', 'write']], (request) => {
		const { store, clock, repository, actor, body } = request;
		const now = clock.now();
		const labels = body.labels === undefined ? [] : labelsOf(body);
		for (const name of labels) createLabel(request, name);
		const issue = {
			id: store.nextId(),
			number: (0,github_pullRequests/* nextNumber */.Pt)(repository),
			title: requiredText(body, 'title', 'Issue'),
			body: route_text(body, 'body', 'Issue') ?? null,
			user: authorOf(actor),
			state: 'open',
			labels,
			createdAt: now,
			updatedAt: now,
			closedAt: undefined,
		};
		repository.issues.set(issue.number, issue);
		return created((0,pullRequest/* viewIssue */.ns)(request.addresses, repository, issue));
	}),
	route_onRepository('GET', '/issues/{issue_number}', 'GetIssue', issues_read, (request) => ok((0,pullRequest/* viewIssue */.ns)(request.addresses, request.repository, issueOf(request)))),
	route_onRepository('PATCH', '/issues/{issue_number}', 'UpdateIssue', issues_write, (request) => {
		const { body, clock, repository } = request;
		const issue = issueOf(request);
		const closed = body.state === 'closed' ? clock.now() : body.state === 'open' ? undefined : issue.closedAt;
		const changed = {
			...issue,
			title: route_text(body, 'title', 'Issue') ?? issue.title,
			body: route_text(body, 'body', 'Issue') ?? issue.body,
			state: closed === undefined ? 'open' : 'closed',
			closedAt: closed,
			updatedAt: clock.now(),
		};
		keep(repository, changed);
		return ok((0,pullRequest/* viewIssue */.ns)(request.addresses, repository, changed));
	}),
];
function issueOf(request) {
	const number = numberParam(request, 'issue_number');
	const issue = request.repository.pulls.get(number) ?? request.repository.issues.get(number);
	if (issue === undefined) throw (0,github_error/* notFound */.mX)();
	return issue;
}
function commentOf(request) {
	const comment = request.repository.comments.get(numberParam(request, 'comment_id'));
	if (comment === undefined) throw (0,github_error/* notFound */.mX)();
	return comment;
}
function keep(repository, issue) {
	if ('headBranch' in issue) repository.pulls.set(issue.number, issue);
	else repository.issues.set(issue.number, issue);
}
function commentBody(body) {
	const value = requiredText(body, 'body', 'IssueComment');
	if ([...value].length <= issues_MAXIMUM) return value;
	const message = `Body is too long (maximum is ${issues_MAXIMUM} characters)`;
	throw (0,github_error/* invalid */.Gq)({ resource: 'IssueComment', code: 'unprocessable', field: 'data', message });
}
function labelsOf(body) {
	const { labels } = body;
	if (Array.isArray(labels) && labels.every((label) => typeof label === 'string')) return labels;
	throw (0,github_error/* invalid */.Gq)({ resource: 'Label', field: 'labels', code: 'invalid' });
}
function createLabel({ store, repository }, name) {
	if (repository.labels.has(name)) return;
	repository.labels.set(name, { id: store.nextId(), name, color: 'ededed', description: null });
}

// EXTERNAL MODULE: ./lib/sandbox/github/views/pullDetails.js
var pullDetails = __webpack_require__(6533);
;// CONCATENATED MODULE: ./lib/sandbox/github/routes/pullRequests.js






const pullRequests_read = [['pull-requests', 'read']];
const pullRequests_write = [['pull-requests', 'write']];
const number = 'pull_number';
const pullRequestRoutes = [
	route_onRepository('GET', '/pulls', 'ListPulls', pullRequests_read, ({ addresses, repository, query }) => {
		const state = query.get('state') ?? 'open';
		const pulls = [...repository.pulls.values()].filter((pull) => (state === 'all' || pull.state === state) && [pull.baseBranch, null].includes(query.get('base')) && [(0,github_pullRequests/* headLabel */.n_)(repository, pull), null].includes(query.get('head')));
		const oldestFirst = query.get('direction') === 'asc';
		return list((oldestFirst ? pulls : pulls.toReversed()).map((pull) => (0,pullRequest/* viewPull */.P6)(addresses, repository, pull)));
	}),
	route_onRepository('POST', '/pulls', 'CreatePull', pullRequests_write, async (request) => {
		const { body, repository, actor } = request;
		const opened = await request.pullRequests.open(repository, {
			title: requiredText(body, 'title', 'PullRequest'),
			body: route_text(body, 'body', 'PullRequest') ?? null,
			head: requiredText(body, 'head', 'PullRequest').replace(`${repository.owner.login}:`, ''),
			base: requiredText(body, 'base', 'PullRequest'),
			draft: body.draft === true,
			user: authorOf(actor),
		});
		return created(await (0,pullDetails/* readPullDetails */.O)(request.addresses, repository, opened));
	}),
	route_onRepository('GET', '/pulls/{pull_number}', 'GetPull', pullRequests_read, async (request) => ok(await (0,pullDetails/* readPullDetails */.O)(request.addresses, request.repository, (0,github_pullRequests/* findPull */.pM)(request.repository, numberParam(request, number))))),
	route_onRepository('PATCH', '/pulls/{pull_number}', 'UpdatePull', pullRequests_write, async (request) => {
		const { body, repository, clock } = request;
		const pull = (0,github_pullRequests/* findPull */.pM)(repository, numberParam(request, number));
		const changed = {
			...pull,
			title: route_text(body, 'title', 'PullRequest') ?? pull.title,
			body: route_text(body, 'body', 'PullRequest') ?? pull.body,
			updatedAt: clock.now(),
		};
		repository.pulls.set(pull.number, changed);
		const closes = body.state === 'closed' && pull.state === 'open';
		return ok(await (0,pullDetails/* readPullDetails */.O)(request.addresses, repository, closes ? await request.pullRequests.close(repository, pull.number) : changed));
	}),
	route_onRepository('GET', '/pulls/{pull_number}/commits', 'ListPullCommits', pullRequests_read, async (request) => {
		const { addresses, store, repository } = request;
		const { head, base } = (0,github_pullRequests/* findPull */.pM)(repository, numberParam(request, number));
		const commits = (await repository.git.log(head, `^${base}`)).toReversed();
		return list(commits.map((commit) => viewCommit(addresses, store, repository, commit)));
	}),
	route_onRepository('GET', '/pulls/{pull_number}/files', 'ListPullFiles', pullRequests_read, async (request) => {
		const { addresses, repository } = request;
		const pull = (0,github_pullRequests/* findPull */.pM)(repository, numberParam(request, number));
		const files = await (0,pullDetails/* readFiles */.U)(repository, pull);
		return list(files.map((file) => viewFile(addresses, repository, pull.head, file)));
	}),
	route_onRepository('PUT', '/pulls/{pull_number}/merge', 'MergePull', [['contents', 'write']], async (request) => {
		const { body, repository, actor } = request;
		const pull = (0,github_pullRequests/* findPull */.pM)(repository, numberParam(request, number));
		const expected = route_text(body, 'sha', 'PullRequest');
		if (expected !== undefined && expected !== pull.head) {
			throw new github_error/* GitHubError */.y_(409, 'Head branch was modified. Review and try the merge again.');
		}
		const title = route_text(body, 'commit_title', 'PullRequest');
		const message = route_text(body, 'commit_message', 'PullRequest');
		const merged = await request.pullRequests.merge(repository, pull.number, {
			method: methodOf(body.merge_method ?? 'merge'),
			by: authorOf(actor),
			...(title === undefined ? {} : { title }),
			...(message === undefined ? {} : { message }),
		});
		return ok({ sha: merged.merged?.commit ?? '', merged: true, message: 'Pull Request successfully merged' });
	}),
];
function methodOf(value) {
	if (value === 'merge' || value === 'squash' || value === 'rebase') return value;
	throw (0,github_error/* invalid */.Gq)({ resource: 'PullRequest', field: 'merge_method', code: 'invalid' });
}

;// CONCATENATED MODULE: ./lib/sandbox/github/routes/repositories.js





const repositories_read = [['contents', 'read']];
const repositories_write = [['contents', 'write']];
const repositoryRoutes = [
	route_onRepository('GET', '', 'GetRepository', [['metadata', 'read']], ({ addresses, repository }) => ok((0,views_repository/* viewRepository */.s)(addresses, repository))),
	route_onRepository('GET', '/branches', 'ListBranches', repositories_read, async ({ addresses, repository }) => {
		const branches = await repository.git.refs('refs/heads/');
		return list(
			[...branches].map(([ref, sha]) => ({
				name: ref.slice('refs/heads/'.length),
				commit: { sha, url: addresses.api(repository, `/commits/${sha}`) },
				protected: false,
			})),
		);
	}),
	route_onRepository('GET', '/branches/{branch}', 'GetBranch', repositories_read, async (request) => {
		const { addresses, repository, params } = request;
		const sha = (await repository.git.refs('refs/heads/')).get(`refs/heads/${params.branch}`);
		if (sha === undefined) throw new github_error/* GitHubError */.y_(404, 'Branch not found');
		const self = addresses.api(repository, `/branches/${params.branch}`);
		return ok({
			name: params.branch,
			commit: await commitView(request, sha),
			_links: { self, html: addresses.html(repository, `/tree/${params.branch}`) },
			protected: false,
			protection: { enabled: false, required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] } },
			protection_url: `${self}/protection`,
		});
	}),
	route_onRepository('GET', '/git/ref/{ref}', 'GetRef', repositories_read, async (request) => {
		const ref = `refs/${request.params.ref}`;
		const sha = (await request.repository.git.refs(ref)).get(ref);
		if (sha === undefined) throw (0,github_error/* notFound */.mX)();
		return ok(viewRef(request, ref, sha));
	}),
	route_onRepository('GET', '/git/matching-refs/{ref}', 'ListMatchingRefs', repositories_read, async (request) => {
		const refs = await request.repository.git.refs('refs/');
		const matching = [...refs].filter(([name]) => name.startsWith(`refs/${request.params.ref}`));
		return list(matching.map(([name, sha]) => viewRef(request, name, sha)));
	}),
	route_onRepository('POST', '/git/refs', 'CreateRef', repositories_write, async (request) => {
		const ref = requiredText(request.body, 'ref', 'Reference');
		const sha = await existing(request.repository, requiredText(request.body, 'sha', 'Reference'));
		if (!ref.startsWith('refs/')) throw new github_error/* GitHubError */.y_(422, 'Reference name must start with refs/');
		if ((await request.repository.git.refs(ref)).has(ref)) throw new github_error/* GitHubError */.y_(422, 'Reference already exists');
		await request.repository.git.setRef(ref, sha);
		return created(viewRef(request, ref, sha));
	}),
	route_onRepository('PATCH', '/git/refs/{ref}', 'UpdateRef', repositories_write, async (request) => {
		const { repository, body } = request;
		const ref = `refs/${request.params.ref}`;
		const before = (await repository.git.refs(ref)).get(ref);
		if (before === undefined) throw new github_error/* GitHubError */.y_(422, 'Reference does not exist');
		const sha = await existing(repository, requiredText(body, 'sha', 'Reference'));
		const forward = (await repository.git.mergeBase(before, sha)) === before;
		if (!forward && body.force !== true) throw new github_error/* GitHubError */.y_(422, 'Update is not a fast forward');
		await repository.git.setRef(ref, sha);
		await request.pullRequests.follow(repository, ref.replace('refs/heads/', ''));
		return ok(viewRef(request, ref, sha));
	}),
	route_onRepository('DELETE', '/git/refs/{ref}', 'DeleteRef', repositories_write, async ({ repository, params }) => {
		const ref = `refs/${params.ref}`;
		if (!(await repository.git.refs(ref)).has(ref)) throw new github_error/* GitHubError */.y_(422, 'Reference does not exist');
		await repository.git.setRef(ref, undefined);
		return { kind: 'value', status: 204, body: undefined };
	}),
];
function viewRef({ addresses, repository }, ref, sha) {
	return {
		ref,
		node_id: (0,views_addresses/* nodeId */.s)('REF', ref),
		url: addresses.api(repository, `/git/${ref}`),
		object: { type: 'commit', sha, url: addresses.api(repository, `/git/commits/${sha}`) },
	};
}

;// CONCATENATED MODULE: ./lib/sandbox/github/routes/users.js



const userRoutes = [
	{
		method: 'GET',
		path: '/user',
		name: 'GetUser',
		run: ({ addresses, actor }) => {
			if (actor.kind === 'anonymous') throw new github_error/* GitHubError */.y_(401, 'Requires authentication');
			if (actor.kind === 'job') throw new github_error/* GitHubError */.y_(403, 'Resource not accessible by integration');
			return ok(users_viewAccount((0,views_user/* viewUser */.$)(addresses, actor.user), actor.user.login));
		},
	},
	{
		method: 'GET',
		path: '/users/{username}',
		name: 'GetUserByName',
		run: ({ addresses, store, params }) => {
			const user = store.users.get(params.username ?? '');
			if (user === undefined) throw (0,github_error/* notFound */.mX)();
			return ok(users_viewAccount((0,views_user/* viewUser */.$)(addresses, user), user.login));
		},
	},
];
function users_viewAccount(user, name) {
	const nothing = { bio: null, blog: null, company: null, email: null, hireable: null, location: null };
	const counts = { followers: 0, following: 0, public_gists: 0, public_repos: 0 };
	return {
		...user,
		...nothing,
		...counts,
		name,
		created_at: '2020-01-01T00:00:00Z',
		updated_at: '2020-01-01T00:00:00Z',
	};
}

;// CONCATENATED MODULE: ./lib/sandbox/github/routes/index.js







const routes = [...checkRoutes, ...repositoryRoutes, ...commitRoutes, ...pullRequestRoutes, ...issueRoutes, ...deploymentRoutes, ...userRoutes];

;// CONCATENATED MODULE: ./lib/sandbox/github/index.js














async function createGitHub({ clock, faults, log, address, path }) {
	const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'inferloop-github-'));
	const store = (0,github_store/* createStore */.y$)();
	const git = createGit(path);
	const addresses = (0,views_addresses/* createAddresses */.t)(address);
	const pullRequests = (0,github_pullRequests/* createPullRequests */.ae)(store, git, clock);
	const repositories = createRepositories({ store, clock, git, pullRequests, folder });
	const page = (path) => github_pageOf(store, path);
	return {
		...repositories,
		handler: createGitHubHandler({ store, clock, pullRequests, addresses, routes: routes, faults, log, page }),
		store,
		git,
		addresses,
		pullRequests,
		mergeQueue: createMergeQueue(git, clock, pullRequests),
		jobs: createJobs({ store, clock, address, repositories }),
		user: (login) => (0,github_store/* userOf */.Z5)(store, login),
		tokenFor(login) {
			const token = `ghp_${(0,external_node_crypto_.randomBytes)(27).toString('base64url')}`;
			store.tokens.set(token, { kind: 'user', user: (0,github_store/* userOf */.Z5)(store, login) });
			return token;
		},
		conversations: renderConversations,
		stop: () => (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true }),
	};
}
function github_pageOf(store, path) {
	const [, name = '', number] = /^\/([^/]+\/[^/]+)(?:\/pull\/(\d+))?$/.exec(path) ?? [];
	const repository = store.repositories.get(name);
	if (repository === undefined) return undefined;
	if (number === undefined) return renderConversations(repository);
	const pull = repository.pulls.get(Number(number));
	return pull === undefined ? undefined : renderPullRequestPage(repository, pull);
}

// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/key/generate_key_pair.js + 2 modules
var generate_key_pair = __webpack_require__(1538);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/key/export.js
var key_export = __webpack_require__(7968);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwt/sign.js + 1 modules
var jwt_sign = __webpack_require__(2896);
;// CONCATENATED MODULE: ./lib/sandbox/oidc/claims.js
const LIFETIME = 300;
function buildClaims(admission) {
	const { job } = admission;
	const [owner = ''] = job.repository.split('/');
	return {
		sub: claims_subjectOf(admission),
		ref: job.ref,
		ref_type: job.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
		ref_protected: 'false',
		sha: job.sha,
		repository: job.repository,
		repository_id: String(admission.repositoryId),
		repository_owner: owner,
		repository_owner_id: String(admission.ownerId),
		repository_visibility: admission.visibility,
		actor: admission.actor.login,
		actor_id: String(admission.actor.id),
		event_name: job.event,
		head_ref: job.headRef ?? '',
		base_ref: job.baseRef ?? '',
		workflow: admission.workflow,
		workflow_ref: admission.workflowRef,
		workflow_sha: admission.workflowSha,
		job_workflow_ref: job.jobWorkflowRef ?? admission.workflowRef,
		job_workflow_sha: admission.workflowSha,
		run_id: String(admission.runId),
		run_number: String(admission.runNumber),
		run_attempt: String(admission.runAttempt),
		runner_environment: 'github-hosted',
		...(job.environment === undefined ? {} : { environment: job.environment }),
	};
}
function claims_subjectOf(admission) {
	const { job } = admission;
	const [owner = '', name = ''] = job.repository.split('/');
	const repository = admission.immutableSubject ? `${owner}@${admission.ownerId}/${name}@${admission.repositoryId}` : `${owner}/${name}`;
	if (job.environment !== undefined) return `repo:${repository}:environment:${job.environment.replaceAll(':', '%3A')}`;
	if (job.event === 'pull_request') return `repo:${repository}:pull_request`;
	return `repo:${repository}:ref:${job.ref.replaceAll(':', '%3A')}`;
}

;// CONCATENATED MODULE: ./lib/sandbox/oidc/job.js

function parseJob(body) {
	if (typeof body !== 'object' || body === null) throw wrong('the job', 'an object');
	const { runId, permissions, ...texts } = body;
	for (const [key, value] of Object.entries(texts)) {
		if (!keys.has(key)) throw wrong(key, `one of ${[...keys].join(', ')}`);
		if (typeof value !== 'string') throw wrong(key, 'a string');
	}
	for (const key of ['repository', 'event', 'ref', 'sha']) {
		if (texts[key] === undefined) throw wrong(key, 'present');
	}
	if (!/^[\w.-]+\/[\w.-]+$/.test(String(texts.repository))) throw wrong('repository', 'owner/name');
	if (runId !== undefined && typeof runId !== 'number') throw wrong('runId', 'a number');
	return {
		...texts,
		...(permissions === undefined ? {} : { permissions: parsePermissions(permissions) }),
		...(runId === undefined ? {} : { runId }),
	};
}
const keys = new Set([...['repository', 'event', 'ref', 'sha', 'headRef', 'baseRef', 'environment', 'name', 'workflow'], ...['workflowPath', 'jobWorkflowRef', 'actor']]);
function parsePermissions(value) {
	if (typeof value !== 'object' || value === null) throw wrong('permissions', 'an object');
	return Object.fromEntries(
		Object.entries(value).map(([scope, access]) => {
			if (access !== 'read' && access !== 'write') throw wrong(`permissions.${scope}`, 'read or write');
			return [scope, access];
		}),
	);
}
function wrong(field, expected) {
	return new errors/* DeployError */.s('config-invalid', `job for the sandbox: ${field} must be ${expected}`, { fault: 'user' });
}

;// CONCATENATED MODULE: ./lib/sandbox/oidc/index.js





async function createOidc(dependencies) {
	const { clock, issuer, admit } = dependencies;
	const { publicKey, privateKey } = await (0,generate_key_pair/* generateKeyPair */.T)('RS256');
	const keyId = (0,external_node_crypto_.randomUUID)();
	const jwk = { ...(await (0,key_export/* exportJWK */.JU)(publicKey)), kid: keyId, alg: 'RS256', use: 'sig' };
	const jobs = new Map();
	const sign = (admission, audience) => {
		const now = Math.floor(clock.now().getTime() / 1000);
		return new jwt_sign/* SignJWT */.P(buildClaims(admission))
			.setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: keyId })
			.setIssuer(issuer())
			.setAudience(audience)
			.setJti((0,external_node_crypto_.randomUUID)())
			.setIssuedAt(now)
			.setNotBefore(now - 600)
			.setExpirationTime(now + LIFETIME)
			.sign(privateKey);
	};
	const register = async (job) => {
		const admission = await admit(job);
		if (admission.permissions['id-token'] !== 'write') return { ...admission, oidc: undefined };
		const requestToken = (0,external_node_crypto_.randomBytes)(32).toString('base64url');
		jobs.set(requestToken, admission);
		const requestUrl = `${issuer()}/token/${admission.jobId}?api-version=2.0`;
		return { ...admission, oidc: { requestUrl, requestToken } };
	};
	const mint = async (request) => {
		const bearer = /^bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
		const admission = jobs.get(bearer ?? '');
		if (admission === undefined || request.url.pathname !== `/token/${admission.jobId}`) {
			return json(401, { message: 'the request token is not that of this job' });
		}
		const [owner] = admission.job.repository.split('/');
		const audience = request.url.searchParams.get('audience') ?? `https://github.com/${owner}`;
		return json(200, { count: 1, value: await sign(admission, audience) });
	};
	const handler = async (request) => {
		const route = `${request.method} ${request.url.pathname.replace(/^\/token\/.*/, '/token')}`;
		if (route === 'GET /.well-known/openid-configuration') return json(200, discoveryOf(issuer()));
		if (route === 'GET /.well-known/jwks') return json(200, { keys: [jwk] });
		if (route === 'GET /token') return mint(request);
		if (route === 'POST /_sandbox/jobs') return answerJob(request, register);
		return json(404, { message: 'Not Found' });
	};
	return { handler, register };
}
function discoveryOf(issuer) {
	return {
		issuer,
		jwks_uri: `${issuer}/.well-known/jwks`,
		subject_types_supported: ['public', 'pairwise'],
		response_types_supported: ['id_token'],
		claims_supported: ['sub', 'aud', 'exp', 'iat', 'iss', 'jti', 'nbf', 'ref', 'repository', 'repository_id'],
		id_token_signing_alg_values_supported: ['RS256'],
		scopes_supported: ['openid'],
	};
}
async function answerJob(request, register) {
	try {
		return json(201, await register(parseJob(JSON.parse(request.body.toString('utf8')))));
	} catch (error) {
		if (error instanceof errors/* DeployError */.s || error instanceof SyntaxError) return json(400, { message: error.message });
		throw error;
	}
}
function json(status, body) {
	return {
		status,
		headers: { 'content-type': 'application/json; charset=utf-8' },
		body: JSON.stringify(body),
	};
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/sandbox/requestLog.js


function createRequestLog(file) {
	const records = [];
	return {
		records,
		append(record) {
			records.push(record);
			if (file !== undefined) (0,external_node_fs_.appendFileSync)(file, `${JSON.stringify(record)}\n`);
		},
	};
}
function recordRequests(service, handler, log, clock) {
	return async (request) => {
		const started = performance.now();
		const answer = await handler(request);
		log.append({
			t: clock.now().toISOString(),
			id: (0,external_node_crypto_.randomUUID)(),
			actor: 'anonymous',
			service,
			operation: `${request.method} ${request.url.pathname}`,
			status: answer === 'reset' ? 0 : answer.status,
			ms: Math.round(performance.now() - started),
		});
		return answer;
	};
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./lib/sandbox/server.js



async function listen(handler, { port = 0, latency = 0 } = {}) {
	const server = (0,external_node_http_.createServer)((incoming, outgoing) => {
		const chunks = [];
		incoming.on('data', (chunk) => chunks.push(chunk));
		incoming.on('error', () => outgoing.destroy());
		incoming.on('end', () => {
			(0,promises_.setTimeout)(latency)
				.then(() => handler(complete(incoming, Buffer.concat(chunks))))
				.catch((error) => ({ status: 500, body: String(error) }))
				.then((answer) => send(outgoing, answer))
				.catch(() => outgoing.destroy());
		});
	});
	await new Promise((resolve, reject) => {
		server.once('error', (error) => {
			reject(error.code === 'EADDRINUSE' ? portInUse(port, error) : error);
		});
		server.listen(port, '127.0.0.1', resolve);
	});
	const address = server.address();
	const host = `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : port}`;
	return {
		host,
		url: `http://${host}`,
		stop: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
function portInUse(port, cause) {
	return new errors/* DeployError */.s('config-invalid', `port ${port} of 127.0.0.1 is already in use`, {
		fault: 'user',
		hint: 'name another port, or none to take any that is free',
		cause,
	});
}
function complete(incoming, body) {
	return {
		method: incoming.method ?? 'GET',
		url: new URL(`http://${incoming.headers.host ?? '127.0.0.1'}${incoming.url ?? '/'}`),
		headers: incoming.headers,
		body,
	};
}
function send(outgoing, answer) {
	if (answer === 'reset') {
		outgoing.destroy();
		return;
	}
	const body = Buffer.from(answer.body ?? '');
	const length = answer.headers?.['content-length'] === undefined ? { 'content-length': String(body.length) } : {};
	outgoing.writeHead(answer.status, { ...length, ...answer.headers });
	outgoing.end(body);
}

;// CONCATENATED MODULE: ./lib/sandbox/index.js









const GITHUB_ISSUER = 'token.actions.githubusercontent.com';
async function startSandbox(options) {
	const clock = options.clock ?? createClock(options.speed ?? 1);
	const faults = createFaults(options.faults ?? []);
	const log = createRequestLog(options.log);
	const latency = options.latency ?? 0;
	const addresses = { aws: '', github: '', oidc: '', registry: '' };
	const cloud = createAws({
		clock,
		faults,
		log,
		specification: await (0,spec_specification/* readSpecification */.eB)(),
		shortestStage: options.shortestStage ?? 0,
		registry: () => addresses.registry,
		issuers: () => [{ url: addresses.oidc, host: GITHUB_ISSUER }],
	});
	const forge = await createGitHub({ clock, faults, log, address: () => addresses.github, path: options.path });
	const jobs = await createOidc({ clock, issuer: () => addresses.oidc, admit: forge.jobs.admit });
	const servers = [];
	const stop = async () => {
		await Promise.all(servers.map((server) => server.stop()));
		await forge.stop();
	};
	try {
		const aws = await listen(cloud.handler, { port: options.port ?? 0, latency });
		servers.push(aws);
		const github = await listen(forge.handler, { latency });
		servers.push(github);
		const oidc = await listen(recordRequests('oidc', jobs.handler, log, clock), { latency });
		servers.push(oidc);
		const registry = await listen(cloud.registryHandler, { latency });
		servers.push(registry);
		Object.assign(addresses, { aws: aws.url, github: github.url, oidc: oidc.url, registry: registry.host });
	} catch (error) {
		await stop();
		throw error;
	}
	return { ...addresses, clock, faults, log, cloud, forge, jobs, stop };
}


/***/ })

};
