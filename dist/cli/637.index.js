export const id = 637;
export const ids = [637];
export const modules = {

/***/ 4158:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Balena Ltd.
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *    http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 *
 * ------------------------------------------------------------------------
 *
 * Copyright 2018 Zeit, Inc.
 * Licensed under the MIT License. See file LICENSE.md for a full copy.
 *
 * ------------------------------------------------------------------------
 */

/**
 * This module implements the [dockerignore
 * spec](https://docs.docker.com/engine/reference/builder/#dockerignore-file),
 * closely following Docker's (Moby) Golang implementation:
 * https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go
 * https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go
 * https://github.com/moby/moby/blob/v19.03.8/pkg/archive/archive.go#L825
 *
 * Something the spec is not clear about, but we discovered by reading source code
 * and testing against the "docker build" command, is the handling of backslashes and
 * forward slashes as path separators and escape characters in the .dockerignore file
 * across platforms including Windows, Linux and macOS:
 *
 * * On Linux and macOS, only forward slashes can be used as path separators in the
 *   .dockerignore file, and the backslash works as an escape character.
 * * On Windows, both forward slashes and backslashes are allowed as path separators
 *   in the .dockerignore file, and the backslash is not used as an escape character.
 *
 * This is consistent with how Windows works generally: both forward slashes and
 * backslashes are accepted as path separators by the cmd.exe Command Prompt or
 * PowerShell, and by library functions like the Golang filepath.Clean or the
 * Node.js path.normalize.
 *
 * Similarly, path strings provided to the IgnoreBase.ignores() and IgnoreBase.filter()
 * methods can use either forward slashes or backslashes as path separators on Windows,
 * but only forward slashes are accepted as path separators on Linux and macOS.
 */

const path = __webpack_require__(6928);

const factory = options => new IgnoreBase(options); // https://github.com/kaelzhang/node-ignore/blob/5.1.4/index.js#L538-L539
// Fixes typescript module import


factory.default = factory;
module.exports = factory;

function make_array(subject) {
  return Array.isArray(subject) ? subject : [subject];
}

const REGEX_TRAILING_SLASH = /(?<=.)\/$/;
const REGEX_TRAILING_BACKSLASH = /(?<=.)\\$/;
const REGEX_TRAILING_PATH_SEP = path.sep === '\\' ? REGEX_TRAILING_BACKSLASH : REGEX_TRAILING_SLASH;
const KEY_IGNORE = typeof Symbol !== 'undefined' ? Symbol.for('dockerignore') : 'dockerignore'; // An implementation of Go's filepath.Clean
// https://golang.org/pkg/path/filepath/#Clean
// https://github.com/golang/go/blob/master/src/path/filepath/path.go
// Note that, like Go, on Windows this function converts forward slashes
// to backslashes.

function cleanPath(file) {
  return path.normalize(file).replace(REGEX_TRAILING_PATH_SEP, '');
} // Javascript port of Golang's filepath.ToSlash
// https://golang.org/pkg/path/filepath/#ToSlash
// https://github.com/golang/go/blob/master/src/path/filepath/path.go
// Convert any OS-specific path separator to '/'. Backslash is converted
// to forward slash on Windows, but not on Linux/macOS.
// Note that both forward slashes and backslashes are valid path separators on
// Windows. As a result, code such as `pattern.split(path.sep).join('/')` fails
// on Windows when forward slashes are used as path separators.


function toSlash(file) {
  if (path.sep === '/') {
    return file;
  }

  return file.replace(/\\/g, '/');
} // Javascript port of Golang's filepath.FromSlash
// https://github.com/golang/go/blob/master/src/path/filepath/path.go


function fromSlash(file) {
  if (path.sep === '/') {
    return file;
  }

  return file.replace(/\//g, path.sep);
}

class IgnoreBase {
  constructor({
    // https://github.com/kaelzhang/node-ignore/blob/5.1.4/index.js#L372
    ignorecase = true
  } = {}) {
    this._rules = [];
    this._ignorecase = ignorecase;
    this[KEY_IGNORE] = true;

    this._initCache();
  }

  _initCache() {
    this._cache = {};
  } // @param {Array.<string>|string|Ignore} pattern


  add(pattern) {
    this._added = false;

    if (typeof pattern === 'string') {
      pattern = pattern.split(/\r?\n/g);
    }

    make_array(pattern).forEach(this._addPattern, this); // Some rules have just added to the ignore,
    // making the behavior changed.

    if (this._added) {
      this._initCache();
    }

    return this;
  } // legacy


  addPattern(pattern) {
    return this.add(pattern);
  }

  _addPattern(pattern) {
    // https://github.com/kaelzhang/node-ignore/issues/32
    if (pattern && pattern[KEY_IGNORE]) {
      this._rules = this._rules.concat(pattern._rules);
      this._added = true;
      return;
    }

    if (this._checkPattern(pattern)) {
      const rule = this._createRule(pattern.trim());

      if (rule !== null) {
        this._added = true;

        this._rules.push(rule);
      }
    }
  }

  _checkPattern(pattern) {
    // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L34-L40
    return pattern && typeof pattern === 'string' && pattern.indexOf('#') !== 0 && pattern.trim() !== "";
  }

  filter(paths) {
    return make_array(paths).filter(path => this._filter(path));
  }

  createFilter() {
    return path => this._filter(path);
  }

  ignores(path) {
    return !this._filter(path);
  } // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L41-L53
  // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L29-L55


  _createRule(pattern) {
    const origin = pattern;
    let negative = false; // > An optional prefix "!" which negates the pattern;
    // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L43-L46

    if (pattern[0] === '!') {
      negative = true;
      pattern = pattern.substring(1).trim();
    } // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L47-L53


    if (pattern.length > 0) {
      pattern = cleanPath(pattern);
      pattern = toSlash(pattern);

      if (pattern.length > 1 && pattern[0] === '/') {
        pattern = pattern.slice(1);
      }
    } // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L54-L55


    if (negative) {
      pattern = '!' + pattern;
    } // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L30


    pattern = pattern.trim();

    if (pattern === "") {
      return null;
    } // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L34
    // convert forward slashes to backslashes on Windows


    pattern = cleanPath(pattern); // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L36-L42

    if (pattern[0] === '!') {
      if (pattern.length === 1) {
        return null;
      }

      negative = true;
      pattern = pattern.substring(1);
    } else {
      negative = false;
    }

    return {
      origin,
      pattern,
      // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L54
      dirs: pattern.split(path.sep),
      negative
    };
  } // @returns `Boolean` true if the `path` is NOT ignored


  _filter(path) {
    if (!path) {
      return false;
    }

    if (path in this._cache) {
      return this._cache[path];
    }

    return this._cache[path] = this._test(path);
  } // @returns {Boolean} true if a file is NOT ignored
  // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L62


  _test(file) {
    file = fromSlash(file); // equivalent to golang filepath.Dir() https://golang.org/src/path/filepath/path.go

    const parentPath = cleanPath(path.dirname(file));
    const parentPathDirs = parentPath.split(path.sep);
    let matched = false;

    this._rules.forEach(rule => {
      let match = this._match(file, rule); // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L80


      if (!match && parentPath !== ".") {
        // Check to see if the pattern matches one of our parent dirs.
        if (rule.dirs.includes('**')) {
          // Ah shucks! We have to test every possible parent path that has 
          // a number of dirs _n_ where 
          // `rule.dirs.filter(doubleStar).length <= _n_ <= parentPathDirs.length`
          // since the ** can imply any number of directories including 0
          for (let i = rule.dirs.filter(x => x !== '**').length; i <= parentPathDirs.length; i++) {
            match = match || this._match(parentPathDirs.slice(0, i).join(path.sep), rule);
          }
        } else if (rule.dirs.length <= parentPathDirs.length) {
          // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L83
          match = this._match(parentPathDirs.slice(0, rule.dirs.length).join(path.sep), rule);
        }
      }

      if (match) {
        matched = !rule.negative;
      }
    });

    return !matched;
  } // @returns {Boolean} true if a file is matched by a rule


  _match(file, rule) {
    return this._compile(rule).regexp.test(file);
  } // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L139


  _compile(rule) {
    if (rule.regexp) {
      return rule;
    }

    let regStr = '^'; // Go through the pattern and convert it to a regexp.

    let escapedSlash = path.sep === '\\' ? '\\\\' : path.sep;

    for (let i = 0; i < rule.pattern.length; i++) {
      const ch = rule.pattern[i];

      if (ch === '*') {
        if (rule.pattern[i + 1] === '*') {
          // is some flavor of "**"
          i++; // Treat **/ as ** so eat the "/"

          if (rule.pattern[i + 1] === path.sep) {
            i++;
          }

          if (rule.pattern[i + 1] === undefined) {
            // is "**EOF" - to align with .gitignore just accept all
            regStr += ".*";
          } else {
            // is "**"
            // Note that this allows for any # of /'s (even 0) because
            // the .* will eat everything, even /'s
            regStr += `(.*${escapedSlash})?`;
          }
        } else {
          // is "*" so map it to anything but "/"
          regStr += `[^${escapedSlash}]*`;
        }
      } else if (ch === '?') {
        // "?" is any char except "/"
        regStr += `[^${escapedSlash}]`;
      } else if (ch === '.' || ch === '$') {
        // Escape some regexp special chars that have no meaning
        // in golang's filepath.Match
        regStr += `\\${ch}`;
      } else if (ch === '\\') {
        // escape next char. Note that a trailing \ in the pattern
        // will be left alone (but need to escape it)
        if (path.sep === '\\') {
          // On windows map "\" to "\\", meaning an escaped backslash,
          // and then just continue because filepath.Match on
          // Windows doesn't allow escaping at all
          regStr += escapedSlash;
          continue;
        }

        if (rule.pattern[i + 1] !== undefined) {
          regStr += '\\' + rule.pattern[i + 1];
          i++;
        } else {
          regStr += '\\';
        }
      } else {
        regStr += ch;
      }
    }

    regStr += "$";
    rule.regexp = new RegExp(regStr, this._ignorecase ? 'i' : '');
    return rule;
  }

}


/***/ }),

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ renderPlain)
/* harmony export */ });
function renderPlain(markdown, { folded }) {
    const printed = [];
    let table = [];
    let fence;
    let depth = 0;
    const isShown = () => depth === 0 || folded === 'shown';
    for (const line of [...markdown.split('\n'), '']) {
        const [, mark, language] = /^(`{3,})(\w*)$/.exec(line) ?? [];
        const [, summary] = /^<details><summary>(.*)<\/summary>$/.exec(line) ?? [];
        if (fence === undefined && line.startsWith('|')) {
            if (isShown())
                table.push(line);
            continue;
        }
        printed.push(...renderTable(table));
        table = [];
        if (fence !== undefined) {
            if (line === fence.mark)
                fence = undefined;
            else if (fence.shown)
                printed.push(`  ${line}`);
        }
        else if (mark !== undefined) {
            fence = { mark, shown: isShown() && language !== 'mermaid' };
        }
        else if (summary !== undefined) {
            if (isShown())
                printed.push(`▸ ${renderInline(summary)}`);
            depth += 1;
        }
        else if (line === '</details>') {
            depth -= 1;
        }
        else if (isShown() && !line.startsWith('<!--')) {
            printed.push(renderLine(line));
        }
    }
    return printed
        .join('\n')
        .replaceAll(/\n{3,}/g, '\n\n')
        .trim();
}
function renderLine(line) {
    const [, alert] = /^> \[!(\w+)\]$/.exec(line) ?? [];
    if (alert !== undefined)
        return `│ ${alert}`;
    if (line.startsWith('>'))
        return `│ ${renderInline(line.slice(2))}`.trimEnd();
    return renderInline(line.replace(/^#+ /, ''));
}
function renderTable([head, alignment = '', ...body]) {
    if (head === undefined)
        return [];
    const rows = [head, ...body].map((line) => cellsOf(line).map(renderInline));
    const columns = cellsOf(alignment).map((mark, index) => ({
        right: mark.endsWith(':') && !mark.startsWith(':'),
        width: Math.max(...rows.map((row) => row[index]?.length ?? 0)),
    }));
    const lines = rows.map((row) => columns
        .map(({ right, width }, index) => (right ? row[index]?.padStart(width) : row[index]?.padEnd(width)))
        .join('  ')
        .trimEnd());
    const rule = '─'.repeat(Math.max(...lines.map(({ length }) => length)));
    return [...lines.slice(0, 1), rule, ...lines.slice(1)];
}
function cellsOf(line) {
    return line
        .replace(/^\|/, '')
        .replace(/\|$/, '')
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim());
}
function renderInline(text) {
    return text
        .split(/(?<!\\)(`+)(.*?[^`])\1(?!`)/)
        .map((part, index) => (index % 3 === 0 ? renderWords(part) : index % 3 === 1 ? '' : part.trim()))
        .join('')
        .replaceAll('\u00a0', ' ');
}
const entities = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };
function renderWords(text) {
    return text
        .replaceAll('<br>', ', ')
        .replaceAll(/<\/?\w+>/g, '')
        .replaceAll(/(?<!\\)\*\*/g, '')
        .replaceAll(/(?<!\\)\[([^\]]*)\]\(([^)]*)\)/g, '$1 ($2)')
        .replaceAll(/\\([\\`*_[\]~|])/g, '$1')
        .replaceAll('\u200d', '')
        .replaceAll(/&(lt|gt|amp);/g, (entity) => entities[entity] ?? entity);
}


/***/ }),

/***/ 102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readConfiguration),
  M: () => (/* binding */ readNamed)
});

// EXTERNAL MODULE: ./lib/config/environments.js
var environments = __webpack_require__(3918);
// EXTERNAL MODULE: ./lib/config/document.js + 1 modules
var config_document = __webpack_require__(6369);
// EXTERNAL MODULE: ./lib/config/node.js
var node = __webpack_require__(1664);
;// CONCATENATED MODULE: ./lib/config/files.js


function staysInside(path) {
    return !path.startsWith('/') && !path.split('/').includes('..');
}
function namedFiles(text) {
    const { root } = (0,config_document/* parseDocument */.T)(text);
    if (root === undefined)
        return [];
    const roots = [root, ...valuesOf((0,node/* entryOf */.Ms)(root, 'environments')?.value)];
    const paths = roots
        .flatMap((one) => valuesOf((0,node/* entryOf */.Ms)(one, 'instances')?.value))
        .flatMap((instances) => textOf((0,node/* entryOf */.Ms)(instances, 'user_data')?.value));
    return [...new Set(paths)].filter(staysInside).sort();
}
function valuesOf(node) {
    return node?.kind === 'map' ? node.entries.map(({ value }) => value) : [];
}
function textOf(node) {
    return node?.kind === 'scalar' && typeof node.value === 'string' ? [node.value] : [];
}

// EXTERNAL MODULE: ./lib/config/parse.js + 46 modules
var parse = __webpack_require__(5615);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/commands/configuration.js




async function readConfiguration({ inputs, event, run }, { log, workspace }) {
    const file = inputs.config;
    const request = {
        file,
        environment: inputs.environment,
        branch: branchOf(event, run),
        defaultBranch: run.defaultBranch,
    };
    const reading = await workspace.read(file);
    if (reading.kind === 'unreadable') {
        const hint = 'check out the repository before this step, and name the file with the input `config` when it lives elsewhere';
        const error = new errors/* DeployError */.s('config-invalid', reading.reason, { fault: 'user', hint });
        return { kind: 'invalid', error, environment: (0,environments/* assumeEnvironment */.yG)('', request) };
    }
    const result = (0,parse/* parseConfig */.o)(reading.text, { ...request, named: await readNamed(reading.text, workspace) });
    switch (result.kind) {
        case 'config':
            log.problems(result.warnings, reading.text, 'warning');
            return result;
        case 'invalid': {
            const { problems, environment } = result;
            log.problems(problems, reading.text, 'error');
            const count = problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`;
            const error = new errors/* DeployError */.s('config-invalid', `${file} has ${count}`, { fault: 'user', problems });
            return { kind: 'invalid', error, environment };
        }
        case 'no-environment':
            return result;
    }
}
async function readNamed(text, workspace) {
    const readings = namedFiles(text).map(async (path) => [path, await workspace.readNamed(path)]);
    return Object.fromEntries(await Promise.all(readings));
}
function branchOf(event, run) {
    switch (event.kind) {
        case 'pull_request':
        case 'merge_group':
            return event.baseBranch;
        case 'push':
        case 'dispatch':
        case 'schedule':
            return event.branch;
        case 'terminal':
        case 'no-branch':
        case 'other':
            return run.defaultBranch;
    }
}


/***/ }),

/***/ 7254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ alarmMetrics),
/* harmony export */   y: () => (/* binding */ isAlarmMetric)
/* harmony export */ });
const errors = { units: ['percent', 'count'], balanced: true, example: 'above: 1%' };
const latency = { units: ['seconds'], balanced: true, example: 'above: 3s' };
const usage = { units: ['percent'], balanced: false, example: 'above: 80%' };
const alarmMetrics = {
    http_5xx: errors,
    http_4xx: errors,
    p50: latency,
    p95: latency,
    p99: latency,
    requests: { units: ['count'], balanced: true, example: 'below: 1' },
    healthy_hosts: { units: ['count'], balanced: true, example: 'below: 1' },
    cpu: usage,
    memory: usage,
};
function isAlarmMetric(name) {
    return Object.hasOwn(alarmMetrics, name);
}


/***/ }),

/***/ 6708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ containersOf)
/* harmony export */ });
function containersOf(service) {
    const { key, platform, sidecars } = service;
    const { image, command, port, variables, secrets } = service;
    return [
        { key, name: key, platform, essential: true, image, command, port, variables, secrets },
        ...sidecars.map((sidecar) => ({ ...sidecar, key: `${key}/${sidecar.name}`, platform })),
    ];
}


/***/ }),

/***/ 6369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ findAmbiguities),
  T: () => (/* binding */ parseDocument)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./lib/config/node.js
var node = __webpack_require__(1664);
// EXTERNAL MODULE: ./lib/config/mistake.js
var mistake = __webpack_require__(9166);
;// CONCATENATED MODULE: ./lib/config/scalar.js


const core = [js_yaml/* nullCoreTag */.DX, js_yaml/* boolCoreTag */.G7, js_yaml/* intCoreTag */.Z7, js_yaml/* floatCoreTag */.ok];
const yaml11 = [
    js_yaml/* nullYaml11Tag */.L2,
    js_yaml/* boolYaml11Tag */.iE,
    js_yaml/* intYaml11Tag */.Bg,
    js_yaml/* floatYaml11Tag */.o5,
    js_yaml/* timestampTag */.L9,
];
function readPlain(text) {
    const value = resolve(text, core);
    return typeof value === 'number' || typeof value === 'boolean' || value === null ? value : text;
}
function resolve(text, tags) {
    for (const tag of tags) {
        const value = tag.resolve(text, false, tag.tagName);
        if (value !== js_yaml/* NOT_RESOLVED */.Hg)
            return value;
    }
    return text;
}
function findAmbiguity(text) {
    const value = resolve(text, core);
    const old = resolve(text, yaml11);
    if (Object.is(value, old))
        return undefined;
    const written = (0,mistake/* quote */.hD)(text);
    const other = typeof old === 'boolean' ? old : value === text ? undefined : value;
    return {
        message: `${written} is ${nameOf(value, text)} in YAML 1.2 and ${nameOf(old, text)} in YAML 1.1`,
        hint: `write \`"${text}"\` for the text${other === undefined ? '' : `, \`${String(other)}\` for the ${typeof other === 'number' ? 'number' : 'truth value'}`}`,
    };
}
function nameOf(value, text) {
    if (value === text)
        return 'text';
    if (value instanceof Date)
        return 'a date';
    return typeof value === 'number' ? `the number ${value}` : String(value);
}

;// CONCATENATED MODULE: ./lib/config/document.js



const MAXIMUM_LENGTH = 256 * 1024;
const MAXIMUM_DEPTH = 32;
const MAXIMUM_VALUES = 5000;
const smallest = 'begin with `project: my-project`, `region: us-east-1` and `services:`';
function parseDocument(text) {
    if (text.length > MAXIMUM_LENGTH) {
        const kilobytes = (length) => `${Math.ceil(length / 1024)} kB`;
        return unreadable(`the file is too large: ${kilobytes(text.length)}, at most ${kilobytes(MAXIMUM_LENGTH)} are read`, 'is this the right file? The input `config` names it');
    }
    const foreign = text.search(/[\0\ufffd]/);
    if (foreign >= 0) {
        return unreadable('the file is not UTF-8 text', 'save it in the encoding UTF-8, as every editor can', foreign);
    }
    try {
        return readEvents(text, (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: MAXIMUM_DEPTH }));
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        return unreadable(...wordsOf(error), error.mark?.position);
    }
}
function unreadable(message, hint, offset = 0) {
    return { root: undefined, mistakes: [{ path: [], message, hint, span: { start: offset, end: offset } }] };
}
function wordsOf({ reason }) {
    if (reason.startsWith('tab characters'))
        return ['a tab indents this line', 'YAML is indented with spaces only'];
    if (reason.startsWith('nesting exceeded'))
        return [`the file is nested deeper than ${MAXIMUM_DEPTH} levels`, undefined];
    return [`this is not YAML: ${reason}`, 'look at the indentation, quotes and brackets of this line and the one above'];
}
function readEvents(text, events) {
    const second = events.findIndex((event, index) => index > 0 && event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT);
    if (second > 0) {
        const separator = text.slice(endOf(events.slice(0, second))).search(/^---/m);
        const offset = Math.max(0, separator) + endOf(events.slice(0, second));
        return unreadable('a second document begins here', 'one file holds one document: remove the `---`', offset);
    }
    const reader = createReader(text, events.slice(1));
    const root = events.length === 0 ? undefined : reader.read();
    if (root === undefined || (0,node/* isNull */.kZ)(root))
        return unreadable('the file is empty', smallest);
    if (reader.overflow() !== undefined) {
        return unreadable(`the file stands for more than ${MAXIMUM_VALUES} values, with those that aliases repeat`, 'write less, or use fewer aliases', reader.overflow());
    }
    if (root.kind !== 'map') {
        return {
            root: undefined,
            mistakes: [{ path: [], message: 'the file must be a map of keys and values', hint: smallest, span: root }],
        };
    }
    return { root, mistakes: reader.mistakes };
}
function endOf(events) {
    return Math.max(0, ...events.map((event) => (event.type === js_yaml/* EVENT_ID */.hy.SCALAR ? event.valueEnd : 0)));
}
function createReader(text, events) {
    const mistakes = [];
    const anchors = new Map();
    let next = 0;
    let offset = 0;
    let size = 0;
    let overflow;
    function read(path = []) {
        const event = events[next++];
        const before = size++;
        if (size > MAXIMUM_VALUES)
            overflow ??= offset;
        const node = event === undefined ? emptyAt(offset) : readNode(event, path);
        offset = Math.max(offset, node.end);
        if (event !== undefined && 'anchorStart' in event && event.type !== js_yaml/* EVENT_ID */.hy.ALIAS && event.anchorStart >= 0) {
            anchors.set(text.slice(event.anchorStart, event.anchorEnd), { node, size: size - before });
        }
        return node;
    }
    function readNode(event, path) {
        switch (event.type) {
            case js_yaml/* EVENT_ID */.hy.SCALAR:
                return readScalar(event, path);
            case js_yaml/* EVENT_ID */.hy.MAPPING:
                refuseTag(event, path);
                return readMap(event.start, path);
            case js_yaml/* EVENT_ID */.hy.SEQUENCE:
                refuseTag(event, path);
                return readList(event.start, path);
            case js_yaml/* EVENT_ID */.hy.ALIAS:
                return readAlias(text.slice(event.anchorStart, event.anchorEnd), event.anchorStart - 1, path);
            case js_yaml/* EVENT_ID */.hy.DOCUMENT:
            case js_yaml/* EVENT_ID */.hy.POP:
                return emptyAt(offset);
        }
    }
    function readScalar(event, path) {
        if (event.valueStart < 0)
            return emptyAt(offset);
        refuseTag(event, path);
        const written = (0,js_yaml/* getScalarValue */.KE)(text, event);
        const plain = event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN;
        const quotes = event.style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || event.style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED ? 1 : 0;
        const span = { start: event.valueStart - quotes, end: event.valueEnd + quotes };
        return { kind: 'scalar', value: plain ? readPlain(written) : written, text: written, plain, ...span };
    }
    function readList(start, path) {
        const items = [];
        while (events[next]?.type !== js_yaml/* EVENT_ID */.hy.POP)
            items.push(read([...path, String(items.length)]));
        next += 1;
        return { kind: 'list', items, start, end: offset };
    }
    function readMap(start, path) {
        const entries = new Map();
        const merged = [];
        while (events[next]?.type !== js_yaml/* EVENT_ID */.hy.POP) {
            const key = read(path);
            if (key.kind !== 'scalar') {
                const value = read(path);
                mistakes.push({ path, message: 'a key must be plain text', span: value.kind === 'broken' ? value : key });
                continue;
            }
            const entry = { key: key.text, keySpan: key, value: read([...path, key.text]) };
            if (key.plain && key.text === '<<')
                merged.push(...mergedEntries(entry, path));
            else if (key.text.startsWith('x-'))
                continue;
            else
                addEntry(entries, entry, key.plain, path);
        }
        next += 1;
        for (const entry of merged)
            if (!entries.has(entry.key))
                entries.set(entry.key, entry);
        return { kind: 'map', entries: [...entries.values()], start, end: offset };
    }
    function addEntry(entries, entry, plain, path) {
        const { key, keySpan } = entry;
        const first = entries.get(key);
        const ignored = path.some((part) => part.startsWith('x-'));
        const ambiguity = plain && !ignored && !isOurs(key, path) ? findAmbiguity(key) : undefined;
        if (first !== undefined) {
            const line = text.slice(0, first.keySpan.start).split(/\r\n|\r|\n/).length;
            mistakes.push({
                path: [...path, key],
                message: `\`${key}\` is given twice, first on line ${line}`,
                hint: 'keep one of them',
                span: keySpan,
            });
        }
        else if (ambiguity !== undefined) {
            mistakes.push({ path: [...path, key], ...ambiguity, span: keySpan });
        }
        else {
            entries.set(key, entry);
        }
    }
    function mergedEntries({ keySpan, value }, path) {
        const maps = value.kind === 'list' ? value.items : [value];
        if (maps.some((map) => map.kind !== 'map')) {
            mistakes.push({
                path: [...path, '<<'],
                message: '`<<` takes a map or a list of maps',
                hint: '`<<: *name` of an anchor `&name`',
                span: keySpan,
            });
        }
        return maps.flatMap((map) => (map.kind === 'map' ? map.entries : []));
    }
    function readAlias(name, start, path) {
        const span = { start, end: start + name.length + 1 };
        const anchor = anchors.get(name);
        if (anchor === undefined) {
            mistakes.push({ path, message: `there is no anchor \`&${name}\` before this alias`, span });
            return { kind: 'broken', ...span };
        }
        size += anchor.size;
        if (size <= MAXIMUM_VALUES)
            return anchor.node;
        overflow ??= start;
        return { kind: 'broken', ...span };
    }
    function refuseTag({ tagStart, tagEnd }, path) {
        if (tagStart < 0)
            return;
        const tag = text.slice(tagStart, tagEnd);
        mistakes.push({
            path,
            message: `tags such as \`${tag}\` have no meaning here`,
            hint: `remove \`${tag}\`; quote a value that is text`,
            span: { start: tagStart, end: tagEnd },
        });
    }
    return { read, mistakes, overflow: () => overflow };
}
function emptyAt(offset) {
    return { kind: 'scalar', value: null, text: '', plain: true, start: offset, end: offset };
}
function isOurs(key, path) {
    return key === 'on' && path.at(-2) === 'jobs';
}
function findAmbiguities(root) {
    const seen = new Set();
    function visit(node, path) {
        switch (node.kind) {
            case 'broken':
                return [];
            case 'list':
                return node.items.flatMap((item, index) => visit(item, [...path, String(index)]));
            case 'map':
                return node.entries.flatMap(({ key, value }) => visit(value, [...path, key]));
            case 'scalar': {
                const ambiguity = node.plain ? findAmbiguity(node.text) : undefined;
                if (ambiguity === undefined || seen.has(node.start))
                    return [];
                seen.add(node.start);
                return [{ path, ...ambiguity, span: node }];
            }
        }
    }
    return visit(root, []);
}


/***/ }),

/***/ 3918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   DO: () => (/* binding */ isWrittenIn),
/* harmony export */   HB: () => (/* binding */ chooseEnvironment),
/* harmony export */   Hs: () => (/* binding */ ownKeys),
/* harmony export */   T: () => (/* binding */ layOver),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   iF: () => (/* binding */ environmentNames),
/* harmony export */   nt: () => (/* binding */ writtenAt),
/* harmony export */   yG: () => (/* binding */ assumeEnvironment)
/* harmony export */ });
/* harmony import */ var _mistake_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9166);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1664);


const ONLY = 'prod';
const ownKeys = ['branch', 'account', 'protect'];
function environmentNames(root) {
    const environments = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(root, ['environments']);
    const names = environments?.kind === 'map' ? environments.entries.map(({ key }) => key) : [];
    return names.length === 0 ? [ONLY] : names;
}
function layOver(root, environment) {
    const over = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(root, ['environments', environment]);
    const base = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutKey */ .wC)(root, ['environments']);
    if (over?.kind !== 'map')
        return base;
    return merge(base, ownKeys.reduce((rest, key) => (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutKey */ .wC)(rest, [key]), over));
}
function merge(base, over, key = '') {
    const below = over.kind === 'map' ? spellOut(base, key) : base;
    const above = base.kind === 'map' ? spellOut(over, key) : over;
    if (below.kind !== 'map' || above.kind !== 'map')
        return above;
    const kept = below.entries.map((entry) => {
        const own = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(above, entry.key);
        return own === undefined ? entry : { ...own, value: merge(entry.value, own.value, entry.key) };
    });
    const added = above.entries.filter((entry) => (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(below, entry.key) === undefined);
    return { ...above, entries: [...kept, ...added] };
}
const shorthands = { build: 'context', count: 'range', healthcheck: 'path' };
function spellOut(node, key) {
    const inner = shorthands[key];
    if (inner === undefined || node.kind !== 'scalar' || typeof node.value !== 'string')
        return node;
    return { kind: 'map', entries: [{ key: inner, keySpan: node, value: node }], start: node.start, end: node.end };
}
function writtenAt(root, environment, path) {
    const own = ['environments', environment, ...path];
    const ownDepth = depthOf(root, own) - 2;
    return ownDepth === path.length || ownDepth > depthOf(root, path) ? own : path;
}
function isWrittenIn(root, environment, path) {
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(root, ['environments', environment, ...path]) !== undefined;
}
function depthOf(root, path) {
    const missing = path.findIndex((_, index) => (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(root, path.slice(0, index + 1)) === undefined);
    return missing < 0 ? path.length : missing;
}
function chooseEnvironment(root, { environment, branch, defaultBranch }) {
    const names = environmentNames(root);
    const listed = names.map((name) => `\`${name}\``).join(', ');
    if (environment !== undefined) {
        if (names.includes(environment))
            return { kind: 'environment', name: environment };
        return {
            kind: 'refused',
            message: `there is no environment ${(0,_mistake_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(environment)}`,
            hint: `there are ${listed}`,
            path: ['environments'],
        };
    }
    const twice = sharedBranch(root, names, defaultBranch);
    if (twice !== undefined)
        return twice;
    if (branch === undefined) {
        if (names.length === 1 && names[0] !== undefined)
            return { kind: 'environment', name: names[0] };
        return { kind: 'none', reason: `no branch is known and no environment was named; there are ${listed}` };
    }
    const name = names.find((one) => (branchOf(root, one) ?? defaultBranch) === branch);
    if (name !== undefined)
        return { kind: 'environment', name };
    const branches = names.map((one) => `\`${one}\` from ${branchInWords(branchOf(root, one) ?? defaultBranch)}`);
    return { kind: 'none', reason: `no environment deploys from the branch ${(0,_mistake_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(branch)}: ${branches.join(', ')}` };
}
function assumeEnvironment(text, request) {
    if (request.environment !== undefined || /^environments\s*:/m.test(text))
        return request.environment;
    const choice = chooseEnvironment({ kind: 'map', entries: [], start: 0, end: 0 }, request);
    return choice.kind === 'environment' ? choice.name : undefined;
}
function sharedBranch(root, names, defaultBranch) {
    const branches = names.map((name) => branchOf(root, name) ?? defaultBranch);
    const second = branches.findIndex((branch, index) => branches.indexOf(branch) < index);
    const name = names[second];
    if (name === undefined)
        return undefined;
    const first = names[branches.indexOf(branches[second])];
    return {
        kind: 'refused',
        message: `the environments \`${first}\` and \`${name}\` both deploy from ${branchInWords(branches[second])}`,
        hint: 'give each a `branch` of its own, or name one by the input `environment`',
        path: ['environments', name, 'branch'],
    };
}
function branchInWords(branch) {
    return branch === undefined ? 'the default branch' : `the branch ${(0,_mistake_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(branch)}`;
}
function branchOf(root, environment) {
    return textAt(root, ['environments', environment, 'branch']);
}
function textAt(root, path) {
    const node = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(root, path);
    return node?.kind === 'scalar' && node.value !== null ? node.text : undefined;
}


/***/ }),

/***/ 1978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ imagesOf)
/* harmony export */ });
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6708);

function imagesOf({ services, jobs }) {
    return [...services.flatMap(_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .containersOf */ .M), ...jobs];
}


/***/ }),

/***/ 9166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
function quote(written) {
    const line = written.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replaceAll('`', "'");
    return `\`${line.length > 60 ? `${line.slice(0, 57)}…` : line}\``;
}
function problemsOf(mistakes, text, file) {
    const told = new Map(mistakes.map((mistake) => [`${mistake.span.start} ${mistake.message}`, mistake]));
    return [...told.values()]
        .sort((a, b) => a.span.start - b.span.start)
        .map(({ path, message, hint, span }) => ({
        path: path.join('.'),
        message,
        at: positionOf(text, span.start, file),
        ...(hint === undefined ? {} : { hint }),
    }));
}
function positionOf(text, offset, file) {
    const lines = linesOf(text.slice(0, offset).replace(/^\ufeff/, ''));
    return { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
function linesOf(text) {
    return text.split(/\r\n|\r|\n/);
}


/***/ }),

/***/ 1664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ toValue),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Qr: () => (/* binding */ isBroken),
/* harmony export */   i6: () => (/* binding */ spanAt),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   oB: () => (/* binding */ nodeAt),
/* harmony export */   pm: () => (/* binding */ breakAt),
/* harmony export */   qR: () => (/* binding */ isGiven),
/* harmony export */   wC: () => (/* binding */ withoutKey)
/* harmony export */ });
function entryOf(node, key) {
    return node?.kind === 'map' ? node.entries.find((entry) => entry.key === key) : undefined;
}
function childOf(node, key) {
    return node.kind === 'list' ? node.items[Number(key)] : entryOf(node, key)?.value;
}
function nodeAt(root, path) {
    return path.reduce((node, key) => node && childOf(node, key), root);
}
function isGiven(root, path) {
    const node = nodeAt(root, path);
    return node !== undefined && !isNull(node);
}
function isNull(node) {
    return node.kind === 'scalar' && node.value === null;
}
function isBroken(root, path) {
    let node = root;
    for (const key of path) {
        if (node.kind === 'broken')
            return true;
        node = childOf(node, key);
        if (node === undefined)
            return false;
    }
    return node.kind === 'broken' || (node.kind === 'list' && node.items.some(({ kind }) => kind === 'broken'));
}
function spanAt(root, path) {
    let span = { start: root.start, end: root.start + 1 };
    let node = root;
    for (const [index, key] of path.entries()) {
        const child = childOf(node, key);
        if (child === undefined)
            break;
        const last = index === path.length - 1;
        span = last && !isNull(child) ? child : (entryOf(node, key)?.keySpan ?? child);
        node = child;
    }
    return span;
}
function breakAt(root, [key, ...rest], span) {
    if (key === undefined)
        return { kind: 'broken', start: span.start, end: span.end };
    if (root.kind === 'list') {
        return {
            ...root,
            items: root.items.map((item, index) => (String(index) === key ? breakAt(item, rest, span) : item)),
        };
    }
    if (root.kind !== 'map')
        return root;
    const broken = { kind: 'broken', start: span.start, end: span.end };
    if (entryOf(root, key) === undefined) {
        return rest.length > 0 ? root : { ...root, entries: [...root.entries, { key, keySpan: span, value: broken }] };
    }
    const entries = root.entries.map((entry) => entry.key === key ? { ...entry, value: breakAt(entry.value, rest, span) } : entry);
    return { ...root, entries };
}
function withoutKey(root, path) {
    const [key, ...rest] = path;
    if (key === undefined)
        return root;
    if (root.kind === 'list') {
        return { ...root, items: root.items.map((item, index) => (String(index) === key ? withoutKey(item, rest) : item)) };
    }
    if (root.kind !== 'map')
        return root;
    if (rest.length === 0)
        return { ...root, entries: root.entries.filter((entry) => entry.key !== key) };
    const entries = root.entries.map((entry) => entry.key === key ? { ...entry, value: withoutKey(entry.value, rest) } : entry);
    return { ...root, entries };
}
function toValue(node, nulls) {
    const isKept = (one) => one.kind !== 'broken' && (nulls === 'kept' || !isNull(one));
    switch (node.kind) {
        case 'scalar':
            return node.value;
        case 'broken':
            return undefined;
        case 'list':
            return node.items.filter(isKept).map((item) => toValue(item, nulls));
        case 'map':
            return Object.fromEntries(node.entries.filter(({ value }) => isKept(value)).map(({ key, value }) => [key, toValue(value, nulls)]));
    }
}


/***/ }),

/***/ 5615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/config/environments.js
var environments = __webpack_require__(3918);
// EXTERNAL MODULE: ./lib/config/node.js
var config_node = __webpack_require__(1664);
// EXTERNAL MODULE: ./lib/config/units.js
var units = __webpack_require__(7361);
;// CONCATENATED MODULE: ./lib/config/sections/backup.js

function buildBackup(backup) {
    if (backup === undefined)
        return undefined;
    return { everyHours: (0,units/* parseHours */.Tk)(backup.every ?? '24h'), keepDays: (0,units/* parseDays */.bs)(backup.keep ?? '30d') };
}

;// CONCATENATED MODULE: ./lib/config/sections/budget.js
function buildBudget({ monthly, notify_at: notifyAt }) {
    return {
        monthly: Number.parseFloat(monthly ?? '0'),
        notifyAt: (notifyAt ?? ['80%', '100%']).map((share) => Number.parseInt(share, 10)),
    };
}

;// CONCATENATED MODULE: ./lib/config/sections/container.js

function buildImage(container, root, path) {
    if (container.image !== undefined)
        return { kind: 'image', reference: container.image };
    return { kind: 'build', build: buildBuild(container.build ?? '.', textsAt(root, [...path, 'build', 'args'])) };
}
function platformOf({ build }) {
    return (typeof build === 'object' ? build.platform : undefined) ?? 'linux/amd64';
}
function buildSecrets(secrets = {}) {
    return Object.fromEntries(Object.entries(secrets).map(([name, source]) => [name, parseSecret(source)]));
}
function textsAt(root, path) {
    const node = (0,config_node/* nodeAt */.oB)(root, path);
    const entries = node?.kind === 'map' ? node.entries : [];
    return Object.fromEntries(entries.flatMap(({ key, value }) => (value.kind === 'scalar' && value.value !== null ? [[key, value.text]] : [])));
}
function buildBuild(build, args) {
    if (typeof build === 'string')
        return { context: tidy(build), dockerfile: join(build, 'Dockerfile'), target: undefined, args };
    const context = build.context ?? '.';
    return {
        context: tidy(context),
        dockerfile: join(context, build.dockerfile ?? 'Dockerfile'),
        target: build.target,
        args,
    };
}
function tidy(path) {
    return (path
        .split('/')
        .filter((part) => part !== '' && part !== '.')
        .join('/') || '.');
}
function join(folder, path) {
    return tidy(`${folder}/${path}`);
}
function parseSecret(source) {
    if (source.startsWith('arn:'))
        return { kind: 'arn', arn: source };
    return source.startsWith('ssm:')
        ? { kind: 'parameter', path: source.slice('ssm:'.length) }
        : { kind: 'secret', name: source };
}

;// CONCATENATED MODULE: ./lib/config/sections/count.js

function buildCount(count) {
    if (typeof count === 'number')
        return { kind: 'fixed', tasks: count };
    const map = typeof count === 'string' ? { range: count } : count;
    if (map.range === undefined)
        return { kind: 'fixed', tasks: 1 };
    return {
        kind: 'range',
        ...(0,units/* parseRange */.RC)(map.range),
        spotFrom: map.spot_from,
        cpuPercentage: map.cpu_percentage ?? 70,
        memoryPercentage: map.memory_percentage,
        requests: map.requests,
        cooldown: {
            scaleInSeconds: (0,units/* parseDuration */.E9)(map.cooldown?.scale_in ?? '5m'),
            scaleOutSeconds: (0,units/* parseDuration */.E9)(map.cooldown?.scale_out ?? '1m'),
        },
        schedule: (map.schedule ?? []).map(buildScheduled),
    };
}
function buildScheduled({ name, cron, timezone, range }) {
    return { name: name ?? '', cron: cron ?? '', timezone: timezone ?? 'UTC', ...(0,units/* parseRange */.RC)(range ?? '') };
}

;// CONCATENATED MODULE: ./lib/config/sections/databases.js

function buildDatabases(databases) {
    return Object.entries(databases)
        .map(([key, database]) => buildDatabase(key, database))
        .sort((a, b) => (a.key < b.key ? -1 : 1));
}
function buildDatabase(key, database) {
    const [engine = '', version = ''] = (database.engine ?? 'postgres@16').split('@');
    const [from = Number.NaN, to = from] = (database.disk ?? '20GB').split('..').map(units/* parseSize */.DB);
    return {
        key,
        engine: engine === 'mysql' ? 'mysql' : 'postgres',
        version,
        size: database.size ?? 'db.t4g.small',
        disk: { from, to },
        multiAz: database.multi_az ?? false,
        backupDays: (0,units/* parseDays */.bs)(database.backups ?? '7d'),
        exposeAs: database.expose_as ?? 'DATABASE_URL',
    };
}

;// CONCATENATED MODULE: ./lib/config/sections/domain.js
function buildDomain(domain) {
    return {
        name: domain.name ?? '',
        zone: domain.zone,
        certificate: domain.certificate,
        redirect: domain.redirect ?? true,
        cdn: domain.cdn === undefined ? undefined : buildCdn(domain.cdn),
    };
}
function buildCdn({ static: bucket, path = '/static/*', certificate }) {
    return { static: bucket === undefined ? undefined : { bucket, path }, certificate };
}

;// CONCATENATED MODULE: ./lib/config/sections/http.js

function buildHttp(http) {
    return {
        path: http.path ?? '/',
        healthcheck: buildHealthcheck(http.healthcheck ?? {}),
        allowedSourceIps: http.allowed_source_ips ?? [],
        deregistrationDelaySeconds: (0,units/* parseDuration */.E9)(http.deregistration_delay ?? '30s'),
    };
}
function buildHealthcheck(given) {
    const healthcheck = typeof given === 'string' ? { path: given } : given;
    return {
        path: healthcheck.path ?? '/health',
        intervalSeconds: (0,units/* parseDuration */.E9)(healthcheck.interval ?? '15s'),
        timeoutSeconds: (0,units/* parseDuration */.E9)(healthcheck.timeout ?? '5s'),
        healthy: healthcheck.healthy ?? 2,
        unhealthy: healthcheck.unhealthy ?? 3,
        gracePeriodSeconds: (0,units/* parseDuration */.E9)(healthcheck.grace_period ?? '60s'),
    };
}

;// CONCATENATED MODULE: ./lib/config/instanceType.js
function architectureOf(type) {
    const [, family = '', attributes = ''] = /^([a-z-]+)\d+([a-z0-9-]*)\./.exec(type) ?? [];
    return family === 'a' || attributes.includes('g') ? 'arm64' : 'x86_64';
}
function architectureOfImage(parameter) {
    if (/x86_64|amd64/.test(parameter))
        return 'x86_64';
    return /arm64|aarch64/.test(parameter) ? 'arm64' : undefined;
}

;// CONCATENATED MODULE: ./lib/config/sections/instances.js




function buildInstances(groups, root, files) {
    return Object.entries(groups)
        .map(([key, group]) => buildGroup(key, group, root, files))
        .sort((a, b) => (a.key < b.key ? -1 : 1));
}
const CPU_PERCENTAGE = 70;
function buildGroup(key, group, root, files) {
    const path = ['instances', key];
    const type = group.type ?? '';
    const { minimum, maximum } = (0,units/* parseRange */.RC)(group.range ?? '1-1');
    const scales = minimum > 0 && minimum < maximum;
    return {
        key,
        type,
        minimum,
        maximum,
        cpuPercentage: group.cpu_percentage ?? (scales ? CPU_PERCENTAGE : undefined),
        spot: group.spot ?? false,
        disk: (0,units/* parseSize */.DB)(group.disk ?? '30GB'),
        rootDevice: group.root_device ?? '/dev/xvda',
        image: group.image === undefined ? defaultImage(type) : parseImage(group.image),
        userData: group.user_data === undefined
            ? undefined
            : { path: group.user_data, file: files[group.user_data] ?? unread(group.user_data) },
        cloudwatchAgent: group.cloudwatch_agent ?? false,
        variables: textsAt(root, [...path, 'variables']),
        secrets: buildSecrets(group.secrets),
        uses: [...(group.uses ?? [])].sort(),
        http: group.http === undefined ? undefined : buildInstanceHttp(group.http),
    };
}
function unread(path) {
    return { kind: 'unreadable', reason: `${path} was not read` };
}
function defaultImage(type) {
    const path = `/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-${architectureOf(type)}`;
    return { kind: 'parameter', path };
}
function parseImage(image) {
    return image.startsWith('ssm:')
        ? { kind: 'parameter', path: image.slice('ssm:'.length) }
        : { kind: 'ami', id: image };
}
function buildInstanceHttp(http) {
    return { ...buildHttp(http), port: http.port ?? 80 };
}

;// CONCATENATED MODULE: ./lib/config/sections/jobs.js


function buildJobs(jobs, root) {
    return Object.entries(jobs)
        .map(([key, job]) => buildJob(key, job, root))
        .sort((a, b) => (a.key < b.key ? -1 : 1));
}
function buildJob(key, job, root) {
    const path = ['jobs', key];
    return {
        key,
        image: buildImage(job, root, path),
        platform: platformOf(job),
        command: job.command,
        port: undefined,
        variables: textsAt(root, [...path, 'variables']),
        secrets: buildSecrets(job.secrets),
        vcpus: job.vcpus ?? 1,
        memory: (0,units/* parseMemory */.Pw)(job.memory ?? 2048),
        on: job.on ?? 'fargate',
        spot: job.spot ?? false,
        maximumVcpus: job.max_vcpus ?? 256,
        schedule: job.schedule === undefined ? undefined : buildSchedule(job.schedule),
        timeoutSeconds: job.timeout === undefined ? undefined : (0,units/* parseDuration */.E9)(job.timeout),
        retries: job.retries ?? 0,
        uses: [...(job.uses ?? [])].sort(),
    };
}
function buildSchedule(schedule) {
    if (typeof schedule === 'string')
        return { expression: schedule, timezone: 'UTC' };
    return { expression: `cron(${schedule.cron ?? ''})`, timezone: schedule.timezone ?? 'UTC' };
}

;// CONCATENATED MODULE: ./lib/config/sections/monitoring.js

function buildMonitoring(monitoring) {
    return {
        logDays: (0,units/* parseDays */.bs)(monitoring.logs ?? '30d'),
        insights: monitoring.insights ?? false,
        notify: buildNotify(monitoring.notify ?? []),
        metrics: sorted(monitoring.metrics, (key, { logs = '', pattern = '', value = 1 }) => ({
            key,
            logs,
            pattern,
            value: String(value),
        })),
        alarms: sorted(monitoring.alarms, buildAlarm),
        queries: sorted(monitoring.queries, (key, { logs = '', query = '' }) => ({ key, logs, query })),
        dashboard: monitoring.dashboard ?? false,
    };
}
function sorted(entries, build) {
    return Object.entries(entries ?? {})
        .map(([key, entry]) => build(key, entry))
        .sort((a, b) => (a.key < b.key ? -1 : 1));
}
function buildNotify(notify) {
    return {
        emails: notify.filter((one) => one.startsWith('mailto:')).map((one) => one.slice('mailto:'.length)),
        urls: notify.filter((one) => one.startsWith('https:')),
        topics: notify.filter((one) => one.startsWith('arn:')),
    };
}
function buildAlarm(key, { service, metric = '', above, below, for: span = '3m' }) {
    return {
        key,
        service,
        metric,
        comparison: above === undefined ? 'below' : 'above',
        threshold: (0,units/* parseThreshold */.B7)(above ?? below ?? 0),
        minutes: (0,units/* parseDuration */.E9)(span) / 60,
    };
}

;// CONCATENATED MODULE: ./lib/config/sections/network.js

function buildNetwork(network, exists) {
    const { vpc = '', subnets, placement = 'public' } = network;
    if (exists) {
        const { public: open = [], private: closed = [] } = subnets ?? {};
        return { kind: 'existing', vpc, subnets: { public: open, private: closed }, placement };
    }
    const { cidr = '10.20.0.0/16', zones = 2, nat = 'none', endpoints = [], flow_logs: flowLogs, acl } = network;
    return {
        kind: 'new',
        cidr,
        zones,
        placement,
        nat,
        endpoints: [...endpoints].sort(),
        flowLogDays: flowLogs === undefined ? undefined : (0,units/* parseDays */.bs)(flowLogs),
        deny: acl?.deny ?? [],
    };
}

;// CONCATENATED MODULE: ./lib/config/sections/policies.js

function buildPolicies(policies) {
    const { forbid, max_monthly_cost: cost, max_monthly_increase: increase } = policies;
    return {
        maxMonthlyCost: cost === undefined ? undefined : (0,units/* parseMoney */.g7)(cost),
        maxMonthlyIncrease: increase === undefined ? undefined : (0,units/* parseMoney */.g7)(increase),
        forbid: [...(forbid ?? [])].sort(),
    };
}

;// CONCATENATED MODULE: ./lib/config/sections/security.js
function buildSecurity(security) {
    const { key = 'aws', waf = 'none', scan_images: scan, permissions_boundary: permissionsBoundary } = security;
    return {
        key: buildKey(key),
        waf: buildWaf(waf),
        refuseImagesFrom: scan === undefined ? undefined : (scan.fail_on ?? 'critical'),
        permissionsBoundary,
    };
}
function buildKey(key) {
    return key === 'aws' || key === 'managed' ? { kind: key } : { kind: 'arn', arn: key };
}
function buildWaf(waf) {
    return waf === 'none' || waf === 'common' ? { kind: waf } : { kind: 'arn', arn: waf };
}

;// CONCATENATED MODULE: ./lib/config/sections/storage.js

function buildStorage(storage) {
    return {
        buckets: Object.entries(storage.buckets ?? {})
            .map(([key, bucket]) => buildBucket(key, bucket))
            .sort((a, b) => (a.key < b.key ? -1 : 1)),
        volumes: Object.entries(storage.volumes ?? {})
            .map(([key, volume]) => buildVolume(key, volume))
            .sort((a, b) => (a.key < b.key ? -1 : 1)),
    };
}
function buildBucket(key, bucket) {
    return {
        key,
        versioned: bucket.versioned ?? false,
        infrequentAccessDays: days(bucket.infrequent_access),
        archiveDays: days(bucket.archive),
        expireDays: days(bucket.expire),
        expireVersionsDays: days(bucket.expire_versions),
    };
}
function buildVolume(key, { size = '20GB', type = 'gp3', snapshots }) {
    return {
        key,
        size: (0,units/* parseSize */.DB)(size),
        type,
        snapshots: snapshots === undefined
            ? undefined
            : { everyHours: (0,units/* parseHours */.Tk)(snapshots.every ?? '24h'), keep: snapshots.keep ?? 7 },
    };
}
function days(text) {
    return text === undefined ? undefined : (0,units/* parseDays */.bs)(text);
}

// EXTERNAL MODULE: ./lib/config/sections/usage.js
var usage = __webpack_require__(4668);
;// CONCATENATED MODULE: ./lib/config/build.js


















function buildConfig(file, root, identity, named) {
    const services = Object.entries(file.services ?? {});
    return {
        ...identity,
        project: file.project ?? '',
        region: file.region ?? '',
        tags: {
            owner: (0,environments/* textAt */.$6)(root, ['owner']),
            costCenter: (0,environments/* textAt */.$6)(root, ['cost_center']),
            more: textsAt(root, ['tags']),
        },
        network: buildNetwork(file.network ?? {}, (0,config_node/* isGiven */.qR)(root, ['network', 'vpc'])),
        security: buildSecurity(file.security ?? {}),
        storage: buildStorage(file.storage ?? {}),
        databases: buildDatabases(file.databases ?? {}),
        services: services
            .map(([key, service]) => buildService(key, service, root))
            .sort((a, b) => (a.key < b.key ? -1 : 1)),
        jobs: buildJobs(file.jobs ?? {}, root),
        instances: buildInstances(file.instances ?? {}, root, named),
        domain: file.domain === undefined ? undefined : buildDomain(file.domain),
        monitoring: buildMonitoring(file.monitoring ?? {}),
        backup: buildBackup(file.backup),
        budget: file.budget === undefined ? undefined : buildBudget(file.budget),
        policies: buildPolicies(file.policies ?? {}),
        usage: (0,usage/* buildUsage */.c)(file.usage ?? {}),
    };
}
function buildService(key, service, root) {
    const path = ['services', key];
    const balanced = (0,config_node/* isGiven */.qR)(root, [...path, 'port']);
    return {
        key,
        image: buildImage(service, root, path),
        command: service.command,
        platform: platformOf(service),
        port: service.port,
        cpu: (0,units/* parseCpu */.Oh)(service.cpu ?? 256),
        memory: (0,units/* parseMemory */.Pw)(service.memory ?? 512),
        uses: [...(service.uses ?? [])].sort(),
        variables: textsAt(root, [...path, 'variables']),
        secrets: buildSecrets(service.secrets),
        http: balanced || service.http !== undefined ? buildHttp(service.http ?? {}) : undefined,
        count: buildCount(service.count ?? 1),
        deployment: buildDeployment(service.deployment ?? {}, balanced),
        exec: service.exec ?? false,
        sidecars: Object.entries(service.sidecars ?? {})
            .map(([name, sidecar]) => buildSidecar(name, sidecar, root, [...path, 'sidecars', name]))
            .sort((a, b) => (a.name < b.name ? -1 : 1)),
    };
}
function buildSidecar(name, sidecar, root, path) {
    return {
        name,
        image: { kind: 'image', reference: sidecar.image ?? '' },
        command: sidecar.command,
        port: sidecar.port,
        variables: textsAt(root, [...path, 'variables']),
        secrets: buildSecrets(sidecar.secrets),
        essential: sidecar.essential ?? true,
    };
}
function buildDeployment(deployment, balanced) {
    return {
        strategy: deployment.strategy ?? (balanced ? 'blue_green' : 'rolling'),
        bakeMinutes: (0,units/* parseDuration */.E9)(deployment.bake ?? '5m') / 60,
        timeoutMinutes: (0,units/* parseDuration */.E9)(deployment.timeout ?? '30m') / 60,
        testPort: deployment.test_port ?? 8443,
        testFrom: deployment.test_from,
        rollbackAlarms: deployment.rollback_alarms ?? [],
    };
}

;// CONCATENATED MODULE: ./lib/config/checks/backup.js
function checkBackup({ backup, databases, storage }) {
    if (backup === undefined || databases.length > 0 || storage.volumes.length > 0)
        return [];
    return [
        {
            severity: 'warning',
            paths: [['backup']],
            message: '`backup` does nothing: there are no databases and no volumes',
            hint: 'remove it; a bucket keeps what is deleted in it with `versioned: true`',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/config/checks/boundary.js
function checkBoundary({ account, environment, security }) {
    const { permissionsBoundary: boundary } = security;
    const owner = boundary?.split(':')[4];
    if (owner === undefined || owner === 'aws' || account === undefined || owner === account)
        return [];
    return [
        {
            severity: 'error',
            paths: [
                ['security', 'permissions_boundary'],
                ['environments', environment, 'account'],
            ],
            message: `${boundary} belongs to account ${owner}, and \`${environment}\` to ${account}`,
            hint: 'name a policy of the same account; each environment can have its own',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/config/checks/budget.js
const NOTIFICATIONS = 5;
function checkBudget({ config, given }) {
    const { budget, monitoring } = config;
    if (budget === undefined)
        return [];
    const { emails, urls, topics } = monitoring.notify;
    const told = emails.length + urls.length > 0 ? 1 : 0;
    const findings = [];
    if (!given(['budget', 'monthly'])) {
        const hint = 'for example `monthly: 400 USD`';
        findings.push({ severity: 'error', paths: [['budget', 'monthly']], message: '`monthly` is missing', hint });
    }
    if (budget.notifyAt.length > NOTIFICATIONS) {
        findings.push({
            severity: 'error',
            paths: [['budget', 'notify_at']],
            message: `a budget tells of at most ${NOTIFICATIONS} shares, not of ${budget.notifyAt.length}`,
            hint: 'keep those that somebody acts on',
        });
    }
    if (topics.length + told === 0 && budget.notifyAt.length > 0) {
        findings.push({
            severity: 'warning',
            paths: [['budget', 'notify_at'], ['budget'], ['monitoring', 'notify']],
            message: 'nobody is told when the budget is reached',
            hint: 'add `notify: [mailto:…]` to `monitoring`',
        });
    }
    if (topics.length + told > 1) {
        const others = told === 0 ? 'topics' : 'a topic beside the other addresses';
        findings.push({
            severity: 'error',
            paths: [['monitoring', 'notify'], ['budget']],
            message: `a budget tells one SNS topic, and \`notify\` names ${others}`,
            hint: 'keep one topic, and subscribe the others to it',
        });
    }
    return findings;
}

;// CONCATENATED MODULE: ./lib/config/checks/databases.js

const SMALLEST_DISK = 20;
const LARGEST_DISK = 65_536;
const GROWTH = 10;
const ZONES_OF_A_DATABASE = 2;
const extendedSupport = {
    'mysql@8.0': { since: '1 August 2026', next: 'mysql@8.4' },
};
function checkDatabases({ databases, network }) {
    return [
        ...databases.flatMap((database) => [...checkDisk(database), ...checkSupport(database)]),
        ...(network.kind === 'existing' ? databases.slice(0, 1).flatMap(({ key }) => checkSubnets(key, network)) : []),
    ];
}
function checkDisk({ key, disk: { from, to } }) {
    const path = ['databases', key, 'disk'];
    const error = (message, hint) => [
        { severity: 'error', paths: [path], message, hint },
    ];
    const range = from === to ? (0,units/* renderSize */.qI)(from) : `${(0,units/* renderSize */.qI)(from)}..${(0,units/* renderSize */.qI)(to)}`;
    if (from < SMALLEST_DISK || from > LARGEST_DISK || to > LARGEST_DISK) {
        return error(`\`disk\` ${range} is out of what RDS takes: ${(0,units/* renderSize */.qI)(SMALLEST_DISK)} to ${(0,units/* renderSize */.qI)(LARGEST_DISK)}`, `write \`disk: ${(0,units/* renderSize */.qI)(Math.min(LARGEST_DISK, Math.max(SMALLEST_DISK, from)))}\``);
    }
    if (to < from)
        return error(`\`disk\` ${range} ends before it begins`, `write \`disk: ${(0,units/* renderSize */.qI)(to)}..${(0,units/* renderSize */.qI)(from)}\``);
    const least = from + Math.ceil((from * GROWTH) / 100);
    if (to > from && to < least) {
        return error(`\`disk\` ${range} leaves too little to grow: RDS wants ${GROWTH} percent or more`, `write \`disk: ${(0,units/* renderSize */.qI)(from)}..${(0,units/* renderSize */.qI)(least)}\`, or \`disk: ${(0,units/* renderSize */.qI)(from)}\``);
    }
    return [];
}
function checkSupport({ key, engine, version }) {
    const support = extendedSupport[`${engine}@${version}`];
    if (support === undefined)
        return [];
    return [
        {
            severity: 'warning',
            paths: [['databases', key, 'engine']],
            message: `AWS bills extended support for ${engine}@${version} since ${support.since}, by vCPU and hour on top of the instance`,
            hint: `write \`engine: ${support.next}\``,
        },
    ];
}
function checkSubnets(key, { subnets }) {
    const kind = subnets.private.length > 0 ? 'private' : 'public';
    const count = subnets[kind].length;
    if (count >= ZONES_OF_A_DATABASE)
        return [];
    const there = count === 0 ? 'there is none' : 'there is one';
    return [
        {
            severity: 'error',
            paths: [
                ['network', 'subnets', kind],
                ['network', 'vpc'],
                ['databases', key],
            ],
            message: `the database \`${key}\` needs two or more \`subnets.${kind}\` in different availability zones; ${there}`,
            hint: `write \`subnets: { ${kind}: [subnet-…, subnet-…] }\``,
        },
    ];
}

// EXTERNAL MODULE: ./lib/config/answering.js
var answering = __webpack_require__(1048);
// EXTERNAL MODULE: ./lib/config/unknownKey.js
var unknownKey = __webpack_require__(4029);
;// CONCATENATED MODULE: ./lib/config/checks/region.js
const EDGE_REGION = 'us-east-1';
function regionOf(arn) {
    return arn.split(':')[3] ?? '';
}

;// CONCATENATED MODULE: ./lib/config/checks/domain.js



const region = ['region'];
function at(...keys) {
    return ['domain', ...keys];
}
function checkDomain(subject) {
    const { config } = subject;
    const { domain } = config;
    if (domain === undefined)
        return [];
    const { name, certificate, cdn } = domain;
    if (!subject.given(at('name'))) {
        return [error([at('name')], '`name` is missing', 'for example `name: synthdata.example.com`')];
    }
    const findings = [];
    if ((0,answering/* answeringOf */.U)(config).length === 0) {
        const message = `nobody would answer at ${name}: no service has a \`port\``;
        findings.push(error([at('name')], message, 'add a `port` to a service, or remove `domain`'));
    }
    if (domain.zone === undefined && certificate === undefined) {
        const message = `HTTPS at ${name} needs a certificate: give the \`zone\` that holds the name, or a \`certificate\``;
        const hint = 'for example `zone: Z0123456789ABCDEFGHIJ`: the certificate is then made and renewed';
        findings.push(error([at('name'), at('zone'), at('certificate')], message, hint));
    }
    if (certificate !== undefined && regionOf(certificate) !== config.region) {
        const message = `the certificate is in ${regionOf(certificate)}, and the load balancer takes one of ${config.region}`;
        const hint = domain.zone === undefined
            ? 'write the ARN of one there'
            : 'write the ARN of one there, or remove it: one is made';
        findings.push(error([at('certificate'), region], message, hint));
    }
    return cdn === undefined ? findings : [...findings, ...checkCdn(domain, cdn, subject)];
}
function checkCdn({ name }, cdn, subject) {
    return [...checkEdgeCertificate(name, cdn, subject), ...checkStatic(cdn, subject), ...checkSources(subject)];
}
function checkEdgeCertificate(name, { certificate }, { config }) {
    const path = at('cdn', 'certificate');
    if (certificate === undefined && config.region !== EDGE_REGION) {
        const message = `the CDN needs a \`certificate\` for ${name} in ${EDGE_REGION}; the domain's own is in ${config.region}`;
        const hint = `make one there and add \`certificate: arn:aws:acm:${EDGE_REGION}:…\``;
        return [error([at('cdn'), path, region, at('name')], message, hint)];
    }
    if (certificate === undefined || regionOf(certificate) === EDGE_REGION)
        return [];
    const message = `the certificate is in ${regionOf(certificate)}, and CloudFront takes one of ${EDGE_REGION} only`;
    return [error([path], message, `write the ARN of one there: \`arn:aws:acm:${EDGE_REGION}:…\``)];
}
function checkStatic(cdn, { config, given }) {
    const path = at('cdn', 'static');
    if (cdn.static === undefined) {
        if (!given(at('cdn', 'path')))
            return [];
        const message = '`path` needs `static`: the bucket whose files are served there';
        return [error([at('cdn', 'path'), path], message, 'add `static: <bucket>`, or remove it')];
    }
    const { bucket } = cdn.static;
    const keys = config.storage.buckets.map(({ key }) => key);
    if (!keys.includes(bucket)) {
        const close = (0,unknownKey/* nearest */.p)(bucket, keys);
        const known = keys.length === 0 ? `add \`storage: { buckets: { ${bucket}: {} } }\`` : `there are ${keys.join(', ')}`;
        const message = `\`static\` names \`${bucket}\`, which is no bucket of this file`;
        return [error([path], message, close === undefined ? known : `did you mean \`${close}\``)];
    }
    if (config.security.key.kind !== 'arn')
        return [];
    return [
        {
            severity: 'warning',
            paths: [path, ['security', 'key']],
            message: `CloudFront reads \`${bucket}\` only if the policy of your key lets it`,
            hint: 'allow cloudfront.amazonaws.com `kms:Decrypt` there, or write `key: managed`',
        },
    ];
}
function checkSources({ config }) {
    return (0,answering/* answeringOf */.U)(config).flatMap(({ key, section, http }) => {
        if (http.allowedSourceIps.length === 0)
            return [];
        const message = `\`allowed_source_ips\` would keep out the CDN, and with it everybody: the load balancer sees CloudFront's addresses`;
        const path = [section, key, 'http', 'allowed_source_ips'];
        return [error([path, at('cdn')], message, 'remove it, or `domain.cdn`')];
    });
}
function error(paths, message, hint) {
    return { severity: 'error', paths, message, hint };
}

;// CONCATENATED MODULE: ./lib/config/checks/container.js
function checkVariables({ variables, secrets }, at) {
    const twice = Object.keys(secrets).filter((name) => Object.hasOwn(variables, name));
    return twice.map((name) => ({
        severity: 'error',
        paths: [at('secrets', name), at('variables', name)],
        message: `\`${name}\` is under \`variables\` and under \`secrets\`; a container has one value for it`,
        hint: 'keep one of them',
    }));
}
function checkImage(what, at, given) {
    const build = at('build');
    const image = at('image');
    if (given(build) && given(image)) {
        const hint = 'keep `build` to make the image here, or `image` to run one that exists';
        return [{ severity: 'error', paths: [image, build], message: '`build` and `image` exclude one another', hint }];
    }
    if (given(build) || given(image))
        return [];
    const message = `the ${what} needs \`build\` or \`image\``;
    return [
        {
            severity: 'error',
            paths: [build, image],
            message,
            hint: 'write `build: .` to build the Dockerfile beside this file',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/config/checks/block.js
function checkBlocks(path, blocks) {
    return blocks.flatMap((block, index) => checkFirst([...path, String(index)], block));
}
function checkFirst(path, block) {
    const first = firstOf(block);
    if (first === block)
        return [];
    const key = path.at(-1) ?? '';
    const line = /^\d+$/.test(key) ? first : `${key}: ${first}`;
    return [
        {
            severity: 'error',
            paths: [path],
            message: `${block} is not the first address of its block`,
            hint: `write \`${line}\``,
        },
    ];
}
function firstOf(block) {
    const [, length = ''] = block.split('/');
    const { first } = spanOf(block);
    return `${[24, 16, 8, 0].map((shift) => Math.floor(first / 2 ** shift) % 256).join('.')}/${length}`;
}
function overlaps(one, other) {
    const [a, b] = [spanOf(one), spanOf(other)];
    return a.first <= b.last && b.first <= a.last;
}
function contains(outer, inner) {
    const [a, b] = [spanOf(outer), spanOf(inner)];
    return a.first <= b.first && b.last <= a.last;
}
function spanOf(block) {
    const [address = '', length = ''] = block.split('/');
    const size = 2 ** (32 - Number(length));
    const number = address.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0);
    const first = number - (number % size);
    return { first, last: first + size - 1 };
}

;// CONCATENATED MODULE: ./lib/config/checks/http.js


function checkHttp(http, at) {
    const { intervalSeconds, timeoutSeconds } = http.healthcheck;
    const findings = [...checkBlocks(at('http', 'allowed_source_ips'), http.allowedSourceIps)];
    if (timeoutSeconds >= intervalSeconds) {
        const interval = (0,units/* renderDuration */.PP)(intervalSeconds);
        findings.push({
            severity: 'error',
            paths: [at('http', 'healthcheck', 'timeout'), at('http', 'healthcheck', 'interval')],
            message: `\`timeout\` ${(0,units/* renderDuration */.PP)(timeoutSeconds)} must be shorter than \`interval\` ${interval}`,
            hint: `write \`interval: ${(0,units/* renderDuration */.PP)(Math.min(300, timeoutSeconds * 2))}\`, or a shorter \`timeout\``,
        });
    }
    return findings;
}

;// CONCATENATED MODULE: ./lib/config/checks/limits.js

const HOUR = 3600;
function limitsOfHttp({ healthcheck, deregistrationDelaySeconds }, at) {
    const { intervalSeconds, timeoutSeconds, gracePeriodSeconds } = healthcheck;
    return [
        { path: at('http', 'healthcheck', 'interval'), value: intervalSeconds, least: 5, most: 300 },
        { path: at('http', 'healthcheck', 'timeout'), value: timeoutSeconds, least: 2, most: 120 },
        { path: at('http', 'healthcheck', 'grace_period'), value: gracePeriodSeconds, least: 0, most: 2 * HOUR },
        { path: at('http', 'deregistration_delay'), value: deregistrationDelaySeconds, least: 0, most: HOUR },
    ];
}
function limitsOf({ key, http, count, deployment }) {
    const at = (...path) => ['services', key, ...path];
    const balancer = http === undefined ? [] : limitsOfHttp(http, at);
    const cooldown = count.kind === 'fixed'
        ? []
        : [
            { path: at('count', 'cooldown', 'scale_in'), value: count.cooldown.scaleInSeconds, least: 0, most: HOUR },
            { path: at('count', 'cooldown', 'scale_out'), value: count.cooldown.scaleOutSeconds, least: 0, most: HOUR },
        ];
    return [
        ...balancer,
        ...cooldown,
        { path: at('deployment', 'bake'), value: deployment.bakeMinutes * 60, least: 0, most: 24 * HOUR, whole: 'minutes' },
        {
            path: at('deployment', 'timeout'),
            value: deployment.timeoutMinutes * 60,
            least: 60,
            most: 36 * HOUR,
            whole: 'minutes',
        },
    ];
}
function limitsOfJob({ key, on, timeoutSeconds }) {
    if (timeoutSeconds === undefined)
        return [];
    const most = (on === 'fargate' ? 14 : 365) * 24 * HOUR;
    return [{ path: ['jobs', key, 'timeout'], value: timeoutSeconds, least: 60, most }];
}
function checkLimits(service) {
    return checkSpans(limitsOf(service));
}
function checkHttpLimits(http, at) {
    return checkSpans(limitsOfHttp(http, at));
}
function checkJobLimits(job) {
    return checkSpans(limitsOfJob(job));
}
function checkAlarmSpans({ monitoring }) {
    return checkSpans(monitoring.alarms.map(({ key, minutes }) => ({
        path: ['monitoring', 'alarms', key, 'for'],
        value: minutes * 60,
        least: 60,
        most: 24 * HOUR,
        whole: 'minutes',
    })));
}
function checkSpans(limits) {
    return limits.flatMap(({ path, value, least, most, whole }) => {
        const key = path.at(-1) ?? '';
        const finding = (message, right) => ({
            severity: 'error',
            paths: [path],
            message: `\`${key}\` must be ${message}, not ${(0,units/* renderDuration */.PP)(value)}`,
            hint: `write \`${key}: ${(0,units/* renderDuration */.PP)(right)}\``,
        });
        if (value < least || value > most) {
            const right = Math.min(Math.max(value, least), most);
            return [finding(`from ${(0,units/* renderDuration */.PP)(least)} to ${(0,units/* renderDuration */.PP)(most)}`, right)];
        }
        return whole !== undefined && value % 60 !== 0 ? [finding('in whole minutes', Math.ceil(value / 60) * 60)] : [];
    });
}
const retentions = [
    1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];
function checkRetention({ monitoring, network }) {
    const flowLogDays = network.kind === 'new' ? network.flowLogDays : undefined;
    return [
        ...checkDays(['monitoring', 'logs'], monitoring.logDays),
        ...(flowLogDays === undefined ? [] : checkDays(['network', 'flow_logs'], flowLogDays)),
    ];
}
function checkDays(path, given) {
    if (retentions.includes(given))
        return [];
    const nearest = retentions.reduce((best, days) => (Math.abs(days - given) <= Math.abs(best - given) ? days : best));
    const message = `CloudWatch Logs keeps nothing for ${given} days, only for ${retentions.join(', ')}`;
    return [{ severity: 'error', paths: [path], message, hint: `the nearest is \`${path.at(-1)}: ${nearest}d\`` }];
}

;// CONCATENATED MODULE: ./lib/config/checks/userData.js
const MOST_BYTES = 16_384;
const OWN_BYTES = 2_560;
const LINE_BYTES = 320;
const secrets = [
    { pattern: /\bA[KS]IA[0-9A-Z]{16}\b/, words: 'an access key of AWS' },
    { pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/, words: 'a private key' },
    { pattern: /\b(ghp|gho|ghs|github_pat)_[A-Za-z0-9_]{20,}/, words: 'a token of GitHub' },
];
function checkUserData({ userData, ...instances }, at) {
    if (userData === undefined)
        return [];
    const error = (message, hint) => [
        { severity: 'error', paths: [at('user_data')], message, hint },
    ];
    const { path, file } = userData;
    if (file.kind === 'unreadable') {
        return error(file.reason, 'write its path from the folder of this file, and check that it is committed');
    }
    const { text } = file;
    if (text.includes('\uFFFD'))
        return error(`${path} is no text in UTF-8`, 'write a script');
    if (!text.startsWith('#!')) {
        return error(`${path} is no script: it does not begin with \`#!\``, 'begin it with `#!/bin/bash`');
    }
    if (text.includes('\r')) {
        return error(`${path} has line ends of Windows, and no shell finds its interpreter`, 'save it with LF line ends');
    }
    const secret = secrets.find(({ pattern }) => pattern.test(text));
    if (secret !== undefined) {
        const message = `${path} holds ${secret.words}, and whoever reads the template or the instance reads it too`;
        return error(message, 'put it into Secrets Manager and name it under `secrets`');
    }
    const size = bytesOf(text) + OWN_BYTES + bytesOfVariables(instances);
    if (size <= MOST_BYTES)
        return [];
    return error(`${path} has ${bytesOf(text)} bytes, with what goes around it about ${size}, and EC2 takes ${MOST_BYTES}`, 'fetch the larger part from a bucket: name it under `uses`');
}
function bytesOfVariables({ variables, secrets: named, uses }) {
    const texts = Object.entries(variables).map(([name, value]) => bytesOf(`${name}='${value}'\n`));
    return texts.reduce((sum, bytes) => sum + bytes, LINE_BYTES * (Object.keys(named).length + uses.length));
}
function bytesOf(text) {
    return new TextEncoder().encode(text).length;
}

;// CONCATENATED MODULE: ./lib/config/checks/instances.js






function checkInstances(instances, { config, given }) {
    const at = (...path) => ['instances', instances.key, ...path];
    if (!given(at('type'))) {
        return [instances_error([at('type')], '`type` is missing', 'for example `type: t3.medium`, or `t4g.medium` for ARM')];
    }
    return [
        ...checkRange(instances, at, given),
        ...instances_checkImage(instances, at),
        ...instances_checkDisk(instances, at),
        ...checkVariables(instances, at),
        ...checkSecrets(instances, at),
        ...checkPort(instances, at, given),
        ...(instances.http === undefined ? [] : [...checkHttp(instances.http, at), ...checkHttpLimits(instances.http, at)]),
        ...checkUserData(instances, at),
        ...(config.security.key.kind === 'arn' ? [foreignKey(at)] : []),
    ];
}
function instances_error(paths, message, hint) {
    return { severity: 'error', paths, message, hint };
}
function checkRange({ minimum, maximum, cpuPercentage, http }, at, given) {
    const path = at('range');
    const range = `the range ${minimum}-${maximum}`;
    if (minimum > maximum)
        return [instances_error([path], `${range} ends before it begins`, `write \`${maximum}-${minimum}\``)];
    if (maximum === 0)
        return [instances_error([path], `${range} never has an instance`, 'write `0-1`, or remove the group')];
    const findings = [];
    if (cpuPercentage !== undefined && minimum === maximum) {
        const message = `\`cpu_percentage\` needs a range to scale in, and ${minimum}-${maximum} has none`;
        findings.push(instances_error([at('cpu_percentage'), path], message, `write \`range: ${minimum}-${maximum + 1}\``));
    }
    if (http !== undefined && maximum === 1) {
        findings.push({
            severity: 'warning',
            paths: [given(path) ? path : at('http'), path],
            message: 'nobody answers while the only instance is replaced, and a range that ends at 1 has no room for a second',
            hint: `write \`range: ${minimum}-2\`: the next one is then started first`,
        });
    }
    return findings;
}
function instances_checkImage({ type, image }, at) {
    if (image.kind === 'ami')
        return [];
    const [needed, found] = [architectureOf(type), architectureOfImage(image.path)];
    if (found === undefined || found === needed)
        return [];
    const message = `${type} is ${needed}, and the image is for ${found}`;
    const hint = `write the parameter of one for ${needed}, or leave \`image\` out for Amazon Linux 2023`;
    return [instances_error([at('image'), at('type')], message, hint)];
}
const LEAST_DISK = 8;
const MOST_DISK = 65_536;
function instances_checkDisk({ disk }, at) {
    if (disk >= LEAST_DISK && disk <= MOST_DISK)
        return [];
    const right = (0,units/* renderSize */.qI)(disk < LEAST_DISK ? LEAST_DISK : MOST_DISK);
    const message = `\`disk\` must be from ${(0,units/* renderSize */.qI)(LEAST_DISK)} to ${(0,units/* renderSize */.qI)(MOST_DISK)}, not ${(0,units/* renderSize */.qI)(disk)}`;
    return [instances_error([at('disk')], message, `write \`disk: ${right}\``)];
}
function checkSecrets({ secrets }, at) {
    return Object.entries(secrets).flatMap(([name, source]) => {
        if (source.kind !== 'arn' || source.arn.split(':').length <= 7)
            return [];
        const message = 'an instance gets the whole secret, and this ARN names a key in it';
        return [instances_error([at('secrets', name)], message, `write \`${source.arn.split(':').slice(0, 7).join(':')}\``)];
    });
}
function checkPort({ http }, at, given) {
    if (http === undefined || given(at('http', 'port')))
        return [];
    const message = '`http` needs `port`: where the instances answer';
    return [instances_error([at('http'), at('http', 'port')], message, 'for example `http: { port: 8080 }`')];
}
function foreignKey(at) {
    return {
        severity: 'warning',
        paths: [at(), ['security', 'key']],
        message: 'Auto Scaling starts instances with encrypted disks only if the policy of your key lets it',
        hint: 'allow AWSServiceRoleForAutoScaling to use the key and to grant it there, or write `key: managed`',
    };
}

;// CONCATENATED MODULE: ./lib/config/cron.js
const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const fields = [
    { name: 'minute', least: 0, most: 59 },
    { name: 'hour', least: 0, most: 23 },
    { name: 'day of the month', least: 1, most: 31, open: true },
    { name: 'month', least: 1, most: 12, words: months },
    { name: 'day of the week', least: 1, most: 7, words: weekdays, open: true },
    { name: 'year', least: 1970, most: 2199 },
];
function explainCron(cron) {
    const values = cron.split(' ');
    const wrong = fields.find((field, index) => !isField(field, values[index] ?? ''));
    if (wrong !== undefined) {
        const value = values[fields.indexOf(wrong)] ?? '';
        const words = wrong.words === undefined ? '' : ` or ${wrong.words[0]} to ${wrong.words.at(-1)}`;
        return `\`${value}\` is no ${wrong.name}: it goes from ${wrong.least} to ${wrong.most}${words}`;
    }
    const open = [values[2], values[4]].filter((value) => value === '?').length;
    return open === 1 ? undefined : 'exactly one of the day of the month and the day of the week must be `?`';
}
function isField(field, text) {
    if (text === '?')
        return field.open === true;
    if (field.open === true && /^(L|LW|\w{1,3}W|\w{1,3}L|\w{1,3}#[1-5])$/.test(text))
        return true;
    return text.split(',').every((part) => {
        const [span = '', step = '1', ...more] = part.split('/');
        const ends = span === '*' ? [] : span.split('-');
        return more.length === 0 && ends.length <= 2 && /^[1-9]\d*$/.test(step) && ends.every((end) => isValue(field, end));
    });
}
function isValue({ least, most, words = [] }, text) {
    if (words.includes(text.toUpperCase()))
        return true;
    return /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;
}
function isTimezone(name) {
    try {
        new Intl.DateTimeFormat('en', { timeZone: name });
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/config/checks/fargate.js
function steps(from, to, step) {
    return Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step);
}
const sizes = [
    { cpu: 256, memory: [512, 1024, 2048] },
    { cpu: 512, memory: steps(1024, 4096, 1024) },
    { cpu: 1024, memory: steps(2048, 8192, 1024) },
    { cpu: 2048, memory: steps(4096, 16_384, 1024) },
    { cpu: 4096, memory: steps(8192, 30_720, 1024) },
    { cpu: 8192, memory: steps(16_384, 61_440, 4096) },
    { cpu: 16_384, memory: steps(32_768, 122_880, 8192) },
];
function serviceWords(at) {
    return {
        cpuPath: at('cpu'),
        memoryPath: at('memory'),
        line: (cpu) => `cpu: ${cpu}`,
        name: (cpu) => `${cpu} CPU units`,
        short: String,
    };
}
function jobWords(at) {
    const short = (cpu) => String(cpu / 1024);
    return {
        cpuPath: at('vcpus'),
        memoryPath: at('memory'),
        line: (cpu) => `vcpus: ${short(cpu)}`,
        name: (cpu) => `${short(cpu)} vCPU${cpu === 1024 ? '' : 's'}`,
        short,
    };
}
function checkSize({ cpu, memory }, words) {
    const { cpuPath, memoryPath } = words;
    const size = sizes.find((one) => one.cpu === cpu);
    if (size === undefined) {
        const known = sizes.map((one) => one.cpu);
        const closest = nearestOf(cpu, known);
        const message = `Fargate has no tasks of ${words.name(cpu)}, only of ${known.map(words.short).join(', ')}`;
        const hint = `the nearest pair is ${renderPair(closest, memory, words)}`;
        return [{ severity: 'error', paths: [cpuPath], message, hint }];
    }
    if (size.memory.includes(memory))
        return [];
    const message = `Fargate has no tasks of ${words.name(cpu)} with ${memory} MiB; with ${words.short(cpu)} go ${renderMemory(size.memory)}`;
    const larger = sizes.find((one) => one.memory.includes(memory));
    const other = larger === undefined ? '' : `, or keep the memory with \`${words.line(larger.cpu)}\``;
    const hint = `the nearest pair is ${renderPair(cpu, memory, words)}${other}`;
    return [{ severity: 'error', paths: [memoryPath, cpuPath], message, hint }];
}
function renderPair(cpu, memory, words) {
    const size = sizes.find((one) => one.cpu === cpu);
    return `\`${words.line(cpu)}\` with \`memory: ${nearestOf(memory, size?.memory ?? [])}\``;
}
function nearestOf(wanted, values) {
    const away = (value) => Math.abs(value - wanted);
    return values.reduce((best, value) => (away(value) <= away(best) ? value : best), values[0] ?? wanted);
}
function renderMemory(memory) {
    const [first = 0, second = 0] = memory;
    if (memory.length <= 4)
        return `${memory.join(', ')} MiB`;
    return `${first} to ${memory.at(-1)} MiB in steps of ${second - first}`;
}

;// CONCATENATED MODULE: ./lib/config/checks/job.js




function checkJob(job, { given }) {
    const at = (...path) => ['jobs', job.key, ...path];
    return [
        ...checkImage('job', at, given),
        ...checkRoom(job, at),
        ...checkMaximum(job, at, given),
        ...checkVariables(job, at),
        ...checkReserved(job, at),
        ...checkSpot(job, at),
        ...checkSchedule(job, at, given),
        ...checkJobLimits(job),
    ];
}
function checkRoom({ on, vcpus, memory }, at) {
    const cpu = vcpus * 1024;
    if (on === 'fargate') {
        return checkSize({ cpu, memory }, jobWords(at)).map((finding) => ({
            ...finding,
            paths: [...finding.paths, at('on')],
        }));
    }
    if (Number.isInteger(vcpus))
        return [];
    return [
        {
            severity: 'error',
            paths: [at('vcpus'), at('on')],
            message: `EC2 takes whole vCPUs, not ${vcpus}`,
            hint: `write \`vcpus: ${Math.ceil(vcpus)}\`, or \`on: fargate\``,
        },
    ];
}
function checkMaximum({ vcpus, maximumVcpus }, at, given) {
    if (vcpus <= maximumVcpus)
        return [];
    const [maximum, own] = [at('max_vcpus'), at('vcpus')];
    return [
        {
            severity: 'error',
            paths: given(maximum) ? [maximum, own] : [own, maximum],
            message: `a run of ${vcpus} vCPUs never starts: \`max_vcpus\` gives all runs together ${maximumVcpus}`,
            hint: `write \`max_vcpus: ${Math.ceil(vcpus)}\` or more`,
        },
    ];
}
function checkReserved({ variables, secrets }, at) {
    const places = [
        { section: 'variables', names: Object.keys(variables) },
        { section: 'secrets', names: Object.keys(secrets) },
    ];
    return places.flatMap(({ section, names }) => names
        .filter((name) => name.startsWith('AWS_BATCH'))
        .map((name) => ({
        severity: 'error',
        paths: [at(section, name)],
        message: `\`${name}\` is a name of AWS Batch: it sets all that begin with AWS_BATCH itself`,
        hint: 'give it another name',
    })));
}
function checkSpot({ spot, retries }, at) {
    if (!spot || retries > 0)
        return [];
    return [
        {
            severity: 'warning',
            paths: [at('spot'), at('retries')],
            message: 'AWS may take Spot capacity back in the middle of a run, and without `retries` the run has failed then',
            hint: 'add `retries: 2`',
        },
    ];
}
function checkSchedule({ schedule }, at, given) {
    if (schedule === undefined)
        return [];
    const [whole, cronPath, timezone] = [at('schedule'), at('schedule', 'cron'), at('schedule', 'timezone')];
    const isMap = given(cronPath) || given(timezone);
    const error = (paths, message, hint) => ({
        severity: 'error',
        paths,
        message,
        hint,
    });
    if (schedule.expression === 'cron()') {
        return [error([whole, cronPath], '`schedule` needs `cron`', 'for example `schedule: "cron(0 3 * * ? *)"`')];
    }
    const [, cron] = /^cron\((.*)\)$/.exec(schedule.expression) ?? [];
    const wrong = cron === undefined ? undefined : explainCron(cron);
    const example = isMap ? 'cron: "0 3 * * ? *"' : 'schedule: "cron(0 3 * * ? *)"';
    return [
        ...(wrong === undefined ? [] : [error([isMap ? cronPath : whole], wrong, `for example \`${example}\``)]),
        ...(isTimezone(schedule.timezone)
            ? []
            : [error([timezone], `there is no time zone \`${schedule.timezone}\``, 'for example `timezone: Europe/Berlin`')]),
    ];
}

// EXTERNAL MODULE: ./lib/config/alarmMetrics.js
var alarmMetrics = __webpack_require__(7254);
;// CONCATENATED MODULE: ./lib/config/checks/monitoring.js


function checkMonitoring(subject) {
    const { metrics, alarms, queries } = subject.config.monitoring;
    return [
        ...metrics.flatMap(({ key, logs }) => [
            ...checkMissing(['monitoring', 'metrics', key], ['logs', 'pattern'], subject),
            ...checkLogs(['monitoring', 'metrics', key, 'logs'], logs, subject),
            ...((0,alarmMetrics/* isAlarmMetric */.y)(key)
                ? [monitoring_error([['monitoring', 'metrics', key]], `\`${key}\` is the name of a metric of AWS`, 'give it another name')]
                : []),
        ]),
        ...alarms.flatMap((alarm) => checkAlarm(alarm, subject)),
        ...queries.flatMap(({ key, logs }) => [
            ...checkMissing(['monitoring', 'queries', key], ['logs', 'query'], subject),
            ...checkLogs(['monitoring', 'queries', key, 'logs'], logs, subject),
        ]),
        ...subject.config.services.flatMap((service) => checkRollbackAlarms(service, subject.config)),
        ...checkListeners(subject.config),
        ...checkDashboard(subject.config),
    ];
}
function monitoring_error(paths, message, hint) {
    return { severity: 'error', paths, message, hint };
}
const missingHints = {
    logs: 'write the name of a service or a job',
    metric: 'for example `metric: http_5xx`',
    pattern: 'for example `pattern: ERROR`',
    query: 'for example `query: "filter level = \'ERROR\'"`',
};
function checkMissing(path, keys, { given }) {
    return keys
        .filter((key) => !given([...path, key]))
        .map((key) => monitoring_error([[...path, key]], `\`${key}\` is missing`, missingHints[key] ?? 'add it'));
}
function checkService(path, name, { config, given }) {
    if (!given(path))
        return [];
    return checkName(path, name, 'service', config.services.map(({ key }) => key));
}
function checkLogs(path, name, { config, given }) {
    if (!given(path))
        return [];
    return checkName(path, name, 'service or job', [...config.services, ...config.jobs].map(({ key }) => key));
}
function checkName(path, name, what, known) {
    if (known.includes(name))
        return [];
    const close = (0,unknownKey/* nearest */.p)(name, known);
    const list = known.map((one) => `\`${one}\``).join(', ');
    const hint = close !== undefined ? `did you mean \`${close}\`` : list === '' ? `there is no ${what}` : `there are ${list}`;
    return [monitoring_error([path], `there is no ${what} \`${name}\``, hint)];
}
function checkAlarm(alarm, subject) {
    const { given, config } = subject;
    const path = ['monitoring', 'alarms', alarm.key];
    const missing = checkMissing(path, ['metric'], subject);
    if (missing.length > 0)
        return missing;
    if (!(0,alarmMetrics/* isAlarmMetric */.y)(alarm.metric)) {
        const own = config.monitoring.metrics.map(({ key }) => key);
        const known = [...Object.keys(alarmMetrics/* alarmMetrics */.V), ...own];
        const needless = given([...path, 'service'])
            ? [
                monitoring_error([[...path, 'service']], `the metric \`${alarm.metric}\` is one of logs, and names its service itself`, 'remove it'),
            ]
            : [];
        return own.includes(alarm.metric)
            ? [
                ...needless,
                ...checkThreshold(alarm, { units: ['count'], balanced: false, example: 'above: 100' }, path, given),
            ]
            : checkName([...path, 'metric'], alarm.metric, 'metric', known);
    }
    return [
        ...checkMetricOfService(alarm, alarmMetrics/* alarmMetrics */.V[alarm.metric], path, subject),
        ...checkThreshold(alarm, alarmMetrics/* alarmMetrics */.V[alarm.metric], path, given),
    ];
}
function checkMetricOfService(alarm, metric, path, subject) {
    const at = [...path, 'service'];
    if (alarm.service === undefined) {
        return subject.given(at)
            ? []
            : [
                monitoring_error([at], `\`${alarm.metric}\` is a metric of a service: \`service\` is missing`, 'write the name of a service'),
            ];
    }
    const service = subject.config.services.find(({ key }) => key === alarm.service);
    if (service === undefined)
        return checkService(at, alarm.service, subject);
    const port = ['services', service.key, 'port'];
    if (!metric.balanced || subject.given(port))
        return [];
    const message = `\`${alarm.metric}\` is counted by the load balancer, and \`${service.key}\` has no \`port\``;
    return [monitoring_error([[...path, 'metric'], at, port], message, 'watch `cpu` or `memory`, or a metric of its logs')];
}
const unitWords = { count: 'a number', percent: 'a percentage', seconds: 'a time' };
function checkThreshold(alarm, metric, path, given) {
    const [above, below] = [
        [...path, 'above'],
        [...path, 'below'],
    ];
    const wrong = (message, hint) => [monitoring_error([given(above) ? above : below, above, below], message, hint)];
    if (given(above) === given(below)) {
        return given(above)
            ? wrong('`above` and `below` exclude one another', 'keep one of them, or make two alarms')
            : wrong('an alarm needs `above` or `below`', `for example \`${metric.example}\``);
    }
    if (!metric.units.includes(alarm.threshold.unit)) {
        const units = metric.units.map((unit) => unitWords[unit]).join(' or ');
        return wrong(`\`${alarm.comparison}\` of \`${alarm.metric}\` must be ${units}, not ${unitWords[alarm.threshold.unit]}`, `for example \`${metric.example}\``);
    }
    return [];
}
function checkRollbackAlarms({ key, deployment }, { monitoring }) {
    const known = monitoring.alarms.map((alarm) => alarm.key);
    const path = ['services', key, 'deployment', 'rollback_alarms'];
    return deployment.rollbackAlarms.flatMap((name, index) => checkName([...path, String(index)], name, 'alarm', known));
}
function checkListeners({ monitoring: { alarms, notify }, services }) {
    if (notify.emails.length + notify.urls.length + notify.topics.length > 0)
        return [];
    const used = services.flatMap(({ deployment }) => deployment.rollbackAlarms);
    return alarms
        .filter(({ key }) => !used.includes(key))
        .map(({ key }) => ({
        severity: 'warning',
        paths: [
            ['monitoring', 'alarms', key],
            ['monitoring', 'notify'],
        ],
        message: `nobody is told when \`${key}\` goes off`,
        hint: 'add `notify: [mailto:…]` to `monitoring`',
    }));
}
function checkDashboard({ monitoring, services }) {
    if (!monitoring.dashboard || services.length > 0)
        return [];
    const message = '`dashboard` shows services, and there is none';
    return [monitoring_error([['monitoring', 'dashboard']], message, 'remove it')];
}

;// CONCATENATED MODULE: ./lib/config/checks/names.js
function checkNames(config) {
    return [...checkRunners(config), ...checkSidecarNames(config)];
}
function runnersOf({ services, jobs, instances }) {
    return [
        ...services.map(({ key }) => ({ key, words: `the service \`${key}\``, path: ['services', key] })),
        ...jobs.map(({ key }) => ({ key, words: `the job \`${key}\``, path: ['jobs', key] })),
        ...instances.map(({ key }) => ({ key, words: `the instances \`${key}\``, path: ['instances', key] })),
    ];
}
function checkRunners(config) {
    const runners = runnersOf(config);
    return runners.flatMap(({ key, words, path }, index) => {
        const first = runners.slice(0, index).find((other) => other.key === key);
        if (first === undefined)
            return [];
        const message = `${words} would share its names in AWS with ${first.words}`;
        return [{ severity: 'error', paths: [path, first.path], message, hint: 'give one of them another name' }];
    });
}
function checkSidecarNames(config) {
    const runners = runnersOf(config);
    const named = config.services.flatMap(({ key, sidecars }) => sidecars.map(({ name }) => ({ key, name, joined: `${key}-${name}`, path: ['services', key, 'sidecars', name] })));
    return named.flatMap(({ key, name, joined, path }, index) => {
        const finding = (message) => [
            { severity: 'error', paths: [path], message, hint: 'give the sidecar another name' },
        ];
        if (name === key)
            return finding(`the sidecar \`${name}\` has the name of its service`);
        const runner = runners.find((one) => one.key === joined);
        if (runner !== undefined) {
            return finding(`the sidecar \`${name}\` of \`${key}\` would share its names in AWS with ${runner.words}`);
        }
        const first = named.slice(0, index).find((other) => other.joined === joined);
        return first === undefined
            ? []
            : finding(`the sidecar \`${name}\` of \`${key}\` would share its names in AWS with the sidecar \`${first.name}\` of \`${first.key}\``);
    });
}

;// CONCATENATED MODULE: ./lib/config/checks/acl.js

const deny = ['network', 'acl', 'deny'];
function checkAcl(network, { config }) {
    return [
        ...checkBlocks(deny, network.deny),
        ...network.deny.flatMap((block, index) => {
            const path = [...deny, String(index)];
            return [...checkOwn(block, path, network), ...config.services.flatMap((one) => checkGuests(block, path, one))];
        }),
    ];
}
function checkOwn(block, path, { cidr }) {
    if (!overlaps(block, cidr))
        return [];
    return [
        {
            severity: 'error',
            paths: [path, ['network', 'cidr']],
            message: `${block} has addresses of the network itself, ${cidr}: the load balancer would reach no task`,
            hint: 'deny blocks outside the network; inside it, security groups decide',
        },
    ];
}
function checkGuests(block, path, { key, http, deployment }) {
    const lists = [
        { blocks: http?.allowedSourceIps ?? [], at: ['services', key, 'http', 'allowed_source_ips'] },
        { blocks: http === undefined ? [] : (deployment.testFrom ?? []), at: ['services', key, 'deployment', 'test_from'] },
    ];
    return lists.flatMap(({ blocks, at }) => blocks
        .filter((one) => contains(block, one))
        .map((one) => {
        const message = `${block} is denied to all, and \`${at.slice(1).join('.')}\` lets ${one} in`;
        return { severity: 'error', paths: [path, at], message, hint: 'remove one of the two' };
    }));
}

// EXTERNAL MODULE: ./lib/config/tasks.js
var tasks = __webpack_require__(5536);
;// CONCATENATED MODULE: ./lib/config/checks/endpoints.js

const endpoints = ['network', 'endpoints'];
const placement = ['network', 'placement'];
const nat = ['network', 'nat'];
function checkEndpoints(network, { config, given }) {
    if (network.placement === 'public')
        return network.endpoints.length === 0 ? [] : [unused];
    if (network.nat !== 'none')
        return [];
    const needed = neededEndpoints(config);
    if (needed.every((kind) => !network.endpoints.includes(kind))) {
        return [
            {
                severity: 'error',
                paths: [given(nat) ? nat : placement, placement, nat, endpoints],
                message: 'private tasks without NAT cannot pull their image, and the deployment would fail',
                hint: `add \`nat: single\`, or \`nat: per_zone\` so that a lost zone takes no other with it, or \`endpoints: [${needed.join(', ')}]\` for tasks that need no internet`,
            },
        ];
    }
    const missing = needed.filter((kind) => !network.endpoints.includes(kind));
    return [
        ...missing.map((kind) => ({
            severity: 'error',
            paths: [endpoints, placement, nat],
            message: `private tasks without NAT need \`${kind}\` under \`endpoints\`: ${reasons[kind]}`,
            hint: `write \`endpoints: [${order.filter((one) => [...needed, ...network.endpoints].includes(one)).join(', ')}]\`, or add \`nat: single\``,
        })),
        ...(0,tasks/* tasksOf */.a)(config).flatMap((task) => checkImages(task, config.region)),
        ...config.services.flatMap(checkShell),
        ...config.jobs.flatMap(endpoints_checkInstances),
        ...config.instances.map(cutOff),
    ];
}
const unused = {
    severity: 'warning',
    paths: [endpoints, placement],
    message: '`endpoints` does nothing with `placement: public`: public tasks reach AWS themselves',
    hint: 'write `placement: private`, or remove `endpoints`',
};
const order = ['s3', 'ecr', 'logs', 'secrets'];
const reasons = {
    s3: 'the layers of their images are there',
    ecr: 'their images are there',
    logs: 'a task that cannot write its log does not start',
    secrets: 'a task whose secrets cannot be read does not start',
};
function neededEndpoints(config) {
    const secrets = (0,tasks/* tasksOf */.a)(config).some((task) => readsSecrets(task, config));
    return order.filter((kind) => kind !== 'secrets' || secrets);
}
function readsSecrets({ containers, uses }, { databases }) {
    return (containers.some(({ secrets }) => Object.keys(secrets).length > 0) || databases.some(({ key }) => uses.includes(key)));
}
function checkImages({ containers }, region) {
    return containers.flatMap(({ path, image }) => {
        if (image.kind === 'build' || isReachable(image.reference, region))
            return [];
        return [
            {
                severity: 'error',
                paths: [[...path, 'image'], placement, nat, endpoints, ['region']],
                message: `private tasks without NAT cannot pull ${image.reference}: only ECR in ${region} is behind an endpoint`,
                hint: `copy the image to a repository in ECR in ${region}, or add \`nat: single\` under \`network\``,
            },
        ];
    });
}
function isReachable(reference, region) {
    const [, place] = /^\d{12}\.dkr[.-]ecr\.([a-z0-9-]+)\./.exec(reference) ?? [];
    return place === region;
}
function checkShell({ key, exec }) {
    if (!exec)
        return [];
    return [
        {
            severity: 'warning',
            paths: [['services', key, 'exec'], placement, nat],
            message: '`exec` opens no shell in private tasks without NAT: Systems Manager is behind none of the endpoints',
            hint: 'add `nat: single` under `network`, or remove `exec`',
        },
    ];
}
function endpoints_checkInstances({ key, on }) {
    if (on !== 'ec2')
        return [];
    return [
        {
            severity: 'error',
            paths: [['jobs', key, 'on'], placement, nat],
            message: 'instances of a job cannot join in private subnets without NAT: ECS itself is behind none of the endpoints',
            hint: 'write `on: fargate`, or add `nat: single` under `network`',
        },
    ];
}
function cutOff({ key }) {
    return {
        severity: 'error',
        paths: [['instances', key], placement, nat, endpoints],
        message: `private instances without NAT reach nobody: CloudFormation would never hear that \`${key}\` has started`,
        hint: 'add `nat: single`',
    };
}

;// CONCATENATED MODULE: ./lib/config/checks/existingNetwork.js

const vpc = ['network', 'vpc'];
const existingNetwork_placement = ['network', 'placement'];
const existingNetwork_open = ['network', 'subnets', 'public'];
const existingNetwork_closed = ['network', 'subnets', 'private'];
const ZONES_OF_A_LOAD_BALANCER = 2;
function checkExistingNetwork(network, subject) {
    const [balanced] = (0,answering/* answeringOf */.U)(subject.config);
    return [
        ...checkMeaningless(network, subject),
        ...(balanced === undefined ? [] : checkBalancerSubnets(network, balanced)),
        ...(balanced !== undefined && network.placement === 'public' ? [] : checkTaskSubnets(network)),
        ...checkDoubles(network),
        ...(subject.config.databases.length > 0 ? [] : checkUnused(network)),
    ];
}
function checkMeaningless(network, { given }) {
    return ['cidr', 'zones', 'nat', 'endpoints', 'flow_logs', 'acl']
        .filter((key) => given(['network', key]))
        .map((key) => ({
        severity: 'error',
        paths: [['network', key], vpc],
        message: `\`${key}\` has no meaning with \`vpc: ${network.vpc}\`: that network is not made here`,
        hint: `remove it; an environment takes it away with \`${key}: null\``,
    }));
}
function checkBalancerSubnets({ subnets }, { key, section }) {
    const count = subnets.public.length;
    if (count >= ZONES_OF_A_LOAD_BALANCER)
        return [];
    const there = count === 0 ? 'there is none' : 'there is one';
    return [
        {
            severity: 'error',
            paths: [existingNetwork_open, vpc, [section, key, section === 'services' ? 'port' : 'http']],
            message: `the load balancer before \`${key}\` needs two or more \`subnets.public\` in different availability zones; ${there}`,
            hint: 'write `subnets: { public: [subnet-…, subnet-…] }`',
        },
    ];
}
function checkTaskSubnets({ placement: kind, subnets }) {
    if (subnets[kind].length > 0)
        return [];
    const other = kind === 'public' ? 'private' : 'public';
    const instead = subnets[other].length > 0 ? `, or \`placement: ${other}\`` : '';
    return [
        {
            severity: 'error',
            paths: [kind === 'public' ? existingNetwork_open : existingNetwork_closed, vpc, existingNetwork_placement],
            message: `\`placement: ${kind}\` in an existing VPC needs \`subnets.${kind}\`: the tasks run there`,
            hint: `write \`subnets: { ${kind}: [subnet-…, subnet-…] }\`${instead}`,
        },
    ];
}
function checkDoubles({ subnets }) {
    return subnets.private.flatMap((id, index) => {
        if (!subnets.public.includes(id))
            return [];
        const path = [...existingNetwork_closed, String(index)];
        const message = `${id} is under \`public\` and under \`private\``;
        return [{ severity: 'error', paths: [path, existingNetwork_open], message, hint: 'a subnet is one of them: keep one' }];
    });
}
function checkUnused({ placement: kind, subnets }) {
    if (kind === 'private' || subnets.private.length === 0 || subnets.public.length === 0)
        return [];
    const message = '`subnets.private` does nothing with `placement: public`: the tasks run in the public subnets';
    return [
        {
            severity: 'warning',
            paths: [existingNetwork_closed, existingNetwork_placement],
            message,
            hint: 'write `placement: private`, or remove `subnets.private`',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/config/checks/network.js




const subnets = ['network', 'subnets'];
const network_vpc = ['network', 'vpc'];
const network_placement = ['network', 'placement'];
const network_nat = ['network', 'nat'];
const cidr = ['network', 'cidr'];
function checkNetwork(subject) {
    const { network } = subject.config;
    return network.kind === 'existing' ? checkExistingNetwork(network, subject) : checkNewNetwork(network, subject);
}
function checkNewNetwork(network, subject) {
    const { given } = subject;
    const findings = [...checkBlock(network.cidr)];
    if (given(subnets)) {
        findings.push({
            severity: 'error',
            paths: [subnets, network_vpc],
            message: '`subnets` needs `vpc`: a new network makes its subnets itself',
            hint: 'add the id of the VPC, for example `vpc: vpc-0a1b2c3d4e5f60718`, or remove `subnets`',
        });
    }
    if (network.placement === 'public' && network.nat !== 'none') {
        findings.push({
            severity: 'warning',
            paths: [given(network_nat) ? network_nat : network_placement, network_placement],
            message: `\`nat: ${network.nat}\` does nothing with \`placement: public\`: public tasks reach the internet themselves`,
            hint: 'write `placement: private`, or remove `nat`',
        });
    }
    return [...findings, ...checkEndpoints(network, subject), ...checkAcl(network, subject)];
}
const reserved = [/^0\./, /^127\./, /^169\.254\./, /^(22[4-9]|2[3-5]\d)\./];
function checkBlock(block) {
    if (reserved.some((pattern) => pattern.test(block))) {
        const message = `${block} is reserved and cannot be a VPC`;
        return [{ severity: 'error', paths: [cidr], message, hint: 'for example `cidr: 10.20.0.0/16`' }];
    }
    return checkFirst(cidr, block);
}

;// CONCATENATED MODULE: ./lib/config/checks/routes.js

function checkRoutes(config) {
    const services = config.services.filter(({ http }) => http !== undefined);
    return [...pairsOf((0,answering/* answeringOf */.U)(config)).flatMap(checkPaths), ...pairsOf(services).flatMap(checkTestPort)];
}
function pairsOf(all) {
    return all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other]));
}
function checkPaths([one, other]) {
    const bare = ({ http }) => http.path.replace(/[/*]+$/, '');
    if (bare(one) !== bare(other))
        return [];
    const under = `\`${one.http.path}\`${one.http.path === other.http.path ? '' : ` and \`${other.http.path}\`, which is the same`}`;
    return both([one, other], ['http', 'path'], {
        message: `${namesOf([one, other])} both answer under ${under}`,
        hint: (key) => `give one a path of its own: \`http: { path: /${key} }\``,
    });
}
function checkTestPort([one, other]) {
    const [{ deployment: mine }, { deployment: its }] = [one, other];
    const isShared = mine.strategy === 'blue_green' && its.strategy === 'blue_green' && mine.testPort === its.testPort;
    if (!isShared || renderBlocks(mine.testFrom) === renderBlocks(its.testFrom))
        return [];
    const section = 'services';
    return both([
        { ...one, section },
        { ...other, section },
    ], ['deployment', 'test_from'], {
        message: `the services \`${one.key}\` and \`${other.key}\` share the test port ${mine.testPort} and open it to different blocks`,
        hint: () => 'give both the same `test_from`, or one a `test_port` of its own',
    });
}
function renderBlocks(blocks) {
    return blocks === undefined ? 'vpc' : [...blocks].sort().join();
}
const singular = { services: 'the service', instances: 'the instances' };
function namesOf([one, other]) {
    if (one.section !== other.section) {
        return `${singular[one.section]} \`${one.key}\` and ${singular[other.section]} \`${other.key}\``;
    }
    return `the ${one.section} \`${one.key}\` and \`${other.key}\``;
}
function both([one, other], key, { message, hint }) {
    const at = (place) => [place.section, place.key, ...key];
    return [
        { severity: 'error', paths: [at(one), at(other)], message, hint: hint(one.key) },
        { severity: 'error', paths: [at(other), at(one)], message, hint: hint(other.key) },
    ];
}

;// CONCATENATED MODULE: ./lib/config/checks/count.js

const MOST_TASKS = 5000;
const scaling = ['spot_from', 'cpu_percentage', 'memory_percentage', 'requests', 'cooldown', 'schedule'];
function checkCount(service, at, given) {
    const { count } = service;
    const map = at('count');
    const range = at('count', 'range');
    if (count.kind === 'fixed') {
        return scaling
            .filter((key) => given(at('count', key)))
            .map((key) => {
            const why = key === 'spot_from' ? 'write `range: 2-2` for a fixed number' : 'a fixed number of tasks does not scale';
            return count_error([at('count', key), range, map], `\`${key}\` needs \`range\`: ${why}`, 'add `range: 2-10`');
        });
    }
    const findings = count_checkRange(count, [given(range) ? range : map, range]);
    return findings.length > 0
        ? findings
        : [
            ...count_checkSpot(count, at),
            ...checkRequests(service, at, given),
            ...count.schedule.flatMap((entry, index) => checkScheduled(count, entry, at('count', 'schedule', String(index)), given)),
            ...checkReturn(count, at),
        ];
}
function count_error(paths, message, hint) {
    return { severity: 'error', paths, message, hint };
}
function count_checkRange({ minimum, maximum }, paths) {
    const range = `the range ${minimum}-${maximum}`;
    if (minimum > maximum)
        return [count_error(paths, `${range} ends before it begins`, `write \`${maximum}-${minimum}\``)];
    if (minimum < 1)
        return [count_error(paths, `${range} must begin at 1 or more`, `write \`1-${Math.max(1, maximum)}\``)];
    return maximum > MOST_TASKS
        ? [
            count_error(paths, `${range} must end at ${MOST_TASKS} or less`, `write \`${Math.min(minimum, MOST_TASKS)}-${MOST_TASKS}\``),
        ]
        : [];
}
function count_checkSpot({ spotFrom, maximum, schedule }, at) {
    const most = Math.max(maximum, ...schedule.map((entry) => entry.maximum).filter(Number.isFinite));
    if (spotFrom === undefined || spotFrom <= most)
        return [];
    const message = `\`spot_from\` ${spotFrom} is never reached: there are at most ${most} tasks`;
    return [
        count_error([at('count', 'spot_from'), at('count', 'range')], message, `write \`spot_from: ${most}\` or less, or remove it`),
    ];
}
function checkRequests({ port }, at, given) {
    const path = at('count', 'requests');
    if (!given(path) || port !== undefined || given(at('port')))
        return [];
    const message = '`requests` needs `port`: they are counted by the load balancer';
    return [count_error([path, at('port')], message, 'add `port:`, or remove `requests`')];
}
const examples = { name: 'day', cron: '"0 7 ? * MON-FRI *"', range: '4-10' };
function checkScheduled(count, entry, path, given) {
    const missing = ['name', 'cron', 'range'].filter((key) => !given([...path, key]));
    if (missing.length > 0) {
        return missing.map((key) => count_error([[...path, key]], `\`${key}\` is missing`, `add it: \`${key}: ${examples[key]}\``));
    }
    const cron = explainCron(entry.cron);
    const twin = count.schedule.find(({ name }) => name === entry.name) !== entry;
    return [
        ...(twin
            ? [count_error([[...path, 'name']], `the name \`${entry.name}\` is taken by an entry before`, 'give it another name')]
            : []),
        ...(cron === undefined ? [] : [count_error([[...path, 'cron']], cron, 'for example `0 7 ? * MON-FRI *`')]),
        ...(isTimezone(entry.timezone)
            ? []
            : [
                count_error([[...path, 'timezone']], `there is no time zone \`${entry.timezone}\``, 'for example `timezone: Europe/Berlin`'),
            ]),
        ...count_checkRange(entry, [[...path, 'range']]),
    ];
}
function checkReturn({ schedule, minimum, maximum }, at) {
    const [only, ...more] = schedule;
    if (only === undefined || more.length > 0)
        return [];
    return [
        {
            severity: 'warning',
            paths: [at('count', 'schedule')],
            message: `\`${only.name}\` sets ${only.minimum}-${only.maximum}, and nothing ever sets ${minimum}-${maximum} again`,
            hint: `add an entry with \`range: ${minimum}-${maximum}\` for the end of that time`,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/config/checks/sidecars.js

const CONTAINERS_OF_A_TASK = 10;
function checkSidecars(service, given) {
    return [
        ...checkNumber(service),
        ...checkPorts(service),
        ...service.sidecars.flatMap((sidecar) => {
            const at = (...path) => ['services', service.key, 'sidecars', sidecar.name, ...path];
            return [...sidecars_checkImage(sidecar.name, at, given), ...checkVariables(sidecar, at)];
        }),
    ];
}
function checkNumber({ key, sidecars }) {
    if (sidecars.length < CONTAINERS_OF_A_TASK)
        return [];
    const most = CONTAINERS_OF_A_TASK - 1;
    return [
        {
            severity: 'error',
            paths: [['services', key, 'sidecars']],
            message: `a task has at most ${CONTAINERS_OF_A_TASK} containers, and \`${key}\` has ${sidecars.length} sidecars`,
            hint: `keep ${most} of them`,
        },
    ];
}
function sidecars_checkImage(name, at, given) {
    if (given(at('image')))
        return [];
    const message = `the sidecar \`${name}\` needs \`image\``;
    return [{ severity: 'error', paths: [at('image')], message, hint: 'write the image that it runs, with its tag' }];
}
function checkPorts({ key, port, sidecars }) {
    const own = { name: key, port, path: ['services', key, 'port'] };
    const all = [
        own,
        ...sidecars.map((one) => ({ ...one, path: ['services', key, 'sidecars', one.name, 'port'] })),
    ].filter((one) => one.port !== undefined);
    return all.flatMap((one, index) => {
        const first = all.slice(0, index).find((other) => other.port === one.port);
        if (first === undefined)
            return [];
        return [
            {
                severity: 'error',
                paths: [one.path, first.path],
                message: `\`${first.name}\` and \`${one.name}\` both listen on port ${one.port}, and the containers of a task share one address`,
                hint: 'give one of them another port',
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/config/checks/service.js








function service_checkService(service, { given }) {
    const at = (...path) => ['services', service.key, ...path];
    return [
        ...checkImage('service', at, given),
        ...service_checkPort(service, at, given),
        ...checkSize(service, serviceWords(at)),
        ...checkVariables(service, at),
        ...checkSidecars(service, given),
        ...(service.http === undefined ? [] : checkHttp(service.http, at)),
        ...checkCount(service, at, given),
        ...checkDeployment(service, at, given),
        ...checkLimits(service),
    ];
}
function service_checkPort({ deployment }, at, given) {
    const path = at('port');
    if (given(path))
        return [];
    const findings = [];
    if (given(at('http'))) {
        const message = '`http` needs `port`: without one no load balancer stands before the service';
        findings.push({ severity: 'error', paths: [at('http'), path], message, hint: 'add `port:`, or remove `http`' });
    }
    if (deployment.strategy === 'blue_green') {
        findings.push({
            severity: 'error',
            paths: [at('deployment', 'strategy'), path],
            message: '`blue_green` needs `port`: it moves the traffic of a load balancer',
            hint: 'add `port:`, or write `strategy: rolling`',
        });
    }
    return findings;
}
function checkDeployment({ port, deployment }, at, given) {
    const { strategy, bakeMinutes, timeoutMinutes, testPort } = deployment;
    const bake = at('deployment', 'bake');
    const timeout = at('deployment', 'timeout');
    const testPath = at('deployment', 'test_port');
    const testFrom = at('deployment', 'test_from');
    if (strategy === 'rolling') {
        return [bake, testPath, testFrom].filter(given).map((path) => ({
            severity: 'warning',
            paths: [path, at('deployment', 'strategy'), at('port')],
            message: `\`${path.at(-1)}\` does nothing with the strategy rolling`,
            hint: 'remove it, or write `strategy: blue_green`',
        }));
    }
    const findings = [...checkBlocks(testFrom, deployment.testFrom ?? [])];
    if (timeoutMinutes <= bakeMinutes) {
        findings.push({
            severity: 'error',
            paths: [given(timeout) ? timeout : bake, bake, timeout],
            message: `\`timeout\` ${(0,units/* renderDuration */.PP)(timeoutMinutes * 60)} must be longer than \`bake\` ${(0,units/* renderDuration */.PP)(bakeMinutes * 60)}: the new version also needs time to start`,
            hint: `write \`timeout: ${Math.ceil(bakeMinutes) + 25}m\``,
        });
    }
    if (testPort === 80 || testPort === 443 || testPort === port) {
        const taken = testPort === port ? 'the port of the container' : 'a port of the production traffic';
        findings.push({
            severity: 'error',
            paths: [testPath, at('port')],
            message: `\`test_port\` ${testPort} is ${taken}`,
            hint: 'write `test_port: 8443`',
        });
    }
    return findings;
}

;// CONCATENATED MODULE: ./lib/config/checks/storage.js
const INFREQUENT_DAYS = 30;
const ARCHIVE_DAYS = 90;
function checkStorage({ config, given }) {
    return config.storage.buckets.flatMap((bucket) => checkBucket(bucket, given));
}
function checkBucket(bucket, given) {
    const { infrequentAccessDays: infrequent, archiveDays: archive, expireDays: expire } = bucket;
    const at = (key) => ['storage', 'buckets', bucket.key, key];
    const error = (key, other, message, hint) => ({
        severity: 'error',
        paths: [at(key), at(other)],
        message,
        hint,
    });
    const findings = [];
    if (infrequent !== undefined && infrequent < INFREQUENT_DAYS) {
        const message = `\`infrequent_access\` ${infrequent}d is too early: S3 takes an object there after ${INFREQUENT_DAYS} days`;
        findings.push(error('infrequent_access', 'infrequent_access', message, `write \`infrequent_access: ${INFREQUENT_DAYS}d\``));
    }
    if (infrequent !== undefined && archive !== undefined && archive < infrequent + INFREQUENT_DAYS) {
        const message = `\`archive\` ${archive}d is too early: S3 keeps an object in infrequent access for ${INFREQUENT_DAYS} days, from ${infrequent}d on`;
        findings.push(error('archive', 'infrequent_access', message, `write \`archive: ${infrequent + INFREQUENT_DAYS}d\`, or remove one of the two`));
    }
    const last = archive === undefined ? infrequent : archive;
    const lastKey = archive === undefined ? 'infrequent_access' : 'archive';
    if (expire !== undefined && last !== undefined && expire <= last) {
        const message = `\`expire\` ${expire}d deletes objects before \`${lastKey}\` ${last}d moves them`;
        findings.push(error('expire', lastKey, message, `remove \`${lastKey}\`, or write a later \`expire\``));
    }
    else if (expire !== undefined && archive !== undefined && expire < archive + ARCHIVE_DAYS) {
        findings.push({
            severity: 'warning',
            paths: [at('expire'), at('archive')],
            message: `objects are archived for ${expire - archive} days before they expire, and AWS bills ${ARCHIVE_DAYS}`,
            hint: `remove \`archive\`, or write \`expire: ${archive + ARCHIVE_DAYS}d\``,
        });
    }
    if (given(at('expire_versions')) && !bucket.versioned) {
        const message = '`expire_versions` needs `versioned`: without it there are no old versions';
        findings.push(error('expire_versions', 'versioned', message, 'add `versioned: true`, or remove it'));
    }
    return findings;
}

// EXTERNAL MODULE: ./lib/config/usable.js
var usable = __webpack_require__(4172);
;// CONCATENATED MODULE: ./lib/config/checks/uses.js


function checkUses({ config }) {
    const things = (0,usable/* usableThings */.m_)(config);
    const users = ['services', 'jobs', 'instances'].flatMap((section) => config[section].map((user) => ({ ...user, path: [section, user.key], hasDisks: section === 'instances' })));
    return [...uses_checkNames(things), ...users.flatMap((user) => [...checkUser(user, things), ...checkTwice(user, things)])];
}
function uses_checkNames(things) {
    return things.flatMap((thing, index) => {
        const first = things.slice(0, index).find(({ key }) => key === thing.key);
        if (first === undefined)
            return [];
        return [
            {
                severity: 'error',
                paths: [thing.path, first.path],
                message: `\`${thing.key}\` is also the name of ${first.words}; \`uses\` could mean either`,
                hint: 'give one of them another name',
            },
        ];
    });
}
function checkUser({ path: user, uses, variables, secrets, hasDisks }, things) {
    return uses.flatMap((name) => {
        const thing = things.find((one) => one.key === name);
        if (thing === undefined) {
            const close = (0,unknownKey/* nearest */.p)(name, things.map((one) => one.key));
            const known = things.map((one) => `\`${one.key}\``).join(', ');
            const hint = close === undefined
                ? known === ''
                    ? 'this file has nothing to use: add `storage: { buckets: … }` or `databases: …`'
                    : `there are ${known}`
                : `did you mean \`${close}\``;
            return [
                {
                    severity: 'error',
                    paths: [[...user, 'uses']],
                    message: `\`uses\` names \`${name}\`, which is not in this file`,
                    hint,
                },
            ];
        }
        if (thing.onlyInstances && !hasDisks) {
            return [
                {
                    severity: 'error',
                    paths: [[...user, 'uses'], thing.path],
                    message: `\`uses\` names ${thing.words}, and a container has no disk of EBS`,
                    hint: `remove \`${name}\``,
                },
            ];
        }
        return thing.variables.flatMap((variable) => {
            const place = Object.hasOwn(variables, variable)
                ? 'variables'
                : Object.hasOwn(secrets, variable)
                    ? 'secrets'
                    : undefined;
            if (place === undefined)
                return [];
            const message = `\`${variable}\` is what \`uses: [${name}]\` gives; a container has one value for it`;
            return [
                {
                    severity: 'error',
                    paths: [
                        [...user, place, variable],
                        [...user, 'uses'],
                    ],
                    message,
                    hint: 'remove it here',
                },
            ];
        });
    });
}
function checkTwice({ path: user, uses }, things) {
    const used = things.filter((thing) => uses.includes(thing.key));
    return used.flatMap((thing, index) => {
        const first = used.slice(0, index).find((other) => other.variables.some((one) => thing.variables.includes(one)));
        const shared = thing.variables.find((variable) => first?.variables.includes(variable));
        if (first === undefined || shared === undefined || first.key === thing.key)
            return [];
        return [
            {
                severity: 'error',
                paths: [[...user, 'uses'], first.path, thing.path],
                message: `${first.words} and ${thing.words} both give \`${shared}\`, and a container has one value for it`,
                hint: `write \`expose_as: ${thing.key.toUpperCase().replaceAll('-', '_')}_DATABASE_URL\` in \`${thing.key}\``,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/config/checks/volumes.js

const volumes_sizes = { gp3: [1, 65_536], st1: [125, 16_384], sc1: [125, 16_384] };
function checkVolumes({ storage: { volumes } }) {
    return volumes.flatMap(({ key, size, type }) => {
        const [least, most] = volumes_sizes[type];
        if (size >= least && size <= most)
            return [];
        return [
            {
                severity: 'error',
                paths: [
                    ['storage', 'volumes', key, 'size'],
                    ['storage', 'volumes', key, 'type'],
                ],
                message: `\`size\` ${(0,units/* renderSize */.qI)(size)} is out of what EBS makes of ${type}: ${(0,units/* renderSize */.qI)(least)} to ${(0,units/* renderSize */.qI)(most)}`,
                hint: `write \`size: ${(0,units/* renderSize */.qI)(size < least ? least : most)}\`${type === 'gp3' ? '' : ', or `type: gp3`'}`,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/config/checks/waf.js


const waf = ['security', 'waf'];
const cdn = ['domain', 'cdn'];
const waf_region = ['region'];
function checkWaf({ config }) {
    const { kind } = config.security.waf;
    if (kind === 'none')
        return [];
    if ((0,answering/* answeringOf */.U)(config).length === 0) {
        const message = `\`waf: ${kind === 'arn' ? 'arn:…' : kind}\` has nothing to stand before: no service has a \`port\``;
        return [waf_error([waf], message, 'add a `port` to a service, or remove `waf`')];
    }
    return config.domain?.cdn === undefined ? checkRegional(config) : checkGlobal(config);
}
function checkRegional({ security, region: here }) {
    if (security.waf.kind !== 'arn')
        return [];
    const { arn } = security.waf;
    if (arn.includes(':regional/') && regionOf(arn) === here)
        return [];
    const message = `the load balancer takes a regional web ACL of ${here}, not ${placeOf(arn)}`;
    return [waf_error([waf, waf_region], message, 'write the ARN of one there, or `waf: common`')];
}
function checkGlobal({ security, region: here }) {
    if (security.waf.kind === 'arn') {
        const { arn } = security.waf;
        if (arn.includes(':global/') && regionOf(arn) === EDGE_REGION)
            return [];
        const message = `the firewall of \`domain.cdn\` is a global web ACL of ${EDGE_REGION}, not ${placeOf(arn)}`;
        return [
            waf_error([waf, cdn], message, `write the ARN of one there: \`arn:aws:wafv2:${EDGE_REGION}:…:global/webacl/…\``),
        ];
    }
    if (here === EDGE_REGION)
        return [];
    const message = `the firewall of \`domain.cdn\` must be in ${EDGE_REGION}, and a stack in ${here} cannot make it there`;
    return [waf_error([waf, cdn, waf_region], message, `make one there and write its ARN, or remove \`domain.cdn\``)];
}
function placeOf(arn) {
    return `a ${arn.includes(':global/') ? 'global' : 'regional'} one of ${regionOf(arn)}`;
}
function waf_error(paths, message, hint) {
    return { severity: 'error', paths, message, hint };
}

;// CONCATENATED MODULE: ./lib/config/checks/file.js

















const needed = [
    { key: 'project', hint: 'for example `project: inferloop`' },
    { key: 'region', hint: 'for example `region: us-east-1`' },
];
function checkFile(subject) {
    const { config, given } = subject;
    const missing = needed.filter(({ key }) => !given([key]));
    const findings = [
        ...checkWorkloads(subject),
        ...checkNetwork(subject),
        ...checkStorage(subject),
        ...checkVolumes(config),
        ...checkDatabases(config),
        ...checkBackup(config),
        ...checkUses(subject),
        ...config.services.flatMap((service) => service_checkService(service, subject)),
        ...config.jobs.flatMap((job) => checkJob(job, subject)),
        ...config.instances.flatMap((group) => checkInstances(group, subject)),
        ...checkNames(config),
        ...checkRoutes(config),
        ...checkDomain(subject),
        ...checkWaf(subject),
        ...checkBoundary(config),
        ...checkRetention(config),
        ...checkMonitoring(subject),
        ...checkAlarmSpans(config),
        ...checkBudget(subject),
    ];
    const isKnown = ({ paths }) => !missing.some(({ key }) => paths.some((path) => path.join('.') === key));
    return [
        ...missing.map(({ key, hint }) => ({ severity: 'error', paths: [[key]], message: `\`${key}\` is missing`, hint })),
        ...findings.filter(isKnown),
    ];
}
const workloads = ['services', 'jobs', 'instances'];
function checkWorkloads({ config, given }) {
    if (workloads.some((section) => config[section].length > 0))
        return [];
    const paths = workloads.map((section) => [section]);
    const empty = paths.find(given);
    return [
        {
            severity: 'error',
            paths: [empty ?? ['services'], ...paths],
            message: empty === undefined
                ? '`services` is missing, or `jobs`, or `instances`'
                : 'there is no service, no job and no instance',
            hint: 'for example `services: { web: { build: ., port: 8000 } }`',
        },
    ];
}

// EXTERNAL MODULE: ./lib/config/document.js + 1 modules
var config_document = __webpack_require__(6369);
// EXTERNAL MODULE: ./lib/config/mistake.js
var mistake = __webpack_require__(9166);
// EXTERNAL MODULE: ./lib/config/shape.js + 1 modules
var config_shape = __webpack_require__(7023);
;// CONCATENATED MODULE: ./lib/config/parse.js








function parseConfig(text, request) {
    const invalid = (mistakes, environment) => ({
        kind: 'invalid',
        problems: (0,mistake/* problemsOf */.GW)(mistakes, text, request.file),
        environment,
    });
    const document = (0,config_document/* parseDocument */.T)(text);
    if (document.root === undefined)
        return invalid(document.mistakes, (0,environments/* assumeEnvironment */.yG)(text, request));
    const shape = (0,config_shape/* checkShape */.e)(document.root, text);
    const ambiguities = (0,config_document/* findAmbiguities */.v)(shape.root);
    const root = ambiguities.reduce((tree, { path, span }) => (0,config_node/* breakAt */.pm)(tree, path, span), shape.root);
    const readings = new Map((0,environments/* environmentNames */.iF)(root).map((name) => [name, readEnvironment(root, name, request)]));
    const choice = (0,environments/* chooseEnvironment */.HB)(root, request);
    const refused = choice.kind === 'refused' ? [{ ...choice, span: (0,config_node/* spanAt */.i6)(root, choice.path) }] : [];
    const all = [
        ...document.mistakes,
        ...shape.mistakes,
        ...ambiguities,
        ...[...readings.values()].flatMap(({ errors }) => errors),
        ...refused,
    ];
    if (all.length > 0)
        return invalid(all, choice.kind === 'environment' ? choice.name : request.environment);
    if (choice.kind === 'none')
        return { kind: 'no-environment', reason: choice.reason };
    const reading = choice.kind === 'environment' ? readings.get(choice.name) : undefined;
    if (reading === undefined)
        throw impossible('the chosen environment was not read');
    return { kind: 'config', config: reading.config, warnings: (0,mistake/* problemsOf */.GW)(reading.warnings, text, request.file) };
}
function readEnvironment(root, name, { file, named = {} }) {
    const laid = (0,environments/* layOver */.T)(root, name);
    const value = (0,config_node/* toValue */.BA)(laid, 'dropped');
    if (!(0,config_shape/* isShaped */.s)(value))
        throw impossible('values that are right one by one are wrong together');
    const identity = {
        file,
        environment: name,
        branch: (0,environments/* branchOf */.W0)(root, name),
        account: (0,environments/* textAt */.$6)(root, ['environments', name, 'account']),
        protect: protectOf(root, name),
    };
    const config = buildConfig(value, laid, identity, named);
    const findings = checkFile({ config, given: (path) => (0,config_node/* isGiven */.qR)(laid, path) }).filter(({ paths }) => !paths.some((path) => (0,config_node/* isBroken */.Qr)(laid, path)));
    const told = (severity) => findings
        .filter((finding) => finding.severity === severity)
        .map(({ paths, message, hint }) => {
        const path = paths.find((one) => (0,environments/* isWrittenIn */.DO)(root, name, one)) ?? paths[0];
        return { path: (0,environments/* writtenAt */.nt)(root, name, path), message, hint, span: (0,config_node/* spanAt */.i6)(laid, path) };
    });
    return { config, errors: told('error'), warnings: told('warning') };
}
function protectOf(root, name) {
    const node = (0,config_node/* nodeAt */.oB)(root, ['environments', name, 'protect']);
    return node?.kind === 'scalar' && typeof node.value === 'boolean' ? node.value : undefined;
}
function impossible(what) {
    return new errors/* DeployError */.s('internal', what, { fault: 'inferloop' });
}


/***/ }),

/***/ 7473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q0: () => (/* binding */ describe),
  Qo: () => (/* binding */ namesAt),
  ek: () => (/* binding */ placesOf),
  _: () => (/* binding */ renderInline),
  lv: () => (/* binding */ schemaAt),
  pl: () => (/* binding */ typesOf)
});

;// CONCATENATED MODULE: ./lib/config/schema.generated.js
const schema = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://inferloop.dev/schemas/inferloop.schema.json", "title": "InferloopFile", "type": "object", "required": ["project", "region"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "project": { "$ref": "#/$defs/name", "examples": ["inferloop"] }, "region": { "$ref": "#/$defs/region" }, "owner": { "$ref": "#/$defs/tagValue", "default": "unassigned", "examples": ["data-platform"] }, "cost_center": { "$ref": "#/$defs/tagValue", "default": "unassigned", "examples": ["4711"] }, "tags": { "$ref": "#/$defs/tags" }, "network": { "$ref": "#/$defs/network" }, "security": { "$ref": "#/$defs/security" }, "storage": { "$ref": "#/$defs/storage" }, "databases": { "$ref": "#/$defs/databases" }, "services": { "$ref": "#/$defs/services" }, "jobs": { "$ref": "#/$defs/jobs" }, "instances": { "$ref": "#/$defs/instances" }, "domain": { "$ref": "#/$defs/domain" }, "monitoring": { "$ref": "#/$defs/monitoring" }, "backup": { "$ref": "#/$defs/backup" }, "budget": { "$ref": "#/$defs/budget" }, "policies": { "$ref": "#/$defs/policies" }, "usage": { "$ref": "#/$defs/usage" }, "environments": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/environment" }, "default": { "prod": {} }, "examples": [{ "prod": { "branch": "main" } }] } }, "$defs": { "name": { "type": ["string", "null"], "pattern": "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$", "patternErrorMessage": "lower-case letters, digits and single hyphens, beginning with a letter, at most 32 characters" }, "region": { "type": ["string", "null"], "enum": ["af-south-1", "ap-east-1", "ap-east-2", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "ap-southeast-5", "ap-southeast-6", "ap-southeast-7", "ca-central-1", "ca-west-1", "eu-central-1", "eu-central-2", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-2", "eu-west-3", "il-central-1", "me-central-1", "me-south-1", "mx-central-1", "sa-east-1", "us-east-1", "us-east-2", "us-west-1", "us-west-2", null], "examples": ["us-east-1"] }, "tagValue": { "examples": ["store"], "type": ["string", "number", "null"], "pattern": "^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$", "patternErrorMessage": "1 to 256 letters, digits, spaces and _ . : / = + - @" }, "tags": { "type": ["object", "null"], "maxProperties": 40, "propertyNames": { "type": "string", "pattern": "^(?!(?:[aA][wW][sS]:|(?:Environment|Project|ManagedBy|Owner|CostCenter|CreatedAt|Name)$))[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,128}$", "patternErrorMessage": "the name of a tag that is not set already and does not begin with aws: (1 to 128 letters, digits, spaces and _ . : / = + - @)" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/tagValue" }, "default": {}, "examples": [{ "Team": "store" }] }, "network": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "placement": "private", "nat": "single" }], "properties": { "cidr": { "type": ["string", "null"], "pattern": "^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(1[6-9]|2[0-4])$", "patternErrorMessage": "an IPv4 block between /16 and /24", "default": "10.20.0.0/16", "examples": ["10.20.0.0/16"] }, "vpc": { "type": ["string", "null"], "pattern": "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$", "patternErrorMessage": "the id of a VPC", "examples": ["vpc-0a1b2c3d4e5f60718"] }, "subnets": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "public": ["subnet-0a1b2c3d4e5f60718", "subnet-1a2b3c4d5e6f70819"] }], "properties": { "public": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string", "$ref": "#/$defs/subnet" }, "examples": [["subnet-0a1b2c3d4e5f60718", "subnet-1a2b3c4d5e6f70819"]] }, "private": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string", "$ref": "#/$defs/subnet" }, "examples": [["subnet-2a3b4c5d6e7f80920", "subnet-3a4b5c6d7e8f90a21"]] } } }, "zones": { "type": ["integer", "null"], "minimum": 2, "maximum": 3, "default": 2, "examples": [2] }, "placement": { "type": ["string", "null"], "enum": ["public", "private", null], "default": "public", "examples": ["private"] }, "nat": { "type": ["string", "null"], "enum": ["none", "single", "per_zone", null], "default": "none", "examples": ["single"] }, "endpoints": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string", "enum": ["s3", "ecr", "logs", "secrets"], "examples": ["s3"] }, "default": [], "examples": [["s3", "ecr", "logs", "secrets"]] }, "flow_logs": { "type": ["string", "null"], "pattern": "^[0-9]+d$", "patternErrorMessage": "a number of days with d", "examples": ["14d"] }, "acl": { "$ref": "#/$defs/acl" } } }, "acl": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "deny": ["203.0.113.0/24"] }], "properties": { "deny": { "type": ["array", "null"], "uniqueItems": true, "maxItems": 19, "items": { "type": "string", "$ref": "#/$defs/block" }, "default": [], "examples": [["203.0.113.0/24"]] } } }, "security": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "key": "managed" }], "properties": { "key": { "type": ["string", "null"], "pattern": "^(aws|managed|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+)$", "patternErrorMessage": "`aws`, `managed` or the ARN of a KMS key", "default": "aws", "examples": ["managed"] }, "waf": { "type": ["string", "null"], "pattern": "^(none|common|arn:aws[a-z-]*:wafv2:[a-z0-9-]+:[0-9]{12}:(regional|global)/webacl/[A-Za-z0-9_-]{1,128}/[a-f0-9-]+)$", "patternErrorMessage": "`none`, `common` or the ARN of a web ACL", "default": "none", "examples": ["common"] }, "scan_images": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "fail_on": "critical" }], "properties": { "fail_on": { "type": ["string", "null"], "enum": ["critical", "high", "medium", null], "examples": ["high"] } } }, "permissions_boundary": { "type": ["string", "null"], "pattern": "^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]{1,512}$", "patternErrorMessage": "the ARN of a policy of IAM", "examples": ["arn:aws:iam::111122223333:policy/boundary"] } } }, "storage": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "buckets": { "data": { "versioned": true } } }], "properties": { "buckets": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/bucket" }, "default": {}, "examples": [{ "data": { "versioned": true, "archive": "90d" }, "models": {} }] }, "volumes": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/volume" }, "default": {}, "examples": [{ "scratch": { "size": "100GB", "snapshots": { "keep": 7 } } }] } } }, "volume": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "size": "100GB", "type": "gp3" }], "properties": { "size": { "type": ["string", "null"], "pattern": "^[1-9][0-9]{0,4}(GB|TB)$", "patternErrorMessage": "a number with GB or TB", "default": "20GB", "examples": ["100GB"] }, "type": { "type": ["string", "null"], "enum": ["gp3", "st1", "sc1", null], "default": "gp3", "examples": ["gp3"] }, "snapshots": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "every": "24h", "keep": 7 }], "properties": { "every": { "type": ["string", "null"], "enum": ["1h", "2h", "3h", "4h", "6h", "8h", "12h", "24h", null], "default": "24h", "examples": ["24h"] }, "keep": { "type": ["integer", "null"], "minimum": 1, "maximum": 1000, "default": 7, "examples": [7] } } } } }, "databases": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/database" }, "default": {}, "examples": [{ "main": { "engine": "postgres@16", "size": "db.t4g.small" } }] }, "database": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "engine": "postgres@16", "size": "db.t4g.small", "disk": "20GB..100GB" }], "properties": { "engine": { "type": ["string", "null"], "enum": ["postgres@14", "postgres@15", "postgres@16", "postgres@17", "postgres@18", "mysql@8.0", "mysql@8.4", null], "default": "postgres@16", "examples": ["postgres@16"] }, "size": { "type": ["string", "null"], "pattern": "^db\\.(t3|t4g|[mr][5-8][a-z]*|x2[a-z]+|z1d)\\.(micro|small|medium|large|([1-9][0-9]?)?xlarge)$", "patternErrorMessage": "an instance class of RDS", "default": "db.t4g.small", "examples": ["db.t4g.small"] }, "disk": { "type": ["string", "null"], "pattern": "^[1-9][0-9]{0,4}(GB|TB)(\\.\\.[1-9][0-9]{0,4}(GB|TB))?$", "patternErrorMessage": "a number with GB or TB, or a range of two", "default": "20GB", "examples": ["20GB..100GB", "20GB"] }, "multi_az": { "type": ["boolean", "null"], "default": false, "examples": [true] }, "backups": { "type": ["string", "null"], "pattern": "^([0-9]|[12][0-9]|3[0-5])d$", "patternErrorMessage": "a number of days from 0d to 35d", "default": "7d", "examples": ["7d"] }, "expose_as": { "$ref": "#/$defs/variableName", "default": "DATABASE_URL", "examples": ["DATABASE_URL"] } } }, "backup": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "every": "24h", "keep": "30d" }], "properties": { "every": { "type": ["string", "null"], "enum": ["1h", "2h", "3h", "4h", "6h", "8h", "12h", "24h", "7d", null], "default": "24h", "examples": ["24h"] }, "keep": { "$ref": "#/$defs/days", "default": "30d", "examples": ["30d"] } } }, "bucket": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "versioned": true, "expire": "365d" }], "properties": { "versioned": { "type": ["boolean", "null"], "default": false, "examples": [true] }, "infrequent_access": { "$ref": "#/$defs/days", "examples": ["30d"] }, "archive": { "$ref": "#/$defs/days", "examples": ["90d"] }, "expire": { "$ref": "#/$defs/days", "examples": ["365d"] }, "expire_versions": { "$ref": "#/$defs/days", "examples": ["180d"] } } }, "days": { "type": ["string", "null"], "pattern": "^[1-9][0-9]{0,3}d$", "patternErrorMessage": "a number of days like 30d", "examples": ["30d"] }, "uses": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string", "pattern": "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$", "patternErrorMessage": "a name of this file", "examples": ["data"] }, "default": [], "examples": [["main", "data"]] }, "services": { "type": ["object", "null"], "minProperties": 1, "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/service" }, "examples": [{ "synthdata": { "build": ".", "port": 8000 } }] }, "service": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "build": ".", "port": 8000 }], "properties": { "build": { "$ref": "#/$defs/build" }, "image": { "$ref": "#/$defs/image" }, "port": { "$ref": "#/$defs/port", "examples": [8000] }, "command": { "$ref": "#/$defs/command" }, "cpu": { "type": ["integer", "string", "null"], "minimum": 1, "pattern": "^[0-9]+(\\.[0-9]+)? ?[vV]CPU$", "patternErrorMessage": "ECS units or vCPUs", "default": 256, "examples": [512, "0.5 vCPU"] }, "memory": { "type": ["integer", "string", "null"], "minimum": 1, "pattern": "^[0-9]+(\\.[0-9]+)? ?(MB|GB)$", "patternErrorMessage": "MiB, or a number with MB or GB", "default": 512, "examples": [1024, "1GB"] }, "uses": { "$ref": "#/$defs/uses" }, "variables": { "$ref": "#/$defs/variables" }, "secrets": { "$ref": "#/$defs/secrets" }, "http": { "$ref": "#/$defs/http" }, "count": { "$ref": "#/$defs/count" }, "deployment": { "$ref": "#/$defs/deployment" }, "exec": { "type": ["boolean", "null"], "default": false, "examples": [true] }, "sidecars": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/sidecar" }, "default": {}, "examples": [{ "otel": { "image": "public.ecr.aws/aws-observability/aws-otel-collector:v0.43.1" } }] } } }, "sidecar": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "image": "public.ecr.aws/nginx/nginx:1.27", "port": 8080 }], "properties": { "image": { "$ref": "#/$defs/image" }, "port": { "$ref": "#/$defs/port", "examples": [4317] }, "essential": { "type": ["boolean", "null"], "default": true, "examples": [false] }, "command": { "$ref": "#/$defs/command" }, "variables": { "$ref": "#/$defs/variables" }, "secrets": { "$ref": "#/$defs/secrets" } } }, "jobs": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/job" }, "default": {}, "examples": [{ "generate": { "build": ".", "schedule": "cron(0 3 * * ? *)" } }] }, "job": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "build": ".", "command": ["python", "-m", "synthdata.generate"], "vcpus": 4, "memory": 8192 }], "properties": { "build": { "$ref": "#/$defs/build" }, "image": { "$ref": "#/$defs/image" }, "command": { "$ref": "#/$defs/command" }, "vcpus": { "type": ["number", "null"], "minimum": 0.25, "default": 1, "examples": [4] }, "memory": { "type": ["integer", "string", "null"], "minimum": 4, "pattern": "^[0-9]+(\\.[0-9]+)? ?(MB|GB)$", "patternErrorMessage": "MiB, or a number with MB or GB", "default": 2048, "examples": [8192, "8GB"] }, "on": { "type": ["string", "null"], "enum": ["fargate", "ec2", null], "default": "fargate", "examples": ["ec2"] }, "spot": { "type": ["boolean", "null"], "default": false, "examples": [true] }, "max_vcpus": { "type": ["integer", "null"], "minimum": 1, "maximum": 100000, "default": 256, "examples": [64] }, "schedule": { "$ref": "#/$defs/schedule" }, "timeout": { "$ref": "#/$defs/duration", "examples": ["1h"] }, "retries": { "type": ["integer", "null"], "minimum": 0, "maximum": 9, "default": 0, "examples": [2] }, "uses": { "$ref": "#/$defs/uses" }, "variables": { "$ref": "#/$defs/variables" }, "secrets": { "$ref": "#/$defs/secrets" } } }, "instances": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/instanceGroup" }, "default": {}, "examples": [{ "gpu": { "type": "g6.xlarge", "range": "0-4", "user_data": "scripts/boot.sh" } }] }, "instanceGroup": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "type": "t3.medium", "range": "1-5", "disk": "100GB", "cloudwatch_agent": true }], "properties": { "type": { "type": ["string", "null"], "pattern": "^[a-z][a-z0-9-]{0,15}\\.[a-z0-9-]{1,16}$", "patternErrorMessage": "an instance type of EC2", "examples": ["g6.xlarge"] }, "range": { "$ref": "#/$defs/range", "default": "1-1", "examples": ["0-4"] }, "cpu_percentage": { "type": ["integer", "null"], "minimum": 1, "maximum": 100, "examples": [60] }, "spot": { "type": ["boolean", "null"], "default": false, "examples": [true] }, "disk": { "type": ["string", "null"], "pattern": "^[1-9][0-9]{0,4}(GB|TB)$", "patternErrorMessage": "a number with GB or TB", "default": "30GB", "examples": ["200GB"] }, "root_device": { "type": ["string", "null"], "pattern": "^/dev/[a-z0-9]{2,12}$", "patternErrorMessage": "a device like /dev/xvda", "default": "/dev/xvda", "examples": ["/dev/sda1"] }, "image": { "type": ["string", "null"], "pattern": "^(ssm:/[A-Za-z0-9_.\\-/]+(:[0-9]+)?|ami-([0-9a-f]{8}|[0-9a-f]{17}))$", "patternErrorMessage": "ssm:/path of a parameter, or the id of an image", "examples": ["ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"] }, "user_data": { "type": ["string", "null"], "pattern": "^(?!/)(?!(.*/)?\\.\\.(/|$))\\S(.*\\S)?$", "patternErrorMessage": "a file relative to this file, in its folder or below", "examples": ["scripts/boot.sh"] }, "cloudwatch_agent": { "type": ["boolean", "null"], "default": false, "examples": [true] }, "uses": { "$ref": "#/$defs/uses" }, "variables": { "$ref": "#/$defs/variables" }, "secrets": { "$ref": "#/$defs/secrets" }, "http": { "$ref": "#/$defs/instanceHttp" } } }, "instanceHttp": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "port": 8080, "path": "/gpu/*" }], "properties": { "port": { "$ref": "#/$defs/port", "examples": [8080] }, "path": { "$ref": "#/$defs/path", "examples": ["/gpu/*"] }, "healthcheck": { "$ref": "#/$defs/healthcheck" }, "allowed_source_ips": { "$ref": "#/$defs/allowedSourceIps" }, "deregistration_delay": { "$ref": "#/$defs/deregistrationDelay" } } }, "schedule": { "type": ["string", "object", "null"], "pattern": "^(cron\\((\\S+ ){5}\\S+\\)|rate\\([1-9][0-9]* (minute|hour|day)s?\\))$", "patternErrorMessage": "cron(minute hour day month weekday year), rate(6 hours)", "required": ["cron"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": ["cron(0 3 * * ? *)", "rate(6 hours)", { "cron": "0 3 * * ? *", "timezone": "Europe/Berlin" }], "properties": { "cron": { "$ref": "#/$defs/cron" }, "timezone": { "$ref": "#/$defs/timezone" } } }, "image": { "type": ["string", "null"], "pattern": "^[A-Za-z0-9][A-Za-z0-9._:/@-]*$", "patternErrorMessage": "an image reference", "examples": ["public.ecr.aws/nginx/nginx:1.27"] }, "port": { "type": ["integer", "null"], "minimum": 1, "maximum": 65535 }, "command": { "type": ["array", "null"], "items": { "type": "string", "examples": ["--verbose"] }, "examples": [["python", "-m", "synthdata.worker"]] }, "variables": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/variableName" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/variable" }, "default": {}, "examples": [{ "LOG_LEVEL": "info" }] }, "secrets": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/variableName" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/secret" }, "default": {}, "examples": [{ "API_KEY": "synthdata/api-key" }] }, "build": { "type": ["string", "object", "null"], "pattern": "^[^/\\s].*$", "patternErrorMessage": "a folder relative to this file", "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [".", { "context": ".", "target": "runtime" }], "properties": { "context": { "type": ["string", "null"], "pattern": "^[^/\\s].*$", "patternErrorMessage": "a folder relative to this file", "default": ".", "examples": ["."] }, "dockerfile": { "type": ["string", "null"], "pattern": "^[^/\\s].*$", "patternErrorMessage": "a file relative to the context", "default": "Dockerfile", "examples": ["Dockerfile"] }, "target": { "type": ["string", "null"], "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$", "patternErrorMessage": "the name of a stage of the Dockerfile", "examples": ["runtime"] }, "args": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/variableName" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/variable" }, "default": {}, "examples": [{ "VERSION": "1.4" }] }, "platform": { "type": ["string", "null"], "enum": ["linux/amd64", "linux/arm64", null], "default": "linux/amd64", "examples": ["linux/arm64"] } } }, "variableName": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "patternErrorMessage": "letters, digits and underscores, not beginning with a digit" }, "variable": { "type": ["string", "number", "boolean", "null"], "examples": ["info"] }, "secret": { "type": ["string", "null"], "pattern": "^(arn:aws[a-z-]*:(secretsmanager|ssm):[a-z0-9-]+:[0-9]{12}:\\S+|ssm:/[A-Za-z0-9_.\\-/]+|[A-Za-z0-9/_+=.@-]{1,512})$", "patternErrorMessage": "the name of a secret, ssm:/path of a parameter, or an ARN of either", "examples": ["synthdata/api-key"] }, "http": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "path": "/", "healthcheck": "/health" }], "properties": { "path": { "$ref": "#/$defs/path", "default": "/" }, "healthcheck": { "$ref": "#/$defs/healthcheck" }, "allowed_source_ips": { "$ref": "#/$defs/allowedSourceIps" }, "deregistration_delay": { "$ref": "#/$defs/deregistrationDelay" } } }, "path": { "type": ["string", "null"], "pattern": "^/[A-Za-z0-9_.$/~\"'@:+&*?-]{0,126}$", "patternErrorMessage": "a path that begins with / and has at most 127 characters", "examples": ["/api"] }, "allowedSourceIps": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string", "$ref": "#/$defs/block" }, "default": [], "examples": [["203.0.113.0/24"]] }, "deregistrationDelay": { "$ref": "#/$defs/duration", "default": "30s", "examples": ["30s"] }, "healthcheck": { "type": ["string", "object", "null"], "pattern": "^/\\S{0,1023}$", "patternErrorMessage": "a path that begins with /", "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": ["/health", { "path": "/health", "interval": "15s" }], "properties": { "path": { "type": ["string", "null"], "pattern": "^/\\S{0,1023}$", "patternErrorMessage": "a path that begins with /", "default": "/health", "examples": ["/health"] }, "interval": { "$ref": "#/$defs/duration", "default": "15s", "examples": ["15s"] }, "timeout": { "$ref": "#/$defs/duration", "default": "5s", "examples": ["5s"] }, "healthy": { "type": ["integer", "null"], "minimum": 2, "maximum": 10, "default": 2, "examples": [2] }, "unhealthy": { "type": ["integer", "null"], "minimum": 2, "maximum": 10, "default": 3, "examples": [3] }, "grace_period": { "$ref": "#/$defs/duration", "default": "60s", "examples": ["60s"] } } }, "count": { "type": ["integer", "string", "object", "null"], "minimum": 1, "maximum": 5000, "pattern": "^[0-9]+-[0-9]+$", "patternErrorMessage": "a number of tasks or a range", "additionalProperties": false, "patternProperties": { "^x-": true }, "default": 1, "examples": [2, "2-10", { "range": "2-10", "cpu_percentage": 70 }], "properties": { "range": { "$ref": "#/$defs/range", "examples": ["2-10"] }, "spot_from": { "type": ["integer", "null"], "minimum": 1, "maximum": 5000, "examples": [3] }, "cpu_percentage": { "type": ["integer", "null"], "minimum": 1, "maximum": 100, "default": 70, "examples": [70] }, "memory_percentage": { "type": ["integer", "null"], "minimum": 1, "maximum": 100, "examples": [80] }, "requests": { "type": ["integer", "null"], "minimum": 1, "examples": [800] }, "cooldown": { "$ref": "#/$defs/cooldown" }, "schedule": { "type": ["array", "null"], "items": { "$ref": "#/$defs/scheduledRange" }, "default": [], "examples": [[{ "name": "day", "cron": "0 7 ? * MON-FRI *", "timezone": "Europe/Berlin", "range": "4-10" }, { "name": "night", "cron": "0 20 ? * MON-FRI *", "timezone": "Europe/Berlin", "range": "2-10" }]] } } }, "range": { "type": ["string", "null"], "pattern": "^[0-9]+-[0-9]+$", "patternErrorMessage": "a range: least-most" }, "cooldown": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "scale_in": "5m", "scale_out": "1m" }], "properties": { "scale_in": { "$ref": "#/$defs/duration", "default": "5m", "examples": ["5m"] }, "scale_out": { "$ref": "#/$defs/duration", "default": "1m", "examples": ["1m"] } } }, "scheduledRange": { "type": "object", "required": ["name", "cron", "range"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "name": "day", "cron": "0 7 ? * MON-FRI *", "timezone": "Europe/Berlin", "range": "4-10" }], "properties": { "name": { "$ref": "#/$defs/name", "examples": ["business-hours"] }, "cron": { "$ref": "#/$defs/cron" }, "timezone": { "$ref": "#/$defs/timezone" }, "range": { "$ref": "#/$defs/range", "examples": ["4-10"] } } }, "cron": { "type": ["string", "null"], "pattern": "^(\\S+ ){5}\\S+$", "patternErrorMessage": "six fields: minute hour day month weekday year", "examples": ["0 7 ? * MON-FRI *"] }, "timezone": { "type": ["string", "null"], "pattern": "^[A-Za-z][A-Za-z0-9_+/-]{1,49}$", "patternErrorMessage": "the name of a time zone", "default": "UTC", "examples": ["Europe/Berlin"] }, "deployment": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "bake": "10m" }], "properties": { "strategy": { "type": ["string", "null"], "enum": ["blue_green", "rolling", null], "examples": ["blue_green"] }, "test_port": { "type": ["integer", "null"], "minimum": 1, "maximum": 65535, "default": 8443, "examples": [8443] }, "test_from": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string", "$ref": "#/$defs/block" }, "examples": [["203.0.113.0/24"]] }, "bake": { "$ref": "#/$defs/duration", "default": "5m", "examples": ["10m"] }, "timeout": { "$ref": "#/$defs/duration", "default": "30m", "examples": ["30m"] }, "rollback_alarms": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string" }, "default": [], "examples": [["api-5xx"]] } } }, "domain": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "name": "synthdata.example.com", "zone": "Z0123456789ABCDEFGHIJ" }], "properties": { "name": { "type": ["string", "null"], "pattern": "^(?=.{4,64}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$", "patternErrorMessage": "a domain name in lower case, without scheme, port or path, of at most 64 characters", "examples": ["synthdata.example.com"] }, "zone": { "type": ["string", "null"], "pattern": "^Z[A-Z0-9]{1,31}$", "patternErrorMessage": "the id of a hosted zone, which begins with Z", "examples": ["Z0123456789ABCDEFGHIJ"] }, "certificate": { "$ref": "#/$defs/certificate", "examples": ["arn:aws:acm:us-east-1:111122223333:certificate/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"] }, "redirect": { "type": ["boolean", "null"], "default": true, "examples": [false] }, "cdn": { "$ref": "#/$defs/cdn" } } }, "cdn": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "static": "data", "path": "/static/*" }], "properties": { "static": { "type": ["string", "null"], "pattern": "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$", "patternErrorMessage": "the name of a bucket of this file", "examples": ["data"] }, "path": { "type": ["string", "null"], "pattern": "^/[A-Za-z0-9_.~/-]{1,200}\\*?$", "patternErrorMessage": "a path that begins with / and may end in *", "default": "/static/*", "examples": ["/static/*"] }, "certificate": { "$ref": "#/$defs/certificate", "examples": ["arn:aws:acm:us-east-1:111122223333:certificate/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"] } } }, "certificate": { "type": ["string", "null"], "pattern": "^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-f0-9-]+$", "patternErrorMessage": "the ARN of a certificate of ACM" }, "monitoring": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "logs": "30d" }], "properties": { "logs": { "type": ["string", "null"], "pattern": "^[0-9]+d$", "patternErrorMessage": "a number of days with d", "default": "30d", "examples": ["30d"] }, "insights": { "type": ["boolean", "null"], "default": false, "examples": [true] }, "notify": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string", "pattern": "^(mailto:[^@\\s]+@[^@\\s]+|https://\\S+|arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+)$", "patternErrorMessage": "mailto:, https:// or the ARN of an SNS topic", "examples": ["mailto:oncall@example.com"] }, "default": [], "examples": [["mailto:oncall@example.com"]] }, "metrics": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/logMetric" }, "default": {}, "examples": [{ "rows": { "logs": "web", "pattern": "{ $.event = \"rows\" }", "value": "$.count" } }] }, "alarms": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/alarm" }, "default": {}, "examples": [{ "api-5xx": { "service": "web", "metric": "http_5xx", "above": "1%", "for": "3m" } }] }, "queries": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/logQuery" }, "default": {}, "examples": [{ "errors": { "logs": "web", "query": "fields @timestamp, @message | filter level = 'ERROR'" } }] }, "dashboard": { "type": ["boolean", "null"], "default": false, "examples": [true] } } }, "logMetric": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "logs": "web", "pattern": "ERROR" }], "properties": { "logs": { "type": ["string", "null"], "examples": ["web"] }, "pattern": { "type": ["string", "null"], "pattern": "^[\\s\\S]{1,1024}$", "patternErrorMessage": "a text of at most 1024 characters", "examples": ["{ $.event = \"rows\" }"] }, "value": { "type": ["number", "string", "null"], "pattern": "^(\\$\\S+|[0-9]+(\\.[0-9]+)?)$", "patternErrorMessage": "a number or a field like $.count", "default": 1, "examples": ["$.count"] } } }, "alarm": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "service": "web", "metric": "p95", "above": "800ms", "for": "5m" }], "properties": { "service": { "type": ["string", "null"], "examples": ["web"] }, "metric": { "type": ["string", "null"], "examples": ["http_5xx"] }, "above": { "$ref": "#/$defs/threshold", "examples": ["1%", "3s", 100] }, "below": { "$ref": "#/$defs/threshold", "examples": [1] }, "for": { "$ref": "#/$defs/duration", "default": "3m", "examples": ["3m"] } } }, "threshold": { "type": ["number", "string", "null"], "minimum": 0, "pattern": "^[0-9]+(\\.[0-9]+)?(%|ms|s|m)?$", "patternErrorMessage": "a number, a percentage or a time" }, "logQuery": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "logs": "web", "query": "stats count() by bin(5m)" }], "properties": { "logs": { "type": ["string", "null"], "examples": ["web"] }, "query": { "type": ["string", "null"], "pattern": "^[\\s\\S]{1,10000}$", "patternErrorMessage": "a text of at most 10000 characters", "examples": ["fields @timestamp, @message | filter level = 'ERROR'"] } } }, "budget": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "monthly": "400 USD", "notify_at": ["80%", "100%"] }], "properties": { "monthly": { "type": ["string", "null"], "pattern": "^(?!0+(\\.0+)? )[0-9]+(\\.[0-9]{1,2})? USD$", "patternErrorMessage": "an amount like 400 USD", "examples": ["400 USD"] }, "notify_at": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string", "pattern": "^[1-9][0-9]{0,2}%$", "patternErrorMessage": "a percentage like 80%", "examples": ["80%"] }, "default": ["80%", "100%"], "examples": [["80%", "100%"]] } } }, "policies": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "max_monthly_cost": "500 USD", "forbid": ["replace_data", "delete_data"] }], "properties": { "forbid": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string", "enum": ["replace_data", "delete_data", "public_ingress"], "examples": ["delete_data"] }, "default": [], "examples": [["replace_data", "delete_data", "public_ingress"]] }, "max_monthly_cost": { "type": ["string", "null"], "pattern": "^[0-9]+(\\.[0-9]{1,2})? USD$", "patternErrorMessage": "an amount like 500 USD", "examples": ["500 USD"] }, "max_monthly_increase": { "type": ["string", "null"], "pattern": "^[0-9]+(\\.[0-9]{1,2})? USD$", "patternErrorMessage": "an amount like 100 USD", "examples": ["100 USD"] } } }, "usage": { "type": ["object", "null"], "propertyNames": { "type": "string", "pattern": "^[A-Za-z][A-Za-z0-9-]*$", "patternErrorMessage": "a name of this file, or a logical id" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/usageOf" }, "default": {}, "examples": [{ "web": { "requests": "5M/month", "egress": "200GB/month", "average_tasks": 3 } }] }, "usageOf": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "stored": "300GB", "puts": "1M/month" }], "properties": { "average_instances": { "type": ["number", "null"], "examples": [1.5] }, "average_tasks": { "type": ["number", "null"], "examples": [3] }, "duration": { "type": ["string", "null"], "pattern": "^-?[0-9]+(\\.[0-9]+)?(ms|s|m|h)$", "patternErrorMessage": "a time like 250ms, 90s, 20m or 1h", "examples": ["20m"] }, "egress": { "type": ["string", "null"], "pattern": "^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$", "patternErrorMessage": "an amount like 200GB/month", "examples": ["200GB/month"] }, "gets": { "type": ["string", "number", "null"], "pattern": "^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$", "patternErrorMessage": "a number like 5M/month, 200k or 40/day", "examples": ["10M/month"] }, "logs": { "type": ["string", "null"], "pattern": "^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$", "patternErrorMessage": "an amount like 200GB/month", "examples": ["20GB/month"] }, "metrics": { "type": ["string", "number", "null"], "pattern": "^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$", "patternErrorMessage": "a number like 5M/month, 200k or 40/day", "examples": ["10"] }, "processed": { "type": ["string", "null"], "pattern": "^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$", "patternErrorMessage": "an amount like 200GB/month", "examples": ["500GB/month"] }, "puts": { "type": ["string", "number", "null"], "pattern": "^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$", "patternErrorMessage": "a number like 5M/month, 200k or 40/day", "examples": ["1M/month"] }, "queries": { "type": ["string", "number", "null"], "pattern": "^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$", "patternErrorMessage": "a number like 5M/month, 200k or 40/day", "examples": ["2M/month"] }, "requests": { "type": ["string", "number", "null"], "pattern": "^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$", "patternErrorMessage": "a number like 5M/month, 200k or 40/day", "examples": ["5M/month"] }, "runs": { "type": ["string", "number", "null"], "pattern": "^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$", "patternErrorMessage": "a number like 5M/month, 200k or 40/day", "examples": ["30/month"] }, "stored": { "type": ["string", "null"], "pattern": "^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)$", "patternErrorMessage": "an amount like 300GB", "examples": ["300GB"] } } }, "environment": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "branch": "main", "account": "111122223333" }], "properties": { "branch": { "type": ["string", "null"], "pattern": "^[^\\s~^:?*\\[\\\\]+$", "patternErrorMessage": "the name of one branch", "examples": ["main"] }, "account": { "type": ["string", "null"], "pattern": "^[0-9]{12}$", "patternErrorMessage": "twelve digits in quotes", "examples": ["111122223333"] }, "protect": { "type": ["boolean", "null"], "examples": [true] }, "region": { "$ref": "#/$defs/region" }, "owner": { "$ref": "#/$defs/tagValue", "examples": ["data-platform"] }, "cost_center": { "$ref": "#/$defs/tagValue", "examples": ["4711"] }, "tags": { "$ref": "#/$defs/tags" }, "network": { "$ref": "#/$defs/network" }, "security": { "$ref": "#/$defs/security" }, "storage": { "$ref": "#/$defs/storage" }, "databases": { "$ref": "#/$defs/databases" }, "services": { "$ref": "#/$defs/services" }, "jobs": { "$ref": "#/$defs/jobs" }, "instances": { "$ref": "#/$defs/instances" }, "domain": { "$ref": "#/$defs/domain" }, "monitoring": { "$ref": "#/$defs/monitoring" }, "backup": { "$ref": "#/$defs/backup" }, "budget": { "$ref": "#/$defs/budget" }, "policies": { "$ref": "#/$defs/policies" }, "usage": { "$ref": "#/$defs/usage" } } }, "block": { "type": "string", "pattern": "^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])$", "patternErrorMessage": "an IPv4 block", "examples": ["203.0.113.0/24"] }, "subnet": { "type": "string", "pattern": "^subnet-([0-9a-f]{8}|[0-9a-f]{17})$", "patternErrorMessage": "the id of a subnet", "examples": ["subnet-0a1b2c3d4e5f60718"] }, "duration": { "type": ["string", "null"], "pattern": "^[0-9]+(s|m|h|d)$", "patternErrorMessage": "a number with s, m, h or d" } } };

;// CONCATENATED MODULE: ./lib/config/schemaNode.js

const root = schema;
function schemaAt(path) {
    return path.reduce((node, key) => {
        const own = node.properties !== undefined && Object.hasOwn(node.properties, key) ? node.properties[key] : undefined;
        const free = typeof node.additionalProperties === 'object' ? node.additionalProperties : node.items;
        return resolve(own ?? free ?? {});
    }, root);
}
function namesAt(path) {
    return resolve(schemaAt(path).propertyNames ?? {});
}
function resolve(node) {
    const { $ref, ...own } = node;
    return $ref === undefined ? own : { ...resolve(root.$defs?.[$ref.replace('#/$defs/', '')] ?? {}), ...own };
}
function placesOf(key) {
    return places(root, []).filter((path) => path.at(-1) === key);
}
function places(node, path) {
    const named = Object.entries(node.properties ?? {});
    const free = typeof node.additionalProperties === 'object' ? [['*', node.additionalProperties]] : [];
    return [...named, ...free].flatMap(([key, child]) => {
        const own = [...path, key];
        return [own, ...places(resolve(child), own)];
    });
}
function typesOf({ type = [] }) {
    return [type].flat().filter((one) => one !== 'null');
}
function describe(node) {
    const values = node.enum?.filter((value) => value !== null);
    if (values !== undefined)
        return values.length > 12 ? 'a region of AWS' : listOf(values.map((value) => `\`${value}\``));
    const types = typesOf(node);
    const words = types.flatMap((type) => {
        if (type === 'object')
            return ['a map'];
        if (type === 'array')
            return ['a list'];
        if (type === 'boolean')
            return types.includes('string') ? [] : ['`true` or `false`'];
        if (type === 'string')
            return [node.patternErrorMessage ?? 'text'];
        return types.includes('string') ? [] : [`a ${type === 'integer' ? 'whole ' : ''}number${boundsOf(node)}`];
    });
    return listOf(words);
}
function boundsOf({ minimum, maximum }) {
    if (minimum === undefined)
        return '';
    return maximum === undefined ? ` of at least ${minimum}` : ` from ${minimum} to ${maximum}`;
}
function listOf(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
function renderInline(value) {
    if (Array.isArray(value))
        return `[${value.map(renderInline).join(', ')}]`;
    if (typeof value === 'object' && value !== null) {
        return `{ ${Object.entries(value)
            .map(([key, one]) => `${key}: ${renderInline(one)}`)
            .join(', ')} }`;
    }
    return typeof value === 'string' && /^\d[\d.]*$/.test(value) ? `"${value}"` : String(value);
}


/***/ }),

/***/ 4668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ buildUsage)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7361);

function buildUsage(usage) {
    return Object.entries(usage)
        .map(([key, stated]) => ({ key, amounts: buildAmounts(stated) }))
        .sort((a, b) => (a.key < b.key ? -1 : 1));
}
function buildAmounts(stated) {
    const { average_instances, average_tasks, duration } = stated;
    const counts = ['gets', 'metrics', 'puts', 'queries', 'requests', 'runs'];
    const gigabytes = ['egress', 'logs', 'processed', 'stored'];
    const amounts = {
        average_instances,
        average_tasks,
        duration: duration === undefined ? undefined : (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSeconds */ .fL)(duration),
        ...read(stated, counts, _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCount */ .zq),
        ...read(stated, gigabytes, _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGigabytes */ .xL),
    };
    return Object.fromEntries(Object.entries(amounts).filter(([, amount]) => amount !== undefined));
}
function read(stated, keys, parse) {
    return Object.fromEntries(keys.map((key) => {
        const value = stated[key];
        return [key, value === undefined ? undefined : parse(value)];
    }));
}


/***/ }),

/***/ 7023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ checkShape),
  s: () => (/* binding */ isShaped)
});

// EXTERNAL MODULE: ./lib/config/mistake.js
var mistake = __webpack_require__(9166);
// EXTERNAL MODULE: ./lib/config/node.js
var config_node = __webpack_require__(1664);
// EXTERNAL MODULE: ./lib/config/schemaNode.js + 1 modules
var schemaNode = __webpack_require__(7473);
// EXTERNAL MODULE: ./lib/config/unknownKey.js
var unknownKey = __webpack_require__(4029);
;// CONCATENATED MODULE: ./lib/config/validate.generated.js
const validate=ax;let e={project:{$ref:"#/$defs/name"},region:{$ref:"#/$defs/region"},owner:{$ref:"#/$defs/tagValue"},cost_center:{$ref:"#/$defs/tagValue"},tags:{$ref:"#/$defs/tags"},network:{$ref:"#/$defs/network"},security:{$ref:"#/$defs/security"},storage:{$ref:"#/$defs/storage"},databases:{$ref:"#/$defs/databases"},services:{$ref:"#/$defs/services"},jobs:{$ref:"#/$defs/jobs"},instances:{$ref:"#/$defs/instances"},domain:{$ref:"#/$defs/domain"},monitoring:{$ref:"#/$defs/monitoring"},backup:{$ref:"#/$defs/backup"},budget:{$ref:"#/$defs/budget"},policies:{$ref:"#/$defs/policies"},usage:{$ref:"#/$defs/usage"},environments:{type:["object","null"],propertyNames:{$ref:"#/$defs/name"},patternProperties:{"^x-":!0},additionalProperties:{$ref:"#/$defs/environment"}}},t=["string","null"],a=["string","null"],r=["af-south-1","ap-east-1","ap-east-2","ap-northeast-1","ap-northeast-2","ap-northeast-3","ap-south-1","ap-south-2","ap-southeast-1","ap-southeast-2","ap-southeast-3","ap-southeast-4","ap-southeast-5","ap-southeast-6","ap-southeast-7","ca-central-1","ca-west-1","eu-central-1","eu-central-2","eu-north-1","eu-south-1","eu-south-2","eu-west-1","eu-west-2","eu-west-3","il-central-1","me-central-1","me-south-1","mx-central-1","sa-east-1","us-east-1","us-east-2","us-west-1","us-west-2",null],s=["string","number","null"],p=["object","null"],n={type:["string","null"],pattern:"^(aws|managed|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+)$"},i={type:["string","null"],pattern:"^(none|common|arn:aws[a-z-]*:wafv2:[a-z0-9-]+:[0-9]{12}:(regional|global)/webacl/[A-Za-z0-9_-]{1,128}/[a-f0-9-]+)$"},l={type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},properties:{fail_on:{type:["string","null"],enum:["critical","high","medium",null]}}},o={type:["string","null"],pattern:"^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]{1,512}$"},y=["object","null"],u={type:["string","null"],pattern:"^(?!0+(\\.0+)? )[0-9]+(\\.[0-9]{1,2})? USD$"},m={type:["array","null"],uniqueItems:!0,items:{type:"string",pattern:"^[1-9][0-9]{0,2}%$"}},h=["object","null"],c={type:["array","null"],uniqueItems:!0,items:{type:"string",enum:["replace_data","delete_data","public_ingress"]}},d={type:["string","null"],pattern:"^[0-9]+(\\.[0-9]{1,2})? USD$"},f={type:["string","null"],pattern:"^[0-9]+(\\.[0-9]{1,2})? USD$"},P=Object.prototype.hasOwnProperty,g=RegExp("^x-","u"),$=RegExp("^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$","u"),k=RegExp("^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$","u"),w=RegExp("^(aws|managed|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+)$","u"),v=RegExp("^(none|common|arn:aws[a-z-]*:wafv2:[a-z0-9-]+:[0-9]{12}:(regional|global)/webacl/[A-Za-z0-9_-]{1,128}/[a-f0-9-]+)$","u"),b=RegExp("^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]{1,512}$","u"),_=RegExp("^(?!0+(\\.0+)? )[0-9]+(\\.[0-9]{1,2})? USD$","u"),A=RegExp("^[1-9][0-9]{0,2}%$","u"),z=RegExp("^[0-9]+(\\.[0-9]{1,2})? USD$","u"),N=["object","null"],j=RegExp("^(?!(?:[aA][wW][sS]:|(?:Environment|Project|ManagedBy|Owner|CostCenter|CreatedAt|Name)$))[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,128}$","u");function x(e,{instancePath:t="",parentData:a,parentDataProperty:r,rootData:p=e,dynamicAnchors:n={}}={}){let i=null,l=0,o=x.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:N}};null===i?i=[e]:i.push(e),l++}if(e&&"object"==typeof e&&!Array.isArray(e)){if(Object.keys(e).length>40){let e={instancePath:t,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:40}};null===i?i=[e]:i.push(e),l++}for(let a in e){let e=l;if("string"==typeof a){if(!j.test(a)){let e={instancePath:t,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^(?!(?:[aA][wW][sS]:|(?:Environment|Project|ManagedBy|Owner|CostCenter|CreatedAt|Name)$))[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,128}$"},propertyName:a};null===i?i=[e]:i.push(e),l++}}else{let e={instancePath:t,schemaPath:"#/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:a};null===i?i=[e]:i.push(e),l++}if(e!==l){let e={instancePath:t,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a}};null===i?i=[e]:i.push(e),l++}}for(let a in e)if(!g.test(a)){let r=e[a];if("string"!=typeof r&&!("number"==typeof r&&isFinite(r))&&null!==r){let e={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/tagValue/type",keyword:"type",params:{type:s}};null===i?i=[e]:i.push(e),l++}if("string"==typeof r&&!k.test(r)){let e={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/tagValue/pattern",keyword:"pattern",params:{pattern:"^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$"}};null===i?i=[e]:i.push(e),l++}}}return x.errors=i,0===l}x.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let D=["object","null"],I={cidr:{type:["string","null"],pattern:"^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(1[6-9]|2[0-4])$"},vpc:{type:["string","null"],pattern:"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$"},subnets:{type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},properties:{public:{type:["array","null"],uniqueItems:!0,items:{type:"string",$ref:"#/$defs/subnet"}},private:{type:["array","null"],uniqueItems:!0,items:{type:"string",$ref:"#/$defs/subnet"}}}},zones:{type:["integer","null"],minimum:2,maximum:3},placement:{type:["string","null"],enum:["public","private",null]},nat:{type:["string","null"],enum:["none","single","per_zone",null]},endpoints:{type:["array","null"],uniqueItems:!0,items:{type:"string",enum:["s3","ecr","logs","secrets"]}},flow_logs:{type:["string","null"],pattern:"^[0-9]+d$"},acl:{$ref:"#/$defs/acl"}},q=RegExp("^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(1[6-9]|2[0-4])$","u"),Z=RegExp("^vpc-([0-9a-f]{8}|[0-9a-f]{17})$","u"),B=RegExp("^subnet-([0-9a-f]{8}|[0-9a-f]{17})$","u"),F=RegExp("^[0-9]+d$","u"),E=["object","null"],R={type:["array","null"],uniqueItems:!0,maxItems:19,items:{type:"string",$ref:"#/$defs/block"}},S=RegExp("^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])$","u");function M(e,{instancePath:t="",parentData:a,parentDataProperty:r,rootData:s=e,dynamicAnchors:p={}}={}){let n=null,i=0,l=M.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:E}};null===n?n=[e]:n.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("deny"===a||g.test(a))){let e={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};null===n?n=[e]:n.push(e),i++}if(void 0!==e.deny){let a=e.deny;if(!Array.isArray(a)&&null!==a){let e={instancePath:t+"/deny",schemaPath:"#/properties/deny/type",keyword:"type",params:{type:R.type}};null===n?n=[e]:n.push(e),i++}if(Array.isArray(a)){if(a.length>19){let e={instancePath:t+"/deny",schemaPath:"#/properties/deny/maxItems",keyword:"maxItems",params:{limit:19}};null===n?n=[e]:n.push(e),i++}let e=a.length;for(let r=0;r<e;r++){let e=a[r];if("string"!=typeof e){let e={instancePath:t+"/deny/"+r,schemaPath:"#/properties/deny/items/type",keyword:"type",params:{type:"string"}};null===n?n=[e]:n.push(e),i++}if("string"==typeof e){if(!S.test(e)){let e={instancePath:t+"/deny/"+r,schemaPath:"#/$defs/block/pattern",keyword:"pattern",params:{pattern:"^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])$"}};null===n?n=[e]:n.push(e),i++}}else{let e={instancePath:t+"/deny/"+r,schemaPath:"#/$defs/block/type",keyword:"type",params:{type:"string"}};null===n?n=[e]:n.push(e),i++}}let r=a.length;if(r>1){let e={};for(;r--;){let s=a[r];if("string"==typeof s){if("number"==typeof e[s]){let a={instancePath:t+"/deny",schemaPath:"#/properties/deny/uniqueItems",keyword:"uniqueItems",params:{i:r,j:e[s]}};null===n?n=[a]:n.push(a),i++;break}e[s]=r}}}}}}return M.errors=n,0===i}function V(e,{instancePath:t="",parentData:a,parentDataProperty:r,rootData:s=e,dynamicAnchors:p={}}={}){let n=null,i=0,l=V.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:D}};null===n?n=[e]:n.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!(P.call(I,a)||g.test(a))){let e={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};null===n?n=[e]:n.push(e),i++}if(void 0!==e.cidr){let a=e.cidr;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/cidr",schemaPath:"#/properties/cidr/type",keyword:"type",params:{type:I.cidr.type}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!q.test(a)){let e={instancePath:t+"/cidr",schemaPath:"#/properties/cidr/pattern",keyword:"pattern",params:{pattern:"^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(1[6-9]|2[0-4])$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.vpc){let a=e.vpc;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/vpc",schemaPath:"#/properties/vpc/type",keyword:"type",params:{type:I.vpc.type}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!Z.test(a)){let e={instancePath:t+"/vpc",schemaPath:"#/properties/vpc/pattern",keyword:"pattern",params:{pattern:"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.subnets){let a=e.subnets;if(!(a&&"object"==typeof a&&!Array.isArray(a))&&null!==a){let e={instancePath:t+"/subnets",schemaPath:"#/properties/subnets/type",keyword:"type",params:{type:I.subnets.type}};null===n?n=[e]:n.push(e),i++}if(a&&"object"==typeof a&&!Array.isArray(a)){for(let e in a)if(!("public"===e||"private"===e||g.test(e))){let a={instancePath:t+"/subnets",schemaPath:"#/properties/subnets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e}};null===n?n=[a]:n.push(a),i++}if(void 0!==a.public){let e=a.public;if(!Array.isArray(e)&&null!==e){let e={instancePath:t+"/subnets/public",schemaPath:"#/properties/subnets/properties/public/type",keyword:"type",params:{type:I.subnets.properties.public.type}};null===n?n=[e]:n.push(e),i++}if(Array.isArray(e)){let a=e.length;for(let r=0;r<a;r++){let a=e[r];if("string"!=typeof a){let e={instancePath:t+"/subnets/public/"+r,schemaPath:"#/properties/subnets/properties/public/items/type",keyword:"type",params:{type:"string"}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a){if(!B.test(a)){let e={instancePath:t+"/subnets/public/"+r,schemaPath:"#/$defs/subnet/pattern",keyword:"pattern",params:{pattern:"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$"}};null===n?n=[e]:n.push(e),i++}}else{let e={instancePath:t+"/subnets/public/"+r,schemaPath:"#/$defs/subnet/type",keyword:"type",params:{type:"string"}};null===n?n=[e]:n.push(e),i++}}let r=e.length;if(r>1){let a={};for(;r--;){let s=e[r];if("string"==typeof s){if("number"==typeof a[s]){let e={instancePath:t+"/subnets/public",schemaPath:"#/properties/subnets/properties/public/uniqueItems",keyword:"uniqueItems",params:{i:r,j:a[s]}};null===n?n=[e]:n.push(e),i++;break}a[s]=r}}}}}if(void 0!==a.private){let e=a.private;if(!Array.isArray(e)&&null!==e){let e={instancePath:t+"/subnets/private",schemaPath:"#/properties/subnets/properties/private/type",keyword:"type",params:{type:I.subnets.properties.private.type}};null===n?n=[e]:n.push(e),i++}if(Array.isArray(e)){let a=e.length;for(let r=0;r<a;r++){let a=e[r];if("string"!=typeof a){let e={instancePath:t+"/subnets/private/"+r,schemaPath:"#/properties/subnets/properties/private/items/type",keyword:"type",params:{type:"string"}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a){if(!B.test(a)){let e={instancePath:t+"/subnets/private/"+r,schemaPath:"#/$defs/subnet/pattern",keyword:"pattern",params:{pattern:"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$"}};null===n?n=[e]:n.push(e),i++}}else{let e={instancePath:t+"/subnets/private/"+r,schemaPath:"#/$defs/subnet/type",keyword:"type",params:{type:"string"}};null===n?n=[e]:n.push(e),i++}}let r=e.length;if(r>1){let a={};for(;r--;){let s=e[r];if("string"==typeof s){if("number"==typeof a[s]){let e={instancePath:t+"/subnets/private",schemaPath:"#/properties/subnets/properties/private/uniqueItems",keyword:"uniqueItems",params:{i:r,j:a[s]}};null===n?n=[e]:n.push(e),i++;break}a[s]=r}}}}}}}if(void 0!==e.zones){let a=e.zones;if(!("number"==typeof a&&!(a%1)&&!isNaN(a)&&isFinite(a))&&null!==a){let e={instancePath:t+"/zones",schemaPath:"#/properties/zones/type",keyword:"type",params:{type:I.zones.type}};null===n?n=[e]:n.push(e),i++}if("number"==typeof a&&isFinite(a)){if(a>3||isNaN(a)){let e={instancePath:t+"/zones",schemaPath:"#/properties/zones/maximum",keyword:"maximum",params:{comparison:"<=",limit:3}};null===n?n=[e]:n.push(e),i++}if(a<2||isNaN(a)){let e={instancePath:t+"/zones",schemaPath:"#/properties/zones/minimum",keyword:"minimum",params:{comparison:">=",limit:2}};null===n?n=[e]:n.push(e),i++}}}if(void 0!==e.placement){let a=e.placement;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/placement",schemaPath:"#/properties/placement/type",keyword:"type",params:{type:I.placement.type}};null===n?n=[e]:n.push(e),i++}if("public"!==a&&"private"!==a&&null!==a){let e={instancePath:t+"/placement",schemaPath:"#/properties/placement/enum",keyword:"enum",params:{allowedValues:I.placement.enum}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.nat){let a=e.nat;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/nat",schemaPath:"#/properties/nat/type",keyword:"type",params:{type:I.nat.type}};null===n?n=[e]:n.push(e),i++}if("none"!==a&&"single"!==a&&"per_zone"!==a&&null!==a){let e={instancePath:t+"/nat",schemaPath:"#/properties/nat/enum",keyword:"enum",params:{allowedValues:I.nat.enum}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.endpoints){let a=e.endpoints;if(!Array.isArray(a)&&null!==a){let e={instancePath:t+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type:I.endpoints.type}};null===n?n=[e]:n.push(e),i++}if(Array.isArray(a)){let e=a.length;for(let r=0;r<e;r++){let e=a[r];if("string"!=typeof e){let e={instancePath:t+"/endpoints/"+r,schemaPath:"#/properties/endpoints/items/type",keyword:"type",params:{type:"string"}};null===n?n=[e]:n.push(e),i++}if("s3"!==e&&"ecr"!==e&&"logs"!==e&&"secrets"!==e){let e={instancePath:t+"/endpoints/"+r,schemaPath:"#/properties/endpoints/items/enum",keyword:"enum",params:{allowedValues:I.endpoints.items.enum}};null===n?n=[e]:n.push(e),i++}}let r=a.length;if(r>1){let e={};for(;r--;){let s=a[r];if("string"==typeof s){if("number"==typeof e[s]){let a={instancePath:t+"/endpoints",schemaPath:"#/properties/endpoints/uniqueItems",keyword:"uniqueItems",params:{i:r,j:e[s]}};null===n?n=[a]:n.push(a),i++;break}e[s]=r}}}}}if(void 0!==e.flow_logs){let a=e.flow_logs;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/flow_logs",schemaPath:"#/properties/flow_logs/type",keyword:"type",params:{type:I.flow_logs.type}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!F.test(a)){let e={instancePath:t+"/flow_logs",schemaPath:"#/properties/flow_logs/pattern",keyword:"pattern",params:{pattern:"^[0-9]+d$"}};null===n?n=[e]:n.push(e),i++}}void 0===e.acl||M(e.acl,{instancePath:t+"/acl",parentData:e,parentDataProperty:"acl",rootData:s,dynamicAnchors:p})||(i=(n=null===n?M.errors:n.concat(M.errors)).length)}return V.errors=n,0===i}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let O=["object","null"],G={type:["object","null"],propertyNames:{$ref:"#/$defs/name"},patternProperties:{"^x-":!0},additionalProperties:{$ref:"#/$defs/bucket"}},T={type:["object","null"],propertyNames:{$ref:"#/$defs/name"},patternProperties:{"^x-":!0},additionalProperties:{$ref:"#/$defs/volume"}},U=["object","null"],C={type:["string","null"],pattern:"^[1-9][0-9]{0,4}(GB|TB)$"},L={type:["string","null"],enum:["gp3","st1","sc1",null]},Q={type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},properties:{every:{type:["string","null"],enum:["1h","2h","3h","4h","6h","8h","12h","24h",null]},keep:{type:["integer","null"],minimum:1,maximum:1e3}}},W=RegExp("^[1-9][0-9]{0,4}(GB|TB)$","u"),H=["object","null"],J={type:["boolean","null"]},K=["string","null"],X=RegExp("^[1-9][0-9]{0,3}d$","u");function Y(e,{instancePath:t="",parentData:a,parentDataProperty:r,rootData:s=e,dynamicAnchors:p={}}={}){let n=null,i=0,l=Y.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:H}};null===n?n=[e]:n.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("versioned"===a||"infrequent_access"===a||"archive"===a||"expire"===a||"expire_versions"===a||g.test(a))){let e={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};null===n?n=[e]:n.push(e),i++}if(void 0!==e.versioned){let a=e.versioned;if("boolean"!=typeof a&&null!==a){let e={instancePath:t+"/versioned",schemaPath:"#/properties/versioned/type",keyword:"type",params:{type:J.type}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.infrequent_access){let a=e.infrequent_access;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/infrequent_access",schemaPath:"#/$defs/days/type",keyword:"type",params:{type:K}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!X.test(a)){let e={instancePath:t+"/infrequent_access",schemaPath:"#/$defs/days/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,3}d$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.archive){let a=e.archive;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/archive",schemaPath:"#/$defs/days/type",keyword:"type",params:{type:K}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!X.test(a)){let e={instancePath:t+"/archive",schemaPath:"#/$defs/days/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,3}d$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.expire){let a=e.expire;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/expire",schemaPath:"#/$defs/days/type",keyword:"type",params:{type:K}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!X.test(a)){let e={instancePath:t+"/expire",schemaPath:"#/$defs/days/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,3}d$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.expire_versions){let a=e.expire_versions;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/expire_versions",schemaPath:"#/$defs/days/type",keyword:"type",params:{type:K}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!X.test(a)){let e={instancePath:t+"/expire_versions",schemaPath:"#/$defs/days/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,3}d$"}};null===n?n=[e]:n.push(e),i++}}}return Y.errors=n,0===i}function ee(e,{instancePath:a="",parentData:r,parentDataProperty:s,rootData:p=e,dynamicAnchors:n={}}={}){let i=null,l=0,o=ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:O}};null===i?i=[e]:i.push(e),l++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let t in e)if(!("buckets"===t||"volumes"===t||g.test(t))){let e={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};null===i?i=[e]:i.push(e),l++}if(void 0!==e.buckets){let r=e.buckets;if(!(r&&"object"==typeof r&&!Array.isArray(r))&&null!==r){let e={instancePath:a+"/buckets",schemaPath:"#/properties/buckets/type",keyword:"type",params:{type:G.type}};null===i?i=[e]:i.push(e),l++}if(r&&"object"==typeof r&&!Array.isArray(r)){for(let e in r){let r=l;if("string"!=typeof e&&null!==e){let r={instancePath:a+"/buckets",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:t},propertyName:e};null===i?i=[r]:i.push(r),l++}if("string"==typeof e&&!$.test(e)){let t={instancePath:a+"/buckets",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:e};null===i?i=[t]:i.push(t),l++}if(r!==l){let t={instancePath:a+"/buckets",schemaPath:"#/properties/buckets/propertyNames",keyword:"propertyNames",params:{propertyName:e}};null===i?i=[t]:i.push(t),l++}}for(let e in r)g.test(e)||Y(r[e],{instancePath:a+"/buckets/"+e.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:e,rootData:p,dynamicAnchors:n})||(l=(i=null===i?Y.errors:i.concat(Y.errors)).length)}}if(void 0!==e.volumes){let r=e.volumes;if(!(r&&"object"==typeof r&&!Array.isArray(r))&&null!==r){let e={instancePath:a+"/volumes",schemaPath:"#/properties/volumes/type",keyword:"type",params:{type:T.type}};null===i?i=[e]:i.push(e),l++}if(r&&"object"==typeof r&&!Array.isArray(r)){for(let e in r){let r=l;if("string"!=typeof e&&null!==e){let r={instancePath:a+"/volumes",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:t},propertyName:e};null===i?i=[r]:i.push(r),l++}if("string"==typeof e&&!$.test(e)){let t={instancePath:a+"/volumes",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:e};null===i?i=[t]:i.push(t),l++}if(r!==l){let t={instancePath:a+"/volumes",schemaPath:"#/properties/volumes/propertyNames",keyword:"propertyNames",params:{propertyName:e}};null===i?i=[t]:i.push(t),l++}}for(let e in r)if(!g.test(e)){let t=r[e];if(!(t&&"object"==typeof t&&!Array.isArray(t))&&null!==t){let t={instancePath:a+"/volumes/"+e.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/volume/type",keyword:"type",params:{type:U}};null===i?i=[t]:i.push(t),l++}if(t&&"object"==typeof t&&!Array.isArray(t)){for(let r in t)if(!("size"===r||"type"===r||"snapshots"===r||g.test(r))){let t={instancePath:a+"/volumes/"+e.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/volume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};null===i?i=[t]:i.push(t),l++}if(void 0!==t.size){let r=t.size;if("string"!=typeof r&&null!==r){let t={instancePath:a+"/volumes/"+e.replace(/~/g,"~0").replace(/\//g,"~1")+"/size",schemaPath:"#/$defs/volume/properties/size/type",keyword:"type",params:{type:C.type}};null===i?i=[t]:i.push(t),l++}if("string"==typeof r&&!W.test(r)){let t={instancePath:a+"/volumes/"+e.replace(/~/g,"~0").replace(/\//g,"~1")+"/size",schemaPath:"#/$defs/volume/properties/size/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,4}(GB|TB)$"}};null===i?i=[t]:i.push(t),l++}}if(void 0!==t.type){let r=t.type;if("string"!=typeof r&&null!==r){let t={instancePath:a+"/volumes/"+e.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/$defs/volume/properties/type/type",keyword:"type",params:{type:L.type}};null===i?i=[t]:i.push(t),l++}if("gp3"!==r&&"st1"!==r&&"sc1"!==r&&null!==r){let t={instancePath:a+"/volumes/"+e.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/$defs/volume/properties/type/enum",keyword:"enum",params:{allowedValues:L.enum}};null===i?i=[t]:i.push(t),l++}}if(void 0!==t.snapshots){let r=t.snapshots;if(!(r&&"object"==typeof r&&!Array.isArray(r))&&null!==r){let t={instancePath:a+"/volumes/"+e.replace(/~/g,"~0").replace(/\//g,"~1")+"/snapshots",schemaPath:"#/$defs/volume/properties/snapshots/type",keyword:"type",params:{type:Q.type}};null===i?i=[t]:i.push(t),l++}if(r&&"object"==typeof r&&!Array.isArray(r)){for(let t in r)if(!("every"===t||"keep"===t||g.test(t))){let r={instancePath:a+"/volumes/"+e.replace(/~/g,"~0").replace(/\//g,"~1")+"/snapshots",schemaPath:"#/$defs/volume/properties/snapshots/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};null===i?i=[r]:i.push(r),l++}if(void 0!==r.every){let t=r.every;if("string"!=typeof t&&null!==t){let t={instancePath:a+"/volumes/"+e.replace(/~/g,"~0").replace(/\//g,"~1")+"/snapshots/every",schemaPath:"#/$defs/volume/properties/snapshots/properties/every/type",keyword:"type",params:{type:Q.properties.every.type}};null===i?i=[t]:i.push(t),l++}if("1h"!==t&&"2h"!==t&&"3h"!==t&&"4h"!==t&&"6h"!==t&&"8h"!==t&&"12h"!==t&&"24h"!==t&&null!==t){let t={instancePath:a+"/volumes/"+e.replace(/~/g,"~0").replace(/\//g,"~1")+"/snapshots/every",schemaPath:"#/$defs/volume/properties/snapshots/properties/every/enum",keyword:"enum",params:{allowedValues:Q.properties.every.enum}};null===i?i=[t]:i.push(t),l++}}if(void 0!==r.keep){let t=r.keep;if(!("number"==typeof t&&!(t%1)&&!isNaN(t)&&isFinite(t))&&null!==t){let t={instancePath:a+"/volumes/"+e.replace(/~/g,"~0").replace(/\//g,"~1")+"/snapshots/keep",schemaPath:"#/$defs/volume/properties/snapshots/properties/keep/type",keyword:"type",params:{type:Q.properties.keep.type}};null===i?i=[t]:i.push(t),l++}if("number"==typeof t&&isFinite(t)){if(t>1e3||isNaN(t)){let t={instancePath:a+"/volumes/"+e.replace(/~/g,"~0").replace(/\//g,"~1")+"/snapshots/keep",schemaPath:"#/$defs/volume/properties/snapshots/properties/keep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3}};null===i?i=[t]:i.push(t),l++}if(t<1||isNaN(t)){let t={instancePath:a+"/volumes/"+e.replace(/~/g,"~0").replace(/\//g,"~1")+"/snapshots/keep",schemaPath:"#/$defs/volume/properties/snapshots/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};null===i?i=[t]:i.push(t),l++}}}}}}}}}}return ee.errors=i,0===l}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let et=["object","null"],ea=["object","null"],er={type:["string","null"],enum:["postgres@14","postgres@15","postgres@16","postgres@17","postgres@18","mysql@8.0","mysql@8.4",null]},es={type:["string","null"],pattern:"^db\\.(t3|t4g|[mr][5-8][a-z]*|x2[a-z]+|z1d)\\.(micro|small|medium|large|([1-9][0-9]?)?xlarge)$"},ep={type:["string","null"],pattern:"^[1-9][0-9]{0,4}(GB|TB)(\\.\\.[1-9][0-9]{0,4}(GB|TB))?$"},en={type:["boolean","null"]},ei={type:["string","null"],pattern:"^([0-9]|[12][0-9]|3[0-5])d$"},el=RegExp("^db\\.(t3|t4g|[mr][5-8][a-z]*|x2[a-z]+|z1d)\\.(micro|small|medium|large|([1-9][0-9]?)?xlarge)$","u"),eo=RegExp("^[1-9][0-9]{0,4}(GB|TB)(\\.\\.[1-9][0-9]{0,4}(GB|TB))?$","u"),ey=RegExp("^([0-9]|[12][0-9]|3[0-5])d$","u"),eu=RegExp("^[A-Za-z_][A-Za-z0-9_]*$","u");function em(e,{instancePath:t="",parentData:a,parentDataProperty:r,rootData:s=e,dynamicAnchors:p={}}={}){let n=null,i=0,l=em.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:ea}};null===n?n=[e]:n.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("engine"===a||"size"===a||"disk"===a||"multi_az"===a||"backups"===a||"expose_as"===a||g.test(a))){let e={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};null===n?n=[e]:n.push(e),i++}if(void 0!==e.engine){let a=e.engine;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type:er.type}};null===n?n=[e]:n.push(e),i++}if("postgres@14"!==a&&"postgres@15"!==a&&"postgres@16"!==a&&"postgres@17"!==a&&"postgres@18"!==a&&"mysql@8.0"!==a&&"mysql@8.4"!==a&&null!==a){let e={instancePath:t+"/engine",schemaPath:"#/properties/engine/enum",keyword:"enum",params:{allowedValues:er.enum}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.size){let a=e.size;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type:es.type}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!el.test(a)){let e={instancePath:t+"/size",schemaPath:"#/properties/size/pattern",keyword:"pattern",params:{pattern:"^db\\.(t3|t4g|[mr][5-8][a-z]*|x2[a-z]+|z1d)\\.(micro|small|medium|large|([1-9][0-9]?)?xlarge)$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.disk){let a=e.disk;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/disk",schemaPath:"#/properties/disk/type",keyword:"type",params:{type:ep.type}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!eo.test(a)){let e={instancePath:t+"/disk",schemaPath:"#/properties/disk/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,4}(GB|TB)(\\.\\.[1-9][0-9]{0,4}(GB|TB))?$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.multi_az){let a=e.multi_az;if("boolean"!=typeof a&&null!==a){let e={instancePath:t+"/multi_az",schemaPath:"#/properties/multi_az/type",keyword:"type",params:{type:en.type}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.backups){let a=e.backups;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/backups",schemaPath:"#/properties/backups/type",keyword:"type",params:{type:ei.type}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!ey.test(a)){let e={instancePath:t+"/backups",schemaPath:"#/properties/backups/pattern",keyword:"pattern",params:{pattern:"^([0-9]|[12][0-9]|3[0-5])d$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.expose_as){let a=e.expose_as;if("string"==typeof a){if(!eu.test(a)){let e={instancePath:t+"/expose_as",schemaPath:"#/$defs/variableName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};null===n?n=[e]:n.push(e),i++}}else{let e={instancePath:t+"/expose_as",schemaPath:"#/$defs/variableName/type",keyword:"type",params:{type:"string"}};null===n?n=[e]:n.push(e),i++}}}return em.errors=n,0===i}function eh(e,{instancePath:a="",parentData:r,parentDataProperty:s,rootData:p=e,dynamicAnchors:n={}}={}){let i=null,l=0,o=eh.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:et}};null===i?i=[e]:i.push(e),l++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let r in e){let e=l;if("string"!=typeof r&&null!==r){let e={instancePath:a,schemaPath:"#/$defs/name/type",keyword:"type",params:{type:t},propertyName:r};null===i?i=[e]:i.push(e),l++}if("string"==typeof r&&!$.test(r)){let e={instancePath:a,schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:r};null===i?i=[e]:i.push(e),l++}if(e!==l){let e={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:r}};null===i?i=[e]:i.push(e),l++}}for(let t in e)g.test(t)||em(e[t],{instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:t,rootData:p,dynamicAnchors:n})||(l=(i=null===i?em.errors:i.concat(em.errors)).length)}return eh.errors=i,0===l}em.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},eh.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let ec=["object","null"],ed=["object","null"],ef={build:{$ref:"#/$defs/build"},image:{$ref:"#/$defs/image"},port:{$ref:"#/$defs/port"},command:{$ref:"#/$defs/command"},cpu:{type:["integer","string","null"],minimum:1,pattern:"^[0-9]+(\\.[0-9]+)? ?[vV]CPU$"},memory:{type:["integer","string","null"],minimum:1,pattern:"^[0-9]+(\\.[0-9]+)? ?(MB|GB)$"},uses:{$ref:"#/$defs/uses"},variables:{$ref:"#/$defs/variables"},secrets:{$ref:"#/$defs/secrets"},http:{$ref:"#/$defs/http"},count:{$ref:"#/$defs/count"},deployment:{$ref:"#/$defs/deployment"},exec:{type:["boolean","null"]},sidecars:{type:["object","null"],propertyNames:{$ref:"#/$defs/name"},patternProperties:{"^x-":!0},additionalProperties:{$ref:"#/$defs/sidecar"}}},eP=["string","null"],eg=["integer","null"],e$=["array","null"],ek=["array","null"],ew=RegExp("^[A-Za-z0-9][A-Za-z0-9._:/@-]*$","u"),ev=RegExp("^[0-9]+(\\.[0-9]+)? ?[vV]CPU$","u"),eb=RegExp("^[0-9]+(\\.[0-9]+)? ?(MB|GB)$","u"),e_=["string","object","null"],eA={type:["string","null"],pattern:"^[^/\\s].*$"},ez={type:["string","null"],pattern:"^[^/\\s].*$"},eN={type:["string","null"],pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"},ej={type:["object","null"],propertyNames:{$ref:"#/$defs/variableName"},patternProperties:{"^x-":!0},additionalProperties:{$ref:"#/$defs/variable"}},ex={type:["string","null"],enum:["linux/amd64","linux/arm64",null]},eD=["string","number","boolean","null"],eI=RegExp("^[^/\\s].*$","u"),eq=RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$","u");function eZ(e,{instancePath:t="",parentData:a,parentDataProperty:r,rootData:s=e,dynamicAnchors:p={}}={}){let n=null,i=0,l=eZ.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),"string"!=typeof e&&!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:e_}};null===n?n=[e]:n.push(e),i++}if("string"==typeof e&&!eI.test(e)){let e={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^/\\s].*$"}};null===n?n=[e]:n.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("context"===a||"dockerfile"===a||"target"===a||"args"===a||"platform"===a||g.test(a))){let e={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};null===n?n=[e]:n.push(e),i++}if(void 0!==e.context){let a=e.context;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/context",schemaPath:"#/properties/context/type",keyword:"type",params:{type:eA.type}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!eI.test(a)){let e={instancePath:t+"/context",schemaPath:"#/properties/context/pattern",keyword:"pattern",params:{pattern:"^[^/\\s].*$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.dockerfile){let a=e.dockerfile;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/dockerfile",schemaPath:"#/properties/dockerfile/type",keyword:"type",params:{type:ez.type}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!eI.test(a)){let e={instancePath:t+"/dockerfile",schemaPath:"#/properties/dockerfile/pattern",keyword:"pattern",params:{pattern:"^[^/\\s].*$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.target){let a=e.target;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:eN.type}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!eq.test(a)){let e={instancePath:t+"/target",schemaPath:"#/properties/target/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.args){let a=e.args;if(!(a&&"object"==typeof a&&!Array.isArray(a))&&null!==a){let e={instancePath:t+"/args",schemaPath:"#/properties/args/type",keyword:"type",params:{type:ej.type}};null===n?n=[e]:n.push(e),i++}if(a&&"object"==typeof a&&!Array.isArray(a)){for(let e in a){let a=i;if("string"==typeof e){if(!eu.test(e)){let a={instancePath:t+"/args",schemaPath:"#/$defs/variableName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:e};null===n?n=[a]:n.push(a),i++}}else{let a={instancePath:t+"/args",schemaPath:"#/$defs/variableName/type",keyword:"type",params:{type:"string"},propertyName:e};null===n?n=[a]:n.push(a),i++}if(a!==i){let a={instancePath:t+"/args",schemaPath:"#/properties/args/propertyNames",keyword:"propertyNames",params:{propertyName:e}};null===n?n=[a]:n.push(a),i++}}for(let e in a)if(!g.test(e)){let r=a[e];if("string"!=typeof r&&!("number"==typeof r&&isFinite(r))&&"boolean"!=typeof r&&null!==r){let a={instancePath:t+"/args/"+e.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/variable/type",keyword:"type",params:{type:eD}};null===n?n=[a]:n.push(a),i++}}}}if(void 0!==e.platform){let a=e.platform;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type:ex.type}};null===n?n=[e]:n.push(e),i++}if("linux/amd64"!==a&&"linux/arm64"!==a&&null!==a){let e={instancePath:t+"/platform",schemaPath:"#/properties/platform/enum",keyword:"enum",params:{allowedValues:ex.enum}};null===n?n=[e]:n.push(e),i++}}}return eZ.errors=n,0===i}eZ.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let eB=["object","null"];function eF(e,{instancePath:t="",parentData:a,parentDataProperty:r,rootData:s=e,dynamicAnchors:p={}}={}){let n=null,i=0,l=eF.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:eB}};null===n?n=[e]:n.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e){let e=i;if("string"==typeof a){if(!eu.test(a)){let e={instancePath:t,schemaPath:"#/$defs/variableName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:a};null===n?n=[e]:n.push(e),i++}}else{let e={instancePath:t,schemaPath:"#/$defs/variableName/type",keyword:"type",params:{type:"string"},propertyName:a};null===n?n=[e]:n.push(e),i++}if(e!==i){let e={instancePath:t,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a}};null===n?n=[e]:n.push(e),i++}}for(let a in e)if(!g.test(a)){let r=e[a];if("string"!=typeof r&&!("number"==typeof r&&isFinite(r))&&"boolean"!=typeof r&&null!==r){let e={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/variable/type",keyword:"type",params:{type:eD}};null===n?n=[e]:n.push(e),i++}}}return eF.errors=n,0===i}eF.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let eE=["object","null"],eR=["string","null"],eS=RegExp("^(arn:aws[a-z-]*:(secretsmanager|ssm):[a-z0-9-]+:[0-9]{12}:\\S+|ssm:/[A-Za-z0-9_.\\-/]+|[A-Za-z0-9/_+=.@-]{1,512})$","u");function eM(e,{instancePath:t="",parentData:a,parentDataProperty:r,rootData:s=e,dynamicAnchors:p={}}={}){let n=null,i=0,l=eM.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:eE}};null===n?n=[e]:n.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e){let e=i;if("string"==typeof a){if(!eu.test(a)){let e={instancePath:t,schemaPath:"#/$defs/variableName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:a};null===n?n=[e]:n.push(e),i++}}else{let e={instancePath:t,schemaPath:"#/$defs/variableName/type",keyword:"type",params:{type:"string"},propertyName:a};null===n?n=[e]:n.push(e),i++}if(e!==i){let e={instancePath:t,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a}};null===n?n=[e]:n.push(e),i++}}for(let a in e)if(!g.test(a)){let r=e[a];if("string"!=typeof r&&null!==r){let e={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/secret/type",keyword:"type",params:{type:eR}};null===n?n=[e]:n.push(e),i++}if("string"==typeof r&&!eS.test(r)){let e={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/secret/pattern",keyword:"pattern",params:{pattern:"^(arn:aws[a-z-]*:(secretsmanager|ssm):[a-z0-9-]+:[0-9]{12}:\\S+|ssm:/[A-Za-z0-9_.\\-/]+|[A-Za-z0-9/_+=.@-]{1,512})$"}};null===n?n=[e]:n.push(e),i++}}}return eM.errors=n,0===i}eM.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let eV=["object","null"],eO=["string","null"],eG=["string","null"],eT=RegExp("^/[A-Za-z0-9_.$/~\"'@:+&*?-]{0,126}$","u"),eU=RegExp("^[0-9]+(s|m|h|d)$","u"),eC=["string","object","null"],eL={type:["string","null"],pattern:"^/\\S{0,1023}$"},eQ={type:["integer","null"],minimum:2,maximum:10},eW={type:["integer","null"],minimum:2,maximum:10},eH=RegExp("^/\\S{0,1023}$","u");function eJ(e,{instancePath:t="",parentData:a,parentDataProperty:r,rootData:s=e,dynamicAnchors:p={}}={}){let n=null,i=0,l=eJ.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),"string"!=typeof e&&!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:eC}};null===n?n=[e]:n.push(e),i++}if("string"==typeof e&&!eH.test(e)){let e={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^/\\S{0,1023}$"}};null===n?n=[e]:n.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("path"===a||"interval"===a||"timeout"===a||"healthy"===a||"unhealthy"===a||"grace_period"===a||g.test(a))){let e={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};null===n?n=[e]:n.push(e),i++}if(void 0!==e.path){let a=e.path;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:eL.type}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!eH.test(a)){let e={instancePath:t+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern:"^/\\S{0,1023}$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.interval){let a=e.interval;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/interval",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type:eG}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!eU.test(a)){let e={instancePath:t+"/interval",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(s|m|h|d)$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.timeout){let a=e.timeout;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/timeout",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type:eG}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!eU.test(a)){let e={instancePath:t+"/timeout",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(s|m|h|d)$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.healthy){let a=e.healthy;if(!("number"==typeof a&&!(a%1)&&!isNaN(a)&&isFinite(a))&&null!==a){let e={instancePath:t+"/healthy",schemaPath:"#/properties/healthy/type",keyword:"type",params:{type:eQ.type}};null===n?n=[e]:n.push(e),i++}if("number"==typeof a&&isFinite(a)){if(a>10||isNaN(a)){let e={instancePath:t+"/healthy",schemaPath:"#/properties/healthy/maximum",keyword:"maximum",params:{comparison:"<=",limit:10}};null===n?n=[e]:n.push(e),i++}if(a<2||isNaN(a)){let e={instancePath:t+"/healthy",schemaPath:"#/properties/healthy/minimum",keyword:"minimum",params:{comparison:">=",limit:2}};null===n?n=[e]:n.push(e),i++}}}if(void 0!==e.unhealthy){let a=e.unhealthy;if(!("number"==typeof a&&!(a%1)&&!isNaN(a)&&isFinite(a))&&null!==a){let e={instancePath:t+"/unhealthy",schemaPath:"#/properties/unhealthy/type",keyword:"type",params:{type:eW.type}};null===n?n=[e]:n.push(e),i++}if("number"==typeof a&&isFinite(a)){if(a>10||isNaN(a)){let e={instancePath:t+"/unhealthy",schemaPath:"#/properties/unhealthy/maximum",keyword:"maximum",params:{comparison:"<=",limit:10}};null===n?n=[e]:n.push(e),i++}if(a<2||isNaN(a)){let e={instancePath:t+"/unhealthy",schemaPath:"#/properties/unhealthy/minimum",keyword:"minimum",params:{comparison:">=",limit:2}};null===n?n=[e]:n.push(e),i++}}}if(void 0!==e.grace_period){let a=e.grace_period;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/grace_period",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type:eG}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!eU.test(a)){let e={instancePath:t+"/grace_period",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(s|m|h|d)$"}};null===n?n=[e]:n.push(e),i++}}}return eJ.errors=n,0===i}eJ.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let eK=["array","null"];function eX(e,{instancePath:t="",parentData:a,parentDataProperty:r,rootData:s=e,dynamicAnchors:p={}}={}){let n=null,i=0,l=eX.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!Array.isArray(e)&&null!==e){let e={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:eK}};null===n?n=[e]:n.push(e),i++}if(Array.isArray(e)){let a=e.length;for(let r=0;r<a;r++){let a=e[r];if("string"!=typeof a){let e={instancePath:t+"/"+r,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a){if(!S.test(a)){let e={instancePath:t+"/"+r,schemaPath:"#/$defs/block/pattern",keyword:"pattern",params:{pattern:"^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])$"}};null===n?n=[e]:n.push(e),i++}}else{let e={instancePath:t+"/"+r,schemaPath:"#/$defs/block/type",keyword:"type",params:{type:"string"}};null===n?n=[e]:n.push(e),i++}}let r=e.length;if(r>1){let a={};for(;r--;){let s=e[r];if("string"==typeof s){if("number"==typeof a[s]){let e={instancePath:t,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:r,j:a[s]}};null===n?n=[e]:n.push(e),i++;break}a[s]=r}}}}return eX.errors=n,0===i}function eY(e,{instancePath:t="",parentData:a,parentDataProperty:r,rootData:s=e,dynamicAnchors:p={}}={}){let n=null,i=0,l=eY.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:eV}};null===n?n=[e]:n.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("path"===a||"healthcheck"===a||"allowed_source_ips"===a||"deregistration_delay"===a||g.test(a))){let e={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};null===n?n=[e]:n.push(e),i++}if(void 0!==e.path){let a=e.path;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/path",schemaPath:"#/$defs/path/type",keyword:"type",params:{type:eO}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!eT.test(a)){let e={instancePath:t+"/path",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern:"^/[A-Za-z0-9_.$/~\"'@:+&*?-]{0,126}$"}};null===n?n=[e]:n.push(e),i++}}if(void 0===e.healthcheck||eJ(e.healthcheck,{instancePath:t+"/healthcheck",parentData:e,parentDataProperty:"healthcheck",rootData:s,dynamicAnchors:p})||(i=(n=null===n?eJ.errors:n.concat(eJ.errors)).length),void 0===e.allowed_source_ips||eX(e.allowed_source_ips,{instancePath:t+"/allowed_source_ips",parentData:e,parentDataProperty:"allowed_source_ips",rootData:s,dynamicAnchors:p})||(i=(n=null===n?eX.errors:n.concat(eX.errors)).length),void 0!==e.deregistration_delay){let a=e.deregistration_delay;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/deregistration_delay",schemaPath:"#/$defs/deregistrationDelay/type",keyword:"type",params:{type:eG}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!eU.test(a)){let e={instancePath:t+"/deregistration_delay",schemaPath:"#/$defs/deregistrationDelay/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(s|m|h|d)$"}};null===n?n=[e]:n.push(e),i++}}}return eY.errors=n,0===i}eX.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1},eY.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let e0=["integer","string","object","null"],e1={type:["integer","null"],minimum:1,maximum:5e3},e9={type:["integer","null"],minimum:1,maximum:100},e2={type:["integer","null"],minimum:1,maximum:100},e5={type:["integer","null"],minimum:1},e3={type:["array","null"],items:{$ref:"#/$defs/scheduledRange"}},e4=["string","null"],e6=RegExp("^[0-9]+-[0-9]+$","u"),e8=["object","null"];function e7(e,{instancePath:t="",parentData:a,parentDataProperty:r,rootData:s=e,dynamicAnchors:p={}}={}){let n=null,i=0,l=e7.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:e8}};null===n?n=[e]:n.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("scale_in"===a||"scale_out"===a||g.test(a))){let e={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};null===n?n=[e]:n.push(e),i++}if(void 0!==e.scale_in){let a=e.scale_in;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/scale_in",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type:eG}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!eU.test(a)){let e={instancePath:t+"/scale_in",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(s|m|h|d)$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.scale_out){let a=e.scale_out;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/scale_out",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type:eG}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!eU.test(a)){let e={instancePath:t+"/scale_out",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(s|m|h|d)$"}};null===n?n=[e]:n.push(e),i++}}}return e7.errors=n,0===i}e7.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let te=["string","null"],tt=["string","null"],ta=RegExp("^(\\S+ ){5}\\S+$","u"),tr=RegExp("^[A-Za-z][A-Za-z0-9_+/-]{1,49}$","u");function ts(e,{instancePath:a="",parentData:r,parentDataProperty:s,rootData:p=e,dynamicAnchors:n={}}={}){let i=null,l=0,o=ts.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e&&"object"==typeof e&&!Array.isArray(e)){if(void 0===e.name){let e={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};null===i?i=[e]:i.push(e),l++}if(void 0===e.cron){let e={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cron"}};null===i?i=[e]:i.push(e),l++}if(void 0===e.range){let e={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"range"}};null===i?i=[e]:i.push(e),l++}for(let t in e)if(!("name"===t||"cron"===t||"timezone"===t||"range"===t||g.test(t))){let e={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};null===i?i=[e]:i.push(e),l++}if(void 0!==e.name){let r=e.name;if("string"!=typeof r&&null!==r){let e={instancePath:a+"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:t}};null===i?i=[e]:i.push(e),l++}if("string"==typeof r&&!$.test(r)){let e={instancePath:a+"/name",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};null===i?i=[e]:i.push(e),l++}}if(void 0!==e.cron){let t=e.cron;if("string"!=typeof t&&null!==t){let e={instancePath:a+"/cron",schemaPath:"#/$defs/cron/type",keyword:"type",params:{type:te}};null===i?i=[e]:i.push(e),l++}if("string"==typeof t&&!ta.test(t)){let e={instancePath:a+"/cron",schemaPath:"#/$defs/cron/pattern",keyword:"pattern",params:{pattern:"^(\\S+ ){5}\\S+$"}};null===i?i=[e]:i.push(e),l++}}if(void 0!==e.timezone){let t=e.timezone;if("string"!=typeof t&&null!==t){let e={instancePath:a+"/timezone",schemaPath:"#/$defs/timezone/type",keyword:"type",params:{type:tt}};null===i?i=[e]:i.push(e),l++}if("string"==typeof t&&!tr.test(t)){let e={instancePath:a+"/timezone",schemaPath:"#/$defs/timezone/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_+/-]{1,49}$"}};null===i?i=[e]:i.push(e),l++}}if(void 0!==e.range){let t=e.range;if("string"!=typeof t&&null!==t){let e={instancePath:a+"/range",schemaPath:"#/$defs/range/type",keyword:"type",params:{type:e4}};null===i?i=[e]:i.push(e),l++}if("string"==typeof t&&!e6.test(t)){let e={instancePath:a+"/range",schemaPath:"#/$defs/range/pattern",keyword:"pattern",params:{pattern:"^[0-9]+-[0-9]+$"}};null===i?i=[e]:i.push(e),l++}}}else{let e={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};null===i?i=[e]:i.push(e),l++}return ts.errors=i,0===l}function tp(e,{instancePath:t="",parentData:a,parentDataProperty:r,rootData:s=e,dynamicAnchors:p={}}={}){let n=null,i=0,l=tp.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!("number"==typeof e&&!(e%1)&&!isNaN(e)&&isFinite(e))&&"string"!=typeof e&&!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:e0}};null===n?n=[e]:n.push(e),i++}if("number"==typeof e&&isFinite(e)){if(e>5e3||isNaN(e)){let e={instancePath:t,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:5e3}};null===n?n=[e]:n.push(e),i++}if(e<1||isNaN(e)){let e={instancePath:t,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};null===n?n=[e]:n.push(e),i++}}if("string"==typeof e&&!e6.test(e)){let e={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]+-[0-9]+$"}};null===n?n=[e]:n.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("range"===a||"spot_from"===a||"cpu_percentage"===a||"memory_percentage"===a||"requests"===a||"cooldown"===a||"schedule"===a||g.test(a))){let e={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};null===n?n=[e]:n.push(e),i++}if(void 0!==e.range){let a=e.range;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/range",schemaPath:"#/$defs/range/type",keyword:"type",params:{type:e4}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!e6.test(a)){let e={instancePath:t+"/range",schemaPath:"#/$defs/range/pattern",keyword:"pattern",params:{pattern:"^[0-9]+-[0-9]+$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.spot_from){let a=e.spot_from;if(!("number"==typeof a&&!(a%1)&&!isNaN(a)&&isFinite(a))&&null!==a){let e={instancePath:t+"/spot_from",schemaPath:"#/properties/spot_from/type",keyword:"type",params:{type:e1.type}};null===n?n=[e]:n.push(e),i++}if("number"==typeof a&&isFinite(a)){if(a>5e3||isNaN(a)){let e={instancePath:t+"/spot_from",schemaPath:"#/properties/spot_from/maximum",keyword:"maximum",params:{comparison:"<=",limit:5e3}};null===n?n=[e]:n.push(e),i++}if(a<1||isNaN(a)){let e={instancePath:t+"/spot_from",schemaPath:"#/properties/spot_from/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};null===n?n=[e]:n.push(e),i++}}}if(void 0!==e.cpu_percentage){let a=e.cpu_percentage;if(!("number"==typeof a&&!(a%1)&&!isNaN(a)&&isFinite(a))&&null!==a){let e={instancePath:t+"/cpu_percentage",schemaPath:"#/properties/cpu_percentage/type",keyword:"type",params:{type:e9.type}};null===n?n=[e]:n.push(e),i++}if("number"==typeof a&&isFinite(a)){if(a>100||isNaN(a)){let e={instancePath:t+"/cpu_percentage",schemaPath:"#/properties/cpu_percentage/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};null===n?n=[e]:n.push(e),i++}if(a<1||isNaN(a)){let e={instancePath:t+"/cpu_percentage",schemaPath:"#/properties/cpu_percentage/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};null===n?n=[e]:n.push(e),i++}}}if(void 0!==e.memory_percentage){let a=e.memory_percentage;if(!("number"==typeof a&&!(a%1)&&!isNaN(a)&&isFinite(a))&&null!==a){let e={instancePath:t+"/memory_percentage",schemaPath:"#/properties/memory_percentage/type",keyword:"type",params:{type:e2.type}};null===n?n=[e]:n.push(e),i++}if("number"==typeof a&&isFinite(a)){if(a>100||isNaN(a)){let e={instancePath:t+"/memory_percentage",schemaPath:"#/properties/memory_percentage/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};null===n?n=[e]:n.push(e),i++}if(a<1||isNaN(a)){let e={instancePath:t+"/memory_percentage",schemaPath:"#/properties/memory_percentage/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};null===n?n=[e]:n.push(e),i++}}}if(void 0!==e.requests){let a=e.requests;if(!("number"==typeof a&&!(a%1)&&!isNaN(a)&&isFinite(a))&&null!==a){let e={instancePath:t+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type:e5.type}};null===n?n=[e]:n.push(e),i++}if("number"==typeof a&&isFinite(a)&&(a<1||isNaN(a))){let e={instancePath:t+"/requests",schemaPath:"#/properties/requests/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};null===n?n=[e]:n.push(e),i++}}if(void 0===e.cooldown||e7(e.cooldown,{instancePath:t+"/cooldown",parentData:e,parentDataProperty:"cooldown",rootData:s,dynamicAnchors:p})||(i=(n=null===n?e7.errors:n.concat(e7.errors)).length),void 0!==e.schedule){let a=e.schedule;if(!Array.isArray(a)&&null!==a){let e={instancePath:t+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{type:e3.type}};null===n?n=[e]:n.push(e),i++}if(Array.isArray(a)){let e=a.length;for(let r=0;r<e;r++)ts(a[r],{instancePath:t+"/schedule/"+r,parentData:a,parentDataProperty:r,rootData:s,dynamicAnchors:p})||(i=(n=null===n?ts.errors:n.concat(ts.errors)).length)}}}return tp.errors=n,0===i}ts.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},tp.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let tn=["object","null"],ti={type:["string","null"],enum:["blue_green","rolling",null]},tl={type:["integer","null"],minimum:1,maximum:65535},to={type:["array","null"],uniqueItems:!0,items:{type:"string",$ref:"#/$defs/block"}},ty={type:["array","null"],uniqueItems:!0,items:{type:"string"}};function tu(e,{instancePath:t="",parentData:a,parentDataProperty:r,rootData:s=e,dynamicAnchors:p={}}={}){let n=null,i=0,l=tu.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:tn}};null===n?n=[e]:n.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("strategy"===a||"test_port"===a||"test_from"===a||"bake"===a||"timeout"===a||"rollback_alarms"===a||g.test(a))){let e={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};null===n?n=[e]:n.push(e),i++}if(void 0!==e.strategy){let a=e.strategy;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/strategy",schemaPath:"#/properties/strategy/type",keyword:"type",params:{type:ti.type}};null===n?n=[e]:n.push(e),i++}if("blue_green"!==a&&"rolling"!==a&&null!==a){let e={instancePath:t+"/strategy",schemaPath:"#/properties/strategy/enum",keyword:"enum",params:{allowedValues:ti.enum}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.test_port){let a=e.test_port;if(!("number"==typeof a&&!(a%1)&&!isNaN(a)&&isFinite(a))&&null!==a){let e={instancePath:t+"/test_port",schemaPath:"#/properties/test_port/type",keyword:"type",params:{type:tl.type}};null===n?n=[e]:n.push(e),i++}if("number"==typeof a&&isFinite(a)){if(a>65535||isNaN(a)){let e={instancePath:t+"/test_port",schemaPath:"#/properties/test_port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};null===n?n=[e]:n.push(e),i++}if(a<1||isNaN(a)){let e={instancePath:t+"/test_port",schemaPath:"#/properties/test_port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};null===n?n=[e]:n.push(e),i++}}}if(void 0!==e.test_from){let a=e.test_from;if(!Array.isArray(a)&&null!==a){let e={instancePath:t+"/test_from",schemaPath:"#/properties/test_from/type",keyword:"type",params:{type:to.type}};null===n?n=[e]:n.push(e),i++}if(Array.isArray(a)){let e=a.length;for(let r=0;r<e;r++){let e=a[r];if("string"!=typeof e){let e={instancePath:t+"/test_from/"+r,schemaPath:"#/properties/test_from/items/type",keyword:"type",params:{type:"string"}};null===n?n=[e]:n.push(e),i++}if("string"==typeof e){if(!S.test(e)){let e={instancePath:t+"/test_from/"+r,schemaPath:"#/$defs/block/pattern",keyword:"pattern",params:{pattern:"^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])$"}};null===n?n=[e]:n.push(e),i++}}else{let e={instancePath:t+"/test_from/"+r,schemaPath:"#/$defs/block/type",keyword:"type",params:{type:"string"}};null===n?n=[e]:n.push(e),i++}}let r=a.length;if(r>1){let e={};for(;r--;){let s=a[r];if("string"==typeof s){if("number"==typeof e[s]){let a={instancePath:t+"/test_from",schemaPath:"#/properties/test_from/uniqueItems",keyword:"uniqueItems",params:{i:r,j:e[s]}};null===n?n=[a]:n.push(a),i++;break}e[s]=r}}}}}if(void 0!==e.bake){let a=e.bake;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/bake",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type:eG}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!eU.test(a)){let e={instancePath:t+"/bake",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(s|m|h|d)$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.timeout){let a=e.timeout;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/timeout",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type:eG}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!eU.test(a)){let e={instancePath:t+"/timeout",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(s|m|h|d)$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.rollback_alarms){let a=e.rollback_alarms;if(!Array.isArray(a)&&null!==a){let e={instancePath:t+"/rollback_alarms",schemaPath:"#/properties/rollback_alarms/type",keyword:"type",params:{type:ty.type}};null===n?n=[e]:n.push(e),i++}if(Array.isArray(a)){let e=a.length;for(let r=0;r<e;r++)if("string"!=typeof a[r]){let e={instancePath:t+"/rollback_alarms/"+r,schemaPath:"#/properties/rollback_alarms/items/type",keyword:"type",params:{type:"string"}};null===n?n=[e]:n.push(e),i++}let r=a.length;if(r>1){let e={};for(;r--;){let s=a[r];if("string"==typeof s){if("number"==typeof e[s]){let a={instancePath:t+"/rollback_alarms",schemaPath:"#/properties/rollback_alarms/uniqueItems",keyword:"uniqueItems",params:{i:r,j:e[s]}};null===n?n=[a]:n.push(a),i++;break}e[s]=r}}}}}}return tu.errors=n,0===i}tu.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let tm=["object","null"],th={type:["boolean","null"]};function tc(e,{instancePath:t="",parentData:a,parentDataProperty:r,rootData:s=e,dynamicAnchors:p={}}={}){let n=null,i=0,l=tc.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:tm}};null===n?n=[e]:n.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("image"===a||"port"===a||"essential"===a||"command"===a||"variables"===a||"secrets"===a||g.test(a))){let e={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};null===n?n=[e]:n.push(e),i++}if(void 0!==e.image){let a=e.image;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/image",schemaPath:"#/$defs/image/type",keyword:"type",params:{type:eP}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!ew.test(a)){let e={instancePath:t+"/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._:/@-]*$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.port){let a=e.port;if(!("number"==typeof a&&!(a%1)&&!isNaN(a)&&isFinite(a))&&null!==a){let e={instancePath:t+"/port",schemaPath:"#/$defs/port/type",keyword:"type",params:{type:eg}};null===n?n=[e]:n.push(e),i++}if("number"==typeof a&&isFinite(a)){if(a>65535||isNaN(a)){let e={instancePath:t+"/port",schemaPath:"#/$defs/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};null===n?n=[e]:n.push(e),i++}if(a<1||isNaN(a)){let e={instancePath:t+"/port",schemaPath:"#/$defs/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};null===n?n=[e]:n.push(e),i++}}}if(void 0!==e.essential){let a=e.essential;if("boolean"!=typeof a&&null!==a){let e={instancePath:t+"/essential",schemaPath:"#/properties/essential/type",keyword:"type",params:{type:th.type}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.command){let a=e.command;if(!Array.isArray(a)&&null!==a){let e={instancePath:t+"/command",schemaPath:"#/$defs/command/type",keyword:"type",params:{type:e$}};null===n?n=[e]:n.push(e),i++}if(Array.isArray(a)){let e=a.length;for(let r=0;r<e;r++)if("string"!=typeof a[r]){let e={instancePath:t+"/command/"+r,schemaPath:"#/$defs/command/items/type",keyword:"type",params:{type:"string"}};null===n?n=[e]:n.push(e),i++}}}void 0===e.variables||eF(e.variables,{instancePath:t+"/variables",parentData:e,parentDataProperty:"variables",rootData:s,dynamicAnchors:p})||(i=(n=null===n?eF.errors:n.concat(eF.errors)).length),void 0===e.secrets||eM(e.secrets,{instancePath:t+"/secrets",parentData:e,parentDataProperty:"secrets",rootData:s,dynamicAnchors:p})||(i=(n=null===n?eM.errors:n.concat(eM.errors)).length)}return tc.errors=n,0===i}function td(e,{instancePath:a="",parentData:r,parentDataProperty:s,rootData:p=e,dynamicAnchors:n={}}={}){let i=null,l=0,o=td.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:ed}};null===i?i=[e]:i.push(e),l++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let t in e)if(!(P.call(ef,t)||g.test(t))){let e={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};null===i?i=[e]:i.push(e),l++}if(void 0===e.build||eZ(e.build,{instancePath:a+"/build",parentData:e,parentDataProperty:"build",rootData:p,dynamicAnchors:n})||(l=(i=null===i?eZ.errors:i.concat(eZ.errors)).length),void 0!==e.image){let t=e.image;if("string"!=typeof t&&null!==t){let e={instancePath:a+"/image",schemaPath:"#/$defs/image/type",keyword:"type",params:{type:eP}};null===i?i=[e]:i.push(e),l++}if("string"==typeof t&&!ew.test(t)){let e={instancePath:a+"/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._:/@-]*$"}};null===i?i=[e]:i.push(e),l++}}if(void 0!==e.port){let t=e.port;if(!("number"==typeof t&&!(t%1)&&!isNaN(t)&&isFinite(t))&&null!==t){let e={instancePath:a+"/port",schemaPath:"#/$defs/port/type",keyword:"type",params:{type:eg}};null===i?i=[e]:i.push(e),l++}if("number"==typeof t&&isFinite(t)){if(t>65535||isNaN(t)){let e={instancePath:a+"/port",schemaPath:"#/$defs/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};null===i?i=[e]:i.push(e),l++}if(t<1||isNaN(t)){let e={instancePath:a+"/port",schemaPath:"#/$defs/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};null===i?i=[e]:i.push(e),l++}}}if(void 0!==e.command){let t=e.command;if(!Array.isArray(t)&&null!==t){let e={instancePath:a+"/command",schemaPath:"#/$defs/command/type",keyword:"type",params:{type:e$}};null===i?i=[e]:i.push(e),l++}if(Array.isArray(t)){let e=t.length;for(let r=0;r<e;r++)if("string"!=typeof t[r]){let e={instancePath:a+"/command/"+r,schemaPath:"#/$defs/command/items/type",keyword:"type",params:{type:"string"}};null===i?i=[e]:i.push(e),l++}}}if(void 0!==e.cpu){let t=e.cpu;if(!("number"==typeof t&&!(t%1)&&!isNaN(t)&&isFinite(t))&&"string"!=typeof t&&null!==t){let e={instancePath:a+"/cpu",schemaPath:"#/properties/cpu/type",keyword:"type",params:{type:ef.cpu.type}};null===i?i=[e]:i.push(e),l++}if("number"==typeof t&&isFinite(t)&&(t<1||isNaN(t))){let e={instancePath:a+"/cpu",schemaPath:"#/properties/cpu/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};null===i?i=[e]:i.push(e),l++}if("string"==typeof t&&!ev.test(t)){let e={instancePath:a+"/cpu",schemaPath:"#/properties/cpu/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)? ?[vV]CPU$"}};null===i?i=[e]:i.push(e),l++}}if(void 0!==e.memory){let t=e.memory;if(!("number"==typeof t&&!(t%1)&&!isNaN(t)&&isFinite(t))&&"string"!=typeof t&&null!==t){let e={instancePath:a+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type:ef.memory.type}};null===i?i=[e]:i.push(e),l++}if("number"==typeof t&&isFinite(t)&&(t<1||isNaN(t))){let e={instancePath:a+"/memory",schemaPath:"#/properties/memory/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};null===i?i=[e]:i.push(e),l++}if("string"==typeof t&&!eb.test(t)){let e={instancePath:a+"/memory",schemaPath:"#/properties/memory/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)? ?(MB|GB)$"}};null===i?i=[e]:i.push(e),l++}}if(void 0!==e.uses){let t=e.uses;if(!Array.isArray(t)&&null!==t){let e={instancePath:a+"/uses",schemaPath:"#/$defs/uses/type",keyword:"type",params:{type:ek}};null===i?i=[e]:i.push(e),l++}if(Array.isArray(t)){let e=t.length;for(let r=0;r<e;r++){let e=t[r];if("string"==typeof e){if(!$.test(e)){let e={instancePath:a+"/uses/"+r,schemaPath:"#/$defs/uses/items/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};null===i?i=[e]:i.push(e),l++}}else{let e={instancePath:a+"/uses/"+r,schemaPath:"#/$defs/uses/items/type",keyword:"type",params:{type:"string"}};null===i?i=[e]:i.push(e),l++}}let r=t.length;if(r>1){let e={};for(;r--;){let s=t[r];if("string"==typeof s){if("number"==typeof e[s]){let t={instancePath:a+"/uses",schemaPath:"#/$defs/uses/uniqueItems",keyword:"uniqueItems",params:{i:r,j:e[s]}};null===i?i=[t]:i.push(t),l++;break}e[s]=r}}}}}if(void 0===e.variables||eF(e.variables,{instancePath:a+"/variables",parentData:e,parentDataProperty:"variables",rootData:p,dynamicAnchors:n})||(l=(i=null===i?eF.errors:i.concat(eF.errors)).length),void 0===e.secrets||eM(e.secrets,{instancePath:a+"/secrets",parentData:e,parentDataProperty:"secrets",rootData:p,dynamicAnchors:n})||(l=(i=null===i?eM.errors:i.concat(eM.errors)).length),void 0===e.http||eY(e.http,{instancePath:a+"/http",parentData:e,parentDataProperty:"http",rootData:p,dynamicAnchors:n})||(l=(i=null===i?eY.errors:i.concat(eY.errors)).length),void 0===e.count||tp(e.count,{instancePath:a+"/count",parentData:e,parentDataProperty:"count",rootData:p,dynamicAnchors:n})||(l=(i=null===i?tp.errors:i.concat(tp.errors)).length),void 0===e.deployment||tu(e.deployment,{instancePath:a+"/deployment",parentData:e,parentDataProperty:"deployment",rootData:p,dynamicAnchors:n})||(l=(i=null===i?tu.errors:i.concat(tu.errors)).length),void 0!==e.exec){let t=e.exec;if("boolean"!=typeof t&&null!==t){let e={instancePath:a+"/exec",schemaPath:"#/properties/exec/type",keyword:"type",params:{type:ef.exec.type}};null===i?i=[e]:i.push(e),l++}}if(void 0!==e.sidecars){let r=e.sidecars;if(!(r&&"object"==typeof r&&!Array.isArray(r))&&null!==r){let e={instancePath:a+"/sidecars",schemaPath:"#/properties/sidecars/type",keyword:"type",params:{type:ef.sidecars.type}};null===i?i=[e]:i.push(e),l++}if(r&&"object"==typeof r&&!Array.isArray(r)){for(let e in r){let r=l;if("string"!=typeof e&&null!==e){let r={instancePath:a+"/sidecars",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:t},propertyName:e};null===i?i=[r]:i.push(r),l++}if("string"==typeof e&&!$.test(e)){let t={instancePath:a+"/sidecars",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:e};null===i?i=[t]:i.push(t),l++}if(r!==l){let t={instancePath:a+"/sidecars",schemaPath:"#/properties/sidecars/propertyNames",keyword:"propertyNames",params:{propertyName:e}};null===i?i=[t]:i.push(t),l++}}for(let e in r)g.test(e)||tc(r[e],{instancePath:a+"/sidecars/"+e.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:e,rootData:p,dynamicAnchors:n})||(l=(i=null===i?tc.errors:i.concat(tc.errors)).length)}}}return td.errors=i,0===l}function tf(e,{instancePath:a="",parentData:r,parentDataProperty:s,rootData:p=e,dynamicAnchors:n={}}={}){let i=null,l=0,o=tf.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:ec}};null===i?i=[e]:i.push(e),l++}if(e&&"object"==typeof e&&!Array.isArray(e)){if(Object.keys(e).length<1){let e={instancePath:a,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};null===i?i=[e]:i.push(e),l++}for(let r in e){let e=l;if("string"!=typeof r&&null!==r){let e={instancePath:a,schemaPath:"#/$defs/name/type",keyword:"type",params:{type:t},propertyName:r};null===i?i=[e]:i.push(e),l++}if("string"==typeof r&&!$.test(r)){let e={instancePath:a,schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:r};null===i?i=[e]:i.push(e),l++}if(e!==l){let e={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:r}};null===i?i=[e]:i.push(e),l++}}for(let t in e)g.test(t)||td(e[t],{instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:t,rootData:p,dynamicAnchors:n})||(l=(i=null===i?td.errors:i.concat(td.errors)).length)}return tf.errors=i,0===l}tc.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},td.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},tf.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let tP=["object","null"],tg=["object","null"],t$={build:{$ref:"#/$defs/build"},image:{$ref:"#/$defs/image"},command:{$ref:"#/$defs/command"},vcpus:{type:["number","null"],minimum:.25},memory:{type:["integer","string","null"],minimum:4,pattern:"^[0-9]+(\\.[0-9]+)? ?(MB|GB)$"},on:{type:["string","null"],enum:["fargate","ec2",null]},spot:{type:["boolean","null"]},max_vcpus:{type:["integer","null"],minimum:1,maximum:1e5},schedule:{$ref:"#/$defs/schedule"},timeout:{$ref:"#/$defs/duration"},retries:{type:["integer","null"],minimum:0,maximum:9},uses:{$ref:"#/$defs/uses"},variables:{$ref:"#/$defs/variables"},secrets:{$ref:"#/$defs/secrets"}},tk=["string","object","null"],tw=RegExp("^(cron\\((\\S+ ){5}\\S+\\)|rate\\([1-9][0-9]* (minute|hour|day)s?\\))$","u");function tv(e,{instancePath:t="",parentData:a,parentDataProperty:r,rootData:s=e,dynamicAnchors:p={}}={}){let n=null,i=0,l=tv.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),"string"!=typeof e&&!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:tk}};null===n?n=[e]:n.push(e),i++}if("string"==typeof e&&!tw.test(e)){let e={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(cron\\((\\S+ ){5}\\S+\\)|rate\\([1-9][0-9]* (minute|hour|day)s?\\))$"}};null===n?n=[e]:n.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){if(void 0===e.cron){let e={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cron"}};null===n?n=[e]:n.push(e),i++}for(let a in e)if(!("cron"===a||"timezone"===a||g.test(a))){let e={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};null===n?n=[e]:n.push(e),i++}if(void 0!==e.cron){let a=e.cron;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/cron",schemaPath:"#/$defs/cron/type",keyword:"type",params:{type:te}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!ta.test(a)){let e={instancePath:t+"/cron",schemaPath:"#/$defs/cron/pattern",keyword:"pattern",params:{pattern:"^(\\S+ ){5}\\S+$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.timezone){let a=e.timezone;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/timezone",schemaPath:"#/$defs/timezone/type",keyword:"type",params:{type:tt}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!tr.test(a)){let e={instancePath:t+"/timezone",schemaPath:"#/$defs/timezone/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_+/-]{1,49}$"}};null===n?n=[e]:n.push(e),i++}}}return tv.errors=n,0===i}function tb(e,{instancePath:t="",parentData:a,parentDataProperty:r,rootData:s=e,dynamicAnchors:p={}}={}){let n=null,i=0,l=tb.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:tg}};null===n?n=[e]:n.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!(P.call(t$,a)||g.test(a))){let e={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};null===n?n=[e]:n.push(e),i++}if(void 0===e.build||eZ(e.build,{instancePath:t+"/build",parentData:e,parentDataProperty:"build",rootData:s,dynamicAnchors:p})||(i=(n=null===n?eZ.errors:n.concat(eZ.errors)).length),void 0!==e.image){let a=e.image;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/image",schemaPath:"#/$defs/image/type",keyword:"type",params:{type:eP}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!ew.test(a)){let e={instancePath:t+"/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._:/@-]*$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.command){let a=e.command;if(!Array.isArray(a)&&null!==a){let e={instancePath:t+"/command",schemaPath:"#/$defs/command/type",keyword:"type",params:{type:e$}};null===n?n=[e]:n.push(e),i++}if(Array.isArray(a)){let e=a.length;for(let r=0;r<e;r++)if("string"!=typeof a[r]){let e={instancePath:t+"/command/"+r,schemaPath:"#/$defs/command/items/type",keyword:"type",params:{type:"string"}};null===n?n=[e]:n.push(e),i++}}}if(void 0!==e.vcpus){let a=e.vcpus;if(!("number"==typeof a&&isFinite(a))&&null!==a){let e={instancePath:t+"/vcpus",schemaPath:"#/properties/vcpus/type",keyword:"type",params:{type:t$.vcpus.type}};null===n?n=[e]:n.push(e),i++}if("number"==typeof a&&isFinite(a)&&(a<.25||isNaN(a))){let e={instancePath:t+"/vcpus",schemaPath:"#/properties/vcpus/minimum",keyword:"minimum",params:{comparison:">=",limit:.25}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.memory){let a=e.memory;if(!("number"==typeof a&&!(a%1)&&!isNaN(a)&&isFinite(a))&&"string"!=typeof a&&null!==a){let e={instancePath:t+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type:t$.memory.type}};null===n?n=[e]:n.push(e),i++}if("number"==typeof a&&isFinite(a)&&(a<4||isNaN(a))){let e={instancePath:t+"/memory",schemaPath:"#/properties/memory/minimum",keyword:"minimum",params:{comparison:">=",limit:4}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!eb.test(a)){let e={instancePath:t+"/memory",schemaPath:"#/properties/memory/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)? ?(MB|GB)$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.on){let a=e.on;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type:t$.on.type}};null===n?n=[e]:n.push(e),i++}if("fargate"!==a&&"ec2"!==a&&null!==a){let e={instancePath:t+"/on",schemaPath:"#/properties/on/enum",keyword:"enum",params:{allowedValues:t$.on.enum}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.spot){let a=e.spot;if("boolean"!=typeof a&&null!==a){let e={instancePath:t+"/spot",schemaPath:"#/properties/spot/type",keyword:"type",params:{type:t$.spot.type}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.max_vcpus){let a=e.max_vcpus;if(!("number"==typeof a&&!(a%1)&&!isNaN(a)&&isFinite(a))&&null!==a){let e={instancePath:t+"/max_vcpus",schemaPath:"#/properties/max_vcpus/type",keyword:"type",params:{type:t$.max_vcpus.type}};null===n?n=[e]:n.push(e),i++}if("number"==typeof a&&isFinite(a)){if(a>1e5||isNaN(a)){let e={instancePath:t+"/max_vcpus",schemaPath:"#/properties/max_vcpus/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5}};null===n?n=[e]:n.push(e),i++}if(a<1||isNaN(a)){let e={instancePath:t+"/max_vcpus",schemaPath:"#/properties/max_vcpus/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};null===n?n=[e]:n.push(e),i++}}}if(void 0===e.schedule||tv(e.schedule,{instancePath:t+"/schedule",parentData:e,parentDataProperty:"schedule",rootData:s,dynamicAnchors:p})||(i=(n=null===n?tv.errors:n.concat(tv.errors)).length),void 0!==e.timeout){let a=e.timeout;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/timeout",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type:eG}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!eU.test(a)){let e={instancePath:t+"/timeout",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(s|m|h|d)$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.retries){let a=e.retries;if(!("number"==typeof a&&!(a%1)&&!isNaN(a)&&isFinite(a))&&null!==a){let e={instancePath:t+"/retries",schemaPath:"#/properties/retries/type",keyword:"type",params:{type:t$.retries.type}};null===n?n=[e]:n.push(e),i++}if("number"==typeof a&&isFinite(a)){if(a>9||isNaN(a)){let e={instancePath:t+"/retries",schemaPath:"#/properties/retries/maximum",keyword:"maximum",params:{comparison:"<=",limit:9}};null===n?n=[e]:n.push(e),i++}if(a<0||isNaN(a)){let e={instancePath:t+"/retries",schemaPath:"#/properties/retries/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};null===n?n=[e]:n.push(e),i++}}}if(void 0!==e.uses){let a=e.uses;if(!Array.isArray(a)&&null!==a){let e={instancePath:t+"/uses",schemaPath:"#/$defs/uses/type",keyword:"type",params:{type:ek}};null===n?n=[e]:n.push(e),i++}if(Array.isArray(a)){let e=a.length;for(let r=0;r<e;r++){let e=a[r];if("string"==typeof e){if(!$.test(e)){let e={instancePath:t+"/uses/"+r,schemaPath:"#/$defs/uses/items/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};null===n?n=[e]:n.push(e),i++}}else{let e={instancePath:t+"/uses/"+r,schemaPath:"#/$defs/uses/items/type",keyword:"type",params:{type:"string"}};null===n?n=[e]:n.push(e),i++}}let r=a.length;if(r>1){let e={};for(;r--;){let s=a[r];if("string"==typeof s){if("number"==typeof e[s]){let a={instancePath:t+"/uses",schemaPath:"#/$defs/uses/uniqueItems",keyword:"uniqueItems",params:{i:r,j:e[s]}};null===n?n=[a]:n.push(a),i++;break}e[s]=r}}}}}void 0===e.variables||eF(e.variables,{instancePath:t+"/variables",parentData:e,parentDataProperty:"variables",rootData:s,dynamicAnchors:p})||(i=(n=null===n?eF.errors:n.concat(eF.errors)).length),void 0===e.secrets||eM(e.secrets,{instancePath:t+"/secrets",parentData:e,parentDataProperty:"secrets",rootData:s,dynamicAnchors:p})||(i=(n=null===n?eM.errors:n.concat(eM.errors)).length)}return tb.errors=n,0===i}function t_(e,{instancePath:a="",parentData:r,parentDataProperty:s,rootData:p=e,dynamicAnchors:n={}}={}){let i=null,l=0,o=t_.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:tP}};null===i?i=[e]:i.push(e),l++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let r in e){let e=l;if("string"!=typeof r&&null!==r){let e={instancePath:a,schemaPath:"#/$defs/name/type",keyword:"type",params:{type:t},propertyName:r};null===i?i=[e]:i.push(e),l++}if("string"==typeof r&&!$.test(r)){let e={instancePath:a,schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:r};null===i?i=[e]:i.push(e),l++}if(e!==l){let e={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:r}};null===i?i=[e]:i.push(e),l++}}for(let t in e)g.test(t)||tb(e[t],{instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:t,rootData:p,dynamicAnchors:n})||(l=(i=null===i?tb.errors:i.concat(tb.errors)).length)}return t_.errors=i,0===l}tv.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},tb.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},t_.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let tA=["object","null"],tz=["object","null"],tN={type:{type:["string","null"],pattern:"^[a-z][a-z0-9-]{0,15}\\.[a-z0-9-]{1,16}$"},range:{$ref:"#/$defs/range"},cpu_percentage:{type:["integer","null"],minimum:1,maximum:100},spot:{type:["boolean","null"]},disk:{type:["string","null"],pattern:"^[1-9][0-9]{0,4}(GB|TB)$"},root_device:{type:["string","null"],pattern:"^/dev/[a-z0-9]{2,12}$"},image:{type:["string","null"],pattern:"^(ssm:/[A-Za-z0-9_.\\-/]+(:[0-9]+)?|ami-([0-9a-f]{8}|[0-9a-f]{17}))$"},user_data:{type:["string","null"],pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))\\S(.*\\S)?$"},cloudwatch_agent:{type:["boolean","null"]},uses:{$ref:"#/$defs/uses"},variables:{$ref:"#/$defs/variables"},secrets:{$ref:"#/$defs/secrets"},http:{$ref:"#/$defs/instanceHttp"}},tj=RegExp("^[a-z][a-z0-9-]{0,15}\\.[a-z0-9-]{1,16}$","u"),tx=RegExp("^/dev/[a-z0-9]{2,12}$","u"),tD=RegExp("^(ssm:/[A-Za-z0-9_.\\-/]+(:[0-9]+)?|ami-([0-9a-f]{8}|[0-9a-f]{17}))$","u"),tI=RegExp("^(?!/)(?!(.*/)?\\.\\.(/|$))\\S(.*\\S)?$","u"),tq=["object","null"];function tZ(e,{instancePath:t="",parentData:a,parentDataProperty:r,rootData:s=e,dynamicAnchors:p={}}={}){let n=null,i=0,l=tZ.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:tq}};null===n?n=[e]:n.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("port"===a||"path"===a||"healthcheck"===a||"allowed_source_ips"===a||"deregistration_delay"===a||g.test(a))){let e={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};null===n?n=[e]:n.push(e),i++}if(void 0!==e.port){let a=e.port;if(!("number"==typeof a&&!(a%1)&&!isNaN(a)&&isFinite(a))&&null!==a){let e={instancePath:t+"/port",schemaPath:"#/$defs/port/type",keyword:"type",params:{type:eg}};null===n?n=[e]:n.push(e),i++}if("number"==typeof a&&isFinite(a)){if(a>65535||isNaN(a)){let e={instancePath:t+"/port",schemaPath:"#/$defs/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};null===n?n=[e]:n.push(e),i++}if(a<1||isNaN(a)){let e={instancePath:t+"/port",schemaPath:"#/$defs/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};null===n?n=[e]:n.push(e),i++}}}if(void 0!==e.path){let a=e.path;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/path",schemaPath:"#/$defs/path/type",keyword:"type",params:{type:eO}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!eT.test(a)){let e={instancePath:t+"/path",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern:"^/[A-Za-z0-9_.$/~\"'@:+&*?-]{0,126}$"}};null===n?n=[e]:n.push(e),i++}}if(void 0===e.healthcheck||eJ(e.healthcheck,{instancePath:t+"/healthcheck",parentData:e,parentDataProperty:"healthcheck",rootData:s,dynamicAnchors:p})||(i=(n=null===n?eJ.errors:n.concat(eJ.errors)).length),void 0===e.allowed_source_ips||eX(e.allowed_source_ips,{instancePath:t+"/allowed_source_ips",parentData:e,parentDataProperty:"allowed_source_ips",rootData:s,dynamicAnchors:p})||(i=(n=null===n?eX.errors:n.concat(eX.errors)).length),void 0!==e.deregistration_delay){let a=e.deregistration_delay;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/deregistration_delay",schemaPath:"#/$defs/deregistrationDelay/type",keyword:"type",params:{type:eG}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!eU.test(a)){let e={instancePath:t+"/deregistration_delay",schemaPath:"#/$defs/deregistrationDelay/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(s|m|h|d)$"}};null===n?n=[e]:n.push(e),i++}}}return tZ.errors=n,0===i}function tB(e,{instancePath:t="",parentData:a,parentDataProperty:r,rootData:s=e,dynamicAnchors:p={}}={}){let n=null,i=0,l=tB.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:tz}};null===n?n=[e]:n.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!(P.call(tN,a)||g.test(a))){let e={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};null===n?n=[e]:n.push(e),i++}if(void 0!==e.type){let a=e.type;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:tN.type.type}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!tj.test(a)){let e={instancePath:t+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,15}\\.[a-z0-9-]{1,16}$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.range){let a=e.range;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/range",schemaPath:"#/$defs/range/type",keyword:"type",params:{type:e4}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!e6.test(a)){let e={instancePath:t+"/range",schemaPath:"#/$defs/range/pattern",keyword:"pattern",params:{pattern:"^[0-9]+-[0-9]+$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.cpu_percentage){let a=e.cpu_percentage;if(!("number"==typeof a&&!(a%1)&&!isNaN(a)&&isFinite(a))&&null!==a){let e={instancePath:t+"/cpu_percentage",schemaPath:"#/properties/cpu_percentage/type",keyword:"type",params:{type:tN.cpu_percentage.type}};null===n?n=[e]:n.push(e),i++}if("number"==typeof a&&isFinite(a)){if(a>100||isNaN(a)){let e={instancePath:t+"/cpu_percentage",schemaPath:"#/properties/cpu_percentage/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};null===n?n=[e]:n.push(e),i++}if(a<1||isNaN(a)){let e={instancePath:t+"/cpu_percentage",schemaPath:"#/properties/cpu_percentage/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};null===n?n=[e]:n.push(e),i++}}}if(void 0!==e.spot){let a=e.spot;if("boolean"!=typeof a&&null!==a){let e={instancePath:t+"/spot",schemaPath:"#/properties/spot/type",keyword:"type",params:{type:tN.spot.type}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.disk){let a=e.disk;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/disk",schemaPath:"#/properties/disk/type",keyword:"type",params:{type:tN.disk.type}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!W.test(a)){let e={instancePath:t+"/disk",schemaPath:"#/properties/disk/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,4}(GB|TB)$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.root_device){let a=e.root_device;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/root_device",schemaPath:"#/properties/root_device/type",keyword:"type",params:{type:tN.root_device.type}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!tx.test(a)){let e={instancePath:t+"/root_device",schemaPath:"#/properties/root_device/pattern",keyword:"pattern",params:{pattern:"^/dev/[a-z0-9]{2,12}$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.image){let a=e.image;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type:tN.image.type}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!tD.test(a)){let e={instancePath:t+"/image",schemaPath:"#/properties/image/pattern",keyword:"pattern",params:{pattern:"^(ssm:/[A-Za-z0-9_.\\-/]+(:[0-9]+)?|ami-([0-9a-f]{8}|[0-9a-f]{17}))$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.user_data){let a=e.user_data;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/user_data",schemaPath:"#/properties/user_data/type",keyword:"type",params:{type:tN.user_data.type}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!tI.test(a)){let e={instancePath:t+"/user_data",schemaPath:"#/properties/user_data/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))\\S(.*\\S)?$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.cloudwatch_agent){let a=e.cloudwatch_agent;if("boolean"!=typeof a&&null!==a){let e={instancePath:t+"/cloudwatch_agent",schemaPath:"#/properties/cloudwatch_agent/type",keyword:"type",params:{type:tN.cloudwatch_agent.type}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.uses){let a=e.uses;if(!Array.isArray(a)&&null!==a){let e={instancePath:t+"/uses",schemaPath:"#/$defs/uses/type",keyword:"type",params:{type:ek}};null===n?n=[e]:n.push(e),i++}if(Array.isArray(a)){let e=a.length;for(let r=0;r<e;r++){let e=a[r];if("string"==typeof e){if(!$.test(e)){let e={instancePath:t+"/uses/"+r,schemaPath:"#/$defs/uses/items/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};null===n?n=[e]:n.push(e),i++}}else{let e={instancePath:t+"/uses/"+r,schemaPath:"#/$defs/uses/items/type",keyword:"type",params:{type:"string"}};null===n?n=[e]:n.push(e),i++}}let r=a.length;if(r>1){let e={};for(;r--;){let s=a[r];if("string"==typeof s){if("number"==typeof e[s]){let a={instancePath:t+"/uses",schemaPath:"#/$defs/uses/uniqueItems",keyword:"uniqueItems",params:{i:r,j:e[s]}};null===n?n=[a]:n.push(a),i++;break}e[s]=r}}}}}void 0===e.variables||eF(e.variables,{instancePath:t+"/variables",parentData:e,parentDataProperty:"variables",rootData:s,dynamicAnchors:p})||(i=(n=null===n?eF.errors:n.concat(eF.errors)).length),void 0===e.secrets||eM(e.secrets,{instancePath:t+"/secrets",parentData:e,parentDataProperty:"secrets",rootData:s,dynamicAnchors:p})||(i=(n=null===n?eM.errors:n.concat(eM.errors)).length),void 0===e.http||tZ(e.http,{instancePath:t+"/http",parentData:e,parentDataProperty:"http",rootData:s,dynamicAnchors:p})||(i=(n=null===n?tZ.errors:n.concat(tZ.errors)).length)}return tB.errors=n,0===i}function tF(e,{instancePath:a="",parentData:r,parentDataProperty:s,rootData:p=e,dynamicAnchors:n={}}={}){let i=null,l=0,o=tF.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:tA}};null===i?i=[e]:i.push(e),l++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let r in e){let e=l;if("string"!=typeof r&&null!==r){let e={instancePath:a,schemaPath:"#/$defs/name/type",keyword:"type",params:{type:t},propertyName:r};null===i?i=[e]:i.push(e),l++}if("string"==typeof r&&!$.test(r)){let e={instancePath:a,schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:r};null===i?i=[e]:i.push(e),l++}if(e!==l){let e={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:r}};null===i?i=[e]:i.push(e),l++}}for(let t in e)g.test(t)||tB(e[t],{instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:t,rootData:p,dynamicAnchors:n})||(l=(i=null===i?tB.errors:i.concat(tB.errors)).length)}return tF.errors=i,0===l}tZ.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},tB.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},tF.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let tE=["object","null"],tR={type:["string","null"],pattern:"^(?=.{4,64}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$"},tS={type:["string","null"],pattern:"^Z[A-Z0-9]{1,31}$"},tM={type:["boolean","null"]},tV=["string","null"],tO=RegExp("^(?=.{4,64}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$","u"),tG=RegExp("^Z[A-Z0-9]{1,31}$","u"),tT=RegExp("^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-f0-9-]+$","u"),tU=["object","null"],tC={type:["string","null"],pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},tL={type:["string","null"],pattern:"^/[A-Za-z0-9_.~/-]{1,200}\\*?$"},tQ=RegExp("^/[A-Za-z0-9_.~/-]{1,200}\\*?$","u");function tW(e,{instancePath:t="",parentData:a,parentDataProperty:r,rootData:s=e,dynamicAnchors:p={}}={}){let n=null,i=0,l=tW.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:tU}};null===n?n=[e]:n.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("static"===a||"path"===a||"certificate"===a||g.test(a))){let e={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};null===n?n=[e]:n.push(e),i++}if(void 0!==e.static){let a=e.static;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/static",schemaPath:"#/properties/static/type",keyword:"type",params:{type:tC.type}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!$.test(a)){let e={instancePath:t+"/static",schemaPath:"#/properties/static/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.path){let a=e.path;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:tL.type}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!tQ.test(a)){let e={instancePath:t+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern:"^/[A-Za-z0-9_.~/-]{1,200}\\*?$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.certificate){let a=e.certificate;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/certificate",schemaPath:"#/$defs/certificate/type",keyword:"type",params:{type:tV}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!tT.test(a)){let e={instancePath:t+"/certificate",schemaPath:"#/$defs/certificate/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-f0-9-]+$"}};null===n?n=[e]:n.push(e),i++}}}return tW.errors=n,0===i}function tH(e,{instancePath:t="",parentData:a,parentDataProperty:r,rootData:s=e,dynamicAnchors:p={}}={}){let n=null,i=0,l=tH.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:tE}};null===n?n=[e]:n.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("name"===a||"zone"===a||"certificate"===a||"redirect"===a||"cdn"===a||g.test(a))){let e={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};null===n?n=[e]:n.push(e),i++}if(void 0!==e.name){let a=e.name;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:tR.type}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!tO.test(a)){let e={instancePath:t+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^(?=.{4,64}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.zone){let a=e.zone;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/zone",schemaPath:"#/properties/zone/type",keyword:"type",params:{type:tS.type}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!tG.test(a)){let e={instancePath:t+"/zone",schemaPath:"#/properties/zone/pattern",keyword:"pattern",params:{pattern:"^Z[A-Z0-9]{1,31}$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.certificate){let a=e.certificate;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/certificate",schemaPath:"#/$defs/certificate/type",keyword:"type",params:{type:tV}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!tT.test(a)){let e={instancePath:t+"/certificate",schemaPath:"#/$defs/certificate/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-f0-9-]+$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.redirect){let a=e.redirect;if("boolean"!=typeof a&&null!==a){let e={instancePath:t+"/redirect",schemaPath:"#/properties/redirect/type",keyword:"type",params:{type:tM.type}};null===n?n=[e]:n.push(e),i++}}void 0===e.cdn||tW(e.cdn,{instancePath:t+"/cdn",parentData:e,parentDataProperty:"cdn",rootData:s,dynamicAnchors:p})||(i=(n=null===n?tW.errors:n.concat(tW.errors)).length)}return tH.errors=n,0===i}tW.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},tH.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let tJ=["object","null"],tK={type:["string","null"],pattern:"^[0-9]+d$"},tX={type:["boolean","null"]},tY={type:["array","null"],uniqueItems:!0,items:{type:"string",pattern:"^(mailto:[^@\\s]+@[^@\\s]+|https://\\S+|arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+)$"}},t0={type:["object","null"],propertyNames:{$ref:"#/$defs/name"},patternProperties:{"^x-":!0},additionalProperties:{$ref:"#/$defs/logMetric"}},t1={type:["object","null"],propertyNames:{$ref:"#/$defs/name"},patternProperties:{"^x-":!0},additionalProperties:{$ref:"#/$defs/alarm"}},t9={type:["object","null"],propertyNames:{$ref:"#/$defs/name"},patternProperties:{"^x-":!0},additionalProperties:{$ref:"#/$defs/logQuery"}},t2={type:["boolean","null"]},t5=["object","null"],t3={type:["string","null"]},t4={type:["string","null"],pattern:"^[\\s\\S]{1,1024}$"},t6={type:["number","string","null"],pattern:"^(\\$\\S+|[0-9]+(\\.[0-9]+)?)$"},t8=["object","null"],t7={type:["string","null"]},ae={type:["string","null"],pattern:"^[\\s\\S]{1,10000}$"},at=RegExp("^(mailto:[^@\\s]+@[^@\\s]+|https://\\S+|arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+)$","u"),aa=RegExp("^[\\s\\S]{1,1024}$","u"),ar=RegExp("^(\\$\\S+|[0-9]+(\\.[0-9]+)?)$","u"),as=RegExp("^[\\s\\S]{1,10000}$","u"),ap=["object","null"],an={type:["string","null"]},ai={type:["string","null"]},al=["number","string","null"],ao=RegExp("^[0-9]+(\\.[0-9]+)?(%|ms|s|m)?$","u");function ay(e,{instancePath:t="",parentData:a,parentDataProperty:r,rootData:s=e,dynamicAnchors:p={}}={}){let n=null,i=0,l=ay.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:ap}};null===n?n=[e]:n.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("service"===a||"metric"===a||"above"===a||"below"===a||"for"===a||g.test(a))){let e={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};null===n?n=[e]:n.push(e),i++}if(void 0!==e.service){let a=e.service;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type:an.type}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.metric){let a=e.metric;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/metric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type:ai.type}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.above){let a=e.above;if(!("number"==typeof a&&isFinite(a))&&"string"!=typeof a&&null!==a){let e={instancePath:t+"/above",schemaPath:"#/$defs/threshold/type",keyword:"type",params:{type:al}};null===n?n=[e]:n.push(e),i++}if("number"==typeof a&&isFinite(a)&&(a<0||isNaN(a))){let e={instancePath:t+"/above",schemaPath:"#/$defs/threshold/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!ao.test(a)){let e={instancePath:t+"/above",schemaPath:"#/$defs/threshold/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(%|ms|s|m)?$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.below){let a=e.below;if(!("number"==typeof a&&isFinite(a))&&"string"!=typeof a&&null!==a){let e={instancePath:t+"/below",schemaPath:"#/$defs/threshold/type",keyword:"type",params:{type:al}};null===n?n=[e]:n.push(e),i++}if("number"==typeof a&&isFinite(a)&&(a<0||isNaN(a))){let e={instancePath:t+"/below",schemaPath:"#/$defs/threshold/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!ao.test(a)){let e={instancePath:t+"/below",schemaPath:"#/$defs/threshold/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(%|ms|s|m)?$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.for){let a=e.for;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/for",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type:eG}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!eU.test(a)){let e={instancePath:t+"/for",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(s|m|h|d)$"}};null===n?n=[e]:n.push(e),i++}}}return ay.errors=n,0===i}function au(e,{instancePath:a="",parentData:r,parentDataProperty:s,rootData:p=e,dynamicAnchors:n={}}={}){let i=null,l=0,o=au.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:tJ}};null===i?i=[e]:i.push(e),l++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let t in e)if(!("logs"===t||"insights"===t||"notify"===t||"metrics"===t||"alarms"===t||"queries"===t||"dashboard"===t||g.test(t))){let e={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};null===i?i=[e]:i.push(e),l++}if(void 0!==e.logs){let t=e.logs;if("string"!=typeof t&&null!==t){let e={instancePath:a+"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type:tK.type}};null===i?i=[e]:i.push(e),l++}if("string"==typeof t&&!F.test(t)){let e={instancePath:a+"/logs",schemaPath:"#/properties/logs/pattern",keyword:"pattern",params:{pattern:"^[0-9]+d$"}};null===i?i=[e]:i.push(e),l++}}if(void 0!==e.insights){let t=e.insights;if("boolean"!=typeof t&&null!==t){let e={instancePath:a+"/insights",schemaPath:"#/properties/insights/type",keyword:"type",params:{type:tX.type}};null===i?i=[e]:i.push(e),l++}}if(void 0!==e.notify){let t=e.notify;if(!Array.isArray(t)&&null!==t){let e={instancePath:a+"/notify",schemaPath:"#/properties/notify/type",keyword:"type",params:{type:tY.type}};null===i?i=[e]:i.push(e),l++}if(Array.isArray(t)){let e=t.length;for(let r=0;r<e;r++){let e=t[r];if("string"==typeof e){if(!at.test(e)){let e={instancePath:a+"/notify/"+r,schemaPath:"#/properties/notify/items/pattern",keyword:"pattern",params:{pattern:"^(mailto:[^@\\s]+@[^@\\s]+|https://\\S+|arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+)$"}};null===i?i=[e]:i.push(e),l++}}else{let e={instancePath:a+"/notify/"+r,schemaPath:"#/properties/notify/items/type",keyword:"type",params:{type:"string"}};null===i?i=[e]:i.push(e),l++}}let r=t.length;if(r>1){let e={};for(;r--;){let s=t[r];if("string"==typeof s){if("number"==typeof e[s]){let t={instancePath:a+"/notify",schemaPath:"#/properties/notify/uniqueItems",keyword:"uniqueItems",params:{i:r,j:e[s]}};null===i?i=[t]:i.push(t),l++;break}e[s]=r}}}}}if(void 0!==e.metrics){let r=e.metrics;if(!(r&&"object"==typeof r&&!Array.isArray(r))&&null!==r){let e={instancePath:a+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type:t0.type}};null===i?i=[e]:i.push(e),l++}if(r&&"object"==typeof r&&!Array.isArray(r)){for(let e in r){let r=l;if("string"!=typeof e&&null!==e){let r={instancePath:a+"/metrics",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:t},propertyName:e};null===i?i=[r]:i.push(r),l++}if("string"==typeof e&&!$.test(e)){let t={instancePath:a+"/metrics",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:e};null===i?i=[t]:i.push(t),l++}if(r!==l){let t={instancePath:a+"/metrics",schemaPath:"#/properties/metrics/propertyNames",keyword:"propertyNames",params:{propertyName:e}};null===i?i=[t]:i.push(t),l++}}for(let e in r)if(!g.test(e)){let t=r[e];if(!(t&&"object"==typeof t&&!Array.isArray(t))&&null!==t){let t={instancePath:a+"/metrics/"+e.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/logMetric/type",keyword:"type",params:{type:t5}};null===i?i=[t]:i.push(t),l++}if(t&&"object"==typeof t&&!Array.isArray(t)){for(let r in t)if(!("logs"===r||"pattern"===r||"value"===r||g.test(r))){let t={instancePath:a+"/metrics/"+e.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/logMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};null===i?i=[t]:i.push(t),l++}if(void 0!==t.logs){let r=t.logs;if("string"!=typeof r&&null!==r){let t={instancePath:a+"/metrics/"+e.replace(/~/g,"~0").replace(/\//g,"~1")+"/logs",schemaPath:"#/$defs/logMetric/properties/logs/type",keyword:"type",params:{type:t3.type}};null===i?i=[t]:i.push(t),l++}}if(void 0!==t.pattern){let r=t.pattern;if("string"!=typeof r&&null!==r){let t={instancePath:a+"/metrics/"+e.replace(/~/g,"~0").replace(/\//g,"~1")+"/pattern",schemaPath:"#/$defs/logMetric/properties/pattern/type",keyword:"type",params:{type:t4.type}};null===i?i=[t]:i.push(t),l++}if("string"==typeof r&&!aa.test(r)){let t={instancePath:a+"/metrics/"+e.replace(/~/g,"~0").replace(/\//g,"~1")+"/pattern",schemaPath:"#/$defs/logMetric/properties/pattern/pattern",keyword:"pattern",params:{pattern:"^[\\s\\S]{1,1024}$"}};null===i?i=[t]:i.push(t),l++}}if(void 0!==t.value){let r=t.value;if(!("number"==typeof r&&isFinite(r))&&"string"!=typeof r&&null!==r){let t={instancePath:a+"/metrics/"+e.replace(/~/g,"~0").replace(/\//g,"~1")+"/value",schemaPath:"#/$defs/logMetric/properties/value/type",keyword:"type",params:{type:t6.type}};null===i?i=[t]:i.push(t),l++}if("string"==typeof r&&!ar.test(r)){let t={instancePath:a+"/metrics/"+e.replace(/~/g,"~0").replace(/\//g,"~1")+"/value",schemaPath:"#/$defs/logMetric/properties/value/pattern",keyword:"pattern",params:{pattern:"^(\\$\\S+|[0-9]+(\\.[0-9]+)?)$"}};null===i?i=[t]:i.push(t),l++}}}}}}if(void 0!==e.alarms){let r=e.alarms;if(!(r&&"object"==typeof r&&!Array.isArray(r))&&null!==r){let e={instancePath:a+"/alarms",schemaPath:"#/properties/alarms/type",keyword:"type",params:{type:t1.type}};null===i?i=[e]:i.push(e),l++}if(r&&"object"==typeof r&&!Array.isArray(r)){for(let e in r){let r=l;if("string"!=typeof e&&null!==e){let r={instancePath:a+"/alarms",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:t},propertyName:e};null===i?i=[r]:i.push(r),l++}if("string"==typeof e&&!$.test(e)){let t={instancePath:a+"/alarms",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:e};null===i?i=[t]:i.push(t),l++}if(r!==l){let t={instancePath:a+"/alarms",schemaPath:"#/properties/alarms/propertyNames",keyword:"propertyNames",params:{propertyName:e}};null===i?i=[t]:i.push(t),l++}}for(let e in r)g.test(e)||ay(r[e],{instancePath:a+"/alarms/"+e.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:e,rootData:p,dynamicAnchors:n})||(l=(i=null===i?ay.errors:i.concat(ay.errors)).length)}}if(void 0!==e.queries){let r=e.queries;if(!(r&&"object"==typeof r&&!Array.isArray(r))&&null!==r){let e={instancePath:a+"/queries",schemaPath:"#/properties/queries/type",keyword:"type",params:{type:t9.type}};null===i?i=[e]:i.push(e),l++}if(r&&"object"==typeof r&&!Array.isArray(r)){for(let e in r){let r=l;if("string"!=typeof e&&null!==e){let r={instancePath:a+"/queries",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:t},propertyName:e};null===i?i=[r]:i.push(r),l++}if("string"==typeof e&&!$.test(e)){let t={instancePath:a+"/queries",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:e};null===i?i=[t]:i.push(t),l++}if(r!==l){let t={instancePath:a+"/queries",schemaPath:"#/properties/queries/propertyNames",keyword:"propertyNames",params:{propertyName:e}};null===i?i=[t]:i.push(t),l++}}for(let e in r)if(!g.test(e)){let t=r[e];if(!(t&&"object"==typeof t&&!Array.isArray(t))&&null!==t){let t={instancePath:a+"/queries/"+e.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/logQuery/type",keyword:"type",params:{type:t8}};null===i?i=[t]:i.push(t),l++}if(t&&"object"==typeof t&&!Array.isArray(t)){for(let r in t)if(!("logs"===r||"query"===r||g.test(r))){let t={instancePath:a+"/queries/"+e.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/logQuery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};null===i?i=[t]:i.push(t),l++}if(void 0!==t.logs){let r=t.logs;if("string"!=typeof r&&null!==r){let t={instancePath:a+"/queries/"+e.replace(/~/g,"~0").replace(/\//g,"~1")+"/logs",schemaPath:"#/$defs/logQuery/properties/logs/type",keyword:"type",params:{type:t7.type}};null===i?i=[t]:i.push(t),l++}}if(void 0!==t.query){let r=t.query;if("string"!=typeof r&&null!==r){let t={instancePath:a+"/queries/"+e.replace(/~/g,"~0").replace(/\//g,"~1")+"/query",schemaPath:"#/$defs/logQuery/properties/query/type",keyword:"type",params:{type:ae.type}};null===i?i=[t]:i.push(t),l++}if("string"==typeof r&&!as.test(r)){let t={instancePath:a+"/queries/"+e.replace(/~/g,"~0").replace(/\//g,"~1")+"/query",schemaPath:"#/$defs/logQuery/properties/query/pattern",keyword:"pattern",params:{pattern:"^[\\s\\S]{1,10000}$"}};null===i?i=[t]:i.push(t),l++}}}}}}if(void 0!==e.dashboard){let t=e.dashboard;if("boolean"!=typeof t&&null!==t){let e={instancePath:a+"/dashboard",schemaPath:"#/properties/dashboard/type",keyword:"type",params:{type:t2.type}};null===i?i=[e]:i.push(e),l++}}}return au.errors=i,0===l}ay.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},au.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let am=["object","null"],ah={type:["string","null"],enum:["1h","2h","3h","4h","6h","8h","12h","24h","7d",null]};function ac(e,{instancePath:t="",parentData:a,parentDataProperty:r,rootData:s=e,dynamicAnchors:p={}}={}){let n=null,i=0,l=ac.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:am}};null===n?n=[e]:n.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("every"===a||"keep"===a||g.test(a))){let e={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};null===n?n=[e]:n.push(e),i++}if(void 0!==e.every){let a=e.every;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/every",schemaPath:"#/properties/every/type",keyword:"type",params:{type:ah.type}};null===n?n=[e]:n.push(e),i++}if("1h"!==a&&"2h"!==a&&"3h"!==a&&"4h"!==a&&"6h"!==a&&"8h"!==a&&"12h"!==a&&"24h"!==a&&"7d"!==a&&null!==a){let e={instancePath:t+"/every",schemaPath:"#/properties/every/enum",keyword:"enum",params:{allowedValues:ah.enum}};null===n?n=[e]:n.push(e),i++}}if(void 0!==e.keep){let a=e.keep;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/keep",schemaPath:"#/$defs/days/type",keyword:"type",params:{type:K}};null===n?n=[e]:n.push(e),i++}if("string"==typeof a&&!X.test(a)){let e={instancePath:t+"/keep",schemaPath:"#/$defs/days/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,3}d$"}};null===n?n=[e]:n.push(e),i++}}}return ac.errors=n,0===i}ac.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let ad=["object","null"],af=["object","null"],aP={average_instances:{type:["number","null"]},average_tasks:{type:["number","null"]},duration:{type:["string","null"],pattern:"^-?[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},egress:{type:["string","null"],pattern:"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$"},gets:{type:["string","number","null"],pattern:"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"},logs:{type:["string","null"],pattern:"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$"},metrics:{type:["string","number","null"],pattern:"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"},processed:{type:["string","null"],pattern:"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$"},puts:{type:["string","number","null"],pattern:"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"},queries:{type:["string","number","null"],pattern:"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"},requests:{type:["string","number","null"],pattern:"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"},runs:{type:["string","number","null"],pattern:"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"},stored:{type:["string","null"],pattern:"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)$"}},ag=RegExp("^[A-Za-z][A-Za-z0-9-]*$","u"),a$=RegExp("^-?[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","u"),ak=RegExp("^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$","u"),aw=RegExp("^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$","u"),av=RegExp("^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)$","u");function ab(e,{instancePath:t="",parentData:a,parentDataProperty:r,rootData:s=e,dynamicAnchors:p={}}={}){let n=null,i=0,l=ab.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:ad}};null===n?n=[e]:n.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e){let e=i;if("string"==typeof a){if(!ag.test(a)){let e={instancePath:t,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9-]*$"},propertyName:a};null===n?n=[e]:n.push(e),i++}}else{let e={instancePath:t,schemaPath:"#/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:a};null===n?n=[e]:n.push(e),i++}if(e!==i){let e={instancePath:t,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a}};null===n?n=[e]:n.push(e),i++}}for(let a in e)if(!g.test(a)){let r=e[a];if(!(r&&"object"==typeof r&&!Array.isArray(r))&&null!==r){let e={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/usageOf/type",keyword:"type",params:{type:af}};null===n?n=[e]:n.push(e),i++}if(r&&"object"==typeof r&&!Array.isArray(r)){for(let e in r)if(!(P.call(aP,e)||g.test(e))){let r={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/usageOf/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e}};null===n?n=[r]:n.push(r),i++}if(void 0!==r.average_instances){let e=r.average_instances;if(!("number"==typeof e&&isFinite(e))&&null!==e){let e={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/average_instances",schemaPath:"#/$defs/usageOf/properties/average_instances/type",keyword:"type",params:{type:aP.average_instances.type}};null===n?n=[e]:n.push(e),i++}}if(void 0!==r.average_tasks){let e=r.average_tasks;if(!("number"==typeof e&&isFinite(e))&&null!==e){let e={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/average_tasks",schemaPath:"#/$defs/usageOf/properties/average_tasks/type",keyword:"type",params:{type:aP.average_tasks.type}};null===n?n=[e]:n.push(e),i++}}if(void 0!==r.duration){let e=r.duration;if("string"!=typeof e&&null!==e){let e={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/duration",schemaPath:"#/$defs/usageOf/properties/duration/type",keyword:"type",params:{type:aP.duration.type}};null===n?n=[e]:n.push(e),i++}if("string"==typeof e&&!a$.test(e)){let e={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/duration",schemaPath:"#/$defs/usageOf/properties/duration/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==r.egress){let e=r.egress;if("string"!=typeof e&&null!==e){let e={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress",schemaPath:"#/$defs/usageOf/properties/egress/type",keyword:"type",params:{type:aP.egress.type}};null===n?n=[e]:n.push(e),i++}if("string"==typeof e&&!ak.test(e)){let e={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress",schemaPath:"#/$defs/usageOf/properties/egress/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==r.gets){let e=r.gets;if("string"!=typeof e&&!("number"==typeof e&&isFinite(e))&&null!==e){let e={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/gets",schemaPath:"#/$defs/usageOf/properties/gets/type",keyword:"type",params:{type:aP.gets.type}};null===n?n=[e]:n.push(e),i++}if("string"==typeof e&&!aw.test(e)){let e={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/gets",schemaPath:"#/$defs/usageOf/properties/gets/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==r.logs){let e=r.logs;if("string"!=typeof e&&null!==e){let e={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logs",schemaPath:"#/$defs/usageOf/properties/logs/type",keyword:"type",params:{type:aP.logs.type}};null===n?n=[e]:n.push(e),i++}if("string"==typeof e&&!ak.test(e)){let e={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/logs",schemaPath:"#/$defs/usageOf/properties/logs/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==r.metrics){let e=r.metrics;if("string"!=typeof e&&!("number"==typeof e&&isFinite(e))&&null!==e){let e={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metrics",schemaPath:"#/$defs/usageOf/properties/metrics/type",keyword:"type",params:{type:aP.metrics.type}};null===n?n=[e]:n.push(e),i++}if("string"==typeof e&&!aw.test(e)){let e={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/metrics",schemaPath:"#/$defs/usageOf/properties/metrics/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==r.processed){let e=r.processed;if("string"!=typeof e&&null!==e){let e={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/processed",schemaPath:"#/$defs/usageOf/properties/processed/type",keyword:"type",params:{type:aP.processed.type}};null===n?n=[e]:n.push(e),i++}if("string"==typeof e&&!ak.test(e)){let e={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/processed",schemaPath:"#/$defs/usageOf/properties/processed/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==r.puts){let e=r.puts;if("string"!=typeof e&&!("number"==typeof e&&isFinite(e))&&null!==e){let e={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/puts",schemaPath:"#/$defs/usageOf/properties/puts/type",keyword:"type",params:{type:aP.puts.type}};null===n?n=[e]:n.push(e),i++}if("string"==typeof e&&!aw.test(e)){let e={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/puts",schemaPath:"#/$defs/usageOf/properties/puts/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==r.queries){let e=r.queries;if("string"!=typeof e&&!("number"==typeof e&&isFinite(e))&&null!==e){let e={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/queries",schemaPath:"#/$defs/usageOf/properties/queries/type",keyword:"type",params:{type:aP.queries.type}};null===n?n=[e]:n.push(e),i++}if("string"==typeof e&&!aw.test(e)){let e={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/queries",schemaPath:"#/$defs/usageOf/properties/queries/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==r.requests){let e=r.requests;if("string"!=typeof e&&!("number"==typeof e&&isFinite(e))&&null!==e){let e={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/requests",schemaPath:"#/$defs/usageOf/properties/requests/type",keyword:"type",params:{type:aP.requests.type}};null===n?n=[e]:n.push(e),i++}if("string"==typeof e&&!aw.test(e)){let e={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/requests",schemaPath:"#/$defs/usageOf/properties/requests/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==r.runs){let e=r.runs;if("string"!=typeof e&&!("number"==typeof e&&isFinite(e))&&null!==e){let e={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/runs",schemaPath:"#/$defs/usageOf/properties/runs/type",keyword:"type",params:{type:aP.runs.type}};null===n?n=[e]:n.push(e),i++}if("string"==typeof e&&!aw.test(e)){let e={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/runs",schemaPath:"#/$defs/usageOf/properties/runs/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"}};null===n?n=[e]:n.push(e),i++}}if(void 0!==r.stored){let e=r.stored;if("string"!=typeof e&&null!==e){let e={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/stored",schemaPath:"#/$defs/usageOf/properties/stored/type",keyword:"type",params:{type:aP.stored.type}};null===n?n=[e]:n.push(e),i++}if("string"==typeof e&&!av.test(e)){let e={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/stored",schemaPath:"#/$defs/usageOf/properties/stored/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)$"}};null===n?n=[e]:n.push(e),i++}}}}}return ab.errors=n,0===i}ab.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let a_=["object","null"],aA={branch:{type:["string","null"],pattern:"^[^\\s~^:?*\\[\\\\]+$"},account:{type:["string","null"],pattern:"^[0-9]{12}$"},protect:{type:["boolean","null"]},region:{$ref:"#/$defs/region"},owner:{$ref:"#/$defs/tagValue"},cost_center:{$ref:"#/$defs/tagValue"},tags:{$ref:"#/$defs/tags"},network:{$ref:"#/$defs/network"},security:{$ref:"#/$defs/security"},storage:{$ref:"#/$defs/storage"},databases:{$ref:"#/$defs/databases"},services:{$ref:"#/$defs/services"},jobs:{$ref:"#/$defs/jobs"},instances:{$ref:"#/$defs/instances"},domain:{$ref:"#/$defs/domain"},monitoring:{$ref:"#/$defs/monitoring"},backup:{$ref:"#/$defs/backup"},budget:{$ref:"#/$defs/budget"},policies:{$ref:"#/$defs/policies"},usage:{$ref:"#/$defs/usage"}},az=RegExp("^[^\\s~^:?*\\[\\\\]+$","u"),aN=RegExp("^[0-9]{12}$","u");function aj(e,{instancePath:t="",parentData:$,parentDataProperty:N,rootData:j=e,dynamicAnchors:D={}}={}){let I=null,q=0,Z=aj.evaluated;if(Z.dynamicProps&&(Z.props=void 0),Z.dynamicItems&&(Z.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:a_}};null===I?I=[e]:I.push(e),q++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!(P.call(aA,a)||g.test(a))){let e={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};null===I?I=[e]:I.push(e),q++}if(void 0!==e.branch){let a=e.branch;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/branch",schemaPath:"#/properties/branch/type",keyword:"type",params:{type:aA.branch.type}};null===I?I=[e]:I.push(e),q++}if("string"==typeof a&&!az.test(a)){let e={instancePath:t+"/branch",schemaPath:"#/properties/branch/pattern",keyword:"pattern",params:{pattern:"^[^\\s~^:?*\\[\\\\]+$"}};null===I?I=[e]:I.push(e),q++}}if(void 0!==e.account){let a=e.account;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type:aA.account.type}};null===I?I=[e]:I.push(e),q++}if("string"==typeof a&&!aN.test(a)){let e={instancePath:t+"/account",schemaPath:"#/properties/account/pattern",keyword:"pattern",params:{pattern:"^[0-9]{12}$"}};null===I?I=[e]:I.push(e),q++}}if(void 0!==e.protect){let a=e.protect;if("boolean"!=typeof a&&null!==a){let e={instancePath:t+"/protect",schemaPath:"#/properties/protect/type",keyword:"type",params:{type:aA.protect.type}};null===I?I=[e]:I.push(e),q++}}if(void 0!==e.region){let s=e.region;if("string"!=typeof s&&null!==s){let e={instancePath:t+"/region",schemaPath:"#/$defs/region/type",keyword:"type",params:{type:a}};null===I?I=[e]:I.push(e),q++}if("af-south-1"!==s&&"ap-east-1"!==s&&"ap-east-2"!==s&&"ap-northeast-1"!==s&&"ap-northeast-2"!==s&&"ap-northeast-3"!==s&&"ap-south-1"!==s&&"ap-south-2"!==s&&"ap-southeast-1"!==s&&"ap-southeast-2"!==s&&"ap-southeast-3"!==s&&"ap-southeast-4"!==s&&"ap-southeast-5"!==s&&"ap-southeast-6"!==s&&"ap-southeast-7"!==s&&"ca-central-1"!==s&&"ca-west-1"!==s&&"eu-central-1"!==s&&"eu-central-2"!==s&&"eu-north-1"!==s&&"eu-south-1"!==s&&"eu-south-2"!==s&&"eu-west-1"!==s&&"eu-west-2"!==s&&"eu-west-3"!==s&&"il-central-1"!==s&&"me-central-1"!==s&&"me-south-1"!==s&&"mx-central-1"!==s&&"sa-east-1"!==s&&"us-east-1"!==s&&"us-east-2"!==s&&"us-west-1"!==s&&"us-west-2"!==s&&null!==s){let e={instancePath:t+"/region",schemaPath:"#/$defs/region/enum",keyword:"enum",params:{allowedValues:r}};null===I?I=[e]:I.push(e),q++}}if(void 0!==e.owner){let a=e.owner;if("string"!=typeof a&&!("number"==typeof a&&isFinite(a))&&null!==a){let e={instancePath:t+"/owner",schemaPath:"#/$defs/tagValue/type",keyword:"type",params:{type:s}};null===I?I=[e]:I.push(e),q++}if("string"==typeof a&&!k.test(a)){let e={instancePath:t+"/owner",schemaPath:"#/$defs/tagValue/pattern",keyword:"pattern",params:{pattern:"^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$"}};null===I?I=[e]:I.push(e),q++}}if(void 0!==e.cost_center){let a=e.cost_center;if("string"!=typeof a&&!("number"==typeof a&&isFinite(a))&&null!==a){let e={instancePath:t+"/cost_center",schemaPath:"#/$defs/tagValue/type",keyword:"type",params:{type:s}};null===I?I=[e]:I.push(e),q++}if("string"==typeof a&&!k.test(a)){let e={instancePath:t+"/cost_center",schemaPath:"#/$defs/tagValue/pattern",keyword:"pattern",params:{pattern:"^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$"}};null===I?I=[e]:I.push(e),q++}}if(void 0===e.tags||x(e.tags,{instancePath:t+"/tags",parentData:e,parentDataProperty:"tags",rootData:j,dynamicAnchors:D})||(q=(I=null===I?x.errors:I.concat(x.errors)).length),void 0===e.network||V(e.network,{instancePath:t+"/network",parentData:e,parentDataProperty:"network",rootData:j,dynamicAnchors:D})||(q=(I=null===I?V.errors:I.concat(V.errors)).length),void 0!==e.security){let a=e.security;if(!(a&&"object"==typeof a&&!Array.isArray(a))&&null!==a){let e={instancePath:t+"/security",schemaPath:"#/$defs/security/type",keyword:"type",params:{type:p}};null===I?I=[e]:I.push(e),q++}if(a&&"object"==typeof a&&!Array.isArray(a)){for(let e in a)if(!("key"===e||"waf"===e||"scan_images"===e||"permissions_boundary"===e||g.test(e))){let a={instancePath:t+"/security",schemaPath:"#/$defs/security/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e}};null===I?I=[a]:I.push(a),q++}if(void 0!==a.key){let e=a.key;if("string"!=typeof e&&null!==e){let e={instancePath:t+"/security/key",schemaPath:"#/$defs/security/properties/key/type",keyword:"type",params:{type:n.type}};null===I?I=[e]:I.push(e),q++}if("string"==typeof e&&!w.test(e)){let e={instancePath:t+"/security/key",schemaPath:"#/$defs/security/properties/key/pattern",keyword:"pattern",params:{pattern:"^(aws|managed|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+)$"}};null===I?I=[e]:I.push(e),q++}}if(void 0!==a.waf){let e=a.waf;if("string"!=typeof e&&null!==e){let e={instancePath:t+"/security/waf",schemaPath:"#/$defs/security/properties/waf/type",keyword:"type",params:{type:i.type}};null===I?I=[e]:I.push(e),q++}if("string"==typeof e&&!v.test(e)){let e={instancePath:t+"/security/waf",schemaPath:"#/$defs/security/properties/waf/pattern",keyword:"pattern",params:{pattern:"^(none|common|arn:aws[a-z-]*:wafv2:[a-z0-9-]+:[0-9]{12}:(regional|global)/webacl/[A-Za-z0-9_-]{1,128}/[a-f0-9-]+)$"}};null===I?I=[e]:I.push(e),q++}}if(void 0!==a.scan_images){let e=a.scan_images;if(!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t+"/security/scan_images",schemaPath:"#/$defs/security/properties/scan_images/type",keyword:"type",params:{type:l.type}};null===I?I=[e]:I.push(e),q++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("fail_on"===a||g.test(a))){let e={instancePath:t+"/security/scan_images",schemaPath:"#/$defs/security/properties/scan_images/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};null===I?I=[e]:I.push(e),q++}if(void 0!==e.fail_on){let a=e.fail_on;if("string"!=typeof a&&null!==a){let e={instancePath:t+"/security/scan_images/fail_on",schemaPath:"#/$defs/security/properties/scan_images/properties/fail_on/type",keyword:"type",params:{type:l.properties.fail_on.type}};null===I?I=[e]:I.push(e),q++}if("critical"!==a&&"high"!==a&&"medium"!==a&&null!==a){let e={instancePath:t+"/security/scan_images/fail_on",schemaPath:"#/$defs/security/properties/scan_images/properties/fail_on/enum",keyword:"enum",params:{allowedValues:l.properties.fail_on.enum}};null===I?I=[e]:I.push(e),q++}}}}if(void 0!==a.permissions_boundary){let e=a.permissions_boundary;if("string"!=typeof e&&null!==e){let e={instancePath:t+"/security/permissions_boundary",schemaPath:"#/$defs/security/properties/permissions_boundary/type",keyword:"type",params:{type:o.type}};null===I?I=[e]:I.push(e),q++}if("string"==typeof e&&!b.test(e)){let e={instancePath:t+"/security/permissions_boundary",schemaPath:"#/$defs/security/properties/permissions_boundary/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]{1,512}$"}};null===I?I=[e]:I.push(e),q++}}}}if(void 0===e.storage||ee(e.storage,{instancePath:t+"/storage",parentData:e,parentDataProperty:"storage",rootData:j,dynamicAnchors:D})||(q=(I=null===I?ee.errors:I.concat(ee.errors)).length),void 0===e.databases||eh(e.databases,{instancePath:t+"/databases",parentData:e,parentDataProperty:"databases",rootData:j,dynamicAnchors:D})||(q=(I=null===I?eh.errors:I.concat(eh.errors)).length),void 0===e.services||tf(e.services,{instancePath:t+"/services",parentData:e,parentDataProperty:"services",rootData:j,dynamicAnchors:D})||(q=(I=null===I?tf.errors:I.concat(tf.errors)).length),void 0===e.jobs||t_(e.jobs,{instancePath:t+"/jobs",parentData:e,parentDataProperty:"jobs",rootData:j,dynamicAnchors:D})||(q=(I=null===I?t_.errors:I.concat(t_.errors)).length),void 0===e.instances||tF(e.instances,{instancePath:t+"/instances",parentData:e,parentDataProperty:"instances",rootData:j,dynamicAnchors:D})||(q=(I=null===I?tF.errors:I.concat(tF.errors)).length),void 0===e.domain||tH(e.domain,{instancePath:t+"/domain",parentData:e,parentDataProperty:"domain",rootData:j,dynamicAnchors:D})||(q=(I=null===I?tH.errors:I.concat(tH.errors)).length),void 0===e.monitoring||au(e.monitoring,{instancePath:t+"/monitoring",parentData:e,parentDataProperty:"monitoring",rootData:j,dynamicAnchors:D})||(q=(I=null===I?au.errors:I.concat(au.errors)).length),void 0===e.backup||ac(e.backup,{instancePath:t+"/backup",parentData:e,parentDataProperty:"backup",rootData:j,dynamicAnchors:D})||(q=(I=null===I?ac.errors:I.concat(ac.errors)).length),void 0!==e.budget){let a=e.budget;if(!(a&&"object"==typeof a&&!Array.isArray(a))&&null!==a){let e={instancePath:t+"/budget",schemaPath:"#/$defs/budget/type",keyword:"type",params:{type:y}};null===I?I=[e]:I.push(e),q++}if(a&&"object"==typeof a&&!Array.isArray(a)){for(let e in a)if(!("monthly"===e||"notify_at"===e||g.test(e))){let a={instancePath:t+"/budget",schemaPath:"#/$defs/budget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e}};null===I?I=[a]:I.push(a),q++}if(void 0!==a.monthly){let e=a.monthly;if("string"!=typeof e&&null!==e){let e={instancePath:t+"/budget/monthly",schemaPath:"#/$defs/budget/properties/monthly/type",keyword:"type",params:{type:u.type}};null===I?I=[e]:I.push(e),q++}if("string"==typeof e&&!_.test(e)){let e={instancePath:t+"/budget/monthly",schemaPath:"#/$defs/budget/properties/monthly/pattern",keyword:"pattern",params:{pattern:"^(?!0+(\\.0+)? )[0-9]+(\\.[0-9]{1,2})? USD$"}};null===I?I=[e]:I.push(e),q++}}if(void 0!==a.notify_at){let e=a.notify_at;if(!Array.isArray(e)&&null!==e){let e={instancePath:t+"/budget/notify_at",schemaPath:"#/$defs/budget/properties/notify_at/type",keyword:"type",params:{type:m.type}};null===I?I=[e]:I.push(e),q++}if(Array.isArray(e)){let a=e.length;for(let r=0;r<a;r++){let a=e[r];if("string"==typeof a){if(!A.test(a)){let e={instancePath:t+"/budget/notify_at/"+r,schemaPath:"#/$defs/budget/properties/notify_at/items/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,2}%$"}};null===I?I=[e]:I.push(e),q++}}else{let e={instancePath:t+"/budget/notify_at/"+r,schemaPath:"#/$defs/budget/properties/notify_at/items/type",keyword:"type",params:{type:"string"}};null===I?I=[e]:I.push(e),q++}}let r=e.length;if(r>1){let a={};for(;r--;){let s=e[r];if("string"==typeof s){if("number"==typeof a[s]){let e={instancePath:t+"/budget/notify_at",schemaPath:"#/$defs/budget/properties/notify_at/uniqueItems",keyword:"uniqueItems",params:{i:r,j:a[s]}};null===I?I=[e]:I.push(e),q++;break}a[s]=r}}}}}}}if(void 0!==e.policies){let a=e.policies;if(!(a&&"object"==typeof a&&!Array.isArray(a))&&null!==a){let e={instancePath:t+"/policies",schemaPath:"#/$defs/policies/type",keyword:"type",params:{type:h}};null===I?I=[e]:I.push(e),q++}if(a&&"object"==typeof a&&!Array.isArray(a)){for(let e in a)if(!("forbid"===e||"max_monthly_cost"===e||"max_monthly_increase"===e||g.test(e))){let a={instancePath:t+"/policies",schemaPath:"#/$defs/policies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e}};null===I?I=[a]:I.push(a),q++}if(void 0!==a.forbid){let e=a.forbid;if(!Array.isArray(e)&&null!==e){let e={instancePath:t+"/policies/forbid",schemaPath:"#/$defs/policies/properties/forbid/type",keyword:"type",params:{type:c.type}};null===I?I=[e]:I.push(e),q++}if(Array.isArray(e)){let a=e.length;for(let r=0;r<a;r++){let a=e[r];if("string"!=typeof a){let e={instancePath:t+"/policies/forbid/"+r,schemaPath:"#/$defs/policies/properties/forbid/items/type",keyword:"type",params:{type:"string"}};null===I?I=[e]:I.push(e),q++}if("replace_data"!==a&&"delete_data"!==a&&"public_ingress"!==a){let e={instancePath:t+"/policies/forbid/"+r,schemaPath:"#/$defs/policies/properties/forbid/items/enum",keyword:"enum",params:{allowedValues:c.items.enum}};null===I?I=[e]:I.push(e),q++}}let r=e.length;if(r>1){let a={};for(;r--;){let s=e[r];if("string"==typeof s){if("number"==typeof a[s]){let e={instancePath:t+"/policies/forbid",schemaPath:"#/$defs/policies/properties/forbid/uniqueItems",keyword:"uniqueItems",params:{i:r,j:a[s]}};null===I?I=[e]:I.push(e),q++;break}a[s]=r}}}}}if(void 0!==a.max_monthly_cost){let e=a.max_monthly_cost;if("string"!=typeof e&&null!==e){let e={instancePath:t+"/policies/max_monthly_cost",schemaPath:"#/$defs/policies/properties/max_monthly_cost/type",keyword:"type",params:{type:d.type}};null===I?I=[e]:I.push(e),q++}if("string"==typeof e&&!z.test(e)){let e={instancePath:t+"/policies/max_monthly_cost",schemaPath:"#/$defs/policies/properties/max_monthly_cost/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]{1,2})? USD$"}};null===I?I=[e]:I.push(e),q++}}if(void 0!==a.max_monthly_increase){let e=a.max_monthly_increase;if("string"!=typeof e&&null!==e){let e={instancePath:t+"/policies/max_monthly_increase",schemaPath:"#/$defs/policies/properties/max_monthly_increase/type",keyword:"type",params:{type:f.type}};null===I?I=[e]:I.push(e),q++}if("string"==typeof e&&!z.test(e)){let e={instancePath:t+"/policies/max_monthly_increase",schemaPath:"#/$defs/policies/properties/max_monthly_increase/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]{1,2})? USD$"}};null===I?I=[e]:I.push(e),q++}}}}void 0===e.usage||ab(e.usage,{instancePath:t+"/usage",parentData:e,parentDataProperty:"usage",rootData:j,dynamicAnchors:D})||(q=(I=null===I?ab.errors:I.concat(ab.errors)).length)}return aj.errors=I,0===q}function ax(N,{instancePath:j="",parentData:D,parentDataProperty:I,rootData:q=N,dynamicAnchors:Z={}}={}){let B=null,F=0,E=ax.evaluated;if(E.dynamicProps&&(E.props=void 0),E.dynamicItems&&(E.items=void 0),N&&"object"==typeof N&&!Array.isArray(N)){if(void 0===N.project){let e={instancePath:j,schemaPath:"#/required",keyword:"required",params:{missingProperty:"project"}};null===B?B=[e]:B.push(e),F++}if(void 0===N.region){let e={instancePath:j,schemaPath:"#/required",keyword:"required",params:{missingProperty:"region"}};null===B?B=[e]:B.push(e),F++}for(let t in N)if(!(P.call(e,t)||g.test(t))){let e={instancePath:j,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};null===B?B=[e]:B.push(e),F++}if(void 0!==N.project){let e=N.project;if("string"!=typeof e&&null!==e){let e={instancePath:j+"/project",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:t}};null===B?B=[e]:B.push(e),F++}if("string"==typeof e&&!$.test(e)){let e={instancePath:j+"/project",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};null===B?B=[e]:B.push(e),F++}}if(void 0!==N.region){let e=N.region;if("string"!=typeof e&&null!==e){let e={instancePath:j+"/region",schemaPath:"#/$defs/region/type",keyword:"type",params:{type:a}};null===B?B=[e]:B.push(e),F++}if("af-south-1"!==e&&"ap-east-1"!==e&&"ap-east-2"!==e&&"ap-northeast-1"!==e&&"ap-northeast-2"!==e&&"ap-northeast-3"!==e&&"ap-south-1"!==e&&"ap-south-2"!==e&&"ap-southeast-1"!==e&&"ap-southeast-2"!==e&&"ap-southeast-3"!==e&&"ap-southeast-4"!==e&&"ap-southeast-5"!==e&&"ap-southeast-6"!==e&&"ap-southeast-7"!==e&&"ca-central-1"!==e&&"ca-west-1"!==e&&"eu-central-1"!==e&&"eu-central-2"!==e&&"eu-north-1"!==e&&"eu-south-1"!==e&&"eu-south-2"!==e&&"eu-west-1"!==e&&"eu-west-2"!==e&&"eu-west-3"!==e&&"il-central-1"!==e&&"me-central-1"!==e&&"me-south-1"!==e&&"mx-central-1"!==e&&"sa-east-1"!==e&&"us-east-1"!==e&&"us-east-2"!==e&&"us-west-1"!==e&&"us-west-2"!==e&&null!==e){let e={instancePath:j+"/region",schemaPath:"#/$defs/region/enum",keyword:"enum",params:{allowedValues:r}};null===B?B=[e]:B.push(e),F++}}if(void 0!==N.owner){let e=N.owner;if("string"!=typeof e&&!("number"==typeof e&&isFinite(e))&&null!==e){let e={instancePath:j+"/owner",schemaPath:"#/$defs/tagValue/type",keyword:"type",params:{type:s}};null===B?B=[e]:B.push(e),F++}if("string"==typeof e&&!k.test(e)){let e={instancePath:j+"/owner",schemaPath:"#/$defs/tagValue/pattern",keyword:"pattern",params:{pattern:"^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$"}};null===B?B=[e]:B.push(e),F++}}if(void 0!==N.cost_center){let e=N.cost_center;if("string"!=typeof e&&!("number"==typeof e&&isFinite(e))&&null!==e){let e={instancePath:j+"/cost_center",schemaPath:"#/$defs/tagValue/type",keyword:"type",params:{type:s}};null===B?B=[e]:B.push(e),F++}if("string"==typeof e&&!k.test(e)){let e={instancePath:j+"/cost_center",schemaPath:"#/$defs/tagValue/pattern",keyword:"pattern",params:{pattern:"^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$"}};null===B?B=[e]:B.push(e),F++}}if(void 0===N.tags||x(N.tags,{instancePath:j+"/tags",parentData:N,parentDataProperty:"tags",rootData:q,dynamicAnchors:Z})||(F=(B=null===B?x.errors:B.concat(x.errors)).length),void 0===N.network||V(N.network,{instancePath:j+"/network",parentData:N,parentDataProperty:"network",rootData:q,dynamicAnchors:Z})||(F=(B=null===B?V.errors:B.concat(V.errors)).length),void 0!==N.security){let e=N.security;if(!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:j+"/security",schemaPath:"#/$defs/security/type",keyword:"type",params:{type:p}};null===B?B=[e]:B.push(e),F++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let t in e)if(!("key"===t||"waf"===t||"scan_images"===t||"permissions_boundary"===t||g.test(t))){let e={instancePath:j+"/security",schemaPath:"#/$defs/security/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};null===B?B=[e]:B.push(e),F++}if(void 0!==e.key){let t=e.key;if("string"!=typeof t&&null!==t){let e={instancePath:j+"/security/key",schemaPath:"#/$defs/security/properties/key/type",keyword:"type",params:{type:n.type}};null===B?B=[e]:B.push(e),F++}if("string"==typeof t&&!w.test(t)){let e={instancePath:j+"/security/key",schemaPath:"#/$defs/security/properties/key/pattern",keyword:"pattern",params:{pattern:"^(aws|managed|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+)$"}};null===B?B=[e]:B.push(e),F++}}if(void 0!==e.waf){let t=e.waf;if("string"!=typeof t&&null!==t){let e={instancePath:j+"/security/waf",schemaPath:"#/$defs/security/properties/waf/type",keyword:"type",params:{type:i.type}};null===B?B=[e]:B.push(e),F++}if("string"==typeof t&&!v.test(t)){let e={instancePath:j+"/security/waf",schemaPath:"#/$defs/security/properties/waf/pattern",keyword:"pattern",params:{pattern:"^(none|common|arn:aws[a-z-]*:wafv2:[a-z0-9-]+:[0-9]{12}:(regional|global)/webacl/[A-Za-z0-9_-]{1,128}/[a-f0-9-]+)$"}};null===B?B=[e]:B.push(e),F++}}if(void 0!==e.scan_images){let t=e.scan_images;if(!(t&&"object"==typeof t&&!Array.isArray(t))&&null!==t){let e={instancePath:j+"/security/scan_images",schemaPath:"#/$defs/security/properties/scan_images/type",keyword:"type",params:{type:l.type}};null===B?B=[e]:B.push(e),F++}if(t&&"object"==typeof t&&!Array.isArray(t)){for(let e in t)if(!("fail_on"===e||g.test(e))){let t={instancePath:j+"/security/scan_images",schemaPath:"#/$defs/security/properties/scan_images/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e}};null===B?B=[t]:B.push(t),F++}if(void 0!==t.fail_on){let e=t.fail_on;if("string"!=typeof e&&null!==e){let e={instancePath:j+"/security/scan_images/fail_on",schemaPath:"#/$defs/security/properties/scan_images/properties/fail_on/type",keyword:"type",params:{type:l.properties.fail_on.type}};null===B?B=[e]:B.push(e),F++}if("critical"!==e&&"high"!==e&&"medium"!==e&&null!==e){let e={instancePath:j+"/security/scan_images/fail_on",schemaPath:"#/$defs/security/properties/scan_images/properties/fail_on/enum",keyword:"enum",params:{allowedValues:l.properties.fail_on.enum}};null===B?B=[e]:B.push(e),F++}}}}if(void 0!==e.permissions_boundary){let t=e.permissions_boundary;if("string"!=typeof t&&null!==t){let e={instancePath:j+"/security/permissions_boundary",schemaPath:"#/$defs/security/properties/permissions_boundary/type",keyword:"type",params:{type:o.type}};null===B?B=[e]:B.push(e),F++}if("string"==typeof t&&!b.test(t)){let e={instancePath:j+"/security/permissions_boundary",schemaPath:"#/$defs/security/properties/permissions_boundary/pattern",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]{1,512}$"}};null===B?B=[e]:B.push(e),F++}}}}if(void 0===N.storage||ee(N.storage,{instancePath:j+"/storage",parentData:N,parentDataProperty:"storage",rootData:q,dynamicAnchors:Z})||(F=(B=null===B?ee.errors:B.concat(ee.errors)).length),void 0===N.databases||eh(N.databases,{instancePath:j+"/databases",parentData:N,parentDataProperty:"databases",rootData:q,dynamicAnchors:Z})||(F=(B=null===B?eh.errors:B.concat(eh.errors)).length),void 0===N.services||tf(N.services,{instancePath:j+"/services",parentData:N,parentDataProperty:"services",rootData:q,dynamicAnchors:Z})||(F=(B=null===B?tf.errors:B.concat(tf.errors)).length),void 0===N.jobs||t_(N.jobs,{instancePath:j+"/jobs",parentData:N,parentDataProperty:"jobs",rootData:q,dynamicAnchors:Z})||(F=(B=null===B?t_.errors:B.concat(t_.errors)).length),void 0===N.instances||tF(N.instances,{instancePath:j+"/instances",parentData:N,parentDataProperty:"instances",rootData:q,dynamicAnchors:Z})||(F=(B=null===B?tF.errors:B.concat(tF.errors)).length),void 0===N.domain||tH(N.domain,{instancePath:j+"/domain",parentData:N,parentDataProperty:"domain",rootData:q,dynamicAnchors:Z})||(F=(B=null===B?tH.errors:B.concat(tH.errors)).length),void 0===N.monitoring||au(N.monitoring,{instancePath:j+"/monitoring",parentData:N,parentDataProperty:"monitoring",rootData:q,dynamicAnchors:Z})||(F=(B=null===B?au.errors:B.concat(au.errors)).length),void 0===N.backup||ac(N.backup,{instancePath:j+"/backup",parentData:N,parentDataProperty:"backup",rootData:q,dynamicAnchors:Z})||(F=(B=null===B?ac.errors:B.concat(ac.errors)).length),void 0!==N.budget){let e=N.budget;if(!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:j+"/budget",schemaPath:"#/$defs/budget/type",keyword:"type",params:{type:y}};null===B?B=[e]:B.push(e),F++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let t in e)if(!("monthly"===t||"notify_at"===t||g.test(t))){let e={instancePath:j+"/budget",schemaPath:"#/$defs/budget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};null===B?B=[e]:B.push(e),F++}if(void 0!==e.monthly){let t=e.monthly;if("string"!=typeof t&&null!==t){let e={instancePath:j+"/budget/monthly",schemaPath:"#/$defs/budget/properties/monthly/type",keyword:"type",params:{type:u.type}};null===B?B=[e]:B.push(e),F++}if("string"==typeof t&&!_.test(t)){let e={instancePath:j+"/budget/monthly",schemaPath:"#/$defs/budget/properties/monthly/pattern",keyword:"pattern",params:{pattern:"^(?!0+(\\.0+)? )[0-9]+(\\.[0-9]{1,2})? USD$"}};null===B?B=[e]:B.push(e),F++}}if(void 0!==e.notify_at){let t=e.notify_at;if(!Array.isArray(t)&&null!==t){let e={instancePath:j+"/budget/notify_at",schemaPath:"#/$defs/budget/properties/notify_at/type",keyword:"type",params:{type:m.type}};null===B?B=[e]:B.push(e),F++}if(Array.isArray(t)){let e=t.length;for(let a=0;a<e;a++){let e=t[a];if("string"==typeof e){if(!A.test(e)){let e={instancePath:j+"/budget/notify_at/"+a,schemaPath:"#/$defs/budget/properties/notify_at/items/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,2}%$"}};null===B?B=[e]:B.push(e),F++}}else{let e={instancePath:j+"/budget/notify_at/"+a,schemaPath:"#/$defs/budget/properties/notify_at/items/type",keyword:"type",params:{type:"string"}};null===B?B=[e]:B.push(e),F++}}let a=t.length;if(a>1){let e={};for(;a--;){let r=t[a];if("string"==typeof r){if("number"==typeof e[r]){let t={instancePath:j+"/budget/notify_at",schemaPath:"#/$defs/budget/properties/notify_at/uniqueItems",keyword:"uniqueItems",params:{i:a,j:e[r]}};null===B?B=[t]:B.push(t),F++;break}e[r]=a}}}}}}}if(void 0!==N.policies){let e=N.policies;if(!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:j+"/policies",schemaPath:"#/$defs/policies/type",keyword:"type",params:{type:h}};null===B?B=[e]:B.push(e),F++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let t in e)if(!("forbid"===t||"max_monthly_cost"===t||"max_monthly_increase"===t||g.test(t))){let e={instancePath:j+"/policies",schemaPath:"#/$defs/policies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};null===B?B=[e]:B.push(e),F++}if(void 0!==e.forbid){let t=e.forbid;if(!Array.isArray(t)&&null!==t){let e={instancePath:j+"/policies/forbid",schemaPath:"#/$defs/policies/properties/forbid/type",keyword:"type",params:{type:c.type}};null===B?B=[e]:B.push(e),F++}if(Array.isArray(t)){let e=t.length;for(let a=0;a<e;a++){let e=t[a];if("string"!=typeof e){let e={instancePath:j+"/policies/forbid/"+a,schemaPath:"#/$defs/policies/properties/forbid/items/type",keyword:"type",params:{type:"string"}};null===B?B=[e]:B.push(e),F++}if("replace_data"!==e&&"delete_data"!==e&&"public_ingress"!==e){let e={instancePath:j+"/policies/forbid/"+a,schemaPath:"#/$defs/policies/properties/forbid/items/enum",keyword:"enum",params:{allowedValues:c.items.enum}};null===B?B=[e]:B.push(e),F++}}let a=t.length;if(a>1){let e={};for(;a--;){let r=t[a];if("string"==typeof r){if("number"==typeof e[r]){let t={instancePath:j+"/policies/forbid",schemaPath:"#/$defs/policies/properties/forbid/uniqueItems",keyword:"uniqueItems",params:{i:a,j:e[r]}};null===B?B=[t]:B.push(t),F++;break}e[r]=a}}}}}if(void 0!==e.max_monthly_cost){let t=e.max_monthly_cost;if("string"!=typeof t&&null!==t){let e={instancePath:j+"/policies/max_monthly_cost",schemaPath:"#/$defs/policies/properties/max_monthly_cost/type",keyword:"type",params:{type:d.type}};null===B?B=[e]:B.push(e),F++}if("string"==typeof t&&!z.test(t)){let e={instancePath:j+"/policies/max_monthly_cost",schemaPath:"#/$defs/policies/properties/max_monthly_cost/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]{1,2})? USD$"}};null===B?B=[e]:B.push(e),F++}}if(void 0!==e.max_monthly_increase){let t=e.max_monthly_increase;if("string"!=typeof t&&null!==t){let e={instancePath:j+"/policies/max_monthly_increase",schemaPath:"#/$defs/policies/properties/max_monthly_increase/type",keyword:"type",params:{type:f.type}};null===B?B=[e]:B.push(e),F++}if("string"==typeof t&&!z.test(t)){let e={instancePath:j+"/policies/max_monthly_increase",schemaPath:"#/$defs/policies/properties/max_monthly_increase/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]{1,2})? USD$"}};null===B?B=[e]:B.push(e),F++}}}}if(void 0===N.usage||ab(N.usage,{instancePath:j+"/usage",parentData:N,parentDataProperty:"usage",rootData:q,dynamicAnchors:Z})||(F=(B=null===B?ab.errors:B.concat(ab.errors)).length),void 0!==N.environments){let a=N.environments;if(!(a&&"object"==typeof a&&!Array.isArray(a))&&null!==a){let t={instancePath:j+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type:e.environments.type}};null===B?B=[t]:B.push(t),F++}if(a&&"object"==typeof a&&!Array.isArray(a)){for(let e in a){let a=F;if("string"!=typeof e&&null!==e){let a={instancePath:j+"/environments",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:t},propertyName:e};null===B?B=[a]:B.push(a),F++}if("string"==typeof e&&!$.test(e)){let t={instancePath:j+"/environments",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:e};null===B?B=[t]:B.push(t),F++}if(a!==F){let t={instancePath:j+"/environments",schemaPath:"#/properties/environments/propertyNames",keyword:"propertyNames",params:{propertyName:e}};null===B?B=[t]:B.push(t),F++}}for(let e in a)g.test(e)||aj(a[e],{instancePath:j+"/environments/"+e.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:e,rootData:q,dynamicAnchors:Z})||(F=(B=null===B?aj.errors:B.concat(aj.errors)).length)}}}else{let e={instancePath:j,schemaPath:"#/type",keyword:"type",params:{type:"object"}};null===B?B=[e]:B.push(e),F++}return ax.errors=B,0===F}aj.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},ax.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
;// CONCATENATED MODULE: ./lib/config/shape.js





const checkedLater = ['required', 'minProperties'];
function checkShape(root, text) {
    const mistakes = [];
    let marked = root;
    for (const error of errorsOf((0,config_node/* toValue */.BA)(root, 'kept'))) {
        const path = pathOf(error);
        if (checkedLater.includes(error.keyword) || isPartOfName(error) || isTold(mistakes, path))
            continue;
        const node = (0,config_node/* nodeAt */.oB)(root, path) ?? root;
        const keySpan = (0,config_node/* entryOf */.Ms)((0,config_node/* nodeAt */.oB)(root, path.slice(0, -1)), path.at(-1) ?? '')?.keySpan ?? node;
        if (error.keyword === 'additionalProperties') {
            const line = (0,mistake/* linesOf */.Dx)(text.slice(text.lastIndexOf('\n', keySpan.start) + 1))[0] ?? '';
            const { message, hint, meant } = (0,unknownKey/* explainUnknownKey */.P)(path, line);
            mistakes.push({ path, message, hint, span: keySpan });
            marked = (0,config_node/* withoutKey */.wC)(marked, path);
            if (meant !== undefined)
                marked = (0,config_node/* breakAt */.pm)(marked, [...path.slice(0, -1), meant], keySpan);
        }
        else if (error.keyword === 'propertyNames') {
            mistakes.push({ path, ...explainName(path), span: keySpan });
            marked = (0,config_node/* withoutKey */.wC)(marked, path);
        }
        else {
            mistakes.push({ path, ...explain(error, path, node), span: node });
            marked = (0,config_node/* breakAt */.pm)(marked, path, node);
        }
    }
    return { root: marked, mistakes };
}
function isShaped(value) {
    return errorsOf(value).every(({ keyword }) => checkedLater.includes(keyword));
}
function errorsOf(value) {
    return validate(value) ? [] : (validate.errors ?? []);
}
function isPartOfName({ keyword, propertyName }) {
    return propertyName !== undefined && keyword !== 'propertyNames';
}
function pathOf({ instancePath, keyword, params }) {
    const path = instancePath
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    if (keyword === 'additionalProperties')
        return [...path, String(params.additionalProperty)];
    return keyword === 'propertyNames' ? [...path, String(params.propertyName)] : path;
}
function isTold(mistakes, path) {
    return mistakes.some((mistake) => mistake.path.every((key, index) => key === path[index]));
}
const bounds = { minimum: 'at least', maximum: 'at most' };
function explain({ keyword, params }, path, node) {
    const schema = (0,schemaNode/* schemaAt */.lv)(path);
    const key = path.at(-1) ?? '';
    const subject = /^\d+$/.test(key) ? `each of \`${path.at(-2)}\`` : `\`${key}\``;
    if (key === 'account' && node.kind === 'scalar' && typeof node.value === 'number') {
        const digits = node.text.padStart(12, '0');
        return {
            message: '`account` without quotes is a number, and an id that begins with 0 loses it',
            hint: `write \`account: "${digits}"\``,
        };
    }
    if (keyword === 'uniqueItems') {
        return { message: `${subject} has the same item twice`, hint: 'keep one of them' };
    }
    if (keyword === 'maxProperties') {
        return {
            message: `${subject} has more than ${params.limit} entries`,
            hint: 'AWS takes 50 tags on a resource, some of which are set already',
        };
    }
    const bound = bounds[keyword];
    const allowed = bound === undefined ? (0,schemaNode/* describe */.q0)(schema) : `${bound} ${params.limit}`;
    const message = `${subject} must be ${allowed}, not ${written(node)}`;
    const line = (value) => `\`${/^\d+$/.test(key) ? '- ' : `${key}: `}${(0,schemaNode/* renderInline */._)(value)}\``;
    if (bound !== undefined && key !== 'port')
        return { message, hint: `write ${line(params.limit)}` };
    const close = node.kind === 'scalar' ? (0,unknownKey/* nearest */.p)(node.text, (schema.enum ?? []).map(String)) : undefined;
    if (node.kind === 'scalar' && !node.plain && (0,schemaNode/* typesOf */.pl)(schema).includes('integer') && /^\d+$/.test(node.text)) {
        return { message, hint: `write ${line(Number(node.text))}, without quotes` };
    }
    const meant = close ?? (keyword === 'pattern' && node.kind === 'scalar' ? respell(node.text, schema.pattern) : undefined);
    if (meant !== undefined)
        return { message, hint: `did you mean ${line(meant)}` };
    const [example] = schema.examples ?? [];
    return example === undefined ? { message } : { message, hint: `for example ${line(example)}` };
}
function explainName(path) {
    const name = path.at(-1) ?? '';
    const { pattern, patternErrorMessage = 'another' } = (0,schemaNode/* namesAt */.Qo)(path.slice(0, -1));
    const message = `the name ${(0,mistake/* quote */.hD)(name)} must be ${patternErrorMessage}`;
    const meant = path.at(-2) === 'tags' ? undefined : respell(name, pattern);
    return meant === undefined ? { message } : { message, hint: `did you mean \`${meant}\`` };
}
function respell(text, pattern) {
    if (pattern === undefined)
        return undefined;
    const lower = text.toLowerCase();
    const upper = text.toUpperCase();
    const spellings = [lower, upper, `/${text}`, lower.replaceAll('_', '-'), text.replaceAll('-', '_'), `_${text}`];
    return spellings.find((spelling) => new RegExp(pattern, 'u').test(spelling));
}
function written(node) {
    if (node.kind === 'map')
        return 'a map';
    if (node.kind === 'list')
        return 'a list';
    if (node.kind !== 'scalar' || node.text === '')
        return 'empty';
    return typeof node.value === 'string' && !node.plain ? `the text ${(0,mistake/* quote */.hD)(node.text)}` : (0,mistake/* quote */.hD)(node.text);
}


/***/ }),

/***/ 5536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tasksOf)
/* harmony export */ });
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6708);

function tasksOf({ services, jobs }) {
    return [
        ...services.map((service) => {
            const path = ['services', service.key];
            const containers = (0,_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .containersOf */ .M)(service).map((one) => ({
                ...one,
                path: one.key === service.key ? path : [...path, 'sidecars', one.name],
            }));
            return { path, containers, uses: service.uses };
        }),
        ...jobs.map((job) => {
            const path = ['jobs', job.key];
            return { path, containers: [{ ...job, path }], uses: job.uses };
        }),
    ];
}


/***/ }),

/***/ 7361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ parseThreshold),
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Oh: () => (/* binding */ parseCpu),
/* harmony export */   PP: () => (/* binding */ renderDuration),
/* harmony export */   Pw: () => (/* binding */ parseMemory),
/* harmony export */   RC: () => (/* binding */ parseRange),
/* harmony export */   Tk: () => (/* binding */ parseHours),
/* harmony export */   bs: () => (/* binding */ parseDays),
/* harmony export */   fL: () => (/* binding */ parseSeconds),
/* harmony export */   g7: () => (/* binding */ parseMoney),
/* harmony export */   qI: () => (/* binding */ renderSize),
/* harmony export */   xL: () => (/* binding */ parseGigabytes),
/* harmony export */   zq: () => (/* binding */ parseCount)
/* harmony export */ });
const SECONDS = { s: 1, m: 60, h: 3600, d: 86_400 };
function parseDuration(text) {
    return Number(text.slice(0, -1)) * (SECONDS[text.slice(-1)] ?? Number.NaN);
}
function parseDays(text) {
    return parseDuration(text) / 86_400;
}
function renderDuration(seconds) {
    const unit = Object.keys(SECONDS).findLast((name) => seconds > 0 && seconds % (SECONDS[name] ?? 1) === 0) ?? 's';
    return `${seconds / (SECONDS[unit] ?? 1)}${unit}`;
}
function parseCpu(value) {
    return typeof value === 'number' ? value : Number.parseFloat(value) * 1024;
}
function parseMemory(value) {
    if (typeof value === 'number')
        return value;
    return Number.parseFloat(value) * (value.endsWith('GB') ? 1024 : 1);
}
function parseSize(text) {
    return Number.parseInt(text, 10) * (text.endsWith('TB') ? 1024 : 1);
}
function renderSize(gigabytes) {
    return gigabytes % 1024 === 0 ? `${gigabytes / 1024}TB` : `${gigabytes}GB`;
}
function parseHours(text) {
    return parseDuration(text) / 3600;
}
const PER_MONTH = { day: 365 / 12, month: 1 };
const THOUSANDS = { k: 1e3, M: 1e6 };
const GIGABYTES = { MB: 1 / 1024, GB: 1, TB: 1024 };
function parseCount(value) {
    const [amount = '', period = 'month'] = String(value).split('/');
    return Number.parseFloat(amount) * (THOUSANDS[amount.slice(-1)] ?? 1) * (PER_MONTH[period] ?? Number.NaN);
}
function parseGigabytes(text) {
    const [amount = '', period = 'month'] = text.split('/');
    return Number.parseFloat(amount) * (GIGABYTES[amount.slice(-2)] ?? Number.NaN) * (PER_MONTH[period] ?? Number.NaN);
}
function parseSeconds(text) {
    return text.endsWith('ms') ? Number.parseFloat(text) / 1000 : parseDuration(text);
}
function parseMoney(text) {
    return Number.parseFloat(text);
}
function parseRange(text) {
    const [minimum = Number.NaN, maximum = Number.NaN] = text.split('-').map(Number);
    return { minimum, maximum };
}
function parseThreshold(value) {
    const [, digits = '', unit = ''] = /^([0-9.]+)(.*)$/.exec(String(value)) ?? [];
    const number = Number(digits);
    if (unit === '%')
        return { value: number, unit: 'percent' };
    if (unit === '')
        return { value: number, unit: 'count' };
    return { value: unit === 'ms' ? number / 1000 : number * (SECONDS[unit] ?? Number.NaN), unit: 'seconds' };
}


/***/ }),

/***/ 4029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ explainUnknownKey),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _environments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3918);
/* harmony import */ var _mistake_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9166);
/* harmony import */ var _schemaNode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7473);




const otherWords = {
    name: 'project',
    app: 'project',
    env: 'variables',
    environment: 'variables',
    env_vars: 'variables',
    replicas: 'count',
    desired_count: 'count',
    location: 'image',
};
const inputs = ['role', 'execution_role', 'token', 'environment', 'command'];
const absent = new Set(`functions overrides resources
  release checks approve tracing stop`.split(/\s+/));
function explainUnknownKey(path, line) {
    const key = path.at(-1) ?? '';
    const known = Object.keys((0,_schemaNode_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaAt */ .lv)(path.slice(0, -1)).properties ?? {});
    const where = placeOf(path.slice(0, -1));
    const unknown = `unknown key ${(0,_mistake_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(key)}${where}`;
    const synonym = otherWords[key];
    const isSynonym = synonym !== undefined && known.includes(synonym);
    const meant = isSynonym ? synonym : nearest(key, known);
    const home = isSynonym ? undefined : homeOf(path);
    if (inputs.includes(key) && path.length === 1) {
        return {
            message: `${unknown}: it is an input of the action, never a key of the file`,
            hint: `give it to the step as \`with: { ${key.replace('_', '-')}: … }\``,
            meant: undefined,
        };
    }
    if (home !== undefined) {
        return {
            message: `${unknown}: \`${key}\` belongs ${home}`,
            hint: `move it ${home.replace(/^at/, 'to')}`,
            meant: undefined,
        };
    }
    if (absent.has(key)) {
        return {
            message: `${unknown}: this version cannot do that yet`,
            hint: `remove it; the keys here are ${known.join(', ')}`,
            meant: undefined,
        };
    }
    if (meant !== undefined) {
        return {
            message: `${unknown}: did you mean \`${meant}\``,
            hint: `write \`${line.trim().replace(key, meant)}\``,
            meant,
        };
    }
    return {
        message: unknown,
        hint: `the keys here are ${known.join(', ')}; begin one of your own with x-`,
        meant: undefined,
    };
}
function placeOf(parent) {
    return parent.length === 0 ? '' : ` in \`${parent.join('.')}\``;
}
function nearest(word, known) {
    const [best] = known
        .map((one) => ({ one, away: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), one), shorter: Math.min(one.length, word.length) }))
        .filter(({ away, shorter }) => away <= (shorter < 4 ? 1 : Math.max(2, Math.floor(shorter / 3))))
        .sort((a, b) => a.away - b.away);
    return best?.one;
}
function homeOf(path) {
    const inside = path[0] === 'environments' ? path.slice(2) : path;
    const [best] = (0,_schemaNode_js__WEBPACK_IMPORTED_MODULE_2__/* .placesOf */ .ek)(path.at(-1) ?? '')
        .filter((place) => place[0] !== 'environments' || _environments_js__WEBPACK_IMPORTED_MODULE_1__/* .ownKeys */ .Hs.includes(place.at(-1) ?? ''))
        .map((place) => ({ place, shared: sharedLength(place, inside) }))
        .sort((a, b) => b.shared - a.shared || a.place.length - b.place.length);
    if (best === undefined)
        return undefined;
    const holder = best.place.slice(0, -1);
    if (holder.length === 0)
        return 'at the top of the file';
    const rest = holder.slice(best.shared);
    const named = rest.length === 0 || rest.length === holder.length ? holder : rest;
    return `under \`${named.map((key) => (key === '*' ? '<name>' : key)).join('.')}\``;
}
function sharedLength(place, path) {
    const index = place.findIndex((key, position) => key !== '*' && key !== path[position]);
    const length = index < 0 ? place.length : index;
    return Math.min(length, path.length - 1);
}


/***/ }),

/***/ 4908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ createBuilder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/docker/daemon.js
var docker_daemon = __webpack_require__(7706);
// EXTERNAL MODULE: ./lib/docker/process.js
var process = __webpack_require__(7521);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/docker/registryConfig.js



const kept = ['auths', 'credHelpers', 'proxies'];
async function withOwnConfig(environment, registry, body) {
    const theirs = environment.DOCKER_CONFIG ?? (0,external_node_path_.join)(environment.HOME ?? '/', '.docker');
    const settings = await readSettings((0,external_node_path_.join)(theirs, 'config.json'));
    const own = Object.fromEntries(kept.flatMap((key) => (key in settings ? [[key, Reflect.get(settings, key)]] : [])));
    const credHelpers = Object.fromEntries(Object.entries(Object(own.credHelpers)).filter(([host]) => host !== registry));
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'inferloop-docker-'));
    try {
        const text = JSON.stringify({ ...own, credHelpers, cliPluginsExtraDirs: [(0,external_node_path_.join)(theirs, 'cli-plugins')] });
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'config.json'), text, { mode: 0o600 });
        return await body(folder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function readSettings(file) {
    try {
        const settings = JSON.parse(await (0,promises_.readFile)(file, 'utf8'));
        return typeof settings === 'object' && settings !== null ? settings : {};
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./lib/docker/builder.js






const attempts = 3;
const shownLines = 15;
const denied = /denied|unauthorized|no basic auth/i;
const refused = /immutable|name unknown|not found/i;
const fullDisk = /no space left on device/i;
function createBuilder(world) {
    let probed;
    const probe = () => {
        probed ??= (0,docker_daemon/* probeDaemon */.nn)(world);
        return probed;
    };
    return {
        unavailable: async (platform) => (0,docker_daemon/* explainPlatform */.Le)(await probe(), platform),
        async buildAndPush(request) {
            const daemon = await probe();
            const reason = (0,docker_daemon/* explainPlatform */.Le)(daemon, request.platform);
            if (daemon.kind === 'missing' || reason !== undefined) {
                throw new errors/* DeployError */.s('image-failed', reason ?? 'Docker is missing', { fault: 'user' });
            }
            return withOwnConfig(world.environment, request.login.registry, async (folder) => {
                const environment = { ...world.environment, DOCKER_CONFIG: folder, ...(0,docker_daemon/* hostVariable */.ht)(daemon.host) };
                const call = { environment, directory: world.folder };
                const run = {
                    shown: (parameters) => (0,process/* runDocker */.S)({ ...call, parameters, onLine: world.log.line }),
                    quiet: (parameters, input) => (0,process/* runDocker */.S)({ ...call, parameters, input }),
                };
                await build(run, request, daemon.buildx, world.folder);
                await logIn(run, request, world.clock);
                return push(run, request, world.clock);
            });
        },
    };
}
async function build(run, request, buildx, folder) {
    const { build: inputs, platform } = request;
    const rules = `${inputs.dockerfile}.dockerignore`;
    if (!buildx && (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(folder, rules))) {
        throw new errors/* DeployError */.s('image-failed', `${rules} is there, which only BuildKit obeys, and this machine lacks it`, {
            fault: 'user',
            hint: 'install the buildx plugin of Docker, or write the rules into the .dockerignore of the context',
        });
    }
    const finished = await run.shown([
        ...(buildx ? ['buildx', 'build', '--builder=default', '--provenance=false', '--progress=plain'] : ['build']),
        `--platform=${platform}`,
        `--file=${(0,external_node_path_.resolve)(folder, inputs.dockerfile)}`,
        ...(inputs.target === undefined ? [] : [`--target=${inputs.target}`]),
        ...Object.entries(inputs.args).map(([name, value]) => `--build-arg=${name}=${value}`),
        `--tag=${request.repository}:${request.tag}`,
        (0,external_node_path_.resolve)(folder, inputs.context),
    ]);
    if (finished.code === 0)
        return;
    const hint = 'the whole output is in the log of this run; `docker build` on your machine shows the same';
    throw describeFailure(`docker could not build ${inputs.dockerfile}`, finished, 'user', hint);
}
async function logIn(run, { login }, clock) {
    const { username, password, registry } = login;
    const parameters = ['login', '--username', username, '--password-stdin', registry];
    await insist(`docker could not log in to ${registry}`, clock, () => run.quiet(parameters, password));
}
async function push(run, request, clock) {
    const image = `${request.repository}:${request.tag}`;
    const finished = await insist(`docker could not push ${image}`, clock, () => run.shown(['push', image]));
    const digest = /digest: (sha256:[0-9a-f]{64})/.exec(finished.lines.join('\n'))?.[1];
    if (digest !== undefined)
        return digest;
    throw describeFailure(`docker pushed ${image} and told no digest`, finished, 'docker', 'run the job again');
}
async function insist(what, clock, attempt) {
    for (let count = 1;; count += 1) {
        const finished = await attempt();
        if (finished.code === 0)
            return finished;
        const output = finished.lines.join('\n');
        const final = [denied, refused, fullDisk].some((pattern) => pattern.test(output));
        if (final || count === attempts || clock.cancelled()) {
            const hint = denied.test(output)
                ? 'the role lacks a permission on the repository; `inferloop bootstrap` prints roles that have what this program needs'
                : 'run the job again: it finds what is there and pushes the rest';
            throw describeFailure(what, finished, 'docker', hint);
        }
        await clock.sleep(2 ** count);
    }
}
function describeFailure(what, { lines }, fault, hint) {
    const tail = lines.slice(-shownLines).join('\n');
    const free = 'the disk is full: free some before this step (`docker system prune --all --force`), or use a larger runner';
    return new errors/* DeployError */.s('image-failed', `${what}:\n${tail}`, { fault, hint: fullDisk.test(tail) ? free : hint });
}


/***/ }),

/***/ 7706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Le: () => (/* binding */ explainPlatform),
/* harmony export */   ht: () => (/* binding */ hostVariable),
/* harmony export */   nn: () => (/* binding */ probeDaemon)
/* harmony export */ });
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7521);

async function probeDaemon(world) {
    const ask = (parameters, environment = world.environment) => (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runDocker */ .S)({ parameters, directory: world.folder, environment });
    const [version, context] = await Promise.all([
        ask(['version', '--format', '{{.Server.Os}}/{{.Server.Arch}}']),
        ask(['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}']),
    ]);
    const native = version.lines.find((line) => /^\w+\/\w+$/.test(line));
    if (version.code !== 0 || native === undefined)
        return { kind: 'missing', reason: explain(version) };
    const host = world.environment.DOCKER_HOST ?? (context.code === 0 ? context.lines[0] : undefined);
    const buildx = await ask(['buildx', 'inspect', 'default'], { ...world.environment, ...hostVariable(host) });
    const emulated = /Platforms:\s*(.*)/.exec(buildx.lines.join('\n'))?.[1]?.split(/[,\s]+/) ?? [];
    return {
        kind: 'present',
        host,
        buildx: buildx.code === 0,
        platforms: [native, ...emulated.map((name) => name.replace(/\*$/, ''))],
    };
}
function hostVariable(host) {
    return host === undefined ? {} : { DOCKER_HOST: host };
}
function explain({ code, lines }) {
    if (code === 127)
        return 'docker is not installed: use a runner that has it (ubuntu-latest), or `image:` instead of `build:`';
    const words = lines.filter((line) => line.trim() !== '').at(-1) ?? 'no reason given';
    return `the Docker daemon does not answer (${words}): start it, or use \`image:\` instead of \`build:\``;
}
function explainPlatform(daemon, platform) {
    if (daemon.kind === 'missing')
        return daemon.reason;
    if (daemon.platforms.includes(platform))
        return undefined;
    const runner = platform === 'linux/arm64' ? 'ubuntu-24.04-arm' : 'ubuntu-24.04';
    return `this machine is ${daemon.platforms[0]} and cannot build for ${platform}: set \`runs-on: ${runner}\` for the job, or run docker/setup-qemu-action before this step`;
}


/***/ }),

/***/ 7521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ runDocker)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(481);


function runDocker(call) {
    return new Promise((done) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('docker', call.parameters, { cwd: call.directory, env: call.environment });
        const lines = [];
        const keep = (line) => {
            lines.push(line);
            call.onLine?.(line);
        };
        (0,node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input: child.stdout }).on('line', keep);
        (0,node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input: child.stderr }).on('line', keep);
        child.on('error', (error) => done({ code: 127, lines: [error.message] }));
        child.on('close', (code) => done({ code: code ?? 1, lines }));
        child.stdin.on('error', () => undefined);
        child.stdin.end(call.input ?? '');
    });
}


/***/ }),

/***/ 701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


function runGit(parameters, directory, environment, input = '') {
    const options = ['-c', 'safe.directory=*', ...parameters];
    return new Promise((done, fail) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', options, { cwd: directory, env: { ...environment, LC_ALL: 'C' } });
        const printed = [];
        const complained = [];
        child.stdout.on('data', (chunk) => printed.push(chunk));
        child.stderr.on('data', (chunk) => complained.push(chunk));
        child.on('error', (error) => fail(describe(`git cannot be started: ${error.message}`, error)));
        child.on('close', (code) => {
            if (code === 0)
                done(Buffer.concat(printed).toString('utf8'));
            else
                fail(describe(Buffer.concat(complained).toString('utf8').trim(), undefined));
        });
        child.stdin.on('error', () => undefined);
        child.stdin.end(input);
    });
}
function describe(words, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .s('config-invalid', words === '' ? 'git failed without a word' : words, {
        fault: 'user',
        hint: 'this needs git and a checkout of the repository: run actions/checkout before this step, on a machine that has git',
        ...(cause === undefined ? {} : { cause }),
    });
}


/***/ }),

/***/ 5143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ createWorkspace)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/git/buildKey.js

function buildKey({ entries, dockerfile, build, platform }) {
    const files = entries.map(({ path, mode, object }) => [path, mode, object]);
    const parameters = Object.entries(build.args).sort(([one], [other]) => (one < other ? -1 : 1));
    const inputs = ['v1', platform, build.target ?? null, parameters, dockerfile, files];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(inputs)).digest('hex');
}

// EXTERNAL MODULE: ./node_modules/@balena/dockerignore/ignore.js
var ignore = __webpack_require__(4158);
// EXTERNAL MODULE: ./lib/git/process.js
var process = __webpack_require__(701);
;// CONCATENATED MODULE: ./lib/git/context.js




const submodule = '160000';
async function readContext(folder, dockerfile, environment) {
    const list = async (option) => (await (0,process/* runGit */.E)(['ls-files', '-z', option, '--', '.'], folder, environment)).split('\0').filter(Boolean);
    const rules = await readRules(folder, dockerfile);
    const isSent = (path) => !rules.ignores(path);
    const [staged, changed, untracked] = await Promise.all([list('--stage'), list('--modified'), list('--others')]);
    const entries = [];
    for (const entry of staged.map(parseStaged).filter(({ path }) => isSent(path))) {
        const now = changed.includes(entry.path) ? await readNow(folder, entry.path, environment) : entry;
        if (now !== undefined)
            entries.push(now);
    }
    return {
        entries: entries.sort((one, other) => (one.path < other.path ? -1 : 1)),
        complete: !untracked.some(isSent) && !entries.some(({ mode }) => mode === submodule),
    };
}
function parseStaged(line) {
    const [head = '', path = ''] = line.split('\t');
    const [mode = '', object = ''] = head.split(' ');
    return { path, mode, object };
}
async function readNow(folder, path, environment) {
    const file = (0,external_node_path_.join)(folder, path);
    const state = await (0,promises_.lstat)(file).catch(() => undefined);
    if (state === undefined)
        return undefined;
    if (state.isDirectory())
        return { path, mode: submodule, object: '' };
    const hash = (options, input) => (0,process/* runGit */.E)(['hash-object', ...options], folder, environment, input);
    if (state.isSymbolicLink()) {
        return { path, mode: '120000', object: (await hash(['--stdin'], await (0,promises_.readlink)(file))).trim() };
    }
    const mode = (state.mode & 0o100) === 0 ? '100644' : '100755';
    return { path, mode, object: (await hash(['--', path])).trim() };
}
async function readRules(folder, dockerfile) {
    for (const file of [`${dockerfile}.dockerignore`, (0,external_node_path_.join)(folder, '.dockerignore')]) {
        const text = await (0,promises_.readFile)(file, 'utf8').catch(() => undefined);
        if (text !== undefined)
            return ignore["default"]().add(text.split(/\r?\n/));
    }
    return ignore["default"]();
}

;// CONCATENATED MODULE: ./lib/git/workspace.js






function createWorkspace(checkout) {
    const folder = (0,external_node_path_.resolve)(checkout.directory, checkout.configFolder);
    return {
        read: (path) => readText((0,external_node_path_.resolve)(checkout.directory, path), path),
        readNamed: (path) => readInside([checkout.directory, folder], (0,external_node_path_.resolve)(folder, path), path),
        async buildInputs(build, platform) {
            const dockerfile = await readText((0,external_node_path_.resolve)(folder, build.dockerfile), build.dockerfile);
            if (dockerfile.kind === 'unreadable')
                throw unbuildable(dockerfile.reason);
            const context = (0,external_node_path_.resolve)(folder, build.context);
            if (!(await isFolder(context)))
                throw unbuildable(`there is no folder ${build.context}`);
            const { entries, complete } = await readContext(context, (0,external_node_path_.resolve)(folder, build.dockerfile), checkout.environment);
            return { key: buildKey({ entries, dockerfile: dockerfile.text, build, platform }), reusable: complete };
        },
        async head() {
            const answer = await (0,process/* runGit */.E)(['rev-parse', 'HEAD', 'HEAD^{tree}'], folder, checkout.environment);
            const [commit = '', tree = ''] = answer.trim().split('\n');
            return { commit, tree };
        },
    };
}
function unbuildable(reason) {
    return new errors/* DeployError */.s('image-failed', `there is nothing to build: ${reason}`, {
        fault: 'user',
        hint: 'correct `build: { context: …, dockerfile: … }`; both paths start at the folder of inferloop.yaml',
    });
}
async function isFolder(path) {
    const state = await (0,promises_.stat)(path).catch(() => undefined);
    return state?.isDirectory() === true;
}
async function readText(path, name) {
    try {
        return { kind: 'text', text: await (0,promises_.readFile)(path, 'utf8') };
    }
    catch (error) {
        return { kind: 'unreadable', reason: explain(name, error) };
    }
}
async function readInside(folders, path, name) {
    try {
        const [real, ...inside] = await Promise.all([path, ...folders].map((one) => (0,promises_.realpath)(one)));
        if (real !== undefined && inside.some((folder) => !(0,external_node_path_.relative)(folder, real).startsWith(`..${external_node_path_.sep}`))) {
            return readText(real, name);
        }
        return { kind: 'unreadable', reason: `${name} is a link to a file outside the checkout` };
    }
    catch (error) {
        return { kind: 'unreadable', reason: explain(name, error) };
    }
}
function explain(name, error) {
    const code = Reflect.get(Object(error), 'code');
    switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
            return `there is no ${name}`;
        case 'EISDIR':
            return `there is a folder where a file should be: ${name}`;
        default:
            return `${name} cannot be read: ${String(code ?? error)}`;
    }
}


/***/ }),

/***/ 2610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createClock)
/* harmony export */ });
function createClock(speed) {
    const start = performance.now();
    const waiting = new Set();
    let cancelled = false;
    return {
        now: () => new Date(),
        seconds: () => ((performance.now() - start) / 1000) * speed,
        cancelled: () => cancelled,
        cancel() {
            cancelled = true;
            for (const wake of waiting)
                wake();
        },
        sleep: (seconds) => new Promise((resolve) => {
            if (cancelled)
                return resolve();
            const wake = () => {
                clearTimeout(timer);
                waiting.delete(wake);
                resolve();
            };
            const timer = setTimeout(wake, (seconds * 1000) / speed);
            waiting.add(wake);
        }),
    };
}


/***/ }),

/***/ 385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qs: () => (/* binding */ readChildEnvironment),
/* harmony export */   qW: () => (/* binding */ readSpeed)
/* harmony export */ });
/* unused harmony export isSandbox */
const forChildren = [
    'PATH',
    'HOME',
    'TMPDIR',
    'XDG_RUNTIME_DIR',
    'SSH_AUTH_SOCK',
    'DOCKER_HOST',
    'DOCKER_CONTEXT',
    'DOCKER_CONFIG',
    'DOCKER_CERT_PATH',
    'DOCKER_TLS_VERIFY',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'http_proxy',
    'https_proxy',
    'no_proxy',
];
function readChildEnvironment(variables) {
    return Object.fromEntries(forChildren.flatMap((name) => (variables[name] === undefined ? [] : [[name, variables[name]]])));
}
function isSandbox(variables) {
    return /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:|\/|$)/.test(variables.AWS_ENDPOINT_URL ?? '');
}
function readSpeed(variables) {
    const speed = Number(variables.INFERLOOP_SPEED ?? 1);
    return isSandbox(variables) && speed > 0 && Number.isFinite(speed) ? speed : 1;
}


/***/ })

};
