/*
 * node release/check-tag.ts: ends with an error where the tag that GitHub runs for is not the version that all packages have.
 * Without a tag there is nothing to check.
 */
import packageJson from './package.json' with { type: 'json' }

const { GITHUB_REF_TYPE: type, GITHUB_REF_NAME: tag } = process.env
const wanted = `v${packageJson.version}`
if (type === 'tag' && tag !== wanted) {
  console.error(
    `The tag is ${tag}, and the packages are of version ${packageJson.version}: the tag has to be ${wanted}. Nothing was built.`,
  )
  process.exitCode = 1
} else console.log(`Version ${packageJson.version}`)
