INSERT INTO trees (id, root, lineage, revision, events, entries, organizations, persons, head, chain, unlinked, next_expiry) VALUES
(88251118115411, 'rlc', '1ed63dd53ed01bb8ff5846fe9506c124', 7, 14, 11, 6, 2, '500474f2d5e06a7d03fcd3349202d33eb395951378d59d15672667910557cfd1', '1ed63dd53ed01bb8ff5846fe9506c124', 0, 1769850000000),
(36314441937532, 'two', '0ff6b31721d45dca930f818c1db3da3a', 8, 10, 3, 3, 3, 'e27004e0469a961dd42ff2ab5b6420dc59208f1f42cc65ff7336e8e52fd41e15', '0ff6b31721d45dca930f818c1db3da3a', 0, NULL);
INSERT INTO root_keys (key, tree) VALUES
('rlc', 88251118115411),
('two', 36314441937532);
INSERT INTO persons (tree, number, email, name, erased_at) VALUES
(36314441937532, 1, 'zoe@two.example', 'Zoe', NULL),
(36314441937532, 2, 'ada@example.com', 'Ada Owner', NULL),
(36314441937532, 3, 'mia@four.example', 'mia', NULL),
(88251118115411, 1, 'ada@example.com', 'Ada Owner', NULL),
(88251118115411, 2, 'bob@example.com', 'Bob O''Neil', NULL);
INSERT INTO organizations (tree, number, key, kind, parent, name, folded_name, region, country, owner, labels, external_id, provisioning, phase, managed_by, version, last_run, allocated, used, held, committed_below, protected, unprotected_by, access, customer_access, used_on_unlink, drained_at, owner_state, owner_until, people, unlinked_at) VALUES
(36314441937532, 1, 'two', 'Distributor', NULL, 'The two', 'the two', 'eu1', 'DE', 1, '{}', NULL, 'self', 'active', 'stack', 6, NULL, 500000, 0, 0, 20000, 0, NULL, NULL, 'permit', 'absorb', NULL, NULL, NULL, 1, NULL),
(36314441937532, 2, 'three', 'ChildOrganization', 1, 'The three', 'the three', 'eu1', 'DE', 2, '{}', NULL, NULL, 'active', 'stack', 7, NULL, 10000, 0, 0, 0, 0, NULL, 'delegated', 'permit', 'absorb', NULL, NULL, NULL, 0, NULL),
(36314441937532, 3, 'four', 'ChildOrganization', 1, 'The four', 'the four', 'eu1', 'DE', 2, '{}', NULL, NULL, 'active', 'stack', 8, NULL, 10000, 0, 0, 0, 0, NULL, NULL, 'permit', 'absorb', NULL, 'pending', 1770451200000, 2, NULL),
(88251118115411, 1, 'rlc', 'Distributor', NULL, 'The rlc', 'the rlc', 'eu1', 'DE', 1, '{}', NULL, 'self', 'active', 'stack', 7, 'run-1', 600000, 0, 0, 130000, 0, NULL, NULL, 'permit', 'absorb', NULL, 'pending', 1770451200000, 0, NULL),
(88251118115411, 2, 'emea', 'Distributor', 6, 'The emea', 'the emea', 'eu1', 'DE', 1, '{}', NULL, NULL, 'active', 'stack', 4, 'run-1', 100000, 0, 0, 50000, 0, NULL, NULL, 'permit', 'absorb', NULL, 'pending', 1770451200000, 0, NULL),
(88251118115411, 3, 'de', 'ChildOrganization', 2, 'The de', 'the de', 'eu1', 'DE', 2, '{}', NULL, NULL, 'active', 'stack', 3, 'run-1', 30000, 0, 0, 0, 0, NULL, NULL, 'permit', 'absorb', NULL, 'pending', 1770451200000, 0, NULL),
(88251118115411, 4, 'fr', 'ChildOrganization', 2, 'The fr', 'the fr', 'eu1', 'DE', 1, '{"tier":"gold"}', 'SF-1', NULL, 'active', 'stack', 7, 'run-1', 20000, 4000, 1000, 0, 0, NULL, NULL, 'permit', 'absorb', NULL, 'pending', 1770451200000, 0, NULL),
(88251118115411, 5, 'usa', 'ChildOrganization', 1, 'The us', 'the us', 'eu1', 'DE', 1, '{}', NULL, NULL, 'active', 'stack', 2, 'run-2', 10000, 0, 0, 0, 0, NULL, NULL, 'permit', 'absorb', NULL, 'pending', 1770451200000, 0, NULL),
(88251118115411, 6, 'apac', 'Distributor', 1, 'The apac', 'the apac', 'eu1', 'DE', 1, '{}', NULL, NULL, 'active', NULL, 2, 'run-2', 120000, 0, 0, 100000, 0, NULL, NULL, 'permit', 'absorb', NULL, 'pending', 1770451200000, 0, NULL);
INSERT INTO retired_keys (tree, key) VALUES
(88251118115411, 'us');
INSERT INTO revisions (tree, revision, at, actor, stack, run, last_entry, previous_hash, hash, last_event, format) VALUES
(36314441937532, 1, 1769846400000, 'operator', 'stack', 'run-3', 1, '0000000000000000000000000000000000000000000000000000000000000000', 'b967cd7cd50536b5c87a9e22978608a997efe1ed61a530d99010851c4b979693', 1, 2),
(36314441937532, 2, 1769846400000, 'operator', 'stack', 'run-3', 3, 'b967cd7cd50536b5c87a9e22978608a997efe1ed61a530d99010851c4b979693', '31b2497cc5637d1352b904309949733fc8dc8eb424f448957e2e540e6f08b968', 4, 2),
(36314441937532, 3, 1769846400000, 'operator', 'stack', 'run-3', 3, '31b2497cc5637d1352b904309949733fc8dc8eb424f448957e2e540e6f08b968', 'e2d75c2496ad2817b10dabc768c382ecad1ce49a1950ad6f98eef78ee86f2e49', 5, 2),
(36314441937532, 4, 1769846400000, 'operator', 'stack', 'run-3', 3, 'e2d75c2496ad2817b10dabc768c382ecad1ce49a1950ad6f98eef78ee86f2e49', '2b5abf1183eb370f489753bb5a2ddfc2232c334c732e694b13dd13156120a0ce', 6, 2),
(36314441937532, 5, 1769846400000, 'cvemh49ks-1', NULL, NULL, 3, '2b5abf1183eb370f489753bb5a2ddfc2232c334c732e694b13dd13156120a0ce', '1d7e0d8356403a2f1ba9e9a1ee6042ded37f912d7dc4572d766f861613272900', 7, 2),
(36314441937532, 6, 1769846400000, 'cvemh49ks-2', NULL, NULL, 3, '1d7e0d8356403a2f1ba9e9a1ee6042ded37f912d7dc4572d766f861613272900', '2102318c0070e6ba288df6591ecf37fa10db47ea0f43a035b410ac7f72ab62e5', 8, 2),
(36314441937532, 7, 1769846400000, 'cvemh49ks-2', NULL, NULL, 3, '2102318c0070e6ba288df6591ecf37fa10db47ea0f43a035b410ac7f72ab62e5', '1b98799842073f02307d2ca5d215aaf2d28d8af65108763376b1ead0a337e829', 9, 2),
(36314441937532, 8, 1769846400000, 'operator', NULL, NULL, 3, '1b98799842073f02307d2ca5d215aaf2d28d8af65108763376b1ead0a337e829', 'e27004e0469a961dd42ff2ab5b6420dc59208f1f42cc65ff7336e8e52fd41e15', 10, 2),
(88251118115411, 1, 1769846400000, 'operator', 'stack', 'run-1', 5, '0000000000000000000000000000000000000000000000000000000000000000', '6c077706c4c6d05fbd6fb58629b5f36c0f2b9e80a2107c2b3fbfaadda2cd0447', 5, 2),
(88251118115411, 2, 1769846400000, 'operator', NULL, 'run-2', 6, '6c077706c4c6d05fbd6fb58629b5f36c0f2b9e80a2107c2b3fbfaadda2cd0447', '6c222b17682fd7ca66a50881572bb181cd3ef0a56408ab31a0c686e35bc95007', 7, 2),
(88251118115411, 3, 1769846400000, 'operator', 'stack', 'run-1', 7, '6c222b17682fd7ca66a50881572bb181cd3ef0a56408ab31a0c686e35bc95007', 'eb3491ad63947c9ff7e1d7284052281fb0bcd3be9da1c4f4bb73eb26cd44f26b', 9, 2),
(88251118115411, 4, 1769846400000, 'operator', 'stack', 'run-1', 8, 'eb3491ad63947c9ff7e1d7284052281fb0bcd3be9da1c4f4bb73eb26cd44f26b', 'efd5c436553b826f338f85a90db199c100bc5ff7d7795aff6f804d8679199502', 10, 2),
(88251118115411, 5, 1769846400000, 'operator', NULL, NULL, 9, 'efd5c436553b826f338f85a90db199c100bc5ff7d7795aff6f804d8679199502', '4a73cece9ccfa8095ba4f5a59427b3d9480d104a8858a1909f238ef14c29b6fb', 11, 2),
(88251118115411, 6, 1769846400000, 'operator', NULL, NULL, 10, '4a73cece9ccfa8095ba4f5a59427b3d9480d104a8858a1909f238ef14c29b6fb', 'b99a4d0df6377c58d14139f3cbf742032b7be3578776126f46b206040653aab1', 12, 2),
(88251118115411, 7, 1769846400000, 'operator', 'stack', 'run-1', 11, 'b99a4d0df6377c58d14139f3cbf742032b7be3578776126f46b206040653aab1', '500474f2d5e06a7d03fcd3349202d33eb395951378d59d15672667910557cfd1', 14, 2);
INSERT INTO events (tree, sequence, revision, operation, digest, kind, address, organization, before, after) VALUES
(36314441937532, 1, 1, 'CCqov1-6HqPDTil5gRVVpg', '20xEZaj9W59bjm3eSCG29T91zSGK7CUOMTikcZ-9A_U', 'organization.create', 'two', 1, NULL, '{"kind":"Distributor","parent":null,"name":"The two","region":"eu1","country":"DE","owner":"cvemh49ks-1","labels":{},"externalId":null,"provisioning":"self","managedBy":"stack","credits":500000}'),
(36314441937532, 2, 2, 'j27nkDktonKtE_1zw1HUBw', 'othmzn8IGQDELf3f3v02Cqb_j7KSsYP5oK_m8YXY1B8', 'organization.create', 'three', 2, NULL, '{"kind":"ChildOrganization","parent":"two","name":"The three","region":"eu1","country":"DE","owner":"cvemh49ks-2","labels":{},"externalId":null,"provisioning":null,"managedBy":"stack","credits":10000}'),
(36314441937532, 3, 2, 'eVWK24GTxR4Ok2cgvVpWsg', '0k9CXIN4fWZGjAqsmX38QV5sdzrdJbccFBV83MSm0SA', 'organization.create', 'four', 3, NULL, '{"kind":"ChildOrganization","parent":"two","name":"The four","region":"eu1","country":"DE","owner":"cvemh49ks-2","labels":{},"externalId":null,"provisioning":null,"managedBy":"stack","credits":10000}'),
(36314441937532, 4, 2, 'cs-0A_cDpKFX8pG4uZvObw', 'BzU0JfIJKKz5moVt17QTLdU9ACzCHMw2UWanb2dM0wo', 'organization.update', 'three', 2, '{"access":null}', '{"access":"delegated"}'),
(36314441937532, 5, 3, 'Z0MHjPbh7MlMWu7ftyNsfQ', 'kAOe7FDdSTKLZWjE2qNtE6AUfgeXnf6SRuTqgd15hWc', 'membership.invite', 'two', 1, '{"person":null}', '{"person":"cvemh49ks-2","roles":["admin"],"state":"invited","invitation":"pending"}'),
(36314441937532, 6, 4, 'U4aTEdRRv5rYyIIaF33jUQ', '3P3cO4jPM-gs0TIrUbdH00GuXH7rS2MW8YkjwilvQZE', 'sso.create', 'four', 3, '{"sso":null}', '{"sso":{"issuer":"http://127.0.0.1:35597","clientId":"allot","emailDomains":[]}}'),
(36314441937532, 7, 5, 'NR3BaYF1Wq5Yn9yNV4rO8w', '-x67_mdoSpZDcic_mkBG-9976PP5B8my1pV8fcNwK_k', 'invitation.accept', 'two', 1, '{"person":"cvemh49ks-1","roles":["owner"],"invitation":"pending"}', '{"person":"cvemh49ks-1","roles":["owner"],"state":"active"}'),
(36314441937532, 8, 6, 'UXb5tqX2nbXKiyn3m_UUoQ', '0qdrLIc5TE93GS1QIaC3qyrAU3gE6ulypXkeI7wMwWk', 'invitation.accept', 'two', 1, '{"person":"cvemh49ks-2","roles":["admin"],"invitation":"pending"}', '{"person":"cvemh49ks-2","roles":["admin"],"state":"active"}'),
(36314441937532, 9, 7, 'i18yybOXfmdeJ4YOvxed6w', 'TK5egFuDO7NW8eLiL56Ce5jU2LfxcDpzUFPxVdfp7T0', 'invitation.accept', 'three', 2, '{"person":"cvemh49ks-2","roles":["owner"],"invitation":"pending"}', '{"person":"cvemh49ks-2","roles":["owner"],"state":"active"}'),
(36314441937532, 10, 8, 'f57bb9ad-0eb0-4656-882b-98dcc21b16ad', 'Fm7AeEMODmKi2BQTYcumgbdrGwh9t5TvoEauGizdNkk', 'membership.provision', 'four', 3, NULL, '{"person":"cvemh49ks-3","roles":["member"],"state":"active","invitation":null,"provisioned":true}'),
(88251118115411, 1, 1, '0suEqs683lcxbvGe8f4VSg', '-ZXdV6y8cTkUleYknpynVM__gVVelaLWiYaGyaDECKE', 'organization.create', 'rlc', 1, NULL, '{"kind":"Distributor","parent":null,"name":"The rlc","region":"eu1","country":"DE","owner":"va6055dub-1","labels":{},"externalId":null,"provisioning":"self","managedBy":"stack","credits":500000}'),
(88251118115411, 2, 1, 'H6S3AMhB5lYTpYUmGAB_1w', 'izgBmdgLAfV87qG43ltpdUBbaHMtAYDPbh1E7PD61Bw', 'organization.create', 'emea', 2, NULL, '{"kind":"Distributor","parent":"rlc","name":"The emea","region":"eu1","country":"DE","owner":"va6055dub-1","labels":{},"externalId":null,"provisioning":null,"managedBy":"stack","credits":100000}'),
(88251118115411, 3, 1, '4YeFee6S4BvHFpCOMGXHwQ', 'J-N0BdgmmKMxuqY9LpTR9drmvEQebElyCMZrUzx5MmA', 'organization.create', 'de', 3, NULL, '{"kind":"ChildOrganization","parent":"emea","name":"The de","region":"eu1","country":"DE","owner":"va6055dub-1","labels":{},"externalId":null,"provisioning":null,"managedBy":"stack","credits":10000}'),
(88251118115411, 4, 1, 'oOmp4h15kEBUBda6nRze-Q', 'AS64mAP2nD2QY465zD4wT5lg5PgWvBBLaGUMfI9aqng', 'organization.create', 'fr', 4, NULL, '{"kind":"ChildOrganization","parent":"emea","name":"The fr","region":"eu1","country":"DE","owner":"va6055dub-1","labels":{},"externalId":null,"provisioning":null,"managedBy":"stack","credits":20000}'),
(88251118115411, 5, 1, 'Oc-CWPzD8ZvA-kF6bib5tQ', 'kq1XYukeHFMWFLm-xcp0bF5NhYyQlq0TQsasrWzPtnE', 'organization.create', 'us', 5, NULL, '{"kind":"ChildOrganization","parent":"rlc","name":"The us","region":"eu1","country":"DE","owner":"va6055dub-1","labels":{},"externalId":null,"provisioning":null,"managedBy":"stack","credits":10000}'),
(88251118115411, 6, 2, 'gxFYkV7hh8bN4O0eMUBaPA', 'U8TnJj1oyQ_mfVWj5zf_iyTc4tO8ip8pyKEhO7UGUn0', 'organization.create', 'apac', 6, NULL, '{"kind":"Distributor","parent":"rlc","name":"The apac","region":"eu1","country":"DE","owner":"va6055dub-1","labels":{},"externalId":null,"provisioning":null,"managedBy":null,"credits":120000}'),
(88251118115411, 7, 2, '1gv-aZIj_fcZnDsu8e5qfQ', 'cuz720LdbFPnQZ1RxBHuLTPje-8Oxt_ggVgbp04aC34', 'organization.rekey', 'us', 5, '{"key":"us"}', '{"key":"usa"}'),
(88251118115411, 8, 3, 'PAX7h9cD14ZLQgeUjBfrCQ', 'z5Sni6Hrev4yIjtSjG4BxsYVcA4L4ip2bPSYfSZLM-8', 'owner.name', 'de', 3, '{"owner":"va6055dub-1"}', '{"owner":"va6055dub-2"}'),
(88251118115411, 9, 3, 'tAYBtEzLjTpfRqLFkyyCpw', 'RyjxzPEICs0LuP9k-eDssLl5BXpH62pyKd5Ooz-CBQE', 'credits.allocate', 'de', 3, '{"credits":10000}', '{"credits":30000}'),
(88251118115411, 10, 4, 'D9MmMLfu7-m1qIKtZD-k8Q', 'JVeFQZFppf30SLUZJTOh6JAZNHPJoGYlmX5YjcIMVCI', 'organization.move', 'emea', 2, '{"parent":"rlc"}', '{"parent":"apac"}'),
(88251118115411, 11, 5, 'mbPf07hRJaVcaC0Y3SirBg', 'DwbGviiZzd514-w0yEU4iKAjavcBzYcGPouVLCkeIBM', 'credits.post', 'fr', 4, NULL, '{"credits":4000}'),
(88251118115411, 12, 6, 'L5I-PROeJkXOqTeZtNIs5g', 'FsOqlyf2N1LgUVlqpDO_fBQhJLPqyeO79uxlylo2lcY', 'credits.hold', 'fr', 4, NULL, '{"credits":1000,"hold":"hold-9e876c2fbee456b17f","expiresAt":"2026-01-31T09:00:00.000Z"}'),
(88251118115411, 13, 7, '0PtHCNgjgptOXze8dhihyw', 'pGNRpCTI2bQSXr_MBRGIEMikSwA61aj606imYUgTh0A', 'organization.update', 'fr', 4, '{"labels":{},"externalId":null}', '{"labels":{"tier":"gold"},"externalId":"SF-1"}'),
(88251118115411, 14, 7, 'i77IyW_zgaxdu2FoEyRluw', 'Po8KG42Cs3B63Xee-IzqOYdbOGBQwgEig5Kw1fgHzDs', 'credits.purchase', 'rlc', 1, '{"purchasedCredits":500000}', '{"purchasedCredits":600000}');
INSERT INTO ledger_entries (tree, sequence, event, kind, organization, pool, amount, allocated, used, held, committed_below) VALUES
(36314441937532, 1, 1, 'grant', 1, NULL, 500000, 500000, 0, 0, 0),
(36314441937532, 2, 2, 'allocate', 2, 1, 10000, 10000, 0, 0, 0),
(36314441937532, 3, 3, 'allocate', 3, 1, 10000, 10000, 0, 0, 0),
(88251118115411, 1, 1, 'grant', 1, NULL, 500000, 500000, 0, 0, 0),
(88251118115411, 2, 2, 'allocate', 2, 1, 100000, 100000, 0, 0, 0),
(88251118115411, 3, 3, 'allocate', 3, 2, 10000, 10000, 0, 0, 0),
(88251118115411, 4, 4, 'allocate', 4, 2, 20000, 20000, 0, 0, 0),
(88251118115411, 5, 5, 'allocate', 5, 1, 10000, 10000, 0, 0, 0),
(88251118115411, 6, 6, 'allocate', 6, 1, 120000, 120000, 0, 0, 0),
(88251118115411, 7, 9, 'allocate', 3, 2, 20000, 30000, 0, 0, 0),
(88251118115411, 8, 10, 'move', 2, 6, 100000, 100000, 0, 0, 50000),
(88251118115411, 9, 11, 'post', 4, 2, 4000, 20000, 4000, 0, 0),
(88251118115411, 10, 12, 'hold', 4, 2, 1000, 20000, 4000, 1000, 0),
(88251118115411, 11, 14, 'grant', 1, NULL, 100000, 600000, 0, 0, 130000);
INSERT INTO memberships (tree, organization, person, roles, state, secret, invitation_state, until, provisioned, scim_id, external_id) VALUES
(36314441937532, 1, 1, '["owner"]', 'active', '3591ed1efe436fbcd5daad3434cdbdc0b47d61a6ca582239d205215219300678', NULL, NULL, 0, NULL, NULL),
(36314441937532, 1, 2, '["admin"]', 'active', '0279a1bcbd6849f455035003907370fcb60bf5fcf30da5cf791e65a6d3daf6ff', NULL, NULL, 0, NULL, NULL),
(36314441937532, 2, 2, '["owner"]', 'active', '1e8c5056bd9a0f07ef3885dd0ace879161c506b922cd49aac8e5834237c0f720', NULL, NULL, 0, NULL, NULL),
(36314441937532, 3, 2, '["owner"]', 'invited', '8350097b4f2d18a77495022beccb810beaadf3314f3eb58773473a9e6a9f480c', 'pending', 1770451200000, 0, NULL, NULL),
(36314441937532, 3, 3, '["member"]', 'active', NULL, NULL, NULL, 1, 'usr-bd7bd61dd79db69ea6', NULL),
(88251118115411, 1, 1, '["owner"]', 'invited', '046e52edebf325b9c16a2d7b87bf48b5a7c2e9e2a978099de68f8b296eb4cf20', 'pending', 1770451200000, 0, NULL, NULL),
(88251118115411, 2, 1, '["owner"]', 'invited', '358c3bfa41ab11a7c78ab80d483846132d042f9b56aa868a978ca6434f8173d9', 'pending', 1770451200000, 0, NULL, NULL),
(88251118115411, 3, 2, '["owner"]', 'invited', '51f6857c864fde204f0ea30ad741e01757f090b2a324df38bdf942f4648cdd4a', 'pending', 1770451200000, 0, NULL, NULL),
(88251118115411, 4, 1, '["owner"]', 'invited', 'd2850c461b7b99f366a91f3f14bf63bf1163badb4a94f6fdd54920ecf12f266a', 'pending', 1770451200000, 0, NULL, NULL),
(88251118115411, 5, 1, '["owner"]', 'invited', '2726af30a9d3e82fb2a0986a47949e7f44ad89aca277a5634b1e62978ce51df7', 'pending', 1770451200000, 0, NULL, NULL),
(88251118115411, 6, 1, '["owner"]', 'invited', '16dcb558e08281f3df0b0cc56168dab3646f710c6d7e0bae5beb90f04d42ff3b', 'pending', 1770451200000, 0, NULL, NULL);
INSERT INTO sign_ins (tree, organization, issuer, client_id, email_domains) VALUES
(36314441937532, 3, 'http://127.0.0.1:35597', 'allot', '[]');
INSERT INTO holds (tree, id, organization, credits, state, posted, created_at, expires_at) VALUES
(88251118115411, 'hold-9e876c2fbee456b17f', 4, 1000, 'held', 0, 1769846400000, 1769850000000);
INSERT INTO outbox (id, tree, organization, person, kind, about, secret, created_at, attempts, next_at, sent_at, error) VALUES
('mail-00f8a27afe4e7f62c6', 36314441937532, 1, 2, 'invitation', '{"roles":["admin"],"until":1770451200000}', NULL, 1769846400000, 0, NULL, NULL, NULL),
('mail-32645c2522887d27bb', 88251118115411, 6, 1, 'invitation', '{"roles":["owner"],"until":1770451200000}', 'pkXlihMLtAVIBfCAIuwvRkHjHUhdt5okYSGyK3i8EEQ', 1769846400000, 0, 1769846400000, NULL, NULL),
('mail-8389add264a3a6e3b6', 88251118115411, 2, 1, 'invitation', '{"roles":["owner"],"until":1770451200000}', 'qNmM0xtsyKkQNPllgrpoYex4i-aY7br9mOndwPkTYx0', 1769846400000, 0, 1769846400000, NULL, NULL),
('mail-a714dcbfe2d5f8c752', 36314441937532, 2, 2, 'invitation', '{"roles":["owner"],"until":1770451200000}', NULL, 1769846400000, 0, NULL, NULL, NULL),
('mail-c0166e65951a460fe7', 88251118115411, 3, 1, 'invitation', '{"roles":["owner"],"until":1770451200000}', NULL, 1769846400000, 0, NULL, NULL, NULL),
('mail-c46df7020b524f9a5e', 88251118115411, 1, 1, 'invitation', '{"roles":["owner"],"until":1770451200000}', 'Wa4GFsVP00TuASQUhZxZ9l-Iqi32el1z2fqNzVwmjkk', 1769846400000, 0, 1769846400000, NULL, NULL),
('mail-d8a7c99879f88e7bd8', 88251118115411, 5, 1, 'invitation', '{"roles":["owner"],"until":1770451200000}', 'k8AS0HfYctl6ih6w3XR4cGw-sSPFvnv9Jxrge9jk_PQ', 1769846400000, 0, 1769846400000, NULL, NULL),
('mail-d92802ff39e1efd151', 88251118115411, 4, 1, 'invitation', '{"roles":["owner"],"until":1770451200000}', '1wIUntgUb6BPrRf-27M9VsQVHlEcgtIh-ZLEHlcXlYI', 1769846400000, 0, 1769846400000, NULL, NULL),
('mail-dee268463b6fc6d98b', 36314441937532, 3, 2, 'invitation', '{"roles":["owner"],"until":1770451200000}', 'DcI0LikMErBrNio3UthIRRr7VtxgMGF24_-BKWT7Ftc', 1769846400000, 0, 1769846400000, NULL, NULL),
('mail-e714e481ff32696a8d', 36314441937532, 1, 1, 'invitation', '{"roles":["owner"],"until":1770451200000}', NULL, 1769846400000, 0, NULL, NULL, NULL),
('mail-f12389da2099a1a05b', 88251118115411, 3, 2, 'invitation', '{"roles":["owner"],"until":1770451200000}', 'eQ5NdjilthFmEljONNYOyxHh8ObbnxRB6QPtp18U0oE', 1769846400000, 0, 1769846400000, NULL, NULL);
INSERT INTO tokens (id, hash, name, principal, role, access, tree, organization, created_at, created_by, expires_at, revoked_at, revoked_by, request, person, home, issuer) VALUES
('tok-dbe6459e05566d5cab', '1af49f29b632bd6f75ebd232fb5fb301a58159f66a99423830a1def55f611c02', 'test', 'operator', 'operator', 'full', NULL, NULL, 1769846400000, 'operator', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('tok-61bb8b29289fc56cf3', '2221631cd0ec64c9af7b863bc8bbf0e25bc0504b4340f720341e100506581b77', 'accepted invitation', 'cvemh49ks-1', 'member', 'full', 36314441937532, 1, 1769846400000, 'cvemh49ks-1', 1769889600000, NULL, NULL, NULL, 1, 1, NULL),
('tok-78c717eade109c85bd', 'cde8c0f8ff57e32140f95becebdb714dd840d326b8f4512ff50ba49ab87a67c4', 'accepted invitation', 'cvemh49ks-2', 'member', 'full', 36314441937532, 1, 1769846400000, 'cvemh49ks-2', 1769889600000, NULL, NULL, NULL, 2, 1, NULL),
('tok-daa7786f3d027c8128', '360decc4d0dc3f816439bf859b2ab7f371f01189f6759ac56de29750cd554002', 'accepted invitation', 'cvemh49ks-2', 'member', 'full', 36314441937532, 2, 1769846400000, 'cvemh49ks-2', 1769889600000, NULL, NULL, NULL, 2, 2, NULL),
('tok-81e6f90faf31d47073', 'b467435dfbb4ba910fa36c9831c142dabb43e8e12e4c335de88f83c2e9e4b79f', 'ci', 'sa-621cc81d5954261ede', 'admin', 'full', 36314441937532, 1, 1769846400000, 'cvemh49ks-1', NULL, NULL, NULL, 'tok-61bb8b29289fc56cf3 yzCqzyPf8nBFSlSeozWpLg', NULL, NULL, NULL),
('tok-a3606409b9f506d201', 'efabf2e98fcb6ad4aac89b7028000a5bd2a5d9b52218ccf14861a519377a539d', 'inside', 'sa-2fdb96dc5b9a0ea190', 'admin', 'full', 36314441937532, 2, 1769846400000, 'cvemh49ks-1', NULL, NULL, NULL, 'tok-61bb8b29289fc56cf3 mo-yb0csaDoaaY1Maqem2A', NULL, NULL, NULL),
('tok-e3c9f25a9204036a01', 'aaff45e51eded2e14394cd2b0e5a61c775b57250ddab7b630ac2cf4fa7ac0e01', 'twice', 'sa-ee68d4b21a4788289f', 'admin', 'full', 36314441937532, 2, 1769846400000, 'cvemh49ks-2', NULL, NULL, NULL, 'tok-daa7786f3d027c8128 oVHHeh7f4c87zDiAgeuSdg', NULL, NULL, NULL),
('tok-7997539684004f9bde', '8fe571384cb4320401593e47cc12f26977ecbafaf8b715ddadcee4d171b64e0f', 'by ci', 'sa-c08faf4ab6dfbec9d0', 'admin', 'full', 36314441937532, 2, 1769846400000, 'sa-621cc81d5954261ede', NULL, NULL, NULL, 'tok-81e6f90faf31d47073 8k_8tAf2Z9p8NBCM_mmsYg', NULL, NULL, NULL),
('tok-57cfa21145d3e3416b', '580c2c94f56821a06e33ae326c6ed50663c9839abf1ab414e8d5c01a2f47c719', 'single sign-on', 'cvemh49ks-3', 'member', 'full', 36314441937532, 3, 1769846400000, 'cvemh49ks-3', 1769889600000, NULL, NULL, NULL, 3, 3, 'http://127.0.0.1:35597');
INSERT INTO nonces (hash, expires_at) VALUES
('ac0425ce34280f9ec395e912881ca76b5fb746782cb53d30067ced24ef970d47', 1769847000000);
INSERT INTO sign_in_keys (name, secret) VALUES
('nonce', 'uxVHEW5Ox6pdRpY_sp2ZPo2M7dWdtxvXhFR7j0lXUjE');
