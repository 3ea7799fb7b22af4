/*
 * node release/check-tag.ts: ends with an error where the tag that GitHub runs for must not be released: it is not the version
 * that all packages have, or a name that stays for ever is not settled. Without a tag there is nothing to check.
 * It runs before anything is installed, so it imports only what needs nothing of it.
 */
import packageJson from './package.json' with { type: 'json' }
import { readAddOnId } from './src/add-on-id.ts'
import { obstaclesTo } from './src/tag.ts'

const { version } = packageJson
const { GITHUB_REF_TYPE: type, GITHUB_REF_NAME: name } = process.env
const obstacles = obstaclesTo({ type, name, version, addOnId: readAddOnId() })
if (obstacles.length > 0) {
  console.error([...obstacles, 'Nothing was built.'].join('\n'))
  process.exitCode = 1
} else console.log(`Version ${version}`)
