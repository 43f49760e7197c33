INSERT INTO trees (id, root, lineage, revision, events, entries, organizations, persons, head, chain, unlinked, next_expiry) VALUES
(65307318199032, 'rlc', 'f7d224bed758f2729810b19eb93ac8f0', 7, 14, 11, 6, 2, '3a5eaa2337c4af67a69a24a85f2aab8b201a146a9bce575dcb5a71925297b26e', 'f7d224bed758f2729810b19eb93ac8f0', 0, 1769850000000),
(34604713372963, 'two', '6656bae40ed6ddadb405cd5c7dceee36', 8, 10, 3, 3, 3, '364718ca45657e0e72ced9a5b076b033d457bf60ad1ade163fd8a12ec3627ade', '6656bae40ed6ddadb405cd5c7dceee36', 0, NULL);
INSERT INTO root_keys (key, tree) VALUES
('rlc', 65307318199032),
('two', 34604713372963);
INSERT INTO persons (tree, number, email, name, erased_at) VALUES
(34604713372963, 1, 'zoe@two.example', 'Zoe', NULL),
(34604713372963, 2, 'ada@example.com', 'Ada Owner', NULL),
(34604713372963, 3, 'mia@four.example', 'mia', NULL),
(65307318199032, 1, 'ada@example.com', 'Ada Owner', NULL),
(65307318199032, 2, 'bob@example.com', 'Bob O''Neil', NULL);
INSERT INTO organizations (tree, number, key, kind, parent, name, folded_name, region, country, owner, labels, external_id, provisioning, phase, managed_by, version, last_run, allocated, used, held, committed_below, protected, unprotected_by, access, customer_access, used_on_unlink, drained_at, owner_state, owner_until, people, unlinked_at, inside_version, inside_run, assets, anchor, activated, anchored_to, automatic, partner_type) VALUES
(34604713372963, 1, 'two', 'Distributor', NULL, 'The two', 'the two', 'eu1', 'DE', 1, '{}', NULL, 'self', 'active', 'stack', 5, NULL, 500000, 0, 0, 20000, 0, NULL, NULL, 'permit', 'absorb', NULL, NULL, NULL, 1, NULL, 6, NULL, 0, 0, 0, NULL, NULL, NULL),
(34604713372963, 2, 'three', 'ChildOrganization', 1, 'The three', 'the three', 'eu1', 'DE', 2, '{}', NULL, NULL, 'active', 'stack', 7, NULL, 10000, 0, 0, 0, 0, NULL, 'delegated', 'permit', 'absorb', NULL, NULL, NULL, 0, NULL, 0, NULL, 0, 0, 0, NULL, NULL, NULL),
(34604713372963, 3, 'four', 'ChildOrganization', 1, 'The four', 'the four', 'eu1', 'DE', 2, '{}', NULL, NULL, 'active', 'stack', 2, 'run-3', 10000, 0, 0, 0, 0, NULL, NULL, 'permit', 'absorb', NULL, 'pending', 1770451200000, 2, NULL, 8, NULL, 0, 0, 0, NULL, NULL, NULL),
(65307318199032, 1, 'rlc', 'Distributor', NULL, 'The rlc', 'the rlc', 'eu1', 'DE', 1, '{}', NULL, 'self', 'active', 'stack', 7, 'run-1', 600000, 0, 0, 130000, 0, NULL, NULL, 'permit', 'absorb', NULL, 'pending', 1770451200000, 0, NULL, 0, NULL, 0, 0, 0, NULL, NULL, NULL),
(65307318199032, 2, 'emea', 'Distributor', 6, 'The emea', 'the emea', 'eu1', 'DE', 1, '{}', NULL, NULL, 'active', 'stack', 4, 'run-1', 100000, 0, 0, 50000, 0, NULL, NULL, 'permit', 'absorb', NULL, 'pending', 1770451200000, 0, NULL, 0, NULL, 0, 0, 0, NULL, NULL, NULL),
(65307318199032, 3, 'de', 'ChildOrganization', 2, 'The de', 'the de', 'eu1', 'DE', 2, '{}', NULL, NULL, 'active', 'stack', 3, 'run-1', 30000, 0, 0, 0, 0, NULL, NULL, 'permit', 'absorb', NULL, 'pending', 1770451200000, 0, NULL, 0, NULL, 0, 0, 0, NULL, NULL, NULL),
(65307318199032, 4, 'fr', 'ChildOrganization', 2, 'The fr', 'the fr', 'eu1', 'DE', 1, '{"tier":"gold"}', 'SF-1', NULL, 'active', 'stack', 7, 'run-1', 20000, 4000, 1000, 0, 0, NULL, NULL, 'permit', 'absorb', NULL, 'pending', 1770451200000, 0, NULL, 0, NULL, 0, 0, 0, NULL, NULL, NULL),
(65307318199032, 5, 'usa', 'ChildOrganization', 1, 'The us', 'the us', 'eu1', 'DE', 1, '{}', NULL, NULL, 'active', 'stack', 2, 'run-2', 10000, 0, 0, 0, 0, NULL, NULL, 'permit', 'absorb', NULL, 'pending', 1770451200000, 0, NULL, 0, NULL, 0, 0, 0, NULL, NULL, NULL),
(65307318199032, 6, 'apac', 'Distributor', 1, 'The apac', 'the apac', 'eu1', 'DE', 1, '{}', NULL, NULL, 'active', NULL, 2, 'run-2', 120000, 0, 0, 100000, 0, NULL, NULL, 'permit', 'absorb', NULL, 'pending', 1770451200000, 0, NULL, 0, NULL, 0, 0, 0, NULL, NULL, NULL);
INSERT INTO retired_keys (tree, key) VALUES
(65307318199032, 'us');
INSERT INTO revisions (tree, revision, at, actor, stack, run, last_entry, previous_hash, hash, last_event, format) VALUES
(34604713372963, 1, 1769846400000, 'operator', 'stack', 'run-3', 1, '0000000000000000000000000000000000000000000000000000000000000000', '9b8361aefafbb37f210794645560978a71ac4a4d304a311743026a95094e22ba', 1, 2),
(34604713372963, 2, 1769846400000, 'operator', 'stack', 'run-3', 3, '9b8361aefafbb37f210794645560978a71ac4a4d304a311743026a95094e22ba', '39bcca43b77d4b76a25a3a47075c0d9377c8f139999d277a78e8cc8a4e206e5f', 4, 2),
(34604713372963, 3, 1769846400000, 'operator', 'stack', 'run-3', 3, '39bcca43b77d4b76a25a3a47075c0d9377c8f139999d277a78e8cc8a4e206e5f', 'aa8cfe0af7070385953918f6316d10114a3267b5b12236483679617b74783675', 5, 2),
(34604713372963, 4, 1769846400000, 'operator', 'stack', 'run-3', 3, 'aa8cfe0af7070385953918f6316d10114a3267b5b12236483679617b74783675', '22480a1c83f026e3062f4e465460dc3878d146172a7cec14323183b66f252f3b', 6, 2),
(34604713372963, 5, 1769846400000, 'c9l6ovi1v-1', NULL, NULL, 3, '22480a1c83f026e3062f4e465460dc3878d146172a7cec14323183b66f252f3b', 'e7af54d8116a6caccfca1918fa265ed27890f3466bd4e651a606215492fc14be', 7, 2),
(34604713372963, 6, 1769846400000, 'c9l6ovi1v-2', NULL, NULL, 3, 'e7af54d8116a6caccfca1918fa265ed27890f3466bd4e651a606215492fc14be', 'fd0b627f51984d1a8f3f0e5015ad5d0d880c8cb387aca81592d29496e46646f5', 8, 2),
(34604713372963, 7, 1769846400000, 'c9l6ovi1v-2', NULL, NULL, 3, 'fd0b627f51984d1a8f3f0e5015ad5d0d880c8cb387aca81592d29496e46646f5', '13bae3d6712afa8a096c7a1b68c5a0f416a216ac6b6d6c1a3197de3ae7795540', 9, 2),
(34604713372963, 8, 1769846400000, 'operator', NULL, NULL, 3, '13bae3d6712afa8a096c7a1b68c5a0f416a216ac6b6d6c1a3197de3ae7795540', '364718ca45657e0e72ced9a5b076b033d457bf60ad1ade163fd8a12ec3627ade', 10, 2),
(65307318199032, 1, 1769846400000, 'operator', 'stack', 'run-1', 5, '0000000000000000000000000000000000000000000000000000000000000000', '185843c85d662b191b40f6bcd619fb49cdf914e993f7b6a493dca88123afe225', 5, 2),
(65307318199032, 2, 1769846400000, 'operator', NULL, 'run-2', 6, '185843c85d662b191b40f6bcd619fb49cdf914e993f7b6a493dca88123afe225', '07ce4af32a982f4faacceb2783a35b4182e246c190dcbcfaea59501e0dc60f6a', 7, 2),
(65307318199032, 3, 1769846400000, 'operator', 'stack', 'run-1', 7, '07ce4af32a982f4faacceb2783a35b4182e246c190dcbcfaea59501e0dc60f6a', 'cfd887e0277819e77238be5b7e2e2b0900638829a1dc7370ea192c5727bf5c77', 9, 2),
(65307318199032, 4, 1769846400000, 'operator', 'stack', 'run-1', 8, 'cfd887e0277819e77238be5b7e2e2b0900638829a1dc7370ea192c5727bf5c77', 'fffcf03dcccacb8ac07f1ba2837a451e7b36b36c735a1481b29e791ad872be50', 10, 2),
(65307318199032, 5, 1769846400000, 'operator', NULL, NULL, 9, 'fffcf03dcccacb8ac07f1ba2837a451e7b36b36c735a1481b29e791ad872be50', 'a2c819337c9e6edd7299355052b52d69f41218614801f43370fc0271de0d8bdb', 11, 2),
(65307318199032, 6, 1769846400000, 'operator', NULL, NULL, 10, 'a2c819337c9e6edd7299355052b52d69f41218614801f43370fc0271de0d8bdb', 'f4239ffee0bca764e45a34ce3129b5a499482ff3a3c92d18e4cf4ba65f0044bf', 12, 2),
(65307318199032, 7, 1769846400000, 'operator', 'stack', 'run-1', 11, 'f4239ffee0bca764e45a34ce3129b5a499482ff3a3c92d18e4cf4ba65f0044bf', '3a5eaa2337c4af67a69a24a85f2aab8b201a146a9bce575dcb5a71925297b26e', 14, 2);
INSERT INTO events (tree, sequence, revision, operation, digest, kind, address, organization, before, after) VALUES
(34604713372963, 1, 1, 'TQZcW6tbEgxJCtoKY6uNwg', '20xEZaj9W59bjm3eSCG29T91zSGK7CUOMTikcZ-9A_U', 'organization.create', 'two', 1, NULL, '{"kind":"Distributor","parent":null,"name":"The two","region":"eu1","country":"DE","owner":"c9l6ovi1v-1","labels":{},"externalId":null,"provisioning":"self","managedBy":"stack","credits":500000}'),
(34604713372963, 2, 2, 'WE9X6DMqceH8xQWrMERyFA', 'othmzn8IGQDELf3f3v02Cqb_j7KSsYP5oK_m8YXY1B8', 'organization.create', 'three', 2, NULL, '{"kind":"ChildOrganization","parent":"two","name":"The three","region":"eu1","country":"DE","owner":"c9l6ovi1v-2","labels":{},"externalId":null,"provisioning":null,"managedBy":"stack","credits":10000}'),
(34604713372963, 3, 2, 'YSQRe66rdhgeQrbnvHdTwA', '0k9CXIN4fWZGjAqsmX38QV5sdzrdJbccFBV83MSm0SA', 'organization.create', 'four', 3, NULL, '{"kind":"ChildOrganization","parent":"two","name":"The four","region":"eu1","country":"DE","owner":"c9l6ovi1v-2","labels":{},"externalId":null,"provisioning":null,"managedBy":"stack","credits":10000}'),
(34604713372963, 4, 2, '4-W-dDxo0EOGoH6vDVbFfA', 'BzU0JfIJKKz5moVt17QTLdU9ACzCHMw2UWanb2dM0wo', 'organization.update', 'three', 2, '{"access":null}', '{"access":"delegated"}'),
(34604713372963, 5, 3, 'e0OzGcUmZlIlEtHk08tFZw', 'kAOe7FDdSTKLZWjE2qNtE6AUfgeXnf6SRuTqgd15hWc', 'membership.invite', 'two', 1, '{"person":null}', '{"person":"c9l6ovi1v-2","roles":["admin"],"state":"invited","invitation":"pending"}'),
(34604713372963, 6, 4, 'L0iMlvnBpmlTRokYCqMeaA', 'Q5N3rPPzkbHSt2Sm4DaWo1M_D350zbXx3jGduhAe9w4', 'sso.create', 'four', 3, '{"sso":null}', '{"sso":{"issuer":"http://127.0.0.1:40177","clientId":"allot","emailDomains":[]}}'),
(34604713372963, 7, 5, 'pdL08m_TVmtVbvguC8s_qw', 'oa-aSjXmCw057vaAsGCrZMpZCs3CA1EpzO3PxD7k5bg', 'invitation.accept', 'two', 1, '{"person":"c9l6ovi1v-1","roles":["owner"],"invitation":"pending"}', '{"person":"c9l6ovi1v-1","roles":["owner"],"state":"active"}'),
(34604713372963, 8, 6, '2f9OZoIbGMKHqJt1Oqn-sQ', 'OXkLJRRSRXk48N6LD48epRQ32j6xXBl2PsHkRGX0bxg', 'invitation.accept', 'two', 1, '{"person":"c9l6ovi1v-2","roles":["admin"],"invitation":"pending"}', '{"person":"c9l6ovi1v-2","roles":["admin"],"state":"active"}'),
(34604713372963, 9, 7, 'hzq-4rYmOE_SduYD2Xk1Yw', 'C89Zzwlxnk2l1ky3GVmh_R_kvDJtEx6nH1MIdY6a_6o', 'invitation.accept', 'three', 2, '{"person":"c9l6ovi1v-2","roles":["owner"],"invitation":"pending"}', '{"person":"c9l6ovi1v-2","roles":["owner"],"state":"active"}'),
(34604713372963, 10, 8, '5b0af6e6-a6a0-4097-8e0f-7796dbe0ab07', 'Rm2CGSK3BkPngXzMTvmWcx3TtwtSjGNvRCzRGStzT18', 'membership.provision', 'four', 3, NULL, '{"person":"c9l6ovi1v-3","roles":["member"],"state":"active","invitation":null,"provisioned":true}'),
(65307318199032, 1, 1, 'QsGfjph455UqeGq2_TJpHA', '-ZXdV6y8cTkUleYknpynVM__gVVelaLWiYaGyaDECKE', 'organization.create', 'rlc', 1, NULL, '{"kind":"Distributor","parent":null,"name":"The rlc","region":"eu1","country":"DE","owner":"n5drn2jnc-1","labels":{},"externalId":null,"provisioning":"self","managedBy":"stack","credits":500000}'),
(65307318199032, 2, 1, 'gKlrZCX8xCHDycN9P8LDBg', 'izgBmdgLAfV87qG43ltpdUBbaHMtAYDPbh1E7PD61Bw', 'organization.create', 'emea', 2, NULL, '{"kind":"Distributor","parent":"rlc","name":"The emea","region":"eu1","country":"DE","owner":"n5drn2jnc-1","labels":{},"externalId":null,"provisioning":null,"managedBy":"stack","credits":100000}'),
(65307318199032, 3, 1, 'nUsZjuhOnT3sHR7_Tb0arw', 'J-N0BdgmmKMxuqY9LpTR9drmvEQebElyCMZrUzx5MmA', 'organization.create', 'de', 3, NULL, '{"kind":"ChildOrganization","parent":"emea","name":"The de","region":"eu1","country":"DE","owner":"n5drn2jnc-1","labels":{},"externalId":null,"provisioning":null,"managedBy":"stack","credits":10000}'),
(65307318199032, 4, 1, 'e6GPoljmxcpzsCUHzop-OA', 'AS64mAP2nD2QY465zD4wT5lg5PgWvBBLaGUMfI9aqng', 'organization.create', 'fr', 4, NULL, '{"kind":"ChildOrganization","parent":"emea","name":"The fr","region":"eu1","country":"DE","owner":"n5drn2jnc-1","labels":{},"externalId":null,"provisioning":null,"managedBy":"stack","credits":20000}'),
(65307318199032, 5, 1, 'OVpfKPnSvnoPAm4IOoNw3Q', 'kq1XYukeHFMWFLm-xcp0bF5NhYyQlq0TQsasrWzPtnE', 'organization.create', 'us', 5, NULL, '{"kind":"ChildOrganization","parent":"rlc","name":"The us","region":"eu1","country":"DE","owner":"n5drn2jnc-1","labels":{},"externalId":null,"provisioning":null,"managedBy":"stack","credits":10000}'),
(65307318199032, 6, 2, '9P-b7GOQqTV4jY2sc9YHig', 'U8TnJj1oyQ_mfVWj5zf_iyTc4tO8ip8pyKEhO7UGUn0', 'organization.create', 'apac', 6, NULL, '{"kind":"Distributor","parent":"rlc","name":"The apac","region":"eu1","country":"DE","owner":"n5drn2jnc-1","labels":{},"externalId":null,"provisioning":null,"managedBy":null,"credits":120000}'),
(65307318199032, 7, 2, 'F0oU1L9Qy07wu8GZy6Bk-Q', 'cuz720LdbFPnQZ1RxBHuLTPje-8Oxt_ggVgbp04aC34', 'organization.rekey', 'us', 5, '{"key":"us"}', '{"key":"usa"}'),
(65307318199032, 8, 3, 'S-d5zGmRc17pGE0b6fGH_A', 'z5Sni6Hrev4yIjtSjG4BxsYVcA4L4ip2bPSYfSZLM-8', 'owner.name', 'de', 3, '{"owner":"n5drn2jnc-1"}', '{"owner":"n5drn2jnc-2"}'),
(65307318199032, 9, 3, '0Hl23JOhFFIgWdFuHatLPw', 'RyjxzPEICs0LuP9k-eDssLl5BXpH62pyKd5Ooz-CBQE', 'credits.allocate', 'de', 3, '{"credits":10000}', '{"credits":30000}'),
(65307318199032, 10, 4, 'sTRiQuh5LTr6Rx29hffR_A', 'JVeFQZFppf30SLUZJTOh6JAZNHPJoGYlmX5YjcIMVCI', 'organization.move', 'emea', 2, '{"parent":"rlc"}', '{"parent":"apac"}'),
(65307318199032, 11, 5, 'YJVVLEdTInZ-AX-LR_n83A', 'DwbGviiZzd514-w0yEU4iKAjavcBzYcGPouVLCkeIBM', 'credits.post', 'fr', 4, NULL, '{"credits":4000}'),
(65307318199032, 12, 6, 'ojJWBfrhGtXS1hSQ4zwg1w', 'FsOqlyf2N1LgUVlqpDO_fBQhJLPqyeO79uxlylo2lcY', 'credits.hold', 'fr', 4, NULL, '{"credits":1000,"hold":"hold-bb7175b363482c4216","expiresAt":"2026-01-31T09:00:00.000Z"}'),
(65307318199032, 13, 7, 'Uy6w46BCaCmggRCp2OEC3g', 'pGNRpCTI2bQSXr_MBRGIEMikSwA61aj606imYUgTh0A', 'organization.update', 'fr', 4, '{"labels":{},"externalId":null}', '{"labels":{"tier":"gold"},"externalId":"SF-1"}'),
(65307318199032, 14, 7, 'ZjPKSkSVzjJqFnaAMn7Pdg', 'Po8KG42Cs3B63Xee-IzqOYdbOGBQwgEig5Kw1fgHzDs', 'credits.purchase', 'rlc', 1, '{"purchasedCredits":500000}', '{"purchasedCredits":600000}');
INSERT INTO ledger_entries (tree, sequence, event, kind, organization, pool, amount, allocated, used, held, committed_below) VALUES
(34604713372963, 1, 1, 'grant', 1, NULL, 500000, 500000, 0, 0, 0),
(34604713372963, 2, 2, 'allocate', 2, 1, 10000, 10000, 0, 0, 0),
(34604713372963, 3, 3, 'allocate', 3, 1, 10000, 10000, 0, 0, 0),
(65307318199032, 1, 1, 'grant', 1, NULL, 500000, 500000, 0, 0, 0),
(65307318199032, 2, 2, 'allocate', 2, 1, 100000, 100000, 0, 0, 0),
(65307318199032, 3, 3, 'allocate', 3, 2, 10000, 10000, 0, 0, 0),
(65307318199032, 4, 4, 'allocate', 4, 2, 20000, 20000, 0, 0, 0),
(65307318199032, 5, 5, 'allocate', 5, 1, 10000, 10000, 0, 0, 0),
(65307318199032, 6, 6, 'allocate', 6, 1, 120000, 120000, 0, 0, 0),
(65307318199032, 7, 9, 'allocate', 3, 2, 20000, 30000, 0, 0, 0),
(65307318199032, 8, 10, 'move', 2, 6, 100000, 100000, 0, 0, 50000),
(65307318199032, 9, 11, 'post', 4, 2, 4000, 20000, 4000, 0, 0),
(65307318199032, 10, 12, 'hold', 4, 2, 1000, 20000, 4000, 1000, 0),
(65307318199032, 11, 14, 'grant', 1, NULL, 100000, 600000, 0, 0, 130000);
INSERT INTO memberships (tree, organization, person, roles, state, secret, invitation_state, until, provisioned, scim_id, external_id, issuer, subject) VALUES
(34604713372963, 1, 1, '["owner"]', 'active', 'f4c8e759bbf9b95cff88423c3e2d6c40ec6910b2105768a6db47b41fddbe2578', NULL, NULL, 0, NULL, NULL, NULL, NULL),
(34604713372963, 1, 2, '["admin"]', 'active', 'f8edf24fceced8db24d4dd06f9b58c9dcff02283e6966c90cfd3d738fbcd931f', NULL, NULL, 0, NULL, NULL, NULL, NULL),
(34604713372963, 2, 2, '["owner"]', 'active', '6876cd2f6e9cd662330c8f956957596a6790bbc2742de1ba66ece3b6831b7374', NULL, NULL, 0, NULL, NULL, NULL, NULL),
(34604713372963, 3, 2, '["owner"]', 'invited', '46981ebf0b0bdaa46285f537df18b02a1441e1f616cf6e6d86e06bc115bfb44b', 'pending', 1770451200000, 0, NULL, NULL, NULL, NULL),
(34604713372963, 3, 3, '["member"]', 'active', NULL, NULL, NULL, 1, 'usr-48e4f218329b578db7', NULL, 'http://127.0.0.1:40177', 'subject of mia@four.example'),
(65307318199032, 1, 1, '["owner"]', 'invited', '0a623ebc4681c11f0447a3b4d05ce1ebefa71dc2158e430f198353733ec14a78', 'pending', 1770451200000, 0, NULL, NULL, NULL, NULL),
(65307318199032, 2, 1, '["owner"]', 'invited', '214b5041fc5ce391def09863ba87ad642fa4d070688bf1cad42304d69df49d59', 'pending', 1770451200000, 0, NULL, NULL, NULL, NULL),
(65307318199032, 3, 2, '["owner"]', 'invited', 'f05a6f060eff40e7057a90e35eeb0784838fcdeabc67bff82923d4ad3ee4b6d4', 'pending', 1770451200000, 0, NULL, NULL, NULL, NULL),
(65307318199032, 4, 1, '["owner"]', 'invited', 'aa972b579ee4c355fad6cdb7c066649f599ed86d9cc71d1090ce56aafa5125bb', 'pending', 1770451200000, 0, NULL, NULL, NULL, NULL),
(65307318199032, 5, 1, '["owner"]', 'invited', 'd534b5d9a4ed066108a40ad2a4149ade8c12b71c71bc42be28a04cbb8a02bc01', 'pending', 1770451200000, 0, NULL, NULL, NULL, NULL),
(65307318199032, 6, 1, '["owner"]', 'invited', '7161ee60691a8c2203c166a65c903ef6073a0fc7deb028c5ef7a5d1cdbd316b2', 'pending', 1770451200000, 0, NULL, NULL, NULL, NULL);
INSERT INTO sign_ins (tree, organization, issuer, client_id, email_domains) VALUES
(34604713372963, 3, 'http://127.0.0.1:40177', 'allot', '[]');
INSERT INTO holds (tree, id, organization, credits, state, posted, created_at, expires_at) VALUES
(65307318199032, 'hold-bb7175b363482c4216', 4, 1000, 'held', 0, 1769846400000, 1769850000000);
INSERT INTO outbox (id, tree, organization, person, kind, about, secret, created_at, attempts, next_at, sent_at, error) VALUES
('mail-1266961e9f31b9dec3', 65307318199032, 6, 1, 'invitation', '{"roles":["owner"],"until":1770451200000}', 'dfMOL00CUEPB4bF1_UU10TvFhnkURTqUWtz5EzVMyNc', 1769846400000, 0, 1769846400000, NULL, NULL),
('mail-1301607b83fed71952', 65307318199032, 3, 2, 'invitation', '{"roles":["owner"],"until":1770451200000}', 'd_2VDz6Q-Lb3h6-zE8sUJPnTPyZE5AmYMlm68mdMVXE', 1769846400000, 0, 1769846400000, NULL, NULL),
('mail-13a6358bbe6748f22f', 65307318199032, 3, 1, 'invitation', '{"roles":["owner"],"until":1770451200000}', NULL, 1769846400000, 0, NULL, NULL, NULL),
('mail-2662f8624e518cf5a0', 34604713372963, 1, 1, 'invitation', '{"roles":["owner"],"until":1770451200000}', NULL, 1769846400000, 0, NULL, NULL, NULL),
('mail-26b2a3b081c8ed48be', 34604713372963, 2, 2, 'invitation', '{"roles":["owner"],"until":1770451200000}', NULL, 1769846400000, 0, NULL, NULL, NULL),
('mail-4a5a3960755264f40c', 65307318199032, 2, 1, 'invitation', '{"roles":["owner"],"until":1770451200000}', 'XhtEDwgcWuyf_wtLcbS4HKd8OUFp05obSbC-B7MM9xk', 1769846400000, 0, 1769846400000, NULL, NULL),
('mail-5a890e27aade7d8b9e', 65307318199032, 4, 1, 'invitation', '{"roles":["owner"],"until":1770451200000}', '_nm5x6noLgMnwwqAyX6jNVkqn-QZfiE5UPwfsqy4uUk', 1769846400000, 0, 1769846400000, NULL, NULL),
('mail-a21ec30cf79914d227', 65307318199032, 1, 1, 'invitation', '{"roles":["owner"],"until":1770451200000}', 'K-Obx5NucIxMAFP2fR301pL2mOPAIKNZUH7NpzOvick', 1769846400000, 0, 1769846400000, NULL, NULL),
('mail-bb84970a78233b2760', 65307318199032, 5, 1, 'invitation', '{"roles":["owner"],"until":1770451200000}', 'PPAQhbvVSmD-WXMTcRo9SYV93GaB9V8RRP9Wnx4Ylfk', 1769846400000, 0, 1769846400000, NULL, NULL),
('mail-e5c8760d5bbe717560', 34604713372963, 3, 2, 'invitation', '{"roles":["owner"],"until":1770451200000}', '1SccTgIhfnmzZVZIO3gZ2YJvPH-YePa0dQOftvsWepI', 1769846400000, 0, 1769846400000, NULL, NULL),
('mail-edbfffc332763edcd3', 34604713372963, 1, 2, 'invitation', '{"roles":["admin"],"until":1770451200000}', NULL, 1769846400000, 0, NULL, NULL, NULL);
INSERT INTO tokens (id, hash, name, principal, role, access, tree, organization, created_at, created_by, expires_at, revoked_at, revoked_by, request, person, home, issuer, maker, maker_home, client_id) VALUES
('tok-cb2bd7aec8de1d5377', '1af49f29b632bd6f75ebd232fb5fb301a58159f66a99423830a1def55f611c02', 'test', 'operator', 'operator', 'full', NULL, NULL, 1769846400000, 'operator', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('tok-9247639b44b1a9f3b9', '2a50e860cdda59e15187ef071342c41b20477eff9aa3f9e501e6cae170fa2218', 'accepted invitation', 'c9l6ovi1v-1', 'member', 'full', 34604713372963, 1, 1769846400000, 'c9l6ovi1v-1', 1769889600000, NULL, NULL, NULL, 1, 1, NULL, NULL, NULL, NULL),
('tok-5a57dc48e752457654', '60028068bdaf9d4697681af29405e9f18bd9488916ed907f7d80245c3df12fcb', 'accepted invitation', 'c9l6ovi1v-2', 'member', 'full', 34604713372963, 1, 1769846400000, 'c9l6ovi1v-2', 1769889600000, NULL, NULL, NULL, 2, 1, NULL, NULL, NULL, NULL),
('tok-231b3525ec85ea81d3', '733c2c35b3463679a28972cafbf5f654df591ac0a0441cc5fadee5f087b25d05', 'accepted invitation', 'c9l6ovi1v-2', 'member', 'full', 34604713372963, 2, 1769846400000, 'c9l6ovi1v-2', 1769889600000, NULL, NULL, NULL, 2, 2, NULL, NULL, NULL, NULL),
('tok-d3e6f50b1a0428c42b', 'b467435dfbb4ba910fa36c9831c142dabb43e8e12e4c335de88f83c2e9e4b79f', 'ci', 'sa-9c0d0ed91df3025c37', 'admin', 'full', 34604713372963, 1, 1769846400000, 'c9l6ovi1v-1', NULL, NULL, NULL, 'tok-9247639b44b1a9f3b9 KnJCyTKL0YlmKqSroLW2sw', NULL, NULL, NULL, 1, 1, NULL),
('tok-0f7422cdb6bd52a8c1', 'efabf2e98fcb6ad4aac89b7028000a5bd2a5d9b52218ccf14861a519377a539d', 'inside', 'sa-23e0cb49625f419901', 'admin', 'full', 34604713372963, 2, 1769846400000, 'c9l6ovi1v-1', NULL, NULL, NULL, 'tok-9247639b44b1a9f3b9 QjmulWefMACJRrZHIORXgQ', NULL, NULL, NULL, 1, 1, NULL),
('tok-5eec9952799cb2a633', 'aaff45e51eded2e14394cd2b0e5a61c775b57250ddab7b630ac2cf4fa7ac0e01', 'twice', 'sa-ec6e3831484ed55acd', 'admin', 'full', 34604713372963, 2, 1769846400000, 'c9l6ovi1v-2', NULL, NULL, NULL, 'tok-231b3525ec85ea81d3 EIaxZHPWolJ-7fD3wZDqpQ', NULL, NULL, NULL, 2, 2, NULL),
('tok-503b98c5375083252e', '8fe571384cb4320401593e47cc12f26977ecbafaf8b715ddadcee4d171b64e0f', 'by ci', 'sa-c6c600bf28eba1e150', 'admin', 'full', 34604713372963, 2, 1769846400000, 'sa-9c0d0ed91df3025c37', NULL, NULL, NULL, 'tok-d3e6f50b1a0428c42b -14vP4aFj-YlboZxvAZGcA', NULL, NULL, NULL, 1, 1, NULL),
('tok-56928543ed2292aa1b', '580c2c94f56821a06e33ae326c6ed50663c9839abf1ab414e8d5c01a2f47c719', 'single sign-on', 'c9l6ovi1v-3', 'member', 'full', 34604713372963, 3, 1769846400000, 'c9l6ovi1v-3', 1769889600000, NULL, NULL, NULL, 3, 3, 'http://127.0.0.1:40177', NULL, NULL, 'allot');
INSERT INTO nonces (hash, expires_at) VALUES
('22e9defd63baa3d4355d2adc4ee1145b735794f58c8926967c3267d1e0ea93c8', 1769847000000);
INSERT INTO sign_in_keys (name, secret) VALUES
('nonce', 'IShd24JTPjLCOYxAfzng6n9K9un6mbJT-gL2r60y_cg');
