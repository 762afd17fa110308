import { notFound } from 'next/navigation';

/** Every address that is no other page's: said within the frame of the site. */
export default function Missing() {
  notFound();
}
