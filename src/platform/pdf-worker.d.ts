/** The library brings no types for its other half. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
