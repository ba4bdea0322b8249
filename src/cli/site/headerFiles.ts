import type { Audience } from '../../figures/dataset.ts';
import { CONTENT_TYPES, TEXT_ENDINGS } from './contentTypes.ts';
import { type Header, siteHeaders } from './siteHeaders.ts';
import { jsonText, type NewFile } from './writeFiles.ts';

/**
 * The headers of a published site in the formats of hosts: `_headers` (Netlify, Cloudflare Pages),
 * `vercel.json`, `staticwebapp.config.json` (Azure), `.htaccess` (Apache), `nginx.conf` to include.
 * They repeat the meta tags of the pages and add caching, which a page cannot state.
 */
export function headerFiles(policy: string, base: string, audience: Audience): NewFile[] {
  const headers = siteHeaders(audience, policy);
  const isPublic = audience === 'public';
  const fresh = isPublic ? FRESH : NOWHERE;
  return [
    { path: '_headers', content: netlify(headers, base, isPublic) },
    { path: 'vercel.json', content: vercel(headers, base, isPublic) },
    { path: 'staticwebapp.config.json', content: azure(headers, base) },
    { path: '.htaccess', content: apache(headers, base, fresh) },
    { path: 'nginx.conf', content: nginx(headers, base, fresh) },
  ];
}

// Names below assets/ change with their content, and so do those of a dataset's parts; all other
// files are revalidated each time.
const FOREVER = 'public, max-age=31536000, immutable';
const FRESH = 'no-cache';
// An internal edition stores nothing on a reader's device.
const NOWHERE = 'no-store';

function netlify(headers: readonly Header[], base: string, isPublic: boolean): string {
  const lines = (all: readonly Header[]) => all.map(([name, value]) => `  ${name}: ${value}\n`);
  return [
    `${base}*\n`,
    ...lines(headers),
    `${base}assets/*\n`,
    ...lines([['Cache-Control', FOREVER]]),
    ...(isPublic ? [`${base}data/:id/parts/*\n`, ...lines([['Cache-Control', FOREVER]])] : []),
  ].join('');
}

function vercel(headers: readonly Header[], base: string, isPublic: boolean): string {
  const of = (source: string, all: readonly Header[]) => ({
    source,
    headers: all.map(([key, value]) => ({ key, value })),
  });
  return jsonText({
    trailingSlash: true,
    headers: [
      of(`${base}(.*)`, headers),
      of(`${base}assets/(.*)`, [['Cache-Control', FOREVER]]),
      ...(isPublic ? [of(`${base}data/([^/]+)/parts/(.*)`, [['Cache-Control', FOREVER]])] : []),
    ],
  });
}

// Its routes have one wildcard, at the end, so it revalidates parts.
function azure(headers: readonly Header[], base: string): string {
  return jsonText({
    globalHeaders: Object.fromEntries(headers),
    routes: [{ route: `${base}assets/*`, headers: { 'Cache-Control': FOREVER } }],
    responseOverrides: { 404: { rewrite: `${base}404.html` } },
  });
}

function apache(headers: readonly Header[], base: string, fresh: string): string {
  const quoted = (value: string) => `"${value.replaceAll('"', '\\"')}"`;
  return `# Apache: mod_headers, mod_rewrite, mod_mime. AllowOverride FileInfo Indexes.
ErrorDocument 404 ${base}404.html
DirectoryIndex index.html
AddDefaultCharset utf-8
AddType text/csv .csv
AddType application/ld+json .jsonld
<IfModule mod_headers.c>
${headers.map(([name, value]) => `  Header always set ${name} ${quoted(value)}`).join('\n')}
  Header set Cache-Control ${quoted(fresh)}
  <FilesMatch "-[\\w-]{8}\\.(js|css|svg|png|woff2)$">
    Header set Cache-Control ${quoted(FOREVER)}
  </FilesMatch>
${
  fresh === NOWHERE
    ? ''
    : `  <FilesMatch "^[0-9a-f]{15}\\.(csv|json)$">
    Header set Cache-Control ${quoted(FOREVER)}
  </FilesMatch>
`
}  Header append Vary Accept-Encoding
</IfModule>
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
  RewriteCond %{REQUEST_FILENAME}.br -f
  RewriteRule ^(.+)$ $1.br [L]
  RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
  RewriteCond %{REQUEST_FILENAME}.gz -f
  RewriteRule ^(.+)$ $1.gz [L]
</IfModule>
${TEXT_ENDINGS.map(
  (ending) => `<FilesMatch "\\.${ending}\\.(br|gz)$">
  ForceType ${CONTENT_TYPES[ending]}
  SetEnv no-gzip 1
</FilesMatch>`,
).join('\n')}
AddEncoding br .br
AddEncoding gzip .gz
`;
}

function nginx(headers: readonly Header[], base: string, fresh: string): string {
  const quoted = (value: string) => `"${value.replaceAll('"', '\\"').replaceAll('$', '')}"`;
  // text/html has it by default.
  const withCharset = TEXT_ENDINGS.filter((ending) => ending !== 'html').map(
    (ending) => CONTENT_TYPES[ending],
  );
  return `# nginx: inside a server block, with the path of this folder in place of FOLDER:
#   location ${base} { alias FOLDER/; include FOLDER/nginx.conf; }
index index.html;
error_page 404 ${base}404.html;
charset utf-8;
types {
${Object.entries(CONTENT_TYPES)
  .map(([ending, type]) => `  ${type} ${ending};`)
  .join('\n')}
}
charset_types ${withCharset.join(' ')};
gzip_static on;
gzip_vary on;
# With libnginx-mod-http-brotli-static installed:
# brotli_static on;
set $red_banner_cache "${fresh}";
if ($uri ~ "^${base}${fresh === NOWHERE ? 'assets/' : '(assets|data/[^/]+/parts)/'}") {
  set $red_banner_cache "${FOREVER}";
}
add_header Cache-Control $red_banner_cache always;
${headers.map(([name, value]) => `add_header ${name} ${quoted(value)} always;`).join('\n')}
`;
}
