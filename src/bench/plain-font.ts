/**
 * Below the project. FFmpeg's `drawtext` reads TrueType but not the compressed fonts of the web that films are set in: this
 * one comes with Next.js.
 */
export const PLAIN_FONT = 'node_modules/next/dist/compiled/@vercel/og/Geist-Regular.ttf';
