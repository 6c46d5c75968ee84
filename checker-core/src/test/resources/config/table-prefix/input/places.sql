CREATE TABLE site_warehouse (id INT, address_id INT);
CREATE TABLE site_address (id INT, city VARCHAR(60), street VARCHAR(60));
CREATE TABLE site_gate (id INT, code VARCHAR(10));
