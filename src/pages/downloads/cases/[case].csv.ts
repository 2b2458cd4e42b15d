// The data of a firm as CSV.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { writeCaseCsv } from '#src/library/case-downloads.ts';
import { getStaticPaths as listPaths, nameCaseData } from './_case.ts';

export const getStaticPaths = listPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof listPaths>> = ({ props: { firm } }) =>
  new Response(writeCaseCsv(firm, nameCaseData(firm)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
