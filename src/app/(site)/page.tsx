import type { Metadata } from 'next';
import { LandingPage } from '../../components/landing/landing-page';
import { readySessions } from '../../components/landing/ready-sessions';
import { PROGRAMMES } from '../../components/library/programmes';
import { pageLanguage } from '../page-language';
import { pageMetadata } from '../page-metadata';

export const generateMetadata = (): Promise<Metadata> =>
  pageMetadata('/', ({ landing }) => landing);

export default async function Page() {
  return <LandingPage sessions={readySessions(PROGRAMMES, await pageLanguage())} />;
}
