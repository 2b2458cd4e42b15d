// The data of a firm as JSON.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { writeCaseJson } from '#src/library/case-downloads.ts';
import { getStaticPaths as listPaths, nameCaseData } from './_case.ts';

export const getStaticPaths = listPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof listPaths>> = ({ props: { firm } }) =>
  new Response(writeCaseJson(firm, nameCaseData(firm)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
