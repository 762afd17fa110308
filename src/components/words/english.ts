import account from './messages/en/account.json';
import admin from './messages/en/admin.json';
import assistant from './messages/en/assistant.json';
import chapters from './messages/en/chapters.json';
import error from './messages/en/error.json';
import exporting from './messages/en/exporting.json';
import films from './messages/en/films.json';
import health from './messages/en/health.json';
import help from './messages/en/help.json';
import landing from './messages/en/landing.json';
import library from './messages/en/library.json';
import notFound from './messages/en/notFound.json';
import offline from './messages/en/offline.json';
import options from './messages/en/options.json';
import player from './messages/en/player.json';
import problems from './messages/en/problems.json';
import programmes from './messages/en/programmes.json';
import site from './messages/en/site.json';
import templates from './messages/en/templates.json';
import train from './messages/en/train.json';
import training from './messages/en/training.json';
import vocabulary from './messages/en/vocabulary.json';

/** What pages say, as ICU messages by area, without the legal pages, which the server alone draws. */
export const ENGLISH = {
  account,
  admin,
  assistant,
  chapters,
  error,
  exporting,
  films,
  health,
  help,
  landing,
  library,
  notFound,
  offline,
  options,
  player,
  problems,
  programmes,
  site,
  templates,
  train,
  training,
  vocabulary,
};

/** English says which words there are. */
export type PageWords = typeof ENGLISH;
