-- DELETE FROM a WHERE created_at < now() - interval '1 day' is only a comment
SELECT cron.schedule('purge', '0 3 * * *', $$DELETE FROM login_log WHERE created_at < now() - interval '90 days'$$);

CREATE OR REPLACE FUNCTION purge_sessions() RETURNS void AS $body$
BEGIN
  /* DELETE FROM b WHERE t < now() - interval '1 day' */
  DELETE FROM public.web_session WHERE last_seen < now() - '30 days'::interval;
  DELETE FROM cart WHERE state = 'closed';
  DELETE FROM future_cart WHERE starts > now() + interval '7 days';
END;
$body$ LANGUAGE plpgsql;

-- made once: keeps no promise
DELETE FROM audit WHERE created_at < now() - interval '1 year';
