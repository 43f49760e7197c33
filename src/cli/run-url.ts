/** Where the run that this process is part of can be looked at: what CI systems say of themselves in the environment. */

const MOST_CHARACTERS = 2_000;

/** The address of the run; null outside of CI. `ALLOT_RUN_URL` says it for systems that are not known here. */
export function runUrl(environment: NodeJS.ProcessEnv): string | null {
  const { ALLOT_RUN_URL, CI_JOB_URL, GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = environment;
  const isGitHub = GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_RUN_ID;
  const gitHub = isGitHub ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}` : undefined;
  const found = ALLOT_RUN_URL || gitHub || CI_JOB_URL;
  return found && found.length <= MOST_CHARACTERS && URL.canParse(found) ? found : null;
}
