export const id = 639;
export const ids = [639];
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
/** Our Markdown as text for a terminal: tables in columns, no marks, what is folded on a page shown or only named. */
/** Knows what `render/` writes, and leaves the rest as it is. */
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
            // A picture is no text.
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
/** What is code stays as it is written; elsewhere marks go and escapes are undone. */
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

/***/ 7254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ alarmMetrics),
/* harmony export */   y: () => (/* binding */ isAlarmMetric)
/* harmony export */ });
/** The metrics of a service that an alarm can watch by a name, and what its threshold counts. */
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
/** The containers of a service: its own, then its sidecars. */
function containersOf(service) {
    const { key, platform, sidecars } = service;
    const { image, command, port, variables, secrets } = service;
    return [
        { key, name: key, platform, essential: true, image, command, port, variables, secrets },
        ...sidecars.map((sidecar) => ({ ...sidecar, key: `${key}/${sidecar.name}`, platform })),
    ];
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
/** The environments of a file: which one a run is about, and the file with its keys laid over. */


/** The environment of a file that names none. */
const ONLY = 'prod';
/** Keys that stand under an environment only. */
const ownKeys = ['branch', 'account', 'protect'];
function environmentNames(root) {
    const environments = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(root, ['environments']);
    const names = environments?.kind === 'map' ? environments.entries.map(({ key }) => key) : [];
    return names.length === 0 ? [ONLY] : names;
}
/** The whole file as the environment sees it. */
function layOver(root, environment) {
    const over = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(root, ['environments', environment]);
    const base = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutKey */ .wC)(root, ['environments']);
    if (over?.kind !== 'map')
        return base;
    return merge(base, ownKeys.reduce((rest, key) => (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutKey */ .wC)(rest, [key]), over));
}
/** Maps are merged, everything else replaces, and `null` stays to remove. */
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
/** What a text stands for where a map could stand: `build: .` is `build: { context: . }`. */
const shorthands = { build: 'context', count: 'range', healthcheck: 'path' };
function spellOut(node, key) {
    const inner = shorthands[key];
    if (inner === undefined || node.kind !== 'scalar' || typeof node.value !== 'string')
        return node;
    return { kind: 'map', entries: [{ key: inner, keySpan: node, value: node }], start: node.start, end: node.end };
}
/** Where in the file the environment's value at the path was written. */
function writtenAt(root, environment, path) {
    const own = ['environments', environment, ...path];
    const ownDepth = depthOf(root, own) - 2;
    return ownDepth === path.length || ownDepth > depthOf(root, path) ? own : path;
}
/** Whether the environment itself gives the value: what is wrong with it may be right in the others. */
function isWrittenIn(root, environment, path) {
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(root, ['environments', environment, ...path]) !== undefined;
}
/** How many keys of the path are in the file. */
function depthOf(root, path) {
    const missing = path.findIndex((_, index) => (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(root, path.slice(0, index + 1)) === undefined);
    return missing < 0 ? path.length : missing;
}
/** The input; else the environment of the branch. One without a branch of its own belongs to the default branch. */
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
/** For a file that cannot be read: undefined when its text speaks of environments, of which nothing is known then. */
function assumeEnvironment(text, request) {
    if (request.environment !== undefined || /^environments\s*:/m.test(text))
        return request.environment;
    const choice = chooseEnvironment({ kind: 'map', entries: [], start: 0, end: 0 }, request);
    return choice.kind === 'environment' ? choice.name : undefined;
}
/** Without an environment named, a push to such a branch could mean either of two. */
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
/** The images that an environment needs: of the containers of its services, and of whatever else runs one. */

/** What else runs an image adds it here, and to the `images` of its stack: then it is built, recorded and deployed. */
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
/** A mistake at a place in the text, and its way to a problem with line and column. */
/** What somebody wrote, on one line and short enough for a message. */
function quote(written) {
    const line = written.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replaceAll('`', "'");
    return `\`${line.length > 60 ? `${line.slice(0, 57)}…` : line}\``;
}
/** The mistakes in the order of the file; the same one at the same place is told once. */
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
    // Editors count no byte order mark.
    const lines = linesOf(text.slice(0, offset).replace(/^\ufeff/, ''));
    return { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
/** YAML's line breaks. */
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
/** The file as a tree in which every value knows where it stands. */
function entryOf(node, key) {
    return node?.kind === 'map' ? node.entries.find((entry) => entry.key === key) : undefined;
}
function childOf(node, key) {
    return node.kind === 'list' ? node.items[Number(key)] : entryOf(node, key)?.value;
}
function nodeAt(root, path) {
    return path.reduce((node, key) => node && childOf(node, key), root);
}
/** Whether there is a value; `null` is as if the key were not there. */
function isGiven(root, path) {
    const node = nodeAt(root, path);
    return node !== undefined && !isNull(node);
}
function isNull(node) {
    return node.kind === 'scalar' && node.value === null;
}
/** Whether the value at the path, an item of it, or a map that should hold it, has a mistake. */
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
/** Where the value stands; when it is not there, the key of the innermost map that should hold it. */
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
/** The tree with the value at the path marked as broken; a key that is not there is added to its map. */
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
/** The map without a key. */
function withoutKey(root, path) {
    const [key, ...rest] = path;
    if (root.kind !== 'map' || key === undefined)
        return root;
    if (rest.length === 0)
        return { ...root, entries: root.entries.filter((entry) => entry.key !== key) };
    const entries = root.entries.map((entry) => entry.key === key ? { ...entry, value: withoutKey(entry.value, rest) } : entry);
    return { ...root, entries };
}
/** The tree as a plain value, without what is broken. */
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

/***/ 6153:
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
;// CONCATENATED MODULE: ./lib/config/units.js
/** Values in words → numbers; their look is checked by the schema before. */
const SECONDS = { s: 1, m: 60, h: 3600, d: 86_400 };
/** `30s`, `5m`, `1h`, `30d` → seconds. */
function parseDuration(text) {
    return Number(text.slice(0, -1)) * (SECONDS[text.slice(-1)] ?? Number.NaN);
}
/** `30d` → days. */
function parseDays(text) {
    return parseDuration(text) / 86_400;
}
/** Seconds in the largest unit that holds them: `90` → `90s`, `300` → `5m`. */
function renderDuration(seconds) {
    const unit = Object.keys(SECONDS).findLast((name) => seconds > 0 && seconds % (SECONDS[name] ?? 1) === 0) ?? 's';
    return `${seconds / (SECONDS[unit] ?? 1)}${unit}`;
}
/** ECS units: `512`, or `0.5 vCPU`. */
function parseCpu(value) {
    return typeof value === 'number' ? value : Number.parseFloat(value) * 1024;
}
/** MiB: `1024`, `512MB`, `1GB`. */
function parseMemory(value) {
    if (typeof value === 'number')
        return value;
    return Number.parseFloat(value) * (value.endsWith('GB') ? 1024 : 1);
}
/** GB: `20GB`, `1TB`. */
function parseSize(text) {
    return Number.parseInt(text, 10) * (text.endsWith('TB') ? 1024 : 1);
}
/** GB in the largest unit that holds them: `500` → `500GB`, `2048` → `2TB`. */
function renderSize(gigabytes) {
    return gigabytes % 1024 === 0 ? `${gigabytes / 1024}TB` : `${gigabytes}GB`;
}
/** Hours: `24h`, `7d`. */
function parseHours(text) {
    return parseDuration(text) / 3600;
}
/** `2-10`. */
function parseRange(text) {
    const [minimum = Number.NaN, maximum = Number.NaN] = text.split('-').map(Number);
    return { minimum, maximum };
}
/** `1%`, `800ms`, `3s`, `2m`, `100`. */
function parseThreshold(value) {
    const [, digits = '', unit = ''] = /^([0-9.]+)(.*)$/.exec(String(value)) ?? [];
    const number = Number(digits);
    if (unit === '%')
        return { value: number, unit: 'percent' };
    if (unit === '')
        return { value: number, unit: 'count' };
    return { value: unit === 'ms' ? number / 1000 : number * (SECONDS[unit] ?? Number.NaN), unit: 'seconds' };
}

;// CONCATENATED MODULE: ./lib/config/sections/backup.js
/** `backup:` of the file → its configuration. */

/** A map without keys is a wish for backups as they are by default. */
function buildBackup(backup) {
    if (backup === undefined)
        return undefined;
    return { everyHours: parseHours(backup.every ?? '24h'), keepDays: parseDays(backup.keep ?? '30d') };
}

;// CONCATENATED MODULE: ./lib/config/sections/budget.js
/** `budget:` of the file → its configuration. */
function buildBudget({ monthly, notify_at: notifyAt }) {
    return {
        monthly: Number.parseFloat(monthly ?? '0'),
        notifyAt: (notifyAt ?? ['80%', '100%']).map((share) => Number.parseInt(share, 10)),
    };
}

;// CONCATENATED MODULE: ./lib/config/sections/container.js
/** What every container of the file says alike: its image, its variables and its secrets. */

function buildImage(container, root, path) {
    if (container.image !== undefined)
        return { kind: 'image', reference: container.image };
    return { kind: 'build', build: buildBuild(container.build ?? '.', textsAt(root, [...path, 'build', 'args'])) };
}
/** An image that exists is taken for x86: nobody asks what else it is for. */
function platformOf({ build }) {
    return (typeof build === 'object' ? build.platform : undefined) ?? 'linux/amd64';
}
function buildSecrets(secrets = {}) {
    return Object.fromEntries(Object.entries(secrets).map(([name, source]) => [name, parseSecret(source)]));
}
/** A map of texts as they are written: `1.10` is not 1.1. */
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
/** `./services//api/` → `services/api`. */
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
/** `count:` of a service → how many tasks it runs, and what they follow. */

function buildCount(count) {
    if (typeof count === 'number')
        return { kind: 'fixed', tasks: count };
    const map = typeof count === 'string' ? { range: count } : count;
    if (map.range === undefined)
        return { kind: 'fixed', tasks: 1 };
    return {
        kind: 'range',
        ...parseRange(map.range),
        spotFrom: map.spot_from,
        cpuPercentage: map.cpu_percentage ?? 70,
        memoryPercentage: map.memory_percentage,
        requests: map.requests,
        cooldown: {
            scaleInSeconds: parseDuration(map.cooldown?.scale_in ?? '5m'),
            scaleOutSeconds: parseDuration(map.cooldown?.scale_out ?? '1m'),
        },
        schedule: (map.schedule ?? []).map(buildScheduled),
    };
}
/** What is missing is told by the schema. */
function buildScheduled({ name, cron, timezone, range }) {
    return { name: name ?? '', cron: cron ?? '', timezone: timezone ?? 'UTC', ...parseRange(range ?? '') };
}

;// CONCATENATED MODULE: ./lib/config/sections/databases.js
/** `databases:` of the file → their configuration. */

function buildDatabases(databases) {
    return Object.entries(databases)
        .map(([key, database]) => buildDatabase(key, database))
        .sort((a, b) => (a.key < b.key ? -1 : 1));
}
function buildDatabase(key, database) {
    const [engine = '', version = ''] = (database.engine ?? 'postgres@16').split('@');
    const [from = Number.NaN, to = from] = (database.disk ?? '20GB').split('..').map(parseSize);
    return {
        key,
        engine: engine === 'mysql' ? 'mysql' : 'postgres',
        version,
        size: database.size ?? 'db.t4g.small',
        disk: { from, to },
        multiAz: database.multi_az ?? false,
        backupDays: parseDays(database.backups ?? '7d'),
        exposeAs: database.expose_as ?? 'DATABASE_URL',
    };
}

;// CONCATENATED MODULE: ./lib/config/sections/domain.js
/** `domain:` of the file → its configuration. */
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

;// CONCATENATED MODULE: ./lib/config/sections/jobs.js
/** `jobs:` of the file → its configuration. */


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
        memory: parseMemory(job.memory ?? 2048),
        on: job.on ?? 'fargate',
        spot: job.spot ?? false,
        maximumVcpus: job.max_vcpus ?? 256,
        schedule: job.schedule === undefined ? undefined : buildSchedule(job.schedule),
        timeoutSeconds: job.timeout === undefined ? undefined : parseDuration(job.timeout),
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
/** `monitoring:` of the file → its configuration. */

/** What is missing in an entry is told by the checks. */
function buildMonitoring(monitoring) {
    return {
        logDays: parseDays(monitoring.logs ?? '30d'),
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
        threshold: parseThreshold(above ?? below ?? 0),
        minutes: parseDuration(span) / 60,
    };
}

;// CONCATENATED MODULE: ./lib/config/sections/network.js
/** `network:` of the file → its configuration. */

/** `exists`: the file names a VPC. */
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
        flowLogDays: flowLogs === undefined ? undefined : parseDays(flowLogs),
        deny: acl?.deny ?? [],
    };
}

;// CONCATENATED MODULE: ./lib/config/sections/policies.js
/** `policies:` of the file → its configuration. */
function buildPolicies(policies) {
    return { forbid: [...(policies.forbid ?? [])].sort() };
}

;// CONCATENATED MODULE: ./lib/config/sections/security.js
/** `security:` of the file → its configuration. */
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
/** `storage:` of the file → its configuration. */

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
        size: parseSize(size),
        type,
        snapshots: snapshots === undefined
            ? undefined
            : { everyHours: parseHours(snapshots.every ?? '24h'), keep: snapshots.keep ?? 7 },
    };
}
function days(text) {
    return text === undefined ? undefined : parseDays(text);
}

;// CONCATENATED MODULE: ./lib/config/build.js
/** The file of one environment → its configuration: defaults filled in, words turned into numbers. */















