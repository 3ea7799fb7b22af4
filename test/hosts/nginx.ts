import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeCertificate } from './certificate.ts'
import { startProcess } from './child-process.ts'
import { waitFor } from './deadline.ts'
import { findFreePort } from './free-port.ts'
import { makeTemporaryFolder, removeFolder } from './temporary-folder.ts'

/** A real nginx under https on this machine. */
export interface Nginx {
  /** Address without a slash at its end. */
  readonly url: string
  /** The public key of its certificate, for a browser's `trustedKey`. */
  readonly trustedKey: string
  /** Puts a file at a path (beginning with a slash), in one step; without bytes takes it away. */
  put(path: string, bytes: Uint8Array | undefined): Promise<void>
  /** What was asked for so far: a line for each request, such as `GET /rolebook/directory 200`. */
  requests(): Promise<readonly string[]>
  stop(): Promise<void>
}

/**
 * Starts nginx with a `server` block as administrators are given it: the port, the certificate and the folder of the files are
 * put in the place of those named there, and nothing else is changed.
 */
export async function startNginx(executable: string, server: string): Promise<Nginx> {
  const folder = makeTemporaryFolder('nginx')
  const port = await findFreePort()
  const { key, certificate, publicKeyDigest } = makeCertificate()
  const [keyFile, certificateFile, files] = ['key.pem', 'certificate.pem', 'files'].map((name) => join(folder, name))
  const adapted = [
    [/(?<=\blisten ).*(?= ssl;)/, `127.0.0.1:${port}`],
    [/(?<=\bssl_certificate\s+)\S+(?=;)/, certificateFile],
    [/(?<=\bssl_certificate_key\s+)\S+(?=;)/, keyFile],
    [/(?<=\broot )\S+(?=;)/, files],
  ].reduce((text, [from, to]) => {
    if (!(from as RegExp).test(text)) throw new Error(`The server block has no ${from}.`)
    return text.replace(from as RegExp, to as string)
  }, server)
  await writeFile(join(folder, 'key.pem'), key)
  await writeFile(join(folder, 'certificate.pem'), certificate)
  await writeFile(join(folder, 'nginx.conf'), configurationAround(adapted, folder))
  const nginx = await startProcess(executable, ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')])
  const isRunning = async () => {
    if (nginx.hasEnded()) throw new Error(nginx.output())
    return (await readFile(join(folder, 'nginx.pid'), 'utf8')).trim()
  }
  await waitFor('nginx to have started', isRunning)
  return {
    url: `https://127.0.0.1:${port}`,
    trustedKey: publicKeyDigest,
    async put(path, bytes) {
      const file = join(folder, 'files', path)
      await mkdir(dirname(file), { recursive: true })
      if (!bytes) return rm(file)
      await writeFile(`${file}.new`, bytes)
      await rename(`${file}.new`, file)
    },
    requests: async () => (await readFile(join(folder, 'access.log'), 'utf8')).trim().split('\n'),
    async stop() {
      await nginx.stop()
      await removeFolder(folder)
    },
  }
}

/** One process in the foreground, all of whose files are in the folder. */
function configurationAround(server: string, folder: string): string {
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `daemon off;
master_process off;
pid ${join(folder, 'nginx.pid')};
events { worker_connections 64; }
http {
  log_format short '$request_method $uri $status';
  access_log ${join(folder, 'access.log')} short;
  ${kinds.map((kind) => `${kind}_temp_path ${join(folder, kind)};`).join('\n  ')}
${server}
}
`
}
