INSERT INTO trees (id, root, lineage, revision, events, entries, organizations, persons, head) VALUES
(1448803904454, 'rlc', 'fb6618fa332f44f26c33953985a788bc', 7, 14, 11, 6, 2, '633d50166f1567ab5f18ce0becb83d3bbc46e61e58ba9f688c2aa9a788d2f2a4'),
(39653675541404, 'two', '190f22a0d77fe1fae77774b48094740d', 1, 1, 1, 1, 1, '7d5d59b1eba3e01b19eeba44a5dd7dc7c6e8a3056f63eb2b4fa4587b2eb7217f');
INSERT INTO root_keys (key, tree) VALUES
('rlc', 1448803904454),
('two', 39653675541404);
INSERT INTO persons (tree, number, email, name) VALUES
(1448803904454, 1, 'ada@example.com', 'Ada Owner'),
(1448803904454, 2, 'bob@example.com', 'Bob O''Neil'),
(39653675541404, 1, 'ada@example.com', 'Ada Owner');
INSERT INTO organizations (tree, number, key, kind, parent, name, folded_name, region, country, owner, labels, external_id, provisioning, phase, managed_by, version, last_run, allocated, used, held, committed_below) VALUES
(1448803904454, 1, 'rlc', 'Distributor', NULL, 'The rlc', 'the rlc', 'eu1', 'DE', 1, '{}', NULL, 'self', 'active', 'stack', 7, 'run-1', 600000, 0, 0, 130000),
(1448803904454, 2, 'emea', 'Distributor', 6, 'The emea', 'the emea', 'eu1', 'DE', 1, '{}', NULL, NULL, 'active', 'stack', 4, 'run-1', 100000, 0, 0, 50000),
(1448803904454, 3, 'de', 'ChildOrganization', 2, 'The de', 'the de', 'eu1', 'DE', 2, '{}', NULL, NULL, 'active', 'stack', 3, 'run-1', 30000, 0, 0, 0),
(1448803904454, 4, 'fr', 'ChildOrganization', 2, 'The fr', 'the fr', 'eu1', 'DE', 1, '{"tier":"gold"}', 'SF-1', NULL, 'active', 'stack', 7, 'run-1', 20000, 4000, 1000, 0),
(1448803904454, 5, 'usa', 'ChildOrganization', 1, 'The us', 'the us', 'eu1', 'DE', 1, '{}', NULL, NULL, 'active', 'stack', 2, 'run-2', 10000, 0, 0, 0),
(1448803904454, 6, 'apac', 'Distributor', 1, 'The apac', 'the apac', 'eu1', 'DE', 1, '{}', NULL, NULL, 'active', NULL, 2, 'run-2', 120000, 0, 0, 100000),
(39653675541404, 1, 'two', 'Distributor', NULL, 'The two', 'the two', 'eu1', 'DE', 1, '{}', NULL, 'self', 'active', 'stack', 1, 'run-3', 500000, 0, 0, 0);
INSERT INTO retired_keys (tree, key) VALUES
(1448803904454, 'us');
INSERT INTO revisions (tree, revision, at, actor, stack, run, last_entry, previous_hash, hash) VALUES
(1448803904454, 1, 1769846400000, 'operator', 'stack', 'run-1', 5, '0000000000000000000000000000000000000000000000000000000000000000', '46b6fb4794466cdedefc1a1406b7801ddecea2726b5be3f5dc99ebad55877f66'),
(1448803904454, 2, 1769846400000, 'operator', NULL, 'run-2', 6, '46b6fb4794466cdedefc1a1406b7801ddecea2726b5be3f5dc99ebad55877f66', '70cfc15912edc8d09b81101e4f85df88ada0e138fc8aea05b7ce2ffe1c9c2e51'),
(1448803904454, 3, 1769846400000, 'operator', 'stack', 'run-1', 7, '70cfc15912edc8d09b81101e4f85df88ada0e138fc8aea05b7ce2ffe1c9c2e51', 'c32fccd077422822c0467478c10b46da6ac11b3e9637ae61a44bdf2ff4c2a686'),
(1448803904454, 4, 1769846400000, 'operator', 'stack', 'run-1', 8, 'c32fccd077422822c0467478c10b46da6ac11b3e9637ae61a44bdf2ff4c2a686', 'd864428fb053d413ddba1b747d2ff3b4ecb6b2b8b4aa5d0d65c04038fc32c46b'),
(1448803904454, 5, 1769846400000, 'operator', NULL, NULL, 9, 'd864428fb053d413ddba1b747d2ff3b4ecb6b2b8b4aa5d0d65c04038fc32c46b', '2caafc12607bdc69d0c9735a779fbe0e3342e451785cb7a3f9d3144f02f46f99'),
(1448803904454, 6, 1769846400000, 'operator', NULL, NULL, 10, '2caafc12607bdc69d0c9735a779fbe0e3342e451785cb7a3f9d3144f02f46f99', '754ad9d5a94a3626712cc72d12ce08ed8da1e8a5584767ba76698c5472858498'),
(1448803904454, 7, 1769846400000, 'operator', 'stack', 'run-1', 11, '754ad9d5a94a3626712cc72d12ce08ed8da1e8a5584767ba76698c5472858498', '633d50166f1567ab5f18ce0becb83d3bbc46e61e58ba9f688c2aa9a788d2f2a4'),
(39653675541404, 1, 1769846400000, 'operator', 'stack', 'run-3', 1, '0000000000000000000000000000000000000000000000000000000000000000', '7d5d59b1eba3e01b19eeba44a5dd7dc7c6e8a3056f63eb2b4fa4587b2eb7217f');
INSERT INTO events (tree, sequence, revision, operation, digest, kind, address, organization, before, after) VALUES
(1448803904454, 1, 1, 'SWqNEYZKCjwkdvaqprLuyA', '-ZXdV6y8cTkUleYknpynVM__gVVelaLWiYaGyaDECKE', 'organization.create', 'rlc', 1, NULL, '{"kind":"Distributor","parent":null,"name":"The rlc","region":"eu1","country":"DE","owner":"ihkkfr9i-1","labels":{},"externalId":null,"provisioning":"self","managedBy":"stack","credits":500000}'),
(1448803904454, 2, 1, 'V_ToTakTRzY5HCOiO_9VHg', 'izgBmdgLAfV87qG43ltpdUBbaHMtAYDPbh1E7PD61Bw', 'organization.create', 'emea', 2, NULL, '{"kind":"Distributor","parent":"rlc","name":"The emea","region":"eu1","country":"DE","owner":"ihkkfr9i-1","labels":{},"externalId":null,"provisioning":null,"managedBy":"stack","credits":100000}'),
(1448803904454, 3, 1, 'RfL_-prfgYDhQzjnaFrl_A', 'J-N0BdgmmKMxuqY9LpTR9drmvEQebElyCMZrUzx5MmA', 'organization.create', 'de', 3, NULL, '{"kind":"ChildOrganization","parent":"emea","name":"The de","region":"eu1","country":"DE","owner":"ihkkfr9i-1","labels":{},"externalId":null,"provisioning":null,"managedBy":"stack","credits":10000}'),
(1448803904454, 4, 1, 'cvxc-T5uAHUGHiYR3oJCJg', 'AS64mAP2nD2QY465zD4wT5lg5PgWvBBLaGUMfI9aqng', 'organization.create', 'fr', 4, NULL, '{"kind":"ChildOrganization","parent":"emea","name":"The fr","region":"eu1","country":"DE","owner":"ihkkfr9i-1","labels":{},"externalId":null,"provisioning":null,"managedBy":"stack","credits":20000}'),
(1448803904454, 5, 1, 'NXr_zRGXdc6iE8zUdK8adw', 'kq1XYukeHFMWFLm-xcp0bF5NhYyQlq0TQsasrWzPtnE', 'organization.create', 'us', 5, NULL, '{"kind":"ChildOrganization","parent":"rlc","name":"The us","region":"eu1","country":"DE","owner":"ihkkfr9i-1","labels":{},"externalId":null,"provisioning":null,"managedBy":"stack","credits":10000}'),
(1448803904454, 6, 2, 'DuoCEtqm-IeoLCgsv_bJ_Q', 'U8TnJj1oyQ_mfVWj5zf_iyTc4tO8ip8pyKEhO7UGUn0', 'organization.create', 'apac', 6, NULL, '{"kind":"Distributor","parent":"rlc","name":"The apac","region":"eu1","country":"DE","owner":"ihkkfr9i-1","labels":{},"externalId":null,"provisioning":null,"managedBy":null,"credits":120000}'),
(1448803904454, 7, 2, 'vpJpJ7zU0KQTRjCqhRr8ZQ', 'cuz720LdbFPnQZ1RxBHuLTPje-8Oxt_ggVgbp04aC34', 'organization.rekey', 'us', 5, '{"key":"us"}', '{"key":"usa"}'),
(1448803904454, 8, 3, 'gCBWLzSe8IgJwZKlR2FaAA', 'z5Sni6Hrev4yIjtSjG4BxsYVcA4L4ip2bPSYfSZLM-8', 'owner.name', 'de', 3, '{"owner":"ihkkfr9i-1"}', '{"owner":"ihkkfr9i-2"}'),
(1448803904454, 9, 3, 'sliwqdsPYguk0aixOFDy1g', 'RyjxzPEICs0LuP9k-eDssLl5BXpH62pyKd5Ooz-CBQE', 'credits.allocate', 'de', 3, '{"credits":10000}', '{"credits":30000}'),
(1448803904454, 10, 4, 'uwteQLUXSGHy4JbaBAoHfA', 'JVeFQZFppf30SLUZJTOh6JAZNHPJoGYlmX5YjcIMVCI', 'organization.move', 'emea', 2, '{"parent":"rlc"}', '{"parent":"apac"}'),
(1448803904454, 11, 5, '-knl2bm3589rjGRGLJEFQg', '', 'credits.post', 'fr', 4, NULL, '{"credits":4000}'),
(1448803904454, 12, 6, 'iXbepXJQMhB5o6K4rBqCQA', '', 'credits.hold', 'fr', 4, NULL, '{"credits":1000}'),
(1448803904454, 13, 7, 'JXzjl26sVCoFJ65V1aafvA', 'pGNRpCTI2bQSXr_MBRGIEMikSwA61aj606imYUgTh0A', 'organization.update', 'fr', 4, '{"labels":{},"externalId":null}', '{"labels":{"tier":"gold"},"externalId":"SF-1"}'),
(1448803904454, 14, 7, '4OlN16IMa0-t00yZ7qPC0A', 'Po8KG42Cs3B63Xee-IzqOYdbOGBQwgEig5Kw1fgHzDs', 'credits.purchase', 'rlc', 1, '{"purchasedCredits":500000}', '{"purchasedCredits":600000}'),
(39653675541404, 1, 1, 'PiHNNhPk1eSq8wKjqu3Pzg', '_0UDw-3E0Qtzsitwel3VJa5CGh0HCGcsAu8lLf13Bnw', 'organization.create', 'two', 1, NULL, '{"kind":"Distributor","parent":null,"name":"The two","region":"eu1","country":"DE","owner":"e20nal8d8-1","labels":{},"externalId":null,"provisioning":"self","managedBy":"stack","credits":500000}');
INSERT INTO ledger_entries (tree, sequence, event, kind, organization, pool, amount, allocated, used, held, committed_below) VALUES
(1448803904454, 1, 1, 'grant', 1, NULL, 500000, 500000, 0, 0, 0),
(1448803904454, 2, 2, 'allocate', 2, 1, 100000, 100000, 0, 0, 0),
(1448803904454, 3, 3, 'allocate', 3, 2, 10000, 10000, 0, 0, 0),
(1448803904454, 4, 4, 'allocate', 4, 2, 20000, 20000, 0, 0, 0),
(1448803904454, 5, 5, 'allocate', 5, 1, 10000, 10000, 0, 0, 0),
(1448803904454, 6, 6, 'allocate', 6, 1, 120000, 120000, 0, 0, 0),
(1448803904454, 7, 9, 'allocate', 3, 2, 20000, 30000, 0, 0, 0),
(1448803904454, 8, 10, 'move', 2, 6, 100000, 100000, 0, 0, 50000),
(1448803904454, 9, 11, 'post', 4, 2, 4000, 20000, 4000, 0, 0),
(1448803904454, 10, 12, 'hold', 4, 2, 1000, 20000, 4000, 1000, 0),
(1448803904454, 11, 14, 'grant', 1, NULL, 100000, 600000, 0, 0, 130000),
(39653675541404, 1, 1, 'grant', 1, NULL, 500000, 500000, 0, 0, 0);
INSERT INTO tokens (hash, name, principal, role, tree, organization, created_at, expires_at) VALUES
('1af49f29b632bd6f75ebd232fb5fb301a58159f66a99423830a1def55f611c02', 'test', 'operator', 'operator', NULL, NULL, 1769846400000, NULL);