/** `file` is the value of `root`; values that stay text are taken from `root` as they are written. */
function buildConfig(file, root, identity) {
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
        // A VPC with a mistake of its own is still one that exists.
        network: buildNetwork(file.network ?? {}, (0,config_node/* isGiven */.qR)(root, ['network', 'vpc'])),
        security: buildSecurity(file.security ?? {}),
        storage: buildStorage(file.storage ?? {}),
        databases: buildDatabases(file.databases ?? {}),
        services: services
            .map(([key, service]) => buildService(key, service, root))
            .sort((a, b) => (a.key < b.key ? -1 : 1)),
        jobs: buildJobs(file.jobs ?? {}, root),
        domain: file.domain === undefined ? undefined : buildDomain(file.domain),
        monitoring: buildMonitoring(file.monitoring ?? {}),
        backup: buildBackup(file.backup),
        budget: file.budget === undefined ? undefined : buildBudget(file.budget),
        policies: buildPolicies(file.policies ?? {}),
    };
}
function buildService(key, service, root) {
    const path = ['services', key];
    // A port with a mistake of its own is still a port: what rests on it is checked.
    const balanced = (0,config_node/* isGiven */.qR)(root, [...path, 'port']);
    return {
        key,
        image: buildImage(service, root, path),
        command: service.command,
        platform: platformOf(service),
        port: service.port,
        cpu: parseCpu(service.cpu ?? 256),
        memory: parseMemory(service.memory ?? 512),
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
function buildHttp(http) {
    return {
        path: http.path ?? '/',
        healthcheck: buildHealthcheck(http.healthcheck ?? {}),
        allowedSourceIps: http.allowed_source_ips ?? [],
        deregistrationDelaySeconds: parseDuration(http.deregistration_delay ?? '30s'),
    };
}
function buildHealthcheck(given) {
    const healthcheck = typeof given === 'string' ? { path: given } : given;
    return {
        path: healthcheck.path ?? '/health',
        intervalSeconds: parseDuration(healthcheck.interval ?? '15s'),
        timeoutSeconds: parseDuration(healthcheck.timeout ?? '5s'),
        healthy: healthcheck.healthy ?? 2,
        unhealthy: healthcheck.unhealthy ?? 3,
        gracePeriodSeconds: parseDuration(healthcheck.grace_period ?? '60s'),
    };
}
function buildDeployment(deployment, balanced) {
    return {
        strategy: deployment.strategy ?? (balanced ? 'blue_green' : 'rolling'),
        bakeMinutes: parseDuration(deployment.bake ?? '5m') / 60,
        timeoutMinutes: parseDuration(deployment.timeout ?? '30m') / 60,
        testPort: deployment.test_port ?? 8443,
        testFrom: deployment.test_from,
        rollbackAlarms: deployment.rollback_alarms ?? [],
    };
}

;// CONCATENATED MODULE: ./lib/config/checks/backup.js
/** Checks of `backup`: there is something to back up. */
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
/** Check of the policy that bounds the roles: IAM takes one of the account itself, or of AWS. */
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
/** Checks of the budget: it has an amount, and AWS can tell whom it should. */
/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budget.html */
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
/** Checks of the databases: disks as RDS takes them, versions that cost more, and two zones to be in. */

/** RDS User Guide, "Amazon RDS DB instance storage": gp3 of MySQL and PostgreSQL, in GB. */
const SMALLEST_DISK = 20;
const LARGEST_DISK = 65_536;
/** RDS User Guide, "Managing capacity automatically": the most must be so many percent above what there is. */
const GROWTH = 10;
/** RDS User Guide, "Working with a DB instance in a VPC": a subnet group spans two zones, also for one instance. */
const ZONES_OF_A_DATABASE = 2;
/** By the end of standard support; RDS User Guide, "Supported MySQL major versions". */
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
    const range = from === to ? renderSize(from) : `${renderSize(from)}..${renderSize(to)}`;
    if (from < SMALLEST_DISK || from > LARGEST_DISK || to > LARGEST_DISK) {
        return error(`\`disk\` ${range} is out of what RDS takes: ${renderSize(SMALLEST_DISK)} to ${renderSize(LARGEST_DISK)}`, `write \`disk: ${renderSize(Math.min(LARGEST_DISK, Math.max(SMALLEST_DISK, from)))}\``);
    }
    if (to < from)
        return error(`\`disk\` ${range} ends before it begins`, `write \`disk: ${renderSize(to)}..${renderSize(from)}\``);
    const least = from + Math.ceil((from * GROWTH) / 100);
    if (to > from && to < least) {
        return error(`\`disk\` ${range} leaves too little to grow: RDS wants ${GROWTH} percent or more`, `write \`disk: ${renderSize(from)}..${renderSize(least)}\`, or \`disk: ${renderSize(from)}\``);
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
/** The private ones where there are any; that they are in different zones only AWS knows. */
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

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./lib/config/mistake.js
var mistake = __webpack_require__(9166);
;// CONCATENATED MODULE: ./lib/config/schema.generated.js
/** Generated from schemas/inferloop.schema.json by `npm run generate`; do not edit. */
/** The schema itself: what the messages about mistakes are made of. */
const schema = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://inferloop.dev/schemas/inferloop.schema.json", "title": "InferloopFile", "type": "object", "required": ["project", "region"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "project": { "$ref": "#/$defs/name", "examples": ["inferloop"] }, "region": { "$ref": "#/$defs/region" }, "owner": { "$ref": "#/$defs/tagValue", "default": "unassigned", "examples": ["data-platform"] }, "cost_center": { "$ref": "#/$defs/tagValue", "default": "unassigned", "examples": ["4711"] }, "tags": { "$ref": "#/$defs/tags" }, "network": { "$ref": "#/$defs/network" }, "security": { "$ref": "#/$defs/security" }, "storage": { "$ref": "#/$defs/storage" }, "databases": { "$ref": "#/$defs/databases" }, "services": { "$ref": "#/$defs/services" }, "jobs": { "$ref": "#/$defs/jobs" }, "domain": { "$ref": "#/$defs/domain" }, "monitoring": { "$ref": "#/$defs/monitoring" }, "backup": { "$ref": "#/$defs/backup" }, "budget": { "$ref": "#/$defs/budget" }, "policies": { "$ref": "#/$defs/policies" }, "environments": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/environment" }, "default": { "prod": {} }, "examples": [{ "prod": { "branch": "main" } }] } }, "$defs": { "name": { "type": ["string", "null"], "pattern": "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$", "patternErrorMessage": "lower-case letters, digits and single hyphens, beginning with a letter, at most 32 characters" }, "region": { "type": ["string", "null"], "enum": ["af-south-1", "ap-east-1", "ap-east-2", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "ap-southeast-5", "ap-southeast-6", "ap-southeast-7", "ca-central-1", "ca-west-1", "eu-central-1", "eu-central-2", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-2", "eu-west-3", "il-central-1", "me-central-1", "me-south-1", "mx-central-1", "sa-east-1", "us-east-1", "us-east-2", "us-west-1", "us-west-2", null], "examples": ["us-east-1"] }, "tagValue": { "examples": ["store"], "type": ["string", "number", "null"], "pattern": "^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$", "patternErrorMessage": "1 to 256 letters, digits, spaces and _ . : / = + - @" }, "tags": { "type": ["object", "null"], "maxProperties": 40, "propertyNames": { "type": "string", "pattern": "^(?!(?:[aA][wW][sS]:|(?:Environment|Project|ManagedBy|Owner|CostCenter|CreatedAt|Name)$))[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,128}$", "patternErrorMessage": "the name of a tag that is not set already and does not begin with aws: (1 to 128 letters, digits, spaces and _ . : / = + - @)" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/tagValue" }, "default": {}, "examples": [{ "Team": "store" }] }, "network": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "placement": "private", "nat": "single" }], "properties": { "cidr": { "type": ["string", "null"], "pattern": "^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(1[6-9]|2[0-4])$", "patternErrorMessage": "an IPv4 block between /16 and /24", "default": "10.20.0.0/16", "examples": ["10.20.0.0/16"] }, "vpc": { "type": ["string", "null"], "pattern": "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$", "patternErrorMessage": "the id of a VPC", "examples": ["vpc-0a1b2c3d4e5f60718"] }, "subnets": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "public": ["subnet-0a1b2c3d4e5f60718", "subnet-1a2b3c4d5e6f70819"] }], "properties": { "public": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string", "$ref": "#/$defs/subnet" }, "examples": [["subnet-0a1b2c3d4e5f60718", "subnet-1a2b3c4d5e6f70819"]] }, "private": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string", "$ref": "#/$defs/subnet" }, "examples": [["subnet-2a3b4c5d6e7f80920", "subnet-3a4b5c6d7e8f90a21"]] } } }, "zones": { "type": ["integer", "null"], "minimum": 2, "maximum": 3, "default": 2, "examples": [2] }, "placement": { "type": ["string", "null"], "enum": ["public", "private", null], "default": "public", "examples": ["private"] }, "nat": { "type": ["string", "null"], "enum": ["none", "single", "per_zone", null], "default": "none", "examples": ["single"] }, "endpoints": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string", "enum": ["s3", "ecr", "logs", "secrets"], "examples": ["s3"] }, "default": [], "examples": [["s3", "ecr", "logs", "secrets"]] }, "flow_logs": { "type": ["string", "null"], "pattern": "^[0-9]+d$", "patternErrorMessage": "a number of days with d", "examples": ["14d"] }, "acl": { "$ref": "#/$defs/acl" } } }, "acl": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "deny": ["203.0.113.0/24"] }], "properties": { "deny": { "type": ["array", "null"], "uniqueItems": true, "maxItems": 19, "items": { "type": "string", "$ref": "#/$defs/block" }, "default": [], "examples": [["203.0.113.0/24"]] } } }, "security": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "key": "managed" }], "properties": { "key": { "type": ["string", "null"], "pattern": "^(aws|managed|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+)$", "patternErrorMessage": "`aws`, `managed` or the ARN of a KMS key", "default": "aws", "examples": ["managed"] }, "waf": { "type": ["string", "null"], "pattern": "^(none|common|arn:aws[a-z-]*:wafv2:[a-z0-9-]+:[0-9]{12}:(regional|global)/webacl/[A-Za-z0-9_-]{1,128}/[a-f0-9-]+)$", "patternErrorMessage": "`none`, `common` or the ARN of a web ACL", "default": "none", "examples": ["common"] }, "scan_images": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "fail_on": "critical" }], "properties": { "fail_on": { "type": ["string", "null"], "enum": ["critical", "high", "medium", null], "examples": ["high"] } } }, "permissions_boundary": { "type": ["string", "null"], "pattern": "^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]{1,512}$", "patternErrorMessage": "the ARN of a policy of IAM", "examples": ["arn:aws:iam::111122223333:policy/boundary"] } } }, "storage": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "buckets": { "data": { "versioned": true } } }], "properties": { "buckets": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/bucket" }, "default": {}, "examples": [{ "data": { "versioned": true, "archive": "90d" }, "models": {} }] }, "volumes": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/volume" }, "default": {}, "examples": [{ "scratch": { "size": "100GB", "snapshots": { "keep": 7 } } }] } } }, "volume": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "size": "100GB", "type": "gp3" }], "properties": { "size": { "type": ["string", "null"], "pattern": "^[1-9][0-9]{0,4}(GB|TB)$", "patternErrorMessage": "a number with GB or TB", "default": "20GB", "examples": ["100GB"] }, "type": { "type": ["string", "null"], "enum": ["gp3", "st1", "sc1", null], "default": "gp3", "examples": ["gp3"] }, "snapshots": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "every": "24h", "keep": 7 }], "properties": { "every": { "type": ["string", "null"], "enum": ["1h", "2h", "3h", "4h", "6h", "8h", "12h", "24h", null], "default": "24h", "examples": ["24h"] }, "keep": { "type": ["integer", "null"], "minimum": 1, "maximum": 1000, "default": 7, "examples": [7] } } } } }, "databases": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/database" }, "default": {}, "examples": [{ "main": { "engine": "postgres@16", "size": "db.t4g.small" } }] }, "database": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "engine": "postgres@16", "size": "db.t4g.small", "disk": "20GB..100GB" }], "properties": { "engine": { "type": ["string", "null"], "enum": ["postgres@14", "postgres@15", "postgres@16", "postgres@17", "postgres@18", "mysql@8.0", "mysql@8.4", null], "default": "postgres@16", "examples": ["postgres@16"] }, "size": { "type": ["string", "null"], "pattern": "^db\\.(t3|t4g|[mr][5-8][a-z]*|x2[a-z]+|z1d)\\.(micro|small|medium|large|([1-9][0-9]?)?xlarge)$", "patternErrorMessage": "an instance class of RDS", "default": "db.t4g.small", "examples": ["db.t4g.small"] }, "disk": { "type": ["string", "null"], "pattern": "^[1-9][0-9]{0,4}(GB|TB)(\\.\\.[1-9][0-9]{0,4}(GB|TB))?$", "patternErrorMessage": "a number with GB or TB, or a range of two", "default": "20GB", "examples": ["20GB..100GB", "20GB"] }, "multi_az": { "type": ["boolean", "null"], "default": false, "examples": [true] }, "backups": { "type": ["string", "null"], "pattern": "^([0-9]|[12][0-9]|3[0-5])d$", "patternErrorMessage": "a number of days from 0d to 35d", "default": "7d", "examples": ["7d"] }, "expose_as": { "$ref": "#/$defs/variableName", "default": "DATABASE_URL", "examples": ["DATABASE_URL"] } } }, "backup": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "every": "24h", "keep": "30d" }], "properties": { "every": { "type": ["string", "null"], "enum": ["1h", "2h", "3h", "4h", "6h", "8h", "12h", "24h", "7d", null], "default": "24h", "examples": ["24h"] }, "keep": { "$ref": "#/$defs/days", "default": "30d", "examples": ["30d"] } } }, "bucket": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "versioned": true, "expire": "365d" }], "properties": { "versioned": { "type": ["boolean", "null"], "default": false, "examples": [true] }, "infrequent_access": { "$ref": "#/$defs/days", "examples": ["30d"] }, "archive": { "$ref": "#/$defs/days", "examples": ["90d"] }, "expire": { "$ref": "#/$defs/days", "examples": ["365d"] }, "expire_versions": { "$ref": "#/$defs/days", "examples": ["180d"] } } }, "days": { "type": ["string", "null"], "pattern": "^[1-9][0-9]{0,3}d$", "patternErrorMessage": "a number of days like 30d", "examples": ["30d"] }, "uses": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string", "pattern": "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$", "patternErrorMessage": "a name of this file", "examples": ["data"] }, "default": [], "examples": [["main", "data"]] }, "services": { "type": ["object", "null"], "minProperties": 1, "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/service" }, "examples": [{ "synthdata": { "build": ".", "port": 8000 } }] }, "service": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "build": ".", "port": 8000 }], "properties": { "build": { "$ref": "#/$defs/build" }, "image": { "$ref": "#/$defs/image" }, "port": { "$ref": "#/$defs/port", "examples": [8000] }, "command": { "$ref": "#/$defs/command" }, "cpu": { "type": ["integer", "string", "null"], "minimum": 1, "pattern": "^[0-9]+(\\.[0-9]+)? ?[vV]CPU$", "patternErrorMessage": "ECS units or vCPUs", "default": 256, "examples": [512, "0.5 vCPU"] }, "memory": { "type": ["integer", "string", "null"], "minimum": 1, "pattern": "^[0-9]+(\\.[0-9]+)? ?(MB|GB)$", "patternErrorMessage": "MiB, or a number with MB or GB", "default": 512, "examples": [1024, "1GB"] }, "uses": { "$ref": "#/$defs/uses" }, "variables": { "$ref": "#/$defs/variables" }, "secrets": { "$ref": "#/$defs/secrets" }, "http": { "$ref": "#/$defs/http" }, "count": { "$ref": "#/$defs/count" }, "deployment": { "$ref": "#/$defs/deployment" }, "exec": { "type": ["boolean", "null"], "default": false, "examples": [true] }, "sidecars": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/sidecar" }, "default": {}, "examples": [{ "otel": { "image": "public.ecr.aws/aws-observability/aws-otel-collector:v0.43.1" } }] } } }, "sidecar": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "image": "public.ecr.aws/nginx/nginx:1.27", "port": 8080 }], "properties": { "image": { "$ref": "#/$defs/image" }, "port": { "$ref": "#/$defs/port", "examples": [4317] }, "essential": { "type": ["boolean", "null"], "default": true, "examples": [false] }, "command": { "$ref": "#/$defs/command" }, "variables": { "$ref": "#/$defs/variables" }, "secrets": { "$ref": "#/$defs/secrets" } } }, "jobs": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/job" }, "default": {}, "examples": [{ "generate": { "build": ".", "schedule": "cron(0 3 * * ? *)" } }] }, "job": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "build": ".", "command": ["python", "-m", "synthdata.generate"], "vcpus": 4, "memory": 8192 }], "properties": { "build": { "$ref": "#/$defs/build" }, "image": { "$ref": "#/$defs/image" }, "command": { "$ref": "#/$defs/command" }, "vcpus": { "type": ["number", "null"], "minimum": 0.25, "default": 1, "examples": [4] }, "memory": { "type": ["integer", "string", "null"], "minimum": 4, "pattern": "^[0-9]+(\\.[0-9]+)? ?(MB|GB)$", "patternErrorMessage": "MiB, or a number with MB or GB", "default": 2048, "examples": [8192, "8GB"] }, "on": { "type": ["string", "null"], "enum": ["fargate", "ec2", null], "default": "fargate", "examples": ["ec2"] }, "spot": { "type": ["boolean", "null"], "default": false, "examples": [true] }, "max_vcpus": { "type": ["integer", "null"], "minimum": 1, "maximum": 100000, "default": 256, "examples": [64] }, "schedule": { "$ref": "#/$defs/schedule" }, "timeout": { "$ref": "#/$defs/duration", "examples": ["1h"] }, "retries": { "type": ["integer", "null"], "minimum": 0, "maximum": 9, "default": 0, "examples": [2] }, "uses": { "$ref": "#/$defs/uses" }, "variables": { "$ref": "#/$defs/variables" }, "secrets": { "$ref": "#/$defs/secrets" } } }, "schedule": { "type": ["string", "object", "null"], "pattern": "^(cron\\((\\S+ ){5}\\S+\\)|rate\\([1-9][0-9]* (minute|hour|day)s?\\))$", "patternErrorMessage": "cron(minute hour day month weekday year), rate(6 hours)", "required": ["cron"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": ["cron(0 3 * * ? *)", "rate(6 hours)", { "cron": "0 3 * * ? *", "timezone": "Europe/Berlin" }], "properties": { "cron": { "$ref": "#/$defs/cron" }, "timezone": { "$ref": "#/$defs/timezone" } } }, "image": { "type": ["string", "null"], "pattern": "^[A-Za-z0-9][A-Za-z0-9._:/@-]*$", "patternErrorMessage": "an image reference", "examples": ["public.ecr.aws/nginx/nginx:1.27"] }, "port": { "type": ["integer", "null"], "minimum": 1, "maximum": 65535 }, "command": { "type": ["array", "null"], "items": { "type": "string", "examples": ["--verbose"] }, "examples": [["python", "-m", "synthdata.worker"]] }, "variables": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/variableName" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/variable" }, "default": {}, "examples": [{ "LOG_LEVEL": "info" }] }, "secrets": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/variableName" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/secret" }, "default": {}, "examples": [{ "API_KEY": "synthdata/api-key" }] }, "build": { "type": ["string", "object", "null"], "pattern": "^[^/\\s].*$", "patternErrorMessage": "a folder relative to this file", "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [".", { "context": ".", "target": "runtime" }], "properties": { "context": { "type": ["string", "null"], "pattern": "^[^/\\s].*$", "patternErrorMessage": "a folder relative to this file", "default": ".", "examples": ["."] }, "dockerfile": { "type": ["string", "null"], "pattern": "^[^/\\s].*$", "patternErrorMessage": "a file relative to the context", "default": "Dockerfile", "examples": ["Dockerfile"] }, "target": { "type": ["string", "null"], "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$", "patternErrorMessage": "the name of a stage of the Dockerfile", "examples": ["runtime"] }, "args": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/variableName" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/variable" }, "default": {}, "examples": [{ "VERSION": "1.4" }] }, "platform": { "type": ["string", "null"], "enum": ["linux/amd64", "linux/arm64", null], "default": "linux/amd64", "examples": ["linux/arm64"] } } }, "variableName": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "patternErrorMessage": "letters, digits and underscores, not beginning with a digit" }, "variable": { "type": ["string", "number", "boolean", "null"], "examples": ["info"] }, "secret": { "type": ["string", "null"], "pattern": "^(arn:aws[a-z-]*:(secretsmanager|ssm):[a-z0-9-]+:[0-9]{12}:\\S+|ssm:/[A-Za-z0-9_.\\-/]+|[A-Za-z0-9/_+=.@-]{1,512})$", "patternErrorMessage": "the name of a secret, ssm:/path of a parameter, or an ARN of either", "examples": ["synthdata/api-key"] }, "http": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "path": "/", "healthcheck": "/health" }], "properties": { "path": { "type": ["string", "null"], "pattern": "^/[A-Za-z0-9_.$/~\"'@:+&*?-]{0,126}$", "patternErrorMessage": "a path that begins with / and has at most 127 characters", "default": "/", "examples": ["/api"] }, "healthcheck": { "$ref": "#/$defs/healthcheck" }, "allowed_source_ips": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string", "$ref": "#/$defs/block" }, "default": [], "examples": [["203.0.113.0/24"]] }, "deregistration_delay": { "$ref": "#/$defs/duration", "default": "30s", "examples": ["30s"] } } }, "healthcheck": { "type": ["string", "object", "null"], "pattern": "^/\\S{0,1023}$", "patternErrorMessage": "a path that begins with /", "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": ["/health", { "path": "/health", "interval": "15s" }], "properties": { "path": { "type": ["string", "null"], "pattern": "^/\\S{0,1023}$", "patternErrorMessage": "a path that begins with /", "default": "/health", "examples": ["/health"] }, "interval": { "$ref": "#/$defs/duration", "default": "15s", "examples": ["15s"] }, "timeout": { "$ref": "#/$defs/duration", "default": "5s", "examples": ["5s"] }, "healthy": { "type": ["integer", "null"], "minimum": 2, "maximum": 10, "default": 2, "examples": [2] }, "unhealthy": { "type": ["integer", "null"], "minimum": 2, "maximum": 10, "default": 3, "examples": [3] }, "grace_period": { "$ref": "#/$defs/duration", "default": "60s", "examples": ["60s"] } } }, "count": { "type": ["integer", "string", "object", "null"], "minimum": 1, "maximum": 5000, "pattern": "^[0-9]+-[0-9]+$", "patternErrorMessage": "a number of tasks or a range", "additionalProperties": false, "patternProperties": { "^x-": true }, "default": 1, "examples": [2, "2-10", { "range": "2-10", "cpu_percentage": 70 }], "properties": { "range": { "$ref": "#/$defs/range", "examples": ["2-10"] }, "spot_from": { "type": ["integer", "null"], "minimum": 1, "maximum": 5000, "examples": [3] }, "cpu_percentage": { "type": ["integer", "null"], "minimum": 1, "maximum": 100, "default": 70, "examples": [70] }, "memory_percentage": { "type": ["integer", "null"], "minimum": 1, "maximum": 100, "examples": [80] }, "requests": { "type": ["integer", "null"], "minimum": 1, "examples": [800] }, "cooldown": { "$ref": "#/$defs/cooldown" }, "schedule": { "type": ["array", "null"], "items": { "$ref": "#/$defs/scheduledRange" }, "default": [], "examples": [[{ "name": "day", "cron": "0 7 ? * MON-FRI *", "timezone": "Europe/Berlin", "range": "4-10" }, { "name": "night", "cron": "0 20 ? * MON-FRI *", "timezone": "Europe/Berlin", "range": "2-10" }]] } } }, "range": { "type": ["string", "null"], "pattern": "^[0-9]+-[0-9]+$", "patternErrorMessage": "a range: least-most" }, "cooldown": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "scale_in": "5m", "scale_out": "1m" }], "properties": { "scale_in": { "$ref": "#/$defs/duration", "default": "5m", "examples": ["5m"] }, "scale_out": { "$ref": "#/$defs/duration", "default": "1m", "examples": ["1m"] } } }, "scheduledRange": { "type": "object", "required": ["name", "cron", "range"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "name": "day", "cron": "0 7 ? * MON-FRI *", "timezone": "Europe/Berlin", "range": "4-10" }], "properties": { "name": { "$ref": "#/$defs/name", "examples": ["business-hours"] }, "cron": { "$ref": "#/$defs/cron" }, "timezone": { "$ref": "#/$defs/timezone" }, "range": { "$ref": "#/$defs/range", "examples": ["4-10"] } } }, "cron": { "type": ["string", "null"], "pattern": "^(\\S+ ){5}\\S+$", "patternErrorMessage": "six fields: minute hour day month weekday year", "examples": ["0 7 ? * MON-FRI *"] }, "timezone": { "type": ["string", "null"], "pattern": "^[A-Za-z][A-Za-z0-9_+/-]{1,49}$", "patternErrorMessage": "the name of a time zone", "default": "UTC", "examples": ["Europe/Berlin"] }, "deployment": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "bake": "10m" }], "properties": { "strategy": { "type": ["string", "null"], "enum": ["blue_green", "rolling", null], "examples": ["blue_green"] }, "test_port": { "type": ["integer", "null"], "minimum": 1, "maximum": 65535, "default": 8443, "examples": [8443] }, "test_from": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string", "$ref": "#/$defs/block" }, "examples": [["203.0.113.0/24"]] }, "bake": { "$ref": "#/$defs/duration", "default": "5m", "examples": ["10m"] }, "timeout": { "$ref": "#/$defs/duration", "default": "30m", "examples": ["30m"] }, "rollback_alarms": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string" }, "default": [], "examples": [["api-5xx"]] } } }, "domain": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "name": "synthdata.example.com", "zone": "Z0123456789ABCDEFGHIJ" }], "properties": { "name": { "type": ["string", "null"], "pattern": "^(?=.{4,64}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$", "patternErrorMessage": "a domain name in lower case, without scheme, port or path, of at most 64 characters", "examples": ["synthdata.example.com"] }, "zone": { "type": ["string", "null"], "pattern": "^Z[A-Z0-9]{1,31}$", "patternErrorMessage": "the id of a hosted zone, which begins with Z", "examples": ["Z0123456789ABCDEFGHIJ"] }, "certificate": { "$ref": "#/$defs/certificate", "examples": ["arn:aws:acm:us-east-1:111122223333:certificate/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"] }, "redirect": { "type": ["boolean", "null"], "default": true, "examples": [false] }, "cdn": { "$ref": "#/$defs/cdn" } } }, "cdn": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "static": "data", "path": "/static/*" }], "properties": { "static": { "type": ["string", "null"], "pattern": "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$", "patternErrorMessage": "the name of a bucket of this file", "examples": ["data"] }, "path": { "type": ["string", "null"], "pattern": "^/[A-Za-z0-9_.~/-]{1,200}\\*?$", "patternErrorMessage": "a path that begins with / and may end in *", "default": "/static/*", "examples": ["/static/*"] }, "certificate": { "$ref": "#/$defs/certificate", "examples": ["arn:aws:acm:us-east-1:111122223333:certificate/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"] } } }, "certificate": { "type": ["string", "null"], "pattern": "^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-f0-9-]+$", "patternErrorMessage": "the ARN of a certificate of ACM" }, "monitoring": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "logs": "30d" }], "properties": { "logs": { "type": ["string", "null"], "pattern": "^[0-9]+d$", "patternErrorMessage": "a number of days with d", "default": "30d", "examples": ["30d"] }, "insights": { "type": ["boolean", "null"], "default": false, "examples": [true] }, "notify": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string", "pattern": "^(mailto:[^@\\s]+@[^@\\s]+|https://\\S+|arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+)$", "patternErrorMessage": "mailto:, https:// or the ARN of an SNS topic", "examples": ["mailto:oncall@example.com"] }, "default": [], "examples": [["mailto:oncall@example.com"]] }, "metrics": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/logMetric" }, "default": {}, "examples": [{ "rows": { "logs": "web", "pattern": "{ $.event = \"rows\" }", "value": "$.count" } }] }, "alarms": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/alarm" }, "default": {}, "examples": [{ "api-5xx": { "service": "web", "metric": "http_5xx", "above": "1%", "for": "3m" } }] }, "queries": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/logQuery" }, "default": {}, "examples": [{ "errors": { "logs": "web", "query": "fields @timestamp, @message | filter level = 'ERROR'" } }] }, "dashboard": { "type": ["boolean", "null"], "default": false, "examples": [true] } } }, "logMetric": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "logs": "web", "pattern": "ERROR" }], "properties": { "logs": { "type": ["string", "null"], "examples": ["web"] }, "pattern": { "type": ["string", "null"], "pattern": "^[\\s\\S]{1,1024}$", "patternErrorMessage": "a text of at most 1024 characters", "examples": ["{ $.event = \"rows\" }"] }, "value": { "type": ["number", "string", "null"], "pattern": "^(\\$\\S+|[0-9]+(\\.[0-9]+)?)$", "patternErrorMessage": "a number or a field like $.count", "default": 1, "examples": ["$.count"] } } }, "alarm": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "service": "web", "metric": "p95", "above": "800ms", "for": "5m" }], "properties": { "service": { "type": ["string", "null"], "examples": ["web"] }, "metric": { "type": ["string", "null"], "examples": ["http_5xx"] }, "above": { "$ref": "#/$defs/threshold", "examples": ["1%", "3s", 100] }, "below": { "$ref": "#/$defs/threshold", "examples": [1] }, "for": { "$ref": "#/$defs/duration", "default": "3m", "examples": ["3m"] } } }, "threshold": { "type": ["number", "string", "null"], "minimum": 0, "pattern": "^[0-9]+(\\.[0-9]+)?(%|ms|s|m)?$", "patternErrorMessage": "a number, a percentage or a time" }, "logQuery": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "logs": "web", "query": "stats count() by bin(5m)" }], "properties": { "logs": { "type": ["string", "null"], "examples": ["web"] }, "query": { "type": ["string", "null"], "pattern": "^[\\s\\S]{1,10000}$", "patternErrorMessage": "a text of at most 10000 characters", "examples": ["fields @timestamp, @message | filter level = 'ERROR'"] } } }, "budget": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "monthly": "400 USD", "notify_at": ["80%", "100%"] }], "properties": { "monthly": { "type": ["string", "null"], "pattern": "^(?!0+(\\.0+)? )[0-9]+(\\.[0-9]{1,2})? USD$", "patternErrorMessage": "an amount like 400 USD", "examples": ["400 USD"] }, "notify_at": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string", "pattern": "^[1-9][0-9]{0,2}%$", "patternErrorMessage": "a percentage like 80%", "examples": ["80%"] }, "default": ["80%", "100%"], "examples": [["80%", "100%"]] } } }, "policies": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "forbid": ["replace_data", "delete_data"] }], "properties": { "forbid": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string", "enum": ["replace_data", "delete_data", "public_ingress"], "examples": ["delete_data"] }, "default": [], "examples": [["replace_data", "delete_data", "public_ingress"]] } } }, "environment": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "examples": [{ "branch": "main", "account": "111122223333" }], "properties": { "branch": { "type": ["string", "null"], "pattern": "^[^\\s~^:?*\\[\\\\]+$", "patternErrorMessage": "the name of one branch", "examples": ["main"] }, "account": { "type": ["string", "null"], "pattern": "^[0-9]{12}$", "patternErrorMessage": "twelve digits in quotes", "examples": ["111122223333"] }, "protect": { "type": ["boolean", "null"], "examples": [true] }, "region": { "$ref": "#/$defs/region" }, "owner": { "$ref": "#/$defs/tagValue", "examples": ["data-platform"] }, "cost_center": { "$ref": "#/$defs/tagValue", "examples": ["4711"] }, "tags": { "$ref": "#/$defs/tags" }, "network": { "$ref": "#/$defs/network" }, "security": { "$ref": "#/$defs/security" }, "storage": { "$ref": "#/$defs/storage" }, "databases": { "$ref": "#/$defs/databases" }, "services": { "$ref": "#/$defs/services" }, "jobs": { "$ref": "#/$defs/jobs" }, "domain": { "$ref": "#/$defs/domain" }, "monitoring": { "$ref": "#/$defs/monitoring" }, "backup": { "$ref": "#/$defs/backup" }, "budget": { "$ref": "#/$defs/budget" }, "policies": { "$ref": "#/$defs/policies" } } }, "block": { "type": "string", "pattern": "^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])$", "patternErrorMessage": "an IPv4 block", "examples": ["203.0.113.0/24"] }, "subnet": { "type": "string", "pattern": "^subnet-([0-9a-f]{8}|[0-9a-f]{17})$", "patternErrorMessage": "the id of a subnet", "examples": ["subnet-0a1b2c3d4e5f60718"] }, "duration": { "type": ["string", "null"], "pattern": "^[0-9]+(s|m|h|d)$", "patternErrorMessage": "a number with s, m, h or d" } } };

;// CONCATENATED MODULE: ./lib/config/schemaNode.js
/** Reads in the JSON Schema what a place of the file may hold, for the words of a message. */

const root = schema;
/** What may stand at the path; its references are resolved. */
function schemaAt(path) {
    return path.reduce((node, key) => {
        const own = node.properties !== undefined && Object.hasOwn(node.properties, key) ? node.properties[key] : undefined;
        const free = typeof node.additionalProperties === 'object' ? node.additionalProperties : node.items;
        return resolve(own ?? free ?? {});
    }, root);
}
/** What the keys of the map at the path may be called. */
function namesAt(path) {
    return resolve(schemaAt(path).propertyNames ?? {});
}
function resolve(node) {
    const { $ref, ...own } = node;
    return $ref === undefined ? own : { ...resolve(root.$defs?.[$ref.replace('#/$defs/', '')] ?? {}), ...own };
}
/** Every place where a key of that name is known; `*` stands for a name of the user's choice. */
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
/** The kinds of value that a place takes, without `null`. */
function typesOf({ type = [] }) {
    return [type].flat().filter((one) => one !== 'null');
}
/** `a whole number from 1 to 65535`, `ECS units or vCPUs`, `a map`. */
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
        // Beside text a number is one more way to write the same.
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
/** The value as it would be written on the line of its key. */
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

;// CONCATENATED MODULE: ./lib/config/unknownKey.js
/** What to say of a key that the file does not know: a misspelling, a wrong place, or a wish for later. */




/** Keys of other tools and of habit. */
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
/** Belongs to whoever runs the deployment, not to the file. */
const inputs = ['role', 'execution_role', 'token', 'environment', 'command'];
/** What people will look for and this version does not deploy. */
const absent = new Set(`functions instances usage overrides resources
  release checks approve tracing stop`.split(/\s+/));
/** The path ends in the unknown key; `line` is the line it stands on. */
function explainUnknownKey(path, line) {
    const key = path.at(-1) ?? '';
    const known = Object.keys(schemaAt(path.slice(0, -1)).properties ?? {});
    const where = placeOf(path.slice(0, -1));
    const unknown = `unknown key ${(0,mistake/* quote */.hD)(key)}${where}`;
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
/** Undefined when nothing is near enough: one slip in a short word, in longer ones two (letters that changed places). */
function nearest(word, known) {
    const [best] = known
        .map((one) => ({ one, away: (0,mod/* distance */.Io)(word.toLowerCase(), one), shorter: Math.min(one.length, word.length) }))
        .filter(({ away, shorter }) => away <= (shorter < 4 ? 1 : Math.max(2, Math.floor(shorter / 3))))
        .sort((a, b) => a.away - b.away);
    return best?.one;
}
/** `under \`http\`` when the key is known elsewhere; the place that shares most of the path, then the shortest one. */
function homeOf(path) {
    const inside = path[0] === 'environments' ? path.slice(2) : path;
    const [best] = placesOf(path.at(-1) ?? '')
        .filter((place) => place[0] !== 'environments' || environments/* ownKeys */.Hs.includes(place.at(-1) ?? ''))
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

;// CONCATENATED MODULE: ./lib/config/checks/region.js
/** Where things are, as their ARNs say. */
/** Where CloudFront looks for certificates and firewalls (CloudFront guide, "Requirements for using certificates"). */
const EDGE_REGION = 'us-east-1';
/** `arn:aws:acm:us-east-1:…` → `us-east-1`. */
function regionOf(arn) {
    return arn.split(':')[3] ?? '';
}

;// CONCATENATED MODULE: ./lib/config/checks/domain.js
/** Checks of the domain: somebody answers there, its certificates are where AWS looks for them, the CDN has its files. */


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
    if (config.services.every(({ http }) => http === undefined)) {
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
        return [error([at('cdn'), path, region], message, hint)];
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
        const close = nearest(bucket, keys);
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
/** Behind CloudFront every request comes from CloudFront's own addresses. */
function checkSources({ config }) {
    return config.services.flatMap(({ key, http }) => {
        if (http === undefined || http.allowedSourceIps.length === 0)
            return [];
        const message = `\`allowed_source_ips\` would keep out the CDN, and with it everybody: the load balancer sees CloudFront's addresses`;
        const path = ['services', key, 'http', 'allowed_source_ips'];
        return [error([path, at('cdn')], message, 'remove it, or `domain.cdn`')];
    });
}
function error(paths, message, hint) {
    return { severity: 'error', paths, message, hint };
}

;// CONCATENATED MODULE: ./lib/config/cron.js
/** Times of a schedule: the six fields that AWS's schedulers take, and names of time zones. */
const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
/** https://docs.aws.amazon.com/autoscaling/application/userguide/scheduled-scaling-using-cron-expressions.html */
const fields = [
    { name: 'minute', least: 0, most: 59 },
    { name: 'hour', least: 0, most: 23 },
    { name: 'day of the month', least: 1, most: 31, open: true },
    { name: 'month', least: 1, most: 12, words: months },
    { name: 'day of the week', least: 1, most: 7, words: weekdays, open: true },
    { name: 'year', least: 1970, most: 2199 },
];
/** What is wrong with `0 7 ? * MON-FRI *`; undefined when it is a time. */
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
/** `*`, `5`, `MON-FRI`, `0,30`, `0/15`; of days also `?`, and what counts from their end: `L`, `15W`, `MON#1`, `6L`. */
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

;// CONCATENATED MODULE: ./lib/config/checks/container.js
/** Checks of any container: of a service, of its sidecars, of a job. */
function checkVariables({ variables, secrets }, at) {
    const twice = Object.keys(secrets).filter((name) => Object.hasOwn(variables, name));
    return twice.map((name) => ({
        severity: 'error',
        paths: [at('secrets', name), at('variables', name)],
        message: `\`${name}\` is under \`variables\` and under \`secrets\`; a container has one value for it`,
        hint: 'keep one of them',
    }));
}
/** Of what may be built here. */
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

;// CONCATENATED MODULE: ./lib/config/checks/fargate.js
/** Pairs of CPU and memory that Fargate knows. */
function steps(from, to, step) {
    return Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step);
}
/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-cpu-memory-error.html */
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
/** `cpu` in ECS units. */
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
/** Of two that are equally near the larger. */
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

;// CONCATENATED MODULE: ./lib/config/checks/limits.js
/** Spans of time that AWS bounds. */

const HOUR = 3600;
/** https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html and …/edit-target-group-attributes.html */
function limitsOf({ key, http, count, deployment }) {
    const at = (...path) => ['services', key, ...path];
    const balancer = http === undefined
        ? []
        : [
            { path: at('http', 'healthcheck', 'interval'), value: http.healthcheck.intervalSeconds, least: 5, most: 300 },
            { path: at('http', 'healthcheck', 'timeout'), value: http.healthcheck.timeoutSeconds, least: 2, most: 120 },
            {
                path: at('http', 'healthcheck', 'grace_period'),
                value: http.healthcheck.gracePeriodSeconds,
                least: 0,
                most: 2 * HOUR,
            },
            { path: at('http', 'deregistration_delay'), value: http.deregistrationDelaySeconds, least: 0, most: HOUR },
        ];
    const cooldown = count.kind === 'fixed'
        ? []
        : [
            { path: at('count', 'cooldown', 'scale_in'), value: count.cooldown.scaleInSeconds, least: 0, most: HOUR },
            { path: at('count', 'cooldown', 'scale_out'), value: count.cooldown.scaleOutSeconds, least: 0, most: HOUR },
        ];
    return [
        ...balancer,
        ...cooldown,
        // ECS: BakeTimeInMinutes is at most 1440; CloudFormation waits at most 36 hours for a service.
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
/** AWS Batch User Guide, "Job timeouts" and "AWS Batch on AWS Fargate": Fargate ends whatever runs for 14 days. */
function limitsOfJob({ key, on, timeoutSeconds }) {
    if (timeoutSeconds === undefined)
        return [];
    const most = (on === 'fargate' ? 14 : 365) * 24 * HOUR;
    return [{ path: ['jobs', key, 'timeout'], value: timeoutSeconds, least: 60, most }];
}
function checkLimits(service) {
    return checkSpans(limitsOf(service));
}
function checkJobLimits(job) {
    return checkSpans(limitsOfJob(job));
}
/** CloudWatch evaluates an alarm of minutes over a day at most: API reference, PutMetricAlarm, EvaluationPeriods. */
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
            message: `\`${key}\` must be ${message}, not ${renderDuration(value)}`,
            hint: `write \`${key}: ${renderDuration(right)}\``,
        });
        if (value < least || value > most) {
            const right = Math.min(Math.max(value, least), most);
            return [finding(`from ${renderDuration(least)} to ${renderDuration(most)}`, right)];
        }
        return whole !== undefined && value % 60 !== 0 ? [finding('in whole minutes', Math.ceil(value / 60) * 60)] : [];
    });
}
/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html */
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

;// CONCATENATED MODULE: ./lib/config/checks/job.js
/** Checks of one job: its size where it runs, its spans of time, and when it starts. */




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
/** A job that is larger than all the room there is waits in its queue for ever. */
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
/** AWS Batch User Guide, "AWS Batch job environment variables". */
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
/** Checks of metrics, alarms and queries: what they name is there, and a threshold counts what its metric does. */


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
/** Nothing of a name that is missing: that is told already. */
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
    const close = nearest(name, known);
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
/** An alarm that nobody hears is only good for taking a deployment back. */
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
/** It has a row for every service, and without any it would show nothing. */
function checkDashboard({ monitoring, services }) {
    if (!monitoring.dashboard || services.length > 0)
        return [];
    const message = '`dashboard` shows services, and there is none';
    return [monitoring_error([['monitoring', 'dashboard']], message, 'remove it')];
}

;// CONCATENATED MODULE: ./lib/config/checks/names.js
/** Checks of names that meet in AWS: whatever runs an image shares its name with its repository, roles and log. */
function checkNames(config) {
    return [...checkRunners(config), ...checkSidecarNames(config)];
}
function runnersOf({ services, jobs }) {
    return [
        ...services.map(({ key }) => ({ key, words: `the service \`${key}\``, path: ['services', key] })),
        ...jobs.map(({ key }) => ({ key, words: `the job \`${key}\``, path: ['jobs', key] })),
    ];
}
function checkRunners(config) {
    const runners = runnersOf(config);
    return runners.flatMap(({ key, words, path }, index) => {
        const first = runners.slice(0, index).find((other) => other.key === key);
        if (first === undefined)
            return [];
        const message = `${words} would share its image and its names in AWS with ${first.words}`;
        return [{ severity: 'error', paths: [path, first.path], message, hint: 'give one of them another name' }];
    });
}
/** Names in the template are made of a service's key and its sidecar's name, and names of containers of one or the other. */
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

;// CONCATENATED MODULE: ./lib/config/checks/block.js
/** Blocks of addresses: AWS takes only those that are written by their first address. */
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
/** The block as AWS would store it: `10.20.5.0/16` → `10.20.0.0/16`. */
function firstOf(block) {
    const [, length = ''] = block.split('/');
    const { first } = spanOf(block);
    return `${[24, 16, 8, 0].map((shift) => Math.floor(first / 2 ** shift) % 256).join('.')}/${length}`;
}
/** Whether some address is in both. */
function overlaps(one, other) {
    const [a, b] = [spanOf(one), spanOf(other)];
    return a.first <= b.last && b.first <= a.last;
}
/** Whether every address of `inner` is in `outer`. */
function contains(outer, inner) {
    const [a, b] = [spanOf(outer), spanOf(inner)];
    return a.first <= b.first && b.last <= a.last;
}
/** Its first and its last address, as numbers. */
function spanOf(block) {
    const [address = '', length = ''] = block.split('/');
    const size = 2 ** (32 - Number(length));
    const number = address.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0);
    const first = number - (number % size);
    return { first, last: first + size - 1 };
}

;// CONCATENATED MODULE: ./lib/config/checks/acl.js
/** Checks of what the network ACLs deny: not the network itself, nor those whom a service lets in. */

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
/** A part of an allowed block may be denied; a whole one waits in vain. */
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
/** Checks of the endpoints: private tasks without NAT find behind them all that they need to start. */

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
        ...config.jobs.flatMap(checkInstances),
    ];
}
const unused = {
    severity: 'warning',
    paths: [endpoints, placement],
    message: '`endpoints` does nothing with `placement: public`: public tasks reach AWS themselves',
    hint: 'write `placement: private`, or remove `endpoints`',
};
/** As the file's examples list them. */
const order = ['s3', 'ecr', 'logs', 'secrets'];
const reasons = {
    s3: 'the layers of their images are there',
    ecr: 'their images are there',
    logs: 'a task that cannot write its log does not start',
    secrets: 'a task whose secrets cannot be read does not start',
};
/** Amazon ECS guide, "Amazon ECS interface VPC endpoints"; ECR guide, "Amazon ECR interface VPC endpoints". */
function neededEndpoints(config) {
    const secrets = (0,tasks/* tasksOf */.a)(config).some((task) => readsSecrets(task, config));
    return order.filter((kind) => kind !== 'secrets' || secrets);
}
/** A database is opened by one. */
function readsSecrets({ containers, uses }, { databases }) {
    return (containers.some(({ secrets }) => Object.keys(secrets).length > 0) || databases.some(({ key }) => uses.includes(key)));
}
/** Behind the endpoint is every registry of ECR in the region, and no other. */
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
/** Amazon ECS guide, "Amazon ECS interface VPC endpoints": an instance needs `ecs`, `ecs-agent` and `ecs-telemetry` too. */
function checkInstances({ key, on }) {
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

;// CONCATENATED MODULE: ./lib/config/checks/existingNetwork.js
/** Checks of a network that exists: its subnets are enough for what shall run there, and nothing is to be made of it. */
const vpc = ['network', 'vpc'];
const existingNetwork_placement = ['network', 'placement'];
const existingNetwork_open = ['network', 'subnets', 'public'];
const existingNetwork_closed = ['network', 'subnets', 'private'];
/** https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html#availability-zones */
const ZONES_OF_A_LOAD_BALANCER = 2;
function checkExistingNetwork(network, subject) {
    const balanced = subject.config.services.find(({ http }) => http !== undefined);
    return [
        ...checkMeaningless(network, subject),
        ...(balanced === undefined ? [] : checkBalancerSubnets(network, balanced)),
        // Tasks that run beside the load balancer need no more than it does.
        ...(balanced !== undefined && network.placement === 'public' ? [] : checkTaskSubnets(network)),
        ...checkDoubles(network),
        // Databases are in the private ones whatever the placement of the tasks.
        ...(subject.config.databases.length > 0 ? [] : checkUnused(network)),
    ];
}
/** What describes a network to be made says nothing of one that is there. */
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
/** A load balancer takes two public subnets or more; that they are in different zones only AWS knows. */
function checkBalancerSubnets({ subnets }, service) {
    const count = subnets.public.length;
    if (count >= ZONES_OF_A_LOAD_BALANCER)
        return [];
    const there = count === 0 ? 'there is none' : 'there is one';
    return [
        {
            severity: 'error',
            paths: [existingNetwork_open, vpc, ['services', service.key, 'port']],
            message: `the load balancer before \`${service.key}\` needs two or more \`subnets.public\` in different availability zones; ${there}`,
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
/** Checks of a network that is made: the block of addresses, and that private tasks can reach what they need. */




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
/** Blocks that AWS gives no VPC: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html */
const reserved = [/^0\./, /^127\./, /^169\.254\./, /^(22[4-9]|2[3-5]\d)\./];
function checkBlock(block) {
    if (reserved.some((pattern) => pattern.test(block))) {
        const message = `${block} is reserved and cannot be a VPC`;
        return [{ severity: 'error', paths: [cidr], message, hint: 'for example `cidr: 10.20.0.0/16`' }];
    }
    return checkFirst(cidr, block);
}

;// CONCATENATED MODULE: ./lib/config/checks/routes.js
/** Checks of what services share behind their one load balancer: paths, and the ports for new versions. */
function checkRoutes({ services }) {
    return pairsOf(services.filter(({ http }) => http !== undefined)).flatMap((pair) => [
        ...checkPaths(pair),
        ...checkTestPort(pair),
    ]);
}
function pairsOf(services) {
    return services.flatMap((one, index) => services.slice(index + 1).map((other) => [one, other]));
}
/** The path decides which one answers: `/api`, `/api/` and `/api/*` are the same. */
function checkPaths([one, other]) {
    const bare = ({ http }) => http?.path.replace(/[/*]+$/, '');
    if (bare(one) !== bare(other))
        return [];
    const under = `\`${one.http?.path}\`${one.http?.path === other.http?.path ? '' : ` and \`${other.http?.path}\`, which is the same`}`;
    return both([one, other], ['http', 'path'], {
        message: `the services \`${one.key}\` and \`${other.key}\` both answer under ${under}`,
        hint: (key) => `give one a path of its own: \`http: { path: /${key} }\``,
    });
}
/** A port of the load balancer is open to the same blocks for every service behind it. */
function checkTestPort([one, other]) {
    const [{ deployment: mine }, { deployment: its }] = [one, other];
    const isShared = mine.strategy === 'blue_green' && its.strategy === 'blue_green' && mine.testPort === its.testPort;
    if (!isShared || renderBlocks(mine.testFrom) === renderBlocks(its.testFrom))
        return [];
    return both([one, other], ['deployment', 'test_from'], {
        message: `the services \`${one.key}\` and \`${other.key}\` share the test port ${mine.testPort} and open it to different blocks`,
        hint: () => 'give both the same `test_from`, or one a `test_port` of its own',
    });
}
function renderBlocks(blocks) {
    return blocks === undefined ? 'vpc' : [...blocks].sort().join();
}
/** Told at both: neither is more wrong than the other. */
function both([one, other], key, { message, hint }) {
    const at = (service) => ['services', service.key, ...key];
    return [
        { severity: 'error', paths: [at(one), at(other)], message, hint: hint(one.key) },
        { severity: 'error', paths: [at(other), at(one)], message, hint: hint(other.key) },
    ];
}

;// CONCATENATED MODULE: ./lib/config/checks/count.js
/** Checks of how many tasks run: ranges, what needs one, and times of a schedule. */

/** A service has at most 5,000 tasks: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html */
const MOST_TASKS = 5000;
/** What only scaling can follow. */
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
    const findings = checkRange(count, [given(range) ? range : map, range]);
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
function checkRange({ minimum, maximum }, paths) {
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
    const most = Math.max(maximum, ...schedule.map((entry) => entry.maximum));
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
        ...checkRange(entry, [[...path, 'range']]),
    ];
}
/** A scheduled action sets the range for good; nothing sets it back but another one. */
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
/** Checks of sidecars: what they lack, and what they may not share with the service's own container. */

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html */
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
/** All containers of a task have the same address. */
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
/** Checks of one service: keys that need, exclude or contradict one another. */







function service_checkService(service, { given }) {
    const at = (...path) => ['services', service.key, ...path];
    return [
        ...checkImage('service', at, given),
        ...checkPort(service, at, given),
        ...checkSize(service, serviceWords(at)),
        ...checkVariables(service, at),
        ...checkSidecars(service, given),
        ...checkHttp(service, at),
        ...checkCount(service, at, given),
        ...checkDeployment(service, at, given),
        ...checkLimits(service),
    ];
}
function checkPort({ deployment }, at, given) {
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
function checkHttp({ http }, at) {
    if (http === undefined)
        return [];
    const { intervalSeconds, timeoutSeconds } = http.healthcheck;
    const findings = [...checkBlocks(at('http', 'allowed_source_ips'), http.allowedSourceIps)];
    if (timeoutSeconds >= intervalSeconds) {
        const interval = renderDuration(intervalSeconds);
        findings.push({
            severity: 'error',
            paths: [at('http', 'healthcheck', 'timeout'), at('http', 'healthcheck', 'interval')],
            message: `\`timeout\` ${renderDuration(timeoutSeconds)} must be shorter than \`interval\` ${interval}`,
            hint: `write \`interval: ${renderDuration(Math.min(300, timeoutSeconds * 2))}\`, or a shorter \`timeout\``,
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
            message: `\`timeout\` ${renderDuration(timeoutMinutes * 60)} must be longer than \`bake\` ${renderDuration(bakeMinutes * 60)}: the new version also needs time to start`,
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
/** Checks of the buckets: an object moves to cheaper storage before it goes, and S3 wants some time between. */
/** S3 User Guide, "Transitioning objects": 30 days before Standard-IA, and 30 days in it. */
const INFREQUENT_DAYS = 30;
/** S3 User Guide, "Glacier Flexible Retrieval": whatever leaves earlier is billed for 90 days. */
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
/** Checks of `uses`: every name stands for one thing of the file, and gives no variable that is there already. */


function checkUses({ config }) {
    const things = (0,usable/* usableThings */.m_)(config);
    const users = ['services', 'jobs'].flatMap((section) => config[section].map((user) => ({ ...user, path: [section, user.key] })));
    return [...uses_checkNames(things), ...users.flatMap((user) => [...checkUser(user, things), ...checkTwice(user, things)])];
}
/** A name that could mean a bucket or a database would mean neither. */
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
function checkUser({ path: user, uses, variables, secrets }, things) {
    return uses.flatMap((name) => {
        const thing = things.find((one) => one.key === name);
        if (thing === undefined) {
            const close = nearest(name, things.map((one) => one.key));
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
        if (thing.onlyInstances) {
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
/** Two databases give the same variable unless one says otherwise. */
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
/** Checks of the volumes: sizes that EBS makes of each type. */

/** Amazon EBS User Guide, "Amazon EBS volume types"; in GB. */
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
                message: `\`size\` ${renderSize(size)} is out of what EBS makes of ${type}: ${renderSize(least)} to ${renderSize(most)}`,
                hint: `write \`size: ${renderSize(size < least ? least : most)}\`${type === 'gp3' ? '' : ', or `type: gp3`'}`,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/config/checks/waf.js
/** Checks of the firewall: something stands behind it, and it is in the region where AWS looks for it. */

const waf = ['security', 'waf'];
const cdn = ['domain', 'cdn'];
const waf_region = ['region'];
function checkWaf({ config }) {
    const { kind } = config.security.waf;
    if (kind === 'none')
        return [];
    if (config.services.every(({ http }) => http === undefined)) {
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
    const message = `the load balancer takes a regional web ACL of ${here}, not ${waf_placeOf(arn)}`;
    return [waf_error([waf, waf_region], message, 'write the ARN of one there, or `waf: common`')];
}
/** WAF developer guide, "Web ACL": those of CloudFront are made in us-east-1. */
function checkGlobal({ security, region: here }) {
    if (security.waf.kind === 'arn') {
        const { arn } = security.waf;
        if (arn.includes(':global/') && regionOf(arn) === EDGE_REGION)
            return [];
        const message = `the firewall of \`domain.cdn\` is a global web ACL of ${EDGE_REGION}, not ${waf_placeOf(arn)}`;
        return [
            waf_error([waf, cdn], message, `write the ARN of one there: \`arn:aws:wafv2:${EDGE_REGION}:…:global/webacl/…\``),
        ];
    }
    if (here === EDGE_REGION)
        return [];
    const message = `the firewall of \`domain.cdn\` must be in ${EDGE_REGION}, and a stack in ${here} cannot make it there`;
    return [waf_error([waf, cdn, waf_region], message, `make one there and write its ARN, or remove \`domain.cdn\``)];
}
function waf_placeOf(arn) {
    return `a ${arn.includes(':global/') ? 'global' : 'regional'} one of ${regionOf(arn)}`;
}
function waf_error(paths, message, hint) {
    return { severity: 'error', paths, message, hint };
}

;// CONCATENATED MODULE: ./lib/config/checks/file.js
/** Checks of the file as one environment sees it, after its keys are laid over. */
















const needed = [
    { key: 'project', hint: 'for example `project: inferloop`' },
    { key: 'region', hint: 'for example `region: us-east-1`' },
];
function checkFile(subject) {
    const { config, given } = subject;
    const missing = needed.filter(({ key }) => !given([key]));
    return [
        ...missing.map(({ key, hint }) => ({ severity: 'error', paths: [[key]], message: `\`${key}\` is missing`, hint })),
        ...checkWorkloads(subject),
        ...checkNetwork(subject),
        ...checkStorage(subject),
        ...checkVolumes(config),
        ...checkDatabases(config),
        ...checkBackup(config),
        ...checkUses(subject),
        ...config.services.flatMap((service) => service_checkService(service, subject)),
        ...config.jobs.flatMap((job) => checkJob(job, subject)),
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
}
/** Sections of which a file needs one: without any of them there is nothing to deploy. */
const workloads = ['services', 'jobs'];
function checkWorkloads({ config, given }) {
    if (workloads.some((section) => config[section].length > 0))
        return [];
    const paths = workloads.map((section) => [section]);
    const empty = paths.find(given);
    return [
        {
            severity: 'error',
            paths: [empty ?? ['services'], ...paths],
            message: empty === undefined ? '`services` is missing, or `jobs`' : 'there is no service and no job',
            hint: 'for example `services: { web: { build: ., port: 8000 } }`',
        },
    ];
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./lib/config/scalar.js
/** Plain values: what YAML 1.2 reads in them, and whether YAML 1.1 reads the same. */


const core = [js_yaml/* nullCoreTag */.DX, js_yaml/* boolCoreTag */.G7, js_yaml/* intCoreTag */.Z7, js_yaml/* floatCoreTag */.ok];
const yaml11 = [
    js_yaml/* nullYaml11Tag */.L2,
    js_yaml/* boolYaml11Tag */.iE,
    js_yaml/* intYaml11Tag */.Bg,
    js_yaml/* floatYaml11Tag */.o5,
    js_yaml/* timestampTag */.L9,
];
/** What YAML 1.2 (core schema) reads. */
function readPlain(text) {
    const value = scalar_resolve(text, core);
    return typeof value === 'number' || typeof value === 'boolean' || value === null ? value : text;
}
function scalar_resolve(text, tags) {
    for (const tag of tags) {
        const value = tag.resolve(text, false, tag.tagName);
        if (value !== js_yaml/* NOT_RESOLVED */.Hg)
            return value;
    }
    return text;
}
/** Undefined when both versions read the same. */
function findAmbiguity(text) {
    const value = scalar_resolve(text, core);
    const old = scalar_resolve(text, yaml11);
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
/** YAML → a tree with positions; what would be read differently elsewhere, or not at all, is a mistake. */



/** Characters; a file that people write and review stays far below. */
const MAXIMUM_LENGTH = 256 * 1024;
const MAXIMUM_DEPTH = 32;
/** Values with those that aliases repeat: a few lines of aliases of aliases could stand for billions. */
const MAXIMUM_VALUES = 5000;
const smallest = 'begin with `project: my-project`, `region: us-east-1` and `services:`';
/** Never throws. `x-…` keys are left out of the tree. */
function parseDocument(text) {
    if (text.length > MAXIMUM_LENGTH) {
        const kilobytes = (length) => `${Math.ceil(length / 1024)} kB`;
        return unreadable(`the file is too large: ${kilobytes(text.length)}, at most ${kilobytes(MAXIMUM_LENGTH)} are read`, 'is this the right file? The input `config` names it');
    }
    // What UTF-16 and other encodings look like when they are read as UTF-8.
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
    if (root === undefined || (0,config_node/* isNull */.kZ)(root))
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
/** A cursor over the events of one document. */
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
    /** `<<: *base` and `<<: [*a, *b]`: keys that are given in the map itself win, then the earlier ones. */
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
/** `on:` of a job, as everybody writes it: no value is meant, and whatever reads this file reads YAML 1.2. */
function isOurs(key, path) {
    return key === 'on' && path.at(-2) === 'jobs';
}
/** Plain values of the tree that YAML 1.1 and 1.2 read differently. */
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

;// CONCATENATED MODULE: ./lib/config/validate.generated.js
/** Generated from schemas/inferloop.schema.json by `npm run generate`; do not edit. */
// @ts-nocheck

const validate = validate20;
const schema31 = { "$id": "https://inferloop.dev/schemas/inferloop.schema.json", "type": "object", "required": ["project", "region"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "project": { "$ref": "#/$defs/name" }, "region": { "$ref": "#/$defs/region" }, "owner": { "$ref": "#/$defs/tagValue" }, "cost_center": { "$ref": "#/$defs/tagValue" }, "tags": { "$ref": "#/$defs/tags" }, "network": { "$ref": "#/$defs/network" }, "security": { "$ref": "#/$defs/security" }, "storage": { "$ref": "#/$defs/storage" }, "databases": { "$ref": "#/$defs/databases" }, "services": { "$ref": "#/$defs/services" }, "jobs": { "$ref": "#/$defs/jobs" }, "domain": { "$ref": "#/$defs/domain" }, "monitoring": { "$ref": "#/$defs/monitoring" }, "backup": { "$ref": "#/$defs/backup" }, "budget": { "$ref": "#/$defs/budget" }, "policies": { "$ref": "#/$defs/policies" }, "environments": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/environment" } } }, "$defs": { "name": { "type": ["string", "null"], "pattern": "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, "region": { "type": ["string", "null"], "enum": ["af-south-1", "ap-east-1", "ap-east-2", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "ap-southeast-5", "ap-southeast-6", "ap-southeast-7", "ca-central-1", "ca-west-1", "eu-central-1", "eu-central-2", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-2", "eu-west-3", "il-central-1", "me-central-1", "me-south-1", "mx-central-1", "sa-east-1", "us-east-1", "us-east-2", "us-west-1", "us-west-2", null] }, "tagValue": { "type": ["string", "number", "null"], "pattern": "^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$" }, "tags": { "type": ["object", "null"], "maxProperties": 40, "propertyNames": { "type": "string", "pattern": "^(?!(?:[aA][wW][sS]:|(?:Environment|Project|ManagedBy|Owner|CostCenter|CreatedAt|Name)$))[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,128}$" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/tagValue" } }, "network": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "cidr": { "type": ["string", "null"], "pattern": "^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(1[6-9]|2[0-4])$" }, "vpc": { "type": ["string", "null"], "pattern": "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$" }, "subnets": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "public": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string", "$ref": "#/$defs/subnet" } }, "private": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string", "$ref": "#/$defs/subnet" } } } }, "zones": { "type": ["integer", "null"], "minimum": 2, "maximum": 3 }, "placement": { "type": ["string", "null"], "enum": ["public", "private", null] }, "nat": { "type": ["string", "null"], "enum": ["none", "single", "per_zone", null] }, "endpoints": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string", "enum": ["s3", "ecr", "logs", "secrets"] } }, "flow_logs": { "type": ["string", "null"], "pattern": "^[0-9]+d$" }, "acl": { "$ref": "#/$defs/acl" } } }, "acl": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "deny": { "type": ["array", "null"], "uniqueItems": true, "maxItems": 19, "items": { "type": "string", "$ref": "#/$defs/block" } } } }, "security": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "key": { "type": ["string", "null"], "pattern": "^(aws|managed|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+)$" }, "waf": { "type": ["string", "null"], "pattern": "^(none|common|arn:aws[a-z-]*:wafv2:[a-z0-9-]+:[0-9]{12}:(regional|global)/webacl/[A-Za-z0-9_-]{1,128}/[a-f0-9-]+)$" }, "scan_images": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "fail_on": { "type": ["string", "null"], "enum": ["critical", "high", "medium", null] } } }, "permissions_boundary": { "type": ["string", "null"], "pattern": "^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]{1,512}$" } } }, "storage": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "buckets": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/bucket" } }, "volumes": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/volume" } } } }, "volume": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "size": { "type": ["string", "null"], "pattern": "^[1-9][0-9]{0,4}(GB|TB)$" }, "type": { "type": ["string", "null"], "enum": ["gp3", "st1", "sc1", null] }, "snapshots": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "every": { "type": ["string", "null"], "enum": ["1h", "2h", "3h", "4h", "6h", "8h", "12h", "24h", null] }, "keep": { "type": ["integer", "null"], "minimum": 1, "maximum": 1000 } } } } }, "databases": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/database" } }, "database": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "engine": { "type": ["string", "null"], "enum": ["postgres@14", "postgres@15", "postgres@16", "postgres@17", "postgres@18", "mysql@8.0", "mysql@8.4", null] }, "size": { "type": ["string", "null"], "pattern": "^db\\.(t3|t4g|[mr][5-8][a-z]*|x2[a-z]+|z1d)\\.(micro|small|medium|large|([1-9][0-9]?)?xlarge)$" }, "disk": { "type": ["string", "null"], "pattern": "^[1-9][0-9]{0,4}(GB|TB)(\\.\\.[1-9][0-9]{0,4}(GB|TB))?$" }, "multi_az": { "type": ["boolean", "null"] }, "backups": { "type": ["string", "null"], "pattern": "^([0-9]|[12][0-9]|3[0-5])d$" }, "expose_as": { "$ref": "#/$defs/variableName" } } }, "backup": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "every": { "type": ["string", "null"], "enum": ["1h", "2h", "3h", "4h", "6h", "8h", "12h", "24h", "7d", null] }, "keep": { "$ref": "#/$defs/days" } } }, "bucket": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "versioned": { "type": ["boolean", "null"] }, "infrequent_access": { "$ref": "#/$defs/days" }, "archive": { "$ref": "#/$defs/days" }, "expire": { "$ref": "#/$defs/days" }, "expire_versions": { "$ref": "#/$defs/days" } } }, "days": { "type": ["string", "null"], "pattern": "^[1-9][0-9]{0,3}d$" }, "uses": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string", "pattern": "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$" } }, "services": { "type": ["object", "null"], "minProperties": 1, "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/service" } }, "service": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "build": { "$ref": "#/$defs/build" }, "image": { "$ref": "#/$defs/image" }, "port": { "$ref": "#/$defs/port" }, "command": { "$ref": "#/$defs/command" }, "cpu": { "type": ["integer", "string", "null"], "minimum": 1, "pattern": "^[0-9]+(\\.[0-9]+)? ?[vV]CPU$" }, "memory": { "type": ["integer", "string", "null"], "minimum": 1, "pattern": "^[0-9]+(\\.[0-9]+)? ?(MB|GB)$" }, "uses": { "$ref": "#/$defs/uses" }, "variables": { "$ref": "#/$defs/variables" }, "secrets": { "$ref": "#/$defs/secrets" }, "http": { "$ref": "#/$defs/http" }, "count": { "$ref": "#/$defs/count" }, "deployment": { "$ref": "#/$defs/deployment" }, "exec": { "type": ["boolean", "null"] }, "sidecars": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/sidecar" } } } }, "sidecar": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "image": { "$ref": "#/$defs/image" }, "port": { "$ref": "#/$defs/port" }, "essential": { "type": ["boolean", "null"] }, "command": { "$ref": "#/$defs/command" }, "variables": { "$ref": "#/$defs/variables" }, "secrets": { "$ref": "#/$defs/secrets" } } }, "jobs": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/job" } }, "job": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "build": { "$ref": "#/$defs/build" }, "image": { "$ref": "#/$defs/image" }, "command": { "$ref": "#/$defs/command" }, "vcpus": { "type": ["number", "null"], "minimum": 0.25 }, "memory": { "type": ["integer", "string", "null"], "minimum": 4, "pattern": "^[0-9]+(\\.[0-9]+)? ?(MB|GB)$" }, "on": { "type": ["string", "null"], "enum": ["fargate", "ec2", null] }, "spot": { "type": ["boolean", "null"] }, "max_vcpus": { "type": ["integer", "null"], "minimum": 1, "maximum": 100000 }, "schedule": { "$ref": "#/$defs/schedule" }, "timeout": { "$ref": "#/$defs/duration" }, "retries": { "type": ["integer", "null"], "minimum": 0, "maximum": 9 }, "uses": { "$ref": "#/$defs/uses" }, "variables": { "$ref": "#/$defs/variables" }, "secrets": { "$ref": "#/$defs/secrets" } } }, "schedule": { "type": ["string", "object", "null"], "pattern": "^(cron\\((\\S+ ){5}\\S+\\)|rate\\([1-9][0-9]* (minute|hour|day)s?\\))$", "required": ["cron"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "cron": { "$ref": "#/$defs/cron" }, "timezone": { "$ref": "#/$defs/timezone" } } }, "image": { "type": ["string", "null"], "pattern": "^[A-Za-z0-9][A-Za-z0-9._:/@-]*$" }, "port": { "type": ["integer", "null"], "minimum": 1, "maximum": 65535 }, "command": { "type": ["array", "null"], "items": { "type": "string" } }, "variables": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/variableName" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/variable" } }, "secrets": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/variableName" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/secret" } }, "build": { "type": ["string", "object", "null"], "pattern": "^[^/\\s].*$", "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "context": { "type": ["string", "null"], "pattern": "^[^/\\s].*$" }, "dockerfile": { "type": ["string", "null"], "pattern": "^[^/\\s].*$" }, "target": { "type": ["string", "null"], "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "args": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/variableName" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/variable" } }, "platform": { "type": ["string", "null"], "enum": ["linux/amd64", "linux/arm64", null] } } }, "variableName": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" }, "variable": { "type": ["string", "number", "boolean", "null"] }, "secret": { "type": ["string", "null"], "pattern": "^(arn:aws[a-z-]*:(secretsmanager|ssm):[a-z0-9-]+:[0-9]{12}:\\S+|ssm:/[A-Za-z0-9_.\\-/]+|[A-Za-z0-9/_+=.@-]{1,512})$" }, "http": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "path": { "type": ["string", "null"], "pattern": "^/[A-Za-z0-9_.$/~\"'@:+&*?-]{0,126}$" }, "healthcheck": { "$ref": "#/$defs/healthcheck" }, "allowed_source_ips": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string", "$ref": "#/$defs/block" } }, "deregistration_delay": { "$ref": "#/$defs/duration" } } }, "healthcheck": { "type": ["string", "object", "null"], "pattern": "^/\\S{0,1023}$", "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "path": { "type": ["string", "null"], "pattern": "^/\\S{0,1023}$" }, "interval": { "$ref": "#/$defs/duration" }, "timeout": { "$ref": "#/$defs/duration" }, "healthy": { "type": ["integer", "null"], "minimum": 2, "maximum": 10 }, "unhealthy": { "type": ["integer", "null"], "minimum": 2, "maximum": 10 }, "grace_period": { "$ref": "#/$defs/duration" } } }, "count": { "type": ["integer", "string", "object", "null"], "minimum": 1, "maximum": 5000, "pattern": "^[0-9]+-[0-9]+$", "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "range": { "$ref": "#/$defs/range" }, "spot_from": { "type": ["integer", "null"], "minimum": 1, "maximum": 5000 }, "cpu_percentage": { "type": ["integer", "null"], "minimum": 1, "maximum": 100 }, "memory_percentage": { "type": ["integer", "null"], "minimum": 1, "maximum": 100 }, "requests": { "type": ["integer", "null"], "minimum": 1 }, "cooldown": { "$ref": "#/$defs/cooldown" }, "schedule": { "type": ["array", "null"], "items": { "$ref": "#/$defs/scheduledRange" } } } }, "range": { "type": ["string", "null"], "pattern": "^[0-9]+-[0-9]+$" }, "cooldown": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "scale_in": { "$ref": "#/$defs/duration" }, "scale_out": { "$ref": "#/$defs/duration" } } }, "scheduledRange": { "type": "object", "required": ["name", "cron", "range"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "name": { "$ref": "#/$defs/name" }, "cron": { "$ref": "#/$defs/cron" }, "timezone": { "$ref": "#/$defs/timezone" }, "range": { "$ref": "#/$defs/range" } } }, "cron": { "type": ["string", "null"], "pattern": "^(\\S+ ){5}\\S+$" }, "timezone": { "type": ["string", "null"], "pattern": "^[A-Za-z][A-Za-z0-9_+/-]{1,49}$" }, "deployment": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "strategy": { "type": ["string", "null"], "enum": ["blue_green", "rolling", null] }, "test_port": { "type": ["integer", "null"], "minimum": 1, "maximum": 65535 }, "test_from": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string", "$ref": "#/$defs/block" } }, "bake": { "$ref": "#/$defs/duration" }, "timeout": { "$ref": "#/$defs/duration" }, "rollback_alarms": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string" } } } }, "domain": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "name": { "type": ["string", "null"], "pattern": "^(?=.{4,64}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$" }, "zone": { "type": ["string", "null"], "pattern": "^Z[A-Z0-9]{1,31}$" }, "certificate": { "$ref": "#/$defs/certificate" }, "redirect": { "type": ["boolean", "null"] }, "cdn": { "$ref": "#/$defs/cdn" } } }, "cdn": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "static": { "type": ["string", "null"], "pattern": "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, "path": { "type": ["string", "null"], "pattern": "^/[A-Za-z0-9_.~/-]{1,200}\\*?$" }, "certificate": { "$ref": "#/$defs/certificate" } } }, "certificate": { "type": ["string", "null"], "pattern": "^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-f0-9-]+$" }, "monitoring": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "logs": { "type": ["string", "null"], "pattern": "^[0-9]+d$" }, "insights": { "type": ["boolean", "null"] }, "notify": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string", "pattern": "^(mailto:[^@\\s]+@[^@\\s]+|https://\\S+|arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+)$" } }, "metrics": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/logMetric" } }, "alarms": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/alarm" } }, "queries": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/logQuery" } }, "dashboard": { "type": ["boolean", "null"] } } }, "logMetric": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "logs": { "type": ["string", "null"] }, "pattern": { "type": ["string", "null"], "pattern": "^[\\s\\S]{1,1024}$" }, "value": { "type": ["number", "string", "null"], "pattern": "^(\\$\\S+|[0-9]+(\\.[0-9]+)?)$" } } }, "alarm": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "service": { "type": ["string", "null"] }, "metric": { "type": ["string", "null"] }, "above": { "$ref": "#/$defs/threshold" }, "below": { "$ref": "#/$defs/threshold" }, "for": { "$ref": "#/$defs/duration" } } }, "threshold": { "type": ["number", "string", "null"], "minimum": 0, "pattern": "^[0-9]+(\\.[0-9]+)?(%|ms|s|m)?$" }, "logQuery": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "logs": { "type": ["string", "null"] }, "query": { "type": ["string", "null"], "pattern": "^[\\s\\S]{1,10000}$" } } }, "budget": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "monthly": { "type": ["string", "null"], "pattern": "^(?!0+(\\.0+)? )[0-9]+(\\.[0-9]{1,2})? USD$" }, "notify_at": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string", "pattern": "^[1-9][0-9]{0,2}%$" } } } }, "policies": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "forbid": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string", "enum": ["replace_data", "delete_data", "public_ingress"] } } } }, "environment": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "branch": { "type": ["string", "null"], "pattern": "^[^\\s~^:?*\\[\\\\]+$" }, "account": { "type": ["string", "null"], "pattern": "^[0-9]{12}$" }, "protect": { "type": ["boolean", "null"] }, "region": { "$ref": "#/$defs/region" }, "owner": { "$ref": "#/$defs/tagValue" }, "cost_center": { "$ref": "#/$defs/tagValue" }, "tags": { "$ref": "#/$defs/tags" }, "network": { "$ref": "#/$defs/network" }, "security": { "$ref": "#/$defs/security" }, "storage": { "$ref": "#/$defs/storage" }, "databases": { "$ref": "#/$defs/databases" }, "services": { "$ref": "#/$defs/services" }, "jobs": { "$ref": "#/$defs/jobs" }, "domain": { "$ref": "#/$defs/domain" }, "monitoring": { "$ref": "#/$defs/monitoring" }, "backup": { "$ref": "#/$defs/backup" }, "budget": { "$ref": "#/$defs/budget" }, "policies": { "$ref": "#/$defs/policies" } } }, "block": { "type": "string", "pattern": "^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])$" }, "subnet": { "type": "string", "pattern": "^subnet-([0-9a-f]{8}|[0-9a-f]{17})$" }, "duration": { "type": ["string", "null"], "pattern": "^[0-9]+(s|m|h|d)$" } } };
const schema32 = { "type": ["string", "null"], "pattern": "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$" };
const schema33 = { "type": ["string", "null"], "enum": ["af-south-1", "ap-east-1", "ap-east-2", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "ap-southeast-5", "ap-southeast-6", "ap-southeast-7", "ca-central-1", "ca-west-1", "eu-central-1", "eu-central-2", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-2", "eu-west-3", "il-central-1", "me-central-1", "me-south-1", "mx-central-1", "sa-east-1", "us-east-1", "us-east-2", "us-west-1", "us-west-2", null] };
const schema34 = { "type": ["string", "number", "null"], "pattern": "^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$" };
const schema43 = { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "key": { "type": ["string", "null"], "pattern": "^(aws|managed|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+)$" }, "waf": { "type": ["string", "null"], "pattern": "^(none|common|arn:aws[a-z-]*:wafv2:[a-z0-9-]+:[0-9]{12}:(regional|global)/webacl/[A-Za-z0-9_-]{1,128}/[a-f0-9-]+)$" }, "scan_images": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "fail_on": { "type": ["string", "null"], "enum": ["critical", "high", "medium", null] } } }, "permissions_boundary": { "type": ["string", "null"], "pattern": "^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]{1,512}$" } } };
const schema125 = { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "monthly": { "type": ["string", "null"], "pattern": "^(?!0+(\\.0+)? )[0-9]+(\\.[0-9]{1,2})? USD$" }, "notify_at": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string", "pattern": "^[1-9][0-9]{0,2}%$" } } } };
const schema126 = { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "forbid": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string", "enum": ["replace_data", "delete_data", "public_ingress"] } } } };
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern6 = new RegExp("^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$", "u");
const pattern21 = new RegExp("^(aws|managed|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+)$", "u");
const pattern22 = new RegExp("^(none|common|arn:aws[a-z-]*:wafv2:[a-z0-9-]+:[0-9]{12}:(regional|global)/webacl/[A-Za-z0-9_-]{1,128}/[a-f0-9-]+)$", "u");
const pattern24 = new RegExp("^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]{1,512}$", "u");
const pattern133 = new RegExp("^(?!0+(\\.0+)? )[0-9]+(\\.[0-9]{1,2})? USD$", "u");
const pattern134 = new RegExp("^[1-9][0-9]{0,2}%$", "u");
const schema36 = { "type": ["object", "null"], "maxProperties": 40, "propertyNames": { "type": "string", "pattern": "^(?!(?:[aA][wW][sS]:|(?:Environment|Project|ManagedBy|Owner|CostCenter|CreatedAt|Name)$))[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,128}$" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/tagValue" } };
const pattern8 = new RegExp("^(?!(?:[aA][wW][sS]:|(?:Environment|Project|ManagedBy|Owner|CostCenter|CreatedAt|Name)$))[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,128}$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if (evaluated0.dynamicProps) {
evaluated0.props = undefined;
}
if (evaluated0.dynamicItems) {
evaluated0.items = undefined;
}
if ((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)) {
const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema36.type } };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if (data && typeof data == "object" && !Array.isArray(data)) {
if (Object.keys(data).length > 40) {
const err1 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 40 } };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for (const key0 in data) {
const _errs1 = errors;
if (typeof key0 === "string") {
if (!pattern8.test(key0)) {
const err2 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!(?:[aA][wW][sS]:|(?:Environment|Project|ManagedBy|Owner|CostCenter|CreatedAt|Name)$))[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,128}$" }, propertyName: key0 };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = { instancePath, schemaPath: "#/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key0 };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid0 = _errs1 === errors;
if (!valid0) {
const err4 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for (const key1 in data) {
if (!(pattern4.test(key1))) {
let data0 = data[key1];
if (((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (data0 !== null)) {
const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/tagValue/type", keyword: "type", params: { type: schema34.type } };
if (vErrors === null) {
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if (typeof data0 === "string") {
if (!pattern6.test(data0)) {
const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/tagValue/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$" } };
if (vErrors === null) {
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema38 = { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "cidr": { "type": ["string", "null"], "pattern": "^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(1[6-9]|2[0-4])$" }, "vpc": { "type": ["string", "null"], "pattern": "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$" }, "subnets": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "public": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string", "$ref": "#/$defs/subnet" } }, "private": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string", "$ref": "#/$defs/subnet" } } } }, "zones": { "type": ["integer", "null"], "minimum": 2, "maximum": 3 }, "placement": { "type": ["string", "null"], "enum": ["public", "private", null] }, "nat": { "type": ["string", "null"], "enum": ["none", "single", "per_zone", null] }, "endpoints": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string", "enum": ["s3", "ecr", "logs", "secrets"] } }, "flow_logs": { "type": ["string", "null"], "pattern": "^[0-9]+d$" }, "acl": { "$ref": "#/$defs/acl" } } };
const schema39 = { "type": "string", "pattern": "^subnet-([0-9a-f]{8}|[0-9a-f]{17})$" };
const pattern12 = new RegExp("^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(1[6-9]|2[0-4])$", "u");
const pattern13 = new RegExp("^vpc-([0-9a-f]{8}|[0-9a-f]{17})$", "u");
const pattern15 = new RegExp("^subnet-([0-9a-f]{8}|[0-9a-f]{17})$", "u");
const pattern17 = new RegExp("^[0-9]+d$", "u");
const schema41 = { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "deny": { "type": ["array", "null"], "uniqueItems": true, "maxItems": 19, "items": { "type": "string", "$ref": "#/$defs/block" } } } };
const schema42 = { "type": "string", "pattern": "^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])$" };
const pattern19 = new RegExp("^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if (evaluated0.dynamicProps) {
evaluated0.props = undefined;
}
if (evaluated0.dynamicItems) {
evaluated0.items = undefined;
}
if ((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)) {
const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema41.type } };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 in data) {
if (!((key0 === "deny") || (pattern4.test(key0)))) {
const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if (data.deny !== undefined) {
let data0 = data.deny;
if ((!(Array.isArray(data0))) && (data0 !== null)) {
const err2 = { instancePath: instancePath + "/deny", schemaPath: "#/properties/deny/type", keyword: "type", params: { type: schema41.properties.deny.type } };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if (Array.isArray(data0)) {
if (data0.length > 19) {
const err3 = { instancePath: instancePath + "/deny", schemaPath: "#/properties/deny/maxItems", keyword: "maxItems", params: { limit: 19 } };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for (let i0 = 0; i0 < len0; i0++) {
let data1 = data0[i0];
if (typeof data1 !== "string") {
const err4 = { instancePath: instancePath + "/deny/" + i0, schemaPath: "#/properties/deny/items/type", keyword: "type", params: { type: "string" } };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if (typeof data1 === "string") {
if (!pattern19.test(data1)) {
const err5 = { instancePath: instancePath + "/deny/" + i0, schemaPath: "#/$defs/block/pattern", keyword: "pattern", params: { pattern: "^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])$" } };
if (vErrors === null) {
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = { instancePath: instancePath + "/deny/" + i0, schemaPath: "#/$defs/block/type", keyword: "type", params: { type: "string" } };
if (vErrors === null) {
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if (i1 > 1) {
const indices0 = {};
for (; i1--;) {
let item0 = data0[i1];
if (typeof item0 !== "string") {
continue;
}
if (typeof indices0[item0] == "number") {
j0 = indices0[item0];
const err7 = { instancePath: instancePath + "/deny", schemaPath: "#/properties/deny/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
if (vErrors === null) {
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if (evaluated0.dynamicProps) {
evaluated0.props = undefined;
}
if (evaluated0.dynamicItems) {
evaluated0.items = undefined;
}
if ((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)) {
const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema38.type } };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 in data) {
if (!((func1.call(schema38.properties, key0)) || (pattern4.test(key0)))) {
const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if (data.cidr !== undefined) {
let data0 = data.cidr;
if ((typeof data0 !== "string") && (data0 !== null)) {
const err2 = { instancePath: instancePath + "/cidr", schemaPath: "#/properties/cidr/type", keyword: "type", params: { type: schema38.properties.cidr.type } };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if (typeof data0 === "string") {
if (!pattern12.test(data0)) {
const err3 = { instancePath: instancePath + "/cidr", schemaPath: "#/properties/cidr/pattern", keyword: "pattern", params: { pattern: "^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(1[6-9]|2[0-4])$" } };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if (data.vpc !== undefined) {
let data1 = data.vpc;
if ((typeof data1 !== "string") && (data1 !== null)) {
const err4 = { instancePath: instancePath + "/vpc", schemaPath: "#/properties/vpc/type", keyword: "type", params: { type: schema38.properties.vpc.type } };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if (typeof data1 === "string") {
if (!pattern13.test(data1)) {
const err5 = { instancePath: instancePath + "/vpc", schemaPath: "#/properties/vpc/pattern", keyword: "pattern", params: { pattern: "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$" } };
if (vErrors === null) {
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if (data.subnets !== undefined) {
let data2 = data.subnets;
if ((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)) {
const err6 = { instancePath: instancePath + "/subnets", schemaPath: "#/properties/subnets/type", keyword: "type", params: { type: schema38.properties.subnets.type } };
if (vErrors === null) {
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
for (const key1 in data2) {
if (!(((key1 === "public") || (key1 === "private")) || (pattern4.test(key1)))) {
const err7 = { instancePath: instancePath + "/subnets", schemaPath: "#/properties/subnets/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
if (vErrors === null) {
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if (data2.public !== undefined) {
let data3 = data2.public;
if ((!(Array.isArray(data3))) && (data3 !== null)) {
const err8 = { instancePath: instancePath + "/subnets/public", schemaPath: "#/properties/subnets/properties/public/type", keyword: "type", params: { type: schema38.properties.subnets.properties.public.type } };
if (vErrors === null) {
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if (Array.isArray(data3)) {
const len0 = data3.length;
for (let i0 = 0; i0 < len0; i0++) {
let data4 = data3[i0];
if (typeof data4 !== "string") {
const err9 = { instancePath: instancePath + "/subnets/public/" + i0, schemaPath: "#/properties/subnets/properties/public/items/type", keyword: "type", params: { type: "string" } };
if (vErrors === null) {
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if (typeof data4 === "string") {
if (!pattern15.test(data4)) {
const err10 = { instancePath: instancePath + "/subnets/public/" + i0, schemaPath: "#/$defs/subnet/pattern", keyword: "pattern", params: { pattern: "^subnet-([0-9a-f]{8}|[0-9a-f]{17})$" } };
if (vErrors === null) {
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = { instancePath: instancePath + "/subnets/public/" + i0, schemaPath: "#/$defs/subnet/type", keyword: "type", params: { type: "string" } };
if (vErrors === null) {
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
let i1 = data3.length;
let j0;
if (i1 > 1) {
const indices0 = {};
for (; i1--;) {
let item0 = data3[i1];
if (typeof item0 !== "string") {
continue;
}
if (typeof indices0[item0] == "number") {
j0 = indices0[item0];
const err12 = { instancePath: instancePath + "/subnets/public", schemaPath: "#/properties/subnets/properties/public/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
if (vErrors === null) {
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
if (data2.private !== undefined) {
let data5 = data2.private;
if ((!(Array.isArray(data5))) && (data5 !== null)) {
const err13 = { instancePath: instancePath + "/subnets/private", schemaPath: "#/properties/subnets/properties/private/type", keyword: "type", params: { type: schema38.properties.subnets.properties.private.type } };
if (vErrors === null) {
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if (Array.isArray(data5)) {
const len1 = data5.length;
for (let i2 = 0; i2 < len1; i2++) {
let data6 = data5[i2];
if (typeof data6 !== "string") {
const err14 = { instancePath: instancePath + "/subnets/private/" + i2, schemaPath: "#/properties/subnets/properties/private/items/type", keyword: "type", params: { type: "string" } };
if (vErrors === null) {
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if (typeof data6 === "string") {
if (!pattern15.test(data6)) {
const err15 = { instancePath: instancePath + "/subnets/private/" + i2, schemaPath: "#/$defs/subnet/pattern", keyword: "pattern", params: { pattern: "^subnet-([0-9a-f]{8}|[0-9a-f]{17})$" } };
if (vErrors === null) {
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = { instancePath: instancePath + "/subnets/private/" + i2, schemaPath: "#/$defs/subnet/type", keyword: "type", params: { type: "string" } };
if (vErrors === null) {
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
let i3 = data5.length;
let j1;
if (i3 > 1) {
const indices1 = {};
for (; i3--;) {
let item1 = data5[i3];
if (typeof item1 !== "string") {
continue;
}
if (typeof indices1[item1] == "number") {
j1 = indices1[item1];
const err17 = { instancePath: instancePath + "/subnets/private", schemaPath: "#/properties/subnets/properties/private/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 } };
if (vErrors === null) {
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
}
}
}
if (data.zones !== undefined) {
let data7 = data.zones;
if ((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)) {
const err18 = { instancePath: instancePath + "/zones", schemaPath: "#/properties/zones/type", keyword: "type", params: { type: schema38.properties.zones.type } };
if (vErrors === null) {
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if ((typeof data7 == "number") && (isFinite(data7))) {
if (data7 > 3 || isNaN(data7)) {
const err19 = { instancePath: instancePath + "/zones", schemaPath: "#/properties/zones/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3 } };
if (vErrors === null) {
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if (data7 < 2 || isNaN(data7)) {
const err20 = { instancePath: instancePath + "/zones", schemaPath: "#/properties/zones/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 } };
if (vErrors === null) {
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if (data.placement !== undefined) {
let data8 = data.placement;
if ((typeof data8 !== "string") && (data8 !== null)) {
const err21 = { instancePath: instancePath + "/placement", schemaPath: "#/properties/placement/type", keyword: "type", params: { type: schema38.properties.placement.type } };
if (vErrors === null) {
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if (!(((data8 === "public") || (data8 === "private")) || (data8 === null))) {
const err22 = { instancePath: instancePath + "/placement", schemaPath: "#/properties/placement/enum", keyword: "enum", params: { allowedValues: schema38.properties.placement.enum } };
if (vErrors === null) {
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if (data.nat !== undefined) {
let data9 = data.nat;
if ((typeof data9 !== "string") && (data9 !== null)) {
const err23 = { instancePath: instancePath + "/nat", schemaPath: "#/properties/nat/type", keyword: "type", params: { type: schema38.properties.nat.type } };
if (vErrors === null) {
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if (!((((data9 === "none") || (data9 === "single")) || (data9 === "per_zone")) || (data9 === null))) {
const err24 = { instancePath: instancePath + "/nat", schemaPath: "#/properties/nat/enum", keyword: "enum", params: { allowedValues: schema38.properties.nat.enum } };
if (vErrors === null) {
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if (data.endpoints !== undefined) {
let data10 = data.endpoints;
if ((!(Array.isArray(data10))) && (data10 !== null)) {
const err25 = { instancePath: instancePath + "/endpoints", schemaPath: "#/properties/endpoints/type", keyword: "type", params: { type: schema38.properties.endpoints.type } };
if (vErrors === null) {
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if (Array.isArray(data10)) {
const len2 = data10.length;
for (let i4 = 0; i4 < len2; i4++) {
let data11 = data10[i4];
if (typeof data11 !== "string") {
const err26 = { instancePath: instancePath + "/endpoints/" + i4, schemaPath: "#/properties/endpoints/items/type", keyword: "type", params: { type: "string" } };
if (vErrors === null) {
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if (!((((data11 === "s3") || (data11 === "ecr")) || (data11 === "logs")) || (data11 === "secrets"))) {
const err27 = { instancePath: instancePath + "/endpoints/" + i4, schemaPath: "#/properties/endpoints/items/enum", keyword: "enum", params: { allowedValues: schema38.properties.endpoints.items.enum } };
if (vErrors === null) {
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
let i5 = data10.length;
let j2;
if (i5 > 1) {
const indices2 = {};
for (; i5--;) {
let item2 = data10[i5];
if (typeof item2 !== "string") {
continue;
}
if (typeof indices2[item2] == "number") {
j2 = indices2[item2];
const err28 = { instancePath: instancePath + "/endpoints", schemaPath: "#/properties/endpoints/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 } };
if (vErrors === null) {
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
}
if (data.flow_logs !== undefined) {
let data12 = data.flow_logs;
if ((typeof data12 !== "string") && (data12 !== null)) {
const err29 = { instancePath: instancePath + "/flow_logs", schemaPath: "#/properties/flow_logs/type", keyword: "type", params: { type: schema38.properties.flow_logs.type } };
if (vErrors === null) {
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if (typeof data12 === "string") {
if (!pattern17.test(data12)) {
const err30 = { instancePath: instancePath + "/flow_logs", schemaPath: "#/properties/flow_logs/pattern", keyword: "pattern", params: { pattern: "^[0-9]+d$" } };
if (vErrors === null) {
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if (data.acl !== undefined) {
if (!(validate24(data.acl, { instancePath: instancePath + "/acl", parentData: data, parentDataProperty: "acl", rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema44 = { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "buckets": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/bucket" } }, "volumes": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/volume" } } } };
const schema52 = { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "size": { "type": ["string", "null"], "pattern": "^[1-9][0-9]{0,4}(GB|TB)$" }, "type": { "type": ["string", "null"], "enum": ["gp3", "st1", "sc1", null] }, "snapshots": { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "every": { "type": ["string", "null"], "enum": ["1h", "2h", "3h", "4h", "6h", "8h", "12h", "24h", null] }, "keep": { "type": ["integer", "null"], "minimum": 1, "maximum": 1000 } } } } };
const pattern36 = new RegExp("^[1-9][0-9]{0,4}(GB|TB)$", "u");
const schema46 = { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "versioned": { "type": ["boolean", "null"] }, "infrequent_access": { "$ref": "#/$defs/days" }, "archive": { "$ref": "#/$defs/days" }, "expire": { "$ref": "#/$defs/days" }, "expire_versions": { "$ref": "#/$defs/days" } } };
const schema47 = { "type": ["string", "null"], "pattern": "^[1-9][0-9]{0,3}d$" };
const pattern29 = new RegExp("^[1-9][0-9]{0,3}d$", "u");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if (evaluated0.dynamicProps) {
evaluated0.props = undefined;
}
if (evaluated0.dynamicItems) {
evaluated0.items = undefined;
}
if ((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)) {
const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema46.type } };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 in data) {
if (!((((((key0 === "versioned") || (key0 === "infrequent_access")) || (key0 === "archive")) || (key0 === "expire")) || (key0 === "expire_versions")) || (pattern4.test(key0)))) {
const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if (data.versioned !== undefined) {
let data0 = data.versioned;
if ((typeof data0 !== "boolean") && (data0 !== null)) {
const err2 = { instancePath: instancePath + "/versioned", schemaPath: "#/properties/versioned/type", keyword: "type", params: { type: schema46.properties.versioned.type } };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if (data.infrequent_access !== undefined) {
let data1 = data.infrequent_access;
if ((typeof data1 !== "string") && (data1 !== null)) {
const err3 = { instancePath: instancePath + "/infrequent_access", schemaPath: "#/$defs/days/type", keyword: "type", params: { type: schema47.type } };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if (typeof data1 === "string") {
if (!pattern29.test(data1)) {
const err4 = { instancePath: instancePath + "/infrequent_access", schemaPath: "#/$defs/days/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}d$" } };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if (data.archive !== undefined) {
let data2 = data.archive;
if ((typeof data2 !== "string") && (data2 !== null)) {
const err5 = { instancePath: instancePath + "/archive", schemaPath: "#/$defs/days/type", keyword: "type", params: { type: schema47.type } };
if (vErrors === null) {
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if (typeof data2 === "string") {
if (!pattern29.test(data2)) {
const err6 = { instancePath: instancePath + "/archive", schemaPath: "#/$defs/days/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}d$" } };
if (vErrors === null) {
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if (data.expire !== undefined) {
let data3 = data.expire;
if ((typeof data3 !== "string") && (data3 !== null)) {
const err7 = { instancePath: instancePath + "/expire", schemaPath: "#/$defs/days/type", keyword: "type", params: { type: schema47.type } };
if (vErrors === null) {
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if (typeof data3 === "string") {
if (!pattern29.test(data3)) {
const err8 = { instancePath: instancePath + "/expire", schemaPath: "#/$defs/days/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}d$" } };
if (vErrors === null) {
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if (data.expire_versions !== undefined) {
let data4 = data.expire_versions;
if ((typeof data4 !== "string") && (data4 !== null)) {
const err9 = { instancePath: instancePath + "/expire_versions", schemaPath: "#/$defs/days/type", keyword: "type", params: { type: schema47.type } };
if (vErrors === null) {
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if (typeof data4 === "string") {
if (!pattern29.test(data4)) {
const err10 = { instancePath: instancePath + "/expire_versions", schemaPath: "#/$defs/days/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}d$" } };
if (vErrors === null) {
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if (evaluated0.dynamicProps) {
evaluated0.props = undefined;
}
if (evaluated0.dynamicItems) {
evaluated0.items = undefined;
}
if ((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)) {
const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema44.type } };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 in data) {
if (!(((key0 === "buckets") || (key0 === "volumes")) || (pattern4.test(key0)))) {
const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if (data.buckets !== undefined) {
let data0 = data.buckets;
if ((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)) {
const err2 = { instancePath: instancePath + "/buckets", schemaPath: "#/properties/buckets/type", keyword: "type", params: { type: schema44.properties.buckets.type } };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
for (const key1 in data0) {
const _errs4 = errors;
if ((typeof key1 !== "string") && (key1 !== null)) {
const err3 = { instancePath: instancePath + "/buckets", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: schema32.type }, propertyName: key1 };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if (typeof key1 === "string") {
if (!pattern5.test(key1)) {
const err4 = { instancePath: instancePath + "/buckets", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, propertyName: key1 };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid1 = _errs4 === errors;
if (!valid1) {
const err5 = { instancePath: instancePath + "/buckets", schemaPath: "#/properties/buckets/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
if (vErrors === null) {
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for (const key2 in data0) {
if (!(pattern4.test(key2))) {
if (!(validate28(data0[key2], { instancePath: instancePath + "/buckets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key2, rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
}
}
if (data.volumes !== undefined) {
let data2 = data.volumes;
if ((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)) {
const err6 = { instancePath: instancePath + "/volumes", schemaPath: "#/properties/volumes/type", keyword: "type", params: { type: schema44.properties.volumes.type } };
if (vErrors === null) {
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
for (const key3 in data2) {
const _errs11 = errors;
if ((typeof key3 !== "string") && (key3 !== null)) {
const err7 = { instancePath: instancePath + "/volumes", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: schema32.type }, propertyName: key3 };
if (vErrors === null) {
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if (typeof key3 === "string") {
if (!pattern5.test(key3)) {
const err8 = { instancePath: instancePath + "/volumes", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, propertyName: key3 };
if (vErrors === null) {
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid4 = _errs11 === errors;
if (!valid4) {
const err9 = { instancePath: instancePath + "/volumes", schemaPath: "#/properties/volumes/propertyNames", keyword: "propertyNames", params: { propertyName: key3 } };
if (vErrors === null) {
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for (const key4 in data2) {
if (!(pattern4.test(key4))) {
let data3 = data2[key4];
if ((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)) {
const err10 = { instancePath: instancePath + "/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/volume/type", keyword: "type", params: { type: schema52.type } };
if (vErrors === null) {
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
for (const key5 in data3) {
if (!((((key5 === "size") || (key5 === "type")) || (key5 === "snapshots")) || (pattern4.test(key5)))) {
const err11 = { instancePath: instancePath + "/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/volume/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
if (vErrors === null) {
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if (data3.size !== undefined) {
let data4 = data3.size;
if ((typeof data4 !== "string") && (data4 !== null)) {
const err12 = { instancePath: instancePath + "/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/size", schemaPath: "#/$defs/volume/properties/size/type", keyword: "type", params: { type: schema52.properties.size.type } };
if (vErrors === null) {
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if (typeof data4 === "string") {
if (!pattern36.test(data4)) {
const err13 = { instancePath: instancePath + "/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/size", schemaPath: "#/$defs/volume/properties/size/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,4}(GB|TB)$" } };
if (vErrors === null) {
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if (data3.type !== undefined) {
let data5 = data3.type;
if ((typeof data5 !== "string") && (data5 !== null)) {
const err14 = { instancePath: instancePath + "/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/$defs/volume/properties/type/type", keyword: "type", params: { type: schema52.properties.type.type } };
if (vErrors === null) {
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if (!((((data5 === "gp3") || (data5 === "st1")) || (data5 === "sc1")) || (data5 === null))) {
const err15 = { instancePath: instancePath + "/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/$defs/volume/properties/type/enum", keyword: "enum", params: { allowedValues: schema52.properties.type.enum } };
if (vErrors === null) {
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if (data3.snapshots !== undefined) {
let data6 = data3.snapshots;
if ((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)) {
const err16 = { instancePath: instancePath + "/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/snapshots", schemaPath: "#/$defs/volume/properties/snapshots/type", keyword: "type", params: { type: schema52.properties.snapshots.type } };
if (vErrors === null) {
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
for (const key6 in data6) {
if (!(((key6 === "every") || (key6 === "keep")) || (pattern4.test(key6)))) {
const err17 = { instancePath: instancePath + "/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/snapshots", schemaPath: "#/$defs/volume/properties/snapshots/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
if (vErrors === null) {
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if (data6.every !== undefined) {
let data7 = data6.every;
if ((typeof data7 !== "string") && (data7 !== null)) {
const err18 = { instancePath: instancePath + "/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/snapshots/every", schemaPath: "#/$defs/volume/properties/snapshots/properties/every/type", keyword: "type", params: { type: schema52.properties.snapshots.properties.every.type } };
if (vErrors === null) {
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if (!(((((((((data7 === "1h") || (data7 === "2h")) || (data7 === "3h")) || (data7 === "4h")) || (data7 === "6h")) || (data7 === "8h")) || (data7 === "12h")) || (data7 === "24h")) || (data7 === null))) {
const err19 = { instancePath: instancePath + "/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/snapshots/every", schemaPath: "#/$defs/volume/properties/snapshots/properties/every/enum", keyword: "enum", params: { allowedValues: schema52.properties.snapshots.properties.every.enum } };
if (vErrors === null) {
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if (data6.keep !== undefined) {
let data8 = data6.keep;
if ((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)) {
const err20 = { instancePath: instancePath + "/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/snapshots/keep", schemaPath: "#/$defs/volume/properties/snapshots/properties/keep/type", keyword: "type", params: { type: schema52.properties.snapshots.properties.keep.type } };
if (vErrors === null) {
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if ((typeof data8 == "number") && (isFinite(data8))) {
if (data8 > 1000 || isNaN(data8)) {
const err21 = { instancePath: instancePath + "/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/snapshots/keep", schemaPath: "#/$defs/volume/properties/snapshots/properties/keep/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 } };
if (vErrors === null) {
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if (data8 < 1 || isNaN(data8)) {
const err22 = { instancePath: instancePath + "/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/snapshots/keep", schemaPath: "#/$defs/volume/properties/snapshots/properties/keep/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
if (vErrors === null) {
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
}
}
}
}
}
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema53 = { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/database" } };
const schema55 = { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "engine": { "type": ["string", "null"], "enum": ["postgres@14", "postgres@15", "postgres@16", "postgres@17", "postgres@18", "mysql@8.0", "mysql@8.4", null] }, "size": { "type": ["string", "null"], "pattern": "^db\\.(t3|t4g|[mr][5-8][a-z]*|x2[a-z]+|z1d)\\.(micro|small|medium|large|([1-9][0-9]?)?xlarge)$" }, "disk": { "type": ["string", "null"], "pattern": "^[1-9][0-9]{0,4}(GB|TB)(\\.\\.[1-9][0-9]{0,4}(GB|TB))?$" }, "multi_az": { "type": ["boolean", "null"] }, "backups": { "type": ["string", "null"], "pattern": "^([0-9]|[12][0-9]|3[0-5])d$" }, "expose_as": { "$ref": "#/$defs/variableName" } } };
const schema56 = { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" };
const pattern41 = new RegExp("^db\\.(t3|t4g|[mr][5-8][a-z]*|x2[a-z]+|z1d)\\.(micro|small|medium|large|([1-9][0-9]?)?xlarge)$", "u");
const pattern42 = new RegExp("^[1-9][0-9]{0,4}(GB|TB)(\\.\\.[1-9][0-9]{0,4}(GB|TB))?$", "u");
const pattern43 = new RegExp("^([0-9]|[12][0-9]|3[0-5])d$", "u");
const pattern44 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if (evaluated0.dynamicProps) {
evaluated0.props = undefined;
}
if (evaluated0.dynamicItems) {
evaluated0.items = undefined;
}
if ((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)) {
const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema55.type } };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 in data) {
if (!(((((((key0 === "engine") || (key0 === "size")) || (key0 === "disk")) || (key0 === "multi_az")) || (key0 === "backups")) || (key0 === "expose_as")) || (pattern4.test(key0)))) {
const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if (data.engine !== undefined) {
let data0 = data.engine;
if ((typeof data0 !== "string") && (data0 !== null)) {
const err2 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: schema55.properties.engine.type } };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if (!((((((((data0 === "postgres@14") || (data0 === "postgres@15")) || (data0 === "postgres@16")) || (data0 === "postgres@17")) || (data0 === "postgres@18")) || (data0 === "mysql@8.0")) || (data0 === "mysql@8.4")) || (data0 === null))) {
const err3 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/enum", keyword: "enum", params: { allowedValues: schema55.properties.engine.enum } };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if (data.size !== undefined) {
let data1 = data.size;
if ((typeof data1 !== "string") && (data1 !== null)) {
const err4 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: schema55.properties.size.type } };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if (typeof data1 === "string") {
if (!pattern41.test(data1)) {
const err5 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/pattern", keyword: "pattern", params: { pattern: "^db\\.(t3|t4g|[mr][5-8][a-z]*|x2[a-z]+|z1d)\\.(micro|small|medium|large|([1-9][0-9]?)?xlarge)$" } };
if (vErrors === null) {
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if (data.disk !== undefined) {
let data2 = data.disk;
if ((typeof data2 !== "string") && (data2 !== null)) {
const err6 = { instancePath: instancePath + "/disk", schemaPath: "#/properties/disk/type", keyword: "type", params: { type: schema55.properties.disk.type } };
if (vErrors === null) {
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if (typeof data2 === "string") {
if (!pattern42.test(data2)) {
const err7 = { instancePath: instancePath + "/disk", schemaPath: "#/properties/disk/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,4}(GB|TB)(\\.\\.[1-9][0-9]{0,4}(GB|TB))?$" } };
if (vErrors === null) {
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if (data.multi_az !== undefined) {
let data3 = data.multi_az;
if ((typeof data3 !== "boolean") && (data3 !== null)) {
const err8 = { instancePath: instancePath + "/multi_az", schemaPath: "#/properties/multi_az/type", keyword: "type", params: { type: schema55.properties.multi_az.type } };
if (vErrors === null) {
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if (data.backups !== undefined) {
let data4 = data.backups;
if ((typeof data4 !== "string") && (data4 !== null)) {
const err9 = { instancePath: instancePath + "/backups", schemaPath: "#/properties/backups/type", keyword: "type", params: { type: schema55.properties.backups.type } };
if (vErrors === null) {
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if (typeof data4 === "string") {
if (!pattern43.test(data4)) {
const err10 = { instancePath: instancePath + "/backups", schemaPath: "#/properties/backups/pattern", keyword: "pattern", params: { pattern: "^([0-9]|[12][0-9]|3[0-5])d$" } };
if (vErrors === null) {
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if (data.expose_as !== undefined) {
let data5 = data.expose_as;
if (typeof data5 === "string") {
if (!pattern44.test(data5)) {
const err11 = { instancePath: instancePath + "/expose_as", schemaPath: "#/$defs/variableName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } };
if (vErrors === null) {
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = { instancePath: instancePath + "/expose_as", schemaPath: "#/$defs/variableName/type", keyword: "type", params: { type: "string" } };
if (vErrors === null) {
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if (evaluated0.dynamicProps) {
evaluated0.props = undefined;
}
if (evaluated0.dynamicItems) {
evaluated0.items = undefined;
}
if ((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)) {
const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema53.type } };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 in data) {
const _errs1 = errors;
if ((typeof key0 !== "string") && (key0 !== null)) {
const err1 = { instancePath, schemaPath: "#/$defs/name/type", keyword: "type", params: { type: schema32.type }, propertyName: key0 };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if (typeof key0 === "string") {
if (!pattern5.test(key0)) {
const err2 = { instancePath, schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, propertyName: key0 };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if (!valid0) {
const err3 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for (const key1 in data) {
if (!(pattern4.test(key1))) {
if (!(validate32(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema57 = { "type": ["object", "null"], "minProperties": 1, "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/service" } };
const schema59 = { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "build": { "$ref": "#/$defs/build" }, "image": { "$ref": "#/$defs/image" }, "port": { "$ref": "#/$defs/port" }, "command": { "$ref": "#/$defs/command" }, "cpu": { "type": ["integer", "string", "null"], "minimum": 1, "pattern": "^[0-9]+(\\.[0-9]+)? ?[vV]CPU$" }, "memory": { "type": ["integer", "string", "null"], "minimum": 1, "pattern": "^[0-9]+(\\.[0-9]+)? ?(MB|GB)$" }, "uses": { "$ref": "#/$defs/uses" }, "variables": { "$ref": "#/$defs/variables" }, "secrets": { "$ref": "#/$defs/secrets" }, "http": { "$ref": "#/$defs/http" }, "count": { "$ref": "#/$defs/count" }, "deployment": { "$ref": "#/$defs/deployment" }, "exec": { "type": ["boolean", "null"] }, "sidecars": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/sidecar" } } } };
const schema63 = { "type": ["string", "null"], "pattern": "^[A-Za-z0-9][A-Za-z0-9._:/@-]*$" };
const schema64 = { "type": ["integer", "null"], "minimum": 1, "maximum": 65535 };
const schema65 = { "type": ["array", "null"], "items": { "type": "string" } };
const schema66 = { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string", "pattern": "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$" } };
const pattern55 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:/@-]*$", "u");
const pattern56 = new RegExp("^[0-9]+(\\.[0-9]+)? ?[vV]CPU$", "u");
const pattern57 = new RegExp("^[0-9]+(\\.[0-9]+)? ?(MB|GB)$", "u");
const schema60 = { "type": ["string", "object", "null"], "pattern": "^[^/\\s].*$", "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "context": { "type": ["string", "null"], "pattern": "^[^/\\s].*$" }, "dockerfile": { "type": ["string", "null"], "pattern": "^[^/\\s].*$" }, "target": { "type": ["string", "null"], "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "args": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/variableName" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/variable" } }, "platform": { "type": ["string", "null"], "enum": ["linux/amd64", "linux/arm64", null] } } };
const schema62 = { "type": ["string", "number", "boolean", "null"] };
const pattern48 = new RegExp("^[^/\\s].*$", "u");
const pattern52 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if (evaluated0.dynamicProps) {
evaluated0.props = undefined;
}
if (evaluated0.dynamicItems) {
evaluated0.items = undefined;
}
if (((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))) && (data !== null)) {
const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema60.type } };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if (typeof data === "string") {
if (!pattern48.test(data)) {
const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^/\\s].*$" } };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 in data) {
if (!((((((key0 === "context") || (key0 === "dockerfile")) || (key0 === "target")) || (key0 === "args")) || (key0 === "platform")) || (pattern4.test(key0)))) {
const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if (data.context !== undefined) {
let data0 = data.context;
if ((typeof data0 !== "string") && (data0 !== null)) {
const err3 = { instancePath: instancePath + "/context", schemaPath: "#/properties/context/type", keyword: "type", params: { type: schema60.properties.context.type } };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if (typeof data0 === "string") {
if (!pattern48.test(data0)) {
const err4 = { instancePath: instancePath + "/context", schemaPath: "#/properties/context/pattern", keyword: "pattern", params: { pattern: "^[^/\\s].*$" } };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if (data.dockerfile !== undefined) {
let data1 = data.dockerfile;
if ((typeof data1 !== "string") && (data1 !== null)) {
const err5 = { instancePath: instancePath + "/dockerfile", schemaPath: "#/properties/dockerfile/type", keyword: "type", params: { type: schema60.properties.dockerfile.type } };
if (vErrors === null) {
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if (typeof data1 === "string") {
if (!pattern48.test(data1)) {
const err6 = { instancePath: instancePath + "/dockerfile", schemaPath: "#/properties/dockerfile/pattern", keyword: "pattern", params: { pattern: "^[^/\\s].*$" } };
if (vErrors === null) {
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if (data.target !== undefined) {
let data2 = data.target;
if ((typeof data2 !== "string") && (data2 !== null)) {
const err7 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: schema60.properties.target.type } };
if (vErrors === null) {
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if (typeof data2 === "string") {
if (!pattern52.test(data2)) {
const err8 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
if (vErrors === null) {
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if (data.args !== undefined) {
let data3 = data.args;
if ((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)) {
const err9 = { instancePath: instancePath + "/args", schemaPath: "#/properties/args/type", keyword: "type", params: { type: schema60.properties.args.type } };
if (vErrors === null) {
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
for (const key1 in data3) {
const _errs10 = errors;
if (typeof key1 === "string") {
if (!pattern44.test(key1)) {
const err10 = { instancePath: instancePath + "/args", schemaPath: "#/$defs/variableName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, propertyName: key1 };
if (vErrors === null) {
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = { instancePath: instancePath + "/args", schemaPath: "#/$defs/variableName/type", keyword: "type", params: { type: "string" }, propertyName: key1 };
if (vErrors === null) {
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid1 = _errs10 === errors;
if (!valid1) {
const err12 = { instancePath: instancePath + "/args", schemaPath: "#/properties/args/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
if (vErrors === null) {
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
for (const key2 in data3) {
if (!(pattern4.test(key2))) {
let data4 = data3[key2];
if ((((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")) && (data4 !== null)) {
const err13 = { instancePath: instancePath + "/args/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/variable/type", keyword: "type", params: { type: schema62.type } };
if (vErrors === null) {
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
}
if (data.platform !== undefined) {
let data5 = data.platform;
if ((typeof data5 !== "string") && (data5 !== null)) {
const err14 = { instancePath: instancePath + "/platform", schemaPath: "#/properties/platform/type", keyword: "type", params: { type: schema60.properties.platform.type } };
if (vErrors === null) {
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if (!(((data5 === "linux/amd64") || (data5 === "linux/arm64")) || (data5 === null))) {
const err15 = { instancePath: instancePath + "/platform", schemaPath: "#/properties/platform/enum", keyword: "enum", params: { allowedValues: schema60.properties.platform.enum } };
if (vErrors === null) {
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema67 = { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/variableName" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/variable" } };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if (evaluated0.dynamicProps) {
evaluated0.props = undefined;
}
if (evaluated0.dynamicItems) {
evaluated0.items = undefined;
}
if ((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)) {
const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema67.type } };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 in data) {
const _errs1 = errors;
if (typeof key0 === "string") {
if (!pattern44.test(key0)) {
const err1 = { instancePath, schemaPath: "#/$defs/variableName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, propertyName: key0 };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = { instancePath, schemaPath: "#/$defs/variableName/type", keyword: "type", params: { type: "string" }, propertyName: key0 };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
if (!valid0) {
const err3 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for (const key1 in data) {
if (!(pattern4.test(key1))) {
let data0 = data[key1];
if ((((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")) && (data0 !== null)) {
const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/variable/type", keyword: "type", params: { type: schema62.type } };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema70 = { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/variableName" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/secret" } };
const schema72 = { "type": ["string", "null"], "pattern": "^(arn:aws[a-z-]*:(secretsmanager|ssm):[a-z0-9-]+:[0-9]{12}:\\S+|ssm:/[A-Za-z0-9_.\\-/]+|[A-Za-z0-9/_+=.@-]{1,512})$" };
const pattern63 = new RegExp("^(arn:aws[a-z-]*:(secretsmanager|ssm):[a-z0-9-]+:[0-9]{12}:\\S+|ssm:/[A-Za-z0-9_.\\-/]+|[A-Za-z0-9/_+=.@-]{1,512})$", "u");
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if (evaluated0.dynamicProps) {
evaluated0.props = undefined;
}
if (evaluated0.dynamicItems) {
evaluated0.items = undefined;
}
if ((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)) {
const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema70.type } };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 in data) {
const _errs1 = errors;
if (typeof key0 === "string") {
if (!pattern44.test(key0)) {
const err1 = { instancePath, schemaPath: "#/$defs/variableName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, propertyName: key0 };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = { instancePath, schemaPath: "#/$defs/variableName/type", keyword: "type", params: { type: "string" }, propertyName: key0 };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
if (!valid0) {
const err3 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for (const key1 in data) {
if (!(pattern4.test(key1))) {
let data0 = data[key1];
if ((typeof data0 !== "string") && (data0 !== null)) {
const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/secret/type", keyword: "type", params: { type: schema72.type } };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if (typeof data0 === "string") {
if (!pattern63.test(data0)) {
const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/secret/pattern", keyword: "pattern", params: { pattern: "^(arn:aws[a-z-]*:(secretsmanager|ssm):[a-z0-9-]+:[0-9]{12}:\\S+|ssm:/[A-Za-z0-9_.\\-/]+|[A-Za-z0-9/_+=.@-]{1,512})$" } };
if (vErrors === null) {
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema73 = { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "path": { "type": ["string", "null"], "pattern": "^/[A-Za-z0-9_.$/~\"'@:+&*?-]{0,126}$" }, "healthcheck": { "$ref": "#/$defs/healthcheck" }, "allowed_source_ips": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string", "$ref": "#/$defs/block" } }, "deregistration_delay": { "$ref": "#/$defs/duration" } } };
const schema75 = { "type": ["string", "null"], "pattern": "^[0-9]+(s|m|h|d)$" };
const pattern65 = new RegExp("^/[A-Za-z0-9_.$/~\"'@:+&*?-]{0,126}$", "u");
const pattern69 = new RegExp("^[0-9]+(s|m|h|d)$", "u");
const schema74 = { "type": ["string", "object", "null"], "pattern": "^/\\S{0,1023}$", "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "path": { "type": ["string", "null"], "pattern": "^/\\S{0,1023}$" }, "interval": { "$ref": "#/$defs/duration" }, "timeout": { "$ref": "#/$defs/duration" }, "healthy": { "type": ["integer", "null"], "minimum": 2, "maximum": 10 }, "unhealthy": { "type": ["integer", "null"], "minimum": 2, "maximum": 10 }, "grace_period": { "$ref": "#/$defs/duration" } } };
const pattern66 = new RegExp("^/\\S{0,1023}$", "u");
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if (evaluated0.dynamicProps) {
evaluated0.props = undefined;
}
if (evaluated0.dynamicItems) {
evaluated0.items = undefined;
}
if (((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))) && (data !== null)) {
const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema74.type } };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if (typeof data === "string") {
if (!pattern66.test(data)) {
const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^/\\S{0,1023}$" } };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 in data) {
if (!(((((((key0 === "path") || (key0 === "interval")) || (key0 === "timeout")) || (key0 === "healthy")) || (key0 === "unhealthy")) || (key0 === "grace_period")) || (pattern4.test(key0)))) {
const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if (data.path !== undefined) {
let data0 = data.path;
if ((typeof data0 !== "string") && (data0 !== null)) {
const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: schema74.properties.path.type } };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if (typeof data0 === "string") {
if (!pattern66.test(data0)) {
const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^/\\S{0,1023}$" } };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if (data.interval !== undefined) {
let data1 = data.interval;
if ((typeof data1 !== "string") && (data1 !== null)) {
const err5 = { instancePath: instancePath + "/interval", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: schema75.type } };
if (vErrors === null) {
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if (typeof data1 === "string") {
if (!pattern69.test(data1)) {
const err6 = { instancePath: instancePath + "/interval", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(s|m|h|d)$" } };
if (vErrors === null) {
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if (data.timeout !== undefined) {
let data2 = data.timeout;
if ((typeof data2 !== "string") && (data2 !== null)) {
const err7 = { instancePath: instancePath + "/timeout", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: schema75.type } };
if (vErrors === null) {
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if (typeof data2 === "string") {
if (!pattern69.test(data2)) {
const err8 = { instancePath: instancePath + "/timeout", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(s|m|h|d)$" } };
if (vErrors === null) {
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if (data.healthy !== undefined) {
let data3 = data.healthy;
if ((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)) {
const err9 = { instancePath: instancePath + "/healthy", schemaPath: "#/properties/healthy/type", keyword: "type", params: { type: schema74.properties.healthy.type } };
if (vErrors === null) {
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if ((typeof data3 == "number") && (isFinite(data3))) {
if (data3 > 10 || isNaN(data3)) {
const err10 = { instancePath: instancePath + "/healthy", schemaPath: "#/properties/healthy/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 } };
if (vErrors === null) {
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if (data3 < 2 || isNaN(data3)) {
const err11 = { instancePath: instancePath + "/healthy", schemaPath: "#/properties/healthy/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 } };
if (vErrors === null) {
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if (data.unhealthy !== undefined) {
let data4 = data.unhealthy;
if ((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)) {
const err12 = { instancePath: instancePath + "/unhealthy", schemaPath: "#/properties/unhealthy/type", keyword: "type", params: { type: schema74.properties.unhealthy.type } };
if (vErrors === null) {
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if ((typeof data4 == "number") && (isFinite(data4))) {
if (data4 > 10 || isNaN(data4)) {
const err13 = { instancePath: instancePath + "/unhealthy", schemaPath: "#/properties/unhealthy/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 } };
if (vErrors === null) {
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if (data4 < 2 || isNaN(data4)) {
const err14 = { instancePath: instancePath + "/unhealthy", schemaPath: "#/properties/unhealthy/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 } };
if (vErrors === null) {
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if (data.grace_period !== undefined) {
let data5 = data.grace_period;
if ((typeof data5 !== "string") && (data5 !== null)) {
const err15 = { instancePath: instancePath + "/grace_period", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: schema75.type } };
if (vErrors === null) {
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if (typeof data5 === "string") {
if (!pattern69.test(data5)) {
const err16 = { instancePath: instancePath + "/grace_period", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(s|m|h|d)$" } };
if (vErrors === null) {
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if (evaluated0.dynamicProps) {
evaluated0.props = undefined;
}
if (evaluated0.dynamicItems) {
evaluated0.items = undefined;
}
if ((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)) {
const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema73.type } };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 in data) {
if (!(((((key0 === "path") || (key0 === "healthcheck")) || (key0 === "allowed_source_ips")) || (key0 === "deregistration_delay")) || (pattern4.test(key0)))) {
const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if (data.path !== undefined) {
let data0 = data.path;
if ((typeof data0 !== "string") && (data0 !== null)) {
const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: schema73.properties.path.type } };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if (typeof data0 === "string") {
if (!pattern65.test(data0)) {
const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^/[A-Za-z0-9_.$/~\"'@:+&*?-]{0,126}$" } };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if (data.healthcheck !== undefined) {
if (!(validate44(data.healthcheck, { instancePath: instancePath + "/healthcheck", parentData: data, parentDataProperty: "healthcheck", rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if (data.allowed_source_ips !== undefined) {
let data2 = data.allowed_source_ips;
if ((!(Array.isArray(data2))) && (data2 !== null)) {
const err4 = { instancePath: instancePath + "/allowed_source_ips", schemaPath: "#/properties/allowed_source_ips/type", keyword: "type", params: { type: schema73.properties.allowed_source_ips.type } };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if (Array.isArray(data2)) {
const len0 = data2.length;
for (let i0 = 0; i0 < len0; i0++) {
let data3 = data2[i0];
if (typeof data3 !== "string") {
const err5 = { instancePath: instancePath + "/allowed_source_ips/" + i0, schemaPath: "#/properties/allowed_source_ips/items/type", keyword: "type", params: { type: "string" } };
if (vErrors === null) {
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if (typeof data3 === "string") {
if (!pattern19.test(data3)) {
const err6 = { instancePath: instancePath + "/allowed_source_ips/" + i0, schemaPath: "#/$defs/block/pattern", keyword: "pattern", params: { pattern: "^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])$" } };
if (vErrors === null) {
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = { instancePath: instancePath + "/allowed_source_ips/" + i0, schemaPath: "#/$defs/block/type", keyword: "type", params: { type: "string" } };
if (vErrors === null) {
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if (i1 > 1) {
const indices0 = {};
for (; i1--;) {
let item0 = data2[i1];
if (typeof item0 !== "string") {
continue;
}
if (typeof indices0[item0] == "number") {
j0 = indices0[item0];
const err8 = { instancePath: instancePath + "/allowed_source_ips", schemaPath: "#/properties/allowed_source_ips/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
if (vErrors === null) {
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
if (data.deregistration_delay !== undefined) {
let data4 = data.deregistration_delay;
if ((typeof data4 !== "string") && (data4 !== null)) {
const err9 = { instancePath: instancePath + "/deregistration_delay", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: schema75.type } };
if (vErrors === null) {
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if (typeof data4 === "string") {
if (!pattern69.test(data4)) {
const err10 = { instancePath: instancePath + "/deregistration_delay", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(s|m|h|d)$" } };
if (vErrors === null) {
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema80 = { "type": ["integer", "string", "object", "null"], "minimum": 1, "maximum": 5000, "pattern": "^[0-9]+-[0-9]+$", "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "range": { "$ref": "#/$defs/range" }, "spot_from": { "type": ["integer", "null"], "minimum": 1, "maximum": 5000 }, "cpu_percentage": { "type": ["integer", "null"], "minimum": 1, "maximum": 100 }, "memory_percentage": { "type": ["integer", "null"], "minimum": 1, "maximum": 100 }, "requests": { "type": ["integer", "null"], "minimum": 1 }, "cooldown": { "$ref": "#/$defs/cooldown" }, "schedule": { "type": ["array", "null"], "items": { "$ref": "#/$defs/scheduledRange" } } } };
const schema81 = { "type": ["string", "null"], "pattern": "^[0-9]+-[0-9]+$" };
const pattern74 = new RegExp("^[0-9]+-[0-9]+$", "u");
const schema82 = { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "scale_in": { "$ref": "#/$defs/duration" }, "scale_out": { "$ref": "#/$defs/duration" } } };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if (evaluated0.dynamicProps) {
evaluated0.props = undefined;
}
if (evaluated0.dynamicItems) {
evaluated0.items = undefined;
}
if ((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)) {
const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema82.type } };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 in data) {
if (!(((key0 === "scale_in") || (key0 === "scale_out")) || (pattern4.test(key0)))) {
const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if (data.scale_in !== undefined) {
let data0 = data.scale_in;
if ((typeof data0 !== "string") && (data0 !== null)) {
const err2 = { instancePath: instancePath + "/scale_in", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: schema75.type } };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if (typeof data0 === "string") {
if (!pattern69.test(data0)) {
const err3 = { instancePath: instancePath + "/scale_in", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(s|m|h|d)$" } };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if (data.scale_out !== undefined) {
let data1 = data.scale_out;
if ((typeof data1 !== "string") && (data1 !== null)) {
const err4 = { instancePath: instancePath + "/scale_out", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: schema75.type } };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if (typeof data1 === "string") {
if (!pattern69.test(data1)) {
const err5 = { instancePath: instancePath + "/scale_out", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(s|m|h|d)$" } };
if (vErrors === null) {
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema85 = { "type": "object", "required": ["name", "cron", "range"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "name": { "$ref": "#/$defs/name" }, "cron": { "$ref": "#/$defs/cron" }, "timezone": { "$ref": "#/$defs/timezone" }, "range": { "$ref": "#/$defs/range" } } };
const schema87 = { "type": ["string", "null"], "pattern": "^(\\S+ ){5}\\S+$" };
const schema88 = { "type": ["string", "null"], "pattern": "^[A-Za-z][A-Za-z0-9_+/-]{1,49}$" };
const pattern82 = new RegExp("^(\\S+ ){5}\\S+$", "u");
const pattern83 = new RegExp("^[A-Za-z][A-Za-z0-9_+/-]{1,49}$", "u");
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if (evaluated0.dynamicProps) {
evaluated0.props = undefined;
}
if (evaluated0.dynamicItems) {
evaluated0.items = undefined;
}
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.name === undefined) {
const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if (data.cron === undefined) {
const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cron" } };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if (data.range === undefined) {
const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "range" } };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for (const key0 in data) {
if (!(((((key0 === "name") || (key0 === "cron")) || (key0 === "timezone")) || (key0 === "range")) || (pattern4.test(key0)))) {
const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if (data.name !== undefined) {
let data0 = data.name;
if ((typeof data0 !== "string") && (data0 !== null)) {
const err4 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: schema32.type } };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if (typeof data0 === "string") {
if (!pattern5.test(data0)) {
const err5 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$" } };
if (vErrors === null) {
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if (data.cron !== undefined) {
let data1 = data.cron;
if ((typeof data1 !== "string") && (data1 !== null)) {
const err6 = { instancePath: instancePath + "/cron", schemaPath: "#/$defs/cron/type", keyword: "type", params: { type: schema87.type } };
if (vErrors === null) {
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if (typeof data1 === "string") {
if (!pattern82.test(data1)) {
const err7 = { instancePath: instancePath + "/cron", schemaPath: "#/$defs/cron/pattern", keyword: "pattern", params: { pattern: "^(\\S+ ){5}\\S+$" } };
if (vErrors === null) {
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if (data.timezone !== undefined) {
let data2 = data.timezone;
if ((typeof data2 !== "string") && (data2 !== null)) {
const err8 = { instancePath: instancePath + "/timezone", schemaPath: "#/$defs/timezone/type", keyword: "type", params: { type: schema88.type } };
if (vErrors === null) {
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if (typeof data2 === "string") {
if (!pattern83.test(data2)) {
const err9 = { instancePath: instancePath + "/timezone", schemaPath: "#/$defs/timezone/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_+/-]{1,49}$" } };
if (vErrors === null) {
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if (data.range !== undefined) {
let data3 = data.range;
if ((typeof data3 !== "string") && (data3 !== null)) {
const err10 = { instancePath: instancePath + "/range", schemaPath: "#/$defs/range/type", keyword: "type", params: { type: schema81.type } };
if (vErrors === null) {
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if (typeof data3 === "string") {
if (!pattern74.test(data3)) {
const err11 = { instancePath: instancePath + "/range", schemaPath: "#/$defs/range/pattern", keyword: "pattern", params: { pattern: "^[0-9]+-[0-9]+$" } };
if (vErrors === null) {
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
if (vErrors === null) {
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if (evaluated0.dynamicProps) {
evaluated0.props = undefined;
}
if (evaluated0.dynamicItems) {
evaluated0.items = undefined;
}
if ((((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")) && (!(data && typeof data == "object" && !Array.isArray(data)))) && (data !== null)) {
const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema80.type } };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if ((typeof data == "number") && (isFinite(data))) {
if (data > 5000 || isNaN(data)) {
const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5000 } };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if (data < 1 || isNaN(data)) {
const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if (typeof data === "string") {
if (!pattern74.test(data)) {
const err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+-[0-9]+$" } };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 in data) {
if (!((((((((key0 === "range") || (key0 === "spot_from")) || (key0 === "cpu_percentage")) || (key0 === "memory_percentage")) || (key0 === "requests")) || (key0 === "cooldown")) || (key0 === "schedule")) || (pattern4.test(key0)))) {
const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if (data.range !== undefined) {
let data0 = data.range;
if ((typeof data0 !== "string") && (data0 !== null)) {
const err5 = { instancePath: instancePath + "/range", schemaPath: "#/$defs/range/type", keyword: "type", params: { type: schema81.type } };
if (vErrors === null) {
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if (typeof data0 === "string") {
if (!pattern74.test(data0)) {
const err6 = { instancePath: instancePath + "/range", schemaPath: "#/$defs/range/pattern", keyword: "pattern", params: { pattern: "^[0-9]+-[0-9]+$" } };
if (vErrors === null) {
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if (data.spot_from !== undefined) {
let data1 = data.spot_from;
if ((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)) {
const err7 = { instancePath: instancePath + "/spot_from", schemaPath: "#/properties/spot_from/type", keyword: "type", params: { type: schema80.properties.spot_from.type } };
if (vErrors === null) {
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if ((typeof data1 == "number") && (isFinite(data1))) {
if (data1 > 5000 || isNaN(data1)) {
const err8 = { instancePath: instancePath + "/spot_from", schemaPath: "#/properties/spot_from/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5000 } };
if (vErrors === null) {
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if (data1 < 1 || isNaN(data1)) {
const err9 = { instancePath: instancePath + "/spot_from", schemaPath: "#/properties/spot_from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
if (vErrors === null) {
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if (data.cpu_percentage !== undefined) {
let data2 = data.cpu_percentage;
if ((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)) {
const err10 = { instancePath: instancePath + "/cpu_percentage", schemaPath: "#/properties/cpu_percentage/type", keyword: "type", params: { type: schema80.properties.cpu_percentage.type } };
if (vErrors === null) {
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if ((typeof data2 == "number") && (isFinite(data2))) {
if (data2 > 100 || isNaN(data2)) {
const err11 = { instancePath: instancePath + "/cpu_percentage", schemaPath: "#/properties/cpu_percentage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
if (vErrors === null) {
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if (data2 < 1 || isNaN(data2)) {
const err12 = { instancePath: instancePath + "/cpu_percentage", schemaPath: "#/properties/cpu_percentage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
if (vErrors === null) {
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if (data.memory_percentage !== undefined) {
let data3 = data.memory_percentage;
if ((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)) {
const err13 = { instancePath: instancePath + "/memory_percentage", schemaPath: "#/properties/memory_percentage/type", keyword: "type", params: { type: schema80.properties.memory_percentage.type } };
if (vErrors === null) {
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if ((typeof data3 == "number") && (isFinite(data3))) {
if (data3 > 100 || isNaN(data3)) {
const err14 = { instancePath: instancePath + "/memory_percentage", schemaPath: "#/properties/memory_percentage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
if (vErrors === null) {
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if (data3 < 1 || isNaN(data3)) {
const err15 = { instancePath: instancePath + "/memory_percentage", schemaPath: "#/properties/memory_percentage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
if (vErrors === null) {
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if (data.requests !== undefined) {
let data4 = data.requests;
if ((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)) {
const err16 = { instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: schema80.properties.requests.type } };
if (vErrors === null) {
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if ((typeof data4 == "number") && (isFinite(data4))) {
if (data4 < 1 || isNaN(data4)) {
const err17 = { instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
if (vErrors === null) {
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if (data.cooldown !== undefined) {
if (!(validate48(data.cooldown, { instancePath: instancePath + "/cooldown", parentData: data, parentDataProperty: "cooldown", rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if (data.schedule !== undefined) {
let data6 = data.schedule;
if ((!(Array.isArray(data6))) && (data6 !== null)) {
const err18 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/type", keyword: "type", params: { type: schema80.properties.schedule.type } };
if (vErrors === null) {
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if (Array.isArray(data6)) {
const len0 = data6.length;
for (let i0 = 0; i0 < len0; i0++) {
if (!(validate50(data6[i0], { instancePath: instancePath + "/schedule/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
}
}
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema90 = { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "strategy": { "type": ["string", "null"], "enum": ["blue_green", "rolling", null] }, "test_port": { "type": ["integer", "null"], "minimum": 1, "maximum": 65535 }, "test_from": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string", "$ref": "#/$defs/block" } }, "bake": { "$ref": "#/$defs/duration" }, "timeout": { "$ref": "#/$defs/duration" }, "rollback_alarms": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string" } } } };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if (evaluated0.dynamicProps) {
evaluated0.props = undefined;
}
if (evaluated0.dynamicItems) {
evaluated0.items = undefined;
}
if ((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)) {
const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema90.type } };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 in data) {
if (!(((((((key0 === "strategy") || (key0 === "test_port")) || (key0 === "test_from")) || (key0 === "bake")) || (key0 === "timeout")) || (key0 === "rollback_alarms")) || (pattern4.test(key0)))) {
const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if (data.strategy !== undefined) {
let data0 = data.strategy;
if ((typeof data0 !== "string") && (data0 !== null)) {
const err2 = { instancePath: instancePath + "/strategy", schemaPath: "#/properties/strategy/type", keyword: "type", params: { type: schema90.properties.strategy.type } };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if (!(((data0 === "blue_green") || (data0 === "rolling")) || (data0 === null))) {
const err3 = { instancePath: instancePath + "/strategy", schemaPath: "#/properties/strategy/enum", keyword: "enum", params: { allowedValues: schema90.properties.strategy.enum } };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if (data.test_port !== undefined) {
let data1 = data.test_port;
if ((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)) {
const err4 = { instancePath: instancePath + "/test_port", schemaPath: "#/properties/test_port/type", keyword: "type", params: { type: schema90.properties.test_port.type } };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if ((typeof data1 == "number") && (isFinite(data1))) {
if (data1 > 65535 || isNaN(data1)) {
const err5 = { instancePath: instancePath + "/test_port", schemaPath: "#/properties/test_port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
if (vErrors === null) {
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if (data1 < 1 || isNaN(data1)) {
const err6 = { instancePath: instancePath + "/test_port", schemaPath: "#/properties/test_port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
if (vErrors === null) {
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if (data.test_from !== undefined) {
let data2 = data.test_from;
if ((!(Array.isArray(data2))) && (data2 !== null)) {
const err7 = { instancePath: instancePath + "/test_from", schemaPath: "#/properties/test_from/type", keyword: "type", params: { type: schema90.properties.test_from.type } };
if (vErrors === null) {
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if (Array.isArray(data2)) {
const len0 = data2.length;
for (let i0 = 0; i0 < len0; i0++) {
let data3 = data2[i0];
if (typeof data3 !== "string") {
const err8 = { instancePath: instancePath + "/test_from/" + i0, schemaPath: "#/properties/test_from/items/type", keyword: "type", params: { type: "string" } };
if (vErrors === null) {
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if (typeof data3 === "string") {
if (!pattern19.test(data3)) {
const err9 = { instancePath: instancePath + "/test_from/" + i0, schemaPath: "#/$defs/block/pattern", keyword: "pattern", params: { pattern: "^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])$" } };
if (vErrors === null) {
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = { instancePath: instancePath + "/test_from/" + i0, schemaPath: "#/$defs/block/type", keyword: "type", params: { type: "string" } };
if (vErrors === null) {
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if (i1 > 1) {
const indices0 = {};
for (; i1--;) {
let item0 = data2[i1];
if (typeof item0 !== "string") {
continue;
}
if (typeof indices0[item0] == "number") {
j0 = indices0[item0];
const err11 = { instancePath: instancePath + "/test_from", schemaPath: "#/properties/test_from/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
if (vErrors === null) {
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
if (data.bake !== undefined) {
let data4 = data.bake;
if ((typeof data4 !== "string") && (data4 !== null)) {
const err12 = { instancePath: instancePath + "/bake", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: schema75.type } };
if (vErrors === null) {
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if (typeof data4 === "string") {
if (!pattern69.test(data4)) {
const err13 = { instancePath: instancePath + "/bake", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(s|m|h|d)$" } };
if (vErrors === null) {
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if (data.timeout !== undefined) {
let data5 = data.timeout;
if ((typeof data5 !== "string") && (data5 !== null)) {
const err14 = { instancePath: instancePath + "/timeout", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: schema75.type } };
if (vErrors === null) {
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if (typeof data5 === "string") {
if (!pattern69.test(data5)) {
const err15 = { instancePath: instancePath + "/timeout", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(s|m|h|d)$" } };
if (vErrors === null) {
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if (data.rollback_alarms !== undefined) {
let data6 = data.rollback_alarms;
if ((!(Array.isArray(data6))) && (data6 !== null)) {
const err16 = { instancePath: instancePath + "/rollback_alarms", schemaPath: "#/properties/rollback_alarms/type", keyword: "type", params: { type: schema90.properties.rollback_alarms.type } };
if (vErrors === null) {
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if (Array.isArray(data6)) {
const len1 = data6.length;
for (let i2 = 0; i2 < len1; i2++) {
if (typeof data6[i2] !== "string") {
const err17 = { instancePath: instancePath + "/rollback_alarms/" + i2, schemaPath: "#/properties/rollback_alarms/items/type", keyword: "type", params: { type: "string" } };
if (vErrors === null) {
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
let i3 = data6.length;
let j1;
if (i3 > 1) {
const indices1 = {};
for (; i3--;) {
let item1 = data6[i3];
if (typeof item1 !== "string") {
continue;
}
if (typeof indices1[item1] == "number") {
j1 = indices1[item1];
const err18 = { instancePath: instancePath + "/rollback_alarms", schemaPath: "#/properties/rollback_alarms/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 } };
if (vErrors === null) {
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema95 = { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "image": { "$ref": "#/$defs/image" }, "port": { "$ref": "#/$defs/port" }, "essential": { "type": ["boolean", "null"] }, "command": { "$ref": "#/$defs/command" }, "variables": { "$ref": "#/$defs/variables" }, "secrets": { "$ref": "#/$defs/secrets" } } };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if (evaluated0.dynamicProps) {
evaluated0.props = undefined;
}
if (evaluated0.dynamicItems) {
evaluated0.items = undefined;
}
if ((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)) {
const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema95.type } };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 in data) {
if (!(((((((key0 === "image") || (key0 === "port")) || (key0 === "essential")) || (key0 === "command")) || (key0 === "variables")) || (key0 === "secrets")) || (pattern4.test(key0)))) {
const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if (data.image !== undefined) {
let data0 = data.image;
if ((typeof data0 !== "string") && (data0 !== null)) {
const err2 = { instancePath: instancePath + "/image", schemaPath: "#/$defs/image/type", keyword: "type", params: { type: schema63.type } };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if (typeof data0 === "string") {
if (!pattern55.test(data0)) {
const err3 = { instancePath: instancePath + "/image", schemaPath: "#/$defs/image/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._:/@-]*$" } };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if (data.port !== undefined) {
let data1 = data.port;
if ((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)) {
const err4 = { instancePath: instancePath + "/port", schemaPath: "#/$defs/port/type", keyword: "type", params: { type: schema64.type } };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if ((typeof data1 == "number") && (isFinite(data1))) {
if (data1 > 65535 || isNaN(data1)) {
const err5 = { instancePath: instancePath + "/port", schemaPath: "#/$defs/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
if (vErrors === null) {
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if (data1 < 1 || isNaN(data1)) {
const err6 = { instancePath: instancePath + "/port", schemaPath: "#/$defs/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
if (vErrors === null) {
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if (data.essential !== undefined) {
let data2 = data.essential;
if ((typeof data2 !== "boolean") && (data2 !== null)) {
const err7 = { instancePath: instancePath + "/essential", schemaPath: "#/properties/essential/type", keyword: "type", params: { type: schema95.properties.essential.type } };
if (vErrors === null) {
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if (data.command !== undefined) {
let data3 = data.command;
if ((!(Array.isArray(data3))) && (data3 !== null)) {
const err8 = { instancePath: instancePath + "/command", schemaPath: "#/$defs/command/type", keyword: "type", params: { type: schema65.type } };
if (vErrors === null) {
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if (Array.isArray(data3)) {
const len0 = data3.length;
for (let i0 = 0; i0 < len0; i0++) {
if (typeof data3[i0] !== "string") {
const err9 = { instancePath: instancePath + "/command/" + i0, schemaPath: "#/$defs/command/items/type", keyword: "type", params: { type: "string" } };
if (vErrors === null) {
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
if (data.variables !== undefined) {
if (!(validate39(data.variables, { instancePath: instancePath + "/variables", parentData: data, parentDataProperty: "variables", rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if (data.secrets !== undefined) {
if (!(validate41(data.secrets, { instancePath: instancePath + "/secrets", parentData: data, parentDataProperty: "secrets", rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if (evaluated0.dynamicProps) {
evaluated0.props = undefined;
}
if (evaluated0.dynamicItems) {
evaluated0.items = undefined;
}
if ((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)) {
const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema59.type } };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 in data) {
if (!((func1.call(schema59.properties, key0)) || (pattern4.test(key0)))) {
const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if (data.build !== undefined) {
if (!(validate37(data.build, { instancePath: instancePath + "/build", parentData: data, parentDataProperty: "build", rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if (data.image !== undefined) {
let data1 = data.image;
if ((typeof data1 !== "string") && (data1 !== null)) {
const err2 = { instancePath: instancePath + "/image", schemaPath: "#/$defs/image/type", keyword: "type", params: { type: schema63.type } };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if (typeof data1 === "string") {
if (!pattern55.test(data1)) {
const err3 = { instancePath: instancePath + "/image", schemaPath: "#/$defs/image/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._:/@-]*$" } };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if (data.port !== undefined) {
let data2 = data.port;
if ((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)) {
const err4 = { instancePath: instancePath + "/port", schemaPath: "#/$defs/port/type", keyword: "type", params: { type: schema64.type } };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if ((typeof data2 == "number") && (isFinite(data2))) {
if (data2 > 65535 || isNaN(data2)) {
const err5 = { instancePath: instancePath + "/port", schemaPath: "#/$defs/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
if (vErrors === null) {
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if (data2 < 1 || isNaN(data2)) {
const err6 = { instancePath: instancePath + "/port", schemaPath: "#/$defs/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
if (vErrors === null) {
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if (data.command !== undefined) {
let data3 = data.command;
if ((!(Array.isArray(data3))) && (data3 !== null)) {
const err7 = { instancePath: instancePath + "/command", schemaPath: "#/$defs/command/type", keyword: "type", params: { type: schema65.type } };
if (vErrors === null) {
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if (Array.isArray(data3)) {
const len0 = data3.length;
for (let i0 = 0; i0 < len0; i0++) {
if (typeof data3[i0] !== "string") {
const err8 = { instancePath: instancePath + "/command/" + i0, schemaPath: "#/$defs/command/items/type", keyword: "type", params: { type: "string" } };
if (vErrors === null) {
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
if (data.cpu !== undefined) {
let data5 = data.cpu;
if (((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (typeof data5 !== "string")) && (data5 !== null)) {
const err9 = { instancePath: instancePath + "/cpu", schemaPath: "#/properties/cpu/type", keyword: "type", params: { type: schema59.properties.cpu.type } };
if (vErrors === null) {
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if ((typeof data5 == "number") && (isFinite(data5))) {
if (data5 < 1 || isNaN(data5)) {
const err10 = { instancePath: instancePath + "/cpu", schemaPath: "#/properties/cpu/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
if (vErrors === null) {
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if (typeof data5 === "string") {
if (!pattern56.test(data5)) {
const err11 = { instancePath: instancePath + "/cpu", schemaPath: "#/properties/cpu/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?[vV]CPU$" } };
if (vErrors === null) {
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if (data.memory !== undefined) {
let data6 = data.memory;
if (((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (typeof data6 !== "string")) && (data6 !== null)) {
const err12 = { instancePath: instancePath + "/memory", schemaPath: "#/properties/memory/type", keyword: "type", params: { type: schema59.properties.memory.type } };
if (vErrors === null) {
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if ((typeof data6 == "number") && (isFinite(data6))) {
if (data6 < 1 || isNaN(data6)) {
const err13 = { instancePath: instancePath + "/memory", schemaPath: "#/properties/memory/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
if (vErrors === null) {
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if (typeof data6 === "string") {
if (!pattern57.test(data6)) {
const err14 = { instancePath: instancePath + "/memory", schemaPath: "#/properties/memory/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(MB|GB)$" } };
if (vErrors === null) {
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if (data.uses !== undefined) {
let data7 = data.uses;
if ((!(Array.isArray(data7))) && (data7 !== null)) {
const err15 = { instancePath: instancePath + "/uses", schemaPath: "#/$defs/uses/type", keyword: "type", params: { type: schema66.type } };
if (vErrors === null) {
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if (Array.isArray(data7)) {
const len1 = data7.length;
for (let i1 = 0; i1 < len1; i1++) {
let data8 = data7[i1];
if (typeof data8 === "string") {
if (!pattern5.test(data8)) {
const err16 = { instancePath: instancePath + "/uses/" + i1, schemaPath: "#/$defs/uses/items/pattern", keyword: "pattern", params: { pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$" } };
if (vErrors === null) {
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = { instancePath: instancePath + "/uses/" + i1, schemaPath: "#/$defs/uses/items/type", keyword: "type", params: { type: "string" } };
if (vErrors === null) {
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
let i2 = data7.length;
let j0;
if (i2 > 1) {
const indices0 = {};
for (; i2--;) {
let item0 = data7[i2];
if (typeof item0 !== "string") {
continue;
}
if (typeof indices0[item0] == "number") {
j0 = indices0[item0];
const err18 = { instancePath: instancePath + "/uses", schemaPath: "#/$defs/uses/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } };
if (vErrors === null) {
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
}
if (data.variables !== undefined) {
if (!(validate39(data.variables, { instancePath: instancePath + "/variables", parentData: data, parentDataProperty: "variables", rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if (data.secrets !== undefined) {
if (!(validate41(data.secrets, { instancePath: instancePath + "/secrets", parentData: data, parentDataProperty: "secrets", rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if (data.http !== undefined) {
if (!(validate43(data.http, { instancePath: instancePath + "/http", parentData: data, parentDataProperty: "http", rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if (data.count !== undefined) {
if (!(validate47(data.count, { instancePath: instancePath + "/count", parentData: data, parentDataProperty: "count", rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if (data.deployment !== undefined) {
if (!(validate53(data.deployment, { instancePath: instancePath + "/deployment", parentData: data, parentDataProperty: "deployment", rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if (data.exec !== undefined) {
let data14 = data.exec;
if ((typeof data14 !== "boolean") && (data14 !== null)) {
const err19 = { instancePath: instancePath + "/exec", schemaPath: "#/properties/exec/type", keyword: "type", params: { type: schema59.properties.exec.type } };
if (vErrors === null) {
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if (data.sidecars !== undefined) {
let data15 = data.sidecars;
if ((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (data15 !== null)) {
const err20 = { instancePath: instancePath + "/sidecars", schemaPath: "#/properties/sidecars/type", keyword: "type", params: { type: schema59.properties.sidecars.type } };
if (vErrors === null) {
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
for (const key1 in data15) {
const _errs32 = errors;
if ((typeof key1 !== "string") && (key1 !== null)) {
const err21 = { instancePath: instancePath + "/sidecars", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: schema32.type }, propertyName: key1 };
if (vErrors === null) {
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if (typeof key1 === "string") {
if (!pattern5.test(key1)) {
const err22 = { instancePath: instancePath + "/sidecars", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, propertyName: key1 };
if (vErrors === null) {
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var valid10 = _errs32 === errors;
if (!valid10) {
const err23 = { instancePath: instancePath + "/sidecars", schemaPath: "#/properties/sidecars/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
if (vErrors === null) {
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
for (const key2 in data15) {
if (!(pattern4.test(key2))) {
if (!(validate55(data15[key2], { instancePath: instancePath + "/sidecars/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data15, parentDataProperty: key2, rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
}
}
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if (evaluated0.dynamicProps) {
evaluated0.props = undefined;
}
if (evaluated0.dynamicItems) {
evaluated0.items = undefined;
}
if ((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)) {
const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema57.type } };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if (data && typeof data == "object" && !Array.isArray(data)) {
if (Object.keys(data).length < 1) {
const err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for (const key0 in data) {
const _errs1 = errors;
if ((typeof key0 !== "string") && (key0 !== null)) {
const err2 = { instancePath, schemaPath: "#/$defs/name/type", keyword: "type", params: { type: schema32.type }, propertyName: key0 };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if (typeof key0 === "string") {
if (!pattern5.test(key0)) {
const err3 = { instancePath, schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, propertyName: key0 };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if (!valid0) {
const err4 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for (const key1 in data) {
if (!(pattern4.test(key1))) {
if (!(validate36(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema99 = { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/job" } };
const schema101 = { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "build": { "$ref": "#/$defs/build" }, "image": { "$ref": "#/$defs/image" }, "command": { "$ref": "#/$defs/command" }, "vcpus": { "type": ["number", "null"], "minimum": 0.25 }, "memory": { "type": ["integer", "string", "null"], "minimum": 4, "pattern": "^[0-9]+(\\.[0-9]+)? ?(MB|GB)$" }, "on": { "type": ["string", "null"], "enum": ["fargate", "ec2", null] }, "spot": { "type": ["boolean", "null"] }, "max_vcpus": { "type": ["integer", "null"], "minimum": 1, "maximum": 100000 }, "schedule": { "$ref": "#/$defs/schedule" }, "timeout": { "$ref": "#/$defs/duration" }, "retries": { "type": ["integer", "null"], "minimum": 0, "maximum": 9 }, "uses": { "$ref": "#/$defs/uses" }, "variables": { "$ref": "#/$defs/variables" }, "secrets": { "$ref": "#/$defs/secrets" } } };
const schema104 = { "type": ["string", "object", "null"], "pattern": "^(cron\\((\\S+ ){5}\\S+\\)|rate\\([1-9][0-9]* (minute|hour|day)s?\\))$", "required": ["cron"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "cron": { "$ref": "#/$defs/cron" }, "timezone": { "$ref": "#/$defs/timezone" } } };
const pattern98 = new RegExp("^(cron\\((\\S+ ){5}\\S+\\)|rate\\([1-9][0-9]* (minute|hour|day)s?\\))$", "u");
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if (evaluated0.dynamicProps) {
evaluated0.props = undefined;
}
if (evaluated0.dynamicItems) {
evaluated0.items = undefined;
}
if (((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))) && (data !== null)) {
const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema104.type } };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if (typeof data === "string") {
if (!pattern98.test(data)) {
const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(cron\\((\\S+ ){5}\\S+\\)|rate\\([1-9][0-9]* (minute|hour|day)s?\\))$" } };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.cron === undefined) {
const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cron" } };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for (const key0 in data) {
if (!(((key0 === "cron") || (key0 === "timezone")) || (pattern4.test(key0)))) {
const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if (data.cron !== undefined) {
let data0 = data.cron;
if ((typeof data0 !== "string") && (data0 !== null)) {
const err4 = { instancePath: instancePath + "/cron", schemaPath: "#/$defs/cron/type", keyword: "type", params: { type: schema87.type } };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if (typeof data0 === "string") {
if (!pattern82.test(data0)) {
const err5 = { instancePath: instancePath + "/cron", schemaPath: "#/$defs/cron/pattern", keyword: "pattern", params: { pattern: "^(\\S+ ){5}\\S+$" } };
if (vErrors === null) {
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if (data.timezone !== undefined) {
let data1 = data.timezone;
if ((typeof data1 !== "string") && (data1 !== null)) {
const err6 = { instancePath: instancePath + "/timezone", schemaPath: "#/$defs/timezone/type", keyword: "type", params: { type: schema88.type } };
if (vErrors === null) {
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if (typeof data1 === "string") {
if (!pattern83.test(data1)) {
const err7 = { instancePath: instancePath + "/timezone", schemaPath: "#/$defs/timezone/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_+/-]{1,49}$" } };
if (vErrors === null) {
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if (evaluated0.dynamicProps) {
evaluated0.props = undefined;
}
if (evaluated0.dynamicItems) {
evaluated0.items = undefined;
}
if ((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)) {
const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema101.type } };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 in data) {
if (!((func1.call(schema101.properties, key0)) || (pattern4.test(key0)))) {
const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if (data.build !== undefined) {
if (!(validate37(data.build, { instancePath: instancePath + "/build", parentData: data, parentDataProperty: "build", rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if (data.image !== undefined) {
let data1 = data.image;
if ((typeof data1 !== "string") && (data1 !== null)) {
const err2 = { instancePath: instancePath + "/image", schemaPath: "#/$defs/image/type", keyword: "type", params: { type: schema63.type } };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if (typeof data1 === "string") {
if (!pattern55.test(data1)) {
const err3 = { instancePath: instancePath + "/image", schemaPath: "#/$defs/image/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._:/@-]*$" } };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if (data.command !== undefined) {
let data2 = data.command;
if ((!(Array.isArray(data2))) && (data2 !== null)) {
const err4 = { instancePath: instancePath + "/command", schemaPath: "#/$defs/command/type", keyword: "type", params: { type: schema65.type } };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if (Array.isArray(data2)) {
const len0 = data2.length;
for (let i0 = 0; i0 < len0; i0++) {
if (typeof data2[i0] !== "string") {
const err5 = { instancePath: instancePath + "/command/" + i0, schemaPath: "#/$defs/command/items/type", keyword: "type", params: { type: "string" } };
if (vErrors === null) {
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
if (data.vcpus !== undefined) {
let data4 = data.vcpus;
if ((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)) {
const err6 = { instancePath: instancePath + "/vcpus", schemaPath: "#/properties/vcpus/type", keyword: "type", params: { type: schema101.properties.vcpus.type } };
if (vErrors === null) {
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if ((typeof data4 == "number") && (isFinite(data4))) {
if (data4 < 0.25 || isNaN(data4)) {
const err7 = { instancePath: instancePath + "/vcpus", schemaPath: "#/properties/vcpus/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.25 } };
if (vErrors === null) {
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if (data.memory !== undefined) {
let data5 = data.memory;
if (((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (typeof data5 !== "string")) && (data5 !== null)) {
const err8 = { instancePath: instancePath + "/memory", schemaPath: "#/properties/memory/type", keyword: "type", params: { type: schema101.properties.memory.type } };
if (vErrors === null) {
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if ((typeof data5 == "number") && (isFinite(data5))) {
if (data5 < 4 || isNaN(data5)) {
const err9 = { instancePath: instancePath + "/memory", schemaPath: "#/properties/memory/minimum", keyword: "minimum", params: { comparison: ">=", limit: 4 } };
if (vErrors === null) {
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if (typeof data5 === "string") {
if (!pattern57.test(data5)) {
const err10 = { instancePath: instancePath + "/memory", schemaPath: "#/properties/memory/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(MB|GB)$" } };
if (vErrors === null) {
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if (data.on !== undefined) {
let data6 = data.on;
if ((typeof data6 !== "string") && (data6 !== null)) {
const err11 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/type", keyword: "type", params: { type: schema101.properties.on.type } };
if (vErrors === null) {
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if (!(((data6 === "fargate") || (data6 === "ec2")) || (data6 === null))) {
const err12 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/enum", keyword: "enum", params: { allowedValues: schema101.properties.on.enum } };
if (vErrors === null) {
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if (data.spot !== undefined) {
let data7 = data.spot;
if ((typeof data7 !== "boolean") && (data7 !== null)) {
const err13 = { instancePath: instancePath + "/spot", schemaPath: "#/properties/spot/type", keyword: "type", params: { type: schema101.properties.spot.type } };
if (vErrors === null) {
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if (data.max_vcpus !== undefined) {
let data8 = data.max_vcpus;
if ((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)) {
const err14 = { instancePath: instancePath + "/max_vcpus", schemaPath: "#/properties/max_vcpus/type", keyword: "type", params: { type: schema101.properties.max_vcpus.type } };
if (vErrors === null) {
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if ((typeof data8 == "number") && (isFinite(data8))) {
if (data8 > 100000 || isNaN(data8)) {
const err15 = { instancePath: instancePath + "/max_vcpus", schemaPath: "#/properties/max_vcpus/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100000 } };
if (vErrors === null) {
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if (data8 < 1 || isNaN(data8)) {
const err16 = { instancePath: instancePath + "/max_vcpus", schemaPath: "#/properties/max_vcpus/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
if (vErrors === null) {
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if (data.schedule !== undefined) {
if (!(validate64(data.schedule, { instancePath: instancePath + "/schedule", parentData: data, parentDataProperty: "schedule", rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if (data.timeout !== undefined) {
let data10 = data.timeout;
if ((typeof data10 !== "string") && (data10 !== null)) {
const err17 = { instancePath: instancePath + "/timeout", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: schema75.type } };
if (vErrors === null) {
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if (typeof data10 === "string") {
if (!pattern69.test(data10)) {
const err18 = { instancePath: instancePath + "/timeout", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(s|m|h|d)$" } };
if (vErrors === null) {
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if (data.retries !== undefined) {
let data11 = data.retries;
if ((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (data11 !== null)) {
const err19 = { instancePath: instancePath + "/retries", schemaPath: "#/properties/retries/type", keyword: "type", params: { type: schema101.properties.retries.type } };
if (vErrors === null) {
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if ((typeof data11 == "number") && (isFinite(data11))) {
if (data11 > 9 || isNaN(data11)) {
const err20 = { instancePath: instancePath + "/retries", schemaPath: "#/properties/retries/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 } };
if (vErrors === null) {
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if (data11 < 0 || isNaN(data11)) {
const err21 = { instancePath: instancePath + "/retries", schemaPath: "#/properties/retries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
if (vErrors === null) {
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if (data.uses !== undefined) {
let data12 = data.uses;
if ((!(Array.isArray(data12))) && (data12 !== null)) {
const err22 = { instancePath: instancePath + "/uses", schemaPath: "#/$defs/uses/type", keyword: "type", params: { type: schema66.type } };
if (vErrors === null) {
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if (Array.isArray(data12)) {
const len1 = data12.length;
for (let i1 = 0; i1 < len1; i1++) {
let data13 = data12[i1];
if (typeof data13 === "string") {
if (!pattern5.test(data13)) {
const err23 = { instancePath: instancePath + "/uses/" + i1, schemaPath: "#/$defs/uses/items/pattern", keyword: "pattern", params: { pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$" } };
if (vErrors === null) {
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = { instancePath: instancePath + "/uses/" + i1, schemaPath: "#/$defs/uses/items/type", keyword: "type", params: { type: "string" } };
if (vErrors === null) {
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
let i2 = data12.length;
let j0;
if (i2 > 1) {
const indices0 = {};
for (; i2--;) {
let item0 = data12[i2];
if (typeof item0 !== "string") {
continue;
}
if (typeof indices0[item0] == "number") {
j0 = indices0[item0];
const err25 = { instancePath: instancePath + "/uses", schemaPath: "#/$defs/uses/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } };
if (vErrors === null) {
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
}
if (data.variables !== undefined) {
if (!(validate39(data.variables, { instancePath: instancePath + "/variables", parentData: data, parentDataProperty: "variables", rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if (data.secrets !== undefined) {
if (!(validate41(data.secrets, { instancePath: instancePath + "/secrets", parentData: data, parentDataProperty: "secrets", rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if (evaluated0.dynamicProps) {
evaluated0.props = undefined;
}
if (evaluated0.dynamicItems) {
evaluated0.items = undefined;
}
if ((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)) {
const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema99.type } };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 in data) {
const _errs1 = errors;
if ((typeof key0 !== "string") && (key0 !== null)) {
const err1 = { instancePath, schemaPath: "#/$defs/name/type", keyword: "type", params: { type: schema32.type }, propertyName: key0 };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if (typeof key0 === "string") {
if (!pattern5.test(key0)) {
const err2 = { instancePath, schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, propertyName: key0 };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if (!valid0) {
const err3 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for (const key1 in data) {
if (!(pattern4.test(key1))) {
if (!(validate62(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema109 = { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "name": { "type": ["string", "null"], "pattern": "^(?=.{4,64}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$" }, "zone": { "type": ["string", "null"], "pattern": "^Z[A-Z0-9]{1,31}$" }, "certificate": { "$ref": "#/$defs/certificate" }, "redirect": { "type": ["boolean", "null"] }, "cdn": { "$ref": "#/$defs/cdn" } } };
const schema110 = { "type": ["string", "null"], "pattern": "^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-f0-9-]+$" };
const pattern105 = new RegExp("^(?=.{4,64}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$", "u");
const pattern106 = new RegExp("^Z[A-Z0-9]{1,31}$", "u");
const pattern107 = new RegExp("^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-f0-9-]+$", "u");
const schema111 = { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "static": { "type": ["string", "null"], "pattern": "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, "path": { "type": ["string", "null"], "pattern": "^/[A-Za-z0-9_.~/-]{1,200}\\*?$" }, "certificate": { "$ref": "#/$defs/certificate" } } };
const pattern110 = new RegExp("^/[A-Za-z0-9_.~/-]{1,200}\\*?$", "u");
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if (evaluated0.dynamicProps) {
evaluated0.props = undefined;
}
if (evaluated0.dynamicItems) {
evaluated0.items = undefined;
}
if ((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)) {
const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema111.type } };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 in data) {
if (!((((key0 === "static") || (key0 === "path")) || (key0 === "certificate")) || (pattern4.test(key0)))) {
const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if (data.static !== undefined) {
let data0 = data.static;
if ((typeof data0 !== "string") && (data0 !== null)) {
const err2 = { instancePath: instancePath + "/static", schemaPath: "#/properties/static/type", keyword: "type", params: { type: schema111.properties.static.type } };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if (typeof data0 === "string") {
if (!pattern5.test(data0)) {
const err3 = { instancePath: instancePath + "/static", schemaPath: "#/properties/static/pattern", keyword: "pattern", params: { pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$" } };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if (data.path !== undefined) {
let data1 = data.path;
if ((typeof data1 !== "string") && (data1 !== null)) {
const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: schema111.properties.path.type } };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if (typeof data1 === "string") {
if (!pattern110.test(data1)) {
const err5 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^/[A-Za-z0-9_.~/-]{1,200}\\*?$" } };
if (vErrors === null) {
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if (data.certificate !== undefined) {
let data2 = data.certificate;
if ((typeof data2 !== "string") && (data2 !== null)) {
const err6 = { instancePath: instancePath + "/certificate", schemaPath: "#/$defs/certificate/type", keyword: "type", params: { type: schema110.type } };
if (vErrors === null) {
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if (typeof data2 === "string") {
if (!pattern107.test(data2)) {
const err7 = { instancePath: instancePath + "/certificate", schemaPath: "#/$defs/certificate/pattern", keyword: "pattern", params: { pattern: "^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-f0-9-]+$" } };
if (vErrors === null) {
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if (evaluated0.dynamicProps) {
evaluated0.props = undefined;
}
if (evaluated0.dynamicItems) {
evaluated0.items = undefined;
}
if ((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)) {
const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema109.type } };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 in data) {
if (!((((((key0 === "name") || (key0 === "zone")) || (key0 === "certificate")) || (key0 === "redirect")) || (key0 === "cdn")) || (pattern4.test(key0)))) {
const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if (data.name !== undefined) {
let data0 = data.name;
if ((typeof data0 !== "string") && (data0 !== null)) {
const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema109.properties.name.type } };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if (typeof data0 === "string") {
if (!pattern105.test(data0)) {
const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^(?=.{4,64}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$" } };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if (data.zone !== undefined) {
let data1 = data.zone;
if ((typeof data1 !== "string") && (data1 !== null)) {
const err4 = { instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/type", keyword: "type", params: { type: schema109.properties.zone.type } };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if (typeof data1 === "string") {
if (!pattern106.test(data1)) {
const err5 = { instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/pattern", keyword: "pattern", params: { pattern: "^Z[A-Z0-9]{1,31}$" } };
if (vErrors === null) {
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if (data.certificate !== undefined) {
let data2 = data.certificate;
if ((typeof data2 !== "string") && (data2 !== null)) {
const err6 = { instancePath: instancePath + "/certificate", schemaPath: "#/$defs/certificate/type", keyword: "type", params: { type: schema110.type } };
if (vErrors === null) {
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if (typeof data2 === "string") {
if (!pattern107.test(data2)) {
const err7 = { instancePath: instancePath + "/certificate", schemaPath: "#/$defs/certificate/pattern", keyword: "pattern", params: { pattern: "^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-f0-9-]+$" } };
if (vErrors === null) {
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if (data.redirect !== undefined) {
let data3 = data.redirect;
if ((typeof data3 !== "boolean") && (data3 !== null)) {
const err8 = { instancePath: instancePath + "/redirect", schemaPath: "#/properties/redirect/type", keyword: "type", params: { type: schema109.properties.redirect.type } };
if (vErrors === null) {
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if (data.cdn !== undefined) {
if (!(validate71(data.cdn, { instancePath: instancePath + "/cdn", parentData: data, parentDataProperty: "cdn", rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema113 = { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "logs": { "type": ["string", "null"], "pattern": "^[0-9]+d$" }, "insights": { "type": ["boolean", "null"] }, "notify": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string", "pattern": "^(mailto:[^@\\s]+@[^@\\s]+|https://\\S+|arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+)$" } }, "metrics": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/logMetric" } }, "alarms": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/alarm" } }, "queries": { "type": ["object", "null"], "propertyNames": { "$ref": "#/$defs/name" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/logQuery" } }, "dashboard": { "type": ["boolean", "null"] } } };
const schema115 = { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "logs": { "type": ["string", "null"] }, "pattern": { "type": ["string", "null"], "pattern": "^[\\s\\S]{1,1024}$" }, "value": { "type": ["number", "string", "null"], "pattern": "^(\\$\\S+|[0-9]+(\\.[0-9]+)?)$" } } };
const schema122 = { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "logs": { "type": ["string", "null"] }, "query": { "type": ["string", "null"], "pattern": "^[\\s\\S]{1,10000}$" } } };
const pattern114 = new RegExp("^(mailto:[^@\\s]+@[^@\\s]+|https://\\S+|arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+)$", "u");
const pattern118 = new RegExp("^[\\s\\S]{1,1024}$", "u");
const pattern119 = new RegExp("^(\\$\\S+|[0-9]+(\\.[0-9]+)?)$", "u");
const pattern129 = new RegExp("^[\\s\\S]{1,10000}$", "u");
const schema117 = { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "service": { "type": ["string", "null"] }, "metric": { "type": ["string", "null"] }, "above": { "$ref": "#/$defs/threshold" }, "below": { "$ref": "#/$defs/threshold" }, "for": { "$ref": "#/$defs/duration" } } };
const schema118 = { "type": ["number", "string", "null"], "minimum": 0, "pattern": "^[0-9]+(\\.[0-9]+)?(%|ms|s|m)?$" };
const pattern123 = new RegExp("^[0-9]+(\\.[0-9]+)?(%|ms|s|m)?$", "u");
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if (evaluated0.dynamicProps) {
evaluated0.props = undefined;
}
if (evaluated0.dynamicItems) {
evaluated0.items = undefined;
}
if ((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)) {
const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema117.type } };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 in data) {
if (!((((((key0 === "service") || (key0 === "metric")) || (key0 === "above")) || (key0 === "below")) || (key0 === "for")) || (pattern4.test(key0)))) {
const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if (data.service !== undefined) {
let data0 = data.service;
if ((typeof data0 !== "string") && (data0 !== null)) {
const err2 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: schema117.properties.service.type } };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if (data.metric !== undefined) {
let data1 = data.metric;
if ((typeof data1 !== "string") && (data1 !== null)) {
const err3 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/type", keyword: "type", params: { type: schema117.properties.metric.type } };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if (data.above !== undefined) {
let data2 = data.above;
if (((!((typeof data2 == "number") && (isFinite(data2)))) && (typeof data2 !== "string")) && (data2 !== null)) {
const err4 = { instancePath: instancePath + "/above", schemaPath: "#/$defs/threshold/type", keyword: "type", params: { type: schema118.type } };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if ((typeof data2 == "number") && (isFinite(data2))) {
if (data2 < 0 || isNaN(data2)) {
const err5 = { instancePath: instancePath + "/above", schemaPath: "#/$defs/threshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
if (vErrors === null) {
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if (typeof data2 === "string") {
if (!pattern123.test(data2)) {
const err6 = { instancePath: instancePath + "/above", schemaPath: "#/$defs/threshold/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?(%|ms|s|m)?$" } };
if (vErrors === null) {
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if (data.below !== undefined) {
let data3 = data.below;
if (((!((typeof data3 == "number") && (isFinite(data3)))) && (typeof data3 !== "string")) && (data3 !== null)) {
const err7 = { instancePath: instancePath + "/below", schemaPath: "#/$defs/threshold/type", keyword: "type", params: { type: schema118.type } };
if (vErrors === null) {
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if ((typeof data3 == "number") && (isFinite(data3))) {
if (data3 < 0 || isNaN(data3)) {
const err8 = { instancePath: instancePath + "/below", schemaPath: "#/$defs/threshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
if (vErrors === null) {
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if (typeof data3 === "string") {
if (!pattern123.test(data3)) {
const err9 = { instancePath: instancePath + "/below", schemaPath: "#/$defs/threshold/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?(%|ms|s|m)?$" } };
if (vErrors === null) {
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if (data.for !== undefined) {
let data4 = data.for;
if ((typeof data4 !== "string") && (data4 !== null)) {
const err10 = { instancePath: instancePath + "/for", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: schema75.type } };
if (vErrors === null) {
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if (typeof data4 === "string") {
if (!pattern69.test(data4)) {
const err11 = { instancePath: instancePath + "/for", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(s|m|h|d)$" } };
if (vErrors === null) {
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if (evaluated0.dynamicProps) {
evaluated0.props = undefined;
}
if (evaluated0.dynamicItems) {
evaluated0.items = undefined;
}
if ((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)) {
const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema113.type } };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 in data) {
if (!((((((((key0 === "logs") || (key0 === "insights")) || (key0 === "notify")) || (key0 === "metrics")) || (key0 === "alarms")) || (key0 === "queries")) || (key0 === "dashboard")) || (pattern4.test(key0)))) {
const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if (data.logs !== undefined) {
let data0 = data.logs;
if ((typeof data0 !== "string") && (data0 !== null)) {
const err2 = { instancePath: instancePath + "/logs", schemaPath: "#/properties/logs/type", keyword: "type", params: { type: schema113.properties.logs.type } };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if (typeof data0 === "string") {
if (!pattern17.test(data0)) {
const err3 = { instancePath: instancePath + "/logs", schemaPath: "#/properties/logs/pattern", keyword: "pattern", params: { pattern: "^[0-9]+d$" } };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if (data.insights !== undefined) {
let data1 = data.insights;
if ((typeof data1 !== "boolean") && (data1 !== null)) {
const err4 = { instancePath: instancePath + "/insights", schemaPath: "#/properties/insights/type", keyword: "type", params: { type: schema113.properties.insights.type } };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if (data.notify !== undefined) {
let data2 = data.notify;
if ((!(Array.isArray(data2))) && (data2 !== null)) {
const err5 = { instancePath: instancePath + "/notify", schemaPath: "#/properties/notify/type", keyword: "type", params: { type: schema113.properties.notify.type } };
if (vErrors === null) {
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if (Array.isArray(data2)) {
const len0 = data2.length;
for (let i0 = 0; i0 < len0; i0++) {
let data3 = data2[i0];
if (typeof data3 === "string") {
if (!pattern114.test(data3)) {
const err6 = { instancePath: instancePath + "/notify/" + i0, schemaPath: "#/properties/notify/items/pattern", keyword: "pattern", params: { pattern: "^(mailto:[^@\\s]+@[^@\\s]+|https://\\S+|arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+)$" } };
if (vErrors === null) {
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = { instancePath: instancePath + "/notify/" + i0, schemaPath: "#/properties/notify/items/type", keyword: "type", params: { type: "string" } };
if (vErrors === null) {
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if (i1 > 1) {
const indices0 = {};
for (; i1--;) {
let item0 = data2[i1];
if (typeof item0 !== "string") {
continue;
}
if (typeof indices0[item0] == "number") {
j0 = indices0[item0];
const err8 = { instancePath: instancePath + "/notify", schemaPath: "#/properties/notify/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
if (vErrors === null) {
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
if (data.metrics !== undefined) {
let data4 = data.metrics;
if ((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)) {
const err9 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: schema113.properties.metrics.type } };
if (vErrors === null) {
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
for (const key1 in data4) {
const _errs12 = errors;
if ((typeof key1 !== "string") && (key1 !== null)) {
const err10 = { instancePath: instancePath + "/metrics", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: schema32.type }, propertyName: key1 };
if (vErrors === null) {
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if (typeof key1 === "string") {
if (!pattern5.test(key1)) {
const err11 = { instancePath: instancePath + "/metrics", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, propertyName: key1 };
if (vErrors === null) {
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid4 = _errs12 === errors;
if (!valid4) {
const err12 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
if (vErrors === null) {
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
for (const key2 in data4) {
if (!(pattern4.test(key2))) {
let data5 = data4[key2];
if ((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)) {
const err13 = { instancePath: instancePath + "/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/logMetric/type", keyword: "type", params: { type: schema115.type } };
if (vErrors === null) {
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
for (const key3 in data5) {
if (!((((key3 === "logs") || (key3 === "pattern")) || (key3 === "value")) || (pattern4.test(key3)))) {
const err14 = { instancePath: instancePath + "/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/logMetric/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
if (vErrors === null) {
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if (data5.logs !== undefined) {
let data6 = data5.logs;
if ((typeof data6 !== "string") && (data6 !== null)) {
const err15 = { instancePath: instancePath + "/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/logs", schemaPath: "#/$defs/logMetric/properties/logs/type", keyword: "type", params: { type: schema115.properties.logs.type } };
if (vErrors === null) {
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if (data5.pattern !== undefined) {
let data7 = data5.pattern;
if ((typeof data7 !== "string") && (data7 !== null)) {
const err16 = { instancePath: instancePath + "/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/pattern", schemaPath: "#/$defs/logMetric/properties/pattern/type", keyword: "type", params: { type: schema115.properties.pattern.type } };
if (vErrors === null) {
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if (typeof data7 === "string") {
if (!pattern118.test(data7)) {
const err17 = { instancePath: instancePath + "/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/pattern", schemaPath: "#/$defs/logMetric/properties/pattern/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]{1,1024}$" } };
if (vErrors === null) {
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if (data5.value !== undefined) {
let data8 = data5.value;
if (((!((typeof data8 == "number") && (isFinite(data8)))) && (typeof data8 !== "string")) && (data8 !== null)) {
const err18 = { instancePath: instancePath + "/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/$defs/logMetric/properties/value/type", keyword: "type", params: { type: schema115.properties.value.type } };
if (vErrors === null) {
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if (typeof data8 === "string") {
if (!pattern119.test(data8)) {
const err19 = { instancePath: instancePath + "/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/$defs/logMetric/properties/value/pattern", keyword: "pattern", params: { pattern: "^(\\$\\S+|[0-9]+(\\.[0-9]+)?)$" } };
if (vErrors === null) {
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
}
}
}
}
if (data.alarms !== undefined) {
let data9 = data.alarms;
if ((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)) {
const err20 = { instancePath: instancePath + "/alarms", schemaPath: "#/properties/alarms/type", keyword: "type", params: { type: schema113.properties.alarms.type } };
if (vErrors === null) {
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
for (const key4 in data9) {
const _errs28 = errors;
if ((typeof key4 !== "string") && (key4 !== null)) {
const err21 = { instancePath: instancePath + "/alarms", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: schema32.type }, propertyName: key4 };
if (vErrors === null) {
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if (typeof key4 === "string") {
if (!pattern5.test(key4)) {
const err22 = { instancePath: instancePath + "/alarms", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, propertyName: key4 };
if (vErrors === null) {
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var valid9 = _errs28 === errors;
if (!valid9) {
const err23 = { instancePath: instancePath + "/alarms", schemaPath: "#/properties/alarms/propertyNames", keyword: "propertyNames", params: { propertyName: key4 } };
if (vErrors === null) {
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
for (const key5 in data9) {
if (!(pattern4.test(key5))) {
if (!(validate75(data9[key5], { instancePath: instancePath + "/alarms/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data9, parentDataProperty: key5, rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
}
}
if (data.queries !== undefined) {
let data11 = data.queries;
if ((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)) {
const err24 = { instancePath: instancePath + "/queries", schemaPath: "#/properties/queries/type", keyword: "type", params: { type: schema113.properties.queries.type } };
if (vErrors === null) {
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
for (const key6 in data11) {
const _errs35 = errors;
if ((typeof key6 !== "string") && (key6 !== null)) {
const err25 = { instancePath: instancePath + "/queries", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: schema32.type }, propertyName: key6 };
if (vErrors === null) {
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if (typeof key6 === "string") {
if (!pattern5.test(key6)) {
const err26 = { instancePath: instancePath + "/queries", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, propertyName: key6 };
if (vErrors === null) {
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var valid12 = _errs35 === errors;
if (!valid12) {
const err27 = { instancePath: instancePath + "/queries", schemaPath: "#/properties/queries/propertyNames", keyword: "propertyNames", params: { propertyName: key6 } };
if (vErrors === null) {
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
for (const key7 in data11) {
if (!(pattern4.test(key7))) {
let data12 = data11[key7];
if ((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)) {
const err28 = { instancePath: instancePath + "/queries/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/logQuery/type", keyword: "type", params: { type: schema122.type } };
if (vErrors === null) {
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
for (const key8 in data12) {
if (!(((key8 === "logs") || (key8 === "query")) || (pattern4.test(key8)))) {
const err29 = { instancePath: instancePath + "/queries/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/logQuery/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
if (vErrors === null) {
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if (data12.logs !== undefined) {
let data13 = data12.logs;
if ((typeof data13 !== "string") && (data13 !== null)) {
const err30 = { instancePath: instancePath + "/queries/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/logs", schemaPath: "#/$defs/logQuery/properties/logs/type", keyword: "type", params: { type: schema122.properties.logs.type } };
if (vErrors === null) {
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if (data12.query !== undefined) {
let data14 = data12.query;
if ((typeof data14 !== "string") && (data14 !== null)) {
const err31 = { instancePath: instancePath + "/queries/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/query", schemaPath: "#/$defs/logQuery/properties/query/type", keyword: "type", params: { type: schema122.properties.query.type } };
if (vErrors === null) {
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if (typeof data14 === "string") {
if (!pattern129.test(data14)) {
const err32 = { instancePath: instancePath + "/queries/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/query", schemaPath: "#/$defs/logQuery/properties/query/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]{1,10000}$" } };
if (vErrors === null) {
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
}
}
}
}
if (data.dashboard !== undefined) {
let data15 = data.dashboard;
if ((typeof data15 !== "boolean") && (data15 !== null)) {
const err33 = { instancePath: instancePath + "/dashboard", schemaPath: "#/properties/dashboard/type", keyword: "type", params: { type: schema113.properties.dashboard.type } };
if (vErrors === null) {
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema123 = { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "every": { "type": ["string", "null"], "enum": ["1h", "2h", "3h", "4h", "6h", "8h", "12h", "24h", "7d", null] }, "keep": { "$ref": "#/$defs/days" } } };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if (evaluated0.dynamicProps) {
evaluated0.props = undefined;
}
if (evaluated0.dynamicItems) {
evaluated0.items = undefined;
}
if ((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)) {
const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema123.type } };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 in data) {
if (!(((key0 === "every") || (key0 === "keep")) || (pattern4.test(key0)))) {
const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if (data.every !== undefined) {
let data0 = data.every;
if ((typeof data0 !== "string") && (data0 !== null)) {
const err2 = { instancePath: instancePath + "/every", schemaPath: "#/properties/every/type", keyword: "type", params: { type: schema123.properties.every.type } };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if (!((((((((((data0 === "1h") || (data0 === "2h")) || (data0 === "3h")) || (data0 === "4h")) || (data0 === "6h")) || (data0 === "8h")) || (data0 === "12h")) || (data0 === "24h")) || (data0 === "7d")) || (data0 === null))) {
const err3 = { instancePath: instancePath + "/every", schemaPath: "#/properties/every/enum", keyword: "enum", params: { allowedValues: schema123.properties.every.enum } };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if (data.keep !== undefined) {
let data1 = data.keep;
if ((typeof data1 !== "string") && (data1 !== null)) {
const err4 = { instancePath: instancePath + "/keep", schemaPath: "#/$defs/days/type", keyword: "type", params: { type: schema47.type } };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if (typeof data1 === "string") {
if (!pattern29.test(data1)) {
const err5 = { instancePath: instancePath + "/keep", schemaPath: "#/$defs/days/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}d$" } };
if (vErrors === null) {
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema128 = { "type": ["object", "null"], "additionalProperties": false, "patternProperties": { "^x-": true }, "properties": { "branch": { "type": ["string", "null"], "pattern": "^[^\\s~^:?*\\[\\\\]+$" }, "account": { "type": ["string", "null"], "pattern": "^[0-9]{12}$" }, "protect": { "type": ["boolean", "null"] }, "region": { "$ref": "#/$defs/region" }, "owner": { "$ref": "#/$defs/tagValue" }, "cost_center": { "$ref": "#/$defs/tagValue" }, "tags": { "$ref": "#/$defs/tags" }, "network": { "$ref": "#/$defs/network" }, "security": { "$ref": "#/$defs/security" }, "storage": { "$ref": "#/$defs/storage" }, "databases": { "$ref": "#/$defs/databases" }, "services": { "$ref": "#/$defs/services" }, "jobs": { "$ref": "#/$defs/jobs" }, "domain": { "$ref": "#/$defs/domain" }, "monitoring": { "$ref": "#/$defs/monitoring" }, "backup": { "$ref": "#/$defs/backup" }, "budget": { "$ref": "#/$defs/budget" }, "policies": { "$ref": "#/$defs/policies" } } };
const pattern139 = new RegExp("^[^\\s~^:?*\\[\\\\]+$", "u");
const pattern140 = new RegExp("^[0-9]{12}$", "u");
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if (evaluated0.dynamicProps) {
evaluated0.props = undefined;
}
if (evaluated0.dynamicItems) {
evaluated0.items = undefined;
}
if ((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)) {
const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema128.type } };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 in data) {
if (!((func1.call(schema128.properties, key0)) || (pattern4.test(key0)))) {
const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if (data.branch !== undefined) {
let data0 = data.branch;
if ((typeof data0 !== "string") && (data0 !== null)) {
const err2 = { instancePath: instancePath + "/branch", schemaPath: "#/properties/branch/type", keyword: "type", params: { type: schema128.properties.branch.type } };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if (typeof data0 === "string") {
if (!pattern139.test(data0)) {
const err3 = { instancePath: instancePath + "/branch", schemaPath: "#/properties/branch/pattern", keyword: "pattern", params: { pattern: "^[^\\s~^:?*\\[\\\\]+$" } };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if (data.account !== undefined) {
let data1 = data.account;
if ((typeof data1 !== "string") && (data1 !== null)) {
const err4 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: schema128.properties.account.type } };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if (typeof data1 === "string") {
if (!pattern140.test(data1)) {
const err5 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" } };
if (vErrors === null) {
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if (data.protect !== undefined) {
let data2 = data.protect;
if ((typeof data2 !== "boolean") && (data2 !== null)) {
const err6 = { instancePath: instancePath + "/protect", schemaPath: "#/properties/protect/type", keyword: "type", params: { type: schema128.properties.protect.type } };
if (vErrors === null) {
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if (data.region !== undefined) {
let data3 = data.region;
if ((typeof data3 !== "string") && (data3 !== null)) {
const err7 = { instancePath: instancePath + "/region", schemaPath: "#/$defs/region/type", keyword: "type", params: { type: schema33.type } };
if (vErrors === null) {
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if (!(((((((((((((((((((((((((((((((((((data3 === "af-south-1") || (data3 === "ap-east-1")) || (data3 === "ap-east-2")) || (data3 === "ap-northeast-1")) || (data3 === "ap-northeast-2")) || (data3 === "ap-northeast-3")) || (data3 === "ap-south-1")) || (data3 === "ap-south-2")) || (data3 === "ap-southeast-1")) || (data3 === "ap-southeast-2")) || (data3 === "ap-southeast-3")) || (data3 === "ap-southeast-4")) || (data3 === "ap-southeast-5")) || (data3 === "ap-southeast-6")) || (data3 === "ap-southeast-7")) || (data3 === "ca-central-1")) || (data3 === "ca-west-1")) || (data3 === "eu-central-1")) || (data3 === "eu-central-2")) || (data3 === "eu-north-1")) || (data3 === "eu-south-1")) || (data3 === "eu-south-2")) || (data3 === "eu-west-1")) || (data3 === "eu-west-2")) || (data3 === "eu-west-3")) || (data3 === "il-central-1")) || (data3 === "me-central-1")) || (data3 === "me-south-1")) || (data3 === "mx-central-1")) || (data3 === "sa-east-1")) || (data3 === "us-east-1")) || (data3 === "us-east-2")) || (data3 === "us-west-1")) || (data3 === "us-west-2")) || (data3 === null))) {
const err8 = { instancePath: instancePath + "/region", schemaPath: "#/$defs/region/enum", keyword: "enum", params: { allowedValues: schema33.enum } };
if (vErrors === null) {
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if (data.owner !== undefined) {
let data4 = data.owner;
if (((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (data4 !== null)) {
const err9 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/tagValue/type", keyword: "type", params: { type: schema34.type } };
if (vErrors === null) {
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if (typeof data4 === "string") {
if (!pattern6.test(data4)) {
const err10 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/tagValue/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$" } };
if (vErrors === null) {
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if (data.cost_center !== undefined) {
let data5 = data.cost_center;
if (((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (data5 !== null)) {
const err11 = { instancePath: instancePath + "/cost_center", schemaPath: "#/$defs/tagValue/type", keyword: "type", params: { type: schema34.type } };
if (vErrors === null) {
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if (typeof data5 === "string") {
if (!pattern6.test(data5)) {
const err12 = { instancePath: instancePath + "/cost_center", schemaPath: "#/$defs/tagValue/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$" } };
if (vErrors === null) {
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if (data.tags !== undefined) {
if (!(validate21(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if (data.network !== undefined) {
if (!(validate23(data.network, { instancePath: instancePath + "/network", parentData: data, parentDataProperty: "network", rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if (data.security !== undefined) {
let data8 = data.security;
if ((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)) {
const err13 = { instancePath: instancePath + "/security", schemaPath: "#/$defs/security/type", keyword: "type", params: { type: schema43.type } };
if (vErrors === null) {
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
for (const key1 in data8) {
if (!(((((key1 === "key") || (key1 === "waf")) || (key1 === "scan_images")) || (key1 === "permissions_boundary")) || (pattern4.test(key1)))) {
const err14 = { instancePath: instancePath + "/security", schemaPath: "#/$defs/security/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
if (vErrors === null) {
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if (data8.key !== undefined) {
let data9 = data8.key;
if ((typeof data9 !== "string") && (data9 !== null)) {
const err15 = { instancePath: instancePath + "/security/key", schemaPath: "#/$defs/security/properties/key/type", keyword: "type", params: { type: schema43.properties.key.type } };
if (vErrors === null) {
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if (typeof data9 === "string") {
if (!pattern21.test(data9)) {
const err16 = { instancePath: instancePath + "/security/key", schemaPath: "#/$defs/security/properties/key/pattern", keyword: "pattern", params: { pattern: "^(aws|managed|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+)$" } };
if (vErrors === null) {
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if (data8.waf !== undefined) {
let data10 = data8.waf;
if ((typeof data10 !== "string") && (data10 !== null)) {
const err17 = { instancePath: instancePath + "/security/waf", schemaPath: "#/$defs/security/properties/waf/type", keyword: "type", params: { type: schema43.properties.waf.type } };
if (vErrors === null) {
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if (typeof data10 === "string") {
if (!pattern22.test(data10)) {
const err18 = { instancePath: instancePath + "/security/waf", schemaPath: "#/$defs/security/properties/waf/pattern", keyword: "pattern", params: { pattern: "^(none|common|arn:aws[a-z-]*:wafv2:[a-z0-9-]+:[0-9]{12}:(regional|global)/webacl/[A-Za-z0-9_-]{1,128}/[a-f0-9-]+)$" } };
if (vErrors === null) {
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if (data8.scan_images !== undefined) {
let data11 = data8.scan_images;
if ((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)) {
const err19 = { instancePath: instancePath + "/security/scan_images", schemaPath: "#/$defs/security/properties/scan_images/type", keyword: "type", params: { type: schema43.properties.scan_images.type } };
if (vErrors === null) {
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
for (const key2 in data11) {
if (!((key2 === "fail_on") || (pattern4.test(key2)))) {
const err20 = { instancePath: instancePath + "/security/scan_images", schemaPath: "#/$defs/security/properties/scan_images/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
if (vErrors === null) {
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if (data11.fail_on !== undefined) {
let data12 = data11.fail_on;
if ((typeof data12 !== "string") && (data12 !== null)) {
const err21 = { instancePath: instancePath + "/security/scan_images/fail_on", schemaPath: "#/$defs/security/properties/scan_images/properties/fail_on/type", keyword: "type", params: { type: schema43.properties.scan_images.properties.fail_on.type } };
if (vErrors === null) {
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if (!((((data12 === "critical") || (data12 === "high")) || (data12 === "medium")) || (data12 === null))) {
const err22 = { instancePath: instancePath + "/security/scan_images/fail_on", schemaPath: "#/$defs/security/properties/scan_images/properties/fail_on/enum", keyword: "enum", params: { allowedValues: schema43.properties.scan_images.properties.fail_on.enum } };
if (vErrors === null) {
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
if (data8.permissions_boundary !== undefined) {
let data13 = data8.permissions_boundary;
if ((typeof data13 !== "string") && (data13 !== null)) {
const err23 = { instancePath: instancePath + "/security/permissions_boundary", schemaPath: "#/$defs/security/properties/permissions_boundary/type", keyword: "type", params: { type: schema43.properties.permissions_boundary.type } };
if (vErrors === null) {
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if (typeof data13 === "string") {
if (!pattern24.test(data13)) {
const err24 = { instancePath: instancePath + "/security/permissions_boundary", schemaPath: "#/$defs/security/properties/permissions_boundary/pattern", keyword: "pattern", params: { pattern: "^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]{1,512}$" } };
if (vErrors === null) {
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
}
if (data.storage !== undefined) {
if (!(validate27(data.storage, { instancePath: instancePath + "/storage", parentData: data, parentDataProperty: "storage", rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if (data.databases !== undefined) {
if (!(validate31(data.databases, { instancePath: instancePath + "/databases", parentData: data, parentDataProperty: "databases", rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if (data.services !== undefined) {
if (!(validate35(data.services, { instancePath: instancePath + "/services", parentData: data, parentDataProperty: "services", rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if (data.jobs !== undefined) {
if (!(validate61(data.jobs, { instancePath: instancePath + "/jobs", parentData: data, parentDataProperty: "jobs", rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if (data.domain !== undefined) {
if (!(validate70(data.domain, { instancePath: instancePath + "/domain", parentData: data, parentDataProperty: "domain", rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if (data.monitoring !== undefined) {
if (!(validate74(data.monitoring, { instancePath: instancePath + "/monitoring", parentData: data, parentDataProperty: "monitoring", rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if (data.backup !== undefined) {
if (!(validate78(data.backup, { instancePath: instancePath + "/backup", parentData: data, parentDataProperty: "backup", rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if (data.budget !== undefined) {
let data21 = data.budget;
if ((!(data21 && typeof data21 == "object" && !Array.isArray(data21))) && (data21 !== null)) {
const err25 = { instancePath: instancePath + "/budget", schemaPath: "#/$defs/budget/type", keyword: "type", params: { type: schema125.type } };
if (vErrors === null) {
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
for (const key3 in data21) {
if (!(((key3 === "monthly") || (key3 === "notify_at")) || (pattern4.test(key3)))) {
const err26 = { instancePath: instancePath + "/budget", schemaPath: "#/$defs/budget/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
if (vErrors === null) {
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if (data21.monthly !== undefined) {
let data22 = data21.monthly;
if ((typeof data22 !== "string") && (data22 !== null)) {
const err27 = { instancePath: instancePath + "/budget/monthly", schemaPath: "#/$defs/budget/properties/monthly/type", keyword: "type", params: { type: schema125.properties.monthly.type } };
if (vErrors === null) {
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if (typeof data22 === "string") {
if (!pattern133.test(data22)) {
const err28 = { instancePath: instancePath + "/budget/monthly", schemaPath: "#/$defs/budget/properties/monthly/pattern", keyword: "pattern", params: { pattern: "^(?!0+(\\.0+)? )[0-9]+(\\.[0-9]{1,2})? USD$" } };
if (vErrors === null) {
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if (data21.notify_at !== undefined) {
let data23 = data21.notify_at;
if ((!(Array.isArray(data23))) && (data23 !== null)) {
const err29 = { instancePath: instancePath + "/budget/notify_at", schemaPath: "#/$defs/budget/properties/notify_at/type", keyword: "type", params: { type: schema125.properties.notify_at.type } };
if (vErrors === null) {
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if (Array.isArray(data23)) {
const len0 = data23.length;
for (let i0 = 0; i0 < len0; i0++) {
let data24 = data23[i0];
if (typeof data24 === "string") {
if (!pattern134.test(data24)) {
const err30 = { instancePath: instancePath + "/budget/notify_at/" + i0, schemaPath: "#/$defs/budget/properties/notify_at/items/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,2}%$" } };
if (vErrors === null) {
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = { instancePath: instancePath + "/budget/notify_at/" + i0, schemaPath: "#/$defs/budget/properties/notify_at/items/type", keyword: "type", params: { type: "string" } };
if (vErrors === null) {
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
let i1 = data23.length;
let j0;
if (i1 > 1) {
const indices0 = {};
for (; i1--;) {
let item0 = data23[i1];
if (typeof item0 !== "string") {
continue;
}
if (typeof indices0[item0] == "number") {
j0 = indices0[item0];
const err32 = { instancePath: instancePath + "/budget/notify_at", schemaPath: "#/$defs/budget/properties/notify_at/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
if (vErrors === null) {
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
}
}
if (data.policies !== undefined) {
let data25 = data.policies;
if ((!(data25 && typeof data25 == "object" && !Array.isArray(data25))) && (data25 !== null)) {
const err33 = { instancePath: instancePath + "/policies", schemaPath: "#/$defs/policies/type", keyword: "type", params: { type: schema126.type } };
if (vErrors === null) {
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
for (const key4 in data25) {
if (!((key4 === "forbid") || (pattern4.test(key4)))) {
const err34 = { instancePath: instancePath + "/policies", schemaPath: "#/$defs/policies/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
if (vErrors === null) {
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if (data25.forbid !== undefined) {
let data26 = data25.forbid;
if ((!(Array.isArray(data26))) && (data26 !== null)) {
const err35 = { instancePath: instancePath + "/policies/forbid", schemaPath: "#/$defs/policies/properties/forbid/type", keyword: "type", params: { type: schema126.properties.forbid.type } };
if (vErrors === null) {
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if (Array.isArray(data26)) {
const len1 = data26.length;
for (let i2 = 0; i2 < len1; i2++) {
let data27 = data26[i2];
if (typeof data27 !== "string") {
const err36 = { instancePath: instancePath + "/policies/forbid/" + i2, schemaPath: "#/$defs/policies/properties/forbid/items/type", keyword: "type", params: { type: "string" } };
if (vErrors === null) {
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if (!(((data27 === "replace_data") || (data27 === "delete_data")) || (data27 === "public_ingress"))) {
const err37 = { instancePath: instancePath + "/policies/forbid/" + i2, schemaPath: "#/$defs/policies/properties/forbid/items/enum", keyword: "enum", params: { allowedValues: schema126.properties.forbid.items.enum } };
if (vErrors === null) {
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
let i3 = data26.length;
let j1;
if (i3 > 1) {
const indices1 = {};
for (; i3--;) {
let item1 = data26[i3];
if (typeof item1 !== "string") {
continue;
}
if (typeof indices1[item1] == "number") {
j1 = indices1[item1];
const err38 = { instancePath: instancePath + "/policies/forbid", schemaPath: "#/$defs/policies/properties/forbid/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 } };
if (vErrors === null) {
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
}
}
}
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
/*# sourceURL="https://inferloop.dev/schemas/inferloop.schema.json" */ ;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if (evaluated0.dynamicProps) {
evaluated0.props = undefined;
}
if (evaluated0.dynamicItems) {
evaluated0.items = undefined;
}
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.project === undefined) {
const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "project" } };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if (data.region === undefined) {
const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "region" } };
if (vErrors === null) {
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for (const key0 in data) {
if (!((func1.call(schema31.properties, key0)) || (pattern4.test(key0)))) {
const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if (data.project !== undefined) {
let data0 = data.project;
if ((typeof data0 !== "string") && (data0 !== null)) {
const err3 = { instancePath: instancePath + "/project", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: schema32.type } };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if (typeof data0 === "string") {
if (!pattern5.test(data0)) {
const err4 = { instancePath: instancePath + "/project", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$" } };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if (data.region !== undefined) {
let data1 = data.region;
if ((typeof data1 !== "string") && (data1 !== null)) {
const err5 = { instancePath: instancePath + "/region", schemaPath: "#/$defs/region/type", keyword: "type", params: { type: schema33.type } };
if (vErrors === null) {
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if (!(((((((((((((((((((((((((((((((((((data1 === "af-south-1") || (data1 === "ap-east-1")) || (data1 === "ap-east-2")) || (data1 === "ap-northeast-1")) || (data1 === "ap-northeast-2")) || (data1 === "ap-northeast-3")) || (data1 === "ap-south-1")) || (data1 === "ap-south-2")) || (data1 === "ap-southeast-1")) || (data1 === "ap-southeast-2")) || (data1 === "ap-southeast-3")) || (data1 === "ap-southeast-4")) || (data1 === "ap-southeast-5")) || (data1 === "ap-southeast-6")) || (data1 === "ap-southeast-7")) || (data1 === "ca-central-1")) || (data1 === "ca-west-1")) || (data1 === "eu-central-1")) || (data1 === "eu-central-2")) || (data1 === "eu-north-1")) || (data1 === "eu-south-1")) || (data1 === "eu-south-2")) || (data1 === "eu-west-1")) || (data1 === "eu-west-2")) || (data1 === "eu-west-3")) || (data1 === "il-central-1")) || (data1 === "me-central-1")) || (data1 === "me-south-1")) || (data1 === "mx-central-1")) || (data1 === "sa-east-1")) || (data1 === "us-east-1")) || (data1 === "us-east-2")) || (data1 === "us-west-1")) || (data1 === "us-west-2")) || (data1 === null))) {
const err6 = { instancePath: instancePath + "/region", schemaPath: "#/$defs/region/enum", keyword: "enum", params: { allowedValues: schema33.enum } };
if (vErrors === null) {
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if (data.owner !== undefined) {
let data2 = data.owner;
if (((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (data2 !== null)) {
const err7 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/tagValue/type", keyword: "type", params: { type: schema34.type } };
if (vErrors === null) {
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if (typeof data2 === "string") {
if (!pattern6.test(data2)) {
const err8 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/tagValue/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$" } };
if (vErrors === null) {
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if (data.cost_center !== undefined) {
let data3 = data.cost_center;
if (((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (data3 !== null)) {
const err9 = { instancePath: instancePath + "/cost_center", schemaPath: "#/$defs/tagValue/type", keyword: "type", params: { type: schema34.type } };
if (vErrors === null) {
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if (typeof data3 === "string") {
if (!pattern6.test(data3)) {
const err10 = { instancePath: instancePath + "/cost_center", schemaPath: "#/$defs/tagValue/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$" } };
if (vErrors === null) {
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if (data.tags !== undefined) {
if (!(validate21(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if (data.network !== undefined) {
if (!(validate23(data.network, { instancePath: instancePath + "/network", parentData: data, parentDataProperty: "network", rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if (data.security !== undefined) {
let data6 = data.security;
if ((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)) {
const err11 = { instancePath: instancePath + "/security", schemaPath: "#/$defs/security/type", keyword: "type", params: { type: schema43.type } };
if (vErrors === null) {
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
for (const key1 in data6) {
if (!(((((key1 === "key") || (key1 === "waf")) || (key1 === "scan_images")) || (key1 === "permissions_boundary")) || (pattern4.test(key1)))) {
const err12 = { instancePath: instancePath + "/security", schemaPath: "#/$defs/security/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
if (vErrors === null) {
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if (data6.key !== undefined) {
let data7 = data6.key;
if ((typeof data7 !== "string") && (data7 !== null)) {
const err13 = { instancePath: instancePath + "/security/key", schemaPath: "#/$defs/security/properties/key/type", keyword: "type", params: { type: schema43.properties.key.type } };
if (vErrors === null) {
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if (typeof data7 === "string") {
if (!pattern21.test(data7)) {
const err14 = { instancePath: instancePath + "/security/key", schemaPath: "#/$defs/security/properties/key/pattern", keyword: "pattern", params: { pattern: "^(aws|managed|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+)$" } };
if (vErrors === null) {
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if (data6.waf !== undefined) {
let data8 = data6.waf;
if ((typeof data8 !== "string") && (data8 !== null)) {
const err15 = { instancePath: instancePath + "/security/waf", schemaPath: "#/$defs/security/properties/waf/type", keyword: "type", params: { type: schema43.properties.waf.type } };
if (vErrors === null) {
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if (typeof data8 === "string") {
if (!pattern22.test(data8)) {
const err16 = { instancePath: instancePath + "/security/waf", schemaPath: "#/$defs/security/properties/waf/pattern", keyword: "pattern", params: { pattern: "^(none|common|arn:aws[a-z-]*:wafv2:[a-z0-9-]+:[0-9]{12}:(regional|global)/webacl/[A-Za-z0-9_-]{1,128}/[a-f0-9-]+)$" } };
if (vErrors === null) {
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if (data6.scan_images !== undefined) {
let data9 = data6.scan_images;
if ((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)) {
const err17 = { instancePath: instancePath + "/security/scan_images", schemaPath: "#/$defs/security/properties/scan_images/type", keyword: "type", params: { type: schema43.properties.scan_images.type } };
if (vErrors === null) {
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
for (const key2 in data9) {
if (!((key2 === "fail_on") || (pattern4.test(key2)))) {
const err18 = { instancePath: instancePath + "/security/scan_images", schemaPath: "#/$defs/security/properties/scan_images/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
if (vErrors === null) {
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if (data9.fail_on !== undefined) {
let data10 = data9.fail_on;
if ((typeof data10 !== "string") && (data10 !== null)) {
const err19 = { instancePath: instancePath + "/security/scan_images/fail_on", schemaPath: "#/$defs/security/properties/scan_images/properties/fail_on/type", keyword: "type", params: { type: schema43.properties.scan_images.properties.fail_on.type } };
if (vErrors === null) {
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if (!((((data10 === "critical") || (data10 === "high")) || (data10 === "medium")) || (data10 === null))) {
const err20 = { instancePath: instancePath + "/security/scan_images/fail_on", schemaPath: "#/$defs/security/properties/scan_images/properties/fail_on/enum", keyword: "enum", params: { allowedValues: schema43.properties.scan_images.properties.fail_on.enum } };
if (vErrors === null) {
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
if (data6.permissions_boundary !== undefined) {
let data11 = data6.permissions_boundary;
if ((typeof data11 !== "string") && (data11 !== null)) {
const err21 = { instancePath: instancePath + "/security/permissions_boundary", schemaPath: "#/$defs/security/properties/permissions_boundary/type", keyword: "type", params: { type: schema43.properties.permissions_boundary.type } };
if (vErrors === null) {
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if (typeof data11 === "string") {
if (!pattern24.test(data11)) {
const err22 = { instancePath: instancePath + "/security/permissions_boundary", schemaPath: "#/$defs/security/properties/permissions_boundary/pattern", keyword: "pattern", params: { pattern: "^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]{1,512}$" } };
if (vErrors === null) {
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
}
if (data.storage !== undefined) {
if (!(validate27(data.storage, { instancePath: instancePath + "/storage", parentData: data, parentDataProperty: "storage", rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if (data.databases !== undefined) {
if (!(validate31(data.databases, { instancePath: instancePath + "/databases", parentData: data, parentDataProperty: "databases", rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if (data.services !== undefined) {
if (!(validate35(data.services, { instancePath: instancePath + "/services", parentData: data, parentDataProperty: "services", rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if (data.jobs !== undefined) {
if (!(validate61(data.jobs, { instancePath: instancePath + "/jobs", parentData: data, parentDataProperty: "jobs", rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if (data.domain !== undefined) {
if (!(validate70(data.domain, { instancePath: instancePath + "/domain", parentData: data, parentDataProperty: "domain", rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if (data.monitoring !== undefined) {
if (!(validate74(data.monitoring, { instancePath: instancePath + "/monitoring", parentData: data, parentDataProperty: "monitoring", rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if (data.backup !== undefined) {
if (!(validate78(data.backup, { instancePath: instancePath + "/backup", parentData: data, parentDataProperty: "backup", rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if (data.budget !== undefined) {
let data19 = data.budget;
if ((!(data19 && typeof data19 == "object" && !Array.isArray(data19))) && (data19 !== null)) {
const err23 = { instancePath: instancePath + "/budget", schemaPath: "#/$defs/budget/type", keyword: "type", params: { type: schema125.type } };
if (vErrors === null) {
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
for (const key3 in data19) {
if (!(((key3 === "monthly") || (key3 === "notify_at")) || (pattern4.test(key3)))) {
const err24 = { instancePath: instancePath + "/budget", schemaPath: "#/$defs/budget/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
if (vErrors === null) {
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if (data19.monthly !== undefined) {
let data20 = data19.monthly;
if ((typeof data20 !== "string") && (data20 !== null)) {
const err25 = { instancePath: instancePath + "/budget/monthly", schemaPath: "#/$defs/budget/properties/monthly/type", keyword: "type", params: { type: schema125.properties.monthly.type } };
if (vErrors === null) {
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if (typeof data20 === "string") {
if (!pattern133.test(data20)) {
const err26 = { instancePath: instancePath + "/budget/monthly", schemaPath: "#/$defs/budget/properties/monthly/pattern", keyword: "pattern", params: { pattern: "^(?!0+(\\.0+)? )[0-9]+(\\.[0-9]{1,2})? USD$" } };
if (vErrors === null) {
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if (data19.notify_at !== undefined) {
let data21 = data19.notify_at;
if ((!(Array.isArray(data21))) && (data21 !== null)) {
const err27 = { instancePath: instancePath + "/budget/notify_at", schemaPath: "#/$defs/budget/properties/notify_at/type", keyword: "type", params: { type: schema125.properties.notify_at.type } };
if (vErrors === null) {
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if (Array.isArray(data21)) {
const len0 = data21.length;
for (let i0 = 0; i0 < len0; i0++) {
let data22 = data21[i0];
if (typeof data22 === "string") {
if (!pattern134.test(data22)) {
const err28 = { instancePath: instancePath + "/budget/notify_at/" + i0, schemaPath: "#/$defs/budget/properties/notify_at/items/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,2}%$" } };
if (vErrors === null) {
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = { instancePath: instancePath + "/budget/notify_at/" + i0, schemaPath: "#/$defs/budget/properties/notify_at/items/type", keyword: "type", params: { type: "string" } };
if (vErrors === null) {
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
let i1 = data21.length;
let j0;
if (i1 > 1) {
const indices0 = {};
for (; i1--;) {
let item0 = data21[i1];
if (typeof item0 !== "string") {
continue;
}
if (typeof indices0[item0] == "number") {
j0 = indices0[item0];
const err30 = { instancePath: instancePath + "/budget/notify_at", schemaPath: "#/$defs/budget/properties/notify_at/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
if (vErrors === null) {
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
}
}
if (data.policies !== undefined) {
let data23 = data.policies;
if ((!(data23 && typeof data23 == "object" && !Array.isArray(data23))) && (data23 !== null)) {
const err31 = { instancePath: instancePath + "/policies", schemaPath: "#/$defs/policies/type", keyword: "type", params: { type: schema126.type } };
if (vErrors === null) {
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
for (const key4 in data23) {
if (!((key4 === "forbid") || (pattern4.test(key4)))) {
const err32 = { instancePath: instancePath + "/policies", schemaPath: "#/$defs/policies/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
if (vErrors === null) {
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if (data23.forbid !== undefined) {
let data24 = data23.forbid;
if ((!(Array.isArray(data24))) && (data24 !== null)) {
const err33 = { instancePath: instancePath + "/policies/forbid", schemaPath: "#/$defs/policies/properties/forbid/type", keyword: "type", params: { type: schema126.properties.forbid.type } };
if (vErrors === null) {
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if (Array.isArray(data24)) {
const len1 = data24.length;
for (let i2 = 0; i2 < len1; i2++) {
let data25 = data24[i2];
if (typeof data25 !== "string") {
const err34 = { instancePath: instancePath + "/policies/forbid/" + i2, schemaPath: "#/$defs/policies/properties/forbid/items/type", keyword: "type", params: { type: "string" } };
if (vErrors === null) {
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if (!(((data25 === "replace_data") || (data25 === "delete_data")) || (data25 === "public_ingress"))) {
const err35 = { instancePath: instancePath + "/policies/forbid/" + i2, schemaPath: "#/$defs/policies/properties/forbid/items/enum", keyword: "enum", params: { allowedValues: schema126.properties.forbid.items.enum } };
if (vErrors === null) {
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
let i3 = data24.length;
let j1;
if (i3 > 1) {
const indices1 = {};
for (; i3--;) {
let item1 = data24[i3];
if (typeof item1 !== "string") {
continue;
}
if (typeof indices1[item1] == "number") {
j1 = indices1[item1];
const err36 = { instancePath: instancePath + "/policies/forbid", schemaPath: "#/$defs/policies/properties/forbid/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 } };
if (vErrors === null) {
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
}
}
}
if (data.environments !== undefined) {
let data26 = data.environments;
if ((!(data26 && typeof data26 == "object" && !Array.isArray(data26))) && (data26 !== null)) {
const err37 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: schema31.properties.environments.type } };
if (vErrors === null) {
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
for (const key5 in data26) {
const _errs58 = errors;
if ((typeof key5 !== "string") && (key5 !== null)) {
const err38 = { instancePath: instancePath + "/environments", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: schema32.type }, propertyName: key5 };
if (vErrors === null) {
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if (typeof key5 === "string") {
if (!pattern5.test(key5)) {
const err39 = { instancePath: instancePath + "/environments", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, propertyName: key5 };
if (vErrors === null) {
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
var valid18 = _errs58 === errors;
if (!valid18) {
const err40 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/propertyNames", keyword: "propertyNames", params: { propertyName: key5 } };
if (vErrors === null) {
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
for (const key6 in data26) {
if (!(pattern4.test(key6))) {
if (!(validate80(data26[key6], { instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data26, parentDataProperty: key6, rootData, dynamicAnchors }))) {
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
}
}
}
else {
const err41 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
if (vErrors === null) {
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./lib/config/shape.js
/** Checks the tree against the schema and says each mistake in words. */





/** That something is missing is said of the file after the environment's keys are laid over it. */
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
            const { message, hint, meant } = explainUnknownKey(path, line);
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
/** Whether the value has no mistake but that something may be missing. */
function isShaped(value) {
    return errorsOf(value).every(({ keyword }) => checkedLater.includes(keyword));
}
function errorsOf(value) {
    return validate(value) ? [] : (validate.errors ?? []);
}
/** The validator reports a wrong name twice: by its pattern and as a name. */
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
    const schema = schemaAt(path);
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
    const allowed = bound === undefined ? describe(schema) : `${bound} ${params.limit}`;
    const message = `${subject} must be ${allowed}, not ${written(node)}`;
    const line = (value) => `\`${/^\d+$/.test(key) ? '- ' : `${key}: `}${renderInline(value)}\``;
    // No port is nearer than another: the container decides.
    if (bound !== undefined && key !== 'port')
        return { message, hint: `write ${line(params.limit)}` };
    const close = node.kind === 'scalar' ? nearest(node.text, (schema.enum ?? []).map(String)) : undefined;
    if (node.kind === 'scalar' && !node.plain && typesOf(schema).includes('integer') && /^\d+$/.test(node.text)) {
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
    const { pattern, patternErrorMessage = 'another' } = namesAt(path.slice(0, -1));
    const message = `the name ${(0,mistake/* quote */.hD)(name)} must be ${patternErrorMessage}`;
    // A tag that is taken is not free in other letters either.
    const meant = path.at(-2) === 'tags' ? undefined : respell(name, pattern);
    return meant === undefined ? { message } : { message, hint: `did you mean \`${meant}\`` };
}
/** The usual slips: letters of the other size, the other dash, a slash that is missing. */
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

;// CONCATENATED MODULE: ./lib/config/parse.js
/** Text → the configuration of one environment, or every mistake of the file at its line and column. */








/**
 * All mistakes of the file at once, those of its other environments too. Throws nothing on any text.
 * The environment: the input; else the one of the branch; without `environments:` it is `prod`, on the default branch.
 */
function parseConfig(text, request) {
    const invalid = (mistakes, environment) => ({
        kind: 'invalid',
        problems: (0,mistake/* problemsOf */.GW)(mistakes, text, request.file),
        environment,
    });
    const document = parseDocument(text);
    if (document.root === undefined)
        return invalid(document.mistakes, (0,environments/* assumeEnvironment */.yG)(text, request));
    const shape = checkShape(document.root, text);
    const ambiguities = findAmbiguities(shape.root);
    const root = ambiguities.reduce((tree, { path, span }) => (0,config_node/* breakAt */.pm)(tree, path, span), shape.root);
    const readings = new Map((0,environments/* environmentNames */.iF)(root).map((name) => [name, readEnvironment(root, name, request.file)]));
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
function readEnvironment(root, name, file) {
    const laid = (0,environments/* layOver */.T)(root, name);
    const value = (0,config_node/* toValue */.BA)(laid, 'dropped');
    if (!isShaped(value))
        throw impossible('values that are right one by one are wrong together');
    const identity = {
        file,
        environment: name,
        branch: (0,environments/* branchOf */.W0)(root, name),
        account: (0,environments/* textAt */.$6)(root, ['environments', name, 'account']),
        protect: protectOf(root, name),
    };
    const config = buildConfig(value, laid, identity);
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

/***/ 5536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tasksOf)
/* harmony export */ });
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6708);
/** What runs in tasks, of services and of jobs: the images and secrets that must be reached before anything starts. */

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
/** A Docker configuration of our own, so that our login neither reaches later steps nor disturbs another job's. */



/** What of the user's configuration a build needs: logins for private base images, proxies, plugins. */
const kept = ['auths', 'credHelpers', 'proxies'];
/**
 * Lends a folder with a configuration and removes it afterwards. Neither their credential store nor their helper for our
 * registry comes along: the login would end there, or fail as it does with ECR's helper, which stores nothing.
 */
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
/** Builds images with Docker and pushes them: buildx when it is there, else the classic builder. */






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
/** Plain output keeps the steps readable in a log; a provenance would turn the image into an index. */
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
/** Quiet, because docker warns of a password that lies in a file; this file is ours and gone when the push is done. */
async function logIn(run, { login }, clock) {
    const { username, password, registry } = login;
    const parameters = ['login', '--username', username, '--password-stdin', registry];
    await insist(`docker could not log in to ${registry}`, clock, () => run.quiet(parameters, password));
}
/** Returns the digest that the registry gave. */
async function push(run, request, clock) {
    const image = `${request.repository}:${request.tag}`;
    const finished = await insist(`docker could not push ${image}`, clock, () => run.shown(['push', image]));
    const digest = /digest: (sha256:[0-9a-f]{64})/.exec(finished.lines.join('\n'))?.[1];
    if (digest !== undefined)
        return digest;
    throw describeFailure(`docker pushed ${image} and told no digest`, finished, 'docker', 'run the job again');
}
/** What the registry refuses is final, as is a full disk; a broken connection is tried again. */
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
/** Ends with the last lines of the output; on a full disk no other hint helps. */
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
/** The Docker that is here: its address, what it builds with, and for which platforms. */

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
    // The builder of this name is that of DOCKER_HOST, whatever context the user is in.
    const buildx = await ask(['buildx', 'inspect', 'default'], { ...world.environment, ...hostVariable(host) });
    const emulated = /Platforms:\s*(.*)/.exec(buildx.lines.join('\n'))?.[1]?.split(/[,\s]+/) ?? [];
    return {
        kind: 'present',
        host,
        buildx: buildx.code === 0,
        platforms: [native, ...emulated.map((name) => name.replace(/\*$/, ''))],
    };
}
/** Leads docker there; to its own default when there is no address. */
function hostVariable(host) {
    return host === undefined ? {} : { DOCKER_HOST: host };
}
function explain({ code, lines }) {
    if (code === 127)
        return 'docker is not installed: use a runner that has it (ubuntu-latest), or `image:` instead of `build:`';
    const words = lines.filter((line) => line.trim() !== '').at(-1) ?? 'no reason given';
    return `the Docker daemon does not answer (${words}): start it, or use \`image:\` instead of \`build:\``;
}
/** Undefined when it can be built here. */
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
/** Runs the docker client with an environment of our own: no secret of ours is in it, and none is on its command line. */


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

/***/ 4236:
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
/** The key of an image: equal keys mean that Docker would be given the same to build. */

/** sha256 in hexadecimal. Where things lie (context, Dockerfile) is no part of it: moving a folder builds nothing anew. */
function buildKey({ entries, dockerfile, build, platform }) {
    const files = entries.map(({ path, mode, object }) => [path, mode, object]);
    const parameters = Object.entries(build.args).sort(([one], [other]) => (one < other ? -1 : 1));
    const inputs = ['v1', platform, build.target ?? null, parameters, dockerfile, files];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(inputs)).digest('hex');
}

// EXTERNAL MODULE: ./node_modules/@balena/dockerignore/ignore.js
var ignore = __webpack_require__(4158);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/git/process.js
/** Runs git with an environment of our own. */


/** What git prints; `input` is its standard input. Throws DeployError when git fails or is missing. */
function runGit(parameters, directory, environment, input = '') {
    // In a container job the checkout belongs to another user, and git would refuse it.
    const options = ['-c', 'safe.directory=*', ...parameters];
    return new Promise((done, fail) => {
        const child = (0,external_node_child_process_.spawn)('git', options, { cwd: directory, env: { ...environment, LC_ALL: 'C' } });
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
    return new errors/* DeployError */.s('config-invalid', words === '' ? 'git failed without a word' : words, {
        fault: 'user',
        hint: 'this needs git and a checkout of the repository: run actions/checkout before this step, on a machine that has git',
        ...(cause === undefined ? {} : { cause }),
    });
}

;// CONCATENATED MODULE: ./lib/git/context.js
/** The build context as git knows it, less what `.dockerignore` leaves out. */




const submodule = '160000';
/**
 * Both paths are absolute. A file that was changed since the commit counts as it is now. The folder `.git`, which Docker
 * is sent as well unless it is ignored, counts as nothing: it differs in every clone.
 */
async function readContext(folder, dockerfile, environment) {
    const list = async (option) => (await runGit(['ls-files', '-z', option, '--', '.'], folder, environment)).split('\0').filter(Boolean);
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
/** `100644 <object> 0<TAB>path`. */
function parseStaged(line) {
    const [head = '', path = ''] = line.split('\t');
    const [mode = '', object = ''] = head.split(' ');
    return { path, mode, object };
}
/** As `git add` would see it; undefined when it was deleted. */
async function readNow(folder, path, environment) {
    const file = (0,external_node_path_.join)(folder, path);
    const state = await (0,promises_.lstat)(file).catch(() => undefined);
    if (state === undefined)
        return undefined;
    if (state.isDirectory())
        return { path, mode: submodule, object: '' };
    const hash = (options, input) => runGit(['hash-object', ...options], folder, environment, input);
    if (state.isSymbolicLink()) {
        return { path, mode: '120000', object: (await hash(['--stdin'], await (0,promises_.readlink)(file))).trim() };
    }
    const mode = (state.mode & 0o100) === 0 ? '100644' : '100755';
    return { path, mode, object: (await hash(['--', path])).trim() };
}
/** BuildKit prefers the file next to the Dockerfile, named after it. */
async function readRules(folder, dockerfile) {
    for (const file of [`${dockerfile}.dockerignore`, (0,external_node_path_.join)(folder, '.dockerignore')]) {
        const text = await (0,promises_.readFile)(file, 'utf8').catch(() => undefined);
        if (text !== undefined)
            return ignore["default"]().add(text.split(/\r?\n/));
    }
    return ignore["default"]();
}

;// CONCATENATED MODULE: ./lib/git/workspace.js
/** The checkout: its files, its commit, and what an image would be built from. */






function createWorkspace(checkout) {
    const folder = (0,external_node_path_.resolve)(checkout.directory, checkout.configFolder);
    return {
        read: (path) => readText((0,external_node_path_.resolve)(checkout.directory, path), path),
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
            const answer = await runGit(['rev-parse', 'HEAD', 'HEAD^{tree}'], folder, checkout.environment);
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
/** The clock of a run: real dates, waits that a cancel ends, and in a sandbox seconds as short as its speed makes them. */
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
/** What of the environment variables a run takes notice of beyond its inputs. */
/** Enough for git and docker to work; no token, no AWS key, no input. */
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
/** Whether AWS is a sandbox on this machine. */
function isSandbox(variables) {
    return /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:|\/|$)/.test(variables.AWS_ENDPOINT_URL ?? '');
}
/** Only a sandbox can be faster than AWS. */
function readSpeed(variables) {
    const speed = Number(variables.INFERLOOP_SPEED ?? 1);
    return isSandbox(variables) && speed > 0 && Number.isFinite(speed) ? speed : 1;
}


/***/ })

};
