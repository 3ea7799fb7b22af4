import type { OwnLanguage } from '@rolebook/model'
import { type ServerRemarks, serverRemarks } from './server-texts.ts'

export const webServers = ['nginx', 'caddy', 'apache', 's3'] as const
export type WebServer = (typeof webServers)[number]

/** Where the directory is served from: a file below a folder, with the same path as in its address. */
export interface ServedFile {
  /** The name of the server, such as `intranet.example.org`. */
  readonly host: string
  /** The folder that the server serves, such as `/srv/www`. */
  readonly root: string
  /** The path of its address, such as `/rolebook/directory`. */
  readonly path: string
}

/** The configuration that a web server needs to serve the directory to browsers, with the reasons as comments. */
export function serverConfiguration(server: WebServer, served: ServedFile, language: OwnLanguage): string {
  return writers[server](served, serverRemarks[language])
}

const writers: Readonly<Record<WebServer, (served: ServedFile, say: ServerRemarks) => string>> = {
  nginx: ({ host, root, path }, say) => `server {
    listen 443 ssl;
    server_name ${host};
    ssl_certificate /etc/ssl/${host}.pem;
    ssl_certificate_key /etc/ssl/${host}.key;

    location = ${path} {
        root ${root};
        # ${say.type}
        types { }
        default_type application/jose;
        add_header X-Content-Type-Options nosniff always;
        # ${say.origin}
        add_header Access-Control-Allow-Origin * always;
        add_header Access-Control-Expose-Headers ETag always;
        # ${say.cache}
        add_header Cache-Control no-cache always;
    }
}
`,
  caddy: ({ host, root, path }, say) => `${host} {
    handle ${path} {
        root * ${root}
        # ${say.type}
        header Content-Type application/jose
        header X-Content-Type-Options nosniff
        # ${say.origin}
        header Access-Control-Allow-Origin *
        header Access-Control-Expose-Headers ETag
        # ${say.cache}
        header Cache-Control no-cache
        file_server
    }
}
`,
  apache: ({ host, root, path }, say) => `# ${say.apache}
<VirtualHost *:443>
    ServerName ${host}
    SSLEngine on
    SSLCertificateFile /etc/ssl/${host}.pem
    SSLCertificateKeyFile /etc/ssl/${host}.key
    DocumentRoot ${root}

    <Location ${path}>
        Require all granted
        # ${say.type}
        ForceType application/jose
        Header always set X-Content-Type-Options nosniff
        # ${say.origin}
        Header always set Access-Control-Allow-Origin *
        Header always set Access-Control-Expose-Headers ETag
        # ${say.cache}
        Header always set Cache-Control no-cache
    </Location>
</VirtualHost>
`,
  s3: ({ root, path }, say) => `# ${say.s3}
# ${say.origin}
aws s3api put-bucket-cors --bucket "$BUCKET" --cors-configuration \\
  '{"CORSRules":[{"AllowedOrigins":["*"],"AllowedMethods":["GET","HEAD"],"AllowedHeaders":["*"],"ExposeHeaders":["ETag"]}]}'
# ${say.type}
# ${say.cache}
aws s3 cp ${root}${path} "s3://$BUCKET${path}" --content-type application/jose --cache-control no-cache
`,
}
