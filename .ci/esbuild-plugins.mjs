// What the bundle needs beyond esbuild itself.
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** @param {string} root the project's folder */
export function plugins(root) {
  return [sourcePlaces(root), lazyChildProcess, noColorDetection, nativeAddon]
}

/**
 * `import.meta.url`, `.dirname` and `.filename` keep meaning the source file's place in the project, wherever its code
 * ends up and wherever the project is moved: data/ and templates/ are found the same way built and unbuilt.
 */
const sourcePlaces = (root) => ({
  name: 'source-places',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path: file }) => {
      const text = readFileSync(file, 'utf8')
      if (!text.includes('import.meta')) return null
      const place = path.relative(root, file).split(path.sep).join('/')
      const filename = `require("node:path").join(__dirname,"..",${JSON.stringify(place)})`
      const contents = text
        .replaceAll('import.meta.url', `require("node:url").pathToFileURL(${filename}).href`)
        .replaceAll('import.meta.filename', filename)
        .replaceAll('import.meta.dirname', `require("node:path").dirname(${filename})`)
      return { contents, loader: 'ts' }
    })
  },
})

/** commander loads child_process (2 ms) for commands that are programs of their own; ours are not. */
const lazyChildProcess = {
  name: 'lazy-child-process',
  setup(build) {
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'child_process', namespace: 'lazy' } : null,
    )
    build.onLoad({ filter: /.*/, namespace: 'lazy' }, () => ({
      contents: 'exports.spawn = (...all) => require("child_process").spawn(...all)',
    }))
  },
}

/** chalk asks the machine about colours at every start (node:tty, 2 ms) although we tell it the level ourselves. */
const noColorDetection = {
  name: 'no-color-detection',
  setup(build) {
    build.onResolve({ filter: /^#supports-color$/ }, () => ({ path: 'supports-color', namespace: 'told' }))
    build.onLoad({ filter: /.*/, namespace: 'told' }, () => ({
      contents: 'export default { stdout: false, stderr: false }',
    }))
  },
}

/**
 * better-sqlite3's JavaScript is bundled (ten small files cost 4 ms at every start); its native addon stays where the
 * install has put it, and the package that searches for it is left out.
 */
const nativeAddon = {
  name: 'native-addon',
  setup(build) {
    build.onResolve({ filter: /^bindings$/ }, () => ({ path: 'bindings', namespace: 'addon' }))
    build.onLoad({ filter: /.*/, namespace: 'addon' }, () => ({
      contents: 'module.exports = () => require("better-sqlite3/build/Release/better_sqlite3.node")',
      resolveDir: import.meta.dirname,
    }))
  },
}
