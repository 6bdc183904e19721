/**
 * Suffixes below which strangers get names of their own, beyond the country rule below. Not the whole Public Suffix
 * List: a missing one can only matter to a registry that lives there and sends its realm to a neighbour.
 */
const SHARED_SUFFIXES = new Set([
  'amazonaws.com',
  'appspot.com',
  'azurecontainerapps.io',
  'azurecr.io',
  'azureedge.net',
  'azurefd.net',
  'azurewebsites.net',
  'blogspot.com',
  'cloudapp.net',
  'cloudflare.net',
  'cloudfront.net',
  'cloudfunctions.net',
  'digitaloceanspaces.com',
  'duckdns.org',
  'dyndns.org',
  'firebaseapp.com',
  'fly.dev',
  'github.io',
  'gitlab.io',
  'gitpod.io',
  'googleapis.com',
  'herokuapp.com',
  'netlify.app',
  'ngrok-free.app',
  'ngrok.app',
  'ngrok.io',
  'nip.io',
  'no-ip.org',
  'on.aws',
  'onrender.com',
  'pages.dev',
  'railway.app',
  'repl.co',
  'replit.dev',
  'run.app',
  'sslip.io',
  'trafficmanager.net',
  'trycloudflare.com',
  'vercel.app',
  'web.app',
  'windows.net',
  'workers.dev',
]);

/** Second labels that country registries sell below: `co.uk`, `com.au`, `or.jp`. */
const COUNTRY_SECOND_LEVEL =
  /^(?:ac|asn|co|com|edu|gob|gov|gouv|go|govt|id|info|ltd|mil|ne|net|nom|or|org|plc|sch|web)$/;

/** Whether two host names belong to one owner, as far as names tell. Addresses belong only to themselves. */
export function sameRegistrableDomain(a: string, b: string): boolean {
  if (a === b) return true;
  const domain = registrableDomain(a);
  return domain !== undefined && domain === registrableDomain(b);
}

function registrableDomain(host: string): string | undefined {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const [second = '', top = ''] = labels.slice(-2);
  if (labels.length < 2 || host.startsWith('[') || /^\d+$/.test(top)) return undefined;
  const isShared = SHARED_SUFFIXES.has(`${second}.${top}`) || (top.length === 2 && COUNTRY_SECOND_LEVEL.test(second));
  const wanted = isShared ? 3 : 2;
  return labels.length < wanted ? undefined : labels.slice(-wanted).join('.');
}
