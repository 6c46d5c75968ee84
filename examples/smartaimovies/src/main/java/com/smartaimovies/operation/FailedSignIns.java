package com.smartaimovies.operation;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.privacyascode.annotations.ProcessedFor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Notes from which address a sign-in failed, so that guessing of passwords is noticed. Neither name nor password is noted. */
@Component
@ProcessedFor("security")
public class FailedSignIns extends SimpleUrlAuthenticationFailureHandler {
    private static final Logger LOG = LoggerFactory.getLogger(FailedSignIns.class);

    FailedSignIns() {
        super("/sign-in?error");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException, ServletException {
        LOG.warn("a sign-in failed, from {}", request.getRemoteAddr());
        super.onAuthenticationFailure(request, response, problem);
    }
}
