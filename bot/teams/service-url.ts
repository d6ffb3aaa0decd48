import type { TeamsConfig } from '../config/config.ts';

/** Hosts of the Bot Framework's connectors, public and government clouds. Source: Microsoft's REST reference. */
const CONNECTOR_HOSTS = [
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
];
const CONNECTOR_DOMAINS = ['.botframework.com', '.botframework.us', '.botframework.azure.us'];

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Where answers may be sent: the real connectors, or loopback while there is no registration. */
export function isAllowedServiceUrl(serviceUrl: string, kind: TeamsConfig['kind']): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { protocol, hostname } = new URL(serviceUrl);
  if (kind === 'unauthenticated') return LOOPBACK.has(hostname);
  return (
    protocol === 'https:' &&
    (CONNECTOR_HOSTS.includes(hostname) ||
      CONNECTOR_DOMAINS.some((domain) => hostname.endsWith(domain)))
  );
}
