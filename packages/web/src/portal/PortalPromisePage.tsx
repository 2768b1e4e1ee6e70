import { getRouteApi } from '@tanstack/react-router';
import { ProofPage } from '../proof/ProofPage.tsx';

const route = getRouteApi('/w/$ws/customers/portal/cases/$number/promises/$milestone');

/** The reckoning of one promise, as a link to it opens. */
export function PortalPromisePage() {
  const { number, milestone } = route.useParams();
  return <ProofPage number={Number(number)} milestone={milestone} />;
}
