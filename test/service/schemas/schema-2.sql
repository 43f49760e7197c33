INSERT INTO trees (id, root, lineage, revision, events, entries, organizations, persons, head, chain) VALUES
(24714962196781, 'rlc', '812027139986c2b100eb7a1d5830334e', 7, 14, 11, 6, 2, 'c368331f554f0a7dfc5d9a742b5fe7c3b47d810c278c140f5754ed5e44cc021b', '812027139986c2b100eb7a1d5830334e'),
(100893394942431, 'two', '9e3f6da795e7ff9118d5e158cc4f3c9b', 1, 1, 1, 1, 1, '07015f5db27146f12ea7e08ce240eb41e9fa1c00ba20be38ca765d561413bfd3', '9e3f6da795e7ff9118d5e158cc4f3c9b');
INSERT INTO root_keys (key, tree) VALUES
('rlc', 24714962196781),
('two', 100893394942431);
INSERT INTO persons (tree, number, email, name, erased_at) VALUES
(24714962196781, 1, 'ada@example.com', 'Ada Owner', NULL),
(24714962196781, 2, 'bob@example.com', 'Bob O''Neil', NULL),
(100893394942431, 1, 'ada@example.com', 'Ada Owner', NULL);
INSERT INTO organizations (tree, number, key, kind, parent, name, folded_name, region, country, owner, labels, external_id, provisioning, phase, managed_by, version, last_run, allocated, used, held, committed_below) VALUES
(24714962196781, 1, 'rlc', 'Distributor', NULL, 'The rlc', 'the rlc', 'eu1', 'DE', 1, '{}', NULL, 'self', 'active', 'stack', 7, 'run-1', 600000, 0, 0, 130000),
(24714962196781, 2, 'emea', 'Distributor', 6, 'The emea', 'the emea', 'eu1', 'DE', 1, '{}', NULL, NULL, 'active', 'stack', 4, 'run-1', 100000, 0, 0, 50000),
(24714962196781, 3, 'de', 'ChildOrganization', 2, 'The de', 'the de', 'eu1', 'DE', 2, '{}', NULL, NULL, 'active', 'stack', 3, 'run-1', 30000, 0, 0, 0),
(24714962196781, 4, 'fr', 'ChildOrganization', 2, 'The fr', 'the fr', 'eu1', 'DE', 1, '{"tier":"gold"}', 'SF-1', NULL, 'active', 'stack', 7, 'run-1', 20000, 4000, 1000, 0),
(24714962196781, 5, 'usa', 'ChildOrganization', 1, 'The us', 'the us', 'eu1', 'DE', 1, '{}', NULL, NULL, 'active', 'stack', 2, 'run-2', 10000, 0, 0, 0),
(24714962196781, 6, 'apac', 'Distributor', 1, 'The apac', 'the apac', 'eu1', 'DE', 1, '{}', NULL, NULL, 'active', NULL, 2, 'run-2', 120000, 0, 0, 100000),
(100893394942431, 1, 'two', 'Distributor', NULL, 'The two', 'the two', 'eu1', 'DE', 1, '{}', NULL, 'self', 'active', 'stack', 1, 'run-3', 500000, 0, 0, 0);
INSERT INTO retired_keys (tree, key) VALUES
(24714962196781, 'us');
INSERT INTO revisions (tree, revision, at, actor, stack, run, last_entry, previous_hash, hash, last_event, format) VALUES
(24714962196781, 1, 1769846400000, 'operator', 'stack', 'run-1', 5, '0000000000000000000000000000000000000000000000000000000000000000', 'f1b730829db2264266d62696b828dbd6b104cffe3b5f444330afb41694583256', 5, 2),
(24714962196781, 2, 1769846400000, 'operator', NULL, 'run-2', 6, 'f1b730829db2264266d62696b828dbd6b104cffe3b5f444330afb41694583256', '1e5ad31291ce0300d7ec7abc1fe6cf5fd61a8c85a666fb5db86f398e788e6ecb', 7, 2),
(24714962196781, 3, 1769846400000, 'operator', 'stack', 'run-1', 7, '1e5ad31291ce0300d7ec7abc1fe6cf5fd61a8c85a666fb5db86f398e788e6ecb', '5af319efa40b4154a532e80d04eb529b3102828c6f3ae02d31d6a24364e4195e', 9, 2),
(24714962196781, 4, 1769846400000, 'operator', 'stack', 'run-1', 8, '5af319efa40b4154a532e80d04eb529b3102828c6f3ae02d31d6a24364e4195e', '0ea94ee5d806c8677a162952ae678bc9b96eadd64d8f06e8503e1a02a0f3a664', 10, 2),
(24714962196781, 5, 1769846400000, 'operator', NULL, NULL, 9, '0ea94ee5d806c8677a162952ae678bc9b96eadd64d8f06e8503e1a02a0f3a664', 'e9b4acd065aaa04b58797b50b3e77debc872f0b0b23ad9c780b60b34dd6a7a71', 11, 2),
(24714962196781, 6, 1769846400000, 'operator', NULL, NULL, 10, 'e9b4acd065aaa04b58797b50b3e77debc872f0b0b23ad9c780b60b34dd6a7a71', '280c4117ed9c0b8349e592e187a1c7fae6ea4a6ec7e6606e00e25d1ad9bf8c86', 12, 2),
(24714962196781, 7, 1769846400000, 'operator', 'stack', 'run-1', 11, '280c4117ed9c0b8349e592e187a1c7fae6ea4a6ec7e6606e00e25d1ad9bf8c86', 'c368331f554f0a7dfc5d9a742b5fe7c3b47d810c278c140f5754ed5e44cc021b', 14, 2),
(100893394942431, 1, 1769846400000, 'operator', 'stack', 'run-3', 1, '0000000000000000000000000000000000000000000000000000000000000000', '07015f5db27146f12ea7e08ce240eb41e9fa1c00ba20be38ca765d561413bfd3', 1, 2);
INSERT INTO events (tree, sequence, revision, operation, digest, kind, address, organization, before, after) VALUES
(24714962196781, 1, 1, 'gVqgOAKKTt8SiYkC_oPwbA', '-ZXdV6y8cTkUleYknpynVM__gVVelaLWiYaGyaDECKE', 'organization.create', 'rlc', 1, NULL, '{"kind":"Distributor","parent":null,"name":"The rlc","region":"eu1","country":"DE","owner":"8rdwadc8d-1","labels":{},"externalId":null,"provisioning":"self","managedBy":"stack","credits":500000}'),
(24714962196781, 2, 1, 'lg4nBOfY0Vfwv7R5KYKB7Q', 'izgBmdgLAfV87qG43ltpdUBbaHMtAYDPbh1E7PD61Bw', 'organization.create', 'emea', 2, NULL, '{"kind":"Distributor","parent":"rlc","name":"The emea","region":"eu1","country":"DE","owner":"8rdwadc8d-1","labels":{},"externalId":null,"provisioning":null,"managedBy":"stack","credits":100000}'),
(24714962196781, 3, 1, 'ohveuuDII39G9D230QL8_g', 'J-N0BdgmmKMxuqY9LpTR9drmvEQebElyCMZrUzx5MmA', 'organization.create', 'de', 3, NULL, '{"kind":"ChildOrganization","parent":"emea","name":"The de","region":"eu1","country":"DE","owner":"8rdwadc8d-1","labels":{},"externalId":null,"provisioning":null,"managedBy":"stack","credits":10000}'),
(24714962196781, 4, 1, 'PFJxItzUP6rRRkqGpVEVLA', 'AS64mAP2nD2QY465zD4wT5lg5PgWvBBLaGUMfI9aqng', 'organization.create', 'fr', 4, NULL, '{"kind":"ChildOrganization","parent":"emea","name":"The fr","region":"eu1","country":"DE","owner":"8rdwadc8d-1","labels":{},"externalId":null,"provisioning":null,"managedBy":"stack","credits":20000}'),
(24714962196781, 5, 1, 'DsBWJBrGaBhAbqbL6EJ8lw', 'kq1XYukeHFMWFLm-xcp0bF5NhYyQlq0TQsasrWzPtnE', 'organization.create', 'us', 5, NULL, '{"kind":"ChildOrganization","parent":"rlc","name":"The us","region":"eu1","country":"DE","owner":"8rdwadc8d-1","labels":{},"externalId":null,"provisioning":null,"managedBy":"stack","credits":10000}'),
(24714962196781, 6, 2, 'V0VOiSLCm8RGK1xya1ZxdA', 'U8TnJj1oyQ_mfVWj5zf_iyTc4tO8ip8pyKEhO7UGUn0', 'organization.create', 'apac', 6, NULL, '{"kind":"Distributor","parent":"rlc","name":"The apac","region":"eu1","country":"DE","owner":"8rdwadc8d-1","labels":{},"externalId":null,"provisioning":null,"managedBy":null,"credits":120000}'),
(24714962196781, 7, 2, 'ds3BmU8kFtw0VdMCPHMSyg', 'cuz720LdbFPnQZ1RxBHuLTPje-8Oxt_ggVgbp04aC34', 'organization.rekey', 'us', 5, '{"key":"us"}', '{"key":"usa"}'),
(24714962196781, 8, 3, 'MEOFTtKI9xkBh53hnNYhNQ', 'z5Sni6Hrev4yIjtSjG4BxsYVcA4L4ip2bPSYfSZLM-8', 'owner.name', 'de', 3, '{"owner":"8rdwadc8d-1"}', '{"owner":"8rdwadc8d-2"}'),
(24714962196781, 9, 3, 'NbxKI-I3u-O6kf-Iy-ryfw', 'RyjxzPEICs0LuP9k-eDssLl5BXpH62pyKd5Ooz-CBQE', 'credits.allocate', 'de', 3, '{"credits":10000}', '{"credits":30000}'),
(24714962196781, 10, 4, '58dde_Wf2y6BlJBkmZkh0Q', 'JVeFQZFppf30SLUZJTOh6JAZNHPJoGYlmX5YjcIMVCI', 'organization.move', 'emea', 2, '{"parent":"rlc"}', '{"parent":"apac"}'),
(24714962196781, 11, 5, 'sJjv28xnaZkP1sUaKXw3ow', 'DwbGviiZzd514-w0yEU4iKAjavcBzYcGPouVLCkeIBM', 'credits.post', 'fr', 4, NULL, '{"credits":4000}'),
(24714962196781, 12, 6, 'SQPT9JK0ZhyrxzRIPA1cUQ', 'lNy8bn7jcrwg3WBXnqZt-QavSFQm4ai_0ZaiOc6FMOw', 'credits.hold', 'fr', 4, NULL, '{"credits":1000}'),
(24714962196781, 13, 7, '13tMFuP0Kr2-Z5uvH6SZHQ', 'pGNRpCTI2bQSXr_MBRGIEMikSwA61aj606imYUgTh0A', 'organization.update', 'fr', 4, '{"labels":{},"externalId":null}', '{"labels":{"tier":"gold"},"externalId":"SF-1"}'),
(24714962196781, 14, 7, 'qJX4jkL3uY-Uh5sNchTFbg', 'Po8KG42Cs3B63Xee-IzqOYdbOGBQwgEig5Kw1fgHzDs', 'credits.purchase', 'rlc', 1, '{"purchasedCredits":500000}', '{"purchasedCredits":600000}'),
(100893394942431, 1, 1, 'j-FyKJt7x9FeKLHqRhSO-g', '_0UDw-3E0Qtzsitwel3VJa5CGh0HCGcsAu8lLf13Bnw', 'organization.create', 'two', 1, NULL, '{"kind":"Distributor","parent":null,"name":"The two","region":"eu1","country":"DE","owner":"zrhsacwkf-1","labels":{},"externalId":null,"provisioning":"self","managedBy":"stack","credits":500000}');
INSERT INTO ledger_entries (tree, sequence, event, kind, organization, pool, amount, allocated, used, held, committed_below) VALUES
(24714962196781, 1, 1, 'grant', 1, NULL, 500000, 500000, 0, 0, 0),
(24714962196781, 2, 2, 'allocate', 2, 1, 100000, 100000, 0, 0, 0),
(24714962196781, 3, 3, 'allocate', 3, 2, 10000, 10000, 0, 0, 0),
(24714962196781, 4, 4, 'allocate', 4, 2, 20000, 20000, 0, 0, 0),
(24714962196781, 5, 5, 'allocate', 5, 1, 10000, 10000, 0, 0, 0),
(24714962196781, 6, 6, 'allocate', 6, 1, 120000, 120000, 0, 0, 0),
(24714962196781, 7, 9, 'allocate', 3, 2, 20000, 30000, 0, 0, 0),
(24714962196781, 8, 10, 'move', 2, 6, 100000, 100000, 0, 0, 50000),
(24714962196781, 9, 11, 'post', 4, 2, 4000, 20000, 4000, 0, 0),
(24714962196781, 10, 12, 'hold', 4, 2, 1000, 20000, 4000, 1000, 0),
(24714962196781, 11, 14, 'grant', 1, NULL, 100000, 600000, 0, 0, 130000),
(100893394942431, 1, 1, 'grant', 1, NULL, 500000, 500000, 0, 0, 0);
INSERT INTO tokens (id, hash, name, principal, role, access, tree, organization, created_at, created_by, expires_at, revoked_at, revoked_by, request) VALUES
('tok-89e36f59ca107f9ee0', '1af49f29b632bd6f75ebd232fb5fb301a58159f66a99423830a1def55f611c02', 'test', 'operator', 'operator', 'full', NULL, NULL, 1769846400000, 'operator', NULL, NULL, NULL, NULL);
