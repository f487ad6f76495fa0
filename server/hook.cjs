/** Runs the TypeScript of server and packages without a build step: compiles each file with swc when Node loads it. */
const { readFileSync } = require('node:fs');
const { registerHooks } = require('node:module');
const { fileURLToPath } = require('node:url');
const swc = require('@swc/core');
const options = require('./swc-options.cjs');

const isOurs = (url) => url?.endsWith('.ts') && !url.includes('/node_modules/');

registerHooks({
  resolve(specifier, context, next) {
    if (!specifier.startsWith('.') || !isOurs(context.parentURL)) return next(specifier, context);
    try {
      return next(`${specifier}.ts`, context);
    } catch {
      return next(specifier, context);
    }
  },
  load(url, context, next) {
    if (!isOurs(url)) return next(url, context);
    const filename = fileURLToPath(url);
    const { code } = swc.transformSync(readFileSync(filename, 'utf8'), { ...options, swcrc: false, configFile: false, filename });
    return { format: 'commonjs', shortCircuit: true, source: code };
  },
});
