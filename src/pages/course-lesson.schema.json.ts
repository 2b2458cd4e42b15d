// The JSON Schema of course/<lesson>.json, so that other programs can check what they read.
import type { APIRoute } from 'astro';
import { catalogueSchemas } from '#src/library/catalogue.ts';

export const GET: APIRoute = () =>
  new Response(catalogueSchemas.lesson(), { headers: { 'content-type': 'application/schema+json; charset=utf-8' } });
